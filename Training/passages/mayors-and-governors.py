P("d30-01", """ETCHEGOYHEN ARRAMBIDE, Rogelio, intendant of Salto and landowner; b. Constitución 3 Feb. 1871, s. of Basque immigrant Bernard Etchegoyhen and of Micaela Arrambide; d. Salto 19 Oct. 1943, of uraemia. Pupil of the Instituto Politécnico Osimani; lieutenant in the Salto National Guard, 1897, in which year he was hurt at Tres Árboles. Colorado of Batlle's wing from 1903. First elected to the Junta of Salto at the end of 1904 and its secretary until Nov. 1907, when, on the sudden resignation of the political chief, Dr. Eulogio Mascarenhas, the Interior Ministry named him to the vacancy. As political chief (to Mar. 1909) he abolished the stocks and put the police into boots; the charge that the boots came from his cousin's shop was looked into by the fiscal, Abdón Lagomarsino, in 1908 and dropped.

Intendant by decree 1 Apr. 1909, he gave the town sewers and the Harriague avenue of palms, and clashed over the rates with the chairman of the Chamber of Commerce, H. W. Plumtree, a Welshman. Deputy for Salto 1914–20. Ran for the Senate in 1922; beaten by 91 votes by his former clerk, Ovidio Zabaleta, later envoy to Paraguay (1931–33). Withdrew thereafter to his estancia La Querencia, where he bred Herefords and from which he wrote, in July 1933, the well-known open letter to President Terra. Detained for that letter on 2 Aug. 1933, ten days on the Isla de Flores.

Twice a husband: (1) in 1896 of Celia Ambrosoni (d. 1901, of typhoid); (2) in 1904 of the pianist Leonor Ambrosoni, her sister. From the second union: Bernardo, agronomist, intendant in his turn (1947–51), and Micaela Leonor, headmistress of the girls' lyceum from 1939. Knight of the Crown of Italy 1911. The bridge that bears the surname honours the son.
""",
  occ("Rogelio Etchegoyhen Arrambide", "Intendant by decree", start=("1 Apr. 1909", "1909-04-01"), again=["intendant of Salto"]),
  fact("Rogelio Etchegoyhen Arrambide", "occupation", "landowner"),
  fact("Rogelio Etchegoyhen Arrambide", "birthPlace", "Constitución"),
  fact("Rogelio Etchegoyhen Arrambide", "birthDate", "3 Feb. 1871", value="1871-02-03"),
  fact("Rogelio Etchegoyhen Arrambide", "father", "Bernard Etchegoyhen"),
  fact("Bernard Etchegoyhen", "ethnicity", "Basque"),
  fact("Rogelio Etchegoyhen Arrambide", "mother", "Micaela Arrambide"),
  fact("Rogelio Etchegoyhen Arrambide", "deathPlace", "Salto#2"),
  fact("Rogelio Etchegoyhen Arrambide", "deathDate", "19 Oct. 1943", value="1943-10-19"),
  fact("Rogelio Etchegoyhen Arrambide", "causeOfDeath", "uraemia"),
  fact("Rogelio Etchegoyhen Arrambide", "education", "Instituto Politécnico Osimani"),
  occ("Rogelio Etchegoyhen Arrambide", "lieutenant in the Salto National Guard", start=("1897", "1897")),
  fact("Rogelio Etchegoyhen Arrambide", "militaryService", "Salto National Guard", date=("1897", "1897")),
  fact("Rogelio Etchegoyhen Arrambide", "party", "Colorado", date=("1903", "1903")),
  ev("election", "elected", ("end of 1904", "1904"), ["Rogelio Etchegoyhen Arrambide"]),
  occ("Rogelio Etchegoyhen Arrambide", "Junta of Salto", start=("end of 1904", "1904")),
  occ("Rogelio Etchegoyhen Arrambide", "its secretary", end=("Nov. 1907", "1907-11")),
  ev("departure", "resignation", ("Nov. 1907", "1907-11"), ["Eulogio Mascarenhas"]),
  occ("Eulogio Mascarenhas", "political chief", end=("Nov. 1907", "1907-11")),
  ev("appointment", "named", ("Nov. 1907", "1907-11"), ["Rogelio Etchegoyhen Arrambide"]),
  occ("Rogelio Etchegoyhen Arrambide", "political chief#2", start=("Nov. 1907", "1907-11"), end=("Mar. 1909", "1909-03")),
  ev("investigation", "looked into", ("1908", "1908"), ["Rogelio Etchegoyhen Arrambide", "Abdón Lagomarsino"]),
  occ("Abdón Lagomarsino", "fiscal", start=("1908", "1908"), end=("1908", "1908")),
  occ("H. W. Plumtree", "chairman of the Chamber of Commerce"),
  fact("H. W. Plumtree", "nationality", "Welshman"),
  occ("Rogelio Etchegoyhen Arrambide", "Deputy for Salto", start=("1914", "1914"), end=("20", "1920")),
  ev("candidacy", "Ran", ("1922", "1922"), ["Rogelio Etchegoyhen Arrambide"]),
  ev("election", "beaten", ("1922", "1922"), ["Rogelio Etchegoyhen Arrambide", "Ovidio Zabaleta"]),
  occ("Ovidio Zabaleta", "clerk"),
  occ("Ovidio Zabaleta", "envoy to Paraguay", start=("1931", "1931"), end=("33", "1933")),
  fact("Rogelio Etchegoyhen Arrambide", "residence", "La Querencia"),
  ev("communication", "wrote", ("July 1933", "1933-07"), ["Rogelio Etchegoyhen Arrambide", "Terra"]),
  occ("Terra", "President"),
  ev("arrest", "Detained", ("2 Aug. 1933", "1933-08-02"), ["Rogelio Etchegoyhen Arrambide"]),
  fact("Rogelio Etchegoyhen Arrambide", "spouse", "Celia Ambrosoni", date=("1896", "1896")),
  fact("Celia Ambrosoni", "deathDate", "1901", value="1901"),
  fact("Celia Ambrosoni", "causeOfDeath", "typhoid"),
  fact("Rogelio Etchegoyhen Arrambide", "spouse", "Leonor Ambrosoni", date=("in 1904", "1904")),
  fact("Leonor Ambrosoni", "occupation", "pianist"),
  fact("Leonor Ambrosoni", "siblings", "Celia Ambrosoni"),
  fact("Rogelio Etchegoyhen Arrambide", "children", "Bernardo"),
  fact("Bernardo", "occupation", "agronomist"),
  occ("Bernardo", "intendant in his turn", start=("1947", "1947"), end=("51", "1951")),
  fact("Rogelio Etchegoyhen Arrambide", "children", "Micaela Leonor"),
  occ("Micaela Leonor", "headmistress of the girls' lyceum", start=("1939", "1939")),
  fact("Rogelio Etchegoyhen Arrambide", "award", "Knight of the Crown of Italy", date=("1911", "1911")),
)

P("d30-02", """ILOILO, March 14, 2024 — Anti-graft prosecutors on Thursday froze the bank accounts of Governor Nestor Balinghasay-Tirol of Antique, hours after he told provincial board members he would not step aside over a ₱212 million road contract.

Ombudsman investigator Corazon Dimayuga, who has been on the case since last September, said the freeze would hold for ninety days. Balinghasay-Tirol, 58, denied having signed the contract. His lawyers claim that the signature belongs to the late provincial engineer, Fidel Magbanua, who died of a stroke in 2021.

The governor, a former airline pilot, won his seat in May 2022, beating three-term congresswoman Erlinda Javellosa-Yap by fewer than 900 votes. Two people close to the capitol said Vice Governor Paz Escote had been asked to prepare to take over. Escote, reached by telephone, would not comment. She heads the province's disaster council as well.

It is not the family's first brush with the courts. A brother, ex-mayor Ramil Balinghasay-Tirol of Culasi, was convicted of malversation in 2016 and got eight years; he walked out of New Bilibid on parole in 2021. Their father, Don Emiterio, ran the same province under martial law, from 1975 to 1986, and fled to Guam that February.

Balinghasay-Tirol flew to Manila on Wednesday and met Interior Undersecretary Jonas Quiambao at a hotel in Pasay, an aide confirmed. What was said there is not known. Reports that Quiambao offered him a diplomatic post were dismissed by the ministry as “fiction”.

At Thursday's session board member Leonila Cabrera spoke for forty minutes against what she called a government of cousins. She then left the governor's party, Lakas, and crossed to the opposition benches.

The governor's wife, the television presenter Mimi Arcenas, lives in Makati. The trial court in San Jose is to sit on April 2.
""",
  ev("sanction", "froze", ("Thursday", "2024-03-14"), ["Nestor Balinghasay-Tirol"]),
  occ("Nestor Balinghasay-Tirol", "Governor", start=("May 2022", "2022-05"), again=["governor", "his seat"]),
  ev("communication", "told", ("Thursday", "2024-03-14"), ["Nestor Balinghasay-Tirol"]),
  occ("Corazon Dimayuga", "Ombudsman investigator"),
  ev("investigation", "on the case", ("last September", "2023-09"), ["Corazon Dimayuga", "Nestor Balinghasay-Tirol"]),
  occ("Fidel Magbanua", "provincial engineer", end=("2021", "2021")),
  fact("Fidel Magbanua", "causeOfDeath", "stroke"),
  fact("Fidel Magbanua", "deathDate", "2021", value="2021"),
  fact("Nestor Balinghasay-Tirol", "occupation", "airline pilot"),
  ev("election", "won", ("May 2022", "2022-05"), ["Nestor Balinghasay-Tirol", "Erlinda Javellosa-Yap"]),
  occ("Erlinda Javellosa-Yap", "congresswoman"),
  occ("Paz Escote", "Vice Governor"),
  occ("Paz Escote", "heads the province's disaster council"),
  occ("Ramil Balinghasay-Tirol", "ex-mayor"),
  fact("Nestor Balinghasay-Tirol", "siblings", "Ramil Balinghasay-Tirol"),
  fact("Ramil Balinghasay-Tirol", "siblings", "Nestor Balinghasay-Tirol"),
  ev("conviction", "was convicted", ("2016", "2016"), ["Ramil Balinghasay-Tirol"]),
  fact("Nestor Balinghasay-Tirol", "father", "Don Emiterio"),
  fact("Ramil Balinghasay-Tirol", "father", "Don Emiterio"),
  occ("Don Emiterio", "ran the same province", start=("1975", "1975"), end=("1986", "1986")),
  ev("travel", "fled", ("that February", "1986-02"), ["Don Emiterio"]),
  ev("travel", "flew", ("Wednesday", "2024-03-13"), ["Nestor Balinghasay-Tirol"]),
  ev("meeting", "met", ("Wednesday", "2024-03-13"), ["Nestor Balinghasay-Tirol", "Jonas Quiambao"]),
  occ("Jonas Quiambao", "Interior Undersecretary"),
  occ("Leonila Cabrera", "board member#2"),
  ev("speech", "spoke", ("Thursday's session", "2024-03-14"), ["Leonila Cabrera"]),
  ev("departure", "left", ("Thursday's session", "2024-03-14"), ["Leonila Cabrera"]),
  fact("Nestor Balinghasay-Tirol", "party", "Lakas"),
  fact("Nestor Balinghasay-Tirol", "spouse", "Mimi Arcenas"),
  fact("Mimi Arcenas", "occupation", "television presenter"),
  fact("Mimi Arcenas", "residence", "Makati"),
)

P("d30-03", """I first set eyes on Hamish Ogilvie-Grant at Kasama in the rains of 1938, when he stood to his waist in the Chambeshi counting bags of meal on to a raft. I was a cadet, two weeks off the boat; he was the district commissioner, and had been so for a year. “You'll be the new boy,” he said. “Take the other end.” That was my interview.

He came of a Caithness manse. The Reverend Murdo, his father, preached in Gaelic and beat his sons in English. Glenalmond and St Andrews had him, then a short-service commission in the Black Watch, which he threw up in 1927 for the Colonial Service. Livingstone, Balovale, Mongu: he walked over all of it. At Balovale his superior, Captain Percival Stroud, had to go home in disgrace in 1931 over some ivory, and Hamish, at twenty-six, found himself acting in charge for seven months.

People ask me about the strike of 1940. He was in Luanshya by then. He did not give the order to fire; Inspector Maudsley did, and said so to the commission when it sat in June of that year. Hamish gave evidence for two days and blamed nobody. I believe it cost him the provincial commissionership, which went to Toby Wrexham in 1944 instead.

In 1947 he took up with Agnes Mumba, the schoolmistress at Mwenzo, and in 1949 he made her his wife at Abercorn before a Polish priest, having turned Catholic for her a month earlier. The Secretariat wrote him a letter. He wrote one back, and left the Service on Christmas Eve.

They farmed coffee near Mbala, she and he. Their boy Lameck is judge of the High Court at Ndola as I write. Hamish died in his sleep on 9 May 1978, and the old chief, Nsokolo, whose clerk he used to be rude to, walked eleven miles to bury him.
""",
  occ("Hamish Ogilvie-Grant", "district commissioner", start=("a year", "1937")),
  fact("Hamish Ogilvie-Grant", "father", "Reverend Murdo"),
  occ("Murdo", "Reverend"),
  fact("Hamish Ogilvie-Grant", "education", "Glenalmond"),
  fact("Hamish Ogilvie-Grant", "education", "St Andrews"),
  fact("Hamish Ogilvie-Grant", "militaryService", "Black Watch"),
  ev("departure", "threw up", ("1927", "1927"), ["Hamish Ogilvie-Grant"]),
  occ("Hamish Ogilvie-Grant", "Colonial Service", start=("1927", "1927"), end=("Christmas Eve", "1949-12-24")),
  occ("Percival Stroud", "superior", end=("1931", "1931")),
  occ("Percival Stroud", "Captain"),
  ev("departure", "go home in disgrace", ("1931", "1931"), ["Percival Stroud"]),
  occ("Hamish Ogilvie-Grant", "acting in charge", start=("1931", "1931")),
  occ("Maudsley", "Inspector"),
  ev("testimony", "said so", ("June of that year", "1940-06"), ["Maudsley"]),
  ev("testimony", "gave evidence", ("June of that year", "1940-06"), ["Hamish Ogilvie-Grant"]),
  occ("Toby Wrexham", "provincial commissionership", start=("1944", "1944")),
  ev("appointment", "went", ("1944", "1944"), ["Toby Wrexham"]),
  occ("Agnes Mumba", "schoolmistress at Mwenzo"),
  fact("Hamish Ogilvie-Grant", "spouse", "Agnes Mumba", date=("1949", "1949")),
  fact("Hamish Ogilvie-Grant", "religion", "Catholic", date=("a month earlier", "1949")),
  ev("communication", "wrote", ("1949", "1949"), ["Hamish Ogilvie-Grant"]),
  ev("communication", "wrote one back", None, ["Hamish Ogilvie-Grant"]),
  ev("departure", "left", ("Christmas Eve", "1949-12-24"), ["Hamish Ogilvie-Grant"]),
  fact("Hamish Ogilvie-Grant", "occupation", "farmed coffee"),
  fact("Agnes Mumba", "occupation", "farmed coffee"),
  fact("Hamish Ogilvie-Grant", "residence", "Mbala"),
  fact("Agnes Mumba", "residence", "Mbala"),
  fact("Hamish Ogilvie-Grant", "children", "Lameck"),
  fact("Agnes Mumba", "children", "Lameck"),
  occ("Lameck", "judge of the High Court at Ndola"),
  fact("Hamish Ogilvie-Grant", "deathDate", "9 May 1978", value="1978-05-09"),
  occ("Nsokolo", "chief"),
)

P("d30-04", """The Overseers and Mayors of Wapella Siding, Part III: The Tannahill Years

Where the Co-op now keeps its fertilizer there stood, until the fire of 1931, a two-storey frame house with a turret, and in the turret sat, most evenings, William Bruce Tannahill with a telescope, seeing who paid calls on whom. He had come from Lanark County, Ontario, with the survey of 1882, a harness-maker by trade and a Methodist by conviction, and had stayed when the steel went on.

The village had been incorporated in 1903. Its first overseer was the station agent, Octave Lajeunesse; he lasted eleven months and moved to Brandon. Tannahill was acclaimed in his room in December 1904 and again each December until 1910, so that when Wapella Siding was raised to a town in 1911 nobody thought of anyone else for mayor. Somebody should have. In his second year in the chair, councillor Ingrid Sveinsdottir (the only woman on the body, put there by the Icelanders of the north ward) asked to see the ledger of the waterworks. The treasurer, Albert Pye, could not find it. A provincial auditor, Mr. Crerar-Watt, came down from Regina in February 1913, and by Easter Pye was in the Moosomin gaol. He pleaded guilty in June. The mayor, cleared of everything except laziness, retired on the thirtieth of that month.

Mrs. Sveinsdottir might have had his chair, but declined it. It fell to the druggist, Harold Blakeney, who kept it through the war and whose two sons, Roy and Dermot, both lie at Vimy, killed on the same morning, 9 April 1917.

Tannahill lived on, a widower since 1909, with his niece Flora. He is last heard of as honorary chairman of the Old Timers in 1926. His stone gives 14 November 1928. The telescope is in our museum; the street called Tannahill Drive is for a hockey player.
""",
  fact("William Bruce Tannahill", "birthPlace", "Lanark County, Ontario"),
  fact("William Bruce Tannahill", "occupation", "harness-maker"),
  fact("William Bruce Tannahill", "religion", "Methodist"),
  ev("travel", "had come", ("1882", "1882"), ["William Bruce Tannahill"]),
  fact("Octave Lajeunesse", "occupation", "station agent"),
  occ("Octave Lajeunesse", "first overseer", start=("1903", "1903"), end=("December 1904", "1904-12")),
  fact("Octave Lajeunesse", "residence", "Brandon"),
  occ("William Bruce Tannahill", "in his room", start=("December 1904", "1904-12"), end=("1911", "1911")),
  ev("election", "was acclaimed", ("December 1904", "1904-12"), ["William Bruce Tannahill"]),
  occ("William Bruce Tannahill", "mayor", start=("1911", "1911"), end=("thirtieth of that month", "1913-06-30"), again=["mayor#2"]),
  occ("Ingrid Sveinsdottir", "councillor"),
  occ("Albert Pye", "treasurer"),
  occ("Crerar-Watt", "provincial auditor"),
  ev("travel", "came down", ("February 1913", "1913-02"), ["Crerar-Watt"]),
  ev("arrest", "in the Moosomin gaol", ("Easter", "1913-03"), ["Albert Pye"]),
  ev("conviction", "pleaded guilty", ("June", "1913-06"), ["Albert Pye"]),
  ev("departure", "retired", ("thirtieth of that month", "1913-06-30"), ["William Bruce Tannahill"]),
  occ("Harold Blakeney", "It fell to", start=("thirtieth of that month", "1913-06-30")),
  ev("appointment", "fell", ("thirtieth of that month", "1913-06-30"), ["Harold Blakeney"]),
  fact("Harold Blakeney", "occupation", "druggist"),
  fact("Harold Blakeney", "children", "Roy"),
  fact("Harold Blakeney", "children", "Dermot"),
  fact("Roy", "siblings", "Dermot"),
  fact("Roy", "deathPlace", "Vimy"),
  fact("Dermot", "deathPlace", "Vimy"),
  fact("Roy", "causeOfDeath", "killed"),
  fact("Dermot", "causeOfDeath", "killed"),
  fact("Roy", "deathDate", "9 April 1917", value="1917-04-09"),
  fact("Dermot", "deathDate", "9 April 1917", value="1917-04-09"),
  fact("William Bruce Tannahill", "relatives", "Flora"),
  occ("William Bruce Tannahill", "honorary chairman of the Old Timers", start=("1926", "1926")),
  fact("William Bruce Tannahill", "deathDate", "14 November 1928", value="1928-11-14"),
)

P("d30-05", """FOR IMMEDIATE RELEASE

COUNTY GOVERNMENT OF NYAMIRA
Office of the Governor, Press Service
Tuesday, 11 July 2023

GOVERNOR OMBATI SWEARS IN NEW FINANCE EXECUTIVE

H.E. Governor Eunice Kwamboka Ombati today presided over the swearing-in of Mr. Silas Nyachae Moturi as County Executive Committee Member for Finance and Economic Planning. The ceremony at the county headquarters was conducted by Resident Magistrate Hon. Faith Jepkoech.

Mr. Moturi replaces Dr. Zablon Onkware, whose departure on 2 June the Governor accepted “with thanks for four years of toil”. Dr. Onkware has since been engaged by the African Development Bank in Abidjan as a lead economist.

About the new CECM

Mr. Moturi, a certified accountant, holds degrees from Egerton University (2001) and Strathmore University (2009). Prior to his nomination he was, for six years, head of treasury at the Kenya Tea Development Agency. He chaired the finance committee of the Seventh-day Adventist Church, South Kenya Conference, of which he is a baptised member. He lives in Ekerenyo with his spouse, Nurse-in-Charge Mrs. Yunuke Moturi of Nyamira County Referral Hospital.

The Governor's remarks

Addressing guests, H.E. Ombati recalled that she had herself sat in the same office between 2013 and 2017, under the county's first governor, the late Hon. Japheth Arasa. “I signed his cheques and I know where the drawers stick,” she said. She won the governorship on 9 August 2022 on a United Democratic Alliance ticket.

H.E. Ombati called on Senate officials to release the delayed equitable share, and disclosed that the county owes suppliers KSh 1.9 billion.

Deputy Governor Hon. James Nyaribo Gisore, Speaker of the Assembly Hon. Enock Basweti and Chief Officer Ms. Truphena Bosire attended. The Governor will travel to Kisumu tomorrow for the lake-region summit.

Claims in a section of the media that the Speaker had opposed the nominee are false.
""",
  occ("Eunice Kwamboka Ombati", "governorship", start=("9 August 2022", "2022-08-09"), again=["Governor"]),
  ev("appointment", "swearing-in", ("today", "2023-07-11"), ["Silas Nyachae Moturi"]),
  occ("Silas Nyachae Moturi", "County Executive Committee Member for Finance and Economic Planning", start=("today", "2023-07-11"), again=["CECM"]),
  occ("Faith Jepkoech", "Resident Magistrate"),
  occ("Zablon Onkware", "replaces", start=("four years", "2019"), end=("2 June", "2023-06-02")),
  ev("departure", "departure", ("2 June", "2023-06-02"), ["Zablon Onkware"]),
  occ("Zablon Onkware", "lead economist"),
  ev("appointment", "been engaged", None, ["Zablon Onkware"]),
  fact("Silas Nyachae Moturi", "occupation", "certified accountant"),
  fact("Silas Nyachae Moturi", "education", "Egerton University", date=("2001", "2001")),
  fact("Silas Nyachae Moturi", "education", "Strathmore University", date=("2009", "2009")),
  occ("Silas Nyachae Moturi", "head of treasury at the Kenya Tea Development Agency"),
  occ("Silas Nyachae Moturi", "chaired the finance committee"),
  fact("Silas Nyachae Moturi", "religion", "Seventh-day Adventist"),
  fact("Silas Nyachae Moturi", "residence", "Ekerenyo"),
  fact("Silas Nyachae Moturi", "spouse", "Yunuke Moturi"),
  fact("Yunuke Moturi", "residence", "Ekerenyo"),
  occ("Yunuke Moturi", "Nurse-in-Charge"),
  ev("speech", "Addressing", ("today", "2023-07-11"), ["Eunice Kwamboka Ombati"]),
  occ("Eunice Kwamboka Ombati", "sat in the same office", start=("2013", "2013"), end=("2017", "2017")),
  occ("Japheth Arasa", "first governor"),
  ev("election", "won", ("9 August 2022", "2022-08-09"), ["Eunice Kwamboka Ombati"]),
  fact("Eunice Kwamboka Ombati", "party", "United Democratic Alliance"),
  ev("disclosure", "disclosed", ("today", "2023-07-11"), ["Eunice Kwamboka Ombati"]),
  occ("James Nyaribo Gisore", "Deputy Governor"),
  occ("Enock Basweti", "Speaker of the Assembly"),
  occ("Truphena Bosire", "Chief Officer"),
)

P("d30-06", """On the desk of the prefect of Crotone there is no computer. There is a blotter, a photograph of a nun, and a brass shell case full of pencils, all sharpened by the prefect herself, Dottoressa Fiammetta Scalzo-Riccobono, while people tell her things.

They tell her a great deal. In the fourteen months since the Council of Ministers sent her south from Cuneo, she has dissolved three town councils for mafia infiltration, and the mayor of one of them, Saverio Macrì of Torre Melissa, is in a cell at Catanzaro, picked up by the carabinieri at dawn on 3 October. “I liked him,” she says. “He cried in that chair.”

The nun in the photograph is her sister Agata, prioress of a Carmel near Ragusa. Their father kept the weighbridge at the port of Licata, where both girls came into the world, Fiammetta in 1961, on the feast of St. Lucy. He could not write. The elder took a law degree at Palermo with the highest marks in 1984, and in 1986 passed into the interior administration, one of nine women in an intake of a hundred and forty.

What came next reads like a railway timetable. Vice-prefect in Nuoro. Commissioner at Gela, after the mayor there had quit in tears. Cabinet chief to the prefect of Naples, Ludovico Arcuri, the last of the old satraps, who in 2006 was himself indicted and in 2011 acquitted. And in 2015, at last, the nomination as prefect, to Verbania, a place so calm that she took up rowing.

She has not wed. There was an engineer, she says, in the nineties; he was moved to Bergen. The President pinned the Commander's cross of the Order of Merit on her in 2019. Asked whether it is true that she has been offered the police directorate in Rome, she sharpens a pencil.
""",
  occ("Fiammetta Scalzo-Riccobono", "prefect of Crotone"),
  ev("appointment", "sent her south", None, ["Fiammetta Scalzo-Riccobono"]),
  ev("sanction", "dissolved", None, ["Fiammetta Scalzo-Riccobono"]),
  occ("Saverio Macrì", "mayor of one of them"),
  ev("arrest", "picked up", None, ["Saverio Macrì"]),
  fact("Fiammetta Scalzo-Riccobono", "siblings", "Agata"),
  occ("Agata", "prioress of a Carmel"),
  fact("Agata", "occupation", "nun"),
  fact("Agata", "birthPlace", "Licata"),
  fact("Fiammetta Scalzo-Riccobono", "birthPlace", "Licata"),
  fact("Fiammetta Scalzo-Riccobono", "birthDate", "1961, on the feast of St. Lucy", value="1961-12-13"),
  fact("Fiammetta Scalzo-Riccobono", "education", "Palermo", date=("1984", "1984")),
  ev("appointment", "passed into", ("1986", "1986"), ["Fiammetta Scalzo-Riccobono"]),
  occ("Fiammetta Scalzo-Riccobono", "interior administration", start=("1986", "1986")),
  occ("Fiammetta Scalzo-Riccobono", "Vice-prefect in Nuoro"),
  occ("Fiammetta Scalzo-Riccobono", "Commissioner at Gela"),
  occ("Fiammetta Scalzo-Riccobono", "Cabinet chief to the prefect of Naples"),
  occ("Ludovico Arcuri", "prefect of Naples"),
  ev("investigation", "indicted", ("2006", "2006"), ["Ludovico Arcuri"]),
  ev("appointment", "nomination", ("2015", "2015"), ["Fiammetta Scalzo-Riccobono"]),
  occ("Fiammetta Scalzo-Riccobono", "prefect, to Verbania", start=("2015", "2015")),
  fact("Fiammetta Scalzo-Riccobono", "award", "Commander's cross of the Order of Merit", date=("2019", "2019")),
  ev("award", "pinned", ("2019", "2019"), ["Fiammetta Scalzo-Riccobono"]),
)

P("d30-07", """In the year 1921, as the plebiscite made all heads hot, there stood at the head of the Rybnik county office a man of twenty-nine years, Teofil Gawlik, whom the miners called “the Pencil”. About him it is here to be told, for the archives at Katowice have only now opened their folder.

The father, Franciszek Gawlik, was a hewer in the Emma mine and perished there by firedamp on 2 December 1903. The widow, Karolina from the house Szymura, sewed; the gifted boy was brought by the parish priest, Father Ignacy Bujok, to the gymnasium in Racibórz. In Breslau he heard law. The Prussian army had him four years long, before Verdun as a corporal.

After the third rising the new Silesian voivode gave him the starosty of Rybnik (July 1922). He administered it thriftily and in two languages, what was taken ill of him by both. Already in 1924 the deputy Roman Hałupka of the National Democrats attacked him in the Silesian Sejm on account of the German signboards. Gawlik answered in the “Gazeta Rybnicka” and begged off no single board. In October 1926, five months after the May coup, he had to go; his chair was taken by a major out of service, Wiktor Prażmowski, who knew no German and soon also no miner.

There followed the city. As vice-president of Katowice (1928–1934) he built the waterworks. He belonged now to Christian Democracy. Of his marriage with the Evangelical deaconess Lotte Kieslich, concluded at Cieszyn in 1923, two daughters sprang, Urszula and Ewa, of whom the latter later directed the Silesian Museum's natural history department.

On 7 September 1939 the Gestapo fetched him from the dwelling in Kochanowski Street. Whether Hałupka had denounced him, as neighbours afterwards maintained, cannot be proved. He ended in Mauthausen on 20 May 1940, according to the register of “heart weakness”.
""",
  occ("Teofil Gawlik", "starosty of Rybnik", start=("July 1922", "1922-07"), end=("October 1926", "1926-10")),
  occ("Teofil Gawlik", "head of the Rybnik county office", start=("1921", "1921")),
  fact("Teofil Gawlik", "alias", "the Pencil"),
  fact("Teofil Gawlik", "father", "Franciszek Gawlik"),
  fact("Franciszek Gawlik", "occupation", "hewer"),
  fact("Franciszek Gawlik", "deathPlace", "Emma mine"),
  fact("Franciszek Gawlik", "causeOfDeath", "firedamp"),
  fact("Franciszek Gawlik", "deathDate", "2 December 1903", value="1903-12-02"),
  fact("Teofil Gawlik", "mother", "Karolina"),
  fact("Franciszek Gawlik", "spouse", "Karolina"),
  fact("Karolina", "birthName", "Szymura"),
  fact("Karolina", "occupation", "sewed"),
  occ("Ignacy Bujok", "parish priest"),
  fact("Teofil Gawlik", "education", "gymnasium in Racibórz"),
  fact("Teofil Gawlik", "education", "Breslau"),
  fact("Teofil Gawlik", "militaryService", "Prussian army"),
  occ("Teofil Gawlik", "corporal"),
  ev("appointment", "gave him", ("July 1922", "1922-07"), ["Teofil Gawlik"]),
  occ("Roman Hałupka", "deputy"),
  fact("Roman Hałupka", "party", "National Democrats"),
  ev("speech", "attacked", ("1924", "1924"), ["Roman Hałupka", "Teofil Gawlik"]),
  ev("communication", "answered", None, ["Teofil Gawlik"]),
  ev("departure", "had to go", ("October 1926", "1926-10"), ["Teofil Gawlik"]),
  occ("Wiktor Prażmowski", "his chair", start=("October 1926", "1926-10")),
  ev("appointment", "was taken by", ("October 1926", "1926-10"), ["Wiktor Prażmowski"]),
  occ("Wiktor Prażmowski", "major"),
  occ("Teofil Gawlik", "vice-president of Katowice", start=("1928", "1928"), end=("1934", "1934")),
  fact("Teofil Gawlik", "party", "Christian Democracy"),
  fact("Teofil Gawlik", "spouse", "Lotte Kieslich", date=("1923", "1923")),
  fact("Lotte Kieslich", "religion", "Evangelical"),
  occ("Lotte Kieslich", "deaconess"),
  fact("Teofil Gawlik", "children", "Urszula"),
  fact("Teofil Gawlik", "children", "Ewa"),
  fact("Lotte Kieslich", "children", "Urszula"),
  fact("Lotte Kieslich", "children", "Ewa"),
  fact("Ewa", "siblings", "Urszula"),
  occ("Ewa", "directed the Silesian Museum's natural history department"),
  ev("arrest", "fetched", ("7 September 1939", "1939-09-07"), ["Teofil Gawlik"]),
  fact("Teofil Gawlik", "residence", "Kochanowski Street"),
  fact("Teofil Gawlik", "deathPlace", "Mauthausen"),
  fact("Teofil Gawlik", "deathDate", "20 May 1940", value="1940-05-20"),
)

P("d30-08", """Haji Syamsul Bahri Lubis-Nasution (born Panyabungan, 17 August 1954) is an Indonesian politician and retired police officer. He was the regent (bupati) of Mandailing Natal in North Sumatra for one term, from 2005 to 2010.

Background

Syamsul Bahri is ethnically Mandailing. His grandfather, Sutan Mangaraja, had been a kuria chief under the Dutch. He was educated at SMA Negeri 1 Padang Sidempuan and at the Police Academy (class of 1978). During his police career, he was precinct commander in Sibolga and later head of traffic of the Riau regional police. He reached the rank of senior commissioner and left the force in August 2004.

Regency

In the 2005 election, which was the first direct one, he ran with the teacher Hasanuddin Batubara on the ticket of the Golkar Party. They received 38.2% of the vote. They were inaugurated on 30 June 2005 by the governor, T. Rizal Siahaan. Batubara, who is the current chairman of the district's ulema council, fell out with the regent over a gold mining permit in 2007. [citation needed]

In 2009, a landslide killed 14 miners in Hutabargot. The provincial police questioned Syamsul Bahri twice. No charges were filed. He sought re-election in 2010, but lost to Batubara's brother-in-law, the businessman Amru Daulay Rangkuti, who took office on 1 July 2010 and who was convicted in 2014 of bribery (he was sentenced to five years).

Later life

He moved to Medan after leaving office. He is the chairman of the Retired Police Association's chapter there. In 2018 it was rumored that he would be NasDem's candidate for deputy governor, but this did not happen.

Family

His wife is Hj. Derhana Pulungan, a dentist. They have four children. The second one, Raja Inal Lubis, has been a member of the Provincial House of Representatives since 2019 for Golkar.
""",
  fact("Syamsul Bahri Lubis-Nasution", "birthPlace", "Panyabungan"),
  fact("Syamsul Bahri Lubis-Nasution", "birthDate", "17 August 1954", value="1954-08-17"),
  fact("Syamsul Bahri Lubis-Nasution", "nationality", "Indonesian"),
  fact("Syamsul Bahri Lubis-Nasution", "occupation", "politician"),
  fact("Syamsul Bahri Lubis-Nasution", "occupation", "police officer"),
  occ("Syamsul Bahri Lubis-Nasution", "regent (bupati) of Mandailing Natal", start=("from 2005", "2005"), end=("2010", "2010")),
  fact("Syamsul Bahri Lubis-Nasution", "ethnicity", "Mandailing#2"),
  fact("Syamsul Bahri Lubis-Nasution", "relatives", "Sutan Mangaraja"),
  occ("Sutan Mangaraja", "kuria chief"),
  fact("Syamsul Bahri Lubis-Nasution", "education", "SMA Negeri 1 Padang Sidempuan"),
  fact("Syamsul Bahri Lubis-Nasution", "education", "Police Academy", date=("1978", "1978")),
  occ("Syamsul Bahri Lubis-Nasution", "precinct commander in Sibolga"),
  occ("Syamsul Bahri Lubis-Nasution", "head of traffic of the Riau regional police"),
  occ("Syamsul Bahri Lubis-Nasution", "senior commissioner", end=("August 2004", "2004-08")),
  ev("departure", "left the force", ("August 2004", "2004-08"), ["Syamsul Bahri Lubis-Nasution"]),
  ev("candidacy", "ran", ("2005 election", "2005"), ["Syamsul Bahri Lubis-Nasution", "Hasanuddin Batubara"]),
  fact("Hasanuddin Batubara", "occupation", "teacher"),
  fact("Syamsul Bahri Lubis-Nasution", "party", "Golkar Party"),
  ev("election", "received", ("2005 election", "2005"), ["Syamsul Bahri Lubis-Nasution", "Hasanuddin Batubara"]),
  ev("appointment", "inaugurated", ("30 June 2005", "2005-06-30"), ["Syamsul Bahri Lubis-Nasution", "Hasanuddin Batubara"]),
  occ("T. Rizal Siahaan", "governor"),
  occ("Hasanuddin Batubara", "chairman of the district's ulema council"),
  ev("investigation", "questioned", ("2009", "2009"), ["Syamsul Bahri Lubis-Nasution"]),
  ev("candidacy", "sought re-election", ("in 2010", "2010"), ["Syamsul Bahri Lubis-Nasution"]),
  ev("election", "lost", ("in 2010", "2010"), ["Syamsul Bahri Lubis-Nasution", "Amru Daulay Rangkuti"]),
  fact("Hasanuddin Batubara", "relatives", "Amru Daulay Rangkuti"),
  fact("Amru Daulay Rangkuti", "occupation", "businessman"),
  occ("Amru Daulay Rangkuti", "took office", start=("1 July 2010", "2010-07-01")),
  ev("appointment", "took office", ("1 July 2010", "2010-07-01"), ["Amru Daulay Rangkuti"]),
  ev("conviction", "was convicted", ("2014", "2014"), ["Amru Daulay Rangkuti"]),
  fact("Syamsul Bahri Lubis-Nasution", "residence", "Medan"),
  occ("Syamsul Bahri Lubis-Nasution", "chairman of the Retired Police Association's chapter"),
  fact("Syamsul Bahri Lubis-Nasution", "spouse", "Derhana Pulungan"),
  fact("Derhana Pulungan", "occupation", "dentist"),
  fact("Syamsul Bahri Lubis-Nasution", "children", "Raja Inal Lubis"),
  fact("Derhana Pulungan", "children", "Raja Inal Lubis"),
  occ("Raja Inal Lubis", "member of the Provincial House of Representatives", start=("2019", "2019")),
  fact("Raja Inal Lubis", "party", "Golkar#2"),
)

P("d30-09", """BRACKENBURY-HULME, Lionel Everard, Indian civil servant, entered this world at Cheltenham on 12 Jan. 1843 and left it at Mussoorie on 28 Sept. 1899, by cholera. Fourth son of Maj.-Gen. Everard Hulme, Bengal Artillery, commandant at Dum Dum 1851–4, he took the additional name under the will of his godmother, Miss Sophia Brackenbury. Haileybury being closed, he competed in the open examination of 1863 from Trinity Coll., Dublin.

Assistant magistrate at Purnea; joint magistrate at Tirhoot, 1868, where in the famine year 1874 he fed 300,000 with rice drawn across the Ganges by bullocks of his own contriving; collector of Sarun from Mar. 1876, in succession to A. J. Fotheringhay, who had gone on furlough and never returned. His report of 1878 on the indigo concerns was called in by the Lt.-Gov., Sir Austin Pellew, and burnt; a copy reached Mr. O'Hagan, member for Tralee, who read from it to the House on 4 May 1880. Brackenbury-Hulme, summoned to Calcutta, owned to Pellew that he had posted it. He was reprimanded and banished to Chittagong as additional judge (1880–3). The planters' story that he was paid for it has no foundation.

Restored by Lord Ripon, he was commissioner of Patna from 1884 and of Bhagulpore 1889–95, and C.I.E. 1887. Wrote a Grammar of Maithili (1885). Retirement he would not spend at home.

He was husband from 1871 of Harriet, dau. of the surgeon James Wimbolt; their only child, Everard Lionel, fell at Spion Kop, 24 Jan. 1900, a subaltern in the Lancashire Fusiliers. Of his Indian household at Chittagong, and of Zaituna Bibi, its mistress, his diary is franker than his widow's Memoir, 1902. The clock tower at Chupra, commonly ascribed to him, is of earlier date.
""",
  fact("Lionel Everard Brackenbury-Hulme", "occupation", "Indian civil servant"),
  fact("Lionel Everard Brackenbury-Hulme", "birthPlace", "Cheltenham"),
  fact("Lionel Everard Brackenbury-Hulme", "birthDate", "12 Jan. 1843", value="1843-01-12"),
  fact("Lionel Everard Brackenbury-Hulme", "deathPlace", "Mussoorie"),
  fact("Lionel Everard Brackenbury-Hulme", "deathDate", "28 Sept. 1899", value="1899-09-28"),
  fact("Lionel Everard Brackenbury-Hulme", "causeOfDeath", "cholera"),
  fact("Lionel Everard Brackenbury-Hulme", "father", "Everard Hulme"),
  occ("Everard Hulme", "Maj.-Gen."),
  fact("Everard Hulme", "militaryService", "Bengal Artillery"),
  occ("Everard Hulme", "commandant at Dum Dum", start=("1851", "1851"), end=("1851–4", "1854")),
  fact("Lionel Everard Brackenbury-Hulme", "education", "Trinity Coll., Dublin"),
  occ("Lionel Everard Brackenbury-Hulme", "Assistant magistrate at Purnea"),
  occ("Lionel Everard Brackenbury-Hulme", "joint magistrate at Tirhoot", start=("1868", "1868")),
  occ("Lionel Everard Brackenbury-Hulme", "collector of Sarun", start=("Mar. 1876", "1876-03")),
  occ("A. J. Fotheringhay", "succession", end=("Mar. 1876", "1876-03")),
  occ("Austin Pellew", "Lt.-Gov."),
  occ("O'Hagan", "member for Tralee"),
  ev("speech", "read from it", ("4 May 1880", "1880-05-04"), ["O'Hagan"]),
  ev("disclosure", "owned", None, ["Lionel Everard Brackenbury-Hulme", "Austin Pellew"]),
  ev("communication", "had posted", None, ["Lionel Everard Brackenbury-Hulme"]),
  ev("sanction", "was reprimanded", None, ["Lionel Everard Brackenbury-Hulme"]),
  ev("sanction", "banished", ("1880–3", "1880"), ["Lionel Everard Brackenbury-Hulme"]),
  occ("Lionel Everard Brackenbury-Hulme", "additional judge", start=("1880–3", "1880"), end=("1880–3", "1883")),
  occ("Lionel Everard Brackenbury-Hulme", "commissioner of Patna", start=("1884", "1884"), end=("1889", "1889")),
  occ("Lionel Everard Brackenbury-Hulme", "of Bhagulpore", start=("1889", "1889"), end=("1889–95", "1895")),
  fact("Lionel Everard Brackenbury-Hulme", "award", "C.I.E.", date=("1887", "1887")),
  fact("Lionel Everard Brackenbury-Hulme", "spouse", "Harriet", date=("1871", "1871")),
  fact("Harriet", "father", "James Wimbolt"),
  fact("James Wimbolt", "occupation", "surgeon"),
  fact("Lionel Everard Brackenbury-Hulme", "children", "Everard Lionel"),
  fact("Harriet", "children", "Everard Lionel"),
  fact("Everard Lionel", "deathPlace", "Spion Kop"),
  fact("Everard Lionel", "deathDate", "24 Jan. 1900", value="1900-01-24"),
  fact("Everard Lionel", "causeOfDeath", "fell"),
  occ("Everard Lionel", "subaltern in the Lancashire Fusiliers"),
  fact("Everard Lionel", "militaryService", "Lancashire Fusiliers"),
)

P("d30-10", """XALAPA, Mexico, Aug 22, 2019 (Agencies) — Hidalgo state's former finance chief was seized at a petrol station outside Perote before dawn on Thursday, ending 19 months on the run, and was flown to Pachuca in handcuffs.

Gildardo Monroy Escamilla, 49, is wanted over 640 million pesos that vanished while Evelio Zárate Lugo was governor. Zárate, who ruled Hidalgo from 2011 to 2016, has lived in San Antonio, Texas, ever since. He says he knew nothing. A U.S. magistrate, Dolores Pruitt, turned down a request to extradite him in May.

State prosecutor Ximena Corchado told reporters her men had followed Monroy's sister. “He got homesick,” she said.

The arrest is awkward for PRI leader Baltasar Hinojosa-Peña. He was Zárate's interior secretary up to 2014, then took over as caretaker governor for the last seven weeks when Zárate asked for leave. Hinojosa-Peña cancelled a rally in Tulancingo on Thursday evening. An allegation by a jailed contractor that he took cash in a bakery has never been tested in court; he calls it absurd.

Monroy, an accountant schooled at the Tec in Monterrey, was a childhood friend of the ex-governor; their mothers shared a stall in Actopan market. He got the finance job in March 2012. In January 2018 he failed to appear before Judge Armando Tovilla, who then ordered his capture. Five months later his deputy, Perla Anaya, was found guilty of embezzlement and is doing seven years.

His wife, Carmen Azuara, a notary, split from him in 2017 and testified against him last year. She has asked for protection. The couple's son, Gil, 20, studies in Puebla.

Current governor Omar Lechuga, of Morena, visited the federal auditor in Mexico City on Wednesday. His office said the timing was a coincidence. Corchado, a Jehovah's Witness who was once a police cadet, is said to want his job.
""",
  occ("Gildardo Monroy Escamilla", "finance chief", start=("March 2012", "2012-03"), again=["finance job"]),
  ev("arrest", "seized", ("Thursday", "2019-08-22"), ["Gildardo Monroy Escamilla"]),
  ev("travel", "was flown", ("Thursday", "2019-08-22"), ["Gildardo Monroy Escamilla"]),
  occ("Evelio Zárate Lugo", "governor", start=("2011", "2011"), end=("2016", "2016"), again=["ruled Hidalgo"]),
  fact("Evelio Zárate Lugo", "residence", "San Antonio, Texas", date=("2016", "2016")),
  occ("Dolores Pruitt", "U.S. magistrate"),
  occ("Ximena Corchado", "State prosecutor"),
  ev("communication", "told reporters", None, ["Ximena Corchado"]),
  occ("Baltasar Hinojosa-Peña", "PRI leader"),
  fact("Baltasar Hinojosa-Peña", "party", "PRI"),
  occ("Baltasar Hinojosa-Peña", "interior secretary", end=("2014", "2014")),
  occ("Baltasar Hinojosa-Peña", "caretaker governor", end=("2016", "2016")),
  ev("appointment", "took over", None, ["Baltasar Hinojosa-Peña"]),
  fact("Gildardo Monroy Escamilla", "occupation", "accountant"),
  fact("Gildardo Monroy Escamilla", "education", "Tec in Monterrey"),
  ev("appointment", "got the finance job", ("March 2012", "2012-03"), ["Gildardo Monroy Escamilla"]),
  occ("Armando Tovilla", "Judge"),
  occ("Perla Anaya", "deputy"),
  ev("conviction", "was found guilty", ("Five months later", "2018-06"), ["Perla Anaya"]),
  fact("Gildardo Monroy Escamilla", "spouse", "Carmen Azuara"),
  fact("Carmen Azuara", "occupation", "notary"),
  ev("testimony", "testified", ("last year", "2018"), ["Carmen Azuara", "Gildardo Monroy Escamilla"]),
  fact("Gildardo Monroy Escamilla", "children", "Gil,"),
  fact("Carmen Azuara", "children", "Gil,"),
  fact("Gil", "residence", "Puebla"),
  occ("Omar Lechuga", "Current governor"),
  fact("Omar Lechuga", "party", "Morena"),
  ev("meeting", "visited", ("Wednesday", "2019-08-21"), ["Omar Lechuga"]),
  fact("Ximena Corchado", "religion", "Jehovah's Witness"),
  occ("Ximena Corchado", "police cadet"),
)

P("d30-11", """Anyone who turns over the minute books of the Borough of Kaiwhero, which are kept in a meat safe at the library, will notice that for two years the handwriting changes at each meeting. The reason is that no town clerk would work under Hector Ambrose Fitzwarren.

Fitzwarren had made his money in flax and lost some of it on a racehorse called Prudence. He was born at Hokitika on the West Coast in 1866, the ninth child of a publican, and came over the hills as a youth of nineteen. In May 1903 the ratepayers turned out old Mayor Josiah Penhale, who had brought in gas, and put Fitzwarren in by 212 to 187. The election of the Presbyterian minister's wife, Mrs. Isobel Drummond, to the Charitable Aid Board on the same day drew more notice.

Within the month he had dismissed Mr. Septimus Lyle, clerk since 1889. Lyle went to Wanganui as secretary of the Harbour Board and prospered. There followed Mr. Tuckey (six weeks), Mr. Oram (a fortnight) and the Maori interpreter Wiremu Te Aho, who was the only one to get on with the Mayor, and who left in 1905 to stand, without success, for Western Maori. Te Aho afterwards sat for eleven years on the Land Board.

In the borough's one scandal, the drowning of the rates money in the river in April 1905, a magistrate, Captain Rawson Bligh, R.M., heard evidence from the Mayor for a whole day. He found that the mule was to blame. Public opinion did not, and in that month's poll Penhale was returned.

Fitzwarren sold up. He drove a coach, kept bees at Raetihi, and died there on 30 August 1919 of the influenza, as did his daughter Maud, the post-mistress. The Fitzwarren Cup for sheepdogs was given by a cousin in Timaru. A plaque to Penhale, mayor once more until 1913, is on the gasworks wall.
""",
  occ("Hector Ambrose Fitzwarren", "put Fitzwarren in", start=("May 1903", "1903-05"), end=("that month's poll", "1905-04"), again=["Mayor#2"]),
  fact("Hector Ambrose Fitzwarren", "birthPlace", "Hokitika"),
  fact("Hector Ambrose Fitzwarren", "birthDate", "1866", value="1866"),
  ev("election", "turned out", ("May 1903", "1903-05"), ["Josiah Penhale", "Hector Ambrose Fitzwarren"]),
  occ("Josiah Penhale", "Mayor", end=("May 1903", "1903-05")),
  ev("election", "election", ("the same day", "1903-05"), ["Isobel Drummond"]),
  occ("Isobel Drummond", "Charitable Aid Board", start=("the same day", "1903-05")),
  ev("departure", "had dismissed", ("Within the month", "1903-05"), ["Septimus Lyle", "Hector Ambrose Fitzwarren"]),
  occ("Septimus Lyle", "clerk#2", start=("1889", "1889"), end=("Within the month", "1903-05")),
  occ("Septimus Lyle", "secretary of the Harbour Board"),
  occ("Tuckey", "There followed"),
  occ("Oram", "There followed"),
  occ("Wiremu Te Aho", "There followed", end=("1905", "1905")),
  fact("Wiremu Te Aho", "occupation", "Maori interpreter"),
  ev("departure", "left", ("1905", "1905"), ["Wiremu Te Aho"]),
  ev("candidacy", "stand", ("1905", "1905"), ["Wiremu Te Aho"]),
  occ("Wiremu Te Aho", "Land Board"),
  occ("Rawson Bligh", "magistrate"),
  occ("Rawson Bligh", "Captain"),
  ev("testimony", "heard evidence", ("April 1905", "1905-04"), ["Hector Ambrose Fitzwarren", "Rawson Bligh"]),
  ev("election", "was returned", ("that month's poll", "1905-04"), ["Josiah Penhale"]),
  fact("Hector Ambrose Fitzwarren", "deathPlace", "Raetihi"),
  fact("Hector Ambrose Fitzwarren", "deathDate", "30 August 1919", value="1919-08-30"),
  fact("Hector Ambrose Fitzwarren", "causeOfDeath", "influenza"),
  fact("Maud", "causeOfDeath", "influenza"),
  fact("Hector Ambrose Fitzwarren", "children", "Maud"),
  occ("Maud", "post-mistress"),
  occ("Josiah Penhale", "mayor once more", start=("that month's poll", "1905-04"), end=("1913", "1913")),
)

P("d30-12", """City of Pinole Flats, Arizona | Communications & Marketing
News Release 24-118 | October 8, 2024

Council Selects Denise Okamoto-Reyes as Next City Manager

The Mayor and Council voted 6–1 on Monday night to hire Denise Okamoto-Reyes as the City's ninth city manager. Her first day will be December 2.

Okamoto-Reyes comes to Pinole Flats from Yakima, Washington, where she has been assistant city manager for budget and technology since 2018. Before that she spent a decade with Maricopa County: analyst, transit planner, then acting director of Human Services during the 2016 reorganization. A proud Sun Devil, she earned her MPA at Arizona State in 2008 after a hitch in the U.S. Coast Guard.

“Denise asks the second question,” said Mayor Curtis Vandermolen, who led the five-month search along with Vice Mayor Lupe Arriola. Council Member Grady Thibodeaux cast the dissenting vote.

Thank you, Walt!

Interim City Manager Walter “Walt” Birdsong, the City's longtime fire chief (2004–2021), came out of retirement in April when City Manager Stephanie Kroll stepped down. He will return to his grandkids in Prescott. The Council awarded him the Key to the City.

Kroll, manager for six years, now heads the Southwest Water Compact. An independent review by attorney Miles Featherstone, completed in August, concluded that Kroll committed no wrongdoing in the Well 9 matter.

About Denise

• Native of Globe, Arizona; daughter of the late Gila County Supervisor Ruben Reyes
• Husband: Kenji Okamoto, high school band director
• Twins, age 11
• President-elect, Washington City Managers' Section (term begins next year)
• 2022 recipient, ICMA Early Career Excellence Award

Meet & Greet

Residents can hear from the incoming manager on October 21. She traveled here last week to tour Fire Station 3 and sat down with neighborhood leaders, including Sun Valley HOA president Bernadine Coe.

Media contact: Trevor Lindqvist, Public Information Officer
""",
  ev("appointment", "hire", ("Monday night", "2024-10-07"), ["Denise Okamoto-Reyes"]),
  occ("Denise Okamoto-Reyes", "assistant city manager for budget and technology", start=("2018", "2018")),
  occ("Denise Okamoto-Reyes", "analyst"),
  occ("Denise Okamoto-Reyes", "transit planner"),
  occ("Denise Okamoto-Reyes", "acting director of Human Services", start=("2016", "2016")),
  fact("Denise Okamoto-Reyes", "education", "Arizona State", date=("2008", "2008")),
  fact("Denise Okamoto-Reyes", "militaryService", "U.S. Coast Guard"),
  occ("Curtis Vandermolen", "Mayor#2"),
  occ("Lupe Arriola", "Vice Mayor"),
  occ("Grady Thibodeaux", "Council Member"),
  occ("Walter Birdsong", "Interim City Manager", start=("April", "2024-04")),
  fact("Walter Birdsong", "alias", "Walt#2"),
  occ("Walter Birdsong", "fire chief", start=("2004", "2004"), end=("2021", "2021")),
  ev("appointment", "came out of retirement", ("April", "2024-04"), ["Walter Birdsong"]),
  occ("Stephanie Kroll", "City Manager#3", start=("six years", "2018"), end=("April", "2024-04")),
  ev("departure", "stepped down", ("April", "2024-04"), ["Stephanie Kroll"]),
  ev("award", "awarded", None, ["Walter Birdsong"]),
  fact("Walter Birdsong", "award", "Key to the City"),
  occ("Stephanie Kroll", "heads the Southwest Water Compact"),
  ev("investigation", "review", ("August", "2024-08"), ["Miles Featherstone", "Stephanie Kroll"]),
  fact("Miles Featherstone", "occupation", "attorney"),
  fact("Denise Okamoto-Reyes", "birthPlace", "Globe, Arizona"),
  fact("Denise Okamoto-Reyes", "father", "Ruben Reyes"),
  occ("Ruben Reyes", "Gila County Supervisor"),
  fact("Denise Okamoto-Reyes", "spouse", "Kenji Okamoto"),
  occ("Kenji Okamoto", "high school band director"),
  fact("Denise Okamoto-Reyes", "award", "ICMA Early Career Excellence Award", date=("2022", "2022")),
  ev("travel", "traveled", ("last week", "2024-10"), ["Denise Okamoto-Reyes"]),
  ev("meeting", "sat down", ("last week", "2024-10"), ["Denise Okamoto-Reyes", "Bernadine Coe"]),
  occ("Bernadine Coe", "Sun Valley HOA president"),
  occ("Trevor Lindqvist", "Public Information Officer"),
)

P("d30-13", """Jock Tillotson is gone, and those of us who were kiaps with him in the Western Highlands are down to a table for four.

He was the worst typist in the Territory of Papua and New Guinea. I was his clerk at Laiagam in 1957, when he was assistant district officer, and I retyped everything. He wore army boots, his own, from Kokoda; he had gone in with the 39th Battalion as a boy of eighteen and come out a sergeant with a Military Medal. He never spoke of the medal. It was his mother, Queenie, the bush nurse at Omeo, who told me, over tea in 1961.

Sydney did for his law. He failed it twice. The School of Pacific Administration at Mosman took him in the end, and he landed at Madang in '49 as a patrol officer. His first boss was Dudley Carmody-Hay, who shot himself in the office in 1952 (they gave it out as malaria). Jock, who was two grades too low for it, held the district together until a proper commissioner, Ted Malouf, could be spared from Rabaul in the March.

In 1964 Jock himself got a district: Southern Highlands, headquarters Mendi. He was commissioner there for nine years, longer than anyone, and when the first House of Assembly met he made a speech of welcome in Huli that lasted an hour. The member for Tari, Handabe Mule, who had been his interpreter, answered him in English that lasted two minutes. They remained friends. Mule went on to be a minister, and in 1975 asked Canberra for Jock to stay on as adviser. Canberra said no.

So he came home and grew garlic at Bairnsdale with Del, his third. (The first, Patricia, had left him for a dentist; the second, Sister Monica Wirth, a lapsed Lutheran deaconess, drowned off Wewak.) His heart stopped last Tuesday week. He was eighty-four and owed me nine pounds.
""",
  occ("Jock Tillotson", "kiaps"),
  occ("Jock Tillotson", "assistant district officer", start=("1957", "1957")),
  fact("Jock Tillotson", "militaryService", "39th Battalion"),
  occ("Jock Tillotson", "sergeant"),
  fact("Jock Tillotson", "award", "Military Medal"),
  fact("Jock Tillotson", "mother", "Queenie"),
  occ("Queenie", "bush nurse at Omeo"),
  fact("Jock Tillotson", "education", "School of Pacific Administration"),
  ev("travel", "landed", ("'49", "1949"), ["Jock Tillotson"]),
  occ("Jock Tillotson", "patrol officer", start=("'49", "1949")),
  occ("Dudley Carmody-Hay", "first boss", end=("1952", "1952")),
  fact("Dudley Carmody-Hay", "causeOfDeath", "shot himself"),
  fact("Dudley Carmody-Hay", "deathDate", "1952", value="1952"),
  occ("Jock Tillotson", "held the district together", start=("1952", "1952"), end=("the March", "1953-03")),
  occ("Ted Malouf", "commissioner", start=("the March", "1953-03")),
  occ("Jock Tillotson", "got a district", start=("1964", "1964"), end=("nine years", "1973"), again=["commissioner there"]),
  ev("appointment", "got a district", ("1964", "1964"), ["Jock Tillotson"]),
  ev("speech", "speech", None, ["Jock Tillotson"]),
  occ("Handabe Mule", "member for Tari"),
  occ("Handabe Mule", "interpreter"),
  ev("speech", "answered", None, ["Handabe Mule"]),
  occ("Handabe Mule", "minister"),
  ev("communication", "asked Canberra", ("1975", "1975"), ["Handabe Mule"]),
  fact("Jock Tillotson", "residence", "Bairnsdale"),
  fact("Jock Tillotson", "spouse", "Del"),
  fact("Jock Tillotson", "spouse", "Patricia"),
  fact("Jock Tillotson", "spouse", "Monica Wirth"),
  occ("Monica Wirth", "Lutheran deaconess"),
  fact("Monica Wirth", "religion", "Lutheran"),
  fact("Monica Wirth", "causeOfDeath", "drowned"),
  fact("Monica Wirth", "deathPlace", "Wewak"),
  fact("Jock Tillotson", "causeOfDeath", "His heart stopped"),
)

P("d30-14", """Hoshikawa Teizō (星川 貞三, October 3, 1901 – June 25, 1988) was a Japanese bureaucrat and politician. He was Governor of Tottori Prefecture, first by appointment (1946–1947) and then as the elected governor (1951–1959).

Career

Hoshikawa was the adopted heir of a sake brewer in Kurayoshi; his biological father was a Shinto priest, Agawa Tomonari. After the Matsue Higher School, he studied law at Tokyo Imperial University and finished in 1926. He entered the Home Ministry in the same year. His posts there included police section chief in Gifu (1931) and director of the Economic Department of Karafuto (1938). In 1942 he was sent to occupied Java as a civil administrator in Semarang, where he was the superior of the later novelist Uchiumi Ren.

He was interrogated by the Dutch at Batavia in February 1946, but was not charged, and repatriated. The last appointed governor, Kitagaki Hajime, was purged that summer, and Hoshikawa was chosen by the Home Minister on July 9, 1946 to fill the position. In the first popular election, on April 5, 1947, he was defeated by the farmers' union leader Nishio Aisaburō. Nishio's single term is remembered for the typhoon relief fraud. It led to the arrest of the vice-governor, Kōno Genji.

Running as an independent with Liberal support, Hoshikawa beat Nishio in 1951 and won again in 1955. He did not run in 1959. He was a member of the House of Councillors between 1962 and 1968 (Liberal Democratic Party) and chaired its Cabinet Committee in 1965.

He received the Order of the Sacred Treasure, First Class, in 1972.

Personal life

His wife Shizu (née Ōe) was a sister of the painter Ōe Bansui. Their son, Hoshikawa Kan, is a hydrologist who was president of Tottori University from 2001 through 2005. He is not related to the actor Hoshikawa Ryū.
""",
  fact("Hoshikawa Teizō", "nativeName", "星川 貞三"),
  fact("Hoshikawa Teizō", "birthDate", "October 3, 1901", value="1901-10-03"),
  fact("Hoshikawa Teizō", "deathDate", "June 25, 1988", value="1988-06-25"),
  fact("Hoshikawa Teizō", "nationality", "Japanese"),
  fact("Hoshikawa Teizō", "occupation", "bureaucrat"),
  fact("Hoshikawa Teizō", "occupation", "politician"),
  occ("Hoshikawa Teizō", "Governor of Tottori Prefecture", start=("July 9, 1946", "1946-07-09"), end=("1947", "1947")),
  occ("Hoshikawa Teizō", "elected governor", start=("1951", "1951"), end=("1959", "1959")),
  fact("Hoshikawa Teizō", "father", "Agawa Tomonari"),
  occ("Agawa Tomonari", "Shinto priest"),
  fact("Hoshikawa Teizō", "education", "Matsue Higher School"),
  fact("Hoshikawa Teizō", "education", "Tokyo Imperial University", date=("1926", "1926")),
  occ("Hoshikawa Teizō", "Home Ministry", start=("the same year", "1926")),
  ev("appointment", "entered", ("the same year", "1926"), ["Hoshikawa Teizō"]),
  occ("Hoshikawa Teizō", "police section chief in Gifu", start=("1931", "1931")),
  occ("Hoshikawa Teizō", "director of the Economic Department of Karafuto", start=("1938", "1938")),
  ev("travel", "was sent", ("1942", "1942"), ["Hoshikawa Teizō"]),
  occ("Hoshikawa Teizō", "civil administrator in Semarang", start=("1942", "1942")),
  fact("Uchiumi Ren", "occupation", "novelist"),
  ev("investigation", "was interrogated", ("February 1946", "1946-02"), ["Hoshikawa Teizō"]),
  occ("Kitagaki Hajime", "last appointed governor", end=("that summer", "1946")),
  ev("departure", "was purged", ("that summer", "1946"), ["Kitagaki Hajime"]),
  ev("appointment", "was chosen", ("July 9, 1946", "1946-07-09"), ["Hoshikawa Teizō"]),
  ev("election", "was defeated", ("April 5, 1947", "1947-04-05"), ["Hoshikawa Teizō", "Nishio Aisaburō"]),
  occ("Nishio Aisaburō", "farmers' union leader"),
  occ("Nishio Aisaburō", "single term", start=("April 5, 1947", "1947-04-05"), end=("1951#2", "1951")),
  ev("arrest", "arrest", None, ["Kōno Genji"]),
  occ("Kōno Genji", "vice-governor"),
  ev("candidacy", "Running", ("1951#2", "1951"), ["Hoshikawa Teizō"]),
  ev("election", "beat", ("1951#2", "1951"), ["Hoshikawa Teizō", "Nishio Aisaburō"]),
  ev("election", "won again", ("1955", "1955"), ["Hoshikawa Teizō"]),
  occ("Hoshikawa Teizō", "member of the House of Councillors", start=("1962", "1962"), end=("1968", "1968")),
  fact("Hoshikawa Teizō", "party", "Liberal Democratic Party"),
  occ("Hoshikawa Teizō", "chaired its Cabinet Committee", start=("1965", "1965")),
  fact("Hoshikawa Teizō", "award", "Order of the Sacred Treasure, First Class", date=("1972", "1972")),
  ev("award", "received", ("1972", "1972"), ["Hoshikawa Teizō"]),
  fact("Hoshikawa Teizō", "spouse", "Shizu"),
  fact("Shizu", "birthName", "Ōe"),
  fact("Shizu", "siblings", "Ōe Bansui"),
  fact("Ōe Bansui", "occupation", "painter"),
  fact("Hoshikawa Teizō", "children", "Hoshikawa Kan"),
  fact("Shizu", "children", "Hoshikawa Kan"),
  fact("Hoshikawa Kan", "occupation", "hydrologist"),
  occ("Hoshikawa Kan", "president of Tottori University", start=("2001", "2001"), end=("2005", "2005")),
)

P("d30-15", """You hear the Obi of Ubulu-Ukpa before you see him: a cough, a bell, a mobile phone playing Fela. Then the beads. His Royal Majesty Agbogidi Chukwunonso Nwaezeigwe II, sixty-seven, rules some forty thousand people in Delta State and used to sell them life insurance.

That was his trade for twenty-two years, first with NICON in Lagos, later as managing director of a firm of his own, Anchor Mutual, which went under in 2009. “I have been hated by experts,” he likes to say. In 1999 the PDP made him a commissioner: Commerce, under Governor Felix Ogheneruona. He stayed eighteen months. The governor wanted contracts signed and the commissioner wanted to read them. Out he walked, in a press conference, in November 2000, naming names. The EFCC came round to Ogheneruona's house only in 2008; by 2010 there was a conviction, and by 2013 a pardon.

He never expected the throne. His elder brother Ifeanyi, a surgeon in Leeds, had been Obi since their father, Obi Nwaezeigwe I, joined his ancestors in 1986. But Ifeanyi reigned by telephone, and in the harmattan of 2011 he abdicated, the first of his line ever to do so. The kingmakers, led by the Iyase, Chief Dunkwu Ogbolu, met for nine nights. On the tenth they crowned the insurance man.

His first queen, Olori Bolanle, is Yoruba, a Muslim and a judge of the Customary Court of Appeal in Asaba. They had met at Ife, where he read geography and she law. His second, Ngozi, runs the palace farm. He is an Anglican on Sundays. “The other days are negotiable.”

Governor Sheriff Okpara gave him the staff of office on 14 April 2012; there is a rumour, which the Obi enjoys, that the governor dropped it. Since 2020 he has chaired the state council of traditional rulers.
""",
  occ("Chukwunonso Nwaezeigwe II", "Obi of Ubulu-Ukpa", start=("2011", "2011")),
  occ("Chukwunonso Nwaezeigwe II", "managing director of a firm of his own", end=("2009", "2009")),
  fact("Chukwunonso Nwaezeigwe II", "occupation", "insurance"),
  fact("Chukwunonso Nwaezeigwe II", "party", "PDP"),
  occ("Chukwunonso Nwaezeigwe II", "commissioner", start=("1999", "1999"), end=("November 2000", "2000-11")),
  ev("appointment", "made", ("1999", "1999"), ["Chukwunonso Nwaezeigwe II"]),
  occ("Felix Ogheneruona", "Governor"),
  ev("departure", "Out he walked", ("November 2000", "2000-11"), ["Chukwunonso Nwaezeigwe II"]),
  ev("disclosure", "naming names", ("November 2000", "2000-11"), ["Chukwunonso Nwaezeigwe II"]),
  ev("investigation", "came round", ("2008", "2008"), ["Felix Ogheneruona"]),
  ev("conviction", "conviction", ("2010", "2010"), ["Felix Ogheneruona"]),
  fact("Chukwunonso Nwaezeigwe II", "siblings", "Ifeanyi"),
  fact("Ifeanyi", "occupation", "surgeon"),
  fact("Ifeanyi", "residence", "Leeds"),
  occ("Ifeanyi", "Obi#2", start=("1986", "1986"), end=("2011", "2011"), again=["reigned"]),
  fact("Chukwunonso Nwaezeigwe II", "father", "Nwaezeigwe I"),
  fact("Ifeanyi", "father", "Nwaezeigwe I"),
  occ("Nwaezeigwe I", "Obi#3", end=("1986", "1986")),
  fact("Nwaezeigwe I", "deathDate", "1986", value="1986"),
  ev("departure", "abdicated", ("2011", "2011"), ["Ifeanyi"]),
  occ("Dunkwu Ogbolu", "Iyase"),
  occ("Dunkwu Ogbolu", "Chief"),
  ev("meeting", "met", ("nine nights", "2011"), ["Dunkwu Ogbolu"]),
  ev("appointment", "crowned", ("2011", "2011"), ["Chukwunonso Nwaezeigwe II"]),
  fact("Chukwunonso Nwaezeigwe II", "spouse", "Bolanle"),
  occ("Bolanle", "Olori"),
  fact("Bolanle", "ethnicity", "Yoruba"),
  fact("Bolanle", "religion", "Muslim"),
  occ("Bolanle", "judge of the Customary Court of Appeal"),
  fact("Chukwunonso Nwaezeigwe II", "education", "Ife"),
  fact("Bolanle", "education", "Ife"),
  fact("Chukwunonso Nwaezeigwe II", "spouse", "Ngozi"),
  occ("Ngozi", "runs the palace farm"),
  fact("Chukwunonso Nwaezeigwe II", "religion", "Anglican"),
  occ("Sheriff Okpara", "Governor#2"),
  ev("appointment", "gave him the staff of office", ("14 April 2012", "2012-04-14"), ["Chukwunonso Nwaezeigwe II", "Sheriff Okpara"]),
  occ("Chukwunonso Nwaezeigwe II", "chaired the state council of traditional rulers", start=("2020", "2020")),
)

P("d30-16", """Passed away this Wednesday, the 6th of March of 2002, at the Santa Casa of Passo Fundo, victim of pulmonary embolism, Doctor Alcebíades Teixeira Wolff, physician, prefect of Carazinho in two mandates and a figure of whom three generations of our municipality kept the habit of complaining with affection.

Son of the German settler Emil Wolff and of Dona Zulmira Teixeira, he saw the light in Não-Me-Toque on the 12th of July of 1919. Formed by the Faculty of Medicine of Porto Alegre in 1944, he installed himself here with a borrowed microscope. Getulist of the first hour, he was councilman by the PTB (1947–1951) and presided over the Chamber in the last of those years.

The people made him prefect in the pleito of October 1959; Doctor Wolff received the keys from the hands of his rival and brother-in-law, Otávio Brizolara Lenz, the following 31st of January. Five weeks after the coup of 1964, having already passed the office to the merchant Dorvalino Scherer, he was seized in his consulting room by the Military Brigade and kept 41 days in the barracks of Cruz Alta. Scherer, to his honor, travelled to the capital to plead for him before the governor. The political rights of Doctor Wolff were suspended for ten years by act of the 7th of June.

Returned in 1982 by the PDT, he governed from 1983 until 1988. Of this second passage remain the slaughterhouse, the daycare centers and a lawsuit, from which he was absolved in 1991. The rumor that he would be vice-governor never left the cafés.

He was a Spiritist. He leaves the widow, Professor Nelsi Lenz Wolff, former municipal secretary of Education; the children Emílio, federal judge in Chapecó, and Helga, architect; and a brother, Father Reinoldo Wolff, S.J. The burial, at 10 h, will have the presence of the current prefect, Iara Scherer, granddaughter of Dorvalino.
""",
  fact("Alcebíades Teixeira Wolff", "deathDate", "6th of March of 2002", value="2002-03-06"),
  fact("Alcebíades Teixeira Wolff", "deathPlace", "Santa Casa of Passo Fundo"),
  fact("Alcebíades Teixeira Wolff", "causeOfDeath", "pulmonary embolism"),
  fact("Alcebíades Teixeira Wolff", "occupation", "physician"),
  fact("Alcebíades Teixeira Wolff", "father", "Emil Wolff"),
  fact("Emil Wolff", "ethnicity", "German"),
  fact("Emil Wolff", "occupation", "settler"),
  fact("Alcebíades Teixeira Wolff", "mother", "Zulmira Teixeira"),
  fact("Alcebíades Teixeira Wolff", "birthPlace", "Não-Me-Toque"),
  fact("Alcebíades Teixeira Wolff", "birthDate", "12th of July of 1919", value="1919-07-12"),
  fact("Alcebíades Teixeira Wolff", "education", "Faculty of Medicine of Porto Alegre", date=("1944", "1944")),
  occ("Alcebíades Teixeira Wolff", "councilman", start=("1947", "1947"), end=("1951", "1951")),
  fact("Alcebíades Teixeira Wolff", "party", "PTB"),
  occ("Alcebíades Teixeira Wolff", "presided over the Chamber", start=("the last of those years", "1951")),
  ev("election", "made", ("October 1959", "1959-10"), ["Alcebíades Teixeira Wolff"]),
  occ("Alcebíades Teixeira Wolff", "prefect#2", start=("the following 31st of January", "1960-01-31"), end=("1964", "1964"), again=["prefect of Carazinho"]),
  ev("appointment", "received the keys", ("the following 31st of January", "1960-01-31"), ["Alcebíades Teixeira Wolff", "Otávio Brizolara Lenz"]),
  occ("Otávio Brizolara Lenz", "from the hands", end=("the following 31st of January", "1960-01-31")),
  fact("Alcebíades Teixeira Wolff", "relatives", "Otávio Brizolara Lenz"),
  ev("departure", "passed the office", ("1964", "1964"), ["Alcebíades Teixeira Wolff", "Dorvalino Scherer"]),
  occ("Dorvalino Scherer", "the office to", start=("1964", "1964")),
  fact("Dorvalino Scherer", "occupation", "merchant"),
  ev("arrest", "was seized", ("Five weeks after", "1964-05"), ["Alcebíades Teixeira Wolff"]),
  ev("travel", "travelled", None, ["Dorvalino Scherer"]),
  ev("sanction", "were suspended", ("7th of June", "1964-06-07"), ["Alcebíades Teixeira Wolff"]),
  ev("election", "Returned", ("1982", "1982"), ["Alcebíades Teixeira Wolff"]),
  fact("Alcebíades Teixeira Wolff", "party", "PDT"),
  occ("Alcebíades Teixeira Wolff", "governed", start=("1983", "1983"), end=("1988", "1988"), again=["second passage"]),
  fact("Alcebíades Teixeira Wolff", "religion", "Spiritist"),
  fact("Alcebíades Teixeira Wolff", "spouse", "Nelsi Lenz Wolff"),
  occ("Nelsi Lenz Wolff", "Professor"),
  occ("Nelsi Lenz Wolff", "municipal secretary of Education"),
  fact("Alcebíades Teixeira Wolff", "children", "Emílio"),
  occ("Emílio", "federal judge in Chapecó"),
  fact("Alcebíades Teixeira Wolff", "children", "Helga"),
  fact("Helga", "occupation", "architect"),
  fact("Alcebíades Teixeira Wolff", "siblings", "Reinoldo Wolff"),
  occ("Reinoldo Wolff", "Father"),
  occ("Iara Scherer", "current prefect"),
  fact("Iara Scherer", "relatives", "Dorvalino"),
)

P("d30-17", """VESHNYAKOV-TARUSSKY, Count Arseny Pavlovich (13 [25] Nov. 1798, Moscow – 2 [14] Feb. 1867, Nice, of paralysis), Privy Councillor, governor successively of Penza and of Voronezh. Of ancient Tula gentry, raised to comital rank through his wife's family. Page, then cornet (1816) in the Chevalier Guard; adjutant from 1821 to Prince Shuvalovsky, military governor of Kiev; wounded before Varna, 1828 (Order of St. Vladimir, 4th class, with bow).

Transferred to the civil service with the rank of State Councillor on 6 Dec. 1831; vice-governor of Tambov, where the cholera riots found him absent, a circumstance held against him by the Third Section and explained, in a memorandum of his own, by a fall from a carriage. Penza, as governor, June 1836 to Jan. 1843. Author there of the first fire brigade and the last public flogging of a merchant of the second guild, the Old Believer Nikifor Zykin, who carried his complaint to Petersburg in person and obtained a senatorial revision under Prince Boris Gagarin-Stoudza. Removal followed; rehabilitation, by grace of the Empress, in 1849, with appointment to Voronezh in place of Gen. von Osten-Dricken, promoted to the Senate.

At Voronezh, release of eleven exiled Poles on his own signature (1856); membership of the Editing Commissions on the peasant question, 1859–60, as a voice of the minority. Retired at his request with the Order of St. Anne, 1st class, 17 Apr. 1861. Correspondence with the poet Katenin-Lvov (lost).

Marriage, 1826, to Countess Varvara Tarusskaya, lady-in-waiting, last of her name (d. Penza 1840, in childbed). Issue: Pavel, marshal of nobility of Kozlov district 1872–8; Sofya, in religion Mother Serafima, abbess of the Zadonsk convent. A half-brother on the wrong side, Ivan Arsenyev, surveyor, settled at Orenburg. The ascription to him of the pamphlet The Governors' Ball is unproved.
""",
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "Count"),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "birthDate", "13 [25] Nov. 1798", value="1798-11-25"),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "birthPlace", "Moscow"),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "deathDate", "2 [14] Feb. 1867", value="1867-02-14"),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "deathPlace", "Nice"),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "causeOfDeath", "paralysis"),
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "Privy Councillor"),
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "Penza, as governor", start=("June 1836", "1836-06"), end=("Jan. 1843", "1843-01"), again=["governor successively of Penza"]),
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "Page"),
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "cornet", start=("1816", "1816")),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "militaryService", "Chevalier Guard"),
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "adjutant", start=("1821", "1821")),
  occ("Shuvalovsky", "Prince"),
  occ("Shuvalovsky", "military governor of Kiev"),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "award", "Order of St. Vladimir, 4th class", date=("1828", "1828")),
  ev("appointment", "Transferred", ("6 Dec. 1831", "1831-12-06"), ["Arseny Pavlovich Veshnyakov-Tarussky"]),
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "State Councillor", start=("6 Dec. 1831", "1831-12-06")),
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "vice-governor of Tambov"),
  ev("communication", "memorandum", None, ["Arseny Pavlovich Veshnyakov-Tarussky"]),
  fact("Nikifor Zykin", "occupation", "merchant of the second guild"),
  fact("Nikifor Zykin", "religion", "Old Believer"),
  ev("sanction", "flogging", None, ["Nikifor Zykin", "Arseny Pavlovich Veshnyakov-Tarussky"]),
  ev("travel", "carried his complaint", None, ["Nikifor Zykin"]),
  occ("Boris Gagarin-Stoudza", "Prince#2"),
  ev("investigation", "senatorial revision", None, ["Boris Gagarin-Stoudza", "Arseny Pavlovich Veshnyakov-Tarussky"]),
  ev("departure", "Removal", ("Jan. 1843", "1843-01"), ["Arseny Pavlovich Veshnyakov-Tarussky"]),
  ev("appointment", "appointment", ("1849", "1849"), ["Arseny Pavlovich Veshnyakov-Tarussky"]),
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "appointment to Voronezh", start=("1849", "1849"), end=("17 Apr. 1861", "1861-04-17"), again=["of Voronezh"]),
  occ("von Osten-Dricken", "in place of", end=("1849", "1849")),
  occ("von Osten-Dricken", "Gen."),
  ev("appointment", "promoted", ("1849", "1849"), ["von Osten-Dricken"]),
  occ("von Osten-Dricken", "Senate", start=("1849", "1849")),
  occ("Arseny Pavlovich Veshnyakov-Tarussky", "membership of the Editing Commissions", start=("1859", "1859"), end=("1859–60", "1860")),
  ev("departure", "Retired", ("17 Apr. 1861", "1861-04-17"), ["Arseny Pavlovich Veshnyakov-Tarussky"]),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "award", "Order of St. Anne, 1st class", date=("17 Apr. 1861", "1861-04-17")),
  ev("communication", "Correspondence", None, ["Arseny Pavlovich Veshnyakov-Tarussky", "Katenin-Lvov"]),
  fact("Katenin-Lvov", "occupation", "poet"),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "spouse", "Varvara Tarusskaya", date=("1826", "1826")),
  occ("Varvara Tarusskaya", "Countess"),
  occ("Varvara Tarusskaya", "lady-in-waiting"),
  fact("Varvara Tarusskaya", "deathPlace", "Penza#3"),
  fact("Varvara Tarusskaya", "deathDate", "1840", value="1840"),
  fact("Varvara Tarusskaya", "causeOfDeath", "in childbed"),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "children", "Pavel,"),
  occ("Pavel", "marshal of nobility of Kozlov district", start=("1872", "1872"), end=("1872–8", "1878")),
  fact("Arseny Pavlovich Veshnyakov-Tarussky", "children", "Sofya"),
  fact("Sofya", "alias", "Mother Serafima"),
  occ("Sofya", "abbess of the Zadonsk convent"),
  fact("Pavel", "siblings", "Ivan Arsenyev"),
  fact("Ivan Arsenyev", "occupation", "surveyor"),
  fact("Ivan Arsenyev", "residence", "Orenburg"),
)

P("d30-18", """Chapter the Sixth, in which the Corporation of Thaxby is reformed

Until 1835 it had been governed by twelve aldermen who chose one another, dined together and, in the person of Mr. Robert Ludlam, wine merchant, sold one another the wine. Ludlam had been mayor five times, the last of them in 1829, the year he let the grammar school fall down. His nephew, Jabez Crane, was town clerk at a salary nobody could discover. So when the Commissioners, Mr. Prothero-Vane and Mr. Dakin, took their chairs at the White Hart on 8 November 1833, half the town stood in the yard.

Crane was examined for three hours. He would not produce the charter. “I have it at home,” said he, “and there it stops.” Nor did Alderman Ludlam's evidence on the following day do the old body any good, for he admitted that sixty pounds of the Widows' Charity had gone on a turtle.

Under the new Act, on Boxing Day of 1835, the burgesses sent up twelve councillors, ten of them Liberals and Dissenters. These in turn, on New Year's Day, made a mayor of the Unitarian hosier Thomas Gale Outram, who had once been put in the stocks by Ludlam for selling tracts. Outram had been at Mr. Aikin's academy in Palgrave, spoke French, and was thought godless. He sacked Crane within the week. In his place came a young solicitor from Newark, Edward Shardlow, the same who later sat for the borough in two Parliaments (1852–59).

Ludlam, out of spite or grief, left for Boulogne that spring and was dead there by Michaelmas. The surgeon's certificate said dropsy. Outram held office again in 1841. He is buried with his wives, Ann and Keturah Barlow, cousins, in the chapel yard; his daughter Lucy, whom people took for a nun because of her bonnet, was matron of the Infirmary thirty years. The portrait long called “Mayor Outram” is now known to be of a brewer.
""",
  occ("Robert Ludlam", "aldermen", end=("1835", "1835"), again=["Alderman"]),
  fact("Robert Ludlam", "occupation", "wine merchant"),
  occ("Robert Ludlam", "mayor five times", end=("1829", "1829")),
  fact("Robert Ludlam", "relatives", "Jabez Crane"),
  occ("Jabez Crane", "town clerk", end=("within the week", "1836-01")),
  occ("Prothero-Vane", "Commissioners"),
  occ("Dakin", "Commissioners"),
  ev("investigation", "took their chairs", ("8 November 1833", "1833-11-08"), ["Prothero-Vane", "Dakin"]),
  ev("testimony", "was examined", ("8 November 1833", "1833-11-08"), ["Jabez Crane"]),
  ev("testimony", "evidence", ("the following day", "1833-11-09"), ["Robert Ludlam"]),
  ev("disclosure", "admitted", ("the following day", "1833-11-09"), ["Robert Ludlam"]),
  ev("election", "made a mayor", ("New Year's Day", "1836-01-01"), ["Thomas Gale Outram"]),
  occ("Thomas Gale Outram", "mayor#2", start=("New Year's Day", "1836-01-01")),
  fact("Thomas Gale Outram", "religion", "Unitarian"),
  fact("Thomas Gale Outram", "occupation", "hosier"),
  ev("sanction", "been put in the stocks", None, ["Thomas Gale Outram", "Robert Ludlam"]),
  fact("Thomas Gale Outram", "education", "Mr. Aikin's academy in Palgrave"),
  occ("Aikin", "academy"),
  ev("departure", "sacked", ("within the week", "1836-01"), ["Thomas Gale Outram", "Jabez Crane"]),
  occ("Edward Shardlow", "In his place", start=("within the week", "1836-01")),
  ev("appointment", "came", ("within the week", "1836-01"), ["Edward Shardlow"]),
  fact("Edward Shardlow", "occupation", "solicitor"),
  occ("Edward Shardlow", "sat for the borough", start=("1852", "1852"), end=("1852–59", "1859")),
  ev("travel", "left for Boulogne", ("that spring", "1836"), ["Robert Ludlam"]),
  fact("Robert Ludlam", "deathPlace", "Boulogne"),
  fact("Robert Ludlam", "deathDate", "Michaelmas", value="1836-09"),
  fact("Robert Ludlam", "causeOfDeath", "dropsy"),
  occ("Thomas Gale Outram", "held office again", start=("1841", "1841")),
  fact("Thomas Gale Outram", "spouse", "Ann"),
  fact("Thomas Gale Outram", "spouse", "Keturah Barlow"),
  fact("Ann", "relatives", "Keturah Barlow"),
  fact("Thomas Gale Outram", "children", "Lucy"),
  occ("Lucy", "matron of the Infirmary"),
)

P("d30-19", """GQEBERHA (Sapa-Lite) 16:40, 5 Feb 2020 – Nelson Mandela Bay's acting mayor is out. A motion of no confidence in Thandeka Maqoma passed 61-59 in council this afternoon after two ANC members broke ranks.

Maqoma, a former trade unionist, was in the post for 55 days. She had stepped in on 12 December when executive mayor Mzukisi Blou was suspended over a R208m toilet tender. Blou, arrested by the Hawks at his Summerstrand home last month, is out on bail. He denies everything, including a claim by a whistleblower that he kept cash in a freezer.

Speaker Retief Coetsee of the DA, presiding, had to call police when a chair was thrown. He named no one.

The new mayor is Annelize Fortuin-Jacobs. The 44-year-old advocate, one of the Patriotic Alliance's two councillors, got 60 votes. It's a remarkable comeback: as an ANC member of the provincial legislature, 2009-2014, she was expelled from the party for leaking minutes to a newspaper. She apologised on Facebook. “I grew up,” she said then.

She was sworn in by Judge Nomsa Gqozo at 15:15. Her first act was to phone Finance Minister's adviser Prof. Hennie Buys about the withheld grant. Her second was to fire city manager Vuyo Peteni, who has acted since 2018. He walked out with a pot plant. Engineer Johann Basson, the roads boss, fills in.

Fortuin-Jacobs was raised in Gelvandale by her grandmother, ward nurse Sophia Fortuin. Wits law grad. Her husband, Imam Riyaad Jacobs, leads prayers at the Pier Street mosque; she herself is Moravian. Brother Clint Fortuin played rugby for the Kings.

ANC regional secretary Lunga Tyali told Sapa-Lite the two rebels would face discipline. One, Boniswa Mtati, has already resigned. Premier Sindi Rala is expected in the city on Friday.

Maqoma did not return calls.
""",
  occ("Thandeka Maqoma", "acting mayor", start=("12 December", "2019-12-12"), end=("this afternoon", "2020-02-05")),
  ev("departure", "is out", ("this afternoon", "2020-02-05"), ["Thandeka Maqoma"]),
  ev("sanction", "motion of no confidence", ("this afternoon", "2020-02-05"), ["Thandeka Maqoma"]),
  fact("Thandeka Maqoma", "occupation", "trade unionist"),
  ev("appointment", "had stepped in", ("12 December", "2019-12-12"), ["Thandeka Maqoma"]),
  occ("Mzukisi Blou", "executive mayor", end=("12 December", "2019-12-12")),
  ev("sanction", "was suspended", ("12 December", "2019-12-12"), ["Mzukisi Blou"]),
  ev("arrest", "arrested", ("last month", "2020-01"), ["Mzukisi Blou"]),
  fact("Mzukisi Blou", "residence", "Summerstrand"),
  occ("Retief Coetsee", "Speaker"),
  fact("Retief Coetsee", "party", "DA"),
  ev("communication", "call police", ("this afternoon", "2020-02-05"), ["Retief Coetsee"]),
  occ("Annelize Fortuin-Jacobs", "new mayor", start=("15:15", "2020-02-05")),
  fact("Annelize Fortuin-Jacobs", "occupation", "advocate"),
  fact("Annelize Fortuin-Jacobs", "party", "Patriotic Alliance"),
  occ("Annelize Fortuin-Jacobs", "councillors"),
  ev("election", "got 60 votes", ("this afternoon", "2020-02-05"), ["Annelize Fortuin-Jacobs"]),
  fact("Annelize Fortuin-Jacobs", "party", "ANC#2"),
  occ("Annelize Fortuin-Jacobs", "member of the provincial legislature", start=("2009", "2009"), end=("2014", "2014")),
  ev("sanction", "was expelled", None, ["Annelize Fortuin-Jacobs"]),
  ev("disclosure", "leaking", None, ["Annelize Fortuin-Jacobs"]),
  ev("communication", "apologised", None, ["Annelize Fortuin-Jacobs"]),
  ev("appointment", "was sworn in", ("15:15", "2020-02-05"), ["Annelize Fortuin-Jacobs", "Nomsa Gqozo"]),
  occ("Nomsa Gqozo", "Judge"),
  ev("communication", "phone", None, ["Annelize Fortuin-Jacobs", "Hennie Buys"]),
  occ("Hennie Buys", "Finance Minister's adviser"),
  occ("Hennie Buys", "Prof."),
  ev("departure", "fire", ("this afternoon", "2020-02-05"), ["Annelize Fortuin-Jacobs", "Vuyo Peteni"]),
  occ("Vuyo Peteni", "city manager", start=("2018", "2018"), end=("this afternoon", "2020-02-05")),
  fact("Johann Basson", "occupation", "Engineer"),
  occ("Johann Basson", "roads boss"),
  occ("Johann Basson", "fills in"),
  fact("Annelize Fortuin-Jacobs", "relatives", "Sophia Fortuin"),
  occ("Sophia Fortuin", "ward nurse"),
  fact("Annelize Fortuin-Jacobs", "education", "Wits"),
  fact("Annelize Fortuin-Jacobs", "spouse", "Riyaad Jacobs"),
  occ("Riyaad Jacobs", "Imam"),
  fact("Annelize Fortuin-Jacobs", "religion", "Moravian"),
  fact("Annelize Fortuin-Jacobs", "siblings", "Clint Fortuin"),
  fact("Clint Fortuin", "occupation", "played rugby"),
  occ("Lunga Tyali", "ANC regional secretary"),
  ev("communication", "told Sapa-Lite", None, ["Lunga Tyali"]),
  ev("departure", "resigned", None, ["Boniswa Mtati"]),
  fact("Boniswa Mtati", "party", "ANC"),
  occ("Sindi Rala", "Premier"),
)

P("d30-20", """Comhairle Chontae na Sionna / Shannonside County Council
Press statement, Monday 27 January 2014

New Chief Executive takes up duty

The Cathaoirleach, Cllr Michael Joe Tuohy (FG), and the elected members wish to welcome Ms Gráinne Ní Dhuibhir, who takes up duty this morning as the first holder of the post of Chief Executive, the title which under the Local Government Reform Act replaces that of County Manager.

Mr Fintan Colleary, County Manager since September 2003, retired on Friday last after forty-one years in the public service. Mr Colleary started in 1973 as a clerical officer with Leitrim County Council and was Town Clerk of Ballina from 1985 to 1991. The Council conferred on him its Freedom of the County on 13 January.

Ms Ní Dhuibhir, a civil engineer and native Irish speaker from Ráth Chairn, was previously Director of Services (Water and Environment) in Kerry and, between 2007 and 2010, project manager of the Dingle Relief Road. She holds a primary degree from NUI Galway (BE, 1992) and a master's from UCD. She captained the Meath ladies' footballers to the 1997 All-Ireland junior title. Her partner, Dr Tomás Breathnach, is consultant psychiatrist at Portlaoise; they have two sons and reside at present in Tullamore.

“I met every member of the indoor and outdoor staff within Fintan's last week,” said Ms Ní Dhuibhir, “and some of the dogs.”

Deputy Leas-Chathaoirleach Cllr Philomena Geraghty (Ind.), who lost her late husband, former Senator Paddy Geraghty, to motor neurone disease in November, paid tribute to Mr Colleary in an address to the January meeting.

Clarification

Contrary to a report in a local newspaper, no inquiry into the Council's land purchases was, is or will be under way. Mr Colleary's appearance before the Public Accounts Committee on 5 December related to the flood fund alone.

Ends
Issued by: Ciarán Mac Aodha, Press Officer
""",
  occ("Michael Joe Tuohy", "Cathaoirleach"),
  occ("Michael Joe Tuohy", "Cllr"),
  fact("Michael Joe Tuohy", "party", "FG"),
  ev("appointment", "takes up duty#2", ("this morning", "2014-01-27"), ["Gráinne Ní Dhuibhir"]),
  occ("Gráinne Ní Dhuibhir", "Chief Executive#2", start=("this morning", "2014-01-27")),
  occ("Fintan Colleary", "County Manager#2", start=("September 2003", "2003-09"), end=("Friday last", "2014-01-24")),
  ev("departure", "retired", ("Friday last", "2014-01-24"), ["Fintan Colleary"]),
  occ("Fintan Colleary", "clerical officer with Leitrim County Council", start=("1973", "1973")),
  occ("Fintan Colleary", "Town Clerk of Ballina", start=("1985", "1985"), end=("1991", "1991")),
  ev("award", "conferred", ("13 January", "2014-01-13"), ["Fintan Colleary"]),
  fact("Fintan Colleary", "award", "Freedom of the County", date=("13 January", "2014-01-13")),
  fact("Gráinne Ní Dhuibhir", "occupation", "civil engineer"),
  fact("Gráinne Ní Dhuibhir", "birthPlace", "Ráth Chairn"),
  occ("Gráinne Ní Dhuibhir", "Director of Services (Water and Environment) in Kerry"),
  occ("Gráinne Ní Dhuibhir", "project manager of the Dingle Relief Road", start=("2007", "2007"), end=("2010", "2010")),
  fact("Gráinne Ní Dhuibhir", "education", "NUI Galway", date=("1992", "1992")),
  fact("Gráinne Ní Dhuibhir", "education", "UCD"),
  occ("Gráinne Ní Dhuibhir", "captained the Meath ladies' footballers", start=("1997", "1997")),
  fact("Gráinne Ní Dhuibhir", "spouse", "Tomás Breathnach"),
  occ("Tomás Breathnach", "consultant psychiatrist at Portlaoise"),
  fact("Gráinne Ní Dhuibhir", "residence", "Tullamore"),
  fact("Tomás Breathnach", "residence", "Tullamore"),
  ev("meeting", "met", ("last week", "2014-01"), ["Gráinne Ní Dhuibhir"]),
  occ("Philomena Geraghty", "Deputy Leas-Chathaoirleach"),
  occ("Philomena Geraghty", "Cllr#2"),
  fact("Philomena Geraghty", "party", "Ind."),
  fact("Philomena Geraghty", "spouse", "Paddy Geraghty"),
  occ("Paddy Geraghty", "Senator"),
  fact("Paddy Geraghty", "causeOfDeath", "motor neurone disease"),
  fact("Paddy Geraghty", "deathDate", "November", value="2013-11"),
  ev("speech", "address", None, ["Philomena Geraghty"]),
  ev("testimony", "appearance", ("5 December", "2013-12-05"), ["Fintan Colleary"]),
  occ("Ciarán Mac Aodha", "Press Officer"),
)

P("d30-21", """Nana Osei Kwadwo Ababio III (private name: Emmanuel Kofi Agyemang; c. 1922 – 19 November 1994) was the Omanhene (paramount chief) of the Asante-Afram Traditional Area in Ghana. He was enstooled in 1957 and destooled in 1966; he was restored to the stool in 1973 and remained Omanhene until his death.

Background

He was born at Agogo as a member of the royal Asona family. His mother was the queen mother Nana Afua Serwaa. He attended Basel Mission schools and worked as a cocoa produce inspector and, from 1948, as a registrar of the native court at Konongo. He was a Presbyterian and a lay preacher.

Chief

His uncle, Nana Ababio II, abdicated on 2 March 1957, four days before independence, because of a quarrel with the Convention People's Party. The kingmakers then chose Agyemang. As a chief he was close to the CPP, whose District Commissioner, Joseph Boadu, was a relative by marriage. He was a member of the Ashanti Regional House of Chiefs from 1958 and its vice-president from 1962 to 1966. He travelled to Moscow and Prague in 1963 with a delegation.

After the coup of February 1966, the National Liberation Council withdrew its recognition of him. The Apaloo-Mensah Committee, a commission of inquiry led by the judge Kwaku Apaloo-Mensah, heard him on timber royalties in 1967. He was found liable for £G 4,100. His rival Kwame Dapaah was enstooled as Nana Dapaah Gyimah but never gained acceptance by the sub-chiefs, and he was deposed in 1972.

Second reign

During the second reign, he founded a secondary school. He was on the Constituent Assembly of 1978. He protested in a letter to the Regional Secretary, Col. Yaw Sakyi, about the June 1983 bush fires.

Succession

He had five wives and more than twenty children; one son, Kwabena Agyemang, is a Supreme Court justice. The next Omanhene was his sister's son, the pharmacist Dr. Opoku Frimpong, from 1995 onward.
""",
  occ("Nana Osei Kwadwo Ababio III", "enstooled", start=("1957", "1957"), end=("1966", "1966"), again=["Omanhene (paramount chief)"]),
  fact("Nana Osei Kwadwo Ababio III", "birthName", "Emmanuel Kofi Agyemang"),
  fact("Nana Osei Kwadwo Ababio III", "birthDate", "c. 1922", value="1922~"),
  fact("Nana Osei Kwadwo Ababio III", "deathDate", "19 November 1994", value="1994-11-19"),
  ev("appointment", "enstooled", ("1957", "1957"), ["Nana Osei Kwadwo Ababio III"]),
  ev("departure", "destooled", ("1966", "1966"), ["Nana Osei Kwadwo Ababio III"]),
  ev("appointment", "restored", ("1973", "1973"), ["Nana Osei Kwadwo Ababio III"]),
  occ("Nana Osei Kwadwo Ababio III", "remained Omanhene", start=("1973", "1973"), end=("until his death", "1994-11-19"), again=["Second reign"]),
  fact("Nana Osei Kwadwo Ababio III", "birthPlace", "Agogo"),
  fact("Nana Osei Kwadwo Ababio III", "mother", "Nana Afua Serwaa"),
  occ("Nana Afua Serwaa", "queen mother"),
  fact("Nana Osei Kwadwo Ababio III", "education", "Basel Mission schools"),
  occ("Nana Osei Kwadwo Ababio III", "cocoa produce inspector"),
  occ("Nana Osei Kwadwo Ababio III", "registrar of the native court at Konongo", start=("1948", "1948")),
  fact("Nana Osei Kwadwo Ababio III", "religion", "Presbyterian"),
  occ("Nana Osei Kwadwo Ababio III", "lay preacher"),
  fact("Nana Osei Kwadwo Ababio III", "relatives", "Nana Ababio II"),
  ev("departure", "abdicated", ("2 March 1957", "1957-03-02"), ["Nana Ababio II"]),
  occ("Nana Ababio II", "abdicated", end=("2 March 1957", "1957-03-02")),
  ev("appointment", "chose", ("1957#2", "1957"), ["Nana Osei Kwadwo Ababio III"]),
  occ("Joseph Boadu", "District Commissioner"),
  fact("Joseph Boadu", "party", "CPP"),
  fact("Nana Osei Kwadwo Ababio III", "relatives", "Joseph Boadu"),
  occ("Nana Osei Kwadwo Ababio III", "member of the Ashanti Regional House of Chiefs", start=("1958", "1958")),
  occ("Nana Osei Kwadwo Ababio III", "its vice-president", start=("1962", "1962"), end=("1966#2", "1966")),
  ev("travel", "travelled", ("1963", "1963"), ["Nana Osei Kwadwo Ababio III"]),
  ev("sanction", "withdrew its recognition", ("1966#3", "1966"), ["Nana Osei Kwadwo Ababio III"]),
  occ("Kwaku Apaloo-Mensah", "commission of inquiry led"),
  occ("Kwaku Apaloo-Mensah", "judge"),
  ev("testimony", "heard him", ("1967", "1967"), ["Nana Osei Kwadwo Ababio III", "Kwaku Apaloo-Mensah"]),
  ev("sanction", "found liable", None, ["Nana Osei Kwadwo Ababio III"]),
  ev("appointment", "was enstooled as", None, ["Kwame Dapaah"]),
  fact("Kwame Dapaah", "alias", "Nana Dapaah Gyimah"),
  occ("Kwame Dapaah", "enstooled as Nana Dapaah Gyimah", end=("1972", "1972")),
  ev("departure", "was deposed", ("1972", "1972"), ["Kwame Dapaah"]),
  occ("Nana Osei Kwadwo Ababio III", "Constituent Assembly", start=("1978", "1978")),
  ev("communication", "protested", ("1983", "1983"), ["Nana Osei Kwadwo Ababio III", "Yaw Sakyi"]),
  occ("Yaw Sakyi", "Regional Secretary"),
  occ("Yaw Sakyi", "Col."),
  fact("Nana Osei Kwadwo Ababio III", "children", "Kwabena Agyemang"),
  occ("Kwabena Agyemang", "Supreme Court justice"),
  occ("Opoku Frimpong", "next Omanhene", start=("1995", "1995")),
  fact("Nana Osei Kwadwo Ababio III", "relatives", "Opoku Frimpong"),
  fact("Opoku Frimpong", "occupation", "pharmacist"),
)

P("d30-22", """He signed everything in violet ink. It was, I think, the only vanity that Étienne Marchand de Kergoat permitted himself, and it did him harm, because in May 1958 they could pick out his orders on the pile at a glance.

I was chief of his private office at Constantine, and then at Tizi-Ouzou, and I owe him the truth. Kergoat was a Breton of the poor kind of nobility. Born at Quimperlé on All Souls' Day 1911, fatherless at three (the Marne), he was sent to the Jesuits at Vannes on charity and got through the Free School of Political Science by correcting proofs at night. Chief of staff to the prefect of the Landes in 1936; sub-prefect of Ussel in 1940. There he made out identity cards for eighty-three families in his own hand, in violet, until the Milice took him in February 1944. Eleven months of Neuengamme left him with one lung.

The Liberation gave him the prefecture of the Creuse and the Resistance rosette. Algeria came in 1955. His predecessor at Constantine, Pierre Roux-Delmas, had asked to be relieved after the August massacres; the minister telephoned on a Sunday and Kergoat took ship on the Monday. He quarrelled from the first with General Bourdais, commander of the army corps, over the prisoners. When twenty-one disappeared from Ferme Améziane he wrote to the Keeper of the Seals. The letter, dated 3 April 1957, was read out in the Assembly by the deputy Robert Anquetil, a Radical. No answer came, only a move.

On 13 May a committee of parachutists locked us both in the telephone room. He resigned on the 15th and never asked for another post.

People say that he was to have had the Ministry of the Interior under Mendès. He laughed at that. He sold books in the rue de Seine with his sister Yvonne, once headmistress at Oran, and died on 6 July 1983 of the other lung.
""",
  occ("Pierre Roux-Delmas", "predecessor at Constantine", end=("1955", "1955")),
  fact("Étienne Marchand de Kergoat", "ethnicity", "Breton"),
  fact("Étienne Marchand de Kergoat", "birthPlace", "Quimperlé"),
  fact("Étienne Marchand de Kergoat", "birthDate", "All Souls' Day 1911", value="1911-11-02"),
  fact("Étienne Marchand de Kergoat", "education", "Jesuits at Vannes"),
  fact("Étienne Marchand de Kergoat", "education", "Free School of Political Science"),
  occ("Étienne Marchand de Kergoat", "Chief of staff to the prefect of the Landes", start=("1936", "1936")),
  occ("Étienne Marchand de Kergoat", "sub-prefect of Ussel", start=("1940", "1940"), end=("February 1944", "1944-02")),
  ev("arrest", "took him", ("February 1944", "1944-02"), ["Étienne Marchand de Kergoat"]),
  occ("Étienne Marchand de Kergoat", "prefecture of the Creuse"),
  ev("appointment", "gave him", None, ["Étienne Marchand de Kergoat"]),
  fact("Étienne Marchand de Kergoat", "award", "Resistance rosette"),
  occ("Étienne Marchand de Kergoat", "Algeria came", start=("1955", "1955")),
  ev("departure", "asked to be relieved", ("1955", "1955"), ["Pierre Roux-Delmas"]),
  ev("communication", "telephoned", ("1955", "1955"), ["Étienne Marchand de Kergoat"]),
  ev("travel", "took ship", ("1955", "1955"), ["Étienne Marchand de Kergoat"]),
  occ("Bourdais", "commander of the army corps"),
  occ("Bourdais", "General"),
  ev("communication", "wrote", ("3 April 1957", "1957-04-03"), ["Étienne Marchand de Kergoat"]),
  ev("speech", "was read out", None, ["Robert Anquetil"]),
  occ("Robert Anquetil", "deputy"),
  fact("Robert Anquetil", "party", "Radical"),
  ev("arrest", "locked us both", ("13 May", "1958-05-13"), ["Étienne Marchand de Kergoat"]),
  ev("departure", "resigned", ("the 15th", "1958-05-15"), ["Étienne Marchand de Kergoat"]),
  fact("Étienne Marchand de Kergoat", "occupation", "sold books"),
  fact("Étienne Marchand de Kergoat", "siblings", "Yvonne"),
  occ("Yvonne", "headmistress at Oran"),
  fact("Yvonne", "occupation", "sold books"),
  fact("Étienne Marchand de Kergoat", "deathDate", "6 July 1983", value="1983-07-06"),
  fact("Étienne Marchand de Kergoat", "causeOfDeath", "the other lung"),
)

P("d30-23", """The ferry to the end of the world leaves at ten, weather permitting. Weather does not permit, so the mayor of Skálafjörður comes to the quay in her own car, a lorry, and talks.

Hrafnhildur Eldon Ketilsdóttir has been mayor for three months. Before that she was harbourmaster for nine years, and before that, as she tells it, drunk. She is fifty-two. Her grandfather brought the name Eldon home from Hull, along with a wife, a piano and the Salvation Army. Her mother, Guðrún, gutted herring.

The municipality has 611 souls, four parties and one freezing plant, and it was over the plant that the last mayor, Ketill Arnarson, resigned in January. That Ketill is her father is something that strangers find odd. “Who else is there?” He had sold the quota, you see, to a firm in Akureyri whose lawyer was his son-in-law, the Independence Party's treasurer in the east, Brandur Þorsteinsson. There was no crime: the district prosecutor, Salvör Nordfjörð, looked at it for six weeks and closed her file. But six hundred people had signed.

So the council, meeting in the swimming pool because the school roof was off, voted 4–3 on 9 February for the harbourmaster. She ran on no list. Her sister Ásta, Brandur's wife, has not spoken to her since. Ásta teaches the piano, on that piano.

What does a mayor do? She has been to Reykjavík twice, to shout at the fisheries minister, Hannes Bjarnason, who went to the same boarding school at Laugar and once, she says, stole her boots. The second time he gave her forty tons of cod. In April she addressed the Association of Local Authorities on sewage, in verse.

In the lorry's mirror hangs the medal she got from the Lifeboat Society in 2011, for the trawler Sunna. Eleven men. “Ten and a half,” says the mayor. “One was Brandur.”
""",
  occ("Hrafnhildur Eldon Ketilsdóttir", "mayor of Skálafjörður", start=("9 February", "XXXX-02-09"), again=["mayor for three months"]),
  occ("Hrafnhildur Eldon Ketilsdóttir", "harbourmaster"),
  fact("Hrafnhildur Eldon Ketilsdóttir", "mother", "Guðrún"),
  fact("Guðrún", "occupation", "gutted herring"),
  occ("Ketill Arnarson", "last mayor", end=("January", "XXXX-01")),
  ev("departure", "resigned", ("January", "XXXX-01"), ["Ketill Arnarson"]),
  fact("Hrafnhildur Eldon Ketilsdóttir", "father", "Ketill"),
  fact("Ketill Arnarson", "relatives", "Brandur Þorsteinsson"),
  fact("Brandur Þorsteinsson", "occupation", "lawyer"),
  fact("Brandur Þorsteinsson", "party", "Independence Party"),
  occ("Brandur Þorsteinsson", "treasurer in the east"),
  occ("Salvör Nordfjörð", "district prosecutor"),
  ev("investigation", "looked at it", None, ["Salvör Nordfjörð", "Ketill Arnarson"]),
  ev("election", "voted", ("9 February", "XXXX-02-09"), ["Hrafnhildur Eldon Ketilsdóttir"]),
  fact("Hrafnhildur Eldon Ketilsdóttir", "siblings", "Ásta"),
  fact("Brandur Þorsteinsson", "spouse", "Ásta"),
  fact("Ásta", "occupation", "teaches the piano"),
  ev("travel", "been to Reykjavík", None, ["Hrafnhildur Eldon Ketilsdóttir"]),
  ev("meeting", "shout", None, ["Hrafnhildur Eldon Ketilsdóttir", "Hannes Bjarnason"]),
  occ("Hannes Bjarnason", "fisheries minister"),
  fact("Hannes Bjarnason", "education", "boarding school at Laugar"),
  fact("Hrafnhildur Eldon Ketilsdóttir", "education", "boarding school at Laugar"),
  ev("speech", "addressed", ("April", "XXXX-04"), ["Hrafnhildur Eldon Ketilsdóttir"]),
  fact("Hrafnhildur Eldon Ketilsdóttir", "award", "medal", date=("2011", "2011")),
  ev("award", "got", ("2011", "2011"), ["Hrafnhildur Eldon Ketilsdóttir"]),
)

P("d30-24", """The deceased Vali Mehmet Rüştü Karahanlı Bey (1883–1952) remains, with those who in Sivas and Kastamonu have passed sixty, in good remembrance; let these lines, set down by his nephew's pupil, keep that remembrance from going cold.

His Highness's father was the kadi of Gümülcine, Hafız İsmail Efendi. After the lycée at Salonica he completed the Mülkiye, in the year 1906, as third. In Tikveş he was kaimakam when the Balkan War broke out; captured of the Serbs at Köprülü in October 1912, he remained seven months in Nish. Of the Committee of Union he was in those days a member, later he was ashamed of it.

In the dark spring of 1915 he stood as mutasarrıf in Kırşehir. The order came. He telegraphed to Istanbul: “I am a governor, not a bandit; send another.” They sent another, Hilmi Sıtkı, whom a court-martial condemned in 1919. Himself they removed on the 9th of August, and a year he tilled his wife's field at Bolu.

When the National Struggle began he gave himself over to Ankara. With the deputies of the first Assembly he sat for Bolu (1920–1923). As the Republic appointed valis, Sivas fell to him in December 1924, Kastamonu in 1928. In Sivas he threw the first spadeful of the railway; in Kastamonu he himself wore the hat first, and wrote off for two hundred more. His successor in Kastamonu, of the year 1933, Avni Doğanbey, had been his secretary.

Whether he refused the Interior Ministry that was offered, I do not know with certainty.

Our elder had two daughters from Fahriye Hanım, whom he took to wife in 1910: Müzehher, the first lady judge of Bursa, and Mualla, wife to the painter Şeref Akıncı. The Medal of Independence with the green ribbon he had given to him in 1925. He was carried off by a tumour, in Erenköy, on the night that joins 11 to 12 March.
""",
  occ("Mehmet Rüştü Karahanlı", "Sivas fell to him", start=("December 1924", "1924-12"), end=("1928", "1928"), again=["Vali"]),
  fact("Mehmet Rüştü Karahanlı", "birthDate", "1883", value="1883"),
  fact("Mehmet Rüştü Karahanlı", "father", "Hafız İsmail"),
  occ("Hafız İsmail", "kadi of Gümülcine"),
  fact("Mehmet Rüştü Karahanlı", "education", "lycée at Salonica"),
  fact("Mehmet Rüştü Karahanlı", "education", "Mülkiye", date=("1906", "1906")),
  occ("Mehmet Rüştü Karahanlı", "kaimakam", end=("October 1912", "1912-10")),
  ev("arrest", "captured", ("October 1912", "1912-10"), ["Mehmet Rüştü Karahanlı"]),
  fact("Mehmet Rüştü Karahanlı", "party", "Committee of Union"),
  occ("Mehmet Rüştü Karahanlı", "mutasarrıf in Kırşehir", start=("1915", "1915"), end=("9th of August", "1915-08-09")),
  ev("communication", "telegraphed", ("1915", "1915"), ["Mehmet Rüştü Karahanlı"]),
  occ("Hilmi Sıtkı", "sent another, Hilmi Sıtkı", start=("9th of August", "1915-08-09")),
  ev("appointment", "sent another,", ("9th of August", "1915-08-09"), ["Hilmi Sıtkı"]),
  ev("conviction", "condemned", ("1919", "1919"), ["Hilmi Sıtkı"]),
  ev("departure", "removed", ("9th of August", "1915-08-09"), ["Mehmet Rüştü Karahanlı"]),
  occ("Mehmet Rüştü Karahanlı", "sat for Bolu", start=("1920", "1920"), end=("1923", "1923")),
  occ("Mehmet Rüştü Karahanlı", "Kastamonu in 1928", start=("1928", "1928"), end=("1933", "1933")),
  ev("appointment", "fell to him", ("December 1924", "1924-12"), ["Mehmet Rüştü Karahanlı"]),
  occ("Avni Doğanbey", "successor in Kastamonu", start=("1933", "1933")),
  occ("Avni Doğanbey", "secretary"),
  fact("Mehmet Rüştü Karahanlı", "spouse", "Fahriye", date=("1910", "1910")),
  fact("Mehmet Rüştü Karahanlı", "children", "Müzehher"),
  fact("Mehmet Rüştü Karahanlı", "children", "Mualla"),
  fact("Fahriye", "children", "Müzehher"),
  fact("Fahriye", "children", "Mualla"),
  occ("Müzehher", "first lady judge of Bursa"),
  fact("Mualla", "spouse", "Şeref Akıncı"),
  fact("Şeref Akıncı", "occupation", "painter"),
  fact("Mehmet Rüştü Karahanlı", "award", "Medal of Independence with the green ribbon", date=("1925", "1925")),
  fact("Mehmet Rüştü Karahanlı", "causeOfDeath", "tumour"),
  fact("Mehmet Rüştü Karahanlı", "deathPlace", "Erenköy"),
  fact("Mehmet Rüştü Karahanlı", "deathDate", "the night that joins 11 to 12 March", value="1952-03-11/1952-03-12"),
)

P("d30-25", """STÅLHANDSKE-RYDING, Axel Fredrik, Baron, county governor (landshövding) and agricultural reformer. Date of birth: 29 February 1840; place: Björksund manor, Södermanland. Parents: Col. Baron Gustaf Ryding, chamberlain to Queen Désirée, and Ebba Stålhandske. Date of death: 8 January 1915, Östersund; cause: angina.

Student at Uppsala 1858, degree in administration 1862. Clerk in the Svea Court of Appeal; attaché, Copenhagen legation, 1864 (expelled by the Danish government in the same year on account of indiscreet despatches). Return to the estate upon the father's death in 1866. Seat in the First Chamber for Södermanland 1873–87, with the Ruralist Party until its split; chairman of the Committee on Distilling 1880–83, opponent there of Dr. Sixten Wieselgren-Ahl, head of the temperance lobby and rector of Strängnäs. Of the National Board of Agriculture, director-general 1884–89, as successor to Carl Johan Thamsten, superannuated.

Jämtland, 1889–1906, is the governorship by which he is known: roads, dairy schools, the reindeer-grazing ordinance. Against the last spoke Anders Nilsson Fjellner-Klemet, Sami catechist of Frostviken and spokesman of the Southern villages, received in audience by him at Östersund on 11 Nov. 1896, and by the King at Stockholm in the following February. The ordinance was withdrawn; the Governor, alone among the county heads, confessed in the annual report to having erred.

Retired by age, 1 Mar. 1906; his chair to Chief Judge Hjalmar Sparrfelt. Commander Grand Cross of the Polar Star 1900; honorary doctor, Ultuna 1907.

Unmarried. Heir: nephew Carl Gustaf Ryding, naval captain, marine attaché in St. Petersburg during the Great War. Sister: Ebba Charlotta, deaconess and nurse in the Franco-Prussian War, foundress of the orphanage at Frösön, Red Cross medal 1871. Not by him, despite Hofberg, the pamphlet “Norrland for Sale”.
""",
  occ("Axel Fredrik Stålhandske-Ryding", "Baron"),
  occ("Axel Fredrik Stålhandske-Ryding", "governorship", start=("1889–1906", "1889"), end=("1 Mar. 1906", "1906-03-01"), again=["county governor (landshövding)", "the Governor"]),
  fact("Axel Fredrik Stålhandske-Ryding", "occupation", "agricultural reformer"),
  fact("Axel Fredrik Stålhandske-Ryding", "birthDate", "29 February 1840", value="1840-02-29"),
  fact("Axel Fredrik Stålhandske-Ryding", "birthPlace", "Björksund manor, Södermanland"),
  fact("Axel Fredrik Stålhandske-Ryding", "parents", "Gustaf Ryding"),
  fact("Axel Fredrik Stålhandske-Ryding", "parents", "Ebba Stålhandske"),
  occ("Gustaf Ryding", "Col."),
  occ("Gustaf Ryding", "Baron#2"),
  occ("Gustaf Ryding", "chamberlain to Queen Désirée"),
  occ("Désirée", "Queen"),
  fact("Axel Fredrik Stålhandske-Ryding", "deathDate", "8 January 1915", value="1915-01-08"),
  fact("Axel Fredrik Stålhandske-Ryding", "deathPlace", "Östersund"),
  fact("Axel Fredrik Stålhandske-Ryding", "causeOfDeath", "angina"),
  fact("Axel Fredrik Stålhandske-Ryding", "education", "Uppsala", date=("1862", "1862")),
  occ("Axel Fredrik Stålhandske-Ryding", "Clerk in the Svea Court of Appeal"),
  occ("Axel Fredrik Stålhandske-Ryding", "attaché, Copenhagen legation", start=("1864", "1864"), end=("the same year", "1864")),
  ev("sanction", "expelled", ("the same year", "1864"), ["Axel Fredrik Stålhandske-Ryding"]),
  fact("Gustaf Ryding", "deathDate", "1866", value="1866"),
  occ("Axel Fredrik Stålhandske-Ryding", "Seat in the First Chamber", start=("1873–87", "1873"), end=("1873–87", "1887")),
  fact("Axel Fredrik Stålhandske-Ryding", "party", "Ruralist Party"),
  occ("Axel Fredrik Stålhandske-Ryding", "chairman of the Committee on Distilling", start=("1880–83", "1880"), end=("1880–83", "1883")),
  occ("Sixten Wieselgren-Ahl", "head of the temperance lobby"),
  occ("Sixten Wieselgren-Ahl", "rector of Strängnäs"),
  occ("Axel Fredrik Stålhandske-Ryding", "director-general", start=("1884–89", "1884"), end=("1884–89", "1889")),
  occ("Carl Johan Thamsten", "successor to", end=("1884–89", "1884")),
  ev("speech", "spoke", None, ["Anders Nilsson Fjellner-Klemet"]),
  fact("Anders Nilsson Fjellner-Klemet", "ethnicity", "Sami"),
  occ("Anders Nilsson Fjellner-Klemet", "catechist of Frostviken"),
  occ("Anders Nilsson Fjellner-Klemet", "spokesman of the Southern villages"),
  ev("meeting", "received in audience", ("11 Nov. 1896", "1896-11-11"), ["Anders Nilsson Fjellner-Klemet", "Axel Fredrik Stålhandske-Ryding"]),
  ev("disclosure", "confessed", None, ["Axel Fredrik Stålhandske-Ryding"]),
  ev("departure", "Retired", ("1 Mar. 1906", "1906-03-01"), ["Axel Fredrik Stålhandske-Ryding"]),
  occ("Hjalmar Sparrfelt", "his chair", start=("1 Mar. 1906", "1906-03-01")),
  occ("Hjalmar Sparrfelt", "Chief Judge"),
  fact("Axel Fredrik Stålhandske-Ryding", "award", "Commander Grand Cross of the Polar Star", date=("1900", "1900")),
  fact("Axel Fredrik Stålhandske-Ryding", "award", "honorary doctor, Ultuna", date=("1907", "1907")),
  fact("Axel Fredrik Stålhandske-Ryding", "relatives", "Carl Gustaf Ryding"),
  occ("Carl Gustaf Ryding", "naval captain"),
  occ("Carl Gustaf Ryding", "marine attaché in St. Petersburg"),
  fact("Axel Fredrik Stålhandske-Ryding", "siblings", "Ebba Charlotta"),
  occ("Ebba Charlotta", "deaconess"),
  fact("Ebba Charlotta", "occupation", "nurse"),
  occ("Ebba Charlotta", "foundress of the orphanage at Frösön"),
  fact("Ebba Charlotta", "award", "Red Cross medal", date=("1871", "1871")),
)

P("d30-26", """Of the three men who made up the first Board of Commissioners of Ottowanka County, Kansas, one was shot, one was jailed and one is my great-grandfather.

The one who was shot was Colonel Thaddeus Bixby. His colonelcy was of the Missouri militia and his leg was of cork. He had been put on the board by Governor Osborn's proclamation of June 4, 1873, and took the head of the table. At the November election, with the county seat at stake, he stood for Prairie Home, and Lemuel Quick for Bartlettville. On the night of the count someone fired through the window of Quick's barber shop. Bixby fell across the ballots. Marshal Ike Stebbins brought in a Prairie Home man, Virgil Post, but the jury at Salina let Post go in April. Who did it has never been established, though it was whispered that the bullet was meant for Quick.

Quick, then, won. He chaired the commissioners for two years and built a courthouse of native stone; on its cost the state's examiner, Alonzo Fairweather, spent eleven weeks. In September of 1876 Quick got three years in Lansing for forging warrants. He came back, a Baptist, in '79, and was elected justice of the peace.

August Wenzel, my mother's grandfather, was a miller from Bohemia who had served under Sigel at Pea Ridge. He had accepted a place on the board only because the wagon road would pass his mill, and he said so in open meeting. He outlasted everybody. From 1876 until 1890 he was chairman; in 1882, over his own objections, the Greenbackers sent him to Topeka for a term. His wife, Bertha Kolar, buried five children in the diphtheria winter of 1880, and two lived: Otto, who ran the mill, and Clara, county superintendent of schools (1901–1907), who taught me my letters.

Wenzel Hall at the state college is named after a chemist.
""",
  occ("Thaddeus Bixby", "Colonel", again=["colonelcy"]),
  fact("Thaddeus Bixby", "militaryService", "Missouri militia"),
  occ("Thaddeus Bixby", "took the head of the table", start=("June 4, 1873", "1873-06-04"), again=["put on the board"]),
  ev("appointment", "put on the board", ("June 4, 1873", "1873-06-04"), ["Thaddeus Bixby", "Osborn"]),
  occ("Osborn", "Governor"),
  ev("candidacy", "stood", ("November election", "1873-11"), ["Thaddeus Bixby", "Lemuel Quick"]),
  fact("Lemuel Quick", "occupation", "barber"),
  fact("Thaddeus Bixby", "causeOfDeath", "was shot#2"),
  occ("Ike Stebbins", "Marshal"),
  ev("arrest", "brought in", None, ["Ike Stebbins", "Virgil Post"]),
  ev("election", "won", ("November election", "1873-11"), ["Lemuel Quick"]),
  occ("Lemuel Quick", "chaired the commissioners", start=("November election", "1873-11"), end=("two years", "1875")),
  occ("Alonzo Fairweather", "state's examiner"),
  ev("investigation", "spent eleven weeks", None, ["Alonzo Fairweather", "Lemuel Quick"]),
  ev("conviction", "got three years", ("September of 1876", "1876-09"), ["Lemuel Quick"]),
  fact("Lemuel Quick", "religion", "Baptist"),
  ev("travel", "came back", ("'79", "1879"), ["Lemuel Quick"]),
  ev("election", "was elected", ("'79", "1879"), ["Lemuel Quick"]),
  occ("Lemuel Quick", "justice of the peace", start=("'79", "1879")),
  fact("August Wenzel", "occupation", "miller"),
  fact("August Wenzel", "birthPlace", "Bohemia"),
  fact("August Wenzel", "militaryService", "under Sigel at Pea Ridge"),
  ev("appointment", "accepted a place", None, ["August Wenzel"]),
  occ("August Wenzel", "place on the board"),
  ev("disclosure", "said so", None, ["August Wenzel"]),
  occ("August Wenzel", "chairman", start=("1876#2", "1876"), end=("1890", "1890")),
  ev("election", "sent him", ("1882", "1882"), ["August Wenzel"]),
  occ("August Wenzel", "to Topeka for a term", start=("1882", "1882")),
  fact("August Wenzel", "party", "Greenbackers"),
  fact("August Wenzel", "spouse", "Bertha Kolar"),
  fact("August Wenzel", "children", "Otto"),
  fact("Bertha Kolar", "children", "Otto"),
  fact("August Wenzel", "children", "Clara"),
  fact("Bertha Kolar", "children", "Clara"),
  occ("Otto", "ran the mill"),
  occ("Clara", "county superintendent of schools", start=("1901", "1901"), end=("1907", "1907")),
)

P("d30-27", """Leland Ormsby Chiasson (May 5, 1887 – December 1, 1961) was a Canadian lawyer and politician who was the 17th premier of New Brunswick. He held office from October 9, 1935, to March 22, 1940.

Early life

Chiasson was born in Tracadie to an Acadian father, the lobster canner Théophile Chiasson, and a mother of Loyalist descent, Harriet Ormsby. He was the first in his family to get a university education, at St. Francis Xavier (B.A. 1908) and Dalhousie (LL.B. 1911). He fought in World War I with the 165th Battalion and lost two fingers. He was called to the bar in 1912.

Political career

A Liberal, Chiasson was elected to the Legislative Assembly in a by-election on September 18, 1922. The seat for Gloucester had come open because Séraphin Doucet had been named to the Senate. He was Minister of Lands and Mines (1923–1925) in the government of Premier Walter Foss Harding. After Harding was defeated by the Conservatives, he sat in opposition and, in 1932, was chosen leader at the party's convention in Moncton, beating Allison Peck by four ballots.

He won the 1935 election. Chiasson also took the Attorney General portfolio until 1938, when he gave it to Peck. In 1939, a Royal Commission under Justice Eardley Carter investigated timber leases to the premier's brother, Médard Chiasson. Médard testified for three days. The commission criticized the premier but did not find corruption. He lost the leadership in a caucus vote in March 1940 to John Babbitt Wetmore, who succeeded him as premier.

Later life and legacy

He was a county court judge from 1941 until 1957. In 1958, he received an honorary degree from the Université Saint-Joseph. He was a Roman Catholic and a member of the Knights of Columbus. His wife, Eulalie Légère, whom he had wed in 1919, predeceased him in 1944. Their adopted daughter, Jeanne, was the deputy mayor of Bathurst in the 1970s.

A lake is often said to be named for him, but it is named for an earlier surveyor.
""",
  fact("Leland Ormsby Chiasson", "birthDate", "May 5, 1887", value="1887-05-05"),
  fact("Leland Ormsby Chiasson", "deathDate", "December 1, 1961", value="1961-12-01"),
  fact("Leland Ormsby Chiasson", "nationality", "Canadian"),
  fact("Leland Ormsby Chiasson", "occupation", "lawyer"),
  fact("Leland Ormsby Chiasson", "occupation", "politician"),
  occ("Leland Ormsby Chiasson", "17th premier of New Brunswick", start=("October 9, 1935", "1935-10-09"), end=("March 22, 1940", "1940-03-22"), again=["held office"]),
  fact("Leland Ormsby Chiasson", "birthPlace", "Tracadie"),
  fact("Théophile Chiasson", "ethnicity", "Acadian"),
  fact("Leland Ormsby Chiasson", "father", "Théophile Chiasson"),
  fact("Théophile Chiasson", "occupation", "lobster canner"),
  fact("Leland Ormsby Chiasson", "mother", "Harriet Ormsby"),
  fact("Harriet Ormsby", "ethnicity", "Loyalist"),
  fact("Leland Ormsby Chiasson", "education", "St. Francis Xavier", date=("1908", "1908")),
  fact("Leland Ormsby Chiasson", "education", "Dalhousie", date=("1911", "1911")),
  fact("Leland Ormsby Chiasson", "militaryService", "165th Battalion"),
  fact("Leland Ormsby Chiasson", "party", "Liberal"),
  ev("election", "was elected", ("September 18, 1922", "1922-09-18"), ["Leland Ormsby Chiasson"]),
  occ("Leland Ormsby Chiasson", "Legislative Assembly", start=("September 18, 1922", "1922-09-18")),
  occ("Séraphin Doucet", "seat for Gloucester"),
  ev("appointment", "been named", None, ["Séraphin Doucet"]),
  occ("Séraphin Doucet", "Senate"),
  occ("Leland Ormsby Chiasson", "Minister of Lands and Mines", start=("1923", "1923"), end=("1925", "1925")),
  occ("Walter Foss Harding", "Premier"),
  ev("election", "was defeated", None, ["Walter Foss Harding"]),
  ev("election", "was chosen leader", ("1932", "1932"), ["Leland Ormsby Chiasson", "Allison Peck"]),
  occ("Leland Ormsby Chiasson", "leader", start=("1932", "1932"), end=("March 1940", "1940-03")),
  ev("election", "won", ("1935 election", "1935"), ["Leland Ormsby Chiasson"]),
  occ("Leland Ormsby Chiasson", "Attorney General", start=("1935 election", "1935"), end=("1938", "1938")),
  occ("Allison Peck", "gave it to", start=("1938", "1938")),
  occ("Eardley Carter", "Royal Commission under", start=("1939", "1939")),
  occ("Eardley Carter", "Justice"),
  ev("investigation", "investigated", ("1939", "1939"), ["Eardley Carter", "Médard Chiasson"]),
  fact("Leland Ormsby Chiasson", "siblings", "Médard Chiasson"),
  ev("testimony", "testified", ("1939", "1939"), ["Médard Chiasson"]),
  ev("sanction", "criticized", None, ["Leland Ormsby Chiasson"]),
  ev("election", "lost the leadership", ("March 1940", "1940-03"), ["Leland Ormsby Chiasson", "John Babbitt Wetmore"]),
  occ("John Babbitt Wetmore", "succeeded him as premier", start=("March 22, 1940", "1940-03-22")),
  ev("appointment", "succeeded him", ("March 22, 1940", "1940-03-22"), ["John Babbitt Wetmore"]),
  occ("Leland Ormsby Chiasson", "county court judge", start=("1941", "1941"), end=("1957", "1957")),
  fact("Leland Ormsby Chiasson", "award", "honorary degree", date=("1958", "1958")),
  ev("award", "received", ("1958", "1958"), ["Leland Ormsby Chiasson"]),
  fact("Leland Ormsby Chiasson", "religion", "Roman Catholic"),
  occ("Leland Ormsby Chiasson", "member of the Knights of Columbus"),
  fact("Leland Ormsby Chiasson", "spouse", "Eulalie Légère", date=("1919", "1919")),
  fact("Eulalie Légère", "deathDate", "1944", value="1944"),
  fact("Leland Ormsby Chiasson", "children", "Jeanne"),
  fact("Eulalie Légère", "children", "Jeanne"),
  occ("Jeanne", "deputy mayor of Bathurst", start=("1970s", "197X"), end=("1970s", "197X")),
)

P("d30-28", """Nagpur | Staff Reporter | 17 December 2009

The Central Bureau on Wednesday night picked up Deputy Mayor Vilas Ghodmare in connection with the garbage-truck purchase, hardly 30 hours after the general body had cleared him. He was produced before Special Judge S. R. Kolhatkar this morning and remanded to custody till 24 December.

Ghodmare (46), a Shiv Sena corporator from Hudkeshwar elected in 2002 and 2007, chaired the standing committee when the tender was floated. His driver, Baban Uike, and a Pune dealer were held along with him. BJP mayor Archana Dehankar-Bhoot said she was “pained”. She declined to say if she would seek his resignation. Leader of opposition Prakash Gajbhe-Khan of the Congress, no such shyness, demanded it twice before lunch.

Municipal commissioner Ashwin Mudgal Iyer, IAS, handed the file to the CBI in June. He has since been shunted to Mantralaya as deputy secretary, Fisheries. His successor, Smt. Meera Bhattad, took charge on 3 August. Iyer told a seminar at VNIT, his alma mater, last week that fish “do not phone at midnight”.

Corporation sources said the mayor had known nothing. A rumour that she rang the minister of state for urban development, Chainsukh Rathi, on Wednesday was rubbished by both offices. Rathi, who was himself Nagpur's mayor in 1997-98, is her late husband's cousin. Dehankar-Bhoot, a homoeopath, entered politics after Dr Suresh Bhoot, twice MLA, was killed by a truck near Butibori in 2001.

In a separate development, former mayor Kishor Dorle of the RPI, facing trial since 2005 in the tanker case, got a two-year term on Monday from the sessions court. He left hospital on a stretcher to hear it. Dorle's wife Sulochana, corporator for Indora, the ward which he had represented for 20 years, fainted.

Ghodmare's counsel, Firdos Mirza-Ansari, will move bail on Friday.
""",
  ev("arrest", "picked up", ("Wednesday night", "2009-12-16"), ["Vilas Ghodmare"]),
  occ("Vilas Ghodmare", "Deputy Mayor"),
  occ("S. R. Kolhatkar", "Special Judge"),
  ev("arrest", "remanded to custody", ("this morning", "2009-12-17"), ["Vilas Ghodmare", "S. R. Kolhatkar"]),
  fact("Vilas Ghodmare", "party", "Shiv Sena"),
  occ("Vilas Ghodmare", "corporator from Hudkeshwar", start=("2002", "2002")),
  ev("election", "elected", ("2002", "2002"), ["Vilas Ghodmare"]),
  occ("Vilas Ghodmare", "chaired the standing committee"),
  occ("Baban Uike", "driver"),
  ev("arrest", "were held", ("Wednesday night", "2009-12-16"), ["Baban Uike"]),
  occ("Archana Dehankar-Bhoot", "mayor"),
  fact("Archana Dehankar-Bhoot", "party", "BJP"),
  occ("Prakash Gajbhe-Khan", "Leader of opposition"),
  fact("Prakash Gajbhe-Khan", "party", "Congress"),
  ev("speech", "demanded it", None, ["Prakash Gajbhe-Khan"]),
  occ("Ashwin Mudgal Iyer", "Municipal commissioner", end=("3 August", "2009-08-03")),
  occ("Ashwin Mudgal Iyer", "IAS"),
  ev("disclosure", "handed the file", ("June", "2009-06"), ["Ashwin Mudgal Iyer"]),
  ev("departure", "shunted", None, ["Ashwin Mudgal Iyer"]),
  occ("Ashwin Mudgal Iyer", "deputy secretary, Fisheries"),
  occ("Meera Bhattad", "successor", start=("3 August", "2009-08-03")),
  ev("appointment", "took charge", ("3 August", "2009-08-03"), ["Meera Bhattad"]),
  ev("speech", "told a seminar", ("last week", "2009-12"), ["Ashwin Mudgal Iyer"]),
  fact("Ashwin Mudgal Iyer", "education", "VNIT"),
  occ("Chainsukh Rathi", "minister of state for urban development"),
  occ("Chainsukh Rathi", "Nagpur's mayor", start=("1997-98", "1997"), end=("1997-98", "1998")),
  fact("Suresh Bhoot", "relatives", "Rathi#2"),
  fact("Archana Dehankar-Bhoot", "occupation", "homoeopath"),
  fact("Archana Dehankar-Bhoot", "spouse", "Suresh Bhoot"),
  occ("Suresh Bhoot", "twice MLA"),
  fact("Suresh Bhoot", "causeOfDeath", "killed by a truck"),
  fact("Suresh Bhoot", "deathPlace", "Butibori"),
  fact("Suresh Bhoot", "deathDate", "2001", value="2001"),
  occ("Kishor Dorle", "former mayor"),
  fact("Kishor Dorle", "party", "RPI"),
  ev("conviction", "got a two-year term", ("Monday", "2009-12-14"), ["Kishor Dorle"]),
  fact("Kishor Dorle", "spouse", "Sulochana"),
  occ("Sulochana", "corporator for Indora"),
  occ("Kishor Dorle", "had represented for 20 years"),
  occ("Firdos Mirza-Ansari", "counsel"),
)

P("d30-29", """Portland Parish Municipal Corporation
Public Relations Unit — MEDIA ADVISORY
Port Antonio, Jamaica, 3 April 2025

Investiture of the Custos Rotulorum and other matters

1. The Corporation is pleased to advise that Mr. Egbert Lloyd Wynter, OD, JP, was installed yesterday as Custos Rotulorum for Portland by His Excellency the Governor-General at King's House, where the new Custos took the Oath of Allegiance before Chief Justice Paulette Dunkley-Rose. Mr. Wynter, a banana farmer of Fellowship and for fourteen years chairman of the Buff Bay Credit Union, takes up the mantle of the late Hon. Lady Marguerite Issa-Thwaites, who departed this life at the University Hospital on 11 September 2024 following a battle with cancer.

2. His Worship the Mayor, Councillor Delroy McKoy (JLP, Hope Bay Division), attended along with Senator Keisha-Ann Bloomfield, the Mayor's sister. At the luncheon the Mayor proposed the toast. Councillor McKoy became Mayor on 7 March 2024, after having been Deputy Mayor from 2016 to 2020; in the years between he was Minority Leader.

3. Mrs. Claudette Pinnock-Brown, Chief Executive Officer, proceeds on pre-retirement leave with effect from Monday. Mr. Omar Salmon, Director of Planning, a product of Titchfield High and UTech, will act. The Mayor yesterday wrote to the Public Service Commission in commendation of Mrs. Pinnock-Brown, a Seventh Day Baptist and mother of Miss Jamaica World finalist Toni-Ann Brown.

4. The public is reminded that former Inspector of Poor Wesley Gotel, who pleaded guilty at the Parish Court in January to three counts of fraudulent conversion, is no longer an agent of the Corporation. He was dismissed in November 2023. Suggestions that the former Mayor, Mr. Benn Thompson-Vale (PNP), was aware of the matter are without merit.

5. Cedric Wynter Avenue, to be repaved in May, is not named for the Custos.

Contact: Sashauna Reid, PRO
""",
  occ("Egbert Lloyd Wynter", "Custos Rotulorum for Portland", start=("yesterday", "2025-04-02")),
  fact("Egbert Lloyd Wynter", "award", "OD"),
  occ("Egbert Lloyd Wynter", "JP"),
  ev("appointment", "was installed", ("yesterday", "2025-04-02"), ["Egbert Lloyd Wynter"]),
  ev("appointment", "took the Oath", ("yesterday", "2025-04-02"), ["Egbert Lloyd Wynter", "Paulette Dunkley-Rose"]),
  occ("Paulette Dunkley-Rose", "Chief Justice"),
  fact("Egbert Lloyd Wynter", "occupation", "banana farmer"),
  fact("Egbert Lloyd Wynter", "residence", "Fellowship"),
  occ("Egbert Lloyd Wynter", "chairman of the Buff Bay Credit Union"),
  occ("Marguerite Issa-Thwaites", "takes up the mantle", end=("11 September 2024", "2024-09-11")),
  fact("Marguerite Issa-Thwaites", "deathPlace", "University Hospital"),
  fact("Marguerite Issa-Thwaites", "deathDate", "11 September 2024", value="2024-09-11"),
  fact("Marguerite Issa-Thwaites", "causeOfDeath", "cancer"),
  occ("Delroy McKoy", "Mayor", start=("7 March 2024", "2024-03-07"), again=["became Mayor"]),
  occ("Delroy McKoy", "Councillor"),
  fact("Delroy McKoy", "party", "JLP"),
  occ("Keisha-Ann Bloomfield", "Senator"),
  fact("Delroy McKoy", "siblings", "Keisha-Ann Bloomfield"),
  ev("speech", "toast", ("yesterday", "2025-04-02"), ["Delroy McKoy"]),
  ev("appointment", "became", ("7 March 2024", "2024-03-07"), ["Delroy McKoy"]),
  occ("Delroy McKoy", "Deputy Mayor", start=("2016", "2016"), end=("2020", "2020")),
  occ("Delroy McKoy", "Minority Leader", start=("2020", "2020"), end=("7 March 2024", "2024-03-07")),
  occ("Claudette Pinnock-Brown", "Chief Executive Officer"),
  occ("Omar Salmon", "Director of Planning"),
  fact("Omar Salmon", "education", "Titchfield High"),
  fact("Omar Salmon", "education", "UTech"),
  ev("communication", "wrote", ("yesterday#2", "2025-04-02"), ["Delroy McKoy"]),
  fact("Claudette Pinnock-Brown", "religion", "Seventh Day Baptist"),
  fact("Claudette Pinnock-Brown", "children", "Toni-Ann Brown"),
  occ("Wesley Gotel", "Inspector of Poor", end=("November 2023", "2023-11")),
  ev("conviction", "pleaded guilty", ("January", "2025-01"), ["Wesley Gotel"]),
  ev("departure", "was dismissed", ("November 2023", "2023-11"), ["Wesley Gotel"]),
  occ("Benn Thompson-Vale", "former Mayor"),
  fact("Benn Thompson-Vale", "party", "PNP"),
  occ("Sashauna Reid", "PRO"),
)

P("d30-30", """Tunku Yusof asked me to say a few words about Henry Loke, and the difficulty is that Henry hated words; he preferred drains.

When I reported to Ipoh in April 1951 as a probationer he had been town clerk a matter of weeks. It was unheard of: a Chinese, a Methodist, and thirty-eight. Old Mr. Bamford-Pryce, his predecessor, had gone home sick of amoebic dysentery, leaving a parrot and no accounts. Henry reconstructed them from laundry slips. For the parrot he found a home with the Resident's wife, Lady Cynthia Aldous, to whom it spoke.

He was a tin-coolie's boy out of Gopeng. The Anglo-Chinese School taught him for nothing, and Raffles College very nearly so. Under the Japanese he was kept at his desk in the Sanitary Board as chief clerk, by day; by night he ran insulin to the camp at Batu Gajah. Somebody told the Kempeitai. He was two months in their hands, from January to March 1944, and would never after wear a tie. For this he had the M.B.E., which he kept with the tap washers.

Merdeka came. Others of us left; I myself went across to the Penang harbour board as secretary in 1958. Henry stayed, and after the municipal election was lost by the Alliance in 1961 he had the pleasure of a Socialist council president, young D. R. Seenivasagar-Pillai, advocate, whom he had once caned at Sunday school. They got on famously. When the state commissioner, Dato' Wan Mahmud, suspended the council in 1965 for an overdrawn vote, Henry sent in his papers the same afternoon. He was asked to be administrator in its stead. He would not.

Grace, his wife, ran the Tuberculosis Association; the boy, Loke Peng Soon, is a cardiac surgeon at Adelaide; the girl, Sister Bernadette, to her father's grief, took the Roman veil. He died on Monday, at eighty, of a stroke, inspecting a culvert.
""",
  occ("Henry Loke", "town clerk", start=("April 1951", "1951"), end=("1965", "1965")),
  fact("Henry Loke", "ethnicity", "Chinese"),
  fact("Henry Loke", "religion", "Methodist"),
  occ("Bamford-Pryce", "predecessor", end=("April 1951", "1951")),
  ev("departure", "gone home", ("April 1951", "1951"), ["Bamford-Pryce"]),
  occ("Cynthia Aldous", "Lady"),
  fact("Henry Loke", "birthPlace", "Gopeng"),
  fact("Henry Loke", "education", "Anglo-Chinese School"),
  fact("Henry Loke", "education", "Raffles College"),
  occ("Henry Loke", "chief clerk"),
  ev("arrest", "in their hands", ("January", "1944-01"), ["Henry Loke"]),
  fact("Henry Loke", "award", "M.B.E."),
  occ("Seenivasagar-Pillai", "council president", start=("1961", "1961"), end=("1965", "1965")),
  fact("Seenivasagar-Pillai", "party", "Socialist"),
  fact("Seenivasagar-Pillai", "occupation", "advocate"),
  occ("Wan Mahmud", "state commissioner"),
  occ("Wan Mahmud", "Dato'"),
  ev("sanction", "suspended", ("1965", "1965"), ["Wan Mahmud", "Seenivasagar-Pillai"]),
  ev("departure", "sent in his papers", ("the same afternoon", "1965"), ["Henry Loke"]),
  fact("Henry Loke", "spouse", "Grace"),
  occ("Grace", "ran the Tuberculosis Association"),
  fact("Henry Loke", "children", "Loke Peng Soon"),
  fact("Grace", "children", "Loke Peng Soon"),
  fact("Loke Peng Soon", "occupation", "cardiac surgeon"),
  fact("Loke Peng Soon", "residence", "Adelaide"),
  fact("Henry Loke", "children", "Bernadette"),
  fact("Grace", "children", "Bernadette"),
  occ("Bernadette", "Sister"),
  fact("Bernadette", "religion", "Roman"),
  fact("Henry Loke", "causeOfDeath", "stroke"),
)

P("d30-31", """The mayors of Puerto Lobería have been, by my count, thirty-four, and of these only one was a woman before 1990 and only one was a corpse.

The corpse first. Don Nicanor Ulloa Barrientos, apothecary, Radical, was re-elected on 7 April 1935 by a majority of nineteen. He had expired of a stroke on the Saturday. The provincial governor, Arístides Montt-Poblete, a stickler, ruled that a dead man may win but may not swear, and the councillors, sitting round the coffin, picked the second on the list, the schoolmaster Eleuterio Cárcamo. Cárcamo ruled for three years with the dead man's cane. It is he who brought the electric light, he who moved the cemetery, and he who in November 1937 was thrown into the lock-up for a night by Captain Fuentealba of the carabineros for singing against Alessandri. In 1938 he was promoted to inspector of schools at Castro.

The woman was his pupil. Rosalba Mancilla Nahuelquín, a Huilliche, a fisherman's daughter from Isla Acuy, graduated from the Normal School of Ancud in 1931 and taught under Cárcamo until 1939. Her aunt had been a nun; she herself was a Pentecostal. Women had the municipal vote from 1934, but it was in 1947 that the Agrarian Party placed her on its ticket, and the vote of the islands did the rest. On 18 May, in a borrowed hat, she received the cane. She stayed three terms. To President Ibáñez she wrote fifty-one letters about the pier, of which he answered the last; when he landed on 12 February 1955 to open it, she spoke for four minutes, and in Huilliche for two.

She stepped aside in 1956 in favour of Ulloa's grandson, Hernán Ulloa Vera, a dentist, who lost to the Christian Democrats four years on. She died, single, in 1984. The municipal gymnasium, which everybody believes to commemorate the schoolmaster, is in truth for his brother Dagoberto, the boxer.
""",
  fact("Nicanor Ulloa Barrientos", "occupation", "apothecary"),
  fact("Nicanor Ulloa Barrientos", "party", "Radical"),
  ev("election", "was re-elected", ("7 April 1935", "1935-04-07"), ["Nicanor Ulloa Barrientos"]),
  fact("Nicanor Ulloa Barrientos", "causeOfDeath", "stroke"),
  fact("Nicanor Ulloa Barrientos", "deathDate", "the Saturday", value="1935-04-06"),
  occ("Arístides Montt-Poblete", "provincial governor"),
  ev("election", "picked", ("7 April 1935", "1935-04"), ["Eleuterio Cárcamo"]),
  fact("Eleuterio Cárcamo", "occupation", "schoolmaster"),
  occ("Eleuterio Cárcamo", "ruled for three years", start=("7 April 1935", "1935-04"), end=("1938", "1938")),
  ev("arrest", "was thrown into the lock-up", ("November 1937", "1937-11"), ["Eleuterio Cárcamo", "Fuentealba"]),
  occ("Fuentealba", "Captain"),
  ev("appointment", "was promoted", ("1938", "1938"), ["Eleuterio Cárcamo"]),
  occ("Eleuterio Cárcamo", "inspector of schools at Castro", start=("1938", "1938")),
  fact("Rosalba Mancilla Nahuelquín", "ethnicity", "Huilliche"),
  fact("Rosalba Mancilla Nahuelquín", "birthPlace", "Isla Acuy"),
  fact("Rosalba Mancilla Nahuelquín", "education", "Normal School of Ancud", date=("1931", "1931")),
  fact("Rosalba Mancilla Nahuelquín", "occupation", "taught"),
  fact("Rosalba Mancilla Nahuelquín", "religion", "Pentecostal"),
  fact("Rosalba Mancilla Nahuelquín", "party", "Agrarian Party", date=("1947", "1947")),
  ev("candidacy", "placed her on its ticket", ("1947", "1947"), ["Rosalba Mancilla Nahuelquín"]),
  ev("election", "did the rest", ("1947", "1947"), ["Rosalba Mancilla Nahuelquín"]),
  occ("Rosalba Mancilla Nahuelquín", "received the cane", start=("18 May", "1947-05-18"), end=("1956", "1956"), again=["stayed three terms"]),
  ev("appointment", "received the cane", ("18 May", "1947-05-18"), ["Rosalba Mancilla Nahuelquín"]),
  occ("Ibáñez", "President"),
  ev("communication", "wrote", None, ["Rosalba Mancilla Nahuelquín", "Ibáñez"]),
  ev("communication", "answered", None, ["Ibáñez", "Rosalba Mancilla Nahuelquín"]),
  ev("travel", "landed", ("12 February 1955", "1955-02-12"), ["Ibáñez"]),
  ev("speech", "spoke", ("12 February 1955", "1955-02-12"), ["Rosalba Mancilla Nahuelquín"]),
  ev("departure", "stepped aside", ("1956", "1956"), ["Rosalba Mancilla Nahuelquín"]),
  occ("Hernán Ulloa Vera", "in favour of", start=("1956", "1956"), end=("four years on", "1960")),
  fact("Nicanor Ulloa Barrientos", "relatives", "Hernán Ulloa Vera"),
  fact("Hernán Ulloa Vera", "occupation", "dentist"),
  ev("election", "lost", ("four years on", "1960"), ["Hernán Ulloa Vera"]),
  fact("Rosalba Mancilla Nahuelquín", "deathDate", "1984", value="1984"),
  fact("Eleuterio Cárcamo", "siblings", "Dagoberto"),
  fact("Dagoberto", "occupation", "boxer"),
)

P("d30-32", """Tesfalem Gebru Woldu (Ge'ez: ተስፋለም ገብሩ ወልዱ; born 1959, Atsbi) is an Ethiopian former politician and guerrilla. He is best known as the second President of the Benishangul border administration (1995–2000) and as Deputy Speaker of the House of the Federation.

Early life

Tesfalem was the son of an Orthodox deacon. He was in his second year of medicine at Addis Ababa University when he left for the field in 1977. He fought with the Tigray People's Liberation Front for 14 years, at first as a barefoot doctor and from 1986 as head of the Health Department. His nom de guerre was "Wedi Keshi". His older sister Letebrhan was killed at Shire in February 1989.

Politics

After the fall of the Derg, he was in the Transitional Council from July 1991. In 1995 he was assigned to the border administration. The first President, Atom Mustefa Idris, had been dismissed in May of that year for his contacts with Khartoum and was later jailed. Tesfalem took over on 21 August 1995. His Vice-President was Yaregal Ayisheshum, a Gumuz teacher. In October 1998 he met the Sudanese governor Abdelrahman Sirelkhatim at Kurmuk to discuss refugees.

In the TPLF split of March 2001, Tesfalem was on the dissident side. He was expelled from the party and arrested on 1 June together with his wife, Abrehet Hagos, an auditor in the Ministry of Revenue. He was convicted of misusing a vehicle (the other charges were dropped) and was released in 2004. Abrehet was acquitted.

Exile and return

From 2006, he lived in Columbus, Ohio, where he drove a taxi and did a degree in public health at Ohio State University (2011). In July 2018, he flew home after an amnesty. He was Deputy Speaker from October 2018 until his resignation on 9 June 2020. He gave a speech on the election delay the day before.

Some websites say that he was Minister of Health, but he was not.
""",
  fact("Tesfalem Gebru Woldu", "nativeName", "ተስፋለም ገብሩ ወልዱ"),
  fact("Tesfalem Gebru Woldu", "birthDate", "1959", value="1959"),
  fact("Tesfalem Gebru Woldu", "birthPlace", "Atsbi"),
  fact("Tesfalem Gebru Woldu", "nationality", "Ethiopian"),
  fact("Tesfalem Gebru Woldu", "occupation", "politician"),
  fact("Tesfalem Gebru Woldu", "occupation", "guerrilla"),
  occ("Tesfalem Gebru Woldu", "second President of the Benishangul border administration", start=("21 August 1995", "1995-08-21"), end=("2000", "2000")),
  occ("Tesfalem Gebru Woldu", "Deputy Speaker of the House of the Federation", start=("October 2018", "2018-10"), end=("9 June 2020", "2020-06-09"), again=["Deputy Speaker#2"]),
  fact("Tesfalem Gebru Woldu", "education", "Addis Ababa University"),
  ev("departure", "left for the field", ("1977", "1977"), ["Tesfalem Gebru Woldu"]),
  fact("Tesfalem Gebru Woldu", "party", "Tigray People's Liberation Front", date=("1977", "1977")),
  occ("Tesfalem Gebru Woldu", "barefoot doctor"),
  occ("Tesfalem Gebru Woldu", "head of the Health Department", start=("1986", "1986")),
  fact("Tesfalem Gebru Woldu", "alias", "Wedi Keshi"),
  fact("Tesfalem Gebru Woldu", "siblings", "Letebrhan"),
  fact("Letebrhan", "causeOfDeath", "killed"),
  fact("Letebrhan", "deathPlace", "Shire"),
  fact("Letebrhan", "deathDate", "February 1989", value="1989-02"),
  occ("Tesfalem Gebru Woldu", "Transitional Council", start=("July 1991", "1991-07")),
  ev("appointment", "was assigned", ("In 1995", "1995"), ["Tesfalem Gebru Woldu"]),
  occ("Atom Mustefa Idris", "first President", end=("May of that year", "1995-05")),
  ev("departure", "been dismissed", ("May of that year", "1995-05"), ["Atom Mustefa Idris"]),
  ev("arrest", "jailed", None, ["Atom Mustefa Idris"]),
  ev("appointment", "took over", ("21 August 1995", "1995-08-21"), ["Tesfalem Gebru Woldu"]),
  occ("Yaregal Ayisheshum", "Vice-President"),
  fact("Yaregal Ayisheshum", "ethnicity", "Gumuz"),
  fact("Yaregal Ayisheshum", "occupation", "teacher"),
  ev("meeting", "met", ("October 1998", "1998-10"), ["Tesfalem Gebru Woldu", "Abdelrahman Sirelkhatim"]),
  occ("Abdelrahman Sirelkhatim", "governor"),
  fact("Abdelrahman Sirelkhatim", "nationality", "Sudanese"),
  ev("sanction", "was expelled", None, ["Tesfalem Gebru Woldu"]),
  ev("arrest", "arrested", ("1 June", "2001-06-01"), ["Tesfalem Gebru Woldu", "Abrehet Hagos"]),
  fact("Tesfalem Gebru Woldu", "spouse", "Abrehet Hagos"),
  occ("Abrehet Hagos", "auditor in the Ministry of Revenue"),
  ev("conviction", "was convicted", None, ["Tesfalem Gebru Woldu"]),
  fact("Tesfalem Gebru Woldu", "residence", "Columbus, Ohio", date=("2006", "2006")),
  fact("Tesfalem Gebru Woldu", "occupation", "drove a taxi"),
  fact("Tesfalem Gebru Woldu", "education", "Ohio State University", date=("2011", "2011")),
  ev("travel", "flew home", ("July 2018", "2018-07"), ["Tesfalem Gebru Woldu"]),
  ev("departure", "resignation", ("9 June 2020", "2020-06-09"), ["Tesfalem Gebru Woldu"]),
  ev("speech", "speech", ("the day before", "2020-06-08"), ["Tesfalem Gebru Woldu"]),
)

P("d30-33", """The former magistrate of our county, Mr. Qiu Boheng, courtesy name Zhiping, was a person of Shaoxing in Zhejiang. His grandfather Qiu Runtang was a private secretary for punishments in the yamen of Hangzhou; hence the family knew law but owned no fields. In the twenty-eighth year of Guangxu he obtained the degree of juren. In the thirty-first year he crossed to Japan and entered Hosei University's short course.

In the first year of the Republic (1912), the military governor Zhu Guangrui made him head of the trial office in Jiaxing. In the fourth month of 1915 he came to our Lishui-dong as magistrate. At that time the previous magistrate, Ma Zhaolin, an old bannerman, had absconded with the salt tax; he was overtaken at Wenzhou, and two years later was sentenced to ten years.

Mr. Qiu arrived in straw sandals. Within one month he released from the prison forty-three persons of no crime. He forbade the binding of feet, and began with his own daughter. The gentry were not pleased. A certain Liang Dexin, president of the chamber of commerce, accused him by telegram of accepting a sedan chair; the circuit intendant, Huang Qinglan, sent a deputy, who searched, found an umbrella, and reported so.

In 1919, as the students came from Hangzhou, he received their representative, Miss Xuan Wenjuan, poured tea, and allowed the procession. For this he was transferred in winter to distant Qingyuan. Ten thousand umbrellas of the people saw him off.

Afterwards he was a member of the Provincial Self-Government Law Conference (1921). In 1927 he joined the Nationalist Party; it was late, and he said it was for the rice. His last office was adviser to the Flood Relief Board.

His wife, Lady Tao, managed the silk. One son, Qiu Ji, perished as an air force lieutenant over Nanjing (1937). Mr. Qiu ended of dysentery, a refugee in Jinhua, in the spring of 1942, aged sixty-five.
""",
  fact("Qiu Boheng", "alias", "Zhiping"),
  fact("Qiu Boheng", "birthPlace", "Shaoxing"),
  fact("Qiu Boheng", "relatives", "Qiu Runtang"),
  occ("Qiu Runtang", "private secretary for punishments"),
  ev("travel", "crossed to Japan", ("thirty-first year", "1905"), ["Qiu Boheng"]),
  fact("Qiu Boheng", "education", "Hosei University", date=("thirty-first year", "1905")),
  occ("Zhu Guangrui", "military governor"),
  ev("appointment", "made him", ("1912", "1912"), ["Qiu Boheng", "Zhu Guangrui"]),
  occ("Qiu Boheng", "head of the trial office in Jiaxing", start=("1912", "1912")),
  occ("Qiu Boheng", "our Lishui-dong as magistrate", start=("fourth month of 1915", "1915"), end=("winter", "1919"), again=["former magistrate of our county"]),
  ev("appointment", "came to our Lishui-dong", ("fourth month of 1915", "1915"), ["Qiu Boheng"]),
  occ("Ma Zhaolin", "previous magistrate", end=("fourth month of 1915", "1915")),
  fact("Ma Zhaolin", "ethnicity", "bannerman"),
  ev("arrest", "was overtaken", None, ["Ma Zhaolin"]),
  ev("conviction", "was sentenced", ("two years later", "1917"), ["Ma Zhaolin"]),
  occ("Liang Dexin", "president of the chamber of commerce"),
  ev("communication", "accused him by telegram", None, ["Liang Dexin", "Qiu Boheng"]),
  occ("Huang Qinglan", "circuit intendant"),
  ev("investigation", "searched", None, ["Qiu Boheng", "Huang Qinglan"]),
  ev("meeting", "received", ("1919", "1919"), ["Qiu Boheng", "Xuan Wenjuan"]),
  occ("Xuan Wenjuan", "their representative"),
  ev("sanction", "was transferred", ("winter", "1919"), ["Qiu Boheng"]),
  occ("Qiu Boheng", "distant Qingyuan", start=("winter", "1919")),
  occ("Qiu Boheng", "member of the Provincial Self-Government Law Conference", start=("1921", "1921")),
  fact("Qiu Boheng", "party", "Nationalist Party", date=("1927", "1927")),
  occ("Qiu Boheng", "adviser to the Flood Relief Board"),
  fact("Qiu Boheng", "spouse", "Lady Tao"),
  occ("Tao", "managed the silk"),
  fact("Qiu Boheng", "children", "Qiu Ji"),
  occ("Qiu Ji", "air force lieutenant"),
  fact("Qiu Ji", "militaryService", "air force"),
  fact("Qiu Ji", "causeOfDeath", "perished"),
  fact("Qiu Ji", "deathPlace", "Nanjing"),
  fact("Qiu Ji", "deathDate", "1937", value="1937"),
  fact("Qiu Boheng", "causeOfDeath", "dysentery"),
  fact("Qiu Boheng", "deathPlace", "Jinhua"),
  fact("Qiu Boheng", "deathDate", "spring of 1942", value="1942-21"),
)

P("d30-34", """The Reeve Wore Rubber Boots

In the township of Minto-by-the-Lake, Ontario, there are more cows than voters, and Verna Schlichter has never insulted a cow.

She has insulted two premiers, a bishop and, on the radio, her own cousin. The cousin, Elmer Bauman, was road superintendent until she caught the township gravel going up his lane in 1961. He had the job from their uncle, Menno Bauman, reeve before her for a quarter of a century. She was then deputy reeve, on council since '56, the first of her sex in Huron County. At the next nomination meeting she rose, in the boots, and read the gravel slips aloud. Menno withdrew. He shook her hand, she says, “like a man paying a bill.”

That was nine elections ago. All nine she has won; three of them nobody cared to fight. The county made her its Warden for 1968, gave her a robe and sent her to Ottawa to be photographed with Prime Minister Trudeau, whom she told about culverts. In the spring she presided over the hearings on the nuclear plant, except for the afternoon when she got down from the chair because the land in question was her brother Orval's.

She was raised Mennonite and got put out, at twenty, for the wireless. A United Church minister, the Reverend Angus Tweedle, took her in to keep house; in 1939 she took him, before a justice of the peace in Detroit. He went off as chaplain with the Perth Regiment and is in the cemetery at Ortona. “I kept the name Schlichter on the mailbox,” she says. “He'd have had to learn to spell it.” Of her two girls, Ruth is a lawyer for the province. Naomi milks.

The Liberals would like her for Queen's Park; they have come out twice, with pie. She was made a Member of the Order of Canada in December. It hangs, in the barn, on Number 41.
""",
  occ("Verna Schlichter", "Reeve"),
  fact("Verna Schlichter", "relatives", "Elmer Bauman"),
  occ("Elmer Bauman", "road superintendent", end=("1961", "1961")),
  fact("Verna Schlichter", "relatives", "Menno Bauman"),
  fact("Elmer Bauman", "relatives", "Menno Bauman"),
  occ("Menno Bauman", "reeve before her"),
  occ("Verna Schlichter", "deputy reeve"),
  occ("Verna Schlichter", "on council", start=("'56", "1956")),
  ev("disclosure", "read the gravel slips aloud", None, ["Verna Schlichter"]),
  ev("departure", "withdrew", None, ["Menno Bauman"]),
  ev("election", "has won", None, ["Verna Schlichter"]),
  occ("Verna Schlichter", "Warden", start=("1968", "1968"), end=("1968", "1968")),
  ev("appointment", "made her its Warden", ("1968", "1968"), ["Verna Schlichter"]),
  ev("travel", "sent her to Ottawa", ("1968", "1968"), ["Verna Schlichter"]),
  ev("meeting", "photographed", ("1968", "1968"), ["Verna Schlichter", "Trudeau"]),
  occ("Trudeau", "Prime Minister"),
  occ("Verna Schlichter", "presided over the hearings"),
  ev("recusal", "got down from the chair", None, ["Verna Schlichter"]),
  fact("Verna Schlichter", "siblings", "Orval"),
  fact("Verna Schlichter", "religion", "Mennonite"),
  ev("sanction", "got put out", None, ["Verna Schlichter"]),
  occ("Angus Tweedle", "United Church minister"),
  occ("Angus Tweedle", "Reverend"),
  occ("Verna Schlichter", "keep house"),
  fact("Verna Schlichter", "spouse", "Angus Tweedle", date=("1939", "1939")),
  occ("Angus Tweedle", "chaplain"),
  fact("Angus Tweedle", "militaryService", "Perth Regiment"),
  fact("Verna Schlichter", "children", "Ruth"),
  occ("Ruth", "lawyer for the province"),
  fact("Verna Schlichter", "children", "Naomi"),
  fact("Naomi", "occupation", "milks"),
  fact("Verna Schlichter", "award", "Member of the Order of Canada", date=("December", "XXXX-12")),
  ev("award", "was made", ("December", "XXXX-12"), ["Verna Schlichter"]),
)

P("d30-35", """RENGERS VAN HAERSOLTE (jhr. mr. Willem Unico), burgomaster, later Queen's Commissioner; Zwolle 9-4-1879 – Arnhem 30-11-1958. Son of jhr. Schelto Rengers, dike-reeve of Salland, and C. A. barones van Haersolte. Remonstrant. Read law at Leiden, doctorate 1904 (thesis on turbary rights).

Volunteer at the town clerk's office of Kampen. Burgomaster of Ruinen 1907–13; of Meppel 1913–19, there secretary of the Food Distribution Commission during the mobilization and the butt of the potato riot of July 1917, in which his front teeth were lost; of Deventer 1919–31. In the last place successor of mr. H. Crommelin Vos, who left for the Council of State. Under him: the Boreel bridge, the People's University, the break with the Christian Historical Union (1923) over the embassy at the Vatican.

By royal decree of 2 Feb. 1931 Queen's Commissioner in Drenthe. Dismissed by Seyss-Inquart 15 Aug. 1941; his seat to the National Socialist R. Dijk van Lauwe, schoolmaster, sentenced in 1947 to nine years. Hostage at Sint-Michielsgestel from 4 May 1942, fellow-prisoner there of the later minister K. Bosch Schilfgaarde, with whom he drew up a plan for the provinces; released Dec. 1943. Reinstated by the Military Authority 16 Apr. 1945; resignation, age limit, 1 May 1946. Chairman 1946–52 of the Purge Council for Mayors, standing down in the case of his cousin Unico Lewe, burgomaster of Haren. The Labour Party counted him a member from its foundation.

Knight of the Netherlands Lion; Commander of Orange-Nassau, 1946.

Wed at Apeldoorn, 1908, jkvr. Louise de Vos van Steenwijk (†1949). Three children, among whom Schelto, sculptor, shot at Vught 5 Sept. 1944 as a member of the Council of Resistance; Cornelia, paediatrician, alderman of Groningen 1953–62.

The Rengers lock at Meppel preserves the name of a kinsman.
""",
  occ("Willem Unico Rengers van Haersolte", "Queen's Commissioner in Drenthe", start=("2 Feb. 1931", "1931-02-02"), end=("15 Aug. 1941", "1941-08-15"), again=["Queen's Commissioner"]),
  occ("Willem Unico Rengers van Haersolte", "jhr."),
  fact("Willem Unico Rengers van Haersolte", "birthPlace", "Zwolle"),
  fact("Willem Unico Rengers van Haersolte", "birthDate", "9-4-1879", value="1879-04-09"),
  fact("Willem Unico Rengers van Haersolte", "deathPlace", "Arnhem"),
  fact("Willem Unico Rengers van Haersolte", "deathDate", "30-11-1958", value="1958-11-30"),
  fact("Willem Unico Rengers van Haersolte", "father", "Schelto Rengers"),
  occ("Schelto Rengers", "jhr.#2"),
  occ("Schelto Rengers", "dike-reeve of Salland"),
  fact("Willem Unico Rengers van Haersolte", "mother", "C. A. barones van Haersolte"),
  occ("C. A. van Haersolte", "barones"),
  fact("Willem Unico Rengers van Haersolte", "religion", "Remonstrant"),
  fact("Willem Unico Rengers van Haersolte", "education", "Leiden", date=("1904", "1904")),
  occ("Willem Unico Rengers van Haersolte", "Volunteer at the town clerk's office of Kampen"),
  occ("Willem Unico Rengers van Haersolte", "Burgomaster of Ruinen", start=("1907–13", "1907"), end=("1907–13", "1913")),
  occ("Willem Unico Rengers van Haersolte", "of Meppel", start=("1913–19", "1913"), end=("1913–19", "1919")),
  occ("Willem Unico Rengers van Haersolte", "secretary of the Food Distribution Commission"),
  occ("Willem Unico Rengers van Haersolte", "of Deventer", start=("1919–31", "1919"), end=("1919–31", "1931")),
  occ("H. Crommelin Vos", "successor of", end=("1919–31", "1919")),
  ev("departure", "left", ("1919–31", "1919"), ["H. Crommelin Vos"]),
  occ("H. Crommelin Vos", "Council of State"),
  fact("Willem Unico Rengers van Haersolte", "party", "Christian Historical Union"),
  ev("departure", "break", ("1923", "1923"), ["Willem Unico Rengers van Haersolte"]),
  ev("appointment", "royal decree", ("2 Feb. 1931", "1931-02-02"), ["Willem Unico Rengers van Haersolte"]),
  ev("departure", "Dismissed", ("15 Aug. 1941", "1941-08-15"), ["Willem Unico Rengers van Haersolte", "Seyss-Inquart"]),
  occ("R. Dijk van Lauwe", "his seat", start=("15 Aug. 1941", "1941-08-15")),
  fact("R. Dijk van Lauwe", "party", "National Socialist"),
  fact("R. Dijk van Lauwe", "occupation", "schoolmaster"),
  ev("conviction", "sentenced", ("1947", "1947"), ["R. Dijk van Lauwe"]),
  ev("arrest", "Hostage", ("4 May 1942", "1942-05-04"), ["Willem Unico Rengers van Haersolte"]),
  occ("K. Bosch Schilfgaarde", "later minister"),
  ev("appointment", "Reinstated", ("16 Apr. 1945", "1945-04-16"), ["Willem Unico Rengers van Haersolte"]),
  occ("Willem Unico Rengers van Haersolte", "Reinstated", start=("16 Apr. 1945", "1945-04-16"), end=("1 May 1946", "1946-05-01")),
  ev("departure", "resignation", ("1 May 1946", "1946-05-01"), ["Willem Unico Rengers van Haersolte"]),
  occ("Willem Unico Rengers van Haersolte", "Chairman", start=("1946–52", "1946"), end=("1946–52", "1952")),
  ev("recusal", "standing down", None, ["Willem Unico Rengers van Haersolte"]),
  fact("Willem Unico Rengers van Haersolte", "relatives", "Unico Lewe"),
  occ("Unico Lewe", "burgomaster of Haren"),
  fact("Willem Unico Rengers van Haersolte", "party", "Labour Party"),
  fact("Willem Unico Rengers van Haersolte", "award", "Knight of the Netherlands Lion"),
  fact("Willem Unico Rengers van Haersolte", "award", "Commander of Orange-Nassau", date=("1946#3", "1946")),
  fact("Willem Unico Rengers van Haersolte", "spouse", "Louise de Vos van Steenwijk", date=("1908", "1908")),
  fact("Louise de Vos van Steenwijk", "deathDate", "1949", value="1949"),
  fact("Willem Unico Rengers van Haersolte", "children", "Schelto#2"),
  fact("Schelto", "occupation", "sculptor"),
  fact("Schelto", "causeOfDeath", "shot"),
  fact("Schelto", "deathPlace", "Vught"),
  fact("Schelto", "deathDate", "5 Sept. 1944", value="1944-09-05"),
  occ("Schelto", "member of the Council of Resistance"),
  fact("Willem Unico Rengers van Haersolte", "children", "Cornelia"),
  fact("Cornelia", "occupation", "paediatrician"),
  occ("Cornelia", "alderman of Groningen", start=("1953–62", "1953"), end=("1953–62", "1962")),
)

P("d30-36", """BUDAPEST, June 3, 2021 (Central News) - A Hungarian county chief quit on Thursday, a day after police raided his vineyard.

Zsolt Bakondi-Nagy, Fidesz president of the Tolna county assembly since October 2014, told a two-minute news conference in Szekszard that he was going "so that my grandchildren can go to school in peace". He took no questions and drove off.

Prosecutors said late on Wednesday they had seized cash and two tractors. They have charged nobody. Their probe, opened in March, centres on EU farm money that went to a company run by his daughter, Boglarka Bakondi, a wine-maker. An accusation that the assembly chief forged a land deed was dropped last week.

Deputy president Ferenc Ribanszki will run the county until a vote on June 18. Ribanszki, a vet, was mayor of Bonyhad for 12 years. The opposition Socialists want the assembly dissolved. Their group leader, Judit Hadhazy-Kiss, herself an ex-judge, is a sister of Gabor Kiss, state secretary at the farm ministry, who excluded himself from the case in April.

Bakondi-Nagy, 61, learned his trade at the agricultural college in Keszthely and bossed the Party of Justice and Life's youth arm before switching to Fidesz in 1998. He sat in parliament from 2002 to 2014. A court fined him 300,000 forints in 2009 for slapping a journalist. In 2016 he got the Knight's Cross of the Order of Merit from the president. His late wife, Erzsebet Voros, the county's chief notary, died of lung cancer in 2019.

Justice Minister Katalin Sulyok-Varga spoke to him by phone before he quit, a party source said. Sulyok-Varga is in Brussels, where she met the bloc's justice commissioner, Hilde Vandersteen, on Thursday morning. Her spokesman, Mark Ruzsa, denied that she had ordered him out. Government papers had tipped Bakondi-Nagy to head the new land agency.
""",
  ev("departure", "quit", ("Thursday", "2021-06-03"), ["Zsolt Bakondi-Nagy"]),
  ev("investigation", "raided", ("a day after", "2021-06-02"), ["Zsolt Bakondi-Nagy"]),
  occ("Zsolt Bakondi-Nagy", "president of the Tolna county assembly", start=("October 2014", "2014-10"), end=("Thursday", "2021-06-03"), again=["county chief"]),
  fact("Zsolt Bakondi-Nagy", "party", "Fidesz"),
  ev("communication", "told", ("Thursday", "2021-06-03"), ["Zsolt Bakondi-Nagy"]),
  ev("sanction", "seized", ("Wednesday", "2021-06-02"), ["Zsolt Bakondi-Nagy"]),
  ev("investigation", "probe", ("March", "2021-03"), ["Boglarka Bakondi"]),
  occ("Boglarka Bakondi", "company run"),
  fact("Zsolt Bakondi-Nagy", "children", "Boglarka Bakondi"),
  fact("Boglarka Bakondi", "occupation", "wine-maker"),
  occ("Ferenc Ribanszki", "Deputy president"),
  fact("Ferenc Ribanszki", "occupation", "vet"),
  occ("Ferenc Ribanszki", "mayor of Bonyhad"),
  occ("Judit Hadhazy-Kiss", "group leader"),
  fact("Judit Hadhazy-Kiss", "party", "Socialists"),
  occ("Judit Hadhazy-Kiss", "ex-judge"),
  fact("Judit Hadhazy-Kiss", "siblings", "Gabor Kiss"),
  occ("Gabor Kiss", "state secretary at the farm ministry"),
  ev("recusal", "excluded himself", ("April", "2021-04"), ["Gabor Kiss"]),
  fact("Zsolt Bakondi-Nagy", "education", "agricultural college in Keszthely"),
  occ("Zsolt Bakondi-Nagy", "bossed the Party of Justice and Life's youth arm", end=("1998", "1998")),
  fact("Zsolt Bakondi-Nagy", "party", "Party of Justice and Life"),
  ev("departure", "switching", ("1998", "1998"), ["Zsolt Bakondi-Nagy"]),
  occ("Zsolt Bakondi-Nagy", "sat in parliament", start=("2002", "2002"), end=("2014#2", "2014")),
  ev("conviction", "fined", ("2009", "2009"), ["Zsolt Bakondi-Nagy"]),
  fact("Zsolt Bakondi-Nagy", "award", "Knight's Cross of the Order of Merit", date=("2016", "2016")),
  ev("award", "got", ("2016", "2016"), ["Zsolt Bakondi-Nagy"]),
  fact("Zsolt Bakondi-Nagy", "spouse", "Erzsebet Voros"),
  occ("Erzsebet Voros", "chief notary"),
  fact("Erzsebet Voros", "causeOfDeath", "lung cancer"),
  fact("Erzsebet Voros", "deathDate", "2019", value="2019"),
  occ("Katalin Sulyok-Varga", "Justice Minister"),
  ev("communication", "spoke to him", None, ["Katalin Sulyok-Varga", "Zsolt Bakondi-Nagy"]),
  ev("meeting", "met", ("Thursday morning", "2021-06-03"), ["Katalin Sulyok-Varga", "Hilde Vandersteen"]),
  occ("Hilde Vandersteen", "justice commissioner"),
  occ("Mark Ruzsa", "spokesman"),
)

P("d30-37", """SHIRE OF WYALBIDGIN, WESTERN AUSTRALIA
Community Notice and Media Statement
20 July 2018

VALE CR NEVILLE “NUGGET” HARTIGAN

It is with deep regret that the Shire advises of the passing of its President, Cr Neville Hartigan, at Royal Perth Hospital on Tuesday 17 July following a header accident at his Mount Beryl property. He was 66.

Cr Hartigan came onto Council in May 1991 at a by-election for East Ward, his father, Cr Les Hartigan, having stood down owing to Parkinson's disease. Deputy President from 2003, he was voted to the chair in October 2009 and was returned unopposed on four further occasions. He also chaired the Central Wheatbelt Zone of WALGA (2013–2015) and captained the Mount Beryl Bush Fire Brigade.

Born and bred in the district and schooled at Cunderdin Ag, Nugget was a shearer, a wheatgrower, a fearsome full-back for the Demons and a Vietnam veteran (7RAR). He was invested with the Medal of the Order of Australia by the Governor in 2016. Contrary to what has appeared on social media, he had not been asked to contest the seat of Moore.

Cr Hartigan is survived by wife Lorraine (née Petrovic), the Wyalbidgin Post Office licensee, children Tegan and Scott, and six grandchildren. Scott Hartigan is a sergeant with WA Police at Katanning.

Acting arrangements

Under the Act, Deputy President Cr Wilma Yarran has assumed the duties of President. Cr Yarran, a Ballardong Noongar woman and nurse practitioner, is the first Aboriginal person to do so. Council will elect a President on 15 August.

CEO Ms Priyanka Deshmukh, formerly of the City of Geraldton, yesterday received the condolences of the Minister for Local Government, Hon. Dermot Quaife MLC, by telephone. Past President Mr Alwyn Stokes (1997–2009) will deliver the eulogy.

The service will be held at St Brigid's. Father Anselm Okeke officiating.
""",
  occ("Neville Hartigan", "President", start=("October 2009", "2009-10"), end=("Tuesday 17 July", "2018-07-17"), again=["voted to the chair"]),
  occ("Neville Hartigan", "Cr"),
  fact("Neville Hartigan", "alias", "Nugget"),
  fact("Neville Hartigan", "deathPlace", "Royal Perth Hospital"),
  fact("Neville Hartigan", "deathDate", "Tuesday 17 July", value="2018-07-17"),
  fact("Neville Hartigan", "causeOfDeath", "header accident"),
  fact("Neville Hartigan", "residence", "Mount Beryl property"),
  ev("election", "came onto Council", ("May 1991", "1991-05"), ["Neville Hartigan"]),
  occ("Neville Hartigan", "came onto Council", start=("May 1991", "1991-05")),
  fact("Neville Hartigan", "father", "Les Hartigan"),
  occ("Les Hartigan", "stood down", end=("May 1991", "1991-05")),
  ev("departure", "stood down", ("May 1991", "1991"), ["Les Hartigan"]),
  occ("Neville Hartigan", "Deputy President", start=("2003", "2003"), end=("October 2009", "2009-10")),
  ev("election", "voted to the chair", ("October 2009", "2009-10"), ["Neville Hartigan"]),
  ev("election", "was returned unopposed", None, ["Neville Hartigan"]),
  occ("Neville Hartigan", "chaired the Central Wheatbelt Zone of WALGA", start=("2013", "2013"), end=("2015", "2015")),
  occ("Neville Hartigan", "captained the Mount Beryl Bush Fire Brigade"),
  fact("Neville Hartigan", "education", "Cunderdin Ag"),
  fact("Neville Hartigan", "occupation", "shearer"),
  fact("Neville Hartigan", "occupation", "wheatgrower"),
  fact("Neville Hartigan", "militaryService", "7RAR"),
  occ("Neville Hartigan", "full-back for the Demons"),
  ev("award", "was invested", ("2016", "2016"), ["Neville Hartigan"]),
  fact("Neville Hartigan", "award", "Medal of the Order of Australia", date=("2016", "2016")),
  fact("Neville Hartigan", "spouse", "Lorraine"),
  fact("Lorraine", "birthName", "Petrovic"),
  occ("Lorraine", "Wyalbidgin Post Office licensee"),
  fact("Neville Hartigan", "children", "Tegan"),
  fact("Neville Hartigan", "children", "Scott"),
  fact("Lorraine", "children", "Tegan"),
  fact("Lorraine", "children", "Scott"),
  occ("Scott Hartigan", "sergeant with WA Police"),
  occ("Wilma Yarran", "Deputy President#2"),
  occ("Wilma Yarran", "assumed the duties of President", start=("Tuesday 17 July", "2018-07-17")),
  ev("appointment", "assumed", ("Tuesday 17 July", "2018-07-17"), ["Wilma Yarran"]),
  fact("Wilma Yarran", "ethnicity", "Ballardong Noongar"),
  occ("Wilma Yarran", "nurse practitioner"),
  occ("Priyanka Deshmukh", "CEO"),
  ev("communication", "received the condolences", ("yesterday", "2018-07-19"), ["Priyanka Deshmukh", "Dermot Quaife"]),
  occ("Dermot Quaife", "Minister for Local Government"),
  occ("Dermot Quaife", "MLC"),
  occ("Alwyn Stokes", "Past President", start=("1997", "1997"), end=("1997–2009", "2009")),
  occ("Anselm Okeke", "Father"),
)

P("d30-38", """Mohamed Larbi Benjelloun-Ouazzani (Arabic: محمد العربي بنجلون الوزاني; 14 March 1938 – 21 January 2011) was a Moroccan civil servant and the wali of three different regions. He was called "the gardener" in the press.

Biography

Benjelloun-Ouazzani's father was the nadir (administrator of religious foundations) of Ouezzane; his mother was the daughter of the vizier El Hajoui. He attended the Collège Moulay Youssef in Rabat and the École nationale d'administration in Paris (graduated 1962). He was also an amateur lutenist.

In 1963, he entered the Ministry of the Interior as a caïd in Khémisset. He became pasha of Safi in 1968, governor of Errachidia in 1974, and director of local authorities at the ministry in 1979 under Minister Driss Sebti-Mernissi. In January 1984, after the riots in the north, he was made governor of Nador in place of Col. Hammou Aït Lahcen, who was recalled. He released 112 schoolchildren on his first day.

He was the wali of Tetouan (1987–1993), of Meknes (1993–1998) and of Marrakesh (1998–2002). In Marrakesh, he had 9,000 palm trees planted and was in conflict with the municipal council's president, Omar Jazouli-Filali (Constitutional Union), whom he suspended in September 2000. The latter was sentenced for embezzlement in 2005. Benjelloun-Ouazzani testified at the trial by videoconference.

Truth commission

In December 2004, a former prisoner, Fatna Chaoui, named him in a hearing of the Equity and Reconciliation Commission. He wrote an open letter in which he admitted that he had known about a secret detention center in Agdz and asked for forgiveness. He returned the Order of the Throne, which he had been given in 1991.

Personal life

He was married to the Spanish ceramist Inmaculada Robles from 1966 until their divorce in 1980, and then to Dr. Zhor Lazrak. His daughter Ghita Benjelloun is the mayor of Asilah (since 2021) and belongs to the Istiqlal Party. He died from complications of diabetes in Rabat.
""",
  fact("Mohamed Larbi Benjelloun-Ouazzani", "nativeName", "محمد العربي بنجلون الوزاني"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "birthDate", "14 March 1938", value="1938-03-14"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "deathDate", "21 January 2011", value="2011-01-21"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "nationality", "Moroccan"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "occupation", "civil servant"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "alias", "the gardener"),
  occ("El Hajoui", "vizier"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "education", "Collège Moulay Youssef"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "education", "École nationale d'administration", date=("1962", "1962")),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "occupation", "amateur lutenist"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "relatives", "El Hajoui"),
  occ("Mohamed Larbi Benjelloun-Ouazzani", "Ministry of the Interior", start=("1963", "1963")),
  ev("appointment", "entered", ("1963", "1963"), ["Mohamed Larbi Benjelloun-Ouazzani"]),
  occ("Mohamed Larbi Benjelloun-Ouazzani", "caïd in Khémisset", start=("1963", "1963"), end=("1968", "1968")),
  ev("appointment", "became", ("1968", "1968"), ["Mohamed Larbi Benjelloun-Ouazzani"]),
  occ("Mohamed Larbi Benjelloun-Ouazzani", "pasha of Safi", start=("1968", "1968"), end=("1974", "1974")),
  occ("Mohamed Larbi Benjelloun-Ouazzani", "governor of Errachidia", start=("1974", "1974"), end=("1979", "1979")),
  occ("Mohamed Larbi Benjelloun-Ouazzani", "director of local authorities", start=("1979", "1979"), end=("January 1984", "1984-01")),
  occ("Driss Sebti-Mernissi", "Minister"),
  ev("appointment", "was made", ("January 1984", "1984-01"), ["Mohamed Larbi Benjelloun-Ouazzani"]),
  occ("Mohamed Larbi Benjelloun-Ouazzani", "governor of Nador", start=("January 1984", "1984-01"), end=("1987", "1987")),
  occ("Hammou Aït Lahcen", "in place of", end=("January 1984", "1984-01")),
  occ("Hammou Aït Lahcen", "Col."),
  ev("departure", "was recalled", ("January 1984", "1984-01"), ["Hammou Aït Lahcen"]),
  occ("Mohamed Larbi Benjelloun-Ouazzani", "wali of Tetouan", start=("1987", "1987"), end=("1993", "1993")),
  occ("Mohamed Larbi Benjelloun-Ouazzani", "of Meknes", start=("1993", "1993"), end=("1998", "1998")),
  occ("Mohamed Larbi Benjelloun-Ouazzani", "of Marrakesh", start=("1998", "1998"), end=("2002", "2002")),
  occ("Omar Jazouli-Filali", "municipal council's president"),
  fact("Omar Jazouli-Filali", "party", "Constitutional Union"),
  ev("sanction", "suspended", ("September 2000", "2000-09"), ["Omar Jazouli-Filali", "Mohamed Larbi Benjelloun-Ouazzani"]),
  ev("conviction", "was sentenced", ("2005", "2005"), ["Omar Jazouli-Filali"]),
  ev("testimony", "testified", None, ["Mohamed Larbi Benjelloun-Ouazzani"]),
  ev("testimony", "named him", ("December 2004", "2004-12"), ["Fatna Chaoui", "Mohamed Larbi Benjelloun-Ouazzani"]),
  ev("communication", "wrote", None, ["Mohamed Larbi Benjelloun-Ouazzani"]),
  ev("disclosure", "admitted", None, ["Mohamed Larbi Benjelloun-Ouazzani"]),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "award", "Order of the Throne", date=("1991", "1991")),
  ev("award", "been given", ("1991", "1991"), ["Mohamed Larbi Benjelloun-Ouazzani"]),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "spouse", "Inmaculada Robles", date=("1966", "1966")),
  fact("Inmaculada Robles", "nationality", "Spanish"),
  fact("Inmaculada Robles", "occupation", "ceramist"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "spouse", "Zhor Lazrak"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "children", "Ghita Benjelloun"),
  occ("Ghita Benjelloun", "mayor of Asilah", start=("2021", "2021")),
  fact("Ghita Benjelloun", "party", "Istiqlal Party"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "causeOfDeath", "complications of diabetes"),
  fact("Mohamed Larbi Benjelloun-Ouazzani", "deathPlace", "Rabat#2"),
)

P("d30-39", """Who first had the idea of a municipal sauna at Kuusijärvi is disputed; who paid for it is not.

Juho Taavetinpoika Rantakangas, farmer at Ylä-Kangas and for nineteen years chairman of the municipal board, entered it in the accounts of 1926 under “bridges”. He was then fifty-one, a lay judge, an Agrarian of the Alkio stamp and churchwarden. In the Diet of 1907 he had sat for two sessions as member for Oulu North, and it is told that he walked home from Helsinki to save the fare. In February 1918 the Red Guard from the sawmill fetched him out of bed. Its commander, the saw-filer Kalle Muhonen, made him play draughts for his life, and lost. When the wheel had turned and Muhonen lay in the camp at Tammisaari, Rantakangas wrote two letters for him to General Löfström; after the second, Muhonen was let go.

So it came about that the first Social Democrat on the board, elected in December 1921, was the former commander, and that its chairman and he shared a bench until 1937. Their sauna has a plaque. Muhonen's wife, Hilma Tervo, the midwife, brought half the parish into the world, Rantakangas's three sons included. Two of those did not return from the Winter War: Eino fell at Suomussalmi on 28 December 1939, Toivo in the same week at Raate.

The third, Onni Rantakangas, took a law degree and, in 1952, took Muhonen's girl Aune. He ended as governor of the province of Kuopio (1966–1979) in succession to Lauri Riekki-Halonen; a Centre man like his father. She, a schoolteacher, chaired the council at Kuusijärvi in her turn from 1961, until the move to Kuopio, and held the Cross of Liberty from her Lotta years.

The old chairman died of pneumonia on Midsummer Eve 1944. An attempt in 1975 to name the school after Muhonen failed by one vote.
""",
  occ("Juho Taavetinpoika Rantakangas", "chairman of the municipal board"),
  fact("Juho Taavetinpoika Rantakangas", "occupation", "farmer"),
  fact("Juho Taavetinpoika Rantakangas", "residence", "Ylä-Kangas"),
  occ("Juho Taavetinpoika Rantakangas", "lay judge"),
  fact("Juho Taavetinpoika Rantakangas", "party", "Agrarian"),
  occ("Juho Taavetinpoika Rantakangas", "churchwarden"),
  occ("Juho Taavetinpoika Rantakangas", "member for Oulu North", start=("1907", "1907")),
  ev("arrest", "fetched him out of bed", ("February 1918", "1918-02"), ["Juho Taavetinpoika Rantakangas", "Kalle Muhonen"]),
  occ("Kalle Muhonen", "Its commander"),
  fact("Kalle Muhonen", "occupation", "saw-filer"),
  ev("communication", "wrote", ("1918", "1918"), ["Juho Taavetinpoika Rantakangas", "Löfström"]),
  occ("Löfström", "General"),
  fact("Kalle Muhonen", "party", "Social Democrat"),
  ev("election", "elected", ("December 1921", "1921-12"), ["Kalle Muhonen"]),
  occ("Kalle Muhonen", "on the board", start=("December 1921", "1921-12"), end=("1937", "1937")),
  fact("Kalle Muhonen", "spouse", "Hilma Tervo"),
  fact("Hilma Tervo", "occupation", "midwife"),
  fact("Juho Taavetinpoika Rantakangas", "children", "Eino"),
  fact("Eino", "causeOfDeath", "fell"),
  fact("Eino", "deathPlace", "Suomussalmi"),
  fact("Eino", "deathDate", "28 December 1939", value="1939-12-28"),
  fact("Juho Taavetinpoika Rantakangas", "children", "Toivo"),
  fact("Toivo", "deathPlace", "Raate"),
  fact("Toivo", "deathDate", "the same week", value="1939-12"),
  fact("Juho Taavetinpoika Rantakangas", "children", "Onni Rantakangas"),
  fact("Onni Rantakangas", "siblings", "Eino"),
  fact("Onni Rantakangas", "siblings", "Toivo"),
  fact("Onni Rantakangas", "spouse", "Aune", date=("1952", "1952")),
  fact("Kalle Muhonen", "children", "Aune"),
  occ("Onni Rantakangas", "governor of the province of Kuopio", start=("1966", "1966"), end=("1979", "1979")),
  occ("Lauri Riekki-Halonen", "in succession to", end=("1966", "1966")),
  fact("Onni Rantakangas", "party", "Centre"),
  occ("Aune", "schoolteacher"),
  occ("Aune", "chaired the council at Kuusijärvi", start=("1961", "1961"), end=("the move to Kuopio", "1966")),
  fact("Aune", "award", "Cross of Liberty"),
  fact("Juho Taavetinpoika Rantakangas", "causeOfDeath", "pneumonia"),
  fact("Juho Taavetinpoika Rantakangas", "deathDate", "Midsummer Eve 1944", value="1944-06-23"),
)

P("d30-40", """From the newspaper “Elefthera Grammata” of Larissa, Saturday's leaf

WHO IS THE NEW NOMARCH

Yesterday, in front of the bishop Ierotheos, the new nomarch of Trikala gave the accustomed oath. He calls himself Aristotelis Th. Goulas-Mavromatis, he is of age 47, he smokes, and he has, as he told to us, “no cousin in the nomarchy”. From the office departed the day before yesterday, into the disposal of the Ministry, Mr. Sotirios Dragatsis, about whose road to Kalambaka our readers know.

A child of teachers is the new nomarch: Theodoros, director of the gymnasium of Konitsa, whom the Italians executed in June 1943, and Evanthia, the born Mavromati. Orphan, he sold chewing gum in Ioannina. He terminated the Law School of Thessaloniki in 1955 with “excellently”; soldier he was in Evros, as reserve second lieutenant. From 1958 he practised as advocate in Volos, and defended tobacco workers for no drachma.

The colonels sent him to Leros; there he remained from April of 1967 until Christmas of 1970. With him in the same ward lay the poet Menelaos Karydis and the present deputy minister Vasos Tsilimbaris, by whom, evil tongues say, the appointment was arranged. Both gentlemen deny. Of the Union of the Centre he was a candidate for deputy in 1974, without result. To the PASOK he came in 1977. In the elections of the municipality of Volos he was chosen as first councillor and from 1979 he had the vice-mayoralty, which on the first of the month he resigned.

He visited already on Friday noon the hospital, whose administrator, Mrs. Fani Zisi, complained to him of the roof. In the afternoon he spoke in the square for six minutes. We counted.

His wife, Mrs. Despina Goula, physicist, was a sister of the resistance fighter Nikos Raptis, fallen in 1944. They have a son, Lefteris, student in Pisa. The nomarch himself believes, he told the bishop, “in the Bishop”.

(27 February 1982)
""",
  ev("appointment", "gave the accustomed oath", ("Yesterday", "1982-02-26"), ["Aristotelis Th. Goulas-Mavromatis", "Ierotheos"]),
  occ("Ierotheos", "bishop"),
  occ("Aristotelis Th. Goulas-Mavromatis", "new nomarch of Trikala", start=("Yesterday", "1982-02-26")),
  ev("departure", "departed", ("the day before yesterday", "1982-02-25"), ["Sotirios Dragatsis"]),
  occ("Sotirios Dragatsis", "From the office", end=("the day before yesterday", "1982-02-25")),
  fact("Aristotelis Th. Goulas-Mavromatis", "parents", "Theodoros"),
  fact("Aristotelis Th. Goulas-Mavromatis", "parents", "Evanthia"),
  occ("Theodoros", "director of the gymnasium of Konitsa"),
  fact("Theodoros", "occupation", "teachers"),
  fact("Evanthia", "occupation", "teachers"),
  fact("Theodoros", "causeOfDeath", "executed"),
  fact("Theodoros", "deathDate", "June 1943", value="1943-06"),
  fact("Evanthia", "birthName", "Mavromati#2"),
  fact("Aristotelis Th. Goulas-Mavromatis", "education", "Law School of Thessaloniki", date=("1955", "1955")),
  occ("Aristotelis Th. Goulas-Mavromatis", "reserve second lieutenant"),
  fact("Aristotelis Th. Goulas-Mavromatis", "occupation", "advocate", date=("1958", "1958")),
  ev("arrest", "sent him to Leros", ("April of 1967", "1967-04"), ["Aristotelis Th. Goulas-Mavromatis"]),
  fact("Menelaos Karydis", "occupation", "poet"),
  occ("Vasos Tsilimbaris", "present deputy minister"),
  fact("Aristotelis Th. Goulas-Mavromatis", "party", "Union of the Centre"),
  ev("candidacy", "candidate", ("1974", "1974"), ["Aristotelis Th. Goulas-Mavromatis"]),
  ev("election", "without result", ("1974", "1974"), ["Aristotelis Th. Goulas-Mavromatis"]),
  fact("Aristotelis Th. Goulas-Mavromatis", "party", "PASOK", date=("1977", "1977")),
  ev("election", "was chosen", None, ["Aristotelis Th. Goulas-Mavromatis"]),
  occ("Aristotelis Th. Goulas-Mavromatis", "first councillor"),
  occ("Aristotelis Th. Goulas-Mavromatis", "vice-mayoralty", start=("1979", "1979"), end=("the first of the month", "1982-02-01")),
  ev("departure", "resigned", ("the first of the month", "1982-02-01"), ["Aristotelis Th. Goulas-Mavromatis"]),
  ev("meeting", "visited", ("Friday noon", "1982-02-26"), ["Aristotelis Th. Goulas-Mavromatis", "Fani Zisi"]),
  occ("Fani Zisi", "administrator"),
  ev("speech", "spoke in the square", ("In the afternoon", "1982-02-26"), ["Aristotelis Th. Goulas-Mavromatis"]),
  fact("Aristotelis Th. Goulas-Mavromatis", "spouse", "Despina Goula"),
  fact("Despina Goula", "occupation", "physicist"),
  fact("Despina Goula", "siblings", "Nikos Raptis"),
  occ("Nikos Raptis", "resistance fighter"),
  fact("Nikos Raptis", "causeOfDeath", "fallen"),
  fact("Nikos Raptis", "deathDate", "1944", value="1944"),
  fact("Aristotelis Th. Goulas-Mavromatis", "children", "Lefteris"),
  fact("Despina Goula", "children", "Lefteris"),
)

P("d30-41", """CÚCUTA, Colombia — 9/10/2015, 20.12 local. Gunmen on a motorcycle killed mayoral front-runner Yolima Carrascal Peñaranda outside a bakery on Friday, sixteen days before the vote.

Carrascal, 51, took four bullets and died in the Erasmo Meoz hospital within the hour. Her bodyguard, patrolman Deiby Suescún, is in surgery.

She knew the town hall. As government secretary she ran it for five weeks in 2011, when Mayor Orlando Galvis-Ramón was detained for ties to paramilitaries; Galvis-Ramón is serving 19 years in Cómbita. His nephew Germán Galvis, of the Conservative Party, was trailing her by eight points. He called the murder “a shot at all of us”. Social media posts that blame him have no basis, prosecutor Wilson Ardila said.

Police general Humberto Llanos flew in from Bogotá. At nightfall he met Governor Édgar Villamizar Cote. They announced a reward of 100 million pesos.

Carrascal came from Sardinata, one of nine daughters of a coffee picker. She was a social worker by training (Universidad Simón Bolívar, 1988) and a Liberal until 2014; then she moved to the Greens. Between 2004 and 2007 she held a council seat. In June she told Congress's peace committee, in closed session, about extortion at the border bridges. Threats followed.

Her ex-husband, the radio host Jaime Uribe-Lázaro, broke the news on air. Their son, Camilo, 22, is a cadet at the naval academy in Cartagena. A twin sister, Yamile Carrascal, is deputy ombudswoman for Norte de Santander. She had asked for an armoured car in August. The protection unit's chief, Diego Morales-Ossa, refused it and was on Friday night relieved of his duties.

Green Alliance leader Antonio Sandoval said the party would name a stand-in on Sunday. Yamile Carrascal was being mentioned. She would not discuss it.
""",
  fact("Yolima Carrascal Peñaranda", "causeOfDeath", "killed"),
  ev("candidacy", "front-runner", None, ["Yolima Carrascal Peñaranda"]),
  fact("Yolima Carrascal Peñaranda", "deathDate", "Friday", value="2015-10-09"),
  fact("Yolima Carrascal Peñaranda", "deathPlace", "Erasmo Meoz hospital"),
  occ("Deiby Suescún", "patrolman"),
  occ("Deiby Suescún", "bodyguard"),
  occ("Yolima Carrascal Peñaranda", "government secretary"),
  occ("Yolima Carrascal Peñaranda", "ran it for five weeks", start=("2011", "2011"), end=("2011", "2011")),
  occ("Orlando Galvis-Ramón", "Mayor", end=("2011", "2011")),
  ev("arrest", "was detained", ("2011", "2011"), ["Orlando Galvis-Ramón"]),
  ev("conviction", "serving 19 years", None, ["Orlando Galvis-Ramón"]),
  fact("Orlando Galvis-Ramón", "relatives", "Germán Galvis"),
  fact("Germán Galvis", "party", "Conservative Party"),
  ev("candidacy", "trailing", None, ["Germán Galvis"]),
  occ("Wilson Ardila", "prosecutor"),
  occ("Humberto Llanos", "Police general"),
  ev("travel", "flew in", None, ["Humberto Llanos"]),
  ev("meeting", "met", ("nightfall", "2015-10-09"), ["Humberto Llanos", "Édgar Villamizar Cote"]),
  occ("Édgar Villamizar Cote", "Governor"),
  ev("communication", "announced", ("nightfall", "2015-10-09"), ["Humberto Llanos", "Édgar Villamizar Cote"]),
  fact("Yolima Carrascal Peñaranda", "birthPlace", "Sardinata"),
  fact("Yolima Carrascal Peñaranda", "occupation", "social worker"),
  fact("Yolima Carrascal Peñaranda", "education", "Universidad Simón Bolívar", date=("1988", "1988")),
  fact("Yolima Carrascal Peñaranda", "party", "Liberal"),
  fact("Yolima Carrascal Peñaranda", "party", "Greens", date=("2014", "2014")),
  occ("Yolima Carrascal Peñaranda", "held a council seat", start=("2004", "2004"), end=("2007", "2007")),
  ev("testimony", "told Congress's peace committee", ("June", "2015-06"), ["Yolima Carrascal Peñaranda"]),
  fact("Yolima Carrascal Peñaranda", "spouse", "Jaime Uribe-Lázaro"),
  fact("Jaime Uribe-Lázaro", "occupation", "radio host"),
  fact("Yolima Carrascal Peñaranda", "children", "Camilo"),
  fact("Jaime Uribe-Lázaro", "children", "Camilo"),
  occ("Camilo", "cadet at the naval academy"),
  fact("Camilo", "education", "naval academy in Cartagena"),
  fact("Yolima Carrascal Peñaranda", "siblings", "Yamile Carrascal"),
  occ("Yamile Carrascal", "deputy ombudswoman for Norte de Santander"),
  ev("communication", "asked", ("August", "2015-08"), ["Yamile Carrascal"]),
  occ("Diego Morales-Ossa", "protection unit's chief", end=("Friday night", "2015-10-09")),
  ev("departure", "relieved of his duties", ("Friday night", "2015-10-09"), ["Diego Morales-Ossa"]),
  occ("Antonio Sandoval", "Green Alliance leader"),
  fact("Antonio Sandoval", "party", "Green Alliance"),
)

P("d30-42", """Chungcheongbuk-do Yeongdong-gun Office
Press Material No. 412 (for use from the morning edition of 5 September 1996)

County Chief Bae Goes on Overseas Study Tour; Vice Chief Acts

▣ Bae Sang-cheol (裵相喆, aged 57), County Chief of Yeongdong, departed from Gimpo on the 4th for a ten-day study of grape culture in Alsace and Piedmont.

▣ During absence, duties are executed by Vice County Chief Pyo Gwang-su, a career official who came down from the Provincial Planning Office this January.

▣ Members of the delegation
 – Ki Yeong-ja, chairwoman of the county council's industry committee
 – Seok Jin-ho, head, Agricultural Technology Center
 – Ms. Eo Hae-rim, interpreter, instructor at Keukdong Junior College

▣ On the 6th County Chief Bae meets Mayor Régine Stoffel-Haas of Riquewihr for a sister-town agreement (scheduled).

■ Reference: brief record of the County Chief

Native of Hwanggan-myeon. Yeongdong Agricultural High School; Konkuk University, animal husbandry (’62). Marine Corps, first lieutenant, ROTC 1st class. Teacher at his own high school ’66–’73. Director and then president (’81–’94) of the Yeongdong Livestock Cooperative. Gathered 51.3 per cent of votes, as a United Liberal Democrats candidate, in the first simultaneous local elections of 27 June last year, defeating the last appointed county chief, Noh Byeong-tae, and took up his duties on 1 July. Order of Industrial Service Merit, Bronze Tower (’89). Buddhist. Wife Mrs. Jin Myeong-hui (pharmacist) and one son, two daughters; eldest daughter Bae Eun-joo is announcer with a Daejeon station.

■ Correction of fact

Some newspapers on the 2nd wrote that the tour is paid by the Cooperative. This differs from fact. Cooperative president Wang Tae-il, who succeeded Mr. Bae, explained the same to the county council in person on the 3rd. In relation to this, former accounting section head Cheon Il-man was reprimanded last month for leakage of documents.

Contact: Public Information Room, Mr. Guk
""",
  ev("travel", "departed", ("the 4th", "1996-09-04"), ["Bae Sang-cheol"]),
  fact("Bae Sang-cheol", "nativeName", "裵相喆"),
  occ("Bae Sang-cheol", "County Chief of Yeongdong", start=("1 July", "1995-07-01")),
  occ("Pyo Gwang-su", "Vice County Chief", start=("this January", "1996-01")),
  occ("Pyo Gwang-su", "career official"),
  occ("Pyo Gwang-su", "duties are executed by", start=("the 4th", "1996-09-04")),
  ev("appointment", "came down", ("this January", "1996-01"), ["Pyo Gwang-su"]),
  occ("Ki Yeong-ja", "chairwoman of the county council's industry committee"),
  occ("Seok Jin-ho", "head, Agricultural Technology Center"),
  fact("Eo Hae-rim", "occupation", "interpreter"),
  occ("Eo Hae-rim", "instructor at Keukdong Junior College"),
  occ("Régine Stoffel-Haas", "Mayor"),
  fact("Bae Sang-cheol", "birthPlace", "Hwanggan-myeon"),
  fact("Bae Sang-cheol", "education", "Yeongdong Agricultural High School"),
  fact("Bae Sang-cheol", "education", "Konkuk University", date=("’62", "1962")),
  fact("Bae Sang-cheol", "militaryService", "Marine Corps"),
  occ("Bae Sang-cheol", "first lieutenant"),
  occ("Bae Sang-cheol", "Teacher at his own high school", start=("’66", "1966"), end=("’73", "1973")),
  occ("Bae Sang-cheol", "Director"),
  occ("Bae Sang-cheol", "president (’81–’94) of the Yeongdong Livestock Cooperative", start=("’81", "1981"), end=("’94", "1994")),
  ev("election", "Gathered", ("27 June last year", "1995-06-27"), ["Bae Sang-cheol", "Noh Byeong-tae"]),
  fact("Bae Sang-cheol", "party", "United Liberal Democrats"),
  occ("Noh Byeong-tae", "last appointed county chief"),
  ev("appointment", "took up his duties", ("1 July", "1995-07-01"), ["Bae Sang-cheol"]),
  fact("Bae Sang-cheol", "award", "Order of Industrial Service Merit, Bronze Tower", date=("’89", "1989")),
  fact("Bae Sang-cheol", "religion", "Buddhist"),
  fact("Bae Sang-cheol", "spouse", "Jin Myeong-hui"),
  fact("Jin Myeong-hui", "occupation", "pharmacist"),
  fact("Bae Sang-cheol", "children", "Bae Eun-joo"),
  fact("Jin Myeong-hui", "children", "Bae Eun-joo"),
  occ("Bae Eun-joo", "announcer with a Daejeon station"),
  occ("Wang Tae-il", "Cooperative president", start=("’94", "1994")),
  ev("testimony", "explained", ("the 3rd", "1996-09-03"), ["Wang Tae-il"]),
  occ("Cheon Il-man", "accounting section head"),
  ev("sanction", "was reprimanded", ("last month", "1996-08"), ["Cheon Il-man"]),
  ev("disclosure", "leakage of documents", None, ["Cheon Il-man"]),
  occ("Guk", "Public Information Room"),
)

P("d30-43", """Some men inherit a title. Faleolo Tuimavave Pita had to swim for his.

This was in 1979, in the strait between Savai‘i and Manono, when the boat carrying the family's fine mats went over. He was nineteen, home from Auckland for the funeral of his grandfather, Tuimavave Asomua. He got four mats out and an aunt. The aunt, Sina, was the one who counted; she chose the new holder. He has been Tuimavave for forty-six years, mayor (pulenu‘u, he corrects you) of Sale‘aula for the last twelve, and a bus driver in between.

He collects the village fines himself. A pig on the road, twenty tala. A mobile phone in church, fifty. He has fined his wife. He has fined, twice, the Minister of Works, Leiataua Brown-Fuimaono, whose mother's people are from here and who parks on the malae.

In 2016 they arrested him. The council of chiefs had sent a family away for starting a church, the third in the place, and the Supreme Court's Justice Roma Tapusoa-Lynch had told them to let it back. They did not. He did five days in Tafa‘igata, on a plank, and went home and was made a deacon. “Congregational,” he says. “Let them write that down.” The banished man was Setu Asomua, a Mormon bishop and the mayor's half-brother. On White Sunday the following year the two of them sat down under the breadfruit tree and by dark Setu had his land.

So in May, when the government sent for someone to tell the Commonwealth about reconciliation, they sent for Pita. He flew to London in a borrowed coat. He spoke for nine minutes at Marlborough House, without a note; the Secretary-General, Dame Honoria Blake, is seen wiping her glasses. His daughter Lagi, a vet in Hamilton, has it on her phone.

He is said to be under consideration for the Council of Deputies. He is under consideration, he says, for a new bus.
""",
  fact("Faleolo Tuimavave Pita", "relatives", "Tuimavave Asomua"),
  occ("Faleolo Tuimavave Pita", "Tuimavave for forty-six years", start=("1979", "1979")),
  fact("Tuimavave Asomua", "deathDate", "1979", value="1979"),
  fact("Faleolo Tuimavave Pita", "relatives", "Sina"),
  ev("appointment", "chose", ("1979", "1979"), ["Faleolo Tuimavave Pita", "Sina"]),
  occ("Faleolo Tuimavave Pita", "mayor (pulenu‘u, he corrects you) of Sale‘aula", start=("the last twelve", "2013")),
  fact("Faleolo Tuimavave Pita", "occupation", "bus driver"),
  ev("sanction", "has fined", None, ["Faleolo Tuimavave Pita"]),
  ev("sanction", "has fined, twice", None, ["Faleolo Tuimavave Pita", "Leiataua Brown-Fuimaono"]),
  occ("Leiataua Brown-Fuimaono", "Minister of Works"),
  ev("arrest", "arrested", ("2016", "2016"), ["Faleolo Tuimavave Pita"]),
  ev("sanction", "sent a family away", None, ["Setu Asomua"]),
  occ("Roma Tapusoa-Lynch", "Justice"),
  occ("Faleolo Tuimavave Pita", "deacon", start=("2016", "2016")),
  ev("appointment", "was made a deacon", ("2016", "2016"), ["Faleolo Tuimavave Pita"]),
  fact("Faleolo Tuimavave Pita", "religion", "Congregational"),
  fact("Setu Asomua", "religion", "Mormon"),
  occ("Setu Asomua", "bishop"),
  fact("Faleolo Tuimavave Pita", "siblings", "Setu Asomua"),
  ev("meeting", "sat down", ("White Sunday the following year", "2017-10"), ["Faleolo Tuimavave Pita", "Setu Asomua"]),
  ev("travel", "flew to London", ("May", "2025-05"), ["Faleolo Tuimavave Pita"]),
  ev("speech", "spoke for nine minutes", ("May", "2025-05"), ["Faleolo Tuimavave Pita"]),
  occ("Honoria Blake", "Secretary-General"),
  occ("Honoria Blake", "Dame"),
  fact("Faleolo Tuimavave Pita", "children", "Lagi"),
  fact("Lagi", "occupation", "vet"),
  fact("Lagi", "residence", "Hamilton"),
)

P("d30-44", """NASRULLAH KHAN (Mirza) GHAFFARI-ARANI, called Amin al-Velayeh (title conferred 1298/1881), Persian provincial governor of the Naseri and Mozaffari periods; origin, Aran near Kashan; year of birth uncertain, probably 1256/1840; assassination at Kermanshah, 3 Moharram 1325/16 February 1907, by a dismissed gendarme, Mashhadi Gholam.

A secretary's son: Mirza Hedayat, mostowfi of Kashan. A pupil of the Dar al-Fonun in artillery, later in French. Dragoman to the Legation at Constantinople 1280–86/1863–69, under the ambassador Hosayn-qoli Nazer; the latter's son-in-law through marriage with Ezzat al-Moluk, poetess. Deputy governor of Lorestan; fined there 12,000 tomans, 1291/1874, at the instance of his own predecessor, Abbas-qoli Sardar, and his house in Tehran sealed.

Restoration to favor upon presentation of a map of the Karun. Governor of Malayer, 1881; of Yazd, 1887–90, with protection for the Parsi merchants, one of whose number, Ardeshir Mehraban, had been secretly his banker. The charge of conversion laid against him by the imam of the Friday mosque was rejected at Tehran. Delegate to the Brussels conference on the slave trade (1890). Vizier of Fars to the prince-governor Rokn al-Saltaneh, 1892–96. Twice at Kermanshah: 1897–1900 and 1905–7.

Conversation with the consul H. L. Rabineau, on 9 September 1906, on the subject of the Constitution (F.O. 248/877), being his only known political utterance; twelve days after it, telegram to the Shah in favor of granting the demands of the bast.

Order of the Lion and Sun, 1st class; Légion d'honneur, officer, 1890. Three sons; of these Mirza Ebrahim Khan, Swiss-trained physician, deputy for Kashan in the First Majles; and Hasan Amin, painter. The second wife, Mme Louise Perrot, milliner, of Constantinople, returned to Marseille. His authorship of the Travels of a Dervish is doubtful.
""",
  fact("Nasrullah Khan Ghaffari-Arani", "alias", "Amin al-Velayeh", date=("1298/1881", "1881")),
  fact("Nasrullah Khan Ghaffari-Arani", "nationality", "Persian"),
  fact("Nasrullah Khan Ghaffari-Arani", "birthPlace", "Aran near Kashan"),
  fact("Nasrullah Khan Ghaffari-Arani", "birthDate", "probably 1256/1840", value="1840?"),
  fact("Nasrullah Khan Ghaffari-Arani", "causeOfDeath", "assassination"),
  fact("Nasrullah Khan Ghaffari-Arani", "deathPlace", "Kermanshah"),
  fact("Nasrullah Khan Ghaffari-Arani", "deathDate", "16 February 1907", value="1907-02-16"),
  occ("Mashhadi Gholam", "gendarme"),
  fact("Nasrullah Khan Ghaffari-Arani", "father", "Mirza Hedayat"),
  occ("Mirza Hedayat", "secretary"),
  occ("Mirza Hedayat", "mostowfi of Kashan"),
  fact("Nasrullah Khan Ghaffari-Arani", "education", "Dar al-Fonun"),
  occ("Nasrullah Khan Ghaffari-Arani", "Dragoman to the Legation at Constantinople", start=("1863", "1863"), end=("1863–69", "1869")),
  occ("Hosayn-qoli Nazer", "ambassador"),
  fact("Nasrullah Khan Ghaffari-Arani", "relatives", "Hosayn-qoli Nazer"),
  fact("Nasrullah Khan Ghaffari-Arani", "spouse", "Ezzat al-Moluk"),
  fact("Ezzat al-Moluk", "occupation", "poetess"),
  fact("Ezzat al-Moluk", "father", "Hosayn-qoli Nazer"),
  occ("Nasrullah Khan Ghaffari-Arani", "Deputy governor of Lorestan"),
  ev("sanction", "fined", ("1291/1874", "1874"), ["Nasrullah Khan Ghaffari-Arani", "Abbas-qoli Sardar"]),
  occ("Abbas-qoli Sardar", "predecessor"),
  ev("sanction", "sealed", ("1291/1874", "1874"), ["Nasrullah Khan Ghaffari-Arani"]),
  occ("Nasrullah Khan Ghaffari-Arani", "Governor of Malayer", start=("1881#2", "1881")),
  occ("Nasrullah Khan Ghaffari-Arani", "of Yazd", start=("1887–90", "1887"), end=("1887–90", "1890")),
  fact("Ardeshir Mehraban", "occupation", "merchants"),
  fact("Ardeshir Mehraban", "ethnicity", "Parsi"),
  occ("Ardeshir Mehraban", "his banker"),
  occ("Nasrullah Khan Ghaffari-Arani", "Delegate to the Brussels conference", start=("(1890)", "1890")),
  occ("Nasrullah Khan Ghaffari-Arani", "Vizier of Fars", start=("1892–96", "1892"), end=("1892–96", "1896")),
  occ("Rokn al-Saltaneh", "prince-governor"),
  occ("Nasrullah Khan Ghaffari-Arani", "at Kermanshah#2", start=("1897–1900", "1897"), end=("1897–1900", "1900")),
  occ("Nasrullah Khan Ghaffari-Arani", "1905–7", start=("1905–7", "1905"), end=("1905–7", "1907")),
  ev("meeting", "Conversation", ("9 September 1906", "1906-09-09"), ["Nasrullah Khan Ghaffari-Arani", "H. L. Rabineau"]),
  occ("H. L. Rabineau", "consul"),
  ev("communication", "telegram", ("twelve days after it", "1906-09-21"), ["Nasrullah Khan Ghaffari-Arani"]),
  fact("Nasrullah Khan Ghaffari-Arani", "award", "Order of the Lion and Sun, 1st class"),
  fact("Nasrullah Khan Ghaffari-Arani", "award", "Légion d'honneur, officer", date=("officer, 1890", "1890")),
  fact("Nasrullah Khan Ghaffari-Arani", "children", "Mirza Ebrahim Khan"),
  fact("Mirza Ebrahim Khan", "occupation", "physician"),
  occ("Mirza Ebrahim Khan", "deputy for Kashan in the First Majles"),
  fact("Nasrullah Khan Ghaffari-Arani", "children", "Hasan Amin"),
  fact("Hasan Amin", "occupation", "painter"),
  fact("Nasrullah Khan Ghaffari-Arani", "spouse", "Louise Perrot"),
  fact("Louise Perrot", "occupation", "milliner"),
  fact("Louise Perrot", "residence", "Marseille"),
)

P("d30-45", """You will have read, in Dawn, that the late Mr. Iqbal Qadir Tiwana “rendered valuable services”. Rubbish. He rendered people speechless.

He and I were batch-mates, Civil Service of Pakistan, 1954; we shared a bath at the Academy in Lahore. The Tiwanas had four villages and eleven lawsuits. Iqbal, the third son of Malik Qadir Bakhsh, a Unionist in the old Punjab Assembly, went from Aitchison to Balliol and from Balliol, with a bad second, to a tent outside Dera Ghazi Khan. He was assistant commissioner there when, at a jirga in October 1956, the Mazari tumandar pointed out that the sahib's shoes were on the wrong feet. “They have been worse,” said Iqbal, in Balochi. He never had trouble again.

I got Quetta, he got Jhang. Deputy commissioner at thirty-one! Then came 1960 and the land reforms, and it was he who signed away, as D.C., two of the four villages. His brother Sarfraz, the M.N.A., did not invite him to a wedding for ten years.

The thing I want on record concerns March 1971. Iqbal was commissioner of the Rajshahi division. On the 24th he flew to Dacca and saw the general, whose name I leave in his Maker's hands. He told him that he would sign no order under the new regulation, and resigned on the back of a menu. They put him on the plane to Karachi as a prisoner; for eight months he had a room in Attock Fort. Shamsul Huq, his additional D.C., who stayed behind, was found in a brickfield at Natore in April.

Bhutto let him out and offered him an embassy. He asked for a tube well. In '77 his wife, Parveen Shahabuddin, the economist, took a chair at Sussex; he followed, kept the garden and, at sixty-two, embraced the Quakers. Of heart failure, then, at Lewes, on the 2nd. Their daughter Shireen is junior minister for farming over there. He would have asked her about her shoes.
""",
  occ("Iqbal Qadir Tiwana", "Civil Service of Pakistan", start=("1954", "1954")),
  fact("Iqbal Qadir Tiwana", "education", "Academy in Lahore"),
  fact("Iqbal Qadir Tiwana", "father", "Qadir Bakhsh"),
  occ("Qadir Bakhsh", "Punjab Assembly"),
  fact("Qadir Bakhsh", "party", "Unionist"),
  occ("Qadir Bakhsh", "Malik"),
  fact("Iqbal Qadir Tiwana", "education", "Aitchison"),
  fact("Iqbal Qadir Tiwana", "education", "Balliol"),
  occ("Iqbal Qadir Tiwana", "assistant commissioner there", start=("October 1956", "1956-10")),
  ev("meeting", "jirga", ("October 1956", "1956-10"), ["Iqbal Qadir Tiwana"]),
  occ("Iqbal Qadir Tiwana", "Deputy commissioner", again=["D.C."]),
  fact("Iqbal Qadir Tiwana", "siblings", "Sarfraz"),
  occ("Sarfraz", "M.N.A."),
  occ("Iqbal Qadir Tiwana", "commissioner of the Rajshahi division", end=("the 24th", "1971-03-24")),
  ev("travel", "flew to Dacca", ("the 24th", "1971-03-24"), ["Iqbal Qadir Tiwana"]),
  ev("meeting", "saw the general", ("the 24th", "1971-03-24"), ["Iqbal Qadir Tiwana"]),
  ev("departure", "resigned", ("the 24th", "1971-03-24"), ["Iqbal Qadir Tiwana"]),
  ev("arrest", "as a prisoner", ("March 1971", "1971-03"), ["Iqbal Qadir Tiwana"]),
  occ("Shamsul Huq", "additional D.C."),
  fact("Shamsul Huq", "deathPlace", "Natore"),
  fact("Shamsul Huq", "deathDate", "April", value="1971-04"),
  fact("Iqbal Qadir Tiwana", "spouse", "Parveen Shahabuddin"),
  fact("Parveen Shahabuddin", "occupation", "economist"),
  occ("Parveen Shahabuddin", "chair at Sussex", start=("'77", "1977")),
  ev("appointment", "took a chair", ("'77", "1977"), ["Parveen Shahabuddin"]),
  fact("Iqbal Qadir Tiwana", "religion", "Quakers"),
  fact("Iqbal Qadir Tiwana", "causeOfDeath", "heart failure"),
  fact("Iqbal Qadir Tiwana", "deathPlace", "Lewes"),
  fact("Iqbal Qadir Tiwana", "children", "Shireen"),
  fact("Parveen Shahabuddin", "children", "Shireen"),
  occ("Shireen", "junior minister for farming"),
)

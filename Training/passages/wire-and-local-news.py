P("d25-01", """RANGOON, March 13, 1953 (By Our Correspondent). — U Tun Hla Aung has been moved from the Ministry of Rice and Trade to that of Forests, and Bo Khin Pe, who was a brigadier until Saturday, goes to Trade in his stead. The exchange was gazetted this morning.

Few here had looked for it before the rains. Tun Hla Aung, a barrister of Gray's Inn and the only Karen in the cabinet, had had charge of Trade since October, 1951, and it was he who in December flew to Colombo and came back with the rice agreement which the Opposition calls a gift. Whether the agreement cost him the portfolio nobody will say. He told the Chamber of Deputies last night, in a speech of nearly two hours, that trees at least do not talk.

The new man is thirty-four. Bo Khin Pe learnt soldiering from the Japanese on Hainan island, turned against them in 1945, and has since 1950 commanded the Northern Sub-District, where Colonel Saw Lwin, his second-in-command, takes over the map-room and the headaches. He is a bachelor and a strict Buddhist. Talk that the Army demanded a seat in the cabinet is denied by the War Office.

One other name in this morning's Gazette has pleased everybody. Daw Mya Sein Yi, for eight years headmistress of the Methodist Girls' High School at Mandalay, becomes Director of Education for Upper Burma in succession to Mr. E. A. Pereira, whose sight is failing. Her brother, Ko Ba Thein, edits the Mandalay Sun; their father, U Po Hnyin, now eighty and living at Sagaing, was township officer of Wetlet when the Japanese came. Mr. Pereira had been offered the post of adviser. He has preferred Kalaw and his roses.""",
  occ("Tun Hla Aung", "charge of Trade", start=("October, 1951", "1951-10"), end=("this morning", "1953-03-13"), again=["Ministry of Rice and Trade"]),
  occ("Tun Hla Aung", "that of Forests", start=("this morning", "1953-03-13")),
  occ("Khin Pe", "brigadier", end=("Saturday", "1953-03-07")),
  occ("Khin Pe", "goes to Trade", start=("this morning", "1953-03-13")),
  occ("Khin Pe", "commanded the Northern Sub-District", start=("1950", "1950"), end=("Saturday", "1953-03-07")),
  occ("Saw Lwin", "Colonel"),
  occ("Saw Lwin", "second-in-command", end=("Saturday", "1953-03-07")),
  occ("Saw Lwin", "Northern Sub-District", start=("Saturday", "1953-03-07")),
  occ("Mya Sein Yi", "headmistress of the Methodist Girls' High School at Mandalay", start=("for eight years", "1945"), end=("this morning#2", "1953-03-13")),
  occ("Mya Sein Yi", "Director of Education for Upper Burma", start=("this morning#2", "1953-03-13")),
  occ("E. A. Pereira", "Director of Education for Upper Burma", end=("this morning#2", "1953-03-13")),
  occ("Ba Thein", "edits the Mandalay Sun"),
  occ("Po Hnyin", "township officer of Wetlet"),
  fact("Tun Hla Aung", "occupation", "barrister"),
  fact("Tun Hla Aung", "education", "Gray's Inn"),
  fact("Tun Hla Aung", "ethnicity", "Karen"),
  fact("Khin Pe", "religion", "Buddhist"),
  fact("Mya Sein Yi", "siblings", "Ba Thein"),
  fact("Mya Sein Yi", "father", "Po Hnyin"),
  fact("Ba Thein", "father", "Po Hnyin"),
  fact("Po Hnyin", "residence", "Sagaing"),
  ev("departure", "has been moved", ("this morning", "1953-03-13"), ["Tun Hla Aung"]),
  ev("appointment", "goes to Trade", ("this morning", "1953-03-13"), ["Khin Pe"]),
  ev("travel", "flew to Colombo", ("December", "1952-12"), ["Tun Hla Aung"]),
  ev("speech", "speech of nearly two hours", ("last night", "1953-03-12"), ["Tun Hla Aung"]),
  ev("appointment", "takes over", None, ["Saw Lwin"]),
  ev("appointment", "becomes Director", ("this morning#2", "1953-03-13"), ["Mya Sein Yi"]),
)

P("d25-02", """Central bank gets its first outsider

REYKJAVÍK, 17 February 2011. Iceland's prime minister yesterday signed the letter that makes Sólveig Hrafnsdóttir governor of the Central Bank for five years. She starts on 1 March.

Sólveig, 49, comes from Nordic academia, not from the parties, and that is meant as a message. Born in Ísafjörður to a trawler captain, Hrafn Bergsson, and the schoolteacher Unnur Eyjólfsdóttir, she took her doctorate at Uppsala in 1993 and has taught monetary economics in Bergen for most of the years since. She is divorced from the composer Kjartan Ingi Steinsson. Their twin sons still live in Norway.

The chair has been empty since Davíð Örn Flosason gave it up on 30 November, six weeks after a parliamentary commission heard him for a whole day on the loans that the bank had made in the last hours before the crash. Davíð Örn, once minister of fisheries for the Independence Party, insists that he left of his own will. In the meantime his deputy, Þóra Kristín Magnúsdóttir, has signed the banknotes; she applied for the post, came second, and on hearing the news sent Sólveig a box of chocolate and a one-word telegram.

Not everyone is pleased. Bjarki Snær Valsson, who leads the Progressives in the Althing, said that a governor who "has not paid an Icelandic mortgage in her life" would need a dictionary. Bjarki Snær himself sat on the bank's supervisory council from 2003 until 2007.

Sólveig declined the same job in 2009. She had then just been elected dean of her faculty, she explained at the press conference, and her father was dying. The old captain was buried in Ísafjörður that autumn, in a church where he had sung bass for half a century.""",
  occ("Sólveig Hrafnsdóttir", "governor of the Central Bank", start=("1 March", "2011-03-01")),
  occ("Davíð Örn Flosason", "governor of the Central Bank", end=("30 November", "2010-11-30"), again=["The chair"]),
  occ("Davíð Örn Flosason", "minister of fisheries", former=True),
  occ("Þóra Kristín Magnúsdóttir", "his deputy"),
  occ("Þóra Kristín Magnúsdóttir", "has signed the banknotes", start=("30 November", "2010-11-30")),
  occ("Bjarki Snær Valsson", "leads the Progressives in the Althing"),
  occ("Bjarki Snær Valsson", "sat on the bank's supervisory council", start=("2003", "2003"), end=("2007", "2007")),
  occ("Sólveig Hrafnsdóttir", "dean of her faculty", start=("2009", "2009")),
  occ("Hrafn Bergsson", "trawler captain"),
  fact("Sólveig Hrafnsdóttir", "birthPlace", "Ísafjörður"),
  fact("Sólveig Hrafnsdóttir", "father", "Hrafn Bergsson"),
  fact("Sólveig Hrafnsdóttir", "mother", "Unnur Eyjólfsdóttir"),
  fact("Unnur Eyjólfsdóttir", "occupation", "schoolteacher"),
  fact("Sólveig Hrafnsdóttir", "education", "Uppsala", date=("1993", "1993")),
  fact("Sólveig Hrafnsdóttir", "spouse", "Kjartan Ingi Steinsson"),
  fact("Kjartan Ingi Steinsson", "occupation", "composer"),
  fact("Davíð Örn Flosason", "party", "Independence Party"),
  fact("Bjarki Snær Valsson", "party", "Progressives"),
  ev("appointment", "signed the letter", ("yesterday", "2011-02-16"), ["Sólveig Hrafnsdóttir"]),
  ev("departure", "gave it up", ("30 November", "2010-11-30"), ["Davíð Örn Flosason"]),
  ev("testimony", "heard him", ("six weeks after", "2010-10"), ["Davíð Örn Flosason"]),
  ev("candidacy", "applied for the post", None, ["Þóra Kristín Magnúsdóttir"]),
  ev("communication", "sent Sólveig a box of chocolate", None, ["Þóra Kristín Magnúsdóttir", "Sólveig Hrafnsdóttir"]),
  ev("election", "been elected dean", ("2009", "2009"), ["Sólveig Hrafnsdóttir"]),
  fact("Sólveig Hrafnsdóttir", "occupation", "taught monetary economics"),
)

P("d25-03", """Jakarta, 21 May 2014 – Eight years behind bars and a fine of half a billion rupiah: that was the sentence read out to Suparto in the Corruption Court on Tuesday afternoon. The former regent of Lembang Ulu took it standing, a white skullcap on his head.

The panel, presided over by Judge Tiurma Boru Sihombing, found it proved that the 61-year-old had received 3.2 billion rupiah from a plantation company in return for a forest permit. His co-accused, the company's finance director Liem Swie Hok, alias Hendra Salim, got four years. One of the five judges dissented.

Suparto, who like many Javanese uses a single name, drove a lorry before he went into politics. He joined Golkar in 1988, entered the regency council in 1999 and was voted regent in 2005 and again in 2010. The second term ended in the arrivals hall of Halim airport, where investigators of the anti-graft commission detained him on 9 July last year as he came home from the minor pilgrimage. The governor suspended him within the week. Vice-regent Hj. Nurhayati, a midwife from Samarinda and the widow of his first campaign manager, Abdul Gani Lubis, has governed ever since.

"It was a loan," the convicted man told the court when he gave evidence in March. The judges did not believe him; nor did they believe prosecutors who alleged that his son Teguh Prasetyo, a member of the House of Representatives, had carried the money in a fish basket. Teguh has been questioned twice. He was not charged.

Defence counsel Made Sudiarta announced an appeal. Outside, several dozen villagers, some of them without land since the permit, sang. Among them stood old Haji Mansyur, head of the village of Long Bawang from 1974 to 2001, who first wrote to the commission about the forest.""",
  occ("Suparto", "regent of Lembang Ulu", start=("2005", "2005"), end=("2010", "2010"), former=True),
  occ("Suparto", "second term", start=("2010", "2010"), end=("9 July last year", "2013-07-09"), former=True),
  occ("Tiurma Boru Sihombing", "Judge"),
  occ("Liem Swie Hok", "finance director"),
  occ("Suparto", "regency council", start=("1999", "1999")),
  occ("Nurhayati", "Vice-regent"),
  occ("Nurhayati", "has governed ever since", start=("within the week", "2013-07")),
  occ("Abdul Gani Lubis", "campaign manager"),
  occ("Teguh Prasetyo", "member of the House of Representatives"),
  occ("Made Sudiarta", "Defence counsel"),
  occ("Mansyur", "head of the village of Long Bawang", start=("1974", "1974"), end=("2001", "2001")),
  fact("Liem Swie Hok", "alias", "Hendra Salim"),
  fact("Suparto", "ethnicity", "Javanese"),
  fact("Suparto", "occupation", "drove a lorry"),
  fact("Suparto", "party", "Golkar", date=("1988", "1988")),
  fact("Nurhayati", "occupation", "midwife"),
  fact("Nurhayati", "spouse", "Abdul Gani Lubis"),
  fact("Suparto", "children", "Teguh Prasetyo"),
  ev("conviction", "sentence", ("Tuesday afternoon", "2014-05-20"), ["Suparto"]),
  ev("conviction", "found it proved", ("Tuesday afternoon", "2014-05-20"), ["Suparto", "Tiurma Boru Sihombing"]),
  ev("conviction", "got four years", ("Tuesday afternoon", "2014-05-20"), ["Liem Swie Hok"]),
  ev("election", "was voted regent", ("2005", "2005"), ["Suparto"]),
  ev("arrest", "detained him", ("9 July last year", "2013-07-09"), ["Suparto"]),
  ev("sanction", "suspended him", ("within the week", "2013-07"), ["Suparto"]),
  ev("testimony", "gave evidence", ("March", "2014-03"), ["Suparto"]),
  ev("investigation", "has been questioned twice", None, ["Teguh Prasetyo"]),
  ev("communication", "first wrote to the commission", None, ["Mansyur"]),
  fact("Nurhayati", "birthPlace", "Samarinda"),
  occ("Tiurma Boru Sihombing", "presided over"),
  ev("appointment", "entered the regency council", ("1999", "1999"), ["Suparto"]),
  ev("travel", "came home", ("9 July last year", "2013-07-09"), ["Suparto"]),
)

P("d25-04", """ADDIS ABABA, 31 October 2008 (Sheba Wire) - The House of Peoples' Representatives on Thursday approved five new ministers, among them Ethiopia's first woman at the head of the revenue authority, after a debate that lasted scarcely longer than the coffee.

Aster Gebremichael, 42, a chartered accountant from Mekelle, takes over the Ethiopian Revenues and Customs Authority, with the rank of minister, from Yohannes Desta. Yohannes, whom merchants of the Mercato will not miss, has been named ambassador to Belgium; he presents his letters in Brussels in January. They are cousins, though neither likes to be asked about it.

Ato Tilahun Worku leaves the agriculture ministry, which he had directed for seven years, for the presidency of Haramaya University, where he had once failed an examination in soil chemistry. "I shall look for the paper," he told the deputies, who laughed. Into his place steps his own state minister, Dr Obsa Gudina, an Oromo agronomist with a degree from Wageningen and a Protestant pastor for a father.

Two others were moved within the government. Mohammed Seid Nur exchanges transport for water. Woizero Hirut Alemayehu, since 2005 minister of women's affairs, was given the culture ministry, whose previous head, the poet Getachew Belete, died of a stroke in August.

All five swore their oath before the president of the Federal Supreme Court, Ato Sileshi Mengesha. Only one hand went up against the list, that of the independent member for Wereda 6, Dr Negussie Haile, who has voted against everything since his election in 2005.

There was no word of General Asrat Tsige. The chief of staff of the air force had been tipped in the private newspapers as defence minister. He was seen on Thursday evening at a wedding.""",
  occ("Aster Gebremichael", "head of the revenue authority", start=("Thursday", "2008-10-30"), again=["Ethiopian Revenues and Customs Authority"]),
  occ("Yohannes Desta", "Ethiopian Revenues and Customs Authority", end=("Thursday", "2008-10-30")),
  occ("Yohannes Desta", "ambassador to Belgium"),
  occ("Tilahun Worku", "directed", start=("for seven years", "2001"), end=("Thursday", "2008-10-30"), again=["agriculture ministry"]),
  occ("Tilahun Worku", "presidency of Haramaya University"),
  occ("Obsa Gudina", "state minister", end=("Thursday", "2008-10-30")),
  occ("Obsa Gudina", "agriculture ministry", start=("Thursday", "2008-10-30")),
  occ("Mohammed Seid Nur", "transport", end=("Thursday", "2008-10-30")),
  occ("Mohammed Seid Nur", "water", start=("Thursday", "2008-10-30")),
  occ("Hirut Alemayehu", "minister of women's affairs", start=("2005", "2005"), end=("Thursday", "2008-10-30")),
  occ("Hirut Alemayehu", "culture ministry#2", start=("Thursday", "2008-10-30")),
  occ("Getachew Belete", "culture ministry#2", end=("August", "2008-08")),
  occ("Sileshi Mengesha", "president of the Federal Supreme Court"),
  occ("Negussie Haile", "member for Wereda 6", start=("2005#2", "2005")),
  occ("Asrat Tsige", "General"),
  occ("Asrat Tsige", "chief of staff of the air force"),
  fact("Aster Gebremichael", "occupation", "chartered accountant"),
  fact("Aster Gebremichael", "relatives", "Yohannes Desta"),
  fact("Obsa Gudina", "ethnicity", "Oromo"),
  fact("Obsa Gudina", "occupation", "agronomist"),
  fact("Obsa Gudina", "education", "Wageningen"),
  fact("Getachew Belete", "occupation", "poet"),
  fact("Getachew Belete", "causeOfDeath", "stroke"),
  fact("Getachew Belete", "deathDate", "August", value="2008-08"),
  ev("appointment", "takes over", ("Thursday", "2008-10-30"), ["Aster Gebremichael"]),
  ev("appointment", "has been named", None, ["Yohannes Desta"]),
  ev("departure", "leaves the agriculture ministry", ("Thursday", "2008-10-30"), ["Tilahun Worku"]),
  ev("appointment", "steps", ("Thursday", "2008-10-30"), ["Obsa Gudina"]),
  ev("appointment", "exchanges transport for water", ("Thursday", "2008-10-30"), ["Mohammed Seid Nur"]),
  ev("appointment", "was given the culture ministry", ("Thursday", "2008-10-30"), ["Hirut Alemayehu"]),
  ev("appointment", "swore their oath", ("Thursday", "2008-10-30"), ["Aster Gebremichael", "Obsa Gudina", "Mohammed Seid Nur", "Hirut Alemayehu", "Sileshi Mengesha"]),
  ev("election", "his election", ("2005#2", "2005"), ["Negussie Haile"]),
  fact("Tilahun Worku", "education", "Haramaya University"),
  fact("Aster Gebremichael", "birthPlace", "Mekelle"),
)

P("d25-05", """El Eco de la Quebrada, weekly of the province of Huaylash, Peru. Friday 19 July 2019

TOWN WITHOUT MAYOR, CHURCH WITHOUT ROOF

Since Tuesday, Santa Rosa de Huaylash has had a mayor again, or half of one. By four votes to two the council declared the seat of Eleodoro Quispe Mamani vacant, because he had hired his own brother-in-law to drive the rubbish lorry, and the first councillor, Yeny Cárdenas Poma, sat down in the big chair with the words: "It squeaks."

Quispe had not come. He is in Lima, where he spoke to the elections tribunal on Monday and, so he tells us by telephone, showed them that his sister and Fortunato Ccori, the driver, were never married. Until the tribunal decides, acting mayor Cárdenas may pay wages and nothing else.

Older readers will remember that it is not the first time. In 1987 the council removed Eleodoro's father, Mayor Zenón Quispe Huamán of the United Left, over eleven sheep; he won the next election with two thirds of the votes and governed until his death in 1993, of a fall from the very roof that we come to now.

Father Gervasio Alarcón Ñaupa, who was parish priest here from 1998 and has been vicar general of the diocese since Easter, came up on Sunday to look at the beams. He was not amused. The money for them, 80,000 soles, was handed in 2017 to a committee over which doña Teófila Rivas viuda de Montes presided. The committee has bought a bell. Doña Teófila, 77, a retired nurse and the mother of Deputy Public Defender Saúl Montes Rivas, has shown the accounts to this newspaper, and every sol is there, in bell.

His successor in the parish, Father Wojciech Malik, a Pole, says Mass in the market. Regional governor Amador Tello Vizcarra promised calamine sheets in May. We are still waiting.""",
  occ("Eleodoro Quispe Mamani", "mayor", end=("Tuesday", "2019-07-16"), again=["the seat"]),
  occ("Yeny Cárdenas Poma", "first councillor"),
  occ("Yeny Cárdenas Poma", "acting mayor", start=("Tuesday", "2019-07-16")),
  occ("Zenón Quispe Huamán", "Mayor", end=("1987", "1987")),
  occ("Zenón Quispe Huamán", "governed", end=("1993", "1993")),
  occ("Gervasio Alarcón Ñaupa", "parish priest", start=("1998", "1998"), end=("Easter", "2019-04")),
  occ("Gervasio Alarcón Ñaupa", "vicar general of the diocese", start=("Easter", "2019-04")),
  occ("Teófila Rivas viuda de Montes", "presided"),
  occ("Saúl Montes Rivas", "Deputy Public Defender"),
  occ("Wojciech Malik", "His successor in the parish", start=("Easter", "2019-04")),
  occ("Amador Tello Vizcarra", "Regional governor"),
  fact("Fortunato Ccori", "occupation", "driver"),
  fact("Eleodoro Quispe Mamani", "father", "Zenón Quispe Huamán"),
  fact("Zenón Quispe Huamán", "party", "United Left"),
  fact("Zenón Quispe Huamán", "deathDate", "1993", value="1993"),
  fact("Zenón Quispe Huamán", "causeOfDeath", "a fall"),
  fact("Teófila Rivas viuda de Montes", "occupation", "nurse"),
  fact("Teófila Rivas viuda de Montes", "children", "Saúl Montes Rivas"),
  fact("Wojciech Malik", "nationality", "Pole"),
  ev("sanction", "declared the seat", ("Tuesday", "2019-07-16"), ["Eleodoro Quispe Mamani"]),
  ev("appointment", "sat down in the big chair", ("Tuesday", "2019-07-16"), ["Yeny Cárdenas Poma"]),
  ev("testimony", "spoke to the elections tribunal", ("Monday", "2019-07-15"), ["Eleodoro Quispe Mamani"]),
  ev("departure", "removed", ("1987", "1987"), ["Zenón Quispe Huamán"]),
  ev("election", "won the next election", None, ["Zenón Quispe Huamán"]),
  ev("travel", "came up", ("Sunday", "2019-07-14"), ["Gervasio Alarcón Ñaupa"]),
  ev("disclosure", "has shown the accounts", None, ["Teófila Rivas viuda de Montes"]),
)

P("d25-06", """APIA, Samoa. — Four days after the burial of Tuimavave Sefo Lealaiauloto, his extended family was back in the Land and Titles Court yesterday, and not to mourn.

At issue is who shall be called Tuimavave now. The late chief, who died at Moto'otua hospital on 9 August 2012 aged eighty-three, had carried the name for forty-one years, and much else besides: Speaker of the Legislative Assembly from 1982 to 1985, Minister of Lands in three governments, chancellor of the university. The widow, Faletua Sina, asks the court to confirm their eldest, Lealaiauloto Iosefa, a police superintendent. Against him stands a nephew of the dead man, Dr Pita Fa'asavalu, who came from Auckland for the funeral and has not gone home.

Judge Vaepule Tolo withdrew from the panel at the start, since her mother was born a Lealaiauloto. Her place was taken by Afamasaga Rimoni, who sat for twenty years as a lay assessor before he was made a judge in 2010.

Superintendent Iosefa gave evidence for an hour and named nine generations without a paper. Dr Pita, an eye surgeon, needed notes. But he brought a letter of 1971 in which the old speaker promised the title to "the line of my sister Fuatino," and Fuatino, a nun who was Mother Superior at Savalalo, is his aunt, not his mother. It got a laugh. The court reserved its decision.

A word about the man himself. Tuimavave was a catechist's son from Safotu who went to Wellington in 1950 on a banana boat and returned as a teacher. In 1964 the villages of Gaga'emauga No. 1 sent him to the Fono, first as a matai without party; he was there for good when the HRPP found him in 1979. He was never prime minister, and told everyone that he could have been.""",
  occ("Tuimavave Sefo Lealaiauloto", "chief", start=("forty-one years", "1971"), end=("9 August 2012", "2012-08-09")),
  occ("Tuimavave Sefo Lealaiauloto", "Speaker of the Legislative Assembly", start=("1982", "1982"), end=("1985", "1985"), again=["old speaker"]),
  occ("Tuimavave Sefo Lealaiauloto", "Minister of Lands"),
  occ("Tuimavave Sefo Lealaiauloto", "chancellor of the university"),
  occ("Lealaiauloto Iosefa", "police superintendent"),
  occ("Vaepule Tolo", "Judge"),
  occ("Afamasaga Rimoni", "lay assessor", start=("twenty years", "1990"), end=("2010", "2010")),
  occ("Afamasaga Rimoni", "judge", start=("2010", "2010")),
  occ("Fuatino", "Mother Superior at Savalalo"),
  occ("Tuimavave Sefo Lealaiauloto", "sent him to the Fono", start=("1964", "1964")),
  fact("Tuimavave Sefo Lealaiauloto", "deathDate", "9 August 2012", value="2012-08-09"),
  fact("Tuimavave Sefo Lealaiauloto", "deathPlace", "Moto'otua hospital"),
  fact("Tuimavave Sefo Lealaiauloto", "spouse", "Faletua Sina"),
  fact("Tuimavave Sefo Lealaiauloto", "children", "Lealaiauloto Iosefa"),
  fact("Tuimavave Sefo Lealaiauloto", "relatives", "Pita Fa'asavalu"),
  fact("Pita Fa'asavalu", "residence", "Auckland"),
  fact("Pita Fa'asavalu", "occupation", "eye surgeon"),
  fact("Pita Fa'asavalu", "relatives", "Fuatino#2"),
  fact("Tuimavave Sefo Lealaiauloto", "siblings", "Fuatino"),
  fact("Fuatino", "occupation", "nun"),
  fact("Tuimavave Sefo Lealaiauloto", "birthPlace", "Safotu"),
  fact("Tuimavave Sefo Lealaiauloto", "occupation", "teacher"),
  fact("Tuimavave Sefo Lealaiauloto", "party", "HRPP", date=("1979", "1979")),
  ev("travel", "came from Auckland", None, ["Pita Fa'asavalu"]),
  ev("recusal", "withdrew from the panel", None, ["Vaepule Tolo"]),
  ev("appointment", "Her place was taken", None, ["Afamasaga Rimoni"]),
  ev("appointment", "was made a judge", ("2010", "2010"), ["Afamasaga Rimoni"]),
  ev("testimony", "gave evidence", None, ["Lealaiauloto Iosefa"]),
  ev("travel", "went to Wellington", ("1950", "1950"), ["Tuimavave Sefo Lealaiauloto"]),
  ev("election", "sent him", ("1964", "1964"), ["Tuimavave Sefo Lealaiauloto"]),
  ev("communication", "letter of 1971", ("1971", "1971"), ["Tuimavave Sefo Lealaiauloto"]),
)

P("d25-07", """From our correspondent in San Marino
2 April 1987

The trumpets sounded, as they have every six months for some centuries, and two people whom one may meet on any other day behind a counter went up to the Palazzo Pubblico in black velvet. Marina Gozi Belluzzi, a pharmacist, and Secondo Ugolini, a Communist who mends lifts, are Captains Regent of the republic from yesterday until 1 October.

Signora Gozi Belluzzi, 38, is the second of her family to wear the collar. Her grandfather Manlio Gozi wore it in 1921, and her uncle, Canon Settimio Gozi, was rector of the basilica for thirty years. She was educated by the nuns at Urbino and later at Bologna; she has represented the Christian Democrats in the Great and General Council since 1978. Her colleague has sat there nine years longer. He was already regent once, in the summer of 1979, and says that the velvet has not become cooler.

They relieve Remo Casali and Tito Francini, who handed over the seals at noon. Casali, a notary, returns to his old place as syndic of the savings bank, while Francini will have to answer within eight days, before the tribunal of the Sindacato, whatever complaints citizens bring about their half-year. Two have been lodged, both about parking.

The oration was given by Professor Henrik Tamm, the Swede who directs the institute of medieval law at Lund. It was learned and it was long. Among the guests the foreign secretary, Giordano Reffi, who has held that department since last July, was seen to consult his watch, and the Italian consul general, Donna Livia Scaramelli, to sleep.

In the evening the two regents received Monsignor Elio Bartoletti, bishop of Montefeltro. His predecessor, it is recalled, refused in 1957 to give a Communist his hand. This one gave both.""",
  occ("Marina Gozi Belluzzi", "Captains Regent", start=("yesterday", "1987-04-01")),
  occ("Secondo Ugolini", "Captains Regent", start=("yesterday", "1987-04-01")),
  occ("Manlio Gozi", "wore it", start=("1921", "1921")),
  occ("Settimio Gozi", "Canon"),
  occ("Settimio Gozi", "rector of the basilica"),
  occ("Marina Gozi Belluzzi", "Great and General Council", start=("1978", "1978")),
  occ("Secondo Ugolini", "has sat there", start=("nine years longer", "1969")),
  occ("Secondo Ugolini", "regent", start=("the summer of 1979", "1979-22")),
  occ("Remo Casali", "Captains Regent", end=("noon", "1987-04-01")),
  occ("Tito Francini", "Captains Regent", end=("noon", "1987-04-01")),
  occ("Remo Casali", "syndic of the savings bank"),
  occ("Henrik Tamm", "directs the institute of medieval law at Lund"),
  occ("Henrik Tamm", "Professor"),
  occ("Giordano Reffi", "foreign secretary", start=("last July", "1986-07")),
  occ("Livia Scaramelli", "consul general"),
  occ("Elio Bartoletti", "bishop of Montefeltro"),
  fact("Marina Gozi Belluzzi", "occupation", "pharmacist"),
  fact("Secondo Ugolini", "party", "Communist"),
  fact("Secondo Ugolini", "occupation", "mends lifts"),
  fact("Marina Gozi Belluzzi", "relatives", "Manlio Gozi"),
  fact("Marina Gozi Belluzzi", "relatives", "Settimio Gozi"),
  fact("Marina Gozi Belluzzi", "education", "Urbino"),
  fact("Marina Gozi Belluzzi", "education", "Bologna"),
  fact("Marina Gozi Belluzzi", "party", "Christian Democrats"),
  fact("Remo Casali", "occupation", "notary"),
  fact("Henrik Tamm", "nationality", "Swede"),
  ev("appointment", "went up to the Palazzo Pubblico", ("yesterday", "1987-04-01"), ["Marina Gozi Belluzzi", "Secondo Ugolini"]),
  ev("departure", "handed over the seals", ("noon", "1987-04-01"), ["Remo Casali", "Tito Francini"]),
  ev("speech", "The oration was given", ("yesterday", "1987-04-01"), ["Henrik Tamm"]),
  ev("meeting", "received", ("In the evening", "1987-04-01"), ["Marina Gozi Belluzzi", "Secondo Ugolini", "Elio Bartoletti"]),
)

P("d25-08", """UNIVERSITY NOTES

Assiut, 16 September 1998

A new academic year begins on Saturday and with it some new faces behind old desks. The Supreme Council of Universities has confirmed Dr Abdel-Moneim Shafiq el-Gindi as our president. He needs no introduction on this campus: dean of Medicine from 1989 to 1994, vice-president for graduate studies ever since, and since the death of President Raouf Iskandar in June, of kidney failure, acting head of the house. Dr Iskandar, God rest him, was a Copt from Mallawi and the only one among our presidents to have played football for a league club.

In the Faculty of Law, Dr Zeinab Abu'l-Dahab succeeds Dr Hosni el-Rashidi, who reached the age limit on 31 July. Dr Zeinab studied at Montpellier, where she defended her thesis in 1976 in a borrowed gown, and is the daughter of the late Counsellor Mahmoud Abu'l-Dahab of the Court of Cassation. The outgoing dean keeps a seat in the Shura Council, to which the President of the Republic named him last year.

The professors of Agriculture have once again elected Dr Farouk Tantawi dean, this time against two rivals, Dr el-Sayed Habib and Dr Mona el-Leithy. El-Leithy has been consoled, if that is the word, with the directorship of the desert station at Kharga.

The faculty of Engineering, by contrast, has nobody. Its dean, Dr Sherif el-Gammal, left in August to become Governor of Sohag. The names of two professors are whispered; we whisper none.

Last Wednesday the president received a delegation from Khartoum, led by Professor el-Tayeb Hamad el-Nil, the vice-chancellor of the Nile Valley University. The guests visited the hospital. Professor el-Tayeb, a parasitologist, spent his honeymoon in Assiut in 1969, as he told us over lunch, and his wife Sitt Buthaina, who had come too, corrected him: it was 1968.""",
  occ("Abdel-Moneim Shafiq el-Gindi", "our president"),
  occ("Abdel-Moneim Shafiq el-Gindi", "dean of Medicine", start=("1989", "1989"), end=("1994", "1994")),
  occ("Abdel-Moneim Shafiq el-Gindi", "vice-president for graduate studies", start=("1994", "1994")),
  occ("Abdel-Moneim Shafiq el-Gindi", "acting head of the house", start=("June", "1998-06")),
  occ("Raouf Iskandar", "President", end=("June", "1998-06")),
  occ("Zeinab Abu'l-Dahab", "dean#2", start=("31 July", "1998-07-31")),
  occ("Hosni el-Rashidi", "dean#2", end=("31 July", "1998-07-31")),
  occ("Mahmoud Abu'l-Dahab", "Counsellor"),
  occ("Hosni el-Rashidi", "seat in the Shura Council", start=("last year", "1997")),
  occ("Farouk Tantawi", "dean#3"),
  occ("Mona el-Leithy", "directorship of the desert station at Kharga"),
  occ("Sherif el-Gammal", "Its dean", end=("August", "1998-08")),
  occ("Sherif el-Gammal", "Governor of Sohag", start=("August", "1998-08")),
  occ("el-Tayeb Hamad el-Nil", "vice-chancellor of the Nile Valley University"),
  occ("el-Tayeb Hamad el-Nil", "Professor"),
  fact("Raouf Iskandar", "deathDate", "June", value="1998-06"),
  fact("Raouf Iskandar", "causeOfDeath", "kidney failure"),
  fact("Raouf Iskandar", "religion", "Copt"),
  fact("Raouf Iskandar", "birthPlace", "Mallawi"),
  fact("Zeinab Abu'l-Dahab", "education", "Montpellier", date=("1976", "1976")),
  fact("Zeinab Abu'l-Dahab", "father", "Mahmoud Abu'l-Dahab"),
  fact("el-Tayeb Hamad el-Nil", "occupation", "parasitologist"),
  fact("el-Tayeb Hamad el-Nil", "spouse", "Buthaina", date=("1968", "1968")),
  ev("appointment", "has confirmed", None, ["Abdel-Moneim Shafiq el-Gindi"]),
  ev("appointment", "succeeds", None, ["Zeinab Abu'l-Dahab"]),
  ev("departure", "reached the age limit", ("31 July", "1998-07-31"), ["Hosni el-Rashidi"]),
  ev("appointment", "named him", ("last year", "1997"), ["Hosni el-Rashidi"]),
  ev("election", "elected", None, ["Farouk Tantawi", "el-Sayed Habib", "Mona el-Leithy"]),
  ev("departure", "left", ("August", "1998-08"), ["Sherif el-Gammal"]),
  ev("appointment", "become Governor", ("August", "1998-08"), ["Sherif el-Gammal"]),
  ev("meeting", "received a delegation", ("Last Wednesday", "1998-09-09"), ["Abdel-Moneim Shafiq el-Gindi", "el-Tayeb Hamad el-Nil"]),
  ev("travel", "visited the hospital", None, ["el-Tayeb Hamad el-Nil"]),
  ev("appointment", "has been consoled", None, ["Mona el-Leithy"]),
)

P("d25-09", """GUCCI, GANGNAM AND THE GENTLEMAN PROSECUTOR
He kept them in the rice cooker!

SEOUL, 5 November 2016 - Eleven watches, forty gold bars, one rice cooker. That is what detectives pulled out of the kitchen of Ma Dong-hyun when they came for Korea's smoothest lawman at dawn on Thursday.

Ma, 52, was until six weeks ago chief of the Eastern District Prosecutors' Office. The man who put two mayors in jail is now sitting in a cell of four square metres himself. He resigned on 21 September, "to spend time with my mother," a day after this newspaper printed pictures of him on a yacht with gaming tycoon Noh Gyu-tae, who went to school with him at Kyungbok High.

Noh was picked up at Incheon the same morning, boarding for Macau. He has talked. Ma has not: at Friday's warrant hearing he asked only for his reading glasses, and Judge Seong Hye-rin gave him the glasses and ten days.

And the wife? Pretty Baek Su-ah, who married the prosecutor in 2001 and reads the weather on Channel 6, swears she never cooked a day in her life. She is not a suspect.

Red faces all round at the Blue House. The senior secretary for civil affairs, Woo Jae-pil, vetted his old classmate for promotion in 2014 and found him, we hear, "clean as snow." On Friday evening Woo wrote to the president and offered to go. She has not answered.

Meanwhile the hero of the hour is Inspector Gil Mi-ja, single, 34, a judo champion from Mokpo. Gil was moved to traffic last spring by the Eastern office's then number two, Pyo In-bong, after asking one question too many about Noh. She went on asking in her spare time. Pyo has been running the office since his boss fell. For how long, Mr Pyo?""",
  occ("Ma Dong-hyun", "chief of the Eastern District Prosecutors' Office", end=("six weeks ago", "2016-09-21")),
  fact("Noh Gyu-tae", "occupation", "gaming tycoon"),
  occ("Seong Hye-rin", "Judge"),
  occ("Woo Jae-pil", "senior secretary for civil affairs"),
  occ("Gil Mi-ja", "Inspector"),
  occ("Pyo In-bong", "number two", end=("21 September", "2016-09-21")),
  occ("Pyo In-bong", "running the office", start=("21 September", "2016-09-21")),
  fact("Ma Dong-hyun", "education", "Kyungbok High"),
  fact("Noh Gyu-tae", "education", "Kyungbok High"),
  fact("Ma Dong-hyun", "spouse", "Baek Su-ah", date=("2001", "2001")),
  fact("Ma Dong-hyun", "occupation", "prosecutor"),
  fact("Baek Su-ah", "occupation", "reads the weather"),
  fact("Gil Mi-ja", "birthPlace", "Mokpo"),
  ev("arrest", "came for", ("Thursday", "2016-11-03"), ["Ma Dong-hyun"]),
  ev("departure", "resigned", ("21 September", "2016-09-21"), ["Ma Dong-hyun"]),
  ev("disclosure", "printed pictures", ("a day after", "2016-09-20"), ["Ma Dong-hyun", "Noh Gyu-tae"]),
  ev("arrest", "was picked up", ("the same morning", "2016-11-03"), ["Noh Gyu-tae"]),
  ev("arrest", "ten days", ("Friday", "2016-11-04"), ["Ma Dong-hyun", "Seong Hye-rin"]),
  ev("investigation", "vetted", ("2014", "2014"), ["Woo Jae-pil", "Ma Dong-hyun"]),
  ev("communication", "wrote to the president", ("Friday evening", "2016-11-04"), ["Woo Jae-pil"]),
  ev("sanction", "was moved to traffic", ("last spring", "2016-21"), ["Gil Mi-ja", "Pyo In-bong"]),
  fact("Gil Mi-ja", "occupation", "judo champion"),
)

P("d25-10", """RADIO DORNOD — MORNING BULLETIN — FRIDAY 28 JANUARY 2005 — READER: OYUUN

Good morning. It is minus thirty-four in Choibalsan.

A new governor for our aimag. The cabinet in Ulaanbaatar put the seal last night to the appointment of Batsükhiin Ganbold. Ganbold is forty-six, a vet by training — he went through the agricultural academy at Irkutsk — and for the last four years he has chaired the citizens' khural of this province. He tells us he'll be in the office by eight. We sent somebody round; the lights are on.

The outgoing governor, Mr Sambuugiin Dorj, was called home to the capital on Monday to run the state inspectorate of mines. Dorj came to us in the year 2000, the winter of the great zud, and lost, as he liked to say, every animal except his secretary. That secretary, Tömörbaataryn Narantuya, is his niece, and she stays: Ganbold has asked her to head the chancellery.

To the courts. Former customs chief Choijilsürengiin Bold was found guilty yesterday at Ereentsav of letting ninety tons of scrap copper through unstamped. Three years. He'd been in custody since the first of October, the day the guards stopped the train. Co-accused Li Yongsheng, a merchant from Manzhouli, walked free. Judge Altantsetseg gave no reasons yet.

Tsagaan Sar is twelve days off, and the abbot of Danrig Danjaalin, the Venerable Lodoidamba, is home from Dharamsala, where he'd gone in November to have his eyes seen to. He was a tractor driver till 1990, you'll remember, and a Party man. He'll bless the horses as always.

And a happy one. Our own Oyuun — that's me, I'm told to read this — Dashdondogiin Oyuun has been given the Altan Gadas, the Polar Star, for twenty-five years on the air. The president's wife pinned it on, on Tuesday. I am blushing. Now the herders' weather.""",
  occ("Batsükhiin Ganbold", "new governor", start=("last night", "2005-01-27")),
  occ("Batsükhiin Ganbold", "chaired the citizens' khural", start=("the last four years", "2001")),
  occ("Sambuugiin Dorj", "outgoing governor", start=("the year 2000", "2000"), end=("Monday", "2005-01-24")),
  occ("Sambuugiin Dorj", "run the state inspectorate of mines", start=("Monday", "2005-01-24")),
  occ("Tömörbaataryn Narantuya", "secretary", again=["secretary#2"]),
  occ("Choijilsürengiin Bold", "customs chief", former=True),
  occ("Altantsetseg", "Judge"),
  occ("Lodoidamba", "abbot of Danrig Danjaalin"),
  fact("Dashdondogiin Oyuun", "occupation", "READER"),
  fact("Batsükhiin Ganbold", "occupation", "vet"),
  fact("Batsükhiin Ganbold", "education", "agricultural academy at Irkutsk"),
  fact("Sambuugiin Dorj", "relatives", "Tömörbaataryn Narantuya"),
  fact("Li Yongsheng", "occupation", "merchant"),
  fact("Li Yongsheng", "residence", "Manzhouli"),
  fact("Lodoidamba", "occupation", "tractor driver"),
  fact("Lodoidamba", "party", "Party"),
  fact("Dashdondogiin Oyuun", "award", "Altan Gadas", date=("Tuesday", "2005-01-25")),
  ev("appointment", "appointment", ("last night", "2005-01-27"), ["Batsükhiin Ganbold"]),
  ev("departure", "was called home", ("Monday", "2005-01-24"), ["Sambuugiin Dorj"]),
  ev("travel", "came to us", ("the year 2000", "2000"), ["Sambuugiin Dorj"]),
  ev("conviction", "was found guilty", ("yesterday", "2005-01-27"), ["Choijilsürengiin Bold"]),
  ev("arrest", "in custody", ("the first of October", "2004-10-01"), ["Choijilsürengiin Bold"]),
  ev("travel", "he'd gone", ("November", "2004-11"), ["Lodoidamba"]),
  ev("award", "has been given the Altan Gadas", ("Tuesday", "2005-01-25"), ["Dashdondogiin Oyuun"]),
  ev("travel", "is home from Dharamsala", None, ["Lodoidamba"]),
)

P("d25-11", """Il-Fanal, the Gozo church weekly, Pentecost, 8 June 2003

With the ringing of a single bell, because the others are in Verona being recast, Bishop Karm Sciberras Xuereb let it be known on Tuesday that he is going. Rome has accepted the resignation that he sent in on his seventy-fifth birthday, the 19th of January.

Born at Nadur to a fisherman's family, he was ordained at St John's in 1952, doctored in canon law at the Gregorian four years later and taught the subject to two generations of seminarians, our editor among them. Paul VI made him chancellor of the curia in 1971; as vicar capitular he steered the diocese through the lean year of 1987; and he has been its bishop since 6 February 1988.

Until a successor is named the chapter has chosen Mgr Ġwann Portelli Zerafa, archpriest of Xagħra, to administer the diocese. He took the oath on Friday. Mgr Ġwann's brother, as everybody knows, is the Labour mayor of San Lawrenz, Leli Portelli, and the two have been told to stop arguing about the car park.

Other changes: Dun Pawl Grima leaves Għarb, of which he has been parish priest since 1994, for the mission in Guatemala. To Għarb comes Dun Anton Refalo, until now private secretary to the bishop. Sister Maria Consolata Vella, in the world Doris Vella, was re-elected on the feast of St Rita, 22 May, as provincial of the Augustinian nuns.

We pray for Professor Edgar Tabone Adami, organist of the cathedral for fifty-one years and formerly head of the Lyceum in Victoria, who died in Gozo General Hospital on Ascension Thursday. He leaves Melita his wife and a daughter, Mro. Claudette, who conducts in Graz. He was a Knight of St Sylvester. He once turned down Westminster, so his pupils say, for want of sun.""",
  occ("Karm Sciberras Xuereb", "Bishop", start=("6 February 1988", "1988-02-06"), end=("Tuesday", "2003-06-03"), again=["its bishop"]),
  occ("Karm Sciberras Xuereb", "chancellor of the curia", start=("1971", "1971")),
  occ("Karm Sciberras Xuereb", "vicar capitular", start=("1987", "1987")),
  occ("Ġwann Portelli Zerafa", "archpriest of Xagħra"),
  occ("Ġwann Portelli Zerafa", "administer the diocese", start=("Friday", "2003-06-06")),
  occ("Leli Portelli", "mayor of San Lawrenz"),
  occ("Pawl Grima", "parish priest", start=("1994", "1994")),
  occ("Anton Refalo", "parish priest"),
  occ("Anton Refalo", "private secretary to the bishop"),
  occ("Maria Consolata Vella", "provincial of the Augustinian nuns", start=("22 May", "2003-05-22")),
  occ("Edgar Tabone Adami", "Professor"),
  occ("Edgar Tabone Adami", "organist of the cathedral", start=("fifty-one years", "1952"), end=("Ascension Thursday", "2003-05-29")),
  occ("Edgar Tabone Adami", "head of the Lyceum in Victoria", former=True),
  fact("Karm Sciberras Xuereb", "birthDate", "the 19th of January", value="1928-01-19"),
  fact("Karm Sciberras Xuereb", "birthPlace", "Nadur"),
  fact("Karm Sciberras Xuereb", "education", "Gregorian", date=("four years later", "1956")),
  fact("Ġwann Portelli Zerafa", "siblings", "Leli Portelli"),
  fact("Leli Portelli", "party", "Labour"),
  fact("Maria Consolata Vella", "birthName", "Doris Vella"),
  fact("Maria Consolata Vella", "occupation", "nuns"),
  fact("Edgar Tabone Adami", "deathDate", "Ascension Thursday", value="2003-05-29"),
  fact("Edgar Tabone Adami", "deathPlace", "Gozo General Hospital"),
  fact("Edgar Tabone Adami", "spouse", "Melita"),
  fact("Edgar Tabone Adami", "children", "Claudette"),
  fact("Claudette", "occupation", "conducts"),
  fact("Claudette", "residence", "Graz"),
  fact("Edgar Tabone Adami", "award", "Knight of St Sylvester"),
  ev("departure", "has accepted the resignation", ("Tuesday", "2003-06-03"), ["Karm Sciberras Xuereb"]),
  ev("appointment", "was ordained", ("1952", "1952"), ["Karm Sciberras Xuereb"]),
  ev("appointment", "made him chancellor", ("1971", "1971"), ["Karm Sciberras Xuereb"]),
  ev("election", "has chosen", None, ["Ġwann Portelli Zerafa"]),
  ev("appointment", "took the oath", ("Friday", "2003-06-06"), ["Ġwann Portelli Zerafa"]),
  ev("departure", "leaves Għarb", None, ["Pawl Grima"]),
  ev("appointment", "comes Dun Anton", None, ["Anton Refalo"]),
  ev("election", "was re-elected", ("22 May", "2003-05-22"), ["Maria Consolata Vella"]),
  fact("Karm Sciberras Xuereb", "occupation", "taught the subject"),
  ev("communication", "sent in", ("the 19th of January", "2003-01-19"), ["Karm Sciberras Xuereb"]),
)

P("d25-12", """HANOI, August 10, 1995 - A smiling Đặng Thị Hồng Vân walked Canberra's man down the steps of the State Bank today, and that smile, diplomats said, was the communiqué.

Richard Pascoe, the Australian treasurer, is the first of his rank to come here since the bank's vice-governor began in March to let foreign lenders in. He landed on Tuesday with eleven businessmen. On Wednesday morning he sat down with Prime Minister's adviser Lê Quang Tiến, a general of the southern war who lost an arm at Xuân Lộc and reads The Economist; on Wednesday evening he dined with his host, Finance Minister Hồ Sĩ Bảng. Neither meal was described.

Vân, whose colleagues call her Sister Five, is a story in herself. The daughter of a Saigon rice dealer, she joined the Party in the jungle of Tây Ninh in 1967, under the name of Út Hiền, which she still uses for poems. Reunification found her in Prague, taking a degree at the School of Economics. Director of the Hồ Chí Minh City branch from 1986, she was brought north in 1992 after the governor, Cao Văn Lộc, had been sacked over the collapse of the credit cooperatives. Lộc got twelve years. The man now over her, Governor Trịnh Đức Khải, is seventy and often ill.

Will she succeed him? "Ask the Central Committee," said Tiến, himself a member since 1982. The finance minister is understood to want the chair for his deputy, Mạc Như Phong.

Pascoe, a wool broker before he took the seat of Gippsland in 1980, flew on to Đà Nẵng this afternoon to see a bridge. With him went the ambassador, Margaret Lindqvist, whose late husband Peter died in Huế in 1969, of malaria, as a surgeon with the Red Cross. She had not been back.""",
  occ("Đặng Thị Hồng Vân", "bank's vice-governor"),
  occ("Richard Pascoe", "treasurer"),
  occ("Lê Quang Tiến", "Prime Minister's adviser"),
  occ("Lê Quang Tiến", "general"),
  occ("Hồ Sĩ Bảng", "Finance Minister", again=["finance minister"]),
  occ("Đặng Thị Hồng Vân", "Director of the Hồ Chí Minh City branch", start=("1986", "1986"), end=("1992", "1992")),
  occ("Cao Văn Lộc", "governor#2"),
  occ("Trịnh Đức Khải", "Governor"),
  occ("Lê Quang Tiến", "a member", start=("1982", "1982")),
  occ("Mạc Như Phong", "his deputy"),
  occ("Richard Pascoe", "seat of Gippsland", start=("1980", "1980")),
  occ("Margaret Lindqvist", "ambassador"),
  fact("Richard Pascoe", "nationality", "Australian"),
  fact("Lê Quang Tiến", "militaryService", "southern war"),
  fact("Đặng Thị Hồng Vân", "alias", "Sister Five"),
  fact("Đặng Thị Hồng Vân", "alias", "Út Hiền"),
  fact("Đặng Thị Hồng Vân", "party", "Party", date=("1967", "1967")),
  fact("Đặng Thị Hồng Vân", "education", "School of Economics"),
  fact("Richard Pascoe", "occupation", "wool broker"),
  fact("Margaret Lindqvist", "spouse", "Peter"),
  fact("Peter", "deathDate", "1969", value="1969"),
  fact("Peter", "deathPlace", "Huế"),
  fact("Peter", "causeOfDeath", "malaria"),
  fact("Peter", "occupation", "surgeon"),
  ev("meeting", "walked", ("today", "1995-08-10"), ["Đặng Thị Hồng Vân", "Richard Pascoe"]),
  ev("travel", "landed", ("Tuesday", "1995-08-08"), ["Richard Pascoe"]),
  ev("meeting", "sat down with", ("Wednesday morning", "1995-08-09"), ["Richard Pascoe", "Lê Quang Tiến"]),
  ev("meeting", "dined", ("Wednesday evening", "1995-08-09"), ["Richard Pascoe", "Hồ Sĩ Bảng"]),
  ev("appointment", "was brought north", ("1992", "1992"), ["Đặng Thị Hồng Vân"]),
  ev("departure", "had been sacked", None, ["Cao Văn Lộc"]),
  ev("conviction", "got twelve years", None, ["Cao Văn Lộc"]),
  ev("election", "took the seat", ("1980", "1980"), ["Richard Pascoe"]),
  ev("travel", "flew on", ("this afternoon", "1995-08-10"), ["Richard Pascoe", "Margaret Lindqvist"]),
)

P("d25-13", """Uproar in assembly as DCE's nominee fails again
By Kofi Nyarko Antwi, Nkoranza North

For the second time in one month, members of the Kintampo-Busunya District Assembly on Thursday, 15 July 2010, refused to confirm the President's choice for District Chief Executive, Alhaji Issahaku Dramani. He got 19 votes; he needed 24.

Alhaji Issahaku, a cashew exporter and constituency chairman of the National Democratic Congress, polled 17 on 22 June. There were shouts of "third time, third nominee!" as the Electoral Commission's district officer, Madam Esther Pokuaa Boateng, read the figures. The Presiding Member, Opanin Yaw Krah, adjourned the house and took his fan with him.

It will be recalled that the previous DCE, Hon. Comfort Abena Tawiah, left the bungalow in January of last year together with the government that had sent her there in 2005. Since then the Brong Ahafo Regional Minister's own deputy, Mr Eric Ofori Mensah, has driven over on Wednesdays to sign cheques.

Nana Kwabena Effah Boakye III, the Omanhene, who had appealed to the house on Monday to "give the gentleman a chair", told this reporter that he was disgraced. In private life Nana is Dr Augustine Effah, a lecturer at the veterinary college in Pong-Tamale, and he was enstooled only in 2008, following his maternal uncle Nana Effah Boakye II, who reigned for 40 years.

Some members allege that envelopes went round at the Catholic guest house on Tuesday night. Alhaji Issahaku swore on Wednesday before the district magistrate, His Worship Felix Agbodza, that he had not given any member a pesewa. The police are not investigating, the district commander, Supt. Grace Laryea, stated.

The Member of Parliament, Hon. Major (rtd) Derek Owusu-Ansah of the NPP, who won by 211 votes in 2008, watched from the gallery, eating groundnuts. He said he was neutral.""",
  occ("Issahaku Dramani", "constituency chairman of the National Democratic Congress"),
  occ("Esther Pokuaa Boateng", "Electoral Commission's district officer"),
  occ("Yaw Krah", "Presiding Member"),
  occ("Comfort Abena Tawiah", "previous DCE", start=("2005", "2005"), end=("January of last year", "2009-01")),
  occ("Eric Ofori Mensah", "Brong Ahafo Regional Minister's own deputy"),
  occ("Kwabena Effah Boakye III", "Omanhene", start=("2008", "2008")),
  occ("Kwabena Effah Boakye III", "lecturer at the veterinary college in Pong-Tamale"),
  occ("Effah Boakye II", "reigned", end=("2008", "2008")),
  occ("Felix Agbodza", "district magistrate"),
  occ("Grace Laryea", "district commander"),
  occ("Grace Laryea", "Supt."),
  occ("Derek Owusu-Ansah", "Member of Parliament", start=("2008#2", "2008")),
  occ("Derek Owusu-Ansah", "Major", former=True),
  fact("Issahaku Dramani", "occupation", "cashew exporter"),
  fact("Issahaku Dramani", "party", "National Democratic Congress"),
  fact("Kwabena Effah Boakye III", "birthName", "Augustine Effah"),
  fact("Kwabena Effah Boakye III", "relatives", "Effah Boakye II#2"),
  fact("Derek Owusu-Ansah", "party", "NPP"),
  ev("election", "refused to confirm", ("Thursday, 15 July 2010", "2010-07-15"), ["Issahaku Dramani"]),
  ev("election", "polled 17", ("22 June", "2010-06-22"), ["Issahaku Dramani"]),
  ev("departure", "left the bungalow", ("January of last year", "2009-01"), ["Comfort Abena Tawiah"]),
  ev("appointment", "sent her there", ("2005", "2005"), ["Comfort Abena Tawiah"]),
  ev("speech", "had appealed to the house", ("Monday", "2010-07-12"), ["Kwabena Effah Boakye III"]),
  ev("appointment", "was enstooled", ("2008", "2008"), ["Kwabena Effah Boakye III"]),
  ev("testimony", "swore", ("Wednesday#2", "2010-07-14"), ["Issahaku Dramani", "Felix Agbodza"]),
  ev("election", "won by 211 votes", ("2008#2", "2008"), ["Derek Owusu-Ansah"]),
)

P("d25-14", """OBITUARY
Don Hernán Larraguibel Ossa

Few men who had been expelled from so many clubs can have had so full a funeral. Hernán Larraguibel Ossa, four times minister and for a quarter of a century senator for Ñuble, was carried to the General Cemetery of Santiago on Saturday in a heavy rain. He had died on 12 June 1974, of a haemorrhage, at the German Clinic, not a mile from Calle Dieciocho, where he was born seventy-nine years before.

The Larraguibels had been Conservatives as other families are left-handed. At the university law school young Hernán astonished them by becoming a Radical (1915) and, a little later, by marrying Raquel Edelstein Waisman, a dentist and the daughter of an Odessa furrier. His brother, Monsignor Alberto Larraguibel Ossa, afterwards archbishop of Concepción, performed the ceremony in a sacristy and never mentioned it again.

The voters of San Carlos sent him to the Chamber of Deputies in 1926. He was Minister of Lands for eleven days in 1932, which he considered sufficient, and of Education from 1939 until he fell out with the Popular Front in February 1941. President after president found him useful. As Minister of the Interior (1946–47) he signed the order for the arrest of the miners' leader Eudocio Carrasco, with whom he had played chess every Thursday; the games were resumed by post. His last portfolio was Foreign Affairs, where he followed his own son-in-law, Germán Vial Prieto, in 1950.

In the Senate, to which he belonged from 1937 to 1961, he presided over the committee on public works and slept through much else. He refused the embassy in Washington. Party elders begged him in 1958 to stand for the presidency; he proposed his doctor.

His wife died in 1966. His daughter Sonia, Vial's widow, is a sculptor in Barcelona; Hernán the younger was dean of architecture at Valparaíso till last September.""",
  occ("Hernán Larraguibel Ossa", "senator for Ñuble", start=("1937", "1937"), end=("1961", "1961"), again=["Senate"]),
  occ("Alberto Larraguibel Ossa", "archbishop of Concepción"),
  occ("Hernán Larraguibel Ossa", "Chamber of Deputies", start=("1926", "1926")),
  occ("Hernán Larraguibel Ossa", "Minister of Lands", start=("1932", "1932"), end=("eleven days", "1932")),
  occ("Hernán Larraguibel Ossa", "of Education", start=("1939", "1939"), end=("February 1941", "1941-02")),
  occ("Hernán Larraguibel Ossa", "Minister of the Interior", start=("1946", "1946"), end=("1946–47", "1947")),
  occ("Eudocio Carrasco", "miners' leader"),
  occ("Hernán Larraguibel Ossa", "Foreign Affairs", start=("1950", "1950")),
  occ("Germán Vial Prieto", "Foreign Affairs", end=("1950", "1950")),
  occ("Hernán Larraguibel Ossa", "presided over the committee on public works"),
  occ("Hernán the younger", "dean of architecture at Valparaíso", end=("last September", "1973-09")),
  fact("Hernán Larraguibel Ossa", "deathDate", "12 June 1974", value="1974-06-12"),
  fact("Hernán Larraguibel Ossa", "causeOfDeath", "haemorrhage"),
  fact("Hernán Larraguibel Ossa", "deathPlace", "German Clinic"),
  fact("Hernán Larraguibel Ossa", "birthPlace", "Calle Dieciocho"),
  fact("Hernán Larraguibel Ossa", "birthDate", "seventy-nine years before", value="1895~"),
  fact("Hernán Larraguibel Ossa", "education", "university law school"),
  fact("Hernán Larraguibel Ossa", "party", "Radical", date=("1915", "1915")),
  fact("Hernán Larraguibel Ossa", "spouse", "Raquel Edelstein Waisman"),
  fact("Raquel Edelstein Waisman", "occupation", "dentist"),
  fact("Raquel Edelstein Waisman", "deathDate", "1966", value="1966"),
  fact("Hernán Larraguibel Ossa", "siblings", "Alberto Larraguibel Ossa"),
  fact("Hernán Larraguibel Ossa", "relatives", "Germán Vial Prieto"),
  fact("Hernán Larraguibel Ossa", "children", "Sonia"),
  fact("Hernán Larraguibel Ossa", "children", "Hernán the younger"),
  fact("Sonia", "spouse", "Vial#2"),
  fact("Sonia", "occupation", "sculptor"),
  fact("Sonia", "residence", "Barcelona"),
  ev("sanction", "had been expelled", None, ["Hernán Larraguibel Ossa"]),
  ev("election", "sent him to the Chamber of Deputies", ("1926", "1926"), ["Hernán Larraguibel Ossa"]),
  ev("arrest", "arrest", ("1946–47", "1946/1947"), ["Eudocio Carrasco", "Hernán Larraguibel Ossa"]),
  ev("appointment", "followed", ("1950", "1950"), ["Hernán Larraguibel Ossa"]),
)

P("d25-15", """FIJI ELECTION LIVE – Sunday 16 May 1999 – Labasa counting centre

6.40 pm. Boxes from Taveuni are in. No result yet, but the agents of Ratu Epeli Vuniwaqa have stopped smiling, and he himself, Minister for Lands until the writs were issued, has asked for his car.

7.15 pm. It's over in Labasa Open. DEVI RAMCHARAN (Labour), 6,204; Ratu Epeli (SVT), 4,877; Hari Prasad Goundar (NFP), 3,150. Mrs Ramcharan, 51, runs the cane-growers' credit union at Wainikoro and was a teacher before that. "I told my late husband I'd do it," says the new MP. Her husband Vishnu held this very seat for nineteen months, up to the coup of 1987.

7.50 pm. A word on the loser. Educated at Queen Victoria School and Oxford, a colonel with the UN in Lebanon, and the brother of the Tui Wailevu. He came into Parliament in 1992. He's shaken Mrs Ramcharan's hand — she offered him tea.

8.30 pm. Over in Suva they are saying that Labour's Krishna Murti Naidu will have Finance. Naidu, twice general secretary of the teachers' union, isn't saying anything.

9.05 pm. SURPRISE in Cakaudrove West: Adi Litia Rabuli is home by 96 after three recounts, for the Christian Democrats, a party not yet fourteen months old, of which she was a founder. Adi Litia is a Methodist deaconess and a nurse; she left the SVT in 1998 when it dropped her as vice-president. The beaten candidate is her cousin, Speaker Ratu Jone Tavuki. He's had the chair since '94.

9.40 pm. Returning officer Mosese Waqanivalu has gone to bed. Fair enough.

10.10 pm. Just in: the Prime Minister rang Mrs Ramcharan. He congratulated her. And Hari Prasad Goundar, a barrister, a former mayor of Labasa (1985–90) and now third, has resigned as his party's northern president. Vinaka, dhanyavaad and good night.""",
  occ("Epeli Vuniwaqa", "Minister for Lands"),
  occ("Devi Ramcharan", "runs the cane-growers' credit union at Wainikoro"),
  occ("Devi Ramcharan", "new MP", start=("7.15 pm", "1999-05-16")),
  occ("Vishnu", "held this very seat", start=("nineteen months", "1985"), end=("1987", "1987")),
  occ("Epeli Vuniwaqa", "colonel"),
  occ("Epeli Vuniwaqa", "came into Parliament", start=("1992", "1992")),
  occ("Krishna Murti Naidu", "general secretary of the teachers' union"),
  occ("Litia Rabuli", "Cakaudrove West", start=("9.05 pm", "1999-05-16")),
  occ("Litia Rabuli", "deaconess"),
  occ("Litia Rabuli", "vice-president", end=("1998", "1998")),
  occ("Jone Tavuki", "Speaker", start=("'94", "1994")),
  occ("Mosese Waqanivalu", "Returning officer"),
  occ("Hari Prasad Goundar", "mayor of Labasa", start=("1985–90", "1985"), end=("90", "1990"), former=True),
  occ("Hari Prasad Goundar", "his party's northern president", end=("10.10 pm", "1999-05-16")),
  fact("Devi Ramcharan", "party", "Labour"),
  fact("Epeli Vuniwaqa", "party", "SVT"),
  fact("Hari Prasad Goundar", "party", "NFP"),
  fact("Devi Ramcharan", "occupation", "teacher"),
  fact("Devi Ramcharan", "spouse", "Vishnu"),
  fact("Epeli Vuniwaqa", "education", "Queen Victoria School"),
  fact("Epeli Vuniwaqa", "education", "Oxford"),
  fact("Epeli Vuniwaqa", "militaryService", "UN in Lebanon"),
  fact("Krishna Murti Naidu", "party", "Labour#2"),
  fact("Litia Rabuli", "party", "Christian Democrats"),
  fact("Litia Rabuli", "religion", "Methodist"),
  fact("Litia Rabuli", "occupation", "nurse"),
  fact("Litia Rabuli", "relatives", "Jone Tavuki"),
  fact("Hari Prasad Goundar", "occupation", "barrister"),
  ev("election", "It's over", ("7.15 pm", "1999-05-16"), ["Devi Ramcharan", "Epeli Vuniwaqa", "Hari Prasad Goundar"]),
  ev("meeting", "shaken Mrs Ramcharan's hand", None, ["Epeli Vuniwaqa", "Devi Ramcharan"]),
  ev("election", "is home by 96", ("9.05 pm", "1999-05-16"), ["Litia Rabuli", "Jone Tavuki"]),
  ev("departure", "left the SVT", ("1998", "1998"), ["Litia Rabuli"]),
  ev("departure", "dropped her", ("1998", "1998"), ["Litia Rabuli"]),
  ev("communication", "rang", None, ["Devi Ramcharan"]),
  ev("departure", "has resigned", ("10.10 pm", "1999-05-16"), ["Hari Prasad Goundar"]),
)

P("d25-16", """Amman, Tuesday 15 January 2002. Dispatch of the correspondent

Reshuffles here are like the weather in the Ghor: one sees them coming and gets wet all the same. When Marwan al-Tarawneh drove to Basman Palace yesterday to hand in his government's resignation, he was asked at once to form another, and by the evening prayer had done so. Twenty-six ministers went in; nineteen came out.

The departure that counts is that of Dr Khalil Abu Ghosh, the planning minister. The economist, whose family came from Ramla in 1948, had made an enemy of the chief of the royal court, Sharif Nayef bin Zeid, and friends of the World Bank, for which he had worked in Washington through most of the nineties. His portfolio passes to his own sister-in-law, Suhair Qa'war Abu Ghosh, a banker, Christian, and as of last night the only woman at the table.

Interior has gone to Major-General Ghazi al-Majali, of the Karak Majalis (but not, he points out, of the ministers among them). He was director of Public Security from 1997; his number two there, Brigadier Awwad al-Fayez, moves up. The former interior minister, Saleh Haddadin, has been compensated with a seat in the Senate. His brother Jiryis is Latin vicar in Nazareth.

Abd al-Ilah al-Nsour keeps the foreign ministry, where he is entering his sixth year. He was in Damascus on Sunday with a letter from the King, and before that, it is rumoured, somewhere farther west.

In the Chamber the Islamists are led by Sheikh Hamza Irbihat, a preacher's son from Salt whom the security court sent to prison in 1996 for insulting the crown and whom the late king pardoned the next spring. He called the new cabinet "the old one with its shoes polished." The prime minister, when this was put to him, looked down at his shoes.""",
  occ("Marwan al-Tarawneh", "prime minister"),
  occ("Khalil Abu Ghosh", "planning minister", end=("yesterday", "2002-01-14"), again=["portfolio"]),
  occ("Nayef bin Zeid", "chief of the royal court"),
  occ("Suhair Qa'war Abu Ghosh", "planning minister", start=("last night", "2002-01-14")),
  occ("Ghazi al-Majali", "Interior", start=("yesterday", "2002-01-14")),
  occ("Ghazi al-Majali", "Major-General"),
  occ("Ghazi al-Majali", "director of Public Security", start=("1997", "1997"), end=("yesterday", "2002-01-14")),
  occ("Awwad al-Fayez", "his number two", end=("yesterday", "2002-01-14")),
  occ("Awwad al-Fayez", "Brigadier"),
  occ("Awwad al-Fayez", "director of Public Security", start=("yesterday", "2002-01-14")),
  occ("Saleh Haddadin", "interior minister", end=("yesterday", "2002-01-14"), former=True),
  occ("Saleh Haddadin", "seat in the Senate"),
  occ("Jiryis", "Latin vicar in Nazareth"),
  occ("Abd al-Ilah al-Nsour", "foreign ministry", start=("sixth year", "1997")),
  occ("Hamza Irbihat", "the Islamists are led"),
  fact("Khalil Abu Ghosh", "occupation", "economist"),
  fact("Khalil Abu Ghosh", "relatives", "Suhair Qa'war Abu Ghosh"),
  fact("Suhair Qa'war Abu Ghosh", "occupation", "banker"),
  fact("Suhair Qa'war Abu Ghosh", "religion", "Christian"),
  fact("Saleh Haddadin", "siblings", "Jiryis"),
  fact("Hamza Irbihat", "birthPlace", "Salt"),
  ev("travel", "drove to Basman Palace", ("yesterday", "2002-01-14"), ["Marwan al-Tarawneh"]),
  ev("departure", "resignation", ("yesterday", "2002-01-14"), ["Marwan al-Tarawneh"]),
  ev("appointment", "was asked at once to form another", ("yesterday", "2002-01-14"), ["Marwan al-Tarawneh"]),
  ev("departure", "The departure", ("yesterday", "2002-01-14"), ["Khalil Abu Ghosh"]),
  ev("appointment", "passes to", ("last night", "2002-01-14"), ["Suhair Qa'war Abu Ghosh"]),
  ev("appointment", "has gone to", None, ["Ghazi al-Majali"]),
  ev("appointment", "moves up", None, ["Awwad al-Fayez"]),
  ev("appointment", "has been compensated", None, ["Saleh Haddadin"]),
  ev("travel", "was in Damascus", ("Sunday", "2002-01-13"), ["Abd al-Ilah al-Nsour"]),
  ev("conviction", "sent to prison", ("1996", "1996"), ["Hamza Irbihat"]),
)

P("d25-17", """BANGKOK, Oct. 3 (1977) — The yearly military list, broadcast late Friday, retires one man whom everyone expected to stay and promotes another whom hardly anyone can place.

Out goes Gen. Prasong Dechatiwong, deputy commander-in-chief of the Royal Thai Army since 1975 and, in the hour of last year's coup, the officer who held the telephone exchange. He is 58, two years short of the age limit. Prasong learned of it, an aide said, from the radio in his bath.

In comes Lt. Gen. Amnuay Siriwat. As commander of the Second Army at Korat, Amnuay kept away from Bangkok for four years and won two small wars against the insurgents of Phu Phan, where he walked with a stick because of a wound received in Korea as a lieutenant. Born to a railway clerk in Lampang, the new deputy chief passed out of the Chulachomklao academy in 1946, bottom but one of a class whose top man was Prasong.

His move opens Korat to Maj. Gen. Kriangdet Na Nakhon, whose wife, Khunying Orasa, is the defense minister's younger sister. The minister, Air Chief Marshal Thawat Bunyarit, denied on Saturday that this had counted. Kriangdet commanded the 1st Division for only seven months. He handed it over this morning, with flowers, to Col. Chamlong Phromma, a teetotal Buddhist known in the barracks as "the Abbot."

Navy changes were few. Adm. Sanguan Hongskul, who heads the fleet, adds the governorship of the port authority, from which a civilian, M.R. Thongthaem Thewakun, was removed in August during an inquiry into dredging. No charges were brought, and M.R. Thongthaem is to be an adviser to something.

What Prasong will do is unclear. There was talk of the London embassy. On Sunday he was ordained as a monk for a month at Wat Bowonniwet, his head shaved by his mother, who is 86.""",
  occ("Prasong Dechatiwong", "deputy commander-in-chief of the Royal Thai Army", start=("1975", "1975"), end=("Friday", "1977-09-30")),
  occ("Prasong Dechatiwong", "Gen."),
  occ("Amnuay Siriwat", "Lt. Gen."),
  occ("Amnuay Siriwat", "commander of the Second Army at Korat", start=("four years", "1973"), end=("Friday", "1977-09-30")),
  occ("Amnuay Siriwat", "lieutenant"),
  occ("Amnuay Siriwat", "new deputy chief", start=("Friday", "1977-09-30")),
  occ("Kriangdet Na Nakhon", "Maj. Gen."),
  occ("Kriangdet Na Nakhon", "Korat#2"),
  occ("Thawat Bunyarit", "defense minister", again=["The minister"]),
  occ("Thawat Bunyarit", "Air Chief Marshal"),
  occ("Kriangdet Na Nakhon", "commanded the 1st Division", start=("seven months", "1977-03"), end=("this morning", "1977-10-03")),
  occ("Chamlong Phromma", "Col."),
  occ("Chamlong Phromma", "1st Division", start=("this morning", "1977-10-03")),
  occ("Sanguan Hongskul", "heads the fleet"),
  occ("Sanguan Hongskul", "Adm."),
  occ("Sanguan Hongskul", "governorship of the port authority"),
  occ("Thongthaem Thewakun", "governorship of the port authority", end=("August", "1977-08")),
  fact("Amnuay Siriwat", "militaryService", "Korea"),
  fact("Amnuay Siriwat", "birthPlace", "Lampang"),
  fact("Amnuay Siriwat", "education", "Chulachomklao academy", date=("1946", "1946")),
  fact("Kriangdet Na Nakhon", "spouse", "Orasa"),
  fact("Thawat Bunyarit", "siblings", "Orasa"),
  fact("Chamlong Phromma", "religion", "Buddhist"),
  fact("Chamlong Phromma", "alias", "the Abbot"),
  ev("departure", "Out goes", ("Friday", "1977-09-30"), ["Prasong Dechatiwong"]),
  ev("appointment", "In comes", ("Friday", "1977-09-30"), ["Amnuay Siriwat"]),
  ev("departure", "handed it over", ("this morning", "1977-10-03"), ["Kriangdet Na Nakhon", "Chamlong Phromma"]),
  ev("appointment", "adds the governorship", None, ["Sanguan Hongskul"]),
  ev("departure", "was removed", ("August", "1977-08"), ["Thongthaem Thewakun"]),
  ev("investigation", "an inquiry into dredging", ("August", "1977-08"), ["Thongthaem Thewakun"]),
  ev("appointment", "was ordained as a monk", ("Sunday", "1977-10-02"), ["Prasong Dechatiwong"]),
  fact("Prasong Dechatiwong", "education", "Chulachomklao academy", date=("1946", "1946")),
)

P("d25-18", """Who governs, who waits: after the vote in Liechtenstein

VADUZ, 9 Feb. 2009 — By nine on Sunday evening Wendelin Marxer knew that he would have to buy a better suit. His Patriotic Union had thirteen of the twenty-five seats, and the 44-year-old head of the land registry, a lawyer trained at Innsbruck, will in all probability be the next prime minister.

The one who still is, Ferdinand Näscher of the Progressive Citizens' Party, took it with composure. Näscher has led the government for eight years. "I congratulated Wendel on the stairs," he said on Monday; "he's my daughter's godfather, after all." He laid down the party chairmanship on the spot. Gerlinde Batliner-Kieber, mayor of Schellenberg and a goldsmith, minds it until the spring.

Among the new faces in the Landtag is Dr. Aurelia Frommelt, twenty-nine, the only deputy of the Free List from the Oberland. Her father, Eugen Frommelt, sat there for the other side from 1974 to 1989 and was at the last its president; he counted votes in Triesen until midnight with his daughter's name on every second slip. Absent, on the contrary, will be Pio Risch. The hotelier had represented Balzers since 1993, but his voters had not forgiven him last May's fine for employing cooks without papers.

A curiosity: Deputy Prime Minister Rosmarie Hasler Ospelt was elected in first place of all candidates, and yet goes. She had given notice at Christmas of her move to Strasbourg, where she becomes the principality's permanent representative at the Council of Europe on 1 April. Her husband, the cellist Jürg Ospelt, is from Basel and hardly minds.

The Hereditary Prince received Marxer in the castle on Monday at eleven. They spoke, we are told, for forty minutes, and mainly of taxes. Outside a man from the tax office, Heinz Gantner, was shovelling snow; he turned out to be its director.""",
  occ("Wendelin Marxer", "head of the land registry"),
  occ("Ferdinand Näscher", "led the government", start=("for eight years", "2001"), again=["prime minister"]),
  occ("Ferdinand Näscher", "party chairmanship", end=("Monday", "2009-02-09")),
  occ("Gerlinde Batliner-Kieber", "mayor of Schellenberg"),
  occ("Gerlinde Batliner-Kieber", "minds it"),
  occ("Aurelia Frommelt", "deputy of the Free List"),
  occ("Eugen Frommelt", "sat there", start=("1974", "1974"), end=("1989", "1989")),
  occ("Eugen Frommelt", "its president", end=("1989", "1989")),
  occ("Pio Risch", "represented Balzers", start=("1993", "1993"), end=("Sunday", "2009-02-08")),
  occ("Rosmarie Hasler Ospelt", "Deputy Prime Minister"),
  occ("Heinz Gantner", "its director"),
  fact("Wendelin Marxer", "party", "Patriotic Union"),
  fact("Wendelin Marxer", "occupation", "lawyer"),
  fact("Wendelin Marxer", "education", "Innsbruck"),
  fact("Ferdinand Näscher", "party", "Progressive Citizens' Party"),
  fact("Gerlinde Batliner-Kieber", "occupation", "goldsmith"),
  fact("Aurelia Frommelt", "party", "Free List"),
  fact("Aurelia Frommelt", "father", "Eugen Frommelt"),
  fact("Pio Risch", "occupation", "hotelier"),
  fact("Rosmarie Hasler Ospelt", "spouse", "Jürg Ospelt"),
  fact("Jürg Ospelt", "occupation", "cellist"),
  fact("Jürg Ospelt", "birthPlace", "Basel"),
  ev("communication", "congratulated", None, ["Ferdinand Näscher", "Wendelin Marxer"]),
  ev("departure", "laid down the party chairmanship", ("Monday", "2009-02-09"), ["Ferdinand Näscher"]),
  ev("sanction", "fine", ("last May", "2008-05"), ["Pio Risch"]),
  ev("election", "was elected in first place", ("Sunday", "2009-02-08"), ["Rosmarie Hasler Ospelt"]),
  ev("disclosure", "had given notice", ("Christmas", "2008-12-25"), ["Rosmarie Hasler Ospelt"]),
  ev("meeting", "received Marxer", ("Monday#2", "2009-02-09"), ["Wendelin Marxer"]),
)

P("d25-19", """Row over the Lamine line
How a single row of the 2002 budget cost three men their desks

Dakar, 14 December 2001

Row 417 reads: "Miscellaneous, State House of Saint-Louis, 900 million francs." Deputy Awa Marie Coly found it at two in the morning, she says, because she had dropped her glasses on the page.

By Monday she had asked about it in the National Assembly. By Tuesday the budget director, Lamine Thiam Fall, whose initials stood beside the row, had been relieved. He had been eleven years at the Treasury, six of them in that chair. On Wednesday the minister delegate for the budget, El Hadj Omar Tidiane Ly, sent the president of the republic a letter of four lines, the last of which was his resignation. And yesterday evening Boubacar Diop, called Bouba Béton, mayor of Saint-Louis, contractor and brother-in-law of the director, was invited by the gendarmerie to explain himself. He was let go after seven hours and has not been charged with anything.

Minister of Economy and Finance Ndèye Khady Sarr, an ENA graduate who ran the BCEAO agency at Kaolack until 1998, absorbs the budget for the time being. In Fall's room sits his deputy of long standing, Théophile Mendy, a Manjak and the organist of Sacré-Cœur parish.

Madame Coly is a Serer from Joal, forty-four, and a midwife. She entered parliament in April on the list of the PIT, which she had joined as a schoolgirl in 1974, and her mother Ndiémé Coly led the women's strike at the cannery. "Serigne Ly is an honest man," she told us of the departed minister, whom she has known since they shared a platform in 1988. "He signed what he was brought."

The opposition demands that the Prime Minister answer in person. Ly, we hear, is with his marabout in Tivaouane. Diop said that he owns no cement.""",
  occ("Awa Marie Coly", "Deputy"),
  occ("Lamine Thiam Fall", "budget director", start=("six", "1995"), end=("Tuesday", "2001-12-11")),
  occ("Omar Tidiane Ly", "minister delegate for the budget", end=("Wednesday", "2001-12-12"), again=["departed minister"]),
  occ("Boubacar Diop", "mayor of Saint-Louis"),
  occ("Ndèye Khady Sarr", "Minister of Economy and Finance"),
  occ("Ndèye Khady Sarr", "ran the BCEAO agency at Kaolack", end=("1998", "1998")),
  occ("Théophile Mendy", "his deputy"),
  occ("Théophile Mendy", "budget director", start=("Tuesday", "2001-12-11")),
  occ("Théophile Mendy", "organist of Sacré-Cœur parish"),
  occ("Awa Marie Coly", "entered parliament", start=("April", "2001-04")),
  occ("Ndiémé Coly", "led the women's strike"),
  fact("Boubacar Diop", "alias", "Bouba Béton"),
  fact("Boubacar Diop", "occupation", "contractor"),
  fact("Boubacar Diop", "relatives", "Lamine Thiam Fall"),
  fact("Ndèye Khady Sarr", "education", "ENA"),
  fact("Théophile Mendy", "ethnicity", "Manjak"),
  fact("Awa Marie Coly", "ethnicity", "Serer"),
  fact("Awa Marie Coly", "birthPlace", "Joal"),
  fact("Awa Marie Coly", "occupation", "midwife"),
  fact("Awa Marie Coly", "party", "PIT", date=("1974", "1974")),
  fact("Awa Marie Coly", "mother", "Ndiémé Coly"),
  ev("speech", "had asked about it", ("Monday", "2001-12-10"), ["Awa Marie Coly"]),
  ev("departure", "had been relieved", ("Tuesday", "2001-12-11"), ["Lamine Thiam Fall"]),
  ev("communication", "sent the president of the republic a letter", ("Wednesday", "2001-12-12"), ["Omar Tidiane Ly"]),
  ev("departure", "resignation", ("Wednesday", "2001-12-12"), ["Omar Tidiane Ly"]),
  ev("investigation", "explain himself", ("yesterday evening", "2001-12-13"), ["Boubacar Diop"]),
  ev("appointment", "absorbs the budget", None, ["Ndèye Khady Sarr"]),
  ev("election", "entered parliament", ("April", "2001-04"), ["Awa Marie Coly"]),
  ev("meeting", "shared a platform", ("1988", "1988"), ["Awa Marie Coly", "Omar Tidiane Ly"]),
)

P("d25-20", """PHNOM PENH — 7 September 2018

1. Cabinet. The new National Assembly gave its confidence on Thursday to a cabinet in which one name in four is new. Lok Chumteav Chea Sopheary, until now secretary of state at Commerce, is Minister of Tourism, replacing Khoun Vibol, who held Tourism from 2007 and goes to the Senate. Sopheary speaks Korean and is a graduate of the Royal University of Law. Her father-in-law, Tep Samnang, has been Minister of Cults and Religion since 2013 and remains so.

2. Provinces. Governor Nhem Rithy of Pursat was transferred to Stung Treng "in the interest of the service." In Pursat they tell it otherwise: the governor's convoy ran over a monk's bicycle in July. Nobody was hurt. His chair goes to a deputy governor of Kampot, Mrs Prak Malis, aged 39.

3. Courts. The Appeal Court upheld on Wednesday the sentence of two years passed in March on former commune chief Ouk Bunthoeun for taking bribes from sand dredgers. Bunthoeun (born at Sihanoukville; in the CPP since 1981) survived the Pol Pot years as a boy at Moung Ruessei, where his parents and four brothers starved. He did not attend; his lawyer, Sam Rachana, said he is being treated for his liver.

4. Army. Gen. Duong Sarath, deputy commander of the Gendarmerie, died on Monday in a Bangkok hospital at 61. Cancer. He rose from courier to four stars, and led the first Cambodian deminers to Sudan in 2006. Condolences were received by his widow, Mrs Huy Leakhena, and his eldest son, Lt. Col. Duong Panha, military attaché in Hanoi.

5. Visits. Laos's deputy prime minister, Mme Phetsamone Inthavong, spent Tuesday and Wednesday in Siem Reap, where Sopheary, in what was practically her last act at Commerce, signed with her a protocol on tour buses. A rumour that a border treaty was initialled is baseless.""",
  occ("Chea Sopheary", "secretary of state at Commerce", end=("Thursday", "2018-09-06")),
  occ("Chea Sopheary", "Minister of Tourism", start=("Thursday", "2018-09-06")),
  occ("Khoun Vibol", "held Tourism", start=("2007", "2007"), end=("Thursday", "2018-09-06")),
  occ("Khoun Vibol", "Senate"),
  occ("Tep Samnang", "Minister of Cults and Religion", start=("2013", "2013")),
  occ("Nhem Rithy", "Governor", again=["His chair"]),
  occ("Nhem Rithy", "Stung Treng"),
  occ("Prak Malis", "deputy governor of Kampot"),
  occ("Prak Malis", "His chair"),
  occ("Ouk Bunthoeun", "commune chief", former=True),
  occ("Sam Rachana", "his lawyer"),
  occ("Duong Sarath", "Gen."),
  occ("Duong Sarath", "deputy commander of the Gendarmerie", end=("Monday", "2018-09-03")),
  occ("Duong Sarath", "led the first Cambodian deminers", start=("2006", "2006")),
  occ("Duong Panha", "Lt. Col."),
  occ("Duong Panha", "military attaché in Hanoi"),
  occ("Phetsamone Inthavong", "deputy prime minister"),
  fact("Chea Sopheary", "education", "Royal University of Law"),
  fact("Chea Sopheary", "relatives", "Tep Samnang"),
  fact("Ouk Bunthoeun", "birthPlace", "Sihanoukville"),
  fact("Ouk Bunthoeun", "party", "CPP", date=("1981", "1981")),
  fact("Duong Sarath", "deathDate", "Monday", value="2018-09-03"),
  fact("Duong Sarath", "deathPlace", "Bangkok hospital"),
  fact("Duong Sarath", "causeOfDeath", "Cancer"),
  fact("Duong Sarath", "spouse", "Huy Leakhena"),
  fact("Duong Sarath", "children", "Duong Panha"),
  ev("appointment", "gave its confidence", ("Thursday", "2018-09-06"), ["Chea Sopheary"]),
  ev("departure", "replacing", ("Thursday", "2018-09-06"), ["Khoun Vibol"]),
  ev("appointment", "was transferred", None, ["Nhem Rithy"]),
  ev("appointment", "His chair goes to", None, ["Prak Malis"]),
  ev("conviction", "upheld", ("Wednesday", "2018-09-05"), ["Ouk Bunthoeun"]),
  ev("conviction", "sentence", ("March", "2018-03"), ["Ouk Bunthoeun"]),
  ev("travel", "led", ("2006", "2006"), ["Duong Sarath"]),
  ev("travel", "spent Tuesday and Wednesday in Siem Reap", ("Tuesday and Wednesday", "2018-09-04/2018-09-05"), ["Phetsamone Inthavong"]),
  ev("meeting", "signed with her", None, ["Chea Sopheary", "Phetsamone Inthavong"]),
  ev("appointment", "goes to the Senate", None, ["Khoun Vibol"]),
  fact("Duong Sarath", "occupation", "courier"),
)

P("d25-21", """LA PAZ AUG 6 1966 URGENT PRESS — COLONEL RENE ARANIBAR VILLAZON APPOINTED COMMANDER EIGHTH DIVISION SANTA CRUZ LAST NIGHT REPLACING GENERAL JORGE MONTELLANO DISMISSED STOP DETAILS FOLLOW BY MAIL

The details are these. General Jorge Montellano Rioja, aged 51, had commanded at Santa Cruz for twenty months and got on with everyone there but the tin company. When soldiers of his refused in May to fire on pickets at Huanuni, whither two battalions had been lent, he defended them in a letter to the chief of staff, Eliodoro Cuéllar Suárez. General Cuéllar answered it yesterday, with an envelope containing a railway warrant to Oruro.

Colonel Aránibar Villazón, who leaves the Military College, of which he has been director since 1964, is a different sort of soldier. An artilleryman, he passed his youth in Asunción, where his father Octavio, a Liberal deputy for Sucre, sat out three Bolivian governments in exile. He fought at the end of the Chaco War (on our side), as a cadet of sixteen. In 1953 he was put out of the army by the MNR and sold sewing machines until 1960. He took the staff course at Fort Leavenworth, and his Spanish has not recovered.

He was received this forenoon at the Palacio Quemado together with the incoming director of the college, Lieutenant-Colonel Ramiro Urquidi, a brother of the Minister of Mines, Dr. Gualberto Urquidi Prado. It is being said that the minister had wanted Santa Cruz for his brother; both laughed when asked.

Montellano took the train this morning. His wife, Doña Elsa Gutiérrez de Montellano, who presides over the Red Cross ladies of Santa Cruz, had locked up the house, and the band of the division played, without permission, a cueca. Captain Hugo Baldivieso, the bandmaster, was put under arrest at noon.

PRESIDENT SPEAKS TONIGHT INDEPENDENCE DAY STOP ENDS""",
  occ("Rene Aranibar Villazon", "COLONEL", again=["Colonel"]),
  occ("Rene Aranibar Villazon", "COMMANDER EIGHTH DIVISION SANTA CRUZ", start=("LAST NIGHT", "1966-08-05")),
  occ("Jorge Montellano Rioja", "General", again=["GENERAL"]),
  occ("Jorge Montellano Rioja", "commanded at Santa Cruz", start=("twenty months", "1964-12"), end=("LAST NIGHT", "1966-08-05")),
  occ("Eliodoro Cuéllar Suárez", "chief of staff"),
  occ("Eliodoro Cuéllar Suárez", "General#2"),
  occ("Rene Aranibar Villazon", "director", start=("1964", "1964"), end=("LAST NIGHT", "1966-08-05")),
  occ("Octavio", "deputy for Sucre"),
  occ("Ramiro Urquidi", "incoming director of the college", start=("LAST NIGHT", "1966-08-05")),
  occ("Ramiro Urquidi", "Lieutenant-Colonel"),
  occ("Gualberto Urquidi Prado", "Minister of Mines"),
  occ("Elsa Gutiérrez de Montellano", "presides over the Red Cross ladies of Santa Cruz"),
  occ("Hugo Baldivieso", "Captain"),
  occ("Hugo Baldivieso", "bandmaster"),
  fact("Rene Aranibar Villazon", "occupation", "artilleryman"),
  fact("Rene Aranibar Villazon", "residence", "Asunción"),
  fact("Rene Aranibar Villazon", "father", "Octavio"),
  fact("Octavio", "party", "Liberal"),
  fact("Rene Aranibar Villazon", "militaryService", "Chaco War"),
  fact("Rene Aranibar Villazon", "occupation", "sold sewing machines"),
  fact("Rene Aranibar Villazon", "education", "Fort Leavenworth"),
  fact("Ramiro Urquidi", "siblings", "Gualberto Urquidi Prado"),
  fact("Jorge Montellano Rioja", "spouse", "Elsa Gutiérrez de Montellano"),
  ev("appointment", "APPOINTED", ("LAST NIGHT", "1966-08-05"), ["Rene Aranibar Villazon"]),
  ev("departure", "DISMISSED", ("LAST NIGHT", "1966-08-05"), ["Jorge Montellano Rioja"]),
  ev("communication", "letter to the chief of staff", None, ["Jorge Montellano Rioja", "Eliodoro Cuéllar Suárez"]),
  ev("communication", "answered it", ("yesterday", "1966-08-05"), ["Jorge Montellano Rioja", "Eliodoro Cuéllar Suárez"]),
  ev("departure", "leaves the Military College", None, ["Rene Aranibar Villazon"]),
  ev("departure", "was put out of the army", ("1953", "1953"), ["Rene Aranibar Villazon"]),
  ev("meeting", "was received", ("this forenoon", "1966-08-06"), ["Rene Aranibar Villazon", "Ramiro Urquidi"]),
  ev("travel", "took the train", ("this morning", "1966-08-06"), ["Jorge Montellano Rioja"]),
  ev("arrest", "was put under arrest", ("noon#2", "1966-08-06"), ["Hugo Baldivieso"]),
)

P("d25-22", """Good evening from Tórshavn. This is Wednesday, the second of September 2015, and these are the stories.

[CUE 1] The votes are counted, the Løgting has twenty-eight who want to talk and five who want to go home to their boats. Jógvan Martin Djurhuus, our prime minister since 2008, goes. He telephoned the queen's high commissioner at ten this morning, with his engine running. The high commissioner, Birgitte Lund-Sørensen, thanked him; she's been in the house at Amtmansbrekkan only since June and he was the first to ring.

[CUE 2] Who next? Everyone looks at Marjun í Dali. Marjun's a Social Democrat, a ship's engineer from Vágur, and the first ever from Suðuroy to top the poll. But the party hasn't chosen. Her great-uncle Pauli í Dali was a minister for one week in 1963, and she keeps his resignation framed in the kitchen. It's three words.

[CUE 3] In Klaksvík the harbour board has sacked its manager, Høgni Reinert, after the affair of the crane. Höskuldur Þorleifsson steps in — yes, an Icelander; he used to be harbour master in Akureyri. Reinert says he'll see them in court. The chairwoman of the board, Durita Kjølbro, says she will bring coffee.

[CUE 4] And the clergy. The dean of the islands, Uni Næs, told the diocesan council last night that he's staying: he had been asked to let his name go forward for bishop after Bishop Jens Haraldsen's retirement at Advent, and it's no. The other two who are named both teach at the university. Haraldsen, you'll remember, was chaplain to the fishing fleet off Greenland from '79 to '84. He married half of tonight's members.

[CUE 5] Last of all, Anna Sofía Vang of Sandur is a hundred. Anna Sofía was the first woman on any village council here: 1948. Her birthday guests included four pastors, one of them her son Petur. Goodnight.""",
  occ("Jógvan Martin Djurhuus", "prime minister", start=("2008", "2008")),
  occ("Birgitte Lund-Sørensen", "high commissioner", start=("June", "2015-06"), again=["high commissioner#2"]),
  occ("Pauli í Dali", "minister#2", start=("1963", "1963"), end=("one week", "1963")),
  occ("Høgni Reinert", "manager"),
  occ("Höskuldur Þorleifsson", "manager"),
  occ("Höskuldur Þorleifsson", "harbour master in Akureyri", former=True),
  occ("Durita Kjølbro", "chairwoman of the board"),
  occ("Uni Næs", "dean of the islands"),
  occ("Jens Haraldsen", "Bishop"),
  occ("Jens Haraldsen", "chaplain to the fishing fleet", start=("'79", "1979"), end=("'84", "1984")),
  occ("Anna Sofía Vang", "village council", start=("1948", "1948")),
  occ("Petur", "pastors"),
  fact("Marjun í Dali", "party", "Social Democrat"),
  fact("Marjun í Dali", "occupation", "ship's engineer"),
  fact("Marjun í Dali", "birthPlace", "Vágur"),
  fact("Marjun í Dali", "relatives", "Pauli í Dali"),
  fact("Höskuldur Þorleifsson", "nationality", "Icelander"),
  fact("Anna Sofía Vang", "residence", "Sandur"),
  fact("Anna Sofía Vang", "children", "Petur"),
  ev("departure", "goes", None, ["Jógvan Martin Djurhuus"]),
  ev("communication", "telephoned", ("this morning", "2015-09-02"), ["Jógvan Martin Djurhuus", "Birgitte Lund-Sørensen"]),
  ev("election", "top the poll", None, ["Marjun í Dali"]),
  ev("departure", "has sacked", None, ["Høgni Reinert"]),
  ev("appointment", "steps in", None, ["Höskuldur Þorleifsson"]),
  ev("disclosure", "told the diocesan council", ("last night", "2015-09-01"), ["Uni Næs"]),
)

P("d25-23", """SUNDAY TATLER OF CEYLON – Colombo, 11 March 1984 – "Kussiya" writes

Whose was the third cup on the verandah? That, dear readers, is all that anybody in Cinnamon Gardens wants to know.

The facts first, since our lawyer likes them. On Monday last Mr R. M. Tikiri Banda Dissanayake, Deputy Minister of Plantation Industries and the honourable member for Hanguranketa since '77, tendered his papers. On Tuesday they were accepted. On Thursday the Bribery Commissioner, Miss Ranee Chelliah Ponniah, as cool as a cucumber sandwich, drove up to the gentleman's bungalow with two clerks and removed a filing cabinet.

Mr Dissanayake himself declares that he went "because of my sugar." He has a sister, Kumari Dissanayake Ratwatte, who is chairman of the Tea Board. She was put there, you may recall, in 1981 by his own minister, Mr A. C. M. Jainulabdeen, a gem merchant from Beruwala and a genial old fox, who was at that hour in Baghdad selling BOPs to the Iraqis. Jainulabdeen flew home on Wednesday and has seen nobody.

The third cup? Two belonged to the deputy minister and to Mr Douglas Aelian Perera, managing director of Highgrown Brokers, who were at St Thomas' together. A houseboy told the Commissioner's clerks that a lady drank from the other. The lady is said by wicked tongues to have been Mrs Jainulabdeen. She says it's poppycock, and we believe her: the lady was in Kandy, opening a crèche.

Whoever gets the deputy's chair will need a strong stomach. Party men talk of Mr S. Thondaman Sellasamy. We would wager on Dr (Mrs) Lalitha Abeygoonewardene, of Rattota, an eye specialist who entered the House only at last year's by-election and whose husband, Brigadier Upali, commands in Jaffna.

Our sympathies to Deshamanya Sir Cyril Wickremanayake, twice Mayor of Colombo, who lost his wife, Lady (Esmé) Wickremanayake, on Friday. Bridge at the Club is cancelled.""",
  occ("Tikiri Banda Dissanayake", "Deputy Minister of Plantation Industries", end=("Tuesday", "1984-03-06"), again=["deputy minister"]),
  occ("Tikiri Banda Dissanayake", "member for Hanguranketa", start=("'77", "1977")),
  occ("Ranee Chelliah Ponniah", "Bribery Commissioner"),
  occ("Kumari Dissanayake Ratwatte", "chairman of the Tea Board", start=("1981", "1981")),
  occ("A. C. M. Jainulabdeen", "his own minister"),
  occ("Douglas Aelian Perera", "managing director of Highgrown Brokers"),
  occ("Lalitha Abeygoonewardene", "Rattota", start=("last year's", "1983")),
  occ("Upali", "Brigadier"),
  occ("Upali", "commands in Jaffna"),
  occ("Cyril Wickremanayake", "Mayor of Colombo"),
  fact("Tikiri Banda Dissanayake", "siblings", "Kumari Dissanayake Ratwatte"),
  fact("A. C. M. Jainulabdeen", "occupation", "gem merchant"),
  fact("A. C. M. Jainulabdeen", "birthPlace", "Beruwala"),
  fact("A. C. M. Jainulabdeen", "spouse", "Mrs Jainulabdeen"),
  fact("Tikiri Banda Dissanayake", "education", "St Thomas'"),
  fact("Douglas Aelian Perera", "education", "St Thomas'"),
  fact("Lalitha Abeygoonewardene", "occupation", "eye specialist"),
  fact("Lalitha Abeygoonewardene", "spouse", "Upali"),
  fact("Cyril Wickremanayake", "award", "Deshamanya"),
  fact("Cyril Wickremanayake", "spouse", "Esmé"),
  fact("Esmé Wickremanayake", "deathDate", "Friday", value="1984-03-09"),
  ev("departure", "tendered his papers", ("Monday last", "1984-03-05"), ["Tikiri Banda Dissanayake"]),
  ev("departure", "were accepted", ("Tuesday", "1984-03-06"), ["Tikiri Banda Dissanayake"]),
  ev("investigation", "removed a filing cabinet", ("Thursday", "1984-03-08"), ["Tikiri Banda Dissanayake", "Ranee Chelliah Ponniah"]),
  ev("appointment", "was put there", ("1981", "1981"), ["Kumari Dissanayake Ratwatte", "A. C. M. Jainulabdeen"]),
  ev("travel", "in Baghdad", None, ["A. C. M. Jainulabdeen"]),
  ev("travel", "flew home", ("Wednesday", "1984-03-07"), ["A. C. M. Jainulabdeen"]),
  ev("travel", "was in Kandy", None, ["Mrs Jainulabdeen"]),
  ev("election", "entered the House", ("last year's", "1983"), ["Lalitha Abeygoonewardene"]),
)

P("d25-24", """Leadership tribunal finds Pogera guilty on nine of twelve counts

Port Moresby, Friday 25 October, 1991. From our Waigani reporter

The Deputy Prime Minister, Mr Tobias Kaupa Pogera, misused 86,000 kina of public money, the Leadership Tribunal ruled yesterday. It recommended that he be dismissed from office. Mr Pogera, MP for Lagaip-Muritaka since 1982, heard it in a borrowed tie.

Three counts failed: those concerning a house in Cairns. The tribunal accepted the evidence given on 3 October by his wife, Sister Regina Amo, who runs the Catholic hospital at Laiagam, that the house was bought with compensation paid for her brother Philip, killed by a mine truck in 1988.

The chairman of the tribunal, Sir Buri Hanuabada, read for two and a half hours. A judge of the National Court from 1975, the first Motuan on its bench, Sir Buri came out of retirement for the case. Sitting with him were senior magistrates Waliyato Dobunaba and Iamo Sarea; Mr Sarea dissented upon penalty.

The case began with a memo. In February last year John Momis Tsivung, a young auditor from Buka, then acting provincial treasurer in Wabag, sent to Chief Ombudsman Charles Vele Kapi a list of cheques made out to "cash." He was transferred to Daru within the month. Later the Ombudsman Commission referred the MP to the Public Prosecutor, and on 2 August he was suspended on full pay.

Mr Pogera, a former patrol interpreter who never went beyond Grade Six at Sari Lutheran School, belongs to the People's Democratic Movement but has been in four parties. The Governor-General must act within fourteen days. The law would then bar him for three years, though one of his sons, Engan Kaupa, already premier of the province, looks to be kept warm for the seat.

Mr Tsivung was not in court. "There is no road from Daru," he said by radio.""",
  occ("Tobias Kaupa Pogera", "Deputy Prime Minister"),
  occ("Tobias Kaupa Pogera", "MP for Lagaip-Muritaka", start=("1982", "1982")),
  occ("Regina Amo", "runs the Catholic hospital at Laiagam"),
  occ("Buri Hanuabada", "chairman of the tribunal"),
  occ("Buri Hanuabada", "judge of the National Court", start=("1975", "1975")),
  occ("Waliyato Dobunaba", "senior magistrates"),
  occ("Iamo Sarea", "senior magistrates"),
  occ("John Momis Tsivung", "acting provincial treasurer in Wabag", end=("within the month", "1990-02")),
  occ("Charles Vele Kapi", "Chief Ombudsman"),
  occ("Engan Kaupa", "premier of the province"),
  fact("Tobias Kaupa Pogera", "spouse", "Regina Amo"),
  fact("Regina Amo", "siblings", "Philip"),
  fact("Philip", "deathDate", "1988", value="1988"),
  fact("Philip", "causeOfDeath", "killed by a mine truck"),
  fact("Buri Hanuabada", "ethnicity", "Motuan"),
  fact("John Momis Tsivung", "occupation", "auditor"),
  fact("John Momis Tsivung", "birthPlace", "Buka"),
  fact("Tobias Kaupa Pogera", "occupation", "patrol interpreter"),
  fact("Tobias Kaupa Pogera", "education", "Sari Lutheran School"),
  fact("Tobias Kaupa Pogera", "party", "People's Democratic Movement"),
  fact("Tobias Kaupa Pogera", "children", "Engan Kaupa"),
  ev("conviction", "ruled", ("yesterday", "1991-10-24"), ["Tobias Kaupa Pogera"]),
  ev("testimony", "evidence", ("3 October", "1991-10-03"), ["Regina Amo"]),
  ev("communication", "sent to", ("February last year", "1990-02"), ["John Momis Tsivung", "Charles Vele Kapi"]),
  ev("sanction", "was transferred", ("within the month", "1990-02"), ["John Momis Tsivung"]),
  ev("investigation", "referred the MP", None, ["Tobias Kaupa Pogera"]),
  ev("sanction", "was suspended", ("2 August", "1991-08-02"), ["Tobias Kaupa Pogera"]),
)

P("d25-25", """ARAL SHORE GETS ITS THIRD AKIM IN TWO YEARS

Kyzylorda, 25 March 2006. Nauryz was barely over when, on Thursday, the presidential decree came by fax: Serikbay Dzhumagulovich Nurpeisov, 55, is freed from the duties of akim of Kyzylorda region, and Saule Muratkyzy Akhmetzhanova, 47, is named in his place.

Akhmetzhanova, a hydrologist, must be the best-qualified person who ever sat in that draughty building. Her candidate's dissertation (Tashkent, 1986) was about the river that people here no longer see. She has been a vice-minister of agriculture since 2003, and earlier sat for Atyrau in the Majilis. Yesterday she was introduced to the regional activists by the head of the presidential administration, Adilbek Zhaksybekuly Tasmagambet, who spoke for five minutes, four of them about discipline.

Nurpeisov's ruin was the heating. On 19 January, at minus thirty, the boilers stopped in Aralsk, and the prosecutor's office is still looking into what became of the coal. The ex-akim, once a champion wrestler, told prosecutors on Monday that he had trusted his deputy. The deputy in question, Viktor Genrikhovich Schell, emigrated to Germany with wife and mother at the beginning of February; he is by descent a Volga German. His own post has been filled by Marat Kudaibergen, akim of Kazaly district till last week.

Readers will not have forgotten the man before Nurpeisov: Temirkhan Ospanuly Beisenov, governor for nine weeks in 2004, dismissed after he had struck a journalist, our colleague Gulnara Sadykova, with a bound volume of his own speeches. Beisenov is ambassador in Tashkent today. Sadykova, who received the Union of Journalists' Altyn Sunkar prize the same year, edits this page.

Nurpeisov's younger brother Daulet, rector of the Korkyt Ata university, remains. It was said in the bazaar that he had packed. He was, he says, only looking for a book.""",
  occ("Serikbay Dzhumagulovich Nurpeisov", "akim of Kyzylorda region", end=("Thursday", "2006-03-23"), again=["ex-akim"]),
  occ("Saule Muratkyzy Akhmetzhanova", "akim of Kyzylorda region", start=("Thursday", "2006-03-23")),
  occ("Saule Muratkyzy Akhmetzhanova", "vice-minister of agriculture", start=("2003", "2003"), end=("Thursday", "2006-03-23")),
  occ("Saule Muratkyzy Akhmetzhanova", "sat for Atyrau in the Majilis"),
  occ("Adilbek Zhaksybekuly Tasmagambet", "head of the presidential administration"),
  occ("Viktor Genrikhovich Schell", "his deputy", end=("the beginning of February", "2006-02")),
  occ("Marat Kudaibergen", "his deputy"),
  occ("Marat Kudaibergen", "akim of Kazaly district", end=("last week", "2006-03")),
  occ("Temirkhan Ospanuly Beisenov", "governor", start=("nine weeks in 2004", "2004"), end=("2004", "2004")),
  occ("Temirkhan Ospanuly Beisenov", "ambassador in Tashkent"),
  occ("Gulnara Sadykova", "edits this page"),
  occ("Daulet", "rector of the Korkyt Ata university"),
  fact("Saule Muratkyzy Akhmetzhanova", "occupation", "hydrologist"),
  fact("Saule Muratkyzy Akhmetzhanova", "education", "Tashkent", date=("1986", "1986")),
  fact("Serikbay Dzhumagulovich Nurpeisov", "occupation", "wrestler"),
  fact("Viktor Genrikhovich Schell", "ethnicity", "Volga German"),
  fact("Gulnara Sadykova", "occupation", "journalist"),
  fact("Gulnara Sadykova", "award", "Altyn Sunkar prize", date=("the same year", "2004")),
  fact("Serikbay Dzhumagulovich Nurpeisov", "siblings", "Daulet"),
  ev("departure", "is freed from the duties", ("Thursday", "2006-03-23"), ["Serikbay Dzhumagulovich Nurpeisov"]),
  ev("appointment", "is named", ("Thursday", "2006-03-23"), ["Saule Muratkyzy Akhmetzhanova"]),
  ev("meeting", "was introduced", ("Yesterday", "2006-03-24"), ["Saule Muratkyzy Akhmetzhanova", "Adilbek Zhaksybekuly Tasmagambet"]),
  ev("speech", "spoke for five minutes", ("Yesterday", "2006-03-24"), ["Adilbek Zhaksybekuly Tasmagambet"]),
  ev("testimony", "told prosecutors", ("Monday", "2006-03-20"), ["Serikbay Dzhumagulovich Nurpeisov"]),
  ev("travel", "emigrated to Germany", ("the beginning of February", "2006-02"), ["Viktor Genrikhovich Schell"]),
  ev("appointment", "has been filled", None, ["Marat Kudaibergen"]),
  ev("departure", "dismissed", ("2004", "2004"), ["Temirkhan Ospanuly Beisenov"]),
  ev("award", "received", ("the same year", "2004"), ["Gulnara Sadykova"]),
)

P("d25-26", """Tunis court: ten years for the man with the stamp

TUNIS, 14 June 2012 (Maghreb Desk) — Every container that left the port of Radès between 1999 and 2010 bore the stamp of Mohamed Lassaad Ben Achour Trabelsi-Zmerli. On Thursday the First Instance Court sentenced its owner to ten years, six for embezzlement and four for forgery.

The ex-director general of customs, 66, shouted from the dock that he was paying for a dictatorship he had merely served. He has been in Mornaguia prison since 27 January of last year, when soldiers took him off a fishing boat at Kelibia with his son-in-law, Slim Karoui. Karoui, an orthodontist with a mandate in the old Chamber of Councillors, was tried alongside him and acquitted.

The witness who mattered was a woman of thirty-three. Hajer Ben Salah Jemni, now inspector general at the finance ministry, was a trainee in the customs laboratory when in 2007 she reported to her superiors that "Egyptian cotton" was Scotch whisky. For that the director general had her posted to Ben Guerdane. She testified on 10 and 11 May, in a voice so low that presiding judge Néjib Mamoghli twice had the fans stopped.

Her minister, Elyes Guellaty, called to congratulate her. Guellaty, a banker who spent the Ben Ali years at Société Générale in Paris and became finance minister in December, in the first elected government, has promised a purge; the customs union, whose secretary general is Jemni's husband, Abdelbasset Jemni, promises a strike.

Counsel for the defence was Maître Radhia el-Ouertani, herself sentenced in 1994 for membership of an illegal association and president, from 2005 to 2011, of the League for Prisoners. Asked why she took the brief, she replied that he had asked politely. Prosecutors think millions are in Geneva. The court found no proof of that.""",
  occ("Mohamed Lassaad Ben Achour Trabelsi-Zmerli", "director general of customs", former=True, again=["director general#2"]),
  occ("Slim Karoui", "Chamber of Councillors"),
  occ("Hajer Ben Salah Jemni", "inspector general at the finance ministry"),
  occ("Hajer Ben Salah Jemni", "trainee in the customs laboratory"),
  occ("Néjib Mamoghli", "presiding judge"),
  occ("Elyes Guellaty", "finance minister", start=("December", "2011-12")),
  occ("Abdelbasset Jemni", "secretary general"),
  occ("Radhia el-Ouertani", "Counsel for the defence"),
  occ("Radhia el-Ouertani", "president", start=("2005", "2005"), end=("2011", "2011")),
  fact("Mohamed Lassaad Ben Achour Trabelsi-Zmerli", "relatives", "Slim Karoui"),
  fact("Slim Karoui", "occupation", "orthodontist"),
  fact("Elyes Guellaty", "occupation", "banker"),
  fact("Elyes Guellaty", "residence", "Paris"),
  fact("Hajer Ben Salah Jemni", "spouse", "Abdelbasset Jemni"),
  ev("conviction", "sentenced", ("Thursday", "2012-06-14"), ["Mohamed Lassaad Ben Achour Trabelsi-Zmerli"]),
  ev("arrest", "took him off", ("27 January of last year", "2011-01-27"), ["Mohamed Lassaad Ben Achour Trabelsi-Zmerli", "Slim Karoui"]),
  ev("disclosure", "reported to her superiors", ("2007", "2007"), ["Hajer Ben Salah Jemni"]),
  ev("sanction", "had her posted", None, ["Hajer Ben Salah Jemni", "Mohamed Lassaad Ben Achour Trabelsi-Zmerli"]),
  ev("testimony", "testified", ("10 and 11 May", "2012-05-10/2012-05-11"), ["Hajer Ben Salah Jemni"]),
  ev("communication", "called to congratulate her", None, ["Elyes Guellaty", "Hajer Ben Salah Jemni"]),
  ev("appointment", "became finance minister", ("December", "2011-12"), ["Elyes Guellaty"]),
  ev("conviction", "sentenced#2", ("1994", "1994"), ["Radhia el-Ouertani"]),
)

P("d25-27", """Ordino, Friday 28 November 1997. The comú met yesterday from 19.00 to 23.40. Present: the senior cònsol, Bonaventura Coma Riberaygua; the junior cònsol, Maria Rosa Babot; councillors Font, Duró, Picart, Adellach and Mora. Absent with excuse: Councillor Vidal, at a funeral in Foix.

*The ski slope.* Jordi Picart (Liberal), who has held public works since the elections of 1995, wants to buy two snow guns. He spoke for an hour. Pere Duró i Cerqueda, of the opposition, a hotel keeper like the speaker and his first cousin, asked whose hotel the guns would face. The motion was carried by the casting vote of Senior Cònsol Coma, who then, pale, went out for air.

*The secretary.* After thirty-three years Miss Antònia Pujol Armengol has laid down her pen. She entered the service of the parish in 1964 as a typist, and became general secretary in 1972; five cònsols learned from her where the fuses are. The comú gave her its gold medal. Her niece and godchild, Meritxell Pujol, a lawyer with a degree from Toulouse, has been secretary ad interim since Monday. She had come from the office of the Raonador del Ciutadà, whose deputy she was.

*Visitors.* Ricard Molné Sansa, the Syndic General, came down from his seat by the mayors' table — he was cònsol here himself, 1984 to 1987 — to say that the law on the comuns passes in January. Syndic Molné trained for the priesthood in Lleida. It tells.

*Questions.* Joan Adellach asked if it was true that the French co-prince's representative, Prefect Alain de Caunes, had been seen house-hunting in Segudet. It was not known. Laura Mora Reig, the Social Democrat schoolteacher who took her late father's seat at the by-election last March, reminded the table of the bus shelter.

The senior cònsol came back at 23.35. He has asked us to say that he is quite well.""",
  occ("Bonaventura Coma Riberaygua", "senior cònsol", again=["Senior Cònsol", "senior cònsol#2"]),
  occ("Maria Rosa Babot", "junior cònsol"),
  occ("Jordi Picart", "councillors"),
  occ("Pere Duró i Cerqueda", "councillors"),
  occ("Joan Adellach", "councillors"),
  occ("Laura Mora Reig", "councillors", start=("last March", "1997-03"), again=["her late father's seat"]),
  occ("Vidal", "Councillor"),
  occ("Jordi Picart", "has held public works", start=("1995", "1995")),
  occ("Antònia Pujol Armengol", "typist", start=("1964", "1964")),
  occ("Antònia Pujol Armengol", "general secretary", start=("1972", "1972")),
  occ("Meritxell Pujol", "secretary ad interim", start=("Monday", "1997-11-24")),
  occ("Meritxell Pujol", "whose deputy"),
  occ("Ricard Molné Sansa", "Syndic General"),
  occ("Ricard Molné Sansa", "cònsol here", start=("1984", "1984"), end=("1987", "1987")),
  occ("Alain de Caunes", "French co-prince's representative"),
  occ("Alain de Caunes", "Prefect"),
  fact("Jordi Picart", "party", "Liberal"),
  fact("Jordi Picart", "occupation", "hotel keeper"),
  fact("Pere Duró i Cerqueda", "occupation", "hotel keeper"),
  fact("Pere Duró i Cerqueda", "relatives", "Jordi Picart"),
  fact("Antònia Pujol Armengol", "award", "gold medal", date=("yesterday", "1997-11-27")),
  fact("Antònia Pujol Armengol", "relatives", "Meritxell Pujol"),
  fact("Meritxell Pujol", "occupation", "lawyer"),
  fact("Meritxell Pujol", "education", "Toulouse"),
  fact("Ricard Molné Sansa", "education", "Lleida"),
  fact("Laura Mora Reig", "party", "Social Democrat"),
  fact("Laura Mora Reig", "occupation", "schoolteacher"),
  ev("meeting", "met", ("yesterday", "1997-11-27"), ["Bonaventura Coma Riberaygua", "Maria Rosa Babot", "Jordi Picart", "Pere Duró i Cerqueda", "Joan Adellach", "Laura Mora Reig"]),
  ev("speech", "spoke for an hour", ("yesterday", "1997-11-27"), ["Jordi Picart"]),
  ev("departure", "has laid down her pen", None, ["Antònia Pujol Armengol"]),
  ev("appointment", "became general secretary", ("1972", "1972"), ["Antònia Pujol Armengol"]),
  ev("award", "gave her its gold medal", ("yesterday", "1997-11-27"), ["Antònia Pujol Armengol"]),
  ev("election", "took her late father's seat", ("last March", "1997-03"), ["Laura Mora Reig"]),
)

P("d25-28", """Catbalogan upset: "Inday Baby" topples a dynasty

CATBALOGAN CITY, Samar, May 11, 2016 — They called her a fishball vendor, which she was. At 3:20 a.m. on Tuesday the provincial board of canvassers proclaimed Corazon "Inday Baby" Macabasco-Uy governor of the province, and the Tanchuling mansion on the boulevard went dark.

Macabasco-Uy, 56, two-term mayor of Gandara and a Nacionalista, got 171,902 votes against 160,118 for Vice Governor Ferdinand Tanchuling Jr., who had the Liberal Party, the cockpits and, his rivals allege, most of the barangay captains. No complaint has been filed.

Since 1988 a Tanchuling has sat in the capitol: first Ferdinand Sr., known as Andy, a logger; after his death by gunshot at a wake in Calbiga in 2001, his widow Milagros; finally, from 2010, their eldest, Maria Fe Tanchuling-Roa, whom the three-term rule would have let run again but whom the Sandiganbayan convicted of graft last November. She is out on bail and was at Mass when the count ended. Since her suspension Junior had been acting governor.

The winner's husband, retired police colonel Wilfredo Uy, wept. He headed the provincial command when the older Tanchuling was killed, named the suspects within two days, and was relieved within three. He has raised goats since.

In the congressional race, re-electionist Rep. Edgar Sarmentero (2nd district) lost by 900 votes to a 29-year-old nurse back from Riyadh, Jhun-Jhun Abrematea. Bishop Isabelo Apacible, who took no side, asked both camps to switch off their videoke.

Provincial election supervisor Atty. Lourdes Pinlac, a Muslim convert from Zamboanga who has done four canvasses in this hall, has asked for a transfer to "anywhere with an aircon." Her request is pending. Macabasco-Uy takes her oath at noon on June 30 before a barangay captain: her mother, Nanay Ludivina, who is 80.""",
  occ("Corazon Macabasco-Uy", "governor of the province"),
  occ("Corazon Macabasco-Uy", "mayor of Gandara"),
  occ("Ferdinand Tanchuling Jr.", "Vice Governor"),
  occ("Ferdinand Sr.", "sat in the capitol", start=("1988", "1988"), end=("2001", "2001")),
  occ("Milagros", "sat in the capitol", start=("2001", "2001"), end=("2010", "2010")),
  occ("Maria Fe Tanchuling-Roa", "sat in the capitol", start=("2010", "2010")),
  occ("Ferdinand Tanchuling Jr.", "acting governor"),
  occ("Wilfredo Uy", "police colonel", former=True),
  occ("Wilfredo Uy", "headed the provincial command", end=("2001", "2001")),
  occ("Edgar Sarmentero", "Rep.", end=("Tuesday", "2016-05-10")),
  occ("Isabelo Apacible", "Bishop"),
  occ("Lourdes Pinlac", "Provincial election supervisor"),
  occ("Ludivina", "barangay captain#2"),
  fact("Corazon Macabasco-Uy", "alias", "Inday Baby"),
  fact("Corazon Macabasco-Uy", "occupation", "fishball vendor"),
  fact("Corazon Macabasco-Uy", "party", "Nacionalista"),
  fact("Ferdinand Tanchuling Jr.", "party", "Liberal Party"),
  fact("Ferdinand Sr.", "alias", "Andy"),
  fact("Ferdinand Sr.", "occupation", "logger"),
  fact("Ferdinand Sr.", "causeOfDeath", "gunshot"),
  fact("Ferdinand Sr.", "deathPlace", "Calbiga"),
  fact("Ferdinand Sr.", "deathDate", "2001", value="2001"),
  fact("Ferdinand Sr.", "spouse", "Milagros"),
  fact("Milagros", "children", "Maria Fe Tanchuling-Roa"),
  fact("Ferdinand Sr.", "children", "Maria Fe Tanchuling-Roa"),
  fact("Corazon Macabasco-Uy", "spouse", "Wilfredo Uy"),
  fact("Wilfredo Uy", "occupation", "raised goats"),
  fact("Jhun-Jhun Abrematea", "occupation", "nurse"),
  fact("Lourdes Pinlac", "religion", "Muslim"),
  fact("Lourdes Pinlac", "birthPlace", "Zamboanga"),
  fact("Corazon Macabasco-Uy", "mother", "Ludivina"),
  ev("election", "proclaimed", ("Tuesday", "2016-05-10"), ["Corazon Macabasco-Uy", "Ferdinand Tanchuling Jr."]),
  ev("conviction", "convicted", ("last November", "2015-11"), ["Maria Fe Tanchuling-Roa"]),
  ev("sanction", "her suspension", None, ["Maria Fe Tanchuling-Roa"]),
  ev("departure", "was relieved", ("2001", "2001"), ["Wilfredo Uy"]),
  ev("election", "lost by 900 votes", None, ["Edgar Sarmentero", "Jhun-Jhun Abrematea"]),
  fact("Ferdinand Tanchuling Jr.", "siblings", "Maria Fe Tanchuling-Roa"),
  ev("disclosure", "named the suspects", ("2001", "2001"), ["Wilfredo Uy"]),
)

P("d25-29", """Radio-Antsirabe, regional desk, script for Sunday 18 April 1982

Ladies, gentlemen, countrymen: Rakotondrasoa is dead. He passed on Friday at the military hospital of Soavinandriana, from the diabetes he'd carried, he said, like a second briefcase. Justin Rakotondrasoa Andriamihaja was seventy-one.

You knew him as president of the fivondronampokontany committee — four years and not one meeting missed. Our elders knew him earlier, as the schoolmaster of Betafo who in 1947 was sentenced to ten years' hard labour at Nosy Lava for a rising that he had slept through. Amnestied in '54, he walked home. He went to the first Assembly, in 1960, with the PSD, though he gave back his card twelve years later, the day of the shooting in Tana, and under Colonel Ratsimandrava, of good memory, he was for those few months, from February '74 till the Colonel was killed, the secretary of state for village councils.

He wed Céline Razanamparany in 1938; she taught sewing. Their second son is with us in the studio: Dr Herilala Rakotondrasoa, chief physician at the thermal baths. Doctor, our condolences. And their daughter Voahangy Ravelonanosy flew in from Bucharest last night, where her husband's our chargé d'affaires.

The interment's on Tuesday at Betafo. Pastor Rasamoela Jaona, synod president of the Lutheran Church here, conducts it. The Supreme Council of the Revolution will be represented by Colonel Zafisoa Mampila, who came through the same prison as a lad of eighteen.

Who'll follow in the committee? The vice-president, Madame Perline Rasoanirina, has the stamp since Friday. She's of AKFM, he was of nothing at the end; they quarrelled about everything except rice. She'll not say if she wants it. Some at the market are putting about that Tana will send a man. We telephoned Tana. Nobody there had heard of it.

After the hymn, the price of potatoes.""",
  occ("Justin Rakotondrasoa Andriamihaja", "president of the fivondronampokontany committee", start=("four years", "1978"), end=("Friday", "1982-04-16")),
  occ("Justin Rakotondrasoa Andriamihaja", "first Assembly", start=("1960", "1960")),
  occ("Justin Rakotondrasoa Andriamihaja", "secretary of state for village councils", start=("February '74", "1974-02")),
  occ("Ratsimandrava", "Colonel"),
  occ("Herilala Rakotondrasoa", "chief physician at the thermal baths"),
  occ("Rasamoela Jaona", "synod president of the Lutheran Church"),
  occ("Rasamoela Jaona", "Pastor"),
  occ("Zafisoa Mampila", "Colonel#3"),
  occ("Perline Rasoanirina", "vice-president"),
  occ("Perline Rasoanirina", "has the stamp", start=("Friday#2", "1982-04-16")),
  fact("Justin Rakotondrasoa Andriamihaja", "deathDate", "Friday", value="1982-04-16"),
  fact("Justin Rakotondrasoa Andriamihaja", "deathPlace", "military hospital of Soavinandriana"),
  fact("Justin Rakotondrasoa Andriamihaja", "causeOfDeath", "diabetes"),
  fact("Justin Rakotondrasoa Andriamihaja", "occupation", "schoolmaster"),
  fact("Justin Rakotondrasoa Andriamihaja", "party", "PSD"),
  fact("Justin Rakotondrasoa Andriamihaja", "spouse", "Céline Razanamparany", date=("1938", "1938")),
  fact("Céline Razanamparany", "occupation", "taught sewing"),
  fact("Justin Rakotondrasoa Andriamihaja", "children", "Herilala Rakotondrasoa"),
  fact("Justin Rakotondrasoa Andriamihaja", "children", "Voahangy Ravelonanosy"),
  fact("Ratsimandrava", "causeOfDeath", "was killed"),
  fact("Perline Rasoanirina", "party", "AKFM"),
  ev("conviction", "was sentenced", ("1947", "1947"), ["Justin Rakotondrasoa Andriamihaja"]),
  ev("election", "went to the first Assembly", ("1960", "1960"), ["Justin Rakotondrasoa Andriamihaja"]),
  ev("departure", "gave back his card", ("twelve years later", "1972"), ["Justin Rakotondrasoa Andriamihaja"]),
  ev("travel", "flew in from Bucharest", ("last night", "1982-04-17"), ["Voahangy Ravelonanosy"]),
)

P("d25-30", """Government recalls envoy who sat a day too long

KATHMANDU, September 12, 2008: On his ninety-third day in Copenhagen as Nepal's ambassador, Shyam Bahadur Ghale Gurung opened a fax and found that he was no longer one.

Thursday's cabinet meeting, the second chaired by the Maoist-led coalition, called home six ambassadors appointed by its predecessor. Gurung, 64, once inspector general of police (1996–99), had put off presenting his credentials from July to this Wednesday because the Queen of Denmark was on holiday. "She gave me her hand, they took the other one," he told the Post by phone.

Three of the six are kin to somebody. Pramila Koirala Shah, in Tokyo, is a niece of the late home minister Khagendra Koirala; Dinesh Raj Pandey, in Cairo, a son-in-law of Nepali Congress general secretary Bimala Thapa. Sushil Man Tuladhar (Brussels) says he's merely his mother's son. The mother, Chandra Keshari Tuladhar, ninety, sold butter lamps at Swayambhu and was the first Newar woman to be elected to the Kathmandu municipality, in 1953.

Foreign Minister Matrika Yadav Madhesi — he was Comrade Bishal in the war, and before that a chemistry teacher at Siraha — denied that politics came into it. His adviser Hisila Rokaya Magar is mentioned for Denmark; so is everyone.

Not recalled is Lt Gen (retired) Rudra Jung Basnyat. The former chief of general staff, posted to Islamabad last year, was seen on Monday at the house of his old adversary, Defence Minister Nanda Kishor Pun "Ananta", who in 2004 commanded the attack on Beni that Basnyat's brigade repelled. They had tea, and over it signed an order for 200 mules. Basnyat's daughter Rewati, a major and Nepal's first woman helicopter pilot, interpreted the silences.

The Supreme Court will hear Pandey's petition on Sunday. Chief Justice Min Prasad Rayamajhi, his classmate in Varanasi, has excused himself.""",
  occ("Shyam Bahadur Ghale Gurung", "ambassador", end=("Thursday", "2008-09-11")),
  occ("Shyam Bahadur Ghale Gurung", "inspector general of police", start=("1996", "1996"), end=("1996–99", "1999"), former=True),
  occ("Pramila Koirala Shah", "Tokyo", end=("Thursday", "2008-09-11")),
  occ("Khagendra Koirala", "home minister"),
  occ("Dinesh Raj Pandey", "Cairo", end=("Thursday", "2008-09-11")),
  occ("Bimala Thapa", "Nepali Congress general secretary"),
  occ("Sushil Man Tuladhar", "Brussels", end=("Thursday", "2008-09-11")),
  occ("Chandra Keshari Tuladhar", "Kathmandu municipality", start=("1953", "1953")),
  occ("Matrika Yadav Madhesi", "Foreign Minister"),
  occ("Hisila Rokaya Magar", "His adviser"),
  occ("Rudra Jung Basnyat", "Lt Gen", former=True),
  occ("Rudra Jung Basnyat", "chief of general staff", former=True),
  occ("Rudra Jung Basnyat", "posted to Islamabad", start=("last year", "2007")),
  occ("Nanda Kishor Pun", "Defence Minister"),
  occ("Nanda Kishor Pun", "commanded the attack on Beni", start=("2004", "2004")),
  occ("Rudra Jung Basnyat", "Basnyat's brigade"),
  occ("Rewati", "major"),
  occ("Min Prasad Rayamajhi", "Chief Justice"),
  fact("Pramila Koirala Shah", "relatives", "Khagendra Koirala"),
  fact("Dinesh Raj Pandey", "relatives", "Bimala Thapa"),
  fact("Sushil Man Tuladhar", "mother", "Chandra Keshari Tuladhar"),
  fact("Chandra Keshari Tuladhar", "occupation", "sold butter lamps"),
  fact("Chandra Keshari Tuladhar", "ethnicity", "Newar"),
  fact("Matrika Yadav Madhesi", "alias", "Comrade Bishal"),
  fact("Matrika Yadav Madhesi", "occupation", "chemistry teacher"),
  fact("Nanda Kishor Pun", "alias", "Ananta"),
  fact("Rudra Jung Basnyat", "children", "Rewati"),
  fact("Rewati", "occupation", "helicopter pilot"),
  fact("Dinesh Raj Pandey", "education", "Varanasi"),
  fact("Min Prasad Rayamajhi", "education", "Varanasi"),
  ev("departure", "called home", ("Thursday", "2008-09-11"), ["Shyam Bahadur Ghale Gurung", "Pramila Koirala Shah", "Dinesh Raj Pandey", "Sushil Man Tuladhar"]),
  ev("meeting", "presenting his credentials", ("this Wednesday", "2008-09-10"), ["Shyam Bahadur Ghale Gurung"]),
  ev("communication", "told the Post by phone", None, ["Shyam Bahadur Ghale Gurung"]),
  ev("election", "be elected", ("1953", "1953"), ["Chandra Keshari Tuladhar"]),
  ev("appointment", "posted", ("last year", "2007"), ["Rudra Jung Basnyat"]),
  ev("meeting", "had tea", ("Monday", "2008-09-08"), ["Rudra Jung Basnyat", "Nanda Kishor Pun"]),
  ev("recusal", "has excused himself", None, ["Min Prasad Rayamajhi"]),
)

P("d25-31", """Judge clears ex-health minister; clerk goes to jail

By Xiomara Lagos Banegas

TEGUCIGALPA, July 5, 2013 - The bidding was rigged, the medicine was chalk, and the only person who'll sleep in a cell for it is the woman who typed the minutes.

Judge Óscar Rolando Matamoros Euceda acquitted Wenceslao Fiallos Rapalo, minister of health under two presidents, on Friday morning. By lunchtime he had convicted Suyapa Ordóñez Zelaya, a tender clerk at the ministry from 1995 to 2011, of falsifying a public document: five years.

Fiallos Rapalo, 59, a paediatrician trained in Monterrey, embraced the lawyers, then his brother, Congressman Plutarco Fiallos (National Party, Olancho), then the prosecutor by mistake. He left health in January 2012 to manage the party's campaign. In the meantime, he'd let it be known last week, he has become a deacon.

What sank the prosecution was the death of Doctor Gladys Bonilla Interiano. As director of the Hospital Escuela she had written to the minister on August 14, 2010, begging him to halt delivery; she repeated it all to the National Anti-Corruption Council the next spring, and in December 2011 two men on a motorcycle shot her outside her home in Colonia Palmira. "Without her, the letter's a piece of paper," Matamoros said in his ruling.

Her successor at the hospital, Héctor Enrique Suazo, resigned at noon in protest. He has been replaced already: Rosa María Fiallos, cousin of who you think, took the keys at four. Suazo is Garífuna, from Triunfo de la Cruz, and holds the Pan American medal for his work on dengue.

The judge is himself rumoured for the Supreme Court. Before coming to the bench in 2006 he was legal counsel of the very laboratory that sold the pills, a fact that prosecutor Karla Funes disclosed in open court in May. He declined to withdraw.

Ordóñez Zelaya has three children.""",
  occ("Óscar Rolando Matamoros Euceda", "Judge"),
  occ("Óscar Rolando Matamoros Euceda", "coming to the bench", start=("2006", "2006")),
  occ("Wenceslao Fiallos Rapalo", "minister of health", end=("January 2012", "2012-01"), again=["health minister"]),
  occ("Suyapa Ordóñez Zelaya", "tender clerk at the ministry", start=("1995", "1995"), end=("2011", "2011")),
  occ("Plutarco Fiallos", "Congressman"),
  occ("Wenceslao Fiallos Rapalo", "manage the party's campaign", start=("January 2012", "2012-01")),
  occ("Wenceslao Fiallos Rapalo", "deacon"),
  occ("Gladys Bonilla Interiano", "director of the Hospital Escuela", end=("December 2011", "2011-12")),
  occ("Héctor Enrique Suazo", "Her successor at the hospital", start=("December 2011", "2011-12"), end=("noon", "2013-07-05")),
  occ("Rosa María Fiallos", "took the keys", start=("four", "2013-07-05")),
  occ("Óscar Rolando Matamoros Euceda", "legal counsel of the very laboratory", end=("2006", "2006")),
  occ("Karla Funes", "prosecutor#2"),
  fact("Wenceslao Fiallos Rapalo", "occupation", "paediatrician"),
  fact("Wenceslao Fiallos Rapalo", "education", "Monterrey"),
  fact("Wenceslao Fiallos Rapalo", "siblings", "Plutarco Fiallos"),
  fact("Plutarco Fiallos", "party", "National Party"),
  fact("Gladys Bonilla Interiano", "deathDate", "December 2011", value="2011-12"),
  fact("Gladys Bonilla Interiano", "causeOfDeath", "shot"),
  fact("Gladys Bonilla Interiano", "deathPlace", "Colonia Palmira"),
  fact("Rosa María Fiallos", "relatives", "Wenceslao Fiallos Rapalo"),
  fact("Héctor Enrique Suazo", "ethnicity", "Garífuna"),
  fact("Héctor Enrique Suazo", "birthPlace", "Triunfo de la Cruz"),
  fact("Héctor Enrique Suazo", "award", "Pan American medal"),
  ev("conviction", "had convicted", ("Friday", "2013-07-05"), ["Suyapa Ordóñez Zelaya", "Óscar Rolando Matamoros Euceda"]),
  ev("departure", "left health", ("January 2012", "2012-01"), ["Wenceslao Fiallos Rapalo"]),
  ev("appointment", "has become a deacon", None, ["Wenceslao Fiallos Rapalo"]),
  ev("communication", "had written to the minister", ("August 14, 2010", "2010-08-14"), ["Gladys Bonilla Interiano", "Wenceslao Fiallos Rapalo"]),
  ev("testimony", "repeated it all", ("the next spring", "2011-21"), ["Gladys Bonilla Interiano"]),
  ev("departure", "resigned at noon", ("noon", "2013-07-05"), ["Héctor Enrique Suazo"]),
  ev("appointment", "has been replaced", None, ["Rosa María Fiallos"]),
  ev("disclosure", "disclosed", ("May", "2013-05"), ["Karla Funes", "Óscar Rolando Matamoros Euceda"]),
)

P("d25-32", """Q&A: Who grilled whom in Kuwait?

16 May 2006

**What happened on Monday?** Three deputies questioned the Minister of Communications, Sheikh Talal Jabir al-Malik al-Sabah, from nine in the morning until ten at night. It was the first such session since he entered the cabinet in February.

**Who are the three?** Dr Walid Mubarak al-Tabtabai al-Ajmi, an Islamist and lecturer in sharia; Mrs — but no, there are still no women; Musallam Fayhan al-Barrak al-Rashidi, trade unionist, in the Assembly since 1996; and old Jassem Abdulmohsen al-Khorafi al-Saqr, merchant, who was Speaker when some of his colleagues were in kindergarten (1981–85).

**What do they say he did?** That he gave a satellite contract to a firm of his wife's brother, Bader al-Humaidhi. The minister denies this. What is established: an audit bureau headed by Abdulaziz Yousef al-Adsani sent a file to parliament on 2 April; undersecretary Mrs Shaikha Nasser al-Ghanim was moved to the Public Library eight days later.

**How did it end?** In a faint. Towards ten Sheikh Talal, a diabetic and a former fighter pilot who was shot down over Jahra in 1990, asked for water and slid from the lectern. He is in the Amiri Hospital. He resigned from his bed this morning, and the Prime Minister took the portfolio under his own wing.

**Is that the last of it?** Hardly. Al-Barrak spoke at a diwaniya in Rumaithiya last night and named two more ministers. Ghanim's brother, Brigadier Thamer Nasser al-Ghanim, was there, in uniform; his superiors have opened an inquiry.

**And the rumour of dissolution?** The Emir received Speaker Rashid Adel al-Roumi at noon. Neither spoke afterwards. Al-Roumi, an Azhar graduate, Shia on his mother's side and a cousin of al-Khorafi's, has presided over the house since 2003. He told his driver, who told us, to take the long way home.""",
  occ("Talal Jabir al-Malik al-Sabah", "Minister of Communications", start=("February", "2006-02"), end=("this morning", "2006-05-16"), again=["portfolio"]),
  occ("Walid Mubarak al-Tabtabai al-Ajmi", "deputies"),
  occ("Walid Mubarak al-Tabtabai al-Ajmi", "lecturer in sharia"),
  occ("Musallam Fayhan al-Barrak al-Rashidi", "in the Assembly", start=("1996", "1996")),
  occ("Jassem Abdulmohsen al-Khorafi al-Saqr", "deputies"),
  occ("Jassem Abdulmohsen al-Khorafi al-Saqr", "Speaker", start=("1981", "1981"), end=("1981–85", "1985")),
  occ("Abdulaziz Yousef al-Adsani", "audit bureau headed"),
  occ("Shaikha Nasser al-Ghanim", "undersecretary", end=("eight days later", "2006-04-10")),
  fact("Talal Jabir al-Malik al-Sabah", "occupation", "fighter pilot"),
  occ("Thamer Nasser al-Ghanim", "Brigadier"),
  occ("Rashid Adel al-Roumi", "Speaker#2", start=("2003", "2003"), again=["presided over the house"]),
  fact("Talal Jabir al-Malik al-Sabah", "relatives", "Bader al-Humaidhi"),
  fact("Musallam Fayhan al-Barrak al-Rashidi", "occupation", "trade unionist"),
  fact("Jassem Abdulmohsen al-Khorafi al-Saqr", "occupation", "merchant"),
  fact("Shaikha Nasser al-Ghanim", "siblings", "Thamer Nasser al-Ghanim"),
  fact("Rashid Adel al-Roumi", "education", "Azhar"),
  fact("Rashid Adel al-Roumi", "relatives", "al-Khorafi#2"),
  ev("testimony", "questioned", ("Monday", "2006-05-15"), ["Talal Jabir al-Malik al-Sabah", "Walid Mubarak al-Tabtabai al-Ajmi", "Musallam Fayhan al-Barrak al-Rashidi", "Jassem Abdulmohsen al-Khorafi al-Saqr"]),
  ev("appointment", "entered the cabinet", ("February", "2006-02"), ["Talal Jabir al-Malik al-Sabah"]),
  ev("communication", "sent a file to parliament", ("2 April", "2006-04-02"), ["Abdulaziz Yousef al-Adsani"]),
  ev("sanction", "was moved to the Public Library", ("eight days later", "2006-04-10"), ["Shaikha Nasser al-Ghanim"]),
  ev("departure", "resigned from his bed", ("this morning", "2006-05-16"), ["Talal Jabir al-Malik al-Sabah"]),
  ev("speech", "spoke at a diwaniya", ("last night", "2006-05-15"), ["Musallam Fayhan al-Barrak al-Rashidi"]),
  ev("investigation", "have opened an inquiry", None, ["Thamer Nasser al-Ghanim"]),
  ev("meeting", "received Speaker", ("noon", "2006-05-16"), ["Rashid Adel al-Roumi"]),
)

P("d25-33", """Kotor pays its respects; Cetinje counts chairs

Pobjeda za more, Kotor, June 9, 2017. You could hear the oars. Captain Anton Krsto Vukasović, harbour master of Kotor for the whole of the nineties and twice its mayor, went to his grave on Wednesday by water, rowed to Prčanj by eight men of the Boka Navy, the old brotherhood whose admiral he had been since 1999.

He died on Sunday in Meljine hospital, 84, heart. Don Pavle Radimir, the chancellor of the diocese, buried him; the Orthodox parish priest, Father Jovan Kosić, his partner at briscola, stood beside the grave and held the umbrella.

Vukasović had his master's ticket from Bakar (1955), sailed for Jugooceanija, and came ashore when he married Desa Zloković, who made the museum's costumes. The town elected him in 1998 as a Liberal. In 2002 he lost, and in 2006, at the age of seventy-three, won again; that second time he lasted ten months. He would not sign for the hotel at Glavati.

Who does sign? Since February it has been Ranka Dragičević-Tomić, who left the environment ministry for the town hall. She inherited as deputy Miloš Bulajić (Democratic Front), convicted on Thursday at the basic court of assaulting a parking attendant, fine 600 euros. Bulajić says that he will stay. His sister Tanja, who is the presiding judge of that court, had stepped aside from the case in March.

From the old royal capital: Cetinje's faculty of fine arts has chosen the sculptor Igor Mitrović, forty-one, dean by nine votes to eight. Mitrović, a Belgrade man by birth who studied in Carrara, takes over on October 1 from Professor Nada Vujošević. Her husband Slavko, the culture minister, was said to have leaned on two voters. The voters deny it, and so does he. Nada, who isn't leaving quietly, has called the winner "an honest mason".""",
  occ("Anton Krsto Vukasović", "Captain"),
  occ("Anton Krsto Vukasović", "harbour master of Kotor", start=("the whole of the nineties", "1990"), end=("the whole of the nineties", "1999")),
  occ("Anton Krsto Vukasović", "its mayor", start=("1998", "1998"), end=("2002", "2002")),
  occ("Anton Krsto Vukasović", "second time", start=("2006", "2006"), end=("ten months", "2007")),
  occ("Anton Krsto Vukasović", "admiral", start=("1999", "1999"), end=("Sunday", "2017-06-04")),
  occ("Pavle Radimir", "chancellor of the diocese"),
  occ("Jovan Kosić", "parish priest"),
  occ("Ranka Dragičević-Tomić", "town hall", start=("February", "2017-02")),
  occ("Ranka Dragičević-Tomić", "environment ministry", end=("February", "2017-02")),
  occ("Miloš Bulajić", "deputy"),
  occ("Tanja", "presiding judge of that court"),
  occ("Igor Mitrović", "dean", start=("October 1", "2017-10-01")),
  occ("Nada Vujošević", "dean"),
  occ("Nada Vujošević", "Professor"),
  occ("Slavko", "culture minister"),
  fact("Anton Krsto Vukasović", "deathDate", "Sunday", value="2017-06-04"),
  fact("Anton Krsto Vukasović", "deathPlace", "Meljine hospital"),
  fact("Anton Krsto Vukasović", "causeOfDeath", "heart"),
  fact("Jovan Kosić", "religion", "Orthodox"),
  fact("Anton Krsto Vukasović", "education", "Bakar", date=("1955", "1955")),
  fact("Anton Krsto Vukasović", "spouse", "Desa Zloković"),
  fact("Desa Zloković", "occupation", "made the museum's costumes"),
  fact("Anton Krsto Vukasović", "party", "Liberal"),
  fact("Miloš Bulajić", "party", "Democratic Front"),
  fact("Miloš Bulajić", "siblings", "Tanja"),
  fact("Igor Mitrović", "occupation", "sculptor"),
  fact("Igor Mitrović", "birthPlace", "Belgrade"),
  fact("Igor Mitrović", "education", "Carrara"),
  fact("Nada Vujošević", "spouse", "Slavko"),
  ev("election", "elected him", ("1998", "1998"), ["Anton Krsto Vukasović"]),
  ev("election", "lost", ("2002", "2002"), ["Anton Krsto Vukasović"]),
  ev("election", "won again", ("2006", "2006"), ["Anton Krsto Vukasović"]),
  ev("departure", "left the environment ministry", ("February", "2017-02"), ["Ranka Dragičević-Tomić"]),
  ev("conviction", "convicted", ("Thursday", "2017-06-08"), ["Miloš Bulajić"]),
  ev("recusal", "had stepped aside", ("March", "2017-03"), ["Tanja"]),
  ev("election", "has chosen", None, ["Igor Mitrović"]),
)

P("d25-34", """HUALIEN, Taiwan, Dec. 22 (2004) – For the time being, Lin Hsiu-chih runs Hsincheng Township from two rooms above a betel-nut shop, because the township office is sealed.

Prosecutors sealed it on Dec. 14, the day they took Township Chief Chang Wen-hsiung, 60, from his desk. Lin, until then chief secretary, was made acting chief on the 16th by County Commissioner Hsieh Tsung-pao. She's an accountant, a Presbyterian and, like two-thirds of her staff, Taroko: her Truku name, Ciwang Yudaw, is on the new nameplate.

The Hualien District Court decided on Monday that Chang must stay locked up for another two months. He is accused of letting a marble company dig where the Taroko graves are. He says he has never met its chairman, Ko Chin-fa. Ko, better known as Black Stone, says they went to elementary school together, in Shoufeng, and shared a bench.

Chang is a Kuomintang veteran. He was a county councilor for three terms starting in 1982, and his father-in-law, Liu A-tsai, a Hakka tea grower from Miaoli, ran the farmers' association with an abacus and a stick for most of the Martial Law years. In 2001 Chang won the township by 38 votes over Pastor Watan Nomin, the Democratic Progressive candidate. Nomin sued. The case was still pending when he drowned at Chihsingtan beach last summer.

His widow has now spoken. Rabay Nomin told a legislative hearing in Taipei last Friday that an unsigned check had been pushed under the parsonage door in the week of the vote. She's the director of a kindergarten. Legislator Kao Mei-yun, who called the hearing, resigned from the KMT on the spot, after 23 years.

Commissioner Hsieh, who underwent bypass surgery in October, was absent. A by-election is set for March. Lin says she won't run; her brother Teyra, a police sergeant, thinks otherwise.""",
  occ("Lin Hsiu-chih", "runs Hsincheng Township", start=("the 16th", "2004-12-16"), again=["acting chief"]),
  occ("Chang Wen-hsiung", "Township Chief", start=("2001", "2001")),
  occ("Lin Hsiu-chih", "chief secretary", end=("the 16th", "2004-12-16")),
  occ("Hsieh Tsung-pao", "County Commissioner", again=["Commissioner#2"]),
  occ("Ko Chin-fa", "its chairman"),
  occ("Chang Wen-hsiung", "county councilor", start=("1982", "1982")),
  occ("Liu A-tsai", "ran the farmers' association"),
  occ("Watan Nomin", "Pastor", end=("last summer", "2004-22")),
  occ("Rabay Nomin", "director of a kindergarten"),
  occ("Kao Mei-yun", "Legislator"),
  occ("Teyra", "police sergeant"),
  fact("Lin Hsiu-chih", "occupation", "accountant"),
  fact("Lin Hsiu-chih", "religion", "Presbyterian"),
  fact("Lin Hsiu-chih", "ethnicity", "Taroko"),
  fact("Lin Hsiu-chih", "nativeName", "Ciwang Yudaw"),
  fact("Ko Chin-fa", "alias", "Black Stone"),
  fact("Chang Wen-hsiung", "party", "Kuomintang"),
  fact("Chang Wen-hsiung", "relatives", "Liu A-tsai"),
  fact("Liu A-tsai", "ethnicity", "Hakka"),
  fact("Liu A-tsai", "occupation", "tea grower"),
  fact("Liu A-tsai", "birthPlace", "Miaoli"),
  fact("Watan Nomin", "party", "Democratic Progressive"),
  fact("Watan Nomin", "deathPlace", "Chihsingtan beach"),
  fact("Watan Nomin", "deathDate", "last summer", value="2004-22"),
  fact("Watan Nomin", "causeOfDeath", "drowned"),
  fact("Watan Nomin", "spouse", "Rabay Nomin"),
  fact("Kao Mei-yun", "party", "KMT", date=("23 years", "1981")),
  fact("Lin Hsiu-chih", "siblings", "Teyra"),
  ev("arrest", "took Township Chief", ("Dec. 14", "2004-12-14"), ["Chang Wen-hsiung"]),
  ev("appointment", "was made acting chief", ("the 16th", "2004-12-16"), ["Lin Hsiu-chih", "Hsieh Tsung-pao"]),
  ev("arrest", "must stay locked up", ("Monday", "2004-12-20"), ["Chang Wen-hsiung"]),
  ev("election", "won the township", ("2001", "2001"), ["Chang Wen-hsiung", "Watan Nomin"]),
  ev("testimony", "told a legislative hearing", ("last Friday", "2004-12-17"), ["Rabay Nomin"]),
  ev("departure", "resigned from the KMT", ("last Friday", "2004-12-17"), ["Kao Mei-yun"]),
)

P("d25-35", """Somali News, Mogadishu, Thursday 8 February 1968 — BRIEFS

NEW GOVERNOR. Haji Yusuf Guled Shire "Dheere" arrived on Monday at Hargeisa and took the keys of the Northern Regions from Aden Mohamud Egal, who goes as consul general to Aden. Yusuf, one-time interpreter to the Camel Corps, was deputy for Las Anod in the first Assembly and Minister of Posts until July.

POLICE. The Commandant, General Abdi Warsame Samatar, presented colours yesterday to the women's company, raised last year. Its commander, Inspector Faduma Elmi Nur, is twenty-six and learnt to drill at Hendon. She is a daughter of the poet Elmi Nur Liban, "Elmi Gaab", who died in 1961 at Bur'o of smallpox.

COURT. Before the Regional Court at Merca, President Dott. Giancarlo Bonelli sitting, the former District Commissioner of Brava, Sherif Abubakar Munye, was on Saturday condemned to three years for having sold forty drums of relief oil. Shopkeeper Awes Haji Omar, who bought them, was fined. Counsel, Avv. Mariano Pes, has lodged an appeal.

GUESTS. The Minister of Education of the Sudan, Sayyid Bashir Abdel-Rahim el-Tom, is with us until Sunday. He talked at the University Institute on Tuesday, in three languages, of which the students preferred the second, and was entertained to dinner by his Somali counterpart, Mrs.— we beg pardon: by Mr Hassan Ali Kenadid and Mrs Asha Kenadid.

PARTY. The Central Committee of the SYL elected Omar Jama Barre its Secretary General on Friday, by 31 votes against the 12 of Dr Mohamed Rajis. Omar, a pharmacist, joined the League as a boy of fifteen in 1947. The outgoing secretary, Islao Sheikh Uweis, did not stand. Reports that Dr Rajis would leave the party were described by him as wind.

PERSONAL. To Lt Muse Yusuf Guled, aide-de-camp of the President and second son of the governor above, and Khadija Aden Egal, daughter of his predecessor: a wedding, on Sunday last. Congratulations.""",
  occ("Yusuf Guled Shire", "GOVERNOR", start=("Monday", "1968-02-05"), again=["governor above"]),
  occ("Aden Mohamud Egal", "keys of the Northern Regions", end=("Monday", "1968-02-05")),
  occ("Aden Mohamud Egal", "consul general to Aden"),
  occ("Yusuf Guled Shire", "interpreter to the Camel Corps", former=True),
  occ("Yusuf Guled Shire", "deputy for Las Anod"),
  occ("Yusuf Guled Shire", "Minister of Posts", end=("July", "1967-07")),
  occ("Abdi Warsame Samatar", "Commandant"),
  occ("Abdi Warsame Samatar", "General"),
  occ("Faduma Elmi Nur", "Its commander"),
  occ("Faduma Elmi Nur", "Inspector"),
  occ("Giancarlo Bonelli", "President"),
  occ("Abubakar Munye", "District Commissioner of Brava", former=True),
  occ("Mariano Pes", "Counsel"),
  occ("Bashir Abdel-Rahim el-Tom", "Minister of Education of the Sudan"),
  occ("Hassan Ali Kenadid", "Somali counterpart"),
  occ("Omar Jama Barre", "Secretary General", start=("Friday", "1968-02-02")),
  occ("Islao Sheikh Uweis", "outgoing secretary", end=("Friday", "1968-02-02")),
  occ("Muse Yusuf Guled", "Lt"),
  occ("Muse Yusuf Guled", "aide-de-camp of the President"),
  fact("Yusuf Guled Shire", "alias", "Dheere"),
  fact("Faduma Elmi Nur", "education", "Hendon"),
  fact("Faduma Elmi Nur", "father", "Elmi Nur Liban"),
  fact("Elmi Nur Liban", "occupation", "poet"),
  fact("Elmi Nur Liban", "alias", "Elmi Gaab"),
  fact("Elmi Nur Liban", "deathDate", "1961", value="1961"),
  fact("Elmi Nur Liban", "deathPlace", "Bur'o"),
  fact("Elmi Nur Liban", "causeOfDeath", "smallpox"),
  fact("Awes Haji Omar", "occupation", "Shopkeeper"),
  fact("Hassan Ali Kenadid", "spouse", "Asha Kenadid"),
  fact("Omar Jama Barre", "occupation", "pharmacist"),
  fact("Omar Jama Barre", "party", "League", date=("1947", "1947")),
  fact("Yusuf Guled Shire", "children", "Muse Yusuf Guled"),
  fact("Muse Yusuf Guled", "spouse", "Khadija Aden Egal", date=("Sunday last", "1968-02-04")),
  fact("Aden Mohamud Egal", "children", "Khadija Aden Egal"),
  ev("travel", "arrived", ("Monday", "1968-02-05"), ["Yusuf Guled Shire"]),
  ev("appointment", "took the keys", ("Monday", "1968-02-05"), ["Yusuf Guled Shire", "Aden Mohamud Egal"]),
  ev("conviction", "condemned", ("Saturday", "1968-02-03"), ["Abubakar Munye", "Giancarlo Bonelli"]),
  ev("sanction", "was fined", ("Saturday", "1968-02-03"), ["Awes Haji Omar"]),
  ev("speech", "talked at the University Institute", ("Tuesday", "1968-02-06"), ["Bashir Abdel-Rahim el-Tom"]),
  ev("meeting", "was entertained to dinner", None, ["Bashir Abdel-Rahim el-Tom", "Hassan Ali Kenadid", "Asha Kenadid"]),
  ev("election", "elected", ("Friday", "1968-02-02"), ["Omar Jama Barre", "Mohamed Rajis"]),
  ev("travel", "is with us", None, ["Bashir Abdel-Rahim el-Tom"]),
)

P("d25-36", """Dzongkhag loses a dzongda, gains a river

Lhuentse, Bhutan

People here say that Dasho Karma Wangdi Dorji would stop his car for every walnut tree. The car was stopped for good on 3 March 2021: the Anti-Corruption Commission asked for the keys. A week later the Royal Civil Service Commission suspended the governor, and on 1 April, without waiting for a trial, he put in his papers after a career of thirty-one years.

He came to Lhuentse in 2016 from Samdrup Jongkhar, where he had likewise been dzongda, and before that he was private secretary to two foreign ministers. His schooling was at Sherubtse and in Canberra. The red scarf was given him by the King on National Day, 2014. All this is on a board in the corridor, which nobody has taken down.

The board's new line reads: Tshering Yangzom, 17 April 2021. Yangzom is the first woman governor the east has had. She was a forest ranger; then, from 2013, chief planning officer in Trongsa. Her father, Meme Sangay, a lay priest from Kurtoe, is older than the road. Sangay was gup of the block for two terms, and it was from him, the commission thinks, that Karma Wangdi bought the disputed meadow by the Kuri Chhu at a tenth of its price. The old man told investigators in February that he had known the price quite well and liked the buyer.

So the daughter has declared her interest. At her first meeting with the district tshogdu on 26 April, the dzongda left the chair to its chairperson, Ugyen Lhamo, whenever the meadow came up. It came up twice. The engineer, Pema, who has one name and eleven bridges, reported that the river had in any case taken the meadow last August.

A member of the National Assembly, Kinga Penjor (DNT, Menbi-Tsaenkhar), has asked for an apology. From whom, he did not specify.""",
  occ("Karma Wangdi Dorji", "dzongda", start=("2016", "2016"), end=("1 April", "2021-04-01"), again=["the governor"]),
  occ("Karma Wangdi Dorji", "dzongda#2", end=("2016", "2016")),
  occ("Karma Wangdi Dorji", "private secretary to two foreign ministers"),
  occ("Tshering Yangzom", "first woman governor", start=("17 April 2021", "2021-04-17"), again=["dzongda#3"]),
  occ("Tshering Yangzom", "chief planning officer in Trongsa", start=("2013", "2013")),
  occ("Sangay", "gup of the block"),
  occ("Ugyen Lhamo", "its chairperson"),
  occ("Kinga Penjor", "member of the National Assembly"),
  fact("Karma Wangdi Dorji", "education", "Sherubtse"),
  fact("Karma Wangdi Dorji", "education", "Canberra"),
  fact("Karma Wangdi Dorji", "award", "red scarf", date=("National Day, 2014", "2014-12-17")),
  fact("Tshering Yangzom", "occupation", "forest ranger"),
  fact("Tshering Yangzom", "father", "Sangay"),
  fact("Sangay", "occupation", "lay priest"),
  fact("Sangay", "birthPlace", "Kurtoe"),
  fact("Pema", "occupation", "engineer"),
  fact("Kinga Penjor", "party", "DNT"),
  ev("sanction", "suspended", ("A week later", "2021-03-10"), ["Karma Wangdi Dorji"]),
  ev("departure", "put in his papers", ("1 April", "2021-04-01"), ["Karma Wangdi Dorji"]),
  ev("travel", "came to Lhuentse", ("2016", "2016"), ["Karma Wangdi Dorji"]),
  ev("award", "was given him", ("National Day, 2014", "2014-12-17"), ["Karma Wangdi Dorji"]),
  ev("testimony", "told investigators", ("February", "2021-02"), ["Sangay"]),
  ev("disclosure", "has declared her interest", None, ["Tshering Yangzom"]),
  ev("meeting", "first meeting", ("26 April", "2021-04-26"), ["Tshering Yangzom", "Ugyen Lhamo", "Pema"]),
  ev("recusal", "left the chair", ("26 April", "2021-04-26"), ["Tshering Yangzom", "Ugyen Lhamo"]),
  ev("investigation", "asked for the keys", ("3 March 2021", "2021-03-03"), ["Karma Wangdi Dorji"]),
)

P("d25-37", """MAYOR OF KURIYAMA VILLAGE IS 94 PERCENT UNPOPULAR, STAYS
Oita Prefecture, 17 October 1972

Recall votes in Japan rarely succeed, and Sunday's did not: 61 percent had been needed, said old Mr. Kunisaki Tadao, who is the chairman of the election board and bad at figures. The law asks for a majority. There was one, of 1,204 to 77. It was void all the same, for a third of the ballots had been printed with the wrong name.

The name printed was that of Onizuka Shigeru, 67, mayor until last autumn. The name meant was Onizuka Shigeo, his son, who has been mayor since and who in May signed away the village spring to a whisky company. Father and son do not speak. Shigeru spent Sunday in his persimmon orchard. During the war he was a paymaster in Rabaul; coming home, he found that his wife, Fumi, had been keeping the village register in his absence, and he later said that no one had ever kept it so well. She died in 1969.

The younger Onizuka studied fermentation at Kyushu University, entered the prefectural office in 1958, and rose to section chief. Governor Tachibana Kohei, Liberal Democrat, telephoned him on Sunday night. What was said is not known; a Socialist member of the prefectural assembly, Mrs. Hatano Kikue, whose district this is and who organized the recall, has asked for the telephone bill.

Yesterday the whisky company's local manager, Ellis B. Crandall, an American married to a Beppu dancer, Miss Ruri, paid his respects at the village hall with a case of the product. The deputy mayor, Fukami Goro, took it in charge and at 4 p.m. resigned. He gave reasons of health.

A fresh vote cannot be held before December. Mr. Kunisaki, a retired stationmaster, says he'll print the ballots himself. He asked this reporter how Shigeo is written.""",
  occ("Kunisaki Tadao", "chairman of the election board"),
  occ("Onizuka Shigeru", "mayor", end=("last autumn", "1971-23")),
  occ("Onizuka Shigeo", "mayor#2", start=("last autumn", "1971-23"), again=["MAYOR OF KURIYAMA VILLAGE"]),
  occ("Onizuka Shigeru", "paymaster in Rabaul"),
  occ("Fumi", "keeping the village register"),
  occ("Onizuka Shigeo", "section chief"),
  occ("Tachibana Kohei", "Governor"),
  occ("Hatano Kikue", "member of the prefectural assembly"),
  occ("Ellis B. Crandall", "company's local manager"),
  occ("Fukami Goro", "deputy mayor", end=("4 p.m.", "1972-10-16")),
  occ("Kunisaki Tadao", "stationmaster", former=True),
  fact("Onizuka Shigeru", "children", "Onizuka Shigeo"),
  fact("Onizuka Shigeru", "spouse", "Fumi"),
  fact("Fumi", "deathDate", "1969", value="1969"),
  fact("Onizuka Shigeo", "education", "Kyushu University"),
  fact("Tachibana Kohei", "party", "Liberal Democrat"),
  fact("Hatano Kikue", "party", "Socialist"),
  fact("Ellis B. Crandall", "nationality", "American"),
  fact("Ellis B. Crandall", "spouse", "Ruri"),
  fact("Ruri", "occupation", "dancer"),
  ev("appointment", "entered the prefectural office", ("1958", "1958"), ["Onizuka Shigeo"]),
  ev("communication", "telephoned him", ("Sunday night", "1972-10-15"), ["Tachibana Kohei", "Onizuka Shigeo"]),
  ev("meeting", "paid his respects", ("Yesterday", "1972-10-16"), ["Ellis B. Crandall"]),
  ev("departure", "resigned", ("4 p.m.", "1972-10-16"), ["Fukami Goro"]),
  ev("election", "did not", ("Sunday", "1972-10-15"), ["Onizuka Shigeo"]),
  fact("Ruri", "residence", "Beppu"),
)

P("d25-38", """EL CORREO DE JALAPILLA
The University Has a Rector and Half a Roof

At half past eleven on Monday night, 3 March 1958, white smoke: that is to say, the porter Chucho burned the ballots in a bucket. The governing board of our University had needed nine rounds to make Licenciado Ezequiel Montaño Urrutia rector. He had six votes of eleven. He will have the chair until 1962, if the roof lasts.

The lawyer Montaño, born at Tlapacoyan in 1909, was educated by the Jesuits in Puebla, which he does not hide, and at San Ildefonso, which he advertises. He was attorney general of the State under Governor Domínguez Lara (who paid him late), and has held the chair of Roman law here for nineteen years. Doña Guadalupe Rincón Gallardo, his lady, presides over the Red Cross.

He follows Doctor Maclovio Téllez Girón. The surgeon gave up the rectorate on the 14th of February, a day after students had painted his automobile, and has gone to Houston to be operated on instead of operating. From that day Engineer Pascual Ortega y Medina, the secretary general, signed for him; Ortega got four votes himself. The eleventh went to nobody: Father Ángel María Garibi, of the School of Letters, cast it, as he told his neighbour, for Sor Juana.

What does the PRI say? Its local president, Deputy Nabor Xicoténcatl, sent flowers to both parties by the same boy. It was whispered that Mexico City wanted Xicoténcatl's son-in-law, the chemist Rubén Dário Paz Solórzano. It may be. Paz was in Caracas on Monday, at a congress of oil men, and did not get a vote.

The new rector's first act was on Tuesday at eight. He walked to the jail and, with Judge Fermín Cházaro, set free the two painters. One is a Téllez: Maclovio the younger, aged twenty, the doctor's own boy, of the Communist Youth since Christmas.""",
  occ("Ezequiel Montaño Urrutia", "rector", start=("Monday night, 3 March 1958", "1958-03-03"), again=["new rector"]),
  occ("Ezequiel Montaño Urrutia", "attorney general of the State"),
  occ("Domínguez Lara", "Governor"),
  occ("Ezequiel Montaño Urrutia", "chair of Roman law", start=("nineteen years", "1939")),
  occ("Guadalupe Rincón Gallardo", "presides over the Red Cross"),
  occ("Maclovio Téllez Girón", "rectorate", end=("the 14th of February", "1958-02-14")),
  occ("Pascual Ortega y Medina", "secretary general"),
  occ("Pascual Ortega y Medina", "signed for him", start=("the 14th of February", "1958-02-14"), end=("Monday night, 3 March 1958", "1958-03-03")),
  occ("Ángel María Garibi", "governing board of our University"),
  occ("Nabor Xicoténcatl", "Its local president"),
  occ("Nabor Xicoténcatl", "Deputy"),
  occ("Fermín Cházaro", "Judge"),
  fact("Ezequiel Montaño Urrutia", "occupation", "lawyer"),
  fact("Ezequiel Montaño Urrutia", "birthPlace", "Tlapacoyan"),
  fact("Ezequiel Montaño Urrutia", "birthDate", "1909", value="1909"),
  fact("Ezequiel Montaño Urrutia", "education", "Jesuits in Puebla"),
  fact("Ezequiel Montaño Urrutia", "education", "San Ildefonso"),
  fact("Ezequiel Montaño Urrutia", "spouse", "Guadalupe Rincón Gallardo"),
  fact("Maclovio Téllez Girón", "occupation", "surgeon"),
  fact("Pascual Ortega y Medina", "occupation", "Engineer"),
  fact("Chucho", "occupation", "porter"),
  fact("Nabor Xicoténcatl", "party", "PRI"),
  fact("Nabor Xicoténcatl", "relatives", "Rubén Dário Paz Solórzano"),
  fact("Rubén Dário Paz Solórzano", "occupation", "chemist"),
  fact("Maclovio Téllez Girón", "children", "Maclovio the younger"),
  fact("Maclovio the younger", "party", "Communist Youth", date=("Christmas", "1957-12-25")),
  ev("election", "had needed nine rounds", ("Monday night, 3 March 1958", "1958-03-03"), ["Ezequiel Montaño Urrutia", "Pascual Ortega y Medina"]),
  ev("departure", "gave up the rectorate", ("the 14th of February", "1958-02-14"), ["Maclovio Téllez Girón"]),
  ev("travel", "has gone to Houston", None, ["Maclovio Téllez Girón"]),
  ev("travel", "was in Caracas", ("Monday#2", "1958-03-03"), ["Rubén Dário Paz Solórzano"]),
  ev("travel", "walked to the jail", ("Tuesday", "1958-03-04"), ["Ezequiel Montaño Urrutia"]),
)

P("d25-39", """Char Bhadra goes to the polls in the fog

Staff Correspondent, Faridpur, 23 January 2009

Begum Rokeya Sultana won the Char Bhadra upazila chairmanship on Thursday by walking. There is no road; candidate number four, who is fifty-two, walked from bank to bank for three weeks with an umbrella as her symbol and another above her head. The count, closed at four in the morning, gave her 11,930 votes. Shamsul Huq Molla, the Awami League's man, a jute trader, had 9,402.

"Rokeya Apa" is known on the chars since the flood of 1988, when as a family-planning worker she rowed eleven women in labour to Sadarpur. She sat in the union council as a reserved-seat member from 1997 to 2003. Her late husband, Freedom Fighter Abdul Mannan Khan, Bir Protik, chaired the same council before her until dacoits stabbed him to death in December 1995 on his way from the mosque; her father was Munshi Kafiluddin, a village poet.

The Molla camp had earlier got the nomination of the BNP's Advocate A.K.M. Zahirul Islam Chunnu, sitting union chairman, cancelled over an unpaid telephone bill. The High Court restored it on 11 January. By then Chunnu had been ten days in hospital, and he came third.

Returning Officer and Additional Deputy Commissioner Nasreen Akter announced the result under the banyan of the Upazila Nirbahi Officer's compound, where the UNO himself, Md. Tofazzal Hossain, held the lamp. Hossain got his transfer order to Bandarban on Wednesday. He is to be relieved by Ms Mong Prue Marma, a Buddhist from Khagrachhari who was assistant commissioner (land) at Savar.

The local MP since last month, Barrister Nixon Talukder, a nephew of the defeated trader and a product of Lincoln's Inn, rang the winner before sunrise. She was on the ferry. The call was taken by her son Palash, the ferryman.""",
  occ("Rokeya Sultana", "Char Bhadra upazila chairmanship", start=("Thursday", "2009-01-22")),
  fact("Rokeya Sultana", "occupation", "family-planning worker"),
  occ("Rokeya Sultana", "reserved-seat member", start=("1997", "1997"), end=("2003", "2003")),
  occ("Abdul Mannan Khan", "chaired the same council", end=("December 1995", "1995-12")),
  occ("A.K.M. Zahirul Islam Chunnu", "union chairman"),
  occ("Nasreen Akter", "Returning Officer"),
  occ("Nasreen Akter", "Additional Deputy Commissioner"),
  occ("Tofazzal Hossain", "Upazila Nirbahi Officer"),
  occ("Mong Prue Marma", "assistant commissioner (land) at Savar"),
  occ("Nixon Talukder", "local MP", start=("last month", "2008-12")),
  fact("Shamsul Huq Molla", "party", "Awami League"),
  fact("Shamsul Huq Molla", "occupation", "jute trader"),
  fact("Rokeya Sultana", "alias", "Rokeya Apa"),
  fact("Rokeya Sultana", "spouse", "Abdul Mannan Khan"),
  fact("Abdul Mannan Khan", "militaryService", "Freedom Fighter"),
  fact("Abdul Mannan Khan", "award", "Bir Protik"),
  fact("Abdul Mannan Khan", "causeOfDeath", "stabbed him to death"),
  fact("Abdul Mannan Khan", "deathDate", "December 1995", value="1995-12"),
  fact("Rokeya Sultana", "father", "Kafiluddin"),
  fact("Kafiluddin", "occupation", "poet"),
  fact("A.K.M. Zahirul Islam Chunnu", "party", "BNP"),
  fact("A.K.M. Zahirul Islam Chunnu", "occupation", "Advocate"),
  fact("Mong Prue Marma", "religion", "Buddhist"),
  fact("Mong Prue Marma", "birthPlace", "Khagrachhari"),
  fact("Nixon Talukder", "occupation", "Barrister"),
  fact("Nixon Talukder", "relatives", "Shamsul Huq Molla"),
  fact("Nixon Talukder", "education", "Lincoln's Inn"),
  fact("Rokeya Sultana", "children", "Palash"),
  fact("Palash", "occupation", "ferryman"),
  ev("election", "won", ("Thursday", "2009-01-22"), ["Rokeya Sultana", "Shamsul Huq Molla", "A.K.M. Zahirul Islam Chunnu"]),
  ev("sanction", "cancelled", None, ["A.K.M. Zahirul Islam Chunnu"]),
  ev("disclosure", "announced the result", None, ["Nasreen Akter"]),
  ev("departure", "got his transfer order", ("Wednesday", "2009-01-21"), ["Tofazzal Hossain"]),
  ev("communication", "rang the winner", None, ["Nixon Talukder", "Palash"]),
)

P("d25-40", """CHURCH AND PEOPLE
A Monthly for the Niger Dioceses
May, 1963

Enthronements. On Saturday the 11th of this month, in All Saints', Onitsha Waterside, the Archbishop of West Africa enthroned the Right Reverend Jonathan Chukwuemeka Obiora as Bishop of Idemili. The new diocese was cut from that on the Niger last year. Its first bishop is a product of Dennis Memorial Grammar School, Awka College, and King's College, Newcastle, and at forty-four the youngest of the bench. Archdeacon of Nnewi he was, from 1957; and before that chaplain to our troops in Burma.

Farewells. Dr Sir Francis Akanu Ibeneme, who has been Chancellor of the diocese since its beginning and a judge of the Eastern High Court since 1956, will lay down the former charge in June. Archdeacon E. W. Pilkington sailed on the 2nd by the *Aureol*. For thirty-four years a missionary among us and for eleven the Principal of St Paul's College, he goes to a parish in Shropshire, where we hear it also rains. Miss Edith Warburton-Shaw, whom he married at Ebu on Easter Monday, sails with him. Her post at the Iyi Enu hospital has been given to Sister Grace Nwakaego Obiora, the bishop's younger sister.

Synod. The synod sat from the 14th to the 16th. Mr R. O. Anozie, headmaster and people's warden, moved that polygamists be let in to the Mothers' Union. This got him the hearing he wanted and seven votes. Chief Zebulon Okafor-Ude, M.H.A., Minister of Town Planning at Enugu and lay president of the synod, asked to be excused the chair for that debate. (He has two.) Canon Josiah Mbanefo-Eze took it.

Deaths. At Ogidi, on the 7th, Madam Rebecca Obiora, Bible-woman, aged about eighty, mother of the two named above. She had been well enough on Palm Sunday to dance. Her husband Obiora Ezenwa was a titled man and never baptised.""",
  occ("Jonathan Chukwuemeka Obiora", "Bishop of Idemili", start=("Saturday the 11th of this month", "1963-05-11"), again=["first bishop"]),
  occ("Jonathan Chukwuemeka Obiora", "Archdeacon of Nnewi", start=("1957", "1957")),
  occ("Jonathan Chukwuemeka Obiora", "chaplain to our troops in Burma"),
  occ("Francis Akanu Ibeneme", "Chancellor of the diocese"),
  occ("Francis Akanu Ibeneme", "judge of the Eastern High Court", start=("1956", "1956")),
  occ("E. W. Pilkington", "Archdeacon#2"),
  occ("E. W. Pilkington", "Principal of St Paul's College", start=("for eleven", "1952")),
  fact("E. W. Pilkington", "occupation", "missionary"),
  occ("Edith Warburton-Shaw", "Her post at the Iyi Enu hospital"),
  occ("Grace Nwakaego Obiora", "Her post at the Iyi Enu hospital"),
  occ("R. O. Anozie", "headmaster"),
  occ("R. O. Anozie", "people's warden"),
  occ("Zebulon Okafor-Ude", "M.H.A."),
  occ("Zebulon Okafor-Ude", "Minister of Town Planning"),
  occ("Zebulon Okafor-Ude", "lay president of the synod"),
  occ("Zebulon Okafor-Ude", "Chief"),
  occ("Josiah Mbanefo-Eze", "Canon"),
  fact("Jonathan Chukwuemeka Obiora", "education", "Dennis Memorial Grammar School"),
  fact("Jonathan Chukwuemeka Obiora", "education", "Awka College"),
  fact("Jonathan Chukwuemeka Obiora", "education", "King's College, Newcastle"),
  fact("E. W. Pilkington", "spouse", "Edith Warburton-Shaw", date=("Easter Monday", "1963-04-15")),
  fact("Jonathan Chukwuemeka Obiora", "siblings", "Grace Nwakaego Obiora"),
  fact("Jonathan Chukwuemeka Obiora", "mother", "Rebecca Obiora"),
  fact("Grace Nwakaego Obiora", "mother", "Rebecca Obiora"),
  fact("Rebecca Obiora", "deathPlace", "Ogidi"),
  fact("Rebecca Obiora", "deathDate", "the 7th", value="1963-05-07"),
  fact("Rebecca Obiora", "occupation", "Bible-woman"),
  fact("Rebecca Obiora", "spouse", "Obiora Ezenwa"),
  ev("appointment", "enthroned", ("Saturday the 11th of this month", "1963-05-11"), ["Jonathan Chukwuemeka Obiora"]),
  ev("travel", "sailed", ("the 2nd", "1963-05-02"), ["E. W. Pilkington"]),
  ev("appointment", "has been given to", None, ["Grace Nwakaego Obiora"]),
  ev("speech", "moved", None, ["R. O. Anozie"]),
  ev("recusal", "asked to be excused the chair", None, ["Zebulon Okafor-Ude"]),
  ev("appointment", "took it", None, ["Josiah Mbanefo-Eze"]),
  ev("travel", "sails with him", None, ["Edith Warburton-Shaw", "E. W. Pilkington"]),
)

P("d25-41", """Bettendallerhaff (Luxembourg), 15 October 1994

DE WOCHEBLAT — "Wat leeft?" — English page for our Portuguese, Cape Verdean and NATO readers

Our burgomaster is deputising for a horse. That's the joke at Café Jinny, since Nicolas "Nicky" Schockmel-Biver took over on Tuesday from Ferd Welfringer, the vet, whom his own mare kicked in the knee in August and who has given up the sash after eighteen years. Ferd remains in the Chamber of Deputies, where he limps for the North constituency and the CSV.

Schockmel, 52, is a beekeeper, the organist, and a Liberal (DP). He was second alderman from 1988. The grand-ducal decree naming him is dated 6 October. He swore before District Commissioner Josée Kirpach-Thill in Diekirch, and the two had to laugh: at the Lycée classique they had shared a Latin dictionary and, for one summer, rather more. She's now the wife of Colonel Guy Thill, chief of staff of our army, the whole of which was not available for comment.

Second alderman in Nicky's place is Maria de Lurdes Pires Monteiro. It's a first: born in Chaves, naturalised in 1989, and a cleaner at the Echternach hospital until she passed the state exam for nurses' aides. She's a Socialist. First alderman Théo Weydert refused to take the chair that the law would have offered him, on the ground of his age, which he declines to state.

On Wednesday the Minister of the Interior, Marie-Paule Hentges, came with her umbrella to look at the flooded sewage works. The municipal engineer, Romain Fautsch, was suspended the next morning. He'd bought the pumps from his wife's uncle. Romain's father, J.-P. Fautsch, who built the works and was burgomaster here from 1952 to 1969, has locked himself in with the plans.

Congratulations to Dean Aloyse Majerus, on forty years a priest. He got a moped. A petition to make the mare an honorary citizen failed.""",
  occ("Nicolas Schockmel-Biver", "burgomaster", start=("Tuesday", "1994-10-11")),
  occ("Ferd Welfringer", "the sash", start=("eighteen years", "1976"), end=("Tuesday", "1994-10-11")),
  occ("Ferd Welfringer", "Chamber of Deputies"),
  occ("Nicolas Schockmel-Biver", "organist"),
  occ("Nicolas Schockmel-Biver", "second alderman", start=("1988", "1988")),
  occ("Josée Kirpach-Thill", "District Commissioner"),
  occ("Guy Thill", "Colonel"),
  occ("Guy Thill", "chief of staff of our army"),
  occ("Maria de Lurdes Pires Monteiro", "Second alderman"),
  occ("Théo Weydert", "First alderman"),
  occ("Marie-Paule Hentges", "Minister of the Interior"),
  occ("Romain Fautsch", "municipal engineer"),
  occ("J.-P. Fautsch", "burgomaster#2", start=("1952", "1952"), end=("1969", "1969")),
  occ("Aloyse Majerus", "Dean"),
  occ("Aloyse Majerus", "priest", start=("forty years", "1954")),
  fact("Nicolas Schockmel-Biver", "alias", "Nicky"),
  fact("Ferd Welfringer", "occupation", "vet"),
  fact("Ferd Welfringer", "party", "CSV"),
  fact("Nicolas Schockmel-Biver", "occupation", "beekeeper"),
  fact("Nicolas Schockmel-Biver", "party", "DP"),
  fact("Nicolas Schockmel-Biver", "education", "Lycée classique"),
  fact("Josée Kirpach-Thill", "education", "Lycée classique"),
  fact("Josée Kirpach-Thill", "spouse", "Guy Thill"),
  fact("Maria de Lurdes Pires Monteiro", "birthPlace", "Chaves"),
  fact("Maria de Lurdes Pires Monteiro", "occupation", "cleaner"),
  fact("Maria de Lurdes Pires Monteiro", "occupation", "nurses' aides"),
  fact("Maria de Lurdes Pires Monteiro", "party", "Socialist"),
  fact("Romain Fautsch", "father", "J.-P. Fautsch"),
  ev("appointment", "took over", ("Tuesday", "1994-10-11"), ["Nicolas Schockmel-Biver", "Ferd Welfringer"]),
  ev("departure", "has given up the sash", None, ["Ferd Welfringer"]),
  ev("appointment", "naming him", ("6 October", "1994-10-06"), ["Nicolas Schockmel-Biver"]),
  ev("appointment", "swore", None, ["Nicolas Schockmel-Biver", "Josée Kirpach-Thill"]),
  ev("travel", "came with her umbrella", ("Wednesday", "1994-10-12"), ["Marie-Paule Hentges"]),
  ev("sanction", "was suspended", ("the next morning", "1994-10-13"), ["Romain Fautsch"]),
)

P("d25-42", """Timeline: the short governorship of Abd al-Karim al-Yasiri

NASIRIYAH, 28 September 2011 (Tigris Newsroom)

Dec 2008. A widower of 47 with a pistol licence and a degree in petroleum engineering from Basra, he comes back from Hamilton, Ontario, to put his name on a list for Dhi Qar's provincial council. He comes in fifth on it. It is enough.

April 2009. The council picks as governor not him but Taleb Kadhim al-Hasnawi of the Dawa party. Al-Yasiri becomes head of its oil committee.

7 Nov 2010. Al-Hasnawi survives a roadside bomb at Suq al-Shuyukh that kills his brother and bodyguard, Captain Mahdi Kadhim. He leaves for treatment in Beirut. His deputy Sattar Jabbar al-Rikabi, a cleric's son, runs the province.

March 2011. From his bed the governor resigns. Al-Yasiri is elected by sixteen votes of thirty-one. At the swearing-in the chief of the appeal court, Judge Naseer Abd Ali al-Ghizzi, drops the Quran. Some take it for a sign.

2 May. He marries again: Dr Rawa Hatem al-Sa'doun, professor of archaeology at Dhi Qar University, from a family of sheikhs, Sunni.

June. He dismisses the police chief, Major General Sabah Saeed al-Fatlawi, by text message. The interior ministry, in Baghdad, says by letter that only it may do that, and Sabah stays.

19 July. Summoned by the council over a contract for eleven thousand palm trees, the governor says under oath that they exist. Al-Rikabi goes with a camera. He finds four hundred.

August. The Integrity Commission questions al-Yasiri in Baghdad. His driver alleges that suitcases went to Amman. It isn't proven.

26 Sept. Removed by 24 votes to 3, he shakes hands with everyone, al-Rikabi included, and goes home on foot. Al-Rikabi, 39, a vet who has been in the Sadrist movement since his student days, takes charge once more.

Yesterday: heavy dust. His letters of appointment were not signed.""",
  occ("Abd al-Karim al-Yasiri", "provincial council"),
  occ("Taleb Kadhim al-Hasnawi", "governor#2", start=("April 2009", "2009-04"), end=("March 2011", "2011-03")),
  occ("Abd al-Karim al-Yasiri", "head of its oil committee", start=("April 2009", "2009-04")),
  occ("Mahdi Kadhim", "bodyguard"),
  occ("Mahdi Kadhim", "Captain"),
  occ("Sattar Jabbar al-Rikabi", "His deputy"),
  occ("Sattar Jabbar al-Rikabi", "runs the province", start=("7 Nov 2010", "2010-11-07"), end=("March 2011", "2011-03")),
  occ("Abd al-Karim al-Yasiri", "governorship", start=("March 2011", "2011-03"), end=("26 Sept", "2011-09-26")),
  occ("Naseer Abd Ali al-Ghizzi", "chief of the appeal court"),
  occ("Naseer Abd Ali al-Ghizzi", "Judge"),
  occ("Rawa Hatem al-Sa'doun", "professor of archaeology at Dhi Qar University"),
  occ("Sabah Saeed al-Fatlawi", "police chief"),
  occ("Sabah Saeed al-Fatlawi", "Major General"),
  occ("Sattar Jabbar al-Rikabi", "takes charge", start=("26 Sept", "2011-09-26")),
  fact("Abd al-Karim al-Yasiri", "education", "Basra"),
  fact("Abd al-Karim al-Yasiri", "residence", "Hamilton, Ontario"),
  fact("Taleb Kadhim al-Hasnawi", "party", "Dawa party"),
  fact("Taleb Kadhim al-Hasnawi", "siblings", "Mahdi Kadhim"),
  fact("Mahdi Kadhim", "causeOfDeath", "roadside bomb"),
  fact("Mahdi Kadhim", "deathDate", "7 Nov 2010", value="2010-11-07"),
  fact("Mahdi Kadhim", "deathPlace", "Suq al-Shuyukh"),
  fact("Abd al-Karim al-Yasiri", "spouse", "Rawa Hatem al-Sa'doun", date=("2 May", "2011-05-02")),
  fact("Rawa Hatem al-Sa'doun", "religion", "Sunni"),
  fact("Sattar Jabbar al-Rikabi", "occupation", "vet"),
  fact("Sattar Jabbar al-Rikabi", "party", "Sadrist movement"),
  ev("travel", "comes back", ("Dec 2008", "2008-12"), ["Abd al-Karim al-Yasiri"]),
  ev("candidacy", "put his name on a list", ("Dec 2008", "2008-12"), ["Abd al-Karim al-Yasiri"]),
  ev("election", "comes in fifth", None, ["Abd al-Karim al-Yasiri"]),
  ev("election", "picks", ("April 2009", "2009-04"), ["Taleb Kadhim al-Hasnawi"]),
  ev("appointment", "becomes head", ("April 2009", "2009-04"), ["Abd al-Karim al-Yasiri"]),
  ev("travel", "leaves for treatment", None, ["Taleb Kadhim al-Hasnawi"]),
  ev("departure", "resigns", ("March 2011", "2011-03"), ["Taleb Kadhim al-Hasnawi"]),
  ev("election", "is elected", ("March 2011", "2011-03"), ["Abd al-Karim al-Yasiri"]),
  ev("appointment", "swearing-in", ("March 2011", "2011-03"), ["Abd al-Karim al-Yasiri", "Naseer Abd Ali al-Ghizzi"]),
  ev("communication", "text message", ("June", "2011-06"), ["Abd al-Karim al-Yasiri", "Sabah Saeed al-Fatlawi"]),
  ev("testimony", "says under oath", ("19 July", "2011-07-19"), ["Abd al-Karim al-Yasiri"]),
  ev("investigation", "questions", ("August", "2011-08"), ["Abd al-Karim al-Yasiri"]),
  ev("departure", "Removed", ("26 Sept", "2011-09-26"), ["Abd al-Karim al-Yasiri"]),
  ev("appointment", "takes charge", ("26 Sept", "2011-09-26"), ["Sattar Jabbar al-Rikabi"]),
)

P("d25-43", """Strike, day 27: nurses get a hymn, teachers a committee

Nuku'alofa, Wednesday 17 August 2005. Nothing else moved in the kingdom yesterday, but Finau Tutone Vaka'uta did. The president of the Public Servants' Association walked from Pangai Si'i to the palace gate at the head of four thousand people, singing, and handed a petition to the King's private secretary, the Hon. 'Eiki Tu'ilakepa.

Vaka'uta, 43, a physics teacher who took his degree at the USP in Suva and lost his post at Tonga High School on the strike's fifth day, is the sort of commoner who quotes Erskine May. His grandfather, Sione Filipe Vaka'uta, was a people's representative for Ha'apai in the fifties.

On the other side of the fence the prime minister (a prince) sends memoranda. Two of his colleagues are said to be wavering. One actually has gone: Dr Viliami Tangi Moala, the health minister, on Friday, "with love and a bad back." Moala was a surgeon at Vaiola for twenty years before he was picked for cabinet in 2002. Police Minister Clive Edmonson-Fifita has been told to mind Health too, at least until the King returns from Auckland.

The nobles' bench is itself split. Lord Fulivai, governor of Vava'u, has paid for bread. His half-brother Tu'i'afitu, Speaker since March, calls the bread seditious. Both learned their manners at Newington College, Sydney, and neither, a don of that place recalls, could be got to share a tent.

Churchmen tried on Monday. The Rev. Dr Simote Vaipulu Mafi, president of the Free Wesleyan Conference, sat the union and the acting chief secretary, Mele 'Amanaki Latu, on one mat. It lasted three hours. Mrs Latu, a niece of Vaka'uta's wife, 'Ana, brought the yams.

Correction: we wrote last week that Mr 'Akilisi Havea, MP, was arrested in 1996 for contempt. He was imprisoned, by the House, for thirty days; nobody had arrested him. He walked in.""",
  occ("Finau Tutone Vaka'uta", "president of the Public Servants' Association"),
  occ("'Eiki Tu'ilakepa", "private secretary"),
  occ("Finau Tutone Vaka'uta", "his post at Tonga High School", end=("the strike's fifth day", "2005-07-26")),
  occ("Sione Filipe Vaka'uta", "people's representative for Ha'apai", start=("in the fifties", "195X")),
  occ("Viliami Tangi Moala", "health minister", start=("2002", "2002"), end=("Friday", "2005-08-12")),
  occ("Viliami Tangi Moala", "surgeon at Vaiola", start=("twenty years", "1982"), end=("2002", "2002")),
  occ("Clive Edmonson-Fifita", "Police Minister"),
  occ("Clive Edmonson-Fifita", "mind Health"),
  occ("Fulivai", "governor of Vava'u"),
  occ("Tu'i'afitu", "Speaker", start=("March", "2005-03")),
  occ("Simote Vaipulu Mafi", "president of the Free Wesleyan Conference"),
  occ("Mele 'Amanaki Latu", "acting chief secretary"),
  occ("'Akilisi Havea", "MP"),
  fact("Finau Tutone Vaka'uta", "occupation", "physics teacher"),
  fact("Finau Tutone Vaka'uta", "education", "USP"),
  fact("Finau Tutone Vaka'uta", "relatives", "Sione Filipe Vaka'uta"),
  fact("Fulivai", "siblings", "Tu'i'afitu"),
  fact("Fulivai", "education", "Newington College"),
  fact("Tu'i'afitu", "education", "Newington College"),
  fact("Finau Tutone Vaka'uta", "spouse", "'Ana"),
  fact("'Ana", "relatives", "Mele 'Amanaki Latu"),
  ev("travel", "walked from Pangai Si'i", ("yesterday", "2005-08-16"), ["Finau Tutone Vaka'uta"]),
  ev("communication", "handed a petition", ("yesterday", "2005-08-16"), ["Finau Tutone Vaka'uta", "'Eiki Tu'ilakepa"]),
  ev("departure", "lost his post", ("the strike's fifth day", "2005-07-26"), ["Finau Tutone Vaka'uta"]),
  ev("departure", "actually has gone", ("Friday", "2005-08-12"), ["Viliami Tangi Moala"]),
  ev("appointment", "was picked for cabinet", ("2002", "2002"), ["Viliami Tangi Moala"]),
  ev("appointment", "has been told to mind Health", None, ["Clive Edmonson-Fifita"]),
  ev("meeting", "on one mat", ("Monday", "2005-08-15"), ["Simote Vaipulu Mafi", "Mele 'Amanaki Latu"]),
  ev("sanction", "was imprisoned", ("1996", "1996"), ["'Akilisi Havea"]),
)

P("d25-44", """SECOND-ROUND NIGHT, BELÉM DO PARÁ, 27 October 2002
The notebook of our man in the press box, from the Portuguese

19h10. TV says Valdirene. I say wait.

19h40. She's on 51.2. Valdirene Souza do Carmo, rubber tapper's daughter from Xapuri, ex-nun, ex-councillor, PT since it had a name. If she gets it, Pará will have a governor who taught herself to read at fifteen. Her opponent hasn't left the Hilton. That's José Ribamar Chermont de Miranda, "Zezinho da Balsa," who ferried trucks, then bought the ferries, then the river, more or less. He sat in the federal Senate for sixteen years. PMDB, later PFL, later PSDB.

20h25. The outgoing governor, Almir Guilhon, phones her before the count is done. Big of him: Zezinho was his vice in the first term (1995–98), and is the godfather of his girl.

21h00. 50.4 now. Marajó is coming in by boat, and Marajó is Zezinho's.

21h30. The president of the electoral court, Desembargadora Yvonne Nakashima Leal, comes down in person. She annuls three boxes from Breves, they'd arrived open. Her colleague Desembargador Benedito Lobato sits it out in the corridor: his wife's on the ballot in Breves, as suplente. There's shouting.

22h15. Someone says Zezinho has a heart attack. He hasn't. It is his brother, Monsenhor Raimundo Chermont, vicar of Nazaré, seventy; he dies in the ambulance. The room goes quiet. Valdirene, who was his novice mistress's favourite twenty-odd years ago, kneels down between the cables.

23h05. Final. Zezinho by 3,310. He appears, crying for one thing or the other. I have written that the man was convicted once, over timber, in Santarém, in 1991. In fairness: the Tribunal overturned it in '93.

23h50. Valdirene concedes. She'll go back, she says, to her school on Combu island. Her running mate Péricles Tuma, surgeon, mayor of Abaetetuba till April, says nothing, gets the car.""",
  occ("Valdirene Souza do Carmo", "councillor", former=True),
  occ("José Ribamar Chermont de Miranda", "federal Senate", start=("sixteen years", "1986")),
  occ("Almir Guilhon", "outgoing governor"),
  occ("José Ribamar Chermont de Miranda", "his vice", start=("1995", "1995"), end=("1995–98", "1998")),
  occ("Yvonne Nakashima Leal", "president of the electoral court"),
  occ("Yvonne Nakashima Leal", "Desembargadora"),
  occ("Benedito Lobato", "Desembargador#2"),
  occ("Raimundo Chermont", "vicar of Nazaré", end=("22h15", "2002-10-27")),
  occ("Péricles Tuma", "mayor of Abaetetuba", end=("April", "2002-04")),
  fact("Valdirene Souza do Carmo", "birthPlace", "Xapuri"),
  fact("Valdirene Souza do Carmo", "occupation", "nun"),
  fact("Valdirene Souza do Carmo", "party", "PT"),
  fact("José Ribamar Chermont de Miranda", "alias", "Zezinho da Balsa"),
  fact("José Ribamar Chermont de Miranda", "party", "PMDB"),
  fact("José Ribamar Chermont de Miranda", "party", "PFL"),
  fact("José Ribamar Chermont de Miranda", "party", "PSDB"),
  fact("José Ribamar Chermont de Miranda", "siblings", "Raimundo Chermont"),
  fact("Raimundo Chermont", "causeOfDeath", "heart attack"),
  fact("Raimundo Chermont", "deathPlace", "ambulance"),
  fact("Raimundo Chermont", "deathDate", "22h15", value="2002-10-27"),
  fact("Péricles Tuma", "occupation", "surgeon"),
  ev("communication", "phones her", ("20h25", "2002-10-27"), ["Almir Guilhon", "Valdirene Souza do Carmo"]),
  ev("recusal", "sits it out", ("21h30", "2002-10-27"), ["Benedito Lobato"]),
  ev("election", "Final", ("23h05", "2002-10-27"), ["José Ribamar Chermont de Miranda", "Valdirene Souza do Carmo"]),
  ev("conviction", "was convicted", ("1991", "1991"), ["José Ribamar Chermont de Miranda"]),
  ev("speech", "concedes", ("23h50", "2002-10-27"), ["Valdirene Souza do Carmo"]),
  fact("José Ribamar Chermont de Miranda", "occupation", "ferried trucks"),
)

P("d25-45", """Mindelo's new council sits, and one chair is too many

MINDELO, Cabo Verde, September 14, 2016 — Among the nine people sworn into the São Vicente town council on Monday were a husband and a wife, elected against each other.

Arlindo Évora Lopes, known to all as Nhelas, came in on the MpD list. The 55-year-old will be councillor for markets. Dulce Helena Delgado Évora, who heads the PAICV group, will be the one asking him about fish. They married in Leiden in 1987; he was then a stoker with Rotterdam-Lloyd, she a student of hydraulics at Delft. "At home the quorum is two," she remarked.

Re-elected on September 4 for a third term, Mayor Humberto Ramos Silva took the oath first, before the president of the Municipal Assembly, the pianist and former culture minister Lígia Dias Fonseca Tavares. Ramos Silva had been Cape Verde's ambassador to Angola till 2007; he was born there, at Benguela, of contract labourers from Santo Antão. He devoted his speech to buses.

Two seats were won by the UCID. One stays empty. Its owner, port pilot Adriano "Didi" Monteiro, who led that party for eleven years, gave notice of resignation by WhatsApp from a ship off Dakar; the next on the list, Sister Zenaida Brito, a Nazarene missionary, needs leave from her church, and its superintendent, Pastor Emanuel Spencer, has until Friday to decide.

Not on the benches for the first time since 1991: Onésimo Rocha. The retired customs man, twice deputy mayor, died in August at the Baptista de Sousa hospital, a cigar, one hears, in his hand. His family asks us to say it was emphysema and no cigar. The council rose for a minute. His daughter Isaura Rocha, judge at the Barlavento court, received from the mayor the keys of the town.

Prosecutors confirmed that they are examining last year's bus contract. Whose signature it bears, they would not tell.""",
  occ("Arlindo Évora Lopes", "São Vicente town council", start=("Monday", "2016-09-12")),
  occ("Dulce Helena Delgado Évora", "heads the PAICV group"),
  occ("Dulce Helena Delgado Évora", "São Vicente town council", start=("Monday", "2016-09-12")),
  occ("Humberto Ramos Silva", "third term", start=("Monday", "2016-09-12"), again=["Mayor"]),
  occ("Lígia Dias Fonseca Tavares", "president of the Municipal Assembly"),
  occ("Lígia Dias Fonseca Tavares", "culture minister", former=True),
  occ("Humberto Ramos Silva", "ambassador to Angola", end=("2007", "2007")),
  occ("Adriano Monteiro", "led that party", start=("eleven years", "2005")),
  occ("Emanuel Spencer", "superintendent"),
  occ("Emanuel Spencer", "Pastor"),
  occ("Onésimo Rocha", "on the benches", start=("1991", "1991")),
  occ("Onésimo Rocha", "deputy mayor"),
  occ("Isaura Rocha", "judge at the Barlavento court"),
  fact("Arlindo Évora Lopes", "alias", "Nhelas"),
  fact("Arlindo Évora Lopes", "party", "MpD"),
  fact("Dulce Helena Delgado Évora", "party", "PAICV"),
  fact("Arlindo Évora Lopes", "spouse", "Dulce Helena Delgado Évora", date=("1987", "1987")),
  fact("Arlindo Évora Lopes", "occupation", "stoker"),
  fact("Dulce Helena Delgado Évora", "education", "Delft"),
  fact("Lígia Dias Fonseca Tavares", "occupation", "pianist"),
  fact("Humberto Ramos Silva", "birthPlace", "Benguela"),
  fact("Adriano Monteiro", "occupation", "port pilot"),
  fact("Adriano Monteiro", "alias", "Didi"),
  fact("Adriano Monteiro", "party", "UCID"),
  fact("Zenaida Brito", "religion", "Nazarene"),
  fact("Zenaida Brito", "occupation", "missionary"),
  fact("Onésimo Rocha", "occupation", "customs man"),
  fact("Onésimo Rocha", "deathDate", "August", value="2016-08"),
  fact("Onésimo Rocha", "deathPlace", "Baptista de Sousa hospital"),
  fact("Onésimo Rocha", "causeOfDeath", "emphysema"),
  fact("Onésimo Rocha", "children", "Isaura Rocha"),
  ev("appointment", "sworn into", ("Monday", "2016-09-12"), ["Arlindo Évora Lopes", "Dulce Helena Delgado Évora"]),
  ev("election", "Re-elected", ("September 4", "2016-09-04"), ["Humberto Ramos Silva"]),
  ev("appointment", "took the oath", ("Monday", "2016-09-12"), ["Humberto Ramos Silva", "Lígia Dias Fonseca Tavares"]),
  ev("speech", "devoted his speech", ("Monday", "2016-09-12"), ["Humberto Ramos Silva"]),
  ev("departure", "gave notice of resignation", None, ["Adriano Monteiro"]),
  ev("award", "received from the mayor the keys", None, ["Isaura Rocha", "Humberto Ramos Silva"]),
  ev("election", "elected against each other", None, ["Arlindo Évora Lopes", "Dulce Helena Delgado Évora"]),
)


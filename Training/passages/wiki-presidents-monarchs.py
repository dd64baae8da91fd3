P("d47-01", """Kwadwo Asante Boakye (also spelled Kojo Asante-Boakye; 17 June 1946 – 2 March 2019) was a Ghanaian economist and politician who served as Vice President of Ghana from 7 January 2005 to 7 January 2009 under President Francis Dery.

Early life and education

Boakye was born in Bekwai, in the Ashanti Region, to Yaw Boakye, a cocoa broker, and Abena Serwaa. He attended Prempeh College and graduated from the University of Ghana in 1970. In 1976 he obtained a doctorate from the London School of Economics.

Career

From 1977 to 1984 Boakye taught at the University of Cape Coast. He resigned his lectureship to join the African Development Bank in Abidjan, where he rose to be director of research. He joined the New Patriotic Party in 1992 and was elected Member of Parliament for Bekwai in December 1996. Dery chose him as running mate in July 2004, in place of the outgoing vice president, Hajia Salamatu Baba. They won the election of 7 December 2004 in the first round.

Foreign policy

As vice president, Boakye chaired the contact group on Côte d'Ivoire. He paid a two-day visit to Yamoussoukro in March 2005 and held talks there with the Ivorian prime minister, Lambert Gnagne. On 14 September 2006 he addressed the General Assembly of the United Nations. He met the Chinese vice-premier, Hu Wenzhao, in Beijing in April 2007. A letter he sent to the Nigerian foreign minister, Bola Adewuyi, on 3 May 2008 appeared in the Daily Guide a week later; Adewuyi confirmed that it was genuine.

Later life

Boakye sought his party's nomination for president in 2007 but lost to the trade minister, Alhaji Osman Bukari. He testified before the judgment debt commission on 12 August 2013. He received the Order of the Star of Ghana in 2008. He died of kidney failure at the Korle Bu Teaching Hospital, survived by his wife, the pharmacist Gifty Boakye, and four children.
""",
  occ("Kwadwo Asante Boakye", "Vice President of Ghana", start=("7 January 2005", "2005-01-07"), end=("7 January 2009", "2009-01-07"), again=["vice president#2"]),
  occ("Francis Dery", "President#2"),
  occ("Kwadwo Asante Boakye", "taught at the University of Cape Coast", start=("1977", "1977"), end=("1984", "1984"), again=["lectureship"]),
  occ("Kwadwo Asante Boakye", "director of research"),
  occ("Kwadwo Asante Boakye", "Member of Parliament for Bekwai", start=("December 1996", "1996-12")),
  occ("Hajia Salamatu Baba", "vice president", end=("7 January 2005", "2005-01-07")),
  occ("Kwadwo Asante Boakye", "chaired the contact group on Côte d'Ivoire"),
  occ("Lambert Gnagne", "Ivorian prime minister"),
  occ("Hu Wenzhao", "Chinese vice-premier"),
  occ("Bola Adewuyi", "Nigerian foreign minister"),
  occ("Alhaji Osman Bukari", "trade minister"),
  fact("Kwadwo Asante Boakye", "alias", "Kojo Asante-Boakye"),
  fact("Kwadwo Asante Boakye", "birthDate", "17 June 1946", value="1946-06-17"),
  fact("Kwadwo Asante Boakye", "deathDate", "2 March 2019", value="2019-03-02"),
  fact("Kwadwo Asante Boakye", "nationality", "Ghanaian"),
  fact("Kwadwo Asante Boakye", "occupation", "economist"),
  fact("Kwadwo Asante Boakye", "occupation", "politician"),
  fact("Kwadwo Asante Boakye", "birthPlace", "Bekwai"),
  fact("Kwadwo Asante Boakye", "father", "Yaw Boakye"),
  fact("Yaw Boakye", "occupation", "cocoa broker"),
  fact("Kwadwo Asante Boakye", "mother", "Abena Serwaa"),
  fact("Kwadwo Asante Boakye", "education", "Prempeh College"),
  fact("Kwadwo Asante Boakye", "education", "University of Ghana", date=("1970", "1970")),
  fact("Kwadwo Asante Boakye", "education", "London School of Economics", date=("1976", "1976")),
  fact("Kwadwo Asante Boakye", "party", "New Patriotic Party", date=("1992", "1992")),
  fact("Kwadwo Asante Boakye", "award", "Order of the Star of Ghana", date=("2008#2", "2008")),
  fact("Kwadwo Asante Boakye", "causeOfDeath", "kidney failure"),
  fact("Kwadwo Asante Boakye", "deathPlace", "Korle Bu Teaching Hospital"),
  fact("Kwadwo Asante Boakye", "spouse", "Gifty Boakye"),
  fact("Gifty Boakye", "occupation", "pharmacist"),
  ev("departure", "resigned", ("1984", "1984"), ["Kwadwo Asante Boakye"]),
  ev("election", "was elected", ("December 1996", "1996-12"), ["Kwadwo Asante Boakye"]),
  ev("candidacy", "chose him as running mate", ("July 2004", "2004-07"), ["Kwadwo Asante Boakye", "Francis Dery"]),
  ev("election", "won", ("7 December 2004", "2004-12-07"), ["Kwadwo Asante Boakye", "Francis Dery"]),
  ev("travel", "two-day visit", ("March 2005", "2005-03"), ["Kwadwo Asante Boakye"]),
  ev("meeting", "talks", ("March 2005", "2005-03"), ["Kwadwo Asante Boakye", "Lambert Gnagne"]),
  ev("speech", "addressed", ("14 September 2006", "2006-09-14"), ["Kwadwo Asante Boakye"]),
  ev("meeting", "met", ("April 2007", "2007-04"), ["Kwadwo Asante Boakye", "Hu Wenzhao"]),
  ev("communication", "letter he sent", ("3 May 2008", "2008-05-03"), ["Kwadwo Asante Boakye", "Bola Adewuyi"]),
  ev("disclosure", "appeared", ("a week later", "2008-05-10"), ["Kwadwo Asante Boakye"]),
  ev("disclosure", "confirmed", None, ["Bola Adewuyi"]),
  ev("candidacy", "sought", ("2007#2", "2007"), ["Kwadwo Asante Boakye"]),
  ev("election", "lost", ("2007#2", "2007"), ["Kwadwo Asante Boakye", "Alhaji Osman Bukari"]),
  ev("testimony", "testified", ("12 August 2013", "2013-08-12"), ["Kwadwo Asante Boakye"]),
  ev("award", "received", ("2008#2", "2008"), ["Kwadwo Asante Boakye"]),
)

P("d47-02", """Juan Evangelista Solórzano (Cartago, 27 December 1834 – San José, 9 April 1903) was a Costa Rican lawyer and general who was President of Costa Rica between 1876 and 1882.

Biography

Solórzano was the son of Manuel Solórzano, a coffee planter, and Dolores Bonilla. He studied law at the University of Santo Tomás, taking his degree in 1857, and fought in the campaign against the filibusters with the Cartago battalion. In 1860 he married Inés Peralta, whose brother, Aniceto Peralta, was then magistrate of the Supreme Court.

He was elected deputy for Cartago in 1868 and became Secretary of Finance under President Rafael Montealto on 8 May 1870. He left the government in 1873 after a quarrel with the Secretary of War, General Próspero Ureña. On 30 July 1876 the garrison of San José deposed Montealto's successor, Vicente Aguilar, and called Solórzano to the presidency. Aguilar sailed for Peru the same week.

Foreign relations

Solórzano met the President of Nicaragua, Pedro Zavala, at Liberia on 11 and 12 February 1878 to settle the question of the San Juan river. In a circular of 4 June 1879 to the governments of the isthmus he proposed a common customs tariff. Guatemala sent Lorenzo Batres as minister plenipotentiary, and Batres presented his credentials on 3 September. In 1880 the President received the French engineer Armand Delisle, who wished to survey a canal; nothing was signed.

Fall and later life

On 10 August 1882 Solórzano resigned in favour of Ureña, by then first designate. He lived in Paris until 1889. The new government had him tried in absence for misuse of the railway loan, and on 15 March 1884 he was condemned to repay 40,000 pesos; Congress annulled the sentence six years later. In 1893 he was an unsuccessful candidate for the presidency against Father Francisco Calderón. His son Ricardo Solórzano was Secretary of Foreign Affairs from 1906 to 1910.
""",
  occ("Juan Evangelista Solórzano", "President of Costa Rica", start=("1876", "1876"), end=("1882", "1882"), again=["presidency", "President#4"]),
  occ("Juan Evangelista Solórzano", "general"),
  occ("Aniceto Peralta", "magistrate of the Supreme Court", start=("1860", "1860")),
  occ("Juan Evangelista Solórzano", "deputy for Cartago", start=("1868", "1868")),
  occ("Juan Evangelista Solórzano", "Secretary of Finance", start=("8 May 1870", "1870-05-08"), end=("1873", "1873")),
  occ("Rafael Montealto", "President#2"),
  occ("Próspero Ureña", "Secretary of War"),
  occ("Próspero Ureña", "General"),
  occ("Vicente Aguilar", "successor", end=("30 July 1876", "1876-07-30")),
  occ("Pedro Zavala", "President of Nicaragua"),
  occ("Lorenzo Batres", "minister plenipotentiary", start=("3 September", "1879-09-03")),
  occ("Próspero Ureña", "first designate"),
  occ("Próspero Ureña", "in favour of Ureña", start=("10 August 1882", "1882-08-10")),
  occ("Francisco Calderón", "Father"),
  occ("Ricardo Solórzano", "Secretary of Foreign Affairs", start=("1906", "1906"), end=("1910", "1910")),
  fact("Juan Evangelista Solórzano", "birthPlace", "Cartago"),
  fact("Juan Evangelista Solórzano", "birthDate", "27 December 1834", value="1834-12-27"),
  fact("Juan Evangelista Solórzano", "deathPlace", "San José"),
  fact("Juan Evangelista Solórzano", "deathDate", "9 April 1903", value="1903-04-09"),
  fact("Juan Evangelista Solórzano", "nationality", "Costa Rican"),
  fact("Juan Evangelista Solórzano", "occupation", "lawyer"),
  fact("Juan Evangelista Solórzano", "father", "Manuel Solórzano"),
  fact("Manuel Solórzano", "occupation", "coffee planter"),
  fact("Juan Evangelista Solórzano", "mother", "Dolores Bonilla"),
  fact("Juan Evangelista Solórzano", "education", "University of Santo Tomás", date=("1857", "1857")),
  fact("Juan Evangelista Solórzano", "militaryService", "Cartago battalion"),
  fact("Juan Evangelista Solórzano", "spouse", "Inés Peralta", date=("1860", "1860")),
  fact("Inés Peralta", "siblings", "Aniceto Peralta"),
  fact("Armand Delisle", "nationality", "French"),
  fact("Armand Delisle", "occupation", "engineer"),
  fact("Juan Evangelista Solórzano", "residence", "Paris"),
  fact("Juan Evangelista Solórzano", "children", "Ricardo Solórzano"),
  ev("election", "was elected", ("1868", "1868"), ["Juan Evangelista Solórzano"]),
  ev("appointment", "became", ("8 May 1870", "1870-05-08"), ["Juan Evangelista Solórzano"]),
  ev("departure", "left the government", ("1873", "1873"), ["Juan Evangelista Solórzano"]),
  ev("departure", "deposed", ("30 July 1876", "1876-07-30"), ["Vicente Aguilar"]),
  ev("appointment", "called Solórzano to the presidency", ("30 July 1876", "1876-07-30"), ["Juan Evangelista Solórzano"]),
  ev("travel", "sailed", ("the same week", "1876-07"), ["Vicente Aguilar"]),
  ev("meeting", "met", ("11 and 12 February 1878", "1878-02-11/1878-02-12"), ["Juan Evangelista Solórzano", "Pedro Zavala"]),
  ev("communication", "circular", ("4 June 1879", "1879-06-04"), ["Juan Evangelista Solórzano"]),
  ev("appointment", "sent", None, ["Lorenzo Batres"]),
  ev("appointment", "presented his credentials", ("3 September", "1879-09-03"), ["Lorenzo Batres"]),
  ev("meeting", "received", ("1880", "1880"), ["Juan Evangelista Solórzano", "Armand Delisle"]),
  ev("departure", "resigned", ("10 August 1882", "1882-08-10"), ["Juan Evangelista Solórzano"]),
  ev("conviction", "was condemned", ("15 March 1884", "1884-03-15"), ["Juan Evangelista Solórzano"]),
  ev("candidacy", "candidate", ("1893", "1893"), ["Juan Evangelista Solórzano"]),
  ev("election", "unsuccessful", ("1893", "1893"), ["Juan Evangelista Solórzano", "Francisco Calderón"]),
)

P("d47-03", """Dame Losana Raikoti-Whippy DBE (born Losana Raikoti; 4 October 1941) is a Tuvaluan-born retired nurse and stateswoman who was Governor-General of the Solomon Islands from 1999 to 2004, the first woman to hold the post.

Early life

She was born on Vaitupu, the daughter of Pastor Semi Raikoti, and moved to Honiara with her family in 1950. After King George VI School she trained at the Central Hospital and at the Fiji School of Nursing, graduating in 1963. She was matron of Kilu'ufi Hospital from 1974 and Chief Nursing Officer between 1981 and 1992. She has been married to Walter Whippy, a boatbuilder, since 1965.

Governor-General

Parliament elected her on 21 June 1999 by 27 votes to 21 over the former prime minister Ezekiel Kabui. She was sworn in by Chief Justice Albert Muria-Fox on 7 July. During the tensions of June 2000 she received the resignation of Prime Minister Bartholomew Saemala, who had been held at gunpoint by a militia, and on 30 June she swore in his successor, Manoa Sogati.

In August 2000 she travelled to Townsville for the peace talks, where she met the Australian foreign minister, Gavin Thornleigh. She was received by Queen Elizabeth II at Buckingham Palace in March 2001. On 22 April 2003 she wrote to Thornleigh in support of Sogati's request for an intervention force. The letter was published in the Solomon Star on 5 July. She made a state visit to New Zealand in May 2004, at the invitation of Governor-General Dame Heather Rushworth.

After office

Her term expired on 7 July 2004 and she was succeeded by the lawyer Nathaniel Pitakoe. She gave evidence to the Truth and Reconciliation Commission, chaired by Father Samson Ata'a, on 9 March 2010. She was appointed Dame Commander of the Order of the British Empire in 2002. She lives at Tasahe. Whippy Road in Honiara is named after her husband's grandfather.
""",
  occ("Losana Raikoti-Whippy", "Governor-General of the Solomon Islands", start=("1999", "1999"), end=("2004", "2004"), again=["Governor-General#2"]),
  occ("Semi Raikoti", "Pastor"),
  occ("Losana Raikoti-Whippy", "matron of Kilu'ufi Hospital", start=("1974", "1974")),
  occ("Losana Raikoti-Whippy", "Chief Nursing Officer", start=("1981", "1981"), end=("1992", "1992")),
  occ("Ezekiel Kabui", "prime minister", former=True),
  occ("Albert Muria-Fox", "Chief Justice"),
  occ("Bartholomew Saemala", "Prime Minister", end=("30 June", "2000-06-30")),
  occ("Manoa Sogati", "successor", start=("30 June", "2000-06-30")),
  occ("Gavin Thornleigh", "Australian foreign minister"),
  occ("Elizabeth II", "Queen"),
  occ("Heather Rushworth", "Governor-General#3"),
  occ("Nathaniel Pitakoe", "was succeeded", start=("7 July 2004", "2004-07-07")),
  occ("Samson Ata'a", "Truth and Reconciliation Commission, chaired"),
  occ("Samson Ata'a", "Father"),
  fact("Losana Raikoti-Whippy", "birthName", "Losana Raikoti#2"),
  fact("Losana Raikoti-Whippy", "birthDate", "4 October 1941", value="1941-10-04"),
  fact("Losana Raikoti-Whippy", "occupation", "nurse"),
  fact("Losana Raikoti-Whippy", "birthPlace", "Vaitupu"),
  fact("Losana Raikoti-Whippy", "father", "Semi Raikoti"),
  fact("Losana Raikoti-Whippy", "residence", "Honiara", date=("1950", "1950")),
  fact("Losana Raikoti-Whippy", "education", "King George VI School"),
  fact("Losana Raikoti-Whippy", "education", "Central Hospital"),
  fact("Losana Raikoti-Whippy", "education", "Fiji School of Nursing", date=("1963", "1963")),
  fact("Losana Raikoti-Whippy", "spouse", "Walter Whippy", date=("1965", "1965")),
  fact("Walter Whippy", "occupation", "boatbuilder"),
  fact("Nathaniel Pitakoe", "occupation", "lawyer"),
  fact("Losana Raikoti-Whippy", "award", "Dame Commander of the Order of the British Empire", date=("2002", "2002")),
  fact("Losana Raikoti-Whippy", "residence", "Tasahe"),
  ev("election", "elected her", ("21 June 1999", "1999-06-21"), ["Losana Raikoti-Whippy", "Ezekiel Kabui"]),
  ev("appointment", "was sworn in", ("7 July", "1999-07-07"), ["Losana Raikoti-Whippy", "Albert Muria-Fox"]),
  ev("departure", "resignation", ("June 2000", "2000-06"), ["Bartholomew Saemala", "Losana Raikoti-Whippy"]),
  ev("appointment", "swore in", ("30 June", "2000-06-30"), ["Manoa Sogati", "Losana Raikoti-Whippy"]),
  ev("travel", "travelled to Townsville", ("August 2000", "2000-08"), ["Losana Raikoti-Whippy"]),
  ev("meeting", "met", ("August 2000", "2000-08"), ["Losana Raikoti-Whippy", "Gavin Thornleigh"]),
  ev("meeting", "was received", ("March 2001", "2001-03"), ["Losana Raikoti-Whippy", "Elizabeth II"]),
  ev("communication", "wrote", ("22 April 2003", "2003-04-22"), ["Losana Raikoti-Whippy", "Gavin Thornleigh"]),
  ev("disclosure", "was published", ("5 July", "2003-07-05"), ["Losana Raikoti-Whippy"]),
  ev("travel", "state visit", ("May 2004", "2004-05"), ["Losana Raikoti-Whippy", "Heather Rushworth"]),
  ev("departure", "expired", ("7 July 2004", "2004-07-07"), ["Losana Raikoti-Whippy"]),
  ev("appointment", "was succeeded", ("7 July 2004", "2004-07-07"), ["Nathaniel Pitakoe"]),
  ev("testimony", "gave evidence", ("9 March 2010", "2010-03-09"), ["Losana Raikoti-Whippy", "Samson Ata'a"]),
  ev("award", "was appointed", ("2002", "2002"), ["Losana Raikoti-Whippy"]),
)

P("d47-04", """Jens Otto Rosenkilde-Bille (3 May 1817 – 21 November 1889) was a Danish jurist and statesman who was Council President of Denmark from 1867 until 1870 and Foreign Minister on two occasions.

Family and education

Rosenkilde-Bille was born at Næsbyholm to Chamberlain Steen Bille and Countess Sophie Rosenkilde. He attended Sorø Academy and graduated in law from the University of Copenhagen in 1840. His younger brother, Vice Admiral Preben Bille, commanded the squadron at Heligoland.

Career

He entered the Ministry of Justice in 1841 and was appointed county governor of Ringkøbing in 1849. From 1855 to 1866 he sat in the Landsting for the Conservatives. His first term as Foreign Minister began on 31 December 1863, when Christian Hald resigned; it ended seven months afterwards with the preliminaries of peace. In the intervening June he represented Denmark at the London Conference, where he negotiated with Lord Russell and the Prussian plenipotentiary, Count von Bernsdorf-Rhena.

King Christian IX named him Council President on 8 November 1867 in succession to Count Frijs-Lundby. He kept the foreign portfolio himself.

Diplomatic contacts

In May 1868 Rosenkilde-Bille travelled to St. Petersburg with the Crown Prince and was received by Emperor Alexander II on the 19th. He had a long conversation with the French foreign minister, the Marquis de Moustelle, at Vichy on 2 August. His note to the Prussian envoy, Baron Heydebrand, dated 4 March 1869, on the vote in North Schleswig, remained unanswered. The confidential despatches came to light in 1921, when the historian Aage Friis-Møller edited them.

Resignation and death

Defeated in the Folketing over the army estimates, he tendered his resignation on 28 May 1870. His successor was Ludvig Holsten. He received the Order of the Elephant in 1868. With his wife Olga Moltke, whom he wed in 1845, he had one daughter, the novelist Thyra Bille. He died in Copenhagen of a stroke.
""",
  occ("Jens Otto Rosenkilde-Bille", "Council President of Denmark", start=("1867", "1867"), end=("1870", "1870"), again=["Council President#2"]),
  occ("Jens Otto Rosenkilde-Bille", "Foreign Minister#2", start=("31 December 1863", "1863-12-31"), end=("seven months afterwards", "1864-07")),
  occ("Jens Otto Rosenkilde-Bille", "foreign portfolio", start=("8 November 1867", "1867-11-08"), end=("28 May 1870", "1870-05-28")),
  occ("Steen Bille", "Chamberlain"),
  occ("Preben Bille", "Vice Admiral"),
  occ("Preben Bille", "commanded the squadron at Heligoland"),
  occ("Jens Otto Rosenkilde-Bille", "Ministry of Justice", start=("1841", "1841")),
  occ("Jens Otto Rosenkilde-Bille", "county governor of Ringkøbing", start=("1849", "1849")),
  occ("Jens Otto Rosenkilde-Bille", "sat in the Landsting", start=("1855", "1855"), end=("1866", "1866")),
  occ("Christian Hald", "resigned", end=("31 December 1863", "1863-12-31")),
  occ("Jens Otto Rosenkilde-Bille", "represented Denmark at the London Conference", start=("June", "1864-06")),
  occ("Bernsdorf-Rhena", "Prussian plenipotentiary"),
  occ("Christian IX", "King"),
  occ("Frijs-Lundby", "in succession", end=("8 November 1867", "1867-11-08")),
  occ("Alexander II", "Emperor"),
  occ("Marquis de Moustelle", "French foreign minister"),
  occ("Heydebrand", "Prussian envoy"),
  occ("Ludvig Holsten", "successor", start=("28 May 1870", "1870-05-28")),
  fact("Jens Otto Rosenkilde-Bille", "birthDate", "3 May 1817", value="1817-05-03"),
  fact("Jens Otto Rosenkilde-Bille", "deathDate", "21 November 1889", value="1889-11-21"),
  fact("Jens Otto Rosenkilde-Bille", "nationality", "Danish"),
  fact("Jens Otto Rosenkilde-Bille", "occupation", "jurist"),
  fact("Jens Otto Rosenkilde-Bille", "occupation", "statesman"),
  fact("Jens Otto Rosenkilde-Bille", "birthPlace", "Næsbyholm"),
  fact("Jens Otto Rosenkilde-Bille", "father", "Steen Bille"),
  fact("Jens Otto Rosenkilde-Bille", "mother", "Sophie Rosenkilde"),
  fact("Jens Otto Rosenkilde-Bille", "education", "Sorø Academy"),
  fact("Jens Otto Rosenkilde-Bille", "education", "University of Copenhagen", date=("1840", "1840")),
  fact("Jens Otto Rosenkilde-Bille", "siblings", "Preben Bille"),
  fact("Jens Otto Rosenkilde-Bille", "party", "Conservatives"),
  fact("Aage Friis-Møller", "occupation", "historian"),
  fact("Jens Otto Rosenkilde-Bille", "award", "Order of the Elephant", date=("1868#2", "1868")),
  fact("Jens Otto Rosenkilde-Bille", "spouse", "Olga Moltke", date=("1845", "1845")),
  fact("Jens Otto Rosenkilde-Bille", "children", "Thyra Bille"),
  fact("Olga Moltke", "children", "Thyra Bille"),
  fact("Thyra Bille", "occupation", "novelist"),
  fact("Jens Otto Rosenkilde-Bille", "deathPlace", "Copenhagen#2"),
  fact("Jens Otto Rosenkilde-Bille", "causeOfDeath", "stroke"),
  ev("appointment", "entered", ("1841", "1841"), ["Jens Otto Rosenkilde-Bille"]),
  ev("appointment", "was appointed", ("1849", "1849"), ["Jens Otto Rosenkilde-Bille"]),
  ev("departure", "resigned", ("31 December 1863", "1863-12-31"), ["Christian Hald"]),
  ev("departure", "it ended", ("seven months afterwards", "1864-07"), ["Jens Otto Rosenkilde-Bille"]),
  ev("meeting", "negotiated", ("June", "1864-06"), ["Jens Otto Rosenkilde-Bille", "Lord Russell", "Bernsdorf-Rhena"]),
  ev("appointment", "named him", ("8 November 1867", "1867-11-08"), ["Jens Otto Rosenkilde-Bille", "Christian IX"]),
  ev("travel", "travelled", ("May 1868", "1868-05"), ["Jens Otto Rosenkilde-Bille"]),
  ev("meeting", "was received", ("the 19th", "1868-05-19"), ["Jens Otto Rosenkilde-Bille", "Alexander II"]),
  ev("meeting", "long conversation", ("2 August", "1868-08-02"), ["Jens Otto Rosenkilde-Bille", "Marquis de Moustelle"]),
  ev("communication", "note", ("4 March 1869", "1869-03-04"), ["Jens Otto Rosenkilde-Bille", "Heydebrand"]),
  ev("disclosure", "came to light", ("1921", "1921"), ["Aage Friis-Møller"]),
  ev("election", "Defeated", None, ["Jens Otto Rosenkilde-Bille"]),
  ev("departure", "resignation", ("28 May 1870", "1870-05-28"), ["Jens Otto Rosenkilde-Bille"]),
  ev("award", "received", ("1868#2", "1868"), ["Jens Otto Rosenkilde-Bille"]),
)

P("d47-05", """Narantuya Dorjsuren (Mongolian: Доржсүрэнгийн Нарантуяа; born 19 January 1963), also transliterated Narantuyaa Dorjsüren, is a Mongolian lawyer and politician who served as Prime Minister of Mongolia from November 2014 to July 2016. She is a member of the Democratic Party.

Early life and education

Narantuya was born in Tsetserleg, Arkhangai Province. Her father, Dorjsuren Luvsan, was a veterinary surgeon; her mother, Tsend Khorloo, taught Russian. She graduated from Irkutsk State University in 1986 and earned an LL.M. at the Australian National University in 2001.

Political career

From 1987 to 1995 she worked as a prosecutor in Darkhan. She was elected to the State Great Khural for Arkhangai in June 2004 and re-elected in 2008 and 2012. As Minister of Justice from 2012 to 2014 she dismissed the head of the prison service, Colonel Bat-Ochir Ganzorig. When Prime Minister Chuluun Erdenebat lost a confidence vote on 5 November 2014, the party nominated Narantuya to replace him. Parliament confirmed her on 21 November.

Foreign policy

Narantuya visited Beijing on 11–13 May 2015, where she signed a coal agreement with Premier Shen Guoliang. In Moscow, on 24 September, she held talks on the railway with the head of Russian Railways, Viktor Apraksin. She received the Prime Minister of Japan, Hiroaki Kanbara, in Ulaanbaatar on 22 October 2015. She spoke by telephone with the chief executive of the mining company Orion, Peter Halloran, several times during the winter.

Investigation and trial

In April 2018 the Independent Authority against Corruption opened an inquiry into the Orion contract. She was arrested on 10 April 2018 together with her former finance minister, Bayar Altangerel. She denied having taken money. On 7 February 2020 the Chingeltei district court sentenced her to five years for abuse of office; Altangerel, who had pleaded guilty, got two. An appeals court overturned her conviction in October of that year.

Awards

Order of the Polar Star (2007).
""",
  occ("Narantuya Dorjsuren", "Prime Minister of Mongolia", start=("November 2014", "2014-11"), end=("July 2016", "2016-07")),
  occ("Tsend Khorloo", "taught Russian"),
  occ("Narantuya Dorjsuren", "prosecutor in Darkhan", start=("1987", "1987"), end=("1995", "1995")),
  occ("Narantuya Dorjsuren", "State Great Khural for Arkhangai", start=("June 2004", "2004-06")),
  occ("Narantuya Dorjsuren", "re-elected", start=("2008", "2008")),
  occ("Narantuya Dorjsuren", "Minister of Justice", start=("2012#2", "2012"), end=("2014#2", "2014")),
  occ("Bat-Ochir Ganzorig", "head of the prison service"),
  occ("Bat-Ochir Ganzorig", "Colonel"),
  occ("Chuluun Erdenebat", "Prime Minister#2", end=("5 November 2014", "2014-11-05")),
  occ("Shen Guoliang", "Premier"),
  occ("Viktor Apraksin", "head of Russian Railways"),
  occ("Hiroaki Kanbara", "Prime Minister of Japan"),
  occ("Peter Halloran", "chief executive of the mining company Orion"),
  occ("Bayar Altangerel", "finance minister", former=True),
  fact("Narantuya Dorjsuren", "nativeName", "Доржсүрэнгийн Нарантуяа"),
  fact("Narantuya Dorjsuren", "birthDate", "19 January 1963", value="1963-01-19"),
  fact("Narantuya Dorjsuren", "alias", "Narantuyaa Dorjsüren"),
  fact("Narantuya Dorjsuren", "nationality", "Mongolian#2"),
  fact("Narantuya Dorjsuren", "occupation", "lawyer"),
  fact("Narantuya Dorjsuren", "occupation", "politician"),
  fact("Narantuya Dorjsuren", "party", "Democratic Party"),
  fact("Narantuya Dorjsuren", "birthPlace", "Tsetserleg, Arkhangai Province"),
  fact("Narantuya Dorjsuren", "father", "Dorjsuren Luvsan"),
  fact("Dorjsuren Luvsan", "occupation", "veterinary surgeon"),
  fact("Narantuya Dorjsuren", "mother", "Tsend Khorloo"),
  fact("Narantuya Dorjsuren", "education", "Irkutsk State University", date=("1986", "1986")),
  fact("Narantuya Dorjsuren", "education", "Australian National University", date=("2001", "2001")),
  fact("Narantuya Dorjsuren", "award", "Order of the Polar Star", date=("2007", "2007")),
  ev("election", "was elected", ("June 2004", "2004-06"), ["Narantuya Dorjsuren"]),
  ev("election", "re-elected", ("2008 and 2012", "2008"), ["Narantuya Dorjsuren"]),
  ev("departure", "dismissed", None, ["Narantuya Dorjsuren", "Bat-Ochir Ganzorig"]),
  ev("departure", "lost a confidence vote", ("5 November 2014", "2014-11-05"), ["Chuluun Erdenebat"]),
  ev("candidacy", "nominated", None, ["Narantuya Dorjsuren"]),
  ev("appointment", "confirmed her", ("21 November", "2014-11-21"), ["Narantuya Dorjsuren"]),
  ev("travel", "visited Beijing", ("11–13 May 2015", "2015-05-11/2015-05-13"), ["Narantuya Dorjsuren"]),
  ev("meeting", "signed a coal agreement", ("11–13 May 2015", "2015-05-11/2015-05-13"), ["Narantuya Dorjsuren", "Shen Guoliang"]),
  ev("meeting", "talks", ("24 September", "2015-09-24"), ["Narantuya Dorjsuren", "Viktor Apraksin"]),
  ev("meeting", "received", ("22 October 2015", "2015-10-22"), ["Narantuya Dorjsuren", "Hiroaki Kanbara"]),
  ev("communication", "spoke by telephone", ("during the winter", "2015/2016"), ["Narantuya Dorjsuren", "Peter Halloran"]),
  ev("investigation", "opened an inquiry", ("April 2018", "2018-04"), ["Narantuya Dorjsuren"]),
  ev("arrest", "was arrested", ("10 April 2018", "2018-04-10"), ["Narantuya Dorjsuren", "Bayar Altangerel"]),
  ev("conviction", "sentenced", ("7 February 2020", "2020-02-07"), ["Narantuya Dorjsuren"]),
  ev("conviction", "got two", ("7 February 2020", "2020-02-07"), ["Bayar Altangerel"]),
  ev("testimony", "pleaded guilty", None, ["Bayar Altangerel"]),
)

P("d47-06", """Mehmed Şakir Pasha (Ottoman Turkish: محمد شاكر پاشا; 1798 – 14 October 1864), called Gürcü ("the Georgian"), was an Ottoman statesman who was twice Grand Vizier under Sultan Abdülmecid I.

Origins

Of Georgian birth, he was bought at Trebizond as a boy for the household of Hüsrev Agha, whose daughter Hatice he later married. He was educated in the palace school. During the war with Russia he served in the Mansure army and was made colonel in 1829.

Provincial and central offices

Şakir was appointed governor of Aleppo in 1835 and of Baghdad in 1838. He was recalled in 1842 and became Minister of War, replacing Rıza Nuri Pasha. In October 1847 he was sent to London as ambassador. He presented his letters to Queen Victoria on 4 December and stayed for three years.

Grand Vizier

His first grand vizierate, from 26 January 1852 to 5 August of the same year, was cut short by a dispute with the French ambassador, the Marquis de Lavergne, on the Holy Places. Âli Kâmil Pasha took the seals from him and gave them back on 10 July 1854. In the second term, Şakir met the British commander, Lord Stanmore, at Varna in August 1854, and in the following March he went to Vienna for the peace conference. There he had three interviews with the Austrian minister Count Hallstatt. He wrote on 11 April to the Sultan that peace could be had in a month; a copy of the letter was obtained by the Russian envoy, Prince Gortchakin.

Dismissal and exile

He was dismissed on 2 May 1855. A council headed by the Şeyhülislam, Ârif Molla, investigated the army contracts, and Şakir was banished to Kastamonu in 1857. He was pardoned in 1861 and spent his last years in Üsküdar. He was decorated with the Order of Glory (1844) and the grand cordon of the Legion of Honour (1855). His son Münir Bey was later governor of Crete.
""",
  occ("Mehmed Şakir Pasha", "Grand Vizier", again=[]),
  occ("Mehmed Şakir Pasha", "first grand vizierate", start=("26 January 1852", "1852-01-26"), end=("5 August of the same year", "1852-08-05")),
  occ("Mehmed Şakir Pasha", "second term", start=("10 July 1854", "1854-07-10"), end=("2 May 1855", "1855-05-02")),
  occ("Abdülmecid I", "Sultan"),
  occ("Mehmed Şakir Pasha", "colonel", start=("1829", "1829")),
  occ("Mehmed Şakir Pasha", "governor of Aleppo", start=("1835", "1835"), end=("1838", "1838")),
  occ("Mehmed Şakir Pasha", "of Baghdad", start=("1838", "1838"), end=("1842", "1842")),
  occ("Mehmed Şakir Pasha", "Minister of War", start=("1842", "1842")),
  occ("Rıza Nuri Pasha", "replacing", end=("1842", "1842")),
  occ("Mehmed Şakir Pasha", "London as ambassador", start=("October 1847", "1847-10"), end=("three years", "1850")),
  occ("Victoria", "Queen"),
  occ("Marquis de Lavergne", "French ambassador"),
  occ("Âli Kâmil Pasha", "took the seals", start=("5 August of the same year", "1852-08-05"), end=("10 July 1854", "1854-07-10")),
  occ("Stanmore", "British commander"),
  occ("Hallstatt", "Austrian minister"),
  occ("Gortchakin", "Russian envoy"),
  occ("Ârif Molla", "Şeyhülislam"),
  occ("Ârif Molla", "council headed"),
  occ("Münir Bey", "governor of Crete"),
  fact("Mehmed Şakir Pasha", "nativeName", "محمد شاكر پاشا"),
  fact("Mehmed Şakir Pasha", "birthDate", "1798", value="1798"),
  fact("Mehmed Şakir Pasha", "deathDate", "14 October 1864", value="1864-10-14"),
  fact("Mehmed Şakir Pasha", "alias", "Gürcü"),
  fact("Mehmed Şakir Pasha", "nationality", "Ottoman#2"),
  fact("Mehmed Şakir Pasha", "occupation", "statesman"),
  fact("Mehmed Şakir Pasha", "ethnicity", "Georgian#2"),
  fact("Hüsrev Agha", "children", "Hatice"),
  fact("Mehmed Şakir Pasha", "spouse", "Hatice"),
  fact("Mehmed Şakir Pasha", "education", "palace school"),
  fact("Mehmed Şakir Pasha", "militaryService", "Mansure army"),
  fact("Mehmed Şakir Pasha", "residence", "Üsküdar"),
  fact("Mehmed Şakir Pasha", "award", "Order of Glory", date=("1844", "1844")),
  fact("Mehmed Şakir Pasha", "award", "grand cordon of the Legion of Honour", date=("1855#2", "1855")),
  fact("Mehmed Şakir Pasha", "children", "Münir Bey"),
  ev("appointment", "was made", ("1829", "1829"), ["Mehmed Şakir Pasha"]),
  ev("appointment", "was appointed", ("1835", "1835"), ["Mehmed Şakir Pasha"]),
  ev("departure", "was recalled", ("1842", "1842"), ["Mehmed Şakir Pasha"]),
  ev("appointment", "became", ("1842", "1842"), ["Mehmed Şakir Pasha", "Rıza Nuri Pasha"]),
  ev("appointment", "was sent", ("October 1847", "1847-10"), ["Mehmed Şakir Pasha"]),
  ev("appointment", "presented his letters", ("4 December", "1847-12-04"), ["Mehmed Şakir Pasha", "Victoria"]),
  ev("departure", "cut short", ("5 August of the same year", "1852-08-05"), ["Mehmed Şakir Pasha"]),
  ev("appointment", "took the seals", None, ["Âli Kâmil Pasha"]),
  ev("appointment", "gave them back", ("10 July 1854", "1854-07-10"), ["Âli Kâmil Pasha", "Mehmed Şakir Pasha"]),
  ev("meeting", "met", ("August 1854", "1854-08"), ["Mehmed Şakir Pasha", "Stanmore"]),
  ev("travel", "went to Vienna", ("the following March", "1855-03"), ["Mehmed Şakir Pasha"]),
  ev("meeting", "three interviews", None, ["Mehmed Şakir Pasha", "Hallstatt"]),
  ev("communication", "wrote", ("11 April", "1855-04-11"), ["Mehmed Şakir Pasha"]),
  ev("disclosure", "was obtained", None, ["Gortchakin"]),
  ev("departure", "was dismissed", ("2 May 1855", "1855-05-02"), ["Mehmed Şakir Pasha"]),
  ev("investigation", "investigated", None, ["Ârif Molla", "Mehmed Şakir Pasha"]),
  ev("sanction", "was banished", ("1857", "1857"), ["Mehmed Şakir Pasha"]),
  ev("award", "was decorated", ("1844", "1844"), ["Mehmed Şakir Pasha"]),
)

P("d47-07", """Thaddeus Wolcott Brainerd (August 22, 1821 – May 30, 1894) was an American lawyer and politician who served as the 19th vice president of the United States from 1873 to 1877 in the administration of President Silas Whitcomb. A Republican, he had been governor of Vermont and a United States senator.

Early life

Brainerd was born in St. Johnsbury, Vermont, the son of Deacon Asa Brainerd, a scale maker, and Mehitable Wolcott. He graduated from Dartmouth College in 1842, read law with Judge Isaac Redfern, and was admitted to the bar in 1845. He married Lucy Fairbairn in 1847.

Political career

He represented St. Johnsbury in the Vermont House of Representatives from 1851 to 1854. Elected governor in September 1858, he served two one-year terms and was followed by Erastus Hollis. In the Civil War he was colonel of the 11th Vermont Infantry until a wound at Cold Harbor obliged him to resign his commission in August 1864. The legislature sent him to the Senate on October 24, 1866, to fill the vacancy caused by the death of Luke Poland.

At the convention in Philadelphia in June 1872 Brainerd was nominated for vice president on the second ballot over Speaker Horace Colburn. He resigned from the Senate on March 3, 1873, and took the oath the next day.

Crédit foncier inquiry

On January 12, 1875, the New York Sun printed letters that Brainerd had written in 1868 to the railroad promoter Oakley Thurston. A House committee under Representative Benjamin Wick examined him on February 9; he testified that he had paid for his shares. Thurston was indicted and, in October 1875, convicted of bribery. The committee censured two members but not the vice president.

Later life

He declined to run for re-election. President Whitcomb's successor appointed him minister to Austria-Hungary in 1878, and he presented his credentials to Emperor Franz Joseph on July 2. He died of apoplexy at his home in Burlington.
""",
  occ("Thaddeus Wolcott Brainerd", "vice president of the United States", start=("1873", "1873"), end=("1877", "1877"), again=["vice president#3"]),
  occ("Silas Whitcomb", "President"),
  occ("Thaddeus Wolcott Brainerd", "governor of Vermont", start=("September 1858", "1858-09"), again=["governor#2", "two one-year terms"]),
  occ("Thaddeus Wolcott Brainerd", "United States senator", start=("October 24, 1866", "1866-10-24"), end=("March 3, 1873", "1873-03-03"), again=["Senate", "Senate#2"]),
  occ("Asa Brainerd", "Deacon"),
  occ("Isaac Redfern", "Judge"),
  occ("Thaddeus Wolcott Brainerd", "represented St. Johnsbury in the Vermont House of Representatives", start=("1851", "1851"), end=("1854", "1854")),
  occ("Erastus Hollis", "was followed"),
  occ("Thaddeus Wolcott Brainerd", "colonel of the 11th Vermont Infantry", end=("August 1864", "1864-08")),
  occ("Luke Poland", "vacancy", end=("October 24, 1866", "1866")),
  occ("Horace Colburn", "Speaker"),
  occ("Benjamin Wick", "Representative#2"),
  occ("Benjamin Wick", "House committee"),
  occ("Thaddeus Wolcott Brainerd", "minister to Austria-Hungary", start=("1878", "1878")),
  occ("Franz Joseph", "Emperor"),
  fact("Thaddeus Wolcott Brainerd", "birthDate", "August 22, 1821", value="1821-08-22"),
  fact("Thaddeus Wolcott Brainerd", "deathDate", "May 30, 1894", value="1894-05-30"),
  fact("Thaddeus Wolcott Brainerd", "nationality", "American"),
  fact("Thaddeus Wolcott Brainerd", "occupation", "lawyer"),
  fact("Thaddeus Wolcott Brainerd", "occupation", "politician"),
  fact("Thaddeus Wolcott Brainerd", "party", "Republican"),
  fact("Thaddeus Wolcott Brainerd", "birthPlace", "St. Johnsbury, Vermont"),
  fact("Thaddeus Wolcott Brainerd", "father", "Asa Brainerd"),
  fact("Asa Brainerd", "occupation", "scale maker"),
  fact("Thaddeus Wolcott Brainerd", "mother", "Mehitable Wolcott"),
  fact("Thaddeus Wolcott Brainerd", "education", "Dartmouth College", date=("1842", "1842")),
  fact("Thaddeus Wolcott Brainerd", "spouse", "Lucy Fairbairn", date=("1847", "1847")),
  fact("Thaddeus Wolcott Brainerd", "militaryService", "11th Vermont Infantry"),
  fact("Oakley Thurston", "occupation", "railroad promoter"),
  fact("Thaddeus Wolcott Brainerd", "causeOfDeath", "apoplexy"),
  fact("Thaddeus Wolcott Brainerd", "deathPlace", "Burlington"),
  ev("election", "Elected governor", ("September 1858", "1858-09"), ["Thaddeus Wolcott Brainerd"]),
  ev("appointment", "was followed", None, ["Erastus Hollis"]),
  ev("departure", "resign his commission", ("August 1864", "1864-08"), ["Thaddeus Wolcott Brainerd"]),
  ev("election", "sent him to the Senate", ("October 24, 1866", "1866-10-24"), ["Thaddeus Wolcott Brainerd"]),
  ev("candidacy", "was nominated", ("June 1872", "1872-06"), ["Thaddeus Wolcott Brainerd", "Horace Colburn"]),
  ev("departure", "resigned from the Senate", ("March 3, 1873", "1873-03-03"), ["Thaddeus Wolcott Brainerd"]),
  ev("appointment", "took the oath", ("the next day", "1873-03-04"), ["Thaddeus Wolcott Brainerd"]),
  ev("disclosure", "printed letters", ("January 12, 1875", "1875-01-12"), ["Thaddeus Wolcott Brainerd", "Oakley Thurston"]),
  ev("communication", "had written", ("1868", "1868"), ["Thaddeus Wolcott Brainerd", "Oakley Thurston"]),
  ev("investigation", "examined", ("February 9", "1875-02-09"), ["Thaddeus Wolcott Brainerd", "Benjamin Wick"]),
  ev("testimony", "testified", ("February 9", "1875-02-09"), ["Thaddeus Wolcott Brainerd"]),
  ev("investigation", "was indicted", None, ["Oakley Thurston"]),
  ev("conviction", "convicted", ("October 1875", "1875-10"), ["Oakley Thurston"]),
  ev("appointment", "appointed him", ("1878", "1878"), ["Thaddeus Wolcott Brainerd"]),
  ev("appointment", "presented his credentials", ("July 2", "1878-07-02"), ["Thaddeus Wolcott Brainerd", "Franz Joseph"]),
)

P("d47-08", """Rambao Andriantsoa, in full Rainibaofy Andriantsoa (c. 1829 – 20 March 1897), was a Malagasy army officer and politician of the Hova caste who was Minister of Foreign Affairs of the Kingdom of Madagascar from 1878 to 1889 and for eleven months its last-but-one Prime Minister.

Life

Andriantsoa was born at Ambohimanga. A brother of the royal secretary Ratsimba, he went to the school of the London Missionary Society at Ambatonakanga and was baptised a Protestant on 21 February 1869. He entered the service of Queen Ranavalona II as aide-de-camp and reached the rank of fifteen honours in 1876. Two years later he was placed over the new foreign department.

Missions abroad

In July 1882 he left Tamatave at the head of an embassy to Europe. The envoys were received at the Quai d'Orsay on 17 October by the minister, Eugène Duclos, but the talks broke down in November. He met Lord Granby, the British Foreign Secretary, in London on 2 December, and in Berlin he signed a treaty with Germany on 15 May 1883. His secretary and interpreter on the journey was the missionary William Pickard, afterwards British vice-consul at Mojanga.

From 1886 he exchanged letters with the French resident-general, Charles Le Myre, about the exequatur of consuls. In one of them, of 8 April 1887, he refused to recognise the protectorate.

Premiership, arrest and exile

On 14 October 1895, after the fall of the capital, he was named Prime Minister by General Dumesnil, in the room of Rainilaiarivo the younger, whom the French had deported to Algiers. Dumesnil's successor, General Galliard, accused him of complicity in the rising of the Menalamba. He was arrested on 11 October 1896, dismissed on the same day and deported to Réunion, where he died of dysentery. No charge against him was ever proved.

Andriantsoa had been made a Grand Officer of the Royal Order of Radama in 1888. His wife, Rasoa, was a cousin of the queen.
""",
  occ("Rainibaofy Andriantsoa", "Minister of Foreign Affairs of the Kingdom of Madagascar", start=("1878", "1878"), end=("1889", "1889"), again=["placed over the new foreign department"]),
  occ("Rainibaofy Andriantsoa", "Prime Minister", start=("14 October 1895", "1895-10-14"), end=("11 October 1896", "1896-10-11"), again=["Prime Minister#2"]),
  occ("Rainibaofy Andriantsoa", "army officer"),
  occ("Ratsimba", "royal secretary"),
  occ("Ranavalona II", "Queen"),
  occ("Rainibaofy Andriantsoa", "aide-de-camp"),
  occ("Rainibaofy Andriantsoa", "rank of fifteen honours", start=("1876", "1876")),
  occ("Rainibaofy Andriantsoa", "at the head of an embassy to Europe", start=("July 1882", "1882-07")),
  occ("Eugène Duclos", "minister"),
  occ("Granby", "British Foreign Secretary"),
  occ("William Pickard", "secretary and interpreter"),
  occ("William Pickard", "missionary"),
  occ("William Pickard", "British vice-consul at Mojanga"),
  occ("Charles Le Myre", "French resident-general"),
  occ("Dumesnil", "General", again=[]),
  occ("Rainilaiarivo the younger", "in the room", end=("14 October 1895", "1895-10-14")),
  occ("Galliard", "successor"),
  occ("Galliard", "General#2"),
  fact("Rainibaofy Andriantsoa", "alias", "Rambao Andriantsoa"),
  fact("Rainibaofy Andriantsoa", "birthDate", "c. 1829", value="1829~"),
  fact("Rainibaofy Andriantsoa", "deathDate", "20 March 1897", value="1897-03-20"),
  fact("Rainibaofy Andriantsoa", "nationality", "Malagasy"),
  fact("Rainibaofy Andriantsoa", "occupation", "politician"),
  fact("Rainibaofy Andriantsoa", "ethnicity", "Hova caste"),
  fact("Rainibaofy Andriantsoa", "birthPlace", "Ambohimanga"),
  fact("Rainibaofy Andriantsoa", "siblings", "Ratsimba"),
  fact("Rainibaofy Andriantsoa", "education", "school of the London Missionary Society at Ambatonakanga"),
  fact("Rainibaofy Andriantsoa", "religion", "Protestant", date=("21 February 1869", "1869-02-21")),
  fact("Rainibaofy Andriantsoa", "deathPlace", "Réunion"),
  fact("Rainibaofy Andriantsoa", "causeOfDeath", "dysentery"),
  fact("Rainibaofy Andriantsoa", "award", "Grand Officer of the Royal Order of Radama", date=("1888", "1888")),
  fact("Rainibaofy Andriantsoa", "spouse", "Rasoa"),
  ev("appointment", "entered the service", None, ["Rainibaofy Andriantsoa", "Ranavalona II"]),
  ev("appointment", "was placed", ("Two years later", "1878"), ["Rainibaofy Andriantsoa"]),
  ev("travel", "left Tamatave", ("July 1882", "1882-07"), ["Rainibaofy Andriantsoa"]),
  ev("meeting", "were received", ("17 October", "1882-10-17"), ["Rainibaofy Andriantsoa", "Eugène Duclos"]),
  ev("meeting", "talks", ("November", "1882-11"), ["Rainibaofy Andriantsoa", "Eugène Duclos"]),
  ev("meeting", "met", ("2 December", "1882-12-02"), ["Rainibaofy Andriantsoa", "Granby"]),
  ev("meeting", "signed a treaty", ("15 May 1883", "1883-05-15"), ["Rainibaofy Andriantsoa"]),
  ev("communication", "exchanged letters", ("1886", "1886"), ["Rainibaofy Andriantsoa", "Charles Le Myre"]),
  ev("communication", "one of them", ("8 April 1887", "1887-04-08"), ["Rainibaofy Andriantsoa", "Charles Le Myre"]),
  ev("appointment", "was named", ("14 October 1895", "1895-10-14"), ["Rainibaofy Andriantsoa", "Dumesnil"]),
  ev("sanction", "had deported", None, ["Rainilaiarivo the younger"]),
  ev("arrest", "was arrested", ("11 October 1896", "1896-10-11"), ["Rainibaofy Andriantsoa"]),
  ev("departure", "dismissed", ("on the same day", "1896-10-11"), ["Rainibaofy Andriantsoa"]),
  ev("sanction", "deported to Réunion", None, ["Rainibaofy Andriantsoa"]),
  ev("award", "had been made", ("1888", "1888"), ["Rainibaofy Andriantsoa"]),
)

P("d47-09", """Matti Juhani Rautavuori (born Rosenqvist; 30 September 1899, Tammisaari – 8 December 1978, Helsinki) was a Finnish diplomat and politician of the Agrarian League. He was Prime Minister of Finland in 1953–1954 and, for a few weeks in 1961, again at the head of a caretaker cabinet.

Early life

The son of the parish clerk Alfred Rosenqvist, he changed his surname in 1906 with the rest of the family. He studied history at the University of Helsinki (M.A. 1923) and took part in the war of 1918 in the Vaasa Civil Guard. His wife, whom he married in 1927, was Elli Kuusimäki, later a member of the Helsinki City Council from 1945 to 1956.

Diplomatic service

Rautavuori entered the Ministry for Foreign Affairs in 1924. He was chargé d'affaires in Tallinn from 1930 until 1934, counsellor in Stockholm until 1939, and envoy to Budapest between 1941 and 1944, when he was recalled. He succeeded Carl Ekman as secretary of state in 1947.

Premiership

President Paasonen asked him to form a government after the collapse of Väinö Tolvanen's coalition, and on 17 November 1953 he was appointed. A two-day visit to Moscow in March 1954 brought talks with Deputy Premier Anatoly Mikhailin; the communiqué of the 9th spoke of "frankness". He addressed the Nordic Council in Oslo on 10 August. On 20 October 1954 Rautavuori resigned, and the Social Democrat Reino Kallas took over.

Note affair

During the crisis of October 1961 he telephoned the Soviet ambassador, Alexei Zakharkin, from a public booth, an incident made known by Zakharkin's memoirs in 1990. The Parliament's constitutional committee, presided over by Johannes Virtala, examined his conduct in office in 1962 and found no cause for prosecution.

Honours

He held the Grand Cross of the White Rose of Finland (1954) and was made an honorary doctor by the University of Turku in 1960. He was often mentioned as a candidate for president, but never ran.
""",
  occ("Matti Juhani Rautavuori", "Prime Minister of Finland", start=("1953", "1953"), end=("1954", "1954")),
  occ("Matti Juhani Rautavuori", "head of a caretaker cabinet", start=("1961", "1961"), end=("1961", "1961")),
  occ("Matti Juhani Rautavuori", "diplomat"),
  occ("Alfred Rosenqvist", "parish clerk"),
  occ("Elli Kuusimäki", "member of the Helsinki City Council", start=("1945", "1945"), end=("1956", "1956")),
  occ("Matti Juhani Rautavuori", "Ministry for Foreign Affairs", start=("1924", "1924")),
  occ("Matti Juhani Rautavuori", "chargé d'affaires in Tallinn", start=("1930", "1930"), end=("1934", "1934")),
  occ("Matti Juhani Rautavuori", "counsellor in Stockholm", start=("1934", "1934"), end=("1939", "1939")),
  occ("Matti Juhani Rautavuori", "envoy to Budapest", start=("1941", "1941"), end=("1944", "1944")),
  occ("Matti Juhani Rautavuori", "secretary of state", start=("1947", "1947")),
  occ("Carl Ekman", "succeeded", end=("1947", "1947")),
  occ("Paasonen", "President"),
  occ("Väinö Tolvanen", "coalition", end=("17 November 1953", "1953-11")),
  occ("Anatoly Mikhailin", "Deputy Premier"),
  occ("Reino Kallas", "took over", start=("20 October 1954", "1954-10-20")),
  occ("Alexei Zakharkin", "Soviet ambassador"),
  occ("Johannes Virtala", "constitutional committee, presided"),
  fact("Matti Juhani Rautavuori", "birthName", "Rosenqvist"),
  fact("Matti Juhani Rautavuori", "birthDate", "30 September 1899", value="1899-09-30"),
  fact("Matti Juhani Rautavuori", "birthPlace", "Tammisaari"),
  fact("Matti Juhani Rautavuori", "deathDate", "8 December 1978", value="1978-12-08"),
  fact("Matti Juhani Rautavuori", "deathPlace", "Helsinki"),
  fact("Matti Juhani Rautavuori", "nationality", "Finnish"),
  fact("Matti Juhani Rautavuori", "occupation", "politician"),
  fact("Matti Juhani Rautavuori", "party", "Agrarian League"),
  fact("Matti Juhani Rautavuori", "father", "Alfred Rosenqvist"),
  fact("Matti Juhani Rautavuori", "education", "University of Helsinki", date=("1923", "1923")),
  fact("Matti Juhani Rautavuori", "militaryService", "Vaasa Civil Guard", date=("1918", "1918")),
  fact("Matti Juhani Rautavuori", "spouse", "Elli Kuusimäki", date=("1927", "1927")),
  fact("Reino Kallas", "party", "Social Democrat"),
  fact("Matti Juhani Rautavuori", "award", "Grand Cross of the White Rose of Finland", date=("(1954)", "1954")),
  fact("Matti Juhani Rautavuori", "award", "honorary doctor", date=("1960", "1960")),
  ev("appointment", "entered", ("1924", "1924"), ["Matti Juhani Rautavuori"]),
  ev("departure", "was recalled", ("1944", "1944"), ["Matti Juhani Rautavuori"]),
  ev("appointment", "succeeded", ("1947", "1947"), ["Matti Juhani Rautavuori", "Carl Ekman"]),
  ev("departure", "collapse", None, ["Väinö Tolvanen"]),
  ev("appointment", "was appointed", ("17 November 1953", "1953-11-17"), ["Matti Juhani Rautavuori"]),
  ev("travel", "two-day visit", ("March 1954", "1954-03"), ["Matti Juhani Rautavuori"]),
  ev("meeting", "talks", ("March 1954", "1954-03"), ["Matti Juhani Rautavuori", "Anatoly Mikhailin"]),
  ev("communication", "communiqué", ("the 9th", "1954-03-09"), ["Matti Juhani Rautavuori"]),
  ev("speech", "addressed", ("10 August", "1954-08-10"), ["Matti Juhani Rautavuori"]),
  ev("departure", "resigned", ("20 October 1954", "1954-10-20"), ["Matti Juhani Rautavuori"]),
  ev("appointment", "took over", ("20 October 1954", "1954-10-20"), ["Reino Kallas"]),
  ev("communication", "telephoned", ("October 1961", "1961-10"), ["Matti Juhani Rautavuori", "Alexei Zakharkin"]),
  ev("disclosure", "made known", ("1990", "1990"), ["Alexei Zakharkin", "Matti Juhani Rautavuori"]),
  ev("investigation", "examined", ("1962", "1962"), ["Matti Juhani Rautavuori", "Johannes Virtala"]),
  ev("award", "was made", ("1960", "1960"), ["Matti Juhani Rautavuori"]),
)

P("d47-10", """Prince Chaovarat Sanitsakun (Thai: เจ้าพระยาชวรัตน์สนิทสกุล; also written Chawarat Sanidsakul; 5 December 1861 – 30 June 1927) was a Siamese statesman who was Minister of the Interior and later Regent during the absence of King Chulalongkorn in 1907.

Early life

Chaovarat was a grandson of Prince Wong Sanit, physician to the court. His mother, Mom Klin, came from a Mon family of Pak Kret. In 1876 he was sent to the Royal Grammar School in Singapore, and between 1879 and 1883 he studied at King's College London.

Career

On his return he worked as a secretary in the Foreign Office under Chao Phraya Thipakon Bunnag. He was appointed Commissioner of Monthon Udon in 1893. He founded the provincial gendarmerie with the help of a Danish officer, Captain Gustav Schou-Jessen, who was promoted to colonel in 1902. On 4 March 1899 Chaovarat was called to Bangkok as Deputy Minister of the Interior and in 1904 he succeeded his cousin, Prince Phrom Sanitsakun, who had fallen ill with diabetes.

Foreign contacts

He negotiated with the French governor-general, Paul Beaulieu, in Saigon in November 1902. In London he had an audience of King Edward VII on 26 May 1905. As Regent, he received the American minister, Hamilton Kingsley, on 11 July 1907, and sent a telegram to the King, then at Homburg, the same evening. His correspondence with the British consul at Chiang Mai, Reginald Beck, was printed at Rangoon in 1938.

Fall from favour

An inquiry into the Phrae teak leases, led by the General Adviser, Edward Strombeck of Harvard, began in February 1911. Chaovarat was summoned before it in May. He handed in his resignation on 19 June and entered the monkhood at Wat Bowon. He was replaced by Prince Damrit. The Order of the White Elephant, first class, had been conferred on him in 1903. Schou-Jessen became a timber merchant.
""",
  occ("Chaovarat Sanitsakun", "Minister of the Interior", start=("1904", "1904"), end=("19 June", "1911-06-19")),
  occ("Chaovarat Sanitsakun", "Regent", start=("1907", "1907"), end=("1907", "1907"), again=["Regent#2"]),
  occ("Chaovarat Sanitsakun", "Prince"),
  occ("Chulalongkorn", "King"),
  occ("Wong Sanit", "physician to the court"),
  occ("Wong Sanit", "Prince#2"),
  occ("Chaovarat Sanitsakun", "secretary in the Foreign Office"),
  occ("Thipakon Bunnag", "Chao Phraya"),
  occ("Chaovarat Sanitsakun", "Commissioner of Monthon Udon", start=("1893", "1893")),
  occ("Gustav Schou-Jessen", "Captain", end=("1902", "1902")),
  occ("Gustav Schou-Jessen", "colonel", start=("1902", "1902")),
  occ("Chaovarat Sanitsakun", "Deputy Minister of the Interior", start=("4 March 1899", "1899-03-04"), end=("1904", "1904")),
  occ("Phrom Sanitsakun", "succeeded", end=("1904", "1904")),
  occ("Phrom Sanitsakun", "Prince#3"),
  occ("Paul Beaulieu", "French governor-general"),
  occ("Edward VII", "King#3"),
  occ("Hamilton Kingsley", "American minister"),
  occ("Reginald Beck", "British consul at Chiang Mai"),
  occ("Edward Strombeck", "General Adviser"),
  occ("Damrit", "was replaced", start=("19 June", "1911-06")),
  occ("Damrit", "Prince#4"),
  fact("Chaovarat Sanitsakun", "nativeName", "เจ้าพระยาชวรัตน์สนิทสกุล"),
  fact("Chaovarat Sanitsakun", "alias", "Chawarat Sanidsakul"),
  fact("Chaovarat Sanitsakun", "birthDate", "5 December 1861", value="1861-12-05"),
  fact("Chaovarat Sanitsakun", "deathDate", "30 June 1927", value="1927-06-30"),
  fact("Chaovarat Sanitsakun", "nationality", "Siamese"),
  fact("Chaovarat Sanitsakun", "occupation", "statesman"),
  fact("Chaovarat Sanitsakun", "relatives", "Wong Sanit"),
  fact("Chaovarat Sanitsakun", "mother", "Mom Klin"),
  fact("Mom Klin", "ethnicity", "Mon family"),
  fact("Chaovarat Sanitsakun", "education", "Royal Grammar School in Singapore", date=("1876", "1876")),
  fact("Chaovarat Sanitsakun", "education", "King's College London", date=("1883", "1883")),
  fact("Gustav Schou-Jessen", "nationality", "Danish"),
  fact("Chaovarat Sanitsakun", "relatives", "Phrom Sanitsakun"),
  fact("Edward Strombeck", "education", "Harvard"),
  fact("Chaovarat Sanitsakun", "award", "Order of the White Elephant, first class", date=("1903", "1903")),
  fact("Gustav Schou-Jessen", "occupation", "timber merchant"),
  ev("appointment", "was appointed", ("1893", "1893"), ["Chaovarat Sanitsakun"]),
  ev("appointment", "was promoted", ("1902", "1902"), ["Gustav Schou-Jessen"]),
  ev("appointment", "was called to Bangkok", ("4 March 1899", "1899-03-04"), ["Chaovarat Sanitsakun"]),
  ev("appointment", "succeeded", ("1904", "1904"), ["Chaovarat Sanitsakun", "Phrom Sanitsakun"]),
  ev("meeting", "negotiated", ("November 1902", "1902-11"), ["Chaovarat Sanitsakun", "Paul Beaulieu"]),
  ev("meeting", "audience", ("26 May 1905", "1905-05-26"), ["Chaovarat Sanitsakun", "Edward VII"]),
  ev("meeting", "received", ("11 July 1907", "1907-07-11"), ["Chaovarat Sanitsakun", "Hamilton Kingsley"]),
  ev("communication", "telegram", ("the same evening", "1907-07-11"), ["Chaovarat Sanitsakun", "Chulalongkorn"]),
  ev("communication", "correspondence", None, ["Chaovarat Sanitsakun", "Reginald Beck"]),
  ev("disclosure", "was printed", ("1938", "1938"), ["Chaovarat Sanitsakun", "Reginald Beck"]),
  ev("investigation", "inquiry", ("February 1911", "1911-02"), ["Chaovarat Sanitsakun", "Edward Strombeck"]),
  ev("testimony", "was summoned", ("May#2", "1911-05"), ["Chaovarat Sanitsakun"]),
  ev("departure", "resignation", ("19 June", "1911-06-19"), ["Chaovarat Sanitsakun"]),
  ev("appointment", "was replaced", None, ["Damrit"]),
  ev("award", "conferred", ("1903", "1903"), ["Chaovarat Sanitsakun"]),
)

P("d47-11", """Eduardo Ferreira Pimenta GCC (Aveiro, 11 February 1858 – Lisbon, 3 October 1931) was a Portuguese physician and Regenerator politician, president of the Council of Ministers of Portugal for five months in 1908 and minister of several departments before.

Early career

Pimenta graduated in medicine from the University of Coimbra in 1881 and practised in Aveiro. He was civil governor of Viseu from 1890 to 1893. Elected to the Chamber of Deputies in 1894, he was raised to the peerage in 1901.

Minister and prime minister

His first office in government was the Ministry of the Navy and Overseas, to which he was appointed on 25 June 1900 under Tomás Ribeiro Falcão. He was transferred to Foreign Affairs in February 1903. On 4 February 1908, three days after the regicide, the young King Manuel II called on him to form a cabinet of conciliation. Admiral Ferraz de Lemos, the outgoing naval minister, refused to serve in it.

Diplomatic contacts

While at Foreign Affairs Pimenta accompanied King Carlos to Windsor in November 1904 and had talks with the Marquess of Penrith, the British foreign secretary. He was again in London on 6 March 1905. He met the Spanish prime minister, Segismundo Vega, at Vila Viçosa on 12 February 1906.

Resignation and republic

Pimenta resigned on 13 July 1908 on account of the advances made to the royal household, which the deputy Afonso Quaresma had disclosed in the Chamber on 1 July. Wenceslau Sampaio formed the next ministry. After the revolution of 5 October 1910 he was arrested at Cascais and held for nine weeks; he emigrated to Vigo and returned in 1914. On 9 May 1918 he was elected a senator for the monarchists.

His brother Alberto Pimenta was bishop of Lamego. He was a recipient of the Grand Cross of the Order of Christ (1904). Tuberculosis was the cause of his death.
""",
  occ("Eduardo Ferreira Pimenta", "president of the Council of Ministers of Portugal", start=("1908", "1908"), end=("1908", "1908")),
  occ("Eduardo Ferreira Pimenta", "civil governor of Viseu", start=("1890", "1890"), end=("1893", "1893")),
  occ("Eduardo Ferreira Pimenta", "Elected to the Chamber of Deputies", start=("1894", "1894"), end=("1901", "1901")),
  occ("Eduardo Ferreira Pimenta", "raised to the peerage", start=("1901", "1901")),
  occ("Eduardo Ferreira Pimenta", "Ministry of the Navy and Overseas", start=("25 June 1900", "1900-06-25"), end=("February 1903", "1903-02")),
  occ("Eduardo Ferreira Pimenta", "Foreign Affairs", start=("February 1903", "1903-02"), again=["Foreign Affairs#2"]),
  occ("Manuel II", "King"),
  occ("Ferraz de Lemos", "naval minister", end=("4 February 1908", "1908-02-04")),
  occ("Ferraz de Lemos", "Admiral"),
  occ("Carlos", "King#2"),
  occ("Penrith", "British foreign secretary"),
  occ("Segismundo Vega", "Spanish prime minister"),
  occ("Afonso Quaresma", "deputy"),
  occ("Wenceslau Sampaio", "formed the next ministry", start=("13 July 1908", "1908-07")),
  occ("Eduardo Ferreira Pimenta", "senator", start=("9 May 1918", "1918-05-09")),
  occ("Alberto Pimenta", "bishop of Lamego"),
  fact("Eduardo Ferreira Pimenta", "birthPlace", "Aveiro"),
  fact("Eduardo Ferreira Pimenta", "birthDate", "11 February 1858", value="1858-02-11"),
  fact("Eduardo Ferreira Pimenta", "deathPlace", "Lisbon"),
  fact("Eduardo Ferreira Pimenta", "deathDate", "3 October 1931", value="1931-10-03"),
  fact("Eduardo Ferreira Pimenta", "nationality", "Portuguese"),
  fact("Eduardo Ferreira Pimenta", "occupation", "physician"),
  fact("Eduardo Ferreira Pimenta", "party", "Regenerator"),
  fact("Eduardo Ferreira Pimenta", "occupation", "politician"),
  fact("Eduardo Ferreira Pimenta", "education", "University of Coimbra", date=("1881", "1881")),
  fact("Eduardo Ferreira Pimenta", "party", "monarchists", date=("9 May 1918", "1918-05-09")),
  fact("Eduardo Ferreira Pimenta", "siblings", "Alberto Pimenta"),
  fact("Eduardo Ferreira Pimenta", "award", "Grand Cross of the Order of Christ", date=("(1904)", "1904")),
  fact("Eduardo Ferreira Pimenta", "causeOfDeath", "Tuberculosis"),
  ev("election", "Elected to the Chamber", ("1894", "1894"), ["Eduardo Ferreira Pimenta"]),
  ev("appointment", "was raised", ("1901", "1901"), ["Eduardo Ferreira Pimenta"]),
  ev("appointment", "was appointed", ("25 June 1900", "1900-06-25"), ["Eduardo Ferreira Pimenta"]),
  ev("appointment", "was transferred", ("February 1903", "1903-02"), ["Eduardo Ferreira Pimenta"]),
  ev("appointment", "called on him", ("4 February 1908", "1908-02-04"), ["Eduardo Ferreira Pimenta", "Manuel II"]),
  ev("travel", "accompanied", ("November 1904", "1904-11"), ["Eduardo Ferreira Pimenta", "Carlos"]),
  ev("meeting", "talks", ("November 1904", "1904-11"), ["Eduardo Ferreira Pimenta", "Penrith"]),
  ev("travel", "was again in London", ("6 March 1905", "1905-03-06"), ["Eduardo Ferreira Pimenta"]),
  ev("meeting", "met", ("12 February 1906", "1906-02-12"), ["Eduardo Ferreira Pimenta", "Segismundo Vega"]),
  ev("departure", "resigned", ("13 July 1908", "1908-07-13"), ["Eduardo Ferreira Pimenta"]),
  ev("disclosure", "had disclosed", ("1 July", "1908-07-01"), ["Afonso Quaresma"]),
  ev("appointment", "formed the next ministry", ("13 July 1908", "1908-07"), ["Wenceslau Sampaio"]),
  ev("arrest", "was arrested", ("5 October 1910", "1910-10"), ["Eduardo Ferreira Pimenta"]),
  ev("travel", "emigrated", None, ["Eduardo Ferreira Pimenta"]),
  ev("travel", "returned", ("1914", "1914"), ["Eduardo Ferreira Pimenta"]),
  ev("election", "was elected a senator", ("9 May 1918", "1918-05-09"), ["Eduardo Ferreira Pimenta"]),
)

P("d47-12", """Germán Alcides Ovando Terrazas (Tarija, 8 January 1922 – La Paz, 26 June 1997) was a Bolivian Air Force general and politician who was the 52nd Vice President of Bolivia and, from 27 April to 4 November 1969, acting president.

Life and military career

Ovando was the fourth of the nine children of Sabino Ovando, a vintner. He entered the Military Aviation School at El Alto in 1941 and received flight training at Randolph Field, Texas. He was commander of the 2nd Air Group in Cochabamba from 1959 to 1962 and Chief of the Air Staff from 1963. On 14 February 1953 he married Martha Lemaitre, by whom he had two sons; the elder, Hugo Ovando Lemaitre, was mayor of Tarija in the 1980s.

Vice presidency

As the running mate of General Remberto Barrios Ugarte, he was elected on 3 July 1966 for the Christian Popular Front. They were inaugurated on 6 August. On 12 October 1967 he flew to Vallegrande. In June 1968 Ovando led a mission to Santiago, where he met President Eugenio Frías Montt and the Chilean chancellor, Gabriel Valdivieso. He addressed the Organization of American States in Washington on 23 April 1969.

Presidency and exile

When Barrios was killed in a helicopter crash near Arque, Ovando was sworn in at midnight before Congress, whose president was Julio Mendoza Arce. He exchanged letters with the head of Gulf Oil, Edwin Dorrance, in August. Two months later he was removed by the commander-in-chief, General Alfonso Candia Rojas, who proclaimed himself president. Ovando went to Arica.

Trial

In 1986 the Supreme Court opened proceedings over the diary that had been smuggled out by his former interior minister, Antonio Arguello. Ovando declared before it on 3 March 1987. Arguello was convicted in absentia on 20 May 1988; Ovando was acquitted.

He was the author of two books on the Chaco. He held the Order of the Condor of the Andes (1967).
""",
  occ("Germán Alcides Ovando Terrazas", "Vice President of Bolivia", start=("6 August", "1966-08-06"), end=("27 April", "1969-04-27")),
  occ("Germán Alcides Ovando Terrazas", "acting president", start=("27 April", "1969-04-27"), end=("4 November 1969", "1969-11-04")),
  occ("Germán Alcides Ovando Terrazas", "Air Force general"),
  occ("Germán Alcides Ovando Terrazas", "commander of the 2nd Air Group in Cochabamba", start=("1959", "1959"), end=("1962", "1962")),
  occ("Germán Alcides Ovando Terrazas", "Chief of the Air Staff", start=("1963", "1963")),
  occ("Hugo Ovando Lemaitre", "mayor of Tarija", start=("the 1980s", "198X")),
  occ("Remberto Barrios Ugarte", "General"),
  occ("Remberto Barrios Ugarte", "were inaugurated", start=("6 August", "1966-08-06"), end=("27 April", "1969-04-27")),
  occ("Germán Alcides Ovando Terrazas", "led a mission to Santiago", start=("June 1968", "1968-06"), end=("June 1968", "1968-06")),
  occ("Eugenio Frías Montt", "President#2"),
  occ("Gabriel Valdivieso", "Chilean chancellor"),
  occ("Julio Mendoza Arce", "Congress, whose president"),
  occ("Edwin Dorrance", "head of Gulf Oil"),
  occ("Alfonso Candia Rojas", "commander-in-chief"),
  occ("Alfonso Candia Rojas", "General#2"),
  occ("Alfonso Candia Rojas", "proclaimed himself president", start=("4 November 1969", "1969-11-04")),
  occ("Antonio Arguello", "interior minister", former=True),
  fact("Germán Alcides Ovando Terrazas", "birthPlace", "Tarija"),
  fact("Germán Alcides Ovando Terrazas", "birthDate", "8 January 1922", value="1922-01-08"),
  fact("Germán Alcides Ovando Terrazas", "deathPlace", "La Paz"),
  fact("Germán Alcides Ovando Terrazas", "deathDate", "26 June 1997", value="1997-06-26"),
  fact("Germán Alcides Ovando Terrazas", "nationality", "Bolivian"),
  fact("Germán Alcides Ovando Terrazas", "occupation", "politician"),
  fact("Germán Alcides Ovando Terrazas", "father", "Sabino Ovando"),
  fact("Sabino Ovando", "occupation", "vintner"),
  fact("Germán Alcides Ovando Terrazas", "education", "Military Aviation School at El Alto", date=("1941", "1941")),
  fact("Germán Alcides Ovando Terrazas", "education", "Randolph Field"),
  fact("Germán Alcides Ovando Terrazas", "militaryService", "Air Force"),
  fact("Germán Alcides Ovando Terrazas", "spouse", "Martha Lemaitre", date=("14 February 1953", "1953-02-14")),
  fact("Germán Alcides Ovando Terrazas", "children", "Hugo Ovando Lemaitre"),
  fact("Martha Lemaitre", "children", "Hugo Ovando Lemaitre"),
  fact("Germán Alcides Ovando Terrazas", "party", "Christian Popular Front"),
  fact("Remberto Barrios Ugarte", "causeOfDeath", "helicopter crash"),
  fact("Remberto Barrios Ugarte", "deathPlace", "Arque"),
  fact("Germán Alcides Ovando Terrazas", "occupation", "author"),
  fact("Germán Alcides Ovando Terrazas", "award", "Order of the Condor of the Andes", date=("(1967)", "1967")),
  ev("candidacy", "running mate", ("3 July 1966", "1966"), ["Germán Alcides Ovando Terrazas", "Remberto Barrios Ugarte"]),
  ev("election", "was elected", ("3 July 1966", "1966-07-03"), ["Germán Alcides Ovando Terrazas", "Remberto Barrios Ugarte"]),
  ev("appointment", "were inaugurated", ("6 August", "1966-08-06"), ["Germán Alcides Ovando Terrazas", "Remberto Barrios Ugarte"]),
  ev("travel", "flew to Vallegrande", ("12 October 1967", "1967-10-12"), ["Germán Alcides Ovando Terrazas"]),
  ev("travel", "mission to Santiago", ("June 1968", "1968-06"), ["Germán Alcides Ovando Terrazas"]),
  ev("meeting", "met", ("June 1968", "1968-06"), ["Germán Alcides Ovando Terrazas", "Eugenio Frías Montt", "Gabriel Valdivieso"]),
  ev("speech", "addressed", ("23 April 1969", "1969-04-23"), ["Germán Alcides Ovando Terrazas"]),
  ev("appointment", "was sworn in", ("27 April", "1969-04-27"), ["Germán Alcides Ovando Terrazas", "Julio Mendoza Arce"]),
  ev("communication", "exchanged letters", ("August#2", "1969-08"), ["Germán Alcides Ovando Terrazas", "Edwin Dorrance"]),
  ev("departure", "was removed", ("4 November 1969", "1969-11-04"), ["Germán Alcides Ovando Terrazas", "Alfonso Candia Rojas"]),
  ev("appointment", "proclaimed himself", ("4 November 1969", "1969-11-04"), ["Alfonso Candia Rojas"]),
  ev("travel", "went to Arica", None, ["Germán Alcides Ovando Terrazas"]),
  ev("investigation", "opened proceedings", ("1986", "1986"), ["Germán Alcides Ovando Terrazas", "Antonio Arguello"]),
  ev("disclosure", "smuggled out", None, ["Antonio Arguello"]),
  ev("testimony", "declared", ("3 March 1987", "1987-03-03"), ["Germán Alcides Ovando Terrazas"]),
  ev("conviction", "was convicted", ("20 May 1988", "1988-05-20"), ["Antonio Arguello"]),
)

P("d47-13", """Tauafaʻahau Siosaia Fusimalohi, Baron Fusimalohi of Haʻateiho (2 August 1949 – 27 January 2015), was a Tongan civil servant, diplomat and politician who served as Prime Minister of Tonga from 11 February 2006 until 22 December 2010. He belonged to no party.

Biography

He was born in Nukuʻalofa, the eldest son of the noble Fusimalohi Tupou and his wife Mele Siuʻilikutapu. He was educated at Tupou College, at Newington College in Sydney and at the University of Auckland, where he took a B.A. in 1972. A Wesleyan, he was a steward of Centenary Church for thirty years.

Fusimalohi became assistant secretary of the Prime Minister's Office in 1975. In 1983 he was posted to London as First Secretary and in 1990 he was named High Commissioner, an office that he left in 1996 to become Minister of Finance. The resignation of Prince ʻAlaivahamama ʻo Lavaka as prime minister, on 10 February 2006, brought him to the head of the government.

Premiership

Eight months after his appointment the riot of 16 November destroyed the centre of the capital. Fusimalohi proclaimed an emergency, telephoned the New Zealand prime minister, Margaret Hollis, the same night, and asked for troops. The following month he was in Wellington for talks with her. He visited Beijing in April 2007, where he was received by Vice-President Zeng Peiran. On 26 September 2008 he spoke at the United Nations General Assembly.

The sinking of the ferry Princess Ana on 5 August 2009 led to a royal commission headed by Justice Warwick Anders. Fusimalohi testified on 9 December, saying that he had not read the survey. The transport minister, Paula Tonga-Piutau, had resigned in August; the shipping company's director, John Jonasson, was found guilty of manslaughter in April 2011.

He did not stand in 2010 and was succeeded by Lord Tuʻilakepa Fakafanua. He was made a Knight Commander of the Order of Queen Sālote Tupou III in 2008. He died of cancer in Auckland.
""",
  occ("Tauafaʻahau Siosaia Fusimalohi", "Prime Minister of Tonga", start=("11 February 2006", "2006-02-11"), end=("22 December 2010", "2010-12-22"), again=["head of the government"]),
  occ("Tauafaʻahau Siosaia Fusimalohi", "Baron Fusimalohi of Haʻateiho"),
  occ("Tauafaʻahau Siosaia Fusimalohi", "civil servant"),
  occ("Tauafaʻahau Siosaia Fusimalohi", "diplomat"),
  occ("Fusimalohi Tupou", "noble"),
  occ("Tauafaʻahau Siosaia Fusimalohi", "steward of Centenary Church"),
  occ("Tauafaʻahau Siosaia Fusimalohi", "assistant secretary of the Prime Minister's Office", start=("1975", "1975"), end=("1983", "1983")),
  occ("Tauafaʻahau Siosaia Fusimalohi", "First Secretary", start=("1983", "1983"), end=("1990", "1990")),
  occ("Tauafaʻahau Siosaia Fusimalohi", "High Commissioner", start=("1990", "1990"), end=("1996", "1996")),
  occ("Tauafaʻahau Siosaia Fusimalohi", "Minister of Finance", start=("1996", "1996")),
  occ("ʻAlaivahamama ʻo Lavaka", "prime minister", end=("10 February 2006", "2006-02-10")),
  occ("ʻAlaivahamama ʻo Lavaka", "Prince"),
  occ("Margaret Hollis", "New Zealand prime minister"),
  occ("Zeng Peiran", "Vice-President"),
  occ("Warwick Anders", "royal commission headed", start=("2009", "2009")),
  occ("Warwick Anders", "Justice"),
  occ("Paula Tonga-Piutau", "transport minister", end=("August#3", "2009-08")),
  occ("John Jonasson", "shipping company's director"),
  occ("Tuʻilakepa Fakafanua", "was succeeded", start=("22 December 2010", "2010-12-22")),
  fact("Tauafaʻahau Siosaia Fusimalohi", "birthDate", "2 August 1949", value="1949-08-02"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "deathDate", "27 January 2015", value="2015-01-27"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "nationality", "Tongan"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "occupation", "politician"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "birthPlace", "Nukuʻalofa"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "father", "Fusimalohi Tupou"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "mother", "Mele Siuʻilikutapu"),
  fact("Fusimalohi Tupou", "spouse", "Mele Siuʻilikutapu"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "education", "Tupou College"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "education", "Newington College in Sydney"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "education", "University of Auckland", date=("1972", "1972")),
  fact("Tauafaʻahau Siosaia Fusimalohi", "religion", "Wesleyan"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "award", "Knight Commander of the Order of Queen Sālote Tupou III", date=("2008#2", "2008")),
  fact("Tauafaʻahau Siosaia Fusimalohi", "causeOfDeath", "cancer"),
  fact("Tauafaʻahau Siosaia Fusimalohi", "deathPlace", "Auckland#2"),
  ev("appointment", "became", ("1975", "1975"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("appointment", "was posted", ("1983", "1983"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("appointment", "was named", ("1990", "1990"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("departure", "left", ("1996", "1996"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("appointment", "become", ("1996", "1996"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("departure", "resignation", ("10 February 2006", "2006-02-10"), ["ʻAlaivahamama ʻo Lavaka"]),
  ev("appointment", "appointment", ("11 February 2006", "2006-02-11"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("communication", "telephoned", ("the same night", "2006-11-16"), ["Tauafaʻahau Siosaia Fusimalohi", "Margaret Hollis"]),
  ev("travel", "was in Wellington", ("The following month", "2006-12"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("meeting", "talks", ("The following month", "2006-12"), ["Tauafaʻahau Siosaia Fusimalohi", "Margaret Hollis"]),
  ev("travel", "visited Beijing", ("April 2007", "2007-04"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("meeting", "was received", ("April 2007", "2007-04"), ["Tauafaʻahau Siosaia Fusimalohi", "Zeng Peiran"]),
  ev("speech", "spoke", ("26 September 2008", "2008-09-26"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("investigation", "royal commission", None, ["Warwick Anders"]),
  ev("testimony", "testified", ("9 December", "2009-12-09"), ["Tauafaʻahau Siosaia Fusimalohi"]),
  ev("departure", "had resigned", ("August#3", "2009-08"), ["Paula Tonga-Piutau"]),
  ev("conviction", "was found guilty", ("April 2011", "2011-04"), ["John Jonasson"]),
  ev("appointment", "was succeeded", ("22 December 2010", "2010-12-22"), ["Tuʻilakepa Fakafanua"]),
  ev("award", "was made", ("2008#2", "2008"), ["Tauafaʻahau Siosaia Fusimalohi"]),
)

P("d47-14", """Lucjan Korwin-Dąbski (born 6 April 1951 in Lublin) is a Polish historian and politician who served as Marshal of the Senate of Poland from 2005 to 2011 and, in April 2010, as the third acting head of state within a single day.

Education and opposition

Korwin-Dąbski graduated in history from the Catholic University of Lublin in 1974. He taught at a secondary school in Świdnik until he was dismissed in 1978 for distributing an underground paper. He was interned from 13 December 1981 to 23 July 1982; in prison at Włodawa he met Jan Rulewski-Zych, subsequently a minister in three governments. On 11 March 1984 a court in Zamość sentenced Korwin-Dąbski to fourteen months for printing leaflets.

Political career

He was elected to the Sejm in 1989 for the Civic Committee, lost his mandate in 1993 and was director of the Museum of the Lublin Village from 1994. He joined Civic Platform in 2001. In the Senate, to which he was elected on 25 September 2005, he defeated Piotr Dziubek by 58 votes to 40 for the marshal's chair.

International activities

Korwin-Dąbski visited Vilnius on 15 November 2006 and had talks with the Speaker of the Seimas, Vytenis Muntvydas. In a speech in Lviv on 4 May 2008 he asked for a joint commission of historians. He received the Dalai Lama in Warsaw on 10 December 2008, whereupon the Chinese ambassador, Sun Rongmao, delivered a note of protest. He met the Israeli president, Shlomo Barkai, in Jerusalem in October 2009.

Dispute about the files

In 2007 the Institute of National Remembrance examined his declaration on secret services; the prosecutor, Edyta Myk, closed the case on 5 February 2008.

Personal life

He is married to Grażyna Korwin-Dąbska, an ethnographer. He was awarded the Cross of Freedom and Solidarity in 2012 and the Estonian Order of the Cross of Terra Mariana in 2008. He was followed as marshal by Bogdan Krajczy.
""",
  occ("Lucjan Korwin-Dąbski", "Marshal of the Senate of Poland", start=("2005", "2005"), end=("2011", "2011"), again=["marshal's chair"]),
  occ("Lucjan Korwin-Dąbski", "acting head of state", start=("April 2010", "2010-04"), end=("April 2010", "2010-04")),
  occ("Lucjan Korwin-Dąbski", "taught at a secondary school in Świdnik", end=("1978", "1978")),
  occ("Jan Rulewski-Zych", "minister in three governments"),
  occ("Lucjan Korwin-Dąbski", "Sejm", start=("1989", "1989"), end=("1993", "1993"), again=["mandate"]),
  occ("Lucjan Korwin-Dąbski", "director of the Museum of the Lublin Village", start=("1994", "1994")),
  occ("Lucjan Korwin-Dąbski", "Senate#2", start=("25 September 2005", "2005-09-25")),
  occ("Vytenis Muntvydas", "Speaker of the Seimas"),
  occ("Sun Rongmao", "Chinese ambassador"),
  occ("Shlomo Barkai", "Israeli president"),
  occ("Edyta Myk", "prosecutor"),
  occ("Bogdan Krajczy", "marshal#2", start=("2011", "2011")),
  fact("Lucjan Korwin-Dąbski", "birthDate", "6 April 1951", value="1951-04-06"),
  fact("Lucjan Korwin-Dąbski", "birthPlace", "Lublin"),
  fact("Lucjan Korwin-Dąbski", "nationality", "Polish"),
  fact("Lucjan Korwin-Dąbski", "occupation", "historian"),
  fact("Lucjan Korwin-Dąbski", "occupation", "politician"),
  fact("Lucjan Korwin-Dąbski", "education", "Catholic University of Lublin", date=("1974", "1974")),
  fact("Lucjan Korwin-Dąbski", "party", "Civic Committee", date=("1989", "1989")),
  fact("Lucjan Korwin-Dąbski", "party", "Civic Platform", date=("2001", "2001")),
  fact("Lucjan Korwin-Dąbski", "spouse", "Grażyna Korwin-Dąbska"),
  fact("Grażyna Korwin-Dąbska", "occupation", "ethnographer"),
  fact("Lucjan Korwin-Dąbski", "award", "Cross of Freedom and Solidarity", date=("2012", "2012")),
  fact("Lucjan Korwin-Dąbski", "award", "Estonian Order of the Cross of Terra Mariana", date=("2008#4", "2008")),
  ev("departure", "was dismissed", ("1978", "1978"), ["Lucjan Korwin-Dąbski"]),
  ev("arrest", "was interned", ("13 December 1981", "1981-12-13"), ["Lucjan Korwin-Dąbski"]),
  ev("meeting", "met", None, ["Lucjan Korwin-Dąbski", "Jan Rulewski-Zych"]),
  ev("conviction", "sentenced", ("11 March 1984", "1984-03-11"), ["Lucjan Korwin-Dąbski"]),
  ev("election", "was elected to the Sejm", ("1989", "1989"), ["Lucjan Korwin-Dąbski"]),
  ev("election", "lost his mandate", ("1993", "1993"), ["Lucjan Korwin-Dąbski"]),
  ev("election", "was elected on", ("25 September 2005", "2005-09-25"), ["Lucjan Korwin-Dąbski"]),
  ev("election", "defeated", None, ["Lucjan Korwin-Dąbski", "Piotr Dziubek"]),
  ev("travel", "visited Vilnius", ("15 November 2006", "2006-11-15"), ["Lucjan Korwin-Dąbski"]),
  ev("meeting", "talks", ("15 November 2006", "2006-11-15"), ["Lucjan Korwin-Dąbski", "Vytenis Muntvydas"]),
  ev("speech", "speech", ("4 May 2008", "2008-05-04"), ["Lucjan Korwin-Dąbski"]),
  ev("meeting", "received", ("10 December 2008", "2008-12-10"), ["Lucjan Korwin-Dąbski", "Dalai Lama"]),
  ev("communication", "note of protest", None, ["Sun Rongmao"]),
  ev("meeting", "met the Israeli president", ("October 2009", "2009-10"), ["Lucjan Korwin-Dąbski", "Shlomo Barkai"]),
  ev("investigation", "examined", ("2007", "2007"), ["Lucjan Korwin-Dąbski", "Edyta Myk"]),
  ev("award", "was awarded", ("2012", "2012"), ["Lucjan Korwin-Dąbski"]),
  ev("appointment", "was followed", ("2011", "2011"), ["Bogdan Krajczy"]),
)

P("d47-15", """Kamalesh Bahadur Thapa Magar (Nepali: कमलेश बहादुर थापा मगर; 1831 – 22 May 1902), styled Commander-in-Chief and for one night Prime Minister of Nepal, was a Nepalese general, landowner and courtier of the reign of King Surendra.

Background

Kamalesh was born in Palpa in 1831. His father, Ranadhoj Thapa, was subedar of the fort; his maternal uncle, Kaji Abhiman Rana, fell in the massacre at the Kot. He was brought up in the household of the premier, Tej Narsingh, and given a commission in the Letter Company at fifteen.

Career

He served in the war against Tibet in 1855–56 and received the rank of lieutenant-colonel after the action at Kuti. In 1857 he led two regiments to Lucknow, for which the Governor-General of India, Lord Carlingford, gave him the Order of the Star of India (1862). He was governor of Palpa from 1863 to 1871, when he was recalled to Kathmandu as Eastern Commanding General. On the death of Tej Narsingh's brother Badri in 1877, he became Commander-in-Chief.

Contacts with the British

Kamalesh went to Calcutta in January 1876 to meet the Prince of Wales. He called on the Resident, Colonel Septimus Girdwood, at Lainchaur on 6 May 1882 to discuss recruiting and wrote to him again in August. The Resident's assistant, Dr. Aubrey Hicks, published the letters in 1909.

Coup and exile

On the evening of 22 November 1885 the prime minister, Ranavir Narsingh, was shot. Kamalesh took the seals of office, but by dawn the murdered man's nephew Bir Jang had proclaimed himself prime minister. Arrested at the Bagmati bridge, Kamalesh was tried by a council under the royal priest Nagendra Pandit and condemned to lose caste and property. He escaped to Banaras, where he died of cholera. His grandson Tulasi Thapa was chairman of the Praja Sabha of 1951. The Thapa palace at Naksal belonged to another branch of the clan.
""",
  occ("Kamalesh Bahadur Thapa Magar", "Commander-in-Chief", start=("1877", "1877"), again=["Commander-in-Chief#2"]),
  occ("Kamalesh Bahadur Thapa Magar", "Prime Minister of Nepal", start=("22 November 1885", "1885-11-22"), end=("by dawn", "1885-11-23"), again=["seals of office"]),
  occ("Kamalesh Bahadur Thapa Magar", "general"),
  occ("Kamalesh Bahadur Thapa Magar", "courtier"),
  occ("Surendra", "King"),
  occ("Ranadhoj Thapa", "subedar of the fort"),
  occ("Abhiman Rana", "Kaji"),
  occ("Tej Narsingh", "premier"),
  occ("Kamalesh Bahadur Thapa Magar", "commission in the Letter Company"),
  occ("Kamalesh Bahadur Thapa Magar", "lieutenant-colonel"),
  occ("Kamalesh Bahadur Thapa Magar", "led two regiments", start=("1857", "1857")),
  occ("Carlingford", "Governor-General of India"),
  occ("Kamalesh Bahadur Thapa Magar", "governor of Palpa", start=("1863", "1863"), end=("1871", "1871")),
  occ("Kamalesh Bahadur Thapa Magar", "Eastern Commanding General", start=("1871", "1871"), end=("1877", "1877")),
  occ("Septimus Girdwood", "Resident"),
  occ("Septimus Girdwood", "Colonel"),
  occ("Aubrey Hicks", "Resident's assistant"),
  occ("Ranavir Narsingh", "prime minister", end=("22 November 1885", "1885-11-22")),
  occ("Bir Jang", "proclaimed himself prime minister", start=("by dawn", "1885-11-23")),
  occ("Nagendra Pandit", "royal priest"),
  occ("Tulasi Thapa", "chairman of the Praja Sabha of 1951", start=("1951", "1951")),
  fact("Kamalesh Bahadur Thapa Magar", "nativeName", "कमलेश बहादुर थापा मगर"),
  fact("Kamalesh Bahadur Thapa Magar", "birthDate", "1831", value="1831"),
  fact("Kamalesh Bahadur Thapa Magar", "deathDate", "22 May 1902", value="1902-05-22"),
  fact("Kamalesh Bahadur Thapa Magar", "nationality", "Nepalese"),
  fact("Kamalesh Bahadur Thapa Magar", "occupation", "landowner"),
  fact("Kamalesh Bahadur Thapa Magar", "birthPlace", "Palpa"),
  fact("Kamalesh Bahadur Thapa Magar", "father", "Ranadhoj Thapa"),
  fact("Kamalesh Bahadur Thapa Magar", "relatives", "Abhiman Rana"),
  fact("Abhiman Rana", "causeOfDeath", "massacre at the Kot"),
  fact("Kamalesh Bahadur Thapa Magar", "militaryService", "Letter Company"),
  fact("Tej Narsingh", "siblings", "Badri"),
  fact("Kamalesh Bahadur Thapa Magar", "award", "Order of the Star of India", date=("1862", "1862")),
  fact("Ranavir Narsingh", "causeOfDeath", "shot"),
  fact("Ranavir Narsingh", "relatives", "Bir Jang"),
  fact("Kamalesh Bahadur Thapa Magar", "deathPlace", "Banaras"),
  fact("Kamalesh Bahadur Thapa Magar", "causeOfDeath", "cholera"),
  fact("Kamalesh Bahadur Thapa Magar", "relatives", "Tulasi Thapa"),
  ev("appointment", "given a commission", None, ["Kamalesh Bahadur Thapa Magar"]),
  ev("appointment", "received the rank", None, ["Kamalesh Bahadur Thapa Magar"]),
  ev("award", "gave him", ("1862", "1862"), ["Kamalesh Bahadur Thapa Magar", "Carlingford"]),
  ev("appointment", "was recalled", ("1871", "1871"), ["Kamalesh Bahadur Thapa Magar"]),
  ev("appointment", "became", ("1877", "1877"), ["Kamalesh Bahadur Thapa Magar"]),
  ev("travel", "went to Calcutta", ("January 1876", "1876-01"), ["Kamalesh Bahadur Thapa Magar"]),
  ev("meeting", "called on", ("6 May 1882", "1882-05-06"), ["Kamalesh Bahadur Thapa Magar", "Septimus Girdwood"]),
  ev("communication", "wrote", ("August", "1882-08"), ["Kamalesh Bahadur Thapa Magar", "Septimus Girdwood"]),
  ev("disclosure", "published the letters", ("1909", "1909"), ["Aubrey Hicks", "Kamalesh Bahadur Thapa Magar"]),
  ev("appointment", "took the seals", ("22 November 1885", "1885-11-22"), ["Kamalesh Bahadur Thapa Magar"]),
  ev("appointment", "had proclaimed himself", ("by dawn", "1885-11-23"), ["Bir Jang"]),
  ev("arrest", "Arrested", None, ["Kamalesh Bahadur Thapa Magar"]),
  ev("conviction", "condemned", None, ["Kamalesh Bahadur Thapa Magar", "Nagendra Pandit"]),
  ev("travel", "escaped to Banaras", None, ["Kamalesh Bahadur Thapa Magar"]),
)

P("d47-16", """Chikondi Mbewe-Lungu (born Chikondi Mbewe; 28 July 1957) is a Zambian lawyer, diplomat and politician who was Vice-President of Zambia from 15 March 2004 to 9 October 2006. She was the first woman in the position.

Early life

Mbewe-Lungu was born in Petauke to a headmaster, Jairos Mbewe, and was educated at Roma Girls' Secondary School and the University of Zambia, where she obtained an LL.B. in 1980. She was called to the bar in 1982. In 1985 she married Patrick Lungu, a mining engineer.

Career

From 1983 Mbewe-Lungu worked as a state advocate. She was a founding member of the Movement for Multi-Party Democracy in 1990 and was elected MP for Msanzala on 31 October 1991. President Gideon Chilufya made her Deputy Minister of Legal Affairs in November of that year; she resigned in 1995, following a dispute with her minister, Dr. Remmy Kalunga, on the death penalty. She was High Commissioner to India between 1997 and 2003.

Chilufya's successor, Enock Mwape, appointed her vice-president in place of Nathan Sichinga, who had been dismissed for plotting.

Diplomatic contacts

On 22 and 23 July 2004 Mbewe-Lungu visited Harare and met Vice-President Joice Chidziva. She led the delegation to the African Union summit at Sirte on 4 July 2005. She received the World Bank's president, Robert Kessler, in Lusaka on 8 June 2006, having written to him the month before on debt relief.

Task Force on Corruption

The Task Force, headed by Max Nkandu, questioned her in March 2007 about the sale of the Lusaka embassy plot. She told it that Kalunga, then foreign minister, had approved the price. Kalunga was arrested on 4 April 2007 and convicted by Magistrate Edward Musona on 20 February 2009; the High Court reduced his sentence.

Later life

Mbewe-Lungu contested the presidency on 20 September 2011 as an independent, receiving 2 per cent. She holds an honorary doctorate from Jawaharlal Nehru University (2005). A Roman Catholic, she lives at Chongwe.
""",
  occ("Chikondi Mbewe-Lungu", "Vice-President of Zambia", start=("15 March 2004", "2004-03-15"), end=("9 October 2006", "2006-10-09"), again=["vice-president"]),
  occ("Chikondi Mbewe-Lungu", "diplomat"),
  occ("Jairos Mbewe", "headmaster"),
  occ("Chikondi Mbewe-Lungu", "state advocate", start=("1983", "1983")),
  occ("Chikondi Mbewe-Lungu", "MP for Msanzala", start=("31 October 1991", "1991-10-31")),
  occ("Gideon Chilufya", "President#2"),
  occ("Chikondi Mbewe-Lungu", "Deputy Minister of Legal Affairs", start=("November of that year", "1991-11"), end=("1995", "1995")),
  occ("Remmy Kalunga", "her minister"),
  occ("Chikondi Mbewe-Lungu", "High Commissioner to India", start=("1997", "1997"), end=("2003", "2003")),
  occ("Enock Mwape", "successor"),
  occ("Nathan Sichinga", "in place", end=("15 March 2004", "2004-03")),
  occ("Joice Chidziva", "Vice-President#2"),
  occ("Chikondi Mbewe-Lungu", "led the delegation to the African Union summit", start=("4 July 2005", "2005-07-04")),
  occ("Robert Kessler", "World Bank's president"),
  occ("Max Nkandu", "Task Force, headed"),
  occ("Remmy Kalunga", "foreign minister"),
  occ("Edward Musona", "Magistrate"),
  fact("Chikondi Mbewe-Lungu", "birthName", "Chikondi Mbewe#2"),
  fact("Chikondi Mbewe-Lungu", "birthDate", "28 July 1957", value="1957-07-28"),
  fact("Chikondi Mbewe-Lungu", "nationality", "Zambian"),
  fact("Chikondi Mbewe-Lungu", "occupation", "lawyer"),
  fact("Chikondi Mbewe-Lungu", "occupation", "politician"),
  fact("Chikondi Mbewe-Lungu", "birthPlace", "Petauke"),
  fact("Chikondi Mbewe-Lungu", "father", "Jairos Mbewe"),
  fact("Chikondi Mbewe-Lungu", "education", "Roma Girls' Secondary School"),
  fact("Chikondi Mbewe-Lungu", "education", "University of Zambia", date=("1980", "1980")),
  fact("Chikondi Mbewe-Lungu", "spouse", "Patrick Lungu", date=("1985", "1985")),
  fact("Patrick Lungu", "occupation", "mining engineer"),
  fact("Chikondi Mbewe-Lungu", "party", "Movement for Multi-Party Democracy", date=("1990", "1990")),
  fact("Chikondi Mbewe-Lungu", "award", "honorary doctorate", date=("(2005)", "2005")),
  fact("Chikondi Mbewe-Lungu", "religion", "Roman Catholic"),
  fact("Chikondi Mbewe-Lungu", "residence", "Chongwe"),
  ev("election", "was elected", ("31 October 1991", "1991-10-31"), ["Chikondi Mbewe-Lungu"]),
  ev("appointment", "made her", ("November of that year", "1991-11"), ["Chikondi Mbewe-Lungu", "Gideon Chilufya"]),
  ev("departure", "resigned", ("1995", "1995"), ["Chikondi Mbewe-Lungu"]),
  ev("appointment", "appointed her", ("15 March 2004", "2004-03-15"), ["Chikondi Mbewe-Lungu", "Enock Mwape"]),
  ev("departure", "had been dismissed", None, ["Nathan Sichinga"]),
  ev("travel", "visited Harare", ("22 and 23 July 2004", "2004-07-22/2004-07-23"), ["Chikondi Mbewe-Lungu"]),
  ev("meeting", "met Vice-President", ("22 and 23 July 2004", "2004-07-22/2004-07-23"), ["Chikondi Mbewe-Lungu", "Joice Chidziva"]),
  ev("meeting", "summit", ("4 July 2005", "2005-07-04"), ["Chikondi Mbewe-Lungu"]),
  ev("meeting", "received", ("8 June 2006", "2006-06-08"), ["Chikondi Mbewe-Lungu", "Robert Kessler"]),
  ev("communication", "having written", ("the month before", "2006-05"), ["Chikondi Mbewe-Lungu", "Robert Kessler"]),
  ev("investigation", "questioned", ("March 2007", "2007-03"), ["Chikondi Mbewe-Lungu", "Max Nkandu"]),
  ev("testimony", "told it", ("March 2007", "2007-03"), ["Chikondi Mbewe-Lungu"]),
  ev("arrest", "was arrested", ("4 April 2007", "2007-04-04"), ["Remmy Kalunga"]),
  ev("conviction", "convicted", ("20 February 2009", "2009-02-20"), ["Remmy Kalunga", "Edward Musona"]),
  ev("candidacy", "contested", ("20 September 2011", "2011-09-20"), ["Chikondi Mbewe-Lungu"]),
)

P("d47-17", """Friedrich Karl Adolf Freiherr von Itzenstein-Wied (28 March 1783 – 11 August 1858) was a German jurist and statesman, leading minister of the Grand Duchy of Baden from 1838 to 1843 under Grand Duke Leopold and envoy to the Federal Diet at Frankfurt.

Life

He was born in Bruchsal as a son of the court chamberlain Anselm von Itzenstein and Charlotte Göler. He studied law in Heidelberg and Göttingen and entered the service of Baden in 1806 as assessor at the Aulic Court in Mannheim. During the campaign of 1814 he was war commissary at Basel. In 1811 he had married Luise von Berstett, sister of the foreign minister, Wilhelm von Berstett-Roggenbach.

His brother-in-law obtained for him the post of ministerial councillor in 1817. As a delegate to the conferences at Vienna in the winter of 1819–20 he made the acquaintance of Prince Metternich, with whom he kept up a correspondence until 1847. He was appointed Baden's envoy to the Federal Diet on 5 May 1824; in this post he was followed by Baron Heinrich Dusch in 1838.

Ministry

After the death of Ludwig Winter-Nebenius, Leopold put him at the head of the ministry on 27 March 1838. Itzenstein refused leave of absence to two deputies who were also civil servants, among them the judge Johann Adam Peter, and the Second Chamber voted an address against him on 9 July 1841. He dissolved it in February 1842. In the summer he met Metternich at Johannisberg. The new elections went against him, and he resigned on 2 November 1843. Peter, who returned to his bench in Konstanz, was arrested in 1849 as a member of the revolutionary government and sentenced to ten years' imprisonment.

Last years

Itzenstein-Wied lived at Baden-Baden and received the Grand Cross of the Order of Fidelity (1840) and the Austrian Order of Leopold. The Catholic baron died without issue. He must not be confused with the liberal deputy of similar name.
""",
  occ("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "leading minister of the Grand Duchy of Baden", start=("1838", "1838"), end=("1843", "1843"), again=["head of the ministry"]),
  occ("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "envoy to the Federal Diet at Frankfurt", start=("5 May 1824", "1824-05-05"), end=("1838#2", "1838"), again=["envoy to the Federal Diet#2"]),
  occ("Leopold", "Grand Duke"),
  occ("Anselm von Itzenstein", "court chamberlain"),
  occ("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "assessor at the Aulic Court in Mannheim", start=("1806", "1806")),
  occ("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "war commissary at Basel", start=("1814", "1814"), end=("1814", "1814")),
  occ("Wilhelm von Berstett-Roggenbach", "foreign minister"),
  occ("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "ministerial councillor", start=("1817", "1817")),
  occ("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "delegate to the conferences at Vienna", start=("1819", "1819"), end=("20", "1820")),
  occ("Heinrich Dusch", "was followed", start=("1838#2", "1838")),
  occ("Ludwig Winter-Nebenius", "After the death", end=("27 March 1838", "1838")),
  occ("Johann Adam Peter", "deputies"),
  occ("Johann Adam Peter", "judge", again=["bench in Konstanz"]),
  occ("Johann Adam Peter", "member of the revolutionary government", start=("1849", "1849"), end=("1849", "1849")),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "birthDate", "28 March 1783", value="1783-03-28"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "deathDate", "11 August 1858", value="1858-08-11"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "nationality", "German"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "occupation", "jurist"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "occupation", "statesman"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "birthPlace", "Bruchsal"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "father", "Anselm von Itzenstein"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "mother", "Charlotte Göler"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "education", "Heidelberg"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "education", "Göttingen"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "spouse", "Luise von Berstett", date=("1811", "1811")),
  fact("Luise von Berstett", "siblings", "Wilhelm von Berstett-Roggenbach"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "relatives", "Wilhelm von Berstett-Roggenbach"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "residence", "Baden-Baden"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "award", "Grand Cross of the Order of Fidelity", date=("1840", "1840")),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "award", "Austrian Order of Leopold"),
  fact("Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "religion", "Catholic"),
  ev("appointment", "entered the service", ("1806", "1806"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied"]),
  ev("appointment", "obtained for him the post", ("1817", "1817"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "Wilhelm von Berstett-Roggenbach"]),
  ev("meeting", "made the acquaintance", ("the winter of 1819–20", "1819/1820"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "Metternich"]),
  ev("communication", "correspondence", ("1847", "1847"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "Metternich"]),
  ev("appointment", "was appointed", ("5 May 1824", "1824-05-05"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied"]),
  ev("appointment", "was followed", ("1838#2", "1838"), ["Heinrich Dusch", "Friedrich Karl Adolf Freiherr von Itzenstein-Wied"]),
  ev("appointment", "put him at the head", ("27 March 1838", "1838-03-27"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "Leopold"]),
  ev("communication", "voted an address", ("9 July 1841", "1841-07-09"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied"]),
  ev("meeting", "met Metternich", ("the summer", "1842"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied", "Metternich"]),
  ev("election", "went against him", None, ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied"]),
  ev("departure", "resigned", ("2 November 1843", "1843-11-02"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied"]),
  ev("arrest", "was arrested", ("1849", "1849"), ["Johann Adam Peter"]),
  ev("conviction", "sentenced", None, ["Johann Adam Peter"]),
  ev("award", "received", ("1840", "1840"), ["Friedrich Karl Adolf Freiherr von Itzenstein-Wied"]),
)

P("d47-18", """Kaoru Shinagawa (品川 薫, Shinagawa Kaoru; born Kaoru Nezu; 11 August 1948) is a Japanese former politician of the Liberal Democratic Party who served as Chief Cabinet Secretary from 2003 to 2006 and as Minister for Foreign Affairs from 26 September 2006 until his resignation on 3 September 2007.

Early life and education

Born in Matsue, Shimane Prefecture, he is the second son of the sake brewer Eizo Nezu and was adopted in 1972 by his father-in-law, the former Finance Minister Shigeru Shinagawa, whose daughter Yoko he had married. He graduated from Keio University in 1971 and worked at the Bank of Hiroshima until 1979.

Political career

Shinagawa was secretary to his father-in-law from 1979 to 1986, and when the latter retired he ran for the seat. He lost in 1986 to Setsuko Ando of the Socialist Party, but was elected to the House of Representatives on 18 February 1990 and held the seat until 2009. Prime Minister Kenzo Murayama named him Parliamentary Vice-Minister of Finance in 1996. He headed the party's election bureau in 2002.

Diplomatic contacts

As foreign minister Shinagawa visited Seoul on 26–27 December 2006 and conferred with the South Korean foreign minister, Min Sang-woo. He held a telephone conversation with the US Secretary of State, Charlotte Everleigh, on 14 February 2007. He gave a speech at the Boao Forum in April, and on 30 May 2007 he met the NATO secretary-general, Pieter van Haersma, in Potsdam.

Political funds scandal

On 28 August 2007 the weekly Shukan Jiji reported payments to his office from the builder Tokai Gumi. Shinagawa gave up his post six days later; Masahiro Kuroda replaced him. His secretary, Toru Inaba, was arrested on 10 January 2008 and on 4 June was given a suspended sentence of eighteen months. Prosecutors questioned Shinagawa but did not charge him.

He was awarded the Grand Cordon of the Order of the Rising Sun in 2019. His nephew is the actor Ren Nezu.
""",
  occ("Kaoru Shinagawa", "Chief Cabinet Secretary", start=("2003", "2003"), end=("2006", "2006")),
  occ("Kaoru Shinagawa", "Minister for Foreign Affairs", start=("26 September 2006", "2006-09-26"), end=("3 September 2007", "2007-09-03"), again=["foreign minister"]),
  occ("Shigeru Shinagawa", "Finance Minister", former=True),
  occ("Kaoru Shinagawa", "worked at the Bank of Hiroshima", end=("1979", "1979")),
  occ("Kaoru Shinagawa", "secretary to his father-in-law", start=("1979#2", "1979"), end=("1986", "1986")),
  occ("Shigeru Shinagawa", "seat", end=("1986", "1986")),
  occ("Kaoru Shinagawa", "House of Representatives", start=("18 February 1990", "1990-02-18"), end=("2009", "2009"), again=["held the seat"]),
  occ("Kenzo Murayama", "Prime Minister"),
  occ("Kaoru Shinagawa", "Parliamentary Vice-Minister of Finance", start=("1996", "1996")),
  occ("Kaoru Shinagawa", "headed the party's election bureau", start=("2002", "2002")),
  occ("Min Sang-woo", "South Korean foreign minister"),
  occ("Charlotte Everleigh", "US Secretary of State"),
  occ("Pieter van Haersma", "NATO secretary-general"),
  occ("Masahiro Kuroda", "replaced him", start=("six days later", "2007-09")),
  occ("Toru Inaba", "His secretary"),
  fact("Kaoru Shinagawa", "nativeName", "品川 薫"),
  fact("Kaoru Shinagawa", "alias", "Shinagawa Kaoru"),
  fact("Kaoru Shinagawa", "birthName", "Kaoru Nezu"),
  fact("Kaoru Shinagawa", "birthDate", "11 August 1948", value="1948-08-11"),
  fact("Kaoru Shinagawa", "nationality", "Japanese"),
  fact("Kaoru Shinagawa", "occupation", "politician"),
  fact("Kaoru Shinagawa", "party", "Liberal Democratic Party"),
  fact("Kaoru Shinagawa", "birthPlace", "Matsue, Shimane Prefecture"),
  fact("Kaoru Shinagawa", "father", "Eizo Nezu"),
  fact("Eizo Nezu", "occupation", "sake brewer"),
  fact("Kaoru Shinagawa", "relatives", "Shigeru Shinagawa"),
  fact("Shigeru Shinagawa", "children", "Yoko"),
  fact("Kaoru Shinagawa", "spouse", "Yoko"),
  fact("Kaoru Shinagawa", "education", "Keio University", date=("1971", "1971")),
  fact("Setsuko Ando", "party", "Socialist Party"),
  fact("Kaoru Shinagawa", "award", "Grand Cordon of the Order of the Rising Sun", date=("2019", "2019")),
  fact("Kaoru Shinagawa", "relatives", "Ren Nezu"),
  fact("Ren Nezu", "occupation", "actor"),
  ev("departure", "resignation", ("3 September 2007", "2007-09-03"), ["Kaoru Shinagawa"]),
  ev("departure", "retired", ("1986", "1986"), ["Shigeru Shinagawa"]),
  ev("candidacy", "ran for the seat", ("1986#2", "1986"), ["Kaoru Shinagawa"]),
  ev("election", "lost", ("1986#2", "1986"), ["Kaoru Shinagawa", "Setsuko Ando"]),
  ev("election", "was elected", ("18 February 1990", "1990-02-18"), ["Kaoru Shinagawa"]),
  ev("appointment", "named him", ("1996", "1996"), ["Kaoru Shinagawa", "Kenzo Murayama"]),
  ev("travel", "visited Seoul", ("26–27 December 2006", "2006-12-26/2006-12-27"), ["Kaoru Shinagawa"]),
  ev("meeting", "conferred", ("26–27 December 2006", "2006-12-26/2006-12-27"), ["Kaoru Shinagawa", "Min Sang-woo"]),
  ev("communication", "telephone conversation", ("14 February 2007", "2007-02-14"), ["Kaoru Shinagawa", "Charlotte Everleigh"]),
  ev("speech", "speech", ("April", "2007-04"), ["Kaoru Shinagawa"]),
  ev("meeting", "met the NATO", ("30 May 2007", "2007-05-30"), ["Kaoru Shinagawa", "Pieter van Haersma"]),
  ev("disclosure", "reported payments", ("28 August 2007", "2007-08-28"), ["Kaoru Shinagawa"]),
  ev("departure", "gave up his post", ("six days later", "2007-09-03"), ["Kaoru Shinagawa"]),
  ev("appointment", "replaced him", ("six days later", "2007-09"), ["Masahiro Kuroda"]),
  ev("arrest", "was arrested", ("10 January 2008", "2008-01-10"), ["Toru Inaba"]),
  ev("conviction", "was given a suspended sentence", ("4 June", "2008-06-04"), ["Toru Inaba"]),
  ev("investigation", "questioned", None, ["Kaoru Shinagawa"]),
  ev("award", "was awarded", ("2019", "2019"), ["Kaoru Shinagawa"]),
)

P("d47-19", """Ilija Karadžov (Macedonian: Илија Караџов; also Karadjov or Karadzhov; born 14 May 1955) is a Macedonian professor of public finance who was President of the Republic of Macedonia from 2004 to 2009. He was nominated by the Social Democratic Union.

Early life and education

Karadžov was born in Strumica. His mother, Verica Karadžova, was a primary school teacher and his father, Gorgi, a tobacco worker. He graduated in economics from Ss. Cyril and Methodius University in Skopje in 1978 and received a doctorate from the University of Zagreb in 1986.

Career

He worked as an assistant at the Faculty of Economics from 1979 and became full professor in 1996. In the government of Ljupčo Branov he was Minister of Finance between December 1998 and July 2001, when he left the cabinet over the financing of the war and was replaced by Nikola Gruevič. He was a member of the Assembly from 2002.

After the death of President Boris Trajanov in a plane crash on 26 February 2004, the speaker, Ljubčo Jordanovski-Pop, acted as head of state. In the election of April 2004 Karadžov defeated Saško Kedevski in the second round by 62 to 37 per cent, and he took the oath on 12 May.

Foreign policy

His first journey, on 28 May 2004, was to Brussels, where he met the secretary-general of NATO, Jan Hoofd. He visited Athens privately in August 2005. A letter on the name question, which he had written to the Greek president, Konstantinos Papadimas, on 7 March 2007, was leaked to the paper Vreme by his adviser Stevo Pendov, who was dismissed. On 2 April 2008 he addressed the Bucharest summit.

Later life

He did not seek a second term and was succeeded by Gjorge Ivanovski. He testified for the prosecution in 2017 in the trial of the former intelligence chief, Sašo Mijalovski, who was convicted. Karadžov has been decorated with the Order of Stara Planina (2006). He lives in Skopje and is married to Jasna, a dentist.
""",
  occ("Ilija Karadžov", "President of the Republic of Macedonia", start=("2004", "2004"), end=("2009", "2009")),
  occ("Ilija Karadžov", "professor of public finance"),
  occ("Verica Karadžova", "primary school teacher"),
  occ("Ilija Karadžov", "assistant at the Faculty of Economics", start=("1979", "1979")),
  occ("Ilija Karadžov", "full professor", start=("1996", "1996")),
  occ("Ljupčo Branov", "government"),
  occ("Ilija Karadžov", "Minister of Finance", start=("December 1998", "1998-12"), end=("July 2001", "2001-07")),
  occ("Nikola Gruevič", "was replaced", start=("July 2001", "2001-07")),
  occ("Ilija Karadžov", "member of the Assembly", start=("2002", "2002")),
  occ("Boris Trajanov", "President#2", end=("26 February 2004", "2004-02-26")),
  occ("Ljubčo Jordanovski-Pop", "speaker"),
  occ("Ljubčo Jordanovski-Pop", "acted as head of state", start=("26 February 2004", "2004-02-26"), end=("12 May", "2004-05-12")),
  occ("Jan Hoofd", "secretary-general of NATO"),
  occ("Konstantinos Papadimas", "Greek president"),
  occ("Stevo Pendov", "adviser"),
  occ("Gjorge Ivanovski", "was succeeded", start=("2009", "2009")),
  occ("Sašo Mijalovski", "intelligence chief", former=True),
  fact("Ilija Karadžov", "nativeName", "Илија Караџов"),
  fact("Ilija Karadžov", "alias", "Karadjov"),
  fact("Ilija Karadžov", "alias", "Karadzhov"),
  fact("Ilija Karadžov", "birthDate", "14 May 1955", value="1955-05-14"),
  fact("Ilija Karadžov", "nationality", "Macedonian#2"),
  fact("Ilija Karadžov", "party", "Social Democratic Union"),
  fact("Ilija Karadžov", "birthPlace", "Strumica"),
  fact("Ilija Karadžov", "mother", "Verica Karadžova"),
  fact("Ilija Karadžov", "father", "Gorgi"),
  fact("Gorgi", "occupation", "tobacco worker"),
  fact("Ilija Karadžov", "education", "Ss. Cyril and Methodius University in Skopje", date=("1978", "1978")),
  fact("Ilija Karadžov", "education", "University of Zagreb", date=("1986", "1986")),
  fact("Boris Trajanov", "causeOfDeath", "plane crash"),
  fact("Boris Trajanov", "deathDate", "26 February 2004", value="2004-02-26"),
  fact("Ilija Karadžov", "award", "Order of Stara Planina", date=("2006", "2006")),
  fact("Ilija Karadžov", "residence", "Skopje#2"),
  fact("Ilija Karadžov", "spouse", "Jasna"),
  fact("Jasna", "occupation", "dentist"),
  ev("candidacy", "was nominated", None, ["Ilija Karadžov"]),
  ev("appointment", "became", ("1996", "1996"), ["Ilija Karadžov"]),
  ev("departure", "left the cabinet", ("July 2001", "2001-07"), ["Ilija Karadžov"]),
  ev("appointment", "was replaced", ("July 2001", "2001-07"), ["Nikola Gruevič"]),
  ev("election", "defeated", ("April 2004", "2004-04"), ["Ilija Karadžov", "Saško Kedevski"]),
  ev("appointment", "took the oath", ("12 May", "2004-05-12"), ["Ilija Karadžov"]),
  ev("travel", "first journey", ("28 May 2004", "2004-05-28"), ["Ilija Karadžov"]),
  ev("meeting", "met", ("28 May 2004", "2004-05-28"), ["Ilija Karadžov", "Jan Hoofd"]),
  ev("travel", "visited Athens", ("August 2005", "2005-08"), ["Ilija Karadžov"]),
  ev("communication", "had written", ("7 March 2007", "2007-03-07"), ["Ilija Karadžov", "Konstantinos Papadimas"]),
  ev("disclosure", "was leaked", None, ["Stevo Pendov", "Ilija Karadžov"]),
  ev("departure", "was dismissed", None, ["Stevo Pendov"]),
  ev("speech", "addressed", ("2 April 2008", "2008-04-02"), ["Ilija Karadžov"]),
  ev("appointment", "was succeeded", ("2009", "2009"), ["Gjorge Ivanovski"]),
  ev("testimony", "testified", ("2017", "2017"), ["Ilija Karadžov"]),
  ev("conviction", "was convicted", None, ["Sašo Mijalovski"]),
  ev("award", "has been decorated", ("2006", "2006"), ["Ilija Karadžov"]),
)

P("d47-20", """Sir Robert Alleyne Cuthbertson-Hay, 2nd Baronet, GCMG, CB (19 July 1808 – 5 January 1881) was a British Army officer and colonial administrator who was Governor of Newfoundland, Governor of Mauritius and, from 1869 to 1873, Governor-General of Canada's western neighbour colonies united as British Columbia.

Early life

Cuthbertson-Hay was born in Edinburgh to Sir James Cuthbertson-Hay, 1st Baronet, Member of Parliament for Peeblesshire, and his wife Anne Alleyne. He attended Harrow School and the Royal Military College, Sandhurst, and purchased a commission in the 42nd Foot in 1826. He succeeded to the baronetcy in 1849. He was aide-de-camp to Lord Ashgrove, Lord Lieutenant of Ireland, from 1841 to 1846, and served at the Alma and Balaclava, being made a Companion of the Bath in 1855.

Colonial career

The Colonial Secretary, Henry Labourne, appointed him to Newfoundland in March 1857. There he dismissed the ministry of Philip Littlejohn on 25 February 1861, and he had to call in the troops when the election of May was followed by riots. He was transferred to Mauritius in 1863. The French consul, Jules de Kervéguen, protested to him in a letter of 9 August 1865 about the quarantine.

He landed at Victoria on 23 August 1869. He opened the Legislative Council with a speech on 15 February 1870. In May of the following year he met the American governor of Washington Territory, Edward Salomon-Price, aboard HMS Zealous. His term ended in July 1873, and the new lieutenant-governor, Joseph Trutchfield, was sworn in on the 5th of that month.

Select committee

In 1876 he gave evidence in Westminster before a select committee on the Mauritius labourers. The committee, whose chairman was William Forsyth-Gale, censured him on 11 July.

Family

He married in 1847 the Hon. Georgiana Somerleyton. He was promoted to Knight Grand Cross in 1874. He died of bronchitis in Menton and was succeeded as 3rd Baronet by his brother, Admiral Adam Cuthbertson-Hay. Mount Cuthbertson was named after a surveyor.
""",
  occ("Robert Alleyne Cuthbertson-Hay", "Governor of Newfoundland", start=("March 1857", "1857-03"), end=("1863", "1863"), again=["Newfoundland#2"]),
  occ("Robert Alleyne Cuthbertson-Hay", "Governor of Mauritius", start=("1863", "1863"), again=["transferred to Mauritius"]),
  occ("Robert Alleyne Cuthbertson-Hay", "Governor-General of Canada's western neighbour colonies united as British Columbia", start=("1869", "1869"), end=("1873", "1873")),
  occ("Robert Alleyne Cuthbertson-Hay", "2nd Baronet", start=("1849", "1849"), again=["baronetcy"]),
  occ("Robert Alleyne Cuthbertson-Hay", "British Army officer"),
  occ("Robert Alleyne Cuthbertson-Hay", "colonial administrator"),
  occ("James Cuthbertson-Hay", "1st Baronet", end=("1849", "1849")),
  occ("James Cuthbertson-Hay", "Member of Parliament for Peeblesshire"),
  occ("Robert Alleyne Cuthbertson-Hay", "commission in the 42nd Foot", start=("1826", "1826")),
  occ("Robert Alleyne Cuthbertson-Hay", "aide-de-camp to Lord Ashgrove", start=("1841", "1841"), end=("1846", "1846")),
  occ("Ashgrove", "Lord Lieutenant of Ireland"),
  occ("Henry Labourne", "Colonial Secretary"),
  occ("Philip Littlejohn", "ministry", end=("25 February 1861", "1861-02-25")),
  occ("Jules de Kervéguen", "French consul"),
  occ("Edward Salomon-Price", "American governor of Washington Territory"),
  occ("Joseph Trutchfield", "lieutenant-governor", start=("the 5th of that month", "1873-07-05")),
  occ("William Forsyth-Gale", "chairman"),
  occ("Adam Cuthbertson-Hay", "3rd Baronet"),
  occ("Adam Cuthbertson-Hay", "Admiral"),
  fact("Robert Alleyne Cuthbertson-Hay", "birthDate", "19 July 1808", value="1808-07-19"),
  fact("Robert Alleyne Cuthbertson-Hay", "deathDate", "5 January 1881", value="1881-01-05"),
  fact("Robert Alleyne Cuthbertson-Hay", "nationality", "British"),
  fact("Robert Alleyne Cuthbertson-Hay", "birthPlace", "Edinburgh"),
  fact("Robert Alleyne Cuthbertson-Hay", "father", "James Cuthbertson-Hay"),
  fact("Robert Alleyne Cuthbertson-Hay", "mother", "Anne Alleyne"),
  fact("James Cuthbertson-Hay", "spouse", "Anne Alleyne"),
  fact("Robert Alleyne Cuthbertson-Hay", "education", "Harrow School"),
  fact("Robert Alleyne Cuthbertson-Hay", "education", "Royal Military College, Sandhurst"),
  fact("Robert Alleyne Cuthbertson-Hay", "militaryService", "42nd Foot"),
  fact("Robert Alleyne Cuthbertson-Hay", "award", "Companion of the Bath", date=("1855", "1855")),
  fact("Robert Alleyne Cuthbertson-Hay", "award", "GCMG"),
  fact("Robert Alleyne Cuthbertson-Hay", "spouse", "Georgiana Somerleyton", date=("1847", "1847")),
  fact("Robert Alleyne Cuthbertson-Hay", "award", "Knight Grand Cross", date=("1874", "1874")),
  fact("Robert Alleyne Cuthbertson-Hay", "causeOfDeath", "bronchitis"),
  fact("Robert Alleyne Cuthbertson-Hay", "deathPlace", "Menton"),
  fact("Robert Alleyne Cuthbertson-Hay", "siblings", "Adam Cuthbertson-Hay"),
  ev("appointment", "purchased a commission", ("1826", "1826"), ["Robert Alleyne Cuthbertson-Hay"]),
  ev("appointment", "succeeded to the baronetcy", ("1849", "1849"), ["Robert Alleyne Cuthbertson-Hay"]),
  ev("award", "being made", ("1855", "1855"), ["Robert Alleyne Cuthbertson-Hay"]),
  ev("appointment", "appointed him", ("March 1857", "1857-03"), ["Robert Alleyne Cuthbertson-Hay", "Henry Labourne"]),
  ev("departure", "dismissed", ("25 February 1861", "1861-02-25"), ["Philip Littlejohn", "Robert Alleyne Cuthbertson-Hay"]),
  ev("appointment", "was transferred", ("1863", "1863"), ["Robert Alleyne Cuthbertson-Hay"]),
  ev("communication", "letter", ("9 August 1865", "1865-08-09"), ["Jules de Kervéguen", "Robert Alleyne Cuthbertson-Hay"]),
  ev("travel", "landed at Victoria", ("23 August 1869", "1869-08-23"), ["Robert Alleyne Cuthbertson-Hay"]),
  ev("speech", "speech", ("15 February 1870", "1870-02-15"), ["Robert Alleyne Cuthbertson-Hay"]),
  ev("meeting", "met", ("May of the following year", "1871-05"), ["Robert Alleyne Cuthbertson-Hay", "Edward Salomon-Price"]),
  ev("departure", "term ended", ("July 1873", "1873-07"), ["Robert Alleyne Cuthbertson-Hay"]),
  ev("appointment", "was sworn in", ("the 5th of that month", "1873-07-05"), ["Joseph Trutchfield"]),
  ev("testimony", "gave evidence", ("1876", "1876"), ["Robert Alleyne Cuthbertson-Hay"]),
  ev("sanction", "censured", ("11 July", "1876-07-11"), ["Robert Alleyne Cuthbertson-Hay", "William Forsyth-Gale"]),
  ev("award", "was promoted", ("1874", "1874"), ["Robert Alleyne Cuthbertson-Hay"]),
  ev("appointment", "was succeeded", None, ["Adam Cuthbertson-Hay"]),
)

P("d47-21", """Abdelhamid Ben Slimane (Arabic: عبد الحميد بن سليمان; 20 October 1903 – 14 April 1986) was a Tunisian physician and politician. He was minister in three cabinets of the Beylical period, Prime Minister of Tunisia from 2 March to 3 July 1954, and after independence ambassador.

Biography

Born at La Marsa into a Mamluk family, he was the grandson of General Slimane Kahia. His sister Zeïneb was the wife of Prince Hassine Bey. He was educated at the Lycée Carnot and at the Faculty of Medicine of Paris, receiving his degree in 1931, and was head of the ophthalmological service at the Sadiki Hospital from 1937.

In the ministry of Mustapha Kaak-Bey he was Minister of Public Health from 21 July 1947 to 17 August 1950. He resumed the post in March 1952 under Salaheddine Baccour. The arrest of the previous premier, Mhamed Cherif, on the 26th of that month had been protested by half of his friends, who ceased to greet him.

Prime minister

Lamine Bey charged Ben Slimane with forming a government on 2 March 1954. He negotiated at La Marsa with the Resident-General, Pierre Vauzelle, and flew to Paris in April, where he met Foreign Minister Georges Bidot on the 12th. On 27 May a fellagha, Hassen Ghodbani, fired at him in Rue de Rome and missed; Ghodbani was sentenced to death on 9 June, a sentence commuted after Ben Slimane wrote to President Coty. His resignation followed on 16 June.

After independence

On 25 August 1957 he was deprived of his civil rights by the new republic, and in October he was interned at Zarzis; he was released in 1959. Rehabilitated, he was ambassador in Bern between 1966 and 1970 and exchanged visits with the Swiss Federal Councillor Willy Spörri. He published his memoirs in 1980. They revealed that the Bey had corresponded with Vauzelle behind the cabinet's back.

He was a Commander of the Legion of Honour and a holder of the Nichan Iftikhar (1948). He died in Tunis of heart failure.
""",
  occ("Abdelhamid Ben Slimane", "Prime Minister of Tunisia", start=("2 March", "1954-03-02"), end=("3 July 1954", "1954-07-03")),
  occ("Abdelhamid Ben Slimane", "minister in three cabinets"),
  occ("Slimane Kahia", "General"),
  occ("Hassine Bey", "Prince"),
  occ("Abdelhamid Ben Slimane", "head of the ophthalmological service at the Sadiki Hospital", start=("1937", "1937")),
  occ("Mustapha Kaak-Bey", "ministry"),
  occ("Abdelhamid Ben Slimane", "Minister of Public Health", start=("21 July 1947", "1947-07-21"), end=("17 August 1950", "1950-08-17")),
  occ("Abdelhamid Ben Slimane", "resumed the post", start=("March 1952", "1952-03")),
  occ("Mhamed Cherif", "premier", end=("the 26th of that month", "1952-03-26")),
  occ("Lamine Bey", "Bey#4"),
  occ("Pierre Vauzelle", "Resident-General"),
  occ("Georges Bidot", "Foreign Minister"),
  occ("Hassen Ghodbani", "fellagha"),
  occ("Coty", "President"),
  occ("Abdelhamid Ben Slimane", "ambassador in Bern", start=("1966", "1966"), end=("1970", "1970"), again=["ambassador"]),
  occ("Willy Spörri", "Swiss Federal Councillor"),
  fact("Abdelhamid Ben Slimane", "nativeName", "عبد الحميد بن سليمان"),
  fact("Abdelhamid Ben Slimane", "birthDate", "20 October 1903", value="1903-10-20"),
  fact("Abdelhamid Ben Slimane", "deathDate", "14 April 1986", value="1986-04-14"),
  fact("Abdelhamid Ben Slimane", "nationality", "Tunisian"),
  fact("Abdelhamid Ben Slimane", "occupation", "physician"),
  fact("Abdelhamid Ben Slimane", "occupation", "politician"),
  fact("Abdelhamid Ben Slimane", "birthPlace", "La Marsa"),
  fact("Abdelhamid Ben Slimane", "ethnicity", "Mamluk family"),
  fact("Abdelhamid Ben Slimane", "relatives", "Slimane Kahia"),
  fact("Abdelhamid Ben Slimane", "siblings", "Zeïneb"),
  fact("Zeïneb", "spouse", "Hassine Bey"),
  fact("Abdelhamid Ben Slimane", "education", "Lycée Carnot"),
  fact("Abdelhamid Ben Slimane", "education", "Faculty of Medicine of Paris", date=("1931", "1931")),
  fact("Abdelhamid Ben Slimane", "award", "Commander of the Legion of Honour"),
  fact("Abdelhamid Ben Slimane", "award", "Nichan Iftikhar", date=("1948", "1948")),
  fact("Abdelhamid Ben Slimane", "deathPlace", "Tunis#3"),
  fact("Abdelhamid Ben Slimane", "causeOfDeath", "heart failure"),
  ev("appointment", "resumed", ("March 1952", "1952-03"), ["Abdelhamid Ben Slimane"]),
  ev("arrest", "arrest", ("the 26th of that month", "1952-03-26"), ["Mhamed Cherif"]),
  ev("appointment", "charged", ("2 March 1954", "1954-03-02"), ["Abdelhamid Ben Slimane", "Lamine Bey"]),
  ev("meeting", "negotiated", None, ["Abdelhamid Ben Slimane", "Pierre Vauzelle"]),
  ev("travel", "flew to Paris", ("April#2", "1954-04"), ["Abdelhamid Ben Slimane"]),
  ev("meeting", "met", ("the 12th", "1954-04-12"), ["Abdelhamid Ben Slimane", "Georges Bidot"]),
  ev("conviction", "was sentenced", ("9 June", "1954-06-09"), ["Hassen Ghodbani"]),
  ev("communication", "wrote", None, ["Abdelhamid Ben Slimane", "Coty"]),
  ev("departure", "resignation", ("16 June", "1954-06-16"), ["Abdelhamid Ben Slimane"]),
  ev("sanction", "was deprived", ("25 August 1957", "1957-08-25"), ["Abdelhamid Ben Slimane"]),
  ev("arrest", "was interned", ("October#2", "1957-10"), ["Abdelhamid Ben Slimane"]),
  ev("meeting", "exchanged visits", None, ["Abdelhamid Ben Slimane", "Willy Spörri"]),
  ev("disclosure", "revealed", ("1980", "1980"), ["Abdelhamid Ben Slimane", "Pierre Vauzelle"]),
  ev("communication", "had corresponded", None, ["Lamine Bey", "Pierre Vauzelle"]),
)

P("d47-22", """Jacqueline "Jackie" Delahunty-Roche (née Delahunty; born 2 June 1953) is an Irish former politician and barrister who was Tánaiste and Minister for Foreign Affairs from December 2002 to June 2007. A member of Fianna Fáil, she was a Teachta Dála (TD) for Waterford from 1987 until 2011.

Early life

Delahunty-Roche was born in Dungarvan, where her father, Michael Delahunty, was a creamery manager and county councillor. She went to the Ursuline Convent in Waterford, and graduated with a BCL from University College Cork in 1974. She was called to the Bar in 1976. She married Conor Roche, a sports journalist with RTÉ, in 1981.

Political career

She lost the by-election of November 1984 to Eddie Colbert of Fine Gael by 211 votes, but took a seat at the 1987 general election. Taoiseach Albert Rynne appointed her Minister of State at the Department of Justice in February 1992. In November 1994 she resigned along with the Attorney General, Declan Whelehan-Moore. She became Tánaiste on 17 December 2002, when Bríd Harkin stepped down from the post.

Foreign affairs

Delahunty-Roche met British Foreign Secretary Julian Strang at Hillsborough Castle on 6 March 2003 and signed an exchange of letters with him on 13 October. She travelled to Kinshasa in February 2004 and to Darfur in July 2006, where she spoke with the governor, Osman Kibir. In an address to the UN General Assembly on 23 September 2004, she called for a treaty on cluster weapons. She telephoned the Lebanese prime minister, Fadi Seniora, on 14 July 2006.

Tribunal

She testified before the Mahon-Lacey Tribunal on 12 March 2008 about a donation from the developer Owen Tuthill. Tuthill was jailed for contempt in May 2008. The tribunal's chairman, Judge Alan Lacey, accepted her evidence in his report of 22 March 2012.

She lost her seat in the general election of February 2011. In 2009 she was made a Commander of the French Legion of Honour.
""",
  occ("Jacqueline Delahunty-Roche", "Tánaiste", start=("17 December 2002", "2002-12-17"), end=("June 2007", "2007-06"), again=["Tánaiste#2"]),
  occ("Jacqueline Delahunty-Roche", "Minister for Foreign Affairs", start=("December 2002", "2002-12"), end=("June 2007", "2007-06")),
  occ("Jacqueline Delahunty-Roche", "Teachta Dála (TD) for Waterford", start=("1987", "1987"), end=("2011", "2011"), again=["seat"]),
  occ("Michael Delahunty", "creamery manager"),
  occ("Michael Delahunty", "county councillor"),
  occ("Conor Roche", "sports journalist with RTÉ"),
  occ("Albert Rynne", "Taoiseach"),
  occ("Jacqueline Delahunty-Roche", "Minister of State at the Department of Justice", start=("February 1992", "1992-02"), end=("November 1994", "1994-11")),
  occ("Declan Whelehan-Moore", "Attorney General", end=("November 1994", "1994-11")),
  occ("Bríd Harkin", "stepped down", end=("17 December 2002", "2002-12-17")),
  occ("Julian Strang", "British Foreign Secretary"),
  occ("Osman Kibir", "governor"),
  occ("Fadi Seniora", "Lebanese prime minister"),
  occ("Alan Lacey", "tribunal's chairman"),
  occ("Alan Lacey", "Judge"),
  fact("Jacqueline Delahunty-Roche", "alias", "Jackie"),
  fact("Jacqueline Delahunty-Roche", "birthName", "Delahunty#2"),
  fact("Jacqueline Delahunty-Roche", "birthDate", "2 June 1953", value="1953-06-02"),
  fact("Jacqueline Delahunty-Roche", "nationality", "Irish"),
  fact("Jacqueline Delahunty-Roche", "occupation", "politician"),
  fact("Jacqueline Delahunty-Roche", "occupation", "barrister"),
  fact("Jacqueline Delahunty-Roche", "party", "Fianna Fáil"),
  fact("Jacqueline Delahunty-Roche", "birthPlace", "Dungarvan"),
  fact("Jacqueline Delahunty-Roche", "father", "Michael Delahunty"),
  fact("Jacqueline Delahunty-Roche", "education", "Ursuline Convent in Waterford"),
  fact("Jacqueline Delahunty-Roche", "education", "University College Cork", date=("1974", "1974")),
  fact("Jacqueline Delahunty-Roche", "spouse", "Conor Roche", date=("1981", "1981")),
  fact("Eddie Colbert", "party", "Fine Gael"),
  fact("Owen Tuthill", "occupation", "developer"),
  fact("Jacqueline Delahunty-Roche", "award", "Commander of the French Legion of Honour", date=("2009", "2009")),
  ev("election", "lost the by-election", ("November 1984", "1984-11"), ["Jacqueline Delahunty-Roche", "Eddie Colbert"]),
  ev("election", "took a seat", ("1987#2", "1987"), ["Jacqueline Delahunty-Roche"]),
  ev("appointment", "appointed her", ("February 1992", "1992-02"), ["Jacqueline Delahunty-Roche", "Albert Rynne"]),
  ev("departure", "resigned", ("November 1994", "1994-11"), ["Jacqueline Delahunty-Roche", "Declan Whelehan-Moore"]),
  ev("appointment", "became Tánaiste", ("17 December 2002", "2002-12-17"), ["Jacqueline Delahunty-Roche"]),
  ev("departure", "stepped down", ("17 December 2002", "2002-12-17"), ["Bríd Harkin"]),
  ev("meeting", "met British", ("6 March 2003", "2003-03-06"), ["Jacqueline Delahunty-Roche", "Julian Strang"]),
  ev("communication", "exchange of letters", ("13 October", "2003-10-13"), ["Jacqueline Delahunty-Roche", "Julian Strang"]),
  ev("travel", "travelled to Kinshasa", ("February 2004", "2004-02"), ["Jacqueline Delahunty-Roche"]),
  ev("travel", "to Darfur", ("July 2006", "2006-07"), ["Jacqueline Delahunty-Roche"]),
  ev("meeting", "spoke with", ("July 2006", "2006-07"), ["Jacqueline Delahunty-Roche", "Osman Kibir"]),
  ev("speech", "address", ("23 September 2004", "2004-09-23"), ["Jacqueline Delahunty-Roche"]),
  ev("communication", "telephoned", ("14 July 2006", "2006-07-14"), ["Jacqueline Delahunty-Roche", "Fadi Seniora"]),
  ev("testimony", "testified", ("12 March 2008", "2008-03-12"), ["Jacqueline Delahunty-Roche"]),
  ev("conviction", "was jailed", ("May 2008", "2008-05"), ["Owen Tuthill"]),
  ev("disclosure", "report", ("22 March 2012", "2012-03-22"), ["Alan Lacey"]),
  ev("election", "lost her seat", ("February 2011", "2011-02"), ["Jacqueline Delahunty-Roche"]),
  ev("award", "was made", ("2009", "2009"), ["Jacqueline Delahunty-Roche"]),
)

P("d47-23", """Antoine Dieudonné Lespérance-Pierre (1 November 1838, Jérémie – 17 September 1914, Kingston, Jamaica) was a Haitian general and politician who served as President of Haiti from 17 October 1889 until 24 March 1896, when he was forced to resign.

Origins and career

He was born to the coffee merchant Télémaque Pierre and Marie-Noëlle Lespérance. A pupil of the Lycée Pinchinat, he fought under General Brice Salnave-Louis in 1867 and was made commandant of the arrondissement of Jérémie in 1874. He was Secretary of War in the cabinet of President Fénelon Domingue-Roy from 12 May 1879 to August 1883. When the rising of the north drove out Domingue-Roy's successor, François Denis Thélémaque-Jean, the Constituent Assembly sitting at Gonaïves elected Lespérance by 71 votes to 9.

Foreign affairs

On 28 January 1891 the American admiral Bancroft Gerhardt arrived at Port-au-Prince with a demand for the lease of Môle Saint-Nicolas. He was received by the President on 2 February, in company with the US minister, Josiah Douglass-Bassett. The foreign secretary, Anténor Firmin-Laroche, refused the lease in a note of 22 April. Firmin-Laroche resigned eleven days later and was named minister in Paris. Lespérance met the Dominican president, Ulises Herrera, at Thomazeau on 15 February 1895.

Fall and exile

Captain Rudolf Thiele of the German gunboat Panther-Zwei demanded an indemnity in March 1896. The President yielded, the guard mutinied, and Tirésias Augustin Simon-Roche, his minister of war, was proclaimed in his stead. In 1904 a Port-au-Prince court presided over by Judge Cicéron Lhérisson tried the former ministers in the matter of the consolidated bonds; Lespérance's nephew Vilbrun Pierre, who had been director of the National Bank, was condemned on 25 December to four years of forced labour. Lespérance himself had sent a written deposition from Jamaica in October.

In 1892 the Pope had made him a Knight of the Order of Saint Gregory. A Freemason, he was buried without rites.
""",
  occ("Antoine Dieudonné Lespérance-Pierre", "President of Haiti", start=("17 October 1889", "1889-10-17"), end=("24 March 1896", "1896-03-24"), again=["President#3"]),
  occ("Antoine Dieudonné Lespérance-Pierre", "general"),
  occ("Brice Salnave-Louis", "General"),
  occ("Antoine Dieudonné Lespérance-Pierre", "commandant of the arrondissement of Jérémie", start=("1874", "1874")),
  occ("Antoine Dieudonné Lespérance-Pierre", "Secretary of War", start=("12 May 1879", "1879-05-12"), end=("August 1883", "1883-08")),
  occ("Fénelon Domingue-Roy", "President#2"),
  occ("François Denis Thélémaque-Jean", "successor"),
  occ("Bancroft Gerhardt", "American admiral"),
  occ("Josiah Douglass-Bassett", "US minister"),
  occ("Anténor Firmin-Laroche", "foreign secretary", end=("eleven days later", "1891-05-03")),
  occ("Anténor Firmin-Laroche", "minister in Paris"),
  occ("Ulises Herrera", "Dominican president"),
  occ("Rudolf Thiele", "Captain"),
  occ("Tirésias Augustin Simon-Roche", "minister of war", end=("24 March 1896", "1896-03")),
  occ("Tirésias Augustin Simon-Roche", "proclaimed in his stead", start=("24 March 1896", "1896-03")),
  occ("Cicéron Lhérisson", "Judge"),
  occ("Vilbrun Pierre", "director of the National Bank"),
  fact("Antoine Dieudonné Lespérance-Pierre", "birthDate", "1 November 1838", value="1838-11-01"),
  fact("Antoine Dieudonné Lespérance-Pierre", "birthPlace", "Jérémie"),
  fact("Antoine Dieudonné Lespérance-Pierre", "deathDate", "17 September 1914", value="1914-09-17"),
  fact("Antoine Dieudonné Lespérance-Pierre", "deathPlace", "Kingston"),
  fact("Antoine Dieudonné Lespérance-Pierre", "nationality", "Haitian"),
  fact("Antoine Dieudonné Lespérance-Pierre", "occupation", "politician"),
  fact("Antoine Dieudonné Lespérance-Pierre", "father", "Télémaque Pierre"),
  fact("Télémaque Pierre", "occupation", "coffee merchant"),
  fact("Antoine Dieudonné Lespérance-Pierre", "mother", "Marie-Noëlle Lespérance"),
  fact("Antoine Dieudonné Lespérance-Pierre", "education", "Lycée Pinchinat"),
  fact("Antoine Dieudonné Lespérance-Pierre", "relatives", "Vilbrun Pierre"),
  fact("Antoine Dieudonné Lespérance-Pierre", "award", "Knight of the Order of Saint Gregory", date=("1892", "1892")),
  ev("departure", "forced to resign", ("24 March 1896", "1896-03-24"), ["Antoine Dieudonné Lespérance-Pierre"]),
  ev("appointment", "was made commandant", ("1874", "1874"), ["Antoine Dieudonné Lespérance-Pierre"]),
  ev("departure", "drove out", None, ["François Denis Thélémaque-Jean"]),
  ev("election", "elected", ("17 October 1889", "1889-10"), ["Antoine Dieudonné Lespérance-Pierre"]),
  ev("travel", "arrived at Port-au-Prince", ("28 January 1891", "1891-01-28"), ["Bancroft Gerhardt"]),
  ev("meeting", "was received", ("2 February", "1891-02-02"), ["Bancroft Gerhardt", "Antoine Dieudonné Lespérance-Pierre", "Josiah Douglass-Bassett"]),
  ev("communication", "note", ("22 April", "1891-04-22"), ["Anténor Firmin-Laroche"]),
  ev("departure", "resigned", ("eleven days later", "1891-05-03"), ["Anténor Firmin-Laroche"]),
  ev("appointment", "was named", None, ["Anténor Firmin-Laroche"]),
  ev("meeting", "met", ("15 February 1895", "1895-02-15"), ["Antoine Dieudonné Lespérance-Pierre", "Ulises Herrera"]),
  ev("communication", "demanded", ("March 1896#2", "1896-03"), ["Rudolf Thiele", "Antoine Dieudonné Lespérance-Pierre"]),
  ev("appointment", "was proclaimed", ("24 March 1896", "1896-03"), ["Tirésias Augustin Simon-Roche"]),
  ev("conviction", "was condemned", ("25 December", "1904-12-25"), ["Vilbrun Pierre", "Cicéron Lhérisson"]),
  ev("testimony", "written deposition", ("October#2", "1904-10"), ["Antoine Dieudonné Lespérance-Pierre"]),
  ev("award", "had made him", ("1892", "1892"), ["Antoine Dieudonné Lespérance-Pierre"]),
)

P("d47-24", """Askar Beishenaliev (Kyrgyz: Аскар Бейшеналиев; born 9 November 1952) is a Kyrgyz physicist and politician. He was Prime Minister of Kyrgyzstan from 2007 to 2009 and chief of the presidential administration before that. Convicted in 2011, he lives in Minsk.

Early life

Beishenaliev was born in the village of Kochkor, Naryn Region, to a family of teachers. He graduated from the Moscow Engineering Physics Institute in 1975, and defended his doctoral thesis in Novosibirsk in 1988. He is a corresponding member of the National Academy of Sciences (1997).

Political career

He was a deputy of the Supreme Soviet in 1990–1994 and joined the party Ata-Jurt in 2004. President Temir Sooronov, whose younger brother Janysh headed the State Guard Service, appointed Beishenaliev chief of his administration on 5 July 2005. The prime minister, Felix Atambekov, was dismissed in late November 2007. Parliament approved Beishenaliev as his successor on 24 December with 85 votes.

Foreign policy

On 17 January 2008 he was in Tashkent for talks with Prime Minister Rustam Mirzaev about gas. He paid an official visit to China in November 2008 and met Premier Gao Weimin. A conversation between him and the American ambassador, Laura Tatum-Gray, on 11 February 2009 was recorded in a cable which WikiLeaks released on 1 December 2010. In a speech at Bishkek Airport, he announced the closure of the base on 20 February.

He handed in his resignation on 20 October 2009. The finance minister, Daniyar Usenbaev, took over the following day.

Prosecution

After the revolution of April 2010, the commission of the lawyer Roza Abdrakhman examined the sale of the power stations. Beishenaliev was detained at Manas on 8 April but let go; he left for Belarus. On 29 July 2011 he was sentenced in absentia to eight years, and Janysh Sooronov to life imprisonment. Belarus twice refused his extradition.

He was awarded the Order of Manas, third degree, in 2002, and was stripped of it in 2012. He has three daughters.
""",
  occ("Askar Beishenaliev", "Prime Minister of Kyrgyzstan", start=("2007", "2007"), end=("2009", "2009"), again=["successor"]),
  occ("Askar Beishenaliev", "chief of the presidential administration", start=("5 July 2005", "2005-07-05"), end=("24 December", "2007-12"), again=["chief of his administration"]),
  occ("Askar Beishenaliev", "corresponding member of the National Academy of Sciences", start=("1997", "1997")),
  occ("Askar Beishenaliev", "deputy of the Supreme Soviet", start=("1990", "1990"), end=("1994", "1994")),
  occ("Temir Sooronov", "President"),
  occ("Janysh Sooronov", "headed the State Guard Service"),
  occ("Felix Atambekov", "prime minister", end=("late November 2007", "2007-11")),
  occ("Rustam Mirzaev", "Prime Minister#2"),
  occ("Gao Weimin", "Premier"),
  occ("Laura Tatum-Gray", "American ambassador"),
  occ("Daniyar Usenbaev", "finance minister", end=("the following day", "2009-10-21")),
  occ("Daniyar Usenbaev", "took over", start=("the following day", "2009-10-21")),
  occ("Roza Abdrakhman", "commission"),
  fact("Askar Beishenaliev", "nativeName", "Аскар Бейшеналиев"),
  fact("Askar Beishenaliev", "birthDate", "9 November 1952", value="1952-11-09"),
  fact("Askar Beishenaliev", "nationality", "Kyrgyz#2"),
  fact("Askar Beishenaliev", "occupation", "physicist"),
  fact("Askar Beishenaliev", "occupation", "politician"),
  fact("Askar Beishenaliev", "residence", "Minsk"),
  fact("Askar Beishenaliev", "birthPlace", "Kochkor, Naryn Region"),
  fact("Askar Beishenaliev", "education", "Moscow Engineering Physics Institute", date=("1975", "1975")),
  fact("Askar Beishenaliev", "party", "Ata-Jurt", date=("2004", "2004")),
  fact("Temir Sooronov", "siblings", "Janysh"),
  fact("Roza Abdrakhman", "occupation", "lawyer"),
  fact("Askar Beishenaliev", "award", "Order of Manas, third degree", date=("2002", "2002")),
  ev("conviction", "Convicted", ("2011", "2011"), ["Askar Beishenaliev"]),
  ev("appointment", "appointed Beishenaliev", ("5 July 2005", "2005-07-05"), ["Askar Beishenaliev", "Temir Sooronov"]),
  ev("departure", "was dismissed", ("late November 2007", "2007-11"), ["Felix Atambekov"]),
  ev("appointment", "approved", ("24 December", "2007-12-24"), ["Askar Beishenaliev"]),
  ev("travel", "was in Tashkent", ("17 January 2008", "2008-01-17"), ["Askar Beishenaliev"]),
  ev("meeting", "talks", ("17 January 2008", "2008-01-17"), ["Askar Beishenaliev", "Rustam Mirzaev"]),
  ev("travel", "official visit", ("November 2008", "2008-11"), ["Askar Beishenaliev"]),
  ev("meeting", "met Premier", ("November 2008", "2008-11"), ["Askar Beishenaliev", "Gao Weimin"]),
  ev("meeting", "conversation", ("11 February 2009", "2009-02-11"), ["Askar Beishenaliev", "Laura Tatum-Gray"]),
  ev("disclosure", "released", ("1 December 2010", "2010-12-01"), ["Askar Beishenaliev", "Laura Tatum-Gray"]),
  ev("speech", "speech", ("20 February", "2009-02-20"), ["Askar Beishenaliev"]),
  ev("departure", "resignation", ("20 October 2009", "2009-10-20"), ["Askar Beishenaliev"]),
  ev("appointment", "took over", ("the following day", "2009-10-21"), ["Daniyar Usenbaev"]),
  ev("investigation", "examined", None, ["Roza Abdrakhman"]),
  ev("arrest", "was detained", ("8 April", "2010-04-08"), ["Askar Beishenaliev"]),
  ev("travel", "left for Belarus", None, ["Askar Beishenaliev"]),
  ev("conviction", "was sentenced", ("29 July 2011", "2011-07-29"), ["Askar Beishenaliev", "Janysh Sooronov"]),
  ev("award", "was awarded", ("2002", "2002"), ["Askar Beishenaliev"]),
  ev("sanction", "was stripped", ("2012", "2012"), ["Askar Beishenaliev"]),
)

P("d47-25", """George Tupaʻea Kaleimoku, also Kaleimoku II, or Keoki (c. 1812 – 29 November 1861), was a Hawaiian high chief who held the office of Kuhina Nui (premier) of the Hawaiian Islands from 1839 to 1845 and was subsequently Minister of the Interior to King Kamehameha III.

Early years

The son of the chief Kaleimoku and of Keakuawahine, he was born on Maui at Lahaina. He was brought up a Congregationalist by the missionary Rev. Lorrin Baldwin-Ely and attended the Lahainaluna Seminary from its opening in 1831. In 1834 he took to wife Miriam Kekaiʻoʻuli, the governess of Kauai; they had no children of their own but adopted a nephew, Moses Kaleimoku, later a judge of the Supreme Court.

Premier

His aunt Kaʻahumanu Iki, who had been Kuhina Nui since 1832, died on 4 April 1839, and the King proclaimed him the next day. On 9 July 1839 Captain Cyrille Laplanche of the French frigate Artémise presented an ultimatum, and Kaleimoku, in the King's absence, signed the convention. He sent a protest to King Louis-Philippe in a letter carried by the envoy Timothy Haʻalelio. In February 1843 he was among the chiefs who met Lord George Pawlett on board the Carysfort. The British admiral Richard Thomason restored the flag on 31 July and spoke in the square that bears his name.

Later offices and inquiry

Under the organic acts, he gave up the premiership to John Young-ʻOlohana in June 1845 and was appointed to the Interior on 3 March 1846. In 1853 a commission of the legislature under the American-born judge William Leigh inquired into the sale of Crown lands in Lahaina. Kaleimoku was examined and he repaid 1,200 dollars. He resigned in 1854. He was governor of Maui from 1858 to his death from influenza. He received the Order of Kamehameha posthumously in 1865.
""",
  occ("George Tupaʻea Kaleimoku", "Kuhina Nui (premier) of the Hawaiian Islands", start=("1839", "1839"), end=("1845", "1845"), again=["premiership"]),
  occ("George Tupaʻea Kaleimoku", "Minister of the Interior", start=("3 March 1846", "1846-03-03"), end=("1854", "1854"), again=["Interior#2"]),
  occ("George Tupaʻea Kaleimoku", "high chief"),
  occ("Kamehameha III", "King"),
  occ("Kaleimoku", "chief#2"),
  occ("Lorrin Baldwin-Ely", "missionary"),
  occ("Miriam Kekaiʻoʻuli", "governess of Kauai"),
  occ("Moses Kaleimoku", "judge of the Supreme Court"),
  occ("Kaʻahumanu Iki", "Kuhina Nui#2", start=("1832", "1832"), end=("4 April 1839", "1839-04-04")),
  occ("Cyrille Laplanche", "Captain"),
  occ("Louis-Philippe", "King#4"),
  occ("Timothy Haʻalelio", "envoy"),
  occ("Richard Thomason", "British admiral"),
  occ("John Young-ʻOlohana", "gave up the premiership to", start=("June 1845", "1845-06")),
  occ("William Leigh", "judge#2"),
  occ("William Leigh", "commission of the legislature", start=("1853", "1853")),
  occ("George Tupaʻea Kaleimoku", "governor of Maui", start=("1858", "1858"), end=("his death", "1861-11-29")),
  fact("George Tupaʻea Kaleimoku", "alias", "Kaleimoku II"),
  fact("George Tupaʻea Kaleimoku", "alias", "Keoki"),
  fact("George Tupaʻea Kaleimoku", "birthDate", "c. 1812", value="1812~"),
  fact("George Tupaʻea Kaleimoku", "deathDate", "29 November 1861", value="1861-11-29"),
  fact("George Tupaʻea Kaleimoku", "nationality", "Hawaiian"),
  fact("George Tupaʻea Kaleimoku", "father", "Kaleimoku#3"),
  fact("George Tupaʻea Kaleimoku", "mother", "Keakuawahine"),
  fact("George Tupaʻea Kaleimoku", "birthPlace", "Lahaina"),
  fact("George Tupaʻea Kaleimoku", "religion", "Congregationalist"),
  fact("George Tupaʻea Kaleimoku", "education", "Lahainaluna Seminary", date=("1831", "1831")),
  fact("George Tupaʻea Kaleimoku", "spouse", "Miriam Kekaiʻoʻuli", date=("1834", "1834")),
  fact("George Tupaʻea Kaleimoku", "children", "Moses Kaleimoku"),
  fact("Miriam Kekaiʻoʻuli", "children", "Moses Kaleimoku"),
  fact("George Tupaʻea Kaleimoku", "relatives", "Kaʻahumanu Iki"),
  fact("Kaʻahumanu Iki", "deathDate", "4 April 1839", value="1839-04-04"),
  fact("George Tupaʻea Kaleimoku", "causeOfDeath", "influenza"),
  fact("George Tupaʻea Kaleimoku", "award", "Order of Kamehameha", date=("1865", "1865")),
  ev("appointment", "proclaimed him", ("the next day", "1839-04-05"), ["George Tupaʻea Kaleimoku", "Kamehameha III"]),
  ev("communication", "presented an ultimatum", ("9 July 1839", "1839-07-09"), ["Cyrille Laplanche", "George Tupaʻea Kaleimoku"]),
  ev("communication", "letter", None, ["George Tupaʻea Kaleimoku", "Louis-Philippe", "Timothy Haʻalelio"]),
  ev("meeting", "met", ("February 1843", "1843-02"), ["George Tupaʻea Kaleimoku", "George Pawlett"]),
  ev("speech", "spoke", ("31 July", "1843-07-31"), ["Richard Thomason"]),
  ev("departure", "gave up", ("June 1845", "1845-06"), ["George Tupaʻea Kaleimoku"]),
  ev("appointment", "was appointed", ("3 March 1846", "1846-03-03"), ["George Tupaʻea Kaleimoku"]),
  ev("investigation", "inquired", ("1853", "1853"), ["William Leigh", "George Tupaʻea Kaleimoku"]),
  ev("testimony", "was examined", ("1853", "1853"), ["George Tupaʻea Kaleimoku"]),
  ev("departure", "resigned", ("1854", "1854"), ["George Tupaʻea Kaleimoku"]),
  ev("award", "received", ("1865", "1865"), ["George Tupaʻea Kaleimoku"]),
)

P("d47-26", """Hamdan Sri Indrawati Kusumo-Nasution (born Hamdan Nasution; 10 July 1944 – 21 August 2020), better known as Pak Hamdan, was an Indonesian banker and politician who served as the 10th Vice President of Indonesia from 2001 to 2004. He was a member of Golkar.

Life

Hamdan was born in Kotanopan, North Sumatra, to a Batak Mandailing family. He moved to Jakarta in 1962, studied economics at the University of Indonesia (1968), and then took an MBA at the Wharton School in 1973. He added his wife's family name after his marriage to Sri Kusumo, an aunt of the film director Garin Kusumo.

He rose through Bank Bumi Daya, of which he was president director from 1988 until 1993. Minister of Trade between March 1993 and March 1998, he gave up the post when his predecessor, Rachmat Salim-Wijaya, was recalled to it. In October 1999 he was elected to the People's Consultative Assembly.

Vice presidency

When President Abdul Fattah Wahid-Hasyim was removed by the Assembly on 23 July 2001, his deputy, Siti Rahmawati, moved up, and on 26 July the Assembly elected Hamdan vice president in the third round, with 340 votes against 237 for the general Agum Yudhistira.

Diplomatic contacts

Hamdan made a three-day visit to Tripoli, Cairo and Baghdad in November 2001. He met Singapore's deputy premier, Tony Lim Keng Hua, on Batam on 9 March 2002. He represented Rahmawati at the Johannesburg summit, where he spoke on 2 September 2002. On 16 October 2002, four days after the Bali bombing, he received a call from the Australian prime minister, Jock Hargreave. He criticised Washington in a letter to the US ambassador, Ralph Boyd, dated 21 March 2003, which the daily Kompas printed.

Later life

He ran for president in July 2004, coming fifth, and was succeeded as vice president by Yusuf Makassar. In 2007 he was a witness at the trial of the central bank's governor, Burhan Lubis, sentenced to five years. He was decorated with the Bintang Republik Indonesia Adipradana in 2001. He died in Singapore after a lung infection.
""",
  occ("Hamdan Sri Indrawati Kusumo-Nasution", "Vice President of Indonesia", start=("2001", "2001"), end=("2004", "2004"), again=["vice president"]),
  occ("Hamdan Sri Indrawati Kusumo-Nasution", "president director", start=("1988", "1988"), end=("1993", "1993")),
  occ("Hamdan Sri Indrawati Kusumo-Nasution", "Minister of Trade", start=("March 1993", "1993-03"), end=("March 1998", "1998-03")),
  occ("Rachmat Salim-Wijaya", "predecessor", end=("March 1993", "1993-03")),
  occ("Rachmat Salim-Wijaya", "was recalled", start=("March 1998", "1998-03")),
  occ("Hamdan Sri Indrawati Kusumo-Nasution", "People's Consultative Assembly", start=("October 1999", "1999-10")),
  occ("Abdul Fattah Wahid-Hasyim", "President#2", end=("23 July 2001", "2001-07-23")),
  occ("Siti Rahmawati", "deputy", end=("23 July 2001", "2001-07-23")),
  occ("Siti Rahmawati", "moved up", start=("23 July 2001", "2001-07-23")),
  occ("Agum Yudhistira", "general"),
  occ("Tony Lim Keng Hua", "Singapore's deputy premier"),
  occ("Jock Hargreave", "Australian prime minister"),
  occ("Ralph Boyd", "US ambassador"),
  occ("Yusuf Makassar", "vice president#2", start=("2004", "2004")),
  occ("Burhan Lubis", "central bank's governor"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "birthName", "Hamdan Nasution"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "birthDate", "10 July 1944", value="1944-07-10"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "deathDate", "21 August 2020", value="2020-08-21"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "alias", "Pak Hamdan"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "nationality", "Indonesian"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "occupation", "banker"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "occupation", "politician"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "party", "Golkar"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "birthPlace", "Kotanopan, North Sumatra"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "ethnicity", "Batak Mandailing"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "residence", "Jakarta", date=("1962", "1962")),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "education", "University of Indonesia", date=("1968", "1968")),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "education", "Wharton School", date=("1973", "1973")),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "spouse", "Sri Kusumo"),
  fact("Sri Kusumo", "relatives", "Garin Kusumo"),
  fact("Garin Kusumo", "occupation", "film director"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "award", "Bintang Republik Indonesia Adipradana", date=("2001#4", "2001")),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "deathPlace", "Singapore#2"),
  fact("Hamdan Sri Indrawati Kusumo-Nasution", "causeOfDeath", "lung infection"),
  ev("departure", "gave up the post", ("March 1998", "1998-03"), ["Hamdan Sri Indrawati Kusumo-Nasution"]),
  ev("appointment", "was recalled", ("March 1998", "1998-03"), ["Rachmat Salim-Wijaya"]),
  ev("election", "was elected", ("October 1999", "1999-10"), ["Hamdan Sri Indrawati Kusumo-Nasution"]),
  ev("departure", "was removed", ("23 July 2001", "2001-07-23"), ["Abdul Fattah Wahid-Hasyim"]),
  ev("appointment", "moved up", ("23 July 2001", "2001-07-23"), ["Siti Rahmawati"]),
  ev("election", "elected Hamdan", ("26 July", "2001-07-26"), ["Hamdan Sri Indrawati Kusumo-Nasution", "Agum Yudhistira"]),
  ev("travel", "three-day visit", ("November 2001", "2001-11"), ["Hamdan Sri Indrawati Kusumo-Nasution"]),
  ev("meeting", "met", ("9 March 2002", "2002-03-09"), ["Hamdan Sri Indrawati Kusumo-Nasution", "Tony Lim Keng Hua"]),
  ev("speech", "spoke", ("2 September 2002", "2002-09-02"), ["Hamdan Sri Indrawati Kusumo-Nasution"]),
  ev("communication", "received a call", ("16 October 2002", "2002-10-16"), ["Hamdan Sri Indrawati Kusumo-Nasution", "Jock Hargreave"]),
  ev("communication", "letter", ("21 March 2003", "2003-03-21"), ["Hamdan Sri Indrawati Kusumo-Nasution", "Ralph Boyd"]),
  ev("disclosure", "printed", None, ["Hamdan Sri Indrawati Kusumo-Nasution"]),
  ev("candidacy", "ran for president", ("July 2004", "2004-07"), ["Hamdan Sri Indrawati Kusumo-Nasution"]),
  ev("election", "coming fifth", ("July 2004", "2004-07"), ["Hamdan Sri Indrawati Kusumo-Nasution"]),
  ev("appointment", "was succeeded", None, ["Yusuf Makassar"]),
  ev("testimony", "witness", ("2007", "2007"), ["Hamdan Sri Indrawati Kusumo-Nasution"]),
  ev("conviction", "sentenced", None, ["Burhan Lubis"]),
  ev("award", "was decorated", ("2001#4", "2001"), ["Hamdan Sri Indrawati Kusumo-Nasution"]),
)

P("d47-27", """Charles-Eugène Wurth-Knaff (8 February 1829 – 21 December 1899) was a Luxembourgish jurist and politician. He was Minister of State, that is, Prime Minister, of Luxembourg from 26 December 1866 to 3 December 1874, and afterwards president of the Council of State.

Biography

Wurth was born in Echternach as the second of five brothers; the youngest, Mathias Wurth, was prosecutor-general of the Grand Duchy. He attended the Athenaeum and obtained a doctorate in law at Liège in 1852. He enrolled at the bar of Luxembourg and was mayor of Echternach from 1857 to 1860. In 1864 he married Marie Knaff, daughter of the ironmaster Jean-Pierre Knaff, and added her name to his. From 1860 he sat in the Chamber of Deputies.

When the government of Victor de Tornaco-Berg was censured, Prince Henry, the King-Grand Duke's lieutenant, called Wurth to office.

The Luxembourg crisis

He attended the Conference of London, which opened on 7 May 1867, together with the foreign affairs administrator, Emmanuel Servet. Before leaving he had met the Prussian commander of the fortress, General von Brauchwitz, on 29 April. He wrote daily from London to the Prince, who was then at Walferdange; the letters were published by the archivist Nicolas van Wervecke in 1891. In 1870 the Prussian chancellor complained of breaches of neutrality in a note of 3 December, to which he replied eleven days later. He was at Versailles for two days in January 1871, but was not received.

Resignation

In 1874 a parliamentary inquiry into the Guillaume-Luxembourg railway was held under the chairmanship of the deputy Charles Simonis-Metz. Wurth gave evidence on 4 November and resigned a month later. Félix de Blochausen-Roebé was named in his place. President of the Council of State from 1878, he retired in 1896, with the Grand Cross of the Oak Crown. A Catholic of liberal opinions, he died in Luxembourg City of pneumonia.
""",
  occ("Charles-Eugène Wurth-Knaff", "Minister of State", start=("26 December 1866", "1866-12-26"), end=("3 December 1874", "1874-12-03")),
  occ("Charles-Eugène Wurth-Knaff", "Prime Minister, of Luxembourg", start=("26 December 1866", "1866-12-26"), end=("3 December 1874", "1874-12-03")),
  occ("Charles-Eugène Wurth-Knaff", "president of the Council of State", start=("1878", "1878"), end=("1896", "1896"), again=["President of the Council of State"]),
  occ("Mathias Wurth", "prosecutor-general of the Grand Duchy"),
  occ("Charles-Eugène Wurth-Knaff", "mayor of Echternach", start=("1857", "1857"), end=("1860", "1860")),
  occ("Charles-Eugène Wurth-Knaff", "sat in the Chamber of Deputies", start=("1860#2", "1860")),
  occ("Victor de Tornaco-Berg", "government", end=("26 December 1866", "1866-12")),
  occ("Henry", "King-Grand Duke's lieutenant"),
  occ("Henry", "Prince"),
  occ("Emmanuel Servet", "foreign affairs administrator"),
  occ("Brauchwitz", "Prussian commander of the fortress"),
  occ("Brauchwitz", "General"),
  occ("Nicolas van Wervecke", "archivist"),
  occ("Charles Simonis-Metz", "deputy"),
  occ("Charles Simonis-Metz", "chairmanship", start=("1874#2", "1874")),
  occ("Félix de Blochausen-Roebé", "named in his place", start=("a month later", "1874-12")),
  fact("Charles-Eugène Wurth-Knaff", "birthDate", "8 February 1829", value="1829-02-08"),
  fact("Charles-Eugène Wurth-Knaff", "deathDate", "21 December 1899", value="1899-12-21"),
  fact("Charles-Eugène Wurth-Knaff", "nationality", "Luxembourgish"),
  fact("Charles-Eugène Wurth-Knaff", "occupation", "jurist"),
  fact("Charles-Eugène Wurth-Knaff", "occupation", "politician"),
  fact("Charles-Eugène Wurth-Knaff", "birthPlace", "Echternach"),
  fact("Charles-Eugène Wurth-Knaff", "siblings", "Mathias Wurth"),
  fact("Charles-Eugène Wurth-Knaff", "education", "Athenaeum"),
  fact("Charles-Eugène Wurth-Knaff", "education", "Liège", date=("1852", "1852")),
  fact("Charles-Eugène Wurth-Knaff", "spouse", "Marie Knaff", date=("1864", "1864")),
  fact("Marie Knaff", "father", "Jean-Pierre Knaff"),
  fact("Jean-Pierre Knaff", "occupation", "ironmaster"),
  fact("Charles-Eugène Wurth-Knaff", "award", "Grand Cross of the Oak Crown", date=("1896", "1896")),
  fact("Charles-Eugène Wurth-Knaff", "religion", "Catholic"),
  fact("Charles-Eugène Wurth-Knaff", "deathPlace", "Luxembourg City"),
  fact("Charles-Eugène Wurth-Knaff", "causeOfDeath", "pneumonia"),
  ev("sanction", "was censured", None, ["Victor de Tornaco-Berg"]),
  ev("appointment", "called Wurth to office", ("26 December 1866", "1866-12"), ["Charles-Eugène Wurth-Knaff", "Henry"]),
  ev("meeting", "attended the Conference of London", ("7 May 1867", "1867-05-07"), ["Charles-Eugène Wurth-Knaff", "Emmanuel Servet"]),
  ev("meeting", "met", ("29 April", "1867-04-29"), ["Charles-Eugène Wurth-Knaff", "Brauchwitz"]),
  ev("communication", "wrote", None, ["Charles-Eugène Wurth-Knaff", "Henry"]),
  ev("disclosure", "were published", ("1891", "1891"), ["Nicolas van Wervecke", "Charles-Eugène Wurth-Knaff"]),
  ev("communication", "note", ("3 December#2", "1870-12-03"), ["Charles-Eugène Wurth-Knaff"]),
  ev("communication", "replied", ("eleven days later", "1870-12-14"), ["Charles-Eugène Wurth-Knaff"]),
  ev("travel", "was at Versailles", ("January 1871", "1871-01"), ["Charles-Eugène Wurth-Knaff"]),
  ev("investigation", "inquiry", ("1874#2", "1874"), ["Charles Simonis-Metz", "Charles-Eugène Wurth-Knaff"]),
  ev("testimony", "gave evidence", ("4 November", "1874-11-04"), ["Charles-Eugène Wurth-Knaff"]),
  ev("departure", "resigned", ("a month later", "1874-12"), ["Charles-Eugène Wurth-Knaff"]),
  ev("appointment", "was named", ("a month later", "1874-12"), ["Félix de Blochausen-Roebé"]),
  ev("departure", "retired", ("1896", "1896"), ["Charles-Eugène Wurth-Knaff"]),
)

P("d47-28", """Óscar Humberto Lizarazo Peñaloza (born 4 March 1947) is a Colombian economist, diplomat and politician who served as Vice President of Colombia from 7 August 1994 until his resignation on 10 September 1996.

Early life and family

Lizarazo was born in Cúcuta, Norte de Santander. He is the son of Hernando Lizarazo, a former mayor of that city, and Josefina Peñaloza, and the grandson of the historian Virgilio Peñaloza. He studied at the Colegio San Bartolomé in Bogotá and graduated from the Pontifical Xavierian University in 1970. He is married to Adriana Santamaría, with whom he has three children.

Career

He was private secretary to the finance minister Abdón Espinosa-Rey from 1974 to 1976 and chairman of the National Federation of Coffee Merchants from 1981 to 1985. President Virgilio Barco-Lleras named him minister of development on 7 August 1986; he moved to the labour ministry in 1988. From 1991 to 1993 he was ambassador to Spain. In March 1994 he contended for the Liberal nomination, finishing second to Ernesto Sáenz Pizarro, who picked him as running mate.

Vice presidency

In February 1995 Lizarazo accompanied the King of Spain on a visit to Cartagena. He met US under secretary of state Timothy Worth in Washington on 27 April 1995. When the campaign treasurer, Santiago Medrano, was arrested in July and testified that drug money had been received, the vice president was in Madrid. On 3 September 1996 he wrote an open letter to Sáenz, asking him to resign with him. The President declined. Carlos Lemos Valderrama was elected by Congress on 18 September to replace Lizarazo.

The accusation commission of the House, chaired by Heyne Mogollón-Ríos, absolved Sáenz on 12 June 1996. Medrano was sentenced to 64 months.

Later career

He was ambassador to the United Kingdom between 1998 and 2002. In June 2006 the Sergio Arboleda University conferred on him an honorary doctorate. Lizarazo has been president of the Bogotá Chamber of Arbitration since 2010.
""",
  occ("Óscar Humberto Lizarazo Peñaloza", "Vice President of Colombia", start=("7 August 1994", "1994-08-07"), end=("10 September 1996", "1996-09-10"), again=["vice president"]),
  occ("Óscar Humberto Lizarazo Peñaloza", "diplomat"),
  occ("Hernando Lizarazo", "mayor of that city", former=True),
  occ("Óscar Humberto Lizarazo Peñaloza", "private secretary", start=("1974", "1974"), end=("1976", "1976")),
  occ("Abdón Espinosa-Rey", "finance minister"),
  occ("Óscar Humberto Lizarazo Peñaloza", "chairman of the National Federation of Coffee Merchants", start=("1981", "1981"), end=("1985", "1985")),
  occ("Virgilio Barco-Lleras", "President#2"),
  occ("Óscar Humberto Lizarazo Peñaloza", "minister of development", start=("7 August 1986", "1986-08-07"), end=("1988", "1988")),
  occ("Óscar Humberto Lizarazo Peñaloza", "labour ministry", start=("1988", "1988")),
  occ("Óscar Humberto Lizarazo Peñaloza", "ambassador to Spain", start=("1991", "1991"), end=("1993", "1993")),
  occ("Ernesto Sáenz Pizarro", "President#3"),
  occ("Timothy Worth", "US under secretary of state"),
  occ("Santiago Medrano", "campaign treasurer"),
  occ("Carlos Lemos Valderrama", "replace Lizarazo", start=("18 September", "1996-09-18")),
  occ("Heyne Mogollón-Ríos", "accusation commission of the House, chaired"),
  occ("Óscar Humberto Lizarazo Peñaloza", "ambassador to the United Kingdom", start=("1998", "1998"), end=("2002", "2002")),
  occ("Óscar Humberto Lizarazo Peñaloza", "president of the Bogotá Chamber of Arbitration", start=("2010", "2010")),
  fact("Óscar Humberto Lizarazo Peñaloza", "birthDate", "4 March 1947", value="1947-03-04"),
  fact("Óscar Humberto Lizarazo Peñaloza", "nationality", "Colombian"),
  fact("Óscar Humberto Lizarazo Peñaloza", "occupation", "economist"),
  fact("Óscar Humberto Lizarazo Peñaloza", "occupation", "politician"),
  fact("Óscar Humberto Lizarazo Peñaloza", "birthPlace", "Cúcuta, Norte de Santander"),
  fact("Óscar Humberto Lizarazo Peñaloza", "father", "Hernando Lizarazo"),
  fact("Óscar Humberto Lizarazo Peñaloza", "mother", "Josefina Peñaloza"),
  fact("Óscar Humberto Lizarazo Peñaloza", "relatives", "Virgilio Peñaloza"),
  fact("Virgilio Peñaloza", "occupation", "historian"),
  fact("Óscar Humberto Lizarazo Peñaloza", "education", "Colegio San Bartolomé in Bogotá"),
  fact("Óscar Humberto Lizarazo Peñaloza", "education", "Pontifical Xavierian University", date=("1970", "1970")),
  fact("Óscar Humberto Lizarazo Peñaloza", "spouse", "Adriana Santamaría"),
  fact("Óscar Humberto Lizarazo Peñaloza", "party", "Liberal"),
  fact("Óscar Humberto Lizarazo Peñaloza", "award", "honorary doctorate", date=("June 2006", "2006-06")),
  ev("departure", "resignation", ("10 September 1996", "1996-09-10"), ["Óscar Humberto Lizarazo Peñaloza"]),
  ev("appointment", "named him", ("7 August 1986", "1986-08-07"), ["Óscar Humberto Lizarazo Peñaloza", "Virgilio Barco-Lleras"]),
  ev("appointment", "moved", ("1988", "1988"), ["Óscar Humberto Lizarazo Peñaloza"]),
  ev("candidacy", "contended", ("March 1994", "1994-03"), ["Óscar Humberto Lizarazo Peñaloza", "Ernesto Sáenz Pizarro"]),
  ev("election", "finishing second", ("March 1994", "1994-03"), ["Óscar Humberto Lizarazo Peñaloza", "Ernesto Sáenz Pizarro"]),
  ev("candidacy", "picked him as running mate", None, ["Óscar Humberto Lizarazo Peñaloza", "Ernesto Sáenz Pizarro"]),
  ev("travel", "accompanied", ("February 1995", "1995-02"), ["Óscar Humberto Lizarazo Peñaloza"]),
  ev("meeting", "met", ("27 April 1995", "1995-04-27"), ["Óscar Humberto Lizarazo Peñaloza", "Timothy Worth"]),
  ev("arrest", "was arrested", ("July", "1995-07"), ["Santiago Medrano"]),
  ev("testimony", "testified", ("July", "1995-07"), ["Santiago Medrano"]),
  ev("communication", "wrote", ("3 September 1996", "1996-09-03"), ["Óscar Humberto Lizarazo Peñaloza", "Ernesto Sáenz Pizarro"]),
  ev("election", "was elected", ("18 September", "1996-09-18"), ["Carlos Lemos Valderrama"]),
  ev("investigation", "absolved", ("12 June 1996", "1996-06-12"), ["Heyne Mogollón-Ríos", "Ernesto Sáenz Pizarro"]),
  ev("conviction", "was sentenced", None, ["Santiago Medrano"]),
  ev("award", "conferred", ("June 2006", "2006-06"), ["Óscar Humberto Lizarazo Peñaloza"]),
)

P("d47-29", """Ferdinando Maria Carafa, Duke of Casalnuovo (Italian: Ferdinando Maria Carafa di Casalnuovo; Naples, 16 June 1764 – Caserta, 2 September 1836), was a Neapolitan nobleman, diplomat and statesman. He was first secretary of state of the Kingdom of the Two Sicilies in 1820 and again from 1827 to 1830.

Youth and diplomacy

The second son of Prince Gennaro Carafa and Teresa Ruffo, he was educated at the Nunziatella military college and held the rank of captain in the royal guard in 1786. He succeeded as duke in 1799, when his elder brother, Ettore Carafa, was executed for his part in the Republic. King Ferdinand sent him as minister to the court of Denmark in 1791 and to Saint Petersburg in 1803. He negotiated there with Prince Adam Czartowski, the Russian foreign minister, and signed a convention on 10 September 1805. During the French decade he lived in Palermo.

In government

Carafa was appointed secretary for foreign affairs on 4 June 1815, following the restoration, and attended the Congress of Aix-la-Chapelle as an observer. In the revolution of July 1820 the Vicar-General, Prince Francis, set him at the head of the cabinet, but the deputies distrusted him, and on 10 December he was impeached over the King's journey to Laibach. Giuseppe Zurlo-Pignatelli, minister of the interior, was impeached with him. Both testified before the parliament; it acquitted them on 3 February 1821. Carafa followed the court to Vienna.

On 11 June 1827, upon the dismissal of Luigi de' Medici-Ottajano, he was restored. He met Metternich at Milan in May 1828 and corresponded with the British envoy, Noel Hillsborough, over the sulphur monopoly. He accompanied King Francis I to Madrid in 1829.

Retirement

When Francis died in November 1830, his son dismissed the old minister. Carafa, a knight of the Golden Fleece (1829), never married. His nephew Riccardo Carafa d'Andria inherited the title and was a senator of the Kingdom of Italy.
""",
  occ("Ferdinando Maria Carafa", "first secretary of state of the Kingdom of the Two Sicilies", start=("1820", "1820"), end=("1820", "1820"), again=["head of the cabinet"]),
  occ("Ferdinando Maria Carafa", "again", start=("1827", "1827"), end=("1830", "1830"), again=["restored", "old minister"]),
  occ("Ferdinando Maria Carafa", "Duke of Casalnuovo", start=("1799", "1799"), again=["duke"]),
  occ("Ferdinando Maria Carafa", "diplomat"),
  occ("Gennaro Carafa", "Prince"),
  occ("Ferdinando Maria Carafa", "captain in the royal guard", start=("1786", "1786")),
  occ("Ettore Carafa", "succeeded as duke", end=("1799", "1799")),
  occ("Ferdinand", "King#2"),
  occ("Ferdinando Maria Carafa", "minister to the court of Denmark", start=("1791", "1791")),
  occ("Ferdinando Maria Carafa", "to Saint Petersburg", start=("1803", "1803")),
  occ("Adam Czartowski", "Russian foreign minister"),
  occ("Adam Czartowski", "Prince#2"),
  occ("Ferdinando Maria Carafa", "secretary for foreign affairs", start=("4 June 1815", "1815-06-04")),
  occ("Ferdinando Maria Carafa", "observer"),
  occ("Francis I", "Vicar-General"),
  occ("Francis I", "Prince#3"),
  occ("Giuseppe Zurlo-Pignatelli", "minister of the interior"),
  occ("Luigi de' Medici-Ottajano", "dismissal", end=("11 June 1827", "1827-06-11")),
  occ("Noel Hillsborough", "British envoy"),
  occ("Francis I", "King#4", end=("November 1830", "1830-11")),
  occ("Riccardo Carafa d'Andria", "senator of the Kingdom of Italy"),
  occ("Riccardo Carafa d'Andria", "inherited the title"),
  fact("Ferdinando Maria Carafa", "nativeName", "Ferdinando Maria Carafa di Casalnuovo"),
  fact("Ferdinando Maria Carafa", "birthPlace", "Naples"),
  fact("Ferdinando Maria Carafa", "birthDate", "16 June 1764", value="1764-06-16"),
  fact("Ferdinando Maria Carafa", "deathPlace", "Caserta"),
  fact("Ferdinando Maria Carafa", "deathDate", "2 September 1836", value="1836-09-02"),
  fact("Ferdinando Maria Carafa", "nationality", "Neapolitan"),
  fact("Ferdinando Maria Carafa", "occupation", "statesman"),
  fact("Ferdinando Maria Carafa", "father", "Gennaro Carafa"),
  fact("Ferdinando Maria Carafa", "mother", "Teresa Ruffo"),
  fact("Ferdinando Maria Carafa", "education", "Nunziatella military college"),
  fact("Ferdinando Maria Carafa", "militaryService", "royal guard"),
  fact("Ferdinando Maria Carafa", "siblings", "Ettore Carafa"),
  fact("Ettore Carafa", "causeOfDeath", "executed"),
  fact("Ettore Carafa", "deathDate", "1799", value="1799"),
  fact("Ferdinando Maria Carafa", "residence", "Palermo"),
  fact("Francis I", "deathDate", "November 1830", value="1830-11"),
  fact("Ferdinando Maria Carafa", "award", "Golden Fleece", date=("1829#2", "1829")),
  fact("Ferdinando Maria Carafa", "relatives", "Riccardo Carafa d'Andria"),
  ev("appointment", "succeeded as duke", ("1799", "1799"), ["Ferdinando Maria Carafa"]),
  ev("appointment", "sent him", ("1791", "1791"), ["Ferdinando Maria Carafa", "Ferdinand"]),
  ev("meeting", "negotiated", ("10 September 1805", "1805"), ["Ferdinando Maria Carafa", "Adam Czartowski"]),
  ev("appointment", "was appointed", ("4 June 1815", "1815-06-04"), ["Ferdinando Maria Carafa"]),
  ev("meeting", "attended the Congress", None, ["Ferdinando Maria Carafa"]),
  ev("appointment", "set him at the head", ("July 1820", "1820-07"), ["Ferdinando Maria Carafa", "Francis I"]),
  ev("investigation", "was impeached over", ("10 December", "1820-12-10"), ["Ferdinando Maria Carafa", "Giuseppe Zurlo-Pignatelli"]),
  ev("testimony", "testified", None, ["Ferdinando Maria Carafa", "Giuseppe Zurlo-Pignatelli"]),
  ev("travel", "followed the court to Vienna", None, ["Ferdinando Maria Carafa"]),
  ev("departure", "dismissal", ("11 June 1827", "1827-06-11"), ["Luigi de' Medici-Ottajano"]),
  ev("appointment", "was restored", ("11 June 1827", "1827-06-11"), ["Ferdinando Maria Carafa"]),
  ev("meeting", "met Metternich", ("May 1828", "1828-05"), ["Ferdinando Maria Carafa", "Metternich"]),
  ev("communication", "corresponded", None, ["Ferdinando Maria Carafa", "Noel Hillsborough"]),
  ev("travel", "accompanied", ("1829", "1829"), ["Ferdinando Maria Carafa", "Francis I"]),
  ev("departure", "dismissed", ("November 1830", "1830-11"), ["Ferdinando Maria Carafa"]),
)

P("d47-30", """Ratu Inoke Vakarua Cakobau-Tora (20 June 1920 – 23 February 1994) was a Fijian chief, soldier and politician who served as the second Governor-General of Fiji from 13 January 1973 to 1 February 1983. He held the chiefly title of Tui Naitasiri.

Early life

He was born at Navuso to Ratu Alifereti Tora and Adi Litia Vakarua. He was educated at Queen Victoria School and Wellington Technical College in New Zealand. In the Second World War he served with the 1st Battalion of the Fiji Infantry Regiment in the Solomon Islands and was awarded the Military Cross in 1943. He captained the national cricket team in 1948.

Political career

Cakobau-Tora was nominated to the Legislative Council by the Great Council of Chiefs in 1954. In Prime Minister Ratu Kisoni Mara-Lalabalavu's first cabinet he was Minister for Fijian Affairs and Local Government, from October 1970 until he replaced Sir Reginald Fosterby, the last British governor and first governor-general, at Government House.

Governor-General

He received Queen Elizabeth II in February 1977. In the crisis of April that year, after an election that the Alliance lost, he declined to commission the National Federation leader, Siddiq Ram Koyal, and reappointed Mara-Lalabalavu on 7 April. Koyal protested in a letter that was read over Radio Fiji. Cakobau-Tora made a state visit to Australia in September 1979 and had talks in Canberra with Prime Minister Murdoch Frayne. He opened the South Pacific Forum in Suva in 1981 with a speech on fisheries.

Ratu Penaia Ganilau-Rabici succeeded him in 1983.

Later life and honours

He appeared in March 1984 as a witness before the royal commission on the 1982 election, presided over by Sir John Whitecliffe. He was created a Knight Grand Cross of the Order of St Michael and St George in 1973. His daughter, Adi Samanunu Tora, was high commissioner to Malaysia. He died after a long illness at the Colonial War Memorial Hospital. A Methodist, he is buried at Navuso.
""",
  occ("Inoke Vakarua Cakobau-Tora", "Governor-General of Fiji", start=("13 January 1973", "1973-01-13"), end=("1 February 1983", "1983-02-01")),
  occ("Inoke Vakarua Cakobau-Tora", "chief"),
  occ("Inoke Vakarua Cakobau-Tora", "soldier"),
  occ("Inoke Vakarua Cakobau-Tora", "Tui Naitasiri"),
  occ("Inoke Vakarua Cakobau-Tora", "Legislative Council", start=("1954", "1954")),
  occ("Kisoni Mara-Lalabalavu", "Prime Minister", start=("October 1970", "1970-10")),
  occ("Kisoni Mara-Lalabalavu", "reappointed", start=("7 April", "1977-04-07")),
  occ("Inoke Vakarua Cakobau-Tora", "Minister for Fijian Affairs and Local Government", start=("October 1970", "1970-10"), end=("13 January 1973", "1973-01")),
  occ("Reginald Fosterby", "last British governor"),
  occ("Reginald Fosterby", "first governor-general", end=("13 January 1973", "1973-01-13")),
  occ("Elizabeth II", "Queen#2"),
  occ("Siddiq Ram Koyal", "National Federation leader"),
  occ("Murdoch Frayne", "Prime Minister#2"),
  occ("Penaia Ganilau-Rabici", "succeeded him", start=("1983#2", "1983")),
  occ("John Whitecliffe", "royal commission"),
  occ("Samanunu Tora", "high commissioner to Malaysia"),
  fact("Inoke Vakarua Cakobau-Tora", "birthDate", "20 June 1920", value="1920-06-20"),
  fact("Inoke Vakarua Cakobau-Tora", "deathDate", "23 February 1994", value="1994-02-23"),
  fact("Inoke Vakarua Cakobau-Tora", "nationality", "Fijian"),
  fact("Inoke Vakarua Cakobau-Tora", "occupation", "politician"),
  fact("Inoke Vakarua Cakobau-Tora", "birthPlace", "Navuso"),
  fact("Inoke Vakarua Cakobau-Tora", "father", "Alifereti Tora"),
  fact("Inoke Vakarua Cakobau-Tora", "mother", "Litia Vakarua"),
  fact("Inoke Vakarua Cakobau-Tora", "education", "Queen Victoria School"),
  fact("Inoke Vakarua Cakobau-Tora", "education", "Wellington Technical College"),
  fact("Inoke Vakarua Cakobau-Tora", "militaryService", "1st Battalion of the Fiji Infantry Regiment"),
  fact("Inoke Vakarua Cakobau-Tora", "award", "Military Cross", date=("1943", "1943")),
  occ("Inoke Vakarua Cakobau-Tora", "captained the national cricket team", start=("1948", "1948"), end=("1948", "1948")),
  fact("Inoke Vakarua Cakobau-Tora", "award", "Knight Grand Cross of the Order of St Michael and St George", date=("1973#2", "1973")),
  fact("Inoke Vakarua Cakobau-Tora", "children", "Samanunu Tora"),
  fact("Inoke Vakarua Cakobau-Tora", "causeOfDeath", "long illness"),
  fact("Inoke Vakarua Cakobau-Tora", "deathPlace", "Colonial War Memorial Hospital"),
  fact("Inoke Vakarua Cakobau-Tora", "religion", "Methodist"),
  ev("award", "was awarded", ("1943", "1943"), ["Inoke Vakarua Cakobau-Tora"]),
  ev("appointment", "was nominated", ("1954", "1954"), ["Inoke Vakarua Cakobau-Tora"]),
  ev("appointment", "replaced", ("13 January 1973", "1973-01-13"), ["Inoke Vakarua Cakobau-Tora", "Reginald Fosterby"]),
  ev("meeting", "received", ("February 1977", "1977-02"), ["Inoke Vakarua Cakobau-Tora", "Elizabeth II"]),
  ev("appointment", "reappointed", ("7 April", "1977-04-07"), ["Kisoni Mara-Lalabalavu", "Inoke Vakarua Cakobau-Tora"]),
  ev("communication", "letter", None, ["Siddiq Ram Koyal", "Inoke Vakarua Cakobau-Tora"]),
  ev("disclosure", "was read", None, ["Siddiq Ram Koyal"]),
  ev("travel", "state visit", ("September 1979", "1979-09"), ["Inoke Vakarua Cakobau-Tora"]),
  ev("meeting", "talks", ("September 1979", "1979-09"), ["Inoke Vakarua Cakobau-Tora", "Murdoch Frayne"]),
  ev("speech", "speech", ("1981", "1981"), ["Inoke Vakarua Cakobau-Tora"]),
  ev("appointment", "succeeded him", ("1983#2", "1983"), ["Penaia Ganilau-Rabici", "Inoke Vakarua Cakobau-Tora"]),
  ev("testimony", "witness", ("March 1984", "1984-03"), ["Inoke Vakarua Cakobau-Tora", "John Whitecliffe"]),
  ev("award", "was created", ("1973#2", "1973"), ["Inoke Vakarua Cakobau-Tora"]),
)

P("d47-31", """Mirza Hossein Khan Ghaffari (Persian: میرزا حسین خان غفاری; also Mirza Husayn Khan; 1826 – 13 March 1888), titled Moshir al-Saltaneh ("Counsellor of the Realm"), was a Persian diplomat and statesman who was Minister of Foreign Affairs and chief minister of Iran in the reign of Naser al-Din Shah Qajar.

Life

Born in Kashan to a family of painters, he attended the Dar ul-Fonun and was sent to Paris with the first students in 1845. His brother, Abu Torab Khan, was court engraver. He joined the mission in Tiflis in 1851 as consul. In 1858 he was named minister at Constantinople, replacing Haji Ahmad Khan, and was raised to the rank of ambassador ten years after. The sultan granted him the Order of the Medjidie, first class, in 1869.

Chief minister

Recalled in November 1871, Ghaffari was made grand vizier on the 13th of that month. On 25 July 1872 he put his name to the concession of the banker Julius Reutlinger. He travelled with the Shah to Europe in 1873 and met the British foreign secretary, Lord Glanville, at Windsor on 20 June; in Berlin he called on the German chancellor. On landing at Anzali, in September, he was confronted by a petition of the princes, among them the governor of Tehran, Firuz Mirza Salar, and the Shah accepted his resignation on the 14th.

Later offices

He returned as foreign minister in December 1873, and from 1878 commanded the Cossack Brigade's founding commission jointly with Colonel Aleksei Domontov. In correspondence of 1879 with Ronald Thomason, the British minister, he claimed Herat; the letters were printed in a Blue Book of 1881. He was dismissed on 13 September 1880, tried at Qazvin for embezzlement by a panel of mullahs, and fined 60,000 tomans. He was then governor of Khorasan till he died, at Mashhad, of a fever. Salar, who had been promoted minister of war, succeeded him there as well.
""",
  occ("Hossein Khan Ghaffari", "Minister of Foreign Affairs", start=("December 1873", "1873-12"), end=("13 September 1880", "1880-09-13"), again=["foreign minister"]),
  occ("Hossein Khan Ghaffari", "chief minister of Iran", start=("the 13th of that month", "1871-11-13"), end=("the 14th", "1873-09-14"), again=["grand vizier"]),
  occ("Hossein Khan Ghaffari", "Mirza"),
  occ("Hossein Khan Ghaffari", "diplomat"),
  occ("Naser al-Din Shah Qajar", "Shah"),
  occ("Abu Torab Khan", "court engraver"),
  occ("Hossein Khan Ghaffari", "consul", start=("1851", "1851")),
  occ("Hossein Khan Ghaffari", "minister at Constantinople", start=("1858", "1858"), end=("ten years after", "1868")),
  occ("Haji Ahmad Khan", "replacing", end=("1858", "1858")),
  occ("Hossein Khan Ghaffari", "ambassador", start=("ten years after", "1868"), end=("November 1871", "1871-11")),
  occ("Glanville", "British foreign secretary"),
  occ("Firuz Mirza Salar", "governor of Tehran"),
  occ("Firuz Mirza Salar", "princes"),
  occ("Hossein Khan Ghaffari", "commanded the Cossack Brigade's founding commission", start=("1878", "1878")),
  occ("Aleksei Domontov", "jointly", start=("1878", "1878")),
  occ("Aleksei Domontov", "Colonel"),
  occ("Ronald Thomason", "British minister"),
  occ("Hossein Khan Ghaffari", "governor of Khorasan", end=("till he died", "1888-03-13")),
  occ("Firuz Mirza Salar", "minister of war"),
  occ("Firuz Mirza Salar", "succeeded him", start=("till he died", "1888")),
  fact("Hossein Khan Ghaffari", "nativeName", "میرزا حسین خان غفاری"),
  fact("Hossein Khan Ghaffari", "alias", "Mirza Husayn Khan"),
  fact("Hossein Khan Ghaffari", "birthDate", "1826", value="1826"),
  fact("Hossein Khan Ghaffari", "deathDate", "13 March 1888", value="1888-03-13"),
  fact("Hossein Khan Ghaffari", "alias", "Moshir al-Saltaneh"),
  fact("Hossein Khan Ghaffari", "nationality", "Persian#2"),
  fact("Hossein Khan Ghaffari", "occupation", "statesman"),
  fact("Hossein Khan Ghaffari", "birthPlace", "Kashan"),
  fact("Hossein Khan Ghaffari", "education", "Dar ul-Fonun"),
  fact("Hossein Khan Ghaffari", "siblings", "Abu Torab Khan"),
  fact("Hossein Khan Ghaffari", "award", "Order of the Medjidie, first class", date=("1869", "1869")),
  fact("Julius Reutlinger", "occupation", "banker"),
  fact("Hossein Khan Ghaffari", "deathPlace", "Mashhad"),
  fact("Hossein Khan Ghaffari", "causeOfDeath", "fever"),
  ev("travel", "was sent to Paris", ("1845", "1845"), ["Hossein Khan Ghaffari"]),
  ev("appointment", "joined the mission", ("1851", "1851"), ["Hossein Khan Ghaffari"]),
  ev("appointment", "was named", ("1858", "1858"), ["Hossein Khan Ghaffari", "Haji Ahmad Khan"]),
  ev("appointment", "was raised", ("ten years after", "1868"), ["Hossein Khan Ghaffari"]),
  ev("award", "granted him", ("1869", "1869"), ["Hossein Khan Ghaffari"]),
  ev("departure", "Recalled", ("November 1871", "1871-11"), ["Hossein Khan Ghaffari"]),
  ev("appointment", "was made grand vizier", ("the 13th of that month", "1871-11-13"), ["Hossein Khan Ghaffari"]),
  ev("travel", "travelled", ("1873", "1873"), ["Hossein Khan Ghaffari", "Naser al-Din Shah Qajar"]),
  ev("meeting", "met", ("20 June", "1873-06-20"), ["Hossein Khan Ghaffari", "Glanville"]),
  ev("meeting", "called on", ("1873", "1873"), ["Hossein Khan Ghaffari"]),
  ev("communication", "petition", ("September", "1873-09"), ["Firuz Mirza Salar", "Hossein Khan Ghaffari"]),
  ev("departure", "resignation", ("the 14th", "1873-09-14"), ["Hossein Khan Ghaffari"]),
  ev("appointment", "returned", ("December 1873", "1873-12"), ["Hossein Khan Ghaffari"]),
  ev("communication", "correspondence", ("1879", "1879"), ["Hossein Khan Ghaffari", "Ronald Thomason"]),
  ev("disclosure", "were printed", ("1881", "1881"), ["Hossein Khan Ghaffari", "Ronald Thomason"]),
  ev("departure", "was dismissed", ("13 September 1880", "1880-09-13"), ["Hossein Khan Ghaffari"]),
  ev("conviction", "fined", None, ["Hossein Khan Ghaffari"]),
  ev("appointment", "promoted", None, ["Firuz Mirza Salar"]),
  ev("appointment", "succeeded him", ("till he died", "1888"), ["Firuz Mirza Salar"]),
)

P("d47-32", """Mamadou Lamine Dieng (13 May 1933 – 30 July 2011) was a Senegalese jurist and politician of the Socialist Party. He was Prime Minister of Senegal from 3 April 1983 to 29 April 1986 and President of the National Assembly from 1988 to 1993.

Early life and education

Dieng was born in Podor, where his father, Amadou Tidiane Dieng, was a canton chief. He passed through the Lycée Faidherbe in Saint-Louis and received a licence in law from the University of Dakar in 1957, followed by a diploma of the École nationale de la France d'outre-mer in 1959.

Career

He was chef de cabinet to Valdiodio Ndiaye-Faye, the interior minister, from 1960 to 1962. When the latter was arrested on 18 December 1962, Dieng was suspended; in May 1963 he testified for his old chief at the trial in the High Court, which handed down a sentence of twenty years. He was rehabilitated by being made governor of Casamance in 1967. In March 1973 he entered the government as Minister of the Civil Service and in January 1978 he took the Foreign Ministry in succession to Assane Sarr.

Diplomatic contacts

As head of diplomacy, Dieng signed the Banjul protocol with his Gambian counterpart, Lamin Kiti Jallow, on 21 January 1979. He had talks at the Élysée with President Valéry Lanoix on 6 June 1980. He went to Tehran and Baghdad in May 1981 as a member of the Islamic mediation committee, chaired by the Guinean president. He telephoned Jallow repeatedly on the night of 30 July 1981.

Premiership

President Abdoulaye Diouf-Sall appointed him in place of Habib Thiam-Ka. The office of prime minister was abolished in 1986.

Later life

After losing his seat in Podor on 9 May 1993 to Cheikh Kane of the Democratic Party, Dieng withdrew from politics. He was a Grand Officer of the National Order of the Lion (1985). His widow is the gynaecologist Fatou Mbengue. He died in Paris of leukaemia.
""",
  occ("Mamadou Lamine Dieng", "Prime Minister of Senegal", start=("3 April 1983", "1983-04-03"), end=("29 April 1986", "1986-04-29")),
  occ("Mamadou Lamine Dieng", "President of the National Assembly", start=("1988", "1988"), end=("1993", "1993")),
  occ("Amadou Tidiane Dieng", "canton chief"),
  occ("Mamadou Lamine Dieng", "chef de cabinet", start=("1960", "1960"), end=("1962", "1962")),
  occ("Valdiodio Ndiaye-Faye", "interior minister", end=("18 December 1962", "1962-12-18")),
  occ("Mamadou Lamine Dieng", "governor of Casamance", start=("1967", "1967")),
  occ("Mamadou Lamine Dieng", "Minister of the Civil Service", start=("March 1973", "1973-03"), end=("January 1978", "1978-01")),
  occ("Mamadou Lamine Dieng", "Foreign Ministry", start=("January 1978", "1978-01"), again=["head of diplomacy"]),
  occ("Assane Sarr", "in succession", end=("January 1978", "1978-01")),
  occ("Lamin Kiti Jallow", "Gambian counterpart"),
  occ("Valéry Lanoix", "President#2"),
  occ("Mamadou Lamine Dieng", "member of the Islamic mediation committee", start=("May 1981", "1981-05")),
  occ("Abdoulaye Diouf-Sall", "President#3"),
  occ("Habib Thiam-Ka", "in place", end=("3 April 1983", "1983-04-03")),
  occ("Mamadou Lamine Dieng", "seat in Podor", end=("9 May 1993", "1993-05-09")),
  occ("Cheikh Kane", "losing his seat", start=("9 May 1993", "1993-05-09")),
  fact("Mamadou Lamine Dieng", "birthDate", "13 May 1933", value="1933-05-13"),
  fact("Mamadou Lamine Dieng", "deathDate", "30 July 2011", value="2011-07-30"),
  fact("Mamadou Lamine Dieng", "nationality", "Senegalese"),
  fact("Mamadou Lamine Dieng", "occupation", "jurist"),
  fact("Mamadou Lamine Dieng", "occupation", "politician"),
  fact("Mamadou Lamine Dieng", "party", "Socialist Party"),
  fact("Mamadou Lamine Dieng", "birthPlace", "Podor"),
  fact("Mamadou Lamine Dieng", "father", "Amadou Tidiane Dieng"),
  fact("Mamadou Lamine Dieng", "education", "Lycée Faidherbe in Saint-Louis"),
  fact("Mamadou Lamine Dieng", "education", "University of Dakar", date=("1957", "1957")),
  fact("Mamadou Lamine Dieng", "education", "École nationale de la France d'outre-mer", date=("1959", "1959")),
  fact("Cheikh Kane", "party", "Democratic Party"),
  fact("Mamadou Lamine Dieng", "award", "Grand Officer of the National Order of the Lion", date=("1985", "1985")),
  fact("Mamadou Lamine Dieng", "spouse", "Fatou Mbengue"),
  fact("Fatou Mbengue", "occupation", "gynaecologist"),
  fact("Mamadou Lamine Dieng", "deathPlace", "Paris"),
  fact("Mamadou Lamine Dieng", "causeOfDeath", "leukaemia"),
  ev("arrest", "was arrested", ("18 December 1962", "1962-12-18"), ["Valdiodio Ndiaye-Faye"]),
  ev("sanction", "was suspended", ("18 December 1962", "1962-12"), ["Mamadou Lamine Dieng"]),
  ev("testimony", "testified", ("May 1963", "1963-05"), ["Mamadou Lamine Dieng", "Valdiodio Ndiaye-Faye"]),
  ev("conviction", "handed down a sentence", ("May 1963", "1963-05"), ["Valdiodio Ndiaye-Faye"]),
  ev("appointment", "being made", ("1967", "1967"), ["Mamadou Lamine Dieng"]),
  ev("appointment", "entered the government", ("March 1973", "1973-03"), ["Mamadou Lamine Dieng"]),
  ev("appointment", "took the Foreign Ministry", ("January 1978", "1978-01"), ["Mamadou Lamine Dieng", "Assane Sarr"]),
  ev("meeting", "signed the Banjul protocol", ("21 January 1979", "1979-01-21"), ["Mamadou Lamine Dieng", "Lamin Kiti Jallow"]),
  ev("meeting", "talks", ("6 June 1980", "1980-06-06"), ["Mamadou Lamine Dieng", "Valéry Lanoix"]),
  ev("travel", "went to Tehran", ("May 1981", "1981-05"), ["Mamadou Lamine Dieng"]),
  ev("communication", "telephoned", ("30 July 1981", "1981-07-30"), ["Mamadou Lamine Dieng", "Lamin Kiti Jallow"]),
  ev("appointment", "appointed him", ("3 April 1983", "1983-04-03"), ["Mamadou Lamine Dieng", "Abdoulaye Diouf-Sall"]),
  ev("election", "losing his seat", ("9 May 1993", "1993-05-09"), ["Mamadou Lamine Dieng", "Cheikh Kane"]),
  ev("departure", "withdrew", None, ["Mamadou Lamine Dieng"]),
)

P("d47-33", """Wilhelmina "Willy" van Asbeck-Terpstra (Dutch: Wilhelmina Maria Antonia barones van Asbeck-Terpstra; 5 May 1924 – 18 January 2013) was a Dutch politician of the Catholic People's Party and jurist. She was Minister of Justice from 1971 to 1973 and the first woman to serve as Deputy Prime Minister of the Netherlands.

Early life

Terpstra was born in Bolsward as the daughter of a notary, Sjoerd Terpstra, and Antonia Hettema. During the occupation she was active in a student resistance group in Nijmegen; she was arrested on 2 June 1944 and was held at Vught until September. She graduated in law from the University of Utrecht in 1949. She married Baron Gerrit van Asbeck, an agricultural engineer, in 1952.

Politics

She was alderman of Amersfoort from 1958 to 1963, when she was elected to the House of Representatives. In the cabinet of Barend Biesheuvel-Romme she took office on 6 July 1971. Her state secretary, Hans Grosheide-Wiegel, resigned on 14 November 1972 after a newspaper had disclosed his dealings with a lawyer for the prison builders. Terpstra herself informed the House on the 16th that she had signed nothing. A parliamentary inquiry under Anneke Goudsmit-Levie interviewed her on 8 March 1973.

International contacts

In February 1972 she received the German minister of justice, Gerhard Jahnke, at The Hague on the release of the last war criminals. She gave an address on the subject in Bonn on 4 May. A letter to her from the Israeli minister Shapira-Kohn, dated 29 February 1972, asked her to keep them in prison.

Later career

Dries van der Agt-Smeets succeeded her on 11 May 1973. She was a member of the Council of State from 1974 until her retirement in 1994 and Queen's Commissioner ad interim in Limburg in 1977. She was made a Commander of the Order of Orange-Nassau in 1973. Her sister, Tjitske Terpstra, was abbess of Oosterhout. She died in Doorn.
""",
  occ("Wilhelmina van Asbeck-Terpstra", "Minister of Justice", start=("6 July 1971", "1971-07-06"), end=("11 May 1973", "1973-05-11")),
  occ("Wilhelmina van Asbeck-Terpstra", "Deputy Prime Minister of the Netherlands"),
  occ("Sjoerd Terpstra", "notary"),
  occ("Wilhelmina van Asbeck-Terpstra", "barones"),
  occ("Gerrit van Asbeck", "Baron"),
  occ("Wilhelmina van Asbeck-Terpstra", "alderman of Amersfoort", start=("1958", "1958"), end=("1963", "1963")),
  occ("Wilhelmina van Asbeck-Terpstra", "House of Representatives", start=("1963", "1963")),
  occ("Barend Biesheuvel-Romme", "cabinet"),
  occ("Hans Grosheide-Wiegel", "state secretary", end=("14 November 1972", "1972-11-14")),
  occ("Anneke Goudsmit-Levie", "parliamentary inquiry"),
  occ("Gerhard Jahnke", "German minister of justice"),
  occ("Shapira-Kohn", "Israeli minister"),
  occ("Dries van der Agt-Smeets", "succeeded her", start=("11 May 1973", "1973-05-11")),
  occ("Wilhelmina van Asbeck-Terpstra", "member of the Council of State", start=("1974", "1974"), end=("1994", "1994")),
  occ("Wilhelmina van Asbeck-Terpstra", "Queen's Commissioner ad interim in Limburg", start=("1977", "1977"), end=("1977", "1977")),
  occ("Tjitske Terpstra", "abbess of Oosterhout"),
  fact("Wilhelmina van Asbeck-Terpstra", "alias", "Willy"),
  fact("Wilhelmina van Asbeck-Terpstra", "nativeName", "Wilhelmina Maria Antonia barones van Asbeck-Terpstra"),
  fact("Wilhelmina van Asbeck-Terpstra", "birthDate", "5 May 1924", value="1924-05-05"),
  fact("Wilhelmina van Asbeck-Terpstra", "deathDate", "18 January 2013", value="2013-01-18"),
  fact("Wilhelmina van Asbeck-Terpstra", "nationality", "Dutch#2"),
  fact("Wilhelmina van Asbeck-Terpstra", "occupation", "politician"),
  fact("Wilhelmina van Asbeck-Terpstra", "party", "Catholic People's Party"),
  fact("Wilhelmina van Asbeck-Terpstra", "occupation", "jurist"),
  fact("Wilhelmina van Asbeck-Terpstra", "birthPlace", "Bolsward"),
  fact("Wilhelmina van Asbeck-Terpstra", "father", "Sjoerd Terpstra"),
  fact("Wilhelmina van Asbeck-Terpstra", "mother", "Antonia Hettema"),
  fact("Wilhelmina van Asbeck-Terpstra", "education", "University of Utrecht", date=("1949", "1949")),
  fact("Wilhelmina van Asbeck-Terpstra", "spouse", "Gerrit van Asbeck", date=("1952", "1952")),
  fact("Gerrit van Asbeck", "occupation", "agricultural engineer"),
  fact("Wilhelmina van Asbeck-Terpstra", "award", "Commander of the Order of Orange-Nassau", date=("in 1973", "1973")),
  fact("Wilhelmina van Asbeck-Terpstra", "siblings", "Tjitske Terpstra"),
  fact("Wilhelmina van Asbeck-Terpstra", "deathPlace", "Doorn"),
  ev("arrest", "was arrested", ("2 June 1944", "1944-06-02"), ["Wilhelmina van Asbeck-Terpstra"]),
  ev("election", "was elected", ("1963", "1963"), ["Wilhelmina van Asbeck-Terpstra"]),
  ev("appointment", "took office", ("6 July 1971", "1971-07-06"), ["Wilhelmina van Asbeck-Terpstra"]),
  ev("departure", "resigned", ("14 November 1972", "1972-11-14"), ["Hans Grosheide-Wiegel"]),
  ev("disclosure", "had disclosed", None, ["Hans Grosheide-Wiegel"]),
  ev("speech", "informed the House", ("the 16th", "1972-11-16"), ["Wilhelmina van Asbeck-Terpstra"]),
  ev("investigation", "inquiry", ("8 March 1973", "1973"), ["Anneke Goudsmit-Levie", "Hans Grosheide-Wiegel"]),
  ev("testimony", "interviewed", ("8 March 1973", "1973-03-08"), ["Wilhelmina van Asbeck-Terpstra", "Anneke Goudsmit-Levie"]),
  ev("meeting", "received", ("February 1972", "1972-02"), ["Wilhelmina van Asbeck-Terpstra", "Gerhard Jahnke"]),
  ev("speech", "address", ("4 May", "1972-05-04"), ["Wilhelmina van Asbeck-Terpstra"]),
  ev("communication", "letter", ("29 February 1972", "1972-02-29"), ["Shapira-Kohn", "Wilhelmina van Asbeck-Terpstra"]),
  ev("appointment", "succeeded her", ("11 May 1973", "1973-05-11"), ["Dries van der Agt-Smeets", "Wilhelmina van Asbeck-Terpstra"]),
  ev("departure", "retirement", ("1994", "1994"), ["Wilhelmina van Asbeck-Terpstra"]),
  ev("award", "was made", ("in 1973", "1973"), ["Wilhelmina van Asbeck-Terpstra"]),
)

P("d47-34", """Sayyid Barghash-Majid bin Said al-Ruwahi (Arabic: ماجد بن سعيد الرواحي; 1851 – 5 March 1899), often Majid al-Ruwahi, was Wazir (chief minister) of Zanzibar under three sultans and one of the richest clove planters of the islands.

Life

He was born in Muscat to an Ibadi family and brought to Zanzibar in 1858 by his father, Said bin Rashid, afterwards qadi of Stone Town. He was Collector of the customs of Pangani from 1874. In 1880 Sultan Khalifa bin Hamud sent him to Bombay, where he had a meeting with the Governor, Sir Jasper Ferguson-Blair, on 3 March. He was raised to chief minister on 9 May 1884, when Muhammad bin Salim al-Barwani left for Mecca.

Dealings with the powers

Al-Ruwahi conducted the talks with the German commodore, Paschke, in August 1885 and handed him a protest addressed to the Emperor. He was in London as an envoy between June and September 1886 and was received at the Foreign Office by Lord Iddesford. He wrote some sixty letters to the British consul-general, Sir John Kirkness; they were edited by the historian Norman Bennet in 1964. On 4 November 1890, three days before the protectorate was proclaimed, he resigned, but Sultan Ali refused to let him go.

Dismissal and trial

Kirkness's successor, Gerald Portman, reorganised the government in October 1891. His assistant Lloyd Matthewson, the army's commander, became First Minister in al-Ruwahi's stead. In August 1896 al-Ruwahi was arrested on board a dhow together with the pretender's secretary, Salih bin Ali. A court under Judge Walter Cracknall sentenced Salih bin Ali to two years on 12 October; the former wazir was acquitted and went to live in Dar es Salaam.

He received the Order of the Brilliant Star, second class, in 1882 and the Prussian Crown Order in 1886. He died of smallpox. Of his eleven children, Sayyida Zuwena was wife to Sultan Hamoud. His house, later a hospital, was built in 1860 for somebody else.
""",
  occ("Barghash-Majid bin Said al-Ruwahi", "Wazir (chief minister) of Zanzibar", start=("9 May 1884", "1884-05-09"), end=("October 1891", "1891-10"), again=["chief minister#2", "wazir"]),
  occ("Said bin Rashid", "qadi of Stone Town"),
  occ("Barghash-Majid bin Said al-Ruwahi", "Collector of the customs of Pangani", start=("1874", "1874")),
  occ("Khalifa bin Hamud", "Sultan"),
  occ("Jasper Ferguson-Blair", "Governor"),
  occ("Muhammad bin Salim al-Barwani", "left", end=("9 May 1884", "1884-05-09")),
  occ("Paschke", "German commodore"),
  occ("Barghash-Majid bin Said al-Ruwahi", "envoy", start=("June", "1886-06"), end=("September 1886", "1886-09")),
  occ("John Kirkness", "British consul-general"),
  occ("Ali", "Sultan#2"),
  occ("Gerald Portman", "successor"),
  occ("Lloyd Matthewson", "assistant"),
  occ("Lloyd Matthewson", "army's commander"),
  occ("Lloyd Matthewson", "First Minister", start=("October 1891", "1891-10")),
  occ("Salih bin Ali", "pretender's secretary"),
  occ("Walter Cracknall", "Judge"),
  occ("Hamoud", "Sultan#3"),
  fact("Barghash-Majid bin Said al-Ruwahi", "nativeName", "ماجد بن سعيد الرواحي"),
  fact("Barghash-Majid bin Said al-Ruwahi", "birthDate", "1851", value="1851"),
  fact("Barghash-Majid bin Said al-Ruwahi", "deathDate", "5 March 1899", value="1899-03-05"),
  fact("Barghash-Majid bin Said al-Ruwahi", "alias", "Majid al-Ruwahi"),
  fact("Barghash-Majid bin Said al-Ruwahi", "occupation", "clove planters"),
  fact("Barghash-Majid bin Said al-Ruwahi", "birthPlace", "Muscat"),
  fact("Barghash-Majid bin Said al-Ruwahi", "religion", "Ibadi"),
  fact("Barghash-Majid bin Said al-Ruwahi", "father", "Said bin Rashid"),
  fact("Norman Bennet", "occupation", "historian"),
  fact("Barghash-Majid bin Said al-Ruwahi", "residence", "Dar es Salaam"),
  fact("Barghash-Majid bin Said al-Ruwahi", "award", "Order of the Brilliant Star, second class", date=("1882", "1882")),
  fact("Barghash-Majid bin Said al-Ruwahi", "award", "Prussian Crown Order", date=("1886#2", "1886")),
  fact("Barghash-Majid bin Said al-Ruwahi", "causeOfDeath", "smallpox"),
  fact("Barghash-Majid bin Said al-Ruwahi", "children", "Zuwena"),
  fact("Hamoud", "spouse", "Zuwena"),
  ev("travel", "sent him to Bombay", ("1880", "1880"), ["Barghash-Majid bin Said al-Ruwahi", "Khalifa bin Hamud"]),
  ev("meeting", "meeting", ("3 March", "1880-03-03"), ["Barghash-Majid bin Said al-Ruwahi", "Jasper Ferguson-Blair"]),
  ev("appointment", "was raised", ("9 May 1884", "1884-05-09"), ["Barghash-Majid bin Said al-Ruwahi"]),
  ev("travel", "left for Mecca", ("9 May 1884", "1884-05-09"), ["Muhammad bin Salim al-Barwani"]),
  ev("meeting", "talks", ("August 1885", "1885-08"), ["Barghash-Majid bin Said al-Ruwahi", "Paschke"]),
  ev("communication", "handed him a protest", ("August 1885", "1885-08"), ["Barghash-Majid bin Said al-Ruwahi", "Paschke"]),
  ev("travel", "was in London", ("June", "1886-06"), ["Barghash-Majid bin Said al-Ruwahi"]),
  ev("meeting", "was received", None, ["Barghash-Majid bin Said al-Ruwahi", "Iddesford"]),
  ev("communication", "wrote", None, ["Barghash-Majid bin Said al-Ruwahi", "John Kirkness"]),
  ev("disclosure", "were edited", ("1964", "1964"), ["Norman Bennet", "Barghash-Majid bin Said al-Ruwahi"]),
  ev("departure", "resigned", ("4 November 1890", "1890-11-04"), ["Barghash-Majid bin Said al-Ruwahi"]),
  ev("appointment", "became", ("October 1891", "1891-10"), ["Lloyd Matthewson"]),
  ev("arrest", "was arrested", ("August 1896", "1896-08"), ["Barghash-Majid bin Said al-Ruwahi", "Salih bin Ali"]),
  ev("conviction", "sentenced", ("12 October", "1896-10-12"), ["Salih bin Ali", "Walter Cracknall"]),
  ev("award", "received the Order", ("1882", "1882"), ["Barghash-Majid bin Said al-Ruwahi"]),
)

P("d47-35", """Gordon Iain MacPhail Strickland, PC, QC (May 11, 1915 – August 29, 1988) was a Canadian lawyer and Progressive Conservative politician who served as the 17th prime minister of Canada from June 1967 to April 1968, and as secretary of state for external affairs before that.

Early life

Strickland was born in Antigonish, Nova Scotia, to Dr. Iain Strickland, a country doctor, and Flora MacPhail. He graduated from St. Francis Xavier University in 1936 and from Dalhousie Law School in 1939. He served in the Cape Breton Highlanders in Italy, was wounded at Ortona and left the army as a major in 1945. He married Lorraine Thibodeau in 1947; their daughter, Mary Strickland-Chisholm, was Nova Scotia's ombudsman from 1994 to 2002.

Political career

He was first elected to the House of Commons on June 10, 1957, defeating the Liberal incumbent, Alistair Gillis, in Antigonish–Guysborough. Prime Minister Howard Bracken-Green named him solicitor general in 1959 and moved him to External Affairs on August 9, 1963, when Sidney Harkness-Smith resigned over the Bomarc missiles. He became party leader and prime minister upon Bracken-Green's retirement.

Foreign relations

Strickland met the American president at Glassboro in June 1967. He cancelled a luncheon with the French president on July 25, 1967, and the following day sent him a telegram; the reply was never made public. He opened talks with the Quebec premier, Daniel Johnstone, in November. In January 1968 he visited London and Bonn.

Munsch affair

The postal clerk Victor Spenser-Wood and the files of Gerda Munsch led in 1966 to a commission headed by Justice Wishart Spence-Lowell. Strickland testified on May 17, 1966. The commission rebuked him for a want of candour. Spenser-Wood had been dismissed in November 1965.

Defeat and later life

He lost the general election of April 1968 to the Liberals under Marcel Trottier. He was made a Companion of the Order of Canada in 1975. He died of emphysema in Halifax.
""",
  occ("Gordon Iain MacPhail Strickland", "prime minister of Canada", start=("June 1967", "1967-06"), end=("April 1968", "1968-04"), again=["prime minister#2"]),
  occ("Gordon Iain MacPhail Strickland", "secretary of state for external affairs", start=("August 9, 1963", "1963-08-09"), end=("June 1967", "1967"), again=["External Affairs"]),
  occ("Iain Strickland", "country doctor"),
  occ("Gordon Iain MacPhail Strickland", "major", end=("1945", "1945")),
  occ("Mary Strickland-Chisholm", "Nova Scotia's ombudsman", start=("1994", "1994"), end=("2002", "2002")),
  occ("Gordon Iain MacPhail Strickland", "House of Commons", start=("June 10, 1957", "1957-06-10")),
  occ("Alistair Gillis", "incumbent", end=("June 10, 1957", "1957-06-10")),
  occ("Howard Bracken-Green", "Prime Minister"),
  occ("Gordon Iain MacPhail Strickland", "solicitor general", start=("1959", "1959"), end=("August 9, 1963", "1963-08")),
  occ("Sidney Harkness-Smith", "resigned", end=("August 9, 1963", "1963-08-09")),
  occ("Gordon Iain MacPhail Strickland", "party leader", start=("June 1967", "1967-06")),
  occ("Daniel Johnstone", "Quebec premier"),
  occ("Victor Spenser-Wood", "postal clerk", end=("November 1965", "1965-11")),
  occ("Wishart Spence-Lowell", "commission headed", start=("1966", "1966")),
  occ("Wishart Spence-Lowell", "Justice"),
  fact("Gordon Iain MacPhail Strickland", "birthDate", "May 11, 1915", value="1915-05-11"),
  fact("Gordon Iain MacPhail Strickland", "deathDate", "August 29, 1988", value="1988-08-29"),
  fact("Gordon Iain MacPhail Strickland", "nationality", "Canadian"),
  fact("Gordon Iain MacPhail Strickland", "occupation", "lawyer"),
  fact("Gordon Iain MacPhail Strickland", "party", "Progressive Conservative"),
  fact("Gordon Iain MacPhail Strickland", "occupation", "politician"),
  fact("Gordon Iain MacPhail Strickland", "birthPlace", "Antigonish, Nova Scotia"),
  fact("Gordon Iain MacPhail Strickland", "father", "Iain Strickland"),
  fact("Gordon Iain MacPhail Strickland", "mother", "Flora MacPhail"),
  fact("Gordon Iain MacPhail Strickland", "education", "St. Francis Xavier University", date=("1936", "1936")),
  fact("Gordon Iain MacPhail Strickland", "education", "Dalhousie Law School", date=("1939", "1939")),
  fact("Gordon Iain MacPhail Strickland", "militaryService", "Cape Breton Highlanders"),
  fact("Gordon Iain MacPhail Strickland", "spouse", "Lorraine Thibodeau", date=("1947", "1947")),
  fact("Gordon Iain MacPhail Strickland", "children", "Mary Strickland-Chisholm"),
  fact("Lorraine Thibodeau", "children", "Mary Strickland-Chisholm"),
  fact("Alistair Gillis", "party", "Liberal"),
  fact("Marcel Trottier", "party", "Liberals"),
  fact("Gordon Iain MacPhail Strickland", "award", "Companion of the Order of Canada", date=("1975", "1975")),
  fact("Gordon Iain MacPhail Strickland", "causeOfDeath", "emphysema"),
  fact("Gordon Iain MacPhail Strickland", "deathPlace", "Halifax"),
  ev("departure", "left the army", ("1945", "1945"), ["Gordon Iain MacPhail Strickland"]),
  ev("election", "elected", ("June 10, 1957", "1957-06-10"), ["Gordon Iain MacPhail Strickland", "Alistair Gillis"]),
  ev("appointment", "named him", ("1959", "1959"), ["Gordon Iain MacPhail Strickland", "Howard Bracken-Green"]),
  ev("appointment", "moved him", ("August 9, 1963", "1963-08-09"), ["Gordon Iain MacPhail Strickland", "Howard Bracken-Green"]),
  ev("departure", "resigned", ("August 9, 1963", "1963-08-09"), ["Sidney Harkness-Smith"]),
  ev("appointment", "became", ("June 1967", "1967-06"), ["Gordon Iain MacPhail Strickland"]),
  ev("departure", "retirement", ("June 1967", "1967-06"), ["Howard Bracken-Green"]),
  ev("meeting", "met", ("June 1967#2", "1967-06"), ["Gordon Iain MacPhail Strickland"]),
  ev("communication", "telegram", ("the following day", "1967-07-26"), ["Gordon Iain MacPhail Strickland"]),
  ev("meeting", "talks", ("November", "1967-11"), ["Gordon Iain MacPhail Strickland", "Daniel Johnstone"]),
  ev("travel", "visited London", ("January 1968", "1968-01"), ["Gordon Iain MacPhail Strickland"]),
  ev("investigation", "commission headed", ("1966", "1966"), ["Wishart Spence-Lowell", "Gordon Iain MacPhail Strickland"]),
  ev("testimony", "testified", ("May 17, 1966", "1966-05-17"), ["Gordon Iain MacPhail Strickland"]),
  ev("sanction", "rebuked", None, ["Gordon Iain MacPhail Strickland"]),
  ev("departure", "had been dismissed", ("November 1965", "1965-11"), ["Victor Spenser-Wood"]),
  ev("election", "lost", ("April 1968#2", "1968-04"), ["Gordon Iain MacPhail Strickland", "Marcel Trottier"]),
  ev("award", "was made", ("1975", "1975"), ["Gordon Iain MacPhail Strickland"]),
)

P("d47-36", """Sardar Nasrullah Khan Popalzai (Pashto: نصرالله خان; also spelled Nasr Allah; 12 October 1876 – 9 November 1941) was an Afghan prince, diplomat and politician who was Prime Minister of Afghanistan from 16 October 1929 to 14 May 1938 under his cousins King Nadir and King Zahir.

Early life

He was born at Dehradun, in British India, where his father, Sardar Yahya Popalzai, lived in exile. He learned Urdu and English and returned to Kabul in 1901. He was master of the horse to Emir Habibullah and was given the rank of brigadier in 1913. A Sunni Muslim of the Hanafi school, he married Zarmina, a sister of Foreign Minister Mahmud Beg Tarzai.

Career

During the war of 1919 he commanded the eastern column. He was appointed minister in Moscow in 1924 and transferred to London in August 1926; Shuja Daulat-Zai took his place in Moscow. During the civil war he resigned, on 2 February 1929, and joined his cousins at Peshawar.

As prime minister

Popalzai presided over the Grand Assembly of September 1930 and read the King's speech. He received the Soviet ambassador, Leonid Starkov, on 24 June 1931, when the treaty of neutrality was signed. After the murder of Nadir by the schoolboy Abdul Khaliq on 8 November 1933 he proclaimed the young prince within the hour. Khaliq was arrested and hanged on 18 December. In 1935 he went to Berlin for treatment; he met the foreign minister, Baron Neurath-Plessen, on 3 June, and stopped at Ankara in August for talks with President Kemal. In February 1937 he wrote to the British minister, Sir William Fraser-Titley, on the Mohmand raids.

Final years

Ill with tuberculosis, he gave in his resignation in May 1938 and was replaced by his half-brother Hashim Popalzai, till then governor of Kandahar. He had received the Order of the Sun (Almar-i-Ala) in 1930. His son Naim Popalzai was ambassador in Washington from 1948 to 1953.
""",
  occ("Nasrullah Khan Popalzai", "Prime Minister of Afghanistan", start=("16 October 1929", "1929-10-16"), end=("14 May 1938", "1938-05-14"), again=["prime minister"]),
  occ("Nasrullah Khan Popalzai", "Sardar"),
  occ("Nasrullah Khan Popalzai", "prince"),
  occ("Nasrullah Khan Popalzai", "diplomat"),
  occ("Nadir", "King", end=("8 November 1933", "1933-11-08")),
  occ("Zahir", "King#2", start=("8 November 1933", "1933-11-08"), again=["young prince"]),
  occ("Yahya Popalzai", "Sardar#2"),
  occ("Nasrullah Khan Popalzai", "master of the horse to Emir Habibullah"),
  occ("Habibullah", "Emir"),
  occ("Nasrullah Khan Popalzai", "brigadier", start=("1913", "1913")),
  occ("Mahmud Beg Tarzai", "Foreign Minister"),
  occ("Nasrullah Khan Popalzai", "commanded the eastern column", start=("1919", "1919"), end=("1919", "1919")),
  occ("Nasrullah Khan Popalzai", "minister in Moscow", start=("1924", "1924"), end=("August 1926", "1926-08")),
  occ("Nasrullah Khan Popalzai", "London", start=("August 1926", "1926-08"), end=("2 February 1929", "1929-02-02")),
  occ("Shuja Daulat-Zai", "took his place in Moscow", start=("August 1926", "1926-08")),
  occ("Nasrullah Khan Popalzai", "presided over the Grand Assembly", start=("September 1930", "1930-09")),
  occ("Leonid Starkov", "Soviet ambassador"),
  occ("Neurath-Plessen", "foreign minister"),
  occ("Kemal", "President"),
  occ("William Fraser-Titley", "British minister"),
  occ("Hashim Popalzai", "governor of Kandahar", end=("May 1938#2", "1938-05")),
  occ("Hashim Popalzai", "was replaced", start=("May 1938#2", "1938-05")),
  occ("Naim Popalzai", "ambassador in Washington", start=("1948", "1948"), end=("1953", "1953")),
  fact("Nasrullah Khan Popalzai", "nativeName", "نصرالله خان"),
  fact("Nasrullah Khan Popalzai", "alias", "Nasr Allah"),
  fact("Nasrullah Khan Popalzai", "birthDate", "12 October 1876", value="1876-10-12"),
  fact("Nasrullah Khan Popalzai", "deathDate", "9 November 1941", value="1941-11-09"),
  fact("Nasrullah Khan Popalzai", "nationality", "Afghan"),
  fact("Nasrullah Khan Popalzai", "occupation", "politician"),
  fact("Nasrullah Khan Popalzai", "relatives", "Nadir"),
  fact("Nasrullah Khan Popalzai", "relatives", "Zahir"),
  fact("Nasrullah Khan Popalzai", "birthPlace", "Dehradun"),
  fact("Nasrullah Khan Popalzai", "father", "Yahya Popalzai"),
  fact("Nasrullah Khan Popalzai", "religion", "Sunni Muslim"),
  fact("Nasrullah Khan Popalzai", "spouse", "Zarmina"),
  fact("Zarmina", "siblings", "Mahmud Beg Tarzai"),
  fact("Nadir", "deathDate", "8 November 1933", value="1933-11-08"),
  fact("Nadir", "causeOfDeath", "murder"),
  fact("Abdul Khaliq", "occupation", "schoolboy"),
  fact("Khaliq", "causeOfDeath", "hanged"),
  fact("Khaliq", "deathDate", "18 December", value="1933-12-18"),
  fact("Nasrullah Khan Popalzai", "siblings", "Hashim Popalzai"),
  fact("Nasrullah Khan Popalzai", "award", "Order of the Sun (Almar-i-Ala)", date=("in 1930", "1930")),
  fact("Nasrullah Khan Popalzai", "children", "Naim Popalzai"),
  ev("travel", "returned to Kabul", ("1901", "1901"), ["Nasrullah Khan Popalzai"]),
  ev("appointment", "was given the rank", ("1913", "1913"), ["Nasrullah Khan Popalzai"]),
  ev("appointment", "was appointed", ("1924", "1924"), ["Nasrullah Khan Popalzai"]),
  ev("appointment", "transferred", ("August 1926", "1926-08"), ["Nasrullah Khan Popalzai"]),
  ev("appointment", "took his place", ("August 1926", "1926-08"), ["Shuja Daulat-Zai"]),
  ev("departure", "resigned", ("2 February 1929", "1929-02-02"), ["Nasrullah Khan Popalzai"]),
  ev("speech", "read the King's speech", ("September 1930", "1930-09"), ["Nasrullah Khan Popalzai"]),
  ev("meeting", "received", ("24 June 1931", "1931-06-24"), ["Nasrullah Khan Popalzai", "Leonid Starkov"]),
  ev("appointment", "proclaimed", ("8 November 1933", "1933-11-08"), ["Zahir", "Nasrullah Khan Popalzai"]),
  ev("arrest", "was arrested", None, ["Abdul Khaliq"]),
  ev("travel", "went to Berlin", ("1935", "1935"), ["Nasrullah Khan Popalzai"]),
  ev("meeting", "met", ("3 June", "1935-06-03"), ["Nasrullah Khan Popalzai", "Neurath-Plessen"]),
  ev("travel", "stopped at Ankara", ("August#2", "1935-08"), ["Nasrullah Khan Popalzai"]),
  ev("meeting", "talks", ("August#2", "1935-08"), ["Nasrullah Khan Popalzai", "Kemal"]),
  ev("communication", "wrote", ("February 1937", "1937-02"), ["Nasrullah Khan Popalzai", "William Fraser-Titley"]),
  ev("departure", "resignation", ("May 1938#2", "1938-05"), ["Nasrullah Khan Popalzai"]),
  ev("appointment", "was replaced", ("May 1938#2", "1938-05"), ["Hashim Popalzai"]),
  ev("award", "had received", ("in 1930", "1930"), ["Nasrullah Khan Popalzai"]),
)

P("d47-37", """Sultan Ahmad Nazaruddin Shah ibni Almarhum Sultan Idris (Jawi: سلطان أحمد نظر الدين شاه; 5 July 1863 – 18 January 1923) was the 27th Sultan of Perlis-Setul, reigning from 10 August 1894 until his deposition on 3 June 1909, and a claimant afterwards.

Early life

Born at Kota Indera as Raja Ahmad, he was the eldest son of Sultan Idris by Tengku Fatimah. He was taught at the Penang Free School and was made Raja Muda in 1882. His uncle, Tengku Yusof, held the office of Bendahara. In 1884 he married Wan Aminah, daughter of the Dato' Laksamana Wan Daud.

Reign

He was proclaimed on the death of his father and appointed Wan Daud chief minister. Wan Daud resigned in 1899 after a dispute over the opium farm, which was let to the merchant Khoo Thean Teik-Leong; Tengku Yusof took his place. In 1905 the state was bankrupt, and a British adviser, William Hartigan, arrived on 14 July.

Diplomatic contacts

The Sultan visited Bangkok in March 1897 and had two audiences of the King of Siam. He met the Governor of the Straits Settlements, Sir Frank Clementson, at Penang on 2 December 1902. Between 1906 and 1908 he wrote eleven letters to the Siamese foreign minister, Prince Thewan, in which he asked to be rid of Hartigan. They were discovered in the Bangkok archives by the historian Kobkua Sirikul and published in 1977.

Deposition

After the treaty of 10 March 1909, a commission under Hartigan examined the treasury's accounts. The Sultan refused to appear before it. He was deposed by the Council of State and exiled to Singapore; his half-brother Raja Abdullah was installed on 11 June. In January 1912 his former secretary, Haji Osman, was sentenced to three years for forging the royal seal.

Honours and death

He was a Companion of the Order of St Michael and St George (1901). He died in Singapore of beriberi. His grandson was Malaysian high commissioner in Canberra.
""",
  occ("Ahmad Nazaruddin Shah", "Sultan of Perlis-Setul", start=("10 August 1894", "1894-08-10"), end=("3 June 1909", "1909-06-03"), again=["Sultan"]),
  occ("Ahmad Nazaruddin Shah", "Raja Muda", start=("1882", "1882"), end=("10 August 1894", "1894")),
  occ("Ahmad Nazaruddin Shah", "Raja"),
  occ("Idris", "Sultan#4", end=("10 August 1894", "1894-08")),
  occ("Yusof", "Bendahara"),
  occ("Wan Daud", "Dato' Laksamana"),
  occ("Wan Daud", "chief minister", start=("10 August 1894", "1894"), end=("1899", "1899")),
  occ("Yusof", "took his place", start=("1899", "1899")),
  occ("William Hartigan", "British adviser", start=("14 July", "1905-07-14")),
  occ("Frank Clementson", "Governor of the Straits Settlements"),
  occ("Thewan", "Siamese foreign minister"),
  occ("Thewan", "Prince"),
  occ("William Hartigan", "commission under", start=("1909#2", "1909")),
  occ("Abdullah", "installed", start=("11 June", "1909-06-11")),
  occ("Abdullah", "Raja#3"),
  occ("Osman", "secretary", former=True),
  fact("Ahmad Nazaruddin Shah", "nativeName", "سلطان أحمد نظر الدين شاه"),
  fact("Ahmad Nazaruddin Shah", "birthDate", "5 July 1863", value="1863-07-05"),
  fact("Ahmad Nazaruddin Shah", "deathDate", "18 January 1923", value="1923-01-18"),
  fact("Ahmad Nazaruddin Shah", "birthPlace", "Kota Indera"),
  fact("Ahmad Nazaruddin Shah", "birthName", "Raja Ahmad"),
  fact("Ahmad Nazaruddin Shah", "father", "Idris#2"),
  fact("Ahmad Nazaruddin Shah", "mother", "Fatimah"),
  fact("Ahmad Nazaruddin Shah", "education", "Penang Free School"),
  fact("Ahmad Nazaruddin Shah", "relatives", "Yusof"),
  fact("Ahmad Nazaruddin Shah", "spouse", "Wan Aminah", date=("1884", "1884")),
  fact("Wan Aminah", "father", "Wan Daud"),
  fact("Khoo Thean Teik-Leong", "occupation", "merchant"),
  fact("Kobkua Sirikul", "occupation", "historian"),
  fact("Ahmad Nazaruddin Shah", "siblings", "Abdullah"),
  fact("Ahmad Nazaruddin Shah", "award", "Companion of the Order of St Michael and St George", date=("1901", "1901")),
  fact("Ahmad Nazaruddin Shah", "deathPlace", "Singapore#2"),
  fact("Ahmad Nazaruddin Shah", "causeOfDeath", "beriberi"),
  ev("departure", "deposition", ("3 June 1909", "1909-06-03"), ["Ahmad Nazaruddin Shah"]),
  ev("appointment", "was made", ("1882", "1882"), ["Ahmad Nazaruddin Shah"]),
  ev("appointment", "was proclaimed", ("10 August 1894", "1894-08-10"), ["Ahmad Nazaruddin Shah"]),
  ev("appointment", "appointed", ("10 August 1894", "1894"), ["Wan Daud", "Ahmad Nazaruddin Shah"]),
  ev("departure", "resigned", ("1899", "1899"), ["Wan Daud"]),
  ev("appointment", "took his place", ("1899", "1899"), ["Yusof"]),
  ev("travel", "arrived", ("14 July", "1905-07-14"), ["William Hartigan"]),
  ev("travel", "visited Bangkok", ("March 1897", "1897-03"), ["Ahmad Nazaruddin Shah"]),
  ev("meeting", "two audiences", ("March 1897", "1897-03"), ["Ahmad Nazaruddin Shah"]),
  ev("meeting", "met", ("2 December 1902", "1902-12-02"), ["Ahmad Nazaruddin Shah", "Frank Clementson"]),
  ev("communication", "wrote eleven letters", ("Between 1906 and 1908", "1906/1908"), ["Ahmad Nazaruddin Shah", "Thewan"]),
  ev("disclosure", "published", ("1977", "1977"), ["Kobkua Sirikul", "Ahmad Nazaruddin Shah"]),
  ev("investigation", "examined", ("10 March 1909", "1909"), ["William Hartigan", "Ahmad Nazaruddin Shah"]),
  ev("departure", "was deposed", ("3 June 1909", "1909-06-03"), ["Ahmad Nazaruddin Shah"]),
  ev("sanction", "exiled", None, ["Ahmad Nazaruddin Shah"]),
  ev("appointment", "was installed", ("11 June", "1909-06-11"), ["Abdullah"]),
  ev("conviction", "was sentenced", ("January 1912", "1912-01"), ["Osman"]),
)

P("d47-38", """Manuel Inácio Cavalcanti de Albuquerque, Viscount of Mamanguape (Recife, 14 September 1809 – Rio de Janeiro, 8 June 1877), was a Brazilian magistrate, senator and politician of the Liberal Party during the Empire of Brazil. He was President of the Council of Ministers for ten months in 1864–65.

Early life

Son of the sugar planter Francisco Xavier Cavalcanti and of Ana Joaquina de Holanda, he graduated from the Faculty of Law of Olinda in 1832. He was a judge at Goiana from 1834 and represented Pernambuco in the Chamber of Deputies from 1838 to 1853, when Emperor Pedro II chose him for the Senate from a list of three. His brothers Holanda and Domingos Cavalcanti were also deputies; the former had been Minister of the Navy.

Provincial president and minister

As president of the province of Pará, from November 1840 to April 1842, he had the rebel leader Vinagre-Angelim arrested. He was Minister of the Empire in the cabinet of the Marquis of Caeté, which lasted from 2 February 1844 to 26 May 1845, and became Foreign Minister under Zacarias Nabuco-Góis in January 1864. Upon Zacarias's resignation, he organised his own ministry on 31 August.

Foreign relations

The question with Britain was closed on his watch: the envoy Edward Thornley presented the Queen's regrets to the Emperor at Uruguaiana. Cavalcanti sent José Antônio Saraiva-Leão on a mission to Montevideo and, in a despatch of 21 July 1864, told him to present an ultimatum. He conferred with the Argentine minister, Rufino Elizondo, in Rio in October. When López's troops had crossed the border, he addressed the Senate on 6 May 1865.

He stepped down on 12 May 1865 and was followed by the Marquis of Olinda-Lima.

Later life

He was created viscount in 1867. He was heard in 1871 by the Senate committee on war supplies, which Baron Cotegipe-Wanderley chaired. The contractor Irineu Sousa-Mauá was fined that December. He died of a liver complaint.
""",
  occ("Manuel Inácio Cavalcanti de Albuquerque", "President of the Council of Ministers", start=("31 August", "1864-08-31"), end=("12 May 1865", "1865-05-12"), again=["his own ministry"]),
  occ("Manuel Inácio Cavalcanti de Albuquerque", "Viscount of Mamanguape", start=("1867", "1867"), again=["viscount"]),
  occ("Manuel Inácio Cavalcanti de Albuquerque", "senator", start=("1853", "1853"), again=["Senate"]),
  occ("Manuel Inácio Cavalcanti de Albuquerque", "magistrate"),
  occ("Manuel Inácio Cavalcanti de Albuquerque", "judge at Goiana", start=("1834", "1834")),
  occ("Manuel Inácio Cavalcanti de Albuquerque", "represented Pernambuco in the Chamber of Deputies", start=("1838", "1838"), end=("1853", "1853")),
  occ("Pedro II", "Emperor"),
  occ("Holanda Cavalcanti", "deputies"),
  occ("Domingos Cavalcanti", "deputies"),
  occ("Holanda Cavalcanti", "Minister of the Navy"),
  occ("Manuel Inácio Cavalcanti de Albuquerque", "president of the province of Pará", start=("November 1840", "1840-11"), end=("April 1842", "1842-04")),
  occ("Vinagre-Angelim", "rebel leader"),
  occ("Manuel Inácio Cavalcanti de Albuquerque", "Minister of the Empire", start=("2 February 1844", "1844-02-02"), end=("26 May 1845", "1845-05-26")),
  occ("Marquis of Caeté", "cabinet", start=("2 February 1844", "1844-02-02"), end=("26 May 1845", "1845-05-26")),
  occ("Manuel Inácio Cavalcanti de Albuquerque", "Foreign Minister", start=("January 1864", "1864-01")),
  occ("Zacarias Nabuco-Góis", "under Zacarias Nabuco-Góis", end=("31 August", "1864-08")),
  occ("Edward Thornley", "envoy"),
  occ("José Antônio Saraiva-Leão", "mission to Montevideo", start=("1864#3", "1864")),
  occ("Rufino Elizondo", "Argentine minister"),
  occ("Marquis of Olinda-Lima", "was followed", start=("12 May 1865", "1865-05-12")),
  occ("Cotegipe-Wanderley", "Senate committee on war supplies", start=("1871", "1871")),
  occ("Cotegipe-Wanderley", "Baron"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "birthPlace", "Recife"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "birthDate", "14 September 1809", value="1809-09-14"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "deathPlace", "Rio de Janeiro"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "deathDate", "8 June 1877", value="1877-06-08"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "nationality", "Brazilian"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "occupation", "politician"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "party", "Liberal Party"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "father", "Francisco Xavier Cavalcanti"),
  fact("Francisco Xavier Cavalcanti", "occupation", "sugar planter"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "mother", "Ana Joaquina de Holanda"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "education", "Faculty of Law of Olinda", date=("1832", "1832")),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "siblings", "Holanda#2"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "siblings", "Domingos Cavalcanti"),
  fact("Irineu Sousa-Mauá", "occupation", "contractor"),
  fact("Manuel Inácio Cavalcanti de Albuquerque", "causeOfDeath", "liver complaint"),
  ev("appointment", "chose him for the Senate", ("1853", "1853"), ["Manuel Inácio Cavalcanti de Albuquerque", "Pedro II"]),
  ev("arrest", "arrested", None, ["Vinagre-Angelim", "Manuel Inácio Cavalcanti de Albuquerque"]),
  ev("appointment", "became", ("January 1864", "1864-01"), ["Manuel Inácio Cavalcanti de Albuquerque"]),
  ev("departure", "resignation", ("31 August", "1864-08"), ["Zacarias Nabuco-Góis"]),
  ev("appointment", "organised", ("31 August", "1864-08-31"), ["Manuel Inácio Cavalcanti de Albuquerque"]),
  ev("communication", "presented the Queen's regrets", None, ["Edward Thornley", "Pedro II"]),
  ev("travel", "mission to Montevideo", None, ["José Antônio Saraiva-Leão", "Manuel Inácio Cavalcanti de Albuquerque"]),
  ev("communication", "despatch", ("21 July 1864", "1864-07-21"), ["Manuel Inácio Cavalcanti de Albuquerque", "José Antônio Saraiva-Leão"]),
  ev("meeting", "conferred", ("October", "1864-10"), ["Manuel Inácio Cavalcanti de Albuquerque", "Rufino Elizondo"]),
  ev("speech", "addressed", ("6 May 1865", "1865-05-06"), ["Manuel Inácio Cavalcanti de Albuquerque"]),
  ev("departure", "stepped down", ("12 May 1865", "1865-05-12"), ["Manuel Inácio Cavalcanti de Albuquerque"]),
  ev("appointment", "was followed", ("12 May 1865", "1865-05-12"), ["Marquis of Olinda-Lima"]),
  ev("appointment", "was created", ("1867", "1867"), ["Manuel Inácio Cavalcanti de Albuquerque"]),
  ev("testimony", "was heard", ("1871", "1871"), ["Manuel Inácio Cavalcanti de Albuquerque", "Cotegipe-Wanderley"]),
  ev("sanction", "was fined", ("that December", "1871-12"), ["Irineu Sousa-Mauá"]),
)

P("d47-39", """Nadim Farid Tabbara (Arabic: نديم فريد طبارة; 6 February 1922 – 19 October 1999) was a Lebanese Sunni politician and lawyer who served as Prime Minister of Lebanon from 25 April 1973 to 31 October 1974. He was commonly known as "Nadim Bey".

Early life

Tabbara was born in Beirut. His father, Farid Tabbara, founded the newspaper Al-Liwa; his mother, Samia Daouk, was a sister of Omar Daouk, twice president of the municipality. He was educated at the Makassed College and Saint Joseph University (licence in law, 1944), and practised as a lawyer until 1960.

Career

In 1951 he ran for parliament in Beirut and lost to Sami Solh-Karami. He was elected in 1960, and in October 1964 he became Minister of Justice in the government of Hussein Oweiss. He resigned in July 1965 when judges were purged by decree. Between 1968 and 1972 Tabbara was dean of the Beirut Bar's institute. President Sleiman Gemayel-Frangi asked him to form a cabinet after the raid of 10 April 1973, over which Saeb Salhab had resigned.

Diplomatic contacts

Tabbara met the Palestinian leader Abu Hisham at the house of Kamal Arslan, the interior minister, on 17 May 1973. The minutes of the meeting were published by Arslan in 1976. He was in Damascus on 18 and 19 August for talks with the Syrian premier, Mahmoud Ayyoubi. On 16 December 1973 he received US Secretary of State Henry Kessinger-Lang at the air base of Riyaq. He attended the Islamic summit in Lahore the following February and visited Riyadh.

War and last years

In October 1974 he submitted his resignation; Rashid Solh-Bey succeeded him. He was kidnapped by a militia on 9 September 1976 and freed after two days. He took part in the Lausanne conference of March 1984. Tabbara never stood again. He was decorated with the National Order of the Cedar, grand cordon (1974). He died in Beirut of a heart attack. His son-in-law, Walid Itani, was ambassador to France from 2001 to 2006.
""",
  occ("Nadim Farid Tabbara", "Prime Minister of Lebanon", start=("25 April 1973", "1973-04-25"), end=("31 October 1974", "1974-10-31")),
  occ("Omar Daouk", "president of the municipality"),
  occ("Nadim Farid Tabbara", "elected", start=("1960#2", "1960")),
  occ("Sami Solh-Karami", "lost to", start=("1951", "1951")),
  occ("Nadim Farid Tabbara", "Minister of Justice", start=("October 1964", "1964-10"), end=("July 1965", "1965-07")),
  occ("Hussein Oweiss", "government"),
  occ("Nadim Farid Tabbara", "dean of the Beirut Bar's institute", start=("1968", "1968"), end=("1972", "1972")),
  occ("Sleiman Gemayel-Frangi", "President"),
  occ("Saeb Salhab", "had resigned", end=("25 April 1973", "1973-04")),
  occ("Abu Hisham", "Palestinian leader"),
  occ("Kamal Arslan", "interior minister"),
  occ("Mahmoud Ayyoubi", "Syrian premier"),
  occ("Henry Kessinger-Lang", "US Secretary of State"),
  occ("Rashid Solh-Bey", "succeeded him", start=("October 1974#2", "1974-10")),
  occ("Walid Itani", "ambassador to France", start=("2001", "2001"), end=("2006", "2006")),
  fact("Nadim Farid Tabbara", "nativeName", "نديم فريد طبارة"),
  fact("Nadim Farid Tabbara", "birthDate", "6 February 1922", value="1922-02-06"),
  fact("Nadim Farid Tabbara", "deathDate", "19 October 1999", value="1999-10-19"),
  fact("Nadim Farid Tabbara", "nationality", "Lebanese"),
  fact("Nadim Farid Tabbara", "religion", "Sunni"),
  fact("Nadim Farid Tabbara", "occupation", "politician"),
  fact("Nadim Farid Tabbara", "occupation", "lawyer"),
  fact("Nadim Farid Tabbara", "alias", "Nadim Bey"),
  fact("Nadim Farid Tabbara", "birthPlace", "Beirut"),
  fact("Nadim Farid Tabbara", "father", "Farid Tabbara#2"),
  fact("Nadim Farid Tabbara", "mother", "Samia Daouk"),
  fact("Samia Daouk", "siblings", "Omar Daouk"),
  fact("Nadim Farid Tabbara", "relatives", "Omar Daouk"),
  fact("Nadim Farid Tabbara", "education", "Makassed College"),
  fact("Nadim Farid Tabbara", "education", "Saint Joseph University", date=("1944", "1944")),
  fact("Nadim Farid Tabbara", "award", "National Order of the Cedar, grand cordon", date=("(1974)", "1974")),
  fact("Nadim Farid Tabbara", "deathPlace", "Beirut#4"),
  fact("Nadim Farid Tabbara", "causeOfDeath", "heart attack"),
  fact("Nadim Farid Tabbara", "relatives", "Walid Itani"),
  ev("candidacy", "ran for parliament", ("1951", "1951"), ["Nadim Farid Tabbara"]),
  ev("election", "lost", ("1951", "1951"), ["Nadim Farid Tabbara", "Sami Solh-Karami"]),
  ev("election", "was elected", ("1960#2", "1960"), ["Nadim Farid Tabbara"]),
  ev("appointment", "became", ("October 1964", "1964-10"), ["Nadim Farid Tabbara"]),
  ev("departure", "resigned in July", ("July 1965", "1965-07"), ["Nadim Farid Tabbara"]),
  ev("appointment", "asked him", ("10 April 1973", "1973-04"), ["Nadim Farid Tabbara", "Sleiman Gemayel-Frangi"]),
  ev("departure", "had resigned", ("10 April 1973", "1973-04"), ["Saeb Salhab"]),
  ev("meeting", "met", ("17 May 1973", "1973-05-17"), ["Nadim Farid Tabbara", "Abu Hisham", "Kamal Arslan"]),
  ev("disclosure", "were published", ("1976", "1976"), ["Kamal Arslan", "Nadim Farid Tabbara"]),
  ev("travel", "was in Damascus", ("18 and 19 August", "1973-08-18/1973-08-19"), ["Nadim Farid Tabbara"]),
  ev("meeting", "talks", ("18 and 19 August", "1973-08-18/1973-08-19"), ["Nadim Farid Tabbara", "Mahmoud Ayyoubi"]),
  ev("meeting", "received", ("16 December 1973", "1973-12-16"), ["Nadim Farid Tabbara", "Henry Kessinger-Lang"]),
  ev("meeting", "attended the Islamic summit", ("the following February", "1974-02"), ["Nadim Farid Tabbara"]),
  ev("travel", "visited Riyadh", None, ["Nadim Farid Tabbara"]),
  ev("departure", "resignation", ("October 1974#2", "1974-10"), ["Nadim Farid Tabbara"]),
  ev("appointment", "succeeded him", ("October 1974#2", "1974-10"), ["Rashid Solh-Bey"]),
  ev("meeting", "took part in the Lausanne conference", ("March 1984", "1984-03"), ["Nadim Farid Tabbara"]),
  ev("award", "was decorated", None, ["Nadim Farid Tabbara"]),
)

P("d47-40", """Prince Mirko II Radonjić-Njegoš of Zeta (Serbian Cyrillic: Мирко II Радоњић; 19 May 1841 – 2 March 1921) was the last reigning prince of the mountain principality of Zeta, from 1 August 1860 to his abdication on 26 November 1910. He was educated in Paris at the Lycée Louis-le-Grand and succeeded his uncle, Prince Danilo III, who had been assassinated at Kotor by Todor Kadić-Bjelo.

Family

He was the son of the voivode Krsto Radonjić and Stana Martinović. In 1860 he married Milena Vukotić-Plamenac, whose father, Petar, was vice-president of the Senate. Of their daughters, Princess Zorka became the wife of a Russian grand duke, while the youngest, Vjera, founded the school of nursing at Cetinje.

Reign and foreign policy

In 1868 Mirko travelled to Saint Petersburg and obtained a yearly subsidy; he was received twice by Tsar Alexander II, in December. He met the Emperor of Austria at Kotor on 3 May 1875. During the war of 1876–78 the command lay with his cousin, General Božo Radonjić, the president of the ministry. In a letter of 4 February 1879 to the British consul at Scutari, Kirby Greenwood, the prince set out his claim to Ulcinj. He paid visits to Constantinople in August 1883, and to Windsor in May 1898.

Justice and constitution

The bomb plot of November 1907 led to the Cetinje trial, at which the minister of justice, Lazar Mijuš, presided. The former premier Marko Radulović-Zec was arrested on 5 November and testified that he had known nothing. On 25 June 1908 he was condemned to fifteen years; Mirko pardoned him in 1913.

Abdication

When the assembly refused him the title of king, Mirko laid down the crown and went to live in Antibes. A provisional government was formed by Jovan Plamenac-Boljević. The prince was a knight of the Russian Order of Saint Andrew (1896). He died from pleurisy.
""",
  occ("Mirko II Radonjić-Njegoš", "reigning prince of the mountain principality of Zeta", start=("1 August 1860", "1860-08-01"), end=("26 November 1910", "1910-11-26"), again=["Prince", "crown"]),
  occ("Danilo III", "Prince#2", end=("1 August 1860", "1860-08-01")),
  occ("Krsto Radonjić", "voivode"),
  occ("Petar", "vice-president of the Senate"),
  occ("Zorka", "Princess"),
  occ("Alexander II", "Tsar"),
  occ("Božo Radonjić", "command", start=("1876", "1876"), end=("78", "1878")),
  occ("Božo Radonjić", "General"),
  occ("Božo Radonjić", "president of the ministry"),
  occ("Kirby Greenwood", "British consul at Scutari"),
  occ("Lazar Mijuš", "minister of justice"),
  occ("Lazar Mijuš", "presided"),
  occ("Marko Radulović-Zec", "premier", former=True),
  occ("Jovan Plamenac-Boljević", "provisional government", start=("26 November 1910", "1910-11")),
  fact("Mirko II Radonjić-Njegoš", "nativeName", "Мирко II Радоњић"),
  fact("Mirko II Radonjić-Njegoš", "birthDate", "19 May 1841", value="1841-05-19"),
  fact("Mirko II Radonjić-Njegoš", "deathDate", "2 March 1921", value="1921-03-02"),
  fact("Mirko II Radonjić-Njegoš", "education", "Lycée Louis-le-Grand"),
  fact("Mirko II Radonjić-Njegoš", "relatives", "Danilo III"),
  fact("Danilo III", "causeOfDeath", "assassinated"),
  fact("Danilo III", "deathPlace", "Kotor"),
  fact("Mirko II Radonjić-Njegoš", "father", "Krsto Radonjić"),
  fact("Mirko II Radonjić-Njegoš", "mother", "Stana Martinović"),
  fact("Mirko II Radonjić-Njegoš", "spouse", "Milena Vukotić-Plamenac", date=("1860#2", "1860")),
  fact("Milena Vukotić-Plamenac", "father", "Petar"),
  fact("Mirko II Radonjić-Njegoš", "children", "Zorka"),
  fact("Mirko II Radonjić-Njegoš", "children", "Vjera"),
  fact("Milena Vukotić-Plamenac", "children", "Zorka"),
  fact("Milena Vukotić-Plamenac", "children", "Vjera"),
  fact("Mirko II Radonjić-Njegoš", "relatives", "Božo Radonjić"),
  fact("Mirko II Radonjić-Njegoš", "residence", "Antibes"),
  fact("Mirko II Radonjić-Njegoš", "award", "Russian Order of Saint Andrew", date=("1896", "1896")),
  fact("Mirko II Radonjić-Njegoš", "causeOfDeath", "pleurisy"),
  ev("departure", "abdication", ("26 November 1910", "1910-11-26"), ["Mirko II Radonjić-Njegoš"]),
  ev("appointment", "succeeded", ("1 August 1860", "1860-08-01"), ["Mirko II Radonjić-Njegoš", "Danilo III"]),
  ev("travel", "travelled to Saint Petersburg", ("1868", "1868"), ["Mirko II Radonjić-Njegoš"]),
  ev("meeting", "was received", ("December", "1868-12"), ["Mirko II Radonjić-Njegoš", "Alexander II"]),
  ev("meeting", "met", ("3 May 1875", "1875-05-03"), ["Mirko II Radonjić-Njegoš"]),
  ev("communication", "letter", ("4 February 1879", "1879-02-04"), ["Mirko II Radonjić-Njegoš", "Kirby Greenwood"]),
  ev("travel", "paid visits to Constantinople", ("August 1883", "1883-08"), ["Mirko II Radonjić-Njegoš"]),
  ev("travel", "to Windsor", ("May 1898", "1898-05"), ["Mirko II Radonjić-Njegoš"]),
  ev("arrest", "was arrested", ("5 November", "1907-11-05"), ["Marko Radulović-Zec"]),
  ev("testimony", "testified", None, ["Marko Radulović-Zec"]),
  ev("conviction", "was condemned", ("25 June 1908", "1908-06-25"), ["Marko Radulović-Zec", "Lazar Mijuš"]),
  ev("departure", "laid down the crown", ("26 November 1910", "1910-11-26"), ["Mirko II Radonjić-Njegoš"]),
  ev("travel", "went to live in Antibes", None, ["Mirko II Radonjić-Njegoš"]),
  ev("appointment", "was formed", ("26 November 1910", "1910-11"), ["Jovan Plamenac-Boljević"]),
)

P("d47-41", """Joseph Kiprono arap Chelimo (2 January 1931 – 7 August 2008) was a Kenyan teacher and politician who served as the fifth Vice-President of Kenya from 24 March 1988 to 1 May 1989, and as Minister for Finance before and Minister for Manpower after that.

Early life and education

Chelimo was born in Kabartonjo to Chelimo arap Rotich, an assistant chief. He attended Government African School Kapsabet and Makerere College, graduating in 1956. He taught mathematics at Kapsabet, where a later president, Daniel Toroitich Keter, was his colleague for a year, and was headmaster of Tambach from 1959 to 1962. He married Ruth Jebet in 1957.

Political career

A member of the Kenya African National Union (KANU), he was elected MP for Baringo North in May 1963 with 71 per cent of the votes. He was Assistant Minister for Health from 1966 to 1974. In November 1979 President Keter named him Minister for Labour, and in 1982 Minister for Finance. Mwangi Kibe-Kibaki preceded him as vice-president; he was demoted to Health in March 1988.

Foreign policy

In April 1988 Chelimo flew to Kampala and met Prime Minister Samson Kisekka-Lule over border clashes. He represented Keter at the Toronto meeting of the Commonwealth finance ministers. He exchanged telegrams in September with the Norwegian foreign minister, Thorvald Stoltz. On 7 December 1988 he gave a speech to the OAU in Addis Ababa.

Dismissal and inquiry

In February 1989 the assistant minister Kuria Kanyi-Mbogo alleged in parliament that Chelimo had sought to overthrow the president. He was dropped on 1 May 1989, when Professor George Saitoti-Lemein was appointed to the post. The Troon-Ouko commission, presided over by Justice Evans Gicheru-Nyaga, heard him on 22 and 23 August 1991. Kanyi-Mbogo was convicted of theft in 1994.

He received the Elder of the Order of the Golden Heart in 1987. Chelimo, an elder of the Africa Inland Church, died in Eldoret of prostate cancer.
""",
  occ("Joseph Kiprono arap Chelimo", "Vice-President of Kenya", start=("24 March 1988", "1988-03-24"), end=("1 May 1989", "1989-05-01")),
  occ("Joseph Kiprono arap Chelimo", "Minister for Finance", start=("1982", "1982"), end=("24 March 1988", "1988-03"), again=["Minister for Finance#2"]),
  occ("Joseph Kiprono arap Chelimo", "Minister for Manpower", start=("1 May 1989", "1989")),
  occ("Joseph Kiprono arap Chelimo", "teacher"),
  occ("Chelimo arap Rotich", "assistant chief"),
  occ("Joseph Kiprono arap Chelimo", "taught mathematics at Kapsabet"),
  occ("Daniel Toroitich Keter", "president", again=["President#2"]),
  occ("Daniel Toroitich Keter", "colleague"),
  occ("Joseph Kiprono arap Chelimo", "headmaster of Tambach", start=("1959", "1959"), end=("1962", "1962")),
  occ("Joseph Kiprono arap Chelimo", "MP for Baringo North", start=("May 1963", "1963-05")),
  occ("Joseph Kiprono arap Chelimo", "Assistant Minister for Health", start=("1966", "1966"), end=("1974", "1974")),
  occ("Joseph Kiprono arap Chelimo", "Minister for Labour", start=("November 1979", "1979-11"), end=("1982", "1982")),
  occ("Mwangi Kibe-Kibaki", "vice-president", end=("March 1988#2", "1988-03")),
  occ("Mwangi Kibe-Kibaki", "Health#2", start=("March 1988#2", "1988-03")),
  occ("Samson Kisekka-Lule", "Prime Minister"),
  occ("Thorvald Stoltz", "Norwegian foreign minister"),
  occ("Kuria Kanyi-Mbogo", "assistant minister"),
  occ("George Saitoti-Lemein", "appointed to the post", start=("1 May 1989#2", "1989-05-01")),
  occ("George Saitoti-Lemein", "Professor"),
  occ("Evans Gicheru-Nyaga", "Troon-Ouko commission, presided"),
  occ("Evans Gicheru-Nyaga", "Justice"),
  occ("Joseph Kiprono arap Chelimo", "elder of the Africa Inland Church"),
  fact("Joseph Kiprono arap Chelimo", "birthDate", "2 January 1931", value="1931-01-02"),
  fact("Joseph Kiprono arap Chelimo", "deathDate", "7 August 2008", value="2008-08-07"),
  fact("Joseph Kiprono arap Chelimo", "nationality", "Kenyan"),
  fact("Joseph Kiprono arap Chelimo", "occupation", "politician"),
  fact("Joseph Kiprono arap Chelimo", "birthPlace", "Kabartonjo"),
  fact("Joseph Kiprono arap Chelimo", "father", "Chelimo arap Rotich"),
  fact("Joseph Kiprono arap Chelimo", "education", "Government African School Kapsabet"),
  fact("Joseph Kiprono arap Chelimo", "education", "Makerere College", date=("1956", "1956")),
  fact("Joseph Kiprono arap Chelimo", "spouse", "Ruth Jebet", date=("1957", "1957")),
  fact("Joseph Kiprono arap Chelimo", "party", "Kenya African National Union (KANU)"),
  fact("Joseph Kiprono arap Chelimo", "award", "Elder of the Order of the Golden Heart", date=("1987", "1987")),
  fact("Joseph Kiprono arap Chelimo", "deathPlace", "Eldoret"),
  fact("Joseph Kiprono arap Chelimo", "causeOfDeath", "prostate cancer"),
  ev("election", "was elected", ("May 1963", "1963-05"), ["Joseph Kiprono arap Chelimo"]),
  ev("appointment", "named him", ("November 1979", "1979-11"), ["Joseph Kiprono arap Chelimo", "Daniel Toroitich Keter"]),
  ev("appointment", "was demoted", ("March 1988#2", "1988-03"), ["Mwangi Kibe-Kibaki"]),
  ev("travel", "flew to Kampala", ("April 1988", "1988-04"), ["Joseph Kiprono arap Chelimo"]),
  ev("meeting", "met", ("April 1988", "1988-04"), ["Joseph Kiprono arap Chelimo", "Samson Kisekka-Lule"]),
  ev("meeting", "Toronto meeting", None, ["Joseph Kiprono arap Chelimo"]),
  ev("communication", "exchanged telegrams", ("September", "1988-09"), ["Joseph Kiprono arap Chelimo", "Thorvald Stoltz"]),
  ev("speech", "speech", ("7 December 1988", "1988-12-07"), ["Joseph Kiprono arap Chelimo"]),
  ev("speech", "alleged in parliament", ("February 1989", "1989-02"), ["Kuria Kanyi-Mbogo"]),
  ev("departure", "was dropped", ("1 May 1989#2", "1989-05-01"), ["Joseph Kiprono arap Chelimo"]),
  ev("appointment", "was appointed", ("1 May 1989#2", "1989-05-01"), ["George Saitoti-Lemein"]),
  ev("testimony", "heard him", ("22 and 23 August 1991", "1991-08-22/1991-08-23"), ["Joseph Kiprono arap Chelimo", "Evans Gicheru-Nyaga"]),
  ev("conviction", "was convicted", ("1994", "1994"), ["Kuria Kanyi-Mbogo"]),
  ev("award", "received", ("1987", "1987"), ["Joseph Kiprono arap Chelimo"]),
)

P("d47-42", """Sir Walter Rangi Dalrymple KCMG (born Walter Dalrymple; 11 October 1868 – 24 May 1942) was a New Zealand farmer and Reform Party politician. He was the 22nd Prime Minister of New Zealand from 14 May 1925 to 10 December 1928.

Early life

Dalrymple was born in Riverton, Southland, of a Scottish father, the whaler Andrew Dalrymple, and a Ngāi Tahu mother, Mere Rangi. He left Riverton School at thirteen to work on a sheep station. In 1893 he married Agnes Cowie, the first woman to be elected to the Wallace County Council (1913).

Member of Parliament

He was elected for Wallace in the by-election of 1908, following the resignation of John Thomson-Hirst. In the wartime cabinet he was Minister of Defence from August 1915 to March 1920, in which capacity he visited the front and was received by General Sir Alexander Godwin at Hazebrouck on 12 June 1917. He took Native Affairs from Sir William Herris-Fox in 1921. When Prime Minister William Masterton died on 10 May 1925, the caucus chose Dalrymple over the finance minister, Downie Nosworth, by 27 votes to 14.

External relations

Dalrymple attended the Imperial Conference in London in October and November 1926 and had talks with the Dominions Secretary, Leo Emery. He opened the Canberra buildings along with the Duke of York's party on 9 May 1927. On 8 March 1928 he wrote to the Administrator of Western Samoa, Major-General George Richards, ordering the deportation of the merchant Olaf Nelsen-Betham. Nelsen-Betham petitioned Geneva; a royal commission under Sir Charles Skerritt had taken his evidence in 1927.

Later life

Defeated at the election of November 1928, he resigned on 10 December and was succeeded by Sir Joseph Wardell. He was Leader of the Opposition until 1931 and Minister of Railways afterwards. He was knighted in 1929. He died of diabetes at Wellington.
""",
  occ("Walter Rangi Dalrymple", "Prime Minister of New Zealand", start=("14 May 1925", "1925-05-14"), end=("10 December 1928", "1928-12-10")),
  occ("Agnes Cowie", "Wallace County Council", start=("1913", "1913")),
  occ("Walter Rangi Dalrymple", "elected for Wallace", start=("1908", "1908")),
  occ("John Thomson-Hirst", "resignation", end=("1908", "1908")),
  occ("Walter Rangi Dalrymple", "Minister of Defence", start=("August 1915", "1915-08"), end=("March 1920", "1920-03")),
  occ("Alexander Godwin", "General"),
  occ("Walter Rangi Dalrymple", "Native Affairs", start=("1921", "1921")),
  occ("William Herris-Fox", "took Native Affairs from", end=("1921", "1921")),
  occ("William Masterton", "Prime Minister#2", end=("10 May 1925", "1925-05-10")),
  occ("Downie Nosworth", "finance minister"),
  occ("Leo Emery", "Dominions Secretary"),
  occ("George Richards", "Administrator of Western Samoa"),
  occ("George Richards", "Major-General"),
  occ("Charles Skerritt", "royal commission", start=("1927#2", "1927")),
  occ("Joseph Wardell", "was succeeded", start=("10 December#2", "1928-12-10")),
  occ("Walter Rangi Dalrymple", "Leader of the Opposition", start=("10 December#2", "1928-12"), end=("1931", "1931")),
  occ("Walter Rangi Dalrymple", "Minister of Railways", start=("1931", "1931")),
  fact("Walter Rangi Dalrymple", "birthName", "Walter Dalrymple"),
  fact("Walter Rangi Dalrymple", "birthDate", "11 October 1868", value="1868-10-11"),
  fact("Walter Rangi Dalrymple", "deathDate", "24 May 1942", value="1942-05-24"),
  fact("Walter Rangi Dalrymple", "nationality", "New Zealand"),
  fact("Walter Rangi Dalrymple", "occupation", "farmer"),
  fact("Walter Rangi Dalrymple", "party", "Reform Party"),
  fact("Walter Rangi Dalrymple", "occupation", "politician"),
  fact("Walter Rangi Dalrymple", "birthPlace", "Riverton, Southland"),
  fact("Andrew Dalrymple", "ethnicity", "Scottish"),
  fact("Walter Rangi Dalrymple", "father", "Andrew Dalrymple"),
  fact("Andrew Dalrymple", "occupation", "whaler"),
  fact("Mere Rangi", "ethnicity", "Ngāi Tahu"),
  fact("Walter Rangi Dalrymple", "mother", "Mere Rangi"),
  fact("Walter Rangi Dalrymple", "education", "Riverton School"),
  fact("Walter Rangi Dalrymple", "spouse", "Agnes Cowie", date=("1893", "1893")),
  fact("William Masterton", "deathDate", "10 May 1925", value="1925-05-10"),
  fact("Olaf Nelsen-Betham", "occupation", "merchant"),
  fact("Walter Rangi Dalrymple", "award", "KCMG", date=("1929", "1929")),
  fact("Walter Rangi Dalrymple", "causeOfDeath", "diabetes"),
  fact("Walter Rangi Dalrymple", "deathPlace", "Wellington"),
  ev("election", "be elected", ("1913", "1913"), ["Agnes Cowie"]),
  ev("election", "was elected for", ("1908", "1908"), ["Walter Rangi Dalrymple"]),
  ev("departure", "resignation", ("1908", "1908"), ["John Thomson-Hirst"]),
  ev("travel", "visited the front", ("12 June 1917", "1917-06"), ["Walter Rangi Dalrymple"]),
  ev("meeting", "was received", ("12 June 1917", "1917-06-12"), ["Walter Rangi Dalrymple", "Alexander Godwin"]),
  ev("appointment", "took Native Affairs", ("1921", "1921"), ["Walter Rangi Dalrymple", "William Herris-Fox"]),
  ev("election", "chose", ("10 May 1925", "1925-05"), ["Walter Rangi Dalrymple", "Downie Nosworth"]),
  ev("meeting", "attended the Imperial Conference", ("October and November 1926", "1926-10/1926-11"), ["Walter Rangi Dalrymple"]),
  ev("meeting", "talks", ("October and November 1926", "1926-10/1926-11"), ["Walter Rangi Dalrymple", "Leo Emery"]),
  ev("communication", "wrote", ("8 March 1928", "1928-03-08"), ["Walter Rangi Dalrymple", "George Richards"]),
  ev("sanction", "deportation", ("8 March 1928", "1928-03"), ["Olaf Nelsen-Betham", "Walter Rangi Dalrymple"]),
  ev("communication", "petitioned Geneva", None, ["Olaf Nelsen-Betham"]),
  ev("testimony", "had taken his evidence", ("1927#2", "1927"), ["Olaf Nelsen-Betham", "Charles Skerritt"]),
  ev("election", "Defeated", ("November 1928", "1928-11"), ["Walter Rangi Dalrymple"]),
  ev("departure", "resigned", ("10 December#2", "1928-12-10"), ["Walter Rangi Dalrymple"]),
  ev("appointment", "was succeeded", ("10 December#2", "1928-12-10"), ["Joseph Wardell", "Walter Rangi Dalrymple"]),
  ev("award", "was knighted", ("1929", "1929"), ["Walter Rangi Dalrymple"]),
)

P("d47-43", """Corazon Evangelista Marasigan (née Evangelista; born August 16, 1955), also known by her nickname Cora, is a Filipino lawyer, jurist and politician who was the 15th Vice President of the Philippines from 2004 to 2010. She was previously Secretary of Foreign Affairs and, for a time, a senator.

Early life and education

Marasigan was born in Lipa, Batangas, the younger daughter of Judge Benedicto Evangelista and Milagros Katigbak. Her elder sister is the cellist Teresita Evangelista-Roa. She graduated from the University of the Philippines College of Law in 1980 and placed third in that year's bar examinations. In 1983 she married Antonio Marasigan, then provincial board member and later governor of Batangas (1998–2007).

Career

She was assistant solicitor general from 1986 to 1992. Elected to the Senate in May 1998 for Lakas, she resigned her seat to become Secretary of Foreign Affairs on July 2, 2002, as Vice President Ramon Guingona-Tan left the department after a disagreement with President Gloria Arroyo-Diaz over the American exercises. She defeated Senator Loren Legaspi-Cruz in the vice-presidential election of May 10, 2004.

Diplomatic contacts

As secretary, Marasigan met US Secretary of State Collin Powers in Manila on August 3, 2002. She visited Kuala Lumpur on September 19, 2002 for talks with Foreign Minister Syed Hamid Jaafar on deportations. On April 4, 2005 she led the delegation to the funeral of the pope. In July 2008 a letter of hers to the Spratly commission's chairman was posted online by the blogger Manuel Quezada.

Broadband inquiry

The Senate blue ribbon committee, chaired by Senator Alan Cayetano-Lim, opened an inquiry in September 2007. Its main witness, engineer Rodolfo Lozano, testified on February 8, 2008. The elections chairman, Benjamin Abalos-Reyes, stepped aside. Governor Marasigan was suspended by the Ombudsman in 2006 in another matter, and the Sandiganbayan convicted him of graft on March 14, 2014.

Corazon Marasigan ran for president in 2010 and finished fourth. She holds the Grand Cross of the Order of Sikatuna (2004).
""",
  occ("Corazon Evangelista Marasigan", "Vice President of the Philippines", start=("2004", "2004"), end=("2010", "2010")),
  occ("Corazon Evangelista Marasigan", "Secretary of Foreign Affairs", start=("July 2, 2002", "2002-07-02"), again=["Secretary of Foreign Affairs#2"]),
  occ("Corazon Evangelista Marasigan", "senator", start=("May 1998", "1998-05"), end=("July 2, 2002", "2002-07"), again=["Senate"]),
  occ("Benedicto Evangelista", "Judge"),
  occ("Antonio Marasigan", "provincial board member", start=("1983", "1983")),
  occ("Antonio Marasigan", "governor of Batangas", start=("1998", "1998"), end=("2007", "2007"), again=["Governor"]),
  occ("Corazon Evangelista Marasigan", "assistant solicitor general", start=("1986", "1986"), end=("1992", "1992")),
  occ("Ramon Guingona-Tan", "Vice President#2"),
  occ("Ramon Guingona-Tan", "left the department", end=("July 2, 2002", "2002-07")),
  occ("Gloria Arroyo-Diaz", "President#3"),
  occ("Loren Legaspi-Cruz", "Senator"),
  occ("Collin Powers", "US Secretary of State"),
  occ("Syed Hamid Jaafar", "Foreign Minister"),
  occ("Corazon Evangelista Marasigan", "led the delegation", start=("April 4, 2005", "2005-04-04"), end=("April 4, 2005", "2005-04-04")),
  occ("Alan Cayetano-Lim", "Senate blue ribbon committee, chaired"),
  occ("Alan Cayetano-Lim", "Senator#2"),
  occ("Benjamin Abalos-Reyes", "elections chairman"),
  fact("Corazon Evangelista Marasigan", "birthName", "Evangelista#2"),
  fact("Corazon Evangelista Marasigan", "birthDate", "August 16, 1955", value="1955-08-16"),
  fact("Corazon Evangelista Marasigan", "alias", "Cora#2"),
  fact("Corazon Evangelista Marasigan", "nationality", "Filipino"),
  fact("Corazon Evangelista Marasigan", "occupation", "lawyer"),
  fact("Corazon Evangelista Marasigan", "occupation", "jurist"),
  fact("Corazon Evangelista Marasigan", "occupation", "politician"),
  fact("Corazon Evangelista Marasigan", "birthPlace", "Lipa, Batangas"),
  fact("Corazon Evangelista Marasigan", "father", "Benedicto Evangelista"),
  fact("Corazon Evangelista Marasigan", "mother", "Milagros Katigbak"),
  fact("Corazon Evangelista Marasigan", "siblings", "Teresita Evangelista-Roa"),
  fact("Teresita Evangelista-Roa", "occupation", "cellist"),
  fact("Corazon Evangelista Marasigan", "education", "University of the Philippines College of Law", date=("1980", "1980")),
  fact("Corazon Evangelista Marasigan", "spouse", "Antonio Marasigan", date=("1983", "1983")),
  fact("Corazon Evangelista Marasigan", "party", "Lakas"),
  fact("Manuel Quezada", "occupation", "blogger"),
  fact("Rodolfo Lozano", "occupation", "engineer"),
  fact("Corazon Evangelista Marasigan", "award", "Grand Cross of the Order of Sikatuna", date=("(2004)", "2004")),
  ev("election", "Elected to the Senate", ("May 1998", "1998-05"), ["Corazon Evangelista Marasigan"]),
  ev("departure", "resigned her seat", ("July 2, 2002", "2002-07"), ["Corazon Evangelista Marasigan"]),
  ev("appointment", "become", ("July 2, 2002", "2002-07-02"), ["Corazon Evangelista Marasigan"]),
  ev("departure", "left the department", ("July 2, 2002", "2002-07"), ["Ramon Guingona-Tan"]),
  ev("election", "defeated", ("May 10, 2004", "2004-05-10"), ["Corazon Evangelista Marasigan", "Loren Legaspi-Cruz"]),
  ev("meeting", "met", ("August 3, 2002", "2002-08-03"), ["Corazon Evangelista Marasigan", "Collin Powers"]),
  ev("travel", "visited Kuala Lumpur", ("September 19, 2002", "2002-09-19"), ["Corazon Evangelista Marasigan"]),
  ev("meeting", "talks", ("September 19, 2002", "2002-09-19"), ["Corazon Evangelista Marasigan", "Syed Hamid Jaafar"]),
  ev("travel", "delegation to the funeral", ("April 4, 2005", "2005-04-04"), ["Corazon Evangelista Marasigan"]),
  ev("communication", "letter of hers", None, ["Corazon Evangelista Marasigan"]),
  ev("disclosure", "was posted online", ("July 2008", "2008-07"), ["Manuel Quezada", "Corazon Evangelista Marasigan"]),
  ev("investigation", "opened an inquiry", ("September 2007", "2007-09"), ["Alan Cayetano-Lim"]),
  ev("testimony", "testified", ("February 8, 2008", "2008-02-08"), ["Rodolfo Lozano"]),
  ev("departure", "stepped aside", None, ["Benjamin Abalos-Reyes"]),
  ev("sanction", "was suspended", ("2006", "2006"), ["Antonio Marasigan"]),
  ev("conviction", "convicted", ("March 14, 2014", "2014-03-14"), ["Antonio Marasigan"]),
  ev("candidacy", "ran for president", ("2010#2", "2010"), ["Corazon Evangelista Marasigan"]),
  ev("election", "finished fourth", ("2010#2", "2010"), ["Corazon Evangelista Marasigan"]),
)

P("d47-44", """Dejazmach Tekle Giyorgis Wolde-Amanuel (Ge'ez: ተክለ ጊዮርጊስ; also transcribed Täklä-Giyorgis; c. 1866 – 11 April 1937) was an Ethiopian nobleman and minister. He was Minister of Foreign Affairs of the Ethiopian Empire between 1910 and 1917 and governor of several provinces.

Early life

Tekle Giyorgis was born in Menz, Shewa, a son of Ras Wolde-Amanuel, lord of Marabete, and Woizero Tsehaywork. Orthodox by religion, he was instructed at the monastery of Debre Libanos. His foster brother Habte Mikael, afterwards Minister of War, accompanied him to Saint Petersburg with the embassy of 1895. He fought at Adwa and was wounded there on 1 March 1896.

Career

Emperor Menelik made him governor of Gore in 1898 with the title of Fitawrari. In 1903 he was given the command of the palace guard in the place of Nadew Abba-Bor. When the cabinet was enlarged in 1910, he took over the Foreign Ministry from the Swiss engineer Alfred Ilgner, who had acted as counsellor of state for it.

Diplomatic contacts

He negotiated on the Gambela trading post with the British minister, Wilfred Thesinger, in May 1911. He received the German envoy, Fridolin von Sieburg, on 14 February 1915. In two letters to the Italian chargé, Count Colletti, he denied that arms had been sent to Somalia. In September 1916, on the deposition of Lij Iyasu-Mikael, he read out the proclamation at Janmeda.

In June 1917 soldiers demanded the dismissal of all the ministers, and he fell with the rest. He was in the suite of Ras Tafari on his journey to Europe (April–September 1924), and was received in Rome with him.

Arrest and death

He was arrested by the Italians on 20 February 1937 after the attempt on Marshal Graziosi. A military tribunal under Colonel Olindo Azzi sentenced him on 2 March to exile, and he was taken to Asinara, where he died of typhus. He had been awarded the grand cross of the Star of Ethiopia. His daughter Sable was the mother of the diplomat Mikael Imru-Desta.
""",
  occ("Tekle Giyorgis Wolde-Amanuel", "Minister of Foreign Affairs of the Ethiopian Empire", start=("1910", "1910"), end=("1917", "1917"), again=["Foreign Ministry", "minister"]),
  occ("Tekle Giyorgis Wolde-Amanuel", "Dejazmach"),
  occ("Tekle Giyorgis Wolde-Amanuel", "governor of several provinces"),
  occ("Wolde-Amanuel", "Ras"),
  occ("Wolde-Amanuel", "lord of Marabete"),
  occ("Habte Mikael", "Minister of War"),
  occ("Menelik", "Emperor"),
  occ("Tekle Giyorgis Wolde-Amanuel", "governor of Gore", start=("1898", "1898")),
  occ("Tekle Giyorgis Wolde-Amanuel", "Fitawrari", start=("1898", "1898")),
  occ("Tekle Giyorgis Wolde-Amanuel", "command of the palace guard", start=("1903", "1903")),
  occ("Nadew Abba-Bor", "in the place", end=("1903", "1903")),
  occ("Alfred Ilgner", "counsellor of state", end=("1910#2", "1910")),
  occ("Wilfred Thesinger", "British minister"),
  occ("Fridolin von Sieburg", "German envoy"),
  occ("Colletti", "Italian chargé"),
  occ("Iyasu-Mikael", "Lij", end=("September 1916", "1916-09")),
  occ("Tafari", "Ras#2"),
  occ("Graziosi", "Marshal"),
  occ("Olindo Azzi", "military tribunal"),
  occ("Olindo Azzi", "Colonel"),
  occ("Mikael Imru-Desta", "diplomat"),
  fact("Tekle Giyorgis Wolde-Amanuel", "nativeName", "ተክለ ጊዮርጊስ"),
  fact("Tekle Giyorgis Wolde-Amanuel", "alias", "Täklä-Giyorgis"),
  fact("Tekle Giyorgis Wolde-Amanuel", "birthDate", "c. 1866", value="1866~"),
  fact("Tekle Giyorgis Wolde-Amanuel", "deathDate", "11 April 1937", value="1937-04-11"),
  fact("Tekle Giyorgis Wolde-Amanuel", "nationality", "Ethiopian"),
  fact("Tekle Giyorgis Wolde-Amanuel", "birthPlace", "Menz, Shewa"),
  fact("Tekle Giyorgis Wolde-Amanuel", "father", "Wolde-Amanuel#2"),
  fact("Tekle Giyorgis Wolde-Amanuel", "mother", "Tsehaywork"),
  fact("Tekle Giyorgis Wolde-Amanuel", "religion", "Orthodox"),
  fact("Tekle Giyorgis Wolde-Amanuel", "education", "monastery of Debre Libanos"),
  fact("Tekle Giyorgis Wolde-Amanuel", "siblings", "Habte Mikael"),
  fact("Alfred Ilgner", "nationality", "Swiss"),
  fact("Alfred Ilgner", "occupation", "engineer"),
  fact("Tekle Giyorgis Wolde-Amanuel", "deathPlace", "Asinara"),
  fact("Tekle Giyorgis Wolde-Amanuel", "causeOfDeath", "typhus"),
  fact("Tekle Giyorgis Wolde-Amanuel", "award", "grand cross of the Star of Ethiopia"),
  fact("Tekle Giyorgis Wolde-Amanuel", "children", "Sable"),
  fact("Mikael Imru-Desta", "mother", "Sable"),
  ev("travel", "accompanied him", ("1895", "1895"), ["Habte Mikael", "Tekle Giyorgis Wolde-Amanuel"]),
  ev("appointment", "made him governor", ("1898", "1898"), ["Tekle Giyorgis Wolde-Amanuel", "Menelik"]),
  ev("appointment", "was given the command", ("1903", "1903"), ["Tekle Giyorgis Wolde-Amanuel", "Nadew Abba-Bor"]),
  ev("appointment", "took over", ("1910#2", "1910"), ["Tekle Giyorgis Wolde-Amanuel", "Alfred Ilgner"]),
  ev("meeting", "negotiated", ("May 1911", "1911-05"), ["Tekle Giyorgis Wolde-Amanuel", "Wilfred Thesinger"]),
  ev("meeting", "received", ("14 February 1915", "1915-02-14"), ["Tekle Giyorgis Wolde-Amanuel", "Fridolin von Sieburg"]),
  ev("communication", "two letters", None, ["Tekle Giyorgis Wolde-Amanuel", "Colletti"]),
  ev("departure", "deposition", ("September 1916", "1916-09"), ["Iyasu-Mikael"]),
  ev("speech", "read out the proclamation", ("September 1916", "1916-09"), ["Tekle Giyorgis Wolde-Amanuel"]),
  ev("departure", "fell with the rest", ("June 1917", "1917-06"), ["Tekle Giyorgis Wolde-Amanuel"]),
  ev("travel", "journey to Europe", ("April–September 1924", "1924-04/1924-09"), ["Tekle Giyorgis Wolde-Amanuel", "Tafari"]),
  ev("meeting", "was received in Rome", None, ["Tekle Giyorgis Wolde-Amanuel", "Tafari"]),
  ev("arrest", "was arrested", ("20 February 1937", "1937-02-20"), ["Tekle Giyorgis Wolde-Amanuel"]),
  ev("conviction", "sentenced", ("2 March", "1937-03-02"), ["Tekle Giyorgis Wolde-Amanuel", "Olindo Azzi"]),
  ev("award", "had been awarded", None, ["Tekle Giyorgis Wolde-Amanuel"]),
)

P("d47-45", """Miklós Bárczay-Dessewffy de Bárca (Hungarian: Bárczay-Dessewffy Miklós; 1 April 1871, Pozsony – 28 February 1948, Lugano) was a Hungarian count, landowner and statesman. He was Prime Minister of Hungary from 19 August 1932 to 1 October 1933, and Minister of Foreign Affairs in three governments.

Early life

The only son of Count Aurél Bárczay-Dessewffy, an imperial chamberlain, and Irma Zichy-Ferraris, he studied at the Theresianum in Vienna and the University of Budapest. He entered the Common Foreign Ministry in 1894 and was attaché in Berlin, legation secretary at Constantinople (1899–1903) and consul-general in Belgrade from 1907 to 1911. He sat in the House of Magnates from 1905. On 9 May 1898 he married Princess Margit Odescalchi, by whom he had a daughter, Ilona, the sculptor.

Foreign Minister

Regent Horthy-Purgly appointed him Minister of Foreign Affairs on 22 September 1920 in the cabinet of Count Pál Telkes. Both resigned in April 1921 after the King's first attempt at return. He held the portfolio again in 1925–26. In the franc affair the chief of police, Imre Nádossy-Vay, was sentenced on 26 May 1926; Bárczay was examined as a witness on the 12th and said that he had learnt of the matter from the press.

Premiership

Upon the fall of Gyula Károlyi-Nagy he formed a government of National Unity. He visited Rome on 10–13 November 1932 and conferred with the head of the Italian government. In June 1933 he met the Austrian chancellor, Engelbert Dollfer, in Vienna; on the 17th of the same month he called at the German embassy and spoke to Franz von Pappen. On 12 July a letter of his to the Polish minister, Colonel Joachim Beckmann, was intercepted, and the Prague newspaper Bohemia published it.

He was forced from office by his minister of defence, General Gábor Gömbös-Jákfa, who became his successor.

Exile

Sanctioned by the Germans in 1944 with the loss of his estates, he fled to Switzerland. He was a knight of the Golden Fleece (1917). He died after a fall.
""",
  occ("Miklós Bárczay-Dessewffy", "Prime Minister of Hungary", start=("19 August 1932", "1932-08-19"), end=("1 October 1933", "1933-10-01"), again=["government of National Unity"]),
  occ("Miklós Bárczay-Dessewffy", "Minister of Foreign Affairs in three governments"),
  occ("Miklós Bárczay-Dessewffy", "Minister of Foreign Affairs#2", start=("22 September 1920", "1920-09-22"), end=("April 1921", "1921-04")),
  occ("Miklós Bárczay-Dessewffy", "portfolio", start=("1925", "1925"), end=("26", "1926")),
  occ("Miklós Bárczay-Dessewffy", "count"),
  occ("Aurél Bárczay-Dessewffy", "imperial chamberlain"),
  occ("Aurél Bárczay-Dessewffy", "Count"),
  occ("Miklós Bárczay-Dessewffy", "Common Foreign Ministry", start=("1894", "1894")),
  occ("Miklós Bárczay-Dessewffy", "attaché in Berlin"),
  occ("Miklós Bárczay-Dessewffy", "legation secretary at Constantinople", start=("1899", "1899"), end=("1903", "1903")),
  occ("Miklós Bárczay-Dessewffy", "consul-general in Belgrade", start=("1907", "1907"), end=("1911", "1911")),
  occ("Miklós Bárczay-Dessewffy", "House of Magnates", start=("1905", "1905")),
  occ("Margit Odescalchi", "Princess"),
  occ("Horthy-Purgly", "Regent"),
  occ("Pál Telkes", "cabinet", end=("April 1921", "1921-04")),
  occ("Pál Telkes", "Count#2"),
  occ("Imre Nádossy-Vay", "chief of police"),
  occ("Gyula Károlyi-Nagy", "fall", end=("19 August 1932", "1932-08")),
  occ("Engelbert Dollfer", "Austrian chancellor"),
  occ("Joachim Beckmann", "Polish minister"),
  occ("Joachim Beckmann", "Colonel"),
  occ("Gábor Gömbös-Jákfa", "minister of defence", end=("1 October 1933", "1933-10")),
  occ("Gábor Gömbös-Jákfa", "General"),
  occ("Gábor Gömbös-Jákfa", "successor", start=("1 October 1933", "1933-10-01")),
  fact("Miklós Bárczay-Dessewffy", "nativeName", "Bárczay-Dessewffy Miklós"),
  fact("Miklós Bárczay-Dessewffy", "birthDate", "1 April 1871", value="1871-04-01"),
  fact("Miklós Bárczay-Dessewffy", "birthPlace", "Pozsony"),
  fact("Miklós Bárczay-Dessewffy", "deathDate", "28 February 1948", value="1948-02-28"),
  fact("Miklós Bárczay-Dessewffy", "deathPlace", "Lugano"),
  fact("Miklós Bárczay-Dessewffy", "nationality", "Hungarian#2"),
  fact("Miklós Bárczay-Dessewffy", "occupation", "landowner"),
  fact("Miklós Bárczay-Dessewffy", "occupation", "statesman"),
  fact("Miklós Bárczay-Dessewffy", "father", "Aurél Bárczay-Dessewffy"),
  fact("Miklós Bárczay-Dessewffy", "mother", "Irma Zichy-Ferraris"),
  fact("Miklós Bárczay-Dessewffy", "education", "Theresianum in Vienna"),
  fact("Miklós Bárczay-Dessewffy", "education", "University of Budapest"),
  fact("Miklós Bárczay-Dessewffy", "spouse", "Margit Odescalchi", date=("9 May 1898", "1898-05-09")),
  fact("Miklós Bárczay-Dessewffy", "children", "Ilona"),
  fact("Margit Odescalchi", "children", "Ilona"),
  fact("Ilona", "occupation", "sculptor"),
  fact("Miklós Bárczay-Dessewffy", "residence", "Switzerland", date=("1944", "1944")),
  fact("Miklós Bárczay-Dessewffy", "award", "Golden Fleece", date=("1917", "1917")),
  fact("Miklós Bárczay-Dessewffy", "causeOfDeath", "fall#2"),
  ev("appointment", "entered", ("1894", "1894"), ["Miklós Bárczay-Dessewffy"]),
  ev("appointment", "appointed him", ("22 September 1920", "1920-09-22"), ["Miklós Bárczay-Dessewffy", "Horthy-Purgly"]),
  ev("departure", "resigned", ("April 1921", "1921-04"), ["Miklós Bárczay-Dessewffy", "Pál Telkes"]),
  ev("conviction", "was sentenced", ("26 May 1926", "1926-05-26"), ["Imre Nádossy-Vay"]),
  ev("testimony", "was examined", ("the 12th", "1926-05-12"), ["Miklós Bárczay-Dessewffy"]),
  ev("departure", "fall", ("19 August 1932", "1932-08"), ["Gyula Károlyi-Nagy"]),
  ev("appointment", "formed a government", ("19 August 1932", "1932-08-19"), ["Miklós Bárczay-Dessewffy"]),
  ev("travel", "visited Rome", ("10–13 November 1932", "1932-11-10/1932-11-13"), ["Miklós Bárczay-Dessewffy"]),
  ev("meeting", "conferred", ("10–13 November 1932", "1932-11-10/1932-11-13"), ["Miklós Bárczay-Dessewffy"]),
  ev("meeting", "met", ("June 1933", "1933-06"), ["Miklós Bárczay-Dessewffy", "Engelbert Dollfer"]),
  ev("meeting", "spoke to", ("the 17th of the same month", "1933-06-17"), ["Miklós Bárczay-Dessewffy", "Franz von Pappen"]),
  ev("communication", "letter of his", ("12 July", "1933-07-12"), ["Miklós Bárczay-Dessewffy", "Joachim Beckmann"]),
  ev("disclosure", "published it", None, ["Miklós Bárczay-Dessewffy", "Joachim Beckmann"]),
  ev("departure", "forced from office", ("1 October 1933", "1933-10-01"), ["Miklós Bárczay-Dessewffy", "Gábor Gömbös-Jákfa"]),
  ev("appointment", "became his successor", ("1 October 1933", "1933-10-01"), ["Gábor Gömbös-Jákfa"]),
  ev("sanction", "Sanctioned", ("1944", "1944"), ["Miklós Bárczay-Dessewffy"]),
  ev("travel", "fled to Switzerland", ("1944", "1944"), ["Miklós Bárczay-Dessewffy"]),
)


P('d3-01', """Samuel Kwabena Ofosu-Addai (12 March 1911 – 4 May 1989) was a Ghanaian jurist who served as Chief Justice of Ghana from 1966 to 1972.

Early life

He was born in Techiman, where his father, Yaw Addai, was a kola trader. A Methodist, he was educated at Mfantsipim School and at University College London, where he took his degree in law in 1937. He was called to the bar the next year and came home to a practice in Sekondi which, a colleague recalled, never made him rich. In 1940 he married Charlotte Brew, a schoolteacher; they had two sons and a daughter, Efua, who became a paediatrician.

Career on the bench

In 1949 he was appointed district magistrate at Tarkwa. He became registrar of the West African Court of Appeal in 1952 and, four years later, a puisne judge of the High Court. From 1960 he sat on the Supreme Court.

In March 1966 the military council dismissed the chief justice, Emmanuel Tetteh Lamptey, and named Ofosu-Addai in his place. His six years in the office were uneasy ones. He wrote to the council in 1968 to protest against special tribunals, and the letter, never answered, is still quoted in the law schools. Rumour had it that he would be made president of the republic; nothing came of it. He retired in July 1972 and was followed as chief justice by Azu Mensah-Kotei, until then attorney-general.

Later life

Ofosu-Addai chaired the Law Reform Commission from 1973 until 1978. He had received the Grand Medal in 1971, and wore it, his family say, only once. He died in Kumasi of a stroke. The court house at Techiman bears his name, although he never sat there.""",
  fact('Samuel Kwabena Ofosu-Addai', 'birthDate', '12 March 1911', value='1911-03-12'),
  fact('Samuel Kwabena Ofosu-Addai', 'deathDate', '4 May 1989', value='1989-05-04'),
  fact('Samuel Kwabena Ofosu-Addai', 'nationality', 'Ghanaian'),
  fact('Samuel Kwabena Ofosu-Addai', 'occupation', 'jurist'),
  occ('Samuel Kwabena Ofosu-Addai', 'Chief Justice of Ghana', start=('1966', '1966'), end=('1972', '1972'), again=['office']),
  fact('Samuel Kwabena Ofosu-Addai', 'birthPlace', 'Techiman'),
  fact('Samuel Kwabena Ofosu-Addai', 'father', 'Yaw Addai'),
  fact('Yaw Addai', 'occupation', 'kola trader'),
  fact('Samuel Kwabena Ofosu-Addai', 'religion', 'Methodist'),
  fact('Samuel Kwabena Ofosu-Addai', 'education', 'Mfantsipim School'),
  fact('Samuel Kwabena Ofosu-Addai', 'education', 'University College London', date=('1937', '1937')),
  fact('Samuel Kwabena Ofosu-Addai', 'spouse', 'Charlotte Brew', date=('1940', '1940')),
  fact('Charlotte Brew', 'occupation', 'schoolteacher'),
  fact('Samuel Kwabena Ofosu-Addai', 'children', 'Efua'),
  fact('Charlotte Brew', 'children', 'Efua'),
  fact('Efua', 'occupation', 'paediatrician'),
  occ('Samuel Kwabena Ofosu-Addai', 'district magistrate at Tarkwa', start=('1949', '1949'), end=None),
  ev('appointment', 'was appointed', ('1949', '1949'), ['Samuel Kwabena Ofosu-Addai']),
  occ('Samuel Kwabena Ofosu-Addai', 'registrar of the West African Court of Appeal', start=('1952', '1952'), end=None),
  ev('appointment', 'became#2', ('1952', '1952'), ['Samuel Kwabena Ofosu-Addai']),
  occ('Samuel Kwabena Ofosu-Addai', 'puisne judge of the High Court', start=('four years later', '1956'), end=None),
  ev('appointment', 'became#2', ('four years later', '1956'), ['Samuel Kwabena Ofosu-Addai']),
  occ('Samuel Kwabena Ofosu-Addai', 'sat on the Supreme Court', start=('1960', '1960'), end=None),
  occ('Emmanuel Tetteh Lamptey', 'chief justice', start=None, end=('March 1966', '1966-03')),
  ev('departure', 'dismissed', ('March 1966', '1966-03'), ['Emmanuel Tetteh Lamptey']),
  ev('appointment', 'named', ('March 1966', '1966-03'), ['Samuel Kwabena Ofosu-Addai']),
  ev('communication', 'wrote', ('1968', '1968'), ['Samuel Kwabena Ofosu-Addai']),
  ev('departure', 'retired', ('July 1972', '1972-07'), ['Samuel Kwabena Ofosu-Addai']),
  ev('appointment', 'was followed', ('July 1972', '1972-07'), ['Azu Mensah-Kotei']),
  occ('Azu Mensah-Kotei', 'chief justice#2', start=('July 1972', '1972-07'), end=None),
  occ('Azu Mensah-Kotei', 'attorney-general', start=None, end=None, former=True),
  occ('Samuel Kwabena Ofosu-Addai', 'chaired the Law Reform Commission', start=('1973', '1973'), end=('1978', '1978')),
  fact('Samuel Kwabena Ofosu-Addai', 'award', 'Grand Medal', date=('1971', '1971')),
  ev('award', 'had received', ('1971', '1971'), ['Samuel Kwabena Ofosu-Addai']),
  fact('Samuel Kwabena Ofosu-Addai', 'deathPlace', 'Kumasi'),
  fact('Samuel Kwabena Ofosu-Addai', 'causeOfDeath', 'stroke'),
)

P('d3-02', """Sir Josiah Tregarthen, naval officer and colonial governor, was born at Fowey on 9 February 1768, the third son of Philip Tregarthen, vicar of Lanteglos, and his wife Honor Penrose.

He went to sea in 1780 in the Resolute, whose captain was his uncle Hannibal Penrose, and saw the relief of Gibraltar from her quarterdeck. In 1794 he was given command of the sloop Wagtail, in which he took eleven prizes off the Breton coast, and on 3 June 1797 he was made captain of the frigate Amaranthe. A pamphlet by her surgeon alleges that he was put under arrest that summer at the Nore; the records of the station know nothing of it.

In 1803 he married Susan Rashleigh-Cole, who brought him a small estate near Bodmin and a taste for improving it. Tregarthen was returned to Parliament for Grampound in 1807 and sat for that borough, seldom speaking, until 1812, when his nephew John Tregarthen, later mayor of Fowey, took the seat.

From 1815 to 1818 he was commander-in-chief on the Leeward Islands station. He was made a KCB in 1816 and declined a baronetcy. In 1824 he was appointed governor of the Windward Cays. He arrived at Port Anson in March 1825, and in June he addressed the Assembly on the condition of the slaves in terms that the planters never forgave. Thwarted at every turn, he resigned in 1829 and sailed for home in the Dido. His secretary, Lewis Manning, administered the colony until a new governor, Sir Thomas Fane, arrived in 1830.

Tregarthen's last years were spent at Fowey in the company of his telescopes. Lady Tregarthen died in 1838. He himself died at Fowey on 17 November 1841, and the lighthouse on Carrick Point was called after him by a grateful corporation which had opposed its building.""",
  fact('Josiah Tregarthen', 'occupation', 'naval officer'),
  fact('Josiah Tregarthen', 'birthPlace', 'Fowey'),
  fact('Josiah Tregarthen', 'birthDate', '9 February 1768', value='1768-02-09'),
  fact('Josiah Tregarthen', 'father', 'Philip Tregarthen'),
  fact('Josiah Tregarthen', 'mother', 'Honor Penrose'),
  fact('Philip Tregarthen', 'spouse', 'Honor Penrose'),
  occ('Philip Tregarthen', 'vicar of Lanteglos', start=None, end=None),
  fact('Josiah Tregarthen', 'relatives', 'Hannibal Penrose'),
  occ('Hannibal Penrose', 'captain', start=('1780', '1780'), end=None),
  occ('Josiah Tregarthen', 'command of the sloop Wagtail', start=('1794', '1794'), end=None),
  ev('appointment', 'was given', ('1794', '1794'), ['Josiah Tregarthen']),
  occ('Josiah Tregarthen', 'captain of the frigate Amaranthe', start=('3 June 1797', '1797-06-03'), end=None),
  ev('appointment', 'was made', ('3 June 1797', '1797-06-03'), ['Josiah Tregarthen']),
  ev('arrest', 'was put under arrest', ('that summer', '1797'), ['Josiah Tregarthen'], place='the Nore', status='claimed'),
  fact('Josiah Tregarthen', 'spouse', 'Susan Rashleigh-Cole', date=('1803', '1803')),
  ev('election', 'was returned', ('1807', '1807'), ['Josiah Tregarthen']),
  occ('Josiah Tregarthen', 'sat for that borough', start=('1807', '1807'), end=('1812', '1812'), again=['returned to Parliament for Grampound']),
  fact('Josiah Tregarthen', 'relatives', 'John Tregarthen'),
  occ('John Tregarthen', 'mayor of Fowey', start=None, end=None),
  occ('John Tregarthen', 'seat', start=('1812', '1812'), end=None),
  ev('election', 'took the seat', ('1812', '1812'), ['John Tregarthen']),
  occ('Josiah Tregarthen', 'commander-in-chief on the Leeward Islands station', start=('1815', '1815'), end=('1818', '1818')),
  fact('Josiah Tregarthen', 'award', 'KCB', date=('1816', '1816')),
  ev('award', 'was made#2', ('1816', '1816'), ['Josiah Tregarthen']),
  occ('Josiah Tregarthen', 'governor of the Windward Cays', start=('1824', '1824'), end=('1829', '1829'), again=['colonial governor']),
  ev('appointment', 'was appointed', ('1824', '1824'), ['Josiah Tregarthen']),
  ev('travel', 'arrived', ('March 1825', '1825-03'), ['Josiah Tregarthen'], place='Port Anson'),
  ev('speech', 'addressed', ('June#2', '1825-06'), ['Josiah Tregarthen']),
  ev('departure', 'resigned', ('1829', '1829'), ['Josiah Tregarthen']),
  ev('travel', 'sailed', ('1829', '1829'), ['Josiah Tregarthen']),
  occ('Lewis Manning', 'secretary', start=None, end=None),
  occ('Lewis Manning', 'administered the colony', start=('1829', '1829'), end=('1830', '1830')),
  occ('Thomas Fane', 'governor#3', start=('1830', '1830'), end=None),
  ev('travel', 'arrived#2', ('1830', '1830'), ['Thomas Fane']),
  fact('Josiah Tregarthen', 'residence', 'Fowey#3'),
  fact('Susan Rashleigh-Cole', 'deathDate', '1838', value='1838'),
  fact('Josiah Tregarthen', 'deathDate', '17 November 1841', value='1841-11-17'),
  fact('Josiah Tregarthen', 'deathPlace', 'Fowey#4'),
)

P('d3-03', """The Rt Revd Ephraim Chukwuemeka Nwosu-Eze
Bishop of Nsukka Hills, 1979–1998

Bishop Nwosu-Eze, who died in Enugu on 6 August 2011, liked to say that he had come to the Church by way of football. Born at Awgu on 3 January 1930, the son of a catechist, he kept goal for the Railway club before he entered Trinity College, Umuahia. He was ordained in 1957.

His first post was as curate of St Bartholomew's, Enugu. From 1960 to 1966 he was vicar of Udi, and he was chaplain of the teachers' college at Nkpor when the war broke out in 1967. During the fighting he ran a feeding station with a Dutch priest, Kees Verhoeven; in 1968 the two men crossed the lines on foot to beg for salt in Aba.

Archdeacon of Enugu from 1972, he was elected Bishop of Nsukka Hills in May 1979 in the room of Gideon Okafor, who had retired the year before, and was consecrated at Onitsha on 2 September. The diocese had eleven parishes and one working car. In nineteen years he built it up to ninety parishes; the cars, he said, were beyond him.

He quarrelled with the military governor, Colonel Bello Danjuma, over the control of schools, and in 1984 he was questioned by the police for two days. "A bishop who is not a nuisance," he told his synod that October, "is a waste of a mitre." He was spoken of for archbishop in 1990, but the house of bishops chose Joseph Adeyemi. The same year he was awarded the OON.

In 1958 he had married Grace Onyeka, a midwife, who died in 2003. Their son Obinna is dean of Christ Church, Nkpor. He retired to Awgu in 1998 and grew yams there with great seriousness. His successor, Jonah Ugwu, preached at the funeral on 19 August.""",
  occ('Ephraim Chukwuemeka Nwosu-Eze', 'Bishop of Nsukka Hills', start=('1979', '1979'), end=('1998', '1998'), again=['Bishop of Nsukka Hills#2', 'Bishop#2']),
  fact('Ephraim Chukwuemeka Nwosu-Eze', 'deathPlace', 'Enugu'),
  fact('Ephraim Chukwuemeka Nwosu-Eze', 'deathDate', '6 August 2011', value='2011-08-06'),
  fact('Ephraim Chukwuemeka Nwosu-Eze', 'birthPlace', 'Awgu'),
  fact('Ephraim Chukwuemeka Nwosu-Eze', 'birthDate', '3 January 1930', value='1930-01-03'),
  fact('Ephraim Chukwuemeka Nwosu-Eze', 'education', 'Trinity College, Umuahia'),
  occ('Ephraim Chukwuemeka Nwosu-Eze', "curate of St Bartholomew's, Enugu", start=None, end=None),
  occ('Ephraim Chukwuemeka Nwosu-Eze', 'vicar of Udi', start=('1960', '1960'), end=('1966', '1966')),
  occ('Ephraim Chukwuemeka Nwosu-Eze', "chaplain of the teachers' college at Nkpor", start=None, end=None),
  fact('Kees Verhoeven', 'nationality', 'Dutch'),
  fact('Kees Verhoeven', 'occupation', 'priest'),
  ev('travel', 'crossed the lines', ('1968', '1968'), ['Ephraim Chukwuemeka Nwosu-Eze', 'Kees Verhoeven'], place='Aba'),
  occ('Ephraim Chukwuemeka Nwosu-Eze', 'Archdeacon of Enugu', start=('1972', '1972'), end=None),
  ev('election', 'was elected', ('May 1979', '1979-05'), ['Ephraim Chukwuemeka Nwosu-Eze']),
  occ('Gideon Okafor', 'Bishop of Nsukka Hills#2', start=None, end=('the year before', '1978')),
  ev('departure', 'had retired', ('the year before', '1978'), ['Gideon Okafor']),
  ev('appointment', 'was consecrated', ('2 September', '1979-09-02'), ['Ephraim Chukwuemeka Nwosu-Eze'], place='Onitsha'),
  occ('Bello Danjuma', 'military governor', start=None, end=None),
  ev('investigation', 'was questioned', ('1984', '1984'), ['Ephraim Chukwuemeka Nwosu-Eze']),
  ev('speech', 'told', ('that October', '1984-10'), ['Ephraim Chukwuemeka Nwosu-Eze']),
  occ('Joseph Adeyemi', 'archbishop', start=('1990', '1990'), end=None),
  ev('election', 'chose', ('1990', '1990'), ['Joseph Adeyemi']),
  fact('Ephraim Chukwuemeka Nwosu-Eze', 'award', 'OON', date=('The same year', '1990')),
  ev('award', 'was awarded', ('The same year', '1990'), ['Ephraim Chukwuemeka Nwosu-Eze']),
  fact('Ephraim Chukwuemeka Nwosu-Eze', 'spouse', 'Grace Onyeka', date=('1958', '1958')),
  fact('Grace Onyeka', 'occupation', 'midwife'),
  fact('Grace Onyeka', 'deathDate', '2003', value='2003'),
  fact('Ephraim Chukwuemeka Nwosu-Eze', 'children', 'Obinna'),
  fact('Grace Onyeka', 'children', 'Obinna'),
  occ('Obinna', 'dean of Christ Church, Nkpor', start=None, end=None),
  ev('departure', 'retired#2', ('1998#2', '1998'), ['Ephraim Chukwuemeka Nwosu-Eze']),
  fact('Ephraim Chukwuemeka Nwosu-Eze', 'residence', 'Awgu#2'),
  occ('Jonah Ugwu', 'successor', start=('1998#2', '1998'), end=None),
  ev('speech', 'preached', ('19 August', '2011-08-19'), ['Jonah Ugwu']),
)

P('d3-04', """Two men of the name of Abraham Pardo stood at the head of the community of Monastir in the nineteenth century, and the histories have not always kept them apart.

The elder, Abraham ben Yosef Pardo, was born in Salonica in 1789. He was a pupil of the Talmud Torah of that city and taught there until he was called to Monastir as rabbi in 1823. From 1831 he was head of the religious court, and when the government created the office he became hakham bashi of the city, in 1840. It is said that the pasha kissed his hand at the installation. In 1845 he travelled to Constantinople to plead for the remission of a tax and returned with half of what he had asked. He died in December 1852.

The younger, Abraham Shelomo Pardo, born in 1826, was the son of the elder's brother Shelomo. His uncle's disciple, he was a dyer for eleven years and wished for nothing else. In 1853 the notables elected Hayim Navarro of Uskub hakham bashi in the dead man's place; only when Navarro left for Jerusalem in 1859 did the younger Pardo succeed him, and he held the dignity until 1878. It was he, and not the elder, who signed the regulations of 1865 and who sat on the provincial council from 1867 to 1871. In 1869, as he wrote to a cousin long afterwards, the governor had him arrested for a night; no other source mentions it.

His son-in-law Yaakov Aruesti, secretary of the community since 1870, became hakham bashi in 1878. The younger Pardo died in Salonica in 1884. A lane behind the covered market was called after one of the two; which of them, nobody could tell a visitor even then.""",
  fact('Abraham ben Yosef Pardo', 'birthPlace', 'Salonica'),
  fact('Abraham ben Yosef Pardo', 'birthDate', '1789', value='1789'),
  fact('Abraham ben Yosef Pardo', 'education', 'Talmud Torah'),
  occ('Abraham ben Yosef Pardo', 'rabbi', start=('1823', '1823'), end=None),
  ev('appointment', 'was called', ('1823', '1823'), ['Abraham ben Yosef Pardo']),
  occ('Abraham ben Yosef Pardo', 'head of the religious court', start=('1831', '1831'), end=None),
  occ('Abraham ben Yosef Pardo', 'hakham bashi of the city', start=('1840', '1840'), end=None, again=['office']),
  ev('appointment', 'became', ('1840', '1840'), ['Abraham ben Yosef Pardo']),
  ev('travel', 'travelled', ('1845', '1845'), ['Abraham ben Yosef Pardo'], place='Constantinople'),
  ev('travel', 'returned', ('1845', '1845'), ['Abraham ben Yosef Pardo']),
  fact('Abraham ben Yosef Pardo', 'deathDate', 'December 1852', value='1852-12'),
  fact('Abraham Shelomo Pardo', 'birthDate', '1826', value='1826'),
  fact('Abraham ben Yosef Pardo', 'siblings', 'Shelomo#2'),
  fact('Abraham Shelomo Pardo', 'father', 'Shelomo#2'),
  fact('Abraham Shelomo Pardo', 'relatives', 'Abraham ben Yosef Pardo'),
  fact('Abraham Shelomo Pardo', 'occupation', 'dyer'),
  ev('election', 'elected', ('1853', '1853'), ['Hayim Navarro']),
  occ('Hayim Navarro', 'hakham bashi#2', start=('1853', '1853'), end=('1859', '1859')),
  ev('departure', 'left', ('1859', '1859'), ['Hayim Navarro']),
  ev('travel', 'left for', ('1859', '1859'), ['Hayim Navarro'], place='Jerusalem'),
  ev('appointment', 'succeed', ('1859', '1859'), ['Abraham Shelomo Pardo']),
  occ('Abraham Shelomo Pardo', 'held the dignity', start=('1859', '1859'), end=('1878', '1878')),
  occ('Abraham Shelomo Pardo', 'sat on the provincial council', start=('1867', '1867'), end=('1871', '1871')),
  ev('communication', 'wrote', None, ['Abraham Shelomo Pardo']),
  ev('arrest', 'had him arrested', ('1869', '1869'), ['Abraham Shelomo Pardo'], status='claimed'),
  fact('Abraham Shelomo Pardo', 'relatives', 'Yaakov Aruesti'),
  occ('Yaakov Aruesti', 'secretary of the community', start=('1870', '1870'), end=None),
  occ('Yaakov Aruesti', 'hakham bashi#3', start=('1878#2', '1878'), end=None),
  ev('appointment', 'became#2', ('1878#2', '1878'), ['Yaakov Aruesti']),
  fact('Abraham Shelomo Pardo', 'deathPlace', 'Salonica#2'),
  fact('Abraham Shelomo Pardo', 'deathDate', '1884', value='1884'),
)

P('d3-05', """Hafiz Mustafa Hadžikarić (Travnik, 1871 – Sarajevo, 23 May 1939) was a Bosnian theologian, mufti of Travnik and, from 1926 until his death, president of the Ulema Council in Sarajevo.

The son of the imam of the Many-Coloured Mosque, Salih Hadžikarić, he knew the Koran by heart at eleven. He attended the Elči Ibrahim-pasha medresa in his native town and then the Fatih medresa in Istanbul, and returned home in 1899 with a diploma, a cough and a chest of books.

Career

Hadžikarić was appointed teacher at the medresa in Travnik in 1900 and became its director in 1907. In 1910 he was elected a member of the provincial diet for the Muslim curia and took part, mostly in silence, in its four years of debates. He followed Hasan Spahić as mufti of Travnik in 1914, the latter having retired at seventy-six. In November 1918 he met the officers of the new army at the town gate and spoke to the crowd from a cart; the shops, it is said, opened an hour later.

In 1925 he travelled to Cairo with the historian Fehim Bašagić for the congress on the caliphate. A year later he was named president of the Ulema Council. The ministry wanted him for reis-ul-ulema as well, in 1930, but he would not hear of it, and Ibrahim Kapetanić was chosen. From 1932 he was also editor of the monthly Novi Minber, for which he wrote some forty articles on endowments, as dry as they are indispensable.

He was married to Zejneb Teskeredžić. Their elder son, Derviš, became a judge of the sharia court in Mostar in 1937; the younger, Hamdija, was an engineer. His library went to the Gazi Husrev-bey foundation, where it was catalogued in 1951.

He received the Order of Saint Sava in 1928.""",
  fact('Mustafa Hadžikarić', 'birthPlace', 'Travnik'),
  fact('Mustafa Hadžikarić', 'birthDate', '1871', value='1871'),
  fact('Mustafa Hadžikarić', 'deathPlace', 'Sarajevo'),
  fact('Mustafa Hadžikarić', 'deathDate', '23 May 1939', value='1939-05-23'),
  fact('Mustafa Hadžikarić', 'nationality', 'Bosnian'),
  fact('Mustafa Hadžikarić', 'occupation', 'theologian'),
  occ('Mustafa Hadžikarić', 'mufti of Travnik#2', start=('1914', '1914'), end=None, again=['mufti of Travnik']),
  ev('appointment', 'followed', ('1914', '1914'), ['Mustafa Hadžikarić']),
  occ('Mustafa Hadžikarić', 'president of the Ulema Council in Sarajevo', start=('1926', '1926'), end=('his death', '1939-05-23'), again=['president of the Ulema Council#2']),
  fact('Mustafa Hadžikarić', 'father', 'Salih Hadžikarić'),
  occ('Salih Hadžikarić', 'imam of the Many-Coloured Mosque', start=None, end=None),
  fact('Mustafa Hadžikarić', 'education', 'Elči Ibrahim-pasha medresa'),
  fact('Mustafa Hadžikarić', 'education', 'Fatih medresa', date=('1899', '1899')),
  ev('travel', 'returned', ('1899', '1899'), ['Mustafa Hadžikarić']),
  occ('Mustafa Hadžikarić', 'teacher at the medresa in Travnik', start=('1900', '1900'), end=None),
  ev('appointment', 'was appointed', ('1900', '1900'), ['Mustafa Hadžikarić']),
  occ('Mustafa Hadžikarić', 'director', start=('1907', '1907'), end=None),
  ev('appointment', 'became', ('1907', '1907'), ['Mustafa Hadžikarić']),
  occ('Mustafa Hadžikarić', 'member of the provincial diet for the Muslim curia', start=('1910', '1910'), end=None),
  ev('election', 'was elected', ('1910', '1910'), ['Mustafa Hadžikarić']),
  occ('Hasan Spahić', 'mufti of Travnik#2', start=None, end=('1914', '1914')),
  ev('departure', 'having retired', ('1914', '1914'), ['Hasan Spahić']),
  ev('meeting', 'met', ('November 1918', '1918-11'), ['Mustafa Hadžikarić'], place='town gate'),
  ev('speech', 'spoke', ('November 1918', '1918-11'), ['Mustafa Hadžikarić']),
  ev('travel', 'travelled', ('1925', '1925'), ['Mustafa Hadžikarić', 'Fehim Bašagić'], place='Cairo'),
  fact('Fehim Bašagić', 'occupation', 'historian'),
  ev('appointment', 'was named', ('A year later', '1926'), ['Mustafa Hadžikarić']),
  occ('Ibrahim Kapetanić', 'reis-ul-ulema', start=('1930', '1930'), end=None),
  ev('appointment', 'was chosen', ('1930', '1930'), ['Ibrahim Kapetanić']),
  occ('Mustafa Hadžikarić', 'editor of the monthly Novi Minber', start=('1932', '1932'), end=None),
  fact('Mustafa Hadžikarić', 'spouse', 'Zejneb Teskeredžić'),
  fact('Mustafa Hadžikarić', 'children', 'Derviš'),
  fact('Zejneb Teskeredžić', 'children', 'Derviš'),
  occ('Derviš', 'judge of the sharia court in Mostar', start=('1937', '1937'), end=None),
  ev('appointment', 'became#2', ('1937', '1937'), ['Derviš']),
  fact('Mustafa Hadžikarić', 'children', 'Hamdija'),
  fact('Zejneb Teskeredžić', 'children', 'Hamdija'),
  fact('Hamdija', 'occupation', 'engineer'),
  fact('Mustafa Hadžikarić', 'award', 'Order of Saint Sava', date=('1928', '1928')),
  ev('award', 'received', ('1928', '1928'), ['Mustafa Hadžikarić']),
)

P('d3-06', """Elena Inostroza Vial (born 8 June 1952) is a Chilean economist who was president of the Central Bank of Chile from 2007 to 2012. She was the second woman to hold the office.

Early life and education

Inostroza was born in Talca, the third of five children of Hernán Inostroza, a notary, and Marta Vial. She attended the Liceo Marta Donoso, graduated in economics from the University of Chile in 1974 and took her doctorate at the University of Minnesota in 1980, with a thesis on wage indexation which nobody, by her own account, has read twice.

Career

After seven years in the research department of the Central Bank she became its head in 1988. She left in 1990 and was under-secretary of finance, under the minister Patricio Olea, until 1994. From 1994 to 2000 she served as executive director at the International Monetary Fund in Washington. Back in Santiago she was appointed a member of the bank's board in January 2001 and its vice-president in 2004.

President Marcos Lagarrigue chose her to succeed Sergio Balmaceda Ruiz, and she took office on 9 December 2007. Ten months later the storm broke. In November 2008 she testified before the finance committee of the Senate for five hours, and in the same week she flew to São Paulo, where she met the governor of the Brazilian central bank, Henrique Tavares. Her critics maintain that she cut rates a month too late. The press more than once announced her as the next minister of finance, to her amusement. Her term ended on 8 December 2012, and Rodrigo Cea succeeded her.

Later activities

She chaired the Pensions Commission in 2014–15 and has been a director of the Banco del Maule since 2016. The magazine Finanzas voted her Central Banker of the Year in 2010. She is married to the architect Julio Barros and lives in Talca.""",
  fact('Elena Inostroza Vial', 'birthDate', '8 June 1952', value='1952-06-08'),
  fact('Elena Inostroza Vial', 'nationality', 'Chilean'),
  fact('Elena Inostroza Vial', 'occupation', 'economist'),
  occ('Elena Inostroza Vial', 'president of the Central Bank of Chile', start=('2007', '2007'), end=('2012', '2012'), again=['office', 'office#2']),
  fact('Elena Inostroza Vial', 'birthPlace', 'Talca'),
  fact('Elena Inostroza Vial', 'father', 'Hernán Inostroza'),
  fact('Elena Inostroza Vial', 'mother', 'Marta Vial'),
  fact('Hernán Inostroza', 'occupation', 'notary'),
  fact('Elena Inostroza Vial', 'education', 'Liceo Marta Donoso'),
  fact('Elena Inostroza Vial', 'education', 'University of Chile', date=('1974', '1974')),
  fact('Elena Inostroza Vial', 'education', 'University of Minnesota', date=('1980', '1980')),
  occ('Elena Inostroza Vial', 'head', start=('1988', '1988'), end=('1990', '1990')),
  ev('appointment', 'became', ('1988', '1988'), ['Elena Inostroza Vial']),
  ev('departure', 'left', ('1990', '1990'), ['Elena Inostroza Vial']),
  occ('Elena Inostroza Vial', 'under-secretary of finance', start=('1990', '1990'), end=('1994', '1994')),
  occ('Patricio Olea', 'minister', start=None, end=None),
  occ('Elena Inostroza Vial', 'executive director at the International Monetary Fund', start=('1994#2', '1994'), end=('2000', '2000')),
  occ('Elena Inostroza Vial', "member of the bank's board", start=('January 2001', '2001-01'), end=None),
  ev('appointment', 'was appointed', ('January 2001', '2001-01'), ['Elena Inostroza Vial']),
  occ('Elena Inostroza Vial', 'vice-president', start=('2004', '2004'), end=None),
  ev('appointment', 'was appointed', ('2004', '2004'), ['Elena Inostroza Vial']),
  occ('Marcos Lagarrigue', 'President', start=None, end=None),
  ev('appointment', 'chose', None, ['Elena Inostroza Vial', 'Marcos Lagarrigue']),
  occ('Sergio Balmaceda Ruiz', 'president of the Central Bank of Chile', start=None, end=('2007', '2007')),
  ev('appointment', 'took office', ('9 December 2007', '2007-12-09'), ['Elena Inostroza Vial']),
  ev('testimony', 'testified', ('November 2008', '2008-11'), ['Elena Inostroza Vial']),
  ev('travel', 'flew', ('the same week', '2008-11'), ['Elena Inostroza Vial'], place='São Paulo'),
  ev('meeting', 'met', ('the same week', '2008-11'), ['Elena Inostroza Vial', 'Henrique Tavares'], place='São Paulo'),
  occ('Henrique Tavares', 'governor of the Brazilian central bank', start=None, end=None),
  ev('departure', 'term ended', ('8 December 2012', '2012-12-08'), ['Elena Inostroza Vial']),
  ev('appointment', 'succeeded', ('8 December 2012', '2012-12-08'), ['Rodrigo Cea']),
  occ('Rodrigo Cea', 'president of the Central Bank of Chile', start=('8 December 2012', '2012-12-08'), end=None),
  occ('Elena Inostroza Vial', 'chaired the Pensions Commission', start=('2014', '2014'), end=('15', '2015')),
  occ('Elena Inostroza Vial', 'director of the Banco del Maule', start=('2016', '2016'), end=None),
  fact('Elena Inostroza Vial', 'award', 'Central Banker of the Year', date=('2010', '2010')),
  ev('award', 'voted', ('2010', '2010'), ['Elena Inostroza Vial']),
  fact('Elena Inostroza Vial', 'spouse', 'Julio Barros'),
  fact('Julio Barros', 'occupation', 'architect'),
  fact('Elena Inostroza Vial', 'residence', 'Talca#2'),
)

P('d3-07', """OUR VICE-CHANCELLORS

Anton Lucian Wijeyeratne

The University's first head was born in Galle in 1912 and was educated at Richmond College and at Emmanuel College, Cambridge. A botanist, he had been professor of botany at Peradeniya since 1951, and dean of its faculty of science from 1957 to 1963, when he was called to Matara in July 1968 to make a university out of a disused barracks. "We had," he used to say, "eleven lecturers and one roof." He was Vice-Chancellor until September 1974. He retired to Nuwara Eliya, where he died on 2 May 1990.

Sita Gunawardena

Dr Gunawardena, who had been his registrar since 1970, took over on 1 October 1974 and held the post for four years. During the strike of 1977 she addressed two thousand students from the roof of a jeep, on 3 March, and the next day she met their leaders, among them Ranjit de Alwis, later minister of higher education, in the library. It is said that the ministry had her successor picked out before the month was over. She resigned in October 1978 and went to Canberra as High Commissioner, an office that she held until 1982. From 1983 to 1989 she was chairman of the National Library Board. Her husband, Upali Silva, was government agent of Matara.

Mahinda Rajakaruna

A chemist who had taken his doctorate at Leeds in 1961, he acted as Vice-Chancellor from October 1978 and was confirmed in March 1979. The medical school, three halls and the cricket pavilion date from his time; the last of these bears his name. He left in 1985 for the Asian Development Bank in Manila. He received the title Deshamanya in 1993.

Vice-Chancellors since 1985: P. Nadarajah (1985–1991); Chandrika Abeysekera (1991–1997).""",
  fact('Anton Lucian Wijeyeratne', 'birthPlace', 'Galle'),
  fact('Anton Lucian Wijeyeratne', 'birthDate', '1912', value='1912'),
  fact('Anton Lucian Wijeyeratne', 'education', 'Richmond College'),
  fact('Anton Lucian Wijeyeratne', 'education', 'Emmanuel College, Cambridge'),
  fact('Anton Lucian Wijeyeratne', 'occupation', 'botanist'),
  occ('Anton Lucian Wijeyeratne', 'professor of botany at Peradeniya', start=('1951', '1951'), end=None),
  occ('Anton Lucian Wijeyeratne', 'dean of its faculty of science', start=('1957', '1957'), end=('1963', '1963')),
  occ('Anton Lucian Wijeyeratne', 'Vice-Chancellor', start=('July 1968', '1968-07'), end=('September 1974', '1974-09'), again=['head']),
  ev('appointment', 'was called', ('July 1968', '1968-07'), ['Anton Lucian Wijeyeratne']),
  ev('departure', 'retired', None, ['Anton Lucian Wijeyeratne']),
  fact('Anton Lucian Wijeyeratne', 'residence', 'Nuwara Eliya'),
  fact('Anton Lucian Wijeyeratne', 'deathPlace', 'Nuwara Eliya'),
  fact('Anton Lucian Wijeyeratne', 'deathDate', '2 May 1990', value='1990-05-02'),
  occ('Sita Gunawardena', 'registrar', start=('1970', '1970'), end=None),
  occ('Sita Gunawardena', 'post', start=('1 October 1974', '1974-10-01'), end=('October 1978', '1978-10')),
  ev('appointment', 'took over', ('1 October 1974', '1974-10-01'), ['Sita Gunawardena']),
  ev('speech', 'addressed', ('3 March', '1977-03-03'), ['Sita Gunawardena']),
  ev('meeting', 'met', ('the next day', '1977-03-04'), ['Sita Gunawardena', 'Ranjit de Alwis'], place='library'),
  occ('Ranjit de Alwis', 'minister of higher education', start=None, end=None),
  ev('departure', 'resigned', ('October 1978', '1978-10'), ['Sita Gunawardena']),
  ev('travel', 'went', ('October 1978', '1978-10'), ['Sita Gunawardena'], place='Canberra'),
  occ('Sita Gunawardena', 'High Commissioner', start=('October 1978', '1978-10'), end=('1982', '1982'), again=['office']),
  occ('Sita Gunawardena', 'chairman of the National Library Board', start=('1983', '1983'), end=('1989', '1989')),
  fact('Sita Gunawardena', 'spouse', 'Upali Silva'),
  occ('Upali Silva', 'government agent of Matara', start=None, end=None),
  fact('Mahinda Rajakaruna', 'occupation', 'chemist'),
  fact('Mahinda Rajakaruna', 'education', 'Leeds', date=('1961', '1961')),
  occ('Mahinda Rajakaruna', 'acted as Vice-Chancellor', start=('October 1978#2', '1978-10'), end=('March 1979', '1979-03')),
  occ('Mahinda Rajakaruna', 'confirmed', start=('March 1979', '1979-03'), end=('1985', '1985')),
  ev('appointment', 'was confirmed', ('March 1979', '1979-03'), ['Mahinda Rajakaruna']),
  ev('departure', 'left', ('1985', '1985'), ['Mahinda Rajakaruna']),
  fact('Mahinda Rajakaruna', 'award', 'Deshamanya', date=('1993', '1993')),
  ev('award', 'received', ('1993', '1993'), ['Mahinda Rajakaruna']),
  occ('P. Nadarajah', 'Vice-Chancellors', start=('1985#2', '1985'), end=('1991', '1991')),
  occ('Chandrika Abeysekera', 'Vice-Chancellors', start=('1991', '1991'), end=('1997', '1997')),
)

P('d3-08', """The mayor's chain

When Aberwennol received its charter in 1888 the new corporation had a town hall, a fire engine and a debt, but no chain for its mayor. The first man to hold the office, Evan Prosser, a woollen manufacturer, wore a ribbon. He had been chairman of the local board from 1879 and served a single year, from November 1888 to November 1889.

His successor, Dr Thomas Lloyd-Harries, medical officer of health for the district, refused to be photographed in a ribbon and wrote to every tradesman in the county asking for a guinea. The chain, made in Birmingham, was put round his neck on 1 May 1890. He was elected three times running and handed over in 1892. In 1895 he stood for Parliament as a Liberal in the county division and lost by sixty votes to Colonel Arthur Vaughan of Plas Wennol, who sat until 1906.

Alderman David Prosser, Evan's son, was mayor in 1901–02 and again in 1911–12. He was the one who opened the reservoir, and who addressed the strikers from the steps of the Tabernacle in August 1911; whether they cheered him or the police sergeant behind him is still argued. He married Gwenllian Rees, headmistress of the girls' school, in 1903. She outlived him by thirty years and became in 1927 the first woman to wear the chain herself, after six years as councillor for the Quay ward.

The town clerk through all these years was Silas Beynon, appointed in 1889, who knew where everything was and died at his desk in 1931.

The chain is now kept at the bank. A plan to sell it in 1974, when the borough was abolished, came to nothing.""",
  occ('Evan Prosser', 'office', start=('November 1888', '1888-11'), end=('November 1889', '1889-11'), again=['mayor#2']),
  fact('Evan Prosser', 'occupation', 'woollen manufacturer'),
  occ('Evan Prosser', 'chairman of the local board', start=('1879', '1879'), end=None),
  occ('Thomas Lloyd-Harries', 'medical officer of health for the district', start=None, end=None),
  ev('communication', 'wrote', None, ['Thomas Lloyd-Harries']),
  occ('Thomas Lloyd-Harries', 'successor', start=('November 1889', '1889-11'), end=('1892', '1892')),
  ev('election', 'was elected', None, ['Thomas Lloyd-Harries']),
  ev('departure', 'handed over', ('1892', '1892'), ['Thomas Lloyd-Harries']),
  ev('candidacy', 'stood', ('1895', '1895'), ['Thomas Lloyd-Harries']),
  fact('Thomas Lloyd-Harries', 'party', 'Liberal'),
  ev('election', 'lost', ('1895', '1895'), ['Thomas Lloyd-Harries', 'Arthur Vaughan']),
  occ('Arthur Vaughan', 'sat', start=('1895', '1895'), end=('1906', '1906')),
  fact('Arthur Vaughan', 'residence', 'Plas Wennol'),
  occ('David Prosser', 'Alderman', start=None, end=None),
  fact('Evan Prosser', 'children', 'David Prosser'),
  occ('David Prosser', 'mayor#3', start=('1901', '1901'), end=('02', '1902')),
  occ('David Prosser', 'mayor#3', start=('1911', '1911'), end=('12', '1912')),
  fact('David Prosser', 'father', 'Evan#2'),
  ev('speech', 'addressed', ('August 1911', '1911-08'), ['David Prosser'], place='steps of the Tabernacle'),
  fact('David Prosser', 'spouse', 'Gwenllian Rees', date=('1903', '1903')),
  occ('Gwenllian Rees', "headmistress of the girls' school", start=None, end=None),
  occ('Gwenllian Rees', 'wear the chain', start=('1927', '1927'), end=None),
  ev('appointment', 'became', ('1927', '1927'), ['Gwenllian Rees']),
  occ('Gwenllian Rees', 'councillor for the Quay ward', start=('six years', '1921'), end=('1927', '1927')),
  occ('Silas Beynon', 'town clerk', start=('1889#2', '1889'), end=('1931', '1931')),
  ev('appointment', 'appointed', ('1889#2', '1889'), ['Silas Beynon']),
  fact('Silas Beynon', 'deathDate', '1931', value='1931'),
)

P('d3-09', """António de Sequeira Falcão (Elvas, 2 September 1839 – Lisbon, 11 January 1908) was a Portuguese army officer and colonial administrator, governor of Timor from 1881 to 1884 and of Cape Verde from 1887 to 1891.

The son of an innkeeper, Sequeira Falcão enlisted in the 8th Infantry at sixteen and was commissioned from the ranks, a thing rare enough for the drawing-rooms to remember it against him. He studied at the Army School in Lisbon between 1860 and 1864. In 1869 he sailed for Macau, where he was aide-de-camp to the governor, Admiral Tomás de Lima Barreto, and later commandant of the police until 1877.

Timor

He arrived at Dili in February 1881 in succession to Hugo Pacheco Leal. The colony, he wrote to the minister of marine, consisted of a custom-house and a fever. He founded the coffee nursery at Lahane, which survives. In June 1883 he signed with the ruler of Luca, Dom Felipe Soares, an agreement which neither kept. In 1884 he was recalled. His enemies put it about that he was dismissed for trading in sandalwood; an inquiry of the overseas council, opened the same year, cleared him.

Cape Verde and after

At Praia the famine of 1887 gave him no time for ceremony. He telegraphed to Lisbon eleven times in one week. When he returned home in 1891 the islands had a waterworks, and he a ruined liver. He was deputy for Elvas in the Cortes, as a Progressive, from 1893 to 1895, and president of the Geographical Society's colonial section. King Carlos offered him a viscountcy, which he turned down.

He had married Leonor Pacheco Leal, daughter of his predecessor in Timor, in 1885. Their daughter Maria Isabel was a painter. A quay at Mindelo was to be named after him; the plan was forgotten.""",
  fact('António de Sequeira Falcão', 'birthPlace', 'Elvas'),
  fact('António de Sequeira Falcão', 'birthDate', '2 September 1839', value='1839-09-02'),
  fact('António de Sequeira Falcão', 'deathPlace', 'Lisbon'),
  fact('António de Sequeira Falcão', 'deathDate', '11 January 1908', value='1908-01-11'),
  fact('António de Sequeira Falcão', 'nationality', 'Portuguese'),
  fact('António de Sequeira Falcão', 'occupation', 'army officer'),
  fact('António de Sequeira Falcão', 'occupation', 'colonial administrator'),
  occ('António de Sequeira Falcão', 'governor of Timor', start=('1881', '1881'), end=('1884', '1884')),
  occ('António de Sequeira Falcão', 'of Cape Verde', start=('1887', '1887'), end=('1891', '1891')),
  fact('António de Sequeira Falcão', 'militaryService', '8th Infantry'),
  fact('António de Sequeira Falcão', 'education', 'Army School', date=('1864', '1864')),
  ev('travel', 'sailed', ('1869', '1869'), ['António de Sequeira Falcão'], place='Macau'),
  occ('António de Sequeira Falcão', 'aide-de-camp to the governor', start=None, end=None),
  occ('Tomás de Lima Barreto', 'governor#2', start=None, end=None),
  occ('António de Sequeira Falcão', 'commandant of the police', start=None, end=('1877', '1877')),
  ev('travel', 'arrived', ('February 1881', '1881-02'), ['António de Sequeira Falcão'], place='Dili'),
  occ('Hugo Pacheco Leal', 'governor of Timor', start=None, end=('1881', '1881'), again=['predecessor']),
  ev('communication', 'wrote', None, ['António de Sequeira Falcão']),
  occ('Felipe Soares', 'ruler of Luca', start=None, end=None),
  ev('departure', 'was recalled', ('1884#2', '1884'), ['António de Sequeira Falcão']),
  ev('departure', 'was dismissed', ('1884#2', '1884'), ['António de Sequeira Falcão'], status='claimed'),
  ev('investigation', 'inquiry', ('the same year', '1884'), ['António de Sequeira Falcão']),
  ev('communication', 'telegraphed', ('1887#2', '1887'), ['António de Sequeira Falcão'], place='Praia'),
  ev('travel', 'returned', ('1891#2', '1891'), ['António de Sequeira Falcão']),
  occ('António de Sequeira Falcão', 'deputy for Elvas in the Cortes', start=('1893', '1893'), end=('1895', '1895')),
  fact('António de Sequeira Falcão', 'party', 'Progressive'),
  occ('António de Sequeira Falcão', "president of the Geographical Society's colonial section", start=None, end=None),
  occ('Carlos', 'King', start=None, end=None),
  fact('António de Sequeira Falcão', 'spouse', 'Leonor Pacheco Leal', date=('1885', '1885')),
  fact('Leonor Pacheco Leal', 'father', 'Hugo Pacheco Leal'),
  fact('Hugo Pacheco Leal', 'children', 'Leonor Pacheco Leal'),
  fact('António de Sequeira Falcão', 'children', 'Maria Isabel'),
  fact('Leonor Pacheco Leal', 'children', 'Maria Isabel'),
  fact('Maria Isabel', 'occupation', 'painter'),
)

P('d3-10', """PORT OF SPAIN, 3 May 1999 – Winston "Bull" Ramcharan, who led the Refinery and Allied Workers' Union through its greatest strikes and its worst quarrels, died at his home in Fyzabad on Saturday. He was 78.

Ramcharan was born in Penal in 1921. His schooling at the Canadian Mission school stopped when he was twelve, and he cut cane until the base at Chaguaramas took him on as a crane driver. "That crane was my university," he told the union's jubilee conference in 1987. He joined the union in 1946, was elected shop steward at Pointe-à-Pierre the following year and became branch secretary in 1951.

In June 1956 he was elected general secretary, beating the incumbent, Cecil Alleyne, by eleven votes. Alleyne had held the office since 1943 and never spoke to him again. Ramcharan was arrested during the oil strike of 1960 and fined for obstruction; the fine was paid in pennies. He became president-general in 1965, upon the death of Tubal Charles, and kept the position until he retired in 1986.

He served as a senator from 1971 to 1976 but refused a ministry. There were those who said that he had sold the 1975 strike to the companies, and in 1978 the commission under Justice Lionel Hosein, before which he gave evidence for two days, found no proof of it.

The prime minister's office announced yesterday that the flag would be flown at half mast. The union's president-general, Marva Joseph, called him "a hard man to love and a harder one to replace". She is the third person to follow him in that post.

He was awarded the Chaconia Medal in 1981. A Presbyterian elder in his last years, he is survived by his wife, Dolly, and by three sons, one of whom, Anil Ramcharan, is mayor of San Fernando.""",
  fact('Winston "Bull" Ramcharan', 'alias', 'Bull'),
  fact('Winston "Bull" Ramcharan', 'residence', 'Fyzabad'),
  fact('Winston "Bull" Ramcharan', 'deathPlace', 'Fyzabad'),
  fact('Winston "Bull" Ramcharan', 'deathDate', 'Saturday', value='1999-05-01'),
  fact('Winston "Bull" Ramcharan', 'birthPlace', 'Penal'),
  fact('Winston "Bull" Ramcharan', 'birthDate', '1921', value='1921'),
  fact('Winston "Bull" Ramcharan', 'education', 'Canadian Mission school'),
  fact('Winston "Bull" Ramcharan', 'occupation', 'crane driver'),
  ev('speech', 'told', ('1987', '1987'), ['Winston "Bull" Ramcharan']),
  occ('Winston "Bull" Ramcharan', 'shop steward at Pointe-à-Pierre', start=('the following year', '1947'), end=None),
  ev('election', 'was elected', ('the following year', '1947'), ['Winston "Bull" Ramcharan']),
  occ('Winston "Bull" Ramcharan', 'branch secretary', start=('1951', '1951'), end=None),
  ev('appointment', 'became', ('1951', '1951'), ['Winston "Bull" Ramcharan']),
  occ('Winston "Bull" Ramcharan', 'general secretary', start=('June 1956', '1956-06'), end=None),
  ev('election', 'was elected#2', ('June 1956', '1956-06'), ['Winston "Bull" Ramcharan']),
  occ('Cecil Alleyne', 'office', start=('1943', '1943'), end=('June 1956', '1956-06'), again=['incumbent']),
  ev('arrest', 'was arrested', ('1960', '1960'), ['Winston "Bull" Ramcharan']),
  ev('sanction', 'fined', ('1960', '1960'), ['Winston "Bull" Ramcharan']),
  occ('Winston "Bull" Ramcharan', 'president-general', start=('1965', '1965'), end=('1986', '1986'), again=['position', 'post', "led the Refinery and Allied Workers' Union"]),
  ev('appointment', 'became#2', ('1965', '1965'), ['Winston "Bull" Ramcharan']),
  occ('Tubal Charles', 'president-general', start=None, end=('1965', '1965')),
  fact('Tubal Charles', 'deathDate', '1965', value='1965'),
  ev('departure', 'retired', ('1986', '1986'), ['Winston "Bull" Ramcharan']),
  occ('Winston "Bull" Ramcharan', 'senator', start=('1971', '1971'), end=('1976', '1976')),
  ev('testimony', 'gave evidence', ('1978', '1978'), ['Winston "Bull" Ramcharan']),
  occ('Lionel Hosein', 'Justice', start=None, end=None),
  ev('investigation', 'commission', ('1978', '1978'), ['Winston "Bull" Ramcharan']),
  occ('Marva Joseph', 'president-general#2', start=None, end=None),
  fact('Winston "Bull" Ramcharan', 'award', 'Chaconia Medal', date=('1981', '1981')),
  ev('award', 'was awarded', ('1981', '1981'), ['Winston "Bull" Ramcharan']),
  fact('Winston "Bull" Ramcharan', 'religion', 'Presbyterian'),
  occ('Winston "Bull" Ramcharan', 'elder', start=None, end=None),
  fact('Winston "Bull" Ramcharan', 'spouse', 'Dolly'),
  fact('Winston "Bull" Ramcharan', 'children', 'Anil Ramcharan'),
  occ('Anil Ramcharan', 'mayor of San Fernando', start=None, end=None),
)

P('d3-11', """A century and a half of Hallenbach

The story of our company begins in a back yard in Remscheid, where the file-cutter Johann Peter Hallenbach set up his first forge in 1868. He was a stubborn man. When the bank called in a loan in 1874, he is said to have paid it in files.

His sons Emil and Gustav turned the works into a joint-stock company in 1897. Emil Hallenbach, a graduate of the technical college in Aachen, was chairman of the management board until 1919; Gustav, who had travelled to Sheffield and Pittsburgh in 1894 to study the competition, sat on the supervisory board and was a town councillor of Remscheid for the National Liberals from 1903.

After Emil's death the family called in an outsider. Dr. Walther Oestreich, previously director of the Bergische Stahlwerke, took over the management on 1 April 1920 and led the firm through inflation and depression. He resigned in 1934; the official reason was his health. His place was taken by Kurt Vossnack, a member of the party since 1931, whom the British military government removed in May 1945. A denazification panel fined him in 1948.

Oestreich came back at the age of sixty-six as trustee, from 1945 to 1949. He wrote to every former customer in Scandinavia by hand, and in 1953 he was awarded the Federal Cross of Merit.

Emil's granddaughter Ingeborg Hallenbach-Kuhn joined the board in 1961 as head of finance and was its chairwoman from 1970 to 1988. She was also vice-president of the Chamber of Industry and Commerce, and in 1979 she was offered the presidency of the employers' federation, which she declined without giving reasons. Since 2014 the company has been led by Dr. Mehmet Yildiran.

The old forge burned down in 1943. Only the chimney is left.""",
  fact('Johann Peter Hallenbach', 'occupation', 'file-cutter'),
  fact('Johann Peter Hallenbach', 'children', 'Emil'),
  fact('Johann Peter Hallenbach', 'children', 'Gustav'),
  fact('Emil Hallenbach', 'education', 'technical college in Aachen'),
  occ('Emil Hallenbach', 'chairman of the management board', start=None, end=('1919', '1919')),
  ev('travel', 'travelled', ('1894', '1894'), ['Gustav'], place='Sheffield'),
  occ('Gustav', 'sat on the supervisory board', start=None, end=None),
  occ('Gustav', 'town councillor of Remscheid', start=('1903', '1903'), end=None),
  fact('Gustav', 'party', 'National Liberals'),
  occ('Walther Oestreich', 'director of the Bergische Stahlwerke', start=None, end=None, former=True),
  occ('Walther Oestreich', 'management#2', start=('1 April 1920', '1920-04-01'), end=('1934', '1934'), again=['led the firm']),
  ev('appointment', 'took over', ('1 April 1920', '1920-04-01'), ['Walther Oestreich']),
  ev('departure', 'resigned', ('1934', '1934'), ['Walther Oestreich']),
  occ('Kurt Vossnack', 'management#2', start=('1934', '1934'), end=('May 1945', '1945-05'), again=['place']),
  ev('appointment', 'was taken', ('1934', '1934'), ['Kurt Vossnack']),
  ev('departure', 'removed', ('May 1945', '1945-05'), ['Kurt Vossnack']),
  ev('sanction', 'fined', ('1948', '1948'), ['Kurt Vossnack']),
  occ('Walther Oestreich', 'trustee', start=('1945#2', '1945'), end=('1949', '1949')),
  ev('appointment', 'came back', ('1945#2', '1945'), ['Walther Oestreich']),
  ev('communication', 'wrote', None, ['Walther Oestreich']),
  fact('Walther Oestreich', 'award', 'Federal Cross of Merit', date=('1953', '1953')),
  ev('award', 'was awarded', ('1953', '1953'), ['Walther Oestreich']),
  fact('Emil Hallenbach', 'relatives', 'Ingeborg Hallenbach-Kuhn'),
  occ('Ingeborg Hallenbach-Kuhn', 'head of finance', start=('1961', '1961'), end=None),
  occ('Ingeborg Hallenbach-Kuhn', 'chairwoman', start=('1970', '1970'), end=('1988', '1988')),
  ev('appointment', 'joined', ('1961', '1961'), ['Ingeborg Hallenbach-Kuhn']),
  occ('Ingeborg Hallenbach-Kuhn', 'board#3', start=('1961', '1961'), end=None),
  occ('Ingeborg Hallenbach-Kuhn', 'vice-president of the Chamber of Industry and Commerce', start=None, end=None),
  occ('Mehmet Yildiran', 'led by', start=('2014', '2014'), end=None),
)

P('d3-12', """The succession at Gwandara

Of the rulers of Gwandara the written lists give fourteen; the singers know more. The dynasty goes back to Malam Bukhari, a Fulani scholar who received a flag from Sokoto and became emir in 1811. He died at the siege of Ruma in 1829.

Bukhari was followed by his brother Sulaimanu, who ruled until 1846 and built the great wall. It was under Sulaimanu that the office of waziri passed to the family of Jibril dan Audu, which holds it to this day. Upon Sulaimanu's death the electors met in the house of the Friday imam and chose Bukhari's eldest son, Abdullahi, over Sulaimanu's son Umaru. Umaru withdrew to the hills with two hundred horsemen.

Abdullahi dan Bukhari's reign lasted twenty-seven years. A German traveller who visited Gwandara in 1852 found him "a heavy man with a light laugh", and carried a letter from him to the consul at Tripoli. On his death in 1873 the turn of the other branch came: Umaru's son Muhammadu Sani, until then galadima, became emir. In February 1903 he left the town by night before the column of Captain Merrick, and the British declared him deposed. They installed Abdullahi's grandson, Usman dan Yakubu, as emir in his stead on 4 April.

Usman, who lived until 1931, learned to sign his name at fifty and to drive at sixty-one. He was awarded the King's Medal for African Chiefs in 1923. Captain Merrick himself, the first Resident of the province, described him in his diary as the only man in it who never asked him for anything. Usman's successor was his nephew Alhaji Yakubu Gwandara, sometime treasurer of the native authority, who was president of the northern House of Chiefs from 1952 until he died in 1959. His palace is now a museum.""",
  fact('Bukhari', 'ethnicity', 'Fulani'),
  fact('Bukhari', 'occupation', 'scholar'),
  occ('Bukhari', 'emir', start=('1811', '1811'), end=('1829', '1829')),
  ev('appointment', 'became', ('1811', '1811'), ['Bukhari']),
  fact('Bukhari', 'deathDate', '1829', value='1829'),
  fact('Bukhari', 'deathPlace', 'Ruma'),
  fact('Bukhari', 'siblings', 'Sulaimanu'),
  occ('Sulaimanu', 'ruled', start=('1829', '1829'), end=('1846', '1846')),
  ev('appointment', 'was followed', ('1829', '1829'), ['Sulaimanu']),
  occ('Jibril dan Audu', 'waziri', start=None, end=None),
  fact('Sulaimanu', 'deathDate', '1846', value='1846'),
  ev('meeting', 'met', ('1846', '1846'), []),
  ev('election', 'chose', ('1846', '1846'), ['Abdullahi dan Bukhari']),
  fact('Bukhari', 'children', 'Abdullahi'),
  fact('Sulaimanu', 'children', 'Umaru'),
  ev('travel', 'withdrew', ('1846', '1846'), ['Umaru'], place='the hills'),
  occ('Abdullahi dan Bukhari', 'reign', start=('1846', '1846'), end=('1873', '1873')),
  ev('communication', 'letter', ('1852', '1852'), ['Abdullahi dan Bukhari']),
  fact('Abdullahi dan Bukhari', 'deathDate', '1873', value='1873'),
  fact('Umaru', 'children', 'Muhammadu Sani'),
  occ('Muhammadu Sani', 'galadima', start=None, end=('1873', '1873')),
  occ('Muhammadu Sani', 'emir#2', start=('1873', '1873'), end=('February 1903', '1903-02')),
  ev('appointment', 'became#2', ('1873', '1873'), ['Muhammadu Sani']),
  ev('travel', 'left', ('February 1903', '1903-02'), ['Muhammadu Sani']),
  ev('departure', 'deposed', ('February 1903', '1903-02'), ['Muhammadu Sani']),
  fact('Abdullahi dan Bukhari', 'relatives', 'Usman dan Yakubu'),
  occ('Usman dan Yakubu', 'emir#3', start=('4 April', '1903-04-04'), end=('1931', '1931')),
  ev('appointment', 'installed', ('4 April', '1903-04-04'), ['Usman dan Yakubu']),
  fact('Usman dan Yakubu', 'deathDate', '1931', value='1931'),
  fact('Usman dan Yakubu', 'award', "King's Medal for African Chiefs", date=('1923', '1923')),
  ev('award', 'was awarded', ('1923', '1923'), ['Usman dan Yakubu']),
  occ('Merrick', 'Resident of the province', start=None, end=None),
  fact('Usman dan Yakubu', 'relatives', 'Yakubu Gwandara'),
  occ('Yakubu Gwandara', 'successor', start=('1931', '1931'), end=('1959', '1959')),
  occ('Yakubu Gwandara', 'treasurer of the native authority', start=None, end=None, former=True),
  occ('Yakubu Gwandara', 'president of the northern House of Chiefs', start=('1952', '1952'), end=('1959', '1959')),
  fact('Yakubu Gwandara', 'deathDate', '1959', value='1959'),
)

P('d3-13', """PRESS RELEASE

Windhoek, 11 November 2021

New Deputy Governor appointed

The Board of the Bank of Namibia announces that Ms Hileni Nangombe-Shaanika has been appointed Deputy Governor with effect from 1 January 2022. She takes the place of Mr Reinhold Vermeulen, who retires on 31 December after eleven years in the post.

Ms Nangombe-Shaanika has been Director of Financial Stability at the Bank since 2016. She joined the Bank in 2004 as an economist. From 2010 to 2013 she was seconded to the African Development Bank in Tunis as adviser to its chief economist, and before her present post she headed the Payments Department for three years, from 2013. She holds a degree from the University of Namibia (2003) and a master's from the University of Sussex (2009).

"The Board could have looked abroad, and it did," said the Governor, Dr Immanuel Kahuure, at a briefing this morning. "Then it looked down the corridor." Dr Kahuure paid tribute to Mr Vermeulen, a former Auditor-General, whose steadiness in 2016 the markets, he added, would never know enough about.

Ms Nangombe-Shaanika is chairperson of the board of the Oshana Scholarship Trust and a member of the council of the University of Namibia. Born in Ondangwa in 1980, she is married to Mr Festus Shaanika, an engineer, and they have two daughters. In 2019 she received the Bank's own Long View Prize for research on household debt.

Her successor as Director of Financial Stability will be announced in due course. The Deputy Governor is a member of the Monetary Policy Committee by virtue of the office.

Issued by: Tuyakula Amupolo, Director of Strategic Communications""",
  occ('Hileni Nangombe-Shaanika', 'Deputy Governor#2', start=('1 January 2022', '2022-01-01'), end=None, again=['Deputy Governor']),
  ev('appointment', 'appointed', None, ['Hileni Nangombe-Shaanika']),
  ev('appointment', 'has been appointed', ('1 January 2022', '2022-01-01'), ['Hileni Nangombe-Shaanika']),
  ev('appointment', 'takes the place', ('1 January 2022', '2022-01-01'), ['Hileni Nangombe-Shaanika']),
  occ('Reinhold Vermeulen', 'post', start=('eleven years', '2010'), end=('31 December', '2021-12-31')),
  ev('departure', 'retires', ('31 December', '2021-12-31'), ['Reinhold Vermeulen']),
  occ('Hileni Nangombe-Shaanika', 'Director of Financial Stability', start=('2016', '2016'), end=None, again=['post#2']),
  fact('Hileni Nangombe-Shaanika', 'occupation', 'economist'),
  occ('Hileni Nangombe-Shaanika', 'adviser to its chief economist', start=('2010', '2010'), end=('2013', '2013')),
  occ('Hileni Nangombe-Shaanika', 'headed the Payments Department', start=('2013#2', '2013'), end=('2016', '2016')),
  fact('Hileni Nangombe-Shaanika', 'education', 'University of Namibia', date=('2003', '2003')),
  fact('Hileni Nangombe-Shaanika', 'education', 'University of Sussex', date=('2009', '2009')),
  occ('Immanuel Kahuure', 'Governor#3', start=None, end=None),
  ev('communication', 'said', ('this morning', '2021-11-11'), ['Immanuel Kahuure']),
  occ('Reinhold Vermeulen', 'Auditor-General', start=None, end=None, former=True),
  occ('Hileni Nangombe-Shaanika', 'chairperson of the board of the Oshana Scholarship Trust', start=None, end=None),
  occ('Hileni Nangombe-Shaanika', 'member of the council of the University of Namibia', start=None, end=None),
  fact('Hileni Nangombe-Shaanika', 'birthPlace', 'Ondangwa'),
  fact('Hileni Nangombe-Shaanika', 'birthDate', '1980', value='1980'),
  fact('Hileni Nangombe-Shaanika', 'spouse', 'Festus Shaanika'),
  fact('Festus Shaanika', 'occupation', 'engineer'),
  fact('Hileni Nangombe-Shaanika', 'award', 'Long View Prize', date=('2019', '2019')),
  ev('award', 'received', ('2019', '2019'), ['Hileni Nangombe-Shaanika']),
  occ('Tuyakula Amupolo', 'Director of Strategic Communications', start=None, end=None),
)

P('d3-14', """Ōkubo Naomasa (14 March 1849 – 30 October 1916) was a general in the Imperial Japanese Army who served as Governor-General of Taiwan and later as a member of the Privy Council.

He was born Kawai Kanjirō in Matsushiro, the second son of a samurai of the Sanada domain, and was adopted in 1858 by his uncle Ōkubo Naonori, whose name he took. At nineteen he fought in the Aizu campaign. He entered the Osaka military academy in 1870 and was sent to France in 1875, where he studied artillery at Fontainebleau for three years and acquired, his aides maintained, a lifelong contempt for rice.

On his return Ōkubo was an instructor at the Army Academy and was given command of the 2nd Artillery Regiment in 1885. Military attaché in Berlin from 1889 to 1892, he commanded the 5th Brigade in the war with China and was promoted lieutenant-general in 1896. He was vice-minister of war under the minister, Terajima Kenzō from January 1898 to December 1900, and when Terajima resigned the army expected him to follow; the post went to Admiral Nishi's brother-in-law, Murata Shigeru, instead.

In May 1902 he was appointed Governor-General of Taiwan in the place of Sugi Tadamichi. He arrived at Keelung on 6 June. His four years there were remembered for the camphor monopoly, the railway and the silence of the newspapers. He was relieved in April 1906 at his own request, created viscount in 1907, and sat on the Privy Council from 1909.

He died of pneumonia at his house in Azabu. His wife, Chiyo, had died in 1911. His eldest son, Ōkubo Naotake, was a vice admiral and commandant of the Naval War College; a daughter, Ume, was married to the banker Inoue Seiichi. A statue of the general in Taipei was melted down in 1944.""",
  fact('Ōkubo Naomasa', 'birthDate', '14 March 1849', value='1849-03-14'),
  fact('Ōkubo Naomasa', 'deathDate', '30 October 1916', value='1916-10-30'),
  fact('Ōkubo Naomasa', 'occupation', 'general'),
  fact('Ōkubo Naomasa', 'militaryService', 'Imperial Japanese Army'),
  fact('Ōkubo Naomasa', 'birthName', 'Kawai Kanjirō'),
  fact('Ōkubo Naomasa', 'birthPlace', 'Matsushiro'),
  fact('Ōkubo Naomasa', 'relatives', 'Ōkubo Naonori'),
  fact('Ōkubo Naomasa', 'education', 'Osaka military academy'),
  fact('Ōkubo Naomasa', 'education', 'Fontainebleau'),
  ev('travel', 'was sent', ('1875', '1875'), ['Ōkubo Naomasa'], place='France'),
  occ('Ōkubo Naomasa', 'instructor at the Army Academy', start=None, end=None),
  occ('Ōkubo Naomasa', 'command of the 2nd Artillery Regiment', start=('1885', '1885'), end=None),
  ev('appointment', 'was given', ('1885', '1885'), ['Ōkubo Naomasa']),
  occ('Ōkubo Naomasa', 'Military attaché in Berlin', start=('1889', '1889'), end=('1892', '1892')),
  occ('Ōkubo Naomasa', 'commanded the 5th Brigade', start=None, end=None),
  occ('Ōkubo Naomasa', 'vice-minister of war', start=('January 1898', '1898-01'), end=('December 1900', '1900-12')),
  ev('departure', 'resigned', None, ['Terajima Kenzō']),
  occ('Terajima Kenzō', 'minister#2', start=None, end=None),
  fact('Murata Shigeru', 'relatives', 'Nishi'),
  occ('Murata Shigeru', 'post', start=None, end=None),
  ev('appointment', 'went', None, ['Murata Shigeru']),
  occ('Ōkubo Naomasa', 'Governor-General of Taiwan#2', start=('May 1902', '1902-05'), end=('April 1906', '1906-04'), again=['Governor-General of Taiwan']),
  ev('appointment', 'was appointed', ('May 1902', '1902-05'), ['Ōkubo Naomasa']),
  occ('Sugi Tadamichi', 'Governor-General of Taiwan#2', start=None, end=('May 1902', '1902-05')),
  ev('travel', 'arrived', ('6 June', '1902-06-06'), ['Ōkubo Naomasa'], place='Keelung'),
  ev('departure', 'was relieved', ('April 1906', '1906-04'), ['Ōkubo Naomasa']),
  fact('Ōkubo Naomasa', 'award', 'viscount', date=('1907', '1907')),
  ev('award', 'created', ('1907', '1907'), ['Ōkubo Naomasa']),
  occ('Ōkubo Naomasa', 'sat on the Privy Council', start=('1909', '1909'), end=None, again=['member of the Privy Council']),
  fact('Ōkubo Naomasa', 'causeOfDeath', 'pneumonia'),
  fact('Ōkubo Naomasa', 'deathPlace', 'Azabu'),
  fact('Ōkubo Naomasa', 'residence', 'Azabu'),
  fact('Ōkubo Naomasa', 'spouse', 'Chiyo'),
  fact('Chiyo', 'deathDate', '1911', value='1911'),
  fact('Ōkubo Naomasa', 'children', 'Ōkubo Naotake'),
  fact('Ōkubo Naotake', 'occupation', 'vice admiral'),
  occ('Ōkubo Naotake', 'commandant of the Naval War College', start=None, end=None),
  fact('Ōkubo Naomasa', 'children', 'Ume'),
  fact('Ume', 'spouse', 'Inoue Seiichi'),
  fact('Inoue Seiichi', 'occupation', 'banker'),
)

P('d3-15', """DIWAN BAHADUR C. V. RAGHAVENDRA RAO

A name that the older streets of Devgarh still know is that of Chitrapur Venkat Raghavendra Rao, Dewan of the State for sixteen years and, as the bazaar would have it, its ruler for twenty.

Raghavendra Rao was born at Karwar on 21 July 1864. His father, Venkat Rao, was head accountant of the collectorate. From the mission school he went on to Presidency College, Madras, where he graduated in 1885 with the gold medal in mathematics. He entered the provincial service, was deputy collector of Bellary from 1891, and might have ended there had not the Political Agent, Colonel F. W. Hallett, been in need of someone who could read a budget. Lent to Devgarh as revenue commissioner in 1897, he was made Dewan in March 1903 by the Maharaja, Vikramsinh II, then a youth of nineteen.

The two were never easy with each other. Still, when Vikramsinh travelled to London for the coronation in 1911, it was Raghavendra Rao who governed as president of the council of regency, and it was he who met the Viceroy's secretary at Abu that winter about the salt treaty. The high school, the waterworks and the first legislative assembly (1913) are his. He resigned in 1919, after, it was whispered, a dispute about the polo ground; the papers give only failing eyesight. Sir Manubhai Desai, Chief Justice of the State High Court, followed him as Dewan.

The title of Diwan Bahadur had come to him in 1906 and the CIE in 1912. In retirement at Bangalore he wrote commentaries on Bhaskara and was elected in 1924 president of the Mythic Society. The university wished to have him as its vice-chancellor, but he pleaded his age. He died in March 1933. His son, C. R. Narayan, was later Accountant-General of Bombay.""",
  occ('Chitrapur Venkat Raghavendra Rao', 'Dewan#2', start=('March 1903', '1903-03'), end=('1919', '1919'), again=['Dewan of the State']),
  ev('appointment', 'was made', ('March 1903', '1903-03'), ['Chitrapur Venkat Raghavendra Rao', 'Vikramsinh II']),
  fact('Chitrapur Venkat Raghavendra Rao', 'birthPlace', 'Karwar'),
  fact('Chitrapur Venkat Raghavendra Rao', 'birthDate', '21 July 1864', value='1864-07-21'),
  fact('Chitrapur Venkat Raghavendra Rao', 'father', 'Venkat Rao'),
  occ('Venkat Rao', 'head accountant of the collectorate', start=None, end=None),
  fact('Chitrapur Venkat Raghavendra Rao', 'education', 'mission school'),
  fact('Chitrapur Venkat Raghavendra Rao', 'education', 'Presidency College, Madras', date=('1885', '1885')),
  fact('Chitrapur Venkat Raghavendra Rao', 'award', 'gold medal in mathematics', date=('1885', '1885')),
  occ('Chitrapur Venkat Raghavendra Rao', 'deputy collector of Bellary', start=('1891', '1891'), end=None),
  occ('F. W. Hallett', 'Political Agent', start=None, end=None),
  occ('Chitrapur Venkat Raghavendra Rao', 'revenue commissioner', start=('1897', '1897'), end=None),
  ev('appointment', 'Lent', ('1897', '1897'), ['Chitrapur Venkat Raghavendra Rao']),
  occ('Vikramsinh II', 'Maharaja', start=None, end=None),
  ev('travel', 'travelled', ('1911', '1911'), ['Vikramsinh II'], place='London'),
  occ('Chitrapur Venkat Raghavendra Rao', 'president of the council of regency', start=('1911', '1911'), end=None),
  ev('meeting', 'met', ('that winter', '1911'), ['Chitrapur Venkat Raghavendra Rao'], place='Abu'),
  ev('departure', 'resigned', ('1919', '1919'), ['Chitrapur Venkat Raghavendra Rao']),
  occ('Manubhai Desai', 'Chief Justice of the State High Court', start=None, end=None),
  occ('Manubhai Desai', 'Dewan#3', start=('1919', '1919'), end=None),
  ev('appointment', 'followed', ('1919', '1919'), ['Manubhai Desai']),
  fact('Chitrapur Venkat Raghavendra Rao', 'award', 'Diwan Bahadur', date=('1906', '1906')),
  fact('Chitrapur Venkat Raghavendra Rao', 'award', 'CIE', date=('1912', '1912')),
  ev('award', 'had come', ('1906', '1906'), ['Chitrapur Venkat Raghavendra Rao']),
  ev('award', 'had come', ('1912', '1912'), ['Chitrapur Venkat Raghavendra Rao']),
  fact('Chitrapur Venkat Raghavendra Rao', 'residence', 'Bangalore'),
  occ('Chitrapur Venkat Raghavendra Rao', 'president of the Mythic Society', start=('1924', '1924'), end=None),
  ev('election', 'was elected', ('1924', '1924'), ['Chitrapur Venkat Raghavendra Rao']),
  fact('Chitrapur Venkat Raghavendra Rao', 'deathDate', 'March 1933', value='1933-03'),
  fact('Chitrapur Venkat Raghavendra Rao', 'children', 'C. R. Narayan'),
  occ('C. R. Narayan', 'Accountant-General of Bombay', start=None, end=None),
)

P('d3-16', """THE RECTORS OF ST OLAVE, HARTSEY

From the parish guide, 1962

The list on the vestry board begins in 1302, but of the earliest incumbents we know only their names. We take up the story where the registers begin to speak.

Matthew Oldroyd, rector 1719–1754, was a nonjuror's son and a noted hater of music. He took down the rood loft and sold the organ to Beverley. In 1745 he preached before the Archbishop on rebellion; the sermon was printed. He is buried under the tower with his wife, Tabitha.

Sir Charles Amory Vane, Bt, rector 1754–1801. He was presented to the living by his father, Sir Henry Vane, lord of the manor, and lived in Bath, leaving the parish to curates. The best of these, Robert Ibbetson, served from 1770 until 1801 on forty pounds a year and in the latter year was instituted rector himself, to the joy of the people. Ibbetson, rector for twenty-two years, started the Sunday school and a clothing club.

Edmund Thirkell, M.A., rector from 1823 to 1868, had been a fellow of Oriel and vice-principal of St Alban Hall, and was rural dean from 1840. The bishop offered him the archdeaconry in 1851; he would not leave his bees. He married, in 1830, Ibbetson's daughter Jane.

Arthur Wellesley Crome, rector 1868–1893, came from the navy as a chaplain and left to become Dean of Ballarat. The east window is his memorial.

Rectors since his day: H. J. Lupton (1893–1919), later canon of York; Philip Sayle, M.C. (1919–1944), chaplain to the forces in the Great War; and the Rev. Dennis Orme, who was inducted on 9 March 1945.

The rectory, a fine house of 1728, was sold in 1951, and the present one leaks.""",
  occ('Matthew Oldroyd', 'rector', start=('1719', '1719'), end=('1754', '1754')),
  ev('speech', 'preached', ('1745', '1745'), ['Matthew Oldroyd']),
  fact('Matthew Oldroyd', 'spouse', 'Tabitha'),
  occ('Charles Amory Vane', 'rector#2', start=('1754#2', '1754'), end=('1801', '1801')),
  ev('appointment', 'was presented', ('1754#2', '1754'), ['Charles Amory Vane', 'Henry Vane']),
  fact('Charles Amory Vane', 'father', 'Henry Vane'),
  occ('Henry Vane', 'lord of the manor', start=None, end=None),
  fact('Charles Amory Vane', 'residence', 'Bath'),
  occ('Robert Ibbetson', 'curates', start=('1770', '1770'), end=('1801#2', '1801')),
  occ('Robert Ibbetson', 'rector#3', start=('the latter year', '1801'), end=('twenty-two years', '1823'), again=['rector#4']),
  ev('appointment', 'was instituted', ('the latter year', '1801'), ['Robert Ibbetson']),
  occ('Edmund Thirkell', 'rector#5', start=('1823', '1823'), end=('1868', '1868')),
  occ('Edmund Thirkell', 'fellow of Oriel', start=None, end=None, former=True),
  occ('Edmund Thirkell', 'vice-principal of St Alban Hall', start=None, end=None, former=True),
  occ('Edmund Thirkell', 'rural dean', start=('1840', '1840'), end=None),
  fact('Edmund Thirkell', 'spouse', 'Jane', date=('1830', '1830')),
  fact('Robert Ibbetson', 'children', 'Jane'),
  occ('Arthur Wellesley Crome', 'rector#6', start=('1868#2', '1868'), end=('1893', '1893')),
  occ('Arthur Wellesley Crome', 'chaplain', start=None, end=None, former=True),
  occ('Arthur Wellesley Crome', 'Dean of Ballarat', start=('1893', '1893'), end=None),
  ev('departure', 'left', ('1893', '1893'), ['Arthur Wellesley Crome']),
  ev('appointment', 'become', ('1893', '1893'), ['Arthur Wellesley Crome']),
  occ('H. J. Lupton', 'Rectors', start=('1893#2', '1893'), end=('1919', '1919')),
  occ('H. J. Lupton', 'canon of York', start=None, end=None),
  occ('Philip Sayle', 'Rectors', start=('1919', '1919'), end=('1944', '1944')),
  fact('Philip Sayle', 'award', 'M.C.'),
  occ('Philip Sayle', 'chaplain to the forces', start=None, end=None),
  occ('Dennis Orme', 'Rectors', start=('9 March 1945', '1945-03-09'), end=None),
  ev('appointment', 'was inducted', ('9 March 1945', '1945-03-09'), ['Dennis Orme']),
)

P('d3-17', """Judge steps aside in port case

BEIRUT, 18 February 2021 – The investigating judge in the silo fire case, Rima Chahine, withdrew from it on Wednesday after the Court of Cassation accepted a complaint by two of the men she had charged.

Judge Chahine, 46, had led the inquiry since 2 September 2020, when the first investigating magistrate, Fouad Daher, recused himself because of a family tie with a contractor. She questioned thirty-one officials and in December charged the former minister of transport, Nabil Ghosn, and the port's director, Samer Khoury, with negligence. Both deny it. Ghosn, a deputy for Zahlé, has never appeared before her. Khoury was arrested on 9 December and released on bail a month later.

"I leave the file, not the victims," she told families gathered at the Palace of Justice. Some wept. A lawyer for the families, Youssef Lahoud, claimed that the minister of justice had telephoned the president of the court on the eve of the ruling; the ministry called this a fairy tale.

The Higher Judicial Council is to choose a third magistrate. The name most often heard is that of Tarek Aoun, president of the criminal court of Tripoli, who is reported to be unwilling.

Chahine, the daughter of a schoolteacher from Batroun, studied at Saint Joseph University and at the magistrates' school in Bordeaux. She was appointed public prosecutor in Nabatieh in 2011 and judge of the criminal chamber in Baabda in 2017. The bar association of Bordeaux awarded her its Montesquieu Medal last year.

Nothing happens quickly in the Palace of Justice, where the lifts have not worked since the fire. Her predecessor Daher, reached by telephone, wished her successor "a long life and a short file".""",
  occ('Rima Chahine', 'investigating judge in the silo fire case', start=('2 September 2020', '2020-09-02'), end=('Wednesday', '2021-02-17'), again=['Judge#2', 'led the inquiry', 'Judge']),
  ev('recusal', 'steps aside', None, ['Rima Chahine']),
  ev('recusal', 'withdrew', ('Wednesday', '2021-02-17'), ['Rima Chahine']),
  occ('Fouad Daher', 'investigating magistrate', start=None, end=('2 September 2020', '2020-09-02'), again=['predecessor']),
  ev('recusal', 'recused himself', ('2 September 2020', '2020-09-02'), ['Fouad Daher']),
  ev('investigation', 'inquiry', ('2 September 2020', '2020-09-02'), ['Rima Chahine']),
  ev('investigation', 'questioned', None, ['Rima Chahine']),
  ev('investigation', 'charged#2', ('December', '2020-12'), ['Rima Chahine', 'Nabil Ghosn', 'Samer Khoury']),
  occ('Nabil Ghosn', 'minister of transport', start=None, end=None, former=True),
  occ('Samer Khoury', 'director', start=None, end=None),
  occ('Nabil Ghosn', 'deputy for Zahlé', start=None, end=None),
  ev('arrest', 'was arrested', ('9 December', '2020-12-09'), ['Samer Khoury']),
  ev('speech', 'told', None, ['Rima Chahine'], place='Palace of Justice'),
  fact('Youssef Lahoud', 'occupation', 'lawyer'),
  ev('communication', 'claimed', None, ['Youssef Lahoud']),
  ev('communication', 'had telephoned', ('the eve of the ruling', '2021-02-16'), [], status='claimed'),
  occ('Tarek Aoun', 'president of the criminal court of Tripoli', start=None, end=None),
  fact('Rima Chahine', 'education', 'Saint Joseph University'),
  fact('Rima Chahine', 'education', "magistrates' school in Bordeaux"),
  occ('Rima Chahine', 'public prosecutor in Nabatieh', start=('2011', '2011'), end=None),
  occ('Rima Chahine', 'judge of the criminal chamber in Baabda', start=('2017', '2017'), end=None),
  ev('appointment', 'was appointed', ('2011', '2011'), ['Rima Chahine']),
  ev('appointment', 'was appointed', ('2017', '2017'), ['Rima Chahine']),
  fact('Rima Chahine', 'award', 'Montesquieu Medal', date=('last year', '2020')),
  ev('award', 'awarded', ('last year', '2020'), ['Rima Chahine']),
  ev('communication', 'wished', None, ['Fouad Daher']),
)

P('d3-18', """Hong Seok-jun (1722–1791) was a scholar-official of the late Joseon court who rose to be Third State Councillor under King Jeongjo. His style name was Munjae and his pen name Songam, "hermitage of the pines".

He came of the Namyang Hong clan and was the grandson of Hong Jung-hyo, a minister of rites. Having passed the civil examination in 1750 with the second place, he served in the Office of Royal Decrees and was magistrate of Yeoju from 1755 to 1758. His first memorial, sent from there, on the grain loans, is said to have made the old king laugh aloud. Nothing was done about the loans.

In 1762, when the Crown Prince died, Hong was a censor in the Office of the Inspector-General. His enemies in the Noron later alleged that he had visited the prince's residence by night in the week before; he denied it to the end of his life. He resigned in the same summer and lived for nine years at Gwangju, where he taught and kept bees.

Recalled in 1771, he became governor of Gyeongsang province, and in the next reign he advanced quickly: second royal secretary in 1776, minister of works two years later, and minister of personnel from 1781 to 1784. In the autumn of 1784 he travelled to Beijing as deputy envoy together with the chief envoy, Bak Myeong-won, and returned in the third month of 1785 with two hundred books and a telescope, which he presented to the king. He was Third State Councillor from 1786 until he was impeached by the censor Yi Gyeong-su in 1788 and banished to Namhae.

The sentence was lifted after eleven months. Hong refused the office of tutor to the heir that was then offered him. He died at Gwangju. His younger brother, Hong Seok-yeon, was at the time magistrate of Suwon; his pupil Jeong Ui-baek, later royal librarian, edited his writings in 1803.""",
  fact('Hong Seok-jun', 'birthDate', '1722', value='1722'),
  fact('Hong Seok-jun', 'deathDate', '1791', value='1791'),
  fact('Hong Seok-jun', 'occupation', 'scholar-official'),
  occ('Jeongjo', 'King', start=None, end=None),
  fact('Hong Seok-jun', 'alias', 'Munjae'),
  fact('Hong Seok-jun', 'alias', 'Songam'),
  fact('Hong Seok-jun', 'relatives', 'Hong Jung-hyo'),
  occ('Hong Jung-hyo', 'minister of rites', start=None, end=None),
  occ('Hong Seok-jun', 'served in the Office of Royal Decrees', start=None, end=None),
  occ('Hong Seok-jun', 'magistrate of Yeoju', start=('1755', '1755'), end=('1758', '1758')),
  ev('communication', 'memorial', None, ['Hong Seok-jun']),
  occ('Hong Seok-jun', 'censor in the Office of the Inspector-General', start=None, end=('the same summer', '1762')),
  ev('travel', 'had visited', ('the week before', '1762'), ['Hong Seok-jun'], place="the prince's residence", status='claimed'),
  ev('departure', 'resigned', ('the same summer', '1762'), ['Hong Seok-jun']),
  fact('Hong Seok-jun', 'residence', 'Gwangju'),
  occ('Hong Seok-jun', 'governor of Gyeongsang province', start=('1771', '1771'), end=None),
  ev('appointment', 'became', ('1771', '1771'), ['Hong Seok-jun']),
  occ('Hong Seok-jun', 'second royal secretary', start=('1776', '1776'), end=None),
  occ('Hong Seok-jun', 'minister of works', start=('two years later', '1778'), end=None),
  occ('Hong Seok-jun', 'minister of personnel', start=('1781', '1781'), end=('1784', '1784')),
  occ('Hong Seok-jun', 'deputy envoy', start=('the autumn of 1784', '1784'), end=None),
  occ('Bak Myeong-won', 'chief envoy', start=('the autumn of 1784', '1784'), end=None),
  ev('travel', 'travelled', ('the autumn of 1784', '1784'), ['Hong Seok-jun', 'Bak Myeong-won'], place='Beijing'),
  ev('travel', 'returned', ('the third month of 1785', '1785'), ['Hong Seok-jun']),
  occ('Hong Seok-jun', 'Third State Councillor#2', start=('1786', '1786'), end=('1788', '1788'), again=['Third State Councillor']),
  ev('investigation', 'was impeached', ('1788', '1788'), ['Hong Seok-jun', 'Yi Gyeong-su']),
  occ('Yi Gyeong-su', 'censor#2', start=None, end=None),
  ev('sanction', 'banished', ('1788', '1788'), ['Hong Seok-jun'], place='Namhae'),
  fact('Hong Seok-jun', 'deathPlace', 'Gwangju#2'),
  fact('Hong Seok-jun', 'siblings', 'Hong Seok-yeon'),
  occ('Hong Seok-yeon', 'magistrate of Suwon', start=None, end=None),
  occ('Jeong Ui-baek', 'royal librarian', start=None, end=None),
)

P('d3-19', """Loretta Kowalczyk, 88, union leader

Loretta Kowalczyk, who went from a wire-drawing machine in Joliet to the international executive board of the United Metal Workers, died on January 19, 2013, in Peoria, Ill. The cause was heart failure, her daughter, Joan Pruitt, said.

"They told me a woman could not chair a meeting of six hundred steelworkers," she said at her retirement dinner. "They were right. Nobody could."

Loretta Marie Dudek was born on June 2, 1924, in Joliet, one of seven children of Polish immigrants. She left St. Mary's Academy at 16 and became a machine operator at the Rockdale wire mill in 1942. Her husband, Stanley Kowalczyk, whom she married in 1946, was a crane man at the same plant; he died in 1979.

She was elected recording secretary of Local 1187 in 1951, its vice president in 1958 and, after the death of Emmett Garrity, its president in 1963. She held on to that office for eleven years. In 1965 she led a walkout of 97 days, during which she was arrested twice on the picket line, and in 1971 she testified before a Senate subcommittee about lead in the annealing rooms. Her opponents grumbled that she had settled too cheaply.

In 1974 she was a candidate for director of District 33, the first woman to do so. She lost to Frank Tomasek by 212 votes, contested the count, and beat him three years later. She served two terms as director, until 1985, and from 1981 sat on the international executive board. Governor Dale Haverkamp named her to the Illinois Labor Relations Board in 1986; she resigned in 1990, complaining of the coffee.

In 2001 she was inducted into the Illinois Labor Hall of Fame. A union hall in Rockdale was named for her in 2004. Besides her daughter, a county judge, she leaves a brother, Edward Dudek, a former alderman of Joliet.""",
  fact('Loretta Kowalczyk', 'deathDate', 'January 19, 2013', value='2013-01-19'),
  fact('Loretta Kowalczyk', 'deathPlace', 'Peoria, Ill.'),
  fact('Loretta Kowalczyk', 'causeOfDeath', 'heart failure'),
  fact('Loretta Kowalczyk', 'children', 'Joan Pruitt'),
  fact('Loretta Kowalczyk', 'birthName', 'Loretta Marie Dudek'),
  fact('Loretta Kowalczyk', 'birthDate', 'June 2, 1924', value='1924-06-02'),
  fact('Loretta Kowalczyk', 'birthPlace', 'Joliet#2'),
  fact('Loretta Kowalczyk', 'ethnicity', 'Polish'),
  fact('Loretta Kowalczyk', 'education', "St. Mary's Academy"),
  fact('Loretta Kowalczyk', 'occupation', 'machine operator'),
  ev('speech', 'said#2', None, ['Loretta Kowalczyk']),
  fact('Loretta Kowalczyk', 'spouse', 'Stanley Kowalczyk', date=('1946', '1946')),
  fact('Stanley Kowalczyk', 'occupation', 'crane man'),
  fact('Stanley Kowalczyk', 'deathDate', '1979', value='1979'),
  occ('Loretta Kowalczyk', 'recording secretary of Local 1187', start=('1951', '1951'), end=None),
  occ('Loretta Kowalczyk', 'vice president', start=('1958', '1958'), end=None),
  occ('Loretta Kowalczyk', 'president#2', start=('1963', '1963'), end=('eleven years', '1974'), again=['office']),
  ev('election', 'was elected', ('1951', '1951'), ['Loretta Kowalczyk']),
  ev('election', 'was elected', ('1958', '1958'), ['Loretta Kowalczyk']),
  ev('election', 'was elected', ('1963', '1963'), ['Loretta Kowalczyk']),
  occ('Emmett Garrity', 'president#2', start=None, end=('1963', '1963')),
  ev('arrest', 'was arrested', ('1965', '1965'), ['Loretta Kowalczyk'], place='picket line'),
  ev('testimony', 'testified', ('1971', '1971'), ['Loretta Kowalczyk']),
  ev('candidacy', 'was a candidate', ('1974', '1974'), ['Loretta Kowalczyk']),
  occ('Loretta Kowalczyk', 'director#2', start=('three years later', '1977'), end=('1985', '1985')),
  occ('Frank Tomasek', 'director of District 33', start=None, end=('three years later', '1977')),
  ev('election', 'beat', ('three years later', '1977'), ['Loretta Kowalczyk', 'Frank Tomasek']),
  ev('election', 'lost', ('1974', '1974'), ['Loretta Kowalczyk', 'Frank Tomasek']),
  occ('Loretta Kowalczyk', 'sat on the international executive board', start=('1981', '1981'), end=None, again=['international executive board']),
  occ('Dale Haverkamp', 'Governor', start=None, end=None),
  occ('Loretta Kowalczyk', 'Illinois Labor Relations Board', start=('1986', '1986'), end=('1990', '1990')),
  ev('appointment', 'named', ('1986', '1986'), ['Loretta Kowalczyk', 'Dale Haverkamp']),
  ev('departure', 'resigned', ('1990', '1990'), ['Loretta Kowalczyk']),
  fact('Loretta Kowalczyk', 'award', 'Illinois Labor Hall of Fame', date=('2001', '2001')),
  ev('award', 'was inducted', ('2001', '2001'), ['Loretta Kowalczyk']),
  occ('Joan Pruitt', 'county judge', start=None, end=None),
  fact('Loretta Kowalczyk', 'siblings', 'Edward Dudek'),
  occ('Edward Dudek', 'alderman of Joliet', start=None, end=None, former=True),
)

P('d3-20', """Tadeusz Wincenty Rohozinski was born on the estate of Horodyszcze in Volhynia in October 1801, the son of Jan Rohozinski, marshal of the nobility of the district. He attended the Lyceum of Krzemieniec and then the Main Seminary in Wilno, from which he emerged in 1825 as master of theology, and was ordained the same year.

After two years as vicar at Dubno he was called to Lutsk as secretary to Bishop Kasper Wielhorski-Bem and became a canon of the cathedral in 1831. The rising of that year passed him by; the report of a gendarme that he had hidden two officers under the organ rests on the word of a dismissed sexton. He was rector of the diocesan seminary from 1834 and vicar-general from 1840.

The see fell vacant in 1846. The government put forward Rohozinski, whom it took for pliable, and Rome, which took him for nothing of the kind, agreed. Appointed bishop in July 1848, he was consecrated at St Petersburg on 26 November by the Metropolitan of Mohylew, Ignacy Hornowski. He made the visitation of 180 parishes in six years by carriage, sledge and, once, raft.

In 1861 he forbade his clergy to be questioned about the hymns. He wrote to the governor-general, Prince Andrei Obolyaninov, that singing had not been a police matter in the time of Nero. In January 1863 he was summoned to Kiev, met Obolyaninov's successor, Nikolai Trepin, and declined to sign a pastoral letter drafted for him. He was arrested on 4 April and deported to Perm. The see was declared vacant in 1866, yet Rome went on listing him as bishop. Allowed to settle in Warsaw in 1872, he died there, of typhus caught in a hospital, on 9 February 1875.

His nephew Stanisław Rohoziński-Lis, a deputy to the Galician Diet from 1876, published his letters. There is no monument.""",
  fact('Tadeusz Wincenty Rohozinski', 'birthPlace', 'Horodyszcze'),
  fact('Tadeusz Wincenty Rohozinski', 'birthDate', 'October 1801', value='1801-10'),
  fact('Tadeusz Wincenty Rohozinski', 'father', 'Jan Rohozinski'),
  occ('Jan Rohozinski', 'marshal of the nobility of the district', start=None, end=None),
  fact('Tadeusz Wincenty Rohozinski', 'education', 'Lyceum of Krzemieniec'),
  fact('Tadeusz Wincenty Rohozinski', 'education', 'Main Seminary in Wilno', date=('1825', '1825')),
  occ('Tadeusz Wincenty Rohozinski', 'vicar at Dubno', start=None, end=None),
  occ('Tadeusz Wincenty Rohozinski', 'secretary to Bishop Kasper Wielhorski-Bem', start=None, end=None),
  ev('appointment', 'was called', None, ['Tadeusz Wincenty Rohozinski']),
  occ('Kasper Wielhorski-Bem', 'Bishop', start=None, end=None),
  occ('Tadeusz Wincenty Rohozinski', 'canon of the cathedral', start=('1831', '1831'), end=None),
  ev('appointment', 'became', ('1831', '1831'), ['Tadeusz Wincenty Rohozinski']),
  occ('Tadeusz Wincenty Rohozinski', 'rector of the diocesan seminary', start=('1834', '1834'), end=None),
  occ('Tadeusz Wincenty Rohozinski', 'vicar-general', start=('1840', '1840'), end=None),
  occ('Tadeusz Wincenty Rohozinski', 'bishop', start=('July 1848', '1848-07'), end=None),
  ev('appointment', 'Appointed', ('July 1848', '1848-07'), ['Tadeusz Wincenty Rohozinski']),
  ev('appointment', 'was consecrated', ('26 November', '1848-11-26'), ['Tadeusz Wincenty Rohozinski', 'Ignacy Hornowski'], place='St Petersburg'),
  occ('Ignacy Hornowski', 'Metropolitan of Mohylew', start=None, end=None),
  ev('travel', 'visitation', None, ['Tadeusz Wincenty Rohozinski']),
  ev('communication', 'wrote', ('1861', '1861'), ['Tadeusz Wincenty Rohozinski', 'Andrei Obolyaninov']),
  occ('Andrei Obolyaninov', 'governor-general', start=None, end=None),
  ev('travel', 'was summoned', ('January 1863', '1863-01'), ['Tadeusz Wincenty Rohozinski'], place='Kiev'),
  ev('meeting', 'met', ('January 1863', '1863-01'), ['Tadeusz Wincenty Rohozinski', 'Nikolai Trepin'], place='Kiev'),
  occ('Nikolai Trepin', 'successor', start=None, end=None),
  ev('arrest', 'was arrested', ('4 April', '1863-04-04'), ['Tadeusz Wincenty Rohozinski']),
  ev('sanction', 'deported', ('4 April', '1863-04-04'), ['Tadeusz Wincenty Rohozinski'], place='Perm'),
  fact('Tadeusz Wincenty Rohozinski', 'residence', 'Warsaw'),
  fact('Tadeusz Wincenty Rohozinski', 'deathPlace', 'Warsaw'),
  fact('Tadeusz Wincenty Rohozinski', 'causeOfDeath', 'typhus'),
  fact('Tadeusz Wincenty Rohozinski', 'deathDate', '9 February 1875', value='1875-02-09'),
  fact('Tadeusz Wincenty Rohozinski', 'relatives', 'Stanisław Rohoziński-Lis'),
  occ('Stanisław Rohoziński-Lis', 'deputy to the Galician Diet', start=('1876', '1876'), end=None),
)

P('d3-21', """Kisumu mourns "Mayor of the Market"

KISUMU, Tuesday. – Hundreds filed past the coffin of Mzee Barnabas Ochieng' Rateng', mayor of Kisumu from 1979 to 1983 and again from 1992 to 1997, who died at Aga Khan Hospital on Friday, 6 March 2015, at the age of 83.

Rateng', a tailor by trade, was born in Seme in 1931 and went to Maseno School on a chief's bursary. He entered the municipal council in 1968 as councillor for Manyatta and was deputy mayor from 1974 under Hellen Atieno-Were, the first woman to wear the chain. When she went to Parliament in 1975 he wanted it at once; the councillors preferred Shem Oluoch, a bus owner, who was mayor for four years.

His first term is remembered for the covered market. It ended on 14 May 1983, when the government dissolved the council and put in a commission headed by the district commissioner, Paul Lang'at. Rateng' was arrested that week over missing cement, tried in August and acquitted in November. "They counted the bags again," he told a rally at Kenyatta Sports Ground in December, "and found I had given them three too many."

He joined Ford-Kenya in 1991. The following year he won back the ward and the chain, and in 1994 he travelled to Cheltenham to sign a twinning agreement with its mayor, Patricia Holbrook. Defeated in 1997 by Consolata Akoth Odhiambo, who succeeded him as mayor, he stood for the Kisumu Rural seat in 2002 without success and then went back to his shop in Oginga Odinga Street. Some say that he was promised the chair of the Lake Basin Authority. He never got it.

Governor Jack Omolo, who led the mourners, was once his town clerk. Rateng', an elder of the Anglican church of St Stephen, will be buried in Seme on Saturday. He leaves a widow, Mama Roselyne Akinyi, and nine children.""",
  fact("Barnabas Ochieng' Rateng'", 'alias', 'Mayor of the Market'),
  occ("Barnabas Ochieng' Rateng'", 'mayor of Kisumu', start=('1979', '1979'), end=('1983', '1983')),
  occ("Barnabas Ochieng' Rateng'", 'mayor of Kisumu', start=('1992', '1992'), end=('1997', '1997'), again=['chain#2']),
  fact("Barnabas Ochieng' Rateng'", 'deathPlace', 'Aga Khan Hospital'),
  fact("Barnabas Ochieng' Rateng'", 'deathDate', '6 March 2015', value='2015-03-06'),
  fact("Barnabas Ochieng' Rateng'", 'occupation', 'tailor'),
  fact("Barnabas Ochieng' Rateng'", 'birthPlace', 'Seme'),
  fact("Barnabas Ochieng' Rateng'", 'birthDate', '1931', value='1931'),
  fact("Barnabas Ochieng' Rateng'", 'education', 'Maseno School'),
  occ("Barnabas Ochieng' Rateng'", 'councillor for Manyatta', start=('1968', '1968'), end=None),
  ev('appointment', 'entered', ('1968', '1968'), ["Barnabas Ochieng' Rateng'"]),
  occ("Barnabas Ochieng' Rateng'", 'deputy mayor', start=('1974', '1974'), end=None),
  occ('Hellen Atieno-Were', 'wear the chain', start=None, end=('1975', '1975')),
  occ('Hellen Atieno-Were', 'went to Parliament', start=('1975', '1975'), end=None),
  occ('Shem Oluoch', 'mayor#3', start=('1975', '1975'), end=('four years', '1979')),
  ev('election', 'went#2', ('1975', '1975'), ['Hellen Atieno-Were']),
  fact('Shem Oluoch', 'occupation', 'bus owner'),
  ev('departure', 'ended', ('14 May 1983', '1983-05-14'), ["Barnabas Ochieng' Rateng'"]),
  occ("Paul Lang'at", 'district commissioner', start=None, end=None),
  occ("Paul Lang'at", 'commission headed by', start=('14 May 1983', '1983-05-14'), end=None),
  ev('arrest', 'was arrested', ('that week', '1983-05'), ["Barnabas Ochieng' Rateng'"]),
  ev('investigation', 'tried', ('August', '1983-08'), ["Barnabas Ochieng' Rateng'"]),
  ev('speech', 'told', ('December', '1983-12'), ["Barnabas Ochieng' Rateng'"], place='Kenyatta Sports Ground'),
  fact("Barnabas Ochieng' Rateng'", 'party', 'Ford-Kenya'),
  ev('election', 'won back', ('The following year', '1992'), ["Barnabas Ochieng' Rateng'"]),
  occ("Barnabas Ochieng' Rateng'", 'ward', start=('The following year', '1992'), end=None),
  ev('travel', 'travelled', ('1994', '1994'), ["Barnabas Ochieng' Rateng'"], place='Cheltenham'),
  occ('Patricia Holbrook', 'mayor#4', start=None, end=None),
  ev('departure', 'Defeated', ('1997#2', '1997'), ["Barnabas Ochieng' Rateng'", 'Consolata Akoth Odhiambo']),
  occ('Consolata Akoth Odhiambo', 'mayor#5', start=('1997#2', '1997'), end=None),
  ev('appointment', 'succeeded', ('1997#2', '1997'), ['Consolata Akoth Odhiambo']),
  ev('candidacy', 'stood', ('2002', '2002'), ["Barnabas Ochieng' Rateng'"]),
  occ('Jack Omolo', 'Governor', start=None, end=None),
  occ('Jack Omolo', 'town clerk', start=None, end=None, former=True),
  fact("Barnabas Ochieng' Rateng'", 'religion', 'Anglican'),
  occ("Barnabas Ochieng' Rateng'", 'elder of the Anglican church of St Stephen', start=None, end=None),
  fact("Barnabas Ochieng' Rateng'", 'spouse', 'Roselyne Akinyi'),
)

P('d3-22', """Joaquim Teles de Noronha, Baron of Itapoã

Joaquim Teles de Noronha (Salvador, 22 July 1808 – Rio de Janeiro, 3 March 1886) was a Brazilian admiral and politician, minister of the Navy in two cabinets of the Empire.

The natural son of a Portuguese pilot, he went aboard the brig Cacique as a boy of fourteen and fought against his father's country in the war of independence. He was educated at the Imperial Academy of Midshipmen, where he was afterwards instructor in navigation (1836–1839). As a commander he had charge of the corvette Dois de Julho on the River Plate, and in 1848 he was entrusted with the naval station of Pernambuco.

In 1851 Teles de Noronha forced the pass of Tonelero under fire from the batteries. The Order of the Southern Cross came to him for this, in 1852, and the barony in 1860. He took his seat as a Liberal in the Chamber of Deputies for Bahia in 1857 and occupied it until 1863. The Viscount of Sabará's successor as head of the cabinet, Honório Brandão, made him minister of the Navy in January 1864; the cabinet fell in August. He was again minister from 3 August 1866 to 16 July 1868, in the worst of the Paraguayan war, when he quarrelled daily by letter with the commander of the squadron, Admiral Feliciano Prates. Each said that the other wished to see him drowned. Prates was recalled in December 1866 and replaced with Teodoro Lobo.

A senator from 1870 until his death, he addressed that house only four times, the last in favour of the freeing of slaves over sixty. He presided over the Supreme Military Council from 1877 to 1882.

The baron married twice: Ana Rita de Sá in 1835, and after her death in 1861 her cousin Leocádia. Both sons entered the Navy, and the younger, Custódio, was director of the arsenal at Belém under the Republic. His house in Botafogo is a school now.""",
  fact('Joaquim Teles de Noronha', 'birthPlace', 'Salvador'),
  fact('Joaquim Teles de Noronha', 'birthDate', '22 July 1808', value='1808-07-22'),
  fact('Joaquim Teles de Noronha', 'deathPlace', 'Rio de Janeiro'),
  fact('Joaquim Teles de Noronha', 'deathDate', '3 March 1886', value='1886-03-03'),
  fact('Joaquim Teles de Noronha', 'nationality', 'Brazilian'),
  fact('Joaquim Teles de Noronha', 'occupation', 'admiral'),
  fact('Joaquim Teles de Noronha', 'occupation', 'politician'),
  fact('Joaquim Teles de Noronha', 'education', 'Imperial Academy of Midshipmen'),
  occ('Joaquim Teles de Noronha', 'instructor in navigation', start=('1836', '1836'), end=('1839', '1839')),
  occ('Joaquim Teles de Noronha', 'had charge of the corvette Dois de Julho', start=None, end=None),
  occ('Joaquim Teles de Noronha', 'naval station of Pernambuco', start=('1848', '1848'), end=None),
  ev('appointment', 'was entrusted', ('1848', '1848'), ['Joaquim Teles de Noronha']),
  fact('Joaquim Teles de Noronha', 'award', 'Order of the Southern Cross', date=('1852', '1852')),
  ev('award', 'came', ('1852', '1852'), ['Joaquim Teles de Noronha']),
  fact('Joaquim Teles de Noronha', 'award', 'barony', date=('1860', '1860')),
  ev('award', 'came', ('1860', '1860'), ['Joaquim Teles de Noronha']),
  fact('Joaquim Teles de Noronha', 'party', 'Liberal'),
  occ('Joaquim Teles de Noronha', 'took his seat as a Liberal in the Chamber of Deputies for Bahia', start=('1857', '1857'), end=('1863', '1863')),
  ev('appointment', 'took his seat', ('1857', '1857'), ['Joaquim Teles de Noronha']),
  occ('Viscount of Sabará', 'head of the cabinet', start=None, end=None, former=True),
  occ('Honório Brandão', 'head of the cabinet', start=None, end=None, again=['successor']),
  occ('Joaquim Teles de Noronha', 'minister of the Navy#2', start=('January 1864', '1864-01'), end=('August', '1864-08'), again=['minister of the Navy']),
  ev('appointment', 'made', ('January 1864', '1864-01'), ['Joaquim Teles de Noronha', 'Honório Brandão']),
  occ('Joaquim Teles de Noronha', 'minister#3', start=('3 August 1866', '1866-08-03'), end=('16 July 1868', '1868-07-16')),
  ev('communication', 'letter', None, ['Joaquim Teles de Noronha', 'Feliciano Prates']),
  occ('Feliciano Prates', 'commander of the squadron', start=None, end=('December 1866', '1866-12')),
  ev('departure', 'was recalled', ('December 1866', '1866-12'), ['Feliciano Prates']),
  occ('Teodoro Lobo', 'commander of the squadron', start=('December 1866', '1866-12'), end=None),
  ev('appointment', 'replaced', ('December 1866', '1866-12'), ['Teodoro Lobo']),
  occ('Joaquim Teles de Noronha', 'senator', start=('1870', '1870'), end=('his death', '1886-03-03')),
  ev('speech', 'addressed', None, ['Joaquim Teles de Noronha']),
  occ('Joaquim Teles de Noronha', 'presided over the Supreme Military Council', start=('1877', '1877'), end=('1882', '1882')),
  fact('Joaquim Teles de Noronha', 'spouse', 'Ana Rita de Sá', date=('1835', '1835')),
  fact('Ana Rita de Sá', 'deathDate', '1861', value='1861'),
  fact('Joaquim Teles de Noronha', 'spouse', 'Leocádia'),
  fact('Ana Rita de Sá', 'relatives', 'Leocádia'),
  fact('Joaquim Teles de Noronha', 'children', 'Custódio'),
  fact('Custódio', 'militaryService', 'Navy#3'),
  occ('Custódio', 'director of the arsenal at Belém', start=None, end=None),
  fact('Joaquim Teles de Noronha', 'residence', 'Botafogo'),
)

P('d3-23', """Cornelis van Heemsbergen

Governor of Berbice 1768–1774

Cornelis Adriaan van Heemsbergen was born at Vlissingen in 1716 and was baptised in the Oude Kerk on 3 May of that year. His father, Adriaan, a sugar baker, was an elder of the Reformed congregation and for a time sheriff of East Souburg; his mother, Maria Tak, was the sister of Isaac Tak, a director of the Middelburg Commercial Company. It is to this uncle that he owed his start.

He sailed to Essequibo in 1738 as a clerk in the Company's service. Eight years later he was bookkeeper-general, and in 1752 he became commander of Demerara's outpost on the Mahaica. He married in 1747 Anna Clara Hollingsworth, the widow of a planter from Barbados, and with her the plantation Nooit Gedacht, of which he remained owner.

The great rising of 1763 found him in Zeeland. The directors of Berbice sent him out in December of that year as councillor, and he sat in the Court of Policy until Governor Hendrik van Raesfelt's successor, Johan Ruychaver, died of fever on 9 July 1768. Van Heemsbergen acted in his place and was confirmed as governor on 2 February 1769. His instructions were to rebuild the colony and spend nothing. He moved the seat of government, wrote some three hundred letters to Amsterdam, and in 1772 was accused by the fiscal, Pieter Lodewijk Bax, of private trade; the directors fined him a thousand guilders and kept him on.

He left the government in May 1774, in poor health, and sailed home on the Zeelandia. At Vlissingen he was offered a burgomaster's place. He preferred his garden, and died on 11 October 1779.

His son-in-law Bax, the old accuser, was himself governor from 1781. Fort Heemsbergen, often marked on maps, was planned in 1771 and never built.""",
  occ('Cornelis Adriaan van Heemsbergen', 'Governor of Berbice', start=('1768', '1768'), end=('1774', '1774'), again=['governor', 'government#2']),
  fact('Cornelis Adriaan van Heemsbergen', 'birthPlace', 'Vlissingen'),
  fact('Cornelis Adriaan van Heemsbergen', 'birthDate', '1716', value='1716'),
  fact('Cornelis Adriaan van Heemsbergen', 'father', 'Adriaan#2'),
  fact('Adriaan', 'occupation', 'sugar baker'),
  occ('Adriaan', 'elder of the Reformed congregation', start=None, end=None),
  fact('Adriaan', 'religion', 'Reformed'),
  occ('Adriaan', 'sheriff of East Souburg', start=None, end=None, former=True),
  fact('Cornelis Adriaan van Heemsbergen', 'mother', 'Maria Tak'),
  fact('Maria Tak', 'siblings', 'Isaac Tak'),
  occ('Isaac Tak', 'director of the Middelburg Commercial Company', start=None, end=None),
  fact('Cornelis Adriaan van Heemsbergen', 'relatives', 'Isaac Tak'),
  ev('travel', 'sailed', ('1738', '1738'), ['Cornelis Adriaan van Heemsbergen'], place='Essequibo'),
  fact('Cornelis Adriaan van Heemsbergen', 'occupation', 'clerk'),
  occ('Cornelis Adriaan van Heemsbergen', 'bookkeeper-general', start=('Eight years later', '1746'), end=None),
  occ('Cornelis Adriaan van Heemsbergen', "commander of Demerara's outpost on the Mahaica", start=('1752', '1752'), end=None),
  ev('appointment', 'became', ('1752', '1752'), ['Cornelis Adriaan van Heemsbergen']),
  fact('Cornelis Adriaan van Heemsbergen', 'spouse', 'Anna Clara Hollingsworth', date=('1747', '1747')),
  ev('appointment', 'sent him out', ('December of that year', '1763-12'), ['Cornelis Adriaan van Heemsbergen']),
  occ('Cornelis Adriaan van Heemsbergen', 'councillor', start=('December of that year', '1763-12'), end=None, again=['sat in the Court of Policy']),
  occ('Hendrik van Raesfelt', 'Governor#2', start=None, end=None, former=True),
  occ('Johan Ruychaver', 'successor', start=None, end=('9 July 1768', '1768-07-09')),
  fact('Johan Ruychaver', 'deathDate', '9 July 1768', value='1768-07-09'),
  fact('Johan Ruychaver', 'causeOfDeath', 'fever'),
  occ('Cornelis Adriaan van Heemsbergen', 'acted in his place', start=('9 July 1768', '1768-07-09'), end=('2 February 1769', '1769-02-02')),
  ev('appointment', 'was confirmed', ('2 February 1769', '1769-02-02'), ['Cornelis Adriaan van Heemsbergen']),
  ev('communication', 'wrote', None, ['Cornelis Adriaan van Heemsbergen']),
  ev('investigation', 'was accused', ('1772', '1772'), ['Cornelis Adriaan van Heemsbergen', 'Pieter Lodewijk Bax']),
  occ('Pieter Lodewijk Bax', 'fiscal', start=None, end=None),
  ev('sanction', 'fined', ('1772', '1772'), ['Cornelis Adriaan van Heemsbergen']),
  ev('departure', 'left', ('May 1774', '1774-05'), ['Cornelis Adriaan van Heemsbergen']),
  ev('travel', 'sailed#2', ('May 1774', '1774-05'), ['Cornelis Adriaan van Heemsbergen']),
  fact('Cornelis Adriaan van Heemsbergen', 'residence', 'Vlissingen#2'),
  fact('Cornelis Adriaan van Heemsbergen', 'deathPlace', 'Vlissingen#2'),
  fact('Cornelis Adriaan van Heemsbergen', 'deathDate', '11 October 1779', value='1779-10-11'),
  fact('Cornelis Adriaan van Heemsbergen', 'relatives', 'Bax#2'),
  occ('Pieter Lodewijk Bax', 'governor#2', start=('1781', '1781'), end=None),
)

P('d3-24', """Kara Yusuf Pasha (c. 1716 – 1782) was an Ottoman statesman who was twice grand vizier, from 1769 to 1770 and from 1777 to 1779.

Of Georgian descent, he was brought to Constantinople as a child and bought for the household of Halil Pasha, governor of Aleppo, whose sword-bearer he became. On Halil's death in 1741 he entered the palace, where the chief black eunuch, Hafız Anber Agha, took him up. He was master of the horse from 1754 and was sent out in 1757, with the rank of vizier, to govern Karaman.

Governorships followed as beads on a string: Erzurum from 1760, Sivas from 1763, and Vidin, where he repaired the fortress with his own money, from 1765 to 1769. In August of that last year the sultan dismissed Silahdar Osman Pasha, after only twenty-eight days as grand vizier, and gave the seal to Yusuf. He marched north with an army that lacked bread, boots and belief. The crossing of the Danube was a disaster. It was told in the bazaars that he had offered the Russians money; he was deposed in December 1770 and exiled to Lemnos.

Seven years afterwards he was called back from the governorship of Bosnia, which he had held since 1773. His second vizierate was quieter. He met the Russian envoy, Obreskin, at Aynalıkavak in the winter of 1778–79, and he is credited with the fire regulations. He was replaced on 1 January 1779 with Topal Mehmed Pasha. His last post was that of commandant of Jeddah, an honourable way of being sent to die of heat, which he duly did in 1782.

He had married Hatice, a daughter of the grand admiral Süleyman. Their son, Ahmed Bey, became chief customs officer of Izmir. His fountain at Tophane runs still, or did when this was written.""",
  fact('Kara Yusuf Pasha', 'birthDate', '1716', value='1716'),
  fact('Kara Yusuf Pasha', 'deathDate', '1782', value='1782'),
  fact('Kara Yusuf Pasha', 'nationality', 'Ottoman'),
  fact('Kara Yusuf Pasha', 'occupation', 'statesman'),
  occ('Kara Yusuf Pasha', 'grand vizier', start=('1769', '1769'), end=('1770', '1770'), again=['seal']),
  occ('Kara Yusuf Pasha', 'grand vizier', start=('1777', '1777'), end=('1779', '1779'), again=['vizierate']),
  fact('Kara Yusuf Pasha', 'ethnicity', 'Georgian'),
  occ('Halil Pasha', 'governor of Aleppo', start=None, end=None),
  occ('Kara Yusuf Pasha', 'sword-bearer', start=None, end=None),
  ev('appointment', 'became', None, ['Kara Yusuf Pasha']),
  fact('Halil Pasha', 'deathDate', '1741', value='1741'),
  occ('Hafız Anber Agha', 'chief black eunuch', start=None, end=None),
  occ('Kara Yusuf Pasha', 'master of the horse', start=('1754', '1754'), end=None),
  occ('Kara Yusuf Pasha', 'govern Karaman', start=('1757', '1757'), end=None),
  ev('appointment', 'was sent out', ('1757', '1757'), ['Kara Yusuf Pasha']),
  occ('Kara Yusuf Pasha', 'Governorships', start=('1760', '1760'), end=None),
  occ('Kara Yusuf Pasha', 'Governorships', start=('1763', '1763'), end=None),
  occ('Kara Yusuf Pasha', 'Governorships', start=('1765', '1765'), end=('1769#2', '1769')),
  occ('Silahdar Osman Pasha', 'grand vizier#2', start=None, end=('August of that last year', '1769-08')),
  ev('departure', 'dismissed', ('August of that last year', '1769-08'), ['Silahdar Osman Pasha']),
  ev('appointment', 'gave', ('August of that last year', '1769-08'), ['Kara Yusuf Pasha']),
  ev('departure', 'was deposed', ('December 1770', '1770-12'), ['Kara Yusuf Pasha']),
  ev('sanction', 'exiled', ('December 1770', '1770-12'), ['Kara Yusuf Pasha'], place='Lemnos'),
  occ('Kara Yusuf Pasha', 'governorship of Bosnia', start=('1773', '1773'), end=('Seven years afterwards', '1777')),
  ev('appointment', 'was called back', ('Seven years afterwards', '1777'), ['Kara Yusuf Pasha']),
  ev('meeting', 'met', ('the winter of 1778–79', ''), ['Kara Yusuf Pasha', 'Obreskin'], place='Aynalıkavak'),
  occ('Obreskin', 'envoy', start=None, end=None),
  ev('departure', 'was replaced', ('1 January 1779', '1779-01-01'), ['Kara Yusuf Pasha']),
  occ('Topal Mehmed Pasha', 'vizierate', start=('1 January 1779', '1779-01-01'), end=None),
  ev('appointment', 'was replaced', ('1 January 1779', '1779-01-01'), ['Topal Mehmed Pasha']),
  occ('Kara Yusuf Pasha', 'commandant of Jeddah', start=None, end=('1782#2', '1782')),
  fact('Kara Yusuf Pasha', 'causeOfDeath', 'heat'),
  fact('Kara Yusuf Pasha', 'spouse', 'Hatice'),
  fact('Hatice', 'father', 'Süleyman'),
  occ('Süleyman', 'grand admiral', start=None, end=None),
  fact('Kara Yusuf Pasha', 'children', 'Ahmed Bey'),
  fact('Hatice', 'children', 'Ahmed Bey'),
  occ('Ahmed Bey', 'chief customs officer of Izmir', start=None, end=None),
  ev('appointment', 'became#2', None, ['Ahmed Bey']),
)

P('d3-25', """The Hon. Margaret Isobel Thorvaldson, C.M., O.M. (born October 3, 1938) is a retired Canadian judge who was the 22nd Lieutenant Governor of Manitoba, in office from 1999 to 2004.

Early life

She was born at Gimli, the eldest child of a lake fisherman, Einar Sigurdson, and of Lauga Bjarnason, who kept the post office. She graduated from United College in 1959 and from the Manitoba Law School in 1963, one of two women in her class. In 1961 she had married Carl Thorvaldson, a grain inspector. They have three children.

Legal career

Thorvaldson practised in Selkirk, where she also sat on the town council from 1968 to 1974. She was appointed to the Provincial Court in 1976 and became its associate chief judge in 1981. Named a judge of the Court of Queen's Bench on 14 June 1984, she presided over the Ashern water inquiry of 1988–89, before which forty-one farmers testified. Her report, called by one minister "the most expensive poem in the province", led to a change in the law. In 1993 she was spoken of for the Supreme Court of Canada.

Lieutenant Governor

On the advice of Prime Minister Luc Desrosiers she was named to succeed Yvon Lacoste as Lieutenant Governor. She was sworn in on March 2, 1999, and delivered her first speech from the throne three weeks later. She visited all eleven reserves of the Interlake in her first summer. Her term ended on June 30, 2004; her successor was Harvinder Gill, a former mayor of Brandon.

Since then she has been chancellor of the Icelandic College (2005–2011) and honorary president of the Lake Winnipeg Foundation. She declined to chair the inquiry into the Red River floodway.

Honours

Order of Manitoba, 2000; Member of the Order of Canada, 2006. A school in Gimli is named after her.""",
  fact('Margaret Isobel Thorvaldson', 'birthDate', 'October 3, 1938', value='1938-10-03'),
  fact('Margaret Isobel Thorvaldson', 'nationality', 'Canadian'),
  fact('Margaret Isobel Thorvaldson', 'occupation', 'judge'),
  occ('Margaret Isobel Thorvaldson', 'Lieutenant Governor of Manitoba', start=('1999', '1999'), end=('2004', '2004'), again=['Lieutenant Governor#3']),
  fact('Margaret Isobel Thorvaldson', 'birthPlace', 'Gimli'),
  fact('Margaret Isobel Thorvaldson', 'father', 'Einar Sigurdson'),
  fact('Einar Sigurdson', 'occupation', 'fisherman'),
  fact('Margaret Isobel Thorvaldson', 'mother', 'Lauga Bjarnason'),
  fact('Margaret Isobel Thorvaldson', 'education', 'United College', date=('1959', '1959')),
  fact('Margaret Isobel Thorvaldson', 'education', 'Manitoba Law School', date=('1963', '1963')),
  fact('Margaret Isobel Thorvaldson', 'spouse', 'Carl Thorvaldson', date=('1961', '1961')),
  fact('Carl Thorvaldson', 'occupation', 'grain inspector'),
  occ('Margaret Isobel Thorvaldson', 'sat on the town council', start=('1968', '1968'), end=('1974', '1974')),
  occ('Margaret Isobel Thorvaldson', 'Provincial Court', start=('1976', '1976'), end=None),
  ev('appointment', 'was appointed', ('1976', '1976'), ['Margaret Isobel Thorvaldson']),
  occ('Margaret Isobel Thorvaldson', 'associate chief judge', start=('1981', '1981'), end=None),
  ev('appointment', 'became', ('1981', '1981'), ['Margaret Isobel Thorvaldson']),
  occ('Margaret Isobel Thorvaldson', "judge of the Court of Queen's Bench", start=('14 June 1984', '1984-06-14'), end=None),
  ev('appointment', 'Named', ('14 June 1984', '1984-06-14'), ['Margaret Isobel Thorvaldson']),
  occ('Margaret Isobel Thorvaldson', 'presided over the Ashern water inquiry', start=('1988', '1988'), end=('89', '1989')),
  ev('investigation', 'inquiry', ('1988', '1988'), ['Margaret Isobel Thorvaldson']),
  ev('testimony', 'testified', ('1988', '1988'), []),
  occ('Luc Desrosiers', 'Prime Minister', start=None, end=None),
  ev('appointment', 'was named', None, ['Margaret Isobel Thorvaldson']),
  occ('Yvon Lacoste', 'Lieutenant Governor#3', start=None, end=('March 2, 1999', '1999-03-02')),
  ev('appointment', 'was sworn in', ('March 2, 1999', '1999-03-02'), ['Margaret Isobel Thorvaldson']),
  ev('speech', 'delivered', ('three weeks later', '1999-03-23'), ['Margaret Isobel Thorvaldson']),
  ev('travel', 'visited', ('her first summer', '1999'), ['Margaret Isobel Thorvaldson'], place='reserves of the Interlake'),
  ev('departure', 'term ended', ('June 30, 2004', '2004-06-30'), ['Margaret Isobel Thorvaldson']),
  occ('Harvinder Gill', 'successor', start=('June 30, 2004', '2004-06-30'), end=None),
  occ('Harvinder Gill', 'mayor of Brandon', start=None, end=None, former=True),
  occ('Margaret Isobel Thorvaldson', 'chancellor of the Icelandic College', start=('2005', '2005'), end=('2011', '2011')),
  occ('Margaret Isobel Thorvaldson', 'honorary president of the Lake Winnipeg Foundation', start=None, end=None),
  fact('Margaret Isobel Thorvaldson', 'award', 'Order of Manitoba', date=('2000', '2000')),
  fact('Margaret Isobel Thorvaldson', 'award', 'Member of the Order of Canada', date=('2006', '2006')),
)

P('d3-26', """Siaosi Fatafehi Taumoepeau-Lolo, the seventh Tu'ivanu

The title of Tu'ivanu, which carries the lordship of the western motu, was borne in the nineteenth and twentieth centuries by five men of one family. The best known of them is the seventh holder, Siaosi Fatafehi, who was premier of the kingdom from 1905 to 1912.

He was born at Neiafu on 19 January 1858, the son of the sixth Tu'ivanu, Inoke, and of Mele Fusipala. A Wesleyan, he was educated at Tupou College and, from 1874 to 1877, at Newington College in Sydney. On his return he became clerk to the Privy Council. He married 'Ana Seini, a daughter of Chief Justice Henry Bracewell, in 1881.

When Inoke was lost at sea in 1884, Siaosi Fatafehi succeeded to the title, and with it to a seat among the nobles in the Legislative Assembly, which he kept for forty years. He was governor of Vava'u from 1890 until 1898, then minister of lands. In 1900 he sailed to Auckland with the king to meet the governor's private secretary, Captain Dudley Alexis, and signed there, or, as he afterwards claimed, was made to sign, the second schedule of the treaty.

Appointed premier in January 1905 after the deportation of Pita Moala-Tau, he held the government together while the accounts were looked into. The High Commissioner in Suva wanted him gone. He was suspended in March 1912 on a charge of having lent public money to his brother-in-law, John Bracewell, the collector of customs; a commission of inquiry acquitted him in September, but the premiership had by then been given to Viliami Tupou-Fonua.

He retired to his plantation at Longomapu and died there on 8 August 1924. The title passed to his nephew Tevita, a Methodist minister, who was speaker of the Assembly between 1930 and 1938. The family house was carried off by the hurricane of 1961.""",
  occ('Siaosi Fatafehi Taumoepeau-Lolo', 'title#2', start=('1884', '1884'), end=('8 August 1924', '1924-08-08'), again=["Tu'ivanu", 'holder']),
  occ('Siaosi Fatafehi Taumoepeau-Lolo', 'premier of the kingdom', start=('1905', '1905'), end=('1912', '1912'), again=['premier#2']),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'birthPlace', 'Neiafu'),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'birthDate', '19 January 1858', value='1858-01-19'),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'father', 'Inoke'),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'mother', 'Mele Fusipala'),
  occ('Inoke', "Tu'ivanu#3", start=None, end=('1884', '1884')),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'religion', 'Wesleyan'),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'education', 'Tupou College'),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'education', 'Newington College', date=('1877', '1877')),
  occ('Siaosi Fatafehi Taumoepeau-Lolo', 'clerk to the Privy Council', start=None, end=None),
  ev('appointment', 'became', None, ['Siaosi Fatafehi Taumoepeau-Lolo']),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'spouse', "'Ana Seini", date=('1881', '1881')),
  fact("'Ana Seini", 'father', 'Henry Bracewell'),
  occ('Henry Bracewell', 'Chief Justice', start=None, end=None),
  fact('Inoke', 'deathDate', '1884', value='1884'),
  fact('Inoke', 'deathPlace', 'sea'),
  ev('appointment', 'succeeded', ('1884', '1884'), ['Siaosi Fatafehi Taumoepeau-Lolo']),
  occ('Siaosi Fatafehi Taumoepeau-Lolo', 'seat among the nobles in the Legislative Assembly', start=('1884', '1884'), end=('forty years', '1924')),
  occ('Siaosi Fatafehi Taumoepeau-Lolo', "governor of Vava'u", start=('1890', '1890'), end=('1898', '1898')),
  occ('Siaosi Fatafehi Taumoepeau-Lolo', 'minister of lands', start=('1898', '1898'), end=None),
  ev('travel', 'sailed', ('1900', '1900'), ['Siaosi Fatafehi Taumoepeau-Lolo'], place='Auckland'),
  occ('Dudley Alexis', 'private secretary', start=None, end=None),
  ev('appointment', 'Appointed', ('January 1905', '1905-01'), ['Siaosi Fatafehi Taumoepeau-Lolo']),
  ev('sanction', 'deportation', None, ['Pita Moala-Tau']),
  ev('sanction', 'was suspended', ('March 1912', '1912-03'), ['Siaosi Fatafehi Taumoepeau-Lolo']),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'relatives', 'John Bracewell'),
  occ('John Bracewell', 'collector of customs', start=None, end=None),
  ev('investigation', 'commission of inquiry', ('September', '1912-09'), ['Siaosi Fatafehi Taumoepeau-Lolo']),
  occ('Viliami Tupou-Fonua', 'premiership', start=('1912#2', '1912'), end=None),
  ev('appointment', 'given', ('1912#2', '1912'), ['Viliami Tupou-Fonua']),
  ev('departure', 'retired', None, ['Siaosi Fatafehi Taumoepeau-Lolo']),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'residence', 'Longomapu'),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'deathPlace', 'Longomapu'),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'deathDate', '8 August 1924', value='1924-08-08'),
  fact('Siaosi Fatafehi Taumoepeau-Lolo', 'relatives', 'Tevita'),
  occ('Tevita', 'title#3', start=('1924', '1924'), end=None),
  ev('appointment', 'passed', None, ['Tevita']),
  fact('Tevita', 'religion', 'Methodist'),
  fact('Tevita', 'occupation', 'minister#2'),
  occ('Tevita', 'speaker of the Assembly', start=('1930', '1930'), end=('1938', '1938')),
)

P('d3-27', """Senate panel hears former Bangko deputy

MANILA, 24 May 2016 — Former deputy governor Corazon Villanueva-Tan of the Bangko Sentral told a Senate committee on Monday that she had twice warned her superiors of the money passing through the Mabini Street branch of Luzon Commercial Bank.

Villanueva-Tan, who resigned on 15 April, testified for six hours before the committee on banks, chaired by Senator Teodoro Lacson-Reyes. She said that she had written to Governor Ramon Syquia on 9 February and met him three days later. "He thanked me for my vigilance," she said. "I have the note." Syquia, governor since 2011, has denied that any such meeting took place.

The branch manager, Aileen Soriano, was dismissed in March and charged last week. The bank's president, Lorenzo Uy-Tiongson, went on leave on 23 March; his duties have been taken over by Raul Ablaza as officer in charge. The National Bureau of Investigation searched the branch on 1 April.

Villanueva-Tan, 58, is a lawyer. A graduate of the Ateneo, she joined the central bank in 1984, became general counsel in 2003 and was named deputy governor for supervision in July 2010 by President Benito Salonga-Cruz. She also sat on the Anti-Money Laundering Council from 2010. She was the government's choice for the Securities Commission in 2014 but asked to be left where she was.

Senator Grace Magsino-Dee asked why a deputy governor needed two months to resign. There was laughter in the gallery. Lacson-Reyes, himself a former finance secretary, banged the gavel and said that the question deserved an answer.

The committee will hear Syquia on 6 June. His term ends in July 2017. Sources at the palace say that he has already been asked to go; his spokesman, Paolo Enriquez, called the report "fiction with footnotes".""",
  occ('Corazon Villanueva-Tan', 'deputy governor for supervision', start=('July 2010', '2010-07'), end=('15 April', '2016-04-15'), again=['deputy governor', 'deputy']),
  ev('testimony', 'hears', None, ['Corazon Villanueva-Tan']),
  ev('testimony', 'told', ('Monday', '2016-05-23'), ['Corazon Villanueva-Tan']),
  ev('communication', 'warned', None, ['Corazon Villanueva-Tan'], status='claimed'),
  ev('departure', 'resigned', ('15 April', '2016-04-15'), ['Corazon Villanueva-Tan']),
  ev('testimony', 'testified', ('Monday', '2016-05-23'), ['Corazon Villanueva-Tan']),
  occ('Teodoro Lacson-Reyes', 'chaired by', start=None, end=None),
  occ('Teodoro Lacson-Reyes', 'Senator', start=None, end=None),
  ev('communication', 'had written', ('9 February', '2016-02-09'), ['Corazon Villanueva-Tan', 'Ramon Syquia'], status='claimed'),
  ev('meeting', 'met', ('three days later', '2016-02-12'), ['Corazon Villanueva-Tan', 'Ramon Syquia'], status='claimed'),
  occ('Ramon Syquia', 'governor#2', start=('2011', '2011'), end=('July 2017', '2017-07'), again=['Governor']),
  occ('Aileen Soriano', 'branch manager', start=None, end=('March', '2016-03')),
  ev('departure', 'was dismissed', ('March', '2016-03'), ['Aileen Soriano']),
  ev('investigation', 'charged', ('last week', '2016-05'), ['Aileen Soriano']),
  occ('Lorenzo Uy-Tiongson', 'president', start=None, end=None),
  occ('Raul Ablaza', 'officer in charge', start=('23 March', '2016-03-23'), end=None, again=['duties']),
  ev('appointment', 'taken over', None, ['Raul Ablaza']),
  ev('investigation', 'searched', ('1 April', '2016-04-01'), []),
  fact('Corazon Villanueva-Tan', 'occupation', 'lawyer'),
  fact('Corazon Villanueva-Tan', 'education', 'Ateneo'),
  occ('Corazon Villanueva-Tan', 'general counsel', start=('2003', '2003'), end=None),
  ev('appointment', 'became', ('2003', '2003'), ['Corazon Villanueva-Tan']),
  ev('appointment', 'was named', ('July 2010', '2010-07'), ['Corazon Villanueva-Tan', 'Benito Salonga-Cruz']),
  occ('Benito Salonga-Cruz', 'President', start=None, end=None),
  occ('Corazon Villanueva-Tan', 'sat on the Anti-Money Laundering Council', start=('2010#2', '2010'), end=None),
  occ('Grace Magsino-Dee', 'Senator#2', start=None, end=None),
  occ('Teodoro Lacson-Reyes', 'finance secretary', start=None, end=None, former=True),
  occ('Paolo Enriquez', 'spokesman', start=None, end=None),
)

P('d3-28', """Sheikh Yusuf Abdurahman Gamieldien, 1917–2003

Many in the Bo-Kaap will remember where they stood on the evening of 21 June, when the news came down Chiappini Street that Sheikh Yusuf had died. He was 86 and had been imam of the Nurul Islam Mosque for almost half a century.

He was born in District Six on 5 May 1917. His grandfather, Imam Abdol Gamieldien, had led the Palm Tree Mosque until 1911, and his father, Abdurahman, was a tailor in Hanover Street. After Trafalgar High School young Yusuf was apprenticed to a bookbinder. In 1938 he sailed for Egypt in the company of his cousin Ismail Ganief, and the two studied at al-Azhar until 1946; Ismail stayed there for good, and was for many years lecturer in Hadith.

Appointed assistant imam at Nurul Islam in 1948, he succeeded Imam Salie Davids on the latter's retirement in March 1955. He was president of the Muslim Judicial Council from 1964 to 1972, and its vice-president for some years before. He addressed the great meeting on the Parade in August 1961, and in 1969, after the death in detention of a fellow imam, he wrote to the minister of justice that a government might close a mouth but not a grave. He was banned for five years from 1973. He always maintained that the security police had searched his house seventeen times; neighbours remember three.

He refused a seat on the President's Council in 1983 and a good deal of money. In 1992 he travelled to Indonesia as a guest of the vice-president, Bambang Hartono, and in 1999 the University of the Western Cape awarded him an honorary doctorate.

His wife, Fatima Rakiep, whom he married in 1947, died before him. Their son Dr Ebrahim Gamieldien is a member of the provincial legislature for the ANC and was, until April, chairman of the city's health committee. Sheikh Faeez Salaam led the prayer.""",
  fact('Yusuf Abdurahman Gamieldien', 'birthDate', '5 May 1917', value='1917-05-05'),
  fact('Yusuf Abdurahman Gamieldien', 'deathDate', '21 June', value='2003-06-21'),
  occ('Yusuf Abdurahman Gamieldien', 'imam of the Nurul Islam Mosque', start=('March 1955', '1955-03'), end=('21 June', '2003-06-21')),
  fact('Yusuf Abdurahman Gamieldien', 'birthPlace', 'District Six'),
  fact('Yusuf Abdurahman Gamieldien', 'relatives', 'Abdol Gamieldien'),
  occ('Abdol Gamieldien', 'led the Palm Tree Mosque', start=None, end=('1911', '1911'), again=['Imam']),
  fact('Yusuf Abdurahman Gamieldien', 'father', 'Abdurahman#2'),
  fact('Abdurahman', 'occupation', 'tailor'),
  fact('Yusuf Abdurahman Gamieldien', 'education', 'Trafalgar High School'),
  fact('Yusuf Abdurahman Gamieldien', 'occupation', 'bookbinder'),
  ev('travel', 'sailed', ('1938', '1938'), ['Yusuf Abdurahman Gamieldien', 'Ismail Ganief'], place='Egypt'),
  fact('Yusuf Abdurahman Gamieldien', 'relatives', 'Ismail Ganief'),
  fact('Yusuf Abdurahman Gamieldien', 'education', 'al-Azhar', date=('1946', '1946')),
  fact('Ismail Ganief', 'education', 'al-Azhar', date=('1946', '1946')),
  occ('Ismail Ganief', 'lecturer in Hadith', start=None, end=None),
  occ('Yusuf Abdurahman Gamieldien', 'assistant imam at Nurul Islam', start=('1948', '1948'), end=('March 1955', '1955-03')),
  ev('appointment', 'Appointed', ('1948', '1948'), ['Yusuf Abdurahman Gamieldien']),
  ev('appointment', 'succeeded', ('March 1955', '1955-03'), ['Yusuf Abdurahman Gamieldien']),
  occ('Salie Davids', 'Imam#2', start=None, end=('March 1955', '1955-03')),
  ev('departure', 'retirement', ('March 1955', '1955-03'), ['Salie Davids']),
  occ('Yusuf Abdurahman Gamieldien', 'president of the Muslim Judicial Council', start=('1964', '1964'), end=('1972', '1972')),
  occ('Yusuf Abdurahman Gamieldien', 'vice-president', start=None, end=None),
  ev('speech', 'addressed', ('August 1961', '1961-08'), ['Yusuf Abdurahman Gamieldien'], place='Parade'),
  ev('communication', 'wrote', ('1969', '1969'), ['Yusuf Abdurahman Gamieldien']),
  ev('sanction', 'was banned', ('1973', '1973'), ['Yusuf Abdurahman Gamieldien']),
  ev('investigation', 'had searched', None, ['Yusuf Abdurahman Gamieldien'], status='claimed'),
  ev('travel', 'travelled', ('1992', '1992'), ['Yusuf Abdurahman Gamieldien'], place='Indonesia'),
  occ('Bambang Hartono', 'vice-president#2', start=None, end=None),
  fact('Yusuf Abdurahman Gamieldien', 'award', 'honorary doctorate', date=('1999', '1999')),
  ev('award', 'awarded', ('1999', '1999'), ['Yusuf Abdurahman Gamieldien']),
  fact('Yusuf Abdurahman Gamieldien', 'spouse', 'Fatima Rakiep', date=('1947', '1947')),
  fact('Yusuf Abdurahman Gamieldien', 'children', 'Ebrahim Gamieldien'),
  fact('Fatima Rakiep', 'children', 'Ebrahim Gamieldien'),
  occ('Ebrahim Gamieldien', 'member of the provincial legislature', start=None, end=None),
  fact('Ebrahim Gamieldien', 'party', 'ANC'),
  occ('Ebrahim Gamieldien', "chairman of the city's health committee", start=None, end=('April', '2003-04')),
)

P('d3-29', """OUR MINISTERS

The Street Lane Hebrew Congregation, Leeds, has been served by five men since its foundation in 1897. Three of them served for so long that most members can remember only one.

Rabbi Zvi Hirsch Lurie, from Telz, was minister from 1897 at a salary of thirty shillings, not always paid. He was also head of the Leeds Beth Din from 1910 and, a convinced Zionist, vice-president of the Mizrachi in the north. In 1913 he travelled to Vienna for the congress, where he spoke in Yiddish, on buttons, it is said: it was the year of the tailors' strike at home. He died in office in November 1926.

The Rev. Solomon Brodie, minister from 1927 to 1938, was Welsh, musical and modern. He was born in Merthyr and had been educated at Jews' College, and after some years as assistant minister at Princes Road in Liverpool he was elected here by three votes over Rabbi Lurie's son-in-law, Dayan Moshe Feldman. He introduced the choir. He left to become minister of the Great Synagogue in Sydney, and was succeeded by Feldman after all.

Feldman's ministry lasted from January 1939 until he retired in 1971. He was chaplain to the forces in the Northern Command during the war, and in 1943 met the Bishop of Ripon, Dr Geoffrey Lunn-Hall, to found the Council of Christians and Jews in the city. His wife, Chaya Lurie, ran the hostel for refugee children. He was awarded the OBE in 1959, which he wore on Purim.

Rabbi Dr Jonathan Sperber (minister 1971–1989), a graduate of the Gateshead yeshiva, was dismissed in 1975 by one meeting and reinstated by the next. The present minister, Rabbi Daniel Goldin, took up the post in September 1989.

The foundation stone, laid by Alderman Joseph Hepworth, Lord Mayor in 1896–1897, may be seen beside the bicycle shed.""",
  occ('Zvi Hirsch Lurie', 'minister', start=('1897#2', '1897'), end=('November 1926', '1926-11'), again=['office']),
  occ('Zvi Hirsch Lurie', 'head of the Leeds Beth Din', start=('1910', '1910'), end=None),
  occ('Zvi Hirsch Lurie', 'vice-president of the Mizrachi', start=None, end=None),
  ev('travel', 'travelled', ('1913', '1913'), ['Zvi Hirsch Lurie'], place='Vienna'),
  ev('speech', 'spoke', ('1913', '1913'), ['Zvi Hirsch Lurie']),
  fact('Zvi Hirsch Lurie', 'deathDate', 'November 1926', value='1926-11'),
  occ('Solomon Brodie', 'minister#2', start=('1927', '1927'), end=('1938', '1938')),
  fact('Solomon Brodie', 'ethnicity', 'Welsh'),
  fact('Solomon Brodie', 'birthPlace', 'Merthyr'),
  fact('Solomon Brodie', 'education', "Jews' College"),
  occ('Solomon Brodie', 'assistant minister at Princes Road', start=None, end=None),
  ev('election', 'was elected', ('1927', '1927'), ['Solomon Brodie']),
  fact('Zvi Hirsch Lurie', 'relatives', 'Moshe Feldman'),
  occ('Moshe Feldman', 'Dayan', start=None, end=None),
  ev('departure', 'left', ('1938', '1938'), ['Solomon Brodie']),
  occ('Solomon Brodie', 'minister of the Great Synagogue', start=('1938', '1938'), end=None),
  ev('appointment', 'become', ('1938', '1938'), ['Solomon Brodie']),
  ev('appointment', 'was succeeded', ('1938', '1938'), ['Moshe Feldman']),
  occ('Moshe Feldman', 'ministry', start=('January 1939', '1939-01'), end=('1971', '1971')),
  ev('departure', 'retired', ('1971', '1971'), ['Moshe Feldman']),
  occ('Moshe Feldman', 'chaplain to the forces', start=None, end=None),
  ev('meeting', 'met', ('1943', '1943'), ['Moshe Feldman', 'Geoffrey Lunn-Hall']),
  occ('Geoffrey Lunn-Hall', 'Bishop of Ripon', start=None, end=None),
  fact('Moshe Feldman', 'spouse', 'Chaya Lurie'),
  occ('Chaya Lurie', 'ran the hostel for refugee children', start=None, end=None),
  fact('Moshe Feldman', 'award', 'OBE', date=('1959', '1959')),
  ev('award', 'was awarded', ('1959', '1959'), ['Moshe Feldman']),
  occ('Jonathan Sperber', 'minister#5', start=('1971#2', '1971'), end=('1989', '1989')),
  fact('Jonathan Sperber', 'education', 'Gateshead yeshiva'),
  ev('departure', 'was dismissed', ('1975', '1975'), ['Jonathan Sperber']),
  ev('appointment', 'reinstated', ('1975', '1975'), ['Jonathan Sperber']),
  occ('Daniel Goldin', 'minister#6', start=('September 1989', '1989-09'), end=None, again=['post']),
  ev('appointment', 'took up', ('September 1989', '1989-09'), ['Daniel Goldin']),
  occ('Joseph Hepworth', 'Alderman', start=None, end=None),
  occ('Joseph Hepworth', 'Lord Mayor', start=('1896', '1896'), end=('1897#3', '1897')),
)

P('d3-30', """Patrick Aloysius "Paddy" Brosnahan AO (17 March 1921 – 8 November 2006) was an Australian trade unionist, company director and racing administrator. He was federal secretary of the Storemen's and Carriers' Union from 1958 to 1979 and afterwards, to the scandal of many, a director of the Southern Cross Freight Group.

Early life

Brosnahan was born in Broken Hill, where his father was a winder-driver and his mother, Nora, took in boarders. He attended the Marist Brothers school and left at fourteen to be a grocer's boy. During the Second World War he served with the 2/48th Battalion at Tobruk and El Alamein, and was awarded the Military Medal in 1942. He was a Catholic and, until the split of 1955, a member of the Labor Party.

Union career

In 1949 he became an organiser for the union in Adelaide. State secretary from 1953, he challenged the federal secretary, Albert Stubbings, at the 1958 ballot and won by 31 votes; Stubbings, in office since 1940, alleged that the boxes had been opened in a pub in Port Pirie. A court-controlled recount confirmed the result. Brosnahan sat on the executive of the Australian Council of Trade Unions from 1961 to 1977 and was its junior vice-president from 1969. He twice refused preselection for the Senate.

Later career

He resigned in June 1979 and two months later joined the board of Southern Cross. He also served on the Reserve Bank board (1981–1986), as chairman of the South Australian Jockey Club (1984–1990) and as a commissioner of the Adelaide Festival. His successor in the union, Des Kilmartin, did not invite him to its centenary.

Personal life

Brosnahan married Eileen Mary Crotty in 1946. Their daughter Bernadette is a judge of the Family Court. He died at Glenelg of complications of a fall. The grandstand bar at Morphettville is named the Paddy.""",
  fact('Patrick Aloysius "Paddy" Brosnahan', 'birthDate', '17 March 1921', value='1921-03-17'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'deathDate', '8 November 2006', value='2006-11-08'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'alias', 'Paddy'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'award', 'AO'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'nationality', 'Australian'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'occupation', 'trade unionist'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'occupation', 'company director'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'occupation', 'racing administrator'),
  occ('Patrick Aloysius "Paddy" Brosnahan', "federal secretary of the Storemen's and Carriers' Union", start=('1958', '1958'), end=('1979', '1979')),
  occ('Patrick Aloysius "Paddy" Brosnahan', 'joined the board of Southern Cross', start=('two months later', '1979-08'), end=None, again=['director of the Southern Cross Freight Group']),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'birthPlace', 'Broken Hill'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'mother', 'Nora'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'education', 'Marist Brothers school'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'occupation', "grocer's boy"),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'militaryService', '2/48th Battalion'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'award', 'Military Medal', date=('1942', '1942')),
  ev('award', 'was awarded', ('1942', '1942'), ['Patrick Aloysius "Paddy" Brosnahan']),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'religion', 'Catholic'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'party', 'Labor Party'),
  occ('Patrick Aloysius "Paddy" Brosnahan', 'organiser for the union', start=('1949', '1949'), end=None),
  ev('appointment', 'became', ('1949', '1949'), ['Patrick Aloysius "Paddy" Brosnahan']),
  occ('Patrick Aloysius "Paddy" Brosnahan', 'State secretary', start=('1953', '1953'), end=None),
  ev('candidacy', 'challenged', ('1958#2', '1958'), ['Patrick Aloysius "Paddy" Brosnahan', 'Albert Stubbings']),
  ev('election', 'won', ('1958#2', '1958'), ['Patrick Aloysius "Paddy" Brosnahan']),
  occ('Albert Stubbings', 'federal secretary#2', start=('1940', '1940'), end=('1958#2', '1958'), again=['office']),
  occ('Patrick Aloysius "Paddy" Brosnahan', 'sat on the executive of the Australian Council of Trade Unions', start=('1961', '1961'), end=('1977', '1977')),
  occ('Patrick Aloysius "Paddy" Brosnahan', 'junior vice-president', start=('1969', '1969'), end=None),
  ev('departure', 'resigned', ('June 1979', '1979-06'), ['Patrick Aloysius "Paddy" Brosnahan']),
  ev('appointment', 'joined', ('two months later', '1979-08'), ['Patrick Aloysius "Paddy" Brosnahan']),
  occ('Patrick Aloysius "Paddy" Brosnahan', 'served on the Reserve Bank board', start=('1981', '1981'), end=('1986', '1986')),
  occ('Patrick Aloysius "Paddy" Brosnahan', 'chairman of the South Australian Jockey Club', start=('1984', '1984'), end=('1990', '1990')),
  occ('Patrick Aloysius "Paddy" Brosnahan', 'commissioner of the Adelaide Festival', start=None, end=None),
  occ('Des Kilmartin', 'successor', start=None, end=None),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'spouse', 'Eileen Mary Crotty', date=('1946', '1946')),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'children', 'Bernadette'),
  fact('Eileen Mary Crotty', 'children', 'Bernadette'),
  occ('Bernadette', 'judge of the Family Court', start=None, end=None),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'deathPlace', 'Glenelg'),
  fact('Patrick Aloysius "Paddy" Brosnahan', 'causeOfDeath', 'complications of a fall'),
)

P('d3-31', """Ras Tesemma Habte-Giyorgis

Tesemma Habte-Giyorgis was born in Ankober about 1850. His father, Habte-Giyorgis Wolde, was keeper of the royal tents to the king of Shoa, and the boy grew up among mules and tent-poles. He had some reading from the priests of Medhane Alem, and more, he liked to say, from his prisoners.

At Embabo, in 1882, he commanded a hundred spears and lost an ear. The king gave him the district of Gera to govern in 1884. As dejazmach he held Limmu from 1889 to 1896 in place of Wolde-Mikael Asfaw, who had died of smallpox. He fought at Adwa, came back with six mountain guns, and in 1897 received the title of ras together with the province of Ilubabor. Two years later he led an expedition towards the White Nile. There he met in June 1899 the British agent, Major Hugh Carstairs, and the two shared a goat and exchanged maps, of which one was correct.

In 1904 he travelled to Jerusalem with Abuna Petros, the bishop of Gondar. Upon his return he was appointed minister of the palace. When the emperor was struck dumb in 1908 Tesemma was made guardian of the heir, and from October 1909 he acted as regent. He ruled for a year and a half, drank little and slept less. The legations maintained that he was being poisoned by the empress's party; her brother, Ras Gugsa Wole-Mariam, governor of Begemder, thought it more likely to be the cooking. He died on 10 April 1911, and the council of ministers declined to choose another regent.

He was married three times; by Woizero Beletshachew he had two sons. Kebede Tesemma, the elder, followed him in Ilubabor and was governor there until 1917. The younger, Abreha, became a monk at Debre Libanos, where he is said to have burned the maps.""",
  fact('Tesemma Habte-Giyorgis', 'birthPlace', 'Ankober'),
  fact('Tesemma Habte-Giyorgis', 'birthDate', '1850', value='1850'),
  fact('Tesemma Habte-Giyorgis', 'father', 'Habte-Giyorgis Wolde'),
  occ('Habte-Giyorgis Wolde', 'keeper of the royal tents', start=None, end=None),
  occ('Tesemma Habte-Giyorgis', 'commanded a hundred spears', start=('1882', '1882'), end=None),
  occ('Tesemma Habte-Giyorgis', 'district of Gera', start=('1884', '1884'), end=None),
  ev('appointment', 'gave him', ('1884', '1884'), ['Tesemma Habte-Giyorgis']),
  occ('Tesemma Habte-Giyorgis', 'held Limmu', start=('1889', '1889'), end=('1896', '1896')),
  occ('Wolde-Mikael Asfaw', 'held Limmu', start=None, end=('1889', '1889')),
  fact('Wolde-Mikael Asfaw', 'causeOfDeath', 'smallpox'),
  ev('appointment', 'received', ('1897', '1897'), ['Tesemma Habte-Giyorgis']),
  fact('Tesemma Habte-Giyorgis', 'award', 'ras', date=('1897', '1897')),
  ev('award', 'received', ('1897', '1897'), ['Tesemma Habte-Giyorgis']),
  occ('Tesemma Habte-Giyorgis', 'province of Ilubabor', start=('1897', '1897'), end=('1911', '1911')),
  ev('travel', 'led an expedition', ('Two years later', '1899'), ['Tesemma Habte-Giyorgis']),
  ev('meeting', 'met', ('June 1899', '1899-06'), ['Tesemma Habte-Giyorgis', 'Hugh Carstairs'], place='White Nile'),
  occ('Hugh Carstairs', 'British agent', start=None, end=None),
  ev('travel', 'travelled', ('1904', '1904'), ['Tesemma Habte-Giyorgis', 'Petros'], place='Jerusalem'),
  occ('Petros', 'bishop of Gondar', start=None, end=None),
  occ('Tesemma Habte-Giyorgis', 'minister of the palace', start=None, end=None),
  ev('appointment', 'was appointed', None, ['Tesemma Habte-Giyorgis']),
  occ('Tesemma Habte-Giyorgis', 'guardian of the heir', start=('1908', '1908'), end=None),
  ev('appointment', 'was made', ('1908', '1908'), ['Tesemma Habte-Giyorgis']),
  occ('Tesemma Habte-Giyorgis', 'acted as regent', start=('October 1909', '1909-10'), end=('10 April 1911', '1911-04-10'), again=['ruled']),
  occ('Gugsa Wole-Mariam', 'governor of Begemder', start=None, end=None),
  fact('Tesemma Habte-Giyorgis', 'deathDate', '10 April 1911', value='1911-04-10'),
  fact('Tesemma Habte-Giyorgis', 'spouse', 'Beletshachew'),
  fact('Tesemma Habte-Giyorgis', 'children', 'Kebede Tesemma'),
  fact('Beletshachew', 'children', 'Kebede Tesemma'),
  occ('Kebede Tesemma', 'governor#2', start=('1911', '1911'), end=('1917', '1917')),
  ev('appointment', 'followed', ('1911', '1911'), ['Kebede Tesemma']),
  fact('Tesemma Habte-Giyorgis', 'children', 'Abreha'),
  fact('Beletshachew', 'children', 'Abreha'),
  fact('Abreha', 'occupation', 'monk'),
)

P('d3-32', """From the register of the Imperial Alexander University, 1827–1852

1183. Wasenius, Carl Gustaf Robert. Born 4 February 1811 at Borgå. Father: Johan Wasenius, dean of the cathedral there; mother: Ulrika Sohlberg. Borgå Gymnasium; matriculated 1828; master of philosophy 1832; doctor of laws 1840. Lecturer in Roman law 1836; professor of civil law and jurisprudence 1842–1859; dean of the Faculty of Law 1845–48 and 1851–54; rector of the University 1854–1857. Member of the Law-drafting Committee from 1848. Resigned his chair on 30 September 1859 upon his appointment as senator; head of the ecclesiastical expedition of the Senate until 1866. Ennobled 1856 under the name of Wasenstjerna. Married 1841 Sofia Albertina Mellin. Died at Helsingfors, 2 December 1879. A severe, humorous man, of whom the students used to say that he knew the law by heart and his own children by sight.

1184. Wasenius, Fredrik Johan, brother of the preceding. Born 8 August 1813 at Borgå. Borgå Gymnasium; matriculated 1830; student of medicine, without degree. Clerk in the customs at Viborg. Elected burgomaster of Kexholm in 1849, but the election was annulled. Editor of Wiborgs Notisblad 1852–1855. Arrested in March 1855 for an article on the fortress, held five weeks, expelled to Vologda; returned in 1857. He maintained that his brother, then rector, had denounced him, a thing which nobody who knew the rector believes. Died unmarried of dropsy, at Viborg, 1861.

1185. Wegelius, Anders Henrik. Born at Vasa, 19 May 1809. Ordained 1833; chaplain at Malax 1833–1840; vicar of Närpes from 1840, rural dean from 1852; represented the clergy of the diocese in the Diet of 1863–64, where he spoke twice, both times on dogs. Succeeded as vicar in 1868 by his son-in-law, Karl Alfred Nordlund, previously chaplain of Korsnäs. Honorary doctor of theology 1857.""",
  fact('Wasenius, Carl Gustaf Robert', 'birthDate', '4 February 1811', value='1811-02-04'),
  fact('Wasenius, Carl Gustaf Robert', 'birthPlace', 'Borgå'),
  fact('Wasenius, Carl Gustaf Robert', 'father', 'Johan Wasenius'),
  occ('Johan Wasenius', 'dean of the cathedral', start=None, end=None),
  fact('Wasenius, Carl Gustaf Robert', 'mother', 'Ulrika Sohlberg'),
  fact('Wasenius, Carl Gustaf Robert', 'education', 'Borgå Gymnasium'),
  fact('Wasenius, Carl Gustaf Robert', 'education', 'Imperial Alexander University'),
  occ('Wasenius, Carl Gustaf Robert', 'Lecturer in Roman law', start=('1836', '1836'), end=None),
  occ('Wasenius, Carl Gustaf Robert', 'professor of civil law and jurisprudence', start=('1842', '1842'), end=('1859', '1859'), again=['chair']),
  occ('Wasenius, Carl Gustaf Robert', 'dean of the Faculty of Law', start=('1845', '1845'), end=('48', '1848')),
  occ('Wasenius, Carl Gustaf Robert', 'dean of the Faculty of Law', start=('1851', '1851'), end=('54', '1854')),
  occ('Wasenius, Carl Gustaf Robert', 'rector of the University', start=('1854', '1854'), end=('1857', '1857'), again=['rector#2']),
  occ('Wasenius, Carl Gustaf Robert', 'Member of the Law-drafting Committee', start=('1848', '1848'), end=None),
  ev('departure', 'Resigned', ('30 September 1859', '1859-09-30'), ['Wasenius, Carl Gustaf Robert']),
  ev('appointment', 'appointment', ('30 September 1859', '1859-09-30'), ['Wasenius, Carl Gustaf Robert']),
  occ('Wasenius, Carl Gustaf Robert', 'senator', start=('30 September 1859', '1859-09-30'), end=('1866', '1866')),
  occ('Wasenius, Carl Gustaf Robert', 'head of the ecclesiastical expedition of the Senate', start=None, end=('1866', '1866')),
  fact('Wasenius, Carl Gustaf Robert', 'alias', 'Wasenstjerna'),
  ev('award', 'Ennobled', ('1856', '1856'), ['Wasenius, Carl Gustaf Robert']),
  fact('Wasenius, Carl Gustaf Robert', 'spouse', 'Sofia Albertina Mellin', date=('1841', '1841')),
  fact('Wasenius, Carl Gustaf Robert', 'deathPlace', 'Helsingfors'),
  fact('Wasenius, Carl Gustaf Robert', 'deathDate', '2 December 1879', value='1879-12-02'),
  fact('Wasenius, Fredrik Johan', 'siblings', 'Wasenius, Carl Gustaf Robert'),
  fact('Wasenius, Fredrik Johan', 'birthDate', '8 August 1813', value='1813-08-08'),
  fact('Wasenius, Fredrik Johan', 'birthPlace', 'Borgå#3'),
  fact('Wasenius, Fredrik Johan', 'education', 'Borgå Gymnasium#2'),
  fact('Wasenius, Fredrik Johan', 'education', 'Imperial Alexander University'),
  fact('Wasenius, Fredrik Johan', 'occupation', 'Clerk'),
  ev('election', 'Elected', ('1849', '1849'), ['Wasenius, Fredrik Johan']),
  occ('Wasenius, Fredrik Johan', 'Editor of Wiborgs Notisblad', start=('1852#2', '1852'), end=('1855', '1855')),
  ev('arrest', 'Arrested', ('March 1855', '1855-03'), ['Wasenius, Fredrik Johan']),
  ev('sanction', 'expelled', None, ['Wasenius, Fredrik Johan'], place='Vologda'),
  ev('travel', 'returned', ('1857#2', '1857'), ['Wasenius, Fredrik Johan']),
  ev('disclosure', 'had denounced', None, ['Wasenius, Carl Gustaf Robert'], status='claimed'),
  fact('Wasenius, Fredrik Johan', 'causeOfDeath', 'dropsy'),
  fact('Wasenius, Fredrik Johan', 'deathPlace', 'Viborg#2'),
  fact('Wasenius, Fredrik Johan', 'deathDate', '1861', value='1861'),
  fact('Wegelius, Anders Henrik', 'birthPlace', 'Vasa'),
  fact('Wegelius, Anders Henrik', 'birthDate', '19 May 1809', value='1809-05-19'),
  occ('Wegelius, Anders Henrik', 'chaplain at Malax', start=('1833#2', '1833'), end=('1840#2', '1840')),
  occ('Wegelius, Anders Henrik', 'vicar of Närpes', start=('1840#3', '1840'), end=('1868', '1868')),
  occ('Wegelius, Anders Henrik', 'rural dean', start=('1852#3', '1852'), end=None),
  occ('Wegelius, Anders Henrik', 'represented the clergy of the diocese in the Diet', start=('1863', '1863'), end=('64', '1864')),
  ev('speech', 'spoke', None, ['Wegelius, Anders Henrik']),
  occ('Karl Alfred Nordlund', 'vicar#2', start=('1868', '1868'), end=None),
  ev('appointment', 'Succeeded', ('1868', '1868'), ['Karl Alfred Nordlund']),
  fact('Wegelius, Anders Henrik', 'relatives', 'Karl Alfred Nordlund'),
  occ('Karl Alfred Nordlund', 'chaplain of Korsnäs', start=None, end=None, former=True),
  fact('Wegelius, Anders Henrik', 'award', 'Honorary doctor of theology', date=('1857#3', '1857')),
)

P('d3-33', """General Evaristo Luján Quiroga

Evaristo Luján Quiroga (Mendoza, 26 October 1895 – Buenos Aires, 14 July 1968) was an Argentine general, interventor of the province of Tucumán and Minister of War for five months in 1951 and 1952.

A grandson of the caudillo Celedonio Quiroga, he entered the Colegio Militar in 1912 and left it in 1915 as a sub-lieutenant of cavalry. He was professor of tactics at the Escuela Superior de Guerra, and from 1932 to 1934 was military attaché in Rome, a city which he disliked for its stairs. Back home he commanded the 4th Cavalry Regiment at Junín de los Andes. His friendship with Colonel Anselmo Ferreyra dates from that time; the two men married sisters, Luján Quiroga Mercedes Oyarzún in 1924, Ferreyra her younger sister Elvira ten years later.

In the revolution of June 1943 he marched with the column from Campo de Mayo, and on the 19th of the month the new government sent him to Tucumán as interventor. He closed two newspapers and opened forty schools. Replaced in February 1944 by Doctor Adolfo Silenzi, he became director of military aviation training, and chief of the general staff from March 1949. In December 1951 he was appointed Minister of War. His resignation in May of the following year has been explained by a quarrel about promotions, and also, by his widow, by a remark about hats; the official gazette mentions neither. Ferreyra succeeded him at the ministry and stayed until 1955.

Luján Quiroga was arrested for conspiracy in September 1953, although he had spent the month, it seems, fishing. A court martial acquitted him. In 1958 the centrists of Mendoza wanted him for governor, and he replied by postcard. He was president of the Círculo Militar from 1960 to 1963 and a member of the National Academy of History.

The cavalry school's riding hall bears his name.""",
  fact('Evaristo Luján Quiroga', 'birthPlace', 'Mendoza'),
  fact('Evaristo Luján Quiroga', 'birthDate', '26 October 1895', value='1895-10-26'),
  fact('Evaristo Luján Quiroga', 'deathPlace', 'Buenos Aires'),
  fact('Evaristo Luján Quiroga', 'deathDate', '14 July 1968', value='1968-07-14'),
  fact('Evaristo Luján Quiroga', 'nationality', 'Argentine'),
  fact('Evaristo Luján Quiroga', 'occupation', 'general'),
  occ('Evaristo Luján Quiroga', 'interventor#2', start=('the 19th of the month', '1943-06-19'), end=('February 1944', '1944-02'), again=['interventor of the province of Tucumán']),
  occ('Evaristo Luján Quiroga', 'Minister of War#2', start=('December 1951', '1951-12'), end=('May of the following year', '1952-05'), again=['Minister of War']),
  fact('Evaristo Luján Quiroga', 'relatives', 'Celedonio Quiroga'),
  fact('Evaristo Luján Quiroga', 'education', 'Colegio Militar', date=('1915', '1915')),
  occ('Evaristo Luján Quiroga', 'professor of tactics at the Escuela Superior de Guerra', start=None, end=None),
  occ('Evaristo Luján Quiroga', 'military attaché in Rome', start=('1932', '1932'), end=('1934', '1934')),
  occ('Evaristo Luján Quiroga', 'commanded the 4th Cavalry Regiment', start=None, end=None),
  fact('Evaristo Luján Quiroga', 'spouse', 'Mercedes Oyarzún', date=('1924', '1924')),
  fact('Anselmo Ferreyra', 'spouse', 'Elvira', date=('ten years later', '1934')),
  fact('Mercedes Oyarzún', 'siblings', 'Elvira'),
  ev('appointment', 'sent', ('the 19th of the month', '1943-06-19'), ['Evaristo Luján Quiroga'], place='Tucumán#2'),
  ev('departure', 'Replaced', ('February 1944', '1944-02'), ['Evaristo Luján Quiroga']),
  occ('Adolfo Silenzi', 'interventor#2', start=('February 1944', '1944-02'), end=None),
  occ('Evaristo Luján Quiroga', 'director of military aviation training', start=('February 1944', '1944-02'), end=None),
  ev('appointment', 'became', ('February 1944', '1944-02'), ['Evaristo Luján Quiroga']),
  occ('Evaristo Luján Quiroga', 'chief of the general staff', start=('March 1949', '1949-03'), end=None),
  ev('appointment', 'was appointed', ('December 1951', '1951-12'), ['Evaristo Luján Quiroga']),
  ev('departure', 'resignation', ('May of the following year', '1952-05'), ['Evaristo Luján Quiroga']),
  occ('Anselmo Ferreyra', 'ministry', start=('May of the following year', '1952-05'), end=('1955', '1955')),
  ev('appointment', 'succeeded', ('May of the following year', '1952-05'), ['Anselmo Ferreyra']),
  ev('arrest', 'was arrested', ('September 1953', '1953-09'), ['Evaristo Luján Quiroga']),
  ev('investigation', 'court martial', None, ['Evaristo Luján Quiroga']),
  ev('communication', 'replied', ('1958', '1958'), ['Evaristo Luján Quiroga']),
  occ('Evaristo Luján Quiroga', 'president of the Círculo Militar', start=('1960', '1960'), end=('1963', '1963')),
  occ('Evaristo Luján Quiroga', 'member of the National Academy of History', start=None, end=None),
)

P('d3-34', """Nguyễn Hữu Khuê (1807–1879) was a mandarin of the Nguyễn court in Vietnam, who governed Nghệ An and Bình Định and ended as minister of rites.

He was born in the village of Kim Lũ, the son of a schoolmaster, Nguyễn Hữu Tịnh, and passed the metropolitan examination in 1835 at the age of twenty-eight. His first post was that of compiler in the Hàn Lâm Academy. Prefect of Quảng Hóa from 1839, he built there the dyke which carried away his predecessor's bridge and, some years later, was itself carried away.

From 1848 to 1853 Khuê was surveillance commissioner of Nghệ An and from 1853 its governor. When the missionary Jean-Marie Fauchère was taken at the river mouth in 1856, the governor questioned him for three days and sent him unharmed to the coast; he was demoted two grades for it, in 1857, and sent to Bình Định, where his old examination rival Phan Văn Đạt had just died in office as governor. He took over the province in March 1858.

In 1863 he sailed for France as second envoy of the embassy led by Trần Đình Túc. They were received at the Tuileries on 5 November. In his journal, the best thing that he wrote, he describes the omnibus, the elephants of the Jardin des Plantes and the emperor's moustache. He came home in the spring of 1864 and was appointed deputy minister of public works. Minister of rites from 1870, he wrote memorial after memorial in favour of a school of languages. It was opened in 1878 with himself as its director, though he had pleaded deafness.

Among the candidates whom he passed in 1868 was his nephew Nguyễn Hữu Chỉnh, who would be viceroy of Hà Ninh. It was rumoured; it was never shown.

He retired in the first month of 1879 and died at Kim Lũ before the rice was in flower.""",
  fact('Nguyễn Hữu Khuê', 'birthDate', '1807', value='1807'),
  fact('Nguyễn Hữu Khuê', 'deathDate', '1879', value='1879'),
  fact('Nguyễn Hữu Khuê', 'occupation', 'mandarin'),
  fact('Nguyễn Hữu Khuê', 'birthPlace', 'Kim Lũ'),
  fact('Nguyễn Hữu Khuê', 'father', 'Nguyễn Hữu Tịnh'),
  fact('Nguyễn Hữu Tịnh', 'occupation', 'schoolmaster'),
  occ('Nguyễn Hữu Khuê', 'compiler in the Hàn Lâm Academy', start=None, end=None),
  occ('Nguyễn Hữu Khuê', 'Prefect of Quảng Hóa', start=('1839', '1839'), end=None),
  occ('Nguyễn Hữu Khuê', 'surveillance commissioner of Nghệ An', start=('1848', '1848'), end=('1853', '1853')),
  occ('Nguyễn Hữu Khuê', 'governor', start=('1853#2', '1853'), end=('1857', '1857'), again=['governor#2', 'governed Nghệ An']),
  fact('Jean-Marie Fauchère', 'occupation', 'missionary'),
  ev('arrest', 'was taken', ('1856', '1856'), ['Jean-Marie Fauchère']),
  ev('investigation', 'questioned', ('1856', '1856'), ['Nguyễn Hữu Khuê', 'Jean-Marie Fauchère']),
  ev('sanction', 'was demoted', ('1857', '1857'), ['Nguyễn Hữu Khuê']),
  occ('Phan Văn Đạt', 'governor#3', start=None, end=('1857', '1857')),
  occ('Nguyễn Hữu Khuê', 'province', start=('March 1858', '1858-03'), end=None, again=['Bình Định']),
  ev('appointment', 'took over', ('March 1858', '1858-03'), ['Nguyễn Hữu Khuê']),
  ev('travel', 'sailed', ('1863', '1863'), ['Nguyễn Hữu Khuê'], place='France'),
  occ('Nguyễn Hữu Khuê', 'second envoy', start=('1863', '1863'), end=('1864', '1864')),
  occ('Trần Đình Túc', 'embassy led by', start=('1863', '1863'), end=None),
  ev('meeting', 'were received', ('5 November', '1863-11-05'), ['Nguyễn Hữu Khuê', 'Trần Đình Túc'], place='Tuileries'),
  ev('travel', 'came home', ('the spring of 1864', '1864'), ['Nguyễn Hữu Khuê']),
  occ('Nguyễn Hữu Khuê', 'deputy minister of public works', start=('the spring of 1864', '1864'), end=None),
  ev('appointment', 'was appointed', ('the spring of 1864', '1864'), ['Nguyễn Hữu Khuê']),
  occ('Nguyễn Hữu Khuê', 'Minister of rites', start=('1870', '1870'), end=None, again=['minister of rites']),
  ev('communication', 'wrote memorial', None, ['Nguyễn Hữu Khuê']),
  occ('Nguyễn Hữu Khuê', 'director', start=('1878', '1878'), end=None),
  fact('Nguyễn Hữu Khuê', 'relatives', 'Nguyễn Hữu Chỉnh'),
  occ('Nguyễn Hữu Chỉnh', 'viceroy of Hà Ninh', start=None, end=None),
  ev('departure', 'retired', ('the first month of 1879', '1879'), ['Nguyễn Hữu Khuê']),
  fact('Nguyễn Hữu Khuê', 'deathPlace', 'Kim Lũ#2'),
)

P('d3-35', """SIR KWOK-LEUNG TSE

Director and chairman: a portrait from our centenary booklet

For twenty-two years the seat at the end of the long table in Queen's Road belonged to Tse Kwok-leung. Staff who entered the room remember mainly the fan.

Born in Macau on 30 November 1902, the grandson of a compradore, Tse was at Queen's College when the great strike of 1922 emptied the wharves, and he joined one of our lighters to keep the tally. He never quite left. Tally clerk, shipping clerk, assistant manager of the Canton branch in 1931: it was there that he met his wife, Rosa Lobo d'Assumpção, a teacher, whom he married on the eve of the Japanese landing in October 1938.

In January 1946 he was sent back to Hong Kong by the managing director, Duncan Farquharson, to find out what was left. He wrote home, in a letter that hangs in the lift lobby, "Two launches, one safe, no key." Farquharson made him manager in 1947 and brought him on to the board in 1951, the first Chinese to sit there. On Farquharson's retirement in March 1957 the shareholders elected Tse chairman. He handed over to Michael Farquharson, Duncan's nephew, in June 1979 and remained a director for two years more.

Outside the firm he was an unofficial member of the Legislative Council from 1955 to 1963, steward of the Jockey Club, president of the Po Leung Kuk in 1953–54 and, in later life, vice-chairman of the council of the Chinese University. He was knighted in 1964. Governor Sir Hugh Trevelyan-Moss wished to see him on the Executive Council; a bad heart forbade it.

He died at Repulse Bay on 6 May 1985. His son, Dr Raymond Tse, is honorary treasurer of the Tse Foundation. Caption: Sir Kwok-leung with Captain Olaf Berge, harbour master, at the launch of the Farquhar, 1960.""",
  fact('Tse Kwok-leung', 'birthPlace', 'Macau'),
  fact('Tse Kwok-leung', 'birthDate', '30 November 1902', value='1902-11-30'),
  fact('Tse Kwok-leung', 'education', "Queen's College"),
  fact('Tse Kwok-leung', 'occupation', 'Tally clerk'),
  fact('Tse Kwok-leung', 'occupation', 'shipping clerk'),
  occ('Tse Kwok-leung', 'assistant manager of the Canton branch', start=('1931', '1931'), end=None),
  fact('Tse Kwok-leung', 'spouse', "Rosa Lobo d'Assumpção", date=('October 1938', '1938-10')),
  fact("Rosa Lobo d'Assumpção", 'occupation', 'teacher'),
  ev('meeting', 'met', None, ['Tse Kwok-leung', "Rosa Lobo d'Assumpção"]),
  ev('travel', 'was sent', ('January 1946', '1946-01'), ['Tse Kwok-leung'], place='Hong Kong'),
  occ('Duncan Farquharson', 'managing director', start=None, end=('March 1957', '1957-03')),
  ev('communication', 'wrote', ('1946', '1946'), ['Tse Kwok-leung']),
  occ('Tse Kwok-leung', 'manager#2', start=('1947', '1947'), end=None),
  ev('appointment', 'made', ('1947', '1947'), ['Tse Kwok-leung', 'Duncan Farquharson']),
  occ('Tse Kwok-leung', 'board', start=('1951', '1951'), end=('two years more', '1981'), again=['director#2']),
  ev('appointment', 'brought', ('1951', '1951'), ['Tse Kwok-leung', 'Duncan Farquharson']),
  fact('Tse Kwok-leung', 'ethnicity', 'Chinese'),
  ev('departure', 'retirement', ('March 1957', '1957-03'), ['Duncan Farquharson']),
  ev('election', 'elected', ('March 1957', '1957-03'), ['Tse Kwok-leung']),
  occ('Tse Kwok-leung', 'chairman#2', start=('March 1957', '1957-03'), end=('June 1979', '1979-06'), again=['chairman']),
  ev('departure', 'handed over', ('June 1979', '1979-06'), ['Tse Kwok-leung']),
  occ('Michael Farquharson', 'chairman#2', start=('June 1979', '1979-06'), end=None),
  fact('Duncan Farquharson', 'relatives', 'Michael Farquharson'),
  occ('Tse Kwok-leung', 'unofficial member of the Legislative Council', start=('1955', '1955'), end=('1963', '1963')),
  occ('Tse Kwok-leung', 'steward of the Jockey Club', start=None, end=None),
  occ('Tse Kwok-leung', 'president of the Po Leung Kuk', start=('1953', '1953'), end=('54', '1954')),
  occ('Tse Kwok-leung', 'vice-chairman of the council of the Chinese University', start=None, end=None),
  fact('Tse Kwok-leung', 'award', 'knighted', date=('1964', '1964')),
  ev('award', 'was knighted', ('1964', '1964'), ['Tse Kwok-leung']),
  occ('Hugh Trevelyan-Moss', 'Governor', start=None, end=None),
  fact('Tse Kwok-leung', 'deathPlace', 'Repulse Bay'),
  fact('Tse Kwok-leung', 'deathDate', '6 May 1985', value='1985-05-06'),
  fact('Tse Kwok-leung', 'children', 'Raymond Tse'),
  occ('Raymond Tse', 'honorary treasurer of the Tse Foundation', start=None, end=None),
  occ('Olaf Berge', 'harbour master', start=None, end=None),
)

P('d3-36', """The brothers Delagrange

Few families of the Nivernais have served the state in two robes at once as the Delagranges did under the Third Republic. Hippolyte Delagrange, a notary at Clamecy and mayor of that town from 1848 to 1871, had two sons by his wife Adèle Bazin.

The elder, Auguste Hippolyte Delagrange, was born at Clamecy on 7 October 1842. He studied law in Paris and entered the magistracy in 1868 as a substitute at Cosne. Public prosecutor at Nevers from 1875, he resigned in 1880 rather than execute the decrees against the congregations. He was reinstated seven years later as a counsellor at the court of appeal of Bourges, of which he was first president from 1896 to 1908. A Catholic and a Legitimist, he wrote to the minister in 1899 that he would sit on no court which had to decide the Affair; he was not asked to. He died a bachelor on 30 January 1913.

Paul Edmond Delagrange, the younger, born on 12 April 1847, went from the lycée at Nevers to Saint-Cyr. Wounded at Gravelotte, he was a prisoner at Stettin for six months. He commanded the 85th Infantry at Cosne from 1891, was military attaché in Vienna for two years from 1894, and became general of brigade in 1898. As chief of the minister's military household, under General Marchal-Duprez, from 1899 to 1900, he carried to Rennes the file which his brother would not read. The two did not speak for seven years. In 1902 he was given the 13th Corps at Clermont-Ferrand; he retired in April 1912 and, elected senator for the Nièvre as a Radical the same year, sat until his death in October 1919. He had been made a grand officer of the Legion of Honour in 1909.

He married in 1878 Louise Thibaudet, by whom he left a daughter, Marguerite. Rue Delagrange in Clamecy does not say which.""",
  fact('Hippolyte Delagrange', 'occupation', 'notary'),
  occ('Hippolyte Delagrange', 'mayor of that town', start=('1848', '1848'), end=('1871', '1871')),
  fact('Hippolyte Delagrange', 'spouse', 'Adèle Bazin'),
  fact('Hippolyte Delagrange', 'children', 'Auguste Hippolyte Delagrange'),
  fact('Hippolyte Delagrange', 'children', 'Paul Edmond Delagrange'),
  fact('Auguste Hippolyte Delagrange', 'birthPlace', 'Clamecy#2'),
  fact('Auguste Hippolyte Delagrange', 'birthDate', '7 October 1842', value='1842-10-07'),
  occ('Auguste Hippolyte Delagrange', 'substitute at Cosne', start=('1868', '1868'), end=None),
  ev('appointment', 'entered', ('1868', '1868'), ['Auguste Hippolyte Delagrange']),
  occ('Auguste Hippolyte Delagrange', 'Public prosecutor at Nevers', start=('1875', '1875'), end=('1880', '1880')),
  ev('departure', 'resigned', ('1880', '1880'), ['Auguste Hippolyte Delagrange']),
  occ('Auguste Hippolyte Delagrange', 'counsellor at the court of appeal of Bourges', start=('seven years later', '1887'), end=None),
  ev('appointment', 'was reinstated', ('seven years later', '1887'), ['Auguste Hippolyte Delagrange']),
  occ('Auguste Hippolyte Delagrange', 'first president', start=('1896', '1896'), end=('1908', '1908')),
  fact('Auguste Hippolyte Delagrange', 'religion', 'Catholic'),
  fact('Auguste Hippolyte Delagrange', 'party', 'Legitimist'),
  ev('communication', 'wrote', ('1899', '1899'), ['Auguste Hippolyte Delagrange']),
  fact('Auguste Hippolyte Delagrange', 'deathDate', '30 January 1913', value='1913-01-30'),
  fact('Paul Edmond Delagrange', 'birthDate', '12 April 1847', value='1847-04-12'),
  fact('Paul Edmond Delagrange', 'education', 'lycée at Nevers'),
  fact('Paul Edmond Delagrange', 'education', 'Saint-Cyr'),
  occ('Paul Edmond Delagrange', 'commanded the 85th Infantry', start=('1891', '1891'), end=None),
  occ('Paul Edmond Delagrange', 'military attaché in Vienna', start=('1894', '1894'), end=('two years', '1896')),
  occ('Paul Edmond Delagrange', "chief of the minister's military household", start=('1899#2', '1899'), end=('1900', '1900')),
  occ('Marchal-Duprez', 'minister#2', start=None, end=None),
  occ('Paul Edmond Delagrange', '13th Corps', start=('1902', '1902'), end=None),
  ev('appointment', 'was given', ('1902', '1902'), ['Paul Edmond Delagrange']),
  ev('departure', 'retired', ('April 1912', '1912-04'), ['Paul Edmond Delagrange']),
  ev('election', 'elected', ('the same year', '1912'), ['Paul Edmond Delagrange']),
  occ('Paul Edmond Delagrange', 'senator for the Nièvre', start=('the same year', '1912'), end=('October 1919', '1919-10'), again=['sat until']),
  fact('Paul Edmond Delagrange', 'party', 'Radical'),
  fact('Paul Edmond Delagrange', 'deathDate', 'October 1919', value='1919-10'),
  fact('Paul Edmond Delagrange', 'award', 'grand officer of the Legion of Honour', date=('1909', '1909')),
  ev('award', 'had been made', ('1909', '1909'), ['Paul Edmond Delagrange']),
  fact('Paul Edmond Delagrange', 'spouse', 'Louise Thibaudet', date=('1878', '1878')),
  fact('Paul Edmond Delagrange', 'children', 'Marguerite'),
  fact('Louise Thibaudet', 'children', 'Marguerite'),
)

P('d3-37', """Ornella Baldassarri

Ornella Baldassarri (born in Urbania on 18 May 1949) is an Italian politician and ceramicist. She was mayor of Montefalasco from 1985 to 1995 and president of the province of Pesaro from 1999 to 2004.

The daughter of Dino Baldassarri, a stonemason who had been vice-mayor of Urbania after the war, she attended the art school in Urbino and opened a workshop in Montefalasco in 1971. She joined the Communist Party in 1974 and was elected to the town council the next year. In June 1985 the council elected her mayor in the place of Sante Corbelli, who had resigned in April because of his health. Many in the town had expected Sante's nephew, the chemist Ivo Corbelli. He is said to have already bought the suit.

As mayor, Baldassarri reopened the theatre and pedestrianised the Corso. After the earthquake of 1987 she slept in the municipal tent for forty nights, and on 3 May of that year she met the head of the civil protection, Giuseppe Tarantelli, in the ruined school. She was investigated in 1993 over a contract for gravel; the judge in Pesaro closed the case in 1994.

She was a candidate for the Chamber of Deputies in 1996 with the Democratic Party of the Left, and missed the seat by ninety votes. She left politics after her term as president, and has refused every list since.

Timeline

1975–1995: town councillor, Montefalasco
1980–1985: assessor for culture under Corbelli
1985–1995: mayor
1999–2004: president of the province
2006–2011: chairwoman, Museum of Maiolica, Urbania

In 2007 she received the Golden Tile of the Region of Marche. She lives with her husband, the journalist Fausto Grilli, above the workshop in Montefalasco.

Photograph: Mayor Baldassarri with Don Ugo Landi, parish priest of San Donato, at the opening of the theatre, 1988.""",
  fact('Ornella Baldassarri', 'birthPlace', 'Urbania'),
  fact('Ornella Baldassarri', 'birthDate', '18 May 1949', value='1949-05-18'),
  fact('Ornella Baldassarri', 'nationality', 'Italian'),
  fact('Ornella Baldassarri', 'occupation', 'politician'),
  fact('Ornella Baldassarri', 'occupation', 'ceramicist'),
  occ('Ornella Baldassarri', 'mayor of Montefalasco', start=('1985', '1985'), end=('1995', '1995'), again=['mayor#3', 'mayor#4', 'mayor#5', 'Mayor']),
  occ('Ornella Baldassarri', 'president of the province of Pesaro', start=('1999', '1999'), end=('2004', '2004'), again=['president of the province#2', 'president#2']),
  fact('Ornella Baldassarri', 'father', 'Dino Baldassarri'),
  fact('Dino Baldassarri', 'occupation', 'stonemason'),
  occ('Dino Baldassarri', 'vice-mayor of Urbania', start=None, end=None, former=True),
  fact('Ornella Baldassarri', 'education', 'art school in Urbino'),
  fact('Ornella Baldassarri', 'party', 'Communist Party'),
  ev('election', 'was elected', ('the next year', '1975'), ['Ornella Baldassarri']),
  occ('Ornella Baldassarri', 'town councillor, Montefalasco', start=('1975', '1975'), end=('1995#2', '1995'), again=['town council']),
  ev('election', 'elected#2', ('June 1985', '1985-06'), ['Ornella Baldassarri']),
  occ('Sante Corbelli', 'mayor#3', start=None, end=('April', '1985-04')),
  ev('departure', 'had resigned', ('April', '1985-04'), ['Sante Corbelli']),
  fact('Sante Corbelli', 'relatives', 'Ivo Corbelli'),
  fact('Ivo Corbelli', 'occupation', 'chemist'),
  ev('meeting', 'met', ('3 May of that year', '1987-05-03'), ['Ornella Baldassarri', 'Giuseppe Tarantelli'], place='the ruined school'),
  occ('Giuseppe Tarantelli', 'head of the civil protection', start=None, end=None),
  ev('investigation', 'was investigated', ('1993', '1993'), ['Ornella Baldassarri']),
  ev('candidacy', 'was a candidate', ('1996', '1996'), ['Ornella Baldassarri']),
  fact('Ornella Baldassarri', 'party', 'Democratic Party of the Left'),
  ev('departure', 'left', None, ['Ornella Baldassarri']),
  occ('Ornella Baldassarri', 'assessor for culture', start=('1980', '1980'), end=('1985#3', '1985')),
  occ('Ornella Baldassarri', 'chairwoman, Museum of Maiolica', start=('2006', '2006'), end=('2011', '2011')),
  fact('Ornella Baldassarri', 'award', 'Golden Tile of the Region of Marche', date=('2007', '2007')),
  ev('award', 'received', ('2007', '2007'), ['Ornella Baldassarri']),
  fact('Ornella Baldassarri', 'residence', 'Montefalasco#4'),
  fact('Ornella Baldassarri', 'spouse', 'Fausto Grilli'),
  fact('Fausto Grilli', 'occupation', 'journalist'),
  occ('Ugo Landi', 'parish priest of San Donato', start=None, end=None),
)

P('d3-38', """José de Jesús Arrieta y Zendejas (Zamora, 25 December 1869 – San Antonio, Texas, 11 August 1931) was a Mexican prelate of the Roman Catholic Church, bishop of Tehuantla from 1911 until his death.

He was one of twelve children of Refugio Zendejas and of Canuto Arrieta, a muleteer. He entered the seminary of Zamora at the age of thirteen and continued his studies at the Colegio Pío Latino Americano in Rome, where he took the doctorate in canon law in 1895. From 1896 to 1902 he taught in Zamora and edited the weekly La Bandera; he was then parish priest of Jiquilpan for six years. In 1908 Bishop Atenógenes Solórzano made him vicar general.

Pope Pius X appointed him bishop of Tehuantla on 27 November 1911, to succeed Merced Villaseñor, who had died in March. He was consecrated in Morelia cathedral on 2 February 1912. The diocese, forty years old and very poor, stretched from the pine forests to the sea, and he crossed it eleven times on muleback. When General Pascual Irigoyen, the military governor, occupied the town in August 1914, Arrieta was arrested and held for nineteen days in the customs shed. He was said to have taught the guards chess. He sailed for Havana in October and returned only in 1919.

In 1926, when public worship was suspended, he signed the collective letter of the bishops but refused to bless the rising, and he ordered the parish priests not to leave their villages. On 21 April 1927 he was expelled from the country. In San Antonio he was president of a committee for the exiles, and in September 1928 he addressed a congress of Catholic women in Dallas. An offer of the archbishopric of Antequera reached him, but he was already ill.

He died of cancer. His cousin Luis María Zendejas was governed by very different views: he was deputy for Zamora in the Congress of the Union, 1924–1926, and a grand master of the lodge.""",
  fact('José de Jesús Arrieta y Zendejas', 'birthPlace', 'Zamora'),
  fact('José de Jesús Arrieta y Zendejas', 'birthDate', '25 December 1869', value='1869-12-25'),
  fact('José de Jesús Arrieta y Zendejas', 'deathPlace', 'San Antonio, Texas'),
  fact('José de Jesús Arrieta y Zendejas', 'deathDate', '11 August 1931', value='1931-08-11'),
  fact('José de Jesús Arrieta y Zendejas', 'nationality', 'Mexican'),
  fact('José de Jesús Arrieta y Zendejas', 'occupation', 'prelate'),
  fact('José de Jesús Arrieta y Zendejas', 'religion', 'Roman Catholic'),
  occ('José de Jesús Arrieta y Zendejas', 'bishop of Tehuantla', start=('1911', '1911'), end=('his death', '1931-08-11'), again=['bishop of Tehuantla#2']),
  fact('José de Jesús Arrieta y Zendejas', 'mother', 'Refugio Zendejas'),
  fact('José de Jesús Arrieta y Zendejas', 'father', 'Canuto Arrieta'),
  fact('Canuto Arrieta', 'occupation', 'muleteer'),
  fact('José de Jesús Arrieta y Zendejas', 'education', 'seminary of Zamora'),
  fact('José de Jesús Arrieta y Zendejas', 'education', 'Colegio Pío Latino Americano', date=('1895', '1895')),
  occ('José de Jesús Arrieta y Zendejas', 'edited the weekly La Bandera', start=('1896', '1896'), end=('1902', '1902')),
  occ('José de Jesús Arrieta y Zendejas', 'parish priest of Jiquilpan', start=('1902', '1902'), end=('six years', '1908')),
  occ('Atenógenes Solórzano', 'Bishop', start=None, end=None),
  occ('José de Jesús Arrieta y Zendejas', 'vicar general', start=('1908', '1908'), end=None),
  ev('appointment', 'made', ('1908', '1908'), ['José de Jesús Arrieta y Zendejas', 'Atenógenes Solórzano']),
  occ('Pius X', 'Pope', start=None, end=None),
  ev('appointment', 'appointed', ('27 November 1911', '1911-11-27'), ['José de Jesús Arrieta y Zendejas', 'Pius X']),
  occ('Merced Villaseñor', 'bishop of Tehuantla#2', start=None, end=('March', '1911-03')),
  fact('Merced Villaseñor', 'deathDate', 'March', value='1911-03'),
  ev('appointment', 'was consecrated', ('2 February 1912', '1912-02-02'), ['José de Jesús Arrieta y Zendejas'], place='Morelia cathedral'),
  ev('travel', 'crossed', None, ['José de Jesús Arrieta y Zendejas']),
  occ('Pascual Irigoyen', 'military governor', start=None, end=None),
  ev('arrest', 'was arrested', ('August 1914', '1914-08'), ['José de Jesús Arrieta y Zendejas']),
  ev('travel', 'sailed', ('October', '1914-10'), ['José de Jesús Arrieta y Zendejas'], place='Havana'),
  ev('travel', 'returned', ('1919', '1919'), ['José de Jesús Arrieta y Zendejas']),
  ev('communication', 'letter', ('1926', '1926'), ['José de Jesús Arrieta y Zendejas']),
  ev('sanction', 'was expelled', ('21 April 1927', '1927-04-21'), ['José de Jesús Arrieta y Zendejas']),
  occ('José de Jesús Arrieta y Zendejas', 'president of a committee for the exiles', start=None, end=None),
  ev('speech', 'addressed', ('September 1928', '1928-09'), ['José de Jesús Arrieta y Zendejas'], place='Dallas'),
  fact('José de Jesús Arrieta y Zendejas', 'causeOfDeath', 'cancer'),
  fact('José de Jesús Arrieta y Zendejas', 'relatives', 'Luis María Zendejas'),
  occ('Luis María Zendejas', 'deputy for Zamora in the Congress of the Union', start=('1924', '1924'), end=('1926#2', '1926')),
  occ('Luis María Zendejas', 'grand master of the lodge', start=None, end=None),
)

P('d3-39', """TUNKU ABDUL HALIM AND HIS MINISTERS

A chapter of the history of Kuala Dungun-Hilir

Sultan Abdul Halim Muazzam came to the throne on 14 June 1909. He was twenty-six. His father, Sultan Mansur, had reigned for thirty-one years and had left him a debt, a clock tower and a Dato' Bendahara, Wan Ahmad bin Wan Daud, who had run the state since 1896 and meant to go on.

The young ruler had been at the Malay College, Kuala Kangsar, and had spent a year in the secretariat at Singapore. He wanted roads. In 1910 he travelled to London, where he met the Secretary of State, Lord Amberwell, and came home with a Resident, William Stanhope Kerr, whom he had not asked for. Kerr took up residence in March 1911. It was he who proposed to pension off the Bendahara; Wan Ahmad resigned in 1913, and his office stood empty for seven years.

In 1920 the title of Menteri Besar was introduced. The first to hold it was Dato' Haji Ngah Lebai, formerly state treasurer, from 1920 to 1931. Next came Wan Ahmad's son Wan Salleh, who had been district officer of Hulu Dungun, until the Japanese landed in December 1941. He was arrested in 1942 and died in prison, of beri-beri, the following April. During the occupation the Sultan kept his palace and, it is said, a radio. "I had nothing to say," he told an inquiry in 1946, "and nobody asked me."

Abdul Halim signed the Federation agreement in January 1948. He was made an honorary KCMG in 1927 and died, after almost forty-three years on the throne, on 2 May 1952 in the new palace, which he detested. His eldest son, Iskandar, hitherto Raja Muda, succeeded him as Sultan.

The mosque named for the old Sultan was finished in 1956. Nobody ever moved the clock tower, though Kerr had wished it gone in his first report.""",
  occ('Abdul Halim Muazzam', 'Sultan', start=('14 June 1909', '1909-06-14'), end=('2 May 1952', '1952-05-02'), again=['throne', 'ruler', 'Sultan#3', 'throne#2']),
  ev('appointment', 'came to the throne', ('14 June 1909', '1909-06-14'), ['Abdul Halim Muazzam']),
  fact('Abdul Halim Muazzam', 'father', 'Mansur'),
  occ('Mansur', 'reigned', start=('thirty-one years', '1878'), end=('14 June 1909', '1909-06-14'), again=['Sultan#2']),
  occ('Wan Ahmad bin Wan Daud', 'Bendahara', start=('1896', '1896'), end=('1913', '1913'), again=['Bendahara#2', 'office']),
  fact('Abdul Halim Muazzam', 'education', 'Malay College'),
  ev('travel', 'travelled', ('1910', '1910'), ['Abdul Halim Muazzam'], place='London'),
  ev('meeting', 'met', ('1910', '1910'), ['Abdul Halim Muazzam', 'Lord Amberwell'], place='London'),
  occ('Lord Amberwell', 'Secretary of State', start=None, end=None),
  ev('travel', 'came home', ('1910', '1910'), ['Abdul Halim Muazzam']),
  occ('William Stanhope Kerr', 'Resident', start=('March 1911', '1911-03'), end=None),
  ev('appointment', 'took up residence', ('March 1911', '1911-03'), ['William Stanhope Kerr']),
  ev('departure', 'resigned', ('1913', '1913'), ['Wan Ahmad bin Wan Daud']),
  occ('Ngah Lebai', 'Menteri Besar', start=('1920#2', '1920'), end=('1931', '1931')),
  occ('Ngah Lebai', 'state treasurer', start=None, end=None, former=True),
  fact('Wan Ahmad bin Wan Daud', 'children', 'Wan Salleh'),
  fact('Wan Salleh', 'father', 'Wan Ahmad#3'),
  occ('Wan Salleh', 'Menteri Besar', start=('1931', '1931'), end=('December 1941', '1941-12')),
  occ('Wan Salleh', 'district officer of Hulu Dungun', start=None, end=None, former=True),
  ev('arrest', 'was arrested', ('1942', '1942'), ['Wan Salleh']),
  fact('Wan Salleh', 'deathPlace', 'prison'),
  fact('Wan Salleh', 'causeOfDeath', 'beri-beri'),
  fact('Wan Salleh', 'deathDate', 'the following April', value='1943-04'),
  ev('testimony', 'told', ('1946', '1946'), ['Abdul Halim Muazzam']),
  fact('Abdul Halim Muazzam', 'award', 'KCMG', date=('1927', '1927')),
  ev('award', 'was made', ('1927', '1927'), ['Abdul Halim Muazzam']),
  fact('Abdul Halim Muazzam', 'deathDate', '2 May 1952', value='1952-05-02'),
  fact('Abdul Halim Muazzam', 'children', 'Iskandar'),
  occ('Iskandar', 'Raja Muda', start=None, end=None, former=True),
  occ('Iskandar', 'Sultan#4', start=('2 May 1952', '1952-05-02'), end=None),
  ev('appointment', 'succeeded', ('2 May 1952', '1952-05-02'), ['Iskandar']),
)

P('d3-40', """Sheikh Muhammad Amin al-Sharnubi (1858–1934) was an Egyptian religious scholar and judge, who became grand mufti of Egypt in 1914 and held that office until 1921.

He was born in Shubra Khit, where his father was the village kadi. He went up to al-Azhar at thirteen and was for six years a pupil of Sheikh Hasan al-Mahdi, the rector, whose granddaughter Zaynab he was to marry in 1886. Having obtained the diploma of the first class in 1883 he stayed on as a teacher of Hanafi law.

In 1889 al-Sharnubi was appointed deputy judge in Damanhur and in 1895 judge of the sharia court of Asyut. There he had the prisons opened to inspection, to the annoyance of the mudir, Ali Bey Fahmi. He became vice-president of the Supreme Sharia Court in Cairo in 1903 and, on the retirement of Sheikh Bakri al-Dimirdash, grand mufti on 21 December 1914. The palace is reported to have preferred Mustafa al-Ghamrawi, mufti of the Ministry of Endowments; if so, it got its wish seven years later, for al-Ghamrawi succeeded him.

During the rising of 1919 he refused to sign a fatwa drafted at the Residency. A deputation of ulema, led by him, met the High Commissioner's adviser, Ronald Gladwyn, on 2 April, and he preached on the following Friday at the Sayyida Zaynab mosque before, it was reckoned, ten thousand people. His pension was cut in 1922, by a clerical error, the ministry explained.

He sat in the Senate as an appointed member from 1924 to 1930. He chaired the committee for the reform of al-Azhar in 1927 and 1928, whose report was laid on a shelf. The post of rector was talked of for him in 1929 and went to a younger man, Ahmad al-Zuwahiri, his former secretary.

Al-Sharnubi died in Helwan on 9 March. Of his sons, Abd al-Hamid was counsellor at the Egyptian legation in Rome, and Ibrahim, a physician, was dean of the school of medicine at Alexandria.""",
  fact('Muhammad Amin al-Sharnubi', 'birthDate', '1858', value='1858'),
  fact('Muhammad Amin al-Sharnubi', 'nationality', 'Egyptian'),
  fact('Muhammad Amin al-Sharnubi', 'occupation', 'religious scholar'),
  fact('Muhammad Amin al-Sharnubi', 'occupation', 'judge'),
  occ('Muhammad Amin al-Sharnubi', 'grand mufti of Egypt', start=('1914', '1914'), end=('1921', '1921'), again=['office', 'grand mufti#2']),
  ev('appointment', 'became', ('1914', '1914'), ['Muhammad Amin al-Sharnubi']),
  fact('Muhammad Amin al-Sharnubi', 'birthPlace', 'Shubra Khit'),
  fact('Muhammad Amin al-Sharnubi', 'education', 'al-Azhar', date=('1883', '1883')),
  occ('Hasan al-Mahdi', 'rector', start=None, end=None),
  fact('Muhammad Amin al-Sharnubi', 'spouse', 'Zaynab', date=('1886', '1886')),
  fact('Hasan al-Mahdi', 'relatives', 'Zaynab'),
  fact('Muhammad Amin al-Sharnubi', 'occupation', 'teacher'),
  occ('Muhammad Amin al-Sharnubi', 'deputy judge in Damanhur', start=('1889', '1889'), end=None),
  ev('appointment', 'was appointed', ('1889', '1889'), ['Muhammad Amin al-Sharnubi']),
  occ('Muhammad Amin al-Sharnubi', 'judge of the sharia court of Asyut', start=('1895', '1895'), end=None),
  ev('appointment', 'was appointed', ('1895', '1895'), ['Muhammad Amin al-Sharnubi']),
  occ('Ali Bey Fahmi', 'mudir', start=None, end=None),
  occ('Muhammad Amin al-Sharnubi', 'vice-president of the Supreme Sharia Court', start=('1903', '1903'), end=None),
  ev('appointment', 'became#2', ('1903', '1903'), ['Muhammad Amin al-Sharnubi']),
  occ('Bakri al-Dimirdash', 'grand mufti#2', start=None, end=('21 December 1914', '1914-12-21')),
  ev('departure', 'retirement', ('21 December 1914', '1914-12-21'), ['Bakri al-Dimirdash']),
  ev('appointment', 'became#2', ('21 December 1914', '1914-12-21'), ['Muhammad Amin al-Sharnubi']),
  occ('Mustafa al-Ghamrawi', 'mufti of the Ministry of Endowments', start=None, end=None),
  occ('Mustafa al-Ghamrawi', 'grand mufti#2', start=('seven years later', '1921'), end=None),
  ev('appointment', 'succeeded', ('seven years later', '1921'), ['Mustafa al-Ghamrawi']),
  ev('meeting', 'met', ('2 April', '1919-04-02'), ['Muhammad Amin al-Sharnubi', 'Ronald Gladwyn']),
  occ('Ronald Gladwyn', 'adviser', start=None, end=None),
  ev('speech', 'preached', ('the following Friday', '1919-04-04'), ['Muhammad Amin al-Sharnubi'], place='Sayyida Zaynab mosque'),
  ev('sanction', 'was cut', ('1922', '1922'), ['Muhammad Amin al-Sharnubi']),
  occ('Muhammad Amin al-Sharnubi', 'sat in the Senate as an appointed member', start=('1924', '1924'), end=('1930', '1930')),
  occ('Muhammad Amin al-Sharnubi', 'chaired the committee for the reform of al-Azhar', start=('1927', '1927'), end=('1928', '1928')),
  occ('Ahmad al-Zuwahiri', 'rector#2', start=('1929', '1929'), end=None),
  ev('appointment', 'went#2', ('1929', '1929'), ['Ahmad al-Zuwahiri']),
  occ('Ahmad al-Zuwahiri', 'secretary', start=None, end=None, former=True),
  fact('Muhammad Amin al-Sharnubi', 'deathPlace', 'Helwan'),
  fact('Muhammad Amin al-Sharnubi', 'deathDate', '9 March', value='1934-03-09'),
  fact('Muhammad Amin al-Sharnubi', 'children', 'Abd al-Hamid'),
  occ('Abd al-Hamid', 'counsellor at the Egyptian legation in Rome', start=None, end=None),
  fact('Muhammad Amin al-Sharnubi', 'children', 'Ibrahim'),
  fact('Ibrahim', 'occupation', 'physician'),
  occ('Ibrahim', 'dean of the school of medicine at Alexandria', start=None, end=None),
)

P('d3-41', """Countess Hedvig Charlotta Rålambstierna, born Cronfelt (Kalmar, 11 May 1731 – Stockholm, 2 January 1801), was a Swedish courtier and letter-writer. She was mistress of the robes to Queen Sofia Amalia from 1772 to 1783.

Family

Her father, Baron Nils Cronfelt, was governor of Kalmar county, and her mother, Brita Gyllenhaal, had herself been a maid of honour. In 1750 Hedvig Charlotta married Count Axel Rålambstierna, a lieutenant-colonel in the Life Guards, who later became marshal of the court. They lived at Ekenäs and, in winter, in a house on Blasieholmen that is now a bank. Of their six children two grew up: Nils, who fell at Hogland in 1788, and Ulrika, abbess in all but name of a large household at Ekenäs.

At court

She was appointed maid of honour to the old queen at seventeen, in 1748, and left the post on her marriage. In 1766 she returned as lady of the bedchamber to the crown princess. When the mistress of the robes, Countess Anna Maria Strömberg, resigned after the coup of August 1772, the King gave her place to Hedvig Charlotta. Her influence has been exaggerated by the memoir writers. Still, ambassadors called on her before they called on the chancellor, and in 1777 the Russian minister, Count Simolinsky, wrote to his court that she was worth two regiments.

In 1780 she travelled with the King to Spa. She dismissed the lectrice, Mademoiselle de Brunoy, the next year over a quarrel about a parrot. She herself was banished from court in May 1783; in a letter to her brother Carl Cronfelt, then envoy in Dresden, she maintained that the King had told her so while cutting a peach. Countess Ottiliana Wrede-Sparre was appointed in her stead.

She was received into the Order of Amaranth in 1761. Her letters, some nine hundred, were printed in 1893, and are better than anything written about her.""",
  fact('Hedvig Charlotta Rålambstierna', 'birthName', 'Cronfelt'),
  fact('Hedvig Charlotta Rålambstierna', 'birthPlace', 'Kalmar'),
  fact('Hedvig Charlotta Rålambstierna', 'birthDate', '11 May 1731', value='1731-05-11'),
  fact('Hedvig Charlotta Rålambstierna', 'deathPlace', 'Stockholm'),
  fact('Hedvig Charlotta Rålambstierna', 'deathDate', '2 January 1801', value='1801-01-02'),
  fact('Hedvig Charlotta Rålambstierna', 'nationality', 'Swedish'),
  fact('Hedvig Charlotta Rålambstierna', 'occupation', 'courtier'),
  fact('Hedvig Charlotta Rålambstierna', 'occupation', 'letter-writer'),
  occ('Hedvig Charlotta Rålambstierna', 'mistress of the robes to Queen Sofia Amalia', start=('1772', '1772'), end=('1783', '1783'), again=['place']),
  occ('Sofia Amalia', 'Queen', start=None, end=None),
  fact('Hedvig Charlotta Rålambstierna', 'father', 'Nils Cronfelt'),
  occ('Nils Cronfelt', 'governor of Kalmar county', start=None, end=None),
  fact('Hedvig Charlotta Rålambstierna', 'mother', 'Brita Gyllenhaal'),
  occ('Brita Gyllenhaal', 'maid of honour', start=None, end=None, former=True),
  fact('Hedvig Charlotta Rålambstierna', 'spouse', 'Axel Rålambstierna', date=('1750', '1750')),
  fact('Axel Rålambstierna', 'militaryService', 'Life Guards'),
  occ('Axel Rålambstierna', 'marshal of the court', start=None, end=None),
  ev('appointment', 'became', None, ['Axel Rålambstierna']),
  fact('Hedvig Charlotta Rålambstierna', 'residence', 'Ekenäs'),
  fact('Hedvig Charlotta Rålambstierna', 'residence', 'Blasieholmen'),
  fact('Axel Rålambstierna', 'residence', 'Ekenäs'),
  fact('Hedvig Charlotta Rålambstierna', 'children', 'Nils#2'),
  fact('Axel Rålambstierna', 'children', 'Nils#2'),
  fact('Nils', 'deathPlace', 'Hogland'),
  fact('Nils', 'deathDate', '1788', value='1788'),
  fact('Hedvig Charlotta Rålambstierna', 'children', 'Ulrika'),
  fact('Axel Rålambstierna', 'children', 'Ulrika'),
  occ('Hedvig Charlotta Rålambstierna', 'maid of honour to the old queen', start=('1748', '1748'), end=('her marriage', '1750'), again=['post']),
  ev('appointment', 'was appointed', ('1748', '1748'), ['Hedvig Charlotta Rålambstierna']),
  ev('departure', 'left', ('her marriage', '1750'), ['Hedvig Charlotta Rålambstierna']),
  occ('Hedvig Charlotta Rålambstierna', 'lady of the bedchamber to the crown princess', start=('1766', '1766'), end=None),
  ev('appointment', 'returned', ('1766', '1766'), ['Hedvig Charlotta Rålambstierna']),
  occ('Anna Maria Strömberg', 'mistress of the robes#2', start=None, end=('August 1772', '1772-08')),
  ev('departure', 'resigned', ('August 1772', '1772-08'), ['Anna Maria Strömberg']),
  ev('appointment', 'gave', ('August 1772', '1772-08'), ['Hedvig Charlotta Rålambstierna']),
  occ('Simolinsky', 'minister', start=None, end=None),
  ev('communication', 'wrote', ('1777', '1777'), ['Simolinsky']),
  ev('travel', 'travelled', ('1780', '1780'), ['Hedvig Charlotta Rålambstierna'], place='Spa'),
  occ('de Brunoy', 'lectrice', start=None, end=('the next year', '1781')),
  ev('departure', 'dismissed', ('the next year', '1781'), ['de Brunoy', 'Hedvig Charlotta Rålambstierna']),
  ev('departure', 'was banished', ('May 1783', '1783-05'), ['Hedvig Charlotta Rålambstierna']),
  ev('communication', 'letter#2', None, ['Hedvig Charlotta Rålambstierna', 'Carl Cronfelt']),
  ev('communication', 'had told', None, ['Hedvig Charlotta Rålambstierna'], status='claimed'),
  fact('Hedvig Charlotta Rålambstierna', 'siblings', 'Carl Cronfelt'),
  occ('Carl Cronfelt', 'envoy in Dresden', start=None, end=None),
  ev('appointment', 'was appointed#2', ('May 1783', '1783-05'), ['Ottiliana Wrede-Sparre']),
  occ('Ottiliana Wrede-Sparre', 'mistress of the robes#2', start=('May 1783', '1783-05'), end=None),
  fact('Hedvig Charlotta Rålambstierna', 'award', 'Order of Amaranth', date=('1761', '1761')),
  ev('award', 'was received', ('1761', '1761'), ['Hedvig Charlotta Rålambstierna']),
)

P('d3-42', """NATIONAL ASSEMBLY OF ZAMBIA

Member's profile: Hon. Chileshe Mutale Kapambwe, MP

Constituency: Nkana East
Party: United Front for Labour
In the House since: 11 August 2016

Hon. Chileshe Mutale Kapambwe was born in Luanshya on 27 September 1960. Her father, Joseph Mutale, was a branch secretary of the Mineworkers' Union and was detained for ten weeks in 1966. She attended Roan Girls' School and the Evelyn Hone College, where she obtained a diploma in accountancy in 1982.

She was a payroll clerk at Nchanga and became treasurer of the Bank and Allied Workers' Union in 1991. From 1996 to 2004 she was its deputy general secretary under Fackson Nkandu, and when Mr Nkandu was appointed labour commissioner she was elected general secretary in his place, on 20 November 2004. She is the first woman to have led a Zambian trade union of more than ten thousand members. In 2009 she addressed the International Labour Conference in Geneva.

Hon. Kapambwe stood for Nkana East in 2011 and lost to the sitting member, Mr Davies Chama-Sata. She won the seat five years later and was re-elected in 2021. She has served as follows:

- member, Committee on Estimates, 2016–2018
- chairperson, Committee on National Economy and Labour, 2018–2021
- deputy minister of labour, September 2021 to March 2023
- chief whip, from March 2023

In the reshuffle of March 2023 the President, Dr Elijah Simukonda, also moved Hon. Peter Lubinda from the post of chief whip to the Ministry of Lands. Hon. Kapambwe has said that she did not ask for the whip and was not asked whether she would like it.

She is a member of the council of Copperbelt College and a lay preacher of the United Church. She is married to Mr Gilbert Kapambwe, a surveyor, and has four children. Her hobbies are netball and reading other people's accounts.""",
  occ('Chileshe Mutale Kapambwe', 'In the House', start=('11 August 2016', '2016-08-11'), end=None, again=['Member', 'MP', 'seat']),
  fact('Chileshe Mutale Kapambwe', 'party', 'United Front for Labour'),
  fact('Chileshe Mutale Kapambwe', 'birthPlace', 'Luanshya'),
  fact('Chileshe Mutale Kapambwe', 'birthDate', '27 September 1960', value='1960-09-27'),
  fact('Chileshe Mutale Kapambwe', 'father', 'Joseph Mutale'),
  occ('Joseph Mutale', "branch secretary of the Mineworkers' Union", start=None, end=None),
  ev('arrest', 'was detained', ('1966', '1966'), ['Joseph Mutale']),
  fact('Chileshe Mutale Kapambwe', 'education', "Roan Girls' School"),
  fact('Chileshe Mutale Kapambwe', 'education', 'Evelyn Hone College', date=('1982', '1982')),
  fact('Chileshe Mutale Kapambwe', 'occupation', 'payroll clerk'),
  occ('Chileshe Mutale Kapambwe', "treasurer of the Bank and Allied Workers' Union", start=('1991', '1991'), end=None),
  ev('appointment', 'became', ('1991', '1991'), ['Chileshe Mutale Kapambwe']),
  occ('Chileshe Mutale Kapambwe', 'deputy general secretary', start=('1996', '1996'), end=('2004', '2004')),
  occ('Fackson Nkandu', 'general secretary#2', start=None, end=('20 November 2004', '2004-11-20')),
  occ('Fackson Nkandu', 'labour commissioner', start=None, end=None),
  ev('appointment', 'was appointed', None, ['Fackson Nkandu']),
  occ('Chileshe Mutale Kapambwe', 'general secretary#2', start=('20 November 2004', '2004-11-20'), end=None, again=['led a Zambian trade union']),
  ev('election', 'was elected', ('20 November 2004', '2004-11-20'), ['Chileshe Mutale Kapambwe']),
  ev('speech', 'addressed', ('2009', '2009'), ['Chileshe Mutale Kapambwe'], place='Geneva'),
  ev('candidacy', 'stood', ('2011', '2011'), ['Chileshe Mutale Kapambwe']),
  occ('Davies Chama-Sata', 'sitting member', start=None, end=('five years later', '2016')),
  ev('election', 'lost', ('2011', '2011'), ['Chileshe Mutale Kapambwe', 'Davies Chama-Sata']),
  ev('election', 'won', ('five years later', '2016'), ['Chileshe Mutale Kapambwe']),
  ev('election', 'was re-elected', ('2021', '2021'), ['Chileshe Mutale Kapambwe']),
  occ('Chileshe Mutale Kapambwe', 'member, Committee on Estimates', start=('2016#2', '2016'), end=('2018', '2018')),
  occ('Chileshe Mutale Kapambwe', 'chairperson, Committee on National Economy and Labour', start=('2018#2', '2018'), end=('2021#2', '2021')),
  occ('Chileshe Mutale Kapambwe', 'deputy minister of labour', start=('September 2021', '2021-09'), end=('March 2023', '2023-03')),
  occ('Chileshe Mutale Kapambwe', 'chief whip', start=('March 2023#2', '2023-03'), end=None, again=['whip#3']),
  occ('Elijah Simukonda', 'President', start=None, end=None),
  ev('appointment', 'moved', ('March 2023#3', '2023-03'), ['Peter Lubinda', 'Elijah Simukonda']),
  occ('Peter Lubinda', 'chief whip#2', start=None, end=('March 2023#3', '2023-03')),
  occ('Peter Lubinda', 'Ministry of Lands', start=('March 2023#3', '2023-03'), end=None),
  occ('Chileshe Mutale Kapambwe', 'member of the council of Copperbelt College', start=None, end=None),
  occ('Chileshe Mutale Kapambwe', 'lay preacher of the United Church', start=None, end=None),
  fact('Chileshe Mutale Kapambwe', 'religion', 'United Church'),
  fact('Chileshe Mutale Kapambwe', 'spouse', 'Gilbert Kapambwe'),
  fact('Gilbert Kapambwe', 'occupation', 'surveyor'),
)

P('d3-43', """Dame Rosemary Ngaire Tuhoro, 1933–2019

Vice-chancellor who never lost her temper, or an argument

When Rosemary Tuhoro arrived at the University of Southland as vice-chancellor in February 1986, the porter asked her to use the side door, which was the one for typists. She used it for nine years.

She was born in Gore on 30 August 1933. Her father, Rangi Tuhoro, of Kāi Tahu, drove a grader for the county; her mother, Jean McCallum, cleaned the school. From Gore High School she won a scholarship to the University of Otago, and after that a place at Girton College, Cambridge, where she took her PhD in biochemistry in 1960. She was a lecturer at Massey from 1962, reader from 1970 and, from 1976 to 1985, professor of biochemistry at Waikato. She was also the first woman to be dean of science there.

The post fell to her when Sir Neville Prendergast, in office since 1971, resigned with a year's notice and a bad back. She merged eleven departments and closed none. In 1989 she told a select committee in Wellington that the fees bill was "a tax on being young", and the minister, Graham Petrie, wrote to her council asking whether she might be restrained. The council replied that it had tried.

She retired in January 1995. She later served on the Waitangi Tribunal (1996–2003), chaired the Foundation for Antarctic Research and was pro-chancellor of a university whose chancellor, Bishop Hemi Rata, had once been her student. She was made a DBE in 1993 and received the Hector Medal in 1981. A governor-generalship was rumoured in 1990; she told friends that she had no hats.

She married Colin Abernethy, a vet, in 1965, and kept her name. He died in 2011. Their son, Tama Abernethy, is mayor of Gore. Dame Rosemary died in Invercargill on 4 June, of pneumonia. Her successor but one, Professor Li Wenqing, said that the side door would be locked for a day.""",
  occ('Rosemary Ngaire Tuhoro', 'vice-chancellor', start=('February 1986', '1986-02'), end=('January 1995', '1995-01'), again=['Vice-chancellor', 'post']),
  ev('appointment', 'arrived', ('February 1986', '1986-02'), ['Rosemary Ngaire Tuhoro']),
  fact('Rosemary Ngaire Tuhoro', 'birthPlace', 'Gore'),
  fact('Rosemary Ngaire Tuhoro', 'birthDate', '30 August 1933', value='1933-08-30'),
  fact('Rosemary Ngaire Tuhoro', 'father', 'Rangi Tuhoro'),
  fact('Rangi Tuhoro', 'ethnicity', 'Kāi Tahu'),
  fact('Rosemary Ngaire Tuhoro', 'mother', 'Jean McCallum'),
  fact('Rosemary Ngaire Tuhoro', 'education', 'Gore High School'),
  fact('Rosemary Ngaire Tuhoro', 'education', 'University of Otago'),
  fact('Rosemary Ngaire Tuhoro', 'education', 'Girton College, Cambridge', date=('1960', '1960')),
  occ('Rosemary Ngaire Tuhoro', 'lecturer at Massey', start=('1962', '1962'), end=None),
  occ('Rosemary Ngaire Tuhoro', 'reader', start=('1970', '1970'), end=None),
  occ('Rosemary Ngaire Tuhoro', 'professor of biochemistry at Waikato', start=('1976', '1976'), end=('1985', '1985')),
  occ('Rosemary Ngaire Tuhoro', 'dean of science', start=None, end=None),
  ev('appointment', 'fell', None, ['Rosemary Ngaire Tuhoro']),
  occ('Neville Prendergast', 'office', start=('1971', '1971'), end=None),
  ev('departure', 'resigned', None, ['Neville Prendergast']),
  ev('testimony', 'told', ('1989', '1989'), ['Rosemary Ngaire Tuhoro'], place='Wellington'),
  occ('Graham Petrie', 'minister', start=None, end=None),
  ev('communication', 'wrote', ('1989', '1989'), ['Graham Petrie']),
  ev('communication', 'replied', ('1989', '1989'), []),
  ev('departure', 'retired', ('January 1995', '1995-01'), ['Rosemary Ngaire Tuhoro']),
  occ('Rosemary Ngaire Tuhoro', 'served on the Waitangi Tribunal', start=('1996', '1996'), end=('2003', '2003')),
  occ('Rosemary Ngaire Tuhoro', 'chaired the Foundation for Antarctic Research', start=None, end=None),
  occ('Rosemary Ngaire Tuhoro', 'pro-chancellor', start=None, end=None),
  occ('Hemi Rata', 'chancellor#4', start=None, end=None),
  occ('Hemi Rata', 'Bishop', start=None, end=None),
  fact('Rosemary Ngaire Tuhoro', 'award', 'DBE', date=('1993', '1993')),
  ev('award', 'was made', ('1993', '1993'), ['Rosemary Ngaire Tuhoro']),
  fact('Rosemary Ngaire Tuhoro', 'award', 'Hector Medal', date=('1981', '1981')),
  ev('award', 'received', ('1981', '1981'), ['Rosemary Ngaire Tuhoro']),
  fact('Rosemary Ngaire Tuhoro', 'spouse', 'Colin Abernethy', date=('1965', '1965')),
  fact('Colin Abernethy', 'occupation', 'vet'),
  fact('Colin Abernethy', 'deathDate', '2011', value='2011'),
  fact('Rosemary Ngaire Tuhoro', 'children', 'Tama Abernethy'),
  fact('Colin Abernethy', 'children', 'Tama Abernethy'),
  occ('Tama Abernethy', 'mayor of Gore', start=None, end=None),
  fact('Rosemary Ngaire Tuhoro', 'deathPlace', 'Invercargill'),
  fact('Rosemary Ngaire Tuhoro', 'deathDate', '4 June', value='2019-06-04'),
  fact('Rosemary Ngaire Tuhoro', 'causeOfDeath', 'pneumonia'),
  occ('Li Wenqing', 'successor but one', start=None, end=None),
)

P('d3-44', """Rulers of St Jan's

From "Old Coral Bay", a local history, 1938

People ask which of the Danish rulers did most for the island, and the honest answer is the hurricanes. But three men may be set down here.

Commandant Peter Frederik Løvenørn Krag came from Jutland. A sea captain's son, born at Ebeltoft in 1744, he had been bookkeeper of the Guinea fort at Christiansborg and then judge on St Croix before he was made commandant of St Jan in 1779. He held the island for twelve years and is buried on it. He forbade the riding of horses at night and married a free woman of colour, Mary Elisabeth Heyns, in 1785, to the dismay of the planters. He died of yellow fever in October 1791.

Krag's nephew and aide, Jens Michael Bille, acted as commandant until March 1792. He wrote asking for the place; Copenhagen sent instead Captain Adam Wulff Oxholm. It was Oxholm who surrendered to the British in April 1801, without a shot, and who travelled home to explain it. A court of inquiry sat on him for a month. The story that he was sentenced to death and pardoned is told by his grandson and by no one else.

Of a different cut was Governor Hans Henrik Berg-Nissen, the last but two. He was born in Christiansted in 1841, studied law at Copenhagen, and was town bailiff of Frederiksted in the bad year of 1878, when the estates burned. He testified before the commission that the labourers had been cheated. It cost him, he thought, ten years: he became governor only in 1893. In 1896 he met the American consul, Julius Van Horne, under the tamarind at Cruz Bay to talk of a sale that came to nothing. He was recalled in 1899. Made a Knight of the Dannebrog in 1890, he used to wear the cross when fishing.

The cannon on the battery are named for Krag's daughters. One is missing.""",
  fact('Peter Frederik Løvenørn Krag', 'birthPlace', 'Ebeltoft'),
  fact('Peter Frederik Løvenørn Krag', 'birthDate', '1744', value='1744'),
  occ('Peter Frederik Løvenørn Krag', 'bookkeeper of the Guinea fort at Christiansborg', start=None, end=None, former=True),
  occ('Peter Frederik Løvenørn Krag', 'judge on St Croix', start=None, end=('1779', '1779')),
  occ('Peter Frederik Løvenørn Krag', 'commandant of St Jan', start=('1779', '1779'), end=('October 1791', '1791-10'), again=['Commandant', 'held the island']),
  ev('appointment', 'was made', ('1779', '1779'), ['Peter Frederik Løvenørn Krag']),
  fact('Peter Frederik Løvenørn Krag', 'spouse', 'Mary Elisabeth Heyns', date=('1785', '1785')),
  fact('Peter Frederik Løvenørn Krag', 'causeOfDeath', 'yellow fever'),
  fact('Peter Frederik Løvenørn Krag', 'deathDate', 'October 1791', value='1791-10'),
  fact('Peter Frederik Løvenørn Krag', 'relatives', 'Jens Michael Bille'),
  occ('Jens Michael Bille', 'aide', start=None, end=None),
  occ('Jens Michael Bille', 'acted as commandant', start=('October 1791', '1791-10'), end=('March 1792', '1792-03')),
  ev('communication', 'wrote', None, ['Jens Michael Bille']),
  occ('Adam Wulff Oxholm', 'place', start=('March 1792', '1792-03'), end=None),
  ev('appointment', 'sent', ('March 1792', '1792-03'), ['Adam Wulff Oxholm']),
  ev('travel', 'travelled', None, ['Adam Wulff Oxholm']),
  ev('investigation', 'court of inquiry', None, ['Adam Wulff Oxholm']),
  ev('sanction', 'was sentenced', None, ['Adam Wulff Oxholm'], status='claimed'),
  occ('Hans Henrik Berg-Nissen', 'governor', start=('1893', '1893'), end=('1899', '1899'), again=['Governor']),
  fact('Hans Henrik Berg-Nissen', 'birthPlace', 'Christiansted'),
  fact('Hans Henrik Berg-Nissen', 'birthDate', '1841', value='1841'),
  fact('Hans Henrik Berg-Nissen', 'education', 'Copenhagen#2'),
  occ('Hans Henrik Berg-Nissen', 'town bailiff of Frederiksted', start=None, end=None),
  ev('testimony', 'testified', None, ['Hans Henrik Berg-Nissen']),
  ev('appointment', 'became', ('1893', '1893'), ['Hans Henrik Berg-Nissen']),
  ev('meeting', 'met', ('1896', '1896'), ['Hans Henrik Berg-Nissen', 'Julius Van Horne'], place='Cruz Bay'),
  occ('Julius Van Horne', 'American consul', start=None, end=None),
  ev('departure', 'was recalled', ('1899', '1899'), ['Hans Henrik Berg-Nissen']),
  fact('Hans Henrik Berg-Nissen', 'award', 'Knight of the Dannebrog', date=('1890', '1890')),
  ev('award', 'Made', ('1890', '1890'), ['Hans Henrik Berg-Nissen']),
)

P('d3-45', """Two officers called Aung Kyaw Htin held high command in Burma within a generation, and newspaper indexes have made one very busy man of them.

The first, Brigadier Aung Kyaw Htin of Pakokku, was born on 6 December 1918, the son of the township officer U Po Htin. He was at University College, Rangoon, when the war came, and he served in the Burma National Army and afterwards in the 3rd Burma Rifles. He commanded the Northern Command from 1954. In the caretaker government of 1958–60 he was minister of trade, and a plain-spoken one. He fell out with the commander-in-chief, resigned in February 1961, and was sent to Tel Aviv as ambassador, where he remained until 1964. He was arrested at the airport on his return and was held for three years without a charge. His memoirs, banned until 1990, say that his successor in the ministry, Saw Tun Shein, informed against him. He died in Rangoon in 1983.

Lieutenant General Aung Kyaw Htin of Myeik, no relation, born on 1 March 1939, belonged to the ninth intake of the Defence Services Academy. He was commander of the Coastal Region from 1992, quartermaster-general from 1995 to 1999 and, from November 1999 until he was dismissed on 18 October 2004, minister of hotels and tourism. As minister he travelled to Chiang Mai in 2001 to meet his Thai colleague, Somsak Petcharat, and opened a golf course with him. A court in Insein convicted him of corruption in July 2005, and he was freed under an amnesty in 2012. It was he, and not the brigadier, who received the title Thiri Pyanchi, in 1998; it was the brigadier, and not he, who played football for his country.

The younger man's daughter, Khin Thida Htin, is managing director of the Andaman Pearl Bank. She has been asked so often about her grandfather the ambassador that she has, she says, grown rather fond of him.""",
  fact('Aung Kyaw Htin of Pakokku', 'birthDate', '6 December 1918', value='1918-12-06'),
  fact('Aung Kyaw Htin of Pakokku', 'father', 'Po Htin'),
  occ('Po Htin', 'township officer', start=None, end=None),
  fact('Aung Kyaw Htin of Pakokku', 'education', 'University College, Rangoon'),
  fact('Aung Kyaw Htin of Pakokku', 'militaryService', 'Burma National Army'),
  fact('Aung Kyaw Htin of Pakokku', 'militaryService', '3rd Burma Rifles'),
  occ('Aung Kyaw Htin of Pakokku', 'commanded the Northern Command', start=('1954', '1954'), end=None),
  occ('Aung Kyaw Htin of Pakokku', 'minister of trade', start=('1958', '1958'), end=('60', '1960')),
  ev('departure', 'resigned', ('February 1961', '1961-02'), ['Aung Kyaw Htin of Pakokku']),
  ev('appointment', 'was sent', ('February 1961', '1961-02'), ['Aung Kyaw Htin of Pakokku'], place='Tel Aviv'),
  occ('Aung Kyaw Htin of Pakokku', 'ambassador', start=('February 1961', '1961-02'), end=('1964', '1964')),
  ev('arrest', 'was arrested', ('1964', '1964'), ['Aung Kyaw Htin of Pakokku'], place='airport'),
  occ('Saw Tun Shein', 'successor', start=None, end=None),
  ev('disclosure', 'informed', None, ['Saw Tun Shein'], status='claimed'),
  fact('Aung Kyaw Htin of Pakokku', 'deathPlace', 'Rangoon#2'),
  fact('Aung Kyaw Htin of Pakokku', 'deathDate', '1983', value='1983'),
  fact('Aung Kyaw Htin of Myeik', 'birthDate', '1 March 1939', value='1939-03-01'),
  fact('Aung Kyaw Htin of Myeik', 'education', 'Defence Services Academy'),
  occ('Aung Kyaw Htin of Myeik', 'commander of the Coastal Region', start=('1992', '1992'), end=None),
  occ('Aung Kyaw Htin of Myeik', 'quartermaster-general', start=('1995', '1995'), end=('1999', '1999')),
  occ('Aung Kyaw Htin of Myeik', 'minister of hotels and tourism', start=('November 1999', '1999-11'), end=('18 October 2004', '2004-10-18'), again=['minister#3']),
  ev('departure', 'was dismissed', ('18 October 2004', '2004-10-18'), ['Aung Kyaw Htin of Myeik']),
  ev('travel', 'travelled', ('2001', '2001'), ['Aung Kyaw Htin of Myeik'], place='Chiang Mai'),
  ev('meeting', 'meet', ('2001', '2001'), ['Aung Kyaw Htin of Myeik', 'Somsak Petcharat'], place='Chiang Mai'),
  occ('Somsak Petcharat', 'colleague', start=None, end=None),
  fact('Somsak Petcharat', 'nationality', 'Thai'),
  ev('conviction', 'convicted', ('July 2005', '2005-07'), ['Aung Kyaw Htin of Myeik'], place='Insein'),
  fact('Aung Kyaw Htin of Myeik', 'award', 'Thiri Pyanchi', date=('1998', '1998')),
  ev('award', 'received', ('1998', '1998'), ['Aung Kyaw Htin of Myeik']),
  fact('Aung Kyaw Htin of Myeik', 'children', 'Khin Thida Htin'),
  occ('Khin Thida Htin', 'managing director of the Andaman Pearl Bank', start=None, end=None),
)

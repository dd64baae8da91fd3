P("d7-01", """James Alexander Tulloch Rennie (12 March 1811 – 4 November 1889) was a Scottish soldier and colonial administrator who governed three British possessions in turn.

Rennie was born at Forres, the third son of Alexander Rennie, a distiller, and his wife Margaret Innes. After schooling at Elgin Academy he obtained a commission in the 78th Highlanders, and he was adjutant of the regiment from 1834 to 1838. A fall from a horse ended his hopes of active service.

In 1841 he became private secretary to Sir Hugh Lockyer, the governor of St Crispin, and in the same year he acted as colonial treasurer for some months. He was made resident magistrate of the Northern Cays in 1843, and three years later collector of customs at Port Lockyer, a post he kept until 1852. From June 1850 he also sat as an unofficial member of the legislative council. The planters found him stiff; the missionaries found him just.

Rennie was promoted lieutenant-governor of Tavira on 9 August 1852. When his chief, Colonel Ambrose Pyke, went home on sick leave in 1855, Rennie administered the government of the Leeward Banks as well. He held the lieutenant-governorship until 1858, when Edward Maule succeeded him. He was then governor of Tarragal (1859–65) and, after two years on half pay, governor of the Windhaven Islands from 1867 until his retirement in May 1873. It was said in the clubs that he would be sent to Ceylon, but nothing came of it.

At home he was chairman of the Moray Banking Company from 1874 to 1881 and a deputy lieutenant for Elginshire. He was appointed CB in 1856 and KCMG in 1869.

In 1845 he had married Louisa Pyke, the colonel's niece. Their only son, Hugh Lockyer Rennie, was colonial secretary of Tarragal in the 1880s. Rennie died at Nairn of bronchitis. Rennie Street in Port Lockyer bears his name.""",
  occ("James Alexander Tulloch Rennie", "adjutant of the regiment", start=("1834", "1834"), end=("1838", "1838")),
  occ("James Alexander Tulloch Rennie", "private secretary to Sir Hugh Lockyer", start=("1841", "1841")),
  occ("Hugh Lockyer", "governor of St Crispin"),
  occ("James Alexander Tulloch Rennie", "acted as colonial treasurer", start=("in the same year", "1841")),
  occ("James Alexander Tulloch Rennie", "resident magistrate of the Northern Cays", start=("1843", "1843")),
  occ("James Alexander Tulloch Rennie", "collector of customs at Port Lockyer", start=("three years later", "1846"), end=("1852", "1852")),
  occ("James Alexander Tulloch Rennie", "unofficial member of the legislative council", start=("June 1850", "1850-06")),
  occ("James Alexander Tulloch Rennie", "lieutenant-governor of Tavira", start=("9 August 1852", "1852-08-09"), end=("1858", "1858"), again=["lieutenant-governorship"]),
  occ("James Alexander Tulloch Rennie", "administered the government of the Leeward Banks", start=("1855", "1855")),
  occ("Edward Maule", "lieutenant-governorship", start=("1858", "1858")),
  occ("James Alexander Tulloch Rennie", "governor of Tarragal", start=("1859", "1859"), end=("65", "1865")),
  occ("James Alexander Tulloch Rennie", "governor of the Windhaven Islands", start=("1867", "1867"), end=("May 1873", "1873-05")),
  occ("James Alexander Tulloch Rennie", "chairman of the Moray Banking Company", start=("1874", "1874"), end=("1881", "1881")),
  occ("James Alexander Tulloch Rennie", "deputy lieutenant for Elginshire"),
  occ("Hugh Lockyer Rennie", "colonial secretary of Tarragal", start=("the 1880s", "")),
  fact("James Alexander Tulloch Rennie", "birthDate", "12 March 1811", value="1811-03-12"),
  fact("James Alexander Tulloch Rennie", "deathDate", "4 November 1889", value="1889-11-04"),
  fact("James Alexander Tulloch Rennie", "nationality", "Scottish"),
  fact("James Alexander Tulloch Rennie", "occupation", "soldier"),
  fact("James Alexander Tulloch Rennie", "occupation", "colonial administrator"),
  fact("James Alexander Tulloch Rennie", "birthPlace", "Forres"),
  fact("James Alexander Tulloch Rennie", "father", "Alexander Rennie"),
  fact("Alexander Rennie", "occupation", "distiller"),
  fact("Alexander Rennie", "spouse", "Margaret Innes"),
  fact("James Alexander Tulloch Rennie", "mother", "Margaret Innes"),
  fact("James Alexander Tulloch Rennie", "education", "Elgin Academy"),
  fact("James Alexander Tulloch Rennie", "militaryService", "78th Highlanders"),
  fact("James Alexander Tulloch Rennie", "award", "CB", date=("1856", "1856")),
  fact("James Alexander Tulloch Rennie", "award", "KCMG", date=("1869", "1869")),
  fact("James Alexander Tulloch Rennie", "spouse", "Louisa Pyke", date=("1845", "1845")),
  fact("Louisa Pyke", "relatives", "Ambrose Pyke"),
  fact("James Alexander Tulloch Rennie", "children", "Hugh Lockyer Rennie"),
  fact("James Alexander Tulloch Rennie", "deathPlace", "Nairn"),
  fact("James Alexander Tulloch Rennie", "causeOfDeath", "bronchitis"),
  ev("appointment", "became", ("1841", "1841"), ["James Alexander Tulloch Rennie"]),
  ev("appointment", "was made", ("1843", "1843"), ["James Alexander Tulloch Rennie"]),
  ev("appointment", "was promoted", ("9 August 1852", "1852-08-09"), ["James Alexander Tulloch Rennie"]),
  ev("travel", "went home", ("1855", "1855"), ["Ambrose Pyke"]),
  ev("appointment", "succeeded", ("1858", "1858"), ["Edward Maule"]),
  ev("departure", "retirement", ("May 1873", "1873-05"), ["James Alexander Tulloch Rennie"]),
  ev("award", "was appointed", ("1856", "1856"), ["James Alexander Tulloch Rennie"]),
  ev("award", "was appointed", ("1869", "1869"), ["James Alexander Tulloch Rennie"]),
)

P("d7-02", """DON RAMÓN ECHEVERRÍA LARRAÍN

From our correspondent, Valparaíso, 14 June 1904

The death is announced of Don Ramón Echeverría Larraín, which took place yesterday at his house in the Calle Victoria. He was in his seventy-second year and had long suffered from a disease of the heart.

Don Ramón was born in Talca in 1832 and was sent to the National Institute in Santiago, where he took his degree in law in 1855. He entered public life as secretary of the intendancy of Maule and was elected deputy for Curicó in 1861, keeping the seat until 1867. Defeated in that year, he was deputy for Linares from 1870 to 1876. President Ugarte called him to the ministry of justice in September 1871; he resigned fourteen months later over the cemeteries bill, which he held to be too timid.

He returned to office as minister of finance on 18 September 1876, in succession to Don Belisario Prats Ovalle, and left it in August 1878. He was intendant of Valparaíso during the war, from 1879 to 1881, and nobody who saw the mole in those years will forget the order he brought to it. In 1882 the voters of Maule sent him to the senate, where he sat for eighteen years without a break and over which he presided from 1888 to 1890. He took no side in the civil war, was distrusted by both, and refused the portfolio of the interior when it was pressed on him.

In his last years he was a director of the Banco del Pacífico and president of the Club de la Unión (1895–98). The Liberal party, of which he was twice chairman, will miss his counsel.

His wife, Doña Mercedes Vial, died in 1899. He leaves two daughters and a son, Don Arturo Echeverría Vial, who has been consul in Antwerp since last year. The funeral will be held on Thursday.""",
  occ("Ramón Echeverría Larraín", "secretary of the intendancy of Maule"),
  occ("Ramón Echeverría Larraín", "deputy for Curicó", start=("1861", "1861"), end=("1867", "1867"), again=["the seat"]),
  occ("Ramón Echeverría Larraín", "deputy for Linares", start=("1870", "1870"), end=("1876", "1876")),
  occ("Ugarte", "President"),
  occ("Ramón Echeverría Larraín", "ministry of justice", start=("September 1871", "1871-09"), end=("fourteen months later", "1872-11")),
  occ("Ramón Echeverría Larraín", "minister of finance", start=("18 September 1876", "1876-09-18"), end=("August 1878", "1878-08")),
  occ("Belisario Prats Ovalle", "minister of finance", former=True),
  occ("Ramón Echeverría Larraín", "intendant of Valparaíso", start=("1879", "1879"), end=("1881", "1881")),
  occ("Ramón Echeverría Larraín", "the senate", start=("1882", "1882"), end=("for eighteen years", "1900")),
  occ("Ramón Echeverría Larraín", "presided", start=("1888", "1888"), end=("1890", "1890")),
  occ("Ramón Echeverría Larraín", "director of the Banco del Pacífico"),
  occ("Ramón Echeverría Larraín", "president of the Club de la Unión", start=("1895", "1895"), end=("98", "1898")),
  occ("Ramón Echeverría Larraín", "chairman"),
  occ("Arturo Echeverría Vial", "consul in Antwerp", start=("since last year", "1903")),
  fact("Ramón Echeverría Larraín", "deathDate", "yesterday", value="1904-06-13"),
  fact("Ramón Echeverría Larraín", "deathPlace", "Calle Victoria"),
  fact("Ramón Echeverría Larraín", "causeOfDeath", "disease of the heart"),
  fact("Ramón Echeverría Larraín", "birthPlace", "Talca"),
  fact("Ramón Echeverría Larraín", "birthDate", "1832", value="1832"),
  fact("Ramón Echeverría Larraín", "education", "National Institute", date=("1855", "1855")),
  fact("Ramón Echeverría Larraín", "party", "Liberal party"),
  fact("Ramón Echeverría Larraín", "spouse", "Mercedes Vial"),
  fact("Mercedes Vial", "deathDate", "1899", value="1899"),
  fact("Ramón Echeverría Larraín", "children", "Arturo Echeverría Vial"),
  ev("election", "was elected", ("1861", "1861"), ["Ramón Echeverría Larraín"]),
  ev("departure", "Defeated", ("in that year", "1867"), ["Ramón Echeverría Larraín"]),
  ev("appointment", "called", ("September 1871", "1871-09"), ["Ramón Echeverría Larraín", "Ugarte"]),
  ev("departure", "resigned", ("fourteen months later", "1872-11"), ["Ramón Echeverría Larraín"]),
  ev("appointment", "returned to office", ("18 September 1876", "1876-09-18"), ["Ramón Echeverría Larraín"]),
  ev("departure", "left it", ("August 1878", "1878-08"), ["Ramón Echeverría Larraín"]),
  ev("election", "sent him to the senate", ("1882", "1882"), ["Ramón Echeverría Larraín"]),
)

P("d7-03", """THE 41ST (DUKE OF ORMSKIRK'S) LIGHT INFANTRY: COMMANDING OFFICERS, 1860–1902

The battalion came home from Mauritius in the spring of 1860 under Lieutenant-Colonel Francis Hale Mordaunt, who had commanded it since 1854 and who handed over on 3 October 1861 to William Prideaux. Prideaux, a Cornishman, had been brigade major at Scutari and knew every man by name. He took the battalion to Malta in 1864 and gave up the command three years later to become assistant adjutant-general at Dover.

After him came Charles Tertius Wace (1867–72), of whom little is recorded except that he abolished the leather stock. Wace had previously been commandant of the depot at Winchester.

Colonel Robert Auchmuty commanded from 1872 until he was killed at Gorah on 2 December 1879. Major Evelyn Stacpoole led the battalion out of the defile and remained in acting command until the following April, when Henry Duff Lonsdale arrived from England. Lonsdale stayed for five years. He was afterwards governor of the military prison at Southsea and, from 1890 to 1896, chief constable of Rutland.

Stacpoole himself had to wait. He was military secretary to Lord Ballantyne, commander-in-chief in Madras, from 1881 to 1884, and on 1 May 1885 he succeeded Lonsdale as commanding officer. He retired in 1889 with the thanks of the Duke and was colonel of the regiment from 1899 until his death. It is a legend, and no more, that he refused a division.

The last colonels of the period were Thomas Oakeley (1889–93), George Mordaunt, a grandson of the first of our list, who held the command from 1893 to 1897, and Arthur Ffolkes Bray, appointed in 1897. Bray took the battalion to South Africa in November 1899. He was wounded at Klip Drift, mentioned in despatches and awarded the DSO; his second-in-command, Major Percy Loder, brought the men home in 1902.""",
  occ("Francis Hale Mordaunt", "commanded it", start=("1854", "1854"), end=("3 October 1861", "1861-10-03")),
  occ("William Prideaux", "the command", start=("3 October 1861", "1861-10-03"), end=("three years later", "1867")),
  occ("William Prideaux", "brigade major at Scutari", former=True),
  occ("William Prideaux", "assistant adjutant-general at Dover", start=("three years later", "1867")),
  occ("Charles Tertius Wace", "the command", start=("1867", "1867"), end=("72", "1872")),
  occ("Charles Tertius Wace", "commandant of the depot at Winchester", former=True),
  occ("Robert Auchmuty", "commanded#2", start=("1872", "1872"), end=("2 December 1879", "1879-12-02")),
  occ("Evelyn Stacpoole", "acting command", start=("2 December 1879", "1879-12-02"), end=("the following April", "1880-04")),
  occ("Henry Duff Lonsdale", "commanding officer", start=("the following April", "1880-04"), end=("1 May 1885", "1885-05-01")),
  occ("Henry Duff Lonsdale", "governor of the military prison at Southsea"),
  occ("Henry Duff Lonsdale", "chief constable of Rutland", start=("1890", "1890"), end=("1896", "1896")),
  occ("Evelyn Stacpoole", "military secretary to Lord Ballantyne", start=("1881", "1881"), end=("1884", "1884")),
  occ("Lord Ballantyne", "commander-in-chief in Madras"),
  occ("Evelyn Stacpoole", "commanding officer", start=("1 May 1885", "1885-05-01"), end=("1889", "1889")),
  occ("Evelyn Stacpoole", "colonel of the regiment", start=("1899", "1899"), end=("his death", "")),
  occ("Thomas Oakeley", "the command#2", start=("1889#2", "1889"), end=("93", "1893")),
  occ("George Mordaunt", "the command#2", start=("1893", "1893"), end=("1897", "1897")),
  occ("Arthur Ffolkes Bray", "the command#2", start=("1897#2", "1897")),
  occ("Percy Loder", "second-in-command"),
  fact("William Prideaux", "ethnicity", "Cornishman"),
  fact("Robert Auchmuty", "deathDate", "2 December 1879", value="1879-12-02"),
  fact("Robert Auchmuty", "deathPlace", "Gorah"),
  fact("Robert Auchmuty", "causeOfDeath", "killed"),
  fact("George Mordaunt", "relatives", "Francis Hale Mordaunt"),
  fact("Arthur Ffolkes Bray", "award", "DSO"),
  ev("departure", "handed over", ("3 October 1861", "1861-10-03"), ["Francis Hale Mordaunt", "William Prideaux"]),
  ev("travel", "took the battalion", ("1864", "1864"), ["William Prideaux"], place="Malta"),
  ev("departure", "gave up the command", ("three years later", "1867"), ["William Prideaux"]),
  ev("appointment", "become", ("three years later", "1867"), ["William Prideaux"]),
  ev("travel", "arrived", ("the following April", "1880-04"), ["Henry Duff Lonsdale"]),
  ev("appointment", "succeeded", ("1 May 1885", "1885-05-01"), ["Evelyn Stacpoole"]),
  ev("departure", "retired", ("1889", "1889"), ["Evelyn Stacpoole"]),
  ev("appointment", "appointed", ("1897#2", "1897"), ["Arthur Ffolkes Bray"]),
  ev("travel", "took the battalion#2", ("November 1899", "1899-11"), ["Arthur Ffolkes Bray"], place="South Africa"),
  ev("award", "awarded", None, ["Arthur Ffolkes Bray"]),
  ev("travel", "brought the men home", ("1902#2", "1902"), ["Percy Loder"]),
)

P("d7-04", """Mehmed Rıfat Pasha (1798 – 17 February 1866) was an Ottoman statesman who was twice grand admiral and governed six provinces under three sultans.

The son of Hacı Yakub Agha, a customs collector of Trabzon, he came to the capital as a boy and was taken into the household of Hüsnü Pasha, the then serasker. He was keeper of the sultan's purse from 1827 and director of the imperial powder works from 1831 to 1834. In 1834 he received the rank of vizier, and with it the province of Konya, which he governed for two years.

In 1836 he was appointed governor of Salonica, replacing Dilaver Pasha; he was dismissed in April 1839 after complaints from the consuls, who accused him of selling grain on his own account. Restored to favour by the new sultan, he became grand admiral on 11 July 1841 but had to give way to Tahir Pasha in the following year. There followed the governments of Aleppo (1843–45), Sidon (1845–46) and Vidin, where he arrived in March 1848. He remained on the Danube until 1851.

His second term at the Admiralty, from 3 September 1852 to January 1854, was spoiled by the quarrel with the chief of the Egyptian squadron, Hasan Bey. He was a member of the Supreme Council from 1855 and its president from 1857 to 1859. In June 1860 he was sent to Bursa as governor, and it was there that a fire destroyed his library, with, it is said, four hundred manuscripts.

Mehmed Rıfat returned to Konya for a second time in 1863 and retired two years later. He died in Istanbul. Two of his sons held high office: Yakub Cemal Pasha, minister of pious foundations from 1871 to 1873, and Ali Nazmi Bey, ambassador at Vienna under Sultan Abdülhamid. A mosque in Salonica, since demolished, carried the name of the family.""",
  occ("Mehmed Rıfat Pasha", "grand admiral#2", start=("11 July 1841", "1841-07-11"), end=("in the following year", "1842")),
  occ("Mehmed Rıfat Pasha", "at the Admiralty", start=("3 September 1852", "1852-09-03"), end=("January 1854", "1854-01"), again=["grand admiral"]),
  occ("Hacı Yakub Agha", "customs collector of Trabzon"),
  occ("Hüsnü Pasha", "serasker"),
  occ("Mehmed Rıfat Pasha", "keeper of the sultan's purse", start=("1827", "1827")),
  occ("Mehmed Rıfat Pasha", "director of the imperial powder works", start=("1831", "1831"), end=("1834", "1834")),
  occ("Mehmed Rıfat Pasha", "province of Konya", start=("1834#2", "1834"), end=("for two years", "1836")),
  occ("Mehmed Rıfat Pasha", "governor of Salonica", start=("1836", "1836"), end=("April 1839", "1839-04")),
  occ("Dilaver Pasha", "governor of Salonica", former=True),
  occ("Tahir Pasha", "grand admiral#2", start=("in the following year", "1842")),
  occ("Mehmed Rıfat Pasha", "Aleppo", start=("1843", "1843"), end=("45", "1845")),
  occ("Mehmed Rıfat Pasha", "Sidon", start=("1845", "1845"), end=("46", "1846")),
  occ("Mehmed Rıfat Pasha", "Vidin", start=("March 1848", "1848-03"), end=("1851", "1851")),
  occ("Hasan Bey", "chief of the Egyptian squadron"),
  occ("Mehmed Rıfat Pasha", "member of the Supreme Council", start=("1855", "1855")),
  occ("Mehmed Rıfat Pasha", "its president", start=("1857", "1857"), end=("1859", "1859")),
  occ("Mehmed Rıfat Pasha", "governor#2", start=("June 1860", "1860-06")),
  occ("Mehmed Rıfat Pasha", "Konya#2", start=("1863", "1863"), end=("two years later", "1865")),
  occ("Yakub Cemal Pasha", "minister of pious foundations", start=("1871", "1871"), end=("1873", "1873")),
  occ("Ali Nazmi Bey", "ambassador at Vienna"),
  occ("Abdülhamid", "Sultan"),
  fact("Mehmed Rıfat Pasha", "birthDate", "1798", value="1798"),
  fact("Mehmed Rıfat Pasha", "deathDate", "17 February 1866", value="1866-02-17"),
  fact("Mehmed Rıfat Pasha", "nationality", "Ottoman"),
  fact("Mehmed Rıfat Pasha", "occupation", "statesman"),
  fact("Mehmed Rıfat Pasha", "father", "Hacı Yakub Agha"),
  fact("Mehmed Rıfat Pasha", "deathPlace", "Istanbul"),
  fact("Mehmed Rıfat Pasha", "children", "Yakub Cemal Pasha"),
  fact("Mehmed Rıfat Pasha", "children", "Ali Nazmi Bey"),
  ev("travel", "came to the capital", None, ["Mehmed Rıfat Pasha"]),
  ev("appointment", "was appointed", ("1836", "1836"), ["Mehmed Rıfat Pasha"]),
  ev("departure", "was dismissed", ("April 1839", "1839-04"), ["Mehmed Rıfat Pasha"]),
  ev("appointment", "became", ("11 July 1841", "1841-07-11"), ["Mehmed Rıfat Pasha"]),
  ev("departure", "give way", ("in the following year", "1842"), ["Mehmed Rıfat Pasha", "Tahir Pasha"]),
  ev("travel", "arrived", ("March 1848", "1848-03"), ["Mehmed Rıfat Pasha"], place="Vidin"),
  ev("appointment", "was sent", ("June 1860", "1860-06"), ["Mehmed Rıfat Pasha"], place="Bursa"),
  ev("appointment", "returned", ("1863", "1863"), ["Mehmed Rıfat Pasha"]),
  ev("departure", "retired", ("two years later", "1865"), ["Mehmed Rıfat Pasha"]),
)

P("d7-05", """CALLENDER, William Hodge

Liberal. Member for Waihemo, 1881–90; for Port Otara, 1893–1905; Legislative Councillor from 1907 until his death.

Born at Paisley, Scotland, 8 May 1839. Educated at the John Neilson Institution. Compositor by trade. Arrived in Otago by the ship Bruce in 1862 and followed the rushes to Dunstan before settling at Palmerston, where he founded the Waihemo Times and edited it from 1869 to 1887.

Local bodies: member of the Waihemo Road Board, 1872–77, and its chairman for the last two years; mayor of Palmerston, 1878–80 and again 1891–92; member of the Otago Harbour Board, 1884–1899.

Mr Callender was elected to the House at the general election of December 1881, defeating Mr Donald McRae, who had held the seat since 1876. He was junior Government whip from 1885 to 1887. In 1890 he retired from Waihemo, intending to give up politics, but his friends would not hear of it, and at the election of November 1893 he was returned for Port Otara. He joined the Ballard Ministry on 2 March 1895 as Postmaster-General, adding the portfolio of Labour in 1896, and held both until the Ministry resigned in June 1899. Asked in the House what he had learned in office, he said that a letter can be lost but a pension never.

Chairman of Committees, 1900–02. Speaker, 1903–05, in succession to Sir Roderick Vane. He did not contest the 1905 election and sailed for Britain in the following January; a report that he would become High Commissioner in London proved false. He was called to the Legislative Council on 22 January 1907.

Married, 1866, Janet, daughter of James Lusk, of Oamaru; four daughters. The eldest, Miss Agnes Callender, has been lady principal of Waitaki Girls' College since 1904. He died at Dunedin on 19 September 1911.""",
  occ("CALLENDER, William Hodge", "Member for Waihemo", start=("1881", "1881"), end=("90", "1890"), again=["the House"]),
  occ("CALLENDER, William Hodge", "for Port Otara", start=("1893", "1893"), end=("1905", "1905"), again=["for Port Otara#2"]),
  occ("CALLENDER, William Hodge", "Legislative Councillor", start=("1907", "1907"), end=("his death", "1911-09-19")),
  occ("CALLENDER, William Hodge", "Legislative Council#2", start=("22 January 1907", "1907-01-22")),
  occ("CALLENDER, William Hodge", "edited it", start=("1869", "1869"), end=("1887", "1887")),
  occ("CALLENDER, William Hodge", "member of the Waihemo Road Board", start=("1872", "1872"), end=("77", "1877")),
  occ("CALLENDER, William Hodge", "its chairman", start=("for the last two years", "1875"), end=("77", "1877")),
  occ("CALLENDER, William Hodge", "mayor of Palmerston", start=("1878", "1878"), end=("80", "1880")),
  occ("CALLENDER, William Hodge", "mayor of Palmerston", start=("1891", "1891"), end=("92", "1892")),
  occ("CALLENDER, William Hodge", "member of the Otago Harbour Board", start=("1884", "1884"), end=("1899", "1899")),
  occ("Donald McRae", "the seat", start=("1876", "1876"), end=("December 1881", "1881-12")),
  occ("CALLENDER, William Hodge", "junior Government whip", start=("1885", "1885"), end=("1887#2", "1887")),
  occ("CALLENDER, William Hodge", "Postmaster-General", start=("2 March 1895", "1895-03-02"), end=("June 1899", "1899-06")),
  occ("CALLENDER, William Hodge", "portfolio of Labour", start=("1896", "1896"), end=("June 1899", "1899-06")),
  occ("CALLENDER, William Hodge", "Chairman of Committees", start=("1900", "1900"), end=("02", "1902")),
  occ("CALLENDER, William Hodge", "Speaker", start=("1903", "1903"), end=("05#2", "1905")),
  occ("Roderick Vane", "Speaker", former=True),
  occ("Agnes Callender", "lady principal of Waitaki Girls' College", start=("1904", "1904")),
  fact("CALLENDER, William Hodge", "party", "Liberal"),
  fact("CALLENDER, William Hodge", "birthPlace", "Paisley"),
  fact("CALLENDER, William Hodge", "birthDate", "8 May 1839", value="1839-05-08"),
  fact("CALLENDER, William Hodge", "education", "John Neilson Institution"),
  fact("CALLENDER, William Hodge", "occupation", "Compositor"),
  fact("CALLENDER, William Hodge", "residence", "Palmerston"),
  fact("CALLENDER, William Hodge", "spouse", "Janet", date=("1866", "1866")),
  fact("Janet", "father", "James Lusk"),
  fact("James Lusk", "residence", "Oamaru"),
  fact("CALLENDER, William Hodge", "children", "Agnes Callender"),
  fact("CALLENDER, William Hodge", "deathPlace", "Dunedin"),
  fact("CALLENDER, William Hodge", "deathDate", "19 September 1911", value="1911-09-19"),
  ev("travel", "Arrived", ("1862", "1862"), ["CALLENDER, William Hodge"], place="Otago"),
  ev("election", "was elected", ("December 1881", "1881-12"), ["CALLENDER, William Hodge"]),
  ev("departure", "retired", ("1890", "1890"), ["CALLENDER, William Hodge"]),
  ev("election", "was returned", ("November 1893", "1893-11"), ["CALLENDER, William Hodge"]),
  ev("appointment", "joined", ("2 March 1895", "1895-03-02"), ["CALLENDER, William Hodge"]),
  ev("departure", "resigned", ("June 1899", "1899-06"), ["CALLENDER, William Hodge"]),
  ev("travel", "sailed", ("the following January", "1906-01"), ["CALLENDER, William Hodge"], place="Britain"),
  ev("appointment", "was called", ("22 January 1907", "1907-01-22"), ["CALLENDER, William Hodge"]),
)

P("d7-06", """THE BISHOPS OF PALAMCOTE, 1838–1921

The see was founded by letters patent of 1838. Its first bishop, George Winstanley, formerly archdeacon of Bombay, was consecrated at Lambeth on 4 February 1838 and enthroned in the old garrison church, for there was no other. He held the see for eleven years. Worn out by fever, he resigned in 1849 and died two years afterwards at Cheltenham.

Thomas Dealtry Shaw, principal of Bishop's College since 1841, was named in his place and governed the diocese until 12 May 1863, when he was drowned in crossing the Vaippar. The charge fell for sixteen months to the archdeacon, Robert Caldecott Noble, as commissary. Noble was a Tamil scholar of the first rank; many of the clergy begged the Crown for him, but the Crown had other views.

Henry Arbuthnot Lyle, vicar of St Mary's, Ipswich, and once tutor to the sons of Lord Elphick, arrived in September 1864. He divided the diocese into four archdeaconries and quarrelled with three of the four archdeacons. From 1877 he was metropolitan of the province as well. His dean, Samuel Pettigrew, had been a naval chaplain before he came to the cathedral in 1870; he remained dean until 1892 and wrote the diocesan hymn.

On Lyle's retirement in 1885 came Edmund Noble, the commissary's son, the first bishop born in the country. He had been missionary in charge at Nazareth (1868–74), canon of the cathedral from 1874 and examining chaplain to his predecessor. He ruled for twenty years and is buried under the tamarind.

The present writer was ordained by the fifth bishop, Arthur Wellesley Crane (1905–1912), afterwards assistant bishop of Lincoln. Crane was followed by Vedanayagam Asirvatham, warden of the divinity school, the first Indian to occupy the throne, who was consecrated at Calcutta on 29 December 1912. Some said that he was too young. He died in office on 8 June 1921.""",
  occ("George Winstanley", "first bishop", start=("4 February 1838", "1838-02-04"), end=("1849", "1849"), again=["the see"]),
  occ("George Winstanley", "archdeacon of Bombay", former=True),
  occ("Thomas Dealtry Shaw", "principal of Bishop's College", start=("1841", "1841")),
  occ("Thomas Dealtry Shaw", "governed the diocese", start=("1849", "1849"), end=("12 May 1863", "1863-05-12")),
  occ("Robert Caldecott Noble", "archdeacon#2"),
  occ("Robert Caldecott Noble", "commissary", start=("12 May 1863", "1863-05-12"), end=("for sixteen months", "1864-09"), again=["commissary#2"]),
  occ("Henry Arbuthnot Lyle", "vicar of St Mary's, Ipswich", former=True),
  occ("Henry Arbuthnot Lyle", "tutor to the sons of Lord Elphick", former=True),
  occ("Henry Arbuthnot Lyle", "the diocese#2", start=("September 1864", "1864-09"), end=("1885", "1885")),
  occ("Henry Arbuthnot Lyle", "metropolitan of the province", start=("1877", "1877")),
  occ("Samuel Pettigrew", "dean#2", start=("1870", "1870"), end=("1892", "1892"), again=["dean"]),
  occ("Samuel Pettigrew", "naval chaplain", former=True),
  occ("Edmund Noble", "first bishop#2", start=("1885", "1885"), end=("for twenty years", "1905"), again=["ruled"]),
  occ("Edmund Noble", "missionary in charge at Nazareth", start=("1868", "1868"), end=("74", "1874")),
  occ("Edmund Noble", "canon of the cathedral", start=("1874", "1874")),
  occ("Edmund Noble", "examining chaplain to his predecessor"),
  occ("Arthur Wellesley Crane", "fifth bishop", start=("1905", "1905"), end=("1912", "1912")),
  occ("Arthur Wellesley Crane", "assistant bishop of Lincoln"),
  occ("Vedanayagam Asirvatham", "warden of the divinity school", former=True),
  occ("Vedanayagam Asirvatham", "the throne", start=("29 December 1912", "1912-12-29"), end=("8 June 1921", "1921-06-08")),
  fact("George Winstanley", "deathDate", "two years afterwards", value="1851"),
  fact("George Winstanley", "deathPlace", "Cheltenham"),
  fact("Thomas Dealtry Shaw", "deathDate", "12 May 1863", value="1863-05-12"),
  fact("Thomas Dealtry Shaw", "causeOfDeath", "drowned"),
  fact("Thomas Dealtry Shaw", "deathPlace", "Vaippar"),
  fact("Robert Caldecott Noble", "occupation", "Tamil scholar"),
  fact("Edmund Noble", "father", "Robert Caldecott Noble"),
  fact("Vedanayagam Asirvatham", "nationality", "Indian"),
  fact("Vedanayagam Asirvatham", "deathDate", "8 June 1921", value="1921-06-08"),
  ev("appointment", "was consecrated", ("4 February 1838", "1838-02-04"), ["George Winstanley"], place="Lambeth"),
  ev("appointment", "enthroned", None, ["George Winstanley"]),
  ev("departure", "resigned", ("1849", "1849"), ["George Winstanley"]),
  ev("appointment", "was named", ("1849", "1849"), ["Thomas Dealtry Shaw"]),
  ev("appointment", "fell", ("12 May 1863", "1863-05-12"), ["Robert Caldecott Noble"]),
  ev("travel", "arrived", ("September 1864", "1864-09"), ["Henry Arbuthnot Lyle"]),
  ev("appointment", "came to the cathedral", ("1870", "1870"), ["Samuel Pettigrew"]),
  ev("departure", "retirement", ("1885", "1885"), ["Henry Arbuthnot Lyle"]),
  ev("appointment", "came#2", ("1885", "1885"), ["Edmund Noble"]),
  ev("appointment", "was followed", ("1912", "1912"), ["Vedanayagam Asirvatham"]),
  ev("appointment", "was consecrated#2", ("29 December 1912", "1912-12-29"), ["Vedanayagam Asirvatham"], place="Calcutta"),
)

P("d7-07", """Niels Christian Rosenkilde Holbech (6 November 1794 – 21 March 1872) was a Danish jurist, civil servant and politician.

Holbech was born in Viborg, where his father, Jens Holbech, was burgomaster. He matriculated from the cathedral school in 1812 and took the law examination at the University of Copenhagen in 1817. In 1819 he became copyist in the Danish Chancellery, in 1822 clerk of a department and in 1828 head of the second office. He was named deputy in the Chancellery on 1 January 1834.

When the estates of Jutland met for the first time, in 1836, Holbech sat as royal commissioner, an office which he held also in 1838 and 1840. From 1840 to 1848 he was prefect of Aarhus and governor of the diocese. He disliked assemblies, but he was never rude to one.

After the change of system he was elected to the Constituent Assembly for Skanderborg in October 1848. He was minister of the interior in the third March cabinet from 16 November 1849; as minister he carried through the poor law, and he fell with the law on trade on 5 August 1851. His successor was the physician Carl August Thorup, until then chief of the health board.

From 1853 to 1866 Holbech was a member of the Landsting, and from 1858 he was its vice-president. In the short cabinet of Count Bille he took the ministry of justice, on 24 April 1860, and acted as minister for Schleswig as well until the end of that year. He left the government in 1861. He was extraordinary assessor of the Supreme Court for the rest of his life.

He was married twice, in 1823 to Ane Margrethe Lund (died 1840) and in 1843 to Sophie von Bülow. His son Jens Frederik Holbech became stiftamtmand in Ribe in 1874. In 1847 he received the Grand Cross of the Dannebrog.""",
  occ("Jens Holbech", "burgomaster"),
  occ("Niels Christian Rosenkilde Holbech", "copyist in the Danish Chancellery", start=("1819", "1819")),
  occ("Niels Christian Rosenkilde Holbech", "clerk of a department", start=("1822", "1822")),
  occ("Niels Christian Rosenkilde Holbech", "head of the second office", start=("1828", "1828")),
  occ("Niels Christian Rosenkilde Holbech", "deputy in the Chancellery", start=("1 January 1834", "1834-01-01")),
  occ("Niels Christian Rosenkilde Holbech", "royal commissioner", start=("1836", "1836")),
  occ("Niels Christian Rosenkilde Holbech", "royal commissioner", start=("1838", "1838")),
  occ("Niels Christian Rosenkilde Holbech", "royal commissioner", start=("1840", "1840")),
  occ("Niels Christian Rosenkilde Holbech", "prefect of Aarhus", start=("1840#2", "1840"), end=("1848", "1848")),
  occ("Niels Christian Rosenkilde Holbech", "governor of the diocese", start=("1840#2", "1840"), end=("1848", "1848")),
  occ("Niels Christian Rosenkilde Holbech", "Constituent Assembly for Skanderborg", start=("October 1848", "1848-10")),
  occ("Niels Christian Rosenkilde Holbech", "minister of the interior", start=("16 November 1849", "1849-11-16"), end=("5 August 1851", "1851-08-05"), again=["minister#2"]),
  occ("Carl August Thorup", "minister of the interior", start=("5 August 1851", "1851-08-05")),
  occ("Carl August Thorup", "chief of the health board", former=True),
  occ("Niels Christian Rosenkilde Holbech", "member of the Landsting", start=("1853", "1853"), end=("1866", "1866")),
  occ("Niels Christian Rosenkilde Holbech", "its vice-president", start=("1858", "1858")),
  occ("Niels Christian Rosenkilde Holbech", "ministry of justice", start=("24 April 1860", "1860-04-24"), end=("1861", "1861")),
  occ("Niels Christian Rosenkilde Holbech", "acted as minister for Schleswig", start=("24 April 1860", "1860-04-24"), end=("the end of that year", "1860-12")),
  occ("Niels Christian Rosenkilde Holbech", "extraordinary assessor of the Supreme Court", end=("for the rest of his life", "1872-03-21")),
  occ("Jens Frederik Holbech", "stiftamtmand in Ribe", start=("1874", "1874")),
  fact("Niels Christian Rosenkilde Holbech", "birthDate", "6 November 1794", value="1794-11-06"),
  fact("Niels Christian Rosenkilde Holbech", "deathDate", "21 March 1872", value="1872-03-21"),
  fact("Niels Christian Rosenkilde Holbech", "nationality", "Danish"),
  fact("Niels Christian Rosenkilde Holbech", "occupation", "jurist"),
  fact("Niels Christian Rosenkilde Holbech", "occupation", "civil servant"),
  fact("Niels Christian Rosenkilde Holbech", "occupation", "politician"),
  fact("Niels Christian Rosenkilde Holbech", "birthPlace", "Viborg"),
  fact("Niels Christian Rosenkilde Holbech", "father", "Jens Holbech"),
  fact("Niels Christian Rosenkilde Holbech", "education", "cathedral school", date=("1812", "1812")),
  fact("Niels Christian Rosenkilde Holbech", "education", "University of Copenhagen", date=("1817", "1817")),
  fact("Carl August Thorup", "occupation", "physician"),
  fact("Niels Christian Rosenkilde Holbech", "spouse", "Ane Margrethe Lund", date=("1823", "1823")),
  fact("Ane Margrethe Lund", "deathDate", "1840#3", value="1840"),
  fact("Niels Christian Rosenkilde Holbech", "spouse", "Sophie von Bülow", date=("1843", "1843")),
  fact("Niels Christian Rosenkilde Holbech", "children", "Jens Frederik Holbech"),
  fact("Niels Christian Rosenkilde Holbech", "award", "Grand Cross of the Dannebrog", date=("1847", "1847")),
  ev("appointment", "became", ("1819", "1819"), ["Niels Christian Rosenkilde Holbech"]),
  ev("appointment", "was named", ("1 January 1834", "1834-01-01"), ["Niels Christian Rosenkilde Holbech"]),
  ev("election", "was elected", ("October 1848", "1848-10"), ["Niels Christian Rosenkilde Holbech"]),
  ev("departure", "fell", ("5 August 1851", "1851-08-05"), ["Niels Christian Rosenkilde Holbech"]),
  ev("appointment", "took the ministry", ("24 April 1860", "1860-04-24"), ["Niels Christian Rosenkilde Holbech"]),
  ev("departure", "left the government", ("1861", "1861"), ["Niels Christian Rosenkilde Holbech"]),
  ev("appointment", "became#2", ("1874", "1874"), ["Jens Frederik Holbech"]),
  ev("award", "received", ("1847", "1847"), ["Niels Christian Rosenkilde Holbech"]),
)

P("d7-08", """Viscount Kuroiwa Tadayoshi (born Kuroiwa Sennosuke; 17 May 1843 – 2 October 1909) was a Japanese bureaucrat and politician of the Meiji period.

He was the second son of Kuroiwa Genpachi, a samurai of the Saga domain in charge of the domain's arsenal. He studied Dutch at the domain school and English in Nagasaki under a missionary. In the war of 1868 he was staff officer to the commander of the Northern column, Prince Arimichi, and was wounded at Shirakawa.

In 1869 Kuroiwa entered the Ministry of Civil Affairs as a junior secretary. He was counsellor of Kumagaya Prefecture from 1872 and then governor of Tsuruga (1874–1876), Ehime from 1876 to 1880 and Fukushima, where he ruled with a hard hand until January 1884. The local newspapers called him the Demon of the North. It was his road building that led to the rising of November 1882; a court later fined two of his officials, but not him.

Called back to Tokyo, he became chief of the Civil Engineering Bureau in 1884, vice-minister of Home Affairs on 3 March 1886, and a member of the Chamber of Elders in December of the same year. When Count Hirose Motonari resigned as superintendent-general of police in 1888, Kuroiwa took over his desk as well for five months. He served as Minister of Agriculture and Commerce in the first Shinagawa cabinet, from May 1891 to August 1892, and held the same portfolio for a second time in 1896–97.

He had been raised to the peerage as a baron in 1887 and was advanced to viscount in 1895. From 1890 he sat in the House of Peers; he was appointed to the Privy Council on 8 November 1898 and remained a councillor until his death. He twice declined the embassy in Berlin.

His adopted heir, Kuroiwa Nagatsune, was director of the Oriental Bank in Osaka. He lies in Aoyama cemetery.""",
  occ("Kuroiwa Genpachi", "in charge of the domain's arsenal"),
  occ("Kuroiwa Tadayoshi", "staff officer to the commander of the Northern column", start=("1868", "1868")),
  occ("Arimichi", "commander of the Northern column"),
  occ("Kuroiwa Tadayoshi", "junior secretary", start=("1869", "1869")),
  occ("Kuroiwa Tadayoshi", "counsellor of Kumagaya Prefecture", start=("1872", "1872")),
  occ("Kuroiwa Tadayoshi", "governor of Tsuruga", start=("1874", "1874"), end=("1876", "1876")),
  occ("Kuroiwa Tadayoshi", "Ehime", start=("1876#2", "1876"), end=("1880", "1880")),
  occ("Kuroiwa Tadayoshi", "Fukushima", start=("1880", "1880"), end=("January 1884", "1884-01")),
  occ("Kuroiwa Tadayoshi", "chief of the Civil Engineering Bureau", start=("1884#2", "1884")),
  occ("Kuroiwa Tadayoshi", "vice-minister of Home Affairs", start=("3 March 1886", "1886-03-03")),
  occ("Kuroiwa Tadayoshi", "member of the Chamber of Elders", start=("December of the same year", "1886-12")),
  occ("Hirose Motonari", "superintendent-general of police", end=("1888", "1888")),
  occ("Kuroiwa Tadayoshi", "his desk", start=("1888", "1888"), end=("for five months", "")),
  occ("Kuroiwa Tadayoshi", "Minister of Agriculture and Commerce", start=("May 1891", "1891-05"), end=("August 1892", "1892-08")),
  occ("Kuroiwa Tadayoshi", "the same portfolio", start=("1896", "1896"), end=("97", "1897")),
  occ("Kuroiwa Tadayoshi", "House of Peers", start=("1890", "1890")),
  occ("Kuroiwa Tadayoshi", "Privy Council", start=("8 November 1898", "1898-11-08"), end=("his death", "1909-10-02"), again=["councillor"]),
  occ("Kuroiwa Nagatsune", "director of the Oriental Bank"),
  fact("Kuroiwa Tadayoshi", "birthName", "Kuroiwa Sennosuke"),
  fact("Kuroiwa Tadayoshi", "birthDate", "17 May 1843", value="1843-05-17"),
  fact("Kuroiwa Tadayoshi", "deathDate", "2 October 1909", value="1909-10-02"),
  fact("Kuroiwa Tadayoshi", "nationality", "Japanese"),
  fact("Kuroiwa Tadayoshi", "occupation", "bureaucrat"),
  fact("Kuroiwa Tadayoshi", "occupation", "politician"),
  fact("Kuroiwa Tadayoshi", "father", "Kuroiwa Genpachi"),
  fact("Kuroiwa Genpachi", "occupation", "samurai"),
  fact("Kuroiwa Tadayoshi", "education", "domain school"),
  fact("Kuroiwa Tadayoshi", "militaryService", "war of 1868"),
  fact("Kuroiwa Tadayoshi", "alias", "Demon of the North"),
  fact("Kuroiwa Tadayoshi", "award", "baron", date=("1887", "1887")),
  fact("Kuroiwa Tadayoshi", "award", "viscount", date=("1895", "1895")),
  fact("Kuroiwa Tadayoshi", "children", "Kuroiwa Nagatsune"),
  ev("appointment", "entered", ("1869", "1869"), ["Kuroiwa Tadayoshi"]),
  ev("sanction", "fined", None, []),
  ev("appointment", "became", ("1884#2", "1884"), ["Kuroiwa Tadayoshi"]),
  ev("departure", "resigned", ("1888", "1888"), ["Hirose Motonari"]),
  ev("appointment", "took over", ("1888", "1888"), ["Kuroiwa Tadayoshi"]),
  ev("award", "had been raised", ("1887", "1887"), ["Kuroiwa Tadayoshi"]),
  ev("award", "was advanced", ("1895", "1895"), ["Kuroiwa Tadayoshi"]),
  ev("appointment", "was appointed", ("8 November 1898", "1898-11-08"), ["Kuroiwa Tadayoshi"]),
)

P("d7-09", """A FAMILY OF SERVANTS: THE VAN DER STEURS OF SEMARANG

No great name in the Indies began in a humbler way than that of Van der Steur. Pieter van der Steur came out from Enkhuizen in 1761 as a sailmaker; by his own account he had been promised a pilot's berth. He rose to be equipage master at Semarang, and was in that post when he died, in 1789.

His elder son, Jan Willem van der Steur, began as bookkeeper at Pekalongan and was made resident of Tegal in 1803. Marshal Daendels removed him in May 1808. The English, who were less particular, gave him Tegal back in 1811, and for two years he drew an English salary; from 1816 until 1824 he sat on the Council of Justice at Semarang, of which he became president in 1820.

The younger, Adriaan, had more luck. He was secretary to the government at Batavia (1806–10), inspector of coffee from 1817, resident of Kedu from 1819 to 1822 and finally member of the Council of the Indies, a seat that he resigned on grounds of health in 1829. He retired to Arnhem, bought a manor, and was on the town council there from 1832. He never spoke of Java except to complain of the cheese in Gelderland.

Of Jan Willem's five children the only son, Pieter Adriaan van der Steur (1799–1861), served under General De Kock in the Java War, in which he commanded the mobile column at Magelang. He was assistant-resident of Salatiga from 1831, became resident of Bagelen on 14 June 1838, and was transferred in 1842 to Surabaya, where he stayed for seven years. As resident of Surabaya he built the bridge that the Chinese still call Tuan Stur. In 1851 the colonial minister, Pahud van Zuylen, thought of him for the Moluccas; nothing was done.

With his daughter Cornelia, who married the sugar planter Louis Gaillard in 1855, the name died out. Gaillard was vice-consul for France from 1860.""",
  occ("Pieter van der Steur", "equipage master at Semarang", end=("1789", "1789")),
  occ("Jan Willem van der Steur", "bookkeeper at Pekalongan"),
  occ("Jan Willem van der Steur", "resident of Tegal", start=("1803", "1803"), end=("May 1808", "1808-05")),
  occ("Jan Willem van der Steur", "Tegal#2", start=("1811", "1811"), end=("for two years", "1813")),
  occ("Daendels", "Marshal"),
  occ("Jan Willem van der Steur", "Council of Justice at Semarang", start=("1816", "1816"), end=("1824", "1824")),
  occ("Jan Willem van der Steur", "president", start=("1820", "1820")),
  occ("Adriaan", "secretary to the government at Batavia", start=("1806", "1806"), end=("10", "1810")),
  occ("Adriaan", "inspector of coffee", start=("1817", "1817")),
  occ("Adriaan", "resident of Kedu", start=("1819", "1819"), end=("1822", "1822")),
  occ("Adriaan", "member of the Council of the Indies", end=("1829", "1829"), again=["a seat"]),
  occ("Adriaan", "town council", start=("1832", "1832")),
  occ("Pieter Adriaan van der Steur", "commanded the mobile column at Magelang"),
  occ("De Kock", "General"),
  occ("Pieter Adriaan van der Steur", "assistant-resident of Salatiga", start=("1831", "1831")),
  occ("Pieter Adriaan van der Steur", "resident of Bagelen", start=("14 June 1838", "1838-06-14"), end=("1842", "1842")),
  occ("Pieter Adriaan van der Steur", "resident of Surabaya", start=("1842", "1842"), end=("for seven years", "1849"), again=["Surabaya"]),
  occ("Pahud van Zuylen", "colonial minister"),
  occ("Louis Gaillard", "vice-consul for France", start=("1860", "1860")),
  fact("Pieter van der Steur", "occupation", "sailmaker"),
  fact("Pieter van der Steur", "deathDate", "1789", value="1789"),
  fact("Pieter van der Steur", "children", "Jan Willem van der Steur"),
  fact("Pieter van der Steur", "children", "Adriaan"),
  fact("Adriaan", "residence", "Arnhem"),
  fact("Jan Willem van der Steur", "children", "Pieter Adriaan van der Steur"),
  fact("Pieter Adriaan van der Steur", "birthDate", "1799", value="1799"),
  fact("Pieter Adriaan van der Steur", "deathDate", "1861", value="1861"),
  fact("Pieter Adriaan van der Steur", "militaryService", "Java War"),
  fact("Pieter Adriaan van der Steur", "children", "Cornelia"),
  fact("Cornelia", "spouse", "Louis Gaillard", date=("1855", "1855")),
  fact("Louis Gaillard", "occupation", "sugar planter"),
  ev("travel", "came out", ("1761", "1761"), ["Pieter van der Steur"]),
  ev("appointment", "was made", ("1803", "1803"), ["Jan Willem van der Steur"]),
  ev("departure", "removed", ("May 1808", "1808-05"), ["Jan Willem van der Steur", "Daendels"]),
  ev("appointment", "gave him Tegal back", ("1811", "1811"), ["Jan Willem van der Steur"]),
  ev("appointment", "became", ("1820", "1820"), ["Jan Willem van der Steur"]),
  ev("departure", "resigned", ("1829", "1829"), ["Adriaan"]),
  ev("appointment", "became#2", ("14 June 1838", "1838-06-14"), ["Pieter Adriaan van der Steur"]),
  ev("appointment", "was transferred", ("1842", "1842"), ["Pieter Adriaan van der Steur"], place="Surabaya"),
)

P("d7-10", """THE POST OFFICE AT THE RIVER: OUR POSTMASTERS

Before 1820 letters for the settlement were left at Harker's store, and whoever was going up country took them. The first postmaster of Kleinrivier, Dirk Cloete Marais, a retired field-cornet, was appointed on 1 March 1820 at thirty rix-dollars a year. He could not read English, and the letters were read to him by the schoolmaster.

Marais gave up the office in 1826 to his son-in-law, Barend Hugo, who held it, together with the ferry, until he was murdered on the Bedford road in October 1834. His widow, Hester Hugo, carried on the work without a commission for three years and is the only woman on our list before 1919.

In 1837 James Paterson Orr, an Ulsterman, took charge. Orr was everything in Kleinrivier in his time: market master from 1839, clerk to the magistrate (1841–47), secretary of the Divisional Council for the first ten years of its life, from 1855 to 1865, and mayor for a single year, 1861. He was also a captain in the Kleinrivier Rangers during the war of Mlanjeni. When the department cut the salary in 1858 he resigned as postmaster, but kept, so they say, the key.

After Orr came William Nettleton (1858–1870), Frederick Nettleton, his brother, from 1870 until he was suspended in May 1876 for irregularities in the money orders, and, as acting postmaster, the telegraph clerk Hendrik Swart. An inquiry by Inspector Lawrence cleared Nettleton of dishonesty, but he did not come back.

The last of the old line was Miss Orr's husband, Charles Bowker Tarrant, 1877–1899, remembered for his beard. Tarrant had been in charge at Burgersdorp before. In 1892 he was elected to the town council, and he was deputy mayor when the present building was opened by Sir James Sivewell, the Postmaster-General of the Colony, on 24 May 1895. A plan to call it Tarrant House came to nothing.""",
  occ("Dirk Cloete Marais", "first postmaster of Kleinrivier", start=("1 March 1820", "1820-03-01"), end=("1826", "1826"), again=["the office"]),
  occ("Dirk Cloete Marais", "field-cornet", former=True),
  occ("Barend Hugo", "the office", start=("1826", "1826"), end=("October 1834", "1834-10")),
  occ("Hester Hugo", "carried on the work", start=("October 1834", "1834-10"), end=("for three years", "1837")),
  occ("James Paterson Orr", "postmaster#2", start=("1837", "1837"), end=("1858", "1858")),
  occ("James Paterson Orr", "market master", start=("1839", "1839")),
  occ("James Paterson Orr", "clerk to the magistrate", start=("1841", "1841"), end=("47", "1847")),
  occ("James Paterson Orr", "secretary of the Divisional Council", start=("1855", "1855"), end=("1865", "1865")),
  occ("James Paterson Orr", "mayor", start=("1861", "1861"), end=("1861", "1861")),
  occ("William Nettleton", "postmaster#2", start=("1858#2", "1858"), end=("1870", "1870")),
  occ("Frederick Nettleton", "postmaster#2", start=("1870#2", "1870"), end=("May 1876", "1876-05")),
  occ("Hendrik Swart", "acting postmaster", start=("May 1876", "1876-05")),
  occ("Hendrik Swart", "telegraph clerk"),
  occ("Lawrence", "Inspector"),
  occ("Charles Bowker Tarrant", "The last of the old line", start=("1877", "1877"), end=("1899", "1899")),
  occ("Charles Bowker Tarrant", "in charge at Burgersdorp", former=True),
  occ("Charles Bowker Tarrant", "town council", start=("1892", "1892")),
  occ("Charles Bowker Tarrant", "deputy mayor"),
  occ("James Sivewell", "Postmaster-General of the Colony"),
  fact("Barend Hugo", "deathDate", "October 1834", value="1834-10"),
  fact("Barend Hugo", "causeOfDeath", "murdered"),
  fact("Barend Hugo", "deathPlace", "Bedford road"),
  fact("Barend Hugo", "spouse", "Hester Hugo"),
  fact("Hester Hugo", "father", "Dirk Cloete Marais"),
  fact("James Paterson Orr", "ethnicity", "Ulsterman"),
  fact("James Paterson Orr", "militaryService", "Kleinrivier Rangers"),
  fact("William Nettleton", "siblings", "Frederick Nettleton"),
  fact("Charles Bowker Tarrant", "spouse", "Miss Orr"),
  ev("appointment", "was appointed", ("1 March 1820", "1820-03-01"), ["Dirk Cloete Marais"]),
  ev("departure", "gave up the office", ("1826", "1826"), ["Dirk Cloete Marais"]),
  ev("appointment", "took charge", ("1837", "1837"), ["James Paterson Orr"]),
  ev("departure", "resigned", ("1858", "1858"), ["James Paterson Orr"]),
  ev("sanction", "was suspended", ("May 1876", "1876-05"), ["Frederick Nettleton"]),
  ev("investigation", "inquiry", None, ["Lawrence", "Frederick Nettleton"]),
  ev("election", "was elected", ("1892", "1892"), ["Charles Bowker Tarrant"]),
)

P("d7-11", """Josiah Penhallow Stroud (July 9, 1808 – January 30, 1881) was an American lawyer, judge and politician who was the third governor of the Territory of Wapsie and the first of the State.

Stroud was born on a farm near Brattleboro, Vermont, to Ezra Stroud and Patience Penhallow. He taught school, read law with Judge Amos Field in Rutland, and in 1834 went west to Ohio, where he was prosecuting attorney of Trumbull County from 1837 to 1841. A Whig, he served two terms in the Ohio House of Representatives, 1841–1843 and 1845–1847, and in the years between was mayor of Warren.

In 1849 President Fillingham named him secretary of the Territory, and he crossed the Mississippi on the ice in January 1850. Governor Nathaniel Boggs being absent in Washington for most of that year, Stroud was acting governor from March until November. Boggs was removed on April 2, 1851, and Stroud was commissioned in his stead. He kept the governorship for two years; the next president, a Democrat, replaced him with Colonel Leander Poe of Tennessee.

He then practised in Fort Hollis, was elected to the constitutional convention of 1856, and presided over it. He joined the Republican party in the same year. At the first state election, in October 1857, he defeated Poe by four hundred votes, and he was inaugurated on January 4, 1858. He did not seek another term and left office in January 1860.

Later he was associate justice of the state Supreme Court (1862–68) and chief justice for the last four years of that time; United States marshal from 1869 to 1873; and, until his health failed in 1879, a regent of the university. His friends put him forward for the Senate in 1866, but he was beaten by General Orrin Hatch.

He married Lucinda Field in 1835. Their son, Amos Field Stroud, was a congressman for one term, from 1883 to 1885. Stroud County is named after him.""",
  occ("Josiah Penhallow Stroud", "governor of the Territory of Wapsie", start=("April 2, 1851", "1851-04-02"), end=("for two years", "1853"), again=["governorship"]),
  occ("Josiah Penhallow Stroud", "first of the State", start=("January 4, 1858", "1858-01-04"), end=("January 1860", "1860-01")),
  occ("Amos Field", "Judge"),
  occ("Josiah Penhallow Stroud", "prosecuting attorney of Trumbull County", start=("1837", "1837"), end=("1841", "1841")),
  occ("Josiah Penhallow Stroud", "Ohio House of Representatives", start=("1841#2", "1841"), end=("1843", "1843")),
  occ("Josiah Penhallow Stroud", "Ohio House of Representatives", start=("1845", "1845"), end=("1847", "1847")),
  occ("Josiah Penhallow Stroud", "mayor of Warren", start=("in the years between", "1843"), end=("in the years between", "1845")),
  occ("Fillingham", "President"),
  occ("Josiah Penhallow Stroud", "secretary of the Territory", start=("1849", "1849")),
  occ("Nathaniel Boggs", "Governor", end=("April 2, 1851", "1851-04-02")),
  occ("Josiah Penhallow Stroud", "acting governor", start=("March", "1850-03"), end=("November", "1850-11")),
  occ("Leander Poe", "governorship", start=("two years", "1853")),
  occ("Josiah Penhallow Stroud", "constitutional convention of 1856", start=("1856", "1856")),
  occ("Josiah Penhallow Stroud", "presided over it", start=("1856", "1856")),
  occ("Josiah Penhallow Stroud", "associate justice of the state Supreme Court", start=("1862", "1862"), end=("68", "1868")),
  occ("Josiah Penhallow Stroud", "chief justice", start=("last four years", "1864"), end=("68", "1868")),
  occ("Josiah Penhallow Stroud", "United States marshal", start=("1869", "1869"), end=("1873", "1873")),
  occ("Josiah Penhallow Stroud", "regent of the university", end=("1879", "1879")),
  occ("Orrin Hatch", "Senate", start=("1866", "1866")),
  occ("Amos Field Stroud", "congressman", start=("1883", "1883"), end=("1885", "1885")),
  fact("Josiah Penhallow Stroud", "birthDate", "July 9, 1808", value="1808-07-09"),
  fact("Josiah Penhallow Stroud", "deathDate", "January 30, 1881", value="1881-01-30"),
  fact("Josiah Penhallow Stroud", "nationality", "American"),
  fact("Josiah Penhallow Stroud", "occupation", "lawyer"),
  fact("Josiah Penhallow Stroud", "occupation", "judge"),
  fact("Josiah Penhallow Stroud", "occupation", "politician"),
  fact("Josiah Penhallow Stroud", "birthPlace", "Brattleboro"),
  fact("Josiah Penhallow Stroud", "father", "Ezra Stroud"),
  fact("Josiah Penhallow Stroud", "mother", "Patience Penhallow"),
  fact("Josiah Penhallow Stroud", "party", "Whig"),
  fact("Josiah Penhallow Stroud", "party", "Republican party"),
  fact("Josiah Penhallow Stroud", "spouse", "Lucinda Field", date=("1835", "1835")),
  fact("Josiah Penhallow Stroud", "children", "Amos Field Stroud"),
  ev("travel", "went west", ("1834", "1834"), ["Josiah Penhallow Stroud"], place="Ohio"),
  ev("appointment", "named", ("1849", "1849"), ["Josiah Penhallow Stroud", "Fillingham"]),
  ev("travel", "crossed the Mississippi", ("January 1850", "1850-01"), ["Josiah Penhallow Stroud"]),
  ev("departure", "was removed", ("April 2, 1851", "1851-04-02"), ["Nathaniel Boggs"]),
  ev("appointment", "was commissioned", ("April 2, 1851", "1851-04-02"), ["Josiah Penhallow Stroud"]),
  ev("departure", "replaced", ("two years", "1853"), ["Josiah Penhallow Stroud", "Leander Poe"]),
  ev("election", "was elected", ("1856", "1856"), ["Josiah Penhallow Stroud"]),
  ev("election", "defeated", ("October 1857", "1857-10"), ["Josiah Penhallow Stroud", "Leander Poe"]),
  ev("appointment", "was inaugurated", ("January 4, 1858", "1858-01-04"), ["Josiah Penhallow Stroud"]),
  ev("departure", "left office", ("January 1860", "1860-01"), ["Josiah Penhallow Stroud"]),
  ev("candidacy", "put him forward", ("1866", "1866"), ["Josiah Penhallow Stroud"]),
  ev("election", "was beaten", ("1866", "1866"), ["Orrin Hatch", "Josiah Penhallow Stroud"]),
)

P("d7-12", """Antônio Joaquim de Sá Vilhena, Baron of Piraju (Mariana, 2 February 1815 – Rio de Janeiro, 9 August 1888), was a Brazilian magistrate and politician of the Conservative Party, who presided over five provinces of the Empire.

Son of the merchant Joaquim José de Sá and of Dona Ana Vilhena, he studied with the priests of the Caraça college and graduated in law at São Paulo in 1838. He was public prosecutor at Ouro Preto the year after, municipal judge of Sabará from 1841 and district judge of Paracatu from 1844 to 1848.

Sá Vilhena sat in the provincial assembly of Minas Gerais in three legislatures and was its secretary in 1846. In 1850 he was elected general deputy for the first time; he would be returned in 1853 and again in 1857. On 7 October 1851 he was named president of Sergipe, taking office on 3 December and leaving it, ill with malaria, in July 1853. He governed Paraíba from 1855 to 1856 and Pará for no more than five months in 1858. The opposition press wrote that he travelled with his own cook and without his own opinions.

He was minister of the navy in the cabinet of 2 March 1861, succeeding Counsellor Lobo Tavares, and passed to the ministry of agriculture on 10 July; he fell with the cabinet in May of the following year. The Emperor chose him as senator for Minas on 28 April 1864, and he kept the seat for twenty-four years, until he died.

As president of Bahia (1868–1870) he finished the Cachoeira bridge. He was president of Pernambuco from April 1871, but returned within the year to become councillor of state extraordinary and, later, first secretary of the Senate. The presidency of the Senate was offered to him in 1881; he preferred his armchair.

He had been a knight of the Order of the Rose since 1850 and was made a baron in 1874. By his marriage to Dona Carlota Werneck he had one son, Joaquim de Sá Werneck, who was the last chief of police of the court under the Empire.""",
  occ("Antônio Joaquim de Sá Vilhena", "public prosecutor at Ouro Preto", start=("the year after", "1839")),
  occ("Antônio Joaquim de Sá Vilhena", "municipal judge of Sabará", start=("1841", "1841")),
  occ("Antônio Joaquim de Sá Vilhena", "district judge of Paracatu", start=("1844", "1844"), end=("1848", "1848")),
  occ("Antônio Joaquim de Sá Vilhena", "provincial assembly of Minas Gerais"),
  occ("Antônio Joaquim de Sá Vilhena", "its secretary", start=("1846", "1846"), end=("1846", "1846")),
  occ("Antônio Joaquim de Sá Vilhena", "general deputy", start=("1850", "1850")),
  occ("Antônio Joaquim de Sá Vilhena", "general deputy", start=("1853", "1853")),
  occ("Antônio Joaquim de Sá Vilhena", "general deputy", start=("1857", "1857")),
  occ("Antônio Joaquim de Sá Vilhena", "president of Sergipe", start=("3 December", "1851-12-03"), end=("July 1853", "1853-07")),
  occ("Antônio Joaquim de Sá Vilhena", "governed Paraíba", start=("1855", "1855"), end=("1856", "1856")),
  occ("Antônio Joaquim de Sá Vilhena", "Pará", start=("1858", "1858"), end=("1858", "1858")),
  occ("Antônio Joaquim de Sá Vilhena", "minister of the navy", start=("2 March 1861", "1861-03-02"), end=("10 July", "1861-07-10")),
  occ("Lobo Tavares", "minister of the navy", former=True),
  occ("Antônio Joaquim de Sá Vilhena", "ministry of agriculture", start=("10 July", "1861-07-10"), end=("May of the following year", "1862-05")),
  occ("Antônio Joaquim de Sá Vilhena", "senator for Minas", start=("28 April 1864", "1864-04-28"), end=("for twenty-four years", "1888"), again=["the seat"]),
  occ("Antônio Joaquim de Sá Vilhena", "president of Bahia", start=("1868", "1868"), end=("1870", "1870")),
  occ("Antônio Joaquim de Sá Vilhena", "president of Pernambuco", start=("April 1871", "1871-04"), end=("within the year", "1871")),
  occ("Antônio Joaquim de Sá Vilhena", "councillor of state extraordinary", start=("within the year", "1871")),
  occ("Antônio Joaquim de Sá Vilhena", "first secretary of the Senate"),
  occ("Joaquim de Sá Werneck", "last chief of police of the court"),
  fact("Antônio Joaquim de Sá Vilhena", "alias", "Baron of Piraju"),
  fact("Antônio Joaquim de Sá Vilhena", "birthPlace", "Mariana"),
  fact("Antônio Joaquim de Sá Vilhena", "birthDate", "2 February 1815", value="1815-02-02"),
  fact("Antônio Joaquim de Sá Vilhena", "deathPlace", "Rio de Janeiro"),
  fact("Antônio Joaquim de Sá Vilhena", "deathDate", "9 August 1888", value="1888-08-09"),
  fact("Antônio Joaquim de Sá Vilhena", "nationality", "Brazilian"),
  fact("Antônio Joaquim de Sá Vilhena", "occupation", "magistrate"),
  fact("Antônio Joaquim de Sá Vilhena", "occupation", "politician"),
  fact("Antônio Joaquim de Sá Vilhena", "party", "Conservative Party"),
  fact("Antônio Joaquim de Sá Vilhena", "father", "Joaquim José de Sá"),
  fact("Joaquim José de Sá", "occupation", "merchant"),
  fact("Antônio Joaquim de Sá Vilhena", "mother", "Ana Vilhena"),
  fact("Antônio Joaquim de Sá Vilhena", "education", "Caraça college"),
  fact("Antônio Joaquim de Sá Vilhena", "education", "São Paulo", date=("1838", "1838")),
  fact("Antônio Joaquim de Sá Vilhena", "award", "Order of the Rose", date=("1850#2", "1850")),
  fact("Antônio Joaquim de Sá Vilhena", "award", "baron", date=("1874", "1874")),
  fact("Antônio Joaquim de Sá Vilhena", "spouse", "Carlota Werneck"),
  fact("Antônio Joaquim de Sá Vilhena", "children", "Joaquim de Sá Werneck"),
  ev("election", "was elected", ("1850", "1850"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("election", "be returned", ("1853", "1853"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("election", "be returned", ("1857", "1857"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("appointment", "was named", ("7 October 1851", "1851-10-07"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("appointment", "taking office", ("3 December", "1851-12-03"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("departure", "leaving it", ("July 1853", "1853-07"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("appointment", "succeeding", ("2 March 1861", "1861-03-02"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("appointment", "passed", ("10 July", "1861-07-10"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("departure", "fell", ("May of the following year", "1862-05"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("appointment", "chose", ("28 April 1864", "1864-04-28"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("departure", "returned#2", ("within the year", "1871"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("appointment", "become", ("within the year", "1871"), ["Antônio Joaquim de Sá Vilhena"]),
  ev("award", "was made", ("1874", "1874"), ["Antônio Joaquim de Sá Vilhena"]),
)

P("d7-13", """In Memoriam: the Hon. Kealoha Pahia

HONOLULU, March 11, 1884 – The kingdom has lost one of the last men who had sat at the feet of the missionaries. Kealoha Pahia, a noble of the realm and the sometime governor of Maui, breathed his last on Saturday evening at his residence, Mauna Hale, aged sixty-three years.

He was born at Wailuku in 1820, a son of the chief Pahia, who had been konohiki of Wailuku under Kaahumanu. At Lahainaluna, where he was a scholar from 1834 until 1839, he learned surveying and a clear round hand. He taught for a season, was school agent for Lahaina in 1842, and in 1845 was chosen clerk to Governor Kekaula.

The Land Commission employed him as interpreter for two years. In 1848 he became a member of that board in the room of John Ricord Hale, who had gone to California for gold, and he remained upon it until it was dissolved in March 1855. The people of Lahaina elected him to the House of Representatives in 1851; he was its vice-president in the session of 1853 and its speaker from 1854 to 1858.

In July 1859 His Majesty called him to the House of Nobles and the Privy Council on one and the same day. He was circuit judge for Maui from 1860 until he gave up the bench in 1864 to follow Kekaula, lately deceased, as governor of that island, an office he filled for twelve years. His enemies said he was too fond of horses. For a short time in 1873, during the illness of Mr. Sterling Thrum, he acted as minister of the interior; the portfolio itself he would not accept.

He was the first president of the Maui Agricultural Society and, since 1878, a trustee of the Queen's Hospital. His wife, Hana Kekaula, the governor's daughter, whom he married in 1847, went before him by three years. He was a member of Kawaiahao Church. The remains will be taken to Wailuku tomorrow by the steamer Likelike.""",
  occ("Kealoha Pahia", "noble of the realm"),
  occ("Kealoha Pahia", "governor of that island", start=("1864", "1864"), end=("for twelve years", "1876"), again=["governor of Maui"]),
  occ("Pahia", "chief"),
  occ("Pahia", "konohiki of Wailuku", former=True),
  occ("Kealoha Pahia", "school agent for Lahaina", start=("1842", "1842")),
  occ("Kealoha Pahia", "clerk to Governor Kekaula", start=("1845", "1845")),
  occ("Kekaula", "Governor", end=("1864", "1864"), again=["governor of that island", "governor#3"]),
  occ("Kealoha Pahia", "interpreter", end=("for two years", "")),
  occ("Kealoha Pahia", "member of that board", start=("1848", "1848"), end=("March 1855", "1855-03")),
  occ("John Ricord Hale", "member of that board", end=("1848", "1848")),
  occ("Kealoha Pahia", "House of Representatives", start=("1851", "1851")),
  occ("Kealoha Pahia", "its vice-president", start=("1853", "1853")),
  occ("Kealoha Pahia", "its speaker", start=("1854", "1854"), end=("1858", "1858")),
  occ("Kealoha Pahia", "House of Nobles", start=("July 1859", "1859-07")),
  occ("Kealoha Pahia", "Privy Council", start=("July 1859", "1859-07")),
  occ("Kealoha Pahia", "circuit judge for Maui", start=("1860", "1860"), end=("1864", "1864"), again=["the bench"]),
  occ("Kealoha Pahia", "acted as minister of the interior", start=("1873", "1873"), end=("1873", "1873")),
  occ("Sterling Thrum", "minister of the interior"),
  occ("Kealoha Pahia", "first president of the Maui Agricultural Society"),
  occ("Kealoha Pahia", "trustee of the Queen's Hospital", start=("1878", "1878")),
  fact("Kealoha Pahia", "deathDate", "Saturday evening", value="1884-03-08"),
  fact("Kealoha Pahia", "deathPlace", "Mauna Hale"),
  fact("Kealoha Pahia", "residence", "Mauna Hale"),
  fact("Kealoha Pahia", "birthPlace", "Wailuku"),
  fact("Kealoha Pahia", "birthDate", "1820", value="1820"),
  fact("Kealoha Pahia", "father", "chief Pahia"),
  fact("Kealoha Pahia", "education", "Lahainaluna"),
  fact("Kealoha Pahia", "spouse", "Hana Kekaula", date=("1847", "1847")),
  fact("Hana Kekaula", "father", "Kekaula"),
  fact("Hana Kekaula", "deathDate", "by three years", value="1881"),
  fact("Kealoha Pahia", "religion", "Kawaiahao Church"),
  ev("appointment", "was chosen", ("1845", "1845"), ["Kealoha Pahia"]),
  ev("appointment", "became", ("1848", "1848"), ["Kealoha Pahia"]),
  ev("travel", "had gone", None, ["John Ricord Hale"], place="California"),
  ev("election", "elected", ("1851", "1851"), ["Kealoha Pahia"]),
  ev("appointment", "called", ("July 1859", "1859-07"), ["Kealoha Pahia"]),
  ev("departure", "gave up the bench", ("1864", "1864"), ["Kealoha Pahia"]),
  ev("appointment", "follow", ("1864", "1864"), ["Kealoha Pahia"]),
)

P("d7-14", """Prince Narathiphan Woradet (25 August 1857 – 7 April 1926), known until his elevation as Mom Chao Chuen, was a Siamese prince, provincial governor and minister.

A grandson of the second king, he was the fourth son of Prince Sathit and of Lady Plian. He was taught in the palace school and was then sent to Calcutta, where he spent two years at the Doveton College. On his return in 1876 he entered the royal bodyguard, in which he was adjutant of the first battalion from 1878.

In 1882 he went to London as secretary of legation and was chargé d'affaires there for six months, when the minister, Prince Pracha, had been called home. Between 1884 and 1887 he was consul-general at Singapore. He was director of the Post and Telegraph Department from 1887 to 1890, and it was during this time that the line to Moulmein was finished.

His name is chiefly linked with the north. Appointed commissioner at Nong Kham in February 1891, in place of the old Phraya Ratchasena, he was promoted high commissioner of Lao Phuan in the next year and remained there through the troubles of 1893. When monthons were set up he was the first superintendent commissioner of Udon, until 1899. The French vice-consul, M. Rheinart, complained that the prince smiled too much.

Narathiphan was then minister of public works, from 16 May 1899, and, after Prince Pracha's death in 1903, minister of justice. Owing to the illness of Phraya Wongsa he acted as minister of local government as well between November 1905 and June 1906. He resigned all his posts in 1910, on the accession of the new king, but was recalled as president of the Dika Court in 1914 and held this office for six years.

His half-brother, Prince Damrong Sathit, was rector of the Civil Service College. Two of his daughters became ladies-in-waiting. He died of heart failure at Bangkok; he had been awarded the Order of Chula Chom Klao, first class, in 1901.""",
  occ("Narathiphan Woradet", "adjutant of the first battalion", start=("1878", "1878")),
  occ("Narathiphan Woradet", "secretary of legation", start=("1882", "1882")),
  occ("Narathiphan Woradet", "chargé d'affaires", end=("for six months", "")),
  occ("Pracha", "minister#2", former=True),
  occ("Narathiphan Woradet", "consul-general at Singapore", start=("1884", "1884"), end=("1887", "1887")),
  occ("Narathiphan Woradet", "director of the Post and Telegraph Department", start=("1887#2", "1887"), end=("1890", "1890")),
  occ("Narathiphan Woradet", "commissioner at Nong Kham", start=("February 1891", "1891-02"), end=("in the next year", "1892")),
  occ("Phraya Ratchasena", "commissioner at Nong Kham", former=True),
  occ("Narathiphan Woradet", "high commissioner of Lao Phuan", start=("in the next year", "1892")),
  occ("Narathiphan Woradet", "first superintendent commissioner of Udon", end=("1899", "1899")),
  occ("Rheinart", "French vice-consul"),
  occ("Narathiphan Woradet", "minister of public works", start=("16 May 1899", "1899-05-16")),
  occ("Narathiphan Woradet", "minister of justice", start=("1903", "1903"), end=("1910", "1910")),
  occ("Narathiphan Woradet", "acted as minister of local government", start=("November 1905", "1905-11"), end=("June 1906", "1906-06")),
  occ("Phraya Wongsa", "minister of local government"),
  occ("Pracha", "minister of justice", end=("1903", "1903")),
  occ("Narathiphan Woradet", "president of the Dika Court", start=("1914", "1914"), end=("for six years", "1920")),
  occ("Damrong Sathit", "rector of the Civil Service College"),
  fact("Narathiphan Woradet", "birthDate", "25 August 1857", value="1857-08-25"),
  fact("Narathiphan Woradet", "deathDate", "7 April 1926", value="1926-04-07"),
  fact("Narathiphan Woradet", "alias", "Mom Chao Chuen"),
  fact("Narathiphan Woradet", "nationality", "Siamese"),
  fact("Narathiphan Woradet", "relatives", "second king"),
  fact("Narathiphan Woradet", "father", "Prince Sathit"),
  fact("Narathiphan Woradet", "mother", "Lady Plian"),
  fact("Narathiphan Woradet", "education", "palace school"),
  fact("Narathiphan Woradet", "education", "Doveton College"),
  fact("Narathiphan Woradet", "militaryService", "royal bodyguard"),
  fact("Pracha", "deathDate", "1903", value="1903"),
  fact("Narathiphan Woradet", "siblings", "Damrong Sathit"),
  fact("Narathiphan Woradet", "causeOfDeath", "heart failure"),
  fact("Narathiphan Woradet", "deathPlace", "Bangkok"),
  fact("Narathiphan Woradet", "award", "Order of Chula Chom Klao", date=("1901", "1901")),
  ev("travel", "was then sent", None, ["Narathiphan Woradet"], place="Calcutta"),
  ev("travel", "return", ("1876", "1876"), ["Narathiphan Woradet"]),
  ev("travel", "went", ("1882", "1882"), ["Narathiphan Woradet"], place="London"),
  ev("appointment", "Appointed", ("February 1891", "1891-02"), ["Narathiphan Woradet"], place="Nong Kham"),
  ev("appointment", "was promoted", ("in the next year", "1892"), ["Narathiphan Woradet"]),
  ev("departure", "resigned", ("1910", "1910"), ["Narathiphan Woradet"]),
  ev("appointment", "was recalled", ("1914", "1914"), ["Narathiphan Woradet"]),
  ev("award", "had been awarded", ("1901", "1901"), ["Narathiphan Woradet"]),
)

P("d7-15", """Fitawrari Wolde Mesqel Gebeyehu (c. 1868 – 12 May 1937) was an Ethiopian soldier, provincial governor and minister.

He was born in Menz. His father, Gebeyehu Aragaw, a warrior of the Shewan court, fell at Amba Guba when the boy was nine. Brought up in the household of Ras Desta Wube, governor of Ifat, he was a page at first, then keeper of the gate, and at twenty he commanded two hundred rifles. He fought at Adwa in 1896, where he lost two fingers of the left hand.

After the peace the emperor made him governor of Wobera, with the title of Qegnazmach; he ruled the district for six years. In 1903 he became director of the customs at Dire Dawa and in 1907, when the first ministers were named, deputy to the minister of commerce, Negadras Haile Zelleqa. The old Negadras was a friend of caravans and an enemy of accounts, and much of the work was done by the younger man.

Under Lij Iyasu he fell from favour. He was arrested in September 1913 on the order of the interior minister, Tesemma Goshu, spent eleven months in chains at Ankober, and was set free without trial. In the crisis of 1916 he brought his men over to the Shewans and was rewarded, on 2 October of that year, with the governorship of Arsi, which he exchanged for that of Bale in 1919.

He was mayor of Addis Ababa from 1921 to 1924; his predecessor, Negadras Dimtsu, had left him, it was said, one lamp and forty watchmen. He then served as minister of agriculture until 1928, as chief of the imperial guard for some months in 1929, and as minister of war, acting, during the campaign of 1930. From 1931 he sat in the Senate, and at the end he was governor of Arsi for the second time, with residence in Asella, from 1933.

He took the field again in the war with Italy, was captured at Chilalo in February 1937 and was shot three months later. His son Asrat Wolde Mesqel was ambassador in Ankara after the liberation.""",
  occ("Desta Wube", "governor of Ifat"),
  occ("Wolde Mesqel Gebeyehu", "keeper of the gate"),
  occ("Wolde Mesqel Gebeyehu", "commanded two hundred rifles", start=("at twenty", "1888")),
  occ("Wolde Mesqel Gebeyehu", "governor of Wobera", start=("After the peace", ""), end=("for six years", "")),
  occ("Wolde Mesqel Gebeyehu", "director of the customs at Dire Dawa", start=("1903", "1903")),
  occ("Wolde Mesqel Gebeyehu", "deputy to the minister of commerce", start=("1907", "1907")),
  occ("Haile Zelleqa", "minister of commerce", start=("1907", "1907")),
  occ("Tesemma Goshu", "interior minister"),
  occ("Wolde Mesqel Gebeyehu", "governorship of Arsi", start=("2 October of that year", "1916-10-02"), end=("1919", "1919")),
  occ("Wolde Mesqel Gebeyehu", "that of Bale", start=("1919", "1919")),
  occ("Wolde Mesqel Gebeyehu", "mayor of Addis Ababa", start=("1921", "1921"), end=("1924", "1924")),
  occ("Dimtsu", "mayor of Addis Ababa", former=True),
  occ("Wolde Mesqel Gebeyehu", "minister of agriculture", end=("1928", "1928")),
  occ("Wolde Mesqel Gebeyehu", "chief of the imperial guard", start=("1929", "1929"), end=("1929", "1929")),
  occ("Wolde Mesqel Gebeyehu", "minister of war, acting", start=("1930", "1930"), end=("1930", "1930")),
  occ("Wolde Mesqel Gebeyehu", "Senate", start=("1931", "1931")),
  occ("Wolde Mesqel Gebeyehu", "governor of Arsi", start=("1933", "1933")),
  occ("Asrat Wolde Mesqel", "ambassador in Ankara"),
  fact("Wolde Mesqel Gebeyehu", "birthDate", "c. 1868", value="1868"),
  fact("Wolde Mesqel Gebeyehu", "deathDate", "12 May 1937", value="1937-05-12"),
  fact("Wolde Mesqel Gebeyehu", "nationality", "Ethiopian"),
  fact("Wolde Mesqel Gebeyehu", "occupation", "soldier"),
  fact("Wolde Mesqel Gebeyehu", "birthPlace", "Menz"),
  fact("Wolde Mesqel Gebeyehu", "father", "Gebeyehu Aragaw"),
  fact("Gebeyehu Aragaw", "occupation", "warrior"),
  fact("Gebeyehu Aragaw", "deathPlace", "Amba Guba"),
  fact("Wolde Mesqel Gebeyehu", "militaryService", "Adwa"),
  fact("Wolde Mesqel Gebeyehu", "residence", "Asella"),
  fact("Wolde Mesqel Gebeyehu", "militaryService", "war with Italy"),
  fact("Wolde Mesqel Gebeyehu", "causeOfDeath", "shot"),
  fact("Wolde Mesqel Gebeyehu", "children", "Asrat Wolde Mesqel"),
  ev("appointment", "made", ("After the peace", ""), ["Wolde Mesqel Gebeyehu"]),
  ev("appointment", "became", ("1903", "1903"), ["Wolde Mesqel Gebeyehu"]),
  ev("arrest", "was arrested", ("September 1913", "1913-09"), ["Wolde Mesqel Gebeyehu", "Tesemma Goshu"]),
  ev("appointment", "was rewarded", ("2 October of that year", "1916-10-02"), ["Wolde Mesqel Gebeyehu"]),
  ev("appointment", "exchanged", ("1919", "1919"), ["Wolde Mesqel Gebeyehu"]),
)

P("d7-16", """Augustus Freeborn Dunbar (1827–1899), Liberian politician and planter, was born in Petersburg, Virginia, the child of free parents, and was brought to Monrovia at the age of six in the brig Roanoke. He attended the Methodist Seminary and was a clerk with the firm of Teague & Payne before he bought land on the St. Paul River.

His public life began in Clay-Ashland, where he was justice of the peace from 1851 and, in the militia, colonel of the Second Regiment. He represented Montserrado County in the House of Representatives in 1855–57 and 1861–63, on the second occasion as speaker. President Crummell Warner appointed him superintendent of Grand Bassa in 1864. He did not like the surf at Buchanan and was glad, he used to say, to be turned out by the next administration; that was in January 1868.

The True Whigs brought him back. From 1870 to 1872 he was secretary of the treasury under President Roye-Harris; he was among those arrested in October 1871, was tried for misuse of the loan, and was acquitted in the following March. His accuser, Attorney General Hilary Wright, lived to become his partner in the sugar mill.

Dunbar was elected vice-president in May 1877, took the oath on 7 January 1878 and was re-elected in October 1879. When President Anthony Gardiner Russell, worn out by the Mano River dispute, resigned on 20 January 1883, the vice-president served the rest of the term, and in the election of that year he stood for the presidency in his own name but withdrew in favour of Hilary Wright. He was postmaster general from 1886, secretary of state from 1888 to 1891, and for one session, that of 1893–94, senator for Montserrado.

His first wife, Sarah Ann Teague, died in 1860; in 1862 he married Mrs. Georgia Payne. His nephew, Dr. Moses Dunbar Yates, was the president of Liberia College from 1895 to 1900. A Baptist, he is buried at Clay-Ashland.""",
  occ("Augustus Freeborn Dunbar", "justice of the peace", start=("1851", "1851")),
  occ("Augustus Freeborn Dunbar", "colonel of the Second Regiment"),
  occ("Augustus Freeborn Dunbar", "represented Montserrado County in the House of Representatives", start=("1855", "1855"), end=("57", "1857")),
  occ("Augustus Freeborn Dunbar", "represented Montserrado County in the House of Representatives", start=("1861", "1861"), end=("63", "1863")),
  occ("Augustus Freeborn Dunbar", "speaker", start=("1861", "1861"), end=("63", "1863")),
  occ("Crummell Warner", "President"),
  occ("Augustus Freeborn Dunbar", "superintendent of Grand Bassa", start=("1864", "1864"), end=("January 1868", "1868-01")),
  occ("Augustus Freeborn Dunbar", "secretary of the treasury", start=("1870", "1870"), end=("1872", "1872")),
  occ("Roye-Harris", "President#2"),
  occ("Hilary Wright", "Attorney General"),
  occ("Augustus Freeborn Dunbar", "vice-president", start=("7 January 1878", "1878-01-07"), end=("20 January 1883", "1883-01-20"), again=["vice-president#2"]),
  occ("Anthony Gardiner Russell", "President#3", end=("20 January 1883", "1883-01-20")),
  occ("Augustus Freeborn Dunbar", "served the rest of the term", start=("20 January 1883", "1883-01-20")),
  occ("Augustus Freeborn Dunbar", "postmaster general", start=("1886", "1886")),
  occ("Augustus Freeborn Dunbar", "secretary of state", start=("1888", "1888"), end=("1891", "1891")),
  occ("Augustus Freeborn Dunbar", "senator for Montserrado", start=("1893", "1893"), end=("94", "1894")),
  occ("Moses Dunbar Yates", "president of Liberia College", start=("1895", "1895"), end=("1900", "1900")),
  fact("Augustus Freeborn Dunbar", "birthDate", "1827", value="1827"),
  fact("Augustus Freeborn Dunbar", "deathDate", "1899", value="1899"),
  fact("Augustus Freeborn Dunbar", "nationality", "Liberian"),
  fact("Augustus Freeborn Dunbar", "occupation", "politician"),
  fact("Augustus Freeborn Dunbar", "occupation", "planter"),
  fact("Augustus Freeborn Dunbar", "birthPlace", "Petersburg"),
  fact("Augustus Freeborn Dunbar", "education", "Methodist Seminary"),
  fact("Augustus Freeborn Dunbar", "occupation", "clerk"),
  fact("Augustus Freeborn Dunbar", "party", "True Whigs"),
  fact("Augustus Freeborn Dunbar", "spouse", "Sarah Ann Teague"),
  fact("Sarah Ann Teague", "deathDate", "1860", value="1860"),
  fact("Augustus Freeborn Dunbar", "spouse", "Georgia Payne", date=("1862", "1862")),
  fact("Augustus Freeborn Dunbar", "relatives", "Moses Dunbar Yates"),
  fact("Augustus Freeborn Dunbar", "religion", "Baptist"),
  ev("travel", "was brought", None, ["Augustus Freeborn Dunbar"], place="Monrovia"),
  ev("appointment", "appointed", ("1864", "1864"), ["Augustus Freeborn Dunbar", "Crummell Warner"]),
  ev("departure", "be turned out", ("January 1868", "1868-01"), ["Augustus Freeborn Dunbar"]),
  ev("arrest", "arrested", ("October 1871", "1871-10"), ["Augustus Freeborn Dunbar"]),
  ev("election", "was elected", ("May 1877", "1877-05"), ["Augustus Freeborn Dunbar"]),
  ev("appointment", "took the oath", ("7 January 1878", "1878-01-07"), ["Augustus Freeborn Dunbar"]),
  ev("election", "was re-elected", ("October 1879", "1879-10"), ["Augustus Freeborn Dunbar"]),
  ev("departure", "resigned", ("20 January 1883", "1883-01-20"), ["Anthony Gardiner Russell"]),
  ev("candidacy", "stood", ("that year", "1883"), ["Augustus Freeborn Dunbar"]),
  ev("candidacy", "withdrew", ("that year", "1883"), ["Augustus Freeborn Dunbar", "Hilary Wright"]),
)

P("d7-17", """GENERAL TIMOLÉON SALNAVE-BRICE

Le Moniteur du Sud, Les Cayes, 3 December 1878

With General Timoléon Salnave-Brice there passes one of the last soldiers of the old army of the South. He expired on 30 November, in his plantation at Torbeck, at the age of seventy-eight.

Born in Aquin on 6 January 1800, natural son of a coffee factor from Nantes and of Rosalie Brice, he was a drummer at fourteen in the 17th Regiment. He was secretary to General Marion in 1822, chief of the battalion of Cavaillon from 1831 to 1838 and then commander of the place of Jérémie, until the revolution. President Hérard sent him to the Constituent Assembly for Aquin in 1843, and when the Assembly rose he was named military commander of Jacmel. He was displaced in May 1844, restored in March of the next year, and left Jacmel finally, by his own wish, in 1849.

Under the Empire he was, we are told, offered a dukedom; a duke he was not, but he did command the arrondissement of Les Cayes from 1850, and he led the second column in the luckless march to the east in 1855. President Geffroy-Lamour made him secretary of state for war and the navy on 12 February 1859. He left that department to General Philippeaux in August 1862 and became a senator, and the Senate elected him its president in 1864, 1865 and 1867.

What followed is in everybody's memory. He refused to recognise the presidency for life, was outlawed by decree of 14 June 1868 and went aboard an English ship for Kingston, where he lived two years from the sale of his wife's jewels. On his return in 1870 he was chief of the provisional government of the South for eleven weeks, and afterwards delegate to the department. Age did not allow him to accept the legation in Paris.

Madame Salnave-Brice, born Aurélie Dartiguenave, and a son, Colonel Nicolas Salnave-Brice, aide-de-camp to the President of the Republic, are left to mourn him. Speeches were made at the grave by Senator Armand Thoby and by the mayor of Torbeck, M. Dessalines Roc.""",
  occ("Timoléon Salnave-Brice", "secretary to General Marion", start=("1822", "1822")),
  occ("Timoléon Salnave-Brice", "chief of the battalion of Cavaillon", start=("1831", "1831"), end=("1838", "1838")),
  occ("Timoléon Salnave-Brice", "commander of the place of Jérémie", start=("1838", "1838"), end=("the revolution", "")),
  occ("Hérard", "President"),
  occ("Timoléon Salnave-Brice", "Constituent Assembly for Aquin", start=("1843", "1843")),
  occ("Timoléon Salnave-Brice", "military commander of Jacmel", end=("May 1844", "1844-05")),
  occ("Timoléon Salnave-Brice", "Jacmel#2", start=("March of the next year", "1845-03"), end=("1849", "1849")),
  occ("Timoléon Salnave-Brice", "command the arrondissement of Les Cayes", start=("1850", "1850")),
  occ("Timoléon Salnave-Brice", "led the second column", start=("1855", "1855")),
  occ("Geffroy-Lamour", "President#2"),
  occ("Timoléon Salnave-Brice", "secretary of state for war and the navy", start=("12 February 1859", "1859-02-12"), end=("August 1862", "1862-08"), again=["that department"]),
  occ("Philippeaux", "that department", start=("August 1862", "1862-08")),
  occ("Timoléon Salnave-Brice", "senator", start=("August 1862", "1862-08")),
  occ("Timoléon Salnave-Brice", "its president", start=("1864", "1864")),
  occ("Timoléon Salnave-Brice", "its president", start=("1865", "1865")),
  occ("Timoléon Salnave-Brice", "its president", start=("1867", "1867")),
  occ("Timoléon Salnave-Brice", "chief of the provisional government of the South", start=("1870", "1870"), end=("for eleven weeks", "")),
  occ("Timoléon Salnave-Brice", "delegate to the department"),
  occ("Nicolas Salnave-Brice", "aide-de-camp to the President of the Republic"),
  occ("Armand Thoby", "Senator"),
  occ("Dessalines Roc", "mayor of Torbeck"),
  fact("Timoléon Salnave-Brice", "deathDate", "30 November", value="1878-11-30"),
  fact("Timoléon Salnave-Brice", "deathPlace", "Torbeck"),
  fact("Timoléon Salnave-Brice", "birthPlace", "Aquin"),
  fact("Timoléon Salnave-Brice", "birthDate", "6 January 1800", value="1800-01-06"),
  fact("Timoléon Salnave-Brice", "mother", "Rosalie Brice"),
  fact("Timoléon Salnave-Brice", "militaryService", "17th Regiment"),
  fact("Timoléon Salnave-Brice", "residence", "Kingston"),
  fact("Timoléon Salnave-Brice", "spouse", "Madame Salnave-Brice"),
  fact("Madame Salnave-Brice", "birthName", "Aurélie Dartiguenave"),
  fact("Timoléon Salnave-Brice", "children", "Nicolas Salnave-Brice"),
  ev("appointment", "sent", ("1843", "1843"), ["Timoléon Salnave-Brice", "Hérard"]),
  ev("appointment", "was named", ("1843", "1843"), ["Timoléon Salnave-Brice"]),
  ev("departure", "was displaced", ("May 1844", "1844-05"), ["Timoléon Salnave-Brice"]),
  ev("appointment", "restored", ("March of the next year", "1845-03"), ["Timoléon Salnave-Brice"]),
  ev("departure", "left Jacmel", ("1849", "1849"), ["Timoléon Salnave-Brice"]),
  ev("appointment", "made him secretary", ("12 February 1859", "1859-02-12"), ["Timoléon Salnave-Brice", "Geffroy-Lamour"]),
  ev("departure", "left that department", ("August 1862", "1862-08"), ["Timoléon Salnave-Brice", "Philippeaux"]),
  ev("appointment", "became", ("August 1862", "1862-08"), ["Timoléon Salnave-Brice"]),
  ev("election", "elected", ("1864", "1864"), ["Timoléon Salnave-Brice"]),
  ev("election", "elected", ("1865", "1865"), ["Timoléon Salnave-Brice"]),
  ev("election", "elected", ("1867", "1867"), ["Timoléon Salnave-Brice"]),
  ev("sanction", "was outlawed", ("14 June 1868", "1868-06-14"), ["Timoléon Salnave-Brice"]),
  ev("travel", "went aboard", ("1868", "1868"), ["Timoléon Salnave-Brice"], place="Kingston"),
  ev("travel", "return", ("1870", "1870"), ["Timoléon Salnave-Brice"]),
  ev("speech", "Speeches", None, ["Armand Thoby", "Dessalines Roc"], place="Torbeck"),
)

P("d7-18", """Gedeon Szilvássy of Felsőszilvás (Kassa, 3 October 1822 – Budapest, 15 December 1898) was a Hungarian landowner, county official and liberal politician.

He was born into a Calvinist family of the middle nobility; his father, Pál Szilvássy, was vice-lispán of Abaúj county. He attended the college of Sárospatak and in 1843–44 was a juror's clerk at the Diet of Pressburg. He was elected honorary notary of his county in 1845 and became chief notary three years later.

In the revolution he served as government commissioner for the north-eastern counties from December 1848 and as a major of the Home Guard. After the surrender he was arrested, sentenced by a court martial at Pest to six years in a fortress, and released from Kufstein in 1852. He lived at Felsőszilvás until the October Diploma, breeding horses and, as he put it, waiting for Vienna to grow up.

Szilvássy was lord lieutenant of Abaúj for the first time between December 1860 and his resignation in November 1861. From 1865 he represented Szikszó in the lower house, at first in the Resolution party and after 1867 on the benches of Deák. He was state secretary in the ministry of communications from 1869 to 1872 and, when Count Zichy-Ferraris left the cabinet, minister of communications from 5 December 1872 until 21 March 1874. The railway loan had damaged his good name. A committee of inquiry of the House, with Ágoston Puky in the chair, found nothing against him personally.

He joined the Liberal Party at its foundation in 1875, was vice-president of the House for the following three years, and was once more lord lieutenant of Abaúj from 1881 to 1886, when his nephew, Kálmán Szilvássy, succeeded him. In 1887 the king appointed him to the House of Magnates for life. He was also lay president of the Tisza church district, a post to which he had been elected in 1879 in succession to the late Baron Vay-Mocsáry, and a director of the Kassa–Oderberg railway.

He never married. A school at Felsőszilvás was founded with his money.""",
  occ("Pál Szilvássy", "vice-lispán of Abaúj county"),
  occ("Gedeon Szilvássy", "juror's clerk at the Diet of Pressburg", start=("1843", "1843"), end=("44", "1844")),
  occ("Gedeon Szilvássy", "honorary notary of his county", start=("1845", "1845")),
  occ("Gedeon Szilvássy", "chief notary", start=("three years later", "1848")),
  occ("Gedeon Szilvássy", "government commissioner for the north-eastern counties", start=("December 1848", "1848-12")),
  occ("Gedeon Szilvássy", "lord lieutenant of Abaúj", start=("December 1860", "1860-12"), end=("November 1861", "1861-11")),
  occ("Gedeon Szilvássy", "represented Szikszó in the lower house", start=("1865", "1865")),
  occ("Gedeon Szilvássy", "state secretary in the ministry of communications", start=("1869", "1869"), end=("1872", "1872")),
  occ("Zichy-Ferraris", "minister of communications", end=("5 December 1872", "1872-12-05"), again=["the cabinet"]),
  occ("Gedeon Szilvássy", "minister of communications", start=("5 December 1872", "1872-12-05"), end=("21 March 1874", "1874-03-21")),
  occ("Ágoston Puky", "in the chair"),
  occ("Gedeon Szilvássy", "vice-president of the House", start=("1875", "1875"), end=("the following three years", "1878")),
  occ("Gedeon Szilvássy", "lord lieutenant of Abaúj#2", start=("1881", "1881"), end=("1886", "1886")),
  occ("Kálmán Szilvássy", "lord lieutenant of Abaúj#2", start=("1886", "1886")),
  occ("Gedeon Szilvássy", "House of Magnates", start=("1887", "1887")),
  occ("Gedeon Szilvássy", "lay president of the Tisza church district", start=("1879", "1879")),
  occ("Vay-Mocsáry", "lay president of the Tisza church district", former=True),
  occ("Gedeon Szilvássy", "director of the Kassa–Oderberg railway"),
  fact("Gedeon Szilvássy", "birthPlace", "Kassa"),
  fact("Gedeon Szilvássy", "birthDate", "3 October 1822", value="1822-10-03"),
  fact("Gedeon Szilvássy", "deathPlace", "Budapest"),
  fact("Gedeon Szilvássy", "deathDate", "15 December 1898", value="1898-12-15"),
  fact("Gedeon Szilvássy", "nationality", "Hungarian"),
  fact("Gedeon Szilvássy", "occupation", "landowner"),
  fact("Gedeon Szilvássy", "occupation", "county official"),
  fact("Gedeon Szilvássy", "occupation", "politician"),
  fact("Gedeon Szilvássy", "religion", "Calvinist"),
  fact("Gedeon Szilvássy", "father", "Pál Szilvássy"),
  fact("Gedeon Szilvássy", "education", "college of Sárospatak"),
  fact("Gedeon Szilvássy", "militaryService", "Home Guard"),
  fact("Gedeon Szilvássy", "residence", "Felsőszilvás"),
  fact("Gedeon Szilvássy", "party", "Resolution party"),
  fact("Gedeon Szilvássy", "party", "Liberal Party"),
  fact("Gedeon Szilvássy", "relatives", "Kálmán Szilvássy"),
  ev("election", "was elected", ("1845", "1845"), ["Gedeon Szilvássy"]),
  ev("appointment", "became", ("three years later", "1848"), ["Gedeon Szilvássy"]),
  ev("arrest", "was arrested", None, ["Gedeon Szilvássy"]),
  ev("conviction", "sentenced", None, ["Gedeon Szilvássy"], place="Pest"),
  ev("departure", "resignation", ("November 1861", "1861-11"), ["Gedeon Szilvássy"]),
  ev("departure", "left the cabinet", ("5 December 1872", "1872-12-05"), ["Zichy-Ferraris"]),
  ev("investigation", "inquiry", None, ["Gedeon Szilvássy", "Ágoston Puky"]),
  ev("appointment", "succeeded", ("1886", "1886"), ["Kálmán Szilvássy"]),
  ev("appointment", "appointed", ("1887", "1887"), ["Gedeon Szilvássy"]),
  ev("election", "had been elected", ("1879", "1879"), ["Gedeon Szilvássy"]),
)

P("d7-19", """Baron Otto Gustav von Tiesenfeldt (Russian: Оттон Густавович Тизенфельдт; 1789–1867) was a general of infantry in the Russian service and for thirteen years governor-general of the Steppe.

A Baltic German, he was born at Kechtel in Livonia and entered the Second Cadet Corps at eleven. He fought at Eylau and Borodino as an ensign and then as a captain in the Semyonovsky Guards, and at Leipzig he was orderly officer to Prince Bagrov. In 1816 he became adjutant to the commander of the Caucasian Corps, General Yermakov, and in 1821 commander of the Shirvan Regiment.

His later career can be read off from his service list:

Chief of staff of the Fifth Corps, 1827–1831.
Commandant of Zamość fortress, 1831 to 1834.
Military governor of Orenburg, from 14 April 1834 (acting until December of that year) to 1842.
Member of the Military Council, 1842.
Governor-general of the Steppe, 5 January 1846 – 11 June 1859.

At Orenburg he followed Count Sukhtel, whose reforms he undid. The khan of the Inner Horde, Jangir, a friend of his, got from him a school and a mosque. The governor-general founded four forts on the Syr Darya, but the march on Tashkent which he urged year after year was forbidden. When at last Prince Gorchakov-Ural replaced him he was found to have left no debts, which in that part of the world was thought eccentric.

He was made a member of the State Council on the day of his dismissal and from 1861 presided over the Committee for Wounded Soldiers. He had received the Order of St George, fourth class, for Leipzig and that of St Andrew in 1856.

Tiesenfeldt, a Lutheran, was married to Natalia Petrovna Rayevskaya, maid of honour to the empress. Their elder son, Pyotr Ottonovich, was governor of Ufa, and the younger, Nikolai, marshal of the nobility of the Livonian knighthood in the seventies. He died in Dorpat on 2 March 1867, of a stroke.""",
  occ("Otto Gustav von Tiesenfeldt", "Governor-general of the Steppe", start=("5 January 1846", "1846-01-05"), end=("11 June 1859", "1859-06-11"), again=["governor-general of the Steppe", "governor-general#2"]),
  occ("Otto Gustav von Tiesenfeldt", "orderly officer to Prince Bagrov"),
  occ("Otto Gustav von Tiesenfeldt", "adjutant to the commander of the Caucasian Corps", start=("1816", "1816")),
  occ("Yermakov", "commander of the Caucasian Corps"),
  occ("Otto Gustav von Tiesenfeldt", "commander of the Shirvan Regiment", start=("1821", "1821")),
  occ("Otto Gustav von Tiesenfeldt", "Chief of staff of the Fifth Corps", start=("1827", "1827"), end=("1831", "1831")),
  occ("Otto Gustav von Tiesenfeldt", "Commandant of Zamość fortress", start=("1831#2", "1831"), end=("1834", "1834")),
  occ("Otto Gustav von Tiesenfeldt", "Military governor of Orenburg", start=("14 April 1834", "1834-04-14"), end=("1842", "1842"), again=["At Orenburg"]),
  occ("Sukhtel", "Military governor of Orenburg", former=True),
  occ("Otto Gustav von Tiesenfeldt", "Member of the Military Council", start=("1842#2", "1842")),
  occ("Jangir", "khan of the Inner Horde"),
  occ("Gorchakov-Ural", "governor-general#2", start=("11 June 1859", "1859-06-11")),
  occ("Otto Gustav von Tiesenfeldt", "member of the State Council", start=("the day of his dismissal", "1859-06-11")),
  occ("Otto Gustav von Tiesenfeldt", "presided over the Committee for Wounded Soldiers", start=("1861", "1861")),
  occ("Natalia Petrovna Rayevskaya", "maid of honour to the empress"),
  occ("Pyotr Ottonovich", "governor of Ufa"),
  occ("Nikolai", "marshal of the nobility of the Livonian knighthood", start=("the seventies", "")),
  fact("Otto Gustav von Tiesenfeldt", "nativeName", "Оттон Густавович Тизенфельдт"),
  fact("Otto Gustav von Tiesenfeldt", "birthDate", "1789", value="1789"),
  fact("Otto Gustav von Tiesenfeldt", "deathDate", "1867", value="1867"),
  fact("Otto Gustav von Tiesenfeldt", "occupation", "general of infantry"),
  fact("Otto Gustav von Tiesenfeldt", "ethnicity", "Baltic German"),
  fact("Otto Gustav von Tiesenfeldt", "birthPlace", "Kechtel"),
  fact("Otto Gustav von Tiesenfeldt", "education", "Second Cadet Corps"),
  fact("Otto Gustav von Tiesenfeldt", "militaryService", "Semyonovsky Guards"),
  fact("Otto Gustav von Tiesenfeldt", "award", "Order of St George"),
  fact("Otto Gustav von Tiesenfeldt", "award", "that of St Andrew", date=("1856", "1856")),
  fact("Otto Gustav von Tiesenfeldt", "religion", "Lutheran"),
  fact("Otto Gustav von Tiesenfeldt", "spouse", "Natalia Petrovna Rayevskaya"),
  fact("Otto Gustav von Tiesenfeldt", "children", "Pyotr Ottonovich"),
  fact("Otto Gustav von Tiesenfeldt", "children", "Nikolai"),
  fact("Otto Gustav von Tiesenfeldt", "deathPlace", "Dorpat"),
  fact("Otto Gustav von Tiesenfeldt", "deathDate", "2 March 1867", value="1867-03-02"),
  fact("Otto Gustav von Tiesenfeldt", "causeOfDeath", "stroke"),
  ev("appointment", "became", ("1816", "1816"), ["Otto Gustav von Tiesenfeldt"]),
  ev("appointment", "followed", ("14 April 1834", "1834-04-14"), ["Otto Gustav von Tiesenfeldt"]),
  ev("departure", "replaced", ("11 June 1859", "1859-06-11"), ["Otto Gustav von Tiesenfeldt", "Gorchakov-Ural"]),
  ev("appointment", "was made", ("the day of his dismissal", "1859-06-11"), ["Otto Gustav von Tiesenfeldt"]),
  ev("departure", "dismissal", ("11 June 1859", "1859-06-11"), ["Otto Gustav von Tiesenfeldt"]),
  ev("award", "had received", ("1856", "1856"), ["Otto Gustav von Tiesenfeldt"]),
)

P("d7-20", """Wincenty Antoni Lubicz-Zaleski (1760–1831), Roman Catholic bishop and rector, was the youngest of nine children of Michał Zaleski, cup-bearer of Oszmiana, and Teresa Giedroyć.

He entered the seminary at Wilno, was ordained in 1784, and studied canon law in Rome, taking his doctorate at the Sapienza in 1788. The bishop of Wilno, Ignacy Masalewicz, made him his secretary and, in 1790, canon of the cathedral. He was a deputy of the clergy on the Education Commission from 1791 until that body was dissolved. In the rising of 1794 he sat, unwillingly as he afterwards swore, on the Provisional Council of Lithuania; the Russians kept him for five weeks under arrest in the Franciscan house and let him go.

Under the new rule he prospered. He was official of the diocese from 1798, dean of the chapter in the next year, and visitor of schools for the government of Minsk between 1803 and 1808. On the death of Rector Stroynowicz the university elected Zaleski in his stead, and he was rector for two terms, 1808–1811 and 1811–14. It was a hard time for a rector: in 1812 he welcomed Napoleon's officers on the steps and, before the year was out, the field-marshal who had chased them away. He was suspended in January 1813, examined by a commission under Senator Lanskoy, and restored in June of that year.

He had been named titular bishop of Tanis and suffragan of Wilno on 20 August 1809 and was consecrated in the following February by the metropolitan, Stanisław Bohusz-Siest. From 1815, when Bishop Kossakowicz died, he administered the see as vicar capitular. He expected to have it for himself. But Petersburg was not so minded, and in 1819 he was translated to Łuck, where he remained until his death, leaving seven thousand books, and a cellar, to the seminary.

His nephew Michał Lubicz-Zaleski was the last rector of the Krzemieniec lyceum (1828–1831).""",
  occ("Michał Zaleski", "cup-bearer of Oszmiana"),
  occ("Ignacy Masalewicz", "bishop of Wilno"),
  occ("Wincenty Antoni Lubicz-Zaleski", "his secretary"),
  occ("Wincenty Antoni Lubicz-Zaleski", "canon of the cathedral", start=("1790", "1790")),
  occ("Wincenty Antoni Lubicz-Zaleski", "deputy of the clergy on the Education Commission", start=("1791", "1791")),
  occ("Wincenty Antoni Lubicz-Zaleski", "Provisional Council of Lithuania", start=("1794", "1794")),
  occ("Wincenty Antoni Lubicz-Zaleski", "official of the diocese", start=("1798", "1798")),
  occ("Wincenty Antoni Lubicz-Zaleski", "dean of the chapter", start=("in the next year", "1799")),
  occ("Wincenty Antoni Lubicz-Zaleski", "visitor of schools for the government of Minsk", start=("1803", "1803"), end=("1808", "1808")),
  occ("Stroynowicz", "Rector", former=True),
  occ("Wincenty Antoni Lubicz-Zaleski", "rector#2", start=("1808#2", "1808"), end=("1811", "1811"), again=["rector"]),
  occ("Wincenty Antoni Lubicz-Zaleski", "rector#2", start=("1811#2", "1811"), end=("14", "1814"), again=["rector"]),
  occ("Lanskoy", "Senator"),
  occ("Wincenty Antoni Lubicz-Zaleski", "titular bishop of Tanis", start=("20 August 1809", "1809-08-20")),
  occ("Wincenty Antoni Lubicz-Zaleski", "suffragan of Wilno", start=("20 August 1809", "1809-08-20")),
  occ("Stanisław Bohusz-Siest", "metropolitan"),
  occ("Kossakowicz", "Bishop", end=("1815", "1815")),
  occ("Wincenty Antoni Lubicz-Zaleski", "vicar capitular", start=("1815", "1815"), end=("1819", "1819")),
  occ("Wincenty Antoni Lubicz-Zaleski", "translated to Łuck", start=("1819", "1819"), end=("his death", "1831")),
  occ("Michał Lubicz-Zaleski", "last rector of the Krzemieniec lyceum", start=("1828", "1828"), end=("1831#2", "1831")),
  fact("Wincenty Antoni Lubicz-Zaleski", "birthDate", "1760", value="1760"),
  fact("Wincenty Antoni Lubicz-Zaleski", "deathDate", "1831", value="1831"),
  fact("Wincenty Antoni Lubicz-Zaleski", "religion", "Roman Catholic"),
  fact("Wincenty Antoni Lubicz-Zaleski", "father", "Michał Zaleski"),
  fact("Wincenty Antoni Lubicz-Zaleski", "mother", "Teresa Giedroyć"),
  fact("Wincenty Antoni Lubicz-Zaleski", "education", "seminary at Wilno"),
  fact("Wincenty Antoni Lubicz-Zaleski", "education", "Sapienza", date=("1788", "1788")),
  fact("Kossakowicz", "deathDate", "1815", value="1815"),
  fact("Wincenty Antoni Lubicz-Zaleski", "relatives", "Michał Lubicz-Zaleski"),
  ev("appointment", "made him", None, ["Wincenty Antoni Lubicz-Zaleski", "Ignacy Masalewicz"]),
  ev("arrest", "under arrest", ("1794", "1794"), ["Wincenty Antoni Lubicz-Zaleski"], place="Franciscan house"),
  ev("election", "elected", ("1808#2", "1808"), ["Wincenty Antoni Lubicz-Zaleski"]),
  ev("meeting", "welcomed", ("1812", "1812"), ["Wincenty Antoni Lubicz-Zaleski"]),
  ev("sanction", "was suspended", ("January 1813", "1813-01"), ["Wincenty Antoni Lubicz-Zaleski"]),
  ev("investigation", "examined", None, ["Wincenty Antoni Lubicz-Zaleski", "Lanskoy"]),
  ev("appointment", "restored", ("June of that year", "1813-06"), ["Wincenty Antoni Lubicz-Zaleski"]),
  ev("appointment", "had been named", ("20 August 1809", "1809-08-20"), ["Wincenty Antoni Lubicz-Zaleski"]),
  ev("appointment", "was consecrated", ("the following February", "1810-02"), ["Wincenty Antoni Lubicz-Zaleski", "Stanisław Bohusz-Siest"]),
  ev("appointment", "was translated", ("1819", "1819"), ["Wincenty Antoni Lubicz-Zaleski"]),
)

P("d7-21", """Mahmud Sabri Pasha (1826–1896) was an Egyptian engineer, administrator and minister of Circassian descent.

Brought to Cairo as a child, he was educated at the Bulaq Polytechnic and sent with the mission of 1844 to Paris, where he spent five years at the École des Ponts. He returned in 1849 and taught hydraulics; among his pupils was his future rival, Ali Fahmi.

Under Said he was chief engineer of the Lower Egyptian canals from 1855, and under Ismail he rose fast. He was governor of Damietta for a year, then mudir of Gharbiya (1864–1867) and of Minya (1867–69), director of the railways from August 1869, and finally, in September 1872, director of public works. When this direction became a ministry in 1875 he was its first minister. The European controllers wanted him out and had their way on 28 August 1878; he was back seven months later in the cabinet of Sharif, with the interior, and lost that too when Tawfiq came to the throne in June 1879.

The events of 1882 left him untouched, because he spent them in Karlsbad. In December of that year he took over public works a second time from Ali Fahmi. He held the ministry until January 1884, when, like the rest of his colleagues, he resigned over the Sudan. Sir Colin Moncreiff-Hay, then under-secretary in the ministry, remembered him as a courteous man who never read a paper to the end.

From 1885 to 1888 Mahmud Sabri was governor of Cairo. His third and last term as minister of public works began on 12 June 1888 and ended with his retirement in May 1891, and he was a member, appointed by the Khedive, of the Legislative Council until his death. He had been president of the Geographical Society since 1889. Rumour named him for prime minister in 1893, but the Khedive named Riyad.

He received the Medjidie, first class, in 1873. He had married a manumitted slave of the princess Zaynab; their daughter Nazli was the wife of Husayn Rushdi Bey, judge of the Native Court of Appeal.""",
  occ("Mahmud Sabri Pasha", "chief engineer of the Lower Egyptian canals", start=("1855", "1855")),
  occ("Mahmud Sabri Pasha", "governor of Damietta", end=("for a year", "")),
  occ("Mahmud Sabri Pasha", "mudir of Gharbiya", start=("1864", "1864"), end=("1867", "1867")),
  occ("Mahmud Sabri Pasha", "of Minya", start=("1867#2", "1867"), end=("69", "1869")),
  occ("Mahmud Sabri Pasha", "director of the railways", start=("August 1869", "1869-08")),
  occ("Mahmud Sabri Pasha", "director of public works", start=("September 1872", "1872-09")),
  occ("Mahmud Sabri Pasha", "its first minister", start=("1875", "1875"), end=("28 August 1878", "1878-08-28")),
  occ("Mahmud Sabri Pasha", "the interior", start=("seven months later", "1879-03"), end=("June 1879", "1879-06")),
  occ("Tawfiq", "the throne", start=("June 1879", "1879-06")),
  occ("Mahmud Sabri Pasha", "public works#2", start=("In December of that year", "1882-12"), end=("January 1884", "1884-01"), again=["the ministry"]),
  occ("Ali Fahmi", "public works#2", end=("In December of that year", "1882-12")),
  occ("Colin Moncreiff-Hay", "under-secretary in the ministry"),
  occ("Mahmud Sabri Pasha", "governor of Cairo", start=("1885", "1885"), end=("1888", "1888")),
  occ("Mahmud Sabri Pasha", "minister of public works", start=("12 June 1888", "1888-06-12"), end=("May 1891", "1891-05")),
  occ("Mahmud Sabri Pasha", "Legislative Council", end=("his death", "1896")),
  occ("Mahmud Sabri Pasha", "president of the Geographical Society", start=("1889", "1889")),
  occ("Riyad", "prime minister", start=("1893", "1893")),
  occ("Husayn Rushdi Bey", "judge of the Native Court of Appeal"),
  fact("Mahmud Sabri Pasha", "birthDate", "1826", value="1826"),
  fact("Mahmud Sabri Pasha", "deathDate", "1896", value="1896"),
  fact("Mahmud Sabri Pasha", "nationality", "Egyptian"),
  fact("Mahmud Sabri Pasha", "occupation", "engineer"),
  fact("Mahmud Sabri Pasha", "occupation", "administrator"),
  fact("Mahmud Sabri Pasha", "ethnicity", "Circassian"),
  fact("Mahmud Sabri Pasha", "education", "Bulaq Polytechnic"),
  fact("Mahmud Sabri Pasha", "education", "École des Ponts"),
  fact("Mahmud Sabri Pasha", "award", "Medjidie", date=("1873", "1873")),
  fact("Mahmud Sabri Pasha", "children", "Nazli"),
  fact("Nazli", "spouse", "Husayn Rushdi Bey"),
  ev("travel", "sent", ("1844", "1844"), ["Mahmud Sabri Pasha"], place="Paris"),
  ev("travel", "returned", ("1849", "1849"), ["Mahmud Sabri Pasha"]),
  ev("departure", "had their way", ("28 August 1878", "1878-08-28"), ["Mahmud Sabri Pasha"]),
  ev("appointment", "was back", ("seven months later", "1879-03"), ["Mahmud Sabri Pasha"]),
  ev("departure", "lost that", ("June 1879", "1879-06"), ["Mahmud Sabri Pasha"]),
  ev("appointment", "came to the throne", ("June 1879", "1879-06"), ["Tawfiq"]),
  ev("appointment", "took over", ("In December of that year", "1882-12"), ["Mahmud Sabri Pasha"]),
  ev("departure", "resigned", ("January 1884", "1884-01"), ["Mahmud Sabri Pasha"]),
  ev("departure", "retirement", ("May 1891", "1891-05"), ["Mahmud Sabri Pasha"]),
  ev("appointment", "named#2", ("1893", "1893"), ["Riyad"]),
  ev("award", "received", ("1873", "1873"), ["Mahmud Sabri Pasha"]),
)

P("d7-22", """THE TWO NIZAM AL-SALTANAS

Two brothers of a merchant house of Bushehr bore the title of Nizam al-Saltana one after the other, and they are confused in most of our books.

The elder, Hajji Hosayn-qoli Khan, was born about 1832. He began as a scribe in the customs of Bushehr under his uncle, Hajji Baqer, farmer of the customs from 1848; he had the farm himself in 1860–63. He was deputy governor of Bushehr from 1866, governor of Yazd for two years (1874–76), governor of Khamseh from 1882 to 1887 and of Arabistan from 1887, with an interruption in the summer of 1889, when he was imprisoned in Tehran and paid forty thousand tomans for his release. The title was given to him in 1888. In 1891 he went to Fars as vizier to the governor, Prince Rokn al-Dowleh, and in the following year he took the government of that province in his own name, to lose it in 1894. He was minister of finance from November 1896 and grand vizier, the first merchant's son to reach that height, from May 1907; he fell in December. He died, at a great age, on 4 March 1908, having refused a pension from the Imperial Bank.

The younger, Reza-qoli Khan, held the title from 1908. Twenty years before he had been beglarbeg of Shushtar and then, from 1890 to 1894, his brother's deputy in Arabistan. Governor of Bushehr and the Gulf Ports from 1896 to 1899, he angered the British resident, Colonel Meadowes, over the quarantine. His later posts were Kerman (1904–05), Luristan, where he was shot at twice, and Fars, from which he was dismissed in 1911 under pressure from the tribes. In the Great War he went over to the Ottomans and presided over the Provisional Government at Kermanshah from February 1916 until March 1917. He afterwards lived in Istanbul and Berlin, where a street porter took him for a carpet dealer, and came home only in 1921. He was governor of Khorasan at his death, three years later.

Their nephew Mohammad-ali Khan, deputy for Bushehr in the second Majles, wrote the memoirs of the family.""",
  occ("Hosayn-qoli Khan", "scribe in the customs of Bushehr"),
  occ("Hajji Baqer", "farmer of the customs", start=("1848", "1848")),
  occ("Hosayn-qoli Khan", "the farm", start=("1860", "1860"), end=("63", "1863")),
  occ("Hosayn-qoli Khan", "deputy governor of Bushehr", start=("1866", "1866")),
  occ("Hosayn-qoli Khan", "governor of Yazd", start=("1874", "1874"), end=("76", "1876")),
  occ("Hosayn-qoli Khan", "governor of Khamseh", start=("1882", "1882"), end=("1887", "1887")),
  occ("Hosayn-qoli Khan", "of Arabistan", start=("1887#2", "1887")),
  occ("Hosayn-qoli Khan", "vizier to the governor", start=("1891", "1891"), end=("the following year", "1892")),
  occ("Rokn al-Dowleh", "governor#4", end=("the following year", "1892")),
  occ("Hosayn-qoli Khan", "the government of that province", start=("the following year", "1892"), end=("1894", "1894")),
  occ("Hosayn-qoli Khan", "minister of finance", start=("November 1896", "1896-11")),
  occ("Hosayn-qoli Khan", "grand vizier", start=("May 1907", "1907-05"), end=("in December", "1907-12")),
  occ("Reza-qoli Khan", "beglarbeg of Shushtar", start=("Twenty years before", "1888")),
  occ("Reza-qoli Khan", "his brother's deputy in Arabistan", start=("1890", "1890"), end=("1894#2", "1894")),
  occ("Reza-qoli Khan", "Governor of Bushehr and the Gulf Ports", start=("1896#2", "1896"), end=("1899", "1899")),
  occ("Meadowes", "British resident"),
  occ("Reza-qoli Khan", "Kerman", start=("1904", "1904"), end=("05", "1905")),
  occ("Reza-qoli Khan", "Luristan"),
  occ("Reza-qoli Khan", "Fars#2", end=("1911", "1911")),
  occ("Reza-qoli Khan", "presided over the Provisional Government at Kermanshah", start=("February 1916", "1916-02"), end=("March 1917", "1917-03")),
  occ("Reza-qoli Khan", "governor of Khorasan", end=("his death", "1924")),
  occ("Mohammad-ali Khan", "deputy for Bushehr"),
  fact("Hosayn-qoli Khan", "birthDate", "about 1832", value="1832"),
  fact("Hosayn-qoli Khan", "relatives", "Hajji Baqer"),
  fact("Hosayn-qoli Khan", "alias", "Nizam al-Saltana"),
  fact("Reza-qoli Khan", "alias", "Nizam al-Saltana"),
  fact("Hosayn-qoli Khan", "deathDate", "4 March 1908", value="1908-03-04"),
  fact("Hosayn-qoli Khan", "siblings", "Reza-qoli Khan"),
  fact("Reza-qoli Khan", "residence", "Istanbul"),
  fact("Reza-qoli Khan", "residence", "Berlin"),
  fact("Reza-qoli Khan", "deathDate", "three years later", value="1924"),
  fact("Hosayn-qoli Khan", "relatives", "Mohammad-ali Khan"),
  fact("Reza-qoli Khan", "relatives", "Mohammad-ali Khan"),
  ev("arrest", "was imprisoned", ("the summer of 1889", "1889"), ["Hosayn-qoli Khan"], place="Tehran"),
  ev("award", "was given", ("1888", "1888"), ["Hosayn-qoli Khan"]),
  ev("travel", "went to Fars", ("1891", "1891"), ["Hosayn-qoli Khan"], place="Fars"),
  ev("appointment", "took the government", ("the following year", "1892"), ["Hosayn-qoli Khan"]),
  ev("departure", "lose it", ("1894", "1894"), ["Hosayn-qoli Khan"]),
  ev("departure", "fell", ("in December", "1907-12"), ["Hosayn-qoli Khan"]),
  ev("departure", "was dismissed", ("1911", "1911"), ["Reza-qoli Khan"]),
  ev("travel", "came home", ("1921", "1921"), ["Reza-qoli Khan"]),
)

P("d7-23", """DEWAN BAHADUR S. RAGHUNATHA IYENGAR

Kumbakonam, 19 September 1921. We regret to announce the death, on Friday last, of Dewan Bahadur Srinivasa Raghunatha Iyengar, C.I.E., sometime Dewan of Malapuram and of Kotagiri, at his residence in Reddi Row.

Born in 1849 in the village of Tiruvadi, where his father, Srinivasachariar, was karnam, he passed from the Provincial School of Kumbakonam to the Presidency College, Madras, and took the degree of B.A. in 1869, standing third in the Presidency. Sir T. Ananda Rao, then Dewan of Malapuram, chose him for English tutor to the young princes; the appointment lasted from 1870 to 1873.

He entered the British service as translator to the Collector of Tanjore. He was deputy collector at Salem during the famine, sub-judge of Vizagapatam for eighteen months, and from 1883 to 1889 Inspector-General of Registration, the first Indian in that place. In the last-named year the Maharaja asked for the loan of his services, and Mr. Raghunatha Iyengar became Chief Judge of Malapuram. When Dewan Shankara Subbaier retired, on 14 May 1892, he was appointed acting Dewan. He was confirmed in January 1893 and remained at the head of affairs till 1898. The waterworks and the Popular Assembly are his monuments. Those who call the assembly a toy should remember that before him there was not even a toy.

From 1899 to 1902 he was an additional member of the Legislative Council of the Governor of Madras. The late Raja of Kotagiri persuaded him to take up the Dewanship of that State in 1903; the climate drove him out after two years. He was also Fellow of the University since 1881, President of the Kumbakonam Municipal Council (1906–1910) and, last year, Chairman of the Reception Committee of the Provincial Conference. A seat in the Executive Council was, it is believed, within his reach.

His eldest son, Mr. R. Desikan, is District Judge of Nellore. He received the C.I.E. in 1895. The courts rose on Saturday as a mark of respect.""",
  occ("Srinivasa Raghunatha Iyengar", "Dewan of Malapuram", start=("January 1893", "1893-01"), end=("1898", "1898"), again=["at the head of affairs"]),
  occ("Srinivasa Raghunatha Iyengar", "Dewanship of that State", start=("1903", "1903"), end=("after two years", "1905"), again=["of Kotagiri"]),
  occ("Srinivasachariar", "karnam"),
  occ("T. Ananda Rao", "Dewan of Malapuram#2"),
  occ("Srinivasa Raghunatha Iyengar", "English tutor to the young princes", start=("1870", "1870"), end=("1873", "1873")),
  occ("Srinivasa Raghunatha Iyengar", "translator to the Collector of Tanjore"),
  occ("Srinivasa Raghunatha Iyengar", "deputy collector at Salem"),
  occ("Srinivasa Raghunatha Iyengar", "sub-judge of Vizagapatam", end=("for eighteen months", "")),
  occ("Srinivasa Raghunatha Iyengar", "Inspector-General of Registration", start=("1883", "1883"), end=("1889", "1889")),
  occ("Srinivasa Raghunatha Iyengar", "Chief Judge of Malapuram", start=("In the last-named year", "1889")),
  occ("Shankara Subbaier", "Dewan#5", end=("14 May 1892", "1892-05-14")),
  occ("Srinivasa Raghunatha Iyengar", "acting Dewan", start=("14 May 1892", "1892-05-14"), end=("January 1893", "1893-01")),
  occ("Srinivasa Raghunatha Iyengar", "additional member of the Legislative Council of the Governor of Madras", start=("1899", "1899"), end=("1902", "1902")),
  occ("Srinivasa Raghunatha Iyengar", "Fellow of the University", start=("1881", "1881")),
  occ("Srinivasa Raghunatha Iyengar", "President of the Kumbakonam Municipal Council", start=("1906", "1906"), end=("1910", "1910")),
  occ("Srinivasa Raghunatha Iyengar", "Chairman of the Reception Committee of the Provincial Conference", start=("last year", "1920")),
  occ("R. Desikan", "District Judge of Nellore"),
  fact("Srinivasa Raghunatha Iyengar", "deathDate", "Friday last", value="1921-09-16"),
  fact("Srinivasa Raghunatha Iyengar", "deathPlace", "Reddi Row"),
  fact("Srinivasa Raghunatha Iyengar", "residence", "Reddi Row"),
  fact("Srinivasa Raghunatha Iyengar", "award", "Dewan Bahadur"),
  fact("Srinivasa Raghunatha Iyengar", "birthDate", "1849", value="1849"),
  fact("Srinivasa Raghunatha Iyengar", "birthPlace", "Tiruvadi"),
  fact("Srinivasa Raghunatha Iyengar", "father", "Srinivasachariar"),
  fact("Srinivasa Raghunatha Iyengar", "education", "Provincial School of Kumbakonam"),
  fact("Srinivasa Raghunatha Iyengar", "education", "Presidency College", date=("1869", "1869")),
  fact("Srinivasa Raghunatha Iyengar", "nationality", "Indian"),
  fact("Srinivasa Raghunatha Iyengar", "children", "R. Desikan"),
  fact("Srinivasa Raghunatha Iyengar", "award", "C.I.E.#2", date=("1895", "1895")),
  ev("appointment", "chose", ("1870", "1870"), ["Srinivasa Raghunatha Iyengar", "T. Ananda Rao"]),
  ev("appointment", "became", ("In the last-named year", "1889"), ["Srinivasa Raghunatha Iyengar"]),
  ev("departure", "retired", ("14 May 1892", "1892-05-14"), ["Shankara Subbaier"]),
  ev("appointment", "was appointed", ("14 May 1892", "1892-05-14"), ["Srinivasa Raghunatha Iyengar"]),
  ev("appointment", "was confirmed", ("January 1893", "1893-01"), ["Srinivasa Raghunatha Iyengar"]),
  ev("appointment", "take up the Dewanship", ("1903", "1903"), ["Srinivasa Raghunatha Iyengar"]),
  ev("departure", "drove him out", ("after two years", "1905"), ["Srinivasa Raghunatha Iyengar"]),
  ev("award", "received", ("1895", "1895"), ["Srinivasa Raghunatha Iyengar"]),
)

P("d7-24", """Patrick Joseph "Paddy" Gilhooley (17 March 1863 – 11 June 1934) was an Australian shearer, trade unionist and Labor politician.

Gilhooley was born at Tarcutta, New South Wales, the eldest of eleven children of Irish immigrants, Thomas and Honora Gilhooley. He went to the convent school at Wagga Wagga until he was twelve and was shearing at fifteen. "I was taught by the nuns and finished by the squatters," he liked to say.

He joined the Amalgamated Shearers in 1887 and was secretary of its Coonamble branch from 1889 to 1892. In the strike of 1891 he was arrested at Barcaldine, convicted of conspiracy in Rockhampton on 20 May, and sentenced to three years on St Helena island, of which he served sixteen months. He was organiser of the Queensland union from 1893, its vice-president in 1896, and general secretary from 1899 until 1908; from the last of these dates, too, he edited The Bushworker for a twelvemonth.

At the state election of May 1902 he won Leichhardt Downs from the ministerialist Alfred Cowper. He lost it to Cowper in 1907, won it back in the next year and thereafter held the seat until 1920. When Labor took office in June 1915 Gilhooley became secretary for railways; he was shifted to public lands in April 1918 on the death of John Hurley, and was acting premier for seven weeks while Edward Tyrrell was in London. As lands minister he opened the prickly-pear blocks. He opposed conscription in both campaigns and was fined £50 in December 1917 for a speech at Longreach.

He resigned from cabinet in October 1919, saying that he was tired of being thanked, and was appointed to the Land Court, of which he was president from 1923 till he reached the age limit in 1933. Talk of a knighthood amused him.

In 1894 he had married Bridget Ryan, a nurse. His brother Michael Gilhooley was mayor of Longreach, 1911–13. He died of pneumonia in Brisbane and was given a state funeral, at which the archbishop, James Dunphy, preached.""",
  occ("Patrick Joseph \"Paddy\" Gilhooley", "secretary of its Coonamble branch", start=("1889", "1889"), end=("1892", "1892")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "organiser of the Queensland union", start=("1893", "1893")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "its vice-president", start=("1896", "1896")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "general secretary", start=("1899", "1899"), end=("1908", "1908")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "edited The Bushworker", start=("1908", "1908"), end=("for a twelvemonth", "1909")),
  occ("Alfred Cowper", "Leichhardt Downs", end=("May 1902", "1902-05")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "Leichhardt Downs", start=("May 1902", "1902-05"), end=("1907", "1907")),
  occ("Alfred Cowper", "Leichhardt Downs", start=("1907", "1907"), end=("in the next year", "1908")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "the seat", start=("in the next year", "1908"), end=("1920", "1920")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "secretary for railways", start=("June 1915", "1915-06"), end=("April 1918", "1918-04")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "public lands", start=("April 1918", "1918-04"), end=("October 1919", "1919-10"), again=["lands minister"]),
  occ("John Hurley", "public lands", end=("April 1918", "1918-04")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "acting premier", end=("for seven weeks", "")),
  occ("Edward Tyrrell", "premier"),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "the Land Court", start=("October 1919", "1919-10"), end=("1933", "1933")),
  occ("Patrick Joseph \"Paddy\" Gilhooley", "president#2", start=("1923", "1923"), end=("1933", "1933")),
  occ("Michael Gilhooley", "mayor of Longreach", start=("1911", "1911"), end=("13", "1913")),
  occ("James Dunphy", "archbishop"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "alias", "Paddy"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "birthDate", "17 March 1863", value="1863-03-17"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "deathDate", "11 June 1934", value="1934-06-11"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "nationality", "Australian"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "occupation", "shearer"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "occupation", "trade unionist"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "occupation", "politician"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "party", "Labor"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "birthPlace", "Tarcutta"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "father", "Thomas"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "mother", "Honora Gilhooley"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "education", "convent school"),
  fact("Alfred Cowper", "party", "ministerialist"),
  fact("John Hurley", "deathDate", "April 1918", value="1918-04"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "spouse", "Bridget Ryan", date=("1894", "1894")),
  fact("Bridget Ryan", "occupation", "nurse"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "siblings", "Michael Gilhooley"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "causeOfDeath", "pneumonia"),
  fact("Patrick Joseph \"Paddy\" Gilhooley", "deathPlace", "Brisbane"),
  ev("arrest", "was arrested", ("1891", "1891"), ["Patrick Joseph \"Paddy\" Gilhooley"], place="Barcaldine"),
  ev("conviction", "convicted", ("20 May", "1891-05-20"), ["Patrick Joseph \"Paddy\" Gilhooley"], place="Rockhampton"),
  ev("election", "won Leichhardt Downs", ("May 1902", "1902-05"), ["Patrick Joseph \"Paddy\" Gilhooley", "Alfred Cowper"]),
  ev("departure", "lost it", ("1907", "1907"), ["Patrick Joseph \"Paddy\" Gilhooley", "Alfred Cowper"]),
  ev("election", "won it back", ("in the next year", "1908"), ["Patrick Joseph \"Paddy\" Gilhooley"]),
  ev("appointment", "became", ("June 1915", "1915-06"), ["Patrick Joseph \"Paddy\" Gilhooley"]),
  ev("appointment", "was shifted", ("April 1918", "1918-04"), ["Patrick Joseph \"Paddy\" Gilhooley"]),
  ev("sanction", "was fined", ("December 1917", "1917-12"), ["Patrick Joseph \"Paddy\" Gilhooley"]),
  ev("speech", "a speech", None, ["Patrick Joseph \"Paddy\" Gilhooley"], place="Longreach"),
  ev("departure", "resigned", ("October 1919", "1919-10"), ["Patrick Joseph \"Paddy\" Gilhooley"]),
  ev("appointment", "was appointed", ("October 1919", "1919-10"), ["Patrick Joseph \"Paddy\" Gilhooley"]),
  ev("speech", "preached", None, ["James Dunphy"]),
)

P("d7-25", """MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène, K.C., LL.D.

Senator for the division of Saurel. Born at Sorel, Lower Canada, 28 January 1848, son of Eugène Ménard, navigator, and of Adéline Laflèche. Educated at the Seminary of Nicolet and Laval University (LL.L., 1870). Advocate, 1871; Queen's Counsel, 1885.

Municipal career. – Alderman of Sorel, 1873–1879; mayor from January 1880 to January 1884, and for a second time in 1889–90; warden of the county of Richelieu for one year, 1882.

Provincial. – First returned to the Legislative Assembly for Richelieu at the general election of 1878, by eleven votes; unseated on petition in March 1879 but re-elected in the by-election that followed; sat until 1886, when he was defeated by Mr Louis-Philibert Cardin. Solicitor General in the Joly-Marchand administration for its last five months, in 1879; Speaker of the House from 27 April 1882 to the dissolution.

Federal. – Member of the House of Commons for Richelieu from 1891 to 1904. Chief Liberal whip for Quebec, 1893 to 1896. Sworn of the Privy Council on 13 July 1896 and made Minister of Inland Revenue the same day; transferred two years later to the department of Marine and Fisheries, which he administered until 1902, in which year he gave place to Mr Raymond Préville. The new lighthouses of the Gulf are mostly of his time, although the Opposition has counted them differently. Called to the Senate 5 February 1905; Government leader there from 1909 to 1911.

Other offices. – Bâtonnier of the Richelieu bar, 1888; professor of civil law at Laval in Montreal since 1892; president of the Société Saint-Jean-Baptiste of Sorel for fifteen years; director of the Montreal, Sorel & South Shore Railway. He declined the lieutenant-governorship of the North-West Territories.

Roman Catholic. Married, first, in 1874, Corinne, sister of the Hon. Honoré Archambault-Roy, then provincial treasurer; and secondly, in 1899, Mrs Alice Fitzpatrick. His son, Eugène Ménard-Laflèche, is deputy registrar of the Exchequer Court. Residence: 14 rue du Roi, Sorel.""",
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Senator for the division of Saurel", start=("5 February 1905", "1905-02-05"), again=["Senate"]),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Alderman of Sorel", start=("1873", "1873"), end=("1879", "1879")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "mayor", start=("January 1880", "1880-01"), end=("January 1884", "1884-01")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "mayor", start=("1889", "1889"), end=("90", "1890")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "warden of the county of Richelieu", start=("1882", "1882"), end=("1882", "1882")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Legislative Assembly for Richelieu", start=("1878", "1878"), end=("March 1879", "1879-03")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Legislative Assembly for Richelieu", start=("the by-election that followed", "1879"), end=("1886", "1886")),
  occ("Louis-Philibert Cardin", "Legislative Assembly for Richelieu", start=("1886", "1886")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Solicitor General", start=("in 1879", "1879"), end=("in 1879", "1879")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Speaker of the House", start=("27 April 1882", "1882-04-27"), end=("the dissolution", "")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Member of the House of Commons for Richelieu", start=("1891", "1891"), end=("1904", "1904")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Chief Liberal whip for Quebec", start=("1893", "1893"), end=("1896", "1896")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Privy Council", start=("13 July 1896", "1896-07-13")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Minister of Inland Revenue", start=("the same day", "1896-07-13"), end=("two years later", "1898")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "department of Marine and Fisheries", start=("two years later", "1898"), end=("1902", "1902")),
  occ("Raymond Préville", "department of Marine and Fisheries", start=("1902", "1902")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Government leader there", start=("1909", "1909"), end=("1911", "1911")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Bâtonnier of the Richelieu bar", start=("1888", "1888")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "professor of civil law at Laval in Montreal", start=("1892", "1892")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "president of the Société Saint-Jean-Baptiste of Sorel", end=("for fifteen years", "")),
  occ("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "director of the Montreal, Sorel & South Shore Railway"),
  occ("Honoré Archambault-Roy", "provincial treasurer"),
  occ("Eugène Ménard-Laflèche", "deputy registrar of the Exchequer Court"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "birthPlace", "Sorel"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "birthDate", "28 January 1848", value="1848-01-28"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "father", "Eugène Ménard"),
  fact("Eugène Ménard", "occupation", "navigator"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "mother", "Adéline Laflèche"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "education", "Seminary of Nicolet"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "education", "Laval University", date=("1870", "1870")),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "occupation", "Advocate"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "award", "Queen's Counsel", date=("1885", "1885")),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "party", "Liberal"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "religion", "Roman Catholic"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "spouse", "Corinne", date=("1874", "1874")),
  fact("Corinne", "siblings", "Honoré Archambault-Roy"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "spouse", "Alice Fitzpatrick", date=("1899", "1899")),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "children", "Eugène Ménard-Laflèche"),
  fact("MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "residence", "14 rue du Roi, Sorel"),
  ev("election", "returned", ("1878", "1878"), ["MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène"]),
  ev("departure", "unseated", ("March 1879", "1879-03"), ["MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène"]),
  ev("election", "re-elected", ("the by-election that followed", "1879"), ["MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène"]),
  ev("departure", "was defeated", ("1886", "1886"), ["MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Louis-Philibert Cardin"]),
  ev("appointment", "Sworn", ("13 July 1896", "1896-07-13"), ["MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène"]),
  ev("appointment", "made", ("the same day", "1896-07-13"), ["MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène"]),
  ev("appointment", "transferred", ("two years later", "1898"), ["MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène"]),
  ev("departure", "gave place", ("1902", "1902"), ["MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène", "Raymond Préville"]),
  ev("appointment", "Called", ("5 February 1905", "1905-02-05"), ["MÉNARD-LAFLÈCHE, Hon. Télesphore-Eugène"]),
)

P("d7-26", """In memory of Eleanor Margaret Thwaite, 1856–1941

Miss Thwaite, whose portrait by Orpen hangs at the foot of the stairs, was our third headmistress and, to a generation of the town, simply "the Head". She came to Wharfedale High School in September 1893, on the retirement of Miss Jane Buss Holroyd, and remained for twenty-six years.

She was born at Kirkby Lonsdale on 5 May 1856, a daughter of the Reverend Septimus Thwaite, who was vicar there for forty years. From Cheltenham Ladies' College she went up in 1876 to Girton, and she used to tell us how the cabmen laughed. She was assistant mistress at Manchester, second mistress at the Bradford Girls' Grammar School from 1883 and headmistress of Ripon from 1888 until she was called to us.

But a school was never large enough for her. She was elected to the Board of Guardians in 1895, the first woman to sit on it; she was president of the Head Mistresses' Association between 1905 and 1907; and when the law at last allowed it she stood for the town council, in November 1907, and was beaten by a butcher. Two years after she stood again and won Bridge Ward, which she represented until 1926, by then as alderman. In 1917 she was acting chairman of the Food Control Committee. She was mayor in 1921–22 – Wharfedale's first lady mayor – and sat as a magistrate from 1920. Her deputy, Councillor Amos Illingworth, feared that she would abolish the mayoral luncheon. She doubled it.

A Liberal by birth and a suffragist by conviction, Miss Thwaite chaired the local Women's Suffrage Society from its foundation, in 1899, to the end. She was one of the court of the University of Leeds from 1910, and that university made her an honorary M.A. in 1922; the O.B.E. she had already, for her work on the potatoes.

Her successor, Dr. Winifred Pell, headmistress from 1919 to 1938, said at the funeral that she had never once been given advice. Miss Thwaite died at Grassington on Easter Monday. A window in the hall is planned.""",
  occ("Eleanor Margaret Thwaite", "third headmistress", start=("September 1893", "1893-09"), end=("for twenty-six years", "1919"), again=["the Head"]),
  occ("Jane Buss Holroyd", "headmistress", end=("September 1893", "1893-09")),
  occ("Septimus Thwaite", "vicar there", end=("for forty years", "")),
  occ("Eleanor Margaret Thwaite", "second mistress at the Bradford Girls' Grammar School", start=("1883", "1883")),
  occ("Eleanor Margaret Thwaite", "assistant mistress at Manchester"),
  occ("Eleanor Margaret Thwaite", "headmistress of Ripon", start=("1888", "1888"), end=("September 1893", "1893-09")),
  occ("Eleanor Margaret Thwaite", "Board of Guardians", start=("1895", "1895")),
  occ("Eleanor Margaret Thwaite", "president of the Head Mistresses' Association", start=("1905", "1905"), end=("1907", "1907")),
  occ("Eleanor Margaret Thwaite", "Bridge Ward", start=("Two years after", "1909"), end=("1926", "1926"), again=["represented"]),
  occ("Eleanor Margaret Thwaite", "alderman", end=("1926", "1926")),
  occ("Eleanor Margaret Thwaite", "acting chairman of the Food Control Committee", start=("1917", "1917")),
  occ("Eleanor Margaret Thwaite", "mayor", start=("1921", "1921"), end=("22", "1922"), again=["first lady mayor"]),
  occ("Eleanor Margaret Thwaite", "magistrate", start=("1920", "1920")),
  occ("Amos Illingworth", "deputy"),
  occ("Amos Illingworth", "Councillor"),
  occ("Eleanor Margaret Thwaite", "chaired the local Women's Suffrage Society", start=("1899", "1899"), end=("to the end", "")),
  occ("Eleanor Margaret Thwaite", "one of the court of the University of Leeds", start=("1910", "1910")),
  occ("Winifred Pell", "headmistress#3", start=("1919", "1919"), end=("1938", "1938")),
  fact("Eleanor Margaret Thwaite", "birthDate", "1856", value="1856"),
  fact("Eleanor Margaret Thwaite", "deathDate", "1941", value="1941"),
  fact("Eleanor Margaret Thwaite", "birthDate", "5 May 1856", value="1856-05-05"),
  fact("Eleanor Margaret Thwaite", "birthPlace", "Kirkby Lonsdale"),
  fact("Eleanor Margaret Thwaite", "father", "Septimus Thwaite"),
  fact("Eleanor Margaret Thwaite", "education", "Cheltenham Ladies' College"),
  fact("Eleanor Margaret Thwaite", "education", "Girton"),
  fact("Eleanor Margaret Thwaite", "party", "Liberal"),
  fact("Eleanor Margaret Thwaite", "occupation", "suffragist"),
  fact("Eleanor Margaret Thwaite", "award", "honorary M.A.", date=("1922", "1922")),
  fact("Eleanor Margaret Thwaite", "award", "O.B.E."),
  fact("Eleanor Margaret Thwaite", "deathPlace", "Grassington"),
  fact("Eleanor Margaret Thwaite", "deathDate", "Easter Monday", value="1941-04-14"),
  ev("departure", "retirement", ("September 1893", "1893-09"), ["Jane Buss Holroyd"]),
  ev("appointment", "came", ("September 1893", "1893-09"), ["Eleanor Margaret Thwaite"]),
  ev("appointment", "was called", ("September 1893", "1893-09"), ["Eleanor Margaret Thwaite"]),
  ev("election", "was elected", ("1895", "1895"), ["Eleanor Margaret Thwaite"]),
  ev("candidacy", "stood", ("November 1907", "1907-11"), ["Eleanor Margaret Thwaite"]),
  ev("candidacy", "stood again", ("Two years after", "1909"), ["Eleanor Margaret Thwaite"]),
  ev("election", "won", ("Two years after", "1909"), ["Eleanor Margaret Thwaite"]),
  ev("award", "made her", ("1922", "1922"), ["Eleanor Margaret Thwaite"]),
  ev("speech", "said", None, ["Winifred Pell"]),
)

P("d7-27", """Karl Fredrik Emanuel Silfverswan (23 April 1816, Borgå – 30 May 1893, Helsinki) was a Finnish jurist and senator.

His father, Lieutenant-Colonel Otto Silfverswan, had been the last commandant of Svartholm; his mother was Eva Lovisa Taube. Karl matriculated at the Imperial Alexander University in 1833 and became master of laws in 1838. After two years as an auscultant in the Court of Appeal at Turku he entered the office of the governor-general, and in 1844 he was second secretary there. He was protocol secretary of the Senate from 1847 and referendary secretary in the Financial Department from 1851 until 1855.

In that year the governor of Vaasa, Berndt Federley-Krook, fell ill, and Silfverswan was sent as acting governor. The winter was hard and the English were in the Gulf. He was confirmed in the governorship in May 1856; five years later he was moved to Viipuri, and in the autumn of 1863 he returned to Helsinki as procurator, a post in which he had to quarrel with nearly everybody and did.

From 1 October 1868 Silfverswan was a member of the Economic Department of the Senate, head of its Ecclesiastical Commission to 1874 and thereafter of the Chancery Commission. He was vice-chairman of the department, in effect prime minister, from 9 June 1882, when Johan Nordensköld-Mellin took his leave, until 1885. In the Diets of 1863–64 and 1867 he sat in the House of Nobles; the Diet of 1877 he opened as vice-land-marshal.

He was also chancellor of the Order lodge, honorary doctor of Uppsala (1877) and, from 1870 to 1886, chairman of the Finnish Economic Society. His Swedish memoirs are dry and reliable. It has been written that he was at one time designated minister state secretary in St Petersburg, but there is no trace of this in the archives.

He was ennobled as baron in 1883. In 1846 he had married Aurora Armfelt-Rehbinder, with whom he had six children, among them the architect Bror Silfverswan and Ebba Silfverswan, first directress of the Deaconess Institute in Viipuri.""",
  occ("Otto Silfverswan", "last commandant of Svartholm", former=True),
  occ("Karl Fredrik Emanuel Silfverswan", "auscultant in the Court of Appeal at Turku", end=("two years", "")),
  occ("Karl Fredrik Emanuel Silfverswan", "second secretary there", start=("1844", "1844")),
  occ("Karl Fredrik Emanuel Silfverswan", "protocol secretary of the Senate", start=("1847", "1847")),
  occ("Karl Fredrik Emanuel Silfverswan", "referendary secretary in the Financial Department", start=("1851", "1851"), end=("1855", "1855")),
  occ("Berndt Federley-Krook", "governor of Vaasa"),
  occ("Karl Fredrik Emanuel Silfverswan", "acting governor", start=("In that year", "1855"), end=("May 1856", "1856-05")),
  occ("Karl Fredrik Emanuel Silfverswan", "the governorship", start=("May 1856", "1856-05"), end=("five years later", "1861")),
  occ("Karl Fredrik Emanuel Silfverswan", "moved to Viipuri", start=("five years later", "1861"), end=("autumn of 1863", "1863")),
  occ("Karl Fredrik Emanuel Silfverswan", "procurator", start=("autumn of 1863", "1863")),
  occ("Karl Fredrik Emanuel Silfverswan", "member of the Economic Department of the Senate", start=("1 October 1868", "1868-10-01"), again=["senator"]),
  occ("Karl Fredrik Emanuel Silfverswan", "head of its Ecclesiastical Commission", start=("1 October 1868", "1868-10-01"), end=("1874", "1874")),
  occ("Karl Fredrik Emanuel Silfverswan", "of the Chancery Commission", start=("1874", "1874")),
  occ("Karl Fredrik Emanuel Silfverswan", "vice-chairman of the department", start=("9 June 1882", "1882-06-09"), end=("1885", "1885")),
  occ("Johan Nordensköld-Mellin", "vice-chairman of the department", end=("9 June 1882", "1882-06-09")),
  occ("Karl Fredrik Emanuel Silfverswan", "House of Nobles", start=("1863#2", "1863"), end=("64", "1864")),
  occ("Karl Fredrik Emanuel Silfverswan", "House of Nobles", start=("1867", "1867"), end=("1867", "1867")),
  occ("Karl Fredrik Emanuel Silfverswan", "vice-land-marshal", start=("1877", "1877")),
  occ("Karl Fredrik Emanuel Silfverswan", "chancellor of the Order lodge"),
  occ("Karl Fredrik Emanuel Silfverswan", "chairman of the Finnish Economic Society", start=("1870", "1870"), end=("1886", "1886")),
  occ("Ebba Silfverswan", "first directress of the Deaconess Institute in Viipuri"),
  fact("Karl Fredrik Emanuel Silfverswan", "birthDate", "23 April 1816", value="1816-04-23"),
  fact("Karl Fredrik Emanuel Silfverswan", "birthPlace", "Borgå"),
  fact("Karl Fredrik Emanuel Silfverswan", "deathDate", "30 May 1893", value="1893-05-30"),
  fact("Karl Fredrik Emanuel Silfverswan", "deathPlace", "Helsinki"),
  fact("Karl Fredrik Emanuel Silfverswan", "nationality", "Finnish"),
  fact("Karl Fredrik Emanuel Silfverswan", "occupation", "jurist"),
  fact("Karl Fredrik Emanuel Silfverswan", "father", "Otto Silfverswan"),
  fact("Karl Fredrik Emanuel Silfverswan", "mother", "Eva Lovisa Taube"),
  fact("Karl Fredrik Emanuel Silfverswan", "education", "Imperial Alexander University", date=("1838", "1838")),
  fact("Karl Fredrik Emanuel Silfverswan", "award", "honorary doctor of Uppsala", date=("1877#2", "1877")),
  fact("Karl Fredrik Emanuel Silfverswan", "award", "baron", date=("1883", "1883")),
  fact("Karl Fredrik Emanuel Silfverswan", "spouse", "Aurora Armfelt-Rehbinder", date=("1846", "1846")),
  fact("Karl Fredrik Emanuel Silfverswan", "children", "Bror Silfverswan"),
  fact("Bror Silfverswan", "occupation", "architect"),
  fact("Karl Fredrik Emanuel Silfverswan", "children", "Ebba Silfverswan"),
  ev("appointment", "was sent", ("In that year", "1855"), ["Karl Fredrik Emanuel Silfverswan"]),
  ev("appointment", "was confirmed", ("May 1856", "1856-05"), ["Karl Fredrik Emanuel Silfverswan"]),
  ev("appointment", "was moved", ("five years later", "1861"), ["Karl Fredrik Emanuel Silfverswan"], place="Viipuri"),
  ev("travel", "returned", ("autumn of 1863", "1863"), ["Karl Fredrik Emanuel Silfverswan"], place="Helsinki"),
  ev("departure", "took his leave", ("9 June 1882", "1882-06-09"), ["Johan Nordensköld-Mellin"]),
  ev("award", "was ennobled", ("1883", "1883"), ["Karl Fredrik Emanuel Silfverswan"]),
)

P("d7-28", """João Maria Xavier de Almada e Brito, naval officer and colonial governor, was born in Lagos, in the Algarve, on 4 December 1829. He served Portugal for fifty-one years on three oceans and left a widow, an unpaid tailor and a grammar of Tetum.

A midshipman at fourteen, he was promoted second lieutenant in 1850 and commanded the schooner Conde do Tojal off Angola from 1856 to 1858. He was captain of the port of Luanda for the three years following. In 1861 he was appointed governor of Benguela, in place of Major Vicente Barruncho, dead of fever in June; he himself held out until the summer of 1864.

He governed Timor, for the first time, from 24 July 1866 to 1868 and, after an interval as aide to the minister of marine and overseas, Latino Corrêa, for a second time between 1871 and 1874. The regulations for the coffee districts belong to this second government. From January 1875 he was secretary-general at Macau, where he was twice in charge of the government during vacancies, in 1876 for two months and again from November 1878 until the arrival of Governor Joaquim da Graça on 28 February 1879.

The crown of his career was Mozambique. Named governor-general on 20 August 1881, he landed in December and found the treasury holding eleven pounds. He quarrelled with the chartered merchants, with the bishop of Siene, Dom Henrique Read, and finally with Lisbon, which recalled him on 3 May 1883. A judicial inquiry, which he himself had demanded, ended in his favour. He was deputy for Lagos in the Cortes of 1884–87, sitting with the Regenerators, and director of the naval arsenal from 1888. In 1891, a rear-admiral, he was proposed for minister, and laughed.

Promoted commander of the Order of Avis in 1880, he had also the Tower and Sword. He died at his house in Belém on 30 October 1894. A brother, Father Luís de Almada, was for many years rector of the seminary of Faro.""",
  occ("João Maria Xavier de Almada e Brito", "commanded the schooner Conde do Tojal", start=("1856", "1856"), end=("1858", "1858")),
  occ("João Maria Xavier de Almada e Brito", "captain of the port of Luanda", start=("1858", "1858"), end=("three years following", "1861")),
  occ("João Maria Xavier de Almada e Brito", "governor of Benguela", start=("1861", "1861"), end=("summer of 1864", "1864")),
  occ("Vicente Barruncho", "governor of Benguela", end=("June", "1861-06")),
  occ("João Maria Xavier de Almada e Brito", "governed Timor", start=("24 July 1866", "1866-07-24"), end=("1868", "1868")),
  occ("João Maria Xavier de Almada e Brito", "governed Timor", start=("1871", "1871"), end=("1874", "1874"), again=["this second government"]),
  occ("João Maria Xavier de Almada e Brito", "aide to the minister of marine and overseas"),
  occ("Latino Corrêa", "minister of marine and overseas"),
  occ("João Maria Xavier de Almada e Brito", "secretary-general at Macau", start=("January 1875", "1875-01")),
  occ("João Maria Xavier de Almada e Brito", "in charge of the government", start=("1876", "1876"), end=("for two months", "")),
  occ("João Maria Xavier de Almada e Brito", "in charge of the government", start=("November 1878", "1878-11"), end=("28 February 1879", "1879-02-28")),
  occ("Joaquim da Graça", "Governor", start=("28 February 1879", "1879-02-28")),
  occ("João Maria Xavier de Almada e Brito", "governor-general", start=("20 August 1881", "1881-08-20"), end=("3 May 1883", "1883-05-03")),
  occ("Henrique Read", "bishop of Siene"),
  occ("João Maria Xavier de Almada e Brito", "deputy for Lagos", start=("1884", "1884"), end=("87#7", "1887")),
  occ("João Maria Xavier de Almada e Brito", "director of the naval arsenal", start=("1888", "1888")),
  occ("Luís de Almada", "rector of the seminary of Faro"),
  fact("João Maria Xavier de Almada e Brito", "occupation", "naval officer"),
  fact("João Maria Xavier de Almada e Brito", "birthPlace", "Lagos"),
  fact("João Maria Xavier de Almada e Brito", "birthDate", "4 December 1829", value="1829-12-04"),
  fact("Vicente Barruncho", "deathDate", "June", value="1861-06"),
  fact("Vicente Barruncho", "causeOfDeath", "fever"),
  fact("João Maria Xavier de Almada e Brito", "party", "Regenerators"),
  fact("João Maria Xavier de Almada e Brito", "award", "Order of Avis", date=("1880", "1880")),
  fact("João Maria Xavier de Almada e Brito", "award", "Tower and Sword"),
  fact("João Maria Xavier de Almada e Brito", "deathPlace", "Belém"),
  fact("João Maria Xavier de Almada e Brito", "residence", "Belém"),
  fact("João Maria Xavier de Almada e Brito", "deathDate", "30 October 1894", value="1894-10-30"),
  fact("João Maria Xavier de Almada e Brito", "siblings", "Luís de Almada"),
  ev("appointment", "was appointed", ("1861", "1861"), ["João Maria Xavier de Almada e Brito"]),
  ev("travel", "arrival", ("28 February 1879", "1879-02-28"), ["Joaquim da Graça"]),
  ev("appointment", "Named", ("20 August 1881", "1881-08-20"), ["João Maria Xavier de Almada e Brito"]),
  ev("travel", "landed", ("December#2", "1881-12"), ["João Maria Xavier de Almada e Brito"], place="Mozambique"),
  ev("departure", "recalled", ("3 May 1883", "1883-05-03"), ["João Maria Xavier de Almada e Brito"]),
  ev("investigation", "inquiry", None, ["João Maria Xavier de Almada e Brito"]),
  ev("award", "Promoted", ("1880", "1880"), ["João Maria Xavier de Almada e Brito"]),
)

P("d7-29", """Ildefonso Cabrera Montenegro (23 January 1820 – 2 June 1892) was a Mexican general and politician who three times governed the state of Durango.

The son of a muleteer, Cabrera was born in Nombre de Dios and worked as a boy in the mint of Durango. He enlisted in the National Guard in 1846 to fight the Americans and rose from the ranks to lieutenant. A Liberal in the Wars of Reform, he was prefect of Mapimí in 1855, jefe político of Cuencamé from 1857 and commander of the Second Brigade of the North from July 1859. After the victory at Silao, where his horse was shot under him, he was sent home as provisional governor and military commander of Durango. He handed over to the elected governor, Benigno Silva-Ortiz, on 15 September 1861.

Two years later, the French having taken Puebla, Silva-Ortiz was called to the ministry of finance at San Luis Potosí, and the legislature elected Cabrera to replace him. His second term ended with the fall of the city on 4 July 1864. He spent the next year in the mountains, was captured at Tamazula in October 1865, and escaped from the convent of San Francisco in a water cart. He commanded the cavalry of General Corona-Ruelas before Querétaro in 1867.

He was deputy in the Fourth and Fifth Congresses (1867–71), a senator from 1875, and inspector of military colonies between the two. In the revolt of Tuxtepec he held with Lerdo to the end and lost his rank, which was given back to him in 1880. President González-Prieto then made him governor of the Federal District; he resigned in December 1881 on account of the nickel riots. Cabrera's third government of Durango, from September 1884 to September 1888, saw the railway come and the state bank open, with himself as its president from 1887.

His last office was that of magistrate of the Supreme Military Court. It was a sinecure. He died in Mexico City of cancer of the throat, and the city of Cabrera is named in his honour. His widow, Soledad Bracho, and his son-in-law, Carlos Fierro, mayor of Gómez Palacio, gave his papers to the state.""",
  occ("Ildefonso Cabrera Montenegro", "prefect of Mapimí", start=("1855", "1855")),
  occ("Ildefonso Cabrera Montenegro", "jefe político of Cuencamé", start=("1857", "1857")),
  occ("Ildefonso Cabrera Montenegro", "commander of the Second Brigade of the North", start=("July 1859", "1859-07")),
  occ("Ildefonso Cabrera Montenegro", "provisional governor", end=("15 September 1861", "1861-09-15")),
  occ("Ildefonso Cabrera Montenegro", "military commander of Durango", end=("15 September 1861", "1861-09-15")),
  occ("Benigno Silva-Ortiz", "elected governor", start=("15 September 1861", "1861-09-15"), end=("Two years later", "1863")),
  occ("Benigno Silva-Ortiz", "ministry of finance", start=("Two years later", "1863")),
  occ("Ildefonso Cabrera Montenegro", "second term", start=("Two years later", "1863"), end=("4 July 1864", "1864-07-04"), again=["governed the state of Durango"]),
  occ("Ildefonso Cabrera Montenegro", "commanded the cavalry of General Corona-Ruelas", start=("1867", "1867")),
  occ("Ildefonso Cabrera Montenegro", "deputy in the Fourth and Fifth Congresses", start=("1867#2", "1867"), end=("71", "1871")),
  occ("Ildefonso Cabrera Montenegro", "senator", start=("1875", "1875")),
  occ("Ildefonso Cabrera Montenegro", "inspector of military colonies", start=("between the two", "1871"), end=("between the two", "1875")),
  occ("González-Prieto", "President"),
  occ("Ildefonso Cabrera Montenegro", "governor of the Federal District", start=("1880", "1880"), end=("December 1881", "1881-12")),
  occ("Ildefonso Cabrera Montenegro", "third government of Durango", start=("September 1884", "1884-09"), end=("September 1888", "1888-09")),
  occ("Ildefonso Cabrera Montenegro", "its president", start=("1887", "1887")),
  occ("Ildefonso Cabrera Montenegro", "magistrate of the Supreme Military Court"),
  occ("Carlos Fierro", "mayor of Gómez Palacio"),
  fact("Ildefonso Cabrera Montenegro", "birthDate", "23 January 1820", value="1820-01-23"),
  fact("Ildefonso Cabrera Montenegro", "deathDate", "2 June 1892", value="1892-06-02"),
  fact("Ildefonso Cabrera Montenegro", "nationality", "Mexican"),
  fact("Ildefonso Cabrera Montenegro", "occupation", "general"),
  fact("Ildefonso Cabrera Montenegro", "occupation", "politician"),
  fact("Ildefonso Cabrera Montenegro", "birthPlace", "Nombre de Dios"),
  fact("Ildefonso Cabrera Montenegro", "militaryService", "National Guard"),
  fact("Ildefonso Cabrera Montenegro", "party", "Liberal"),
  fact("Ildefonso Cabrera Montenegro", "militaryService", "Wars of Reform"),
  fact("Ildefonso Cabrera Montenegro", "deathPlace", "Mexico City"),
  fact("Ildefonso Cabrera Montenegro", "causeOfDeath", "cancer of the throat"),
  fact("Ildefonso Cabrera Montenegro", "spouse", "Soledad Bracho"),
  fact("Ildefonso Cabrera Montenegro", "relatives", "Carlos Fierro"),
  ev("appointment", "was sent home", None, ["Ildefonso Cabrera Montenegro"]),
  ev("departure", "handed over", ("15 September 1861", "1861-09-15"), ["Ildefonso Cabrera Montenegro", "Benigno Silva-Ortiz"]),
  ev("appointment", "was called", ("Two years later", "1863"), ["Benigno Silva-Ortiz"], place="San Luis Potosí"),
  ev("election", "elected#2", ("Two years later", "1863"), ["Ildefonso Cabrera Montenegro"]),
  ev("appointment", "made him governor", ("1880", "1880"), ["Ildefonso Cabrera Montenegro", "González-Prieto"]),
  ev("departure", "resigned", ("December 1881", "1881-12"), ["Ildefonso Cabrera Montenegro"]),
)

P("d7-30", """THE WARD OF MAKHOAKHOENG AND ITS CHIEFS

Makhoakhoeng was a cattle post of old Chief Letlama, who lived on the plateau from about 1835. He was a younger brother of the Paramount and had held the pass against the Ndebele. He put his third son there, Ramabilikoe Letlama, whom everyone counts as the first chief of the ward (1852–1880). Ramabilikoe could not read, but he kept the French missionary's letters in a pot, in their order.

In the Gun War he stayed loyal to the Government. For that his half-brother Joel Masupha drove him out in November 1880 and ruled the place himself for three years. When the Queen took the country back, Major Clarke-Hobhouse, the first Resident Commissioner, restored the old house in the person of Ramabilikoe's son, Seeiso, who was placed by the Paramount Chief, Lerotholi Nkuebe, on 3 June 1884. Seeiso Ramabilikoe was a man of affairs. He was assessor to the Magistrate at Leribe before that, court president in his own ward, a member of the National Council from its first sitting in 1903, and chairman of its Committee on Stock Theft from 1908. He remained chief till he died, on 27 August 1919, of influenza that had come back with the labourers from the mines.

His heir being a child, Seeiso's widow, 'Mamohau, acted as chieftainess for eleven years. She was the only woman in the National Council in her day. The clerk to the ward in that time, Azael Makoanyane, had been a teacher at Morija and was later secretary of the Progressive Association.

Mohau Seeiso took over on 1 January 1931. He sat in the council by right, was made adviser to the Paramount Chief in 1936, went with the Pioneer Corps to Egypt as regimental sergeant-major in 1941, and was chief of the ward again, his uncle Sempe having acted, from 1945 until the reform of that office in 1949. It is said that he wept when the seal was taken away. The school bears the name of 'Mamohau.""",
  occ("Letlama", "Chief"),
  occ("Ramabilikoe Letlama", "first chief of the ward", start=("1852", "1852"), end=("1880", "1880")),
  occ("Joel Masupha", "ruled the place", start=("November 1880", "1880-11"), end=("for three years", "1883")),
  occ("Clarke-Hobhouse", "first Resident Commissioner"),
  occ("Lerotholi Nkuebe", "Paramount Chief"),
  occ("Seeiso Ramabilikoe", "chief#2", start=("3 June 1884", "1884-06-03"), end=("27 August 1919", "1919-08-27")),
  occ("Seeiso Ramabilikoe", "assessor to the Magistrate at Leribe", former=True),
  occ("Seeiso Ramabilikoe", "court president in his own ward"),
  occ("Seeiso Ramabilikoe", "member of the National Council", start=("1903", "1903")),
  occ("Seeiso Ramabilikoe", "chairman of its Committee on Stock Theft", start=("1908", "1908")),
  occ("'Mamohau", "acted as chieftainess", start=("27 August 1919", "1919-08-27"), end=("for eleven years", "1930")),
  occ("'Mamohau", "National Council#2"),
  occ("Azael Makoanyane", "clerk to the ward"),
  occ("Azael Makoanyane", "secretary of the Progressive Association"),
  occ("Mohau Seeiso", "chief of the ward#2", start=("1 January 1931", "1931-01-01")),
  occ("Mohau Seeiso", "chief of the ward#2", start=("1945", "1945"), end=("1949", "1949")),
  occ("Mohau Seeiso", "in the council"),
  occ("Mohau Seeiso", "adviser to the Paramount Chief", start=("1936", "1936")),
  occ("Mohau Seeiso", "regimental sergeant-major", start=("1941", "1941")),
  occ("Sempe", "acted#2", end=("1945", "1945")),
  fact("Letlama", "children", "Ramabilikoe Letlama"),
  fact("Ramabilikoe Letlama", "siblings", "Joel Masupha"),
  fact("Ramabilikoe Letlama", "children", "Seeiso Ramabilikoe"),
  fact("Seeiso Ramabilikoe", "deathDate", "27 August 1919", value="1919-08-27"),
  fact("Seeiso Ramabilikoe", "causeOfDeath", "influenza"),
  fact("Seeiso Ramabilikoe", "spouse", "'Mamohau"),
  fact("Azael Makoanyane", "occupation", "teacher"),
  fact("Mohau Seeiso", "militaryService", "Pioneer Corps"),
  fact("Mohau Seeiso", "relatives", "Sempe"),
  ev("departure", "drove him out", ("November 1880", "1880-11"), ["Ramabilikoe Letlama", "Joel Masupha"]),
  ev("appointment", "restored", None, ["Seeiso Ramabilikoe", "Clarke-Hobhouse"]),
  ev("appointment", "was placed", ("3 June 1884", "1884-06-03"), ["Seeiso Ramabilikoe", "Lerotholi Nkuebe"]),
  ev("appointment", "took over", ("1 January 1931", "1931-01-01"), ["Mohau Seeiso"]),
  ev("appointment", "was made", ("1936", "1936"), ["Mohau Seeiso"]),
  ev("travel", "went", ("1941", "1941"), ["Mohau Seeiso"], place="Egypt"),
)

P("d7-31", """Liang Shaowen (Chinese: 梁紹文; 1859 – 21 November 1928), courtesy name Zhongfu, was a Chinese scholar-official who served the Qing dynasty and, after 1912, the Republic.

A native of Shunde in Guangdong, Liang passed the provincial examination in 1882 and became a jinshi seven years later. He was a compiler in the Hanlin Academy from 1892 and associate examiner for Guizhou in 1893. After the defeat by Japan he memorialised against the treaty and was for a time secretary of the Self-Strengthening Society. His examiner and patron, Weng Tongxiang, was then grand councillor.

The coup of 1898 found him on leave. He was appointed prefect of Yichang in March 1900, acted as intendant of the Wuchang circuit for part of 1902 and was salt commissioner of Guangxi in 1903–04. Viceroy Zhang Zhiren of Huguang thought highly of him, and on his recommendation Liang was promoted to provincial judge of Hubei on 2 July 1905. He was financial commissioner of Jiangsu from the following year and, during the absence of Governor Chen Kuilin, acting governor for four months of 1908. From 1909 he was vice-president of the Board of Posts and Communications. It was there that he signed the railway contracts for which he was never quite forgiven.

He resigned in October 1911 and went to live in Shanghai. President Yuan called him back in the summer of 1914 as inspector-general of Guangdong, a post which he left in January 1916, declining the rank of count. Under Premier Duan he was minister of agriculture and commerce from July to November 1917, and president of the Court of Accounts from 1918 until 1922. The younger men in the ministry, he noted in his diary, bowed lower and knew less.

Liang married twice. His eldest son, Liang Boqiang, was consul-general at Yokohama and later mayor of Qingdao. He died of tuberculosis in Tianjin, and a collection of his memorials was printed by a former pupil, Ye Gongzhao, in 1931.""",
  occ("Liang Shaowen", "compiler in the Hanlin Academy", start=("1892", "1892")),
  occ("Liang Shaowen", "associate examiner for Guizhou", start=("1893", "1893")),
  occ("Liang Shaowen", "secretary of the Self-Strengthening Society"),
  occ("Weng Tongxiang", "grand councillor"),
  occ("Liang Shaowen", "prefect of Yichang", start=("March 1900", "1900-03")),
  occ("Liang Shaowen", "acted as intendant of the Wuchang circuit", start=("part of 1902", "1902"), end=("part of 1902", "1902")),
  occ("Liang Shaowen", "salt commissioner of Guangxi", start=("1903", "1903"), end=("04", "1904")),
  occ("Zhang Zhiren", "Viceroy"),
  occ("Liang Shaowen", "provincial judge of Hubei", start=("2 July 1905", "1905-07-02")),
  occ("Liang Shaowen", "financial commissioner of Jiangsu", start=("the following year", "1906")),
  occ("Chen Kuilin", "Governor"),
  occ("Liang Shaowen", "acting governor", start=("1908", "1908"), end=("four months of 1908", "1908")),
  occ("Liang Shaowen", "vice-president of the Board of Posts and Communications", start=("1909", "1909"), end=("October 1911", "1911-10")),
  occ("Yuan", "President"),
  occ("Liang Shaowen", "inspector-general of Guangdong", start=("the summer of 1914", "1914"), end=("January 1916", "1916-01")),
  occ("Duan", "Premier"),
  occ("Liang Shaowen", "minister of agriculture and commerce", start=("July#2", "1917-07"), end=("November 1917", "1917-11")),
  occ("Liang Shaowen", "president of the Court of Accounts", start=("1918", "1918"), end=("1922", "1922")),
  occ("Liang Boqiang", "consul-general at Yokohama"),
  occ("Liang Boqiang", "mayor of Qingdao"),
  fact("Liang Shaowen", "nativeName", "梁紹文"),
  fact("Liang Shaowen", "birthDate", "1859", value="1859"),
  fact("Liang Shaowen", "deathDate", "21 November 1928", value="1928-11-21"),
  fact("Liang Shaowen", "alias", "Zhongfu"),
  fact("Liang Shaowen", "nationality", "Chinese#2"),
  fact("Liang Shaowen", "occupation", "scholar-official"),
  fact("Liang Shaowen", "birthPlace", "Shunde"),
  fact("Liang Shaowen", "residence", "Shanghai"),
  fact("Liang Shaowen", "children", "Liang Boqiang"),
  fact("Liang Shaowen", "causeOfDeath", "tuberculosis"),
  fact("Liang Shaowen", "deathPlace", "Tianjin"),
  ev("communication", "memorialised", None, ["Liang Shaowen"]),
  ev("appointment", "was appointed", ("March 1900", "1900-03"), ["Liang Shaowen"]),
  ev("appointment", "was promoted", ("2 July 1905", "1905-07-02"), ["Liang Shaowen"]),
  ev("departure", "resigned", ("October 1911", "1911-10"), ["Liang Shaowen"]),
  ev("appointment", "called him back", ("the summer of 1914", "1914"), ["Liang Shaowen", "Yuan"]),
  ev("departure", "left", ("January 1916", "1916-01"), ["Liang Shaowen"]),
)

P("d7-32", """Vice-Admiral Anastasios Lambrou Kriezotis (Hydra, 1841 – Piraeus, 24 January 1915) was a Greek naval officer and politician, several times minister of marine.

His grandfather Lambros commanded a fireship in the War of Independence; his father, Ioannis, was harbour master of Nafplio under King Otto. Kriezotis passed through the Evelpidon school and then served for two years in the French frigate Magicienne. He took arms to the Cretans in 1867 as second-in-command of the Arkadion, and this made him famous before he was thirty.

He was commandant of the Naval Academy from 1884 to 1887; director of the arsenal at Salamis, 1887–89; and commodore of the training squadron for the summers of 1891 and 1892. In 1895 he left the service, with the rank of captain, to stand for Hydra. He was elected in April of that year in the party of Deligeorgis, and re-elected in 1899 and 1902, always by acclamation.

As minister of marine he is remembered for the fleet, and for the temper with which he got it. He first took the department on 20 September 1895 but had to hand it to Admiral Konstantinos Sachtouris-Bulis after the disasters of April 1897. Recalled to the colours in that May as commander of the Western Squadron, he shelled Preveza for three days. His second ministry was from 24 November 1902 to June 1903; his third, under the younger Rallis-Petmezas, lasted from 12 December 1905 until July 1909. The officers' league demanded his head and was given it. In the last cabinet before the war he was offered the foreign ministry. He said that he spoke only Greek and ship's French.

From 1910 until his death the old admiral was president of the National Fleet Fund, in which he followed the banker Stefanos Negrepontis, who had held it since the foundation. He received the Grand Cross of the Redeemer in 1906. His nephew, Commander Pavlos Kriezotis, was naval attaché in Rome.""",
  occ("Anastasios Lambrou Kriezotis", "minister of marine", start=("20 September 1895", "1895-09-20"), end=("April 1897", "1897-04"), again=["minister of marine#2", "the department"]),
  occ("Anastasios Lambrou Kriezotis", "second ministry", start=("24 November 1902", "1902-11-24"), end=("June 1903", "1903-06")),
  occ("Anastasios Lambrou Kriezotis", "his third", start=("12 December 1905", "1905-12-12"), end=("July 1909", "1909-07")),
  occ("Lambros", "commanded a fireship"),
  occ("Ioannis", "harbour master of Nafplio"),
  occ("Otto", "King"),
  occ("Anastasios Lambrou Kriezotis", "second-in-command of the Arkadion", start=("1867", "1867")),
  occ("Anastasios Lambrou Kriezotis", "commandant of the Naval Academy", start=("1884", "1884"), end=("1887", "1887")),
  occ("Anastasios Lambrou Kriezotis", "director of the arsenal at Salamis", start=("1887#2", "1887"), end=("89", "1889")),
  occ("Anastasios Lambrou Kriezotis", "commodore of the training squadron", start=("1891", "1891"), end=("1891", "1891")),
  occ("Anastasios Lambrou Kriezotis", "commodore of the training squadron", start=("1892", "1892"), end=("1892", "1892")),
  occ("Anastasios Lambrou Kriezotis", "Hydra#2", start=("April of that year", "1895-04")),
  occ("Konstantinos Sachtouris-Bulis", "the department", start=("April 1897", "1897-04")),
  occ("Anastasios Lambrou Kriezotis", "commander of the Western Squadron", start=("in that May", "1897-05")),
  occ("Anastasios Lambrou Kriezotis", "president of the National Fleet Fund", start=("1910", "1910"), end=("his death", "1915-01-24")),
  occ("Stefanos Negrepontis", "president of the National Fleet Fund", end=("1910", "1910")),
  occ("Pavlos Kriezotis", "naval attaché in Rome"),
  fact("Anastasios Lambrou Kriezotis", "birthPlace", "Hydra"),
  fact("Anastasios Lambrou Kriezotis", "birthDate", "1841", value="1841"),
  fact("Anastasios Lambrou Kriezotis", "deathPlace", "Piraeus"),
  fact("Anastasios Lambrou Kriezotis", "deathDate", "24 January 1915", value="1915-01-24"),
  fact("Anastasios Lambrou Kriezotis", "nationality", "Greek"),
  fact("Anastasios Lambrou Kriezotis", "occupation", "naval officer"),
  fact("Anastasios Lambrou Kriezotis", "occupation", "politician"),
  fact("Anastasios Lambrou Kriezotis", "relatives", "Lambros"),
  fact("Lambros", "militaryService", "War of Independence"),
  fact("Anastasios Lambrou Kriezotis", "father", "Ioannis"),
  fact("Anastasios Lambrou Kriezotis", "education", "Evelpidon school"),
  fact("Anastasios Lambrou Kriezotis", "militaryService", "French frigate Magicienne"),
  fact("Anastasios Lambrou Kriezotis", "party", "party of Deligeorgis"),
  fact("Stefanos Negrepontis", "occupation", "banker"),
  fact("Anastasios Lambrou Kriezotis", "award", "Grand Cross of the Redeemer", date=("1906", "1906")),
  fact("Anastasios Lambrou Kriezotis", "relatives", "Pavlos Kriezotis"),
  ev("departure", "left the service", ("1895", "1895"), ["Anastasios Lambrou Kriezotis"]),
  ev("candidacy", "stand", ("1895", "1895"), ["Anastasios Lambrou Kriezotis"]),
  ev("election", "was elected", ("April of that year", "1895-04"), ["Anastasios Lambrou Kriezotis"]),
  ev("election", "re-elected", ("1899", "1899"), ["Anastasios Lambrou Kriezotis"]),
  ev("election", "re-elected", ("1902", "1902"), ["Anastasios Lambrou Kriezotis"]),
  ev("appointment", "first took the department", ("20 September 1895", "1895-09-20"), ["Anastasios Lambrou Kriezotis"]),
  ev("departure", "hand it", ("April 1897", "1897-04"), ["Anastasios Lambrou Kriezotis", "Konstantinos Sachtouris-Bulis"]),
  ev("appointment", "Recalled", ("in that May", "1897-05"), ["Anastasios Lambrou Kriezotis"]),
  ev("departure", "was given it", ("July 1909", "1909-07"), ["Anastasios Lambrou Kriezotis"]),
  ev("appointment", "followed", ("1910", "1910"), ["Anastasios Lambrou Kriezotis"]),
  ev("award", "received", ("1906", "1906"), ["Anastasios Lambrou Kriezotis"]),
)

P("d7-33", """THE LATE ARCHDEACON OGUNBIYI-COLE

Lagos, 8 May 1916. – The church in Yorubaland is bowed with grief. The Venerable Josiah Theophilus Ogunbiyi-Cole, Archdeacon of the Niger Provinces, fell asleep in Jesus at St John's parsonage, Aroloya, in the early hours of Tuesday, 2 May.

Born at Hastings, Sierra Leone, on 9 August 1846, of Egba parents who had been freed from a Brazilian slaver, he was educated at the C.M.S. Grammar School, Freetown, and at Fourah Bay College. He came to Abeokuta as a schoolmaster in 1867, was expelled with the rest of the mission in October of that year, and settled with his flock in Ebute Metta.

He was tutor at the Training Institution for four years, and was made deacon in 1873. His first charge was Badagry, from 1874 to 1880; the next was Ode Ondo, where he was superintendent of the mission until 1889. In that year the Parent Committee sent him to Onitsha as secretary of the Niger Mission. He resigned the secretaryship in August 1890 along with Bishop Crowther-Macaulay, with whom he had worked and whose treatment he never forgave. From 1891 he was vicar of St John's, Aroloya, and remained so for a quarter of a century, whatever else he was.

He was Canon of Christ Church from 1902 and archdeacon since 15 February 1907, the second African to bear that title in the diocese. Outside the church he was an unofficial member of the Lagos Legislative Council for two terms, 1894–98 and 1901–04, chairman of the Lagos Board of Education at the same time as his second term, and president of the Anti-Slavery Auxiliary. He was named for the assistant bishopric in 1909, but the lot fell on another.

His first wife, Lydia Macfoy, died in 1881. He leaves a widow, Mrs Rachel Ogunbiyi-Cole, and seven children; Dr Akinola Cole is Assistant Colonial Surgeon at Calabar. Bishop Tugwell-Ross and the Acting Administrator, Mr F. S. Jameson, were present at the burial.""",
  occ("Josiah Theophilus Ogunbiyi-Cole", "Archdeacon of the Niger Provinces", start=("15 February 1907", "1907-02-15"), again=["archdeacon"]),
  occ("Josiah Theophilus Ogunbiyi-Cole", "tutor at the Training Institution", end=("for four years", "")),
  occ("Josiah Theophilus Ogunbiyi-Cole", "first charge", start=("1874", "1874"), end=("1880", "1880")),
  occ("Josiah Theophilus Ogunbiyi-Cole", "superintendent of the mission", start=("1880", "1880"), end=("1889", "1889")),
  occ("Josiah Theophilus Ogunbiyi-Cole", "secretary of the Niger Mission", start=("1889", "1889"), end=("August 1890", "1890-08"), again=["secretaryship"]),
  occ("Crowther-Macaulay", "Bishop", end=("August 1890", "1890-08")),
  occ("Josiah Theophilus Ogunbiyi-Cole", "vicar of St John's, Aroloya", start=("1891", "1891"), end=("for a quarter of a century", "1916")),
  occ("Josiah Theophilus Ogunbiyi-Cole", "Canon of Christ Church", start=("1902", "1902")),
  occ("Josiah Theophilus Ogunbiyi-Cole", "unofficial member of the Lagos Legislative Council", start=("1894", "1894"), end=("98", "1898")),
  occ("Josiah Theophilus Ogunbiyi-Cole", "unofficial member of the Lagos Legislative Council", start=("1901", "1901"), end=("04", "1904")),
  occ("Josiah Theophilus Ogunbiyi-Cole", "chairman of the Lagos Board of Education", start=("1901", "1901"), end=("04", "1904")),
  occ("Josiah Theophilus Ogunbiyi-Cole", "president of the Anti-Slavery Auxiliary"),
  occ("Akinola Cole", "Assistant Colonial Surgeon at Calabar"),
  occ("Tugwell-Ross", "Bishop#2"),
  occ("F. S. Jameson", "Acting Administrator"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "deathPlace", "St John's parsonage, Aroloya"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "deathDate", "Tuesday, 2 May", value="1916-05-02"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "birthPlace", "Hastings"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "birthDate", "9 August 1846", value="1846-08-09"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "ethnicity", "Egba"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "education", "C.M.S. Grammar School"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "education", "Fourah Bay College"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "occupation", "schoolmaster"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "residence", "Ebute Metta"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "spouse", "Lydia Macfoy"),
  fact("Lydia Macfoy", "deathDate", "1881", value="1881"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "spouse", "Rachel Ogunbiyi-Cole"),
  fact("Josiah Theophilus Ogunbiyi-Cole", "children", "Akinola Cole"),
  ev("travel", "came", ("1867", "1867"), ["Josiah Theophilus Ogunbiyi-Cole"], place="Abeokuta"),
  ev("sanction", "was expelled", ("October of that year", "1867-10"), ["Josiah Theophilus Ogunbiyi-Cole"]),
  ev("appointment", "sent", ("In that year", "1889"), ["Josiah Theophilus Ogunbiyi-Cole"], place="Onitsha"),
  ev("departure", "resigned", ("August 1890", "1890-08"), ["Josiah Theophilus Ogunbiyi-Cole", "Crowther-Macaulay"]),
)

P("d7-34", """Johann Ulrich Zellger (* 14 September 1828 in Glarus; † 7 May 1899 in Bern) was a Swiss politician, militia officer and railway man.

Zellger came of an old Glarus family of cotton printers. His mother, Anna Barbara Trümpi, was the sister of the Landammann Kaspar Trümpi. He studied law in Heidelberg and Berlin from 1847 and practised in Glarus as an advocate from 1851.

He was a member of the cantonal council without interruption from 1854 until 1878 and judge of the civil court in 1856–60. After the great fire of May 1861 he was placed at the head of the relief commission; his order of the streets is still visible on the ground. He was Landammann himself from 1866 to 1872, in succession to his uncle.

In federal affairs he belonged to the Liberal Centre. From 1860 he sat for Glarus in the Council of States, which made him its vice-president in 1864 and its president in July 1865, and he went over to the National Council in 1872. He presided over that chamber, too, in 1876–77. As federal commissioner he was sent to the Ticino in October 1876, after the shots at Stabio, and again, for six weeks, in 1889. In December 1878 the Federal Assembly elected him to the Federal Council; he declined on the next morning.

He preferred the railways. He had been on the board of the Northeastern from 1862, and was chairman of its directors from 1879 to 1887, in the years of the moratorium. From then until 1895 he headed the federal railway department's technical inspectorate in Bern, where he was followed by the engineer Robert Moser-Blumer.

In the army he was commander of the Eighth Brigade (1869–1874) with the rank of colonel. His son Fridolin Zellger, a physician, was president of the commune of Näfels for three decades. In the Neue Glarner Zeitung he was called the last of the patricians, which would have annoyed him.""",
  occ("Kaspar Trümpi", "Landammann", end=("1866", "1866")),
  occ("Johann Ulrich Zellger", "member of the cantonal council", start=("1854", "1854"), end=("1878", "1878")),
  occ("Johann Ulrich Zellger", "judge of the civil court", start=("1856", "1856"), end=("60", "1860")),
  occ("Johann Ulrich Zellger", "head of the relief commission", start=("May 1861", "1861-05")),
  occ("Johann Ulrich Zellger", "Landammann#2", start=("1866", "1866"), end=("1872", "1872")),
  occ("Johann Ulrich Zellger", "Council of States", start=("1860", "1860"), end=("1872#2", "1872")),
  occ("Johann Ulrich Zellger", "its vice-president", start=("1864", "1864")),
  occ("Johann Ulrich Zellger", "its president", start=("July 1865", "1865-07")),
  occ("Johann Ulrich Zellger", "National Council", start=("1872#2", "1872")),
  occ("Johann Ulrich Zellger", "presided over that chamber", start=("1876", "1876"), end=("77", "1877")),
  occ("Johann Ulrich Zellger", "federal commissioner", start=("October 1876", "1876-10")),
  occ("Johann Ulrich Zellger", "federal commissioner", start=("1889", "1889"), end=("for six weeks", "1889")),
  occ("Johann Ulrich Zellger", "board of the Northeastern", start=("1862", "1862")),
  occ("Johann Ulrich Zellger", "chairman of its directors", start=("1879", "1879"), end=("1887", "1887")),
  occ("Johann Ulrich Zellger", "headed the federal railway department's technical inspectorate", start=("1887", "1887"), end=("1895", "1895")),
  occ("Robert Moser-Blumer", "headed the federal railway department's technical inspectorate", start=("1895", "1895")),
  occ("Johann Ulrich Zellger", "commander of the Eighth Brigade", start=("1869", "1869"), end=("1874", "1874")),
  occ("Fridolin Zellger", "president of the commune of Näfels", end=("for three decades", "")),
  fact("Johann Ulrich Zellger", "birthDate", "14 September 1828", value="1828-09-14"),
  fact("Johann Ulrich Zellger", "birthPlace", "Glarus"),
  fact("Johann Ulrich Zellger", "deathDate", "7 May 1899", value="1899-05-07"),
  fact("Johann Ulrich Zellger", "deathPlace", "Bern"),
  fact("Johann Ulrich Zellger", "nationality", "Swiss"),
  fact("Johann Ulrich Zellger", "occupation", "politician"),
  fact("Johann Ulrich Zellger", "occupation", "militia officer"),
  fact("Johann Ulrich Zellger", "mother", "Anna Barbara Trümpi"),
  fact("Anna Barbara Trümpi", "siblings", "Kaspar Trümpi"),
  fact("Johann Ulrich Zellger", "relatives", "Kaspar Trümpi"),
  fact("Johann Ulrich Zellger", "education", "Heidelberg"),
  fact("Johann Ulrich Zellger", "education", "Berlin"),
  fact("Johann Ulrich Zellger", "occupation", "advocate"),
  fact("Johann Ulrich Zellger", "party", "Liberal Centre"),
  fact("Robert Moser-Blumer", "occupation", "engineer"),
  fact("Johann Ulrich Zellger", "children", "Fridolin Zellger"),
  fact("Fridolin Zellger", "occupation", "physician"),
  ev("appointment", "was placed", ("May 1861", "1861-05"), ["Johann Ulrich Zellger"]),
  ev("election", "made him its vice-president", ("1864", "1864"), ["Johann Ulrich Zellger"]),
  ev("departure", "went over", ("1872#2", "1872"), ["Johann Ulrich Zellger"]),
  ev("appointment", "was sent", ("October 1876", "1876-10"), ["Johann Ulrich Zellger"], place="Ticino"),
  ev("election", "elected", ("December 1878", "1878-12"), ["Johann Ulrich Zellger"]),
  ev("appointment", "was followed", ("1895", "1895"), ["Robert Moser-Blumer"]),
)

P("d7-35", """SHERIFFS AND MAYORS OF TINNSUND, 1814–1945

The old sheriff's office lay at Prestmoen. Its holder in the year of the constitution was Halvor Olsen Prestmoen, whose father, Ole Halvorsen, had been sheriff before him from 1779. Halvor sat at Eidsvoll for the county and afterwards in the first two Stortings. He gave up the office in 1831 to his son-in-law, Knut Tveiten, who kept it for twenty-seven years and of whom the saying goes that he arrested only the deaf.

With the law of 1837 the parish got a council. The vicar, Jens Zetlitz Monrad, was elected its first mayor and served until 1841; Tveiten himself followed in 1842–45. From 1846 to 1861, and for a second period between 1866 and 1871, the mayor was the miller Aslak Gunleiksen Haug, with the schoolmaster Tarjei Lien as his deputy the whole time. Lien was mayor for the years between. He was also the first manager of the savings bank, and churchwarden.

Sheriff Tveiten was succeeded in 1858 by Captain Peder Blix, and Blix, in 1880, by his own clerk, Gunnar Aslaksen Haug, a son of the miller. Gunnar Haug was an officer of the new kind. He was chairman of the local Liberal association from 1882, a member of the Storting for Bratsberg for three terms, 1886–94, and chairman of the conciliation board for most of his life; as sheriff he had leave while the Storting sat, his place being filled by Olav Rui as acting sheriff. He resigned in 1911.

The first woman on the council, Ingebjørg Haug Rui, was elected in 1910. The last mayors before the occupation were Nils Rui of the Farmers' Party (1926–31) and, from 1932, Sigurd Kleppen, Labour. Kleppen was removed by the occupiers in January 1941, arrested that autumn and sent to Grini. Nils Kvaale, a dentist from Skien, was put in as mayor by the new authorities. In May 1945 Kleppen came home and took his chair again, and by Christmas he had handed it over to a younger man. It is all in the minutes, in three different hands.""",
  occ("Halvor Olsen Prestmoen", "sheriff's office", end=("1831", "1831"), again=["the office"]),
  occ("Ole Halvorsen", "sheriff#2", start=("1779", "1779")),
  occ("Halvor Olsen Prestmoen", "sat at Eidsvoll", start=("the year of the constitution", "1814")),
  occ("Halvor Olsen Prestmoen", "first two Stortings"),
  occ("Knut Tveiten", "the office", start=("1831", "1831"), end=("for twenty-seven years", "1858"), again=["Sheriff"]),
  occ("Jens Zetlitz Monrad", "vicar"),
  occ("Jens Zetlitz Monrad", "first mayor", start=("1837", "1837"), end=("1841", "1841")),
  occ("Knut Tveiten", "mayor", start=("1842", "1842"), end=("45#2", "1845")),
  occ("Aslak Gunleiksen Haug", "mayor#2", start=("1846", "1846"), end=("1861", "1861")),
  occ("Aslak Gunleiksen Haug", "mayor#2", start=("1866", "1866"), end=("1871", "1871")),
  occ("Tarjei Lien", "deputy", start=("1846", "1846"), end=("1861", "1861")),
  occ("Tarjei Lien", "deputy", start=("1866", "1866"), end=("1871", "1871")),
  occ("Tarjei Lien", "mayor#3", start=("for the years between", "1861"), end=("for the years between", "1866")),
  occ("Tarjei Lien", "first manager of the savings bank"),
  occ("Tarjei Lien", "churchwarden"),
  occ("Peder Blix", "Sheriff", start=("1858", "1858"), end=("1880", "1880")),
  occ("Gunnar Aslaksen Haug", "clerk", end=("1880", "1880")),
  occ("Gunnar Aslaksen Haug", "as sheriff", start=("1880", "1880"), end=("1911", "1911")),
  occ("Gunnar Aslaksen Haug", "chairman of the local Liberal association", start=("1882", "1882")),
  occ("Gunnar Aslaksen Haug", "member of the Storting for Bratsberg", start=("1886", "1886"), end=("94#2", "1894")),
  occ("Gunnar Aslaksen Haug", "chairman of the conciliation board"),
  occ("Olav Rui", "acting sheriff"),
  occ("Ingebjørg Haug Rui", "the council", start=("1910", "1910")),
  occ("Nils Rui", "mayors", start=("1926", "1926"), end=("31#2", "1931")),
  occ("Sigurd Kleppen", "mayors", start=("1932", "1932"), end=("January 1941", "1941-01")),
  occ("Nils Kvaale", "mayor#5", start=("January 1941", "1941-01"), end=("May 1945", "1945-05")),
  occ("Sigurd Kleppen", "his chair", start=("May 1945", "1945-05"), end=("Christmas", "1945-12")),
  fact("Halvor Olsen Prestmoen", "father", "Ole Halvorsen"),
  fact("Halvor Olsen Prestmoen", "relatives", "Knut Tveiten"),
  fact("Aslak Gunleiksen Haug", "occupation", "miller"),
  fact("Tarjei Lien", "occupation", "schoolmaster"),
  fact("Gunnar Aslaksen Haug", "father", "Aslak Gunleiksen Haug"),
  fact("Gunnar Aslaksen Haug", "party", "Liberal"),
  fact("Nils Rui", "party", "Farmers' Party"),
  fact("Sigurd Kleppen", "party", "Labour"),
  fact("Nils Kvaale", "occupation", "dentist"),
  fact("Nils Kvaale", "residence", "Skien"),
  ev("departure", "gave up the office", ("1831", "1831"), ["Halvor Olsen Prestmoen", "Knut Tveiten"]),
  ev("election", "was elected", ("1837", "1837"), ["Jens Zetlitz Monrad"]),
  ev("appointment", "followed", ("1842", "1842"), ["Knut Tveiten"]),
  ev("appointment", "was succeeded", ("1858", "1858"), ["Peder Blix"]),
  ev("departure", "resigned", ("1911", "1911"), ["Gunnar Aslaksen Haug"]),
  ev("election", "was elected#2", ("1910", "1910"), ["Ingebjørg Haug Rui"]),
  ev("departure", "was removed", ("January 1941", "1941-01"), ["Sigurd Kleppen"]),
  ev("arrest", "arrested#2", ("that autumn", "1941"), ["Sigurd Kleppen"]),
  ev("appointment", "was put in", None, ["Nils Kvaale"]),
  ev("travel", "came home", ("May 1945", "1945-05"), ["Sigurd Kleppen"]),
  ev("appointment", "took his chair again", ("May 1945", "1945-05"), ["Sigurd Kleppen"]),
  ev("departure", "had handed it over", ("Christmas", "1945-12"), ["Sigurd Kleppen"]),
)

P("d7-36", """José María de Urbistondo y Goñi (San Sebastián, 1803 – Madrid, 14 April 1869), Marquis of Balanguingui, was a Spanish soldier and colonial governor, best known as captain-general of the Philippines.

He entered the Royal Guard as a cadet in 1816. In the first Carlist war he fought for Don Carlos, under whom he was chief of staff in Catalonia from 1837; after the Embrace of Vergara he passed into the queen's service with his rank. He was military governor of Biscay in 1841–43 and commander-general of Guipúzcoa until 1847, when General Narváez-Ponte, then president of the council, sent him as second-in-command to Havana. There he was in charge for the spring of 1849, between the departure of the Count of Alcoy and the coming of Concha-Irigoyen.

Named captain-general of the Philippines on 16 July 1850, he reached Manila in November, in a ship with four hundred convicts. He governed until December 1853. In that time he took Jolo, founded the bank, forbade cock-fights on weekdays and quarrelled with the archbishop, Fray José Aranguren-Soto, over the friars' pews. His second-in-command, Brigadier Ramón Montero-Blanco, who became acting governor when he left, had already filled a vacancy of that kind once, in 1850, and was to do so for a third time in 1856–57.

Back in Spain, Urbistondo was captain-general of Navarre from 1854 until July 1856, then minister of war for exactly three months, from 12 October, in place of O'Donnell's man. A scene in the antechamber of the palace, of which there are five versions, put an end to his ministry. He was senator for life from 1857. For eight years he was chief of the Corps of Halberdiers, and he was director-general of invalids at his death.

He married María de la Concepción Eguía in 1844. His brother Ramón de Urbistondo, a Jesuit, was rector of the college of Loyola. He received the laureate cross of San Fernando for Jolo.""",
  occ("José María de Urbistondo y Goñi", "captain-general of the Philippines#2", start=("16 July 1850", "1850-07-16"), end=("December 1853", "1853-12"), again=["captain-general of the Philippines", "governed"]),
  occ("José María de Urbistondo y Goñi", "chief of staff in Catalonia", start=("1837", "1837")),
  occ("José María de Urbistondo y Goñi", "military governor of Biscay", start=("1841", "1841"), end=("43", "1843")),
  occ("José María de Urbistondo y Goñi", "commander-general of Guipúzcoa", end=("1847", "1847")),
  occ("Narváez-Ponte", "president of the council"),
  occ("José María de Urbistondo y Goñi", "second-in-command", start=("1847", "1847")),
  occ("José María de Urbistondo y Goñi", "in charge", start=("spring of 1849", "1849"), end=("spring of 1849", "1849")),
  occ("José Aranguren-Soto", "archbishop"),
  occ("Ramón Montero-Blanco", "second-in-command#2"),
  occ("Ramón Montero-Blanco", "acting governor", start=("December 1853", "1853-12")),
  occ("Ramón Montero-Blanco", "a vacancy of that kind", start=("1850#2", "1850")),
  occ("Ramón Montero-Blanco", "do so", start=("1856", "1856"), end=("57", "1857")),
  occ("José María de Urbistondo y Goñi", "captain-general of Navarre", start=("1854", "1854"), end=("July 1856", "1856-07")),
  occ("José María de Urbistondo y Goñi", "minister of war", start=("12 October", "1856-10-12"), end=("three months", "1857-01-12")),
  occ("José María de Urbistondo y Goñi", "senator for life", start=("1857", "1857")),
  occ("José María de Urbistondo y Goñi", "chief of the Corps of Halberdiers", end=("For eight years", "")),
  occ("José María de Urbistondo y Goñi", "director-general of invalids", end=("his death", "1869-04-14")),
  occ("Ramón de Urbistondo", "rector of the college of Loyola"),
  fact("José María de Urbistondo y Goñi", "birthPlace", "San Sebastián"),
  fact("José María de Urbistondo y Goñi", "birthDate", "1803", value="1803"),
  fact("José María de Urbistondo y Goñi", "deathPlace", "Madrid"),
  fact("José María de Urbistondo y Goñi", "deathDate", "14 April 1869", value="1869-04-14"),
  fact("José María de Urbistondo y Goñi", "alias", "Marquis of Balanguingui"),
  fact("José María de Urbistondo y Goñi", "nationality", "Spanish"),
  fact("José María de Urbistondo y Goñi", "occupation", "soldier"),
  fact("José María de Urbistondo y Goñi", "militaryService", "Royal Guard"),
  fact("José María de Urbistondo y Goñi", "militaryService", "first Carlist war"),
  fact("José María de Urbistondo y Goñi", "spouse", "María de la Concepción Eguía", date=("1844", "1844")),
  fact("José María de Urbistondo y Goñi", "siblings", "Ramón de Urbistondo"),
  fact("Ramón de Urbistondo", "occupation", "Jesuit"),
  fact("José María de Urbistondo y Goñi", "award", "laureate cross of San Fernando"),
  ev("appointment", "sent", ("1847", "1847"), ["José María de Urbistondo y Goñi", "Narváez-Ponte"], place="Havana"),
  ev("departure", "departure", ("spring of 1849", "1849"), ["Count of Alcoy"]),
  ev("travel", "coming", ("spring of 1849", "1849"), ["Concha-Irigoyen"]),
  ev("appointment", "Named", ("16 July 1850", "1850-07-16"), ["José María de Urbistondo y Goñi"]),
  ev("travel", "reached", ("November", "1850-11"), ["José María de Urbistondo y Goñi"], place="Manila"),
  ev("appointment", "became", ("December 1853", "1853-12"), ["Ramón Montero-Blanco"]),
  ev("departure", "left", ("December 1853", "1853-12"), ["José María de Urbistondo y Goñi"]),
  ev("departure", "put an end", ("three months", "1857-01-12"), ["José María de Urbistondo y Goñi"]),
  ev("award", "received", None, ["José María de Urbistondo y Goñi"]),
)

P("d7-37", """CHURCH AND COLLEGE: THE LIFE OF DR BEAMISH

Robert St Leger Beamish was for fifty years a fixture of the Irish Church, and for the last eleven of them its scourge. Born at Bandon on 29 September 1788 to Francis Beamish, a brewer, and Elizabeth Sealy, he entered Trinity College, Dublin, in 1804, won a scholarship, and was elected a fellow in 1811. The college never again paid so little for so much noise.

He was junior dean from 1814, librarian for two years from 1818, Donnellan lecturer in 1821, and Regius professor of Greek between 1822 and 1830, when he accepted the college living of Ardtrea in the county of Tyrone. He did not like Tyrone. "There are," he wrote to his sister, "two hundred turnips to every Christian."

The rest is preferment. He was archdeacon of Ardagh from 3 May 1834, holding with it the rectory of Granard; dean of Clonfert, in the room of Dean Bagot, deceased, from November 1838; and, on the translation of Dr Sandes to Cashel, bishop of Killaloe. He was consecrated in St Patrick's on 24 February 1842 by Archbishop Whateley. As bishop he sat in the House of Lords in 1844 and, by rotation, in 1848 and 1852. The government of Lord Aberley moved him to Ossory in 1853, and he stayed there for eleven years, in lawsuits with his chapter, his agent and the county hospital.

His colleague on the chapter, Charles Vignolles-Hare, precentor from 1843 and dean from 1850 to 1877, kept a diary of it all, from which we learn that the bishop was seen to laugh in 1859. Beamish was vice-president of the Royal Irish Academy, a Commissioner of National Education for one stormy year, 1853, and visitor of the Queen's College at Cork.

He died at Kilkenny on 12 January 1864. The story that he was to have been primate has no foundation. His son, Sir Francis Sealy Beamish, was Master in Chancery and, after 1868, recorder of Limerick; a daughter, Anne, married Canon Jebb Foster, treasurer of Ossory.""",
  occ("Robert St Leger Beamish", "fellow", start=("1811", "1811")),
  occ("Robert St Leger Beamish", "junior dean", start=("1814", "1814")),
  occ("Robert St Leger Beamish", "librarian", start=("1818", "1818"), end=("for two years", "1820")),
  occ("Robert St Leger Beamish", "Donnellan lecturer", start=("1821", "1821")),
  occ("Robert St Leger Beamish", "Regius professor of Greek", start=("1822", "1822"), end=("1830", "1830")),
  occ("Robert St Leger Beamish", "living of Ardtrea", start=("1830", "1830")),
  occ("Robert St Leger Beamish", "archdeacon of Ardagh", start=("3 May 1834", "1834-05-03")),
  occ("Robert St Leger Beamish", "rectory of Granard", start=("3 May 1834", "1834-05-03")),
  occ("Robert St Leger Beamish", "dean of Clonfert", start=("November 1838", "1838-11")),
  occ("Bagot", "dean of Clonfert", former=True, again=["Dean"]),
  occ("Robert St Leger Beamish", "bishop of Killaloe", start=("24 February 1842", "1842-02-24"), end=("1853", "1853"), again=["bishop#3"]),
  occ("Sandes", "bishop of Killaloe", former=True),
  occ("Sandes", "Cashel"),
  occ("Whateley", "Archbishop"),
  occ("Robert St Leger Beamish", "House of Lords", start=("1844", "1844")),
  occ("Robert St Leger Beamish", "House of Lords", start=("1848", "1848")),
  occ("Robert St Leger Beamish", "House of Lords", start=("1852", "1852")),
  occ("Robert St Leger Beamish", "moved him to Ossory", start=("1853", "1853"), end=("for eleven years", "1864"), again=["the bishop"]),
  occ("Charles Vignolles-Hare", "precentor", start=("1843", "1843")),
  occ("Charles Vignolles-Hare", "dean#3", start=("1850", "1850"), end=("1877", "1877")),
  occ("Robert St Leger Beamish", "vice-president of the Royal Irish Academy"),
  occ("Robert St Leger Beamish", "Commissioner of National Education", start=("1853#2", "1853"), end=("1853#2", "1853")),
  occ("Robert St Leger Beamish", "visitor of the Queen's College at Cork"),
  occ("Francis Sealy Beamish", "Master in Chancery"),
  occ("Francis Sealy Beamish", "recorder of Limerick", start=("after 1868", "1868")),
  occ("Jebb Foster", "Canon"),
  occ("Jebb Foster", "treasurer of Ossory"),
  fact("Robert St Leger Beamish", "birthPlace", "Bandon"),
  fact("Robert St Leger Beamish", "birthDate", "29 September 1788", value="1788-09-29"),
  fact("Robert St Leger Beamish", "father", "Francis Beamish"),
  fact("Francis Beamish", "occupation", "brewer"),
  fact("Robert St Leger Beamish", "mother", "Elizabeth Sealy"),
  fact("Robert St Leger Beamish", "education", "Trinity College, Dublin"),
  fact("Robert St Leger Beamish", "deathPlace", "Kilkenny"),
  fact("Robert St Leger Beamish", "deathDate", "12 January 1864", value="1864-01-12"),
  fact("Robert St Leger Beamish", "children", "Francis Sealy Beamish"),
  fact("Robert St Leger Beamish", "children", "Anne"),
  fact("Anne", "spouse", "Jebb Foster"),
  ev("election", "was elected", ("1811", "1811"), ["Robert St Leger Beamish"]),
  ev("appointment", "accepted", ("1830", "1830"), ["Robert St Leger Beamish"]),
  ev("communication", "wrote to his sister", None, ["Robert St Leger Beamish"]),
  ev("departure", "translation", None, ["Sandes"]),
  ev("appointment", "was consecrated", ("24 February 1842", "1842-02-24"), ["Robert St Leger Beamish", "Whateley"], place="St Patrick's"),
  ev("appointment", "moved", ("1853", "1853"), ["Robert St Leger Beamish"], place="Ossory"),
)

P("d7-38", """THE MUNTONS OF ALEFORD: BREWERS, BAILIFFS AND MEMBERS

The first Munton of whom Aleford has any record is Thomas, who took the lease of the Trent Brewery in 1764. He was overseer of the poor in 1771 and bailiff of the borough in 1779, and he lost a finger to a cooper's axe on the day of the American surrender.

His only son, Thomas Munton the younger (1768–1842), was bailiff five times between 1799 and 1825. He was treasurer of the Navigation for thirty years and the lieutenant-colonel commanding the Aleford Volunteers from 1803 to 1813. He did not live to see the railway, which he had called a passing thing.

Of the third generation, Michael Munton, the elder brother, was the first mayor under the new charter, from 1853 to 1855, and mayor for a second term in 1861. At a by-election in February 1859 he was elected to Parliament for the northern division of the county as a Liberal; he held the seat until he was made a baronet and retired in 1874. His brother George followed in a quieter way. He was chairman of the brewery company from its registration in 1865, alderman from the same year, high sheriff in 1873 and, on the death of old Canon Salt, chairman of the school board from 1877.

Sir Michael's son, Sir Arthur Heywood Munton (1852–1926), second baronet, sat for the Aleford division from 1886 to 1906 and was Conservative whip for a time under Lord Salterley. He was a Lord of the Treasury from July 1895 to October 1900 and Paymaster-General till the following spring; he was lord lieutenant from 1908. His wife, Lady Violet, was president of the Red Cross in the county throughout the Great War and the first woman alderman of the borough (1922).

With the death of Captain Miles Munton, adjutant of the 6th North Staffords, near Lens on 1 July 1917, the male line was broken. A cousin, Humphrey Coke Munton, was chairman of the company from 1926 until it was sold, twelve years later. There has been no Munton on the council since.""",
  occ("Thomas", "overseer of the poor", start=("1771", "1771")),
  occ("Thomas", "bailiff of the borough", start=("1779", "1779")),
  occ("Thomas Munton", "bailiff#2"),
  occ("Thomas Munton", "treasurer of the Navigation", end=("for thirty years", "")),
  occ("Thomas Munton", "commanding the Aleford Volunteers", start=("1803", "1803"), end=("1813", "1813")),
  occ("Michael Munton", "first mayor", start=("1853", "1853"), end=("1855", "1855")),
  occ("Michael Munton", "mayor#2", start=("1861", "1861")),
  occ("Michael Munton", "Parliament for the northern division of the county", start=("February 1859", "1859-02"), end=("1874", "1874"), again=["the seat"]),
  occ("George", "chairman of the brewery company", start=("1865", "1865")),
  occ("George", "alderman", start=("the same year", "1865")),
  occ("George", "high sheriff", start=("1873", "1873")),
  occ("George", "chairman of the school board", start=("1877", "1877")),
  occ("Salt", "Canon"),
  occ("Salt", "chairman of the school board", end=("1877", "1877")),
  occ("Arthur Heywood Munton", "sat for the Aleford division", start=("1886", "1886"), end=("1906", "1906")),
  occ("Arthur Heywood Munton", "Conservative whip"),
  occ("Arthur Heywood Munton", "Lord of the Treasury", start=("July 1895", "1895-07"), end=("October 1900", "1900-10")),
  occ("Arthur Heywood Munton", "Paymaster-General", start=("October 1900", "1900-10"), end=("the following spring", "1901")),
  occ("Arthur Heywood Munton", "lord lieutenant", start=("1908", "1908")),
  occ("Lady Violet", "president of the Red Cross in the county"),
  occ("Lady Violet", "first woman alderman of the borough", start=("1922", "1922")),
  occ("Miles Munton", "adjutant of the 6th North Staffords", end=("1 July 1917", "1917-07-01")),
  occ("Humphrey Coke Munton", "chairman of the company", start=("1926#2", "1926"), end=("twelve years later", "1938")),
  fact("Thomas", "children", "Thomas Munton"),
  fact("Thomas Munton", "birthDate", "1768", value="1768"),
  fact("Thomas Munton", "deathDate", "1842", value="1842"),
  fact("Michael Munton", "party", "Liberal"),
  fact("Michael Munton", "award", "baronet"),
  fact("Michael Munton", "siblings", "George"),
  fact("Salt", "deathDate", "1877", value="1877"),
  fact("Michael Munton", "children", "Arthur Heywood Munton"),
  fact("Arthur Heywood Munton", "birthDate", "1852", value="1852"),
  fact("Arthur Heywood Munton", "deathDate", "1926", value="1926"),
  fact("Arthur Heywood Munton", "award", "second baronet"),
  fact("Arthur Heywood Munton", "party", "Conservative"),
  fact("Arthur Heywood Munton", "spouse", "Lady Violet"),
  fact("Miles Munton", "deathDate", "1 July 1917", value="1917-07-01"),
  fact("Miles Munton", "deathPlace", "Lens"),
  fact("Miles Munton", "militaryService", "6th North Staffords"),
  fact("Miles Munton", "relatives", "Humphrey Coke Munton"),
  ev("election", "was elected", ("February 1859", "1859-02"), ["Michael Munton"]),
  ev("award", "was made", None, ["Michael Munton"]),
  ev("departure", "retired", ("1874", "1874"), ["Michael Munton"]),
)

P("d7-39", """THE BANK OF THE RIVER PLATE AND PATAGONIA: ITS CHAIRMEN AND MANAGERS, 1863–1913

The bank opened its doors in the Calle Reconquista on 2 January 1863 with eleven clerks and a safe from Wolverhampton. Its founder and first chairman in London was George Drabble Wanklyn, a Manchester merchant who had been consul of the Republic in that city since 1857. He presided at every general meeting for nineteen years, till failing sight obliged him to give up the chair in March 1882.

Sir Edward Cunliffe-Brett took his place. Sir Edward, Member for Blackmoor from 1868 to 1880 and a former Governor of the Bank of England, was thought a great catch. His reign was short. He retired in 1886, and his deputy since 1879, John Proudfoot Fair, moved up; Fair it was who brought the bank through the Baring year. He was besides chairman of the Great Western of Santiago from 1889 and president of the Argentine Chamber in London in 1893–94. The shareholders gave him a piece of plate, but the knighthood of which the papers spoke was never conferred.

In Buenos Aires the managers changed more often. James Ritchie Parlane (1863–1869) had been accountant of the Ottoman Bank at Smyrna. He was followed by his sub-manager, Federico Zimmermann Saavedra, who later became a director of the National Mortgage Bank and, in 1891, minister of finance to President Pellegrino for the space of seven weeks. From 1874 to 1884 the manager was Thomas Duguid Hughes; he, too, was chairman of the English Hospital for a time, and it was in his parlour that the Hurlingham Club was founded.

Hughes's successor, Norberto Quirno Lastra, was the first Argentine to be general manager. He was appointed on 1 July 1884 at the age of thirty-four. Quirno had been secretary to the intendant of the capital, Torcuato Alvear-Paz, and deputy inspector of banks (1880–82). Having handed over to William Boadle Coghlan in 1907, he was called to the London board and, on the death of Fair in May 1911, became its chairman. He was in office at the jubilee.""",
  occ("George Drabble Wanklyn", "first chairman", start=("2 January 1863", "1863-01-02"), end=("March 1882", "1882-03"), again=["presided", "the chair"]),
  occ("George Drabble Wanklyn", "consul of the Republic", start=("1857", "1857")),
  occ("Edward Cunliffe-Brett", "the chair", start=("March 1882", "1882-03"), end=("1886", "1886"), again=["his place"]),
  occ("Edward Cunliffe-Brett", "Member for Blackmoor", start=("1868", "1868"), end=("1880", "1880")),
  occ("Edward Cunliffe-Brett", "Governor of the Bank of England", former=True),
  occ("John Proudfoot Fair", "deputy", start=("1879", "1879"), end=("1886", "1886")),
  occ("John Proudfoot Fair", "moved up", start=("1886", "1886"), end=("May 1911", "1911-05")),
  occ("John Proudfoot Fair", "chairman of the Great Western of Santiago", start=("1889", "1889")),
  occ("John Proudfoot Fair", "president of the Argentine Chamber in London", start=("1893", "1893"), end=("94", "1894")),
  occ("James Ritchie Parlane", "managers", start=("1863#3", "1863"), end=("1869", "1869")),
  occ("James Ritchie Parlane", "accountant of the Ottoman Bank at Smyrna", former=True),
  occ("Federico Zimmermann Saavedra", "sub-manager", end=("1869", "1869")),
  occ("Federico Zimmermann Saavedra", "managers", start=("1869", "1869")),
  occ("Federico Zimmermann Saavedra", "director of the National Mortgage Bank"),
  occ("Federico Zimmermann Saavedra", "minister of finance", start=("1891", "1891"), end=("seven weeks", "1891")),
  occ("Pellegrino", "President"),
  occ("Thomas Duguid Hughes", "manager#3", start=("1874", "1874"), end=("1884", "1884")),
  occ("Thomas Duguid Hughes", "chairman of the English Hospital"),
  occ("Norberto Quirno Lastra", "general manager", start=("1 July 1884", "1884-07-01"), end=("1907", "1907")),
  occ("Norberto Quirno Lastra", "secretary to the intendant of the capital", former=True),
  occ("Torcuato Alvear-Paz", "intendant of the capital"),
  occ("Norberto Quirno Lastra", "deputy inspector of banks", start=("1880#2", "1880"), end=("82#2", "1882")),
  occ("William Boadle Coghlan", "general manager", start=("1907", "1907")),
  occ("Norberto Quirno Lastra", "London board", start=("1907", "1907")),
  occ("Norberto Quirno Lastra", "its chairman", start=("May 1911", "1911-05"), again=["in office"]),
  fact("George Drabble Wanklyn", "occupation", "merchant"),
  fact("Norberto Quirno Lastra", "nationality", "Argentine"),
  fact("John Proudfoot Fair", "deathDate", "May 1911", value="1911-05"),
  ev("departure", "give up the chair", ("March 1882", "1882-03"), ["George Drabble Wanklyn"]),
  ev("appointment", "took his place", ("March 1882", "1882-03"), ["Edward Cunliffe-Brett"]),
  ev("departure", "retired", ("1886", "1886"), ["Edward Cunliffe-Brett"]),
  ev("appointment", "moved up", ("1886", "1886"), ["John Proudfoot Fair"]),
  ev("appointment", "was followed", ("1869", "1869"), ["Federico Zimmermann Saavedra"]),
  ev("appointment", "became", None, ["Federico Zimmermann Saavedra"]),
  ev("appointment", "was appointed", ("1 July 1884", "1884-07-01"), ["Norberto Quirno Lastra"]),
  ev("departure", "handed over", ("1907", "1907"), ["Norberto Quirno Lastra", "William Boadle Coghlan"]),
  ev("appointment", "was called", ("1907", "1907"), ["Norberto Quirno Lastra"]),
  ev("appointment", "became#2", ("May 1911", "1911-05"), ["Norberto Quirno Lastra"]),
)

P("d7-40", """Sir Charles Edward Wijeratne Obeyesinghe (11 April 1858 – 26 December 1930) was a Ceylonese lawyer, judge and legislator.

Born at Galle, the second son of Don Cornelis Obeyesinghe, mudaliyar of the Talpe Pattu, and of Dona Helena Jayewardene-Perera, he was educated at Richmond College and, from 1874, at the Colombo Academy, which he left with the English University scholarship. He was at Christ's College, Cambridge, and was called at Lincoln's Inn in 1881.

On his return he practised in Colombo. He was acting district judge of Kegalla for five months in 1887, and of Kurunegala for the whole of the next year. In 1892 he was appointed a commissioner of requests, a post he exchanged three years later for that of district judge of Negombo. He was second puisne justice, acting, in 1899 and again in 1901–02.

He left the bench for politics. When his cousin, Solomon Dias Seneviratne-Bandara, died in January 1903, Governor Sir West Ridgeley nominated Obeyesinghe to succeed him as Sinhalese representative in the Legislative Council. He was nominated for a second term of five years in 1908 and lost his seat when the constitution was changed, in 1912. He was the first president of the Low-Country Products Association, from 1908 to 1914, and of the Ceylon Reform League, from 1917. During the riots of 1915 he was detained for nineteen days at Welikada, on the information of a neighbour, and released without a charge. The commissioner of police, Herbert Dowbiggen, called it a regrettable error. Obeyesinghe called it something else.

In the reformed Council he sat for the Southern Province from 1921 to 1924, was its vice-president under the new rules for all that time, and was knighted in the birthday honours of 1922. Minister he never became; in 1931 there were ministers, but he was dead.

He married in 1890 Agnes Ilangakoon. Their daughter Dr May Obeyesinghe was medical officer in charge of the Lady Havelock Hospital. A Methodist by upbringing, he became a Buddhist in 1893.""",
  occ("Don Cornelis Obeyesinghe", "mudaliyar of the Talpe Pattu"),
  occ("Charles Edward Wijeratne Obeyesinghe", "acting district judge of Kegalla", start=("1887", "1887"), end=("for five months", "1887")),
  occ("Charles Edward Wijeratne Obeyesinghe", "of Kurunegala", start=("the next year", "1888"), end=("the next year", "1888")),
  occ("Charles Edward Wijeratne Obeyesinghe", "commissioner of requests", start=("1892", "1892"), end=("three years later", "1895")),
  occ("Charles Edward Wijeratne Obeyesinghe", "district judge of Negombo", start=("three years later", "1895")),
  occ("Charles Edward Wijeratne Obeyesinghe", "second puisne justice, acting", start=("1899", "1899")),
  occ("Charles Edward Wijeratne Obeyesinghe", "second puisne justice, acting", start=("1901", "1901"), end=("02", "1902")),
  occ("Solomon Dias Seneviratne-Bandara", "Sinhalese representative in the Legislative Council", end=("January 1903", "1903-01")),
  occ("West Ridgeley", "Governor"),
  occ("Charles Edward Wijeratne Obeyesinghe", "Sinhalese representative in the Legislative Council", start=("January 1903", "1903-01"), end=("1908", "1908")),
  occ("Charles Edward Wijeratne Obeyesinghe", "second term", start=("1908", "1908"), end=("1912", "1912"), again=["his seat"]),
  occ("Charles Edward Wijeratne Obeyesinghe", "first president of the Low-Country Products Association", start=("1908#2", "1908"), end=("1914", "1914")),
  occ("Charles Edward Wijeratne Obeyesinghe", "of the Ceylon Reform League", start=("1917", "1917")),
  occ("Herbert Dowbiggen", "commissioner of police"),
  occ("Charles Edward Wijeratne Obeyesinghe", "sat for the Southern Province", start=("1921", "1921"), end=("1924", "1924")),
  occ("Charles Edward Wijeratne Obeyesinghe", "its vice-president", start=("1921", "1921"), end=("1924", "1924")),
  occ("May Obeyesinghe", "medical officer in charge of the Lady Havelock Hospital"),
  fact("Charles Edward Wijeratne Obeyesinghe", "birthDate", "11 April 1858", value="1858-04-11"),
  fact("Charles Edward Wijeratne Obeyesinghe", "deathDate", "26 December 1930", value="1930-12-26"),
  fact("Charles Edward Wijeratne Obeyesinghe", "nationality", "Ceylonese"),
  fact("Charles Edward Wijeratne Obeyesinghe", "occupation", "lawyer"),
  fact("Charles Edward Wijeratne Obeyesinghe", "occupation", "judge"),
  fact("Charles Edward Wijeratne Obeyesinghe", "occupation", "legislator"),
  fact("Charles Edward Wijeratne Obeyesinghe", "birthPlace", "Galle"),
  fact("Charles Edward Wijeratne Obeyesinghe", "father", "Don Cornelis Obeyesinghe"),
  fact("Charles Edward Wijeratne Obeyesinghe", "mother", "Dona Helena Jayewardene-Perera"),
  fact("Charles Edward Wijeratne Obeyesinghe", "education", "Richmond College"),
  fact("Charles Edward Wijeratne Obeyesinghe", "education", "Colombo Academy"),
  fact("Charles Edward Wijeratne Obeyesinghe", "education", "Christ's College, Cambridge"),
  fact("Charles Edward Wijeratne Obeyesinghe", "education", "Lincoln's Inn", date=("1881", "1881")),
  fact("Charles Edward Wijeratne Obeyesinghe", "relatives", "Solomon Dias Seneviratne-Bandara"),
  fact("Solomon Dias Seneviratne-Bandara", "deathDate", "January 1903", value="1903-01"),
  fact("Charles Edward Wijeratne Obeyesinghe", "spouse", "Agnes Ilangakoon", date=("1890", "1890")),
  fact("Charles Edward Wijeratne Obeyesinghe", "children", "May Obeyesinghe"),
  fact("Charles Edward Wijeratne Obeyesinghe", "religion", "Methodist"),
  fact("Charles Edward Wijeratne Obeyesinghe", "religion", "Buddhist"),
  ev("travel", "return", None, ["Charles Edward Wijeratne Obeyesinghe"]),
  ev("appointment", "was appointed", ("1892", "1892"), ["Charles Edward Wijeratne Obeyesinghe"]),
  ev("departure", "left the bench", None, ["Charles Edward Wijeratne Obeyesinghe"]),
  ev("appointment", "exchanged", ("three years later", "1895"), ["Charles Edward Wijeratne Obeyesinghe"]),
  ev("appointment", "nominated", ("January 1903", "1903-01"), ["Charles Edward Wijeratne Obeyesinghe", "West Ridgeley"]),
  ev("appointment", "was nominated", ("1908", "1908"), ["Charles Edward Wijeratne Obeyesinghe"]),
  ev("departure", "lost his seat", ("1912", "1912"), ["Charles Edward Wijeratne Obeyesinghe"]),
  ev("arrest", "was detained", ("1915", "1915"), ["Charles Edward Wijeratne Obeyesinghe"], place="Welikada"),
  ev("award", "was knighted", ("1922", "1922"), ["Charles Edward Wijeratne Obeyesinghe"]),
)

P("d7-41", """LANDDROSTS AND CHAIRMEN: NOTES ON THE KRUGER-ESSELEN FAMILY OF RUSTENDAL

1839. Gerrit Kruger-Esselen crosses the Vaal with the party of Commandant Potgieter-Smit and takes up the farm Wonderfontein.

1848. Gerrit elected field-cornet of Rustendal. He kept the post until 1855, when he was chosen commandant of the district in the place of Lucas Bronkhorst, who had fallen at Makapan.

1852. Delegate to the meeting at Sand River. A family story has him sleeping through the signature.

1858. First landdrost of Rustendal, under the new constitution, from 13 February. He left the bench in the spring of 1864 on account of deafness and died on the farm on 3 July 1871.

Gerrit's second son, Petrus Jacobus Kruger-Esselen, born in 1842, was clerk to his father from 1860 and succeeded him as landdrost in 1864, at twenty-two the youngest in the Republic. He was a member of the Volksraad for Rustendal in the years 1869–1876, and its chairman for two sessions, 1875 and 1876. President Burgers-Meintjes made him treasurer-general on 5 May 1876. Under the annexation he refused to serve. He had a seat in the Triumvirate's secret council at Paardekraal, commanded the Rustendal burghers in the war of 1881, and was then state attorney, although he had never passed an examination, until Dr Leyds-Cachet came out from Holland in October 1884.

Elected to the Volksraad again in 1885, he took the chair once more in 1890, having been vice-chairman since 1887, and kept it till he fell down dead in the chamber on 24 May 1899. The town of Esselenburg, eleven houses in all, preserves his name.

His widow, Anna Catharina de Villiers, lost two sons in the war. The third, Dr Gerrit Esselen, physician, was inspector of the camp at Irene in 1901, a member of the Legislative Assembly for Rustendal West from 1907 to 1910 and, as a supporter of General Hertzog-Naudé, senator between 1929 and 1934. He was mayor of Rustendal five times. "The Kruger-Esselens," said the late magistrate, Mr Fitzpatrick, "have been here longer than the law."

Dr Esselen retired to the coast at Hermanus.""",
  occ("Potgieter-Smit", "Commandant"),
  occ("Gerrit Kruger-Esselen", "field-cornet of Rustendal", start=("1848", "1848"), end=("1855", "1855"), again=["the post"]),
  occ("Gerrit Kruger-Esselen", "commandant of the district", start=("1855", "1855")),
  occ("Lucas Bronkhorst", "commandant of the district", former=True),
  occ("Gerrit Kruger-Esselen", "Delegate to the meeting at Sand River", start=("1852", "1852")),
  occ("Gerrit Kruger-Esselen", "First landdrost of Rustendal", start=("13 February", "1858-02-13"), end=("the spring of 1864", "1864"), again=["the bench"]),
  occ("Petrus Jacobus Kruger-Esselen", "clerk to his father", start=("1860", "1860"), end=("1864#2", "1864")),
  occ("Petrus Jacobus Kruger-Esselen", "landdrost#2", start=("1864#2", "1864")),
  occ("Petrus Jacobus Kruger-Esselen", "member of the Volksraad for Rustendal", start=("1869", "1869"), end=("1876", "1876")),
  occ("Petrus Jacobus Kruger-Esselen", "its chairman", start=("1875", "1875"), end=("1876#2", "1876")),
  occ("Burgers-Meintjes", "President"),
  occ("Petrus Jacobus Kruger-Esselen", "treasurer-general", start=("5 May 1876", "1876-05-05")),
  occ("Petrus Jacobus Kruger-Esselen", "seat in the Triumvirate's secret council"),
  occ("Petrus Jacobus Kruger-Esselen", "commanded the Rustendal burghers", start=("1881", "1881")),
  occ("Petrus Jacobus Kruger-Esselen", "state attorney", end=("October 1884", "1884-10")),
  occ("Leyds-Cachet", "state attorney", start=("October 1884", "1884-10")),
  occ("Petrus Jacobus Kruger-Esselen", "the Volksraad#2", start=("1885", "1885")),
  occ("Petrus Jacobus Kruger-Esselen", "vice-chairman", start=("1887", "1887"), end=("1890", "1890")),
  occ("Petrus Jacobus Kruger-Esselen", "the chair", start=("1890", "1890"), end=("24 May 1899", "1899-05-24")),
  occ("Gerrit Esselen", "inspector of the camp at Irene", start=("1901", "1901")),
  occ("Gerrit Esselen", "member of the Legislative Assembly for Rustendal West", start=("1907", "1907"), end=("1910", "1910")),
  occ("Gerrit Esselen", "senator", start=("1929", "1929"), end=("1934", "1934")),
  occ("Hertzog-Naudé", "General"),
  occ("Gerrit Esselen", "mayor of Rustendal"),
  occ("Fitzpatrick", "magistrate", former=True),
  fact("Gerrit Kruger-Esselen", "residence", "Wonderfontein"),
  fact("Lucas Bronkhorst", "deathPlace", "Makapan"),
  fact("Gerrit Kruger-Esselen", "deathDate", "3 July 1871", value="1871-07-03"),
  fact("Gerrit Kruger-Esselen", "deathPlace", "the farm#2"),
  fact("Gerrit Kruger-Esselen", "children", "Petrus Jacobus Kruger-Esselen"),
  fact("Petrus Jacobus Kruger-Esselen", "birthDate", "1842", value="1842"),
  fact("Petrus Jacobus Kruger-Esselen", "militaryService", "war of 1881"),
  fact("Petrus Jacobus Kruger-Esselen", "deathDate", "24 May 1899", value="1899-05-24"),
  fact("Petrus Jacobus Kruger-Esselen", "deathPlace", "chamber"),
  fact("Petrus Jacobus Kruger-Esselen", "spouse", "Anna Catharina de Villiers"),
  fact("Petrus Jacobus Kruger-Esselen", "children", "Gerrit Esselen"),
  fact("Anna Catharina de Villiers", "children", "Gerrit Esselen"),
  fact("Gerrit Esselen", "occupation", "physician"),
  fact("Gerrit Esselen", "residence", "Hermanus"),
  ev("travel", "crosses the Vaal", ("1839", "1839"), ["Gerrit Kruger-Esselen", "Potgieter-Smit"]),
  ev("election", "elected", ("1848", "1848"), ["Gerrit Kruger-Esselen"]),
  ev("appointment", "was chosen", ("1855", "1855"), ["Gerrit Kruger-Esselen"]),
  ev("meeting", "meeting", ("1852", "1852"), ["Gerrit Kruger-Esselen"], place="Sand River"),
  ev("departure", "left the bench", ("the spring of 1864", "1864"), ["Gerrit Kruger-Esselen"]),
  ev("appointment", "succeeded", ("1864#2", "1864"), ["Petrus Jacobus Kruger-Esselen"]),
  ev("appointment", "made him treasurer-general", ("5 May 1876", "1876-05-05"), ["Petrus Jacobus Kruger-Esselen", "Burgers-Meintjes"]),
  ev("travel", "came out", ("October 1884", "1884-10"), ["Leyds-Cachet"]),
  ev("election", "Elected", ("1885", "1885"), ["Petrus Jacobus Kruger-Esselen"]),
  ev("appointment", "took the chair", ("1890", "1890"), ["Petrus Jacobus Kruger-Esselen"]),
)

P("d7-42", """Siaosi Fonua Tukuʻaho Vea (c. 1851 – 6 November 1913), noble and premier of Tonga, belonged to the old line of the governors of Vavaʻu. His father, Tevita Vea, had ruled that island for King Tupou from 1847, and his mother, Lavinia, was the daughter of the Wesleyan missionary's first convert.

He was among the first pupils of Tupou College, under Dr Moulden, and worked for some time as a printer. In 1875, when the constitution was granted, he was chosen clerk of the Legislative Assembly. He was collector of customs at Neiafu from 1879 and, on the death of his father in September 1882, governor of Vavaʻu in his turn.

Those were the years of Shirley Baxter, the missionary premier. Fonua opposed him, was banished to Fiji in January 1887 with his wife and two hundred Wesleyans, and lived for three years at Levuka by mending boats. When the High Commissioner, Sir John Thurlow, deported Baxter in July 1890, the exile returned as minister of lands in the cabinet of Siaosi Tukuʻaho-Laufili; he was also treasurer for the first six months of 1891, until an Englishman was found for it. He then resumed the governorship, and kept it for nine years. His fences are still spoken of.

He was minister of police for a brief period in 1903. On 12 January 1905, the premier, Sateki Veikune-Tonga, was arrested on the British consul's warrant and shipped to Suva, and Fonua Vea was sworn in as his successor on the 18th. He held the premiership until ill health forced him to lay it down on 30 September 1912. Those who found him slow forgot that he had been told by two governments what to do.

He was president of the Tonga Wesleyan Conference's lay session on four occasions. He received the Order of the Crown of Tonga in 1909. His son, Semisi Vea, was chief justice's clerk and, from 1918 until 1925, Speaker. His death was put down to dropsy.""",
  occ("Siaosi Fonua Tukuʻaho Vea", "noble"),
  occ("Siaosi Fonua Tukuʻaho Vea", "premier of Tonga", start=("the 18th", "1905-01-18"), end=("30 September 1912", "1912-09-30"), again=["premiership"]),
  occ("Tevita Vea", "ruled that island", start=("1847", "1847"), end=("September 1882", "1882-09")),
  occ("Tupou", "King"),
  occ("Siaosi Fonua Tukuʻaho Vea", "clerk of the Legislative Assembly", start=("1875", "1875")),
  occ("Siaosi Fonua Tukuʻaho Vea", "collector of customs at Neiafu", start=("1879", "1879"), end=("September 1882", "1882-09")),
  occ("Siaosi Fonua Tukuʻaho Vea", "governor of Vavaʻu", start=("September 1882", "1882-09"), end=("January 1887", "1887-01")),
  occ("Shirley Baxter", "missionary premier", end=("July 1890", "1890-07")),
  occ("John Thurlow", "High Commissioner"),
  occ("Siaosi Fonua Tukuʻaho Vea", "minister of lands", start=("July 1890", "1890-07")),
  occ("Siaosi Fonua Tukuʻaho Vea", "treasurer", start=("first six months of 1891", "1891-01"), end=("first six months of 1891", "1891-06")),
  occ("Siaosi Fonua Tukuʻaho Vea", "the governorship", end=("for nine years", "")),
  occ("Siaosi Fonua Tukuʻaho Vea", "minister of police", start=("1903", "1903"), end=("1903", "1903")),
  occ("Sateki Veikune-Tonga", "premier#3", end=("12 January 1905", "1905-01-12")),
  occ("Siaosi Fonua Tukuʻaho Vea", "president of the Tonga Wesleyan Conference's lay session"),
  occ("Semisi Vea", "chief justice's clerk"),
  occ("Semisi Vea", "Speaker", start=("1918", "1918"), end=("1925", "1925")),
  fact("Siaosi Fonua Tukuʻaho Vea", "birthDate", "c. 1851", value="1851"),
  fact("Siaosi Fonua Tukuʻaho Vea", "deathDate", "6 November 1913", value="1913-11-06"),
  fact("Siaosi Fonua Tukuʻaho Vea", "father", "Tevita Vea"),
  fact("Siaosi Fonua Tukuʻaho Vea", "mother", "Lavinia"),
  fact("Siaosi Fonua Tukuʻaho Vea", "education", "Tupou College"),
  fact("Siaosi Fonua Tukuʻaho Vea", "occupation", "printer"),
  fact("Tevita Vea", "deathDate", "September 1882", value="1882-09"),
  fact("Shirley Baxter", "occupation", "missionary#2"),
  fact("Siaosi Fonua Tukuʻaho Vea", "residence", "Levuka"),
  fact("Siaosi Fonua Tukuʻaho Vea", "award", "Order of the Crown of Tonga", date=("1909", "1909")),
  fact("Siaosi Fonua Tukuʻaho Vea", "children", "Semisi Vea"),
  fact("Siaosi Fonua Tukuʻaho Vea", "causeOfDeath", "dropsy"),
  ev("appointment", "was chosen", ("1875", "1875"), ["Siaosi Fonua Tukuʻaho Vea"]),
  ev("sanction", "was banished", ("January 1887", "1887-01"), ["Siaosi Fonua Tukuʻaho Vea"], place="Fiji"),
  ev("sanction", "deported", ("July 1890", "1890-07"), ["Shirley Baxter", "John Thurlow"]),
  ev("travel", "returned", ("July 1890", "1890-07"), ["Siaosi Fonua Tukuʻaho Vea"]),
  ev("appointment", "resumed the governorship", None, ["Siaosi Fonua Tukuʻaho Vea"]),
  ev("arrest", "was arrested", ("12 January 1905", "1905-01-12"), ["Sateki Veikune-Tonga"]),
  ev("travel", "shipped", ("12 January 1905", "1905-01-12"), ["Sateki Veikune-Tonga"], place="Suva"),
  ev("appointment", "was sworn in", ("the 18th", "1905-01-18"), ["Siaosi Fonua Tukuʻaho Vea"]),
  ev("departure", "lay it down", ("30 September 1912", "1912-09-30"), ["Siaosi Fonua Tukuʻaho Vea"]),
  ev("award", "received", ("1909", "1909"), ["Siaosi Fonua Tukuʻaho Vea"]),
)

P("d7-43", """Dimitar Hristov Karastoyanov (Bulgarian: Димитър Христов Карастоянов; born Elena, 26 October 1853, died Sofia, 3 March 1931) was a Bulgarian teacher, lawyer and politician of the People's Party.

Early life

Karastoyanov was the son of the priest Hristo Karastoyan. He attended the class school in his native town, then the Nikolaev gymnasium in Russia, and took his degree in law at Odessa in 1877. During the war he was interpreter to the staff of General Radetsky-Orlov. In the provisional administration he served as secretary of the governor of Tarnovo, and he was a deputy in the Constituent Assembly there in the spring of 1879.

Career

He was president of the district court of Ruse from 1880 to 1882 and prosecutor at the court of appeal from then until 1884. In the Karavelov-Slaveykov government he was minister of justice for eight months, from 11 July 1884. The officers who overthrew the prince in August 1886 named him minister of education; the list stood for three days, and he always said that he had read of it in the newspaper. The regents had him arrested in February 1887. He was tried at Sofia, sentenced to eighteen months for incitement, and pardoned in the following autumn.

He returned to politics after the fall of Stambolov. Mayor of Sofia from December 1894 to 1896, in succession to Dimitar Petkov-Grozdan, he laid down the yellow paving and the first sewers. He represented Elena in the Eighth to the Eleventh National Assemblies (1894–1901) and was vice-president of the Assembly in 1896–97. He was agent in Belgrade between 1897 and 1899. On 4 March 1901 he entered the cabinet of Karavelov for a second time, as minister of commerce, leaving it in January 1902 with his chief, and from 1908 until 1911 he was envoy at Bucharest.

He joined the board of the National Bank in 1912 and retired as its governor, after nine years in that seat, in December 1922. He was offered the chair of the united party but thought himself too old.

Family

His wife, Elisaveta Bobchova, founded a home for orphans. His brother Stefan Karastoyanov was metropolitan of Vratsa, under the name of Konstantin, until 1912.""",
  occ("Dimitar Hristov Karastoyanov", "interpreter to the staff of General Radetsky-Orlov"),
  occ("Dimitar Hristov Karastoyanov", "secretary of the governor of Tarnovo"),
  occ("Dimitar Hristov Karastoyanov", "deputy in the Constituent Assembly", start=("spring of 1879", "1879")),
  occ("Dimitar Hristov Karastoyanov", "president of the district court of Ruse", start=("1880", "1880"), end=("1882", "1882")),
  occ("Dimitar Hristov Karastoyanov", "prosecutor at the court of appeal", start=("from then", "1882"), end=("1884", "1884")),
  occ("Dimitar Hristov Karastoyanov", "minister of justice", start=("11 July 1884", "1884-07-11"), end=("for eight months", "1885-03")),
  occ("Dimitar Hristov Karastoyanov", "minister of education", start=("August 1886", "1886-08"), end=("for three days", "1886-08")),
  occ("Dimitar Hristov Karastoyanov", "Mayor of Sofia", start=("December 1894", "1894-12"), end=("1896", "1896")),
  occ("Dimitar Petkov-Grozdan", "Mayor of Sofia", former=True),
  occ("Dimitar Hristov Karastoyanov", "represented Elena in the Eighth to the Eleventh National Assemblies", start=("1894#2", "1894"), end=("1901", "1901")),
  occ("Dimitar Hristov Karastoyanov", "vice-president of the Assembly", start=("1896#2", "1896"), end=("97", "1897")),
  occ("Dimitar Hristov Karastoyanov", "agent in Belgrade", start=("1897", "1897"), end=("1899", "1899")),
  occ("Dimitar Hristov Karastoyanov", "minister of commerce", start=("4 March 1901", "1901-03-04"), end=("January 1902", "1902-01"), again=["the cabinet of Karavelov"]),
  occ("Dimitar Hristov Karastoyanov", "envoy at Bucharest", start=("1908", "1908"), end=("1911", "1911")),
  occ("Dimitar Hristov Karastoyanov", "board of the National Bank", start=("1912", "1912")),
  occ("Dimitar Hristov Karastoyanov", "its governor", start=("after nine years", "1913"), end=("December 1922", "1922-12"), again=["that seat"]),
  occ("Stefan Karastoyanov", "metropolitan of Vratsa", end=("1912#2", "1912")),
  fact("Dimitar Hristov Karastoyanov", "nativeName", "Димитър Христов Карастоянов"),
  fact("Dimitar Hristov Karastoyanov", "birthPlace", "Elena"),
  fact("Dimitar Hristov Karastoyanov", "birthDate", "26 October 1853", value="1853-10-26"),
  fact("Dimitar Hristov Karastoyanov", "deathPlace", "Sofia"),
  fact("Dimitar Hristov Karastoyanov", "deathDate", "3 March 1931", value="1931-03-03"),
  fact("Dimitar Hristov Karastoyanov", "nationality", "Bulgarian#2"),
  fact("Dimitar Hristov Karastoyanov", "occupation", "teacher"),
  fact("Dimitar Hristov Karastoyanov", "occupation", "lawyer"),
  fact("Dimitar Hristov Karastoyanov", "occupation", "politician"),
  fact("Dimitar Hristov Karastoyanov", "party", "People's Party"),
  fact("Dimitar Hristov Karastoyanov", "father", "Hristo Karastoyan"),
  fact("Hristo Karastoyan", "occupation", "priest"),
  fact("Dimitar Hristov Karastoyanov", "education", "class school"),
  fact("Dimitar Hristov Karastoyanov", "education", "Nikolaev gymnasium"),
  fact("Dimitar Hristov Karastoyanov", "education", "Odessa", date=("1877", "1877")),
  fact("Dimitar Hristov Karastoyanov", "spouse", "Elisaveta Bobchova"),
  fact("Dimitar Hristov Karastoyanov", "siblings", "Stefan Karastoyanov"),
  fact("Stefan Karastoyanov", "alias", "Konstantin"),
  ev("appointment", "named", ("August 1886", "1886-08"), ["Dimitar Hristov Karastoyanov"]),
  ev("arrest", "arrested", ("February 1887", "1887-02"), ["Dimitar Hristov Karastoyanov"]),
  ev("conviction", "sentenced", None, ["Dimitar Hristov Karastoyanov"], place="Sofia"),
  ev("appointment", "entered the cabinet", ("4 March 1901", "1901-03-04"), ["Dimitar Hristov Karastoyanov"]),
  ev("departure", "leaving it", ("January 1902", "1902-01"), ["Dimitar Hristov Karastoyanov"]),
  ev("appointment", "joined", ("1912", "1912"), ["Dimitar Hristov Karastoyanov"]),
  ev("departure", "retired", ("December 1922", "1922-12"), ["Dimitar Hristov Karastoyanov"]),
)

P("d7-44", """Min Yong-hwa (Korean: 민용화; 1836–1902), of the Yeoheung clan, was an official of late Joseon whose career followed the fortunes of the queen's family.

He was born in Yangju, the grandson of Min Chi-baek, once magistrate of Gwangju, and was given as an heir to his childless uncle, the second state councillor Min Seung-gil. He passed the higher civil examination in 1861. Diarist in the Royal Secretariat at first, he was drafter in the Office of Royal Decrees from 1864, and in 1866 secret inspector in Jeolla, where he had three county magistrates flogged and a fourth, the future minister Jo Byeong-sik, dismissed. The Daewongun liked his bluntness and then, suddenly, did not.

With the king's personal rule his time came. He was royal secretary from January 1874, governor of Gyeonggi in the same year, and minister of personnel, for the first of four times, from August 1875 to the end of 1876. Governor of Pyongan from 1878 to 1881, he filled the storehouses, and his own. In the mutiny of 1882 his house was burnt and he fled to Chungju with the queen. Chief of the Office of Military Training in 1883 and minister of personnel again in that year, he was wounded on 4 December 1884 at the banquet of the Post Office by the men of Kim Hong-jip's party. He recovered.

From 1886 to 1888 he was minister of war; he returned to the ministry of personnel for a third time in 1889, and for a fourth, of only three weeks, in the summer of 1892. He was acting chief state councillor between 7 May and 23 July 1894, when the Japanese entered the palace, and was exiled to Gogeum Island the next month. The queen's death ended his influence, but not his offices: the Empire made him special councillor of the royal household in 1897 and, in 1899, president of the Privy Council in place of the ailing Jeong Beom-jo, who had held it for a year.

His adopted son, Min Gyeong-sik, was vice-minister of education and died by his own hand in 1905.""",
  occ("Min Chi-baek", "magistrate of Gwangju", former=True),
  occ("Min Seung-gil", "second state councillor"),
  occ("Min Yong-hwa", "Diarist in the Royal Secretariat"),
  occ("Min Yong-hwa", "drafter in the Office of Royal Decrees", start=("1864", "1864")),
  occ("Min Yong-hwa", "secret inspector in Jeolla", start=("1866", "1866")),
  occ("Jo Byeong-sik", "county magistrates", end=("1866", "1866")),
  occ("Jo Byeong-sik", "minister"),
  occ("Min Yong-hwa", "royal secretary", start=("January 1874", "1874-01")),
  occ("Min Yong-hwa", "governor of Gyeonggi", start=("in the same year", "1874")),
  occ("Min Yong-hwa", "minister of personnel", start=("August 1875", "1875-08"), end=("the end of 1876", "1876-12")),
  occ("Min Yong-hwa", "Governor of Pyongan", start=("1878", "1878"), end=("1881", "1881")),
  occ("Min Yong-hwa", "Chief of the Office of Military Training", start=("1883", "1883")),
  occ("Min Yong-hwa", "minister of personnel#2", start=("in that year", "1883")),
  occ("Min Yong-hwa", "minister of war", start=("1886", "1886"), end=("1888", "1888")),
  occ("Min Yong-hwa", "ministry of personnel", start=("1889", "1889")),
  occ("Min Yong-hwa", "a fourth#2", start=("summer of 1892", "1892"), end=("three weeks", "1892")),
  occ("Min Yong-hwa", "acting chief state councillor", start=("7 May", "1894-05-07"), end=("23 July 1894", "1894-07-23")),
  occ("Min Yong-hwa", "special councillor of the royal household", start=("1897", "1897")),
  occ("Min Yong-hwa", "president of the Privy Council", start=("1899", "1899")),
  occ("Jeong Beom-jo", "president of the Privy Council", start=("for a year", "1898"), end=("1899", "1899")),
  occ("Min Gyeong-sik", "vice-minister of education"),
  fact("Min Yong-hwa", "nativeName", "민용화"),
  fact("Min Yong-hwa", "birthDate", "1836", value="1836"),
  fact("Min Yong-hwa", "deathDate", "1902", value="1902"),
  fact("Min Yong-hwa", "occupation", "official"),
  fact("Min Yong-hwa", "birthPlace", "Yangju"),
  fact("Min Yong-hwa", "relatives", "Min Chi-baek"),
  fact("Min Yong-hwa", "relatives", "Min Seung-gil"),
  fact("Min Yong-hwa", "children", "Min Gyeong-sik"),
  fact("Min Gyeong-sik", "deathDate", "1905", value="1905"),
  fact("Min Gyeong-sik", "causeOfDeath", "by his own hand"),
  ev("departure", "dismissed", ("1866", "1866"), ["Jo Byeong-sik", "Min Yong-hwa"]),
  ev("travel", "fled", ("1882", "1882"), ["Min Yong-hwa"], place="Chungju"),
  ev("appointment", "returned", ("1889", "1889"), ["Min Yong-hwa"]),
  ev("sanction", "was exiled", ("the next month", "1894-08"), ["Min Yong-hwa"], place="Gogeum Island"),
  ev("appointment", "made him", ("1897", "1897"), ["Min Yong-hwa"]),
  ev("appointment", "made him", ("1899", "1899"), ["Min Yong-hwa"]),
)

P("d7-45", """A COMRADE GONE

The Workers' Clarion, San Fernando, 27 May 1949

Comrade Hubert Nathaniel Crichlow-Pierre, for twenty years the voice of the oilfield and the waterfront, died on Sunday night in the Colonial Hospital. He was fifty-nine.

He was born at Charlotteville, Tobago, on 1 March 1890, one of nine children of a cocoa contractor, and learned the trade of a wheelwright. In 1915 he went to the war with the British West Indies Regiment and was a sergeant at Taranto when the men refused to work. For that he was reduced to the ranks. It was, he told us often, the only promotion he ever valued.

Home again, he was delegate of the Working Men's Association for the southern district from 1920, its assistant secretary from 1923 and, after the split of 1928, president of the rival Trinidad Labour League. He was elected to the San Fernando Borough Council in November 1929, on his third attempt, served as deputy mayor in 1933–34, and stayed there until he died.

The strikes of 1937 made him. He was arrested at Fyzabad on 21 June, and the trial ended in a fine of forty dollars. Before the Forster Commission, in September, he gave evidence for two days on the price of saltfish. In the same month the Oil and Dock Workers' Union was registered, with himself as general secretary; Adrian Rienzi-Maharaj was its first president-general, and when Mr. Rienzi left to take a post under the Crown, in 1944, Crichlow-Pierre took over from him. He was detained on Nelson Island from September 1940 until April 1942, during which time Mrs. Elma Joseph-Baptiste acted for him as secretary.

At the first election under full suffrage, on 1 July 1946, he won Victoria County for the United Front against the sitting member, Mr. Timothy Roodal-Singh. He sat on the Executive Council for the last year of his life, with responsibility for labour, and was spoken of as mayor. He had been vice-chairman of the Caribbean Labour Congress since 1945.

He is survived by his widow, Sister Iris Crichlow-Pierre, president of the women's auxiliary. The funeral is on Saturday. Let there be no top hats.""",
  occ("Hubert Nathaniel Crichlow-Pierre", "delegate of the Working Men's Association", start=("1920", "1920")),
  occ("Hubert Nathaniel Crichlow-Pierre", "its assistant secretary", start=("1923", "1923")),
  occ("Hubert Nathaniel Crichlow-Pierre", "president of the rival Trinidad Labour League", start=("after the split of 1928", "1928")),
  occ("Hubert Nathaniel Crichlow-Pierre", "San Fernando Borough Council", start=("November 1929", "1929-11"), end=("until he died", "1949-05-22")),
  occ("Hubert Nathaniel Crichlow-Pierre", "deputy mayor", start=("1933", "1933"), end=("34", "1934")),
  occ("Hubert Nathaniel Crichlow-Pierre", "general secretary", start=("In the same month", "1937-09")),
  occ("Adrian Rienzi-Maharaj", "first president-general", start=("In the same month", "1937-09"), end=("1944", "1944")),
  occ("Adrian Rienzi-Maharaj", "a post under the Crown", start=("1944", "1944")),
  occ("Hubert Nathaniel Crichlow-Pierre", "first president-general", start=("1944", "1944")),
  occ("Elma Joseph-Baptiste", "acted for him as secretary", start=("September 1940", "1940-09"), end=("April 1942", "1942-04")),
  occ("Hubert Nathaniel Crichlow-Pierre", "Victoria County", start=("1 July 1946", "1946-07-01")),
  occ("Timothy Roodal-Singh", "sitting member", end=("1 July 1946", "1946-07-01")),
  occ("Hubert Nathaniel Crichlow-Pierre", "Executive Council", start=("the last year of his life", "1948"), again=["responsibility for labour"]),
  occ("Hubert Nathaniel Crichlow-Pierre", "vice-chairman of the Caribbean Labour Congress", start=("1945", "1945")),
  occ("Iris Crichlow-Pierre", "president of the women's auxiliary"),
  fact("Hubert Nathaniel Crichlow-Pierre", "deathDate", "Sunday night", value="1949-05-22"),
  fact("Hubert Nathaniel Crichlow-Pierre", "deathPlace", "Colonial Hospital"),
  fact("Hubert Nathaniel Crichlow-Pierre", "birthPlace", "Charlotteville"),
  fact("Hubert Nathaniel Crichlow-Pierre", "birthDate", "1 March 1890", value="1890-03-01"),
  fact("Hubert Nathaniel Crichlow-Pierre", "occupation", "wheelwright"),
  fact("Hubert Nathaniel Crichlow-Pierre", "militaryService", "British West Indies Regiment"),
  fact("Hubert Nathaniel Crichlow-Pierre", "party", "United Front"),
  fact("Hubert Nathaniel Crichlow-Pierre", "spouse", "Iris Crichlow-Pierre"),
  ev("travel", "went#2", ("1915", "1915"), ["Hubert Nathaniel Crichlow-Pierre"]),
  ev("sanction", "was reduced", None, ["Hubert Nathaniel Crichlow-Pierre"]),
  ev("election", "was elected", ("November 1929", "1929-11"), ["Hubert Nathaniel Crichlow-Pierre"]),
  ev("arrest", "was arrested", ("21 June", "1937-06-21"), ["Hubert Nathaniel Crichlow-Pierre"], place="Fyzabad"),
  ev("sanction", "a fine", None, ["Hubert Nathaniel Crichlow-Pierre"]),
  ev("testimony", "gave evidence", ("September", "1937-09"), ["Hubert Nathaniel Crichlow-Pierre"]),
  ev("departure", "left", ("1944", "1944"), ["Adrian Rienzi-Maharaj"]),
  ev("appointment", "took over", ("1944", "1944"), ["Hubert Nathaniel Crichlow-Pierre"]),
  ev("arrest", "was detained", ("September 1940", "1940-09"), ["Hubert Nathaniel Crichlow-Pierre"], place="Nelson Island"),
  ev("election", "won Victoria County", ("1 July 1946", "1946-07-01"), ["Hubert Nathaniel Crichlow-Pierre", "Timothy Roodal-Singh"]),
)

P("d32-01", """HOLTERMANN, Anders Sejersted. Norwegian jurist, Storting man and councillor of state. B. Trondhjem 4 Mar. 1811; d. Christiania 19 Nov. 1886. Son of Commerce Councillor Nils H. and Maren Sejersted. Cand. jur., Royal Frederick's University, 1834. Copyist in the Audit Dept. 1835; magistrate of Namdal 1843–54. Sat in the Storting for Nordre Trondhjem county 1848, 1851 and 1854; president of the Odelsting 1854. In the session of 1851 he spoke for two days on the grain duty, the longest speech in the records of the house.

Called to the Stockholm division of the council 11 Oct. 1856; head of the Ministry of Church Affairs from 3 June 1858 until he broke with First Minister Vilhelm Krefting over the governorship and took his leave, 14 Dec. 1861. Krefting, who stayed to 1865, never spoke to him again. County governor of Romsdal, 1862; pensioned off 1879. In 1863 many wished to see him First Minister; the King did not.

Accused before the Court of the Realm 1884 as accessory to the veto advice? No: this was his brother Hans Nikolai H. (1815–92), Minister of the Navy, whom that court fined 8,000 kroner on 1 Apr. of the said year, and who had quitted office a week before. The two are mixed up in Strøm's catalogue.

Commander of St Olav 1859; of the Swedish North Star 1860.

M. (1) 1837 Karen Angell, d. in childbed 1841; (2) 1846 her cousin Elen Must. By the first, Nils, engineer, director of the Røros Railway 1872–90; by the second, Maren, who kept a school for girls at Molde and translated Ruskin.

Likeness: crayon, 1858, Odelsting lobby. Papers: burnt by his orders. The Holtermann Pier at Molde has its name from a merchant of no kin to him.
""",
  fact("Anders Sejersted Holtermann", "nationality", "Norwegian"),
  fact("Anders Sejersted Holtermann", "occupation", "jurist"),
  fact("Anders Sejersted Holtermann", "birthPlace", "Trondhjem"),
  fact("Anders Sejersted Holtermann", "birthDate", "4 Mar. 1811", value="1811-03-04"),
  fact("Anders Sejersted Holtermann", "deathPlace", "Christiania"),
  fact("Anders Sejersted Holtermann", "deathDate", "19 Nov. 1886", value="1886-11-19"),
  fact("Anders Sejersted Holtermann", "father", "Nils H."),
  fact("Anders Sejersted Holtermann", "mother", "Maren Sejersted"),
  fact("Nils H.", "spouse", "Maren Sejersted"),
  fact("Anders Sejersted Holtermann", "education", "Royal Frederick's University", date=("1834", "1834")),
  fact("Anders Sejersted Holtermann", "siblings", "Hans Nikolai H."),
  fact("Hans Nikolai H.", "birthDate", "1815", value="1815"),
  fact("Hans Nikolai H.", "deathDate", "92", value="1892"),
  fact("Anders Sejersted Holtermann", "award", "Commander of St Olav", date=("1859", "1859")),
  fact("Anders Sejersted Holtermann", "award", "Swedish North Star", date=("1860", "1860")),
  fact("Anders Sejersted Holtermann", "spouse", "Karen Angell", date=("1837", "1837")),
  fact("Karen Angell", "deathDate", "1841", value="1841"),
  fact("Karen Angell", "causeOfDeath", "childbed"),
  fact("Anders Sejersted Holtermann", "spouse", "Elen Must", date=("1846", "1846")),
  fact("Karen Angell", "relatives", "Elen Must"),
  fact("Anders Sejersted Holtermann", "children", "Nils#2"),
  fact("Karen Angell", "children", "Nils#2"),
  fact("Nils", "occupation", "engineer"),
  fact("Anders Sejersted Holtermann", "children", "Maren#2"),
  fact("Elen Must", "children", "Maren#2"),
  occ("Nils H.", "Commerce Councillor"),
  occ("Anders Sejersted Holtermann", "councillor of state", start=("11 Oct. 1856", "1856-10-11"), end=("14 Dec. 1861", "1861-12-14"), again=["Stockholm division of the council"]),
  occ("Anders Sejersted Holtermann", "Copyist in the Audit Dept.", start=("1835", "1835")),
  occ("Anders Sejersted Holtermann", "magistrate of Namdal", start=("1843", "1843"), end=("54", "1854")),
  occ("Anders Sejersted Holtermann", "Sat in the Storting for Nordre Trondhjem county", start=("1848", "1848"), end=("1854", "1854"), again=["Storting man"]),
  occ("Anders Sejersted Holtermann", "president of the Odelsting", start=("1854", "1854"), end=("1854", "1854")),
  occ("Anders Sejersted Holtermann", "head of the Ministry of Church Affairs", start=("3 June 1858", "1858-06-03"), end=("14 Dec. 1861", "1861-12-14")),
  occ("Vilhelm Krefting", "First Minister", end=("1865", "1865")),
  occ("Anders Sejersted Holtermann", "County governor of Romsdal", start=("1862", "1862"), end=("1879", "1879")),
  occ("Hans Nikolai H.", "Minister of the Navy", end=("a week before", "1884-03-25")),
  occ("Nils", "director of the Røros Railway", start=("1872", "1872"), end=("90", "1890")),
  occ("Maren", "kept a school for girls at Molde"),
  ev("speech", "spoke", ("session of 1851", "1851"), ["Anders Sejersted Holtermann"]),
  ev("appointment", "Called", ("11 Oct. 1856", "1856-10-11"), ["Anders Sejersted Holtermann"]),
  ev("departure", "took his leave", ("14 Dec. 1861", "1861-12-14"), ["Anders Sejersted Holtermann"]),
  ev("departure", "pensioned off", ("1879", "1879"), ["Anders Sejersted Holtermann"]),
  ev("conviction", "fined", ("1 Apr. of the said year", "1884-04-01"), ["Hans Nikolai H."]),
  ev("departure", "had quitted office", ("a week before", "1884-03-25"), ["Hans Nikolai H."]),
)

P("d32-02", """MENDOZA Y LARREA, Ildefonso Crisanto (Cuenca 1823 – Guayaquil 1889), general, acting head of state of Ecuador for 71 days.

Natural son of Canon Crisanto Mendoza; the mother's name is not in the register, which calls the child simply "exposed". Ensign in the battalion Yaguachi at seventeen; captain 1845. He took the Marcist side in the rising of that year, and was rewarded with the prefecture of Azuay (1846–9).

Exile in Lima, 1851–9, where he lived by teaching fencing. Recalled 1860 as commander of the coast artillery. Senator for Guayas in the congresses of 1865 and 1867. On the murder of President Teodoro Icaza, 6 Aug. 1875, the congress, sitting by candlelight, put the executive in his hands; he laid it down on 16 Oct. in favour of Dr Evaristo Salvador, winner of the vote of that month, who repaid him with the Ministry of War. This Mendoza held hardly a year: when General Pío Carbo, his own pupil in arms, came up from the coast in Sept. 1876, minister and president both fled, the one to Pasto, the other to Paris.

The sentence of death passed on him by Carbo's council of war (Feb. 1877) was commuted by Carbo himself the same evening. He was back by 1883, reconciled and half blind, and the Restorers gave him the presidency of the Supreme Military Court, which he had to his end. Yellow fever.

He wedded Dolores Chiriboga in 1848 and after her death her sister Mercedes. A daughter of the former, Baltasara, was wife to the above Carbo. An illegitimate son, Elías Mendoza, typesetter, sat as deputy for the Liberals in 1896.

Works: Apunte sobre los 71 días (Lima, 1880). That he composed the hymn sung by the gunners is unproved.
""",
  fact("Ildefonso Crisanto Mendoza y Larrea", "birthPlace", "Cuenca"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "birthDate", "1823", value="1823"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "deathPlace", "Guayaquil"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "deathDate", "1889", value="1889"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "father", "Crisanto Mendoza"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "militaryService", "battalion Yaguachi", date=("at seventeen", "1840")),
  fact("Ildefonso Crisanto Mendoza y Larrea", "occupation", "teaching fencing"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "residence", "Lima", date=("1851–9", "1851/1859")),
  fact("Teodoro Icaza", "deathDate", "6 Aug. 1875", value="1875-08-06"),
  fact("Teodoro Icaza", "causeOfDeath", "murder"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "causeOfDeath", "Yellow fever"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "spouse", "Dolores Chiriboga", date=("1848", "1848")),
  fact("Ildefonso Crisanto Mendoza y Larrea", "spouse", "Mercedes"),
  fact("Dolores Chiriboga", "siblings", "Mercedes"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "children", "Baltasara"),
  fact("Dolores Chiriboga", "children", "Baltasara"),
  fact("Pío Carbo", "spouse", "Baltasara"),
  fact("Ildefonso Crisanto Mendoza y Larrea", "children", "Elías Mendoza"),
  fact("Elías Mendoza", "occupation", "typesetter"),
  fact("Elías Mendoza", "party", "Liberals"),
  occ("Ildefonso Crisanto Mendoza y Larrea", "general"),
  occ("Ildefonso Crisanto Mendoza y Larrea", "acting head of state of Ecuador", start=("6 Aug. 1875", "1875-08-06"), end=("16 Oct.", "1875-10-16"), again=["executive"]),
  occ("Crisanto Mendoza", "Canon"),
  occ("Ildefonso Crisanto Mendoza y Larrea", "Ensign in the battalion Yaguachi", start=("at seventeen", "1840")),
  occ("Ildefonso Crisanto Mendoza y Larrea", "captain", start=("1845", "1845")),
  occ("Ildefonso Crisanto Mendoza y Larrea", "prefecture of Azuay", start=("1846", "1846"), end=("1846–9", "1849")),
  occ("Ildefonso Crisanto Mendoza y Larrea", "commander of the coast artillery", start=("1860", "1860")),
  occ("Ildefonso Crisanto Mendoza y Larrea", "Senator for Guayas", start=("1865", "1865"), end=("1867", "1867")),
  occ("Teodoro Icaza", "President", end=("6 Aug. 1875", "1875-08-06")),
  occ("Evaristo Salvador", "president", start=("16 Oct.", "1875-10-16"), end=("Sept. 1876", "1876-09"), again=["in favour of"]),
  occ("Ildefonso Crisanto Mendoza y Larrea", "Ministry of War", start=("16 Oct.", "1875-10-16"), end=("Sept. 1876", "1876-09"), again=["minister"]),
  occ("Pío Carbo", "General"),
  occ("Ildefonso Crisanto Mendoza y Larrea", "presidency of the Supreme Military Court", start=("1883", "1883"), end=("to his end", "1889")),
  occ("Elías Mendoza", "deputy", start=("1896", "1896")),
  ev("departure", "laid it down", ("16 Oct.", "1875-10-16"), ["Ildefonso Crisanto Mendoza y Larrea"]),
  ev("appointment", "put the executive in his hands", ("6 Aug. 1875", "1875-08-06"), ["Ildefonso Crisanto Mendoza y Larrea"]),
  ev("election", "winner of the vote", ("of that month", "1875-10"), ["Evaristo Salvador"]),
  ev("appointment", "repaid him", None, ["Ildefonso Crisanto Mendoza y Larrea", "Evaristo Salvador"]),
  ev("departure", "fled", ("Sept. 1876", "1876-09"), ["Ildefonso Crisanto Mendoza y Larrea", "Evaristo Salvador"]),
  ev("conviction", "sentence of death", ("Feb. 1877", "1877-02"), ["Ildefonso Crisanto Mendoza y Larrea"]),
  ev("appointment", "Recalled", ("1860", "1860"), ["Ildefonso Crisanto Mendoza y Larrea"]),
)

P("d32-03", """TE WHAREPAPA, Hoani Rewi (1848?–1921), chief of Ngāti Kahungunu, M.H.R. Eastern Maori 1879–90, M.L.C. 1892–1921.

Parentage: Rewi Te Ngaere, a lay reader, and Mereana. Schooled at Te Aute. Native Land Court assessor, Wairoa, 1871. Defeated in 1876 by the sitting member, Karaka Ihimaera, whose lead of nine votes he contested in vain; three years later he beat Ihimaera by two hundred. In the House he used an interpreter by choice, having better English than most of it. Member of the Executive Council representing the Native race in the Pearson ministry, 8 Oct. 1884–5 Oct. 1887. Moved, carried and afterwards repented of the Native Reserves Amendment, 1886.

Lost his seat in Dec. 1890 to a nephew, the surveyor Paora Rewi. Summoned to the Legislative Council 13 Oct. 1892 on the advice of Premier Josiah Kettle; oldest councillor in attendance 1917; absent through blindness from 1919. With Kettle, who was godfather to his youngest, he went to London for the Jubilee, 1897, and was received by the Queen at Windsor on 3 July; the greenstone he gave her is not traceable.

Evidence: Royal Commission on Native Lands, Gisborne, 9 Mar. 1891 ("the surveyor eats the land").

Anglican; later, from about 1907, a follower of the Ringatū rite, though synodsman of Waiapu till 1904. M. Heni Pohutu 1869 (d. 1918, influenza). Seven children, the best known being Ripeka Te Wharepapa, district nurse, O.B.E. 1920, and Tame, who fell at Chunuk Bair in 1915, a second lieutenant of the Native Contingent.

D. Nūhaka, 30 Jan. 1921. Paora Rewi, who had himself been turned out of the House in 1893, spoke over the grave.

Refs.: N.Z.P.D. passim; Poverty Bay Herald 1 Feb. 1921. Birth year from the Te Aute roll; his headstone has 1845.
""",
  occ("Hoani Rewi Te Wharepapa", "chief of Ngāti Kahungunu"),
  occ("Hoani Rewi Te Wharepapa", "M.H.R. Eastern Maori", start=("1879", "1879"), end=("90", "1890"), again=["seat"]),
  occ("Hoani Rewi Te Wharepapa", "M.L.C.", start=("13 Oct. 1892", "1892-10-13"), end=("1921#2", "1921"), again=["Legislative Council", "councillor"]),
  occ("Rewi Te Ngaere", "lay reader"),
  occ("Hoani Rewi Te Wharepapa", "Native Land Court assessor", start=("1871", "1871")),
  occ("Karaka Ihimaera", "sitting member", end=("three years later", "1879")),
  occ("Hoani Rewi Te Wharepapa", "Member of the Executive Council", start=("8 Oct. 1884", "1884-10-08"), end=("5 Oct. 1887", "1887-10-05")),
  occ("Paora Rewi", "Lost his seat", start=("Dec. 1890", "1890-12"), end=("1893", "1893"), again=["turned out of the House"]),
  occ("Josiah Kettle", "Premier"),
  occ("Hoani Rewi Te Wharepapa", "synodsman of Waiapu", end=("1904", "1904")),
  occ("Ripeka Te Wharepapa", "district nurse"),
  occ("Tame", "second lieutenant of the Native Contingent", end=("1915", "1915")),
  fact("Hoani Rewi Te Wharepapa", "birthDate", "1848?", value="1848?"),
  fact("Hoani Rewi Te Wharepapa", "ethnicity", "Ngāti Kahungunu"),
  fact("Hoani Rewi Te Wharepapa", "parents", "Rewi Te Ngaere"),
  fact("Hoani Rewi Te Wharepapa", "parents", "Mereana"),
  fact("Hoani Rewi Te Wharepapa", "education", "Te Aute"),
  fact("Hoani Rewi Te Wharepapa", "relatives", "Paora Rewi"),
  fact("Paora Rewi", "occupation", "surveyor"),
  fact("Hoani Rewi Te Wharepapa", "religion", "Anglican"),
  fact("Hoani Rewi Te Wharepapa", "religion", "Ringatū", date=("about 1907", "1907~")),
  fact("Hoani Rewi Te Wharepapa", "spouse", "Heni Pohutu", date=("1869", "1869")),
  fact("Heni Pohutu", "deathDate", "1918", value="1918"),
  fact("Heni Pohutu", "causeOfDeath", "influenza"),
  fact("Hoani Rewi Te Wharepapa", "children", "Ripeka Te Wharepapa"),
  fact("Ripeka Te Wharepapa", "award", "O.B.E.", date=("1920", "1920")),
  fact("Hoani Rewi Te Wharepapa", "children", "Tame"),
  fact("Heni Pohutu", "children", "Ripeka Te Wharepapa"),
  fact("Heni Pohutu", "children", "Tame"),
  fact("Tame", "deathPlace", "Chunuk Bair"),
  fact("Tame", "deathDate", "1915", value="1915"),
  fact("Tame", "causeOfDeath", "fell"),
  fact("Hoani Rewi Te Wharepapa", "deathPlace", "Nūhaka"),
  fact("Hoani Rewi Te Wharepapa", "deathDate", "30 Jan. 1921", value="1921-01-30"),
  ev("election", "Defeated", ("1876", "1876"), ["Hoani Rewi Te Wharepapa", "Karaka Ihimaera"]),
  ev("election", "beat Ihimaera", ("three years later", "1879"), ["Hoani Rewi Te Wharepapa", "Karaka Ihimaera"]),
  ev("election", "Lost his seat", ("Dec. 1890", "1890-12"), ["Hoani Rewi Te Wharepapa", "Paora Rewi"]),
  ev("appointment", "Summoned", ("13 Oct. 1892", "1892-10-13"), ["Hoani Rewi Te Wharepapa", "Josiah Kettle"]),
  ev("travel", "went to London", ("1897", "1897"), ["Hoani Rewi Te Wharepapa", "Josiah Kettle"]),
  ev("meeting", "was received by the Queen", ("3 July", "1897-07-03"), ["Hoani Rewi Te Wharepapa"]),
  ev("testimony", "Evidence", ("9 Mar. 1891", "1891-03-09"), ["Hoani Rewi Te Wharepapa"]),
  ev("election", "had himself been turned out", ("1893", "1893"), ["Paora Rewi"]),
  ev("speech", "spoke over the grave", None, ["Paora Rewi"]),
)

P("d32-04", """BARZEGAR, Mirza Nasrollah Khan (Mo'tamed al-Vozara), deputy, minister and for nine weeks prime minister of Persia. Tabriz c. 1868 – Tehran 2 Azar 1314/24 Nov. 1935.

Of a family of mostowfis; father, Mirza Abbas, revenue accountant of Azerbaijan. Taught at home, then at the Dar al-Fonun (till 1889). The title by which he is usually cited was conferred in 1902; it was dropped by law with all the rest in 1925, when he took the surname of Barzegar, "the sower", to general amusement.

Translator at the legation in St Petersburg, 1891; chargé there, 1899–1901. Elected from Tabriz to the First Majles (1906), he sat on its finance committee beside his brother-in-law and lifelong adversary Hajji Mohammad Taqi Sarraf, silk broker. When the chamber was shelled in June 1908 Sarraf got away to the Ottoman legation, while he himself was seized in the garden of the Parliament and spent four months in chains at Bagh-e Shah. Released in October; in Paris by the New Year.

Minister of Posts in the second cabinet of Sepahdar Ra'uf Khan, 1910–11; of Finance under three premiers, with pauses, 1914–19. Succeeded the last of them, Prince Jalal Mirza, as head of the government on 20 Nov. 1920. His dismissal (21 Jan. 1921) reached him by telephone, the first minister so treated. Senate there was none; he turned to beets, and directed the Karaj sugar works from 1931.

Allegedly in Russian pay; the ledgers published in 1922 do not bear this out.

By Fakhr al-Moluk Sarraf (sister of the aforesaid) two sons: Dr Iraj Barzegar, gynaecologist, dean of medicine at Tehran 1946; Manuchehr, ambassador at Ankara 1953–7, who on 19 Aug. 1953 was at Rome and took a telegram for a joke.

Order of the Lion and Sun, 1st class; Stanislas, 2nd (1900).
""",
  fact("Nasrollah Khan Barzegar", "alias", "Mo'tamed al-Vozara", date=("1902", "1902")),
  fact("Nasrollah Khan Barzegar", "birthPlace", "Tabriz"),
  fact("Nasrollah Khan Barzegar", "birthDate", "c. 1868", value="1868~"),
  fact("Nasrollah Khan Barzegar", "deathPlace", "Tehran"),
  fact("Nasrollah Khan Barzegar", "deathDate", "24 Nov. 1935", value="1935-11-24"),
  fact("Nasrollah Khan Barzegar", "father", "Mirza Abbas"),
  fact("Nasrollah Khan Barzegar", "education", "Dar al-Fonun", date=("1889", "1889")),
  fact("Nasrollah Khan Barzegar", "relatives", "Hajji Mohammad Taqi Sarraf"),
  fact("Hajji Mohammad Taqi Sarraf", "occupation", "silk broker"),
  fact("Nasrollah Khan Barzegar", "spouse", "Fakhr al-Moluk Sarraf"),
  fact("Hajji Mohammad Taqi Sarraf", "siblings", "Fakhr al-Moluk Sarraf"),
  fact("Nasrollah Khan Barzegar", "children", "Iraj Barzegar"),
  fact("Nasrollah Khan Barzegar", "children", "Manuchehr"),
  fact("Fakhr al-Moluk Sarraf", "children", "Iraj Barzegar"),
  fact("Fakhr al-Moluk Sarraf", "children", "Manuchehr"),
  fact("Iraj Barzegar", "occupation", "gynaecologist"),
  fact("Nasrollah Khan Barzegar", "award", "Order of the Lion and Sun, 1st class"),
  fact("Nasrollah Khan Barzegar", "award", "Stanislas, 2nd", date=("1900", "1900")),
  occ("Nasrollah Khan Barzegar", "First Majles", start=("1906", "1906"), end=("June 1908", "1908-06"), again=["deputy"]),
  occ("Nasrollah Khan Barzegar", "prime minister of Persia", start=("20 Nov. 1920", "1920-11-20"), end=("21 Jan. 1921", "1921-01-21"), again=["head of the government"]),
  occ("Mirza Abbas", "revenue accountant of Azerbaijan"),
  occ("Nasrollah Khan Barzegar", "Translator at the legation in St Petersburg", start=("1891", "1891")),
  occ("Nasrollah Khan Barzegar", "chargé", start=("1899", "1899"), end=("1901", "1901")),
  occ("Nasrollah Khan Barzegar", "finance committee"),
  occ("Hajji Mohammad Taqi Sarraf", "finance committee"),
  occ("Nasrollah Khan Barzegar", "Minister of Posts", start=("1910", "1910"), end=("11", "1911")),
  occ("Ra'uf Khan", "cabinet of", start=("1910", "1910"), end=("11", "1911")),
  occ("Nasrollah Khan Barzegar", "of Finance", start=("1914", "1914"), end=("1914–19", "1919")),
  occ("Jalal Mirza", "head of the government", end=("20 Nov. 1920", "1920-11-20")),
  occ("Nasrollah Khan Barzegar", "directed the Karaj sugar works", start=("1931", "1931")),
  occ("Iraj Barzegar", "dean of medicine at Tehran", start=("1946", "1946")),
  occ("Manuchehr", "ambassador at Ankara", start=("1953", "1953"), end=("1953–7", "1957")),
  ev("award", "was conferred", ("1902", "1902"), ["Nasrollah Khan Barzegar"]),
  ev("election", "Elected from Tabriz", ("1906", "1906"), ["Nasrollah Khan Barzegar"]),
  ev("arrest", "was seized", ("June 1908", "1908-06"), ["Nasrollah Khan Barzegar"]),
  ev("appointment", "Succeeded", ("20 Nov. 1920", "1920-11-20"), ["Nasrollah Khan Barzegar", "Jalal Mirza"]),
  ev("departure", "dismissal", ("21 Jan. 1921", "1921-01-21"), ["Nasrollah Khan Barzegar"]),
)

P("d32-05", """QUARTEY-MINGLE, Sir Theophilus Nii Otu, Kt 1957. First Speaker of the Legislative Assembly, Gold Coast, afterwards of the National Assembly of Ghana. Barrister. B. Osu, Accra, 2 Feb. 1896. 3rd s. of Emmanuel Q.-M., produce inspector, and Christiana Lamptey. Educ. Salem School, Osu; Adisadel College; Fourah Bay (B.A. Dunelm. 1919). Called, Gray's Inn, 1926.

Assistant master, Adisadel, 1920–23. In practice at Cape Coast from 1927, latterly in partnership with K. Ansa Hayford, later Puisne Judge, Nigeria. Municipal councillor 1932–44. Provincial member, old Legislative Council, 1946–50. Gave evidence in camera to the Watson Commission, Apr. 1948, and was much abused for it. Convener of the constitutional sub-committee under Coussey.

Chosen Speaker 20 Feb. 1951 by 51 to 30, over E. T. Baidoo, whom the Convention People's Party had first put up. In the chair until 10 Nov. 1958, when he vacated it rather than name a member whom the Prime Minister wished named. Baidoo, after all, got the succession, but was himself driven out in Feb. 1960; imprisoned at Nsawam under the Preventive Detention Act from Oct. 1961, he died there in 1964. Sir T. visited him twice.

No party man; had been in the Aborigines' Rights Protection Society as a youth. Chairman, Public Service Commission, 1966–9, at the desire of the National Liberation Council. Hon. LL.D. Legon 1963. Chancellor's lay deputy, Anglican diocese of Accra.

M. 1st Beatrice Ofei, 1929 (diss. 1941); 2nd Sister Gladys Tagoe, S.R.N., matron of Korle Bu Hospital, 1943. Daughter by the 1st, Naa Dei, is Mrs Justice Sackeyfio of the High Court.

D. at his house "Woolsack", Ridge, 17 Sept. 1971, from a stroke. Portrait in wig by Aikins in the Assembly lobby; removed 1960, put back 1966.
""",
  fact("Theophilus Nii Otu Quartey-Mingle", "award", "Kt", date=("1957", "1957")),
  fact("Theophilus Nii Otu Quartey-Mingle", "occupation", "Barrister"),
  fact("Theophilus Nii Otu Quartey-Mingle", "birthPlace", "Osu, Accra"),
  fact("Theophilus Nii Otu Quartey-Mingle", "birthDate", "2 Feb. 1896", value="1896-02-02"),
  fact("Theophilus Nii Otu Quartey-Mingle", "father", "Emmanuel Q.-M."),
  fact("Theophilus Nii Otu Quartey-Mingle", "mother", "Christiana Lamptey"),
  fact("Emmanuel Q.-M.", "spouse", "Christiana Lamptey"),
  fact("Theophilus Nii Otu Quartey-Mingle", "education", "Salem School, Osu"),
  fact("Theophilus Nii Otu Quartey-Mingle", "education", "Adisadel College"),
  fact("Theophilus Nii Otu Quartey-Mingle", "education", "Fourah Bay", date=("1919", "1919")),
  fact("Theophilus Nii Otu Quartey-Mingle", "education", "Gray's Inn", date=("1926", "1926")),
  fact("E. T. Baidoo", "party", "Convention People's Party"),
  fact("E. T. Baidoo", "deathPlace", "Nsawam"),
  fact("E. T. Baidoo", "deathDate", "1964", value="1964"),
  fact("Theophilus Nii Otu Quartey-Mingle", "award", "Hon. LL.D. Legon", date=("1963", "1963")),
  fact("Theophilus Nii Otu Quartey-Mingle", "religion", "Anglican"),
  fact("Theophilus Nii Otu Quartey-Mingle", "spouse", "Beatrice Ofei", date=("1929", "1929")),
  fact("Theophilus Nii Otu Quartey-Mingle", "spouse", "Gladys Tagoe", date=("1943", "1943")),
  fact("Theophilus Nii Otu Quartey-Mingle", "children", "Naa Dei"),
  fact("Beatrice Ofei", "children", "Naa Dei"),
  fact("Theophilus Nii Otu Quartey-Mingle", "deathPlace", "Ridge"),
  fact("Theophilus Nii Otu Quartey-Mingle", "deathDate", "17 Sept. 1971", value="1971-09-17"),
  fact("Theophilus Nii Otu Quartey-Mingle", "causeOfDeath", "stroke"),
  occ("Theophilus Nii Otu Quartey-Mingle", "Speaker of the Legislative Assembly, Gold Coast", start=("20 Feb. 1951", "1951-02-20"), end=("10 Nov. 1958", "1958-11-10"), again=["Speaker#2", "of the National Assembly of Ghana"]),
  occ("Emmanuel Q.-M.", "produce inspector"),
  occ("Theophilus Nii Otu Quartey-Mingle", "Assistant master, Adisadel", start=("1920", "1920"), end=("23", "1923")),
  occ("K. Ansa Hayford", "Puisne Judge, Nigeria"),
  occ("Theophilus Nii Otu Quartey-Mingle", "Municipal councillor", start=("1932", "1932"), end=("44", "1944")),
  occ("Theophilus Nii Otu Quartey-Mingle", "Provincial member, old Legislative Council", start=("1946", "1946"), end=("50", "1950")),
  occ("Theophilus Nii Otu Quartey-Mingle", "Convener of the constitutional sub-committee"),
  occ("E. T. Baidoo", "succession", start=("10 Nov. 1958", "1958-11-10"), end=("Feb. 1960", "1960-02")),
  occ("Theophilus Nii Otu Quartey-Mingle", "Chairman, Public Service Commission", start=("1966", "1966"), end=("1966–9", "1969")),
  occ("Theophilus Nii Otu Quartey-Mingle", "Chancellor's lay deputy, Anglican diocese of Accra"),
  occ("Gladys Tagoe", "matron of Korle Bu Hospital"),
  occ("Naa Dei", "Justice", again=["High Court"]),
  ev("testimony", "Gave evidence", ("Apr. 1948", "1948-04"), ["Theophilus Nii Otu Quartey-Mingle"]),
  ev("election", "Chosen Speaker", ("20 Feb. 1951", "1951-02-20"), ["Theophilus Nii Otu Quartey-Mingle", "E. T. Baidoo"]),
  ev("departure", "vacated it", ("10 Nov. 1958", "1958-11-10"), ["Theophilus Nii Otu Quartey-Mingle"]),
  ev("appointment", "got the succession", None, ["E. T. Baidoo"]),
  ev("departure", "was himself driven out", ("Feb. 1960", "1960-02"), ["E. T. Baidoo"]),
  ev("arrest", "imprisoned", ("Oct. 1961", "1961-10"), ["E. T. Baidoo"]),
  ev("meeting", "visited him twice", None, ["Theophilus Nii Otu Quartey-Mingle", "E. T. Baidoo"]),
)

P("d32-06", """KRUPIŃSKA-LASS, Jadwiga Helena, née Lass, pseud. "Marta Wolna". Polish weaver, trade unionist, senator. B. Zgierz 17 Oct. 1931, d. Łódź 8 Feb. 2009.

Family: f. Oskar Lass, German-speaking foreman, shot at Radogoszcz Jan. 1945; m. Stanisława, spinner; br. Edmund Lass (1934–2018), auxiliary bishop of Włocławek. Husband from 1955: Feliks Krupiński, tram driver; childless.

Seven classes only; night lyceum for working people, matura 1962. At the Polish United Workers' Party's bidding, shop-floor delegate in the Marchlewski mills 1965; out of the party 1971, after the February strike, which she led and which cost the premier's deputy, Wacław Śpiewla, a night in the canteen on a chair. Banned from the mills for six years from Mar. 1971. Distributor of "Robotnik" from 1978.

Vice-chairwoman, Solidarity, Łódź Land region, Oct. 1980–Dec. 1981, under Andrzej Skoczek, arrested with him 13 Dec. Interned Gołdap to July 1982. Then she edited, underground and under the name given above, a sheet for textile women; caught at Pabianice on 4 Nov. 1984, let out by the amnesty of 1986. Skoczek had by that time emigrated to Toronto, whence he wrote to her monthly.

Sat at the Round Table (sub-table for health), Feb.–Apr. 1989. Senator for Łódź in the first two terms, 1989–93; in the second, chairwoman of the committee on social policy. Plenipotentiary of the government for women and the family in the cabinet of Halina Rudzka, from 3 Sept. 1992 up to the fall of same. Stood in 1993 and failed; so too in 1997, with a different list. Premier Rudzka, asked for her judgment, said she had been "the only minister who darned".

Cross of Freedom and Solidarity was not yet founded in her day; Officer's Cross of Polonia Restituta from exile, 1988; Commander's, 2006.
""",
  fact("Jadwiga Helena Krupińska-Lass", "birthName", "Lass"),
  fact("Jadwiga Helena Krupińska-Lass", "alias", "Marta Wolna"),
  fact("Jadwiga Helena Krupińska-Lass", "nationality", "Polish"),
  fact("Jadwiga Helena Krupińska-Lass", "occupation", "weaver"),
  fact("Jadwiga Helena Krupińska-Lass", "occupation", "trade unionist"),
  fact("Jadwiga Helena Krupińska-Lass", "birthPlace", "Zgierz"),
  fact("Jadwiga Helena Krupińska-Lass", "birthDate", "17 Oct. 1931", value="1931-10-17"),
  fact("Jadwiga Helena Krupińska-Lass", "deathPlace", "Łódź"),
  fact("Jadwiga Helena Krupińska-Lass", "deathDate", "8 Feb. 2009", value="2009-02-08"),
  fact("Jadwiga Helena Krupińska-Lass", "father", "Oskar Lass"),
  fact("Oskar Lass", "occupation", "foreman"),
  fact("Oskar Lass", "causeOfDeath", "shot"),
  fact("Oskar Lass", "deathPlace", "Radogoszcz"),
  fact("Oskar Lass", "deathDate", "Jan. 1945", value="1945-01"),
  fact("Jadwiga Helena Krupińska-Lass", "mother", "Stanisława"),
  fact("Stanisława", "occupation", "spinner"),
  fact("Jadwiga Helena Krupińska-Lass", "siblings", "Edmund Lass"),
  fact("Edmund Lass", "birthDate", "1934", value="1934"),
  fact("Edmund Lass", "deathDate", "2018", value="2018"),
  fact("Jadwiga Helena Krupińska-Lass", "spouse", "Feliks Krupiński", date=("1955", "1955")),
  fact("Feliks Krupiński", "occupation", "tram driver"),
  fact("Jadwiga Helena Krupińska-Lass", "education", "night lyceum for working people", date=("1962", "1962")),
  fact("Jadwiga Helena Krupińska-Lass", "party", "Polish United Workers' Party", date=("1971", "1971")),
  fact("Andrzej Skoczek", "residence", "Toronto"),
  fact("Jadwiga Helena Krupińska-Lass", "award", "Officer's Cross of Polonia Restituta", date=("1988", "1988")),
  fact("Jadwiga Helena Krupińska-Lass", "award", "Commander's", date=("2006", "2006")),
  occ("Edmund Lass", "auxiliary bishop of Włocławek"),
  occ("Jadwiga Helena Krupińska-Lass", "shop-floor delegate in the Marchlewski mills", start=("1965", "1965")),
  occ("Wacław Śpiewla", "premier's deputy"),
  occ("Jadwiga Helena Krupińska-Lass", "Vice-chairwoman, Solidarity, Łódź Land region", start=("Oct. 1980", "1980-10"), end=("Dec. 1981", "1981-12")),
  occ("Andrzej Skoczek", "Solidarity, Łódź Land region"),
  occ("Jadwiga Helena Krupińska-Lass", "edited", start=("July 1982", "1982-07"), end=("4 Nov. 1984", "1984-11-04")),
  occ("Jadwiga Helena Krupińska-Lass", "Distributor of \"Robotnik\"", start=("1978", "1978")),
  occ("Jadwiga Helena Krupińska-Lass", "Senator for Łódź", start=("1989–93", "1989"), end=("1989–93", "1993"), again=["senator"]),
  occ("Jadwiga Helena Krupińska-Lass", "chairwoman of the committee on social policy"),
  occ("Jadwiga Helena Krupińska-Lass", "Plenipotentiary of the government for women and the family", start=("3 Sept. 1992", "1992-09-03"), again=["minister"]),
  occ("Halina Rudzka", "Premier", again=["cabinet of"]),
  ev("departure", "out of the party", ("1971", "1971"), ["Jadwiga Helena Krupińska-Lass"]),
  ev("sanction", "Banned from the mills", ("Mar. 1971", "1971-03"), ["Jadwiga Helena Krupińska-Lass"]),
  ev("arrest", "arrested", ("13 Dec.", "1981-12-13"), ["Jadwiga Helena Krupińska-Lass", "Andrzej Skoczek"]),
  ev("arrest", "caught", ("4 Nov. 1984", "1984-11-04"), ["Jadwiga Helena Krupińska-Lass"]),
  ev("communication", "wrote to her monthly", None, ["Andrzej Skoczek", "Jadwiga Helena Krupińska-Lass"]),
  ev("meeting", "Sat at the Round Table", ("Feb.–Apr. 1989", "1989-02/1989-04"), ["Jadwiga Helena Krupińska-Lass"]),
  ev("candidacy", "Stood", ("1993", "1993"), ["Jadwiga Helena Krupińska-Lass"]),
  ev("election", "failed", ("1993", "1993"), ["Jadwiga Helena Krupińska-Lass"]),
  ev("election", "so too", ("1997", "1997"), ["Jadwiga Helena Krupińska-Lass"]),
)

P("d32-07", """PORT VILA, 18 Oct 2012 (Island Wire) - Parliament threw out Vanuatu's prime minister, Silas Kalmet Worwor, on Thursday by 27 votes to 24 and put a former schoolteacher in his place before lunch.

Marie-Noëlle Tambe, 47, leader of the Union of Moderate Communities, took the oath from President Abel Tarilama at 12.40. She is the first woman to head a government in the country.

Worwor left the chamber without a word. He had lasted five months. He phoned Tambe in the evening, her office said, and wished her well; his own office would not confirm it.

The motion was tabled Monday by Joshua Nalau, who quit as finance minister on 2 Oct over a shipping registry deal in Hong Kong. Nalau, an Anglican deacon, gets his old job back. Foreign affairs goes to Tambe's cousin Hervé Tambe Malere, up to now mayor of Luganville. The speaker, Dick Sope Uri, stays.

Worwor, MP for Malekula since 2004 and head of the Land First Party, flew to Hong Kong in August with two businessmen and without telling cabinet. Police confirmed on Wednesday that they are looking into the trip. No one has been charged. Reports that he was stopped at the airport on Thursday night were wrong.

Tambe comes from Melsisi on Pentecost and taught French at the Lycée Antoine de Bougainville for 14 years. She won her Port Vila seat at a 2009 by-election, the one called when her husband, Justin Tambe, died of a heart attack in the middle of his second term. She has a master's from the University of New Caledonia. Three sons; the eldest plays football for Tafea.

"I'll be quick. I have marking to do," she told reporters.

Five premiers in six years, for those counting. The next poll is due by 2016.
""",
  occ("Silas Kalmet Worwor", "prime minister", start=("five months", "2012-05"), end=("Thursday", "2012-10-18")),
  occ("Marie-Noëlle Tambe", "schoolteacher", again=["taught French at the Lycée Antoine de Bougainville"]),
  occ("Marie-Noëlle Tambe", "leader of the Union of Moderate Communities"),
  occ("Marie-Noëlle Tambe", "head a government", start=("Thursday", "2012-10-18"), again=["put a former schoolteacher in his place"]),
  occ("Abel Tarilama", "President"),
  occ("Joshua Nalau", "finance minister", end=("2 Oct", "2012-10-02")),
  occ("Joshua Nalau", "old job back", start=("Thursday", "2012-10-18")),
  occ("Joshua Nalau", "Anglican deacon"),
  occ("Hervé Tambe Malere", "Foreign affairs", start=("Thursday", "2012-10-18")),
  occ("Hervé Tambe Malere", "mayor of Luganville"),
  occ("Dick Sope Uri", "speaker"),
  occ("Silas Kalmet Worwor", "MP for Malekula", start=("2004", "2004")),
  occ("Silas Kalmet Worwor", "head of the Land First Party"),
  occ("Marie-Noëlle Tambe", "Port Vila seat", start=("2009", "2009")),
  occ("Justin Tambe", "second term", end=("2009", "2009")),
  fact("Marie-Noëlle Tambe", "party", "Union of Moderate Communities"),
  fact("Silas Kalmet Worwor", "party", "Land First Party"),
  fact("Joshua Nalau", "religion", "Anglican"),
  fact("Marie-Noëlle Tambe", "relatives", "Hervé Tambe Malere"),
  fact("Marie-Noëlle Tambe", "birthPlace", "Melsisi"),
  fact("Marie-Noëlle Tambe", "spouse", "Justin Tambe"),
  fact("Justin Tambe", "causeOfDeath", "heart attack"),
  fact("Marie-Noëlle Tambe", "education", "University of New Caledonia"),
  ev("departure", "threw out", ("Thursday", "2012-10-18"), ["Silas Kalmet Worwor"]),
  ev("appointment", "took the oath", ("Thursday", "2012-10-18"), ["Marie-Noëlle Tambe", "Abel Tarilama"]),
  ev("departure", "quit", ("2 Oct", "2012-10-02"), ["Joshua Nalau"]),
  ev("appointment", "gets his old job back", ("Thursday", "2012-10-18"), ["Joshua Nalau"]),
  ev("appointment", "goes to", ("Thursday", "2012-10-18"), ["Hervé Tambe Malere"]),
  ev("travel", "flew to Hong Kong", ("August", "2012-08"), ["Silas Kalmet Worwor"]),
  ev("investigation", "are looking into", ("Wednesday", "2012-10-17"), ["Silas Kalmet Worwor"]),
  ev("election", "won", ("2009", "2009"), ["Marie-Noëlle Tambe"]),
)

P("d32-08", """BISHKEK, March 3, 1997 - Kyrgyz opposition deputy Toktogul Asanbaevich Ibraimov got three years on Monday for slandering a mine boss. He'd spent 14 months inside before the trial, so he may be out by New Year.

Judge Chynara Moldoeva read for six minutes. Ibraimov, 51, a hydrologist and once a rector of the Naryn Pedagogical Institute (1988-91), laughed at the word "slander". His parliamentary seat, won in February 1995, is forfeit.

The mine boss is Leonid Shpak, president of Altyn-Too, the state gold concern, since '93. Ibraimov had told the legislature in December 1995 that a tonne and a half of bullion was flown to Zurich and not booked. Shpak denies it. A Swiss magistrate closed his own file last June, having found nothing.

Picked up on Jan 9 last year outside his sister's flat, the deputy went on hunger strike twice. The sister, paediatrician Gulnara Ibraimova, met Foreign Minister Rosa Sydykova on Feb 20. Sydykova, ambassador in Washington before she got the ministry in July, is the sole cabinet member to have seen the family. She declined comment Monday.

Ibraimov's lawyer, Viktor Kogan, will go to the Supreme Court. Kogan was justice minister himself under the last Soviet government here, from 1989 until the putsch of August 1991, when he walked out.

Ibraimov founded the Asaba-Bereke party in 1992 with poet Omurbek Tashiev. Tashiev's since gone over to the president and runs state television. He had no comment, either.

The prisoner's birthplace, At-Bashy, had shops shut all day. Some 400 people marched there, police said; organisers said 3,000. They want him to run for president in 2000. He'd be eligible only if the conviction fell.

U.S. and German diplomats sat in court. Ibraimov waved at them.
""",
  occ("Toktogul Asanbaevich Ibraimov", "opposition deputy", start=("February 1995", "1995-02"), end=("Monday", "1997-03-03"), again=["parliamentary seat", "deputy#2"]),
  occ("Chynara Moldoeva", "Judge"),
  occ("Toktogul Asanbaevich Ibraimov", "rector of the Naryn Pedagogical Institute", start=("1988", "1988"), end=("91", "1991")),
  occ("Leonid Shpak", "president of Altyn-Too", start=("'93", "1993"), again=["mine boss", "mine boss#2"]),
  occ("Rosa Sydykova", "Foreign Minister", start=("July", "1996-07")),
  occ("Rosa Sydykova", "ambassador in Washington", end=("July", "1996-07")),
  occ("Viktor Kogan", "justice minister", start=("1989", "1989"), end=("August 1991", "1991-08")),
  occ("Omurbek Tashiev", "runs state television"),
  fact("Toktogul Asanbaevich Ibraimov", "nationality", "Kyrgyz"),
  fact("Toktogul Asanbaevich Ibraimov", "occupation", "hydrologist"),
  fact("Toktogul Asanbaevich Ibraimov", "siblings", "Gulnara Ibraimova"),
  fact("Gulnara Ibraimova", "siblings", "Toktogul Asanbaevich Ibraimov"),
  fact("Gulnara Ibraimova", "occupation", "paediatrician"),
  fact("Viktor Kogan", "occupation", "lawyer"),
  fact("Toktogul Asanbaevich Ibraimov", "party", "Asaba-Bereke party", date=("1992", "1992")),
  fact("Omurbek Tashiev", "party", "Asaba-Bereke party", date=("1992", "1992")),
  fact("Omurbek Tashiev", "occupation", "poet"),
  fact("Toktogul Asanbaevich Ibraimov", "birthPlace", "At-Bashy"),
  ev("conviction", "got three years", ("Monday", "1997-03-03"), ["Toktogul Asanbaevich Ibraimov", "Chynara Moldoeva"]),
  ev("election", "won", ("February 1995", "1995-02"), ["Toktogul Asanbaevich Ibraimov"]),
  ev("departure", "forfeit", ("Monday", "1997-03-03"), ["Toktogul Asanbaevich Ibraimov"]),
  ev("speech", "had told the legislature", ("December 1995", "1995-12"), ["Toktogul Asanbaevich Ibraimov"]),
  ev("arrest", "Picked up", ("Jan 9 last year", "1996-01-09"), ["Toktogul Asanbaevich Ibraimov"]),
  ev("meeting", "met", ("Feb 20", "1997-02-20"), ["Gulnara Ibraimova", "Rosa Sydykova"]),
  ev("appointment", "got the ministry", ("July", "1996-07"), ["Rosa Sydykova"]),
  ev("departure", "walked out", ("August 1991", "1991-08"), ["Viktor Kogan"]),
)

P("d32-09", """ASUNCION, Paraguay (Plate Press) Nov. 30, 1988 -- Opposition figurehead Dr. Perpetuo Samaniego Rolón flew home Wednesday after 29 years abroad. Plainclothes men held him on the tarmac for an hour, then let him go.

"I came for my mother," he said. Doña Eulogia Rolón, 97, waited at the gate with a tortilla in a napkin.

Samaniego, 68, leads the Febrerista Unity wing. A surgeon, he sat in Congress for Villarrica for exactly one year before Gen. Cristóbal Frutos' government dissolved it in May 1959; two days after that he swam to Clorinda, on the Argentine side. He operated in Resistencia, then in Mexico City, where he taught at the national university and took Mexican citizenship in 1971. His wife, the Argentine actress Delia Moro, died there in April.

In his absence a court handed him 12 years for sedition in 1962. The sentence lapsed last month.

Waiting also was Sen. Aníbal Duarte Ojeda of the ruling Colorados, an old schoolmate from the Colegio Nacional and the man whose calls to Interior Minister Sixto Galeano are said to have opened the door. Duarte would not discuss that. Galeano, police chief for 11 years before getting his ministry in 1987, told Radio Ñandutí that the doctor "is a pensioner and may feed the pigeons."

Party sources said Samaniego would seek the presidency should there be a free vote. He would not say so.

It was unclear whether the wing's acting chairman, union lawyer Blanca Irala, would step aside. She has run it inside the country since 1979, when chairman Rufo Benítez was hauled from his car and never seen again. Ms. Irala was jailed herself for nine weeks this past winter. Her brother Hugo, a Salesian priest, said a Mass of thanks at San Lorenzo, Samaniego's hometown, later Wednesday.
""",
  occ("Perpetuo Samaniego Rolón", "leads the Febrerista Unity wing"),
  occ("Perpetuo Samaniego Rolón", "sat in Congress for Villarrica", start=("exactly one year before", "1958-05"), end=("May 1959", "1959-05")),
  occ("Cristóbal Frutos", "Gen."),
  occ("Cristóbal Frutos", "government"),
  occ("Perpetuo Samaniego Rolón", "taught at the national university"),
  occ("Aníbal Duarte Ojeda", "Sen."),
  occ("Sixto Galeano", "Interior Minister", start=("1987", "1987")),
  occ("Sixto Galeano", "police chief", start=("11 years before", "1976"), end=("1987", "1987")),
  occ("Blanca Irala", "acting chairman", start=("1979", "1979")),
  occ("Rufo Benítez", "chairman#2", end=("1979", "1979")),
  occ("Hugo", "Salesian priest"),
  fact("Perpetuo Samaniego Rolón", "mother", "Eulogia Rolón"),
  fact("Perpetuo Samaniego Rolón", "party", "Febrerista Unity"),
  fact("Perpetuo Samaniego Rolón", "occupation", "surgeon"),
  fact("Perpetuo Samaniego Rolón", "nationality", "Mexican", date=("1971", "1971")),
  fact("Perpetuo Samaniego Rolón", "residence", "Mexico City"),
  fact("Perpetuo Samaniego Rolón", "spouse", "Delia Moro"),
  fact("Delia Moro", "nationality", "Argentine#2"),
  fact("Delia Moro", "occupation", "actress"),
  fact("Delia Moro", "deathDate", "April", value="1988-04"),
  fact("Delia Moro", "deathPlace", "Mexico City"),
  fact("Aníbal Duarte Ojeda", "party", "Colorados"),
  fact("Aníbal Duarte Ojeda", "education", "Colegio Nacional"),
  fact("Perpetuo Samaniego Rolón", "education", "Colegio Nacional"),
  fact("Blanca Irala", "occupation", "union lawyer"),
  fact("Blanca Irala", "siblings", "Hugo"),
  fact("Perpetuo Samaniego Rolón", "birthPlace", "San Lorenzo"),
  ev("travel", "flew home", ("Wednesday", "1988-11-30"), ["Perpetuo Samaniego Rolón"]),
  ev("arrest", "held him", ("Wednesday", "1988-11-30"), ["Perpetuo Samaniego Rolón"]),
  ev("travel", "swam to Clorinda", ("two days after that", "1959-05"), ["Perpetuo Samaniego Rolón"]),
  ev("conviction", "handed him 12 years", ("1962", "1962"), ["Perpetuo Samaniego Rolón"]),
  ev("arrest", "was hauled from his car", ("1979", "1979"), ["Rufo Benítez"]),
  ev("arrest", "was jailed", ("this past winter", "1988"), ["Blanca Irala"]),
)

P("d32-10", """SUVA (Agency) — Out went Fiji's labour minister, in came his brother, and the row over cane prices is no nearer an end.

The minister, Ratu Epeli Nasilasila, handed the acting president a two-line letter at breakfast on Tuesday 7 July. By ten the job belonged to Ratu Josefa Nasilasila, 44, permanent secretary for lands these past three years and before that defence attaché at Canberra.

"Blood's not policy," said Mahendra Prasad Goundar, who heads the National Farmers' Union and was detained for two nights in June for leading a march without a permit. He said he'd met neither man. In fact he sat with the elder Nasilasila on Friday at Lautoka, two people at the table said; no deal came of it.

Epeli Nasilasila, a Methodist lay preacher, was a prop forward for Fiji, then ran the Emperor goldmine's personnel office. He'd won Tailevu North in 1982, and again five years on. Coup leaders locked him up in May '87 along with the rest of the cabinet; six days later he came out and went over to them, for which his first wife, Dr Sereima Vuki, left both house and party. She is a Labour senator today. Asked about Tuesday's news she said she was in theatre, and she was: gall bladder.

His successor, who trained at Sandhurst, got the Military Cross with the Fiji battalion in Malaya — no, said the information ministry later, that was an uncle, Ratu Penaia.

Acting president Sir Wilfred Daunivalu swears in the new man Thursday. Sir Wilfred, chief justice from 1980 to 1990, has filled in since Ratu Viliame Cokanasiga had a stroke at Easter.

The outgoing minister is tipped for the embassy in Tokyo. Foreign affairs wouldn't comment. (Added: year of report 1992; first wording said Lautoka meeting was on Saturday.)
""",
  occ("Epeli Nasilasila", "labour minister", end=("Tuesday 7 July", "1992-07-07"), again=["minister#2"]),
  occ("Josefa Nasilasila", "the job belonged to", start=("Tuesday 7 July", "1992-07-07"), again=["His successor"]),
  occ("Josefa Nasilasila", "permanent secretary for lands", start=("three years", "1989"), end=("Tuesday 7 July", "1992-07-07")),
  occ("Josefa Nasilasila", "defence attaché at Canberra", end=("before that", "1989")),
  occ("Mahendra Prasad Goundar", "heads the National Farmers' Union"),
  occ("Epeli Nasilasila", "Methodist lay preacher"),
  occ("Epeli Nasilasila", "ran the Emperor goldmine's personnel office"),
  occ("Epeli Nasilasila", "Tailevu North", start=("1982", "1982")),
  occ("Sereima Vuki", "Labour senator"),
  occ("Wilfred Daunivalu", "Acting president", start=("Easter", "1992-04"), again=["acting president"]),
  occ("Wilfred Daunivalu", "chief justice", start=("1980", "1980"), end=("1990", "1990")),
  occ("Viliame Cokanasiga", "filled in"),
  fact("Epeli Nasilasila", "siblings", "Josefa Nasilasila"),
  fact("Epeli Nasilasila", "religion", "Methodist"),
  fact("Epeli Nasilasila", "occupation", "prop forward for Fiji"),
  fact("Epeli Nasilasila", "spouse", "Sereima Vuki"),
  fact("Sereima Vuki", "party", "Labour"),
  fact("Josefa Nasilasila", "education", "Sandhurst"),
  fact("Penaia", "award", "Military Cross"),
  fact("Penaia", "militaryService", "Fiji battalion in Malaya"),
  fact("Josefa Nasilasila", "relatives", "Penaia"),
  ev("departure", "two-line letter", ("Tuesday 7 July", "1992-07-07"), ["Epeli Nasilasila", "Wilfred Daunivalu"]),
  ev("appointment", "in came", ("Tuesday 7 July", "1992-07-07"), ["Josefa Nasilasila"]),
  ev("arrest", "was detained", ("June", "1992-06"), ["Mahendra Prasad Goundar"]),
  ev("meeting", "sat with", ("Friday", "1992-07-03"), ["Mahendra Prasad Goundar", "Epeli Nasilasila"]),
  ev("election", "won", ("1982", "1982"), ["Epeli Nasilasila"]),
  ev("election", "again", ("five years on", "1987"), ["Epeli Nasilasila"]),
  ev("arrest", "locked him up", ("May '87", "1987-05"), ["Epeli Nasilasila"]),
)

P("d32-11", """NOUAKCHOTT, 5 May 2009 (AfriPress) — Mauritania's constitutional court on Tuesday cleared six runners for the 18 July presidential ballot and struck off two, one of them a former head of state.

Col. Mohamed Lemine Ould Dahi, who ruled from August 2003 to April 2007, is out because he missed the filing hour. His lawyers will appeal. In are General Ely Ould Bneijara, in power since last August's putsch and retired from the army on 16 April so that he might stand; Assembly Speaker Messaoud Ould Brahim; and Aminetou Mint Sidi Baba, ex-minister of culture and the first woman on a ballot paper here.

Ould Brahim, of Haratin stock, is the candidate of the Progress Alliance and of most of those who opposed the coup. His parents were slaves in Kiffa. He has chaired parliament since 2007, longer than anybody since multiparty rule came in. On Monday he spent an hour with Senegal's foreign minister, Cheikh Tidiane Mbow, the mediator, who'd flown up from Dakar that morning.

Mbow also saw the toppled president, Sidi Ahmed Ould Taya Haidalla, at Lemden, the village where he's been kept since December. Haidalla's son-in-law Dr. Isselmou Ould Khattry, his cabinet secretary up to the coup, told AfriPress that the old man would not budge: he'd step down properly, in front of the Assembly, or not at all.

Mint Sidi Baba, 53, a Sorbonne sociologist whose father, Sidi Baba Ould Cheikh, was Mauritania's first ambassador at the UN, drew laughs outside the court. "Two colonels and a general. Somebody has to do the cooking," she said.

Six judges sat; the seventh, Fatimetou Mint Ely, stayed away. She's the general's aunt.

The vote was to have been on 6 June. Rumours in town have it that it'll be put off again.
""",
  occ("Mohamed Lemine Ould Dahi", "head of state", start=("August 2003", "2003-08"), end=("April 2007", "2007-04"), again=["ruled"]),
  occ("Mohamed Lemine Ould Dahi", "Col."),
  occ("Ely Ould Bneijara", "General", end=("16 April", "2009-04-16")),
  occ("Ely Ould Bneijara", "in power", start=("last August", "2008-08")),
  occ("Messaoud Ould Brahim", "Assembly Speaker", start=("2007#2", "2007"), again=["chaired parliament"]),
  occ("Aminetou Mint Sidi Baba", "minister of culture"),
  occ("Cheikh Tidiane Mbow", "foreign minister"),
  occ("Cheikh Tidiane Mbow", "mediator"),
  occ("Sidi Ahmed Ould Taya Haidalla", "president#2", end=("last August", "2008-08")),
  occ("Isselmou Ould Khattry", "cabinet secretary", end=("last August", "2008-08")),
  occ("Sidi Baba Ould Cheikh", "ambassador at the UN"),
  occ("Fatimetou Mint Ely", "seventh"),
  fact("Messaoud Ould Brahim", "ethnicity", "Haratin"),
  fact("Messaoud Ould Brahim", "party", "Progress Alliance"),
  fact("Sidi Ahmed Ould Taya Haidalla", "residence", "Lemden", date=("December", "2008-12")),
  fact("Sidi Ahmed Ould Taya Haidalla", "relatives", "Isselmou Ould Khattry"),
  fact("Aminetou Mint Sidi Baba", "occupation", "sociologist"),
  fact("Aminetou Mint Sidi Baba", "education", "Sorbonne"),
  fact("Aminetou Mint Sidi Baba", "father", "Sidi Baba Ould Cheikh"),
  fact("Ely Ould Bneijara", "relatives", "Fatimetou Mint Ely"),
  ev("candidacy", "cleared six runners", ("Tuesday", "2009-05-05"), ["Ely Ould Bneijara", "Messaoud Ould Brahim", "Aminetou Mint Sidi Baba"]),
  ev("departure", "retired from the army", ("16 April", "2009-04-16"), ["Ely Ould Bneijara"]),
  ev("departure", "toppled", None, ["Sidi Ahmed Ould Taya Haidalla"]),
  ev("meeting", "spent an hour with", ("Monday", "2009-05-04"), ["Messaoud Ould Brahim", "Cheikh Tidiane Mbow"]),
  ev("travel", "flown up from Dakar", ("that morning", "2009-05-04"), ["Cheikh Tidiane Mbow"]),
  ev("meeting", "saw", None, ["Cheikh Tidiane Mbow", "Sidi Ahmed Ould Taya Haidalla"]),
  ev("recusal", "stayed away", ("Tuesday", "2009-05-05"), ["Fatimetou Mint Ely"]),
)

P("d32-12", """I sat across a desk from Ragnhild Aas for eleven years and I never once saw it tidy. Now that she has been taken from us, by her heart, at Kongsvinger, a week before Easter 2016, everyone writes of her order and her method. Let me, who was her under-secretary and before that the clerk she borrowed pencils from, put something else on record.

She came to the Storting in the autumn of 1973 with nothing but a teacher's certificate from Hamar and a majority, in Hedmark, of ninety-one. Labour had put her fifth on the list as a courtesy to the schools. Odd Brynhildsen, our chairman in the committee on education, a kind man if you were a man, gave her the minutes to write. She wrote them so that he appeared in them as what he was. In 1976 the chair was hers.

It was Premier Gunvor Stensrud who saw what she might do with a ministry. On 9 May 1986, that evening of flowers and flashbulbs, Ragnhild walked out of the Palace as Minister of Fisheries, having never, she told the King, gutted so much as a herring. The trawlermen liked her. Brynhildsen, whom Stensrud had passed over, did not, and said so on the wireless; he was packed off to be county governor in Oppland before the year was out. She kept the seals and the quotas apart until October 1989, then came back to us for a last term, and afterwards for six years looked after the Consumer Council.

Her Aslak, the forester, had gone in 2003. The twins, Tor and Ragna, were there, Ragna in the black gown, for she is dean at Elverum. When they were small their mother would correct exercise books with one on each knee, in the house at Brandval where she was born and which she refused to leave for any government.

I have kept a pencil.
""",
  occ("Ragnhild Aas", "Storting", start=("autumn of 1973", "1973"), again=["last term"]),
  occ("Odd Brynhildsen", "chairman in the committee on education", end=("1976", "1976")),
  occ("Ragnhild Aas", "the chair", start=("1976", "1976")),
  occ("Gunvor Stensrud", "Premier"),
  occ("Ragnhild Aas", "Minister of Fisheries", start=("9 May 1986", "1986-05-09"), end=("October 1989", "1989-10")),
  occ("Odd Brynhildsen", "county governor in Oppland", start=("before the year was out", "1986")),
  occ("Ragnhild Aas", "looked after the Consumer Council"),
  occ("Ragna", "dean at Elverum"),
  fact("Ragnhild Aas", "causeOfDeath", "heart"),
  fact("Ragnhild Aas", "deathPlace", "Kongsvinger"),
  fact("Ragnhild Aas", "deathDate", "a week before Easter 2016", value="2016-03-20"),
  fact("Ragnhild Aas", "occupation", "teacher"),
  fact("Ragnhild Aas", "education", "Hamar", date=None),
  fact("Ragnhild Aas", "party", "Labour"),
  fact("Ragnhild Aas", "spouse", "Aslak"),
  fact("Aslak", "occupation", "forester"),
  fact("Aslak", "deathDate", "2003", value="2003"),
  fact("Ragnhild Aas", "children", "Tor"),
  fact("Ragnhild Aas", "children", "Ragna"),
  fact("Tor", "siblings", "Ragna"),
  fact("Ragnhild Aas", "birthPlace", "Brandval"),
  ev("election", "a majority, in Hedmark, of ninety-one", ("autumn of 1973", "1973"), ["Ragnhild Aas"]),
  ev("appointment", "the chair was hers", ("1976", "1976"), ["Ragnhild Aas"]),
  ev("appointment", "walked out of the Palace", ("9 May 1986", "1986-05-09"), ["Ragnhild Aas", "Gunvor Stensrud"]),
  ev("speech", "said so on the wireless", None, ["Odd Brynhildsen"]),
  ev("appointment", "was packed off", ("before the year was out", "1986"), ["Odd Brynhildsen"]),
)

P("d32-13", """When a colleague of fifty years' standing dies the younger people ask you what he was 'really' like. With Desmond Tshabangu I can only tell them that what they saw was what there was: the hat, the bicycle clips, the terrible jokes.

We met in Cell 14 at Khami in the winter of 1965. He had been a clerk on Rhodesia Railways at Bulawayo and secretary of its African workers' union; I had been nobody. A magistrate by the name of Cyril Utterson had given him nine months for a speech in Makokoba and, on the very day of his release, the Special Branch collected him again, this time under an order signed by the Minister of Justice, Lance Pettifer, and renewable each year. It was renewed eight times. He took his O levels and his A levels in there and, by post, a London degree in economics, in 1972, sitting the last paper with malaria.

He was no soldier and would not be taken for one. At Lancaster House in 1979 he carried papers for the ZAPU delegation. The voters of Matabeleland South sent him to the House the next February, and he got Labour, of all ministries, from which the Premier dismissed him by radio on 17 February 1982, along with old Josiah and the others. Utterson, who by then had risen to the High Court, wrote him a letter of sympathy. Desmond had it framed.

What he did in Gukurahundi I will leave to those with stronger stomachs. He was hidden for five weeks by Sister Perpetua Ndlovu, a cousin, at the Brunapeg mission, and walked to Francistown.

After the Unity Accord came the good time: Deputy Speaker from 1990 to 1995, the chair of the Parks board, his late marriage with Nomvula Sithole, the widow of our friend Themba, whose three he brought up as his.

He died in his sleep at Esigodini, on the second of June 2004. I told them about the hat.
""",
  occ("Desmond Tshabangu", "clerk on Rhodesia Railways"),
  occ("Desmond Tshabangu", "secretary of its African workers' union"),
  occ("Cyril Utterson", "magistrate"),
  occ("Lance Pettifer", "Minister of Justice"),
  occ("Desmond Tshabangu", "sent him to the House", start=("the next February", "1980-02")),
  occ("Desmond Tshabangu", "Labour", start=None, end=("17 February 1982", "1982-02-17")),
  occ("Cyril Utterson", "High Court"),
  occ("Perpetua Ndlovu", "Sister"),
  occ("Desmond Tshabangu", "Deputy Speaker", start=("1990", "1990"), end=("1995", "1995")),
  occ("Desmond Tshabangu", "chair of the Parks board"),
  fact("Desmond Tshabangu", "party", "ZAPU"),
  fact("Desmond Tshabangu", "education", "London degree in economics", date=("1972", "1972")),
  fact("Desmond Tshabangu", "relatives", "Perpetua Ndlovu"),
  fact("Desmond Tshabangu", "spouse", "Nomvula Sithole"),
  fact("Themba", "spouse", "Nomvula Sithole"),
  fact("Desmond Tshabangu", "causeOfDeath", "in his sleep"),
  fact("Desmond Tshabangu", "deathPlace", "Esigodini"),
  fact("Desmond Tshabangu", "deathDate", "second of June 2004", value="2004-06-02"),
  ev("meeting", "We met", ("winter of 1965", "1965"), ["Desmond Tshabangu"]),
  ev("conviction", "had given him nine months", None, ["Desmond Tshabangu", "Cyril Utterson"]),
  ev("speech", "speech in Makokoba", None, ["Desmond Tshabangu"]),
  ev("arrest", "collected him again", None, ["Desmond Tshabangu"]),
  ev("election", "sent him", ("the next February", "1980-02"), ["Desmond Tshabangu"]),
  ev("departure", "dismissed him", ("17 February 1982", "1982-02-17"), ["Desmond Tshabangu"]),
  ev("communication", "wrote him a letter", None, ["Cyril Utterson", "Desmond Tshabangu"]),
  ev("travel", "walked to Francistown", None, ["Desmond Tshabangu"]),
)

P("d32-14", """My dear Arnold,

You ask for something about Wedderspoon for the House journal. I am eighty-eight and shall put down what comes.

The Right Honourable Hector James Wedderspoon entered the Canadian Commons in October 1935 for Qu'Appelle as one of the very few Progressives whom the flood left standing. A homesteader's boy from Indian Head; Glasgow-born, I believe, though he put Saskatchewan in the Guide; two years of agronomy at Guelph; then Vimy, where a shell took the left arm off at the elbow. You remember how he used to hold the order paper under his chin. He crossed to the Liberals in 1940. Mr Alphonse Gariépy, who whipped for us in those days and had himself been a Conservative, said he had never signed a cheaper bargain.

I became his private secretary in January 1945, six weeks ahead of his getting the Department of Veterans Affairs from Colonel Ruggles, who had gone up to the Senate. He had it till November of '48. Then, on the new prime minister's choosing, Mr Speaker; and there he sat, without favour, through the pipeline business, for eight years and seven months. It was said he wept on the night of Black Friday. It was hay fever. On 11 June 1957 the people of Qu'Appelle, who had stood by him six times, preferred a car dealer, Mr Lorne Fitch, and that was that. The high commission in Canberra, which he had in '58, was more than he had hoped for and did his chest good.

Mrs Wedderspoon was Effie Croall, a nursing sister he had met at Étaples. There was only the one girl, Jean, whom you'll recall from the Rideau Hall skating; she is Senator Macklem today, and has the old colonel's seat.

He was a Presbyterian who stayed out of the Union. He died at Victoria, in harness as a churchwarden, on the twelfth of March 1969.

Yours ever, B. T.
""",
  occ("Hector James Wedderspoon", "Canadian Commons", start=("October 1935", "1935-10"), end=("11 June 1957", "1957-06-11")),
  occ("Alphonse Gariépy", "whipped"),
  occ("Hector James Wedderspoon", "Department of Veterans Affairs", start=("six weeks", "1945-02"), end=("November of '48", "1948-11")),
  occ("Ruggles", "Department of Veterans Affairs", end=("six weeks", "1945-02")),
  occ("Ruggles", "Colonel"),
  occ("Ruggles", "Senate"),
  occ("B. T.", "private secretary", start=("January 1945", "1945-01")),
  occ("Hector James Wedderspoon", "Mr Speaker", start=("November of '48", "1948-11"), end=("eight years and seven months", "1957-06")),
  occ("Lorne Fitch", "preferred", start=("11 June 1957", "1957-06-11")),
  occ("Hector James Wedderspoon", "high commission in Canberra", start=("'58", "1958")),
  occ("Effie Croall", "nursing sister"),
  occ("Jean", "Senator"),
  occ("Hector James Wedderspoon", "churchwarden", end=("twelfth of March 1969", "1969-03-12")),
  fact("Hector James Wedderspoon", "birthPlace", "Glasgow"),
  fact("Hector James Wedderspoon", "education", "Guelph"),
  fact("Hector James Wedderspoon", "party", "Progressives"),
  fact("Hector James Wedderspoon", "party", "Liberals", date=("1940", "1940")),
  fact("Alphonse Gariépy", "party", "Conservative"),
  fact("Lorne Fitch", "occupation", "car dealer"),
  fact("Hector James Wedderspoon", "militaryService", "Vimy"),
  fact("Hector James Wedderspoon", "spouse", "Effie Croall"),
  fact("Hector James Wedderspoon", "children", "Jean"),
  fact("Effie Croall", "children", "Jean"),
  fact("Hector James Wedderspoon", "religion", "Presbyterian"),
  fact("Hector James Wedderspoon", "deathPlace", "Victoria"),
  fact("Hector James Wedderspoon", "deathDate", "twelfth of March 1969", value="1969-03-12"),
  ev("election", "entered the Canadian Commons", ("October 1935", "1935-10"), ["Hector James Wedderspoon"]),
  ev("appointment", "became his private secretary", ("January 1945", "1945-01"), ["B. T.", "Hector James Wedderspoon"]),
  ev("appointment", "getting the Department", ("six weeks", "1945-02"), ["Hector James Wedderspoon"]),
  ev("departure", "had gone up to the Senate", None, ["Ruggles"]),
  ev("appointment", "choosing", None, ["Hector James Wedderspoon"]),
  ev("election", "preferred a car dealer", ("11 June 1957", "1957-06-11"), ["Hector James Wedderspoon", "Lorne Fitch"]),
)

P("d32-15", """Those of us who worked the third floor of the Bangkok ministry between 1976 and 1983 divide mankind into people who had Khun Suwanna for a chief and people who hadn't.

Suwanna Phromthep was never first at anything, she liked to say: second daughter of a railway stationmaster at Phitsanulok, second in the class at Triam Udom, the second woman in her year at Thammasat law. Only in marriage was she first, and that, she would add, was to her cost. Air Vice-Marshal Kriengkrai Phromthep had two further households and, in October 1977, his share in a coup. It was not he that put her where she sat. The coup's prime minister, General Serm Bunyarit, wanted somebody in Commerce who could add; he had her fetched from the rice board, whose secretary she was, and made her deputy minister within the day. I carried the box.

In March 1980 the general fell. He went into the monkhood for a rainy season; she went upstairs. The next man, Dr Anek Suthiwong, moved her into the minister's own chair, which Kosol Wichai had been using for his naps, and she sat on it bolt upright till 7 May 1983.

You will have read of the tapioca licences. Khun Kosol's brother-in-law went to prison for those, in 1985. She herself had reported the matter to the Counter-Corruption Commission in a letter dated 2 August 1982, which I typed, and was called as a witness at the trial. Some papers of the time would have it that she'd known for years. She hadn't.

She stood in Phitsanulok once, for the Social Action people, came in fourth of five, and gave the campaign money to the hospital. The White Elephant came in 1984. She wore it at her daughter Ornwara's ordination as a Buddhist nun, and, last month, at eighty-nine, on her cushion, behind the coffin. She had stopped breathing during the evening news, while correcting the grammar.
""",
  fact("Suwanna Phromthep", "education", "Triam Udom"),
  fact("Suwanna Phromthep", "education", "Thammasat"),
  fact("Suwanna Phromthep", "spouse", "Kriengkrai Phromthep"),
  fact("Suwanna Phromthep", "birthPlace", "Phitsanulok"),
  fact("Suwanna Phromthep", "party", "Social Action"),
  fact("Suwanna Phromthep", "award", "White Elephant", date=("1984", "1984")),
  fact("Suwanna Phromthep", "children", "Ornwara"),
  fact("Ornwara", "religion", "Buddhist"),
  occ("Kriengkrai Phromthep", "Air Vice-Marshal"),
  occ("Serm Bunyarit", "prime minister", start=("October 1977", "1977-10"), end=("March 1980", "1980-03")),
  occ("Serm Bunyarit", "General"),
  occ("Suwanna Phromthep", "secretary", end=("October 1977", "1977-10")),
  occ("Suwanna Phromthep", "deputy minister", start=("October 1977", "1977-10"), end=("March 1980", "1980-03")),
  occ("Anek Suthiwong", "The next man", start=("March 1980", "1980-03")),
  occ("Suwanna Phromthep", "minister's own chair", start=("March 1980", "1980-03"), end=("7 May 1983", "1983-05-07")),
  occ("Kosol Wichai", "minister's own chair", end=("March 1980", "1980-03")),
  occ("Ornwara", "Buddhist nun"),
  ev("appointment", "made her deputy minister", ("October 1977", "1977-10"), ["Suwanna Phromthep", "Serm Bunyarit"]),
  ev("departure", "fell", ("March 1980", "1980-03"), ["Serm Bunyarit"]),
  ev("appointment", "moved her", ("March 1980", "1980-03"), ["Suwanna Phromthep", "Anek Suthiwong"]),
  ev("communication", "letter", ("2 August 1982", "1982-08-02"), ["Suwanna Phromthep"]),
  ev("testimony", "was called as a witness", ("1985", "1985"), ["Suwanna Phromthep"]),
  ev("candidacy", "stood in Phitsanulok", None, ["Suwanna Phromthep"]),
  ev("election", "came in fourth", None, ["Suwanna Phromthep"]),
  ev("award", "came in 1984", ("1984", "1984"), ["Suwanna Phromthep"]),
  ev("appointment", "ordination", None, ["Ornwara"]),
)

P("d32-16", """I owe Lamine a page. He'd have written me ten.

Lamine Cissokho-Faye was the general secretary of the Senegalese teachers' union when I came to it as a typist, in 1962, and he was its general secretary when I left to have my second child. In between he had twice been in prison. The first time, in December 1962, he had merely gone round to take a coat to Premier Doudou Thiam Sarr, under guard at the Medina, for the two of them had shared a bench at William Ponty. They kept him as well. He was a week in the same building and the coat was never delivered. The second was for the strike in 1968: four months at Dodji, and his pay stopped for a year afterwards by order of the rector.

He held that a union man had no business in a palace. So I laughed when, in April 1981, I opened Le Soleil and saw him on the steps between President Ousseynou Diagne and the outgoing Minister of National Education, Kader Gomis: successor and succeeded, both with the face one has at the dentist's. 'They have called my bluff,' he said on the telephone. He gave up the union that same morning (Mme Awa Ndiaye Touré took it over, and hers was a very different style) and joined the Socialist Party the week after with, he told me, his fingers crossed behind his back.

Five years and two months he stuck it. The Estates-General of teaching were his doing, and the free slate. In June 1986, at his own asking, he went to Paris, to UNESCO, to preside over the committee on literacy, and stayed on for love of the bookstalls. His wife, Marie-Ange Sagna, a Catholic from Ziguinchor as he was a Muslim from Podor, taught piano at Sceaux.

He was made a Knight of the Lion late, in 2001, and mislaid it. He's buried at Yoff. They say ministers came. I looked only at the teachers.
""",
  occ("Lamine Cissokho-Faye", "general secretary of the Senegalese teachers' union", start=None, end=("April 1981", "1981-04"), again=["general secretary#2", "gave up the union"]),
  occ("Doudou Thiam Sarr", "Premier"),
  occ("Lamine Cissokho-Faye", "successor", start=("April 1981", "1981-04"), end=("June 1986", "1986-06")),
  occ("Kader Gomis", "Minister of National Education", end=("April 1981", "1981-04")),
  occ("Ousseynou Diagne", "President"),
  occ("Awa Ndiaye Touré", "took it over", start=("that same morning", "1981-04")),
  occ("Lamine Cissokho-Faye", "preside over the committee on literacy", start=("June 1986", "1986-06")),
  fact("Lamine Cissokho-Faye", "education", "William Ponty"),
  fact("Doudou Thiam Sarr", "education", "William Ponty"),
  fact("Lamine Cissokho-Faye", "party", "Socialist Party", date=("the week after", "1981-04")),
  fact("Lamine Cissokho-Faye", "spouse", "Marie-Ange Sagna"),
  fact("Marie-Ange Sagna", "religion", "Catholic"),
  fact("Marie-Ange Sagna", "birthPlace", "Ziguinchor"),
  fact("Lamine Cissokho-Faye", "religion", "Muslim"),
  fact("Lamine Cissokho-Faye", "birthPlace", "Podor"),
  fact("Marie-Ange Sagna", "occupation", "taught piano"),
  fact("Lamine Cissokho-Faye", "residence", "Paris"),
  fact("Lamine Cissokho-Faye", "award", "Knight of the Lion", date=("2001", "2001")),
  ev("arrest", "kept him as well", ("December 1962", "1962-12"), ["Lamine Cissokho-Faye"]),
  ev("arrest", "four months at Dodji", ("1968", "1968"), ["Lamine Cissokho-Faye"]),
  ev("sanction", "his pay stopped", None, ["Lamine Cissokho-Faye"]),
  ev("communication", "on the telephone", ("April 1981", "1981-04"), ["Lamine Cissokho-Faye"]),
  ev("departure", "gave up the union", ("that same morning", "1981-04"), ["Lamine Cissokho-Faye"]),
  ev("appointment", "took it over", ("that same morning", "1981-04"), ["Awa Ndiaye Touré"]),
  ev("departure", "at his own asking", ("June 1986", "1986-06"), ["Lamine Cissokho-Faye"]),
  ev("travel", "went to Paris", ("June 1986", "1986-06"), ["Lamine Cissokho-Faye"]),
  ev("award", "was made a Knight", ("2001", "2001"), ["Lamine Cissokho-Faye"]),
)

P("d32-17", """A word about Judge Bettencourt before the flags go up again.

Hawai‘i's oldsters will remember Manuel "Manny" Bettencourt as the fellow with the ukulele at the 1959 statehood parade. I remember him as the Majority Leader who taught me to count. I came into the Territorial House in '55, on the same tide that carried him; Fourth District, Oahu, Democrats both. He'd been a stevedore, organizer for the ILWU on the Hilo waterfront, and a sergeant in Italy, where he lost most of his hearing and picked up a Bronze Star and the idea of law school. George Washington University let him in. Governor Oren Faulk's people never let him out of their sight, on account of the union, and in 1953 a subcommittee of the Congress had him on the stand for a day and a half. He answered everything. Nobody listened, least of all himself: he'd turned off the hearing aid.

We made him floor leader that first session and Speaker in the third, over Sakae Tanimura, who took it hard. Manny's gavel lasted from February 1959 to the last day of 1962. Then he fought Faulk's successor, Bill Kealoha, for the governorship in the primary and was beaten three to two. Kealoha, being Kealoha, put him on the circuit bench the following July. He sat there, on Maui, for nineteen years, and recused himself whenever a longshoreman appeared, which on Maui was about every Tuesday.

Folks said he'd been a Communist. He'd gone to two meetings, for the malasadas.

Born at Pāʻauilo Mauka to Azorean cane people on Armistice Day itself, 1918, he went out on a Veterans' Day, too: November 11, 2003, of kidney failure, at Kula. Leilani, his wife of fifty-one years, ran the Maui library. Sakae Tanimura gave the eulogy. There was not a dry eye, and Sakae's were the wettest. The school they mean to name for him isn't built.
""",
  fact("Manuel Bettencourt", "alias", "Manny"),
  fact("Manuel Bettencourt", "party", "Democrats"),
  fact("Manuel Bettencourt", "occupation", "stevedore"),
  fact("Manuel Bettencourt", "militaryService", "sergeant in Italy"),
  fact("Manuel Bettencourt", "award", "Bronze Star"),
  fact("Manuel Bettencourt", "education", "George Washington University"),
  fact("Manuel Bettencourt", "birthPlace", "Pāʻauilo Mauka"),
  fact("Manuel Bettencourt", "ethnicity", "Azorean"),
  fact("Manuel Bettencourt", "birthDate", "Armistice Day itself, 1918", value="1918-11-11"),
  fact("Manuel Bettencourt", "deathDate", "November 11, 2003", value="2003-11-11"),
  fact("Manuel Bettencourt", "causeOfDeath", "kidney failure"),
  fact("Manuel Bettencourt", "deathPlace", "Kula"),
  fact("Manuel Bettencourt", "spouse", "Leilani"),
  occ("Manuel Bettencourt", "Judge", start=("the following July", "1963-07"), end=("nineteen years", "1982"), again=["circuit bench"]),
  occ("Manuel Bettencourt", "Majority Leader", start=("that first session", "1955"), again=["floor leader"]),
  occ("Manuel Bettencourt", "Territorial House", start=("'55", "1955")),
  occ("Manuel Bettencourt", "organizer for the ILWU"),
  occ("Oren Faulk", "Governor"),
  occ("Manuel Bettencourt", "Speaker", start=("February 1959", "1959-02"), end=("the last day of 1962", "1962-12-31")),
  occ("Bill Kealoha", "successor"),
  occ("Leilani", "ran the Maui library"),
  ev("testimony", "had him on the stand", ("1953", "1953"), ["Manuel Bettencourt"]),
  ev("election", "made him floor leader", ("that first session", "1955"), ["Manuel Bettencourt"]),
  ev("election", "Speaker in the third", ("February 1959", "1959-02"), ["Manuel Bettencourt", "Sakae Tanimura"]),
  ev("candidacy", "fought", None, ["Manuel Bettencourt", "Bill Kealoha"]),
  ev("election", "was beaten", None, ["Manuel Bettencourt", "Bill Kealoha"]),
  ev("appointment", "put him on the circuit bench", ("the following July", "1963-07"), ["Manuel Bettencourt", "Bill Kealoha"]),
  ev("recusal", "recused himself", None, ["Manuel Bettencourt"]),
  ev("speech", "gave the eulogy", None, ["Sakae Tanimura"]),
)

P("d32-18", """NOTES FOR A HISTORY OF KISKERESZTÚR, No. 61: The house with the two balconies

The corner house across from the Calvinist church, where the savings bank now has its machines, was put up in 1868 by Lajos Beöthy-Szentpály, who sat for our district in the Diet at Pest from the Compromise until 1881 and whose marble head, minus the nose, is in the school cellar. He was a Deák man, then a Liberal. A lawyer out of the college of Sárospatak, he had been a Honvéd lieutenant at nineteen, had been condemned at Arad in January 1850 to six years in irons, and served three of them at Kufstein. His cell neighbour there was Count Ödön Kemecsey, afterwards Minister of the Interior, and that, people in the town said, was how we came by the railway.

The lower balcony is his; the upper was added by his son-in-law, for whom alone strangers ask. Dr Imre Fodor Pápay, physician to the county hospital from 1889, carried off Ilona Beöthy-Szentpály in 1891, and eleven years later, as a member of the Independence Party, he carried the district as well, beating the old gentleman's own nephew Gábor by 88 votes. He was State Secretary for Public Health in the Coalition (8 April 1906 to January 1910). In the first republic he headed the new Ministry of Welfare; he made way, on 21 March 1919, for a commissar, the printer Sándor Rózsás, who had set type for the Kiskeresztúr Weekly two streets off. Rózsás let him keep his stethoscope. In September, with the Romanians here and Rózsás fled to Vienna, our doctor wrote to the new authorities for the man's wife and got her out of the county gaol. The letter is in the town archives, box 12.

Fodor Pápay never took another office. He died in the upstairs front room, of septicaemia from a patient, on 3 February 1927. The tablet was to have been unveiled in 1937 and was not.
""",
  occ("Lajos Beöthy-Szentpály", "sat for our district in the Diet at Pest", start=("Compromise", "1867"), end=("1881", "1881")),
  occ("Lajos Beöthy-Szentpály", "Honvéd lieutenant", start=("at nineteen", "1849~")),
  occ("Ödön Kemecsey", "Minister of the Interior"),
  occ("Imre Fodor Pápay", "physician to the county hospital", start=("1889", "1889")),
  occ("Imre Fodor Pápay", "carried the district", start=("eleven years later", "1902")),
  occ("Imre Fodor Pápay", "State Secretary for Public Health", start=("8 April 1906", "1906-04-08"), end=("January 1910", "1910-01")),
  occ("Imre Fodor Pápay", "headed the new Ministry of Welfare", start=None, end=("21 March 1919", "1919-03-21")),
  occ("Sándor Rózsás", "commissar", start=("21 March 1919", "1919-03-21")),
  fact("Lajos Beöthy-Szentpály", "party", "Deák man"),
  fact("Lajos Beöthy-Szentpály", "party", "Liberal"),
  fact("Lajos Beöthy-Szentpály", "occupation", "lawyer"),
  fact("Lajos Beöthy-Szentpály", "education", "college of Sárospatak"),
  fact("Lajos Beöthy-Szentpály", "relatives", "Imre Fodor Pápay"),
  fact("Imre Fodor Pápay", "spouse", "Ilona Beöthy-Szentpály", date=("1891", "1891")),
  fact("Lajos Beöthy-Szentpály", "children", "Ilona Beöthy-Szentpály"),
  fact("Imre Fodor Pápay", "party", "Independence Party"),
  fact("Lajos Beöthy-Szentpály", "relatives", "Gábor"),
  fact("Sándor Rózsás", "occupation", "printer"),
  fact("Imre Fodor Pápay", "causeOfDeath", "septicaemia"),
  fact("Imre Fodor Pápay", "deathDate", "3 February 1927", value="1927-02-03"),
  ev("conviction", "had been condemned", ("January 1850", "1850-01"), ["Lajos Beöthy-Szentpály"]),
  ev("election", "beating", ("eleven years later", "1902"), ["Imre Fodor Pápay", "Gábor"]),
  ev("departure", "made way", ("21 March 1919", "1919-03-21"), ["Imre Fodor Pápay", "Sándor Rózsás"]),
  ev("travel", "fled to Vienna", None, ["Sándor Rózsás"]),
  ev("communication", "wrote to the new authorities", ("September", "1919-09"), ["Imre Fodor Pápay"]),
)

P("d32-19", """Of the two Prime Ministers whom the district of Stanthorpe has given to Queensland (they were then styled Premiers, and are still), the town remembers the one who was here for a fortnight and forgets the one who was here for sixty years.

The fortnight belongs to the Hon. Digby Fanshawe Trelease. He was put up for the seat in the winter of 1883 by telegraph, arrived with a valet, was returned unopposed on 29 August, and never came back, not even when he had the government of the colony in his hands (13 November 1886 – 2 June 1888). Hence Trelease Street, Trelease Park, and the horse trough.

The other man, Patrick Aloysius Meagher, drove a team of bullocks up the range in 1872, aged ten, behind his father, a tin miner from Ennis. He had no schooling save what Father Giacomo Davadi gave him of an evening in the sacristy. Shire clerk in 1889, at the foundation of the shire; secretary, in the year of the great strike, of the Tin Workers' lodge; sentenced for intimidation at Warwick Assizes in May 1891 and let out of St Helena island at Christmas 1892, he was a hero before he could vote. Labor's first candidate here, he lost by eleven to Trelease's land agent, Wm. Holroyd, in 1893, and beat him at each of the next six elections, until Holroyd removed to Perth. Meagher's week came in September 1907. For the seven days between the fall of the Cowley ministry and its restoration by the Governor, he was Premier; he had time for one Cabinet and a photograph. Afterwards he was content to be chairman of committees (1915–20).

There is nothing called after him but a dip for sheep. Bridget Meagher, who outlived her husband by two years, sold the house to the Presbyterians in 1934, for a manse; his diary was in the roof.
""",
  occ("Digby Fanshawe Trelease", "seat", start=("29 August", "1883-08-29")),
  occ("Digby Fanshawe Trelease", "government of the colony", start=("13 November 1886", "1886-11-13"), end=("2 June 1888", "1888-06-02"), again=["Prime Ministers", "Premiers"]),
  occ("Patrick Aloysius Meagher", "Premier#2", start=("September 1907", "1907-09"), end=("seven days", "1907-09"), again=["Prime Ministers", "Premiers"]),
  occ("Giacomo Davadi", "Father"),
  occ("Patrick Aloysius Meagher", "Shire clerk", start=("1889", "1889")),
  occ("Patrick Aloysius Meagher", "secretary", start=("year of the great strike", "1891")),
  occ("Wm. Holroyd", "land agent"),
  occ("Wm. Holroyd", "he lost", start=("1893", "1893")),
  occ("Patrick Aloysius Meagher", "beat him at each of the next six elections"),
  occ("Cowley", "ministry", end=("September 1907", "1907-09")),
  occ("Cowley", "restoration", start=("September 1907", "1907-09")),
  occ("Patrick Aloysius Meagher", "chairman of committees", start=("1915", "1915"), end=("20", "1920")),
  fact("Patrick Aloysius Meagher", "birthDate", "aged ten", value="1862~"),
  fact("Patrick Aloysius Meagher", "party", "Labor"),
  fact("Patrick Aloysius Meagher", "spouse", "Bridget Meagher"),
  ev("election", "was returned unopposed", ("29 August", "1883-08-29"), ["Digby Fanshawe Trelease"]),
  ev("conviction", "sentenced for intimidation", ("May 1891", "1891-05"), ["Patrick Aloysius Meagher"]),
  ev("election", "lost by eleven", ("1893", "1893"), ["Patrick Aloysius Meagher", "Wm. Holroyd"]),
  ev("election", "beat him", None, ["Patrick Aloysius Meagher", "Wm. Holroyd"]),
  ev("departure", "fall", ("September 1907", "1907-09"), ["Cowley"]),
  ev("appointment", "restoration", ("September 1907", "1907-09"), ["Cowley"]),
)

P("d32-20", """In the churchyard of Lower Zschorna, behind the pump, lies a stone on which one reads with patience: Ernestine Wilhelmine Kupfer, member of the Reichstag. She never lived here; she died passing through.

Born at Glauchau on 22 July 1879 to a stocking-frame knitter, Traugott Lehnert, and his wife Auguste, she went to the frame herself at thirteen. What she knew she had from the reading room of the Workers' Educational Society, where the librarian was a lame young compositor, Bruno Kupfer; they were man and wife from 1902. He got into the Saxon Landtag in 1909. She, being a woman, might not so much as sit in the gallery with her hat on, and collected dues.

Ten years on it was the other way about. In January 1919 the 30th constituency sent Ernestine Kupfer to Weimar in the third place of the Majority Socialist list, while Bruno, by then an Independent and in July 1919 the chairman of the Chemnitz strike committee, was under lock and key at Waldheim. They are said to have argued by post. She stayed until September 1930 and spoke eleven times, nine of them on home work. From May 1928 she was second secretary of the House, under President Karl Rademann. On losing her place on the list to a younger man, Dr Kurt Elsner, the editor, she went back to Chemnitz, where her husband, restored to grace, directed the health-insurance office.

In March 1933 both were seized, with Elsner, and brought to the Sachsenburg. Elsner was shot there in August. Bruno Kupfer came out deaf in one ear, she with a cough. They moved to Dresden, to their daughter Klara, a milliner. On 14 February 1945 the old woman walked out of that city in carpet slippers, thirty kilometres as far as our smithy, where she lay down. It was her lungs. The smith, Gerhard Zocher, mayor here for a few weeks that summer, had the stone cut.
""",
  occ("Ernestine Wilhelmine Kupfer", "member of the Reichstag", start=("January 1919", "1919-01"), end=("September 1930", "1930-09"), again=["sent Ernestine Kupfer to Weimar"]),
  occ("Bruno Kupfer", "librarian"),
  occ("Bruno Kupfer", "Saxon Landtag", start=("1909", "1909")),
  occ("Bruno Kupfer", "chairman of the Chemnitz strike committee", start=("July 1919", "1919-07")),
  occ("Ernestine Wilhelmine Kupfer", "second secretary of the House", start=("May 1928", "1928-05"), end=("September 1930", "1930-09")),
  occ("Karl Rademann", "President"),
  occ("Kurt Elsner", "editor"),
  occ("Bruno Kupfer", "directed the health-insurance office"),
  occ("Gerhard Zocher", "mayor", start=("that summer", "1945-07")),
  fact("Ernestine Wilhelmine Kupfer", "birthPlace", "Glauchau"),
  fact("Ernestine Wilhelmine Kupfer", "birthDate", "22 July 1879", value="1879-07-22"),
  fact("Ernestine Wilhelmine Kupfer", "father", "Traugott Lehnert"),
  fact("Traugott Lehnert", "occupation", "stocking-frame knitter"),
  fact("Ernestine Wilhelmine Kupfer", "mother", "Auguste"),
  fact("Traugott Lehnert", "spouse", "Auguste"),
  fact("Bruno Kupfer", "occupation", "compositor"),
  fact("Ernestine Wilhelmine Kupfer", "spouse", "Bruno Kupfer", date=("1902", "1902")),
  fact("Ernestine Wilhelmine Kupfer", "party", "Majority Socialist"),
  fact("Bruno Kupfer", "party", "Independent"),
  fact("Kurt Elsner", "causeOfDeath", "shot"),
  fact("Kurt Elsner", "deathPlace", "Sachsenburg"),
  fact("Kurt Elsner", "deathDate", "August#2", value="1933-08"),
  fact("Ernestine Wilhelmine Kupfer", "children", "Klara"),
  fact("Bruno Kupfer", "children", "Klara"),
  fact("Klara", "occupation", "milliner"),
  fact("Klara", "residence", "Dresden"),
  fact("Ernestine Wilhelmine Kupfer", "residence", "Dresden"),
  fact("Ernestine Wilhelmine Kupfer", "deathPlace", "Lower Zschorna"),
  fact("Ernestine Wilhelmine Kupfer", "causeOfDeath", "lungs"),
  fact("Gerhard Zocher", "occupation", "smith#2"),
  ev("election", "got into the Saxon Landtag", ("1909", "1909"), ["Bruno Kupfer"]),
  ev("election", "sent Ernestine Kupfer", ("January 1919", "1919-01"), ["Ernestine Wilhelmine Kupfer"]),
  ev("arrest", "under lock and key", None, ["Bruno Kupfer"]),
  ev("arrest", "were seized", ("March 1933", "1933-03"), ["Ernestine Wilhelmine Kupfer", "Bruno Kupfer", "Kurt Elsner"]),
  ev("travel", "walked out of that city", ("14 February 1945", "1945-02-14"), ["Ernestine Wilhelmine Kupfer"]),
)

P("d32-21", """The Rapids: a Short History of Our Parish. Chapter 5, Politics.

Nobody from Roaring River had sat in a parliament until Miss Ivy went. Ivy Louise Pusey-Grant, postmistress here for nineteen years (1925–44), took Westmoreland Western for the Jamaica Labour Party on 14 December 1944, the first day that grown people without property could vote, and the lines went round the market twice. The man she turned out was no lesser a body than Dr Everard Sinclair Lyle, who owned Shrewsbury estate, had represented the parish in the Legislative Council under the old dispensation from 1925, and was custos. He shook her hand. His wife did not.

Miss Ivy's father was the catechist Nathaniel Pusey, of the Moravians; her mother sold pepper. A husband, Captain Grant of the schooner Alma, had gone down with all hands in the storm of '32. She was chosen deputy Speaker in 1946 and lost the place the following January, over a matter of a hat thrown at the Member for Trelawny, Mr Cleveland Dacres; the hat was hers. In 1949 Westmoreland Western went to Dacres' son-in-law, Teacher Roy Bogle, of the People's National Party. He kept it through the Federation and into Independence, and had Agriculture under Premier Noel Whyte from February 1955, seven years and two months in all. You may say what you like about Roy (people said that the Shrewsbury land was divided among cousins, and a Commissioner, Justice Orrin Gayle, sat at Savanna-la-Mar through August 1960 to ask about it, and found no cousins) but he brought the water.

Dr Lyle went home to England in 1951, to Torquay. Miss Ivy taught Sunday school. In 1969 the Governor-General pinned on her the Order of Distinction, in the post office, by her own wish. She passed on 3 May 1977, age eighty-four; Roy, who had crossed swords with her for thirty years, read the lesson. He is in his ninetieth year, at Bluefields.
""",
  occ("Ivy Louise Pusey-Grant", "postmistress", start=("1925", "1925"), end=("44", "1944")),
  occ("Ivy Louise Pusey-Grant", "Westmoreland Western", start=("14 December 1944", "1944-12-14"), end=("1949", "1949")),
  occ("Everard Sinclair Lyle", "represented the parish in the Legislative Council", start=("1925#2", "1925"), end=("14 December 1944", "1944-12-14")),
  occ("Everard Sinclair Lyle", "custos"),
  occ("Nathaniel Pusey", "catechist"),
  occ("Grant", "Captain"),
  occ("Ivy Louise Pusey-Grant", "deputy Speaker", start=("1946", "1946"), end=("the following January", "1947-01")),
  occ("Cleveland Dacres", "Member for Trelawny"),
  occ("Roy Bogle", "Westmoreland Western#2", start=("1949", "1949")),
  occ("Roy Bogle", "Agriculture", start=("February 1955", "1955-02"), end=("seven years and two months", "1962-04")),
  occ("Noel Whyte", "Premier"),
  occ("Orrin Gayle", "Commissioner", start=("August 1960", "1960-08"), end=("August 1960", "1960-08")),
  occ("Orrin Gayle", "Justice"),
  fact("Ivy Louise Pusey-Grant", "party", "Jamaica Labour Party"),
  fact("Ivy Louise Pusey-Grant", "father", "Nathaniel Pusey"),
  fact("Nathaniel Pusey", "religion", "Moravians"),
  fact("Ivy Louise Pusey-Grant", "spouse", "Grant"),
  fact("Grant", "causeOfDeath", "gone down with all hands"),
  fact("Grant", "deathDate", "'32", value="1932"),
  fact("Cleveland Dacres", "relatives", "Roy Bogle"),
  fact("Roy Bogle", "occupation", "Teacher"),
  fact("Roy Bogle", "party", "People's National Party"),
  fact("Everard Sinclair Lyle", "residence", "Torquay"),
  fact("Ivy Louise Pusey-Grant", "award", "Order of Distinction", date=("1969", "1969")),
  fact("Ivy Louise Pusey-Grant", "deathDate", "3 May 1977", value="1977-05-03"),
  fact("Roy Bogle", "residence", "Bluefields"),
  ev("election", "took Westmoreland Western", ("14 December 1944", "1944-12-14"), ["Ivy Louise Pusey-Grant", "Everard Sinclair Lyle"]),
  ev("appointment", "was chosen", ("1946", "1946"), ["Ivy Louise Pusey-Grant"]),
  ev("departure", "lost the place", ("the following January", "1947-01"), ["Ivy Louise Pusey-Grant"]),
  ev("election", "went to Dacres' son-in-law", ("1949", "1949"), ["Roy Bogle", "Ivy Louise Pusey-Grant"]),
  ev("investigation", "sat at Savanna-la-Mar", ("August 1960", "1960-08"), ["Orrin Gayle", "Roy Bogle"]),
  ev("travel", "went home to England", ("1951", "1951"), ["Everard Sinclair Lyle"]),
  ev("award", "pinned on her", ("1969", "1969"), ["Ivy Louise Pusey-Grant"]),
)

P("d32-22", """THE THREE MASTERS OF THE HOUSE AT TACUREMBÓ CHICO

1. Don Fructuoso. The estancia was bought, with the cattle counted by moonlight, in 1851 by Colonel Fructuoso Olivera Paz, a Blanco of the siege, political chief of our department from 1860 until the revolution of 1865 drove him over the Yaguarón. In the parish book he is "forastero", a stranger, a native of Rocha. He died at Bagé, aged sixty or so, in 1871; a lance wound had never closed.

2. Don Hilario. His eldest, Hilario Olivera Brum, educated by the Jesuits at Santa Fe, came home under the amnesty of 1872. Where the father had fought governments, the son took to forming them. Deputy from 1887; senator from 1891; and, when in March 1894 the chambers had voted for twenty-one days without choosing a President of the Republic, it was don Hilario who, as president of the Senate, exercised the executive power for those three weeks. His political enemy and first cousin, Gervasio Brum Saravia, stood in the street each evening and sang. The governor of the interregnum would have been elected himself on the fortieth ballot if he had voted for himself. He wouldn't. He was Minister of Fomento to the man who was, till 1896, and was killed the next year, on the Blanco side, at Cerros Blancos.

3. Doña Celedonia. His widow, Celedonia Artigas Munilla, a school inspector's daughter from Salto, managed the place for forty years and left it to her granddaughter, Dr Chela Olivera Vidal. This lady, whom I had the honour of driving to the bus, and who qualified in medicine at Montevideo in 1938, was voted into the Chamber of Representatives in November 1946 among the first women; minister she never was, despite what one sees on the plaque (it confuses her with her sister-in-law Ema Costa, Minister of Education and Culture, 1985–88). She was arrested in the presbytery here in June 1974. She gave the house to the school in 1986.
""",
  occ("Fructuoso Olivera Paz", "Colonel"),
  occ("Fructuoso Olivera Paz", "political chief of our department", start=("1860", "1860"), end=("1865", "1865")),
  occ("Hilario Olivera Brum", "Deputy", start=("1887", "1887"), end=("1891", "1891")),
  occ("Hilario Olivera Brum", "senator", start=("1891", "1891")),
  occ("Hilario Olivera Brum", "president of the Senate"),
  occ("Hilario Olivera Brum", "exercised the executive power", start=("March 1894", "1894-03"), end=("twenty-one days", "1894-03"), again=["governor of the interregnum"]),
  occ("Hilario Olivera Brum", "Minister of Fomento", end=("1896", "1896")),
  occ("Celedonia Artigas Munilla", "managed the place"),
  occ("Chela Olivera Vidal", "Chamber of Representatives", start=("November 1946", "1946-11")),
  occ("Ema Costa", "Minister of Education and Culture", start=("1985", "1985"), end=("1985–88", "1988")),
  fact("Fructuoso Olivera Paz", "party", "Blanco"),
  fact("Fructuoso Olivera Paz", "birthPlace", "Rocha"),
  fact("Fructuoso Olivera Paz", "deathPlace", "Bagé"),
  fact("Fructuoso Olivera Paz", "deathDate", "1871", value="1871"),
  fact("Fructuoso Olivera Paz", "causeOfDeath", "lance wound"),
  fact("Fructuoso Olivera Paz", "children", "Hilario Olivera Brum"),
  fact("Hilario Olivera Brum", "education", "Jesuits at Santa Fe"),
  fact("Hilario Olivera Brum", "relatives", "Gervasio Brum Saravia"),
  fact("Hilario Olivera Brum", "causeOfDeath", "killed"),
  fact("Hilario Olivera Brum", "deathDate", "the next year", value="1897"),
  fact("Hilario Olivera Brum", "deathPlace", "Cerros Blancos"),
  fact("Hilario Olivera Brum", "party", "Blanco#2"),
  fact("Hilario Olivera Brum", "spouse", "Celedonia Artigas Munilla"),
  fact("Celedonia Artigas Munilla", "birthPlace", "Salto"),
  fact("Celedonia Artigas Munilla", "relatives", "Chela Olivera Vidal"),
  fact("Chela Olivera Vidal", "education", "Montevideo", date=("1938", "1938")),
  fact("Chela Olivera Vidal", "relatives", "Ema Costa"),
  ev("departure", "drove him over the Yaguarón", ("1865", "1865"), ["Fructuoso Olivera Paz"]),
  ev("travel", "came home", ("1872", "1872"), ["Hilario Olivera Brum"]),
  ev("election", "was voted", ("November 1946", "1946-11"), ["Chela Olivera Vidal"]),
  ev("arrest", "was arrested", ("June 1974", "1974-06"), ["Chela Olivera Vidal"]),
)

P("d32-23", """Visitors to Asagiri who climb past the Inari shrine will find a square of mossy ground with a pump. Here stood, until the fire of 1934, the house of the sake brewer Kuroiwa Yohei (1816–1889), headman of the village in the last days of the shogunate; and here his second son, Tōsuke, first saw the light on the ninth day of the second month, Kaei 4 (11 March 1851).

Kuroiwa Tōsuke was sent at fourteen to the domain school at Ueda and at twenty, his father grumbling at the cost, to Keiō in Tokyo. He came back with short hair and Mill. For the meeting he held in our temple in the autumn of 1880, on the right of petition, he was fined by the county chief, one Nagasawa Gen; and Nagasawa, such are the turns of things, was his son-in-law's father in the end.

Of the three hundred men who made up the first House of Representatives on 29 November 1890 he was one, sitting for Nagano's fourth district as a Liberal. He held the seat, with the exception of eight months in 1892, until his death. In those eight months it was Nagasawa's; the police had seen to the ballot boxes, or so the older folk told it. In 1898, in the short-lived cabinet of Premier Ōba, Kuroiwa was Minister of Agriculture and Commerce, from 30 June until the eighth of November, and caused the silk inspection station to be put at Maruko, not here. This was never forgiven him. A vice-presidency of the House followed (1903–06).

He succumbed to stomach cancer at his villa at Ōiso on 20 May 1912, a Christian since the previous Easter, to the dismay of his brother Kanbei, fifth-generation brewer and at that time deputy mayor. Two funerals were held. The bronze for which the village subscribed in 1915 was melted down in 1943, and by then his grandson, Nagasawa Yūzō, was himself in the Diet, as the member recommended by the government he loathed.
""",
  occ("Kuroiwa Yohei", "headman of the village"),
  occ("Nagasawa Gen", "county chief"),
  occ("Kuroiwa Tōsuke", "House of Representatives", start=("29 November 1890", "1890-11-29"), end=("1892", "1892"), again=["sitting for Nagano's fourth district"]),
  occ("Kuroiwa Tōsuke", "held the seat", start=("1892", "1892"), end=("until his death", "1912-05-20")),
  occ("Nagasawa Gen", "it was Nagasawa's", start=("1892", "1892"), end=("1892", "1892")),
  occ("Ōba", "Premier", start=("1898", "1898")),
  occ("Kuroiwa Tōsuke", "Minister of Agriculture and Commerce", start=("30 June", "1898-06-30"), end=("eighth of November", "1898-11-08")),
  occ("Kuroiwa Tōsuke", "vice-presidency of the House", start=("1903", "1903"), end=("06", "1906")),
  occ("Kanbei", "deputy mayor"),
  occ("Nagasawa Yūzō", "in the Diet", start=("1943", "1943")),
  fact("Kuroiwa Yohei", "occupation", "sake brewer"),
  fact("Kuroiwa Yohei", "birthDate", "1816", value="1816"),
  fact("Kuroiwa Yohei", "deathDate", "1889", value="1889"),
  fact("Kuroiwa Yohei", "children", "Tōsuke"),
  fact("Kuroiwa Yohei", "children", "Kanbei"),
  fact("Kuroiwa Tōsuke", "birthPlace", "Asagiri"),
  fact("Kuroiwa Tōsuke", "birthDate", "11 March 1851", value="1851-03-11"),
  fact("Kuroiwa Tōsuke", "education", "domain school at Ueda", date=("at fourteen", "1865")),
  fact("Kuroiwa Tōsuke", "education", "Keiō", date=("at twenty", "1871")),
  fact("Kuroiwa Tōsuke", "party", "Liberal"),
  fact("Kuroiwa Tōsuke", "causeOfDeath", "stomach cancer"),
  fact("Kuroiwa Tōsuke", "deathPlace", "Ōiso"),
  fact("Kuroiwa Tōsuke", "deathDate", "20 May 1912", value="1912-05-20"),
  fact("Kuroiwa Tōsuke", "religion", "Christian", date=("the previous Easter", "1911")),
  fact("Kuroiwa Tōsuke", "siblings", "Kanbei"),
  fact("Kanbei", "occupation", "brewer#2"),
  fact("Kuroiwa Tōsuke", "relatives", "Nagasawa Yūzō"),
  ev("meeting", "meeting", ("autumn of 1880", "1880"), ["Kuroiwa Tōsuke"]),
  ev("sanction", "was fined", None, ["Kuroiwa Tōsuke", "Nagasawa Gen"]),
)

P("d32-24", """OFFICE OF THE PRIME MINISTER OF THE REPUBLIC OF LATVIA
Communication Department
Riga, 24 January 2011

PRIME MINISTER STRADE INTRODUCES THE NEW MINISTER FOR HEALTH

Prime Minister Ilmārs Strade today introduced Dr Solvita Kaņepe to the staff of the Ministry of Health. The Saeima approved her on Thursday, 20 January, with 56 votes in favour, 31 against and 4 abstentions.

"Dr Kaņepe knows what a night shift is," the Prime Minister said in his address to staff.

The new Minister follows Juris Ozolnieks, who asked to be released from his duties on 7 January for family reasons. The Prime Minister thanks Mr Ozolnieks for fourteen months of responsible work. Mr Ozolnieks keeps his mandate as a Member of the Saeima for Vidzeme and will chair its subcommittee on public procurement from 1 February.

About the Minister

Solvita Kaņepe (49) is an anaesthetist. A native of Kuldīga, she completed her studies at the Riga Medical Institute in 1986 and a Master's in Public Administration at Maastricht in 2002. She has been with the Pauls Stradiņš Clinical University Hospital for her entire professional life, from 2004 as Head of Intensive Care and since 2008 as Chairwoman of the Board, which position she relinquished on 20 January. During the barricades of January 1991 she was in charge of the first-aid post in St Peter's Church; for this she holds the Commemorative Badge for Participants of the Barricades (1998). The Minister is a member of no party; her candidacy was put forward by the Unity bloc.

Her husband, Normunds Kaņeps, is an associate professor of acoustics. They have a son. The Minister's sister, Ms Guna Reinfelde, has informed the Government that she has resigned as Deputy Head of the State Agency of Medicines with effect from today in order to exclude any conflict of interest.

The State Secretary of the Ministry, Rinalds Bērzkalns, remains in office. Media reports of his departure are unfounded.
""",
  occ("Ilmārs Strade", "Prime Minister", again=["Prime Minister#2", "PRIME MINISTER#2"]),
  occ("Solvita Kaņepe", "Minister#3", start=("Thursday, 20 January", "2011-01-20"), again=["MINISTER FOR HEALTH"]),
  occ("Juris Ozolnieks", "his duties", start=("fourteen months", "2009-11"), end=("7 January", "2011-01-07")),
  occ("Juris Ozolnieks", "Member of the Saeima for Vidzeme"),
  occ("Solvita Kaņepe", "Head of Intensive Care", start=("2004", "2004"), end=("2008", "2008")),
  occ("Solvita Kaņepe", "Chairwoman of the Board", start=("2008", "2008"), end=("20 January#2", "2011-01-20")),
  occ("Solvita Kaņepe", "in charge of the first-aid post in St Peter's Church", start=("January 1991", "1991-01"), end=("January 1991", "1991-01")),
  occ("Normunds Kaņeps", "associate professor of acoustics"),
  occ("Guna Reinfelde", "Deputy Head of the State Agency of Medicines", end=("today#2", "2011-01-24")),
  occ("Rinalds Bērzkalns", "State Secretary of the Ministry"),
  fact("Solvita Kaņepe", "birthDate", "49", value="1961"),
  fact("Solvita Kaņepe", "occupation", "anaesthetist"),
  fact("Solvita Kaņepe", "birthPlace", "Kuldīga"),
  fact("Solvita Kaņepe", "education", "Riga Medical Institute", date=("1986", "1986")),
  fact("Solvita Kaņepe", "education", "Maastricht", date=("2002", "2002")),
  fact("Solvita Kaņepe", "award", "Commemorative Badge for Participants of the Barricades", date=("1998", "1998")),
  fact("Solvita Kaņepe", "spouse", "Normunds Kaņeps"),
  fact("Solvita Kaņepe", "siblings", "Guna Reinfelde"),
  ev("meeting", "introduced Dr Solvita Kaņepe", ("today", "2011-01-24"), ["Ilmārs Strade", "Solvita Kaņepe"]),
  ev("appointment", "approved her", ("Thursday, 20 January", "2011-01-20"), ["Solvita Kaņepe"]),
  ev("speech", "address to staff", ("today", "2011-01-24"), ["Ilmārs Strade"]),
  ev("departure", "asked to be released", ("7 January", "2011-01-07"), ["Juris Ozolnieks"]),
  ev("departure", "relinquished", ("20 January#2", "2011-01-20"), ["Solvita Kaņepe"]),
  ev("candidacy", "put forward", None, ["Solvita Kaņepe"]),
  ev("disclosure", "has informed the Government", None, ["Guna Reinfelde"]),
  ev("departure", "has resigned", ("today#2", "2011-01-24"), ["Guna Reinfelde"]),
)

P("d32-25", """STATE HOUSE, LILONGWE — PRESS RELEASE
For immediate use. 29 August 2016

HER EXCELLENCY THE FIRST LADY'S PROGRAMME, 30 AUGUST – 2 SEPTEMBER

The public is informed that Her Excellency Madam Thokozani Chirwa Mkandawire, First Lady of the Republic of Malawi and Patron of the Safe Motherhood Fund, will tomorrow start a working visit to the Northern Region.

Her Excellency last toured the North in May 2015, when she visited eleven health centres. On that occasion she and the Paramount Chief of the Tumbuka, M'mbelwa Chikulamayembe Gondwe, signed an accord against child marriage. Since then 812 marriages have been ended. In recognition, Mzuzu University conferred an honorary doctorate on the First Lady on 11 December 2015, presented by its Vice-Chancellor, Professor Lusungu Phiri-Msiska.

Biographical note for editors

Madam Mkandawire, a nurse-midwife, was brought up at Ekwendeni by her grandmother. She holds a diploma from Kamuzu College of Nursing (1994) and has worked as matron of Zomba Central Hospital. She and His Excellency the President, Dr Atupele Mkandawire, exchanged vows in the CCAP church at Limbe in 1996. God has blessed them with four children, the firstborn being Lieutenant Wezi Mkandawire of the Malawi Defence Force Engineers. She is an elder of the church. Before her husband's inauguration on 31 May 2014 she was herself Councillor for Zomba Likangala Ward (2000–2005).

The former First Lady, Madam Callista Banda Nyirongo, handed over the Fund's patronage on 4 June 2014, and remains its Life Trustee.

Correction

Our release of 26 August described Hon. Symon Vuwa Kalua as Minister of Gender. He is the Minister's deputy. The Minister is Hon. Dr Jean Sendeza Mlombwa, M.P., who was moved from Youth on 7 April this year in the place of Hon. Patricia Kaliati Moyo, now Minister of Information. The error is regretted.

Claims on social media that the Fund's vehicles carry party cloth are false.

Signed: Gerald Viola Chimombo, Press Secretary
""",
  occ("Thokozani Chirwa Mkandawire", "First Lady of the Republic of Malawi", start=("31 May 2014", "2014-05-31"), again=["First Lady#2"]),
  occ("Thokozani Chirwa Mkandawire", "Patron of the Safe Motherhood Fund", start=("4 June 2014", "2014-06-04")),
  occ("M'mbelwa Chikulamayembe Gondwe", "Paramount Chief of the Tumbuka"),
  occ("Lusungu Phiri-Msiska", "Vice-Chancellor"),
  occ("Lusungu Phiri-Msiska", "Professor"),
  occ("Thokozani Chirwa Mkandawire", "matron of Zomba Central Hospital"),
  occ("Atupele Mkandawire", "President", start=("31 May 2014", "2014-05-31")),
  occ("Wezi Mkandawire", "Lieutenant"),
  occ("Thokozani Chirwa Mkandawire", "elder of the church"),
  occ("Thokozani Chirwa Mkandawire", "Councillor for Zomba Likangala Ward", start=("2000", "2000"), end=("2005", "2005")),
  occ("Callista Banda Nyirongo", "First Lady#3", end=("31 May 2014", "2014-05-31")),
  occ("Callista Banda Nyirongo", "patronage", end=("4 June 2014", "2014-06-04")),
  occ("Callista Banda Nyirongo", "Life Trustee"),
  occ("Symon Vuwa Kalua", "Minister's deputy"),
  occ("Jean Sendeza Mlombwa", "Minister#3", start=("7 April this year", "2016-04-07")),
  occ("Jean Sendeza Mlombwa", "M.P."),
  occ("Jean Sendeza Mlombwa", "Youth", end=("7 April this year", "2016-04-07")),
  occ("Patricia Kaliati Moyo", "in the place of", end=("7 April this year", "2016-04-07")),
  occ("Patricia Kaliati Moyo", "Minister of Information"),
  occ("Gerald Viola Chimombo", "Press Secretary"),
  fact("Thokozani Chirwa Mkandawire", "award", "honorary doctorate", date=("11 December 2015", "2015-12-11")),
  fact("Thokozani Chirwa Mkandawire", "occupation", "nurse-midwife"),
  fact("Thokozani Chirwa Mkandawire", "education", "Kamuzu College of Nursing", date=("1994", "1994")),
  fact("Thokozani Chirwa Mkandawire", "spouse", "Atupele Mkandawire", date=("1996", "1996")),
  fact("Thokozani Chirwa Mkandawire", "religion", "CCAP"),
  fact("Thokozani Chirwa Mkandawire", "children", "Wezi Mkandawire"),
  fact("Atupele Mkandawire", "children", "Wezi Mkandawire"),
  fact("Wezi Mkandawire", "militaryService", "Malawi Defence Force Engineers"),
  ev("travel", "toured the North", ("May 2015", "2015-05"), ["Thokozani Chirwa Mkandawire"]),
  ev("meeting", "signed an accord", ("May 2015", "2015-05"), ["Thokozani Chirwa Mkandawire", "M'mbelwa Chikulamayembe Gondwe"]),
  ev("award", "conferred", ("11 December 2015", "2015-12-11"), ["Thokozani Chirwa Mkandawire", "Lusungu Phiri-Msiska"]),
  ev("appointment", "inauguration", ("31 May 2014", "2014-05-31"), ["Atupele Mkandawire"]),
  ev("departure", "handed over", ("4 June 2014", "2014-06-04"), ["Callista Banda Nyirongo"]),
  ev("appointment", "was moved", ("7 April this year", "2016-04-07"), ["Jean Sendeza Mlombwa"]),
)

P("d32-26", """Parliament of Tuvana
Office of the Speaker · Media note 4/1987

THE SPEAKER ELECT. Members meeting in Funarei this morning, Friday 13 November, elected the Honourable Falesa Ioane Tupuola Speaker of the Seventh Parliament. He was the only nominee, proposed by the Prime Minister (Hon. Maika Lotoahea) and seconded by the Leader of the Opposition (Hon. Mrs Sina Vaelua).

The Clerk, Mr Bernard Peel, on secondment from Westminster, presided over the vote.

OUTGOING. The retiring Speaker, Sir Tavita Kofe, KBE, had not sought re-election as Member for Niutara, which he represented from the first general election in August 1970. Sir Tavita, who occupied the Chair of this House for ten years to the day, was a pastor of the Congregational Church before that and, in the war, a coastwatcher: he was taken by the Japanese at Nukubeo in 1943 and is one of two Tuvanans to hold the George Medal. He'll live on Niutara with his daughter, Sister Meleane Kofe, head nurse of the island dispensary.

INCOMING. Mr Speaker Tupuola has been on the benches for one Parliament only, having captured Funarei South in 1983 from the sitting member and Minister of Works, Mr Lopati Seve. He is 38. Schooled at Tuvana College and at St Stephen's, Auckland, he read law at Victoria University of Wellington (LL.B. 1973) and was Crown Solicitor from 1976 to 1982. He chaired the Select Committee on the Shipping Loans, before which the Prime Minister himself testified on 3 March 1986; the committee's report cleared Mr Lotoahea but led to the dismissal of the General Manager of the Line, Captain R. J. Hoskyns, seven weeks later. The new Speaker is a brother of Mrs Vaelua. Both have assured the Clerk that this will make no difference.

OATHS. Their Oaths of Allegiance were taken by all fifteen Members before the Chief Justice, Sir Moses Pettigrew-Lal.

There is no truth in the report that the Mace is missing. It is being polished.
""",
  occ("Falesa Ioane Tupuola", "Speaker of the Seventh Parliament", start=("this morning, Friday 13 November", "1987-11-13")),
  occ("Maika Lotoahea", "Prime Minister"),
  occ("Sina Vaelua", "Leader of the Opposition"),
  occ("Bernard Peel", "Clerk"),
  occ("Tavita Kofe", "Speaker#3", start=("ten years to the day", "1977-11-13"), end=("Friday 13 November", "1987-11-13"), again=["Chair of this House"]),
  occ("Tavita Kofe", "Member for Niutara", start=("August 1970", "1970-08")),
  occ("Tavita Kofe", "pastor of the Congregational Church"),
  occ("Tavita Kofe", "coastwatcher"),
  occ("Meleane Kofe", "head nurse of the island dispensary"),
  occ("Falesa Ioane Tupuola", "Funarei South", start=("1983", "1983")),
  occ("Lopati Seve", "sitting member", end=("1983", "1983")),
  occ("Lopati Seve", "Minister of Works", end=("1983", "1983")),
  occ("Falesa Ioane Tupuola", "Crown Solicitor", start=("1976", "1976"), end=("1982", "1982")),
  occ("Falesa Ioane Tupuola", "chaired the Select Committee on the Shipping Loans"),
  occ("R. J. Hoskyns", "General Manager of the Line", end=("seven weeks later", "1986-04-21")),
  occ("R. J. Hoskyns", "Captain"),
  occ("Moses Pettigrew-Lal", "Chief Justice"),
  fact("Tavita Kofe", "award", "KBE"),
  fact("Tavita Kofe", "award", "George Medal"),
  fact("Tavita Kofe", "religion", "Congregational Church"),
  fact("Tavita Kofe", "residence", "Niutara#2"),
  fact("Tavita Kofe", "children", "Meleane Kofe"),
  fact("Falesa Ioane Tupuola", "birthDate", "38", value="1949"),
  fact("Falesa Ioane Tupuola", "education", "Tuvana College"),
  fact("Falesa Ioane Tupuola", "education", "St Stephen's, Auckland"),
  fact("Falesa Ioane Tupuola", "education", "Victoria University of Wellington", date=("1973", "1973")),
  fact("Falesa Ioane Tupuola", "siblings", "Sina Vaelua"),
  fact("Sina Vaelua", "siblings", "Falesa Ioane Tupuola"),
  ev("election", "elected", ("this morning, Friday 13 November", "1987-11-13"), ["Falesa Ioane Tupuola"]),
  ev("arrest", "was taken", ("1943", "1943"), ["Tavita Kofe"]),
  ev("election", "captured", ("1983", "1983"), ["Falesa Ioane Tupuola", "Lopati Seve"]),
  ev("testimony", "testified", ("3 March 1986", "1986-03-03"), ["Maika Lotoahea"]),
  ev("investigation", "report cleared", None, ["Maika Lotoahea", "Falesa Ioane Tupuola"]),
  ev("departure", "dismissal", ("seven weeks later", "1986-04-21"), ["R. J. Hoskyns"]),
)

P("d32-27", """The President of the Chamber of Deputies of the Grand Duchy, Ms Christiane Weydert-Thill, has learned with sadness of the death of Mr Nicolas Origer, former President of the Chamber, former Minister and Honorary Mayor of Wiltz, which occurred on 19 July 2019 at Ettelbruck in his ninety-second year.

Mr Origer sat among us for thirty-five years without interruption, from 7 June 1959 until 12 June 1994, under the colours of the Christian Social People's Party. A carpenter's son, a carpenter himself, and Secretary of the Christian Trade Union Confederation for the North (1954–1968), he was the first manual worker to be given a portfolio: that of Labour and Social Security, entrusted to him on 6 February 1969 in the Government of Mr Gaston Feltes. He left it on 15 June 1974, when his party went into opposition for the first time in half a century. Mr Feltes having declined the leadership of the parliamentary group, Mr Origer assumed it. From 1984 to 1989 he directed our debates from the Chair.

In Wiltz he succeeded Mr Jean-Pierre Thill, father of the undersigned, in 1970, and wore the mayor's sash until 1999. The two men had been comrades in misfortune: forcibly enlisted in the Wehrmacht in 1944, they deserted together at Toruń and were held in Camp 188 at Tambov until November 1945. When asked about it he spoke of the soup.

The Grand Cross of the Order of the Oak Crown, conferred in 1989, hung in his workshop, on a nail.

His wife, Marguerite Clees, predeceased him. To his children, and in particular to our colleague Mr Marco Origer, Deputy for the North since last October, the President offers the condolences of the House. The flags will be at half-mast on Tuesday. It has been suggested that Room 4 bear his name; the Bureau will decide in due course.

Communicated by the Secretary General, Mr Laurent Hoscheit
""",
  occ("Christiane Weydert-Thill", "President of the Chamber of Deputies of the Grand Duchy"),
  occ("Nicolas Origer", "President of the Chamber#2", start=("1984", "1984"), end=("1989", "1989"), again=["directed our debates from the Chair"]),
  occ("Nicolas Origer", "sat among us", start=("7 June 1959", "1959-06-07"), end=("12 June 1994", "1994-06-12")),
  occ("Nicolas Origer", "Secretary of the Christian Trade Union Confederation for the North", start=("1954", "1954"), end=("1968", "1968")),
  occ("Nicolas Origer", "Labour and Social Security", start=("6 February 1969", "1969-02-06"), end=("15 June 1974", "1974-06-15"), again=["Minister"]),
  occ("Gaston Feltes", "Government"),
  occ("Nicolas Origer", "leadership of the parliamentary group", start=("15 June 1974", "1974-06-15")),
  occ("Nicolas Origer", "mayor's sash", start=("1970", "1970"), end=("1999", "1999")),
  occ("Nicolas Origer", "Honorary Mayor of Wiltz"),
  occ("Jean-Pierre Thill", "succeeded", end=("1970", "1970")),
  occ("Marco Origer", "Deputy for the North", start=("last October", "2018-10")),
  occ("Laurent Hoscheit", "Secretary General"),
  fact("Nicolas Origer", "deathDate", "19 July 2019", value="2019-07-19"),
  fact("Nicolas Origer", "deathPlace", "Ettelbruck"),
  fact("Nicolas Origer", "birthDate", "in his ninety-second year", value="1927~"),
  fact("Nicolas Origer", "party", "Christian Social People's Party"),
  fact("Nicolas Origer", "occupation", "carpenter#2"),
  fact("Christiane Weydert-Thill", "father", "Jean-Pierre Thill"),
  fact("Nicolas Origer", "militaryService", "Wehrmacht", date=("1944", "1944")),
  fact("Jean-Pierre Thill", "militaryService", "Wehrmacht", date=("1944", "1944")),
  fact("Nicolas Origer", "award", "Grand Cross of the Order of the Oak Crown", date=("1989#2", "1989")),
  fact("Nicolas Origer", "spouse", "Marguerite Clees"),
  fact("Nicolas Origer", "children", "Marco Origer"),
  ev("appointment", "entrusted to him", ("6 February 1969", "1969-02-06"), ["Nicolas Origer", "Gaston Feltes"]),
  ev("departure", "left it", ("15 June 1974", "1974-06-15"), ["Nicolas Origer"]),
  ev("appointment", "assumed it", None, ["Nicolas Origer"]),
  ev("appointment", "succeeded", ("1970", "1970"), ["Nicolas Origer", "Jean-Pierre Thill"]),
  ev("departure", "deserted", None, ["Nicolas Origer", "Jean-Pierre Thill"]),
  ev("arrest", "were held in Camp 188", ("November 1945", "1945-11"), ["Nicolas Origer", "Jean-Pierre Thill"]),
  ev("award", "conferred", ("1989#2", "1989"), ["Nicolas Origer"]),
)

P("d32-28", """MINISTRY OF TRANSPORT, STATE OF ISRAEL — Spokesman's Bureau
Jerusalem, 14 Tammuz 5732 (26 June 1972)

Minister of Transport Zevulun Harari this morning received his Turkish counterpart, Mr. Fevzi Ulusoy, at the Ministry. The talks, which lasted ninety minutes, dealt with the Haifa–Mersin ferry. Mr. Ulusoy arrived from Ankara on Sunday and is to leave tomorrow. At luncheon he toasted "a sea without customs men."

Also taking part: the Director General, Brig. Gen. (Res.) Uzi Barkai; Capt. Reuven Stroumza, head of the Ports Authority since April; and the Consul General in Istanbul, Mrs. Tova Lichtig.

Personal data

Zevulun Harari (until 1941, Wolf Bergman). Mapam member of the Knesset, seventh term; in the Cabinet since 22 December 1969, and before that, from January 1966, Deputy Minister of Labor under Mr. Yisrael Gershoni. Born Bălți, Bessarabia, 1913. Immigrated 1934. Founding member of Kibbutz Ein Yarok, where he makes his home and takes his turn in the kitchen. Secretary of the Haifa Labor Council's port section, 1937–45. Sent by the Mossad for Aliyah Bet to Constanța, he was apprehended there in June 1946 and put aboard a ship to Cyprus, where the British kept him another thirteen months. His brother, Rabbi Shlomo Bergman, a judge of the Rabbinical High Court, lives in Bnei Brak. Mr. and Mrs. Harari lost their son, Sgt. Amnon Harari of the Paratroops, at Ammunition Hill in June 1967; their daughter Dr. Dalia Harari-Weiss lectures in botany at Beersheba.

For the record

The Minister has today written to the State Comptroller, Dr. Max Adelstein, enclosing the Zim charter agreements in full. He did not, as Yedioth has it, withhold them. In April he absented himself from the vote on those charters, since Mr. Gershoni, who left government two years ago to manage Zim's Tel Aviv office, is his wife Bracha's uncle.
""",
  occ("Zevulun Harari", "Minister of Transport", start=("22 December 1969", "1969-12-22"), again=["in the Cabinet"]),
  occ("Fevzi Ulusoy", "counterpart"),
  occ("Uzi Barkai", "Director General"),
  occ("Uzi Barkai", "Brig. Gen. (Res.)"),
  occ("Reuven Stroumza", "head of the Ports Authority", start=("April", "1972-04")),
  occ("Reuven Stroumza", "Capt."),
  occ("Tova Lichtig", "Consul General in Istanbul"),
  occ("Zevulun Harari", "member of the Knesset"),
  occ("Zevulun Harari", "Deputy Minister of Labor", start=("January 1966", "1966-01"), end=("22 December 1969", "1969-12-22")),
  occ("Yisrael Gershoni", "Minister of Labor"),
  occ("Zevulun Harari", "Secretary of the Haifa Labor Council's port section", start=("1937", "1937"), end=("45", "1945")),
  occ("Shlomo Bergman", "judge of the Rabbinical High Court"),
  occ("Shlomo Bergman", "Rabbi"),
  occ("Amnon Harari", "Sgt."),
  occ("Dalia Harari-Weiss", "lectures in botany at Beersheba"),
  occ("Max Adelstein", "State Comptroller"),
  occ("Yisrael Gershoni", "manage Zim's Tel Aviv office", start=("two years ago", "1970")),
  fact("Zevulun Harari", "birthName", "Wolf Bergman"),
  fact("Zevulun Harari", "party", "Mapam"),
  fact("Zevulun Harari", "birthPlace", "Bălți, Bessarabia"),
  fact("Zevulun Harari", "birthDate", "1913", value="1913"),
  fact("Zevulun Harari", "residence", "Kibbutz Ein Yarok"),
  fact("Zevulun Harari", "siblings", "Shlomo Bergman"),
  fact("Shlomo Bergman", "residence", "Bnei Brak"),
  fact("Zevulun Harari", "children", "Amnon Harari"),
  fact("Amnon Harari", "militaryService", "Paratroops"),
  fact("Amnon Harari", "deathPlace", "Ammunition Hill"),
  fact("Amnon Harari", "deathDate", "June 1967", value="1967-06"),
  fact("Zevulun Harari", "children", "Dalia Harari-Weiss"),
  fact("Zevulun Harari", "spouse", "Bracha"),
  fact("Bracha", "relatives", "Yisrael Gershoni"),
  ev("meeting", "received", ("this morning", "1972-06-26"), ["Zevulun Harari", "Fevzi Ulusoy"]),
  ev("travel", "arrived from Ankara", ("Sunday", "1972-06-25"), ["Fevzi Ulusoy"]),
  ev("speech", "toasted", None, ["Fevzi Ulusoy"]),
  ev("travel", "Immigrated", ("1934", "1934"), ["Zevulun Harari"]),
  ev("arrest", "was apprehended", ("June 1946", "1946-06"), ["Zevulun Harari"]),
  ev("communication", "written", ("today", "1972-06-26"), ["Zevulun Harari", "Max Adelstein"]),
  ev("recusal", "absented himself", ("In April", "1972-04"), ["Zevulun Harari"]),
  ev("departure", "left government", ("two years ago", "1970"), ["Yisrael Gershoni"]),
)

P("d32-29", """The kettle in the prime ministerial kitchen at Belém Velho boils slowly, and Filipa Castanheira Neto uses the time to tell you how she lost. Not how she won; any fool, she says, can win.

It is the winter of 2003. She is forty-four, a judge's daughter from Lamego who has spent nine years as an epidemiologist in Maputo and two as a backbencher behind a pillar, and she wants the leadership of the Socialists in Porto. She gets 212 votes. Abílio Teles Barreto, owner of three football pitches, gets 1,340. "I went home and cried into the cat," she recalls. Barreto, who was to spend eight months in Custóias prison from the spring of 2007 for what he'd built on a fourth, sent a fruit basket.

The premiership, when it came, came sideways. Castanheira Neto had been at Health since October 2009 (forty months, one pandemic, no enemies to speak of) when Luís Mourão, whose government it was, stepped out on to a terrace in Brussels on 4 February 2013 and didn't come back in. His heart. He was fifty. The President, Teresa Alvim, sent for three people that week, and the other two said no.

She's an unlikely tenant. Her predecessors hung maps; she has hung her ex-husband. (Rui Neto, the painter: they divorced in 1998, and he still comes on Sundays to fix things.) She goes to Mass at seven. Her chief of staff, the terrifying Graça Pimentel, formerly ambassador in Luanda, says her boss has shouted once in eighteen months, at a lift.

Talk of Strasbourg, of the UN, of a rectorship bores her. So does talk of the brother. Henrique Castanheira, a Communist deputy since 1999, votes against his sister on principle, and lunches with her on Thursdays. It was Henrique who broke the news of Mourão's death to her. "He cried," says the Prime Minister. "I counted the ministers who might."
""",
  occ("Filipa Castanheira Neto", "prime ministerial", start=("4 February 2013", "2013-02"), again=["premiership", "Prime Minister"]),
  occ("Filipa Castanheira Neto", "backbencher", start=None),
  occ("Filipa Castanheira Neto", "at Health", start=("October 2009", "2009-10"), end=("forty months", "2013-02")),
  occ("Luís Mourão", "government", end=("4 February 2013", "2013-02-04")),
  occ("Teresa Alvim", "President"),
  occ("Abílio Teles Barreto", "Socialists in Porto"),
  occ("Graça Pimentel", "chief of staff"),
  occ("Graça Pimentel", "ambassador in Luanda"),
  occ("Henrique Castanheira", "Communist deputy", start=("1999", "1999")),
  fact("Filipa Castanheira Neto", "birthDate", "forty-four", value="1959~"),
  fact("Filipa Castanheira Neto", "birthPlace", "Lamego"),
  fact("Filipa Castanheira Neto", "occupation", "epidemiologist"),
  fact("Filipa Castanheira Neto", "residence", "Belém Velho"),
  fact("Filipa Castanheira Neto", "party", "Socialists"),
  fact("Luís Mourão", "deathDate", "4 February 2013", value="2013-02-04"),
  fact("Luís Mourão", "deathPlace", "Brussels"),
  fact("Luís Mourão", "causeOfDeath", "heart"),
  fact("Filipa Castanheira Neto", "spouse", "Rui Neto", date=("1998", "1998")),
  fact("Rui Neto", "occupation", "painter"),
  fact("Filipa Castanheira Neto", "religion", "Mass"),
  fact("Filipa Castanheira Neto", "siblings", "Henrique Castanheira"),
  fact("Henrique Castanheira", "party", "Communist"),
  fact("Henrique Castanheira", "siblings", "Filipa Castanheira Neto"),
  ev("election", "gets 212 votes", ("winter of 2003", "2003"), ["Filipa Castanheira Neto", "Abílio Teles Barreto"]),
  ev("arrest", "in Custóias prison", ("spring of 2007", "2007"), ["Abílio Teles Barreto"]),
  ev("communication", "sent a fruit basket", None, ["Abílio Teles Barreto", "Filipa Castanheira Neto"]),
  ev("communication", "broke the news", None, ["Henrique Castanheira", "Filipa Castanheira Neto"]),
)

P("d32-30", """What kind of man calls his autobiography "Excuse Me"?

The kind, it turns out, who apologised to his torturer. Rizal Soetedjo Manurung met ex-captain Yunus Lapian in 2001, in the car park of a hypermarket outside Medan, and said sorry for having once, in 1978, been sick on his boots. Lapian fled between the trolleys. "It spoilt his whole afternoon," says Manurung happily.

He is eighty now, tiny, in a batik that has seen regimes. Indonesia's first elected Speaker after the dictatorship (October 1999 to October 2004), a Batak Lutheran in a house of Javanese Muslims, he ran the chamber like a choir, which is what he'd run before: HKBP Menteng, tenors and basses, from 1967. He'd learned counterpoint from a German deaconess in Tarutung and physics at Bandung. It was as a lecturer there that he drew up, with Nurul Hasanah Djojo, then a student of twenty, the leaflet that cost them both their freedom. He did six years, mostly on the island. She did two, and is better known today: Constitutional Court, deputy chief justice, 2003 to 2008; in the poll of 2009 the losing candidate for vice-president.

They have not been in love, ever, they tell me, separately and too fast. Manurung has been the husband since 1970 of Tiurma Panjaitan, a pharmacist; Djojo lives in Depok with parrots.

His great hour came on 23 July 2001. With tanks facing the palace, the President, KH Masduki Amin, telephoned the Speaker at 1 a.m. to say he had dissolved the legislature. "Bapak," said Manurung, "excuse me, but it's us dissolving you." Fourteen hours on, Amin was out and his deputy, Ratna Kusumaningrat, had the palace. Ratna offered Manurung Foreign Affairs. He preferred the gavel, and still does: it stands by the telephone, and with it he kills cockroaches.

The Star of Mahaputera, 2005? His grandson took it to school and traded it.
""",
  occ("Yunus Lapian", "captain"),
  occ("Rizal Soetedjo Manurung", "Speaker", start=("October 1999", "1999-10"), end=("October 2004", "2004-10"), again=["ran the chamber"]),
  occ("Rizal Soetedjo Manurung", "HKBP Menteng", start=("1967", "1967")),
  occ("Rizal Soetedjo Manurung", "lecturer"),
  occ("Nurul Hasanah Djojo", "deputy chief justice", start=("2003", "2003"), end=("2008", "2008")),
  occ("Masduki Amin", "President", end=("23 July 2001", "2001-07-23")),
  occ("Ratna Kusumaningrat", "deputy#2", end=("23 July 2001", "2001-07-23")),
  occ("Ratna Kusumaningrat", "had the palace", start=("23 July 2001", "2001-07-23")),
  fact("Rizal Soetedjo Manurung", "ethnicity", "Batak"),
  fact("Rizal Soetedjo Manurung", "religion", "Lutheran"),
  fact("Rizal Soetedjo Manurung", "education", "Bandung"),
  fact("Rizal Soetedjo Manurung", "spouse", "Tiurma Panjaitan", date=("1970", "1970")),
  fact("Tiurma Panjaitan", "occupation", "pharmacist"),
  fact("Nurul Hasanah Djojo", "residence", "Depok"),
  fact("Rizal Soetedjo Manurung", "award", "Star of Mahaputera", date=("2005", "2005")),
  ev("meeting", "met", ("2001", "2001"), ["Rizal Soetedjo Manurung", "Yunus Lapian"]),
  ev("arrest", "did six years", None, ["Rizal Soetedjo Manurung"]),
  ev("arrest", "did two", None, ["Nurul Hasanah Djojo"]),
  ev("election", "losing candidate for vice-president", ("2009", "2009"), ["Nurul Hasanah Djojo"]),
  ev("communication", "telephoned the Speaker", ("23 July 2001", "2001-07-23"), ["Masduki Amin", "Rizal Soetedjo Manurung"]),
  ev("departure", "was out", ("Fourteen hours on", "2001-07-23"), ["Masduki Amin"]),
)

P("d32-31", """Four women, one sofa, and among them, by my count, thirty-eight years of being married to somebody more important than oneself.

They meet on the first Monday of Lent at Beatriz Echeverri's flat in Chapinero. The hostess occupied the Palacio de Nariño from 1974 to 1978 as the wife of Gustavo Lleras Mosquera; she is a cellist, and the one photograph of him in the room has a metronome in front of it. The lady with the cigarette is Carmenza Duque de Arboleda. Her Arboleda was never president. He, Senator Jaime Arboleda Quijano, was leading in the count on the evening of 29 May 1990; the bomb had been under the dais. She buried him on the Thursday, stood for his Senate seat the following March, and kept it for twelve years on the Liberal ticket.

Third, the beautiful one, whom they call la Nena: Elvira Santodomingo, first lady by a second marriage (Cartagena, 1985), a lawyer, once ambassadress to the Holy See; the husband, Virgilio Barrera Ospina, handed over the sash in August 1994 and died, of drink in the opinion of his enemies and of a liver in that of his doctor, the next June. He is not discussed on the sofa. Nor is Proceso 8.114, for which Treasurer Fabio Urdinola, Nena's brother, got fifty-two months in 1996.

And the fourth? "I only came in for the empanadas," says Soledad Tunubalá, and everyone laughs, because she has her own portrait at the palace. A Misak from Silvia, Cauca, a primary teacher, then governor of her cabildo, in 2022 Minister of Agriculture and, since a reshuffle on 26 April last year, of the Interior, she is here as the widower's wife: Echeverri's son, Tomás Lleras, an agronomist and widowed young, met her over a seed bank and put a ring on her finger in 2011. "Mother-in-law," she says, "more coffee." The former first lady gets up. I've seen presidents move slower.
""",
  occ("Beatriz Echeverri", "Palacio de Nariño", start=("1974", "1974"), end=("1978", "1978"), again=["former first lady"]),
  occ("Jaime Arboleda Quijano", "Senator", end=("29 May 1990", "1990-05-29")),
  occ("Carmenza Duque de Arboleda", "Senate seat", start=("the following March", "1991-03"), end=("twelve years", "2003")),
  occ("Elvira Santodomingo", "first lady"),
  occ("Elvira Santodomingo", "ambassadress to the Holy See"),
  occ("Virgilio Barrera Ospina", "sash", end=("August 1994", "1994-08")),
  occ("Fabio Urdinola", "Treasurer"),
  occ("Soledad Tunubalá", "governor of her cabildo"),
  occ("Soledad Tunubalá", "Minister of Agriculture", start=("2022", "2022"), end=("26 April last year", "2023-04-26")),
  occ("Soledad Tunubalá", "of the Interior", start=("26 April last year", "2023-04-26")),
  fact("Beatriz Echeverri", "spouse", "Gustavo Lleras Mosquera"),
  fact("Beatriz Echeverri", "occupation", "cellist"),
  fact("Beatriz Echeverri", "residence", "Chapinero"),
  fact("Carmenza Duque de Arboleda", "spouse", "Jaime Arboleda Quijano"),
  fact("Jaime Arboleda Quijano", "deathDate", "29 May 1990", value="1990-05-29"),
  fact("Jaime Arboleda Quijano", "causeOfDeath", "bomb"),
  fact("Carmenza Duque de Arboleda", "party", "Liberal"),
  fact("Elvira Santodomingo", "alias", "la Nena"),
  fact("Elvira Santodomingo", "spouse", "Virgilio Barrera Ospina", date=("1985", "1985")),
  fact("Elvira Santodomingo", "occupation", "lawyer"),
  fact("Virgilio Barrera Ospina", "deathDate", "the next June", value="1995-06"),
  fact("Virgilio Barrera Ospina", "causeOfDeath", "liver"),
  fact("Elvira Santodomingo", "siblings", "Fabio Urdinola"),
  fact("Soledad Tunubalá", "ethnicity", "Misak"),
  fact("Soledad Tunubalá", "birthPlace", "Silvia, Cauca"),
  fact("Soledad Tunubalá", "occupation", "primary teacher"),
  fact("Beatriz Echeverri", "children", "Tomás Lleras"),
  fact("Tomás Lleras", "occupation", "agronomist"),
  fact("Soledad Tunubalá", "spouse", "Tomás Lleras", date=("2011", "2011")),
  ev("candidacy", "stood for his Senate seat", ("the following March", "1991-03"), ["Carmenza Duque de Arboleda"]),
  ev("departure", "handed over the sash", ("August 1994", "1994-08"), ["Virgilio Barrera Ospina"]),
  ev("conviction", "got fifty-two months", ("1996", "1996"), ["Fabio Urdinola"]),
  ev("appointment", "reshuffle", ("26 April last year", "2023-04-26"), ["Soledad Tunubalá"]),
)

P("d32-32", """ROUGH PASSAGE
How a shop steward from Marsaxlokk sank a government, raised another and went back to his nets

He mends as he speaks. Ġużè Farrugia-Scerri, known from Gozo to Birkirkara as "il-Luzzu", has a needle in one hand and, in the other, forty metres of trammel net he swears he is about to sell. The knuckles are those of a middleweight: he boxed for the Royal Naval Dockyard. At sixteen he had gone in there as an apprentice shipwright; at thirty-one, in 1958, he led it out. The gates stayed shut for five weeks. The Governor, Sir Lionel Prothero, had him picked up on 28 April of that year under an ordinance against assembly, and a magistrate, Anthony Mamo Vella, sent him to Corradino for thirty days.

"Vella came to my wedding," he puts in.

Vella, who was later Malta's chief justice, did. The bride was Carmena Bugeja, a lacemaker; the year, 1960; the priest had to be fetched from Sicily, since the bishop had put every Labour man under interdict. In the General Workers' Union Farrugia-Scerri had been a section secretary since '55. He rose to general secretary in 1968, and when Labour scraped in by one seat, on 14 June 1971, that seat was his: Third District, 11 votes. Premier Wistin Calleja gave him Public Works and then, from September 1974, Labour and Welfare.

Then came the sinking. In October 1981, at odds over wages, he rose in the House, asked pardon of the Virgin and crossed the floor. Calleja fell two days later. It was the Nationalists who now governed, with il-Luzzu as their Minister of Fisheries, to the amazement of the fish. It lasted eleven weeks. At the December poll Third District turned its back on him; so had Carmena, for the duration.

The Order of Merit came when he was past eighty (2008). He keeps it in the bait fridge.
""",
  occ("Ġużè Farrugia-Scerri", "shop steward"),
  occ("Ġużè Farrugia-Scerri", "apprentice shipwright"),
  occ("Lionel Prothero", "Governor"),
  occ("Anthony Mamo Vella", "magistrate"),
  occ("Anthony Mamo Vella", "chief justice"),
  occ("Ġużè Farrugia-Scerri", "section secretary", start=("'55", "1955"), end=("1968", "1968")),
  occ("Ġużè Farrugia-Scerri", "general secretary", start=("1968", "1968")),
  occ("Ġużè Farrugia-Scerri", "Third District", start=("14 June 1971", "1971-06-14"), end=("December", "1981-12")),
  occ("Wistin Calleja", "Premier", end=("two days later", "1981-10")),
  occ("Ġużè Farrugia-Scerri", "Public Works", end=("September 1974", "1974-09")),
  occ("Ġużè Farrugia-Scerri", "Labour and Welfare", start=("September 1974", "1974-09")),
  occ("Ġużè Farrugia-Scerri", "Minister of Fisheries", start=("October 1981", "1981-10"), end=("eleven weeks", "1981-12")),
  fact("Ġużè Farrugia-Scerri", "alias", "il-Luzzu"),
  fact("Ġużè Farrugia-Scerri", "birthDate", "thirty-one", value="1927~"),
  fact("Ġużè Farrugia-Scerri", "residence", "Marsaxlokk"),
  fact("Ġużè Farrugia-Scerri", "spouse", "Carmena Bugeja", date=("1960", "1960")),
  fact("Carmena Bugeja", "occupation", "lacemaker"),
  fact("Ġużè Farrugia-Scerri", "party", "Labour"),
  fact("Ġużè Farrugia-Scerri", "party", "Nationalists", date=("October 1981", "1981-10")),
  fact("Ġużè Farrugia-Scerri", "award", "Order of Merit", date=("2008", "2008")),
  ev("arrest", "picked up", ("28 April of that year", "1958-04-28"), ["Ġużè Farrugia-Scerri", "Lionel Prothero"]),
  ev("conviction", "sent him to Corradino", None, ["Ġużè Farrugia-Scerri", "Anthony Mamo Vella"]),
  ev("meeting", "came to my wedding", ("1960", "1960"), ["Anthony Mamo Vella", "Ġużè Farrugia-Scerri"]),
  ev("appointment", "rose", ("1968", "1968"), ["Ġużè Farrugia-Scerri"]),
  ev("election", "scraped in by one seat", ("14 June 1971", "1971-06-14"), ["Ġużè Farrugia-Scerri"]),
  ev("appointment", "gave him Public Works", None, ["Ġużè Farrugia-Scerri", "Wistin Calleja"]),
  ev("departure", "crossed the floor", ("October 1981", "1981-10"), ["Ġużè Farrugia-Scerri"]),
  ev("departure", "fell", ("two days later", "1981-10"), ["Wistin Calleja"]),
  ev("election", "turned its back on him", ("December", "1981-12"), ["Ġużè Farrugia-Scerri"]),
  ev("award", "came when", ("2008", "2008"), ["Ġużè Farrugia-Scerri"]),
)

P("d32-33", """There's a rule in Akmola: never get between Bibigul Sarsenova and a microphone. Ask the rector who tried it in 1986.

She was a third-year mathematician then, twenty years old, up on a tram-stop bench in Alma-Ata in eighteen degrees of frost, reading out the constitution. The rector's people pulled at her boots. By Christmas she had been expelled; by February she was in a women's colony near Petropavl, on a sentence of four years that a Judge Valery Grishin had written, she is sure, before lunch. She served fourteen months of it. Her father, Sarsen Abdikarimov, a party secretary in Tselinograd oblast for twenty years, gave up his card and his car in the same week and went back to being a vet.

These days the microphone belongs to her. As chair of the Mäjilis (she dislikes "speakerette", a columnist's coinage) since 29 March 2023, Sarsenova, leader of the Auyl-Zher party, decides who has it. Her style is the blackboard: the deputies get ninety seconds and an X against their names.

In between lay the wilderness. She finished at Novosibirsk, in '92, sold leather coats, gave lessons, had a daughter, buried a husband, the geologist Daniyar Ospanov, who was lost with a helicopter in 1999. In 2004 she stood against the speaker of the day, Zharmakhan Utegenov, in his own district and got forty per cent. "Which means fifty-five," says her press man. She spent the next decade running the Helsinki Committee's office, the decade after that on the Constitutional Council (2016–22), to which, deaf to all advice, Utegenov himself, by now Secretary of State, had put her name forward.

And Grishin? He's a pensioner at Kokshetau. Last October she drove out to see him, two and a half hours. What was said she won't tell. "He has nice tomatoes," she offers, adjusting, out of habit, a microphone that isn't there.
""",
  occ("Valery Grishin", "Judge"),
  occ("Sarsen Abdikarimov", "party secretary in Tselinograd oblast"),
  occ("Bibigul Sarsenova", "chair of the Mäjilis", start=("29 March 2023", "2023-03-29")),
  occ("Bibigul Sarsenova", "leader of the Auyl-Zher party"),
  occ("Zharmakhan Utegenov", "speaker of the day", start=("2004", "2004")),
  occ("Bibigul Sarsenova", "running the Helsinki Committee's office", start=("2004", "2004")),
  occ("Bibigul Sarsenova", "Constitutional Council", start=("2016", "2016"), end=("22", "2022")),
  occ("Zharmakhan Utegenov", "Secretary of State", start=("2016", "2016")),
  fact("Bibigul Sarsenova", "occupation", "mathematician"),
  fact("Bibigul Sarsenova", "birthDate", "twenty years old", value="1966~"),
  fact("Bibigul Sarsenova", "father", "Sarsen Abdikarimov"),
  fact("Sarsen Abdikarimov", "occupation", "vet"),
  fact("Bibigul Sarsenova", "party", "Auyl-Zher party"),
  fact("Bibigul Sarsenova", "education", "Novosibirsk", date=("'92", "1992")),
  fact("Bibigul Sarsenova", "spouse", "Daniyar Ospanov"),
  fact("Daniyar Ospanov", "occupation", "geologist"),
  fact("Daniyar Ospanov", "deathDate", "1999", value="1999"),
  fact("Daniyar Ospanov", "causeOfDeath", "lost with a helicopter"),
  fact("Valery Grishin", "residence", "Kokshetau"),
  ev("speech", "reading out the constitution", ("1986", "1986"), ["Bibigul Sarsenova"]),
  ev("sanction", "had been expelled", ("Christmas", "1986-12"), ["Bibigul Sarsenova"]),
  ev("conviction", "sentence of four years", ("February", "1987-02"), ["Bibigul Sarsenova", "Valery Grishin"]),
  ev("departure", "gave up his card", None, ["Sarsen Abdikarimov"]),
  ev("candidacy", "stood against", ("2004", "2004"), ["Bibigul Sarsenova", "Zharmakhan Utegenov"]),
  ev("election", "got forty per cent", ("2004", "2004"), ["Bibigul Sarsenova", "Zharmakhan Utegenov"]),
  ev("candidacy", "put her name forward", None, ["Bibigul Sarsenova", "Zharmakhan Utegenov"]),
  ev("travel", "drove out", ("Last October", "2023-10"), ["Bibigul Sarsenova"]),
  ev("meeting", "see him", ("Last October", "2023-10"), ["Bibigul Sarsenova", "Valery Grishin"]),
)

P("d32-34", """[From the Estonian. The translator has kept the author's paragraphs.]

In the life of Jaan-Eerik Pärtelpoeg there are three suitcases.

The first he packed on the twelfth of October 1918 at Tartu, where until that day he had been docent of Finnish language; he was going, said the German commandant, to Riga and in irons. He came out of that prison after five weeks, and with the same suitcase into the Provisional Government, whose Minister of Roads he was, to the end of the May following. By whom was he succeeded? By the engineer Kaarel Lutsar, his sister Leena's husband; the nation was at that time small.

With the second suitcase the Pärtelpoegs (he had taken as wife in 1921 the soprano Aino Wirkhaus) travelled to Stockholm, where he as envoy represented us six years, 1924 to 1930, and from where the Polar Star's grand cross comes that one sees on the portrait. Having returned, he let himself be chosen, for the Settlers' League, into the fifth Riigikogu. State Elder, that is to say head of government and of state in one person, he was from 1 November 1932 till 26 April 1933, not long, but in that year nobody was it longer. From him Lutsar again took over! The brothers-in-law shook hands on the stairs and, as an old usher told me, both of them laughed.

The third suitcase was packed for him. On the night towards 14 June 1941 two men waited while Aino folded the shirts. In Sosva, in the camp of the northern Urals, he, sixty-one years old, according to the certificate of heart weakness, died on the second of April 1942. Lutsar, arrested in the same night, lived till 1956 in the village Jaya and came home as a beekeeper. Aino sang in the choir at Geislingen.

That he had in the spring of '41 been offered by the Germans a ship's place, is a legend.
""",
  occ("Jaan-Eerik Pärtelpoeg", "docent of Finnish language", end=("twelfth of October 1918", "1918-10-12")),
  occ("Jaan-Eerik Pärtelpoeg", "Minister of Roads", start=("after five weeks", "1918-11"), end=("end of the May following", "1919-05"), again=["Provisional Government"]),
  occ("Kaarel Lutsar", "succeeded", start=("end of the May following", "1919-05")),
  occ("Jaan-Eerik Pärtelpoeg", "envoy", start=("1924", "1924"), end=("1930", "1930")),
  occ("Jaan-Eerik Pärtelpoeg", "fifth Riigikogu"),
  occ("Jaan-Eerik Pärtelpoeg", "State Elder", start=("1 November 1932", "1932-11-01"), end=("26 April 1933", "1933-04-26"), again=["head of government and of state"]),
  occ("Kaarel Lutsar", "took over", start=("26 April 1933", "1933-04-26")),
  fact("Kaarel Lutsar", "occupation", "engineer"),
  fact("Jaan-Eerik Pärtelpoeg", "siblings", "Leena"),
  fact("Kaarel Lutsar", "spouse", "Leena"),
  fact("Jaan-Eerik Pärtelpoeg", "relatives", "Kaarel Lutsar"),
  fact("Jaan-Eerik Pärtelpoeg", "spouse", "Aino Wirkhaus", date=("1921", "1921")),
  fact("Aino Wirkhaus", "occupation", "soprano"),
  fact("Jaan-Eerik Pärtelpoeg", "award", "Polar Star's grand cross"),
  fact("Jaan-Eerik Pärtelpoeg", "party", "Settlers' League"),
  fact("Jaan-Eerik Pärtelpoeg", "deathPlace", "Sosva"),
  fact("Jaan-Eerik Pärtelpoeg", "causeOfDeath", "heart weakness"),
  fact("Jaan-Eerik Pärtelpoeg", "deathDate", "second of April 1942", value="1942-04-02"),
  fact("Jaan-Eerik Pärtelpoeg", "birthDate", "sixty-one years old", value="1880~"),
  fact("Kaarel Lutsar", "residence", "Jaya"),
  fact("Kaarel Lutsar", "occupation", "beekeeper"),
  ev("arrest", "in irons", ("twelfth of October 1918", "1918-10-12"), ["Jaan-Eerik Pärtelpoeg"]),
  ev("appointment", "was he succeeded", ("end of the May following", "1919-05"), ["Kaarel Lutsar", "Jaan-Eerik Pärtelpoeg"]),
  ev("travel", "travelled to Stockholm", ("1924", "1924"), ["Jaan-Eerik Pärtelpoeg", "Aino Wirkhaus"]),
  ev("election", "chosen", None, ["Jaan-Eerik Pärtelpoeg"]),
  ev("appointment", "took over", ("26 April 1933", "1933-04-26"), ["Kaarel Lutsar", "Jaan-Eerik Pärtelpoeg"]),
  ev("meeting", "shook hands", ("26 April 1933", "1933-04-26"), ["Kaarel Lutsar", "Jaan-Eerik Pärtelpoeg"]),
  ev("arrest", "two men waited", ("14 June 1941", "1941-06-14"), ["Jaan-Eerik Pärtelpoeg"]),
  ev("arrest", "arrested", ("in the same night", "1941-06-14"), ["Kaarel Lutsar"]),
)

P("d32-35", """Translated from the Arabic of "Faces of the Chamber" (Damascus, 1958)

Seventh face. Shaykh Abd al-Ghani al-Murabit, may God lengthen his days, deputy of Deir ez-Zor.

A man tall as a minaret, whose laughter is heard in the corridor before him. His grandfather Mahmud was mufti of the town under Sultan Abdulhamid. His father, Sa'id, a grain merchant, was hanged by Cemal in Aley in the year 1334, that is, 1915. The orphan, then nine, was raised at Aleppo by his maternal uncle Rashid Bey Kikhya, the same who sat in the Ottoman Chamber; and he studied in the Sultaniyya there and thereafter, law, in Damascus.

He took part in the rebellion and was condemned in absence by a military court of the Mandate, in February 1926; he lived ten years in Mosul, teaching arithmetic. With the amnesty he entered again by the gate of the elections: in November 1936 the people of the Euphrates elected him under the banner of the National Bloc, and every time since, save in '49, when colonels did the electing.

Ministries? Two. In the government of Faris Bey al-Azm's cousin, Nazih al-Azm, he held National Education from April 1945 until the last day of that year, and in that of Dr. Munir al-Ayyubi he had Justice, being moreover vice-premier, from the middle of September 1955. Last summer he put the seal of Justice on the table and said: "Take it, and give me my sleep." In his room there now sits Ma'mun Haffar, a youth of forty.

He was chosen president of the Chamber on 14 October 1957. Against him stood Khalid al-Barazi of the People's Party, and it was sixty-five to fifty-nine. On the evening of the vote, he sent al-Barazi a lamb.

Of his sons one is with the air force, Captain Hatim; his daughter Nazik, wife of the aforementioned Haffar, writes verses.
""",
  occ("Abd al-Ghani al-Murabit", "deputy of Deir ez-Zor", start=("November 1936", "1936-11")),
  occ("Mahmud", "mufti of the town"),
  occ("Rashid Bey Kikhya", "sat in the Ottoman Chamber"),
  occ("Nazih al-Azm", "government", start=("April 1945", "1945-04")),
  occ("Abd al-Ghani al-Murabit", "National Education", start=("April 1945", "1945-04"), end=("last day of that year", "1945-12-31")),
  occ("Munir al-Ayyubi", "in that of", start=("middle of September 1955", "1955-09")),
  occ("Abd al-Ghani al-Murabit", "Justice", start=("middle of September 1955", "1955-09"), end=("Last summer", "1957")),
  occ("Abd al-Ghani al-Murabit", "vice-premier", start=("middle of September 1955", "1955-09")),
  occ("Ma'mun Haffar", "In his room", start=("Last summer", "1957")),
  occ("Abd al-Ghani al-Murabit", "president of the Chamber", start=("14 October 1957", "1957-10-14")),
  occ("Hatim", "Captain"),
  fact("Abd al-Ghani al-Murabit", "relatives", "Mahmud"),
  fact("Abd al-Ghani al-Murabit", "father", "Sa'id"),
  fact("Sa'id", "occupation", "grain merchant"),
  fact("Sa'id", "causeOfDeath", "hanged"),
  fact("Sa'id", "deathPlace", "Aley"),
  fact("Sa'id", "deathDate", "1915", value="1915"),
  fact("Abd al-Ghani al-Murabit", "birthDate", "nine", value="1906~"),
  fact("Abd al-Ghani al-Murabit", "relatives", "Rashid Bey Kikhya"),
  fact("Abd al-Ghani al-Murabit", "education", "Sultaniyya"),
  fact("Abd al-Ghani al-Murabit", "education", "Damascus#2"),
  fact("Abd al-Ghani al-Murabit", "residence", "Mosul"),
  fact("Abd al-Ghani al-Murabit", "occupation", "teaching arithmetic"),
  fact("Abd al-Ghani al-Murabit", "party", "National Bloc"),
  fact("Nazih al-Azm", "relatives", "Faris Bey al-Azm"),
  fact("Khalid al-Barazi", "party", "People's Party"),
  fact("Abd al-Ghani al-Murabit", "children", "Hatim"),
  fact("Hatim", "militaryService", "air force"),
  fact("Abd al-Ghani al-Murabit", "children", "Nazik"),
  fact("Ma'mun Haffar", "spouse", "Nazik"),
  ev("conviction", "was condemned", ("February 1926", "1926-02"), ["Abd al-Ghani al-Murabit"]),
  ev("election", "elected him", ("November 1936", "1936-11"), ["Abd al-Ghani al-Murabit"]),
  ev("departure", "put the seal of Justice", ("Last summer", "1957"), ["Abd al-Ghani al-Murabit"]),
  ev("election", "was chosen president", ("14 October 1957", "1957-10-14"), ["Abd al-Ghani al-Murabit", "Khalid al-Barazi"]),
  ev("communication", "sent al-Barazi a lamb", ("On the evening of the vote", "1957-10-14"), ["Abd al-Ghani al-Murabit", "Khalid al-Barazi"]),
)

P("d32-36", """From the Greek weekly "Embros", 3 March 1895. English by a friend of the paper.

WHO GOVERN US

Yesterday at the eleventh hour of the morning, in the presence of the Metropolitan, was sworn the government of Mr Themistoklis Roufos-Benizelos, the third since the carnival before last. We present to the readers its heads.

Of the President himself what may one say that is new? Of Patras; of sixty-six years; doctor of Pisa; in the year 1862, with the musket on the shoulder, among those who saw off the Bavarian; ten times deputy, from 1869 without break; thrice Minister of the Interior in the ministries of the late Epaminondas Zografos. When that one, in Paris, last September, gave up his spirit, the party of the Centre came into the hands of Mr Roufos-Benizelos as an umbrella comes into those of him who leaves last.

To the Finances returns Mr Konstantinos Petmezas, whom the same Chamber in December of 1892 did send before the special court for the loan, and whom that court by eleven voices did acquit. He has brought back his own armchair.

The Marine takes the captain of frigate Anastasios Sachinis, a Hydriot, who never before sat in any house but a ship. By his mother he is nephew to the President, his wife is a Zografos, Aspasia. Behold the Constitution!

To the Justice goes Mr Spyridon Typaldos, of Lixouri, professor of Roman law in the University, until yesterday dean. He is deputy of Pali, and the sole Radical. It is heard that he will resign if they touch the juries.

To the outgoing premier, Mr Leonidas Voulpiotis, who fell on the nineteenth of last month by a voice, and that the voice of his son-in-law Mr Dimitrios Skouzes, deputy for Attica, the King gave the Grand Cross of the Saviour. To the son-in-law he gave nothing; but he has, since yesterday, the prefecture of Corfu.
""",
  occ("Themistoklis Roufos-Benizelos", "President", start=("Yesterday", "1895-03-02"), again=["government of", "President#2"]),
  occ("Themistoklis Roufos-Benizelos", "ten times deputy", start=("1869", "1869")),
  occ("Themistoklis Roufos-Benizelos", "Minister of the Interior"),
  occ("Epaminondas Zografos", "ministries"),
  occ("Epaminondas Zografos", "party of the Centre", end=("last September", "1894-09")),
  occ("Themistoklis Roufos-Benizelos", "came into the hands", start=("last September", "1894-09")),
  occ("Konstantinos Petmezas", "To the Finances", start=("Yesterday", "1895-03-02")),
  occ("Konstantinos Petmezas", "his own armchair"),
  occ("Anastasios Sachinis", "Marine", start=("Yesterday", "1895-03-02")),
  occ("Anastasios Sachinis", "captain of frigate"),
  occ("Spyridon Typaldos", "To the Justice", start=("Yesterday", "1895-03-02")),
  occ("Spyridon Typaldos", "professor of Roman law in the University"),
  occ("Spyridon Typaldos", "dean", end=("until yesterday", "1895-03-02")),
  occ("Spyridon Typaldos", "deputy of Pali"),
  occ("Leonidas Voulpiotis", "premier", end=("nineteenth of last month", "1895-02-19")),
  occ("Dimitrios Skouzes", "deputy for Attica"),
  occ("Dimitrios Skouzes", "prefecture of Corfu", start=("since yesterday", "1895-03-02")),
  fact("Themistoklis Roufos-Benizelos", "birthPlace", "Patras"),
  fact("Themistoklis Roufos-Benizelos", "birthDate", "sixty-six years", value="1829~"),
  fact("Themistoklis Roufos-Benizelos", "education", "Pisa"),
  fact("Epaminondas Zografos", "deathDate", "last September", value="1894-09"),
  fact("Epaminondas Zografos", "deathPlace", "Paris"),
  fact("Themistoklis Roufos-Benizelos", "party", "Centre"),
  fact("Anastasios Sachinis", "birthPlace", "Hydriot"),
  fact("Anastasios Sachinis", "relatives", "Themistoklis Roufos-Benizelos"),
  fact("Anastasios Sachinis", "spouse", "Aspasia"),
  fact("Spyridon Typaldos", "birthPlace", "Lixouri"),
  fact("Spyridon Typaldos", "party", "Radical"),
  fact("Leonidas Voulpiotis", "relatives", "Dimitrios Skouzes"),
  fact("Leonidas Voulpiotis", "award", "Grand Cross of the Saviour"),
  ev("appointment", "was sworn", ("Yesterday", "1895-03-02"), ["Themistoklis Roufos-Benizelos"]),
  ev("appointment", "returns", ("Yesterday", "1895-03-02"), ["Konstantinos Petmezas"]),
  ev("investigation", "did send before the special court", ("December of 1892", "1892-12"), ["Konstantinos Petmezas"]),
  ev("appointment", "takes", ("Yesterday", "1895-03-02"), ["Anastasios Sachinis"]),
  ev("appointment", "goes", ("Yesterday", "1895-03-02"), ["Spyridon Typaldos"]),
  ev("departure", "fell", ("nineteenth of last month", "1895-02-19"), ["Leonidas Voulpiotis", "Dimitrios Skouzes"]),
  ev("award", "gave the Grand Cross", None, ["Leonidas Voulpiotis"]),
)

P("d32-37", """(From the Vietnamese, a family book. Words between brackets are the translator's.)

Our clan of Đoàn, of the village Phú Lễ, had in the reign Tự Đức two laureates; but a minister it had only under the Republic, and that was my eldest aunt's husband and, at the same time, my teacher.

His name in the register was Lưu Quang Thước. [He signed his poems Mộc Am.] The year was that of the Rooster, 1909; the place, Bến Tre. He went across the sea to Montpellier, brought home in 1935 the doctorate of pharmacy and, hidden in a jar, a French wife, Odette Blanc, who stayed two rainy seasons and returned. In the year 1940 he took my aunt Đoàn Thị Hạnh. Of their children two live: Khánh, in San José, dentist; and the nun Sister Marie-Agathe.

To the Constituent Assembly of 1956 our province sent him. He spoke there only one time, about quinine. In October 1960 the post of Minister of Health being empty (Dr Tạ Minh Đẩu had asked leave to go and be a doctor), the President called him by the telephone at the meal, and he, rice in mouth, understood 'wealth' and refused; the President called once more. So he was Minister until the first of November 1963. That day soldiers brought him in his house shoes to the General Staff, and after four days brought him back. General Vĩnh Thọ, the new Number Two, who was his pupil in chemistry, had recognised the shoes.

From 1967 he was a senator, on the lily list, and from the autumn 1971 until the end the second deputy president of that Senate. In June 1975 he presented himself, as was ordered, with food for thirty days. It was seven years, at Hàm Tân. He came out having forty kilos. Sister Marie-Agathe fed him, in Thủ Đức, with a spoon; there he left us, on the 9th of the first month [11 February 1984]. He hadn't been a Catholic. She baptised him, I think.
""",
  occ("Lưu Quang Thước", "my teacher"),
  occ("Lưu Quang Thước", "Constituent Assembly", start=("1956", "1956")),
  occ("Lưu Quang Thước", "Minister of Health", start=("October 1960", "1960-10"), end=("first of November 1963", "1963-11-01"), again=["Minister#2"]),
  occ("Tạ Minh Đẩu", "Minister of Health", end=("October 1960", "1960-10")),
  occ("Vĩnh Thọ", "General#2"),
  occ("Vĩnh Thọ", "Number Two", start=("first of November 1963", "1963-11")),
  occ("Lưu Quang Thước", "senator", start=("1967", "1967")),
  occ("Lưu Quang Thước", "second deputy president of that Senate", start=("autumn 1971", "1971")),
  occ("Marie-Agathe", "nun"),
  fact("Lưu Quang Thước", "alias", "Mộc Am"),
  fact("Lưu Quang Thước", "birthDate", "1909", value="1909"),
  fact("Lưu Quang Thước", "birthPlace", "Bến Tre"),
  fact("Lưu Quang Thước", "education", "Montpellier", date=("1935", "1935")),
  fact("Lưu Quang Thước", "spouse", "Odette Blanc"),
  fact("Odette Blanc", "nationality", "French"),
  fact("Lưu Quang Thước", "spouse", "Đoàn Thị Hạnh", date=("1940", "1940")),
  fact("Lưu Quang Thước", "children", "Khánh"),
  fact("Đoàn Thị Hạnh", "children", "Khánh"),
  fact("Khánh", "residence", "San José"),
  fact("Khánh", "occupation", "dentist"),
  fact("Lưu Quang Thước", "children", "Marie-Agathe"),
  fact("Đoàn Thị Hạnh", "children", "Marie-Agathe"),
  fact("Marie-Agathe", "residence", "Thủ Đức"),
  fact("Lưu Quang Thước", "deathPlace", "Thủ Đức"),
  fact("Lưu Quang Thước", "deathDate", "11 February 1984", value="1984-02-11"),
  ev("travel", "went across the sea", None, ["Lưu Quang Thước"]),
  ev("election", "our province sent him", ("1956", "1956"), ["Lưu Quang Thước"]),
  ev("speech", "spoke there", None, ["Lưu Quang Thước"]),
  ev("departure", "had asked leave to go", None, ["Tạ Minh Đẩu"]),
  ev("communication", "called him by the telephone", ("October 1960", "1960-10"), ["Lưu Quang Thước"]),
  ev("arrest", "brought him in his house shoes", ("first of November 1963", "1963-11-01"), ["Lưu Quang Thước"]),
  ev("arrest", "seven years, at Hàm Tân", ("June 1975", "1975-06"), ["Lưu Quang Thước"]),
)

P("d32-38", """IN MEMORIAM: NINO LOMTATIDZE-VACHNADZE. Rendered from the Georgian by her grandson. Paris, 10 May 1959.

Batono Editor! Permit that I lay a flower upon the grave which today has four days.

Nino, the daughter of Besarion the schoolmaster, in Ozurgeti opened the eyes on the day of Saint George, in November, of 1886. With gold medal she completed the gymnasium of Kutais. For the midwives' courses she went to Petersburg; it was from there that in 1908 two gendarmes accompanied her, for the party's proclamations, to Vologda, and in Vologda she for three years delivered the children of the very gendarmes. There also, in the settlers' tearoom, she and Archil Vachnadze, statistician, found one another. Both were Mensheviks, though he the softer.

To our Constituent Assembly in February 1919 five women were chosen, and Nino was of them. In the sittings she kept the pen, being junior secretary to the President of it, Mr Sokrat Jugheli, now also in Leuville. On the fourth of March 1920 she demanded the land for the widows with such words that Jugheli laid down the bell and applauded.

Archil was at that time vice-minister of Supply under Mr Data Gvazava. When in February of '21 they all withdrew to Batum, Gvazava on the last ship sailed; Archil stayed, in order to hand over the accounts of the flour. To whom? He was shot in September 1924, after the rising, in which he had no part; in the Metekhi they'd kept him a year already. She with the boy by Trebizond had gone out in the autumn of 1922.

In Paris Nino sewed for Madame Lanvin, and for twenty-two years of Sundays, 1931 to 1953, presided over the Georgian Women's Relief. She was offered by somebody's embassy in '45 the return and a pension. She asked whether they would give also the husband.

The breast took her, the 6th of this May, at Clichy. Her son Levan is engineer of bridges.
""",
  occ("Besarion", "schoolmaster"),
  occ("Nino Lomtatidze-Vachnadze", "Constituent Assembly", start=("February 1919", "1919-02")),
  occ("Nino Lomtatidze-Vachnadze", "junior secretary"),
  occ("Sokrat Jugheli", "President"),
  occ("Archil Vachnadze", "vice-minister of Supply"),
  occ("Data Gvazava", "Supply"),
  occ("Nino Lomtatidze-Vachnadze", "presided over the Georgian Women's Relief", start=("1931", "1931"), end=("1953", "1953")),
  fact("Nino Lomtatidze-Vachnadze", "father", "Besarion"),
  fact("Nino Lomtatidze-Vachnadze", "birthPlace", "Ozurgeti"),
  fact("Nino Lomtatidze-Vachnadze", "birthDate", "day of Saint George, in November, of 1886", value="1886-11-23"),
  fact("Nino Lomtatidze-Vachnadze", "education", "gymnasium of Kutais"),
  fact("Nino Lomtatidze-Vachnadze", "education", "midwives' courses"),
  fact("Nino Lomtatidze-Vachnadze", "party", "Mensheviks"),
  fact("Archil Vachnadze", "party", "Mensheviks"),
  fact("Nino Lomtatidze-Vachnadze", "spouse", "Archil Vachnadze"),
  fact("Archil Vachnadze", "occupation", "statistician"),
  fact("Sokrat Jugheli", "residence", "Leuville"),
  fact("Archil Vachnadze", "causeOfDeath", "shot"),
  fact("Archil Vachnadze", "deathDate", "September 1924", value="1924-09"),
  fact("Nino Lomtatidze-Vachnadze", "residence", "Paris#2"),
  fact("Nino Lomtatidze-Vachnadze", "occupation", "sewed"),
  fact("Nino Lomtatidze-Vachnadze", "causeOfDeath", "The breast"),
  fact("Nino Lomtatidze-Vachnadze", "deathPlace", "Clichy"),
  fact("Nino Lomtatidze-Vachnadze", "deathDate", "6th of this May", value="1959-05-06"),
  fact("Nino Lomtatidze-Vachnadze", "children", "Levan"),
  fact("Levan", "occupation", "engineer of bridges"),
  ev("travel", "went to Petersburg", None, ["Nino Lomtatidze-Vachnadze"]),
  ev("arrest", "accompanied her", ("1908", "1908"), ["Nino Lomtatidze-Vachnadze"]),
  ev("election", "were chosen", ("February 1919", "1919-02"), ["Nino Lomtatidze-Vachnadze"]),
  ev("speech", "demanded the land", ("fourth of March 1920", "1920-03-04"), ["Nino Lomtatidze-Vachnadze"]),
  ev("travel", "on the last ship sailed", ("February of '21", "1921-02"), ["Data Gvazava"]),
  ev("travel", "by Trebizond had gone out", ("autumn of 1922", "1922"), ["Nino Lomtatidze-Vachnadze", "Levan"]),
)

P("d32-39", """Afternoon paper "Lögberg-Tíminn", Reykjavík, Tuesday 17 September 1963. Own translation for the Ministry's guests.

THE NEW PRESIDENT OF THE ALTHING

It went as it had been foretold: Sigurlaug Hallgrímsdóttir of Hvammur is president of the United Althing. Yesterday at half past two she was voted to it with 32 slips against 27 for Þorgils Arnórsson; one slip was a recipe for liver sausage.

Sigurlaug is the widow of a president of the Lower Chamber, daughter of a president of the Upper, and now has she overtaken the two. The father, the deans' dean Hallgrímur Snæbjörnsson in Hvammur (1861–1940), sat for Dalasýsla from 1903 until the parish forbade it in 1919. The husband, judge Böðvar Melsteð, who sat for the same Dales, drowned the 2nd of March 1952 with the coaster Hekla; and already in May it was Sigurlaug, not the party's man from the south, with whom the farmers filled the gap.

She is fifty-six years. She is housewives' teacher from Akureyri. In four years (1956–60) she stood before the Farmers' Union's women. When Premier Hermóður Briem the autumn before last would have her as minister of the social things, said she no, for the lambing; it went then to Þorgils Arnórsson, who there still is, and who therefore yesterday, one understands, could take it with a smile. He is besides her sister Ragna's son.

In the Progress Party's board since 1954. Falcon knight 1961. In the April two years since, when the trawler matter was up, went she from the hall before the voting: a brother-in-law, captain Ketill Melsteð, had lost his licence over it.

The retired president, Eggert Claessen Holm, left the seat on the same day after eight years and travelled westward to his birds. He asks to have it corrected that he's ill. He is tired of speeches, his own included.
""",
  occ("Sigurlaug Hallgrímsdóttir", "president of the United Althing", start=("Yesterday", "1963-09-16")),
  occ("Böðvar Melsteð", "president of the Lower Chamber"),
  occ("Hallgrímur Snæbjörnsson", "of the Upper"),
  occ("Hallgrímur Snæbjörnsson", "deans' dean"),
  occ("Hallgrímur Snæbjörnsson", "sat for Dalasýsla", start=("1903", "1903"), end=("1919", "1919")),
  occ("Böðvar Melsteð", "sat for the same Dales", end=("2nd of March 1952", "1952-03-02")),
  occ("Böðvar Melsteð", "judge"),
  occ("Sigurlaug Hallgrímsdóttir", "filled the gap", start=("in May", "1952-05")),
  occ("Sigurlaug Hallgrímsdóttir", "stood before the Farmers' Union's women", start=("1956", "1956"), end=("60", "1960")),
  occ("Hermóður Briem", "Premier"),
  occ("Þorgils Arnórsson", "minister of the social things", start=("the autumn before last", "1961")),
  occ("Sigurlaug Hallgrímsdóttir", "Progress Party's board", start=("1954", "1954")),
  occ("Ketill Melsteð", "captain"),
  occ("Eggert Claessen Holm", "retired president", start=("eight years", "1955"), end=("the same day", "1963-09-16")),
  fact("Sigurlaug Hallgrímsdóttir", "residence", "Hvammur"),
  fact("Sigurlaug Hallgrímsdóttir", "father", "Hallgrímur Snæbjörnsson"),
  fact("Hallgrímur Snæbjörnsson", "birthDate", "1861", value="1861"),
  fact("Hallgrímur Snæbjörnsson", "deathDate", "1940", value="1940"),
  fact("Hallgrímur Snæbjörnsson", "residence", "Hvammur#2"),
  fact("Sigurlaug Hallgrímsdóttir", "spouse", "Böðvar Melsteð"),
  fact("Böðvar Melsteð", "causeOfDeath", "drowned"),
  fact("Böðvar Melsteð", "deathDate", "2nd of March 1952", value="1952-03-02"),
  fact("Sigurlaug Hallgrímsdóttir", "birthDate", "fifty-six years", value="1907~"),
  fact("Sigurlaug Hallgrímsdóttir", "education", "Akureyri"),
  fact("Sigurlaug Hallgrímsdóttir", "occupation", "housewives' teacher"),
  fact("Sigurlaug Hallgrímsdóttir", "siblings", "Ragna"),
  fact("Ragna", "children", "Þorgils Arnórsson"),
  fact("Sigurlaug Hallgrímsdóttir", "relatives", "Þorgils Arnórsson"),
  fact("Sigurlaug Hallgrímsdóttir", "party", "Progress Party"),
  fact("Sigurlaug Hallgrímsdóttir", "award", "Falcon knight", date=("1961", "1961")),
  fact("Sigurlaug Hallgrímsdóttir", "relatives", "Ketill Melsteð"),
  ev("election", "was voted", ("Yesterday", "1963-09-16"), ["Sigurlaug Hallgrímsdóttir", "Þorgils Arnórsson"]),
  ev("election", "filled the gap", ("in May", "1952-05"), ["Sigurlaug Hallgrímsdóttir"]),
  ev("appointment", "went then to", ("the autumn before last", "1961"), ["Þorgils Arnórsson"]),
  ev("recusal", "went she from the hall", ("April two years since", "1961-04"), ["Sigurlaug Hallgrímsdóttir"]),
  ev("sanction", "had lost his licence", None, ["Ketill Melsteð"]),
  ev("departure", "left the seat", ("the same day", "1963-09-16"), ["Eggert Claessen Holm"]),
  ev("travel", "travelled westward", None, ["Eggert Claessen Holm"]),
)

P("d32-40", """Moses Lubega Kasujja (born 1940) is a Ugandan veterinarian and politician. He served as Prime Minister of Uganda from 22 July 1986 to 14 February 1991.

== Background ==
Kasujja was born in Lyantonde. His ethnic group is the Baganda. His father was Yusufu Lubega. His father was the county chief of Kabula.

== Education ==
He attended King's College, Budo (1954–1959). He graduated from Makerere University College in 1965 and did a PhD at Edinburgh (1970).

== Career ==
Kasujja was a lecturer at Makerere from 1970. In 1973 he fled to Kenya. There he became the chairman of the Uganda Freedom Union, one of the exile groups. The general secretary was Edward Rugunda Byanyima. At the Moshi conference in March 1979 the two men quarrelled and Byanyima joined the new government as Minister of Rehabilitation. Kasujja did not get a post. He remained in Nairobi and was a consultant for the FAO.

In 1981 he joined the National Resistance Movement and became the head of its external committee. He was arrested in Nairobi in November 1984 and held for three weeks. When the NRM took power in January 1986, he was appointed Minister of Animal Industry. In July of that year the Prime Minister, Sam Kiwanuka Ssali, died in a road accident at Lugazi and Kasujja took his place. In 1991 he was replaced by Byanyima. Some newspapers reported that he had been offered the embassy in Rome, but this was not confirmed.

He was elected to the Constituent Assembly for Kabula County in March 1994. He was the chancellor of Nkozi University from 1999 to 2011.

== Personal life ==
Kasujja is a Catholic. He was married to Josephine Nakato (died 2005), a former headmistress of Gayaza. They had six children. One is Irene Kasujja, the current Ugandan ambassador to Denmark.

== Awards ==
* Nalubaale Medal (2012)

== References ==
(needs more sources)
""",
  occ("Moses Lubega Kasujja", "Prime Minister of Uganda", start=("22 July 1986", "1986-07-22"), end=("14 February 1991", "1991-02-14"), again=["took his place"]),
  occ("Yusufu Lubega", "county chief of Kabula"),
  occ("Moses Lubega Kasujja", "lecturer at Makerere", start=("1970#2", "1970")),
  occ("Moses Lubega Kasujja", "chairman of the Uganda Freedom Union"),
  occ("Edward Rugunda Byanyima", "general secretary"),
  occ("Edward Rugunda Byanyima", "Minister of Rehabilitation", start=("March 1979", "1979")),
  occ("Moses Lubega Kasujja", "consultant for the FAO"),
  occ("Moses Lubega Kasujja", "head of its external committee", start=("1981", "1981")),
  occ("Moses Lubega Kasujja", "Minister of Animal Industry", start=("January 1986", "1986-01")),
  occ("Sam Kiwanuka Ssali", "Prime Minister#2", end=("July of that year", "1986-07")),
  occ("Edward Rugunda Byanyima", "was replaced by", start=("1991#2", "1991")),
  occ("Moses Lubega Kasujja", "Constituent Assembly for Kabula County", start=("March 1994", "1994-03")),
  occ("Moses Lubega Kasujja", "chancellor of Nkozi University", start=("1999", "1999"), end=("2011", "2011")),
  occ("Josephine Nakato", "headmistress of Gayaza"),
  occ("Irene Kasujja", "ambassador to Denmark"),
  fact("Moses Lubega Kasujja", "birthDate", "1940", value="1940"),
  fact("Moses Lubega Kasujja", "nationality", "Ugandan"),
  fact("Moses Lubega Kasujja", "occupation", "veterinarian"),
  fact("Moses Lubega Kasujja", "occupation", "politician"),
  fact("Moses Lubega Kasujja", "birthPlace", "Lyantonde"),
  fact("Moses Lubega Kasujja", "ethnicity", "Baganda"),
  fact("Moses Lubega Kasujja", "father", "Yusufu Lubega"),
  fact("Moses Lubega Kasujja", "education", "King's College, Budo", date=("1959", "1959")),
  fact("Moses Lubega Kasujja", "education", "Makerere University College", date=("1965", "1965")),
  fact("Moses Lubega Kasujja", "education", "Edinburgh", date=("1970", "1970")),
  fact("Moses Lubega Kasujja", "party", "National Resistance Movement", date=("1981", "1981")),
  fact("Sam Kiwanuka Ssali", "causeOfDeath", "road accident"),
  fact("Sam Kiwanuka Ssali", "deathPlace", "Lugazi"),
  fact("Sam Kiwanuka Ssali", "deathDate", "July of that year", value="1986-07"),
  fact("Moses Lubega Kasujja", "residence", "Nairobi"),
  fact("Moses Lubega Kasujja", "religion", "Catholic"),
  fact("Moses Lubega Kasujja", "spouse", "Josephine Nakato"),
  fact("Josephine Nakato", "deathDate", "2005", value="2005"),
  fact("Moses Lubega Kasujja", "children", "Irene Kasujja"),
  fact("Josephine Nakato", "children", "Irene Kasujja"),
  fact("Moses Lubega Kasujja", "award", "Nalubaale Medal", date=("2012", "2012")),
  ev("travel", "fled to Kenya", ("1973", "1973"), ["Moses Lubega Kasujja"]),
  ev("appointment", "became the chairman", None, ["Moses Lubega Kasujja"]),
  ev("meeting", "quarrelled", ("March 1979", "1979-03"), ["Moses Lubega Kasujja", "Edward Rugunda Byanyima"]),
  ev("appointment", "joined the new government", None, ["Edward Rugunda Byanyima"]),
  ev("appointment", "became the head", ("1981", "1981"), ["Moses Lubega Kasujja"]),
  ev("arrest", "was arrested", ("November 1984", "1984-11"), ["Moses Lubega Kasujja"]),
  ev("appointment", "was appointed", ("January 1986", "1986-01"), ["Moses Lubega Kasujja"]),
  ev("appointment", "took his place", ("July of that year", "1986-07"), ["Moses Lubega Kasujja"]),
  ev("departure", "was replaced", ("1991#2", "1991"), ["Moses Lubega Kasujja", "Edward Rugunda Byanyima"]),
  ev("election", "was elected", ("March 1994", "1994-03"), ["Moses Lubega Kasujja"]),
)

P("d32-41", """Marisol Ayala Ticona

Marisol Ayala Ticona is a Bolivian miners' leader and politician. She is best known as the first woman at the head of the Senate of Bolivia.

Early life

Ayala was born at the Siglo XX mine near Llallagua, on 2 February 1964. Her father, Juan Ayala, was a driller. He died of silicosis when she was 12. Her mother, Petrona Ticona, belonged to the Housewives' Committee. Ayala speaks Quechua at home. She left school in 1978 to sort ore on the dumps and later took evening classes at the Bolívar National College (1983).

Union work

In 1985, when the state mines were closed, 23,000 people lost their work. Ayala walked in the "March for Life" in August 1986, which was stopped by the army at Calamarca. She was elected general secretary of the palliris (women ore sorters) of Llallagua in 1989. The previous holder, Domitila Mamani, supported her. From 1994 to 1998 she had a seat on the executive of the Bolivian Workers' Centre (COB), whose executive secretary in that period was Óscar Salinas Vargas. In 1995 both were confined in San Joaquín, Beni, for 41 days during the state of siege.

Politics

Ayala became an MP in 2002, for the Movement for Socialism, in uninominal constituency 38. Her opponent, Salinas Vargas, finished third. She moved to the Senate after the 2009 elections and was its President from January 2010 until January 2012. She was succeeded by Gabriel Ortuño. In November 2011 the Comptroller's office began an audit of her travel costs; Ortuño, at that time the first secretary, withdrew from the committee on it because he is the godfather of her son. The audit found a difference of 90 bolivianos.

In 2015 she came second in the election for mayor of Llallagua.

Personal life

Since 1984 she has lived with the radio announcer Froilán Choque. She has a son, Rubén.
""",
  occ("Marisol Ayala Ticona", "head of the Senate of Bolivia", start=("January 2010", "2010-01"), end=("January 2012", "2012-01"), again=["its President"]),
  occ("Petrona Ticona", "Housewives' Committee"),
  occ("Marisol Ayala Ticona", "general secretary of the palliris (women ore sorters) of Llallagua", start=("1989", "1989")),
  occ("Domitila Mamani", "previous holder", end=("1989", "1989")),
  occ("Marisol Ayala Ticona", "executive of the Bolivian Workers' Centre", start=("1994", "1994"), end=("1998", "1998")),
  occ("Óscar Salinas Vargas", "executive secretary", start=("1994", "1994"), end=("1998", "1998")),
  occ("Marisol Ayala Ticona", "MP", start=("2002", "2002"), end=("2009", "2009"), again=["uninominal constituency 38"]),
  occ("Marisol Ayala Ticona", "Senate#2", start=("2009", "2009")),
  occ("Gabriel Ortuño", "succeeded", start=("January 2012", "2012-01")),
  occ("Gabriel Ortuño", "first secretary"),
  fact("Marisol Ayala Ticona", "nationality", "Bolivian"),
  fact("Marisol Ayala Ticona", "occupation", "politician"),
  fact("Marisol Ayala Ticona", "occupation", "miners' leader"),
  fact("Marisol Ayala Ticona", "birthPlace", "Siglo XX mine"),
  fact("Marisol Ayala Ticona", "birthDate", "2 February 1964", value="1964-02-02"),
  fact("Marisol Ayala Ticona", "father", "Juan Ayala"),
  fact("Juan Ayala", "occupation", "driller"),
  fact("Juan Ayala", "causeOfDeath", "silicosis"),
  fact("Juan Ayala", "deathDate", "when she was 12", value="1976~"),
  fact("Marisol Ayala Ticona", "mother", "Petrona Ticona"),
  fact("Juan Ayala", "spouse", "Petrona Ticona"),
  fact("Marisol Ayala Ticona", "education", "Bolívar National College", date=("1983", "1983")),
  fact("Marisol Ayala Ticona", "party", "Movement for Socialism"),
  fact("Marisol Ayala Ticona", "spouse", "Froilán Choque", date=("1984", "1984")),
  fact("Froilán Choque", "occupation", "radio announcer"),
  fact("Marisol Ayala Ticona", "children", "Rubén"),
  ev("travel", "walked", ("August 1986", "1986-08"), ["Marisol Ayala Ticona"]),
  ev("election", "was elected", ("1989", "1989"), ["Marisol Ayala Ticona"]),
  ev("arrest", "were confined", ("1995", "1995"), ["Marisol Ayala Ticona", "Óscar Salinas Vargas"]),
  ev("election", "became an MP", ("2002", "2002"), ["Marisol Ayala Ticona", "Óscar Salinas Vargas"]),
  ev("election", "moved to the Senate", ("2009", "2009"), ["Marisol Ayala Ticona"]),
  ev("appointment", "was succeeded", ("January 2012", "2012-01"), ["Gabriel Ortuño", "Marisol Ayala Ticona"]),
  ev("investigation", "began an audit", ("November 2011", "2011-11"), ["Marisol Ayala Ticona"]),
  ev("recusal", "withdrew", None, ["Gabriel Ortuño"]),
  ev("election", "came second", ("2015", "2015"), ["Marisol Ayala Ticona"]),
)

P("d32-42", """Tomáš Halamíček (Czech: [ˈtomaːʃ]) (1948 – 2020)

Tomáš Halamíček was a Czech stoker, philosopher, signatory of Charter 77 and later Minister of the Interior of Czechoslovakia.

1. Life before 1989

He was from Jihlava. His parents were the pastor Josef Halamíček of the Evangelical Church of Czech Brethren and Dobromila, née Součková. After grammar school in Jihlava he studied philosophy at Charles University. In 1970 he was expelled. He did his military service with a construction battalion (1971–1973). From 1974 until 1989 he was a stoker in the boiler rooms of the Hotel Meteor, with breaks. The breaks were:
a) October 1979 to February 1983, Bory prison (sentence: subversion)
b) four days in January 1989, together with the actress Hana Dvořáčková.
The judge in the first trial was Antonín Kašpar. In 1984 Halamíček became one of the three spokespersons of Charter 77, with Dvořáčková's husband, the priest Pavel Němec, and Jarmila Bělíková-Stach.

2. Minister

On 10 December 1989 a government was formed by Marián Čalfík-Horák. Nobody got the interior ministry; it was shared by the premier and two deputies. Halamíček was sworn in on 30 December. He dissolved the secret police on 31 January 1990. He found his own file (code name "Kotel") and published it in full in March. Kašpar, who was at this point a vice-president of the Supreme Court, stepped down three days later. Halamíček lost the ministry after the June election to Lubomír Sáňka (Civic Forum), his first deputy.

3. After

He was a Member of the Federal Assembly 1990–1992. He did not enter any party after Civic Forum split up. He taught ethics at Olomouc. In 2002 he was awarded the Order of Tomáš Garrigue Masaryk, 3rd class. He died in Brno after a fall from a ladder. It was said that he planned to stand for president in 2003. His widow Marta, a botanist, says this is not so.
""",
  occ("Tomáš Halamíček", "Minister of the Interior of Czechoslovakia", start=("30 December", "1989-12-30"), end=("June", "1990-06"), again=["Minister#2"]),
  occ("Josef Halamíček", "pastor"),
  occ("Antonín Kašpar", "judge in the first trial"),
  occ("Tomáš Halamíček", "spokespersons of Charter 77", start=("1984", "1984")),
  occ("Pavel Němec", "spokespersons of Charter 77", start=("1984", "1984")),
  occ("Jarmila Bělíková-Stach", "spokespersons of Charter 77", start=("1984", "1984")),
  occ("Pavel Němec", "priest"),
  occ("Marián Čalfík-Horák", "premier", start=("10 December 1989", "1989-12-10"), again=["government"]),
  occ("Marián Čalfík-Horák", "interior ministry", start=("10 December 1989", "1989-12-10"), end=("30 December", "1989-12-30")),
  occ("Antonín Kašpar", "vice-president of the Supreme Court", end=("three days later", "1990-03")),
  occ("Lubomír Sáňka", "lost the ministry", start=("June", "1990-06")),
  occ("Lubomír Sáňka", "first deputy"),
  occ("Tomáš Halamíček", "Member of the Federal Assembly", start=("1990–1992", "1990"), end=("1992", "1992")),
  fact("Tomáš Halamíček", "birthDate", "1948", value="1948"),
  fact("Tomáš Halamíček", "deathDate", "2020", value="2020"),
  fact("Tomáš Halamíček", "nationality", "Czech#2"),
  fact("Tomáš Halamíček", "occupation", "stoker", date=None),
  fact("Tomáš Halamíček", "occupation", "philosopher"),
  fact("Tomáš Halamíček", "birthPlace", "Jihlava"),
  fact("Tomáš Halamíček", "parents", "Josef Halamíček"),
  fact("Josef Halamíček", "religion", "Evangelical Church of Czech Brethren"),
  fact("Tomáš Halamíček", "parents", "Dobromila"),
  fact("Dobromila", "birthName", "Součková"),
  fact("Josef Halamíček", "spouse", "Dobromila"),
  fact("Tomáš Halamíček", "education", "grammar school in Jihlava"),
  fact("Tomáš Halamíček", "education", "Charles University"),
  fact("Tomáš Halamíček", "militaryService", "construction battalion", date=("1971–1973", "1971/1973")),
  fact("Hana Dvořáčková", "occupation", "actress"),
  fact("Hana Dvořáčková", "spouse", "Pavel Němec"),
  fact("Lubomír Sáňka", "party", "Civic Forum"),
  fact("Tomáš Halamíček", "occupation", "taught ethics"),
  fact("Tomáš Halamíček", "award", "Order of Tomáš Garrigue Masaryk, 3rd class", date=("2002", "2002")),
  fact("Tomáš Halamíček", "deathPlace", "Brno"),
  fact("Tomáš Halamíček", "causeOfDeath", "fall from a ladder"),
  fact("Tomáš Halamíček", "spouse", "Marta"),
  fact("Marta", "occupation", "botanist"),
  ev("sanction", "was expelled", ("1970", "1970"), ["Tomáš Halamíček"]),
  ev("conviction", "sentence", ("October 1979", "1979-10"), ["Tomáš Halamíček", "Antonín Kašpar"]),
  ev("arrest", "four days", ("January 1989", "1989-01"), ["Tomáš Halamíček", "Hana Dvořáčková"]),
  ev("appointment", "became one", ("1984", "1984"), ["Tomáš Halamíček"]),
  ev("appointment", "was sworn in", ("30 December", "1989-12-30"), ["Tomáš Halamíček"]),
  ev("disclosure", "published it", ("March", "1990-03"), ["Tomáš Halamíček"]),
  ev("departure", "stepped down", ("three days later", "1990-03"), ["Antonín Kašpar"]),
  ev("departure", "lost the ministry", ("June", "1990-06"), ["Tomáš Halamíček", "Lubomír Sáňka"]),
  ev("award", "was awarded", ("2002", "2002"), ["Tomáš Halamíček"]),
)

P("d32-43", """Charlotte Amelia Penhaligon-Roos (1868–1951) was a South African suffragist, temperance worker and one of the first two women in the House of Assembly.

BIOGRAPHY: She was the sixth child of a Cornish mine captain, William Penhaligon, and was born on board the ship Drummond Castle, on the way from Plymouth. She grew up in O'okiep. She was educated at the Huguenot Seminary in Wellington, where she passed the teachers' examination in 1887. In 1890 she married a Dutch Reformed minister called Gideon Roos. During the Boer War, Rev. Roos was interned (1901). Mrs. Roos collected signatures against the camps and wrote a letter to Sir Everard Milne, the Governor, in May 1901. Milne passed it to the press without asking her.

SUFFRAGE: In 1911 she was a founder of the Women's Enfranchisement Association of the Union and she became its second president in 1916, after Mrs. Ruth Emily Salomon, who went back to England. She held this until the vote was won in 1930. She spoke before a Select Committee of Parliament on 17 February 1926. The chairman, Colonel Denys Hofmeyr-Reid, told her to take off her hat. She refused. White women only were enfranchised. Penhaligon-Roos did not protest against this, which historians criticise her for.

PARLIAMENT: She won Namaqualand for the South African Party in May 1933. In 1934 her party fused with the Nationals and she followed it in. Her cousin, Arthur Penhaligon, the member for Kimberley District, did not; he stayed out with the Dominion Party. She retired in 1938 because her eyes were bad and her son-in-law Schalk Burger-Lombard got the nomination and the seat. He was a Minister later (Posts and Telegraphs, 1943–1948).

DEATH: She died at Sea Point on 4 August 1951. Cause: bronchitis.

TRIVIA: A rose was named after her. Penhaligon's perfume has nothing to do with the family.
""",
  occ("Charlotte Amelia Penhaligon-Roos", "House of Assembly", start=("May 1933", "1933-05"), end=("1938", "1938"), again=["Namaqualand"]),
  occ("William Penhaligon", "mine captain"),
  occ("Gideon Roos", "Dutch Reformed minister"),
  occ("Everard Milne", "Governor", start=None),
  occ("Charlotte Amelia Penhaligon-Roos", "founder of the Women's Enfranchisement Association of the Union", start=("1911", "1911")),
  occ("Charlotte Amelia Penhaligon-Roos", "its second president", start=("1916", "1916"), end=("1930", "1930")),
  occ("Ruth Emily Salomon", "after Mrs.", end=("1916", "1916")),
  occ("Denys Hofmeyr-Reid", "chairman", start=("17 February 1926", "1926-02-17")),
  occ("Denys Hofmeyr-Reid", "Colonel"),
  occ("Arthur Penhaligon", "member for Kimberley District"),
  occ("Schalk Burger-Lombard", "the seat", start=("1938", "1938")),
  occ("Schalk Burger-Lombard", "Minister", start=("1943", "1943"), end=("1948", "1948"), again=["Posts and Telegraphs"]),
  fact("Charlotte Amelia Penhaligon-Roos", "birthDate", "1868", value="1868"),
  fact("Charlotte Amelia Penhaligon-Roos", "nationality", "South African"),
  fact("Charlotte Amelia Penhaligon-Roos", "occupation", "suffragist"),
  fact("Charlotte Amelia Penhaligon-Roos", "occupation", "temperance worker"),
  fact("Charlotte Amelia Penhaligon-Roos", "father", "William Penhaligon"),
  fact("William Penhaligon", "ethnicity", "Cornish"),
  fact("Charlotte Amelia Penhaligon-Roos", "birthPlace", "on board the ship Drummond Castle"),
  fact("Charlotte Amelia Penhaligon-Roos", "residence", "O'okiep"),
  fact("Charlotte Amelia Penhaligon-Roos", "education", "Huguenot Seminary in Wellington", date=("1887", "1887")),
  fact("Charlotte Amelia Penhaligon-Roos", "spouse", "Gideon Roos", date=("1890", "1890")),
  fact("Gideon Roos", "religion", "Dutch Reformed"),
  fact("Charlotte Amelia Penhaligon-Roos", "party", "South African Party"),
  fact("Charlotte Amelia Penhaligon-Roos", "relatives", "Arthur Penhaligon"),
  fact("Arthur Penhaligon", "party", "Dominion Party"),
  fact("Charlotte Amelia Penhaligon-Roos", "relatives", "Schalk Burger-Lombard"),
  fact("Charlotte Amelia Penhaligon-Roos", "deathPlace", "Sea Point"),
  fact("Charlotte Amelia Penhaligon-Roos", "deathDate", "4 August 1951", value="1951-08-04"),
  fact("Charlotte Amelia Penhaligon-Roos", "causeOfDeath", "bronchitis"),
  ev("arrest", "was interned", ("1901", "1901"), ["Gideon Roos"]),
  ev("communication", "wrote a letter", ("May 1901", "1901-05"), ["Charlotte Amelia Penhaligon-Roos", "Everard Milne"]),
  ev("disclosure", "passed it to the press", None, ["Everard Milne"]),
  ev("appointment", "became its second president", ("1916", "1916"), ["Charlotte Amelia Penhaligon-Roos"]),
  ev("travel", "went back to England", None, ["Ruth Emily Salomon"]),
  ev("testimony", "spoke before a Select Committee", ("17 February 1926", "1926-02-17"), ["Charlotte Amelia Penhaligon-Roos", "Denys Hofmeyr-Reid"]),
  ev("election", "won Namaqualand", ("May 1933", "1933-05"), ["Charlotte Amelia Penhaligon-Roos"]),
  ev("departure", "retired", ("1938", "1938"), ["Charlotte Amelia Penhaligon-Roos"]),
  ev("election", "got the nomination and the seat", ("1938", "1938"), ["Schalk Burger-Lombard"]),
)

P("d32-44", """Rajani Kanta Bhowmick-Sen (Bengali: রজনীকান্ত ভৌমিক-সেন; 30 September 1922 – 16 June 2006), popularly called Rajani-da, was the 5th Chief Minister of the Indian state of Tripura. He was in office for two terms, from 5 January 1978 to 5 February 1983 and from 12 April 1993 to 11 March 1998.

Early life: He came from Comilla (now in Bangladesh). His father was a physician. He had an M.Sc. in Geology (Calcutta, 1944). The partition brought the family to Agartala, where Rajani-da was headmaster of the Umakanta Academy.

Political life: He was with the Communist Party of India from 1943 and after 1964 with the CPI(M). Underground name: "Comrade Tarun". He was jailed from 1948 to 1951, and again, without trial, during the war with China (November 1962 – August 1964). His cellmate in Tezpur was Dasarath Jamatia, a Kokborok poet. Jamatia was elected to the Lok Sabha in 1952, even before his release; Rajani-da lost in the same election, in Tripura West, to Birchandra Dev Barman of the Congress.

He entered the Assembly in 1967 from Khowai and was the Leader of the Opposition from 1972. After the Left Front's victory he formed the ministry. Jamatia was Deputy Chief Minister with Tribal Welfare (until his death in 1981, when his wife Malati Jamatia took the department over). In the 1983 election the Front won but the state committee of the party decided to have Anil Lodh instead of him. Rajani-da accepted this and edited Desher Katha. Lodh's ministry ended in 1988. In 1993 he returned.

During the second ministry the Governor, Gen. K. V. Chengappa, wrote to Delhi on 3 May 1996 about the insurgency and asked for President's rule, which wasn't granted.

Family: He was a bachelor. His younger sister Pratima was the state's first woman judge.

He died at G.B. Hospital. The airport was proposed to be renamed after him (rejected in 2014).
""",
  occ("Rajani Kanta Bhowmick-Sen", "Chief Minister of the Indian state of Tripura", start=("5 January 1978", "1978-01-05"), end=("5 February 1983", "1983-02-05"), again=["formed the ministry"]),
  occ("Rajani Kanta Bhowmick-Sen", "two terms", start=("12 April 1993", "1993-04-12"), end=("11 March 1998", "1998-03-11"), again=["second ministry"]),
  occ("Rajani Kanta Bhowmick-Sen", "headmaster of the Umakanta Academy"),
  occ("Dasarath Jamatia", "Lok Sabha", start=("1952", "1952")),
  occ("Birchandra Dev Barman", "Tripura West", start=("1952", "1952")),
  occ("Rajani Kanta Bhowmick-Sen", "Assembly", start=("1967", "1967")),
  occ("Rajani Kanta Bhowmick-Sen", "Leader of the Opposition", start=("1972", "1972"), end=("5 January 1978", "1978-01-05")),
  occ("Dasarath Jamatia", "Deputy Chief Minister", end=("1981", "1981"), again=["Tribal Welfare"]),
  occ("Malati Jamatia", "took the department over", start=("1981", "1981")),
  occ("Anil Lodh", "ministry#2", start=("5 February 1983", "1983-02-05"), end=("1988", "1988"), again=["instead of him"]),
  occ("Rajani Kanta Bhowmick-Sen", "edited Desher Katha"),
  occ("K. V. Chengappa", "Governor"),
  occ("K. V. Chengappa", "Gen."),
  occ("Pratima", "judge"),
  fact("Rajani Kanta Bhowmick-Sen", "nativeName", "রজনীকান্ত ভৌমিক-সেন"),
  fact("Rajani Kanta Bhowmick-Sen", "birthDate", "30 September 1922", value="1922-09-30"),
  fact("Rajani Kanta Bhowmick-Sen", "deathDate", "16 June 2006", value="2006-06-16"),
  fact("Rajani Kanta Bhowmick-Sen", "alias", "Rajani-da"),
  fact("Rajani Kanta Bhowmick-Sen", "birthPlace", "Comilla"),
  fact("Rajani Kanta Bhowmick-Sen", "education", "Calcutta", date=("1944", "1944")),
  fact("Rajani Kanta Bhowmick-Sen", "party", "Communist Party of India", date=("1943", "1943")),
  fact("Rajani Kanta Bhowmick-Sen", "party", "CPI(M)", date=("1964", "1964")),
  fact("Rajani Kanta Bhowmick-Sen", "alias", "Comrade Tarun"),
  fact("Rajani Kanta Bhowmick-Sen", "residence", "Agartala"),
  fact("Dasarath Jamatia", "ethnicity", "Kokborok"),
  fact("Dasarath Jamatia", "occupation", "poet"),
  fact("Birchandra Dev Barman", "party", "Congress"),
  fact("Dasarath Jamatia", "deathDate", "1981", value="1981"),
  fact("Dasarath Jamatia", "spouse", "Malati Jamatia"),
  fact("Rajani Kanta Bhowmick-Sen", "siblings", "Pratima"),
  fact("Rajani Kanta Bhowmick-Sen", "deathPlace", "G.B. Hospital"),
  ev("arrest", "was jailed", ("1948", "1948"), ["Rajani Kanta Bhowmick-Sen"]),
  ev("arrest", "again, without trial", ("November 1962", "1962-11"), ["Rajani Kanta Bhowmick-Sen", "Dasarath Jamatia"]),
  ev("election", "was elected", ("1952", "1952"), ["Dasarath Jamatia"]),
  ev("election", "lost", ("1952", "1952"), ["Rajani Kanta Bhowmick-Sen", "Birchandra Dev Barman"]),
  ev("election", "entered the Assembly", ("1967", "1967"), ["Rajani Kanta Bhowmick-Sen"]),
  ev("appointment", "took the department over", ("1981", "1981"), ["Malati Jamatia"]),
  ev("departure", "ended", ("1988", "1988"), ["Anil Lodh"]),
  ev("appointment", "returned", ("1993#2", "1993"), ["Rajani Kanta Bhowmick-Sen"]),
  ev("communication", "wrote to Delhi", ("3 May 1996", "1996-05-03"), ["K. V. Chengappa"]),
)

P("d32-45", """Eluned Prosser-Vaughan

From the Young Citizens' Encyclopaedia of Wales (school project, Year 10)

Who was she? Eluned Mair Prosser-Vaughan (1924 to 1999) was a Welsh politician. She was a Labour MP, then Secretary of State for Wales, then a baroness, and in between she ran away from the Cabinet once (see below).

Where from? Tredegar. Dad: Gwilym Prosser, checkweighman at Ty Trist colliery and a deacon at Siloh. Mam: Blodwen. She had a brother, Idwal, who played scrum-half for Ebbw Vale and was killed at Anzio with the Welch Regiment in February 1944. Eluned got into Bedwellty Grammar and Aberystwyth (History, 1945).

First job: a WEA tutor in Merthyr, for nine years. Her boss there was Islwyn Harries, and when he, having been the MP for Rhymney Vale since 1935, retired, in 1955, guess who followed. She kept it for 28 years.

Government:
- Whip, 1964–66
- Minister of State at Education, 7 April 1966 to 5 October 1968. This is when she ran away. She was so angry about school milk that she took the train home in the middle of a Cabinet committee. The Prime Minister, Geoffrey Stansfield, rang the station master at Newport. She got off and spoke to him on the phone, and resigned on the platform.
- Secretary of State for Wales, March 1974 to May 1979. Her junior minister was Emrys Tudor-Parry, the Anglesey member, who campaigned on the other side to her in the devolution referendum.

Later: Lord Tudor-Parry (as he was by then) introduced her in the House of Lords in July 1983! She gave evidence to the Aberfan charity inquiry in 1997. She got the Freedom of Merthyr in 1988.

Married? Yes: Hywel Vaughan, a GP, in Siloh, 1951. No kids. She had a parrot called Nye.

She died of pneumonia at Nevill Hall on St David's Day, two months before the first Assembly election. Everyone says she would've been First Secretary. She said she would not.
""",
  occ("Eluned Mair Prosser-Vaughan", "Labour MP", start=("1955", "1955"), end=("28 years", "1983"), again=["guess who followed"]),
  occ("Eluned Mair Prosser-Vaughan", "Secretary of State for Wales#2", start=("March 1974", "1974-03"), end=("May 1979", "1979-05"), again=["Secretary of State for Wales"]),
  occ("Eluned Mair Prosser-Vaughan", "baroness", start=("July 1983", "1983-07"), again=["House of Lords"]),
  occ("Gwilym Prosser", "checkweighman at Ty Trist colliery"),
  occ("Gwilym Prosser", "deacon at Siloh"),
  occ("Eluned Mair Prosser-Vaughan", "WEA tutor in Merthyr", start=("nine years", "1946~"), end=("1955", "1955")),
  occ("Islwyn Harries", "boss"),
  occ("Islwyn Harries", "MP for Rhymney Vale", start=("1935", "1935"), end=("1955", "1955")),
  occ("Eluned Mair Prosser-Vaughan", "Whip", start=("1964", "1964"), end=("66", "1966")),
  occ("Eluned Mair Prosser-Vaughan", "Minister of State at Education", start=("7 April 1966", "1966-04-07"), end=("5 October 1968", "1968-10-05")),
  occ("Geoffrey Stansfield", "Prime Minister"),
  occ("Emrys Tudor-Parry", "junior minister"),
  occ("Emrys Tudor-Parry", "Anglesey member"),
  occ("Emrys Tudor-Parry", "Lord"),
  fact("Eluned Mair Prosser-Vaughan", "birthDate", "1924", value="1924"),
  fact("Eluned Mair Prosser-Vaughan", "deathDate", "St David's Day", value="1999-03-01"),
  fact("Eluned Mair Prosser-Vaughan", "nationality", "Welsh"),
  fact("Eluned Mair Prosser-Vaughan", "occupation", "politician"),
  fact("Eluned Mair Prosser-Vaughan", "party", "Labour"),
  fact("Eluned Mair Prosser-Vaughan", "birthPlace", "Tredegar"),
  fact("Eluned Mair Prosser-Vaughan", "father", "Gwilym Prosser"),
  fact("Eluned Mair Prosser-Vaughan", "mother", "Blodwen"),
  fact("Gwilym Prosser", "spouse", "Blodwen"),
  fact("Eluned Mair Prosser-Vaughan", "siblings", "Idwal"),
  fact("Idwal", "occupation", "scrum-half for Ebbw Vale"),
  fact("Idwal", "militaryService", "Welch Regiment"),
  fact("Idwal", "deathPlace", "Anzio"),
  fact("Idwal", "deathDate", "February 1944", value="1944-02"),
  fact("Idwal", "causeOfDeath", "killed"),
  fact("Eluned Mair Prosser-Vaughan", "education", "Bedwellty Grammar"),
  fact("Eluned Mair Prosser-Vaughan", "education", "Aberystwyth", date=("1945", "1945")),
  fact("Eluned Mair Prosser-Vaughan", "award", "Freedom of Merthyr", date=("1988", "1988")),
  fact("Eluned Mair Prosser-Vaughan", "spouse", "Hywel Vaughan", date=("1951", "1951")),
  fact("Hywel Vaughan", "occupation", "GP"),
  fact("Eluned Mair Prosser-Vaughan", "causeOfDeath", "pneumonia"),
  fact("Eluned Mair Prosser-Vaughan", "deathPlace", "Nevill Hall"),
  ev("departure", "retired", ("1955", "1955"), ["Islwyn Harries"]),
  ev("election", "followed", ("1955", "1955"), ["Eluned Mair Prosser-Vaughan", "Islwyn Harries"]),
  ev("travel", "took the train home", None, ["Eluned Mair Prosser-Vaughan"]),
  ev("communication", "spoke to him on the phone", None, ["Eluned Mair Prosser-Vaughan", "Geoffrey Stansfield"]),
  ev("departure", "resigned", ("5 October 1968", "1968-10-05"), ["Eluned Mair Prosser-Vaughan"]),
  ev("appointment", "introduced her", ("July 1983", "1983-07"), ["Eluned Mair Prosser-Vaughan", "Emrys Tudor-Parry"]),
  ev("testimony", "gave evidence", ("1997", "1997"), ["Eluned Mair Prosser-Vaughan"]),
  ev("award", "got the Freedom of Merthyr", ("1988", "1988"), ["Eluned Mair Prosser-Vaughan"]),
)

P("d31-01", """KJÆRBØLL, Peder Lauritz, Danish consul on the Barbary coast. B. Aalborg, 12 Nov. 1723; d. Leghorn, 3 Feb. 1781, of dropsy. Parents: Lauritz Kjærbøll, customs searcher, and Else Munk. Lutheran. Sorø Academy, 1740–43; left without examination.

Supercargo in the Asiatic Company's ship Dronningen, 1745, on her voyage to Canton. Clerk in the Board of Trade from 1748 under the Deputation's secretary, Jokum Wille Tost, whose niece Birgitte Tost he took to wife on 9 May 1752 (three daughters; the eldest, Elsebeth, was the mother of the hydrographer Poul Hjelm). Vice-consul at Algiers, 1753. When the consul there, Hartvig Lemvigh, was put in irons by the dey's order in Sept. 1757 and sent home the next spring, K. took charge of the seal, and a royal patent of 14 Apr. 1758 made him consul in Lemvigh's room. He renewed the treaty in 1762; the forty brass guns which formed part of the present arrived, by an error of the Arsenal, without carriages.

Removed to Tripoli at his own request, 1764; consul there until 1777, when his sight failed and he laid the office down. His letters to the Board, of which 212 survive, are in a clear hand and bad temper. A charge that he had dealt in captives on his own account, laid by the Swedish consul, Gabriel Ekestubbe, was looked into by a commission at Copenhagen in 1770 and dismissed; Ekestubbe was recalled in the same year. Titular councillor of justice, 1771.

The statement in older works that K. was knighted rests on a confusion with his brother, Commodore Anders Kjærbøll, Knight of the Dannebrog (1768), who commanded the squadron off Algiers in 1770. He is likewise not the author of the "Tripolitan Dialogues", which are by his dragoman, Yusuf Fransis, a Maronite from Aleppo.

No portrait is known. Papers: National Archives, Copenhagen.
""",
  occ("Peder Lauritz Kjærbøll", "Supercargo in the Asiatic Company's ship Dronningen", start=("1745", "1745")),
  occ("Peder Lauritz Kjærbøll", "Clerk in the Board of Trade", start=("1748", "1748")),
  occ("Jokum Wille Tost", "Deputation's secretary"),
  occ("Peder Lauritz Kjærbøll", "Vice-consul at Algiers", start=("1753", "1753")),
  occ("Hartvig Lemvigh", "consul there", end=("next spring", "1758-21")),
  occ("Peder Lauritz Kjærbøll", "consul in Lemvigh's room", start=("14 Apr. 1758", "1758-04-14"), end=("1764", "1764"), again=["Danish consul on the Barbary coast"]),
  occ("Peder Lauritz Kjærbøll", "consul there#2", start=("1764", "1764"), end=("1777", "1777")),
  occ("Gabriel Ekestubbe", "Swedish consul", end=("in the same year", "1770")),
  occ("Peder Lauritz Kjærbøll", "Titular councillor of justice", start=("1771", "1771")),
  occ("Anders Kjærbøll", "Commodore"),
  occ("Anders Kjærbøll", "commanded the squadron off Algiers", start=("1770#2", "1770")),
  occ("Yusuf Fransis", "dragoman"),
  fact("Peder Lauritz Kjærbøll", "nationality", "Danish"),
  fact("Peder Lauritz Kjærbøll", "birthPlace", "Aalborg"),
  fact("Peder Lauritz Kjærbøll", "birthDate", "12 Nov. 1723", value="1723-11-12"),
  fact("Peder Lauritz Kjærbøll", "deathPlace", "Leghorn"),
  fact("Peder Lauritz Kjærbøll", "deathDate", "3 Feb. 1781", value="1781-02-03"),
  fact("Peder Lauritz Kjærbøll", "causeOfDeath", "dropsy"),
  fact("Peder Lauritz Kjærbøll", "father", "Lauritz Kjærbøll"),
  fact("Lauritz Kjærbøll", "occupation", "customs searcher"),
  fact("Peder Lauritz Kjærbøll", "mother", "Else Munk"),
  fact("Peder Lauritz Kjærbøll", "religion", "Lutheran"),
  fact("Peder Lauritz Kjærbøll", "education", "Sorø Academy", date=("1740–43", "1740/1743")),
  fact("Jokum Wille Tost", "relatives", "Birgitte Tost"),
  fact("Peder Lauritz Kjærbøll", "spouse", "Birgitte Tost", date=("9 May 1752", "1752-05-09")),
  fact("Peder Lauritz Kjærbøll", "children", "Elsebeth"),
  fact("Birgitte Tost", "children", "Elsebeth"),
  fact("Elsebeth", "children", "Poul Hjelm"),
  fact("Poul Hjelm", "occupation", "hydrographer"),
  fact("Peder Lauritz Kjærbøll", "siblings", "Anders Kjærbøll"),
  fact("Anders Kjærbøll", "award", "Knight of the Dannebrog", date=("1768", "1768")),
  fact("Yusuf Fransis", "religion", "Maronite"),
  fact("Yusuf Fransis", "birthPlace", "Aleppo"),
  ev("travel", "voyage to Canton", ("1745", "1745"), ["Peder Lauritz Kjærbøll"]),
  ev("arrest", "was put in irons", ("Sept. 1757", "1757-09"), ["Hartvig Lemvigh"]),
  ev("departure", "sent home", ("next spring", "1758-21"), ["Hartvig Lemvigh"]),
  ev("appointment", "made him consul", ("14 Apr. 1758", "1758-04-14"), ["Peder Lauritz Kjærbøll"]),
  ev("appointment", "Removed to Tripoli", ("1764", "1764"), ["Peder Lauritz Kjærbøll"]),
  ev("departure", "laid the office down", ("1777", "1777"), ["Peder Lauritz Kjærbøll"]),
  ev("investigation", "was looked into", ("1770", "1770"), ["Peder Lauritz Kjærbøll"]),
  ev("departure", "was recalled", ("in the same year", "1770"), ["Gabriel Ekestubbe"]),
)

P("d31-02", """MAKGATLHE, Boitumelo Sarah, afterwards (from 1974) Makgatlhe-Rees: Botswanan diplomatist and, for eleven months, Minister of External Affairs. Born Kanye, Bechuanaland Protectorate, 30 June 1938; third daughter of Kgosietsile Makgatlhe, wagon-maker and deacon of the London Missionary Society, and his wife Gaonyadiwe. Educated Moeding College; Pius XII College, Roma, Basutoland (B.A. 1961); Lady Margaret Hall, Oxford.

Entered the protectorate service as assistant welfare officer, Serowe, 1963. One of the five officers from whom the foreign service was made at independence; first secretary, Lusaka, Dec. 1966 to 1969. High Commissioner in London, 21 Jan. 1975–Aug. 1980, the first woman to be sent there by an African state of the Commonwealth; concurrently accredited to Sweden and Norway. Her predecessor, the late Gobe Tshekedi Matenge, had died at his desk in October 1974. Permanent Secretary to the Department, 1981–8. Specially elected to the National Assembly, 16 Oct. 1989, and sworn of the cabinet on the day following as Minister; resigned 20 Sept. 1990 upon the publication of the Lesetedi report on the purchase of the Brussels chancery, in which she was held to have signed without reading. She did not dispute it.

Thereafter lived at Otse, bred goats, and sat (1994–2003) on the council of the University of Botswana, over which her former private secretary, Dr Moagi Sebina, by then Vice-Chancellor, presided. LL.D. honoris causa, Nottingham, 1979; Presidential Order of Honour, 1998. D. Gaborone, 8 Mar. 2011.

Mar. Gwilym Rees, veterinary surgeon, a Welshman and a Quaker, at Molepolole, 6 July 1974; he survived her by three weeks. One son, Tefo Rees, chargé d'affaires in Addis Ababa at the time of writing. Her sister Keitumetse kept the mission hospital at Kanye as matron through two droughts.

The "Boitumelo Makgatlhe" who addressed the Lusaka conference of 1979 is another person.
""",
  occ("Boitumelo Sarah Makgatlhe-Rees", "Minister of External Affairs", start=("day following", "1989-10-17"), end=("20 Sept. 1990", "1990-09-20"), again=["Minister#2"]),
  occ("Kgosietsile Makgatlhe", "deacon of the London Missionary Society"),
  occ("Boitumelo Sarah Makgatlhe-Rees", "assistant welfare officer, Serowe", start=("1963", "1963")),
  occ("Boitumelo Sarah Makgatlhe-Rees", "first secretary, Lusaka", start=("Dec. 1966", "1966-12"), end=("1969", "1969")),
  occ("Boitumelo Sarah Makgatlhe-Rees", "High Commissioner in London", start=("21 Jan. 1975", "1975-01-21"), end=("Aug. 1980", "1980-08")),
  occ("Boitumelo Sarah Makgatlhe-Rees", "accredited to Sweden and Norway", start=("21 Jan. 1975", "1975-01-21"), end=("Aug. 1980", "1980-08")),
  occ("Gobe Tshekedi Matenge", "predecessor", end=("October 1974", "1974-10")),
  occ("Boitumelo Sarah Makgatlhe-Rees", "Permanent Secretary to the Department", start=("1981", "1981"), end=("8. Specially", "1988")),
  occ("Boitumelo Sarah Makgatlhe-Rees", "elected to the National Assembly", start=("16 Oct. 1989", "1989-10-16")),
  occ("Boitumelo Sarah Makgatlhe-Rees", "council of the University of Botswana", start=("1994", "1994"), end=("2003", "2003")),
  occ("Moagi Sebina", "private secretary", former=True),
  occ("Moagi Sebina", "Vice-Chancellor"),
  occ("Moagi Sebina", "presided"),
  occ("Tefo Rees", "chargé d'affaires in Addis Ababa"),
  occ("Keitumetse", "matron"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "birthName", "MAKGATLHE, Boitumelo Sarah"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "nationality", "Botswanan"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "occupation", "diplomatist"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "birthPlace", "Kanye, Bechuanaland Protectorate"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "birthDate", "30 June 1938", value="1938-06-30"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "father", "Kgosietsile Makgatlhe"),
  fact("Kgosietsile Makgatlhe", "occupation", "wagon-maker"),
  fact("Kgosietsile Makgatlhe", "spouse", "Gaonyadiwe"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "mother", "Gaonyadiwe"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "education", "Moeding College"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "education", "Pius XII College, Roma, Basutoland", date=("1961", "1961")),
  fact("Boitumelo Sarah Makgatlhe-Rees", "education", "Lady Margaret Hall, Oxford"),
  fact("Gobe Tshekedi Matenge", "deathDate", "October 1974", value="1974-10"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "residence", "Otse"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "award", "LL.D. honoris causa, Nottingham", date=("1979", "1979")),
  fact("Boitumelo Sarah Makgatlhe-Rees", "award", "Presidential Order of Honour", date=("1998", "1998")),
  fact("Boitumelo Sarah Makgatlhe-Rees", "deathPlace", "Gaborone"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "deathDate", "8 Mar. 2011", value="2011-03-08"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "spouse", "Gwilym Rees", date=("6 July 1974", "1974-07-06")),
  fact("Gwilym Rees", "occupation", "veterinary surgeon"),
  fact("Gwilym Rees", "nationality", "Welshman"),
  fact("Gwilym Rees", "religion", "Quaker"),
  fact("Gwilym Rees", "deathDate", "three weeks", value="2011-03-29"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "children", "Tefo Rees"),
  fact("Gwilym Rees", "children", "Tefo Rees"),
  fact("Boitumelo Sarah Makgatlhe-Rees", "siblings", "Keitumetse"),
  ev("election", "Specially elected", ("16 Oct. 1989", "1989-10-16"), ["Boitumelo Sarah Makgatlhe-Rees"]),
  ev("appointment", "sworn of the cabinet", ("day following", "1989-10-17"), ["Boitumelo Sarah Makgatlhe-Rees"]),
  ev("departure", "resigned", ("20 Sept. 1990", "1990-09-20"), ["Boitumelo Sarah Makgatlhe-Rees"]),
  ev("investigation", "Lesetedi report", None, ["Boitumelo Sarah Makgatlhe-Rees"]),
)

P("d31-03", """ACHTERBERG-QUAIFE, Sir Merrick (1849–1926), Levant consul and orientalist, came of a family of Smyrna fig merchants of Dutch stock, his father, Jan Achterberg, having added the second name on marrying the heiress Philippa Quaife. He first saw England at the age of nine, when he was put to school at Cheltenham. A student interpreter at Constantinople at twenty (1869), under the redoubtable chief dragoman Stavros Caralli, he had by 1875 five languages for the examiners and, so he said, two more for the bazaar.

His consulates: Trebizond (acting, 1877–8, throughout the war); Kharput, 1881–5; Aleppo, 1885–96. From this last post, in November 1895, he rode to Aintab with one kavass and by sitting three days in the church door kept the mob out of it. The Porte demanded his recall; the ambassador, who did not love him, refused it, and a C.M.G. followed in the New Year list. Consul-general at Beirut, 1896, vice H. R. Tollemache-Pugh, retired on pension; knighted 1902. He gave up the service in 1909.

In retirement at Budleigh Salterton he completed the Dictionary of Vulgar Turkish, of which the first volume had appeared at Beirut. During the late war he was brought back, aged sixty-six, as reader in the Censor's office at Cairo (1915–17), where his assistant, the archaeologist Winifred Strode, learned from him what she was later to use against the Cabinet.

He professed no religion in his last years; it is incorrect that he embraced Islam. He was twice a widower: of Calliope Caralli, the dragoman's daughter (m. 1876, d. of cholera at Kharput 1883), and of Mary Ann Stubbs, a missionary (m. 1888, d. 1919). The painter Philip Achterberg was his son by the first. He died on 17 January 1926, leaving £811.
""",
  occ("Merrick Achterberg-Quaife", "student interpreter at Constantinople", start=("1869", "1869")),
  occ("Stavros Caralli", "chief dragoman"),
  occ("Merrick Achterberg-Quaife", "Trebizond", start=("1877", "1877"), end=("8, throughout", "1878")),
  occ("Merrick Achterberg-Quaife", "Kharput", start=("1881", "1881"), end=("1885", "1885")),
  occ("Merrick Achterberg-Quaife", "Aleppo", start=("1885", "1885"), end=("1896", "1896"), again=["this last post"]),
  occ("Merrick Achterberg-Quaife", "Consul-general at Beirut", start=("1896, vice", "1896"), end=("1909", "1909")),
  occ("H. R. Tollemache-Pugh", "vice H. R. Tollemache-Pugh", end=("1896, vice", "1896")),
  occ("Merrick Achterberg-Quaife", "reader in the Censor's office at Cairo", start=("1915", "1915"), end=("17)", "1917")),
  occ("Winifred Strode", "assistant"),
  fact("Merrick Achterberg-Quaife", "birthDate", "1849", value="1849"),
  fact("Merrick Achterberg-Quaife", "deathDate", "17 January 1926", value="1926-01-17"),
  fact("Merrick Achterberg-Quaife", "occupation", "orientalist"),
  fact("Jan Achterberg", "occupation", "fig merchants"),
  fact("Merrick Achterberg-Quaife", "ethnicity", "Dutch stock"),
  fact("Merrick Achterberg-Quaife", "father", "Jan Achterberg"),
  fact("Merrick Achterberg-Quaife", "mother", "Philippa Quaife"),
  fact("Jan Achterberg", "spouse", "Philippa Quaife"),
  fact("Merrick Achterberg-Quaife", "education", "Cheltenham", date=("at the age of nine", "1858")),
  fact("Merrick Achterberg-Quaife", "award", "C.M.G.", date=("New Year list", "1896-01")),
  fact("Merrick Achterberg-Quaife", "award", "knighted", date=("1902", "1902")),
  fact("Merrick Achterberg-Quaife", "residence", "Budleigh Salterton"),
  fact("Winifred Strode", "occupation", "archaeologist"),
  fact("Merrick Achterberg-Quaife", "spouse", "Calliope Caralli", date=("1876", "1876")),
  fact("Stavros Caralli", "children", "Calliope Caralli"),
  fact("Calliope Caralli", "causeOfDeath", "cholera"),
  fact("Calliope Caralli", "deathPlace", "Kharput#2"),
  fact("Calliope Caralli", "deathDate", "1883", value="1883"),
  fact("Merrick Achterberg-Quaife", "spouse", "Mary Ann Stubbs", date=("1888", "1888")),
  fact("Mary Ann Stubbs", "occupation", "missionary"),
  fact("Mary Ann Stubbs", "deathDate", "1919", value="1919"),
  fact("Philip Achterberg", "occupation", "painter"),
  fact("Merrick Achterberg-Quaife", "children", "Philip Achterberg"),
  fact("Calliope Caralli", "children", "Philip Achterberg"),
  ev("travel", "rode to Aintab", ("November 1895", "1895-11"), ["Merrick Achterberg-Quaife"]),
  ev("award", "followed in the New Year list", ("New Year list", "1896-01"), ["Merrick Achterberg-Quaife"]),
  ev("departure", "retired on pension", ("1896, vice", "1896"), ["H. R. Tollemache-Pugh"]),
  ev("award", "knighted", ("1902", "1902"), ["Merrick Achterberg-Quaife"]),
  ev("departure", "gave up the service", ("1909", "1909"), ["Merrick Achterberg-Quaife"]),
  ev("appointment", "was brought back", ("1915", "1915"), ["Merrick Achterberg-Quaife"]),
)

P("d31-04", """ZEGARRA Y LANDÁZURI, José Hipólito. Bolivian jurist, plenipotentiary and controversialist. *Chuquisaca, 13 Aug. 1811; †Tacna, 2 Nov. 1869.

Natural son of the canon Mariano Landázuri, who acknowledged him by deed in 1829, and of Petrona Zegarra, lace-maker. Doctor utriusque juris, San Francisco Xavier, 1833. Auditor of war to the army of the Confederation, 1836; taken at Yungay (20 Jan. 1839) and held eight months aboard a hulk at Valparaíso. Professor of the law of nations in his university, 1842–7. Deputy for Cinti to the Congresses of 1846 and 1851.

Envoy extraordinary to Peru from 3 Mar. 1853. He had been seven weeks in Lima when he received his passports (25 Apr.) over the matter of the debased coin; Tirado Olazábal, the Peruvian foreign minister who signed the order, had been his fellow prisoner on the hulk, and drove him to Callao in his own carriage. On a second mission, to Santiago (1857–60), he maintained against the Chilean negotiator, Silvestre Undurraga, the Bolivian title to Mejillones by the argument of the bishops' visitations, and lost. Minister of Foreign Relations from Jan. 1861 until his quarrel with the President in November; he went out by a window, the door being watched. Exiled 1862. In Tacna he edited El Eco del Litoral and taught school.

His chief work, Derecho de las Costas, 2 vols., Sucre 1863–4, saw the light in his absence by the care of his pupil Nataniel Baptista-Ríos, secretary of the Cinti municipality. To Zegarra has been ascribed the pamphlet Guano y Sangre; he repudiated it in print.

By Dolores Moscoso, his wife since 1844, he was father of two who attained some note: Hipólita, founder of the first girls' lyceum in Tarija, and Belisario, who fell as a colonel at the Alto de la Alianza (26 May 1880). Of the yellow fever which carried him off his wife had died on the eve, in the same bed.
""",
  occ("Mariano Landázuri", "canon"),
  occ("José Hipólito Zegarra y Landázuri", "Auditor of war to the army of the Confederation", start=("1836", "1836")),
  occ("José Hipólito Zegarra y Landázuri", "Professor of the law of nations in his university", start=("1842", "1842"), end=("7. Deputy", "1847")),
  occ("José Hipólito Zegarra y Landázuri", "Deputy for Cinti to the Congresses", start=("1846", "1846")),
  occ("José Hipólito Zegarra y Landázuri", "1851", start=("1851", "1851")),
  occ("José Hipólito Zegarra y Landázuri", "Envoy extraordinary to Peru", start=("3 Mar. 1853", "1853-03-03"), end=("25 Apr.", "1853-04-25"), again=["plenipotentiary"]),
  occ("Tirado Olazábal", "Peruvian foreign minister"),
  occ("José Hipólito Zegarra y Landázuri", "second mission, to Santiago", start=("1857", "1857"), end=("60)", "1860")),
  occ("Silvestre Undurraga", "Chilean negotiator"),
  occ("José Hipólito Zegarra y Landázuri", "Minister of Foreign Relations", start=("Jan. 1861", "1861-01"), end=("November", "1861-11")),
  occ("José Hipólito Zegarra y Landázuri", "edited El Eco del Litoral"),
  occ("Nataniel Baptista-Ríos", "secretary of the Cinti municipality"),
  occ("Hipólita", "founder of the first girls' lyceum in Tarija"),
  occ("Belisario", "colonel", end=("26 May 1880", "1880-05-26")),
  fact("José Hipólito Zegarra y Landázuri", "nationality", "Bolivian"),
  fact("José Hipólito Zegarra y Landázuri", "occupation", "jurist"),
  fact("José Hipólito Zegarra y Landázuri", "occupation", "controversialist"),
  fact("José Hipólito Zegarra y Landázuri", "birthPlace", "Chuquisaca"),
  fact("José Hipólito Zegarra y Landázuri", "birthDate", "13 Aug. 1811", value="1811-08-13"),
  fact("José Hipólito Zegarra y Landázuri", "deathPlace", "Tacna"),
  fact("José Hipólito Zegarra y Landázuri", "deathDate", "2 Nov. 1869", value="1869-11-02"),
  fact("José Hipólito Zegarra y Landázuri", "father", "Mariano Landázuri"),
  fact("José Hipólito Zegarra y Landázuri", "mother", "Petrona Zegarra"),
  fact("Petrona Zegarra", "occupation", "lace-maker"),
  fact("José Hipólito Zegarra y Landázuri", "education", "San Francisco Xavier", date=("1833", "1833")),
  fact("José Hipólito Zegarra y Landázuri", "occupation", "taught school"),
  fact("José Hipólito Zegarra y Landázuri", "residence", "Tacna#2"),
  fact("José Hipólito Zegarra y Landázuri", "spouse", "Dolores Moscoso", date=("1844", "1844")),
  fact("José Hipólito Zegarra y Landázuri", "children", "Hipólita"),
  fact("José Hipólito Zegarra y Landázuri", "children", "Belisario"),
  fact("Dolores Moscoso", "children", "Hipólita"),
  fact("Dolores Moscoso", "children", "Belisario"),
  fact("Belisario", "deathPlace", "Alto de la Alianza"),
  fact("Belisario", "deathDate", "26 May 1880", value="1880-05-26"),
  fact("Belisario", "causeOfDeath", "fell"),
  fact("José Hipólito Zegarra y Landázuri", "causeOfDeath", "yellow fever"),
  fact("Dolores Moscoso", "deathDate", "on the eve", value="1869-11-01"),
  fact("Dolores Moscoso", "causeOfDeath", "yellow fever"),
  ev("arrest", "taken at Yungay", ("20 Jan. 1839", "1839-01-20"), ["José Hipólito Zegarra y Landázuri"]),
  ev("sanction", "received his passports", ("25 Apr.", "1853-04-25"), ["José Hipólito Zegarra y Landázuri", "Tirado Olazábal"]),
  ev("departure", "went out by a window", ("November", "1861-11"), ["José Hipólito Zegarra y Landázuri"]),
  ev("sanction", "Exiled", ("1862", "1862"), ["José Hipólito Zegarra y Landázuri"]),
  ev("communication", "repudiated it in print", None, ["José Hipólito Zegarra y Landázuri"]),
)

P("d31-05", """Shiratori Kan'ichirō 白鳥 寛一郎 (Tsuruoka, 4.ix.1872 – Karuizawa, 21.vii.1951), Japanese diplomat, baron from 1920.

Adopted son of the Shōnai retainer Shiratori Tadamasa; by blood a younger son of the physician Oyama Genshun. Adoption: 1881. Imperial University, Tōkyō, Faculty of Law, grad. July 1896; foreign service examination, second place, in the same autumn.

Posts. Eleve-consul, Chemulpo, 1897. Third secretary, St Petersburg, 1900–03; there baptized into the Orthodox Church (Christian name Pavel), a step which his superiors passed over in silence. Secretary to the peace delegation at Portsmouth, 1905. Consul-general, Harbin, 1909–12, in succession to Ishizaka Tōru, who had fallen by an assassin's hand, 1909. Minister to Siam, 1915; minister to Sweden, with residence at Stockholm, Feb. 1918. Ambassador in Rome from 12.xi.1921 until his transfer in 1925 to the Ministry, as vice-minister. Retired 1927 with his minister, to whose policy in China he had lent his name and, it is now known, little else. Member of the Privy Council, 1934–46.

His memorandum of 9 September 1941 to the Lord Keeper against war with the maritime powers was communicated in 1953 by his daughter. For it he had been called on at home by the military police (Oct. 1941) and for two weeks confined to his house. Examined as a witness by the international tribunal on 3–4 June 1947, he declined to name those who had informed against him.

Honours: Sacred Treasure, first class, 1922; Grand Cordon of the Crown of Italy.

Wife: Nobuko, d. of Admiral Viscount Akizuki Morihisa (wed 1904; †1944). Children: Tadahiko, counsellor of legation at Berne, 1943; Sumiko (Mrs Kurata), translator of Goncharov, awarded the Yomiuri prize for it in 1956.

Not identical with Shiratori Kan'ichi, stationmaster of Harbin.
""",
  occ("Shiratori Kan'ichirō", "baron", start=("1920", "1920")),
  occ("Shiratori Tadamasa", "Shōnai retainer"),
  occ("Shiratori Kan'ichirō", "Eleve-consul, Chemulpo", start=("1897", "1897")),
  occ("Shiratori Kan'ichirō", "Third secretary, St Petersburg", start=("1900", "1900"), end=("03", "1903")),
  occ("Shiratori Kan'ichirō", "Secretary to the peace delegation at Portsmouth", start=("1905", "1905"), end=("1905", "1905")),
  occ("Shiratori Kan'ichirō", "Consul-general, Harbin", start=("1909", "1909"), end=("12, in", "1912")),
  occ("Ishizaka Tōru", "in succession to Ishizaka Tōru", end=("1909#2", "1909")),
  occ("Shiratori Kan'ichirō", "Minister to Siam", start=("1915", "1915")),
  occ("Shiratori Kan'ichirō", "minister to Sweden", start=("Feb. 1918", "1918-02")),
  occ("Shiratori Kan'ichirō", "Ambassador in Rome", start=("12.xi.1921", "1921-11-12"), end=("1925", "1925")),
  occ("Shiratori Kan'ichirō", "vice-minister", start=("1925", "1925"), end=("1927", "1927")),
  occ("Shiratori Kan'ichirō", "Member of the Privy Council", start=("1934", "1934"), end=("46", "1946")),
  occ("Akizuki Morihisa", "Admiral"),
  occ("Akizuki Morihisa", "Viscount"),
  occ("Tadahiko", "counsellor of legation at Berne", start=("1943", "1943")),
  fact("Shiratori Kan'ichirō", "nativeName", "白鳥 寛一郎"),
  fact("Shiratori Kan'ichirō", "birthPlace", "Tsuruoka"),
  fact("Shiratori Kan'ichirō", "birthDate", "4.ix.1872", value="1872-09-04"),
  fact("Shiratori Kan'ichirō", "deathPlace", "Karuizawa"),
  fact("Shiratori Kan'ichirō", "deathDate", "21.vii.1951", value="1951-07-21"),
  fact("Shiratori Kan'ichirō", "nationality", "Japanese"),
  fact("Shiratori Kan'ichirō", "occupation", "diplomat"),
  fact("Shiratori Kan'ichirō", "parents", "Shiratori Tadamasa", date=("1881", "1881")),
  fact("Shiratori Kan'ichirō", "father", "Oyama Genshun"),
  fact("Oyama Genshun", "occupation", "physician"),
  fact("Shiratori Kan'ichirō", "education", "Imperial University, Tōkyō", date=("July 1896", "1896-07")),
  fact("Shiratori Kan'ichirō", "religion", "Orthodox Church"),
  fact("Shiratori Kan'ichirō", "alias", "Pavel"),
  fact("Ishizaka Tōru", "causeOfDeath", "assassin's hand"),
  fact("Ishizaka Tōru", "deathDate", "1909#2", value="1909"),
  fact("Shiratori Kan'ichirō", "award", "Sacred Treasure, first class", date=("1922", "1922")),
  fact("Shiratori Kan'ichirō", "award", "Grand Cordon of the Crown of Italy"),
  fact("Shiratori Kan'ichirō", "spouse", "Nobuko", date=("1904", "1904")),
  fact("Nobuko", "father", "Akizuki Morihisa"),
  fact("Nobuko", "deathDate", "1944", value="1944"),
  fact("Shiratori Kan'ichirō", "children", "Tadahiko"),
  fact("Nobuko", "children", "Tadahiko"),
  fact("Shiratori Kan'ichirō", "children", "Sumiko"),
  fact("Nobuko", "children", "Sumiko"),
  fact("Sumiko", "spouse", "Kurata"),
  fact("Sumiko", "occupation", "translator of Goncharov"),
  fact("Sumiko", "award", "Yomiuri prize", date=("1956", "1956")),
  ev("departure", "transfer", ("1925", "1925"), ["Shiratori Kan'ichirō"]),
  ev("departure", "Retired", ("1927", "1927"), ["Shiratori Kan'ichirō"]),
  ev("communication", "memorandum", ("9 September 1941", "1941-09-09"), ["Shiratori Kan'ichirō"]),
  ev("disclosure", "was communicated", ("1953", "1953"), ["Sumiko"]),
  ev("arrest", "confined to his house", ("Oct. 1941", "1941-10"), ["Shiratori Kan'ichirō"]),
  ev("testimony", "Examined as a witness", ("3–4 June 1947", "1947-06-03/1947-06-04"), ["Shiratori Kan'ichirō"]),
  ev("award", "awarded", ("1956", "1956"), ["Sumiko"]),
)

P("d31-06", """TSERENDULAM, Badamyn (Бадамын Цэрэндулам), Mongolian interpreter and official of the United Nations; born 1931 "in the year of the white sheep", at a winter camp in Khotont district, Arkhangai; no register gives the day. Father: Badam, herdsman, formerly a novice of Erdene Zuu. Mother not recorded.

Sent to Irkutsk at fourteen; Moscow State Institute of International Relations, 1949–55, Chinese and English. Personal interpreter to the head of state, 1956–62; in this character present at the meeting of May 1960 between the Prime Minister and the Chinese delegation in Ulan Bator, of which her shorthand is the sole record. Attaché, and after two years third secretary, at the mission in New York, whither she went with the first delegation upon the country's admission (27 Oct. 1961). Dismissed from the service, Mar. 1964, for "lack of vigilance" toward her chief, Counsellor Damdin Luvsangombo, arrested in Dec. 1963 as a member of the anti-party group and condemned to seven years. Employed at the Sükhbaatar brewery, 1964–70, washing bottles.

Rehabilitated 1971. Reviser in the interpretation service of the United Nations at Geneva from 1973, chief of its Russian booth 1982–9, in which capacity she devised the glossary known in the house by her name. Foreign-affairs adviser to the first freely elected President, July 1990; left the palace after a disagreement in eleven months. Order of the Polar Star, 1991. Honoured Worker of Culture.

Unmarried. A nephew whom she brought up, Ganboldyn Enkhtaivan, was Ambassador to Switzerland in 2004–08 and is the source of much in this article. Died Ulan Bator, 14 Feb. 2006. She was a Buddhist and concealed it, in her words, "from everyone except the Buddha".

The claim that she worked for the Soviet committee of state security has never been supported by a document.
""",
  occ("Badam", "novice of Erdene Zuu", former=True),
  occ("Badamyn Tserendulam", "Personal interpreter to the head of state", start=("1956", "1956"), end=("62", "1962")),
  occ("Badamyn Tserendulam", "Attaché", start=("27 Oct. 1961", "1961-10-27"), end=("after two years", "1963")),
  occ("Badamyn Tserendulam", "third secretary, at the mission in New York", start=("after two years", "1963"), end=("Mar. 1964", "1964-03")),
  occ("Damdin Luvsangombo", "Counsellor", end=("Dec. 1963", "1963-12"), again=["chief"]),
  occ("Badamyn Tserendulam", "Reviser in the interpretation service of the United Nations", start=("1973", "1973"), again=["official of the United Nations"]),
  occ("Badamyn Tserendulam", "chief of its Russian booth", start=("1982", "1982"), end=("9, in", "1989")),
  occ("Badamyn Tserendulam", "Foreign-affairs adviser to the first freely elected President", start=("July 1990", "1990-07"), end=("eleven months", "1991-06")),
  occ("Ganboldyn Enkhtaivan", "Ambassador to Switzerland", start=("2004", "2004"), end=("08 and", "2008")),
  fact("Badamyn Tserendulam", "nativeName", "Бадамын Цэрэндулам"),
  fact("Badamyn Tserendulam", "nationality", "Mongolian"),
  fact("Badamyn Tserendulam", "occupation", "interpreter"),
  fact("Badamyn Tserendulam", "birthDate", "1931", value="1931"),
  fact("Badamyn Tserendulam", "birthPlace", "Khotont district, Arkhangai"),
  fact("Badamyn Tserendulam", "father", "Badam#2"),
  fact("Badam", "occupation", "herdsman"),
  fact("Badamyn Tserendulam", "education", "Irkutsk", date=("at fourteen", "1945")),
  fact("Badamyn Tserendulam", "education", "Moscow State Institute of International Relations", date=("1949–55", "1949/1955")),
  fact("Badamyn Tserendulam", "occupation", "washing bottles"),
  fact("Badamyn Tserendulam", "award", "Order of the Polar Star", date=("1991", "1991")),
  fact("Badamyn Tserendulam", "award", "Honoured Worker of Culture"),
  fact("Badamyn Tserendulam", "relatives", "Ganboldyn Enkhtaivan"),
  fact("Badamyn Tserendulam", "deathPlace", "Ulan Bator#2"),
  fact("Badamyn Tserendulam", "deathDate", "14 Feb. 2006", value="2006-02-14"),
  fact("Badamyn Tserendulam", "religion", "Buddhist"),
  ev("meeting", "meeting of May 1960", ("May 1960", "1960-05"), ["Badamyn Tserendulam"]),
  ev("travel", "went with the first delegation", ("27 Oct. 1961", "1961-10-27"), ["Badamyn Tserendulam"]),
  ev("departure", "Dismissed from the service", ("Mar. 1964", "1964-03"), ["Badamyn Tserendulam"]),
  ev("arrest", "arrested", ("Dec. 1963", "1963-12"), ["Damdin Luvsangombo"]),
  ev("conviction", "condemned", None, ["Damdin Luvsangombo"]),
  ev("departure", "left the palace", ("eleven months", "1991-06"), ["Badamyn Tserendulam"]),
)

P("d31-07", """OUAGADOUGOU, Nov 14 (Sahel Press) – Burkina Faso on Thursday ordered out the EU's delegate, gave two French attachés 48 hours and called home its own man in Brussels, hours after a leaked cable called the junta's trade chief "purchasable".

Foreign Minister Abdoulaye Zampaligré handed the note to EU Ambassador Mirjam Kuusk at 10 a.m. It names no reason. "Madame knows it," Zampaligré told reporters on the ministry steps.

Kuusk, 52, an Estonian who took up the post in September 2022, left on the evening Air Sénégal flight. Her deputy, Portugal's Duarte Sottomayor, is in charge.

The cable, dated Oct. 3 and signed by Kuusk, was put online late Wednesday by the website Faso-Vérité. It says Commerce Minister Inoussa Tiendrébéogo hinted at a commission in return for sugar licences. Tiendrébéogo, a former customs inspector-general, denied it and has filed suit.

Who leaked it is unclear. The mission's Burkinabe press assistant, Clarisse Somda, was detained at her home in Dassasgho before dawn on Thursday, her husband said. Justin Somda, a pharmacist, said eight hooded men came for her. State security had no comment.

In Brussels, Ambassador Lassina Barro confirmed he had been recalled and would fly on Sunday. Barro ran the president's office under the government overthrown in January 2022.

Spokeswoman Annelies De Wachter of the EU's diplomatic service said the bloc "stands by its ambassador entirely" and rejected talk that Kuusk would be replaced. Foreign ministers will take it up at lunch on Monday.

It is the second row in a year. In March Ouagadougou threw out the UN coordinator, Uganda's Josephine Kabuye-Lutaaya, who now holds the same job in Lomé. Before Ouagadougou Kuusk headed the Africa department in Tallinn.

The two attachés, whom the French embassy did not identify, are understood to have gone by road to Abidjan.
""",
  occ("Abdoulaye Zampaligré", "Foreign Minister"),
  occ("Mirjam Kuusk", "EU Ambassador", start=("September 2022", "2022-09"), end=("Thursday", "2024-11-14"), again=["EU's delegate"]),
  occ("Duarte Sottomayor", "deputy"),
  occ("Duarte Sottomayor", "in charge", start=("Thursday", "2024-11-14")),
  occ("Inoussa Tiendrébéogo", "Commerce Minister", again=["trade chief"]),
  occ("Inoussa Tiendrébéogo", "customs inspector-general", former=True),
  occ("Clarisse Somda", "press assistant"),
  occ("Lassina Barro", "Ambassador#2"),
  occ("Lassina Barro", "ran the president's office", end=("January 2022", "2022-01")),
  occ("Annelies De Wachter", "Spokeswoman"),
  occ("Josephine Kabuye-Lutaaya", "UN coordinator", end=("March", "2024-03")),
  occ("Josephine Kabuye-Lutaaya", "same job in Lomé"),
  occ("Mirjam Kuusk", "headed the Africa department in Tallinn", end=("September 2022", "2022-09")),
  fact("Mirjam Kuusk", "nationality", "Estonian"),
  fact("Duarte Sottomayor", "nationality", "Portugal's"),
  fact("Clarisse Somda", "nationality", "Burkinabe"),
  fact("Clarisse Somda", "residence", "Dassasgho"),
  fact("Clarisse Somda", "spouse", "Justin Somda"),
  fact("Justin Somda", "occupation", "pharmacist"),
  fact("Josephine Kabuye-Lutaaya", "nationality", "Uganda's"),
  ev("sanction", "ordered out", ("Thursday", "2024-11-14"), ["Mirjam Kuusk"]),
  ev("communication", "handed the note", ("Thursday", "2024-11-14"), ["Abdoulaye Zampaligré", "Mirjam Kuusk"]),
  ev("speech", "told reporters", ("Thursday", "2024-11-14"), ["Abdoulaye Zampaligré"]),
  ev("appointment", "took up the post", ("September 2022", "2022-09"), ["Mirjam Kuusk"]),
  ev("travel", "left on the evening Air Sénégal flight", ("Thursday", "2024-11-14"), ["Mirjam Kuusk"]),
  ev("communication", "cable", ("Oct. 3", "2024-10-03"), ["Mirjam Kuusk"]),
  ev("disclosure", "was put online", ("late Wednesday", "2024-11-13"), ["Mirjam Kuusk"]),
  ev("arrest", "was detained", ("Thursday#2", "2024-11-14"), ["Clarisse Somda"]),
  ev("departure", "had been recalled", ("Thursday", "2024-11-14"), ["Lassina Barro"]),
  ev("speech", "said the bloc", None, ["Annelies De Wachter"]),
  ev("sanction", "threw out", ("March", "2024-03"), ["Josephine Kabuye-Lutaaya"]),
)

P("d31-08", """Talks over Kyrgyz gas debt break off after nine minutes

BISHKEK (Tien-Shan Agency) – The Kazakh side walked out. Deputy Energy Minister Yerlan Dosmukhamedov had got as far as the second line of his statement on Tuesday, 6 February 2007, when Kyrgyz negotiator Almaz Toktogonov asked him to stop reading and start counting; that was it.

Dosmukhamedov went straight to the airport. Toktogonov, a colonel of the reserve and ex-governor of Naryn region, stayed in the room and ate, he said, the Kazakhs' plov as well.

At stake: $19.4 million for gas piped since 2003. Toktogonov, 58, was given the file only on Jan. 29, after Foreign Minister Roza Imanalieva stripped it from her deputy, Nurdin Shabdanov, whose brother-in-law Kanat Oskonbaev sits on the board of the debtor, Kyrgyzgaz. Shabdanov had himself asked to be let off, a ministry source said; the minister's order speaks of "a conflict of interest". He remains deputy minister.

The walk-out surprised diplomats. Ambassador Zhanar Beisenova of Kazakhstan, who sat through it, phoned Imanalieva within the hour and the two women met at six. Both come from the Moscow diplomatic academy's class of 1989. Beisenova is to brief Astana by letter.

Later on Tuesday Prime Minister Temirbek Sarygulov said in parliament that the debt was "real but not that real". Opposition lawmaker Cholpon Abdrakhmanova called for Toktogonov's head. She quit the post of finance minister over the very contract in 2004.

On Wednesday the Kazakhs named a new leader of their team, Serik Auezkhan, the gas monopoly's commercial director. Dosmukhamedov, aides said, has a cold.

A third round, pencilled in for Almaty on Feb. 20, may slip. Toktogonov will be there, he said: "I have paid for lunch before."
""",
  occ("Yerlan Dosmukhamedov", "Deputy Energy Minister"),
  occ("Almaz Toktogonov", "Kyrgyz negotiator", start=("Jan. 29", "2007-01-29")),
  occ("Almaz Toktogonov", "colonel of the reserve"),
  occ("Almaz Toktogonov", "ex-governor of Naryn region", former=True),
  occ("Roza Imanalieva", "Foreign Minister"),
  occ("Nurdin Shabdanov", "her deputy", again=["deputy minister"]),
  occ("Kanat Oskonbaev", "board of the debtor, Kyrgyzgaz"),
  occ("Zhanar Beisenova", "Ambassador"),
  occ("Temirbek Sarygulov", "Prime Minister"),
  occ("Cholpon Abdrakhmanova", "lawmaker"),
  occ("Cholpon Abdrakhmanova", "finance minister", end=("2004", "2004")),
  occ("Yerlan Dosmukhamedov", "leader of their team", end=("Wednesday", "2007-02-07")),
  occ("Serik Auezkhan", "new leader of their team", start=("Wednesday", "2007-02-07")),
  occ("Serik Auezkhan", "gas monopoly's commercial director"),
  fact("Nurdin Shabdanov", "relatives", "Kanat Oskonbaev"),
  fact("Kanat Oskonbaev", "relatives", "Nurdin Shabdanov"),
  fact("Roza Imanalieva", "education", "Moscow diplomatic academy", date=("1989", "1989")),
  fact("Zhanar Beisenova", "education", "Moscow diplomatic academy", date=("1989", "1989")),
  ev("meeting", "Talks", ("Tuesday, 6 February 2007", "2007-02-06"), ["Yerlan Dosmukhamedov", "Almaz Toktogonov", "Zhanar Beisenova"]),
  ev("travel", "went straight to the airport", ("Tuesday, 6 February 2007", "2007-02-06"), ["Yerlan Dosmukhamedov"]),
  ev("appointment", "was given the file", ("Jan. 29", "2007-01-29"), ["Almaz Toktogonov"]),
  ev("departure", "stripped it", ("Jan. 29", "2007-01-29"), ["Nurdin Shabdanov", "Roza Imanalieva"]),
  ev("recusal", "asked to be let off", None, ["Nurdin Shabdanov"]),
  ev("communication", "phoned", ("within the hour", "2007-02-06"), ["Zhanar Beisenova", "Roza Imanalieva"]),
  ev("meeting", "the two women met", ("at six", "2007-02-06"), ["Zhanar Beisenova", "Roza Imanalieva"]),
  ev("speech", "said in parliament", ("Later on Tuesday", "2007-02-06"), ["Temirbek Sarygulov"]),
  ev("speech", "called for Toktogonov's head", None, ["Cholpon Abdrakhmanova"]),
  ev("departure", "quit the post", ("2004", "2004"), ["Cholpon Abdrakhmanova"]),
  ev("appointment", "named", ("Wednesday", "2007-02-07"), ["Serik Auezkhan"]),
)

P("d31-09", """URGENT – Honduran consul held in Houston visa case

HOUSTON, 3 May 1996. FBI agents this morning took Honduras' consul general here, Rolando Bú Figueroa, off a flight to San Pedro Sula and booked him on 14 counts of visa fraud. Also in custody: his driver, Wilmer Paz, and a travel agent, Deborah Ann Kuykendall of Pasadena, Texas.

Bú, 49, has been consul general since February 1994. He was a colonel of the air force until 1993, when he retired. He claimed immunity; Magistrate Judge Hollis Vandiver said consuls had none for "a business on the side" and set bail at $300,000. Kuykendall, represented by ex-prosecutor Tom Ed Rainwater, was freed on bond at noon.

The complaint, sworn by Special Agent Luz Marroquín, says about 900 blank Honduran passports went from the consulate safe to Kuykendall's agency at $2,500 apiece from mid-1994. It also says the consul's wife, Leticia Kafati, kept the book. She has not been charged.

In Tegucigalpa Foreign Minister Delmer Urbizo Zelaya-Funes suspended Bú by telegram and sent Vice Minister Carmen Pineda Lobo north on the afternoon plane. Opposition deputy Marco Antonio Reina, who had raised the passports in Congress as early as last October, said the minister "was told, in writing, twice". The minister's office said it got one letter.

Bú's brother, Gen. Oswaldo Bú Figueroa, commands the 105th Brigade. The general was in San Pedro Sula, waiting for the flight, a cousin said.

Vice consul Yolanda Mejía Rápalo will sign for the office. Her predecessor, Óscar Handal, left suddenly in December for, he said then, his health; it was Handal, two officials said, who walked into the FBI's Houston bureau on Jan. 8 with a suitcase.

First lead, adds bail, minister, Handal.
""",
  occ("Rolando Bú Figueroa", "consul general here", start=("February 1994", "1994-02"), end=("this morning", "1996-05-03"), again=["consul general since"]),
  occ("Wilmer Paz", "driver"),
  occ("Rolando Bú Figueroa", "colonel of the air force", end=("1993", "1993")),
  occ("Hollis Vandiver", "Magistrate Judge"),
  occ("Tom Ed Rainwater", "ex-prosecutor", former=True),
  occ("Luz Marroquín", "Special Agent"),
  occ("Delmer Urbizo Zelaya-Funes", "Foreign Minister"),
  occ("Carmen Pineda Lobo", "Vice Minister"),
  occ("Marco Antonio Reina", "deputy"),
  occ("Oswaldo Bú Figueroa", "Gen."),
  occ("Oswaldo Bú Figueroa", "commands the 105th Brigade"),
  occ("Yolanda Mejía Rápalo", "Vice consul", start=("December", "1995-12")),
  occ("Óscar Handal", "predecessor", end=("December", "1995-12")),
  fact("Deborah Ann Kuykendall", "occupation", "travel agent"),
  fact("Deborah Ann Kuykendall", "residence", "Pasadena, Texas"),
  fact("Rolando Bú Figueroa", "spouse", "Leticia Kafati"),
  fact("Rolando Bú Figueroa", "siblings", "Oswaldo Bú Figueroa"),
  fact("Oswaldo Bú Figueroa", "siblings", "Rolando Bú Figueroa"),
  ev("arrest", "took", ("this morning", "1996-05-03"), ["Rolando Bú Figueroa"]),
  ev("arrest", "in custody", ("this morning", "1996-05-03"), ["Wilmer Paz", "Deborah Ann Kuykendall"]),
  ev("departure", "retired", ("1993", "1993"), ["Rolando Bú Figueroa"]),
  ev("testimony", "sworn", None, ["Luz Marroquín"]),
  ev("sanction", "suspended", ("this morning", "1996-05-03"), ["Rolando Bú Figueroa", "Delmer Urbizo Zelaya-Funes"]),
  ev("travel", "sent", ("afternoon plane", "1996-05-03"), ["Carmen Pineda Lobo"]),
  ev("speech", "raised the passports in Congress", ("last October", "1995-10"), ["Marco Antonio Reina"]),
  ev("departure", "left suddenly", ("December", "1995-12"), ["Óscar Handal"]),
  ev("disclosure", "walked into", ("Jan. 8", "1996-01-08"), ["Óscar Handal"]),
)

P("d31-10", """Spy-swap interpreter gets 6 years in Vienna

VIENNA, April 22, 1988 (APA/own) – A court in Vienna on Friday jailed a conference interpreter for six years for passing the notes of the conventional-arms talks to Czechoslovak intelligence, ending a trial of which the public saw 40 minutes.

Gertraud Hofstätter-Lipp, 44, showed no emotion. Presiding judge Ekkehard Moser said she had "translated in three directions". Two lay judges wept, oddly.

Hofstätter-Lipp, a Graz baker's daughter with a diploma from Geneva's interpreters' school, was on the talks' roster from 1976. Arrested at the Westbahnhof last Sept. 11, she confessed, took it back and confessed again. Her handler, Second Secretary Bohumil Vydra of the Czechoslovak embassy, was declared unwanted two days later and is back in Prague.

Star witness was the U.S. delegation's retired chief, Ambassador Warren T. Lindqvist. Lindqvist told the court on Monday that "somebody opposite me always knew my fallback", so he began in 1985 to lie to his own interpreters. His Soviet opposite number, Valerian Kulagin, died in 1986.

Defence counsel Roland Spitaler will appeal. The state's attorney, Brigitte Zehentner, wanted 10 years.

The affair cost one career already: Johann Nepomuk Thurner, who vetted the roster as security director at the Interior Ministry, stepped down in October. Chancellery official Edda Pichler fills in.

Moser took over the case in February from Judge Hans Adlassnig, who stood aside because his sister-in-law had shared a booth with the accused. That woman, Ilse Adlassnig, testified too. "She knitted," she said of Hofstätter-Lipp. "I thought it was just knitting."

A 1986 swap on the Danube bridge at Hainburg, for which Hofstätter-Lipp interpreted, played no part in the verdict, despite what Thursday's tabloids had.

The convict has a son, 12. Her ex-husband, Georg Lipp, is mayor of a village near Leoben.
""",
  occ("Ekkehard Moser", "Presiding judge", start=("February", "1988-02")),
  occ("Gertraud Hofstätter-Lipp", "on the talks' roster", start=("1976", "1976"), end=("last Sept. 11", "1987-09-11")),
  occ("Bohumil Vydra", "Second Secretary", end=("two days later", "1987-09-13")),
  occ("Warren T. Lindqvist", "U.S. delegation's retired chief", former=True),
  occ("Warren T. Lindqvist", "Ambassador"),
  occ("Valerian Kulagin", "Soviet opposite number"),
  occ("Roland Spitaler", "Defence counsel"),
  occ("Brigitte Zehentner", "state's attorney"),
  occ("Johann Nepomuk Thurner", "security director at the Interior Ministry", end=("October", "1987-10")),
  occ("Edda Pichler", "Chancellery official"),
  occ("Edda Pichler", "fills in", start=("October", "1987-10")),
  occ("Hans Adlassnig", "Judge", end=("February", "1988-02")),
  occ("Georg Lipp", "mayor of a village near Leoben"),
  fact("Gertraud Hofstätter-Lipp", "occupation", "conference interpreter"),
  fact("Gertraud Hofstätter-Lipp", "birthPlace", "Graz"),
  fact("Gertraud Hofstätter-Lipp", "education", "Geneva's interpreters' school"),
  fact("Valerian Kulagin", "deathDate", "1986", value="1986"),
  fact("Hans Adlassnig", "relatives", "Ilse Adlassnig"),
  fact("Gertraud Hofstätter-Lipp", "spouse", "Georg Lipp"),
  ev("conviction", "jailed", ("Friday", "1988-04-22"), ["Gertraud Hofstätter-Lipp"]),
  ev("arrest", "Arrested", ("last Sept. 11", "1987-09-11"), ["Gertraud Hofstätter-Lipp"]),
  ev("testimony", "confessed", None, ["Gertraud Hofstätter-Lipp"]),
  ev("sanction", "was declared unwanted", ("two days later", "1987-09-13"), ["Bohumil Vydra"]),
  ev("testimony", "told the court", ("Monday", "1988-04-18"), ["Warren T. Lindqvist"]),
  ev("departure", "stepped down", ("October", "1987-10"), ["Johann Nepomuk Thurner"]),
  ev("appointment", "took over the case", ("February", "1988-02"), ["Ekkehard Moser"]),
  ev("recusal", "stood aside", ("February", "1988-02"), ["Hans Adlassnig"]),
  ev("testimony", "testified too", None, ["Ilse Adlassnig"]),
)

P("d31-11", """Fiji's man at UN out over tweet; ex-rugby captain in

SUVA – Gone: Ratu Jone Vakacegu, Permanent Representative in New York. In: Sefanaia Tuicakau, who captained the national sevens in the 1990s and has never held a diplomatic job.

Cabinet agreed the switch on Tuesday (Aug. 8), PM Litia Raikuna announced in a three-line statement. No reason. Everybody in Suva knows it: at 2.14 a.m. on July 30 Vakacegu's account called the Chinese envoy in Suva, Bao Renjie, "a crane driver with a flag". It was deleted at 6.

Vakacegu said by phone that his nephew, Josaia, a student, had the password. Foreign Secretary Anaseini Rokotuivuna wrote to him all the same on Aug. 1, asking for an account of himself, and told parliament's foreign affairs committee on Friday that his reply "ran to eleven pages and one apology".

Bao, ambassador since 2021, said he was not offended. He trained as an engineer in Dalian.

A chief of Cakaudrove and one-time brigadier, Vakacegu, 61, is the second head of that mission to fall in three years. Filimoni Draunidalo was brought home in 2020; the anti-corruption commission charged him over a flat on East 64th Street, and the High Court found him not guilty last year. Draunidalo has since been elected to the Suva city council.

Tuicakau, 53, a Methodist lay preacher and hotel manager, was at choir practice when Raikuna rang. "I thought she wanted tickets," he told the Fiji Times-Herald. Opposition leader Semi Waqabaca, once his coach, said it was "a hospital pass". Tuicakau's wife, Dr Mereoni Tuicakau, heads paediatrics at the Colonial War Memorial Hospital; she's staying.

Until he gets there Counsellor Priya Narsey-Lal minds the mission. She did so in 2020, too, for eight months.

Vakacegu has till Sept. 15 to pack. He'll write a book, he says.
""",
  occ("Jone Vakacegu", "Permanent Representative in New York", end=("Tuesday (Aug. 8)", "2023-08-08"), again=["head of that mission"]),
  occ("Sefanaia Tuicakau", "captained the national sevens", start=("1990s", "199X"), end=("1990s", "199X"), again=["ex-rugby captain"]),
  occ("Litia Raikuna", "PM"),
  occ("Bao Renjie", "ambassador", start=("2021", "2021"), again=["Chinese envoy in Suva"]),
  occ("Anaseini Rokotuivuna", "Foreign Secretary"),
  occ("Jone Vakacegu", "chief of Cakaudrove"),
  occ("Jone Vakacegu", "brigadier", former=True),
  occ("Filimoni Draunidalo", "that mission", end=("2020", "2020")),
  occ("Filimoni Draunidalo", "Suva city council"),
  occ("Sefanaia Tuicakau", "Permanent Representative", start=("Tuesday (Aug. 8)", "2023-08-08")),
  occ("Sefanaia Tuicakau", "lay preacher"),
  occ("Sefanaia Tuicakau", "hotel manager"),
  occ("Semi Waqabaca", "Opposition leader"),
  occ("Semi Waqabaca", "coach"),
  occ("Mereoni Tuicakau", "heads paediatrics at the Colonial War Memorial Hospital"),
  occ("Priya Narsey-Lal", "Counsellor"),
  occ("Priya Narsey-Lal", "minds the mission"),
  occ("Priya Narsey-Lal", "She did so", start=("2020, too", "2020"), end=("eight months", "2020/2021")),
  fact("Jone Vakacegu", "relatives", "Josaia"),
  fact("Josaia", "occupation", "student"),
  fact("Bao Renjie", "occupation", "engineer"),
  fact("Bao Renjie", "education", "Dalian"),
  fact("Sefanaia Tuicakau", "religion", "Methodist"),
  fact("Sefanaia Tuicakau", "spouse", "Mereoni Tuicakau"),
  ev("departure", "Gone", ("Tuesday (Aug. 8)", "2023-08-08"), ["Jone Vakacegu"]),
  ev("appointment", "switch", ("Tuesday (Aug. 8)", "2023-08-08"), ["Sefanaia Tuicakau"]),
  ev("communication", "three-line statement", ("Tuesday (Aug. 8)", "2023-08-08"), ["Litia Raikuna"]),
  ev("communication", "wrote to him", ("Aug. 1", "2023-08-01"), ["Anaseini Rokotuivuna", "Jone Vakacegu"]),
  ev("testimony", "told parliament's foreign affairs committee", ("Friday", "2023-08-04"), ["Anaseini Rokotuivuna"]),
  ev("communication", "reply", None, ["Jone Vakacegu", "Anaseini Rokotuivuna"]),
  ev("departure", "was brought home", ("2020", "2020"), ["Filimoni Draunidalo"]),
  ev("investigation", "charged", None, ["Filimoni Draunidalo"]),
  ev("election", "elected to the Suva city council", None, ["Filimoni Draunidalo"]),
  ev("communication", "rang", None, ["Litia Raikuna", "Sefanaia Tuicakau"]),
)

P("d31-12", """BELGRADE, Thurs. – King's courier, 2 ministers out in Durmitor letters row. Fifth cabinet since spring.

By our special correspondent, 9 Dec. 1909.

Dr. Vojin Stamatović, Foreign Minister, handed in his portfolio to the Premier at eleven to-night, and M. Kosta Gavrić, Public Works, did likewise at a quarter past. Neither was asked to wait. M. Gavrić merely followed his friend.

Ground: letters. On Monday the Vienna Mittagspost printed eight, in facsimile, from Dr. Stamatović to the Russian minister here, M. de Roubtsoff, touching the Durmitor railway. He owns to six. The other two, in which a sum is named, he swears are forged; on Tuesday he said as much from the tribune of the Skupština, and was sung down.

How they got out: Capt. Ilija Rašković, the King's courier, lost a bag at Semlin on 2 Nov. He told nobody for nine days. Dismissed this forenoon; under lock in the fortress. His father, the old General Rašković, A.D.C. to two kings, called at the Palace and was not received.

M. de Roubtsoff has gone to Nish. His colleague of Austria, Count Attems-Thurnau, has the gout.

The Premier, M. Avakum Pešić, keeps the Foreign Office in his own hand for the present; he had it before, 1904 to 1906, until turned out by the same Stamatović, then only a professor of canon law with a seat for Kragujevac. For Works, Col. Zdravković, of the Engineers, took the oath at midnight in borrowed gloves.

Dr. Stamatović is 46, a Heidelberg man, priest's son from Užice, and brother-in-law to M. Gavrić, whose sister Darinka he has to wife. She was in the diplomatic box on Tuesday and did not leave it.

The Opposition, under M. Ljuba Nenadić, asks for a commission. Will probably get one. Wire how much wanted for Sunday.
""",
  occ("Vojin Stamatović", "Foreign Minister", end=("to-night", "1909-12-09")),
  occ("Kosta Gavrić", "Public Works", end=("quarter past", "1909-12-09")),
  occ("de Roubtsoff", "Russian minister here"),
  occ("Ilija Rašković", "King's courier#2", end=("this forenoon", "1909-12-09")),
  occ("Ilija Rašković", "Capt."),
  occ("Rašković", "General"),
  occ("Rašković", "A.D.C. to two kings"),
  occ("Attems-Thurnau", "colleague of Austria"),
  occ("Attems-Thurnau", "Count"),
  occ("Avakum Pešić", "Premier#2"),
  occ("Avakum Pešić", "Foreign Office", start=("to-night", "1909-12-09")),
  occ("Avakum Pešić", "had it before", start=("1904", "1904"), end=("1906", "1906")),
  occ("Vojin Stamatović", "professor of canon law"),
  occ("Vojin Stamatović", "seat for Kragujevac"),
  occ("Zdravković", "Col."),
  occ("Zdravković", "For Works", start=("midnight", "1909-12-10")),
  occ("Ljuba Nenadić", "Opposition, under"),
  fact("Ilija Rašković", "father", "General Rašković"),
  fact("Rašković", "children", "Ilija Rašković"),
  fact("Vojin Stamatović", "education", "Heidelberg"),
  fact("Vojin Stamatović", "birthPlace", "Užice"),
  fact("Vojin Stamatović", "relatives", "M. Gavrić#2"),
  fact("Vojin Stamatović", "spouse", "Darinka"),
  fact("Kosta Gavrić", "siblings", "Darinka"),
  ev("departure", "handed in his portfolio", ("to-night", "1909-12-09"), ["Vojin Stamatović"]),
  ev("departure", "did likewise", ("quarter past", "1909-12-09"), ["Kosta Gavrić"]),
  ev("disclosure", "printed eight", ("Monday", "1909-12-06"), ["Vojin Stamatović", "de Roubtsoff"]),
  ev("communication", "letters#2", None, ["Vojin Stamatović", "de Roubtsoff"]),
  ev("speech", "said as much", ("Tuesday", "1909-12-07"), ["Vojin Stamatović"]),
  ev("departure", "Dismissed", ("this forenoon", "1909-12-09"), ["Ilija Rašković"]),
  ev("arrest", "under lock", ("this forenoon", "1909-12-09"), ["Ilija Rašković"]),
  ev("travel", "called at the Palace", None, ["Rašković"]),
  ev("travel", "has gone to Nish", None, ["de Roubtsoff"]),
  ev("departure", "turned out", ("1906", "1906"), ["Avakum Pešić", "Vojin Stamatović"]),
  ev("appointment", "took the oath", ("midnight", "1909-12-10"), ["Zdravković"]),
)

P("d31-13", """Ada Nwokedi-Brathwaite, 1934–2019

I worked for Ada for six years and was frightened of her for five. She would have been pleased to hear it. Let me set down, before the official tributes do their smoothing, what she did.

She came to Nigeria's foreign service by way of the convent at Onitsha and a chemistry degree from Ibadan (1957), which she always said was the right training, since nothing that is mixed can be wholly unmixed. During the war she was on the other side. From August 1967 until the end she sat in Lisbon as Biafra's representative, signing for aeroplanes, and when in January 1970 there was no Biafra left to represent she walked into our embassy, put the keys on the desk and asked for a receipt. The chargé, Alhaji Bello Dambatta, gave her one; for that, I have heard, he was passed over twice. He ended, all the same, as ambassador in Cairo.

Five years of private life followed, in which she taught at Queen's School, Enugu. Readmitted in 1975 with loss of rank, she climbed again: Brasília, then Geneva, where I found her as deputy head of the mission and where, in 1983, she was sent for in the night to negotiate over the telephone with two boys who had a grenade. In March 1986 she got Nairobi. The high commissioner's residence there had been let by her forerunner, Chief Fola Adewusi, to a circus. She had the elephants out by Easter.

Her husband, Winston Brathwaite of Bridgetown, played the trombone and kept bees, and died in 2001. They had one girl, Chidinma, now on the bench in Lagos State.

Ada took early leave of us in 1991, after telling a minister what he was. The MFR arrived eight years on. She said she would have liked the five years better.

She died in her sleep at Enugu on Ash Wednesday.
""",
  occ("Ada Nwokedi-Brathwaite", "Biafra's representative", start=("August 1967", "1967-08"), end=("January 1970", "1970-01"), again=["sat in Lisbon"]),
  occ("Bello Dambatta", "chargé"),
  occ("Bello Dambatta", "ambassador in Cairo"),
  occ("Ada Nwokedi-Brathwaite", "deputy head of the mission"),
  occ("Ada Nwokedi-Brathwaite", "high commissioner", start=("March 1986", "1986-03"), end=("1991", "1991"), again=["Nairobi"]),
  occ("Fola Adewusi", "forerunner", end=("March 1986", "1986-03")),
  occ("Fola Adewusi", "Chief"),
  occ("Chidinma", "bench in Lagos State"),
  occ("Ada Nwokedi-Brathwaite", "Brasília"),
  fact("Ada Nwokedi-Brathwaite", "birthDate", "1934", value="1934"),
  fact("Ada Nwokedi-Brathwaite", "deathDate", "Ash Wednesday", value="2019-03-06"),
  fact("Ada Nwokedi-Brathwaite", "deathPlace", "Enugu#2"),
  fact("Ada Nwokedi-Brathwaite", "causeOfDeath", "in her sleep"),
  fact("Ada Nwokedi-Brathwaite", "nationality", "Nigeria's"),
  fact("Ada Nwokedi-Brathwaite", "education", "convent at Onitsha"),
  fact("Ada Nwokedi-Brathwaite", "education", "Ibadan", date=("1957", "1957")),
  fact("Ada Nwokedi-Brathwaite", "residence", "Lisbon"),
  fact("Ada Nwokedi-Brathwaite", "occupation", "taught at Queen's School, Enugu"),
  fact("Ada Nwokedi-Brathwaite", "spouse", "Winston Brathwaite"),
  fact("Winston Brathwaite", "birthPlace", "Bridgetown"),
  fact("Winston Brathwaite", "occupation", "played the trombone"),
  fact("Winston Brathwaite", "deathDate", "2001", value="2001"),
  fact("Ada Nwokedi-Brathwaite", "children", "Chidinma"),
  fact("Winston Brathwaite", "children", "Chidinma"),
  fact("Ada Nwokedi-Brathwaite", "award", "MFR", date=("eight years on", "1999")),
  ev("travel", "walked into our embassy", ("January 1970", "1970-01"), ["Ada Nwokedi-Brathwaite"]),
  ev("appointment", "Readmitted", ("1975", "1975"), ["Ada Nwokedi-Brathwaite"]),
  ev("communication", "negotiate over the telephone", ("1983", "1983"), ["Ada Nwokedi-Brathwaite"]),
  ev("appointment", "got Nairobi", ("March 1986", "1986-03"), ["Ada Nwokedi-Brathwaite"]),
  ev("departure", "took early leave of us", ("1991", "1991"), ["Ada Nwokedi-Brathwaite"]),
  ev("award", "arrived", ("eight years on", "1999"), ["Ada Nwokedi-Brathwaite"]),
)

P("d31-14", """A few words about Lars-Göran Tengbom, since nobody else in the Association seems to mean to write them.

He was a bad ambassador and an extremely good consul. Those of us who shared the corridor in Beirut, where he had the consular section in 1975 and 1976, will remember the list on his door: every Swede in Lebanon, in pencil, rubbed out one by one as they got away. There were 411. He rubbed out all of them but two, and about the two, a married couple called Ek who would not leave their dogs, he was still talking when I saw him last, in the home at Mariefred.

A lieutenant of the coastal artillery before he came to us in 1961, he had a son's reasons for avoiding politics; old Herbert Tengbom had been county secretary of a party one did not mention after 1945. Lars-Göran himself belonged to nothing but the Mission Covenant.

It was a mistake to send him to Pretoria in 1982. He said so to the cabinet secretary, Ulla Nordenfalk, who laughed. As head of legation he was required to be disagreeable in elegant ways, and could only be agreeable in plain ones. When, in November 1984, he drove a wanted man, the printer Elias Mokgosi, over the Swaziland line under a rug, he informed nobody, neither Stockholm nor his own number two. The South Africans gave him a week. His successor, the smooth Carl Fredrik Uggla, never forgave him the rug.

Mokgosi, as is known, was afterwards his country's high commissioner at Ottawa. In 1997 he came to Mariefred, and the two old gentlemen drank a bottle.

Lars-Göran was made consul general in Rotterdam by way of consolation and finished there in 1993. Married, but only briefly and not well, to the cellist Kerstin Bylund, he leaves a stepson. He was eighty-nine; it was his heart. There is no medal to report.
""",
  occ("Lars-Göran Tengbom", "consular section", start=("1975", "1975"), end=("1976", "1976")),
  occ("Lars-Göran Tengbom", "lieutenant of the coastal artillery", end=("1961", "1961")),
  occ("Herbert Tengbom", "county secretary of a party"),
  occ("Ulla Nordenfalk", "cabinet secretary"),
  occ("Lars-Göran Tengbom", "head of legation", start=("1982", "1982"), end=("November 1984", "1984-11")),
  occ("Carl Fredrik Uggla", "successor", start=("November 1984", "1984-11")),
  occ("Elias Mokgosi", "country's high commissioner at Ottawa"),
  occ("Lars-Göran Tengbom", "consul general in Rotterdam", end=("1993", "1993")),
  fact("Lars-Göran Tengbom", "residence", "Mariefred"),
  fact("Lars-Göran Tengbom", "father", "Herbert Tengbom"),
  fact("Lars-Göran Tengbom", "religion", "Mission Covenant"),
  fact("Elias Mokgosi", "occupation", "printer"),
  fact("Lars-Göran Tengbom", "spouse", "Kerstin Bylund"),
  fact("Kerstin Bylund", "occupation", "cellist"),
  fact("Lars-Göran Tengbom", "causeOfDeath", "heart"),
  ev("appointment", "came to us", ("1961", "1961"), ["Lars-Göran Tengbom"]),
  ev("appointment", "send him to Pretoria", ("1982", "1982"), ["Lars-Göran Tengbom"]),
  ev("communication", "said so to the cabinet secretary", ("1982", "1982"), ["Lars-Göran Tengbom", "Ulla Nordenfalk"]),
  ev("travel", "drove a wanted man", ("November 1984", "1984-11"), ["Lars-Göran Tengbom", "Elias Mokgosi"]),
  ev("sanction", "gave him a week", ("November 1984", "1984-11"), ["Lars-Göran Tengbom"]),
  ev("meeting", "came to Mariefred", ("1997", "1997"), ["Elias Mokgosi", "Lars-Göran Tengbom"]),
  ev("appointment", "was made consul general", None, ["Lars-Göran Tengbom"]),
  ev("departure", "finished there", ("1993", "1993"), ["Lars-Göran Tengbom"]),
)

P("d31-15", """My chief in Montevideo

Of the five ambassadors under whom I have carried bags the one I should like to carry them for again is Don Evaristo Cubas Arrúa. Paraguay has had cleverer men abroad. It has had none whose word was taken in three capitals without a paper.

He was then nearing sixty: a doctor by calling, of Villarrica, who had cut off legs in the Chaco, with the rank of captain, and had the Cruz del Defensor for it, though he wore it only in the bath, to make his grandchildren laugh. How a Liberal came to represent a Colorado government nobody could tell me. He had been its prisoner on the island of Peña Hermosa in 1948; in 1950 he was its envoy. "They wished me far away," he said, "and I wished to be asked." The President of the day had been his patient.

What we accomplished in Uruguay between 1950 and 1955 was the river agreement, and it was he who accomplished it, with the foreign minister there, Dr. Washington Etcheverry Pons, over chess, on forty-three Saturdays. I kept the score. My note of the last session, on 11 December 1954, has the clauses on one side and the moves on the other. Etcheverry was dropped from the National Council's government a month after; his signature held.

In August 1955 came Colonel Rigoberto Insfrán, with a letter. Don Evaristo read it, offered the colonel his chair and his cook, and crossed to Buenos Aires by the night boat. He opened a surgery in Lanús, for railwaymen. His daughter Perla Cubas, who nursed there beside him, sat in our Senate after the change of 1989, and it was on her motion that the house in which he died, on 4 May 1963, was bought by the nation.

Colonel Insfrán kept the cook but could not keep the secretary. I resigned on the Monday.

Fabio Recalde Duarte
""",
  occ("Evaristo Cubas Arrúa", "captain"),
  occ("Evaristo Cubas Arrúa", "envoy", start=("1950", "1950"), end=("August 1955", "1955-08"), again=["ambassadors"]),
  occ("Washington Etcheverry Pons", "foreign minister there", end=("a month after", "1955-01")),
  occ("Rigoberto Insfrán", "Colonel"),
  occ("Rigoberto Insfrán", "his chair", start=("August 1955", "1955-08")),
  occ("Perla Cubas", "sat in our Senate"),
  occ("Fabio Recalde Duarte", "secretary", end=("on the Monday", "1955")),
  fact("Evaristo Cubas Arrúa", "nationality", "Paraguay"),
  fact("Evaristo Cubas Arrúa", "occupation", "doctor"),
  fact("Evaristo Cubas Arrúa", "birthPlace", "Villarrica"),
  fact("Evaristo Cubas Arrúa", "militaryService", "Chaco"),
  fact("Evaristo Cubas Arrúa", "award", "Cruz del Defensor"),
  fact("Evaristo Cubas Arrúa", "party", "Liberal"),
  fact("Evaristo Cubas Arrúa", "residence", "Lanús"),
  fact("Evaristo Cubas Arrúa", "children", "Perla Cubas"),
  fact("Perla Cubas", "occupation", "nursed"),
  fact("Evaristo Cubas Arrúa", "deathDate", "4 May 1963", value="1963-05-04"),
  ev("arrest", "prisoner", ("1948", "1948"), ["Evaristo Cubas Arrúa"]),
  ev("meeting", "last session", ("11 December 1954", "1954-12-11"), ["Evaristo Cubas Arrúa", "Washington Etcheverry Pons", "Fabio Recalde Duarte"]),
  ev("departure", "was dropped", ("a month after", "1955-01"), ["Washington Etcheverry Pons"]),
  ev("travel", "came Colonel", ("August 1955", "1955-08"), ["Rigoberto Insfrán"]),
  ev("travel", "crossed to Buenos Aires", ("August 1955", "1955-08"), ["Evaristo Cubas Arrúa"]),
  ev("departure", "resigned", ("on the Monday", "1955"), ["Fabio Recalde Duarte"]),
)

P("d31-16", """When they rang me last week to say that Philippa had gone I had to ask which Philippa, for in our trade she had been three: Miss Cazalet-Wynne of Registry, Mrs Tom Orde of the Warsaw station, and "Rook", whom I ran, or who ran me, in Vienna from 1953 to 1956. It can be said now. The Cabinet Office has said it already, in the wrong order, in the files opened in January.

She was a rector's daughter from Clun, born on Armistice Day, 1921, and Somerville had sent her down in 1941 for a practical joke involving the Bursar. Registry took her the same month. By the time peace broke out she was its deputy head at twenty-three, and the only person who could find anything.

Orde was my friend and her second mistake; the first, a Free French airman, does not come into it. They were married in the embassy at Warsaw in September 1947, and he was put over the side by the Poles in the March after, with forty-eight hours' notice, for what she, not he, had been doing. She thought that funny. He didn't, and it lasted until 1951, when she asked to be let go of by both husband and office. The office thought better of it.

In Vienna she kept a hat shop. Behind it, twice a month, she met Rook's great friend, Colonel Gennady Pavlovich Stroev, assistant to the Soviet High Commissioner, the source of what you have all read about. He was recalled in the summer of 1955 and shot in the autumn. She never bought another hat.

After that, thirty years of gardens, at Presteigne, as county organiser of the Women's Institutes, and an O.B.E. in 1979 "for services to floral art". Sir Hugh Dacombe, who as Chief had put her up for something better in 1956 and been told no, was at the cremation. He is a hundred and one. He brought a hatbox.
""",
  occ("Philippa Cazalet-Wynne", "Registry", start=("the same month", "1941")),
  occ("Philippa Cazalet-Wynne", "deputy head"),
  occ("Gennady Pavlovich Stroev", "Colonel"),
  occ("Gennady Pavlovich Stroev", "assistant to the Soviet High Commissioner", end=("summer of 1955", "1955-22")),
  occ("Philippa Cazalet-Wynne", "county organiser of the Women's Institutes"),
  occ("Hugh Dacombe", "Chief"),
  fact("Philippa Cazalet-Wynne", "alias", "Rook"),
  fact("Philippa Cazalet-Wynne", "birthPlace", "Clun"),
  fact("Philippa Cazalet-Wynne", "birthDate", "Armistice Day, 1921", value="1921-11-11"),
  fact("Philippa Cazalet-Wynne", "education", "Somerville"),
  fact("Philippa Cazalet-Wynne", "spouse", "Tom Orde", date=("September 1947", "1947-09")),
  fact("Philippa Cazalet-Wynne", "occupation", "hat shop"),
  fact("Philippa Cazalet-Wynne", "residence", "Presteigne"),
  fact("Philippa Cazalet-Wynne", "award", "O.B.E.", date=("1979", "1979")),
  fact("Gennady Pavlovich Stroev", "causeOfDeath", "shot"),
  fact("Gennady Pavlovich Stroev", "deathDate", "autumn", value="1955-23"),
  ev("disclosure", "files opened", None, ["Philippa Cazalet-Wynne"]),
  ev("sanction", "sent her down", ("1941", "1941"), ["Philippa Cazalet-Wynne"]),
  ev("appointment", "took her", ("the same month", "1941"), ["Philippa Cazalet-Wynne"]),
  ev("sanction", "was put over the side", ("March", "1948-03"), ["Tom Orde"]),
  ev("meeting", "met Rook's great friend", None, ["Philippa Cazalet-Wynne", "Gennady Pavlovich Stroev"]),
  ev("departure", "was recalled", ("summer of 1955", "1955-22"), ["Gennady Pavlovich Stroev"]),
  ev("travel", "was at the cremation", None, ["Hugh Dacombe"]),
)

P("d31-17", """From the Newsletter of Retired Officials of the United Nations, Asia–Pacific chapter: In memoriam

NGUYỄN PHÚC THIỆN KHÁNH used to introduce himself as a typing error. His name was that of the imperial clan, his passport Canadian and his job, for most of the years I sat across the landing from him in Bangkok, the counting of other people's rice.

Born at Huế in 1929, he was by courtesy a prince and in fact the ninth child of a mandarin of the Board of Rites, Bửu Lam, who could not pay the school fees. A French colonel's widow paid. So Khánh went to Dalat, and with a scholarship of his own to the London School of Economics, taking a first in 1953.

He was in Geneva the year after, at twenty-five, interpreting for a delegation that had ceased to speak to its own leader. He then had a spell in Saigon as chief of cabinet to the minister of the economy, Trương Công Huề, and left, he said, when the minister began to count in suitcases. Huề was sentenced in absentia in 1964. By then Khánh was ours: statistician with ECAFE from 1958, head of its agriculture division from 1971 to 1984, officer-in-charge of the whole secretariat for ten weeks in 1981 between the death of the Executive Secretary, J. P. Amarasuriya, and the coming of the next.

The thing for which he should be remembered is the convoy of November 1979, when he took sixty lorries of seed from Aranyaprathet into Cambodia, on nobody's authority. Dr Maurits Haverkamp, our legal liaison, reported him to New York. New York sent a reprimand, then the Secretary-General's medal, in the same week. He framed both.

Sister Anne-Marie Thiện Tâm, of the Carmel at Nha Trang, was his twin. She survives him, as do his wife, Suda, and their sons. He was received into the Catholic Church on 2 June of this year, and died on the fourth. He liked to be early.
""",
  occ("Bửu Lam", "mandarin of the Board of Rites"),
  occ("Nguyễn Phúc Thiện Khánh", "chief of cabinet to the minister of the economy"),
  occ("Trương Công Huề", "minister of the economy"),
  occ("Nguyễn Phúc Thiện Khánh", "statistician with ECAFE", start=("1958", "1958")),
  occ("Nguyễn Phúc Thiện Khánh", "head of its agriculture division", start=("1971", "1971"), end=("1984", "1984")),
  occ("Nguyễn Phúc Thiện Khánh", "officer-in-charge of the whole secretariat", start=("1981", "1981"), end=("ten weeks", "1981")),
  occ("J. P. Amarasuriya", "Executive Secretary", end=("1981", "1981")),
  occ("Maurits Haverkamp", "legal liaison"),
  occ("Anne-Marie Thiện Tâm", "Sister"),
  fact("Nguyễn Phúc Thiện Khánh", "nationality", "Canadian"),
  fact("Nguyễn Phúc Thiện Khánh", "birthPlace", "Huế"),
  fact("Nguyễn Phúc Thiện Khánh", "birthDate", "1929", value="1929"),
  fact("Nguyễn Phúc Thiện Khánh", "father", "Bửu Lam"),
  fact("Nguyễn Phúc Thiện Khánh", "education", "Dalat"),
  fact("Nguyễn Phúc Thiện Khánh", "education", "London School of Economics", date=("1953", "1953")),
  fact("Nguyễn Phúc Thiện Khánh", "occupation", "interpreting"),
  fact("J. P. Amarasuriya", "deathDate", "1981", value="1981"),
  fact("Nguyễn Phúc Thiện Khánh", "award", "Secretary-General's medal"),
  fact("Anne-Marie Thiện Tâm", "residence", "Carmel at Nha Trang"),
  fact("Nguyễn Phúc Thiện Khánh", "siblings", "Anne-Marie Thiện Tâm"),
  fact("Anne-Marie Thiện Tâm", "birthDate", "1929", value="1929"),
  fact("Anne-Marie Thiện Tâm", "birthPlace", "Huế"),
  fact("Nguyễn Phúc Thiện Khánh", "spouse", "Suda"),
  fact("Nguyễn Phúc Thiện Khánh", "religion", "Catholic Church"),
  fact("Nguyễn Phúc Thiện Khánh", "deathDate", "the fourth", value="XXXX-06-04"),
  ev("departure", "left, he said", None, ["Nguyễn Phúc Thiện Khánh"]),
  ev("conviction", "was sentenced in absentia", ("1964", "1964"), ["Trương Công Huề"]),
  ev("travel", "took sixty lorries of seed", ("November 1979", "1979-11"), ["Nguyễn Phúc Thiện Khánh"]),
  ev("communication", "reported him", None, ["Maurits Haverkamp", "Nguyễn Phúc Thiện Khánh"]),
  ev("sanction", "reprimand", None, ["Nguyễn Phúc Thiện Khánh"]),
  ev("award", "sent", None, ["Nguyễn Phúc Thiện Khánh"]),
)

P("d31-18", """I sat behind Hovsep Tumanian for the whole of the Trabzon talks, from 6 to 19 March 2009, handing him papers, and since several gentlemen who were not in the room have lately published what happened in it, I may perhaps be allowed three corrections.

First, he did not shout. Armenia's first deputy foreign minister had lost one lung to a bullet at Martuni in 1993, as a commander of volunteers, and could not have shouted if the ceiling had come down. It was Bedirhan Aksoylu, leading for the Turks, who raised his voice, once, at the hotel waiter.

Second, nobody "leaked" the map. Tumanian himself gave it on the 12th to the Swiss chairman, Ambassador Reto Caduff, in my presence, in an envelope. How it reached a newspaper in Yerevan by the 15th was the subject of an inquiry under General Prosecutor Marine Ghazaryan, which ended where such inquiries end. To say that I was questioned is true; so was the driver. The then foreign minister, Vardan Shirakuni, took responsibility and left the government on 2 April. He is today rector of the Agrarian University and raises no objection to my saying that he had taken it for somebody else.

Third, the toast. On the final evening Aksoylu, a grandson, as he then told us, of an Armenian woman from Sivas called Zabel, proposed the health of grandmothers. Tumanian rose and drank it. For this, in June, the presidium of the Federation struck him off its rolls after twenty-four years' membership, and his colleagues in the ministry crossed the street.

He was found another post, as such men are: the embassy at Buenos Aires. He presented his letters there in October 2010, was made a doctor by the university of Córdoba, and died at his desk on 30 August 2012 of the other lung. Aksoylu, who had retired to Bodrum, came to the funeral by three aeroplanes.

Siranush Melkonian, formerly of the Legal Department
""",
  occ("Hovsep Tumanian", "Armenia's first deputy foreign minister"),
  occ("Hovsep Tumanian", "commander of volunteers"),
  occ("Bedirhan Aksoylu", "leading for the Turks", start=("6", "2009-03-06"), end=("19 March 2009", "2009-03-19")),
  occ("Reto Caduff", "Swiss chairman"),
  occ("Reto Caduff", "Ambassador"),
  occ("Marine Ghazaryan", "General Prosecutor"),
  occ("Vardan Shirakuni", "then foreign minister", end=("2 April", "2009-04-02")),
  occ("Vardan Shirakuni", "rector of the Agrarian University"),
  occ("Hovsep Tumanian", "embassy at Buenos Aires", start=("October 2010", "2010-10"), end=("30 August 2012", "2012-08-30")),
  occ("Siranush Melkonian", "Legal Department"),
  fact("Hovsep Tumanian", "nationality", "Armenia's"),
  fact("Bedirhan Aksoylu", "nationality", "Turks"),
  fact("Hovsep Tumanian", "militaryService", "Martuni", date=("1993", "1993")),
  fact("Reto Caduff", "nationality", "Swiss"),
  fact("Bedirhan Aksoylu", "relatives", "Zabel"),
  fact("Zabel", "ethnicity", "Armenian"),
  fact("Zabel", "birthPlace", "Sivas"),
  fact("Hovsep Tumanian", "party", "Federation"),
  fact("Hovsep Tumanian", "award", "doctor by the university of Córdoba"),
  fact("Hovsep Tumanian", "deathDate", "30 August 2012", value="2012-08-30"),
  fact("Hovsep Tumanian", "causeOfDeath", "the other lung"),
  fact("Bedirhan Aksoylu", "residence", "Bodrum"),
  ev("meeting", "Trabzon talks", ("6 to 19 March 2009", "2009-03-06/2009-03-19"), ["Hovsep Tumanian", "Bedirhan Aksoylu", "Reto Caduff", "Siranush Melkonian"]),
  ev("communication", "gave it", ("the 12th", "2009-03-12"), ["Hovsep Tumanian", "Reto Caduff"]),
  ev("disclosure", "reached a newspaper", ("the 15th", "2009-03-15"), ["Hovsep Tumanian"]),
  ev("investigation", "inquiry", None, ["Marine Ghazaryan"]),
  ev("testimony", "was questioned", None, ["Siranush Melkonian"]),
  ev("departure", "left the government", ("2 April", "2009-04-02"), ["Vardan Shirakuni"]),
  ev("speech", "proposed the health", ("the final evening", "2009-03-19"), ["Bedirhan Aksoylu"]),
  ev("sanction", "struck him off", ("June", "2009-06"), ["Hovsep Tumanian"]),
  ev("appointment", "presented his letters", ("October 2010", "2010-10"), ["Hovsep Tumanian"]),
  ev("award", "was made a doctor", None, ["Hovsep Tumanian"]),
  ev("departure", "had retired", None, ["Bedirhan Aksoylu"]),
  ev("travel", "came to the funeral", None, ["Bedirhan Aksoylu"]),
)

P("d31-19", """The house with the green shutters, No. 14 on the Oude Haven, is pointed out to visitors of Enkhuizen as that of "the Russian ambassador". It was nothing of the kind; but the truth is not much smaller.

The builder of 1731, Sybrand Claesz. Overtoom, was a burgomaster's grandson whose two marriages, to Trijntje Blaauw (1719) and, when the smallpox had taken her in 1724, to her cousin Margaretha Semeyns, brought him shares in eleven herring busses and one seat, for four years, in the Admiralty of the Northern Quarter. It was for the herring that the States sent him to Archangel as their resident in 1735. He wintered there nine times. The baptism book of the Reformed congregation, which he kept himself, as elder, has survived in our town archive, and so has a letter in which he begs the Pensionary, with some heat, for a stove.

His daughter Neeltje, by the second bed, was thirteen when she first acted as his interpreter. She had learnt her Russian of the nurse, and it was, by all accounts, a fishwife's. When her father fell through the ice in April 1744 and was lost, it was Neeltje, at twenty, who wrote the despatches until the new resident arrived; she signed them "for the Resident, absent". He arrived in September 1745. His name was Jacob van der Meulen Swart, and he married her at Christmas.

Swart rose. From 1752 we find him at Petersburg as secretary of legation, afterwards (1757–63) as chargé d'affaires; a gold snuff-box from the Empress Elizabeth, on show in the Zuiderzee Museum, was for the armistice of the salt ships. But the townsman who left a mark on the Russian tongue, so Professor Bicker Caarten of Leiden has shown, is Neeltje. Two words for gutting, at Archangel, are hers.

Their descendants named Swart are millers at Hem.
""",
  occ("Sybrand Claesz. Overtoom", "Admiralty of the Northern Quarter"),
  occ("Sybrand Claesz. Overtoom", "resident", start=("1735", "1735"), end=("April 1744", "1744-04")),
  occ("Sybrand Claesz. Overtoom", "elder"),
  occ("Neeltje", "acted as his interpreter", start=("thirteen", "1737")),
  occ("Jacob van der Meulen Swart", "new resident", start=("September 1745", "1745-09")),
  occ("Jacob van der Meulen Swart", "secretary of legation", start=("1752", "1752"), end=("1757", "1757")),
  occ("Jacob van der Meulen Swart", "chargé d'affaires", start=("1757", "1757"), end=("63)", "1763")),
  occ("Bicker Caarten", "Professor"),
  fact("Sybrand Claesz. Overtoom", "residence", "No. 14 on the Oude Haven"),
  fact("Sybrand Claesz. Overtoom", "spouse", "Trijntje Blaauw", date=("1719", "1719")),
  fact("Trijntje Blaauw", "causeOfDeath", "smallpox"),
  fact("Trijntje Blaauw", "deathDate", "1724", value="1724"),
  fact("Sybrand Claesz. Overtoom", "spouse", "Margaretha Semeyns"),
  fact("Trijntje Blaauw", "relatives", "Margaretha Semeyns"),
  fact("Sybrand Claesz. Overtoom", "religion", "Reformed"),
  fact("Sybrand Claesz. Overtoom", "children", "Neeltje"),
  fact("Margaretha Semeyns", "children", "Neeltje"),
  fact("Sybrand Claesz. Overtoom", "deathDate", "April 1744", value="1744-04"),
  fact("Sybrand Claesz. Overtoom", "causeOfDeath", "fell through the ice"),
  fact("Neeltje", "spouse", "Jacob van der Meulen Swart", date=("Christmas", "1745-12-25")),
  fact("Jacob van der Meulen Swart", "award", "gold snuff-box"),
  ev("appointment", "sent him to Archangel", ("1735", "1735"), ["Sybrand Claesz. Overtoom"]),
  ev("communication", "letter", None, ["Sybrand Claesz. Overtoom"]),
  ev("communication", "wrote the despatches", None, ["Neeltje"]),
  ev("travel", "He arrived", ("September 1745", "1745-09"), ["Jacob van der Meulen Swart"]),
)

P("d31-20", """Our parish of Llanfair Waterdine has given the world one admiral, one hangman and one consul, and of the three it is the consul whose grave is oftenest asked for.

Evan Probert Meredith was the blacksmith's eldest, baptized in the chapel at Beguildy, for the family were Baptists, on the third Sunday of Lent 1801. The curate, the Revd Thomas Gethin, taught him Latin for shoeing his mare. By eighteen he had gone to Liverpool; by twenty-five to Valparaíso, as clerk to Messrs Huddart; by thirty he was a partner, and the owner of nineteen mules. When the earthquake of February 1835 threw down Concepción he fed four hundred from the firm's flour. The town voted him a silver cup. Palmerston, a little later (the commission is dated 8 September 1836), named him consul in place of Mr Ralph Oughtred, whom the same earthquake had killed.

He held on for twenty-two years. It is not for a village history to judge of the business of the barque Perseverance, over which a Chilean admiral and two of our own called each other liars in The Times; I will only remark that the select committee of 1847 examined Meredith for three days, in Welsh English that the shorthand-writer could not follow, and thanked him at the end.

The wife whom he brought home on that visit was Carmen Urrejola, sister to the intendant of Concepción, Don Manuel Urrejola. She was a Catholic and had a chapel made in the dairy. Of their children, Ana kept the infant school here, and Tomás Meredith, as he wrote himself, remained behind and sat in the Chilean Chamber for Lautaro in three legislatures.

Meredith retired in 1858, built Plas Bío-Bío, planted the monkey-puzzles, and was a Radnorshire magistrate until he could no longer hear. He was a widower for nineteen weeks only; they share the stone. Died 1 Nov. 1880.
""",
  occ("Thomas Gethin", "curate"),
  occ("Evan Probert Meredith", "clerk to Messrs Huddart", start=("twenty-five", "1826")),
  occ("Evan Probert Meredith", "partner", start=("thirty", "1831")),
  occ("Evan Probert Meredith", "consul in place of Mr Ralph Oughtred", start=("8 September 1836", "1836-09-08"), end=("1858", "1858")),
  occ("Ralph Oughtred", "in place of Mr Ralph Oughtred", end=("February 1835", "1835-02")),
  occ("Manuel Urrejola", "intendant of Concepción"),
  occ("Ana", "kept the infant school"),
  occ("Tomás Meredith", "Chilean Chamber for Lautaro"),
  occ("Evan Probert Meredith", "Radnorshire magistrate"),
  fact("Evan Probert Meredith", "birthPlace", "Llanfair Waterdine"),
  fact("Evan Probert Meredith", "religion", "Baptists"),
  fact("Evan Probert Meredith", "birthDate", "1801", value="1801"),
  fact("Evan Probert Meredith", "residence", "Valparaíso"),
  fact("Evan Probert Meredith", "award", "silver cup"),
  fact("Ralph Oughtred", "causeOfDeath", "same earthquake"),
  fact("Ralph Oughtred", "deathDate", "February 1835", value="1835-02"),
  fact("Evan Probert Meredith", "spouse", "Carmen Urrejola"),
  fact("Carmen Urrejola", "siblings", "Manuel Urrejola"),
  fact("Carmen Urrejola", "religion", "Catholic"),
  fact("Evan Probert Meredith", "children", "Ana"),
  fact("Carmen Urrejola", "children", "Ana"),
  fact("Evan Probert Meredith", "children", "Tomás Meredith"),
  fact("Carmen Urrejola", "children", "Tomás Meredith"),
  fact("Evan Probert Meredith", "residence", "Plas Bío-Bío", date=("1858", "1858")),
  fact("Evan Probert Meredith", "deathDate", "1 Nov. 1880", value="1880-11-01"),
  ev("travel", "gone to Liverpool", ("eighteen", "1819"), ["Evan Probert Meredith"]),
  ev("award", "voted him a silver cup", None, ["Evan Probert Meredith"]),
  ev("appointment", "named him consul", ("8 September 1836", "1836-09-08"), ["Evan Probert Meredith"]),
  ev("testimony", "examined Meredith", ("1847", "1847"), ["Evan Probert Meredith"]),
  ev("departure", "retired", ("1858", "1858"), ["Evan Probert Meredith"]),
)

P("d31-21", """Those who walk up the Rue des Frères-Tabet in Zahlé pass, without a glance, a doorway over which the stone has been hacked flat. There stood, until 1915, the arms of Persia.

Provincial towns had such consuls then. Khawaja Nakhlé Tabet, silk merchant, Greek Catholic, forty years of age, got his exequatur from the Porte in 1889 and paid for it, so his ledger tells us, 1,200 francs and a horse. He was not a Persian and had never been nearer to Persia than Baalbek. What he obtained was a flag, under which neither the tax-farmer nor the gendarmes could set foot in his warehouse. As dragoman he entered his brother Iskandar Tabet, the father of the poet; as kavass, a cousin.

The flag had its uses in the famine. With the war the French, British and Russian consuls had been interned or sent off from Beirut, and it was to the Persian door that people came. From January to October 1915 there were at one time forty-three persons sleeping in the silk store, among them the Jesuit Père Gaston Delarue, the former rector of the Oriental College, dressed as a cook. An informer, whose grandchildren are honourable people, spoke to the kaimakam, Tevfik Rıza Bey, who went himself, found Delarue stirring a pot, tasted it, and reported that he had discovered nothing. Tevfik lost his place over it by telegraph on 2 November. Two days afterwards soldiers took the consul, then sixty-six, his nephew the poet Habib Tabet, and the priest. The court martial at Aley gave the Tabets exile in Anatolia and Father Delarue ten years of fortress, of which typhus spared him nine.

Nakhlé returned from Kayseri in December 1918 on the roof of a train. He took no further interest in flags. When in 1920 the French governor, Commandant Ferrand-Loubet, offered him the municipality, he pleaded his knees. It was Iskandar who put on the sash, and wore it eight years.
""",
  occ("Nakhlé Tabet", "consuls", start=("1889", "1889"), end=("Two days afterwards", "1915-11-04"), again=["exequatur", "consul, then"]),
  occ("Iskandar Tabet", "dragoman"),
  occ("Gaston Delarue", "rector of the Oriental College", former=True),
  occ("Tevfik Rıza Bey", "kaimakam", end=("2 November", "1915-11-02")),
  occ("Ferrand-Loubet", "French governor"),
  occ("Ferrand-Loubet", "Commandant"),
  occ("Iskandar Tabet", "put on the sash", start=("1920", "1920"), end=("eight years", "1928")),
  fact("Nakhlé Tabet", "occupation", "silk merchant"),
  fact("Nakhlé Tabet", "religion", "Greek Catholic"),
  fact("Nakhlé Tabet", "birthDate", "forty years of age", value="1849"),
  fact("Nakhlé Tabet", "siblings", "Iskandar Tabet"),
  fact("Iskandar Tabet", "children", "Habib Tabet"),
  fact("Habib Tabet", "occupation", "poet"),
  fact("Gaston Delarue", "religion", "Jesuit"),
  fact("Gaston Delarue", "occupation", "priest"),
  fact("Nakhlé Tabet", "relatives", "Habib Tabet"),
  fact("Gaston Delarue", "causeOfDeath", "typhus"),
  fact("Nakhlé Tabet", "residence", "Zahlé"),
  ev("appointment", "got his exequatur", ("1889", "1889"), ["Nakhlé Tabet"]),
  ev("disclosure", "spoke to the kaimakam", None, ["Tevfik Rıza Bey"]),
  ev("investigation", "went himself", None, ["Tevfik Rıza Bey", "Gaston Delarue"]),
  ev("departure", "lost his place", ("2 November", "1915-11-02"), ["Tevfik Rıza Bey"]),
  ev("arrest", "took the consul", ("Two days afterwards", "1915-11-04"), ["Nakhlé Tabet", "Habib Tabet", "Gaston Delarue"]),
  ev("conviction", "gave the Tabets exile", None, ["Nakhlé Tabet", "Habib Tabet", "Gaston Delarue"]),
  ev("travel", "returned from Kayseri", ("December 1918", "1918-12"), ["Nakhlé Tabet"]),
  ev("appointment", "put on the sash", ("1920", "1920"), ["Iskandar Tabet"]),
)

P("d31-22", """How Waikouaiti came by a treaty port's tea-bowl

In the glass case behind the librarian's chair there is a bowl, cracked, with a label in the hand of the late Miss Ivy Pullar, our postmistress. It reads: "Amoy, given to father by the Taotai."

Father was Dugald Pullar, and he belongs to us at both ends. The Pullars farmed at Flag Swamp; he was the seventh child, went through Otago Boys' High School on a bursary, and at twenty-two, in 1888, sailed for China as a Customs assistant, fourth class. He had the dialect of Amoy inside a year. In 1894 the consul there, Chaloner Frith, borrowed him as interpreter, and afterwards would not give him back. Pullar was acting consul himself from the 9th of February 1900, when Frith, whom drink had got, was invalided, to the spring of 1901; the whole of the bad year.

What happened in it the label tells in brief. On the 24th of August a Japanese temple burned, marines were landed, half the town fled over the hills. Pullar, who had no gunboat and one revolver, went each morning to drink tea with the Taotai, Yen Nien-tsu, in full view. So long as the two were seen at tea, it was argued in the bazaar, there could be no war. They drank tea for seventeen days. Yen was rewarded by his own side with dismissal. Before he left he sent round the bowl.

The Foreign Office sent round a substantive consul, Mr Aubrey Lisle-Fane. Dugald had not sat the examination. He went back to the Customs, became deputy commissioner at Swatow (1906), and came home in 1911 with a lung. He married the schoolmistress, Agnes Haig, chaired the Waikouaiti County Council 1917 to 1921, and was drowned on the bar with his brother Hector, the harbourmaster, on Boxing Day 1924.

Ivy was then four. She gave the bowl in 1988.
""",
  occ("Ivy Pullar", "postmistress"),
  occ("Dugald Pullar", "Customs assistant, fourth class", start=("1888", "1888"), end=("1894", "1894")),
  occ("Chaloner Frith", "consul there", end=("9th of February 1900", "1900-02-09")),
  occ("Dugald Pullar", "interpreter", start=("1894", "1894")),
  occ("Dugald Pullar", "acting consul", start=("9th of February 1900", "1900-02-09"), end=("spring of 1901", "1901-21")),
  occ("Yen Nien-tsu", "Taotai#2", again=["Taotai"]),
  occ("Aubrey Lisle-Fane", "substantive consul", start=("spring of 1901", "1901-21")),
  occ("Dugald Pullar", "deputy commissioner at Swatow", start=("1906", "1906"), end=("1911", "1911")),
  occ("Agnes Haig", "schoolmistress"),
  occ("Dugald Pullar", "chaired the Waikouaiti County Council", start=("1917", "1917"), end=("1921", "1921")),
  occ("Hector", "harbourmaster"),
  fact("Ivy Pullar", "father", "Dugald Pullar"),
  fact("Dugald Pullar", "birthPlace", "Flag Swamp"),
  fact("Dugald Pullar", "education", "Otago Boys' High School"),
  fact("Dugald Pullar", "spouse", "Agnes Haig"),
  fact("Dugald Pullar", "causeOfDeath", "drowned"),
  fact("Hector", "causeOfDeath", "drowned"),
  fact("Dugald Pullar", "siblings", "Hector"),
  fact("Dugald Pullar", "deathDate", "Boxing Day 1924", value="1924-12-26"),
  fact("Hector", "deathDate", "Boxing Day 1924", value="1924-12-26"),
  fact("Dugald Pullar", "deathPlace", "the bar with"),
  fact("Ivy Pullar", "birthDate", "then four", value="1920"),
  ev("travel", "sailed for China", ("1888", "1888"), ["Dugald Pullar"]),
  ev("appointment", "borrowed him", ("1894", "1894"), ["Dugald Pullar", "Chaloner Frith"]),
  ev("departure", "was invalided", ("9th of February 1900", "1900-02-09"), ["Chaloner Frith"]),
  ev("meeting", "drink tea with the Taotai", None, ["Dugald Pullar", "Yen Nien-tsu"]),
  ev("departure", "dismissal", None, ["Yen Nien-tsu"]),
  ev("appointment", "sent round a substantive consul", ("spring of 1901", "1901-21"), ["Aubrey Lisle-Fane"]),
  ev("appointment", "became", ("1906", "1906"), ["Dugald Pullar"]),
  ev("travel", "came home", ("1911", "1911"), ["Dugald Pullar"]),
)

P("d31-23", """In the Lutheran churchyard at Reval, third row from the lime, lies Christoph Detlev von Bremenfeld, "ENVOY OF THREE CROWNS". The stone boasts, though by only one crown.

Born on Moon island in 1688, with a club foot, a younger son of the manor of Peddast, he could not go for a soldier, and so he was put to law at Halle. Sweden had him first. He was secretary in the field chancery when it was captured, complete with its ink, in July 1709, and passed nine years a prisoner at Tobolsk. There he taught the governor's children and, which is to our purpose, buried their former tutor, the pastor Gerdt Vestring, whose widow, Anna Dorothea, he took under his roof, and in 1713 to wife.

Russia, to which by then his island belonged, had him next. He was let go in 1718 on taking the oath, sent as commissary to the congress on Åland, and in 1721 accredited as envoy at the court of Gottorp. The duke liked him better than his master did. When the Tsar's widow, in May 1727, was in her grave, Bremenfeld walked across the courtyard and changed employers: privy councillor of Holstein, with a house. His place as envoy fell to Baron Ungern, the one who later went mad.

For Holstein he travelled in 1732 to Vienna and in 1736 to Dresden, and at Dresden the king-elector, wanting a man who knew Courland, offered to borrow him. This is the supposed third crown. The papers in Dresden, which I have had searched, contain the offer and no answer.

He retired to Reval, to his sister, the widow of Burgomaster Buxhöwden-Lode, in 1741, and died of the stone on St Martin's day 1749. Anna Dorothea had stayed behind at Kiel with her son Jakob Vestring, Bremenfeld's stepson, physician to the court. She outlived them all.
""",
  occ("Christoph Detlev von Bremenfeld", "secretary in the field chancery", end=("July 1709", "1709-07")),
  occ("Gerdt Vestring", "tutor", former=True),
  occ("Gerdt Vestring", "pastor"),
  occ("Christoph Detlev von Bremenfeld", "commissary to the congress on Åland", start=("1718", "1718")),
  occ("Christoph Detlev von Bremenfeld", "envoy at the court of Gottorp", start=("1721", "1721"), end=("May 1727", "1727-05"), again=["envoy fell"]),
  occ("Christoph Detlev von Bremenfeld", "privy councillor of Holstein", start=("May 1727", "1727-05")),
  occ("Ungern", "His place as envoy", start=("May 1727", "1727-05")),
  occ("Ungern", "Baron"),
  occ("Buxhöwden-Lode", "Burgomaster"),
  occ("Jakob Vestring", "physician to the court"),
  fact("Christoph Detlev von Bremenfeld", "religion", "Lutheran"),
  fact("Christoph Detlev von Bremenfeld", "birthPlace", "Moon island"),
  fact("Christoph Detlev von Bremenfeld", "birthDate", "1688", value="1688"),
  fact("Christoph Detlev von Bremenfeld", "education", "Halle"),
  fact("Gerdt Vestring", "spouse", "Anna Dorothea"),
  fact("Gerdt Vestring", "deathPlace", "Tobolsk"),
  fact("Christoph Detlev von Bremenfeld", "spouse", "Anna Dorothea", date=("1713", "1713")),
  fact("Christoph Detlev von Bremenfeld", "occupation", "taught the governor's children"),
  fact("Christoph Detlev von Bremenfeld", "residence", "Reval#2", date=("1741", "1741")),
  fact("Christoph Detlev von Bremenfeld", "causeOfDeath", "the stone on"),
  fact("Christoph Detlev von Bremenfeld", "deathDate", "St Martin's day 1749", value="1749-11-11"),
  fact("Anna Dorothea", "residence", "Kiel"),
  fact("Anna Dorothea", "children", "Jakob Vestring"),
  fact("Christoph Detlev von Bremenfeld", "relatives", "Jakob Vestring"),
  ev("arrest", "captured", ("July 1709", "1709-07"), ["Christoph Detlev von Bremenfeld"]),
  ev("appointment", "taking the oath", ("1718", "1718"), ["Christoph Detlev von Bremenfeld"]),
  ev("appointment", "sent as commissary", ("1718", "1718"), ["Christoph Detlev von Bremenfeld"]),
  ev("appointment", "accredited", ("1721", "1721"), ["Christoph Detlev von Bremenfeld"]),
  ev("departure", "changed employers", ("May 1727", "1727-05"), ["Christoph Detlev von Bremenfeld"]),
  ev("appointment", "fell to Baron Ungern", ("May 1727", "1727-05"), ["Ungern"]),
  ev("travel", "travelled in 1732 to Vienna", ("1732", "1732"), ["Christoph Detlev von Bremenfeld"]),
  ev("travel", "in 1736 to Dresden", ("1736", "1736"), ["Christoph Detlev von Bremenfeld"]),
  ev("departure", "retired to Reval", ("1741", "1741"), ["Christoph Detlev von Bremenfeld"]),
)

P("d31-24", """Mombasa remembers its liwalis and forgets its consuls, so let one be mentioned who was our neighbour, in the coral house by the Leven steps, for longer than any.

Jivanji Karamali Popat came over from Mandvi in a dhow with the north-east monsoon of 1871, a boy of ten, the bride-price of a sister sewn in his cap. He was a Khoja, like most of our cloth dealers. At thirty he owned the ice. And since the Germans, who would be represented everywhere, had in 1891 no German in Mombasa but a missionary (Pastor Jobst Hafenreffer, of Jomvu, who twice refused the honour), it came about that the Emperor's vice-consul on this island was a man who had to have the Emperor's letters read to him by his clerk, Ferdinand Pinto of Goa.

He was vice-consul from 14 March 1891 until 4 August 1914, when District Commissioner Rupert Thewlis walked over at tiffin time and asked for the seal. Nobody thought of interning him, except Thewlis's superior, Provincial Commissioner Harcourt Deane, and he was advised against it by the bank. Pinto, poor man, was interned: two years at Ahmednagar. It was he who had signed.

The order of the Red Eagle, fourth class, which Jivanji had of Berlin in 1902, his widow Kulsumbai afterwards sold for the Red Cross. His public spirit had gone by then into water. A member of the first municipal committee, and its vice-chairman under Thewlis (who bore no grudge) from 1921 to 1926, he gave us the Popat reservoir.

Of the next generation Alibhai Popat was consul too, for Persia; Rehmat, M.B.E., ran the maternity home, where half this town was born, my mother among them. Alibhai's exequatur was withdrawn in 1938 over carpets.

Old Jivanji died in the month of Ramadan 1929. The house is a bank now, which he would have thought natural.
""",
  occ("Jobst Hafenreffer", "Pastor"),
  occ("Jivanji Karamali Popat", "vice-consul from", start=("14 March 1891", "1891-03-14"), end=("4 August 1914", "1914-08-04"), again=["Emperor's vice-consul on this island"]),
  occ("Ferdinand Pinto", "clerk"),
  occ("Rupert Thewlis", "District Commissioner"),
  occ("Harcourt Deane", "Provincial Commissioner", again=["Thewlis's superior"]),
  occ("Jivanji Karamali Popat", "member of the first municipal committee"),
  occ("Jivanji Karamali Popat", "vice-chairman", start=("1921", "1921"), end=("1926", "1926")),
  occ("Rupert Thewlis", "under Thewlis"),
  occ("Alibhai Popat", "consul too, for Persia", end=("1938", "1938")),
  occ("Rehmat", "ran the maternity home"),
  fact("Jivanji Karamali Popat", "residence", "coral house by the Leven steps"),
  fact("Jivanji Karamali Popat", "birthPlace", "Mandvi"),
  fact("Jivanji Karamali Popat", "birthDate", "a boy of ten", value="1861"),
  fact("Jivanji Karamali Popat", "religion", "Khoja"),
  fact("Jivanji Karamali Popat", "occupation", "cloth dealers"),
  fact("Jobst Hafenreffer", "occupation", "missionary"),
  fact("Jobst Hafenreffer", "residence", "Jomvu"),
  fact("Ferdinand Pinto", "birthPlace", "Goa"),
  fact("Jivanji Karamali Popat", "award", "order of the Red Eagle, fourth class", date=("1902", "1902")),
  fact("Jivanji Karamali Popat", "spouse", "Kulsumbai"),
  fact("Jivanji Karamali Popat", "children", "Alibhai Popat"),
  fact("Jivanji Karamali Popat", "children", "Rehmat"),
  fact("Rehmat", "award", "M.B.E."),
  fact("Jivanji Karamali Popat", "deathDate", "month of Ramadan 1929", value="1929-02"),
  ev("travel", "came over from Mandvi", ("1871", "1871"), ["Jivanji Karamali Popat"]),
  ev("departure", "asked for the seal", ("4 August 1914", "1914-08-04"), ["Jivanji Karamali Popat", "Rupert Thewlis"]),
  ev("arrest", "was interned", None, ["Ferdinand Pinto"]),
  ev("award", "had of Berlin", ("1902", "1902"), ["Jivanji Karamali Popat"]),
  ev("sanction", "was withdrawn", ("1938", "1938"), ["Alibhai Popat"]),
)

P("d31-25", """MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF COSTA RICA
Press Office · Communiqué CP-118

Minister Quesada-Bustos presents new heads of mission

San José, 27 August 2019. – At a ceremony in the Yellow House today the Minister of Foreign Affairs and Worship, Ileana Quesada-Bustos, received the oath of four heads of mission and thanked two who are leaving.

• Japan: Rónald Chinchilla Wong, career diplomat, formerly Director of Protocol. A native of Limón, Ambassador Chinchilla holds degrees from the University of Costa Rica and from Sophia University. He replaces Ana Cecilia Obregón, who will go on pension on 30 September.

• European Union: Marcela Fallas-Trejos, economist, until last Friday Vice-Minister of Foreign Trade. From 2011 to 2015 she was the Republic's chief negotiator for services.

• Nicaragua (chargé d'affaires a.i.): Minister-Counsellor Esteban Jirón. Mission in Managua vacant since 18 June, when Ambassador Óscar Brenes Mata was expelled by the host Government.

• Holy See: the historian Dr Lucrecia Pacheco Umaña, member of the Academy of History and niece of the late Bishop of Alajuela, José Rafael Umaña.

"You will be asked for coffee and for answers," the Minister said in her address. "Have both."

The Minister presented Ambassador Brenes with the Order of Juan Mora Fernández, grade of Grand Silver Cross. Mr Brenes, a lawyer and, in 1998–2002, deputy for Heredia of the Citizens' Front, told those present that he had left behind in Managua "a parrot and a clean conscience". With him was his wife, the sculptor Delia Argüello.

In the afternoon Minister Quesada-Bustos met the Secretary-General of the Inter-American Court's registry, Pablo Sarmiento. Tomorrow she travels to Panama City.

Vice-Minister Fallas-Trejos's successor will be announced by the Ministry concerned. Reports that Deputy Minister Lorena Aguirre-Soto is to leave are without basis.

Contact: Gustavo Monge, head of press, 2539-5300.
""",
  occ("Ileana Quesada-Bustos", "Minister of Foreign Affairs and Worship"),
  occ("Rónald Chinchilla Wong", "Japan", start=("27 August 2019", "2019-08-27"), again=["Ambassador"]),
  occ("Rónald Chinchilla Wong", "Director of Protocol", former=True),
  occ("Ana Cecilia Obregón", "replaces Ana Cecilia Obregón", end=("27 August 2019", "2019-08-27")),
  occ("Marcela Fallas-Trejos", "European Union", start=("27 August 2019", "2019-08-27")),
  occ("Marcela Fallas-Trejos", "Vice-Minister of Foreign Trade", end=("last Friday", "2019-08-23")),
  occ("Marcela Fallas-Trejos", "Republic's chief negotiator for services", start=("2011", "2011"), end=("2015", "2015")),
  occ("Esteban Jirón", "chargé d'affaires a.i.", start=("27 August 2019", "2019-08-27")),
  occ("Esteban Jirón", "Minister-Counsellor"),
  occ("Óscar Brenes Mata", "Ambassador#2", end=("18 June", "2019-06-18")),
  occ("Lucrecia Pacheco Umaña", "Holy See", start=("27 August 2019", "2019-08-27")),
  occ("Lucrecia Pacheco Umaña", "member of the Academy of History"),
  occ("José Rafael Umaña", "Bishop of Alajuela"),
  occ("Óscar Brenes Mata", "deputy for Heredia", start=("1998", "1998"), end=("2002", "2002")),
  occ("Pablo Sarmiento", "Secretary-General of the Inter-American Court's registry"),
  occ("Lorena Aguirre-Soto", "Deputy Minister"),
  occ("Gustavo Monge", "head of press"),
  fact("Rónald Chinchilla Wong", "occupation", "career diplomat"),
  fact("Rónald Chinchilla Wong", "birthPlace", "Limón"),
  fact("Rónald Chinchilla Wong", "education", "University of Costa Rica"),
  fact("Rónald Chinchilla Wong", "education", "Sophia University"),
  fact("Marcela Fallas-Trejos", "occupation", "economist"),
  fact("Lucrecia Pacheco Umaña", "occupation", "historian"),
  fact("Lucrecia Pacheco Umaña", "relatives", "José Rafael Umaña"),
  fact("Óscar Brenes Mata", "award", "Order of Juan Mora Fernández", date=("27 August 2019", "2019-08-27")),
  fact("Óscar Brenes Mata", "occupation", "lawyer"),
  fact("Óscar Brenes Mata", "party", "Citizens' Front"),
  fact("Óscar Brenes Mata", "spouse", "Delia Argüello"),
  fact("Delia Argüello", "occupation", "sculptor"),
  ev("appointment", "received the oath", ("27 August 2019", "2019-08-27"), ["Ileana Quesada-Bustos", "Rónald Chinchilla Wong", "Marcela Fallas-Trejos", "Esteban Jirón", "Lucrecia Pacheco Umaña"]),
  ev("sanction", "was expelled", ("18 June", "2019-06-18"), ["Óscar Brenes Mata"]),
  ev("speech", "address", ("27 August 2019", "2019-08-27"), ["Ileana Quesada-Bustos"]),
  ev("award", "presented Ambassador Brenes", ("27 August 2019", "2019-08-27"), ["Ileana Quesada-Bustos", "Óscar Brenes Mata"]),
  ev("speech", "told those present", ("27 August 2019", "2019-08-27"), ["Óscar Brenes Mata"]),
  ev("meeting", "met the Secretary-General", ("In the afternoon", "2019-08-27"), ["Ileana Quesada-Bustos", "Pablo Sarmiento"]),
)

P("d31-26", """Readout of High Representative Vanhaecke-Lunde's call and visits, 12–14 October 2021

EU External Action / Spokesperson's service / for immediate use

Tuesday. The High Representative and Vice-President of the Commission, Solveig Vanhaecke-Lunde, spoke by telephone with the Foreign Minister of Tunisia, Nadhir Ben Achour. The Minister informed her of the composition of the new government; she recalled the Union's position of 26 July. The conversation lasted forty minutes.

Wednesday. In Amman the HR/VP was received by the Prime Minister, Walid Shurayqi, and held talks with Foreign Minister Samira Nabulsi-Tell, who took up her functions on Monday in succession to Fakhri Muasher. Both sides welcomed the appointment of Ambassador Thibault de Gerlache as EU Special Representative for the peace process as from 1 November. Ambassador de Gerlache, a Belgian national, heads the Middle East department at Egmont; he takes over from Iveta Ozoliņa-Krūze, who resigned on 15 May for family reasons.

The HR/VP then visited Zaatari. She was accompanied by Commissioner Ruairí Mac Giolla Bhríde and by the director of UNRWA operations, Ingunn Straumsnes.

Thursday. The HR/VP testified by video link before the Foreign Affairs Committee of the European Parliament, chaired by Zdeněk Kotalík. Asked by Ms Kallistrátou (Left group) about the contract awarded to a firm whose director, Jens Lunde, is her husband's brother, the HR/VP replied that she had taken no part in the procedure, having notified the Secretary-General on 3 March that she stood back from it. The Ombudsman has opened an inquiry; the service is cooperating fully and will not comment further.

Background
Ms Vanhaecke-Lunde (Liberal; born in Kortrijk, 1968) has been HR/VP since 1 December 2019. She was Belgium's Minister of Defence from October 2014 to December 2018, when her party left the coalition, and before that a senator. She studied in Ghent and at the College of Europe, and is married to the Norwegian composer Eivind Lunde.
""",
  occ("Solveig Vanhaecke-Lunde", "High Representative and Vice-President of the Commission", start=("1 December 2019", "2019-12-01"), again=["HR/VP since"]),
  occ("Nadhir Ben Achour", "Foreign Minister of Tunisia"),
  occ("Walid Shurayqi", "Prime Minister"),
  occ("Samira Nabulsi-Tell", "Foreign Minister#2", start=("Monday", "2021-10-11")),
  occ("Fakhri Muasher", "in succession to Fakhri Muasher", end=("Monday", "2021-10-11")),
  occ("Thibault de Gerlache", "EU Special Representative for the peace process", start=("1 November", "2021-11-01")),
  occ("Thibault de Gerlache", "Ambassador"),
  occ("Thibault de Gerlache", "heads the Middle East department at Egmont"),
  occ("Iveta Ozoliņa-Krūze", "takes over from Iveta Ozoliņa-Krūze", end=("15 May", "2021-05-15")),
  occ("Ruairí Mac Giolla Bhríde", "Commissioner"),
  occ("Ingunn Straumsnes", "director of UNRWA operations"),
  occ("Zdeněk Kotalík", "chaired"),
  occ("Kallistrátou", "European Parliament"),
  occ("Jens Lunde", "director, Jens"),
  occ("Solveig Vanhaecke-Lunde", "Belgium's Minister of Defence", start=("October 2014", "2014-10"), end=("December 2018", "2018-12")),
  occ("Solveig Vanhaecke-Lunde", "senator", end=("October 2014", "2014-10")),
  fact("Thibault de Gerlache", "nationality", "Belgian"),
  fact("Kallistrátou", "party", "Left group"),
  fact("Solveig Vanhaecke-Lunde", "relatives", "Jens Lunde"),
  fact("Eivind Lunde", "siblings", "Jens Lunde"),
  fact("Solveig Vanhaecke-Lunde", "party", "Liberal"),
  fact("Solveig Vanhaecke-Lunde", "birthPlace", "Kortrijk"),
  fact("Solveig Vanhaecke-Lunde", "birthDate", "1968", value="1968"),
  fact("Solveig Vanhaecke-Lunde", "education", "Ghent"),
  fact("Solveig Vanhaecke-Lunde", "education", "College of Europe"),
  fact("Solveig Vanhaecke-Lunde", "spouse", "Eivind Lunde"),
  fact("Eivind Lunde", "nationality", "Norwegian"),
  fact("Eivind Lunde", "occupation", "composer"),
  ev("communication", "spoke by telephone", ("Tuesday", "2021-10-12"), ["Solveig Vanhaecke-Lunde", "Nadhir Ben Achour"]),
  ev("meeting", "was received", ("Wednesday", "2021-10-13"), ["Solveig Vanhaecke-Lunde", "Walid Shurayqi"]),
  ev("meeting", "held talks", ("Wednesday", "2021-10-13"), ["Solveig Vanhaecke-Lunde", "Samira Nabulsi-Tell"]),
  ev("appointment", "took up her functions", ("Monday", "2021-10-11"), ["Samira Nabulsi-Tell"]),
  ev("appointment", "appointment", None, ["Thibault de Gerlache"]),
  ev("departure", "resigned", ("15 May", "2021-05-15"), ["Iveta Ozoliņa-Krūze"]),
  ev("travel", "visited Zaatari", ("Wednesday", "2021-10-13"), ["Solveig Vanhaecke-Lunde", "Ruairí Mac Giolla Bhríde", "Ingunn Straumsnes"]),
  ev("testimony", "testified", ("Thursday", "2021-10-14"), ["Solveig Vanhaecke-Lunde"]),
  ev("recusal", "stood back from it", ("3 March", "2021-03-03"), ["Solveig Vanhaecke-Lunde"]),
  ev("investigation", "inquiry", None, ["Solveig Vanhaecke-Lunde"]),
  ev("departure", "left the coalition", ("December 2018", "2018-12"), ["Solveig Vanhaecke-Lunde"]),
)

P("d31-27", """Permanent Mission of the Republic of Malawi to the United Nations, New York

NOTICE OF BEREAVEMENT AND BIOGRAPHICAL NOTE

The Mission announces with sorrow that H.E. Ambassador Lyton Kamwendo Chikhadzula, Permanent Representative since 9 January 2017, passed away at Mount Sinai Hospital yesterday, 22 May 2021, following a stroke. A book of condolence is open on Tuesday and Wednesday, 10 a.m. to 4 p.m.

Pending the designation of a successor, Mrs Tadala Nkhonjera-Msowoya, Deputy Permanent Representative, is Chargée d'affaires.

DATE AND PLACE OF BIRTH: 1 April 1956; Nkhotakota
EDUCATION: Robert Blake Secondary School; Chancellor College (1979); Australian National University (M.A., 1986)
LANGUAGES: Chichewa, Chiyao, English, Portuguese
CAREER
1979–1985  Sub-editor, Daily Times, Blantyre
1987–1993  Lecturer in history, Chancellor College; detained without charge Feb. 1992–Jan. 1993
1994–1999  Member of Parliament, Nkhotakota Central (United Democratic Front)
1996–1999  Deputy Minister of Foreign Affairs
2000–2004  High Commissioner, Maputo
2005–2016  Regional Director, Peacebuilding Institute for Southern Africa, Lusaka
FAMILY: Widower of Chrissie Mbewe, headmistress († 2014); father of Limbani and Takondwa.

As chair of the Sixth Committee during the seventy-third session, in which office he was preceded by Ambassador Burhan Gafarov of Azerbaijan, the late Ambassador steered through the articles on shared lakes. He declined a second nomination by the African Group.

The Foreign Minister, Hon. Eisenhower Zgambo, telephoned Mr Limbani Chikhadzula, who is a surgeon in Blantyre, last night. Mr Limbani Chikhadzula will arrive on Monday to accompany his father home. The Secretary-General's chef de cabinet, Ms Rosa Inés Tavárez, called on the Mission this morning.

The funeral will be held according to Muslim rites, in accordance with the wish of the deceased, who had returned to the faith of his parents in 2015. Burial is at Nkhotakota on a date to be communicated.

No flowers. Donations may be sent to the Chrissie Mbewe Library.
""",
  occ("Lyton Kamwendo Chikhadzula", "Permanent Representative since", start=("9 January 2017", "2017-01-09"), end=("22 May 2021", "2021-05-22")),
  occ("Lyton Kamwendo Chikhadzula", "Ambassador"),
  occ("Tadala Nkhonjera-Msowoya", "Deputy Permanent Representative"),
  occ("Tadala Nkhonjera-Msowoya", "Chargée d'affaires", start=("22 May 2021", "2021-05-22")),
  occ("Lyton Kamwendo Chikhadzula", "Sub-editor, Daily Times, Blantyre", start=("1979–1985", "1979"), end=("1985", "1985")),
  occ("Lyton Kamwendo Chikhadzula", "Lecturer in history, Chancellor College", start=("1987", "1987"), end=("1993", "1993")),
  occ("Lyton Kamwendo Chikhadzula", "Member of Parliament, Nkhotakota Central", start=("1994", "1994"), end=("1999", "1999")),
  occ("Lyton Kamwendo Chikhadzula", "Deputy Minister of Foreign Affairs", start=("1996", "1996"), end=("1999#2", "1999")),
  occ("Lyton Kamwendo Chikhadzula", "High Commissioner, Maputo", start=("2000", "2000"), end=("2004", "2004")),
  occ("Lyton Kamwendo Chikhadzula", "Regional Director, Peacebuilding Institute for Southern Africa", start=("2005", "2005"), end=("2016", "2016")),
  occ("Chrissie Mbewe", "headmistress"),
  occ("Lyton Kamwendo Chikhadzula", "chair of the Sixth Committee"),
  occ("Burhan Gafarov", "in which office he was preceded"),
  occ("Burhan Gafarov", "Ambassador#2"),
  fact("Burhan Gafarov", "nationality", "Azerbaijan"),
  occ("Rosa Inés Tavárez", "Secretary-General's chef de cabinet"),
  occ("Eisenhower Zgambo", "Foreign Minister"),
  fact("Lyton Kamwendo Chikhadzula", "deathPlace", "Mount Sinai Hospital"),
  fact("Lyton Kamwendo Chikhadzula", "deathDate", "22 May 2021", value="2021-05-22"),
  fact("Lyton Kamwendo Chikhadzula", "causeOfDeath", "stroke"),
  fact("Lyton Kamwendo Chikhadzula", "birthDate", "1 April 1956", value="1956-04-01"),
  fact("Lyton Kamwendo Chikhadzula", "birthPlace", "Nkhotakota"),
  fact("Lyton Kamwendo Chikhadzula", "education", "Robert Blake Secondary School"),
  fact("Lyton Kamwendo Chikhadzula", "education", "Chancellor College", date=("1979", "1979")),
  fact("Lyton Kamwendo Chikhadzula", "education", "Australian National University", date=("1986", "1986")),
  fact("Lyton Kamwendo Chikhadzula", "party", "United Democratic Front"),
  fact("Lyton Kamwendo Chikhadzula", "spouse", "Chrissie Mbewe"),
  fact("Chrissie Mbewe", "deathDate", "2014", value="2014"),
  fact("Lyton Kamwendo Chikhadzula", "children", "Limbani"),
  fact("Lyton Kamwendo Chikhadzula", "children", "Takondwa"),
  fact("Limbani Chikhadzula", "occupation", "surgeon"),
  fact("Limbani Chikhadzula", "residence", "Blantyre#2"),
  fact("Lyton Kamwendo Chikhadzula", "religion", "Muslim", date=("2015", "2015")),
  ev("arrest", "detained without charge", ("Feb. 1992", "1992-02"), ["Lyton Kamwendo Chikhadzula"]),
  ev("communication", "telephoned", ("last night", "2021-05-22"), ["Eisenhower Zgambo", "Limbani Chikhadzula"]),
  ev("travel", "called on the Mission", ("this morning", "2021-05-23"), ["Rosa Inés Tavárez"]),
)

P("d31-28", """Trade & Investment Queensland — Media backgrounder: our Commissioners

Please credit photographs. Figures as at 30 June 2016.

SEOUL — Commissioner Min-Jung "MJ" Haddow. In the role: since March 2013. Before that: senior trade manager at the Australian Embassy, seven years. Ms Haddow (née Cho) arrived in Toowoomba from Daegu as an exchange student at 16 and stayed for an agronomy degree at UQ Gatton. In May she was in Brisbane to brief the Estimates Committee on beef tariffs. Lives in Mapo with husband Craig, a cattle vet. Their daughter Hana plays water polo for Korea.

JAKARTA — Commissioner Brigadier (Ret'd) Neville Arkwright CSC. In the role: since 1 February 2016, when he took over from Dr Setyawati Hardjono, now Pro Vice-Chancellor (Asia) at Griffith. Brigadier Arkwright, of Charters Towers, speaks Bahasa and was defence attaché in Jakarta, 2006–2009, and earlier in Port Moresby. He saw service in Timor in 1999. Conspicuous Service Cross, 2001.

SANTIAGO — Vacant. Following his guilty plea in the Brisbane Magistrates Court on 6 June to one count of failing to disclose a mining interest, Mr Pascoe Trembath's engagement was terminated. The matter had been referred to the Crime and Corruption Commission by the Agent-General, Hon. Philippa Gorringe, in November. Inquiries regarding Latin America should go to Deputy Commissioner Ignacia Errázuriz-Bell.

LONDON — Agent-General the Hon. Philippa Gorringe. In the role: since September 2014. Member for Noosa 2004–2012 and Minister for Tourism from 2009 (Labor). Ms Gorringe has let us know that she won't be seeking an extension. No successor has been picked; speculation about former Premier's adviser Lachlan Tuite is just that.

ABU DHABI — Commissioner Dr Faisal Rahmani, a hydrologist and Muslim community leader from Logan, Queensland Australian of the Year 2015.

Media contact: Bronte Kapernick, A/Director Communications, who's filling in for Joel Meuse while he's on paternity leave.
""",
  occ("Min-Jung Haddow", "Commissioner#2", start=("March 2013", "2013-03")),
  occ("Min-Jung Haddow", "senior trade manager at the Australian Embassy", start=("seven years", "2006"), end=("March 2013", "2013-03")),
  occ("Neville Arkwright", "Commissioner#3", start=("1 February 2016", "2016-02-01")),
  occ("Neville Arkwright", "Brigadier", former=True),
  occ("Setyawati Hardjono", "took over from Dr Setyawati Hardjono", end=("1 February 2016", "2016-02-01")),
  occ("Setyawati Hardjono", "Pro Vice-Chancellor (Asia) at Griffith"),
  occ("Neville Arkwright", "defence attaché in Jakarta", start=("2006–2009", "2006"), end=("2009", "2009")),
  occ("Neville Arkwright", "earlier in Port Moresby"),
  occ("Pascoe Trembath", "engagement", end=("6 June", "2016-06-06")),
  occ("Philippa Gorringe", "Agent-General", start=("September 2014", "2014-09"), again=["Agent-General#2"]),
  occ("Ignacia Errázuriz-Bell", "Deputy Commissioner"),
  occ("Philippa Gorringe", "Member for Noosa", start=("2004", "2004"), end=("2012", "2012")),
  occ("Philippa Gorringe", "Minister for Tourism", start=("2009 (Labor)", "2009")),
  occ("Lachlan Tuite", "former Premier's adviser"),
  occ("Faisal Rahmani", "ABU DHABI — Commissioner"),
  occ("Faisal Rahmani", "community leader"),
  occ("Bronte Kapernick", "A/Director Communications"),
  fact("Min-Jung Haddow", "birthName", "Cho"),
  fact("Min-Jung Haddow", "alias", "MJ"),
  fact("Min-Jung Haddow", "birthPlace", "Daegu"),
  fact("Min-Jung Haddow", "education", "UQ Gatton"),
  fact("Min-Jung Haddow", "residence", "Mapo"),
  fact("Min-Jung Haddow", "spouse", "Craig"),
  fact("Craig", "occupation", "cattle vet"),
  fact("Craig", "residence", "Mapo"),
  fact("Min-Jung Haddow", "children", "Hana"),
  fact("Craig", "children", "Hana"),
  fact("Hana", "occupation", "plays water polo"),
  fact("Neville Arkwright", "birthPlace", "Charters Towers"),
  fact("Neville Arkwright", "militaryService", "Timor", date=("1999", "1999")),
  fact("Neville Arkwright", "award", "Conspicuous Service Cross", date=("2001", "2001")),
  fact("Philippa Gorringe", "party", "Labor"),
  fact("Faisal Rahmani", "occupation", "hydrologist"),
  fact("Faisal Rahmani", "religion", "Muslim"),
  fact("Faisal Rahmani", "residence", "Logan"),
  fact("Faisal Rahmani", "award", "Queensland Australian of the Year", date=("2015", "2015")),
  ev("travel", "arrived in Toowoomba", None, ["Min-Jung Haddow"]),
  ev("testimony", "brief the Estimates Committee", ("May", "2016-05"), ["Min-Jung Haddow"]),
  ev("appointment", "took over", ("1 February 2016", "2016-02-01"), ["Neville Arkwright", "Setyawati Hardjono"]),
  ev("conviction", "guilty plea", ("6 June", "2016-06-06"), ["Pascoe Trembath"]),
  ev("departure", "was terminated", None, ["Pascoe Trembath"]),
  ev("investigation", "had been referred", ("November", "2015-11"), ["Pascoe Trembath", "Philippa Gorringe"]),
)

P("d31-29", """The Sultanate's delegation to the maritime boundary talks – who's who
(Information Directorate, Muscat; not for attribution; English text)

Head of delegation: His Excellency Sayyid Badr bin Hilal Al Yaarubi, Undersecretary for Legal Affairs. Born 1962 in Zanzibar, brought up in Nizwa. Licence in law, Cairo, 1985; doctorate, Aix-Marseille. The Undersecretary has been in the Ministry since his return; his postings comprise Tehran (second secretary), The Hague (agent before the International Court, 2001–2004) and Islamabad (ambassador, 2008–2012).

Deputy head: Commodore Juma bin Rashid Al Balushi, Royal Navy, Hydrographer to the Sultanate. Commissioned 1990. Military Merit Medal.

Legal counsel: Professor Ailbhe Ní Chonaill, of the University of Galway. She appeared for the Sultanate once before, in the fisheries arbitration of 2011.

Secretary and interpreter: Miss Thuwaiba bint Salim Al Kharusi, third secretary. Miss Thuwaiba, who has Persian from her mother, Mahin Daryabandari of Bandar Lengeh, is the only member to have attended all nine rounds.

For the other side

Leader: Ambassador Houshang Farzaneh, who succeeded Mr Karim Sotoudeh in April 2018. Mr Sotoudeh was removed after an exchange of letters with our then head of delegation, Sayyid Badr's late brother Faisal bin Hilal, came into the hands of a newspaper. Dr Farzaneh was formerly governor of Hormozgan. He and the Undersecretary were at Aix together.

Programme

Round ten opens on 4 November 2018 in Khasab. The heads met privately last night on board the dhow Fath al-Khair, without interpreter. On the 5th the delegations will fly over the strait, weather allowing.

Note on forms of address. Faisal bin Hilal, who died on 30 January last, was Sayyid and Doctor; Commodore Juma is neither. The rumour that the Commodore is to be Chief of the Navy should not be encouraged; he would be the first from Gwadar and has asked us not to.
""",
  occ("Badr bin Hilal Al Yaarubi", "Head of delegation"),
  occ("Badr bin Hilal Al Yaarubi", "Undersecretary for Legal Affairs"),
  occ("Badr bin Hilal Al Yaarubi", "second secretary"),
  occ("Badr bin Hilal Al Yaarubi", "agent before the International Court", start=("2001", "2001"), end=("2004", "2004")),
  occ("Badr bin Hilal Al Yaarubi", "ambassador", start=("2008", "2008"), end=("2012", "2012")),
  occ("Juma bin Rashid Al Balushi", "Deputy head"),
  occ("Juma bin Rashid Al Balushi", "Commodore"),
  occ("Juma bin Rashid Al Balushi", "Hydrographer to the Sultanate"),
  occ("Ailbhe Ní Chonaill", "Legal counsel"),
  occ("Ailbhe Ní Chonaill", "Professor"),
  occ("Thuwaiba bint Salim Al Kharusi", "Secretary and interpreter"),
  occ("Thuwaiba bint Salim Al Kharusi", "third secretary"),
  occ("Houshang Farzaneh", "Leader", start=("April 2018", "2018-04")),
  occ("Houshang Farzaneh", "Ambassador"),
  occ("Karim Sotoudeh", "succeeded Mr Karim Sotoudeh", end=("April 2018", "2018-04")),
  occ("Faisal bin Hilal", "then head of delegation"),
  occ("Houshang Farzaneh", "governor of Hormozgan", former=True),
  fact("Badr bin Hilal Al Yaarubi", "birthDate", "1962", value="1962"),
  fact("Badr bin Hilal Al Yaarubi", "birthPlace", "Zanzibar"),
  fact("Badr bin Hilal Al Yaarubi", "education", "Cairo", date=("1985", "1985")),
  fact("Badr bin Hilal Al Yaarubi", "education", "Aix-Marseille"),
  fact("Houshang Farzaneh", "education", "Aix together"),
  fact("Juma bin Rashid Al Balushi", "militaryService", "Royal Navy", date=("1990", "1990")),
  fact("Juma bin Rashid Al Balushi", "award", "Military Merit Medal"),
  fact("Thuwaiba bint Salim Al Kharusi", "mother", "Mahin Daryabandari"),
  fact("Mahin Daryabandari", "birthPlace", "Bandar Lengeh"),
  fact("Badr bin Hilal Al Yaarubi", "siblings", "Faisal bin Hilal"),
  fact("Faisal bin Hilal", "deathDate", "30 January last", value="2018-01-30"),
  fact("Juma bin Rashid Al Balushi", "birthPlace", "Gwadar"),
  ev("appointment", "Commissioned", ("1990", "1990"), ["Juma bin Rashid Al Balushi"]),
  ev("appointment", "succeeded", ("April 2018", "2018-04"), ["Houshang Farzaneh"]),
  ev("departure", "was removed", ("April 2018", "2018-04"), ["Karim Sotoudeh"]),
  ev("communication", "exchange of letters", None, ["Karim Sotoudeh", "Faisal bin Hilal"]),
  ev("disclosure", "came into the hands of a newspaper", None, ["Karim Sotoudeh", "Faisal bin Hilal"]),
  ev("meeting", "met privately", ("last night", "2018-11"), ["Badr bin Hilal Al Yaarubi", "Houshang Farzaneh"]),
)

P("d31-30", """The Quiet American's Quieter Wife

She pours the tea left-handed. That is the first surprise. The second is that Consuelo Harkavy, who is ninety-three and weighs about as much as the pot, tells you within ten minutes that of the two people in her Georgetown marriage who worked for the Agency she was the one who stole things.

Everyone knows Milt Harkavy. Station chief in Santo Domingo, in La Paz, in Lisbon; the bow ties; the day in July 1975 when he told the Church Committee that he "would have to look that up" thirty-one times. Fired by telegram that Halloween, he ran a bait shop on the Outer Banks until a stroke felled him in 1989. There is a biography, and there will be a series.

Nobody knows Consuelo. Yet it was she, the convent-schooled daughter of Dominican chief justice Emilio Rancier, who at twenty-four, as night secretary to the chargé of a neighboring republic, photographed eleven notebooks with a camera in a missal. "I confessed it," she says. "The priest gave me three Hail Marys, and his cousin's address." The cousin was Milt.

They wed at Key West in 1957. By 1961 she was on the books under the name of Alma Reyes, at half of what the men got. In La Paz she befriended the wife of interior minister Tcnl. Franz Aliaga; when the colonel bolted to London in 1968 he carried, in his wife's hatbox, the diary that brought down two cabinets. It has usually been credited to Milt. He never corrected this, she notes, topping up my cup; he wasn't asked.

In 2014, thirty-nine years after his last day, a director whose name she has forgotten (it was Anne Lindgard-Hoyt) pinned a medal on her in a room without windows. Her granddaughter Tess, a foreign service officer now consul in Recife, was let in. "Alma's got it," says Consuelo. "I only have the tea things."
""",
  occ("Milt Harkavy", "Station chief in Santo Domingo"),
  occ("Milt Harkavy", "La Paz"),
  occ("Milt Harkavy", "Lisbon"),
  occ("Milt Harkavy", "ran a bait shop"),
  occ("Emilio Rancier", "Dominican chief justice"),
  occ("Consuelo Harkavy", "night secretary to the chargé"),
  occ("Franz Aliaga", "interior minister"),
  occ("Franz Aliaga", "Tcnl."),
  occ("Anne Lindgard-Hoyt", "director"),
  occ("Tess", "consul in Recife"),
  occ("Tess", "foreign service officer"),
  fact("Consuelo Harkavy", "residence", "Georgetown"),
  fact("Milt Harkavy", "residence", "Outer Banks"),
  fact("Milt Harkavy", "causeOfDeath", "stroke"),
  fact("Milt Harkavy", "deathDate", "1989", value="1989"),
  fact("Consuelo Harkavy", "father", "Emilio Rancier"),
  fact("Consuelo Harkavy", "education", "convent"),
  fact("Consuelo Harkavy", "spouse", "Milt Harkavy", date=("1957", "1957")),
  fact("Milt Harkavy", "spouse", "Consuelo Harkavy", date=("1957", "1957")),
  fact("Consuelo Harkavy", "alias", "Alma Reyes"),
  fact("Consuelo Harkavy", "award", "medal", date=("2014", "2014")),
  fact("Consuelo Harkavy", "relatives", "Tess"),
  ev("testimony", "told the Church Committee", ("July 1975", "1975-07"), ["Milt Harkavy"]),
  ev("departure", "Fired by telegram", ("that Halloween", "1975-10-31"), ["Milt Harkavy"]),
  ev("appointment", "was on the books", ("1961", "1961"), ["Consuelo Harkavy"]),
  ev("travel", "bolted to London", ("1968", "1968"), ["Franz Aliaga"]),
  ev("disclosure", "diary", ("1968", "1968"), ["Franz Aliaga"]),
  ev("award", "pinned a medal", ("2014", "2014"), ["Consuelo Harkavy", "Anne Lindgard-Hoyt"]),
)

P("d31-31", """There is a joke in Nuku'alofa that the Kingdom has three exports: squash, vanilla and Sione Latukefu-Vea's passports. It is told with affection. It sent, all the same, four people to court.

Picture a big man in a tupenu at a desk in Hong Kong, 1989. Latukefu-Vea has been a wrestler, a Wesleyan catechist and the manager of the royal orchestra. Now he is His Majesty's honorary consul, with a rubber stamp, a typist named Rita Lo and a price list. Twenty thousand dollars makes you a "protected person". Fifty makes you a noble's nephew.

By the time the police minister, ʻAkauʻola Mafileʻo, flew up to count the money, in May 1992, the consul had moved out, leaving the stamp. Where did he go? To Macau; to Nauru, where he briefly represented two republics that don't recognize each other; to a Reno motel called the Trade Winds, where on September 9, 1995 two deputies found him at the slots. He waived extradition "because of the food."

The trial turned on a princess. Or rather on her late husband, the Hon. Siaosi Fotofili, who as acting foreign secretary from 1987 had signed the enabling letter, had told the privy council nothing, and in 1991 had drowned, spear-fishing. Was the signature his? His widow, Princess Melenaite, came down to the Supreme Court herself, looked for a long time through the judge's own spectacles, and said that it was. The defendant wept. Chief Justice Gordon Ruddock-Hale gave him five years all the same, and Lo, who had flown in at her own expense, one, suspended.

Out in 1999, he got religion again, as a Mormon this time. Since then he's sat for Vavaʻu in two parliaments, and been, from 2008 until a newspaper thought to ask, chairman of the committee on passports. The princess? Buried like one, in 2003. He carried a corner.
""",
  occ("Sione Latukefu-Vea", "manager of the royal orchestra"),
  occ("Sione Latukefu-Vea", "catechist"),
  occ("Sione Latukefu-Vea", "His Majesty's honorary consul", start=("1989", "1989"), end=("May 1992", "1992-05")),
  occ("Rita Lo", "typist"),
  occ("ʻAkauʻola Mafileʻo", "police minister"),
  occ("Sione Latukefu-Vea", "represented two republics"),
  occ("Siaosi Fotofili", "acting foreign secretary", start=("1987", "1987")),
  occ("Melenaite", "Princess"),
  occ("Gordon Ruddock-Hale", "Chief Justice"),
  occ("Sione Latukefu-Vea", "sat for Vavaʻu"),
  occ("Sione Latukefu-Vea", "chairman of the committee on passports", start=("2008", "2008")),
  fact("Sione Latukefu-Vea", "occupation", "wrestler"),
  fact("Sione Latukefu-Vea", "religion", "Wesleyan"),
  fact("Sione Latukefu-Vea", "religion", "Mormon", date=("1999", "1999")),
  fact("Melenaite", "spouse", "Siaosi Fotofili"),
  fact("Siaosi Fotofili", "causeOfDeath", "drowned"),
  fact("Siaosi Fotofili", "deathDate", "1991", value="1991"),
  fact("Melenaite", "deathDate", "2003", value="2003"),
  ev("travel", "flew up", ("May 1992", "1992-05"), ["ʻAkauʻola Mafileʻo"]),
  ev("arrest", "found him", ("September 9, 1995", "1995-09-09"), ["Sione Latukefu-Vea"]),
  ev("testimony", "said that it was", None, ["Melenaite"]),
  ev("conviction", "gave him five years", None, ["Sione Latukefu-Vea", "Rita Lo", "Gordon Ruddock-Hale"]),
  ev("travel", "flown in", None, ["Rita Lo"]),
)

P("d31-32", """Lunch with the Envoy

He orders the trout, then sends it back, then apologizes to the trout. Anselme Rutaganda-Weiss, the United Nations' outgoing man for a war most of its members can't find, is that sort of diplomat: hard on things, soft on people. It's the reverse, he says, of how he started.

How he started was in Butare, Rwanda, one of the mixed-up children (his phrase) of a Tutsi midwife, Immaculata, and a Swabian botanist, Helmut Weiss, who'd come for six weeks to look at mosses and who lies there still. Sent at eleven to the Jesuits at Bujumbura, at nineteen to Tübingen for medicine, he qualified in 1991. So when his mother and two sisters were murdered, he was on a night shift in Reutlingen. He doesn't elaborate. He looks at the lake.

He gave up medicine within the year. The Red Cross had him until 2003; then Carla Bonfante, at that time the UN's humanitarian chief, phoned him in Grozny and hired him on a bad line. She is now president of a bank. "Carla thought I'd said yes," he explains. "I'd said 'what?'"

Geneva, Goma, Kabul as deputy head of mission. In 2011 the Secretary-General made him special envoy for the Ogaden, after Norway's Torbjørn Kverneland, worn out, went home to his sheep. In eleven years he brought the parties into a room seven times. Twice they sat. On November 3, 2017, in Djibouti, General Abdi Hersi Guleed and the minister, Tsehay Woldemichael, shook hands for a photographer whose flash didn't go off. By Christmas the general had been killed by his own side.

Is there a picture at all? He takes out a phone: the two hands, blurred, shot by his driver. Peace prize juries have passed it by; the city of Münster has not, and gave him its Westphalian medal last spring.

He hands over on Friday. His partner, the cellist Jorinde Aust, has rented them a house in Ticino. To whom does he hand over? He smiles. Nobody's been named. "You?"
""",
  occ("Carla Bonfante", "UN's humanitarian chief"),
  occ("Carla Bonfante", "president of a bank"),
  occ("Anselme Rutaganda-Weiss", "Red Cross", end=("2003", "2003")),
  occ("Anselme Rutaganda-Weiss", "deputy head of mission"),
  occ("Anselme Rutaganda-Weiss", "special envoy for the Ogaden", start=("2011", "2011"), end=("Friday", "2022"), again=["United Nations' outgoing man"]),
  occ("Torbjørn Kverneland", "after Norway's Torbjørn Kverneland", end=("2011", "2011")),
  occ("Tsehay Woldemichael", "minister"),
  occ("Abdi Hersi Guleed", "General#2"),
  fact("Anselme Rutaganda-Weiss", "birthPlace", "Butare, Rwanda"),
  fact("Anselme Rutaganda-Weiss", "mother", "Immaculata"),
  fact("Immaculata", "ethnicity", "Tutsi"),
  fact("Immaculata", "occupation", "midwife"),
  fact("Immaculata", "causeOfDeath", "murdered"),
  fact("Anselme Rutaganda-Weiss", "father", "Helmut Weiss"),
  fact("Helmut Weiss", "occupation", "botanist"),
  fact("Helmut Weiss", "nationality", "Swabian"),
  fact("Anselme Rutaganda-Weiss", "education", "Jesuits at Bujumbura"),
  fact("Anselme Rutaganda-Weiss", "education", "Tübingen", date=("1991", "1991")),
  fact("Anselme Rutaganda-Weiss", "occupation", "medicine"),
  fact("Torbjørn Kverneland", "nationality", "Norway's"),
  fact("Abdi Hersi Guleed", "causeOfDeath", "killed by his own side"),
  fact("Abdi Hersi Guleed", "deathDate", "By Christmas", value="2017-12"),
  fact("Anselme Rutaganda-Weiss", "award", "Westphalian medal", date=("last spring", "2022-21")),
  fact("Anselme Rutaganda-Weiss", "spouse", "Jorinde Aust"),
  fact("Jorinde Aust", "occupation", "cellist"),
  ev("departure", "gave up medicine", None, ["Anselme Rutaganda-Weiss"]),
  ev("communication", "phoned him", ("2003", "2003"), ["Carla Bonfante", "Anselme Rutaganda-Weiss"]),
  ev("appointment", "hired him", ("2003", "2003"), ["Anselme Rutaganda-Weiss"]),
  ev("appointment", "made him special envoy", ("2011", "2011"), ["Anselme Rutaganda-Weiss"]),
  ev("departure", "went home", ("2011", "2011"), ["Torbjørn Kverneland"]),
  ev("meeting", "shook hands", ("November 3, 2017", "2017-11-03"), ["Abdi Hersi Guleed", "Tsehay Woldemichael"]),
  ev("award", "gave him", ("last spring", "2022-21"), ["Anselme Rutaganda-Weiss"]),
)

P("d31-33", """Five Things We Learned from the Harbin Papers

1. The spy was the cook after all. For seventy years books have maintained that Manchukuo's foreign minister Yuan Shouren, executed at Changchun on August 29, 1946, sold his ministry's codes. He didn't. The receipts, released in March by an archive in Khabarovsk, carry the thumbprint of Praskovya Zhdanova, who roasted the minister's ducks from 1934 to 1941 and who died in bed, a pensioner of the state, in Omsk.

2. Zhdanova had help. Her controller, "Uncle Borya", turns out to be Boris Leibovich Katzenelson, violin teacher to the minister's sons and, on paper, a vice president of the Harbin Jewish Community. Katzenelson was denounced in 1943 and hanged himself in the Japanese military prison. His pupil Yuan Delin, the younger boy, has lived in Sacramento since 1950, and played the Bruch at our request, aged ninety-four.

3. The Japanese guessed. Major Tsukahara Eiji, resident officer of the special service, wrote to his general in June 1940 that "the leak is at table height". The general, Hatano, thought he meant a dog. Tsukahara was shifted to Rabaul that autumn, for an unrelated matter of pearls, and did not come back.

4. Consul General Slavutsky-Roth knew nothing. The Soviet consul, a real diplomat, philologist, ex-Menshevik, protested in earnest each time the minister accused him. He was called home in 1938, arrested at the Otpor border station with his wife, Lia Markovna, and shot. Lia came out of Kolyma in 1955. The papers clear both, with a rubber stamp.

5. A widow was right. Madame Yuan, born Aisin Gioro Yunhe, petitioned four governments to reopen her husband's case: in 1951, in 1962 (from a labor camp), in 1979 and 1986. Last month a court in Jilin did. Presiding judge Sun Aiping read the judgment in eleven minutes. Zhdanova's Order of the Red Star, number 51,190, is for sale online.
""",
  occ("Yuan Shouren", "Manchukuo's foreign minister"),
  occ("Praskovya Zhdanova", "cook", start=("1934", "1934"), end=("1941", "1941"), again=["roasted the minister's ducks"]),
  occ("Boris Leibovich Katzenelson", "vice president of the Harbin Jewish Community"),
  occ("Boris Leibovich Katzenelson", "controller"),
  occ("Tsukahara Eiji", "Major"),
  occ("Tsukahara Eiji", "resident officer of the special service", end=("that autumn", "1940-23")),
  occ("Hatano", "general"),
  occ("Slavutsky-Roth", "Consul General", end=("1938", "1938"), again=["Soviet consul"]),
  occ("Sun Aiping", "Presiding judge"),
  fact("Yuan Shouren", "causeOfDeath", "executed"),
  fact("Yuan Shouren", "deathPlace", "Changchun"),
  fact("Yuan Shouren", "deathDate", "August 29, 1946", value="1946-08-29"),
  fact("Praskovya Zhdanova", "deathPlace", "Omsk"),
  fact("Boris Leibovich Katzenelson", "alias", "Uncle Borya"),
  fact("Boris Leibovich Katzenelson", "occupation", "violin teacher"),
  fact("Boris Leibovich Katzenelson", "causeOfDeath", "hanged himself"),
  fact("Boris Leibovich Katzenelson", "religion", "Jewish"),
  fact("Boris Leibovich Katzenelson", "deathPlace", "Japanese military prison"),
  fact("Yuan Shouren", "children", "Yuan Delin"),
  fact("Yuan Delin", "residence", "Sacramento", date=("1950", "1950")),
  fact("Slavutsky-Roth", "occupation", "philologist"),
  fact("Slavutsky-Roth", "occupation", "diplomat"),
  fact("Slavutsky-Roth", "party", "Menshevik"),
  fact("Slavutsky-Roth", "spouse", "Lia Markovna"),
  fact("Slavutsky-Roth", "causeOfDeath", "shot"),
  fact("Yuan Shouren", "spouse", "Aisin Gioro Yunhe"),
  fact("Madame Yuan", "birthName", "Aisin Gioro Yunhe"),
  fact("Praskovya Zhdanova", "award", "Order of the Red Star"),
  ev("disclosure", "released", None, ["Praskovya Zhdanova"]),
  ev("disclosure", "was denounced", ("1943", "1943"), ["Boris Leibovich Katzenelson"]),
  ev("communication", "wrote to his general", ("June 1940", "1940-06"), ["Tsukahara Eiji", "Hatano"]),
  ev("sanction", "was shifted to Rabaul", ("that autumn", "1940-23"), ["Tsukahara Eiji"]),
  ev("communication", "protested in earnest", None, ["Slavutsky-Roth"]),
  ev("departure", "was called home", ("1938", "1938"), ["Slavutsky-Roth"]),
  ev("arrest", "arrested", ("1938", "1938"), ["Slavutsky-Roth", "Lia Markovna"]),
  ev("communication", "petitioned four governments", ("1951", "1951"), ["Aisin Gioro Yunhe"]),
)

P("d31-34", """The Man Who Wouldn't Toast

If you have ever sat through a state banquet you owe something to Teófilo Barragán Ochoa. It was Barragán, Mexico's chief of protocol under three presidents, who abolished the fifth toast. He did so alone, standing, in front of two hundred guests and the King of Sweden, by the simple device of leaving.

That was March 1982. He was fifty-six, a hatter's son from Sahuayo, five feet three, a former seminarian, a former tango champion of Michoacán, and he had liver trouble that he kept a state secret. The next morning the foreign secretary, Amalia Solórzano Guerra, sent for him. He took his resignation along. She tore it up, then she poured him a tequila, then she laughed: and thus Mexico's first woman at the Secretariat drank the fifth toast herself.

They'd met, the two of them, in 1949 at the law school of the national university, where she graded his papers. He was consul in Laredo when she, by then undersecretary, fished him out in 1964. "He was wasted on visas," she told me shortly before her death last year. "He was wasted on us, too." His own theory was that she'd needed someone shorter.

He fell, when he fell, over a dog. In 1991 the incoming ambassador of a large northern neighbor, Chester "Chip" Dahlquist, let his Labrador up on the presidential dais. Barragán had it removed by two cadets. There were phone calls; there were always going to be. He was shipped off in May to the Order of Malta, a state with no land, and there he stayed as ambassador, blissfully, for nine years. His place in the Secretariat went to his nephew by marriage, Rodrigo Lerdo Villar, a fellow who toasts.

Dahlquist was indicted in Minnesota in 1996, over hotels. The jury let him go. Barragán sent him a telegram, and a bone.

Since 2007 he has been lying in the Panteón Francés. No speeches, at his own request.
""",
  occ("Teófilo Barragán Ochoa", "Mexico's chief of protocol", end=("May", "1991-05")),
  occ("Amalia Solórzano Guerra", "foreign secretary", again=["first woman at the Secretariat"]),
  occ("Teófilo Barragán Ochoa", "consul in Laredo", end=("1964", "1964")),
  occ("Amalia Solórzano Guerra", "undersecretary"),
  occ("Amalia Solórzano Guerra", "graded his papers", start=("1949", "1949")),
  occ("Chester Dahlquist", "ambassador of a large northern neighbor", start=("1991", "1991")),
  occ("Teófilo Barragán Ochoa", "Order of Malta", start=("May", "1991-05"), end=("nine years", "2000"), again=["ambassador#2"]),
  occ("Rodrigo Lerdo Villar", "His place in the Secretariat", start=("May", "1991-05")),
  fact("Teófilo Barragán Ochoa", "birthPlace", "Sahuayo"),
  fact("Teófilo Barragán Ochoa", "birthDate", "fifty-six", value="1925/1926"),
  fact("Teófilo Barragán Ochoa", "education", "law school of the national university"),
  fact("Teófilo Barragán Ochoa", "award", "tango champion of Michoacán"),
  fact("Amalia Solórzano Guerra", "nationality", "Mexico's"),
  fact("Amalia Solórzano Guerra", "deathDate", "last year"),
  fact("Chester Dahlquist", "alias", "Chip"),
  fact("Teófilo Barragán Ochoa", "relatives", "Rodrigo Lerdo Villar"),
  fact("Teófilo Barragán Ochoa", "deathDate", "2007", value="2007"),
  ev("meeting", "sent for him", ("next morning", "1982-03"), ["Amalia Solórzano Guerra", "Teófilo Barragán Ochoa"]),
  ev("meeting", "met, the two of them", ("1949", "1949"), ["Amalia Solórzano Guerra", "Teófilo Barragán Ochoa"]),
  ev("appointment", "fished him out", ("1964", "1964"), ["Teófilo Barragán Ochoa", "Amalia Solórzano Guerra"]),
  ev("departure", "was shipped off", ("May", "1991-05"), ["Teófilo Barragán Ochoa"]),
  ev("appointment", "went to his nephew", ("May", "1991-05"), ["Rodrigo Lerdo Villar"]),
  ev("investigation", "was indicted", ("1996", "1996"), ["Chester Dahlquist"]),
  ev("communication", "sent him a telegram", None, ["Teófilo Barragán Ochoa", "Chester Dahlquist"]),
)

P("d31-35", """[Translated from the Hungarian; the abbreviations of the original have been resolved.]

Dr. Szentiványi-Rosty Ágoston was seen into the world on the 8th of December 1877 in Eperjes, as the third child of the royal notary Szentiványi Kálmán and of the noble lady Rosty Ilka. His secondary studies he absolved with the Piarists, the juridical ones at the University of Budapest, where they in 1900 inaugurated him as doctor of laws.

To the common foreign service he was admitted as consular élève in 1902. The stations of his way in it were the following: Scutari, Jassy (vice-consul from 1906), then Bombay, where he as the leader of the consulate-general substituted for the sick Baron Pirquet-Lonyay between April and December 1911. In that time he learnt the Gujarati language in such a measure that he later could edit a grammar of it.

After the collapse he placed himself at the disposal of the Hungarian government. Count Apponyi's delegation he accompanied in January 1920 to Neuilly, in the quality of a secretary; it is he who in the known photograph holds the umbrella. As the first envoy of independent Hungary he handed over his letter of credence in The Hague on the 17th of May 1922. From there Prime Minister Nagyatádi-Kuthy Béla called him home in 1927 and entrusted to him the political section of the Ministry, which before him had stood under the conduct of Ambrózy Lajos.

The portfolio itself was his for scarcely four months. Having taken it over on the 1st of October 1932, he on the 25th of January laid it down again, because he would not subscribe the agreement concluded behind his back in Rome. Upon his proposal followed Kánthy Ödön.

In the Upper House, whose member he remained from 1933 to its end, he spoke on the 4th of May 1939 against the second Jewish law. In October 1944 the Germans dragged him away; he perished in Dachau on the 9th of February 1945, of spotted fever. His younger brother, the Piarist Szentiványi Gellért, was provincial of his order.
""",
  occ("Szentiványi Kálmán", "royal notary"),
  occ("Szentiványi-Rosty Ágoston", "consular élève", start=("1902", "1902")),
  occ("Szentiványi-Rosty Ágoston", "Scutari"),
  occ("Szentiványi-Rosty Ágoston", "vice-consul", start=("1906", "1906")),
  occ("Szentiványi-Rosty Ágoston", "leader of the consulate-general", start=("April", "1911-04"), end=("December 1911", "1911-12")),
  occ("Pirquet-Lonyay", "substituted for", end=("April", "1911-04")),
  occ("Apponyi", "Count"),
  occ("Pirquet-Lonyay", "Baron"),
  occ("Apponyi", "delegation"),
  occ("Szentiványi-Rosty Ágoston", "secretary", start=("January 1920", "1920-01")),
  occ("Szentiványi-Rosty Ágoston", "first envoy of independent Hungary", start=("17th of May 1922", "1922-05-17"), end=("1927", "1927")),
  occ("Nagyatádi-Kuthy Béla", "Prime Minister"),
  occ("Szentiványi-Rosty Ágoston", "political section of the Ministry", start=("1927", "1927")),
  occ("Ambrózy Lajos", "under the conduct of Ambrózy Lajos", end=("1927", "1927")),
  occ("Szentiványi-Rosty Ágoston", "portfolio", start=("1st of October 1932", "1932-10-01"), end=("25th of January", "1933-01-25")),
  occ("Kánthy Ödön", "followed Kánthy Ödön", start=("25th of January", "1933-01-25")),
  occ("Szentiványi-Rosty Ágoston", "Upper House", start=("1933", "1933"), end=("its end", "1944/1945")),
  occ("Szentiványi Gellért", "provincial of his order"),
  fact("Szentiványi-Rosty Ágoston", "birthDate", "8th of December 1877", value="1877-12-08"),
  fact("Szentiványi-Rosty Ágoston", "birthPlace", "Eperjes"),
  fact("Szentiványi-Rosty Ágoston", "father", "Szentiványi Kálmán"),
  fact("Szentiványi-Rosty Ágoston", "mother", "Rosty Ilka"),
  fact("Szentiványi-Rosty Ágoston", "education", "Piarists"),
  fact("Szentiványi-Rosty Ágoston", "education", "University of Budapest", date=("1900", "1900")),
  fact("Szentiványi-Rosty Ágoston", "deathPlace", "Dachau"),
  fact("Szentiványi-Rosty Ágoston", "deathDate", "9th of February 1945", value="1945-02-09"),
  fact("Szentiványi-Rosty Ágoston", "causeOfDeath", "spotted fever"),
  fact("Szentiványi-Rosty Ágoston", "siblings", "Szentiványi Gellért"),
  fact("Szentiványi Gellért", "religion", "Piarist#2"),
  ev("appointment", "was admitted", ("1902", "1902"), ["Szentiványi-Rosty Ágoston"]),
  ev("travel", "accompanied", ("January 1920", "1920-01"), ["Szentiványi-Rosty Ágoston", "Apponyi"]),
  ev("appointment", "handed over his letter of credence", ("17th of May 1922", "1922-05-17"), ["Szentiványi-Rosty Ágoston"]),
  ev("departure", "called him home", ("1927", "1927"), ["Szentiványi-Rosty Ágoston", "Nagyatádi-Kuthy Béla"]),
  ev("appointment", "entrusted to him", ("1927", "1927"), ["Szentiványi-Rosty Ágoston"]),
  ev("appointment", "taken it over", ("1st of October 1932", "1932-10-01"), ["Szentiványi-Rosty Ágoston"]),
  ev("departure", "laid it down again", ("25th of January", "1933-01-25"), ["Szentiványi-Rosty Ágoston"]),
  ev("speech", "spoke", ("4th of May 1939", "1939-05-04"), ["Szentiványi-Rosty Ágoston"]),
  ev("arrest", "dragged him away", ("October 1944", "1944-10"), ["Szentiványi-Rosty Ágoston"]),
)

P("d31-36", """From the annals of the prefecture of Tengchong, as rendered by the French vicar

In the second year of the reign called Jiaqing, the envoys of Ava being expected at the Gate of the Bronze Wall, it was required to find a man who should know their tongue. There presented himself Zhao Tingkui, a seller of jade, a Muslim, of the quarter of the Cotton Bridge. His mother was a Shan woman, Nang Hseng by name, of Mohnyin, and he had from her the languages of the people beyond the river. The magistrate, Ouyang Jun, examined him behind a curtain and found him useful; whereupon he was inscribed interpreter of the third class, with a ration of rice. This is of 1797.

He went up with the envoys to the capital and came back with them, in all four times. On the first of these voyages the chief of the embassy, the lord Nemyo Shwedaung, fell ill at Chengdu of a flux; he gave up the ghost in the arms of the said Zhao, to whom he entrusted the gold letter. On the third, in 1811, Zhao denounced to the viceroy Bolin that the letter which one presented was not of the king but had been fabricated by the sawbwa's brother at Muse. One opened an inquest. The sub-prefect of Longling, Gao Wei, by whose clerks the seal had been carved, was degraded and sent to Ili. To Zhao one gave the button of crystal.

Thus honoured, he was raised to commissary of the frontier post, in the room of Duan Yi, who had held it since the war. For nineteen years nobody passed without his knowing it. He died on the fifteenth of the eighth moon of 1832, at the age of seventy, leaving two sons: Zhao Helin, who followed him in the charge, and Zhao Heming, a master of the Koranic school, whom the rebels of Dali were to make their envoy to Mandalay in the year 1860.

The genealogy according to which the father descended from a marshal is not to be believed.
""",
  occ("Ouyang Jun", "magistrate"),
  occ("Zhao Tingkui", "interpreter of the third class", start=("1797", "1797")),
  occ("Nemyo Shwedaung", "chief of the embassy"),
  occ("Nemyo Shwedaung", "lord"),
  occ("Bolin", "viceroy"),
  occ("Gao Wei", "sub-prefect of Longling", end=("1811", "1811")),
  occ("Zhao Tingkui", "commissary of the frontier post", start=("nineteen years", "1813"), end=("fifteenth of the eighth moon of 1832", "1832")),
  occ("Duan Yi", "in the room of Duan Yi", end=("nineteen years", "1813")),
  occ("Zhao Helin", "followed him in the charge", start=("fifteenth of the eighth moon of 1832", "1832")),
  occ("Zhao Heming", "master of the Koranic school"),
  occ("Zhao Heming", "envoy to Mandalay", start=("1860", "1860")),
  fact("Zhao Tingkui", "occupation", "seller of jade"),
  fact("Zhao Tingkui", "religion", "Muslim"),
  fact("Zhao Tingkui", "residence", "quarter of the Cotton Bridge"),
  fact("Zhao Tingkui", "mother", "Nang Hseng"),
  fact("Nang Hseng", "ethnicity", "Shan"),
  fact("Nang Hseng", "birthPlace", "Mohnyin"),
  fact("Nemyo Shwedaung", "deathPlace", "Chengdu"),
  fact("Nemyo Shwedaung", "causeOfDeath", "flux"),
  fact("Zhao Tingkui", "award", "button of crystal"),
  fact("Zhao Tingkui", "deathDate", "fifteenth of the eighth moon of 1832", value="1832"),
  fact("Zhao Tingkui", "birthDate", "age of seventy", value="1762"),
  fact("Zhao Tingkui", "children", "Zhao Helin"),
  fact("Zhao Tingkui", "children", "Zhao Heming"),
  ev("appointment", "was inscribed", ("1797", "1797"), ["Zhao Tingkui"]),
  ev("travel", "went up with the envoys", None, ["Zhao Tingkui"]),
  ev("disclosure", "denounced", ("1811", "1811"), ["Zhao Tingkui", "Bolin"]),
  ev("investigation", "opened an inquest", ("1811", "1811"), ["Gao Wei"]),
  ev("sanction", "was degraded", None, ["Gao Wei"]),
  ev("award", "gave the button", None, ["Zhao Tingkui"]),
  ev("appointment", "was raised", ("nineteen years", "1813"), ["Zhao Tingkui"]),
  ev("appointment", "make their envoy", ("1860", "1860"), ["Zhao Heming"]),
)

P("d31-37", """Protocol of the second day (translated from the Portuguese)

PARLIAMENTARY COMMISSION OF INQUIRY INTO THE EMBASSY AT LUANDA — 14 October 1999

The sitting was opened at 10 hours 20 by Deputy Graça Vilhena Pacheco, who presides in the absence of Deputy Nuno Teles de Abreu, self-excused by reason of his kinship with the deponent. Rapporteur: Deputy Amílcar Quaresma.

There was heard, under oath, Ambassador Duarte Manuel Teles Sampaio, retired, who to the customary questions said: that he is 66 years old, natural of Vila Real, widower, resident in Cascais; that he was Ambassador in Luanda from February 1988 to July 1993; that before he had been consul-general in Salvador da Bahia; that he is first cousin of the President of this Commission.

To the matter he said: that on 2 November 1992, the city being under fire, he opened the gate to 312 persons; that of this he telephoned the same night to the Secretary of State, Dr. Isabel Corte-Real Moniz; that she answered "close it", and he did not close it. That he knows nothing of diamonds. Confronted by the Rapporteur with the letter of 9 December 1992, he recognised his signature and said that he signed at that time "some two hundred papers by candle".

There was heard next the then counsellor, today Ambassador in Oslo, Lídia Bessa Coutinho, who declared: that the box left in the luggage of the military attaché, Lieutenant-Colonel Horácio Simas; that she saw it; that it rattled. Lieutenant-Colonel Simas, detained since 30 September in the fort of Elvas, asked by letter to be heard and will be summoned.

Dr. Corte-Real Moniz, at present administrator of the Overseas Bank, sent a medical certificate.

Deputy Pacheco recalled that the deponent Teles Sampaio had been decorated, in 1994, with the Grand Cross of Christ for the same night, and asked whether he would return it. He said: that he had given it to the cook.

The sitting closed at 13 hours.
""",
  occ("Graça Vilhena Pacheco", "Deputy", again=["Deputy Pacheco"]),
  occ("Graça Vilhena Pacheco", "presides", start=("14 October 1999", "1999-10-14")),
  occ("Nuno Teles de Abreu", "President of this Commission"),
  occ("Nuno Teles de Abreu", "Deputy#2"),
  occ("Amílcar Quaresma", "Rapporteur"),
  occ("Amílcar Quaresma", "Deputy#3"),
  occ("Duarte Manuel Teles Sampaio", "Ambassador in Luanda", start=("February 1988", "1988-02"), end=("July 1993", "1993-07"), again=["Ambassador"]),
  occ("Duarte Manuel Teles Sampaio", "consul-general in Salvador da Bahia", end=("February 1988", "1988-02")),
  occ("Isabel Corte-Real Moniz", "Secretary of State"),
  occ("Lídia Bessa Coutinho", "then counsellor"),
  occ("Lídia Bessa Coutinho", "Ambassador in Oslo"),
  occ("Horácio Simas", "military attaché"),
  occ("Horácio Simas", "Lieutenant-Colonel"),
  occ("Isabel Corte-Real Moniz", "administrator of the Overseas Bank"),
  fact("Nuno Teles de Abreu", "relatives", "Duarte Manuel Teles Sampaio"),
  fact("Duarte Manuel Teles Sampaio", "birthDate", "66 years old", value="1932/1933"),
  fact("Duarte Manuel Teles Sampaio", "birthPlace", "Vila Real"),
  fact("Duarte Manuel Teles Sampaio", "residence", "Cascais"),
  fact("Duarte Manuel Teles Sampaio", "award", "Grand Cross of Christ", date=("1994", "1994")),
  ev("recusal", "self-excused", ("14 October 1999", "1999-10-14"), ["Nuno Teles de Abreu"]),
  ev("testimony", "was heard, under oath", ("14 October 1999", "1999-10-14"), ["Duarte Manuel Teles Sampaio"]),
  ev("communication", "telephoned", ("the same night", "1992-11-02"), ["Duarte Manuel Teles Sampaio", "Isabel Corte-Real Moniz"]),
  ev("communication", "letter of 9 December 1992", ("9 December 1992", "1992-12-09"), ["Duarte Manuel Teles Sampaio"]),
  ev("testimony", "was heard next", ("14 October 1999", "1999-10-14"), ["Lídia Bessa Coutinho"]),
  ev("arrest", "detained", ("30 September", "1999-09-30"), ["Horácio Simas"]),
  ev("communication", "asked by letter", None, ["Horácio Simas"]),
  ev("communication", "sent a medical certificate", None, ["Isabel Corte-Real Moniz"]),
  ev("award", "had been decorated", ("1994", "1994"), ["Duarte Manuel Teles Sampaio"]),
)

P("d31-38", """From an illustrated weekly of Tallinn, 6 March 1937 (Estonian original)

Jubilees

Tomorrow our consul general in New York, Kaarel Pihlakas, can look back on fifty years of life, of which eighteen stand in the service of the State.

The cradle of the jubilarian rocked on Mäe farm in Karksi parish. From the village school his way led him into Treffner's gymnasium at Tartu and, in 1908, over the sea: as ship's carpenter, as student of commerce at Hamburg, as reporter of a workers' newspaper in Boston. When in the year 1919 the fatherland called, he hurried home, was at the front with the Kuperjanov partisans, received at Valga a bullet in the hand, and for bravery the Cross of Liberty of the third degree, second class.

In the Foreign Ministry he set to work on the 1st of September 1919 under Minister Ants Poska-Lill. He has been press chief; secretary of the peace delegation at Tartu; from 1924 chargé d'affaires in Kaunas, where he negotiated the treaty about flax; from 1929 head of the office for external trade. Since 15 May 1931 he sits on Broadway. His forerunner there, Viktor Mutt-Sepp, is presently our envoy in Moscow.

The wife of the consul general, Mrs. Linda Pihlakas, of the house of Reimann, is a daughter of the well-known schoolman and was a teacher of gymnastics. To the family belong the sons Jaan and Ülo.

It will be remembered how in autumn 1934 the jubilarian was summoned home in consequence of a complaint of the shipowner Tobias Kruus. The inquiry, conducted by State Auditor Leesment, brought no fault of his to light, but of Kruus several; the latter is at the time in Patarei prison, in the third year of five. Chief of Staff Reek, they say, wanted Pihlakas for Berlin; nothing has come of this.

As colleague Johannes Semm, ex-vice-consul, tells us, the jubilarian carves spoons. We wish him a long row of years!
""",
  occ("Kaarel Pihlakas", "consul general in New York", start=("15 May 1931", "1931-05-15"), again=["sits on Broadway"]),
  occ("Kaarel Pihlakas", "reporter of a workers' newspaper in Boston"),
  occ("Ants Poska-Lill", "under Minister"),
  occ("Kaarel Pihlakas", "press chief"),
  occ("Kaarel Pihlakas", "secretary of the peace delegation at Tartu"),
  occ("Kaarel Pihlakas", "chargé d'affaires in Kaunas", start=("1924", "1924"), end=("1929", "1929")),
  occ("Kaarel Pihlakas", "head of the office for external trade", start=("1929", "1929"), end=("15 May 1931", "1931-05-15")),
  occ("Viktor Mutt-Sepp", "forerunner there", end=("15 May 1931", "1931-05-15")),
  occ("Viktor Mutt-Sepp", "envoy in Moscow"),
  occ("Leesment", "State Auditor"),
  occ("Reek", "Chief of Staff"),
  occ("Johannes Semm", "ex-vice-consul", former=True),
  occ("Kaarel Pihlakas", "ship's carpenter"),
  fact("Kaarel Pihlakas", "birthDate", "Tomorrow", value="1887-03-07"),
  fact("Kaarel Pihlakas", "birthPlace", "Mäe farm in Karksi parish"),
  fact("Kaarel Pihlakas", "education", "Treffner's gymnasium at Tartu"),
  fact("Kaarel Pihlakas", "education", "student of commerce at Hamburg"),
  fact("Kaarel Pihlakas", "militaryService", "Kuperjanov partisans", date=("1919", "1919")),
  fact("Kaarel Pihlakas", "award", "Cross of Liberty of the third degree, second class"),
  fact("Kaarel Pihlakas", "spouse", "Linda Pihlakas"),
  fact("Linda Pihlakas", "birthName", "Reimann"),
  fact("Linda Pihlakas", "occupation", "teacher of gymnastics"),
  fact("Kaarel Pihlakas", "children", "Jaan"),
  fact("Linda Pihlakas", "children", "Jaan"),
  fact("Kaarel Pihlakas", "children", "Ülo"),
  fact("Linda Pihlakas", "children", "Ülo"),
  fact("Tobias Kruus", "occupation", "shipowner"),
  ev("travel", "hurried home", ("1919", "1919"), ["Kaarel Pihlakas"]),
  ev("award", "received", None, ["Kaarel Pihlakas"]),
  ev("appointment", "set to work", ("1st of September 1919", "1919-09-01"), ["Kaarel Pihlakas", "Ants Poska-Lill"]),
  ev("travel", "was summoned home", ("autumn 1934", "1934-23"), ["Kaarel Pihlakas"]),
  ev("communication", "complaint", ("autumn 1934", "1934-23"), ["Tobias Kruus"]),
  ev("investigation", "inquiry", None, ["Kaarel Pihlakas", "Leesment"]),
  ev("conviction", "third year of five", None, ["Tobias Kruus"]),
)

P("d31-39", """(From the Persian. A memoir page of a clerk of the Foreign Ministry, found among the papers of Dr. Houri Mostashar.)

May God forgive Mirza Nasrollah Khan Etemad-e Khalvat, known to the world as Dabir-e Homayun! I sat at his feet and learned from him the cutting of pens.

He was of Ashtian, of a house of accountants. His honoured father, Mirza Taqi, kept the books of Kerman; his maternal uncle, Moayyed ol-Molk, had been minister in Paris under the martyred Shah, and it was this uncle who brought the boy, aged twelve, to that city and delivered him to the Lycée Janson. In 1314 of the lunar reckoning (1896) he returned with spectacles. They wrote his name in the Ministry as translator.

His ascent was as follows. Consul at Tiflis, two years. Then deputy chief of protocol. Then, in 1909, after the conquest of Tehran, the victors sent him as minister plenipotentiary to Brussels, where formerly had been his enemy Ala ol-Mamalek. This man had pawned the furniture. Dabir redeemed it with the dowry of his wife, Forugh od-Dowleh, who was granddaughter to a king and never in her life reproached him.

In the war he went over to the committee at Kermanshah and held the foreign affairs of that government of tents from December 1915, ten months. For this the Russians burned his house; the English wrote him down in a list, and in the spring of 1918 seized him at Qasr-e Shirin and carried him to India. I saw him brought back, in 1920, white.

Thrice they offered him the ministry, and thrice he excused himself. In the Fourth Majles he had the seat of Arak; on 31 October 1925, when the House voted upon the dynasty, he rose, said four sentences against, took his hat and went to his garden at Evin. He did not come out of it until they bore him out, in Mehr 1311 (October 1932). His brother Hosayn Qoli, the telegraphist, washed him.
""",
  occ("Mirza Taqi", "kept the books of Kerman"),
  occ("Moayyed ol-Molk", "minister in Paris"),
  occ("Nasrollah Khan Etemad-e Khalvat", "translator", start=("1314 of the lunar reckoning (1896)", "1896")),
  occ("Nasrollah Khan Etemad-e Khalvat", "Consul at Tiflis"),
  occ("Nasrollah Khan Etemad-e Khalvat", "deputy chief of protocol", end=("1909", "1909")),
  occ("Nasrollah Khan Etemad-e Khalvat", "minister plenipotentiary to Brussels", start=("1909", "1909")),
  occ("Ala ol-Mamalek", "where formerly had been his enemy Ala ol-Mamalek", end=("1909", "1909")),
  occ("Nasrollah Khan Etemad-e Khalvat", "held the foreign affairs of that government", start=("December 1915", "1915-12"), end=("ten months", "1916-10")),
  occ("Nasrollah Khan Etemad-e Khalvat", "seat of Arak", again=["Fourth Majles"]),
  occ("Hosayn Qoli", "telegraphist"),
  fact("Nasrollah Khan Etemad-e Khalvat", "alias", "Dabir-e Homayun"),
  fact("Nasrollah Khan Etemad-e Khalvat", "birthPlace", "Ashtian"),
  fact("Nasrollah Khan Etemad-e Khalvat", "father", "Mirza Taqi"),
  fact("Nasrollah Khan Etemad-e Khalvat", "relatives", "Moayyed ol-Molk"),
  fact("Nasrollah Khan Etemad-e Khalvat", "education", "Lycée Janson"),
  fact("Nasrollah Khan Etemad-e Khalvat", "spouse", "Forugh od-Dowleh"),
  fact("Nasrollah Khan Etemad-e Khalvat", "residence", "Evin", date=("31 October 1925", "1925-10-31")),
  fact("Nasrollah Khan Etemad-e Khalvat", "deathDate", "Mehr 1311 (October 1932)", value="1932-10"),
  fact("Nasrollah Khan Etemad-e Khalvat", "siblings", "Hosayn Qoli"),
  ev("travel", "returned with spectacles", ("1314 of the lunar reckoning (1896)", "1896"), ["Nasrollah Khan Etemad-e Khalvat"]),
  ev("appointment", "wrote his name in the Ministry", ("1314 of the lunar reckoning (1896)", "1896"), ["Nasrollah Khan Etemad-e Khalvat"]),
  ev("appointment", "sent him", ("1909", "1909"), ["Nasrollah Khan Etemad-e Khalvat"]),
  ev("arrest", "seized him", ("spring of 1918", "1918-21"), ["Nasrollah Khan Etemad-e Khalvat"]),
  ev("speech", "said four sentences", ("31 October 1925", "1925-10-31"), ["Nasrollah Khan Etemad-e Khalvat"]),
)

P("d31-40", """[Le Réveil du Sud, Les Cayes, 30 May 1872. English by our reader.]

They are here, the gentlemen of the frigate! Citizen Darius Sénéchal-Pradine, Secretary of State for Exterior Relations, has descended on Tuesday from the capital by land, four days of mud, to encounter in our town the German captain and to pay him; and one must have seen with what air this mulatto of sixty-two years, son of a slave woman of Torbeck named Zabeth, veteran of the siege of Jacmel, deposed upon the table three thousand pounds, counted, without a word, and presented to the captain a broom.

The captain demanded of the interpreter, M. Edgar Dartiguenave, what signified the broom. M. Dartiguenave, professor of rhetoric at the Lycée Philippe-Guerrier, responded that he regretted, but that he was engaged for the translation of words.

Who is then this minister? Notary at Aquin, deputy in 1843, banished in 1848, thirteen years schoolmaster at Kingston of Jamaica. It is there that he wedded, Methodist rite, the widow Judith Levy-Henriques. Recalled in '61, he was senator, then our chargé at Madrid; there the Queen received him on a chair without arms, he remained upright. He has the portfolio since the 4th of March 1870. M. Volcy Rameau, whom he replaced, is he who signed with the Germans the famous receipt, and who pleads, from Saint-Thomas, where he lives in a hotel, that it was blank.

To this plea the Minister has replied by our pages, on the 16th: "I have known M. Rameau blank; never his papers."

One announces us already that the English consul, Mr. Spenser Byam, who took the part of the captain, has embarked himself for Port-au-Prince on the frigate; that General Septimus Rameau-Lys, commandant of this arrondissement, has retracted from him his greeting; that the President will give to Citizen Sénéchal a sword. Of the last we doubt. He has sold his other one.
""",
  occ("Darius Sénéchal-Pradine", "Secretary of State for Exterior Relations", start=("4th of March 1870", "1870-03-04"), again=["has the portfolio"]),
  occ("Edgar Dartiguenave", "interpreter"),
  occ("Edgar Dartiguenave", "professor of rhetoric at the Lycée Philippe-Guerrier"),
  occ("Darius Sénéchal-Pradine", "Notary at Aquin"),
  occ("Darius Sénéchal-Pradine", "deputy", start=("1843", "1843")),
  occ("Darius Sénéchal-Pradine", "schoolmaster at Kingston of Jamaica", start=("1848", "1848"), end=("'61", "1861")),
  occ("Darius Sénéchal-Pradine", "senator"),
  occ("Darius Sénéchal-Pradine", "chargé at Madrid"),
  occ("Volcy Rameau", "whom he replaced", end=("4th of March 1870", "1870-03-04")),
  occ("Spenser Byam", "English consul"),
  occ("Septimus Rameau-Lys", "General"),
  occ("Septimus Rameau-Lys", "commandant of this arrondissement"),
  fact("Darius Sénéchal-Pradine", "ethnicity", "mulatto"),
  fact("Darius Sénéchal-Pradine", "birthDate", "sixty-two years", value="1809/1810"),
  fact("Darius Sénéchal-Pradine", "mother", "Zabeth"),
  fact("Zabeth", "residence", "Torbeck"),
  fact("Zabeth", "occupation", "slave woman"),
  fact("Darius Sénéchal-Pradine", "militaryService", "siege of Jacmel"),
  fact("Darius Sénéchal-Pradine", "spouse", "Judith Levy-Henriques"),
  fact("Volcy Rameau", "residence", "Saint-Thomas"),
  ev("travel", "has descended", ("Tuesday", "1872-05-28"), ["Darius Sénéchal-Pradine"]),
  ev("sanction", "banished", ("1848", "1848"), ["Darius Sénéchal-Pradine"]),
  ev("appointment", "Recalled", ("'61", "1861"), ["Darius Sénéchal-Pradine"]),
  ev("communication", "has replied", ("the 16th", "1872-05-16"), ["Darius Sénéchal-Pradine", "Volcy Rameau"]),
)

P("d31-41", """Gayathri Wickramanayake de Zoysa (Sinhala: ගායත්‍රී වික්‍රමනායක; born May 19, 1971) is a Sri Lankan lawyer and diplomat. She is currently the Ambassador of Sri Lanka to Ethiopia and the African Union (since November 2022). She is best known for her role in the 2018 "coconut memo" affair.

Early life
Wickramanayake de Zoysa comes from Matara. Her dad, Piyasena Wickramanayake, was a station master, and her mom, Somawathie, was a teacher. She has an older brother, Nalaka, who is a cricket umpire. She went to Sujatha Vidyalaya and then to the University of Colombo (LL.B., 1994). She also has an LL.M. from Queen Mary, which she got in 2003 on a Chevening Scholarship.

Career
She was called to the bar in 1996, and passed the foreign service exam in 1998. Her first posting was Dhaka (Third Secretary, 1999–2002). After that she was First Secretary in Berlin, Consul General in Milan (2011–2014), and Director General for Trade at the ministry in Colombo.

The memo
In October 2018, there were two people who claimed to be Foreign Minister: Upali Gajaweera and Thilak Amaratunga (the courts later said it was Amaratunga). On October 29, Gajaweera's secretary, Rear Adm. (retd.) Dudley Pinnaduwa, gave her a memo that said to let in 40 containers of coconut oil. She answered with one line: "From which minister?" The answer was leaked to Twitter. She was transferred to the archives division on November 1. On December 17, four days after the Supreme Court decision, Amaratunga brought her back. She told a Presidential Commission in 2019 that she had "honestly just wanted to know". Pinnaduwa was fined Rs. 500,000 by the Colombo High Court in 2021.

Personal life
Her husband is Rohan de Zoysa, a marine biologist, and they have twins. She is Buddhist. She got the Integrity Icon award in 2020. There's also an actress called Gayathri Wickramanayake; they aren't related.
""",
  occ("Gayathri Wickramanayake de Zoysa", "Ambassador of Sri Lanka to Ethiopia", start=("November 2022", "2022-11")),
  occ("Gayathri Wickramanayake de Zoysa", "African Union", start=("November 2022", "2022-11")),
  occ("Piyasena Wickramanayake", "station master"),
  occ("Nalaka", "cricket umpire"),
  occ("Gayathri Wickramanayake de Zoysa", "Third Secretary", start=("1999", "1999"), end=("2002", "2002"), again=["Dhaka"]),
  occ("Gayathri Wickramanayake de Zoysa", "First Secretary in Berlin"),
  occ("Gayathri Wickramanayake de Zoysa", "Consul General in Milan", start=("2011", "2011"), end=("2014", "2014")),
  occ("Gayathri Wickramanayake de Zoysa", "Director General for Trade at the ministry in Colombo"),
  occ("Thilak Amaratunga", "Foreign Minister"),
  occ("Dudley Pinnaduwa", "secretary"),
  occ("Dudley Pinnaduwa", "Rear Adm. (retd.)", former=True),
  occ("Gayathri Wickramanayake de Zoysa", "archives division", start=("November 1", "2018-11-01"), end=("December 17", "2018-12-17")),
  fact("Gayathri Wickramanayake de Zoysa", "nativeName", "ගායත්‍රී වික්‍රමනායක"),
  fact("Gayathri Wickramanayake de Zoysa", "birthDate", "May 19, 1971", value="1971-05-19"),
  fact("Gayathri Wickramanayake de Zoysa", "nationality", "Sri Lankan"),
  fact("Gayathri Wickramanayake de Zoysa", "occupation", "lawyer"),
  fact("Gayathri Wickramanayake de Zoysa", "occupation", "diplomat"),
  fact("Gayathri Wickramanayake de Zoysa", "birthPlace", "Matara"),
  fact("Gayathri Wickramanayake de Zoysa", "father", "Piyasena Wickramanayake"),
  fact("Gayathri Wickramanayake de Zoysa", "mother", "Somawathie"),
  fact("Somawathie", "occupation", "teacher"),
  fact("Gayathri Wickramanayake de Zoysa", "siblings", "Nalaka"),
  fact("Gayathri Wickramanayake de Zoysa", "education", "Sujatha Vidyalaya"),
  fact("Gayathri Wickramanayake de Zoysa", "education", "University of Colombo", date=("1994", "1994")),
  fact("Gayathri Wickramanayake de Zoysa", "education", "Queen Mary", date=("2003", "2003")),
  fact("Gayathri Wickramanayake de Zoysa", "award", "Chevening Scholarship"),
  fact("Gayathri Wickramanayake de Zoysa", "spouse", "Rohan de Zoysa"),
  fact("Rohan de Zoysa", "occupation", "marine biologist"),
  fact("Gayathri Wickramanayake de Zoysa", "religion", "Buddhist"),
  fact("Gayathri Wickramanayake de Zoysa", "award", "Integrity Icon award", date=("2020", "2020")),
  ev("appointment", "called to the bar", ("1996", "1996"), ["Gayathri Wickramanayake de Zoysa"]),
  ev("communication", "gave her a memo", ("October 29", "2018-10-29"), ["Dudley Pinnaduwa", "Gayathri Wickramanayake de Zoysa"]),
  ev("communication", "answered", None, ["Gayathri Wickramanayake de Zoysa", "Dudley Pinnaduwa"]),
  ev("disclosure", "was leaked", None, ["Gayathri Wickramanayake de Zoysa"]),
  ev("sanction", "was transferred", ("November 1", "2018-11-01"), ["Gayathri Wickramanayake de Zoysa"]),
  ev("appointment", "brought her back", ("December 17", "2018-12-17"), ["Gayathri Wickramanayake de Zoysa", "Thilak Amaratunga"]),
  ev("testimony", "told a Presidential Commission", ("2019", "2019"), ["Gayathri Wickramanayake de Zoysa"]),
  ev("sanction", "was fined", ("2021", "2021"), ["Dudley Pinnaduwa"]),
  ev("award", "got", ("2020", "2020"), ["Gayathri Wickramanayake de Zoysa"]),
)

P("d31-42", """Ebenezer Crouch-Tolliver

Ebenezer Crouch-Tolliver (c. 1834 – November 30, 1899) was an American minister of the African Methodist Episcopal Church, newspaper editor, and diplomat. He was the United States Minister Resident and Consul General to Liberia from 1883 to 1887. He was one of the first African Americans to hold a diplomatic post.

Life before politics

Crouch-Tolliver was enslaved from birth on a plantation near Edenton, North Carolina. In 1851, he escaped on a turpentine schooner. The captain, Asa Wentworth Lunt, was later arrested for this in Norfolk. Crouch-Tolliver was taught to read in New Bedford by a Quaker, Phebe Gifford, and attended Wilberforce University but did not finish. During the Civil War he enlisted in the 5th Massachusetts Cavalry and rose to sergeant.

Politics

In 1868, he was a delegate to the constitutional convention of North Carolina. He served two terms in the state House for Chowan County (1868–1872) as a Republican, along with his younger half-brother, Primus Tolliver. After he lost in the 1874 election, he edited The Albemarle Torch until a mob destroyed its press in 1876.

Liberia

On March 8, 1883, he was nominated to replace the late Josiah Whitcomb Vance, who had died of fever after only ten weeks in Monrovia. The Senate confirmed him on March 15. He sailed in May with his second wife, Lavinia, and two daughters. He settled a border disagreement at the Mano River by walking there (it took 19 days) with the Liberian Secretary of State, G. Euclid Moore-Gibson. His despatch on forced labor, of June 1886, was published by Congress and made him unpopular in Monrovia. After the change of party in Washington he was let go. Lavinia is buried at Monrovia.

Later life

He was pastor of Bethel Church in Elizabeth City until he died of pneumonia. One daughter, Dr. Octavia Tolliver Reese, founded a hospital. An elementary school in Edenton was named after him in 1951, but it closed.
""",
  occ("Ebenezer Crouch-Tolliver", "minister of the African Methodist Episcopal Church"),
  occ("Ebenezer Crouch-Tolliver", "United States Minister Resident and Consul General to Liberia", start=("1883", "1883"), end=("1887", "1887")),
  occ("Asa Wentworth Lunt", "captain"),
  occ("Ebenezer Crouch-Tolliver", "sergeant"),
  occ("Ebenezer Crouch-Tolliver", "delegate to the constitutional convention of North Carolina", start=("1868", "1868")),
  occ("Ebenezer Crouch-Tolliver", "state House for Chowan County", start=("1868–1872", "1868"), end=("1872", "1872")),
  occ("Primus Tolliver", "along with his younger half-brother"),
  occ("Ebenezer Crouch-Tolliver", "edited The Albemarle Torch", end=("1876", "1876"), again=["newspaper editor"]),
  occ("Josiah Whitcomb Vance", "replace the late Josiah Whitcomb Vance"),
  occ("G. Euclid Moore-Gibson", "Liberian Secretary of State"),
  occ("Ebenezer Crouch-Tolliver", "pastor of Bethel Church in Elizabeth City", end=("until he died", "1899-11-30")),
  occ("Octavia Tolliver Reese", "founded a hospital"),
  fact("Ebenezer Crouch-Tolliver", "birthDate", "c. 1834", value="1834~"),
  fact("Ebenezer Crouch-Tolliver", "deathDate", "November 30, 1899", value="1899-11-30"),
  fact("Ebenezer Crouch-Tolliver", "nationality", "American"),
  fact("Ebenezer Crouch-Tolliver", "religion", "African Methodist Episcopal"),
  fact("Ebenezer Crouch-Tolliver", "occupation", "diplomat"),
  fact("Ebenezer Crouch-Tolliver", "ethnicity", "African Americans"),
  fact("Ebenezer Crouch-Tolliver", "birthPlace", "near Edenton, North Carolina"),
  fact("Phebe Gifford", "religion", "Quaker"),
  fact("Ebenezer Crouch-Tolliver", "residence", "New Bedford"),
  fact("Ebenezer Crouch-Tolliver", "education", "Wilberforce University"),
  fact("Ebenezer Crouch-Tolliver", "militaryService", "5th Massachusetts Cavalry"),
  fact("Ebenezer Crouch-Tolliver", "party", "Republican"),
  fact("Ebenezer Crouch-Tolliver", "siblings", "Primus Tolliver"),
  fact("Josiah Whitcomb Vance", "causeOfDeath", "fever"),
  fact("Josiah Whitcomb Vance", "deathPlace", "Monrovia"),
  fact("Ebenezer Crouch-Tolliver", "spouse", "Lavinia"),
  fact("Ebenezer Crouch-Tolliver", "causeOfDeath", "pneumonia"),
  fact("Ebenezer Crouch-Tolliver", "children", "Octavia Tolliver Reese"),
  ev("travel", "escaped", ("1851", "1851"), ["Ebenezer Crouch-Tolliver", "Asa Wentworth Lunt"]),
  ev("arrest", "was later arrested", None, ["Asa Wentworth Lunt"]),
  ev("election", "lost", ("1874", "1874"), ["Ebenezer Crouch-Tolliver"]),
  ev("appointment", "was nominated", ("March 8, 1883", "1883-03-08"), ["Ebenezer Crouch-Tolliver"]),
  ev("appointment", "confirmed", ("March 15", "1883-03-15"), ["Ebenezer Crouch-Tolliver"]),
  ev("travel", "sailed", ("May", "1883-05"), ["Ebenezer Crouch-Tolliver", "Lavinia"]),
  ev("travel", "walking there", None, ["Ebenezer Crouch-Tolliver", "G. Euclid Moore-Gibson"]),
  ev("communication", "despatch", ("June 1886", "1886-06"), ["Ebenezer Crouch-Tolliver"]),
  ev("departure", "was let go", ("1887", "1887"), ["Ebenezer Crouch-Tolliver"]),
)

P("d31-43", """The Skúlason–Petrunin affair was a diplomatic dispute in 1973 between Iceland and the Soviet Union. It is also known as the Herring Barrel affair.

Background
In 1973, Iceland's Minister of Foreign Affairs was Þórhallur Bjarki Eyvindsson of the Progressive Party. He was in office from July 14, 1971. Trade with the Soviet Union was handled by a committee led by Hallgrímur Skúlason (1921–2004), a former goalkeeper and herring inspector who was the managing director of the State Herring Board. The Soviet trade representative in Reykjavík was Lev Nikitich Petrunin.

Events
On February 20, 1973, a customs officer named Dagný Hermannsdóttir opened a barrel on the docks in Seyðisfjörður. The barrel had a radio in it. The barrel was addressed to Petrunin and the papers were signed by Skúlason. Hermannsdóttir sent a report to the chief of police, Baldvin Torfason, who was Skúlason's brother-in-law, so he gave the case to his deputy, Kjartan Flosi Ísleifsson. Ísleifsson questioned Skúlason on February 23. On February 26, Petrunin was told to leave. He left on March 2 and ended up as a museum director in Arkhangelsk, where he died in 1990.

In retaliation, the Soviet Union expelled the first secretary of the Icelandic embassy in Moscow, Unnur Steingrímsdóttir, who was also a poet. She moved to Copenhagen and later won the Nordic Council Literature Prize for her poems about it (1981).

Result
Skúlason always said that he had thought it was herring. The district court acquitted him on October 9, 1973, but he had already resigned from the Board in April. He was replaced by Ólöf Brynjólfsdóttir, an economist. Eyvindsson survived a no-confidence vote on March 12 by one vote, but did not run in the 1974 election. Hermannsdóttir was elected to the Althing in 1978 for the People's Alliance.

In popular culture
The affair is the subject of a 2015 play by Skúlason's daughter, Ragna Hallgrímsdóttir.
""",
  occ("Þórhallur Bjarki Eyvindsson", "Iceland's Minister of Foreign Affairs", start=("July 14, 1971", "1971-07-14")),
  occ("Hallgrímur Skúlason", "committee led"),
  occ("Hallgrímur Skúlason", "herring inspector", former=True),
  occ("Hallgrímur Skúlason", "managing director of the State Herring Board", end=("April", "1973-04")),
  occ("Lev Nikitich Petrunin", "Soviet trade representative in Reykjavík", end=("March 2", "1973-03-02")),
  occ("Dagný Hermannsdóttir", "customs officer"),
  occ("Baldvin Torfason", "chief of police"),
  occ("Kjartan Flosi Ísleifsson", "deputy"),
  occ("Lev Nikitich Petrunin", "museum director in Arkhangelsk"),
  occ("Unnur Steingrímsdóttir", "first secretary of the Icelandic embassy in Moscow"),
  occ("Ólöf Brynjólfsdóttir", "replaced by Ólöf Brynjólfsdóttir", start=("April", "1973-04")),
  occ("Dagný Hermannsdóttir", "elected to the Althing", start=("1978", "1978")),
  fact("Þórhallur Bjarki Eyvindsson", "party", "Progressive Party"),
  fact("Hallgrímur Skúlason", "birthDate", "1921", value="1921"),
  fact("Hallgrímur Skúlason", "deathDate", "2004", value="2004"),
  fact("Hallgrímur Skúlason", "occupation", "goalkeeper"),
  fact("Baldvin Torfason", "relatives", "Hallgrímur Skúlason"),
  fact("Lev Nikitich Petrunin", "deathPlace", "Arkhangelsk"),
  fact("Lev Nikitich Petrunin", "deathDate", "1990", value="1990"),
  fact("Unnur Steingrímsdóttir", "occupation", "poet"),
  fact("Unnur Steingrímsdóttir", "residence", "Copenhagen"),
  fact("Unnur Steingrímsdóttir", "award", "Nordic Council Literature Prize", date=("1981", "1981")),
  fact("Ólöf Brynjólfsdóttir", "occupation", "economist"),
  fact("Dagný Hermannsdóttir", "party", "People's Alliance"),
  fact("Hallgrímur Skúlason", "children", "Ragna Hallgrímsdóttir"),
  ev("investigation", "opened a barrel", ("February 20, 1973", "1973-02-20"), ["Dagný Hermannsdóttir"]),
  ev("communication", "sent a report", None, ["Dagný Hermannsdóttir", "Baldvin Torfason"]),
  ev("recusal", "gave the case to his deputy", None, ["Baldvin Torfason", "Kjartan Flosi Ísleifsson"]),
  ev("investigation", "questioned", ("February 23", "1973-02-23"), ["Kjartan Flosi Ísleifsson", "Hallgrímur Skúlason"]),
  ev("sanction", "was told to leave", ("February 26", "1973-02-26"), ["Lev Nikitich Petrunin"]),
  ev("travel", "He left", ("March 2", "1973-03-02"), ["Lev Nikitich Petrunin"]),
  ev("sanction", "expelled", None, ["Unnur Steingrímsdóttir"]),
  ev("award", "won", ("1981", "1981"), ["Unnur Steingrímsdóttir"]),
  ev("departure", "resigned", ("April", "1973-04"), ["Hallgrímur Skúlason"]),
  ev("appointment", "was replaced", ("April", "1973-04"), ["Ólöf Brynjólfsdóttir"]),
  ev("election", "survived a no-confidence vote", ("March 12", "1973-03-12"), ["Þórhallur Bjarki Eyvindsson"]),
  ev("election", "was elected", ("1978", "1978"), ["Dagný Hermannsdóttir"]),
)

P("d31-44", """Maria Corazon "Ising" Lacsamana-Uy (September 3, 1923 – July 15, 2016) was a Filipino guerrilla, interpreter, and diplomat. She was the Philippines' ambassador to Yugoslavia (1974–1979) and to Pakistan (1979–1984), and served as Undersecretary of Foreign Affairs for Policy after the 1986 revolution.

Early life and war years
Lacsamana was the second of nine siblings. She was born in Dagupan, Pangasinan, to Fortunato Lacsamana, a dentist, and Ligaya Verzosa. In 1939 she won a scholarship to study Japanese at a language school in Kobe. When she came back in 1941, she enrolled at the University of Santo Tomas, which closed because of the war. The Kempeitai made her work as an interpreter at Fort Santiago from April 1942. For two years she passed the names of prisoners to the guerrilla leader Col. Narciso Buendia. She was found out on May 5, 1944 and tortured. Her younger brother Ernesto, who was a courier, was executed. She testified as a witness at the trial of Capt. Nagatomo Shigeo in Manila in 1946; he was convicted and hanged.

Foreign service
She joined the Department of Foreign Affairs (DFA) in 1949 and became a vice consul in Seattle in 1951. She was the interpreter at the reparations talks with Japan in 1955, where the head of the Philippine panel was Senator Jacinto Alcaraz-Roa. (Some sources say she wrote the final text, but Alcaraz-Roa's biographer denies it.) In 1962 she was made chief of the Asia division, after Pacífico Tanseco, who retired.

In Belgrade she helped a hijacker surrender. As ambassador in Islamabad, she was recalled in January 1984 after giving a speech about the murder of a senator. Cory-era foreign secretary Leticia Ramos-Guanzon brought her back in March 1986, and she stayed as undersecretary until she turned 65.

Personal life
Her wedding with the Chinese-Filipino businessman Benito Uy was in 1957. She converted from Catholicism to the Iglesia ni Cristo in 1990. Their daughter Ligaya Uy-Santos is a consul in Sapporo.

Honors
Philippine Legion of Honor (2003); Order of the Precious Crown (Japan), which she declined.
""",
  occ("Maria Corazon Lacsamana-Uy", "ambassador to Yugoslavia", start=("1974", "1974"), end=("1979", "1979")),
  occ("Maria Corazon Lacsamana-Uy", "to Pakistan", start=("1979#2", "1979"), end=("January 1984", "1984-01"), again=["ambassador in Islamabad"]),
  occ("Maria Corazon Lacsamana-Uy", "Undersecretary of Foreign Affairs for Policy", start=("March 1986", "1986-03"), end=("turned 65", "1988-09-03"), again=["undersecretary"]),
  occ("Maria Corazon Lacsamana-Uy", "interpreter at Fort Santiago", start=("April 1942", "1942-04"), end=("May 5, 1944", "1944-05-05")),
  occ("Narciso Buendia", "guerrilla leader"),
  occ("Narciso Buendia", "Col."),
  occ("Ernesto", "courier"),
  occ("Nagatomo Shigeo", "Capt."),
  occ("Maria Corazon Lacsamana-Uy", "Department of Foreign Affairs", start=("1949", "1949")),
  occ("Maria Corazon Lacsamana-Uy", "vice consul in Seattle", start=("1951", "1951")),
  occ("Maria Corazon Lacsamana-Uy", "interpreter at the reparations talks", start=("1955", "1955")),
  occ("Jacinto Alcaraz-Roa", "head of the Philippine panel", start=("1955", "1955")),
  occ("Jacinto Alcaraz-Roa", "Senator"),
  occ("Maria Corazon Lacsamana-Uy", "chief of the Asia division", start=("1962", "1962")),
  occ("Pacífico Tanseco", "after Pacífico Tanseco", end=("1962", "1962")),
  occ("Leticia Ramos-Guanzon", "foreign secretary"),
  occ("Ligaya Uy-Santos", "consul in Sapporo"),
  fact("Maria Corazon Lacsamana-Uy", "alias", "Ising"),
  fact("Maria Corazon Lacsamana-Uy", "birthDate", "September 3, 1923", value="1923-09-03"),
  fact("Maria Corazon Lacsamana-Uy", "deathDate", "July 15, 2016", value="2016-07-15"),
  fact("Maria Corazon Lacsamana-Uy", "nationality", "Filipino"),
  fact("Maria Corazon Lacsamana-Uy", "occupation", "guerrilla"),
  fact("Maria Corazon Lacsamana-Uy", "occupation", "interpreter"),
  fact("Maria Corazon Lacsamana-Uy", "occupation", "diplomat"),
  fact("Maria Corazon Lacsamana-Uy", "birthPlace", "Dagupan, Pangasinan"),
  fact("Maria Corazon Lacsamana-Uy", "father", "Fortunato Lacsamana"),
  fact("Fortunato Lacsamana", "occupation", "dentist"),
  fact("Maria Corazon Lacsamana-Uy", "mother", "Ligaya Verzosa"),
  fact("Maria Corazon Lacsamana-Uy", "education", "language school in Kobe", date=("1939", "1939")),
  fact("Maria Corazon Lacsamana-Uy", "education", "University of Santo Tomas", date=("1941", "1941")),
  fact("Maria Corazon Lacsamana-Uy", "siblings", "Ernesto"),
  fact("Ernesto", "causeOfDeath", "executed"),
  fact("Nagatomo Shigeo", "causeOfDeath", "hanged"),
  fact("Maria Corazon Lacsamana-Uy", "spouse", "Benito Uy", date=("1957", "1957")),
  fact("Benito Uy", "ethnicity", "Chinese-Filipino"),
  fact("Benito Uy", "occupation", "businessman"),
  fact("Maria Corazon Lacsamana-Uy", "religion", "Catholicism"),
  fact("Maria Corazon Lacsamana-Uy", "religion", "Iglesia ni Cristo", date=("1990", "1990")),
  fact("Maria Corazon Lacsamana-Uy", "children", "Ligaya Uy-Santos"),
  fact("Benito Uy", "children", "Ligaya Uy-Santos"),
  fact("Maria Corazon Lacsamana-Uy", "award", "Philippine Legion of Honor", date=("2003", "2003")),
  ev("travel", "came back", ("1941", "1941"), ["Maria Corazon Lacsamana-Uy"]),
  ev("arrest", "was found out", ("May 5, 1944", "1944-05-05"), ["Maria Corazon Lacsamana-Uy"]),
  ev("testimony", "testified", ("1946", "1946"), ["Maria Corazon Lacsamana-Uy", "Nagatomo Shigeo"]),
  ev("conviction", "was convicted", None, ["Nagatomo Shigeo"]),
  ev("appointment", "joined", ("1949", "1949"), ["Maria Corazon Lacsamana-Uy"]),
  ev("appointment", "became", ("1951", "1951"), ["Maria Corazon Lacsamana-Uy"]),
  ev("meeting", "reparations talks", ("1955", "1955"), ["Maria Corazon Lacsamana-Uy", "Jacinto Alcaraz-Roa"]),
  ev("appointment", "was made chief", ("1962", "1962"), ["Maria Corazon Lacsamana-Uy"]),
  ev("departure", "retired", ("1962", "1962"), ["Pacífico Tanseco"]),
  ev("departure", "was recalled", ("January 1984", "1984-01"), ["Maria Corazon Lacsamana-Uy"]),
  ev("speech", "speech", None, ["Maria Corazon Lacsamana-Uy"]),
  ev("appointment", "brought her back", ("March 1986", "1986-03"), ["Maria Corazon Lacsamana-Uy", "Leticia Ramos-Guanzon"]),
)

P("d31-45", """List of heads of mission of Suriname in Caracas (1976–2001)

This is a list of the ambassadors and chargés d'affaires of Suriname in Venezuela. The embassy was opened in 1976 and is on the Avenida Luis Roche. The building itself dates from 1958.

1. Harold Wensley Pengel-Vrede, ambassador, April 1976 – February 1980. He was a shopkeeper from Albina and a member of the NPS. He found out about the coup from the radio. He died in Almere in 1998.

2. Lt. Roy Etienne Abaisa, chargé d'affaires a.i., 1980–1983. Before this, he was a sports instructor in the army. In July 1983 he asked for asylum in Curaçao, where he still lives. His letter to the government, published in Amigoe on July 21, named three officers who were involved in smuggling. Two of the three were never charged. The third, Maj. Iwan Sluisdom, was arrested in Miami in 1986 and was sentenced to 12 years.

3. Drs. Soeriani Kartodikromo-Baal, ambassador, August 15, 1983 – 1988. She was Suriname's first Javanese ambassador and studied at Wageningen. She presented her credentials to the president twice, because the first time the papers were in Dutch. Her husband, Paul Baal, was the agronomist who introduced the "Baal 4" rice. She was later a judge at the Court of Audit (1993–2000).

4. Vacant, 1988–1991. The embassy was looked after by the honorary consul, Guillermo Benacerraf Pinto, who sold elevators.

5. Mohamed Rafiek Jhinnoe, ambassador, 1991 – November 5, 1996. He was an imam's son and a former Minister of Labor (1987–1990, for the VHP). In 1995 he met with President-elect's adviser Nelson Ascanio about the fishing licenses, and the licenses were signed the next year. He received the Order of the Liberator, and the Yellow Star in 1997. His sister, Shanti Jhinnoe, was the first female notary in Nickerie.

6. Wilfred "Boy" Amoksi, ambassador, 1997–2001. He is a Saramaka captain's nephew and a Moravian. He had a car accident in 2001 and was replaced by chargé d'affaires Ine Tjon-A-Fat.
""",
  occ("Harold Wensley Pengel-Vrede", "ambassador#2", start=("April 1976", "1976-04"), end=("February 1980", "1980-02")),
  occ("Roy Etienne Abaisa", "chargé d'affaires a.i.", start=("1980–1983", "1980"), end=("July 1983", "1983-07")),
  occ("Roy Etienne Abaisa", "Lt."),
  occ("Roy Etienne Abaisa", "sports instructor in the army", end=("1980–1983", "1980")),
  occ("Iwan Sluisdom", "Maj."),
  occ("Soeriani Kartodikromo-Baal", "ambassador, August", start=("August 15, 1983", "1983-08-15"), end=("1988", "1988"), again=["first Javanese ambassador"]),
  occ("Soeriani Kartodikromo-Baal", "judge at the Court of Audit", start=("1993", "1993"), end=("2000", "2000")),
  occ("Guillermo Benacerraf Pinto", "honorary consul"),
  occ("Guillermo Benacerraf Pinto", "embassy was looked after", start=("1988–1991", "1988"), end=("1991", "1991")),
  occ("Mohamed Rafiek Jhinnoe", "ambassador, 1991", start=("1991 –", "1991"), end=("November 5, 1996", "1996-11-05")),
  occ("Mohamed Rafiek Jhinnoe", "Minister of Labor", start=("1987", "1987"), end=("1990", "1990")),
  occ("Nelson Ascanio", "President-elect's adviser"),
  occ("Shanti Jhinnoe", "notary in Nickerie"),
  occ("Wilfred Amoksi", "ambassador, 1997", start=("1997–2001", "1997"), end=("2001#3", "2001")),
  occ("Ine Tjon-A-Fat", "chargé d'affaires Ine", start=("2001#3", "2001")),
  fact("Harold Wensley Pengel-Vrede", "occupation", "shopkeeper"),
  fact("Harold Wensley Pengel-Vrede", "birthPlace", "Albina"),
  fact("Harold Wensley Pengel-Vrede", "party", "NPS"),
  fact("Harold Wensley Pengel-Vrede", "deathPlace", "Almere"),
  fact("Harold Wensley Pengel-Vrede", "deathDate", "1998", value="1998"),
  fact("Roy Etienne Abaisa", "residence", "Curaçao"),
  fact("Soeriani Kartodikromo-Baal", "ethnicity", "Javanese"),
  fact("Soeriani Kartodikromo-Baal", "education", "Wageningen"),
  fact("Soeriani Kartodikromo-Baal", "spouse", "Paul Baal"),
  fact("Paul Baal", "occupation", "agronomist"),
  fact("Guillermo Benacerraf Pinto", "occupation", "sold elevators"),
  fact("Mohamed Rafiek Jhinnoe", "party", "VHP"),
  fact("Mohamed Rafiek Jhinnoe", "award", "Order of the Liberator"),
  fact("Mohamed Rafiek Jhinnoe", "award", "Yellow Star", date=("1997", "1997")),
  fact("Mohamed Rafiek Jhinnoe", "siblings", "Shanti Jhinnoe"),
  fact("Wilfred Amoksi", "alias", "Boy"),
  fact("Wilfred Amoksi", "religion", "Moravian"),
  ev("communication", "asked for asylum", ("July 1983", "1983-07"), ["Roy Etienne Abaisa"]),
  ev("disclosure", "letter to the government", ("July 21", "1983-07-21"), ["Roy Etienne Abaisa", "Iwan Sluisdom"]),
  ev("arrest", "was arrested", ("1986", "1986"), ["Iwan Sluisdom"]),
  ev("conviction", "was sentenced", None, ["Iwan Sluisdom"]),
  ev("appointment", "presented her credentials", None, ["Soeriani Kartodikromo-Baal"]),
  ev("meeting", "met with", ("1995", "1995"), ["Mohamed Rafiek Jhinnoe", "Nelson Ascanio"]),
  ev("award", "received the Order of the Liberator", None, ["Mohamed Rafiek Jhinnoe"]),
  ev("award", "Yellow Star in 1997", ("1997", "1997"), ["Mohamed Rafiek Jhinnoe"]),
  ev("departure", "was replaced", ("2001#3", "2001"), ["Wilfred Amoksi"]),
)

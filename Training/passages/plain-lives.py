P('d6-01', """Esther Akosua Mensah-Addai (born 14 March 1968) is a Ghanaian petroleum engineer and politician who has been Minister for Energy since 2021. She belongs to the National Renewal Party and has sat in Parliament for the Mpraeso East constituency since January 2013.

Early life and education

Mensah-Addai was born in Nkawkaw, the third child of Joseph Mensah, a railway clerk, and Comfort Boatemaa, a cloth trader. After Aburi Girls' School she read petroleum engineering at the Kwame Nkrumah University of Science and Technology, graduating in 1991, and took a master's degree at Heriot-Watt University in 1995. She has often said that the cold of Edinburgh taught her patience.

Career

She worked as a reservoir engineer in Aberdeen before the Ghana National Oil Company made her its head of exploration in 2003. From 2008 to 2012 she was deputy chief executive of the Volta Gas Company.

In December 2012 she was elected to Parliament, defeating the sitting member, Yaw Osei Darko, by 1,204 votes. Darko, who had held the seat since 2005, petitioned the court without success. She was Deputy Minister for Lands from 2017 until February 2021, when President Kwabena Asare-Boadu named her to the cabinet; she was sworn in as Minister for Energy in Accra on 5 March 2021. A plan to send her to Abuja as high commissioner came to nothing.

In September 2022 she told the Public Accounts Committee that three fuel contracts had been signed without tender. On 11 May 2023 she met the Ivorian energy minister, Adama Touré Bakayoko, in Abidjan.

Personal life

She married Kwasi Addai, a surgeon, in 1997; their daughters are Abena and Efua. She is a Methodist. In 2019 she received the Order of the Volta.""",
  occ('Esther Akosua Mensah-Addai', 'Minister for Energy#2', start=('5 March 2021', '2021-03-05'), again=['Minister for Energy']),
  occ('Esther Akosua Mensah-Addai', 'sat in Parliament for the Mpraeso East constituency', start=('January 2013', '2013-01'), again=['elected to Parliament']),
  occ('Esther Akosua Mensah-Addai', 'head of exploration', start=('2003', '2003')),
  occ('Esther Akosua Mensah-Addai', 'deputy chief executive of the Volta Gas Company', start=('2008', '2008'), end=('2012', '2012')),
  occ('Esther Akosua Mensah-Addai', 'Deputy Minister for Lands', start=('2017', '2017'), end=('February 2021', '2021-02')),
  occ('Yaw Osei Darko', 'held the seat', start=('2005', '2005'), end=('December 2012', '2012-12'), again=['sitting member']),
  occ('Kwabena Asare-Boadu', 'President'),
  occ('Adama Touré Bakayoko', 'Ivorian energy minister'),
  fact('Esther Akosua Mensah-Addai', 'birthDate', '14 March 1968', value='1968-03-14'),
  fact('Esther Akosua Mensah-Addai', 'nationality', 'Ghanaian'),
  fact('Esther Akosua Mensah-Addai', 'occupation', 'petroleum engineer'),
  fact('Esther Akosua Mensah-Addai', 'occupation', 'politician'),
  fact('Esther Akosua Mensah-Addai', 'occupation', 'reservoir engineer'),
  fact('Esther Akosua Mensah-Addai', 'party', 'National Renewal Party'),
  fact('Esther Akosua Mensah-Addai', 'birthPlace', 'Nkawkaw'),
  fact('Esther Akosua Mensah-Addai', 'father', 'Joseph Mensah'),
  fact('Esther Akosua Mensah-Addai', 'mother', 'Comfort Boatemaa'),
  fact('Esther Akosua Mensah-Addai', 'education', "Aburi Girls' School"),
  fact('Esther Akosua Mensah-Addai', 'education', 'Kwame Nkrumah University of Science and Technology', date=('1991', '1991')),
  fact('Esther Akosua Mensah-Addai', 'education', 'Heriot-Watt University', date=('1995', '1995')),
  fact('Esther Akosua Mensah-Addai', 'spouse', 'Kwasi Addai', date=('1997', '1997')),
  fact('Esther Akosua Mensah-Addai', 'children', 'Abena'),
  fact('Esther Akosua Mensah-Addai', 'children', 'Efua'),
  fact('Esther Akosua Mensah-Addai', 'religion', 'Methodist'),
  fact('Esther Akosua Mensah-Addai', 'award', 'Order of the Volta', date=('2019', '2019')),
  fact('Joseph Mensah', 'occupation', 'railway clerk'),
  fact('Comfort Boatemaa', 'occupation', 'cloth trader'),
  fact('Kwasi Addai', 'occupation', 'surgeon'),
  ev('appointment', 'made', ('2003', '2003'), ['Esther Akosua Mensah-Addai']),
  ev('election', 'was elected', ('December 2012', '2012-12'), ['Esther Akosua Mensah-Addai', 'Yaw Osei Darko']),
  ev('appointment', 'named', ('February 2021', '2021-02'), ['Esther Akosua Mensah-Addai', 'Kwabena Asare-Boadu']),
  ev('appointment', 'was sworn in', ('5 March 2021', '2021-03-05'), ['Esther Akosua Mensah-Addai'], place='Accra'),
  ev('testimony', 'told', ('September 2022', '2022-09'), ['Esther Akosua Mensah-Addai']),
  ev('meeting', 'met', ('11 May 2023', '2023-05-11'), ['Esther Akosua Mensah-Addai', 'Adama Touré Bakayoko'], place='Abidjan'),
  ev('award', 'received', ('2019', '2019'), ['Esther Akosua Mensah-Addai']),
)

P('d6-02', """Hernán Quispe Arévalo (born 9 August 1961 in Sicuani) is a Peruvian agronomist and politician, mayor of Huarancayo since 1 January 2023.

Biography

The son of Toribio Quispe, a muleteer, and of Saturnina Arévalo, he grew up speaking Quechua and learned Spanish only at school. He studied agronomy at the National University of San Antonio Abad, from which he graduated in 1986, and holds a diploma in public management from the University of Piura (2004).

Political career

Quispe entered the town hall as a councillor for the United Peasants' Front (1987–1989). He then kept away from politics for twelve years and grew seed potatoes. Having joined Andean Action, he was mayor of the town for the first time from 2003 to 2006, in which year Rosa Ticona Mamani beat him by 311 votes. Ticona, a schoolteacher, was mayor until 2010 and paved the road to the railway station, which still floods every February.

In 2014 Quispe, by now a member of the Land and Labour Movement, ran for governor of the region and finished third. Friends urged him to try for Congress; he would not hear of it. He was elected again on 2 October 2022 and took office on the first day of the new year.

Legal matters

In May 2005 the comptroller's office opened an inquiry into the purchase of two excavators, which was shelved. On 14 June 2023 the electoral court fined him 4,400 soles for advertising out of season. His rivals say that he was also questioned in Lima in August 2023; he denies it.

Family

In 1990 he married Delia Champi, a nurse. Their son Iván Quispe Champi is a councillor of neighbouring San Jerónimo. His elder brother, Mauro, headed the peasant federation of Canchis from 1995 to 1999.""",
  occ('Hernán Quispe Arévalo', 'mayor of Huarancayo', start=('1 January 2023', '2023-01-01')),
  occ('Hernán Quispe Arévalo', "councillor for the United Peasants' Front", start=('1987', '1987'), end=('1989', '1989')),
  occ('Hernán Quispe Arévalo', 'mayor of the town', start=('2003', '2003'), end=('2006', '2006')),
  occ('Rosa Ticona Mamani', 'mayor#3', start=('2006', '2006'), end=('2010', '2010')),
  occ('Iván Quispe Champi', 'councillor of neighbouring San Jerónimo'),
  occ('Mauro', 'headed the peasant federation of Canchis', start=('1995', '1995'), end=('1999', '1999')),
  fact('Hernán Quispe Arévalo', 'birthDate', '9 August 1961', value='1961-08-09'),
  fact('Hernán Quispe Arévalo', 'birthPlace', 'Sicuani'),
  fact('Hernán Quispe Arévalo', 'nationality', 'Peruvian'),
  fact('Hernán Quispe Arévalo', 'occupation', 'agronomist'),
  fact('Hernán Quispe Arévalo', 'occupation', 'politician'),
  fact('Hernán Quispe Arévalo', 'father', 'Toribio Quispe'),
  fact('Hernán Quispe Arévalo', 'mother', 'Saturnina Arévalo'),
  fact('Hernán Quispe Arévalo', 'education', 'National University of San Antonio Abad', date=('1986', '1986')),
  fact('Hernán Quispe Arévalo', 'education', 'University of Piura', date=('2004', '2004')),
  fact('Hernán Quispe Arévalo', 'party', "United Peasants' Front"),
  fact('Hernán Quispe Arévalo', 'party', 'Andean Action'),
  fact('Hernán Quispe Arévalo', 'party', 'Land and Labour Movement'),
  fact('Hernán Quispe Arévalo', 'spouse', 'Delia Champi', date=('1990', '1990')),
  fact('Hernán Quispe Arévalo', 'children', 'Iván Quispe Champi'),
  fact('Hernán Quispe Arévalo', 'siblings', 'Mauro'),
  fact('Toribio Quispe', 'occupation', 'muleteer'),
  fact('Rosa Ticona Mamani', 'occupation', 'schoolteacher'),
  fact('Delia Champi', 'occupation', 'nurse'),
  ev('election', 'beat', ('2006', '2006'), ['Rosa Ticona Mamani', 'Hernán Quispe Arévalo']),
  ev('candidacy', 'ran#2', ('2014', '2014'), ['Hernán Quispe Arévalo']),
  ev('election', 'was elected', ('2 October 2022', '2022-10-02'), ['Hernán Quispe Arévalo']),
  ev('appointment', 'took office', ('the first day of the new year', '2023-01-01'), ['Hernán Quispe Arévalo']),
  ev('investigation', 'inquiry', ('May 2005', '2005-05'), ['Hernán Quispe Arévalo']),
  ev('sanction', 'fined', ('14 June 2023', '2023-06-14'), ['Hernán Quispe Arévalo']),
  ev('investigation', 'questioned', ('August 2023', '2023-08'), ['Hernán Quispe Arévalo'], place='Lima', status='claimed'),
)

P('d6-03', """Yerlan Bekturov
Chief Executive Officer and Member of the Management Board

Yerlan Bekturov was appointed Chief Executive Officer of Altyn Energy National Company JSC on 3 April 2022. He has been a member of the Management Board since September 2018.

Prior to joining Altyn Energy, he served as Vice-Minister of Industry of the Republic of Kazakhstan from 2014 to 2018, with responsibility for mining licences and pipelines. Before that he was managing director of the Caspian Pipeline Agency (2010–2014) and head of the tax department of the Atyrau regional administration from 2006 to 2010. He began his career as an auditor with a firm in Almaty.

Mr Bekturov holds a degree in geophysics from Satbayev University (1999) and an MBA from Nazarbayev University (2013). He also completed a programme for executives in Lausanne. In December 2020 he was awarded the Order of Kurmet. He was born in Kulsary in 1977 and is fluent in Kazakh, Russian and English.

He succeeded Gulnara Tasmagambetova, who led the company as Chief Executive Officer for six years before she was elected chair of its Board of Directors on 1 April 2022. “Under Yerlan the company will look east,” Ms Tasmagambetova said when the change was announced.

Other positions

– Chairman of the Football Federation of Atyrau Region, since 2016
– Independent director of Tengri Bank of Development, 2019–2021
– Member of the Council of the Kazakhstan Association of Engineers

Mr Bekturov is married to Saule Omarova, a paediatrician, and has two sons.

The Management Board is the executive body of the company. Its members are appointed by the Board of Directors for terms of three years, and no member may hold shares in a contractor. Requests for interviews should be sent to the press office in Astana.""",
  occ('Yerlan Bekturov', 'Chief Executive Officer of Altyn Energy National Company JSC', start=('3 April 2022', '2022-04-03'), again=['Chief Executive Officer']),
  occ('Yerlan Bekturov', 'member of the Management Board', start=('September 2018', '2018-09'), again=['Member of the Management Board']),
  occ('Yerlan Bekturov', 'Vice-Minister of Industry of the Republic of Kazakhstan', start=('2014', '2014'), end=('2018#2', '2018')),
  occ('Yerlan Bekturov', 'managing director of the Caspian Pipeline Agency', start=('2010', '2010'), end=('2014#2', '2014')),
  occ('Yerlan Bekturov', 'head of the tax department of the Atyrau regional administration', start=('2006', '2006'), end=('2010#2', '2010')),
  occ('Gulnara Tasmagambetova', 'led the company as Chief Executive Officer', start=('six years', '2016'), end=('1 April 2022', '2022-04-01')),
  occ('Gulnara Tasmagambetova', 'chair of its Board of Directors', start=('1 April 2022', '2022-04-01')),
  occ('Yerlan Bekturov', 'Chairman of the Football Federation of Atyrau Region', start=('2016', '2016')),
  occ('Yerlan Bekturov', 'Independent director of Tengri Bank of Development', start=('2019', '2019'), end=('2021', '2021')),
  occ('Yerlan Bekturov', 'Member of the Council of the Kazakhstan Association of Engineers'),
  fact('Yerlan Bekturov', 'occupation', 'auditor'),
  fact('Yerlan Bekturov', 'education', 'Satbayev University', date=('1999', '1999')),
  fact('Yerlan Bekturov', 'education', 'Nazarbayev University', date=('2013', '2013')),
  fact('Yerlan Bekturov', 'award', 'Order of Kurmet', date=('December 2020', '2020-12')),
  fact('Yerlan Bekturov', 'birthPlace', 'Kulsary'),
  fact('Yerlan Bekturov', 'birthDate', '1977', value='1977'),
  fact('Yerlan Bekturov', 'spouse', 'Saule Omarova'),
  fact('Saule Omarova', 'occupation', 'paediatrician'),
  ev('appointment', 'was appointed', ('3 April 2022', '2022-04-03'), ['Yerlan Bekturov']),
  ev('award', 'was awarded', ('December 2020', '2020-12'), ['Yerlan Bekturov']),
  ev('appointment', 'succeeded', None, ['Yerlan Bekturov', 'Gulnara Tasmagambetova']),
  ev('election', 'was elected', ('1 April 2022', '2022-04-01'), ['Gulnara Tasmagambetova']),
)

P('d6-04', """Ingrid Solveig Haugland (née Bakken; born 2 November 1974) is a Norwegian politician for the Coastal Democrats and a former schoolteacher. She has been Minister of Fisheries since 14 October 2021 and deputy leader of her party since 2016.

Early life

Haugland was born in Vardø, where her father, Odd Bakken, was harbour master until 1990. She attended the University of Tromsø, taking a degree in history in 1998, and taught in Alta until 2007. Her mother, Berit Bakken, sat on the municipal council of Vardø from 1983 to 1995 for the Labour Party.

Political career

Local politics

She was elected to Alta municipal council in 2003 and was the town's mayor from 2007 to 2013. As mayor she opened the long-disputed tunnel and quarrelled with the reindeer herders, with whom she later made her peace.

Parliament and government

Haugland was elected a member of the Storting for Finnmark on 9 September 2013 and re-elected four years later. From 2017 to 2021 she chaired the standing committee on business. Prime Minister Lars Rønning appointed her fisheries minister in October 2021, in succession to Terje Moen, who had resigned on 30 September over undeclared shares. In November 2021 she recused herself from all questions touching Haugland Sjømat, her husband's firm. She visited Reykjavík on 8 March 2022 for talks with Iceland's fisheries minister, Birna Jónsdóttir.

Newspapers mentioned her as a future leader of the party in 2023, but she declined to be a candidate.

Personal life

She has been married to Per Haugland, a fish exporter, since 1999. They live in Alta and have two children, Sindre and Maja. Her younger brother, Stein Bakken, is county governor of Nordland.""",
  occ('Ingrid Solveig Haugland', 'Minister of Fisheries', start=('14 October 2021', '2021-10-14'), again=['fisheries minister']),
  occ('Ingrid Solveig Haugland', 'deputy leader of her party', start=('2016', '2016')),
  occ('Odd Bakken', 'harbour master', end=('1990', '1990')),
  occ('Berit Bakken', 'sat on the municipal council of Vardø', start=('1983', '1983'), end=('1995', '1995')),
  occ('Ingrid Solveig Haugland', 'elected to Alta municipal council', start=('2003', '2003')),
  occ('Ingrid Solveig Haugland', 'mayor', start=('2007#2', '2007'), end=('2013', '2013'), again=['mayor#2']),
  occ('Ingrid Solveig Haugland', 'member of the Storting for Finnmark', start=('9 September 2013', '2013-09-09')),
  occ('Ingrid Solveig Haugland', 'chaired the standing committee on business', start=('2017', '2017'), end=('2021#2', '2021')),
  occ('Lars Rønning', 'Prime Minister'),
  occ('Terje Moen', 'fisheries minister', end=('30 September', '2021-09-30')),
  occ('Birna Jónsdóttir', "Iceland's fisheries minister"),
  occ('Stein Bakken', 'county governor of Nordland'),
  fact('Ingrid Solveig Haugland', 'birthName', 'Bakken'),
  fact('Ingrid Solveig Haugland', 'birthDate', '2 November 1974', value='1974-11-02'),
  fact('Ingrid Solveig Haugland', 'nationality', 'Norwegian'),
  fact('Ingrid Solveig Haugland', 'occupation', 'politician'),
  fact('Ingrid Solveig Haugland', 'occupation', 'schoolteacher'),
  fact('Ingrid Solveig Haugland', 'party', 'Coastal Democrats'),
  fact('Ingrid Solveig Haugland', 'birthPlace', 'Vardø'),
  fact('Ingrid Solveig Haugland', 'father', 'Odd Bakken'),
  fact('Ingrid Solveig Haugland', 'mother', 'Berit Bakken'),
  fact('Ingrid Solveig Haugland', 'education', 'University of Tromsø', date=('1998', '1998')),
  fact('Ingrid Solveig Haugland', 'spouse', 'Per Haugland', date=('1999', '1999')),
  fact('Ingrid Solveig Haugland', 'residence', 'Alta#3'),
  fact('Ingrid Solveig Haugland', 'children', 'Sindre'),
  fact('Ingrid Solveig Haugland', 'children', 'Maja'),
  fact('Ingrid Solveig Haugland', 'siblings', 'Stein Bakken'),
  fact('Berit Bakken', 'party', 'Labour Party'),
  fact('Per Haugland', 'occupation', 'fish exporter'),
  ev('election', 'was elected', ('2003', '2003'), ['Ingrid Solveig Haugland']),
  ev('election', 'was elected#2', ('9 September 2013', '2013-09-09'), ['Ingrid Solveig Haugland']),
  ev('election', 're-elected', ('four years later', '2017'), ['Ingrid Solveig Haugland']),
  ev('appointment', 'appointed', ('October 2021#2', '2021-10'), ['Ingrid Solveig Haugland', 'Lars Rønning']),
  ev('departure', 'resigned', ('30 September', '2021-09-30'), ['Terje Moen']),
  ev('recusal', 'recused herself', ('November 2021', '2021-11'), ['Ingrid Solveig Haugland']),
  ev('travel', 'visited', ('8 March 2022', '2022-03-08'), ['Ingrid Solveig Haugland'], place='Reykjavík'),
  ev('meeting', 'talks', ('8 March 2022', '2022-03-08'), ['Ingrid Solveig Haugland', 'Birna Jónsdóttir'], place='Reykjavík'),
)

P('d6-05', """MINISTER QUITS OVER FERRY CONTRACT

LIBREVILLE, 17 June 2022 – Gabon's transport minister, Fabrice Nkoulou Essomba, resigned on Friday, two days after a parliamentary inquiry published bank records showing that a ferry builder had paid his brother's school fees.

In a short letter to Prime Minister Léonce Mouity, read out on state radio, Essomba wrote that he wished “to spare the government a quarrel of clerks”. He had been in the post since March 2019. Mouity accepted the resignation within the hour and gave the portfolio for the time being to Solange Abega, the budget minister.

The inquiry, whose chairman is the opposition deputy Guy-Roger Mba, began in January. It heard Essomba on 24 May, when he testified that he had never met the builder. On Wednesday it released documents which appear to show three meetings in Port-Gentil.

Essomba, 58, a former pilot, was director of the civil aviation authority from 2011 to 2019 and is a member of the ruling Unity and Progress Party, which he joined from the Democratic Alternative in 2010. His brother, Clément, who runs a printing shop in Oyem, said that the money was a loan. Clément also claimed that police had detained a bookkeeper of the ferry company on Thursday; the police would not comment.

It is the second resignation from Mouity's cabinet this year. Health minister Paulette Ondo left in February after a dispute about vaccines, and was replaced by Dr Serge Bivigou, until then the dean of the medical faculty.

Some in Libreville expect Abega to keep both portfolios; others speak of the ambassador in Paris. The fishermen of the estuary, who still cross in open boats, expect nothing at all. The new ferry lies half built in a yard at Owendo.""",
  occ('Fabrice Nkoulou Essomba', "Gabon's transport minister", start=('March 2019', '2019-03'), end=('Friday', '2022-06-17'), again=['the post']),
  occ('Léonce Mouity', 'Prime Minister'),
  occ('Solange Abega', 'the portfolio', start=('Friday', '2022-06-17')),
  occ('Solange Abega', 'budget minister'),
  occ('Guy-Roger Mba', 'opposition deputy'),
  occ('Guy-Roger Mba', 'chairman', start=('January', '2022-01')),
  occ('Fabrice Nkoulou Essomba', 'director of the civil aviation authority', start=('2011', '2011'), end=('2019#2', '2019')),
  occ('Paulette Ondo', 'Health minister', end=('February', '2022-02')),
  occ('Serge Bivigou', 'Health minister', start=('February', '2022-02')),
  occ('Serge Bivigou', 'dean of the medical faculty', former=True),
  fact('Fabrice Nkoulou Essomba', 'occupation', 'pilot'),
  fact('Fabrice Nkoulou Essomba', 'party', 'Unity and Progress Party'),
  fact('Fabrice Nkoulou Essomba', 'party', 'Democratic Alternative'),
  fact('Fabrice Nkoulou Essomba', 'siblings', 'Clément'),
  ev('departure', 'QUITS', None, ['Fabrice Nkoulou Essomba']),
  ev('departure', 'resigned', ('Friday', '2022-06-17'), ['Fabrice Nkoulou Essomba']),
  ev('disclosure', 'published', ('two days after', '2022-06-15'), []),
  ev('communication', 'letter', ('Friday', '2022-06-17'), ['Fabrice Nkoulou Essomba', 'Léonce Mouity']),
  ev('departure', 'resignation', ('Friday', '2022-06-17'), ['Fabrice Nkoulou Essomba', 'Léonce Mouity']),
  ev('appointment', 'gave', ('Friday', '2022-06-17'), ['Solange Abega', 'Léonce Mouity']),
  ev('investigation', 'inquiry#2', ('January', '2022-01'), ['Guy-Roger Mba', 'Fabrice Nkoulou Essomba']),
  ev('testimony', 'testified', ('24 May', '2022-05-24'), ['Fabrice Nkoulou Essomba']),
  ev('disclosure', 'released', ('Wednesday', '2022-06-15'), []),
  ev('arrest', 'detained', ('Thursday', '2022-06-16'), [], status='claimed'),
  ev('departure', 'left', ('February', '2022-02'), ['Paulette Ondo']),
  ev('departure', 'resignation#2', None, ['Fabrice Nkoulou Essomba']),
  ev('appointment', 'was replaced', ('February', '2022-02'), ['Serge Bivigou', 'Paulette Ondo']),
)

P('d6-06', """Rashid Mehmood Khattak (Urdu: راشد محمود خٹک; born 5 January 1959) is a Pakistani politician and landowner from Karak who has belonged to four parties and sat in three legislatures.

Early life and family

He was born in Karak to the Khattak tribe, the eldest son of Sher Bahadur Khattak, a member of the West Pakistan Assembly from 1962 to 1969. He attended Edwardes College in Peshawar and took a law degree from the University of the Punjab in 1982. A paternal uncle, Major Aslam Khattak, commanded the Khyber Rifles in the early seventies.

He is married to Nasreen Begum, a cousin of the industrialist Zahid Gul Afridi. One of their sons, Bilal Khattak, was nazim of Karak tehsil from 2015 to 2019.

Political career

Khattak entered the provincial assembly in 1988 on the ticket of the Islamic Democratic Alliance and was provincial minister for irrigation from 1990 to 1993. Having fallen out with the chief minister, Mir Alam Jan, over a canal, he went over to the Frontier National League in 1996, and for it he won a seat in the National Assembly on 3 February 1997. The coup of 1999 ended that parliament. He reappeared in 2002 under the banner of the Conservative Muslim League, was elected to the Senate on 24 February 2003 and chaired its committee on water until 2009.

In 2011 he joined the Movement for Change, whose provincial president he was between May 2013 and August 2016. He contested the general election of 2018 and lost to Afridi by a few hundred votes. The anti-corruption bureau arrested him in Islamabad on 12 November 2019; a court in Peshawar released him on bail in March 2020. No charge was ever proved. He has hinted at a fifth party, but nobody in Karak seems surprised or interested.""",
  occ('Sher Bahadur Khattak', 'member of the West Pakistan Assembly', start=('1962', '1962'), end=('1969', '1969')),
  occ('Aslam Khattak', 'commanded the Khyber Rifles', start=('early seventies', '')),
  occ('Bilal Khattak', 'nazim of Karak tehsil', start=('2015', '2015'), end=('2019', '2019')),
  occ('Rashid Mehmood Khattak', 'entered the provincial assembly', start=('1988', '1988')),
  occ('Rashid Mehmood Khattak', 'provincial minister for irrigation', start=('1990', '1990'), end=('1993', '1993')),
  occ('Mir Alam Jan', 'chief minister'),
  occ('Rashid Mehmood Khattak', 'seat in the National Assembly', start=('3 February 1997', '1997-02-03'), end=('1999', '1999')),
  occ('Rashid Mehmood Khattak', 'elected to the Senate', start=('24 February 2003', '2003-02-24')),
  occ('Rashid Mehmood Khattak', 'chaired its committee on water', end=('2009', '2009')),
  occ('Rashid Mehmood Khattak', 'provincial president', start=('May 2013', '2013-05'), end=('August 2016', '2016-08')),
  fact('Rashid Mehmood Khattak', 'nativeName', 'راشد محمود خٹک'),
  fact('Rashid Mehmood Khattak', 'birthDate', '5 January 1959', value='1959-01-05'),
  fact('Rashid Mehmood Khattak', 'nationality', 'Pakistani'),
  fact('Rashid Mehmood Khattak', 'occupation', 'politician'),
  fact('Rashid Mehmood Khattak', 'occupation', 'landowner'),
  fact('Rashid Mehmood Khattak', 'birthPlace', 'Karak#2'),
  fact('Rashid Mehmood Khattak', 'ethnicity', 'Khattak#2'),
  fact('Rashid Mehmood Khattak', 'father', 'Sher Bahadur Khattak'),
  fact('Rashid Mehmood Khattak', 'education', 'Edwardes College'),
  fact('Rashid Mehmood Khattak', 'education', 'University of the Punjab', date=('1982', '1982')),
  fact('Rashid Mehmood Khattak', 'relatives', 'Aslam Khattak'),
  fact('Rashid Mehmood Khattak', 'spouse', 'Nasreen Begum'),
  fact('Rashid Mehmood Khattak', 'children', 'Bilal Khattak'),
  fact('Rashid Mehmood Khattak', 'party', 'Islamic Democratic Alliance'),
  fact('Rashid Mehmood Khattak', 'party', 'Frontier National League'),
  fact('Rashid Mehmood Khattak', 'party', 'Conservative Muslim League'),
  fact('Rashid Mehmood Khattak', 'party', 'Movement for Change'),
  fact('Nasreen Begum', 'relatives', 'Zahid Gul Afridi'),
  fact('Zahid Gul Afridi', 'occupation', 'industrialist'),
  ev('election', 'entered', ('1988', '1988'), ['Rashid Mehmood Khattak']),
  ev('election', 'won', ('3 February 1997', '1997-02-03'), ['Rashid Mehmood Khattak']),
  ev('election', 'was elected', ('24 February 2003', '2003-02-24'), ['Rashid Mehmood Khattak']),
  ev('candidacy', 'contested', ('2018', '2018'), ['Rashid Mehmood Khattak', 'Zahid Gul Afridi']),
  ev('arrest', 'arrested', ('12 November 2019', '2019-11-12'), ['Rashid Mehmood Khattak'], place='Islamabad'),
)

P('d6-07', """Mele 'Ana Tupouniua is a Tongan diplomat. Since February 2020 she has been ambassador of the Kingdom to China, resident in Beijing and accredited also to Mongolia.

Early life

Tupouniua was born at Neiafu on 30 June 1976. Her father, Viliami Tupouniua, was a Free Wesleyan minister and from 1994 to 1998 president of the church's conference; her mother, Salote Fifita, wove mats for the royal household. She went to Queen Salote College, and then to the University of Auckland, where she received a Bachelor of Arts in 1998. In 2006 she obtained a master's in diplomacy from the Australian National University.

Career

She joined the foreign ministry in Nuku'alofa in 1999 as a desk officer. Her first posting abroad was as second secretary in London (2002–2005). From 2008 to 2012 she was chief of protocol, in which capacity she arranged the coronation visit of two dozen reigning houses, and in August 2012 she became deputy permanent representative to the United Nations under Ambassador Sione Taumoepeau. When he was recalled in April 2014 she was chargé d'affaires for seven months.

The prime minister, Samiu Vaipulu Kata, nominated her for Beijing in 2019. She presented her credentials on 26 February 2020, one of the last envoys to do so in person before the borders closed. In September 2021 she addressed the Pacific fisheries forum in Suva, and on 4 July 2022 she signed an agreement on undersea cables with China's vice-minister of commerce, Lin Zhaoyuan, whom she had met the previous week at Tianjin.

She was once spoken of for secretary of the regional forum, a post that went to a Cook Islander.

Personal life

Her husband is the rugby coach Tevita Mafi, whom she married in 2007. They have one daughter, Lupe. She was made a Commander of the Order of the Crown of Tonga in 2015.""",
  occ("Mele 'Ana Tupouniua", 'ambassador of the Kingdom to China', start=('February 2020', '2020-02')),
  occ("Mele 'Ana Tupouniua", 'accredited also to Mongolia', start=('February 2020', '2020-02')),
  occ('Viliami Tupouniua', 'Free Wesleyan minister'),
  occ('Viliami Tupouniua', "president of the church's conference", start=('1994', '1994'), end=('1998', '1998')),
  occ("Mele 'Ana Tupouniua", 'desk officer', start=('1999', '1999')),
  occ("Mele 'Ana Tupouniua", 'second secretary in London', start=('2002', '2002'), end=('2005', '2005')),
  occ("Mele 'Ana Tupouniua", 'chief of protocol', start=('2008', '2008'), end=('2012', '2012')),
  occ("Mele 'Ana Tupouniua", 'deputy permanent representative to the United Nations', start=('August 2012', '2012-08')),
  occ('Sione Taumoepeau', 'Ambassador', end=('April 2014', '2014-04')),
  occ("Mele 'Ana Tupouniua", "chargé d'affaires", start=('April 2014', '2014-04'), end=('seven months', '2014-11')),
  occ('Samiu Vaipulu Kata', 'prime minister'),
  occ('Lin Zhaoyuan', "China's vice-minister of commerce"),
  fact("Mele 'Ana Tupouniua", 'nationality', 'Tongan'),
  fact("Mele 'Ana Tupouniua", 'occupation', 'diplomat'),
  fact("Mele 'Ana Tupouniua", 'birthPlace', 'Neiafu'),
  fact("Mele 'Ana Tupouniua", 'birthDate', '30 June 1976', value='1976-06-30'),
  fact("Mele 'Ana Tupouniua", 'father', 'Viliami Tupouniua'),
  fact("Mele 'Ana Tupouniua", 'mother', 'Salote Fifita'),
  fact("Mele 'Ana Tupouniua", 'education', 'Queen Salote College'),
  fact("Mele 'Ana Tupouniua", 'education', 'University of Auckland', date=('1998#2', '1998')),
  fact("Mele 'Ana Tupouniua", 'education', 'Australian National University', date=('2006', '2006')),
  fact("Mele 'Ana Tupouniua", 'spouse', 'Tevita Mafi', date=('2007', '2007')),
  fact("Mele 'Ana Tupouniua", 'children', 'Lupe'),
  fact("Mele 'Ana Tupouniua", 'award', 'Commander of the Order of the Crown of Tonga', date=('2015', '2015')),
  fact("Mele 'Ana Tupouniua", 'residence', 'Beijing'),
  fact('Tevita Mafi', 'occupation', 'rugby coach'),
  ev('appointment', 'joined', ('1999', '1999'), ["Mele 'Ana Tupouniua"]),
  ev('appointment', 'became', ('August 2012', '2012-08'), ["Mele 'Ana Tupouniua"]),
  ev('departure', 'was recalled', ('April 2014', '2014-04'), ['Sione Taumoepeau']),
  ev('appointment', 'nominated', ('2019', '2019'), ["Mele 'Ana Tupouniua", 'Samiu Vaipulu Kata']),
  ev('appointment', 'presented her credentials', ('26 February 2020', '2020-02-26'), ["Mele 'Ana Tupouniua"]),
  ev('speech', 'addressed', ('September 2021', '2021-09'), ["Mele 'Ana Tupouniua"], place='Suva'),
  ev('meeting', 'met', ('the previous week', ''), ["Mele 'Ana Tupouniua", 'Lin Zhaoyuan'], place='Tianjin'),
  ev('award', 'was made', ('2015', '2015'), ["Mele 'Ana Tupouniua"]),
)

P('d6-08', """Mounir Ben Youssef Chaabane, a Tunisian economist, has been governor of the Central Bank of Tunisia since 16 February 2018.

Education

Chaabane was born in Sfax in 1963 and went to the Lycée Hédi Chaker. He graduated in economics from the University of Tunis in 1985 and wrote his doctorate, on olive-oil prices, at Paris Dauphine University (1991).

Career

At the central bank, which he entered as a junior economist in 1992, he was director of research from 2001 to 2007. There followed four years in Abidjan as chief economist of the African Investment Fund. He came home in the spring of revolution, served under Prime Minister Hédi Mansouri as finance minister between 7 March and 24 December 2011, and afterwards held his tongue.

Parliament approved his nomination as governor by 116 votes on 14 February 2018, and two days later he was sworn in at Carthage. He took over from Leïla Triki, the first woman to hold the office, whose six-year mandate had not been renewed. In his first speech to the bankers, delivered in Tunis on 9 March, he announced a rise in the key rate; the trade union federation called it a declaration of war. He was reappointed for a second term in February 2024.

Triki herself, who is his cousin by marriage, has said that he once pressed her by telephone to stay silent about the reserves. The bank's spokesman dismissed the story. She is today president of the board of the Banque du Cap Bon.

In July 2020 Chaabane appeared before the finance committee of the assembly, where he testified for five hours on the printing of money, and in October 2022 he travelled to Washington for talks with the managing director of the Fund.

Honours and family

He is a Grand Officer of the Order of the Republic (2019). He and his wife, Sonia Gargouri, a pharmacist, live in La Marsa. Their son Youssef is an engineer in Lyon.""",
  occ('Mounir Ben Youssef Chaabane', 'governor of the Central Bank of Tunisia', start=('16 February 2018', '2018-02-16'), again=['governor#2']),
  occ('Mounir Ben Youssef Chaabane', 'director of research', start=('2001', '2001'), end=('2007', '2007')),
  occ('Mounir Ben Youssef Chaabane', 'chief economist of the African Investment Fund', start=('2007', '2007'), end=('four years', '2011')),
  occ('Hédi Mansouri', 'Prime Minister'),
  occ('Mounir Ben Youssef Chaabane', 'finance minister', start=('7 March', '2011-03-07'), end=('24 December 2011', '2011-12-24')),
  occ('Leïla Triki', 'the office', end=('two days later', '2018-02-16')),
  occ('Leïla Triki', 'president of the board of the Banque du Cap Bon'),
  fact('Mounir Ben Youssef Chaabane', 'nationality', 'Tunisian'),
  fact('Mounir Ben Youssef Chaabane', 'occupation', 'economist'),
  fact('Mounir Ben Youssef Chaabane', 'occupation', 'junior economist'),
  fact('Mounir Ben Youssef Chaabane', 'birthPlace', 'Sfax'),
  fact('Mounir Ben Youssef Chaabane', 'birthDate', '1963', value='1963'),
  fact('Mounir Ben Youssef Chaabane', 'education', 'Lycée Hédi Chaker'),
  fact('Mounir Ben Youssef Chaabane', 'education', 'University of Tunis', date=('1985', '1985')),
  fact('Mounir Ben Youssef Chaabane', 'education', 'Paris Dauphine University', date=('1991', '1991')),
  fact('Mounir Ben Youssef Chaabane', 'relatives', 'Leïla Triki'),
  fact('Mounir Ben Youssef Chaabane', 'award', 'Grand Officer of the Order of the Republic', date=('2019', '2019')),
  fact('Mounir Ben Youssef Chaabane', 'spouse', 'Sonia Gargouri'),
  fact('Mounir Ben Youssef Chaabane', 'residence', 'La Marsa'),
  fact('Mounir Ben Youssef Chaabane', 'children', 'Youssef#2'),
  fact('Sonia Gargouri', 'occupation', 'pharmacist'),
  fact('Youssef', 'occupation', 'engineer'),
  fact('Youssef', 'residence', 'Lyon'),
  ev('appointment', 'approved', ('14 February 2018', '2018-02-14'), ['Mounir Ben Youssef Chaabane']),
  ev('appointment', 'was sworn in', ('two days later', '2018-02-16'), ['Mounir Ben Youssef Chaabane'], place='Carthage'),
  ev('appointment', 'took over', None, ['Mounir Ben Youssef Chaabane', 'Leïla Triki']),
  ev('speech', 'speech', ('9 March', '2018-03-09'), ['Mounir Ben Youssef Chaabane'], place='Tunis#4'),
  ev('appointment', 'was reappointed', ('February 2024', '2024-02'), ['Mounir Ben Youssef Chaabane']),
  ev('communication', 'pressed', None, ['Mounir Ben Youssef Chaabane', 'Leïla Triki'], status='claimed'),
  ev('testimony', 'testified', ('July 2020', '2020-07'), ['Mounir Ben Youssef Chaabane']),
  ev('travel', 'travelled', ('October 2022', '2022-10'), ['Mounir Ben Youssef Chaabane'], place='Washington'),
  ev('meeting', 'talks', ('October 2022', '2022-10'), ['Mounir Ben Youssef Chaabane'], place='Washington'),
)

P('d6-09', """Josipa Marušić (Josipa Lovrić before her marriage; born in Zadar on 21 April 1980) is a Croatian lawyer and politician. She was mayor of Biograd Novi from 2013 to 2020 and is now minister of regional development.

Life

Marušić graduated from the Faculty of Law of the University of Rijeka in 2004. She was a trainee in the office of the notary Ante Grgić, whose politics she did not share and whose archive she came to admire. In 2008 she joined the Adriatic Union, became secretary of its youth wing a year later, and was elected to the county assembly in May 2009.

On 2 June 2013 she defeated Grgić, mayor since 2001, in the second round; on taking office she sold the official car. She won a second term in May 2017. The State Attorney's Office investigated the sale of a quay in 2018 but closed the file. In July 2020 Prime Minister Darko Šimić invited her into the government, and on the 23rd of that month the Sabor confirmed her. Her deputy in the town, Mate Vidov, acted as mayor until the by-election of October, which he won.

As minister she led the Croatian delegation to the Danube conference in Budapest in March 2021, and she spoke to the European Parliament on 18 May 2022. She left the Adriatic Union in January 2023 to sit as an independent, yet kept her ministry: an arrangement that editorialists thought absurd and that has lasted.

Private life

She is married to Igor Marušić, a ship's captain, whom she wed in 2006. Their children are called Lucija and Roko. Her father, Stipe Lovrić, played water polo for Jadran and was president of that club in the nineties. She lives partly in Zagreb and partly on the island of Pašman, and swims in all weathers.""",
  occ('Josipa Marušić', 'mayor of Biograd Novi', start=('2013', '2013'), end=('2020', '2020')),
  occ('Josipa Marušić', 'minister of regional development', start=('the 23rd of that month', '2020-07-23'), again=['her ministry', 'minister#2']),
  occ('Josipa Marušić', 'secretary of its youth wing', start=('a year later', '2009')),
  occ('Josipa Marušić', 'elected to the county assembly', start=('May 2009', '2009-05')),
  occ('Ante Grgić', 'mayor#2', start=('2001', '2001'), end=('2 June 2013', '2013-06-02')),
  occ('Darko Šimić', 'Prime Minister'),
  occ('Mate Vidov', 'deputy in the town'),
  occ('Mate Vidov', 'acted as mayor', start=('July 2020', '2020-07'), end=('October', '2020-10')),
  occ('Mate Vidov', 'mayor#3', start=('October', '2020-10')),
  occ('Stipe Lovrić', 'president of that club', start=('the nineties', ''), end=('the nineties', '')),
  fact('Josipa Marušić', 'birthName', 'Josipa Lovrić'),
  fact('Josipa Marušić', 'birthPlace', 'Zadar'),
  fact('Josipa Marušić', 'birthDate', '21 April 1980', value='1980-04-21'),
  fact('Josipa Marušić', 'nationality', 'Croatian'),
  fact('Josipa Marušić', 'occupation', 'lawyer'),
  fact('Josipa Marušić', 'occupation', 'politician'),
  fact('Josipa Marušić', 'occupation', 'trainee'),
  fact('Josipa Marušić', 'education', 'University of Rijeka', date=('2004', '2004')),
  fact('Josipa Marušić', 'party', 'Adriatic Union'),
  fact('Josipa Marušić', 'party', 'independent'),
  fact('Josipa Marušić', 'spouse', 'Igor Marušić', date=('2006', '2006')),
  fact('Josipa Marušić', 'children', 'Lucija'),
  fact('Josipa Marušić', 'children', 'Roko'),
  fact('Josipa Marušić', 'father', 'Stipe Lovrić'),
  fact('Josipa Marušić', 'residence', 'Zagreb'),
  fact('Josipa Marušić', 'residence', 'Pašman'),
  fact('Ante Grgić', 'occupation', 'notary'),
  fact('Igor Marušić', 'occupation', "ship's captain"),
  ev('appointment', 'became', ('a year later', '2009'), ['Josipa Marušić']),
  ev('election', 'was elected', ('May 2009', '2009-05'), ['Josipa Marušić']),
  ev('election', 'defeated', ('2 June 2013', '2013-06-02'), ['Josipa Marušić', 'Ante Grgić']),
  ev('appointment', 'taking office', None, ['Josipa Marušić']),
  ev('election', 'won a second term', ('May 2017', '2017-05'), ['Josipa Marušić']),
  ev('investigation', 'investigated', ('2018', '2018'), ['Josipa Marušić']),
  ev('appointment', 'invited', ('July 2020', '2020-07'), ['Josipa Marušić', 'Darko Šimić']),
  ev('appointment', 'confirmed', ('the 23rd of that month', '2020-07-23'), ['Josipa Marušić']),
  ev('election', 'by-election', ('October', '2020-10'), ['Mate Vidov']),
  ev('travel', 'led the Croatian delegation', ('March 2021', '2021-03'), ['Josipa Marušić'], place='Budapest'),
  ev('speech', 'spoke', ('18 May 2022', '2022-05-18'), ['Josipa Marušić']),
)

P('d6-10', """The Hon. Delroy Anthony Whitlock, OJ, MP
Minister of Agriculture and Rural Water

The Honourable Delroy Anthony Whitlock was appointed Minister of Agriculture and Rural Water on September 13, 2020. He is the Member of Parliament for St Elizabeth South Central, a seat which he won in 2011 and held in 2016 and 2020.

Mr. Whitlock previously served as Minister of State in the Ministry of Labour from March 7, 2016 to February 2019 and as Parliamentary Secretary in the Office of the Prime Minister from 2019 to 2020. While in Opposition he was spokesman on farming. He has been Deputy Chairman of the People's Progressive Party since 2017.

Before entering representational politics, he was a councillor of the St Elizabeth Parish Council for the Junction Division (2003–2011) and Deputy Mayor of Black River from 2007 until 2011. Earlier he was a bauxite haulier, and in the nineties he was president of the Jamaica Young Farmers' Guild.

He holds a Bachelor of Science degree in agronomy from Tuskegee University (1992) and a Master of Business Administration from the University of the West Indies, Mona (2005). He is an old boy of Munro College.

Minister Whitlock received the Order of Jamaica in October 2022 from the Governor-General, Sir Winston Brandt-Lyon, at King's House. He was named Farmer of the Year by the Agricultural Society in 1999.

He is the husband of Dr. Marcia Whitlock, a dentist and Custos of Manchester, and the proud father of Andre, Kimberly and Jodi-Ann. He is a deacon of the Junction Baptist Church. He believes that no nation which cannot feed itself is free.

Contact

Constituents may call at the office on Main Street on Fridays. The Minister shall, under the Act, table a report on water every year; copies are sold by the Jamaica Printing Office.""",
  occ('Delroy Anthony Whitlock', 'Minister of Agriculture and Rural Water#2', start=('September 13, 2020', '2020-09-13'), again=['Minister of Agriculture and Rural Water']),
  occ('Delroy Anthony Whitlock', 'Member of Parliament for St Elizabeth South Central', start=('2011', '2011'), again=['MP']),
  occ('Delroy Anthony Whitlock', 'Minister of State in the Ministry of Labour', start=('March 7, 2016', '2016-03-07'), end=('February 2019', '2019-02')),
  occ('Delroy Anthony Whitlock', 'Parliamentary Secretary in the Office of the Prime Minister', start=('2019#2', '2019'), end=('2020#3', '2020')),
  occ('Delroy Anthony Whitlock', 'spokesman on farming'),
  occ('Delroy Anthony Whitlock', "Deputy Chairman of the People's Progressive Party", start=('2017', '2017')),
  occ('Delroy Anthony Whitlock', 'councillor of the St Elizabeth Parish Council for the Junction Division', start=('2003', '2003'), end=('2011#2', '2011')),
  occ('Delroy Anthony Whitlock', 'Deputy Mayor of Black River', start=('2007', '2007'), end=('2011#3', '2011')),
  occ('Delroy Anthony Whitlock', "president of the Jamaica Young Farmers' Guild", start=('the nineties', ''), end=('the nineties', '')),
  occ('Winston Brandt-Lyon', 'Governor-General'),
  occ('Marcia Whitlock', 'Custos of Manchester'),
  occ('Delroy Anthony Whitlock', 'deacon of the Junction Baptist Church'),
  fact('Delroy Anthony Whitlock', 'party', "People's Progressive Party"),
  fact('Delroy Anthony Whitlock', 'occupation', 'bauxite haulier'),
  fact('Delroy Anthony Whitlock', 'education', 'Tuskegee University', date=('1992', '1992')),
  fact('Delroy Anthony Whitlock', 'education', 'University of the West Indies, Mona', date=('2005', '2005')),
  fact('Delroy Anthony Whitlock', 'education', 'Munro College'),
  fact('Delroy Anthony Whitlock', 'award', 'Order of Jamaica', date=('October 2022', '2022-10')),
  fact('Delroy Anthony Whitlock', 'award', 'Farmer of the Year', date=('1999', '1999')),
  fact('Delroy Anthony Whitlock', 'spouse', 'Marcia Whitlock'),
  fact('Delroy Anthony Whitlock', 'children', 'Andre'),
  fact('Delroy Anthony Whitlock', 'children', 'Kimberly'),
  fact('Delroy Anthony Whitlock', 'children', 'Jodi-Ann'),
  fact('Marcia Whitlock', 'occupation', 'dentist'),
  ev('appointment', 'was appointed', ('September 13, 2020', '2020-09-13'), ['Delroy Anthony Whitlock']),
  ev('election', 'won', ('2011', '2011'), ['Delroy Anthony Whitlock']),
  ev('election', 'held', ('2016', '2016'), ['Delroy Anthony Whitlock']),
  ev('election', 'held', ('2020#2', '2020'), ['Delroy Anthony Whitlock']),
  ev('award', 'received', ('October 2022', '2022-10'), ['Delroy Anthony Whitlock', 'Winston Brandt-Lyon'], place="King's House"),
  ev('award', 'was named', ('1999', '1999'), ['Delroy Anthony Whitlock']),
)

P('d6-11', """REPUBLIC OF KENYA
IN THE ANTI-CORRUPTION COURT AT NAIROBI

Summary of judgment, 28 July 2021

The court today convicted Patrick Ouma Odhiambo, formerly managing director of the Lake Basin Grain Board, and Wanjiku Ruth Kamau-Njoroge, its company secretary from 2009 to 2014, of conspiracy to defraud. A third accused, the Board's then chairman, Hon. Joel Kiprono Bett, was not tried; he died in Eldoret on 6 May 2018 of a heart attack.

Facts found

Mr Odhiambo was appointed by the Minister for Agriculture, Charity Mumbua, on 1 September 2008 and dismissed on 15 March 2014. He holds a degree in commerce from the University of Nairobi and had been finance manager of the Board since 2004. Between 2010 and 2013 the Board paid 312 million shillings for silos that were never built. Parliament's committee on agriculture opened an inquiry on 12 February 2014, and the second accused gave evidence before it on 3 March. Detectives arrested both of them in Kisumu on 9 June 2016; they were charged in Nairobi the next day.

Ms Mumbua, who was Minister for Agriculture from 2008 to 2013 and is now a senator, testified for the prosecution in November 2019. She told the court that she had learned of the payments from the newspapers. Mr Odhiambo says that she telephoned him in 2012 to ask that a certain contractor be preferred. The court makes no finding as to that.

Sentence

The first accused was sentenced to seven years' imprisonment and fined 20 million shillings; the second to four years. Magistrate Halima Abdi Noor, who heard the case from the beginning, noted that Justice David Mutua had recused himself from the revision in 2020, having once acted for the Board. Any appeal shall be lodged within fourteen days with the registrar of the High Court.""",
  occ('Patrick Ouma Odhiambo', 'managing director of the Lake Basin Grain Board', start=('1 September 2008', '2008-09-01'), end=('15 March 2014', '2014-03-15')),
  occ('Wanjiku Ruth Kamau-Njoroge', 'company secretary', start=('2009', '2009'), end=('2014', '2014')),
  occ('Joel Kiprono Bett', 'chairman', former=True),
  occ('Charity Mumbua', 'Minister for Agriculture#2', start=('2008#2', '2008'), end=('2013#2', '2013'), again=['Minister for Agriculture']),
  occ('Charity Mumbua', 'senator'),
  occ('Patrick Ouma Odhiambo', 'finance manager of the Board', start=('2004', '2004')),
  occ('Halima Abdi Noor', 'Magistrate'),
  occ('David Mutua', 'Justice'),
  fact('Joel Kiprono Bett', 'deathDate', '6 May 2018', value='2018-05-06'),
  fact('Joel Kiprono Bett', 'deathPlace', 'Eldoret'),
  fact('Joel Kiprono Bett', 'causeOfDeath', 'heart attack'),
  fact('Patrick Ouma Odhiambo', 'education', 'University of Nairobi'),
  ev('conviction', 'convicted', ('today', '2021-07-28'), ['Patrick Ouma Odhiambo', 'Wanjiku Ruth Kamau-Njoroge']),
  ev('appointment', 'was appointed', ('1 September 2008', '2008-09-01'), ['Patrick Ouma Odhiambo', 'Charity Mumbua']),
  ev('departure', 'dismissed', ('15 March 2014', '2014-03-15'), ['Patrick Ouma Odhiambo']),
  ev('investigation', 'inquiry', ('12 February 2014', '2014-02-12'), []),
  ev('testimony', 'gave evidence', ('3 March', '2014-03-03'), ['Wanjiku Ruth Kamau-Njoroge']),
  ev('arrest', 'arrested', ('9 June 2016', '2016-06-09'), ['Patrick Ouma Odhiambo', 'Wanjiku Ruth Kamau-Njoroge'], place='Kisumu'),
  ev('investigation', 'were charged', ('the next day', '2016-06-10'), ['Patrick Ouma Odhiambo', 'Wanjiku Ruth Kamau-Njoroge'], place='Nairobi#2'),
  ev('testimony', 'testified', ('November 2019', '2019-11'), ['Charity Mumbua']),
  ev('testimony', 'told', None, ['Charity Mumbua']),
  ev('communication', 'telephoned', ('2012', '2012'), ['Charity Mumbua', 'Patrick Ouma Odhiambo'], status='claimed'),
  ev('conviction', 'was sentenced', None, ['Patrick Ouma Odhiambo', 'Wanjiku Ruth Kamau-Njoroge']),
  ev('sanction', 'fined', None, ['Patrick Ouma Odhiambo']),
  ev('recusal', 'recused himself', ('2020', '2020'), ['David Mutua']),
)

P('d6-12', """Giorgi Maisuradze (Georgian: გიორგი მაისურაძე; born 19 November 1981, Gori) is a Georgian politician, mayor of Gori since December 2021 and, before that, a member of the Parliament of Georgia (2016–2020). He is the secretary of the regional organisation of the party Our Country.

Early years

Maisuradze is the son of Vakhtang Maisuradze, a winemaker, and his wife Manana. He finished Tbilisi State University in 2003 with a degree in international relations and studied for a year in Tartu. He did his military service in the 4th Mechanised Brigade and fought in the war of August 2008.

Career

From 2009 until 2012 he was press secretary of the Ministry of Refugees. He joined the Free Georgians in 2010, was a candidate of theirs for the Gori municipal council in 2014, and broke with them a year afterwards over a housing scheme. On 8 October 2016 he was elected to Parliament on the list of Our Country. In the house he was deputy chairman of the committee on defence.

In April 2019 he was detained for some hours during a protest in Rustaveli Avenue. He lost his seat in the election of 31 October 2020. On 30 October 2021 he defeated the sitting mayor of Gori, Nino Kobakhidze-Lortkipanidze, with 51.2 per cent of the vote, and on 3 December he took office. Kobakhidze-Lortkipanidze, a historian, had been in charge since 2017; she was afterwards named director of the city museum.

As mayor he visited Gori's twin town, Heilbrunn, in June 2022, and he met President Salome Japaridze on 12 September of that year. He is reported to covet a ministry. The new theatre, which bears the name of a poet whom few have read, was begun under his predecessor.

Family

Maisuradze married the pianist Ketevan Jorjadze in 2012. They have twins, Luka and Elene, born in 2014.""",
  occ('Giorgi Maisuradze', 'mayor of Gori', start=('December 2021', '2021-12'), again=['mayor#3']),
  occ('Giorgi Maisuradze', 'member of the Parliament of Georgia', start=('2016', '2016'), end=('2020', '2020'), again=['elected to Parliament']),
  occ('Giorgi Maisuradze', 'secretary of the regional organisation of the party Our Country'),
  occ('Giorgi Maisuradze', 'press secretary of the Ministry of Refugees', start=('2009', '2009'), end=('2012', '2012')),
  occ('Giorgi Maisuradze', 'deputy chairman of the committee on defence'),
  occ('Nino Kobakhidze-Lortkipanidze', 'mayor of Gori#2', start=('2017', '2017'), end=('3 December', '2021-12-03'), again=['in charge']),
  occ('Nino Kobakhidze-Lortkipanidze', 'director of the city museum'),
  occ('Salome Japaridze', 'President'),
  fact('Giorgi Maisuradze', 'nativeName', 'გიორგი მაისურაძე'),
  fact('Giorgi Maisuradze', 'birthDate', '19 November 1981', value='1981-11-19'),
  fact('Giorgi Maisuradze', 'birthPlace', 'Gori'),
  fact('Giorgi Maisuradze', 'nationality', 'Georgian#2'),
  fact('Giorgi Maisuradze', 'occupation', 'politician'),
  fact('Giorgi Maisuradze', 'party', 'Our Country'),
  fact('Giorgi Maisuradze', 'party', 'Free Georgians'),
  fact('Giorgi Maisuradze', 'father', 'Vakhtang Maisuradze'),
  fact('Giorgi Maisuradze', 'mother', 'Manana'),
  fact('Giorgi Maisuradze', 'education', 'Tbilisi State University', date=('2003', '2003')),
  fact('Giorgi Maisuradze', 'militaryService', '4th Mechanised Brigade'),
  fact('Giorgi Maisuradze', 'spouse', 'Ketevan Jorjadze', date=('2012#2', '2012')),
  fact('Giorgi Maisuradze', 'children', 'Luka'),
  fact('Giorgi Maisuradze', 'children', 'Elene'),
  fact('Vakhtang Maisuradze', 'occupation', 'winemaker'),
  fact('Vakhtang Maisuradze', 'spouse', 'Manana'),
  fact('Ketevan Jorjadze', 'occupation', 'pianist'),
  fact('Nino Kobakhidze-Lortkipanidze', 'occupation', 'historian'),
  fact('Luka', 'birthDate', '2014#2', value='2014'),
  fact('Elene', 'birthDate', '2014#2', value='2014'),
  ev('candidacy', 'was a candidate', ('2014', '2014'), ['Giorgi Maisuradze']),
  ev('election', 'was elected', ('8 October 2016', '2016-10-08'), ['Giorgi Maisuradze']),
  ev('arrest', 'was detained', ('April 2019', '2019-04'), ['Giorgi Maisuradze'], place='Rustaveli Avenue'),
  ev('departure', 'lost his seat', ('31 October 2020', '2020-10-31'), ['Giorgi Maisuradze']),
  ev('election', 'defeated', ('30 October 2021', '2021-10-30'), ['Giorgi Maisuradze', 'Nino Kobakhidze-Lortkipanidze']),
  ev('appointment', 'took office', ('3 December', '2021-12-03'), ['Giorgi Maisuradze']),
  ev('appointment', 'was afterwards named', None, ['Nino Kobakhidze-Lortkipanidze']),
  ev('travel', 'visited', ('June 2022', '2022-06'), ['Giorgi Maisuradze'], place='Heilbrunn'),
  ev('meeting', 'met', ('12 September of that year', '2022-09-12'), ['Giorgi Maisuradze', 'Salome Japaridze']),
)

P('d6-13', """Bolormaa Dashzeveg (born 1972) is a Mongolian mining executive and former politician. Since 1 June 2020 she has been chief executive of the state-owned Tsagaan Coal Company.

Biography

Bolormaa was born in Dalanzadgad, the daughter of Dashzeveg Luvsan, a geologist who was governor of Ömnögovi Province from 1990 to 1992. She studied in Irkutsk, receiving a diploma in mine surveying from the Polytechnic Institute in 1995, and later took an MBA at the University of Queensland (2004).

In 2004 she became deputy director of the Mineral Resources Authority, and in July 2008 she was elected to the State Great Khural as a candidate of the Steppe Democrats. She was Minister of Mining from 20 August 2012 to 5 November 2014, in the cabinet of Prime Minister Altangerel Bat-Erdene. During that time she visited Seoul twice, negotiated the border railway and fell out with her deputy, Enkhbat Tsogt. When the cabinet was voted out, Enkhbat succeeded her as minister; he is now ambassador in Ottawa. She left the Steppe Democrats in 2015 and stood unsuccessfully in 2016 for the Khural as a candidate of the Civil Movement.

At Tsagaan Coal

She came to the company in 2017 as vice-president for sales. In December 2022, when the theft of coal brought crowds into Sükhbaatar Square, she addressed the protesters from the back of a lorry and published the names of all the company's buyers since 2013. The Anti-Corruption Agency questioned her on 20 December 2022 as a witness. On 17 January 2023 she appeared before a public hearing of the Khural and testified that two of her predecessors had known of the thefts. One of these, Sodnom Gantulga, chief executive from 2013 to 2016, was arrested at the airport in February 2023.

Honours and family

She was decorated with the Order of the Polar Star in 2011. Her husband, Jargal Otgon, is a chess teacher; their daughter is the swimmer Anu Jargal.""",
  occ('Bolormaa Dashzeveg', 'chief executive of the state-owned Tsagaan Coal Company', start=('1 June 2020', '2020-06-01')),
  occ('Dashzeveg Luvsan', 'governor of Ömnögovi Province', start=('1990', '1990'), end=('1992', '1992')),
  occ('Bolormaa Dashzeveg', 'deputy director of the Mineral Resources Authority', start=('2004#2', '2004')),
  occ('Bolormaa Dashzeveg', 'elected to the State Great Khural', start=('July 2008', '2008-07')),
  occ('Bolormaa Dashzeveg', 'Minister of Mining', start=('20 August 2012', '2012-08-20'), end=('5 November 2014', '2014-11-05')),
  occ('Altangerel Bat-Erdene', 'Prime Minister'),
  occ('Enkhbat Tsogt', 'deputy#2'),
  occ('Enkhbat Tsogt', 'minister', start=('5 November 2014', '2014-11-05')),
  occ('Enkhbat Tsogt', 'ambassador in Ottawa'),
  occ('Bolormaa Dashzeveg', 'vice-president for sales', start=('2017', '2017')),
  occ('Sodnom Gantulga', 'chief executive#2', start=('2013#2', '2013'), end=('2016#2', '2016')),
  fact('Bolormaa Dashzeveg', 'birthDate', '1972', value='1972'),
  fact('Bolormaa Dashzeveg', 'nationality', 'Mongolian'),
  fact('Bolormaa Dashzeveg', 'occupation', 'mining executive'),
  fact('Bolormaa Dashzeveg', 'occupation', 'politician'),
  fact('Bolormaa Dashzeveg', 'birthPlace', 'Dalanzadgad'),
  fact('Bolormaa Dashzeveg', 'father', 'Dashzeveg Luvsan'),
  fact('Bolormaa Dashzeveg', 'education', 'Polytechnic Institute', date=('1995', '1995')),
  fact('Bolormaa Dashzeveg', 'education', 'University of Queensland', date=('2004', '2004')),
  fact('Bolormaa Dashzeveg', 'party', 'Steppe Democrats'),
  fact('Bolormaa Dashzeveg', 'party', 'Civil Movement'),
  fact('Bolormaa Dashzeveg', 'award', 'Order of the Polar Star', date=('2011', '2011')),
  fact('Bolormaa Dashzeveg', 'spouse', 'Jargal Otgon'),
  fact('Bolormaa Dashzeveg', 'children', 'Anu Jargal'),
  fact('Dashzeveg Luvsan', 'occupation', 'geologist'),
  fact('Jargal Otgon', 'occupation', 'chess teacher'),
  fact('Anu Jargal', 'occupation', 'swimmer'),
  ev('appointment', 'became', ('2004#2', '2004'), ['Bolormaa Dashzeveg']),
  ev('election', 'was elected', ('July 2008', '2008-07'), ['Bolormaa Dashzeveg']),
  ev('travel', 'visited', None, ['Bolormaa Dashzeveg'], place='Seoul'),
  ev('appointment', 'succeeded', None, ['Enkhbat Tsogt', 'Bolormaa Dashzeveg']),
  ev('departure', 'was voted out', None, ['Bolormaa Dashzeveg', 'Altangerel Bat-Erdene']),
  ev('candidacy', 'stood', ('2016', '2016'), ['Bolormaa Dashzeveg']),
  ev('speech', 'addressed', ('December 2022', '2022-12'), ['Bolormaa Dashzeveg'], place='Sükhbaatar Square'),
  ev('disclosure', 'published', ('December 2022', '2022-12'), ['Bolormaa Dashzeveg']),
  ev('investigation', 'questioned', ('20 December 2022', '2022-12-20'), ['Bolormaa Dashzeveg']),
  ev('testimony', 'testified', ('17 January 2023', '2023-01-17'), ['Bolormaa Dashzeveg']),
  ev('arrest', 'was arrested', ('February 2023', '2023-02'), ['Sodnom Gantulga'], place='the airport'),
  ev('award', 'was decorated', ('2011', '2011'), ['Bolormaa Dashzeveg']),
)

P('d6-14', """PRESS RELEASE
Port of Gdynia Holding S.A.
Gdynia, 30 May 2023

Changes in the Supervisory Board and the Management Board

At its meeting on 29 May 2023 the Ordinary General Meeting of Port of Gdynia Holding S.A. dismissed Tomasz Wieczorek, chairman of the Supervisory Board since 2019, and elected in his place Professor Hanna Kubiak-Sowa, rector of the Maritime Academy in Szczecin. Two further members, Radosław Pilch and Dr Olga Domańska, were re-elected for a common term of three years.

The new Supervisory Board met on the same day and appointed Marek Jan Rogalski President of the Management Board with effect from 1 July 2023. He succeeds Ewa Stolarczyk, who tendered her resignation on 4 May for personal reasons. Until 30 June the duties of President will be carried out by the vice-president for finance, Krzysztof Hajduk.

Marek Jan Rogalski, 49, was deputy minister of infrastructure from 2016 to 2019 and then, for two years, Poland's representative at the International Shipping Union in London. Prior to entering government he spent a decade with a ferry line in Ystad, ending as its director of operations (2012–2016). He graduated from the Gdańsk University of Technology in 1998 and holds a doctorate from the Warsaw School of Economics (2007). In 2018 he was awarded the Silver Cross of Merit.

Professor Kubiak-Sowa is a specialist in maritime law and since 2021 has been a member of the Prime Minister's council on the Baltic. She was awarded the Bene Merito badge in 2020. She holds no shares in the company.

“I shall be a modest president of an immodest port,” Mr Rogalski told reporters in Gdynia yesterday. Analysts had expected the post to go to an outsider from Hamburg.

The Supervisory Board wishes to thank Ms Stolarczyk, under whose presidency since 2020 the deep-water quay was completed.""",
  occ('Tomasz Wieczorek', 'chairman of the Supervisory Board', start=('2019', '2019'), end=('29 May 2023', '2023-05-29')),
  occ('Hanna Kubiak-Sowa', 'chairman of the Supervisory Board', start=('29 May 2023', '2023-05-29')),
  occ('Hanna Kubiak-Sowa', 'rector of the Maritime Academy in Szczecin'),
  occ('Radosław Pilch', 'members'),
  occ('Olga Domańska', 'members'),
  occ('Marek Jan Rogalski', 'President of the Management Board', start=('1 July 2023', '2023-07-01')),
  occ('Ewa Stolarczyk', 'presidency', start=('2020#2', '2020'), again=['President of the Management Board']),
  occ('Krzysztof Hajduk', 'the duties of President', end=('30 June', '2023-06-30')),
  occ('Krzysztof Hajduk', 'vice-president for finance'),
  occ('Marek Jan Rogalski', 'deputy minister of infrastructure', start=('2016', '2016'), end=('2019#2', '2019')),
  occ('Marek Jan Rogalski', "Poland's representative at the International Shipping Union in London", start=('2019#2', '2019'), end=('two years', '2021')),
  occ('Marek Jan Rogalski', 'director of operations', start=('2012', '2012'), end=('2016#2', '2016')),
  occ('Hanna Kubiak-Sowa', "member of the Prime Minister's council on the Baltic", start=('2021', '2021')),
  fact('Marek Jan Rogalski', 'education', 'Gdańsk University of Technology', date=('1998', '1998')),
  fact('Marek Jan Rogalski', 'education', 'Warsaw School of Economics', date=('2007', '2007')),
  fact('Marek Jan Rogalski', 'award', 'Silver Cross of Merit', date=('2018', '2018')),
  fact('Hanna Kubiak-Sowa', 'occupation', 'specialist in maritime law'),
  fact('Hanna Kubiak-Sowa', 'award', 'Bene Merito badge', date=('2020', '2020')),
  ev('departure', 'dismissed', ('29 May 2023', '2023-05-29'), ['Tomasz Wieczorek']),
  ev('election', 'elected', ('29 May 2023', '2023-05-29'), ['Hanna Kubiak-Sowa']),
  ev('election', 'were re-elected', ('29 May 2023', '2023-05-29'), ['Radosław Pilch', 'Olga Domańska']),
  ev('meeting', 'meeting', ('29 May 2023', '2023-05-29'), []),
  ev('meeting', 'met', ('the same day', '2023-05-29'), []),
  ev('appointment', 'appointed', ('the same day', '2023-05-29'), ['Marek Jan Rogalski']),
  ev('appointment', 'succeeds', None, ['Marek Jan Rogalski', 'Ewa Stolarczyk']),
  ev('departure', 'resignation', ('4 May', '2023-05-04'), ['Ewa Stolarczyk']),
  ev('award', 'was awarded', ('2018', '2018'), ['Marek Jan Rogalski']),
  ev('award', 'was awarded#2', ('2020', '2020'), ['Hanna Kubiak-Sowa']),
  ev('communication', 'told', ('yesterday', '2023-05-29'), ['Marek Jan Rogalski'], place='Gdynia#4'),
)

P('d6-15', """Tiago Armando Machava (born in Inhambane, 12 August 1955) is a Mozambican diplomat and politician who was minister of foreign affairs from 2005 to 2012 and has been an adviser of the African Institute for Mediation since 2016.

Early life

Machava's father, Armando, laid sleepers on the Limpopo railway; his mother, Celeste, was a midwife. The mission fathers taught him. At nineteen he crossed into Tanzania and joined the liberation army, in which he served as a radio operator until independence. He was sent to study in East Berlin, where he took a degree in law at Humboldt University in 1981.

Diplomatic career

On his return he entered the foreign ministry. He was first secretary in Harare (1983–86), head of the department for Southern Africa (1986–91), and took part in the talks that ended the civil war, at Rome in 1990 and 1992. President Samuel Chilaule appointed him ambassador to Portugal in June 1993; from 1998 to 2004 he was permanent representative at the United Nations in New York, and during October 2003 he presided over the Security Council committee on small arms.

Minister

On 11 February 2005 he was sworn in as minister, in succession to Leonor Nhantumbo. In his term he visited forty-one countries. At Lusaka, on 21 August 2007, he delivered the speech by which he is still remembered, and eight days later he met the Malawian minister, Joyce Kaliati Phiri, on a bridge over the Shire. He resigned on 30 August 2012, citing tiredness. Some of his colleagues assert that he was dismissed by telephone; he has never confirmed it.

In 2014 he was talked of as candidate for the presidency, and would not stand.

Honours

Grand Cross of the Order of Prince Henry (Portugal, 1997); Eduardo Mondlane Order (2010).

Family

He is a widower. His wife, Amélia Sitoe, whom he had married in 1984, died in 2017. Their son, Nelson Machava, is deputy governor of the Bank of Mozambique. Machava lives in Matola, where he grows cashew trees.""",
  occ('Tiago Armando Machava', 'minister of foreign affairs', start=('2005', '2005'), end=('2012', '2012'), again=['minister#2']),
  occ('Tiago Armando Machava', 'adviser of the African Institute for Mediation', start=('2016', '2016')),
  occ('Tiago Armando Machava', 'first secretary in Harare', start=('1983', '1983'), end=('86', '1986')),
  occ('Tiago Armando Machava', 'head of the department for Southern Africa', start=('1986', '1986'), end=('91', '1991')),
  occ('Samuel Chilaule', 'President'),
  occ('Tiago Armando Machava', 'ambassador to Portugal', start=('June 1993', '1993-06')),
  occ('Tiago Armando Machava', 'permanent representative at the United Nations in New York', start=('1998', '1998'), end=('2004', '2004')),
  occ('Tiago Armando Machava', 'presided over the Security Council committee on small arms', start=('October 2003', '2003-10'), end=('October 2003', '2003-10')),
  occ('Leonor Nhantumbo', 'minister#2', end=('11 February 2005', '2005-02-11')),
  occ('Joyce Kaliati Phiri', 'Malawian minister'),
  occ('Nelson Machava', 'deputy governor of the Bank of Mozambique'),
  fact('Tiago Armando Machava', 'birthPlace', 'Inhambane'),
  fact('Tiago Armando Machava', 'birthDate', '12 August 1955', value='1955-08-12'),
  fact('Tiago Armando Machava', 'nationality', 'Mozambican'),
  fact('Tiago Armando Machava', 'occupation', 'diplomat'),
  fact('Tiago Armando Machava', 'occupation', 'politician'),
  fact('Tiago Armando Machava', 'occupation', 'radio operator'),
  fact('Tiago Armando Machava', 'father', 'Armando#2'),
  fact('Tiago Armando Machava', 'mother', 'Celeste'),
  fact('Tiago Armando Machava', 'militaryService', 'liberation army'),
  fact('Tiago Armando Machava', 'education', 'Humboldt University', date=('1981', '1981')),
  fact('Tiago Armando Machava', 'award', 'Grand Cross of the Order of Prince Henry', date=('1997', '1997')),
  fact('Tiago Armando Machava', 'award', 'Eduardo Mondlane Order', date=('2010', '2010')),
  fact('Tiago Armando Machava', 'spouse', 'Amélia Sitoe', date=('1984', '1984')),
  fact('Tiago Armando Machava', 'children', 'Nelson Machava'),
  fact('Tiago Armando Machava', 'residence', 'Matola'),
  fact('Celeste', 'occupation', 'midwife'),
  fact('Amélia Sitoe', 'deathDate', '2017', value='2017'),
  ev('appointment', 'entered', None, ['Tiago Armando Machava']),
  ev('meeting', 'talks', ('1990', '1990'), ['Tiago Armando Machava'], place='Rome'),
  ev('meeting', 'talks', ('1992', '1992'), ['Tiago Armando Machava'], place='Rome'),
  ev('appointment', 'appointed', ('June 1993', '1993-06'), ['Tiago Armando Machava', 'Samuel Chilaule']),
  ev('appointment', 'was sworn in', ('11 February 2005', '2005-02-11'), ['Tiago Armando Machava']),
  ev('travel', 'visited', None, ['Tiago Armando Machava']),
  ev('speech', 'speech', ('21 August 2007', '2007-08-21'), ['Tiago Armando Machava'], place='Lusaka'),
  ev('meeting', 'met', ('eight days later', '2007-08-29'), ['Tiago Armando Machava', 'Joyce Kaliati Phiri'], place='a bridge over the Shire'),
  ev('departure', 'resigned', ('30 August 2012', '2012-08-30'), ['Tiago Armando Machava']),
  ev('departure', 'was dismissed', None, ['Tiago Armando Machava'], status='claimed'),
)

P('d6-16', """Rūta Kazlauskaitė (born 8 December 1970, Panevėžys) is a Lithuanian economist and central banker. She has been deputy chair of the board of the Bank of Lithuania since 7 April 2021.

Education

Kazlauskaitė attended the Juozas Balčikonis Gymnasium and studied mathematics at Vilnius University, graduating in 1993. She received an MSc in economics from the Stockholm School of Economics in 1996 and a PhD from the University of Warwick in 2002.

Career

From 1996 to 1999 she was an analyst with a Swedish bank in Riga. She joined the Bank of Lithuania as head of its forecasting division in 2002 and was director of the economics department between 2009 and 2014. In September 2014 she was appointed alternate executive director for the Nordic and Baltic countries at the International Monetary Fund in Washington, where she remained for four years. After her return she was adviser to President Dainius Girnius (2018–2019) and vice-minister of finance from December 2019 to March 2021, serving under the minister, Vytenis Šimkus.

Parliament approved her appointment to the bank on 30 March 2021. Her predecessor as deputy chair, Algis Butkevičius-Rimša, had retired in January. In November 2021 she recused herself from the vote on a merger of two savings banks, since her sister, Jolanta Kazlauskaitė, is chief accountant of one of them. She addressed the Baltic Financial Forum in Tallinn on 14 September 2022 and met the Latvian governor, Mārtiņš Ozols, on the following day.

In the spring of 2023 the weekly “Kapitalas” named her as the likeliest next chair. The president had, it turned out, other ideas.

Personal life

Kazlauskaitė is divorced from Šimkus, whom she had married in 1998; they have a son, Jonas. She speaks five languages and sings alto in the bank's choir. Lithuania awarded her the Officer's Cross of the Order of Gediminas in 2016.""",
  occ('Rūta Kazlauskaitė', 'deputy chair of the board of the Bank of Lithuania', start=('7 April 2021', '2021-04-07')),
  occ('Rūta Kazlauskaitė', 'head of its forecasting division', start=('2002#2', '2002')),
  occ('Rūta Kazlauskaitė', 'director of the economics department', start=('2009', '2009'), end=('2014', '2014')),
  occ('Rūta Kazlauskaitė', 'alternate executive director for the Nordic and Baltic countries at the International Monetary Fund', start=('September 2014', '2014-09'), end=('four years', '2018')),
  occ('Dainius Girnius', 'President'),
  occ('Rūta Kazlauskaitė', 'adviser to President Dainius Girnius', start=('2018', '2018'), end=('2019', '2019')),
  occ('Rūta Kazlauskaitė', 'vice-minister of finance', start=('December 2019', '2019-12'), end=('March 2021', '2021-03')),
  occ('Vytenis Šimkus', 'minister#2'),
  occ('Algis Butkevičius-Rimša', 'deputy chair#2', end=('January', '2021-01')),
  occ('Jolanta Kazlauskaitė', 'chief accountant'),
  occ('Mārtiņš Ozols', 'Latvian governor'),
  fact('Rūta Kazlauskaitė', 'birthDate', '8 December 1970', value='1970-12-08'),
  fact('Rūta Kazlauskaitė', 'birthPlace', 'Panevėžys'),
  fact('Rūta Kazlauskaitė', 'nationality', 'Lithuanian'),
  fact('Rūta Kazlauskaitė', 'occupation', 'economist'),
  fact('Rūta Kazlauskaitė', 'occupation', 'central banker'),
  fact('Rūta Kazlauskaitė', 'occupation', 'analyst'),
  fact('Rūta Kazlauskaitė', 'education', 'Juozas Balčikonis Gymnasium'),
  fact('Rūta Kazlauskaitė', 'education', 'Vilnius University', date=('1993', '1993')),
  fact('Rūta Kazlauskaitė', 'education', 'Stockholm School of Economics', date=('1996', '1996')),
  fact('Rūta Kazlauskaitė', 'education', 'University of Warwick', date=('2002', '2002')),
  fact('Rūta Kazlauskaitė', 'siblings', 'Jolanta Kazlauskaitė'),
  fact('Rūta Kazlauskaitė', 'spouse', 'Šimkus#2', date=('1998', '1998')),
  fact('Rūta Kazlauskaitė', 'children', 'Jonas'),
  fact('Rūta Kazlauskaitė', 'award', "Officer's Cross of the Order of Gediminas", date=('2016', '2016')),
  ev('appointment', 'joined', ('2002#2', '2002'), ['Rūta Kazlauskaitė']),
  ev('appointment', 'was appointed', ('September 2014', '2014-09'), ['Rūta Kazlauskaitė']),
  ev('appointment', 'appointment', ('30 March 2021', '2021-03-30'), ['Rūta Kazlauskaitė']),
  ev('departure', 'had retired', ('January', '2021-01'), ['Algis Butkevičius-Rimša']),
  ev('recusal', 'recused herself', ('November 2021', '2021-11'), ['Rūta Kazlauskaitė']),
  ev('speech', 'addressed', ('14 September 2022', '2022-09-14'), ['Rūta Kazlauskaitė'], place='Tallinn'),
  ev('meeting', 'met', ('the following day', '2022-09-15'), ['Rūta Kazlauskaitė', 'Mārtiņš Ozols']),
  ev('award', 'awarded', ('2016', '2016'), ['Rūta Kazlauskaitė']),
)

P('d6-17', """Espérance Mukagatare is a Rwandan civil engineer and politician who has been mayor of Rubavu-Est District since 22 November 2021.

Early life and education

Mukagatare was born on 3 May 1982 in Gisenyi. Her parents, Callixte Gatare and Thérèse Uwera, both primary-school teachers, were killed in April 1994, and she was brought up by an aunt, Sister Immaculée Uwera, who was at that time superior of the convent at Nyundo and is now treasurer of her order. She attended the Lycée Notre-Dame and graduated in civil engineering from the National University of Rwanda in 2006. In 2012, on a scholarship, she took a master's degree at the Delft institute for water education.

Career

Mukagatare was a site engineer with a road contractor until 2009. She then worked for the district: first as officer in charge of roads, from 2009 to 2013, and from 2013 to 2018 as director of its One-Stop Centre for building permits. In 2018 the Ministry of Infrastructure took her to Kigali as head of urban planning.

She was elected to the district council in the local elections of November 2021, and the council chose her as mayor, by 198 votes to 31, on the 19th; she was sworn in three days later. She replaced Faustin Habyarimbere, who had been dismissed in May of that year for negligence after the eruption of Nyiragongo. Habyarimbere, an agronomist and mayor since 2016, was arrested on 2 June 2021 but released without charge. He is at present lecturer at the polytechnic in Musanze.

In February 2022 she visited Goma to meet the mayor of that city, Jean-Marie Kasereka, about the reopening of the small border post. A year later the Office of the Ombudsman opened an investigation into the sale of plots by the lake, and she testified before a Senate committee on 20 June 2023. Traders in the market speak well of the drains.

Personal life

She has been married to Eric Nshimiyimana, a bank clerk, since 2010 and has three children.""",
  occ('Espérance Mukagatare', 'mayor of Rubavu-Est District', start=('22 November 2021', '2021-11-22'), again=['mayor#2']),
  occ('Immaculée Uwera', 'superior of the convent at Nyundo', former=True),
  occ('Immaculée Uwera', 'treasurer of her order'),
  occ('Espérance Mukagatare', 'officer in charge of roads', start=('2009#2', '2009'), end=('2013', '2013')),
  occ('Espérance Mukagatare', 'director of its One-Stop Centre', start=('2013#2', '2013'), end=('2018', '2018')),
  occ('Espérance Mukagatare', 'head of urban planning', start=('2018#2', '2018')),
  occ('Espérance Mukagatare', 'elected to the district council', start=('November 2021#2', '2021-11')),
  occ('Faustin Habyarimbere', 'mayor#3', start=('2016', '2016'), end=('May of that year', '2021-05')),
  occ('Faustin Habyarimbere', 'lecturer at the polytechnic in Musanze'),
  occ('Jean-Marie Kasereka', 'mayor#4'),
  fact('Espérance Mukagatare', 'nationality', 'Rwandan'),
  fact('Espérance Mukagatare', 'occupation', 'civil engineer'),
  fact('Espérance Mukagatare', 'occupation', 'politician'),
  fact('Espérance Mukagatare', 'occupation', 'site engineer'),
  fact('Espérance Mukagatare', 'birthDate', '3 May 1982', value='1982-05-03'),
  fact('Espérance Mukagatare', 'birthPlace', 'Gisenyi'),
  fact('Espérance Mukagatare', 'father', 'Callixte Gatare'),
  fact('Espérance Mukagatare', 'mother', 'Thérèse Uwera'),
  fact('Espérance Mukagatare', 'relatives', 'Immaculée Uwera'),
  fact('Espérance Mukagatare', 'education', 'Lycée Notre-Dame'),
  fact('Espérance Mukagatare', 'education', 'National University of Rwanda', date=('2006', '2006')),
  fact('Espérance Mukagatare', 'education', 'Delft institute for water education', date=('2012', '2012')),
  fact('Espérance Mukagatare', 'spouse', 'Eric Nshimiyimana', date=('2010', '2010')),
  fact('Callixte Gatare', 'occupation', 'primary-school teachers'),
  fact('Callixte Gatare', 'deathDate', 'April 1994', value='1994-04'),
  fact('Thérèse Uwera', 'occupation', 'primary-school teachers'),
  fact('Thérèse Uwera', 'deathDate', 'April 1994', value='1994-04'),
  fact('Faustin Habyarimbere', 'occupation', 'agronomist'),
  fact('Eric Nshimiyimana', 'occupation', 'bank clerk'),
  ev('election', 'was elected', ('November 2021#2', '2021-11'), ['Espérance Mukagatare']),
  ev('election', 'chose', ('the 19th', '2021-11-19'), ['Espérance Mukagatare']),
  ev('appointment', 'was sworn in', ('three days later', '2021-11-22'), ['Espérance Mukagatare']),
  ev('appointment', 'replaced', None, ['Espérance Mukagatare', 'Faustin Habyarimbere']),
  ev('departure', 'had been dismissed', ('May of that year', '2021-05'), ['Faustin Habyarimbere']),
  ev('arrest', 'was arrested', ('2 June 2021', '2021-06-02'), ['Faustin Habyarimbere']),
  ev('travel', 'visited', ('February 2022', '2022-02'), ['Espérance Mukagatare'], place='Goma'),
  ev('meeting', 'meet', ('February 2022', '2022-02'), ['Espérance Mukagatare', 'Jean-Marie Kasereka'], place='Goma'),
  ev('investigation', 'investigation', ('A year later', '2023-02'), ['Espérance Mukagatare']),
  ev('testimony', 'testified', ('20 June 2023', '2023-06-20'), ['Espérance Mukagatare']),
)

P('d6-18', """Ratu Viliame Nacanieli Rokotui is a Fijian soldier, civil servant and politician. Born at Lomaloma on 17 October 1958, he was commissioner of the Eastern Division, has belonged to three parties and is, since August 2022, high commissioner in Canberra.

Education and military service

Rokotui went to Queen Victoria School and to the Royal Military Academy Sandhurst, and was commissioned in the Royal Fiji Military Forces in 1979. He served in Lebanon in 1982 and again in 1985, and commanded the Third Battalion from 1993 to 1996. He holds a master's degree in public policy from the Australian National University (1999).

Public life

He left the army as a colonel in 1997 and became commissioner of the Eastern Division in the same year; he was removed after the coup of May 2000, having refused to read a proclamation. For some time he farmed. The Lau Provincial Council elected him its chairman in 2003.

At the general election of May 2006 he won the Lau Fijian seat for the United Lagoon Party, and Prime Minister Jone Vakaloloma made him minister for fisheries. Seven months later soldiers put an end to that government. He helped to found the Islands Alliance in 2013, entered the new parliament on 17 September 2014 and was leader of the opposition from 2016 to 2018. In January 2019 he crossed the floor to the governing Fiji Forward, a step for which his own cousin, the paramount chief Adi Litia Rokotui, rebuked him in an open letter. The government made him assistant minister for defence in March 2019, and minister in his own right on 9 July 2020 under Prime Minister Ravinesh Chand. He lost his seat two years afterwards.

In Canberra he presented his letters of commission on 30 August 2022. He addressed the National Press Club on 11 October 2023.

Family

His wife is Mereseini Tagivetaua, a midwife. The rugby international Apisai Rokotui is their son. His father, Ratu Nacanieli, was Tui of Lomaloma from 1949 until his death in 1971.""",
  occ('Ratu Viliame Nacanieli Rokotui', 'commissioner of the Eastern Division#2', start=('1997', '1997'), end=('May 2000', '2000-05'), again=['commissioner of the Eastern Division']),
  occ('Ratu Viliame Nacanieli Rokotui', 'high commissioner in Canberra', start=('August 2022', '2022-08')),
  occ('Ratu Viliame Nacanieli Rokotui', 'commanded the Third Battalion', start=('1993', '1993'), end=('1996', '1996')),
  occ('Ratu Viliame Nacanieli Rokotui', 'chairman', start=('2003', '2003')),
  occ('Ratu Viliame Nacanieli Rokotui', 'Lau Fijian seat', start=('May 2006', '2006-05')),
  occ('Jone Vakaloloma', 'Prime Minister'),
  occ('Ratu Viliame Nacanieli Rokotui', 'minister for fisheries', start=('May 2006', '2006-05'), end=('Seven months later', '2006-12')),
  occ('Ratu Viliame Nacanieli Rokotui', 'entered the new parliament', start=('17 September 2014', '2014-09-17')),
  occ('Ratu Viliame Nacanieli Rokotui', 'leader of the opposition', start=('2016', '2016'), end=('2018', '2018')),
  occ('Adi Litia Rokotui', 'paramount chief'),
  occ('Ratu Viliame Nacanieli Rokotui', 'assistant minister for defence', start=('March 2019', '2019-03')),
  occ('Ratu Viliame Nacanieli Rokotui', 'minister#3', start=('9 July 2020', '2020-07-09')),
  occ('Ravinesh Chand', 'Prime Minister#2'),
  occ('Ratu Nacanieli', 'Tui of Lomaloma', start=('1949', '1949'), end=('1971', '1971')),
  fact('Ratu Viliame Nacanieli Rokotui', 'nationality', 'Fijian'),
  fact('Ratu Viliame Nacanieli Rokotui', 'occupation', 'soldier'),
  fact('Ratu Viliame Nacanieli Rokotui', 'occupation', 'civil servant'),
  fact('Ratu Viliame Nacanieli Rokotui', 'occupation', 'politician'),
  fact('Ratu Viliame Nacanieli Rokotui', 'birthPlace', 'Lomaloma'),
  fact('Ratu Viliame Nacanieli Rokotui', 'birthDate', '17 October 1958', value='1958-10-17'),
  fact('Ratu Viliame Nacanieli Rokotui', 'education', 'Queen Victoria School'),
  fact('Ratu Viliame Nacanieli Rokotui', 'education', 'Royal Military Academy Sandhurst'),
  fact('Ratu Viliame Nacanieli Rokotui', 'education', 'Australian National University', date=('1999', '1999')),
  fact('Ratu Viliame Nacanieli Rokotui', 'militaryService', 'Royal Fiji Military Forces'),
  fact('Ratu Viliame Nacanieli Rokotui', 'party', 'United Lagoon Party'),
  fact('Ratu Viliame Nacanieli Rokotui', 'party', 'Islands Alliance'),
  fact('Ratu Viliame Nacanieli Rokotui', 'party', 'Fiji Forward'),
  fact('Ratu Viliame Nacanieli Rokotui', 'relatives', 'Adi Litia Rokotui'),
  fact('Ratu Viliame Nacanieli Rokotui', 'spouse', 'Mereseini Tagivetaua'),
  fact('Ratu Viliame Nacanieli Rokotui', 'children', 'Apisai Rokotui'),
  fact('Ratu Viliame Nacanieli Rokotui', 'father', 'Ratu Nacanieli'),
  fact('Mereseini Tagivetaua', 'occupation', 'midwife'),
  fact('Apisai Rokotui', 'occupation', 'rugby international'),
  fact('Ratu Nacanieli', 'deathDate', '1971', value='1971'),
  ev('departure', 'left', ('1997', '1997'), ['Ratu Viliame Nacanieli Rokotui']),
  ev('appointment', 'became', ('the same year', '1997'), ['Ratu Viliame Nacanieli Rokotui']),
  ev('departure', 'was removed', ('May 2000', '2000-05'), ['Ratu Viliame Nacanieli Rokotui']),
  ev('election', 'elected', ('2003', '2003'), ['Ratu Viliame Nacanieli Rokotui']),
  ev('election', 'won', ('May 2006', '2006-05'), ['Ratu Viliame Nacanieli Rokotui']),
  ev('appointment', 'made', ('May 2006', '2006-05'), ['Ratu Viliame Nacanieli Rokotui', 'Jone Vakaloloma']),
  ev('election', 'entered', ('17 September 2014', '2014-09-17'), ['Ratu Viliame Nacanieli Rokotui']),
  ev('communication', 'letter', None, ['Adi Litia Rokotui', 'Ratu Viliame Nacanieli Rokotui']),
  ev('appointment', 'made#2', ('March 2019', '2019-03'), ['Ratu Viliame Nacanieli Rokotui']),
  ev('departure', 'lost his seat', ('two years afterwards', '2022'), ['Ratu Viliame Nacanieli Rokotui']),
  ev('appointment', 'presented his letters of commission', ('30 August 2022', '2022-08-30'), ['Ratu Viliame Nacanieli Rokotui'], place='Canberra#2'),
  ev('speech', 'addressed', ('11 October 2023', '2023-10-11'), ['Ratu Viliame Nacanieli Rokotui']),
)

P('d6-19', """Joumana Farès Haddad-Khoury (Arabic: جمانة فارس حداد خوري) is a Lebanese jurist, the minister of justice in the government formed in September 2021.

She was born in Zahlé in 1967 into a Melkite family. Her grandfather, Elias Haddad, had been deputy for Zahlé in the last years of the mandate and minister of public works in 1946; her father, Farès, kept the Librairie du Parc. She was taught by nuns, read law at Saint Joseph University of Beirut (licence, 1989), and defended her thesis at Lyon in 1995.

Called to the bar in 1990, she preferred teaching, and was successively lecturer, professor and, from 2008 to 2014, dean of law at her old university. She sat in the Constitutional Council between June 2009 and June 2015, where her dissent in the matter of the prolonged parliament is still quoted. In 2016 she was offered the bench of the special tribunal in The Hague but declined it on account of her mother's illness. From 2018 she was bâtonnière of the Beirut bar, the first woman so elected, until the end of 2020.

On 10 September 2021 Prime Minister Walid Osseiran named her minister of justice. Within a fortnight she had visited the port and met the families of the dead; on 4 October she told the parliamentary committee on administration that the examining judge, Tarek Bou Nassif, would not be removed. The judge himself was suspended on 23 December of the same year. Ministers of the Cedars Bloc say that she threatened in a telephone call to Osseiran to walk out; her office denies it. In May 2022 the cabinet passed into a caretaker state, in which it has remained: “an apprenticeship of the provisional”, as she called it in a speech at Byblos on 21 July 2022.

Though close in youth to the National Bloc, she belongs to no party. She is the widow of Nabil Khoury, an ophthalmologist and president of the Zahlé municipality from 2004 to 2010, who died in the explosion of 4 August 2020. She has a daughter, Yara, and lives in Achrafieh. France made her a Knight of the Legion of Honour in 2013.""",
  occ('Joumana Farès Haddad-Khoury', 'minister of justice#2', start=('10 September 2021', '2021-09-10'), again=['minister of justice']),
  occ('Elias Haddad', 'deputy for Zahlé', start=('last years of the mandate', '')),
  occ('Elias Haddad', 'minister of public works', start=('1946', '1946')),
  occ('Joumana Farès Haddad-Khoury', 'lecturer'),
  occ('Joumana Farès Haddad-Khoury', 'professor'),
  occ('Joumana Farès Haddad-Khoury', 'dean of law', start=('2008', '2008'), end=('2014', '2014')),
  occ('Joumana Farès Haddad-Khoury', 'sat in the Constitutional Council', start=('June 2009', '2009-06'), end=('June 2015', '2015-06')),
  occ('Joumana Farès Haddad-Khoury', 'bâtonnière of the Beirut bar', start=('2018', '2018'), end=('the end of 2020', '2020-12')),
  occ('Walid Osseiran', 'Prime Minister'),
  occ('Tarek Bou Nassif', 'examining judge'),
  occ('Nabil Khoury', 'president of the Zahlé municipality', start=('2004', '2004'), end=('2010', '2010')),
  fact('Joumana Farès Haddad-Khoury', 'nativeName', 'جمانة فارس حداد خوري'),
  fact('Joumana Farès Haddad-Khoury', 'nationality', 'Lebanese'),
  fact('Joumana Farès Haddad-Khoury', 'occupation', 'jurist'),
  fact('Joumana Farès Haddad-Khoury', 'birthPlace', 'Zahlé'),
  fact('Joumana Farès Haddad-Khoury', 'birthDate', '1967', value='1967'),
  fact('Joumana Farès Haddad-Khoury', 'religion', 'Melkite'),
  fact('Joumana Farès Haddad-Khoury', 'relatives', 'Elias Haddad'),
  fact('Joumana Farès Haddad-Khoury', 'father', 'Farès#2'),
  fact('Joumana Farès Haddad-Khoury', 'education', 'Saint Joseph University of Beirut', date=('1989', '1989')),
  fact('Joumana Farès Haddad-Khoury', 'education', 'Lyon', date=('1995', '1995')),
  fact('Joumana Farès Haddad-Khoury', 'spouse', 'Nabil Khoury'),
  fact('Joumana Farès Haddad-Khoury', 'children', 'Yara'),
  fact('Joumana Farès Haddad-Khoury', 'residence', 'Achrafieh'),
  fact('Joumana Farès Haddad-Khoury', 'award', 'Knight of the Legion of Honour', date=('2013', '2013')),
  fact('Nabil Khoury', 'occupation', 'ophthalmologist'),
  fact('Nabil Khoury', 'deathDate', '4 August 2020', value='2020-08-04'),
  ev('election', 'elected', ('2018', '2018'), ['Joumana Farès Haddad-Khoury']),
  ev('appointment', 'named', ('10 September 2021', '2021-09-10'), ['Joumana Farès Haddad-Khoury', 'Walid Osseiran']),
  ev('travel', 'visited', ('Within a fortnight', '2021-09'), ['Joumana Farès Haddad-Khoury'], place='the port'),
  ev('meeting', 'met', ('Within a fortnight', '2021-09'), ['Joumana Farès Haddad-Khoury']),
  ev('testimony', 'told', ('4 October', '2021-10-04'), ['Joumana Farès Haddad-Khoury']),
  ev('sanction', 'was suspended', ('23 December of the same year', '2021-12-23'), ['Tarek Bou Nassif']),
  ev('communication', 'telephone call', None, ['Joumana Farès Haddad-Khoury', 'Walid Osseiran'], status='claimed'),
  ev('speech', 'speech', ('21 July 2022', '2022-07-21'), ['Joumana Farès Haddad-Khoury'], place='Byblos'),
  ev('award', 'made', ('2013', '2013'), ['Joumana Farès Haddad-Khoury']),
)

P('d6-20', """Bambang Sutrisno Wiryawan (born 25 February 1965 in Madiun), often called Pak Bas, is an Indonesian businessman who has been president director of the state shipping company PT Samudra Negara since 2020. He was Regent of Magetan from 2003 to 2013.

Early life

Bambang is the second of five children of Suparno Wiryawan, an army sergeant, and Siti Aminah. He graduated from Brawijaya University in 1988 with a degree in accountancy and received a master's degree from Gadjah Mada University in 1997. He sold motorcycles before going into politics.

Regent

He was a member of the regional council of Magetan for the Archipelago Democratic Party from 1999 to 2003. The council elected him regent on 18 July 2003, and he won the first direct election in July 2008 with 61 per cent of the vote. The deputy regent in both terms was Lestari Kusumaningrum, who succeeded him on 24 July 2013 and governed until she died of dengue fever in Surabaya on 9 January 2016. In 2013 Bambang stood for governor of East Java and came fourth. In the same year he went over to the National Work Party.

State companies

He was appointed a commissioner of the salt company PT Garam Jaya in 2015 and president commissioner of the Surabaya harbour company in 2017. The minister for state enterprises, Arief Budiman Hasan, installed him at Samudra Negara on 2 March 2020. On 15 August 2022 the Corruption Eradication Commission searched his office and questioned him in Jakarta; no suspect has been named. He disclosed a fortune of 41 billion rupiah in his declaration of March 2023, and met dock workers' leaders in Semarang the following month.

Personal life

His wife, Endang Puspitasari, a dentist, is a member of the House of Representatives, to which she was elected in April 2019. They have two daughters, Dewi and Ratna. He received the Satyalancana Pembangunan medal in 2010.""",
  occ('Bambang Sutrisno Wiryawan', 'president director of the state shipping company PT Samudra Negara', start=('2020', '2020')),
  occ('Bambang Sutrisno Wiryawan', 'Regent of Magetan', start=('2003', '2003'), end=('2013', '2013'), again=['regent']),
  occ('Bambang Sutrisno Wiryawan', 'member of the regional council of Magetan', start=('1999', '1999'), end=('2003#2', '2003')),
  occ('Lestari Kusumaningrum', 'deputy regent', start=('18 July 2003', '2003-07-18'), end=('24 July 2013', '2013-07-24')),
  occ('Lestari Kusumaningrum', 'governed', start=('24 July 2013', '2013-07-24'), end=('9 January 2016', '2016-01-09')),
  occ('Bambang Sutrisno Wiryawan', 'commissioner of the salt company PT Garam Jaya', start=('2015', '2015')),
  occ('Bambang Sutrisno Wiryawan', 'president commissioner of the Surabaya harbour company', start=('2017', '2017')),
  occ('Arief Budiman Hasan', 'minister for state enterprises'),
  occ('Endang Puspitasari', 'member of the House of Representatives', start=('April 2019', '2019-04')),
  fact('Bambang Sutrisno Wiryawan', 'birthDate', '25 February 1965', value='1965-02-25'),
  fact('Bambang Sutrisno Wiryawan', 'birthPlace', 'Madiun'),
  fact('Bambang Sutrisno Wiryawan', 'alias', 'Pak Bas'),
  fact('Bambang Sutrisno Wiryawan', 'nationality', 'Indonesian'),
  fact('Bambang Sutrisno Wiryawan', 'occupation', 'businessman'),
  fact('Bambang Sutrisno Wiryawan', 'father', 'Suparno Wiryawan'),
  fact('Bambang Sutrisno Wiryawan', 'mother', 'Siti Aminah'),
  fact('Bambang Sutrisno Wiryawan', 'education', 'Brawijaya University', date=('1988', '1988')),
  fact('Bambang Sutrisno Wiryawan', 'education', 'Gadjah Mada University', date=('1997', '1997')),
  fact('Bambang Sutrisno Wiryawan', 'party', 'Archipelago Democratic Party'),
  fact('Bambang Sutrisno Wiryawan', 'party', 'National Work Party'),
  fact('Bambang Sutrisno Wiryawan', 'spouse', 'Endang Puspitasari'),
  fact('Bambang Sutrisno Wiryawan', 'children', 'Dewi'),
  fact('Bambang Sutrisno Wiryawan', 'children', 'Ratna'),
  fact('Bambang Sutrisno Wiryawan', 'award', 'Satyalancana Pembangunan medal', date=('2010', '2010')),
  fact('Suparno Wiryawan', 'occupation', 'army sergeant'),
  fact('Endang Puspitasari', 'occupation', 'dentist'),
  fact('Lestari Kusumaningrum', 'deathDate', '9 January 2016', value='2016-01-09'),
  fact('Lestari Kusumaningrum', 'deathPlace', 'Surabaya'),
  fact('Lestari Kusumaningrum', 'causeOfDeath', 'dengue fever'),
  ev('election', 'elected', ('18 July 2003', '2003-07-18'), ['Bambang Sutrisno Wiryawan']),
  ev('election', 'won', ('July 2008', '2008-07'), ['Bambang Sutrisno Wiryawan']),
  ev('appointment', 'succeeded', ('24 July 2013', '2013-07-24'), ['Lestari Kusumaningrum', 'Bambang Sutrisno Wiryawan']),
  ev('candidacy', 'stood', ('2013#3', '2013'), ['Bambang Sutrisno Wiryawan']),
  ev('appointment', 'was appointed', ('2015', '2015'), ['Bambang Sutrisno Wiryawan']),
  ev('appointment', 'installed', ('2 March 2020', '2020-03-02'), ['Bambang Sutrisno Wiryawan', 'Arief Budiman Hasan']),
  ev('investigation', 'searched', ('15 August 2022', '2022-08-15'), ['Bambang Sutrisno Wiryawan']),
  ev('investigation', 'questioned', ('15 August 2022', '2022-08-15'), ['Bambang Sutrisno Wiryawan'], place='Jakarta'),
  ev('disclosure', 'disclosed', ('March 2023', '2023-03'), ['Bambang Sutrisno Wiryawan']),
  ev('meeting', 'met', ('the following month', '2023-04'), ['Bambang Sutrisno Wiryawan'], place='Semarang'),
  ev('election', 'was elected', ('April 2019', '2019-04'), ['Endang Puspitasari']),
  ev('award', 'received#2', ('2010', '2010'), ['Bambang Sutrisno Wiryawan']),
)

P('d6-21', """Marcela Villalobos Quirós (San Ramón, 3 July 1969) is a Costa Rican sociologist and diplomat. She has been ambassador to the Kingdom of Spain since 10 January 2023 and was previously vice-minister of foreign affairs.

Early life and studies

Villalobos is the daughter of the novelist Rodrigo Villalobos and of Virginia Quirós, a deputy of the Legislative Assembly from 1974 to 1978. She studied sociology at the University of Costa Rica (bachelor's degree, 1991) and received a doctorate from the Complutense University of Madrid in 1999 with a thesis on coffee pickers.

Career

At the National University in Heredia she was director of the School of Sociology from 2005 to 2009. In 2010 she was appointed consul general in Managua. The border quarrel over the river made the post a hard one, and in November 2011 she was recalled for consultations; she did not go back. From 2014 to 2018 she directed the Diplomatic Academy. President Álvaro Montealegre Sáenz named her vice-minister on 8 May 2018. Two years later, on 14 June 2020, she resigned after the newspaper “El Meridiano” disclosed that an assistant of hers had used an official car for a wedding. An inquiry by the Comptroller cleared her in February 2021.

As ambassador

She presented her letters of credence to the King in Madrid on 26 January 2023. In October of that year she travelled to Santander, where she gave a lecture on the abolition of armies and met the president of Cantabria, Elvira Bustamante.

She was also mentioned for the embassy in Washington, which in the end fell to a banker.

Personal life

She was a member of the National Liberation Union until 2017 and now belongs to no party. Since 1996 she has been married to the painter Luis Chacón; they have a son, Gabriel. In 2021 she won the national essay prize for “The Unarmed”.""",
  occ('Marcela Villalobos Quirós', 'ambassador to the Kingdom of Spain', start=('10 January 2023', '2023-01-10'), again=['ambassador#2']),
  occ('Marcela Villalobos Quirós', 'vice-minister#2', start=('8 May 2018', '2018-05-08'), end=('14 June 2020', '2020-06-14'), again=['vice-minister of foreign affairs']),
  occ('Virginia Quirós', 'deputy of the Legislative Assembly', start=('1974', '1974'), end=('1978', '1978')),
  occ('Marcela Villalobos Quirós', 'director of the School of Sociology', start=('2005', '2005'), end=('2009', '2009')),
  occ('Marcela Villalobos Quirós', 'consul general in Managua', start=('2010', '2010'), end=('November 2011', '2011-11')),
  occ('Marcela Villalobos Quirós', 'directed the Diplomatic Academy', start=('2014', '2014'), end=('2018', '2018')),
  occ('Álvaro Montealegre Sáenz', 'President'),
  occ('Elvira Bustamante', 'president of Cantabria'),
  fact('Marcela Villalobos Quirós', 'birthPlace', 'San Ramón'),
  fact('Marcela Villalobos Quirós', 'birthDate', '3 July 1969', value='1969-07-03'),
  fact('Marcela Villalobos Quirós', 'nationality', 'Costa Rican'),
  fact('Marcela Villalobos Quirós', 'occupation', 'sociologist'),
  fact('Marcela Villalobos Quirós', 'occupation', 'diplomat'),
  fact('Marcela Villalobos Quirós', 'father', 'Rodrigo Villalobos'),
  fact('Marcela Villalobos Quirós', 'mother', 'Virginia Quirós'),
  fact('Marcela Villalobos Quirós', 'education', 'University of Costa Rica', date=('1991', '1991')),
  fact('Marcela Villalobos Quirós', 'education', 'Complutense University of Madrid', date=('1999', '1999')),
  fact('Marcela Villalobos Quirós', 'party', 'National Liberation Union'),
  fact('Marcela Villalobos Quirós', 'spouse', 'Luis Chacón', date=('1996', '1996')),
  fact('Marcela Villalobos Quirós', 'children', 'Gabriel'),
  fact('Marcela Villalobos Quirós', 'award', 'national essay prize', date=('2021#2', '2021')),
  fact('Rodrigo Villalobos', 'occupation', 'novelist'),
  fact('Luis Chacón', 'occupation', 'painter'),
  ev('appointment', 'was appointed', ('2010', '2010'), ['Marcela Villalobos Quirós']),
  ev('departure', 'was recalled', ('November 2011', '2011-11'), ['Marcela Villalobos Quirós']),
  ev('appointment', 'named', ('8 May 2018', '2018-05-08'), ['Marcela Villalobos Quirós', 'Álvaro Montealegre Sáenz']),
  ev('departure', 'resigned', ('14 June 2020', '2020-06-14'), ['Marcela Villalobos Quirós']),
  ev('disclosure', 'disclosed', None, []),
  ev('investigation', 'inquiry', None, ['Marcela Villalobos Quirós']),
  ev('appointment', 'presented her letters of credence', ('26 January 2023', '2023-01-26'), ['Marcela Villalobos Quirós'], place='Madrid#2'),
  ev('travel', 'travelled', ('October of that year', '2023-10'), ['Marcela Villalobos Quirós'], place='Santander'),
  ev('speech', 'lecture', ('October of that year', '2023-10'), ['Marcela Villalobos Quirós'], place='Santander'),
  ev('meeting', 'met', ('October of that year', '2023-10'), ['Marcela Villalobos Quirós', 'Elvira Bustamante'], place='Santander'),
  ev('award', 'won', ('2021#2', '2021'), ['Marcela Villalobos Quirós']),
)

P('d6-22', """Wasantha Priyadarshana Herath MP (Sinhala: වසන්ත ප්‍රියදර්ශන හේරත්; born 30 January 1962) is a Sri Lankan politician. He has been a member of Parliament for the Kurunegala District since April 2010 and is chairman of the parliamentary Committee on Public Enterprises. He was minister of ports from 2015 until 2018.

Early life

Herath was born in Kuliyapitiya, the son of D. M. Herath, an ayurvedic physician who was chairman of the village council, and of Somawathie Menike. He was schooled at Maliyadeva College and graduated in commerce from the University of Sri Jayewardenepura in 1987. He worked as a teacher until 1993.

Political career

He began in the North Western Provincial Council, to which he was elected in May 1993 for the Lanka Freedom Alliance, and in which he was provincial minister of education from 1999 to 2004 under Chief Minister Sarath Nawinna-Silva. He entered Parliament on 8 April 2010. In November 2014 he was the first of eleven members to cross to the opposition United Lotus Front, and on 12 January 2015 President Ranil Abeywickrama swore him in as minister of ports. As such he travelled to Beijing in August 2016 and to Singapore in March 2017. Abeywickrama dropped him in the reshuffle of 1 May 2018. Since 2021 he has led a party of his own, the People's Plough.

In March 2019 the Bribery Commission indicted him over the lease of a warehouse; the High Court of Colombo acquitted him on 5 October 2022. He has chaired the Committee on Public Enterprises since 9 November 2022, and in that capacity took the testimony of the airline's chief executive, Dinesh Wijesekera, who told the members on 24 January 2023 that he had never read the contract.

Family

Herath's wife, Chandrika Herath, was mayor of Kurunegala from 2011 to 2016. They were married in 1990. Their elder son, Kavinda, plays cricket for the Nondescripts; the younger, Tharindu, is his father's private secretary. The family are Buddhists and live in Kurunegala in a house, much photographed, built like a ship.""",
  occ('Wasantha Priyadarshana Herath', 'member of Parliament for the Kurunegala District', start=('April 2010', '2010-04'), again=['MP', 'entered Parliament']),
  occ('Wasantha Priyadarshana Herath', 'chaired the Committee on Public Enterprises', start=('9 November 2022', '2022-11-09'), again=['chairman of the parliamentary Committee on Public Enterprises']),
  occ('Wasantha Priyadarshana Herath', 'minister of ports#2', start=('12 January 2015', '2015-01-12'), end=('1 May 2018', '2018-05-01'), again=['minister of ports']),
  occ('D. M. Herath', 'chairman of the village council'),
  occ('Wasantha Priyadarshana Herath', 'North Western Provincial Council', start=('May 1993', '1993-05')),
  occ('Wasantha Priyadarshana Herath', 'provincial minister of education', start=('1999', '1999'), end=('2004', '2004')),
  occ('Sarath Nawinna-Silva', 'Chief Minister'),
  occ('Ranil Abeywickrama', 'President'),
  occ('Wasantha Priyadarshana Herath', 'led a party of his own', start=('2021', '2021')),
  occ('Dinesh Wijesekera', "airline's chief executive"),
  occ('Chandrika Herath', 'mayor of Kurunegala', start=('2011', '2011'), end=('2016#2', '2016')),
  occ('Tharindu', "father's private secretary"),
  fact('Wasantha Priyadarshana Herath', 'nativeName', 'වසන්ත ප්\u200dරියදර්ශන හේරත්'),
  fact('Wasantha Priyadarshana Herath', 'birthDate', '30 January 1962', value='1962-01-30'),
  fact('Wasantha Priyadarshana Herath', 'nationality', 'Sri Lankan'),
  fact('Wasantha Priyadarshana Herath', 'occupation', 'politician'),
  fact('Wasantha Priyadarshana Herath', 'occupation', 'teacher'),
  fact('Wasantha Priyadarshana Herath', 'birthPlace', 'Kuliyapitiya'),
  fact('Wasantha Priyadarshana Herath', 'father', 'D. M. Herath'),
  fact('Wasantha Priyadarshana Herath', 'mother', 'Somawathie Menike'),
  fact('Wasantha Priyadarshana Herath', 'education', 'Maliyadeva College'),
  fact('Wasantha Priyadarshana Herath', 'education', 'University of Sri Jayewardenepura', date=('1987', '1987')),
  fact('Wasantha Priyadarshana Herath', 'party', 'Lanka Freedom Alliance'),
  fact('Wasantha Priyadarshana Herath', 'party', 'United Lotus Front'),
  fact('Wasantha Priyadarshana Herath', 'party', "People's Plough"),
  fact('Wasantha Priyadarshana Herath', 'spouse', 'Chandrika Herath', date=('1990', '1990')),
  fact('Wasantha Priyadarshana Herath', 'children', 'Kavinda'),
  fact('Wasantha Priyadarshana Herath', 'children', 'Tharindu'),
  fact('Wasantha Priyadarshana Herath', 'religion', 'Buddhists'),
  fact('Wasantha Priyadarshana Herath', 'residence', 'Kurunegala#3'),
  fact('D. M. Herath', 'occupation', 'ayurvedic physician'),
  ev('election', 'was elected', ('May 1993', '1993-05'), ['Wasantha Priyadarshana Herath']),
  ev('appointment', 'entered', ('8 April 2010', '2010-04-08'), ['Wasantha Priyadarshana Herath']),
  ev('appointment', 'swore', ('12 January 2015', '2015-01-12'), ['Wasantha Priyadarshana Herath', 'Ranil Abeywickrama']),
  ev('travel', 'travelled', ('August 2016', '2016-08'), ['Wasantha Priyadarshana Herath'], place='Beijing'),
  ev('travel', 'travelled', ('March 2017', '2017-03'), ['Wasantha Priyadarshana Herath'], place='Singapore'),
  ev('departure', 'dropped', ('1 May 2018', '2018-05-01'), ['Wasantha Priyadarshana Herath', 'Ranil Abeywickrama']),
  ev('investigation', 'indicted', ('March 2019', '2019-03'), ['Wasantha Priyadarshana Herath']),
  ev('testimony', 'told', ('24 January 2023', '2023-01-24'), ['Dinesh Wijesekera', 'Wasantha Priyadarshana Herath']),
)

P('d6-23', """NOTICE OF DESIGNATIONS
Office of Financial Measures – 9 March 2022

The following individuals were designated today under the Foreign Corruption Regulations 2019. All funds of theirs within the jurisdiction are frozen and they may not enter it. The Secretary shall review each entry every three years.

1. ZHUMALIEV, Azamat Toktogulovich (also known as ZHUMA-BEK)
Born 11 February 1966, Talas, Kyrgyzstan. Nationality: Kyrgyz. Azamat Toktogulovich Zhumaliev was deputy head of the State Customs Service from 2009 to 2017 and is chairman of the Bishkek Wrestling Federation. He disguised the origin of at least 40 million dollars. He was arrested in Dubai on 18 November 2020 and released. His brother, Erkin Zhumaliev, a former member of the Talas city council, keeps the accounts. Both live in Almaty.

2. DE SOUSA BARROS, Isaltina (née CARDOSO)
Born 1973, Benguela, Angola. Wife of entry 3. Isaltina de Sousa Barros has been a non-executive director of Banco Litoral since 2014. She was vice-governor of Benguela Province until October 2012. In 2016 she opened, in her daughter Luena's name, an account in Porto. She studied at the University of Coimbra.

3. DE SOUSA BARROS, Domingos António
Born 30 May 1961. General Domingos António de Sousa Barros was head of the president's Intelligence Bureau from 2003 until his dismissal on 2 December 2017 and thereafter, until 2019, president of the football club Atlético da Restinga. In September 2021 a court in Luanda convicted him of embezzlement in his absence. He is said to have met officials of a foreign arms company in Lisbon in 2015, which he denies.

Entry 4 of the list of 2019, concerning the late banker Nikola Stanchev, formerly governor of the Danube Commercial Bank, who died in Geneva on 1 August 2021, is removed. Press reports that a serving minister was also to be listed are mistaken.""",
  occ('Azamat Toktogulovich Zhumaliev', 'deputy head of the State Customs Service', start=('2009', '2009'), end=('2017', '2017')),
  occ('Azamat Toktogulovich Zhumaliev', 'chairman of the Bishkek Wrestling Federation'),
  occ('Erkin Zhumaliev', 'member of the Talas city council', former=True),
  occ('Isaltina de Sousa Barros', 'non-executive director of Banco Litoral', start=('2014', '2014')),
  occ('Isaltina de Sousa Barros', 'vice-governor of Benguela Province', end=('October 2012', '2012-10')),
  occ('Domingos António de Sousa Barros', "head of the president's Intelligence Bureau", start=('2003', '2003'), end=('2 December 2017', '2017-12-02')),
  occ('Domingos António de Sousa Barros', 'president of the football club Atlético da Restinga', start=('2 December 2017', '2017-12-02'), end=('2019#2', '2019')),
  occ('Nikola Stanchev', 'governor of the Danube Commercial Bank', former=True),
  fact('Azamat Toktogulovich Zhumaliev', 'alias', 'ZHUMA-BEK'),
  fact('Azamat Toktogulovich Zhumaliev', 'birthDate', '11 February 1966', value='1966-02-11'),
  fact('Azamat Toktogulovich Zhumaliev', 'birthPlace', 'Talas'),
  fact('Azamat Toktogulovich Zhumaliev', 'nationality', 'Kyrgyz#2'),
  fact('Azamat Toktogulovich Zhumaliev', 'siblings', 'Erkin Zhumaliev'),
  fact('Azamat Toktogulovich Zhumaliev', 'residence', 'Almaty'),
  fact('Erkin Zhumaliev', 'residence', 'Almaty'),
  fact('Isaltina de Sousa Barros', 'birthName', 'CARDOSO'),
  fact('Isaltina de Sousa Barros', 'birthDate', '1973', value='1973'),
  fact('Isaltina de Sousa Barros', 'birthPlace', 'Benguela'),
  fact('Isaltina de Sousa Barros', 'spouse', 'Domingos António de Sousa Barros'),
  fact('Isaltina de Sousa Barros', 'children', 'Luena'),
  fact('Isaltina de Sousa Barros', 'education', 'University of Coimbra'),
  fact('Domingos António de Sousa Barros', 'birthDate', '30 May 1961', value='1961-05-30'),
  fact('Nikola Stanchev', 'occupation', 'banker'),
  fact('Nikola Stanchev', 'deathPlace', 'Geneva'),
  fact('Nikola Stanchev', 'deathDate', '1 August 2021', value='2021-08-01'),
  ev('sanction', 'were designated', ('today', '2022-03-09'), ['Azamat Toktogulovich Zhumaliev', 'Isaltina de Sousa Barros', 'Domingos António de Sousa Barros']),
  ev('arrest', 'was arrested', ('18 November 2020', '2020-11-18'), ['Azamat Toktogulovich Zhumaliev'], place='Dubai'),
  ev('departure', 'dismissal', ('2 December 2017', '2017-12-02'), ['Domingos António de Sousa Barros']),
  ev('conviction', 'convicted', ('September 2021', '2021-09'), ['Domingos António de Sousa Barros'], place='Luanda'),
  ev('meeting', 'met', ('2015', '2015'), ['Domingos António de Sousa Barros'], place='Lisbon', status='claimed'),
)

P('d6-24', """Claire Ouellette-Bhatt (born Claire Ouellette; September 12, 1977) is a Canadian politician who has represented Restigouche–Baie in the Legislative Assembly of New Brunswick since September 22, 2014. She is a member of the Progressive Liberal Party and is currently Minister of Social Development.

Early life and education

Ouellette was born in Campbellton, New Brunswick, to Gérard Ouellette, a paper-mill foreman who was president of Local 29 of the papermakers' union for eleven years, and his wife Lucille. She earned a Bachelor of Social Work from the Université de Moncton in 1999 and a Master of Public Administration from Dalhousie University in 2007.

Career

Before entering politics she was a social worker in Bathurst and, from 2008 to 2012, executive director of Maison Espoir. She served one term as a town councillor, from May 2012 to her election to the legislature.

In opposition she was critic for housing. After the party returned to power in 2020, Premier Daniel Arseneau appointed her Minister of Housing on November 3, 2020; she moved to Social Development on June 28, 2023, replacing Heather Stairs, who had announced her retirement. She testified before the coroner's inquest into the Dalhousie fire on April 19, 2022. On February 6, 2023, the Integrity Commissioner, retired judge Michel Thériault, reprimanded her for writing to a landlord on ministerial paper.

Ouellette-Bhatt was a candidate in the party's leadership election of 2016, finishing second to Arseneau. She has repeatedly ruled out another bid.

Personal life

She married Anil Bhatt, an anaesthetist, in Moncton in July 2003. They have two children, Mira and Luc, and live in Charlo. Her cousin Roger Ouellette is mayor of Dalhousie. In 2013 she was awarded the Diamond Medal of the Social Workers' Association. The Ouellette Arena in Campbellton is named after no relation of hers.""",
  occ('Claire Ouellette-Bhatt', 'represented Restigouche–Baie in the Legislative Assembly of New Brunswick', start=('September 22, 2014', '2014-09-22')),
  occ('Claire Ouellette-Bhatt', 'Social Development#2', start=('June 28, 2023', '2023-06-28'), again=['Minister of Social Development']),
  occ('Gérard Ouellette', "president of Local 29 of the papermakers' union"),
  occ('Claire Ouellette-Bhatt', 'executive director of Maison Espoir', start=('2008', '2008'), end=('2012', '2012')),
  occ('Claire Ouellette-Bhatt', 'town councillor', start=('May 2012', '2012-05'), end=('her election to the legislature', '2014-09-22')),
  occ('Claire Ouellette-Bhatt', 'critic for housing'),
  occ('Daniel Arseneau', 'Premier'),
  occ('Claire Ouellette-Bhatt', 'Minister of Housing', start=('November 3, 2020', '2020-11-03'), end=('June 28, 2023', '2023-06-28')),
  occ('Heather Stairs', 'Social Development#2', end=('June 28, 2023', '2023-06-28')),
  occ('Michel Thériault', 'Integrity Commissioner'),
  occ('Michel Thériault', 'judge', former=True),
  occ('Roger Ouellette', 'mayor of Dalhousie'),
  fact('Claire Ouellette-Bhatt', 'birthName', 'Claire Ouellette#2'),
  fact('Claire Ouellette-Bhatt', 'birthDate', 'September 12, 1977', value='1977-09-12'),
  fact('Claire Ouellette-Bhatt', 'nationality', 'Canadian'),
  fact('Claire Ouellette-Bhatt', 'occupation', 'politician'),
  fact('Claire Ouellette-Bhatt', 'occupation', 'social worker'),
  fact('Claire Ouellette-Bhatt', 'party', 'Progressive Liberal Party'),
  fact('Claire Ouellette-Bhatt', 'birthPlace', 'Campbellton'),
  fact('Claire Ouellette-Bhatt', 'father', 'Gérard Ouellette'),
  fact('Claire Ouellette-Bhatt', 'mother', 'Lucille'),
  fact('Claire Ouellette-Bhatt', 'education', 'Université de Moncton', date=('1999', '1999')),
  fact('Claire Ouellette-Bhatt', 'education', 'Dalhousie University', date=('2007', '2007')),
  fact('Claire Ouellette-Bhatt', 'spouse', 'Anil Bhatt', date=('July 2003', '2003-07')),
  fact('Claire Ouellette-Bhatt', 'children', 'Mira'),
  fact('Claire Ouellette-Bhatt', 'children', 'Luc#2'),
  fact('Claire Ouellette-Bhatt', 'residence', 'Charlo'),
  fact('Claire Ouellette-Bhatt', 'relatives', 'Roger Ouellette'),
  fact('Claire Ouellette-Bhatt', 'award', "Diamond Medal of the Social Workers' Association", date=('2013', '2013')),
  fact('Gérard Ouellette', 'occupation', 'paper-mill foreman'),
  fact('Gérard Ouellette', 'spouse', 'Lucille'),
  fact('Anil Bhatt', 'occupation', 'anaesthetist'),
  ev('election', 'election', None, ['Claire Ouellette-Bhatt']),
  ev('appointment', 'appointed', ('November 3, 2020', '2020-11-03'), ['Claire Ouellette-Bhatt', 'Daniel Arseneau']),
  ev('appointment', 'moved', ('June 28, 2023', '2023-06-28'), ['Claire Ouellette-Bhatt', 'Heather Stairs']),
  ev('departure', 'retirement', None, ['Heather Stairs']),
  ev('testimony', 'testified', ('April 19, 2022', '2022-04-19'), ['Claire Ouellette-Bhatt']),
  ev('sanction', 'reprimanded', ('February 6, 2023', '2023-02-06'), ['Claire Ouellette-Bhatt', 'Michel Thériault']),
  ev('communication', 'writing', None, ['Claire Ouellette-Bhatt']),
  ev('candidacy', 'was a candidate', ('2016', '2016'), ['Claire Ouellette-Bhatt', 'Daniel Arseneau']),
  ev('award', 'was awarded', ('2013', '2013'), ['Claire Ouellette-Bhatt']),
)

P('d6-25', """Mayor held in dawn raid on sanitation works

CAMPO LARGO DO SUL, Brazil, 22 August 2023 — Federal police on Tuesday arrested the mayor of Campo Largo do Sul, Ronaldo Teixeira Prado, and his municipal secretary for works, Valdir Konopka, in an investigation into contracts for a sewage plant that has smelled of everything except success.

Prado, 61, was taken from his house shortly after six in the morning. In the evening a judge, Beatriz Lacerda Nunes, remanded him for five days and suspended him from office. His vice-mayor, the dentist Tatiana Weber, was sworn in at a hurried session of the council at ten at night.

A physician who graduated from the Federal University of Paraná in 1986, Prado entered politics as a councilman for the Republican Labour Front in 1997. He was a state deputy from 2007 to 2014, changed in 2016 to the Brazilian Reform Party, and was elected mayor in 2016 and re-elected on 15 November 2020. His father, Osvaldo Prado, had governed the town during the seventies, and his sister, Eliane Prado Furtado, is a judge of the state audit court – a connexion about which much is whispered and nothing known.

The inquiry began in March 2022, when the former manager of the builder, Sandro Bittencourt, gave testimony to prosecutors in Curitiba. According to Bittencourt, Prado met him at a churrascaria in December 2019 and asked for a tenth. The mayor's lawyer called this “a novel by a bad novelist”. In July last year the audit court fined the town 300,000 reais; Furtado had recused herself.

Konopka, who was president of the local football club until April, has been secretary since January 2021. Neither man has been charged.

In the square a small crowd set off fireworks. An old woman, asked for her opinion, said that the frogs at least would be pleased.""",
  occ('Ronaldo Teixeira Prado', 'mayor#3', start=('2016#2', '2016'), again=['mayor of Campo Largo do Sul']),
  occ('Valdir Konopka', 'secretary#2', start=('January 2021', '2021-01'), again=['municipal secretary for works']),
  occ('Beatriz Lacerda Nunes', 'judge'),
  occ('Tatiana Weber', 'vice-mayor'),
  occ('Ronaldo Teixeira Prado', 'councilman', start=('1997', '1997')),
  occ('Ronaldo Teixeira Prado', 'state deputy', start=('2007', '2007'), end=('2014', '2014')),
  occ('Osvaldo Prado', 'governed the town', start=('the seventies', ''), end=('the seventies', '')),
  occ('Eliane Prado Furtado', 'judge of the state audit court'),
  occ('Sandro Bittencourt', 'manager of the builder', former=True),
  occ('Valdir Konopka', 'president of the local football club', end=('April', '2023-04')),
  fact('Ronaldo Teixeira Prado', 'occupation', 'physician'),
  fact('Ronaldo Teixeira Prado', 'education', 'Federal University of Paraná', date=('1986', '1986')),
  fact('Ronaldo Teixeira Prado', 'party', 'Republican Labour Front'),
  fact('Ronaldo Teixeira Prado', 'party', 'Brazilian Reform Party'),
  fact('Ronaldo Teixeira Prado', 'father', 'Osvaldo Prado'),
  fact('Ronaldo Teixeira Prado', 'siblings', 'Eliane Prado Furtado'),
  fact('Tatiana Weber', 'occupation', 'dentist'),
  ev('arrest', 'held', None, ['Ronaldo Teixeira Prado']),
  ev('arrest', 'arrested', ('Tuesday', '2023-08-22'), ['Ronaldo Teixeira Prado', 'Valdir Konopka']),
  ev('arrest', 'was taken', ('six in the morning', '2023-08-22'), ['Ronaldo Teixeira Prado']),
  ev('investigation', 'investigation', None, ['Ronaldo Teixeira Prado', 'Valdir Konopka']),
  ev('sanction', 'suspended', ('the evening', '2023-08-22'), ['Ronaldo Teixeira Prado', 'Beatriz Lacerda Nunes']),
  ev('appointment', 'was sworn in', ('ten at night', '2023-08-22'), ['Tatiana Weber']),
  ev('appointment', 'entered politics', ('1997', '1997'), ['Ronaldo Teixeira Prado']),
  ev('election', 'was elected', ('2016#2', '2016'), ['Ronaldo Teixeira Prado']),
  ev('election', 're-elected', ('15 November 2020', '2020-11-15'), ['Ronaldo Teixeira Prado']),
  ev('investigation', 'inquiry', ('March 2022', '2022-03'), []),
  ev('testimony', 'testimony', ('March 2022', '2022-03'), ['Sandro Bittencourt'], place='Curitiba'),
  ev('meeting', 'met', ('December 2019', '2019-12'), ['Ronaldo Teixeira Prado', 'Sandro Bittencourt'], place='a churrascaria', status='claimed'),
  ev('sanction', 'fined', ('July last year', '2022-07'), []),
  ev('recusal', 'had recused herself', None, ['Eliane Prado Furtado']),
)

P('d6-26', """MINISTRY OF LANDS AND WATER AFFAIRS
Our Leadership

Ms Keabetswe Lorato Modise
Permanent Secretary

Ms Keabetswe Lorato Modise was appointed Permanent Secretary in the Ministry of Lands and Water Affairs with effect from 1 April 2021. She is the principal adviser of the Minister, Hon. Kagiso Ramotswe Tau, and the accounting officer of the Ministry.

Prior to joining the Ministry, she served as Deputy Permanent Secretary in the Ministry of Minerals from 2016 to 2021, and as Director of Water Utilities Regulation between 2011 and 2016. She started her public service in 1998 as an assistant hydrologist at Maun and rose to the position of Principal Hydrologist, which she held from 2005.

Ms Modise holds a Bachelor of Science from the University of Botswana (1997), a Master's degree in hydrology from IHE Delft (2003) and a certificate in leadership from the University of Stellenbosch.

In March 2023 she led Botswana's delegation to the United Nations Water Conference in New York, where she delivered a statement on shared rivers. She met the Executive Secretary of the Zambezi Commission, Dr Felix Mwansa Ngoma, on the margins of the conference.

She succeeded Mr Oteng Seretse, who retired on 31 March 2021 after eleven years as Permanent Secretary and has since been appointed High Commissioner to Zambia.

Ms Modise chairs the board of the Botswana Water Training Institute and is a member of the Council of the Limpopo Watercourse Commission. She was Vice-President of the Southern African Society of Hydrologists in 2014 and 2015. In 2019 she received the Presidential Order of Meritorious Service.

She was born in Serowe. She is married to Mr Thabo Modise, an architect, and they are blessed with two sons. Colleagues describe her as a lady of few words and long rivers.

A Permanent Secretary shall be appointed by the President on the advice of the Public Service Commission.""",
  occ('Keabetswe Lorato Modise', 'Permanent Secretary in the Ministry of Lands and Water Affairs', start=('1 April 2021', '2021-04-01'), again=['Permanent Secretary']),
  occ('Keabetswe Lorato Modise', 'principal adviser of the Minister'),
  occ('Keabetswe Lorato Modise', 'accounting officer of the Ministry'),
  occ('Kagiso Ramotswe Tau', 'Minister'),
  occ('Keabetswe Lorato Modise', 'Deputy Permanent Secretary in the Ministry of Minerals', start=('2016', '2016'), end=('2021#2', '2021')),
  occ('Keabetswe Lorato Modise', 'Director of Water Utilities Regulation', start=('2011', '2011'), end=('2016#2', '2016')),
  occ('Keabetswe Lorato Modise', 'Principal Hydrologist', start=('2005', '2005')),
  occ('Felix Mwansa Ngoma', 'Executive Secretary of the Zambezi Commission'),
  occ('Oteng Seretse', 'Permanent Secretary#4', start=('eleven years', '2010'), end=('31 March 2021', '2021-03-31')),
  occ('Oteng Seretse', 'High Commissioner to Zambia'),
  occ('Keabetswe Lorato Modise', 'chairs the board of the Botswana Water Training Institute'),
  occ('Keabetswe Lorato Modise', 'member of the Council of the Limpopo Watercourse Commission'),
  occ('Keabetswe Lorato Modise', 'Vice-President of the Southern African Society of Hydrologists', start=('2014', '2014'), end=('2015', '2015')),
  fact('Keabetswe Lorato Modise', 'occupation', 'hydrologist'),
  fact('Keabetswe Lorato Modise', 'education', 'University of Botswana', date=('1997', '1997')),
  fact('Keabetswe Lorato Modise', 'education', 'IHE Delft', date=('2003', '2003')),
  fact('Keabetswe Lorato Modise', 'education', 'University of Stellenbosch'),
  fact('Keabetswe Lorato Modise', 'award', 'Presidential Order of Meritorious Service', date=('2019', '2019')),
  fact('Keabetswe Lorato Modise', 'birthPlace', 'Serowe'),
  fact('Keabetswe Lorato Modise', 'spouse', 'Thabo Modise'),
  fact('Thabo Modise', 'occupation', 'architect'),
  ev('appointment', 'was appointed', ('1 April 2021', '2021-04-01'), ['Keabetswe Lorato Modise']),
  ev('appointment', 'rose', ('2005', '2005'), ['Keabetswe Lorato Modise']),
  ev('travel', "led Botswana's delegation", ('March 2023', '2023-03'), ['Keabetswe Lorato Modise'], place='New York'),
  ev('speech', 'statement', ('March 2023', '2023-03'), ['Keabetswe Lorato Modise'], place='New York'),
  ev('meeting', 'met', ('March 2023', '2023-03'), ['Keabetswe Lorato Modise', 'Felix Mwansa Ngoma'], place='New York'),
  ev('appointment', 'succeeded', None, ['Keabetswe Lorato Modise', 'Oteng Seretse']),
  ev('departure', 'retired', ('31 March 2021', '2021-03-31'), ['Oteng Seretse']),
  ev('appointment', 'appointed#2', None, ['Oteng Seretse']),
  ev('award', 'received', ('2019', '2019'), ['Keabetswe Lorato Modise']),
)

P('d6-27', """Board of Directors

Datuk Norhayati binti Abdul Latif
Chairman, Independent Non-Executive Director
Malaysian, aged 61

Datuk Norhayati binti Abdul Latif was appointed to the Board of Selat Tenaga Berhad on 3 May 2017 and became Chairman on 1 January 2020. She chairs the Nomination Committee. Before that she served the Ministry of Finance for thirty years and retired in 2016 as Secretary of its Loan Management Division. She holds a Bachelor of Economics from Universiti Malaya (1984) and a Master's degree from the University of Birmingham (1993). She was conferred the Darjah Pangkuan Seri Melaka, which carries the title Datuk, in 2014. She sits on no other board of a listed company.

Lim Kok Hooi
Managing Director and Chief Executive Officer
Malaysian, aged 54

Lim Kok Hooi joined the Company in 1995 as a plant engineer at Port Dickson. He was head of generation from 2008 to 2013, chief operating officer from 2013 to 2019, and has been Managing Director since 15 July 2019, when he took over from Tan Sri Zulkifli Osman, now a senator. A graduate of Imperial College London (1991), he is a past president of the Institution of Energy Engineers. On 22 November 2022 he gave evidence to the Select Committee on Tariffs, and he was fined RM5,000 by the Securities Commission in 2018 for late notification of a purchase of shares.

Dato' Sri Jerome Anak Unting
Independent Non-Executive Director
Malaysian, aged 58

An advocate by profession, Jerome Anak Unting joined the Board on 1 March 2021. He was a member of the Sarawak State Legislative Assembly for Batang Lupar Hulu from 2001 to 2016 and Assistant Minister for Rural Power from 2006 to 2011. He attended St Thomas's School in Kuching and read law at the University of Buckingham. He is of Iban descent. His brother, Raymond Anak Unting, is an executive of a contractor of the Company, for which reason Mr Unting recused himself from the award of its contract in August 2022.

None of the Directors has any family relationship with another Director or a major shareholder.""",
  occ('Norhayati binti Abdul Latif', 'appointed to the Board of Selat Tenaga Berhad', start=('3 May 2017', '2017-05-03'), again=['Independent Non-Executive Director']),
  occ('Norhayati binti Abdul Latif', 'Chairman#2', start=('1 January 2020', '2020-01-01'), again=['Chairman']),
  occ('Norhayati binti Abdul Latif', 'chairs the Nomination Committee'),
  occ('Norhayati binti Abdul Latif', 'Secretary of its Loan Management Division', end=('2016', '2016')),
  occ('Lim Kok Hooi', 'head of generation', start=('2008', '2008'), end=('2013', '2013')),
  occ('Lim Kok Hooi', 'chief operating officer', start=('2013#2', '2013'), end=('2019', '2019')),
  occ('Lim Kok Hooi', 'Managing Director#2', start=('15 July 2019', '2019-07-15'), again=['Managing Director and Chief Executive Officer']),
  occ('Zulkifli Osman', 'Managing Director#2', end=('15 July 2019', '2019-07-15')),
  occ('Zulkifli Osman', 'senator'),
  occ('Lim Kok Hooi', 'president of the Institution of Energy Engineers', former=True),
  occ('Jerome Anak Unting', 'joined the Board', start=('1 March 2021', '2021-03-01'), again=['Independent Non-Executive Director#2']),
  occ('Jerome Anak Unting', 'member of the Sarawak State Legislative Assembly for Batang Lupar Hulu', start=('2001', '2001'), end=('2016#2', '2016')),
  occ('Jerome Anak Unting', 'Assistant Minister for Rural Power', start=('2006', '2006'), end=('2011', '2011')),
  fact('Norhayati binti Abdul Latif', 'nationality', 'Malaysian'),
  fact('Norhayati binti Abdul Latif', 'education', 'Universiti Malaya', date=('1984', '1984')),
  fact('Norhayati binti Abdul Latif', 'education', 'University of Birmingham', date=('1993', '1993')),
  fact('Norhayati binti Abdul Latif', 'award', 'Darjah Pangkuan Seri Melaka', date=('2014', '2014')),
  fact('Lim Kok Hooi', 'nationality', 'Malaysian#2'),
  fact('Lim Kok Hooi', 'occupation', 'plant engineer'),
  fact('Lim Kok Hooi', 'education', 'Imperial College London', date=('1991', '1991')),
  fact('Jerome Anak Unting', 'nationality', 'Malaysian#3'),
  fact('Jerome Anak Unting', 'occupation', 'advocate'),
  fact('Jerome Anak Unting', 'education', "St Thomas's School"),
  fact('Jerome Anak Unting', 'education', 'University of Buckingham'),
  fact('Jerome Anak Unting', 'ethnicity', 'Iban'),
  fact('Jerome Anak Unting', 'siblings', 'Raymond Anak Unting'),
  fact('Raymond Anak Unting', 'occupation', 'executive'),
  ev('appointment', 'was appointed', ('3 May 2017', '2017-05-03'), ['Norhayati binti Abdul Latif']),
  ev('appointment', 'became', ('1 January 2020', '2020-01-01'), ['Norhayati binti Abdul Latif']),
  ev('departure', 'retired', ('2016', '2016'), ['Norhayati binti Abdul Latif']),
  ev('award', 'was conferred', ('2014', '2014'), ['Norhayati binti Abdul Latif']),
  ev('appointment', 'joined', ('1995', '1995'), ['Lim Kok Hooi']),
  ev('appointment', 'took over', ('15 July 2019', '2019-07-15'), ['Lim Kok Hooi', 'Zulkifli Osman']),
  ev('testimony', 'gave evidence', ('22 November 2022', '2022-11-22'), ['Lim Kok Hooi']),
  ev('sanction', 'was fined', ('2018', '2018'), ['Lim Kok Hooi']),
  ev('appointment', 'joined#2', ('1 March 2021', '2021-03-01'), ['Jerome Anak Unting']),
  ev('recusal', 'recused himself', ('August 2022', '2022-08'), ['Jerome Anak Unting']),
)

P('d6-28', """MEDIA STATEMENT
South African Bureau of Monetary Affairs
Pretoria, 24 November 2022

Appointment of a deputy governor

The President has appointed Dr Sithembile Nomalanga Mthiyane as a deputy governor of the Bureau for a term of five years, beginning on 1 February 2023. She fills the vacancy left by Mr Gert Lodewyk Vosloo, whose term ends on 31 January 2023 and who has not sought another.

Dr Mthiyane, 47, is at present head of the Bureau's financial stability department, a position that she has held since August 2018. Prior to joining the Bureau she was chief economist of the Industrial Credit Corporation (2012–2018); earlier in her career she was a lecturer in economics at the University of Fort Hare. From March 2020 to March 2022 she was also a member of the Presidential Economic Council. She holds a BCom from the University of Zululand (1996), an MSc from the School of Oriental and African Studies (2001) and a PhD in finance from the University of Cape Town (2010). In 2017 the Black Economists' Forum named her Economist of the Year.

Governor Andile Sibusiso Zungu telephoned Dr Mthiyane this morning to congratulate her. “She has told this institution many things it did not wish to hear,” the Governor said at a press conference in Pretoria, “and I expect that she will continue.”

Mr Vosloo was appointed in 2013, having been Director-General of the National Treasury from 2009. He became widely known in June 2016, when he testified before the commission on the bank mergers. He was married to the late Judge Annelie Vosloo, who sat in the Gauteng High Court until her death in 2019; their daughter, Mariska Vosloo, is the member of Parliament for George of the Liberal Congress. He will retire to Hermanus, where he means to keep bees.

Dr Mthiyane was born in Eshowe, a daughter of the Reverend Amos Mthiyane, sometime president of the Zulu Congregational Union. She is married and lives in Centurion. The two other deputy governors, Mr Rashid Parker and Ms Lindiwe Hadebe, remain in office.

Media enquiries: the Head of Communications.""",
  occ('Sithembile Nomalanga Mthiyane', 'deputy governor of the Bureau', start=('1 February 2023', '2023-02-01'), again=['deputy governor']),
  occ('Sithembile Nomalanga Mthiyane', 'lecturer in economics at the University of Fort Hare'),
  occ('Gert Lodewyk Vosloo', 'deputy governor of the Bureau', start=('2013', '2013'), end=('31 January 2023', '2023-01-31')),
  occ('Sithembile Nomalanga Mthiyane', "head of the Bureau's financial stability department", start=('August 2018', '2018-08')),
  occ('Sithembile Nomalanga Mthiyane', 'chief economist of the Industrial Credit Corporation', start=('2012', '2012'), end=('2018#2', '2018')),
  occ('Sithembile Nomalanga Mthiyane', 'member of the Presidential Economic Council', start=('March 2020', '2020-03'), end=('March 2022', '2022-03')),
  occ('Andile Sibusiso Zungu', 'Governor'),
  occ('Gert Lodewyk Vosloo', 'Director-General of the National Treasury', start=('2009', '2009'), end=('2013', '2013')),
  occ('Annelie Vosloo', 'sat in the Gauteng High Court', end=('2019', '2019'), again=['Judge']),
  occ('Mariska Vosloo', 'member of Parliament for George'),
  occ('Amos Mthiyane', 'president of the Zulu Congregational Union', former=True),
  occ('Rashid Parker', 'deputy governors'),
  occ('Lindiwe Hadebe', 'deputy governors'),
  fact('Sithembile Nomalanga Mthiyane', 'education', 'University of Zululand', date=('1996', '1996')),
  fact('Sithembile Nomalanga Mthiyane', 'education', 'School of Oriental and African Studies', date=('2001', '2001')),
  fact('Sithembile Nomalanga Mthiyane', 'education', 'University of Cape Town', date=('2010', '2010')),
  fact('Sithembile Nomalanga Mthiyane', 'award', 'Economist of the Year', date=('2017', '2017')),
  fact('Sithembile Nomalanga Mthiyane', 'birthPlace', 'Eshowe'),
  fact('Sithembile Nomalanga Mthiyane', 'father', 'Amos Mthiyane'),
  fact('Sithembile Nomalanga Mthiyane', 'residence', 'Centurion'),
  fact('Gert Lodewyk Vosloo', 'spouse', 'Annelie Vosloo'),
  fact('Gert Lodewyk Vosloo', 'children', 'Mariska Vosloo'),
  fact('Annelie Vosloo', 'deathDate', '2019', value='2019'),
  fact('Mariska Vosloo', 'party', 'Liberal Congress'),
  ev('appointment', 'Appointment', None, ['Sithembile Nomalanga Mthiyane']),
  ev('appointment', 'has appointed', None, ['Sithembile Nomalanga Mthiyane']),
  ev('appointment', 'fills the vacancy', None, ['Sithembile Nomalanga Mthiyane', 'Gert Lodewyk Vosloo']),
  ev('award', 'named', ('2017', '2017'), ['Sithembile Nomalanga Mthiyane']),
  ev('communication', 'telephoned', ('this morning', '2022-11-24'), ['Andile Sibusiso Zungu', 'Sithembile Nomalanga Mthiyane']),
  ev('communication', 'press conference', None, ['Andile Sibusiso Zungu'], place='Pretoria#2'),
  ev('appointment', 'was appointed', ('2013', '2013'), ['Gert Lodewyk Vosloo']),
  ev('testimony', 'testified', ('June 2016', '2016-06'), ['Gert Lodewyk Vosloo']),
)

P('d6-29', """Evaristo Huanca Colque (born 26 October 1963) is a Bolivian trade unionist, politician and manager who was president of the state oil company Hidrocarburos del Altiplano from 2017 to 2019. He is now a senator for the department of Oruro.

Early life

Born at Huanuni into an Aymara family, he was the son of a miner, Lucas Huanca, and went down the pit at sixteen. He left school early; long afterwards, in 2006, he took a licentiate in sociology at the Technical University of Oruro.

Trade unions

He was secretary for conflicts of the Huanuni miners' union from 1987 and its general secretary from 1992 to 1996. The march of 1994, which he led on foot to La Paz, made him known in the whole country. Police arrested him at Caracollo on 19 April 1995 and confined him for a month at San Joaquín, in the jungle. At the congress of Tarija in May 2000 he was elected executive secretary of the Bolivian Workers' Union, a post he occupied for six years.

Politics and the oil company

As a candidate of the Movement of the Highlands he became deputy in the Plurinational Assembly on 22 January 2010. President Simón Choque Laura made him vice-minister of mining on 4 March 2015, and on 20 February 2017 president of the company in the place of Gonzalo Barrientos Roca, an engineer, who had been sacked over a burst pipeline. Huanca visited Moscow in July 2018 and signed a contract of which he has since disclosed the text. He resigned on 10 November 2019, an hour after the President, and passed eleven months in the Mexican embassy.

The interim authorities accused him of sedition. Nothing came of it. On 18 October 2020 he was elected to the Senate, where from 2021 to 2022 he presided over the committee on energy. A faction of his party would have him stand for the presidency; he laughs at the suggestion.

Family

He married Justina Mamani, a street trader and councilwoman of Huanuni between 2005 and 2010, in 1985. They have six children, among them Wara Huanca, a lawyer.""",
  occ('Evaristo Huanca Colque', 'president of the state oil company Hidrocarburos del Altiplano', start=('2017', '2017'), end=('2019', '2019'), again=['president of the company']),
  occ('Evaristo Huanca Colque', 'elected to the Senate', start=('18 October 2020', '2020-10-18'), again=['senator for the department of Oruro']),
  occ('Evaristo Huanca Colque', "secretary for conflicts of the Huanuni miners' union", start=('1987', '1987')),
  occ('Evaristo Huanca Colque', 'general secretary', start=('1992', '1992'), end=('1996', '1996')),
  occ('Evaristo Huanca Colque', "executive secretary of the Bolivian Workers' Union", start=('May 2000', '2000-05'), end=('six years', '2006')),
  occ('Evaristo Huanca Colque', 'deputy in the Plurinational Assembly', start=('22 January 2010', '2010-01-22')),
  occ('Simón Choque Laura', 'President', end=('10 November 2019', '2019-11-10')),
  occ('Evaristo Huanca Colque', 'vice-minister of mining', start=('4 March 2015', '2015-03-04')),
  occ('Gonzalo Barrientos Roca', 'president of the company', end=('20 February 2017', '2017-02-20')),
  occ('Evaristo Huanca Colque', 'presided over the committee on energy', start=('2021', '2021'), end=('2022', '2022')),
  occ('Justina Mamani', 'councilwoman of Huanuni', start=('2005', '2005'), end=('2010#2', '2010')),
  fact('Evaristo Huanca Colque', 'birthDate', '26 October 1963', value='1963-10-26'),
  fact('Evaristo Huanca Colque', 'nationality', 'Bolivian'),
  fact('Evaristo Huanca Colque', 'occupation', 'trade unionist'),
  fact('Evaristo Huanca Colque', 'occupation', 'politician'),
  fact('Evaristo Huanca Colque', 'occupation', 'manager'),
  fact('Evaristo Huanca Colque', 'birthPlace', 'Huanuni'),
  fact('Evaristo Huanca Colque', 'ethnicity', 'Aymara'),
  fact('Evaristo Huanca Colque', 'father', 'Lucas Huanca'),
  fact('Evaristo Huanca Colque', 'education', 'Technical University of Oruro', date=('2006', '2006')),
  fact('Evaristo Huanca Colque', 'party', 'Movement of the Highlands'),
  fact('Evaristo Huanca Colque', 'spouse', 'Justina Mamani', date=('1985', '1985')),
  fact('Evaristo Huanca Colque', 'children', 'Wara Huanca'),
  fact('Lucas Huanca', 'occupation', 'miner'),
  fact('Gonzalo Barrientos Roca', 'occupation', 'engineer'),
  fact('Justina Mamani', 'occupation', 'street trader'),
  fact('Wara Huanca', 'occupation', 'lawyer'),
  ev('travel', 'march', ('1994', '1994'), ['Evaristo Huanca Colque'], place='La Paz'),
  ev('arrest', 'arrested', ('19 April 1995', '1995-04-19'), ['Evaristo Huanca Colque'], place='Caracollo'),
  ev('election', 'was elected', ('May 2000', '2000-05'), ['Evaristo Huanca Colque'], place='Tarija'),
  ev('appointment', 'became', ('22 January 2010', '2010-01-22'), ['Evaristo Huanca Colque']),
  ev('appointment', 'made#2', ('4 March 2015', '2015-03-04'), ['Evaristo Huanca Colque', 'Simón Choque Laura']),
  ev('departure', 'had been sacked', None, ['Gonzalo Barrientos Roca']),
  ev('travel', 'visited', ('July 2018', '2018-07'), ['Evaristo Huanca Colque'], place='Moscow'),
  ev('disclosure', 'disclosed', None, ['Evaristo Huanca Colque']),
  ev('departure', 'resigned', ('10 November 2019', '2019-11-10'), ['Evaristo Huanca Colque']),
  ev('investigation', 'accused', None, ['Evaristo Huanca Colque']),
  ev('election', 'was elected#2', ('18 October 2020', '2020-10-18'), ['Evaristo Huanca Colque']),
)

P('d6-30', """Isabel Domingas Kiluanji (Malanje, 9 September 1974) is an Angolan economist, minister of planning between 2017 and 2022 and at present Angola's executive director at the African Bank for Reconstruction, in Tunis. She belongs to the People's Labour Movement, on whose central committee she has sat since 2016.

Life

Kiluanji's father, Domingos Kiluanji, a nurse and Methodist lay preacher, disappeared in May 1977; her mother took the children to Lisbon. Isabel was educated at the Liceu Camões and the Technical University of Lisbon, from which she graduated in 1997. She went home in 2002, the year of the peace, “with one suitcase and a Portuguese accent”.

From 2003 to 2010 she was on the staff of the National Bank, lastly as director of the department of statistics. She was then secretary of state for the budget, until September 2014, and afterwards administrator of the sovereign fund, under the chairmanship of Manuel Ferraz Lopes. In 2016 she fell out with Lopes, who is a nephew of the former head of state Alberto Ferraz, on the subject of the fund's managers in Zug, and she resigned that November. Lopes himself was removed from the chair on 11 January 2018; a court in Luanda convicted him of influence-peddling on 14 August 2020.

As minister of planning – she was sworn in by President Jacinto Caholo on 28 September 2017 – Kiluanji published the debts of the state companies for the first time. She met the mission of the Fund in Luanda nine times in five years. She testified at Lopes's trial on 12 March 2020, for two days, and was afterwards insulted in the street. She did not return to the government formed after the elections of August 2022; the daily “A Marginal” maintains that she was dropped for having written a letter to the President about his cousin, but nobody has seen it. She took up her position in Tunis on 1 February 2023.

Private life

She was married to the saxophonist Nuno Paixão from 2001 until their divorce in 2011, and has a daughter, Njinga. Her brother, Adriano Kiluanji, is Catholic chaplain of the port of Lobito. In 2019 she was admitted to the Order of Rio Branco by Brazil.""",
  occ('Isabel Domingas Kiluanji', 'minister of planning#2', start=('28 September 2017', '2017-09-28'), end=('2022', '2022'), again=['minister of planning']),
  occ('Isabel Domingas Kiluanji', "Angola's executive director at the African Bank for Reconstruction", start=('1 February 2023', '2023-02-01'), again=['her position in Tunis']),
  occ('Isabel Domingas Kiluanji', 'central committee', start=('2016', '2016')),
  occ('Domingos Kiluanji', 'Methodist lay preacher'),
  occ('Isabel Domingas Kiluanji', 'director of the department of statistics', end=('2010', '2010')),
  occ('Isabel Domingas Kiluanji', 'secretary of state for the budget', end=('September 2014', '2014-09')),
  occ('Isabel Domingas Kiluanji', 'administrator of the sovereign fund', start=('September 2014', '2014-09'), end=('that November', '2016-11')),
  occ('Manuel Ferraz Lopes', 'chairmanship', end=('11 January 2018', '2018-01-11'), again=['the chair#2']),
  occ('Alberto Ferraz', 'head of state', former=True),
  occ('Jacinto Caholo', 'President'),
  occ('Adriano Kiluanji', 'Catholic chaplain of the port of Lobito'),
  fact('Isabel Domingas Kiluanji', 'birthPlace', 'Malanje'),
  fact('Isabel Domingas Kiluanji', 'birthDate', '9 September 1974', value='1974-09-09'),
  fact('Isabel Domingas Kiluanji', 'nationality', 'Angolan'),
  fact('Isabel Domingas Kiluanji', 'occupation', 'economist'),
  fact('Isabel Domingas Kiluanji', 'party', "People's Labour Movement"),
  fact('Isabel Domingas Kiluanji', 'father', 'Domingos Kiluanji'),
  fact('Isabel Domingas Kiluanji', 'education', 'Liceu Camões'),
  fact('Isabel Domingas Kiluanji', 'education', 'Technical University of Lisbon', date=('1997', '1997')),
  fact('Isabel Domingas Kiluanji', 'spouse', 'Nuno Paixão', date=('2001', '2001')),
  fact('Isabel Domingas Kiluanji', 'children', 'Njinga'),
  fact('Isabel Domingas Kiluanji', 'siblings', 'Adriano Kiluanji'),
  fact('Isabel Domingas Kiluanji', 'award', 'Order of Rio Branco', date=('2019', '2019')),
  fact('Domingos Kiluanji', 'occupation', 'nurse'),
  fact('Manuel Ferraz Lopes', 'relatives', 'Alberto Ferraz'),
  fact('Nuno Paixão', 'occupation', 'saxophonist'),
  ev('departure', 'resigned', ('that November', '2016-11'), ['Isabel Domingas Kiluanji']),
  ev('departure', 'was removed', ('11 January 2018', '2018-01-11'), ['Manuel Ferraz Lopes']),
  ev('conviction', 'convicted', ('14 August 2020', '2020-08-14'), ['Manuel Ferraz Lopes'], place='Luanda'),
  ev('appointment', 'was sworn in', ('28 September 2017', '2017-09-28'), ['Isabel Domingas Kiluanji', 'Jacinto Caholo']),
  ev('disclosure', 'published', None, ['Isabel Domingas Kiluanji']),
  ev('meeting', 'met', None, ['Isabel Domingas Kiluanji'], place='Luanda#2'),
  ev('testimony', 'testified', ('12 March 2020', '2020-03-12'), ['Isabel Domingas Kiluanji']),
  ev('departure', 'was dropped', None, ['Isabel Domingas Kiluanji'], status='claimed'),
  ev('communication', 'letter', None, ['Isabel Domingas Kiluanji', 'Jacinto Caholo'], status='claimed'),
  ev('appointment', 'took up', ('1 February 2023', '2023-02-01'), ['Isabel Domingas Kiluanji'], place='Tunis#2'),
  ev('award', 'was admitted', ('2019', '2019'), ['Isabel Domingas Kiluanji']),
)

P('d6-31', """Hinemoa Jane Te Rangi-Walker MNZM (née Te Rangi; born 1979) is a New Zealand local politician who has been mayor of Waitohu District since 28 October 2019. She is the first Māori woman to hold the position.

Early life

Te Rangi-Walker was born in Ōtaki and affiliates to Ngāti Raukawa. She attended Queen Victoria School and has a law degree from Victoria University of Wellington (2002). Her grandfather, Hōri Te Rangi, was a member of the Waitohu County Council from 1956 to 1968.

Career

She practised as a barrister in Levin, and in 2007 became legal adviser to the Rūnanga o Waitohu. From 2010 to 2013 she was deputy chairperson of the Levin Community Board. She stood for the mayoralty in October 2013 but was beaten by the incumbent, Barry Nettleton, a stock agent; she was elected a district councillor for the Coastal ward in 2016, and in the mayoral election of 12 October 2019 she defeated Nettleton by a majority of 877. Nettleton had been mayor since 2004. Two councillors of his persuasion, Peter Haigh and Sue Colquhoun, resigned within a month, and Colquhoun was subsequently elected to the regional council.

Te Rangi-Walker was re-elected unopposed in 2022. In February 2021 she declared a conflict of interest and withdrew from the vote on the sale of the aerodrome, in which a trust of her husband's had shares. In June 2021 the Auditor-General inquired into the council's rates and found its sums, though not its manners, to be in order. She travelled to Rarotonga in May 2023 to sign a sister-city agreement, and spoke there at the opening of a school.

In 2020 Labour was rumoured to want her for a list seat. The council's chief executive, Grant Ormsby, who had been appointed under Nettleton, left in March 2022.

Personal life

She is married to Dean Walker, a former All Black. They have three children, one of whom, Manaia, won a bronze medal in waka ama at the world championships in 2022. She was appointed a Member of the New Zealand Order of Merit in the 2018 Birthday Honours.""",
  occ('Hinemoa Jane Te Rangi-Walker', 'mayor of Waitohu District', start=('28 October 2019', '2019-10-28')),
  occ('Hōri Te Rangi', 'member of the Waitohu County Council', start=('1956', '1956'), end=('1968', '1968')),
  occ('Hinemoa Jane Te Rangi-Walker', 'legal adviser to the Rūnanga o Waitohu', start=('2007', '2007')),
  occ('Hinemoa Jane Te Rangi-Walker', 'deputy chairperson of the Levin Community Board', start=('2010', '2010'), end=('2013', '2013')),
  occ('Barry Nettleton', 'mayor#4', start=('2004', '2004'), end=('28 October 2019', '2019-10-28'), again=['incumbent']),
  occ('Hinemoa Jane Te Rangi-Walker', 'district councillor for the Coastal ward', start=('2016', '2016')),
  occ('Peter Haigh', 'councillors', end=('within a month', '')),
  occ('Sue Colquhoun', 'councillors', end=('within a month', '')),
  occ('Sue Colquhoun', 'elected to the regional council'),
  occ('Grant Ormsby', "council's chief executive", end=('March 2022', '2022-03')),
  fact('Hinemoa Jane Te Rangi-Walker', 'birthName', 'Te Rangi#2'),
  fact('Hinemoa Jane Te Rangi-Walker', 'birthDate', '1979', value='1979'),
  fact('Hinemoa Jane Te Rangi-Walker', 'nationality', 'New Zealand'),
  fact('Hinemoa Jane Te Rangi-Walker', 'occupation', 'politician'),
  fact('Hinemoa Jane Te Rangi-Walker', 'occupation', 'barrister'),
  fact('Hinemoa Jane Te Rangi-Walker', 'birthPlace', 'Ōtaki'),
  fact('Hinemoa Jane Te Rangi-Walker', 'ethnicity', 'Ngāti Raukawa'),
  fact('Hinemoa Jane Te Rangi-Walker', 'ethnicity', 'Māori'),
  fact('Hinemoa Jane Te Rangi-Walker', 'education', 'Queen Victoria School'),
  fact('Hinemoa Jane Te Rangi-Walker', 'education', 'Victoria University of Wellington', date=('2002', '2002')),
  fact('Hinemoa Jane Te Rangi-Walker', 'relatives', 'Hōri Te Rangi'),
  fact('Hinemoa Jane Te Rangi-Walker', 'spouse', 'Dean Walker'),
  fact('Hinemoa Jane Te Rangi-Walker', 'children', 'Manaia'),
  fact('Hinemoa Jane Te Rangi-Walker', 'award', 'Member of the New Zealand Order of Merit', date=('2018', '2018')),
  fact('Barry Nettleton', 'occupation', 'stock agent'),
  fact('Dean Walker', 'occupation', 'All Black'),
  fact('Manaia', 'award', 'bronze medal', date=('2022#3', '2022')),
  ev('appointment', 'became', ('2007', '2007'), ['Hinemoa Jane Te Rangi-Walker']),
  ev('candidacy', 'stood', ('October 2013', '2013-10'), ['Hinemoa Jane Te Rangi-Walker', 'Barry Nettleton']),
  ev('election', 'was elected', ('2016', '2016'), ['Hinemoa Jane Te Rangi-Walker']),
  ev('election', 'defeated', ('12 October 2019', '2019-10-12'), ['Hinemoa Jane Te Rangi-Walker', 'Barry Nettleton']),
  ev('departure', 'resigned', ('within a month', ''), ['Peter Haigh', 'Sue Colquhoun']),
  ev('election', 'was subsequently elected', None, ['Sue Colquhoun']),
  ev('election', 'was re-elected', ('2022', '2022'), ['Hinemoa Jane Te Rangi-Walker']),
  ev('disclosure', 'declared', ('February 2021', '2021-02'), ['Hinemoa Jane Te Rangi-Walker']),
  ev('recusal', 'withdrew', ('February 2021', '2021-02'), ['Hinemoa Jane Te Rangi-Walker']),
  ev('investigation', 'inquired', ('June 2021', '2021-06'), []),
  ev('travel', 'travelled', ('May 2023', '2023-05'), ['Hinemoa Jane Te Rangi-Walker'], place='Rarotonga'),
  ev('speech', 'spoke', ('May 2023', '2023-05'), ['Hinemoa Jane Te Rangi-Walker'], place='Rarotonga'),
  ev('appointment', 'had been appointed', None, ['Grant Ormsby']),
  ev('departure', 'left', ('March 2022', '2022-03'), ['Grant Ormsby']),
  ev('award', 'won', ('2022#3', '2022'), ['Manaia']),
  ev('award', 'was appointed', ('2018', '2018'), ['Hinemoa Jane Te Rangi-Walker']),
)

P('d6-32', """FOREIGN MINISTERS DISCUSS CABLE IN COPENHAGEN

COPENHAGEN, Thursday, 13 April 2023 (Nordpress) – Foreign minister Henrik Valdemar Lindqvist-Toft of Denmark received his Guinean colleague, Aissata Diallo-Camara, on Wednesday for talks on an undersea cable and on the two Danish engineers who have been held in Conakry since February.

The ministers met for two hours at Eigtved's Warehouse. Afterwards Diallo-Camara addressed students at the university, where she said that “a cable is a long handshake”. She leaves for Brussels today.

The engineers, Jens Aagaard and Poul Winther, were arrested on 17 February at Kamsar on suspicion of espionage, which both deny. Lindqvist-Toft had telephoned the Guinean prime minister, Alpha Mamadou Sylla, about them in March. According to a Danish newspaper, a secret meeting also took place in Rabat on 2 April; the ministry says that it knows of none.

Diallo-Camara, 51, a former professor of geography at the University of Sonfonia, was appointed foreign minister in October 2021 after four years as ambassador in Rome. She studied in Montpellier, where she received her doctorate in 2000. Her late father, Lansana Diallo, was governor of Labé in the sixties and died in Camp Boiro.

Lindqvist-Toft is new to the game. A brewer by trade, he was mayor of Svendborg for the Social Centre from 2010 to 2019, changed to the Moderate Democrats in 2021 and entered the government on 15 December 2022 in succession to Karen Bruun, who became speaker of the Folketing the same month. He is married to the actress Sofie Toft. His appointment was greeted with some mirth; the mirth has since worn off.

A third participant in Wednesday's talks was Denmark's ambassador to Guinea, Mogens Friis, until 2020 head of the Africa department. He presented his credentials only in January.

The weather was clear, and the Warehouse's new roof did not leak.""",
  occ('Henrik Valdemar Lindqvist-Toft', 'entered the government', start=('15 December 2022', '2022-12-15'), again=['Foreign minister']),
  occ('Aissata Diallo-Camara', 'foreign minister', start=('October 2021', '2021-10'), again=['Guinean colleague']),
  occ('Alpha Mamadou Sylla', 'Guinean prime minister'),
  occ('Aissata Diallo-Camara', 'professor of geography at the University of Sonfonia', former=True),
  occ('Aissata Diallo-Camara', 'ambassador in Rome', start=('four years', '2017'), end=('October 2021', '2021-10')),
  occ('Lansana Diallo', 'governor of Labé', start=('the sixties', ''), end=('the sixties', '')),
  occ('Henrik Valdemar Lindqvist-Toft', 'mayor of Svendborg', start=('2010', '2010'), end=('2019', '2019')),
  occ('Karen Bruun', 'Foreign minister', end=('15 December 2022', '2022-12-15')),
  occ('Karen Bruun', 'speaker of the Folketing', start=('the same month', '2022-12')),
  occ('Mogens Friis', "Denmark's ambassador to Guinea", start=('January', '2023-01')),
  occ('Mogens Friis', 'head of the Africa department', end=('2020', '2020')),
  fact('Jens Aagaard', 'occupation', 'engineers#2'),
  fact('Jens Aagaard', 'nationality', 'Danish'),
  fact('Poul Winther', 'occupation', 'engineers#2'),
  fact('Poul Winther', 'nationality', 'Danish'),
  fact('Aissata Diallo-Camara', 'education', 'Montpellier', date=('2000', '2000')),
  fact('Aissata Diallo-Camara', 'father', 'Lansana Diallo'),
  fact('Lansana Diallo', 'deathPlace', 'Camp Boiro'),
  fact('Henrik Valdemar Lindqvist-Toft', 'occupation', 'brewer'),
  fact('Henrik Valdemar Lindqvist-Toft', 'party', 'Social Centre'),
  fact('Henrik Valdemar Lindqvist-Toft', 'party', 'Moderate Democrats'),
  fact('Henrik Valdemar Lindqvist-Toft', 'spouse', 'Sofie Toft'),
  fact('Sofie Toft', 'occupation', 'actress'),
  ev('meeting', 'DISCUSS', None, ['Henrik Valdemar Lindqvist-Toft', 'Aissata Diallo-Camara'], place='COPENHAGEN'),
  ev('meeting', 'received', ('Wednesday', '2023-04-12'), ['Henrik Valdemar Lindqvist-Toft', 'Aissata Diallo-Camara']),
  ev('meeting', 'talks', ('Wednesday', '2023-04-12'), ['Henrik Valdemar Lindqvist-Toft', 'Aissata Diallo-Camara']),
  ev('meeting', 'met', None, ['Henrik Valdemar Lindqvist-Toft', 'Aissata Diallo-Camara'], place="Eigtved's Warehouse"),
  ev('speech', 'addressed', None, ['Aissata Diallo-Camara'], place='the university'),
  ev('travel', 'leaves', ('today', '2023-04-13'), ['Aissata Diallo-Camara'], place='Brussels'),
  ev('arrest', 'were arrested', ('17 February', '2023-02-17'), ['Jens Aagaard', 'Poul Winther'], place='Kamsar'),
  ev('arrest', 'held', ('February', '2023-02'), ['Jens Aagaard', 'Poul Winther'], place='Conakry'),
  ev('communication', 'telephoned', ('March', '2023-03'), ['Henrik Valdemar Lindqvist-Toft', 'Alpha Mamadou Sylla']),
  ev('meeting', 'meeting', ('2 April', '2023-04-02'), [], place='Rabat', status='claimed'),
  ev('appointment', 'was appointed', ('October 2021', '2021-10'), ['Aissata Diallo-Camara']),
  ev('appointment', 'entered', ('15 December 2022', '2022-12-15'), ['Henrik Valdemar Lindqvist-Toft', 'Karen Bruun']),
  ev('appointment', 'became', ('the same month', '2022-12'), ['Karen Bruun']),
  ev('appointment', 'appointment', None, ['Henrik Valdemar Lindqvist-Toft']),
  ev('meeting', 'talks#2', ('Wednesday#2', '2023-04-12'), ['Mogens Friis', 'Henrik Valdemar Lindqvist-Toft', 'Aissata Diallo-Camara']),
  ev('appointment', 'presented his credentials', ('January', '2023-01'), ['Mogens Friis']),
)

P('d6-33', """The Executive Governor

His Excellency Alhaji Ibrahim Danjuma Wakili, CON, is the fourth elected Governor of Kadara State. He was sworn in on 29 May 2019 and began his second term on 29 May 2023.

Early life and education

The Governor was born on 16 March 1964 into the family of Alhaji Danjuma Wakili, a produce merchant who was the Wakilin Fulani of Lere, and Hajiya Hauwa. He attended Government College, Kaduna, and obtained a degree in quantity surveying from Ahmadu Bello University, Zaria, in 1986. He also holds a Master's in project management from the University of Salford (1998).

Career

After his national youth service in Enugu he worked as a quantity surveyor with the Federal Housing Authority. In 1999 he was appointed Commissioner for Works by the then Governor, Air Commodore Samson Bako (Rtd), and from 2003 to 2007 he was Chief of Staff, Government House. He served the Federal Government as Executive Secretary of the Rural Roads Agency from 2009 to 2015, when he was relieved of the appointment. He represented Kadara Central in the Senate from June 2015 to June 2019 and chaired the Senate Committee on Works.

Elected Senator on the platform of the People's Congress, he moved to the All Nigeria Alliance in August 2018 and was elected Governor on 9 March 2019, defeating Barrister Grace Yohanna, who was the Deputy Governor.

Achievements

Under his leadership 640 kilometres of road were opened. On 3 October 2021 he signed the new Health Law at the Lugard Hall, and he led the delegation of the northern governors to Niamey on 14 February 2022, where he met President Abdoulaye Issoufou Maïga of Niger. He declared his assets publicly in June 2019. The Kadara University of Technology conferred on him a Doctorate of Letters, honoris causa, in 2022, and in October of the same year he received the national honour of Commander of the Order of the Niger.

Family

He is happily married to Hajiya Rabi Ibrahim and Hajiya Asma'u Ibrahim and blessed with nine children. His younger brother, Professor Yusuf Wakili, is Vice-Chancellor of the State University. His Excellency enjoys polo and the company of ordinary people.""",
  occ('Alhaji Ibrahim Danjuma Wakili', 'Governor of Kadara State', start=('29 May 2019', '2019-05-29'), again=['Executive Governor', 'Governor#5']),
  occ('Danjuma Wakili', 'Wakilin Fulani of Lere'),
  occ('Alhaji Ibrahim Danjuma Wakili', 'Commissioner for Works', start=('1999', '1999')),
  occ('Samson Bako', 'Governor#4', former=True),
  occ('Alhaji Ibrahim Danjuma Wakili', 'Chief of Staff, Government House', start=('2003', '2003'), end=('2007', '2007')),
  occ('Alhaji Ibrahim Danjuma Wakili', 'Executive Secretary of the Rural Roads Agency', start=('2009', '2009'), end=('2015', '2015')),
  occ('Alhaji Ibrahim Danjuma Wakili', 'represented Kadara Central in the Senate', start=('June 2015', '2015-06'), end=('June 2019', '2019-06'), again=['Senator']),
  occ('Alhaji Ibrahim Danjuma Wakili', 'chaired the Senate Committee on Works'),
  occ('Grace Yohanna', 'Deputy Governor'),
  occ('Abdoulaye Issoufou Maïga', 'President'),
  occ('Yusuf Wakili', 'Vice-Chancellor of the State University'),
  fact('Alhaji Ibrahim Danjuma Wakili', 'birthDate', '16 March 1964', value='1964-03-16'),
  fact('Alhaji Ibrahim Danjuma Wakili', 'father', 'Danjuma Wakili#2'),
  fact('Alhaji Ibrahim Danjuma Wakili', 'mother', 'Hauwa'),
  fact('Alhaji Ibrahim Danjuma Wakili', 'education', 'Government College, Kaduna'),
  fact('Alhaji Ibrahim Danjuma Wakili', 'education', 'Ahmadu Bello University, Zaria', date=('1986', '1986')),
  fact('Alhaji Ibrahim Danjuma Wakili', 'education', 'University of Salford', date=('1998', '1998')),
  fact('Alhaji Ibrahim Danjuma Wakili', 'occupation', 'quantity surveyor'),
  fact('Alhaji Ibrahim Danjuma Wakili', 'party', "People's Congress"),
  fact('Alhaji Ibrahim Danjuma Wakili', 'party', 'All Nigeria Alliance'),
  fact('Alhaji Ibrahim Danjuma Wakili', 'spouse', 'Rabi Ibrahim'),
  fact('Alhaji Ibrahim Danjuma Wakili', 'spouse', "Asma'u Ibrahim"),
  fact('Alhaji Ibrahim Danjuma Wakili', 'siblings', 'Yusuf Wakili'),
  fact('Alhaji Ibrahim Danjuma Wakili', 'award', 'Doctorate of Letters', date=('2022#2', '2022')),
  fact('Alhaji Ibrahim Danjuma Wakili', 'award', 'Commander of the Order of the Niger', date=('October of the same year', '2022-10')),
  fact('Danjuma Wakili', 'occupation', 'produce merchant'),
  fact('Grace Yohanna', 'occupation', 'Barrister'),
  ev('appointment', 'was sworn in', ('29 May 2019', '2019-05-29'), ['Alhaji Ibrahim Danjuma Wakili']),
  ev('appointment', 'began his second term', ('29 May 2023', '2023-05-29'), ['Alhaji Ibrahim Danjuma Wakili']),
  ev('appointment', 'was appointed', ('1999', '1999'), ['Alhaji Ibrahim Danjuma Wakili', 'Samson Bako']),
  ev('departure', 'was relieved', ('2015', '2015'), ['Alhaji Ibrahim Danjuma Wakili']),
  ev('election', 'Elected', None, ['Alhaji Ibrahim Danjuma Wakili']),
  ev('election', 'was elected', ('9 March 2019', '2019-03-09'), ['Alhaji Ibrahim Danjuma Wakili', 'Grace Yohanna']),
  ev('travel', 'led the delegation', ('14 February 2022', '2022-02-14'), ['Alhaji Ibrahim Danjuma Wakili'], place='Niamey'),
  ev('meeting', 'met#2', ('14 February 2022', '2022-02-14'), ['Alhaji Ibrahim Danjuma Wakili', 'Abdoulaye Issoufou Maïga'], place='Niamey'),
  ev('disclosure', 'declared', ('June 2019#2', '2019-06'), ['Alhaji Ibrahim Danjuma Wakili']),
  ev('award', 'conferred', ('2022#2', '2022'), ['Alhaji Ibrahim Danjuma Wakili']),
  ev('award', 'received', ('October of the same year', '2022-10'), ['Alhaji Ibrahim Danjuma Wakili']),
)

P('d6-34', """ATTORNEY-GENERAL'S DEPARTMENT
Judicial appointments – 18 May 2023

The Attorney-General, the Hon. Dominic Farrugia MP, today announced the appointment of Ms Eleanor Mary Strachan SC and Magistrate Rohan Perera as judges of the Supreme Court of Tasmania.

Ms Strachan will take up her appointment on 3 July 2023. She fills the vacancy created by the retirement of Justice Warwick Pelham on 28 February. Ms Strachan graduated from the University of Tasmania with degrees in arts and law in 1994 and completed a Bachelor of Civil Law at Magdalen College, Oxford, in 1997. She was associate to Justice Pelham's predecessor, the late Justice Beryl Cato, was admitted to practice in 1998 and took silk in 2014. She was President of the Tasmanian Bar from 2017 to 2019, and counsel assisting the inquiry into the Risdon wharf collapse, which reported in November 2020.

Magistrate Perera has presided in the Magistrates Court at Launceston since 2016; he was appointed Deputy Chief Magistrate on 1 September 2021. Born in Galle, he came to Hobart as a child, was educated at Elizabeth College and holds a law degree from Monash University (1999). Before his appointment to the bench he was Principal Crown Counsel in the Office of the Director of Public Prosecutions (2011–2016). His Honour is a Churchill Fellow. He is married to Dr Amanda Perera, a general practitioner, and in 2022 he received the Multicultural Award for public service.

Justice Pelham sat for nineteen years. In 2009 he recused himself from the forestry case because of a letter he had once written to a newspaper, and in 2015, as acting Chief Justice, he swore in the present Governor, Her Excellency Professor Margaret Oduya. He retires to Bruny Island.

“These are fine appointments, and I have resisted two finer ones from the newspapers,” the Attorney-General said.

Judges of the Court are appointed by the Governor and hold office until the age of 72.""",
  occ('Dominic Farrugia', 'Attorney-General'),
  occ('Dominic Farrugia', 'MP'),
  occ('Eleanor Mary Strachan', 'judges of the Supreme Court of Tasmania', start=('3 July 2023', '2023-07-03')),
  occ('Rohan Perera', 'judges of the Supreme Court of Tasmania'),
  occ('Warwick Pelham', 'Justice', start=('nineteen years', '2004'), end=('28 February', '2023-02-28')),
  occ('Beryl Cato', 'Justice#3', former=True),
  occ('Eleanor Mary Strachan', "associate to Justice Pelham's predecessor"),
  occ('Eleanor Mary Strachan', 'President of the Tasmanian Bar', start=('2017', '2017'), end=('2019', '2019')),
  occ('Eleanor Mary Strachan', 'counsel assisting the inquiry into the Risdon wharf collapse', end=('November 2020', '2020-11')),
  occ('Rohan Perera', 'presided in the Magistrates Court at Launceston', start=('2016', '2016'), again=['Magistrate']),
  occ('Rohan Perera', 'Deputy Chief Magistrate', start=('1 September 2021', '2021-09-01')),
  occ('Rohan Perera', 'Principal Crown Counsel', start=('2011', '2011'), end=('2016#2', '2016')),
  occ('Warwick Pelham', 'acting Chief Justice', start=('2015', '2015')),
  occ('Margaret Oduya', 'Governor', start=('2015', '2015')),
  fact('Eleanor Mary Strachan', 'education', 'University of Tasmania', date=('1994', '1994')),
  fact('Eleanor Mary Strachan', 'education', 'Magdalen College, Oxford', date=('1997', '1997')),
  fact('Rohan Perera', 'birthPlace', 'Galle'),
  fact('Rohan Perera', 'education', 'Elizabeth College'),
  fact('Rohan Perera', 'education', 'Monash University', date=('1999', '1999')),
  fact('Rohan Perera', 'spouse', 'Amanda Perera'),
  fact('Rohan Perera', 'award', 'Churchill Fellow'),
  fact('Rohan Perera', 'award', 'Multicultural Award', date=('2022', '2022')),
  fact('Amanda Perera', 'occupation', 'general practitioner'),
  ev('appointment', 'appointment#2', None, ['Eleanor Mary Strachan', 'Rohan Perera']),
  ev('communication', 'announced', ('today', '2023-05-18'), ['Dominic Farrugia']),
  ev('appointment', 'take up her appointment', ('3 July 2023', '2023-07-03'), ['Eleanor Mary Strachan']),
  ev('departure', 'retirement', ('28 February', '2023-02-28'), ['Warwick Pelham']),
  ev('appointment', 'was appointed', ('1 September 2021', '2021-09-01'), ['Rohan Perera']),
  ev('award', 'received', ('2022', '2022'), ['Rohan Perera']),
  ev('recusal', 'recused himself', ('2009', '2009'), ['Warwick Pelham']),
  ev('communication', 'letter', None, ['Warwick Pelham']),
  ev('appointment', 'swore in', ('2015', '2015'), ['Margaret Oduya', 'Warwick Pelham']),
)

P('d6-35', """Choi Min-seok (Korean: 최민석; born 1 May 1961) is a South Korean diplomat who served as ambassador to Chile from 2013 to 2016 and as ambassador to Turkey from 2018 until his suspension in 2020.

Early life and education

Choi was born in Gunsan, North Jeolla, the youngest son of a rice miller, Choi Young-ho. He attended Jeonju High School and studied French literature at Seoul National University, graduating in 1984. He fulfilled his military service as an interpreter of the Third Army and received a master's degree in international affairs from Columbia University in 1992.

Career

He passed the foreign service examination in 1985 and joined the Ministry of Foreign Affairs the following year. After postings as second secretary in Rabat (1993–1996) and counsellor in Geneva (2001–2004) he was director of the ministry's treaties division from 2004 to 2007. He was deputy director-general for trade in the days of the great beef dispute, and was once struck by a turnip.

In Santiago he negotiated the revision of the free trade agreement. He accompanied President Moon Hye-jin on her visit to Ankara in May 2018 and was nominated ambassador there by her in the following month.

In March 2020 the newspaper “Donga Simmun” disclosed that he had billed the state for private dinners. The ministry began an audit; he was recalled to Seoul on 2 April and suspended on 20 April. On 15 June 2021 the Seoul Central District Court found him guilty of misuse of funds, and fined him nine million won. The minister, Han Seo-yeon, who had taken office in January, told the National Assembly on 22 June 2021 that she regretted the affair. Choi's appeal was upheld in February 2022 in part.

Since then he has taught at Woosuk University as a visiting professor. Han was succeeded as minister by Bae Jun-ho in May 2022.

Personal life

He has been married to the ceramist Oh Ji-won since 1990, and they have two daughters. A Catholic, he is a lector of Jeondong Cathedral. Chile made him a Grand Officer of the Order of Bernardo O'Higgins in 2016.""",
  occ('Choi Min-seok', 'ambassador to Chile', start=('2013', '2013'), end=('2016', '2016')),
  occ('Choi Min-seok', 'ambassador to Turkey', start=('2018', '2018'), end=('2020', '2020'), again=['ambassador#3']),
  occ('Choi Min-seok', 'second secretary in Rabat', start=('1993', '1993'), end=('1996', '1996')),
  occ('Choi Min-seok', 'counsellor in Geneva', start=('2001', '2001'), end=('2004', '2004')),
  occ('Choi Min-seok', "director of the ministry's treaties division", start=('2004#2', '2004'), end=('2007', '2007')),
  occ('Choi Min-seok', 'deputy director-general for trade'),
  occ('Moon Hye-jin', 'President'),
  occ('Han Seo-yeon', 'minister', start=('January', '2021-01'), end=('May 2022', '2022-05'), again=['minister#2']),
  occ('Bae Jun-ho', 'minister#2', start=('May 2022', '2022-05')),
  occ('Choi Min-seok', 'visiting professor', start=('Since then', '2022-02')),
  occ('Choi Min-seok', 'lector of Jeondong Cathedral'),
  fact('Choi Min-seok', 'nativeName', '최민석'),
  fact('Choi Min-seok', 'birthDate', '1 May 1961', value='1961-05-01'),
  fact('Choi Min-seok', 'nationality', 'South Korean'),
  fact('Choi Min-seok', 'occupation', 'diplomat'),
  fact('Choi Min-seok', 'birthPlace', 'Gunsan'),
  fact('Choi Min-seok', 'father', 'Choi Young-ho'),
  fact('Choi Min-seok', 'education', 'Jeonju High School'),
  fact('Choi Min-seok', 'education', 'Seoul National University', date=('1984', '1984')),
  fact('Choi Min-seok', 'education', 'Columbia University', date=('1992', '1992')),
  fact('Choi Min-seok', 'militaryService', 'Third Army'),
  fact('Choi Min-seok', 'spouse', 'Oh Ji-won', date=('1990', '1990')),
  fact('Choi Min-seok', 'religion', 'Catholic'),
  fact('Choi Min-seok', 'award', "Grand Officer of the Order of Bernardo O'Higgins", date=('2016#2', '2016')),
  fact('Choi Young-ho', 'occupation', 'rice miller'),
  fact('Oh Ji-won', 'occupation', 'ceramist'),
  ev('sanction', 'suspension', ('2020', '2020'), ['Choi Min-seok']),
  ev('appointment', 'joined', ('the following year', '1986'), ['Choi Min-seok']),
  ev('travel', 'visit', ('May 2018', '2018-05'), ['Moon Hye-jin', 'Choi Min-seok'], place='Ankara'),
  ev('appointment', 'was nominated', ('the following month', '2018-06'), ['Choi Min-seok', 'Moon Hye-jin']),
  ev('disclosure', 'disclosed', ('March 2020', '2020-03'), []),
  ev('investigation', 'audit', None, ['Choi Min-seok']),
  ev('departure', 'was recalled', ('2 April', '2020-04-02'), ['Choi Min-seok']),
  ev('sanction', 'suspended', ('20 April', '2020-04-20'), ['Choi Min-seok']),
  ev('conviction', 'found him guilty', ('15 June 2021', '2021-06-15'), ['Choi Min-seok']),
  ev('sanction', 'fined', ('15 June 2021', '2021-06-15'), ['Choi Min-seok']),
  ev('appointment', 'had taken office', ('January', '2021-01'), ['Han Seo-yeon']),
  ev('testimony', 'told', ('22 June 2021', '2021-06-22'), ['Han Seo-yeon']),
  ev('appointment', 'was succeeded', ('May 2022', '2022-05'), ['Bae Jun-ho', 'Han Seo-yeon']),
  ev('award', 'made', ('2016#2', '2016'), ['Choi Min-seok']),
)

P('d6-36', """Nestor Bonifacio Agbayani (born May 14, 1955), commonly known as Boni, is a Filipino lawyer and politician from Ilocos Sur. A former congressman and governor, he is the incumbent mayor of Candaba Norte, in which office he succeeded his daughter.

Early life and education

Agbayani was born to Judge Bonifacio Agbayani, of the Court of First Instance in Vigan, and Milagros Quirino-Paz, a pharmacist. He obtained his Bachelor of Laws degree from San Beda College in 1980 and was admitted to the bar in 1981.

Political career

He was elected vice mayor of Candaba Norte in January 1988 and was mayor from 1992 to 1998. He sat in the House of Representatives for the third district of Ilocos Sur from 1998 to 2004 as a member of Lakas ng Lupa, and was governor of the province from June 30, 2004 to June 30, 2010, having transferred to the Partido Makabayan in 2003. He ran for the Senate in May 2010 and placed twenty-second.

On October 9, 2014, the Ombudsman charged him with graft in connection with a cigarette tax fund. He surrendered to the Sandiganbayan on December 1, 2014, was detained for two days at Camp Crame, and posted bail. The court dismissed the case in 2019 for lack of speed. Senator Imelda Factoran, then chair of the blue ribbon committee, called the decision a scandal; before her committee Agbayani had testified in 2012 with a cold and a nosegay.

In May 2022 he was elected mayor once again, without opposition, and assumed office on June 30. His daughter, Corazon Agbayani-Tolentino, who had been mayor since 2013, became vice governor on the same day.

Personal life

Agbayani married Teresita Singson, a beauty queen, on December 27, 1979. They have four children: besides Corazon, there are Bonifacio III, a barangay captain of San Roque since 2018, Angelica, and Father Miguel Agbayani, parish priest of Santa Catalina. He was widowed in 2015. The bridge that he built bears, at his own request, the name of his driver.""",
  occ('Nestor Bonifacio Agbayani', 'sat in the House of Representatives for the third district of Ilocos Sur', start=('1998#2', '1998'), end=('2004', '2004'), again=['congressman']),
  occ('Nestor Bonifacio Agbayani', 'governor of the province', start=('June 30, 2004', '2004-06-30'), end=('June 30, 2010', '2010-06-30'), again=['governor']),
  occ('Nestor Bonifacio Agbayani', 'mayor#4', start=('June 30#3', '2022-06-30'), again=['mayor of Candaba Norte']),
  occ('Bonifacio Agbayani', 'Judge'),
  occ('Nestor Bonifacio Agbayani', 'vice mayor of Candaba Norte', start=('January 1988', '1988-01')),
  occ('Nestor Bonifacio Agbayani', 'mayor#3', start=('1992', '1992'), end=('1998', '1998')),
  occ('Imelda Factoran', 'Senator'),
  occ('Imelda Factoran', 'chair of the blue ribbon committee', former=True),
  occ('Corazon Agbayani-Tolentino', 'mayor#5', start=('2013', '2013'), end=('the same day', '2022-06-30')),
  occ('Corazon Agbayani-Tolentino', 'vice governor', start=('the same day', '2022-06-30')),
  occ('Bonifacio III', 'barangay captain of San Roque', start=('2018', '2018')),
  occ('Miguel Agbayani', 'parish priest of Santa Catalina'),
  fact('Nestor Bonifacio Agbayani', 'birthDate', 'May 14, 1955', value='1955-05-14'),
  fact('Nestor Bonifacio Agbayani', 'alias', 'Boni#2'),
  fact('Nestor Bonifacio Agbayani', 'nationality', 'Filipino'),
  fact('Nestor Bonifacio Agbayani', 'occupation', 'lawyer'),
  fact('Nestor Bonifacio Agbayani', 'occupation', 'politician'),
  fact('Nestor Bonifacio Agbayani', 'father', 'Bonifacio Agbayani#2'),
  fact('Nestor Bonifacio Agbayani', 'mother', 'Milagros Quirino-Paz'),
  fact('Nestor Bonifacio Agbayani', 'education', 'San Beda College', date=('1980', '1980')),
  fact('Nestor Bonifacio Agbayani', 'party', 'Lakas ng Lupa'),
  fact('Nestor Bonifacio Agbayani', 'party', 'Partido Makabayan'),
  fact('Nestor Bonifacio Agbayani', 'spouse', 'Teresita Singson', date=('December 27, 1979', '1979-12-27')),
  fact('Nestor Bonifacio Agbayani', 'children', 'Corazon Agbayani-Tolentino'),
  fact('Nestor Bonifacio Agbayani', 'children', 'Bonifacio III'),
  fact('Nestor Bonifacio Agbayani', 'children', 'Angelica'),
  fact('Nestor Bonifacio Agbayani', 'children', 'Miguel Agbayani'),
  fact('Milagros Quirino-Paz', 'occupation', 'pharmacist'),
  fact('Teresita Singson', 'occupation', 'beauty queen'),
  fact('Teresita Singson', 'deathDate', '2015', value='2015'),
  ev('appointment', 'succeeded', None, ['Nestor Bonifacio Agbayani', 'Corazon Agbayani-Tolentino']),
  ev('election', 'was elected', ('January 1988', '1988-01'), ['Nestor Bonifacio Agbayani']),
  ev('candidacy', 'ran#2', ('May 2010', '2010-05'), ['Nestor Bonifacio Agbayani']),
  ev('investigation', 'charged', ('October 9, 2014', '2014-10-09'), ['Nestor Bonifacio Agbayani']),
  ev('arrest', 'surrendered', ('December 1, 2014', '2014-12-01'), ['Nestor Bonifacio Agbayani']),
  ev('arrest', 'was detained', None, ['Nestor Bonifacio Agbayani'], place='Camp Crame'),
  ev('testimony', 'testified', ('2012', '2012'), ['Nestor Bonifacio Agbayani', 'Imelda Factoran']),
  ev('election', 'was elected#2', ('May 2022', '2022-05'), ['Nestor Bonifacio Agbayani']),
  ev('appointment', 'assumed office', ('June 30#3', '2022-06-30'), ['Nestor Bonifacio Agbayani']),
  ev('appointment', 'became', ('the same day', '2022-06-30'), ['Corazon Agbayani-Tolentino']),
)

P('d6-37', """OFFICE OF THE DEVELOPMENT BANK'S SANCTIONS BOARD
Debarment notice 2023/07 (published 5 June 2023)

Respondents: Dniprobud Consulting LLC; Ms Oksana Petrivna Hryhorchuk; Mr Ivo Tsankov Raykov

1. By decision of 22 May 2023 the Board declared the respondents ineligible to receive contracts of the Bank, the company and Ms Hryhorchuk for four years, Mr Raykov for eighteen months.

2. Ms Hryhorchuk, a Ukrainian national, was director of the company from its foundation in 2011 to 30 September 2021. Until March 2014 she was also a deputy of the Zaporizhzhia regional council. She holds a doctorate from the Kyiv Polytechnic Institute. Her husband, Bohdan Hryhorchuk, was at the relevant time a department head in the Ministry of Regional Development, and the Bank was not told of it.

3. Mr Raykov, a Bulgarian civil engineer, was the resident project manager of the Bank's own consultant. He met Ms Hryhorchuk in Vienna on 8 February 2018 and received from her a list of competing bids. In an interview with investigators in Sofia on 11 July 2020 he admitted this. He was dismissed the same week and cooperated thereafter. Ms Hryhorchuk asserts that a second meeting was held in Odesa with the knowledge of a Bank official. The Board does not believe her.

4. The investigation was opened by the Director of Integrity, Ms Marguerite Aubin-Lavoie, on 4 June 2019 upon a letter from a losing bidder. Ms Aubin-Lavoie, formerly a prosecutor in Lyon, held her office until December 2021, when she was succeeded by Mr Desmond Kwame Ofori. The latter presented the case at the hearing of 17 April 2023, at which Mr Hryhorchuk testified by video.

5. A member of the Board, Professor Takeshi Arakawa, recused himself, as he had advised the company in 2013. In the chair was Dame Philippa Groves, its President since 2020.

6. The respondents may apply for release after they have appointed a compliance officer. Nothing in this notice is a finding under criminal law.""",
  occ('Oksana Petrivna Hryhorchuk', 'director of the company', start=('2011', '2011'), end=('30 September 2021', '2021-09-30')),
  occ('Oksana Petrivna Hryhorchuk', 'deputy of the Zaporizhzhia regional council', end=('March 2014', '2014-03')),
  occ('Bohdan Hryhorchuk', 'department head in the Ministry of Regional Development', former=True),
  occ('Ivo Tsankov Raykov', "resident project manager of the Bank's own consultant", end=('the same week', '2020-07')),
  occ('Marguerite Aubin-Lavoie', 'Director of Integrity', end=('December 2021', '2021-12'), again=['her office']),
  occ('Marguerite Aubin-Lavoie', 'prosecutor in Lyon', former=True),
  occ('Desmond Kwame Ofori', 'Director of Integrity', start=('December 2021', '2021-12')),
  occ('Takeshi Arakawa', 'member of the Board'),
  occ('Philippa Groves', 'President', start=('2020#2', '2020')),
  fact('Oksana Petrivna Hryhorchuk', 'nationality', 'Ukrainian'),
  fact('Oksana Petrivna Hryhorchuk', 'education', 'Kyiv Polytechnic Institute'),
  fact('Oksana Petrivna Hryhorchuk', 'spouse', 'Bohdan Hryhorchuk'),
  fact('Ivo Tsankov Raykov', 'nationality', 'Bulgarian'),
  fact('Ivo Tsankov Raykov', 'occupation', 'civil engineer'),
  ev('sanction', 'declared', ('22 May 2023', '2023-05-22'), ['Oksana Petrivna Hryhorchuk', 'Ivo Tsankov Raykov']),
  ev('meeting', 'met', ('8 February 2018', '2018-02-08'), ['Ivo Tsankov Raykov', 'Oksana Petrivna Hryhorchuk'], place='Vienna'),
  ev('investigation', 'interview', ('11 July 2020', '2020-07-11'), ['Ivo Tsankov Raykov'], place='Sofia'),
  ev('disclosure', 'admitted', ('11 July 2020', '2020-07-11'), ['Ivo Tsankov Raykov'], place='Sofia'),
  ev('departure', 'was dismissed', ('the same week', '2020-07'), ['Ivo Tsankov Raykov']),
  ev('meeting', 'meeting', None, ['Oksana Petrivna Hryhorchuk'], place='Odesa', status='claimed'),
  ev('investigation', 'investigation', ('4 June 2019', '2019-06-04'), ['Marguerite Aubin-Lavoie']),
  ev('communication', 'letter', None, []),
  ev('appointment', 'was succeeded', ('December 2021', '2021-12'), ['Desmond Kwame Ofori', 'Marguerite Aubin-Lavoie']),
  ev('testimony', 'testified', ('17 April 2023', '2023-04-17'), ['Bohdan Hryhorchuk']),
  ev('recusal', 'recused himself', None, ['Takeshi Arakawa']),
)

P('d6-38', """Embassy of the Republic in Canada
The Ambassador

H.E. María Inés Zubiría Lacunza

María Inés Zubiría Lacunza presented her credentials to the Governor General in Ottawa on 19 September 2022 as Ambassador of Uruguay to Canada.

Ambassador Zubiría is a career diplomat with more than thirty years' experience. She entered the Foreign Service in 1990. Prior to her present assignment she was Director-General for International Economic Affairs (2020–2022) and, before that, Ambassador to Finland, with accreditation to Estonia, from 2015 to 2020. She has also served as Consul in Porto Alegre (1998–2003) and as Minister Counsellor in Geneva (2007–2012), where she chaired the working group on sanitary measures in 2011.

She was born in Paysandú. She holds a law degree from the University of the Republic (1988) and completed postgraduate studies at the Graduate Institute in Geneva in 2009. She has taught trade law at the Catholic University and is the author of a book on beef.

In 2014 the Government of Brazil conferred upon her the Order of the Southern Cross in the rank of Commander; Finland awarded her the Order of the Lion in 2020.

The Ambassador is the daughter of Dr. Horacio Zubiría, Minister of Livestock from 1985 to 1987, and the granddaughter of Senator Esteban Lacunza. She is married to Mr. Federico Arocena, a veterinary surgeon. They have two grown children, Joaquín and Sofía.

Recent activities

3 October 2022 – Visit to Winnipeg; meeting with the Premier of Manitoba, the Hon. Joanne Kowalchuk.
15 November 2022 – The Ambassador addressed the Chamber of Commerce in Toronto.
2 March 2023 – Letter of condolence to the Mayor of Halifax, Mr. Colin Dauphinee.

Former ambassadors

Gustavo Pereda Bonino (2017–2022)
Lilián Etcheverry (2012–2017)

The residence, a villa of the twenties named after a former owner, is not open to the public.""",
  occ('María Inés Zubiría Lacunza', 'Ambassador of Uruguay to Canada', start=('19 September 2022', '2022-09-19'), again=['Ambassador']),
  occ('María Inés Zubiría Lacunza', 'Director-General for International Economic Affairs', start=('2020', '2020'), end=('2022#2', '2022')),
  occ('María Inés Zubiría Lacunza', 'Ambassador to Finland', start=('2015', '2015'), end=('2020#2', '2020')),
  occ('María Inés Zubiría Lacunza', 'accreditation to Estonia', start=('2015', '2015'), end=('2020#2', '2020')),
  occ('María Inés Zubiría Lacunza', 'Consul in Porto Alegre', start=('1998', '1998'), end=('2003', '2003')),
  occ('María Inés Zubiría Lacunza', 'Minister Counsellor in Geneva', start=('2007', '2007'), end=('2012', '2012')),
  occ('María Inés Zubiría Lacunza', 'chaired the working group on sanitary measures', start=('2011', '2011'), end=('2011', '2011')),
  occ('Horacio Zubiría', 'Minister of Livestock', start=('1985', '1985'), end=('1987', '1987')),
  occ('Esteban Lacunza', 'Senator'),
  occ('Joanne Kowalchuk', 'Premier of Manitoba'),
  occ('Colin Dauphinee', 'Mayor of Halifax'),
  occ('Gustavo Pereda Bonino', 'ambassadors', start=('2017', '2017'), end=('2022#5', '2022')),
  occ('Lilián Etcheverry', 'ambassadors', start=('2012#2', '2012'), end=('2017#2', '2017')),
  fact('María Inés Zubiría Lacunza', 'occupation', 'diplomat'),
  fact('María Inés Zubiría Lacunza', 'birthPlace', 'Paysandú'),
  fact('María Inés Zubiría Lacunza', 'education', 'University of the Republic', date=('1988', '1988')),
  fact('María Inés Zubiría Lacunza', 'education', 'Graduate Institute', date=('2009', '2009')),
  fact('María Inés Zubiría Lacunza', 'award', 'Order of the Southern Cross', date=('2014', '2014')),
  fact('María Inés Zubiría Lacunza', 'award', 'Order of the Lion', date=('2020#3', '2020')),
  fact('María Inés Zubiría Lacunza', 'father', 'Horacio Zubiría'),
  fact('María Inés Zubiría Lacunza', 'relatives', 'Esteban Lacunza'),
  fact('María Inés Zubiría Lacunza', 'spouse', 'Federico Arocena'),
  fact('María Inés Zubiría Lacunza', 'children', 'Joaquín'),
  fact('María Inés Zubiría Lacunza', 'children', 'Sofía'),
  fact('Federico Arocena', 'occupation', 'veterinary surgeon'),
  ev('appointment', 'presented her credentials', ('19 September 2022', '2022-09-19'), ['María Inés Zubiría Lacunza'], place='Ottawa'),
  ev('appointment', 'entered', ('1990', '1990'), ['María Inés Zubiría Lacunza']),
  ev('award', 'conferred', ('2014', '2014'), ['María Inés Zubiría Lacunza']),
  ev('award', 'awarded', ('2020#3', '2020'), ['María Inés Zubiría Lacunza']),
  ev('travel', 'Visit', ('3 October 2022', '2022-10-03'), ['María Inés Zubiría Lacunza'], place='Winnipeg'),
  ev('meeting', 'meeting', ('3 October 2022', '2022-10-03'), ['María Inés Zubiría Lacunza', 'Joanne Kowalchuk'], place='Winnipeg'),
  ev('speech', 'addressed', ('15 November 2022', '2022-11-15'), ['María Inés Zubiría Lacunza'], place='Toronto'),
  ev('communication', 'Letter', ('2 March 2023', '2023-03-02'), ['María Inés Zubiría Lacunza', 'Colin Dauphinee']),
)

P('d6-39', """Commission of the West African Customs Community
Who we are › The College of Commissioners

Dr Fatoumata Bintou Sanneh
Commissioner for Agriculture and Water

Dr Fatoumata Bintou Sanneh, a national of The Gambia, was elected Commissioner for Agriculture and Water by the Conference of Heads of State at its meeting in Abuja on 12 July 2021 and assumed duty on 1 September of that year. Her mandate runs for four years.

Prior to her election, she was Minister of Agriculture of The Gambia from February 2017 to May 2019, and Special Adviser to President Ousman Jawara-Faye from June 2019 to August 2021. Between 2006 and 2016 she worked in Rome as a nutritionist, rising to chief of the section for school meals in 2013.

Dr Sanneh holds a doctorate in food science from the University of Reading (2005), an MSc from the University of Ghana (1999) and a BSc from Tuskegee University (1996). She attended St Joseph's High School in Banjul. Born in Basse on 5 December 1972, she is fluent in Mandinka, Fula, English and French.

Her predecessor, Mr Kossi Agbéko Dossou of Togo, whose term ended on 31 August 2021, has returned to the University of Lomé as dean of agronomy. He is remembered for the seed law, which he piloted, and for his bow ties.

Highlights of the mandate

• 18 October 2021: working visit to Niamey, and meeting with the Minister of Hydraulics, Mrs Hadiza Moussa Garba
• 7 March 2022: speech to the Women Farmers' Congress in Bamako
• 24 January 2023: hearing before the Community Parliament, where she testified on the reserve of grain
• 9 May 2023: received the Africa Soil Prize for 2023

Family

Dr Sanneh is the widow of Captain Lamin Sanneh, a pilot of the national airline, and mother of twins, Awa and Isatou. Her uncle, the late Sheikh Omar Ceesay, was mayor of Banjul. She says that she would have liked to be a singer.

Commissioners may be removed only by the Conference.""",
  occ('Dr Fatoumata Bintou Sanneh', 'Commissioner for Agriculture and Water#2', start=('1 September of that year', '2021-09-01'), again=['Commissioner for Agriculture and Water']),
  occ('Dr Fatoumata Bintou Sanneh', 'Minister of Agriculture of The Gambia', start=('February 2017', '2017-02'), end=('May 2019', '2019-05')),
  occ('Dr Fatoumata Bintou Sanneh', 'Special Adviser to President Ousman Jawara-Faye', start=('June 2019', '2019-06'), end=('August 2021', '2021-08')),
  occ('Ousman Jawara-Faye', 'President'),
  occ('Dr Fatoumata Bintou Sanneh', 'chief of the section for school meals', start=('2013', '2013'), end=('2016', '2016')),
  occ('Kossi Agbéko Dossou', 'Commissioner for Agriculture and Water#2', end=('31 August 2021', '2021-08-31')),
  occ('Kossi Agbéko Dossou', 'dean of agronomy'),
  occ('Hadiza Moussa Garba', 'Minister of Hydraulics'),
  occ('Omar Ceesay', 'mayor of Banjul', former=True),
  fact('Dr Fatoumata Bintou Sanneh', 'nationality', 'The Gambia'),
  fact('Dr Fatoumata Bintou Sanneh', 'occupation', 'nutritionist'),
  fact('Dr Fatoumata Bintou Sanneh', 'education', 'University of Reading', date=('2005', '2005')),
  fact('Dr Fatoumata Bintou Sanneh', 'education', 'University of Ghana', date=('1999', '1999')),
  fact('Dr Fatoumata Bintou Sanneh', 'education', 'Tuskegee University', date=('1996', '1996')),
  fact('Dr Fatoumata Bintou Sanneh', 'education', "St Joseph's High School"),
  fact('Dr Fatoumata Bintou Sanneh', 'birthPlace', 'Basse'),
  fact('Dr Fatoumata Bintou Sanneh', 'birthDate', '5 December 1972', value='1972-12-05'),
  fact('Dr Fatoumata Bintou Sanneh', 'award', 'Africa Soil Prize', date=('9 May 2023', '2023-05-09')),
  fact('Dr Fatoumata Bintou Sanneh', 'spouse', 'Lamin Sanneh'),
  fact('Dr Fatoumata Bintou Sanneh', 'children', 'Awa'),
  fact('Dr Fatoumata Bintou Sanneh', 'children', 'Isatou'),
  fact('Dr Fatoumata Bintou Sanneh', 'relatives', 'Omar Ceesay'),
  fact('Kossi Agbéko Dossou', 'nationality', 'Togo'),
  fact('Lamin Sanneh', 'occupation', 'pilot#2'),
  ev('election', 'was elected', ('12 July 2021', '2021-07-12'), ['Dr Fatoumata Bintou Sanneh'], place='Abuja'),
  ev('meeting', 'meeting', ('12 July 2021', '2021-07-12'), [], place='Abuja'),
  ev('appointment', 'assumed duty', ('1 September of that year', '2021-09-01'), ['Dr Fatoumata Bintou Sanneh']),
  ev('election', 'election', None, ['Dr Fatoumata Bintou Sanneh']),
  ev('appointment', 'rising', ('2013', '2013'), ['Dr Fatoumata Bintou Sanneh']),
  ev('travel', 'visit', ('18 October 2021', '2021-10-18'), ['Dr Fatoumata Bintou Sanneh'], place='Niamey'),
  ev('meeting', 'meeting#2', ('18 October 2021', '2021-10-18'), ['Dr Fatoumata Bintou Sanneh', 'Hadiza Moussa Garba'], place='Niamey'),
  ev('speech', 'speech', ('7 March 2022', '2022-03-07'), ['Dr Fatoumata Bintou Sanneh'], place='Bamako'),
  ev('testimony', 'testified', ('24 January 2023', '2023-01-24'), ['Dr Fatoumata Bintou Sanneh']),
  ev('award', 'received', ('9 May 2023', '2023-05-09'), ['Dr Fatoumata Bintou Sanneh']),
)

P('d6-40', """“I didn't read the last page,” ex-chairman tells TDs

DUBLIN, 8 February 2023. The former chairman of the Inland Ports Authority, Conor Patrick Tuohy, told an Oireachtas committee on Tuesday that he had approved the sale of Rosbrien quay in 2017 without reading the last page of the valuation.

Mr Tuohy, a chartered accountant who chaired the authority from May 2014 until he stepped down in October 2019, gave evidence for three hours. Questioned by Senator Gráinne Mulvihill, he accepted that he had dined with the buyer, the hotelier Declan Rooney, in Kinsale in June 2017, but denied that the quay had been spoken of.

The committee's chair, Deputy Fiona Mary Ní Dhálaigh, did not preside. She recused herself last week, because her husband, Tadhg Ó Sé, was the authority's solicitor between 2015 and 2018, and the vice-chair, Senator Paul Kehoe-Byrne, took her place. Ms Ní Dhálaigh, a Social Farmers TD for Limerick West since 2011 and minister of state for the marine from 2016 to 2020, wrote to the Ceann Comhairle about it on 1 February. She had joined her present party from the Civic League in 2013.

Wednesday's witness is the authority's chief executive, Maeve Scanlon. She was appointed in March 2018 from the Cork Docklands Company, of which she was finance director, and has a master's degree from University College Cork (2001).

The Comptroller and Auditor General began to examine the sale in September 2021; his report, published on 12 December, found that the State had lost €4.1 million. Mr Rooney maintains that a junior minister lobbied the board by letter. No such letter has been found. A spokesman for the minister for transport said that the minister would make no comment.

Mr Tuohy (66) is a son of the late Batt Tuohy, a Limerick alderman, and is himself a past president of the city's chamber of commerce. In 2012 he was given the Chamber's medal for service.

The public gallery was full for once, it having rained.""",
  occ('Conor Patrick Tuohy', 'chaired the authority', start=('May 2014', '2014-05'), end=('October 2019', '2019-10'), again=['chairman of the Inland Ports Authority', 'ex-chairman']),
  occ('Gráinne Mulvihill', 'Senator'),
  occ('Fiona Mary Ní Dhálaigh', "committee's chair"),
  occ('Fiona Mary Ní Dhálaigh', 'TD for Limerick West', start=('2011', '2011'), again=['Deputy']),
  occ('Fiona Mary Ní Dhálaigh', 'minister of state for the marine', start=('2016', '2016'), end=('2020', '2020')),
  occ('Tadhg Ó Sé', "authority's solicitor", start=('2015', '2015'), end=('2018', '2018')),
  occ('Paul Kehoe-Byrne', 'Senator#2'),
  occ('Paul Kehoe-Byrne', 'vice-chair'),
  occ('Maeve Scanlon', "authority's chief executive", start=('March 2018', '2018-03')),
  occ('Maeve Scanlon', 'finance director', end=('March 2018', '2018-03')),
  occ('Batt Tuohy', 'Limerick alderman', former=True),
  occ('Conor Patrick Tuohy', "president of the city's chamber of commerce", former=True),
  fact('Conor Patrick Tuohy', 'occupation', 'chartered accountant'),
  fact('Conor Patrick Tuohy', 'father', 'Batt Tuohy'),
  fact('Conor Patrick Tuohy', 'award', "Chamber's medal", date=('2012', '2012')),
  fact('Declan Rooney', 'occupation', 'hotelier'),
  fact('Fiona Mary Ní Dhálaigh', 'spouse', 'Tadhg Ó Sé'),
  fact('Fiona Mary Ní Dhálaigh', 'party', 'Social Farmers'),
  fact('Fiona Mary Ní Dhálaigh', 'party', 'Civic League'),
  fact('Maeve Scanlon', 'education', 'University College Cork', date=('2001', '2001')),
  ev('testimony', 'tells', None, ['Conor Patrick Tuohy']),
  ev('testimony', 'told', ('Tuesday', '2023-02-07'), ['Conor Patrick Tuohy']),
  ev('departure', 'stepped down', ('October 2019', '2019-10'), ['Conor Patrick Tuohy']),
  ev('testimony', 'gave evidence', None, ['Conor Patrick Tuohy']),
  ev('testimony', 'Questioned', None, ['Gráinne Mulvihill', 'Conor Patrick Tuohy']),
  ev('meeting', 'dined', ('June 2017', '2017-06'), ['Conor Patrick Tuohy', 'Declan Rooney'], place='Kinsale'),
  ev('recusal', 'recused herself', ('last week', '2023-02'), ['Fiona Mary Ní Dhálaigh']),
  ev('communication', 'wrote', ('1 February', '2023-02-01'), ['Fiona Mary Ní Dhálaigh']),
  ev('testimony', 'witness', ('Wednesday', '2023-02-08'), ['Maeve Scanlon']),
  ev('appointment', 'was appointed', ('March 2018', '2018-03'), ['Maeve Scanlon']),
  ev('investigation', 'examine', ('September 2021', '2021-09'), []),
  ev('disclosure', 'published', ('12 December', '2022-12-12'), []),
  ev('communication', 'letter', None, [], status='claimed'),
  ev('award', 'was given', ('2012', '2012'), ['Conor Patrick Tuohy']),
)

P('d6-41', """Mayor swap in the capital: three decrees

YAOUNDÉ, 4 October 2022. By three decrees read on the eight o'clock news last night, President Théodore Essono dismissed the government delegate to the urban council of Yaoundé-Centre, Martin Abanda Zoa, appointed Rosette Ngo Biyong to succeed him and moved Hamadou Bouba Sali from the Ministry of Livestock to the Ministry of Urban Planning.

Abanda Zoa, 69, an agronomist, had been government delegate since February 2010. In June the supreme audit office opened an inquiry into his ninety-one lorries. He was questioned on 19 September and has not been seen at the town hall since; neighbours say that he was arrested on Sunday at Nsimalen airport, but the gendarmerie knows nothing of it. He was a deputy for Mefou from 1997 to 2007 and once wrote a history of the Ewondo kings, whose descendant he is.

Ngo Biyong, 50, was until yesterday director-general of the Water Distribution Company, a post she took up in 2017. She trained as an architect in Dakar, taking her diploma at the African School of Architecture in 1998, and was technical adviser at the Ministry of Urban Planning between 2011 and 2017. Her husband, Joseph Biyong, is the secretary-general of the Senate. She will be installed by the governor of the Centre Region, Paul Atangana Owono, on 7 October.

Bouba Sali, the son of the late lamido of Banyo, Bouba Mohamadou, has sat in the government since 2009; he was minister of posts until 2015 and then minister of livestock. He founded the Union for the North in 2003 and took it into the President's majority in 2008. At Ngaoundéré, in August, he was decorated as Commander of the Order of Valour.

His old ministry goes to nobody yet. The name of the ambassador to Chad is mentioned, as it is on all such occasions. On Monday, a few hours before the decrees, Ngo Biyong had met the mayors of the seven districts. None of them, she told them, needed to fear for his office.""",
  occ('Théodore Essono', 'President'),
  occ('Martin Abanda Zoa', 'government delegate#2', start=('February 2010', '2010-02'), end=('last night', '2022-10-03'), again=['government delegate to the urban council of Yaoundé-Centre']),
  occ('Rosette Ngo Biyong', 'government delegate to the urban council of Yaoundé-Centre', start=('last night', '2022-10-03')),
  occ('Hamadou Bouba Sali', 'Ministry of Livestock', start=('2015', '2015'), end=('last night', '2022-10-03'), again=['minister of livestock']),
  occ('Hamadou Bouba Sali', 'Ministry of Urban Planning', start=('last night', '2022-10-03')),
  occ('Martin Abanda Zoa', 'deputy for Mefou', start=('1997', '1997'), end=('2007', '2007')),
  occ('Rosette Ngo Biyong', 'director-general of the Water Distribution Company', start=('2017', '2017'), end=('yesterday', '2022-10-03')),
  occ('Rosette Ngo Biyong', 'technical adviser at the Ministry of Urban Planning', start=('2011', '2011'), end=('2017#2', '2017')),
  occ('Joseph Biyong', 'secretary-general of the Senate'),
  occ('Paul Atangana Owono', 'governor of the Centre Region'),
  occ('Bouba Mohamadou', 'lamido of Banyo', former=True),
  occ('Hamadou Bouba Sali', 'minister of posts', start=('2009', '2009'), end=('2015', '2015')),
  fact('Martin Abanda Zoa', 'occupation', 'agronomist'),
  fact('Rosette Ngo Biyong', 'occupation', 'architect'),
  fact('Rosette Ngo Biyong', 'education', 'African School of Architecture', date=('1998', '1998')),
  fact('Rosette Ngo Biyong', 'spouse', 'Joseph Biyong'),
  fact('Hamadou Bouba Sali', 'father', 'Bouba Mohamadou'),
  fact('Hamadou Bouba Sali', 'party', 'Union for the North'),
  fact('Hamadou Bouba Sali', 'award', 'Commander of the Order of Valour', date=('August', '2022-08')),
  ev('departure', 'dismissed', ('last night', '2022-10-03'), ['Martin Abanda Zoa', 'Théodore Essono']),
  ev('appointment', 'appointed', ('last night', '2022-10-03'), ['Rosette Ngo Biyong', 'Théodore Essono']),
  ev('appointment', 'moved', ('last night', '2022-10-03'), ['Hamadou Bouba Sali', 'Théodore Essono']),
  ev('investigation', 'inquiry', ('June', '2022-06'), ['Martin Abanda Zoa']),
  ev('investigation', 'was questioned', ('19 September', '2022-09-19'), ['Martin Abanda Zoa']),
  ev('arrest', 'was arrested', ('Sunday', '2022-10-02'), ['Martin Abanda Zoa'], place='Nsimalen airport', status='claimed'),
  ev('appointment', 'took up', ('2017', '2017'), ['Rosette Ngo Biyong']),
  ev('award', 'was decorated', ('August', '2022-08'), ['Hamadou Bouba Sali'], place='Ngaoundéré'),
  ev('meeting', 'met', ('Monday', '2022-10-03'), ['Rosette Ngo Biyong']),
)

P('d6-42', """STATE OF FREMONT
COMMISSION ON GOVERNMENTAL ETHICS

In the matter of Curtis Dwayne Holloway
Stipulated order, adopted March 21, 2023

1. Respondent Curtis Dwayne Holloway has been Treasurer of the State of Fremont since January 9, 2019. He was a member of the Tillman County Board of Supervisors from 2011 to 2018, and its chair in 2015.

2. On May 4, 2021, the Commission received a letter from Deputy Treasurer Angela Ruiz-Barker, who disclosed that the Respondent had voted to place $30 million with Pioneer Trust, a bank of which his brother-in-law, Wayne T. Mabry, was then president. The Commission opened an investigation on June 1, 2021. Ms. Ruiz-Barker was dismissed on June 18, 2021; she was reinstated by court order the following February.

3. The Respondent testified under oath on October 12, 2021, and produced his telephone records. These show that he called Mr. Mabry four times on February 2, 2021. Mr. Mabry asserts that they met as well, at a hunting lodge near Dillon; the Respondent denies the meeting, and the Commission makes no finding.

4. The Respondent holds an M.B.A. from Fremont State University (1994) and is a certified public accountant. He filed his annual disclosure on April 1, 2021, in which he listed no conflict. In mitigation, he has recused himself from the deposit board since November 2021.

5. The Respondent is reprimanded and shall pay a fine of $12,500 within sixty days. Nothing in this order prevents him from being a candidate for any office.

By the Commission: Judith Kaplan-Ross, Chair; Commissioners Leroy Sims and Dolores Etcheverria. Commissioner Thomas Aylward, having been elected to the State Senate on November 8, 2022, took no part; he resigned on December 30, 2022, and his seat is vacant. The reporter was Hearing Officer Priscilla Nakamura, formerly a judge of the Court of Claims (2002–2014).

Counsel for the Respondent, former Attorney General Ed Brannigan, waived further argument. The Capitol Annex, where the Commission sits, will be closed in April for repairs.""",
  occ('Curtis Dwayne Holloway', 'Treasurer of the State of Fremont', start=('January 9, 2019', '2019-01-09')),
  occ('Curtis Dwayne Holloway', 'member of the Tillman County Board of Supervisors', start=('2011', '2011'), end=('2018', '2018')),
  occ('Curtis Dwayne Holloway', 'chair', start=('2015', '2015'), end=('2015', '2015')),
  occ('Angela Ruiz-Barker', 'Deputy Treasurer'),
  occ('Wayne T. Mabry', 'president', former=True),
  occ('Judith Kaplan-Ross', 'Chair'),
  occ('Leroy Sims', 'Commissioners'),
  occ('Dolores Etcheverria', 'Commissioners'),
  occ('Thomas Aylward', 'Commissioner#2', end=('December 30, 2022', '2022-12-30'), again=['seat']),
  occ('Thomas Aylward', 'elected to the State Senate', start=('November 8, 2022', '2022-11-08')),
  occ('Priscilla Nakamura', 'Hearing Officer'),
  occ('Priscilla Nakamura', 'judge of the Court of Claims', start=('2002', '2002'), end=('2014', '2014')),
  occ('Ed Brannigan', 'Attorney General', former=True),
  fact('Curtis Dwayne Holloway', 'education', 'Fremont State University', date=('1994', '1994')),
  fact('Curtis Dwayne Holloway', 'occupation', 'certified public accountant'),
  fact('Curtis Dwayne Holloway', 'relatives', 'Wayne T. Mabry'),
  ev('communication', 'letter', ('May 4, 2021', '2021-05-04'), ['Angela Ruiz-Barker']),
  ev('disclosure', 'disclosed', ('May 4, 2021', '2021-05-04'), ['Angela Ruiz-Barker']),
  ev('investigation', 'investigation', ('June 1, 2021', '2021-06-01'), ['Curtis Dwayne Holloway']),
  ev('departure', 'was dismissed', ('June 18, 2021', '2021-06-18'), ['Angela Ruiz-Barker']),
  ev('appointment', 'was reinstated', ('the following February', '2022-02'), ['Angela Ruiz-Barker']),
  ev('testimony', 'testified', ('October 12, 2021', '2021-10-12'), ['Curtis Dwayne Holloway']),
  ev('communication', 'called', ('February 2, 2021', '2021-02-02'), ['Curtis Dwayne Holloway', 'Wayne T. Mabry']),
  ev('meeting', 'met', None, ['Wayne T. Mabry', 'Curtis Dwayne Holloway'], place='a hunting lodge near Dillon', status='claimed'),
  ev('disclosure', 'disclosure', ('April 1, 2021', '2021-04-01'), ['Curtis Dwayne Holloway']),
  ev('recusal', 'has recused himself', ('November 2021', '2021-11'), ['Curtis Dwayne Holloway']),
  ev('sanction', 'is reprimanded', ('March 21, 2023', '2023-03-21'), ['Curtis Dwayne Holloway']),
  ev('sanction', 'fine', ('March 21, 2023', '2023-03-21'), ['Curtis Dwayne Holloway']),
  ev('election', 'elected', ('November 8, 2022', '2022-11-08'), ['Thomas Aylward']),
  ev('departure', 'resigned', ('December 30, 2022', '2022-12-30'), ['Thomas Aylward']),
)

P('d6-43', """Zdeňka Horáčková to head national archives

PRAGUE, 26 January 2023 – The Minister of Culture, Tomáš Valenta, has appointed the historian Zdeňka Horáčková director of the National Documentary Archives with effect from 1 March. Horáčková, who is forty-four, will be the first woman in the post.

She was chosen from among nine applicants. The committee, presided over by Professor Emil Kohout, emeritus rector of Palacký College, met three times; its vote was unanimous, apart from one member who asked not to be counted.

Horáčková was born in Jihlava in 1978. She studied at Masaryk University, where she took her doctorate in 2007, and spent 2009 at the Institute of Human Sciences in Vienna. In 2010 she joined the Institute for Contemporary Memory as a researcher, and she has been its deputy director since 2016. In 2019 she was awarded the Palacký Medal. Her best-known book deals with the informers of a single street in Brno, in which her own grandfather, the stationmaster Alois Horáček, lived.

In May 2021 she testified before a Senate committee on the shredding of files. The man who then led the archives, Miloslav Beran, had ordered it. Beran, a former lieutenant colonel and, until 1989, press spokesman of the border guard, took over the archives in 2012 and resigned on 15 November 2022, after the weekly “Týdeník” had published the order with his signature. Police opened an investigation in December. Beran contends that the order was dictated to him by telephone by the then deputy minister, Ladislav Kříž. Kříž, who is now consul general in Shanghai, has not answered our questions.

Since November the archives have been run by the head of conservation, Petra Malá. The minister visited the building at Chodov yesterday and spoke to the staff: “Paper is patient, but not for ever.”

Horáčková lives in Kutná Hora with her husband, the organist David Horáček-Lang, and their daughters Anna and Klára. She belongs to the Evangelical Church of Czech Brethren. A rumour that she would be nominated to the Constitutional Court, she says, was started by her mother.""",
  occ('Tomáš Valenta', 'Minister of Culture'),
  occ('Zdeňka Horáčková', 'director of the National Documentary Archives', start=('1 March', '2023-03-01'), again=['head national archives']),
  occ('Emil Kohout', 'presided over'),
  occ('Emil Kohout', 'rector of Palacký College', former=True),
  occ('Zdeňka Horáčková', 'deputy director', start=('2016', '2016')),
  occ('Alois Horáček', 'stationmaster'),
  occ('Miloslav Beran', 'took over the archives', start=('2012', '2012'), end=('15 November 2022', '2022-11-15'), again=['led the archives']),
  occ('Miloslav Beran', 'press spokesman of the border guard', end=('1989', '1989')),
  occ('Ladislav Kříž', 'deputy minister', former=True),
  occ('Ladislav Kříž', 'consul general in Shanghai'),
  occ('Petra Malá', 'archives have been run', start=('November#2', '2022-11')),
  occ('Petra Malá', 'head of conservation'),
  fact('Zdeňka Horáčková', 'occupation', 'historian'),
  fact('Zdeňka Horáčková', 'occupation', 'researcher'),
  fact('Zdeňka Horáčková', 'birthPlace', 'Jihlava'),
  fact('Zdeňka Horáčková', 'birthDate', '1978', value='1978'),
  fact('Zdeňka Horáčková', 'education', 'Masaryk University', date=('2007', '2007')),
  fact('Zdeňka Horáčková', 'award', 'Palacký Medal', date=('2019', '2019')),
  fact('Zdeňka Horáčková', 'relatives', 'Alois Horáček'),
  fact('Zdeňka Horáčková', 'residence', 'Kutná Hora'),
  fact('Zdeňka Horáčková', 'spouse', 'David Horáček-Lang'),
  fact('Zdeňka Horáčková', 'children', 'Anna'),
  fact('Zdeňka Horáčková', 'children', 'Klára'),
  fact('Zdeňka Horáčková', 'religion', 'Evangelical Church of Czech Brethren'),
  fact('Alois Horáček', 'residence', 'Brno'),
  fact('David Horáček-Lang', 'occupation', 'organist'),
  ev('appointment', 'has appointed', None, ['Zdeňka Horáčková', 'Tomáš Valenta']),
  ev('appointment', 'was chosen', None, ['Zdeňka Horáčková']),
  ev('meeting', 'met', None, ['Emil Kohout']),
  ev('appointment', 'joined', ('2010', '2010'), ['Zdeňka Horáčková']),
  ev('award', 'was awarded', ('2019', '2019'), ['Zdeňka Horáčková']),
  ev('testimony', 'testified', ('May 2021', '2021-05'), ['Zdeňka Horáčková']),
  ev('appointment', 'took over', ('2012', '2012'), ['Miloslav Beran']),
  ev('departure', 'resigned', ('15 November 2022', '2022-11-15'), ['Miloslav Beran']),
  ev('disclosure', 'published', None, []),
  ev('investigation', 'investigation', ('December', '2022-12'), ['Miloslav Beran']),
  ev('communication', 'dictated', None, ['Ladislav Kříž', 'Miloslav Beran'], status='claimed'),
  ev('travel', 'visited', ('yesterday', '2023-01-25'), ['Tomáš Valenta'], place='the building at Chodov'),
  ev('speech', 'spoke#2', ('yesterday', '2023-01-25'), ['Tomáš Valenta'], place='the building at Chodov'),
)

P('d6-44', """Lakeisha Renée Boudreaux-Simms (née Boudreaux; born June 6, 1981) is an American attorney and politician serving as the 31st mayor of Port Allard, Louisiana, since January 10, 2022. A member of the Democratic Party until 2018, she has since been an independent.

Early life and education

Boudreaux was born in Opelousas, to Clarence Boudreaux, a longshoreman and later president of Local 1419, and Yvonne Metoyer, a school principal. Her great-uncle Felix Metoyer was the first Black alderman of the town. She graduated summa cum laude from Southern University in 2003 and received her Juris Doctor from Tulane University in 2006.

Career

Boudreaux-Simms was law clerk to Judge Harold P. Castille and was an assistant district attorney from 2007 to 2011. In 2012 she was elected to the Port Allard City Council from District C, and she served as council president in 2016 and 2017. She lost the mayoral runoff of November 18, 2017 to the incumbent, Dale Guidry, by 96 votes.

Guidry, mayor since 2010, was indicted by a federal grand jury on May 20, 2021 and pleaded guilty to mail fraud on September 13. He resigned the same day; council president Tommy Vu was acting mayor until the new mayor was sworn in. On November 13, 2021, Boudreaux-Simms won the special election over Vu with 58 percent.

Mayoralty

As mayor she traveled to Washington in March 2022 to testify before a House subcommittee on levees. On August 29, 2022, she gave the main address at the Katrina memorial in New Orleans. She dismissed police chief Ray Landry on January 17, 2023, and appointed Captain Monique Fuselier in his place. The State Ethics Board is said by a talk-radio host to have subpoenaed her emails; no such step is on record. She has turned down two invitations to run for Congress.

Personal life

She is married to Andre Simms, a trombonist. They wed in 2010 and have a son, Miles. She is a Catholic. In 2020 she was given the Bar Association's Pro Bono Award.""",
  occ('Lakeisha Renée Boudreaux-Simms', '31st mayor of Port Allard, Louisiana', start=('January 10, 2022', '2022-01-10'), again=['mayor#6']),
  occ('Clarence Boudreaux', 'president of Local 1419'),
  occ('Yvonne Metoyer', 'school principal'),
  occ('Felix Metoyer', 'alderman of the town'),
  occ('Harold P. Castille', 'Judge'),
  occ('Lakeisha Renée Boudreaux-Simms', 'assistant district attorney', start=('2007', '2007'), end=('2011', '2011')),
  occ('Lakeisha Renée Boudreaux-Simms', 'elected to the Port Allard City Council from District C', start=('2012', '2012')),
  occ('Lakeisha Renée Boudreaux-Simms', 'council president', start=('2016', '2016'), end=('2017', '2017')),
  occ('Dale Guidry', 'mayor#3', start=('2010', '2010'), end=('the same day', '2021-09-13'), again=['incumbent']),
  occ('Tommy Vu', 'council president#2'),
  occ('Tommy Vu', 'acting mayor', start=('the same day', '2021-09-13'), end=('the new mayor was sworn in', '2022-01-10')),
  occ('Ray Landry', 'police chief', end=('January 17, 2023', '2023-01-17')),
  occ('Monique Fuselier', 'police chief', start=('January 17, 2023', '2023-01-17')),
  fact('Lakeisha Renée Boudreaux-Simms', 'birthName', 'Boudreaux#2'),
  fact('Lakeisha Renée Boudreaux-Simms', 'birthDate', 'June 6, 1981', value='1981-06-06'),
  fact('Lakeisha Renée Boudreaux-Simms', 'nationality', 'American'),
  fact('Lakeisha Renée Boudreaux-Simms', 'occupation', 'attorney'),
  fact('Lakeisha Renée Boudreaux-Simms', 'occupation', 'politician'),
  fact('Lakeisha Renée Boudreaux-Simms', 'occupation', 'law clerk'),
  fact('Lakeisha Renée Boudreaux-Simms', 'party', 'Democratic Party'),
  fact('Lakeisha Renée Boudreaux-Simms', 'party', 'independent'),
  fact('Lakeisha Renée Boudreaux-Simms', 'birthPlace', 'Opelousas'),
  fact('Lakeisha Renée Boudreaux-Simms', 'father', 'Clarence Boudreaux'),
  fact('Lakeisha Renée Boudreaux-Simms', 'mother', 'Yvonne Metoyer'),
  fact('Lakeisha Renée Boudreaux-Simms', 'relatives', 'Felix Metoyer'),
  fact('Lakeisha Renée Boudreaux-Simms', 'education', 'Southern University', date=('2003', '2003')),
  fact('Lakeisha Renée Boudreaux-Simms', 'education', 'Tulane University', date=('2006', '2006')),
  fact('Lakeisha Renée Boudreaux-Simms', 'spouse', 'Andre Simms', date=('2010#2', '2010')),
  fact('Lakeisha Renée Boudreaux-Simms', 'children', 'Miles'),
  fact('Lakeisha Renée Boudreaux-Simms', 'religion', 'Catholic'),
  fact('Lakeisha Renée Boudreaux-Simms', 'award', 'Pro Bono Award', date=('2020', '2020')),
  fact('Clarence Boudreaux', 'occupation', 'longshoreman'),
  fact('Felix Metoyer', 'ethnicity', 'Black'),
  fact('Andre Simms', 'occupation', 'trombonist'),
  ev('election', 'was elected', ('2012', '2012'), ['Lakeisha Renée Boudreaux-Simms']),
  ev('candidacy', 'lost', ('November 18, 2017', '2017-11-18'), ['Lakeisha Renée Boudreaux-Simms', 'Dale Guidry']),
  ev('investigation', 'was indicted', ('May 20, 2021', '2021-05-20'), ['Dale Guidry']),
  ev('conviction', 'pleaded guilty', ('September 13', '2021-09-13'), ['Dale Guidry']),
  ev('departure', 'resigned', ('the same day', '2021-09-13'), ['Dale Guidry']),
  ev('appointment', 'was sworn in', None, ['Lakeisha Renée Boudreaux-Simms']),
  ev('election', 'won', ('November 13, 2021', '2021-11-13'), ['Lakeisha Renée Boudreaux-Simms', 'Tommy Vu']),
  ev('travel', 'traveled', ('March 2022', '2022-03'), ['Lakeisha Renée Boudreaux-Simms'], place='Washington'),
  ev('testimony', 'testify', ('March 2022', '2022-03'), ['Lakeisha Renée Boudreaux-Simms'], place='Washington'),
  ev('speech', 'address', ('August 29, 2022', '2022-08-29'), ['Lakeisha Renée Boudreaux-Simms'], place='New Orleans'),
  ev('departure', 'dismissed', ('January 17, 2023', '2023-01-17'), ['Ray Landry', 'Lakeisha Renée Boudreaux-Simms']),
  ev('appointment', 'appointed', ('January 17, 2023', '2023-01-17'), ['Monique Fuselier', 'Lakeisha Renée Boudreaux-Simms']),
  ev('investigation', 'subpoenaed', None, ['Lakeisha Renée Boudreaux-Simms'], status='claimed'),
  ev('award', 'was given', ('2020', '2020'), ['Lakeisha Renée Boudreaux-Simms']),
)

P('d6-45', """Durga Kumari Rai (Nepali: दुर्गा कुमारी राई; born 22 September 1966) is a Nepalese politician and former guerrilla commander. She was Minister of Women and Children from 2011 to 2013 and Minister of Home Affairs from January to December 2021, and has been general secretary of the Socialist Centre since its foundation.

Early life

Rai was born in Bhojpur, to Jas Bahadur Rai, a pensioned Gurkha, and Maiti Rai. Of her four brothers one, Lok Bahadur Rai, was chairman of the village development committee from 1992 to 1997. She went to school barefoot and passed her examinations at Dharan in 1984; in middle age, in 2009, she took a bachelor's degree from Tribhuvan University.

Career

Having joined the Maoist Front in 1994, she commanded its Kirat battalion from 1999 to 2006. She was arrested at Itahari on 3 May 1998, and escaped from custody through a latrine six months later. On 10 April 2008 she was elected to the Constituent Assembly for Bhojpur 2. Prime Minister Hom Bahadur Lamsal took her into his cabinet on 29 August 2011, and she remained in it until 14 March 2013.

In 2018 she quarrelled with Lamsal, left the Maoist Front, and took part in founding the Socialist Centre on 2 June of that year. As home minister, an office to which she was sworn in on 8 January 2021 in place of Surendra Acharya-Joshi, she visited New Delhi in February and met the Indian home secretary, Arvind Kulshreshtha. She dismissed the police chief in August; he asserted afterwards that she had ordered him in a letter to release a relative, which a commission of inquiry whose chair was Justice Meena Thapaliya could not confirm. Rai herself gave evidence to the commission on 11 October 2021. She resigned on 20 December 2021, when her party left the coalition.

In the general election of 20 November 2022 she stood in Jhapa 4 and was defeated. She refused a seat in the upper house.

Personal life

Rai married her comrade Bhim Tamang in 1997; he was killed at Pandusen in 2002. In 2010 she became the wife of Keshav Rijal, a professor of Sanskrit. Her daughter, Sabina Tamang, is deputy mayor of Dharan. She holds the Republic Medal (2014).""",
  occ('Durga Kumari Rai', 'his cabinet', start=('29 August 2011', '2011-08-29'), end=('14 March 2013', '2013-03-14'), again=['Minister of Women and Children']),
  occ('Durga Kumari Rai', 'home minister', start=('8 January 2021', '2021-01-08'), end=('20 December 2021', '2021-12-20'), again=['Minister of Home Affairs']),
  occ('Durga Kumari Rai', 'general secretary of the Socialist Centre', start=('2 June of that year', '2018-06-02')),
  occ('Lok Bahadur Rai', 'chairman of the village development committee', start=('1992', '1992'), end=('1997', '1997')),
  occ('Durga Kumari Rai', 'commanded its Kirat battalion', start=('1999', '1999'), end=('2006', '2006'), again=['guerrilla commander']),
  occ('Durga Kumari Rai', 'elected to the Constituent Assembly for Bhojpur 2', start=('10 April 2008', '2008-04-10')),
  occ('Hom Bahadur Lamsal', 'Prime Minister'),
  occ('Surendra Acharya-Joshi', 'home minister', end=('8 January 2021', '2021-01-08')),
  occ('Arvind Kulshreshtha', 'Indian home secretary'),
  occ('Meena Thapaliya', 'Justice'),
  occ('Meena Thapaliya', 'chair#2'),
  occ('Keshav Rijal', 'professor of Sanskrit'),
  occ('Sabina Tamang', 'deputy mayor of Dharan'),
  fact('Durga Kumari Rai', 'nativeName', 'दुर्गा कुमारी राई'),
  fact('Durga Kumari Rai', 'birthDate', '22 September 1966', value='1966-09-22'),
  fact('Durga Kumari Rai', 'nationality', 'Nepalese'),
  fact('Durga Kumari Rai', 'occupation', 'politician'),
  fact('Durga Kumari Rai', 'birthPlace', 'Bhojpur'),
  fact('Durga Kumari Rai', 'father', 'Jas Bahadur Rai'),
  fact('Durga Kumari Rai', 'mother', 'Maiti Rai'),
  fact('Durga Kumari Rai', 'siblings', 'Lok Bahadur Rai'),
  fact('Durga Kumari Rai', 'education', 'Tribhuvan University', date=('2009', '2009')),
  fact('Durga Kumari Rai', 'party', 'Maoist Front'),
  fact('Durga Kumari Rai', 'party', 'Socialist Centre#2'),
  fact('Durga Kumari Rai', 'spouse', 'Bhim Tamang', date=('1997#2', '1997')),
  fact('Durga Kumari Rai', 'spouse', 'Keshav Rijal', date=('2010', '2010')),
  fact('Durga Kumari Rai', 'children', 'Sabina Tamang'),
  fact('Durga Kumari Rai', 'award', 'Republic Medal', date=('2014', '2014')),
  fact('Jas Bahadur Rai', 'occupation', 'Gurkha'),
  fact('Bhim Tamang', 'deathDate', '2002', value='2002'),
  fact('Bhim Tamang', 'deathPlace', 'Pandusen'),
  ev('arrest', 'was arrested', ('3 May 1998', '1998-05-03'), ['Durga Kumari Rai'], place='Itahari'),
  ev('election', 'was elected', ('10 April 2008', '2008-04-10'), ['Durga Kumari Rai']),
  ev('appointment', 'took her into his cabinet', ('29 August 2011', '2011-08-29'), ['Durga Kumari Rai', 'Hom Bahadur Lamsal']),
  ev('appointment', 'was sworn in', ('8 January 2021', '2021-01-08'), ['Durga Kumari Rai']),
  ev('travel', 'visited', ('February', '2021-02'), ['Durga Kumari Rai'], place='New Delhi'),
  ev('meeting', 'met', ('February', '2021-02'), ['Durga Kumari Rai', 'Arvind Kulshreshtha'], place='New Delhi'),
  ev('departure', 'dismissed', ('August#2', '2021-08'), ['Durga Kumari Rai']),
  ev('communication', 'letter', None, ['Durga Kumari Rai'], status='claimed'),
  ev('investigation', 'inquiry', None, ['Durga Kumari Rai', 'Meena Thapaliya']),
  ev('testimony', 'gave evidence', ('11 October 2021', '2021-10-11'), ['Durga Kumari Rai']),
  ev('departure', 'resigned', ('20 December 2021', '2021-12-20'), ['Durga Kumari Rai']),
  ev('candidacy', 'stood', ('20 November 2022', '2022-11-20'), ['Durga Kumari Rai'], place='Jhapa 4'),
)

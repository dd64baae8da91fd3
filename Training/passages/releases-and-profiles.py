"""Press releases, official profiles, annual reports, staff and campaign pages (prefix d17)."""

P("d17-01", """The Governor

Dr Selma Ndahafa Iipumbu heads the Bank of Namibia and, by virtue of that office, presides over its Monetary Policy Committee. Her present term runs from 1 January 2021; the Act allows her one more.

A macroeconomist by training, she came to the Bank from the Ministry of Finance in Windhoek, whose permanent secretary she had been for six years. Before that she spent a decade abroad: first at the African Development Bank, which she entered in 2003 as a research officer, and thereafter, between 2008 and 2014, as adviser to the executive director of the International Monetary Fund for twenty-three African countries, a chair occupied at that time by the Zambian Chanda Mulenga Kabwe.

The Governor took her first degree at the University of the Western Cape. She also holds a doctorate (2002) from the University of Manchester. She was raised in Oniipa, where her father, the Lutheran pastor Festus Iipumbu, still lives; her younger brother, Nangolo Iipumbu, is known to many Namibians as the goalkeeper of the national side.

Outside the Bank, Dr Iipumbu chairs the Namibian Association of Women in Economics, and she has sat since 2022 on the council of the University of Namibia. In November 2023 the magazine Capital Africa named her Central Banker of the Year.

The Deputy Governor

Mr Johannes Rudolf Garoëb has been second in command since March 2019. Under the former governor, Ms Albertina Shikongo-Haufiku, who stepped down at the end of 2020 and to whom he had earlier served as private secretary, he built up the payments department. He was considered for the governorship himself, but the Board's choice fell elsewhere. Mr Garoëb is a chartered accountant and an alumnus of Stellenbosch University. He is married to Ms Liina Amadhila, a judge of the Labour Court.

The Bank's building at 71 Robert Mugabe Avenue was opened in 1997.""",
  occ("Selma Ndahafa Iipumbu", "heads the Bank of Namibia", start=("1 January 2021", "2021-01-01"), again=["Governor"]),
  occ("Selma Ndahafa Iipumbu", "presides over its Monetary Policy Committee"),
  occ("Selma Ndahafa Iipumbu", "permanent secretary", start=("2014", "2014"), end=("six years", "2020")),
  occ("Selma Ndahafa Iipumbu", "research officer", start=("2003", "2003")),
  occ("Selma Ndahafa Iipumbu", "adviser to the executive director of the International Monetary Fund", start=("2008", "2008"), end=("2014", "2014")),
  occ("Chanda Mulenga Kabwe", "executive director of the International Monetary Fund for twenty-three African countries"),
  fact("Chanda Mulenga Kabwe", "nationality", "Zambian"),
  fact("Selma Ndahafa Iipumbu", "occupation", "macroeconomist"),
  fact("Selma Ndahafa Iipumbu", "education", "University of the Western Cape"),
  fact("Selma Ndahafa Iipumbu", "education", "University of Manchester", date=("2002", "2002")),
  fact("Selma Ndahafa Iipumbu", "father", "Festus Iipumbu"),
  fact("Festus Iipumbu", "occupation", "pastor"),
  fact("Festus Iipumbu", "religion", "Lutheran"),
  fact("Festus Iipumbu", "residence", "Oniipa"),
  fact("Selma Ndahafa Iipumbu", "residence", "Oniipa"),
  fact("Selma Ndahafa Iipumbu", "siblings", "Nangolo Iipumbu"),
  fact("Nangolo Iipumbu", "occupation", "goalkeeper"),
  occ("Selma Ndahafa Iipumbu", "chairs the Namibian Association of Women in Economics"),
  occ("Selma Ndahafa Iipumbu", "the council of the University of Namibia", start=("2022", "2022")),
  fact("Selma Ndahafa Iipumbu", "award", "Central Banker of the Year", date=("November 2023", "2023-11")),
  occ("Johannes Rudolf Garoëb", "Deputy Governor", start=("March 2019", "2019-03"), again=["second in command"]),
  occ("Albertina Shikongo-Haufiku", "governor", end=("the end of 2020", "2020-12"), former=True),
  occ("Johannes Rudolf Garoëb", "private secretary"),
  fact("Johannes Rudolf Garoëb", "occupation", "chartered accountant"),
  fact("Johannes Rudolf Garoëb", "education", "Stellenbosch University"),
  fact("Johannes Rudolf Garoëb", "spouse", "Liina Amadhila"),
  occ("Liina Amadhila", "judge of the Labour Court"),
  ev("appointment", "entered", ("2003", "2003"), ["Selma Ndahafa Iipumbu"]),
  ev("departure", "stepped down", ("the end of 2020", "2020-12"), ["Albertina Shikongo-Haufiku"]),
  ev("award", "named her", ("November 2023", "2023-11"), ["Selma Ndahafa Iipumbu"]),
)

P("d17-02", """FOR IMMEDIATE RELEASE
Office of the Premier, Halifax, 9 February 2016

CABINET CHANGES ANNOUNCED

Premier Douglas Rory MacEachern today carried out a small shuffle of the Executive Council following the departure of Lorraine Comeau-Thibeau, who gave up the Health and Wellness portfolio on Friday to look after her husband, Réjean Thibeau, a retired lobster buyer.

Kenneth Obadiah Clyke, until this morning Minister of Community Services, moves to Health and Wellness. The member for Preston since 2009, Mr. Clyke is a registered nurse who trained at Dalhousie University and for three years headed the Nova Scotia Nurses' Union.

Community Services passes to a newcomer at the table, Siobhan Gillis, MLA for Antigonish. Ms. Gillis entered the House only last May, when she won the by-election caused by the death of Angus "Red Angus" Chisholm. Prior to politics she was a school principal in Heatherton. She and her wife, potter Dana Weir, have twin boys.

"Both of these people know what a waiting room looks like," the Premier told reporters after the swearing-in, at which Lieutenant Governor Horace Amirault administered the oaths to Mr. Clyke and Ms. Gillis.

Ms. Comeau-Thibeau remains the member for Clare. She held Health from October 2013, and earlier, in opposition, she had been her party's critic for fisheries. It was she who in 2014 laid before the House the report on nursing homes that bears her name.

The Premier also announced that Gordon Pyke, Deputy Minister of Finance, will add the post of Clerk of the Executive Council to his duties on an acting basis, effective March 1. The permanent position will be advertised. Mr. Pyke's predecessor as Clerk, Beverley Nauss, is retiring after thirty-one years in the public service.

Reports that the Minister of Energy had asked to be moved are without foundation.

Media contact: Tasha Levy, communications adviser""",
  occ("Douglas Rory MacEachern", "Premier#2", again=["Premier#3", "Premier#4"]),
  occ("Lorraine Comeau-Thibeau", "Health and Wellness", start=("October 2013", "2013-10"), end=("Friday", "2016-02-05"), again=["Health#3"]),
  occ("Kenneth Obadiah Clyke", "Minister of Community Services", end=("this morning", "2016-02-09")),
  occ("Kenneth Obadiah Clyke", "Health and Wellness#2", start=("today", "2016-02-09")),
  occ("Kenneth Obadiah Clyke", "member for Preston", start=("2009", "2009")),
  occ("Kenneth Obadiah Clyke", "headed the Nova Scotia Nurses' Union"),
  occ("Siobhan Gillis", "Community Services#2", start=("today", "2016-02-09")),
  occ("Siobhan Gillis", "MLA for Antigonish", start=("last May", "2015-05")),
  occ("Angus \"Red Angus\" Chisholm", "MLA for Antigonish"),
  occ("Siobhan Gillis", "school principal"),
  occ("Horace Amirault", "Lieutenant Governor"),
  occ("Lorraine Comeau-Thibeau", "member for Clare"),
  occ("Lorraine Comeau-Thibeau", "critic for fisheries"),
  occ("Gordon Pyke", "Deputy Minister of Finance"),
  occ("Gordon Pyke", "Clerk of the Executive Council", start=("March 1", "2016-03-01")),
  occ("Beverley Nauss", "Clerk#2"),
  occ("Tasha Levy", "communications adviser"),
  fact("Lorraine Comeau-Thibeau", "spouse", "Réjean Thibeau"),
  fact("Réjean Thibeau", "occupation", "lobster buyer"),
  fact("Kenneth Obadiah Clyke", "occupation", "nurse"),
  fact("Kenneth Obadiah Clyke", "education", "Dalhousie University"),
  fact("Angus \"Red Angus\" Chisholm", "alias", "Red Angus"),
  fact("Siobhan Gillis", "spouse", "Dana Weir"),
  fact("Dana Weir", "occupation", "potter"),
  ev("departure", "departure", ("Friday", "2016-02-05"), ["Lorraine Comeau-Thibeau"]),
  ev("departure", "gave up", ("Friday", "2016-02-05"), ["Lorraine Comeau-Thibeau"]),
  ev("appointment", "moves", ("today", "2016-02-09"), ["Kenneth Obadiah Clyke"]),
  ev("appointment", "passes", ("today", "2016-02-09"), ["Siobhan Gillis"]),
  ev("election", "won", ("last May", "2015-05"), ["Siobhan Gillis"]),
  ev("speech", "told reporters", ("today", "2016-02-09"), ["Douglas Rory MacEachern"]),
  ev("appointment", "swearing-in", ("today", "2016-02-09"), ["Kenneth Obadiah Clyke", "Siobhan Gillis"]),
  ev("departure", "is retiring", None, ["Beverley Nauss"]),
)

P("d17-03", """BOARD OF DIRECTORS as at 31 March 2011
(Blue Mountain Trust & Savings Bank Ltd., Kingston — Annual Report)

Hon. Winston Alphonso Lindo, O.J. — Chairman. Mr. Lindo, an attorney, joined the Board in 1994 and was elected to the chair five years afterwards on the retirement of Sir Neville DaCosta. From 1980 until 1983 he sat in the Senate of Jamaica. He is a past president of the Jamaican Bar Association and a Custos Rotulorum (St. Andrew, 2001–07). Age: 71.

Marva Elaine Pusey-Grant — Managing Director. Mrs. Pusey-Grant began as a teller at the Half Way Tree branch in 1979; in 2004 she became the first woman to run the Bank. Fifteen years of her career were passed in Credit, which she directed from 1996. Mico College, where she trained as a teacher, conferred on her its Alumni Medal in 2008. Her late husband, Clive Grant, founded Grant's Bakery in May Pen.

Prof. Rohan Balgobin — Trinidadian by birth and a resident of Mona since 1988, Professor Balgobin occupies the Lewis Chair of Development Economics at the University of the West Indies. He advises the Planning Institute of Jamaica. Committees: Audit (chairman), Conduct Review.

Col. Trevor St. Aubyn Nash (Ret'd) — formerly of the Jamaica Regiment, whose First Battalion he commanded. The Colonel has looked after security for the Tourism Authority since leaving the army in 1999. He was educated at Munro and at Sandhurst. Committees: Conduct Review (chairman).

Angela Chin-Loy — Company Secretary; sits with the Board but does not vote. Ms. Chin-Loy was called in 1992 and was legal officer of the Bank of Jamaica for seven years. Her sister, Dr. Heather Chin-Loy, is chief medical officer in the Ministry of Health.

Mr. Denzil Orville Facey, who had represented the staff since 2005, did not seek re-election and left the Board at the annual general meeting on 14 July 2010. His seat was not filled. A proposal to nominate Mr. Lindo's son in his place was withdrawn.""",
  occ("Winston Alphonso Lindo", "Chairman", start=("five years afterwards", "1999")),
  occ("Winston Alphonso Lindo", "joined the Board", start=("1994", "1994")),
  occ("Neville DaCosta", "the chair", end=("five years afterwards", "1999")),
  occ("Winston Alphonso Lindo", "sat in the Senate of Jamaica", start=("1980", "1980"), end=("1983", "1983")),
  occ("Winston Alphonso Lindo", "president of the Jamaican Bar Association", former=True),
  occ("Winston Alphonso Lindo", "Custos Rotulorum", start=("2001", "2001"), end=("07", "2007")),
  fact("Winston Alphonso Lindo", "occupation", "attorney"),
  fact("Winston Alphonso Lindo", "award", "O.J."),
  occ("Marva Elaine Pusey-Grant", "Managing Director", start=("2004", "2004"), again=["run the Bank"]),
  occ("Marva Elaine Pusey-Grant", "teller at the Half Way Tree branch", start=("1979", "1979")),
  occ("Marva Elaine Pusey-Grant", "Credit", start=("1996", "1996")),
  fact("Marva Elaine Pusey-Grant", "education", "Mico College"),
  fact("Marva Elaine Pusey-Grant", "award", "Alumni Medal", date=("2008", "2008")),
  fact("Marva Elaine Pusey-Grant", "spouse", "Clive Grant"),
  fact("Rohan Balgobin", "nationality", "Trinidadian"),
  fact("Rohan Balgobin", "residence", "Mona", date=("1988", "1988")),
  occ("Rohan Balgobin", "Lewis Chair of Development Economics at the University of the West Indies"),
  occ("Rohan Balgobin", "advises the Planning Institute of Jamaica"),
  occ("Rohan Balgobin", "Audit (chairman)"),
  occ("Rohan Balgobin", "Conduct Review"),
  fact("Trevor St. Aubyn Nash", "militaryService", "Jamaica Regiment"),
  occ("Trevor St. Aubyn Nash", "First Battalion he commanded"),
  occ("Trevor St. Aubyn Nash", "looked after security for the Tourism Authority", start=("1999", "1999")),
  fact("Trevor St. Aubyn Nash", "education", "Munro"),
  fact("Trevor St. Aubyn Nash", "education", "Sandhurst"),
  occ("Trevor St. Aubyn Nash", "Conduct Review (chairman)"),
  occ("Trevor St. Aubyn Nash", "Col.", again=["Colonel"]),
  occ("Angela Chin-Loy", "Company Secretary"),
  occ("Angela Chin-Loy", "legal officer of the Bank of Jamaica"),
  fact("Angela Chin-Loy", "siblings", "Heather Chin-Loy"),
  occ("Heather Chin-Loy", "chief medical officer in the Ministry of Health"),
  occ("Denzil Orville Facey", "represented the staff", start=("2005", "2005"), end=("14 July 2010", "2010-07-14")),
  ev("appointment", "joined", ("1994", "1994"), ["Winston Alphonso Lindo"]),
  ev("election", "was elected", ("five years afterwards", "1999"), ["Winston Alphonso Lindo"]),
  ev("departure", "retirement", ("five years afterwards", "1999"), ["Neville DaCosta"]),
  ev("appointment", "became", ("2004", "2004"), ["Marva Elaine Pusey-Grant"]),
  ev("award", "conferred", ("2008", "2008"), ["Marva Elaine Pusey-Grant"]),
  ev("departure", "leaving", ("1999", "1999"), ["Trevor St. Aubyn Nash"]),
  ev("departure", "left the Board", ("14 July 2010", "2010-07-14"), ["Denzil Orville Facey"]),
)

P("d17-04", """Supreme Court of Tonga — The Judges

The Chief Justice

The Hon. Mr Justice Whitcombe (Hugh Latimer Whitcombe KC) presides over the Supreme Court and is President of the Court of Appeal. He was sworn in before His Majesty at Nuku'alofa on 2 September 2019, replacing the Hon. Owen Paulsen-Hart, a New Zealander whose five-year warrant had expired in June. In the meantime the Lord Chief Justice's functions were discharged by the senior puisne judge, the Hon. Mele Fotu Taufaeteau.

Mr Justice Whitcombe read law at Durham and was called by the Inner Temple in 1981. He sat as a Recorder on the South Eastern Circuit (1999–2008) and then for a decade as a resident judge in the British Indian Ocean Territory and St Helena. He took silk in 1997. When off the bench he keeps bees. Lady Whitcombe, born Philippa Ramsay, is an anthropologist with a particular interest in barkcloth.

The Puisne Judges

The Hon. Justice Taufaeteau is the first Tongan woman to sit in this Court. Born in Neiafu in 1963, she attended Queen Sālote College and the University of Auckland, graduating LLB in 1987. She was Solicitor-General from 2003 to 2010; it was in that capacity that she appeared before the commission of inquiry into the ferry disaster. Before her elevation on 1 May 2012 she was briefly in private practice with her cousin, Viliami Kioa Taufaeteau, who now sits in the Legislative Assembly as People's Representative for Vava'u 15.

The Hon. Justice Langi Havea joined the bench this January, filling a vacancy which had lasted a year. Previously Chief Magistrate, he is also a lay preacher of the Free Wesleyan Church.

Registrar: Ms 'Ana Tupou Lolohea, who took over from Mr Semisi Fifita in 2021. Mr Fifita is now Secretary of the Judicial Services Panel.

The court house was rebuilt after the cyclone of 1982. Page last updated: 20 August 2023.""",
  occ("Hugh Latimer Whitcombe", "Chief Justice", start=("2 September 2019", "2019-09-02"), again=["presides over the Supreme Court"]),
  occ("Hugh Latimer Whitcombe", "President of the Court of Appeal"),
  occ("Owen Paulsen-Hart", "Chief Justice", start=("five-year", "2014-06"), end=("June", "2019-06")),
  occ("Mele Fotu Taufaeteau", "Lord Chief Justice's functions", start=("June", "2019-06"), end=("2 September 2019", "2019-09-02")),
  occ("Mele Fotu Taufaeteau", "senior puisne judge", start=("1 May 2012", "2012-05-01"), again=["to sit in this Court"]),
  fact("Owen Paulsen-Hart", "nationality", "New Zealander"),
  fact("Hugh Latimer Whitcombe", "education", "Durham"),
  fact("Hugh Latimer Whitcombe", "education", "Inner Temple", date=("1981", "1981")),
  occ("Hugh Latimer Whitcombe", "Recorder on the South Eastern Circuit", start=("1999", "1999"), end=("2008", "2008")),
  occ("Hugh Latimer Whitcombe", "resident judge in the British Indian Ocean Territory and St Helena", start=("2008", "2008"), end=("a decade", "2018")),
  fact("Hugh Latimer Whitcombe", "spouse", "Philippa Ramsay"),
  fact("Philippa Ramsay", "birthName", "Philippa Ramsay"),
  fact("Philippa Ramsay", "occupation", "anthropologist"),
  fact("Mele Fotu Taufaeteau", "nationality", "Tongan"),
  fact("Mele Fotu Taufaeteau", "birthPlace", "Neiafu"),
  fact("Mele Fotu Taufaeteau", "birthDate", "1963", value="1963"),
  fact("Mele Fotu Taufaeteau", "education", "Queen Sālote College"),
  fact("Mele Fotu Taufaeteau", "education", "University of Auckland", date=("1987", "1987")),
  occ("Mele Fotu Taufaeteau", "Solicitor-General", start=("2003", "2003"), end=("2010", "2010")),
  fact("Mele Fotu Taufaeteau", "relatives", "Viliami Kioa Taufaeteau"),
  occ("Viliami Kioa Taufaeteau", "People's Representative for Vava'u 15"),
  occ("Langi Havea", "joined the bench", start=("this January", "2023-01")),
  occ("Langi Havea", "Chief Magistrate", end=("this January", "2023-01"), former=True),
  occ("Langi Havea", "lay preacher of the Free Wesleyan Church"),
  fact("Langi Havea", "religion", "Free Wesleyan"),
  occ("'Ana Tupou Lolohea", "Registrar", start=("2021", "2021")),
  occ("Semisi Fifita", "Registrar", end=("2021", "2021")),
  occ("Semisi Fifita", "Secretary of the Judicial Services Panel"),
  ev("appointment", "was sworn in", ("2 September 2019", "2019-09-02"), ["Hugh Latimer Whitcombe"]),
  ev("departure", "expired", ("June", "2019-06"), ["Owen Paulsen-Hart"]),
  ev("award", "took silk", ("1997", "1997"), ["Hugh Latimer Whitcombe"]),
  ev("testimony", "appeared before the commission of inquiry", None, ["Mele Fotu Taufaeteau"]),
  ev("appointment", "elevation", ("1 May 2012", "2012-05-01"), ["Mele Fotu Taufaeteau"]),
  ev("appointment", "joined", ("this January", "2023-01"), ["Langi Havea"]),
  ev("appointment", "took over", ("2021", "2021"), ["'Ana Tupou Lolohea"]),
)

P("d17-05", """United Nations — SG/A/1412 — 7 June 2013

SECRETARY-GENERAL APPOINTS MARIT SKJELBRED OF NORWAY DEPUTY SPECIAL REPRESENTATIVE FOR LIBERIA

The Secretary-General announced today the appointment of Marit Synnøve Skjelbred of Norway as his Deputy Special Representative for Liberia (Rule of Law). She will succeed Ibrahima Sory Camara of Guinea, who completed his assignment on 31 May and to whom the Secretary-General is grateful for his dedicated service of four years.

Ms. Skjelbred brings to the position more than two decades of experience in policing and in peacekeeping. Since 2010 she has been Chief of Police of the Hordaland district in her own country; from 2006 to 2008 she was seconded to the United Nations Mission in the Sudan as Deputy Police Commissioner. Earlier assignments include Head of the Political Section at the Norwegian embassy in Nairobi, where she also accompanied the Somali peace talks, and team leader in Hebron with the Temporary International Presence (1997).

She holds a master's degree in criminology from the University of Oslo and is a graduate of the Norwegian Police University College. In 2009 she was made Knight of the Royal Norwegian Order of St. Olav. Born in 1966, she is married and has a daughter.

Biographical note for correspondents: Mr. Camara, a magistrate by profession, was Minister of Justice of Guinea (1999–2002) in the government of Lamine Kouyaté-Diallo and afterwards represented his country in Brussels. He returns to Conakry, where he will teach. The press there has mentioned him for the Constitutional Court, on which the Organization has no comment.

The mission continues to be led by Special Representative Annelies Verhoeven-Schmitz, formerly State Secretary in the German Federal Foreign Office. She arrived in Monrovia last September after her predecessor, Karl-Gustav Enander of Sweden, had asked to be relieved on medical grounds. Mr. Enander died in Uppsala in February.""",
  occ("Marit Synnøve Skjelbred", "Deputy Special Representative for Liberia", again=["DEPUTY SPECIAL REPRESENTATIVE FOR LIBERIA"]),
  occ("Ibrahima Sory Camara", "Deputy Special Representative for Liberia", start=("four years", "2009"), end=("31 May", "2013-05-31")),
  occ("Marit Synnøve Skjelbred", "Chief of Police of the Hordaland district", start=("2010", "2010")),
  occ("Marit Synnøve Skjelbred", "Deputy Police Commissioner", start=("2006", "2006"), end=("2008", "2008")),
  occ("Marit Synnøve Skjelbred", "Head of the Political Section at the Norwegian embassy in Nairobi"),
  occ("Marit Synnøve Skjelbred", "team leader in Hebron with the Temporary International Presence", start=("1997", "1997")),
  fact("Marit Synnøve Skjelbred", "nationality", "of Norway"),
  fact("Marit Synnøve Skjelbred", "education", "University of Oslo"),
  fact("Marit Synnøve Skjelbred", "education", "Norwegian Police University College"),
  fact("Marit Synnøve Skjelbred", "award", "Knight of the Royal Norwegian Order of St. Olav", date=("2009", "2009")),
  fact("Marit Synnøve Skjelbred", "birthDate", "1966", value="1966"),
  fact("Ibrahima Sory Camara", "nationality", "of Guinea"),
  fact("Ibrahima Sory Camara", "occupation", "magistrate"),
  occ("Ibrahima Sory Camara", "Minister of Justice of Guinea", start=("1999", "1999"), end=("2002", "2002")),
  occ("Lamine Kouyaté-Diallo", "government"),
  occ("Ibrahima Sory Camara", "represented his country in Brussels"),
  occ("Annelies Verhoeven-Schmitz", "Special Representative#2", start=("last September", "2012-09")),
  occ("Annelies Verhoeven-Schmitz", "State Secretary in the German Federal Foreign Office", former=True),
  occ("Karl-Gustav Enander", "Special Representative#2"),
  fact("Karl-Gustav Enander", "nationality", "of Sweden"),
  fact("Karl-Gustav Enander", "deathPlace", "Uppsala"),
  fact("Karl-Gustav Enander", "deathDate", "February", value="2013-02"),
  ev("appointment", "appointment", ("today", "2013-06-07"), ["Marit Synnøve Skjelbred"]),
  ev("appointment", "was seconded", ("2006", "2006"), ["Marit Synnøve Skjelbred"]),
  ev("departure", "completed his assignment", ("31 May", "2013-05-31"), ["Ibrahima Sory Camara"]),
  ev("award", "was made Knight", ("2009", "2009"), ["Marit Synnøve Skjelbred"]),
  ev("travel", "arrived", ("last September", "2012-09"), ["Annelies Verhoeven-Schmitz"]),
  ev("departure", "asked to be relieved", None, ["Karl-Gustav Enander"]),
)

P("d17-06", """MEET DARLENE

Darlene Kay Oestreich is running to keep doing what she does now: looking after your money. Appointed Treasurer of Kandiyohi County by the Board of Commissioners in March 2021, when Walt Amundson's heart told him it was time to fish, she faced the voters for the first time that November and took 61 percent. Now she asks for four more years.

Darlene was raised on a dairy farm outside Pennock, Minnesota, the fourth of Gerald and Ione Oestreich's seven kids. She went to Willmar High (Class of '84), kept books at the creamery to pay her way through St. Cloud State, and passed her CPA exam on the second try, which she will tell you herself.

She spent eighteen years at Heartland Farm Credit, the last six as branch manager. In 2009 Governor Ted Halvorson named her to the state Rural Finance Authority, where she served two terms; her colleagues picked her as vice chair for the second. She's been on the church council at Bethel Lutheran and she coached the Cardinals softball team that went to State in 2013.

Her older brother Lyle gave Kandiyohi County thirty years as a sheriff's deputy. Her husband, Pat Conroy, whom she met at a dance in Spicer and married in 1990, teaches shop at New London. Their daughter, Megan Conroy, just got elected to the Willmar school board, so Thanksgiving has turned political.

What about the other guy? Darlene's opponent says she hid a shortfall in the ditch fund. She didn't, and the State Auditor, Phil Nygaard, said so in writing on June 3, 2025.

ENDORSED BY: Walt Amundson, former county treasurer; State Senator Joyce Tollefsrud (DFL–Montevideo); Sheriff Eric Kuhlmann; AFSCME Council 65.

"She once drove forty miles to hand me back a dollar ten," says Walt.

Paid for by Oestreich for Treasurer, Lyle Oestreich, chair.""",
  occ("Darlene Kay Oestreich", "Treasurer of Kandiyohi County", start=("March 2021", "2021-03")),
  occ("Walt Amundson", "Treasurer of Kandiyohi County", end=("March 2021", "2021-03"), again=["county treasurer"], former=True),
  occ("Darlene Kay Oestreich", "branch manager"),
  occ("Ted Halvorson", "Governor"),
  occ("Darlene Kay Oestreich", "state Rural Finance Authority", start=("2009", "2009")),
  occ("Darlene Kay Oestreich", "vice chair"),
  occ("Darlene Kay Oestreich", "church council at Bethel Lutheran"),
  occ("Darlene Kay Oestreich", "coached the Cardinals softball team"),
  occ("Lyle Oestreich", "sheriff's deputy"),
  occ("Lyle Oestreich", "chair#2"),
  occ("Megan Conroy", "Willmar school board"),
  occ("Phil Nygaard", "State Auditor"),
  occ("Joyce Tollefsrud", "State Senator"),
  occ("Eric Kuhlmann", "Sheriff"),
  fact("Darlene Kay Oestreich", "residence", "Pennock"),
  fact("Darlene Kay Oestreich", "parents", "Gerald"),
  fact("Darlene Kay Oestreich", "parents", "Ione Oestreich"),
  fact("Darlene Kay Oestreich", "education", "Willmar High", date=("'84", "1984")),
  fact("Darlene Kay Oestreich", "education", "St. Cloud State"),
  fact("Darlene Kay Oestreich", "occupation", "CPA"),
  fact("Darlene Kay Oestreich", "religion", "Lutheran"),
  fact("Darlene Kay Oestreich", "siblings", "Lyle"),
  fact("Darlene Kay Oestreich", "spouse", "Pat Conroy", date=("1990", "1990")),
  fact("Darlene Kay Oestreich", "children", "Megan Conroy"),
  fact("Pat Conroy", "occupation", "teaches shop"),
  fact("Joyce Tollefsrud", "party", "DFL"),
  fact("Joyce Tollefsrud", "residence", "Montevideo"),
  ev("candidacy", "is running", None, ["Darlene Kay Oestreich"]),
  ev("appointment", "Appointed", ("March 2021", "2021-03"), ["Darlene Kay Oestreich"]),
  ev("election", "took 61 percent", ("that November", "2021-11"), ["Darlene Kay Oestreich"]),
  ev("candidacy", "faced the voters", ("that November", "2021-11"), ["Darlene Kay Oestreich"]),
  ev("appointment", "named her", ("2009", "2009"), ["Darlene Kay Oestreich", "Ted Halvorson"]),
  ev("election", "picked her", None, ["Darlene Kay Oestreich"]),
  ev("election", "got elected", None, ["Megan Conroy"]),
  ev("communication", "said so in writing", ("June 3, 2025", "2025-06-03"), ["Phil Nygaard"]),
)

P("d17-07", """Baltic Port Security Forum, Gdynia, 18–19 September 2018
SPEAKERS

Kadri Mõistlik (Estonia) has directed the Transport Administration's maritime division since 2015. She started out as a deck officer on the Tallinn–Stockholm ferries and in the intervening years advised two ministers of economic affairs, Urmas Vaher and Liis Tamm, on shipping. Kadri sits on the Helsinki Commission. She opens the first day.

Vice Admiral (ret.) Bogusław Trzebiatowski, our host, took command of the Polish Navy's 3rd Ship Flotilla in 2006 and was deputy chief of the General Staff when he left the service in 2014. He has since been rector of the Naval Academy, of which he is himself a graduate (1980). The admiral is a Kashubian from Puck and speaks the language at home.

Jānis Ozols-Krūmiņš, MEP, sits in the European Parliament for Latvia's Harmony and Progress party and is rapporteur on port services. Until his election in 2014 he was mayor of Ventspils, like his father before him. He has asked us to mention that he was the hammer-throwing champion of the Latvian SSR in 1987.

Dr Friederike von Alten-Bockum teaches the law of the sea at Kiel, where she was dean of the law faculty from 2011 to 2013. As an ad hoc judge she sat in the M/V Sundholm case at the Tribunal in Hamburg. She is the author of "Who Closes the Strait?".

Ingvar Ljunggren, harbour master of Gothenburg. Captain Ljunggren succeeded Mona Rask, now with the Swedish Maritime Administration as head of pilotage, on 1 April.

Moderator: Tomasz Wilk, naval correspondent of the daily Głos Wybrzeża and the son of a docker.

Mikko Saarelainen, announced in the first programme, cannot attend: he was sworn in as Finland's interior minister last Thursday. His place on the panel goes to his former state secretary at the Ministry of Transport, Anu Helle.""",
  occ("Kadri Mõistlik", "directed the Transport Administration's maritime division", start=("2015", "2015")),
  occ("Kadri Mõistlik", "deck officer on the Tallinn–Stockholm ferries"),
  occ("Kadri Mõistlik", "advised two ministers of economic affairs"),
  occ("Urmas Vaher", "ministers of economic affairs"),
  occ("Liis Tamm", "ministers of economic affairs"),
  occ("Kadri Mõistlik", "sits on the Helsinki Commission"),
  fact("Kadri Mõistlik", "nationality", "Estonia"),
  occ("Bogusław Trzebiatowski", "Vice Admiral", former=True),
  occ("Bogusław Trzebiatowski", "took command of the Polish Navy's 3rd Ship Flotilla", start=("2006", "2006")),
  occ("Bogusław Trzebiatowski", "deputy chief of the General Staff", end=("2014", "2014")),
  occ("Bogusław Trzebiatowski", "rector of the Naval Academy", start=("2014", "2014")),
  fact("Bogusław Trzebiatowski", "education", "Naval Academy", date=("1980", "1980")),
  fact("Bogusław Trzebiatowski", "ethnicity", "Kashubian"),
  fact("Bogusław Trzebiatowski", "birthPlace", "Puck"),
  fact("Bogusław Trzebiatowski", "militaryService", "Polish Navy"),
  occ("Jānis Ozols-Krūmiņš", "MEP", start=("2014#2", "2014"), again=["sits in the European Parliament"]),
  occ("Jānis Ozols-Krūmiņš", "rapporteur on port services"),
  occ("Jānis Ozols-Krūmiņš", "mayor of Ventspils", end=("2014#2", "2014")),
  fact("Jānis Ozols-Krūmiņš", "party", "Harmony and Progress"),
  fact("Jānis Ozols-Krūmiņš", "award", "hammer-throwing champion of the Latvian SSR", date=("1987", "1987")),
  occ("Friederike von Alten-Bockum", "teaches the law of the sea at Kiel"),
  occ("Friederike von Alten-Bockum", "dean of the law faculty", start=("2011", "2011"), end=("2013", "2013")),
  occ("Friederike von Alten-Bockum", "ad hoc judge"),
  occ("Ingvar Ljunggren", "harbour master of Gothenburg", start=("1 April", "2018-04-01")),
  occ("Mona Rask", "harbour master of Gothenburg", end=("1 April", "2018-04-01")),
  occ("Mona Rask", "head of pilotage"),
  occ("Ingvar Ljunggren", "Captain"),
  occ("Tomasz Wilk", "naval correspondent of the daily Głos Wybrzeża"),
  occ("Mikko Saarelainen", "Finland's interior minister", start=("last Thursday", "2018-09")),
  occ("Anu Helle", "state secretary at the Ministry of Transport", former=True),
  ev("appointment", "took command", ("2006", "2006"), ["Bogusław Trzebiatowski"]),
  ev("departure", "left the service", ("2014", "2014"), ["Bogusław Trzebiatowski"]),
  ev("election", "election", ("2014#2", "2014"), ["Jānis Ozols-Krūmiņš"]),
  ev("appointment", "succeeded", ("1 April", "2018-04-01"), ["Ingvar Ljunggren"]),
  ev("appointment", "was sworn in", ("last Thursday", "2018-09"), ["Mikko Saarelainen"]),
)

P("d17-08", """COLONIAL OFFICE, INFORMATION DEPARTMENT
Press Section — 22nd October, 1952 — No. 114

The Queen has been pleased to approve the appointment of Mr. Roland Ambrose Twisleton-Shaw, C.M.G., Colonial Secretary, Barbados, to be Governor and Commander-in-Chief of the Seychelles in succession to Sir Percival Lydgate, K.B.E., who is to retire early in the New Year.

Mr. Twisleton-Shaw, who is 49, is the second son of the late Bishop of Carlow, the Right Rev. Ambrose Twisleton-Shaw. He was educated at Shrewsbury and at Oriel College, Oxford, and entered the Colonial Administrative Service in 1926 as a cadet in the Gold Coast. District Commissioner at Tamale from 1931 to 1936, he was then transferred to Cyprus, where he acted as Commissioner of Famagusta during the war. He served with the Cyprus Regiment in 1941 and was mentioned in despatches. In 1946 he went to Bridgetown as Financial Secretary, and since 1949 he has held his present office, administering the Government on several occasions. He was awarded the C.M.G. last year.

The Governor-designate married, in 1934, Eleanor Maude, daughter of Dr. J. H. Prideaux, sometime Director of Medical Services of the Gold Coast. There are two daughters.

Sir Percival Lydgate was born at Simla in 1895 and saw service in Mesopotamia. A Malayan civil servant for most of his life, he spent three years in internment at Changi. He has governed the Seychelles since 1948 and will be remembered for the vanilla scheme. He intends to settle in Kenya.

To the vacancy in Barbados the Secretary of State has promoted Mr. Desmond Lucius Harewood, at present Attorney-General there, who will be the first Barbadian to fill it. Mr. Harewood was called to the Bar by Gray's Inn and is a former captain of the island's cricket eleven.

No statement can be made about the post of Attorney-General.""",
  occ("Roland Ambrose Twisleton-Shaw", "Colonial Secretary, Barbados", start=("1949", "1949"), again=["present office"]),
  occ("Roland Ambrose Twisleton-Shaw", "Governor and Commander-in-Chief of the Seychelles", again=["Governor-designate"]),
  occ("Percival Lydgate", "Governor and Commander-in-Chief of the Seychelles", start=("1948", "1948"), again=["governed the Seychelles"]),
  fact("Roland Ambrose Twisleton-Shaw", "award", "C.M.G.#2", date=("last year", "1951")),
  fact("Percival Lydgate", "award", "K.B.E."),
  fact("Roland Ambrose Twisleton-Shaw", "father", "Ambrose Twisleton-Shaw#2"),
  occ("Ambrose Twisleton-Shaw", "Bishop of Carlow"),
  fact("Roland Ambrose Twisleton-Shaw", "education", "Shrewsbury"),
  fact("Roland Ambrose Twisleton-Shaw", "education", "Oriel College, Oxford"),
  occ("Roland Ambrose Twisleton-Shaw", "cadet in the Gold Coast", start=("1926", "1926")),
  occ("Roland Ambrose Twisleton-Shaw", "District Commissioner at Tamale", start=("1931", "1931"), end=("1936", "1936")),
  occ("Roland Ambrose Twisleton-Shaw", "Commissioner of Famagusta"),
  fact("Roland Ambrose Twisleton-Shaw", "militaryService", "Cyprus Regiment", date=("1941", "1941")),
  occ("Roland Ambrose Twisleton-Shaw", "Financial Secretary", start=("1946", "1946"), end=("1949", "1949")),
  occ("Roland Ambrose Twisleton-Shaw", "administering the Government"),
  fact("Roland Ambrose Twisleton-Shaw", "spouse", "Eleanor Maude", date=("1934", "1934")),
  fact("Eleanor Maude", "father", "J. H. Prideaux"),
  occ("J. H. Prideaux", "Director of Medical Services of the Gold Coast", former=True),
  fact("Percival Lydgate", "birthPlace", "Simla"),
  fact("Percival Lydgate", "birthDate", "1895", value="1895"),
  fact("Percival Lydgate", "militaryService", "Mesopotamia"),
  occ("Percival Lydgate", "Malayan civil servant"),
  occ("Desmond Lucius Harewood", "Colonial Secretary, Barbados"),
  occ("Desmond Lucius Harewood", "Attorney-General"),
  fact("Desmond Lucius Harewood", "nationality", "Barbadian"),
  fact("Desmond Lucius Harewood", "education", "Gray's Inn"),
  occ("Desmond Lucius Harewood", "captain of the island's cricket eleven", former=True),
  ev("appointment", "appointment", ("22nd October, 1952", "1952-10-22"), ["Roland Ambrose Twisleton-Shaw"]),
  ev("appointment", "entered", ("1926", "1926"), ["Roland Ambrose Twisleton-Shaw"]),
  ev("appointment", "was then transferred", ("1936", "1936"), ["Roland Ambrose Twisleton-Shaw"]),
  ev("award", "was mentioned in despatches", None, ["Roland Ambrose Twisleton-Shaw"]),
  ev("appointment", "went", ("1946", "1946"), ["Roland Ambrose Twisleton-Shaw"]),
  ev("award", "was awarded", ("last year", "1951"), ["Roland Ambrose Twisleton-Shaw"]),
  ev("appointment", "has promoted", None, ["Desmond Lucius Harewood"]),
)

P("d17-09", """Ministry of Environment and Forestry of the Republic of Indonesia
Official profile: Director General of Watershed Management

Ir. Hendrikus Wairatu, M.Sc., was born in Waingapu, East Sumba, on 17 August 1961, a birthday that he shares with the Republic and about which he has heard every joke. His mother, Ina Rambu Hunggu, wove ikat; of his eight siblings the eldest, Umbu Lapu Wairatu, was for ten years regent of East Sumba.

Having finished at the Catholic seminary school in Mataloko, where he discovered that he would rather plant trees than preach under them, he studied forestry at Gadjah Mada University in Yogyakarta, and received his engineer's degree in 1986. A scholarship took him to Wageningen from 1992 to 1994.

His career in the civil service began in Kupang: extension officer (1987–1991), head of the seedling section (1995–1999) and, under Governor Yohanis Bria Seran, head of the provincial forestry service. In 2008 Minister Nurdin Halimsyah brought him to Jakarta as Secretary of the Directorate General. He became Director General on 12 February 2015, taking the place of Ms. Retno Palupi Kusumaningrum, who had reached the age limit and is at present a commissioner of the state forestry company, Perhutani.

The Director General leads the national mangrove task force and is deputy chairman of the Indonesian Foresters' Union. For the restoration of the Noelmina basin the President awarded him the Satyalancana Pembangunan in 2012.

He received a delegation from the Japanese Diet headed by Ms. Haruko Nishiwaki on 3 March 2016 and spoke at the World Water Day ceremony in Solo nineteen days later.

Mr. Wairatu lives in Bogor with his wife, Dr. Maria Theresia Lede, who lectures in botany at the Agricultural University there, and is the godfather of a great many children. The arboretum called after his family is private property and is not connected with the Ministry.""",
  occ("Hendrikus Wairatu", "Director General of Watershed Management", start=("12 February 2015", "2015-02-12"), again=["Director General#2", "Director General#3"]),
  occ("Retno Palupi Kusumaningrum", "Director General#2", end=("12 February 2015", "2015-02-12")),
  occ("Retno Palupi Kusumaningrum", "commissioner of the state forestry company, Perhutani"),
  fact("Hendrikus Wairatu", "birthPlace", "Waingapu, East Sumba"),
  fact("Hendrikus Wairatu", "birthDate", "17 August 1961", value="1961-08-17"),
  fact("Hendrikus Wairatu", "mother", "Ina Rambu Hunggu"),
  fact("Ina Rambu Hunggu", "occupation", "wove ikat"),
  fact("Hendrikus Wairatu", "siblings", "Umbu Lapu Wairatu"),
  occ("Umbu Lapu Wairatu", "regent of East Sumba"),
  fact("Hendrikus Wairatu", "education", "Catholic seminary school in Mataloko"),
  fact("Hendrikus Wairatu", "education", "Gadjah Mada University", date=("1986", "1986")),
  fact("Hendrikus Wairatu", "education", "Wageningen", date=("1994", "1994")),
  occ("Hendrikus Wairatu", "extension officer", start=("1987", "1987"), end=("1991", "1991")),
  occ("Hendrikus Wairatu", "head of the seedling section", start=("1995", "1995"), end=("1999", "1999")),
  occ("Hendrikus Wairatu", "head of the provincial forestry service"),
  occ("Yohanis Bria Seran", "Governor"),
  occ("Nurdin Halimsyah", "Minister"),
  occ("Hendrikus Wairatu", "Secretary of the Directorate General", start=("2008", "2008")),
  occ("Hendrikus Wairatu", "leads the national mangrove task force"),
  occ("Hendrikus Wairatu", "deputy chairman of the Indonesian Foresters' Union"),
  fact("Hendrikus Wairatu", "award", "Satyalancana Pembangunan", date=("2012", "2012")),
  fact("Hendrikus Wairatu", "residence", "Bogor"),
  fact("Hendrikus Wairatu", "spouse", "Maria Theresia Lede"),
  occ("Maria Theresia Lede", "lectures in botany at the Agricultural University"),
  occ("Haruko Nishiwaki", "Japanese Diet"),
  ev("appointment", "brought him", ("2008", "2008"), ["Hendrikus Wairatu", "Nurdin Halimsyah"]),
  ev("appointment", "became", ("12 February 2015", "2015-02-12"), ["Hendrikus Wairatu"]),
  ev("travel", "took him", ("1992", "1992"), ["Hendrikus Wairatu"]),
  ev("departure", "had reached the age limit", None, ["Retno Palupi Kusumaningrum"]),
  ev("award", "awarded him", ("2012", "2012"), ["Hendrikus Wairatu"]),
  ev("meeting", "received a delegation", ("3 March 2016", "2016-03-03"), ["Hendrikus Wairatu", "Haruko Nishiwaki"]),
  ev("speech", "spoke", ("nineteen days later", "2016-03-22"), ["Hendrikus Wairatu"]),
)

P("d17-10", """Changes at the Commission for Rail Regulation

Dublin, Tuesday 4 April 2017. The Minister for Transport, Fergal Naughton TD, has today named Gráinne Ní Dhomhnaill as Commissioner for Rail Regulation for a period of five years. The outgoing Commissioner, Brendan Swords, hands over on 2 May.

Ms Ní Dhomhnaill, a chartered engineer from Annagry in the Donegal Gaeltacht, is currently director of safety with the tram operator, a position she took up in 2012. Between 2005 and 2012 she was employed at the European Railway Agency in Valenciennes, latterly as head of its economic evaluation unit. She is a graduate of NUI Galway and in 2015 was the recipient of the Engineers Ireland Gold Medal.

Mr Swords first joined the body in its interim form in 2003 as a principal inspector and was raised to Commissioner by the then Minister, Noreen Dempsey-Lacy, in 2010. "Nobody died on a train on his watch," Minister Naughton remarked at a short ceremony in Leeson Lane, "and that is the only statistic he cares for."

Two seats on the advisory council also change hands. Dr Patricia Kinahan, lecturer in transport law at Maynooth, leaves on completing her second term; into her place comes Iarla Flood, the former general secretary of the National Bus and Rail Union, who was the council's observer at the Cherryville inquiry. Tom Geraghty's mandate is renewed, and he will go on chairing the finance sub-committee as he has since 2014. No decision has been taken about the seat reserved for passengers.

Asked about press speculation that he would himself be Ireland's next nominee to the Court of Auditors, the Minister said he had not been asked. His brother Cathal, a councillor in Mullingar, had told local radio otherwise.

ENDS
Issued by: Róisín Carty, press officer""",
  occ("Fergal Naughton", "Minister for Transport", again=["Minister#3", "Minister#4"]),
  occ("Fergal Naughton", "TD"),
  occ("Gráinne Ní Dhomhnaill", "Commissioner for Rail Regulation", start=("2 May", "2017-05-02")),
  occ("Brendan Swords", "Commissioner for Rail Regulation", start=("2010", "2010"), end=("2 May", "2017-05-02"), again=["Commissioner#2", "Commissioner#3"]),
  fact("Gráinne Ní Dhomhnaill", "occupation", "chartered engineer"),
  fact("Gráinne Ní Dhomhnaill", "birthPlace", "Annagry"),
  occ("Gráinne Ní Dhomhnaill", "director of safety with the tram operator", start=("2012", "2012")),
  occ("Gráinne Ní Dhomhnaill", "head of its economic evaluation unit"),
  fact("Gráinne Ní Dhomhnaill", "education", "NUI Galway"),
  fact("Gráinne Ní Dhomhnaill", "award", "Engineers Ireland Gold Medal", date=("2015", "2015")),
  occ("Brendan Swords", "principal inspector", start=("2003", "2003")),
  occ("Noreen Dempsey-Lacy", "Minister#2"),
  occ("Patricia Kinahan", "lecturer in transport law at Maynooth"),
  occ("Patricia Kinahan", "advisory council"),
  occ("Iarla Flood", "advisory council"),
  occ("Iarla Flood", "general secretary of the National Bus and Rail Union", former=True),
  occ("Iarla Flood", "council's observer at the Cherryville inquiry"),
  occ("Tom Geraghty", "advisory council"),
  occ("Tom Geraghty", "chairing the finance sub-committee", start=("2014", "2014")),
  fact("Fergal Naughton", "siblings", "Cathal"),
  occ("Cathal", "councillor in Mullingar"),
  occ("Róisín Carty", "press officer"),
  ev("appointment", "named", ("today", "2017-04-04"), ["Gráinne Ní Dhomhnaill", "Fergal Naughton"]),
  ev("appointment", "took up", ("2012", "2012"), ["Gráinne Ní Dhomhnaill"]),
  ev("award", "recipient", ("2015", "2015"), ["Gráinne Ní Dhomhnaill"]),
  ev("appointment", "first joined", ("2003", "2003"), ["Brendan Swords"]),
  ev("appointment", "was raised", ("2010", "2010"), ["Brendan Swords", "Noreen Dempsey-Lacy"]),
  ev("speech", "remarked", ("today", "2017-04-04"), ["Fergal Naughton"]),
  ev("departure", "leaves", None, ["Patricia Kinahan"]),
  ev("appointment", "comes", None, ["Iarla Flood"]),
  ev("appointment", "is renewed", None, ["Tom Geraghty"]),
)

P("d17-11", """THE PENRHOS MUSEUM OF SLATE AND QUARRYING
Forty-first Annual Report of the Trustees, 1973–74

Trustees

The Trustees record with sorrow the death on 11th November of their Chairman, Alderman Griffith Rowland Pugh, O.B.E., at the age of eighty. A rockman's son and himself a rockman from fourteen, he was secretary of the Bethesda lodge of the Quarrymen's Union during the lock-out of 1932, came on to the Caernarvonshire County Council for Labour in 1937, and presided over its education committee for a dozen years. He had taken the chair at Penrhos in 1961. The deacons of Jerusalem Chapel, of whom he was one, bore the coffin. His widow, Mrs. Annie Pugh, has given us his tools.

Mr. Emlyn Prosser-Hughes, Vice-Chairman since 1968, conducted our business through the winter; at the meeting of 9th February he declined to be considered further, being also High Sheriff for the year, whereupon Mrs. Enid Vaughan Parry was elected unanimously. The new Chairman is known to everyone as "Nain Slate." She lectured in geology at Bangor from 1946 to 1971 and is the widow of the late Member for Arfon, Hywel Parry, who died in 1958.

Dr. Alun Tegid Rees, Keeper of Industry in the National Museum, joined us in March as the nominee of that body in place of Mr. F. G. Stowell, whose duties have taken him to the Science Museum in London.

Staff

The Curator, Mr. Dafydd Ifor Lloyd, M.A. (Wales), was awarded a Churchill Fellowship and spent six weeks in Vermont. Miss Menna Roberts acted for him. In May the Quarry Engineer, Captain R. S. Blythe, R.E. (retd.), read a paper before the Newcomen Society.

It had been hoped that the Secretary of State would open the incline, but he was detained by the election. His Under-Secretary, Mr. Goronwy Price, M.P., did so on 20th April and was given a clock.""",
  occ("Griffith Rowland Pugh", "Chairman", start=("1961", "1961"), end=("11th November", "1973-11-11"), again=["taken the chair at Penrhos"]),
  occ("Griffith Rowland Pugh", "Alderman"),
  fact("Griffith Rowland Pugh", "award", "O.B.E."),
  fact("Griffith Rowland Pugh", "deathDate", "11th November", value="1973-11-11"),
  fact("Griffith Rowland Pugh", "occupation", "rockman#2"),
  occ("Griffith Rowland Pugh", "secretary of the Bethesda lodge of the Quarrymen's Union"),
  occ("Griffith Rowland Pugh", "Caernarvonshire County Council", start=("1937", "1937")),
  fact("Griffith Rowland Pugh", "party", "Labour"),
  occ("Griffith Rowland Pugh", "presided over its education committee"),
  occ("Griffith Rowland Pugh", "deacons of Jerusalem Chapel"),
  fact("Griffith Rowland Pugh", "spouse", "Annie Pugh"),
  occ("Emlyn Prosser-Hughes", "Vice-Chairman", start=("1968", "1968")),
  occ("Emlyn Prosser-Hughes", "conducted our business"),
  occ("Emlyn Prosser-Hughes", "High Sheriff"),
  occ("Enid Vaughan Parry", "Chairman#3", start=("9th February", "1974-02-09")),
  fact("Enid Vaughan Parry", "alias", "Nain Slate"),
  occ("Enid Vaughan Parry", "lectured in geology at Bangor", start=("1946", "1946"), end=("1971", "1971")),
  fact("Enid Vaughan Parry", "spouse", "Hywel Parry"),
  occ("Hywel Parry", "Member for Arfon", former=True),
  fact("Hywel Parry", "deathDate", "1958", value="1958"),
  occ("Alun Tegid Rees", "Keeper of Industry in the National Museum"),
  occ("Alun Tegid Rees", "Trustees#2", start=("March", "1974-03")),
  occ("F. G. Stowell", "Trustees#2", end=("March", "1974-03")),
  occ("Dafydd Ifor Lloyd", "Curator"),
  fact("Dafydd Ifor Lloyd", "education", "Wales"),
  fact("Dafydd Ifor Lloyd", "award", "Churchill Fellowship"),
  occ("Menna Roberts", "acted for him"),
  occ("R. S. Blythe", "Quarry Engineer"),
  occ("R. S. Blythe", "Captain", former=True),
  fact("R. S. Blythe", "militaryService", "R.E."),
  occ("Goronwy Price", "Under-Secretary"),
  occ("Goronwy Price", "M.P."),
  ev("appointment", "came on", ("1937", "1937"), ["Griffith Rowland Pugh"]),
  ev("election", "was elected", ("9th February", "1974-02-09"), ["Enid Vaughan Parry"]),
  ev("appointment", "joined us", ("March", "1974-03"), ["Alun Tegid Rees"]),
  ev("award", "was given a clock", ("20th April", "1974-04-20"), ["Goronwy Price"]),
  ev("award", "was awarded", None, ["Dafydd Ifor Lloyd"]),
  ev("travel", "spent six weeks", None, ["Dafydd Ifor Lloyd"]),
  ev("speech", "read a paper", ("May", "1974-05"), ["R. S. Blythe"]),
)

P("d17-12", """Office of the Ombudsman for Mindanao
THE DEPUTY OMBUDSMAN

Atty. Rosalinda "Linda" Macaraeg Abubakar took her oath as Deputy Ombudsman for Mindanao before Chief Justice Florencio Villafuerte Reyes on the seventh of August 2014 for a non-renewable term of seven years. She is the fourth to occupy the post, after Justice Antonio Mapa, Atty. Cesar Lim and, from 2007 up to his retirement in June 2014, Humphrey Dalisay.

A Maguindanaon on her father's side and an Ilocana on her mother's, Deputy Abubakar grew up in Kidapawan. She finished AB Political Science, cum laude, at Notre Dame University in Cotabato City, and took her law at Ateneo de Davao, placing eighth in the bar examinations of 1989. Her father, Datu Salipada Abubakar, sat in the Batasang Pambansa for North Cotabato; her mother Consuelo taught generations of children to read.

In the words of a colleague she has "prosecuted her way up": from Assistant City Prosecutor of General Santos (1993) to Regional State Prosecutor for Region XII, the office she was holding when the President chose her from the short list. As a young associate she worked for the human-rights lawyer Atty. Benigno Sarmiento, whose murder in 1991 she still speaks of in the present tense. She was among the Ten Outstanding Young Women in the Nation's Service in 1996.

Deputy Abubakar's brother-in-law, Congressman Jun Mangudadatu-Cruz, is the representative of the second district. She has inhibited herself from three cases in which his name appears; in a fourth, the Office cleared him before she came.

She addressed the Asian Ombudsman Association in Seoul in 2016 and spoke to it again at Islamabad in 2018. A practising Muslim, she performed the Hajj in 2011 with her husband, Engr. Rashid Kali, who is district engineer in Tacurong.

Assistant Ombudsman: Atty. Joel Pangilinan (since January 2017)
Director, Investigation Bureau: Ma. Theresa Uy""",
  occ("Rosalinda \"Linda\" Macaraeg Abubakar", "Deputy Ombudsman for Mindanao", start=("seventh of August 2014", "2014-08-07")),
  occ("Florencio Villafuerte Reyes", "Chief Justice"),
  occ("Antonio Mapa", "Deputy Ombudsman for Mindanao"),
  occ("Cesar Lim", "Deputy Ombudsman for Mindanao", end=("2007", "2007")),
  occ("Humphrey Dalisay", "Deputy Ombudsman for Mindanao", start=("2007", "2007"), end=("June 2014", "2014-06")),
  occ("Antonio Mapa", "Justice#2"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "alias", "Linda"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "ethnicity", "Maguindanaon"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "ethnicity", "Ilocana"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "residence", "Kidapawan"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "education", "Notre Dame University"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "education", "Ateneo de Davao"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "father", "Salipada Abubakar"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "mother", "Consuelo"),
  fact("Consuelo", "occupation", "taught"),
  occ("Salipada Abubakar", "Batasang Pambansa for North Cotabato"),
  occ("Rosalinda \"Linda\" Macaraeg Abubakar", "Assistant City Prosecutor of General Santos", start=("1993", "1993")),
  occ("Rosalinda \"Linda\" Macaraeg Abubakar", "Regional State Prosecutor for Region XII", end=("seventh of August 2014", "2014-08-07")),
  occ("Rosalinda \"Linda\" Macaraeg Abubakar", "associate"),
  fact("Benigno Sarmiento", "occupation", "human-rights lawyer"),
  fact("Benigno Sarmiento", "causeOfDeath", "murder"),
  fact("Benigno Sarmiento", "deathDate", "1991", value="1991"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "award", "Ten Outstanding Young Women in the Nation's Service", date=("1996", "1996")),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "relatives", "Jun Mangudadatu-Cruz"),
  occ("Jun Mangudadatu-Cruz", "representative of the second district", again=["Congressman"]),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "religion", "Muslim"),
  fact("Rosalinda \"Linda\" Macaraeg Abubakar", "spouse", "Rashid Kali"),
  occ("Rashid Kali", "district engineer in Tacurong"),
  occ("Joel Pangilinan", "Assistant Ombudsman", start=("January 2017", "2017-01")),
  occ("Ma. Theresa Uy", "Director, Investigation Bureau"),
  ev("appointment", "took her oath", ("seventh of August 2014", "2014-08-07"), ["Rosalinda \"Linda\" Macaraeg Abubakar"]),
  ev("departure", "retirement", ("June 2014", "2014-06"), ["Humphrey Dalisay"]),
  ev("appointment", "chose", None, ["Rosalinda \"Linda\" Macaraeg Abubakar"]),
  ev("recusal", "has inhibited herself", None, ["Rosalinda \"Linda\" Macaraeg Abubakar"]),
  ev("speech", "spoke to it again", ("2018", "2018"), ["Rosalinda \"Linda\" Macaraeg Abubakar"]),
  ev("speech", "addressed", ("2016", "2016"), ["Rosalinda \"Linda\" Macaraeg Abubakar"]),
  ev("travel", "performed the Hajj", ("2011", "2011"), ["Rosalinda \"Linda\" Macaraeg Abubakar", "Rashid Kali"]),
)

P("d17-13", """National Electoral Commission, Freetown
WHO WE ARE

By law the Commission has five members, nominated by the President of Sierra Leone after consultation with the parties and approved by Parliament.

Chief Electoral Commissioner and Chairperson: Mohamed Lamin Kargbo-Tarawallie. The Chairperson was approved on 27 May 2015 and re-approved for a second five years in 2020. He is a statistician who had a long career with Statistics Sierra Leone, whose head he was at the time of the 2004 census. Schooled at Bo and at Fourah Bay College, he later obtained a diploma in Southampton.

Commissioner, Eastern Region: Finda Koroma-Sandy represents Kailahun, Kenema and Kono and deputises for the Chairperson. Prior to her appointment in 2018 she managed the women's desk of a radio station in Koidu; during the war she was a refugee in Guéckédou. Her late uncle, Paramount Chief Sahr Sandy II, ruled Gbense chiefdom.

Commissioner, Northern Region: vacant. Commissioner Abu Bakarr Dumbuya resigned with effect from 31 December 2022 in order to contest the mayoralty of Makeni. The Commission notes that he lost.

Commissioner, Southern Region: Rev. Josephus Augustine Lappia is the longest-serving of the present members. Appointed under the former President in 2011, he was for twelve years principal of the Methodist secondary school in Bonthe. In March 2013 he was physically attacked at a tally centre; two men have been convicted, Foday Kallon and Momoh Swaray.

Commissioner, Western Area: Christiana Macauley-Wright, a barrister of Lincoln's Inn, came to us in 2019 from the Law Reform Commission, where she had been acting secretary. Mrs Macauley-Wright's portfolio is legal affairs, and she heads the procurement committee.

Executive Secretary: Alhaji Unisa Samura, formerly town clerk of Port Loko, in post since 2 February 2016. His predecessor, William Bangura-Davies, was suspended in November 2015 by the Chairperson after an audit and dismissed three weeks later. The courts have since found nothing against him.""",
  occ("Mohamed Lamin Kargbo-Tarawallie", "Chief Electoral Commissioner and Chairperson", start=("27 May 2015", "2015-05-27"), end=("2020", "2020")),
  occ("Mohamed Lamin Kargbo-Tarawallie", "Chairperson#2", start=("2020", "2020")),
  fact("Mohamed Lamin Kargbo-Tarawallie", "occupation", "statistician"),
  occ("Mohamed Lamin Kargbo-Tarawallie", "head"),
  fact("Mohamed Lamin Kargbo-Tarawallie", "education", "Bo"),
  fact("Mohamed Lamin Kargbo-Tarawallie", "education", "Fourah Bay College"),
  fact("Mohamed Lamin Kargbo-Tarawallie", "education", "Southampton"),
  occ("Finda Koroma-Sandy", "Commissioner, Eastern Region", start=("2018", "2018")),
  occ("Finda Koroma-Sandy", "deputises for the Chairperson"),
  occ("Finda Koroma-Sandy", "managed the women's desk of a radio station in Koidu", end=("2018", "2018")),
  fact("Finda Koroma-Sandy", "residence", "Guéckédou"),
  fact("Finda Koroma-Sandy", "relatives", "Sahr Sandy II"),
  occ("Sahr Sandy II", "Paramount Chief", again=["ruled Gbense chiefdom"]),
  occ("Abu Bakarr Dumbuya", "Commissioner, Northern Region", end=("31 December 2022", "2022-12-31")),
  occ("Josephus Augustine Lappia", "Commissioner, Southern Region", start=("2011", "2011")),
  occ("Josephus Augustine Lappia", "principal of the Methodist secondary school in Bonthe"),
  fact("Josephus Augustine Lappia", "occupation", "Rev."),
  occ("Christiana Macauley-Wright", "Commissioner, Western Area", start=("2019", "2019")),
  fact("Christiana Macauley-Wright", "occupation", "barrister"),
  fact("Christiana Macauley-Wright", "education", "Lincoln's Inn"),
  occ("Christiana Macauley-Wright", "acting secretary", end=("2019", "2019")),
  occ("Christiana Macauley-Wright", "heads the procurement committee"),
  occ("Unisa Samura", "Executive Secretary", start=("2 February 2016", "2016-02-02")),
  occ("Unisa Samura", "town clerk of Port Loko", former=True),
  occ("William Bangura-Davies", "Executive Secretary", end=("three weeks later", "2015-12")),
  ev("appointment", "was approved", ("27 May 2015", "2015-05-27"), ["Mohamed Lamin Kargbo-Tarawallie"]),
  ev("appointment", "re-approved", ("2020", "2020"), ["Mohamed Lamin Kargbo-Tarawallie"]),
  ev("appointment", "appointment", ("2018", "2018"), ["Finda Koroma-Sandy"]),
  ev("departure", "resigned", ("31 December 2022", "2022-12-31"), ["Abu Bakarr Dumbuya"]),
  ev("candidacy", "contest", None, ["Abu Bakarr Dumbuya"]),
  ev("election", "lost", None, ["Abu Bakarr Dumbuya"]),
  ev("appointment", "Appointed", ("2011", "2011"), ["Josephus Augustine Lappia"]),
  ev("conviction", "have been convicted", None, ["Foday Kallon", "Momoh Swaray"]),
  ev("appointment", "came to us", ("2019", "2019"), ["Christiana Macauley-Wright"]),
  ev("sanction", "was suspended", ("November 2015", "2015-11"), ["William Bangura-Davies", "Mohamed Lamin Kargbo-Tarawallie"]),
  ev("departure", "dismissed", ("three weeks later", "2015-12"), ["William Bangura-Davies"]),
)

P("d17-14", """THE PREFECT OF LOZÈRE (English version)

Born at Sète on the last day of 1964 to a family of tuna fishermen, Mr Jean-Baptiste Escalette-Roux is an alumnus of the Institut d'études politiques of Aix-en-Provence and of the École nationale d'administration (class of 1992, "Condorcet").

On leaving the School he was made a sub-prefect and sent as chief of staff to the Prefect of the Meuse, Mrs Odile Wattinne. The posts that followed were many and short: secretary-general of the prefecture of French Guiana, 1996; sub-prefect of Briançon, 1998; counsellor for overseas affairs in the cabinet of Prime Minister Édouard Lamarque, 2002. He was then lent for four years to the town of Marseille, of which he was deputy director-general in charge of the port quarters.

The Council of Ministers of 22 July 2015 appointed him Prefect of Lozère. He assumed his functions at Mende on 24 August, laying a wreath as tradition demands, and so relieved Mr Guy Fontvieille, who is today Prefect of the Cher at Bourges.

A lieutenant-commander in the naval reserve, Mr Escalette-Roux is a Knight of the Legion of Honour (2011) and an Officer of Maritime Merit. His wife Sophie, née de Kerangal, is curator of the departmental museum of the Gard. They have three sons, the eldest of whom, Ronan, is a midshipman at Brest.

His closest collaborators:

Mrs Leïla Benmokhtar, secretary-general, sub-prefect of the district of Mende, in office since February 2014 and previously a tax inspector at Roubaix.
Mr Wilfrid Astruc, sub-prefect of Florac. Before entering the prefectoral corps in 2013 Mr Astruc was a captain of gendarmerie.
Ms Clémence Huguet, director of the cabinet, who has been named sub-prefect of Nyons and leaves us on 1 December 2016.

The Prefect receives mayors every Thursday. His residence, the former bishop's palace, is not open to visitors.""",
  fact("Jean-Baptiste Escalette-Roux", "birthPlace", "Sète"),
  fact("Jean-Baptiste Escalette-Roux", "birthDate", "the last day of 1964", value="1964-12-31"),
  fact("Jean-Baptiste Escalette-Roux", "education", "Institut d'études politiques of Aix-en-Provence"),
  fact("Jean-Baptiste Escalette-Roux", "education", "École nationale d'administration", date=("1992", "1992")),
  occ("Jean-Baptiste Escalette-Roux", "chief of staff to the Prefect of the Meuse"),
  occ("Jean-Baptiste Escalette-Roux", "sub-prefect"),
  occ("Odile Wattinne", "Prefect of the Meuse"),
  occ("Jean-Baptiste Escalette-Roux", "secretary-general of the prefecture of French Guiana", start=("1996", "1996")),
  occ("Jean-Baptiste Escalette-Roux", "sub-prefect of Briançon", start=("1998", "1998")),
  occ("Jean-Baptiste Escalette-Roux", "counsellor for overseas affairs in the cabinet of Prime Minister", start=("2002", "2002")),
  occ("Édouard Lamarque", "Prime Minister"),
  occ("Jean-Baptiste Escalette-Roux", "deputy director-general in charge of the port quarters"),
  occ("Jean-Baptiste Escalette-Roux", "Prefect of Lozère", start=("24 August", "2015-08-24"), again=["Prefect#4"]),
  occ("Guy Fontvieille", "Prefect of Lozère", end=("24 August", "2015-08-24")),
  occ("Guy Fontvieille", "Prefect of the Cher"),
  occ("Jean-Baptiste Escalette-Roux", "lieutenant-commander in the naval reserve"),
  fact("Jean-Baptiste Escalette-Roux", "award", "Knight of the Legion of Honour", date=("2011", "2011")),
  fact("Jean-Baptiste Escalette-Roux", "award", "Officer of Maritime Merit"),
  fact("Jean-Baptiste Escalette-Roux", "spouse", "Sophie"),
  fact("Sophie", "birthName", "de Kerangal"),
  occ("Sophie", "curator of the departmental museum of the Gard"),
  fact("Jean-Baptiste Escalette-Roux", "children", "Ronan"),
  occ("Ronan", "midshipman"),
  occ("Leïla Benmokhtar", "secretary-general#2", start=("February 2014", "2014-02")),
  occ("Leïla Benmokhtar", "sub-prefect of the district of Mende"),
  occ("Leïla Benmokhtar", "tax inspector at Roubaix", end=("February 2014", "2014-02")),
  occ("Wilfrid Astruc", "sub-prefect of Florac"),
  occ("Wilfrid Astruc", "captain of gendarmerie", end=("2013", "2013")),
  occ("Clémence Huguet", "director of the cabinet", end=("1 December 2016", "2016-12-01")),
  occ("Clémence Huguet", "sub-prefect of Nyons"),
  ev("appointment", "was made", None, ["Jean-Baptiste Escalette-Roux"]),
  ev("appointment", "sent", None, ["Jean-Baptiste Escalette-Roux"]),
  ev("appointment", "was then lent", None, ["Jean-Baptiste Escalette-Roux"]),
  ev("appointment", "appointed", ("22 July 2015", "2015-07-22"), ["Jean-Baptiste Escalette-Roux"]),
  ev("appointment", "assumed his functions", ("24 August", "2015-08-24"), ["Jean-Baptiste Escalette-Roux"]),
  ev("appointment", "entering", ("2013", "2013"), ["Wilfrid Astruc"]),
  ev("appointment", "has been named", None, ["Clémence Huguet"]),
)

P("d17-15", """INTERNATIONAL CONGRESS ON INLAND NAVIGATION
Mannheim, 2nd to 7th June 1912
Particulars of the Principal Members, for the use of the Press

President of the Congress: His Excellency Count Eberhard von Malsen-Tilborch, Minister of State of the Grand Duchy of Baden since 1908 and a member of its First Chamber. His Excellency fought as a lieutenant of dragoons at Belfort. He presided likewise at Düsseldorf ten years ago.

General Secretary: Baurat Dr. Ing. Hermann Oskar Flügge, Director of the Rhine Conservancy at Mannheim. Dr. Flügge follows the late Baron Quinet d'Hautrive, who held the secretaryship from the foundation in 1885 until he was drowned in the Meuse last August.

Great Britain: Sir Josiah Tweddle, Bart., M.P. (Liberal) for the Weaver Division; Chairman of the Royal Commission on Canals, 1906–1909, of which his colleague in the delegation, Mr. Edwin Lascelles Crump, was secretary. Mr. Crump is of the Inner Temple, and a bachelor.

Russia: Privy Councillor Nikolai Karlovich Hellwig, of a Lutheran family of Reval; Professor in the Institute of Ways of Communication at St. Petersburg, where he himself studied, and formerly Inspector of the Marie Canal system. He has been decorated with the St. Vladimir, third class.

United States: Colonel Thaddeus Pruitt, Corps of Engineers, who lately completed the locks at Keokuk, and the Hon. Orville Stebbins, of Peoria, late Lieutenant-Governor of Illinois. Mr. Stebbins lost the nomination for Governor in April; reports that he is to be Minister at The Hague want confirmation.

Netherlands: Jonkheer Willem Six van Oterleek, Chief Engineer of the Waterstaat in Gelderland, a nephew of the present Minister of the Colonies, Jonkheer Diederik Six. It was he who at the closing sitting at Petersburg in 1908 carried the resolution against tolls.

On Thursday the Mayor of Ludwigshafen, Herr Krafft, receives the members on the steamer Loreley. Ladies are admitted.""",
  occ("Eberhard von Malsen-Tilborch", "President of the Congress"),
  occ("Eberhard von Malsen-Tilborch", "Minister of State of the Grand Duchy of Baden", start=("1908", "1908")),
  occ("Eberhard von Malsen-Tilborch", "member of its First Chamber"),
  occ("Eberhard von Malsen-Tilborch", "lieutenant of dragoons"),
  fact("Eberhard von Malsen-Tilborch", "militaryService", "dragoons"),
  occ("Eberhard von Malsen-Tilborch", "presided likewise at Düsseldorf", start=("ten years ago", "1902"), end=("ten years ago", "1902")),
  occ("Hermann Oskar Flügge", "General Secretary"),
  occ("Hermann Oskar Flügge", "Director of the Rhine Conservancy at Mannheim"),
  occ("Quinet d'Hautrive", "secretaryship", start=("1885", "1885"), end=("last August", "1911-08")),
  fact("Quinet d'Hautrive", "causeOfDeath", "drowned"),
  fact("Quinet d'Hautrive", "deathDate", "last August", value="1911-08"),
  fact("Quinet d'Hautrive", "deathPlace", "Meuse"),
  occ("Josiah Tweddle", "M.P. (Liberal) for the Weaver Division"),
  fact("Josiah Tweddle", "party", "Liberal"),
  occ("Josiah Tweddle", "Chairman of the Royal Commission on Canals", start=("1906", "1906"), end=("1909", "1909")),
  occ("Edwin Lascelles Crump", "secretary#2", start=("1906", "1906"), end=("1909", "1909")),
  fact("Edwin Lascelles Crump", "education", "Inner Temple"),
  occ("Nikolai Karlovich Hellwig", "Privy Councillor"),
  fact("Nikolai Karlovich Hellwig", "religion", "Lutheran"),
  fact("Nikolai Karlovich Hellwig", "education", "Institute of Ways of Communication"),
  occ("Nikolai Karlovich Hellwig", "Professor in the Institute of Ways of Communication"),
  occ("Nikolai Karlovich Hellwig", "Inspector of the Marie Canal system", former=True),
  fact("Nikolai Karlovich Hellwig", "award", "St. Vladimir, third class"),
  occ("Thaddeus Pruitt", "Colonel"),
  fact("Thaddeus Pruitt", "militaryService", "Corps of Engineers"),
  fact("Orville Stebbins", "residence", "Peoria"),
  occ("Orville Stebbins", "Lieutenant-Governor of Illinois", former=True),
  occ("Willem Six van Oterleek", "Chief Engineer of the Waterstaat in Gelderland"),
  fact("Willem Six van Oterleek", "relatives", "Diederik Six"),
  occ("Diederik Six", "Minister of the Colonies"),
  occ("Krafft", "Mayor of Ludwigshafen"),
  ev("appointment", "follows", None, ["Hermann Oskar Flügge"]),
  ev("award", "has been decorated", None, ["Nikolai Karlovich Hellwig"]),
  ev("election", "lost the nomination", ("April", "1912-04"), ["Orville Stebbins"]),
)

P("d17-16", """Ministry of Water and Irrigation, Amman
About H.E. the Minister

H.E. Engineer Raghda Khaled al-Majali-Haddadin is Jordan's Minister of Water and Irrigation, having joined the government of Dr. Fawwaz Tarawneh in the reshuffle of 14 January 2018. She replaced H.E. Hazem al-Kilani, now Senator al-Kilani, and remains in charge of the portfolio in the government formed by Dr. Tarawneh's successor, Nadia Abu Qoura, in June 2020.

Her Excellency was born in Karak in 1969 into a Christian family. She received her bachelor's degree from the Jordan University of Science and Technology and her master's (hydraulics, 1995) from Delft, whose Alumni Award she accepted in 2019.

She began her working life in the Jordan Valley Authority, and by 2006 had risen to be Assistant Secretary General for dams. Seconded to the Arab League's drought centre in Damascus from 2007 to 2010, she returned home to lead the Water Authority of Jordan as its first woman Secretary General. She was an elected member of the Amman City Council for Sweileh (2013–2017).

On 9 October 2018 H.E. met with the Netherlands envoy, Ambassador Barend Dijkgraaf, to sign the brackish water agreement. She testified before the House's agriculture committee in February 2020 about losses in the network, where her own figures were harsher than the committee's.

H.E. is the wife of Dr. Issa Haddadin, a cardiologist, and the mother of Tala, Yazan and Farah. Her father, Brigadier Khaled al-Majali, commanded the Royal Engineers, and was decorated with the Order of Independence after 1968.

The Secretary General
Engineer Omar Batayneh assumed the position in 2020. In the opinion of the Minister, who supervised his thesis, he is the best modeller in the Kingdom. Earlier press reports which called him Minister-designate of Energy were in error. He belongs to the Islamic Action Front's professional league and resides in Irbid.""",
  occ("Raghda Khaled al-Majali-Haddadin", "Jordan's Minister of Water and Irrigation", start=("14 January 2018", "2018-01-14"), again=["Minister#3"]),
  occ("Hazem al-Kilani", "Minister of Water and Irrigation", end=("14 January 2018", "2018-01-14")),
  occ("Hazem al-Kilani", "Senator"),
  occ("Fawwaz Tarawneh", "government", end=("June 2020", "2020-06")),
  occ("Nadia Abu Qoura", "government#2", start=("June 2020", "2020-06")),
  fact("Raghda Khaled al-Majali-Haddadin", "birthPlace", "Karak"),
  fact("Raghda Khaled al-Majali-Haddadin", "birthDate", "1969", value="1969"),
  fact("Raghda Khaled al-Majali-Haddadin", "religion", "Christian"),
  fact("Raghda Khaled al-Majali-Haddadin", "occupation", "Engineer"),
  fact("Raghda Khaled al-Majali-Haddadin", "education", "Jordan University of Science and Technology"),
  fact("Raghda Khaled al-Majali-Haddadin", "education", "Delft", date=("1995", "1995")),
  fact("Raghda Khaled al-Majali-Haddadin", "award", "Alumni Award", date=("2019", "2019")),
  occ("Raghda Khaled al-Majali-Haddadin", "Assistant Secretary General for dams"),
  occ("Raghda Khaled al-Majali-Haddadin", "lead the Water Authority of Jordan", start=("2010", "2010")),
  occ("Raghda Khaled al-Majali-Haddadin", "member of the Amman City Council for Sweileh", start=("2013", "2013"), end=("2017", "2017")),
  occ("Barend Dijkgraaf", "Netherlands envoy", again=["Ambassador"]),
  fact("Raghda Khaled al-Majali-Haddadin", "spouse", "Issa Haddadin"),
  fact("Issa Haddadin", "occupation", "cardiologist"),
  fact("Raghda Khaled al-Majali-Haddadin", "children", "Tala"),
  fact("Raghda Khaled al-Majali-Haddadin", "children", "Yazan"),
  fact("Raghda Khaled al-Majali-Haddadin", "children", "Farah"),
  fact("Raghda Khaled al-Majali-Haddadin", "father", "Khaled al-Majali#2"),
  occ("Khaled al-Majali", "Brigadier"),
  occ("Khaled al-Majali", "commanded the Royal Engineers"),
  fact("Khaled al-Majali", "award", "Order of Independence"),
  occ("Omar Batayneh", "Secretary General#3", start=("2020#3", "2020")),
  fact("Omar Batayneh", "occupation", "Engineer#3"),
  fact("Omar Batayneh", "residence", "Irbid"),
  fact("Omar Batayneh", "party", "Islamic Action Front"),
  ev("appointment", "joined", ("14 January 2018", "2018-01-14"), ["Raghda Khaled al-Majali-Haddadin"]),
  ev("award", "accepted", ("2019", "2019"), ["Raghda Khaled al-Majali-Haddadin"]),
  ev("appointment", "Seconded", ("2007", "2007"), ["Raghda Khaled al-Majali-Haddadin"]),
  ev("travel", "returned home", ("2010", "2010"), ["Raghda Khaled al-Majali-Haddadin"]),
  ev("meeting", "met", ("9 October 2018", "2018-10-09"), ["Raghda Khaled al-Majali-Haddadin", "Barend Dijkgraaf"]),
  ev("testimony", "testified", ("February 2020", "2020-02"), ["Raghda Khaled al-Majali-Haddadin"]),
  ev("award", "was decorated", None, ["Khaled al-Majali"]),
  ev("appointment", "assumed", ("2020#3", "2020"), ["Omar Batayneh"]),
)

P("d17-17", """Senate of the Republic of Chile / Senators / Profile

Catalina Huenchullán Riffo
Region: Araucanía — Period: 2018–2026 — Bench: Regionalist Green Federation

Committees: Agriculture (chair since 15 March 2022); Constitution; Special Committee on Indigenous Peoples, over which she presided in its first year.

Senator Huenchullán was born at Cholchol on 2 October 1976, the daughter of the machi Rosa Riffo and of Armando Huenchullán, a former regidor of Nueva Imperial who was detained for eleven months after the coup. She speaks Mapudungun and Spanish. After the Liceo of Temuco she read journalism at the Universidad de La Frontera; in 2009 she obtained a master's in public policy at the University of British Columbia.

She reported for Radio Bío-Bío until 2006, in which year she became head of communications in the regional office of the National Women's Service. As Governor of Cautín, to which post President Soledad Arriagada Montt appointed her on 11 March 2014, she walked the route of the burned lorries herself. She left the governor's house on 19 November 2016 to stand for the Senate the following year and came first in the region with 17.3 percent.

At the same election her cousin Marcos Huenchullán was elected to the Chamber of Deputies, where he is vice-president of the Mining Committee. The two belong to different parties, he to the Christian Democrats, and have agreed not to discuss the budget at funerals.

In 2021 she withdrew from a vote on compensation for landowners, because her partner, the agronomist Felipe Errázuriz Vial, had inherited a share in an estate at Lautaro. She lives with him and with their daughter Millaray in Padre Las Casas.

Staff: Juan Pablo Ñanco, chief of staff, former director of the regional newspaper; Isidora Klein Pérez, legislative adviser.

The seat was held before her by Sen. Patricio Wachholtz, for whom the airport road is named. She is mentioned as a presidential candidate but has ruled it out.""",
  occ("Catalina Huenchullán Riffo", "Senator#2", start=("2018", "2018"), end=("2026", "2026")),
  occ("Catalina Huenchullán Riffo", "Agriculture (chair", start=("15 March 2022", "2022-03-15")),
  occ("Catalina Huenchullán Riffo", "Constitution"),
  occ("Catalina Huenchullán Riffo", "Special Committee on Indigenous Peoples", again=["presided in its first year"]),
  fact("Catalina Huenchullán Riffo", "party", "Regionalist Green Federation"),
  fact("Catalina Huenchullán Riffo", "birthPlace", "Cholchol"),
  fact("Catalina Huenchullán Riffo", "birthDate", "2 October 1976", value="1976-10-02"),
  fact("Catalina Huenchullán Riffo", "mother", "Rosa Riffo"),
  fact("Rosa Riffo", "occupation", "machi"),
  fact("Catalina Huenchullán Riffo", "father", "Armando Huenchullán"),
  occ("Armando Huenchullán", "regidor of Nueva Imperial", former=True),
  fact("Catalina Huenchullán Riffo", "education", "Liceo of Temuco"),
  fact("Catalina Huenchullán Riffo", "education", "Universidad de La Frontera"),
  fact("Catalina Huenchullán Riffo", "education", "University of British Columbia", date=("2009", "2009")),
  occ("Catalina Huenchullán Riffo", "reported for Radio Bío-Bío", end=("2006", "2006")),
  occ("Catalina Huenchullán Riffo", "head of communications in the regional office of the National Women's Service", start=("2006", "2006")),
  occ("Catalina Huenchullán Riffo", "Governor of Cautín", start=("11 March 2014", "2014-03-11"), end=("19 November 2016", "2016-11-19")),
  occ("Soledad Arriagada Montt", "President"),
  fact("Catalina Huenchullán Riffo", "relatives", "Marcos Huenchullán"),
  occ("Marcos Huenchullán", "Chamber of Deputies", start=("the following year", "2017")),
  occ("Marcos Huenchullán", "vice-president of the Mining Committee"),
  fact("Marcos Huenchullán", "party", "Christian Democrats"),
  fact("Catalina Huenchullán Riffo", "spouse", "Felipe Errázuriz Vial"),
  fact("Felipe Errázuriz Vial", "occupation", "agronomist"),
  fact("Catalina Huenchullán Riffo", "children", "Millaray"),
  fact("Catalina Huenchullán Riffo", "residence", "Padre Las Casas"),
  occ("Juan Pablo Ñanco", "chief of staff"),
  occ("Juan Pablo Ñanco", "director of the regional newspaper", former=True),
  occ("Isidora Klein Pérez", "legislative adviser"),
  occ("Patricio Wachholtz", "Sen.", end=("2018", "2018")),
  ev("arrest", "was detained", None, ["Armando Huenchullán"]),
  ev("appointment", "became", ("2006", "2006"), ["Catalina Huenchullán Riffo"]),
  ev("appointment", "appointed her", ("11 March 2014", "2014-03-11"), ["Catalina Huenchullán Riffo", "Soledad Arriagada Montt"]),
  ev("departure", "left the governor's house", ("19 November 2016", "2016-11-19"), ["Catalina Huenchullán Riffo"]),
  ev("candidacy", "stand for the Senate", ("the following year", "2017"), ["Catalina Huenchullán Riffo"]),
  ev("election", "came first", ("the following year", "2017"), ["Catalina Huenchullán Riffo"]),
  ev("election", "was elected", ("the following year", "2017"), ["Marcos Huenchullán"]),
  ev("recusal", "withdrew from a vote", ("2021", "2021"), ["Catalina Huenchullán Riffo"]),
)

P("d17-18", """Department of History, University of Allahabad
EMERITUS AND VISITING STAFF

Professor Sharad Chandra Trivedi, M.A., D.Phil., retired in June 1991 from the Tara Chand Chair of Modern History, which he had filled for nineteen years, and has the status of Emeritus Professor. He was Head of Department between 1974 and 1977, steered it again for three years from 1983 and was, from 1987 till his retirement, Dean of the Faculty of Arts. He chairs the Regional Records Survey Committee of Uttar Pradesh. Outside the University he has been a nominated member of the Rajya Sabha (1978–84), in which he spoke chiefly about archives, as he will himself admit.

A son of the Hindi poet Ramnaresh Trivedi "Nishank," Professor Trivedi passed out of Queen's College, Benares, took a first here in 1949 under the late Professor Beni Prasad Mathur and went up to Balliol as a Rhodes Scholar. He was given the Padma Bhushan in 1989. Mrs. Sudha Trivedi, whom he married at Nainital in 1955, was the first Indian principal of Crosthwaite Girls' College.

Dr. Nasreen Kidwai, UGC Visiting Fellow for 1992–93, is Reader in Medieval History at Aligarh and will be remembered by older students as our Assistant Registrar (Examinations). At present she edits the newsbooks of Awadh. Her grandfather Rafiq Kidwai was Revenue Minister of the United Provinces after the elections of 1937; her sister is the film actress Zeba Kidwai.

Shri Brij Bhushan Pant, I.A.S. (Retd.), Honorary Lecturer, comes to us on Tuesdays to teach district administration, of which he saw a good deal: Collector of Banda, Commissioner of the Jhansi Division, and finally Chief Secretary in Lucknow, an office he quitted in 1986 sooner than sign an order that he considered unlawful.

Mr. R. Dastidar has left us for the Nehru Memorial Museum.

Enquiries to the Secretary of the Department, Miss Pauline D'Cruz. The Trivedi Library was built in 1930 and has nothing to do with the Professor.""",
  occ("Sharad Chandra Trivedi", "Tara Chand Chair of Modern History", start=("nineteen years", "1972"), end=("June 1991", "1991-06")),
  occ("Sharad Chandra Trivedi", "Emeritus Professor", start=("June 1991", "1991-06")),
  occ("Sharad Chandra Trivedi", "Head of Department", start=("1974", "1974"), end=("1977", "1977")),
  occ("Sharad Chandra Trivedi", "steered it again", start=("1983", "1983"), end=("three years", "1986")),
  occ("Sharad Chandra Trivedi", "Dean of the Faculty of Arts", start=("1987", "1987"), end=("June 1991", "1991-06")),
  occ("Sharad Chandra Trivedi", "chairs the Regional Records Survey Committee of Uttar Pradesh"),
  occ("Sharad Chandra Trivedi", "nominated member of the Rajya Sabha", start=("1978", "1978"), end=("84", "1984")),
  fact("Sharad Chandra Trivedi", "father", "Ramnaresh Trivedi"),
  fact("Ramnaresh Trivedi", "occupation", "Hindi poet"),
  fact("Ramnaresh Trivedi", "alias", "Nishank"),
  fact("Sharad Chandra Trivedi", "education", "Queen's College, Benares"),
  fact("Sharad Chandra Trivedi", "education", "University of Allahabad", date=("1949", "1949")),
  fact("Sharad Chandra Trivedi", "education", "Balliol"),
  fact("Sharad Chandra Trivedi", "award", "Rhodes Scholar"),
  occ("Beni Prasad Mathur", "Professor#4"),
  fact("Sharad Chandra Trivedi", "award", "Padma Bhushan", date=("1989", "1989")),
  fact("Sharad Chandra Trivedi", "spouse", "Sudha Trivedi", date=("1955", "1955")),
  fact("Sudha Trivedi", "nationality", "Indian"),
  occ("Sudha Trivedi", "principal of Crosthwaite Girls' College"),
  occ("Nasreen Kidwai", "UGC Visiting Fellow", start=("1992", "1992"), end=("93", "1993")),
  occ("Nasreen Kidwai", "Reader in Medieval History at Aligarh"),
  occ("Nasreen Kidwai", "Assistant Registrar (Examinations)"),
  fact("Nasreen Kidwai", "relatives", "Rafiq Kidwai"),
  occ("Rafiq Kidwai", "Revenue Minister of the United Provinces", start=("1937", "1937")),
  fact("Nasreen Kidwai", "siblings", "Zeba Kidwai"),
  fact("Zeba Kidwai", "occupation", "film actress"),
  occ("Brij Bhushan Pant", "I.A.S.", former=True),
  occ("Brij Bhushan Pant", "Honorary Lecturer"),
  occ("Brij Bhushan Pant", "Collector of Banda"),
  occ("Brij Bhushan Pant", "Commissioner of the Jhansi Division"),
  occ("Brij Bhushan Pant", "Chief Secretary", end=("1986", "1986")),
  occ("Pauline D'Cruz", "Secretary of the Department"),
  ev("departure", "retired", ("June 1991", "1991-06"), ["Sharad Chandra Trivedi"]),
  ev("speech", "spoke", None, ["Sharad Chandra Trivedi"]),
  ev("award", "was given", ("1989", "1989"), ["Sharad Chandra Trivedi"]),
  ev("departure", "quitted", ("1986", "1986"), ["Brij Bhushan Pant"]),
  ev("departure", "has left us", None, ["R. Dastidar"]),
)

P("d17-19", """Canton of Schaffhausen, State Chancellery
MEDIA RELEASE, 12 January 2021 — Departments allotted

At its constituting meeting this morning the Government Council distributed the departments for the term 2021–2024. The three sitting members keep what they have; of the two who were returned for the first time on 30 August, Corina Bührer-Wipf (FDP) takes Finance and Severin Stamm (SP) the Interior.

Regula Hallauer (SVP) remains at the head of Education and will, following the custom of rotation, serve as President of the Government in 2021. She entered the Council in 2015 and was President once already, in 2018. A trained winegrower with a vineyard at Wilchingen, the President for the year sat previously for eleven years in the Great Council and led the cantonal farmers' association.

Markus Tanner-Oechslin (Centre), at Construction since 2013, and Walter Ruh (SVP), who has directed Economic Affairs since a by-election in May 2017, complete the quintet. Councillor Ruh becomes Vice-President.

Mrs Bührer-Wipf succeeds her party colleague Ernst Landolt-Meier, who did not stand again after sixteen years in charge of the treasury. The new director of Finance, born in 1978, studied at the University of St. Gallen and worked for an auditing house in Zurich; until last month she was president of the municipality of Neuhausen. Her maternal grandfather, Jakob Wipf, belonged to the same Council in the 1950s.

The seat of the Interior had been empty since the death of Ursina Hafner on 3 November, a month before she was to have handed it over. Mr Stamm, a secondary-school teacher, has resigned his mandate as town councillor of Stein am Rhein. He was baptised into the Old Catholic Church and is the partner of the cabaret artist Lea Zollinger.

State Chancellor Stefan Bolli was confirmed in his position. A motion in the Great Council to have the President elected by the people is still before the committee.""",
  occ("Corina Bührer-Wipf", "Finance", start=("this morning", "2021-01-12"), again=["director of Finance"]),
  occ("Severin Stamm", "Interior", start=("this morning", "2021-01-12")),
  fact("Corina Bührer-Wipf", "party", "FDP"),
  fact("Severin Stamm", "party", "SP"),
  occ("Regula Hallauer", "head of Education"),
  occ("Regula Hallauer", "President of the Government", start=("2021#3", "2021"), end=("2021#3", "2021"), again=["President for the year"]),
  occ("Regula Hallauer", "the Council", start=("2015", "2015")),
  occ("Regula Hallauer", "President once already", start=("2018", "2018"), end=("2018", "2018")),
  fact("Regula Hallauer", "party", "SVP"),
  fact("Regula Hallauer", "occupation", "winegrower"),
  occ("Regula Hallauer", "Great Council"),
  occ("Regula Hallauer", "led the cantonal farmers' association"),
  fact("Markus Tanner-Oechslin", "party", "Centre"),
  occ("Markus Tanner-Oechslin", "Construction", start=("2013", "2013")),
  fact("Walter Ruh", "party", "SVP#2"),
  occ("Walter Ruh", "directed Economic Affairs", start=("May 2017", "2017-05")),
  occ("Walter Ruh", "Vice-President"),
  occ("Ernst Landolt-Meier", "in charge of the treasury", start=("sixteen years", "2005"), end=("this morning", "2021-01-12")),
  fact("Ernst Landolt-Meier", "party", "FDP"),
  fact("Corina Bührer-Wipf", "birthDate", "1978", value="1978"),
  fact("Corina Bührer-Wipf", "education", "University of St. Gallen"),
  occ("Corina Bührer-Wipf", "president of the municipality of Neuhausen", end=("last month", "2020-12")),
  fact("Corina Bührer-Wipf", "relatives", "Jakob Wipf"),
  occ("Jakob Wipf", "belonged to the same Council", start=("the 1950s", "195X"), end=("the 1950s", "195X")),
  occ("Ursina Hafner", "Interior#2", end=("3 November", "2020-11-03")),
  fact("Ursina Hafner", "deathDate", "3 November", value="2020-11-03"),
  fact("Severin Stamm", "occupation", "secondary-school teacher"),
  occ("Severin Stamm", "town councillor of Stein am Rhein"),
  fact("Severin Stamm", "religion", "Old Catholic"),
  fact("Severin Stamm", "spouse", "Lea Zollinger"),
  fact("Lea Zollinger", "occupation", "cabaret artist"),
  occ("Stefan Bolli", "State Chancellor"),
  ev("election", "were returned", ("30 August", "2020-08-30"), ["Corina Bührer-Wipf", "Severin Stamm"]),
  ev("appointment", "takes", ("this morning", "2021-01-12"), ["Corina Bührer-Wipf", "Severin Stamm"]),
  ev("appointment", "entered", ("2015", "2015"), ["Regula Hallauer"]),
  ev("election", "by-election", ("May 2017", "2017-05"), ["Walter Ruh"]),
  ev("appointment", "becomes", None, ["Walter Ruh"]),
  ev("appointment", "succeeds", None, ["Corina Bührer-Wipf"]),
  ev("departure", "has resigned", None, ["Severin Stamm"]),
  ev("appointment", "was confirmed", None, ["Stefan Bolli"]),
)

P("d17-20", """AFRICAN WOMEN IN PUBLIC FINANCE — Kigali Summit, 6 to 8 March 2024
Our Keynotes

HON. GLORIOSE MUKANTABANA (Rwanda). Our opening keynote has kept the accounts of a nation since 2017, when she was named Accountant General. Hon. Gloriose fled to Uganda as a child and did her schooling at Gayaza; Makerere gave her a BCom in 1999. Married to the surgeon Dr Faustin Habimana, she is proudest of their triplets and of a clean audit, in that order.

DR THABISILE DLAMINI-NXUMALO (Eswatini). She's a reformer who doesn't do small talk! Governor of the Central Bank of Eswatini between 2012 and 2020, Dr Thabi is at present non-executive chair of the Southern African Insurance Pool in Gaborone, and an honorary professor at Wits, where she wrote her PhD. Awards: Chief Counsellor of the Order of King Sobhuza II (2013).

MME AÏSSATOU BARRY-NDOYE (Senegal), Director General of Taxes and Domains until last June and since then deputy managing director of the regional development bank in Lomé. Her grandmother was the griot Yacine Ndoye, and anyone who has heard Aïssatou present a budget will believe it.

THE RT HON. BEATRICE ACHIENG OTIENO (Kenya). Beatrice went to State House Girls, sold second-hand clothes, and went on to become MP for Nyatike (two terms, from 2007) and chair of the Public Accounts Committee. It was to her committee that the then finance secretary, Julius Mbithi, made his famous confession in 2014. Now Speaker of the Migori County Assembly, she was arrested twice during the multiparty protests of 1990 and calls those nights her first degree.

Master of ceremonies: Solange Uwase of Radio Amahoro, who was Miss Rwanda in 2011.

Regrets: Hon. Fatoumata Sidibé-Traoré was to have spoken on customs reform. She relinquished the Malian Ministry of the Budget in January and her travel plans have changed. In her place we welcome the ambassador of Mali in Kigali, H.E. Modibo Samaké.""",
  occ("GLORIOSE MUKANTABANA", "Accountant General", start=("2017", "2017"), again=["kept the accounts of a nation"]),
  fact("GLORIOSE MUKANTABANA", "nationality", "Rwanda"),
  fact("GLORIOSE MUKANTABANA", "education", "Gayaza"),
  fact("GLORIOSE MUKANTABANA", "education", "Makerere", date=("1999", "1999")),
  fact("GLORIOSE MUKANTABANA", "spouse", "Faustin Habimana"),
  fact("Faustin Habimana", "occupation", "surgeon"),
  fact("THABISILE DLAMINI-NXUMALO", "nationality", "Eswatini"),
  fact("THABISILE DLAMINI-NXUMALO", "alias", "Dr Thabi"),
  occ("THABISILE DLAMINI-NXUMALO", "Governor of the Central Bank of Eswatini", start=("2012", "2012"), end=("2020", "2020")),
  occ("THABISILE DLAMINI-NXUMALO", "non-executive chair of the Southern African Insurance Pool"),
  occ("THABISILE DLAMINI-NXUMALO", "honorary professor at Wits"),
  fact("THABISILE DLAMINI-NXUMALO", "education", "Wits"),
  fact("THABISILE DLAMINI-NXUMALO", "award", "Chief Counsellor of the Order of King Sobhuza II", date=("2013", "2013")),
  fact("AÏSSATOU BARRY-NDOYE", "nationality", "Senegal"),
  occ("AÏSSATOU BARRY-NDOYE", "Director General of Taxes and Domains", end=("last June", "2023-06")),
  occ("AÏSSATOU BARRY-NDOYE", "deputy managing director of the regional development bank", start=("last June", "2023-06")),
  fact("AÏSSATOU BARRY-NDOYE", "relatives", "Yacine Ndoye"),
  fact("Yacine Ndoye", "occupation", "griot"),
  fact("BEATRICE ACHIENG OTIENO", "nationality", "Kenya"),
  fact("BEATRICE ACHIENG OTIENO", "education", "State House Girls"),
  fact("BEATRICE ACHIENG OTIENO", "occupation", "sold second-hand clothes"),
  occ("BEATRICE ACHIENG OTIENO", "MP for Nyatike", start=("2007", "2007")),
  occ("BEATRICE ACHIENG OTIENO", "chair of the Public Accounts Committee"),
  occ("Julius Mbithi", "finance secretary"),
  occ("BEATRICE ACHIENG OTIENO", "Speaker of the Migori County Assembly"),
  occ("Solange Uwase", "Miss Rwanda", start=("2011", "2011")),
  occ("Fatoumata Sidibé-Traoré", "Malian Ministry of the Budget", end=("January", "2024-01")),
  occ("Modibo Samaké", "ambassador of Mali"),
  ev("appointment", "was named", ("2017", "2017"), ["GLORIOSE MUKANTABANA"]),
  ev("travel", "fled", None, ["GLORIOSE MUKANTABANA"]),
  ev("testimony", "confession", ("2014", "2014"), ["Julius Mbithi"]),
  ev("arrest", "was arrested twice", ("1990", "1990"), ["BEATRICE ACHIENG OTIENO"]),
  ev("departure", "relinquished", ("January", "2024-01"), ["Fatoumata Sidibé-Traoré"]),
)

P("d17-21", """Annual General Meeting, 26 June 2019
Notice of Convocation (extract): Candidates for Director, Setouchi Shipbuilding & Trust Co., Ltd.

Proposal No. 3. As the terms of all seven directors expire at the close of this meeting, the election of the following is requested.

1. Kazuhiko Mizoguchi (reappointment), Representative Director and President. Apr. 1981, joined the Company; Jun. 2008, Executive Officer, Imabari Yard; Jun. 2011, Director; Jun. 2014 to date, present position. Mr. Mizoguchi also serves as Vice Chairman of the Ehime Employers' Association.

2. Yuriko Hatakeyama (new; outside). Born on February 22, 1949, at Uwajima. Assistant judge of the Takamatsu District Court in 1984, Ms. Hatakeyama left the bench six years later for private practice, was President of the Ehime Bar Association in fiscal 2006 and a Justice of the Supreme Court from November 2013 until her mandatory retirement in February 2019. Reason for nomination: her integrity.

3. Dr. Rolf Heidenreich (reappointment; outside). Former Director-General for Maritime Affairs, Ministry of Economics, Kiel; resident in Kobe. Attended 12 of 13 meetings. As Chair of the Compensation Committee he proposed the reduction of salaries that was carried out in October 2017. His wife Mitsuko is the younger sister of Mr. Mizoguchi; the Board has nevertheless judged him independent.

Retiring: Mr. Shigeo Ochi, Chairman, who leaves the Board of the Company after thirty-two years and becomes Senior Adviser. His late father, Torao Ochi, Mayor of Imabari from 1947 to 1955, founded the Company in a sardine shed. Also retiring is Gen. Isamu Nakanishi (JGSDF, ret.), once commander of the Middle Army, because of illness.

Corporate auditor: Ms. Fumi Saiki, C.P.A. (a graduate of Hitotsubashi), remains in office until 2021. A shareholders' proposal to elect the former Governor, Mr. Kan'ichi Doi, is opposed by the Board; please see page 14.""",
  occ("Kazuhiko Mizoguchi", "Representative Director and President", start=("Jun. 2014", "2014-06"), again=["present position"]),
  occ("Kazuhiko Mizoguchi", "Executive Officer, Imabari Yard", start=("Jun. 2008", "2008-06"), end=("Jun. 2011", "2011-06")),
  occ("Kazuhiko Mizoguchi", "Director#3", start=("Jun. 2011", "2011-06")),
  occ("Kazuhiko Mizoguchi", "Vice Chairman of the Ehime Employers' Association"),
  fact("Yuriko Hatakeyama", "birthDate", "February 22, 1949", value="1949-02-22"),
  fact("Yuriko Hatakeyama", "birthPlace", "Uwajima"),
  occ("Yuriko Hatakeyama", "Assistant judge of the Takamatsu District Court", start=("1984", "1984"), end=("six years later", "1990")),
  occ("Yuriko Hatakeyama", "President of the Ehime Bar Association", start=("2006", "2006"), end=("2006", "2006")),
  occ("Yuriko Hatakeyama", "Justice of the Supreme Court", start=("November 2013", "2013-11"), end=("February 2019", "2019-02")),
  occ("Rolf Heidenreich", "Director-General for Maritime Affairs, Ministry of Economics, Kiel", former=True),
  fact("Rolf Heidenreich", "residence", "Kobe"),
  occ("Rolf Heidenreich", "Chair of the Compensation Committee"),
  occ("Rolf Heidenreich", "outside#2"),
  fact("Rolf Heidenreich", "spouse", "Mitsuko"),
  fact("Mitsuko", "siblings", "Mr. Mizoguchi#2"),
  occ("Shigeo Ochi", "Chairman#2"),
  occ("Shigeo Ochi", "Board of the Company", start=("thirty-two years", "1987")),
  occ("Shigeo Ochi", "Senior Adviser"),
  fact("Shigeo Ochi", "father", "Torao Ochi"),
  occ("Torao Ochi", "Mayor of Imabari", start=("1947", "1947"), end=("1955", "1955")),
  occ("Isamu Nakanishi", "Gen.", former=True),
  fact("Isamu Nakanishi", "militaryService", "JGSDF"),
  occ("Isamu Nakanishi", "commander of the Middle Army", former=True),
  occ("Fumi Saiki", "Corporate auditor", end=("2021", "2021")),
  fact("Fumi Saiki", "occupation", "C.P.A."),
  fact("Fumi Saiki", "education", "Hitotsubashi"),
  occ("Kan'ichi Doi", "Governor", former=True),
  ev("appointment", "joined", ("Apr. 1981", "1981-04"), ["Kazuhiko Mizoguchi"]),
  ev("departure", "left the bench", ("six years later", "1990"), ["Yuriko Hatakeyama"]),
  ev("departure", "mandatory retirement", ("February 2019", "2019-02"), ["Yuriko Hatakeyama"]),
  ev("departure", "leaves the Board", None, ["Shigeo Ochi"]),
  ev("appointment", "becomes", None, ["Shigeo Ochi"]),
  ev("departure", "Also retiring", None, ["Isamu Nakanishi"]),
)

P("d17-22", """STATE OF LOUISIANA — OFFICE OF THE GOVERNOR
Baton Rouge, May 3, 1991

Governor T. Aristide Broussard today announced a number of appointments to boards and commissions.

State Mineral Board: Odalie F. Mouton, 52, of Abbeville, a petroleum geologist and rice farmer, to a four-year term. Mrs. Mouton holds degrees from the University of Southwestern Louisiana and is the widow of State Representative Alcide "T-Boy" Mouton, in whose unexpired term she herself served in 1982 and 1983. She replaces Harmon Pugh of Shreveport.

Orleans Levee District: The Reverend Isaiah C. Batiste, 61, pastor since 1966 of Greater Mount Pilgrim Baptist Church in New Orleans, is reappointed and designated president. He will also be remembered as the first black member of the Civil Service Commission (1972-78). Out as president, though he keeps a seat, is attorney Leander Perret III, whose grandfather, Judge Leander Perret, was the District's counsel under four governors.

Board of Regents: Dr. Nguyen Thi Bich Lan of Gretna. A pediatrician who came from Saigon in 1975, Dr. Lan teaches at the LSU Medical School. Her appointment requires Senate confirmation.

Louisiana Racing Commission: Clyde R. Guillory, chairman, resigned Wednesday, two days after the Inspector General, Margaret Dufour, turned over to the U.S. Attorney a report on wagers at Evangeline Downs. The Governor thanked Guillory for his service and made vice chairman J. D. Hebert acting chairman. Guillory, a former sheriff of Evangeline Parish (1964-80), denies that he placed bets through a groom.

Military Affairs: Maj. Gen. Warren Stokes, Louisiana National Guard, remains as Adjutant General. The general, who returned from Saudi Arabia on March 28, was presented with the Louisiana Cross in a ceremony at Jackson Barracks last Friday.

The Governor has made no decision on a successor to Insurance Commissioner Doug Thibodeaux, convicted April 19 in federal court of mail fraud. Broussard's brother-in-law is not under consideration, a spokesman, Hal Tarver, said.""",
  occ("T. Aristide Broussard", "Governor", again=["Governor#2", "Governor#3"]),
  occ("Odalie F. Mouton", "State Mineral Board", start=("today", "1991-05-03")),
  occ("Harmon Pugh", "State Mineral Board", end=("today", "1991-05-03")),
  fact("Odalie F. Mouton", "residence", "Abbeville"),
  fact("Odalie F. Mouton", "occupation", "petroleum geologist"),
  fact("Odalie F. Mouton", "occupation", "rice farmer"),
  fact("Odalie F. Mouton", "education", "University of Southwestern Louisiana"),
  fact("Odalie F. Mouton", "spouse", "Alcide \"T-Boy\" Mouton"),
  fact("Alcide \"T-Boy\" Mouton", "alias", "T-Boy"),
  occ("Alcide \"T-Boy\" Mouton", "State Representative", end=("1982", "1982")),
  occ("Odalie F. Mouton", "unexpired term", start=("1982", "1982"), end=("1983", "1983")),
  fact("Harmon Pugh", "residence", "Shreveport"),
  occ("Isaiah C. Batiste", "Orleans Levee District"),
  occ("Isaiah C. Batiste", "president", start=("today", "1991-05-03")),
  occ("Isaiah C. Batiste", "pastor since 1966 of Greater Mount Pilgrim Baptist Church", start=("1966", "1966")),
  fact("Isaiah C. Batiste", "religion", "Baptist"),
  fact("Isaiah C. Batiste", "ethnicity", "black"),
  occ("Isaiah C. Batiste", "member of the Civil Service Commission", start=("1972", "1972"), end=("78", "1978")),
  occ("Leander Perret III", "president#2", end=("today", "1991-05-03")),
  occ("Leander Perret III", "keeps a seat"),
  fact("Leander Perret III", "occupation", "attorney"),
  fact("Leander Perret III", "relatives", "Leander Perret#2"),
  occ("Leander Perret", "Judge"),
  occ("Leander Perret", "District's counsel"),
  occ("Nguyen Thi Bich Lan", "Board of Regents", start=("today", "1991-05-03")),
  fact("Nguyen Thi Bich Lan", "residence", "Gretna"),
  fact("Nguyen Thi Bich Lan", "occupation", "pediatrician"),
  occ("Nguyen Thi Bich Lan", "teaches at the LSU Medical School"),
  occ("Clyde R. Guillory", "chairman", end=("Wednesday", "1991-05-01")),
  occ("Margaret Dufour", "Inspector General"),
  occ("J. D. Hebert", "vice chairman"),
  occ("J. D. Hebert", "acting chairman"),
  occ("Clyde R. Guillory", "sheriff of Evangeline Parish", start=("1964", "1964"), end=("80", "1980")),
  occ("Warren Stokes", "Maj. Gen.", again=["general"]),
  fact("Warren Stokes", "militaryService", "Louisiana National Guard"),
  occ("Warren Stokes", "Adjutant General"),
  fact("Warren Stokes", "award", "Louisiana Cross", date=("last Friday", "1991-04-26")),
  occ("Doug Thibodeaux", "Insurance Commissioner"),
  occ("Hal Tarver", "spokesman"),
  ev("appointment", "is reappointed", ("today", "1991-05-03"), ["Isaiah C. Batiste"]),
  ev("appointment", "replaces", ("today", "1991-05-03"), ["Odalie F. Mouton"]),
  ev("travel", "came", ("1975", "1975"), ["Nguyen Thi Bich Lan"]),
  ev("appointment", "Her appointment", ("today", "1991-05-03"), ["Nguyen Thi Bich Lan"]),
  ev("departure", "resigned", ("Wednesday", "1991-05-01"), ["Clyde R. Guillory"]),
  ev("disclosure", "turned over", ("two days after", "1991-04-29"), ["Margaret Dufour"]),
  ev("appointment", "made", None, ["J. D. Hebert", "T. Aristide Broussard"]),
  ev("travel", "returned", ("March 28", "1991-03-28"), ["Warren Stokes"]),
  ev("award", "was presented", ("last Friday", "1991-04-26"), ["Warren Stokes"]),
  ev("conviction", "convicted", ("April 19", "1991-04-19"), ["Doug Thibodeaux"]),
)

P("d17-23", """Finnish Defence Forces
Commander of the Coastal Brigade

Commodore Patrik Henrik Gyllenbögel (b. 30 July 1967, Ekenäs) commands the Coastal Brigade at Upinniemi. The change of command took place in falling snow on 1 December 2018, when he received the colours from Commodore Juha-Pekka Ristola, who transferred to the Defence Command as Assistant Chief of Staff, Logistics.

Career in brief

The Commodore did his national service in the Nyland Brigade and was commissioned in 1991. Missile boats filled his first twelve years at sea: he was captain of the Oulu and afterwards of the Naantali. Between the two commands he attended the General Staff Officers' Course at Santahamina, coming out top of his year (1999). A tour with UNIFIL in 1993 was followed, much later, by the post of naval attaché in Washington, accredited also to Ottawa (2009–2012).

He served as chief of the operations division in Naval Headquarters for three years under Rear Admiral Timo Seppä-Lassila. Prior to his present command he was Principal of the Naval Academy at Suomenlinna.

Decorations: Order of the Cross of Liberty, 3rd class; Commander of the Swedish Order of the Polar Star; UNIFIL medal.

Family: wife Ulla-Maj, chief physician at the Raseborg hospital; sons Axel and Fredrik. The Commodore's grandfather was Jägermajor Göran Gyllenbögel, who fell at Summa in 1940.

Chief of Staff: Captain (N) Satu Immonen, the first woman to be so appointed, took up her duties in August 2019. She came from the Ministry, in which she was senior specialist for Arctic affairs.

Brigade chaplain: the Rev. Tuomas Hyvönen, of the Orthodox Church, a native of Ilomantsi. The chaplain was ordained in Joensuu in 2006, and he is a member of the Church Assembly.

Plans for a joint Finnish–Swedish command under a Swedish officer, about which there was some writing in the spring, do not concern the Brigade.""",
  occ("Patrik Henrik Gyllenbögel", "commands the Coastal Brigade", start=("1 December 2018", "2018-12-01"), again=["Commander of the Coastal Brigade", "present command"]),
  occ("Patrik Henrik Gyllenbögel", "Commodore"),
  fact("Patrik Henrik Gyllenbögel", "birthDate", "30 July 1967", value="1967-07-30"),
  fact("Patrik Henrik Gyllenbögel", "birthPlace", "Ekenäs"),
  occ("Juha-Pekka Ristola", "Commander of the Coastal Brigade", end=("1 December 2018", "2018-12-01")),
  occ("Juha-Pekka Ristola", "Commodore#2"),
  occ("Juha-Pekka Ristola", "Assistant Chief of Staff, Logistics"),
  fact("Patrik Henrik Gyllenbögel", "militaryService", "Nyland Brigade"),
  occ("Patrik Henrik Gyllenbögel", "captain of the Oulu"),
  occ("Patrik Henrik Gyllenbögel", "the Naantali"),
  fact("Patrik Henrik Gyllenbögel", "education", "General Staff Officers' Course", date=("1999", "1999")),
  fact("Patrik Henrik Gyllenbögel", "militaryService", "UNIFIL", date=("1993", "1993")),
  occ("Patrik Henrik Gyllenbögel", "naval attaché in Washington", start=("2009", "2009"), end=("2012", "2012")),
  occ("Patrik Henrik Gyllenbögel", "chief of the operations division in Naval Headquarters"),
  occ("Timo Seppä-Lassila", "Rear Admiral"),
  occ("Patrik Henrik Gyllenbögel", "Principal of the Naval Academy"),
  fact("Patrik Henrik Gyllenbögel", "award", "Order of the Cross of Liberty, 3rd class"),
  fact("Patrik Henrik Gyllenbögel", "award", "Commander of the Swedish Order of the Polar Star"),
  fact("Patrik Henrik Gyllenbögel", "award", "UNIFIL medal"),
  fact("Patrik Henrik Gyllenbögel", "spouse", "Ulla-Maj"),
  occ("Ulla-Maj", "chief physician at the Raseborg hospital"),
  fact("Patrik Henrik Gyllenbögel", "children", "Axel"),
  fact("Patrik Henrik Gyllenbögel", "children", "Fredrik"),
  fact("Patrik Henrik Gyllenbögel", "relatives", "Göran Gyllenbögel"),
  occ("Göran Gyllenbögel", "Jägermajor"),
  fact("Göran Gyllenbögel", "deathPlace", "Summa"),
  fact("Göran Gyllenbögel", "deathDate", "1940", value="1940"),
  occ("Satu Immonen", "Chief of Staff#2", start=("August 2019", "2019-08")),
  occ("Satu Immonen", "Captain (N)"),
  occ("Satu Immonen", "senior specialist for Arctic affairs"),
  occ("Tuomas Hyvönen", "Brigade chaplain"),
  fact("Tuomas Hyvönen", "religion", "Orthodox"),
  fact("Tuomas Hyvönen", "birthPlace", "Ilomantsi"),
  occ("Tuomas Hyvönen", "member of the Church Assembly"),
  ev("appointment", "received the colours", ("1 December 2018", "2018-12-01"), ["Patrik Henrik Gyllenbögel"]),
  ev("appointment", "transferred", None, ["Juha-Pekka Ristola"]),
  ev("appointment", "was commissioned", ("1991", "1991"), ["Patrik Henrik Gyllenbögel"]),
  ev("appointment", "took up her duties", ("August 2019", "2019-08"), ["Satu Immonen"]),
  ev("appointment", "was ordained", ("2006", "2006"), ["Tuomas Hyvönen"]),
)

P("d17-24", """UPPER MURRAY GRAMMAR SCHOOL, ALBURY
Prospectus for 1898

VISITOR. The Right Reverend Ernest Tollemache Savory, D.D., Lord Bishop of Riverina.

BOARD OF GOVERNORS. The Hon. James Farquhar McLachlan, M.L.C., President. Mr. McLachlan, well known as a pastoralist of Tabletop, has been President from the foundation in 1879, and sat for the Hume in the Legislative Assembly before his translation to the Upper House by Lord Carrington in 1887. Archibald Nesbit, Esq., J.P., Honorary Treasurer, is manager of the Commercial Bank and was four times Mayor of Albury. Canon Philip Ley Morcombe, Rector of St. Matthew's, who takes the place of the late Dr. Andrews, is secretary to the Board. William Henry Tietkens-Wood, Esq., solicitor, was elected at Michaelmas last, defeating a brewer.

HEADMASTER. Mr. Horace Edmund Purcell, M.A., late Scholar of Caius College, Cambridge, came to the School in January 1893 upon the resignation of Mr. Charles Upjohn. Under Mr. Purcell, who had been for five years second master at Geelong and has played cricket for Victoria, the number of boarders has doubled. Mrs. Purcell, a daughter of Archdeacon Tench of Hobart, superintends the sick-room. Mr. Upjohn is now Inspector of Schools at Toowoomba in the sister colony.

ASSISTANT MASTERS. Mr. L. Baumgarten, Ph.D. (Jena), teaches German and Chemistry and is organist of the Lutheran Church at Jindera. Sergeant-Major Thos. Hickey, formerly of the 18th Royal Irish, with which he went through the Maori war (medal), drills the cadets. Mr. Sydney Purcell, B.A., younger brother of Mr. Horace, has left us for a curacy at Deniliquin.

EXAMINER for 1897: Professor Garnett Whitelegge, Dean of the Faculty of Arts in the University of Melbourne, who reported to the Governors on the 14th of December that he had seldom met with better Euclid.

It is not the case, as has been put about, that the Headmaster has accepted Ballarat.""",
  occ("Ernest Tollemache Savory", "VISITOR"),
  occ("Ernest Tollemache Savory", "Lord Bishop of Riverina"),
  occ("James Farquhar McLachlan", "President#2", start=("1879", "1879"), again=["President"]),
  occ("James Farquhar McLachlan", "M.L.C.", start=("1887", "1887"), again=["Upper House"]),
  occ("James Farquhar McLachlan", "sat for the Hume in the Legislative Assembly", end=("1887", "1887")),
  fact("James Farquhar McLachlan", "occupation", "pastoralist"),
  fact("James Farquhar McLachlan", "residence", "Tabletop"),
  occ("Archibald Nesbit", "J.P."),
  occ("Archibald Nesbit", "Honorary Treasurer"),
  occ("Archibald Nesbit", "manager of the Commercial Bank"),
  occ("Archibald Nesbit", "Mayor of Albury"),
  occ("Philip Ley Morcombe", "Canon"),
  occ("Philip Ley Morcombe", "Rector of St. Matthew's"),
  occ("Philip Ley Morcombe", "secretary to the Board"),
  occ("Dr. Andrews", "BOARD OF GOVERNORS"),
  occ("William Henry Tietkens-Wood", "BOARD OF GOVERNORS", start=("Michaelmas last", "1897-09-29")),
  fact("William Henry Tietkens-Wood", "occupation", "solicitor"),
  occ("Horace Edmund Purcell", "HEADMASTER", start=("January 1893", "1893-01")),
  fact("Horace Edmund Purcell", "education", "Caius College, Cambridge"),
  occ("Charles Upjohn", "HEADMASTER", end=("January 1893", "1893-01")),
  occ("Horace Edmund Purcell", "second master at Geelong", start=("five years", "1888"), end=("January 1893", "1893")),
  fact("Horace Edmund Purcell", "spouse", "Mrs. Purcell"),
  fact("Mrs. Purcell", "father", "Archdeacon Tench"),
  occ("Archdeacon Tench", "Archdeacon"),
  occ("Mrs. Purcell", "superintends the sick-room"),
  occ("Charles Upjohn", "Inspector of Schools at Toowoomba"),
  occ("L. Baumgarten", "ASSISTANT MASTERS"),
  fact("L. Baumgarten", "education", "Jena"),
  occ("L. Baumgarten", "organist of the Lutheran Church at Jindera"),
  occ("Thos. Hickey", "Sergeant-Major"),
  fact("Thos. Hickey", "militaryService", "18th Royal Irish"),
  occ("Thos. Hickey", "drills the cadets"),
  fact("Sydney Purcell", "siblings", "Horace#2"),
  occ("Sydney Purcell", "curacy at Deniliquin"),
  occ("Sydney Purcell", "ASSISTANT MASTERS"),
  occ("Garnett Whitelegge", "EXAMINER", start=("1897", "1897")),
  occ("Garnett Whitelegge", "Dean of the Faculty of Arts in the University of Melbourne"),
  occ("Garnett Whitelegge", "Professor"),
  ev("election", "was elected", ("Michaelmas last", "1897-09-29"), ["William Henry Tietkens-Wood"]),
  ev("appointment", "translation", ("1887", "1887"), ["James Farquhar McLachlan"]),
  ev("appointment", "came to the School", ("January 1893", "1893-01"), ["Horace Edmund Purcell"]),
  ev("departure", "resignation", ("January 1893", "1893-01"), ["Charles Upjohn"]),
  ev("departure", "has left us", None, ["Sydney Purcell"]),
  ev("communication", "reported to the Governors", ("14th of December", "1897-12-14"), ["Garnett Whitelegge"]),
)

P("d17-25", """Banco Central — Board of Directors

The Board of the Central Bank of Brazil consists of the Governor and eight Deputy Governors.

Governor: Ricardo Tavares Bulhões has occupied the chair since 28 February 2011. He has been a career servant of the Bank since passing the entrance competition of 1985, when he was twenty-two; no other governor has come up through its ranks. A native of Teresina, he attended the Colégio Diocesano there, and graduated from the University of Brasília (1984) and from Illinois, where he obtained his Ph.D. in 1992. From 2006 he was Deputy Governor for Monetary Policy. He is a governor for Brazil at the IMF and a member of the board of the BIS.

Deputy Governor for Economic Research: Lídia Krastins Amorim, on leave from the Pontifical Catholic University in Rio de Janeiro, took office in April 2013, upon the departure of Otávio Guedes Pessoa for the World Bank. The daughter of Latvian Baptists who settled at Varpa, Ms. Amorim chaired the Brazilian Econometric Society in 2008–2009.

Deputy Governor for Supervision: Nelson Shigueru Yamaoka. Mr. Yamaoka headed the liquidation of Banco Meridião, and his report of August 2010 led to the arrest of its controller, Aloísio Prates, who was subsequently convicted (7 May 2012). He has recused himself from all matters concerning the cooperative of which his brother Paulo is the treasurer.

Deputy Governor for International Affairs: vacant. Senate hearings for the nominee, Ambassador Heloísa Lins Vidigal, are scheduled for the 19th. Meanwhile the duties are exercised by the Governor's chief of staff, Danilo Quadros.

General Counsel: Dr. Iracema Falcão Leal, previously federal prosecutor in Recife and a disciple of the late jurist Hermes Cavalcanti. She was decorated with the Order of Rio Branco in 2009.

Former governors: Celso Arruda Penteado (2003–2011), who now presides over a private bank in São Paulo; Maria Luísa Strauss (2001–2003).""",
  occ("Ricardo Tavares Bulhões", "Governor#3", start=("28 February 2011", "2011-02-28")),
  occ("Ricardo Tavares Bulhões", "career servant of the Bank", start=("1985", "1985")),
  fact("Ricardo Tavares Bulhões", "birthPlace", "Teresina"),
  fact("Ricardo Tavares Bulhões", "education", "Colégio Diocesano"),
  fact("Ricardo Tavares Bulhões", "education", "University of Brasília", date=("1984", "1984")),
  fact("Ricardo Tavares Bulhões", "education", "Illinois", date=("1992", "1992")),
  occ("Ricardo Tavares Bulhões", "Deputy Governor for Monetary Policy", start=("2006", "2006")),
  occ("Ricardo Tavares Bulhões", "governor for Brazil at the IMF"),
  occ("Ricardo Tavares Bulhões", "member of the board of the BIS"),
  occ("Lídia Krastins Amorim", "Deputy Governor for Economic Research", start=("April 2013", "2013-04")),
  occ("Otávio Guedes Pessoa", "Deputy Governor for Economic Research", end=("April 2013", "2013-04")),
  occ("Lídia Krastins Amorim", "chaired the Brazilian Econometric Society", start=("2008", "2008"), end=("2009", "2009")),
  fact("Lídia Krastins Amorim", "ethnicity", "Latvian"),
  occ("Nelson Shigueru Yamaoka", "Deputy Governor for Supervision"),
  occ("Nelson Shigueru Yamaoka", "headed the liquidation of Banco Meridião"),
  occ("Aloísio Prates", "controller"),
  fact("Nelson Shigueru Yamaoka", "siblings", "Paulo"),
  occ("Paulo", "treasurer"),
  occ("Heloísa Lins Vidigal", "Ambassador"),
  occ("Danilo Quadros", "Governor's chief of staff"),
  occ("Danilo Quadros", "duties"),
  occ("Iracema Falcão Leal", "General Counsel"),
  occ("Iracema Falcão Leal", "federal prosecutor in Recife", former=True),
  fact("Hermes Cavalcanti", "occupation", "jurist"),
  fact("Iracema Falcão Leal", "award", "Order of Rio Branco", date=("2009#2", "2009")),
  occ("Celso Arruda Penteado", "governors", start=("2003", "2003"), end=("2011#2", "2011"), former=True),
  occ("Celso Arruda Penteado", "presides over a private bank"),
  occ("Maria Luísa Strauss", "governors", start=("2001", "2001"), end=("2003#2", "2003"), former=True),
  ev("appointment", "took office", ("April 2013", "2013-04"), ["Lídia Krastins Amorim"]),
  ev("departure", "departure", ("April 2013", "2013-04"), ["Otávio Guedes Pessoa"]),
  ev("disclosure", "report", ("August 2010", "2010-08"), ["Nelson Shigueru Yamaoka"]),
  ev("arrest", "arrest", None, ["Aloísio Prates"]),
  ev("conviction", "was subsequently convicted", ("7 May 2012", "2012-05-07"), ["Aloísio Prates"]),
  ev("recusal", "has recused himself", None, ["Nelson Shigueru Yamaoka"]),
  ev("award", "was decorated", ("2009#2", "2009"), ["Iracema Falcão Leal"]),
)

P("d17-26", """DIOCESE OF GHANZI
News Release, Feast of St Matthias 2009

The Bishops of the Province, assembled at Pinetown, have confirmed the election of the Venerable Mothusi Gaolathe Kgosidintsi as the second Bishop of Ghanzi. The bishop-elect was chosen on the third ballot of the Elective Assembly held in Maun on 31 January, when the Very Reverend Clive Abernethy, Dean of Gaborone, withdrew and asked his supporters to vote for the Archdeacon.

Archdeacon Kgosidintsi was baptised a Congregationalist at Kanye and confirmed in the Anglican church at the age of twenty. He worked underground at Welkom, and it was there that his vocation came. After training at St Bede's College, Umtata, he was made deacon in 1988 and priest on St Thomas's Day of the same year; he then held cures at Selebi-Phikwe and, from 1994, Francistown, of which he has been Archdeacon since 2001. He was awarded the Presidential Order of Meritorious Service for his work among the San. Mma Onalenna, his wife, is matron of the hospital.

His predecessor, the Right Reverend Giles Thornycroft, who founded the diocese in 1990 with a Land Rover and two catechists, laid down the crozier at Advent; he and Mrs Thornycroft (Jean) have gone to live in Ludlow. Bishop Giles told the farewell gathering that he leaves more debts than buildings. As a young man he was chaplain to Archbishop Selby Pike of Central Africa.

During the vacancy the diocese is in the hands of the Vicar General, Canon Bogadi Sebina, the only woman to have held that commission in the Province. She will step back when the new bishop is enthroned on 2 May. Mr Justice Tebogo Ramokhua, Chancellor of the Diocese since 2004, presided at the Assembly.

Claims in a Gaborone newspaper that the Dean was paid to withdraw are untrue, and the Registrar, Ms Neo Modise, has written to the editor.""",
  occ("Mothusi Gaolathe Kgosidintsi", "Bishop of Ghanzi", again=["bishop-elect"]),
  occ("Clive Abernethy", "Dean of Gaborone"),
  fact("Mothusi Gaolathe Kgosidintsi", "religion", "Congregationalist"),
  fact("Mothusi Gaolathe Kgosidintsi", "religion", "Anglican"),
  fact("Mothusi Gaolathe Kgosidintsi", "occupation", "worked underground"),
  fact("Mothusi Gaolathe Kgosidintsi", "education", "St Bede's College, Umtata"),
  occ("Mothusi Gaolathe Kgosidintsi", "made deacon", start=("1988", "1988"), end=("St Thomas's Day of the same year", "1988-12-21")),
  occ("Mothusi Gaolathe Kgosidintsi", "priest", start=("St Thomas's Day of the same year", "1988-12-21")),
  occ("Mothusi Gaolathe Kgosidintsi", "cures at Selebi-Phikwe", end=("1994", "1994")),
  occ("Mothusi Gaolathe Kgosidintsi", "Francistown", start=("1994", "1994")),
  occ("Mothusi Gaolathe Kgosidintsi", "Archdeacon#3", start=("2001", "2001"), again=["Archdeacon", "Archdeacon#2"]),
  fact("Mothusi Gaolathe Kgosidintsi", "award", "Presidential Order of Meritorious Service"),
  fact("Mothusi Gaolathe Kgosidintsi", "spouse", "Onalenna"),
  occ("Onalenna", "matron of the hospital"),
  occ("Giles Thornycroft", "predecessor", start=("1990", "1990"), end=("Advent", "2008-12")),
  fact("Giles Thornycroft", "spouse", "Jean"),
  fact("Giles Thornycroft", "residence", "Ludlow"),
  fact("Jean", "residence", "Ludlow"),
  occ("Giles Thornycroft", "chaplain to Archbishop"),
  occ("Selby Pike", "Archbishop"),
  occ("Bogadi Sebina", "Vicar General"),
  occ("Bogadi Sebina", "Canon"),
  occ("Tebogo Ramokhua", "Chancellor of the Diocese", start=("2004", "2004")),
  occ("Tebogo Ramokhua", "presided at the Assembly", start=("31 January", "2009-01-31"), end=("31 January", "2009-01-31")),
  occ("Tebogo Ramokhua", "Justice"),
  occ("Neo Modise", "Registrar"),
  ev("appointment", "have confirmed", ("Feast of St Matthias 2009", "2009-02-24"), ["Mothusi Gaolathe Kgosidintsi"]),
  ev("election", "was chosen", ("31 January", "2009-01-31"), ["Mothusi Gaolathe Kgosidintsi"]),
  ev("candidacy", "withdrew", ("31 January", "2009-01-31"), ["Clive Abernethy"]),
  ev("appointment", "was made", ("1988", "1988"), ["Mothusi Gaolathe Kgosidintsi"]),
  ev("award", "was awarded", None, ["Mothusi Gaolathe Kgosidintsi"]),
  ev("departure", "laid down the crozier", ("Advent", "2008-12"), ["Giles Thornycroft"]),
  ev("travel", "gone to live", None, ["Giles Thornycroft", "Jean"]),
  ev("speech", "told the farewell gathering", None, ["Giles Thornycroft"]),
  ev("communication", "has written", None, ["Neo Modise"]),
)

P("d17-27", """Scottish Land Court Judiciary Office — Biographies

Lord Dunrobin, Chairman

Lord Dunrobin (Aeneas Mackay Gunn-Sutherland) was appointed Chairman of the Scottish Land Court, with the rank and tenure of a Court of Session judge, on 1 October 2014. He succeeded Lord Kilmorich, now retired.

Admitted advocate in 1986, he took silk fourteen years later. He had earlier been an apprentice to Messrs Innes & Ross in Golspie. As an advocate depute he prosecuted in the Dornoch fire trial of 1995, and from 2006 to 2011 he was Solicitor General for Scotland, a non-political appointment which he gave up when the administration changed. He speaks Gaelic, learned from his mother, Kirsty Mackay of Bettyhill, a district nurse. Lord Dunrobin is a graduate of Aberdeen (MA 1980, LLB 1983) and has been Chancellor's Assessor on the court of the same university since 2017.

Eilidh Macaskill, Deputy Chairman and Gaelic-speaking member. Ms Macaskill was a solicitor in Portree and convener of the Crofters Commission (2008–12). She contested Ross, Skye and Inverness West for the Liberal Democrats in 2001; she has had no party since. Her husband, Roderick "Roddy Dubh" Nicolson, is a piper and boat builder.

Mr John Alexander Smail, agricultural member since January 2010. Until then Mr Smail farmed at Duns; he was president of the National Farmers' Union of Scotland in 2003 and 2004, and was made an OBE for it the year after. His place will be taken from 1 February 2019 by Tom Rennie, whom the First Minister, Catriona Baird-Laing, appointed in November 2018 on the recommendation of the board. Mr Rennie is presently factor to the Seafield estates.

Principal Clerk: Barbara Inglis. Miss Inglis has announced that she is to retire at Easter.

The President of the Lands Tribunal, with which a merger was discussed in 2016, is Lord Kinnaird-Shaw; nothing has come of it.""",
  occ("Aeneas Mackay Gunn-Sutherland", "Chairman of the Scottish Land Court", start=("1 October 2014", "2014-10-01"), again=["Chairman"]),
  fact("Aeneas Mackay Gunn-Sutherland", "alias", "Lord Dunrobin"),
  occ("Lord Kilmorich", "Chairman of the Scottish Land Court", end=("1 October 2014", "2014-10-01")),
  fact("Aeneas Mackay Gunn-Sutherland", "occupation", "advocate"),
  occ("Aeneas Mackay Gunn-Sutherland", "apprentice to Messrs Innes & Ross"),
  occ("Aeneas Mackay Gunn-Sutherland", "advocate depute"),
  occ("Aeneas Mackay Gunn-Sutherland", "Solicitor General for Scotland", start=("2006", "2006"), end=("2011", "2011")),
  fact("Aeneas Mackay Gunn-Sutherland", "mother", "Kirsty Mackay"),
  fact("Kirsty Mackay", "occupation", "district nurse"),
  fact("Kirsty Mackay", "residence", "Bettyhill"),
  fact("Aeneas Mackay Gunn-Sutherland", "education", "Aberdeen", date=("1983", "1983")),
  occ("Aeneas Mackay Gunn-Sutherland", "Chancellor's Assessor on the court of the same university", start=("2017", "2017")),
  occ("Eilidh Macaskill", "Deputy Chairman and Gaelic-speaking member"),
  fact("Eilidh Macaskill", "occupation", "solicitor"),
  occ("Eilidh Macaskill", "convener of the Crofters Commission", start=("2008", "2008"), end=("12", "2012")),
  fact("Eilidh Macaskill", "party", "Liberal Democrats"),
  fact("Eilidh Macaskill", "spouse", "Roderick \"Roddy Dubh\" Nicolson"),
  fact("Roderick \"Roddy Dubh\" Nicolson", "alias", "Roddy Dubh"),
  fact("Roderick \"Roddy Dubh\" Nicolson", "occupation", "piper"),
  fact("Roderick \"Roddy Dubh\" Nicolson", "occupation", "boat builder"),
  occ("John Alexander Smail", "agricultural member", start=("January 2010", "2010-01"), end=("1 February 2019", "2019-02-01")),
  fact("John Alexander Smail", "occupation", "farmed"),
  occ("John Alexander Smail", "president of the National Farmers' Union of Scotland", start=("2003", "2003"), end=("2004", "2004")),
  fact("John Alexander Smail", "award", "OBE", date=("the year after", "2005")),
  occ("Tom Rennie", "agricultural member", start=("1 February 2019", "2019-02-01")),
  occ("Catriona Baird-Laing", "First Minister"),
  occ("Tom Rennie", "factor to the Seafield estates"),
  occ("Barbara Inglis", "Principal Clerk"),
  occ("Lord Kinnaird-Shaw", "President of the Lands Tribunal"),
  ev("appointment", "was appointed", ("1 October 2014", "2014-10-01"), ["Aeneas Mackay Gunn-Sutherland"]),
  ev("appointment", "succeeded", ("1 October 2014", "2014-10-01"), ["Aeneas Mackay Gunn-Sutherland"]),
  ev("appointment", "Admitted", ("1986", "1986"), ["Aeneas Mackay Gunn-Sutherland"]),
  ev("award", "took silk", ("fourteen years later", "2000"), ["Aeneas Mackay Gunn-Sutherland"]),
  ev("departure", "gave up", ("2011", "2011"), ["Aeneas Mackay Gunn-Sutherland"]),
  ev("candidacy", "contested", ("2001", "2001"), ["Eilidh Macaskill"]),
  ev("award", "was made an OBE", ("the year after", "2005"), ["John Alexander Smail"]),
  ev("appointment", "appointed#2", ("November 2018", "2018-11"), ["Tom Rennie", "Catriona Baird-Laing"]),
  ev("disclosure", "has announced", None, ["Barbara Inglis"]),
)

P("d17-28", """Constitutional Court of Georgia
COMPOSITION OF THE COURT

Nine judges make up the Court. Three are appointed by the President, three elected by Parliament, three chosen by the Supreme Court.

President of the Court — Merab Shalvas dze Gegechkori. Elected by his fellow judges on 25 June 2020 to preside for five years. Mr Gegechkori reached the Court by way of Parliament, which voted him in (92 to 14) in March 2016; his mandate ends ten years from that date. Between 2004 and 2007 he had sat on the government benches for the National Movement, a party he has long since quit, and chaired the Legal Issues Committee there. Diplomas: Tbilisi State University (1996); Central European University, Budapest. He was Public Defender's representative in Zugdidi during the August war.

Vice-President — Natela Archvadze. A notary's daughter from Kutaisi, Ms Archvadze took her doctorate at Saarbrücken with a thesis on church property. The Supreme Court sent her here in 2018, she having been head of its research department. Married to Levan Kikvidze, general producer of a television channel, she stands aside whenever broadcasting is at issue, most recently in January 2021.

First Board: Judge Rusudan Elizbarashvili; Judge Avtandil Dzidziguri, who before his appointment by President Tamar Lomidze-Weiss was Georgian consul general in Thessaloniki, and earlier, governor of Guria; Judge Irma Sarjveladze.

Second Board: Judge Guram Tsintsadze. The oldest member, born at Chiatura in 1951, was a manganese miner and then an investigator of the Soviet prosecutor's office, from which he resigned on the tenth of April 1989, the morning after the dispersal. He belonged to the commission that drafted the Constitution of 1995.

Secretary General: Vazha Mumladze, in succession to Ketino Bolkvadze, whom the European Court in Strasbourg elected its deputy registrar in October 2020.

The registry does not comment on the lustration complaint against one of the members, which was dismissed as unfounded.""",
  occ("Merab Shalvas dze Gegechkori", "President of the Court", start=("25 June 2020", "2020-06-25")),
  occ("Merab Shalvas dze Gegechkori", "mandate", start=("March 2016", "2016-03"), end=("ten years from that date", "2026-03")),
  occ("Merab Shalvas dze Gegechkori", "sat on the government benches", start=("2004", "2004"), end=("2007", "2007")),
  fact("Merab Shalvas dze Gegechkori", "party", "National Movement"),
  occ("Merab Shalvas dze Gegechkori", "chaired the Legal Issues Committee"),
  fact("Merab Shalvas dze Gegechkori", "education", "Tbilisi State University", date=("1996", "1996")),
  fact("Merab Shalvas dze Gegechkori", "education", "Central European University, Budapest"),
  occ("Merab Shalvas dze Gegechkori", "Public Defender's representative in Zugdidi"),
  occ("Natela Archvadze", "Vice-President"),
  occ("Natela Archvadze", "judges", start=("2018", "2018")),
  fact("Natela Archvadze", "birthPlace", "Kutaisi"),
  fact("Natela Archvadze", "education", "Saarbrücken"),
  occ("Natela Archvadze", "head of its research department", end=("2018", "2018")),
  fact("Natela Archvadze", "spouse", "Levan Kikvidze"),
  occ("Levan Kikvidze", "general producer of a television channel"),
  occ("Rusudan Elizbarashvili", "Judge"),
  occ("Avtandil Dzidziguri", "Judge#2"),
  occ("Tamar Lomidze-Weiss", "President#4"),
  occ("Avtandil Dzidziguri", "Georgian consul general in Thessaloniki"),
  occ("Avtandil Dzidziguri", "governor of Guria"),
  occ("Irma Sarjveladze", "Judge#3"),
  occ("Guram Tsintsadze", "Judge#4"),
  fact("Guram Tsintsadze", "birthPlace", "Chiatura"),
  fact("Guram Tsintsadze", "birthDate", "1951", value="1951"),
  fact("Guram Tsintsadze", "occupation", "manganese miner"),
  occ("Guram Tsintsadze", "investigator of the Soviet prosecutor's office", end=("tenth of April 1989", "1989-04-10")),
  occ("Guram Tsintsadze", "belonged to the commission that drafted the Constitution of 1995"),
  occ("Vazha Mumladze", "Secretary General"),
  occ("Ketino Bolkvadze", "Secretary General"),
  occ("Ketino Bolkvadze", "deputy registrar", start=("October 2020", "2020-10")),
  ev("election", "Elected", ("25 June 2020", "2020-06-25"), ["Merab Shalvas dze Gegechkori"]),
  ev("election", "voted him in", ("March 2016", "2016-03"), ["Merab Shalvas dze Gegechkori"]),
  ev("departure", "has long since quit", None, ["Merab Shalvas dze Gegechkori"]),
  ev("appointment", "sent her here", ("2018", "2018"), ["Natela Archvadze"]),
  ev("recusal", "stands aside", ("January 2021", "2021-01"), ["Natela Archvadze"]),
  ev("appointment", "his appointment", None, ["Avtandil Dzidziguri", "Tamar Lomidze-Weiss"]),
  ev("departure", "resigned", ("tenth of April 1989", "1989-04-10"), ["Guram Tsintsadze"]),
  ev("election", "elected its deputy registrar", ("October 2020", "2020-10"), ["Ketino Bolkvadze"]),
)

P("d17-29", """Fenland and Wash NHS Foundation Trust: your Board

Non-executive directors

Dame Rosemary Achurch, Chair. Rosemary arrived in November 2020 from Network Rail, on whose board she had spent six years. A nurse at the start and a management consultant in the middle of her working life, she was Permanent Secretary at the Department for Transport from 2009 till 2013. She lives near Wisbech with her husband, Major Piers Achurch, a former High Sheriff of Cambridgeshire.

Dr Babatunde "Tunde" Ogunlesi, Senior Independent Director, was our first Director of Infection Control (the post he left in 2014 to teach at Anglia Ruskin). He is a Methodist local preacher and a magistrate.

Harpreet Kaur Dhillon chairs Audit. Until she sold it in 2016, Harpreet was finance director of the haulage firm founded by her father-in-law, Gurdial Dhillon. She is also treasurer of the Peterborough Gurdwara.

Cllr Stuart Wragg, nominated by the county council, whose cabinet he sits in with responsibility for adult care. Stuart, an Independent since he left the Conservatives in May 2019, replaced Cllr Jill Mayhew.

Executive directors

Chief Executive: Bronagh McAtamney trained as a radiographer in Belfast and was chief operating officer in Grimsby before we tempted her south in September 2018. Bronagh led for the region on vaccines in 2021, and was appointed CBE in the following year's Birthday Honours.

Chief Nurse: vacant since Julie Pocock's retirement on 31 March 2023. Ann-Marie Castro, her deputy, is acting up.

Medical Director: Mr Sanjay Mukherjee, consultant surgeon. He gave evidence to the Thirlwell Inquiry on 9 May 2022.

Chief People Officer: Zofia Lis-Harper (joined 2023). Zofia's last job was at Norwich City Football Club, as head of HR.

Stepped down this year: Prof. Geoffrey Tolhurst, vice-chair since 2017. Geoffrey was once tipped for the chair but never applied; his name is on the new dialysis unit.""",
  occ("Rosemary Achurch", "Chair", start=("November 2020", "2020-11")),
  fact("Rosemary Achurch", "award", "Dame"),
  occ("Rosemary Achurch", "Network Rail, on whose board", start=("six years", "2014"), end=("November 2020", "2020-11")),
  fact("Rosemary Achurch", "occupation", "nurse"),
  fact("Rosemary Achurch", "occupation", "management consultant"),
  occ("Rosemary Achurch", "Permanent Secretary at the Department for Transport", start=("2009", "2009"), end=("2013", "2013")),
  fact("Rosemary Achurch", "residence", "Wisbech"),
  fact("Rosemary Achurch", "spouse", "Piers Achurch"),
  fact("Piers Achurch", "residence", "Wisbech"),
  occ("Piers Achurch", "Major"),
  occ("Piers Achurch", "High Sheriff of Cambridgeshire", former=True),
  fact("Babatunde \"Tunde\" Ogunlesi", "alias", "Tunde"),
  occ("Babatunde \"Tunde\" Ogunlesi", "Senior Independent Director"),
  occ("Babatunde \"Tunde\" Ogunlesi", "Director of Infection Control", end=("2014", "2014")),
  occ("Babatunde \"Tunde\" Ogunlesi", "teach at Anglia Ruskin", start=("2014", "2014")),
  fact("Babatunde \"Tunde\" Ogunlesi", "religion", "Methodist"),
  occ("Babatunde \"Tunde\" Ogunlesi", "local preacher"),
  occ("Babatunde \"Tunde\" Ogunlesi", "magistrate"),
  occ("Harpreet Kaur Dhillon", "chairs Audit"),
  occ("Harpreet Kaur Dhillon", "finance director of the haulage firm", end=("2016", "2016")),
  fact("Harpreet Kaur Dhillon", "relatives", "Gurdial Dhillon"),
  occ("Harpreet Kaur Dhillon", "treasurer of the Peterborough Gurdwara"),
  occ("Stuart Wragg", "Cllr"),
  occ("Stuart Wragg", "cabinet"),
  occ("Stuart Wragg", "Non-executive directors"),
  occ("Jill Mayhew", "Non-executive directors"),
  fact("Stuart Wragg", "party", "Independent#2", date=("May 2019", "2019-05")),
  fact("Stuart Wragg", "party", "Conservatives"),
  occ("Jill Mayhew", "Cllr#2"),
  occ("Bronagh McAtamney", "Chief Executive", start=("September 2018", "2018-09")),
  fact("Bronagh McAtamney", "occupation", "radiographer"),
  occ("Bronagh McAtamney", "chief operating officer in Grimsby", end=("September 2018", "2018-09")),
  occ("Bronagh McAtamney", "led for the region on vaccines", start=("2021", "2021")),
  fact("Bronagh McAtamney", "award", "CBE", date=("the following year", "2022-06")),
  occ("Julie Pocock", "Chief Nurse", end=("31 March 2023", "2023-03-31")),
  occ("Ann-Marie Castro", "her deputy"),
  occ("Ann-Marie Castro", "acting up"),
  occ("Sanjay Mukherjee", "Medical Director"),
  occ("Sanjay Mukherjee", "consultant surgeon"),
  occ("Zofia Lis-Harper", "Chief People Officer", start=("2023#2", "2023")),
  occ("Zofia Lis-Harper", "head of HR"),
  occ("Geoffrey Tolhurst", "vice-chair", start=("2017", "2017")),
  ev("appointment", "arrived", ("November 2020", "2020-11"), ["Rosemary Achurch"]),
  ev("departure", "left", ("2014", "2014"), ["Babatunde \"Tunde\" Ogunlesi"]),
  ev("departure", "left the Conservatives", ("May 2019", "2019-05"), ["Stuart Wragg"]),
  ev("appointment", "replaced", None, ["Stuart Wragg"]),
  ev("appointment", "tempted her south", ("September 2018", "2018-09"), ["Bronagh McAtamney"]),
  ev("award", "was appointed CBE", ("the following year", "2022-06"), ["Bronagh McAtamney"]),
  ev("departure", "retirement", ("31 March 2023", "2023-03-31"), ["Julie Pocock"]),
  ev("testimony", "gave evidence", ("9 May 2022", "2022-05-09"), ["Sanjay Mukherjee"]),
  ev("appointment", "joined", ("2023#2", "2023"), ["Zofia Lis-Harper"]),
  ev("departure", "Stepped down", None, ["Geoffrey Tolhurst"]),
)

P("d17-30", """Official website of the Akim of Kostanay Region (Kazakhstan) — "Leadership"

DOSMUKHAMBETOV Yerlan Kabdoluly, Akim of the Region. By decree of the Head of State dated 19 March 2019 No. 12 relieved of the duties of Vice-Minister of Agriculture and placed in his present position.

Date and place of birth: 5 December 1968, Arkalyk. Nationality: Kazakh. Higher education: Tselinograd Agricultural Institute (1990), mechanical engineer; Academy of Public Administration under the President (2004).

Service: 1986–1988, Soviet Army. 1990–1995, brigade leader at the state farm "Dimitrovsky"; 1997–2003, deputy akim, and 2003–2007, akim, of Zhangeldin district; from 2007, first deputy chairman of the regional branch of the Nur Otan party, of which he has been a member since 1999. From April 2012 until his transfer to the capital in 2016 he headed the regional directorate of agriculture. Awards: Order "Kurmet" (2014), medal "For Labour Valour."

Married. Spouse: Dosmukhambetova Gulzhan, physician. Children: Alisher, a student at Nazarbayev University; Dana.

SCHMIDT Viktor Genrikhovich, First Deputy Akim. In office since 2015; before this, mayor of Rudny, in which he was born and where he worked his way through the mine from fitter to chief power engineer. He is of the German nationality and is deputy chairman of the Assembly of the People of the region.

BAYZHANOVA Saltanat Omirbekkyzy, Deputy Akim for social questions. A teacher of chemistry, she was rector of the pedagogical institute and, between 2012 and 2016, a deputy of the Mazhilis of the fifth convocation. She is a sister of the composer Talgat Bayzhanov.

Chief of Staff: KIM Andrey, since February of this year, when MUSIN Daniyar was sentenced by the Kostanay city court to four years for receiving a bribe. (Musin had been dismissed in October 2020 and taken into custody a week later.)

News: On 11 May 2021 the Akim received the Ambassador of Belarus, Anatol Hrynkievič. An inspection of the Torgay road is planned.""",
  occ("DOSMUKHAMBETOV Yerlan Kabdoluly", "Akim of the Region", start=("19 March 2019", "2019-03-19"), again=["present position"]),
  occ("DOSMUKHAMBETOV Yerlan Kabdoluly", "Vice-Minister of Agriculture", start=("2016", "2016"), end=("19 March 2019", "2019-03-19")),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "birthDate", "5 December 1968", value="1968-12-05"),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "birthPlace", "Arkalyk"),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "ethnicity", "Kazakh#2"),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "education", "Tselinograd Agricultural Institute", date=("1990", "1990")),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "occupation", "mechanical engineer"),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "education", "Academy of Public Administration under the President", date=("2004", "2004")),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "militaryService", "Soviet Army", date=("1986–1988", "1986/1988")),
  occ("DOSMUKHAMBETOV Yerlan Kabdoluly", "brigade leader at the state farm \"Dimitrovsky\"", start=("1990#2", "1990"), end=("1995", "1995")),
  occ("DOSMUKHAMBETOV Yerlan Kabdoluly", "deputy akim", start=("1997", "1997"), end=("2003", "2003")),
  occ("DOSMUKHAMBETOV Yerlan Kabdoluly", "akim, of Zhangeldin district", start=("2003#2", "2003"), end=("2007", "2007")),
  occ("DOSMUKHAMBETOV Yerlan Kabdoluly", "first deputy chairman of the regional branch of the Nur Otan party", start=("2007#2", "2007")),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "party", "Nur Otan", date=("1999", "1999")),
  occ("DOSMUKHAMBETOV Yerlan Kabdoluly", "headed the regional directorate of agriculture", start=("April 2012", "2012-04"), end=("2016", "2016")),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "award", "Order \"Kurmet\"", date=("2014", "2014")),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "award", "medal \"For Labour Valour.\""),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "spouse", "Dosmukhambetova Gulzhan"),
  fact("Dosmukhambetova Gulzhan", "occupation", "physician"),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "children", "Alisher"),
  fact("DOSMUKHAMBETOV Yerlan Kabdoluly", "children", "Dana"),
  fact("Alisher", "education", "Nazarbayev University"),
  occ("SCHMIDT Viktor Genrikhovich", "First Deputy Akim", start=("2015", "2015")),
  occ("SCHMIDT Viktor Genrikhovich", "mayor of Rudny", end=("2015", "2015")),
  fact("SCHMIDT Viktor Genrikhovich", "birthPlace", "Rudny"),
  occ("SCHMIDT Viktor Genrikhovich", "chief power engineer"),
  occ("SCHMIDT Viktor Genrikhovich", "fitter"),
  fact("SCHMIDT Viktor Genrikhovich", "ethnicity", "German"),
  occ("SCHMIDT Viktor Genrikhovich", "deputy chairman of the Assembly of the People of the region"),
  occ("BAYZHANOVA Saltanat Omirbekkyzy", "Deputy Akim for social questions"),
  fact("BAYZHANOVA Saltanat Omirbekkyzy", "occupation", "teacher of chemistry"),
  occ("BAYZHANOVA Saltanat Omirbekkyzy", "rector of the pedagogical institute"),
  occ("BAYZHANOVA Saltanat Omirbekkyzy", "deputy of the Mazhilis", start=("2012#2", "2012"), end=("2016#2", "2016")),
  fact("BAYZHANOVA Saltanat Omirbekkyzy", "siblings", "Talgat Bayzhanov"),
  fact("Talgat Bayzhanov", "occupation", "composer"),
  occ("KIM Andrey", "Chief of Staff", start=("February of this year", "2021-02")),
  occ("MUSIN Daniyar", "Chief of Staff", end=("October 2020", "2020-10")),
  occ("Anatol Hrynkievič", "Ambassador of Belarus"),
  ev("departure", "relieved of the duties", ("19 March 2019", "2019-03-19"), ["DOSMUKHAMBETOV Yerlan Kabdoluly"]),
  ev("appointment", "placed", ("19 March 2019", "2019-03-19"), ["DOSMUKHAMBETOV Yerlan Kabdoluly"]),
  ev("appointment", "transfer", ("2016", "2016"), ["DOSMUKHAMBETOV Yerlan Kabdoluly"]),
  ev("conviction", "was sentenced", ("February of this year", "2021-02"), ["MUSIN Daniyar"]),
  ev("departure", "had been dismissed", ("October 2020", "2020-10"), ["MUSIN Daniyar"]),
  ev("arrest", "taken into custody", ("a week later", "2020-10"), ["MUSIN Daniyar"]),
  ev("meeting", "received the Ambassador", ("11 May 2021", "2021-05-11"), ["DOSMUKHAMBETOV Yerlan Kabdoluly", "Anatol Hrynkievič"]),
)

P("d17-31", """GOVERNMENT OF BURMA, DIRECTORATE OF INFORMATION
Rangoon, 8 January 1948. Sketches of the New Ministers (for foreign correspondents)

U BA TUN GYAW, Minister for Commerce and Supply, has the reputation of being the only man in Rangoon who can read a rice contract backwards. Forty-four, a Shwebo man, he was called away from Judson College by the strike of 1920 and completed his education in the offices of Messrs. Steel Brothers, where he stayed till the war as broker's clerk. During the Occupation he went underground at Pyinmana. U Ba Tun Gyaw was returned to the Constituent Assembly last April for Shwebo South. He is treasurer of the League. Daw Mya Sein, whom he wedded in 1929, owns the sawmill.

SAO HKUN PANG, Minister for the Shan Hills, is Sawbwa of Mawkmai, and has been such since his elder brother, Sao Hkun Long, gave up the throne to enter a monastery in 1938. The Sawbwa was a cadet at Dehra Dun and served as an aide to General Wingfield in Imphal, for which he holds the M.C. He signed for Mawkmai at Panglong eleven months ago.

MAHN JOHNSON SHWE DOE, Minister without portfolio, a Karen and a Baptist of Bassein, is by occupation a schoolmaster. From 1936 to 1941 he represented a Karen seat in the old House; there he was Deputy Speaker. His appointment by the Premier on Sunday is not recognized by the Karen Union, whose president, Saw Benson Htoo, has denounced it in a letter to The Nation.

BO HLA PE, Parliamentary Secretary for Defence, is the baby of the Government at twenty-six. Trained in Hainan in 1941, he commanded the Second Burma Rifles until Independence Day. Major Hla Pe (Bo is the same thing) is the Premier's nephew but asks correspondents to forget it.

It is incorrect to style U Ba Tun Gyaw "Deputy Prime Minister." There is none. U Tin Latt, who resigned at Christmas as Minister for Commerce, has sailed for London.""",
  occ("BA TUN GYAW", "Minister for Commerce and Supply"),
  fact("BA TUN GYAW", "birthPlace", "Shwebo"),
  fact("BA TUN GYAW", "education", "Judson College"),
  occ("BA TUN GYAW", "broker's clerk"),
  occ("BA TUN GYAW", "Constituent Assembly", start=("last April", "1947-04")),
  occ("BA TUN GYAW", "treasurer of the League"),
  fact("BA TUN GYAW", "spouse", "Mya Sein", date=("1929", "1929")),
  occ("HKUN PANG", "Minister for the Shan Hills"),
  occ("HKUN PANG", "Sawbwa of Mawkmai", start=("1938", "1938")),
  fact("HKUN PANG", "siblings", "Hkun Long"),
  occ("Hkun Long", "the throne", end=("1938", "1938")),
  fact("HKUN PANG", "education", "Dehra Dun"),
  occ("HKUN PANG", "aide to General"),
  occ("General Wingfield", "General"),
  fact("HKUN PANG", "award", "M.C."),
  occ("MAHN JOHNSON SHWE DOE", "Minister without portfolio", start=("Sunday", "1948-01-04")),
  fact("MAHN JOHNSON SHWE DOE", "ethnicity", "Karen"),
  fact("MAHN JOHNSON SHWE DOE", "religion", "Baptist"),
  fact("MAHN JOHNSON SHWE DOE", "residence", "Bassein"),
  fact("MAHN JOHNSON SHWE DOE", "occupation", "schoolmaster"),
  occ("MAHN JOHNSON SHWE DOE", "represented a Karen seat in the old House", start=("1936", "1936"), end=("1941", "1941")),
  occ("MAHN JOHNSON SHWE DOE", "Deputy Speaker"),
  occ("Saw Benson Htoo", "president"),
  occ("HLA PE", "Parliamentary Secretary for Defence"),
  occ("HLA PE", "commanded the Second Burma Rifles", end=("Independence Day", "1948-01-04")),
  occ("HLA PE", "Major"),
  occ("Tin Latt", "Minister for Commerce#2", end=("Christmas", "1947-12-25")),
  fact("HLA PE", "militaryService", "Second Burma Rifles"),
  ev("election", "was returned", ("last April", "1947-04"), ["BA TUN GYAW"]),
  ev("departure", "gave up the throne", ("1938", "1938"), ["Hkun Long"]),
  ev("appointment", "appointment", ("Sunday", "1948-01-04"), ["MAHN JOHNSON SHWE DOE"]),
  ev("communication", "letter", None, ["Saw Benson Htoo"]),
  ev("departure", "resigned", ("Christmas", "1947-12-25"), ["Tin Latt"]),
  ev("travel", "has sailed", None, ["Tin Latt"]),
)

P("d17-32", """UNIVERSITY OF MALTA — Congregation of 3 December 1999
Oration by Professor Ġorġ Sammut Bonello, Pro-Rector, presenting Mother Concetta Xuereb for the degree of Doctor of Laws honoris causa

Chancellor, I am asked to give in ten minutes the life of a woman who has never been still for five.

Carmela Xuereb, for so the registers of Għarb have her, was born the ninth child of the quarryman Wiġi Xuereb in 1921. The Franciscan Sisters received her at seventeen and called her Concetta. They sent her to London, where she qualified in midwifery at the Whittington in 1947; and from London to Karachi. I shall pass over the cholera. When in 1958 the Mother General, Mother Immacolata Testaferrata, died of that very disease, the chapter turned to her youngest councillor, and Concetta Xuereb governed her Congregation for eighteen years.

In 1976 she returned to Gozo, thinking, poor woman, that she would rest. Minister Lino Spiteri-Agius needed someone to preside over his new Commission for the Care of the Aged; she did it until 1987 and outlasted, as she puts it, five ministers and a roof. Two of the five are on this platform, Dr Rita Cutajar, now Speaker of the House, and Mr Justice Frans Degabriele. She told the Drydocks Inquiry to its face, in May 1982, what the men were breathing. The first President of this Republic gave her the Medal for Service, the Republic of Pakistan the Sitara-i-Khidmat.

Her nephew, Mgr Anton Xuereb, rector of the Gozo seminary, begged me to say nothing of football. I therefore do not mention that the Reverend Mother is honorary president of Għajnsielem F.C.

Some journals have put it about that she refused the Presidency itself. She was never offered it, Chancellor; we should have been better run if she had.

[The Chancellor, Judge Emeritus Evelyn Zammit Tabona, then conferred the degree. Also honoured was the architect Richard Ellul-Vincenti.]""",
  occ("Ġorġ Sammut Bonello", "Pro-Rector"),
  occ("Ġorġ Sammut Bonello", "Professor"),
  fact("Concetta Xuereb", "birthName", "Carmela Xuereb"),
  fact("Concetta Xuereb", "birthPlace", "Għarb"),
  fact("Concetta Xuereb", "birthDate", "1921", value="1921"),
  fact("Concetta Xuereb", "father", "Wiġi Xuereb"),
  fact("Wiġi Xuereb", "occupation", "quarryman"),
  fact("Concetta Xuereb", "education", "Whittington", date=("1947", "1947")),
  occ("Immacolata Testaferrata", "Mother General", end=("1958", "1958")),
  fact("Immacolata Testaferrata", "deathDate", "1958", value="1958"),
  fact("Immacolata Testaferrata", "causeOfDeath", "that very disease"),
  occ("Concetta Xuereb", "councillor"),
  occ("Concetta Xuereb", "governed her Congregation", start=("1958", "1958"), end=("eighteen years", "1976")),
  occ("Lino Spiteri-Agius", "Minister"),
  occ("Concetta Xuereb", "preside over his new Commission for the Care of the Aged", start=("1976", "1976"), end=("1987", "1987")),
  occ("Rita Cutajar", "Speaker of the House"),
  occ("Rita Cutajar", "ministers"),
  occ("Frans Degabriele", "ministers"),
  occ("Frans Degabriele", "Justice"),
  fact("Concetta Xuereb", "award", "Medal for Service"),
  fact("Concetta Xuereb", "award", "Sitara-i-Khidmat"),
  fact("Concetta Xuereb", "relatives", "Anton Xuereb"),
  occ("Anton Xuereb", "rector of the Gozo seminary"),
  occ("Concetta Xuereb", "honorary president of Għajnsielem F.C."),
  occ("Evelyn Zammit Tabona", "Chancellor#3"),
  occ("Evelyn Zammit Tabona", "Judge Emeritus"),
  fact("Richard Ellul-Vincenti", "occupation", "architect"),
  fact("Concetta Xuereb", "award", "Doctor of Laws honoris causa", date=("3 December 1999", "1999-12-03")),
  ev("speech", "Oration", ("3 December 1999", "1999-12-03"), ["Ġorġ Sammut Bonello"]),
  ev("travel", "sent her", None, ["Concetta Xuereb"]),
  ev("travel", "returned", ("1976", "1976"), ["Concetta Xuereb"]),
  ev("election", "turned", ("1958", "1958"), ["Concetta Xuereb"]),
  ev("testimony", "told the Drydocks Inquiry", ("May 1982", "1982-05"), ["Concetta Xuereb"]),
  ev("award", "gave her", None, ["Concetta Xuereb"]),
  ev("award", "conferred the degree", ("3 December 1999", "1999-12-03"), ["Concetta Xuereb", "Evelyn Zammit Tabona"]),
  ev("award", "Also honoured", ("3 December 1999", "1999-12-03"), ["Richard Ellul-Vincenti"]),
)

P("d17-33", """Te Rūnanga o Waitōtara Trust — Annual Report, trustees' pages

Tēnā koutou. Eight of us sit around this table. Here is who we are and whose mokopuna.

Hinemoa Te Awe-Paki is in the chair. Aunty Hinemoa took it on in 2013, after Uncle Boy (Wiremu Rangi Paki, QSM, her mother's brother) passed away in the middle of the settlement talks. She taught at St Joseph's, was deputy principal of Wanganui Intermediate, and did two terms on the district council. The Waitangi Tribunal has had her as a member since 2016. Rātana to her bones.

Tamati Hōhepa Broughton, deputy chair and our negotiator, is the lawyer; he practises in Hāwera, went through Victoria on a Māori Battalion scholarship (LLB 1998), and puts up with jokes about it. Tamati stood for Te Tai Hauāuru in 2014 for the Māori Party and lost by 1,554.

Losaline Fa'asavalu-Hina looks after the putea: she's been treasurer from the day the Trust was registered, and is a chartered accountant. Married into the hapū. The Auckland branch of the Labour Party is run by her sister, Sina.

Dr Eruera Maxwell-Tait represents the whānau overseas. He's in Brisbane, at Griffith University, where he is professor of public health; our chair, his cousin, still calls him by his school name, "Specs".

Mereana Kīngi came on in October, in the by-election for Kai Iwi marae, which Pat Kīngi left vacant when he went home to Ngāti Porou. She was our chief executive until July 2015 and therefore stays out of the room for the CE's pay.

The Trust's present chief executive, Jarrod Whaanga, comes from the Navy, in which he had command of HMNZS Hautere.

And a farewell: Kuia Ripeka Hōri, our patron, went to her rest on 4 August 2018, aged 97. Last of the 28 who walked to Parliament with the petition. Whether the Trust will have another patron isn't settled.""",
  occ("Hinemoa Te Awe-Paki", "in the chair", start=("2013", "2013")),
  occ("Wiremu Rangi Paki", "in the chair", end=("2013", "2013")),
  fact("Wiremu Rangi Paki", "alias", "Uncle Boy"),
  fact("Wiremu Rangi Paki", "award", "QSM"),
  fact("Hinemoa Te Awe-Paki", "relatives", "Wiremu Rangi Paki"),
  fact("Wiremu Rangi Paki", "deathDate", "2013", value="2013"),
  occ("Hinemoa Te Awe-Paki", "taught at St Joseph's"),
  occ("Hinemoa Te Awe-Paki", "deputy principal of Wanganui Intermediate"),
  occ("Hinemoa Te Awe-Paki", "district council"),
  occ("Hinemoa Te Awe-Paki", "Waitangi Tribunal", start=("2016", "2016")),
  fact("Hinemoa Te Awe-Paki", "religion", "Rātana"),
  occ("Tamati Hōhepa Broughton", "deputy chair"),
  occ("Tamati Hōhepa Broughton", "negotiator"),
  fact("Tamati Hōhepa Broughton", "occupation", "lawyer"),
  fact("Tamati Hōhepa Broughton", "education", "Victoria", date=("1998", "1998")),
  fact("Tamati Hōhepa Broughton", "award", "Māori Battalion scholarship"),
  fact("Tamati Hōhepa Broughton", "party", "Māori Party"),
  occ("Losaline Fa'asavalu-Hina", "treasurer"),
  fact("Losaline Fa'asavalu-Hina", "occupation", "chartered accountant"),
  fact("Losaline Fa'asavalu-Hina", "siblings", "Sina"),
  occ("Sina", "Auckland branch of the Labour Party is run"),
  fact("Sina", "party", "Labour Party"),
  occ("Eruera Maxwell-Tait", "represents the whānau overseas"),
  fact("Eruera Maxwell-Tait", "residence", "Brisbane"),
  occ("Eruera Maxwell-Tait", "professor of public health"),
  fact("Eruera Maxwell-Tait", "relatives", "Hinemoa Te Awe-Paki"),
  fact("Eruera Maxwell-Tait", "alias", "Specs"),
  occ("Mereana Kīngi", "Kai Iwi marae", start=("October", "2018-10")),
  occ("Pat Kīngi", "Kai Iwi marae"),
  occ("Mereana Kīngi", "chief executive", end=("July 2015", "2015-07")),
  occ("Jarrod Whaanga", "chief executive#2"),
  fact("Jarrod Whaanga", "militaryService", "Navy"),
  occ("Jarrod Whaanga", "command of HMNZS Hautere"),
  occ("Ripeka Hōri", "patron", end=("4 August 2018", "2018-08-04")),
  fact("Ripeka Hōri", "deathDate", "4 August 2018", value="2018-08-04"),
  ev("appointment", "took it on", ("2013", "2013"), ["Hinemoa Te Awe-Paki"]),
  ev("candidacy", "stood for Te Tai Hauāuru", ("2014", "2014"), ["Tamati Hōhepa Broughton"]),
  ev("election", "lost", ("2014", "2014"), ["Tamati Hōhepa Broughton"]),
  ev("election", "came on", ("October", "2018-10"), ["Mereana Kīngi"]),
  ev("departure", "left vacant", None, ["Pat Kīngi"]),
  ev("recusal", "stays out of the room", None, ["Mereana Kīngi"]),
  ev("travel", "walked to Parliament", None, ["Ripeka Hōri"]),
)

P("d17-34", """Embassy of the Kingdom of the Netherlands, Addis Ababa
THE AMBASSADOR

Ambassador Hendrika Cornelia ("Rieke") Zandstra presented her letters of credence to the President of Ethiopia, Mr Gebrehiwot Alemayehu, on 17 September 2013. She is accredited as well to Djibouti and acts as Permanent Representative to the African Union.

It is her fourth African posting and her second embassy. Ms Zandstra, who is Frisian and grew up bilingual on a barge, was trained as a vet at Utrecht. She entered the Ministry of Foreign Affairs by the side door in 1992, when Minister Jan-Pieter van Ittersum recruited technical staff for development work, and was posted to Kaya (Burkina Faso), to Bamako and, as first secretary, to Nairobi. Her first ambassadorship was Cotonou, from 2005 to 2009. In The Hague thereafter she directed the Department for Food Security, handing over in July 2013 to Mr Willem Bastiaan Kaag.

The Ambassador is a Knight of the Order of Orange-Nassau and holds the National Order of Benin. She is divorced from the photographer Hugo Wieringa. Their son Sjoerd rows for the Netherlands.

Deputy Head of Mission: Mr Faisal Bouazza. Born in Al Hoceima and a Rotterdammer from the age of six, Mr Bouazza was alderman for education in Schiedam (PvdA) until 2010. He was chargé d'affaires in the summer of 2013, in the weeks after Ambassador Lodewijk Terpstra was recalled to be Secretary-General of the Benelux Union.

Defence Attaché (resident in Nairobi): Colonel Marjolein Smit-de Boer, Royal Marechaussee; she came out in January 2014, having previously trained police in Kunduz and Juba.

Honorary Consul, Djibouti: Mr Omar Guelleh Rayaleh, shipping agent, appointed 1998.

In February 2014 the Ambassador visited the flower farms at Ziway and met the Minister of State for Agriculture, Ms Tirunesh Wolde-Giorgis. The street where the chancery stands was renamed after Queen Wilhelmina in 1951.""",
  occ("Hendrika Cornelia (\"Rieke\") Zandstra", "Ambassador", start=("17 September 2013", "2013-09-17"), again=["Ambassador#2", "Ambassador#4"]),
  occ("Gebrehiwot Alemayehu", "President of Ethiopia"),
  fact("Hendrika Cornelia (\"Rieke\") Zandstra", "alias", "Rieke"),
  occ("Hendrika Cornelia (\"Rieke\") Zandstra", "accredited as well to Djibouti"),
  occ("Hendrika Cornelia (\"Rieke\") Zandstra", "Permanent Representative to the African Union"),
  fact("Hendrika Cornelia (\"Rieke\") Zandstra", "ethnicity", "Frisian"),
  fact("Hendrika Cornelia (\"Rieke\") Zandstra", "occupation", "vet"),
  fact("Hendrika Cornelia (\"Rieke\") Zandstra", "education", "Utrecht"),
  occ("Jan-Pieter van Ittersum", "Minister"),
  occ("Hendrika Cornelia (\"Rieke\") Zandstra", "technical staff", start=("1992", "1992")),
  occ("Hendrika Cornelia (\"Rieke\") Zandstra", "first secretary"),
  occ("Hendrika Cornelia (\"Rieke\") Zandstra", "ambassadorship", start=("2005", "2005"), end=("2009", "2009")),
  occ("Hendrika Cornelia (\"Rieke\") Zandstra", "directed the Department for Food Security", start=("2009", "2009"), end=("July 2013", "2013-07")),
  occ("Willem Bastiaan Kaag", "Department for Food Security", start=("July 2013", "2013-07")),
  fact("Hendrika Cornelia (\"Rieke\") Zandstra", "award", "Knight of the Order of Orange-Nassau"),
  fact("Hendrika Cornelia (\"Rieke\") Zandstra", "award", "National Order of Benin"),
  fact("Hendrika Cornelia (\"Rieke\") Zandstra", "spouse", "Hugo Wieringa"),
  fact("Hugo Wieringa", "occupation", "photographer"),
  fact("Hendrika Cornelia (\"Rieke\") Zandstra", "children", "Sjoerd"),
  fact("Sjoerd", "occupation", "rows"),
  occ("Faisal Bouazza", "Deputy Head of Mission"),
  fact("Faisal Bouazza", "birthPlace", "Al Hoceima"),
  fact("Faisal Bouazza", "residence", "Rotterdammer"),
  occ("Faisal Bouazza", "alderman for education in Schiedam", end=("2010", "2010")),
  fact("Faisal Bouazza", "party", "PvdA"),
  occ("Faisal Bouazza", "chargé d'affaires", start=("the summer of 2013", "2013-22"), end=("17 September 2013", "2013-09")),
  occ("Lodewijk Terpstra", "Ambassador#3", end=("the summer of 2013", "2013-22")),
  occ("Lodewijk Terpstra", "Secretary-General of the Benelux Union", start=("the summer of 2013", "2013-22")),
  occ("Marjolein Smit-de Boer", "Defence Attaché", start=("January 2014", "2014-01")),
  occ("Marjolein Smit-de Boer", "Colonel"),
  fact("Marjolein Smit-de Boer", "residence", "Nairobi#2"),
  fact("Marjolein Smit-de Boer", "militaryService", "Royal Marechaussee"),
  occ("Omar Guelleh Rayaleh", "Honorary Consul, Djibouti", start=("1998", "1998")),
  fact("Omar Guelleh Rayaleh", "occupation", "shipping agent"),
  occ("Tirunesh Wolde-Giorgis", "Minister of State for Agriculture"),
  ev("appointment", "presented her letters of credence", ("17 September 2013", "2013-09-17"), ["Hendrika Cornelia (\"Rieke\") Zandstra", "Gebrehiwot Alemayehu"]),
  ev("appointment", "entered", ("1992", "1992"), ["Hendrika Cornelia (\"Rieke\") Zandstra"]),
  ev("appointment", "handing over", ("July 2013", "2013-07"), ["Willem Bastiaan Kaag"]),
  ev("departure", "was recalled", ("the summer of 2013", "2013-22"), ["Lodewijk Terpstra"]),
  ev("appointment", "came out", ("January 2014", "2014-01"), ["Marjolein Smit-de Boer"]),
  ev("appointment", "appointed", ("1998", "1998"), ["Omar Guelleh Rayaleh"]),
  ev("travel", "visited", ("February 2014", "2014-02"), ["Hendrika Cornelia (\"Rieke\") Zandstra"]),
  ev("meeting", "met", ("February 2014", "2014-02"), ["Hendrika Cornelia (\"Rieke\") Zandstra", "Tirunesh Wolde-Giorgis"]),
)

P("d17-35", """NATIONAL OLYMPIC COMMITTEE OF ARMENIA — Bulletin No. 3, 2005

New Executive Board

The General Assembly of 16 February, attended by 61 delegates, returned a Board that is new in more than half its members.

President: Hrachya Nazaretyan. "The Ox of Gyumri," Olympic silver medallist in the 82.5 kg category at Moscow, polled 38 votes against 22 for the incumbent, Major-General Seyran Pashinyants, who had led the Committee since 1997. The new President, who is a deputy in the National Assembly for the Republican Party and owns a flour mill, thanked his rival from the rostrum; the General had left the hall.

First Vice-President: Anahit Baghdasarian, born in Aleppo in 1959, repatriated 1965, three times fencing champion of the USSR. She is Vice-Rector of the Institute of Physical Culture, her alma mater, and the only member re-elected unopposed.

Secretary General: Tigran Isahakyan, 33, returns to sport after five years as a counsellor at our embassy in Athens. He was at the Fletcher School with a Muskie fellowship. His father Hovhannes occupied this very desk from 1994 to 1998.

Treasurer: Karlen Ter-Movsisyan, director of the Northern Bank. Mr Ter-Movsisyan gave up the presidency of the Chess Federation on the 20th in order to comply with the Charter.

Members: the gymnast Albert Azaryan-Melik; Dr Nune Sargsyan (Anti-Doping Commission, chair); Father Mesrop Aramian, chaplain to the teams at Athens last summer, a priest of the Apostolic Church; Ruben Hakobov.

Honorary President for life: Grigor Arzumanov, Sports Minister of the Armenian SSR, 1971–88. Mr Arzumanov, who is 84, was given the Olympic Order in silver by the IOC's Miguel Ferrán y Coll at a dinner on the eve of the Assembly. He learned of the earthquake, it may be recalled, at the weightlifters' camp in Dilijan, and drove that night to Spitak, where he lost his wife Siranush and his brother Levon.

Mr Pashinyants has lodged an appeal. It has no suspensive effect.""",
  occ("Hrachya Nazaretyan", "President", start=("16 February", "2005-02-16"), again=["President#2"]),
  fact("Hrachya Nazaretyan", "alias", "The Ox of Gyumri"),
  fact("Hrachya Nazaretyan", "award", "Olympic silver medallist in the 82.5 kg category"),
  occ("Seyran Pashinyants", "led the Committee", start=("1997", "1997"), end=("16 February", "2005-02-16")),
  occ("Seyran Pashinyants", "Major-General"),
  occ("Hrachya Nazaretyan", "deputy in the National Assembly"),
  fact("Hrachya Nazaretyan", "party", "Republican Party"),
  occ("Anahit Baghdasarian", "First Vice-President"),
  fact("Anahit Baghdasarian", "birthPlace", "Aleppo"),
  fact("Anahit Baghdasarian", "birthDate", "1959", value="1959"),
  fact("Anahit Baghdasarian", "award", "fencing champion of the USSR"),
  occ("Anahit Baghdasarian", "Vice-Rector of the Institute of Physical Culture"),
  fact("Anahit Baghdasarian", "education", "Institute of Physical Culture"),
  occ("Tigran Isahakyan", "Secretary General"),
  occ("Tigran Isahakyan", "counsellor at our embassy in Athens", start=("five years", "2000")),
  fact("Tigran Isahakyan", "education", "Fletcher School"),
  fact("Tigran Isahakyan", "award", "Muskie fellowship"),
  fact("Tigran Isahakyan", "father", "Hovhannes"),
  occ("Hovhannes", "this very desk", start=("1994", "1994"), end=("1998", "1998")),
  occ("Karlen Ter-Movsisyan", "Treasurer"),
  occ("Karlen Ter-Movsisyan", "director of the Northern Bank"),
  occ("Karlen Ter-Movsisyan", "presidency of the Chess Federation", end=("the 20th", "2005-02-20")),
  fact("Albert Azaryan-Melik", "occupation", "gymnast"),
  occ("Albert Azaryan-Melik", "Members"),
  occ("Nune Sargsyan", "Members"),
  occ("Nune Sargsyan", "Anti-Doping Commission, chair"),
  occ("Mesrop Aramian", "Members"),
  occ("Mesrop Aramian", "chaplain to the teams", start=("last summer", "2004"), end=("last summer", "2004")),
  occ("Mesrop Aramian", "priest of the Apostolic Church"),
  fact("Mesrop Aramian", "religion", "Apostolic Church"),
  occ("Ruben Hakobov", "Members"),
  occ("Grigor Arzumanov", "Honorary President for life"),
  occ("Grigor Arzumanov", "Sports Minister of the Armenian SSR", start=("1971", "1971"), end=("88", "1988")),
  fact("Grigor Arzumanov", "award", "Olympic Order in silver", date=("the eve of the Assembly", "2005-02-15")),
  fact("Grigor Arzumanov", "spouse", "Siranush"),
  fact("Grigor Arzumanov", "siblings", "Levon"),
  fact("Siranush", "deathPlace", "Spitak"),
  fact("Levon", "deathPlace", "Spitak"),
  fact("Siranush", "causeOfDeath", "earthquake"),
  fact("Levon", "causeOfDeath", "earthquake"),
  ev("election", "polled 38 votes", ("16 February", "2005-02-16"), ["Hrachya Nazaretyan", "Seyran Pashinyants"]),
  ev("travel", "repatriated", ("1965", "1965"), ["Anahit Baghdasarian"]),
  ev("election", "re-elected", ("16 February", "2005-02-16"), ["Anahit Baghdasarian"]),
  ev("departure", "gave up the presidency", ("the 20th", "2005-02-20"), ["Karlen Ter-Movsisyan"]),
  ev("speech", "thanked his rival", ("16 February", "2005-02-16"), ["Hrachya Nazaretyan"]),
  ev("award", "was given", ("the eve of the Assembly", "2005-02-15"), ["Grigor Arzumanov", "Miguel Ferrán y Coll"]),
  ev("travel", "drove", None, ["Grigor Arzumanov"]),
)

P("d17-36", """Presidencia del Consejo — Regional Government of Moquegua, Peru (press office, translated)

THE REGIONAL GOVERNOR: WHO IS ZENÓN?

Zenón Eleuterio Mamani Chura is an evangelical, a llama breeder, and the first Aymara speaker to govern Moquegua. His hands are large, and he likes people to notice.

He comes from Carumas. Orphaned early (his mother, Saturnina Chura, died giving birth to him on 3 July 1964), he was brought up by an aunt and walked two hours a day to the school at Cambrune. The army had him from 1983 to 1985 in the Tarapacá battalion. Later on, with a certificate in agronomy from the Instituto José Carlos Mariátegui, he ran the irrigators' board of Pasto Grande and, as its president, marched the pipes issue down to the coast, which got him nine days in the cells of Ilo in October 2008.

The people of Carumas elected him their mayor in 2010. He was returned with more votes four years later, for the Kausachun movement, and on 9 December 2018 in the second round he beat the former congresswoman Magda Villafuerte Ríos to become governor. The oath was taken in Spanish and in Aymara on New Year's Day.

With him governs Licia Tumbalobos, vice-governor, an obstetric nurse from Omate. Her brother Pío is the bishop's vicar in Ilo and no supporter.

Regional manager for mining: the engineer Óscar Valdivieso Lazo, formerly superintendent at Toquepala. He replaced Nilda Coaguila, dismissed by the Governor on 2 August 2019 after the Comptroller's office had opened proceedings against her over a weighbridge. On the 23rd she went before the Regional Council and answered questions for five hours. No wrongdoing has been established.

Regional prosecutor Edwin Salas has confirmed that no case exists against Mr Mamani himself. The Governor was made Illustrious Son of Carumas in May 2020 and lent his hat for the statue, which is of Túpac Katari and not of him.""",
  occ("Zenón Eleuterio Mamani Chura", "REGIONAL GOVERNOR", start=("New Year's Day", "2019-01-01"), again=["govern Moquegua", "governor"]),
  fact("Zenón Eleuterio Mamani Chura", "religion", "evangelical"),
  fact("Zenón Eleuterio Mamani Chura", "occupation", "llama breeder"),
  fact("Zenón Eleuterio Mamani Chura", "birthPlace", "Carumas"),
  fact("Zenón Eleuterio Mamani Chura", "mother", "Saturnina Chura"),
  fact("Saturnina Chura", "deathDate", "3 July 1964", value="1964-07-03"),
  fact("Saturnina Chura", "causeOfDeath", "giving birth"),
  fact("Zenón Eleuterio Mamani Chura", "birthDate", "3 July 1964", value="1964-07-03"),
  fact("Zenón Eleuterio Mamani Chura", "education", "school at Cambrune"),
  fact("Zenón Eleuterio Mamani Chura", "militaryService", "Tarapacá battalion", date=("1983 to 1985", "1983/1985")),
  fact("Zenón Eleuterio Mamani Chura", "education", "Instituto José Carlos Mariátegui"),
  occ("Zenón Eleuterio Mamani Chura", "ran the irrigators' board of Pasto Grande", again=["its president"]),
  occ("Zenón Eleuterio Mamani Chura", "their mayor", start=("2010", "2010"), end=("four years later", "2014")),
  occ("Zenón Eleuterio Mamani Chura", "returned", start=("four years later", "2014")),
  fact("Zenón Eleuterio Mamani Chura", "party", "Kausachun movement"),
  occ("Magda Villafuerte Ríos", "congresswoman", former=True),
  occ("Licia Tumbalobos", "vice-governor"),
  fact("Licia Tumbalobos", "occupation", "obstetric nurse"),
  fact("Licia Tumbalobos", "birthPlace", "Omate"),
  fact("Licia Tumbalobos", "siblings", "Pío"),
  occ("Pío", "bishop's vicar in Ilo"),
  occ("Óscar Valdivieso Lazo", "Regional manager for mining"),
  fact("Óscar Valdivieso Lazo", "occupation", "engineer"),
  occ("Óscar Valdivieso Lazo", "superintendent at Toquepala", former=True),
  occ("Nilda Coaguila", "Regional manager for mining", end=("2 August 2019", "2019-08-02")),
  occ("Edwin Salas", "Regional prosecutor"),
  fact("Zenón Eleuterio Mamani Chura", "award", "Illustrious Son of Carumas", date=("May 2020", "2020-05")),
  ev("arrest", "cells of Ilo", ("October 2008", "2008-10"), ["Zenón Eleuterio Mamani Chura"]),
  ev("election", "elected him", ("2010", "2010"), ["Zenón Eleuterio Mamani Chura"]),
  ev("election", "was returned", ("four years later", "2014"), ["Zenón Eleuterio Mamani Chura"]),
  ev("election", "beat", ("9 December 2018", "2018-12-09"), ["Zenón Eleuterio Mamani Chura", "Magda Villafuerte Ríos"]),
  ev("appointment", "oath was taken", ("New Year's Day", "2019-01-01"), ["Zenón Eleuterio Mamani Chura"]),
  ev("appointment", "replaced", None, ["Óscar Valdivieso Lazo"]),
  ev("departure", "dismissed", ("2 August 2019", "2019-08-02"), ["Nilda Coaguila", "Zenón Eleuterio Mamani Chura"]),
  ev("investigation", "had opened proceedings", None, ["Nilda Coaguila"]),
  ev("testimony", "answered questions", ("the 23rd", "2019-08-23"), ["Nilda Coaguila"]),
  ev("award", "was made Illustrious Son", ("May 2020", "2020-05"), ["Zenón Eleuterio Mamani Chura"]),
)

P("d17-37", """Naalakkersuisut · Government of Greenland
Press statement, Nuuk, 23 April 2021

With four days of negotiation behind her, the chairwoman of Inuit Siunissaat, Aviâja Kleist Olsvig, is able to present a coalition that rests on seventeen of the thirty-one seats in Inatsisartut. Members confirmed the list by acclamation at noon. Karl Fleischer-Poulsen has thereby ceased to be Premier; he wished his successor "the same weather I have had" and walked home.

The new Premier has the Arctic and foreign affairs in her own hand. She is a fisherman's child from Qeqertarsuatsiaat and has not been a minister before. Since 2017 she was mayor of Kujalleq (until yesterday), where the mine was the only subject anybody raised.

Finance and Gender Equality: Malik Lynge-Heilmann. He studied at Roskilde University and has been chief auditor to the municipality of Sermersooq. Malik is a grandson of the hymn-writer Pavia Lynge.

Fisheries and Hunting: Aqqaluaq Jerimiassen. The only minister to pass from the old cabinet to the new, though not in the same seat: Jerimiassen had Education under Fleischer-Poulsen from May 2018. He crossed over from Siumut last winter.

Health: Dr Bolethe Sandgreen, until this week district medical officer in Tasiilaq.

Education, Culture and the Church: Nivi Abelsen-Rosing, novelist and catechist, recipient of the Nordic Council Literature Prize for 2016. Her ordination, which she has put off twice, must wait again.

Mineral Resources, Justice: Naaja Egede Dalager. Thirty years of age, and the holder of a Copenhagen law degree, she played handball for Greenland at the world championship of 2007; no, her office points out, that was her aunt, Ulla Dalager, now the police's head of communications.

Hans Mikaelsen was elected Speaker of Inatsisartut in place of Vivi Broberg, who has a seat on the Danish parliament's North Atlantic bench and keeps it.

The swearing-in takes place on Saturday.""",
  occ("Aviâja Kleist Olsvig", "chairwoman of Inuit Siunissaat"),
  fact("Aviâja Kleist Olsvig", "party", "Inuit Siunissaat"),
  occ("Aviâja Kleist Olsvig", "Premier#2", start=("noon", "2021-04-23")),
  occ("Karl Fleischer-Poulsen", "Premier", end=("noon", "2021-04-23")),
  occ("Aviâja Kleist Olsvig", "Arctic and foreign affairs"),
  fact("Aviâja Kleist Olsvig", "birthPlace", "Qeqertarsuatsiaat"),
  occ("Aviâja Kleist Olsvig", "mayor of Kujalleq", start=("2017", "2017"), end=("yesterday", "2021-04-22")),
  occ("Malik Lynge-Heilmann", "Finance and Gender Equality"),
  fact("Malik Lynge-Heilmann", "education", "Roskilde University"),
  occ("Malik Lynge-Heilmann", "chief auditor to the municipality of Sermersooq"),
  fact("Malik Lynge-Heilmann", "relatives", "Pavia Lynge"),
  fact("Pavia Lynge", "occupation", "hymn-writer"),
  occ("Aqqaluaq Jerimiassen", "Fisheries and Hunting"),
  occ("Aqqaluaq Jerimiassen", "Education", start=("May 2018", "2018-05")),
  fact("Aqqaluaq Jerimiassen", "party", "Siumut"),
  occ("Bolethe Sandgreen", "Health"),
  occ("Bolethe Sandgreen", "district medical officer in Tasiilaq", end=("this week", "2021-04")),
  occ("Nivi Abelsen-Rosing", "Education, Culture and the Church"),
  fact("Nivi Abelsen-Rosing", "occupation", "novelist"),
  fact("Nivi Abelsen-Rosing", "occupation", "catechist"),
  fact("Nivi Abelsen-Rosing", "award", "Nordic Council Literature Prize", date=("2016", "2016")),
  occ("Naaja Egede Dalager", "Mineral Resources, Justice"),
  fact("Naaja Egede Dalager", "education", "Copenhagen"),
  fact("Naaja Egede Dalager", "relatives", "Ulla Dalager"),
  fact("Ulla Dalager", "occupation", "played handball"),
  occ("Ulla Dalager", "police's head of communications"),
  occ("Hans Mikaelsen", "Speaker of Inatsisartut"),
  occ("Vivi Broberg", "Speaker of Inatsisartut"),
  occ("Vivi Broberg", "Danish parliament's North Atlantic bench"),
  ev("appointment", "confirmed", ("noon", "2021-04-23"), ["Aviâja Kleist Olsvig"]),
  ev("departure", "ceased", ("noon", "2021-04-23"), ["Karl Fleischer-Poulsen"]),
  ev("departure", "crossed over", ("last winter", "2020-24"), ["Aqqaluaq Jerimiassen"]),
  ev("award", "recipient", ("2016", "2016"), ["Nivi Abelsen-Rosing"]),
  ev("election", "was elected", None, ["Hans Mikaelsen"]),
)

P("d17-38", """Whitehall, March 11, 1794.

The KING has been pleased to grant unto William Pennefather Lascelles, Esq; the Office of Master of the Mint, void by the Death of the Earl of Dunmanway on the 2d Instant.

The KING has been pleased to constitute and appoint Major-General Sir Gilbert Thorold, K.B. to be Lieutenant-Governor of the Island of Dominica, in the Room of John Orde Matson, Esq; recalled at his own Desire.

Dublin-Castle, March 4. His Excellency the Earl of Wickham, Lord Lieutenant, has appointed the Reverend Theophilus Garnett, M.A. late Fellow of Trinity-College, to be one of his Domestick Chaplains; and Barry Fitzmaurice Denny, Esq; (eldest Son of Sir Barry Denny, Bart. Knight of the Shire for Kerry) to be a Commissioner of the Barracks, upon the Resignation of Cuffe Eyre, Esq;

Admiralty-Office, March 8. Captain Josias Rowley Pym, of His Majesty's Ship the Amphion, arrived here this Morning with Dispatches from Vice-Admiral Lord Tremayne, Commander in Chief in the Mediterranean, and has since been raised to the Rank of a Colonel of Marines.

Vienna, Feb. 12. Baron von Thurn-Hofer, for eleven Years President of the Aulick Chamber, has obtained Leave to retire, and is followed in that Charge by Count Palfy of Erdöd, sometime Envoy at Dresden, whose Sister the Baron espoused in 1781. It is talked that the latter will be sent to Brussels, but upon what Authority we know not.

Members returned to serve in this present Parliament. Borough of Malmesbury: Sir James Sanderson Cope, of London, Banker, in the Room of Paul Benfield Knox, Esq; who has accepted the Stewardship of the Chiltern Hundreds.

On Thursday last, at their House in Crane-court, the Royal Society elected Dr. Adam Walcott, Physician to the Fleet, one of their Body; and the Copley Medal was delivered by Sir Henry Banbridge, in the Chair, to Professor Calandrini of Geneva.""",
  occ("William Pennefather Lascelles", "Master of the Mint", start=("March 11, 1794", "1794-03-11")),
  occ("Earl of Dunmanway", "Master of the Mint", end=("the 2d Instant", "1794-03-02")),
  fact("Earl of Dunmanway", "deathDate", "the 2d Instant", value="1794-03-02"),
  occ("Gilbert Thorold", "Major-General"),
  fact("Gilbert Thorold", "award", "K.B."),
  occ("Gilbert Thorold", "Lieutenant-Governor of the Island of Dominica", start=("March 11, 1794", "1794-03-11")),
  occ("John Orde Matson", "Lieutenant-Governor of the Island of Dominica"),
  occ("Earl of Wickham", "Lord Lieutenant"),
  occ("Theophilus Garnett", "Fellow of Trinity-College", former=True),
  occ("Theophilus Garnett", "Domestick Chaplains"),
  fact("Barry Fitzmaurice Denny", "father", "Sir Barry Denny"),
  occ("Sir Barry Denny", "Knight of the Shire for Kerry"),
  occ("Barry Fitzmaurice Denny", "Commissioner of the Barracks", start=("March 4", "1794-03-04")),
  occ("Cuffe Eyre", "Commissioner of the Barracks"),
  occ("Josias Rowley Pym", "Captain"),
  occ("Josias Rowley Pym", "Colonel of Marines"),
  fact("Josias Rowley Pym", "militaryService", "His Majesty's Ship the Amphion"),
  occ("Lord Tremayne", "Vice-Admiral"),
  occ("Lord Tremayne", "Commander in Chief in the Mediterranean"),
  occ("Baron von Thurn-Hofer", "President of the Aulick Chamber", start=("eleven Years", "1783"), end=("Feb. 12", "1794-02")),
  occ("Count Palfy of Erdöd", "that Charge", start=("Feb. 12", "1794-02")),
  occ("Count Palfy of Erdöd", "Envoy at Dresden", former=True),
  fact("Baron von Thurn-Hofer", "relatives", "Count Palfy of Erdöd"),
  occ("James Sanderson Cope", "Borough of Malmesbury"),
  fact("James Sanderson Cope", "residence", "London"),
  fact("James Sanderson Cope", "occupation", "Banker"),
  occ("Paul Benfield Knox", "Borough of Malmesbury"),
  occ("Paul Benfield Knox", "Stewardship of the Chiltern Hundreds"),
  occ("Adam Walcott", "Physician to the Fleet"),
  occ("Adam Walcott", "one of their Body", start=("Thursday last", "1794-03-06")),
  occ("Henry Banbridge", "in the Chair"),
  occ("Calandrini", "Professor"),
  fact("Calandrini", "residence", "Geneva"),
  fact("Calandrini", "award", "Copley Medal", date=("Thursday last", "1794-03-06")),
  ev("appointment", "grant", ("March 11, 1794", "1794-03-11"), ["William Pennefather Lascelles"]),
  ev("appointment", "constitute and appoint", ("March 11, 1794", "1794-03-11"), ["Gilbert Thorold"]),
  ev("departure", "recalled", None, ["John Orde Matson"]),
  ev("appointment", "has appointed", ("March 4", "1794-03-04"), ["Theophilus Garnett", "Barry Fitzmaurice Denny", "Earl of Wickham"]),
  ev("departure", "Resignation", None, ["Cuffe Eyre"]),
  ev("travel", "arrived", ("March 8", "1794-03-08"), ["Josias Rowley Pym"]),
  ev("appointment", "raised to the Rank", None, ["Josias Rowley Pym"]),
  ev("departure", "retire", ("Feb. 12", "1794-02"), ["Baron von Thurn-Hofer"]),
  ev("appointment", "is followed", ("Feb. 12", "1794-02"), ["Count Palfy of Erdöd"]),
  ev("election", "returned", None, ["James Sanderson Cope"]),
  ev("departure", "accepted the Stewardship", None, ["Paul Benfield Knox"]),
  ev("election", "elected", ("Thursday last", "1794-03-06"), ["Adam Walcott"]),
  ev("award", "was delivered", ("Thursday last", "1794-03-06"), ["Calandrini", "Henry Banbridge"]),
)

P("d17-39", """Bank of Thailand — Monetary Policy Committee: the external members

M.R. Sudarat Kasemsan joined the Committee on 1 October 2022 and is the only member who has spent her whole life in the private sector. M.R. Sudarat was for a quarter of a century with a family brokerage in Yaowarat, the last nine years as its chief executive. She was educated at Mater Dei, at Wellesley College and at INSEAD. A great-granddaughter of Prince Kasem, Minister of the Capital in the last reign but two, she is married to Police General Wirat Suwanphasri, deputy commissioner-general until 2020, and they have a daughter, Pimchanok, a triathlete.

Dr Anurak Tantivejkul's second three-year term began in October 2021. On secondment from Thammasat, whose Faculty of Economics he led from 2013 to 2019, Dr Anurak earned his doctorate at the Australian National University in 2001. In 2006, when an adviser to the finance minister of the day, Khun Preecha Limsakul, he drafted the capital controls; when these were lifted on the next afternoon he drafted that too, and left government.

Mr Chen Wei-Lung, known in Thai as Wichai Chenwattana, was president of the Thai Chamber of Commerce through 2019 and 2020. He represents the exporters' view. His election to the Committee was once challenged on grounds of nationality: born in Tainan, he has been Thai since 1994.

Secretary (non-voting): Ms Noppawan Rattanakosin, senior director of the Monetary Policy Department. She took over from Mr Itthi Phromsuwan, promoted Assistant Governor on 4 January 2023.

In Memoriam. Dr Boonsong Na Lampang, an external member from the Committee's creation, died of a stroke in Chiang Mai on 9 July 2022. A Buddhist monk for two years in his youth, Dr Boonsong served as Deputy Prime Minister in the caretaker government of 2014, and was a companion of the Order of the White Elephant. The vacancy had to wait for the royal command. Nobody, whatever the financial pages say, has been invited to fill the seat of Mr Chen.""",
  occ("Sudarat Kasemsan", "Monetary Policy Committee", start=("1 October 2022", "2022-10-01")),
  occ("Sudarat Kasemsan", "chief executive"),
  fact("Sudarat Kasemsan", "education", "Mater Dei"),
  fact("Sudarat Kasemsan", "education", "Wellesley College"),
  fact("Sudarat Kasemsan", "education", "INSEAD"),
  fact("Sudarat Kasemsan", "relatives", "Prince Kasem"),
  occ("Prince Kasem", "Minister of the Capital"),
  fact("Sudarat Kasemsan", "spouse", "Wirat Suwanphasri"),
  occ("Wirat Suwanphasri", "Police General"),
  occ("Wirat Suwanphasri", "deputy commissioner-general", end=("2020", "2020")),
  fact("Sudarat Kasemsan", "children", "Pimchanok"),
  fact("Wirat Suwanphasri", "children", "Pimchanok"),
  fact("Pimchanok", "occupation", "triathlete"),
  occ("Anurak Tantivejkul", "external members", start=("October 2021", "2021-10"), again=["second three-year term"]),
  occ("Anurak Tantivejkul", "Faculty of Economics he led", start=("2013", "2013"), end=("2019", "2019")),
  fact("Anurak Tantivejkul", "education", "Australian National University", date=("2001", "2001")),
  occ("Anurak Tantivejkul", "adviser to the finance minister", start=("2006", "2006")),
  occ("Preecha Limsakul", "finance minister"),
  fact("Chen Wei-Lung", "alias", "Wichai Chenwattana"),
  occ("Chen Wei-Lung", "president of the Thai Chamber of Commerce", start=("2019#2", "2019"), end=("2020#2", "2020")),
  occ("Chen Wei-Lung", "external members"),
  fact("Chen Wei-Lung", "birthPlace", "Tainan"),
  fact("Chen Wei-Lung", "nationality", "Thai#4", date=("1994", "1994")),
  occ("Noppawan Rattanakosin", "Secretary (non-voting)", start=("4 January 2023", "2023-01-04")),
  occ("Noppawan Rattanakosin", "senior director of the Monetary Policy Department"),
  occ("Itthi Phromsuwan", "Secretary (non-voting)"),
  occ("Itthi Phromsuwan", "Assistant Governor", start=("4 January 2023", "2023-01-04")),
  occ("Boonsong Na Lampang", "external member#2", end=("9 July 2022", "2022-07-09")),
  fact("Boonsong Na Lampang", "causeOfDeath", "stroke"),
  fact("Boonsong Na Lampang", "deathPlace", "Chiang Mai"),
  fact("Boonsong Na Lampang", "deathDate", "9 July 2022", value="2022-07-09"),
  fact("Boonsong Na Lampang", "religion", "Buddhist"),
  fact("Boonsong Na Lampang", "occupation", "monk"),
  occ("Boonsong Na Lampang", "Deputy Prime Minister", start=("2014", "2014")),
  fact("Boonsong Na Lampang", "award", "Order of the White Elephant"),
  ev("appointment", "joined the Committee", ("1 October 2022", "2022-10-01"), ["Sudarat Kasemsan"]),
  ev("departure", "left government", ("2006", "2006"), ["Anurak Tantivejkul"]),
  ev("election", "election", None, ["Chen Wei-Lung"]),
  ev("appointment", "took over", None, ["Noppawan Rattanakosin"]),
  ev("appointment", "promoted", ("4 January 2023", "2023-01-04"), ["Itthi Phromsuwan"]),
)

P("d17-40", """PANAMA CANAL MUSEUM FOUNDATION — For release 15 August 1997, 9 a.m.

Two Patrons to Step Aside as Foundation Names Its First Panamanian President

PANAMA CITY. The trustees of the Panama Canal Museum Foundation last night unanimously chose Eusebio Archibald Lowe, the former ambassador to Jamaica, to be president, ending a line of seven presidents all of whom held United States passports.

Lowe, 66, follows Col. Harlan J. Bixby, U.S. Army (ret.), a onetime engineering and construction director of the Panama Canal Commission, who is moving to San Antonio. Bixby and honorary chairman Mrs. Prentiss Goodall (Eugenia Arias Goodall, to give her her own name) will stay on as trustees emeriti. Mrs. Goodall's grandfather, Porfirio Arias, was Panama's secretary of public works in 1912.

The president-elect was born in the silver town of La Boca to Barbadian parents, Nathaniel and Drusilla Lowe. His father dug, his mother laundered. He got his schooling at the Isthmian School for Colored Children, then at Instituto Nacional, and, with the help of the G.I. Bill, having worn an American uniform in Korea, at Howard University. Lowe organized Local 907 of the canal employees' union in 1955, and was its business agent for eleven years; in 1964, three days after the January riots, he was picked up by the Guardia and held until Ash Wednesday. He served two terms (1972-84) in the Assembly of Municipal Representatives, and he represented Panama in Kingston from 1990 through 1994. He is a vestryman of St. Luke's Episcopal Cathedral.

Also elected were Dr. Itzel Guerrero Pinzón, an archaeologist, as vice president; and as treasurer, Moisés Abadi Cattan, of the Colón Free Zone, whose uncle Isaac had the post in the Seventies. Curator Lorna Best remains.

Asked by a reporter whether he would run for Mayor of Panama City, Lowe said that he had once run for a bus.""",
  occ("Eusebio Archibald Lowe", "ambassador to Jamaica", start=("1990", "1990"), end=("1994", "1994"), former=True, again=["represented Panama in Kingston"]),
  occ("Eusebio Archibald Lowe", "president", start=("last night", "1997-08-14"), again=["president-elect"]),
  occ("Harlan J. Bixby", "president", end=("last night", "1997-08-14")),
  fact("Eusebio Archibald Lowe", "nationality", "Panamanian"),
  occ("Harlan J. Bixby", "Col.", former=True),
  fact("Harlan J. Bixby", "militaryService", "U.S. Army"),
  occ("Harlan J. Bixby", "engineering and construction director of the Panama Canal Commission", former=True),
  occ("Eugenia Arias Goodall", "honorary chairman"),
  fact("Eugenia Arias Goodall", "relatives", "Porfirio Arias"),
  occ("Porfirio Arias", "Panama's secretary of public works", start=("1912", "1912")),
  fact("Eusebio Archibald Lowe", "birthPlace", "La Boca"),
  fact("Eusebio Archibald Lowe", "parents", "Nathaniel"),
  fact("Eusebio Archibald Lowe", "parents", "Drusilla Lowe"),
  fact("Nathaniel", "nationality", "Barbadian"),
  fact("Drusilla Lowe", "nationality", "Barbadian"),
  fact("Nathaniel", "occupation", "dug"),
  fact("Drusilla Lowe", "occupation", "laundered"),
  fact("Eusebio Archibald Lowe", "education", "Isthmian School for Colored Children"),
  fact("Eusebio Archibald Lowe", "education", "Instituto Nacional"),
  fact("Eusebio Archibald Lowe", "education", "Howard University"),
  fact("Eusebio Archibald Lowe", "militaryService", "Korea"),
  occ("Eusebio Archibald Lowe", "business agent", start=("1955", "1955"), end=("eleven years", "1966")),
  occ("Eusebio Archibald Lowe", "Assembly of Municipal Representatives", start=("1972", "1972"), end=("84", "1984")),
  occ("Eusebio Archibald Lowe", "vestryman of St. Luke's Episcopal Cathedral"),
  fact("Eusebio Archibald Lowe", "religion", "Episcopal"),
  fact("Itzel Guerrero Pinzón", "occupation", "archaeologist"),
  occ("Itzel Guerrero Pinzón", "vice president", start=("last night", "1997-08-14")),
  occ("Moisés Abadi Cattan", "treasurer", start=("last night", "1997-08-14")),
  fact("Moisés Abadi Cattan", "relatives", "Isaac"),
  occ("Isaac", "treasurer", start=("the Seventies", "197X"), end=("the Seventies", "197X")),
  occ("Lorna Best", "Curator"),
  ev("election", "chose", ("last night", "1997-08-14"), ["Eusebio Archibald Lowe"]),
  ev("appointment", "follows", None, ["Eusebio Archibald Lowe"]),
  ev("arrest", "was picked up", ("three days after the January riots", "1964-01"), ["Eusebio Archibald Lowe"]),
  ev("election", "Also elected", ("last night", "1997-08-14"), ["Itzel Guerrero Pinzón", "Moisés Abadi Cattan"]),
)

P("d17-41", """Who's who at the Split City Archive and Museum Council (gradska stranica, English)

The Council is named by the City Assembly every four years. The present one dates from 18 October 2021.

It is headed by Dr. sc. Neda Ivanišević-Bašić, whom older Splićani remember on the Assembly benches: she led the Social Democratic club there between 2005 and 2009. A medievalist of the Zadar school, the head of the Council came from the Croatian State Archives, and there, in Zagreb, she was assistant director to the end of 2019. Her book on the notaries of Trogir won the Strossmayer Prize in 2012.

Fra Jozo Grubišić is the Franciscan Province's man on the Council. Librarian at Sinj since 1999, he was Guardian of the monastery for two triennia. Fra Jozo entered the world as Mate, at Hrvace in 1961.

For the University there is Prof. Tonči Kuzmanić, its vice-rector from 2014 to 2018, ethnologist, Komiža's most stubborn son. Kuzmanić was a candidate for mayor of Vis (2009), and got eleven percent; he reads the figure off his coffee mug. With his sister Perina, an art restorer who was awarded the city's Golden Plaque, he owns a press.

Branka Duplančić Šore, representative of the staff, has worked in the photographic collection since March 1988. She inherits the employees' seat from Ivo Peričić, conservator, who took his pension in June.

A place is kept for the Ministry of Culture. Its incumbent, State Secretary Krešo Rukavina, sent in his resignation on 7 February 2023, after USKOK agents had searched his office; he was detained at the airport on the 9th. The indictment has not been confirmed, and Mr. Rukavina disputes it. The Minister, Sanja Obuljen Horvatić, has sent in his stead her chief of cabinet, Filip Reljan.

Director of the Archive: Hrvoje Mimica, since New Year 2016 (prior to him, Desanka Tadin, now in retirement).""",
  occ("Neda Ivanišević-Bašić", "headed", start=("18 October 2021", "2021-10-18"), again=["head of the Council"]),
  occ("Neda Ivanišević-Bašić", "led the Social Democratic club", start=("2005", "2005"), end=("2009", "2009")),
  fact("Neda Ivanišević-Bašić", "party", "Social Democratic"),
  fact("Neda Ivanišević-Bašić", "occupation", "medievalist"),
  occ("Neda Ivanišević-Bašić", "assistant director", end=("the end of 2019", "2019-12")),
  fact("Neda Ivanišević-Bašić", "award", "Strossmayer Prize", date=("2012", "2012")),
  occ("Jozo Grubišić", "Franciscan Province's man on the Council", start=("18 October 2021", "2021-10-18")),
  occ("Jozo Grubišić", "Librarian at Sinj", start=("1999", "1999")),
  occ("Jozo Grubišić", "Guardian of the monastery"),
  fact("Jozo Grubišić", "birthName", "Mate"),
  fact("Jozo Grubišić", "birthPlace", "Hrvace"),
  fact("Jozo Grubišić", "birthDate", "1961", value="1961"),
  occ("Tonči Kuzmanić", "vice-rector", start=("2014", "2014"), end=("2018", "2018")),
  occ("Tonči Kuzmanić", "Prof."),
  occ("Tonči Kuzmanić", "Council#2", start=("18 October 2021", "2021-10-18")),
  fact("Tonči Kuzmanić", "occupation", "ethnologist"),
  fact("Tonči Kuzmanić", "birthPlace", "Komiža"),
  fact("Tonči Kuzmanić", "siblings", "Perina"),
  fact("Perina", "occupation", "art restorer"),
  fact("Perina", "award", "Golden Plaque"),
  occ("Branka Duplančić Šore", "representative of the staff"),
  occ("Branka Duplančić Šore", "worked in the photographic collection", start=("March 1988", "1988-03")),
  occ("Ivo Peričić", "representative of the staff"),
  occ("Ivo Peričić", "conservator"),
  occ("Krešo Rukavina", "incumbent", end=("7 February 2023", "2023-02-07")),
  occ("Krešo Rukavina", "State Secretary", end=("7 February 2023", "2023-02-07")),
  occ("Sanja Obuljen Horvatić", "Minister"),
  occ("Filip Reljan", "chief of cabinet"),
  occ("Filip Reljan", "place"),
  occ("Hrvoje Mimica", "Director of the Archive", start=("New Year 2016", "2016-01-01")),
  occ("Desanka Tadin", "Director of the Archive", end=("New Year 2016", "2016-01-01")),
  ev("award", "won", ("2012", "2012"), ["Neda Ivanišević-Bašić"]),
  ev("candidacy", "was a candidate", ("2009#2", "2009"), ["Tonči Kuzmanić"]),
  ev("election", "got eleven percent", ("2009#2", "2009"), ["Tonči Kuzmanić"]),
  ev("award", "was awarded", None, ["Perina"]),
  ev("appointment", "inherits", None, ["Branka Duplančić Šore"]),
  ev("departure", "took his pension", None, ["Ivo Peričić"]),
  ev("departure", "sent in his resignation", ("7 February 2023", "2023-02-07"), ["Krešo Rukavina"]),
  ev("investigation", "had searched his office", None, ["Krešo Rukavina"]),
  ev("arrest", "was detained", ("the 9th", "2023-02-09"), ["Krešo Rukavina"]),
  ev("appointment", "has sent", None, ["Filip Reljan", "Sanja Obuljen Horvatić"]),
)

P("d17-42", """ADAMU 2015 — A Gombe That Works!
(The Team)

THE CANDIDATE

Alhaji Adamu Bello Tukulma (Sarkin Noman Gombe) wants to be your Executive Governor under the Unity and Progress Party. Do not listen to those who call him a stranger. His umbilical cord is buried at Deba, where his father Malam Bello kept the Qur'anic school; his mother, Hajiya Dada, sold fura beside the motor park.

Adamu attended Government Science Secondary School, Gombe, before ABU Zaria (B.Sc. Agric, 1984) and did his youth service at Nsukka. He was a Desk Officer in the old Bauchi State civil service, and when Gombe State was born in 1996 the first Military Administrator, Group Captain Festus Akanbi, made him Permanent Secretary (Agriculture), the youngest of the fourteen. In 2003 he retired voluntarily to farm. Between August 2009 and December 2013 he was Managing Director of the Upper Benue River Basin Authority, and handed over to his successor, Engr. Hannatu Lamido, ₦212 million cash in bank. Ask others what they handed over!

The present Deputy Governor, Barr. John Lazarus Yoriyo, resigned from the ruling party on 3rd October and will chair our campaign council.

THE RUNNING MATE

Mrs Rifkatu Samson Danladi, FCA, is of the Tangale people of Billiri and an elder of ECWA, the first of her church's women to be one. Auditor-General for Local Governments from 2007 to 2012, she queried three chairmen, and two of them were convicted by the High Court. The Institute of Chartered Accountants gave her its Merit Award in 2010. She's a sister to Col. Bitrus Danladi (rtd), ex-Milad of Taraba.

DIRECTOR-GENERAL: Hon. Abdulkadir Saleh Wuro-Dole, who represented Dukku/Nafada in the House of Representatives, 1999–2007.

WOMEN LEADER: Hajiya Maryam Pindiga, wife of our late party chairman, Usman Pindiga (may Allah grant him Aljannah).

Is the EFCC investigating Adamu? NO! The Commission's own spokesman, Wilson Ade-Oni, denied it on Radio Gombe.""",
  fact("Adamu Bello Tukulma", "alias", "Sarkin Noman Gombe"),
  fact("Adamu Bello Tukulma", "party", "Unity and Progress Party"),
  fact("Adamu Bello Tukulma", "birthPlace", "Deba"),
  fact("Adamu Bello Tukulma", "father", "Malam Bello"),
  occ("Malam Bello", "kept the Qur'anic school"),
  fact("Adamu Bello Tukulma", "mother", "Hajiya Dada"),
  fact("Hajiya Dada", "occupation", "sold fura"),
  fact("Adamu Bello Tukulma", "education", "Government Science Secondary School, Gombe"),
  fact("Adamu Bello Tukulma", "education", "ABU Zaria", date=("1984", "1984")),
  occ("Adamu Bello Tukulma", "Desk Officer in the old Bauchi State civil service"),
  occ("Festus Akanbi", "Military Administrator"),
  occ("Festus Akanbi", "Group Captain"),
  occ("Adamu Bello Tukulma", "Permanent Secretary (Agriculture)", start=("1996", "1996"), end=("2003", "2003")),
  fact("Adamu Bello Tukulma", "occupation", "farm"),
  occ("Adamu Bello Tukulma", "Managing Director of the Upper Benue River Basin Authority", start=("August 2009", "2009-08"), end=("December 2013", "2013-12")),
  occ("Hannatu Lamido", "successor", start=("December 2013", "2013-12")),
  fact("Hannatu Lamido", "occupation", "Engr."),
  occ("John Lazarus Yoriyo", "Deputy Governor"),
  fact("John Lazarus Yoriyo", "occupation", "Barr."),
  fact("Rifkatu Samson Danladi", "ethnicity", "Tangale"),
  fact("Rifkatu Samson Danladi", "birthPlace", "Billiri"),
  occ("Rifkatu Samson Danladi", "elder of ECWA"),
  fact("Rifkatu Samson Danladi", "religion", "ECWA"),
  occ("Rifkatu Samson Danladi", "Auditor-General for Local Governments", start=("2007", "2007"), end=("2012", "2012")),
  fact("Rifkatu Samson Danladi", "award", "Merit Award", date=("2010", "2010")),
  fact("Rifkatu Samson Danladi", "siblings", "Bitrus Danladi"),
  occ("Bitrus Danladi", "Col.", former=True),
  occ("Bitrus Danladi", "Milad of Taraba", former=True),
  occ("Abdulkadir Saleh Wuro-Dole", "DIRECTOR-GENERAL"),
  occ("Abdulkadir Saleh Wuro-Dole", "represented Dukku/Nafada in the House of Representatives", start=("1999", "1999"), end=("2007#2", "2007")),
  occ("Maryam Pindiga", "WOMEN LEADER"),
  fact("Maryam Pindiga", "spouse", "Usman Pindiga"),
  occ("Usman Pindiga", "party chairman"),
  occ("Wilson Ade-Oni", "Commission's own spokesman"),
  ev("candidacy", "wants to be your Executive Governor", ("2015", "2015"), ["Adamu Bello Tukulma"]),
  ev("candidacy", "RUNNING MATE", ("2015", "2015"), ["Rifkatu Samson Danladi"]),
  ev("appointment", "made him", ("1996", "1996"), ["Adamu Bello Tukulma", "Festus Akanbi"]),
  ev("departure", "retired voluntarily", ("2003", "2003"), ["Adamu Bello Tukulma"]),
  ev("departure", "handed over", ("December 2013", "2013-12"), ["Adamu Bello Tukulma", "Hannatu Lamido"]),
  ev("departure", "resigned", ("3rd October", "2014-10-03"), ["John Lazarus Yoriyo"]),
  ev("award", "gave her", ("2010", "2010"), ["Rifkatu Samson Danladi"]),
)

P("d17-43", """World Health Organization · Western Pacific
Representatives in countries: short biographies (February 2017)

SAMOA (also American Samoa, Cook Islands, Niue, Tokelau) — Representative: Dr Soo-ah Baek
Dr Baek took up residence at Apia last September. An epidemiologist out of Yonsei, she has been with the Organization for fifteen years, beginning as a junior officer in the tuberculosis unit in Manila; immediately before Samoa she was team leader for emerging diseases in Ha Noi. She is Korean.

SOLOMON ISLANDS — vacant. Dr Audrey Sinclair-Meek, in charge ad interim, is on loan from the Government of New Zealand and continues to be Chief Adviser, Child Health, in its Ministry. Dr Sinclair-Meek's Companionship of the Order of Merit was announced at New Year. The previous Representative, Dr Sevil Hüseynzade, left Honiara in November on being chosen director of communicable diseases for the Regional Office.

MONGOLIA — Representative: Dr Tarek Boutros-Naggar. Prior to coming to Ulaanbaatar in 2014, Dr Boutros-Naggar, a Copt from Minya, was an under-secretary in the Ministry of Health at Cairo and, during sixteen months in 2011 and 2012, its acting Minister. He learned his surgery at Ain Shams and his patience, he says, in committees. His memoir is banned in his own country. In October 2015 he was made an honorary citizen of the capital.

PAPUA NEW GUINEA — Representative: Sister Dr Josepha Kambu OBE. The Organization does not as a rule appoint nationals to their own countries, and Sister Josepha is here by decision of the Regional Director, Dr Lachlan Ho-Fairweather. Born at Wabag in about 1955 and named Yakasin, she was sent to the mission by her uncle, the fight leader Pyain; took vows with the Daughters of Charity; sat on the National Executive of the Nurses' Association; graduated from the University of Papua New Guinea in 1987. For her, "WR" means "walks regularly".

Rumours that the office in Suva will move are rumours. It is directed by Dr Corrado Pintus.""",
  occ("Soo-ah Baek", "Representative#2", start=("last September", "2016-09")),
  fact("Soo-ah Baek", "residence", "Apia"),
  fact("Soo-ah Baek", "occupation", "epidemiologist"),
  fact("Soo-ah Baek", "education", "Yonsei"),
  occ("Soo-ah Baek", "junior officer in the tuberculosis unit in Manila", start=("fifteen years", "2002")),
  occ("Soo-ah Baek", "team leader for emerging diseases in Ha Noi", end=("last September", "2016-09")),
  fact("Soo-ah Baek", "nationality", "Korean"),
  occ("Audrey Sinclair-Meek", "in charge ad interim"),
  occ("Audrey Sinclair-Meek", "Chief Adviser, Child Health"),
  fact("Audrey Sinclair-Meek", "award", "Companionship of the Order of Merit", date=("New Year", "2017-01-01")),
  occ("Sevil Hüseynzade", "previous Representative", end=("November", "2016-11")),
  occ("Sevil Hüseynzade", "director of communicable diseases", start=("November", "2016-11")),
  occ("Tarek Boutros-Naggar", "Representative#4", start=("2014", "2014")),
  fact("Tarek Boutros-Naggar", "religion", "Copt"),
  fact("Tarek Boutros-Naggar", "birthPlace", "Minya"),
  occ("Tarek Boutros-Naggar", "under-secretary in the Ministry of Health"),
  occ("Tarek Boutros-Naggar", "acting Minister", start=("2011", "2011"), end=("2012", "2012")),
  fact("Tarek Boutros-Naggar", "education", "Ain Shams"),
  fact("Tarek Boutros-Naggar", "award", "honorary citizen of the capital", date=("October 2015", "2015-10")),
  occ("Josepha Kambu", "Representative#5"),
  fact("Josepha Kambu", "award", "OBE"),
  occ("Lachlan Ho-Fairweather", "Regional Director"),
  fact("Josepha Kambu", "birthPlace", "Wabag"),
  fact("Josepha Kambu", "birthDate", "about 1955", value="1955~"),
  fact("Josepha Kambu", "birthName", "Yakasin"),
  fact("Josepha Kambu", "relatives", "Pyain"),
  occ("Pyain", "fight leader"),
  occ("Josepha Kambu", "National Executive of the Nurses' Association"),
  fact("Josepha Kambu", "education", "University of Papua New Guinea", date=("1987", "1987")),
  occ("Corrado Pintus", "directed"),
  ev("travel", "took up residence", ("last September", "2016-09"), ["Soo-ah Baek"]),
  ev("award", "was announced", ("New Year", "2017-01-01"), ["Audrey Sinclair-Meek"]),
  ev("departure", "left Honiara", ("November", "2016-11"), ["Sevil Hüseynzade"]),
  ev("appointment", "being chosen", ("November", "2016-11"), ["Sevil Hüseynzade"]),
  ev("travel", "coming to Ulaanbaatar", ("2014", "2014"), ["Tarek Boutros-Naggar"]),
  ev("award", "was made an honorary citizen", ("October 2015", "2015-10"), ["Tarek Boutros-Naggar"]),
)

P("d17-44", """Federal Reserve Bank of St. Louis — Memphis Branch
From the Monthly Review, February 1964: "Our New Directors"

To the three-year term that opened with January the Board of Governors in Washington named Hollis Ferris Whitworth, and the head office, Sam Tick Gotten; Edgar Beauregard Lauderdale, whose own term has two years to run, was designated chairman, the position that William Tate Pettigrew of Forrest City had to give up under the rule of six years.

Mr. Whitworth, the president of a cottonseed oil mill at Greenwood, grew up on Egypt Plantation in the Delta. He played end for Ole Miss, was admitted to the bar in 1937, and never tried a case. During World War II he was in Navy supply, finishing as lieutenant commander. A Presbyterian, he heads the trustees of Belhaven College. His wife is the former Martha Sledge; one of their boys, Hollis, Jr., is with the Peace Corps in Togo.

Mr. Gotten has been in the same bank at Dyersburg since he swept it. He rose through every cage to cashier (1946) and, in 1958, on the death of C. M. Tarrant, to president. The Tennessee Bankers Association elected him its treasurer last May at Gatlinburg. He reports that he has an eighth-grade education and three honorary degrees, the latest from Lambuth.

The chairman, sixty-one, is dean of the School of Agriculture at Arkansas A. & M. An Agriculture Department economist in the New Deal years, Dr. Lauderdale testified in August 1940 before the LaFollette committee about tenant evictions, for which the Osceola paper burned him in effigy; the same paper named him Man of the Year in 1959. He holds the Cornell Ph.D. and is the author of "The Ginner's Share."

Manager of the Branch is Raymond Otho Kisselburg. Miss Estelle Fontaine, assistant cashier, retired on the last day of December following forty-four years' service and was given a silver tray by Governor Abbott Mills, who flew in for the dinner.""",
  occ("Hollis Ferris Whitworth", "Directors", start=("January", "1964-01")),
  occ("Sam Tick Gotten", "Directors", start=("January", "1964-01")),
  occ("Edgar Beauregard Lauderdale", "chairman", start=("January", "1964-01"), again=["chairman#2"]),
  occ("Edgar Beauregard Lauderdale", "whose own term", end=("two years", "1965-12")),
  occ("William Tate Pettigrew", "the position", start=("six years", "1958"), end=("January", "1964-01")),
  fact("William Tate Pettigrew", "residence", "Forrest City"),
  occ("Hollis Ferris Whitworth", "president of a cottonseed oil mill at Greenwood"),
  fact("Hollis Ferris Whitworth", "residence", "Egypt Plantation"),
  fact("Hollis Ferris Whitworth", "education", "Ole Miss"),
  occ("Hollis Ferris Whitworth", "lieutenant commander"),
  fact("Hollis Ferris Whitworth", "militaryService", "Navy supply"),
  fact("Hollis Ferris Whitworth", "religion", "Presbyterian"),
  occ("Hollis Ferris Whitworth", "heads the trustees of Belhaven College"),
  fact("Hollis Ferris Whitworth", "spouse", "Martha Sledge"),
  fact("Hollis Ferris Whitworth", "children", "Hollis, Jr."),
  fact("Hollis, Jr.", "residence", "Togo"),
  occ("Sam Tick Gotten", "cashier", start=("1946", "1946")),
  occ("Sam Tick Gotten", "president#2", start=("1958", "1958")),
  occ("C. M. Tarrant", "president#2", end=("1958", "1958")),
  fact("C. M. Tarrant", "deathDate", "1958", value="1958"),
  occ("Sam Tick Gotten", "treasurer", start=("last May", "1963-05")),
  fact("Sam Tick Gotten", "award", "honorary degrees"),
  occ("Edgar Beauregard Lauderdale", "dean of the School of Agriculture at Arkansas A. & M."),
  occ("Edgar Beauregard Lauderdale", "Agriculture Department economist"),
  fact("Edgar Beauregard Lauderdale", "award", "Man of the Year", date=("1959", "1959")),
  fact("Edgar Beauregard Lauderdale", "education", "Cornell"),
  occ("Raymond Otho Kisselburg", "Manager of the Branch"),
  occ("Estelle Fontaine", "assistant cashier", end=("the last day of December", "1963-12-31")),
  occ("Abbott Mills", "Governor#2"),
  ev("appointment", "named", None, ["Hollis Ferris Whitworth", "Sam Tick Gotten"]),
  ev("appointment", "was designated", None, ["Edgar Beauregard Lauderdale"]),
  ev("departure", "give up", None, ["William Tate Pettigrew"]),
  ev("appointment", "was admitted to the bar", ("1937", "1937"), ["Hollis Ferris Whitworth"]),
  ev("appointment", "rose", ("1958", "1958"), ["Sam Tick Gotten"]),
  ev("election", "elected him", ("last May", "1963-05"), ["Sam Tick Gotten"]),
  ev("testimony", "testified", ("August 1940", "1940-08"), ["Edgar Beauregard Lauderdale"]),
  ev("award", "named him Man of the Year", ("1959", "1959"), ["Edgar Beauregard Lauderdale"]),
  ev("departure", "retired", ("the last day of December", "1963-12-31"), ["Estelle Fontaine"]),
  ev("award", "was given a silver tray", None, ["Estelle Fontaine", "Abbott Mills"]),
  ev("travel", "flew in", None, ["Abbott Mills"]),
)

P("d17-45", """Ministry for Foreign Affairs of Iceland
Press release no. 37/2009

Transfers in the foreign service

At today's meeting of the State Council, 29 May, President Sólveig Þórarinsdóttir signed the following commissions on the proposal of the Minister for Foreign Affairs, Skúli Hjaltalín.

Hildigunnur Ása Briem goes from Brussels to Tokyo. She is to be ambassador there from 1 September, in which post Eiríkur Blöndal Zoëga, now sixty-seven, closes his career; he had come to Japan in 2005 by way of Moscow and Ottawa. Ambassador Briem has had the mission to the European Union for four years and was legal adviser of the Ministry when the fisheries dispute was before the court at The Hague. Her sister Ragnheiður is a bishop's wife and herself rural dean of Snæfellsnes.

Brussels falls to Ari Trausti Claessen, whom readers will know less as permanent secretary at the Ministry of Finance, which he has been since 2001, than as the keyboard player of Þeyr-Þeyr. Claessen has an MPA from Syracuse. He testified in March to the Special Investigation Commission on the banks.

Consul General in Winnipeg: Margrét Stefanía Gíslason, member of the Althing for Northeast from 1995 until she lost her seat in April. The consul general designate, widow of the poet Þorgeir Kiljan, was the Progressive Party's spokesman on agriculture. Her great-uncle, Halldór Gíslason, farmed at Gimli.

Leaving the service at his own request is Dr Björn Úlfar Snædal, head of the defence department, against whom an audit begun in January by the Ministry's inspector, Þóra Kvaran, had found nothing. The Minister thanked him by letter. Mr Snædal will in future be reader in geography at Akureyri, where he lives. His division is to be wound up, and a proposal to make him ambassador at large was not brought before the Council.

The Minister travels to Luxembourg tomorrow. In his absence the Prime Minister, Jórunn Melsteð, takes his duties, as she did in February.""",
  occ("Sólveig Þórarinsdóttir", "President"),
  occ("Skúli Hjaltalín", "Minister for Foreign Affairs", again=["Minister#2", "Minister#3"]),
  occ("Hildigunnur Ása Briem", "ambassador", start=("1 September", "2009-09-01")),
  occ("Eiríkur Blöndal Zoëga", "in which post", start=("2005", "2005"), end=("1 September", "2009-09-01")),
  occ("Hildigunnur Ása Briem", "mission to the European Union", start=("four years", "2005")),
  occ("Hildigunnur Ása Briem", "legal adviser of the Ministry"),
  fact("Hildigunnur Ása Briem", "siblings", "Ragnheiður"),
  occ("Ragnheiður", "rural dean of Snæfellsnes"),
  occ("Ari Trausti Claessen", "Brussels#2"),
  occ("Ari Trausti Claessen", "permanent secretary at the Ministry of Finance", start=("2001", "2001")),
  fact("Ari Trausti Claessen", "occupation", "keyboard player"),
  fact("Ari Trausti Claessen", "education", "Syracuse"),
  occ("Margrét Stefanía Gíslason", "Consul General in Winnipeg", again=["consul general designate"]),
  occ("Margrét Stefanía Gíslason", "member of the Althing for Northeast", start=("1995", "1995"), end=("April", "2009-04")),
  fact("Margrét Stefanía Gíslason", "spouse", "Þorgeir Kiljan"),
  fact("Þorgeir Kiljan", "occupation", "poet"),
  fact("Margrét Stefanía Gíslason", "party", "Progressive Party"),
  occ("Margrét Stefanía Gíslason", "Progressive Party's spokesman on agriculture"),
  fact("Margrét Stefanía Gíslason", "relatives", "Halldór Gíslason"),
  fact("Halldór Gíslason", "occupation", "farmed"),
  fact("Halldór Gíslason", "residence", "Gimli"),
  occ("Björn Úlfar Snædal", "head of the defence department"),
  occ("Þóra Kvaran", "Ministry's inspector"),
  occ("Björn Úlfar Snædal", "reader in geography at Akureyri"),
  fact("Björn Úlfar Snædal", "residence", "Akureyri"),
  occ("Jórunn Melsteð", "Prime Minister"),
  occ("Jórunn Melsteð", "his duties", start=("February", "2009-02"), end=("February", "2009-02")),
  ev("appointment", "signed the following commissions", ("29 May", "2009-05-29"), ["Hildigunnur Ása Briem", "Ari Trausti Claessen", "Margrét Stefanía Gíslason", "Sólveig Þórarinsdóttir"]),
  ev("appointment", "had come to Japan", ("2005", "2005"), ["Eiríkur Blöndal Zoëga"]),
  ev("departure", "closes his career", None, ["Eiríkur Blöndal Zoëga"]),
  ev("testimony", "testified", ("March", "2009-03"), ["Ari Trausti Claessen"]),
  ev("election", "lost her seat", ("April", "2009-04"), ["Margrét Stefanía Gíslason"]),
  ev("departure", "Leaving the service", None, ["Björn Úlfar Snædal"]),
  ev("investigation", "audit", ("January", "2009-01"), ["Björn Úlfar Snædal", "Þóra Kvaran"]),
  ev("communication", "letter", None, ["Skúli Hjaltalín", "Björn Úlfar Snædal"]),
)

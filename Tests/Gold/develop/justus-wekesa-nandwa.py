# Read for occupancies and life facts.
K = "Justus Wekesa Nandwa"
occupancies = [
    occ(K, ["judge", "court of appeal"], "2013-01", None, part="prose"),
    occ(K, ["presiding judge", "kisumo"], "2017", "2020", part="prose"),
    occ(K, ["judge", "high court"], "2003", "2013", part="prose"),
    occ(K, ["commissioner", "law reform commission"], "1999-08", "2003-06", part="prose"),
    occ(K, ["senior lecturer", "faculty of law"], "1992", "1999", part="prose"),
    occ(K, ["state counsel"], "1984", "1990", part="prose"),
    occ(K, ["chairman", "tribunal"], "2016", part="prose"),
    occ(K, ["secretary general", "magistrates and judges association"], "2006", "2008", part="prose"),
    occ(K, ["member", "judicial service commission"], "2021", None, part="prose"),
    occ(K, ["trustee", "lugulu mission hospital"], "2010", None, part="prose"),
    occ(K, ["council member", "law society"], "1997", "1999", part="prose"),
    occ("Ezekiel Nandwa", ["clerk"], part="passing"),
    occ("Daudi Kiprono", ["president"], part="passing"),
    occ("Lydia Chebet", ["deputy chief justice"], part="passing"),
    occ("William Otieno Mak'Anyengo", ["chief justice"], None, "2024-01", worked_out=True, part="passing"),
    occ("P. Odhiambo-Were", ["justice"], part="passing"),
    occ("Peter Nandwa", ["managing director", "sugar authority"], former=True, part="passing"),
    occ("Peter Nandwa", ["webuyo east"], "2002", "2007", part="passing"),
]
facts = [
    fact(K, "birthDate", value="1959-02-22"),
    fact(K, "birthPlace", ["chwele"]),
    fact(K, "spouse", ["emily naliaka nandwa"]),
    fact(K, "children", ["four"]),
    fact(K, "religion", ["quaker"]),
    fact(K, "father", ["ezekiel nandwa"]),
    fact(K, "mother", ["rasoa"]),
    fact(K, "siblings", ["peter nandwa"]),
    fact(K, "education", ["university of nairoba"], date="1982"),
    fact(K, "education", ["lakeside school of law"], date="1983"),
    fact(K, "education", ["warwick"], date="1991"),
    fact(K, "education", ["friends school"], date="1978"),
    fact(K, "award", ["burning spear"], date="2015"),
    fact(K, "award", ["jurist of the year"], date="2008"),
]
claims = [
    claim("petition", ["Cyrus Mutua"], ["a case concerning his brother's company"], date="2011", worked_out=True),
    claim("dismissed", ["Commission"], ["the petition"], "denies", opposes=["petition"]),
    claim("letter", ["Justus Wekesa Nandwa"], ["a letter looking for an address"], quotation="mixed", opposes=["petition"]),
]
never_stated = [never(K, "brother's company")]

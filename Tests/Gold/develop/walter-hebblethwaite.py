# Read for occupancies and life facts.
K = "Walter Hebblethwaite"
occupancies = [
    occ(K, ["district secretary"], part="prose"),
    occ(K, ["national officer"], part="prose"),
    occ(K, ["general secretary"], "1969", "1983", predecessor="Frank Cousland", successor="Gordon Pashley", worked_out=True, part="prose"),
    occ(K, ["trades union council"], "1977", part="prose"),
    occ(K, ["general council"], "1970", None, part="prose"),
    occ(K, ["economic committee"], "1974", None, part="prose"),
    occ(K, ["humber west"], "1983-05", "1997", part="prose"),
    occ(K, ["spokesman", "employment"], "1983-05", None, part="prose"),
    occ(K, ["secretary of state", "employment"], "1992", None, part="prose"),
    occ(K, ["lords"], "1997", None, part="prose"),
    occ(K, ["chairman", "humber development agency"], "1997", "2005", worked_out=True, part="prose"),
    occ(K, ["privy council"], "1992", None, part="prose"),
    occ("Frank Cousland", ["general secretary"], None, "1969", part="passing"),
    occ("Neil Kilbride", ["leader"], part="passing"),
    occ("James Callanan", ["leader"], part="passing"),
    occ("Philip", ["director", "workers' education trust"], part="passing"),
    occ("Susan Blount", ["archdeacon", "selby"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1928-10-12"),
    fact(K, "birthPlace", ["goole"]),
    fact(K, "deathPlace", ["hull royal infirmary"]),
    fact(K, "father", ["arthur"]),
    fact(K, "mother", ["ivy"]),
    fact(K, "education", ["boothferry road school"]),
    fact(K, "education", ["ruskin college"], date="1953"),
    fact(K, "militaryService", ["royal signals"]),
    fact(K, "party", ["labour"]),
    fact(K, "religion", ["methodist"]),
    fact(K, "spouse", ["jean tranmer"], date="1954"),
    fact(K, "children", ["philip"]),
    fact(K, "children", ["susan blount"]),
    fact(K, "title", ["baron hebblethwaite"], date="1997"),
    fact(K, "award", ["freeman of goole"]),
]
claims = [
    claim("lent", ["critics"], ["miners' money had been lent"]),
    claim("otherwise", ["judge"], ["otherwise"], "denies", opposes=["lent"]),
    claim("attendance", ["Walter Hebblethwaite"], ["certificates of attendance"], quotation="mixed"),
    claim("room", ["Gordon Pashley"], ["count a room"], quotation="direct"),
]
never_stated = [never(K, "miners' money")]

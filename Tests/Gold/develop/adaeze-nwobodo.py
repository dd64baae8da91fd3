# Read for occupancies and life facts.
K = "Adaeze Nwobodo"
occupancies = [
    occ(K, ["supreme court"], "1979-10-09", "1984-06-03", part="prose"),
    occ(K, ["acting chief justice"], "1984", part="prose"),
    occ(K, ["magistrate"], "1961", None, part="prose"),
    occ(K, ["high court"], "1967", None, part="prose"),
    occ(K, ["commission of inquiry"], part="prose"),
    occ(K, ["court of appeal"], "1975", None, part="prose"),
    occ(K, ["georgetown"], part="prose"),
    occ(K, ["seychelles court of appeal"], "1988", None, part="prose"),
    occ(K, ["president", "seychelles"], "1992", "1996", part="prose"),
    occ(K, ["truth and redress panel"], "1999", "2002", worked_out=True, part="prose"),
    occ(K, ["pro-chancellor", "umuaba state university"], part="prose"),
    occ(K, ["president", "federation of women jurists"], "1976", "1978", worked_out=True, part="prose"),
    occ("Haliru Dangana", ["president"], part="passing"),
    occ("Bamidele Coker", ["chief justice"], None, "1984-01", part="passing"),
    occ("Lateef Omotoso", ["justice"], "1984-05", None, part="passing"),
    occ("Obinna Ezeife", ["president"], part="passing"),
    occ("Ngozi", ["court of appeal"], part="passing"),
    occ("Uju", ["commissioner", "works"], former=True, part="passing"),
]
facts = [
    fact(K, "deathPlace", ["enuani"]),
    fact(K, "father", ["ezra okwuosa"]),
    fact(K, "mother", ["comfort"]),
    fact(K, "education", ["girls' secondary school"]),
    fact(K, "education", ["university college, dublin"]),
    fact(K, "religion", ["methodist"]),
    fact(K, "spouse", ["godwin nwobodo"], date="1955"),
    fact(K, "children", ["ngozi"]),
    fact(K, "children", ["uju"]),
    fact(K, "children", ["chike nwobodo"]),
    fact(K, "award", ["order of the palm"], date="2003"),
    fact(K, "award", ["honorary fellow"], date="2006"),
]
claims = [
    claim("spine", ["colleague"], ["its spine"], quotation="mixed"),
]
never_stated = [never(K, "cement"), never(K, "taken money")]

# Read for occupancies and life facts.
K = "Baltasar Urrutigoity"
occupancies = [
    occ(K, ["mayor", "puerto anselmo"], "1971", "1973-09", part="prose"),
    occ(K, ["mayor"], "1992", "2001", part="prose", worked_out=True),
    occ(K, ["chamber of deputies"], "1989", None, worked_out=True, part="prose"),
    occ(K, ["president", "medical federation"], part="prose"),
    occ(K, ["head of surgery", "hospital del salvador"], part="prose"),
    occ(K, ["ambassador", "sweden"], "2004", "2010", under=["Michelle Aylwin-Rojas"], part="prose"),
    occ(K, ["chairman", "national transport institute"], part="prose"),
    occ("Salvador Lagos-Pinto", ["senator"], part="passing"),
    occ("Michelle Aylwin-Rojas", ["president"], part="passing"),
    occ("Rosa Quilapán", ["deputy mayor"], "1996", "2000", part="passing"),
    occ("Rosa Quilapán", ["senator"], part="passing"),
    occ("Mikel Urrutigoity", ["undersecretary", "housing"], former=True, part="passing"),
]
facts = [
    fact(K, "birthDate", value="1936-04-30"),
    fact(K, "birthPlace", ["santa rita"]),
    fact(K, "deathPlace", ["barrio alto"]),
    fact(K, "alias", ["el vasco"]),
    fact(K, "father", ["iñaki"]),
    fact(K, "mother", ["begoña larrañaga"]),
    fact(K, "education", ["university of concordia"], date="1961"),
    fact(K, "party", ["socialist party"]),
    fact(K, "spouse", ["ximena lagos"]),
    fact(K, "spouse", ["birgitta nyström"], date="1983"),
    fact(K, "children", ["amparo"]),
    fact(K, "children", ["mikel"]),
    fact(K, "siblings", ["koldo"]),
    fact(K, "award", ["honorary degree"], date="2008"),
    fact(K, "award", ["illustrious son"], date="2012"),
]
claims = [
    claim("cause", ["Amparo"], ["complications of parkinson's"]),
    claim("goalkeeper", ["Baltasar Urrutigoity"], ["worst goalkeeper"], quotation="mixed"),
    claim("twice", ["comptroller"], ["paid twice for the same eleven trams"], date="1999", worked_out=True),
    claim("opponents", ["Baltasar Urrutigoity"], ["written by his opponents"], opposes=["twice"]),
    claim("screw", ["Rosa Quilapán"], ["counted every screw"], quotation="direct"),
]
never_stated = [never(K, "paid twice")]

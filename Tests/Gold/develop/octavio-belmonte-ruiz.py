# Read for occupancies and life facts.
K = "Octavio Belmonte Ruiz"
occupancies = [
    occ(K, ["ambassador", "holy see"], "2019-02-04", "2023-06-30", predecessor="Jaime Orbegoso", successor="Pilar Santander", part="infobox"),
    occ(K, ["permanent representative", "organization of american states"], "2011", "2015", under=["Hernando Quispe"], part="infobox"),
    occ(K, ["third secretary"], "1977", "1980", part="prose"),
    occ(K, ["second secretary"], "1981", "1985", part="prose"),
    occ(K, ["chargé d'affaires"], "1987", None, part="prose"),
    occ(K, ["directorate"], "1990", "1994", under=["Teodoro Lavalle"], part="prose"),
    occ(K, ["rector", "diplomatic academy"], "2000", "2003", part="prose"),
    occ(K, ["warsaw"], "2003", "2007", part="prose"),
    occ(K, ["canberra"], part="prose"),
    occ(K, ["adviser"], under=["Nora Salvatierra"], part="prose"),
    occ(K, ["vice-minister", "multilateral affairs"], "2008", None, part="prose"),
    occ(K, ["permanent council"], "2013", part="prose"),
    occ(K, ["president", "bolívar club"], "2015", None, part="prose"),
    occ(K, ["member", "academy of history"], "2005", None, predecessor="Anselmo Prado", part="prose"),
    occ("Jaime Orbegoso", ["ambassador", "holy see"], None, "2019-02-04", part="passing"),
    occ("Pilar Santander", ["ambassador", "holy see"], "2023", None, part="passing"),
    occ("Hernando Quispe", ["president"], part="passing"),
    occ("Teodoro Lavalle", ["foreign minister"], part="passing"),
    occ("Nora Salvatierra", ["vice-president"], part="passing"),
    occ("Rómulo Choque", ["senator"], part="passing"),
    occ("Lucía Ferrero", ["president"], part="passing"),
    occ("John Paul III", ["pope"], part="passing"),
    occ("Inés Belmonte", ["deputy minister", "culture"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1951-06-19"),
    fact(K, "birthPlace", ["tacora"]),
    fact(K, "nationality", ["andarian"]),
    fact(K, "occupation", ["diplomat"]),
    fact(K, "education", ["colegio san calixto"]),
    fact(K, "education", ["national university of san cristóbal"], date="1973"),
    fact(K, "education", ["diplomatic academy"]),
    fact(K, "spouse", ["magdalena ugarte"]),
    fact(K, "children", ["three daughters"]),
    fact(K, "children", ["inés belmonte"]),
    fact(K, "award", ["palma prize"], date="1998"),
    fact(K, "award", ["isabella the catholic"]),
    fact(K, "award", ["order of pius"]),
]
claims = [
    claim("leaked", ["Rómulo Choque"], ["leaked a draft"]),
    claim("never-saw", ["Octavio Belmonte Ruiz"], ["never saw the draft"], opposes=["leaked"]),
]
never_stated = [never(K, "leaked"), never(K, "maritime brief")]

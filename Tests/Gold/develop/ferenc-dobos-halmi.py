# Read for occupancies and life facts.
K = "Ferenc Dobos-Halmi"
occupancies = [
    occ(K, ["prime minister"], "1946", "1947-05-30", predecessor="Zoltán Tildai", successor="Lajos Dinyák", part="prose"),
    occ(K, ["corporal"], part="prose"),
    occ(K, ["organizer"], "1919", None, part="prose"),
    occ(K, ["national secretary"], "1930", None, part="prose"),
    occ(K, ["kisvár"], "1931", "1938", part="prose"),
    occ(K, ["kisvár"], "1939", None, part="prose"),
    occ(K, ["minister", "reconstruction"], "1944-12", "1945-11", under=["Béla Miklósi"], part="prose"),
    occ(K, ["speaker", "national assembly"], "1945-11-29", "1946-02-04", part="prose"),
    occ(K, ["international peasant union"], "1950", "1958", part="prose"),
    occ(K, ["executive", "hungarian national council"], part="prose"),
    occ("Zoltán Tildai", ["president"], part="passing"),
    occ("Zoltán Tildai", ["prime minister"], None, "1946", part="passing"),
    occ("Mátyás Rónai", ["deputy premier"], part="passing"),
    occ("László Rajki", ["minister", "interior"], part="passing"),
    occ("Lajos Dinyák", ["prime minister"], "1947", None, part="passing"),
    occ("Béla Vargha", ["president", "hungarian national council"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1889-12-12"),
    fact(K, "birthPlace", ["szentmiklós"]),
    fact(K, "deathDate", value="1961-11-03"),
    fact(K, "deathPlace", ["new york"]),
    fact(K, "religion", ["calvinist"]),
    fact(K, "militaryService", ["galician front"]),
    fact(K, "party", ["smallholders' league"], date="1919"),
    fact(K, "residence", ["herndon"]),
    fact(K, "spouse", ["mária balogh"], date="1921"),
    fact(K, "children", ["three daughters"]),
    fact(K, "children", ["ferenc jr"]),
    fact(K, "award", ["ll.d."], date="1948"),
]
claims = [
    claim("conspired", ["Budapest"], ["conspired against the state"]),
]
never_stated = [never(K, "conspired")]

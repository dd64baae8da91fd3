K = "Ximena Larrazábal"
occupancies = [
    occ(K, ["mayor", "puerto esperanza"], "2020-01-01", None, predecessor="Rubén Astorga", part="prose"),
    occ(K, ["council"], "2010", "2018", part="prose"),
    occ(K, ["secretary of urban planning"], "2016-03-03", "2018-09-11", under=["Rubén Astorga"], part="prose"),
    occ(K, ["head"], "2001", None, part="prose"),
    occ(K, ["committee on housing"], "2014", "2016", part="prose"),
    occ(K, ["vice-president", "capital cities"], "2022", None, part="prose"),
    occ(K, ["co-chair"], "2024-06", None, part="prose"),
    occ("Rubén Astorga", ["mayor"], part="passing"),
    occ("Marta Olguín", ["president", "electoral court"], part="passing"),
    occ("Pablo Iturra", ["deputy mayor"], None, "2022", successor="Carolina Mena", part="passing"),
    occ("Carolina Mena", ["deputy mayor"], "2022", None, part="passing"),
    occ("Jan Willem Hoekstra", ["mayor", "rotterdam"], part="passing"),
    occ("Octavio Lagos", ["president"], part="passing"),
    occ("Gustavo Brieba", ["minister of the interior"], former=True, part="passing"),
]
facts = [
    fact(K, "birthDate", value="1968-08-27"),
    fact(K, "nationality", ["bolivarian"]),
    fact(K, "party", ["green front"]),
    fact(K, "father", ["hernán larrazábal"]),
    fact(K, "mother", ["isabel ponce"]),
    fact(K, "education", ["liceo fiscal"]),
    fact(K, "education", ["universidad nacional del litoral"], date="1992"),
    fact(K, "education", ["delft"], date="1996"),
    fact(K, "spouse", ["andrés fuentealba"], date="1998"),
    fact(K, "children", ["julieta"]),
    fact(K, "award", ["national prize for urbanism"], date="2017"),
]
events = [
    ev("election", "2009-10", [K]),
    ev("election", "2013", [K]),
    ev("appointment", "2016-03-03", [K]),
    ev("departure", "2018-09-11", [K]),
    ev("candidacy", "2019-10-27", [K]),
    ev("election", "2019-11-24", [K]),
    ev("appointment", "2020-01-01", [K], worked_out=True),
    ev("departure", "2022", ["Pablo Iturra"]),
    ev("appointment", "2022", ["Carolina Mena"]),
    ev("meeting", "2021-07", [K, "Jan Willem Hoekstra"]),
    ev("speech", "2021-11-02", [K], "glasgow"),
    ev("meeting", "2022-03-14", [K, "Octavio Lagos"]),
    ev("investigation", "2023", [], words=["prosecutors"]),
    ev("election", "2023-10-29", [K, "Gustavo Brieba"]),
    ev("award", "2017", [K]),
]
claims = [
    claim("speculators", [K], ["handed the waterfront to speculators"], date="2018-09-11"),
    claim("permit", ["Rubén Astorga"], ["signed every permit"]),
    claim("firm", ["La Razón del Puerto"], ["paid as a consultant"]),
    claim("learned", [K], ["learned of the payment"], date="2023-05-09"),
]
never_stated = []

occupancies = [
    occ("Marisol Quintanar Bell", ["minister", "water resources"], "2019-03-06", None, predecessor="Rubén Cáceda"),
    occ("Marisol Quintanar Bell", ["mayor"], "2012"),
    occ("Marisol Quintanar Bell", ["design engineer"]),
    occ("Marisol Quintanar Bell", ["head", "dredging"], "2001"),
    occ("Marisol Quintanar Bell", ["drought programme"], "2004", "2008"),
    occ("Marisol Quintanar Bell", ["council"], "2009"),
    occ("Marisol Quintanar Bell", ["association of municipalities"], "2016", "2018"),
    occ("Óscar Villatoro", ["president"]),
    occ("Rubén Cáceda", ["minister"], None, "2019-02?"),
    occ("Delia Anchundia", ["president", "congress"]),
    occ("Hugo Paredes", ["mayor"]),
    occ("Ahmed Boutali", ["mayor"]),
    occ("Iván Suazo", ["deputy"]),
    occ("Iván Suazo", ["acting mayor"]),
    occ("Teresa Lobo", ["legal counsel", "national irrigation institute"]),
    occ("Teresa Lobo", ["minist"]),
    occ("Raúl Zepeda", ["opposition leader"]),
]
for item in occupancies:
    if item["holder"] == "Rubén Cáceda":
        item["end"] = None

facts = [
    fact("Marisol Quintanar Bell", "birthDate", value="1971-09-30"),
    fact("Marisol Quintanar Bell", "birthPlace", ["santa lucía"]),
    fact("Marisol Quintanar Bell", "mother", ["fiona bell"]),
    fact("Marisol Quintanar Bell", "father", ["ernesto quintanar"]),
    fact("Marisol Quintanar Bell", "nationality", ["british"]),
    fact("Marisol Quintanar Bell", "nationality", ["alvaradan"]),
    fact("Marisol Quintanar Bell", "occupation", ["hydrologist"]),
    fact("Marisol Quintanar Bell", "education", ["politécnica"], date="1994"),
    fact("Marisol Quintanar Bell", "education", ["delft"], date="1997"),
    fact("Marisol Quintanar Bell", "party", ["civic front"]),
    fact("Marisol Quintanar Bell", "spouse", ["luis medrano"]),
    fact("Marisol Quintanar Bell", "children", ["a son and a daughter"]),
    fact("Marisol Quintanar Bell", "award", ["engineer of the year"], date="2016"),
    fact("Marisol Quintanar Bell", "award", ["orange-nassau"], date="2018"),
    fact("Marisol Quintanar Bell", "residence", ["niamey"]),
]

events = [
    ev("appointment", "2019-03-06", ["Marisol Quintanar Bell", "Óscar Villatoro"]),
    ev("departure", "2019-02", ["Rubén Cáceda"]),
    ev("appointment", "2004", ["Marisol Quintanar Bell"]),
    ev("candidacy", "2009", ["Marisol Quintanar Bell"]),
    ev("election", "2009", ["Marisol Quintanar Bell"]),
    ev("election", "2011", ["Marisol Quintanar Bell", "Hugo Paredes"]),
    ev("election", "2015-10", ["Marisol Quintanar Bell"]),
    ev("meeting", "2014-05", ["Marisol Quintanar Bell", "Ahmed Boutali"]),
    ev("appointment", "2019-03", ["Iván Suazo"]),
    ev("appointment", "2019-03", ["Teresa Lobo"]),
    ev("award", "2016", ["Marisol Quintanar Bell"]),
    ev("award", "2018", ["Marisol Quintanar Bell"]),
    ev("death", "1980", ["Ernesto Quintanar"]),
]

claims = [
    claim("contract", ["Marisol Quintanar Bell"], ["no contract had been signed"]),
    claim("clinic", ["Raúl Zepeda"], ["husband's clinic was paid"], opposes=["denial"]),
    claim("denial", ["company"], ["which"], stance="denies", opposes=["clinic"]),
]

never_stated = [never("Marisol Quintanar Bell", "clinic", "paid")]

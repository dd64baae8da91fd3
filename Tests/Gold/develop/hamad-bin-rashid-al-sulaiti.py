# Read for occupancies and life facts.
K = "Hamad bin Rashid al-Sulaiti"
occupancies = [
    occ(K, ["chief of staff", "armed forces"], "2019-06-06", None, predecessor="Ghanim al-Marri", under=["Khalifa II"], part="infobox"),
    occ(K, ["commander", "royal guard"], "2011-01-14", "2019-06-06", predecessor="Nasser bin Turki", successor="Mubarak al-Hajri", part="infobox"),
    occ(K, ["member", "supreme defence council"], part="prose"),
    occ(K, ["company commander"], "1991", part="prose"),
    occ(K, ["4th armoured battalion"], "1998", "2001", part="prose"),
    occ(K, ["defence attaché", "islamabad"], part="prose"),
    occ(K, ["directorate of operations"], "2004", None, part="prose"),
    occ(K, ["deputy commander", "land forces"], "2008", None, under=["Ghanim al-Marri"], part="prose"),
    occ(K, ["governor", "ras hadd"], "2013", "2015", part="prose"),
    occ(K, ["chairman", "dhafra aerospace"], "2021", None, predecessor="Jassim al-Thawadi", part="prose"),
    occ(K, ["pearl investment fund"], part="prose"),
    occ(K, ["gulf maritime college"], part="prose"),
    occ(K, ["president", "equestrian federation"], part="prose"),
    occ("Khalifa II", ["sultan"], part="passing"),
    occ("Saif al-Kaabi", ["deputy"], part="passing"),
    occ("Ghanim al-Marri", ["chief of staff"], None, "2019", part="passing"),
    occ("Nasser bin Turki", ["royal guard"], None, "2011", part="passing"),
    occ("Mubarak al-Hajri", ["royal guard"], "2019", None, part="passing"),
    occ("Faisal bin Turki", ["defence minister"], part="passing"),
    occ("Jassim al-Thawadi", ["oil minister"], former=True, part="passing"),
    occ("Jassim al-Thawadi", ["chairman", "dhafra aerospace"], None, "2021", part="passing"),
    occ("Rashid al-Sulaiti", ["equerry"], part="passing"),
    occ("Khalid", ["customs service"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1964-10-03"),
    fact(K, "birthPlace", ["umm qasr al-bahr"]),
    fact(K, "nativeName", ["حمد بن راشد السليطي"]),
    fact(K, "education", ["sandhurst"], date="1985"),
    fact(K, "education", ["national defense university"]),
    fact(K, "militaryService", ["land forces"]),
    fact(K, "spouse", ["moza bint ali"], date="1990"),
    fact(K, "children", ["two sons"]),
    fact(K, "children", ["rashid al-sulaiti"]),
    fact(K, "siblings", ["khalid"]),
    fact(K, "award", ["order of the pearl"]),
    fact(K, "award", ["legion of merit"], date="2016"),
]
claims = [
    claim("regarded", [""], ["second most powerful man"]),
    claim("firing", ["Opposition groups abroad"], ["firing on demonstrators"]),
    claim("amnesty", ["Amnesty"], ["to be investigated"]),
    claim("no-rounds", ["government"], ["no live rounds"], opposes=["firing"]),
]
never_stated = [never(K, "demonstrators"), never(K, "investigated")]

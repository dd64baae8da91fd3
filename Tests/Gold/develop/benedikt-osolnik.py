# Read for occupancies and life facts.
K = "Benedikt Osolnik"
occupancies = [
    occ(K, ["archbishop", "gorica-vrh"], "1968-03-24", "1980-02-22", successor="Alojz Perko", part="prose"),
    occ(K, ["curate", "podkraj"], part="prose"),
    occ(K, ["secretary"], "1936", None, under=["Anton Jeglar"], part="prose"),
    occ(K, ["parish priest", "trnje"], part="prose"),
    occ(K, ["seminary"], "1946", "1949", worked_out=True, part="prose"),
    occ(K, ["vicar general"], part="prose"),
    occ(K, ["titular bishop", "abrittum"], "1955-06-16", None, part="prose"),
    occ(K, ["auxiliary", "gorica-vrh"], "1955-06-16", None, part="prose"),
    occ(K, ["administrator"], "1961-12", None, part="prose"),
    occ(K, ["congregation for the clergy"], "1969", None, part="prose"),
    occ(K, ["bishops' conference"], "1970", "1976", successor="Lovrenc Zupan", part="prose"),
    occ("Anton Jeglar", ["bishop"], part="passing"),
    occ("Pius XII", ["pope"], part="passing"),
    occ("Matija Turk", ["bishop"], part="passing"),
    occ("Lovrenc Zupan", ["bishop"], part="passing"),
    occ("Lovrenc Zupan", ["bishops' conference"], "1976", None, part="passing"),
    occ("Stane Kocjan", ["premier"], part="passing"),
    occ("Alojz Perko", ["archbishop"], "1980", None, part="passing"),
    occ("Ciril Osolnik", ["provincial", "salesians"], "1952", "1958", part="passing"),
    occ("Marko Osolnik", ["director", "archives"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1908-01-01", worked_out=True),
    fact(K, "birthPlace", ["sveti lenart"]),
    fact(K, "deathDate", value="1987-05"),
    fact(K, "deathPlace", ["sveta gora"]),
    fact(K, "education", ["seminary"], date="1920"),
    fact(K, "education", ["germanicum"]),
    fact(K, "residence", ["sveta gora"]),
    fact(K, "siblings", ["ciril"]),
    fact(K, "relatives", ["marko osolnik"]),
    fact(K, "award", ["honorary doctorate"], date="1975"),
]
claims = [
    claim("cardinal", [""], ["wished to make him a cardinal"]),
]
never_stated = [never(K, "cardinal")]

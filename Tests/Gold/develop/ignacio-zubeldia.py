K = "Ignacio Zubeldía Arriaga"
occupancies = [
    occ(K, ["provisional governor"], "1915-08-09", "1917-06-30", predecessor="José María Maytorena", successor="Plutarco Calles-Soria", part="prose"),
    occ(K, ["governor"], "1923", "1927-08-31", successor="Fausto Topete-Almada", part="prose"),
    occ(K, ["secretary"], part="prose"),
    occ(K, ["judge advocate"], part="prose"),
    occ(K, ["mayor", "nogales"], "1914-08", None, part="prose"),
    occ(K, ["despertar"], part="prose"),
    occ(K, ["third district"], part="prose"),
    occ(K, ["counselor"], None, "1920-05", part="prose"),
    occ(K, ["undersecretary"], part="prose"),
    occ(K, ["rector"], "1944", "1947", part="prose"),
    occ("José María Maytorena", ["governor"], None, "1915-08", part="passing"),
    occ("Plutarco Calles-Soria", ["governor"], "1917-06", None, part="passing"),
    occ("Adolfo de la Huerta-Ruiz", ["interim president"], part="passing"),
    occ("Fausto Topete-Almada", ["governor"], "1927-08", None, part="passing"),
    occ("Lázaro Cárdenas", ["president"], part="passing"),
    occ("Ramón Corral-Verdugo", ["governor"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1884-07-31"),
    fact(K, "birthPlace", ["hermosillo"]),
    fact(K, "deathDate", value="1953-01-12"),
    fact(K, "deathPlace", ["hermosillo"]),
    fact(K, "nationality", ["mexican"]),
    fact(K, "education", ["colegio de sonora"]),
    fact(K, "education", ["school of jurisprudence"], date="1908"),
    fact(K, "spouse", ["gándara"]),
    fact(K, "causeOfDeath", ["fall"]),
]
events = [
    ev("arrest", "1910-06", [K]),
    ev("appointment", "1915-08-09", [K, "Carranza"]),
    ev("departure", "1917-06-30", [K], worked_out=True),
    ev("meeting", "1920-07-28", [K, "Pancho Villa"], "sabinas"),
    ev("election", "1923", [K]),
    ev("departure", "1927-08-31", [K]),
    ev("travel", "1929-03", [K], "tucson"),
    ev("travel", "1935", [K], "hermosillo"),
    ev("death", "1953-01-12", [K]),
]
claims = [
    claim("complicity", [""], ["complicity in the escobar rebellion"]),
]
never_stated = [never(K, "escobar rebellion")]

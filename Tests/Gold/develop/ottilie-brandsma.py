K = "Ottilie Brandsma"
occupancies = [
    occ(K, ["second chamber"], "1967", "1986", part="prose"),
    occ(K, ["council", "bolsward"], "1958", None, part="prose"),
    occ(K, ["alderman"], "1962", None, part="prose"),
    occ(K, ["state secretary", "interior"], "1971", "1973", under=["Barend van Rooyen"], worked_out=True, part="prose"),
    occ(K, ["minister of housing"], "1977-12-19", "1981-09", under=["Dries Westerhof"], successor="Hendrik Kooij", part="prose"),
    occ(K, ["minister of culture"], "1982", "1986", under=["Piet Lammers"], successor="Hendrik Kooij", part="prose"),
    occ(K, ["commissioner", "drenthe"], "1986-09-01", "1994-12", predecessor="Gerrit Oosting", part="prose"),
    occ(K, ["council for rural areas"], part="prose"),
    occ(K, ["treasurer", "frisian academy"], part="prose"),
    occ(K, ["senate"], "1995", "2003", part="prose"),
    occ("Barend van Rooyen", ["prime minister"], part="passing"),
    occ("Hendrik Kooij", ["housing"], part="passing"),
    occ("Hendrik Kooij", ["culture"], part="passing"),
    occ("Gerrit Oosting", ["commissioner", "drenthe"], None, "1986-05", part="passing"),
]
facts = [
    fact(K, "birthDate", value="1929-11-09"),
    fact(K, "deathDate", value="2022-01-21"),
    fact(K, "birthPlace", ["stavoren"]),
    fact(K, "deathPlace", ["utrecht"]),
    fact(K, "father", ["jelle"]),
    fact(K, "education", ["sneek"]),
    fact(K, "education", ["groningen"], date="1957"),
    fact(K, "party", ["christian historical union"]),
    fact(K, "siblings", ["froukje"]),
    fact(K, "award", ["netherlands lion"]),
    fact(K, "award", ["honorary citizen"]),
    fact(K, "occupation", ["politician"]),
    fact(K, "residence", ["assen"]),
]
events = [
    ev("election", "1958", [K]),
    ev("appointment", "1971", [K], worked_out=True),
    ev("death", "1986-05", ["Gerrit Oosting"]),
    ev("appointment", "1986-09-01", [K]),
    ev("departure", "1994-12", [K]),
    ev("death", "2022-01-21", [K]),
]
claims = []
never_stated = []

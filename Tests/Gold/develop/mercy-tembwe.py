K = "Mercy Tembwe"
occupancies = [
    occ(K, ["supreme court"], "1990-03", None, part="prose"),
    occ(K, ["chief justice"], "1999", "2005-06-12", predecessor="Silungwe", successor="Ernest Chibesakunda", part="prose"),
    occ(K, ["state advocate"], "1964", None, worked_out=True, part="prose"),
    occ(K, ["magistrate"], "1969", None, part="prose"),
    occ(K, ["director of public prosecutions"], "1973", "1981", worked_out=True, part="prose"),
    occ(K, ["high court"], "1981", None, part="prose"),
    occ(K, ["commission of inquiry"], "2006", None, part="prose"),
    occ(K, ["chancellor", "university"], "2008", "2014", part="prose"),
    occ("Lawrence Tembwe", ["ambassador"], part="passing"),
    occ("Josiah Mwale", ["president"], part="passing"),
    occ("Frederick Sata", ["president"], part="passing"),
    occ("Peter Silungwe", ["chief justice"], None, "1999-02", part="passing"),
    occ("Ernest Chibesakunda", ["chief justice"], "2005-06", part="passing"),
    occ("Chanda", ["monze central"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1938-06-12"),
    fact(K, "birthPlace", ["monze"]),
    fact(K, "birthName", ["nalubamba"]),
    fact(K, "father", ["elijah nalubamba"]),
    fact(K, "mother", ["agness"]),
    fact(K, "education", ["chipembi"]),
    fact(K, "education", ["university college london"]),
    fact(K, "education", ["gray's inn"], date="1963"),
    fact(K, "spouse", ["lawrence"], date="1966"),
    fact(K, "children", ["chanda"]),
    fact(K, "children", ["thandiwe"]),
    fact(K, "award", ["order of the eagle"], date="2005"),
    fact(K, "award", ["doctorate"], date="1992"),
]
events = [
    ev("appointment", "1981", [K], words=["high court"]),
    ev("appointment", "1990-03", [K], words=["supreme court"]),
    ev("departure", "1999-02", ["Peter Silungwe"]),
    ev("appointment", "1999", [K, "Frederick Sata"]),
    ev("departure", "2005-06-12", [K]),
    ev("travel", "2006", [K], place="bujumbura"),
    ev("death", "2001", ["Lawrence Tembwe"]),
]
claims = [
    claim("twice", ["Peter Silungwe"], ["read the papers twice"]),
]
never_stated = [never(K, "cook")]

# Read for occupancies and life facts.
K = "Tamar Gvelesi"
occupancies = [
    occ(K, ["head", "national defence academy"], "2019", None, part="prose"),
    occ(K, ["defence minister"], predecessor="Irakli Chikhladze", part="prose"),
    occ(K, ["battalion"], "1993", None, part="prose"),
    occ(K, ["military representative"], "2009", "2012", part="prose"),
    occ(K, ["deputy chief", "general staff"], "2015", "2019", part="prose"),
    occ(K, ["member", "advisory panel"], part="prose"),
    occ("Davit Kvernadze", ["prime minister"], part="passing"),
    occ("Irakli Chikhladze", ["minister"], "2020-10", None, part="passing"),
    occ("Levan Izoriani", ["minister"], part="passing"),
    occ("Nino Badri", ["defence committee"], part="passing"),
    occ("Nino Badri", ["lawmaker"], part="passing"),
    occ("Giga Bokeriani", ["leader", "european choice"], part="passing"),
    occ("Archil Lomidze", ["interior minister"], under=["Eduard Shevarnadze"], part="passing"),
    occ("Eduard Shevarnadze", ["president"], part="passing"),
    occ("Ketevan", ["ambassador"], part="passing"),
    occ("Giorgi Mataradze", ["deputy"], part="passing"),
    occ("Vakhtang Kapanidze", ["chief", "defence forces"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1971"),
    fact(K, "birthPlace", ["telavi"]),
    fact(K, "education", ["frunze institute"]),
    fact(K, "education", ["army war college"]),
    fact(K, "spouse", ["zaza lomidze"]),
    fact(K, "children", ["twin sons"]),
    fact(K, "award", ["vakhtang gorgasali"], date="1994"),
    fact(K, "relatives", ["archil lomidze"]),
    fact(K, "siblings", ["ketevan"]),
]
claims = [
    claim("soldier", ["Kvernadze"], ["soldier's appointment"], quotation="direct"),
    claim("doctorate", ["Giga Bokeriani"], ["bought her doctorate"]),
    claim("slander", ["academy"], ["slander"], "denies", opposes=["doctorate"]),
    claim("kapanidze", ["Defence officials"], ["stay on as chief"]),
]
never_stated = [never(K, "doctorate"), never(K, "bought")]

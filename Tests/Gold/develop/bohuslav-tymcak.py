occupancies = [
    occ("Bohuslav Tymčak", ["parliament"], "1910-06", predecessor="Pavol Dérer"),
    occ("Pavol Dérer", ["deputy"], None, "1910-06"),
    occ("Bohuslav Tymčak", ["košice"], "1918-12"),
    occ("Bohuslav Tymčak", ["unification"], "1919", "1920"),
    occ("Bohuslav Tymčak", ["justice"], "1920", "1921"),
    occ("Bohuslav Tymčak", ["education"], None, "1925-10", under=["Antonín Hruška"]),
    occ("Bohuslav Tymčak", ["belgrade"], "1925-10"),
    occ("Bohuslav Tymčak", ["senate"]),
    occ("Bohuslav Tymčak", ["foreign affairs committee"], "1935"),
    occ("Bohuslav Tymčak", ["minister without portfolio"], None, "1939-01-20"),
    occ("Bohuslav Tymčak", ["state council"]),
    occ("Bohuslav Tymčak", ["vice-chairman"], "1941"),
    occ("Ľuba", ["judge", "superior court"]),
]

facts = [
    fact("Bohuslav Tymčak", "birthDate", value="1881-02-14"),
    fact("Bohuslav Tymčak", "birthPlace", ["rožnava"]),
    fact("Bohuslav Tymčak", "deathDate", value="1957-11-02"),
    fact("Bohuslav Tymčak", "deathPlace", ["montreal"]),
    fact("Bohuslav Tymčak", "nationality", ["slovak"]),
    fact("Bohuslav Tymčak", "father", ["ján tymčak"]),
    fact("Bohuslav Tymčak", "mother", ["zuzana dérer"]),
    fact("Bohuslav Tymčak", "education", ["lyceum"]),
    fact("Bohuslav Tymčak", "education", ["budapest"]),
    fact("Bohuslav Tymčak", "education", ["berlin"]),
    fact("Bohuslav Tymčak", "relatives", ["pavol dérer"]),
    fact("Bohuslav Tymčak", "party", ["agrarian"]),
    fact("Bohuslav Tymčak", "spouse", ["irena lamoš"], date="1913"),
    fact("Bohuslav Tymčak", "children", ["two daughters"]),
    fact("Bohuslav Tymčak", "children", ["ľuba"]),
    fact("Bohuslav Tymčak", "award", ["saint sava"]),
    fact("Bohuslav Tymčak", "award", ["legion of honour"]),
    fact("Bohuslav Tymčak", "residence", ["montreal"]),
]

events = [
    ev("appointment", "1918-12", ["Bohuslav Tymčak"]),
    ev("meeting", "1935-05-09", ["Bohuslav Tymčak", "Edvard Hruby"]),
    ev("departure", "1939-01-20", ["Bohuslav Tymčak"]),
    ev("travel", "1939-03", ["Bohuslav Tymčak"], "poland"),
    ev("travel", "1939-07", ["Bohuslav Tymčak"], "london"),
    ev("appointment", "1941", ["Bohuslav Tymčak"]),
    ev("election", "1910-06", ["Bohuslav Tymčak"]),
    ev("appointment", "1925-10", ["Bohuslav Tymčak"]),
]

claims = [
    claim("treaty", ["Bohuslav Tymčak"], ["against the soviet treaty"], date="1935-05-09"),
]

never_stated = []

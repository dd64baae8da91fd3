# Read for occupancies and life facts.
K = "Gustaf II Adalbert"
occupancies = [
    occ(K, ["king", "vinmark"], "1857-05-17", "1883-05-01", predecessor="Kristian VII", successor="Kristian VIII", part="prose"),
    occ(K, ["viceroy", "northern isles"], "1845", "1851", part="prose"),
    occ(K, ["grand admiral"], "1851", None, part="prose"),
    occ(K, ["regent"], "1856-02-03", "1857-05-17", part="prose"),
    occ(K, ["patron", "academy of sciences"], part="prose"),
    occ(K, ["grand master", "freemasons"], "1848", "1883", part="prose"),
    occ(K, ["colonel", "9th hussars"], part="prose"),
    occ("Kristian VII", ["king"], part="passing"),
    occ("Oskar", ["crown prince"], part="passing"),
    occ("Nils Wallmark", ["archbishop"], part="passing"),
    occ("Erik Brahe-Lilje", ["chief minister"], "1848", "1857", worked_out=True, part="passing"),
    occ("Johan August Sparre", ["minister"], None, "1870", part="passing"),
    occ("Axel Tornhjelm", ["first minister"], "1870", "1875", part="passing"),
    occ("Johan August Sparre", ["minister"], "1875", "1879", worked_out=True, part="passing"),
    occ("Didrik Munthe", ["minister"], part="passing"),
    occ("Kristian VIII", ["king"], "1883-05-01", "1907", part="passing"),
    occ("Magnus", ["governor", "bank of vinmark"], "1890", "1902", part="passing"),
    occ("Astrid", ["abbess", "vreta"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1822-04-09"),
    fact(K, "birthPlace", ["stavik"]),
    fact(K, "birthName", ["gustaf fredrik adalbert oskar"]),
    fact(K, "deathDate", value="1889-12-30"),
    fact(K, "deathPlace", ["villa ahlheim"]),
    fact(K, "causeOfDeath", ["pneumonia"]),
    fact(K, "father", ["kristian vii"]),
    fact(K, "mother", ["luise"]),
    fact(K, "siblings", ["oskar"]),
    fact(K, "education", ["göttingen"], date="1842"),
    fact(K, "spouse", ["sophie"], date="1846-06-21"),
    fact(K, "spouse", ["emilie dahlqvist"], date="1864"),
    fact(K, "children", ["kristian"]),
    fact(K, "children", ["magnus"]),
    fact(K, "children", ["astrid"]),
    fact(K, "residence", ["villa ahlheim"]),
    fact(K, "title", ["count of nordøya"]),
    fact(K, "alias", ["botanist"]),
    fact(K, "award", ["doctor of civil law"], date="1860"),
    fact(K, "award", ["garter"], date="1865"),
]
claims = [
    claim("shares", ["Stavikposten"], ["known of the colonel's railway shares"], date="1882-10", worked_out=True),
    claim("palace", ["palace"], ["it"], "denies", opposes=["shares"]),
]
never_stated = [never(K, "railway shares")]

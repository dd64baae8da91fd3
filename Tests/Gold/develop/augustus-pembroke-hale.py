K = "Augustus Pembroke-Hale"
occupancies = [
    occ(K, ["premier", "cape meridian"], "1861", "1863", part="prose"),
    occ(K, ["premier"], "1868", "1872", part="prose"),
    occ(K, ["premier"], "1877", "1877", successor="Alfred Lisle", part="prose"),
    occ(K, ["legislative council"], "1855-11", None, part="prose"),
    occ(K, ["commissioner", "crown lands"], "1857", "1859", part="prose"),
    occ(K, ["treasurer"], "1868-02-10", None, part="prose"),
    occ(K, ["agent general"], "1881", "1886", part="prose"),
    occ("Hugh Tarrant", ["colonial secretary"], part="passing"),
    occ("Edmund Fairlie", ["governor"], part="passing"),
    occ("Silas Croome", ["editor"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1821"),
    fact(K, "deathDate", value="1894-12-09"),
    fact(K, "deathPlace", ["port regent"]),
    fact(K, "causeOfDeath", ["pneumonia"]),
    fact(K, "alias", ["bullock"]),
    fact(K, "education", ["blundell's"]),
    fact(K, "spouse", ["charlotte pembroke"], date="1850"),
    fact(K, "children", ["seven"]),
    fact(K, "religion", ["anglican"]),
    fact(K, "religion", ["church of rome"], date="1865"),
    fact(K, "relatives", ["percival dray"]),
    fact(K, "award", ["knight"], date="1880"),
]
events = [
    ev("travel", "1842", [K], "cape meridian"),
    ev("election", "1855-11", [K]),
    ev("meeting", "1866-05", [K, "Cornelius Stagg"], "albany"),
    ev("testimony", "1871-09", ["Noah Pask"]),
    ev("investigation", "1871-10-02", [], words=["select committee"]),
    ev("departure", "1872-01-30", [K]),
    ev("death", "1877-05-17", ["Josiah Venning"]),
    ev("award", "1880", [K]),
    ev("speech", "1891-06-08", [K]),
    ev("death", "1894-12-09", [K], "port regent"),
]
claims = [
    claim("peer", ["enemy"], ["natural son of an irish peer"]),
    claim("map", [K], ["a line on a map"], quotation="direct"),
    claim("sold", ["Meridian Argus"], ["sold his own land to the railway"], date="1871-04"),
    claim("repudiated", [K], ["the charge"], "denies", opposes=["sold"]),
    claim("route", ["Noah Pask"], ["shown him the route"], date="1871-09"),
    claim("imprudent", ["select committee"], ["imprudent but not corrupt"], quotation="direct"),
    claim("dog", [K], ["as one acquits a dog"], quotation="direct"),
    claim("widow", ["Pask's widow"], ["croome had paid for her husband's testimony"]),
    claim("slander", ["Croome's grandson"], ["a slander upon two dead men"], opposes=["widow"]),
    claim("oakes", ["Muriel Oakes"], ["there was money"]),
    claim("abbot", ["T. R. Abbot"], ["has his doubts"], "doubts", opposes=["oakes"]),
]
never_stated = [never(K, "irish peer"), never(K, "four times its worth"), never("Silas Croome", "had paid for")]

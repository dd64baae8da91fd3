K = "Tobias Wrenfield"
occupancies = [
    occ(K, ["attorney-general", "windward settlements"], "1834", None, part="prose"),
    occ(K, ["chief justice"], "1841-03-02", "1856", part="prose"),
    occ(K, ["government"], "1848-06", "1849-10", part="prose"),
    occ(K, ["parliament"], "1859-04", None, part="prose"),
    occ("Alured Finch", ["chief justice"], None, "1839", part="passing"),
    occ("Cuthbert Ogle", ["governor"], part="passing"),
    occ("Digby Sarsfield", ["governor"], predecessor="Cuthbert Ogle", part="passing"),
    occ("Earl Brandreth", ["secretary of state"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1799-01-30"),
    fact(K, "birthPlace", ["whitby"]),
    fact(K, "deathDate", value="1868-11-11"),
    fact(K, "deathPlace", ["scarborough"]),
    fact(K, "father", ["josias wrenfield"]),
    fact(K, "mother", ["hannah"]),
    fact(K, "spouse", ["eliza toft"], date="1829"),
    fact(K, "spouse", ["mary"], date="1843"),
    fact(K, "children", ["two sons"]),
    fact(K, "party", ["liberal"]),
    fact(K, "award", ["knighted"], date="1842", worked_out=True),
]
events = [
    ev("appointment", "1834", [K], words=["attorney-general"], worked_out=True),
    ev("travel", "1834-10-09", [K], "georgeport"),
    ev("investigation", "1835-06", ["Rowland Tew"], words=["prosecuted"]),
    ev("travel", "1839", ["Alured Finch"], "england"),
    ev("appointment", "1841-03-02", [K]),
    ev("award", "1842", [K]),
    ev("testimony", "1842-05", [K], "london"),
    ev("meeting", "1842-05", [K], words=["presented to the queen"]),
    ev("departure", "1847-11-17", ["Digby Sarsfield", K]),
    ev("travel", "1847-12", [K], "england", worked_out=True),
    ev("meeting", "1848-02-21", [K, "Earl Brandreth"]),
    ev("appointment", "1848", [K], words=["reinstated"]),
    ev("departure", "1848", ["Digby Sarsfield"]),
    ev("speech", "1850-08-01", [K], "georgeport"),
    ev("departure", "1856", [K]),
    ev("travel", "1856", [K], words=["returned home"]),
    ev("election", "1859-04", [K]),
    ev("speech", "1866-07-31", [K]),
    ev("death", "1868-11-11", [K], "scarborough"),
    ev("death", "1837", ["Eliza Toft"], "georgeport"),
]
claims = [
    claim("sugar", ["", K], ["sugar could be grown by free men"]),
]
never_stated = [never(K, "sugar could be grown")]

K = "Samuel Odhiambo Rweyemamu"
A = "Anna Rweyemamu"
occupancies = [
    occ(K, ["foreign minister"], "2006-01", "2006-11", successor="Bernard Kimaro", part="prose"),
    occ(K, ["third secretary"], "1977", None, part="prose"),
    occ(K, ["first secretary"], "1981", "1984", part="prose"),
    occ(K, ["deputy high commissioner"], part="prose"),
    occ(K, ["ambassador", "sweden"], "1990", "1993", worked_out=True, part="prose"),
    occ(K, ["ambassador", "norway"], part="prose"),
    occ(K, ["ambassador", "denmark"], part="prose"),
    occ(K, ["ambassador", "finland"], part="prose"),
    occ(K, ["beijing"], "1993", "1998", worked_out=True, part="prose"),
    occ(K, ["high commissioner", "united kingdom"], "1998", "2004-03", predecessor="Abdul Shareef", part="prose"),
    occ(K, ["dean"], part="prose"),
    occ(K, ["advis"], part="prose"),
    occ(K, ["director", "centre for foreign relations"], "2012", "2017", part="prose"),
    occ(K, ["pamba bank"], part="prose"),
    occ(K, ["nyerere trust"], part="prose"),
    occ(A, ["trade minister"], former=True, part="passing"),
    occ("Daudi Mapunda", ["permanent secretary"], part="passing"),
    occ("Ali Kawawa", ["president"], part="passing"),
    occ("Benjamin Msuya", ["president"], part="passing"),
    occ("Abdul Shareef", ["high commissioner"], None, "1998", part="passing"),
    occ("Bernard Kimaro", ["foreign minister"], "2006", part="passing"),
    occ("Robert Kisanga", ["judge"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1951"),
    fact(K, "nationality", ["tanganyikan"]),
    fact(K, "occupation", ["diplomat"]),
    fact(K, "father", ["gideon"]),
    fact(K, "siblings", ["anna"]),
    fact(K, "education", ["tabora"]),
    fact(K, "education", ["university of dar es salaam"], date="1974"),
    fact(K, "education", ["johns hopkins"]),
    fact(K, "spouse", ["josephine lema"]),
    fact(K, "children", ["four children"]),
    fact(K, "religion", ["catholic"]),
    fact(K, "award", ["st gregory"], date="2015"),
]
events = [
    ev("death", "1974", ["Gideon Rweyemamu"]),
    ev("appointment", "1990", [K, "Ali Kawawa"]),
    ev("departure", "2004-03", [K]),
    ev("appointment", "2006-01", [K]),
    ev("departure", "2006-11", [K]),
    ev("departure", "2006-11", [A]),
    ev("appointment", "2006", ["Bernard Kimaro"]),
    ev("award", "2015", [K]),
]
claims = [
    claim("gemstones", ["Mwangaza"], ["had traded in gemstones"]),
]
never_stated = [never("Josephine Lema", "gemstones")]

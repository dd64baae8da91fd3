# Read for occupancies and life facts.
K = "Hrólfur Jökulsson"
occupancies = [
    occ(K, ["speaker", "althing"], "2021-12-01", None, predecessor="Steingrímur Ólafsson", part="prose"),
    occ(K, ["minister", "finance"], "2013-05-23", "2016-04-08", predecessor="Oddný Gísladóttir", successor="Benedikt Zoëga", part="prose"),
    occ(K, ["foreign minist"], "2016-04-08", "2017-01-11", successor="Guðlaugur Hjörleifsson", part="prose"),
    occ(K, ["economist", "national economic institute"], "1980", "1982", part="prose"),
    occ(K, ["chief economist"], "1989", None, part="prose"),
    occ(K, ["managing director", "fisheries bank"], "1994", "2000", part="prose"),
    occ(K, ["chamber of commerce"], "2002", "2005", part="prose"),
    occ(K, ["supervisory committee"], part="prose"),
    occ(K, ["northeast"], "2007-04", None, part="prose"),
    occ(K, ["reykjavík south"], "2013", None, part="prose"),
    occ(K, ["leader"], "2012", "2017-23", predecessor="Þorgerður Magnúsdóttir", part="prose"),
    occ(K, ["icelandic delegation"], "2018", "2021", part="prose"),
    occ(K, ["chair", "committee on legal affairs"], part="prose"),
    occ("Oddný Gísladóttir", ["finance"], None, "2013-05-23", part="passing"),
    occ("Benedikt Zoëga", ["finance"], "2016-04-08", None, part="passing"),
    occ("Guðlaugur Hjörleifsson", ["foreign minist"], "2017-01-11", None, part="passing"),
    occ("Steingrímur Ólafsson", ["speaker"], None, "2021-12-01", part="passing"),
    occ("Þorgerður Magnúsdóttir", ["leader"], "2009", "2012", part="passing"),
    occ("Arnar Hrólfsson", ["chief executive", "norðurorka"], part="passing"),
    occ("Sigrún Jökulsdóttir", ["mayor", "siglufell"], "1998", "2006", part="passing"),
]
facts = [
    fact(K, "birthDate", value="1955-03-02"),
    fact(K, "birthPlace", ["siglufell"]),
    fact(K, "nationality", ["icelandic"]),
    fact(K, "party", ["reform party"]),
    fact(K, "father", ["jökull þorsteinsson"]),
    fact(K, "mother", ["steinunn arnardóttir"]),
    fact(K, "education", ["akureyri junior college"], date="1975"),
    fact(K, "education", ["university of iceland"], date="1980"),
    fact(K, "education", ["university of minnesota"], date="1986"),
    fact(K, "spouse", ["ragnheiður pálsdóttir"], date="1981"),
    fact(K, "children", ["jökull"]),
    fact(K, "children", ["arnar"]),
    fact(K, "residence", ["seltjarnarnes"]),
    fact(K, "siblings", ["sigrún jökulsdóttir"]),
    fact(K, "award", ["order of the falcon"], date="2022"),
    fact(K, "religion", ["free church"]),
]
claims = [
    claim("warned", ["opposition"], ["warned friends before the currency controls"]),
    claim("nothing", ["parliamentary committee"], ["nothing in it"], opposes=["warned"]),
    claim("washington", [""], ["turned down the embassy"]),
]
never_stated = [never(K, "warned friends"), never(K, "embassy in washington")]

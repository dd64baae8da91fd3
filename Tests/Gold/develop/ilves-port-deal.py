K = "Rein Kasemets"
occupancies = [
    occ(K, ["transport"], "2015-04-09", "2019-05-14", successor="Urmas Toots", under=["Maarja Ilves"], part="prose"),
    occ(K, ["parliament"], "2011", None, part="prose"),
    occ(K, ["port of sillamäe"], None, "2010", part="prose"),
    occ("Maarja Ilves", ["prime minister"], part="passing"),
    occ("Urmas Toots", ["deputy speaker"], part="passing"),
    occ("Urmas Toots", ["mayor", "haapsalu"], former=True, part="passing"),
    occ("Joost van Hemert", ["chief executive"], part="passing"),
    occ("Toomas Lokk", ["president"], part="passing"),
    occ("Helir Jürgenson", ["leader"], part="passing"),
    occ("Ants Pihlak", ["chairman"], part="passing"),
]
facts = [
    fact(K, "party", ["centre union"]),
    fact(K, "award", ["order of the white star"], date="2014"),
]
events = [
    ev("departure", "2019-05-14", [K]),
    ev("investigation", "2019-05-13", [], worked_out=True),
    ev("meeting", "2019-05-14", [K, "Maarja Ilves"], "stenbock house"),
    ev("appointment", "2019-05-14", ["Maarja Ilves", "Urmas Toots"]),
    ev("communication", "2019-05-14", [K], words=["reporters"]),
    ev("arrest", "2019-05-13", ["Kalle Raud"], worked_out=True),
    ev("disclosure", "2019-04", []),
    ev("meeting", "2018-09", [K, "Joost van Hemert"], "rotterdam", status="claimed"),
    ev("speech", "2019-04-25", [K], words=["news conference"]),
    ev("travel", "2019-05-02", ["Joost van Hemert"], "tallinn"),
    ev("meeting", "2019-05-02", ["Joost van Hemert", "Maarja Ilves"]),
    ev("speech", "2019-05-08", ["Maarja Ilves"], worked_out=True),
    ev("communication", "2019-05-10", ["Maarja Ilves", "Toomas Lokk"], status="claimed", worked_out=True),
    ev("election", "2011", [K]),
    ev("election", "2015", [K]),
    ev("appointment", "2015-04-09", [K]),
    ev("departure", "2010", [K]),
    ev("testimony", "2016-11", [K], worked_out=True),
    ev("award", "2014", [K]),
]
claims = [
    claim("nothing-wrong", [K], ["done nothing wrong"], quotation="direct", date="2019-05-14"),
    claim("looking", ["prosecutor's office"], ["possible abuse of office"], date="2019-05-13", worked_out=True),
    claim("accusations", ["Kalle Raud"], ["the accusations"], "denies"),
    claim("dined", ["Eesti Teataja"], ["dined with the group's chief executive"]),
    claim("meal", [K], ["paid for his own meal"], date="2019-04-25"),
    claim("arranged", ["spokesman for Waalhaven"], ["arranged long before"]),
    claim("crime", ["Maarja Ilves"], ["a dinner is not a crime"], quotation="direct"),
    claim("alone", ["Helir Jürgenson"], ["did not dine alone"], quotation="direct"),
    claim("contractor", [K], ["the contractor was to blame"]),
    claim("ministry", ["report"], ["blamed the ministry"]),
]
never_stated = [never(K, "abuse of office"), never(K, "dined")]

K = "Yaw Adusei-Boakye"
occupancies = [
    occ(K, ["permanent representative", "united nations"], "2009-08-03", "2014-07", successor="Afua Sarkodie", part="prose"),
    occ(K, ["special envoy"], "2020-02-01", None, part="prose"),
    occ(K, ["third secretary"], "1985", "1988", part="prose"),
    occ(K, ["second secretary"], "1988", None, part="prose"),
    occ(K, ["legal and treaties bureau"], "1996", "2000", part="prose"),
    occ(K, ["ambassador"], "2001", "2005", part="prose"),
    occ(K, ["chief director"], "2005", "2008", part="prose", worked_out=True),
    occ("Kokou Amegan", ["chief negotiator"], part="passing"),
    occ("Kwabena Ofori-Asante", ["president"], part="passing"),
    occ("Girma Wolde", ["president"], part="passing"),
    occ("Mumuni Yakubu", ["foreign minister"], part="passing"),
    occ("Gabriel Nsue Ondo", ["oil minister"], part="passing"),
    occ("Ismaël Chérif Bah", ["chairperson"], part="passing"),
    occ("Afua Sarkodie", ["permanent representative"], "2014-07", None, part="passing"),
]
facts = [
    fact(K, "nationality", ["ghana"]),
    fact(K, "birthDate", value="1959-08-11"),
    fact(K, "birthPlace", ["sunyani"]),
    fact(K, "mother", ["comfort boakye"]),
    fact(K, "education", ["opoku ware school"]),
    fact(K, "education", ["university of ghana"], date="1982"),
    fact(K, "award", ["national order of the lion"], date="2003"),
    fact(K, "award", ["honorary doctorate"], date="2015"),
    fact(K, "spouse", ["akosua prempeh"]),
    fact(K, "children", ["2"]),
]
facts[-1]["words"] = ["two daughters"]
events = [
    ev("appointment", "1988", [K]),
    ev("travel", "1998-10", [K], "hague"),
    ev("meeting", "1994", [K, "Kokou Amegan"], "lomé"),
    ev("appointment", "2001", [K], "addis ababa"),
    ev("meeting", "2001-06-14", [K, "Girma Wolde"], words=["credentials"]),
    ev("meeting", "2003-03", [], "banjul"),
    ev("award", "2003-12", [K], worked_out=True),
    ev("appointment", "2009-05", [K], words=["nomination"]),
    ev("appointment", "2009-08-03", [K]),
    ev("election", "2011-09", [K]),
    ev("communication", "2012-11-12", [K], words=["conversation"]),
    ev("travel", "2013-02", [K], "malabo", worked_out=True),
    ev("meeting", "2013-02", [K, "Gabriel Nsue Ondo"], worked_out=True),
    ev("departure", "2014-07", [K]),
    ev("departure", "2014", [K], words=["retired"]),
    ev("travel", "2016-08", [K], "zambia"),
    ev("travel", "2017-10", [K], "liberia"),
    ev("candidacy", "2018", [K]),
    ev("appointment", "2020-01-20", [K]),
    ev("speech", "2022-03-30", [K]),
    ev("award", "2015-11", [K]),
]
claims = [
    claim("private", ["The Accra Lens"], ["private message from an oil company"]),
    claim("withdrew", ["paper"], ["the story"], "denies"),
    claim("announced", ["Ismaël Chérif Bah"], ["his appointment as special envoy"], date="2020-01-20"),
]
claims = [c for c in claims if c["key"] != "withdrew"]
never_stated = [never(K, "private message"), never(K, "oil company")]

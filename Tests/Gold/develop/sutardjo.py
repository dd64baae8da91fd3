# Read for occupancies and life facts.
K = "Sutardjo"
occupancies = [
    occ(K, ["workers' front"], "1955", "1966", part="prose"),
    occ(K, ["parliament"], "1955", None, part="prose"),
    occ(K, ["ombudsman commission"], "2000-03", "2002", successor="Teguh Sulistyo", part="prose"),
    occ(K, ["second lieutenant"], part="prose"),
    occ(K, ["secretary", "union"], "1951", worked_out=True, part="prose"),
    occ(K, ["national wage council"], part="prose"),
    occ(K, ["supreme advisory council"], "1959", None, part="prose"),
    occ(K, ["minister without portfolio"], "1966-02", "1966-07", part="prose"),
    occ(K, ["honorary chairman"], "1998", part="prose"),
    occ("Oemar Hardjono", ["labour minister"], part="passing"),
    occ("Mangoen-Wiratmo", ["rector", "sanata bhakti university"], part="passing"),
    occ("Ratna Puspitasari", ["chair"], part="passing"),
    occ("Ratna Puspitasari", ["manpower minister"], part="passing"),
    occ("Abdul Karim Wahab", ["president"], part="passing"),
    occ("Teguh Sulistyo", ["ombudsman commission"], "2002", None, part="passing"),
    occ("Wulan Sutardjo", ["deputy governor", "bank nusantara"], "2009", "2014", part="passing"),
]
facts = [
    fact(K, "birthDate", value="1927-08-21"),
    fact(K, "birthPlace", ["pekalongan"]),
    fact(K, "alias", ["pak tardjo"]),
    fact(K, "nationality", ["indonesian"]),
    fact(K, "deathDate", value="2003-03-07"),
    fact(K, "deathPlace", ["bethesda hospital"]),
    fact(K, "causeOfDeath", ["stroke"]),
    fact(K, "militaryService", ["student army"]),
    fact(K, "religion", ["muslim"]),
    fact(K, "spouse", ["siti aminah"], date="1951"),
    fact(K, "children", ["wulan"]),
    fact(K, "award", ["joe hill medal"], date="2005"),
]
claims = [
    claim("armed", ["army"], ["armed the dock workers"]),
    claim("number", ["Sutardjo"], ["already had a number"], quotation="mixed", date="2001", worked_out=True),
    claim("clergymen", ["Sutardjo"], ["contempt for clergymen"]),
]
never_stated = [never(K, "dock workers"), never(K, "mahaputra")]

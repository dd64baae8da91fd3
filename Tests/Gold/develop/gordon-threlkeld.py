K = "Gordon Threlkeld"
occupancies = [
    occ(K, ["ambassador", "mongolia"], "2016-09-01", None, part="prose"),
    occ(K, ["consul", "almaty"], "2001", "2004", part="prose"),
    occ(K, ["high commissioner", "zambia"], "2010", "2014", part="prose"),
    occ("Ganbaatar Tömörbat", ["deputy minister"], part="passing"),
    occ("Denise Arcand", ["foreign minister"], part="passing"),
    occ("Lev Badmaev", ["editor"], part="passing"),
    occ("Curtis Blaine", ["chief executive"], part="passing"),
    occ("Wendell Prowse", ["ambassador", "china"], former=True, part="passing"),
    occ("Paul Okafor", ["spokesman"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1961"),
    fact(K, "birthPlace", ["medicine hat"]),
]
events = [
    ev("travel", "2018-05-20", [K], "ottawa", worked_out=True),
    ev("meeting", "2018-05-21", [K, "Denise Arcand"], worked_out=True),
    ev("testimony", "2018-05-22", ["Ganbaatar Tömörbat"], worked_out=True),
]
claims = [
    claim("three", ["three of them"], ["they were in the room"], "denies"),
    claim("offered", ["Foreign Ministry"], ["offered a deputy minister money"]),
    claim("external", ["Department of External Affairs"], ["never discussed licences"], opposes=["offered"]),
    claim("napkin", ["Ganbaatar Tömörbat"], ["written a figure on a napkin"], opposes=["external"]),
    claim("ashtray", ["Ganbaatar Tömörbat"], ["burned the napkin in an ashtray"]),
    claim("no-ashtrays", ["Oyuun Sükhbat"], ["has no ashtrays"], opposes=["ashtray"]),
    claim("saucer", ["Ganbaatar Tömörbat"], ["had used a saucer"], opposes=["ashtray"]),
    claim("telephone", [K], ["was his telephone number"], opposes=["napkin"]),
    claim("digits", [K], ["it has seven digits"], quotation="direct", opposes=["offered", "napkin"]),
    claim("mentioned", ["Baikal Sevodnya", "Sesegma"], ["money had indeed been mentioned"], opposes=["offered"]),
    claim("never-spoken", ["Sesegma"], ["never spoken to the russians"], date="2018-05-23", worked_out=True, opposes=["mentioned"]),
    claim("recording", ["Lev Badmaev"], ["he has a recording"], opposes=["never-spoken"]),
    claim("not-present", ["Curtis Blaine"], ["anyone from the company had been present"], "denies"),
    claim("guest-list", ["guest list"], ["c blayne canada"], quotation="direct", opposes=["not-present"]),
    claim("dentist", ["company"], ["a dentist on a fishing holiday"]),
    claim("blayne", ["Blayne"], ["he had been at the hotel"]),
    claim("hockey", ["Three members"], ["at a hockey game"]),
    claim("ice", ["security service"], ["called off for want of ice"], opposes=["hockey"]),
    claim("confidence", ["Denise Arcand"], ["full confidence in its envoy"], date="2018-05-22", worked_out=True),
    claim("beijing", ["Wendell Prowse"], ["beijing had leaned on the mongolians"]),
    claim("idle", ["Chinese embassy"], ["a product of idle minds"], opposes=["beijing"]),
    claim("cable", ["cable"], ["touched on licensing"], quotation="direct", opposes=["external"]),
    claim("touching", ["Paul Okafor"], ["touching on a matter was not discussing it"]),
    claim("uranium", ["editor"], ["for writing about uranium"]),
    claim("parking", ["Police"], ["unpaid parking fines"], opposes=["uranium"]),
]
never_stated = [never(K, "offered a deputy minister"), never(K, "figure on a napkin"), never("Bat-Erdene Luvsan", "parking fines")]

K = "Cecily Arkwright-Dunne"
occupancies = [
    occ(K, ["ambassador"], "1978-09", "1978-12", part="prose"),
    occ(K, ["denmark"], "1979", "1983", part="prose"),
    occ(K, ["master"], "1988", "1995", part="prose"),
    occ(K, ["chair", "refugee education trust"], "1983", None, part="prose"),
    occ("Desmond Parr", ["permanent under-secretary"], part="passing"),
    occ("Petar Mladenski", ["foreign minister"], part="passing"),
    occ("Miles Conyers", ["head", "eastern department"], former=True, part="passing"),
]
facts = [
    fact(K, "birthDate", value="1927-03-03"),
    fact(K, "birthPlace", ["ludlow"]),
    fact(K, "deathDate", value="2018-10-17"),
    fact(K, "deathPlace", ["ludlow"]),
    fact(K, "father", ["hubert arkwright"]),
    fact(K, "education", ["somerville college"], date="1948"),
    fact(K, "spouse", ["patrick dunne"], date="1956"),
    fact(K, "award", ["order of the dannebrog"], date="1983"),
    fact(K, "award", ["dcmg"], date="1983"),
]
events = [
    ev("communication", "1977-02", ["Lev Abramson"], words=["letter"]),
    ev("departure", "1956", [K], words=["leave the service"]),
    ev("appointment", "1978-09", [K]),
    ev("meeting", "1979", [K, "Margaret Thatcher"], words=["sent for her"]),
    ev("communication", "1994", [K], words=["bbc"]),
    ev("award", "1983-04", [K]),
    ev("award", "1983-06", [K], worked_out=True),
    ev("departure", "1983-04", [K], words=["retired"]),
    ev("election", "1988", [K]),
    ev("departure", "1995", [K]),
    ev("testimony", "2003", [K]),
    ev("disclosure", "2011", [], words=["papers released"]),
    ev("speech", "2014-05", [K], "jerusalem"),
    ev("death", "2018-10-17", [K], "ludlow"),
]
claims = [
    claim("mind", [K], ["piece of my mind"], quotation="direct"),
    claim("good-news", ["Margaret Thatcher"], ["only good news out of bulgaria"]),
    claim("keep-me", [K], ["a country that would keep me"], quotation="direct", date="1994"),
    claim("warned", [K], ["been warned of the plot"], date="2003"),
    claim("fancy", ["Miles Conyers"], ["an old woman's fancy"], "denies", opposes=["warned"]),
]
never_stated = [never("Margaret Thatcher", "only good news")]

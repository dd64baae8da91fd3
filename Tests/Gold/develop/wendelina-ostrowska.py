K = "Wendelina Ostrowska"
occupancies = [
    occ(K, ["deputy governor", "national bank of poland"], "2007-03", "2013-07-01", part="prose"),
    occ(K, ["head", "foreign department"], "2001", None, part="prose"),
    occ(K, ["european department"], "2013", "2018", part="prose"),
    occ(K, ["chair", "museum"], part="prose"),
    occ("Marek Dulski", ["governor"], None, "2001", part="passing"),
    occ("Halina Przybysz", ["governor"], "2001", None, part="passing"),
    occ("Tomasz Jaworek", ["president"], part="passing"),
]
facts = [
    fact(K, "father", ["zbigniew"]),
    fact(K, "residence", ["toruń"]),
    fact(K, "education", ["nicolaus copernicus university"]),
    fact(K, "education", ["leuven"], date="1989"),
    fact(K, "award", ["order of polonia restituta"]),
]
events = [
    ev("communication", "2008", [K], words=["called"]),
    ev("appointment", "1991", [K], words=["hired"]),
    ev("travel", "1994", [K], "london"),
    ev("departure", "2001", ["Marek Dulski"]),
    ev("appointment", "2001", [K], words=["foreign department"]),
    ev("appointment", "2007-03", [K]),
    ev("testimony", "2007-04-19", [K], words=["read from it"]),
    ev("communication", "2011-11", [K], status="claimed", words=["telephoned"]),
    ev("departure", "2013-07-01", [K]),
    ev("meeting", "2013", [K, "Ewa Kordecka"]),
]
claims = [
    claim("management", [K], ["under new management"], quotation="direct"),
    claim("secretary", ["Marek Dulski"], ["somebody's secretary"], quotation="direct"),
    claim("informed", ["tabloid"], ["informed for the security service"]),
    claim("temper", ["Jean-Luc Verhaeghe"], ["lose her temper once"]),
    claim("athens", ["Jean-Luc Verhaeghe"], ["telephoned athens"]),
    claim("not-true", [K], ["it was not true"], "denies"),
    claim("two", [K], ["two presidents"], quotation="direct"),
]
never_stated = [never(K, "informed for"), never(K, "hung up")]

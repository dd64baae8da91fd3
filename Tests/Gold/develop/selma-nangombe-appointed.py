K = "Selma Nangombe"
D = "Gerhard Diergaardt"
occupancies = [
    occ(K, ["executive director"], "2024-06-01", None, predecessor=D, part="prose"),
    occ(K, ["junior engineer"], "1997-01", "2001", part="prose"),
    occ(K, ["regional head", "kavango"], "2001", "2003", part="prose"),
    occ(K, ["chief engineer", "planning"], "2003", "2008", part="prose"),
    occ(K, ["general manager", "infrastructure"], "2008-08", "2012", part="prose", worked_out=True),
    occ(K, ["chief executive officer"], "2012", "2018-06", part="prose", worked_out=True),
    occ(K, ["commissioner", "cubango waters commission"], "2018", "2023", part="prose"),
    occ(K, ["chair", "cubango waters commission"], "2021", "2021", part="prose"),
    occ(K, ["special adviser", "drought relief"], "2023-03", None, part="prose"),
    occ(K, ["chairperson", "northern polytechnic"], part="prose"),
    occ(K, ["director", "agripesa bank"], "2019", None, part="prose"),
    occ("Festus Kavari", ["minister", "water"], part="passing"),
    occ("Hilya Shaanika", ["prime minister"], part="passing"),
    occ(D, ["executive director"], "2017", "2024-03-31", successor=K, part="passing", worked_out=True),
    occ("Loide Mbambo", ["deputy executive director"], part="passing"),
    occ("Loide Mbambo", ["executive director"], "2024-03-31", None, acting=True, part="passing"),
    occ("Abraham Hamata", ["president"], part="passing"),
    occ("Tangeni Nangombe", ["principal"], part="passing"),
    occ("Immanuel Gowaseb", ["public relations officer"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1973-02-11"),
    fact(K, "birthPlace", ["okalongo"]),
    fact(K, "birthName", ["iiyambo"]),
    fact(K, "education", ["university of cape town"], date="1996"),
    fact(K, "education", ["delft institute of hydraulics"], date="2003"),
    fact(K, "spouse", ["tangeni nangombe"]),
    fact(K, "children", ["three children"]),
    fact(K, "award", ["order of the welwitschia"], date="2016"),
]
events = [
    ev("appointment", "2024-04-29", ["Hilya Shaanika", K]),
    ev("departure", "2024-03-31", [D]),
    ev("meeting", "2024-05-06", ["Festus Kavari", K], "government office park"),
    ev("appointment", "1997-01", [K], words=["entered the public service"]),
    ev("appointment", "2001", [K], words=["promoted"]),
    ev("appointment", "2008-08", [K], words=["joined"]),
    ev("appointment", "2012", [K], words=["selected"], worked_out=True),
    ev("departure", "2018-06", [K]),
    ev("speech", "2023-03", [K], "dakar"),
    ev("award", "2016", ["Abraham Hamata", K]),
]
claims = [
    claim("taps", ["Festus Kavari"], ["where the taps run dry"], quotation="direct"),
    claim("priority", ["Festus Kavari"], ["give priority to the kunene pipeline"]),
    claim("forced-out", ["Windhoek Courier"], ["forced out over the award"], date="2024-05-02", opposes=["age", "invention"]),
    claim("age", ["Festus Kavari"], ["reached the mandatory retirement age"], opposes=["forced-out"]),
    claim("invention", [D], ["pure invention"], "denies", quotation="mixed", date="2024-05-03", opposes=["forced-out"], worked_out=True),
    claim("cancelled", ["newspaper"], ["tender had been cancelled"], opposes=["denies-cancelled", "in-force"]),
    claim("denies-cancelled", ["Ministry"], ["denies this"], "denies", opposes=["cancelled"]),
    claim("in-force", ["Ministry"], ["contract remains in force"], opposes=["cancelled"]),
]
never_stated = [never(D, "forced out"), never(D, "pipeline tender")]

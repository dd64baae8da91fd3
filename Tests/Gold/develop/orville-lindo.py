K = "Orville Lindo"
P = "Sylvan Prendergast"
occupancies = [
    occ(K, ["transport"], "2020-09", None, under=["Claudette Rowe"], part="prose"),
    occ(K, ["parliament", "st andrew central"], "2016", None, part="prose"),
    occ(K, ["junior minister", "finance"], "2018", "2020-09", part="prose"),
    occ(K, ["chairman", "national airports board"], former=True, part="prose"),
    occ(P, ["maritime inspectorate"], "2017", "2023-05", former=True, part="passing", worked_out=True),
    occ("Althea Gooden", ["permanent secretary"], "2019", None, part="passing"),
    occ("Winsome Bartley", ["chair", "committee"], part="passing"),
    occ("Trevor Sangster", ["member"], part="passing"),
    occ("Claudette Rowe", ["prime minister"], part="passing"),
    occ("Janelle Tulloch", ["spokeswoman"], part="passing"),
    occ("Mark Ffrench", ["opposition leader"], part="passing"),
    occ("Rohan Lightbourne", ["director of public prosecutions"], part="passing"),
]
facts = [
    fact(K, "party", ["people's progress union"]),
]
events = [
    ev("testimony", "2023-10-18", [P]),
    ev("departure", "2023-05", [P], words=["dismissal"], worked_out=True),
    ev("communication", "2023-02-06", [P, K], status="claimed"),
    ev("communication", "2023-02-17", [P, K], status="claimed", words=["wrote"], worked_out=True),
    ev("testimony", "2023-10-11", [K]),
    ev("testimony", "2023-10-18", ["Althea Gooden"]),
    ev("communication", "2023-10-16", ["Claudette Rowe"], words=["reporters"], worked_out=True),
    ev("meeting", "2023-10-16", ["Claudette Rowe"], status="claimed", worked_out=True),
    ev("election", "2016", [K]),
    ev("election", "2020-09", ["Claudette Rowe"]),
    ev("appointment", "2020-09", [K, "Claudette Rowe"]),
    ev("sanction", "2019", [K]),
    ev("investigation", "2023-04-03", ["Rohan Lightbourne"]),
    ev("arrest", "2023-06-02", ["Neville Chin"]),
]
claims = [
    claim("warned", [P], ["warned twice"], date="2023-10-18"),
    claim("telephoned", [P], ["telephoned lindo"], date="2023-10-18"),
    claim("hull", [P], ["the hull was finished"], quotation="direct", date="2023-10-18"),
    claim("knew", [P, K], ["he knew"], quotation="direct", date="2023-10-18"),
    claim("first-heard", [K], ["first heard of a defect"], date="2023-10-11", opposes=["warned", "telephoned", "hull", "knew"]),
    claim("never-call", ["Marva Dacres"], ["never took place"], date="2023-10-18", opposes=["warned", "telephoned", "hull", "knew"]),
    claim("bitter", ["Marva Dacres"], ["a bitter man settling a score"], quotation="direct", date="2023-10-18"),
    claim("not-passed", ["Althea Gooden"], ["not passed it on"], date="2023-10-18", opposes=["warned"]),
    claim("in-hand", ["Althea Gooden"], ["already had the matter in hand"], date="2023-10-18"),
    claim("diary", ["diary"], ["minister aware"], quotation="direct", date="2023-02-21", opposes=["first-heard"]),
    claim("another-ship", ["Althea Gooden"], ["concerned another ship"], date="2023-10-18"),
    claim("hard", ["Winsome Bartley"], ["very hard to believe"], "doubts", date="2023-10-18", opposes=["another-ship"]),
    claim("records", ["Caritel"], ["a call of four minutes"], date="2023-10-18", opposes=["never-call"]),
    claim("himself", ["Trevor Sangster"], ["taken it himself"], "doubts", date="2023-10-18", opposes=["telephoned", "hull", "knew"]),
    claim("half", ["Trevor Sangster"], ["half the ministry answers"], quotation="direct", date="2023-10-18"),
    claim("confidence", ["Claudette Rowe"], ["full confidence"], date="2023-10-16", worked_out=True),
    claim("gone", ["two people", "Claudette Rowe"], ["gone by christmas"], date="2023-10-16", worked_out=True),
    claim("remark", ["Janelle Tulloch"], ["made the remark"], "denies", opposes=["gone"]),
    claim("lied", ["Mark Ffrench"], ["somebody has lied"], quotation="direct"),
    claim("overloaded-denied", ["Neville Chin"], ["sent the vessel out overloaded"], "denies", opposes=["overloaded"]),
    claim("overloaded", ["police"], ["sent the vessel out overloaded"]),
]
never_stated = [never(K, "warned"), never("Neville Chin", "overloaded"), never("Claudette Rowe", "gone by christmas")]

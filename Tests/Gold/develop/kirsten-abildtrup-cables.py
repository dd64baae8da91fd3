K = "Kirsten Abildtrup"
N, H, M = "Albino Nhantumbo", "Jeppe Holmgaard", "Belmiro Macuácua"
occupancies = [
    occ(K, ["ambassador"], "2012-09", None, predecessor="Finn Rosenlund", part="prose", worked_out=True),
    occ(K, ["headed", "human rights department"], "2004", "2007", part="prose"),
    occ(K, ["ambassador", "bangladesh"], "2008", "2012", part="prose"),
    occ("Finn Rosenlund", ["predecessor"], None, "2011", part="passing"),
    occ(N, ["deputy foreign minister"], part="passing"),
    occ(M, ["treasurer"], part="passing"),
    occ(H, ["spokesman", "danish embassy"], part="passing"),
    occ("Lone Skytte", ["director for africa"], part="passing"),
    occ("Ofélia Cossa", ["editor", "verdade do sul"], part="passing"),
    occ("Steen Vognsen", ["managing director"], None, "2015-01-30", part="passing", worked_out=True),
    occ("Zacarias Muthemba", ["head", "national ports agency"], None, "2014-12", part="passing", worked_out=True),
    occ("Nuno Saldanha", ["lawyer"], part="passing"),
    occ("Tomé Chaúque", ["lawmaker"], part="passing"),
]
facts = [
    fact(K, "occupation", ["lawyer"]),
]
events = [
    ev("meeting", "2015-02-19", [K, N], worked_out=True),
    ev("disclosure", "2015-02-16", [], words=["verdade do sul"], worked_out=True),
    ev("meeting", "2014-10-23", [K, M], status="claimed"),
    ev("communication", "2015-02-17", [M], words=["state radio"], worked_out=True),
    ev("communication", "2015-02-17", ["Zacarias Muthemba"], words=["interview"], worked_out=True),
    ev("speech", "2015-02-19", [N], words=["news conference"], worked_out=True),
    ev("departure", "2015-01-30", ["Steen Vognsen"], worked_out=True),
    ev("departure", "2014-12", ["Zacarias Muthemba"], worked_out=True),
    ev("investigation", "2015-02-18", [], worked_out=True),
    ev("appointment", "2012-09", [K], words=["credentials"], worked_out=True),
    ev("departure", "2011", ["Finn Rosenlund"]),
]
claims = [
    claim("envelopes", [K], ["a collector of envelopes"], quotation="direct"),
    claim("tenth", ["paper", K, M], ["a tenth of a harbour dredging contract"], date="2015-02-16", worked_out=True),
    claim("denied", [M], ["denied it"], "denies", opposes=["tenth"]),
    claim("never-lunched", [M], ["never lunched with this lady", "never discussed dredging"], "denies", quotation="direct", date="2015-02-17", worked_out=True, opposes=["tenth", "lunch"]),
    claim("lunch", [H], ["the lunch had taken place"], date="2015-02-18", worked_out=True),
    claim("stolen", [H], ["stolen papers"], quotation="direct"),
    claim("altered", ["Lone Skytte"], ["had been altered"]),
    claim("rejected", ["Ofélia Cossa"], ["rejected this"], "denies", opposes=["altered"]),
    claim("as-received", ["Ofélia Cossa"], ["exactly as it received them"], opposes=["altered"]),
    claim("apologised", [N], ["abildtrup had apologised"], date="2015-02-19", worked_out=True),
    claim("regret", ["embassy"], ["voiced regret for the leak", "apologised for nothing"], date="2015-02-19", worked_out=True, opposes=["apologised"]),
    claim("nobody-asked", [N], ["nobody has asked her to leave"], "denies", quotation="direct", opposes=["recall"]),
    claim("recall", ["senior official"], ["until the end of the month to recall her"]),
    claim("no-deadline", [H], ["no such deadline"], "denies", opposes=["recall"]),
    claim("dubai", ["Zacarias Muthemba"], ["through an intermediary in dubai", "seen the invoices"], date="2015-02-17", worked_out=True),
    claim("no-invoices", ["Nuno Saldanha"], ["no such invoices"], "denies", opposes=["dubai"]),
    claim("never-paid", ["Nuno Saldanha"], ["never paid a political party"], "denies", quotation="direct", opposes=["dubai", "tenth"]),
    claim("questioned", ["Tomé Chaúque"], ["would ever be questioned"], "doubts"),
]
never_stated = [never(M, "tenth of a harbour dredging contract"), never(K, "recall"), never(K, "apologised")]

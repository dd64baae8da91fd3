K = "Kilián Harsányi"
occupancies = [
    occ(K, ["bishop", "szentm"], "2006-05", "2020-02-11", part="prose"),
    occ(K, ["secretary"], "1983", "1990", part="prose"),
    occ(K, ["rector", "seminary"], "1990", "1997", worked_out=True, part="prose"),
    occ(K, ["vicar general"], part="prose"),
    occ(K, ["auxiliary bishop", "eger"], "2001", "2006", part="prose"),
    occ(K, ["vice-president", "bishops' conference"], "2012", "2018", part="prose"),
    occ(K, ["commission for schools"], part="prose"),
    occ("Béla Tarczy", ["auxiliary bishop"], "2014", part="passing"),
    occ("Béla Tarczy", ["apostolic administrator"], part="passing"),
    occ("Judit Kárpáti", ["judge", "constitutional court"], former=True, part="passing"),
    occ("Ferenc Paskó", ["cardinal"], part="passing"),
    occ("István Oláh", ["archbishop"], None, "2018", part="passing"),
    occ("Zsolt Barta", ["prosecutor general"], part="passing"),
    occ("Francis", ["pope"], part="passing"),
]
facts = [
    fact(K, "education", ["eger"]),
    fact(K, "education", ["gregorian"]),
]
events = [
    ev("departure", "2020-02-11", [K]),
    ev("appointment", "2014", ["Béla Tarczy"]),
    ev("appointment", "2001", [K]),
    ev("appointment", "2006-05", [K]),
    ev("appointment", "2006-06-24", [K]),
    ev("departure", "2018", ["István Oláh"]),
    ev("investigation", "2019-12", ["Zsolt Barta"], worked_out=True),
    ev("investigation", "2020-01-14", ["Zsolt Barta", K], words=["questioned"]),
    ev("communication", "2020-02-11", ["István Oláh"], words=["telephone"]),
]
claims = [
    claim("holy-see", ["Holy See"], ["accepted the resignation"]),
    claim("warned", ["commission"], ["had been warned twice"]),
    claim("listened", ["Gábor Soltész"], ["he did nothing"], quotation="direct"),
    claim("extent", [K], ["known the extent"], stance="denies"),
    claim("recommended", ["István Oláh"], ["had recommended him"]),
    claim("no-longer", ["István Oláh"], ["would do so no longer"], quotation="direct"),
]
never_stated = [never(K, "abusive priest")]

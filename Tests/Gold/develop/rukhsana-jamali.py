K = "Rukhsana Jamali"
occupancies = [
    occ(K, ["governor", "state bank"], "2022-10-01", None, predecessor="Tariq Bugti", part="prose"),
    occ(K, ["deputy governor"], "2019-01", None, part="prose"),
    occ(K, ["investment committee"], part="prose"),
    occ(K, ["research officer"], "1991", None, part="prose"),
    occ(K, ["director", "economic policy"], "2004", None, part="prose"),
    occ(K, ["advis"], "2008", "2012", part="prose"),
    occ(K, ["executive director", "financial stability"], "2012", "2015", part="prose"),
    occ(K, ["chief economist"], "2015", "2018", part="prose"),
    occ(K, ["securities commission"], "2020", None, part="prose"),
    occ(K, ["president", "economic association"], former=True, part="prose"),
    occ("Tariq Bugti", ["governor"], None, "2022-09-30", part="passing"),
    occ("Tariq Bugti", ["vice president", "islamic development bank"], "2022-11", part="passing"),
    occ("Asad Leghari", ["minister of finance"], part="passing"),
    occ("Naveed Talpur", ["executive director", "banking supervision"], part="passing"),
    occ("Naveed Talpur", ["deputy governor"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1968"),
    fact(K, "birthPlace", ["karwan"]),
    fact(K, "education", ["quaid-e-millat"]),
    fact(K, "education", ["manchester"], date="1998"),
    fact(K, "award", ["president's medal"], date="2017"),
    fact(K, "spouse", ["faisal"]),
    fact(K, "children", ["two daughters"]),
]
events = [
    ev("appointment", "2022", [K], words=["governor"]),
    ev("award", "2017", [K]),
]
claims = [
    claim("cellars", ["Asad Leghari"], ["from its cellars to its roof"], quotation="direct"),
]
never_stated = []

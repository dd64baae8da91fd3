K = "Néstor Quispe Aldana"
occupancies = [
    occ(K, ["mayor"], "2019-01-01", None, predecessor="Wilber Chambi", part="prose"),
    occ(K, ["surveyor"], part="prose"),
    occ(K, ["deputy head"], part="prose"),
    occ(K, ["president", "football league"], "2008", None, part="prose"),
    occ(K, ["council"], "2014", "2018", part="prose"),
    occ(K, ["chair", "association of andean municipalities"], "2023-10", None, worked_out=True, part="prose"),
    occ("Wilber Chambi", ["mayor"], part="passing"),
    occ("Wilber Chambi", ["congress"], part="passing"),
    occ("Rosa Turpo", ["deputy"], None, "2021-08", successor="Edgar Mamani", part="passing"),
    occ("Edgar Mamani", ["deputy"], "2021", part="passing"),
    occ("Luz Paredes", ["comptroller"], part="passing"),
]
facts = [
    fact(K, "birthPlace", ["san roque"]),
    fact(K, "father", ["celestino"]),
    fact(K, "mother", ["hilaria"]),
    fact(K, "education", ["san agustín"], date="1999"),
    fact(K, "education", ["transport planning"], date="2001", worked_out=True),
    fact(K, "party", ["frente lacustre"]),
    fact(K, "spouse", ["maribel"]),
    fact(K, "children", ["twin sons"]),
    fact(K, "award", ["silver tram"]),
]
events = [
    ev("candidacy", "2014", [K]),
    ev("election", "2018", [K], words=["mayor"]),
    ev("appointment", "2019-01-01", [K], words=["sworn"]),
    ev("election", "2022", [K], worked_out=True),
    ev("departure", "2021-08", ["Rosa Turpo"]),
    ev("appointment", "2021", ["Edgar Mamani"]),
    ev("travel", "2023-11", [K], place="medellín", worked_out=True),
    ev("award", "2023-11", [K], worked_out=True),
    ev("investigation", "2023-12", [K]),
]
claims = [
    claim("buses", ["Luz Paredes"], ["paid too much"], date="2023-03"),
    claim("denies", [K], ["denies it"], stance="denies", opposes=["buses"]),
    claim("key", [K], ["find the key"], quotation="direct"),
]
never_stated = [never(K, "paid too much")]

K = "Emmanuel Gatluak Deng"
occupancies = [
    occ("Samuel Okot", ["president"], None, "1991-02", part="passing", worked_out=True),
    occ("Daniel Lado", ["finance minister"], part="passing"),
    occ("Grace Achol", ["president"], "1992-07-11", None, successor="Peter Wani", part="passing", worked_out=True),
    occ("Peter Wani", ["president"], predecessor="Grace Achol", part="passing"),
    occ("George Alder", ["vice president"], part="passing"),
    occ(K, ["general"], part="prose"),
]
facts = [
    fact(K, "deathPlace", ["nairobi"]),
    fact(K, "causeOfDeath", ["stroke"]),
    fact(K, "education", ["fort leavenworth"]),
    fact(K, "spouse", ["mary nyaluak"]),
    fact(K, "spouse", ["rebecca"]),
    fact(K, "children", ["nyakim"]),
    fact(K, "award", ["order of the republic"], date="2011"),
]
events = [
    ev("meeting", "1984", [K, "George Alder"]),
    ev("departure", "1991-02", ["Samuel Okot"], words=["removed"]),
    ev("travel", "1991", ["Samuel Okot"], "abidjan"),
    ev("meeting", "1991-05", [K], "lokichogio"),
    ev("travel", "1991-11", [K], "addis ababa", worked_out=True),
    ev("conviction", "1992-06", ["Daniel Lado"]),
    ev("election", "1992-07-05", []),
    ev("appointment", "1992-07-11", [K, "Grace Achol"], worked_out=True),
    ev("investigation", "1996", [K], words=["summoned"]),
    ev("testimony", "1996", [K]),
    ev("sanction", "2001", [K], words=["visa"]),
    ev("arrest", "2005", [K, "Peter Wani"]),
    ev("meeting", "2007", ["Peter Wani", K], worked_out=True),
    ev("award", "2011", [K]),
    ev("death", "1987", ["Mary Nyaluak"]),
]
claims = [
    claim("cause", ["Nyakim"], ["the cause was a stroke"]),
    claim("removed", [K], ["removed a man not a constitution"], quotation="direct"),
    claim("shooting", ["Human rights groups"], ["ordered the shooting of 40 students"]),
    claim("order", [K], ["the order was not his"], "denies", opposes=["shooting"]),
    claim("plotting", ["Rumors"], ["him plotting"]),
    claim("children", ["family members"], ["11 other children"]),
    claim("honors", ["Peter Wani"], ["buried with full honors"]),
]
never_stated = [never(K, "ordered the shooting"), never(K, "plotting")]

K = "Kwabena Osei-Tutuah"
occupancies = [
    occ(K, ["permanent representative", "united nations"], "2021-09-16", None, predecessor="Philomena Tetteh-Quarshie", part="prose"),
    occ(K, ["foreign service officer"], "1989", None, part="prose"),
    occ(K, ["deputy director"], part="prose"),
    occ(K, ["director", "legal"], "2011", "2013", part="prose"),
    occ(K, ["supervising director"], part="prose"),
    occ(K, ["minister counsellor"], part="prose"),
    occ(K, ["high commissioner", "kenya"], "2014", "2021", part="prose"),
    occ(K, ["high commissioner", "uganda"], part="prose"),
    occ(K, ["high commissioner", "seychelles"], part="prose"),
    occ(K, ["high commissioner", "somalia"], part="prose"),
    occ(K, ["permanent representative", "environment programme"], part="prose"),
    occ(K, ["committee of permanent representatives"], "2018", "2019", part="prose"),
    occ(K, ["election observation mission"], "2016", None, part="prose"),
    occ("Nana Addo Frempong", ["president"], part="passing"),
    occ("Ramatu Iddrisu", ["vice president"], part="passing"),
    occ("Albert Dzokoto", ["minister for foreign affairs"], part="passing"),
    occ("Gifty Amissah", ["chief of staff"], part="passing"),
    occ("Philomena Tetteh-Quarshie", ["permanent representative"], None, "2021-09", successor="Kwabena Osei-Tutuah", part="passing"),
    occ("Goodluck Okpara", ["president"], former=True, part="passing"),
    occ("Wanjiku Gathogo", ["ambassador"], part="passing"),
    occ("Nana Yaw Tutuah", ["headmaster"], part="passing"),
    occ("Kofi Asamany", ["director"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1963-02-02"),
    fact(K, "birthPlace", ["mampong"]),
    fact(K, "education", ["university of cape coast"]),
    fact(K, "education", ["legon centre"]),
    fact(K, "education", ["graduate institute"], date="2005"),
    fact(K, "award", ["order of the volta"], date="2019-07"),
    fact(K, "father", ["nana yaw tutuah"]),
    fact(K, "mother", ["akosua serwaa"]),
    fact(K, "spouse", ["dinah osei-tutuah"]),
    fact(K, "children", ["three"]),
    fact(K, "religion", ["methodist"]),
]
events = [
    ev("appointment", "2021-09-16", ["Nana Addo Frempong", K]),
    ev("departure", "2021-09", ["Philomena Tetteh-Quarshie"]),
    ev("speech", "2021-09-16", ["Nana Addo Frempong"]),
    ev("meeting", "2020-01", [K, "Wanjiku Gathogo"], "nairobi"),
    ev("award", "2019-07", [K]),
    ev("election", "2018", [K]),
]
claims = [
    claim("small", ["Nana Addo Frempong"], ["small states must speak up or be spoken for"], quotation="mixed", date="2021-09-16"),
    claim("pledge", [K], ["would not let the nation down"], date="2021-09-16"),
    claim("heads", ["Albert Dzokoto"], ["named new heads of mission"], date="2021-09-16"),
    claim("delay", ["Daily Dispatch"], ["posts had been delayed"]),
    claim("untrue", ["Albert Dzokoto"], ["posts had been delayed"], "denies", opposes=["delay"]),
]
never_stated = []

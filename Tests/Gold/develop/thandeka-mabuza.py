# Read for occupancies and life facts.
K = "Thandeka Mabuza"
occupancies = [
    occ(K, ["governor", "bank of zimbara"], "2011-03", None, predecessor="Gideon Tsvangwa", part="prose"),
    occ(K, ["university"], None, "1990", part="prose"),
    occ(K, ["assistant director", "africa department"], part="prose"),
    occ(K, ["budget office"], "2002", "2004", worked_out=True, part="prose"),
    occ(K, ["delta sugar"], part="prose"),
    occ(K, ["old mutual pension trust"], part="prose"),
    occ(K, ["stock exchange"], part="prose"),
    occ("Lovemore Chidzonga", ["president"], part="passing"),
    occ("Obert Sakala", ["finance minister"], part="passing"),
    occ("Grace Mutasa", ["bank"], "2018", None, part="passing"),
    occ("Dennis Holroyd", ["chief economist", "world food council"], part="passing"),
    occ("Canaan Moyo-Banda", ["finance minister"], None, "2004", worked_out=True, part="passing"),
    occ("Gideon Tsvangwa", ["bank"], None, "2011", part="passing"),
    occ("Joice Karimanzira", ["shadow treasurer"], part="passing"),
    occ("Patrick Nhongo", ["secretary for information"], part="passing"),
    occ("Rudo Makoni", ["chief of staff"], part="passing"),
]
facts = [
    fact(K, "father", ["jabulani mabuza"]),
    fact(K, "education", ["st monica's mission"]),
    fact(K, "education", ["university of zimbara"], date="1982"),
    fact(K, "spouse", ["sipho dube"]),
    fact(K, "spouse", ["luc verhaegen"]),
    fact(K, "children", ["themba"]),
    fact(K, "religion", ["presbyterian"]),
    fact(K, "award", ["governor of the year"], date="2014"),
    fact(K, "award", ["honorary doctorate"]),
]
claims = [
    claim("stairs", ["Thandeka Mabuza"], ["taking the stairs ever since"]),
    claim("told", ["Thandeka Mabuza"], ["not been told anything"], quotation="direct"),
    claim("losses", ["Joice Karimanzira"], ["hiding losses of 400m"]),
    claim("agent", ["Patrick Nhongo"], ["a foreigner's agent"], quotation="mixed"),
    claim("monetary", ["Friends"], ["african union's monetary commission"]),
    claim("tomatoes", ["Rudo Makoni", "Thandeka Mabuza"], ["grow tomatoes"], quotation="direct"),
    claim("nobody", ["Rudo Makoni"], ["nobody believes her"], quotation="direct", opposes=["tomatoes"]),
]
never_stated = [never(K, "hiding losses"), never(K, "foreigner"), never(K, "monetary commission")]

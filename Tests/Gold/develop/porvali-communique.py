K = "Kadri Porvali"
R = "Rafael Etcheverry Lussich"
occupancies = [
    occ(K, ["president", "estonia"], "2016-10-10", None, part="prose"),
    occ(K, ["auditor", "court of auditors"], "2004", "2016", part="prose"),
    occ(K, ["director", "iru"], former=True, part="prose"),
    occ(R, ["president", "uruguay"], "2015-03-01", None, part="passing"),
    occ("Sven Lepamets", ["minister", "foreign"], "2016-09-12", None, predecessor="Marina Kaljusoo", part="passing"),
    occ("Graciela Bordaberry Ríos", ["minister", "foreign affairs"], part="passing"),
    occ("Washington Olivera Pou", ["president", "chamber of representatives"], part="passing"),
    occ("Priit Aasmäe", ["deputy minister"], part="passing"),
    occ("Toomas Vilberg", ["minister of economic affairs"], part="passing"),
    occ("Marina Kaljusoo", ["minister"], None, "2016-09-12", part="passing"),
]
facts = [
    fact(K, "award", ["medal of the republic"], date="2017"),
]
events = [
    ev("travel", "2017-09", [K], "uruguay"),
    ev("meeting", "2017-09-18", [K, R], "residencia de suárez"),
    ev("award", "2017-09-18", [K, R]),
    ev("meeting", "2017-09-18", [K, R], words=["dinner"]),
    ev("meeting", "2017-09", [K, "Washington Olivera Pou"]),
    ev("speech", "2017-09-19", [K], words=["students"]),
    ev("meeting", "2016-03", ["Priit Aasmäe"], "montevideo"),
    ev("meeting", "2016-09-21", ["Graciela Bordaberry Ríos", "Sven Lepamets"], "new york"),
    ev("travel", "2017-09-19", ["Toomas Vilberg"], "fray bentos"),
    ev("appointment", "2016-10-10", [K]),
    ev("election", "2016-10-03", [K]),
    ev("appointment", "2015-03-01", [R]),
    ev("appointment", "2016-09-12", ["Sven Lepamets"]),
    ev("departure", "2016-09-12", ["Marina Kaljusoo"]),
]
claims = [
    claim("support", [R], ["estonia's support for a trade agreement"]),
    claim("democracy", [K], ["a matter of democracy before"], quotation="direct"),
]
never_stated = []

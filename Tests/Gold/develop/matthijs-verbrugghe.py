K = "Matthijs Verbrugghe"
occupancies = [
    occ(K, ["minister", "railways"], "1908-01-09", "1911-03-03", successor="Karel Poullet", part="prose"),
    occ(K, ["governor", "east flanders"], "1919-02-22", "1927-10-01", successor="Albert Weyler", part="prose"),
    occ(K, ["council", "ghent"], "1895-10", None, part="prose"),
    occ(K, ["alderman"], "1900-01", None, part="prose"),
    occ(K, ["chamber of representatives"], "1904-05", "1912", part="prose", worked_out=True),
    occ("Leopold II", ["king"], part="passing"),
    occ("Karel Poullet", ["minister"], "1911", None, part="passing"),
    occ("Albert Weyler", ["governor"], "1927", None, part="passing"),
]
facts = [
    fact(K, "birthDate", value="1861-03-14"),
    fact(K, "birthPlace", ["oudenaarde"]),
    fact(K, "deathDate", value="1934-11-02"),
    fact(K, "deathPlace", ["sint-denijs-westrem"]),
    fact(K, "nationality", ["belgian"]),
    fact(K, "occupation", ["lawyer"]),
    fact(K, "party", ["liberal"]),
    fact(K, "education", ["royal athenaeum"]),
    fact(K, "education", ["ghent university"], date="1884"),
    fact(K, "spouse", ["clémence dewitte"], date="1889"),
    fact(K, "children", ["four"]),
    fact(K, "award", ["honorary doctorate"], date="1930"),
]
events = [
    ev("election", "1895-10", [K]),
    ev("election", "1900-01", [K], words=["alderman"]),
    ev("election", "1904-05", [K]),
    ev("speech", "1904-11-17", [K]),
    ev("appointment", "1908-01-09", ["Leopold II", K]),
    ev("travel", "1909-03", [K], "berlin"),
    ev("meeting", "1909-03", [K, "Ernst von Lüdinghausen"], "berlin"),
    ev("travel", "1909", [K], "milan"),
    ev("departure", "1911-03-03", [K]),
    ev("departure", "1912", [K], words=["lost his seat"], worked_out=True),
    ev("arrest", "1916-06", [K]),
    ev("conviction", "1916-09-08", [K]),
    ev("travel", "1918-11", [K], "ghent", words=["returned"]),
    ev("appointment", "1919-02-22", [K]),
    ev("meeting", "1921-06", [K, "Hirohito"], "ghent"),
    ev("testimony", "1923-05-04", [K]),
    ev("investigation", "1924-12", []),
    ev("departure", "1927-10-01", [K]),
    ev("award", "1930", [K]),
    ev("death", "1931", ["Clémence Dewitte"]),
    ev("death", "1934-11-02", [K]),
]
claims = [
    claim("losses", [K], ["four hundred million"], date="1923-05-04"),
    claim("favoured", ["opponents"], ["favoured contractors"]),
]
never_stated = [never(K, "favoured contractors")]

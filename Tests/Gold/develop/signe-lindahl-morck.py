# Read for occupancies and life facts.
K = "Signe Lindahl Mørck"
occupancies = [
    occ(K, ["director general", "coastal directorate"], "2022-12-01", None, predecessor="Torgeir Aasnes", part="prose"),
    occ(K, ["executive vice president", "nordled fjord"], "2019", "2022", part="prose"),
    occ(K, ["chief executive", "harbour authority"], "2013", "2019", part="prose"),
    occ(K, ["counsellor", "fisheries"], "2010", "2013", part="prose"),
    occ(K, ["deputy permanent secretary", "ministry of transport"], "2007", "2010", part="prose"),
    occ(K, ["political adviser"], "2005", "2007", under=["Liv Thoresen Vik"], part="prose"),
    occ(K, ["head of section", "ministry of transport"], "2001", "2005", part="prose"),
    occ(K, ["research engineer"], "1996", "2001", part="prose"),
    occ(K, ["sea rescue society"], "2020", None, part="prose"),
    occ(K, ["director", "bratsvik savings bank"], part="prose"),
    occ(K, ["council", "university of hamarstad"], part="prose"),
    occ("Torgeir Aasnes", ["coastal directorate"], "2014", None, successor="Signe Lindahl Mørck", part="passing"),
    occ("Hanna Sørbotten", ["deputy director general"], part="passing"),
    occ("Espen Rudshagen", ["minister", "climate and water"], part="passing"),
    occ("Liv Thoresen Vik", ["transport minister"], part="passing"),
    occ("Jonas Eikrem", ["press officer"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1971-01-17"),
    fact(K, "birthPlace", ["lofthavn"]),
    fact(K, "education", ["institute of technology"], date="1996"),
    fact(K, "education", ["aarlund business school"], date="2009"),
    fact(K, "spouse", ["even mørck"]),
    fact(K, "children", ["three"]),
]
claims = [
    claim("coast", ["Espen Rudshagen"], ["knows the coast"], quotation="direct"),
    claim("railway", ["Teknisk Bulletin"], ["directorship of the railway authority"]),
]
never_stated = [never(K, "railway authority")]

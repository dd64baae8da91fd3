# Read for occupancies and life facts.
K = "Margery Stallwood"
occupancies = [
    occ(K, ["chair", "fenland water"], "2018-07-01", None, predecessor="Colin Bassett", part="prose"),
    occ(K, ["fenland water"], "2015-09", None, part="prose"),
    occ(K, ["nomination committee"], part="prose"),
    occ(K, ["director", "harcourt vane"], "2019-05", None, part="prose"),
    occ(K, ["remuneration committee"], part="prose"),
    occ(K, ["trainee", "customs"], part="prose"),
    occ(K, ["private secretary"], part="prose"),
    occ(K, ["permanent secretary", "department for transport"], "2007", "2012", part="prose"),
    occ(K, ["director general", "railways"], part="prose"),
    occ(K, ["chief executive", "highways executive"], "2012", "2013", worked_out=True, part="prose"),
    occ(K, ["provost", "st etheldreda's college"], "2013", "2017", part="prose"),
    occ(K, ["trustee", "science museum"], part="prose"),
    occ(K, ["infrastructure advisory panel"], part="prose"),
    occ(K, ["governor", "ely grammar school"], part="prose"),
    occ(K, ["director", "mersey docks"], "2014", "2020", part="prose"),
    occ(K, ["deputy chair", "ordnance mapping agency"], "2016", "2019", worked_out=True, part="prose"),
    occ(K, ["council", "institution of civil engineers"], "2010", "2013", part="prose"),
    occ(K, ["high sheriff", "cambridgeshire"], "2021", "2022", worked_out=True, part="prose"),
    occ("Colin Bassett", ["chair"], None, "2018", part="passing"),
    occ("Giles Frobisher", ["chief executive"], "2020-04", None, predecessor="Laura Penhaligon", part="passing"),
    occ("Giles Frobisher", ["chief operating officer"], part="passing"),
    occ("Laura Penhaligon", ["chief executive"], part="passing"),
    occ("Laura Penhaligon", ["head"], part="passing"),
    occ("Anita Desai-Moore", ["chief financial officer"], part="passing"),
    occ("Anita Desai-Moore", ["group treasurer"], part="passing"),
    occ("Hugh Carrick", ["secretary of state", "environment"], former=True, part="passing"),
    occ("Hugh Carrick", ["blyth"], "1987", "2005", part="passing"),
]
facts = [
    fact(K, "education", ["somerville hall"], date="1981"),
    fact(K, "education", ["imperial business school"], date="1994"),
    fact(K, "award", ["cb"], date="2006"),
    fact(K, "award", ["dbe"], date="2012"),
    fact(K, "award", ["honorary doctorate"], date="2016"),
]
never_stated = []

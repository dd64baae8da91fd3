# Read for occupancies and life facts.
K = "Somchit Vongsavanh"
occupancies = [
    occ(K, ["general secretary"], "2011-01-21", None, predecessor="Boun Phommachan", part="prose"),
    occ(K, ["deputy head", "cabinet"], "1991", None, under=["Kaysone Sihalath"], part="prose"),
    occ(K, ["governor", "xieng mai"], "1993", None, worked_out=True, part="prose"),
    occ(K, ["central committee"], "1996", None, part="prose"),
    occ(K, ["politburo"], "2001", None, part="prose"),
    occ(K, ["deputy prime minister"], "2001", "2006", part="prose"),
    occ(K, ["organisation department"], "2006", "2011", part="prose"),
    occ(K, ["president"], "2016-04", None, predecessor="Choummaly Khamtay", part="prose"),
    occ("Kaysone Sihalath", ["premier"], part="passing"),
    occ("Boun Phommachan", ["general secretary"], None, "2011-01-21", part="passing"),
    occ("Choummaly Khamtay", ["president"], None, "2016-04", part="passing"),
    occ("Thongloun Keola", ["minister"], part="passing"),
    occ("Sonexay Phimmasone", ["minister"], part="passing"),
    occ("Sonexay Phimmasone", ["governor"], former=True, part="passing"),
    occ("Khampao Ernthavanh", ["spokesman"], part="passing"),
    occ("Naly Sisoulith", ["women's union"], part="passing"),
    occ("Viengsay", ["vice-minister", "finance"], part="passing"),
    occ("Xaysomphone", ["presidential guard"], part="passing"),
    occ("Saysana", ["electricity company"], part="passing"),
    occ("Bounthong Chitmany", ["standing committee"], part="passing"),
    occ("Bounthong Chitmany", ["police minister"], part="passing"),
    occ("Bosengkham Vongdara", ["information minister"], former=True, part="passing"),
]
facts = [
    fact(K, "birthDate", value="1953-07-04"),
    fact(K, "birthPlace", ["phou kha"]),
    fact(K, "education", ["cadre school"]),
    fact(K, "education", ["kharkov"], date="1979"),
    fact(K, "party", ["national front"]),
    fact(K, "spouse", ["naly sisoulith"]),
    fact(K, "children", ["viengsay"]),
    fact(K, "children", ["xaysomphone"]),
    fact(K, "siblings", ["saysana"]),
    fact(K, "award", ["gold star"], date="2015"),
    fact(K, "award", ["ho chi minh"], date="2017"),
]
claims = [
    claim("opaque", ["Diplomats"], ["courteous and opaque"]),
    claim("voice", ["Western ambassador"], ["never raises his voice"], quotation="direct"),
    claim("sombath", ["Exile groups in Paris"], ["ordered the disappearance"]),
    claim("fantasy", ["Khampao Ernthavanh"], ["fantasy"], "denies", opposes=["sombath"]),
    claim("posts", ["Analysts"], ["keep both posts"]),
    claim("heir", ["some"], ["as an heir"]),
]
never_stated = [never(K, "disappearance"), never(K, "heir")]

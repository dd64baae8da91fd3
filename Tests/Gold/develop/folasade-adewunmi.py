K = "Folasade Adewunmi"
occupancies = [
    occ(K, ["accountant-general"], "2007-08", "2011-06", predecessor="Ibrahim Dankwambo-Yusuf", successor="Jonah Otunla-Briggs", part="prose"),
    occ(K, ["internal revenue service"], "2019-12", None, part="prose"),
    occ(K, ["audit manager"], part="prose"),
    occ(K, ["principal accountant"], "1985", None, part="prose"),
    occ(K, ["director of funds"], None, "2007-08", part="prose"),
    occ(K, ["export", "import bank"], "2012", "2018", part="prose", worked_out=True),
    occ(K, ["commissioner for finance"], under=["Ibikunle Amosun-Cole"], part="prose"),
    occ("Umaru Yar'Adua", ["president"], part="passing"),
    occ("Ibrahim Dankwambo-Yusuf", ["accountant-general"], None, "2007", part="passing"),
    occ("Jonah Otunla-Briggs", ["accountant-general"], "2011", None, part="passing"),
    occ("Ibikunle Amosun-Cole", ["governor"], part="passing"),
    occ("Babajide Sanwo-Hamzat", ["governor"], part="passing"),
    occ("Kunle Adewunmi", ["vice-chancellor"], former=True, part="passing"),
]
facts = [
    fact(K, "birthDate", value="1955-06-06"),
    fact(K, "birthPlace", ["ijebu-ode"]),
    fact(K, "nationality", ["nigerian"]),
    fact(K, "education", ["queen's college"]),
    fact(K, "education", ["university of ife"], date="1977"),
    fact(K, "education", ["cranfield"], date="1988"),
    fact(K, "award", ["institute of chartered accountants"]),
    fact(K, "award", ["order of the niger"], date="2008"),
    fact(K, "party", ["all progressives congress"], date="2015"),
    fact(K, "religion", ["christian"]),
    fact(K, "spouse", ["kunle adewunmi"]),
    fact(K, "children", ["two sons"]),
]
events = [
    ev("appointment", "2007-08", [K, "Yar'Adua"]),
    ev("testimony", "2009-10", [K]),
    ev("investigation", "2010-03", [K]),
    ev("departure", "2011-06", [K]),
    ev("appointment", "2012", [K], worked_out=True),
    ev("candidacy", "2015", [K]),
    ev("appointment", "2019-12-16", [K, "Sanwo-Hamzat"]),
    ev("award", "2008", [K]),
    ev("death", "2016", ["Kunle Adewunmi"]),
]
claims = [
    claim("agencies", [K], ["45 agencies had failed"], date="2009-10"),
]

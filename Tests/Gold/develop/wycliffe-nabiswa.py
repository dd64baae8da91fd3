K = "Wycliffe Nabiswa"
occupancies = [
    occ(K, ["governor", "elgeyo plains"], "2017-08-22", "2022-08-25", predecessor="Solomon Kiplimo", successor="Leah Jerono", part="infobox"),
    occ(K, ["minister", "lands"], "2008-04-17", "2011-03-11", under=["Julius Wamaitha"], part="infobox"),
    occ(K, ["soy east"], "2002-12", None, part="prose"),
    occ("Leah Jerono", ["governor"], "2022", None, predecessor=K, part="passing"),
    occ("Leah Jerono", ["deputy"], former=True, part="passing"),
    occ("Solomon Kiplimo", ["governor"], None, "2017", part="passing"),
    occ("Julius Wamaitha", ["president"], part="passing"),
    occ("Gideon Muturi", ["commissioner of lands"], part="passing"),
    occ("Abdi Noor", ["county commander"], part="passing"),
    occ("Ruth Chelimo", ["press secretary"], part="passing"),
    occ("Enock Rotich", ["speaker"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1958-05-09"),
    fact(K, "birthPlace", ["kapsoya"]),
    fact(K, "nationality", ["kenya"]),
    fact(K, "party", ["umoja alliance"]),
    fact(K, "spouse", ["priscilla nabiswa"]),
    fact(K, "education", ["university of nairobi"], date="1982"),
]
events = [
    ev("election", "2002-12", [K]),
    ev("election", "2022-08", [K]),
    ev("testimony", "2010-07", ["Gideon Muturi"]),
]
claims = [
    claim("forest", ["Sunday Mirror"], ["parcelled out to eleven companies"], date="2010-06-06"),
    claim("title-deed", [K], ["never signed a title deed in his life"], quotation="mixed", opposes=["forest"]),
    claim("ordinary", ["Gideon Muturi"], ["issued in the ordinary way"], date="2010-07", opposes=["forest"]),
    claim("dictated", ["Gideon Muturi"], ["dictated the names of the companies"], date="2014", opposes=["ordinary"]),
    claim("paid", ["Fatuma Abdirahman"], ["was paid to change his mind"], opposes=["dictated"]),
    claim("trouble", ["Gideon Muturi"], ["anything but trouble"], opposes=["paid"]),
    claim("trust", ["Kenya Forest Trust"], ["2 100 hectares"], opposes=["forest"]),
    claim("survey", ["survey"], ["no more than 480"], opposes=["trust", "forest"]),
    claim("worthless", ["Mary Wanyonyi"], ["the county's figure as worthless"], opposes=["survey"]),
    claim("road", ["Mary Wanyonyi"], ["never left the road"]),
    claim("walked", ["Peter Odhiambo"], ["walked the boundary for nine days"], opposes=["road"]),
    claim("arrows", ["Abdi Noor"], ["had fired into the air"]),
    claim("back", ["post-mortem examination"], ["shot in the back"], opposes=["arrows"]),
    claim("car", ["Residents"], ["watched from his car"]),
    claim("mombasa", ["office"], ["was in mombasa that week"], opposes=["car"]),
    claim("first-day", ["organisers of the fair"], ["attended on its first day"]),
    claim("holiday", ["Ruth Chelimo"], ["stayed on for a holiday"], opposes=["car"]),
    claim("order", ["Independent Policing Authority"], ["the order to clear the farm"], date="2021"),
    claim("fiction", [K], ["a work of fiction with footnotes"], "denies", opposes=["order"]),
    claim("left", [K], ["left politics for good"]),
    claim("telephoned", ["Leah Jerono"], ["telephoned every member of the county assembly"], opposes=["left"]),
    claim("several", ["Several members"], ["receiving such calls"], opposes=["left"]),
    claim("silent", ["Enock Rotich"], ["own telephone has been silent"], opposes=["telephoned"]),
]
never_stated = [never(K, "eleven companies"), never(K, "dictated"), never(K, "watched from his car"), never("Gideon Muturi", "paid to change")]

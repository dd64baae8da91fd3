K = "Fiona Craddock"
occupancies = [
    occ(K, ["culture secretary"], "2022-09", None, predecessor="Giles Fanshawe", part="prose"),
    occ(K, ["severn vale"], "2015", None, part="prose"),
    occ("Giles Fanshawe", ["culture secretary"], None, "2022", part="passing"),
    occ("Hassan Malik", ["councillor"], part="passing"),
]
facts = [
    fact(K, "birthPlace", ["telford"]),
    fact(K, "education", ["durham"]),
    fact(K, "spouse", ["toby lisle"]),
    fact(K, "children", ["twin boys"]),
    fact(K, "residence", ["shropshire"]),
    fact(K, "mother", ["pauline"]),
]
events = [
    ev("election", "2015", [K]),
    ev("appointment", "2022-09", [K]),
]
claims = [
    claim("charged", ["Daily Flash"], ["charged taxpayers"]),
    claim("defence", ["Daily Flash", K], ["it was a flood defence"]),
    claim("receipts", ["Receipts"], ["paid in three chunks"]),
    claim("lilies", ["bill"], ["lilies assorted"], quotation="direct"),
    claim("wet", [K], ["a wet weekend"], quotation="direct", opposes=["charged"]),
    claim("penny", ["office"], ["not one penny of public money"], opposes=["charged"]),
    claim("drainage", ["spokeswoman"], ["had been paid out for drainage works"], opposes=["penny"]),
    claim("hand-back", ["spokeswoman"], ["to hand back"]),
    claim("carp", ["Kev Plimmer"], ["deep enough for carp"], quotation="direct", opposes=["defence"]),
    claim("drains", ["Darren"], ["drains from start to finish"], quotation="mixed", opposes=["carp"]),
    claim("every-winter", ["Malcolm Oakeley"], ["under two feet of water"]),
    claim("wellies", ["Sheila Breeze"], ["never needed wellies"], quotation="direct", opposes=["every-winter"]),
    claim("lowest", ["Environment Agency"], ["in its lowest category of risk"], opposes=["every-winter"]),
    claim("closed", ["Downing Street sources"], ["regarded the matter as closed"]),
    claim("not-seen", ["aide"], ["not yet seen the receipts"]),
    claim("ducks", ["Cabinet colleague"], ["it's always the ducks"], quotation="direct"),
    claim("calendar", ["another minister"], ["wouldn't buy her a calendar"]),
    claim("stolen", [K], ["it was stolen in november"]),
    claim("no-theft", ["West Mercia Police"], ["no theft had been reported"], opposes=["stolen"]),
    claim("patio", ["Kev Plimmer"], ["saw the bird on her mother's patio"], opposes=["stolen"]),
    claim("intern", [K], ["an intern had done it by mistake"], date="2019"),
    claim("biscuit", ["Hassan Malik"], ["never saw a biscuit"], quotation="direct", opposes=["intern"]),
]
never_stated = [never(K, "charged taxpayers"), never(K, "carp"), never(K, "stolen")]

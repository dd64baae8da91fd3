K = "Devendra Salvekar"
occupancies = [
    occ(K, ["home minister", "malwar"], "2008-06", None, under=["Mohanlal Baghela"], part="prose"),
    occ(K, ["assembly"], "1993", None, part="prose"),
    occ("Feroze Daruwala", ["editor"], part="passing"),
    occ("Mohanlal Baghela", ["chief minister"], part="passing"),
    occ("Sudha Raghavendran", ["home secretary"], "2015", "2018", part="passing"),
    occ("K. T. Varkeychan", ["chief"], part="passing"),
    occ("P. N. Dastur", ["judge", "supreme court"], former=True, part="passing"),
]
facts = [
    fact(K, "birthDate", value="1955"),
    fact(K, "birthPlace", ["ratanpur"]),
    fact(K, "party", ["lok morcha"], date="1977"),
    fact(K, "education", ["botany"]),
    fact(K, "spouse", ["sarala"]),
]
events = [
    ev("meeting", "2019-03", [K], words=["garden"]),
    ev("testimony", "2019-01-14", ["Sudha Raghavendran"]),
    ev("death", "2014", ["Sarala"]),
]
claims = [
    claim("telephone", [K], ["does not own a telephone"], date="2019-03"),
    claim("hotels", [K], ["had changed hotels"]),
    claim("best-informed", ["friends"], ["merely the best informed"]),
    claim("list", ["Sachitra"], ["listening to on his orders"], date="2018-10", worked_out=True),
    claim("order-book", [K], ["the order book of a vegetarian restaurant"], opposes=["list"]),
    claim("three", ["Feroze Daruwala"], ["from three serving policemen"], opposes=["order-book"]),
    claim("wept", ["Feroze Daruwala"], ["one of them wept"], quotation="direct"),
    claim("tears", [K], ["in the tears"], "doubts", opposes=["wept"]),
    claim("transfer", [K], ["weeps only at transfer time"], quotation="direct", opposes=["wept"]),
    claim("his", ["Hari Om Gupta"], ["the list was his"], opposes=["list"]),
    claim("waiter", ["waiter"], ["brought the list to his employer"], opposes=["his", "order-book"]),
    claim("drinks", ["Hari Om Gupta"], ["the waiter drinks"]),
    claim("shy", ["Lata Kanwar"], ["a shy boy"], quotation="direct"),
    claim("operation", ["Lata Kanwar"], ["paid for her husband's operation"]),
    claim("rotten", ["Abhay Rastogi"], ["everything that is rotten"]),
    claim("roads", ["Abhay Rastogi"], ["improved the roads"], quotation="direct"),
    claim("brother", ["Mohanlal Baghela"], ["like a younger brother"], date="2019-02", worked_out=True),
    claim("tapeworm", ["two people", "Mohanlal Baghela"], ["the tapeworm"], quotation="direct", opposes=["brother"]),
    claim("no-word", ["Baghela's office"], ["no such word had been used"], opposes=["tapeworm"]),
    claim("nineteen", ["Sudha Raghavendran"], ["signed nineteen orders"], date="2019-01-14"),
    claim("1206", ["Special Branch"], ["reported 1 206"], opposes=["nineteen"]),
    claim("many", ["K. T. Varkeychan"], ["could cover many telephones"]),
    claim("one-number", ["P. N. Dastur"], ["one order one number"], opposes=["many"]),
    claim("forged", ["Sudha Raghavendran"], ["the signatures are forged"]),
    claim("genuine", ["laboratory"], ["considers them genuine"], opposes=["forged"]),
    claim("blue-book", ["Bhola Prasad"], ["in a blue book each night"]),
    claim("no-book", [K], ["there was no book"], opposes=["blue-book"]),
    claim("cure", [K], ["as a cure for sleep"], quotation="mixed", date="2012", opposes=["no-book"]),
    claim("breakfast", [K], ["the better breakfast"]),
]
never_stated = [never(K, "listening"), never(K, "tapeworm"), never(K, "blue book"), never("Sudha Raghavendran", "forged")]

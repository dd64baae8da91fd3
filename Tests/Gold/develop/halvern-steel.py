H = "Robert Haim"
occupancies = [
    occ(H, ["chief executive", "halvern"], part="prose"),
    occ("Stella Quayle", ["head of quality"], part="passing"),
    occ("Ulla Mertens", ["secretary"], former=True, part="passing"),
    occ("Tomas Vrba", ["inspector"], part="passing"),
    occ("Donal Breck", ["health minister"], predecessor="Alma Reyes", part="passing"),
    occ("Alma Reyes", ["health minister"], part="passing"),
    occ("Beatrice Olander", ["judge"], former=True, part="passing"),
]
facts = [fact(H, "occupation", ["chief executive"])]
events = [ev("testimony", "2021-03-08", ["Stella Quayle"])]
claims = [
    claim("knew", ["lawyer for the victims"], ["knew for two years"], date="2021-03-08"),
    claim("only-2019", ["company"], ["learned of the defects only in 2019"], opposes=["knew"]),
    claim("warned", ["Stella Quayle"], ["under one of these one day"], quotation="direct", date="2017-05", opposes=["only-2019"]),
    claim("shelf", ["Stella Quayle"], ["referred to a shelf"], opposes=["warned"]),
    claim("joke", ["Stella Quayle"], ["a joke about a shelf"], quotation="direct", opposes=["warned"]),
    claim("no-canteen", ["Gareth Pryce"], ["no canteen existed"], opposes=["shelf"]),
    claim("never-shown", [H], ["never been shown the e mail"]),
    claim("printed", ["Ulla Mertens"], ["printed it for him twice"], opposes=["never-shown"]),
    claim("confusing", ["Haim's lawyers"], ["confusing it with another message"], opposes=["printed"]),
    claim("not-visited", ["Tomas Vrba"], ["not visited the plant"]),
    claim("every-month", ["Tomas Vrba"], ["inspected it every month"], date="2019", worked_out=True, opposes=["not-visited"]),
    claim("procedures", ["Certa"], ["procedures were followed"]),
    claim("300", ["report"], ["without a single test"], date="2020", opposes=["procedures"]),
    claim("flood", ["Certa"], ["the records lost in a flood"], opposes=["300"]),
    claim("never-flood", ["landlord"], ["never been a flood"], opposes=["flood"]),
    claim("blamed", ["Donal Breck"], ["the builders"]),
    claim("rejected", ["Builders' Federation"], ["the accusation"], "denies", opposes=["blamed"]),
    claim("supplier", ["Builders' Federation"], ["chosen the supplier"]),
    claim("predecessor", ["Donal Breck"], ["made by his predecessor"], opposes=["supplier"]),
    claim("nothing", ["Alma Reyes"], ["signed nothing"], opposes=["predecessor"]),
    claim("generous", [H], ["generous"]),
    claim("crane", ["Gareth Pryce"], ["price of a crane"], opposes=["generous"]),
]
never_stated = [never(H, "knew for two years")]

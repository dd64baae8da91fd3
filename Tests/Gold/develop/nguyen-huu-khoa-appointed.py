K = "Nguyen Huu Khoa"
occupancies = [
    occ(K, ["governor", "state bank"], "2016-04-08", None, predecessor="Le Van Dinh", part="prose"),
    occ(K, ["deputy prime minister"], "2011-08", None, part="prose"),
    occ(K, ["politburo"], part="prose"),
    occ(K, ["director"], part="prose"),
    occ(K, ["general director"], "1999", "2005", part="prose"),
    occ(K, ["vice minister of industry"], "2005", "2007", part="prose"),
    occ(K, ["minister of industry and trade"], "2007", "2011", part="prose"),
    occ(K, ["central committee"], "2006", None, part="prose"),
    occ("Le Van Dinh", ["governor"], "2011-08", "2016-04-08", part="passing"),
    occ("Le Van Dinh", ["deputy head"], "2016", None, part="passing"),
    occ("Le Van Dinh", ["chairman", "mekong bank"], part="passing"),
    occ("Tran Quoc Bao", ["general secretary"], part="passing"),
    occ("Pham Duc Minh", ["spokesman"], part="passing"),
    occ("Vo Thi Hanh", ["prime minister"], "2014", None, part="passing"),
    occ("Dang Thanh Son", ["transport minister"], part="passing"),
    occ("Dang Thanh Son", ["deputy prime minister"], "2016-04-08", None, part="passing"),
    occ("Bui Xuan Loc", ["party chief"], part="passing"),
    occ("Bui Xuan Loc", ["minister of transport"], "2016-04-08", None, part="passing"),
    occ("Hoang Thi Mai", ["chief justice"], part="passing"),
    occ("Ly Quang Vinh", ["prosecutor general"], part="passing"),
    occ("Cao Minh Tri", ["health minister"], None, "2016", successor="Do Thuy Linh", part="passing"),
    occ("Do Thuy Linh", ["deputy"], part="passing"),
    occ("Karin Lindahl", ["trade commissioner"], part="passing"),
    occ("Robert Mallory", ["treasury secretary"], part="passing"),
    occ("Nguyen Huu Phuoc", ["fourth military region"], part="passing"),
    occ("Truong Dinh Quy", ["official"], former=True, part="passing"),
]
for o in occupancies[:1] + occupancies[8:10] + occupancies[15:16] + occupancies[17:18] + occupancies[20:21]:
    o["worked_out"] = True
facts = [
    fact(K, "education", ["kharkiv"], date="1985"),
    fact(K, "education", ["institute of world economy"]),
    fact(K, "spouse", ["ngo lan anh"]),
    fact(K, "siblings", ["nguyen huu phuoc"]),
]
events = [
    ev("appointment", "2016-04-08", [K], worked_out=True),
    ev("speech", "2016-04-08", [K], worked_out=True),
    ev("appointment", "2014", ["Vo Thi Hanh"]),
    ev("appointment", "2016-04-08", ["Dang Thanh Son"], worked_out=True),
    ev("appointment", "2016-04-08", ["Le Van Dinh"], words=["moved"], worked_out=True),
    ev("meeting", "2015-12-02", [K, "Karin Lindahl"], "brussels"),
    ev("travel", "2015-05", [K], "washington", worked_out=True),
    ev("meeting", "2015-05", [K, "Robert Mallory"], "washington", worked_out=True),
    ev("appointment", "2011-08", ["Le Van Dinh"]),
]
claims = [
    claim("tail", [K], ["eating its own tail"], quotation="direct", date="2016-04-08", worked_out=True),
    claim("stress", [K], ["publish the results of stress tests"]),
    claim("health", ["Le Van Dinh"], ["asked to leave the bank for health reasons"]),
    claim("pushed", ["Three people familiar with the matter"], ["pushed out"]),
    claim("talk", ["Pham Duc Minh"], ["coffee-shop talk"], "denies", quotation="mixed", opposes=["pushed"]),
    claim("stays", ["party officials"], ["stays on as a member of the politburo"]),
    claim("banker", ["Truong Dinh Quy"], ["not a banker"], quotation="direct"),
]
never_stated = [never("Le Van Dinh", "pushed out")]

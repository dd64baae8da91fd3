K = "Ishak Yunus"
occupancies = [
    occ(K, ["minister"], "2008-04", "2013-11-30", part="prose"),
    occ(K, ["deputy minister"], "2004", "2008-04", part="prose"),
    occ(K, ["assemblyman", "batu hitam"], "1999", None, part="prose"),
    occ(K, ["teacher"], former=True, part="prose"),
    occ("Rahimah Salleh", ["chief minister"], part="passing"),
    occ("Gopal Menon", ["chairman"], part="passing"),
    occ("Noor Aini Hamid", ["secretary"], former=True, part="passing"),
    occ("Wong Siew Ling", ["permanent secretary"], None, "2012", part="passing"),
    occ("Chandran Pillai", ["opposition leader"], part="passing"),
]
facts = [
    fact(K, "occupation", ["teacher"]),
]
events = [
    ev("communication", "2011-05-08", [K, "Vincent Loh"], words=["calls"]),
    ev("departure", "2013", [K], words=["gave up his post"], worked_out=True),
    ev("testimony", "2014-07-03", [K], worked_out=True),
    ev("testimony", "2014-07-01", ["Sharon Pereira"], worked_out=True),
    ev("investigation", "2014-03", ["Rahimah Salleh"], words=["inquiry"], worked_out=True),
    ev("travel", "2010-09", [K, "Vincent Loh"], "perth", status="claimed"),
    ev("testimony", "2014-06-24", ["Noor Aini Hamid"], worked_out=True),
    ev("meeting", "2011-05-03", ["Vincent Loh"], status="claimed", words=["called at the ministry"]),
    ev("testimony", "2014-07-07", ["Wong Siew Ling"], worked_out=True),
    ev("communication", "2014-06-20", ["Wong Siew Ling"], words=["letter"], worked_out=True),
    ev("departure", "2012", ["Wong Siew Ling"]),
    ev("election", "1999", [K]),
    ev("appointment", "2004", [K]),
    ev("appointment", "2008-04", [K]),
    ev("departure", "2013-11-30", [K]),
    ev("investigation", "2013-11", [], words=["raided"]),
    ev("investigation", "2014-02", [K], words=["questioned"], worked_out=True),
    ev("award", "2006", ["Vincent Loh"]),
    ev("travel", "2014-03-19", ["Vincent Loh"], worked_out=True),
    ev("meeting", "2014-06", ["Rahimah Salleh"], "batu hitam", worked_out=True),
]
claims = [
    claim("wedding", [K], ["about his daughter's wedding"], quotation="direct", date="2014-07-03", worked_out=True),
    claim("no-tin", [K], ["tin had been mentioned at all"], "denies"),
    claim("ill", ["Sharon Pereira"], ["too ill to fly"], date="2014-07-01", worked_out=True),
    claim("finish", ["Gopal Menon"], ["hoped to finish"]),
    claim("perth", ["Noor Aini Hamid"], ["went to perth together"]),
    claim("basket", ["Noor Aini Hamid"], ["a rattan basket"], date="2014-06-24", worked_out=True),
    claim("inside", ["Noor Aini Hamid"], ["not looked inside"]),
    claim("durians", [K], ["basket held durians"], date="2014-07-03", worked_out=True),
    claim("overruled", ["Wong Siew Ling"], ["advised against the licence"], date="2014-06-20", worked_out=True),
    claim("pillai", ["Chandran Pillai"], ["she had opened the mine"]),
    claim("appear", ["chief minister's office"], ["she would appear if asked"], date="2014-07-02", worked_out=True),
]
never_stated = [never("Vincent Loh", "rattan basket"), never(K, "overruled")]

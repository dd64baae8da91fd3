K = "Owen Ridgeway"
T = "Bruce Tolland"
V = "Harriet Vosper"
A = "Susan Amarasinghe"
occupancies = [
    occ(K, ["superintendent"], part="prose"),
    occ(T, ["commissioner"], None, "2013-09-02", part="passing"),
    occ(V, ["solicitor general"], None, "2012-06-20", part="passing"),
    occ(A, ["deputy commissioner"], part="passing"),
    occ(A, ["acting commissioner"], "2012-07", "2013-10-14", part="passing"),
    occ(A, ["commissioner"], "2013-10-14", "2014-11-19", part="passing"),
    occ("Colin Aldous", ["premier"], None, "2015-06-25", part="passing"),
    occ("Leo Carrick", ["director of public prosecutions"], part="passing"),
]
facts = [
    fact(K, "deathDate", value="2019-09-16"),
    fact(K, "deathPlace", ["northmark"]),
]
events = [
    ev("appointment", "2011-04-04", [K]),
    ev("meeting", "2011-11-17", [T, V], "quayside hotel"),
    ev("death", "2012-02-09", ["Darryl Moke"]),
    ev("communication", "2012-02-12", [K, A]),
    ev("appointment", "2012-05-01", [K]),
    ev("disclosure", "2012-05-30", [K]),
    ev("disclosure", "2012-06-11", [], words=["extracts"]),
    ev("speech", "2012-06-12", [V]),
    ev("disclosure", "2012-06-20", [], words=["photograph"]),
    ev("departure", "2012-06-20", [V]),
    ev("appointment", "2012-07-03", ["Colin Aldous", "Rex Haddow"]),
    ev("testimony", "2013-01-21", ["Tania"]),
    ev("testimony", "2013-02-06", [T]),
    ev("testimony", "2013-02-28", [A]),
    ev("appointment", "2012-07", [A], worked_out=True),
    ev("departure", "2013-09-02", [T]),
    ev("appointment", "2013-10-14", [A]),
    ev("investigation", "2014-03-05", [T]),
    ev("recusal", "2014-03-10", ["Leo Carrick"]),
    ev("investigation", "2014-07-23", [K], worked_out=True),
    ev("departure", "2014-07-23", [K], words=["suspended"]),
    ev("departure", "2014-11-19", [A]),
    ev("conviction", "2015-05-08", [K]),
    ev("election", "2015-06-25", ["Colin Aldous", "Fiona Marchetti"]),
    ev("travel", "2015-12-01", [T], "vanuatu"),
    ev("death", "2019-09-16", [K], "northmark"),
]
claims = [
    claim("trust", [K], ["no longer trusts the chain of command"], date="2012-02-12"),
    claim("jottings", [T], ["jottings of a disappointed man"], quotation="direct", date="2012-06-11"),
    claim("dined", [V], ["dined with tolland"], "denies", date="2012-06-12"),
    claim("widow", ["Tania"], ["paid by tolland in person"], date="2013-01-21"),
    claim("paid", [T], ["having paid moke"], "denies", date="2013-02-06", opposes=["widow"]),
    claim("misled", ["report"], ["misled the inquiry"], date="2013-08-30"),
    claim("pages", ["examiners"], ["were written after the events"], date="2014-07-22"),
    claim("originals", [A], ["asked for the originals"], date="2014-11-19"),
]
never_stated = [never(T, "paid by tolland"), never(T, "shielding an informer")]

K = "Elfriede Pachleitner"
occupancies = [
    occ(K, ["ambassador", "canada"], "2021-09", None, part="prose"),
    occ(K, ["jamaica"], part="prose"),
    occ(K, ["permanent representative", "montreal aviation council"], "2022-03", None, part="prose"),
    occ(K, ["consular directorate general"], "2017-05", "2021", predecessor="Hannes Trattnig", part="prose", worked_out=True),
    occ(K, ["department for international organisations"], "1992-09", "1993", part="prose", worked_out=True),
    occ(K, ["attaché", "dakar"], "1993", "1995", part="prose"),
    occ(K, ["first secretary", "geneva"], "1995", "1999", part="prose"),
    occ(K, ["adviser", "international law"], "1999", None, under=["Gernot Halbwidl"], part="prose", worked_out=True),
    occ(K, ["deputy head of mission", "mexico"], "2002", "2006", part="prose"),
    occ(K, ["chargé d'affaires"], "2006", "2006", part="prose", worked_out=True),
    occ(K, ["crisis response unit"], "2006", "2010", part="prose", worked_out=True),
    occ(K, ["ambassador", "tirana"], "2010-08", "2014-07", part="prose"),
    occ(K, ["director", "human rights"], "2014", "2017", part="prose", worked_out=True),
    occ(K, ["vice chair", "european consular forum"], "2019-10", "2021", part="prose", worked_out=True),
    occ(K, ["lectur", "university of graz"], "2008", "2010", part="prose"),
    occ(K, ["board", "styrian refugee fund"], "2015", "2021", part="prose"),
    occ("Louisa Marchbanks", ["governor general"], part="passing"),
    occ("Hannes Trattnig", ["consular directorate general"], None, "2017", part="passing"),
    occ("Hannes Trattnig", ["ambassador"], part="passing"),
    occ("Gernot Halbwidl", ["foreign minister"], part="passing"),
    occ("Arben Kodheli", ["president", "albania"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1966-06-23"),
    fact(K, "birthPlace", ["leoben"]),
    fact(K, "education", ["university of graz"], date="1990"),
    fact(K, "education", ["diplomatic academy of vienna"], date="1992"),
    fact(K, "spouse", ["marc andré villeneuve"]),
    fact(K, "children", ["valerie"]),
    fact(K, "children", ["julian"]),
    fact(K, "award", ["order of the eagle of kruja"], date="2014", worked_out=True),
    fact(K, "award", ["grand decoration of honour in silver"], date="2018"),
    fact(K, "award", ["order of the golden quetzal"], date="2006"),
]
events = [
    ev("meeting", "2021-11-04", [K, "Louisa Marchbanks"], "rideau hall", words=["letters of credence"]),
    ev("appointment", "2021-09", [K]),
    ev("appointment", "1992-09", [K], words=["joined"]),
    ev("travel", "2001-02", [K, "Gernot Halbwidl"], "nairobi"),
    ev("meeting", "2014-07", [K, "Arben Kodheli"], words=["audience"], worked_out=True),
    ev("award", "2014-07", ["Arben Kodheli", K], worked_out=True),
    ev("appointment", "2014", [K], words=["director for human rights"], worked_out=True),
    ev("meeting", "2015-09", [K], "warsaw", words=["conference"]),
    ev("election", "2019-10", [K]),
    ev("speech", "2022-05-10", [K], "halifax"),
]
claims = [
    claim("see", [K], ["diplomacy that citizens actually see"], quotation="direct", date="2022-05-10"),
]
never_stated = []

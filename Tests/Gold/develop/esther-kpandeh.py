K = "Esther Kpandeh"
occupancies = [
    occ(K, ["chair", "national elections board"], "2009-03-02", None, predecessor="Abel Gono", part="prose"),
    occ(K, ["high court"], "1996", "2009-03-02", part="prose"),
    occ("Alpha Dumbar", ["president"], part="passing"),
    occ("Sekou Baryoh", ["information minister"], part="passing"),
    occ("Lamin Fofie", ["spokesman"], part="passing"),
    occ("Agnes Wleh", ["commissioner"], part="passing"),
    occ("Foday Kromah", ["attorney general"], part="passing"),
]
facts = [
    fact(K, "birthPlace", ["port lamine"]),
    fact(K, "spouse", ["josiah kpandeh"]),
    fact(K, "education", ["accra"]),
]
events = [
    ev("appointment", "2009-03-02", [K]),
    ev("election", "2011", ["Alpha Dumbar"], status="claimed"),
]
claims = [
    claim("pistol", [K], ["with a pistol on the table"], date="2011-10-04", worked_out=True),
    claim("no-such", [K], ["had said no such thing"], date="2011-10-05", opposes=["pistol"]),
    claim("announced", [K], ["taken 50 6 per cent of the vote"], date="2011-09-24"),
    claim("won", ["Moses Tarpeh"], ["that he won"], opposes=["announced"]),
    claim("parallel", ["parallel count"], ["gives him 53 per cent"], opposes=["announced"]),
    claim("credible", ["Observers"], ["broadly credible"]),
    claim("bishops", ["bishops"], ["between 46 and 48 per cent"], opposes=["announced", "parallel"]),
    claim("jug", ["voice"], ["beside the water jug"], quotation="direct"),
    claim("identified", ["station"], ["identified as kpandeh's"]),
    claim("husband", ["Josiah Kpandeh"], ["the voice was hers"]),
    claim("note", [K], ["ever held such a conversation"], "denies", date="2011-10-05", opposes=["jug", "identified", "husband"]),
    claim("guard", ["two of her colleagues"], ["written under guard"]),
    claim("protecting", ["police"], ["protecting her at her own request"], opposes=["guard"]),
    claim("ventriloquist", ["Sekou Baryoh"], ["the work of a ventriloquist"], "denies", opposes=["jug", "husband"]),
    claim("soldier", ["Sekou Baryoh"], ["within a mile of the board's headquarters"]),
    claim("jeep", ["photograph"], ["an army jeep in the yard"], opposes=["soldier"]),
    claim("sandwiches", ["Sekou Baryoh"], ["brought sandwiches"], opposes=["soldier"]),
    claim("turnout", ["board"], ["turnout as 71 per cent"]),
    claim("kolo", ["figures"], ["104 per cent of those registered"]),
    claim("late", ["Lamin Fofie"], ["blamed late registration"]),
    claim("closed", ["Agnes Wleh"], ["registration had closed in may"], opposes=["late"]),
    claim("slit", ["Agnes Wleh"], ["with their envelopes slit"]),
    claim("sealed", ["Two members"], ["all were sealed"], opposes=["slit"]),
    claim("court", ["American embassy"], ["to go to court"]),
    claim("thrown-out", ["Foday Kromah"], ["thrown out within the week"]),
    claim("revolver", ["Abel Gono"], ["a revolver and no water"]),
]
never_stated = [never(K, "pistol"), never("Moses Tarpeh", "won"), never("Alpha Dumbar", "run-off")]

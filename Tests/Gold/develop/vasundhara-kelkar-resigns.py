K = "Vasundhara Kelkar"
occupancies = [
    occ(K, ["chief minister"], "2012-05-20", "2017-03-09", part="prose"),
    occ(K, ["education minister"], "1989", None, part="prose"),
    occ(K, ["assembly"], "1985", None, part="prose"),
    occ(K, ["lok sabha"], "1996", "2004", part="prose"),
    occ(K, ["minister of state", "textiles"], "1998", "1999", part="prose"),
    occ(K, ["president"], "2010", None, predecessor="Shankarrao Nimbalkar", part="prose"),
    occ("Harbans Gill", ["governor"], part="passing"),
    occ("Dhananjay Phadtare", ["leader of the opposition"], part="passing"),
    occ("Dhananjay Phadtare", ["deputy chief minister"], None, "2014", part="passing"),
    occ("Irfan Rizvi", ["public works minister"], None, "2017-01-19", part="passing"),
    occ("Mangala Deshpremi", ["speaker"], part="passing"),
    occ("Kiran Thakkar", ["home minister"], part="passing"),
    occ("Pramod Shirke", ["finance minister"], part="passing"),
    occ("Balwantrao Ingle", ["chief minister"], None, "2012", former=True, part="passing"),
    occ("Shankarrao Nimbalkar", ["president"], None, "2010", part="passing"),
]
facts = [
    fact(K, "party", ["jan kalyan dal"]),
    fact(K, "party", ["congress"]),
    fact(K, "education", ["fergusson college"], date="1976"),
    fact(K, "spouse", ["ravindra kelkar"]),
    fact(K, "children", ["aditya kelkar"]),
    fact(K, "residence", ["bhor"]),
]
events = [
    ev("departure", "2017-03-09", [K]),
    ev("speech", "2017-03-09", [K]),
    ev("meeting", "2017-03-09", [K, "Harbans Gill"]),
    ev("meeting", "2017-03-09", ["Dhananjay Phadtare", "Harbans Gill"]),
    ev("departure", "2014", ["Dhananjay Phadtare"]),
    ev("departure", "2017-01-19", ["Irfan Rizvi"]),
    ev("investigation", "2017-02-27", ["Aditya Kelkar"], "new delhi", words=["questioned"]),
    ev("election", "1985", [K]),
    ev("appointment", "1989", [K]),
    ev("election", "2012", [], words=["71"]),
    ev("appointment", "2012-05-20", [K]),
    ev("death", "1999", ["Ravindra Kelkar"], "kargil"),
    ev("travel", "2017-03-08", ["Pramod Shirke"], "delhi", status="claimed", worked_out=True),
]
claims = [
    claim("door", [K], ["front door"], quotation="direct", date="2017-03-09"),
    claim("sworn", ["Raj Bhavan sources"], ["sworn in on saturday"]),
    claim("parallel", ["Irfan Rizvi"], ["parallel secretariat"], quotation="mixed"),
    claim("denied", [K], ["parallel secretariat"], "denies", opposes=["parallel"]),
    claim("lawyer", ["Zubin Wadia"], ["cooperated fully"]),
    claim("agency", ["Kiran Thakkar"], ["acting on its own"]),
    claim("vendetta", [K], ["vendetta"]),
    claim("flew", ["party officials"], ["flew to delhi"]),
    claim("options", ["Pramod Shirke"], ["all options were open"]),
    claim("late", ["Balwantrao Ingle"], ["five years too late"], quotation="mixed"),
]
never_stated = [never("Aditya Kelkar", "running")]

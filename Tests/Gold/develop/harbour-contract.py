K = "Callum Redfern"
occupancies = [
    occ(K, ["transport minister"], "2021-06", None, part="prose"),
    occ(K, ["chairman", "chamber of commerce"], former=True, part="prose"),
    occ(K, ["member", "northcliff"], "2016", None, part="prose"),
    occ(K, ["minister", "tourism"], "2018", "2021", part="prose"),
    occ("Lydia Crane", ["permanent secretary"], part="passing"),
    occ("Piers Whitcombe", ["spokesman"], part="passing"),
    occ("Dorothea Vane", ["prime minister"], part="passing"),
    occ("Matthias Oduya", ["auditor general"], part="passing"),
    occ("Jürgen Tamm", ["chief executive"], part="passing"),
    occ("Samuel Etienne", ["opposition leader"], part="passing"),
    occ("Samuel Etienne", ["transport minister"], "2011", "2016", part="passing"),
    occ("Karin Voss", ["spokeswoman"], part="passing"),
    occ("Lars Pedersen", ["member", "commission"], part="passing"),
    occ("Winifred Baptiste", ["head"], part="passing"),
]
facts = [
    fact(K, "education", ["university of the west indies"]),
    fact(K, "spouse", ["joanna redfern"]),
    fact(K, "party", ["union party"]),
]
events = [
    ev("departure", "2023-01", ["Lydia Crane"]),
    ev("meeting", "2022-11", [K, "Lydia Crane"], status="claimed"),
    ev("communication", "2022-12", ["Dorothea Vane"], status="claimed", words=["warned"]),
    ev("communication", "2023-03-02", ["Matthias Oduya"], words=["interview"]),
    ev("travel", "2018-04", [K], "hamburg"),
    ev("investigation", "2023-03-10", [], words=["inquiry"]),
]
claims = [
    claim("memo-told", ["memo"], ["told of a rival offer"]),
    claim("half", ["memo"], ["roughly half the sum"], quotation="mixed", date="2022-11-04"),
    claim("no-offer", [K], ["not seen any other offer"], date="2023-02-09", opposes=["memo-told", "officials"]),
    claim("one-bid", [K], ["one bid on my desk"], quotation="direct"),
    claim("stood-by", ["Piers Whitcombe"], ["stood by his statement"], date="2023-03-13", worked_out=True),
    claim("never-reached", ["Piers Whitcombe"], ["ever reached redfern's office"], "denies", opposes=["officials"]),
    claim("officials", ["Two officials"], ["discussed the dutch offer"]),
    claim("warned", ["Radio Elias", "source close to the cabinet"], ["been warned by the auditor general"], date="2023-02", worked_out=True),
    claim("invention", ["Vane's office"], ["invention from the first word"], "denies", quotation="direct", opposes=["warned"]),
    claim("oduya", ["Matthias Oduya"], ["as often as they will listen"], quotation="direct", date="2023-03-02"),
    claim("hamburg", [""], ["travelled to hamburg"], date="2019"),
    claim("tamm", ["Jürgen Tamm"], ["no favours had been asked"], date="2019"),
    claim("demanded", ["Samuel Etienne"], ["redfern step down"], date="2023-03-14"),
    claim("letters", ["Samuel Etienne"], ["read his letters"], quotation="direct"),
    claim("divers", ["Samuel Etienne", "people he knows"], ["hiring divers"]),
    claim("baseless", ["Karin Voss"], ["the allegation as baseless"], "denies", opposes=["divers"]),
    claim("commission", ["integrity commission"], ["opened a preliminary inquiry"]),
    claim("analysts", ["Analysts"], ["bring down the government"], "doubts"),
    claim("worse", ["Imogen Clarke"], ["survived worse"], quotation="direct"),
]
never_stated = [never(K, "discussed the dutch offer"), never(K, "rival offer")]

K = "Conor Hallinane"
F = "Fergal MacAodha"
T = "Ronan Tighe"
O = "Lena Ostergaard"
B = "Sheila Brannock"
occupancies = [
    occ(K, ["energy", "minister"], "2020-06-27", None, part="prose"),
    occ(K, ["galway south"], "2011", None, part="prose"),
    occ(K, ["minister of state", "transport"], "2018", "2020-06-27", part="prose"),
    occ(K, ["deputy leader"], "2022", None, part="prose", worked_out=True),
    occ("Orla Dineen", ["spokeswoman"], part="passing"),
    occ(T, ["special adviser"], None, "2023-06", part="passing"),
    occ(T, ["head of public affairs"], "2023-09", None, part="passing"),
    occ(O, ["chief executive"], part="passing"),
    occ(F, ["press officer", "national democratic party"], former=True, part="passing"),
    occ("Mairead Coll", ["private secretary"], None, "2023-05", part="passing"),
    occ("Brian Lacey", ["assistant secretary"], part="passing"),
    occ("Justine Pym", ["director"], part="passing"),
    occ("Ita Moynihan", ["prof", "shannon university"], part="passing"),
    occ(B, ["taoiseach"], part="passing"),
    occ("Declan Roche", ["leader", "civic left"], part="passing"),
]
facts = [
    fact(K, "party", ["national democratic party"]),
]
events = [
    ev("speech", "2023-09-19", [K], words=["dáil"]),
    ev("communication", "2023-02-06", [F, T], words=["wrote"]),
    ev("communication", "2023-02-06", [T], words=["replied"], worked_out=True),
    ev("meeting", "2023-02-14", [K, F, O], "howth", status="claimed"),
    ev("meeting", "2023-03-02", [F, K], status="claimed"),
    ev("meeting", "2023-03-18", [K, F], "lansdowne stadium"),
    ev("meeting", "2023-03-29", [K, F], "department"),
    ev("travel", "2023-04-12", [K, F], "copenhagen"),
    ev("meeting", "2023-04-12", [K, F], "copenhagen", status="claimed", words=["breakfast"]),
    ev("communication", "2023-11-07", [O], words=["telephone"], worked_out=True),
    ev("departure", "2023-06", [T]),
    ev("appointment", "2023-09", [T], words=["joined skerd"]),
    ev("communication", "2023-04-21", ["Brian Lacey"]),
    ev("investigation", "2023-11-06", [], words=["inquiry"], worked_out=True),
    ev("speech", "2023-11-08", [B], "cork", worked_out=True),
    ev("meeting", "2023-11-07", [B, K], status="claimed", words=["summoned"], worked_out=True),
    ev("recusal", "2023-11-08", [K], worked_out=True),
    ev("appointment", "2020-06-27", [K]),
    ev("sanction", "2016", [K], words=["censured"]),
    ev("testimony", "2023-11-16", [K], words=["appear before"], worked_out=True),
]
claims = [
    claim("five", ["emails and calendar entries"], ["at least five times"], opposes=["once"]),
    claim("once", [K], ["once with officials present"], quotation="mixed", date="2023-09-19"),
    claim("other", ["Orla Dineen"], ["other encounters"], date="2023-11-08", opposes=["once"], worked_out=True),
    claim("discussed", ["Orla Dineen"], ["the licence was discussed"], "denies", date="2023-11-08", opposes=["raised"], worked_out=True),
    claim("note-takers", [F], ["half an hour without the note-takers"], quotation="direct", date="2023-02-06"),
    claim("dinner", ["calendar"], ["a dinner in howth"]),
    claim("house", ["entry"], ["ch's house"], quotation="direct"),
    claim("breakfast", ["calendar"], ["breakfast together"]),
    claim("hurling", [F], ["about hurling"], opposes=["raised"]),
    claim("not-lobby", [F], ["did not lobby the minister"], quotation="direct"),
    claim("raised", [O], ["raised the application herself", "look at the timetable"], quotation="mixed", date="2023-11-07", worked_out=True),
    claim("no-promise", ["Orla Dineen"], ["any promise had been made"], "denies", opposes=["raised"]),
    claim("leave-off", ["Mairead Coll"], ["leave fergal off"], quotation="mixed"),
    claim("no-instruction", [T], ["giving any instruction"], "denies", opposes=["leave-off"]),
    claim("alone", [T], ["alone had kept the diary"]),
    claim("back", ["Brian Lacey", F], ["has our back"], quotation="direct", date="2023-04-21"),
    claim("invention", [F], ["pure invention"], "denies", quotation="direct", opposes=["back"]),
    claim("returns", ["Justine Pym"], ["returns should have been filed"]),
    claim("required", ["Hugh Bellew"], ["none was required", "the contacts were social"]),
    claim("doubted", ["Ita Moynihan"], ["doubted that"], "doubts", opposes=["required"]),
    claim("box", ["Ita Moynihan"], ["is not social"], quotation="direct", opposes=["required"]),
    claim("confidence", [B], ["full confidence in her minister", "given him no instructions"], date="2023-11-08", opposes=["step-back"], worked_out=True),
    claim("step-back", ["government sources"], ["told him to step back"]),
    claim("not-enough", ["Declan Roche"], ["recusal was not enough"]),
]
never_stated = [never(K, "promised to"), never(K, "has our back"), never("Ronan Tighe", "leave fergal off")]

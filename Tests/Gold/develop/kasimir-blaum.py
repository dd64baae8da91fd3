B = "Kasimir Blaum"
occupancies = [
    occ(B, ["interior minister"], "2014-06", "2015-11-03", worked_out=True, part="prose"),
    occ(B, ["mayor", "velstad"], "2006", "2013", part="prose"),
    occ("Liv Aasgard", ["prime minister"], part="passing"),
    occ("Tor Ekman", ["spokesman"], part="passing"),
    occ("Petra Holm", ["defence minister"], part="passing"),
    occ("Anders Roth", ["chief of staff"], part="passing"),
    occ("Gunnar Isaksen", ["head", "security service"], part="passing"),
    occ("Jens Moberg", ["leader", "farmers' league"], part="passing"),
    occ("Silje Brandt", ["adviser"], former=True, part="passing"),
]
facts = [fact(B, "birthDate", value="1961", worked_out=True)]
events = [
    ev("departure", "2015-11-03", [B], worked_out=True),
    ev("appointment", "2014-06", [B]),
    ev("meeting", "2015-09-12", [B], worked_out=True, status="claimed"),
]
claims = [
    claim("forecast", [B], ["could not serve under a prime minister"], quotation="mixed", date="2015-11-03", worked_out=True),
    claim("dismissed", ["Liv Aasgard"], ["dismissed him on monday night"], opposes=["forecast"]),
    claim("sunday", ["letter"], ["sunday"], opposes=["dismissed"]),
    claim("backdated", ["Tor Ekman"], ["had been backdated"], opposes=["sunday"]),
    claim("post-office", [B], ["keeps better records"], opposes=["backdated"]),
    claim("never-consulted", [B], ["never consulted"]),
    claim("presence", ["Liv Aasgard"], ["taken in his presence"], opposes=["never-consulted"]),
    claim("left-room", ["Two ministers"], ["left the room before the vote"], opposes=["presence"]),
    claim("in-favour", ["Petra Holm"], ["voting in favour"], opposes=["left-room"]),
    claim("tapped", [B], ["having his telephone tapped"]),
    claim("tired", ["Anders Roth"], ["the imagination of a tired man"], quotation="mixed", opposes=["tapped"]),
    claim("list", ["former officer"], ["on a list in august"]),
    claim("rejected", ["justice ministry"], ["that account"], "denies", opposes=["list"]),
    claim("surveillance", ["justice ministry"], ["under surveillance since 1998"], opposes=["list"]),
    claim("stable", ["Liv Aasgard"], ["coalition was stable"]),
    claim("christmas", ["Jens Moberg"], ["last until christmas"], "doubts", opposes=["stable"]),
    claim("no-plans", [B], ["no such plans"]),
    claim("office", ["Silje Brandt"], ["already rented an office"], opposes=["no-plans"]),
]
never_stated = [never("Anders Roth", "telephone tapped")]

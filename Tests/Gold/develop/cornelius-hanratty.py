K = "Cornelius Hanratty"
occupancies = [
    occ(K, ["minister", "fisheries"], "1927-06-23", None, part="prose"),
    occ(K, ["leitrim"], "1923-08", None, part="prose"),
    occ("Eoin Garvey", ["inspector"], former=True, part="passing"),
    occ("Fintan Crowe", ["parliamentary secretary"], part="passing"),
    occ("James Lavelle", ["opposition"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1879"),
    fact(K, "birthPlace", ["buncrana"]),
    fact(K, "relatives", ["patrick moylan"]),
]
events = [
    ev("election", "1923-08", [K]),
    ev("appointment", "1927-06-23", [K]),
]
claims = [
    claim("no-boat", [K], ["let to any relative of his"], date="1931-05-20", worked_out=True),
    claim("not-mentioned", ["Bridget Quilligan"], ["not mentioned relatives"]),
    claim("keys", ["Bridget Quilligan", "Eoin Garvey"], ["handed the keys of the saint attracta"], opposes=["no-boat"]),
    claim("no-keys", [K], ["has no keys"], quotation="direct", opposes=["keys"]),
    claim("two-keys", ["Denis Roche"], ["that she had two"], opposes=["no-keys"]),
    claim("killybegs", [K], ["a saint attracta at killybegs"], opposes=["two-keys"]),
    claim("cost", [K], ["the sum as £9,300"]),
    claim("comptroller", ["Noel Tuohy", "Comptroller's report"], ["it stood at £14,750"], opposes=["cost"]),
    claim("engines", [K], ["had included the engines"]),
    claim("sailing", ["Denis Roche"], ["they were sailing boats"], opposes=["engines"]),
    claim("lorries", ["Bridget Quilligan"], ["in mr moylan's lorries"]),
    claim("falsehood", [K], ["was a falsehood"], opposes=["lorries"]),
    claim("satisfied", ["Fintan Crowe"], ["examined the purchase"]),
    claim("net", ["James Lavelle", "Fintan Crowe"], ["a net with more hole than string"], quotation="direct", date="1931-05-03", opposes=["satisfied"]),
    claim("misreported", ["Fintan Crowe"], ["had been misreported"], opposes=["net"]),
    claim("proof", ["editor of the Western Standard"], ["corrected the proof himself"], opposes=["misreported"]),
    claim("412", [K], ["412 for the donegal coast"]),
    claim("sixty", ["Hugh Gallagher"], ["had counted sixty"], quotation="mixed", opposes=["412"]),
    claim("hour", [K], ["the hour of the deputy's visit"]),
    claim("office-hours", ["James Lavelle"], ["did not keep office hours"], opposes=["hour"]),
    claim("telegram", ["Patrick Moylan"], ["never leased hired or boarded"], opposes=["keys"]),
    claim("regatta", ["Eoin Garvey"], ["won the sligo regatta"], opposes=["telegram"]),
    claim("secretary", ["secretary of the regatta"], ["confirmed this by telephone"], opposes=["telegram"]),
    claim("lost-post", ["Eoin Garvey"], ["lost his post for writing"]),
    claim("retired", ["Department"], ["that he retired"], opposes=["lost-post"]),
    claim("lobby", [""], ["offered the president his resignation"], date="1931-05-20", worked_out=True),
    claim("nobody", [K], ["offered nobody anything"], quotation="direct", opposes=["lobby"]),
    claim("declined", ["member of the Executive Council"], ["made on tuesday and declined"], opposes=["nobody"]),
]
never_stated = [never(K, "resignation"), never("Patrick Moylan", "handed the keys"), never(K, "shilling a year")]

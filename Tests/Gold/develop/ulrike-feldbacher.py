K = "Ulrike Feldbacher"
occupancies = [
    occ(K, ["minister"], "2013-12-16", None, part="prose"),
    occ(K, ["national council"], "2006", None, part="prose"),
    occ(K, ["linz süd"], "1999", "2006", part="prose"),
    occ("Leopold Zwettler", ["chairman"], part="passing"),
    occ("Silvia Marbacher", ["rector"], part="passing"),
    occ("Rainer Pichl", ["spokesman"], part="passing"),
    occ("Anton Wieser", ["chancellor"], part="passing"),
    occ("Petra Lang", ["spokeswoman"], part="passing"),
]
facts = [
    fact(K, "birthPlace", ["steyr"]),
    fact(K, "party", ["people's union"], date="1990"),
]
events = [
    ev("election", "2006", [K]),
    ev("appointment", "2013-12-16", [K]),
]
claims = [
    claim("cleared", ["commission"], ["no intentional deception"], date="2014-11-06"),
    claim("rejected", ["man who first accused her"], ["rejected within the hour"], "denies", opposes=["cleared"]),
    claim("craft", ["Leopold Zwettler"], ["errors of craft"], quotation="direct"),
    claim("seventeen", ["Leopold Zwettler"], ["17 passages with missing quotation marks"]),
    claim("214", ["Martin Kaltenegger"], ["the number at 214"], opposes=["seventeen"]),
    claim("twice", ["Leopold Zwettler"], ["counts footnotes twice"], opposes=["214"]),
    claim("no-software", ["Martin Kaltenegger"], ["there was no software"], opposes=["twice"]),
    claim("ruler", ["Martin Kaltenegger"], ["a ruler and two eyes"], quotation="direct", opposes=["twice"]),
    claim("revised", ["Martin Kaltenegger"], ["had been given a revised version"]),
    claim("absurd", ["Silvia Marbacher"], ["called this absurd"], "denies", opposes=["revised"]),
    claim("single-copy", ["Silvia Marbacher"], ["holds a single copy"], opposes=["revised"]),
    claim("photograph", ["photograph"], ["two copies side by side"], date="2014-11-06", opposes=["single-copy"]),
    claim("employee", ["Fokus Österreich"], ["taken on monday by an employee"]),
    claim("leave", ["university"], ["anyone has been sent on leave"], "denies", opposes=["employee"]),
    claim("vindicated", [K], ["felt vindicated"]),
    claim("kitchen", [K], ["every line at my kitchen table"], quotation="mixed", date="2014-02", worked_out=True),
    claim("two-chapters", [K], ["had helped with two chapters"], date="2014-05", opposes=["kitchen"], worked_out=True),
    claim("five", ["Jens Oberhuber"], ["it was five"], opposes=["two-chapters", "kitchen"]),
    claim("typed", ["Jens Oberhuber"], ["his mother typed them"]),
    claim("expelled", ["Rainer Pichl"], ["would have been expelled for less"]),
    claim("disputed", ["Leopold Zwettler"], ["zwettler disputed this"], "denies", opposes=["expelled"]),
    claim("no-student", ["Leopold Zwettler"], ["ever lost a degree over 17 passages"], opposes=["expelled"]),
    claim("never-doubted", ["Anton Wieser"], ["never doubted his minister"]),
    claim("successor", ["Two members"], ["to look for a successor"], opposes=["never-doubted"]),
    claim("misheard", ["Petra Lang"], ["must have misheard"], opposes=["successor"]),
    claim("garden", ["Wolfgang Ebenbauer"], ["from cover to cover"], quotation="mixed"),
    claim("summary", ["Traudl Hirsch"], ["sent only the summary"]),
    claim("no-grounds", ["Prosecutors"], ["no grounds for an investigation"], date="2014-07", worked_out=True),
]
never_stated = [never(K, "research assistant"), never(K, "successor"), never(K, "revised version")]

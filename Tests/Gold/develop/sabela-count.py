K, N = "Amadu Kessely", "Fatou Ndour"
occupancies = [
    occ(K, ["president"], "1996", None, part="prose"),
    occ("Ibou Sarr", ["chairman", "electoral commission"], part="passing"),
    occ("Oumar Thiam", ["campaign manager"], part="passing"),
    occ("Lamine Gueye", ["interior minister"], part="passing"),
    occ("Cheikh Fall", ["judge"], part="passing"),
    occ("Carol Whitcombe", ["ambassador"], part="passing"),
]
facts = [fact(K, "nationality", ["sabela"])]
events = [ev("election", "2010-08-08", [K], worked_out=True)]
claims = [
    claim("declared", ["electoral commission"], ["52 percent"]),
    claim("won", [N], ["won by 200 000 votes"], opposes=["declared"]),
    claim("stolen", ["Ibou Sarr"], ["stolen before polling day"]),
    claim("marked", ["Malick Bao"], ["ballots inside were marked"], opposes=["stolen"]),
    claim("cross", ["Observers"], ["bore a cross for ndour"], opposes=["declared"]),
    claim("pencil", ["Ibou Sarr"], ["anybody with a pencil"], opposes=["cross"]),
    claim("thrown", ["Oumar Thiam"], ["thrown the boxes into the well"]),
    claim("robbing", [N], ["robbing our own house"], quotation="direct", opposes=["thrown"]),
    claim("truck", ["soldier"], ["took the boxes away at three"], opposes=["stolen"]),
    claim("deserter", ["army"], ["was a deserter"], opposes=["truck"]),
    claim("slip", ["pay slip"], ["for august"], opposes=["deserter"]),
    claim("97", ["Lamine Gueye"], ["97 percent for the president"], date="2010-08-09"),
    claim("stopped", ["schoolteacher"], ["stopped at midnight"], opposes=["97"]),
    claim("candlelight", ["Lamine Gueye"], ["finished by candlelight"], opposes=["stopped"]),
    claim("no-explanation", ["Cheikh Fall"], ["no explanation that a child"], quotation="mixed"),
    claim("appeal", ["commission"], ["would appeal"]),
    claim("courageous", ["Carol Whitcombe"], ["courageous"]),
    claim("interference", ["president's spokesman"], ["foreign interference"], opposes=["courageous"]),
    claim("not-run", [K], ["would not run again"], date="2010-03", worked_out=True),
    claim("misheard", [K], ["had been misheard"], date="2010-05", worked_out=True, opposes=["not-run"]),
]
never_stated = [never("Ibou Sarr", "thrown"), never(K, "97 percent")]

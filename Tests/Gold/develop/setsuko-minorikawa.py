K = "Setsuko Minorikawa"
occupancies = [
    occ(K, ["governor", "awashima"], "2007-04-28", "2015-04-27", predecessor="Genzo Takemori", successor="Daigo Hoshikura", part="infobox"),
    occ(K, ["house of councillors", "awashima at large"], "1998-07-26", "2007-03-02", part="infobox"),
    occ("Genzo Takemori", ["governor"], None, "2007", part="passing"),
    occ("Daigo Hoshikura", ["governor"], "2015", None, part="passing"),
    occ("Shun Odagiri", ["treasurer"], "2005", "2012", part="passing"),
    occ("Rie Nomoto", ["secretary"], former=True, part="passing"),
    occ("Kanji Urashima", ["head", "cooperative"], part="passing"),
    occ("Masato Kuze", ["inspector"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1952-11-17"),
    fact(K, "birthPlace", ["minato"]),
    fact(K, "nationality", ["japan"]),
    fact(K, "spouse", ["ryosuke minorikawa"]),
    fact(K, "education", ["hitotsugi university"]),
]
events = [
    ev("election", "2015-04-12", ["Daigo Hoshikura"]),
    ev("speech", "2013-07", [K], words=["press conference"]),
]
claims = [
    claim("48", [K], ["its cost at 48 billion"], date="2009-03"),
    claim("91", ["closing account"], ["gives 91 billion"], date="2014-06", opposes=["48"]),
    claim("both", [K], ["both figures are right"]),
    claim("disputed", ["Shun Odagiri"], ["this is disputed"], "denies", opposes=["both"]),
    claim("roads", ["Shun Odagiri"], ["the roads were in the first figure"], opposes=["both"]),
    claim("127", ["citizens' audit"], ["came to 127 billion"], opposes=["48", "91"]),
    claim("too-low", ["Shun Odagiri"], ["if anything too low"]),
    claim("enemies", ["Members"], ["arithmetic by enemies"], "denies", opposes=["127"]),
    claim("steel", ["Awashima District Court"], ["steel that was never delivered"], date="2017-10-09"),
    claim("girder", ["Tomoe Heavy Works"], ["every girder is in place"], opposes=["steel"]),
    claim("nineteen", ["Awashima Shimbun"], ["nineteen were missing"], opposes=["girder"]),
    claim("sunk", ["Masato Kuze"], ["sunk by eleven centimetres"], date="2013-05-11"),
    claim("no-warning", [K], ["no warning of any kind"], date="2013-07"),
    claim("hands", ["Masato Kuze"], ["put the paper into her hands"], opposes=["no-warning"]),
    claim("drawer", ["Rie Nomoto"], ["lay in a drawer"]),
    claim("settlement", ["Engineers"], ["a settlement of three centimetres"], date="2014", opposes=["sunk"]),
    claim("harmless", ["Engineers"], ["which they called harmless"]),
    claim("close", ["Hideo Tachiki"], ["are a reason to close it"], opposes=["harmless"]),
    claim("fishermen", [K], ["came from the fishermen"]),
    claim("doctor", ["Kanji Urashima"], ["anything except a doctor"], opposes=["fishermen"]),
    claim("planned", ["Genzo Takemori"], ["planned the bridge himself"], date="2011", opposes=["fishermen"]),
    claim("against", ["Genzo Takemori"], ["against it from the beginning"], date="2014", worked_out=True, opposes=["planned"]),
    claim("illness", [K], ["her husband's illness"]),
    claim("better", ["Ryosuke Minorikawa"], ["never felt better"], opposes=["illness"]),
    claim("chiefs", ["Daigo Hoshikura"], ["withdrawn their support"], opposes=["illness"]),
    claim("none-to-lose", [K], ["no such support to lose"], opposes=["chiefs"]),
    claim("tired", ["Emi Kusaka"], ["she was simply tired"], opposes=["illness", "chiefs"]),
    claim("aides", ["aides"], ["several of her former aides agree"]),
]
never_stated = [never(K, "no warning"), never(K, "fishermen"), never(K, "withdrawn their support")]

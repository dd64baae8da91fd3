K = "Tendai Marimo"
occupancies = [
    occ(K, ["finance minister"], "2015-11", "2018-05-22", part="prose"),
    occ(K, ["deputy head", "african export fund"], "2009", "2014", part="prose"),
    occ(K, ["mazowe"], "2015", None, part="prose"),
    occ("Crispen Dube", ["president"], part="passing"),
    occ("Loveness Chikafu", ["energy minister"], "2016", None, part="passing"),
    occ("Loveness Chikafu", ["treasury"], "2018-05-22", None, part="passing"),
    occ("Obert Ncube", ["procurement director"], part="passing"),
    occ("Ropafadzo Gwata", ["chairwoman", "commission"], part="passing"),
    occ("Nkosana Sibanda", ["leader"], part="passing"),
    occ("Helga Brandl", ["managing director", "international monetary fund"], part="passing"),
    occ("Joram Pasi", ["spokesman", "commission"], part="passing"),
]
facts = [
    fact(K, "party", ["patriotic front"]),
]
events = [
    ev("departure", "2018-05-22", [K]),
    ev("investigation", "2018-05-22", [], words=["searched"]),
    ev("communication", "2018-05-22", [K], words=["reporters"]),
    ev("communication", "2018-05-21", [K, "Crispen Dube"], words=["letter"], worked_out=True),
    ev("appointment", "2018-05-22", ["Loveness Chikafu"]),
    ev("investigation", "2018-01", [], words=["fire engines"]),
    ev("arrest", "2018-03-06", ["Obert Ncube"], "harare"),
    ev("communication", "2018-05-20", [K, "Ropafadzo Gwata"], status="claimed", worked_out=True),
    ev("speech", "2018-05-22", ["Nkosana Sibanda"], "bulawayo"),
    ev("election", "2015", ["Nkosana Sibanda", "Crispen Dube"]),
    ev("election", "2015", [K]),
    ev("appointment", "2015-11", [K]),
    ev("travel", "2017-10", [K], "washington", worked_out=True),
    ev("meeting", "2017-10", [K, "Helga Brandl"], worked_out=True),
]
claims = [
    claim("peace", [K], ["investigators may work in peace"], quotation="direct", date="2018-05-22"),
    claim("left", ["lawyer"], ["left the country"]),
    claim("rang", ["two people"], ["rang the commission's chairwoman"]),
    claim("delay", ["One of them"], ["asked for a week's delay"]),
    claim("call-denial", ["minister's office"], ["call took place"], "denies", opposes=["rang"]),
    claim("captain", ["Nkosana Sibanda"], ["throws his officers overboard"], quotation="direct", date="2018-05-22"),
    claim("again", ["Nkosana Sibanda"], ["run again in 2020"]),
    claim("demanded", ["opposition"], ["dube's own resignation"]),
    claim("question", ["Joram Pasi"], ["question marimo next week"]),
    claim("mauritius", ["Joram Pasi"], ["a bank in mauritius"]),
]
never_stated = [never(K, "week's delay"), never("Obert Ncube", "left the country"), never(K, "rang the commission")]

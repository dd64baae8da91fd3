K = "Gabriel Ekong"
occupancies = [
    occ(K, ["military governor", "cross river state"], "1975-07", "1978-09", part="prose"),
    occ(K, ["petroleum minister"], "1984", "1988-03", part="prose"),
    occ(K, ["brigade"], part="prose"),
    occ(K, ["oron museum"], part="prose"),
]
facts = [
    fact(K, "birthDate", value="1936-04-05"),
    fact(K, "birthPlace", ["oron"]),
    fact(K, "deathDate", value="2017-10-19"),
    fact(K, "deathPlace", ["lagos"]),
    fact(K, "education", ["methodist boys' high school"]),
    fact(K, "education", ["sandhurst"]),
    fact(K, "militaryService", ["army"]),
    fact(K, "spouse", ["comfort etuk"], date="1964"),
    fact(K, "children", ["two daughters"]),
    fact(K, "children", ["arit"]),
    fact(K, "children", ["victor ekong"]),
]
events = [
    ev("death", "2017-10-19", [K], "lagos"),
    ev("death", "2010", ["Comfort Etuk"]),
    ev("departure", "1988-03", [K]),
]
claims = [
    claim("boxed", ["contemporary"], ["like a man paying off a debt"], quotation="mixed"),
    claim("sixty", ["Birgitta Åhl"], ["shot some sixty prisoners"]),
    claim("air-raid", [K], ["died in an air raid"], opposes=["sixty"]),
    claim("no-aircraft", ["Augustine Nwosu"], ["no aircraft had flown"], opposes=["air-raid"]),
    claim("skeletons", ["forensic team"], ["held 58 skeletons"], opposes=["air-raid"]),
    claim("books", [K], ["eleven sets of books"]),
    claim("burned", ["Babatunde Sowande"], ["had been burned"]),
    claim("veranda", ["Sule Damturu"], ["laid on ekong's veranda"]),
    claim("map", ["Sule Damturu"], ["drew the map on his tablecloth"], quotation="direct"),
    claim("tablecloth", [K], ["never owned a tablecloth"], opposes=["map", "veranda"]),
    claim("matron", ["matron"], ["remembered him there"]),
    claim("driver", ["driver"], ["to the radio station at four"], date="2001", opposes=["matron", "tablecloth"]),
    claim("another", ["Sule Damturu"], ["might have been another man's"], date="2005", opposes=["veranda"]),
    claim("redeployment", ["presidency"], ["a routine redeployment"]),
    claim("sacked", [K], ["sacked for refusing to sign"], opposes=["redeployment"]),
    claim("minute", ["cabinet secretary"], ["must therefore go"], quotation="direct", opposes=["redeployment"]),
    claim("droll", ["Friends"], ["courteous and droll"]),
    claim("voice", ["Ime Udoh"], ["never raised his voice"], quotation="direct"),
    claim("prayed", ["Arit"], ["prayed every day"]),
    claim("spoke", ["Victor Ekong"], ["ever spoke of them"], "denies", opposes=["prayed"]),
]
never_stated = [never(K, "sixty prisoners"), never(K, "tablecloth"), never(K, "radio station"), never(K, "redeployment")]

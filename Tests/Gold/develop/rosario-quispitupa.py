K = "Rosario Quispitupa"
occupancies = [
    occ(K, ["health minister"], "2022-08-08", None, predecessor="Baltazar Ocaña", part="prose"),
    occ(K, ["children's hospital"], "2011", "2018", part="prose"),
    occ(K, ["vice governor"], None, "2022-08-08", part="prose"),
    occ("Baltazar Ocaña", ["health minister"], former=True, part="passing"),
    occ("Delia Huamaní", ["head", "payments unit"], part="passing"),
    occ("Germán Tello", ["spokesman"], part="passing"),
    occ("Nilda Coaquira", ["chair", "oversight committee"], part="passing"),
    occ("Hernán Ruidías", ["prime minister"], part="passing"),
]
facts = [
    fact(K, "education", ["cayetano heredia university"]),
    fact(K, "party", ["tierra nueva"]),
    fact(K, "relatives", ["salvatierra"]),
]
events = [
    ev("appointment", "2022-08-08", [K]),
    ev("testimony", "2023-03-13", ["Delia Huamaní"], worked_out=True),
    ev("investigation", "2023-03-10", [], words=["preliminary inquiry"], worked_out=True),
]
claims = [
    claim("previous", [K], ["ordered by the previous government"], date="2023-03-14"),
    claim("wheel", [K], ["not one wheel"], quotation="direct", date="2023-03-14"),
    claim("obtained", ["El Farol"], ["obtained the paper from a clerk"]),
    claim("initials", ["El Farol"], ["stand next to a total of 61 million soles"], opposes=["previous", "wheel"]),
    claim("cost", ["ministry"], ["the cost at 38 million"], opposes=["initials"]),
    claim("astonished", ["Baltazar Ocaña"], ["astonished to learn that he had bought ambulances"], opposes=["previous"]),
    claim("shelved", ["Baltazar Ocaña"], ["had shelved the purchase"], opposes=["previous"]),
    claim("disputed", ["importer"], ["that was disputed"], "denies", opposes=["shelved"]),
    claim("half-paid", ["Motores del Sur"], ["half of it paid for by may 2022"], opposes=["shelved", "astonished"]),
    claim("transfer", ["Delia Huamaní"], ["left the state's account on aug 26"], date="2023-03-13", worked_out=True, opposes=["half-paid"]),
    claim("two-contracts", ["Two officials"], ["there were in fact two contracts"], opposes=["previous", "wheel", "half-paid"]),
    claim("multiplies", ["Germán Tello"], ["paper multiplies in every ministry"], quotation="direct"),
    claim("single", ["Germán Tello"], ["a single contract all along"], opposes=["two-contracts"]),
    claim("plates", ["Germán Tello"], ["lacked number plates"]),
    claim("engines", ["mechanic"], ["most of them had no engines"], opposes=["plates"]),
    claim("museum", ["mechanic"], ["like in a museum"], quotation="direct"),
    claim("counted", ["El Farol"], ["counted 97 vehicles"]),
    claim("army", ["army"], ["all 142 are there"], opposes=["counted"]),
    claim("aside", ["Nilda Coaquira"], ["to step aside"]),
    claim("trust", ["Hernán Ruidías"], ["enjoyed his trust"]),
    claim("letter", ["three members of his own party"], ["a letter of resignation"], opposes=["trust"]),
    claim("recipe", [K], ["asked me for a recipe"], quotation="direct", opposes=["letter"]),
    claim("stake", ["Balance", "commercial register"], ["holds 30 percent of motores del sur"], date="2023-03-02"),
    claim("found-out", [K], ["found this out from the magazine"]),
    claim("dinner", ["former partner of Salvatierra"], ["at the dinner in november 2021"], opposes=["found-out"]),
    claim("sold", ["Édgar Pinto"], ["sold the stake in 2020"], opposes=["stake"]),
]
never_stated = [never(K, "initials"), never(K, "dinner"), never(K, "letter of resignation")]

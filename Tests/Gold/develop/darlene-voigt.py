K = "Darlene Voigt"
occupancies = [
    occ(K, ["chair", "board"], "2019-01", None, part="prose"),
    occ(K, ["board"], "2012", None, part="prose"),
    occ("Bill Tarkington", ["commissioner"], part="passing"),
    occ("Wanda Schiff", ["county clerk"], part="passing"),
    occ("Joey Marsh", ["deputy"], part="passing"),
    occ("Len Obermeyer", ["county treasurer"], part="passing"),
    occ("Chuck Dorsett", ["owner", "red cut gravel"], part="passing"),
    occ("Ruth Anne Pell", ["president", "committee"], part="passing"),
    occ("Edna Bauer", ["commissioner"], former=True, part="passing"),
    occ("Carl Nygaard", ["sheriff"], part="passing"),
    occ("Meg Sorensen", ["county attorney"], part="passing"),
]
facts = [
    fact(K, "birthPlace", ["larkspur"]),
]
events = [
    ev("election", "2012", [K]),
]
claims = [
    claim("price", [K], ["went for 412 000"], date="2024-02-05", worked_out=True),
    claim("minutes", [K], ["it's in the minutes"], quotation="direct"),
    claim("after-the-fact", ["Bill Tarkington"], ["typed up after the fact"], opposes=["price", "minutes"]),
    claim("same-evening", ["Wanda Schiff"], ["typed them that same evening"], opposes=["after-the-fact"]),
    claim("change", ["Joey Marsh"], ["to change the date on the file"], date="2024-02-06", worked_out=True, opposes=["same-evening"]),
    claim("deed", ["deed"], ["a price of 312 000"], opposes=["price"]),
    claim("typo", [K], ["called that a typo"], "denies", opposes=["deed"]),
    claim("check", ["check"], ["for the lower amount"], opposes=["price", "typo"]),
    claim("deposited", ["Len Obermeyer"], ["three twelve not a nickel more"], quotation="mixed", opposes=["price", "typo"]),
    claim("in-kind", [K], ["the other 100 000"], quotation="mixed", date="2024-02-07", worked_out=True),
    claim("no-gravel", ["Chuck Dorsett"], ["no gravel in the deal"], opposes=["in-kind"]),
    claim("sell-gravel", ["Chuck Dorsett"], ["don't give it away"], quotation="direct", opposes=["in-kind"]),
    claim("not-known", [K], ["not known he owned the company"]),
    claim("ribbon", ["photograph"], ["cutting the ribbon"], opposes=["not-known"]),
    claim("valued", ["Gus Lindahl"], ["valued it at 405 000"], date="2022"),
    claim("million", ["appraisal"], ["came in at 1 1 million"], opposes=["valued"]),
    claim("never-walked", ["Ruth Anne Pell"], ["never walked the ground"]),
    claim("boots", ["Gus Lindahl"], ["ruined a good pair of boots"], opposes=["never-walked"]),
    claim("dime", ["Ty Coburn"], ["hadn't made a dime"]),
    claim("route-9", ["Edna Bauer"], ["sell it and fix route 9"], quotation="direct"),
    claim("nobody-hurt", ["Carl Nygaard"], ["nobody was hurt"]),
    claim("cuts", ["nurse"], ["treated two people"], opposes=["nobody-hurt"]),
    claim("shoved", ["Bill Tarkington"], ["shoved by a deputy"]),
    claim("cord", ["Carl Nygaard"], ["tripped on a microphone cord"], opposes=["shoved"]),
    claim("legal", ["Meg Sorensen"], ["the sale was legal"], date="2024-02-05", worked_out=True),
    claim("look-over", ["Meg Sorensen"], ["asked the state to look it over"], date="2024-02-08"),
    claim("suits", ["Meg Sorensen"], ["lost two suits over land"]),
    claim("resign", [K], ["will not resign"]),
]
never_stated = [never(K, "ribbon"), never("Wanda Schiff", "change the date"), never("Bill Tarkington", "shoved")]

K = "Gonzalo Iturralde"
occupancies = [
    occ(K, ["president", "ecuador"], "2006-08-10", None, part="prose"),
    occ(K, ["mayor", "cuenca"], "2000", "2005", part="prose"),
    occ("Marcela Tinajero", ["vice president"], part="passing"),
    occ("Otávio Brandt", ["health minister"], part="passing"),
    occ("Alexis Donoso", ["legal secretary"], part="passing"),
    occ("Fausto Mera", ["speaker"], part="passing"),
    occ("Édison Pozo", ["chief", "air force"], part="passing"),
    occ("Ramiro Espín", ["deputy"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1942"),
    fact(K, "birthPlace", ["loja"]),
    fact(K, "party", ["civic front"]),
    fact(K, "siblings", ["hernán"]),
    fact(K, "children", ["pilar"]),
]
events = [
    ev("travel", "2008-11", [K], "são paulo", status="claimed"),
    ev("disclosure", "2006", [K]),
]
claims = [
    claim("resting", ["government"], ["resting at his farm"]),
    claim("shut-up", ["Wilson Chalá"], ["shut up since all souls"], opposes=["resting"]),
    claim("lights", ["Neighbours"], ["have seen lights"], opposes=["shut-up"]),
    claim("sao-paulo", ["Canal Nueve"], ["carried him to são paulo"], date="2008-11-20", opposes=["resting"]),
    claim("fiction", ["Marcela Tinajero"], ["cheap fiction"], "denies", quotation="direct", opposes=["sao-paulo"]),
    claim("no-patient", ["hospital"], ["no patient of that name"], opposes=["sao-paulo"]),
    claim("no-comment", ["hospital"], ["did not comment on patients"], date="2008-11-27"),
    claim("stay", ["Otávio Brandt"], ["a pleasant stay in his country"], date="2008-11-28", opposes=["resting", "fiction"]),
    claim("cold", ["communiqué"], ["from a cold"], date="2008-11-12"),
    claim("disc", ["second communiqué"], ["a slipped disc"], date="2008-11-19", worked_out=True, opposes=["cold"]),
    claim("kilos", ["Ramiro Espín"], ["lost fifteen kilos"]),
    claim("pancreas", ["Ramiro Espín"], ["cancer of the pancreas"], opposes=["cold", "disc"]),
    claim("quackery", ["Lucía Barahona"], ["this is quackery"], opposes=["pancreas"]),
    claim("diagnosed", ["Lucía Barahona"], ["diagnosed from a newspaper"], opposes=["pancreas"]),
    claim("operation", ["Hernán"], ["a small operation"], quotation="direct", date="2008-11-22"),
    claim("knee", ["Hernán"], ["his own knee"], date="2008-11-24", worked_out=True, opposes=["operation"]),
    claim("not-asked", ["Marcela Tinajero"], ["not been asked to stand in"]),
    claim("chaired", ["two ministers"], ["chaired the cabinet since"], opposes=["not-asked"]),
    claim("traced", ["Iván Rueda"], ["a signature traced from an older one"], opposes=["resting"]),
    claim("left-hand", ["Alexis Donoso"], ["with the left hand"], opposes=["traced"]),
    claim("not-begun", ["Fausto Mera"], ["the ninety days have not begun"]),
    claim("began", ["Nina Zambrano"], ["began on 9 november"], opposes=["not-begun"]),
    claim("staff", ["general staff"], ["had discussed the matter"], "denies", date="2008-11-30", worked_out=True),
    claim("nothing-else", ["Édison Pozo"], ["talk about nothing else"], quotation="direct", date="2008-11-30", worked_out=True, opposes=["staff"]),
    claim("dublin", [""], ["learning english in dublin"]),
    claim("kidney", [""], ["a kidney removed in houston"], date="2006", opposes=["dublin"]),
    claim("luggage", ["Efraín Loor"], ["carried no luggage"]),
    claim("cigars", ["Pilar"], ["to give up cigars"]),
]
never_stated = [never(K, "pancreas"), never(K, "são paulo"), never(K, "slipped disc"), never("Marcela Tinajero", "chaired the cabinet")]

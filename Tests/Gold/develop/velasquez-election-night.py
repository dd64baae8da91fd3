K = "Milagros Velásquez"
Q = "Ramón Quiroga"
occupancies = [
    occ(Q, ["governor"], "1995", None, predecessor="Hipólito", part="passing"),
    occ("Norma", ["governor"], part="passing"),
    occ("Gustavo Larrea", ["president-elect"], part="passing"),
    occ("Martín Sosa Paz", ["president"], part="passing"),
    occ("Horacio Benegas", ["senator"], part="passing"),
    occ("Elsa Romano", ["health minister"], None, "2017-06", part="passing", worked_out=True),
    occ("Aldo Ferretti", ["bishop", "san telmo"], part="passing"),
    occ("Facundo", ["campaign manager"], part="passing"),
]
facts = [
    fact(K, "occupation", ["paediatrician"]),
]
events = [
    ev("election", "2019-10", [K], words=["won the governorship"]),
    ev("communication", "2019-10-27", [Q, K], words=["phoned"], status="claimed", worked_out=True),
    ev("speech", "2019-10-27", [K], words=["crowd"], place="plaza belgrano", worked_out=True),
    ev("election", "1995", [Q]),
    ev("election", "1999", [Q]),
    ev("election", "2003", [Q]),
    ev("election", "2011", [Q]),
    ev("election", "2015", [Q, "Jorge Albornoz"]),
    ev("speech", "2019-10", [Q], words=["spoke"]),
    ev("communication", "2019-10", ["Gustavo Larrea", K], words=["telephoned"]),
    ev("candidacy", "2019-06", [K], words=["race"]),
    ev("candidacy", "2019-06-04", ["Horacio Benegas"]),
    ev("candidacy", "2013", [K]),
    ev("election", "2013", [K]),
    ev("disclosure", "2017-03", [], words=["report"]),
    ev("testimony", "2017-05", [K], worked_out=True),
    ev("departure", "2017-06", ["Elsa Romano"], worked_out=True),
    ev("communication", "2019-10-25", [Q], words=["interview"], worked_out=True),
    ev("meeting", "2019-10", ["Aldo Ferretti", K]),
]
claims = [
    claim("phoned", ["aides"], ["phoned her shortly before midnight"]),
    claim("owns", [K], ["nobody owns santa rita"], quotation="direct"),
    claim("post", [Q], ["remain at his post"]),
    claim("wrongdoing", ["Horacio Benegas"], ["wrongdoing"], "denies"),
    claim("novel", ["Elsa Romano"], ["a novel"], quotation="direct"),
    claim("debated", [Q], ["debated only with people"], date="2019-10-25", worked_out=True),
    claim("promise", ["spokesman"], ["promise to accept the result"]),
    claim("orderly", ["Observers"], ["had been orderly"]),
    claim("unsealed", ["Iván Roldán"], ["had arrived unsealed"]),
    claim("dismissed", ["Facundo"], ["dismissed that"], "denies", opposes=["unsealed"]),
]
never_stated = [never("Horacio Benegas", "wrongdoing")]

V = "Sione Vaipulu"
occupancies = [
    occ(V, ["health minister"], part="prose"),
    occ("Fergus Dalgleish", ["high commissioner"], part="passing"),
    occ("Tevita Moala", ["permanent secretary"], part="passing"),
    occ("Marta Belluci", ["representative"], part="passing"),
    occ("Pita Lolohea", ["prime minister"], part="passing"),
    occ("Ana Kailahi", ["opposition leader"], part="passing"),
]
facts = [fact(V, "nationality", ["temarua"])]
events = [
    ev("disclosure", "2018-02-19", [], worked_out=True, words=["published"]),
    ev("investigation", "2018-02-20", ["Semisi Tau"], worked_out=True, words=["searched"]),
]
claims = [
    claim("concealed", ["cable"], ["concealed at least ninety deaths"]),
    claim("fatigue", ["cable"], ["ordered hospitals to record the dead"], quotation="mixed", date="2017-07-03"),
    claim("forgery", [V], ["forgery"], "denies", opposes=["concealed"]),
    claim("spell", [V], ["cannot spell the name"], quotation="direct", opposes=["concealed"]),
    claim("genuine", ["Two diplomats"], ["it was"], opposes=["forgery"]),
    claim("forty-one", ["Lani Fotu"], ["signed forty one certificates"]),
    claim("no-call", ["Tevita Moala"], ["any such call had been made"], "denies", opposes=["forty-one"]),
    claim("salary", ["Tevita Moala"], ["a quarrel about her salary"]),
    claim("protest", ["Lani Fotu"], ["resigned in protest"], opposes=["salary"]),
    claim("figure", ["Marta Belluci"], ["no reason to question that figure"], date="2018-02-20", worked_out=True, opposes=["concealed"]),
    claim("eighty", ["Rohit Narayan"], ["between eighty and 120"], opposes=["figure"]),
    claim("cleanest", ["Pita Lolohea"], ["the cleanest in history"], quotation="mixed"),
    claim("kailahi", ["Ana Kailahi"], ["having anything to do with it"], "denies", opposes=["cleanest"]),
    claim("received", ["Openlagoon"], ["from a person inside the ministry"], opposes=["cleanest"]),
    claim("computer", ["police spokeswoman"], ["concerned a stolen computer"]),
    claim("nothing-but", ["Tau's lawyer"], ["asked about nothing but the cable"], opposes=["computer"]),
    claim("acknowledged", [V], ["had been used on some certificates"], opposes=["forgery"]),
    claim("doctors", [V], ["doctors had chosen it"], opposes=["fatigue"]),
]
never_stated = [never(V, "record the dead")]

C = "Edmund Carraway"
occupancies = [occ(C, ["governor", "saint brannoc"], "1861", "1866", part="prose")]
facts = [
    fact(C, "birthDate", value="1811-03-04"),
    fact(C, "deathDate", value="1879-10-17"),
    fact(C, "birthPlace", ["fowey"]),
    fact(C, "deathPlace", ["bath"]),
    fact(C, "nationality", ["british"]),
    fact(C, "occupation", ["naval officer"]),
    fact(C, "spouse", ["louisa penrose"], date="1843"),
    fact(C, "children", ["three daughters"]),
]
events = [
    ev("appointment", "1861", [C]),
    ev("departure", "1866", [C]),
    ev("death", "1879-10-17", [C], "bath"),
]
claims = [
    claim("flooded", [C], ["magazine had flooded"]),
    claim("dry", ["George Tremlett"], ["the magazine was dry"], opposes=["flooded"]),
    claim("flagship", ["court of inquiry"], ["had come from the flagship"], date="1855-12", worked_out=True, opposes=["dry"]),
    claim("no-order", ["signal log"], ["no such order"], opposes=["flagship"]),
    claim("dined", ["George Tremlett"], ["dined with carraway"], opposes=["flagship"]),
    claim("steward", [C], ["a steward's tale"], opposes=["dined"]),
    claim("afresh", ["Eleanor Voss"], ["copied out afresh"], opposes=["no-order"]),
    claim("faithful", ["Hugh Penberthy"], ["the copy faithful"], opposes=["afresh"]),
    claim("grain", ["planters"], ["selling relief grain"]),
    claim("denied", [C], ["it"], "denies", opposes=["grain"]),
    claim("in-order", ["Colonial Office"], ["in order"], opposes=["grain"]),
    claim("forty", ["Josiah Lugg"], ["forty barrels had reached him"], date="1870", opposes=["denied"]),
    claim("spoiled", ["Josiah Lugg"], ["had been spoiled"]),
    claim("sound", ["Felix Marat"], ["the grain was sound"], opposes=["spoiled"]),
    claim("eyes", ["Gazette"], ["on account of his eyes"]),
    claim("perfectly", ["Louisa Penrose"], ["saw perfectly well"], opposes=["eyes"]),
    claim("sugar", ["Eleanor Voss"], ["sacrificed to the sugar interest"], opposes=["eyes"]),
    claim("burned", [""], ["burned his papers"]),
]
never_stated = [never(C, "lost his nerve"), never(C, "relief grain")]

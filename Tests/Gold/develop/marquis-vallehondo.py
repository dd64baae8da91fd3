K = "Tomás de Arriaga"
V = "Vallehondo"
occupancies = [
    occ(K, ["intendant", "ferrol"], "1752", "1759", part="prose"),
    occ(K, ["secretary of state", "navy"], "1766-05-11", "1773-11-03", part="prose"),
    occ("Comte de Saint-Maur", ["french ambassador"], part="passing"),
    occ("Bernardo Ustáriz", ["secretary"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1719-01-02"),
    fact(K, "birthPlace", ["vitoria"]),
    fact(K, "deathDate", value="1780-03-17"),
    fact(K, "deathPlace", ["burgos"]),
    fact(K, "title", ["marquis of vallehondo"]),
]
events = [
    ev("appointment", "1766-05-11", [K]),
    ev("departure", "1773-11-03", [K]),
    ev("death", "1780-03-17", [K], "burgos"),
]
claims = [
    claim("gazette", ["official gazette"], ["grant his request to retire"]),
    claim("halberdiers", ["Comte de Saint-Maur", "Bernardo Ustáriz"], ["put out of his house by two halberdiers"], quotation="direct", date="1773-11-09", opposes=["gazette"]),
    claim("soup", ["Bernardo Ustáriz"], ["write the letter of resignation at supper"], opposes=["halberdiers"]),
    claim("robbed", ["Edmund Thurlow-Bates"], ["had robbed the dockyards"]),
    claim("four-million", ["Edmund Thurlow-Bates"], ["the theft at four million reales"]),
    claim("twice", ["Modesto Lerchundi"], ["entered twice by a careless clerk"], opposes=["four-million", "robbed"]),
    claim("retorted", ["Inés Cardoner"], ["the clerk was not careless"], date="1988", opposes=["twice"]),
    claim("minister's", ["One expert"], ["to be the minister's beyond question"]),
    claim("woman", ["second expert"], ["that of a woman"], opposes=["minister's", "retorted"]),
    claim("jesuits", ["Rafael Sanjust"], ["sacrificed to please the enemies"], date="2009", opposes=["robbed"]),
    claim("opera", ["Inés Cardoner"], ["an idea for the opera"], quotation="direct", opposes=["jesuits"]),
    claim("no-longer", ["Inés Cardoner"], ["no longer insists upon the handwriting"], "doubts", opposes=["retorted"]),
    claim("swear", ["Inés Cardoner"], ["should not swear to it today"], quotation="direct", opposes=["retorted"]),
    claim("building", ["Pedro Olmo"], ["was in the building"]),
    claim("ill", ["Vallehondo's widow"], ["lain ill in madrid"], opposes=["building"]),
    claim("daybook", ["daybook"], ["no visit to him"], opposes=["ill"]),
    claim("bought", ["Modesto Lerchundi"], ["as bought testimony"], "denies", opposes=["building"]),
    claim("honest", ["Rafael Sanjust"], ["the only honest sentence"], opposes=["bought"]),
    claim("fever", ["parish register"], ["it was of a fever"]),
    claim("poison", ["family"], ["poison the family believed"], opposes=["fever"]),
    claim("no-reason", ["Rafael Sanjust"], ["no reason to doubt the register"], opposes=["poison"]),
]
never_stated = [never(K, "robbed"), never(K, "halberdiers"), never(K, "poison"), never(K, "lamp oil")]

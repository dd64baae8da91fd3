occupancies = [
    occ("Ignatia Chirwa-Lungu", ["prices section"], "1975"),
    occ("Ignatia Chirwa-Lungu", ["commissioner", "development planning"]),
    occ("Ignatia Chirwa-Lungu", ["board", "reserve bank"], "1984"),
    occ("Ignatia Chirwa-Lungu", ["deputy governor"], "1988"),
    occ("Ignatia Chirwa-Lungu", ["governor"], "1993-02-03", "2003-01-31", successor="Francis Perekamoyo"),
    occ("Ignatia Chirwa-Lungu", ["finance"], "2004-04-19", "2006-06"),
    occ("Ignatia Chirwa-Lungu", ["trustees", "lilindi"]),
    occ("Ignatia Chirwa-Lungu", ["panel of eminent persons"], "2008", "2013"),
    occ("Ignatia Chirwa-Lungu", ["chancellor", "kanjere university"]),
    occ("Hastings Mbewe", ["president"]),
    occ("Cassim Jumbe", ["finance minister"]),
    occ("Francis Perekamoyo", ["governor"], "2003-01-31"),
    occ("Bina Mutharika", ["president"]),
    occ("Jim Wolfe", ["president"]),
    occ("Thoko", ["high commissioner", "pretoria"]),
]

facts = [
    fact("Ignatia Chirwa-Lungu", "birthDate", value="1945-08-11"),
    fact("Ignatia Chirwa-Lungu", "birthPlace", ["chipalamba"]),
    fact("Ignatia Chirwa-Lungu", "causeOfDeath", ["kidney failure"]),
    fact("Ignatia Chirwa-Lungu", "father", ["dickson chirwa"]),
    fact("Ignatia Chirwa-Lungu", "mother", ["emelia"]),
    fact("Ignatia Chirwa-Lungu", "education", ["lilindi"]),
    fact("Ignatia Chirwa-Lungu", "education", ["university of leeds"], date="1968"),
    fact("Ignatia Chirwa-Lungu", "award", ["order of the lion"], date="1999"),
    fact("Ignatia Chirwa-Lungu", "award", ["honorary doctorate"], date="2005"),
    fact("Ignatia Chirwa-Lungu", "spouse", ["watson lungu"], date="1970"),
    fact("Ignatia Chirwa-Lungu", "children", ["four sons"]),
    fact("Ignatia Chirwa-Lungu", "children", ["thoko"]),
]

events = [
    ev("travel", "1973", ["Ignatia Chirwa-Lungu"]),
    ev("appointment", "1984", ["Ignatia Chirwa-Lungu", "Hastings Mbewe"]),
    ev("appointment", "1988", ["Ignatia Chirwa-Lungu"]),
    ev("departure", "1992-08", ["Gerald Nyondo"]),
    ev("appointment", "1993-02-03", ["Ignatia Chirwa-Lungu"]),
    ev("departure", "2003-01-31", ["Ignatia Chirwa-Lungu", "Francis Perekamoyo"]),
    ev("appointment", "2004-04-19", ["Ignatia Chirwa-Lungu"]),
    ev("travel", "2004-09", ["Ignatia Chirwa-Lungu"], "washington"),
    ev("meeting", "2004-09", ["Ignatia Chirwa-Lungu", "Jim Wolfe"]),
    ev("departure", "2006-06", ["Ignatia Chirwa-Lungu"]),
    ev("award", "1999", ["Ignatia Chirwa-Lungu"]),
    ev("award", "2005", ["Ignatia Chirwa-Lungu"]),
    ev("death", "1991", ["Watson Lungu"]),
]

claims = [
    claim("smile", ["staff"], ["last person in kanjere to change a banknote"]),
    claim("radio", ["friends"], ["she had been told on the radio"]),
]

never_stated = []

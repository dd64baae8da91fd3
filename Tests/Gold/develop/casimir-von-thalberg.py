K = "Casimir von Thalberg"
occupancies = [
    occ(K, ["privy council"], "1768", None, part="prose"),
    occ(K, ["minister resident"], "1770", "1774", part="prose"),
    occ(K, ["chancellor"], "1777-11-01", "1791-08-14", predecessor="Ottingen", successor="Dorn", part="prose"),
    occ(K, ["chancellor"], "1793-01-09", "1797", predecessor="Dorn", part="prose"),
    occ("Leopold III", ["prince"], None, "1788-01-19", part="passing"),
    occ("Augustus", ["prince"], "1788", None, part="passing"),
    occ("Frederick II", ["king of prussia"], part="passing"),
    occ("Dorn", ["colonel"], part="passing"),
    occ("Custine", ["general"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1741"),
    fact(K, "birthPlace", ["altenrode"]),
    fact(K, "education", ["göttingen"], date="1762"),
    fact(K, "spouse", ["sophia von kettler"]),
    fact(K, "deathDate", value="1797-12-08", worked_out=True),
]
events = [
    ev("death", "1793", ["Lenz"], words=["latter's death"]),
    ev("appointment", "1768", [K]),
    ev("appointment", "1770", [K], worked_out=True, words=["minister resident"]),
    ev("meeting", "1770-11-05", [K, "Maria Theresa"], worked_out=True),
    ev("communication", "1772-04-02", [K, "Ottingen"], words=["letter"], place="vienna"),
    ev("departure", "1774", [K], words=["recalled"]),
    ev("travel", "1774", [K], "altenrode"),
    ev("departure", "1777-10", ["Ottingen"]),
    ev("appointment", "1777-11-01", [K]),
    ev("meeting", "1785-06", [K, "Frederick II"], "halberstadt"),
    ev("death", "1788-01-19", ["Leopold III"]),
    ev("appointment", "1788-05-11", ["Augustus"], worked_out=True),
    ev("departure", "1791-08-14", [K]),
    ev("travel", "1792-10", ["Dorn"], "prague"),
    ev("appointment", "1793-01-09", [K]),
    ev("meeting", "1793-03", [K, "Custine"], "mainz"),
    ev("speech", "1797-12-06", [K]),
    ev("communication", "1797-12-08", [K], words=["dictated"], worked_out=True),
    ev("death", "1797-12-08", [K], worked_out=True),
    ev("arrest", "1797", ["Dorn"], words=["arrested"]),
]
claims = [
    claim("shoes", ["Venetian envoy"], ["laughed at his shoes"]),
    claim("date", ["Historians"], ["its date"], "doubts"),
    claim("forgery", ["Rauch"], ["a forgery of the 1790s"]),
    claim("grain", ["Dorn"], ["sold grain to the prussians"]),
]
never_stated = [never(K, "sold grain"), never("Maria Theresa", "laughed at his shoes")]

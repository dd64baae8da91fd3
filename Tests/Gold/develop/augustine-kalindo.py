K = "Augustine Kalindo"
A = "Anselm Chimpeni"
D = "Wadson Dezi"
P = "Lameck Banda-Phiri"
N = "Nathaniel Msiska"
T = "Thomas Mkwinda"
occupancies = [
    occ(K, ["archbishop", "zomba"], "1989-10-23", "2013-12-14", predecessor=A, successor=T, part="prose"),
    occ(K, ["bishop", "mzimba"], "1979-04-09", "1989-10-23", predecessor="Jean-Louis Tessier", part="prose"),
    occ(K, ["president", "episcopal conference of malawi"], "1991", "1997", part="prose"),
    occ(K, ["curate", "balaka"], "1965", "1968", part="prose", worked_out=True),
    occ(K, ["rector", "st kizito"], "1972", "1976", part="prose"),
    occ(K, ["vicar general", "mangochi"], "1976", "1979-04-09", part="prose"),
    occ(K, ["apostolic administrator", "karonga"], "1985", "1986", part="prose", worked_out=True),
    occ(K, ["consultor", "justice and peace"], part="prose"),
    occ(K, ["chancellor", "catholic university"], "2004", "2013-12-14", part="prose"),
    occ("Veronica Kalindo", ["superior general", "sisters of the holy name"], part="passing"),
    occ("Henri Lacombe", ["bishop"], part="passing"),
    occ("John Paul II", ["pope"], part="passing"),
    occ("Jean-Louis Tessier", ["bishop", "mzimba"], successor=K, part="passing"),
    occ(A, ["archbishop"], None, "1989", part="passing"),
    occ(D, ["secretary-general"], part="passing"),
    occ(P, ["president"], part="passing"),
    occ(N, ["bishop", "lake malawi"], part="passing"),
    occ("Francis", ["pope"], part="passing"),
    occ(T, ["coadjutor"], "2011", "2013-12-14", part="passing"),
    occ(T, ["archbishop"], "2013-12-14", None, predecessor=K, part="passing"),
]
facts = [
    fact(K, "birthDate", value="1938-08-28"),
    fact(K, "deathDate", value="2016-06-03"),
    fact(K, "birthPlace", ["nguludi"]),
    fact(K, "deathPlace", ["blantyre"]),
    fact(K, "causeOfDeath", ["pneumonia"]),
    fact(K, "nationality", ["malawian"]),
    fact(K, "religion", ["catholic"]),
    fact(K, "occupation", ["prelate"]),
    fact(K, "father", ["petro kalindo"]),
    fact(K, "mother", ["luciana nankhoma"]),
    fact(K, "siblings", ["veronica kalindo"]),
    fact(K, "education", ["nankhunda"], date="1952"),
    fact(K, "education", ["kachebere major seminary"]),
    fact(K, "education", ["pontifical urban university"], date="1972"),
    fact(K, "residence", ["nankhunda"]),
    fact(K, "award", ["ndirande peace prize"], date="1995"),
    fact(K, "award", ["honorary doctorate"], date="1998"),
    fact(K, "award", ["order of the lion"], date="2008-07-06"),
]
events = [
    ev("appointment", "1965-07-11", [K, "Henri Lacombe"], words=["ordained"]),
    ev("appointment", "1979-04-09", ["John Paul II", K]),
    ev("appointment", "1979-07-15", [K, A], words=["consecration"]),
    ev("appointment", "1989-10-23", [K], "zomba", words=["promoted"]),
    ev("appointment", "1990-01-06", [K], words=["installed"], worked_out=True),
    ev("award", "1990-06-29", [K], "rome", words=["pallium"]),
    ev("meeting", "1994-04", [K], "rome", words=["synod"]),
    ev("communication", "1992-03-08", [K], words=["letter"]),
    ev("investigation", "1992-03-10", [K], "blantyre", words=["questioned"], worked_out=True),
    ev("disclosure", "1999", [D], words=["memoirs"]),
    ev("meeting", "1993-05-20", [K, P, N], "sanjika palace"),
    ev("departure", "2013-12-14", ["Francis", K]),
    ev("appointment", "2011", [T], words=["coadjutor"]),
    ev("speech", "2016-06-08", [T], words=["preaching"], worked_out=True),
    ev("award", "1995", [K, N]),
    ev("award", "1998", [K]),
    ev("award", "2008-07-06", [K]),
]
claims = [
    claim("offends", ["letter"], ["detention without trial", "offends god"], quotation="direct", date="1992-03-08"),
    claim("embassies", [D], ["taken money from foreign embassies"]),
    claim("joke", [K], ["a poor joke"], "denies", quotation="direct", opposes=["embassies"]),
    claim("danger", ["friends"], ["his life was in danger"]),
    claim("made-up", [D], ["the accusation had been made up"], date="1999", opposes=["embassies"]),
    claim("wept", [N], ["the president wept"]),
    claim("denied-wept", ["presidential spokesman"], ["denied it"], "denies", opposes=["wept"]),
    claim("distant", ["clergy"], ["regarded him as distant"]),
    claim("whisper", [T], ["the man who taught us not to whisper"], quotation="direct"),
]
never_stated = [never(K, "money from foreign embassies")]

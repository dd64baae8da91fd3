F = "Ottoline Farrow"
occupancies = [
    occ(F, ["chairwoman", "harbour authority"], "2004", "2011-02-09", part="prose"),
    occ("Desmond Ruane", ["accountant", "castor"], former=True, part="passing"),
    occ("Joan Tully", ["harbour master"], part="passing"),
    occ("Rex Calloway", ["ports minister"], part="passing"),
    occ("Ivo Stranack", ["managing director", "castor"], part="passing"),
    occ("Miriam Oakeshott", ["judge"], part="passing"),
]
facts = [fact(F, "relatives", ["nils amory"])]
events = [
    ev("testimony", "2013-05-13", ["Desmond Ruane"], worked_out=True),
    ev("departure", "2011-02-09", [F]),
]
claims = [
    claim("yacht", ["prosecutors"], ["accepted a yacht"], date="2013-05-13", worked_out=True),
    claim("floats", [F], ["never owned anything that floats"], quotation="direct", opposes=["yacht"]),
    claim("booked", ["Desmond Ruane"], ["booked the yacht as"], quotation="mixed"),
    claim("sails", ["Desmond Ruane"], ["chosen the colour of the sails"]),
    claim("never-seen", ["Desmond Ruane"], ["never seen her aboard"]),
    claim("petty", ["Honor Pask"], ["dismissed in 2010"], opposes=["booked"]),
    claim("not-stolen", ["Desmond Ruane"], ["having stolen anything"], "denies", opposes=["petty"]),
    claim("redundancy", ["personnel file"], ["redundancy as the cause"], opposes=["petty"]),
    claim("savings", ["Nils Amory"], ["with his own savings"], date="2012", opposes=["yacht"]),
    claim("jersey", ["bank statement"], ["came from an account of castor's"], opposes=["savings"]),
    claim("incomplete", ["Honor Pask"], ["incomplete"], opposes=["jersey"]),
    claim("overruled", ["Joan Tully"], ["overruled two engineers"]),
    claim("seven", ["minutes"], ["seven votes to none"], opposes=["overruled"]),
    claim("month", ["Joan Tully"], ["a month after the meeting"], opposes=["seven"]),
    claim("forced-out", ["letter"], ["forced out by the ports minister"]),
    claim("not-asked", ["Rex Calloway"], ["asked her to go"], "denies", opposes=["forced-out"]),
    claim("fairly", ["Ivo Stranack"], ["won fairly"], quotation="direct"),
]
never_stated = [never(F, "yacht"), never(F, "forced out")]

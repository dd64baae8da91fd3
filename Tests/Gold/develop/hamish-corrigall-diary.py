K = "Hamish Corrigall"
T, F = "Trevor Mallinder", "Janet Fairweather"
occupancies = [
    occ(K, ["fisheries"], "2018-11", None, predecessor="Sue Tamihere", part="prose"),
    occ(K, ["associate conservation minister"], "2017-10", None, part="prose"),
    occ(K, ["mp", "aoraki coast"], "2011-06", None, part="prose"),
    occ(K, ["harbourmaster", "timaru"], former=True, part="prose"),
    occ("Sue Tamihere", ["fisheries"], None, "2018-11", part="passing"),
    occ(T, ["chief executive", "southern banks seafood"], part="passing"),
    occ("Bridget Oyston", ["adviser"], None, "2019-04", part="passing", worked_out=True),
    occ("Liam Strachan", ["press secretary"], part="passing"),
    occ(F, ["prime minister"], part="passing"),
    occ("Helen Strang", ["cabinet secretary"], part="passing"),
    occ("Anahera Pukeroa", ["fisheries spokeswoman"], part="passing"),
    occ("Simon Clegg", ["manager", "electoral returns office"], part="passing"),
    occ("Wiremu Haukawa", ["lecturer", "university of canterbury plains"], part="passing"),
]
facts = [
    fact(K, "spouse", ["jacinta"]),
    fact(K, "residence", ["motueka"]),
]
events = [
    ev("meeting", "2019-02-14", [K, T], "nelson", worked_out=True),
    ev("communication", "2019-05-09", [T], words=["by phone"], worked_out=True),
    ev("communication", "2019-05-09", [K, F], words=["rang her"], status="claimed", worked_out=True),
    ev("communication", "2019-04-02", [K, F], words=["in person"], status="claimed", worked_out=True),
    ev("communication", "2019-02-13", ["Bridget Oyston", K], words=["two-page briefing"], status="claimed", worked_out=True),
    ev("departure", "2019-04", ["Bridget Oyston"], worked_out=True),
    ev("recusal", "2019-05-09", [K], worked_out=True),
    ev("speech", "2019-05-08", ["Anahera Pukeroa"], words=["told the house"], worked_out=True),
    ev("election", "2011-06", [K], words=["by-election"]),
    ev("appointment", "2017-10", [K]),
    ev("appointment", "2018-11", [K]),
    ev("sanction", "2015-08", [K], words=["censured"]),
    ev("speech", "2015-08", [K], words=["apologised to the house"], worked_out=True),
]
claims = [
    claim("by-chance", [K], ["run into mallinder by chance", "fishing had not come up"], date="2019-05-10", worked_out=True),
    claim("sandwich", [K], ["having a sandwich and he sat down"], quotation="direct", date="2019-05-10", worked_out=True),
    claim("booked", ["Bridget Oyston"], ["booked the table herself", "two-page briefing on hoki"], opposes=["by-chance", "sandwich"]),
    claim("talked", [T], ["of course we talked about hoki"], quotation="direct", date="2019-05-09", worked_out=True, opposes=["by-chance"]),
    claim("promised", [T], ["nothing had been promised"], "denies"),
    claim("oversight", ["Liam Strachan"], ["a simple oversight"], quotation="mixed", date="2019-05-09", worked_out=True),
    claim("on-purpose", [K], ["left it out on purpose", "private occasion"], date="2019-05-10", worked_out=True, opposes=["oversight"]),
    claim("first-heard", [F], ["first heard of the meeting"]),
    claim("in-person", ["two Beehive staff members"], ["told her in person on 2 april"], opposes=["first-heard"]),
    claim("flat-wrong", ["spokesman for Fairweather"], ["flat wrong"], "denies", quotation="direct", opposes=["in-person"]),
    claim("donation", ["Anahera Pukeroa"], ["given $15,000"], date="2019-05-08", worked_out=True),
    claim("not-a-cent", [K], ["received a cent"], "denies", opposes=["donation"]),
    claim("no-record", ["Simon Clegg"], ["no record of such a donation"], "denies", opposes=["donation"]),
    claim("by-accident", ["Wiremu Haukawa"], ["hour and a half by accident"], "doubts", opposes=["oversight"]),
    claim("misplace", ["Wiremu Haukawa"], ["misplace chief executives"], "denies", quotation="direct", opposes=["oversight"]),
]
never_stated = [never(K, "$15,000"), never(T, "promised"), never(K, "2 April")]

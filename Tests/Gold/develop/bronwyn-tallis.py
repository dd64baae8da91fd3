K = "Bronwyn Tallis"
occupancies = [
    occ(K, ["minister", "water"], "2022-06-01", None, part="prose"),
    occ(K, ["barran"], "2013-09-07", None, part="prose"),
    occ(K, ["mayor", "narrowa"], "2008", "2013", part="prose"),
    occ("Liam Prentice", ["adviser"], former=True, part="passing"),
    occ("Hugh Maddern", ["senator"], part="passing"),
    occ("Joan Petersen", ["mayor", "barrandool"], part="passing"),
    occ("Dominic Farr", ["executive producer"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1970"),
    fact(K, "birthPlace", ["dubbo"]),
    fact(K, "education", ["university of sydney"]),
    fact(K, "spouse", ["colin tallis"]),
]
events = [
    ev("travel", "2022-05-03", [K], "barrandool"),
    ev("appointment", "2022-06-01", [K]),
]
claims = [
    claim("charter", ["program"], ["on a charter paid for by cottonlands"]),
    claim("rejects", [K], ["rejects this"], "denies", opposes=["charter"]),
    claim("car", [K], ["by commonwealth car"], opposes=["charter"]),
    claim("log", ["log"], ["a departure from parliament house"], opposes=["charter"]),
    claim("aircraft", ["spokesperson for Cottonlands"], ["no aircraft of the company"], opposes=["charter"]),
    claim("dessert", ["Downstream", "Liam Prentice"], ["to sign over dessert"], quotation="mixed"),
    claim("no-document", [K], ["any document was put before her"], "denies", opposes=["dessert"]),
    claim("wedding", ["diary"], ["he was at a wedding in orange"], opposes=["dessert"]),
    claim("following", ["Liam Prentice"], ["meant for the following year"], opposes=["wedding"]),
    claim("86-million", ["program"], ["the value of the allocations at 86 million"]),
    claim("audit", ["Auditor-General"], ["put it at 11 2 million"], date="2022-06-30", opposes=["86-million"]),
    claim("cut", ["Carol Whitby"], ["her words were cut"]),
    claim("silly", ["Carol Whitby"], ["the upper end of a silly range"], quotation="direct", opposes=["86-million"]),
    claim("nothing-left", ["Dominic Farr"], ["nothing of substance was left out"], opposes=["cut"]),
    claim("once", [K], ["met cottonlands once"], date="2022-06", worked_out=True),
    claim("four", ["program", "visitor book"], ["four meetings"], opposes=["once"]),
    claim("two", ["Minister's office"], ["a chance encounter"], opposes=["four", "once"]),
    claim("shares", ["Hugh Maddern"], ["holds shares in cottonlands"]),
    claim("sold", ["register of interests"], ["sold his shares"], opposes=["shares"]),
    claim("trust", ["Hugh Maddern"], ["they went to a family trust"], opposes=["shares"]),
    claim("never-held", ["Beale and Moffat"], ["never held shares in any company"], opposes=["trust"]),
    claim("boots", ["Joan Petersen"], ["to get her boots wet"], quotation="direct"),
    claim("useful", ["Irrigators' Council"], ["the most useful in a decade"]),
    claim("eighteen", ["Lower Barran Water Alliance"], ["waited eighteen months"]),
    claim("dates", ["Minister's office"], ["was offered three dates"], opposes=["eighteen"]),
]
never_stated = [never(K, "charter"), never(K, "over dessert"), never("Colin Tallis", "family trust")]

K = "Jocelyn Batiste"
occupancies = [
    occ(K, ["governor"], "2004", "2008", successor="Dale Robicheaux", part="prose", worked_out=True),
    occ(K, ["parish prosecutor"], part="prose"),
    occ(K, ["legislature"], "1995", None, part="prose"),
    occ(K, ["secretary of state"], "2002", None, part="prose"),
    occ("Harold Tarkington", ["judge"], part="passing"),
    occ("Wendell Prejean", ["assistant u s attorney"], part="passing"),
    occ("Dale Robicheaux", ["lieutenant governor"], part="passing"),
    occ("Paul Whitcomb", ["president"], part="passing"),
    occ("Thad Mouton", ["rep"], part="passing"),
    occ("Lucille Ancelet", ["judge"], part="passing"),
]
facts = [
    fact(K, "relatives", ["emile fontenot"]),
]
events = [
    ev("conviction", "2010-12-02", [K], words=["convicted"], worked_out=True),
    ev("arrest", "2009-08-05", ["Curtis Dugas"], "houston"),
    ev("conviction", "2009-09", ["Curtis Dugas"], words=["pleaded guilty"], worked_out=True),
    ev("testimony", "2010-10-26", ["Curtis Dugas"], worked_out=True),
    ev("meeting", "2006-04", ["Curtis Dugas", K], status="claimed"),
    ev("testimony", "2010-11-15", ["Emile Fontenot"], worked_out=True),
    ev("communication", "2007-09-03", [K, "Curtis Dugas"]),
    ev("investigation", "2010-03-11", [K]),
    ev("departure", "2008", [K], words=["left office"], worked_out=True),
    ev("disclosure", "2008-07", []),
    ev("candidacy", "2008-08", [K], words=["bid"], worked_out=True),
    ev("election", "2008-11", ["Dale Robicheaux"], worked_out=True),
    ev("election", "1995", [K]),
    ev("election", "2000", [K, "Thad Mouton"]),
    ev("appointment", "2002", [K]),
    ev("election", "2004", [K]),
    ev("speech", "2006-05-02", ["Paul Whitcomb"], "rose garden"),
    ev("recusal", "2010-04", ["Lucille Ancelet"], worked_out=True),
]
claims = [
    claim("kitchen", ["Wendell Prejean"], ["paid for that kitchen"], quotation="direct"),
    claim("appeal", ["Marguerite Sill"], ["her client would appeal"]),
    claim("mother", ["Marguerite Sill"], ["testified against his mother"], quotation="direct"),
    claim("boil", ["Curtis Dugas"], ["discussed the work with the governor"]),
    claim("list", ["Curtis Dugas"], ["a list of what was wanted"], ),
    claim("no-call", ["Emile Fontenot"], ["making any such call"], "denies", opposes=["list"]),
    claim("party", [K], ["finished before the party"], quotation="direct", date="2007-09-03"),
    claim("staircase", ["Lake Charles Sentinel"], ["billed to a levee"], date="2008-07"),
    claim("juror", ["one juror"], ["spoken about the case with her hairdresser"]),
    claim("eight", ["lawyers"], ["eight to ten more likely"]),
    claim("sad", ["Dale Robicheaux"], ["a sad day"], quotation="direct"),
]
never_stated = [never("Emile Fontenot", "telephoned him with a list"), never(K, "discussed the work")]

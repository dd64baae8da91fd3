# Read for occupancies and life facts.
K = "Efua Dankwa-Bartels"
occupancies = [
    occ(K, ["ketu central"], "2017-01", None, predecessor="Kofi Attor-Mensah", part="prose"),
    occ(K, ["minister", "works and housing"], "2021-03-05", None, predecessor="Samuel Atta-Larbi", worked_out=True, part="prose"),
    occ(K, ["deputy treasurer"], "2010", "2014", part="prose"),
    occ(K, ["assistant accountant"], "1991", None, part="prose"),
    occ(K, ["head of treasury"], None, "2001", part="prose"),
    occ(K, ["finance manager"], part="prose"),
    occ(K, ["chief internal auditor"], "2006", None, part="prose"),
    occ(K, ["chief finance officer"], "2009-06", "2015", part="prose"),
    occ(K, ["member", "public accounts committee"], part="prose"),
    occ(K, ["vice-chairperson", "gender"], "2017", "2021", part="prose"),
    occ(K, ["deputy minister", "finance"], "2017-04", "2019", successor="Charles Adu-Poku", part="prose"),
    occ(K, ["deputy minister", "energy"], "2019", None, predecessor="Charles Adu-Poku", part="prose"),
    occ(K, ["acting minister", "sanitation"], "2022-08", "2022-11", part="prose"),
    occ("Kofi Attor-Mensah", ["mp"], part="passing"),
    occ("Nana Osei-Kumah", ["president"], part="passing"),
    occ("Charles Adu-Poku", ["deputy minister", "energy"], None, "2019", part="passing"),
    occ("Samuel Atta-Larbi", ["works and housing"], None, "2021-03", part="passing"),
    occ("Ibrahim Alhassan", ["whip"], part="passing"),
    occ("Kissi Agyeman", ["special prosecutor"], part="passing"),
    occ("Seth Ahiable", ["chief of defence staff"], former=True, part="passing"),
    occ("Emmanuel Dankwa", ["minister"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1967-08-30"),
    fact(K, "birthPlace", ["ho"]),
    fact(K, "birthName", ["dankwa"]),
    fact(K, "nationality", ["goldean"]),
    fact(K, "party", ["national progress party"]),
    fact(K, "father", ["emmanuel dankwa"]),
    fact(K, "mother", ["beatrice ahiable"]),
    fact(K, "education", ["mawuli school"], date="1984"),
    fact(K, "education", ["university of cape coast"], date="1990"),
    fact(K, "education", ["university of leicester"]),
    fact(K, "award", ["fellow", "institute of chartered accountants"]),
    fact(K, "spouse", ["joachim bartels"]),
    fact(K, "children", ["three children"]),
    fact(K, "religion", ["christian"]),
    fact(K, "relatives", ["seth ahiable"]),
]
claims = [
    claim("bungalows", ["Ibrahim Alhassan"], ["sold state bungalows"], date="2022", worked_out=True),
    claim("no-evidence", ["Kissi Agyeman"], ["no evidence of this"], opposes=["bungalows"]),
]
never_stated = [never(K, "bungalows")]

K = "Josefa Tikoisuva"
occupancies = [
    occ(K, ["commissioner of police"], "2014-07-01", None, part="prose"),
    occ(K, ["engineer regiment"], "2009", "2014-07-01", part="prose"),
    occ("Lemeki Vatu", ["officer in charge"], part="passing"),
    occ("Peni Cakaunivalu", ["minister for home affairs"], part="passing"),
]
facts = [
    fact(K, "birthDate", value="1963"),
    fact(K, "birthPlace", ["lomaloma"]),
]
events = [
    ev("appointment", "2014-07-01", [K]),
    ev("testimony", "2016-10-03", [K]),
    ev("communication", "2016-03-12", [K, "Waisale Qoro"], status="claimed"),
]
claims = [
    claim("book", ["occurrence book"], ["fell on wet steps"], quotation="direct"),
    claim("same", ["Lemeki Vatu"], ["told us the same"]),
    claim("dry", ["Ana Delai"], ["the steps were dry"], opposes=["book", "same"]),
    claim("blows", ["Ana Delai"], ["was blows"]),
    claim("nothing", ["Ana Delai"], ["heard nothing unusual"], date="2016-03-14", opposes=["blows"]),
    claim("dictated", ["Ana Delai"], ["had dictated it"]),
    claim("denied-dictating", ["Lemeki Vatu"], ["dictating anything"], "denies", opposes=["dictated"]),
    claim("heart", ["Ilaitia Koro"], ["a heart defect present since birth"]),
    claim("normal", ["Helen Mackintosh"], ["the heart to be normal"], opposes=["heart"]),
    claim("spleen", ["Helen Mackintosh"], ["a rupture of the spleen"], opposes=["heart"]),
    claim("abdomen", ["Ilaitia Koro"], ["not opened the abdomen"]),
    claim("hand", [K], ["no officer had laid a hand"], date="2016-03-13", opposes=["spleen", "blows"]),
    claim("assured", [K], ["been assured of it"]),
    claim("opposite", ["Waisale Qoro"], ["told the commissioner the opposite"], opposes=["assured"]),
    claim("no-memory", [K], ["no memory of any call"], opposes=["opposite"]),
    claim("records", ["Records"], ["a conversation of eleven minutes"], opposes=["no-memory"]),
    claim("submitted", ["Devanand Pillay"], ["ordered the cell to be washed"]),
    claim("top", ["Ben Tora"], ["from suva, from the top"], quotation="mixed"),
    claim("every-day", [K], ["ordered nothing of the kind"], opposes=["submitted", "top"]),
    claim("drunkenness", ["Seini Baleinuku"], ["dismissed for drunkenness"]),
    claim("talking", ["Ben Tora"], ["dismissed for talking"], opposes=["drunkenness"]),
    claim("knew", ["Commission"], ["knew by 7 20"], opposes=["hand", "assured"]),
    claim("not-satisfied", ["Commission"], ["gave any order about the cell"], "doubts", opposes=["submitted", "top"]),
    claim("resignation", ["Peni Cakaunivalu"], ["tendered his resignation"], date="2016-10-20"),
    claim("not-resigned", [K], ["has not resigned"], date="2016-10-20", opposes=["resignation"]),
]
never_stated = [never(K, "tendered his resignation"), never(K, "cell to be washed"), never("Ben Tora", "drunkenness")]

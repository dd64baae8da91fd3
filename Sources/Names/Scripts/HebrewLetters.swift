/// Hebrew words in Latin letters: names that the table has as news writes them, of others the letters there are.
enum HebrewLetters {
  /// A word.
  ///
  /// - Parameter run: letters and points of the Hebrew script only.
  /// - Returns: "Binyamin" for בנימין, "Rvlin" for what no table has.
  static func latin(_ run: ArraySlice<Unicode.Scalar>) -> String {
    let bare = run.filter { !(0x591...0x5C7).contains($0.value) }
    if let name = names[text(bare)] { return name }
    var result = ""
    for (offset, letter) in bare.enumerated() {
      switch letter {
      case "ו": result += offset == 0 ? "v" : "o"
      case "י": result += offset == 0 ? "y" : "i"
      case "ב": result += offset == 0 ? "b" : "v"
      case "א", "ע": result += offset == 0 ? "a" : ""
      default: result += table[letter] ?? ""
      }
    }
    return Transliteration.capitalised(result)
  }

  private static func text(_ letters: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view)
  }

  private static let table: [Unicode.Scalar: String] = [
    "ג": "g", "ד": "d", "ה": "h", "ז": "z", "ח": "h", "ט": "t", "כ": "k", "ך": "kh", "ל": "l", "מ": "m",
    "ם": "m", "נ": "n", "ן": "n", "ס": "s", "פ": "p", "ף": "f", "צ": "tz", "ץ": "tz", "ק": "k", "ר": "r",
    "ש": "sh", "ת": "t",
  ]

  private static let names: [String: String] = {
    var table: [String: String] = [:]
    for pair in nameTable.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let parts = pair.split(separator: " ")
      if parts.count == 2 { table[String(parts[0])] = String(parts[1]) }
    }
    return table
  }()

  private static let nameTable = """
    בנימין Binyamin,דוד David,משה Moshe,יוסף Yosef,יעקב Yaakov,יצחק Yitzhak,אברהם Avraham,שמעון Shimon,שלמה Shlomo
    אריאל Ariel,אהוד Ehud,גולדה Golda,מאיר Meir,לוי Levi,כהן Cohen,מנחם Menachem,חיים Chaim,יאיר Yair,נפתלי Naftali
    אביגדור Avigdor,ראובן Reuven,ישראל Israel,יונתן Yonatan,דניאל Daniel,מיכאל Michael,בני Benny,בן Ben,אליעזר Eliezer
    ציפי Tzipi,לבני Livni,איילת Ayelet,שרה Sarah,רחל Rachel,מרים Miriam,חנה Hannah,אסתר Esther,יולי Yuli,גדעון Gideon
    עזר Ezer,זלמן Zalman,אליהו Eliyahu,שמואל Shmuel,אפרים Ephraim,פנחס Pinchas,יהודה Yehuda,עמיר Amir,אבי Avi,רון Ron
    """
}

/// Arabic, Persian and Urdu words in Latin letters: names that the table has as news writes them, of others the
/// letters there are, without the short vowels that nobody wrote.
enum ArabicLetters {
  /// A word.
  ///
  /// - Parameter run: letters and marks of the Arabic script only.
  /// - Returns: "Muhammad" for محمد, "al-Assad" for الأسد, "Slmn" for what no table has.
  static func latin(_ run: ArraySlice<Unicode.Scalar>) -> String {
    let bare = run.filter {
      !(0x64B...0x65F).contains($0.value) && $0.value != 0x640 && $0.value != 0x670 && $0.value < 0x2000
    }
    if let name = names[plain(bare[...])] { return name }
    if bare.count > 4, bare.starts(with: ["ا", "ل"]) || bare.starts(with: ["ٱ", "ل"]) {
      return "al-" + word(bare.dropFirst(2))
    }
    if bare.count > 6, bare.starts(with: ["ع", "ب", "د", "ا", "ل"]) {
      return "Abdul" + small(bare.dropFirst(5))
    }
    return word(bare[...])
  }

  private static func word(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    names[plain(letters)] ?? Transliteration.capitalised(small(letters))
  }

  private static func small(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    if let name = names[plain(letters)] { return name.lowercased() }
    var result = ""
    for (offset, letter) in letters.enumerated() {
      switch letter {
      case "و": result += offset == 0 ? "w" : "u"
      case "ي", "ی": result += offset == 0 ? "y" : "i"
      case "ع": result += offset == 0 ? "a" : ""
      default: result += table[letter] ?? ""
      }
    }
    return result
  }

  /// The letters with those written one way that are one but for a sign.
  private static func plain(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for letter in letters {
      switch letter {
      case "أ", "إ", "آ", "ٱ": view.append("ا")
      case "ى", "ی", "ئ": view.append("ي")
      case "ک": view.append("ك")
      case "ة", "ہ", "ھ": view.append("ه")
      case "ؤ": view.append("و")
      case "ء": continue
      default: view.append(letter)
      }
    }
    return String(view)
  }

  private static let table: [Unicode.Scalar: String] = [
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h",
    "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ک": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "ہ": "h", "ھ": "h", "ى": "a", "ة": "a", "ئ": "y", "ؤ": "u", "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g",
    "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n", "ے": "e",
  ]

  private static let names: [String: String] = {
    var table: [String: String] = [:]
    for pair in nameTable.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let parts = pair.split(separator: " ")
      guard parts.count == 2 else { continue }
      table[plain(Array(String(parts[0]).unicodeScalars)[...])] = String(parts[1])
    }
    return table
  }()

  private static let nameTable = """
    محمد Muhammad,أحمد Ahmad,محمود Mahmoud,علي Ali,حسن Hassan,حسين Hussein,عمر Omar,عثمان Othman,خالد Khaled
    إبراهيم Ibrahim,إسماعيل Ismail,يوسف Yusuf,موسى Musa,عيسى Isa,داود Daud,سليمان Suleiman,سلمان Salman,سالم Salem
    سليم Salim,سعود Saud,سعد Saad,سعيد Said,فيصل Faisal,فهد Fahd,خليفة Khalifa,زايد Zayed,زيد Zayd,راشد Rashid
    رشيد Rashid,حمد Hamad,حامد Hamid,حميد Hamid,تميم Tamim,مكتوم Maktoum,صباح Sabah,جابر Jaber,نواف Nawaf
    مبارك Mubarak,حسني Hosni,جمال Jamal,ناصر Nasser,أنور Anwar,سادات Sadat,سيسي Sisi,مرسي Morsi,بشار Bashar
    حافظ Hafez,أسد Assad,رفيق Rafiq,حريري Hariri,ميشال Michel,عون Aoun,نبيه Nabih,نصر Nasr,نصرالله Nasrallah
    صدام Saddam,نوري Nouri,مالكي Maliki,حيدر Haidar,عبادي Abadi,مصطفى Mustafa,كاظمي Kadhimi,برهم Barham,صالح Saleh
    معمر Muammar,قذافي Gaddafi,سيف Saif,إسلام Islam,زين Zine,بن bin,ابن ibn,بنت bint,أبو abu,عبد Abd,عبدالله Abdullah
    الله Allah,رحمن Rahman,عزيز Aziz,كريم Karim,رحيم Rahim,فتاح Fattah,قادر Qadir,هادي Hadi,منصور Mansour,ياسر Yasser,خامنهای Khamenei
    عرفات Arafat,عباس Abbas,إسماعيل Ismail,هنية Haniyeh,خميني Khomeini,خامنئي Khamenei,روحاني Rouhani,جواد Javad
    ظريف Zarif,رضا Reza,مهدي Mahdi,قاسم Qasim,سليماني Soleimani,آل Al,شيخ Shaikh,طارق Tariq,عادل Adel,جبير Jubeir
    أيمن Ayman,ظواهري Zawahiri,أسامة Osama,لادن Laden,حمزة Hamza,بلال Bilal,وليد Walid,سامي Sami,سمير Samir
    نبيل Nabil,كمال Kamal,كامل Kamel,فؤاد Fuad,فاطمة Fatima,عائشة Aisha,مريم Maryam,زينب Zeinab,ليلى Layla,نور Nour
    صلاح Salah,دين Din,أشرف Ashraf,غني Ghani,حامد Hamid,كرزاي Karzai,عمران Imran,خان Khan,نواز Nawaz,شريف Sharif
    عبدالعزيز Abdulaziz,عبدالرحمن Abdulrahman,عبدربه Abdrabbuh,طلال Talal,مشعل Mishal,متعب Mutaib,نايف Nayef,مقرن Muqrin
    """
}

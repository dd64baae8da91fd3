/// Names by rule, and the ways the same name is written.
enum NameRules {
  typealias Parts = (given: String, middle: String, surname: String, second: String)

  private static let english = (
    men: ["William", "Robert", "James", "Thomas", "Edward", "Richard", "Charles", "Michael", "Anthony", "Andrew", "Joseph", "Daniel", "Samuel", "Nicholas", "Gerald", "Harold", "Walter", "Lawrence", "Peter", "Stephen"],
    women: ["Elizabeth", "Margaret", "Katherine", "Patricia", "Susan", "Dorothy", "Barbara", "Helen", "Rebecca", "Victoria", "Judith", "Frances"],
    heads: ["Ash", "Black", "Brad", "Clif", "Dray", "East", "Fair", "Gold", "Hart", "Kirk", "Lang", "Mar", "North", "Oak", "Pem", "Rad", "Stan", "Thorn", "Wal", "Whit", "Har", "Bur", "Cran", "Hol"],
    tails: ["ford", "wood", "ley", "ton", "well", "worth", "bourne", "field", "combe", "wick", "shaw", "by", "stead", "gate", "more"],
    middles: ["", "", "en", "er", "ing", "el", "over", "ham", "an", "ow", "ber", "is", "um", "ick", "ard", "os"]
  )
  private static let nicknames: [String: [String]] = [
    "William": ["Bill", "Will"], "Robert": ["Bob", "Rob"], "James": ["Jim"], "Thomas": ["Tom"], "Edward": ["Ted", "Ed"],
    "Richard": ["Dick"], "Charles": ["Charlie"], "Michael": ["Mike"], "Anthony": ["Tony"], "Andrew": ["Andy"],
    "Joseph": ["Joe"], "Daniel": ["Dan"], "Samuel": ["Sam"], "Nicholas": ["Nick"], "Lawrence": ["Larry"],
    "Stephen": ["Steve"], "Elizabeth": ["Liz", "Betty"], "Margaret": ["Peggy", "Maggie"], "Katherine": ["Kate"],
    "Patricia": ["Pat"], "Susan": ["Sue"], "Rebecca": ["Becky"], "Victoria": ["Vicky"], "Judith": ["Judy"],
  ]
  /// In Latin letters and in Cyrillic.
  private static let russian = (
    men: [("Sergey", "Сергей"), ("Andrey", "Андрей"), ("Dmitry", "Дмитрий"), ("Aleksandr", "Александр"), ("Yury", "Юрий"), ("Mikhail", "Михаил"), ("Nikolay", "Николай"), ("Vasily", "Василий"), ("Igor", "Игорь"), ("Pavel", "Павел"), ("Viktor", "Виктор"), ("Boris", "Борис"), ("Anatoly", "Анатолий"), ("Oleg", "Олег")],
    women: [("Natalya", "Наталья"), ("Yelena", "Елена"), ("Tatyana", "Татьяна"), ("Olga", "Ольга"), ("Irina", "Ирина"), ("Svetlana", "Светлана"), ("Galina", "Галина")],
    fathers: [("Ivan", "Иван"), ("Petr", "Петр"), ("Nikolay", "Никола"), ("Viktor", "Виктор"), ("Pavl", "Павл"), ("Stepan", "Степан"), ("Boris", "Борис"), ("Mikhayl", "Михайл")],
    heads: [("Bel", "Бел"), ("Grom", "Гром"), ("Sokol", "Сокол"), ("Zimin", "Зимин"), ("Korot", "Корот"), ("Melnik", "Мельник"), ("Tarak", "Тарак"), ("Vorob", "Вороб"), ("Lukash", "Лукаш"), ("Rod", "Род"), ("Stern", "Стерн"), ("Dol", "Дол"), ("Kras", "Крас"), ("Tum", "Тум"), ("Yart", "Ярт"), ("Chekal", "Чекал"), ("Zhdan", "Ждан"), ("Shust", "Шуст")],
    tails: [("ov", "ов"), ("anov", "анов"), ("in", "ин"), ("ovsky", "овский"), ("enko", "енко"), ("ekov", "еков"), ("itsyn", "ицын"), ("uk", "ук"), ("inov", "инов")],
    middles: [("", ""), ("at", "ат"), ("er", "ер"), ("ub", "уб"), ("ash", "аш"), ("ol", "ол"), ("in", "ин"), ("ar", "ар"), ("ev", "ев"), ("ub", "уб"), ("och", "оч"), ("um", "ум"), ("yl", "ыл"), ("et", "ет"), ("ok", "ок"), ("ig", "иг")]
  )
  private static let spanish = (
    men: ["José", "Luis", "Carlos", "Jorge", "Manuel", "Francisco", "Rafael", "Alejandro", "Ricardo", "Hernán", "Álvaro", "Gonzalo"],
    women: ["María", "Carmen", "Lucía", "Isabel", "Pilar", "Gabriela", "Verónica", "Inés", "Rosario"],
    surnames: ["Alarcón", "Bustamante", "Carrasco", "Dueñas", "Echeverría", "Fuentealba", "Galindo", "Henríquez", "Iturbe", "Jaramillo", "Lizárraga", "Montalvo", "Navarrete", "Olmedo", "Paredes", "Quiroga", "Rentería", "Saavedra", "Tobar", "Urrutia", "Valdivieso", "Zavala", "García", "Rodríguez", "Martínez", "López", "Barrientos", "Cisneros", "Figueroa", "Maldonado"],
    heads: ["Alda", "Bena", "Carra", "Dona", "Etxe", "Fuen", "Gala", "Hino", "Iba", "Jara", "Lasa", "Mora", "Nava", "Oroz", "Peña", "Quin", "Riva", "Sala", "Torre", "Urru", "Vala", "Zuma", "Men", "Arri"],
    middles: ["", "ba", "da", "go", "lla", "men", "ni", "ro", "rri", "sa", "ta", "zo", "che", "de"],
    tails: ["lde", "mendi", "rte", "negro", "verde", "ga", "ndo", "tegui", "zábal", "rrera", "lva", "nés", "quez", "stro", "varro"]
  )
  private static let chinese = (
    surnames: ["Wang", "Li", "Zhang", "Liu", "Chen", "Zhao", "Qian", "Feng", "Deng", "Xie", "Tang", "Shen", "Jiang", "Luo", "Ye", "Su", "Pan", "Du", "Ding", "Wei", "Ren", "Lu", "Yao", "Cui"],
    syllables: ["jian", "guo", "ming", "hua", "wei", "xiao", "ping", "zhi", "qiang", "yong", "jun", "li", "fang", "hong", "lei", "chun", "dong", "bin", "wen", "tao", "shu", "rong", "kai", "yi", "de", "cheng"]
  )
  private static let arabic = (
    men: ["Ahmed", "Khaled", "Hassan", "Ibrahim", "Yusuf", "Omar", "Mahmoud", "Tariq", "Salim", "Faisal", "Nasser", "Walid", "Jamal", "Rashid"],
    women: ["Fatima", "Layla", "Nadia", "Samira", "Huda", "Amina", "Salma", "Zainab"],
    families: ["Masri", "Hourani", "Khatib", "Najjar", "Sabbagh", "Tikriti", "Baghdadi", "Halabi", "Qasimi", "Rifai", "Shami", "Zubaidi", "Hariri", "Jabari", "Kurdi", "Maliki", "Nuaimi", "Otaibi", "Farsi", "Badawi"],
    firsts: ["B", "D", "F", "Gh", "H", "J", "K", "Kh", "M", "N", "Q", "R", "S", "Sh", "T", "Z"],
    seconds: ["ab", "ad", "af", "ak", "al", "am", "an", "ar", "as", "aw", "ib", "id", "ul", "um", "ur"],
    thirds: ["awi", "aidi", "adi", "ani", "ari", "ashi", "ati", "azi", "lani", "imi", "oudi", "usi"]
  )
  private static let hungarian = (
    men: ["László", "István", "Ferenc", "Gábor", "Tamás", "Zoltán", "Béla", "Sándor", "Attila", "György"],
    women: ["Katalin", "Zsuzsanna", "Erzsébet", "Judit", "Ildikó", "Ágnes"],
    heads: ["Bodo", "Csere", "Dara", "Farka", "Gere", "Hala", "Kere", "Lako", "Mada", "Palo", "Rako", "Sebe", "Tere", "Vere"],
    tails: ["gi", "si", "nyi", "lyi", "kes", "ri", "czi", "dy", "sy"],
    middles: ["", "la", "me", "bo", "ro", "sza", "te", "va", "ko", "ne", "ri", "zo", "ba", "le", "mo", "to"]
  )
  private static let nordic = (
    men: ["Lars", "Anders", "Henrik", "Olof", "Nils", "Gunnar", "Erik", "Jørgen", "Sven", "Håkon", "Bjarne", "Einar"],
    women: ["Ingrid", "Astrid", "Sigrid", "Kirsten", "Solveig", "Ulla", "Marit", "Britt"],
    heads: ["Lind", "Berg", "Dal", "Ek", "Gran", "Hag", "Kvist", "Lund", "Nor", "Rosen", "Sjö", "Sten", "Söder", "Väst", "Ny"],
    tails: ["qvist", "ström", "gren", "holm", "mark", "stad", "lund", "vik", "fors", "blad"],
    middles: ["", "er", "en", "a", "el", "ar", "um", "es", "or", "ing", "und", "al", "em", "y", "il", "ov"]
  )

  static func make(_ culture: Culture, _ isFemale: Bool, _ numbers: inout Numbers) -> Parts {
    switch culture {
    case .english:
      return (
        numbers.pick(isFemale ? english.women : english.men), numbers.pick(english.men),
        numbers.pick(english.heads) + inner(english.middles, &numbers) + numbers.pick(english.tails), ""
      )
    case .russian:
      let given = numbers.pick(isFemale ? russian.women : russian.men)
      let father = numbers.pick(russian.fathers)
      let start = numbers.pick(russian.heads)
      var middle = numbers.pick(russian.middles)
      if numbers.happens(0.5) {
        let more = numbers.pick(russian.middles)
        middle = (middle.0 + more.0, middle.1 + more.1)
      }
      let head = (start.0 + middle.0, start.1 + middle.1)
      let tail = numbers.pick(russian.tails)
      // Both alphabets, parted.
      let (latin, cyrillic) = (head.0 + feminine(tail.0, isFemale, "a", "aya"), head.1 + feminine(tail.1, isFemale, "а", "ая"))
      return (
        given.0 + "|" + given.1,
        father.0 + (isFemale ? "ovna" : "ovich") + "|" + father.1 + (isFemale ? "овна" : "ович"), latin + "|" + cyrillic, ""
      )
    case .spanish:
      return (
        numbers.pick(isFemale ? spanish.women : spanish.men), "", spanishSurname(&numbers), spanishSurname(&numbers)
      )
    case .chinese:
      return (numbers.pick(chinese.syllables) + " " + numbers.pick(chinese.syllables), "", numbers.pick(chinese.surnames), "")
    case .arabic:
      return (
        numbers.pick(isFemale ? arabic.women : arabic.men), numbers.pick(arabic.men),
        numbers.happens(0.2)
          ? numbers.pick(arabic.families)
          : numbers.pick(arabic.firsts) + inner(arabic.seconds, &numbers) + numbers.pick(arabic.thirds), ""
      )
    case .hungarian:
      return (
        numbers.pick(isFemale ? hungarian.women : hungarian.men), "",
        numbers.pick(hungarian.heads) + inner(hungarian.middles, &numbers) + numbers.pick(hungarian.tails), ""
      )
    case .nordic:
      return (
        numbers.pick(isFemale ? nordic.women : nordic.men), numbers.pick(nordic.men),
        numbers.pick(nordic.heads) + inner(nordic.middles, &numbers) + numbers.pick(nordic.tails), ""
      )
    }
  }

  /// One syllable in the middle of a surname, or two.
  private static func inner(_ syllables: [String], _ numbers: inout Numbers) -> String {
    numbers.happens(0.5) ? numbers.pick(syllables) : numbers.pick(syllables) + numbers.pick(syllables)
  }

  /// Every fifth is one that many have.
  private static func spanishSurname(_ numbers: inout Numbers) -> String {
    if numbers.happens(0.2) { return numbers.pick(spanish.surnames) }
    return numbers.pick(spanish.heads) + inner(spanish.middles, &numbers) + numbers.pick(spanish.tails)
  }

  private static func feminine(_ surname: String, _ isFemale: Bool, _ ending: String, _ adjective: String) -> String {
    guard isFemale else { return surname }
    if surname.hasSuffix("ovsky") { return surname.dropLast(1) + "aya" }
    if surname.hasSuffix("овский") { return surname.dropLast(2) + adjective }
    return ["ov", "in", "yn", "ов", "ин", "ын"].contains { surname.hasSuffix($0) } ? surname + ending : surname
  }

  /// A person's name as most documents write it.
  static func usual(_ person: Person) -> String {
    let latin = { (text: String) in text.split(separator: "|").first.map(String.init) ?? text }
    switch person.culture {
    case .chinese:
      return "\(person.surname) \(capital(person.given.split(separator: " ").joined()))"
    case .arabic: return "\(person.given) al-\(person.surname)"
    default: return "\(latin(person.given)) \(latin(person.surname))"
    }
  }

  /// A person's name as one document writes it.
  static func write(_ person: Person, _ numbers: inout Numbers) -> String {
    let latin = { (text: String) in text.split(separator: "|").first.map(String.init) ?? text }
    let cyrillic = { (text: String) in text.split(separator: "|").last.map(String.init) ?? text }
    var (given, middle, surname) = (latin(person.given), latin(person.middle), latin(person.surname))
    let isPlain = numbers.happens(0.72)
    switch person.culture {
    case .english:
      if isPlain { return "\(given) \(surname)" }
      switch numbers.below(4) {
      case 0: return "\(nicknames[given].map { numbers.pick($0) } ?? given) \(surname)"
      case 1: return "\(given) \(middle) \(surname)"
      case 2: return "\(given) \(middle.prefix(1)). \(surname)"
      default: return "\(given) \(slip(surname, &numbers))"
      }
    case .russian:
      if isPlain { return "\(given) \(surname)" }
      switch numbers.below(5) {
      case 0: return "\(given) \(middle) \(surname)"
      case 1: return "\(cyrillic(person.given)) \(cyrillic(person.surname))"
      case 2:
        given = given.replacing("ey", "ei").replacing("ry", "riy").replacing("ks", "x").replacing("Ye", "E")
        surname = surname.replacing("sky", "skiy").replacing("Zh", "J")
        return "\(given) \(surname)"
      case 3: return "\(given.prefix(1)). \(middle.prefix(1)). \(surname)"
      default: return "\(given) \(slip(surname, &numbers))"
      }
    case .spanish:
      if isPlain { return "\(given) \(surname)" }
      switch numbers.below(3) {
      case 0: return "\(given) \(surname) \(person.second)"
      case 1: return plain("\(given) \(surname)")
      default: return "\(given) \(slip(surname, &numbers))"
      }
    case .chinese:
      let syllables = given.split(separator: " ").map(String.init)
      let joined = capital(syllables.joined())
      if isPlain { return "\(surname) \(joined)" }
      switch numbers.below(3) {
      case 0: return "\(joined) \(surname)"
      case 1: return "\(surname) \(capital(syllables.joined(separator: "-")))"
      default: return "\(capital(syllables.joined(separator: "-"))) \(surname)"
      }
    case .arabic:
      if isPlain { return "\(given) al-\(surname)" }
      let variant = given.replacing("Khaled", "Khalid").replacing("Ahmed", "Ahmad").replacing("Yusuf", "Youssef")
        .replacing("Omar", "Umar").replacing("Hassan", "Hasan").replacing("Tariq", "Tarek")
      switch numbers.below(4) {
      case 0: return "\(given) El-\(surname)"
      case 1: return "\(variant) al-\(surname)"
      case 2: return "\(given) \(middle) al-\(surname)"
      default: return "\(given) \(surname)"
      }
    case .hungarian:
      if isPlain { return "\(given) \(surname)" }
      switch numbers.below(3) {
      case 0: return "\(surname) \(given)"
      case 1: return plain("\(given) \(surname)")
      default: return "\(given) \(slip(surname, &numbers))"
      }
    case .nordic:
      if isPlain { return "\(given) \(surname)" }
      switch numbers.below(3) {
      case 0: return "\(given) \(middle) \(surname)"
      case 1: return plain("\(given) \(surname)")
      default: return "\(given) \(slip(surname, &numbers))"
      }
    }
  }

  private static func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  /// Without accents, as old wires write.
  private static func plain(_ text: String) -> String {
    let table: [Character: String] = [
      "á": "a", "é": "e", "í": "i", "ó": "o", "ö": "o", "ő": "o", "ú": "u", "ü": "u", "ñ": "n", "Á": "A", "å": "a", "ä": "a",
      "ø": "o",
    ]
    return String(text.flatMap { Array(table[$0] ?? String($0)) })
  }

  /// One slip of the pen inside a word: two letters swapped, one left out or doubled.
  private static func slip(_ word: String, _ numbers: inout Numbers) -> String {
    var letters = Array(word)
    guard letters.count > 5 else { return word }
    let at = 1 + numbers.below(letters.count - 4)
    switch numbers.below(3) {
    case 0: letters.swapAt(at, at + 1)
    case 1: letters.remove(at: at)
    default: letters.insert(letters[at], at: at)
    }
    return String(letters)
  }
}

extension String {
  func replacing(_ part: String, _ other: String) -> String {
    var text = ""
    var rest = self[...]
    while let found = rest.firstRange(of: part) {
      text += rest[..<found.lowerBound] + other
      rest = rest[found.upperBound...]
    }
    return text + rest
  }
}

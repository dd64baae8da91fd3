/// Words that stand before a name without being part of it. Lower case, without a full stop.
package enum Titles {
  package static let words: Set<String> = [
    "h.e", "excellency", "hrh", "rt", "right", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir",
    "dame", "lord",
    "lady", "rev", "revd", "reverend",
    "father", "sister",
    "president", "vice", "minister", "premier", "comptroller", "treasurer", "controller", "chancellor",
    "secretary", "senator", "sen", "representative",
    "rep",
    "congressman", "congresswoman", "governor", "gov", "mayor", "judge", "justice", "ambassador", "general",
    "gen", "colonel",
    "col", "major", "captain", "capt", "lieutenant", "lt", "admiral", "adm", "marshal", "sergeant",
    "corporal", "commodore", "maj", "sgt", "cpl",
    "commander", "brigadier",
    "king", "queen", "prince", "princess", "emperor", "empress", "pope", "bishop", "archbishop", "cardinal",
    "imam",
    "ayatollah", "sheikh", "rabbi", "attorney", "director", "chairman", "chairwoman", "speaker", "then",
    "former", "acting",
    "deputy", "prime", "foreign", "defence", "defense", "interior", "finance", "u.s.", "us", "comrade",
    "commissioner",
    "councillor", "deputy", "envoy", "inspector", "chief", "baron", "baroness", "count", "countess", "duke",
    "duchess", "hon",
    "honourable", "honorable", "monsignor", "patriarch", "metropolitan", "the", "de-facto", "spokesman",
    "spokeswoman", "generals", "presidents", "senators", "governors", "ministers", "judges", "justices",
    "captains",
    "colonels", "majors", "lieutenants", "admirals", "congressmen", "ambassadors", "professors",
    "secretaries",
    "kings",
    "queens", "princes", "bishops", "brothers", "mme", "mlle", "madame", "monsieur", "señor", "señora",
    "doña",
    "cllr", "smt", "shri", "shrimati", "alhaji", "hajiya", "malam", "mallam", "mzee", "canon", "archdeacon",
    "fitawrari", "weyzero", "woizero", "ato", "maulana", "jonkheer", "herr", "frau", "signor", "signora",
  ]

  /// A word without the period of an abbreviation: "h.e" of "h.e.".
  static func bare(_ word: String) -> String { word.hasSuffix(".") ? String(word.dropLast()) : word }

  /// How many of a name's first words are titles: "Gen.", "Dato' Sri Dr.", "Tan Sri"; one is left for the name.
  static func leading(_ name: [String]) -> Int {
    var count = 0
    while count + 1 < name.count {
      let word = bare(name[count])
      let isSecond =
        seconds.contains(word) && count > 0
        && (malay.contains(name[count - 1]) || seconds.contains(name[count - 1]) || name[count - 1] == "tan")
      guard
        words.contains(word) || malay.contains(word) || isSecond
          || word == "tan" && seconds.contains(name[count + 1]) && name.count > count + 2
      else { break }
      count += 1
    }
    return count
  }

  /// Honours of Malaysia and Brunei that stand before names; "Tan" is one before "Sri" only, and "Sri" behind one.
  static let malay: Set<String> = ["dato", "dato'", "dato’", "datuk", "datin", "datu", "pehin", "dayang"]
  private static let seconds: Set<String> = ["sri", "seri", "paduka", "amar", "wira", "'", "’"]

  /// Titles that tell a woman or a man.
  package static let gender: [String: Gender] = [
    "mr": .masculine, "sir": .masculine, "lord": .masculine, "king": .masculine, "prince": .masculine,
    "congressman": .masculine, "chairman": .masculine, "spokesman": .masculine, "father": .masculine,
    "bishop": .masculine,
    "pope": .masculine, "emperor": .masculine, "duke": .masculine, "baron": .masculine, "mrs": .feminine,
    "ms": .feminine,
    "miss": .feminine, "dame": .feminine, "lady": .feminine, "queen": .feminine, "princess": .feminine,
    "congresswoman": .feminine, "chairwoman": .feminine, "spokeswoman": .feminine, "sister": .feminine,
    "baroness": .feminine, "duchess": .feminine, "empress": .feminine, "countess": .feminine,
  ]

  /// Forms of address and ranks behind which only a name can stand.
  static let ranks: Set<String> = [
    "dr", "prof", "rev", "revd", "reverend", "sen", "rep", "gov", "gen", "colonel", "col", "major", "captain",
    "capt",
    "lieutenant", "lt", "adm", "sergeant", "brigadier", "sheikh", "ayatollah", "hon", "monsignor",
    "journalist",
    "economist", "physician", "surgeon", "novelist", "poet", "painter", "actor", "actress", "engineer",
    "architect", "businessman", "businesswoman", "broker", "philosopher", "sociologist", "chemist",
    "physicist", "geologist", "biologist", "teacher", "singer", "composer", "merchant", "shipowner",
    "industrialist", "barrister", "activist", "pianist", "violinist", "conductor", "dancer", "photographer",
    "designer", "librarian", "nurse", "doctor", "dentist", "farmer", "miner", "pilot", "sculptor",
    "playwright",
    "incumbent", "challenger", "rival", "lobbyist", "publisher", "columnist", "biographer", "nephew",
    "cousin",
    "shipbuilder", "jurist", "linguist", "anthropologist", "botanist", "mathematician", "astronomer",
    "priest",
    "trader", "financier", "lecturer", "scholar", "scientist", "geographer", "veterinarian", "pediatrician",
    "paediatrician", "hydrologist", "cleric", "theologian", "whistleblower", "contractor", "electrician",
    "cdr", "cmdr", "maj", "brig", "sgt", "corporal", "commodore", "wing", "midwife", "pharmacist", "bishop",
    "trumpeter", "canon", "archdeacon", "alderman", "pastor", "fisherman", "fishmonger", "tailor",
    "carpenter",
    "blacksmith", "shoemaker", "grocer", "shopkeeper", "solicitor", "magistrate", "schoolmaster",
    "schoolmistress",
    "headmaster", "headmistress", "seamstress", "stockbroker", "diplomat", "landowner", "innkeeper",
    "bookseller",
    "printer", "typographer", "tenor", "soprano", "filmmaker", "entrepreneur", "restaurateur", "psychologist",
    "psychiatrist", "oncologist", "cardiologist", "accountant", "agronomist", "forester", "lawyer", "banker",
    "cellist", "potter", "artist", "writer", "critic", "translator", "editor", "producer", "director",
  ]

  /// Titles that stand for the given name: "Lord Camborne".
  static let peers: Set<String> = [
    "lord", "lady", "viscount", "viscountess", "earl", "baron", "baroness", "count", "countess", "marquess",
    "duke",
    "duchess",
  ]

  /// The same in other tongues: "the Comte de Saint-Maur".
  static let foreignPeers: Set<String> = [
    "comte", "comtesse", "vicomte", "marquis", "marquise", "duc", "duchesse", "conde", "condesa", "marqués",
    "marquesa", "duque", "vizconde", "barón", "marchese", "conte", "principe", "príncipe", "graf", "gräfin",
    "freiherr", "fürst", "herzog", "visconde", "barão", "margrave", "landgrave",
  ]

  /// Honours and degrees in letters behind a name.
  static let honours: Set<String> = [
    "kcmg", "gcmg", "cmg", "dcmg", "kcb", "gcb", "cb", "dcb", "kcvo", "gcvo", "cvo", "mvo", "dso", "mc", "vc",
    "kt",
    "kg", "om", "ch", "gbe", "kbe", "dbe", "cbe", "obe", "mbe", "ksg", "frs", "fba", "frse", "dl", "jp", "qc",
    "kc",
    "sc", "phd", "dphil", "mla", "mp", "mep", "msp", "ac", "ao", "am", "cc", "oc", "onz", "cnzm", "ebs",
    "cbs",
    "gcfr", "gcon", "con", "mfr", "pc", "gcie", "kcie", "cie", "kcsi", "gcsi", "csi",
  ]

  /// Which of two of one name somebody is.
  static let generations: Set<String> = ["jr", "sr", "jr.", "sr."]

  /// "sr" of "James Carver Sr."
  static func generation(of name: String) -> String? {
    guard let last = name.split(separator: " ").last?.lowercased(), generations.contains(last) else {
      return nil
    }
    return last.replacing(".", with: "")
  }

  /// What follows a surname without being it.
  static let suffixes = generations.union([
    "ii", "iii", "iv", "esq", "kbe", "obe", "mp", "phd", "qc", "kc",
  ])
}

/// Given names that are said differently by the same person, and in which languages they are one.
package enum GivenNames {
  /// Whether a word, in lower case, is one of them that tells a woman or a man.
  static func has(_ word: String) -> Bool { feminine.contains(word) || masculine.contains(word) }

  /// Each line one name in its forms.
  package static let forms: [[String]] = [
    ["michael", "mike", "mick"], ["james", "jim", "jimmy"], ["william", "bill", "will", "billy"],
    ["robert", "bob", "rob", "bobby"],
    ["richard", "dick", "rick"], ["joseph", "joe"], ["thomas", "tom"], ["john", "jack", "johnny"],
    ["edward", "ed", "ted", "eddie"],
    ["charles", "charlie", "chuck"], ["anthony", "tony"], ["daniel", "dan", "danny"], ["david", "dave"],
    ["steven", "stephen", "steve"],
    ["christopher", "chris"], ["benjamin", "ben"], ["andrew", "andy"], ["gregory", "greg"],
    ["jeffrey", "jeff"], ["kenneth", "ken"],
    ["ronald", "ron"], ["donald", "don"], ["samuel", "sam"], ["timothy", "tim"], ["nicholas", "nick"],
    ["patrick", "pat"],
    ["elizabeth", "liz", "beth", "betty"], ["katherine", "catherine", "kate", "kathy"],
    ["margaret", "maggie", "peggy"],
    ["jennifer", "jen", "jenny"], ["susan", "sue"], ["deborah", "debbie"], ["rebecca", "becky"],
    ["alexander", "alex", "aleksandr"],
    ["sergey", "sergei", "serguei", "sergej"], ["dmitry", "dmitri", "dimitri", "dmitriy"],
    ["yuri", "yury", "iurii"],
    ["alexei", "alexey", "aleksei", "aleksey"], ["andrei", "andrey"], ["nikolai", "nikolay"],
    ["mohammed", "muhammad", "mohamed", "mohammad"],
    ["franklin", "frank"], ["lawrence", "larry"], ["matthew", "matt"], ["peter", "pete"], ["philip", "phil"],
    ["raymond", "ray"],
    ["theodore", "ted", "theo"], ["vladimir", "volodymyr"], ["zachary", "zach"],
  ]

  private static let formOf: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, line) in forms.enumerated() {
      for name in line where table[name] == nil { table[name] = index }
    }
    return table
  }()

  /// Whether two given names, in lower case, can be one person's: equal, an initial, a short form, or spelt alike.
  package static func agree(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    if isInitial(one) || isInitial(other) { return one.utf8.first == other.utf8.first }
    if let a = formOf[one], a == formOf[other] { return true }
    if isPair(one, other) || isPair(other, one) { return false }
    return one.utf8.count > 4 && other.utf8.count > 4 && one.utf8.first == other.utf8.first
      && Spelling.differsByOne(one, other)
  }

  /// Whether a woman's name is a man's with another ending: "Theodora" and "Theodore", "Roberta" and "Robert".
  private static func isPair(_ feminine: String, _ masculine: String) -> Bool {
    guard let ending = feminine.last, ending == "a" || ending == "e" else { return false }
    let stem = feminine.dropLast()
    if masculine == stem { return true }
    guard ending == "a", let other = masculine.last, other == "o" || other == "e" else { return false }
    return masculine.dropLast() == stem
  }

  /// What the endings of a name suggest: Slavic and Icelandic surnames, given names in -a and -o.
  static func leaning(_ words: [String]) -> Gender? {
    guard let given = words.first, let surname = words.last, words.count > 1 else { return nil }
    let isFeminineSurname = ["ova", "eva", "ska", "skaya", "dóttir", "dottir", "ovna"].contains {
      surname.hasSuffix($0) && surname.utf8.count > $0.utf8.count + 1
    }
    if isFeminineSurname, !given.hasSuffix("o") { return .feminine }
    if notFeminine.contains(given) { return .masculine }
    if given.hasSuffix("a") { return .feminine }
    if ["ov", "ev", "sky", "ski", "skiy", "ić", "ic"].contains(where: { surname.hasSuffix($0) }) {
      return .masculine
    }
    return ["o", "us", "os", "ov", "slav", "mir", "iy", "ij"].contains { given.hasSuffix($0) }
      ? .masculine : nil
  }

  private static let notFeminine: Set<String> = [
    "luca", "nikita", "ilya", "andrea", "mustafa", "mustapha", "joshua", "musa", "isa", "yahya", "ezra",
    "sasha", "misha", "akira", "kenta", "garba", "baba", "krishna", "rama", "shiva", "aditya", "surya",
    "elia", "elisha", "noa", "costa", "kwabena", "juma", "saad", "zakaria", "zakariya",
  ]

  static func isInitial(_ name: String) -> Bool {
    let bytes = name.utf8
    return bytes.count == 1 || (bytes.count == 2 && bytes.last == UInt8(ascii: "."))
      || (bytes.count == 4 && bytes.last == UInt8(ascii: "."))
  }

  package static let feminine: Set<String> = [
    "mary", "anne", "ann", "elizabeth", "margaret", "sarah", "susan", "hillary", "hilary", "angela",
    "theresa", "maria", "marine", "ursula",
    "condoleezza", "madeleine", "janet", "nancy", "kamala", "karen", "jane", "helen", "ellen", "ruth",
    "judith", "alice", "grace",
    "rachel", "esther", "miriam", "ingrid", "astrid", "birgit", "kirsten", "mette", "sanna", "erna", "dilma",
    "cristina", "isabel",
    "carmen", "dolores", "mercedes", "pilar", "beatriz", "ines", "agnes", "simone", "christine", "catherine",
    "katherine", "yulia",
    "natalia", "tatiana", "olga", "irina", "svetlana", "ludmila", "galina", "benazir", "indira", "sonia",
    "aung", "megawati", "corazon",
    "gloria", "jacinda", "julia", "helle", "nicola", "fatima", "aisha", "khadija", "leila", "amina", "zainab",
    "noor", "mariam", "hana",
    "yoko", "keiko", "makiko", "joyce", "ngozi", "wangari", "winnie", "elisabeth", "vivian", "lillian",
    "kate", "amy", "emily", "emma",
  ]
  package static let masculine: Set<String> = [
    "john", "james", "robert", "michael", "william", "david", "richard", "joseph", "thomas", "charles",
    "donald", "george", "paul", "mark",
    "steven", "kenneth", "edward", "brian", "ronald", "anthony", "kevin", "jason", "jeff", "frank", "scott",
    "eric", "stephen",
    "andrew", "raymond", "gregory", "joshua", "jerry", "dennis", "walter", "patrick", "peter", "harold",
    "henry", "carl", "arthur",
    "sergey", "sergei", "vladimir", "dmitry", "yuri", "boris", "mikhail", "nikolai", "nikolay", "andrei",
    "alexei", "igor", "oleg",
    "viktor", "ivan", "anatoly", "leonid", "nikita", "ilya", "luca", "andrea", "mustafa", "musa", "isa",
    "yahya", "kofi", "hans", "karl",
    "jean", "pierre", "jacques", "francois", "louis", "juan", "jose", "carlos", "luis", "pedro", "miguel",
    "fernando", "jorge", "antonio",
    "mohammed", "muhammad", "ahmed", "ali", "hassan", "hussein", "omar", "abdul", "ibrahim", "yusuf", "jared",
    "jack", "sean", "carter",
    "barack", "joe", "bill", "jim", "mike", "tom", "harry", "leo", "otto", "erik", "lars", "nils", "sven",
    "giovanni", "marco", "paolo",
  ]
}

/// Places that go by more than one name; the first form is the one shown.
package enum PlaceForms {
  static let lines: [[String]] = [
    ["United States", "u.s.", "us", "usa", "u.s.a.", "america", "united states of america", "united states"],
    ["United Kingdom", "uk", "u.k.", "britain", "great britain", "united kingdom"],
    ["Soviet Union", "ussr", "u.s.s.r.", "soviet union"], ["Russia", "russian federation", "russia"],
    ["European Union", "eu", "e.u.", "european union"], ["United Nations", "un", "u.n.", "united nations"],
    ["Washington, D.C.", "d.c.", "washington d.c.", "washington, d.c."],
    ["United Arab Emirates", "uae", "u.a.e.", "united arab emirates"],
  ]
  /// Words that begin the name of a place: "Port Elias".
  static let opening: Set<String> = [
    "port", "lake", "mount", "fort", "cape", "camp", "mt", "mt.", "puerto", "porto",
  ]
  static let shown: [String: String] = {
    var table: [String: String] = [:]
    for line in lines { for form in line.dropFirst() { table[form] = line[0] } }
    return table
  }()
}

/// Words that make an organization a public body (FollowTheMoney's PublicBody).
package enum PublicBodyWords {
  package static let words: Set<String> = [
    "ministry", "department", "senate", "congress", "parliament", "assembly", "council", "committee",
    "commission", "court", "embassy",
    "government", "agency", "bureau", "office", "house", "duma", "bundestag", "knesset", "army", "navy",
    "police", "cabinet",
    "administration", "kremlin", "pentagon", "fbi", "cia", "kgb", "nato", "un", "eu", "treasury",
    "secretariat", "prosecutor", "tribunal",
  ]
}

/// How alike two spellings are.
package enum Spelling {
  /// One letter more, fewer, other, or two neighbours swapped.
  package static func differsByOne(_ one: String, _ other: String) -> Bool {
    let a = Array(one.utf8)
    let b = Array(other.utf8)
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    var front = 0
    while front < min(a.count, b.count), a[front] == b[front] { front += 1 }
    var back = 0
    while back < min(a.count, b.count) - front, a[a.count - 1 - back] == b[b.count - 1 - back] { back += 1 }
    let restA = a.count - front - back
    let restB = b.count - front - back
    if restA <= 1, restB <= 1 { return true }
    return restA == 2 && restB == 2 && a[front] == b[front + 1] && a[front + 1] == b[front]
  }
}

/// Words that begin or end the names of bodies and places, so that a name cut short is made whole.
enum BodyWords {
  static let first: Set<String> = [
    "new", "united", "white", "soviet", "saint", "san", "north", "south", "great", "washington", "wall",
    "associated", "european",
  ]
  static let last: Set<String> = [
    "times", "post", "news", "journal", "tribune", "herald", "gazette", "guardian", "telegraph", "press",
    "house", "department", "ministry",
    "committee", "council", "party", "university", "institute", "academy", "bank", "court", "parliament",
    "senate", "congress", "assembly",
    "agency", "commission", "union", "association", "foundation", "group", "corporation", "company",
    "radio", "television", "service", "bureau", "embassy", "government", "holdings", "marine", "shipping",
    "energy", "oil", "petroleum", "steel", "motors", "airlines", "airways", "partners", "industries",
    "technologies", "insurance", "chamber", "club", "league", "federation", "front", "movement", "alliance",
    "coalition", "forum", "society", "college", "school", "hospital", "ltd", "inc", "plc", "gmbh", "courier",
    "dispatch", "observer", "chronicle", "mirror", "ledger", "echo", "argus", "examiner", "inquirer",
    "register", "sentinel", "authority", "board", "trust", "fund", "museum", "library", "tribunal",
    "ministry", "network", "brigade", "regiment", "division", "battalion", "squadron", "corps", "fleet",
    "conference", "synod", "archdiocese", "diocese", "cathedral", "corp", "consortium", "enterprises",
    "associates", "consulting", "logistics", "pharmaceuticals", "telecom", "cement", "mining", "minerals",
    "shipyard", "dockyard", "cooperative", "co-operative", "institution", "secretariat", "directorate",
    "inspectorate", "registry", "democrats", "liberals", "conservatives", "socialists", "greens",
  ]
  /// Words that begin the name of a paper, station, bank or firm.
  static let opening: Set<String> = [
    "radio", "rádio", "banco", "banque", "banca", "canal", "diario", "diário", "correio", "jornal", "gazeta",
    "agencia", "agência", "agence", "partido", "parti", "partei", "universidad", "universidade", "université",
    "universität", "instituto", "ministerio", "ministério", "société", "sociedad", "compagnie", "groupe",
    "grupo", "gruppo", "editorial", "television", "institut", "académie", "academia",
  ]
}

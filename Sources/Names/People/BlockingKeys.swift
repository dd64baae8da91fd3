/// Keys under which the names of one person meet, so that not all names have to be compared with all.
///
/// Letters of a skeleton stand for sounds that ways of spelling mix up: "B" for b, f, p, v and w, "T" for d and t, "S"
/// for what hisses or is spoken in the throat; vowels, "h" and "y" have none.
enum BlockingKeys {
  /// The keys of a name, each with a mark in front for what it is made of:
  /// "=" all its words; "~" the skeleton of a surname and the given name's first letter; "+" the given name and the
  /// surname's skeleton, whole and without each of its letters, so that a slip in one of them leaves a key in common
  /// (deletion neighbourhoods; Mor and Fraenkel 1982).
  static func of(_ name: PersonName) -> [String] {
    var surnames = name.surnameWords.filter { !$0.isInitial }
    if surnames.isEmpty, let father = name.patronymicWord { surnames = [father] }
    guard let surname = surnames.last, let first = name.givenWords.first else { return [] }
    var keys: [String] = []
    func add(_ key: String) { if !keys.contains(key), keys.count < 4 { keys.append(key) } }

    if !first.isInitial {
      add("=" + ([formal(first)] + surnames.map(\.text)).sorted().joined(separator: " "))
    }
    add("~" + skeleton(surname, name) + initial(first, name))
    // A short form may be of several names: "Jeff".
    if first.isGiven, let letter = first.text.unicodeScalars.first {
      add("~" + skeleton(surname, name) + initial(String(letter), name))
    }
    // Of two surnames either may be left out.
    if surnames.count > 1, let front = surnames.first {
      add("~" + skeleton(front, name) + initial(first, name))
    }
    // Where the order is a guess, the other one, too.
    if !name.traits.contains(.orderIsKnown), !first.isInitial, name.patronymicWord == nil,
      surnames.count == 1,
      !first.isGiven
    {
      let other = name.surnameIsFirst ? name.givenWords.last ?? first : first
      add("~" + skeleton(other, name) + initial(surname, name))
    }
    // A particle may be written in one word with the surname; a father's name may stand for it.
    if name.particleWords.count > 0, !name.traits.contains(.arabic) {
      let joined = name.particleWords.map(\.text).joined() + surname.text
      add("~" + skeleton(joined) + initial(first, name))
    }
    if let father = name.patronymicWord, name.traits.contains(.arabic) {
      add("~" + skeleton(father, name) + initial(first, name))
    }
    // Names in the middle may be what somebody goes by, or a surname.
    if name.givenWords.count > 1, let last = name.givenWords.last, !last.isInitial, keys.count < 3 {
      add("~" + skeleton(surname, name) + initial(last, name))
    }
    if !first.isInitial {
      let front = "+" + formal(first) + " "
      for skeleton in neighbourhood(Array(skeleton(surname, name).utf8.prefix(mostLetters))) {
        let key = front + skeleton
        if !keys.contains(key) { keys.append(key) }
      }
    }
    return keys
  }

  /// So many letters of a skeleton count: of longer ones the rest tells little.
  private static let mostLetters = 7

  /// A skeleton, and what is left of it without each of its letters.
  private static func neighbourhood(_ skeleton: [UInt8]) -> [String] {
    let whole = String(decoding: skeleton, as: UTF8.self)
    guard skeleton.count > 2, skeleton.allSatisfy({ $0 < 0x80 }) else { return [whole] }
    return [whole]
      + skeleton.indices.map { gap in
        var left: [UInt8] = []
        // What comes to stand side by side and is alike is one, as in any skeleton.
        for (index, letter) in skeleton.enumerated() where index != gap && left.last != letter {
          left.append(letter)
        }
        return String(decoding: left, as: UTF8.self)
      }
  }

  /// The first form of a given name's family: "william" for "Bill", "sergey" for "Serhii".
  private static func formal(_ word: NameWord) -> String {
    let lexicon = NameLexicon.shared
    guard word.known > 0, let name = word.entry.names.min(by: { ($0 & 3, $0) < ($1 & 3, $1) }) else {
      return word.text
    }
    return lexicon.heads[Int(name >> 2)]
  }

  private static func initial(_ word: NameWord, _ name: PersonName) -> String {
    initial(name.traits.contains(.chinese) ? wade(word.text) : formal(word), name)
  }

  private static func initial(_ text: String, _ name: PersonName) -> String {
    if name.traits.contains(.korean), let letter = text.utf8.first {
      // "Jong" and "Chong", "Geun" and "Kun".
      if let pair = ["cj", "gk", "bp", "dt", "lnr"].first(where: { $0.utf8.contains(letter) }) {
        return "." + pair
      }
    }
    guard let letter = text.unicodeScalars.first else { return "." }
    switch letter {
    case "e", "i", "j", "y": return ".i"
    case "c", "q", "k": return ".k"
    case "v", "w": return ".v"
    case "o", "u": return ".o"
    default: return "." + String(letter)
    }
  }

  private static func wade(_ text: String) -> String {
    ChineseSyllables.pinyin(text)?.map(ChineseSyllables.toWade).joined() ?? text
  }

  private static func skeleton(_ word: NameWord, _ name: PersonName) -> String {
    var text = word.text
    if name.traits.contains(.chinese) { text = wade(text) }
    if name.traits.contains(.korean) { text = NameVoices.koreanHeads[text] ?? text }
    if name.traits.contains(.arabic), text.utf8.count > 5, text.hasPrefix("al") || text.hasPrefix("el") {
      text.removeFirst(2)
    }
    return skeleton(text)
  }

  /// The consonants of a word by their kind.
  static func skeleton(_ word: String) -> String {
    var kinds: [UInt8] = []
    let letters = Array(word.utf8)
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      var kind: UInt8 = 0
      switch letter {
      case 98, 102, 112, 118, 119: kind = 66  // b f p v w
      case 100, 116: kind = next == 115 || next == 122 || next == 99 || next == 106 ? 0 : 84  // d t
      // What is "i" in German and Slavic spelling has no kind; in French it hisses before a consonant.
      case 106: kind = next == 0 || "aeou".utf8.contains(next) ? 0 : 83  // j
      case 99, 103, 107, 113, 115, 120, 122: kind = 83  // c g k q s x z
      case 108, 109, 110, 114: kind = letter - 32  // l m n r
      case 97, 101, 104, 105, 111, 117, 121: break
      default: kind = letter
      }
      if kind != 0, kinds.last != kind || kind >= 0x80 { kinds.append(kind) }
      index += 1
    }
    return kinds.isEmpty ? word : String(decoding: kinds, as: UTF8.self)
  }
}

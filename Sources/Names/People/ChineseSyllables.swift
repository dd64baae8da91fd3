/// The syllables of Mandarin in pinyin, and how Wade and Giles wrote them before.
package enum ChineseSyllables {
  /// A word taken apart into syllables of pinyin, as few as possible.
  ///
  /// - Parameter word: a folded word.
  /// - Returns: the syllables, at most four; nil where it is not made of them.
  package static func pinyin(_ word: String) -> [String]? { split(word) { pinyinToWade[$0] != nil } }

  /// A word taken apart into syllables after Wade and Giles, their apostrophes left out.
  ///
  /// - Parameter word: a folded word.
  /// - Returns: the syllables as `toWade(_:)` gives them; nil where it is not made of them.
  static func wade(_ word: String) -> [String]? {
    split(word) { wadeForms[$0] != nil }?.map { wadeForms[$0] ?? $0 }
  }

  /// A syllable of pinyin after Wade and Giles, without apostrophes: "tse" for "ze".
  package static func toWade(_ syllable: String) -> String { pinyinToWade[syllable] ?? syllable }

  /// A digest of a word's spelling after Wade and Giles; 0 where it is not made of syllables.
  ///
  /// - Parameters:
  ///   - word: a folded word.
  ///   - isPinyin: whether it is spelt in pinyin.
  /// - Returns: a digest or 0.
  static func digest(_ word: String, isPinyin: Bool) -> UInt32 {
    guard let syllables = isPinyin ? pinyin(word)?.map(toWade) : wade(word) else { return 0 }
    var digest = NameDigest(seed: 3)
    for syllable in syllables { for byte in syllable.utf8 { digest.add(byte) } }
    return digest.value
  }

  private static func split(_ word: String, _ isSyllable: (String) -> Bool) -> [String]? {
    let bytes = Array(word.utf8)
    guard (1...18).contains(bytes.count) else { return nil }
    // The fewest syllables up to each offset, and where the last of them begins.
    var best = [Int](repeating: 99, count: bytes.count + 1)
    var begin = [Int](repeating: 0, count: bytes.count + 1)
    best[0] = 0
    for end in 1...bytes.count {
      for start in max(0, end - 6)..<end where best[start] + 1 < best[end] {
        if isSyllable(String(decoding: bytes[start..<end], as: UTF8.self)) {
          best[end] = best[start] + 1
          begin[end] = start
        }
      }
    }
    guard best[bytes.count] <= 4 else { return nil }
    var syllables: [String] = []
    var end = bytes.count
    while end > 0 {
      syllables.append(String(decoding: bytes[begin[end]..<end], as: UTF8.self))
      end = begin[end]
    }
    return syllables.reversed()
  }

  private static let pinyinToWade: [String: String] = {
    var table: [String: String] = [:]
    for row in NameLexicon.rows(finals) {
      for final in row.dropFirst() {
        let initial = row[0] == "-" ? "" : row[0]
        table[initial + final] = wade(initial, final)
      }
    }
    return table
  }()

  private static func wade(_ initial: String, _ final: String) -> String {
    if let whole = wholes[initial + final] { return whole }
    let front = initials[initial] ?? initial
    switch (initial, final) {
    case ("zh", "i"), ("ch", "i"), ("sh", "i"), ("r", "i"): return front + "ih"
    case ("z", "i"), ("c", "i"): return "tzu"
    case ("g", "e"), ("k", "e"), ("h", "e"): return front + "o"
    case ("g", "ui"), ("k", "ui"): return front + "uei"
    case ("g", "uo"), ("k", "uo"), ("h", "uo"), ("sh", "uo"): return front + "uo"
    case (_, "uo"): return front + "o"
    case ("y", "an"): return "yen"
    case (_, "ian"): return front + "ien"
    case (_, "ie"), (_, "ue"): return front + final + "h"
    case ("y", "e"): return "yeh"
    case (_, "iong"): return front + "iung"
    case (_, "ong"): return front + "ung"
    case (_, "v"): return front + "u"
    default: return front + final
    }
  }

  private static let wholes = ["yi": "i", "si": "ssu", "er": "erh", "e": "o", "you": "yu", "ye": "yeh"]

  private static let initials = [
    "b": "p", "d": "t", "g": "k", "j": "ch", "q": "ch", "x": "hs", "zh": "ch", "r": "j", "z": "ts", "c": "ts",
  ]

  /// What is found after Wade and Giles, by how it may be written.
  private static let wadeForms: [String: String] = {
    var table: [String: String] = [:]
    for form in pinyinToWade.values { table[form] = form }
    for (form, standard) in [
      ("yi", "i"), ("ing", "ying"), ("teh", "te"), ("in", "yin"), ("jui", "jui"), ("keh", "ko"), ("ke", "ko"),
      ("tze", "tzu"), ("szu", "ssu"), ("lee", "li"), ("soong", "sung"),
    ] { table[form] = standard }
    return table
  }()

  /// The finals that follow each initial.
  private static let finals = """
    - a ai an ang ao e ei en eng er o ou
    b a ai an ang ao ei en eng i ian iao ie in ing o u
    p a ai an ang ao ei en eng i ian iao ie in ing o ou u
    m a ai an ang ao ei en eng i ian iao ie in ing iu o ou u
    f a an ang ei en eng o ou u
    d a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo
    t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
    n a ai an ang ao ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve
    l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve ue
    g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
    k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
    h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
    j i ia ian iang iao ie in ing iong iu u uan ue un
    q i ia ian iang iao ie in ing iong iu u uan ue un
    x i ia ian iang iao ie in ing iong iu u uan ue un
    zh a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
    ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
    sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
    r an ang ao e en eng i ong ou u uan ui un uo
    z a ai an ang ao e ei en eng i ong ou u uan ui un uo
    c a ai an ang ao e en eng i ong ou u uan ui un uo
    s a ai an ang ao e en eng i ong ou u uan ui un uo
    y a an ang ao e i in ing o ong ou u uan ue un
    w a ai an ang ei en eng o u
    """
}

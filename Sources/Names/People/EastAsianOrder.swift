/// Which word of a Chinese, Korean or Vietnamese name is the surname.
struct EastAsianOrder {
  enum People { case chinese, korean, vietnamese }

  let people: People
  let surnameIsFirst: Bool

  /// Tells by a surname at either end and by what the other words are made of; nil where it is no such name.
  ///
  /// - Parameter words: all words of a name but what stands behind it.
  init?(_ words: [NameWord]) {
    guard (2...4).contains(words.count), let first = words.first, let last = words.last else { return nil }
    let peoples: NameLexicon.Flags = [.chinese, .korean, .vietnamese]
    let firstIs = first.known > 0 && !first.entry.flags.isDisjoint(with: peoples)
    let lastIs = last.known > 0 && !last.entry.flags.isDisjoint(with: peoples)
    guard firstIs || lastIs else { return nil }
    // "Lei-kai Xie": a hyphen joins the syllables of a given name, whatever the first of them may be besides.
    let isJoined = words.count == 3 && words[1].marks.contains(.hyphen) && !last.marks.contains(.hyphen)
    if isJoined, lastIs, let people = Self.people(surname: last, given: words[..<2]) {
      (self.people, surnameIsFirst) = (people, false)
    } else if firstIs, let people = Self.people(surname: first, given: words[1...]) {
      (self.people, surnameIsFirst) = (people, true)
    } else if lastIs, let people = Self.people(surname: last, given: words[..<(words.count - 1)]) {
      (self.people, surnameIsFirst) = (people, false)
    } else {
      return nil
    }
  }

  private static func people(surname: NameWord, given: ArraySlice<NameWord>) -> People? {
    guard !given.contains(where: { $0.isInitial || $0.text.utf8.count > 14 }) else { return nil }
    let flags = surname.entry.flags
    let joined = given.map(\.folded).joined()
    let isWestern = given.contains { $0.isGiven && !$0.entry.flags.contains(.chinese) }
    if surname.script == .han || surname.script == .hangul {
      return surname.script == .han ? .chinese : .korean
    }
    if isWestern { return nil }
    if flags.contains(.vietnamese),
      given.allSatisfy({ $0.text.utf8.count <= 6 && !$0.marks.contains(.hyphen) })
    {
      if given.count >= 2 || !flags.contains(.chinese) { return .vietnamese }
    }
    let isPair = given.count == 2 && given.dropFirst().allSatisfy { $0.marks.contains(.hyphen) }
    if flags.contains(.korean), isPair || isKorean(joined) {
      // "Li Na": what can be both is Chinese; so is "Chang Hsueh-liang", which no Korean is called.
      let isChinese =
        flags.contains(.chinese)
        && (ChineseSyllables.pinyin(joined) != nil
          || !isKorean(joined) && ChineseSyllables.wade(joined) != nil)
      return isChinese ? .chinese : .korean
    }
    if flags.contains(.chinese) {
      if isPair { return .chinese }
      if given.count <= 2, let syllables = ChineseSyllables.pinyin(joined) ?? ChineseSyllables.wade(joined) {
        return syllables.count <= 2 ? .chinese : nil
      }
      if given.count == 2, given.allSatisfy({ $0.text.utf8.count <= 5 && !$0.isGiven }) { return .chinese }
    }
    return nil
  }

  /// Whether a word may be one or two Korean syllables, however romanised.
  static func isKorean(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard (2...13).contains(letters.count) else { return false }
    var ends: Set<Int> = [0]
    for _ in 0..<2 {
      var next: Set<Int> = []
      for start in ends { next.formUnion(syllableEnds(letters, start)) }
      if next.contains(letters.count) { return true }
      ends = next
    }
    return false
  }

  private static func syllableEnds(_ letters: [UInt8], _ start: Int) -> [Int] {
    var ends: [Int] = []
    for beginning in beginnings where letters[start...].starts(with: beginning) {
      let vowelAt = start + beginning.count
      for vowel in vowels where letters[vowelAt...].starts(with: vowel) {
        let endAt = vowelAt + vowel.count
        for ending in endings where letters[endAt...].starts(with: ending) {
          ends.append(endAt + ending.count)
        }
      }
    }
    return ends
  }

  private static func parts(_ text: String) -> [[UInt8]] {
    [[]] + text.split(separator: " ").map { Array($0.utf8) }
  }

  private static let beginnings = parts("g kk n d tt r m b pp s sh ss j jj ch k t p h y w kw gw l")
  private static let vowels = Array(
    parts(
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i oo ee ou young yung woo yoo ai uh ie weo"
    ).dropFirst())
  private static let endings = parts("k g n l m p b ng")
}

/// How far two words of names agree, the closest first.
enum WordMatch: Int {
  case same, joined, romanisation, language, nickname, initial, slip, variant, form, different

  /// Compares two words that stand in the same place.
  ///
  /// - Parameters:
  ///   - one: a word.
  ///   - other: another.
  ///   - areGiven: whether they are given names, of which families are known; surnames have other rules.
  /// - Returns: how far they agree.
  static func of(_ one: NameWord, _ other: NameWord, areGiven: Bool) -> WordMatch {
    if one.text == other.text { return spelt(one, other) }
    if one.isInitial || other.isInitial { return initials(one, other) ? .initial : .different }
    if one.known > 0, other.known > 0 {
      let family = families(one, other, areGiven: areGiven)
      if family != .different { return family }
      if areGiven { return one.sounds(like: other) && !areArabic(one, other) ? .romanisation : .different }
    }
    if one.sounds(like: other), !areArabic(one, other) { return .romanisation }
    if one.wade != 0 && other.wade != 0 {
      return one.wade == other.wade && !(one.marks.contains(.pinyin) && other.marks.contains(.pinyin))
        ? .romanisation : .different
    }
    if one.script != other.script, consonantsAgree(one, other) { return .romanisation }
    return spelling(one, other, areGiven: areGiven)
  }

  /// How two words are spelt that are one but for the ways of romanising it.
  private static func spelt(_ one: NameWord, _ other: NameWord) -> WordMatch {
    if one.folded == other.folded || one.script != other.script { return .same }
    let isJoined = one.folded.utf8.contains(32) || other.folded.utf8.contains(32)
    return isJoined ? .joined : .romanisation
  }

  /// Both in the table of Arabic names, which knows better than the consonants: "Hassan" is not "Hussein".
  private static func areArabic(_ one: NameWord, _ other: NameWord) -> Bool {
    one.known > 0 && other.known > 0 && one.entry.flags.contains(.arabic)
      && other.entry.flags.contains(.arabic)
  }

  /// Whether an initial may stand for the other word, in any of the spellings of that name.
  private static func initials(_ one: NameWord, _ other: NameWord) -> Bool {
    if one.letters & other.letters == 0 && one.entry.initials & other.letters == 0
      && other.entry.initials & one.letters == 0
    {
      return false
    }
    guard let first = one.text.utf8.first, let second = other.text.utf8.first else { return false }
    if first == second { return one.text.utf8.count <= 4 && one.isInitial || other.isInitial }
    let (initial, word) = one.isInitial ? (first, other) : (second, one)
    return initial &- 97 < 26 && word.entry.initials & 1 << UInt32(initial &- 97) != 0
  }

  private static func families(_ one: NameWord, _ other: NameWord, areGiven: Bool) -> WordMatch {
    var best = WordMatch.different
    let (first, second) = (one.entry, other.entry)
    if !areGiven, !first.flags.contains(.arabic) || !second.flags.contains(.arabic) { return .different }
    for name in first.names {
      for another in second.names where name >> 2 == another >> 2 {
        let match: WordMatch =
          switch max(name & 3, another & 3) {
          case 0: .romanisation
          // Two forms of the neighbours may be one form spelt in two ways: "Volodymyr" and "Wolodymyr".
          case 1:
            name & another & 1 == 1 && NameSounds.areAlike(one.folded, other.folded)
              ? .romanisation : .language
          default: areGiven ? .nickname : .different
          }
        if match.rawValue < best.rawValue { best = match }
      }
    }
    return best
  }

  /// Whether a word of a script without short vowels has the consonants of the other.
  private static func consonantsAgree(_ one: NameWord, _ other: NameWord) -> Bool {
    guard one.script.leavesVowelsOut || other.script.leavesVowelsOut else { return false }
    let isHebrew = one.script == .hebrew || other.script == .hebrew
    let rules = isHebrew ? SpokenRules.hebrew : .arabic
    let consonants = NameSounds.consonants(one.text, rules)
    return consonants != 0 && consonants == NameSounds.consonants(other.text, rules)
  }

  /// Whether words of different scripts begin alike and have the same consonants, three or more: "Трамп".
  private static func haveOneSkeleton(_ one: NameWord, _ other: NameWord) -> Bool {
    guard one.text.utf8.first == other.text.utf8.first else { return false }
    let skeleton = BlockingKeys.skeleton(one.text)
    return skeleton.utf8.count >= 3 && skeleton == BlockingKeys.skeleton(other.text)
  }

  private static func spelling(_ one: NameWord, _ other: NameWord, areGiven: Bool) -> WordMatch {
    let lengths = (one.text.utf8.count, other.text.utf8.count)
    guard min(lengths.0, lengths.1) >= 4, abs(lengths.0 - lengths.1) <= 3 else { return .different }
    let difference = (one.letters ^ other.letters).nonzeroBitCount
    guard difference <= 4 else { return .different }
    if SpellingHabits.umlauts(one.text, other.text) { return .romanisation }
    if abs(lengths.0 - lengths.1) <= 1, difference <= 2, Spelling.isSlip(one.text, of: other.text) {
      return .slip
    }
    // What comes from another script is spelt by its sound: "Макрон".
    if SpellingHabits.key(one.text) == SpellingHabits.key(other.text) {
      return one.script == other.script ? .variant : .romanisation
    }
    if one.script != other.script, haveOneSkeleton(one, other) { return .slip }
    return !areGiven && SpellingHabits.areForms(one.text, other.text) ? .form : .different
  }
}

/// Spellings of surnames that differ by habit, so that one may be meant for the other.
enum SpellingHabits {
  /// Whether two words differ in nothing but "ue", "oe", "ae" and "aa" for "ü", "ö", "ä" and "å".
  static func umlauts(_ one: String, _ other: String) -> Bool {
    var (one, other) = (one.utf8.makeIterator(), other.utf8.makeIterator())
    var (a, b) = (one.next(), other.next())
    var (before, beforeThat): (UInt8, UInt8) = (0, 0)
    while a != nil || b != nil {
      if a == b {
        (beforeThat, before) = (before, a ?? 0)
        (a, b) = (one.next(), other.next())
      } else if (before == 117 || before == 111 || before == 97) && !isVowel(beforeThat)
        && (a == 101 || before == 97 && a == 97)
      {
        a = one.next()
      } else if (before == 117 || before == 111 || before == 97) && !isVowel(beforeThat)
        && (b == 101 || before == 97 && b == 97)
      {
        b = other.next()
      } else {
        return false
      }
    }
    return true
  }

  /// A word without the signs that `umlauts` passes over: two that differ in nothing else are one.
  static func withoutUmlauts(_ word: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    for letter in word {
      let before = plain.last ?? 0
      let isSign =
        letter == 101 && (before == 117 || before == 111 || before == 97) || letter == 97 && before == 97
      if !isSign { plain.append(letter) }
    }
    return plain
  }

  /// A word as its sound may be written first: "smit" for "Smith", "Smyth" and "Smithe".
  static func key(_ word: String) -> [UInt8] {
    let letters = Array(word.utf8)
    var key: [UInt8] = []
    key.reserveCapacity(letters.count)
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      var letter = letter
      switch letter {
      case 121: letter = 105  // y
      case 99 where next != 104: letter = 107  // c
      case 104 where key.last == 116: continue  // th
      case 104 where key.last == 112:  // ph
        key.removeLast()
        letter = 102
      case 122: letter = 115  // z
      case 101 where next == 0 && index > 3: continue
      case 100 where next == 116: continue  // dt
      case 101 where next == 105 || next == 121: letter = 97  // ei
      default: break
      }
      if key.last != letter { key.append(letter) }
    }
    return key
  }

  /// Whether two surnames are a man's form and a woman's: "Petrov" and "Petrova", "Novák" and "Nováková".
  static func areForms(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count <= other.utf8.count ? (one, other) : (other, one)
    guard long.hasSuffix("a") else { return false }
    if long.utf8.count == short.utf8.count + 1, long.hasPrefix(short) {
      return ["ov", "ev", "in", "yn"].contains { short.hasSuffix($0) }
    }
    if long.hasSuffix("ova"), long.hasPrefix(short), long.utf8.count == short.utf8.count + 3 { return true }
    for (man, woman) in [("sky", "skaia"), ("sky", "ska"), ("cki", "cka"), ("y", "aia"), ("sky", "skaya")]
    where short.hasSuffix(man) && long.hasSuffix(woman) {
      if short.dropLast(man.utf8.count) == long.dropLast(woman.utf8.count) { return true }
    }
    return false
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == 97 || letter == 101 || letter == 105 || letter == 111 || letter == 117
  }
}

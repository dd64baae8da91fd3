// The surnames of two names: which of the one are in the other, and where else they may be.
extension NameTally {
  mutating func compareSurnames(_ one: PersonName, _ other: PersonName) {
    let counts = (one.surnameWords.count, other.surnameWords.count)
    if counts.0 == 0 && counts.1 == 0 { return }
    if counts.0 == 0 { return missSurname(one, other) }
    if counts.1 == 0 { return missSurname(other, one) }
    var (leftOfOne, leftOfOther) = left
    if counts.0 <= counts.1 {
      pairSurnames(one, other, &leftOfOther, &leftOfOne)
    } else {
      pairSurnames(other, one, &leftOfOne, &leftOfOther)
    }
    left = (leftOfOne, leftOfOther)
  }

  /// A name without surname is at best half a name, unless the father's name is there and the same.
  private mutating func missSurname(_ bare: PersonName, _ full: PersonName) {
    if let father = bare.patronymicWord,
      full.surnameWords.contains(where: {
        WordMatch.of($0, father, areGiven: false).rawValue
          <= WordMatch.romanisation.rawValue
      })
    {
      return
    }
    put(.missingSurname, factor: bare.patronymicWord != nil && full.patronymicWord != nil ? 0.9 : 0.62)
  }

  /// Compares surnames, of which the first name has no more than the second.
  private mutating func pairSurnames(
    _ short: PersonName, _ long: PersonName, _ leftOfLong: inout UInt32, _ leftOfShort: inout UInt32
  ) {
    var pairs: [(match: WordMatch, one: NameWord, other: NameWord)] = []
    var used: UInt32 = 0
    for word in short.surnameWords {
      var best: (match: WordMatch, index: Int)?
      for (index, candidate) in long.surnameWords.enumerated() where used & 1 << UInt32(index) == 0 {
        let match = surnameMatch(word, candidate)
        if match != .different, match.rawValue < best?.match.rawValue ?? 99 { best = (match, index) }
      }
      guard let best else { continue }
      used |= 1 << UInt32(best.index)
      pairs.append((best.match, word, long.surnameWords[best.index]))
    }
    if pairs.count < short.surnameWords.count {
      if areJoined(short, long) { return note(.particle) }
      return missOneSurname(short, long, &leftOfLong, &leftOfShort)
    }
    for pair in pairs {
      // Of a surname an initial says little.
      if pair.match == .initial {
        put(.initial, factor: 0.65)
      } else {
        note(pair.match, pair.one, pair.other)
      }
    }
    if short.surnameWords.count < long.surnameWords.count { takeFromMiddle(long, used, short, &leftOfShort) }
  }

  private func surnameMatch(_ one: NameWord, _ other: NameWord) -> WordMatch {
    let match = WordMatch.of(one, other, areGiven: false)
    // A man's and a woman's form are one person's only where a whole given name says so.
    guard match == .form else { return match }
    return isWhole && (first ?? .different).rawValue <= WordMatch.nickname.rawValue ? .form : .different
  }

  /// Where a surname of the shorter list has found none: it may be a middle name of the other, or the father's.
  private mutating func missOneSurname(
    _ short: PersonName, _ long: PersonName, _ leftOfLong: inout UInt32, _ leftOfShort: inout UInt32
  ) {
    if short.surnameWords.count == 1 {
      let surname = short.surnameWords[0]
      if take(surname, from: long, &leftOfLong) { return put(.missingSurname, factor: Self.weight(long)) }
      if let father = long.patronymicWord, WordMatch.of(surname, father, areGiven: true) == .same {
        return put(.missingSurname, factor: 0.85)
      }
    }
    if long.surnameWords.count == 1, take(long.surnameWords[0], from: short, &leftOfShort) {
      return put(.missingSurname, factor: Self.weight(short))
    }
    note(.differentSurname)
  }

  /// How much it says that a name of the middle is the other's surname: in Spain most have two ("Nicolás Maduro
  /// Moros"), elsewhere it may be chance ("George Washington" and "George Washington Carver").
  private static func weight(_ name: PersonName) -> Double {
    name.givenWords.first.map { $0.known > 0 && $0.entry.flags.contains(.romance) } ?? false ? 0.78 : 0.66
  }

  /// Whether a word is among the given names that have found none; it then has.
  private func take(_ word: NameWord, from name: PersonName, _ left: inout UInt32) -> Bool {
    guard left != 0, !word.isInitial else { return false }
    for index in name.givenWords.indices where left & 1 << UInt32(index) != 0 {
      guard !name.givenWords[index].isInitial else { continue }
      let match = WordMatch.of(name.givenWords[index], word, areGiven: false)
      if match.rawValue <= WordMatch.romanisation.rawValue {
        left &= ~(1 << UInt32(index))
        return true
      }
    }
    return false
  }

  /// The surnames of the longer list that the shorter lacks: as middle names they are there after all.
  private mutating func takeFromMiddle(
    _ long: PersonName, _ used: UInt32, _ short: PersonName, _ leftOfShort: inout UInt32
  ) {
    for (index, word) in long.surnameWords.enumerated() where used & 1 << UInt32(index) == 0 {
      if givenIsSurname, word == long.surnameWords.first { continue }
      note(take(word, from: short, &leftOfShort) ? .hyphen : .missingSurname)
    }
  }

  /// The same surname written together and apart: "Vanderbilt" and "Van der Bilt", "Elsisi" and "al-Sisi".
  private func areJoined(_ one: PersonName, _ other: PersonName) -> Bool {
    let words = (
      one.surnameWords.count + one.particleWords.count, other.surnameWords.count + other.particleWords.count
    )
    guard words.0 != words.1 else { return false }
    let joined = (Self.joined(one), Self.joined(other))
    return joined.0 == joined.1
  }

  private static func joined(_ name: PersonName) -> String {
    var word = name.particleWords.map(\.text).joined() + name.surnameWords.map(\.text).joined()
    if word.hasPrefix("el"), name.traits.contains(.arabic) || name.particleWords.isEmpty {
      word = "al" + word.dropFirst(2)
    }
    return word
  }

  mutating func settleMiddle() {
    let isTooMuch = isCalled.0 && left.0 != 0 || isCalled.1 && left.1 != 0
    if isTooMuch || left.0 != 0 && left.1 != 0 {
      note(.differentGiven)
    } else if left.0 | left.1 != 0 {
      note(.missingMiddle)
    }
  }

  mutating func compareParticles(_ one: PersonName, _ other: PersonName) {
    if one.particleWords.isEmpty && other.particleWords.isEmpty || contradicts || reasons.contains(.particle)
    {
      return
    }
    let isFather: (NameWord) -> Bool = { $0.entry.flags.contains(.childOf) }
    let words = one.particleWords.lazy.filter { !isFather($0) }.map(\.folded)
    let others = other.particleWords.lazy.filter { !isFather($0) }.map(\.folded)
    if !words.elementsEqual(others) { note(.particle) }
  }
}

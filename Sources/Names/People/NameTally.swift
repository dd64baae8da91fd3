/// Goes through two names part by part and notes what is the same and what differs.
struct NameTally {
  private(set) var reasons: [NameReason] = []
  private(set) var score = 1.0
  private(set) var contradicts = false
  private var isConvention = true
  /// Of each name's given names those that have found none in the other, a bit each.
  var left: (UInt32, UInt32) = (0, 0)
  /// How the first given names agree; nil where one has none.
  private(set) var first: WordMatch?
  /// Neither first given name is an initial.
  private(set) var isWhole = false
  /// Which names are by what the other has in the middle; more of their own would be too much.
  private(set) var isCalled = (false, false)
  /// The given name of one is a surname of the other: "Lula da Silva".
  private(set) var givenIsSurname = false

  init(_ one: PersonName, _ other: PersonName) {
    compareGiven(one, other)
    comparePatronymics(one, other)
    compareSurnames(one, other)
    settleMiddle()
    compareParticles(one, other)
    if one.suffixRow != other.suffixRow {
      let isKing = isKing(one, other) || isKing(other, one)
      if one.suffixRow == 0 || other.suffixRow == 0, !isKing { note(.suffix) } else { note(.differentSuffix) }
    }
  }

  /// Whether one name is a king's or pope's ("Charles I") and the other has a surname instead of the number.
  private func isKing(_ one: PersonName, _ other: PersonName) -> Bool {
    one.suffixRow > 0 && one.surnameWords.isEmpty && one.givenWords.count == 1
      && (!other.surnameWords.isEmpty || other.givenWords.count > 1)
  }

  var agreement: NameAgreement {
    if reasons.isEmpty { return NameAgreement(score: 1, reasons: [.same]) }
    var score = score
    if contradicts { score = min(score, 0.45) } else if isConvention { score = max(score, 0.95) }
    return NameAgreement(score: score, reasons: reasons)
  }

  /// Notes a reason. What is there already, and what names of one person often differ in after such a difference
  /// weighs half: "Bill Clinton" and "William Jefferson Clinton".
  mutating func put(_ reason: NameReason, factor: Double? = nil, first: Bool = false) {
    let factor = factor ?? reason.factor
    let isKnown = reasons.contains(reason)
    let weighsHalf = isKnown || reason.isUsual && reasons.contains { !$0.isConvention }
    score *= weighsHalf ? 1 - (1 - factor) / 2 : factor
    if !isKnown { if first { reasons.insert(reason, at: 0) } else { reasons.append(reason) } }
    if reason.contradicts { contradicts = true }
    if !reason.isConvention { isConvention = false }
  }

  mutating func note(_ reason: NameReason) { put(reason) }

  /// Notes how two words agree that stand for each other.
  mutating func note(_ match: WordMatch, _ one: NameWord, _ other: NameWord, isMiddle: Bool = false) {
    if one.script != other.script, match != .different { put(.script) }
    switch match {
    case .same, .different: break
    case .joined: put(.hyphen)
    case .romanisation: put(.romanisation)
    case .language: put(.language)
    case .nickname: put(.nickname)
    case .initial: put(.initial, factor: isMiddle ? 0.95 : nil)
    case .slip: put(.misspelling)
    case .variant: put(.misspelling, factor: 0.6)
    case .form: put(.surnameForm)
    }
  }

  private mutating func compareGiven(_ one: PersonName, _ other: PersonName) {
    guard let front = one.givenWords.first, let otherFront = other.givenWords.first else {
      if !one.givenWords.isEmpty || !other.givenWords.isEmpty { note(.missingGiven) }
      return
    }
    let match = WordMatch.of(front, otherFront, areGiven: true)
    left = (Self.rest(one.givenWords, from: 1), Self.rest(other.givenWords, from: 1))
    first = match
    isWhole = !front.isInitial && !otherFront.isInitial
    if match != .different {
      note(match, front, otherFront)
    } else if areJoined(one, other) {
      first = .same
      left = (0, 0)
      return note(.hyphen)
    } else if isAside(front, one, other) || isAside(otherFront, other, one) {
      first = .nickname
      note(.nickname)
    } else if let index = calledBy(otherFront, one) {
      first = .same
      left.0 = Self.rest(one.givenWords, from: index + 1)
      isCalled.1 = true
      put(.missingGiven, factor: otherFront.isInitial ? 0.65 : index == 1 ? 0.86 : 0.76)
    } else if let index = calledBy(front, other) {
      first = .same
      left.1 = Self.rest(other.givenWords, from: index + 1)
      isCalled.0 = true
      put(.missingGiven, factor: front.isInitial ? 0.65 : index == 1 ? 0.86 : 0.76)
    } else if isSurname(front, of: other) || isSurname(otherFront, of: one) {
      givenIsSurname = true
      left = (0, 0)
      return put(.missingGiven, factor: 0.65)
    } else {
      return note(.differentGiven)
    }
    if left.0 != 0 && left.1 != 0 { pairMiddle(one, other) }
  }

  private static func rest(_ words: [NameWord], from start: Int) -> UInt32 {
    words.count > start ? (1 << UInt32(words.count) - 1) & ~(1 << UInt32(start) - 1) : 0
  }

  /// Pairs the middle names in their order; what stays over on both sides contradicts.
  private mutating func pairMiddle(_ one: PersonName, _ other: PersonName) {
    var next = 0
    for index in one.givenWords.indices where left.0 & 1 << UInt32(index) != 0 {
      for candidate in other.givenWords.indices.dropFirst(next) where left.1 & 1 << UInt32(candidate) != 0 {
        let match = WordMatch.of(one.givenWords[index], other.givenWords[candidate], areGiven: true)
        guard match != .different else { continue }
        note(match, one.givenWords[index], other.givenWords[candidate], isMiddle: true)
        left.0 &= ~(1 << UInt32(index))
        left.1 &= ~(1 << UInt32(candidate))
        next = candidate + 1
        break
      }
    }
  }

  /// The same letters with other gaps: "Jean-Claude" and "Jeanclaude".
  private func areJoined(_ one: PersonName, _ other: PersonName) -> Bool {
    guard one.givenWords.count != other.givenWords.count,
      one.givenWords.reduce(0, { $0 + $1.text.utf8.count })
        == other.givenWords.reduce(0, { $0 + $1.text.utf8.count })
    else { return false }
    return one.givenWords.map(\.text).joined() == other.givenWords.map(\.text).joined()
  }

  /// Whether a given name is what brackets or quotation marks say the other is called.
  private func isAside(_ word: NameWord, _ one: PersonName, _ other: PersonName) -> Bool {
    other.asides.contains { WordMatch.of($0, word, areGiven: true).rawValue <= WordMatch.nickname.rawValue }
  }

  /// Where one has as a middle name what the other goes by: "Willard Mitt" and "Mitt".
  private func calledBy(_ word: NameWord, _ name: PersonName) -> Int? {
    let least = word.isInitial ? WordMatch.initial : .nickname
    return name.givenWords.indices.dropFirst().first {
      WordMatch.of(name.givenWords[$0], word, areGiven: true).rawValue <= least.rawValue
    }
  }

  /// Whether a given name is the first of the other's two surnames, or no name at all ("Ben Bella").
  private func isSurname(_ word: NameWord, of name: PersonName) -> Bool {
    if word.known > 0, word.entry.particle > 0 {
      return name.particleWords.contains { $0.entry.particle == word.entry.particle }
    }
    guard name.surnameWords.count > 1, !word.isInitial, let surname = name.surnameWords.first else {
      return false
    }
    return WordMatch.of(word, surname, areGiven: false).rawValue <= WordMatch.romanisation.rawValue
  }

  private mutating func comparePatronymics(_ one: PersonName, _ other: PersonName) {
    switch (one.patronymicWord, other.patronymicWord) {
    case (nil, nil): break
    case (let father?, let otherFather?):
      let isDaughter = (father.text.utf8.last == 97, otherFather.text.utf8.last == 97)
      let areForms = father.text.hasSuffix("ch") || otherFather.text.hasSuffix("ch")
      let match = WordMatch.of(father, otherFather, areGiven: true)
      if match == .different || match == .nickname || areForms && isDaughter.0 != isDaughter.1 {
        note(.differentPatronymic)
      } else {
        note(match, father, otherFather, isMiddle: true)
      }
    case (let father?, nil): left.1 = missPatronymic(father, other, left.1)
    case (nil, let father?): left.0 = missPatronymic(father, one, left.0)
    }
  }

  /// A patronymic that the other name has as a middle name, as an initial or not at all.
  private mutating func missPatronymic(_ father: NameWord, _ other: PersonName, _ left: UInt32) -> UInt32 {
    for index in other.givenWords.indices where left & 1 << UInt32(index) != 0 {
      let word = other.givenWords[index]
      let match = WordMatch.of(father, word, areGiven: true)
      if match == .different { continue }
      note(match, father, word, isMiddle: true)
      return left & ~(1 << UInt32(index))
    }
    // As the surname, where no other is left: "Mohammed bin Salman" and "Mohammed Salman".
    if let index = other.surnameWords.firstIndex(where: { WordMatch.of($0, father, areGiven: true) == .same })
    {
      note(index == 0 && other.surnameWords.count == 1 ? .particle : .missingPatronymic)
    } else {
      // Middle initials that fit no father's name contradict.
      note(left != 0 ? .differentPatronymic : .missingPatronymic)
    }
    return left
  }
}

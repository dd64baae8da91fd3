// How a name is taken apart that no comma parts: by known given names, patronymics, particles and capitals.
extension NameParser {
  /// Takes out whose child somebody is: "bin Salman", "Alirza oglu". The first is the patronymic; where nothing
  /// else is left of a chain, its end is the surname ("Osama bin Mohammed bin Laden").
  mutating func takeFathers(_ words: inout [NameWord]) {
    guard
      words.contains(where: { $0.known > 0 && !$0.entry.flags.isDisjoint(with: [.childOf, .childBehind]) })
    else { return }
    var fathers: [NameWord] = []
    var index = 1
    while index < words.count {
      let flags = words[index].entry.flags
      if flags.contains(.childBehind), index >= 2 || words.count == 2 {
        fathers.append(words[index - 1])
        words.removeSubrange(index - 1...index)
      } else if flags.contains(.childOf), index + 1 < words.count {
        var father = index + 1
        if words[father].text == "al" || words[father].text == "el", father + 1 < words.count { father += 1 }
        fathers.append(words[father])
        particles.append(words[index])
        words.removeSubrange(index...father)
      } else {
        index += 1
      }
    }
    patronymic = fathers.first
    if words.count == 1, fathers.count > 1, let last = fathers.last { surname = [last] }
  }

  mutating func sortByForm(_ words: [NameWord]) {
    if words.count <= 1 || !surname.isEmpty || words.count == 2 && patronymic != nil && isBare(words[1]) {
      return sortSingle(words)
    }
    if words[0].isGiven, !words[0].isInitial, words.dropFirst().allSatisfy(\.isInitial) {
      // "David H.": who has more of the name knows the surname.
      given = words
      return
    }
    if let split = capitalsSplit(words) {
      if split.surname.lowerBound == 0 { traits.insert(.surnameFirst) }
      traits.insert(.orderIsKnown)
      takeSurname(words[split.surname], all: true)
      takeGiven(words[split.given])
      return
    }
    if patronymic == nil, let at = patronymicAt(words) {
      patronymic = words[at]
      var rest = words
      rest.remove(at: at)
      if words.count == 2 {
        given = rest
        return
      }
      if at == words.count - 1 { return takeTurned(rest) }
      return takeStraight(rest)
    }
    if isTurned(words) { takeTurned(words) } else { takeStraight(words) }
  }

  private func isBare(_ word: NameWord) -> Bool { isParticle(word, between: true) }

  /// One word, besides a father's name: a given name where it is known as one and no surname.
  private mutating func sortSingle(_ words: [NameWord]) {
    let words = words.filter { !isParticle($0, between: true) || words.count == 1 }
    guard let word = words.first else { return }
    let isGivenOnly = word.isGiven && !word.entry.flags.contains(.givenToo)
    if isGivenOnly || patronymic != nil || suffix > 3 || word.isInitial {
      given = words
    } else {
      surname = words
    }
  }

  /// Surnames are often in capitals: "KISLYAK Sergey", "Viktor ORBÁN".
  private func capitalsSplit(_ words: [NameWord]) -> (surname: Range<Int>, given: Range<Int>)? {
    let isCapital = words.map { $0.marks.contains(.capitals) }
    guard let first = isCapital.firstIndex(of: true), let last = isCapital.lastIndex(of: true) else {
      return nil
    }
    guard isCapital[first...last].allSatisfy({ $0 }), last - first + 1 < words.count else { return nil }
    let others = words[..<first] + words[(last + 1)...]
    guard others.contains(where: { !$0.isInitial && $0.text.utf8.count > 2 }),
      words[first...last].contains(where: { $0.text.utf8.count > 2 })
    else { return nil }
    if first == 0 { return (0..<last + 1, last + 1..<words.count) }
    return last == words.count - 1 ? (first..<words.count, 0..<first) : nil
  }

  /// Where a word has the form of a patronymic and a place where one can be.
  private func patronymicAt(_ words: [NameWord]) -> Int? {
    if words.count == 2 {
      // No family is called by a daughter's form.
      return Patronymic.form(words[1].text) == .daughter && words[0].isGiven ? 1 : nil
    }
    if Patronymic.form(words[1].text) != nil { return 1 }
    let last = words.count - 1
    if words.count == 3, Patronymic.form(words[last].text) != nil, words[1].isGiven || !words[0].isGiven {
      return last
    }
    return words.count > 3
      ? words.indices.dropFirst().dropLast().first { Patronymic.form(words[$0].text) != nil } : nil
  }

  /// Whether the surname stands first: only the words behind it are known as given names, or are initials.
  private func isTurned(_ words: [NameWord]) -> Bool {
    let first = words[0]
    if first.isInitial || first.isGiven || isParticle(first, between: true) { return false }
    let rest = words.dropFirst()
    if rest.allSatisfy(\.isInitial) { return true }
    if first.marks.contains(.wife), words.count > 2, words[words.count - 1].isGiven { return true }
    return rest.allSatisfy { $0.isInitial || $0.isGiven && !$0.entry.flags.contains(.givenToo) }
  }

  private mutating func takeTurned(_ words: [NameWord]) {
    traits.insert(.surnameFirst)
    // A double surname goes on behind its hyphen.
    var end = 1
    while end < words.count - 1, words[end].marks.contains(.hyphen) { end += 1 }
    // A Hungarian wife's own name stands behind her husband's: "Kovácsné Nagy Ilona".
    if words[0].marks.contains(.wife), words.count > 2 { end = words.count - 1 }
    takeSurname(words[..<end], all: true)
    takeGiven(words[end...])
  }

  private mutating func takeStraight(_ words: [NameWord]) {
    guard let last = words.indices.last else { return }
    var start = last
    while start > 0 {
      let before = words[start - 1]
      if words[start].marks.contains(.hyphen), start - 1 > 0 {
        start -= 1
      } else if isParticle(before, between: start - 1 > 0) {
        start -= 1
        // "Ortega y Gasset"
        if before.text == "y" || before.text == "e", start > 1, !words[start - 1].isInitial { start -= 1 }
      } else {
        break
      }
    }
    let isBareStart = start > 1 && !isParticle(words[start - 1], between: true)
    if isBareStart, isFirstOfTwo(words[start - 1], words[start...]) {
      start -= 1
      while start > 1, isParticle(words[start - 1], between: true) { start -= 1 }
    }
    takeSurname(words[start...], all: false)
    takeGiven(words[..<start])
  }

  /// Whether the word before a surname is a surname, too, as in Spain and Portugal.
  private func isFirstOfTwo(_ word: NameWord, _ surname: ArraySlice<NameWord>) -> Bool {
    if word.isInitial || word.marks.contains(.hyphen) { return false }
    let flags = word.entry.flags
    if flags.contains(.iberian) { return true }
    return !flags.contains(.given) && surname.contains { $0.entry.flags.contains(.iberian) }
  }

  mutating func takeSurname(_ words: ArraySlice<NameWord>, all: Bool) {
    for word in words {
      if isParticle(word, between: word != words.last), word != words.last {
        particles.append(word)
      } else {
        surname.append(word)
      }
    }
  }

  private mutating func takeGiven(_ words: ArraySlice<NameWord>) {
    for (offset, word) in words.enumerated() {
      if isParticle(word, between: offset > 0), offset > 0 {
        particles.append(word)
      } else {
        given.append(word)
      }
    }
  }

  /// Whether a word is a particle where it stands.
  ///
  /// - Parameters:
  ///   - word: a word of the name.
  ///   - between: whether another stands before it; what stands first may be a given name ("Al Gore", "Van Morrison").
  /// - Returns: whether it is one.
  func isParticle(_ word: NameWord, between: Bool) -> Bool {
    guard word.known > 0, word.entry.particle > 0 else { return false }
    if word.marks.contains(.elided) { return true }
    if word.marks.contains(.hyphenBehind), word.entry.particle == NameParticles.article { return true }
    if word.marks.contains(.hyphenBehind) && !word.entry.flags.contains(.always) { return false }
    if between { return word.entry.flags.contains(.always) || word.marks.contains(.small) }
    return word.marks.contains(.small) || NameParticles.first.contains(word.text)
  }
}

/// Takes the words of a name apart: which are given names, which the surname, and what the others are.
struct NameParser {
  var given: [NameWord] = []
  var patronymic: NameWord?
  var surname: [NameWord] = []
  var particles: [NameWord] = []
  /// The number of the suffix's row; 0 for none.
  var suffix: UInt8 = 0
  /// Words in brackets and quotation marks: what somebody is called, or was before.
  var asides: [NameWord] = []
  var traits: PersonName.Traits = []

  init(_ name: String) {
    let tokens = NameTokens(name)
    var words = tokens.words
    var signs: [String: String] = [:]
    for (word, signed) in zip(words, tokens.signed) { if let signed { signs[word.folded] = signed } }
    if words.contains(where: { $0.marks.contains(.aside) }) {
      asides = words.filter { $0.marks.contains(.aside) && !$0.isInitial }
      words.removeAll { $0.marks.contains(.aside) }
      if words.isEmpty { swap(&words, &asides) }
    }
    takeSuffixes(&words)
    ArabicCompounds.join(&words)
    if words.contains(where: { $0.known > 0 && isArabic($0) || $0.text.hasPrefix("abdul") }) {
      traits.insert(.arabic)
    }
    if words.contains(where: { $0.known > 0 && $0.entry.flags.contains(.slavic) }) { traits.insert(.slavic) }
    if words.contains(where: { $0.script == .cyrillic }) { traits.insert(.slavic) }

    if tokens.hasComma, let comma = words.firstIndex(where: { $0.marks.contains(.comma) }), comma > 0 {
      traits.formUnion([.surnameFirst, .orderIsKnown])
      sortByComma(words, comma)
    } else if let order = EastAsianOrder(words) {
      sortEastAsian(words, order)
    } else {
      takeFathers(&words)
      sortByForm(words)
    }
    NameVoices.add(to: &self, signs)
  }

  private func isArabic(_ word: NameWord) -> Bool {
    let entry = word.entry
    return entry.flags.contains(.arabic) || entry.flags.contains(.childOf)
      || (entry.particle > 0 && (word.text == "al" || word.text == "el" || word.text == "abu"))
  }

  /// Takes off what stands behind a name: "Jr.", "III", "Filho".
  private mutating func takeSuffixes(_ words: inout [NameWord]) {
    while words.count > 1, let last = words.last, last.known > 0 || last.isInitial {
      if last.entry.flags.contains(.honour), !last.marks.contains(.small) || last.marks.contains(.comma) {
        words.removeLast()
      } else if last.entry.suffix > 0, isSuffix(last, words) {
        suffix = last.entry.suffix
        words.removeLast()
      } else {
        break
      }
    }
    // "King, Jr., Martin Luther"
    if suffix == 0, let index = words.dropFirst().firstIndex(where: { $0.known > 0 && $0.entry.suffix > 0 }),
      index + 1 < words.count, words[index].text.utf8.count > 1, words[index + 1].marks.contains(.comma)
    {
      suffix = words[index].entry.suffix
      words.remove(at: index)
    }
  }

  /// Whether a word at the end is a suffix: numbers are in capitals ("Henry VI", not "Jinping Xi"), and a letter is
  /// no initial ("Henry V", not "Kislyak V.").
  private func isSuffix(_ word: NameWord, _ words: [NameWord]) -> Bool {
    guard word.isInitial else {
      let isNumber = word.text.utf8.allSatisfy { $0 == 105 || $0 == 118 || $0 == 120 }
      return !isNumber || !word.marks.isDisjoint(with: [.capitals, .small])
    }
    guard !word.marks.contains(.dotted), word.script == .latin, words.count >= 2 else { return false }
    let before = words[words.count - 2]
    return !before.isInitial && (words.count > 2 || before.isGiven)
  }

  private mutating func sortByComma(_ words: [NameWord], _ comma: Int) {
    takeSurname(words[..<comma], all: true)
    var rest = Array(words[comma...])
    takeFathers(&rest)
    for word in rest {
      if isParticle(word, between: true) {
        particles.append(word)
      } else if patronymic == nil, !given.isEmpty, Patronymic.form(word.text) != nil {
        patronymic = word
      } else {
        given.append(word)
      }
    }
    if let order = EastAsianOrder(surname + given), order.people != .vietnamese {
      joinSyllables(order.people)
    }
  }

  private mutating func sortEastAsian(_ words: [NameWord], _ order: EastAsianOrder) {
    surname = [order.surnameIsFirst ? words[0] : words[words.count - 1]]
    given = Array(order.surnameIsFirst ? words[1...] : words[..<(words.count - 1)])
    if order.surnameIsFirst { traits.insert(.surnameFirst) }
    if order.people != .vietnamese { joinSyllables(order.people) }
  }

  /// The syllables of a given name in one word: "Jin-ping", "Jin Ping" and "Jinping" are one name.
  private mutating func joinSyllables(_ people: EastAsianOrder.People) {
    traits.insert(people == .korean ? .korean : .chinese)
    // What romanisations of other languages mix up, they keep apart.
    for index in surname.indices { surname[index].text = surname[index].folded }
    for index in given.indices { given[index].text = given[index].folded }
    guard given.count > 1, !given.contains(where: \.isInitial), let first = given.first else { return }
    let isAspirated = given.contains { $0.marks.contains(.aspirated) }
    var word = NameWord(
      given.map(\.folded).joined(), script: first.script, marks: isAspirated ? .aspirated : [])
    word.text = word.folded
    word.folded = given.map(\.folded).joined(separator: " ")
    given = [word]
  }
}

/// Gives the words of a parsed name the ways they may be spoken in.
enum NameVoices {
  /// - Parameters:
  ///   - name: a name taken apart.
  ///   - signs: for folded words how they were spelt with Slavic signs, as `NameTokens.signed` has them.
  static func add(to name: inout NameParser, _ signs: [String: String]) {
    let traits = name.traits
    if traits.contains(.chinese) { return addChinese(to: &name) }
    for index in name.given.indices where !name.given[index].isInitial {
      add(to: &name.given[index], traits, signs, isSurname: false)
    }
    for index in name.surname.indices { add(to: &name.surname[index], traits, signs, isSurname: true) }
    if var patronymic = name.patronymic {
      if Patronymic.form(patronymic.text) != nil {
        NameSounds.addSlavic(to: &patronymic, folded: patronymic.folded)
        patronymic.known = Patronymic.father(patronymic.text)
      } else {
        add(to: &patronymic, traits, signs, isSurname: false)
      }
      name.patronymic = patronymic
    }
    for index in name.asides.indices { add(to: &name.asides[index], traits, signs, isSurname: true) }
  }

  /// A Chinese name is in pinyin as a whole or not at all: "Teng" is a syllable of both, but in "Teng Hsiao-ping" it
  /// is not pinyin; and no surname is "Chou" in pinyin.
  private static func addChinese(to name: inout NameParser) {
    let isPinyin =
      !name.surname.contains { $0.entry.flags.contains(.wade) }
      && !(name.surname + name.given).contains { $0.marks.contains(.aspirated) }
      && (name.surname + name.given).allSatisfy { $0.isInitial || ChineseSyllables.pinyin($0.text) != nil }
    func add(_ word: inout NameWord) {
      word.wade = ChineseSyllables.digest(word.text, isPinyin: isPinyin)
      if isPinyin { word.marks.insert(.pinyin) }
    }
    for index in name.given.indices { add(&name.given[index]) }
    for index in name.surname.indices { add(&name.surname[index]) }
  }

  private static func add(
    to word: inout NameWord, _ traits: PersonName.Traits, _ signs: [String: String], isSurname: Bool
  ) {
    if traits.contains(.arabic) { word.addSound(NameSounds.consonants(word.text, .arabic)) }
    if traits.contains(.korean) {
      word.addSound(NameSounds.korean(isSurname ? koreanHeads[word.text] ?? word.text : word.text))
      return
    }
    guard word.known == 0 || isSurname else { return }
    let signed = signs.isEmpty ? nil : signs[word.folded]
    let ending = NameEnding(word.folded)
    if ending.isSlavic || traits.contains(.slavic) || signed != nil {
      NameSounds.addSlavic(to: &word, folded: word.folded)
      if let signed {
        NameSounds.addSlavic(to: &word, folded: signed)
        // Most write Serbian names without the signs.
        if word.script == .cyrillic { NameSounds.addSlavic(to: &word, folded: Folding.fold(signed)) }
      }
      if !isSurname, word.known == 0 { word.known = NameLexicon.shared.index(heard: word.sounds) }
    }
    if ending.isGreek || word.script == .greek { word.addSound(NameSounds.greek(word.folded)) }
  }

  /// For each way of writing a Korean surname the first of its row.
  static let koreanHeads: [String: String] = {
    var table: [String: String] = [:]
    for row in NameLexicon.rows(SurnameTables.koreanForms) { for word in row { table[word] = row[0] } }
    return table
  }()
}

/// What the end of a word tells of its language.
struct NameEnding {
  var isSlavic = false
  var isGreek = false

  init(_ folded: String) {
    guard folded.utf8.count >= 5 else { return }
    var end: UInt32 = 0
    for byte in folded.utf8.suffix(3) { end = end << 8 | UInt32(byte) }
    isSlavic = Self.slavicPairs.contains(end & 0xFFFF) || Self.slavicTriples.contains(end)
    isGreek = Self.greekTriples.contains(end)
  }

  private static func packed(_ text: String) -> Set<UInt32> {
    Set(text.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } })
  }

  private static let slavicPairs = packed("ov ev ff ow ew yn ky ki iy ij yi yj yy ii ko uk ic cz ec oj iv")
  private static let slavicTriples = packed(
    """
    ija iya lja nja ova eva owa ewa ina ine aya aia aja yan ian jan dze dse ili ich ych tch sch ets zyk yak iak jak zhin rin tin shin \
    ein hin kin nin sin yin lin min oin cin zin din vin pin bin gin oin
    """)
  private static let greekTriples = packed(
    "dis kis los tos iou ris nis eas nou kou dou las ras kas tas ios pos ras aki akh")
}

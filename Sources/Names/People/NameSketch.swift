/// A few numbers that tell of most names at once that they cannot be another's: `NameComparison` need not be asked.
///
/// Says no only where the comparison would find a contradiction (a score below 0.5); a yes says nothing.
///
/// ```swift
/// let one = NameSketch(PersonName("Rafael Barrientos"))
/// one.mayAgree(with: NameSketch(PersonName("Rafael Barientos")))  // true
/// one.mayAgree(with: NameSketch(PersonName("Rafael Bustamante")))  // false
/// ```
public struct NameSketch: Sendable {
  /// A word as far as it may stand for another (`WordMatch`).
  private struct Word {
    let letters: UInt32
    let wade: UInt32
    /// The ways the word is spoken, in short.
    let sounds: SIMD8<UInt16>
    /// What is left of the spelling without habits, without signs for umlauts, and without vowels.
    let habits: UInt32
    let plain: UInt32
    let skeleton: UInt32
    /// The last three letters.
    let tail: UInt32
    /// The first sixteen bytes, the first byte lowest.
    let text: (UInt64, UInt64)
    let known: UInt16
    let length: UInt8
    let script: NameScript
    let isInitial: Bool
    let isASCII: Bool
    /// The letters that an initial of the word may be.
    let initials: UInt32

    init(_ word: NameWord) {
      letters = word.letters
      isInitial = word.isInitial
      var short = SIMD8<UInt16>()
      for lane in 0..<8 where word.sounds[lane] != 0 {
        short[lane] = max(1, UInt16(truncatingIfNeeded: word.sounds[lane] ^ word.sounds[lane] >> 16))
      }
      sounds = short
      (wade, known, script) = (word.wade, word.known, word.script)
      let bytes = Array(word.text.utf8)
      isASCII = bytes.allSatisfy { $0 < 0x80 }
      initials = word.entry.initials | (bytes.first.map { $0 &- 97 < 26 ? 1 << UInt32($0 &- 97) : 0 } ?? 0)
      length = UInt8(min(255, bytes.count))
      habits = Self.digest(SpellingHabits.key(word.text))
      plain = Self.digest(SpellingHabits.withoutUmlauts(bytes))
      skeleton = Self.digest(Array(BlockingKeys.skeleton(word.text).utf8))
      text = (Self.packed(bytes.prefix(8)), Self.packed(bytes.dropFirst(8).prefix(8)))
      tail = bytes.suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Words written as one.
    init(joining words: [NameWord]) {
      self.init(NameWord(words.map(\.text).joined(), script: words[0].script))
    }

    private static func packed(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private func byte(_ index: Int) -> UInt8 {
      UInt8(truncatingIfNeeded: index < 8 ? text.0 >> UInt64(8 * index) : text.1 >> UInt64(8 * index - 64))
    }

    private static func digest(_ bytes: [UInt8]) -> UInt32 {
      var digest = NameDigest()
      for byte in bytes { digest.add(byte) }
      return digest.value
    }

    func mayBe(_ other: Word) -> Bool {
      // One letter that is none of a to z may be any.
      if isInitial || other.isInitial {
        return initials & other.initials != 0 || initials == 0 || other.initials == 0
      }
      if isSpoken(like: other) || wade != 0 && wade == other.wade { return true }
      if habits == other.habits || plain == other.plain { return true }
      if script != other.script, script.leavesVowelsOut || other.script.leavesVowelsOut { return true }
      let difference = (letters ^ other.letters).nonzeroBitCount
      let lengths = abs(Int(length) - Int(other.length))
      if lengths <= 3, difference <= 4 {
        if script != other.script, skeleton == other.skeleton, byte(0) == other.byte(0) { return true }
        if lengths <= 1, difference <= 2, mayBeSlip(of: other) { return true }
        if isForm(of: other) || other.isForm(of: self) { return true }
      }
      guard known > 0, other.known > 0 else { return false }
      let (ours, theirs) = (
        NameLexicon.shared.entries[Int(known)], NameLexicon.shared.entries[Int(other.known)]
      )
      return ours.names.contains { name in theirs.names.contains { $0 >> 2 == name >> 2 } }
    }

    /// Whether it may be a woman's form of a man's surname (`SpellingHabits.areForms`), as far as their ends tell.
    private func isForm(of man: Word) -> Bool {
      guard tail & 0xff == 97, byte(0) == man.byte(0), byte(1) == man.byte(1) else { return false }
      if length == man.length + 1 { return Self.ends.contains(man.tail & 0xffff) }
      return man.tail & 0xff == 121 || man.tail == Self.cki
        || length == man.length + 3 && tail == Self.ova
    }

    private static func letters(_ text: StaticString) -> UInt32 {
      text.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    private static let (cki, ova) = (letters("cki"), letters("ova"))
    private static let ends: Set<UInt32> = [letters("ov"), letters("ev"), letters("in"), letters("yn")]

    /// Whether two words may be spoken alike; of those that are not, one pair in thousands.
    private func isSpoken(like other: Word) -> Bool {
      for lane in 0..<8 where sounds[lane] != 0 {
        if any(other.sounds .== SIMD8(repeating: sounds[lane])) { return true }
      }
      return false
    }

    /// Whether a slip may have made one of the other (`Spelling.isSlip`).
    private func mayBeSlip(of other: Word) -> Bool {
      let (least, most) = (Int(min(length, other.length)), Int(max(length, other.length)))
      guard isASCII, other.isASCII, most <= 16 else { return true }
      var front = 0
      while front < least, byte(front) == other.byte(front) { front += 1 }
      let (last, otherLast) = (Int(length) - 1, Int(other.length) - 1)
      var back = 0
      while back < least, byte(last - back) == other.byte(otherLast - back) { back += 1 }
      if least == most, least - front - back == 2 {
        return byte(front) == other.byte(front + 1) && byte(front + 1) == other.byte(front)
      }
      return least >= 7 && front + back >= most - 1 && front >= 1 && back >= 3
    }
  }

  /// The words, those of the surname first.
  private var words: [Word] = []
  /// How many of them are the surname's, all of them in one word included; 0 without a surname.
  private let heads: Int
  /// How many words the surname has, and how many with particles.
  private let surnames: Int
  private let withParticles: Int

  /// - Parameter name: a name.
  public init(_ name: PersonName) {
    words = name.surnameWords.map(Word.init)
    surnames = words.count
    let whole = name.particleWords + name.surnameWords
    withParticles = whole.count
    if whole.count > 1 { words.append(Word(joining: whole)) }
    // "Elsisi" for "al-Sisi".
    if let first = whole.first, first.text.hasPrefix("el"), !name.surnameWords.isEmpty {
      words.append(Word(NameWord("al" + whole.map(\.text).joined().dropFirst(2), script: first.script)))
    }
    heads = name.surnameWords.isEmpty ? 0 : words.count
    if let father = name.patronymicWord { words.append(Word(father)) }
    words += name.givenWords.map(Word.init)
    if name.givenWords.count > 1 { words.append(Word(joining: name.givenWords)) }
    words += name.asides.map(Word.init) + name.particleWords.map(Word.init)
  }

  /// Whether two names may be one person's.
  ///
  /// - Parameter other: another name.
  /// - Returns: false where `NameComparison` would give them less than 0.5.
  public func mayAgree(with other: NameSketch) -> Bool {
    guard heads > 0, other.heads > 0, words.count > 1, other.words.count > 1 else { return true }
    if surnames > 1, other.surnames > 1, withParticles == other.withParticles {
      // Of two surnames each must be one of the other's.
      let (short, long) = surnames <= other.surnames ? (self, other) : (other, self)
      for one in 0..<short.surnames
      where !(0..<long.surnames).contains(where: { short.words[one].mayBe(long.words[$0]) }) { return false }
    }
    // A word of a surname and another word, each of which may be one of the other name's.
    for one in words.indices {
      for two in other.words.indices where one < heads || two < other.heads {
        guard words[one].mayBe(other.words[two]) else { continue }
        for third in words.indices where third != one {
          for fourth in other.words.indices where fourth != two && words[third].mayBe(other.words[fourth]) {
            return true
          }
        }
      }
    }
    return false
  }
}

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
    /// A bit for each way the word is spoken.
    let sounds: UInt64
    /// What is left of the spelling without habits, and without signs for umlauts.
    let habits: UInt32
    let plain: UInt32
    /// The first three letters and the last three.
    let head: UInt32
    let tail: UInt32
    let known: UInt16
    let length: UInt8
    let script: NameScript
    let isInitial: Bool

    init(_ word: NameWord) {
      letters = word.letters
      isInitial = word.isInitial
      var sounds: UInt64 = 0
      for lane in 0..<8 where word.sounds[lane] != 0 { sounds |= 1 << UInt64(word.sounds[lane] & 63) }
      (self.sounds, wade, known, script) = (sounds, word.wade, word.known, word.script)
      let bytes = Array(word.text.utf8)
      length = UInt8(min(255, bytes.count))
      habits = Self.digest(SpellingHabits.key(word.text))
      plain = Self.digest(SpellingHabits.withoutUmlauts(bytes))
      head = bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
      tail = bytes.suffix(3).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Words written as one.
    init(joining words: [NameWord]) {
      self.init(NameWord(words.map(\.text).joined(), script: words[0].script))
    }

    private static func digest(_ bytes: [UInt8]) -> UInt32 {
      var digest = NameDigest()
      for byte in bytes { digest.add(byte) }
      return digest.value
    }

    func mayBe(_ other: Word) -> Bool {
      if isInitial || other.isInitial || script != other.script { return true }
      if sounds & other.sounds != 0 || wade != 0 && wade == other.wade { return true }
      if habits == other.habits || plain == other.plain { return true }
      let difference = (letters ^ other.letters).nonzeroBitCount
      let lengths = abs(Int(length) - Int(other.length))
      if lengths <= 1, difference <= 2 {
        // One slip leaves the beginning or the end as it is.
        if head == other.head || tail == other.tail || min(length, other.length) < 8 { return true }
      }
      // A man's form and a woman's.
      if lengths <= 3, difference <= 4, head == other.head, (tail & 0xff == 97) != (other.tail & 0xff == 97) {
        return true
      }
      guard known > 0, other.known > 0 else { return false }
      let (ours, theirs) = (
        NameLexicon.shared.entries[Int(known)], NameLexicon.shared.entries[Int(other.known)]
      )
      return ours.names.contains { name in theirs.names.contains { $0 >> 2 == name >> 2 } }
    }
  }

  /// The words, those of the surname first.
  private var words: [Word] = []
  /// How many of them are the surname's, a father's name and all of them in one word included; 0 without a surname.
  private let heads: Int

  /// - Parameter name: a name.
  public init(_ name: PersonName) {
    words = name.surnameWords.map(Word.init)
    if let father = name.patronymicWord { words.append(Word(father)) }
    let whole = name.particleWords + name.surnameWords
    if whole.count > 1 { words.append(Word(joining: whole)) }
    heads = name.surnameWords.isEmpty ? 0 : words.count
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

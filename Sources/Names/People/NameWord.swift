/// One word of a person's name, with what comparing it needs: made once, compared often.
struct NameWord: Sendable, Hashable {
  /// The word folded, in Latin letters and with romanisations written one way: "sergey" for "Serguei" and "Сергей".
  var text: String
  /// The word as it was before romanisations were written one way: "serguei".
  var folded: String
  /// Which of the letters a to z occur, a bit each: words that share few are no slips of each other.
  var letters: UInt32
  /// Digests of how the word is spoken, one for each language that may have spelt it; 0 where there is none.
  var sounds = SIMD8<UInt32>()
  /// For Chinese names the digest of the spelling after Wade and Giles; 0 elsewhere.
  var wade: UInt32 = 0
  /// Where `NameLexicon` has the word; 0 where it has not.
  var known: UInt16 = 0
  var script: NameScript
  var marks: Marks = []

  /// How the word stood in the name.
  struct Marks: OptionSet, Sendable, Hashable {
    let rawValue: UInt16
    /// A hyphen before it.
    static let hyphen = Marks(rawValue: 1)
    /// In brackets or quotation marks.
    static let aside = Marks(rawValue: 2)
    /// Capitals throughout, two or more.
    static let capitals = Marks(rawValue: 4)
    /// A small letter first.
    static let small = Marks(rawValue: 8)
    /// One letter that stands for a name.
    static let initial = Marks(rawValue: 16)
    /// A full stop behind it.
    static let dotted = Marks(rawValue: 32)
    /// A hyphen behind it.
    static let hyphenBehind = Marks(rawValue: 64)
    /// Behind a comma.
    static let comma = Marks(rawValue: 128)
    /// Spelt in pinyin.
    static let pinyin = Marks(rawValue: 256)
    /// Ends in the Hungarian "-né", a wife's name.
    static let wife = Marks(rawValue: 512)
    /// An apostrophe behind a consonant, as Wade and Giles have it: "Ch'en".
    static let aspirated = Marks(rawValue: 2048)
    /// Cut from the front of a word with an apostrophe: the "d" of "d'Estaing".
    static let elided = Marks(rawValue: 1024)
  }

  /// - Parameters:
  ///   - folded: the word as `Folding` leaves it, in Latin letters where it could be put into them.
  ///   - script: the script it was written in.
  ///   - marks: how it stood in the name.
  init(_ folded: String, script: NameScript = .latin, marks: Marks = []) {
    let lexicon = NameLexicon.shared
    known = lexicon.indexAsSpelt(folded)
    text = known > 0 ? lexicon.entries[Int(known)].text : Romanisation.word(folded)
    if known == 0, text != folded { known = lexicon.index(of: text) }
    self.folded = folded
    letters = text.utf8.reduce(into: 0) { if $1 &- 97 < 26 { $0 |= 1 << UInt32($1 &- 97) } }
    self.script = script
    self.marks = marks
    if folded.utf8.count == 1 || isOneLetter { self.marks.insert(.initial) }
  }

  private var isOneLetter: Bool {
    text.utf8.count <= 4 && (script == .latin || script == .cyrillic || script == .greek)
      && text.unicodeScalars.count == 1
  }

  var isInitial: Bool { marks.contains(.initial) }
  var entry: NameLexicon.Entry { NameLexicon.shared.entries[Int(known)] }
  var isGiven: Bool { known > 0 && entry.flags.contains(.given) }

  /// Whether it is a Chinese surname.
  var isSurname: Bool { known > 0 && entry.flags.contains(.chinese) }

  /// Adds a way the word is spoken.
  mutating func addSound(_ sound: UInt32) {
    guard sound != 0 else { return }
    for lane in 0..<8 {
      if sounds[lane] == sound { return }
      if sounds[lane] == 0 {
        sounds[lane] = sound
        return
      }
    }
  }

  /// Whether two words are spoken alike in one of the languages that may have spelt them.
  func sounds(like other: NameWord) -> Bool {
    for lane in 0..<8 {
      let sound = sounds[lane]
      if sound == 0 { return false }
      if any(other.sounds .== SIMD8(repeating: sound)) { return true }
    }
    return false
  }
}

/// A digest of bytes (FNV-1a of 32 bits): the same everywhere and always.
struct NameDigest {
  private var state: UInt32
  init(seed: UInt8 = 0) { state = (2_166_136_261 ^ UInt32(seed)) &* 16_777_619 }
  mutating func add(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 16_777_619 }
  /// Never 0, which means none.
  var value: UInt32 { state == 0 ? 1 : state }
}

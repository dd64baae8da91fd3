/// The words of a written name in their order, each with how it stood there.
///
/// Only the first 1,000 bytes and 24 words are read: no name is longer, and whoever sends one must not be waited for.
struct NameTokens {
  private(set) var words: [NameWord] = []
  /// For each word how a Slavic language spells it: "C" and "S" for letters with a háček; nil where it has none.
  private(set) var signed: [String?] = []
  private(set) var hasComma = false

  private static let mostBytes = 1_000
  private static let mostWords = 24

  /// What stands between two words.
  private struct Gap {
    var marks: NameWord.Marks = []
    var isAside = false
    var isBehindComma = false
  }

  init(_ name: String) {
    var name = name
    words.reserveCapacity(6)
    name.withUTF8 { bytes in
      var end = min(bytes.count, Self.mostBytes)
      while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      read(UnsafeBufferPointer(rebasing: bytes[..<end]))
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var gap = Gap()
    var at = 0
    var start = -1
    while at < bytes.count, words.count < Self.mostWords {
      let (sign, length) = Self.sign(bytes, at)
      if sign == .letter {
        if start < 0 { start = at }
        at += length
        continue
      }
      if start >= 0 {
        add(bytes, start..<at, &gap)
        start = -1
        if sign == .dot, !words.isEmpty { words[words.count - 1].marks.insert(.dotted) }
        if sign == .hyphen, !words.isEmpty { words[words.count - 1].marks.insert(.hyphenBehind) }
      }
      switch sign {
      case .hyphen: gap.marks.insert(.hyphen)
      case .comma: (gap.isBehindComma, hasComma) = (true, hasComma || !words.isEmpty)
      case .open: gap.isAside = true
      case .close: gap.isAside = false
      case .quote: gap.isAside.toggle()
      default: break
      }
      if sign != .hyphen { gap.marks.remove(.hyphen) }
      at += length
    }
    if start >= 0 { add(bytes, start..<bytes.count, &gap) }
    // What opens and never closes is no aside.
    if gap.isAside { for index in words.indices { words[index].marks.remove(.aside) } }
  }

  private enum Sign { case letter, space, hyphen, comma, dot, open, close, quote }

  /// What the character at an offset is to a name, and how many bytes it takes.
  private static func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Sign, Int) {
    let byte = bytes[at]
    if byte < 0x80 {
      switch byte {
      case 97...122, 65...90, 48...57, 39, 96: return (.letter, 1)
      case 45: return (.hyphen, 1)
      case 44, 59: return (.comma, 1)
      case 46: return (.dot, 1)
      case 40, 91, 123: return (.open, 1)
      case 41, 93, 125: return (.close, 1)
      case 34: return (.quote, 1)
      default: return (.space, 1)
      }
    }
    let second = at + 1 < bytes.count ? bytes[at + 1] : 0
    let third = at + 2 < bytes.count ? bytes[at + 2] : 0
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    switch (byte, second, third) {
    case (0xC2, 0xAB, _), (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E): return (.open, length)  // « “ „
    case (0xC2, 0xBB, _), (0xE2, 0x80, 0x9D): return (.close, length)  // » ”
    case (0xC2, 0xA0, _), (0xC2, 0xB7, _), (0xE3, 0x80, 0x80), (0xE3, 0x83, 0xBB): return (.space, length)
    case (0xE2, 0x80, 0x98...0x99), (0xE2, 0x80, 0x8C...0x8D): return (.letter, length)  // ’, joiners
    case (0xE2, 0x80, 0x90...0x95): return (.hyphen, length)
    case (0xE2, 0x80, 0x80...0x8F): return (.space, length)
    case (0xD8, 0x8C, _), (0xEF, 0xBC, 0x8C): return (.comma, length)
    case (0xD6, 0xBE, _): return (.hyphen, length)
    case (0xEF, 0xBC, 0x88): return (.open, length)
    case (0xEF, 0xBC, 0x89): return (.close, length)
    default: return (.letter, min(length, bytes.count - at))
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ gap: inout Gap) {
    var marks = gap.marks
    if gap.isAside { marks.insert(.aside) }
    if gap.isBehindComma { marks.insert(.comma) }
    gap.marks = []
    let word = UnsafeBufferPointer(rebasing: bytes[range])
    if word.allSatisfy({ $0 < 0x80 }) {
      addASCII(word, marks)
    } else {
      addOther(String(decoding: word, as: UTF8.self), marks)
    }
  }

  private mutating func addASCII(_ word: UnsafeBufferPointer<UInt8>, _ marks: NameWord.Marks) {
    var marks = marks
    // An article or preposition before an apostrophe is a word of its own: "d'Estaing", "dell'Utri".
    if let mark = word.firstIndex(of: 39), word.count - mark > 3, mark > 0 {
      let front = Folding.fold(String(decoding: word[..<mark], as: UTF8.self))
      if Self.elided.contains(front) {
        append(NameWord(front, marks: marks.union([.elided, .small])), nil)
        addASCII(UnsafeBufferPointer(rebasing: word[(mark + 1)...]), [marks.subtracting(.hyphen)])
        return
      }
    }
    if let mark = word.firstIndex(of: 39), mark > 0, "hkpst".utf8.contains(word[mark - 1] | 0x20) {
      marks.insert(.aspirated)
    }
    var capitals = 0
    var letters = 0
    for byte in word where byte | 0x20 &- 97 < 26 || byte | 0x20 >= 97 {
      letters += 1
      if byte >= 65 && byte <= 90 { capitals += 1 }
    }
    let folded = Folding.fold(String(decoding: word, as: UTF8.self))
    guard !folded.isEmpty else { return }
    if capitals == letters, letters >= 2 { marks.insert(.capitals) }
    if let first = word.first, first >= 97 { marks.insert(.small) }
    // "JD" are the initials J. and D.
    if letters == 2, capitals == 2, word.count == 2, !word.contains(where: Self.isVowel),
      NameLexicon.shared.index(of: folded) == 0
    {
      for letter in folded { append(NameWord(String(letter), marks: [marks, .dotted]), nil) }
      return
    }
    append(NameWord(folded, marks: marks), nil)
  }

  private mutating func addOther(_ word: String, _ marks: NameWord.Marks) {
    var marks = marks
    let scalars = word.unicodeScalars
    if let mark = scalars.firstIndex(where: { $0 == "’" || $0 == "'" }), mark > scalars.startIndex {
      let front = Folding.fold(String(scalars[..<mark]))
      let behind = String(scalars[mark...].dropFirst())
      if Self.elided.contains(front), behind.utf8.count >= 3 {
        append(NameWord(front, marks: marks.union([.elided, .small])), nil)
        addOther(behind, marks.subtracting(.hyphen))
        return
      }
    }
    let script = scalars.lazy.compactMap { NameScript($0) }.first ?? .other
    if let first = scalars.first, first.properties.isLowercase { marks.insert(.small) }
    if scalars.count >= 2, scalars.allSatisfy({ $0.properties.isUppercase }) { marks.insert(.capitals) }
    if script == .latin {
      if word.hasSuffix("né") { marks.insert(.wife) }
      let signed = Self.signed(scalars)
      for folded in Folding.words(word) {
        append(NameWord(folded, marks: marks), signed)
        marks.insert(.hyphen)
      }
      return
    }
    let signed = script == .cyrillic ? Self.serbian(scalars) : nil
    // A Chinese or Korean name comes back as surname and given name, whose syllables hyphens may part.
    for part in Transliteration.latin(word).split(separator: " ") {
      for piece in part.split(separator: "-") {
        for folded in Folding.words(String(piece)) {
          append(NameWord(folded, script: script, marks: marks), signed)
          marks.insert(.hyphen)
        }
      }
      marks.remove(.hyphen)
    }
  }

  private mutating func append(_ word: NameWord, _ signed: String?) {
    guard words.count < Self.mostWords else { return }
    if word.marks.contains(.hyphen), !words.isEmpty { words[words.count - 1].marks.insert(.hyphenBehind) }
    words.append(word)
    self.signed.append(signed)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 97, 101, 105, 111, 117, 121: true
    default: false
    }
  }

  /// The word with "C" and "S" for the letters that Slavic languages write "č" and "š" or alike; nil without any.
  private static func signed(_ scalars: String.UnicodeScalarView) -> String? {
    // All of them are within U+0106…U+017E.
    guard scalars.contains(where: { (0x106...0x17E).contains($0.value) }) else { return nil }
    var found = false
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "č", "Č", "ć", "Ć": (found, _) = (true, result.append("C"))
      case "š", "Š", "ś", "Ś", "ž", "Ž", "ż", "Ż", "ź", "Ź": (found, _) = (true, result.append("S"))
      default: result.append(contentsOf: Folding.fold(String(scalar)).unicodeScalars)
      }
    }
    return found ? String(result) : nil
  }

  /// A word of Serbian Cyrillic, told by its "ћ", with "C" and "S" as `signed` has them; nil for others.
  private static func serbian(_ scalars: String.UnicodeScalarView) -> String? {
    guard scalars.contains(where: { $0 == "ћ" || $0 == "Ћ" }) else { return nil }
    var result = ""
    for scalar in scalars {
      switch scalar {
      case "ч", "Ч", "ћ", "Ћ": result += "C"
      case "ш", "Ш", "ж", "Ж": result += "S"
      default: result += Folding.fold(Transliteration.latin(String(scalar)))
      }
    }
    return result
  }

  private static let elided: Set<String> = ["d", "l", "dell", "dall", "nell", "all"]
}

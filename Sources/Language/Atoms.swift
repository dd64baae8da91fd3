/// The smallest pieces of a text that a token can be made of: runs of letters or digits, single marks, and
/// repeated marks such as "...".
package struct Atom {
  package var start: Int32
  package var end: Int32
  /// What it is made of.
  package var kind: Kind
  /// Whether white space comes before it; 2 where a line ends there.
  package var space: UInt8
  /// Whether the boundary before it needs no classifier: 0 ask, 1 a token begins here, 2 none does.
  package var rule: UInt8
  /// A hash of its bytes in lower case.
  package var hash: UInt64

  package enum Kind: UInt8 { case lower, upper, title, digits, mark, high }
}

/// Cuts blocks into atoms.
package struct Atomiser {
  package private(set) var atoms: [Atom] = []

  package init() {}

  /// Replaces `atoms` by those of the bytes `block` of `text`.
  package mutating func read(_ text: UnsafePointer<UInt8>, _ block: Range<Int>) {
    atoms.removeAll(keepingCapacity: true)
    var i = block.lowerBound
    let end = block.upperBound
    var space: UInt8 = 2
    while i < end {
      let byte = text[i]
      if byte <= 32 {
        space = max(space, byte == 10 ? 2 : 1)
        i += 1
        continue
      }
      if byte >= 0xC2 {
        let width = Atomiser.spaceWidth(text, i, end)
        if width > 0 {
          space = max(space, 1)
          i += width
          continue
        }
      }
      let start = i
      var kind = Atom.Kind.mark
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      if byte &- 48 < 10 {
        kind = .digits
        while i < end, text[i] &- 48 < 10 { i += 1 }
        hash = 0x77 &+ UInt64(min(i - start, 5))
      } else if Atomiser.isLetter(text, i, end) {
        var uppers = 0
        var highs = 0
        while i < end, Atomiser.isLetter(text, i, end) {
          let c = text[i]
          if c &- 65 < 26 { uppers += 1 }
          if c >= 128 { highs += 1 }
          hash = (hash ^ UInt64(c &- 65 < 26 ? c | 32 : c)) &* 0x0000_0100_0000_01B3
          i += 1
        }
        if uppers == 0 {
          kind = highs > 0 ? .high : .lower
        } else if uppers == 1, byte &- 65 < 26 {
          kind = .title
        } else {
          kind = .upper
        }
      } else if byte < 128 {
        i += 1
        hash = UInt64(byte)
        if Atomiser.repeats.contains(byte) {
          while i < end, text[i] == byte { i += 1 }
          hash |= UInt64(min(i - start, 4)) << 8
        }
      } else {
        let width = Atomiser.width(text, i, end)
        for k in 0..<width { hash = (hash ^ UInt64(text[i + k])) &* 0x0000_0100_0000_01B3 }
        hash = Atomiser.plain(text, i, width) ?? hash
        i += width
      }
      atoms.append(
        Atom(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: i), kind: kind,
          space: space,
          rule: space > 0 ? 1 : 0, hash: hash))
      space = 0
      if kind.rawValue < 3 || kind == .high { cutClitic(text) }
    }
  }

  private static let repeats: [UInt8] = Array(".-!?*=_~+#".utf8)

  /// Letters after an apostrophe: "do|n't", "they|'ll".
  private mutating func cutClitic(_ text: UnsafePointer<UInt8>) {
    let n = atoms.count
    let last = atoms[n - 1]
    if n >= 3, last.space == 0, atoms[n - 2].space == 0, atoms[n - 2].hash == 39 {
      let before = atoms[n - 3]
      let length = last.end - last.start
      let a = text[Int(last.start)] | 32
      let b = length == 2 ? text[Int(last.start) + 1] | 32 : 0
      let clitic =
        length == 1 && (a == 115 || a == 109 || a == 100)
        || length == 2 && (a == 108 && b == 108 || b == 101 && (a == 114 || a == 118))
      if clitic, before.kind != .mark {
        atoms[n - 2].rule = 1
        atoms[n - 1].rule = 2
      } else if length == 1, a == 116, before.kind.rawValue < 3, before.end - before.start >= 2,
        text[Int(before.end) - 1] | 32 == 110
      {
        atoms[n - 3].end -= 1
        atoms[n - 2].start -= 1
        atoms[n - 2].rule = 1
        atoms[n - 1].rule = 2
      }
      return
    }
    guard last.kind.rawValue < 3, last.end - last.start <= 8 else { return }
    let cut = Contractions.cut(text + Int(last.start), Int(last.end - last.start))
    if cut > 0 {
      var rest = last
      atoms[n - 1].end = last.start + Int32(cut)
      rest.start += Int32(cut)
      rest.space = 0
      rest.rule = 1
      atoms.append(rest)
    }
  }

  /// Whether a letter's byte stands at `i`: ASCII letters, and all beyond ASCII but for general punctuation.
  @inline(__always)
  private static func isLetter(_ text: UnsafePointer<UInt8>, _ i: Int, _ end: Int) -> Bool {
    let byte = text[i]
    if byte < 128 { return (byte | 32) &- 97 < 26 }
    if byte == 0xE2 {
      guard i + 1 < end else { return true }
      // U+2000–U+2BFF: marks, currency, arrows, mathematics, symbols.
      return text[i + 1] >= 0xB0
    }
    if byte == 0xC2 {
      return i + 1 < end && (text[i + 1] == 0xAA || text[i + 1] == 0xBA || text[i + 1] == 0xB5)
    }
    if byte == 0xC3 { return i + 1 >= end || (text[i + 1] != 0x97 && text[i + 1] != 0xB7) }
    if byte == 0xE3 { return !(i + 1 < end && text[i + 1] == 0x80) }
    // Emoji and other signs beyond the basic plane.
    return byte < 0xF0
  }

  /// How many bytes the character at `i` has, judging by its first byte and never beyond `end`.
  @inline(__always)
  private static func width(_ text: UnsafePointer<UInt8>, _ i: Int, _ end: Int) -> Int {
    let byte = text[i]
    let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
    var n = 1
    while n < wanted, i + n < end, text[i + n] & 0xC0 == 0x80 { n += 1 }
    return n
  }

  /// How many bytes the white space at `i` beyond ASCII has; 0 if there is none.
  private static func spaceWidth(_ text: UnsafePointer<UInt8>, _ i: Int, _ end: Int) -> Int {
    if text[i] == 0xC2 { return i + 1 < end && (text[i + 1] == 0xA0 || text[i + 1] == 0x85) ? 2 : 0 }
    guard i + 2 < end else { return 0 }
    switch (text[i], text[i + 1], text[i + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
      (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
      return 3
    default: return 0
    }
  }

  /// The ASCII mark that a typographic quote stands for.
  private static func plain(_ text: UnsafePointer<UInt8>, _ i: Int, _ width: Int) -> UInt64? {
    guard width == 3, text[i] == 0xE2, text[i + 1] == 0x80 else { return nil }
    switch text[i + 2] {
    case 0x99: return 39
    default: return nil
    }
  }
}

/// Words written together that the treebanks read as two, such as "cannot".
enum Contractions {
  /// Where to cut the word at `bytes`; 0 for nowhere.
  static func cut(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    guard count >= 2 else { return 0 }
    var key: UInt64 = 0
    for i in 0..<count { key = key << 8 | UInt64(bytes[i] | 32) }
    guard filter & bit(key) != 0 else { return 0 }
    for entry in packed where entry.key == key { return entry.cut }
    return 0
  }

  private static func bit(_ key: UInt64) -> UInt64 { 1 << ((key &* Row.seed) >> 58) }
  private static let filter = packed.reduce(UInt64(0)) { $0 | bit($1.key) }

  private static let packed: [(key: UInt64, cut: Int)] = table.map { word, cut in
    (word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, cut)
  }

  /// A word and the length of its first part.
  static let table: [(String, Int)] = [
    ("cannot", 3), ("gonna", 3), ("wanna", 3), ("gotta", 3), ("dunno", 2), ("gimme", 3), ("lemme", 3),
    ("dont", 2),
    ("didnt", 3), ("doesnt", 4), ("isnt", 2), ("wont", 2), ("cant", 2), ("im", 1), ("ive", 1), ("hasnt", 3),
    ("havent", 4), ("wasnt", 3), ("wouldnt", 5), ("couldnt", 5), ("arent", 3), ("thats", 4), ("whats", 4),
    ("youre", 3), ("theyre", 4), ("hes", 2), ("shes", 3), ("youve", 3), ("theres", 5), ("heres", 4),
    ("aint", 2), ("youll", 3),
  ]
}

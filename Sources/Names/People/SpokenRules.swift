/// How the letters of one language's romanisation are spoken, as far as telling names apart needs.
///
/// A rule is a spelling and what it stands for: small letters for themselves, S for both hushing sounds ("sh", "zh"),
/// C for "ch", x for "kh", c for "ts". The longest spelling wins.
struct SpokenRules: Sendable {
  /// A spelling and a sound of up to eight bytes each, the first byte lowest.
  private struct Rule: Sendable {
    var spelling: UInt64
    var mask: UInt64
    var length: Int
    var sound: UInt64
  }

  private var rules: [Rule] = []
  /// Where in `rules` those of each first letter begin, with one more at the end.
  private var starts: [Int] = []

  /// - Parameter table: "sh S, kh x": a rule between commas.
  init(_ table: String) {
    var byFirst = [[Rule]](repeating: [], count: 26)
    for rule in table.split(separator: ",") {
      let parts = rule.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
      guard let spelling = parts.first, let first = spelling.first, first &- 97 < 26 else { continue }
      let sound = parts.count > 1 ? parts[1] : []
      byFirst[Int(first &- 97)].append(
        Rule(
          spelling: Self.packed(spelling), mask: ~0 >> UInt64(64 - 8 * spelling.count),
          length: spelling.count,
          sound: Self.packed(sound)))
    }
    for list in byFirst {
      starts.append(rules.count)
      rules += list.sorted { ($1.length, $0.spelling) < ($0.length, $1.spelling) }
    }
    starts.append(rules.count)
  }

  private static func packed(_ bytes: [UInt8]) -> UInt64 {
    var value: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { value |= UInt64(byte) << UInt64(8 * index) }
    return value
  }

  /// Speaks a word.
  ///
  /// - Parameters:
  ///   - bytes: the word's letters.
  ///   - output: where the sounds go; room for twice as many as there are letters.
  /// - Returns: how many sounds.
  func speak(_ bytes: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = 0
    var at = 0
    while at < bytes.count {
      let first = bytes[at]
      guard first &- 97 < 26 else {
        output[count] = first
        count += 1
        at += 1
        continue
      }
      var window: UInt64 = 0
      for offset in 0..<min(8, bytes.count - at) {
        window |= UInt64(bytes[at + offset]) << UInt64(8 * offset)
      }
      var sound = UInt64(first)
      var length = 1
      for index in starts[Int(first &- 97)]..<starts[Int(first &- 97) + 1] {
        if window & rules[index].mask == rules[index].spelling {
          sound = rules[index].sound
          length = rules[index].length
          break
        }
      }
      at += length
      while sound != 0, count < output.count {
        output[count] = UInt8(truncatingIfNeeded: sound)
        count += 1
        sound >>= 8
      }
    }
    return count
  }

  /// Russian, Ukrainian and so on in English letters.
  static let english = SpokenRules(
    """
    shch SC, sh S, zh S, ch C, tch C, kh x, ts c, tz c, dzh dS, y i, j i, yo io, ph f, ck k, c k, q k, ck k
    """)

  /// The same in German letters.
  static let german = SpokenRules(
    """
    sch S, tsch C, ch x, z c, tz c, ts c, w v, j i, y i, x ks, ss s, ck k, c k, ph f, dsch dS, dse dze, sh S
    """)

  /// The same in French letters.
  static let french = SpokenRules(
    """
    tch C, ch S, sch S, j S, dj dS, ou u, gue ge, gui gi, kh x, ts c, tz c, y i, x ks, ss s, c k, qu k, ph f,
    sh S
    """)

  /// Czech, Polish, Croatian, scholars: "C" and "S" stand for letters with a háček or a like sign.
  static let slavic = SpokenRules("cz C, sz S, rz S, w v, ch x, j i, y i, h x, kh x, ck c")

  /// Korean after McCune and Reischauer, after the government's rules, and as families write themselves.
  static let korean = SpokenRules(
    """
    j c, ch c, g k, b p, d t, eo o, eu u, oo u, ou u, woo u, wu u, yeo io, young ion, yung ion, hyun hion, ung on, yo io, y i, ae e, ai e,
    ee i, r l, sh s, si si, ck k, ng n
    """)

  /// Greek, by sound.
  static let greek = SpokenRules(
    "y i, ch h, kh h, gh g, ei i, oi i, ph f, x ks, gi i, yi i, mp b, nt d, ou u")

  /// Arabic and Persian names, of which only the consonants are held against each other.
  static let arabic = SpokenRules(
    """
    kh x, dh d, th t, sh S, ch S, gh g, q g, k g, j g, dj g, c g, p b, w, y, a, e, i, o, u, v w, ck g, z z, x gs
    """)

  /// Hebrew names, of which only the consonants are held against each other.
  static let hebrew = SpokenRules(
    """
    ch x, kh x, h, sh S, s S, tz Z, ts Z, z Z, c k, q k, th t, v b, p b, f b, ph b, w b, a, e, i, o, u, y, j,
    ck k
    """)
}

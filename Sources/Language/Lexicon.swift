/// What dictionaries and lists of names say of a word, as bits (see Training/lexicon.py).
///
/// The section is a table of 2^`bits` pairs of 16-bit numbers, a mark and the word's bits; a word stands in the row
/// of its hash or in the row beside it.
package struct Lexicon: @unchecked Sendable {
  /// The table has 2^`bits` rows.
  package static let bits: UInt64 = 18
  /// The bit of a given name.
  static let given: UInt64 = 1 << 6
  /// That of people with an entry of their own.
  static let person: UInt64 = 1 << 11
  /// Those of nouns, verbs, adjectives and adverbs.
  static let everyday: UInt64 = 0xF
  private let rows: UnsafePointer<UInt32>

  package init(_ table: UnsafePointer<UInt32>) { rows = table }

  /// The hash of a word, given `Form`'s hash of it.
  @inline(__always)
  package static func hash(_ word: UInt64) -> UInt32 { Row.of(99, word) | 1 }

  /// The bits of the word with the hash given, 0 for one that is not listed.
  @inline(__always)
  package subscript(_ word: UInt64) -> UInt64 {
    let hash = Lexicon.hash(word)
    let row = Int(hash >> UInt32(32 - Lexicon.bits))
    let (a, b) = (rows[row], rows[row ^ 1])
    return a & 0xFFFF == hash & 0xFFFF ? UInt64(a >> 16) : b & 0xFFFF == hash & 0xFFFF ? UInt64(b >> 16) : 0
  }

  /// What the lexicon would say of the words of people's names: the last a surname, those before it given names.
  static func bits(of people: [String]) -> [UInt64: UInt64] {
    var out: [UInt64: UInt64] = [:]
    for name in people {
      let parts = name.utf8.split { $0 == 32 || $0 == 45 }
      for (k, part) in parts.enumerated() {
        // Particles and initials are left to the lexicon.
        guard part.count > 2, let first = part.first, first &- 97 >= 26 else { continue }
        out[word(Array(part))] = k + 1 == parts.count ? 1 << 4 : given
      }
    }
    return out
  }

  /// `Form`'s hash of a word, for making the table.
  package static func word(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return Form(base, bytes.count).word
    }
  }
}

/// Tells a single-byte encoding by its letters: which language's letters, in which encoding, the bytes would be.
///
/// For each line of `WrittenLanguage.lines` and each of its encodings the likelihood of the sample's upper bytes is
/// added up: the language's own letters by how common they are, other letters little, signs inside words less, small
/// letters before capitals less still. The best one is taken, unless it is poor: then the bytes are no text.
enum EncodingMeasure {
  /// How many upper bytes are looked at.
  static let sample = 4000
  /// What an upper byte must have on average (natural logarithm), to be text at all.
  static let least = -5.5

  /// The encoding's name; nil where no language fits or control characters say that this is no text.
  static func encoding(of bytes: [UInt8]) -> String? {
    var places: [Int] = []
    var controls = 0
    for at in bytes.indices {
      let byte = bytes[at]
      if byte >= 0x80 {
        places.append(at)
        if places.count == sample { break }
      } else if byte < 32, !(9...13).contains(byte), byte != 26 {
        controls += 1
      }
    }
    guard let last = places.last, controls * 200 <= last + 1 else { return nil }
    var best: (score: Double, encoding: String) = (-.infinity, "")
    // A byte or two make no Cyrillic or Greek.
    for candidate in candidates where candidate.isLatin || places.count > 2 {
      let score = candidate.score(bytes, places) + candidate.prior
      if score > best.score { best = (score, candidate.encoding) }
    }
    return best.score >= least * Double(places.count) ? best.encoding : nil
  }

  private static let candidates: [EncodingCandidate] = WrittenLanguage.lines.flatMap { line in
    line.encodings.enumerated().compactMap { rank, encoding in
      EncodingCandidate(line, encoding, prior: rank == 0 ? 0 : -3)
    }
  }
}

/// A language in an encoding.
struct EncodingCandidate: Sendable {
  let encoding: String
  /// What speaks for the encoding before a byte is seen (natural logarithm).
  let prior: Double
  let isLatin: Bool
  /// Of each upper byte: its logarithmic likelihood, and what it is.
  private let likelihoods: [Double]
  private let kinds: [Kind]

  private enum Kind: Sendable {
    case lower, upper, sign
    var isLetter: Bool { self != .sign }
  }

  /// Nil for an encoding without a table.
  init?(_ language: WrittenLanguage, _ encoding: String, prior: Double) {
    guard let upper = SingleByte.upper(encoding) else { return nil }
    self.encoding = encoding
    self.prior = prior
    isLatin = language.isLatin
    let letters = Array(language.letters.unicodeScalars)
    // Zipf's law: the likelihood falls with the rank.
    let total = letters.indices.reduce(0.0) { $0 + 1 / Double($1 + 3) }
    var likelihoods: [Double] = []
    var kinds: [Kind] = []
    for scalar in upper {
      let isUpper = scalar.properties.isUppercase
      let small = isUpper ? scalar.properties.lowercaseMapping : String(scalar)
      if let rank = letters.firstIndex(where: { String($0) == small }) {
        likelihoods.append(EncodingCandidate.log(1 / Double(rank + 3) / total) - (isUpper ? 1 : 0))
        kinds.append(isUpper ? .upper : .lower)
      } else if scalar.properties.isAlphabetic {
        likelihoods.append(-7)
        kinds.append(isUpper ? .upper : .lower)
      } else {
        let isCommon = EncodingCandidate.signs.contains(scalar)
        let isControl = scalar.value < 0xA0 || scalar == "\u{FFFD}"
        likelihoods.append(isCommon ? -3 : isControl ? -14 : -6.5)
        kinds.append(.sign)
      }
    }
    self.likelihoods = likelihoods
    self.kinds = kinds
  }

  /// The sum over the upper bytes at `places`.
  func score(_ bytes: [UInt8], _ places: [Int]) -> Double {
    var sum = 0.0
    for at in places {
      let index = Int(bytes[at] & 0x7F)
      sum += likelihoods[index]
      let before = at > 0 ? neighbour(bytes[at - 1]) : (kind: nil, isUpperHalf: false)
      let after = at + 1 < bytes.count ? neighbour(bytes[at + 1]) : (kind: nil, isUpperHalf: false)
      let isBetween = before.kind?.isLetter == true && after.kind?.isLetter == true
      switch kinds[index] {
      case .sign:
        // An apostrophe may stand between letters, and so may a dash.
        if isBetween, !(0x91...0x97).contains(bytes[at]) {
          sum -= 5
        } else if likelihoods[index] < -4, before.kind?.isLetter == true || after.kind?.isLetter == true {
          sum -= 3
        }
      case .upper:
        if before.kind == .lower { sum -= 5 }
        sum -= mixture(before, after)
      case .lower:
        // "УчРЕЖДЕНИЕ": the case is turned round.
        if before.kind == .upper, after.kind == .upper { sum -= 3 }
        sum -= mixture(before, after)
        if isDigit(bytes, at - 1) { sum -= 3 }
      }
    }
    return sum
  }

  /// Words are not of two scripts.
  private func mixture(_ sides: (kind: Kind?, isUpperHalf: Bool)...) -> Double {
    isLatin ? 0 : sides.reduce(0) { $0 + ($1.kind?.isLetter == true && !$1.isUpperHalf ? 4 : 0) }
  }

  private func isDigit(_ bytes: [UInt8], _ at: Int) -> Bool { at >= 0 && (48...57).contains(bytes[at]) }

  private func neighbour(_ byte: UInt8) -> (kind: Kind?, isUpperHalf: Bool) {
    switch byte {
    case 65...90: return (.upper, false)
    case 97...122: return (.lower, false)
    case 0x80...: return (kinds[Int(byte & 0x7F)], true)
    default: return (nil, false)
    }
  }

  /// Signs that stand in prose.
  private static let signs = Set("\u{A0}\u{AD}‘’‚“”„†•…–—‹›«»€£§°·©®™¿¡№½".unicodeScalars)

  /// The natural logarithm of a number in 0…1, by its series: the C library's would be the room's only use of it.
  private static func log(_ number: Double) -> Double {
    let ratio = (number.significand - 1) / (number.significand + 1)
    var power = ratio
    var sum = 0.0
    for order in stride(from: 1, through: 19, by: 2) {
      sum += power / Double(order)
      power *= ratio * ratio
    }
    return 2 * sum + Double(number.exponent) * 0.693_147_180_559_945_3
  }
}

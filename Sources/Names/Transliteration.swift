import CUnicode
import Glibc

/// Names of other scripts in Latin letters, as English-language news writes them.
public enum Transliteration {
  /// A text with the letters of other scripts replaced by Latin ones; what no table has stays.
  ///
  /// Russian and its neighbours after BGN/PCGN, Greek after ELOT 743, both without signs over letters. Arabic and
  /// Hebrew names as they are known, or without the vowels that are not written; Chinese names in pinyin, Korean ones
  /// after the rules of 2000 with the surname in front, kana after Hepburn.
  ///
  /// ```swift
  /// Transliteration.latin("Дмитрий Хворостин")  // "Dmitry Khvorostin"
  /// Transliteration.latin("Νίκος Παπαδάκης")    // "Nikos Papadakis"
  /// Transliteration.latin("习近平")             // "Xi Jinping"
  /// ```
  ///
  /// - Parameter text: a name in any script.
  /// - Returns: the name in Latin letters as far as the tables go.
  public static func latin(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xcd }) else { return text }
    let letters = Array(composed(text).unicodeScalars)
    var result = ""
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      if letter.value >= 0x590, let script = NameScript(letter), script != .latin, script != .greek {
        let end = letters[index...].firstIndex { NameScript($0) != script && !isJoiner($0) } ?? letters.count
        result += word(letters[index..<end], script)
        index = end
        continue
      }
      let small = small(letter)
      if pairStarts.contains(small), index + 1 < letters.count {
        let nextSmall = self.small(letters[index + 1])
        let isLast = index + 2 >= letters.count || !letters[index + 2].properties.isAlphabetic
        let pair = "\(small)\(nextSmall)"
        let atStart = index == 0 || !letters[index - 1].properties.isAlphabetic
        let spelling = (isLast ? endings[pair] : nil) ?? (atStart ? beginnings[pair] : nil) ?? pairs[pair]
        if let spelling {
          result += letter == small ? spelling : capitalised(spelling)
          index += 2
          continue
        }
      }
      if let spelling = self.letters[small] {
        result += letter == small ? spelling : capitalised(spelling)
      } else {
        result.unicodeScalars.append(letter)
      }
      index += 1
    }
    return result
  }

  /// The text with each letter and its accents as one code point where there is one (NFC), as the tables have them.
  private static func composed(_ text: String) -> String {
    var text = text
    let options = utf8proc_option_t(UTF8PROC_COMPOSE.rawValue | UTF8PROC_STABLE.rawValue)
    return text.withUTF8 { bytes in
      var output: UnsafeMutablePointer<UInt8>?
      let count = utf8proc_map(bytes.baseAddress, bytes.count, &output, options)
      defer { free(output) }
      guard count >= 0, let output else { return String(decoding: bytes, as: UTF8.self) }
      return String(decoding: UnsafeBufferPointer(start: output, count: count), as: UTF8.self)
    }
  }

  /// The small form of a letter; of Cyrillic and Greek without asking Unicode's tables.
  private static func small(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    let value = letter.value
    switch value {
    case 0x430...0x44F, 0x3B1...0x3C9, 0x61...0x7A: return letter
    case 0x410...0x42F, 0x391...0x3A9, 0x41...0x5A: return Unicode.Scalar(value + 0x20) ?? letter
    case 0x400...0x40F: return Unicode.Scalar(value + 0x50) ?? letter
    default: return letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    }
  }

  /// The letters that pairs of the tables begin with.
  private static let pairStarts = Set(
    (Array(pairs.keys) + Array(beginnings.keys) + Array(endings.keys)).compactMap { $0.unicodeScalars.first })

  /// Signs within a word of Arabic or Persian that join letters or keep them apart.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  /// A run of letters of a script that is not read letter by letter.
  private static func word(_ run: ArraySlice<Unicode.Scalar>, _ script: NameScript) -> String {
    switch script {
    case .arabic: return ArabicLetters.latin(run)
    case .hebrew: return HebrewLetters.latin(run)
    case .hangul: return HangulSyllables.latin(run)
    case .kana: return KanaLetters.latin(run)
    case .han: if let latin = HanReadings.latin(run) { return latin }
    default: break
    }
    var same = String.UnicodeScalarView()
    same.append(contentsOf: run)
    return String(same)
  }

  static func capitalised(_ word: String) -> String {
    guard let first = word.unicodeScalars.first else { return word }
    return first.properties.uppercaseMapping + word.dropFirst()
  }
}

import CUnicode
import Glibc

/// Names of other scripts in Latin letters, as English-language news writes them.
public enum Transliteration {
  /// A text with its Cyrillic and Greek letters replaced by Latin ones; everything else stays.
  ///
  /// Russian and its neighbours after BGN/PCGN, Greek after ELOT 743, both without signs over letters.
  ///
  /// ```swift
  /// Transliteration.latin("Дмитрий Хворостин")  // "Dmitry Khvorostin"
  /// Transliteration.latin("Νίκος Παπαδάκης")    // "Nikos Papadakis"
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
      let small = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
      if let next = letters.dropFirst(index + 1).first,
        let nextSmall = next.properties.lowercaseMapping.unicodeScalars.first
      {
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

  private static func capitalised(_ word: String) -> String {
    guard let first = word.unicodeScalars.first else { return word }
    return first.properties.uppercaseMapping + word.dropFirst()
  }
}

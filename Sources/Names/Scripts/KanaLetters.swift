/// Japanese syllables in Latin letters after Hepburn, long vowels not marked.
enum KanaLetters {
  /// A run of Hiragana or Katakana.
  ///
  /// - Parameter run: kana only.
  /// - Returns: "Shinzo" for しんぞう.
  static func latin(_ run: ArraySlice<Unicode.Scalar>) -> String {
    var result = ""
    var doubles = false
    for scalar in run {
      // Katakana stand 0x60 behind Hiragana.
      let value = (0x30A1...0x30F6).contains(scalar.value) ? scalar.value - 0x60 : scalar.value
      guard let kana = Unicode.Scalar(value) else { continue }
      switch kana {
      case "っ": doubles = true
      case "ー": continue
      case "ゃ", "ゅ", "ょ":
        let vowel = kana == "ゃ" ? "a" : kana == "ゅ" ? "u" : "o"
        if result.hasSuffix("i") { result.removeLast() }
        result +=
          result.hasSuffix("sh") || result.hasSuffix("ch") || result.hasSuffix("j") ? vowel : "y" + vowel
      case "う" where result.hasSuffix("o") || result.hasSuffix("u"): continue
      default:
        guard let syllable = table[kana] else { continue }
        if doubles, let first = syllable.first { result.append(first) }
        doubles = false
        result += syllable
      }
    }
    return Transliteration.capitalised(result)
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    let rows = [
      ("あいうえお", "a i u e o"), ("かきくけこ", "ka ki ku ke ko"), ("がぎぐげご", "ga gi gu ge go"),
      ("さしすせそ", "sa shi su se so"), ("ざじずぜぞ", "za ji zu ze zo"), ("たちつてと", "ta chi tsu te to"),
      ("だぢづでど", "da ji zu de do"), ("なにぬねの", "na ni nu ne no"), ("はひふへほ", "ha hi fu he ho"),
      ("ばびぶべぼ", "ba bi bu be bo"), ("ぱぴぷぺぽ", "pa pi pu pe po"), ("まみむめも", "ma mi mu me mo"),
      ("やゆよわを", "ya yu yo wa o"), ("らりるれろ", "ra ri ru re ro"), ("んゔぁぃぅ", "n vu a i u"),
      ("ぇぉ", "e o"),
    ]
    for (kana, syllables) in rows {
      for (letter, syllable) in zip(kana.unicodeScalars, syllables.split(separator: " ")) {
        table[letter] = String(syllable)
      }
    }
    return table
  }()
}

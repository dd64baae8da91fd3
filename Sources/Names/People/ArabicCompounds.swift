/// Arabic names of two words that are written in one, in two or in three: "Abd al-Rahman", "Salaheddine".
enum ArabicCompounds {
  /// Joins the words that are one name, and writes those that are written as one word the same way.
  ///
  /// - Parameter words: the words of a name; "abd al rahman" becomes "abdulrahman", "salah al din" "salahuddin".
  static func join(_ words: inout [NameWord]) {
    var index = 0
    while index < words.count {
      let text = words[index].text
      if servants.contains(text), index + 1 < words.count {
        var next = index + 1
        if articles.contains(words[next].text), next + 1 < words.count { next += 1 }
        if !words[next].isInitial {
          let rest = words[next].text
          let whole = rest == "allah" || rest == "lah" ? "abdullah" : "abdul" + formal(rest)
          replace(&words, index...next, with: whole)
        }
      } else if text == "din" || text == "dine" || text == "deen", index > 0 {
        var front = index - 1
        if articles.contains(words[front].text), front > 0 { front -= 1 }
        replace(&words, front...index, with: formal(words[front].text) + "uddin")
        index = front
      } else if let whole = whole(text), whole != text {
        replace(&words, index...index, with: whole)
      }
      index += 1
    }
  }

  /// A word that is a whole compound, as `join` writes it; nil for others.
  private static func whole(_ text: String) -> String? {
    guard text.utf8.count >= 7 else { return nil }
    if text.hasPrefix("abd"), NameLexicon.shared.index(of: text) == 0 {
      let letters = Array(text.utf8)
      var rest = letters[4...]
      guard letters[3] == 117 || letters[3] == 101 || letters[3] == 111 || letters[3] == 97 else {
        return nil
      }
      if rest.first == 108 || rest.count > 1 && rest.first == rest.dropFirst().first {
        rest = rest.dropFirst()
      }
      guard rest.count >= 3 else { return nil }
      return "abdul" + formal(String(decoding: rest, as: UTF8.self))
    }
    for ending in ["eddine", "eddin", "uddin", "addin", "aldin", "eldin", "uddeen"]
    where text.hasSuffix(ending) {
      let stem = String(text.dropLast(ending.utf8.count))
      return stem.utf8.count >= 3 ? formal(stem) + "uddin" : nil
    }
    return nil
  }

  /// The first form of a name's family: "rahman" for "rahmane", "karim" for "kareem".
  private static func formal(_ text: String) -> String {
    let lexicon = NameLexicon.shared
    for form in text.hasSuffix("e") ? [text, String(text.dropLast())] : [text] {
      let index = Int(lexicon.index(of: form))
      if index > 0, lexicon.entries[index].flags.contains(.arabic),
        let name = lexicon.entries[index].names.first
      {
        return lexicon.heads[Int(name >> 2)]
      }
    }
    return text
  }

  private static func replace(_ words: inout [NameWord], _ range: ClosedRange<Int>, with text: String) {
    let first = words[range.lowerBound]
    var word = NameWord(
      text, script: first.script, marks: first.marks.subtracting([.hyphenBehind, .initial]))
    // What was written is what counts as the same.
    word.folded = words[range].map(\.folded).joined(separator: " ")
    if words[range.upperBound].marks.contains(.hyphenBehind) { word.marks.insert(.hyphenBehind) }
    words.replaceSubrange(range, with: [word])
  }

  private static let servants: Set<String> = [
    "abd", "abdul", "abdel", "abdal", "abdol", "abdur", "abdus", "abdu", "abdes", "abder",
  ]
  private static let articles: Set<String> = [
    "al", "el", "ul", "ar", "ur", "as", "us", "ad", "ud", "ed", "er", "es",
  ]
}

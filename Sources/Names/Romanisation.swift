/// Romanised names brought to one spelling: "Sergei", "Serguei" and "Sergey" are the same name.
public enum Romanisation {
  /// A folded name with the endings and letters that romanisations of one name differ in written one way.
  ///
  /// For comparing only: the result may be no name at all. Words of two letters or fewer stay as they are.
  ///
  /// ```swift
  /// Romanisation.key("aleksei dmitriev")  // "alexey dmitriev"
  /// Romanisation.key("alexey dmitriev")   // "alexey dmitriev"
  /// ```
  ///
  /// - Parameter folded: a name that `Folding.fold` has folded; other scripts stay as they are.
  /// - Returns: the name to compare by.
  public static func key(_ folded: String) -> String {
    folded.split(separator: " ").map { word(String($0)) }.joined(separator: " ")
  }

  /// The key of one folded word.
  static func word(_ word: String) -> String {
    guard word.utf8.count > 2, mayVary(word) else { return word }
    var letters = Array(word.utf8)
    for (variant, standard) in inside { letters.replace(variant, with: standard) }
    for (variant, standard) in endings where letters.count > variant.count + 1 && letters.ends(with: variant)
    {
      letters.replaceSubrange(letters.count - variant.count..<letters.count, with: standard)
      break
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Whether one of the tables' spellings may occur: most words have none, and are done here. False where a letter
  /// is not ASCII.
  private static func mayVary(_ word: String) -> Bool {
    var before: UInt8 = 0
    var varies = false
    for byte in word.utf8 {
      switch (before, byte) {
      case (0x80..., _), (_, 0x80...): return false
      case (103, 117), (107, 115), (105, 121), (121, 101), (105, 105), (97, 121), (121, 121), (111, 117),
        (116, 99):
        varies = true  // gu ks iy ye ii ay yy ou tc
      default: break
      }
      before = byte
    }
    // The letters that endings of the table end in: f i j y.
    return varies || before == 102 || before == 105 || before == 106 || before == 121
  }

  /// What is spelt alike anywhere in a word.
  static let inside: [(variant: [UInt8], standard: [UInt8])] = [
    ("guei", "gey"),
    ("ks", "x"),
    ("iyev", "iev"),
    ("yev", "ev"),
    ("iia", "ia"),
    ("iya", "ia"),
    ("aya", "aia"),
    ("yy", "y"),
    ("ou", "u"),
    ("tch", "ch"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// What is spelt alike at the end of a word; the longest first.
  static let endings: [(variant: [UInt8], standard: [UInt8])] = [
    ("skii", "sky"),
    ("skiy", "sky"),
    ("skij", "sky"),
    ("ski", "sky"),
    ("iy", "y"),
    ("ii", "y"),
    ("ij", "y"),
    ("ei", "ey"),
    ("ej", "ey"),
    ("ai", "ay"),
    ("aj", "ay"),
    ("ri", "ry"),
    ("li", "ly"),
    ("ff", "v"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}

extension [UInt8] {
  fileprivate func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }

  fileprivate mutating func replace(_ part: [UInt8], with other: [UInt8]) {
    guard count >= part.count else { return }
    var index = 0
    while index + part.count <= count {
      if self[index..<index + part.count].elementsEqual(part) {
        replaceSubrange(index..<index + part.count, with: other)
        index += other.count
      } else {
        index += 1
      }
    }
  }
}

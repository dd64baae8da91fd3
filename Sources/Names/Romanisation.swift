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
    folded.split(separator: " ").map { word($0) }.joined(separator: " ")
  }

  private static func word(_ word: Substring) -> String {
    guard word.utf8.count > 2, word.utf8.allSatisfy({ $0 < 0x80 }) else { return String(word) }
    var letters = Array(word.utf8)
    for (variant, standard) in inside { letters.replace(variant, with: standard) }
    for (variant, standard) in endings where letters.count > variant.count + 1 && letters.ends(with: variant)
    {
      letters.replaceSubrange(letters.count - variant.count..<letters.count, with: standard)
      break
    }
    return String(decoding: letters, as: UTF8.self)
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

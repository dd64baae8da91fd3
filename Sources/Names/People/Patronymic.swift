/// Names after the father, by their form.
enum Patronymic {
  /// What a word's ending says.
  enum Form { case son, daughter }

  /// Whether a word has the form of a Slavic or Turkic patronymic.
  ///
  /// ```swift
  /// Patronymic.form("ivanovich")  // .son
  /// Patronymic.form("abishuly")   // .son
  /// Patronymic.form("petrov")     // nil
  /// ```
  ///
  /// - Parameter text: a word in Latin letters, romanisations written one way.
  /// - Returns: the form; nil for other words. A surname may have it, too ("abramovich").
  static func form(_ text: String) -> Form? {
    guard text.utf8.count >= 6, let last = text.utf8.last else { return nil }
    switch last {
    case 97: return daughters.contains { text.hasSuffix($0) } ? .daughter : nil
    case 104, 121, 117:
      return sons.contains { text.hasSuffix($0) } ? .son : text.hasSuffix("kyzy") ? .daughter : nil
    default: return nil
    }
  }

  /// Looks the father's name up.
  ///
  /// - Parameter text: a patronymic.
  /// - Returns: where the lexicon has the name; 0 where it has not.
  static func father(_ text: String) -> UInt16 {
    let lexicon = NameLexicon.shared
    guard let ending = (sons + daughters).first(where: { text.hasSuffix($0) }) else { return 0 }
    let stem = String(text.dropLast(ending.utf8.count))
    for end in ["", "y", "iy", "ey", "ay", "a", "o", "i"] {
      let index = lexicon.index(of: Romanisation.word(stem + end))
      if index > 0, lexicon.entries[Int(index)].flags.contains(.slavic) { return index }
    }
    return 0
  }

  /// The longest first.
  static let sons = [
    "jewitsch", "owitsch", "ewitsch", "iovich", "yovych", "ovich", "evich", "ovych", "evych", "owicz",
    "ilyich",
    "ilich", "kuzmich", "nikitich", "fomich", "lukich", "savvich", "uly",
  ]
  static let daughters = [
    "inichna", "jewna", "yivna", "ichna", "ovna", "evna", "ivna", "owna", "ewna", "kyzy",
  ]
}

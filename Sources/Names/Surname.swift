/// Names of people taken apart as far as comparing them needs.
public enum Surname {
  /// The last word of a name, folded, without what stands behind a surname ("Jr.", "III").
  ///
  /// - Parameter name: a person's name, given name first.
  /// - Returns: the word; nil where the name has none.
  public static func of(_ name: String) -> String? {
    var words = Folding.words(name)
    while words.count > 1, let last = words.last, suffixes.contains(last) { words.removeLast() }
    return words.last
  }

  /// Whether two names end in the same surname, in the same script or in Latin letters.
  ///
  /// ```swift
  /// Surname.same("Anna Brandt", "I. Brandt Jr.")        // true
  /// Surname.same("Марта Ольсен", "Marta Olsen")  // true
  /// ```
  ///
  /// - Parameters:
  ///   - one: a person's name.
  ///   - other: another's.
  /// - Returns: whether the surnames are the same.
  public static func same(_ one: String, _ other: String) -> Bool {
    guard let first = of(one), let second = of(other) else { return false }
    if first == second { return true }
    guard first.utf8.contains(where: { $0 >= 0x80 }) || second.utf8.contains(where: { $0 >= 0x80 }) else {
      return false
    }
    return of(Transliteration.latin(one)) == of(Transliteration.latin(other))
  }

  /// What follows a surname without being one.
  static let suffixes: Set<String> = ["jr", "sr", "junior", "senior", "ii", "iii", "iv", "esq", "phd", "md"]
}

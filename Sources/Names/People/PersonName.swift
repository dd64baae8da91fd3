/// A person's name taken apart for comparing.
///
/// The name may be in any script and order ("Kislyak, Sergey", "Orbán Viktor", "习近平"); titles are not part of it.
/// Only its first 1,000 bytes and 24 words count.
///
/// ```swift
/// let name = PersonName("Serguei Ivanovich Kislyak, Jr.")
/// name.given       // ["sergey"]
/// name.patronymic  // "ivanovich"
/// name.surname     // ["kislyak"]
/// name.suffix      // "jr"
/// ```
public struct PersonName: Sendable, Hashable {
  var givenWords: [NameWord]
  var patronymicWord: NameWord?
  var surnameWords: [NameWord]
  var particleWords: [NameWord]
  var asides: [NameWord]
  var suffixRow: UInt8
  var traits: Traits

  /// What a name as a whole shows of where it is from and how it was written.
  struct Traits: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    static let surnameFirst = Traits(rawValue: 1)
    /// A comma or capitals say which is the surname.
    static let orderIsKnown = Traits(rawValue: 2)
    static let arabic = Traits(rawValue: 4)
    static let slavic = Traits(rawValue: 8)
    static let chinese = Traits(rawValue: 16)
    static let korean = Traits(rawValue: 32)
  }

  /// Takes a name apart.
  ///
  /// - Parameter name: a name in any script and order.
  public init(_ name: String) {
    let parser = NameParser(name)
    givenWords = parser.given
    patronymicWord = parser.patronymic
    surnameWords = parser.surname
    particleWords = parser.particles
    asides = parser.asides
    suffixRow = parser.suffix
    traits = parser.traits
  }

  /// The given names, folded, in Latin letters, romanisations written one way; initials are one letter. The syllables
  /// of a Chinese or Korean given name are one word.
  public var given: [String] { givenWords.map(\.text) }

  /// The father's name where the form tells it: "ivanovich", "ivanovna", "salman" of "bin Salman".
  public var patronymic: String? { patronymicWord?.text }

  /// The words of the surname without particles: two for "García Márquez" and "Kramp-Karrenbauer".
  public var surname: [String] { surnameWords.map(\.text) }

  /// The particles, in their order: "van", "der".
  public var particles: [String] { particleWords.map(\.folded) }

  /// What stands behind the name, in its usual short form: "jr", "sr", "ii", "filho".
  public var suffix: String? { suffixRow == 0 ? nil : NameLexicon.shared.suffixes[Int(suffixRow)] }

  /// Keys under which the same person's names meet, the most exact first; a dozen at most, none for a single word.
  public var blockingKeys: [String] { BlockingKeys.of(self) }

  var surnameIsFirst: Bool { traits.contains(.surnameFirst) }
}

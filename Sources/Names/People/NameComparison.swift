/// Compares the names of people.
public enum NameComparison {
  /// How far two names agree, and why; the same whichever is first.
  ///
  /// ```swift
  /// NameComparison.compare(PersonName("Сергей Кисляк"), PersonName("Kislyak, Sergey"))
  /// // score 0.98, reasons [.order, .script]
  /// ```
  ///
  /// - Parameters:
  ///   - one: a name.
  ///   - other: another.
  /// - Returns: a score of 0…1 and the reasons.
  public static func compare(_ one: PersonName, _ other: PersonName) -> NameAgreement {
    var straight = NameTally(one, other)
    if one.surnameIsFirst != other.surnameIsFirst, !straight.contradicts { straight.put(.order, first: true) }
    var best = straight.agreement
    if best.score < 0.7 {
      for (first, second) in [(one.turned(toward: other), other), (one, other.turned(toward: one))] {
        guard let first, let second, let turned = turned(first, second), turned.score > best.score else {
          continue
        }
        best = turned
      }
    }
    return best
  }

  private static let tooMuch: [NameReason] = [
    .initial, .missingGiven, .missingSurname, .surnameForm, .suffix,
  ]

  /// The agreement where one of the names is read the other way round.
  private static func turned(_ one: PersonName, _ other: PersonName) -> NameAgreement? {
    var tally = NameTally(one, other)
    // Too much at once: the other order, and something else that is not there.
    guard !tally.contradicts, !tally.reasons.contains(where: { tooMuch.contains($0) }) else { return nil }
    tally.put(.order, first: true)
    var agreement = tally.agreement
    // "John James" is not "James John": where both words are given names, either order is somebody's.
    if one.givenWords.first?.isGiven == true, one.surnameWords.last?.isGiven == true {
      agreement.score *= 0.65
    }
    // "Li Peng" and "Peng Li" are often two, "Chen Wei" and "Wei Chen" as often one.
    if one.traits.contains(.chinese), one.givenWords.first?.isSurname == true { agreement.score *= 0.85 }
    return agreement
  }
}

extension PersonName {
  /// The name with the surname looked for at its other end, where nothing says which end it is at and a word there
  /// is one of the other name's in the other place.
  fileprivate func turned(toward other: PersonName) -> PersonName? {
    guard !traits.contains(.orderIsKnown), patronymicWord == nil, let first = givenWords.first,
      let last = surnameWords.last, surnameWords.count == 1, !first.isInitial, !last.isInitial,
      let otherFirst = other.givenWords.first, let otherLast = other.surnameWords.last
    else { return nil }
    guard
      first.text == otherLast.text || last.text == otherFirst.text
        || WordMatch.of(first, otherLast, areGiven: false).rawValue <= WordMatch.slip.rawValue
          && WordMatch.of(last, otherFirst, areGiven: true).rawValue <= WordMatch.slip.rawValue
    else { return nil }
    var name = self
    if surnameIsFirst {
      guard let end = givenWords.last, !end.isInitial else { return nil }
      name.surnameWords = [end]
      name.givenWords = surnameWords + givenWords.dropLast()
      name.traits.remove(.surnameFirst)
    } else {
      name.surnameWords = [first]
      name.givenWords = givenWords.dropFirst() + surnameWords
      name.traits.insert(.surnameFirst)
    }
    return name
  }
}

import Chronology
import Names
import Records

/// Whether two values can both be right: said less exactly, in other words, or in another script.
enum Agreement {
  /// Two dates: 1929 and 1929-05-02 agree, and so do 1984~ and 1985.
  static func dates(_ one: EDTF, _ other: EDTF) -> Bool {
    Days(one).withDoubt(one).agrees(with: Days(other).withDoubt(other))
  }

  /// Two places: "Moscow" and "Moscow, Soviet Union" agree, and so do "Moscow, USSR" and "Moscow, Soviet Union",
  /// since nobody can tell whether the larger places are the same.
  static func places(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let first = parts(one)
    let second = parts(other)
    guard let place = first.first, let otherPlace = second.first else { return true }
    return place == otherPlace || first.allSatisfy(second.contains) || second.allSatisfy(first.contains)
      || contains(first.joined(), second.joined()) || contains(second.joined(), first.joined())
  }

  /// Two names of people: the same surname, and given names of which one may be short for the other or missing.
  ///
  /// "Anna Brandt", "A. Brandt" and "Brandt" agree; "Anna Brandt" and "Ivo Brandt" do not.
  static func people(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let first = latin(one)
    let second = latin(other)
    if first == second || contains(first, second) || contains(second, first) { return true }
    guard Surname.same(one, other), let given = first.first, let otherGiven = second.first else {
      return false
    }
    if first.count == 1 || second.count == 1 { return true }
    guard given.utf8.count == 1 || otherGiven.utf8.count == 1 else { return false }
    return given.utf8.first == otherGiven.utf8.first
  }

  /// Two texts that read the same.
  static func texts(_ one: String, _ other: String) -> Bool {
    one == other || Folding.fold(one) == Folding.fold(other)
  }

  /// Two values of a property.
  static func values(of property: Property, _ one: String, _ other: String) -> Bool {
    switch kind(of: property) {
    case .date:
      guard let date = try? EDTF(one), let otherDate = try? EDTF(other) else { return texts(one, other) }
      return dates(date, otherDate)
    case .place: return places(one, other)
    case .person: return people(one, other)
    case .text: return texts(one, other)
    }
  }

  /// What the values of a property are.
  enum Kind { case date, place, person, text }

  static func kind(of property: Property) -> Kind {
    switch property {
    case .birthDate, .deathDate: .date
    case .birthPlace, .deathPlace: .place
    case .father, .mother, .spouse, .birthName: .person
    default: .text
    }
  }

  /// The parts of a place between commas, as words in Latin letters.
  private static func parts(_ place: String) -> [[String]] {
    place.split(separator: ",").map { latin(String($0)) }.filter { !$0.isEmpty }
  }

  /// The words of a name in Latin letters, however romanised.
  private static func latin(_ name: String) -> [String] {
    (Folding.forms(name).last ?? "").split(separator: " ").map {
      Romanisation.key(String($0))
    }.filter { $0 != "the" }
  }

  private static func contains(_ words: some Collection<String>, _ others: some Collection<String>) -> Bool {
    !others.isEmpty && others.allSatisfy { words.contains($0) }
  }
}

extension Days {
  /// The days of a date that its source calls uncertain or approximate reach as far again on both sides.
  fileprivate func withDoubt(_ date: EDTF) -> Days {
    guard date.isUncertain || date.isApproximate, first != Self.never, last != Self.always else {
      return self
    }
    return Days(first: first - width - 1, last: last + width + 1)
  }
}

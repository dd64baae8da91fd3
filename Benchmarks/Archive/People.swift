/// How a culture makes names.
enum Culture: Int, CaseIterable {
  case english, russian, spanish, chinese, arabic, hungarian, nordic
}

/// Somebody invented: the truth that documents are written from.
struct Person {
  let culture: Culture
  let isFemale: Bool
  /// Parts as the culture has them.
  let given: String
  let middle: String
  let surname: String
  let second: String
  /// Day numbers, years.
  let birth: (year: Int, month: Int, day: Int)
  let country: Int
  let terms: [(office: Int, place: Int, start: Int, end: Int)]
  let spouse: String
}

/// The invented people of a run, and how they are called.
struct Population {
  private(set) var people: [Person] = []
  /// With the adjective. Who is invented holds invented terms in real countries.
  static let countries = [
    ("Chile", "Chilean"), ("Norway", "Norwegian"), ("Russia", "Russian"), ("Kenya", "Kenyan"), ("India", "Indian"),
    ("Brazil", "Brazilian"), ("Poland", "Polish"), ("Egypt", "Egyptian"), ("Canada", "Canadian"), ("Peru", "Peruvian"),
    ("Hungary", "Hungarian"), ("Sweden", "Swedish"), ("Ghana", "Ghanaian"), ("Turkey", "Turkish"), ("Spain", "Spanish"),
    ("Jordan", "Jordanian"), ("Ireland", "Irish"), ("Mexico", "Mexican"), ("Finland", "Finnish"), ("Japan", "Japanese"),
  ]
  static let offices = [
    "Minister of Finance", "Minister of Foreign Affairs", "Minister of Justice", "Minister of Defence", "President",
    "Prime Minister", "Minister of Health", "Attorney General", "Governor of the Central Bank", "Speaker of Parliament",
  ]
  static let regions = (0..<30).map { number in
    ["North", "South", "East", "West", "Upper", "Lower"][number % 6] + ["mark", "dale", "shire", "holm", "burg"][number / 6]
  }

  init(_ count: Int, seed: UInt64) {
    people.reserveCapacity(count)
    for index in 0..<count {
      var numbers = Numbers(seed: seed, UInt64(index))
      var person = Self.person(&numbers)
      // One in forty has the name of somebody else.
      if index > 100, numbers.happens(0.025) {
        let other = people[numbers.below(index)]
        person = Person(
          culture: other.culture, isFemale: other.isFemale, given: other.given, middle: other.middle,
          surname: other.surname, second: other.second, birth: person.birth,
          country: numbers.happens(0.5) ? other.country : person.country, terms: person.terms, spouse: person.spouse)
      }
      people.append(person)
    }
  }

  private static func person(_ numbers: inout Numbers) -> Person {
    // There are not many Chinese names for many people; the other names are plenty.
    let culture = numbers.happens(0.06) ? .chinese : numbers.pick(Culture.allCases.filter { $0 != .chinese })
    let isFemale = numbers.happens(0.35)
    let birth = (1930 + numbers.below(60), 1 + numbers.below(12), 1 + numbers.below(28))
    let country = numbers.below(countries.count)
    var terms: [(office: Int, place: Int, start: Int, end: Int)] = []
    var year = birth.0 + 30 + numbers.below(15)
    for _ in 0..<(1 + numbers.below(4)) {
      let length = 1 + numbers.below(7)
      // Every other post is a region's.
      let office = numbers.happens(0.5) ? numbers.below(offices.count) : offices.count
      terms.append((office, numbers.below(regions.count), year, year + length))
      year += length + numbers.below(4)
    }
    let name = NameRules.make(culture, isFemale, &numbers)
    return Person(
      culture: culture, isFemale: isFemale, given: name.given, middle: name.middle, surname: name.surname,
      second: name.second, birth: birth, country: country, terms: terms,
      spouse: NameRules.make(culture, !isFemale, &numbers).given + " " + name.surname)
  }

  /// An office's words.
  static func title(
    _ term: (office: Int, place: Int, start: Int, end: Int), _ country: Int, _ numbers: inout Numbers
  ) -> String {
    if term.office == offices.count { return "Governor of \(regions[term.place])" }
    return numbers.happens(0.7)
      ? "\(offices[term.office]) of \(countries[country].0)" : "\(countries[country].1) \(offices[term.office])"
  }
}

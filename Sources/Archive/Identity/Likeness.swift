import Names

/// How far two strands are likely one person, in points: logarithms of odds, as in record linkage (Fellegi and Sunter
/// 1969), set by hand.
struct Likeness {
  /// Why, and what it counts for.
  struct Reason {
    let points: Double
    let text: String
  }

  private(set) var reasons: [Reason] = []
  /// What one and the same person cannot have: births ten years apart, a death before the other's birth.
  private(set) var isContradicted = false
  /// Whether the same people are named beside both.
  private(set) var sharesCompany = false

  /// The sum of the reasons' points.
  var points: Double { reasons.reduce(0) { $0 + $1.points } }

  /// From here on two are one without anybody being asked.
  static let sure = 5.0
  /// From here on somebody is asked.
  static let doubtful = 2.5

  /// Holds two strands beside each other.
  ///
  /// - Parameters:
  ///   - one: what is known of a strand.
  ///   - other: what is known of another.
  ///   - names: how far their names agree; nil where they have the same whole name.
  init(_ one: StrandProfile, _ other: StrandProfile, names: NameAgreement?) {
    compareNames(one, other, names)
    compareBirths(one, other)
    compareDeaths(one, other)
    compareTimes(one, other)
    let haveOffice = compareOffices(one, other)
    let relatives = one.relatives.intersection(other.relatives)
    // Of those who are called alike many have a wife who is.
    let areForeign =
      !one.countries.isEmpty && !other.countries.isEmpty && one.countries.isDisjoint(with: other.countries)
    if let relative = relatives.min() { add(areForeign ? 1 : 3, "both are related to \(relative)") }
    let companions = one.companions.intersection(other.companions).count
    if !one.documents.isDisjoint(with: other.documents) {
      // Whoever wrote it told them apart, and whoever is named beside both is so for that reason.
      add(-4, "one document names both")
    } else if companions * 12 >= min(one.companions.count, other.companions.count), companions > 0 {
      sharesCompany = true
      let people = companions == 1 ? "one person is" : "\(companions) people are"
      add(min(2.5, 0.5 + 0.5 * Double(companions)), "\(people) named beside both")
    }
    let births = Births.agreement(one.births, other.births)
    if !haveOffice, relatives.isEmpty, !one.terms.isEmpty, !other.terms.isEmpty,
      births == nil || births == .agree
    {
      // Of much company some would be the same.
      let least = min(one.companions.count, other.companions.count)
      if companions * 12 < least {
        add(least > 7 ? -2.5 : -1.2, "other offices, and other company")
      }
    }
    if !one.countries.isEmpty, !other.countries.isEmpty {
      if let country = one.countries.intersection(other.countries).min() {
        add(0.5, "both are of \(country)")
      } else {
        add(
          -1.5,
          "\(one.countries.sorted().joined(separator: ", ")) and \(other.countries.sorted().joined(separator: ", "))"
        )
      }
    }
  }

  /// The reasons in words, the weightiest first, each on a line with its points.
  var text: String {
    reasons.sorted { abs($0.points) > abs($1.points) }.map { reason in
      let sign = reason.points < 0 ? "−" : "+"
      return "\(sign)\(Self.number(abs(reason.points))) \(reason.text)"
    }.joined(separator: "\n")
  }

  private static func number(_ points: Double) -> String {
    points == points.rounded() ? String(Int(points)) : String((points * 10).rounded() / 10)
  }

  private mutating func add(_ points: Double, _ text: String) {
    reasons.append(Reason(points: points, text: text))
  }

  private mutating func compareNames(
    _ one: StrandProfile, _ other: StrandProfile, _ names: NameAgreement?
  ) {
    let isCommon = [one, other].contains { $0.names.first.map { CommonNames.isCommon($0) } ?? false }
    guard let names else {
      return add(isCommon ? 3 : 4, isCommon ? "the same name, which many people have" : "the same name")
    }
    var points = isCommon ? 3.0 : 4.0
    for reason in names.reasons { points -= Self.cost(of: reason) }
    if names.reasons.contains(.misspelling) { points -= Self.costOfSlip(one.count, other.count) }
    if names.score < 0.5 { points = min(points, -4) }
    let words = names.reasons.filter { $0 != .same }.map(\.text).joined(separator: " ")
    add(max(points, -4), words.isEmpty ? "the same name" : "nearly the same name: \(words)")
  }

  /// How much less two spellings tell, of which so many documents have the one and the other: a slip of the pen is not made
  /// again and again, and a spelling met once beside one met often is likely a slip.
  private static func costOfSlip(_ one: Int, _ other: Int) -> Double {
    let (least, most) = (min(one, other), max(one, other))
    if least == 1 { return most >= 10 ? -0.8 : 0 }
    return min(3, Double(least.bitWidth - least.leadingZeroBitCount) * 0.7)
  }

  /// How much less than the same name a difference tells, in points.
  private static func cost(of reason: NameReason) -> Double {
    switch reason {
    case .same, .order, .script, .hyphen: 0
    case .romanisation, .particle: 0.2
    case .missingPatronymic, .suffix: 0.5
    case .missingMiddle, .nickname, .language: 0.8
    case .misspelling, .missingSurname: 1.5
    case .initial, .surnameForm: 2.5
    case .missingGiven: 3
    case .differentGiven, .differentPatronymic, .differentSurname, .differentSuffix: 8
    }
  }

  private mutating func compareBirths(_ one: StrandProfile, _ other: StrandProfile) {
    let agreement = Births.agreement(one.births, other.births) {
      one.attested[$0.first, default: 0] > 1 && other.attested[$1.first, default: 0] > 1
    }
    switch agreement {
    case nil: return
    case .sameDay: add(4, "born on the same day")
    case .agree: add(1.5, "the births agree")
    // A day or a month misprinted is likelier than two of a name born in one month.
    case .slip: add(0, "born some days apart")
    case .apart(let years, let isRepeated):
      let points = years == 0 ? -1.0 : years < 3 ? -2 : -4
      add(points - (isRepeated ? 3 : 0), years == 0 ? "born less than a year apart" : "born years apart")
    case .contradict:
      isContradicted = true
      add(-20, "the births contradict each other")
    }
  }

  private mutating func compareDeaths(_ one: StrandProfile, _ other: StrandProfile) {
    switch Births.agreement(one.deaths, other.deaths) {
    case nil: return
    case .sameDay: add(3, "died on the same day")
    case .agree: add(1, "the deaths agree")
    case .slip: add(0, "died some days apart")
    case .apart(let years, _):
      add(years == 0 ? -1 : -4, years == 0 ? "died less than a year apart" : "died years apart")
    case .contradict:
      isContradicted = true
      add(-20, "the deaths contradict each other")
    }
  }

  /// Nobody holds an office before their birth, or long after their death.
  private mutating func compareTimes(_ one: StrandProfile, _ other: StrandProfile) {
    for (life, acts) in [(one, other), (other, one)] {
      guard let first = acts.firstYear else { continue }
      let births = life.births.compactMap { $0.last == Days.always ? nil : $0.last }
      if let birth = births.min(), first < Self.year(birth) + 5 {
        isContradicted = true
        return add(-20, "active before the other's birth")
      }
      let deaths = life.deaths.compactMap { $0.last == Days.always ? nil : $0.last }
      if let death = deaths.max(), let last = acts.terms.compactMap(\.start).max(),
        last > Self.year(death) + 1
      {
        isContradicted = true
        return add(-20, "in office after the other's death")
      }
    }
    // Nobody is in office for a hundred years.
    if let first = one.firstYear, let last = one.lastYear, let otherFirst = other.firstYear,
      let otherLast = other.lastYear, max(last, otherLast) - min(first, otherFirst) > 90
    {
      isContradicted = true
      add(-20, "active a lifetime apart")
    }
  }

  /// Returns whether both have held an office.
  private mutating func compareOffices(_ one: StrandProfile, _ other: StrandProfile) -> Bool {
    var best: (points: Double, text: String)?
    for term in one.terms {
      for match in other.terms where term.meets(match) {
        let isDated = (term.start ?? term.end) != nil && (match.start ?? match.end) != nil
        var points = isDated ? 2.5 : 1.5
        if isDated, term.start == match.start { points = 3 }
        if term.isGeneric || match.isGeneric || term.office != match.office { points /= 3 }
        if points > best?.points ?? 0 { best = (points, "the same office: \(term.office)") }
      }
    }
    if let best { add(best.points, best.text) }
    return best != nil
  }

  /// The year of a day number.
  static func year(_ day: Int) -> Int { 1970 + Int((Double(day) / 365.2425).rounded(.down)) }
}

/// Surnames that so many people have that a name with one tells little.
enum CommonNames {
  static func isCommon(_ name: String) -> Bool {
    guard let surname = Surname.of(Folding.forms(name).last ?? name) else { return false }
    return surnames.contains(surname)
  }

  private static let surnames: Set<String> = Set(
    """
    smith jones williams brown taylor davies evans thomas johnson roberts walker wright robinson thompson white hughes
    edwards green hall wood harris lewis martin jackson clarke clark turner hill moore cooper morris ward king watson
    baker harrison morgan patel young allen mitchell james anderson phillips lee bell parker davis bennett miller cook
    shaw cox scott adams wilson campbell stewart murray reid ross mcdonald garcia rodriguez martinez hernandez lopez
    gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes cruz morales ortiz gutierrez chavez ramos ruiz
    alvarez mendoza castillo jimenez vargas romero silva santos souza oliveira pereira lima costa ferreira rodrigues
    almeida nascimento alves carvalho araujo ribeiro fernandes gomes wang li zhang liu chen yang huang zhao wu zhou xu
    sun ma zhu hu guo he gao lin luo kim lee park choi jung kang cho yoon jang lim nguyen tran le pham hoang phan vu dang
    bui do ivanov ivanova smirnov smirnova kuznetsov kuznetsova popov popova petrov petrova sokolov lebedev kozlov novikov
    morozov singh kumar sharma khan ali ahmed ahmad hussain hassan mohamed mohammed muhammad ibrahim begum das gupta rao
    reddy shah muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann martin bernard dubois durand
    moreau laurent simon michel rossi russo ferrari bianchi romano colombo ricci nielsen jensen hansen pedersen andersen
    johansson andersson karlsson nilsson eriksson larsson olsson sato suzuki takahashi tanaka watanabe ito yamamoto
    nakamura kobayashi kato yilmaz kaya demir nowak kowalski horvath nagy toth szabo
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}

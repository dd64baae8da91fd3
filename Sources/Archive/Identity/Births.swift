/// What two lists of days of birth, or of death, say about their being one person's.
///
/// A slip changes the day, the month or the year of a date, or swaps day and month; two dates that differ in more are two
/// people's, unless they lie a few days apart, as those of two calendars do.
enum Births {
  /// How the nearest two days of the lists agree.
  enum Agreement: Equatable {
    case sameDay
    /// As far as the less exact of them tells.
    case agree
    /// Days apart, or a date with a slip that is often made.
    case slip
    /// So far apart that only a slip could explain it; in years, the less exact rounded down.
    case apart(years: Int, isRepeated: Bool)
    case contradict
  }

  /// The best agreement of a day of one profile's with a day of another's.
  ///
  /// - Parameters:
  ///   - one: days, the most exact first.
  ///   - other: days, the most exact first.
  ///   - isRepeated: whether several documents of one person give a day; a slip is hardly made twice.
  /// - Returns: nil where either list is empty.
  static func agreement(
    _ one: [Days], _ other: [Days], isRepeated: (Days, Days) -> Bool = { _, _ in false }
  ) -> Agreement? {
    var best: Agreement?
    // Years of birth that agree say little where both know the day.
    let isExact = one.first?.width == 0 && other.first?.width == 0
    for first in one where first.width != Days.always && (!isExact || first.width == 0) {
      for second in other where second.width != Days.always && (!isExact || second.width == 0) {
        let next = agreement(first, second, isRepeated: isRepeated(first, second))
        if best.map({ rank(next) < rank($0) }) ?? true { best = next }
      }
    }
    return best
  }

  private static func agreement(_ one: Days, _ other: Days, isRepeated: Bool) -> Agreement {
    let days = max(0, max(one.first, other.first) - min(one.last, other.last))
    guard one.width == 0, other.width == 0 else {
      return days == 0 ? .agree : days < 3400 ? .apart(years: days / 366, isRepeated: false) : .contradict
    }
    if days == 0 { return .sameDay }
    // Two calendars, and a day misprinted; a month may end between the two.
    if days < 40 { return .slip }
    let (first, second) = (CivilDate(one.first), CivilDate(other.first))
    if first.year == second.year {
      if first.month == second.day && first.day == second.month { return .slip }
      return .apart(years: 0, isRepeated: isRepeated && first.day != second.day)
    }
    guard first.month == second.month, first.day == second.day, days < 3400 else { return .contradict }
    return .apart(years: days / 365, isRepeated: isRepeated)
  }

  private static func rank(_ agreement: Agreement) -> Int {
    switch agreement {
    case .sameDay: 0
    case .agree: 1
    case .slip: 2
    case .apart(let years, let isRepeated): 3 + years + (isRepeated ? 20 : 0)
    case .contradict: 100
    }
  }
}

/// A day of the Gregorian calendar.
struct CivilDate {
  let year: Int
  let month: Int
  let day: Int

  /// - Parameter number: days since 1970-01-01.
  init(_ number: Int) {
    // Years that begin in March have their leap day last, so that months before it are alike.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let years = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * years + years / 4 - years / 100)
    let march = (5 * ofYear + 2) / 153
    day = ofYear - (153 * march + 2) / 5 + 1
    month = march < 10 ? march + 3 : march - 9
    year = years + era * 400 + (month <= 2 ? 1 : 0)
  }
}

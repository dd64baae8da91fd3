import Chronology

/// Dates as Wikidata has them in QuickStatements: a moment, and how exact it is (7 a century, 8 a decade, 9 a year,
/// 10 a month, 11 a day).
///
/// Dates before 15 October 1582 are marked as Julian, `/J`: that is the calendar in which documents give them, and
/// Wikidata keeps a date in the calendar it is marked with.
package enum WikidataTime {
  /// `+2003-05-00T00:00:00Z/10`; the year 44 BC is `-0044`.
  static func value(_ date: PlainDate) -> String? {
    let precision = date.day != nil ? 11 : date.month != nil ? 10 : 9
    return value(date, precision)
  }

  private static func value(_ date: PlainDate, _ precision: Int) -> String {
    let year = date.year > 0 ? date.year : 1 - date.year
    let parts = [
      PlainDate.digits(year, 4), PlainDate.digits(date.month ?? 0, 2), PlainDate.digits(date.day ?? 0, 2),
    ]
    let last = (date.year, date.month ?? 12, date.day ?? 31)
    return (date.year > 0 ? "+" : "-") + parts.joined(separator: "-") + "T00:00:00Z/\(precision)"
      + (last < (1582, 10, 15) ? "/J" : "")
  }

  /// A date as the value of a statement, with the qualifiers that say what the value cannot.
  ///
  /// ```swift
  /// WikidataTime.statement(try EDTF("1984~"))      // +1984-00-00T00:00:00Z/9, P1480 circa
  /// WikidataTime.statement(try EDTF("1951/1953"))  // +1950-00-00T00:00:00Z/8, P1319 1951, P1326 1953
  /// ```
  ///
  /// - Parameter date: any date.
  /// - Returns: nil where it says nothing.
  package static func statement(_ date: EDTF) -> (value: String, qualifiers: [String])? {
    if let plain = date.unqualified, let value = value(plain) { return (value, doubt(date)) }
    let span = date.span
    let bounds = bounds(date)
    let qualifiers =
      (bounds.first.map { ["P1319", $0] } ?? []) + (bounds.last.map { ["P1326", $0] } ?? []) + doubt(date)
    guard !qualifiers.isEmpty else { return nil }
    guard let first = span.first?.year, let last = span.last?.year, first > 0 else {
      return ("somevalue", qualifiers)
    }
    if first == last { return (value(PlainDate(year: first, month: nil, day: nil), 9), qualifiers) }
    if first / 10 == last / 10 {
      let decade = value(PlainDate(year: first / 10 * 10, month: nil, day: nil), 8)
      return (decade, first % 10 == 0 && last % 10 == 9 ? doubt(date) : qualifiers)
    }
    // The 20th century is 1901 to 2000.
    if (first - 1) / 100 == (last - 1) / 100 {
      return (value(PlainDate(year: ((first - 1) / 100 + 1) * 100, month: nil, day: nil), 7), qualifiers)
    }
    return ("somevalue", qualifiers)
  }

  /// The earliest and the latest that a date may mean, as exact as it says: years for a decade, months for a season.
  static func bounds(_ date: EDTF) -> (first: String?, last: String?) {
    if let ends = date.ends {
      return (
        ends.start?.unqualified.flatMap(value) ?? date.span.first.flatMap(value),
        ends.end?.unqualified.flatMap(value) ?? date.span.last.flatMap(value)
      )
    }
    let span = date.span
    // From a first of January to an end of December it is years that are told.
    let isOfYears =
      span.first.map { $0.month == 1 && $0.day == 1 } ?? true
      && span.last.map { $0.month == 12 && $0.day == 31 } ?? true
    func bound(_ day: PlainDate?) -> String? {
      day.flatMap { day in
        switch date.precision {
        case .season: value(PlainDate(year: day.year, month: day.month, day: nil))
        case .set where !isOfYears: value(day)
        default: value(PlainDate(year: day.year, month: nil, day: nil))
        }
      }
    }
    return (bound(span.first), bound(span.last))
  }

  /// Sourcing circumstances: circa for `~`, presumably for `?`.
  static func doubt(_ date: EDTF) -> [String] {
    (date.isApproximate ? ["P1480", "Q5727902"] : []) + (date.isUncertain ? ["P1480", "Q18122778"] : [])
  }
}

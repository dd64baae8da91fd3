import Chronology

/// A year, a month or a day that a source gives without doubt.
package struct PlainDate: Hashable, Sendable {
  /// Astronomical: 0 is 1 BC.
  let year: Int
  let month: Int?
  let day: Int?

  /// ISO 8601 with reduced precision, "2003", "2003-05", "2003-05-01"; nil before the year 1, which most formats cannot
  /// tell.
  package var iso: String? {
    guard (1...9999).contains(year) else { return nil }
    return ([Self.digits(year, 4)] + [month, day].compactMap { $0.map { Self.digits($0, 2) } }).joined(
      separator: "-")
  }

  static func digits(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}

extension EDTF {
  /// The date where it is a year, a month or a day and nothing is uncertain about it; nil for all that a format without
  /// EDTF would make more exact than it is: "1984~", "198X", "2016-23", "2003/2008".
  package var plain: PlainDate? { isUncertain || isApproximate ? nil : unqualified }

  /// The same with `?`, `~` and `%` left aside, for formats that have another way to tell them.
  var unqualified: PlainDate? {
    guard let earliest, let latest, let first = EDTF(day: earliest), let last = EDTF(day: latest),
      let year = first.year, let month = first.month, let day = first.day
    else { return nil }
    switch precision {
    case .day, .time:
      return earliest == latest ? PlainDate(year: year, month: month, day: day) : nil
    case .month:
      return day == 1 && last.year == year && last.month == month
        ? PlainDate(year: year, month: month, day: nil) : nil
    case .year:
      return month == 1 && day == 1 && last.year == year && last.month == 12 && last.day == 31
        ? PlainDate(year: year, month: nil, day: nil) : nil
    default: return nil
    }
  }

  /// The first and the last day it can mean; nil where it has no such day.
  var span: (first: PlainDate?, last: PlainDate?) {
    func day(_ number: Int?) -> PlainDate? {
      number.flatMap { EDTF(day: $0) }.flatMap(\.unqualified)
    }
    return (day(earliest), day(latest))
  }

  /// The two ends of an interval, nil where one is open or unknown; nil for what is no interval.
  var ends: (start: EDTF?, end: EDTF?)? {
    guard precision == .interval else { return nil }
    let sides = description.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    return (try? EDTF(String(sides[0])), try? EDTF(String(sides[1])))
  }
}

/// A date as exact as its source, in Extended Date/Time Format (ISO 8601-2, the Library of Congress profile).
///
/// Days, months, years, seasons, decades with unspecified digits, qualifiers (`?` uncertain, `~` approximate, `%`
/// both), intervals with open or unknown ends, sets, and long years are read; what is printed is what was read.
///
/// ```swift
/// try EDTF("2003").precision            // .year
/// try EDTF("2016-23").spoken            // "autumn 2016"
/// try EDTF("2003/2008").latest          // day number of 2008-12-31
/// try EDTF("2003-13")                   // throws EDTFError at offset 5
/// ```
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// The EDTF string.
  public let description: String
  /// The first day it can mean, in days since 1970-01-01; nil for an open or unknown beginning.
  public let earliest: Int?
  /// The last day it can mean, in days since 1970-01-01; nil for an open or unknown end.
  public let latest: Int?
  /// How exact it is.
  public let precision: Precision
  /// Carries `?` or `%` anywhere.
  public let isUncertain: Bool
  /// Carries `~` or `%` anywhere.
  public let isApproximate: Bool

  /// How exact a date is, from a moment of the day to a set of dates.
  public enum Precision: Sendable, Hashable {
    /// A moment of a day.
    case time
    /// A day.
    case day
    /// A month.
    case month
    /// A season, quarter or half of a year.
    case season
    /// A year.
    case year
    /// Ten years or more, with unspecified digits.
    case years
    /// From one date to another.
    case interval
    /// One or all of several dates.
    case set
  }

  /// Reads an EDTF string.
  /// - Parameter text: the string, without white space around it.
  /// - Throws: `EDTFError` with the byte offset at which the string stops being EDTF.
  public init(_ text: String) throws {
    var parser = EDTFParser(text)
    let parsed = try parser.whole()
    description = text
    earliest = parsed.earliest
    latest = parsed.latest
    precision = parsed.precision
    isUncertain = text.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "%") }
    isApproximate = text.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "%") }
  }

  private init(known text: String, _ earliest: Int?, _ latest: Int?, _ precision: Precision) {
    description = text
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
    isUncertain = false
    isApproximate = false
  }

  /// A year from -9999 to 9999; others are brought to these bounds.
  public init(year: Int) {
    let year = min(max(year, -9999), 9999)
    self.init(
      known: EDTF.digits(year: year), CivilDay.number(year: year, month: 1, day: 1),
      CivilDay.number(year: year, month: 12, day: 31), .year)
  }

  /// A month, or nil where there is no such month.
  public init?(year: Int, month: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(
      known: EDTF.digits(year: year) + "-" + EDTF.two(month),
      CivilDay.number(year: year, month: month, day: 1),
      CivilDay.number(year: year, month: month, day: CivilDay.length(ofMonth: month, year: year)), .month)
  }

  /// A day, or nil where the month has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    let number = CivilDay.number(year: year, month: month, day: day)
    self.init(
      known: EDTF.digits(year: year) + "-" + EDTF.two(month) + "-" + EDTF.two(day), number, number, .day)
  }

  /// The day of a number of days since 1970-01-01; nil beyond the years 9999.
  public init?(day number: Int) {
    guard abs(number) < 4_000_000 else { return nil }
    let date = CivilDay.date(number)
    self.init(year: date.year, month: date.month, day: date.day)
  }

  /// A season (21 spring, 22 summer, 23 autumn, 24 winter) or another part of a year (33…36 quarters, 40 and 41
  /// halves), or nil where there is no such part.
  public init?(year: Int, season: Int) {
    guard (21...41).contains(season), (0...9999).contains(year) else { return nil }
    try? self.init(EDTF.digits(year: year) + "-" + String(season))
  }

  /// From one date to another; nil ends are unknown, and `open` ones go on.
  public init?(from start: EDTF?, to end: EDTF?, open: Bool = false) {
    try? self.init((start?.description ?? "") + "/" + (end?.description ?? (open ? ".." : "")))
  }

  /// The same with a qualifier behind: `?` or `~`.
  public func qualified(_ mark: Character) -> EDTF {
    precision == .interval || precision == .set || isUncertain || isApproximate
      ? self : (try? EDTF(description + String(mark))) ?? self
  }

  /// The year of a date that stands in one; nil for intervals and sets over several, and beyond four digits.
  public var year: Int? {
    guard let earliest, let latest else { return nil }
    let first = CivilDay.date(earliest).year
    guard (-9999...9999).contains(first) else { return nil }
    return precision == .season || CivilDay.date(latest).year == first ? first : nil
  }

  /// The month of a day or month.
  public var month: Int? {
    guard precision == .day || precision == .month || precision == .time, let earliest else { return nil }
    return CivilDay.date(earliest).month
  }

  /// The day of the month.
  public var day: Int? {
    guard precision == .day || precision == .time, let earliest else { return nil }
    return CivilDay.date(earliest).day
  }

  static func digits(year: Int) -> String {
    let digits = String(abs(year))
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// Why a string is not EDTF.
public struct EDTFError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The string.
  public let text: String
  /// The byte at which it stops being EDTF.
  public let offset: Int
  /// What should have stood there.
  public let expected: String

  /// One sentence for a person.
  public var description: String {
    "“\(text)” is not an EDTF date: expected \(expected) at byte \(offset); write for example 2016, 2016-12, 2016-12-29, 2003/2008 or 1984~"
  }
}

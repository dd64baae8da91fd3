/// Whether something was so on a date: dates less exact than the question leave it open.
public enum Answer: String, Sendable, Hashable {
  /// It was so on every day that the date can mean.
  case yes
  /// It may have been so.
  case possibly
  /// It was not so on any day that the date can mean.
  case no
}

extension EDTF {
  /// Whether a term from `start` to `end` was running on `date`.
  ///
  /// ```swift
  /// EDTF.holds(on: try EDTF("2004"), from: try EDTF("2003"), to: try EDTF("2008"))     // .yes
  /// EDTF.holds(on: try EDTF("2008-05-01"), from: try EDTF("2003"), to: try EDTF("2008")) // .possibly
  /// ```
  /// - Parameters:
  ///   - date: the day, month or year asked about.
  ///   - start: the first day, or nil where it is not known.
  ///   - end: the last day, or nil where it is not known or the term goes on.
  ///   - isOpen: the term is known to go on, so that a missing end says yes.
  /// - Returns: yes, possibly or no.
  public static func holds(on date: EDTF, from start: EDTF?, to end: EDTF?, isOpen: Bool = false) -> Answer {
    guard let first = date.earliest, let last = date.latest else { return .possibly }
    if let earliest = start?.earliest, last < earliest { return .no }
    if let latest = end?.latest, first > latest { return .no }
    let hasBegun: Bool = (start?.latest).map { first >= $0 } ?? false
    let hasNotEnded: Bool = (end?.earliest).map { last <= $0 } ?? isOpen
    return hasBegun && hasNotEnded ? .yes : .possibly
  }

  /// Whether two dates can mean the same time: one holds the other, or they overlap.
  public func overlaps(_ other: EDTF) -> Bool {
    (earliest ?? Int.min) <= (other.latest ?? Int.max) && (other.earliest ?? Int.min) <= (latest ?? Int.max)
  }

  /// Whether every day the other can mean is one that this can mean: 2008 contains 2008-07-26.
  public func contains(_ other: EDTF) -> Bool {
    (earliest ?? Int.min) <= (other.earliest ?? Int.min) && (other.latest ?? Int.max) <= (latest ?? Int.max)
  }
}

extension EDTF: Comparable {
  /// By the first day they can mean, then the last, then as text: a total order for a timeline.
  public static func < (one: EDTF, other: EDTF) -> Bool {
    let a = (one.earliest ?? Int.min, one.latest ?? Int.max)
    let b = (other.earliest ?? Int.min, other.latest ?? Int.max)
    return a == b ? one.description < other.description : a < b
  }
}

extension EDTF {
  /// The date in English: "26 July 2008", "autumn 2016", "about 1984", "2003 – 2008".
  public var spoken: String {
    if precision == .set { return description }
    if precision == .interval {
      let sides = description.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2 else { return description }
      let first = sides[0] == ".." ? "…" : sides[0].isEmpty ? "?" : (try? EDTF(sides[0]))?.spoken ?? sides[0]
      let last = sides[1] == ".." ? "…" : sides[1].isEmpty ? "?" : (try? EDTF(sides[1]))?.spoken ?? sides[1]
      return "\(first) – \(last)"
    }
    var text = bare
    if isApproximate { text = "about " + text }
    if isUncertain { text += " (?)" }
    return text
  }

  private var bare: String {
    let plain = description.filter { $0 != "?" && $0 != "~" && $0 != "%" }
    guard let earliest else { return plain }
    let date = CivilDay.date(earliest)
    let year = date.year < 0 ? "\(-date.year + 1) BC" : String(date.year)
    switch precision {
    case .day, .time: return "\(date.day) \(MonthNames.full[date.month - 1]) \(year)"
    case .month: return plain.contains("X") ? plain : "\(MonthNames.full[date.month - 1]) \(year)"
    case .season:
      let names = ["spring", "summer", "autumn", "winter"]
      let code = Int(plain.suffix(2)) ?? 0
      return (21...24).contains(code) ? "\(names[code - 21]) \(String(plain.dropLast(3)))" : plain
    case .years:
      if plain.utf8.count == 4, plain.hasSuffix("X"), !plain.hasSuffix("XX") {
        return "the \(plain.dropLast())0s"
      }
      return plain
    case .year: return plain.contains("X") ? plain : year
    default: return plain
    }
  }
}

/// The months in English.
enum MonthNames {
  static let full = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

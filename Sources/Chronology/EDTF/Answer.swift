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

  /// The same question with the ends spelled as a record spells them.
  package static func holds(on date: EDTF, start: EDTF?, end: EDTF?, isOpen: Bool = false) -> Answer {
    holds(on: date, from: start, to: end, isOpen: isOpen)
  }

  /// Whether all of this lay before the other began.
  ///
  /// ```swift
  /// try EDTF("2003").isBefore(try EDTF("2008"))     // .yes
  /// try EDTF("2008").isBefore(try EDTF("2008-05"))  // .possibly
  /// ```
  /// - Parameter other: the date to compare with.
  /// - Returns: yes where every reading of both says so, no where none does.
  public func isBefore(_ other: EDTF) -> Answer {
    if let last = latest, let first = other.earliest, last < first { return .yes }
    if let first = earliest, let last = other.latest, first >= last { return .no }
    return .possibly
  }

  /// Whether all of this lay after the other ended.
  /// - Parameter other: the date to compare with.
  /// - Returns: yes where every reading of both says so, no where none does.
  public func isAfter(_ other: EDTF) -> Answer { other.isBefore(self) }

  /// Whether this lay within the other, taken as a span of days: an interval, a year, a month.
  ///
  /// A date less exact than a span that it overlaps lies there possibly: 2008 in `2008-07/2009` possibly.
  /// - Parameter span: an interval, or a date taken from its first to its last day.
  /// - Returns: yes where every day this can mean is one of the span's.
  public func isDuring(_ span: EDTF) -> Answer {
    if span.contains(self), span.precision != .interval || span.hasKnownEnds { return .yes }
    return span.overlaps(self) ? .possibly : .no
  }

  /// An interval whose ends are dates or open; an unknown end (`2003/`) may lie anywhere.
  private var hasKnownEnds: Bool {
    !description.hasPrefix("/") && !description.hasSuffix("/")
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

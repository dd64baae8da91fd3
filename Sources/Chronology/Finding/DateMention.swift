/// How a date hangs on its sentence.
public enum Framing: Sendable, Hashable {
  /// No preposition, or one that only places it: in, on, at, during, as of.
  case at
  /// "from", "since", "starting", "effective".
  case from
  /// "until", "till", "to", "through", "up to".
  case until
  /// "by", "before", "prior to".
  case before
  /// "after", "later than".
  case after
}

/// A date as written, perhaps without its year, or relative to another.
///
/// Where a month is asked for, 21…24 stand for the seasons as in EDTF.
public enum DateValue: Sendable, Hashable {
  /// Whole: nothing has to be added.
  case date(EDTF)
  /// A month, perhaps with a day; the year is that of the context.
  case month(Int, day: Int?)
  /// "on the 5th": a day of the context's month.
  case day(Int)
  /// A season, 21…24; the year is that of the context.
  case season(Int)
  /// A day of the week, 0 for Monday.
  case weekday(Int)
  /// "last Tuesday", "next Friday": before or after the document's date; "the following Tuesday": after the context.
  case neighbourWeekday(Int, following: Bool, ofDocument: Bool)
  /// "that day", "the same year": what the context says, as exact as the unit.
  case same(DateUnit)
  /// "two days later" (2), "the previous year" (-1): counted from the context.
  case shifted(Int, DateUnit)
  /// "last month" (-1), "yesterday" (-1 day), "three years ago" (-3): counted from the document's date.
  case fromDocument(Int, DateUnit)
  /// "the following March": the next such month after the context; `following` false for the one before; "last March"
  /// and "next March" count from the document's date.
  case neighbour(month: Int, following: Bool, ofDocument: Bool)
  /// "in March of that year" (0), "5 May of the following year" (1), "June last year" (-1, of the document).
  case inYear(month: Int, day: Int?, shift: Int, ofDocument: Bool)
}

/// A unit in which dates are counted.
public enum DateUnit: Sendable, Hashable {
  case day, week, month, year, decade, century
}

/// A date found in text.
public struct DateMention: Sendable, Hashable {
  /// Bytes of the text, prepositions included.
  public var range: Range<Int>
  /// Bytes of the date alone.
  public var core: Range<Int>
  /// The date, or the beginning of a span.
  public var value: DateValue
  /// The end of a span ("from 1989 to 1991"); nil for a single date.
  public var end: DateValue?
  /// How it hangs on its sentence.
  public var framing: Framing
  /// The span goes on ("2001–present", "since 2017").
  public var isOpen: Bool
  /// It modifies the noun behind it ("the 2016 election").
  public var isAttributive: Bool
  /// "circa", "about", "around".
  public var isApproximate: Bool
  /// "one day after firing him": the date is that of what follows, counted back from the sentence's own date.
  public var isDistance: Bool
  /// It opens its sentence: "In October, …".
  public var leads = false
  /// "will" or "shall" stands before it in its sentence: a date without a year lies ahead.
  public var isAhead = false

  /// Whether it is told as a time of the year before the document's, or of one before that: "in June last year", "three
  /// years ago". Such a date is an aside in a dated story, and does not move it.
  public var countsFromLastYear: Bool {
    switch value {
    case .inYear(_, _, let shift, ofDocument: true): shift < 0
    case .fromDocument(let count, let unit): count < 0 && unit == .year
    default: false
    }
  }
}

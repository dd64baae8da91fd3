/// How a date hangs on its sentence.
public enum Framing: Sendable, Hashable {
  /// No preposition, or one that only places it: in, on, at, during.
  case at
  /// "from", "since", "as of".
  case from
  /// "until", "till", "to".
  case until
  /// "by", "before".
  case before
  /// "after".
  case after
}

/// A date as written, perhaps without its year, or relative to another.
public enum DateValue: Sendable, Hashable {
  /// Whole: nothing has to be added.
  case date(EDTF)
  /// A month, perhaps with a day; the year is that of the context.
  case month(Int, day: Int?)
  /// A season, 21…24; the year is that of the context.
  case season(Int)
  /// A day of the week, 0 for Monday.
  case weekday(Int)
  /// "that day", "the same year": what the context says, as exact as the unit.
  case same(DateUnit)
  /// "two days later" (2), "the previous year" (-1): counted from the context.
  case shifted(Int, DateUnit)
  /// "last month" (-1), "yesterday" (-1 day), "three years ago" (-3): counted from the document's date.
  case fromDocument(Int, DateUnit)
  /// "the following March": the next such month after the context; `false` for the one before.
  case neighbour(month: Int, following: Bool)
}

/// A unit in which dates are counted.
public enum DateUnit: Sendable, Hashable {
  case day, week, month, year, decade
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
}

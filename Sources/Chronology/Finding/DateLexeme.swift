/// A piece of text as the grammar of dates sees it.
struct DateLexeme {
  enum Kind: Equatable {
    /// Before the first and behind the last lexeme.
    case edge
    /// A number in digits, or a small one in words; `digits` is its length as written, 0 for words.
    case number(Int, digits: Int)
    /// "5th", "third".
    case ordinal(Int)
    /// "1990s", "'90s": the first year; below 100 for a bare "90s".
    case decade(Int)
    case month(Int, MonthForm)
    /// 21…24 as in EDTF.
    case season(Int)
    /// 0 for Monday.
    case weekday(Int, short: Bool)
    /// "26.7.2008": year × 10000 + month × 100 + day.
    case whole(Int)
    case word(DateWord)
    /// `-` or a longer dash; `long` for the longer.
    case dash(long: Bool)
    case comma
    case slash
    case open
    case close
    /// "'s".
    case possessive
    case question
    /// The end of a sentence or a line.
    case stop
    /// Any other word.
    case other(WordShape)
    /// Any other sign, and numbers that are quantities.
    case mark
  }

  var kind: Kind
  var start: Int
  var end: Int
}

/// How a month is written: only a full capitalized name is a date by itself.
enum MonthForm: Equatable {
  case full, short, lower
}

/// What the ending and the first letter of a word tell of it.
struct WordShape: OptionSet {
  let rawValue: UInt8
  static let capital = WordShape(rawValue: 1)
  static let plural = WordShape(rawValue: 2)
  static let gerund = WordShape(rawValue: 4)
  /// Ends in "ly": no noun that a date could modify.
  static let adverb = WordShape(rawValue: 8)
}

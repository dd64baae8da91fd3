/// A piece of text as the grammar of dates sees it.
struct DateLexeme {
  enum Kind: Equatable {
    /// A number in digits, or a small one in words; `digits` is its length as written, 0 for words.
    case number(Int, digits: Int)
    /// "5th", "the 19th", "third".
    case ordinal(Int)
    /// "1990s": the decade's first year.
    case decade(Int)
    case month(Int)
    /// 21…24 as in EDTF.
    case season(Int)
    /// 0 for Monday.
    case weekday(Int)
    case word(DateWord)
    case dash
    case comma
    case slash
    case open
    case close
    /// Anything else that is a word; `capital` tells how it begins.
    case other(capital: Bool)
    case mark
  }

  var kind: Kind
  var start: Int
  var end: Int
}

/// The words that frame dates.
enum DateWord: String, CaseIterable {
  case the, a, an, of, `in`, on, from, to, until, till, through, since, between, and, by, before, after,
    during, at
  case early, mid, late, end, beginning, start, middle, circa, c, ca, about, around, approximately
  case same, that, this, day, days, week, weeks, month, months, year, years, decade, century
  case following, next, previous, last, later, earlier, ago, present, today, yesterday, now, bc, bce, ad, ce
  case his, her, its, their, whose, our, my
  case it, he, she, they, when, `where`, who, which, but, or, `as`, was, `is`, were, had, has, with, `for`,
    then
}

/// Cuts text into lexemes. One pass, no look-back, so linear in the text.
struct DateLexer {
  private static let words: [String: DateWord] = Dictionary(
    uniqueKeysWithValues: DateWord.allCases.map { ($0.rawValue, $0) })

  private static let months: [String: Int] = {
    var table: [String: Int] = ["Sept": 9]
    for (index, name) in MonthNames.full.enumerated() {
      table[name] = index + 1
      table[String(name.prefix(3))] = index + 1
    }
    return table
  }()

  private static let seasons: [String: Int] = [
    "spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24, "Spring": 21, "Summer": 22,
    "Autumn": 23, "Fall": 23,
    "Winter": 24,
  ]
  private static let weekdays: [String: Int] = [
    "Monday": 0, "Tuesday": 1, "Wednesday": 2, "Thursday": 3, "Friday": 4, "Saturday": 5, "Sunday": 6,
  ]
  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11,
    "twelve": 12, "fifteen": 15, "twenty": 20,
  ]
  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20,
  ]

  static func lexemes(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [DateLexeme] {
    var list: [DateLexeme] = []
    list.reserveCapacity(range.count / 5)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte == 32 || (byte >= 9 && byte <= 13) {
        at += 1
        continue
      }
      let start = at
      if isDigit(byte) {
        while at < range.upperBound, isDigit(text[at]) { at += 1 }
        let digits = at - start
        var value = 0
        if digits <= 9 { for place in start..<at { value = value * 10 + Int(text[place] &- 48) } }
        // "1,200" and "3.5" are quantities, "1990s" a decade, "5th" an ordinal.
        if at + 1 < range.upperBound, text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: "."),
          isDigit(text[at + 1])
        {
          while at < range.upperBound,
            isDigit(text[at]) || text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: ".")
          { at += 1 }
          list.append(DateLexeme(kind: .mark, start: start, end: at))
          continue
        }
        if at < range.upperBound, isLetter(text[at]) {
          let suffix = at
          while at < range.upperBound, isLetter(text[at]) || isDigit(text[at]) { at += 1 }
          let letters = String(decoding: text[suffix..<at], as: UTF8.self)
          if letters == "s", digits == 4, value % 10 == 0 {
            list.append(DateLexeme(kind: .decade(value), start: start, end: at))
          } else if ["st", "nd", "rd", "th"].contains(letters), digits <= 2 {
            list.append(DateLexeme(kind: .ordinal(value), start: start, end: at))
          } else {
            list.append(DateLexeme(kind: .mark, start: start, end: at))
          }
          continue
        }
        let before = start > range.lowerBound ? text[start - 1] : 32
        let isQuantity =
          digits > 9 || before == UInt8(ascii: "$") || before == UInt8(ascii: "#")
          || before == UInt8(ascii: ".")
          || (at < range.upperBound && text[at] == UInt8(ascii: "%"))
          || (start > range.lowerBound + 1 && before >= 0x80 && text[start - 2] == 0xC2)
        list.append(
          DateLexeme(kind: isQuantity ? .mark : .number(value, digits: digits), start: start, end: at))
        continue
      }
      if isLetter(byte) || byte >= 0x80 {
        // An en dash or a long one stands between dates; other letters beyond ASCII belong to words.
        if let length = dash(text, at, range.upperBound) {
          at += length
          list.append(DateLexeme(kind: .dash, start: start, end: at))
          continue
        }
        while at < range.upperBound, isLetter(text[at]) || text[at] >= 0x80,
          dash(text, at, range.upperBound) == nil
        { at += 1 }
        list.append(DateLexeme(kind: word(text, start, at), start: start, end: at))
        continue
      }
      at += 1
      let kind: DateLexeme.Kind
      switch byte {
      case UInt8(ascii: "-"): kind = .dash
      case UInt8(ascii: ","): kind = .comma
      case UInt8(ascii: "/"): kind = .slash
      case UInt8(ascii: "("), UInt8(ascii: "["): kind = .open
      case UInt8(ascii: ")"), UInt8(ascii: "]"): kind = .close
      case UInt8(ascii: "."):
        // The stop of an abbreviation ("Jan.", "c.") belongs to it.
        if let last = list.last, last.end == start, isAbbreviation(last, text) {
          list[list.count - 1].end = at
          continue
        }
        kind = .mark
      default: kind = .mark
      }
      list.append(DateLexeme(kind: kind, start: start, end: at))
    }
    return list
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }

  private static func dash(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard at + 2 < end, text[at] == 0xE2, text[at + 1] == 0x80 else { return nil }
    return text[at + 2] >= 0x90 && text[at + 2] <= 0x95 ? 3 : nil
  }

  private static func isAbbreviation(_ lexeme: DateLexeme, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch lexeme.kind {
    case .month: return lexeme.end - lexeme.start <= 4
    case .word(.c), .word(.ca), .word(.circa): return true
    default: return false
    }
  }

  private static func word(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> DateLexeme.Kind {
    let capital = text[start] &- 65 < 26
    guard end - start <= 13, text[start] < 0x80 else { return .other(capital: capital) }
    let written = String(decoding: text[start..<end], as: UTF8.self)
    if capital {
      if let month = months[written] { return .month(month) }
      if let day = weekdays[written] { return .weekday(day) }
    }
    if let season = seasons[written] { return .season(season) }
    let lower = capital ? written.lowercased() : written
    if let word = words[lower] { return .word(word) }
    if let number = numbers[lower] { return .number(number, digits: 0) }
    if let ordinal = ordinals[lower] { return .ordinal(ordinal) }
    return .other(capital: capital)
  }
}

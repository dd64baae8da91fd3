/// Years and dates in digits: "1912", "44 BC", "2016-12-29", "03/04/2015", "7 July [O.S. 25 June] 1875".
extension DateGrammar {
  func number(
    _ at: Int, _ value: Int, _ digits: Int, frame: DateWord?, opensSpan: Bool
  ) -> (value: DateValue, next: Int)? {
    if digits == 4 {
      if let iso = iso(at, value) { return iso }
    } else if (1...31).contains(value), digits > 0, digits <= 2 {
      if let slashed = slashed(at) { return slashed }
      if let dated = day(value, month: at + 1) {
        // "15 May Street"
        return isWord(dated.next, .street) ? nil : dated
      }
    }
    if (1...4).contains(digits), value > 0 {
      if isWord(at + 1, .bc) { return (.date(EDTF(year: 1 - value)), at + 2) }
      if isWord(at + 1, .ad) { return (.date(EDTF(year: value)), at + 2) }
      // "264–241 BC"
      if opensSpan, case .dash = kind(at + 1), case .number = kind(at + 2),
        isWord(at + 3, .bc) || isWord(at + 3, .ad)
      {
        return (.date(EDTF(year: value)), at + 1)
      }
      if opensSpan, frame == .from, isWord(at + 1, .to), isWord(at + 3, .bc) {
        return (.date(EDTF(year: value)), at + 1)
      }
    }
    if digits == 4, (1000...2100).contains(value), isYear(at, value, frame: frame, opensSpan: opensSpan) {
      return (.date(EDTF(year: value)), at + 1)
    }
    return later(at, value)
  }

  /// The year of a month or a day: four digits, or fewer with an era.
  func year(_ at: Int) -> (value: Int, next: Int)? {
    guard case .number(let value, let digits) = kind(at) else {
      if isWord(at, .ad), case .number(let value, let digits) = kind(at + 1), (1...4).contains(digits),
        value > 0
      {
        return (value, at + 2)
      }
      return nil
    }
    guard value > 0, (1...4).contains(digits) else { return nil }
    if isWord(at + 1, .bc) { return (1 - value, at + 2) }
    if isWord(at + 1, .ad) { return (value, at + 2) }
    // "In March 1992 soldiers searched the house": behind a month even what could be counted is behind a year.
    guard digits == 4, (1000...2100).contains(value), !isCount(at, value, isDated: true) else { return nil }
    return (value, at + 1)
  }

  /// "1500 villages", "2000 people". `isDated` where a month or "in" stands before it.
  private func isCount(_ at: Int, _ value: Int, isDated: Bool = false) -> Bool {
    if isWord(at + 1, .quantity), touches(at, at + 1) {
      return !isDated || value < 1600 || value % 50 == 0
    }
    guard let shape = shape(at + 1), touches(at, at + 1), shape.contains(.plural), !shape.contains(.capital)
    else { return false }
    return value < 1500 || value % 100 == 0
  }

  /// "In 1992 soldiers shot", "By then; in 1992 police": a preposition behind which a clause begins.
  private func isSentenceStart(_ preposition: Int) -> Bool {
    switch kind(preposition - 1) {
    case .edge, .stop, .mark, .comma: return true
    case .word(let word): return word == .and
    default: return false
    }
  }

  /// Whether a number of four digits is a year: by the word before it and the word behind.
  private func isYear(_ at: Int, _ value: Int, frame: DateWord?, opensSpan: Bool) -> Bool {
    let opens = frame == .in || frame == .since || frame == .during
    if isCount(at, value, isDated: opens && isSentenceStart(at - 1)) { return false }
    var shape = touches(at, at + 1) ? self.shape(at + 1) : nil
    // "the 2016 Summer Olympics"
    if case .season = kind(at + 1), isOther(at + 2), touches(at, at + 1) { shape = .capital }
    let isModern = value >= 1700
    // "Tu-1441" is no year, "post-2016" is.
    if case .dash = kind(at - 1), joins(at - 1, at), joins(at - 2, at - 1), isOther(at - 2) { return false }
    // "235-1972"
    if case .dash = kind(at - 1), joins(at - 1, at), joins(at - 2, at - 1),
      case .number(_, let digits) = kind(at - 2), digits != 4
    {
      return false
    }
    if case .slash = kind(at + 1), !opensSpan { return false }
    if case .slash = kind(at - 1), lastNext != at { return false }
    if let frame { return isYear(framed: frame, at, value, shape) }
    let before = kind(at - 1)
    switch before {
    case .edge, .stop, .mark, .open:
      // "1990 saw …", "(1990)", "Years: 1990"
      return shape == nil || isModern && !(shape?.contains(.plural) ?? false) || before == .open
    case .close: return true
    case .comma:
      if lastNext == at - 1, shape == nil { return true }
      return shape == nil || shape?.contains(.capital) == true && isModern
    case .dash, .slash: return shape == nil || isModern
    case .word(let word):
      switch word {
      case .life, .year, .circa: return shape?.contains(.plural) != true
      case .numbering, .measure, .than: return false
      case .and, .or:
        let isListed = lastNext == at - 1 || lastNext == at - 2 && kind(at - 2) == .comma
        return isListed && shape?.contains(.plural) != true
      default:
        return word.isDeterminer && shape != nil && isModern || word == .prefix
      }
    case .possessive: return shape != nil && isModern
    case .other(let previous):
      guard isModern else { return false }
      // "Expo 1970", "the disputed 2016 election"; "he sold 1850 cars" is caught by the plural.
      if let shape { return !shape.contains(.plural) || previous.contains(.capital) }
      return previous.contains(.capital) && touches(at - 1, at) && !opensSpan
        || opensSpan && isRange(at)
    case .number, .ordinal, .decade, .month, .season, .weekday, .whole, .question:
      return false
    }
  }

  /// Two years joined by a dash: "president 1990–1995".
  private func isRange(_ at: Int) -> Bool {
    guard case .dash = kind(at + 1) else { return false }
    switch kind(at + 2) {
    case .number(let value, let digits): return digits == 2 || digits == 4 && (1000...2100).contains(value)
    case .word(.present), .word(.now), .word(.today): return true
    default: return false
    }
  }

  private func isYear(framed frame: DateWord, _ at: Int, _ value: Int, _ shape: WordShape?) -> Bool {
    let isPlural = shape.map { $0.contains(.plural) && !$0.contains(.capital) } ?? false
    switch frame {
    case .in, .since, .until, .during, .between, .from, .throughout, .early, .late, .mid, .before, .after,
      .starting,
      .beginning, .effective, .ending, .as, .prior, .and, .no:
      return true
    case .to, .by, .circa, .up, .through:
      // "to 1850 voters"
      return !isPlural && (shape == nil || shape?.contains(.capital) == true || value >= 1700 && frame != .to)
    case .of:
      if isWord(at - 2, .measure) { return false }
      return !isPlural
    case .for: return shape == nil
    case .on, .at, .within: return false
    default: return !isPlural
    }
  }

  /// The year behind a day and a month, where there is one: "5 May 1912", "May 5, 1912", "5 May of that year".
  func withYear(_ month: Int, _ day: Int, _ at: Int) -> (value: DateValue, next: Int)? {
    var next = at
    var month = month
    var day = day
    // "7 July [O.S. 25 June] 1875", "25 June (7 July) 1875"
    if let bracket = bracket(next), year(bracket.next) != nil {
      if bracket.isNewStyle || bracket.isPlain && isNewStyle(bracket.month, bracket.day, of: month, day) {
        (month, day) = (bracket.month, bracket.day)
      }
      next = bracket.next
    }
    if case .comma = kind(next) { next += 1 } else if isWord(next, .of), year(next + 1) != nil { next += 1 }
    if isWord(next, .in), year(next + 1) != nil { next += 1 }
    if let found = year(next) ?? earlyYear(next) {
      var value = found.value
      next = found.next
      // "5 February 1701/2": the year begins in January for us.
      if case .slash = kind(next), case .number(let second, let digits) = kind(next + 1), digits <= 2,
        digits > 0,
        second == (value + 1) % (digits == 1 ? 10 : 100)
      {
        value += 1
        next += 2
      }
      guard var date = EDTF(year: value, month: month, day: day) else { return nil }
      // "7 July 1875 [O.S. 25 June 1875]"
      if let bracket = bracket(next), !bracket.isPlain {
        if bracket.isNewStyle,
          let new = EDTF(year: bracket.year ?? value, month: bracket.month, day: bracket.day)
        {
          date = new
        }
        next = bracket.next
      } else if isWord(next, .oldStyle, .newStyle) {
        next += 1
      }
      return (.date(date), next)
    }
    guard day >= 1, day <= CivilDay.length(ofMonth: month, year: 2000) else { return nil }
    if let (shift, ofDocument, next) = yearReference(at) {
      return (.inYear(month: month, day: day, shift: shift, ofDocument: ofDocument), next)
    }
    return (.month(month, day: day), at)
  }

  /// "25 December 800": three digits right behind a day and a month.
  private func earlyYear(_ at: Int) -> (value: Int, next: Int)? {
    guard case .number(let value, digits: 3) = kind(at), touches(at - 1, at), value > 31, !isOther(at + 1),
      !isWord(at + 1, .quantity)
    else { return nil }
    if case .comma = kind(at - 1) { return nil }
    return (value, at + 1)
  }

  private struct Bracket {
    var month: Int
    var day: Int
    var year: Int?
    var isNewStyle: Bool
    var isPlain: Bool
    var next: Int
  }

  /// A day in brackets behind a day: its other style.
  private func bracket(_ open: Int) -> Bracket? {
    guard kind(open) == .open else { return nil }
    var at = open + 1
    var style = word(at)
    if style == .oldStyle || style == .newStyle { at += 1 } else { style = nil }
    let month: Int
    let day: Int
    switch (kind(at), kind(at + 1)) {
    case (.number(let number, _), .month(let name, _)), (.month(let name, _), .number(let number, _)),
      (.ordinal(let number), .month(let name, _)):
      (day, month) = (number, name)
    default: return nil
    }
    at += 2
    if case .comma = kind(at) { at += 1 }
    var year: Int?
    if let found = self.year(at) { (year, at) = (found.value, found.next) }
    if case .comma = kind(at) { at += 1 }
    if style == nil, isWord(at, .oldStyle, .newStyle) {
      style = word(at)
      at += 1
    }
    guard kind(at) == .close else { return nil }
    return Bracket(
      month: month, day: day, year: year, isNewStyle: style == .newStyle, isPlain: style == nil, next: at + 1)
  }

  /// Ten to thirteen days later: the Gregorian date of a Julian one.
  private func isNewStyle(_ month: Int, _ day: Int, of other: Int, _ otherDay: Int) -> Bool {
    let old = CivilDay.number(year: 2001, month: other, day: min(otherDay, 28))
    let new = CivilDay.number(year: month < other ? 2002 : 2001, month: month, day: min(day, 28))
    return (8...15).contains(new - old + day - min(day, 28) - otherDay + min(otherDay, 28))
  }

  /// "2016-12-29", "2016/12/29", "2016-12"; "2003-08" is a span of years.
  private func iso(_ at: Int, _ year: Int) -> (value: DateValue, next: Int)? {
    let sign = kind(at + 1)
    guard sign == .dash(long: false) || sign == .slash, joins(at, at + 1), joins(at + 1, at + 2),
      case .number(let month, digits: 2) = kind(at + 2), (1...12).contains(month)
    else { return nil }
    if kind(at + 3) == sign, joins(at + 2, at + 3), joins(at + 3, at + 4),
      case .number(let day, digits: 2) = kind(at + 4), let date = EDTF(year: year, month: month, day: day)
    {
      return (.date(date), at + 5)
    }
    guard sign != .slash, month <= year % 100,
      !joins(at + 2, at + 3) || kind(at + 3) == .stop || kind(at + 3) == .comma
        || kind(at + 3) == .close, (1000...2100).contains(year)
    else { return nil }
    return EDTF(year: year, month: month).map { (.date($0), at + 3) }
  }

  /// "03/04/2015" is kept ambiguous, "25/12/2015" is not.
  private func slashed(_ at: Int) -> (value: DateValue, next: Int)? {
    let sign = kind(at + 1)
    guard sign == .slash || sign == .dash(long: false), kind(at + 3) == sign, joins(at, at + 1),
      joins(at + 2, at + 3), case .number(let first, _) = kind(at),
      case .number(let second, _) = kind(at + 2),
      case .number(let year, digits: 4) = kind(at + 4)
    else { return nil }
    let european = EDTF(year: year, month: second, day: first)
    let american = EDTF(year: year, month: first, day: second)
    switch (european, american) {
    case (let date?, nil), (nil, let date?): return (.date(date), at + 5)
    case (let one?, let other?):
      if one == other { return (.date(one), at + 5) }
      let both = [one, other].sorted()
      return (try? EDTF("[\(both[0]),\(both[1])]")).map { (.date($0), at + 5) }
    case (nil, nil): return nil
    }
  }
}

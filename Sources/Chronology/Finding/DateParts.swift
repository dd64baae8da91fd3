/// Single dates: days, months, seasons, decades, centuries.
extension DateGrammar {
  /// A date at a lexeme.
  /// - Parameters:
  ///   - index: the first lexeme.
  ///   - frame: the preposition before it; behind one a bare month or year is a date.
  ///   - opensSpan: a dash or "to" may follow, so that what is no date alone may be one.
  /// - Returns: the date, or nil where there is none.
  func part(_ index: Int, frame: DateWord?, opensSpan: Bool = false) -> Part? {
    var at = index
    var isApproximate = false
    while isWord(at, .circa) {
      isApproximate = true
      at += 1
    }
    let words = modifiers(at)
    let start = at
    at = words.next
    if isWord(at, .circa) {
      isApproximate = true
      at += 1
    }
    let isModified = at != start
    let inner: DateWord? = isModified ? (frame ?? .in) : isApproximate ? (frame ?? .circa) : frame
    guard let date = core(at, frame: inner, isModified: isModified, opensSpan: opensSpan) else { return nil }
    var value = date.value
    if let portion = words.portion, case .date(let known) = value, known.precision == .year,
      let year = known.year,
      let date = EDTF(year: year, season: portion)
    {
      value = .date(date)
    }
    if isApproximate, case .date(let known) = value { value = .date(known.qualified("~")) }
    var part = Part(value: value, first: index, lead: date.lead, next: date.next)
    part.isApproximate = isApproximate
    return part
  }

  /// "the end of", "early", "mid-", "the first half of", "the year", "later".
  private func modifiers(_ index: Int) -> (next: Int, portion: Int?) {
    var at = index
    if isWord(at, .the) { at += 1 }
    var portion: Int?
    switch kind(at) {
    case .word(.end), .word(.beginning), .word(.middle):
      guard isWord(at + 1, .of) else { return (index, nil) }
      at += 2
    case .word(.early), .word(.mid), .word(.late):
      at += 1
      if case .dash = kind(at) { at += 1 }
      // "mid to late 1990s", "early-to-mid 2001"
      if isWord(at, .to) {
        var second = at + 1
        if case .dash = kind(second) { second += 1 }
        if isWord(second, .mid, .late) { at = second + 1 }
        if case .dash = kind(at) { at += 1 }
      }
    case .word(.later), .word(.earlier), .word(.half):
      if isWord(at, .half) { return (index, nil) }
      if isWord(at + 1, .in) { at += 1 }
      at += 1
    case .word(.last), .ordinal:
      // "the first half of", "the last quarter of"
      let count: Int
      if case .ordinal(let number) = kind(at) { count = number } else { count = 0 }
      if isWord(at + 1, .half), isWord(at + 2, .of), count <= 2 {
        portion = count == 1 ? 40 : 41
      } else if isWord(at + 1, .quarter), isWord(at + 2, .of), count <= 4 {
        portion = count == 0 ? 36 : 32 + count
      } else {
        return (index, nil)
      }
      at += 3
    case .word(.year), .word(.month):
      if isWord(at, .month) {
        guard isWord(at + 1, .of) else { return (index, nil) }
        at += 1
      }
      guard case .number = kind(at + 1) else {
        if case .month = kind(at + 1) { return (at + 1, nil) }
        return (index, nil)
      }
      return (at + 1, nil)
    default: return (index, nil)
    }
    // "the end of the year 1990", "the first half of the 1990s"
    if isWord(at, .the), isWord(at + 1, .year), case .number = kind(at + 2) { at += 2 }
    if isWord(at, .the) {
      switch kind(at + 1) {
      case .decade, .season: at += 1
      case .ordinal where isWord(at + 2, .century): at += 1
      default: break
      }
    }
    return (at, portion)
  }

  private func core(
    _ at: Int, frame: DateWord?, isModified: Bool, opensSpan: Bool
  ) -> (value: DateValue, lead: Int, next: Int)? {
    func found(_ dated: (value: DateValue, next: Int)?) -> (value: DateValue, lead: Int, next: Int)? {
      dated.map { ($0.value, at, $0.next) }
    }
    switch kind(at) {
    case .whole(let packed):
      return EDTF(year: packed / 10_000, month: packed / 100 % 100, day: packed % 100).map {
        (.date($0), at, at + 1)
      }
    case .number(let value, let digits):
      return found(number(at, value, digits, frame: frame, opensSpan: opensSpan))
    case .ordinal(let value): return found(ordinal(at, value, frame: frame))
    case .decade(let year):
      // "in her nineties" is an age.
      guard year >= 1000, !isWord(at - 1, .possessive), !(isModified && isWord(at - 2, .possessive)) else {
        return nil
      }
      return found(
        (try? EDTF(String(EDTF(year: year).description.dropLast()) + "X")).map { (.date($0), at + 1) })
    case .month(let month, let form):
      return found(self.month(month, form, at, frame: frame, isModified: isModified, opensSpan: opensSpan))
    case .season(let season):
      return found(
        self.season(season, at, frame: frame, isModified: isModified, hasThe: false, opensSpan: opensSpan))
    case .weekday(let day, let isShort): return weekday(day, isShort, at, frame: frame)
    case .word(let word):
      if word == .ad, case .number(let year, let digits) = kind(at + 1), (1...4).contains(digits), year > 0 {
        return (.date(EDTF(year: year)), at, at + 2)
      }
      if word == .the, let dated = articled(at, frame: frame) { return dated }
      return found(relative(word, at, frame: frame))
    default: return nil
    }
  }

  /// "the winter of 1918", "the 1980s", "the 5th of May", "the 19th century", "the summer".
  private func articled(_ at: Int, frame: DateWord?) -> (value: DateValue, lead: Int, next: Int)? {
    switch kind(at + 1) {
    case .season(let season):
      return self.season(season, at + 1, frame: frame, isModified: false, hasThe: true).map {
        ($0.value, at + 1, $0.next)
      }
    case .decade, .weekday:
      return core(at + 1, frame: frame, isModified: false, opensSpan: false)
    case .ordinal(let value):
      if let dated = ordinal(at + 1, value, frame: frame) { return (dated.value, at + 1, dated.next) }
      // "on the 5th"
      if frame == .on, (1...31).contains(value), !isOther(at + 2), !isWord(at + 2, .day),
        lexemes[at + 1].end - lexemes[at + 1].start <= 4
      {
        return (.day(value), at + 1, at + 2)
      }
      return nil
    default: return nil
    }
  }

  private func ordinal(_ at: Int, _ value: Int, frame: DateWord?) -> (value: DateValue, next: Int)? {
    var next = at + 1
    if case .dash = kind(next), joins(at, next), joins(next, next + 1) { next += 1 }
    if isWord(next, .century, .centuries), (1...21).contains(value) {
      let hundreds = value < 11 ? "0\(value - 1)XX" : "\(value - 1)XX"
      if isWord(next + 1, .bc) { return (try? EDTF("-" + hundreds)).map { (.date($0), next + 2) } }
      if isWord(next + 1, .ad) { next += 1 }
      return (try? EDTF(hundreds)).map { (.date($0), next + 1) }
    }
    // "in the 18th and early 19th centuries", "from the 17th to the 19th century"
    if (1...21).contains(value), joinsCentury(at + 1) {
      return (try? EDTF(value < 11 ? "0\(value - 1)XX" : "\(value - 1)XX")).map { (.date($0), at + 1) }
    }
    return day(value, month: at + 1)
  }

  private func joinsCentury(_ index: Int) -> Bool {
    var at = index
    switch kind(at) {
    case .word(.and), .word(.or), .word(.to), .dash: at += 1
    default: return false
    }
    if isWord(at, .the) { at += 1 }
    if isWord(at, .early, .late) || isWord(at, .mid) { at += 1 }
    if case .dash = kind(at) { at += 1 }
    guard case .ordinal = kind(at) else { return false }
    return isWord(at + 1, .century, .centuries)
  }

  /// A day before its month: "5 May", "5th of May", "5-May-1912".
  func day(_ day: Int, month at: Int) -> (value: DateValue, next: Int)? {
    var at = at
    var isDashed = false
    if case .ordinal = kind(at - 1), isWord(at, .day), isWord(at + 1, .of) { at += 1 }
    if isWord(at, .of) {
      at += 1
    } else if case .dash(long: false) = kind(at), joins(at - 1, at), joins(at, at + 1) {
      at += 1
      isDashed = true
    }
    guard (1...31).contains(day), case .month(let month, let form) = kind(at) else { return nil }
    if isDashed, case .dash = kind(at + 1), let year = year(at + 2) {
      return EDTF(year: year.value, month: month, day: day).map { (.date($0), year.next) }
    }
    let dated = withYear(month, day, at + 1)
    // "5 may", "3 mar" need their year.
    if form == .lower, case .month? = dated?.value { return nil }
    return dated
  }

  private func month(
    _ month: Int, _ form: MonthForm, _ at: Int, frame: DateWord?, isModified: Bool, opensSpan: Bool
  ) -> (value: DateValue, next: Int)? {
    var next = at + 1
    switch kind(next) {
    case .number(let day, let digits) where digits <= 2 && digits > 0 && (1...31).contains(day):
      if isDay(next, frame: frame) {
        guard let dated = withYear(month, day, next + 1) else { return nil }
        if form == .lower, case .month = dated.value { return nil }
        return dated
      }
    case .ordinal(let day) where (1...31).contains(day):
      return form == .lower ? nil : withYear(month, day, next + 1)
    case .word(.the):
      if case .ordinal(let day) = kind(next + 1), (1...31).contains(day), form == .full, !isOther(next + 2) {
        return withYear(month, day, next + 2)
      }
    case .dash where joins(at, next):
      if let year = year(next + 1), form != .lower, kind(next + 1) != .word(.ad) {
        return EDTF(year: year.value, month: month).map { (.date($0), year.next) }
      }
    default: break
    }
    if case .comma = kind(next) { next += 1 } else if isWord(next, .of) { next += 1 }
    if let year = year(next) {
      return EDTF(year: year.value, month: month).map { (.date($0), year.next) }
    }
    if let (shift, ofDocument, next) = yearReference(at + 1), form == .full {
      return (.inYear(month: month, day: nil, shift: shift, ofDocument: ofDocument), next)
    }
    guard form == .full, frame != nil || isModified else { return nil }
    // A month's name may be a person's: "by May", "to April Jones".
    if !isModified, !opensSpan || frame != .from {
      switch frame {
      case .in, .since, .until, .during, .throughout, .between: break
      default:
        if month == 5 && !opensSpan || shape(at + 1)?.contains(.capital) == true && touches(at, at + 1) {
          return nil
        }
      }
    }
    return (.month(month, day: nil), at + 1)
  }

  /// Whether a number behind a month is its day: not in "In May 20 people died".
  private func isDay(_ at: Int, frame: DateWord?) -> Bool {
    if isWord(at + 1, .quantity) { return false }
    if frame == .in, let shape = shape(at + 1), !shape.contains(.capital), touches(at, at + 1) {
      return false
    }
    return true
  }

  private func season(
    _ season: Int, _ at: Int, frame: DateWord?, isModified: Bool, hasThe: Bool, opensSpan: Bool = false
  ) -> (value: DateValue, next: Int)? {
    var next = at + 1
    if isWord(next, .of) { next += 1 } else if case .comma = kind(next) { next += 1 }
    if let year = year(next) {
      return EDTF(year: year.value, season: season).map { (.date($0), year.next) }
    }
    if let (shift, ofDocument, next) = yearReference(at + 1) {
      return (.inYear(month: season, day: nil, shift: shift, ofDocument: ofDocument), next)
    }
    // "in the spring", "in autumn", "that summer"; "the fall of the wall" and "a spring" are none.
    guard
      frame == .in || frame == .during || frame == .by || frame == .since || frame == .until
        || isModified || opensSpan && frame == .from,
      hasThe || season != 23 || lexemes[at].end - lexemes[at].start > 4, !isWord(at + 1, .of),
      !isOther(at + 1)
    else { return nil }
    return (.season(season), at + 1)
  }

  private func weekday(
    _ day: Int, _ isShort: Bool, _ at: Int, frame: DateWord?
  ) -> (value: DateValue, lead: Int, next: Int)? {
    // "Tuesday, 5 May 1912" is the date; "on Tuesday" a day of the week.
    var next = at + 1
    if case .comma = kind(next) { next += 1 }
    if isWord(next, .the) { next += 1 }
    switch kind(next) {
    case .number, .ordinal, .month, .whole:
      if let dated = core(next, frame: nil, isModified: false, opensSpan: false), isDay(dated.value) {
        return dated
      }
    default: break
    }
    guard !isShort, !isWord(at - 1, .a, .every) else { return nil }
    if frame == nil {
      // "Sunday Times", "Black Friday"
      if let shape = shape(at + 1), shape.contains(.capital), touches(at, at + 1) { return nil }
      if isName(at - 1) { return nil }
    }
    if isName(at - 1) { return nil }
    return (.weekday(day), at, at + 1)
  }

  private func isName(_ index: Int) -> Bool {
    guard let shape = shape(index), shape.contains(.capital), touches(index, index + 1) else { return false }
    let lexeme = lexemes[index]
    return DateVocabulary.namesBeforeWeekday.contains(
      String(decoding: text[lexeme.start..<lexeme.end], as: UTF8.self))
  }

  func isDay(_ value: DateValue) -> Bool {
    switch value {
    case .date(let date): return date.precision == .day || date.precision == .set
    case .month(_, day: .some), .inYear(_, day: .some, _, _): return true
    default: return false
    }
  }
}

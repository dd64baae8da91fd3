/// Spans and lists: "from 1989 to 1991", "1960–64", "between 3 and 5 May", "5 and 7 May".
extension DateGrammar {
  /// `A to B`, `A–B`, `A–present`, after a preposition or none.
  mutating func span(_ start: Int, _ first: Int, _ frame: DateWord?, _ framing: Framing) -> Int? {
    let number = dayNumber(first)
    guard let lead = part(first, frame: frame ?? .to, opensSpan: true) ?? number else { return nil }
    let isNumber = isDayNumber(lead.value, number)
    var at = lead.next
    var isDash = false
    switch kind(at) {
    case .dash:
      isDash = true
    case .slash:
      guard case .date = lead.value else { return month(slash: start, lead, frame) }
      isDash = true
    case .word(let word):
      guard word.joinsSpan || word == .up && isWord(at + 1, .to, .until) else { return nil }
      if word == .up { at += 1 }
      // "on Tuesday to 1990": only a "from" lets what is no whole date go on with "to".
      if frame != .from, word == .to, !isNumber, !isDated(lead.value) { return nil }
      if frame == .until { return nil }
    default: return nil
    }
    at += 1
    if isWord(at, .the), isWord(at + 1, .present) { at += 1 }
    if isWord(at, .present, .now) || isWord(at, .today) {
      guard case .date = lead.value, !isOther(at + 1) || !isDash || !touches(at, at + 1) else { return nil }
      return add(start, closing(lead, at + 1), nil, .at, isOpen: true, isFramed: frame != nil)
    }
    if isDash, isOpenEnd(at), case .date(let date) = lead.value, date.precision != .set, frame == nil {
      return add(start, closing(lead, at), nil, .at, isOpen: true, isFramed: frame != nil)
    }
    guard let last = end(at, after: lead, isDash: isDash, isNumber: isNumber) else { return nil }
    guard let (begin, end) = joined(lead, last, isNumber) else { return nil }
    // "March–April" alone is no span, "January–June 2017" is.
    if isDash, frame != .from, !isDated(begin) { return nil }
    var whole = closing(lead, last.next)
    whole.value = begin
    return add(start, whole, end, .at, isOpen: false, isFramed: frame != nil)
  }

  /// `between A and B`.
  mutating func between(_ start: Int, _ first: Int) -> Int? {
    let number = dayNumber(first)
    guard let lead = part(first, frame: .between, opensSpan: true) ?? number else { return nil }
    var at = lead.next
    if case .comma = kind(at) { at += 1 }
    guard isWord(at, .and) || isWord(at, .to) else { return nil }
    let isNumber = isDayNumber(lead.value, number)
    guard let last = end(at + 1, after: lead, isDash: false, isNumber: isNumber),
      let (begin, end) = joined(lead, last, isNumber)
    else { return nil }
    var whole = closing(lead, last.next)
    whole.value = begin
    return add(start, whole, end, .at, isOpen: false, isFramed: true)
  }

  /// "5 and 7 May 2016", "May and June 2016": two dates, the first without what the second says.
  mutating func list(_ start: Int, _ first: Int) -> Int? {
    let number = dayNumber(first)
    let lead: Part
    if let number {
      lead = number
    } else if case .month(let month, .full) = kind(first) {
      lead = Part(value: .month(month, day: nil), first: first, lead: first, next: first + 1)
    } else {
      return nil
    }
    guard isWord(lead.next, .and, .or), let last = part(lead.next + 1, frame: .and, opensSpan: true),
      let (begin, end) = joined(lead, last, number != nil)
    else { return nil }
    if number == nil, case .month = begin { return nil }
    guard isDated(begin), isDated(end) else { return nil }
    var whole = lead
    whole.value = begin
    add(start, whole, nil, .at, isOpen: false, isFramed: true)
    var second = last
    second.value = end
    return add(lead.next + 1, second, nil, .at, isOpen: false, isFramed: true)
  }

  /// "May/June 1912".
  private mutating func month(slash start: Int, _ lead: Part, _ frame: DateWord?) -> Int? {
    guard case .month(_, nil) = lead.value, let last = part(lead.next + 1, frame: frame, opensSpan: true),
      case .date(let date) = last.value, date.precision == .month,
      let (begin, end) = joined(lead, last, false)
    else { return nil }
    var whole = closing(lead, last.next)
    whole.value = begin
    return add(start, whole, end, .at, isOpen: false, isFramed: frame != nil)
  }

  private func closing(_ lead: Part, _ next: Int) -> Part {
    var part = lead
    part.next = next
    part.isApproximate = false
    return part
  }

  /// Whether the value says at least a day and a month, or more.
  private func isDated(_ value: DateValue) -> Bool {
    switch value {
    case .date, .inYear: return true
    case .month(_, let day): return day != nil
    default: return false
    }
  }

  /// A bare number, which may be the day of a span's beginning.
  private func dayNumber(_ at: Int) -> Part? {
    var first = at
    if isWord(first, .the) { first += 1 }
    switch kind(first) {
    case .number(let value, let digits) where digits > 0 && digits <= 2 && (1...31).contains(value):
      return first == at ? Part(value: .day(value), first: at, lead: first, next: first + 1) : nil
    case .ordinal(let value) where (1...31).contains(value):
      return Part(value: .day(value), first: at, lead: first, next: first + 1)
    default: return nil
    }
  }

  private func isDayNumber(_ value: DateValue, _ number: Part?) -> Bool {
    if case .day = value { return number != nil }
    return false
  }

  /// "(2001–)": nothing behind the dash.
  private func isOpenEnd(_ at: Int) -> Bool {
    switch kind(at) {
    case .close, .edge, .comma: return true
    default: return false
    }
  }

  /// The end of a span: a date, the last digits of a year, or a day of the beginning's month.
  private func end(_ at: Int, after lead: Part, isDash: Bool, isNumber: Bool) -> Part? {
    if isDash, let short = shortYear(at, after: lead.value) { return short }
    if case .month(let month, day: .some) = lead.value, let dated = dayOfMonth(at, month) { return dated }
    if case .decade(let year) = kind(at), year < 100, case .date(let date) = lead.value,
      date.precision == .years,
      let first = date.earliest
    {
      let century = CivilDay.date(first).year / 100 * 100
      return (try? EDTF(String((century + year) / 10) + "X")).map {
        Part(value: .date($0), first: at, lead: at, next: at + 1)
      }
    }
    guard let last = part(at, frame: isDash ? .between : .to, opensSpan: true) else { return nil }
    // "5–7 votes": a number needs a day and a month behind it.
    if isNumber { return isDated(last.value) ? last : nil }
    return last
  }

  /// "May 5–7, 1912": the end is another day of that month.
  private func dayOfMonth(_ at: Int, _ month: Int) -> Part? {
    let day: Int
    switch kind(at) {
    case .number(let number, let digits) where digits > 0 && digits <= 2: day = number
    case .ordinal(let number): day = number
    default: return nil
    }
    if case .month = kind(at + 1) { return nil }
    guard (1...31).contains(day), let dated = withYear(month, day, at + 1) else { return nil }
    return Part(value: dated.value, first: at, lead: at, next: dated.next)
  }

  /// "1981–85", "1914/15", "1999–02": the last digits of a year not far ahead.
  private func shortYear(_ at: Int, after value: DateValue) -> Part? {
    guard case .number(let short, let digits) = kind(at), digits == 2 || digits == 1,
      case .date(let date) = value, let year = date.year, date.precision == .year || date.precision == .season
    else { return nil }
    if case .month = kind(at + 1) { return nil }
    // "1914–8" is a span, "EN 1332-4" a number with a part.
    if digits == 1, kind(at - 1) != .dash(long: true) { return nil }
    if case .dash = kind(at + 1), joins(at, at + 1) { return nil }
    let unit = digits == 2 ? 100 : 10
    var full = year / unit * unit + short
    if full <= year, digits == 2, full + 100 - year <= 20 { full += 100 }
    guard full > year, digits == 2 || full - year < 10 else { return nil }
    if case .slash = kind(at - 1), full != year + 1 { return nil }
    if date.precision == .season { return Part(value: value, first: at, lead: at, next: at + 1) }
    return Part(value: .date(EDTF(year: full)), first: at, lead: at, next: at + 1)
  }

  /// Both ends, each with what the other says; nil where the span would go backwards.
  private func joined(_ lead: Part, _ last: Part, _ isNumber: Bool) -> (DateValue, DateValue)? {
    var begin = lead.value
    var end = last.value
    switch (begin, end) {
    case (.day(let day), .date(let to)) where isNumber:
      guard let year = to.year, let month = to.month, to.precision == .day,
        let date = EDTF(year: year, month: month, day: day)
      else { return nil }
      begin = .date(date)
    case (.day(let day), .month(let month, day: .some)) where isNumber: begin = .month(month, day: day)
    case (.day(let day), .inYear(let month, day: .some, let shift, let ofDocument)) where isNumber:
      begin = .inYear(month: month, day: day, shift: shift, ofDocument: ofDocument)
    case (.day, _) where isNumber: return nil
    case (.month(let month, let day), .date(let to)):
      // A month behind the end's is of the year before: "December to March 1912".
      guard let year = to.year, to.precision != .years else { return nil }
      let isBefore = (to.month ?? 12) < month
      guard let date = EDTFBuilder.date(isBefore ? year - 1 : year, month, day) else { return nil }
      begin = .date(date)
    case (.season(let season), .date(let to)):
      guard let year = to.year, let date = EDTF(year: year, season: season) else { return nil }
      begin = .date(date)
    case (.date(let from), .month(let month, let day)):
      guard let year = from.year else { break }
      let isAfter = (from.month ?? 1) > month
      if let date = EDTFBuilder.date(isAfter ? year + 1 : year, month, day) { end = .date(date) }
    case (.date(let from), .season(let season)):
      if let year = from.year, let date = EDTF(year: year, season: season) { end = .date(date) }
    default: break
    }
    if case .date(let from) = begin, case .date(let to) = end {
      // A span goes forward; "264–241 BC" takes its era from the end.
      if let low = from.earliest, let high = to.latest, low > high {
        guard let year = from.year, let last = to.year, last <= 0, 1 - year < last else { return nil }
        begin = .date(EDTF(year: 1 - year))
      }
    }
    return (begin, end)
  }
}

/// Days and months.
enum EDTFBuilder {
  /// A day or a month; 21…24 are seasons; nil where there is no such day.
  static func date(_ year: Int, _ month: Int, _ day: Int?) -> EDTF? {
    if month > 12 { return EDTF(year: year, season: month) }
    if let day { return EDTF(year: year, month: month, day: day) }
    return EDTF(year: year, month: month)
  }
}

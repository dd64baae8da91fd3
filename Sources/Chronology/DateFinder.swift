/// Finds dates in English text.
///
/// ```swift
/// let text = Array("She was mayor from 1989 to 1991.".utf8)
/// DateFinder().dates(in: text, range: 0..<text.count).first?.end  // .date(1991)
/// ```
public struct DateFinder: Sendable {
  /// A finder of dates.
  public init() {}

  /// The dates of a range of text, in order, not overlapping.
  /// - Parameters:
  ///   - text: UTF-8 bytes.
  ///   - range: the bytes to look at, such as a paragraph's.
  /// - Returns: what was found; offsets are into `text`.
  public func dates(in text: [UInt8], range: Range<Int>) -> [DateMention] {
    text.withUnsafeBufferPointer { buffer in
      var grammar = DateGrammar(lexemes: DateLexer.lexemes(buffer, range.clamped(to: 0..<buffer.count)))
      return grammar.all()
    }
  }

  /// The first date of a short string, such as an infobox value.
  /// - Parameter string: for example `20 September 2017`.
  /// - Returns: the date found, or nil.
  public func date(in string: String) -> DateMention? {
    let bytes = Array(string.utf8)
    return dates(in: bytes, range: 0..<bytes.count).first
  }
}

/// The grammar of dates over lexemes.
struct DateGrammar {
  let lexemes: [DateLexeme]

  private typealias Simple = (value: DateValue, next: Int, approximate: Bool)

  func kind(_ index: Int) -> DateLexeme.Kind? {
    index >= 0 && index < lexemes.count ? lexemes[index].kind : nil
  }

  private func isWord(_ index: Int, _ words: DateWord...) -> Bool {
    if case .word(let word)? = kind(index) { return words.contains(word) }
    return false
  }

  mutating func all() -> [DateMention] {
    var found: [DateMention] = []
    var at = 0
    while at < lexemes.count {
      if let (mention, next) = mention(at) {
        found.append(mention)
        at = max(next, at + 1)
      } else {
        at += 1
      }
    }
    return found
  }

  // MARK: Phrases

  private func mention(_ at: Int) -> (DateMention, Int)? {
    switch lexemes[at].kind {
    case .word(.from):
      return span(at, at + 1, separators: [.to, .until, .till, .through, .and]) ?? framed(at, .from)
    case .word(.since): return framed(at, .from)
    case .word(.between): return span(at, at + 1, separators: [.and])
    case .word(.until), .word(.till), .word(.through): return framed(at, .until)
    case .word(.to): return framedYear(at, .until)
    case .word(.by), .word(.before): return framed(at, .before)
    case .word(.after): return framed(at, .after)
    case .word(.in), .word(.on), .word(.during), .word(.at), .word(.of):
      return span(at, at + 1, separators: []) ?? framed(at, .at)
    default:
      return span(at, at, separators: []) ?? bare(at)
    }
  }

  /// `A to B`, `A–B`, `between A and B`, `A–present`.
  private func span(_ start: Int, _ first: Int, separators: [DateWord]) -> (DateMention, Int)? {
    guard let lead = simple(first, alone: true) ?? number(first) else { return nil }
    var at = lead.next
    var isDash = false
    if case .dash? = kind(at) {
      isDash = true
    } else if case .word(let word)? = kind(at), separators.contains(word) {
    } else {
      return nil
    }
    at += 1
    if isWord(at, .the), isWord(at + 1, .present) { at += 1 }
    if isWord(at, .present, .now, .today) {
      guard case .date = lead.value else { return nil }
      return make(start, first, at + 1, lead, nil, .at, isOpen: true)
    }
    guard var last = simple(at, alone: true) ?? (isDash ? shortYear(at, after: lead.value) : nil) else {
      // "from 2008 until his death": the beginning stands alone.
      return nil
    }
    var begin = lead.value
    // "between 3 and 5 May 1912", "from May to July 1912"
    switch (begin, last.value) {
    case (.shifted(let day, .day), .date(let end)) where lead.approximate:
      guard let year = end.year, let month = end.month, let date = EDTF(year: year, month: month, day: day)
      else { return nil }
      begin = .date(date)
    case (.shifted(let day, .day), .month(let month, day: .some)) where lead.approximate:
      begin = .month(month, day: day)
    case (.shifted, _) where lead.approximate: return nil
    case (.month(let month, let day), .date(let end)):
      guard let year = end.year else { break }
      if let day {
        begin = EDTF(year: year, month: month, day: day).map(DateValue.date) ?? begin
      } else {
        begin = EDTF(year: year, month: month).map(DateValue.date) ?? begin
      }
    case (.date(let from), .date(let to)):
      // "5 May 1912-14" and the like are no spans; a span goes forward.
      if let low = from.earliest, let high = to.latest, low > high { return nil }
    default: break
    }
    if isDash, case .date(let date) = last.value, date.precision == .year,
      let short = shortYear(at, after: begin)
    {
      last = short
    }
    return make(start, first, last.next, (begin, last.next, false), last.value, .at, isOpen: false)
  }

  /// "1981–85": two digits after a year are of the same century.
  private func shortYear(_ at: Int, after value: DateValue) -> Simple? {
    guard case .number(let short, digits: 2)? = kind(at), case .date(let date) = value,
      date.precision == .year, let year = date.year
    else { return nil }
    let full = year / 100 * 100 + short
    return full > year ? (.date(EDTF(year: full)), at + 1, false) : nil
  }

  /// A bare number, which may be the day of a span's beginning; marked by `approximate`.
  private func number(_ at: Int) -> Simple? {
    switch kind(at) {
    case .number(let value, let digits)? where digits > 0 && digits <= 2 && (1...31).contains(value):
      return (.shifted(value, .day), at + 1, true)
    case .ordinal(let value)? where (1...31).contains(value): return (.shifted(value, .day), at + 1, true)
    default: return nil
    }
  }

  private func framed(_ at: Int, _ framing: Framing) -> (DateMention, Int)? {
    var first = at + 1
    if isWord(first, .at), framing != .at { first += 1 }
    // "in or about", "by the end of"
    if let distance = distance(first - 1) { return distance }
    guard let date = simple(first, alone: true) else { return nil }
    return make(at, first, date.next, date, nil, framing, isOpen: isWord(at, .since))
  }

  /// "to 1991": only before a plain year or a whole date.
  private func framedYear(_ at: Int, _ framing: Framing) -> (DateMention, Int)? {
    guard let date = simple(at + 1, alone: true), case .date = date.value else { return nil }
    return make(at, at + 1, date.next, date, nil, framing, isOpen: false)
  }

  private func bare(_ at: Int) -> (DateMention, Int)? {
    if let distance = distance(at) { return distance }
    guard let date = simple(at, alone: false) else { return nil }
    return make(at, at, date.next, date, nil, .at, isOpen: false)
  }

  /// "one day after firing": what follows lies that far back.
  private func distance(_ at: Int) -> (DateMention, Int)? {
    guard case .number(let count, _)? = kind(at), count > 0, count < 100, let unit = unit(at + 1),
      isWord(at + 2, .after, .before)
    else { return nil }
    guard case .other? = kind(at + 3) else { return nil }
    let back = isWord(at + 2, .after)
    var mention = DateMention(
      range: lexemes[at].start..<lexemes[at + 2].end, core: lexemes[at].start..<lexemes[at + 1].end,
      value: .shifted(back ? -count : count, unit), end: nil, framing: .at, isOpen: false,
      isAttributive: false,
      isApproximate: false, isDistance: true)
    mention.isDistance = true
    return (mention, at + 3)
  }

  private func make(
    _ start: Int, _ first: Int, _ next: Int, _ date: Simple, _ end: DateValue?, _ framing: Framing,
    isOpen: Bool
  ) -> (DateMention, Int) {
    let core = lexemes[first].start..<lexemes[next - 1].end
    return (
      DateMention(
        range: lexemes[start].start..<core.upperBound, core: core, value: date.value, end: end,
        framing: framing, isOpen: isOpen,
        isAttributive: isAttributive(first, next, date.value, framed: start != first),
        isApproximate: date.approximate, isDistance: false), next
    )
  }

  /// "the 2016 election", "a November 2016 speech", "his 2003 book": a date between a determiner and a noun.
  private func isAttributive(_ first: Int, _ next: Int, _ value: DateValue, framed: Bool) -> Bool {
    guard !framed || isWord(first - 1, .of), case .date = value else { return false }
    let noun: Bool
    if case .other? = kind(next), touches(next - 1, next) {
      noun = true
    } else if case .dash? = kind(next) {
      noun = false
    } else {
      noun = false
    }
    guard noun else { return false }
    switch kind(first - 1) {
    case .word(.the)?, .word(.a)?, .word(.an)?, .word(.his)?, .word(.her)?, .word(.its)?, .word(.their)?,
      .word(.that)?, .word(.this)?, .word(.our)?, .other?:
      return true
    case .mark?, nil: return isPlainYear(value)
    case .word?:
      return isPlainYear(value) && !isWord(first - 1, .in, .on, .since, .until, .from, .by, .during, .and)
    default: return false
    }
  }

  private func isPlainYear(_ value: DateValue) -> Bool {
    if case .date(let date) = value { return date.precision == .year }
    return false
  }

  private func touches(_ one: Int, _ other: Int) -> Bool { lexemes[other].start - lexemes[one].end <= 1 }

  // MARK: Single dates

  /// A date at a lexeme. `alone` allows what is a date only behind a preposition: a bare month, a bare season.
  private func simple(_ index: Int, alone: Bool) -> Simple? {
    var at = index
    var approximate = false
    if isWord(at, .circa, .c, .ca, .about, .around, .approximately) {
      approximate = true
      at += 1
    }
    // "the end of", "the beginning of", "early", "mid-", "late"
    if isWord(at, .the), isWord(at + 1, .end, .beginning, .start, .middle), isWord(at + 2, .of) {
      at += 3
    } else if isWord(at, .end, .beginning, .start, .middle), isWord(at + 1, .of) {
      at += 2
    }
    if isWord(at, .early, .mid, .late) {
      at += 1
      if case .dash? = kind(at) { at += 1 }
    } else if isWord(at, .the), isWord(at + 1, .early, .mid, .late) {
      at += 2
      if case .dash? = kind(at) { at += 1 }
    }
    guard let date = core(at, alone: alone || at != index) else { return nil }
    var value = date.value
    if approximate, case .date(let known) = value { value = .date(known.qualified("~")) }
    return (value, date.next, approximate)
  }

  private func core(_ at: Int, alone: Bool) -> (value: DateValue, next: Int)? {
    switch kind(at) {
    case .number(let value, let digits)?:
      if digits == 4, let iso = iso(at, value) { return iso }
      if (1...31).contains(value), digits > 0, digits <= 2 {
        if let slashed = slashed(at) { return slashed }
        if let dated = day(value, month: at + 1) { return dated }
      }
      if digits >= 1, digits <= 4, isWord(at + 1, .bc, .bce) { return (.date(EDTF(year: 1 - value)), at + 2) }
      if (digits == 4 && (1000...2100).contains(value)), isYear(at, alone: alone) {
        return (.date(EDTF(year: value)), at + 1)
      }
      return later(at, value)
    case .ordinal(let value)?:
      if isWord(at + 1, .century), (1...21).contains(value) {
        return (try? EDTF(value < 11 ? "0\(value - 1)XX" : "\(value - 1)XX")).map { (.date($0), at + 2) }
      }
      return day(value, month: at + 1)
    case .decade(let year)?:
      return (try? EDTF(String(EDTF(year: year).description.dropLast()) + "X")).map { (.date($0), at + 1) }
    case .month(let month)?: return self.month(month, at, alone: alone)
    case .season(let season)?: return self.season(season, at, alone: alone)
    case .weekday(let day)?:
      // "Tuesday, 5 May 1912" is the date; "on Tuesday" a day of the week.
      var next = at + 1
      if case .comma? = kind(next) { next += 1 }
      if let dated = core(next, alone: false), isDay(dated.value) { return dated }
      return (.weekday(day), at + 1)
    case .word(let word)?: return relative(word, at, alone: alone)
    default: return nil
    }
  }

  private func isDay(_ value: DateValue) -> Bool {
    switch value {
    case .date(let date): return date.precision == .day
    case .month(_, day: .some): return true
    default: return false
    }
  }

  /// Behind a preposition, a comma, a bracket or a dash a number of four digits is a year.
  private func isYear(_ at: Int, alone: Bool) -> Bool {
    if case .slash? = kind(at + 1) { return false }
    if case .other(capital: false)? = kind(at + 1), alone, touches(at, at + 1),
      !isWord(at - 1, .in, .since, .until, .from, .by, .during, .to, .of, .and, .before, .after)
    {
      return false
    }
    return true
  }

  private func day(_ day: Int, month at: Int) -> (value: DateValue, next: Int)? {
    var at = at
    if isWord(at, .of) { at += 1 }
    guard (1...31).contains(day), case .month(let month)? = kind(at) else { return nil }
    return withYear(month, day, at + 1)
  }

  private func month(_ month: Int, _ at: Int, alone: Bool) -> (value: DateValue, next: Int)? {
    var next = at + 1
    switch kind(next) {
    case .number(let day, let digits)? where digits <= 2 && digits > 0 && (1...31).contains(day):
      if let value = withYear(month, day, next + 1) { return value }
      return nil
    case .ordinal(let day)? where (1...31).contains(day): return withYear(month, day, next + 1)
    default: break
    }
    if case .comma? = kind(next) { next += 1 } else if isWord(next, .of) { next += 1 }
    if case .number(let year, digits: 4)? = kind(next), (1000...2100).contains(year) {
      return EDTF(year: year, month: month).map { (.date($0), next + 1) }
    }
    if alone { return (.month(month, day: nil), at + 1) }
    return nil
  }

  /// The year behind a day and a month, where there is one: "5 May 1912", "May 5, 1912".
  private func withYear(_ month: Int, _ day: Int, _ at: Int) -> (value: DateValue, next: Int)? {
    var next = at
    // "7 July [O.S. 25 June] 1875"
    if case .open? = kind(next),
      let close = (next..<min(next + 9, lexemes.count)).first(where: { kind($0) == .close }),
      case .number(_, digits: 4)? = kind(close + 1)
    {
      next = close + 1
    }
    if case .comma? = kind(next) { next += 1 }
    if case .number(let year, digits: 4)? = kind(next), (1000...2100).contains(year) {
      return EDTF(year: year, month: month, day: day).map { (.date($0), next + 1) }
    }
    guard EDTF(year: 2000, month: month, day: day) != nil else { return nil }
    return (.month(month, day: day), at)
  }

  private func season(_ season: Int, _ at: Int, alone: Bool) -> (value: DateValue, next: Int)? {
    var next = at + 1
    if isWord(next, .of) { next += 1 }
    if case .number(let year, digits: 4)? = kind(next), (1000...2100).contains(year) {
      return EDTF(year: year, season: season).map { (.date($0), next + 1) }
    }
    return nil
  }

  private func iso(_ at: Int, _ year: Int) -> (value: DateValue, next: Int)? {
    guard case .dash? = kind(at + 1), case .number(let month, digits: 2)? = kind(at + 2),
      (1...12).contains(month),
      lexemes[at + 2].start == lexemes[at].end + 1
    else { return nil }
    if case .dash? = kind(at + 3), case .number(let day, digits: 2)? = kind(at + 4),
      let date = EDTF(year: year, month: month, day: day)
    {
      return (.date(date), at + 5)
    }
    return nil
  }

  /// "03/04/2015" is kept ambiguous, "25/12/2015" is not.
  private func slashed(_ at: Int) -> (value: DateValue, next: Int)? {
    guard case .number(let first, _)? = kind(at), case .slash? = kind(at + 1),
      case .number(let second, _)? = kind(at + 2),
      case .slash? = kind(at + 3), case .number(let year, digits: 4)? = kind(at + 4)
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

  // MARK: Relative dates

  private func unit(_ at: Int) -> DateUnit? {
    guard case .word(let word)? = kind(at) else { return nil }
    switch word {
    case .day, .days: return .day
    case .week, .weeks: return .week
    case .month, .months: return .month
    case .year, .years: return .year
    case .decade: return .decade
    default: return nil
    }
  }

  /// "two days later", "three years ago"
  private func later(_ at: Int, _ count: Int) -> (value: DateValue, next: Int)? {
    guard count > 0, count < 100, let unit = unit(at + 1) else { return nil }
    if isWord(at + 2, .later) { return (.shifted(count, unit), at + 3) }
    if isWord(at + 2, .earlier) { return (.shifted(-count, unit), at + 3) }
    if isWord(at + 2, .ago) { return (.fromDocument(-count, unit), at + 3) }
    return nil
  }

  private func relative(_ word: DateWord, _ at: Int, alone: Bool) -> (value: DateValue, next: Int)? {
    switch word {
    case .a, .an:
      guard let unit = unit(at + 1) else { return nil }
      if isWord(at + 2, .later) { return (.shifted(1, unit), at + 3) }
      if isWord(at + 2, .earlier) { return (.shifted(-1, unit), at + 3) }
      if isWord(at + 2, .ago) { return (.fromDocument(-1, unit), at + 3) }
      return nil
    case .the, .that:
      if isWord(at + 1, .same), let unit = unit(at + 2) { return (.same(unit), at + 3) }
      if word == .that, let unit = unit(at + 1) { return (.same(unit), at + 2) }
      if isWord(at + 1, .following, .next), let unit = unit(at + 2) { return (.shifted(1, unit), at + 3) }
      if isWord(at + 1, .following, .next), case .month(let month)? = kind(at + 2) {
        return (.neighbour(month: month, following: true), at + 3)
      }
      if isWord(at + 1, .previous), let unit = unit(at + 2) { return (.shifted(-1, unit), at + 3) }
      if isWord(at + 1, .previous), case .month(let month)? = kind(at + 2) {
        return (.neighbour(month: month, following: false), at + 3)
      }
      // "the winter of 1918", "the 1980s", "the 5th of May", "the 19th century"
      switch kind(at + 1) {
      case .season?, .decade?, .ordinal?: return core(at + 1, alone: alone)
      default: return nil
      }
    case .last:
      if let unit = unit(at + 1) { return (.fromDocument(-1, unit), at + 2) }
      if case .month(let month)? = kind(at + 1) {
        if case .number(_, digits: 4)? = kind(at + 2) { return nil }
        return (.neighbour(month: month, following: false), at + 2)
      }
      return nil
    case .next:
      if let unit = unit(at + 1), alone || unit != .day { return (.fromDocument(1, unit), at + 2) }
      return nil
    case .this:
      if let unit = unit(at + 1), unit != .day { return (.fromDocument(0, unit), at + 2) }
      return nil
    case .today: return (.fromDocument(0, .day), at + 1)
    case .yesterday: return (.fromDocument(-1, .day), at + 1)
    default: return nil
    }
  }
}

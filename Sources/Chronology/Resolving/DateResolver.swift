/// Fills in what dates leave to the reader: the year of "15 May", the day of "that same day".
///
/// Mentions are fed in the order of the text, with `paragraphBreak()` and `sectionBreak()` between. The choices:
///
/// - A month or a day without a year takes the year of the last whole date where that is only a year ("In 1984 … in
///   May"), and else the one nearest to it: "in December" after 2 March 2017 is December 2016, "10 September" after 21
///   August 2017 the same year's. Opening a sentence, it goes on in the same year ("In February 2017 … In October, …").
///   It does not lie beyond the document's own date unless "will" stands before it.
/// - Without any such date it is the last one not after the document's date, and the next one behind "will".
/// - Attributes ("the 2016 election") and distances leave the story where it is; an attribute's year serves only
///   where the text has named no other.
/// - What only frames ("since 2010", "from 2003 to 2008") does not move a story that has got to a month or a day.
/// - Behind a span ("from 2003 to 2008") the story stands at its end; a month without a year is then marked `?`, as is
///   one that is as near to one year as to the next, and one whose year stands in an earlier section. In a dated story a
///   day behind a span of years is one of the last twelve months: what is told of somebody's past ends with the span.
/// - "That October" is of the year that a span has just ended with; "two years later" behind "the cabinet of 2009" counts
///   from the attribute's year.
/// - "Five years later" that would lie behind the day of a dated text counts from what was told of last, if only framed.
/// - "Yesterday" and "last month" count from the document's date; without one, months and years count from the story's,
///   marked `?`, and days are left open.
/// - In a dated story, a paragraph's last date serves the next one only if it lies within a year of the document.
public struct DateResolver: Sendable {
  private let document: EDTF?
  /// Whether the text tells of the past from its second paragraph to its end, as an obituary does.
  private let tellsALife: Bool
  /// The last date that the text has settled on.
  public var context: EDTF?
  /// The last date of the story that is a day.
  private var day: EDTF?
  /// The last year that a span ended with, which "that year" behind it means.
  private var framed: EDTF?
  /// The last date that was told of, whether it moved the story or only framed it.
  private var mentioned: EDTF?
  /// The year of an attribute, for want of a better one.
  private var weak: EDTF?
  /// Whether that stands behind the last date of the story.
  private var isWeakLast = false
  /// The context is a span's end, or stands in an earlier section.
  private var isDoubtful = false

  /// A resolver for a document published on `date`, where that is known.
  /// - Parameters:
  ///   - date: the day or year of publication.
  ///   - tellsALife: whether it is an obituary, in which one paragraph goes on from the year of the one before.
  public init(documentDate date: EDTF?, tellsALife: Bool = false) {
    document = date
    self.tellsALife = tellsALife
  }

  /// Goes on from where another resolver of the same text has got to.
  public mutating func follow(_ other: DateResolver) {
    guard let context = other.context else { return }
    self.context = context
    isDoubtful = other.isDoubtful
  }

  /// Takes over with which year a span has just ended, which "that year" may mean, and what was told of last.
  public mutating func frame(like other: DateResolver) {
    framed = other.framed
    mentioned = other.mentioned
  }

  /// To be called between two paragraphs.
  public mutating func paragraphBreak() {
    guard let day = document?.latest, document?.precision == .day else { return }
    if !tellsALife, let latest = context?.latest, abs(day - latest) > 366 { context = nil }
    self.day = context?.precision == .day ? context : nil
    weak = nil
  }

  /// To be called before a heading.
  public mutating func sectionBreak() {
    paragraphBreak()
    weak = nil
    isDoubtful = context != nil
  }

  /// The beginning (or the date itself) and the end of a mention, as whole dates; nil where the text does not say.
  /// - Parameter mention: the next mention of the text.
  /// - Returns: the dates; `end` is nil for a single date.
  public mutating func resolve(_ mention: DateMention) -> (value: EDTF?, end: EDTF?) {
    var value = date(mention.value, mention)
    if mention.isApproximate { value = value?.qualified("~") }
    if mention.isDistance { return (value, nil) }
    if mention.isAttributive {
      let end = mention.end.flatMap { date($0, mention) }
      if let year = (end ?? value)?.year {
        weak = EDTF(year: year)
        isWeakLast = true
      }
      return (value, end)
    }
    guard let begin = value else { return (nil, mention.end.flatMap { date($0, mention) }) }
    defer { mentioned = begin }
    // Counted from a document without a date, it moves nothing.
    if case .fromDocument = mention.value, document == nil { return (value, nil) }
    // "since 2010" and "from 2003 to 2008" tell how far back, not where a dated story is.
    let onlyFrames = mention.framing == .from || mention.framing == .until || mention.end != nil
    framed = nil
    if onlyFrames, let context, context.precision == .day || context.precision == .month {
      if mention.framing == .until, begin.precision == .year, let known = context.year, let year = begin.year,
        year > known
      {
        framed = begin
      }
      let end = mention.end.flatMap { date($0, mention) }
      // "from 2005 until 2011, when he dismissed her. … that October"
      if let end, end.precision == .year { framed = end }
      return (value, end)
    }
    context = begin
    isWeakLast = false
    if begin.precision == .day { day = begin }
    isDoubtful = false
    guard let second = mention.end, let end = date(second, mention) else { return (value, nil) }
    context = end
    isDoubtful = end.precision == .year
    // "from 5 to 7 May": both ends need a year, and go forward.
    if let low = begin.earliest, let high = end.latest, low > high,
      case .month(let month, let day) = mention.value,
      let year = begin.year, let earlier = EDTFBuilder.date(year - 1, month, day)
    {
      return (earlier, end)
    }
    return (value, end)
  }

  private func date(_ value: DateValue, _ mention: DateMention) -> EDTF? {
    switch value {
    case .date(let date): return date
    case .month(let month, let day): return near(month, day, mention)
    case .day(let day):
      guard let base = context ?? weak ?? document, let year = base.year, let month = base.month else {
        return nil
      }
      return EDTF(year: year, month: month, day: day)
    case .season(let season): return near(season, nil, mention)
    case .weekday(let day): return weekday(day, mention)
    case .neighbourWeekday(let day, let following, let ofDocument):
      return neighbourWeekday(day, following, ofDocument ? document ?? context : context ?? document)
    case .same(let unit): return same(unit)
    case .shifted(let count, let unit):
      // "In the cabinet of 2009 she was minister, but two years later": from the year that stands nearest.
      let shifted = shift(unit == .year ? nearest : context, count, unit)
      // "From 1956 he was Crown Counsel. Five years later", in an obituary of 2012: not in 2017.
      if count > 0, !mention.isAhead, let limit = document?.latest, let day = shifted?.earliest, day > limit,
        let earlier = shift(mentioned, count, unit), let known = earlier.earliest, known <= limit
      {
        return earlier
      }
      return shifted
    case .fromDocument(let count, let unit):
      if document != nil { return shift(document, count, unit) }
      // In a text without a date "today" is the reader's.
      return unit == .day || unit == .week ? nil : shift(context, count, unit)?.qualified("?")
    case .neighbour(let month, let following, let ofDocument):
      return neighbour(month, following, ofDocument ? document ?? context : context ?? document)
    case .inYear(let month, let day, let shift, let ofDocument):
      // "swept the 2012 elections, and took the oath on May 20 that year": the year that stands nearest.
      let told = framed ?? (shift == 0 ? nearest : context ?? weak)
      guard let year = (ofDocument ? document ?? context : told ?? document)?.year else { return nil }
      return EDTFBuilder.date(year + shift, month, day)
    }
  }

  /// What has a year and stands nearest: an attribute behind the story's last date ("swept the 2012 elections"), or that.
  private var nearest: EDTF? { isWeakLast ? weak ?? context : context ?? weak }

  // MARK: Without a year

  private func near(_ month: Int, _ day: Int?, _ mention: DateMention) -> EDTF? {
    guard let base = context ?? weak, let year = base.year, let middle = middle(base) else {
      return byDocument(month, day, mention.isAhead)
    }
    // "was premier from 1992 to 1996. … He was appointed envoy on 20 January": in a story that is of this year.
    if isDoubtful, day != nil, document?.precision == .day, base.precision == .year,
      let date = byDocument(month, day, mention.isAhead),
      !tellsALife
    {
      return date
    }
    let limit = mention.isAhead ? nil : document?.latest
    if base.precision == .year || base.precision == .years {
      let date = EDTFBuilder.date(year, month, day)
      return isDoubtful ? date?.qualified("?") : date
    }
    let candidates = [year - 1, year, year + 1].compactMap { EDTFBuilder.date($0, month, day) }
      .filter { (limit ?? Int.max) >= ($0.earliest ?? Int.min) }
    let byDistance = candidates.sorted { distance($0, middle) < distance($1, middle) }
    guard let nearest = byDistance.first else { return nil }
    if isDoubtful { return nearest.qualified("?") }
    // A sentence that opens with a month goes on in the year it is in.
    if mention.leads, let same = candidates.first(where: { $0.year == year }),
      (same.latest ?? 0) >= (base.earliest ?? 0)
    {
      return same
    }
    // Half a year either way leaves it open.
    if byDistance.count > 1, distance(byDistance[1], middle) - distance(nearest, middle) < 30 {
      // A life goes on: "in the spring of 1883 … on 18 October".
      if document == nil, let same = candidates.first(where: { $0.year == year }),
        (same.earliest ?? 0) > (base.latest ?? 0), byDistance.prefix(2).contains(same)
      {
        return same
      }
      return nearest.qualified("?")
    }
    return nearest
  }

  private func byDocument(_ month: Int, _ day: Int?, _ isAhead: Bool) -> EDTF? {
    guard let document, let year = document.year, let first = document.earliest, let last = document.latest
    else {
      return nil
    }
    let candidates = [year - 1, year, year + 1].compactMap { EDTFBuilder.date($0, month, day) }
    if isAhead { return candidates.first { ($0.latest ?? Int.max) >= first } }
    return candidates.last { ($0.earliest ?? 0) <= last }
  }

  private func neighbour(_ month: Int, _ following: Bool, _ base: EDTF?) -> EDTF? {
    guard let base, let year = base.year, let first = base.earliest, let last = base.latest else {
      return nil
    }
    // "the following March" in a year: that of the next one.
    let candidates = [year - 1, year, year + 1].compactMap { EDTFBuilder.date($0, month, nil) }
    return following
      ? candidates.first { ($0.earliest ?? 0) > last } : candidates.last { ($0.latest ?? 0) < first }
  }

  private func middle(_ date: EDTF) -> Int? {
    guard let low = date.earliest, let high = date.latest else { return nil }
    return low + (high - low) / 2
  }

  private func distance(_ date: EDTF, _ to: Int) -> Int { abs((middle(date) ?? 0) - to) }

  // MARK: Weekdays

  /// In a dated story "on Tuesday" is the last one up to the story's date, behind "will" the next; else the next after
  /// the context.
  private func weekday(_ day: Int, _ mention: DateMention) -> EDTF? {
    if let document, document.precision == .day, let today = document.earliest {
      let back = (CivilDay.weekday(today) - day + 7) % 7
      return EDTF(day: mention.isAhead ? today + (7 - back) % 7 : today - back)
    }
    if let context, context.precision == .day, let today = context.earliest {
      return EDTF(day: today + (day - CivilDay.weekday(today) + 7) % 7)
    }
    return nil
  }

  private func neighbourWeekday(_ day: Int, _ following: Bool, _ base: EDTF?) -> EDTF? {
    guard let base, base.precision == .day, let today = base.earliest else { return nil }
    let back = (CivilDay.weekday(today) - day + 7) % 7
    if following { return EDTF(day: today + (back == 0 ? 7 : 7 - back)) }
    return EDTF(day: today - (back == 0 ? 7 : back))
  }

  // MARK: Counted

  /// The day the story has got to; a vaguer date in passing ("whom he had met in December") does not move it.
  private var lastDay: EDTF? {
    guard let context, context.precision != .day else { return context }
    // A vaguer one that is later than the day has moved the story on.
    // One that is years earlier has gone back, and stays there: "In June 2017 she was dismissed. Three weeks later".
    guard let day, let reached = context.earliest, let known = day.earliest, known >= reached,
      known - reached < 800
    else { return nil }
    return day
  }

  private func same(_ unit: DateUnit) -> EDTF? {
    guard let context = context ?? (unit == .year ? weak : nil) else { return nil }
    switch unit {
    case .day: return lastDay
    case .week: return lastDay?.qualified("~")
    case .month:
      guard let year = context.year, let month = context.month else { return nil }
      return EDTF(year: year, month: month)
    case .year:
      if let framed { return framed }
      let year = context.year.map { EDTF(year: $0) }
      return isDoubtful ? year?.qualified("?") : year
    case .decade:
      return context.year.flatMap {
        $0 > 0 ? try? EDTF(String(EDTF(year: $0).description.dropLast()) + "X") : nil
      }
    case .century:
      return context.year.flatMap {
        $0 > 0 ? try? EDTF(String(EDTF(year: $0).description.dropLast(2)) + "XX") : nil
      }
    }
  }

  private func shift(_ base: EDTF?, _ count: Int, _ unit: DateUnit) -> EDTF? {
    guard var base, abs(count) < 1000 else { return nil }
    if unit == .day || unit == .week, base == context, let day = lastDay { base = day }
    switch unit {
    case .day:
      guard base.precision == .day, let day = base.earliest else { return nil }
      return EDTF(day: day + count)
    case .week:
      if base.precision == .month, let middle = middle(base) {
        guard let day = EDTF(day: middle + 7 * count), let year = day.year, let month = day.month else {
          return nil
        }
        return EDTF(year: year, month: month)?.qualified("~")
      }
      guard base.precision == .day, let day = base.earliest else { return nil }
      return EDTF(day: day + 7 * count)?.qualified("~")
    case .month:
      guard let year = base.year, let month = base.month else { return nil }
      let months = year * 12 + month - 1 + count
      return EDTF(year: months / 12, month: months % 12 + 1)
    case .year: return base.year.map { EDTF(year: $0 + count) }
    case .decade: return base.year.map { EDTF(year: $0 + 10 * count).qualified("~") }
    case .century: return base.year.map { EDTF(year: $0 + 100 * count).qualified("~") }
    }
  }
}

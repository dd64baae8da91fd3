/// Fills in what dates leave to the reader: the year of "15 May", the day of "that same day".
///
/// Mentions are fed in the order of the text. A date without a year is read as the one nearest to the last whole date
/// ("in December" after 2 March 2017 is December 2016, "10 September" after 21 August 2017 is the same year's), and
/// without any such date as the last one not after the document's own.
public struct DateResolver: Sendable {
  private let document: EDTF?
  /// The last date that the text has settled on.
  public var context: EDTF?

  /// A resolver for a document published on `date`, where that is known.
  public init(documentDate date: EDTF?) {
    document = date
  }

  /// The beginning (or the date itself) and the end of a mention, as whole dates; nil where the text does not say.
  /// - Parameter mention: the next mention of the text.
  /// - Returns: the dates; `end` is nil for a single date.
  public mutating func resolve(_ mention: DateMention) -> (value: EDTF?, end: EDTF?) {
    let before = context
    var value = date(mention.value)
    if mention.isApproximate { value = value?.qualified("~") }
    if let value, !mention.isDistance {
      // "since 2010" tells how far back, not where the story is.
      let onlyFrames = mention.framing == .from || mention.framing == .until || mention.end != nil
      let isCoarser = context.map { $0.precision == .day || $0.precision == .month } ?? false
      if mention.isAttributive || (onlyFrames && isCoarser) {
        if context == nil { context = value }
      } else {
        context = value
      }
    }
    let end = mention.end.flatMap { date($0) }
    // A distance and an attribute say nothing of where the story has got to.
    if mention.isDistance || (mention.isAttributive && before != nil) { context = before }
    if mention.framing == .until || mention.framing == .before, case .date = mention.value, before != nil,
      mention.isAttributive
    {
      context = before
    }
    return (value, end)
  }

  private func date(_ value: DateValue) -> EDTF? {
    switch value {
    case .date(let date): return date
    case .month(let month, let day): return nearest(month, day)
    case .season(let season): return (context ?? document)?.year.flatMap { EDTF(year: $0, season: season) }
    case .weekday(let day): return weekday(day)
    case .same(let unit): return same(unit)
    case .shifted(let count, let unit): return shift(context, count, unit)
    case .fromDocument(let count, let unit): return shift(document ?? context, count, unit)
    case .neighbour(let month, let following):
      guard let base = following ? context ?? document : document ?? context, let year = base.year else {
        return nil
      }
      let own = base.month ?? (following ? 0 : 13)
      if following { return EDTF(year: month > own ? year : year + 1, month: month) }
      return EDTF(year: month < own ? year : year - 1, month: month)
    }
  }

  private func build(_ year: Int, _ month: Int, _ day: Int?) -> EDTF? {
    if let day { return EDTF(year: year, month: month, day: day) }
    return EDTF(year: year, month: month)
  }

  private func nearest(_ month: Int, _ day: Int?) -> EDTF? {
    if let context, let year = context.year, let middle = middle(context) {
      if context.precision == .year { return build(year, month, day) }
      let candidates = [year - 1, year, year + 1].compactMap { build($0, month, day) }
      return candidates.min { distance($0, middle) < distance($1, middle) }
    }
    if let document, let year = document.year, let limit = document.latest {
      return [year, year - 1].compactMap { build($0, month, day) }.first { ($0.earliest ?? 0) <= limit }
    }
    return nil
  }

  private func middle(_ date: EDTF) -> Int? {
    guard let low = date.earliest, let high = date.latest else { return nil }
    return (low + high) / 2
  }

  private func distance(_ date: EDTF, _ to: Int) -> Int { abs((middle(date) ?? 0) - to) }

  /// In a dated story "on Tuesday" is the last one up to the story's date; else the next after the context.
  private func weekday(_ day: Int) -> EDTF? {
    if let document, document.precision == .day, let today = document.earliest {
      let back = (CivilDay.weekday(today) - day + 7) % 7
      return EDTF(day: today - back)
    }
    if let context, context.precision == .day, let today = context.earliest {
      let ahead = (day - CivilDay.weekday(today) + 7) % 7
      return EDTF(day: today + ahead)
    }
    return nil
  }

  private func same(_ unit: DateUnit) -> EDTF? {
    guard let context else { return nil }
    switch unit {
    case .day, .week: return context.precision == .day ? context : nil
    case .month:
      guard let year = context.year, let month = context.month else { return nil }
      return EDTF(year: year, month: month)
    case .year, .decade: return context.year.map { EDTF(year: $0) }
    }
  }

  private func shift(_ base: EDTF?, _ count: Int, _ unit: DateUnit) -> EDTF? {
    guard let base, abs(count) < 1000 else { return nil }
    switch unit {
    case .day:
      guard base.precision == .day, let day = base.earliest else { return nil }
      return EDTF(day: day + count)
    case .week:
      guard base.precision == .day, let day = base.earliest else { return nil }
      return EDTF(day: day + 7 * count)?.qualified("~")
    case .month:
      guard let year = base.year, let month = base.month else { return nil }
      let months = year * 12 + month - 1 + count
      return EDTF(year: months / 12, month: months % 12 + 1)
    case .year: return base.year.map { EDTF(year: $0 + count) }
    case .decade: return base.year.map { EDTF(year: $0 + 10 * count).qualified("~") }
    }
  }
}

/// Dates counted from another: "two days later", "the following March", "that year", "yesterday".
extension DateGrammar {
  func unit(_ at: Int) -> DateUnit? {
    switch word(at) {
    case .day?, .days?: return .day
    case .week?, .weeks?: return .week
    case .month?, .months?: return .month
    case .year?, .years?: return .year
    case .decade?, .decades?: return .decade
    case .century?, .centuries?: return .century
    default: return nil
    }
  }

  /// A unit, or a night or morning, which is a day.
  private func period(_ at: Int) -> DateUnit? { isWord(at, .partOfDay) ? .day : unit(at) }

  /// "two days later", "three years ago"
  func later(_ at: Int, _ count: Int) -> (value: DateValue, next: Int)? {
    if isWord(at + 1, .fortnight), count < 1000 {
      if isWord(at + 2, .later) { return (.shifted(2 * count, .week), at + 3) }
      if isWord(at + 2, .earlier) { return (.shifted(-2 * count, .week), at + 3) }
      if isWord(at + 2, .ago) { return (.fromDocument(-2 * count, .week), at + 3) }
    }
    guard count > 0, count < 1000, let unit = unit(at + 1) else { return nil }
    if isWord(at + 2, .later) { return (.shifted(count, unit), at + 3) }
    if isWord(at + 2, .earlier) { return (.shifted(-count, unit), at + 3) }
    if isWord(at + 2, .ago) { return (.fromDocument(-count, unit), at + 3) }
    // "Two years on he was named", "Four days on, she"
    if isWord(at + 2, .on), unit != .day || count > 1 {
      switch kind(at + 3) {
      case .comma, .word(.pronoun): return (.shifted(count, unit), at + 3)
      default: return nil
      }
    }
    return nil
  }

  /// "of that year", "the following year", "last year" behind a month or a day.
  func yearReference(_ at: Int) -> (shift: Int, ofDocument: Bool, next: Int)? {
    var at = at
    if isWord(at, .of, .in) { at += 1 }
    switch word(at) {
    case .that?: return isWord(at + 1, .year) ? (0, false, at + 2) : sameYear(at + 1, 0)
    case .the?: return sameYear(at + 1, 0)
    case .last?: return isWord(at + 1, .year) ? (-1, true, at + 2) : nil
    case .next?: return isWord(at + 1, .year) ? (1, true, at + 2) : nil
    case .this?: return isWord(at + 1, .year) ? (0, true, at + 2) : nil
    default: return nil
    }
  }

  private func sameYear(_ at: Int, _ shift: Int) -> (shift: Int, ofDocument: Bool, next: Int)? {
    guard isWord(at + 1, .year) else { return nil }
    switch word(at) {
    case .same?: return (0, false, at + 2)
    case .following?, .next?: return (1, false, at + 2)
    case .previous?: return (-1, false, at + 2)
    default: return nil
    }
  }

  func relative(_ word: DateWord, _ at: Int, frame: DateWord?) -> (value: DateValue, next: Int)? {
    switch word {
    case .a, .an: return later(at, 1)
    case .the, .that: return articledRelative(word, at)
    case .same: return nil
    case .last, .next, .this: return documentRelative(word, at, frame: frame)
    case .today:
      return (.fromDocument(0, .day), at + 1)
    case .tonight: return (.fromDocument(0, .day), at + 1)
    case .yesterday: return (.fromDocument(-1, .day), at + 1)
    case .tomorrow: return (.fromDocument(1, .day), at + 1)
    default: return nil
    }
  }

  /// "the same year", "that day", "the following March", "the day before yesterday", "the year
  /// after".
  private func articledRelative(_ word: DateWord, _ at: Int) -> (value: DateValue, next: Int)? {
    if isWord(at + 1, .same), let unit = period(at + 2) { return (.same(unit), at + 3) }
    if word == .that {
      if let unit = period(at + 1) { return (.same(unit), at + 2) }
      return named(at + 1, nil, ofDocument: false)
    }
    if isWord(at + 1, .day) {
      if isWord(at + 2, .before), isWord(at + 3, .yesterday) { return (.fromDocument(-2, .day), at + 4) }
      if isWord(at + 2, .after), isWord(at + 3, .tomorrow) { return (.fromDocument(2, .day), at + 4) }
    }
    // "the day before, he", "the year after; and", "in the year following"
    if let unit = unit(at + 1), let side = self.word(at + 2),
      [.before, .after, .following, .previous].contains(side)
    {
      switch kind(at + 3) {
      case .comma, .stop, .edge, .close, .mark, .word(.and):
        return (.shifted([.after, .following].contains(side) ? 1 : -1, unit), at + 3)
      default: return nil
      }
    }
    let following: Bool
    switch self.word(at + 1) {
    case .following?, .next?: following = true
    case .previous?: following = false
    default: return nil
    }
    if let unit = period(at + 2) { return (.shifted(following ? 1 : -1, unit), at + 3) }
    return named(at + 2, following, ofDocument: false)
  }

  /// "last year", "next Tuesday", "this summer", "last night".
  private func documentRelative(
    _ word: DateWord, _ at: Int, frame: DateWord?
  ) -> (value: DateValue, next: Int)? {
    if let unit = period(at + 1) {
      // "this day" is rhetoric; "last day" and "next day" belong to a story.
      if unit == .day, !isWord(at + 1, .partOfDay) {
        return word == .next ? (.shifted(1, .day), at + 2) : nil
      }
      if isWord(at + 1, .partOfDay) {
        // "summoned her the next morning" belongs to a story, too.
        if word == .next { return (.shifted(1, .day), at + 2) }
        return (.fromDocument(word == .last ? -1 : 0, .day), at + 2)
      }
      // "this century" is the reader's.
      if unit == .decade || unit == .century { return nil }
      // "in the last year" is a duration.
      if isWord(at - 1, .the) { return nil }
      return (.fromDocument(word == .last ? -1 : word == .next ? 1 : 0, unit), at + 2)
    }
    return named(at + 1, word == .this ? nil : word == .next, ofDocument: true)
  }

  /// A month, a season or a weekday behind "last", "the following", "that".
  private func named(_ at: Int, _ following: Bool?, ofDocument: Bool) -> (value: DateValue, next: Int)? {
    switch kind(at) {
    case .month(let month, .full):
      if case .number = kind(at + 1) { return nil }
      if shape(at + 1)?.contains(.capital) == true, touches(at, at + 1) { return nil }
      guard let following else {
        return (
          ofDocument
            ? .inYear(month: month, day: nil, shift: 0, ofDocument: true) : .month(month, day: nil), at + 1
        )
      }
      return (.neighbour(month: month, following: following, ofDocument: ofDocument), at + 1)
    case .season(let season):
      if year(at + 1) != nil || isWord(at + 1, .of) || isOther(at + 1) && touches(at, at + 1) { return nil }
      guard let following else {
        return (.inYear(month: season, day: nil, shift: 0, ofDocument: ofDocument), at + 1)
      }
      return (.neighbour(month: season, following: following, ofDocument: ofDocument), at + 1)
    case .weekday(let day, short: false):
      guard let following else { return (.weekday(day), at + 1) }
      return (.neighbourWeekday(day, following: following, ofDocument: ofDocument), at + 1)
    default: return nil
    }
  }
}

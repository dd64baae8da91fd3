/// The grammar of dates over lexemes: what opens a date, how it is framed, and what it modifies.
struct DateGrammar {
  let lexemes: [DateLexeme]
  let text: UnsafeBufferPointer<UInt8>
  var found: [DateMention] = []
  /// The lexeme behind the last date found: years may be listed behind it.
  var lastNext = -1
  private var sentence = 0
  private var saidWill = false

  init(lexemes: [DateLexeme], text: UnsafeBufferPointer<UInt8>) {
    self.lexemes = lexemes
    self.text = text
  }

  /// A date without its preposition.
  struct Part {
    var value: DateValue
    /// Where the date begins, "the" and "early" included.
    var first: Int
    /// The lexeme that says it: the year, the month.
    var lead: Int
    var next: Int
    var isApproximate = false
  }

  func kind(_ index: Int) -> DateLexeme.Kind {
    index >= 0 && index < lexemes.count ? lexemes[index].kind : .edge
  }

  func word(_ index: Int) -> DateWord? {
    if case .word(let word) = kind(index) { return word }
    return nil
  }

  func isWord(_ index: Int, _ one: DateWord) -> Bool { word(index) == one }

  func isWord(_ index: Int, _ one: DateWord, _ two: DateWord) -> Bool {
    guard let word = word(index) else { return false }
    return word == one || word == two
  }

  /// At most one space apart.
  func touches(_ one: Int, _ other: Int) -> Bool {
    one >= 0 && other < lexemes.count && lexemes[other].start - lexemes[one].end <= 1
  }

  /// Nothing between.
  func joins(_ one: Int, _ other: Int) -> Bool {
    one >= 0 && other < lexemes.count && lexemes[other].start == lexemes[one].end
  }

  /// A word that is none of dates, such as a noun.
  func isOther(_ index: Int) -> Bool { shape(index) != nil }

  /// The shape of such a word; "law" and "class" are nouns too behind a date.
  func shape(_ index: Int) -> WordShape? {
    switch kind(index) {
    case .other(let shape): shape
    case .word(.numbering), .word(.measure), .word(.life): []
    default: nil
    }
  }

  mutating func all() -> [DateMention] {
    var at = 0
    while at < lexemes.count {
      var next: Int?
      switch lexemes[at].kind {
      case .other, .comma, .dash, .close, .slash, .possessive, .mark, .question, .edge, .open: break
      case .stop:
        sentence = at + 1
        saidWill = false
      case .word(let word):
        if word == .will { saidWill = true }
        // Nearly every "of", "in" and "the" stands before a common word: no date.
        if word.opensDate, !isOther(at + 1) || word.standsAlone { next = framed(word, at) }
      case .number, .ordinal, .decade, .month, .season, .weekday, .whole: next = unframed(at)
      }
      if let next, next > at {
        lastNext = next
        at = next
      } else {
        at += 1
      }
    }
    return found
  }

  // MARK: Framing

  /// The words before a date, what they make of it, and where it begins.
  private func frame(_ word: DateWord, _ at: Int) -> (Framing, Int)? {
    var at = at + 1
    var framing: Framing
    switch word {
    case .in, .on, .during, .throughout, .of, .within, .at, .for:
      framing = .at
      // "on or before", "in or about"
      if isWord(at, .or), let second = self.word(at + 1) {
        if second == .before || second == .by { framing = .before; at += 2 }
        if second == .after { framing = .after; at += 2 }
        if second == .circa { at += 1 }
      }
    case .from, .since: framing = .from
    case .starting, .beginning, .effective:
      guard word == .effective || isGerund(at - 1) || word == .starting else { return nil }
      framing = .from
      if let second = self.word(at), second == .in || second == .on || second == .from || second == .as {
        at += 1
        if second == .as, isWord(at, .of, .from) { at += 1 }
      } else if word != .effective {
        return nil
      }
    case .ending:
      framing = .until
      guard isWord(at, .in, .on) else { return nil }
      at += 1
    case .as:
      if isWord(at, .of) {
        framing = .at
      } else if isWord(at, .from) {
        framing = .from
      } else if isWord(at, .early, .late), isWord(at + 1, .as) {
        framing = .at
        at += 1
      } else {
        return nil
      }
      at += 1
      if isWord(at, .in) { at += 1 }
    case .until, .to, .through: framing = .until
    case .up:
      guard isWord(at, .to, .until) else { return nil }
      framing = .until
      at += 1
    case .by, .before: framing = .before
    case .prior:
      guard isWord(at, .to) else { return nil }
      framing = .before
      at += 1
    case .no:
      guard isWord(at, .later, .earlier), isWord(at + 1, .than) else { return nil }
      framing = isWord(at, .later) ? .before : .after
      at += 2
    case .later, .earlier:
      guard isWord(at, .than) else { return nil }
      framing = word == .later ? .after : .before
      at += 1
    case .after: framing = .after
    case .between: framing = .at
    default: return nil
    }
    // "until at least 1990"
    if isWord(at, .at), isWord(at + 1, .least) { at += 2 }
    return (framing, at)
  }

  /// "beginning" the participle, not "start" the noun.
  private func isGerund(_ index: Int) -> Bool {
    lexemes[index].end - lexemes[index].start == 9
  }

  private mutating func framed(_ word: DateWord, _ at: Int) -> Int? {
    if let (framing, first) = frame(word, at) {
      if let next = distance(at) { return next }
      if word == .between { return between(at, first) }
      let isSpan = framing == .at || framing == .from || word == .until
      if isSpan, let next = span(at, first, word, framing) { return next }
      if word == .in || word == .on, let next = list(at, first) { return next }
      if let part = part(first, frame: word), isAllowed(part, word) {
        let isOpen = word == .since || isOnwards(part.next)
        return add(at, part, nil, framing, isOpen: isOpen, isFramed: true)
      }
      // What opens like a frame may open a date: "beginning of 2004".
      guard word == .beginning || word == .later || word == .earlier else { return nil }
    }
    return unframed(at)
  }

  private mutating func unframed(_ at: Int) -> Int? {
    if let next = distance(at) { return next }
    if let next = span(at, at, nil, .at) { return next }
    if let part = part(at, frame: nil) {
      let isOpen = isOnwards(part.next)
      return add(at, part, nil, isOpen ? .from : .at, isOpen: isOpen, isFramed: false)
    }
    return list(at, at)
  }

  /// "1989 onwards", "from 1989 on": behind the date.
  func isOnwards(_ next: Int) -> Bool { isWord(next, .onwards) }

  /// Whether a preposition may stand before such a date.
  private func isAllowed(_ part: Part, _ word: DateWord) -> Bool {
    switch word {
    case .to, .at, .within, .for, .of:
      switch part.value {
      case .date: return true
      case .weekday, .neighbour, .neighbourWeekday, .inYear: return word == .for || word == .to || word == .of
      case .month(_, let day):
        return word == .of && day != nil || word == .of && isTimeNoun(part.first - 2)
          || word == .at && part.lead > part.first
      case .same(let unit): return word == .of || unit != .day
      case .season, .day, .shifted, .fromDocument: return word == .of || word == .at && part.lead > part.first
      }
    default: return true
    }
  }

  /// "the night of", "the month of".
  private func isTimeNoun(_ index: Int) -> Bool {
    switch word(index) {
    case .partOfDay?, .month?, .week?, .end?, .beginning?, .middle?, .day?: return true
    default: return false
    }
  }

  // MARK: Results

  @discardableResult
  mutating func add(
    _ start: Int, _ part: Part, _ end: DateValue?, _ framing: Framing, isOpen: Bool, isFramed: Bool
  ) -> Int {
    var next = part.next
    if isOnwards(next) { next += 1 }
    let core = lexemes[part.first].start..<lexemes[next - 1].end
    var mention = DateMention(
      range: lexemes[start].start..<core.upperBound, core: core, value: part.value, end: end,
      framing: framing, isOpen: isOpen, isAttributive: isAttributive(part, next, isFramed ? start : nil),
      isApproximate: part.isApproximate, isDistance: false)
    mention.leads = start == sentence || start == 0
    mention.isAhead = saidWill
    found.append(mention)
    return next
  }

  /// "the 2016 election", "a November 2016 speech", "his 2003 book", "the constitution of 1991".
  private func isAttributive(_ part: Part, _ next: Int, _ frame: Int?) -> Bool {
    let isYear = isPlainYear(part.value)
    if let frame {
      // "of 1991" says of which year a thing is, "the end of 1991" is another matter and no frame.
      return isWord(frame, .of) && isYear && isOther(frame - 1)
    }
    // "post-2016"
    if case .dash = kind(part.first - 1), joins(part.first - 1, part.first), isWord(part.first - 2, .prefix) {
      return true
    }
    guard isNoun(next) || isHyphened(next) else { return false }
    switch kind(part.lead) {
    case .season where !isYear && part.lead != part.next - 2: return false
    case .weekday: return false
    default: break
    }
    switch kind(part.lead - 1) {
    case .word(let word): return word.isDeterminer
    case .possessive: return true
    case .other: return isYear
    case .edge, .stop, .mark, .open: return isYear
    default: return false
    }
  }

  /// A noun or a season's name in one ("2016 Summer Olympics") right behind.
  private func isNoun(_ index: Int) -> Bool {
    guard touches(index - 1, index) else { return false }
    if case .season = kind(index) { return isOther(index + 1) }
    return shape(index).map { !$0.contains(.adverb) } ?? false
  }

  /// "19th-century painter"
  private func isHyphened(_ index: Int) -> Bool {
    if case .dash(long: false) = kind(index) { return joins(index - 1, index) && joins(index, index + 1) }
    return false
  }

  func isPlainYear(_ value: DateValue) -> Bool {
    if case .date(let date) = value { return date.precision == .year }
    return false
  }

  /// "one day after firing him": what follows lies that far back. Behind a noun ("two days after the vote") the date
  /// is that of a thing the finder does not know, and nothing is found.
  private mutating func distance(_ at: Int) -> Int? {
    let count: Int
    switch kind(at) {
    case .number(let number, _): count = number
    case .word(.a), .word(.an): count = 1
    default: return nil
    }
    guard count > 0, count < 100, let unit = unit(at + 1), isWord(at + 2, .after, .before) else { return nil }
    let back = isWord(at + 2, .after)
    let next = kind(at + 3)
    var follows = false
    if case .other(let shape) = next { follows = shape.contains(.gerund) }
    if case .word(.pronoun) = next { follows = true }
    if follows {
      found.append(
        DateMention(
          range: lexemes[at].start..<lexemes[at + 2].end, core: lexemes[at].start..<lexemes[at + 1].end,
          value: .shifted(back ? -count : count, unit), end: nil, framing: .at, isOpen: false,
          isAttributive: false, isApproximate: false, isDistance: true))
      return at + 3
    }
    // "Four years after that, she", "two years after this he"
    if isWord(at + 3, .that, .this) {
      switch kind(at + 4) {
      case .comma, .stop, .edge, .close, .word(.pronoun):
        let part = Part(value: .shifted(back ? count : -count, unit), first: at, lead: at, next: at + 4)
        return add(at, part, nil, .at, isOpen: false, isFramed: false)
      default: return nil
      }
    }
    switch next {
    // "had been detained a week before at Frankfurt"
    case .comma, .stop, .edge, .close, .word(.at), .word(.in), .word(.by):
      let part = Part(value: .shifted(back ? count : -count, unit), first: at, lead: at, next: at + 3)
      return add(at, part, nil, .at, isOpen: false, isFramed: false)
    default: return nil
    }
  }
}

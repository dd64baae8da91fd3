/// Cuts text into lexemes. One pass, so linear in the text.
struct DateLexer {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let begin: Int
  private let table = DateTable.shared
  private var list: [DateLexeme] = []
  private var at: Int

  static func lexemes(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [DateLexeme] {
    var lexer = DateLexer(text, range)
    lexer.run()
    return lexer.list
  }

  private init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    begin = range.lowerBound
    end = range.upperBound
    at = begin
    list.reserveCapacity(range.count / 5 + 8)
  }

  private mutating func run() {
    while at < end {
      let byte = text[at]
      if byte == 32 {
        at += 1
      } else if DateLexer.isLetter(byte) {
        word()
      } else if DateLexer.isDigit(byte) {
        number()
      } else if byte >= 0x80 {
        beyondASCII()
      } else {
        sign(byte)
      }
    }
  }

  private mutating func add(_ kind: DateLexeme.Kind, _ start: Int) {
    list.append(DateLexeme(kind: kind, start: start, end: at))
  }

  private func byte(_ offset: Int) -> UInt8 { offset >= begin && offset < end ? text[offset] : 0 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }

  // MARK: Words

  private mutating func word() {
    let start = at
    if feast() || quarter() { return }
    var packed = PackedWord()
    var upper = 0
    while at < end {
      let byte = text[at]
      guard DateLexer.isLetter(byte) else { break }
      packed.append(byte | 32)
      if byte & 32 == 0 { upper += 1 }
      at += 1
    }
    let isCapital = text[start] & 32 == 0
    let next = byte(at)
    // Letters beyond ASCII and apostrophes inside belong to the word, which is then no date's.
    if next >= 0x80 || next == UInt8(ascii: "'"), continuesWord() {
      restOfWord(start, isCapital)
      return
    }
    if next == UInt8(ascii: "."), at - start == 1, initials(start) { return }
    let length = at - start
    var kind = DateLexeme.Kind.other([])
    if length <= 16, let known = table.kind(packed, isCapital: isCapital) {
      kind = known
      // "MAY 5" in a heading; "mAy" is nothing.
      if upper > 1, upper < length { kind = .other(.capital) }
      // "US", "IT" and "AD"/"BC" excepted: short words in capitals are names.
      if upper == length, length == 2, case .word(let word) = kind, word != .bc, word != .ad {
        if word == .function || word == .pronoun { kind = .other(.capital) }
      }
      // "the Sunday Times"
      if isCapital, case .word(.quantity) = kind { kind = .other(.capital) }
      if case .word(.ad) = kind, upper != length { kind = .other(isCapital ? .capital : []) }
    }
    if case .other = kind { kind = .other(shape(start, isCapital)) }
    if next == UInt8(ascii: "."), takesStop(kind, length, isCapital) {
      at += 1
      if case .word(.no) = kind { kind = .word(.numbering) }
    }
    add(kind, start)
  }

  /// "New Year's Day" is a day and a month.
  private mutating func feast() -> Bool {
    guard let initial = DateVocabulary.feastInitials.firstIndex(of: text[at]) else { return false }
    for feast in DateVocabulary.feasts where feast.name.utf8.first == DateVocabulary.feastInitials[initial] {
      guard let length = length(of: feast.name), !DateLexer.isLetter(byte(at + length)) else { continue }
      let start = at
      list.append(DateLexeme(kind: .number(feast.day, digits: 2), start: start, end: start))
      at += length
      add(.month(feast.month, .full), start)
      return true
    }
    return false
  }

  /// The bytes that a name takes here, with either apostrophe; nil where something else stands.
  private func length(of name: String) -> Int? {
    var offset = at
    for letter in name.utf8 {
      if letter == UInt8(ascii: "'"), isApostrophe(offset) {
        offset += 3
      } else if byte(offset) == letter {
        offset += 1
      } else {
        return nil
      }
    }
    return offset - at
  }

  /// "Q3 2012".
  private mutating func quarter() -> Bool {
    guard text[at] == UInt8(ascii: "Q"), byte(at + 1) &- 49 < 4, byte(at + 2) == 32, digitsAhead(at + 3) == 4
    else {
      return false
    }
    let start = at
    let number = Int(byte(at + 1) &- 48)
    at += 2
    add(.season(32 + number), start)
    return true
  }

  private func shape(_ start: Int, _ isCapital: Bool) -> WordShape {
    var shape: WordShape = isCapital ? .capital : []
    let last = text[at - 1] | 32
    if last == UInt8(ascii: "s"), at - start > 3, text[at - 2] | 32 != UInt8(ascii: "s") {
      shape.insert(.plural)
    }
    if last == UInt8(ascii: "y"), at - start > 4, text[at - 2] == UInt8(ascii: "l") { shape.insert(.adverb) }
    if last == UInt8(ascii: "g"), at - start > 4, text[at - 2] == UInt8(ascii: "n"),
      text[at - 3] == UInt8(ascii: "i")
    {
      shape.insert(.gerund)
    }
    return shape
  }

  /// The stop of an abbreviation ("Jan.", "c.", "No.") belongs to it.
  private func takesStop(_ kind: DateLexeme.Kind, _ length: Int, _ isCapital: Bool) -> Bool {
    switch kind {
    case .month(_, .short), .weekday(_, short: true): return true
    case .word(.circa): return length <= 2
    case .word(.life), .word(.numbering): return length <= 3
    case .word(.no): return length == 2 && isNumberAhead(at + 1)
    default: return false
    }
  }

  private func isNumberAhead(_ offset: Int) -> Bool {
    DateLexer.isDigit(byte(byte(offset) == 32 ? offset + 1 : offset))
  }

  /// Whether a letter beyond ASCII or an apostrophe with letters other than "s" goes on with the word.
  private func continuesWord() -> Bool {
    let first = byte(at)
    if first == UInt8(ascii: "'") { return isContraction(at + 1) }
    if isApostrophe(at) { return isContraction(at + 3) }
    return symbol(at) == nil
  }

  private func isContraction(_ offset: Int) -> Bool {
    guard DateLexer.isLetter(byte(offset)) else { return false }
    return byte(offset) | 32 != UInt8(ascii: "s") || DateLexer.isLetter(byte(offset + 1))
  }

  private func isApostrophe(_ offset: Int) -> Bool {
    byte(offset) == 0xE2 && byte(offset + 1) == 0x80 && byte(offset + 2) == 0x99
  }

  private mutating func restOfWord(_ start: Int, _ isCapital: Bool) {
    while at < end {
      let byte = text[at]
      if DateLexer.isLetter(byte) || DateLexer.isDigit(byte) {
        at += 1
      } else if byte == UInt8(ascii: "'"), isContraction(at + 1) {
        at += 1
      } else if byte >= 0x80, isApostrophe(at) {
        guard isContraction(at + 3) else { break }
        at += 3
      } else if byte >= 0x80, symbol(at) == nil {
        at += 1
      } else {
        break
      }
    }
    add(.other(isCapital ? .capital : []), start)
  }

  /// B.C., A.D., O.S., N.S., with or without the last stop.
  private mutating func initials(_ start: Int) -> Bool {
    guard DateLexer.isLetter(byte(at + 1)), !DateLexer.isLetter(byte(at + 2)) else { return false }
    let kind: DateWord
    var next = at + 2
    switch (text[start], byte(at + 1)) {
    case (UInt8(ascii: "B"), UInt8(ascii: "C")):
      kind = .bc
      if byte(next) == UInt8(ascii: "."), byte(next + 1) == UInt8(ascii: "E") { next += 2 }
    case (UInt8(ascii: "A"), UInt8(ascii: "D")), (UInt8(ascii: "C"), UInt8(ascii: "E")): kind = .ad
    case (UInt8(ascii: "O"), UInt8(ascii: "S")): kind = .oldStyle
    case (UInt8(ascii: "N"), UInt8(ascii: "S")): kind = .newStyle
    default: return false
    }
    at = byte(next) == UInt8(ascii: ".") ? next + 1 : next
    add(.word(kind), start)
    return true
  }

  // MARK: Numbers

  private mutating func number() {
    let start = at
    let before = byte(start - 1)
    var value = 0
    while at < end, DateLexer.isDigit(text[at]) {
      if at - start < 9 { value = value * 10 + Int(text[at] &- 48) }
      at += 1
    }
    let digits = at - start
    let next = byte(at)
    if digits > 9 { return quantity(start) }
    if next == UInt8(ascii: "."), DateLexer.isDigit(byte(at + 1)) {
      if digits <= 2, dotted(start, day: value) { return }
      return quantity(start)
    }
    if next == UInt8(ascii: ":"), DateLexer.isDigit(byte(at + 1)) { return quantity(start) }
    // "1,200" has three digits behind the comma; "5,1912" is a day and a year.
    if next == UInt8(ascii: ","), digitsAhead(at + 1) == 3 { return quantity(start) }
    if DateLexer.isLetter(next) { return suffixed(start, value, digits) }
    if next == UInt8(ascii: "'") || isApostrophe(at) {
      let letter = at + (next == UInt8(ascii: "'") ? 1 : 3)
      if digits == 4, value % 10 == 0, byte(letter) == UInt8(ascii: "s"),
        !DateLexer.isLetter(byte(letter + 1))
      {
        at = letter + 1
        return add(.decade(value), start)
      }
    }
    let isQuantity =
      before == UInt8(ascii: "$") || before == UInt8(ascii: "#") || before == UInt8(ascii: "=")
      || before == UInt8(ascii: ".") && !DateLexer.isLetter(byte(start - 2))
      || next == UInt8(ascii: "%") || isCurrency(start)
    add(isQuantity ? .mark : .number(value, digits: digits), start)
  }

  private func isCurrency(_ start: Int) -> Bool {
    (byte(start - 1) == 0xA3 || byte(start - 1) == 0xA5) && byte(start - 2) == 0xC2
      || byte(start - 1) == 0xAC && byte(start - 2) == 0x82
  }

  private func digitsAhead(_ offset: Int) -> Int {
    var count = 0
    while count < 6, DateLexer.isDigit(byte(offset + count)) { count += 1 }
    return count
  }

  /// "1,200", "3.5", "10:30".
  private mutating func quantity(_ start: Int) {
    while at < end {
      let byte = text[at]
      let isInside = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      guard DateLexer.isDigit(byte) || isInside && DateLexer.isDigit(self.byte(at + 1)) else { break }
      at += 1
    }
    add(.mark, start)
  }

  /// "26.7.2008".
  private mutating func dotted(_ start: Int, day: Int) -> Bool {
    var next = at + 1
    var month = 0
    let monthDigits = digitsAhead(next)
    guard monthDigits <= 2 else { return false }
    for place in 0..<monthDigits { month = month * 10 + Int(byte(next + place) &- 48) }
    next += monthDigits
    guard byte(next) == UInt8(ascii: "."), digitsAhead(next + 1) == 4 else { return false }
    var year = 0
    for place in 1...4 { year = year * 10 + Int(byte(next + place) &- 48) }
    guard EDTF(year: year, month: month, day: day) != nil else { return false }
    at = next + 5
    add(.whole(year * 10_000 + month * 100 + day), start)
    return true
  }

  /// "5th", "1990s", "26T10:00:00Z"; other letters behind digits make no number.
  private mutating func suffixed(_ start: Int, _ value: Int, _ digits: Int) {
    let suffix = at
    if text[at] == UInt8(ascii: "T"), digits == 2, DateLexer.isDigit(byte(at + 1)) {
      add(.number(value, digits: digits), start)
      let time = at
      while at < end,
        DateLexer.isDigit(text[at]) || DateLexer.isLetter(text[at]) || text[at] == UInt8(ascii: ":")
      {
        at += 1
      }
      return add(.mark, time)
    }
    while at < end, DateLexer.isLetter(text[at]) || DateLexer.isDigit(text[at]) { at += 1 }
    let first = text[suffix]
    let second = byte(suffix + 1) | 32
    switch (at - suffix, first | 32, second) {
    case (1, UInt8(ascii: "s"), _) where value % 10 == 0 && (digits == 4 || digits == 2):
      let isShort = digits == 2 && (byte(start - 1) == UInt8(ascii: "'") || isApostrophe(start - 3))
      add(.decade(isShort ? (value < 20 ? 2000 : 1900) + value : value), start)
    case (2, UInt8(ascii: "s"), UInt8(ascii: "t")), (2, UInt8(ascii: "n"), UInt8(ascii: "d")),
      (2, UInt8(ascii: "r"), UInt8(ascii: "d")), (2, UInt8(ascii: "t"), UInt8(ascii: "h")):
      add(digits <= 2 ? .ordinal(value) : .mark, start)
    case (2, UInt8(ascii: "b"), UInt8(ascii: "c")) where digits <= 4,
      (2, UInt8(ascii: "a"), UInt8(ascii: "d")) where digits <= 4:
      let stop = at
      at = suffix
      add(.number(value, digits: digits), start)
      at = stop
      add(.word(first | 32 == UInt8(ascii: "b") ? .bc : .ad), suffix)
    default: add(.mark, start)
    }
  }

  // MARK: Signs

  private mutating func sign(_ byte: UInt8) {
    let start = at
    at += 1
    let kind: DateLexeme.Kind
    switch byte {
    case UInt8(ascii: "-"): kind = .dash(long: false)
    case UInt8(ascii: ","): kind = .comma
    case UInt8(ascii: "/"): kind = .slash
    case UInt8(ascii: "("), UInt8(ascii: "["): kind = .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): kind = .close
    case UInt8(ascii: "?"): kind = .question
    case UInt8(ascii: "~"): kind = .word(.circa)
    case UInt8(ascii: "&"): kind = .word(.and)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"): kind = .stop
    case UInt8(ascii: "\n"):
      // A line may break inside a sentence; an empty one ends it.
      guard at < end, text[at] == UInt8(ascii: "\n") else { return }
      kind = .stop
    case UInt8(ascii: "'"):
      guard possessive(start) else { return }
      kind = .possessive
    case 9...13: return
    default: kind = .mark
    }
    add(kind, start)
  }

  /// "'s" behind a word.
  private mutating func possessive(_ start: Int) -> Bool {
    guard byte(at) == UInt8(ascii: "s"), !DateLexer.isLetter(byte(at + 1)), let last = list.last,
      last.end == start
    else { return false }
    at += 1
    return true
  }

  private enum Symbol { case space, dash, apostrophe, mark }

  /// A sign of UTF-8's general punctuation, its length in bytes; nil for a letter.
  private func symbol(_ offset: Int) -> (Symbol, Int)? {
    let second = byte(offset + 1)
    switch byte(offset) {
    case 0xC2:
      if second == 0xA0 { return (.space, 2) }
      // º and ª are letters of abbreviations.
      return second == 0xAA || second == 0xBA ? nil : (.mark, 2)
    case 0xE2:
      let third = byte(offset + 2)
      if second == 0x80 {
        switch third {
        case 0x80...0x8F, 0xAF: return (.space, 3)
        case 0x90...0x95: return (.dash, 3)
        case 0x99: return (.apostrophe, 3)
        default: return (.mark, 3)
        }
      }
      if second == 0x88, third == 0x92 { return (.dash, 3) }
      return (.mark, 3)
    default: return nil
    }
  }

  private mutating func beyondASCII() {
    let start = at
    guard let (symbol, length) = symbol(at) else {
      at += 1
      return restOfWord(start, true)
    }
    at = min(at + length, end)
    switch symbol {
    case .space: break
    case .dash: add(.dash(long: true), start)
    case .apostrophe: if possessive(start) { add(.possessive, start) }
    case .mark: add(.mark, start)
    }
  }
}

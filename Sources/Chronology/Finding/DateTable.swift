/// Finds the words of dates: up to 16 bytes packed into two numbers, looked up in one probe or two.
struct DateTable: Sendable {
  /// Which writings of a word count.
  private enum Case: UInt8 {
    case any, capital, lower
  }

  private struct Entry {
    var low: UInt64
    var high: UInt64
    var lowered: DateLexeme.Kind
    var capitalized: DateLexeme.Kind
  }

  private let slots: [Int16]
  private let entries: [Entry]
  private let mask: Int

  static let shared = DateTable()

  private init() {
    var table: [String: (lowered: DateLexeme.Kind, capitalized: DateLexeme.Kind)] = [:]
    let plain = DateLexeme.Kind.other([])
    let capital = DateLexeme.Kind.other(.capital)
    func add(_ word: String, _ kind: DateLexeme.Kind, _ which: Case = .any) {
      var known = table[word.lowercased()] ?? (plain, capital)
      if which != .capital { known.lowered = kind }
      if which != .lower { known.capitalized = kind }
      table[word.lowercased()] = known
    }
    for (word, list) in DateVocabulary.groups {
      for text in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(String(text), .word(word)) }
    }
    for (word, list) in DateVocabulary.capitalized {
      for text in list.split(separator: " ") { add(String(text), .word(word), .capital) }
    }
    for (year, word) in DateVocabulary.decades { add(word, .decade(year), .lower) }
    for (season, list) in DateVocabulary.seasons {
      for text in list.split(separator: " ") { add(String(text), .season(season)) }
    }
    for (index, name) in MonthNames.full.enumerated() {
      add(name, .month(index + 1, .full), .capital)
      // "may" and "march" are verbs.
      if index != 4 && index != 2 { add(name, .month(index + 1, .lower), .lower) }
    }
    for (month, list) in DateVocabulary.shortMonths {
      for text in list.split(separator: " ") { add(String(text), .month(month, .short), .capital) }
    }
    for (index, name) in DateVocabulary.weekdays.enumerated() {
      add(name, .weekday(index, short: false), .capital)
    }
    for (day, list) in DateVocabulary.shortWeekdays {
      for text in list.split(separator: " ") { add(String(text), .weekday(day, short: true), .capital) }
    }
    for (index, word) in DateVocabulary.numbers.enumerated() { add(word, .number(index + 1, digits: 0)) }
    for (index, word) in DateVocabulary.ordinals.enumerated() { add(word, .ordinal(index + 1)) }

    var slots = [Int16](repeating: -1, count: 2048)
    var entries: [Entry] = []
    mask = slots.count - 1
    for (word, kinds) in table.sorted(by: { $0.key < $1.key }) {
      var packed = PackedWord()
      for byte in word.utf8 { packed.append(byte) }
      var slot = packed.hash & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int16(entries.count)
      entries.append(
        Entry(
          low: packed.low, high: packed.high, lowered: kinds.lowered, capitalized: kinds.capitalized))
    }
    self.slots = slots
    self.entries = entries
  }

  /// What a word is; nil where it is none of dates.
  func kind(_ word: PackedWord, isCapital: Bool) -> DateLexeme.Kind? {
    var slot = word.hash & mask
    while true {
      let index = Int(slots[slot])
      if index < 0 { return nil }
      let entry = entries[index]
      if entry.low == word.low, entry.high == word.high {
        return isCapital ? entry.capitalized : entry.lowered
      }
      slot = (slot + 1) & mask
    }
  }
}

/// Up to 16 lower-case ASCII letters.
struct PackedWord {
  var low: UInt64 = 0
  var high: UInt64 = 0

  mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }

  var hash: Int { Int(truncatingIfNeeded: ((low ^ (high &* 31)) &* 0x9E37_79B9_7F4A_7C15) >> 40) }
}

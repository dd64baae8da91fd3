import Chronology

extension FieldValue {
  /// The date a value gives: "26 July 2008", "2008-07-26", "1950, 9, 7", "2003 (acting until May)".
  package var date: EDTF? {
    let words = text.trimmed
    if words.utf8.count == 10, words.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
      let date = try? EDTF(words)
    {
      return date
    }
    if let date = numbers(words) { return date }
    let bytes = Array(words.utf8.prefix(2000))
    for mention in DateFinder().dates(in: bytes, range: 0..<bytes.count) {
      if case .date(let date) = mention.value { return date }
    }
    return nil
  }

  /// What a template for dates leaves behind: "1950, 9, 7" or "1950|9|7", year first; of six numbers the first three.
  private func numbers(_ words: String) -> EDTF? {
    guard words.utf8.count < 40 else { return nil }
    var numbers: [Int] = []
    for part in words.utf8.split(whereSeparator: { $0 == 32 || $0 == 44 || $0 == 124 }) {
      guard part.count <= 4, let number = Int(String(decoding: part, as: UTF8.self)) else { return nil }
      numbers.append(number)
    }
    guard numbers.count == 3 || numbers.count == 6, numbers[0] > 31 else { return nil }
    return EDTF(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Whether it says that something goes on: "present", "Incumbent".
  package var isPresent: Bool {
    var word = text.trimmed.lowercased()
    while let last = word.last, last == "." || last == ")" { word.removeLast() }
    while word.first == "(" { word.removeFirst() }
    return ["present", "incumbent", "current", "currently", "now", "to present", "serving", "in office"]
      .contains(word)
  }

  /// The spans of a value: "1998–2003; 2005 – present".
  package var spans: [(start: EDTF?, end: EDTF?, isOpen: Bool)] {
    let bytes = Array(text.utf8.prefix(2000))
    return DateFinder().dates(in: bytes, range: 0..<bytes.count).compactMap { mention in
      guard case .date(let first) = mention.value else { return nil }
      var end: EDTF?
      if case .date(let date)? = mention.end { end = date }
      switch mention.framing {
      case .until, .before: return (nil, first, false)
      default: return (first, end, mention.isOpen)
      }
    }
  }

  /// "Ana Ruiz (m. 1975; div. 1990)": the words, and the time in the bracket or behind the words.
  package var dated: (words: FieldValue, date: EDTF?) {
    let (words, inside) = unbracketed
    if let inside {
      guard let time = inside.time else { return (self, nil) }
      let bare = inside.words == nil
      // A bracket that says more than when ("BA, 1973") stays with the words.
      return (bare ? words ?? self : self, time)
    }
    let bytes = Array(text.utf8.prefix(2000))
    // "1905–22 Russian": a span that opens it.
    if let first = DateFinder().dates(in: bytes, range: 0..<bytes.count).first, case .date = first.value,
      first.end != nil, first.range.lowerBound == 0, first.range.upperBound + 1 < bytes.count,
      [32, 58].contains(bytes[first.range.upperBound]), let head = part(first.range)
    {
      var start = first.range.upperBound
      while start < bytes.count, [32, 44, 58].contains(bytes[start]) { start += 1 }
      if let words = part(start ..<| text.utf8.count) { return (words, head.time) }
    }
    // "Law School, 1991": a date that ends the value.
    guard let last = DateFinder().dates(in: bytes, range: 0..<bytes.count).last, case .date = last.value,
      last.range.upperBound == text.utf8.count, last.range.lowerBound > 0,
      let tail = part(last.range.lowerBound..<last.range.upperBound)
    else { return (self, nil) }
    var end = last.range.lowerBound
    while end > 0, [32, 44, 58].contains(bytes[end - 1]) { end -= 1 }
    return (part(0..<end) ?? self, tail.time)
  }

  /// The time that a note gives: a date, or an interval from its first date to its second.
  private var time: EDTF? {
    let spans = spans
    guard let first = spans.first else { return nil }
    if first.start == nil { return EDTF(from: nil, to: first.end) }
    if first.isOpen { return EDTF(from: first.start, to: nil, open: true) }
    if let end = first.end ?? (spans.count > 1 ? spans[1].start ?? spans[1].end : nil) {
      return EDTF(from: first.start, to: end) ?? first.start
    }
    return first.start
  }

  /// What a note says besides dates and the words that frame them; nil where nothing is left.
  private var words: String? {
    let bytes = Array(text.utf8.prefix(2000))
    var covered = [Bool](repeating: false, count: bytes.count)
    for mention in DateFinder().dates(in: bytes, range: 0..<bytes.count) {
      for at in mention.range where at < covered.count { covered[at] = true }
    }
    let rest = bytes.indices.map { covered[$0] ? 32 : bytes[$0] }
    let left = rest.split(whereSeparator: { $0 < 0x80 && !isLetter($0) && !(48...57).contains($0) }).map {
      String(decoding: $0, as: UTF8.self).lowercased()
    }.filter { !FrameWords.words.contains($0) && $0 != "–" && $0 != "—" }
    return left.isEmpty ? nil : left.joined(separator: " ")
  }

  private func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }
}

/// Words that frame the dates of a note and say nothing else.
enum FrameWords {
  static let words: Set<String> = [
    "m", "married", "div", "divorced", "d", "died", "sep", "separated", "his", "her", "their", "death", "b",
    "born",
    "ann", "annulled", "wed", "since", "before", "until", "after", "from", "to", "present", "now", "and", "c",
    "ca",
    "circa", "marriage", "widowed", "dissolved", "current", "currently", "resigned", "dissolution", "partner",
  ]
}

import Chronology

/// The lines of a document that tell of itself: "Date: 16 May 2017", "OSLO, 3 May 2013 (NTB) –".
enum FrontMatter {
  /// Words that name the document's date, lower case.
  static let keys = [
    "date", "published", "publication date", "date published", "published on", "posted", "posted on", "dated",
    "filed", "issued", "release date", "updated", "last updated",
  ]

  /// Whether a field's key names the document's date.
  static func isDateKey(_ key: String) -> Bool { keys.contains(key.lowercased()) }

  /// The day that a line gives; nil where it gives none, or something less exact than a month.
  static func date(_ bytes: [UInt8], _ range: Range<Int>) -> EDTF? {
    guard range.count < 200 else { return nil }
    let words = String(decoding: bytes[range], as: UTF8.self)
    if let date = try? EDTF(words), [.day, .month, .time].contains(date.precision) { return date }
    // "2017-05-16T08:30:00Z"
    if range.count > 10, let date = try? EDTF(String(decoding: bytes[range].prefix(10), as: UTF8.self)),
      date.precision == .day
    {
      return date
    }
    guard let mention = DateFinder().dates(in: bytes, range: range).first, mention.end == nil,
      case .date(let date) = mention.value, date.precision == .day || date.precision == .month
    else { return nil }
    return date
  }

  /// The date of a line near the top of a story: a line that is nothing but a date, with or without "Published:" and
  /// a time, or a dateline. Nil for a sentence.
  static func dateLine(_ bytes: [UInt8], _ line: Range<Int>) -> EDTF? {
    if let value = datedValue(bytes, line) { return date(bytes, value) }
    if let agency = dateline(bytes, line) { return date(bytes, agency) }
    guard line.count < 90, let mention = DateFinder().dates(in: bytes, range: line).first, mention.end == nil,
      case .date(let date) = mention.value, date.precision == .day
    else { return nil }
    // What stands beside the date: a weekday, a time, "Published".
    var rest: [UInt8] = []
    for at in line where !mention.range.contains(at) { rest.append(bytes[at]) }
    for word in rest.split(whereSeparator: { $0 <= 32 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|") })
    {
      let isTime = word.contains { (48...57).contains($0) } || word.count <= 4
      // "The Northern Tribune, Dehradun, September 12, 2021": paper and place before the date that ends the line.
      let isName = word.first.map { (65...90).contains($0) } ?? false
      if isName, line.upperBound - mention.range.upperBound < 2, mention.range.lowerBound > line.lowerBound,
        [44, 40].contains(bytes[mention.range.lowerBound - 2])
      {
        continue
      }
      guard isTime || beside.contains(lower(word)) else { return nil }
    }
    return date
  }

  /// What stands behind "Date:" or a word like it; nil for another line.
  static func datedValue(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    guard let colon = bytes[line].prefix(20).firstIndex(of: UInt8(ascii: ":")),
      isDateKey(String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self))
    else { return nil }
    return bytes.trimmed(colon + 1..<line.upperBound)
  }

  private static let beside: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "published", "updated",
    "posted",
    "on", "at", "edition", "morning", "evening",
  ]

  /// "OSLO, 3 May 2013 (NTB) –": what stands before the dash that a paragraph of a story begins with.
  private static func dateline(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let head = bytes[line].prefix(80)
    guard let first = head.first, (65...90).contains(first) || first >= 0xC3 else { return nil }
    var at = head.startIndex
    while at + 2 < head.endIndex {
      let isDash =
        (head[at] == UInt8(ascii: "-") && head[at + 1] == 32 && at > head.startIndex && head[at - 1] == 32)
        || head[at] == UInt8(ascii: "-") && head[at + 1] == UInt8(ascii: "-")
        // "1884–1961" and "1714?–1783" are no dash of a dateline.
        || (head[at] == 0xE2 && head[at + 1] == 0x80 && (head[at + 2] == 0x93 || head[at + 2] == 0x94)
          && !(at > head.startIndex && ((48...57).contains(head[at - 1]) || head[at - 1] == UInt8(ascii: "?"))
            && at + 3 < head.endIndex && (48...57).contains(head[at + 3])))
      if isDash || endsDate(bytes, line.lowerBound, line.lowerBound + (at - head.startIndex)) { break }
      // A sentence's end: no dateline.
      if head[at] == UInt8(ascii: "."), head[at + 1] == 32, at > head.startIndex + 5,
        (97...122).contains(head[at - 4])
      {
        return nil
      }
      at += 1
    }
    guard at + 2 < head.endIndex else { return nil }
    let words = head[..<at]
    // "ASTLEY, Peregrine (7 January 1699 – 20 November 1771)": the dash of a life.
    guard words.count(where: { $0 == 40 }) == words.count(where: { $0 == 41 }) else { return nil }
    // The place is in capitals, or the line names its agency in brackets.
    let letters = words.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") }
    let isCapital = letters.count > 2 && !letters.contains { (97...122).contains($0) }
    guard isCapital || words.contains(UInt8(ascii: "(")) || isDated(bytes, line.lowerBound..<at) else {
      return nil
    }
    return line.lowerBound..<at
  }

  /// "KYIV, October 10, 2017. Detectives", "BEIRUT, 19 July 2023 (Levant Dispatch): The": whether a stop or a colon ends
  /// place and day where a dash might. Behind a day of birth a life goes on for decades: "Lima, 4 July 1912. Lawyer,
  /// senator in 1950".
  private static func endsDate(_ bytes: [UInt8], _ start: Int, _ at: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ":"), at + 2 < bytes.count,
      bytes[at + 1] == 32, at > start + 10
    else { return false }
    var end = at
    if bytes[at] == UInt8(ascii: ":"), bytes[at - 1] == UInt8(ascii: ")"),
      let open = bytes[start..<at].lastIndex(of: UInt8(ascii: "("))
    {
      end = bytes.trimmed(start..<open).upperBound
    }
    guard end > start + 10, bytes[end - 4..<end].allSatisfy({ (48...57).contains($0) }),
      isDated(bytes, start..<end), let year = Int(String(decoding: bytes[end - 4..<end], as: UTF8.self))
    else { return false }
    return !years(bytes[at...].prefix(100_000)).contains { $0 > year + 20 }
  }

  /// The numbers of four digits in a text.
  private static func years(_ bytes: ArraySlice<UInt8>) -> some Sequence<Int> {
    bytes.split { !(48...57).contains($0) }.lazy.filter { $0.count == 4 }.map {
      $0.reduce(0) { $0 * 10 + Int($1) - 48 }
    }
  }

  /// "Ankara, 20 January 1999", "Dublin, Tuesday 4 April 2017": a name of up to three words, a comma and a whole day, and
  /// nothing else.
  private static func isDated(_ bytes: [UInt8], _ head: Range<Int>) -> Bool {
    let line = bytes.trimmed(head)
    guard let mention = DateFinder().dates(in: bytes, range: line).first, mention.end == nil,
      case .date(let date) = mention.value, date.precision == .day,
      mention.range.upperBound >= line.upperBound - 1, mention.range.lowerBound > line.lowerBound + 3
    else { return false }
    var place = bytes[line.lowerBound..<mention.range.lowerBound].split(separator: 32)
    if let last = place.last, case let word = last.filter({ $0 != 44 }), beside.contains(lower(word)) {
      place.removeLast()
    }
    guard let first = place.first, !["born", "died", "b.", "d."].contains(lower(first)) else { return false }
    return place.count <= 4 && [UInt8(ascii: ","), UInt8(ascii: ";")].contains(place.last?.last ?? 0)
      && place.allSatisfy {
        (65...90).contains($0.first ?? 0) || ($0.first ?? 0) >= 0xC3
          || ["de", "do", "of", "la"].contains(lower($0))
      }
  }

  /// A line's dateline and where the story begins behind it; nil without one.
  ///
  /// The place is in capitals and followed by a comma or bracket ("NATO – the alliance –" is none, nor is "Jane Doe
  /// (1890–1960)"), or an agency in capitals stands in brackets before the dash.
  static func afterDateline(_ bytes: [UInt8], _ line: Range<Int>) -> (head: Range<Int>, story: Int)? {
    guard let head = dateline(bytes, line) else { return nil }
    guard let mark = bytes[head].firstIndex(where: { $0 == 44 || $0 == 40 }) else {
      return bareDateline(bytes, head, line)
    }
    func isUpper(_ range: Range<Int>) -> Bool {
      !bytes[range].contains { (97...122).contains($0) || (48...57).contains($0) }
    }
    let place = head.lowerBound..<mark
    let last = bytes.trimmed(head)
    let agency = bytes[last].lastIndex(of: 40).map { $0..<last.upperBound } ?? mark..<mark
    guard
      isUpper(place) && place.count > 2 || isDated(bytes, head)
        || bytes[last].last == 41 && agency.count > 3 && isUpper(agency)
    else { return nil }
    let at = story(behind: head, bytes, line)
    return at < line.upperBound ? (head, at) : nil
  }

  /// Where a story begins behind its dateline: behind the dash, the stop or the colon.
  private static func story(behind head: Range<Int>, _ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var at = head.upperBound
    while at < line.upperBound, [45, 46, 58].contains(bytes[at]) || bytes[at] <= 32 || bytes[at] == 0xE2 {
      at += bytes[at] == 0xE2 ? 3 : 1
    }
    return at
  }

  /// "TRENTON — Gov. Kathleen Dorsett": a place alone in capitals, in front of a sentence; "NATO – the alliance –" is none.
  private static func bareDateline(_ bytes: [UInt8], _ head: Range<Int>, _ line: Range<Int>) -> (
    head: Range<Int>, story: Int
  )? {
    let place = bytes.trimmed(head)
    let at = story(behind: head, bytes, line)
    guard place.count > 4, place.count < 30, at + 10 < line.upperBound, (65...90).contains(bytes[at]),
      bytes[place].allSatisfy({ (65...90).contains($0) || [32, 46, 39, 45].contains($0) }),
      bytes[place].split(separator: 32).count < 4
    else { return nil }
    return (head, at)
  }

  private static func lower(_ word: some Sequence<UInt8>) -> String {
    String(decoding: Array(word), as: UTF8.self).lowercased()
  }

  /// The day of a line that tells where a document comes from: "Press release – Berne, 21 November 2012", "THE POLISH
  /// DAILY, LONDON. 4 February 1959", "For release 15 August 1997, 9 a.m."; nil for any other, such as a life's.
  static func issued(_ bytes: [UInt8], _ line: Range<Int>) -> EDTF? {
    guard line.count < 140, let mention = DateFinder().dates(in: bytes, range: line).first,
      mention.end == nil,
      case .date(let date) = mention.value, date.precision == .day,
      DateFinder().dates(in: bytes, range: mention.range.upperBound..<line.upperBound).isEmpty
    else { return nil }
    var isOfPress = false
    for range in [line.lowerBound..<mention.range.lowerBound, mention.range.upperBound..<line.upperBound] {
      for part in bytes[range].split(whereSeparator: { $0 <= 32 || $0 == UInt8(ascii: "/") }) {
        let letters = part.filter { !($0 < 48 || (58...64).contains($0) || (91...96).contains($0)) }
        guard let first = letters.first else { continue }
        let word = lower(letters)
        if ofPress.contains(word) { isOfPress = true }
        let isName = (65...90).contains(first) || first >= 0xC3 || (48...57).contains(first)
        guard !ofLife.contains(word), isName || small.contains(word) || ofPress.contains(word) else {
          return nil
        }
      }
    }
    return isOfPress ? date : nil
  }

  private static let ofPress: Set<String> = [
    "press", "release", "statement", "communiqué", "communique", "gazette", "bulletin", "edition", "daily",
    "news",
    "newsletter", "times", "tribune", "herald", "gazeta", "dispatch", "correspondent", "communications",
    "reader",
    "journal", "courier", "chronicle", "extract", "notice", "notices", "circular",
  ]
  private static let ofLife: Set<String> = ["born", "died", "b", "d", "né", "née"]
  private static let small: Set<String> = [
    "of", "the", "for", "from", "our", "own", "in", "at", "and", "by", "to", "immediate", "am", "pm", "de",
    "la",
    "le", "du", "no", "made", "translated", "embargoed", "until", "on",
  ]
}

import Chronology

/// What the line tells with which a story begins: "VALLETTA, March 14 (Agency) —".
struct Dateline {
  /// Where the story was written, as it is spelt.
  var place: String?
  /// The day, where the line gives a year or another date of the document does.
  var date: EDTF?
  /// The agency in brackets.
  var agency: String?
  /// A month and perhaps a day without a year.
  private(set) var isYearless = false

  /// What `head` tells, which stands before the dash; the year of `context`, a date of the document, counts for a line
  /// without one.
  init(_ bytes: [UInt8], _ head: Range<Int>, context: EDTF?) {
    let open = bytes[head].firstIndex(of: UInt8(ascii: "(")) ?? head.upperBound
    place = Dateline.place(bytes, head.lowerBound..<open)
    if open < head.upperBound, let close = bytes[open..<head.upperBound].firstIndex(of: UInt8(ascii: ")")) {
      let words = String(decoding: bytes[open + 1..<close], as: UTF8.self).trimmedBlanks
      if !words.isEmpty, !words.utf8.contains(where: { (48...57).contains($0) }) { agency = words }
    }
    for mention in DateFinder().dates(in: bytes, range: head) {
      switch mention.value {
      case .date(let found) where found.precision == .day: date = found
      case .month(let month, let day?):
        isYearless = true
        if let year = context?.year { date = EDTF(year: year, month: month, day: day) }
      default: continue
      }
      return
    }
  }

  /// "SAN TELMO, Santa Rita" of "SAN TELMO, Santa Rita, Oct. 28 2019": the parts between commas up to the first that
  /// tells a time.
  private static func place(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    var parts: [String] = []
    for part in bytes[range].split(separator: UInt8(ascii: ",")) {
      let words = String(decoding: part, as: UTF8.self).trimmedBlanks
      let isTime =
        part.contains { (48...57).contains($0) }
        || words.split(separator: " ").first.map { days.contains($0.lowercased()) } ?? true
      if isTime { break }
      parts.append(words)
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu",
    "fri",
    "sat", "sun", "today", "yesterday", "tonight",
  ]
}

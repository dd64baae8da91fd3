extension EDTF {
  /// The date in English: "26 July 2008", "autumn 2016", "about 1984", "2003 – 2008".
  public var spoken: String {
    switch precision {
    case .set: return spokenSet
    case .interval:
      let sides = description.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2 else { return description }
      return "\(EDTF.side(sides[0])) – \(EDTF.side(sides[1]))"
    default:
      var text = bare
      if isApproximate { text = "about " + text }
      if isUncertain { text += " (?)" }
      return text
    }
  }

  private static func side(_ text: String) -> String {
    text == ".." ? "…" : text.isEmpty ? "?" : (try? EDTF(text))?.spoken ?? text
  }

  /// `[2015-03-04,2015-04-03]` is "4 March 2015 or 3 April 2015", a set in braces has "and".
  private var spokenSet: String {
    let items = description.dropFirst().dropLast().split(separator: ",").map { item -> String in
      let text = item.drop { $0 == " " }
      if text.hasPrefix("..") { return "\(EDTF.side(String(text.dropFirst(2)))) or earlier" }
      if text.hasSuffix("..") { return "\(EDTF.side(String(text.dropLast(2)))) or later" }
      let ends = text.split(separator: ".")
      if ends.count == 2 { return "\(EDTF.side(String(ends[0]))) – \(EDTF.side(String(ends[1])))" }
      return EDTF.side(String(text))
    }
    guard let last = items.last, items.count > 1 else { return items.first ?? description }
    let word = description.hasPrefix("{") ? "and" : "or"
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  private var bare: String {
    let plain = description.filter { $0 != "?" && $0 != "~" && $0 != "%" }
    guard let earliest else { return plain }
    let date = CivilDay.date(earliest)
    let year = date.year <= 0 ? "\(1 - date.year) BC" : String(date.year)
    switch precision {
    case .day: return "\(date.day) \(MonthNames.full[date.month - 1]) \(year)"
    case .time:
      let time =
        plain.split(separator: "T").last.map { $0.hasSuffix("Z") ? $0.dropLast() + " UTC" : $0 } ?? ""
      return "\(date.day) \(MonthNames.full[date.month - 1]) \(year), \(time)"
    case .month:
      // A day left open (`2004-06-XX`) leaves the month.
      return "\(MonthNames.full[date.month - 1]) \(year)"
    case .season: return season(plain, year)
    case .years: return decade(plain)
    case .year: return plain.hasPrefix("Y") || !isWholeYear ? plain : year
    default: return plain
    }
  }

  private var isWholeYear: Bool {
    guard let earliest, let latest else { return false }
    let first = CivilDay.date(earliest)
    let last = CivilDay.date(latest)
    return first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31
  }

  private func season(_ plain: String, _ year: String) -> String {
    guard let code = Int(plain.suffix(2)), !plain.contains("X") else { return plain }
    let seasons = ["spring", "summer", "autumn", "winter"]
    let ordinals = ["first", "second", "third", "fourth"]
    switch code {
    case 21...24: return "\(seasons[code - 21]) \(year)"
    case 25...28: return "northern \(seasons[code - 25]) \(year)"
    case 29...32: return "southern \(seasons[code - 29]) \(year)"
    case 33...36: return "the \(ordinals[code - 33]) quarter of \(year)"
    case 37...39: return "the \(ordinals[code - 37]) third of \(year)"
    default: return "the \(ordinals[code - 40]) half of \(year)"
    }
  }

  /// "the 1990s", "the 19th century"; other patterns as they are.
  private func decade(_ plain: String) -> String {
    let isNegative = plain.hasPrefix("-")
    let digits = plain.drop { $0 == "-" }
    guard digits.utf8.count == 4 else { return plain }
    if digits.hasSuffix("XX"), let hundreds = Int(digits.prefix(2)) {
      return "the \(EDTF.ordinal(hundreds + 1)) century" + (isNegative ? " BC" : "")
    }
    guard digits.hasSuffix("X"), !isNegative, Int(digits.prefix(3)) != nil else { return plain }
    return "the \(digits.dropLast())0s"
  }

  private static func ordinal(_ number: Int) -> String {
    let ending: String
    switch (number % 10, number % 100) {
    case (_, 11...13): ending = "th"
    case (1, _): ending = "st"
    case (2, _): ending = "nd"
    case (3, _): ending = "rd"
    default: ending = "th"
    }
    return String(number) + ending
  }
}

/// The months in English.
enum MonthNames {
  static let full = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

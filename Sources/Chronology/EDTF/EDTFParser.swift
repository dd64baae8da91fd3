/// Reads EDTF levels 0, 1 and 2.
struct EDTFParser {
  struct Parsed {
    var earliest: Int?
    var latest: Int?
    var precision: EDTF.Precision
  }

  private let text: String
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  private func fail(_ expected: String) -> EDTFError { EDTFError(text: text, offset: at, expected: expected) }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func take(_ character: Character) -> Bool {
    guard let ascii = character.asciiValue, byte == ascii else { return false }
    at += 1
    return true
  }

  private func has(_ prefix: String) -> Bool { bytes[at...].starts(with: prefix.utf8) }

  mutating func whole() throws -> Parsed {
    guard !bytes.isEmpty, bytes.count <= 200 else { throw fail("a date") }
    if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { return try set() }
    if bytes.contains(UInt8(ascii: "/")) { return try interval() }
    let date = try date()
    guard at == bytes.count else { throw fail("the end") }
    return date
  }

  private mutating func interval() throws -> Parsed {
    var start: Parsed?
    var end: Parsed?
    if has("../") {
      at += 2
    } else if byte != UInt8(ascii: "/") {
      start = try date()
    }
    guard take("/") else { throw fail("a slash") }
    if has(".."), at + 2 == bytes.count {
      at += 2
    } else if at < bytes.count {
      end = try date()
    }
    guard at == bytes.count else { throw fail("the end") }
    if start == nil, end == nil, bytes.count < 3 { throw fail("a date on one side") }
    if let first = start, let last = end {
      if first.precision == .time || last.precision == .time {
        guard first.precision == last.precision else { throw fail("a date-time on both sides") }
      }
      if let low = first.earliest, let high = last.latest, low > high {
        at = 0
        throw fail("a beginning before the end")
      }
    }
    return Parsed(earliest: start?.earliest, latest: end?.latest, precision: .interval)
  }

  private mutating func set() throws -> Parsed {
    let close: Character = byte == UInt8(ascii: "[") ? "]" : "}"
    at += 1
    var earliest: Int? = Int.max
    var latest: Int? = Int.min
    var isFirst = true
    if byte == 32 { at += 1 }
    if has("..") {
      at += 2
      earliest = nil
    }
    while true {
      let item = try date()
      if let low = item.earliest, let known = earliest { earliest = min(known, low) }
      if let high = item.latest, let known = latest { latest = max(known, high) }
      isFirst = false
      if has("..") {
        at += 2
        if let character = byte, character == close.asciiValue {
          latest = nil
        } else {
          let from = at
          let last = try date()
          if let low = item.earliest, let high = last.latest, low > high {
            at = from
            throw fail("a later date")
          }
          if let high = last.latest, let known = latest { latest = max(known, high) }
        }
      }
      if take(close) { break }
      guard take(",") else { throw fail("a comma or \(close)") }
      if byte == 32 { at += 1 }
    }
    guard !isFirst, at == bytes.count else { throw fail("the end") }
    return Parsed(
      earliest: earliest == Int.max ? nil : earliest, latest: latest == Int.min ? nil : latest,
      precision: .set)
  }

  /// Steps over `?`, `~` or `%`.
  /// - Returns: whether one stood there.
  @discardableResult private mutating func qualifier() -> Bool {
    guard let character = byte,
      character == UInt8(ascii: "?") || character == UInt8(ascii: "~") || character == UInt8(ascii: "%")
    else { return false }
    at += 1
    return true
  }

  /// The numbers of two characters that a pattern such as `1X` or `X4` can mean, within limits.
  private func matching(_ start: Int, _ limits: ClosedRange<Int>) -> (low: Int, high: Int)? {
    let tens = bytes[start]
    let units = bytes[start + 1]
    let x = UInt8(ascii: "X")
    let values = limits.filter { value in
      (tens == x || Int(tens) - 48 == value / 10) && (units == x || Int(units) - 48 == value % 10)
    }
    guard let low = values.first, let high = values.last else { return nil }
    return (low, high)
  }

  /// A number of `count` characters, digits or X; low and high with X as 0 and 9.
  private mutating func number(_ count: Int) throws -> (low: Int, high: Int, hasX: Bool) {
    var low = 0
    var high = 0
    var hasX = false
    for _ in 0..<count {
      guard let character = byte else { throw fail("a digit") }
      switch character {
      case 48...57:
        low = low * 10 + Int(character - 48)
        high = high * 10 + Int(character - 48)
      case UInt8(ascii: "X"):
        hasX = true
        low *= 10
        high = high * 10 + 9
      default: throw fail("a digit")
      }
      at += 1
    }
    return (low, high, hasX)
  }

  private mutating func date() throws -> Parsed {
    if byte == UInt8(ascii: "Y") { return try longYear() }
    qualifier()
    let isNegative = take("-")
    let yearStart = at
    let year = try number(4)
    if isNegative, year.low == 0, year.high == 0 {
      at = yearStart
      throw fail("a year other than -0000")
    }
    let lowYear = isNegative ? -year.high : year.low
    let highYear = isNegative ? -year.low : year.high
    if byte == UInt8(ascii: "S"), !year.hasX {
      at += 1
      let digits = try significant()
      let unit = power(max(0, 4 - digits))
      let low = year.low / unit * unit
      let high = low + unit - 1
      qualifier()
      return years(isNegative ? -high : low, isNegative ? -low : high, .years)
    }
    qualifier()
    guard take("-") else { return years(lowYear, highYear, year.hasX ? .years : .year) }
    qualifier()
    let monthStart = at
    let month = try number(2)
    if !month.hasX, (21...41).contains(month.low) {
      qualifier()
      return season(month.low, lowYear, highYear)
    }
    guard let months = matching(monthStart, 1...12) else {
      at = monthStart
      throw fail("a month from 01 to 12 or a season from 21 to 41")
    }
    qualifier()
    guard take("-") else {
      return Parsed(
        earliest: CivilDay.number(year: lowYear, month: months.low, day: 1),
        latest: CivilDay.number(
          year: highYear, month: months.high, day: CivilDay.length(ofMonth: months.high, year: highYear)),
        precision: year.hasX ? .years : month.hasX ? .year : .month)
    }
    qualifier()
    let dayStart = at
    let day = try number(2)
    // The longest month that the pattern can mean says which days there are.
    let longest =
      month.hasX
      ? (months.low...months.high).map { CivilDay.length(ofMonth: $0, year: 2000) }.max() ?? 31
      : CivilDay.length(ofMonth: months.high, year: year.hasX ? 2000 : highYear)
    guard let days = matching(dayStart, 1...longest) else {
      at = dayStart
      throw fail("a day of that month")
    }
    let hasQualifier = qualifier()
    let first = CivilDay.number(
      year: lowYear, month: months.low,
      day: min(days.low, CivilDay.length(ofMonth: months.low, year: lowYear)))
    let last = CivilDay.number(
      year: highYear, month: months.high,
      day: min(days.high, CivilDay.length(ofMonth: months.high, year: highYear)))
    if !hasQualifier, take("T") {
      guard !year.hasX, !month.hasX, !day.hasX else { throw fail("a whole date before a time") }
      try time()
      return Parsed(earliest: first, latest: last, precision: .time)
    }
    return Parsed(
      earliest: first, latest: last,
      precision: year.hasX ? .years : month.hasX ? .year : day.hasX ? .month : .day)
  }

  private mutating func time() throws {
    func within(_ limit: Int, _ value: (low: Int, high: Int, hasX: Bool), _ what: String) throws {
      guard !value.hasX, value.low <= limit else { throw fail(what) }
    }
    let hour = try number(2)
    try within(24, hour, "an hour")
    guard take(":") else { throw fail("a colon") }
    let minute = try number(2)
    try within(59, minute, "minutes")
    guard take(":") else { throw fail("a colon") }
    let second = try number(2)
    try within(59, second, "seconds")
    if hour.low == 24, minute.low > 0 || second.low > 0 { throw fail("no time after 24:00:00") }
    if take("Z") { return }
    if take("+") || take("-") {
      let hours = try number(2)
      try within(14, hours, "an offset of at most 14:00")
      if take(":") { try within(hours.low == 14 ? 0 : 59, try number(2), "minutes") }
    }
  }

  /// The number of digits that count.
  private mutating func significant() throws -> Int {
    guard let character = byte, (49...57).contains(character) else { throw fail("a number of digits") }
    return try digits()
  }

  /// A whole number without sign, brought to a million million where it is larger.
  private mutating func digits() throws -> Int {
    let start = at
    var value = 0
    while let character = byte, (48...57).contains(character) {
      value = min(value * 10 + Int(character - 48), EDTFParser.farthest)
      at += 1
    }
    guard at > start else { throw fail("a digit") }
    return value
  }

  /// Years beyond this one are not told apart: day numbers stay far from the bounds of `Int`.
  private static let farthest = 1_000_000_000_000

  private mutating func longYear() throws -> Parsed {
    at += 1
    let isNegative = take("-")
    let start = at
    guard let character = byte, (49...57).contains(character) else {
      throw fail("a year without leading zero")
    }
    var year = try digits()
    let length = at - start
    var hasExponent = false
    if take("E") {
      hasExponent = true
      for _ in 0..<min(try digits(), 12) { year = min(year * 10, EDTFParser.farthest) }
    }
    var span = 1
    if take("S") {
      let count = try significant()
      var places = 1
      var rest = year
      while rest >= 10 {
        rest /= 10
        places += 1
      }
      span = power(max(0, places - count))
    }
    // A year that four digits can hold is no long year (level 1).
    guard hasExponent || length > 4 else {
      at = start
      throw fail("a year of more than four digits")
    }
    qualifier()
    let low = year / span * span
    let high = low + span - 1
    return years(isNegative ? -high : low, isNegative ? -low : high, span > 1 ? .years : .year)
  }

  private func years(_ low: Int, _ high: Int, _ precision: EDTF.Precision) -> Parsed {
    Parsed(
      earliest: CivilDay.number(year: low, month: 1, day: 1),
      latest: CivilDay.number(year: high, month: 12, day: 31),
      precision: precision)
  }

  private func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { value, _ in value * 10 } }

  /// Seasons without a hemisphere and northern: spring from March, and winter into February of the next year.
  private func season(_ code: Int, _ low: Int, _ high: Int) -> Parsed {
    let months: (first: Int, length: Int)
    switch code {
    case 21, 25: months = (3, 3)
    case 22, 26: months = (6, 3)
    case 23, 27: months = (9, 3)
    case 24, 28: months = (12, 3)
    case 29: months = (9, 3)
    case 30: months = (12, 3)
    case 31: months = (3, 3)
    case 32: months = (6, 3)
    case 33...36: months = ((code - 33) * 3 + 1, 3)
    case 37...39: months = ((code - 37) * 4 + 1, 4)
    default: months = ((code - 40) * 6 + 1, 6)
    }
    let last = months.first + months.length - 1
    let lastYear = last > 12 ? high + 1 : high
    let lastMonth = last > 12 ? last - 12 : last
    return Parsed(
      earliest: CivilDay.number(year: low, month: months.first, day: 1),
      latest: CivilDay.number(
        year: lastYear, month: lastMonth, day: CivilDay.length(ofMonth: lastMonth, year: lastYear)),
      precision: .season)
  }
}

import Chronology

/// The first and the last day that a date may mean, as numbers such as 20080726.
///
/// Open and unknown ends are `Days.never` and `Days.always`.
struct Days: Hashable {
  var first: Int
  var last: Int

  static let never = Int.min
  static let always = Int.max
  static let unknown = Days(first: never, last: always)

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// The days of a date, an interval included; where it is approximate, of what it says without that.
  init(_ date: EDTF) {
    let parts = date.description.split(separator: "/", omittingEmptySubsequences: false)
    let from = parts.first.flatMap { Self.days(String($0)) }
    guard parts.count > 1 else {
      self = from ?? .unknown
      return
    }
    let to = Self.days(String(parts[1]))
    self.init(first: from?.first ?? Self.never, last: to?.last ?? Self.always)
  }

  /// Whether the other date may be the same one, known less or more exactly.
  func agrees(with other: Days) -> Bool { first <= other.last && other.first <= last }

  /// How much the date leaves open; less is more exact.
  var width: Int {
    guard first != Self.never, last != Self.always else { return Self.always }
    return last - first
  }

  private static func days(_ text: String) -> Days? {
    let plain = text.filter { $0 != "~" && $0 != "?" && $0 != "%" }
    let parts = plain.split(separator: "-", omittingEmptySubsequences: true).map(String.init)
    guard let year = parts.first, year.utf8.count == 4 else { return nil }
    guard let low = Int(year.replacingX("0")), let high = Int(year.replacingX("9")) else { return nil }
    guard parts.count > 1, let month = Int(parts[1]) else {
      return Days(first: low * 10_000 + 101, last: high * 10_000 + 1231)
    }
    if let season = seasons[month] {
      return Days(first: low * 10_000 + season.first, last: high * 10_000 + season.last)
    }
    guard (1...12).contains(month) else { return nil }
    guard parts.count > 2, let day = Int(parts[2]) else {
      return Days(first: low * 10_000 + month * 100 + 1, last: high * 10_000 + month * 100 + 31)
    }
    return Days(first: low * 10_000 + month * 100 + day, last: high * 10_000 + month * 100 + day)
  }

  /// Seasons, quarters and halves of ISO 8601-2, in months of the northern year; winter ends with its year.
  private static let seasons: [Int: Days] = [
    21: Days(first: 301, last: 531), 22: Days(first: 601, last: 831), 23: Days(first: 901, last: 1130),
    24: Days(first: 101, last: 1231), 33: Days(first: 101, last: 331), 34: Days(first: 401, last: 630),
    35: Days(first: 701, last: 930), 36: Days(first: 1001, last: 1231), 40: Days(first: 101, last: 630),
    41: Days(first: 701, last: 1231),
  ]
}

extension String {
  fileprivate func replacingX(_ digit: Character) -> String {
    String(map { $0 == "X" ? digit : $0 })
  }
}

/// An answer that may be open.
public enum Answer: String, Sendable, Hashable {
  case yes, possibly, no
}

extension Days {
  /// Whether a term was running on a date.
  ///
  /// - Parameters:
  ///   - date: the date asked for; a whole year asks whether the term ran all through it.
  ///   - start: the term's first day; nil where it is unknown.
  ///   - end: the term's last day; nil where it is open or unknown.
  ///   - isOver: the source says that the term has ended, at a date it may not give.
  ///   - known: until when the source can know; what comes later is open.
  /// - Returns: yes or no only where every reading of the dates says so.
  static func holds(on date: Days, start: Days?, end: Days?, isOver: Bool, known: Days?) -> Answer {
    let start = start ?? .unknown
    let last: Days
    if let end {
      last = end
    } else if isOver {
      last = Days(first: never, last: known?.last ?? always)
    } else {
      last = Days(first: known?.first ?? never, last: always)
    }
    if date.last < start.first || date.first > last.last { return .no }
    if start.last != always, start.last <= date.first, last.first >= date.last { return .yes }
    return .possibly
  }
}

import Chronology

/// The first and the last day that a date may mean, in days since 1970-01-01.
///
/// Open and unknown ends are `Days.never` and `Days.always`, so that dates compare without cases.
struct Days: Hashable {
  let first: Int
  let last: Int

  static let never = Int.min
  static let always = Int.max

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  init(_ date: EDTF) {
    self.init(first: date.earliest ?? Self.never, last: date.latest ?? Self.always)
  }

  /// Whether the other date may be the same one, known less or more exactly.
  func agrees(with other: Days) -> Bool { first <= other.last && other.first <= last }

  /// How many days the date leaves open; less is more exact.
  var width: Int { first == Self.never || last == Self.always ? Self.always : last - first }

  /// Whether a term that begins in `start` may follow one that ended in `end` without a gap worth a word: within
  /// a month, in which a successor arrives.
  static func follow(_ end: Days, _ start: Days) -> Bool {
    guard start.first != never, end.last != always, start.first > end.last else { return true }
    return start.first - end.last <= 31
  }
}

extension Term {
  /// Whether the term was running on a date; possibly, too, where records differ and only some of them say so.
  func answer(on date: EDTF) -> Answer {
    let answers = Set(readings.map { $0.holds(on: date) })
    return answers.count == 1 ? answers.first ?? .possibly : .possibly
  }

  /// The term with each beginning and each end that records give it.
  private var readings: [Term] {
    let starts = starts.isEmpty ? [start] : starts.map(\.value)
    let ends = ends.isEmpty ? [end] : ends.map(\.value)
    return starts.flatMap { start in
      ends.map { end in
        var reading = self
        reading.start = start
        reading.end = end
        return reading
      }
    }
  }

  /// Whether the term was running on a date, as far as the documents can know.
  ///
  /// - Parameter date: the day, month or year asked about.
  /// - Returns: yes or no only where every reading of the dates says so.
  func holds(on date: EDTF) -> Answer {
    let days = Days(date)
    if end == nil, former, let known, days.first > known.last { return .no }
    // What is still held when the document was written was held until then; later nobody knows.
    let isOpen = !former && known.map { days.last <= $0.first } == true
    return EDTF.holds(on: date, from: start, to: end, isOpen: isOpen)
  }
}

extension EDTF {
  /// Whether something of this date had happened by the end of another.
  ///
  /// - Parameters:
  ///   - date: when it happened; nil where that is not known.
  ///   - day: the day, month or year by whose end.
  /// - Returns: possibly where one of the dates leaves it open.
  static func happened(_ date: EDTF?, by day: EDTF) -> Answer {
    guard let date, let last = day.latest else { return .possibly }
    if let first = date.earliest, first > last { return .no }
    guard let latest = date.latest else { return .possibly }
    return latest <= last ? .yes : .possibly
  }
}

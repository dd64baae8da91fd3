/// Finds dates in English text.
///
/// ```swift
/// let text = Array("She was mayor from 1989 to 1991.".utf8)
/// DateFinder().dates(in: text, range: 0..<text.count).first?.end  // .date(1991)
/// ```
///
/// A number of four digits is a year only where the words around it allow: "in 1990" and "(1990–95)" are dates,
/// "1990 votes" and "Resolution 1990" are none, and "the 1990 election" is one that modifies a noun.
public struct DateFinder: Sendable {
  /// A finder of dates.
  public init() {}

  /// The dates of a range of text, in order, not overlapping.
  /// - Parameters:
  ///   - text: UTF-8 bytes.
  ///   - range: the bytes to look at, such as a paragraph's.
  /// - Returns: what was found; offsets are into `text`.
  public func dates(in text: [UInt8], range: Range<Int>) -> [DateMention] {
    text.withUnsafeBufferPointer { dates(in: $0, range: range) }
  }

  /// The dates of a range of text, in order, not overlapping.
  /// - Parameters:
  ///   - text: UTF-8 bytes.
  ///   - range: the bytes to look at, such as a paragraph's.
  /// - Returns: what was found; offsets are into `text`.
  public func dates(in text: UnsafeBufferPointer<UInt8>, range: Range<Int>) -> [DateMention] {
    // Within a long text the lexemes of one stretch of paragraphs at a time are held.
    var found: [DateMention] = []
    var start = max(range.lowerBound, 0)
    let end = min(range.upperBound, text.count)
    while start < end {
      let stop = DateFinder.stretch(text, start, end)
      var grammar = DateGrammar(lexemes: DateLexer.lexemes(text, start..<stop), text: text)
      found += grammar.all()
      start = stop
    }
    return found
  }

  /// The first date of a short string, such as an infobox value.
  /// - Parameter string: for example `20 September 2017`.
  /// - Returns: the date found, or nil.
  public func date(in string: String) -> DateMention? {
    let bytes = Array(string.utf8)
    return dates(in: bytes, range: 0..<bytes.count).first
  }

  /// The end of the paragraph behind the next 32 thousand bytes.
  private static func stretch(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start + 32_768
    guard at < end else { return end }
    while at < end, text[at - 1] != UInt8(ascii: "\n") { at += 1 }
    return at
  }
}

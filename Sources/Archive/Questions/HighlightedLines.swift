/// The lines of a highlighted text that have matches (between the bytes 1 and 2).
enum HighlightedLines {
  /// A line is shown up to this many bytes about its first match.
  private static let width = 240

  /// The lines with most matches, in their order.
  static func best(_ text: [UInt8], count: Int) -> [SearchResult.Line] {
    var found: [(matches: Int, number: Int, range: Range<Int>, marks: Int)] = []
    var start = 0
    var number = 1
    var matches = 0
    var marks = 0
    var marksBefore = 0
    for index in 0...text.count {
      if index == text.count || text[index] == 10 {
        if matches > 0 { found.append((matches, number, start..<index, marksBefore)) }
        start = index + 1
        number += 1
        matches = 0
        marksBefore = marks
      } else if text[index] <= 2 {
        marks += 1
        if text[index] == 1 { matches += 1 }
      }
    }
    let best = found.sorted { ($1.matches, $0.number) < ($0.matches, $1.number) }.prefix(count)
    return best.sorted { $0.number < $1.number }.map { line($0.number, text[$0.range], marks: $0.marks) }
  }

  /// The words about the first match of a line before which so many marks stand.
  private static func line(_ number: Int, _ marked: ArraySlice<UInt8>, marks: Int) -> SearchResult.Line {
    var start = marked.startIndex
    if let first = marked.firstIndex(of: 1), first - start > width / 2 {
      // Begin at a word somewhat before the match.
      start = first - width / 2
      while start < first, marked[start] != 32 { start += 1 }
      if start < first { start += 1 }
    }
    var bytes: [UInt8] = []
    var matches: [Range<Int>] = []
    var open: Int?
    for byte in marked[start...] {
      if byte == 1 {
        open = bytes.count
      } else if byte == 2 {
        if let open { matches.append(open..<bytes.count) }
        open = nil
      } else {
        if bytes.count >= width, byte == 32, open == nil { break }
        // A word without end is cut between two characters.
        if bytes.count >= width * 2, byte & 0xc0 != 0x80 { break }
        bytes.append(byte)
      }
    }
    // Nothing before the first match is marked, so that only earlier lines' marks are no bytes of the text.
    return SearchResult.Line(
      number: number, start: start - marks, text: String(decoding: bytes, as: UTF8.self), matches: matches)
  }
}

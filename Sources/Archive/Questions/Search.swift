import Chronology
import Names

/// What a search found.
public struct SearchResult: Sendable, Hashable {
  /// People, bodies and places whose names have the words.
  public let subjects: [Subject]
  /// Documents with the words, the best first.
  public let documents: [Hit]

  /// A document with the words.
  public struct Hit: Sendable, Hashable {
    /// The document's id, `sha256:…`.
    public let document: String
    /// The title; nil where it has none.
    public let title: String?
    /// The path it was read from.
    public let source: String?
    /// Its date.
    public let date: EDTF?
    /// The lines with most of the words, in order.
    public let lines: [Line]
  }

  /// A line of a document's source.
  public struct Line: Sendable, Hashable {
    /// Counted from 1.
    public let number: Int
    /// The line's words about the first match.
    public let text: String
    /// The matches in `text`, byte ranges.
    public let matches: [Range<Int>]
  }
}

extension Archive {
  /// Searches names and the text of documents; accents and case do not count.
  ///
  /// - Parameters:
  ///   - words: all of which must stand in the document; words in double quotes must stand together, and a word
  ///     may end in `*`.
  ///   - limit: how many documents to give at most.
  /// - Returns: subjects and documents, perhaps none.
  /// - Throws: `ArchiveError`.
  public func search(_ words: String, limit: Int = 20) throws -> SearchResult {
    let subjects = try subjects(named: words)
    let query = FullTextQuery(words)
    guard !query.expression.isEmpty else { return SearchResult(subjects: subjects, documents: []) }
    let hits = try connection.rows(
      """
      SELECT d.id, d.title, d.source, d.date, highlight(document_words, 1, char(1), char(2))
      FROM document_words JOIN documents AS d ON d.document = document_words.rowid
      WHERE document_words MATCH ?1 ORDER BY rank, d.id LIMIT ?2
      """, [.text(query.expression), Value(max(0, limit))]
    ) {
      SearchResult.Hit(
        document: $0.text(0), title: $0.optionalText(1), source: $0.optionalText(2), date: date($0, 3),
        lines: HighlightedLines.best(Array($0.text(4).utf8), count: 3))
    }
    return SearchResult(subjects: subjects, documents: hits)
  }
}

/// A search as FTS5 understands it, made of words a person typed: nothing typed can be a syntax error.
struct FullTextQuery {
  let expression: String

  init(_ typed: String) {
    var terms: [String] = []
    var isPhrase = false
    for part in typed.split(separator: "\"", omittingEmptySubsequences: false) {
      if isPhrase {
        if !Folding.fold(String(part)).isEmpty { terms.append("\"\(part)\"") }
      } else {
        for word in part.split(whereSeparator: \.isWhitespace) where !Folding.fold(String(word)).isEmpty {
          terms.append(word.hasSuffix("*") ? "\"\(word.dropLast())\"*" : "\"\(word)\"")
        }
      }
      isPhrase.toggle()
    }
    expression = terms.joined(separator: " ")
  }
}

/// The lines of a highlighted text that have matches (between the bytes 1 and 2).
enum HighlightedLines {
  /// A line is shown up to this many bytes about its first match.
  private static let width = 240

  static func best(_ text: [UInt8], count: Int) -> [SearchResult.Line] {
    var found: [(matches: Int, number: Int, range: Range<Int>)] = []
    var start = 0
    var number = 1
    var matches = 0
    for index in 0...text.count {
      if index == text.count || text[index] == 10 {
        if matches > 0 { found.append((matches, number, start..<index)) }
        start = index + 1
        number += 1
        matches = 0
      } else if text[index] == 1 {
        matches += 1
      }
    }
    let best = found.sorted { ($1.matches, $0.number) < ($0.matches, $1.number) }.prefix(count)
    return best.sorted { $0.number < $1.number }.map { line($0.number, text[$0.range]) }
  }

  private static func line(_ number: Int, _ marked: ArraySlice<UInt8>) -> SearchResult.Line {
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
    return SearchResult.Line(number: number, text: String(decoding: bytes, as: UTF8.self), matches: matches)
  }
}

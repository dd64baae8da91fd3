extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}

extension String {
  /// Whether `words` stand anywhere in it, byte for byte; much cheaper than `contains` on a short string, which
  /// readies a searcher first.
  func holds(_ words: String) -> Bool {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        guard let first = words.first else { return true }
        guard text.count >= words.count else { return false }
        return (0...text.count - words.count).contains { at in
          text[at] == first && text[at..<at + words.count].elementsEqual(words)
        }
      }
    }
  }

  /// With line breaks and runs of blanks as single blanks.
  var joinedLines: String {
    utf8.contains(where: { $0 == 10 || $0 == 13 || $0 == 9 })
      ? split(whereSeparator: \.isWhitespace).joined(separator: " ") : self
  }
}

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
  /// The byte offset of the first `words`, byte for byte; nil where they do not stand or are empty. Much cheaper than
  /// the standard library's search on a short string, which readies a searcher first.
  func firstOffset(of words: String) -> Int? {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        guard let first = words.first, text.count >= words.count else { return nil }
        return (0...text.count - words.count).first { at in
          text[at] == first && text[at..<at + words.count].elementsEqual(words)
        }
      }
    }
  }

  /// Whether `words` stand anywhere in it.
  func holds(_ words: String) -> Bool { words.isEmpty || firstOffset(of: words) != nil }

  /// With line breaks and runs of blanks as single blanks.
  var joinedLines: String {
    utf8.contains(where: { $0 == 10 || $0 == 13 || $0 == 9 })
      ? split(whereSeparator: \.isWhitespace).joined(separator: " ") : self
  }
}

extension Range<Int> {
  /// The first number from which on something holds, where it holds for none before and for all behind; the upper bound
  /// where it never does (by halves).
  func partitionPoint(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

infix operator ..<| : RangeFormationPrecedence

/// The numbers from one to before another; none where the second does not lie behind the first, as happens where a
/// sentence ends sooner than a rule looks.
func ..<| (first: Int, behind: Int) -> Range<Int> { first..<max(first, behind) }

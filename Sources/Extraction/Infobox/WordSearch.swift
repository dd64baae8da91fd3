extension String {
  /// The position of the first `words`.
  func range(of words: String) -> Range<String.Index>? {
    guard let at = PeopleWords.firstOffset(of: words, in: self) else { return nil }
    let start = utf8.index(startIndex, offsetBy: at)
    return start..<utf8.index(start, offsetBy: words.utf8.count)
  }
}

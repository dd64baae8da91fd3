/// The pages of a text with form feeds between them, made one text again.
struct PDFPages {
  private let bytes: [UInt8]
  /// The lines of each page that are not blank at its ends; empty lines between paragraphs.
  private var pages: [[Range<Int>]] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    for at in 0...bytes.count where at == bytes.count || bytes[at] == 12 {
      pages.append(PDFPages.lines(bytes, start..<at))
      start = at + 1
    }
    pages = pages.filter { !$0.isEmpty }
  }

  private static func lines(_ bytes: [UInt8], _ page: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = page.lowerBound
    for at in page.lowerBound...page.upperBound where at == page.upperBound || bytes[at] == 10 {
      lines.append(bytes.trimmed(start..<at))
      start = at + 1
    }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The text without heads, feet and numbers of pages, words that were parted at a line's end joined.
  func flow() -> (text: DecodedPart, omitted: Int) {
    let repeated = repeatedEdges()
    var omitted = 0
    var lines: [Range<Int>] = []
    for page in pages {
      var rest = page[...]
      while let line = rest.first, isEdge(line, repeated) {
        rest = rest.dropFirst().drop { $0.isEmpty }
        omitted += 1
      }
      while let line = rest.last, isEdge(line, repeated) {
        rest.removeLast()
        while rest.last?.isEmpty == true { rest.removeLast() }
        omitted += 1
      }
      // A paragraph may go on on the next page.
      if let last = lines.last, let first = rest.first, !goesOn(last, into: first) {
        lines.append(first.lowerBound..<first.lowerBound)
      }
      lines += rest
    }
    return (joined(lines), omitted)
  }

  /// What stands in one of the two first or last lines of at least three pages, and of a third of them; numbers differ.
  private func repeatedEdges() -> Set<[UInt8]> {
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      let filled = page.filter { !$0.isEmpty }
      for shape in Set((filled.prefix(2) + filled.suffix(2)).map(shape)) { counts[shape, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 3 && $0.value * 3 >= pages.count }.keys)
  }

  /// A line with every number the same.
  private func shape(_ line: Range<Int>) -> [UInt8] {
    var shape: [UInt8] = []
    for byte in bytes[line] {
      let isDigit = (48...57).contains(byte)
      if isDigit, shape.last == 48 { continue }
      shape.append(isDigit ? 48 : byte)
    }
    return shape
  }

  private func isEdge(_ line: Range<Int>, _ repeated: Set<[UInt8]>) -> Bool {
    pages.count > 1 && (repeated.contains(shape(line)) || isPageNumber(line))
  }

  /// "12", "- 12 -", "Page 3 of 9", "iv"
  private func isPageNumber(_ line: Range<Int>) -> Bool {
    guard line.count <= 16 else { return false }
    let words = String(decoding: bytes[line], as: UTF8.self).lowercased().split {
      !$0.isLetter && !$0.isNumber
    }
    guard !words.isEmpty, words.count <= 4 else { return false }
    let isRoman = words.count == 1 && words[0].allSatisfy { "ivxl".contains($0) }
    return isRoman
      || words.allSatisfy {
        $0 == "page" || $0 == "of" || $0 == "p"
          || $0.utf8.allSatisfy { (48...57).contains($0) } && $0.utf8.count <= 4
      }
        && words.contains { $0.first?.isNumber ?? false }
  }

  private func goesOn(_ last: Range<Int>, into first: Range<Int>) -> Bool {
    !LineWrapping.endsSentence(bytes, last)
      && bytes[first].first.map { (97...122).contains($0) || $0 >= 0xC3 } ?? false
  }

  private func joined(_ lines: [Range<Int>]) -> DecodedPart {
    let words = Words(bytes, lines)
    var text = DecodedPart()
    var isParted = false
    for (number, line) in lines.enumerated() {
      if number > 0, !isParted { text.bytes.append(10) }
      isParted = false
      guard !line.isEmpty else { continue }
      let next = number + 1 < lines.count ? lines[number + 1] : line.upperBound..<line.upperBound
      let kept = words.parted(line, next)
      text.take(bytes, line.lowerBound..<(kept ?? line.upperBound))
      isParted = kept != nil
    }
    return text
  }
}

/// The words of a text that tell whether a hyphen at a line's end is the word's own.
private struct Words {
  private let bytes: [UInt8]
  private var known: Set<ArraySlice<UInt8>> = []

  init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    self.bytes = bytes
    for line in lines where !line.isEmpty {
      for word in bytes[line].split(whereSeparator: { !Words.isPart($0) }) where word.contains(45) {
        known.insert(word)
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) || byte >= 0x80 }
  private static func isPart(_ byte: UInt8) -> Bool { isLetter(byte) || byte == 45 }

  /// Where the first line ends where its last word goes on in the second: before its hyphen, or behind one that belongs
  /// to the word ("vice-" and "president" where the text has "vice-president"); nil where no word is parted.
  func parted(_ line: Range<Int>, _ next: Range<Int>) -> Int? {
    guard line.count > 2, let last = bytes[line].last, let first = bytes[next].first else { return nil }
    let isSoft = last == 0xAD && bytes[line.upperBound - 2] == 0xC2
    guard isSoft || last == 45, (97...122).contains(first) || first >= 0xC3 else { return nil }
    let end = line.upperBound - (isSoft ? 2 : 1)
    guard end > line.lowerBound, Words.isLetter(bytes[end - 1]) else { return nil }
    if isSoft { return end }
    let head = bytes[line].reversed().prefix(while: Words.isPart).count
    let tail = bytes[next].prefix(while: Words.isPart)
    let whole = bytes[line.upperBound - head..<line.upperBound] + tail
    return known.contains(whole) ? line.upperBound : end
  }
}

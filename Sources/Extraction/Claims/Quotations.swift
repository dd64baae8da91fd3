import Reading

/// The quotations of a document: byte ranges between quotation marks, nested ones apart.
struct Quotations {
  /// Ranges of `Document.text` inside the marks, in order; a quotation inside another is left out.
  private(set) var ranges: [Range<Int>] = []

  /// Finds the quotations of every block. A mark that nobody closes runs to the end of its block.
  ///
  /// A straight mark opens behind a blank or a bracket and closes elsewhere, so that nested straight marks come out
  /// right as well.
  init(_ document: Document) {
    for block in document.blocks {
      switch block.kind {
      case .paragraph, .listItem: find(in: document.text, block.range)
      case .heading, .field, .row, .category: continue
      }
    }
  }

  private mutating func find(in text: [UInt8], _ range: Range<Int>) {
    var depth = 0
    var start = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      var opens = false
      var closes = false
      var length = 1
      // Two apostrophes stand for a mark in texts that went through old typesetters.
      let isPair = byte == UInt8(ascii: "'") && at + 1 < range.upperBound && text[at + 1] == byte
      if byte == UInt8(ascii: "\"") || isPair {
        if isPair { length = 2 }
        let before = at > range.lowerBound ? text[at - 1] : 32
        let after = at + length < range.upperBound ? text[at + length] : 32
        let isOpening =
          before == 32 || before == UInt8(ascii: "(") || before == UInt8(ascii: "[") || before == 0x94
          || before == 10
        if isOpening, after != 32 { opens = true } else { closes = true }
        if depth == 0, closes { opens = after != 32; closes = false }
      } else if byte == 0xE2, at + 2 < range.upperBound, text[at + 1] == 0x80 {
        length = 3
        opens = text[at + 2] == 0x9C || text[at + 2] == 0x9E
        closes = text[at + 2] == 0x9D
      } else if byte == 0xC2, at + 1 < range.upperBound {
        length = 2
        opens = text[at + 1] == 0xAB
        closes = text[at + 1] == 0xBB
      }
      if opens {
        if depth == 0 { start = at + length }
        depth += 1
      } else if closes, depth > 0 {
        depth -= 1
        if depth == 0, at > start { ranges.append(start..<at) }
      }
      at += length
    }
    if depth > 0, range.upperBound > start { ranges.append(start..<range.upperBound) }
  }

  /// The quotation a byte stands in.
  func quotation(at offset: Int) -> Range<Int>? {
    let first = firstRange(behind: offset)
    return first < ranges.count && ranges[first].contains(offset) ? ranges[first] : nil
  }

  /// Whether a quotation ends right before a byte, so that its closing mark stands there.
  func ranges(endingAt offset: Int) -> Bool {
    guard offset > 0 else { return false }
    return quotation(at: offset - 1)?.upperBound == offset
  }

  /// The quotations that touch a range of bytes.
  func touching(_ range: Range<Int>) -> [Range<Int>] {
    Array(ranges[firstRange(behind: range.lowerBound)...].prefix { $0.lowerBound < range.upperBound })
  }

  /// The number of the first quotation that ends behind a byte.
  private func firstRange(behind offset: Int) -> Int {
    ranges.indices.partitionPoint { ranges[$0].upperBound > offset }
  }
}

/// Turns text into an `Analysis`.
///
/// The seam between the rooms: extraction asks for an analysis and does not know who made it.
public protocol TextAnalyser: Sendable {
  /// Analyses the parts of `text` that `blocks` name, in order.
  ///
  /// - Parameters:
  ///   - text: UTF-8 bytes.
  ///   - blocks: byte ranges that are analysed apart, such as paragraphs; a sentence never crosses one.
  ///   - people: names of people that the text is known to speak of, such as its title's; so that names never seen
  ///     are not taken for other words.
  /// - Returns: sentences, tokens, tree and names of the blocks, with byte offsets of `text`.
  func analyse(_ text: [UInt8], blocks: [Range<Int>], people: [String]) -> Analysis
}

extension TextAnalyser {
  /// Analyses the parts of `text` that `blocks` name, of which nothing is known beforehand.
  public func analyse(_ text: [UInt8], blocks: [Range<Int>]) -> Analysis {
    analyse(text, blocks: blocks, people: [])
  }
}

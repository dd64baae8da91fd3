/// Turns text into an `Analysis`.
///
/// The seam between the rooms: extraction asks for an analysis and does not know who made it.
public protocol TextAnalyser: Sendable {
  /// Analyses the parts of `text` that `blocks` name, in order.
  ///
  /// - Parameters:
  ///   - text: UTF-8 bytes.
  ///   - blocks: byte ranges that are analysed apart, such as paragraphs; a sentence never crosses one.
  /// - Returns: sentences, tokens, tree and names of the blocks, with byte offsets of `text`.
  func analyse(_ text: [UInt8], blocks: [Range<Int>]) -> Analysis
}

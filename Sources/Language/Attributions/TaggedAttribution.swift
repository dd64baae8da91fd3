/// Who says, thinks, wants or asks what, as the attribution network sees it.
public struct TaggedAttribution: Sendable, Hashable {
  /// The tokens of who says it; nil where nobody is named.
  public var source: Range<Int>?
  /// The tokens of the words that attribute.
  public var cue: Range<Int>
  /// The tokens of what is said: in order, not touching.
  public var content: [Range<Int>]
  /// 0…1.
  public var confidence: Double

  /// An attribution over the tokens given.
  public init(source: Range<Int>?, cue: Range<Int>, content: [Range<Int>], confidence: Double) {
    self.source = source
    self.cue = cue
    self.content = content
    self.confidence = confidence
  }

  /// The same with all token numbers `shift` higher.
  func moved(by shift: Int) -> TaggedAttribution {
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + shift..<range.upperBound + shift }
    return TaggedAttribution(
      source: source.map(moved), cue: moved(cue), content: content.map(moved), confidence: confidence)
  }
}

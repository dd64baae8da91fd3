import LanguageKernels

/// The network that tells who says what, as it lies in the weights (see `Training/attribution.py`).
struct AttributionWeights: @unchecked Sendable {
  /// The tags: none, then beginning and inside of source, cue and content.
  static let tags = 7
  /// Where the vectors of links begin among the answers.
  static let links = 16

  let rows: RowWeights
  /// How well a tag follows another one.
  let follow: UnsafePointer<Float>
  /// Of sources, then of contents: what the words between a run and a cue add, and sentences and blocks between.
  let gap: UnsafePointer<Float>
  let far: UnsafePointer<Float>
  /// How well a run goes without any cue.
  let nobody: UnsafePointer<Float>

  /// Nil where the weights have no such network, or one over another sentence network.
  init?(_ section: UnsafeRawBufferPointer, given: Int) {
    guard !section.isEmpty else { return nil }
    var cursor = SectionCursor(section)
    rows = RowWeights(&cursor, given: given) { AttributionWeights.links + 4 * $0 }
    follow = cursor.take(Float.self, AttributionWeights.tags * AttributionWeights.tags)
    gap = cursor.take(Float.self, 2 * AttributionLinks.gaps)
    far = cursor.take(Float.self, 2 * AttributionLinks.fars)
    nobody = cursor.take(Float.self, 2)
  }
}

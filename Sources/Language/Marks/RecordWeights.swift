/// The network of marks, as it lies in the weights (see `Training/marks.py`).
struct RecordWeights: @unchecked Sendable {
  /// Tags: none, then beginning and inside of each kind of mark.
  static let tags = 1 + 2 * RecordMark.Kind.allCases.count
  /// Where the vectors of links begin among the answers: a multiple of sixteen.
  static let links = (tags + 15) / 16 * 16
  /// What a token can be to a mark: of whom, since when, until when.
  static let roles = 3
  /// How many distances between a token and a mark are told apart.
  static let gaps = 21

  let rows: RowWeights
  /// Of each role, what a distance adds.
  let gap: UnsafePointer<Float>
  /// Of each kind, for each role, how well nowhere suits it.
  let nowhere: UnsafePointer<Float>

  /// Nil where the weights have no such network, or one over another sentence network.
  init?(_ section: UnsafeRawBufferPointer, given: Int) {
    // Weights in the making have no more than a header where a section is missing.
    guard section.count > 64 else { return nil }
    var cursor = SectionCursor(section)
    rows = RowWeights(&cursor, given: given) { RecordWeights.links + 2 * RecordWeights.roles * $0 }
    gap = cursor.take(Float.self, RecordWeights.roles * RecordWeights.gaps)
    nowhere = cursor.take(Float.self, RecordMark.Kind.allCases.count * RecordWeights.roles)
  }
}

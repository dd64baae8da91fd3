import LanguageKernels

/// The network that tags and parses, as it lies in the weights (see `Training/network.py`).
///
/// A sentence's words are vectors (`WordVectors`); each with its neighbours goes through layers of gated averages
/// over what stands before and after (a recurrent network whose gates see the words only: Bradbury et al. 2017,
/// Feng et al. 2024), and from the last come the tags, and for each pair of words how well one is the head of the
/// other (a bilinear product: Dozat and Manning 2017), and the relation.
struct NetworkWeights: @unchecked Sendable {
  /// Distances between a word and its head are told apart up to this.
  static let near = 16
  /// How many relations, rounded up.
  static let relations = 64
  /// No layer is wider.
  static let limit = 128

  let width: Int
  let arc: Int
  let rel: Int
  /// The layers from below, then the one that all answers are read from, then the product of dependents and heads.
  let layers: [chancery_layer]
  let answers: chancery_layer
  let bilinear: chancery_layer
  /// How many steps of an activation make 1: of the words, after each layer, and of dependents.
  let wordSteps: UnsafePointer<Float>
  let layerSteps: [UnsafePointer<Float>]
  let dependentSteps: UnsafePointer<Float>
  /// What stands before the first and after the last word, as activations.
  let edges: UnsafePointer<UInt8>
  let root: UnsafePointer<Float>
  let rootRelation: UnsafePointer<Float>
  let distance: UnsafePointer<Float>
  let relationDistance: UnsafePointer<Float>
  let relation: UnsafePointer<Float>
  let relationBias: UnsafePointer<Float>

  init(_ section: UnsafeRawBufferPointer) {
    var cursor = SectionCursor(section)
    let sizes = cursor.take(Int32.self, 4)
    width = Int(sizes[0])
    let depth = Int(sizes[1])
    arc = Int(sizes[2])
    rel = Int(sizes[3])
    precondition(max(width, arc, rel) <= NetworkWeights.limit, "weights do not fit this program")
    var layers: [chancery_layer] = []
    for k in 0..<depth {
      layers.append(cursor.layer(k == 0 ? 3 * WordVectors.width : 2 * width, 4 * width))
    }
    self.layers = layers
    answers = cursor.layer(2 * width, 2 * arc + 2 * rel + FineTag.all.count)
    bilinear = cursor.layer(arc, arc)
    wordSteps = cursor.take(Float.self, WordVectors.width)
    let widths = width
    layerSteps = (0..<depth).map { _ in cursor.take(Float.self, 2 * widths) }
    dependentSteps = cursor.take(Float.self, arc)
    edges = cursor.take(UInt8.self, 2 * WordVectors.width)
    root = cursor.take(Float.self, arc)
    rootRelation = cursor.take(Float.self, rel)
    distance = cursor.take(Float.self, 2 * NetworkWeights.near + 1)
    relationDistance = cursor.take(Float.self, (2 * NetworkWeights.near + 1) * rel)
    relation = cursor.take(Float.self, rel * NetworkWeights.relations)
    relationBias = cursor.take(Float.self, NetworkWeights.relations)
  }
}

import LanguageKernels

/// What the networks over rows of tokens have in common, as it lies in the weights (see `Training/attribution.py`): vectors of
/// a token's own features, and recurrent layers over them and the states of the sentence network.
struct RowWeights: @unchecked Sendable {
  /// How many classes of words by their meaning there are; 0 is that of words without one.
  static let classes = 64
  /// As many dimensions as a layer has at most in one direction: against weights that are something else.
  static let limit = 256

  let width: Int
  /// Dimensions of the vectors that what belongs together is held together by.
  let link: Int
  let scale: Float
  let forms: HashNumbers
  let lemmas: HashNumbers
  /// Lemmas that WordNet has, and for each its class as a verb and as a noun.
  private let known: HashNumbers
  private let classes: UnsafePointer<UInt8>
  /// Of each form; of each lemma by itself, as a head, as the word a clause hangs on; then of the small
  /// features; then of the class of the token and of the word its clause hangs on.
  let vectors: UnsafePointer<Int8>
  let layers: [chancery_layer]
  let answers: chancery_layer
  /// How many steps of an activation make 1.
  let ownSteps: UnsafePointer<Float>
  let layerSteps: [UnsafePointer<Float>]

  /// Reads them where a section begins.
  ///
  /// - Parameters:
  ///   - cursor: stands behind them afterwards.
  ///   - given: dimensions of what the sentence network gives.
  ///   - outputs: how many answers there are, for the dimensions of a link.
  init(_ cursor: inout SectionCursor, given: Int, outputs: (Int) -> Int) {
    let sizes = cursor.take(Int32.self, 7)
    let (width, depth, link) = (Int(sizes[0]), Int(sizes[1]), Int(sizes[2]))
    precondition(Int(sizes[3]) == given && width <= RowWeights.limit, "weights do not fit this program")
    self.width = width
    self.link = link
    scale = cursor.take(Float.self, 1)[0]
    forms = HashNumbers(&cursor, count: Int(sizes[4]))
    lemmas = HashNumbers(&cursor, count: Int(sizes[5]))
    known = HashNumbers(&cursor, count: Int(sizes[6]))
    classes = cursor.take(UInt8.self, 2 * known.count)
    let small = AttributionRows.sizes.reduce(0, +) + 2 * RowWeights.classes
    vectors = cursor.take(Int8.self, (forms.count + 3 * lemmas.count + small) * AttributionRows.own)
    var layers: [chancery_layer] = []
    for k in 0..<depth {
      layers.append(cursor.layer(k == 0 ? given + AttributionRows.own : 2 * width, 4 * width))
    }
    self.layers = layers
    answers = cursor.layer(2 * width, outputs(link))
    ownSteps = cursor.take(Float.self, AttributionRows.own)
    var layerSteps: [UnsafePointer<Float>] = []
    for _ in 0..<depth { layerSteps.append(cursor.take(Float.self, 2 * width)) }
    self.layerSteps = layerSteps
  }

  /// What WordNet says of a lemma with a tag (as the columns number it), as a class.
  func sense(of lemma: UInt32, tag: UInt8) -> UInt8 {
    let isVerb = AttributionRows.isVerb(tag)
    guard isVerb || tag == 7 || tag == 8 else { return 0 }
    let number = known.number(of: lemma)
    return number < 0 ? 0 : classes[2 * Int(number) + (isVerb ? 0 : 1)]
  }
}

/// Sorted hashes, and for each upper part of a hash where those with it begin.
struct HashNumbers: @unchecked Sendable {
  private static let bits: UInt32 = 12
  let count: Int
  private let starts: UnsafePointer<UInt32>
  private let hashes: UnsafePointer<UInt32>

  init(_ cursor: inout SectionCursor, count: Int) {
    self.count = count
    starts = cursor.take(UInt32.self, 1 << Int(HashNumbers.bits) + 1)
    hashes = cursor.take(UInt32.self, count)
  }

  /// The number of a hash; -1 where it is none of these.
  func number(of hash: UInt32) -> Int32 {
    let slot = Int(hash >> (32 - HashNumbers.bits))
    var at = starts[slot]
    let end = starts[slot + 1]
    while at < end, hashes[Int(at)] < hash { at &+= 1 }
    return at < end && hashes[Int(at)] == hash ? Int32(bitPattern: at) : -1
  }
}

import LanguageKernels

/// A recurrent network over rows of tokens: over the states of the sentence network and the tokens' own features.
final class RowNetwork {
  private let weights: RowWeights
  private let lemmas: UnsafeMutablePointer<Int32>
  private let senses: UnsafeMutablePointer<UInt8>
  private let features = UnsafeMutablePointer<UInt32>.allocate(capacity: 6 + AttributionRows.kinds)
  private let own = UnsafeMutablePointer<Float>.allocate(capacity: AttributionRows.own)
  private let wide: UnsafeMutablePointer<Float>
  private let states: UnsafeMutablePointer<Float>
  private let activations: UnsafeMutablePointer<UInt8>
  /// As many tokens as rows have at most.
  static let most = AttributionRows.limit + Columns.limit

  init(_ weights: RowWeights) {
    self.weights = weights
    let most = RowNetwork.most
    lemmas = .allocate(capacity: most)
    senses = .allocate(capacity: most)
    wide = .allocate(capacity: most * max(4 * weights.width, Int(weights.answers.outputs)))
    states = .allocate(capacity: most * 2 * weights.width)
    activations = .allocate(capacity: most * 2 * weights.width)
  }

  deinit {
    for numbers in [own, wide, states] { numbers.deallocate() }
    for bytes in [activations, senses] { bytes.deallocate() }
    lemmas.deallocate()
    features.deallocate()
  }

  /// The answers of each token, a row after another; good until it is asked again.
  func answers(_ rows: AttributionRows) -> UnsafePointer<Float> {
    writeOwn(rows)
    let width = weights.width
    for (k, layer) in weights.layers.enumerated() {
      withUnsafePointer(to: layer) {
        chancery_dense(
          $0, k == 0 ? rows.rows : activations, Int32(k == 0 ? rows.stride : 2 * width), Int32(rows.count),
          wide)
      }
      chancery_recur(wide, Int32(width), Int32(rows.count), k == 0 ? 0 : 1, states)
      chancery_quantise(
        states, weights.layerSteps[k], Int32(2 * width), Int32(rows.count * 2 * width), activations)
    }
    withUnsafePointer(to: weights.answers) {
      chancery_dense($0, activations, Int32(2 * width), Int32(rows.count), wide)
    }
    return UnsafePointer(wide)
  }

  /// Fills the end of each row: the vectors of the token's own features, summed.
  private func writeOwn(_ rows: AttributionRows) {
    for i in 0..<rows.count {
      lemmas[i] = weights.lemmas.number(of: rows.lemmas[i])
      senses[i] = weights.sense(of: rows.lemmas[i], tag: rows.features[i * AttributionRows.kinds])
    }
    for i in 0..<rows.count {
      var known = 0
      func add(_ number: Int32, _ first: Int) {
        guard number >= 0 else { return }
        features[known] = UInt32(Int(number) + first)
        known += 1
      }
      let (head, governor) = (Int(rows.heads[i]), Int(rows.governors[i]))
      let (forms, count) = (weights.forms.count, weights.lemmas.count)
      add(weights.forms.number(of: rows.words[i]), 0)
      add(lemmas[i], forms)
      if head >= 0 { add(lemmas[head], forms + count) }
      if governor >= 0 { add(lemmas[governor], forms + 2 * count) }
      var first = forms + 3 * count
      for k in 0..<AttributionRows.kinds {
        features[known] = UInt32(first + Int(rows.features[i * AttributionRows.kinds + k]))
        known += 1
        first += AttributionRows.sizes[k]
      }
      add(Int32(senses[i]), first)
      if governor >= 0 { add(Int32(senses[governor]), first + RowWeights.classes) }
      chancery_embed(weights.vectors, Int32(AttributionRows.own), features, Int32(known), weights.scale, own)
      chancery_quantise(
        own, weights.ownSteps, Int32(AttributionRows.own), Int32(AttributionRows.own),
        rows.rows + i * rows.stride + rows.given)
    }
  }
}

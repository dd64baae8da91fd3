import LanguageKernels

/// Reads who says what from rows of tokens: a recurrent network over the states of the sentence network, a chain of
/// tags, and links of sources and contents with their cues.
///
/// Attribution has been read as tags before (Pareti et al. 2013; Newell et al. 2018, whose corpus PolNeAR is).
final class AttributionNetwork {
  private let weights: AttributionWeights
  private let lemmas: UnsafeMutablePointer<Int32>
  private let senses: UnsafeMutablePointer<UInt8>
  private let features = UnsafeMutablePointer<UInt32>.allocate(capacity: 6 + AttributionRows.kinds)
  private let own = UnsafeMutablePointer<Float>.allocate(capacity: AttributionRows.own)
  private let wide: UnsafeMutablePointer<Float>
  private let states: UnsafeMutablePointer<Float>
  private let activations: UnsafeMutablePointer<UInt8>
  private let back: UnsafeMutablePointer<UInt8>
  private static let most = AttributionRows.limit + Columns.limit

  /// Nil where the weights have no such network.
  init?(_ model: Model, _ network: Network) {
    guard
      let weights = AttributionWeights(
        model.bytes(of: .attributions), given: network.stateWidth + WordVectors.width)
    else { return nil }
    self.weights = weights
    let most = AttributionNetwork.most
    lemmas = .allocate(capacity: most)
    senses = .allocate(capacity: most)
    wide = .allocate(capacity: most * max(4 * weights.width, Int(weights.answers.outputs)))
    states = .allocate(capacity: most * 2 * weights.width)
    activations = .allocate(capacity: most * 2 * weights.width)
    back = .allocate(capacity: most * AttributionWeights.tags)
  }

  deinit {
    for numbers in [own, wide, states] { numbers.deallocate() }
    for bytes in [activations, back, senses] { bytes.deallocate() }
    lemmas.deallocate()
    features.deallocate()
  }

  /// The attributions of the rows' tokens, in the order of their cues; tokens count from the first row.
  func attributions(_ rows: AttributionRows) -> [TaggedAttribution] {
    guard rows.count > 0 else { return [] }
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
    let runs = Runs(tags: tags(rows.count))
    return AttributionLinks(weights: weights, answers: wide, rows: rows).attributions(runs)
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
      if governor >= 0 { add(Int32(senses[governor]), first + AttributionWeights.classes) }
      chancery_embed(weights.vectors, Int32(AttributionRows.own), features, Int32(known), weights.scale, own)
      chancery_quantise(
        own, weights.ownSteps, Int32(AttributionRows.own), Int32(AttributionRows.own),
        rows.rows + i * rows.stride + rows.given)
    }
  }

  /// The best chain of tags (Viterbi).
  private func tags(_ count: Int) -> [UInt8] {
    let tags = AttributionWeights.tags
    let outputs = Int(weights.answers.outputs)
    var best = [Float](repeating: -1e9, count: tags)
    for tag in 0..<tags where tag == 0 || tag % 2 == 1 { best[tag] = wide[tag] }
    var next = best
    for i in 1..<max(1, count) {
      let row = wide + i * outputs
      for tag in 0..<tags {
        var top = best[0] + weights.follow[tag]
        var choice = 0
        for before in 1..<tags {
          let sum = best[before] + weights.follow[before * tags + tag]
          if sum > top {
            top = sum
            choice = before
          }
        }
        next[tag] = top + row[tag]
        back[i * tags + tag] = UInt8(choice)
      }
      swap(&best, &next)
    }
    var chain = [UInt8](repeating: 0, count: count)
    var tag = best.indices.max { best[$0] < best[$1] } ?? 0
    for i in stride(from: count - 1, through: 0, by: -1) {
      chain[i] = UInt8(tag)
      if i > 0 { tag = Int(back[i * tags + tag]) }
    }
    return chain
  }
}

/// Runs of tokens with one role.
struct Runs {
  private(set) var sources: [Range<Int>] = []
  private(set) var cues: [Range<Int>] = []
  private(set) var contents: [Range<Int>] = []

  init(tags: [UInt8]) {
    var i = 0
    while i < tags.count {
      let tag = tags[i]
      let first = i
      i += 1
      guard tag > 0 else { continue }
      let inside = tag + tag & 1
      while i < tags.count, tags[i] == inside { i += 1 }
      switch (tag - 1) / 2 {
      case 0: sources.append(first..<i)
      case 1: cues.append(first..<i)
      default: contents.append(first..<i)
      }
    }
  }
}

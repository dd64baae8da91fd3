/// Reads who says what from rows of tokens: a recurrent network over the states of the sentence network, a chain of
/// tags, and links of sources and contents with their cues.
///
/// Attribution has been read as tags before (Pareti et al. 2013; Newell et al. 2018, whose corpus PolNeAR is).
final class AttributionNetwork {
  private let weights: AttributionWeights
  private let network: RowNetwork
  private let back: UnsafeMutablePointer<UInt8>

  /// Nil where the weights have no such network.
  init?(_ model: Model, _ network: Network) {
    guard
      let weights = AttributionWeights(
        model.bytes(of: .attributions), given: network.stateWidth + WordVectors.width)
    else { return nil }
    self.weights = weights
    self.network = RowNetwork(weights.rows)
    back = .allocate(capacity: RowNetwork.most * AttributionWeights.tags)
  }

  deinit { back.deallocate() }

  /// The attributions of the rows' tokens, in the order of their cues; tokens count from the first row.
  func attributions(_ rows: AttributionRows) -> [TaggedAttribution] {
    guard rows.count > 0 else { return [] }
    let answers = network.answers(rows)
    let runs = Runs(tags: tags(answers, rows.count))
    return AttributionLinks(weights: weights, answers: answers, rows: rows).attributions(runs)
  }

  /// The best chain of tags (Viterbi).
  private func tags(_ wide: UnsafePointer<Float>, _ count: Int) -> [UInt8] {
    let tags = AttributionWeights.tags
    let outputs = Int(weights.rows.answers.outputs)
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

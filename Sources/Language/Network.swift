import LanguageKernels

/// Runs the network over one sentence at a time, in memory it keeps.
package final class Network {
  private let weights: NetworkWeights
  private let vectors: WordVectors
  private let decoder = TreeDecoder()

  private static let words = WordVectors.width
  /// Words whose vectors are kept, by the lowest bits of their hash.
  private static let kept = 2048
  private let keptWord: UnsafeMutablePointer<UInt64>
  private let keptVector: UnsafeMutablePointer<UInt8>
  private let hashes = UnsafeMutablePointer<UInt32>.allocate(capacity: WordFeatures.count)
  private let vector = UnsafeMutablePointer<Float>.allocate(capacity: Network.words)
  /// A row a word, with one before and one after the sentence.
  private let input: UnsafeMutablePointer<UInt8>
  private let states: UnsafeMutablePointer<Float>
  private let activations: UnsafeMutablePointer<UInt8>
  /// The last layer, as activations.
  private let encoded: UnsafeMutablePointer<UInt8>
  private let wide: UnsafeMutablePointer<Float>
  private let dependents: UnsafeMutablePointer<Float>
  private let queries: UnsafeMutablePointer<Float>
  private let heads: UnsafeMutablePointer<Float>
  private let scores: UnsafeMutablePointer<Float>

  package init(_ model: Model) {
    weights = NetworkWeights(model.bytes(of: .network))
    vectors = WordVectors(model.bytes(of: .words))
    let most = Columns.limit
    let limit = NetworkWeights.limit
    keptWord = .allocate(capacity: Network.kept)
    keptWord.initialize(repeating: 0, count: Network.kept)
    keptVector = .allocate(capacity: Network.kept * Network.words)
    input = .allocate(capacity: (most + 2) * Network.words)
    states = .allocate(capacity: most * 2 * limit)
    activations = .allocate(capacity: most * 2 * limit)
    encoded = .allocate(capacity: most * 2 * limit)
    wide = .allocate(capacity: most * max(4 * limit, 4 * limit + FineTag.all.count))
    dependents = .allocate(capacity: most * limit)
    queries = .allocate(capacity: most * limit)
    heads = .allocate(capacity: limit * Network.stride(most))
    scores = .allocate(capacity: most * Network.stride(most))
  }

  deinit {
    for numbers in [vector, states, wide, dependents, queries, heads, scores] { numbers.deallocate() }
    for bytes in [keptVector, input, activations, encoded] { bytes.deallocate() }
    keptWord.deallocate()
    hashes.deallocate()
  }

  /// The root and `count` words, rounded up.
  private static func stride(_ count: Int) -> Int { (count + 1 + 15) / 16 * 16 }

  /// Dimensions of what the last layer says of a word.
  package var stateWidth: Int { 2 * weights.width }

  /// What the last layer says of word `i` of the sentence just read, as activations.
  package func states(of i: Int) -> UnsafePointer<UInt8> { UnsafePointer(encoded + i * stateWidth) }

  /// The vector of word `i` of the sentence just read, as activations.
  package func words(of i: Int) -> UnsafePointer<UInt8> { UnsafePointer(input + (i + 1) * Network.words) }

  /// Fills the sentence's tags, heads and relations.
  func read(_ s: Columns) {
    guard s.count > 0 else { return }
    readWords(s)
    readLayers(s.count)
    let row = Int(weights.answers.outputs)
    withUnsafePointer(to: weights.answers) {
      chancery_dense($0, encoded, Int32(2 * weights.width), Int32(s.count), wide)
    }
    let tags = 2 * weights.arc + 2 * weights.rel
    for i in 0..<s.count {
      s.tag[i] = UInt64(Network.highest(wide + i * row + tags, FineTag.all.count)) &+ 1
    }
    scoreHeads(s.count)
    decoder.decode(scores, Network.stride(s.count), s.count, s.head)
    labelArcs(s, row)
  }

  private func readWords(_ s: Columns) {
    let width = Network.words
    input.update(from: weights.edges, count: width)
    (input + (s.count + 1) * width).update(from: weights.edges + width, count: width)
    for i in 0..<s.count {
      let key = s.word[i] ^ (s.shape[i] &+ 1) &* Row.seed
      let slot = Int(truncatingIfNeeded: key & UInt64(Network.kept - 1))
      if keptWord[slot] != key {
        WordFeatures.write(s, i, hashes)
        vectors.write(hashes, vector)
        chancery_quantise(vector, weights.wordSteps, Int32(width), Int32(width), keptVector + slot * width)
        keptWord[slot] = key
      }
      (input + (i + 1) * width).update(from: keptVector + slot * width, count: width)
    }
  }

  private func readLayers(_ count: Int) {
    let width = weights.width
    for (k, layer) in weights.layers.enumerated() {
      withUnsafePointer(to: layer) {
        chancery_dense(
          $0, k == 0 ? input : activations, Int32(k == 0 ? Network.words : 2 * width), Int32(count), wide)
      }
      chancery_recur(wide, Int32(width), Int32(count), k == 0 ? 0 : 1, states)
      chancery_quantise(
        states, weights.layerSteps[k], Int32(2 * width), Int32(count * 2 * width),
        k + 1 < weights.layers.count ? activations : encoded)
    }
  }

  /// How well each word (or, first, the root) is the head of each.
  private func scoreHeads(_ count: Int) {
    let arc = weights.arc
    let row = Int(weights.answers.outputs)
    let stride = Network.stride(count)
    for i in 0..<count {
      chancery_squash(wide + i * row, Int32(2 * arc))
      (dependents + i * arc).update(from: wide + i * row, count: arc)
      for k in 0..<arc { heads[k * stride + i + 1] = wide[i * row + arc + k] }
    }
    for k in 0..<arc {
      heads[k * stride] = weights.root[k]
      for j in count + 1..<stride { heads[k * stride + j] = 0 }
    }
    chancery_quantise(dependents, weights.dependentSteps, Int32(arc), Int32(count * arc), activations)
    withUnsafePointer(to: weights.bilinear) {
      chancery_dense($0, activations, Int32(arc), Int32(count), queries)
    }
    chancery_products(queries, heads, Int32(arc), Int32(count), Int32(stride), scores)
    let near = NetworkWeights.near
    for i in 0..<count {
      let scores = scores + i * stride
      scores[0] += weights.distance[near]
      for j in 0..<count { scores[j + 1] += weights.distance[near + max(-near, min(near, j - i))] }
    }
  }

  /// The relation of each word to its head.
  private func labelArcs(_ s: Columns, _ row: Int) {
    let rel = weights.rel
    let near = NetworkWeights.near
    for i in 0..<s.count {
      let head = Int(s.head[i])
      let own = wide + i * row + 2 * weights.arc
      let other = head < 0 ? weights.rootRelation : UnsafePointer(wide + head * row + 2 * weights.arc + rel)
      let apart = weights.relationDistance + rel * (near + (head < 0 ? 0 : max(-near, min(near, head - i))))
      for k in 0..<rel { dependents[i * rel + k] = own[k] + other[k] + apart[k] }
    }
    chancery_squash(dependents, Int32(s.count * rel))
    chancery_products(
      dependents, weights.relation, Int32(rel), Int32(s.count), Int32(NetworkWeights.relations), wide)
    for i in 0..<s.count {
      let sums = wide + i * NetworkWeights.relations
      for k in 0..<Deprel.count { sums[k] += weights.relationBias[k] }
      s.label[i] = UInt64(Network.highest(sums, Deprel.count)) &+ 1
    }
  }

  @inline(__always)
  private static func highest(_ sums: UnsafePointer<Float>, _ count: Int) -> Int {
    var choice = 0
    for k in 1..<count where sums[k] > sums[choice] { choice = k }
    return choice
  }
}

/// Holds runs of source and content together with their cues.
struct AttributionLinks {
  /// How many gaps are told apart: distances on either side, times what lies between.
  static let gaps = 18 * 3
  /// How many ways to be sentences and blocks apart.
  static let fars = 6

  let weights: AttributionWeights
  /// The network's answers, a row a token.
  let answers: UnsafePointer<Float>
  let rows: AttributionRows

  /// What a run can be: the number of its vectors and of its distances.
  private enum Role: Int { case source, content }

  /// Each cue with the source it chooses, and all contents that choose it.
  func attributions(_ runs: Runs) -> [TaggedAttribution] {
    var found = runs.cues.map { TaggedAttribution(source: nil, cue: $0, content: [], confidence: 1) }
    var loose: [Range<Int>] = []
    let contentKeys = runs.cues.map { mean($0, 3) }
    for run in runs.contents {
      let query = mean(run, 1)
      let fits = runs.cues.indices.map { fit(.content, run, query, runs.cues, $0, contentKeys[$0]) }
      let (best, margin) = AttributionLinks.best(fits, weights.nobody[1])
      guard let best else {
        if isQuoted(run) { loose.append(run) }
        continue
      }
      found[best].content.append(run)
      found[best].confidence = min(found[best].confidence, AttributionLinks.confidence(margin))
    }
    let sourceQueries = runs.sources.map { mean($0, 0) }
    for cue in found.indices where !found[cue].content.isEmpty {
      let key = mean(runs.cues[cue], 2)
      let fits = runs.sources.indices.map {
        fit(.source, runs.sources[$0], sourceQueries[$0], runs.cues, cue, key)
      }
      found[cue].source = AttributionLinks.best(fits, weights.nobody[0]).best.map { runs.sources[$0] }
    }
    let sources = runs.sources.filter { source in
      !found.contains { !$0.content.isEmpty && $0.source == source }
    }
    found = found.filter { !$0.content.isEmpty } + loose.map { attribution(of: $0, sources) }
    return found.sorted { $0.cue.lowerBound < $1.cue.lowerBound }
  }

  /// A quotation without a cue that the tags know: "A fine day." — Anna Berg. The nearest source that has said nothing
  /// yet says it, and the verb or mark beside that is the cue; without one, the cue is empty.
  private func attribution(of quotation: Range<Int>, _ sources: [Range<Int>]) -> TaggedAttribution {
    func gap(_ source: Range<Int>) -> Int {
      source.lowerBound >= quotation.upperBound
        ? source.lowerBound - quotation.upperBound : quotation.lowerBound - source.upperBound
    }
    let near = sources.filter {
      rows.blocks[$0.lowerBound] == rows.blocks[quotation.lowerBound] && gap($0) < 16
    }
    var cue = quotation.lowerBound..<quotation.lowerBound
    let source = near.min { gap($0) < gap($1) }
    if let source {
      let beside = [source.upperBound, source.lowerBound - 1].filter {
        $0 >= 0 && $0 < rows.count && !quotation.contains($0)
      }
      if let token = beside.first(where: { rows.isVerb($0) }) ?? beside.first { cue = token..<token + 1 }
    }
    return TaggedAttribution(source: source, cue: cue, content: [quotation], confidence: 0.5)
  }

  /// Whether a run stands between quotation marks.
  private func isQuoted(_ run: Range<Int>) -> Bool {
    rows.mark(run.lowerBound) > 0 && rows.mark(run.upperBound - 1) > 0 && run.count > 3
  }

  /// How well a run goes with a cue.
  private func fit(
    _ role: Role, _ run: Range<Int>, _ query: [Float], _ cues: [Range<Int>], _ cue: Int, _ key: [Float]
  ) -> Float {
    var sum: Float = 0
    for k in 0..<weights.rows.link { sum += query[k] * key[k] }
    return sum + weights.gap[role.rawValue * AttributionLinks.gaps + gap(run, cues, cue)]
      + weights.far[role.rawValue * AttributionLinks.fars + far(run, cues[cue])]
  }

  /// The greatest of some numbers, if greater than `least`, and by how much it exceeds the next.
  private static func best(_ numbers: [Float], _ least: Float) -> (best: Int?, margin: Float) {
    var best: Int?
    var top = least
    var second = -Float.greatestFiniteMagnitude
    for (number, value) in numbers.enumerated() {
      if value > top {
        second = top
        top = value
        best = number
      } else {
        second = max(second, value)
      }
    }
    return (best, top - second)
  }

  /// The mean over a run's tokens of one of the vectors of links.
  private func mean(_ run: Range<Int>, _ number: Int) -> [Float] {
    let outputs = Int(weights.rows.answers.outputs)
    var sum = [Float](repeating: 0, count: weights.rows.link)
    for token in run {
      let row = answers + token * outputs + AttributionWeights.links + number * weights.rows.link
      for k in 0..<weights.rows.link { sum[k] += row[k] }
    }
    let count = Float(run.count)
    for k in 0..<weights.rows.link { sum[k] /= count }
    return sum
  }

  private func gap(_ run: Range<Int>, _ cues: [Range<Int>], _ number: Int) -> Int {
    let cue = cues[number]
    let isBehind = cue.lowerBound >= run.lowerBound
    let apart = isBehind ? max(0, cue.lowerBound - run.upperBound) : max(0, run.lowerBound - cue.upperBound)
    let others =
      isBehind
      ? number - AttributionLinks.count(of: cues, before: run.upperBound)
      : AttributionLinks.count(of: cues, before: run.lowerBound) - number - 1
    return ((isBehind ? 9 : 0) + AttributionLinks.step(apart)) * 3 + max(0, min(2, others))
  }

  /// How many of some cues, which are in order, begin before a token.
  private static func count(of cues: [Range<Int>], before token: Int) -> Int {
    var (low, high) = (0, cues.count)
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func far(_ run: Range<Int>, _ cue: Range<Int>) -> Int {
    let isBehind = cue.lowerBound >= run.lowerBound
    let near = isBehind ? run.upperBound - 1 : cue.lowerBound
    let away = isBehind ? cue.lowerBound : run.lowerBound
    let apart = Int(abs(rows.sentences[away] - rows.sentences[near]))
    return min(2, apart) * 2 + (rows.blocks[cue.lowerBound] != rows.blocks[run.lowerBound] ? 1 : 0)
  }

  /// Distances in tokens, the farther the coarser: 0…8.
  static func step(_ apart: Int) -> Int {
    switch apart {
    case ..<3: apart
    case ..<5: 3
    case ..<9: 4
    case ..<17: 5
    case ..<33: 6
    case ..<65: 7
    default: 8
    }
  }

  /// 0.5…1 of a margin, by arithmetic that is the same everywhere.
  private static func confidence(_ margin: Float) -> Double {
    let x = Double(min(3, margin / 2))
    return 0.5 + 0.5 * (x * (27 + x * x) / (27 + 9 * x * x))
  }
}

import Language

final class NameTrainer {
  let model: Model
  init(_ model: Model) { self.model = model }

  let p = Perceptron(bits: 21, classes: 8)

  /// One sentence with all but names read, and its names' classes.
  struct Sample {
    var block: Block
    var tokens: [RawToken]
    var tags: [UInt64]
    var heads: [Int32]
    var labels: [UInt64]
    var gold: [Int]
  }

  static func samples(_ blocks: [Block], _ model: Model) -> [Sample] {
    var out: [Sample] = []
    var segmenter = Segmenter(model)
    let reader = SentenceReader(model)
    for block in blocks {
      segmenter.read(block.text, 0..<block.count)
      var first = 0
      for end in segmenter.ends {
        let s = reader.columns
        s.fill(block.text, segmenter.tokens, first..<end)
        reader.read()
        var gold = [Int](repeating: 0, count: s.count)
        for name in block.names {
          var begins = true
          for i in 0..<s.count where Int(s.start[i]) < name.end && Int(s.end[i]) > name.start {
            gold[i] = NameTag.number(name.kind, begins: begins)
            begins = false
          }
        }
        out.append(
          Sample(
            block: block, tokens: Array(segmenter.tokens[first..<first + s.count]),
            tags: (0..<s.count).map { s.tag[$0] }, heads: (0..<s.count).map { s.head[$0] },
            labels: (0..<s.count).map { s.label[$0] }, gold: gold))
        first = end
      }
    }
    return out
  }

  func epoch(_ samples: [Sample], learn: Bool) -> (precision: Double, recall: Double, f: Double) {
    let s = Columns(model)
    var hits = 0
    var found = 0
    var wanted = 0
    for sample in samples {
      s.fill(sample.block.text, sample.tokens, 0..<sample.tokens.count)
      for i in 0..<s.count {
        s.tag[i] = sample.tags[i]
        s.head[i] = sample.heads[i]
        s.label[i] = sample.labels[i]
      }
      var guesses: [Int] = []
      for i in 0..<s.count {
        let n = NameFeatures.write(s, i, p.rows)
        p.score(n)
        let last = i > 0 ? Int(s.name[i - 1]) : 0
        var guess = 0
        for k in 1..<NameTag.count where p.scores[k] > p.scores[guess] && NameTag.may(k, follow: last) {
          guess = k
        }
        let gold = sample.gold[i]
        if learn {
          p.tick()
          if guess != gold, NameTag.may(gold, follow: last) { p.update(good: gold, bad: guess) }
        }
        guesses.append(guess)
        s.name[i] = UInt64(guess)
      }
      let a = NameTrainer.spans(guesses)
      let b = NameTrainer.spans(sample.gold)
      found += a.count
      wanted += b.count
      hits += a.filter { b.contains($0) }.count
    }
    let precision = Double(hits) / Double(max(1, found))
    let recall = Double(hits) / Double(max(1, wanted))
    return (precision, recall, 2 * precision * recall / max(1e-9, precision + recall))
  }

  static func spans(_ tags: [Int]) -> [[Int]] {
    var out: [[Int]] = []
    var i = 0
    while i < tags.count {
      if tags[i] & 1 == 1 {
        var e = i + 1
        while e < tags.count, tags[e] == tags[i] + 1 { e += 1 }
        out.append([i, e, tags[i]])
        i = e
      } else {
        i += 1
      }
    }
    return out
  }

  func train(_ samples: [Sample], epochs: Int, quiet: Bool = false) {
    var samples = samples
    var random = Generator(state: 17)
    for epoch in 0..<epochs {
      random.shuffle(&samples)
      let r = self.epoch(samples, learn: true)
      if !quiet { print("names epoch \(epoch): \(r)") }
    }
  }

  /// Learns wide, prunes, learns again and settles.
  func trainAll(_ samples: [Sample], quiet: Bool = false) {
    p.counting = true
    train(samples, epochs: 1, quiet: quiet)
    p.counting = false
    train(samples, epochs: 3, quiet: quiet)
    p.prune(bits: NameFeatures.bits)
    train(samples, epochs: 8, quiet: quiet)
    p.settle()
  }
}

import Language

func load(_ item: Item, _ s: Columns) { s.fill(item.block.text, item.block.tokens, item.range) }

final class TagTrainer {
  let model: Model
  init(_ model: Model) { self.model = model }

  let p = Perceptron(bits: 20, classes: 32)

  func run(_ items: [Item], _ s: Columns, learn: Bool, predicted: (Item, Columns) -> Void = { _, _ in })
    -> Double
  {
    var right = 0
    var all = 0
    for item in items {
      load(item, s)
      for i in 0..<s.count {
        let gold = item.block.tags[item.range.lowerBound + i]
        let n = TagFeatures.write(s, i, p.rows)
        p.score(n)
        let guess = p.best(32)
        if learn {
          p.tick()
          if guess != gold { p.update(good: gold, bad: guess) }
        }
        right += guess == gold ? 1 : 0
        all += 1
        s.tag[i] = UInt64(guess) + 1
      }
      predicted(item, s)
    }
    return Double(right) / Double(max(1, all))
  }

  func train(_ items: [Item], epochs: Int, seed: UInt64 = 3, quiet: Bool = false) {
    var items = items
    var random = Generator(state: seed)
    let s = Columns(model)
    for epoch in 0..<epochs {
      random.shuffle(&items)
      let share = run(items, s, learn: true)
      if !quiet { print("tags epoch \(epoch): \(share)") }
    }
  }

  /// Learns wide, prunes, learns again and settles.
  func trainAll(_ items: [Item], quiet: Bool = false) {
    p.counting = true
    _ = run(items, Columns(model), learn: true)
    p.counting = false
    train(items, epochs: 4, quiet: quiet)
    p.prune(bits: TagFeatures.bits)
    train(items, epochs: 10, seed: 4, quiet: quiet)
    p.settle()
  }
}

/// Tags as a tagger gives them that has not seen the sentence, one byte a token in the order of `items`.
func jackknife(_ items: [Item], _ model: Model, folds: Int) -> [UInt8] {
  var out = [[UInt8]](repeating: [], count: items.count)
  for fold in 0..<folds {
    let trainer = TagTrainer(model)
    trainer.trainAll(items.indices.filter { $0 / 20 % folds != fold }.map { items[$0] }, quiet: true)
    let s = Columns(model)
    for i in items.indices where i / 20 % folds == fold {
      let share = trainer.run([items[i]], s, learn: false)
      _ = share
      out[i] =
        (0..<s.count).map { UInt8(s.tag[$0]) } + [UInt8](repeating: 19, count: items[i].range.count - s.count)
    }
    print("jackknife \(fold + 1) of \(folds)")
  }
  return out.flatMap { $0 }
}

import Language

final class ParseTrainer {
  let moves = Perceptron(bits: MoveFeatures.bits, classes: 4)
  let labels = Perceptron(bits: LabelFeatures.bits, classes: 64)
  private let columns = Columns()
  private let state: ParseState
  private var gold: [Int] = []
  private var lastChild: [Int] = []
  private var random = Generator(state: 11)

  init() { state = ParseState(columns) }

  /// Which moves lose no arc of the gold tree that is still within reach (Goldberg and Nivre 2013).
  private func isFree(_ move: Move) -> Bool {
    let b = state.next
    switch move {
    case .shift:
      guard state.mayShift else { return false }
      // b loses heads on the stack below the top, and all dependents on the stack.
      if gold[b] < 0 { if state.depth > 0 { return false } }
      for k in 0..<state.depth {
        let x = Int(state.stack[k])
        if gold[x] == b { return false }
        if gold[b] == x, k < state.depth - 1 { return false }
      }
      return true
    case .left:
      guard state.mayLeft else { return false }
      let s0 = Int(state.stack[state.depth - 1])
      if lastChild[s0] >= b { return false }
      let h = gold[s0]
      if h == b { return true }
      if h < 0 { return state.depth > 1 }
      if h > b { return false }
      return !(state.depth > 1 && h == Int(state.stack[state.depth - 2]))
    case .right:
      guard state.mayRight else { return false }
      let s0 = Int(state.stack[state.depth - 1])
      return lastChild[s0] < b && gold[s0] < b
    }
  }

  func epoch(_ items: [(item: Item, tags: [UInt8])], explore: Bool) -> (moves: Double, labels: Double) {
    var wrong = 0
    var all = 0
    var labelled = 0
    var mislabelled = 0
    for (item, tags) in items where item.range.count <= Columns.limit {
      load(item, columns)
      let n = columns.count
      let base = item.range.lowerBound
      gold = (0..<n).map { item.block.heads[base + $0] < 0 ? -1 : item.block.heads[base + $0] - base }
      lastChild = [Int](repeating: -1, count: n + 1)
      for i in 0..<n where gold[i] >= 0 { lastChild[gold[i]] = max(lastChild[gold[i]], i) }
      for i in 0..<n { columns.tag[i] = UInt64(tags[i]) }
      state.begin()
      while !state.isDone {
        var move = Move.shift
        if !state.mayShift {
          move = .right
        } else if state.mayLeft {
          let rows = MoveFeatures.write(state, moves.rows)
          moves.score(rows)
          moves.tick()
          let legal: [Move] = state.mayRight ? [.shift, .left, .right] : [.shift, .left]
          var guess = legal[0]
          for m in legal where moves.scores[m.rawValue] > moves.scores[guess.rawValue] { guess = m }
          move = guess
          all += 1
          if !isFree(guess) {
            wrong += 1
            var best: Move?
            for m in legal where isFree(m) {
              if let b = best, moves.scores[b.rawValue] >= moves.scores[m.rawValue] { continue }
              best = m
            }
            if let best {
              moves.update(rows, good: best.rawValue, bad: guess.rawValue)
              if !explore || random.next() % 10 == 0 { move = best }
            }
          }
        }
        if move == .shift {
          state.shift()
          continue
        }
        let (h, d) = state.ends(move)
        let rows = LabelFeatures.write(state, head: h, dependent: d, labels.rows)
        labels.score(rows)
        let guess = labels.best(Deprel.count)
        if gold[d] == h {
          labels.tick()
          labelled += 1
          let want = Int(item.block.labels[base + d].rawValue)
          if want != guess {
            labels.update(rows, good: want, bad: guess)
            mislabelled += 1
          }
        }
        state.attach(move, Deprel(rawValue: UInt8(guess)) ?? .dep)
      }
    }
    return (1 - Double(wrong) / Double(max(1, all)), 1 - Double(mislabelled) / Double(max(1, labelled)))
  }
}

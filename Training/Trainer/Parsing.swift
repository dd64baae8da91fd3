import Language

final class ParseTrainer {
  let moves = Perceptron(bits: 22, classes: 4)
  let labels = Perceptron(bits: 19, classes: 64)
  private let columns: Columns
  private let state: ParseState
  private var gold: [Int] = []
  private var lastChild: [Int] = []
  private var random = Generator(state: 11)

  init(_ model: Model) {
    columns = Columns(model)
    state = ParseState(columns)
  }

  /// Whether a move loses no arc of the gold tree that is still within reach (Goldberg and Nivre 2013).
  private func isFree(_ move: Move, _ state: ParseState) -> Bool {
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
      let base = item.range.lowerBound
      prepare(item, tags)
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
          if !isFree(guess, state) {
            wrong += 1
            var best: Move?
            for m in legal where isFree(m, state) {
              if let b = best, moves.scores[b.rawValue] >= moves.scores[m.rawValue] { continue }
              best = m
            }
            if let best {
              moves.update(good: best.rawValue, bad: guess.rawValue)
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
            labels.update(good: want, bad: guess)
            mislabelled += 1
          }
        }
        state.attach(move, Deprel(rawValue: UInt8(guess)) ?? .dep)
      }
    }
    return (1 - Double(wrong) / Double(max(1, all)), 1 - Double(mislabelled) / Double(max(1, labelled)))
  }

  private func prepare(_ item: Item, _ tags: [UInt8]) {
    load(item, columns)
    let n = columns.count
    let base = item.range.lowerBound
    gold = (0..<n).map { item.block.heads[base + $0] < 0 ? -1 : item.block.heads[base + $0] - base }
    lastChild = [Int](repeating: -1, count: n + 1)
    for i in 0..<n where gold[i] >= 0 { lastChild[gold[i]] = max(lastChild[gold[i]], i) }
    for i in 0..<n { columns.tag[i] = UInt64(tags[i]) }
  }

  /// Trains moves with the beam: where the gold tree falls farthest behind, its moves are rewarded
  /// (max-violation, Huang, Fayong and Guo 2012). Labels stay as they are.
  func beamEpoch(_ items: [(item: Item, tags: [UInt8])], width: Int, margin: Int) -> Double {
    let beam = Beam(columns, width: width)
    let best = ParseState(columns)
    let replay = ParseState(columns)
    var wrong = 0
    for (item, tags) in items where item.range.count <= Columns.limit && item.range.count > 1 {
      prepare(item, tags)
      beam.begin()
      best.begin()
      var violation = 0
      var upTo = 0
      var goldMoves: [UInt8] = []
      var badMoves: [UInt8] = []
      while !best.isDone {
        beam.look(self, margin: margin)
        beam.go(self)
        // The best gold way on.
        var way = Beam.Step(from: 0, move: best.mayShift ? .shift : .right, score: best.score)
        if best.mayShift, best.mayLeft {
          let scores = moves(best)
          var found = false
          for (m, score) in [(Move.shift, scores.shift), (.left, scores.left), (.right, scores.right)]
          where (m != .right || best.mayRight) && isFree(m, best) {
            if !found || best.score + score > way.score {
              way = Beam.Step(from: 0, move: m, score: best.score + score)
            }
            found = true
          }
          if !found { break }
        }
        Beam.make(way, in: best, self)
        let top = beam.states[0]
        let behind = top.score - best.score
        let same = (0..<best.steps).allSatisfy { best.history[$0] == top.history[$0] }
        if !same, behind >= violation {
          violation = behind
          upTo = best.steps
          goldMoves = (0..<upTo).map { best.history[$0] }
          badMoves = (0..<upTo).map { top.history[$0] }
        }
      }
      moves.tick()
      let right = (0..<columns.count).allSatisfy { Int(beam.states[0].nodes[$0].head) == gold[$0] }
      if upTo > 0, !right {
        wrong += 1
        follow(goldMoves, replay, badMoves, by: 1)
        follow(badMoves, replay, goldMoves, by: -1)
      }
    }
    return 1 - Double(wrong) / Double(max(1, items.count))
  }

  /// Adds to the features of the moves of one sequence from where it leaves the other one.
  private func follow(_ sequence: [UInt8], _ state: ParseState, _ other: [UInt8], by amount: Float) {
    state.begin()
    var apart = false
    for (k, raw) in sequence.enumerated() {
      guard let move = Move(rawValue: Int(raw)) else { return }
      apart = apart || raw != other[k]
      if apart, state.mayShift, state.mayLeft {
        moves.find(MoveFeatures.write(state, moves.rows))
        moves.push(by: amount, to: move.rawValue)
      }
      Beam.make(Beam.Step(from: 0, move: move, score: 0), in: state, self)
    }
  }

  /// Prints the attachment scores of the averaged weights on gold sentences with predicted tags.
  func evaluate(_ paths: [String], _ model: Model, width: Int, margin: Int = Int.max / 4) {
    let reader = SentenceReader(model)
    let narrow = Beam(reader.columns, width: 1)
    let wide = Beam(reader.columns, width: width)
    for path in paths {
      var (all, uas, las) = (0, 0, 0)
      for item in sentences(readBlocks([path])) where item.range.count <= Columns.limit {
        load(item, reader.columns)
        reader.tag()
        let s = reader.columns
        let n = s.count
        (width == 1 ? narrow : wide).parse(self, margin: margin)
        let base = item.range.lowerBound
        for i in 0..<n {
          let gold = item.block.heads[base + i] < 0 ? -1 : item.block.heads[base + i] - base
          all += 1
          if gold == Int(s.head[i]) {
            uas += 1
            let a = Deprel(rawValue: UInt8(truncatingIfNeeded: s.label[i] &- 1)) ?? .root
            if gold < 0
              || a.name.prefix(while: { $0 != ":" })
                == item.block.labels[base + i].name.prefix(while: { $0 != ":" })
            {
              las += 1
            }
          }
        }
      }
      print(
        "\(path.suffix(14)) width \(width) margin \(margin) UAS \(Double(uas) / Double(all)) LAS \(Double(las) / Double(all))"
      )
    }
  }
}

extension ParseTrainer: ParseScorer {
  func moves(_ state: ParseState) -> (shift: Int, left: Int, right: Int) {
    moves.score(MoveFeatures.write(state, moves.rows))
    return (Int(moves.scores[0] * 1024), Int(moves.scores[1] * 1024), Int(moves.scores[2] * 1024))
  }

  func label(_ state: ParseState, head: Int, dependent: Int) -> Deprel {
    labels.score(LabelFeatures.write(state, head: head, dependent: dependent, labels.rows))
    return Deprel(rawValue: UInt8(labels.best(Deprel.count))) ?? .dep
  }
}

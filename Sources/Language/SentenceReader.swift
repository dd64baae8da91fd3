import LanguageWeights

/// Tags, parses and names one sentence at a time in the columns it owns.
package final class SentenceReader {
  package let columns = Columns()
  package let state: ParseState
  private let model: Model
  private let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: 128)
  private let sums = UnsafeMutablePointer<Int16>.allocate(capacity: 64)

  package init(_ model: Model) {
    self.model = model
    state = ParseState(columns)
  }

  deinit {
    rows.deallocate()
    sums.deallocate()
  }

  /// Fills the columns' tags, heads, labels and names.
  package func read() {
    tag()
    parse()
    name()
  }

  package func tag() {
    for i in 0..<columns.count {
      let n = TagFeatures.writeAll(columns, i, rows)
      chancery_sum_i8x32(model.tags, rows, n, sums)
      columns.tag[i] = UInt64(best(32)) &+ 1
    }
  }

  package func parse() {
    state.begin()
    while !state.isDone {
      let move: Move
      if !state.mayLeft, !state.mayRight {
        move = .shift
      } else if !state.mayShift {
        move = .right
      } else {
        let n = MoveFeatures.write(state, rows)
        chancery_sum_i16x4(model.moves, rows, n, sums)
        var choice = sums[1] > sums[0] ? Move.left : .shift
        if state.mayRight, sums[2] > sums[choice.rawValue] { choice = .right }
        move = choice
      }
      if move == .shift {
        state.shift()
      } else {
        let (head, dependent) = state.ends(move)
        let n = LabelFeatures.write(state, head: head, dependent: dependent, rows)
        chancery_sum_i8x64(model.labels, rows, n, sums)
        state.attach(move, Deprel(rawValue: UInt8(truncatingIfNeeded: best(Deprel.count))) ?? .dep)
      }
    }
    if state.depth == 1 { columns.label[Int(state.stack[0])] = UInt64(Deprel.root.rawValue) &+ 1 }
  }

  package func name() {
    for i in 0..<columns.count {
      let n = NameFeatures.write(columns, i, rows)
      chancery_sum_i16x8(model.names, rows, n, sums)
      let last = i > 0 ? Int(columns.name[i &- 1]) : 0
      var choice = 0
      for k in 1..<NameTag.count where sums[k] > sums[choice] && NameTag.may(k, follow: last) { choice = k }
      columns.name[i] = UInt64(choice)
    }
  }

  @inline(__always)
  private func best(_ count: Int) -> Int {
    var choice = 0
    var top = sums[0]
    for k in 1..<count where sums[k] > top {
      top = sums[k]
      choice = k
    }
    return choice
  }
}

extension Deprel {
  package static let count = 50
}

/// Scores moves and names relations, with the weights that ship or with those being trained.
package protocol ParseScorer {
  /// How good shift, left and right are in a state.
  func moves(_ state: ParseState) -> (shift: Int, left: Int, right: Int)
  /// The relation of a dependent to the head it is about to get.
  func label(_ state: ParseState, head: Int, dependent: Int) -> Deprel
}

/// Finds a good tree by keeping the few best states after each move (Zhang and Clark 2008).
package final class Beam {
  /// One way on from a state.
  package struct Step {
    package var from: Int
    package var move: Move
    package var score: Int

    package init(from: Int, move: Move, score: Int) {
      self.from = from
      self.move = move
      self.score = score
    }
  }

  package let width: Int
  private let columns: Columns
  package private(set) var states: [ParseState]
  private var spare: [ParseState]
  package private(set) var count = 0
  package private(set) var ways: [Step] = []

  package init(_ columns: Columns, width: Int) {
    self.columns = columns
    self.width = width
    states = (0..<width).map { _ in ParseState(columns) }
    spare = (0..<width).map { _ in ParseState(columns) }
    ways.reserveCapacity(3 * width)
  }

  package func begin() {
    count = 1
    states[0].begin()
  }

  /// Lists the ways on from all states, the best first; those more than `margin` below the best are left out.
  package func look(_ scorer: some ParseScorer, margin: Int) {
    ways.removeAll(keepingCapacity: true)
    for k in 0..<count {
      let state = states[k]
      if !state.mayShift {
        add(Step(from: k, move: .right, score: state.score))
      } else if !state.mayLeft {
        add(Step(from: k, move: .shift, score: state.score))
      } else {
        let scores = scorer.moves(state)
        add(Step(from: k, move: .shift, score: state.score &+ scores.shift))
        add(Step(from: k, move: .left, score: state.score &+ scores.left))
        if state.mayRight { add(Step(from: k, move: .right, score: state.score &+ scores.right)) }
      }
    }
    while let last = ways.last, last.score < ways[0].score &- margin { ways.removeLast() }
  }

  /// Keeps the ways sorted; of two that score the same the earlier one comes first.
  @inline(__always)
  private func add(_ way: Step) {
    if ways.count >= 3 * width { return }
    var at = ways.count
    ways.append(way)
    while at > 0, ways[at &- 1].score < way.score {
      ways[at] = ways[at &- 1]
      at &-= 1
    }
    ways[at] = way
  }

  /// Goes the best ways.
  package func go(_ scorer: some ParseScorer) {
    let kept = min(width, ways.count)
    if kept == 1 {
      // No choice: the state itself goes on.
      if ways[0].from != 0 { states.swapAt(0, ways[0].from) }
      Beam.make(ways[0], in: states[0], scorer)
      count = 1
      return
    }
    for k in 0..<kept {
      spare[k].copy(states[ways[k].from])
      Beam.make(ways[k], in: spare[k], scorer)
    }
    swap(&states, &spare)
    count = kept
  }

  package static func make(_ way: Step, in state: ParseState, _ scorer: some ParseScorer) {
    if way.move == .shift {
      state.shift()
    } else {
      let (head, dependent) = state.ends(way.move)
      state.attach(way.move, scorer.label(state, head: head, dependent: dependent))
    }
    state.score = way.score
  }

  /// Parses the sentence in the columns and writes its tree there.
  package func parse(_ scorer: some ParseScorer, margin: Int) {
    guard columns.count > 0 else { return }
    begin()
    while !states[0].isDone {
      look(scorer, margin: margin)
      go(scorer)
    }
    states[0].finish()
  }
}

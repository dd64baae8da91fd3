import Glibc

/// The parser's moves: take the next token, or attach the top of the stack to the next token or to the one below.
package enum Move: Int, Sendable {
  case shift, left, right
}

/// A token of a tree that is being built.
package struct Node {
  /// The outermost dependents and those next to them, -1 for none.
  package var leftmost: Int16 = -1
  package var rightmost: Int16 = -1
  package var left2: Int16 = -1
  package var right2: Int16 = -1
  package var head: Int16 = -1
  /// A `Deprel` number and 1; 0 for none.
  package var label: UInt8 = 0
  /// How many dependents it has left and right, 7 for more.
  package var lefts: UInt8 = 0
  package var rights: UInt8 = 0
  /// Which relations (`Kin`) its dependents have.
  package var kin: UInt32 = 0
  /// The word of its first marker (preposition, conjunction).
  package var marker: UInt64 = 0
}

/// A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over one sentence.
///
/// The token that is left when the buffer is empty is the root, so that each sentence has exactly one and no
/// cycle can arise. Every parse of n tokens takes 2n - 1 moves.
package final class ParseState {
  package let columns: Columns
  package private(set) var next = 0
  package private(set) var depth = 0
  package private(set) var steps = 0
  package var score = 0
  package let stack: UnsafeMutablePointer<Int16>
  package let nodes: UnsafeMutablePointer<Node>
  /// The moves made, for training.
  package let history: UnsafeMutablePointer<UInt8>

  package init(_ columns: Columns) {
    self.columns = columns
    let size = Columns.limit + 2 * Columns.pad
    nodes = UnsafeMutablePointer<Node>.allocate(capacity: size) + Columns.pad
    (nodes - Columns.pad).initialize(repeating: Node(), count: size)
    stack = .allocate(capacity: size)
    stack.initialize(repeating: -1, count: size)
    history = .allocate(capacity: 2 * size)
    history.initialize(repeating: 0, count: 2 * size)
  }

  deinit {
    (nodes - Columns.pad).deallocate()
    stack.deallocate()
    history.deallocate()
  }

  /// Begins the sentence that the columns hold.
  package func begin() {
    next = 0
    depth = 0
    steps = 0
    score = 0
    nodes.update(repeating: Node(), count: columns.count)
  }

  /// Takes over another state of the same sentence.
  package func copy(_ other: ParseState) {
    next = other.next
    depth = other.depth
    steps = other.steps
    score = other.score
    // Tokens beyond the next one have no dependents yet.
    nodes.update(from: other.nodes, count: min(columns.count, max(next, other.next) &+ 1))
    stack.update(from: other.stack, count: depth)
    history.update(from: other.history, count: steps)
    if next &+ 1 < columns.count {
      (nodes + next + 1).update(repeating: Node(), count: columns.count - next - 1)
    }
  }

  package var isDone: Bool { next >= columns.count && depth <= 1 }
  package var mayShift: Bool { next < columns.count }
  package var mayLeft: Bool { depth >= 1 && next < columns.count }
  package var mayRight: Bool { depth >= 2 }

  package func shift() {
    stack[depth] = Int16(truncatingIfNeeded: next)
    depth &+= 1
    next &+= 1
    history[steps] = 0
    steps &+= 1
  }

  /// The two ends of the arc that a move would make.
  @inline(__always)
  package func ends(_ move: Move) -> (head: Int, dependent: Int) {
    let top = Int(stack[depth &- 1])
    return (move == .left ? next : Int(stack[depth &- 2]), top)
  }

  /// Attaches the top of the stack with the label given and takes it off.
  package func attach(_ move: Move, _ label: Deprel) {
    let (head, dependent) = ends(move)
    depth &-= 1
    history[steps] = UInt8(truncatingIfNeeded: move.rawValue)
    steps &+= 1
    nodes[dependent].head = Int16(truncatingIfNeeded: head)
    nodes[dependent].label = label.rawValue &+ 1
    nodes[head].kin |= Kin.bit(label)
    if move == .left {
      nodes[head].left2 = nodes[head].leftmost
      nodes[head].leftmost = Int16(truncatingIfNeeded: dependent)
      if nodes[head].lefts < 7 { nodes[head].lefts &+= 1 }
      if label == .case || label == .mark { nodes[head].marker = columns.word[dependent] }
    } else {
      nodes[head].right2 = nodes[head].rightmost
      nodes[head].rightmost = Int16(truncatingIfNeeded: dependent)
      if nodes[head].rights < 7 { nodes[head].rights &+= 1 }
    }
  }

  /// Writes the finished tree into the columns.
  package func finish() {
    for i in 0..<columns.count {
      columns.head[i] = Int32(nodes[i].head)
      columns.label[i] = UInt64(nodes[i].label)
    }
    if depth == 1 { columns.label[Int(stack[0])] = UInt64(Deprel.root.rawValue) &+ 1 }
  }
}

/// Groups of relations, as bits, that tell what a head already has.
enum Kin {
  private static let bits: [UInt32] = Deprel.allCases.map { 1 << group($0) }

  @inline(__always)
  static func bit(_ label: Deprel) -> UInt32 { bits[Int(label.rawValue)] }

  private static func group(_ label: Deprel) -> UInt32 {
    switch label {
    case .nsubj, .csubj, .nsubjOuter: 0
    case .nsubjPass, .csubjPass: 1
    case .obj: 2
    case .iobj: 3
    case .cop: 4
    case .case: 5
    case .mark: 6
    case .aux: 7
    case .auxPass: 8
    case .det, .detPredet, .nmodPoss: 9
    case .conj: 10
    case .cc, .ccPreconj: 11
    case .advmod: 12
    case .xcomp, .ccomp: 13
    case .punct: 14
    case .nummod: 15
    case .compound, .flat, .fixed: 16
    case .amod: 17
    case .obl, .oblAgent, .oblUnmarked: 18
    case .advcl, .advclRelcl: 19
    case .nmod, .nmodDesc, .nmodUnmarked: 20
    case .acl, .aclRelcl: 21
    case .appos: 22
    case .compoundPrt: 23
    case .parataxis, .discourse: 24
    default: 25
    }
  }
}

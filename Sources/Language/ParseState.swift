/// The parser's moves: take the next token, or attach the top of the stack to the next token or to the one below.
package enum Move: Int, Sendable {
  case shift, left, right
}

/// A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over one sentence.
///
/// The token that is left when the buffer is empty is the root, so that each sentence has exactly one and no
/// cycle can arise.
package final class ParseState {
  package private(set) var columns: Columns
  package private(set) var next = 0
  package private(set) var depth = 0
  package let stack: UnsafeMutablePointer<Int32>
  /// Each token's outermost dependents on both sides, -1 for none.
  package let leftmost: UnsafeMutablePointer<Int32>
  package let rightmost: UnsafeMutablePointer<Int32>
  /// Which relations (`Kin`) its dependents have.
  package let kin: UnsafeMutablePointer<UInt64>
  /// The word of its first marker (preposition, conjunction).
  package let marker: UnsafeMutablePointer<UInt64>
  /// How many dependents it has left (low byte) and right.
  package let valency: UnsafeMutablePointer<UInt64>

  package init(_ columns: Columns) {
    self.columns = columns
    func column<T>(_ zero: T) -> UnsafeMutablePointer<T> {
      let size = Columns.limit + 2 * Columns.pad
      let base = UnsafeMutablePointer<T>.allocate(capacity: size)
      base.initialize(repeating: zero, count: size)
      return base + Columns.pad
    }
    stack = column(-1)
    leftmost = column(-1)
    rightmost = column(-1)
    kin = column(0)
    marker = column(0)
    valency = column(0)
  }

  deinit {
    for column in [stack, leftmost, rightmost] { (column - Columns.pad).deallocate() }
    for column in [kin, marker, valency] { (column - Columns.pad).deallocate() }
  }

  /// Begins the sentence that the columns hold.
  package func begin() {
    next = 0
    depth = 0
    for i in 0..<columns.count {
      leftmost[i] = -1
      rightmost[i] = -1
      kin[i] = 0
      marker[i] = 0
      valency[i] = 0
      columns.head[i] = -1
      columns.label[i] = 0
    }
  }

  package var isDone: Bool { next >= columns.count && depth <= 1 }
  package var mayShift: Bool { next < columns.count }
  package var mayLeft: Bool { depth >= 1 && next < columns.count }
  package var mayRight: Bool { depth >= 2 }

  package func shift() {
    stack[depth] = Int32(truncatingIfNeeded: next)
    depth &+= 1
    next &+= 1
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
    columns.head[dependent] = Int32(truncatingIfNeeded: head)
    columns.label[dependent] = UInt64(label.rawValue) &+ 1
    kin[head] |= Kin.bits[Int(label.rawValue)]
    if move == .left {
      leftmost[head] = Int32(truncatingIfNeeded: dependent)
      if valency[head] & 0xFF < 7 { valency[head] &+= 1 }
      if label == .case || label == .mark { marker[head] = columns.word[dependent] }
    } else {
      rightmost[head] = Int32(truncatingIfNeeded: dependent)
      if valency[head] < 0x700 { valency[head] &+= 0x100 }
    }
  }
}

/// Groups of relations, as bits, that tell what a head already has.
enum Kin {
  static let bits: [UInt64] = Deprel.allCases.map { 1 << group($0) }

  private static func group(_ label: Deprel) -> UInt64 {
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

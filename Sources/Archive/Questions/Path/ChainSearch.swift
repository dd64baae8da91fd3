import Chronology
import Records

/// One link as the search sees it: identities and records, without their words.
struct ChainStep {
  let kind: Link.Kind
  var from: Int64
  var to: Int64
  /// The name of whom it leads to, for an order that does not depend on when documents were read.
  let name: String
  let date: EDTF?
  let what: String
  let status: EventStatus
  let isSure: Bool
  let records: [Int64]

  /// The same link from the other end.
  var reversed: ChainStep {
    var step = self
    swap(&step.from, &step.to)
    return step
  }

  /// The less, the better: a claim weighs more than any number of open dates or successions.
  var weight: Int {
    (status == .claimed ? 100 : 0) + (isSure ? 0 : 3) + (kind == .succession ? 2 : 0)
      + (kind == .meeting || kind == .communication ? 0 : 1)
  }

  var order: String { "\(name)\u{0}\(date?.description ?? "~")\u{0}\(kind.rawValue)\u{0}\(what)" }
}

/// Breadth first from both ends, a whole circle of people at a time, from the end where fewer stand.
struct ChainSearch {
  /// How somebody was reached: over whom, with what.
  private struct Reach {
    let step: ChainStep?
    let depth: Int
    let weight: Int
    let order: [String]

    func isBetter(than other: Reach) -> Bool {
      weight != other.weight ? weight < other.weight : order.lexicographicallyPrecedes(other.order)
    }
  }

  private struct End {
    var reached: [Int64: Reach]
    var circle: [Int64]
    var depth = 0

    init(_ identity: Int64) {
      reached = [identity: Reach(step: nil, depth: 0, weight: 0, order: [])]
      circle = [identity]
    }
  }

  let archive: Archive
  let options: ChainOptions
  /// How many people have been met.
  private(set) var count = 0
  /// The search was given up.
  private(set) var isCut = false

  init(archive: Archive, options: ChainOptions) {
    self.archive = archive
    self.options = options
  }

  /// The steps of the shortest chain; nil where there is none, or where the search was given up.
  mutating func run(from: Int64, to: Int64) throws -> [ChainStep]? {
    var links = ChainLinks(archive: archive, options: options)
    var front = End(from)
    var back = End(to)
    while front.depth + back.depth < options.longest, !front.circle.isEmpty, !back.circle.isEmpty {
      if front.circle.count <= back.circle.count {
        try widen(&front, &links)
      } else {
        try widen(&back, &links)
      }
      count = front.reached.count + back.reached.count
      if let meeting = meeting(front, back) {
        let first = steps(to: meeting, front)
        return first + steps(to: meeting, back).reversed().map(\.reversed)
      }
      if count > options.people {
        isCut = true
        return nil
      }
    }
    return nil
  }

  /// Goes one link further from everybody in the outermost circle.
  private func widen(_ end: inout End, _ links: inout ChainLinks) throws {
    var next: [Int64: Reach] = [:]
    for identity in end.circle {
      guard let here = end.reached[identity] else { continue }
      for step in try links.links(from: identity) where end.reached[step.to] == nil {
        let reach = Reach(
          step: step, depth: here.depth + 1, weight: here.weight + step.weight,
          order: here.order + [step.order])
        if let known = next[step.to], !reach.isBetter(than: known) { continue }
        next[step.to] = reach
      }
      if end.reached.count + next.count > options.people { break }
    }
    end.reached.merge(next) { known, _ in known }
    end.circle = next.keys.sorted()
    end.depth += 1
  }

  /// Where the two ends meet on the best of the shortest chains.
  private func meeting(_ front: End, _ back: End) -> Int64? {
    let (small, large) = front.reached.count <= back.reached.count ? (front, back) : (back, front)
    let both = small.reached.keys.filter { large.reached[$0] != nil }
    return both.min { one, other in
      guard let a = front.reached[one], let b = back.reached[one], let c = front.reached[other],
        let d = back.reached[other]
      else { return false }
      let first = (a.depth + b.depth, a.weight + b.weight)
      let second = (c.depth + d.depth, c.weight + d.weight)
      return first != second
        ? first < second : (a.order + b.order).lexicographicallyPrecedes(c.order + d.order)
    }
  }

  /// The steps from an end to somebody it has reached.
  private func steps(to identity: Int64, _ end: End) -> [ChainStep] {
    var steps: [ChainStep] = []
    var here = identity
    while let step = end.reached[here]?.step {
      steps.append(step)
      here = step.from
    }
    return steps.reversed()
  }
}

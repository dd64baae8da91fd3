import LanguageKernels

/// Finds the tree with the highest sum of scores in which no arcs cross and one word is the root (Eisner 1996).
package final class TreeDecoder {
  private static let limit = Columns.limit
  // Best sums over the words s...t, in rows of s and, where a loop runs over s, of t as well: with the head at the
  // left or right end, and whether the other end still lacks dependents on its far side ("open").
  private let rightByStart: UnsafeMutablePointer<Float>
  private let rightByEnd: UnsafeMutablePointer<Float>
  private let leftByStart: UnsafeMutablePointer<Float>
  private let leftByEnd: UnsafeMutablePointer<Float>
  private let openRight: UnsafeMutablePointer<Float>
  private let openLeft: UnsafeMutablePointer<Float>
  // Where the best sum was cut.
  private let rightCut: UnsafeMutablePointer<UInt8>
  private let leftCut: UnsafeMutablePointer<UInt8>
  private let openCut: UnsafeMutablePointer<UInt8>
  private let marks: UnsafeMutablePointer<Int32>

  package init() {
    let size = TreeDecoder.limit * TreeDecoder.limit
    func numbers() -> UnsafeMutablePointer<Float> { .allocate(capacity: size) }
    func cuts() -> UnsafeMutablePointer<UInt8> { .allocate(capacity: size) }
    (rightByStart, rightByEnd, leftByStart, leftByEnd) = (numbers(), numbers(), numbers(), numbers())
    (openRight, openLeft) = (numbers(), numbers())
    (rightCut, leftCut, openCut) = (cuts(), cuts(), cuts())
    marks = .allocate(capacity: TreeDecoder.limit)
  }

  deinit {
    for numbers in [rightByStart, rightByEnd, leftByStart, leftByEnd, openRight, openLeft] {
      numbers.deallocate()
    }
    for cuts in [rightCut, leftCut, openCut] { cuts.deallocate() }
    marks.deallocate()
  }

  /// Writes the heads of `count` words, -1 for the root.
  ///
  /// - Parameters:
  ///   - scores: for each word a row: how well the root, then each word, is its head.
  ///   - stride: the numbers of a row.
  ///   - count: the words, at most `Columns.limit`.
  ///   - heads: gets the heads.
  package func decode(
    _ scores: UnsafePointer<Float>, _ stride: Int, _ count: Int, _ heads: UnsafeMutablePointer<Int32>
  ) {
    // Most sentences need no search: the best heads are a tree already.
    for i in 0..<count {
      let row = scores + i * stride
      var choice = 0
      for j in 1...count where j != i + 1 && row[j] > row[choice] { choice = j }
      heads[i] = Int32(choice) - 1
    }
    if !isTree(count, heads) { search(scores, stride, count, heads) }
  }

  /// Whether the heads make a tree of one root without crossing arcs.
  private func isTree(_ count: Int, _ heads: UnsafePointer<Int32>) -> Bool {
    var roots = 0
    for i in 0..<count {
      if heads[i] < 0 { roots += 1 }
      marks[i] = -1
    }
    guard roots == 1 else { return false }
    for i in 0..<count where marks[i] < 0 {
      var at = i
      while at >= 0, marks[at] < 0 {
        marks[at] = Int32(i)
        at = Int(heads[at])
      }
      // Back where this walk has been.
      if at >= 0, marks[at] == Int32(i) { return false }
    }
    for i in 0..<count {
      let head = Int(heads[i])
      let low = min(i, head)
      let high = max(i, head)
      guard high - low > 1 else { continue }
      // An arc from the root of the sentence crosses those over its word.
      for k in low + 1..<high where heads[k] < Int32(head < 0 ? -1 : low) || heads[k] > Int32(high) {
        return false
      }
    }
    return true
  }

  private func search(
    _ scores: UnsafePointer<Float>, _ stride: Int, _ n: Int, _ heads: UnsafeMutablePointer<Int32>
  ) {
    for s in 0..<n {
      rightByStart[s * n + s] = 0
      rightByEnd[s * n + s] = 0
      leftByStart[s * n + s] = 0
      leftByEnd[s * n + s] = 0
    }
    for length in 1..<max(1, n) {
      for s in 0..<n - length { span(scores, stride, n, s, s + length) }
    }
    var root = 0
    var best = -Float.infinity
    for r in 0..<n {
      let sum = leftByStart[r] + rightByStart[r * n + n - 1] + scores[r * stride]
      if sum > best {
        best = sum
        root = r
      }
    }
    heads[root] = -1
    unfold(n, 0, root, false, heads)
    unfold(n, root, n - 1, true, heads)
  }

  /// The best sums over the words `s...t`.
  @inline(__always)
  private func span(_ scores: UnsafePointer<Float>, _ stride: Int, _ n: Int, _ s: Int, _ t: Int) {
    let length = t - s
    var (cut, best) = TreeDecoder.best(rightByStart + s * n + s, leftByEnd + t * n + s + 1, length)
    openCut[s * n + t] = UInt8(truncatingIfNeeded: s + cut)
    openRight[s * n + t] = best + scores[t * stride + s + 1]
    // By the end, for the loop below.
    openLeft[t * n + s] = best + scores[s * stride + t + 1]
    (cut, best) = TreeDecoder.best(openRight + s * n + s + 1, rightByEnd + t * n + s + 1, length)
    rightByStart[s * n + t] = best
    rightByEnd[t * n + s] = best
    rightCut[s * n + t] = UInt8(truncatingIfNeeded: s + 1 + cut)
    (cut, best) = TreeDecoder.best(leftByStart + s * n + s, openLeft + t * n + s, length)
    leftByStart[s * n + t] = best
    leftByEnd[t * n + s] = best
    leftCut[s * n + t] = UInt8(truncatingIfNeeded: s + cut)
  }

  /// The first place of the greatest sum of two numbers, and the sum.
  @inline(__always)
  private static func best(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ count: Int) -> (Int, Float)
  {
    if count >= 16 {
      var top: Float = 0
      let first = chancery_best_sum(a, b, Int32(truncatingIfNeeded: count), &top)
      return (Int(first), top)
    }
    var first = 0
    var top = a[0] + b[0]
    for i in 1..<max(1, count) {
      let sum = a[i] + b[i]
      if sum > top {
        top = sum
        first = i
      }
    }
    return (first, top)
  }

  /// Writes the heads within the words `s...t` whose head is the first (`right`) or the last.
  private func unfold(_ n: Int, _ s: Int, _ t: Int, _ right: Bool, _ heads: UnsafeMutablePointer<Int32>) {
    guard s < t else { return }
    let q = Int((right ? rightCut : leftCut)[s * n + t])
    let (from, to) = right ? (s, q) : (q, t)
    if right { heads[q] = Int32(s) } else { heads[q] = Int32(t) }
    let middle = Int(openCut[from * n + to])
    unfold(n, from, middle, true, heads)
    unfold(n, middle + 1, to, false, heads)
    if right { unfold(n, q, t, true, heads) } else { unfold(n, s, q, false, heads) }
  }
}

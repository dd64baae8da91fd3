import Language
import LanguageKernels
import Testing

@Suite(.serialized) struct NetworkOnEveryProcessor {
  @Test func readsTheSame() {
    let text = Array(
      """
      Ingrid Moe, who had been the minister's deputy since 2004, told reporters on Monday that she hadn't seen \
      the letter; "nobody asked me", she said. Сергей was not there (nor was his wife).

      Sales fell 3.5% in Q4 — the worst quarter since the U.S. firm left Oslo.
      """.utf8)
    defer { _ = chancery_kernel_limit(2) }
    var readings: [String] = []
    for level in 0...2 as ClosedRange<Int32> {
      _ = chancery_kernel_limit(level)
      readings.append(CoNLLU.text(of: EnglishAnalyser(threads: 1).analyse(text, blocks: [0..<text.count])))
    }
    #expect(readings[0].contains("nsubj"))
    #expect(readings[1] == readings[0])
    #expect(readings[2] == readings[0])
  }
}

@Suite struct BestTree {
  @Test func isTheBestOfAllTreesWithoutCrossingArcs() {
    var random = SplitMix(state: 5)
    for _ in 0..<300 {
      let n = Int(random.next() % 5) + 1
      let scores = randomScores(n, &random)
      let found = decode(scores, n)
      #expect(isProjectiveTree(found))
      #expect(abs(sum(found, scores) - best(scores, n)) < 1e-4)
    }
  }

  @Test func isATreeWhateverTheScores() {
    var random = SplitMix(state: 6)
    for n in [1, 2, 15, 16, 17, 33, 80, Columns.limit] {
      #expect(isProjectiveTree(decode(randomScores(n, &random), n)), "\(n) words")
    }
    let n = 40
    #expect(isProjectiveTree(decode([Float](repeating: 0, count: n * stride(n)), n)))
  }

  private func stride(_ n: Int) -> Int { (n + 16) / 16 * 16 }

  private func randomScores(_ n: Int, _ random: inout SplitMix) -> [Float] {
    (0..<n * stride(n)).map { _ in Float(random.next() % 2001) / 100 - 10 }
  }

  private func decode(_ scores: [Float], _ n: Int) -> [Int] {
    var heads = [Int32](repeating: 0, count: n)
    TreeDecoder().decode(scores, stride(n), n, &heads)
    return heads.map(Int.init)
  }

  private func sum(_ heads: [Int], _ scores: [Float]) -> Float {
    heads.indices.reduce(0) { $0 + scores[$1 * stride(heads.count) + heads[$1] + 1] }
  }

  private func best(_ scores: [Float], _ n: Int) -> Float {
    var heads = [Int](repeating: -1, count: n)
    var top = -Float.infinity
    while true {
      if isProjectiveTree(heads) { top = max(top, sum(heads, scores)) }
      var i = 0
      while i < n, heads[i] == n - 1 {
        heads[i] = -1
        i += 1
      }
      if i == n { return top }
      heads[i] += 1
    }
  }

  private func isProjectiveTree(_ heads: [Int]) -> Bool {
    guard heads.filter({ $0 < 0 }).count == 1 else { return false }
    for i in heads.indices {
      var at = i
      var steps = 0
      while at >= 0 {
        at = heads[at]
        steps += 1
        if steps > heads.count { return false }
      }
    }
    for i in heads.indices {
      // Every word between a word and its head is below the head.
      let head = heads[i]
      for k in min(i, head) + 1..<max(i, head) where k >= 0 {
        var above = k
        while above >= 0, above != head { above = heads[above] }
        if above != head { return false }
      }
    }
    return true
  }
}

struct SplitMix {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

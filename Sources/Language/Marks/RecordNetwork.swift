/// Reads from rows of tokens which words tell of an office, a life fact or an event, of whom, and when: a recurrent network
/// over the states of the sentence network whose answers are a tag for each token and vectors by which a mark chooses
/// tokens (a pointer network, Vinyals et al. 2015).
final class RecordNetwork {
  private let weights: RecordWeights
  private let network: RowNetwork
  private let back: UnsafeMutablePointer<UInt8>
  /// A mark looks so many tokens back and ahead.
  private static let reach = 160
  /// So likely a choice must be to be kept, 0…1.
  private static let leastShare: Float = 0.005
  /// So many choices of each role are kept: somebody who is named all over a document shares them among many mentions.
  private static let choices = 12

  /// Nil where the weights have no such network.
  init?(_ model: Model, _ network: Network) {
    guard
      let weights = RecordWeights(
        model.bytes(of: .records), given: network.stateWidth + WordVectors.width)
    else { return nil }
    self.weights = weights
    self.network = RowNetwork(weights.rows)
    back = .allocate(capacity: RowNetwork.most * RecordWeights.tags)
  }

  deinit { back.deallocate() }

  /// The marks of the rows' tokens, in order; tokens count from the first row.
  func marks(_ rows: AttributionRows) -> [RecordMark] {
    guard rows.count > 0 else { return [] }
    let answers = network.answers(rows)
    let tags = tags(answers, rows.count)
    var marks: [RecordMark] = []
    var i = 0
    while i < tags.count {
      let (first, tag) = (i, tags[i])
      i += 1
      guard tag > 0, let kind = RecordMark.Kind(rawValue: (tag - 1) / 2) else { continue }
      while i < tags.count, tags[i] == tag + tag & 1 { i += 1 }
      marks.append(mark(kind, first..<i, tags, answers, rows.count))
    }
    return marks
  }

  private var outputs: Int { Int(weights.rows.answers.outputs) }

  /// The best chain of tags, where inside follows only its beginning (Viterbi).
  private func tags(_ answers: UnsafePointer<Float>, _ count: Int) -> [UInt8] {
    let tags = RecordWeights.tags
    var best = [Float](repeating: -1e9, count: tags)
    for tag in 0..<tags where tag == 0 || tag % 2 == 1 { best[tag] = answers[tag] }
    var next = best
    for i in 1..<max(1, count) {
      let row = answers + i * outputs
      var top = 0
      for tag in 1..<tags where best[tag] > best[top] { top = tag }
      next[0] = best[top] + row[0]
      back[i * tags] = UInt8(top)
      for begin in stride(from: 1, to: tags, by: 2) {
        next[begin] = best[top] + row[begin]
        back[i * tags + begin] = UInt8(top)
        let inside = best[begin + 1] > best[begin] ? begin + 1 : begin
        next[begin + 1] = best[inside] + row[begin + 1]
        back[i * tags + begin + 1] = UInt8(inside)
      }
      swap(&best, &next)
    }
    var chain = [UInt8](repeating: 0, count: count)
    var tag = best.indices.max { best[$0] < best[$1] } ?? 0
    for i in stride(from: count - 1, through: 0, by: -1) {
      chain[i] = UInt8(tag)
      if i > 0 { tag = Int(back[i * tags + tag]) }
    }
    return chain
  }

  private func mark(
    _ kind: RecordMark.Kind, _ tokens: Range<Int>, _ tags: [UInt8], _ answers: UnsafePointer<Float>,
    _ count: Int
  ) -> RecordMark {
    var sure: Float = 0
    for token in tokens { sure += share(of: Int(tags[token]), answers + token * outputs) }
    let near =
      max(0, tokens.lowerBound - RecordNetwork.reach)..<min(count, tokens.upperBound + RecordNetwork.reach)
    let roles = (0..<RecordWeights.roles).map { choices($0, kind, tokens, near, answers) }
    return RecordMark(
      kind: kind, tokens: tokens, confidence: Double(sure / Float(tokens.count)), people: roles[0],
      starts: roles[1],
      ends: roles[2])
  }

  /// How likely a token has a tag.
  private func share(of tag: Int, _ row: UnsafePointer<Float>) -> Float {
    var top = row[0]
    for other in 1..<RecordWeights.tags { top = max(top, row[other]) }
    var sum: Float = 0
    for other in 0..<RecordWeights.tags { sum += power(row[other] - top) }
    return power(row[tag] - top) / sum
  }

  /// The likeliest tokens for a role, and nowhere where that is among them.
  private func choices(
    _ role: Int, _ kind: RecordMark.Kind, _ tokens: Range<Int>, _ near: Range<Int>,
    _ answers: UnsafePointer<Float>
  ) -> [RecordMark.Choice] {
    let link = weights.rows.link
    var query = [Float](repeating: 0, count: link)
    for token in tokens {
      let row = answers + token * outputs + RecordWeights.links + role * link
      for k in 0..<link { query[k] += row[k] }
    }
    for k in 0..<link { query[k] /= Float(tokens.count) }
    let keys = RecordWeights.links + (RecordWeights.roles + role) * link
    var fits = [weights.nowhere[Int(kind.rawValue) * RecordWeights.roles + role]]
    fits.reserveCapacity(near.count + 1)
    for token in near {
      let key = answers + token * outputs + keys
      var sum = weights.gap[role * RecordWeights.gaps + RecordNetwork.gap(token, tokens)]
      for k in 0..<link { sum += query[k] * key[k] }
      fits.append(sum)
    }
    let top = fits.reduce(-Float.greatestFiniteMagnitude, max)
    let shares = fits.map { power($0 - top) }
    let sum = shares.reduce(0, +)
    // Of two that are as likely, the first.
    let likely = shares.indices.filter { shares[$0] > RecordNetwork.leastShare * sum }
      .sorted { (shares[$1], $0) < (shares[$0], $1) }
    return likely.prefix(RecordNetwork.choices).map {
      RecordMark.Choice(token: $0 == 0 ? nil : near.lowerBound + $0 - 1, share: Double(shares[$0] / sum))
    }
  }

  /// Which of the distances that are told apart: before the mark, behind it, or within.
  private static func gap(_ token: Int, _ mark: Range<Int>) -> Int {
    if mark.contains(token) { return 20 }
    return token < mark.lowerBound
      ? AttributionLinks.step(mark.lowerBound - token)
      : 10 + AttributionLinks.step(token - mark.upperBound + 1)
  }

  /// The exponential of a number that is not above 0, by arithmetic that is the same everywhere.
  private func power(_ x: Float) -> Float {
    guard x > -80 else { return 0 }
    let y = x * 1.442_695
    let whole = y.rounded(.down)
    let f = y - whole
    let part =
      1 + f * (0.693_147_2 + f * (0.240_226_5 + f * (0.055_504_1 + f * (0.009_618_1 + f * 0.001_333_4))))
    return part * Float(bitPattern: UInt32(Int(whole) + 127) << 23)
  }
}

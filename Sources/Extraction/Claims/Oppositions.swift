import Language
import Records

/// Which claims of a document contradict each other, by what they say, who says it and how they stand to each other.
///
/// A logistic measure of `OppositionFeatures`, with weights learnt from the documents in `Tests/Gold/develop` and the
/// texts of `Training/disputes` (`Training/oppositions.py`); no one word or place decides.
enum Oppositions {
  /// Pairs with lower log odds are no contradiction. In cross-validation half of those above are; a higher bar loses as
  /// many as it keeps out.
  private static let least = -1.0
  /// A pair counts only where it is among so many best ones of both its claims.
  private static let most = 3

  /// The log odds of a pair that nothing need be measured of.
  private static let certain = 20.0

  /// Notes at each claim those it contradicts.
  static func find(_ claims: inout [ClaimDraft], _ discourse: Discourse) {
    guard claims.count > 1 else { return }
    let features = OppositionFeatures(claims, discourse)
    var scored: [(first: Int, second: Int, score: Double)] = []
    for (first, second) in features.candidates() {
      var sum = 0.0
      if features.areOfSameWords(first, second) {
        sum = certain
      } else {
        features.visit(first, second) { sum += OppositionWeights.table[$0.rawValue] * $1 }
      }
      guard sum >= least else { continue }
      // Two that both assert and have no word in common need more than to stand side by side.
      if features.areStrangers(first, second), !features.areJoined(first, second) { continue }
      scored.append((first, second, sum))
    }
    scored.sort { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    var better = Array(repeating: 0, count: claims.count)
    var opponents = Array(repeating: Set<Int>(), count: claims.count)
    for (first, second, _) in scored {
      // Two that contradict the same claim stand on one side: "I was abroad" and "the minutes do not name him".
      guard opponents[first].isDisjoint(with: opponents[second]) else { continue }
      if better[first] < most, better[second] < most {
        opponents[first].insert(second)
        opponents[second].insert(first)
        // Who denies stands against what is asserted, whichever is told first.
        let isDenialFirst = claims[first].stance != .asserts && claims[second].stance == .asserts
        claims[isDenialFirst ? first : second].opposes.append(isDenialFirst ? second : first)
      }
      better[first] += 1
      better[second] += 1
    }
    for index in claims.indices { claims[index].opposes.sort() }
  }
}

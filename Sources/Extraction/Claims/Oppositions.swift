import Language
import Records

/// Which claims of a document contradict each other, by what they say and not by where they stand.
///
/// Two claims oppose each other where they share what is rare in the document and one denies or doubts what the other
/// asserts.
enum Oppositions {
  static func find(_ claims: inout [ClaimDraft], _ discourse: Discourse) {
    let contents = claims.map { words(of: $0, discourse) }
    var frequency: [String: Int] = [:]
    for content in contents { for word in content { frequency[word, default: 0] += 1 } }
    for index in claims.indices where claims[index].stance != .asserts {
      var scored: [(other: Int, score: Double)] = []
      for other in claims.indices where other != index && claims[other].stance == .asserts {
        let shared = contents[index].intersection(contents[other])
        guard !shared.isEmpty else { continue }
        var score = 0.0
        for word in shared { score += 1 / Double(frequency[word] ?? 1) + 0.15 }
        let smaller = min(contents[index].count, contents[other].count)
        score *= Double(shared.count) / Double(max(1, smaller))
        // One's own earlier words are no opposition, and neighbours are likelier to answer each other.
        if let mine = claims[index].chain.last?.source, mine == claims[other].chain.last?.source { continue }
        let gap = abs(
          discourse.document.text.distance(
            from: claims[index].evidence[0].range.lowerBound, to: claims[other].evidence[0].range.lowerBound))
        if gap < 400 { score *= 1.5 }
        if score > 0.3 { scored.append((other, score)) }
      }
      scored.sort { $0.score == $1.score ? $0.other < $1.other : $0.score > $1.score }
      for candidate in scored.prefix(3) where candidate.score > scored[0].score * 0.5 {
        claims[index].opposes.append(candidate.other)
      }
      claims[index].opposes.sort()
    }
  }

  /// The lemmas of a content that carry meaning, and the entities it names.
  private static func words(of claim: ClaimDraft, _ discourse: Discourse) -> Set<String> {
    var set: Set<String> = []
    let tree = discourse.tree
    var ranges = claim.content
    // "which officials have denied" denies what stands before it.
    if ranges.isEmpty { ranges = claim.evidence.map(\.range) }
    for range in ranges {
      for token in 0..<tree.count
      where tree[token].start >= range.lowerBound && tree[token].end <= range.upperBound {
        switch tree[token].upos {
        case .noun, .verb, .adj, .num:
          if tree[token].lemma.utf8.count > 2, !common.contains(tree[token].lemma) {
            set.insert(tree[token].lemma)
          }
        default: break
        }
      }
    }
    for entity in claim.about where entity != discourse.cast.subject { set.insert("#\(entity)") }
    return set
  }

  private static let common: Set<String> = [
    "say", "have", "make", "do", "be", "take", "get", "go", "come", "give", "year", "time", "day", "people",
    "official", "statement", "claim", "other",
  ]
}

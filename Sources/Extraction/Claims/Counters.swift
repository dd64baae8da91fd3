import Language
import Records

/// What makes a claim an answer to another one, though nobody "denies" anything.
enum Counters {
  private static let negations: Set<String> = [
    "no", "not", "n't", "never", "nobody", "nothing", "none", "neither", "without", "unfounded", "baseless",
    "untrue",
    "false", "fabrication", "fabricated", "forgery", "groundless", "lie", "nonsense", "slander", "invention",
    "unsupported", "improbable", "implausible",
  ]

  /// Whether a claim asserts that something is not so: a negation in its main clause.
  static func isNegative(_ claim: ClaimDraft, _ tree: Tree) -> Bool {
    guard let range = claim.content.first else { return false }
    let tokens = tree.tokens(in: range)
    for token in tokens.prefix(14) {
      let word = tree.lower[token]
      if word == "not", ["only", "until", "just"].contains(tree.lower[token + 1]) { return false }
      if negations.contains(word) { return true }
      if [",", ";", "because", "although"].contains(word), token > tokens.lowerBound + 3 { return false }
    }
    return false
  }

  /// "the accusation", "any such instruction", "the whole story": words that point at a claim before.
  static func pointsBack(_ first: Int, _ tree: Tree) -> Bool {
    var at = first + 1
    while at < first + 4 {
      let lemma = tree[at].lemma
      if tree[at].upos == .noun {
        return CueTable.deniable.contains(lemma)
          || ["story", "version", "account", "charge", "suggestion"].contains(lemma)
          || tree.lower[at - 1] == "such"
      }
      guard [.adj, .adv].contains(tree[at].upos) else { return false }
      at += 1
    }
    return false
  }
}

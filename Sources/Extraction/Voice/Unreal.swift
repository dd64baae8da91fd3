import Language

/// Clauses that say what is not (or not yet) so: negated, conditional, planned, possible, asked, alleged.
package enum Unreal {
  /// Whether the clause of `token`, or one it hangs on, is unreal.
  package static func isUnreal(_ token: Int, _ tree: Tree) -> Bool {
    var at = tree.clause(of: token)
    var isApart = false
    for _ in 0..<12 {
      if isApart {
        isApart = false
        if tree[at].deprel == .advcl, !conditions.isDisjoint(with: marks(at, tree)) { return true }
      } else if isUnrealClause(at, tree) {
        return true
      }
      let head = tree[at].head
      guard head >= 0 else { return false }
      switch tree[at].deprel {
      case .ccomp, .xcomp, .acl, .csubj, .csubjPass, .advcl:
        let above = tree.clause(of: head)
        // "was not persuaded: he recalled Kos": what stands behind the colon is told by itself.
        if tree[at].deprel == .ccomp, head < at, tree.child(at, .mark) == nil,
          (head..<at).contains(where: { tree.lower[$0] == ":" })
        {
          return false
        }
        if hedges.contains(tree[head].lemma) && tree[at].deprel != .advcl { return true }
        if tree[at].deprel == .advcl && !conditions.isDisjoint(with: marks(at, tree)) { return true }
        if tree[at].deprel == .acl, hedgeNouns.contains(tree[head].lemma) { return true }
        if tree[at].deprel != .advcl, tree.isNegated(above) { return true }
        if tree[at].deprel == .xcomp, isUnrealClause(above, tree) { return true }
        isApart = tree[at].deprel == .advcl && isGranted(at, tree)
        at = above
      case .conj:
        // "His contract was not renewed, and he left": what has its own subject and is past is not denied with it.
        isApart =
          tree.child(at, .nsubj, .nsubjPass) != nil && tree[at].morphology.contains(.past)
          && tree.child(at, .aux) == nil || goesOn(at, from: head, tree)
        at = tree.clause(of: head)
      default:
        return false
      }
    }
    return false
  }

  /// "did not seek re-election and left the Senate": "did not" takes no past form, so that the second verb is not denied.
  static func goesOn(_ verb: Int, from first: Int, _ tree: Tree) -> Bool {
    tree[verb].morphology.contains(.past) && tree[verb].morphology.contains(.finite)
      && tree.child(verb, .aux, .auxPass, .cop) == nil
      && tree.children(first, .aux).contains { ["did", "does", "do"].contains(tree.lower[$0]) }
  }

  /// "may have thought so when he won", "was not asked when she resigned": a clause of time or cause in the past takes
  /// for granted what it tells.
  private static func isGranted(_ predicate: Int, _ tree: Tree) -> Bool {
    tree.children(predicate, .mark, .advmod).contains { granting.contains(tree.lower[$0]) && $0 < predicate }
      && tree[predicate].morphology.contains(.past)
      && !tree.children(predicate, .aux).contains { modals.contains(tree.lower[$0]) }
  }

  private static let granting: Set<String> = [
    "when", "after", "because", "since", "although", "though", "while",
  ]

  private static func isUnrealClause(_ predicate: Int, _ tree: Tree) -> Bool {
    if tree.isNegated(predicate) { return true }
    // "nearly won", "almost became"
    if tree.children(predicate, .advmod).contains(where: { ["nearly", "almost"].contains(tree.lower[$0]) }) {
      return true
    }
    for child in tree.children(predicate) where tree[child].deprel == .aux {
      if modals.contains(tree.lower[child]) { return true }
    }
    // "was to have become ambassador": it never came about.
    if let mark = tree.child(predicate, .mark), tree.lower[mark] == "to", mark > 0,
      ["was", "were"].contains(tree.lower[mark - 1]), tree.lower[mark + 1] == "have"
    {
      return true
    }
    if tree[predicate].deprel == .advcl, !conditions.isDisjoint(with: marks(predicate, tree)) { return true }
    // "Neither Warren nor Clinton spoke"
    for subject in tree.children(predicate, .nsubj, .nsubjPass) {
      if tree.lower[subject] == "neither"
        || tree.children(subject).contains(where: { $0 < subject && tree.lower[$0] == "neither" })
      {
        return true
      }
    }
    return false
  }

  private static func marks(_ predicate: Int, _ tree: Tree) -> Set<String> {
    Set(tree.children(predicate, .mark).map { tree.lower[$0] })
  }

  static let modals: Set<String> = [
    "may", "might", "could", "would", "should", "can", "must", "will", "shall", "ca", "wo",
  ]
  static let conditions: Set<String> = ["if", "unless", "whether", "lest"]
  /// What hangs on these is not said to be so.
  static let hedges: Set<String> = [
    "plan", "hope", "want", "wish", "intend", "expect", "consider", "try", "attempt", "seek", "refuse",
    "decline", "fail", "vie", "compete", "jockey",
    "ask", "urge", "offer", "promise", "threaten", "fear", "suppose", "seem", "appear", "avoid", "propose",
    "suggest",
    "likely", "schedule", "allege", "accuse", "suspect", "rumor", "rumour", "claim", "believe", "think",
    "deny", "doubt", "prevent", "unable", "due", "forbid",
  ]
  static let hedgeNouns: Set<String> = [
    "plan", "hope", "wish", "intention", "attempt", "effort", "refusal", "offer", "promise", "threat", "fear",
    "proposal",
    "suggestion", "allegation", "accusation", "suspicion", "rumor", "rumour", "claim", "belief", "bid",
    "request", "call",
  ]
}

import Language

/// The second course of the wall, along the words: clauses behind "alleged that", "whether", "accused of", whether or
/// not the tree and the claims have seen them.
enum Shadow {
  /// Marks tokens that nobody states, where no claim holds them.
  static func cast(on unreal: inout [Bool], claimed: [[Int]], _ tree: Tree) {
    for sentence in tree.analysis.sentences {
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        if let shade = shade(from: token, in: sentence, tree) {
          for at in shade where claimed[at].isEmpty { unreal[at] = true }
        }
        token += 1
      }
    }
  }

  private static func shade(from token: Int, in sentence: Range<Int>, _ tree: Tree) -> Range<Int>? {
    switch tree.lower[token] {
    case "whether", "unless", "if":
      return
        token..<(token == sentence.lowerBound
        ? comma(behind: token, sentence, tree) : end(token, sentence, tree))
    case "that":
      guard tree[token].upos == .sconj || tree[token].deprel == .mark || tree[token].upos == .pron,
        let governor = governor(of: token, sentence, tree),
        airy.contains(tree[governor].lemma)
          || airy.contains(tree.lower[governor])
      else { return nil }
      return token..<end(token, sentence, tree)
    case "of", "to":
      guard token > sentence.lowerBound, token + 1 < sentence.upperBound else { return nil }
      if tree.lower[token] == "to", tree.lower[token + 1] == "have", said.contains(tree[token - 1].lemma) {
        return token..<end(token, sentence, tree)
      }
      guard tree.lower[token] == "of" else { return nil }
      if tree.lower[token - 1] == "words" {
        return comma(behind: token, sentence, tree)..<sentence.upperBound
      }
      let near = max(sentence.lowerBound, token - 6)..<token
      return near.contains { tree[$0].lemma == "accuse" || tree[$0].lemma == "suspect" }
        ? token..<end(token, sentence, tree) : nil
    default: return nil
    }
  }

  /// The word a "that" hangs on: the nearest verb, noun or adjective before it that can be said, asked or doubted.
  private static func governor(of token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Int? {
    var at = token - 1
    while at >= sentence.lowerBound, at > token - 9 {
      if airy.contains(tree[at].lemma) || airy.contains(tree.lower[at]) { return at }
      if tree[at].upos == .verb { return nil }
      at -= 1
    }
    return nil
  }

  private static func comma(behind token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Int {
    var at = token
    while at < sentence.upperBound, tree.lower[at] != "," { at += 1 }
    return at
  }

  private static func end(_ token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Int {
    var at = token
    while at < sentence.upperBound, tree.lower[at] != ";", tree.lower[at] != "but" { at += 1 }
    return at
  }

  private static let said: Set<String> = [
    "say", "allege", "believe", "think", "report", "claim", "suppose", "rumor", "rumour", "suspect",
    "alleged",
    "believed", "said", "reputed", "thought",
  ]
  /// What hangs on these with "that" is said, asked or doubted; lemmas and forms.
  private static let airy: Set<String> = Set(CueTable.byLemma.keys).union(CueTable.nouns.keys).union(
    Unreal.hedges
  )
  .union(Unreal.hedgeNouns).union([
    "evidence", "false", "untrue", "unclear", "unlikely", "unknown", "uncertain", "doubtful", "wrong", "myth",
    "swore", "rumours", "rumors", "allegations", "possible", "impossible", "probable",
  ])
}

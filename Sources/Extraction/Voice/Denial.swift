import Language

/// Words that deny what stands with them, read along the words, since trees hang them wherever they like: "neither … nor",
/// "no one", "at no time", "without meeting", "rather than resign", "is yet to meet".
enum Denial {
  /// The tokens that a word denies; nil where it is none that does.
  static func range(from token: Int, in sentence: Range<Int>, _ tree: Tree) -> Range<Int>? {
    switch tree.lower[token] {
    case "neither":
      return neither(token, sentence, tree)
    case "nobody", "noone":
      return pronoun(token, token, sentence, tree)
    case "none":
      // "met none other than X" did meet X.
      return tree.lower[token + 1] == "other" ? nil : pronoun(token, token, sentence, tree)
    case "no":
      if ["one", "-one"].contains(tree.lower[token + 1]) {
        return tree.lower[token + 2] == "other" ? nil : pronoun(token, token + 1, sentence, tree)
      }
      return nothing(token, sentence, tree)
    case "nor":
      // "…, nor did he write to X"
      return tree[token + 1].upos == .aux ? token..<clauseEnd(token, sentence, tree) : nil
    case "without":
      // "without opposition" denies no more than an opposition.
      let end = clauseEnd(token, sentence, tree)
      let next = (token + 1 ..<| min(token + 4, end)).first { tree[$0].upos != .adv }
      guard let next, isGerund(next, tree) || takesGerund(next, end, tree) else { return nil }
      return token..<end
    case "instead", "rather", "other", "short", "far":
      guard phrases[tree.lower[token]] == tree.lower[token + 1],
        (token + 2 ..<| token + 5).contains(where: {
          tree[$0].upos == .verb && (isGerund($0, tree) || isBare($0, tree))
        })
      else { return nil }
      return token..<clauseEnd(token, sentence, tree)
    case "to":
      // "has yet to meet", "was unable to attend": "is yet", "was due" and the like.
      guard tree[token + 1].upos == .verb || tree[token + 1].upos == .aux,
        token > sentence.lowerBound + 1, open.contains(tree.lower[token - 1])
      else { return nil }
      let be = (max(sentence.lowerBound, token - 4) ..<| token - 1).reversed().first {
        tree[$0].upos == .aux || tree[$0].upos == .verb
      }
      guard let be, ["be", "have", "remain", "seem"].contains(tree[be].lemma) || tree.lower[be] == "'s" else {
        return nil
      }
      return token..<clauseEnd(token, sentence, tree)
    default: return nil
    }
  }

  private static let phrases = [
    "instead": "of", "rather": "than", "other": "than", "short": "of", "far": "from",
  ]

  /// What has not come about with "to": "is due to", "was unable to".
  private static let open: Set<String> = [
    "yet", "due", "unable", "about", "set", "slated", "supposed", "meant", "unwilling", "reluctant", "ready",
    "poised", "loath", "destined", "bound", "tipped", "billed", "powerless",
  ]

  /// "Neither X nor Y met Z", "met neither X nor Y", "neither met nor wrote", and not "a member of neither house".
  private static func neither(_ token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Range<Int>? {
    let nor = (token + 1 ..<| min(token + 30, sentence.upperBound)).last { tree.lower[$0] == "nor" }
    let end = clauseEnd(max(token, nor ?? token), sentence, tree)
    if opensClause(token, sentence, tree) || nor != nil && isBeforeVerb(token, tree) { return token..<end }
    if let verb = verb(over: token, token, sentence, tree) { return verb..<plainEnd(token, end, tree) }
    return nor != nil && tree[token - 1].upos == .aux ? token..<end : nil
  }

  /// "No one met X", "none of them was elected", "met nobody".
  private static func pronoun(
    _ token: Int, _ head: Int, _ sentence: Range<Int>, _ tree: Tree
  ) -> Range<Int>? {
    let end = clauseEnd(head, sentence, tree)
    if opensClause(token, sentence, tree) || [.nsubj, .nsubjPass].contains(tree[head].deprel) {
      return token..<end
    }
    guard let verb = verb(over: token, head, sentence, tree) else { return nil }
    return verb..<plainEnd(head, end, tree)
  }

  /// "No minister met X", "held no talks with X", "at no time did he meet X", and not "no later than", "with no majority".
  private static func nothing(_ token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Range<Int>? {
    guard !spared.contains(tree.lower[token + 1]) else { return nil }
    let end = clauseEnd(token, sentence, tree)
    let before = tree.lower[token - 1]
    if ["at", "on", "in", "by", "under"].contains(before), adverbs.contains(tree.lower[token + 1]) {
      if token - 1 == sentence.lowerBound || !isBehindVerb(token - 1, sentence, tree) {
        return token - 1..<end
      }
      let verb = (sentence.lowerBound ..<| token).last { tree[$0].upos == .verb }
      return (verb ?? token - 1)..<end
    }
    if opensClause(token, sentence, tree) { return token..<end }
    let noun = (token + 1 ..<| min(token + 7, end)).first {
      [.noun, .propn].contains(tree[$0].upos) && ![.noun, .propn].contains(tree[$0 + 1].upos)
    }
    guard let noun else { return nil }
    if tree[noun].deprel == .nsubj || tree[noun].deprel == .nsubjPass { return token..<end }
    // "There was no meeting": there is a noun and no more to deny.
    let plain = plainEnd(token, end, tree)
    guard let verb = verb(over: token, noun, sentence, tree) else {
      return tree[token - 1].upos == .aux ? token..<plain : nil
    }
    return verb..<plain
  }

  private static let spared: Set<String> = [
    "later", "longer", "less", "more", "fewer", "doubt", "sooner", "matter", "wonder", "other", "small",
    "earlier",
    "mean", "better", "question", "surprise", "secret", ".", "10",
  ]
  private static let adverbs: Set<String> = [
    "time", "point", "stage", "occasion", "occasions", "way", "circumstances", "means", "moment", "case",
  ]

  /// Whether a clause begins with the word: nothing before it but a mark or what joins clauses.
  private static func opensClause(_ token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Bool {
    guard token > sentence.lowerBound else { return true }
    let before = token - 1
    if tree.lower[before] == "," {
      // "a member of the Senate, none of it elected": a comma inside what hangs on a noun opens none.
      return tree[token + 1].upos != .num
    }
    return [
      "\"", "“", ";", ":", "that", "but", "and", "because", "since", "although", "though", "when", "as", "—",
      "–",
    ]
    .contains(tree.lower[before])
  }

  private static func isBeforeVerb(_ token: Int, _ tree: Tree) -> Bool {
    let head = tree[token].head
    return head > token && [.verb, .adj].contains(tree[head].upos) && head < token + 5
      || [.verb, .aux].contains(tree[token + 1].upos)
  }

  private static func isBehindVerb(_ token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Bool {
    (max(sentence.lowerBound, token - 12) ..<| token).contains { tree[$0].upos == .verb }
      && !(token ..<| min(token + 8, sentence.upperBound)).contains { tree[$0].upos == .verb }
  }

  /// The verb whose object a denied noun is: by the tree, or right before it.
  private static func verb(
    over token: Int, _ noun: Int, _ sentence: Range<Int>, _ tree: Tree
  ) -> Int? {
    if tree[token - 1].upos == .verb { return token - 1 }
    let head = tree[noun].head
    guard head >= sentence.lowerBound, head < token, tree[head].upos == .verb,
      [.obj, .iobj, .conj].contains(tree[noun].deprel) || tree.lower[token - 1] == "to" && token - head < 4,
      !(head + 1 ..<| token).contains(where: { tree.lower[$0] == "," })
    else { return nil }
    return head
  }

  /// Up to where another verb goes on: "had no opponent and became mayor".
  private static func plainEnd(_ token: Int, _ end: Int, _ tree: Tree) -> Int {
    let verb = (token + 1 ..<| end).first {
      tree[$0].upos == .verb && (tree[$0].morphology.contains(.past) || tree[$0].morphology.contains(.finite))
    }
    guard let verb else { return end }
    return (token + 1 ..<| verb).last { ["and", "or", "then"].contains(tree.lower[$0]) } ?? end
  }

  private static func isGerund(_ token: Int, _ tree: Tree) -> Bool {
    tree.lower[token].hasSuffix("ing") && tree[token].upos == .verb || tree.lower[token] == "being"
  }

  /// "without Kos resigning", "without his being told"
  private static func takesGerund(_ token: Int, _ end: Int, _ tree: Tree) -> Bool {
    [.propn, .pron].contains(tree[token].upos)
      && (token + 1 ..<| min(token + 4, end)).contains { isGerund($0, tree) && tree[$0].deprel == .advcl }
  }

  private static func isBare(_ token: Int, _ tree: Tree) -> Bool {
    tree[token].lemma == tree.lower[token]
  }

  private static func clauseEnd(_ token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Int {
    Shadow.clauseEnd(token, sentence, tree)
  }
}

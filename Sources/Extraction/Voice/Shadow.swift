import Language

/// The second course of the wall, along the words: clauses behind "alleged that", "whether", "accused of", whether or
/// not the tree and the claims have seen them.
enum Shadow {
  /// Marks tokens that nobody states, where no claim holds them.
  static func cast(on unreal: inout [Bool], claimed: [[Int]], _ tree: Tree) {
    for sentence in tree.analysis.sentences {
      for at in quoted(sentence, tree) where claimed[at].isEmpty { unreal[at] = true }
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
    if let shade = saying(token, sentence, tree) { return shade }
    if let denied = Denial.range(from: token, in: sentence, tree) { return denied }
    switch tree.lower[token] {
    case "never", "may", "might", "could", "would", "ca", "wo":
      guard tree[token].upos != .propn, tree[token].upos != .noun else { return nil }
      return token..<clauseEnd(token, sentence, tree)
    case "not", "n't":
      // "not only" and "not until" deny nothing that follows.
      guard token + 1 < sentence.upperBound,
        !["only", "until", "just", "merely"].contains(tree.lower[token + 1])
      else { return nil }
      let end = clauseEnd(token, sentence, tree)
      let denied = tree[token].head
      let next = (token + 1 ..<| end).first {
        tree[$0].deprel == .conj && tree[$0].head == denied && denied >= 0
          && Unreal.goesOn($0, from: denied, tree)
      }
      return token..<(next ?? end)
    case "reportedly", "allegedly", "supposedly", "purportedly", "apparently":
      return sentence.lowerBound..<end(token, sentence, tree)
    case "according":
      // "…, according to X": all before it is X's.
      return token > sentence.lowerBound + 2
        ? sentence.lowerBound..<token : comma(behind: token, sentence, tree)..<sentence.upperBound
    case "rumors", "rumours", "rumor", "rumour", "gossip", "legend":
      // "Rumors had him plotting"
      return ["has", "have", "had"].contains(tree.lower[token + 1])
        ? token..<clauseEnd(token, sentence, tree) : nil
    case "whether", "unless", "if":
      return
        token..<(token == sentence.lowerBound
        ? comma(behind: token, sentence, tree) : end(token, sentence, tree))
    case "that":
      // "the dispute over schools that summer", "her first post was that of a clerk"
      guard token + 1 < sentence.upperBound, !times.contains(tree.lower[token + 1]),
        tree.lower[token + 1] != "of"
      else { return nil }
      guard tree[token].upos == .sconj || tree[token].deprel == .mark || tree[token].upos == .pron,
        let governor = governor(of: token, sentence, tree),
        airy.contains(tree[governor].lemma)
          || airy.contains(tree.lower[governor])
      else { return nil }
      return token..<end(token, sentence, tree)
    case "of", "to":
      guard token > sentence.lowerBound, token + 1 < sentence.upperBound else { return nil }
      if tree.lower[token] == "to",
        said.contains(tree[token - 1].lemma) || planned.contains(tree[token - 1].lemma)
      {
        // "having refused to dismiss them, he resigned"
        if token > sentence.lowerBound + 1, tree.lower[token - 2] == "having" {
          return token..<comma(behind: token, sentence, tree)
        }
        // "refused to print money and was dismissed": what goes on from the refusal has come about.
        let refusal = token - 1
        let next = (token + 1 ..<| sentence.upperBound).first {
          tree[$0].deprel == .conj && tree[$0].head == refusal && tree[$0].upos == .verb
            && (tree[$0].morphology.contains(.past) || tree.child($0, .aux, .auxPass) != nil)
        }
        if let next, let and = (token ..<| next).last(where: { ["and", "but"].contains(tree.lower[$0]) }) {
          return token..<and
        }
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

  /// "officials said he had left", "he had left, officials said": without "that", before and behind.
  private static func saying(_ token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Range<Int>? {
    guard plainSaying.contains(tree[token].lemma), tree[token].upos == .verb || tree[token].deprel == .root,
      token > sentence.lowerBound
    else { return nil }
    let rest = token + 1..<sentence.upperBound
    // Behind what is said: a comma before whoever says it, and next to nothing after.
    let words = rest.filter { tree[$0].upos != .punct }
    if words.count <= 5, !words.contains(where: { tree[$0].upos == .verb || tree[$0].upos == .aux }) {
      var at = token - 1
      while at > sentence.lowerBound, token - at < 9 {
        if tree.lower[at] == "," || tree.lower[at] == "\"" || tree.lower[at] == "”" {
          // "Appointed in 2008, he wrote opinions" has no clause before the comma.
          let said = sentence.lowerBound..<at
          // "Moe, who flew to Dubai on 12 May, has denied wrongdoing": the comma ends what is told of who denies it.
          if tree.lower[at] == ",", let subject = tree.child(token, .nsubj), subject < at { break }
          // "opened an inquiry, and on 19 June she testified before it": nobody testified that it was opened.
          if goesOn.contains(tree.lower[at + 1]) { break }
          // "A graduate of X, she wrote her thesis" has none of its own either.
          guard
            tree.lower[at] != ","
              || said.contains(where: {
                hasSubject($0, tree)
                  && (![.nsubj, .nsubjPass].contains(tree[$0].deprel) || said.contains(tree[$0].head))
              })
          else { break }
          return said
        }
        if tree[at].upos == .verb { break }
        at -= 1
      }
    }
    // "…," said Peter Lindh, who leads the Current: what is told of the speaker is the document's.
    if ["\"", "”", "''"].contains(tree.lower[token - 1]),
      let speaker = tree.child(token, .nsubj), speaker > token
    {
      return nil
    }
    guard rest.dropFirst().contains(where: { tree[$0].upos == .verb || tree[$0].upos == .aux }),
      let next = rest.first,
      [.pron, .propn, .det, .noun, .adj, .num].contains(tree[next].upos)
    else { return nil }
    return token + 1..<end(token, sentence, tree)
  }

  private static func hasSubject(_ token: Int, _ tree: Tree) -> Bool {
    [.nsubj, .nsubjPass, .expl, .cop, .aux].contains(tree[token].deprel)
      || ["\"", "“", "”"].contains(tree.lower[token])
  }

  private static let plainSaying: Set<String> = [
    "say", "claim", "allege", "insist", "believe", "think", "argue", "maintain", "deny", "swear", "admit",
    "add", "report", "write", "contend",
    "suggest", "assert", "testify", "tell",
  ]

  /// Words between quotation marks are somebody's; a title or a single word in marks is short.
  private static func quoted(_ sentence: Range<Int>, _ tree: Tree) -> [Int] {
    var inside: [Int] = []
    var open: Int?
    for token in sentence where ["\"", "“", "”", "``", "''"].contains(tree.lower[token]) {
      if let start = open {
        if token - start > 4 { inside += Array(start..<token) }
        open = tree.lower[token] == "“" ? token : nil
      } else {
        open = token
      }
    }
    if let open, sentence.upperBound - open > 4 { inside += Array(open..<sentence.upperBound) }
    return inside
  }

  /// What goes on behind a comma, and frames nothing.
  private static let goesOn: Set<String> = ["and", "but", "who", "which", "where", "when", "while"]

  private static let times: Set<String> = [
    "summer", "autumn", "winter", "spring", "fall", "year", "month", "week", "day", "evening", "night",
    "morning",
    "afternoon", "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// To the next comma, conjunction of clauses or end of the sentence.
  static func clauseEnd(_ token: Int, _ sentence: Range<Int>, _ tree: Tree) -> Int {
    var at = token + 1
    while at < sentence.upperBound,
      ![",", ";", ":", "but", "until", "when", "after", "because", "although"].contains(tree.lower[at])
    { at += 1 }
    return at
  }

  /// What "to …" behind these is only planned or wished.
  private static let planned: Set<String> = [
    "plan", "hope", "want", "wish", "intend", "expect", "seem", "appear", "refuse", "decline", "fail",
    "threaten", "promise", "offer", "try", "seek",
  ]
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

import Language
import Records

/// What somebody makes of the words before him, in a noun behind a comma: "…, a version which the palace disputes", "…, an
/// accusation the academy has called slander".
///
/// Whoever spoke before does not say that: his words end at the comma.
struct ApposedVerdicts {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }

  private static let nouns: Set<String> = [
    "version", "reproach", "finding", "charge", "accusation", "claim", "account", "allegation", "story",
    "conclusion",
    "verdict", "suggestion", "assertion", "rumour", "rumor", "figure", "interpretation", "theory",
    "explanation",
    "statement", "report", "insinuation", "imputation", "complaint", "description", "denial",
  ]
  private static let denying: Set<String> = [
    "deny", "dispute", "reject", "dismiss", "contest", "repudiate", "refute", "rebut", "contradict",
    "question",
    "doubt", "challenge", "disavow",
  ]
  private static let judging: Set<String> = [
    "call", "think", "find", "consider", "describe", "brand", "label", "term", "deem",
  ]

  func settled(_ attributions: [Attribution]) -> [Attribution] {
    // Sentence by sentence: whoever speaks in another is not cut short.
    var sentences: [Int: [Attribution]] = [:]
    for attribution in attributions {
      sentences[sentence(of: attribution.cue), default: []].append(attribution)
    }
    for noun in 1..<max(1, tree.count)
    where tree[noun].upos == .noun && ApposedVerdicts.nouns.contains(tree[noun].lemma) {
      guard let comma = comma(before: noun), let verb = verb(behind: noun) else { continue }
      settle(&sentences[sentence(of: noun), default: []], noun, comma, verb)
    }
    return sentences.keys.sorted().flatMap { sentences[$0] ?? [] }
  }

  private func sentence(of token: Int) -> Int { tree.sentenceTokens(of: token).lowerBound }

  private func settle(_ result: inout [Attribution], _ noun: Int, _ comma: Int, _ verb: Int) {
    for index in result.indices where result[index].cue < comma {
      end(&result[index].content, at: comma, before: verb)
    }
    // "… that the man rejected": what the noun says is no claim beside it.
    result.removeAll {
      $0.cue == noun
        || $0.content.allSatisfy { $0.contains(tree[verb].start) } && $0.cue > comma && $0.cue < verb
    }
    if let index = result.firstIndex(where: { $0.cue == verb || $0.cueTokens.contains(verb) }) {
      result[index].isAside = true
      // What ends before the comma is what was said, and the noun means that.
      if result[index].content.contains(where: {
        $0.lowerBound < tree[comma].start && $0.upperBound > tree[comma].start
      }) {
        result[index].content = [tree[comma + 1].start..<tree[noun].end]
      }
      result[index].outer = nil
      if result[index].stance == .asserts, isFalsehood(behind: verb) { result[index].stance = .denies }
    } else if let made = attribution(verb, noun, comma) {
      result.insert(made, at: result.firstIndex { $0.cue > verb } ?? result.count)
    }
  }

  /// The comma before "a grave charge".
  private func comma(before noun: Int) -> Int? {
    var at = noun - 1
    while at > 1, at > noun - 4, [.adj, .adv].contains(tree[at].upos) { at -= 1 }
    guard ["a", "an"].contains(tree.lower[at]), at > 1, tree.lower[at - 1] == "," else { return nil }
    return at - 1
  }

  /// The verb of the clause that tells about the noun.
  private func verb(behind noun: Int) -> Int? {
    let end = min(tree.sentenceTokens(of: noun).upperBound, noun + 18)
    guard noun + 2 < end,
      ["that", "which", "the"].contains(tree.lower[noun + 1])
        || [.det, .pron, .propn, .noun].contains(tree[noun + 1].upos)
    else { return nil }
    let verb = (noun + 2..<end).first {
      ApposedVerdicts.denying.contains(tree[$0].lemma) && isVerb($0)
        || ApposedVerdicts.judging.contains(tree[$0].lemma) && isFalsehood(behind: $0)
    }
    // Whatever else somebody does in between, the noun is not what is denied.
    guard let verb, tree.lower[verb - 1] != "to", !tree.isPassive(verb), tree.isNegated(verb) == false else {
      return nil
    }
    return verb
  }

  /// "which the palace disputes.", with the verb read as a noun.
  private func isVerb(_ token: Int) -> Bool {
    tree[token].upos == .verb
      || tree[token].upos == .noun && tree[token + 1].upos == .punct && tree.lower[token] != tree[token].lemma
        && tree.lower[token - 1] != "the"
  }

  private func isFalsehood(behind verb: Int) -> Bool {
    (verb + 1 ..<| min(verb + 5, tree.sentenceTokens(of: verb).upperBound)).contains {
      CueTable.falsehoods.contains(tree.lower[$0])
        || ["slander", "slanderous", "calumny"].contains(tree.lower[$0])
    }
  }

  private func attribution(_ verb: Int, _ noun: Int, _ comma: Int) -> Attribution? {
    var first = verb
    while first > noun + 1, tree[first - 1].upos == .aux || tree[first - 1].upos == .adv { first -= 1 }
    let start = ["that", "which"].contains(tree.lower[noun + 1]) ? noun + 2 : noun + 1
    guard start < first else { return nil }
    var attribution = Attribution(
      cue: verb, cueTokens: Array(first...verb), source: nil, outer: nil, content: [], contentRoot: noun,
      stance: ["question", "doubt", "challenge"].contains(tree[verb].lemma) ? .doubts : .denies)
    let head =
      tree.subject(of: verb).flatMap { (start..<first).contains($0) ? $0 : nil }
      ?? (start..<first).last { [.noun, .propn, .pron].contains(tree[$0].upos) }
    guard let head else { return nil }
    attribution.source = head
    attribution.sourceWords = start..<first
    attribution.isAside = true
    attribution.isSettled = true
    attribution.content = [tree[comma + 1].start..<tree[noun].end]
    return attribution
  }

  private func end(_ content: inout [Range<Int>], at comma: Int, before verb: Int) {
    let cut = tree[comma].start
    let ended = content.compactMap { range -> Range<Int>? in
      guard range.upperBound > cut else { return range }
      if range.lowerBound < cut { return range.lowerBound..<tree[comma - 1].end }
      return range.lowerBound < tree[verb].start ? nil : range
    }
    if !ended.isEmpty { content = ended }
  }
}

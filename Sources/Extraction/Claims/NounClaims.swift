import Language
import Records

/// "Claims by the opposition that the vote was bought were rejected by the ministry.": a noun brings in what is said, and
/// the sentence's own verb tells what became of it.
///
/// Trees hang that verb on the clause, so that the claim runs on into it.
struct NounClaims {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }

  private static let denying: Set<String> = [
    "deny", "reject", "dismiss", "dispute", "refute", "contest", "rebut", "repudiate",
  ]

  func settled(_ attributions: [Attribution]) -> [Attribution] {
    var result = attributions
    // Few documents ask for it.
    lazy var byCue = Dictionary(
      attributions.enumerated().flatMap { index, attribution in
        ([attribution.cue] + attribution.cueTokens).map { ($0, index) }
      }, uniquingKeysWith: { first, _ in first })
    for index in result.indices {
      let noun = result[index].cue
      guard tree[noun].upos == .noun, CueTable.nouns[tree[noun].lemma] == .asserts,
        result[index].stance == .asserts,
        let that = that(behind: noun)
      else { continue }
      if result[index].source.map({ $0 > that }) ?? true, let words = claimants(noun, that),
        let head = head(of: words)
      {
        result[index].source = head
        result[index].sourceWords = words
      }
      guard let auxiliary = verdict(behind: that), let participle = participle(behind: auxiliary) else {
        continue
      }
      result[index].content = [tree[that].start..<tree[auxiliary - 1].end]
      let said = [tree[noun].range]
      if let denial = byCue[participle] {
        result[denial].content = said
        result[denial].isAside = true
        result[denial].outer = nil
      } else if let agent = agent(behind: participle), let head = head(of: agent) {
        var denial = Attribution(
          cue: participle, cueTokens: Array(auxiliary...participle), source: head, sourceWords: agent,
          content: said,
          contentRoot: noun, stance: .denies)
        denial.isAside = true
        result.append(denial)
      }
    }
    return result.sorted { $0.cue < $1.cue }
  }

  /// "that", right behind the noun or behind who claims it.
  private func that(behind noun: Int) -> Int? {
    (noun + 1 ..<| min(noun + 12, tree.sentenceTokens(of: noun).upperBound)).first {
      tree.lower[$0] == "that"
        && !(noun + 1 ..<| $0).contains { [.verb, .aux, .punct].contains(tree[$0].upos) }
    }
  }

  /// The words behind "by" or "from", up to the clause.
  private func claimants(_ noun: Int, _ that: Int) -> Range<Int>? {
    guard ["by", "from"].contains(tree.lower[noun + 1]), noun + 2 < that else { return nil }
    return noun + 2..<that
  }

  private func head(of words: Range<Int>) -> Int? {
    if let name = discourse.cast.mention(at: words.upperBound - 1), name.form == .name,
      discourse.cast.isPerson(name.entity)
    {
      return name.head
    }
    let end = words.dropFirst().first { tree[$0].upos == .adp } ?? words.upperBound
    return (words.lowerBound..<end).last { [.noun, .propn].contains(tree[$0].upos) }
  }

  /// The auxiliary of a denial behind a clause that has a verb of its own: "(that the vote was bought) were rejected".
  private func verdict(behind that: Int) -> Int? {
    let end = tree.sentenceTokens(of: that).upperBound
    guard
      let own = (that + 1 ..<| end).first(where: {
        [.verb, .aux].contains(tree[$0].upos) && tree[$0].morphology.contains(.finite)
      }),
      let verb = (own + 1 ..<| end).first(where: { [.verb, .adj].contains(tree[$0].upos) }),
      let participle = (verb ..<| end).first(where: { NounClaims.denying.contains(tree[$0].lemma) })
    else { return nil }
    var auxiliary = participle
    while auxiliary > own + 1, tree[auxiliary - 1].upos == .aux || tree[auxiliary - 1].upos == .adv {
      auxiliary -= 1
    }
    guard auxiliary > own + 1, auxiliary < participle,
      ["was", "were", "has", "have", "is", "are"].contains(tree.lower[auxiliary]),
      ![.pron, .det].contains(tree[auxiliary - 1].upos), tree[auxiliary - 1].upos != .cconj
    else { return nil }
    return auxiliary
  }

  private func participle(behind auxiliary: Int) -> Int? {
    (auxiliary + 1 ..<| auxiliary + 4).first { NounClaims.denying.contains(tree[$0].lemma) }
  }

  private func agent(behind participle: Int) -> Range<Int>? {
    guard tree.lower[participle + 1] == "by" else { return nil }
    let end = tree.sentenceTokens(of: participle).upperBound
    var at = participle + 2
    while at < end, [.det, .adj, .noun, .propn, .part].contains(tree[at].upos) || tree.lower[at] == "of" {
      at += 1
    }
    return participle + 2 < at ? participle + 2..<at : nil
  }
}

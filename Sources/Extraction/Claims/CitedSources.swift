import Language

/// Who is cited by whoever reports: "reported, citing two officials, that …" is told by the officials, through the paper.
struct CitedSources {
  private let discourse: Discourse
  private var tree: Tree { discourse.tree }

  private init(_ discourse: Discourse) { self.discourse = discourse }

  /// The attributions with those who are cited within those who cite them, and not as what is said.
  static func joined(_ attributions: [Attribution], _ discourse: Discourse) -> [Attribution] {
    let finder = CitedSources(discourse)
    return (0..<discourse.tree.count).reduce(attributions) { finder.joined($0, at: $1) }
  }

  private func joined(_ attributions: [Attribution], at cue: Int) -> [Attribution] {
    guard let cited = phrase(citedBy: cue) else { return attributions }
    let sentence = tree.sentenceTokens(of: cue)
    let phrase = discourse.analysis.bytes(cue..<cited.words.upperBound)
    // "Citing two officials" as if the officials were what is said, or they and all that comes behind.
    var left = attributions.filter { attribution in
      guard attribution.cue == cue || attribution.cueTokens.contains(cue) else { return true }
      return !attribution.content.contains { $0.lowerBound >= phrase.lowerBound }
    }
    // "According to the paper, which cited two officials, …" is put together already.
    if left.contains(where: { one in one.outer != nil && one.source.map(cited.words.contains) ?? false }) {
      return left
    }
    let reports = left.indices.filter { index in
      let attribution = left[index]
      return sentence.contains(attribution.cue) && attribution.cue != cue
        && tree[attribution.cue].upos == .verb
        && attribution.stance == .asserts && attribution.outer == nil && !attribution.isAside
        && attribution.source.map { $0 != cited.head } ?? true
    }
    let above = ancestors(of: cue)
    if let report = reports.first(where: { above.contains(left[$0].cue) })
      ?? reports.last(where: { left[$0].cue < cue })
    {
      guard let source = left[report].source else { return left }
      // "said that a story quoting two officials was wrong": the story quotes them, not whoever says so.
      let goesOn = left[report].content.contains {
        $0.contains(phrase.lowerBound) && $0.upperBound > phrase.upperBound + 2
      }
      if goesOn { return left }
      left[report].outer = source
      left[report].source = cited.head
      left[report].sourceWords = cited.words
      left[report].content = left[report].content.compactMap { range in
        guard range.contains(phrase.lowerBound) else { return range }
        let end = discourse.analysis.bytes(sentence.lowerBound..<behindWords(before: cue, in: sentence))
          .upperBound
        return end > range.lowerBound ? range.lowerBound..<end : nil
      }
      return left[report].content.isEmpty ? attributions : left
    }
    guard let made = interrupted(cue, cited, above, sentence) else { return left }
    return (left + [made]).sorted { $0.cue < $1.cue }
  }

  /// Whom a participle or a relative clause cites, with the words for them.
  private func phrase(citedBy cue: Int) -> (head: Int, words: Range<Int>)? {
    guard ["cite", "quote"].contains(tree[cue].lemma), cue > 0 else { return nil }
    let isRelative = ["which", "who"].contains(tree.lower[cue - 1]) && tree[cue].upos == .verb
    guard isRelative || tree.lower[cue] == "citing" || tree.lower[cue] == "quoting" else { return nil }
    let sentence = tree.sentenceTokens(of: cue)
    var end = cue + 1
    while end < sentence.upperBound, tree[end].upos != .punct, tree.lower[end] != "that" {
      // "quoting him as saying that …" has its own rule.
      if tree.lower[end] == "as", end + 1 < sentence.upperBound, tree.lower[end + 1].hasSuffix("ing") {
        return nil
      }
      end += 1
    }
    let words = cue + 1..<end
    guard
      let head = words.first(where: {
        !words.contains(tree[$0].head) && [.noun, .propn, .pron].contains(tree[$0].upos)
      })
    else { return nil }
    return speaks(head) ? (head, words) : nil
  }

  /// Whether somebody, or a text, can be cited for what is told; "citing a threat to public health" gives a reason.
  private func speaks(_ head: Int) -> Bool {
    if tree[head].upos == .pron { return true }
    if let entity = discourse.cast.entity(headedBy: head, tree),
      discourse.cast.members[entity].schema != .place
    {
      return true
    }
    let lemma = tree[head].lemma
    return tree[head].upos == .propn || Appositions.isPersonNoun(lemma) || AgentNoun.isLikely(lemma)
      || CitedSources.many.contains(lemma) || Titles.ranks.contains(lemma)
      || CueTable.texts.contains(lemma) || CueTable.outlets.contains(lemma) || CueTable.papers.contains(lemma)
      || Papers.kinds.contains(lemma) || NameEvidence.outlets.contains(lemma)
      || EventNouns.press.contains(lemma)
  }

  /// Nouns for those who are cited without a name.
  private static let many: Set<String> = [
    "people", "person", "source", "official", "authority", "figure", "data", "statistic", "number", "poll",
    "company", "ministry", "government", "police", "court", "firm", "group", "agency", "office", "research",
    "insider", "relative", "member", "expert", "scientist", "economist", "resident", "wording", "evidence",
  ]

  private func ancestors(of token: Int) -> Set<Int> {
    var above: Set<Int> = []
    var at = tree[token].head
    while at >= 0, above.insert(at).inserted { at = tree[at].head }
    return above
  }

  /// The end of the words before a token, without the signs between.
  private func behindWords(before token: Int, in sentence: Range<Int>) -> Int {
    var end = token
    while end > sentence.lowerBound,
      tree[end - 1].upos == .punct && tree.lower[end - 1] != "\""
        || ["which", "who"].contains(tree.lower[end - 1])
    { end -= 1 }
    return end
  }

  /// "The paper reported, citing two officials, that …", where the tree hangs what is reported on the officials.
  private func interrupted(
    _ cue: Int, _ cited: (head: Int, words: Range<Int>), _ above: Set<Int>, _ sentence: Range<Int>
  ) -> Attribution? {
    var first = cited.words.upperBound
    if first < sentence.upperBound, tree.lower[first] == "," { first += 1 }
    guard first + 1 < sentence.upperBound, tree.lower[first] == "that",
      let verb = above.sorted().last(where: { verb in
        verb < cue && CueTable.byLemma[tree[verb].lemma]?.contains { $0.stance == .asserts } ?? false
      }), let source = tree.subject(of: verb)
    else { return nil }
    var end = sentence.upperBound
    while end > first + 1, tree[end - 1].upos == .punct, tree.lower[end - 1] != "\"" { end -= 1 }
    let content = first + 1..<end
    return Attribution(
      cue: verb, cueTokens: [verb], source: cited.head, sourceWords: cited.words, outer: source,
      content: [discourse.analysis.bytes(content)],
      contentRoot: content.first { tree[$0].upos == .verb && !content.contains(tree[$0].head) }
        ?? content.first { tree[$0].upos == .verb },
      stance: .asserts)
  }
}

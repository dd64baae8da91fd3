import Language
import Records

/// Who the source of a claim is: a person, an outlet, a group, or a text that speaks for its outlet.
struct SourceResolver {
  let tree: Tree

  /// The member of the cast behind a source's phrase, and the tokens of the phrase; groups are added to the cast.
  func resolve(_ head: Int, _ cast: inout Cast, words known: Range<Int>? = nil) -> (
    entity: CastNumber?, tokens: Range<Int>
  ) {
    var phrase = speaking(known ?? self.phrase(head), head)
    // "The ministry has from the beginning": the auxiliary of the cue is none of it.
    if let auxiliary = (head + 1 ..<| phrase.upperBound).first(where: { tree[$0].upos == .aux }),
      !(head ..<| auxiliary).contains(where: {
        CueTable.relative.contains(tree.lower[$0]) || tree[$0].upos == .sconj || tree[$0].upos == .verb
      })
    {
      phrase = phrase.lowerBound..<auxiliary
    }
    if let entity = cast.entity(headedBy: head, tree),
      cast.isPerson(entity) || !opensWithPerson(phrase, cast),
      // "According to the listing, Doe, 59, was": a paper is nobody.
      !cast.isPerson(entity) || phrase.contains(where: { cast.mention(at: $0)?.entity == entity })
        || !(Papers.kinds.contains(tree[head].lemma) || CueTable.texts.contains(tree[head].lemma))
    {
      // "EU foreign policy chief Jane Doe", "in Brussels, a spokesman, John Doe,": who ends the phrase, not what opens it.
      if !cast.isPerson(entity), let last = unpointed(phrase).last, last > head,
        let name = cast.mention(at: last), name.form == .name, cast.isPerson(name.entity),
        tree[name.tokens.lowerBound - 1].upos != .adp,
        !(head ..<| name.tokens.lowerBound).contains(where: { tree[$0].upos == .verb })
      {
        return (name.entity, phrase)
      }
      return (entity, phrase)
    }
    // The tree hangs the name elsewhere: it still opens the phrase ("Doe, later a minister,") or ends it ("author Jane Doe").
    if let first = cast.mention(at: phrase.lowerBound), first.form == .name, cast.isPerson(first.entity),
      first.tokens.upperBound < phrase.upperBound,
      tree.lower[first.tokens.upperBound] == ","
    {
      return (first.entity, first.tokens)
    }
    if let last = unpointed(phrase).last, let name = cast.mention(at: last), name.form == .name,
      cast.isPerson(name.entity), !CueTable.texts.contains(tree[head].lemma),
      tree.preposition(of: name.head) == nil, tree.child(name.head, .case) == nil,
      // "a committee under the deputy Jane Doe", "people who know Jane Doe"
      !(head ..<| name.tokens.lowerBound).contains(where: {
        tree[$0].upos == .adp || tree[$0].upos == .verb
      })
    {
      return (name.entity, phrase)
    }
    if CueTable.outlets.contains(tree[head].lemma) || CueTable.papers.contains(tree[head].lemma) {
      // "a Times profile", "a profile in Politico", "the newspaper's report"
      for child in tree.children(head)
      where [.compound, .nmodPoss, .nmod, .nmodDesc, .amod].contains(tree[child].deprel) {
        guard let entity = cast.entity(headedBy: child, tree), cast.members[entity].schema != .place else {
          continue
        }
        // "His report", "a report by the Court of Audit" are not a paper's: they speak themselves.
        if CueTable.papers.contains(tree[head].lemma),
          cast.members[entity].schema != .organization
            || PublicBodyWords.words.contains(where: {
              cast.members[entity].name.lowercased().split(separator: " ").map(String.init).contains($0)
            })
        {
          continue
        }
        if tree[child].deprel == .nmod, !["in", "by", "from", "of"].contains(tree.preposition(of: child)) {
          continue
        }
        return (entity, phrase)
      }
      for token in phrase {
        if let name = cast.mention(at: token), name.form == .name,
          cast.members[name.entity].schema == .organization
        {
          return (name.entity, phrase)
        }
      }
    }
    switch tree[head].upos {
    case .pron:
      // "It", "they" and "who" without anybody behind them.
      if ["many", "some", "others", "several", "most", "those", "few", "all"].contains(tree.lower[head]) {
        return (cast.group(words(phrase)), phrase)
      }
      return (nil, phrase)
    case .noun, .propn, .num, .adj, .det:
      return (cast.group(words(phrase)), phrase)
    // "The driver's log records a departure": a noun of two uses, read as the other.
    default: return (Papers.kinds.contains(tree[head].lemma) ? cast.group(words(phrase)) : nil, phrase)
    }
  }

  /// "the commissioner, in a letter of that day,", "an official: at a lodge": place and paper are none of who speaks,
  /// nor is what only adds ("the police, who guard it,", "a valet, interviewed in 1957,").
  private func speaking(_ phrase: Range<Int>, _ head: Int) -> Range<Int> {
    let mark = phrase.first { at in
      at > head
        && (tree.lower[at] == ":"
          || tree.lower[at] == ","
            && (["in", "at", "on", "during", "by", "from", "who", "which"].contains(tree.lower[at + 1])
              || tree[at + 1].upos == .verb && tree[at + 1].morphology.contains(.participle)))
    }
    return phrase.lowerBound..<(mark ?? phrase.upperBound)
  }

  /// "Doe, later a minister, …": the phrase begins with a person's name and a comma.
  private func opensWithPerson(_ phrase: Range<Int>, _ cast: Cast) -> Bool {
    guard let first = cast.mention(at: phrase.lowerBound), first.form == .name, cast.isPerson(first.entity)
    else {
      return false
    }
    return first.tokens.upperBound < phrase.upperBound && tree.lower[first.tokens.upperBound] == ","
  }

  /// Without a comma behind: "the prime minister, Jane Doe,".
  private func unpointed(_ tokens: Range<Int>) -> Range<Int> {
    var tokens = tokens
    while tokens.count > 1, let last = tokens.last, tree[last].upos == .punct { tokens = tokens.dropLast() }
    return tokens
  }

  private func words(_ tokens: Range<Int>) -> String {
    var tokens = unpointed(tokens)
    while tokens.count > 1, let first = tokens.first,
      ["the", "a", "an", "which", "that"].contains(tree.lower[first])
    {
      tokens = tokens.dropFirst()
    }
    // "the daily La Rade": what is named is the paper.
    if let first = tokens.first, tree[first].upos != .propn, NameEvidence.outlets.contains(tree.lower[first]),
      tokens.count > 1, tokens.dropFirst().allSatisfy({ tree[$0].upos == .propn })
    {
      tokens = tokens.dropFirst()
    }
    return tree.words(tokens).joinedLines
  }

  /// The source's phrase: with what tells who it is ("people who know her"), without what only adds ("…, who left").
  func phrase(_ head: Int) -> Range<Int> {
    var span = tree.span(head) { child in
      switch tree[child].deprel {
      case .punct, .parataxis, .case, .advcl, .appos, .mark, .cop, .nsubj, .aux, .dep: return true
      case .cc, .conj: return child > head + 8
      case .aclRelcl, .acl: return child > 0 && tree.lower[max(0, tree.span(child).lowerBound - 1)] == ","
      default: return child > head + 14
      }
    }
    if span.upperBound > head + 15 { span = span.lowerBound..<head + 15 }
    // Where the tree takes the noun for the sentence's head, its phrase ends at the verb.
    if let verb = (head + 1..<max(head + 1, span.upperBound)).first(where: { tree[$0].upos == .verb }),
      ![.acl, .aclRelcl, .amod].contains(tree[verb].deprel)
        || (tree[verb].deprel == .acl && tree.lower[verb - 1] == "," && tree.child(verb, .obj) != nil),
      !(head + 1 ..<| verb).contains(where: { ["who", "which", "that"].contains(tree.lower[$0]) })
    {
      span = span.lowerBound..<verb
    }
    // "was told by a clerk that the minister was out": what the clerk tells is no part of him.
    if let that = (head + 1 ..<| span.upperBound).first(where: {
      tree.lower[$0] == "that" && (tree[$0].upos == .sconj || tree[$0].deprel == .mark)
    }) {
      span = span.lowerBound..<that
    }
    // `… to add," the lawyer`: a quotation that ends within the phrase is none of it.
    let marks = (span.lowerBound..<max(span.lowerBound, head)).filter {
      ["\"", "”", "“"].contains(tree.lower[$0])
    }
    if marks.count % 2 == 1, let last = marks.last { span = last + 1..<span.upperBound }
    return span
  }
}

import Language
import Records

/// Makes one list of what the rules find and what the trained tagger sees.
///
/// The tagger is better at where source, cue and content begin and end, and at what no rule foresees; the rules know
/// chains, since the tagger takes what is said within somebody's words for words like any other.
struct TaggedAttributions {
  private let discourse: Discourse
  private let quotations: Quotations
  private var tree: Tree { discourse.tree }

  init(_ discourse: Discourse, _ quotations: Quotations) {
    self.discourse = discourse
    self.quotations = quotations
  }

  /// The rules' attributions, with the tagger's spans where it sees the same, and those that only the tagger sees;
  /// in the order of the cues.
  func joined(_ rules: [Attribution]) -> [Attribution] {
    guard !discourse.analysis.attributions.isEmpty else { return rules }
    var isRuleCue = [Bool](repeating: false, count: tree.count)
    // For each token the "according" whose source it is.
    var accordingAt = [Int32](repeating: -1, count: tree.count)
    for rule in rules {
      isRuleCue[rule.cue] = true
      guard tree.lower[rule.cue] == "according", let words = rule.sourceWords else { continue }
      for token in words { accordingAt[token] = Int32(rule.cue) }
    }
    let tagged = discourse.analysis.attributions.filter { !isMisread($0, accordingAt) }.map {
      signed(cut(parted(bare(nounBy($0))), isRuleCue))
    }
    // For each token what it is to the tagger.
    var cueAt = [Int32](repeating: -1, count: tree.count)
    var contentAt = cueAt
    for (number, attribution) in tagged.enumerated() {
      for token in attribution.cue { cueAt[token] = Int32(number) }
      for range in attribution.content { for token in range { contentAt[token] = Int32(number) } }
    }
    var isMatched = [Bool](repeating: false, count: tagged.count)
    var result: [Attribution] = []
    for rule in rules {
      let number = ([rule.cue] + rule.cueTokens).lazy.map { Int(cueAt[$0]) }.first { $0 >= 0 } ?? -1
      if number >= 0, !isMatched[number] {
        isMatched[number] = true
        result.append(joined(rule, tagged[number]))
      } else if number < 0, let kept = kept(rule, tagged, contentAt) {
        result.append(kept)
      }
    }
    // For each token which of these, that only a rule sees, holds it.
    var ruleAt = [Int32](repeating: -1, count: tree.count)
    for (index, rule) in result.enumerated() where rule.confidence == nil {
      for token in tokens(rule.content) where ruleAt[token] < 0 { ruleAt[token] = Int32(index) }
    }
    for (number, attribution) in tagged.enumerated() where !isMatched[number] && isClaim(attribution) {
      // Whose quotation it is, a rule may tell where the tagger has seen no cue.
      let holder = Int(ruleAt[attribution.cue.lowerBound])
      if attribution.cue.isEmpty, holder >= 0, result[holder].confidence == nil {
        result[holder] = joined(result[holder], attribution)
        continue
      }
      let made = self.attribution(attribution)
      // Within what a rule finds said, only another saying makes a chain.
      if holder >= 0, made.voiced?.isEmpty ?? true || tree[made.cue].lemma == "know" { continue }
      result.append(made)
    }
    // "A photograph appears to show a crack" is one claim.
    let shown = Set(result.filter { !$0.isTagged || CueKinds.isCue(tree[$0.cue].lemma) }.map(\.cue))
    result.removeAll { made in
      guard ["appear", "seem"].contains(tree[made.cue].lemma), tree.lower[made.cue + 1] == "to",
        ["show", "suggest", "confirm", "indicate", "prove", "support"].contains(tree[made.cue + 2].lemma)
      else { return false }
      return shown.contains(made.cue + 2)
    }
    // "people who know her say": knowing tells who they are.
    let sources = result.filter { !$0.isTagged }.compactMap(\.sourceWords)
    let others = result
    result.removeAll { made in
      isBecause(made) || isChoosing(made) || isAboutSpeaker(made, others)
        || made.isTagged && sources.contains { $0.contains(made.cue) }
    }
    return result.sorted { $0.cue < $1.cue }
  }

  /// "nominated him Collector of Boston", "the Senate confirmed her on 31 July": somebody is put into an office, nothing is said.
  private func isChoosing(_ attribution: Attribution) -> Bool {
    let next = tree.lower[attribution.cue + 1]
    return OfficeTriggers.verbs[tree[attribution.cue].lemma]?.holder == .patient
      && (next == "him" || next == "her" && ![.noun, .propn, .adj].contains(tree[attribution.cue + 2].upos))
  }

  /// "Documents filed with the exchange show": what was done to the source of a rule's cue is no cue of its own.
  private func isAboutSpeaker(_ made: Attribution, _ others: [Attribution]) -> Bool {
    guard made.isTagged, let source = made.source, !CueKinds.isCue(tree[made.cue].lemma) else { return false }
    return others.contains { other in
      !other.isTagged && other.source == source && source < made.cue && made.cue < other.cue
        && made.content.contains { $0.contains(tree[other.cue].start) }
        && quotations.quotation(at: tree[other.cue].start) == nil
    }
  }

  /// "resigned on account of gout": nobody's account.
  private func isBecause(_ attribution: Attribution) -> Bool {
    attribution.cueTokens.contains {
      tree.lower[$0] == "account" && tree.lower[$0 - 1] == "on" && tree.lower[$0 + 1] == "of"
    }
  }

  /// The same attribution, with the tagger's spans.
  private func joined(_ rule: Attribution, _ tagged: TaggedAttribution) -> Attribution {
    var attribution = rule
    attribution.confidence = tagged.confidence
    attribution.quoted = rule.content
    if rule.isSettled {
      attribution.voiced = rule.content
      return attribution
    }
    if rule.outer == nil {
      if !tagged.cue.isEmpty { attribution.cueTokens = Array(tagged.cue) }
      // "She has been called cold": nobody is named who called her so.
      let isUnnamed = rule.source == nil && tree.isPassive(rule.cue)
      // Who opens the sentence behind is no speaker of this one where it has its own.
      let isBehind =
        rule.source != nil
        && tagged.source.map { tree.sentence(of: $0.lowerBound) > tree.sentence(of: rule.cue) } ?? false
      if let source = tagged.source, !isUnnamed, !isBehind,
        !rule.isPaper || source.contains(rule.source ?? -1)
      {
        attribution.sourceWords = source
        attribution.source = head(of: source)
      }
    }
    attribution.content = tagged.content.map { discourse.analysis.bytes($0) }
    // "P, a claim that his office rejected": a relative pronoun stands for what is denied.
    let isPronoun = tagged.content.allSatisfy {
      $0.count == 1 && ["that", "which"].contains(tree.lower[$0.lowerBound])
    }
    if isPronoun || runsIntoClause(rule, tagged) { attribution.content = rule.content }
    if goesOn(rule, tagged) || isPartOfCue(rule, tagged) { attribution.content = rule.content }
    if cutsAccording(rule, tagged) {
      attribution.content = rule.content
      attribution.source = rule.source
      attribution.sourceWords = rule.sourceWords
    }
    // "found no evidence that he had lied", with "no evidence" for a part of the cue: that is what was found.
    if let first = rule.content.first, first.lowerBound > tree[rule.cue].start,
      let behind = tagged.content.first,
      tree[behind.lowerBound].start > first.lowerBound,
      ["no", "nothing", "little"].contains(tree.lower[tree.firstToken(from: first.lowerBound)])
    {
      attribution.content = rule.content
      attribution.cueTokens = rule.cueTokens
    }
    // "She pays, the spokesman said; the payments are made in cash": before the cue and behind it.
    if let front = rule.content.first, rule.content.count == 1, front.upperBound <= tree[rule.cue].start,
      let behind = tagged.content.first, tagged.content.count == 1, behind.lowerBound > rule.cue + 1,
      tree.lower[behind.lowerBound - 1] == ";"
        || tree.sentence(of: behind.lowerBound) > tree.sentence(of: rule.cue)
    {
      attribution.content.insert(front, at: 0)
    }
    attribution.voiced = rule.content + voiced(tagged)
    // "dismissed claims that": the verb tells what becomes of the claims.
    if tree[rule.cue].upos == .noun, rule.stance == .asserts,
      tagged.cue.contains(where: { tree[$0].upos == .verb })
    {
      attribution.stance = stance(of: tagged.cue)
    }
    return attribution
  }

  /// "According to the ledger, Doe, 59, was owed": with "the" for the source, or its noun for a part of the content.
  private func cutsAccording(_ rule: Attribution, _ tagged: TaggedAttribution) -> Bool {
    guard tree.lower[rule.cue] == "according", rule.outer == nil, let source = rule.source,
      let words = rule.sourceWords, rule.content.count == 1,
      rule.content[0].lowerBound >= tree[words.upperBound - 1].end
    else { return false }
    // "was owed" with nobody who was: its subject stands between the source and it.
    let isHeadless =
      tagged.content.first.map { content in
        [.verb, .aux].contains(tree[content.lowerBound].upos)
          && rule.content[0].lowerBound < tree[content.lowerBound].start
          && content.lowerBound - words.upperBound < 12
      } ?? false
    return isHeadless || tagged.source?.contains(source) == false
      || tagged.content.contains { $0.contains(source) }
  }

  /// "rejected the accusation, and a letter was shown to be forged": what is denied ends before the next clause.
  private func runsIntoClause(_ rule: Attribution, _ tagged: TaggedAttribution) -> Bool {
    guard rule.stance != .asserts, tagged.content.count == 2, let only = rule.content.first,
      rule.content.count == 1,
      discourse.analysis.bytes(tagged.content[0]).upperBound <= only.upperBound,
      case let next = tagged.content[1], tree[next.lowerBound - 1].upos == .cconj,
      quotations.quotation(at: tree[next.lowerBound].start) == nil
    else { return false }
    return only.upperBound < tree[next.lowerBound].start
  }

  /// "denied having met her", with "having met" for a part of the cue.
  private func isPartOfCue(_ rule: Attribution, _ tagged: TaggedAttribution) -> Bool {
    guard rule.stance == .denies, let first = rule.content.first, let last = tagged.cue.last, last > rule.cue,
      let content = tagged.content.first
    else { return false }
    return tree[last].start >= first.lowerBound && tree[content.lowerBound].start < first.upperBound
      && tree.lower[rule.cue + 1].hasSuffix("ing")
  }

  /// "The firm, she said, had a licence.": what is said goes on behind the cue, and the tagger sees the front of it only.
  private func goesOn(_ rule: Attribution, _ tagged: TaggedAttribution) -> Bool {
    guard rule.content.count == 2, tagged.content.count == 1, let only = tagged.content.first,
      rule.content[0].upperBound <= tree[rule.cue].start, rule.content[1].lowerBound >= tree[rule.cue].end
    else { return false }
    let bytes = discourse.analysis.bytes(only)
    return bytes.lowerBound + 2 >= rule.content[0].lowerBound && bytes.upperBound <= tree[rule.cue].start
      && quotations.touching(bytes).isEmpty
  }

  /// What only a rule sees, if it stays: within the tagger's contents it is a link of a chain; elsewhere it must not
  /// cut across them.
  private func kept(_ rule: Attribution, _ tagged: [TaggedAttribution], _ contentAt: [Int32]) -> Attribution?
  {
    if contentAt[rule.cue] >= 0 {
      let outer = tagged[Int(contentAt[rule.cue])]
      guard !isOwn(rule, outer) else { return nil }
      var rule = rule
      if !isWithin(rule.cue, outer) { rule.isAside = true }
      return rule
    }
    if tree.lower[rule.cue] == "according" || rule.isAside { return rule }
    var inside = 0
    var all = 0
    for token in tokens(rule.content) {
      all += 1
      // What the tagger sees within the rule's content is a link of a chain.
      let number = Int(contentAt[token])
      if number >= 0, !holds(rule, tagged[number].cue) { inside += 1 }
    }
    return inside * 3 <= all ? rule : nil
  }

  /// Whether some words stand in a rule's content.
  private func holds(_ rule: Attribution, _ words: Range<Int>) -> Bool {
    rule.content.contains { $0.contains(tree[words.lowerBound].start) }
  }

  /// Whether a token of the tagger's content belongs to it by the tree, too: quoted, below the cue, or before it.
  private func isWithin(_ token: Int, _ tagged: TaggedAttribution) -> Bool {
    let cue = cueHead(tagged.cue)
    if token < cue || tree.sentence(of: token) != tree.sentence(of: cue)
      || quotations.quotation(at: tree[token].start) != nil
    {
      return true
    }
    var at = token
    for _ in 0..<100 {
      let head = tree[at].head
      guard head >= 0 else { return false }
      if tagged.cue.contains(head) || head == cue {
        return ![.conj, .parataxis, .advcl, .cc].contains(tree[at].deprel)
      }
      at = head
    }
    return false
  }

  /// What of a content is surely somebody's: quoted words, and clauses with a subject that hang on the cue or that the
  /// cue hangs on.
  private func voiced(_ tagged: TaggedAttribution) -> [Range<Int>] {
    let cue = cueHead(tagged.cue)
    var isSaid = [cue: false]
    return tagged.content.flatMap { content in
      content.filter { token in
        if quotations.quotation(at: tree[token].start) != nil { return true }
        let clause = tree.clause(of: token)
        if let known = isSaid[clause] { return known }
        var at = clause
        var found = false
        while content.contains(at), !found {
          found =
            tree.child(at, .nsubj, .nsubjPass, .expl, .csubj).map(content.contains) ?? false
            && (isWithin(at, tagged) && at > cue || tree[cue].head == at
              || tree.sentence(of: at) != tree.sentence(of: cue))
          at = tree[at].head < 0 ? -1 : tree.clause(of: tree[at].head)
        }
        isSaid[clause] = found
        return found
      }
    }.map { tree[$0].range }
  }

  /// "According to X, Y denied …" with "X, Y" taken for one source: the rule knows better.
  private func isMisread(_ tagged: TaggedAttribution, _ accordingAt: [Int32]) -> Bool {
    guard let source = tagged.source else { return false }
    return source.contains { accordingAt[$0] >= 0 && !tagged.cue.contains(Int(accordingAt[$0])) }
  }

  /// A content that runs on into a sentence in which somebody else, or the same once more, is said to speak ends
  /// before that sentence, unless it is quoted.
  private func cut(_ tagged: TaggedAttribution, _ isRuleCue: [Bool]) -> TaggedAttribution {
    var tagged = tagged
    tagged.content = tagged.content.map { content in
      // "…, he said. It was hers, she says.": the cue may stand behind the words.
      if let end = content.last, let next = ownSentence(end, content, tagged, isRuleCue) {
        return content.lowerBound..<next
      }
      for token in content where isRuleCue[token] {
        let sentence = tree.sentenceTokens(of: token)
        guard sentence.lowerBound > content.lowerBound, !tagged.cue.overlaps(sentence),
          quotations.quotation(at: tree[sentence.lowerBound].start) == nil,
          quotations.quotation(at: tree[token].start) == nil
        else { continue }
        return content.lowerBound..<sentence.lowerBound
      }
      return content
    }
    return tagged
  }

  /// The begin of a content's last sentence, where that has a cue of its own outside the content.
  private func ownSentence(
    _ last: Int, _ content: Range<Int>, _ tagged: TaggedAttribution, _ isRuleCue: [Bool]
  ) -> Int? {
    let sentence = tree.sentenceTokens(of: last)
    guard sentence.lowerBound > content.lowerBound, !tagged.cue.overlaps(sentence),
      quotations.quotation(at: tree[content.lowerBound].start) == nil,
      sentence.contains(where: {
        isRuleCue[$0] && !content.contains($0) && tree[$0].upos == .verb && $0 > last
          && quotations.quotation(at: tree[$0].start) == nil
      })
    else { return nil }
    return sentence.lowerBound
  }

  /// "according to the daily La Rade,": a comma at a source's end is none of it.
  private func bare(_ tagged: TaggedAttribution) -> TaggedAttribution {
    guard var source = tagged.source, !source.dropLast().contains(where: { tree.lower[$0] == "," }) else {
      return tagged
    }
    while source.count > 1, let last = source.last, [",", ";", ":"].contains(tree.lower[last]) {
      source = source.dropLast()
    }
    var tagged = tagged
    tagged.source = source
    return tagged
  }

  /// "Claims by the opposition that", taken for a cue as a whole: the noun, and who claims.
  private func nounBy(_ tagged: TaggedAttribution) -> TaggedAttribution {
    guard let by = tagged.cue.dropFirst().first(where: { tree.lower[$0] == "by" }),
      by + 1 < tagged.cue.upperBound,
      CueTable.nouns[tree[by - 1].lemma] != nil, tree[by - 1].upos == .noun,
      (by + 1..<tagged.cue.upperBound).allSatisfy({ tree[$0].upos != .verb })
    else { return tagged }
    var tagged = tagged
    tagged.source = by + 1..<tagged.cue.upperBound
    tagged.cue = tagged.cue.lowerBound..<by
    return tagged
  }

  /// A byline and the paragraph behind it are not one speaker.
  private func parted(_ tagged: TaggedAttribution) -> TaggedAttribution {
    guard let source = tagged.source, let last = source.last else { return speaking(tagged) }
    // "Through a spokesman he said"
    if source.count > 1, ["he", "she", "they"].contains(tree.lower[last]),
      [.noun, .propn].contains(tree[last - 1].upos)
    {
      var tagged = tagged
      tagged.source = last..<last + 1
      return tagged
    }
    let block = discourse.block(of: tagged.cue.first ?? last)
    guard let first = source.first(where: { discourse.block(of: $0) == block }), first > source.lowerBound,
      discourse.block(of: last) == block
    else { return speaking(tagged) }
    var tagged = tagged
    tagged.source = first..<source.upperBound
    return tagged
  }

  /// "The opposition doubts", taken for a cue as a whole: who speaks, and the word of saying.
  private func speaking(_ tagged: TaggedAttribution) -> TaggedAttribution {
    guard tagged.cue.count > 1, let last = tagged.cue.last, let first = tagged.cue.first,
      tagged.cue.dropLast().allSatisfy({ [.det, .noun, .propn, .adj].contains(tree[$0].upos) })
    else { return tagged }
    // "The | opposition demanded": the article is none by itself.
    let article = tagged.source.flatMap { $0.count == 1 && $0.upperBound == first ? $0.lowerBound : nil }
    let isParted = article.map { tree[$0].upos == .det } ?? false && tree[last].upos == .verb
    guard
      isParted
        || CueTable.byLemma[tree[last].lemma] != nil
          && ["doubts", "claims", "denies", "disputes", "says", "said", "denied"].contains(tree.lower[last])
          && ([.det, .propn].contains(tree[first].upos) || discourse.cast.mention(at: first) != nil)
    else { return tagged }
    var tagged = tagged
    tagged.source = (isParted ? article ?? first : first)..<last
    tagged.cue = last..<last + 1
    return tagged
  }

  /// `"We were robbed." — Anna Berg`: whose name ends the paragraph behind a dash has signed the quotation.
  private func signed(_ tagged: TaggedAttribution) -> TaggedAttribution {
    guard tagged.source == nil, let last = tagged.content.last, last.upperBound < tree.count else {
      return tagged
    }
    let block = discourse.block(of: last.lowerBound)
    var at = last.upperBound
    while at < tree.count, ["\"", "”", "''"].contains(tree.lower[at]) { at += 1 }
    guard at < tree.count, ["—", "–", "―", "--", "-"].contains(tree.lower[at]) else { return tagged }
    let dash = at
    at += 1
    while at < tree.count, at < dash + 8, discourse.block(of: at) == block { at += 1 }
    guard at > dash + 1, at == tree.count || discourse.block(of: at) != block, tree[dash + 1].upos == .propn,
      discourse.block(of: dash) == block
    else { return tagged }
    var signed = tagged
    while at > dash + 2, tree[at - 1].upos == .punct { at -= 1 }
    signed.source = dash + 1..<at
    if signed.cue.isEmpty || signed.cue == dash..<dash + 1 { signed.cue = dash..<dash + 1 }
    return signed
  }

  /// Whether a content begins with a clause of its own; "recused herself twice, because her husband had operated"
  /// has one behind what was done.
  private func opensVoiced(_ tagged: TaggedAttribution) -> Bool {
    guard let first = tagged.content.first?.lowerBound, let clause = voiced(tagged).first else {
      return false
    }
    return clause.lowerBound <= tree[min(first + 2, tree.count - 1)].start
  }

  /// Whether what only the tagger sees is worth a record.
  private func isClaim(_ tagged: TaggedAttribution) -> Bool {
    if isDeed(tagged) || isAnonymity(tagged) || isQuarrel(tagged) { return false }
    let isKnown = tagged.cue.contains {
      let lemma = tree[$0].lemma
      return CueKinds.isCue(lemma) || CueTable.nouns[lemma] != nil
    }
    if isKnown { return stance(of: tagged.cue) == .asserts || !isSomebody(tagged) }
    // In somebody's life "was still a proponent of" and "possessed a gift" tell of him, whatever they are in the news.
    if discourse.cast.isOnlyLife, !isQuoted(tagged), !opensVoiced(tagged) { return false }
    return !isDone(tagged) && (tagged.source != nil || tagged.content.contains { $0.count > 3 })
  }

  /// "following a dispute about the budget": that there was one, and not what anybody held.
  private func isQuarrel(_ tagged: TaggedAttribution) -> Bool {
    guard !tagged.cue.contains(where: { tree[$0].upos == .verb && CueKinds.isCue(tree[$0].lemma) }),
      let noun = tagged.cue.first(where: {
        ["dispute", "argument", "debate", "quarrel", "row"].contains(tree[$0].lemma) && tree[$0].upos == .noun
      })
    else { return false }
    return ["about", "over", "on", "with"].contains(tree.lower[noun + 1])
  }

  /// "accepted her resignation", "was found guilty of passing names", "dismissed him and banished him to his estate": what
  /// is done is not said.
  private func isDeed(_ tagged: TaggedAttribution) -> Bool {
    if isWork(tagged) { return true }
    guard !isQuoted(tagged), let verb = tagged.cue.first(where: { tree[$0].upos == .verb }),
      !tagged.content.contains(where: { $0.contains { tree.lower[$0] == "that" && tree[$0].upos == .sconj } })
    else { return false }
    let lemma = tree[verb].lemma
    let isPassive = tree.isPassive(verb)
    // "was admitted to the bar", "in which post he succeeded X"
    if isPassive, tagged.source == nil, ["admit", "call"].contains(lemma), tree.lower[verb + 1] == "to" {
      return true
    }
    // "called by the defence": as a witness.
    if lemma == "call", tree.lower[verb] == "called", tree.lower[verb + 1] == "by",
      tagged.content.allSatisfy({ $0.lowerBound > verb })
    {
      return true
    }
    if lemma == "post", tree.lower[verb - 1] == "which" { return true }
    // "admitted Kordavia to its council"
    if lemma == "admit", let first = tagged.content.first,
      discourse.cast.mention(at: first.lowerBound) != nil,
      first.contains(where: { tree.lower[$0] == "to" && tree[$0].upos == .adp }),
      !first.contains(where: { tree.isPredicate($0) })
    {
      return true
    }
    // "read law at the university"
    if lemma == "read", let first = tagged.content.first, tree[first.lowerBound].upos == .noun,
      first.contains(where: { tree.lower[$0] == "at" }) || tree.lower[first.upperBound] == "at"
    {
      return true
    }
    // "called elections for November", "wrote a memoir", "recalled her from Madrid"
    if let first = tagged.content.first,
      let noun = first.first(where: {
        tree[$0].upos == .noun || tree[$0].upos == .propn || tree[$0].upos == .pron
      }),
      ["call", "write", "recall"].contains(lemma), tagged.cue.count == 1
    {
      var head = noun
      while head + 1 < first.upperBound, tree[head + 1].upos == .noun { head += 1 }
      // "called her vote a mistake" names it.
      let isNamed = tree[first.lowerBound].upos == .pron || tree.child(verb, .xcomp) != nil
      if lemma == "call", !isNamed, WorkNouns.gatherings.contains(tree.lower[head]) { return true }
      if lemma == "recall", noun == first.lowerBound, first.count > 1, tree.lower[noun + 1] == "from",
        discourse.cast.mention(at: noun).map({ discourse.cast.isPerson($0.entity) }) ?? false
      {
        return true
      }
    }
    // "a seat which he held until 2005": what is held for a time is no opinion.
    if lemma == "hold",
      ["until", "till", "from", "since", "between", "for"].contains(tree.lower[min(verb + 1, tree.count - 1)])
        || tree.lower[max(0, verb - 2)] == "which"
    {
      return true
    }
    if isPassive,
      [
        "find", "dismiss", "appoint", "name", "sentence", "convict", "elect", "post", "send", "select",
        "recall",
      ].contains(lemma), lemma != "recall" || tagged.source == nil
    {
      return tagged.source != nil || ["post", "recall", "appoint", "elect", "send", "select"].contains(lemma)
    }
    if lemma == "dismiss", let first = tagged.content.first?.first,
      let mention = discourse.cast.mention(at: first),
      discourse.cast.isPerson(mention.entity), !tagged.content[0].contains(where: { tree.lower[$0] == "as" })
    {
      return true
    }
    guard !CueKinds.isCue(lemma),
      DeedVerbs.words.contains(lemma) || OfficeTriggers.verbs[lemma]?.holder == .patient
    else {
      return false
    }
    return voiced(tagged).isEmpty && (discourse.cast.isOnlyLife || tagged.confidence < 0.75)
  }

  /// "wrote a memoir, "The Road Back"": a work and its title.
  private func isWork(_ tagged: TaggedAttribution) -> Bool {
    guard let first = tagged.content.first, tagged.cue.count == 1, let cue = tagged.cue.first,
      ["write", "publish", "compose"].contains(tree[cue].lemma),
      let noun = first.first(where: { tree[$0].upos == .noun }), noun < first.lowerBound + 4
    else { return false }
    var head = noun
    while head + 1 < first.upperBound, tree[head + 1].upos == .noun { head += 1 }
    return WorkNouns.books.contains(tree[head].lemma)
      && quotations.quotation(at: tree[first.lowerBound].start) == nil
  }

  /// "who asked not to be named", "agreed to speak on condition that his name be withheld": how somebody wants to speak.
  private func isAnonymity(_ tagged: TaggedAttribution) -> Bool {
    guard
      tagged.cue.contains(where: {
        ["ask", "agree", "speak", "request", "insist", "decline", "want"].contains(tree[$0].lemma)
      })
    else { return false }
    return tagged.content.contains { content in
      content.count < 24
        && content.contains {
          ["named", "identified", "anonymity", "withheld", "anonymous"].contains(tree.lower[$0])
            || tree.lower[$0] == "condition" && tree.lower[$0 - 1] == "on"
        }
    }
  }

  private func isQuoted(_ tagged: TaggedAttribution) -> Bool {
    tagged.content.contains { $0.contains { quotations.quotation(at: tree[$0].start) != nil } }
  }

  /// "she dismissed him": nothing is said but of whom.
  private func isSomebody(_ tagged: TaggedAttribution) -> Bool {
    guard tagged.content.count == 1, let first = tagged.content[0].first else { return false }
    // "questioned him as a witness": who is questioned is asked.
    if let cue = tagged.cue.first(where: { tree[$0].lemma == "question" && tree[$0].upos == .verb }),
      personObject(of: cue, in: tagged.content[0]) != nil
    {
      return true
    }
    if tagged.content[0].count == 1, ["who", "whom"].contains(tree.lower[first]) { return true }
    guard let mention = discourse.cast.mention(at: first), discourse.cast.isPerson(mention.entity) else {
      return false
    }
    return tagged.content[0].allSatisfy { mention.tokens.contains($0) }
  }

  /// "Putin released Kislyak from his duties": whom a deed is done to is nothing that anybody says.
  private func isDone(_ tagged: TaggedAttribution) -> Bool {
    guard let first = tagged.content.first?.first(where: { tree[$0].upos != .det }),
      let cue = tagged.cue.first(where: { tree[$0].upos == .verb }),
      OfficeTriggers.verbs[tree[cue].lemma] != nil,
      let object = personObject(of: cue, in: tagged.content[0])
    else { return false }
    let entity = discourse.cast.mention(at: object)?.entity
    return (first ..<| object + 1).allSatisfy { discourse.cast.mention(at: $0)?.entity == entity }
      && !tagged.content.contains {
        $0.contains { tree.isPredicate($0) || quotations.quotation(at: tree[$0].start) != nil }
      }
  }

  /// The object of a verb, if it is somebody and stands in a content.
  private func personObject(of verb: Int, in content: Range<Int>) -> Int? {
    guard let object = tree.child(verb, .obj), content.contains(object),
      let mention = discourse.cast.mention(at: object), discourse.cast.isPerson(mention.entity)
    else { return nil }
    return object
  }

  private func tokens(_ content: [Range<Int>]) -> [Int] {
    content.flatMap { range in
      let first = tree.firstToken(from: range.lowerBound)
      return first..<max(first, tree.firstToken(from: range.upperBound))
    }
  }

  /// Whether somebody only says of himself that he says or thinks it: "I think that …", "he said he believes that …".
  private func isOwn(_ rule: Attribution, _ tagged: TaggedAttribution) -> Bool {
    guard rule.stance == .asserts, rule.outer == nil, let source = rule.source else { return false }
    if ["i", "we", "you", "me", "us"].contains(tree.lower[source]) { return true }
    guard let outer = tagged.source else { return false }
    guard let entity = discourse.cast.entity(headedBy: source, tree) else { return false }
    return entity == discourse.cast.entity(headedBy: head(of: outer), tree)
  }

  /// What only the tagger sees.
  private func attribution(_ tagged: TaggedAttribution) -> Attribution {
    let cue = cueHead(tagged.cue)
    var attribution = Attribution(
      cue: cue, cueTokens: Array(tagged.cue), source: tagged.source.map(head), outer: nil,
      content: tagged.content.map { discourse.analysis.bytes($0) }, contentRoot: nil,
      stance: stance(of: tagged.cue))
    attribution.sourceWords = tagged.source
    attribution.contentRoot = tagged.content.first.flatMap { content in
      content.first { tree.isPredicate($0) && !content.contains(tree[$0].head) }
    }
    attribution.confidence = tagged.confidence
    attribution.isTagged = true
    attribution.voiced = voiced(tagged)
    return attribution
  }

  /// The word that the rest of a phrase hangs on.
  private func head(of words: Range<Int>) -> Int {
    let heads = words.filter { !words.contains(tree[$0].head) }
    return heads.first { [.noun, .propn, .pron].contains(tree[$0].upos) }
      // "The letter, found in a drawer, says": the participle is taken for the verb.
      ?? heads.lazy.compactMap { tree.child($0, .nsubj, .nsubjPass) }.first { words.contains($0) }
      ?? heads.first ?? words.lowerBound
  }

  /// The word of a cue that the tables know, else the one that the others hang on.
  private func cueHead(_ words: Range<Int>) -> Int {
    words.first { CueKinds.isCue(tree[$0].lemma) }
      ?? words.first { tree[$0].upos == .verb } ?? words.first { !words.contains(tree[$0].head) }
      ?? words.lowerBound
  }

  /// What a cue does to its content; a negated one ("never said") does not assert it.
  private func stance(of cue: Range<Int>) -> Stance {
    let isNegated = cue.contains { ["not", "n't", "n’t", "never"].contains(tree.lower[$0]) }
    // "laughed off the reports", "brushed the charge aside"
    if cue.contains(where: { ["laugh", "shrug", "brush", "wave"].contains(tree[$0].lemma) }),
      cue.contains(where: { ["off", "aside", "away"].contains(tree.lower[$0]) })
    {
      return isNegated ? .asserts : .denies
    }
    for token in cue {
      let lemma = tree[token].lemma
      guard let stance = CueTable.byLemma[lemma]?.first?.stance ?? CueTable.nouns[lemma] else { continue }
      if stance == .asserts { return isNegated ? .doubts : .asserts }
      return isNegated ? .asserts : stance
    }
    return isNegated ? .doubts : .asserts
  }
}

/// Verbs of deeds that a tagger takes for words: "accepted her resignation".
enum DeedVerbs {
  static let words: Set<String> = [
    "accept", "receive", "open", "launch", "sign", "pay", "award", "arrest", "dissolve", "hand", "grant",
    "meet", "visit",
    "join", "leave", "enter", "found", "establish", "build", "marry", "succeed",
  ]
}

/// What is called or written, and says nothing.
enum WorkNouns {
  static let gatherings: Set<String> = [
    "election", "elections", "referendum", "meeting", "session", "strike", "ballot", "vote", "conference",
    "summit", "witness", "witnesses", "congress", "convention", "poll", "polls",
  ]
  static let books: Set<String> = [
    "memoir", "book", "novel", "history", "biography", "autobiography", "play", "poem", "thesis",
    "dissertation", "opera", "textbook", "monograph", "music", "song", "volume",
  ]
}

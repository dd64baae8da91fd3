import Language
import Reading
import Records

/// Finds who says what in the sentences of a document: cue by cue, over the tree and the quotation marks.
struct AttributionFinder {
  let discourse: Discourse
  let quotations: Quotations
  var tree: Tree { discourse.tree }

  init(_ discourse: Discourse, _ quotations: Quotations) {
    self.discourse = discourse
    self.quotations = quotations
  }

  func attributions() -> [Attribution] {
    var found: [Attribution] = []
    for token in 0..<tree.count {
      if let other = withoutCue(token) {
        found.append(other)
        if let gapped = gapped(other) { found.append(gapped) }
      } else if tree[token].upos == .verb || tree[token].deprel == .root,
        let cues = CueTable.byLemma[tree[token].lemma]
      {
        // "in which post he succeeded X"
        let isNoun = tree.lower[token] == "post" && token > 0 && tree.lower[token - 1] == "which"
        let seen = isNoun ? nil : cues.lazy.compactMap { attribution($0, at: token) }.first ?? closing(token)
        if let seen { found.append(seen) }
      } else if tree[token].upos == .adj, let cue = CueTable.naming[tree.lower[token]] {
        if let attribution = attribution(cue, at: token) { found.append(attribution) }
      } else if tree.lower[token] == "according" {
        if let attribution = accordingTo(token) { found.append(attribution) }
      } else if tree[token].upos == .noun, let stance = CueTable.nouns[tree[token].lemma] {
        if let attribution = nominal(token, stance) { found.append(attribution) }
      } else if tree.lower[token] == "reportedly" || tree.lower[token] == "allegedly"
        || tree.lower[token] == "supposedly"
      {
        if let attribution = adverb(token) { found.append(attribution) }
      }
    }
    return found
  }

  // MARK: Verbs

  private func attribution(_ cue: Cue, at verb: Int) -> Attribution? {
    let disbelieves = isDisbelief(verb)
    if !disbelieves, isSilent(verb) { return nil }
    // "Analysts disputed the claim" with the verb read as a participle: with an object and no agent it is active.
    let isMisread =
      tree[verb].deprel == .acl && !cue.frame.contains(.predicate)
      && tree.child(verb, .auxPass, .nsubjPass) == nil
      && tree.child(verb, .obj, .ccomp) != nil && agent(of: verb) == nil
    let passive = tree.isPassive(verb) && !isMisread
    var attribution = Attribution(
      cue: verb, cueTokens: cueTokens(verb), source: nil, outer: nil, content: [], contentRoot: nil,
      stance: disbelieves ? .doubts : cue.stance)
    // "dismissed claims that it had lost", with the claims taken for the verb.
    if verb > 1, tree.lower[verb].hasSuffix("s"), CueTable.nouns[cue.lemma] != nil,
      let denial = CueTable.byLemma[tree[verb - 1].lemma]?.first(where: { $0.stance != .asserts }),
      tree[verb - 1].upos == .verb
    {
      attribution.stance = denial.stance
      attribution.cueTokens.insert(verb - 1, at: 0)
    }
    let subject =
      hiddenSubject(verb) ?? tree.subject(of: verb).flatMap { isQuotedApart($0, from: verb) ? nil : $0 }
    let isImpersonal =
      subject.map { tree.lower[$0] == "it" && discourse.cast.mention(at: $0) == nil } ?? false

    if tree[verb].lemma == "come" || tree[verb].lemma == "become" {
      guard isImpersonal || tree.child(verb, .expl) != nil, let words = comingOut(verb) else { return nil }
      attribution.cueTokens = attribution.cueTokens.filter { $0 <= verb } + (verb + 1..<words.lowerBound - 1)
      return filled(&attribution, words: words)
    }
    if cue.frame.contains(.impersonal) {
      guard isImpersonal || tree.child(verb, .expl) != nil,
        let clause = tree.child(verb, .ccomp, .csubj, .advcl)
      else { return nil }
      return filled(&attribution, clause: clause)
    }
    if cue.frame.contains(.quotes) { return quoting(verb, attribution) }
    if cue.frame.contains(.accusation) { return accusing(verb, attribution, passive) }
    if cue.frame.contains(.predicate), let calling = calling(verb, attribution, passive) { return calling }
    guard
      cue.frame.contains(.clause) || cue.frame.contains(.object) || cue.frame.contains(.plan)
        || cue.frame.contains(.finiteOnly)
    else { return nil }

    if passive {
      attribution.source = agent(of: verb)
      // "was told that …": the subject hears, and nobody is named as saying it.
      if let clause = tree.child(verb, .ccomp, .csubj, .csubjPass) {
        return filled(&attribution, clause: clause)
      }
      // "is said to be", "are believed to have"
      if let clause = tree.child(verb, .xcomp),
        ["say", "believe", "think", "report", "allege", "claim", "know", "understand"].contains(
          tree[verb].lemma)
      {
        return filled(&attribution, clause: clause)
      }
      // "X, it was reported" and "was denied by Y"
      if cue.stance != .asserts, let subject, CueTable.deniable.contains(tree[subject].lemma) {
        return filled(&attribution, object: subject)
      }
      if let clause = thatClause(verb) { return filled(&attribution, words: clause) }
      return nil
    }
    attribution.source = isImpersonal ? nil : subject
    if tree[verb].lemma == "make" { return makingClear(verb, attribution) }

    if isDone(verb) { return nil }
    if let aside = aside(verb, attribution) { return aside }
    if cue.frame.contains(.clause), !cue.frame.contains(.finiteOnly) || CueTable.closing.contains(cue.lemma),
      let framed = framed(verb, attribution)
    {
      return framed
    }
    if let clause = tree.child(verb, .ccomp) {
      if cue.frame.contains(.finiteOnly), !isFinite(clause) { return quoted(verb, attribution) }
      return filled(&attribution, clause: clause)
    }
    if cue.frame.contains(.clause), !cue.frame.contains(.finiteOnly), let clause = tree.child(verb, .xcomp),
      takesInfinitive(verb, clause)
    {
      return filled(&attribution, clause: clause)
    }
    // "Denied ever meeting with anyone", "denied having met her", however the tree has it.
    if cue.stance == .denies, let words = gerund(verb) { return filled(&attribution, words: words) }
    // "a seat which he held until 2005" is no opinion.
    if tree[verb].lemma != "hold", let relative = relativeObject(verb, attribution) { return relative }
    if let object = tree.child(verb, .obj), object > verb || tree.lower[object] == "which" {
      if cue.frame.contains(.object),
        CueTable.deniable.contains(tree[object].lemma) || tree.child(object, .acl, .ccomp) != nil
          || deniesAnything(cue, object) || CueTable.questionable.contains(tree[object].lemma)
      {
        return filled(&attribution, object: object)
      }
      if cue.frame.contains(.plan), CueTable.plans.contains(tree[object].lemma) {
        // "plans to enter politics", wherever the tree hangs the infinitive.
        if object + 1 < tree.count, tree.lower[object + 1] == "to", tree.child(object, .acl) == nil {
          return filled(&attribution, words: tree.span(object).lowerBound..<clauseEnd(from: object + 1))
        }
        return filled(&attribution, object: object)
      }
    }
    if cue.frame.contains(.object), tree.child(verb, .obj) == nil, let words = claimBehind(verb) {
      return filled(&attribution, words: words)
    }
    if let clear = expressing(verb, attribution) { return clear }
    if cue.frame.contains(.clause) || cue.frame.contains(.finiteOnly) {
      if let clause = thatClause(verb) ?? toldClause(verb) { return filled(&attribution, words: clause) }
      if let inserted = inserted(verb, attribution) { return inserted }
      if !cue.frame.contains(.finiteOnly), let clause = bareClause(verb) {
        return filled(&attribution, words: clause)
      }
      return quoted(verb, attribution)
    }
    return nil
  }

  /// "it came to light that he had never met her", "it came out that", "it became known that": what came.
  private func comingOut(_ verb: Int) -> Range<Int>? {
    let that =
      ["out", "known", "public", "clear", "apparent"].contains(tree.lower[verb + 1])
      ? verb + 2
      : tree.lower[verb + 1] == "to" && tree.lower[verb + 2] == "light" ? verb + 3 : nil
    guard let that, that + 1 < tree.sentenceTokens(of: verb).upperBound, tree.lower[that] == "that" else {
      return nil
    }
    return that + 1 ..<| clauseEnd(from: that + 1)
  }

  /// "admitted Poland to the alliance", "the figures add up": nothing is said.
  private func isDone(_ verb: Int) -> Bool {
    switch tree[verb].lemma {
    case "add": return tree.lower[verb + 1] == "up"
    case "admit":
      guard let object = tree.child(verb, .obj), object > verb, tree.child(object, .acl, .ccomp) == nil,
        tree.child(verb, .ccomp) == nil
      else { return false }
      return (verb + 1 ..<| min(verb + 14, tree.sentenceTokens(of: verb).upperBound)).contains {
        tree.lower[$0] == "to" && tree[$0].upos == .adp && $0 > object
      }
    default: return false
    }
  }

  /// "contradicted with "strong skepticism" the claim that X": what is contradicted, behind the manner of it.
  private func claimBehind(_ verb: Int) -> Range<Int>? {
    let end = min(verb + 14, tree.sentenceTokens(of: verb).upperBound)
    for at in verb + 1 ..<| end {
      if tree[at].upos == .verb, tree[at].deprel != .amod { return nil }
      guard CueTable.deniable.contains(tree[at].lemma), tree.lower[at + 1] == "that" else { continue }
      let first = tree[at - 1].upos == .det ? at - 1 : at
      return first ..<| clauseEnd(from: at + 1)
    }
    return nil
  }

  /// "… after the Justice Department acknowledged": where the tree hangs the noun on what stands before, it still is the
  /// subject of the verb behind it.
  private func hiddenSubject(_ verb: Int) -> Int? {
    // "has from the beginning rejected": the auxiliary has the subject.
    if tree.child(verb, .nsubj, .nsubjPass) == nil,
      let auxiliary = tree.child(verb, .aux, .auxPass), let subject = tree.child(auxiliary, .nsubj),
      subject < auxiliary
    {
      return subject
    }
    guard verb > 1, tree.child(verb, .nsubj, .nsubjPass, .aux, .auxPass) == nil, !tree.isPassive(verb),
      [.noun, .propn].contains(tree[verb - 1].upos), tree[verb].deprel == .conj
    else { return nil }
    let noun = discourse.cast.mention(at: verb - 1)?.head ?? verb - 1
    guard let mark = tree.child(noun, .case),
      ["after", "before", "because", "since", "once", "until"].contains(
        tree.lower[mark])
    else { return nil }
    return noun
  }

  /// "has claimed", "did not deny", "would say": the auxiliaries of a cue are part of it.
  private func cueTokens(_ verb: Int) -> [Int] {
    (tree.children(verb).filter {
      [.aux, .auxPass, .compoundPrt].contains(tree[$0].deprel)
        || (tree[$0].deprel == .advmod && ["not", "n't", "never"].contains(tree.lower[$0]))
    } + [verb]).sorted()
  }

  /// "does not believe", "no longer thinks"
  private func isDisbelief(_ verb: Int) -> Bool {
    guard tree[verb].lemma == "believe" || tree[verb].lemma == "accept" || tree[verb].lemma == "trust" else {
      return false
    }
    return tree.isNegated(verb)
      || (verb > 1 && tree.lower[verb - 1] == "longer" && tree.lower[verb - 2] == "no")
      // "refused to believe them"
      || verb > 2 && tree.lower[verb - 1] == "to" && tree[verb - 2].lemma == "refuse"
  }

  /// Nothing is said where the cue is negated, only possible, asked for or refused.
  private func isSilent(_ verb: Int) -> Bool {
    if tree.isNegated(verb) { return true }
    for child in tree.children(verb) {
      if tree[child].deprel == .aux, Unreal.modals.contains(tree.lower[child]),
        tree.lower[child] != "can" || true
      {
        return true
      }
      if tree[child].deprel == .mark, ["if", "unless", "whether"].contains(tree.lower[child]) { return true }
    }
    // "…, and so to suggest that he is oblivious is a bit much": nobody in particular suggests it.
    if [.csubj, .conj, .root, .parataxis].contains(tree[verb].deprel), tree.child(verb, .nsubj) == nil,
      tree.children(verb, .mark).contains(where: { tree.lower[$0] == "to" })
    {
      return true
    }
    let head = tree[verb].head
    if head >= 0, tree[verb].deprel == .xcomp, CueTable.silent.contains(tree[head].lemma),
      tree.child(verb, .mark) != nil
    {
      return true
    }
    if head >= 0, tree[verb].deprel == .acl, tree.child(verb, .mark) != nil,
      tree.lower[tree.child(verb, .mark) ?? verb] == "to"
    {
      return true
    }
    return false
  }

  private func isFinite(_ clause: Int) -> Bool {
    if tree.children(clause, .mark).contains(where: { tree.lower[$0] == "to" }) { return false }
    return tree.child(clause, .nsubj, .nsubjPass, .csubj, .expl) != nil
  }

  private func takesInfinitive(_ verb: Int, _ clause: Int) -> Bool {
    guard tree[verb].upos == .verb, clause > verb else { return false }
    return [
      "claim", "deny", "profess", "admit", "acknowledge", "report", "vow", "promise", "pledge", "threaten",
      "swear", "recall", "confess",
    ].contains(tree[verb].lemma)
  }

  private func agent(of verb: Int) -> Int? {
    for child in tree.children(verb) {
      if tree[child].deprel == .oblAgent
        || (tree[child].deprel == .obl && tree.preposition(of: child) == "by")
      {
        return child
      }
    }
    return nil
  }

  /// "made it clear (that) …"
  private func makingClear(_ verb: Int, _ attribution: Attribution) -> Attribution? {
    var attribution = attribution
    let words = tree.sentenceTokens(of: verb)
    guard
      let clear = (verb ..<| min(verb + 4, words.upperBound)).first(where: {
        tree.lower[$0] == "clear" || tree.lower[$0] == "plain" || tree.lower[$0] == "known"
      })
    else { return nil }
    attribution.cueTokens = Array(verb...clear)
    guard let clause = tree.child(verb, .ccomp, .advcl, .csubj) ?? tree.child(clear, .ccomp, .advcl, .csubj)
    else {
      var end = words.upperBound
      while end > clear + 1, tree[end - 1].upos == .punct { end -= 1 }
      let first = clear + 1 < end && tree.lower[clear + 1] == "that" ? clear + 2 : clear + 1
      return end > first ? filled(&attribution, words: first..<end) : nil
    }
    return filled(&attribution, clause: clause)
  }

  /// "expressed no knowledge of", "expressed doubt that", "cast doubt on"
  private func expressing(_ verb: Int, _ attribution: Attribution) -> Attribution? {
    guard tree[verb].lemma == "express" || tree[verb].lemma == "voice" || tree[verb].lemma == "cast",
      let object = tree.child(verb, .obj)
    else { return nil }
    var attribution = attribution
    if tree.child(object, .det).map({ tree.lower[$0] == "no" }) == true {
      attribution.stance = .denies
    } else if ["doubt", "skepticism", "scepticism"].contains(tree[object].lemma) {
      attribution.stance = .doubts
    } else {
      return nil
    }
    return filled(&attribution, object: object)
  }

  /// "…, which the ministry said was a mistake": the ministry's words, whoever said the rest.
  private func aside(_ verb: Int, _ attribution: Attribution) -> Attribution? {
    guard relativePronoun(before: verb) != nil, verb + 2 < tree.count,
      [.aux, .verb].contains(tree[verb + 1].upos)
    else { return nil }
    var attribution = attribution
    var end = tree.sentenceTokens(of: verb).upperBound
    while end > verb + 1, tree[end - 1].upos == .punct { end -= 1 }
    guard end > verb + 1 else { return nil }
    attribution.isAside = true
    return filled(&attribution, words: verb + 1..<end)
  }

  /// "…, which officials have denied": the words before "which" are what is denied.
  private func relativeObject(_ verb: Int, _ attribution: Attribution) -> Attribution? {
    guard let which = relativePronoun(before: verb), tree.child(verb, .ccomp) == nil else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    guard
      verb + 1 >= sentence.upperBound || tree[verb + 1].upos == .punct || tree[verb + 1].upos == .cconj
        || tree[verb + 1].upos == .adp
    else { return nil }
    var attribution = attribution
    var end = which
    while end > sentence.lowerBound, tree[end - 1].upos == .punct { end -= 1 }
    guard end > sentence.lowerBound else { return nil }
    var start = sentence.lowerBound
    // "She wrote that P, a claim that he rejected": what is rejected is P.
    if tree.lower[which] != "which" {
      guard attribution.stance != .asserts else { return nil }
      if let clause = saidClause(around: which + 1) {
        start = tree.span(clause).lowerBound
        attribution.contentRoot = clause
      }
    }
    guard start < end else { return nil }
    attribution.content = [
      dropping("that", trimmed(discourse.analysis.bytes(start..<end), keepQuotes: true))
    ]
    attribution.isAside = true
    return attribution
  }

  /// The clause that somebody is said to have said and that a token belongs to.
  private func saidClause(around token: Int) -> Int? {
    var at = token
    for _ in 0..<20 {
      if tree[at].deprel == .ccomp { return at }
      guard tree[at].head >= 0 else { return nil }
      at = tree[at].head
    }
    return nil
  }

  /// "which" a few words before a verb, with a noun phrase and auxiliaries between and a comma before.
  private func relativePronoun(before verb: Int) -> Int? {
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb - 1
    while at > sentence.lowerBound, at > verb - 9 {
      if tree.lower[at] == "which", tree[at - 1].upos == .punct { return at }
      if tree.lower[at] == "that" || tree.lower[at] == "which" {
        // ", a claim that": the article stands for the pronoun.
        let noun = tree[at - 1].lemma
        guard at - 3 > sentence.lowerBound, CueTable.nouns[noun] != nil || CueTable.deniable.contains(noun),
          tree[at - 2].upos == .det, tree.lower[at - 3] == ","
        else { return nil }
        return at - 2
      }
      guard [.noun, .propn, .adj, .det, .aux, .adv, .pron, .num, .adp, .part].contains(tree[at].upos) else {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "…, officials said, …": the cue stands inside or behind what is said.
  private func inserted(_ verb: Int, _ attribution: Attribution) -> Attribution? {
    guard tree[verb].deprel == .parataxis, tree[verb].head >= 0, attribution.source != nil,
      tree.child(verb, .nsubj) != nil
    else { return nil }
    var attribution = attribution
    let root = tree[verb].head
    let whole = tree.span(root)
    let own = tree.span(verb)
    var ranges: [Range<Int>] = []
    // What stands before a semicolon is another's clause.
    let low =
      (whole.lowerBound ..<| own.lowerBound).last { tree.lower[$0] == ";" }.map { $0 + 1 }
      ?? whole.lowerBound
    if own.lowerBound > low { ranges.append(low..<own.lowerBound) }
    if own.upperBound < whole.upperBound { ranges.append(own.upperBound..<whole.upperBound) }
    attribution.content = extended(ranges.map { discourse.analysis.bytes($0) }).map { trimmed($0) }.filter {
      !$0.isEmpty
    }
    attribution.contentRoot = root
    return attribution.content.isEmpty ? nil : attribution
  }

  /// A quotation in the sentence of the cue, or one that begins right behind it.
  private func quoted(_ verb: Int, _ attribution: Attribution) -> Attribution? {
    var attribution = attribution
    guard quotations.quotation(at: tree[verb].start) == nil else { return nil }
    let sentence = discourse.analysis.bytes(tree.sentenceTokens(of: verb))
    let near = quotations.touching(sentence).filter { range in
      // Scare quotes are words of the sentence; what is said is at least a few words, or begins behind a comma.
      let words = discourse.document.text[range].reduce(1) { $0 + ($1 == 32 ? 1 : 0) }
      return words >= 4 || precededByComma(range)
    }
    guard !near.isEmpty, attribution.source != nil else { return nil }
    if let object = tree.child(verb, .obj) {
      let bytes = discourse.analysis.bytes(tree.span(object))
      if near.allSatisfy({ bytes.contains($0.lowerBound) && $0.upperBound <= bytes.upperBound + 1 }),
        tree[object].upos != .verb, bytes.lowerBound + 2 < near[0].lowerBound
      {
        return nil
      }
    }
    let behind = near.filter { $0.lowerBound > tree[verb].start }
    attribution.content = behind.isEmpty ? near : behind
    attribution.contentRoot = nil
    return attribution
  }

  private func precededByComma(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound - 1
    let text = discourse.document.text
    while at >= 0,
      text[at] == 32 || text[at] == UInt8(ascii: "\"") || text[at] == 0x9C || text[at] == 0x80
        || text[at] == 0xE2
    { at -= 1 }
    return at >= 0 && (text[at] == UInt8(ascii: ",") || text[at] == UInt8(ascii: ":"))
  }

  /// "called her X", "described him as X", "dubbed X by Y", "has been called X"
  private func calling(_ verb: Int, _ attribution: Attribution, _ passive: Bool) -> Attribution? {
    var attribution = attribution
    attribution.isPredicate = true
    // "Dubbed … by CNN, X was": a participle, also where the tree begins with it.
    let opens = verb == tree.sentenceTokens(of: verb).lowerBound
    let isParticiple = tree[verb].deprel == .acl || tree[verb].deprel == .advcl || opens
    if passive || (isParticiple && tree.child(verb, .nsubj) == nil && tree.lower[verb].hasSuffix("ed"))
      || tree[verb].upos == .adj
    {
      attribution.source = agent(of: verb)
      // `His lawyer, X, called the evidence "a fantasy"`: with an object of its own it is no participle.
      if attribution.source == nil, !passive, !opens, let object = tree.child(verb, .obj), object > verb,
        quotations.quotation(at: tree[object].start) == nil
      {
        attribution.source = spokenBy(verb)
      }
    } else {
      attribution.source = tree.subject(of: verb)
      guard attribution.source != nil else { return nil }
    }
    let asPhrase = tree.children(verb).first { child in
      [.obl, .advcl, .xcomp, .obj].contains(tree[child].deprel)
        && tree.children(child).contains {
          tree.lower[$0] == "as" && [.case, .mark].contains(tree[$0].deprel)
        }
    }
    var root = asPhrase ?? tree.child(verb, .xcomp)
    if root == nil, tree[verb].lemma == "call" || tree[verb].lemma == "dub" || tree[verb].lemma == "nickname"
    {
      let objects = tree.children(verb, .obj, .xcomp, .nsubjPass)
      root = passive ? tree.child(verb, .obj, .xcomp) : objects.count > 1 ? objects.last : nil
    }
    let sentence = discourse.analysis.bytes(tree.sentenceTokens(of: verb))
    // A quotation right behind the cue is what somebody is called.
    if quotations.quotation(at: tree[verb].start) == nil,
      let quotation = quotations.touching(tree[verb].end..<sentence.upperBound).first(where: { range in
        range.lowerBound - tree[verb].end < 60 && !hasVerb(tree[verb].end..<range.lowerBound)
      })
    {
      let article = tree.tokens(in: tree[verb].end..<quotation.lowerBound).last { tree[$0].upos != .punct }
      let keepsArticle = asPhrase != nil && article.map { ["a", "an"].contains(tree.lower[$0]) } ?? false
      let start = keepsArticle ? article.map { tree[$0].start } : nil
      attribution.content = [(start ?? quotation.lowerBound)..<quotation.upperBound]
      if attribution.source == nil, let by = sayer(behind: quotation, sentence) { attribution.source = by }
      attribution.contentRoot = root
      return attribution
    }
    guard let root else {
      guard let words = calledWords(verb, passive) else { return nil }
      attribution.content = [trimmed(discourse.analysis.bytes(words))]
      return attribution
    }
    guard
      asPhrase != nil
        || ["call", "dub", "nickname", "label", "brand", "term", "style"].contains(tree[verb].lemma)
    else { return consideredSo(verb, root, attribution, passive) }
    // "was dismissed as head of police": out of an office, and not with a word.
    if tree[verb].lemma == "dismiss", Ranks.byWord[tree.lower[root]] != nil,
      tree.child(root, .det).map({ !["a", "an"].contains(tree.lower[$0]) }) ?? true
    {
      return nil
    }
    attribution.content = [dropping("as", trimmed(discourse.analysis.bytes(tree.span(root))))]
    attribution.contentRoot = root
    return attribution.content[0].isEmpty ? nil : attribution
  }

  /// "considers the copy faithful": what is considered, and how.
  private func consideredSo(_ verb: Int, _ root: Int, _ attribution: Attribution, _ passive: Bool)
    -> Attribution?
  {
    guard tree[verb].lemma == "consider", !passive, [.adj, .noun].contains(tree[root].upos),
      let object = tree.child(verb, .obj), object > verb, object < root
    else { return nil }
    var attribution = attribution
    attribution.isPredicate = false
    return filled(&attribution, words: tree.span(object).lowerBound..<tree.span(root).upperBound)
  }

  /// "called the report “a fabrication”", "described this as absurd": whoever calls a statement so denies it.
  func isJudgedFalse(_ verb: Int) -> Bool {
    guard
      ["call", "describe", "label", "brand", "term", "denounce", "characterise", "characterize"].contains(
        tree[verb].lemma)
    else { return false }
    let end = min(tree.sentenceTokens(of: verb).upperBound, verb + 24)
    guard
      let object = (verb + 1 ..<| min(end, verb + 9)).first(where: {
        [.noun, .pron, .propn].contains(tree[$0].upos)
      })
    else { return false }
    let noun = (object ..<| min(end, object + 4)).last { [.noun, .propn].contains(tree[$0].upos) } ?? object
    let isStatement =
      ["it", "this", "that", "these", "them"].contains(tree.lower[object])
      || (object...noun).contains { CueTable.statements.contains(tree[$0].lemma) }
    return isStatement
      && (object + 1 ..<| end).contains {
        CueTable.falsehoods.contains(tree[$0].lemma) || CueTable.falsehoods.contains(tree.lower[$0])
      }
  }

  /// "dubbed “…” by Y": the head of Y.
  private func sayer(behind quotation: Range<Int>, _ sentence: Range<Int>) -> Int? {
    guard quotation.upperBound < sentence.upperBound else { return nil }
    let words = tree.tokens(in: quotation.upperBound..<sentence.upperBound)
    guard let by = words.first(where: { tree[$0].upos != .punct }), tree.lower[by] == "by",
      by + 1 < words.upperBound
    else { return nil }
    var at = by + 1
    while at < words.upperBound, [.det, .adj].contains(tree[at].upos) { at += 1 }
    guard at < words.upperBound else { return nil }
    if let name = discourse.cast.mention(at: at) { return name.head }
    while at + 1 < words.upperBound, [.noun, .propn].contains(tree[at + 1].upos) { at += 1 }
    return [.noun, .propn, .pron].contains(tree[at].upos) ? at : nil
  }

  /// "called it a provocation": from the article behind whoever is called so.
  private func calledWords(_ verb: Int, _ passive: Bool) -> Range<Int>? {
    guard ["call", "dub", "label", "brand", "term"].contains(tree[verb].lemma) else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    if !passive {
      guard at < sentence.upperBound,
        [.pron, .propn].contains(tree[at].upos) || discourse.cast.mention(at: at) != nil
      else { return nil }
      while at < sentence.upperBound,
        [.pron, .propn].contains(tree[at].upos) || discourse.cast.mention(at: at) != nil
      { at += 1 }
    }
    guard at < sentence.upperBound, ["a", "an", "the"].contains(tree.lower[at]) else { return nil }
    var end = at + 1
    while end < sentence.upperBound, tree[end].upos != .punct, tree[end].upos != .cconj { end += 1 }
    return end > at + 1 ? at..<end : nil
  }

  /// "accused X of doing Y"
  private func accusing(_ verb: Int, _ attribution: Attribution, _ passive: Bool) -> Attribution? {
    // "denied that it was to blame"
    if tree[verb].lemma == "blame", tree.lower[verb] == "blame", verb > 1, tree.lower[verb - 1] == "to",
      tree[verb - 2].lemma == "be" || tree[verb - 2].upos == .adv
    {
      return nil
    }
    var attribution = attribution
    attribution.source = passive ? agent(of: verb) : tree.subject(of: verb)
    if passive, let accused = accused(verb, attribution) { return accused }
    let target =
      tree.children(verb).first { child in
        [.advcl, .obl, .acl, .xcomp, .ccomp].contains(tree[child].deprel)
          && tree.children(child).contains {
            ["of", "for"].contains(tree.lower[$0]) && [.case, .mark].contains(tree[$0].deprel)
          }
      }
      ?? tree.child(verb, .obj).flatMap { object in
        tree.children(object).first { child in
          [.acl, .nmod].contains(tree[child].deprel)
            && tree.children(child).contains { tree.lower[$0] == "of" }
        }
      }
    guard let target else { return nil }
    attribution.content = extended([
      dropping("of", dropping("for", trimmed(discourse.analysis.bytes(tree.span(target)), keepQuotes: true)))
    ])
    attribution.contentRoot = target
    return attribution
  }

  /// "was accused by planters of selling grain", "was accused of theft by a clerk": by whom and of what, along the words.
  private func accused(_ verb: Int, _ attribution: Attribution) -> Attribution? {
    var attribution = attribution
    let end = clauseEnd(from: verb)
    var content: Range<Int>
    switch tree.lower[verb + 1] {
    case "by":
      let all = (verb + 3 ..<| min(end - 1, verb + 20)).filter { tree.lower[$0] == "of" }
      guard
        let of = all.first(where: { tree.lower[$0 + 1].hasSuffix("ing") && tree[$0 + 1].upos == .verb })
          ?? all.first
      else { return nil }
      let words = verb + 2..<of
      attribution.sourceWords = words
      attribution.source =
        words.lazy.compactMap { discourse.cast.mention(at: $0) }.last { $0.tokens.upperBound == of }?.head
        ?? words.prefix { tree[$0].upos != .adp }.last { [.noun, .propn, .pron].contains(tree[$0].upos) }
      content = of + 1..<end
    case "of":
      content = verb + 2 ..<| end
      if let source = attribution.source,
        let by = content.last(where: { $0 < source && tree.lower[$0] == "by" })
      {
        content = content.lowerBound..<by
      }
    default: return nil
    }
    attribution.isSettled = true
    return content.isEmpty ? nil : filled(&attribution, words: content)
  }

  /// "quoted X as saying …"
  private func quoting(_ verb: Int, _ attribution: Attribution) -> Attribution? {
    var attribution = attribution
    let object = tree.child(verb, .obj)
    let saying =
      tree.children(verb).first {
        [.xcomp, .advcl, .obl].contains(tree[$0].deprel)
          && ["saying", "telling", "writing"].contains(tree.lower[$0])
      }
      ?? object.flatMap { object in
        tree.children(object).first { ["saying", "telling"].contains(tree.lower[$0]) }
      }
    if tree.isPassive(verb) {
      attribution.source = tree.subject(of: verb)
      attribution.outer = agent(of: verb)
    } else {
      attribution.source = object
      attribution.outer = tree.subject(of: verb)
      // "quoted former ambassador to Kordavia Jane Doe as saying": the name, where the tree has it hang elsewhere.
      if let saying, let object, tree.lower[saying - 1] == "as",
        let name = discourse.cast.mention(at: saying - 2),
        name.form == .name, discourse.cast.isPerson(name.entity), name.head > object
      {
        attribution.source = name.head
        attribution.sourceWords = tree.span(object).lowerBound..<saying - 1
      }
      // "According to the Herald, "…" and quoted Jane Doe": the Herald quotes her.
      let first = tree.sentenceTokens(of: verb).lowerBound
      if tree.child(verb, .nsubj) == nil, tree.lower[first] == "according", let outlet = accordingTo(first) {
        attribution.outer = outlet.source
      }
    }
    guard attribution.source != nil else { return nil }
    if let saying {
      attribution.cueTokens.append(saying)
      if let clause = tree.child(saying, .ccomp) { return filled(&attribution, clause: clause) }
    }
    let sentence = discourse.analysis.bytes(tree.sentenceTokens(of: verb))
    guard saying != nil, let quotation = quotations.touching(tree[verb].end..<sentence.upperBound).first
    else { return nil }
    attribution.content = [quotation]
    return attribution
  }

  /// Whatever is denied or disputed is a claim, unless it is a person.
  private func deniesAnything(_ cue: Cue, _ object: Int) -> Bool {
    ["deny", "dispute", "refute", "rebut", "doubt"].contains(cue.lemma)
      && discourse.cast.entity(headedBy: object, tree).map { !discourse.cast.isPerson($0) } ?? true
  }

  // MARK: Where the tree fails

  /// "said (on Monday) that …": the words behind "that", where the tree has lost the clause.
  private func thatClause(_ verb: Int) -> Range<Int>? {
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    // "has said, in a video that was widely shared, that": behind what stands between commas.
    if at < sentence.upperBound, tree.lower[at] == ",",
      let comma = (at + 1 ..<| min(verb + 20, sentence.upperBound)).first(where: {
        tree.lower[$0] == "," && tree.lower[$0 + 1] == "that"
      })
    {
      at = comma + 1
    }
    while at < min(verb + 20, sentence.upperBound) {
      if tree.lower[at] == "that" {
        let next = at + 1
        // "promised her the ministry, a claim that …": the clause is the noun's.
        if at > verb + 2, CueTable.nouns[tree[at - 1].lemma] != nil, tree[at - 2].upos == .det { return nil }
        guard next < sentence.upperBound,
          at == verb + 1 || tree[at].upos == .sconj || tree[at].deprel == .mark
            || discourse.calendar.span(at: at - 1) != nil || opensClause(next, verb)
        else { return nil }
        var end = sentence.upperBound
        while end > next, tree[end - 1].upos == .punct { end -= 1 }
        return end > next ? next..<end : nil
      }
      if tree[at].upos == .verb && tree[at].deprel != .amod || tree.lower[at] == ";" || tree.lower[at] == ":"
      {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// "maintained for the rest of his life that he never knew": behind "that" stands who did it.
  private func opensClause(_ token: Int, _ verb: Int) -> Bool {
    [
      "maintain", "say", "claim", "insist", "argue", "testify", "swear", "complain", "repeat", "declare",
      "protest",
    ]
    .contains(tree[verb].lemma)
      && ["he", "she", "it", "they", "there", "nobody", "no", "nothing", "the", "his", "her"].contains(
        tree.lower[token])
  }

  /// "denied (ever) having met her": from the gerund to the end of the clause.
  private func gerund(_ verb: Int) -> Range<Int>? {
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    while at < sentence.upperBound, tree[at].upos == .adv { at += 1 }
    guard at < sentence.upperBound, tree.lower[at].hasSuffix("ing"),
      tree[at].upos == .verb || tree[at].upos == .aux || tree.lower[at] == "having"
        || tree.lower[at] == "being"
    else { return nil }
    return verb + 1..<clauseEnd(from: at)
  }

  /// Where a clause ends that nothing but the next clause or the sentence's end bounds.
  private func clauseEnd(from start: Int) -> Int {
    let sentence = tree.sentenceTokens(of: start)
    var at = start + 1
    while at < sentence.upperBound {
      if ["but", "although", "while", "whereas"].contains(tree.lower[at]) || tree.lower[at] == ";" { break }
      at += 1
    }
    while at > start + 1, tree[at - 1].upos == .punct { at -= 1 }
    return at
  }

  /// "said the bank had failed": a clause without "that" right behind a verb of saying.
  private func bareClause(_ verb: Int) -> Range<Int>? {
    guard
      [
        "say", "claim", "allege", "insist", "believe", "think", "admit", "acknowledge", "argue", "state",
        "deny", "announce", "confirm",
      ].contains(tree[verb].lemma)
    else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    let next = verb + 1
    guard tree.child(verb, .obj) == nil || tree[verb].lemma != "announce" && tree[verb].lemma != "confirm",
      next < sentence.upperBound, [.det, .pron, .propn, .noun, .adj, .num].contains(tree[next].upos),
      quotations.quotation(at: tree[next].start) == nil
    else { return nil }
    var end = sentence.upperBound
    while end > next, tree[end - 1].upos == .punct { end -= 1 }
    let finite = (next..<end).contains {
      (tree[$0].upos == .verb || tree[$0].upos == .aux) && tree[$0].deprel != .acl && $0 > next
    }
    return finite ? next..<end : nil
  }

  private func filled(_ attribution: inout Attribution, words: Range<Int>) -> Attribution? {
    let range = trimmed(discourse.analysis.bytes(words), keepQuotes: true)
    let quotes =
      quotations.quotation(at: tree[attribution.cue].start) == nil ? quotations.touching(range) : []
    if let only = quotes.first, abs(only.lowerBound - range.lowerBound) <= 2,
      only.upperBound + 2 >= range.upperBound
    {
      attribution.content = [only]
    } else {
      attribution.content = extended([range])
    }
    attribution.contentRoot = words.first { tree.isPredicate($0) }
    return attribution.content[0].isEmpty ? nil : attribution
  }

  // MARK: Other cues

  /// "According to X, …"
  private func accordingTo(_ token: Int) -> Attribution? {
    guard token + 1 < tree.count, tree.lower[token + 1] == "to" else { return nil }
    let sentence = tree.sentenceTokens(of: token)
    let first = token + 2
    guard first < sentence.upperBound else { return nil }
    // The source runs to the next comma; a date or an apposition behind it belongs to it only before the comma.
    var end = first
    while end < sentence.upperBound, tree.lower[end] != ",", tree.lower[end] != ".", tree.lower[end] != "\"",
      tree[end].upos != .verb || tree[end].deprel == .acl
        || tree[end].deprel == .aclRelcl && (first..<end).contains(tree[end].head)
    { end += 1 }
    // "According to Rathbun the property was returned": no comma parts the name from what it tells.
    let opening = tree[first].upos == .det ? first + 1 : first
    if let name = discourse.cast.mention(at: opening), name.form == .name, name.tokens.upperBound < end,
      [.det, .pron, .propn, .num].contains(tree[name.tokens.upperBound].upos),
      discourse.cast.mention(at: name.tokens.upperBound)?.entity != name.entity
    {
      end = name.tokens.upperBound
    }
    guard end > first else { return nil }
    // "According to her secretary, John Doe, she wept": the name behind the comma is the secretary's.
    if tree.lower[end] == ",", let name = discourse.cast.mention(at: end + 1), name.form == .name,
      discourse.cast.isPerson(name.entity), name.tokens.lowerBound == end + 1,
      tree.lower[name.tokens.upperBound] == ",",
      let noun = (first..<end).last(where: { tree[$0].upos == .noun }),
      !tree[noun].morphology.contains(.plural),
      Appositions.isPersonNoun(tree.lower[noun])
        || Titles.ranks.contains(tree.lower[noun]) || AgentNoun.isLikely(tree.lower[noun])
    {
      end = name.tokens.upperBound
    }
    let words = first..<end
    let head =
      words.first { !words.contains(tree[$0].head) && tree[$0].upos != .adp && tree[$0].upos != .det }
      ?? first
    let source =
      discourse.cast.mention(at: head) != nil
      ? head
      : (words.last { token in
        discourse.cast.mention(at: token).map {
          $0.form == .name && !["'s", "’s", "'"].contains(tree.lower[$0.tokens.upperBound])
        } ?? false
      }.flatMap {
        CueTable.texts.contains(tree[head].lemma) ? nil : $0
      }) ?? head
    var attribution = Attribution(
      cue: token, cueTokens: [token, token + 1], source: source, outer: nil, content: [], contentRoot: nil,
      stance: .asserts)
    attribution.sourceWords = words
    // "He added that, according to people he knows, the firm had begun": what is told opens behind the source.
    let isWithin =
      tree.lower[token - 1] == "that" && tree[token - 1].upos == .sconj
      || tree.lower[token - 1] == "," && tree.lower[token - 2] == "that" && tree[token - 2].upos == .sconj
    let isFirst = token <= sentence.lowerBound + 1 || isWithin
    // "According to X, …; Y has denied this": behind the semicolon somebody else has the word.
    let stop =
      (end ..<| sentence.upperBound).first { mark in
        tree.lower[mark] == ";"
          && (mark + 1 ..<| sentence.upperBound).contains {
            tree[$0].upos == .verb && CueTable.byLemma[tree[$0].lemma] != nil && tree.child($0, .nsubj) != nil
          }
      } ?? sentence.upperBound
    var content = isFirst ? end ..<| stop : sentence.lowerBound..<token
    // "according to X, which cited Y, …": Y says it, through X.
    if let (cited, behind) = citing(from: end, in: sentence) {
      attribution.outer = source
      attribution.source = cited
      attribution.sourceWords = nil
      if isFirst { content = behind..<sentence.upperBound }
    }
    while let last = content.last, tree[last].upos == .punct, tree.lower[last] != "\"" {
      content = content.dropLast()
    }
    while let begin = content.first, tree[begin].upos == .punct, tree.lower[begin] != "\"" {
      content = content.dropFirst()
    }
    guard !content.isEmpty else { return nil }
    let range = trimmed(discourse.analysis.bytes(content), keepQuotes: true)
    if let only = quotations.touching(range).first, abs(only.lowerBound - range.lowerBound) <= 2,
      only.upperBound + 2 >= range.upperBound
    {
      attribution.content = [only]
    } else {
      attribution.content = extended([range])
    }
    // "Two of them, according to the paper, were officers.": what is told stands on both sides.
    if !isFirst, tree.lower[end] == ",", let behind = predicate(from: end + 1, to: stop, without: content) {
      attribution.content.append(trimmed(discourse.analysis.bytes(behind), keepQuotes: true))
    }
    attribution.contentRoot = content.first {
      tree[$0].upos == .verb && (CueTable.byLemma[tree[$0].lemma] != nil || tree[$0].head < 0)
    }
    return attribution.content[0].isEmpty ? nil : attribution
  }

  /// The words behind an insertion, where they have the finite verb that those before it lack.
  private func predicate(from first: Int, to stop: Int, without front: Range<Int>) -> Range<Int>? {
    func isFinite(_ token: Int) -> Bool {
      (tree[token].upos == .verb || tree[token].upos == .aux)
        && ![.amod, .acl, .aclRelcl, .advcl].contains(tree[token].deprel)
    }
    guard first < stop, [.verb, .aux, .adv].contains(tree[first].upos),
      (first ..<| min(first + 4, stop)).contains(where: isFinite), !front.contains(where: isFinite)
    else { return nil }
    var end = stop
    while end > first, tree[end - 1].upos == .punct { end -= 1 }
    return end > first ? first..<end : nil
  }

  /// ", which cited Y," or ", citing Y,": the head of Y and the token behind its phrase.
  private func citing(from start: Int, in sentence: Range<Int>) -> (source: Int, end: Int)? {
    var at = start
    while at < min(start + 3, sentence.upperBound), [",", "which", "who"].contains(tree.lower[at]) { at += 1 }
    guard at > start, at < sentence.upperBound, ["cite", "quote"].contains(tree[at].lemma) else { return nil }
    let first = at + 1
    var end = first
    while end < sentence.upperBound, tree.lower[end] != ",", tree.lower[end] != "." { end += 1 }
    guard end > first else { return nil }
    let words = first..<end
    let head = words.first { !words.contains(tree[$0].head) && tree[$0].upos != .det } ?? first
    return (head, end)
  }

  /// "X's claim that …", "allegations that …", "expressed no knowledge of …"
  private func nominal(_ noun: Int, _ stance: Stance) -> Attribution? {
    var attribution = Attribution(
      cue: noun, cueTokens: [noun], source: tree.child(noun, .nmodPoss), outer: nil, content: [],
      contentRoot: nil, stance: stance)
    let clause = tree.children(noun).first { child in
      [.acl, .ccomp].contains(tree[child].deprel)
        && tree.children(child, .mark).contains { tree.lower[$0] == "that" }
    }
    guard let clause else { return nil }
    // "A claim that he rejected" does not say that he rejected anything.
    if let cues = CueTable.byLemma[tree[clause].lemma], cues.contains(where: { $0.stance != .asserts }),
      !tree.children(clause, .obj, .ccomp, .xcomp).contains(where: { tree.lower[$0] != "that" && $0 > clause }
      ),
      !tree.isPassive(clause)
    {
      return nil
    }
    return filled(&attribution, clause: clause)
  }

  /// "reportedly", "allegedly": somebody says it, and nobody is named.
  private func adverb(_ token: Int) -> Attribution? {
    let head = tree[token].head
    guard head >= 0 else { return nil }
    let predicate = tree.clause(of: head)
    var attribution = Attribution(
      cue: token, cueTokens: [token], source: nil, outer: nil, content: [], contentRoot: predicate,
      stance: .asserts)
    let span = tree.span(predicate) { [.punct, .conj, .advcl, .parataxis].contains(tree[$0].deprel) }
    attribution.content = [trimmed(discourse.analysis.bytes(span))]
    return attribution
  }

  // MARK: Content

  private func filled(_ attribution: inout Attribution, clause: Int) -> Attribution? {
    var span = tree.span(clause)
    // The cue and its source are no part of what is said.
    if span.contains(attribution.cue) {
      if clause < attribution.cue {
        span = span.lowerBound..<attribution.cue
      } else {
        span = attribution.cue + 1..<span.upperBound
      }
    }
    guard !span.isEmpty else { return nil }
    let range = dropping("that", trimmed(discourse.analysis.bytes(span), keepQuotes: true))
    let quotes =
      quotations.quotation(at: tree[attribution.cue].start) == nil ? quotations.touching(range) : []
    // A clause that is quoted from end to end is its quotation.
    if let only = quotes.first, abs(only.lowerBound - range.lowerBound) <= 2,
      only.upperBound + 2 >= range.upperBound
    {
      attribution.content = [only]
    } else {
      attribution.content = extended([range])
    }
    attribution.contentRoot = clause
    return attribution
  }

  private func filled(_ attribution: inout Attribution, object: Int) -> Attribution? {
    if tree.lower[object] == "which" || tree.lower[object] == "that",
      let relative = relativeObject(attribution.cue, attribution)
    {
      return relative
    }
    if tree.child(object, .det).map({ tree.lower[$0] == "no" }) == true, attribution.stance == .asserts {
      attribution.stance = .denies
    }
    attribution.content = extended([trimmed(discourse.analysis.bytes(tree.span(object)), keepQuotes: true)])
    attribution.contentRoot = object
    return attribution.content[0].isEmpty ? nil : attribution
  }

  private func hasVerb(_ bytes: Range<Int>) -> Bool {
    tree.tokens(in: bytes).contains { tree[$0].upos == .verb }
  }

  /// A content that touches a quotation holds all of it, over as many sentences as it runs.
  private func extended(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.map { range in
      var wide = range
      for quotation in quotations.touching(range)
      where quotation.lowerBound >= range.lowerBound - 3 && quotation.upperBound > range.upperBound {
        wide = wide.lowerBound..<max(wide.upperBound, quotation.upperBound)
      }
      return wide
    }
  }

  /// Without blanks, commas and stops at the ends, nor quotation marks unless only one side has one.
  func trimmed(_ range: Range<Int>, keepQuotes: Bool = false) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    let text = discourse.document.text
    let soft: Set<UInt8> = [32, 10, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")]
    while low < high, soft.contains(text[low]) || text[low] == UInt8(ascii: ".") { low += 1 }
    while high > low,
      soft.contains(text[high - 1]) || (text[high - 1] == UInt8(ascii: ".") && !isAbbreviation(high - 1))
    { high -= 1 }
    return low..<high
  }

  /// "U.S." keeps its stop.
  private func isAbbreviation(_ stop: Int) -> Bool {
    let text = discourse.document.text
    return stop >= 2 && text[stop - 2] == UInt8(ascii: ".")
      || (stop >= 2 && text[stop - 2] == 32 && text[stop - 1] &- 65 < 26)
  }

  private func dropping(_ word: String, _ range: Range<Int>) -> Range<Int> {
    let bytes = Array(word.utf8)
    guard range.count > bytes.count + 1,
      discourse.document.text[range].prefix(bytes.count).map({ $0 | 32 }) == bytes,
      discourse.document.text[range.lowerBound + bytes.count] == 32
    else { return range }
    return range.lowerBound + bytes.count + 1..<range.upperBound
  }
}

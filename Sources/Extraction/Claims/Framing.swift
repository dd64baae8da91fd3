import Language
import Records

/// What is said before its cue, or around it: "…, officials said", "…, said Ann Rossi", "…, she added, …".
///
/// Read along the words, since a parser is at its weakest where a whole sentence hangs on two words behind it.
extension AttributionFinder {
  /// The attribution of a cue whose content stands before it, and maybe goes on behind it.
  func framed(_ verb: Int, _ attribution: Attribution) -> Attribution? {
    let sentence = tree.sentenceTokens(of: verb)
    var first = sentence.lowerBound
    var last = sentence.upperBound
    if let quotation = quotations.quotation(at: tree[verb].start) {
      while first < verb, tree[first].start < quotation.lowerBound { first += 1 }
      while last > verb + 1, tree[last - 1].end > quotation.upperBound { last -= 1 }
    }
    // "Disclosed the report", "announced his plans": what is told is the object.
    if let object = tree.child(verb, .obj), object > verb, !CueTable.telling.contains(tree[verb].lemma),
      discourse.calendar.span(at: object) == nil, verb == first || tree[verb - 1].upos != .punct
    {
      return nil
    }
    guard let group = cueGroup(verb, first..<last) else { return nil }
    if (group.lowerBound..<verb).contains(where: { CueTable.relative.contains(tree.lower[$0]) }) {
      return nil
    }
    let pause = group.lowerBound - 1
    guard pause > first, isPause(pause) else { return nil }
    var start = pause
    while start > first, tree.lower[start - 1] != ";" { start -= 1 }
    let front = start..<pause
    guard !front.isEmpty, let behind = rest(of: group, verb, last) else { return nil }
    let isQuoted = quotations.touching(discourse.analysis.bytes(front)).contains {
      $0.upperBound + 4 >= tree[pause].start
    }
    guard !behind.isEmpty || isQuoted || hasFiniteVerb(front) else { return nil }
    // "Sworn in on 12 May, Kos promised to clear the backlog": what stands in front is told of the speaker.
    if !isQuoted, tree[front.lowerBound].upos == .verb, tree[front.lowerBound].deprel == .advcl,
      tree[front.lowerBound].morphology.contains(.participle)
    {
      return nil
    }
    var attribution = attribution
    attribution.content = [part(front), behind.isEmpty ? nil : part(behind)].compactMap { $0 }
    guard !attribution.content.isEmpty else { return nil }
    if attribution.source == nil { attribution.source = spokenBy(verb) }
    attribution.contentRoot =
      tree[verb].deprel == .parataxis && front.contains(tree[verb].head)
      ? tree[verb].head
      : tree.children(verb).first { front.contains($0) && tree.isPredicate($0) }
        ?? front.first { tree.isPredicate($0) }
    return attribution
  }

  /// "told reporters (on Friday) she would not run": the clause behind whoever is told.
  func toldClause(_ verb: Int) -> Range<Int>? {
    guard CueTable.telling.contains(tree[verb].lemma) else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    guard
      let hearer = tree.children(verb).first(where: {
        $0 > verb && [.obj, .iobj].contains(tree[$0].deprel) && $0 < verb + 8
      })
    else { return nil }
    var at = hearer + 1
    while at < sentence.upperBound,
      discourse.calendar.span(at: at) != nil
        || discourse.cast.mention(at: at)?.tokens.contains(hearer) == true
    { at += 1 }
    guard at < sentence.upperBound, [.pron, .propn, .det, .noun].contains(tree[at].upos),
      !["who", "whom", "which", "that", "what"].contains(tree.lower[at])
    else { return nil }
    var end = sentence.upperBound
    while end > at, tree[end - 1].upos == .punct { end -= 1 }
    return end > at && hasFiniteVerb(at..<end) ? at..<end : nil
  }

  /// The words of a cue and its source, where the source stands right before or right behind the verb.
  private func cueGroup(_ verb: Int, _ bounds: Range<Int>) -> Range<Int>? {
    if tree.children(verb).contains(where: { $0 < verb && tree[$0].deprel == .mark }) { return nil }
    let isBehindPause =
      verb > bounds.lowerBound && tree[verb - 1].upos == .punct
      && !CueTable.telling.contains(tree[verb].lemma)
    if let subject = tree.child(verb, .nsubj) ?? (isBehindPause ? tree.child(verb, .obj) : nil),
      subject > verb
    {
      guard subject < verb + 10, subject < bounds.upperBound else { return nil }
      var end = subject + 1
      while end < bounds.upperBound, tree[end].upos != .punct, tree[end].upos != .verb { end += 1 }
      return verb..<end
    }
    guard let speaker = spokenBy(verb), speaker < verb,
      !CueTable.relative.contains(tree.lower[speaker])
    else { return nil }
    var span = tree.span(speaker) {
      tree[$0].deprel == .punct || tree[$0].deprel == .cc || tree[$0].deprel == .conj || $0 < speaker - 12
    }
    // A closing mark ends what is said, whatever the tree hangs on the source.
    if let mark = (max(span.lowerBound, speaker - 14) ..<| speaker).last(where: {
      tree[$0].upos == .punct && quotations.ranges(endingAt: tree[$0].start)
    }) {
      span = mark + 1..<max(span.upperBound, mark + 2)
    }
    guard verb - span.lowerBound <= 16, span.lowerBound > bounds.lowerBound else { return nil }
    return span.lowerBound..<verb + 1
  }

  /// Whether a token stands within a quotation that the verb stands outside of: nobody in it says that he says it.
  func isQuotedApart(_ token: Int, from verb: Int) -> Bool {
    quotations.quotation(at: tree[token].start) != nil && quotations.quotation(at: tree[verb].start) == nil
  }

  /// The subject of the verb itself, or the noun right before it.
  func spokenBy(_ verb: Int) -> Int? {
    if let subject = tree.child(verb, .nsubj), !isQuotedApart(subject, from: verb) { return subject }
    if let object = tree.child(verb, .obj), verb > 0, tree[verb - 1].upos == .punct,
      object == verb + 1 || object == verb + 2, !CueTable.telling.contains(tree[verb].lemma)
    {
      return object
    }
    let first = tree.sentenceTokens(of: verb).lowerBound
    var at = verb - 1
    while at > first, [.aux, .adv, .part].contains(tree[at].upos) { at -= 1 }
    // "Rep. Ann Rossi (D-N.Y.) said"
    if at > first, tree.lower[at] == ")",
      let open = (max(first, at - 8) ..<| at).last(where: { tree.lower[$0] == "(" }), open > first
    {
      at = open - 1
    }
    // "the lawyer, Sofia Neves, told", "Neves, a former aide, said"
    if tree.lower[at] == ",",
      let comma = (max(first, at - 10) ..<| at).last(where: { tree.lower[$0] == "," }),
      comma > first, comma + 1 < at, !(comma + 1 ..<| at).contains(where: { tree[$0].upos == .verb }),
      [.noun, .propn].contains(tree[comma - 1].upos)
    {
      at = comma - 1
    }
    guard at >= first, [.noun, .propn, .pron].contains(tree[at].upos) else { return nil }
    return discourse.cast.mention(at: at)?.head ?? at
  }

  private func isPause(_ token: Int) -> Bool {
    if tree.lower[token] == "," { return true }
    return tree[token].upos == .punct && quotations.ranges(endingAt: tree[token].start)
  }

  /// What is said goes on behind the cue: the words behind the next comma; empty where it does not, nil where the
  /// content stands behind the cue and not before it.
  private func rest(of group: Range<Int>, _ verb: Int, _ last: Int) -> Range<Int>? {
    let none = last..<last
    var at = group.upperBound
    while at < last, tree[at].upos != .punct {
      if tree.lower[at] == "that", tree[at].upos == .sconj || tree[at].deprel == .mark { return nil }
      at += 1
    }
    if hasFiniteVerb(group.upperBound..<at) { return nil }
    guard at < last else { return none }
    // "There is none, said Ann Rossi. “…”": the quotation is another sentence.
    if at + 1 == last, group.lowerBound == verb, tree.lower[at] == "." { return none }
    if tree.lower[at] == ":" || quotations.quotation(at: tree[at].end) != nil { return nil }
    guard tree.lower[at] == ",", at + 1 < last, group.lowerBound < verb || at == group.upperBound else {
      return none
    }
    let next = at + 1
    let isInverted = group.lowerBound == verb
    if isInverted || tree.lower[next].hasSuffix("ing") || CueTable.breaking.contains(tree.lower[next]) {
      return none
    }
    var end = last
    while end > next, tree[end - 1].upos == .punct { end -= 1 }
    return end > next && hasFiniteVerb(next..<end) ? next..<end : none
  }

  private func hasFiniteVerb(_ words: Range<Int>) -> Bool {
    words.contains { token in
      guard tree[token].upos == .verb || tree[token].upos == .aux, !tree.lower[token].hasSuffix("ing") else {
        return false
      }
      return ![.amod, .acl, .compound, .case].contains(tree[token].deprel)
        && !(token > 0 && tree.lower[token - 1] == "to")
    }
  }

  /// The bytes of some words; where they are quoted from end to end, the quotation with all its sentences.
  private func part(_ words: Range<Int>) -> Range<Int>? {
    var range = trimmed(discourse.analysis.bytes(words), keepQuotes: true)
    guard !range.isEmpty else { return nil }
    let isInside = quotations.quotation(at: tree[words.lowerBound].start).map {
      $0.lowerBound < range.lowerBound
    }
    for quotation in quotations.touching(range) {
      if quotation.lowerBound <= range.lowerBound + 4, quotation.upperBound + 4 >= range.upperBound {
        return quotation
      }
      if isInside == true, quotation.lowerBound < range.lowerBound {
        range = quotation.lowerBound..<range.upperBound
      }
      if quotation.upperBound > range.upperBound { range = range.lowerBound..<quotation.upperBound }
    }
    return range
  }
}

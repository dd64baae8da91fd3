import Language
import Records

/// What papers, instruments and counts tell, and what stands in somebody's view: claims without a verb of saying.
extension AttributionFinder {
  /// Whatever a token of its kind may bring in here.
  func withoutCue(_ token: Int) -> Attribution? {
    switch tree[token].upos {
    case .verb: insertedBetween(token) ?? putAbout(token) ?? letBeKnown(token) ?? told(by: token)
    case .noun: misread(token) ?? misreadSaying(token) ?? positioned(token)
    case .adp: inTheView(token)
    case .punct: spoken(token)
    default: nil
    }
  }

  /// "The driver's log records a departure at 5.50", "The ministry put the cost at 38 million", "An audit came to 127
  /// billion."
  private func told(by verb: Int) -> Attribution? {
    guard !tree.isPassive(verb), !tree.isNegated(verb) else { return nil }
    // "A manifest obtained by the paper lists": the paper is what speaks.
    let noun = isTelling(verb) ? SpeakersBefore(discourse).participial(before: verb) : nil
    guard var subject = noun ?? tree.subject(of: verb), subject < verb else { return nil }
    // "The signal log, which was published in 1902, contains": the second noun taken for a verb.
    if subject + 1 < verb, tree[subject + 1].deprel == .acl, Papers.kinds.contains(tree.lower[subject + 1]) {
      subject += 1
    }
    let lemma = tree[verb].lemma
    if let pleaded = pleaded(verb, subject) ?? puttingTo(verb, subject) { return pleaded }
    if let words = counted(verb) { return paper(verb, subject, words) }
    if Papers.valuing.contains(lemma), let words = valued(verb) { return paper(verb, subject, words) }
    if let words = cleared(verb) {
      var attribution = paper(verb, subject, words)
      attribution?.stance = .denies
      return attribution
    }
    if let words = foundNothing(verb) ?? spokenOf(verb) { return paper(verb, subject, words) }
    guard isPaper(subject) else { return nil }
    if let words = held(by: verb) ?? opened(by: verb) { return paper(verb, subject, words) }
    if Papers.telling.contains(lemma),
      let object = tree.children(verb, .obj).first(where: { $0 > verb && tree[$0].upos != .pron })
    {
      // "record four votes against it"
      let end = tree.span(object).upperBound
      let behind = tree.children(verb, .obl).first {
        tree.span($0).lowerBound == end && ["against", "as", "for", "from", "to"].contains(tree.lower[end])
      }
      return paper(verb, subject, verb + 1 ..<| (behind.map { tree.span($0).upperBound } ?? end))
    }
    if Papers.summing.contains(lemma), let sum = tree.children(verb, .obl).first(where: { $0 > verb }),
      tree[subject].lemma != "bill", tree[subject].lemma != "paper",
      ["to", "at"].contains(tree.lower[verb + 1]),
      tree.span(sum).prefix(4).contains(where: { tree[$0].upos == .num })
    {
      return paper(verb, subject, tree.span(sum))
    }
    return nil
  }

  /// A verb by which a paper may tell something.
  private func isTelling(_ verb: Int) -> Bool {
    Papers.telling.contains(tree[verb].lemma)
      || ["have", "contain", "begin", "end"].contains(tree[verb].lemma)
  }

  /// "has an entry at 23.40: …", "has him in Room 12", "contains a clause on returns": what stands in a paper.
  private func held(by verb: Int) -> Range<Int>? {
    guard tree[verb].lemma == "have" || tree[verb].lemma == "contain", tree[verb].upos == .verb,
      let object = tree.child(verb, .obj), object > verb,
      tree[object].upos == .pron && tree[verb].lemma == "have"
        && (tree[object + 1].upos == .adp || tree[object + 1].upos == .verb)
        || Papers.parts.contains(tree[object].lemma) || tree[verb].lemma == "contain"
    else { return nil }
    var end = verb + 1
    let last = tree.sentenceTokens(of: verb).upperBound
    while end < last, ![";", "while", "but"].contains(tree.lower[end]) { end += 1 }
    while end > verb + 1, tree[end - 1].upos == .punct, tree.lower[end - 1] != "\"" { end -= 1 }
    return verb + 1..<end
  }

  /// "begins "Dear Aylin"", "has: "Rid of him."": the words of a paper.
  private func opened(by verb: Int) -> Range<Int>? {
    guard ["begin", "open", "end", "close", "run", "go", "have"].contains(tree[verb].lemma) else {
      return nil
    }
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    while at < verb + 4, at < sentence.upperBound, quotations.quotation(at: tree[at].end) == nil,
      [":", ",", "with", "as", "thus"].contains(tree.lower[at])
    { at += 1 }
    guard at < sentence.upperBound, let quotation = quotations.quotation(at: tree[at].end),
      quotation.lowerBound >= tree[verb].end
    else { return nil }
    let words = tree.tokens(in: quotation)
    return words.count > 2 ? words : nil
  }

  /// "put it to him that …"
  private func puttingTo(_ verb: Int, _ subject: Int) -> Attribution? {
    guard tree[verb].lemma == "put", tree.lower[verb + 1] == "it", tree.lower[verb + 2] == "to" else {
      return nil
    }
    let sentence = tree.sentenceTokens(of: verb)
    guard
      let that = (verb + 3 ..<| min(verb + 9, sentence.upperBound)).first(where: { tree.lower[$0] == "that" }
      ),
      !(verb + 3 ..<| that).contains(where: { tree[$0].upos == .verb })
    else { return nil }
    var attribution = paper(verb, subject, that + 1 ..<| sentence.upperBound)
    attribution?.isPaper = false
    return attribution
  }

  /// "put the loss at 31 million, Raudsepp at 12": the second sum, and who names it.
  func gapped(_ first: Attribution) -> Attribution? {
    guard Papers.valuing.contains(tree[first.cue].lemma), let range = first.content.first else { return nil }
    let sentence = tree.sentenceTokens(of: first.cue)
    var at = tree.firstToken(from: range.upperBound)
    guard at < sentence.upperBound, [",", ";", "and", "but", "while"].contains(tree.lower[at]) else {
      return nil
    }
    while at < sentence.upperBound, [",", ";", "and", "but", "while"].contains(tree.lower[at]) { at += 1 }
    let opening = at
    while at < sentence.upperBound, [.det, .adj, .noun, .propn].contains(tree[at].upos) { at += 1 }
    guard at > opening, at - opening < 6, tree.lower[at] == "at" || tree.lower[at] == "as",
      (at + 1 ..<| min(at + 6, sentence.upperBound)).contains(where: { tree[$0].upos == .num })
    else { return nil }
    var end = at + 1
    while end < sentence.upperBound, !isStop(end) || tree.lower[end] == "\"" { end += 1 }
    let source = discourse.cast.mention(at: at - 1)?.head ?? at - 1
    var attribution = Attribution(
      cue: at, cueTokens: [at], source: source, outer: nil,
      content: [trimmed(discourse.analysis.bytes(at + 1..<end), keepQuotes: true)], contentRoot: nil,
      stance: .asserts)
    attribution.sourceWords = opening..<at
    attribution.isPaper = true
    return attribution.content[0].isEmpty ? nil : attribution
  }

  /// "pleaded not guilty"
  private func pleaded(_ verb: Int, _ subject: Int) -> Attribution? {
    guard tree[verb].lemma == "plead" else { return nil }
    let isNot = tree.lower[verb + 1] == "not"
    let last = isNot ? verb + 2 : verb + 1
    guard ["guilty", "innocent"].contains(tree.lower[last]) else { return nil }
    var end = last + 1
    if tree.lower[end] == "to", let sentence = Optional(tree.sentenceTokens(of: verb)) {
      while end < sentence.upperBound, tree[end].upos != .punct,
        !["and", "but", "in", "on"].contains(tree.lower[end])
      {
        end += 1
      }
    }
    var attribution = paper(verb, subject, verb + 1..<end)
    attribution?.isPaper = false
    if isNot || tree.lower[last] == "innocent" { attribution?.stance = .denies }
    return attribution
  }

  /// "The Red Cross counted 34 dead.", "The archive has no record of it."
  private func counted(_ verb: Int) -> Range<Int>? {
    let sentence = tree.sentenceTokens(of: verb)
    let lemma = tree[verb].lemma
    let next = verb + 1
    guard
      lemma == "count" && tree[next].upos == .num
        || lemma == "have" && tree.lower[next] == "no"
          && ["record", "trace", "entry", "file", "note"].contains(tree[next + 1].lemma)
    else { return nil }
    var end = next
    while end < sentence.upperBound, !isStop(end), !["but", "while"].contains(tree.lower[end]),
      tree.lower[end] != "and" || isCountedOn(end)
    { end += 1 }
    return next..<end
  }

  /// A mark that ends a phrase; not the hyphen of "forty-one".
  private func isStop(_ at: Int) -> Bool {
    tree[at].upos == .punct && !(tree[at - 1].end == tree[at].start && tree[at].end == tree[at + 1].start)
  }

  /// "eleven before him and none in his time", "nine and a half": the number goes on.
  private func isCountedOn(_ and: Int) -> Bool {
    tree[and + 1].upos == .num || tree.lower[and + 1] == "none"
      || tree.lower[and + 1] == "a" && ["half", "quarter", "third"].contains(tree.lower[and + 2])
  }

  /// "The driver's log records a departure" with "records" taken for a noun.
  private func misread(_ token: Int) -> Attribution? {
    if let shown = shown(token) { return shown }
    guard token > 0, tree[token].morphology.contains(.plural), Papers.forms.contains(tree.lower[token]),
      Papers.kinds.contains(tree.lower[token - 1]),
      [.det, .num, .propn, .sconj].contains(tree[token + 1].upos) || tree.lower[token + 1] == "that"
    else { return nil }
    let sentence = tree.sentenceTokens(of: token)
    guard !sentence.contains(where: { tree[$0].head < 0 && tree[$0].upos == .verb }) else { return nil }
    let first = tree.lower[token + 1] == "that" ? token + 2 : token + 1
    return paper(token, token - 1, first ..<| sentence.upperBound)
  }

  /// "Documents filed with the court show that …" with "show" taken for a noun.
  private func shown(_ token: Int) -> Attribution? {
    guard tree.lower[token] == "show", tree[token].upos == .noun, tree.lower[token + 1] == "that" else {
      return nil
    }
    let sentence = tree.sentenceTokens(of: token)
    guard
      let subject = (sentence.lowerBound ..<| token).first(where: { at in
        tree[at].upos == .noun && tree[at].morphology.contains(.plural) && isPaper(at)
      })
    else { return nil }
    var end = sentence.upperBound
    while end > token + 2, tree[end - 1].upos == .punct { end -= 1 }
    guard end > token + 2 else { return nil }
    return paper(token, subject, token + 2..<end)
  }

  /// "The Minister: The boat has no keys.": whoever stands before a colon at the begin of a paragraph says the rest of it.
  private func spoken(_ colon: Int) -> Attribution? {
    guard tree.lower[colon] == ":", colon > 0 else { return nil }
    let block = discourse.block(of: colon)
    var first = colon
    while first > 0, colon - first < 8, discourse.block(of: first - 1) == block { first -= 1 }
    guard first < colon, discourse.opensBlock(first),
      (first..<colon).allSatisfy({ [.det, .noun, .propn, .adj, .punct, .adp].contains(tree[$0].upos) }),
      let head = (first..<colon).last(where: { discourse.cast.mention(at: $0) != nil }),
      let speaker = discourse.cast.mention(at: head), discourse.cast.isPerson(speaker.entity),
      speaker.tokens.upperBound == colon
    else { return nil }
    let range = discourse.document.blocks[block].range
    let content = trimmed(tree[colon].end..<range.upperBound, keepQuotes: true)
    guard content.count > 12 else { return nil }
    var attribution = Attribution(
      cue: colon, cueTokens: [colon], source: speaker.head, outer: nil, content: [content], contentRoot: nil,
      stance: .asserts)
    attribution.sourceWords = first..<colon
    return attribution
  }

  /// A log, a photograph, a count; a name that hangs on it ("a photograph taken by a tourist") is not what speaks.
  private func isPaper(_ subject: Int) -> Bool {
    let lemma = tree[subject].lemma
    return Papers.kinds.contains(lemma) || CueTable.texts.contains(lemma)
  }

  /// "The court found no evidence of favouritism", "had found nothing against her"
  private func foundNothing(_ verb: Int) -> Range<Int>? {
    guard tree[verb].lemma == "find" || tree[verb].lemma == "see", !isOwnReport(verb),
      let object = tree.child(verb, .obj), object > verb
    else { return nil }
    let isNone =
      ["nothing", "none"].contains(tree.lower[object])
      || tree.child(object, .det).map { tree.lower[$0] == "no" } ?? false
        && tree[verb].lemma == "find"
    return isNone ? tree.span(object) : nil
  }

  /// "cleared her of any wrongdoing": whoever clears somebody denies it.
  private func cleared(_ verb: Int) -> Range<Int>? {
    guard ["clear", "exonerate", "absolve", "acquit"].contains(tree[verb].lemma),
      let object = tree.child(verb, .obj), object > verb
    else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    guard
      let of = (object + 1 ..<| min(object + 7, sentence.upperBound)).first(where: { tree.lower[$0] == "of" }
      ),
      !(object + 1 ..<| of).contains(where: {
        tree[$0].upos == .verb || tree[$0].upos == .punct && tree.lower[$0] != ","
      })
    else { return nil }
    var end = of + 1
    while end < sentence.upperBound, tree[end].upos != .punct,
      !["but", "and", "while"].contains(tree.lower[end])
    {
      end += 1
    }
    return end > of + 1 ? verb + 1..<end : nil
  }

  /// "Agbeko told the programme that he had found nothing": who says it is who found, and no link more.
  private func isOwnReport(_ verb: Int) -> Bool {
    let above = tree[verb].head
    return tree[verb].deprel == .ccomp && above >= 0 && CueTable.byLemma[tree[above].lemma] != nil
      && tree.child(verb, .nsubj).map { ["he", "she", "they", "i", "we"].contains(tree.lower[$0]) } ?? false
  }

  /// "The judgment speaks of sixteen"
  private func isPaperOrVerdict(_ verb: Int) -> Bool {
    tree.subject(of: verb).map { isPaper($0) || Papers.verdicts.contains(tree[$0].lemma) } ?? false
  }

  /// "spoke of a routine redeployment", "warned of a split"
  private func spokenOf(_ verb: Int) -> Range<Int>? {
    guard Papers.speaking.contains(tree[verb].lemma), !isOwnReport(verb),
      let matter = tree.children(verb, .obl).first(where: { $0 > verb && tree.preposition(of: $0) == "of" }),
      tree[matter].upos == .noun || tree[matter].upos == .num && isPaperOrVerdict(verb)
    else { return nil }
    let words = tree.span(matter)
    return tree.lower[words.lowerBound] == "of" ? words.dropFirst() : words
  }

  /// "the cost at 38 million", "the sum as £9,300"
  private func valued(_ verb: Int) -> Range<Int>? {
    guard let object = tree.child(verb, .obj), object > verb else { return nil }
    let preposition = tree[verb].lemma == "give" ? "as" : "at"
    for at in object + 1 ..<| object + 10 where tree.lower[at] == preposition {
      guard (at + 1 ..<| at + 6).contains(where: { tree[$0].upos == .num }) else { return nil }
      var end = at + 1
      let last = tree.sentenceTokens(of: verb).upperBound
      while end < last, !isStop(end), ![.verb, .sconj, .cconj].contains(tree[end].upos) || isCountedOn(end) {
        end += 1
      }
      return tree.span(object).lowerBound ..<| end
    }
    return nil
  }

  private func paper(_ verb: Int, _ subject: Int, _ words: Range<Int>) -> Attribution? {
    guard !words.isEmpty else { return nil }
    var attribution = Attribution(
      cue: verb, cueTokens: [verb], source: subject, outer: nil,
      content: [trimmed(discourse.analysis.bytes(words), keepQuotes: true)], contentRoot: nil,
      stance: .asserts)
    attribution.isPaper = true
    return attribution.content[0].isEmpty ? nil : attribution
  }

  /// "Superintendent Qoro's evidence was that he had told him", "her answer is that …".
  private func positioned(_ noun: Int) -> Attribution? {
    var at = noun + 1
    while at < noun + 4, tree[at].upos == .adv { at += 1 }
    guard tree[at].upos == .aux || tree[at].upos == .verb, tree.lower[at + 1] == "that",
      tree[at].lemma == "be",
      Papers.positions.contains(tree[noun].lemma),
      let source = tree.child(noun, .nmodPoss) ?? tree.child(noun, .nmod)
    else { return nil }
    let end = tree.sentenceTokens(of: noun).upperBound
    guard at + 2 < end else { return nil }
    return Attribution(
      cue: noun, cueTokens: [noun, at], source: source, outer: nil,
      content: [trimmed(discourse.analysis.bytes(at + 2..<end), keepQuotes: true)], contentRoot: nil,
      stance: .asserts)
  }

  /// "in the view of Nina Zambrano", "in her opinion", "by his own account": the rest of the sentence is theirs.
  private func inTheView(_ preposition: Int) -> Attribution? {
    guard ["in", "by", "on", "to"].contains(tree.lower[preposition]) else { return nil }
    let sentence = tree.sentenceTokens(of: preposition)
    for noun in preposition + 1 ..<| min(preposition + 7, sentence.upperBound) {
      if tree[noun].upos == .verb || tree.lower[noun] == "," { return nil }
      guard Papers.views.contains(tree.lower[noun]), tree[noun].upos == .noun else { continue }
      var end = noun + 1
      let source: Int
      if tree.lower[noun + 1] == "of", noun > preposition + 1, let of = tree.child(noun, .nmod), of > noun {
        source = of
        end = tree.span(of).upperBound
      } else if let owner = tree.child(noun, .nmodPoss), owner > preposition {
        source = owner
      } else {
        return nil
      }
      return viewed(preposition..<end, noun, source, sentence)
    }
    return nil
  }

  private func viewed(_ phrase: Range<Int>, _ noun: Int, _ source: Int, _ sentence: Range<Int>)
    -> Attribution?
  {
    var content =
      phrase.lowerBound <= sentence.lowerBound + 1
      ? phrase.upperBound..<sentence.upperBound : sentence.lowerBound..<phrase.lowerBound
    while let last = content.last, tree[last].upos == .punct { content = content.dropLast() }
    while let first = content.first, tree[first].upos == .punct { content = content.dropFirst() }
    // "a speech in which, by his own account, he threw the text away": what follows is told.
    if let last = content.last, CueTable.relative.contains(tree.lower[last]),
      tree.lower[phrase.upperBound] == ","
    {
      content = phrase.upperBound + 1 ..<| sentence.upperBound
      while let last = content.last, tree[last].upos == .punct { content = content.dropLast() }
    }
    guard content.contains(where: { tree.isPredicate($0) }) else { return nil }
    var attribution = Attribution(
      cue: noun, cueTokens: Array(phrase.lowerBound...noun).filter { !tree.span(source).contains($0) },
      source: source,
      outer: nil, content: [trimmed(discourse.analysis.bytes(content), keepQuotes: true)], contentRoot: nil,
      stance: .asserts)
    attribution.sourceWords = tree.span(source)
    return attribution.content[0].isEmpty ? nil : attribution
  }

  /// "That, said the Minister, was a falsehood.": the cue with its subject behind stands inside what is said.
  private func insertedBetween(_ verb: Int) -> Attribution? {
    guard tree[verb - 1].upos == .punct, tree.lower[verb - 1] == ",",
      Papers.insertable.contains(tree[verb].lemma),
      quotations.quotation(at: tree[verb].start) == nil
    else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    guard verb > sentence.lowerBound + 1 else { return nil }
    var end = verb + 1
    while end < sentence.upperBound, [.det, .adj, .noun, .propn, .adp].contains(tree[end].upos) { end += 1 }
    guard end > verb + 1, end < verb + 8, tree.lower[end] == ",", end + 1 < sentence.upperBound,
      let head = (verb + 1..<end).first(where: {
        discourse.cast.mention(at: $0) != nil || tree[$0].upos == .noun
      })
    else { return nil }
    var last = sentence.upperBound
    while last > end + 1, tree[last - 1].upos == .punct { last -= 1 }
    var attribution = Attribution(
      cue: verb, cueTokens: [verb], source: discourse.cast.mention(at: head)?.head ?? head, outer: nil,
      content: [sentence.lowerBound..<verb - 1, end + 1..<last].map {
        trimmed(discourse.analysis.bytes($0), keepQuotes: true)
      }, contentRoot: nil, stance: .asserts)
    attribution.sourceWords = verb + 1..<end
    attribution.isSettled = true
    return attribution
  }
}

/// The words by which papers and views tell.
enum Papers {
  /// Besides the texts of `CueTable`: instruments, pictures, lists, counts, papers of a trade.
  static let kinds: Set<String> = [
    "log", "logbook", "notice", "record", "ledger", "register", "book", "daybook", "minute", "roll", "list",
    "deed",
    "check",
    "cheque", "invoice", "receipt", "bill", "ticket", "passport", "contract", "certificate", "photograph",
    "photo",
    "picture", "footage", "video", "recording", "tape", "map", "plan", "file", "folder", "note", "notebook",
    "email",
    "e-mail", "message", "telegram", "wire", "decree", "appraisal", "audit", "census", "count", "tally",
    "figure",
    "statistic", "datum", "data", "survey", "estimate", "autopsy", "examination", "test", "inventory",
    "schedule",
    "calendar", "diary", "manifest", "return", "budget", "account", "database", "archive", "program",
    "programme",
    "form", "stamp", "signature", "inscription", "plaque", "chronicle", "listing", "roster", "communiqué",
    "communique", "bulletin", "sheet", "card", "handbook", "almanac", "monument", "catalogue", "leaflet",
    "label",
  ]
  static let telling: Set<String> = [
    "record", "show", "list", "give", "include", "place", "identify", "mention", "describe", "note", "state",
    "report",
    "indicate",
  ]
  /// What a paper has in it.
  static let parts: Set<String> = [
    "entry", "clause", "passage", "line", "paragraph", "mention", "reference", "remark", "sentence",
    "signature",
    "page", "gap", "item",
  ]
  /// Forms of these that are taken for nouns.
  static let forms: Set<String> = ["records", "shows", "lists", "reports", "notes", "states", "places"]
  /// With "at" and a number.
  static let valuing: Set<String> = [
    "put", "value", "estimate", "assess", "reckon", "set", "price", "fix", "give",
  ]
  /// With "of".
  static let speaking: Set<String> = ["speak", "warn", "complain", "boast"]
  /// With "to" or "at" and a number.
  static let summing: Set<String> = ["come", "amount", "arrive", "run"]
  /// What courts make, which speaks as papers do.
  static let verdicts: Set<String> = ["judgment", "judgement", "verdict", "sentence", "ruling", "decision"]
  static let positions: Set<String> = [
    "statement", "finding", "recollection", "memory", "impression", "information",
    "evidence", "testimony", "answer", "view", "position", "case", "explanation", "reply", "version",
    "account", "story",
    "contention", "argument", "belief", "conclusion", "claim", "defence", "defense", "complaint", "verdict",
  ]
  static let views: Set<String> = [
    "view", "opinion", "judgement", "judgment", "estimation", "telling", "account", "words", "version",
    "reckoning",
  ]
  static let insertable: Set<String> = [
    "say", "reply", "retort", "answer", "add", "insist", "argue", "claim", "declare", "remark", "maintain",
    "observe",
    "explain", "object", "protest", "write", "admit", "concede", "suggest", "complain",
  ]
}

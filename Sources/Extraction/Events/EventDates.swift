import Chronology
import Language
import Records

// When it happened.

extension EventReader {
  func date(near trigger: Int, _ clause: Int) -> EDTF? {
    let date = told(near: trigger, clause)
    return date.flatMap { closingDate(trigger, $0) } ?? date
  }

  /// "was its chairman from 1958 to 1964, when he resigned", "reigned from 1807 to 1829 and was succeeded by": what ends a
  /// span is of its end.
  private func closingDate(_ trigger: Int, _ date: EDTF) -> EDTF? {
    let sentence = tree.sentenceTokens(of: trigger)
    guard
      let span = discourse.calendar.spans(in: sentence.lowerBound ..<| trigger).last(where: {
        !$0.isAttributive
      }),
      let end = span.end, span.start != nil, span.moment == date, span.tokens.upperBound <= trigger
    else { return nil }
    let between = span.tokens.upperBound ..<| trigger
    let isThen = between.contains { ["when", "before", "until", "whereupon"].contains(tree.lower[$0]) }
    return isThen
      || between.contains { tree.lower[$0] == "and" } && EventReader.endings.contains(lemma(trigger))
      ? end : nil
  }

  private static let endings: Set<String> = [
    "succeed", "replace", "follow", "resign", "retire", "dismiss", "remove", "oust", "depose", "quit",
    "abdicate",
    "depart", "relieve", "recall", "sack", "fire", "step", "overthrow", "unseat",
  ]

  private func told(near trigger: Int, _ clause: Int) -> EDTF? {
    let inside = tree.span(trigger)
    if tree[trigger].upos == .noun {
      for span in discourse.calendar.spans(in: inside)
      where !span.isAttributive || tree[span.tokens.lowerBound].head == trigger {
        if let value = span.moment { return value }
      }
    }
    if let own = ownDate(of: trigger) { return own }
    if let opened = openedDate(trigger) { return opened }
    // "was elected shop steward the following year", where the tree takes the office for the clause
    if clause != trigger, trigger > 0, ["was", "were", "been"].contains(tree.lower[trigger - 1]),
      let following = followingDate(trigger)
    {
      return following
    }
    return relativeDate(trigger) ?? clauseDate(clause) ?? electionDate(trigger)
      ?? continuedElection(trigger) ?? cleftOpening(trigger) ?? adjacentDate(trigger) ?? dateOfScene(trigger)
      ?? nestedDate(trigger)
  }

  /// "travelled to Washington in May 2013, where he met", "a visit last March, during which he saw": the date before
  /// the relative word.
  func relativeDate(_ trigger: Int) -> EDTF? {
    // "where he met X, and to The Hague in February": that is told of the clause above.
    guard
      discourse.calendar.dates(of: trigger, tree).allSatisfy({ span in
        span.tokens.lowerBound > trigger
          && (trigger ..<| span.tokens.lowerBound).contains {
            tree.lower[$0] == "," && tree.lower[$0 + 1] == "and"
          }
      })
    else { return nil }
    let sentence = tree.sentenceTokens(of: trigger)
    guard
      let word = (max(sentence.lowerBound, trigger - 15) ..<| trigger).last(where: { at in
        ["where", "when"].contains(tree.lower[at])
          || tree.lower[at] == "which" && ["in", "during", "at", "on"].contains(tree.lower[at - 1])
      }),
      tree.child(trigger, .advmod) == word || tree.isBelow(word, tree.clause(of: trigger))
        || [.xcomp, .ccomp].contains(tree[trigger].deprel) && tree.isBelow(word, tree[trigger].head)
    else { return nil }
    let span = discourse.calendar.spans(in: sentence.lowerBound ..<| word).last { span in
      !span.isAttributive && span.tokens.upperBound <= word && word - span.tokens.upperBound < 4
    }
    if let span { return span.latest }
    // "On 2 February 2023 he flew to Delhi, where he met": of the clause above.
    let clause = tree.clause(of: trigger)
    guard tree.lower[word] == "where", [.aclRelcl, .advcl, .ccomp, .conj].contains(tree[clause].deprel),
      tree[clause].head >= 0,
      case let above = tree.clause(of: tree[clause].head), above < word, tree[above].upos == .verb
    else { return nil }
    return clauseDate(above)
  }

  /// "was arrested in June 1916, and on 8 September a tribunal sentenced him": the date between the conjunction and what
  /// goes on, however the tree hangs it.
  private func openedDate(_ trigger: Int) -> EDTF? {
    guard tree[trigger].upos == .verb else { return nil }
    let sentence = tree.sentenceTokens(of: trigger)
    let span = discourse.calendar.spans(in: sentence.lowerBound + 2 ..<| trigger).last {
      !$0.isAttributive && !$0.isDistance && !$0.isSpan
    }
    guard let span, span.tokens.upperBound <= trigger, trigger - span.tokens.upperBound < 14,
      ["and", "but", ";"].contains(tree.lower[span.tokens.lowerBound - 1]),
      discourse.calendar.span(at: span.tokens.lowerBound - 2) == nil,
      discourse.calendar.dates(of: trigger, tree).allSatisfy({ $0.tokens.lowerBound <= trigger }),
      !(span.tokens.upperBound ..<| trigger).contains(where: {
        isFiniteVerb($0) || tree[$0].upos == .sconj
          || [";", "who", "which", "where"].contains(tree.lower[$0])
      }), voice.speaker(of: span.tokens.lowerBound) == voice.speaker(of: trigger)
    else { return nil }
    return span.moment
  }

  /// The date of the clause or of one that it goes on from; a moment before "since 2011", and none from behind a
  /// semicolon.
  private func clauseDate(_ clause: Int) -> EDTF? {
    let own = nearest(discourse.calendar.dates(of: clause, tree).filter { $0.value != nil }, clause)
    if let point = own.first(where: { !$0.isDistance }) { return point.moment }
    if let opening = openingDate(clause) { return opening }
    if let point = own.first { return point.moment }
    if let following = followingDate(clause) { return following }
    if let cleft = cleftDate(clause) { return cleft }
    // "On 19 February the palace announced that he had resigned"
    if tree[clause].deprel == .ccomp, tree[clause].head >= 0, lemma(tree[clause].head) == "announce",
      tree.child(clause, .aux).map({ tree.lower[$0] == "had" }) ?? false,
      let said = discourse.calendar.dates(of: tree[clause].head, tree).first?.value
    {
      return try? EDTF("\(said)?")
    }
    if let date = sceneBehind(clause) { return date }
    guard let span = discourse.calendar.span(of: clause, tree) else { return nil }
    // "sat at Bristol from 1997 and retired": not then.
    if span.value == nil, span.end == nil, discourse.calendar.anchor(of: span, tree) != clause { return nil }
    let between = clause < span.tokens.lowerBound ? clause ..<| span.tokens.lowerBound : clause ..<| clause
    return between.contains { tree.lower[$0] == ";" } ? nil : span.moment
  }

  /// Dates of a clause, those first that no sign parts from it: "He joined in 1946, was elected the following year", "In
  /// November he was suspended; in February he was back".
  private func nearest(_ spans: [DatedSpan], _ clause: Int) -> [DatedSpan] {
    guard spans.count > 1 else { return spans }
    let start = tree.sentenceTokens(of: clause).lowerBound
    func isParted(_ span: DatedSpan) -> Bool {
      let first = span.tokens.lowerBound
      if first > clause {
        return (clause + 1 ..<| first).contains { [";", "and", "but"].contains(tree.lower[$0]) }
      }
      return first > start + 1
        && (span.tokens.upperBound ..<| clause).contains { [",", ";", "."].contains(tree.lower[$0]) }
    }
    return spans.filter { !isParted($0) } + spans.filter(isParted)
  }

  /// "retired when the new ruler cut the fees in 1800": the date of what tells when, behind the verb.
  private func sceneBehind(_ trigger: Int) -> EDTF? {
    for clause in tree.children(trigger, .advcl) where clause > trigger {
      let mark = tree.child(clause, .mark, .advmod).map { tree.lower[$0] }
      guard ["when", "as", "once"].contains(mark ?? "") else { continue }
      if let date = discourse.calendar.dates(of: clause, tree).first?.value { return date }
    }
    return nil
  }

  /// "On 10 May, one day after firing the director, he invited": the date that opens the sentence of a main verb.
  private func openingDate(_ clause: Int) -> EDTF? {
    let sentence = tree.sentenceTokens(of: clause)
    guard tree[clause].head < 0,
      let span = discourse.calendar.spans(in: sentence.lowerBound ..<| sentence.lowerBound + 2).first,
      !span.isDistance, !span.isAttributive
    else { return nil }
    return span.value
  }

  /// The first date behind a verb with no other verb between: "dropped out of the race on 8 February".
  func followingDate(_ verb: Int) -> EDTF? {
    guard tree[verb].upos == .verb else { return nil }
    let end = tree.sentenceTokens(of: verb).upperBound
    var at = verb + 1
    while at < min(verb + 25, end), !isFiniteVerb(at), tree[at].upos != .aux,
      ![";", ":"].contains(tree.lower[at])
    {
      if let span = discourse.calendar.span(at: at) {
        guard !span.isAttributive, !span.isDistance, let value = span.value,
          voice.isStated(verb) || voice.speaker(of: at) == voice.speaker(of: verb)
        else { return nil }
        return span.moment ?? value
      }
      at += 1
    }
    return nil
  }

  /// "It was in November 1975 that he flew to Washington"
  private func cleftDate(_ clause: Int) -> EDTF? {
    let head = tree[clause].head
    guard head >= 0, [.aclRelcl, .csubj, .ccomp, .advcl].contains(tree[clause].deprel),
      tree.lower[tree.sentenceTokens(of: clause).lowerBound] == "it", tree.child(head, .cop) != nil
    else { return nil }
    let spans = discourse.calendar.spans(in: tree.sentenceTokens(of: clause).lowerBound ..<| clause)
    return spans.last { !$0.isAttributive && $0.value != nil }?.value
  }

  /// The date that belongs to a noun: in its phrase or right behind it.
  func ownDate(of noun: Int) -> EDTF? {
    guard tree[noun].upos == .noun else { return nil }
    let spans = discourse.calendar.spans(in: tree.sentenceTokens(of: noun))
    for span in spans where span.tokens.lowerBound > noun && span.tokens.lowerBound < noun + 20 {
      let between = noun + 1 ..<| span.tokens.lowerBound
      // "the death of Leopold, which occurred on 19 January"
      let passing = ["occur", "happen", "take", "follow", "fall"]
      if between.contains(where: {
        (isFiniteVerb($0) || tree[$0].upos == .aux) && !passing.contains(lemma($0))
      }) {
        break
      }
      if let value = span.moment { return value }
    }
    return spans.first { $0.isAttributive && tree[$0.tokens.lowerBound].head == noun }?.moment
  }

  /// "When the French crossed the Rhine in October 1792, he fled", "Summoned that May, she testified": the date of a
  /// clause that tells when.
  func dateOfScene(_ trigger: Int) -> EDTF? {
    // "Born in Bo in 1971, she left for London at 12": not then.
    for clause in tree.children(trigger, .advcl) where clause < trigger && tree.lower[clause] != "born" {
      let mark = tree.child(clause, .mark, .advmod).map { tree.lower[$0] }
      guard mark == nil || ["when", "as", "while", "after", "once"].contains(mark ?? "") else { continue }
      if let date = discourse.calendar.dates(of: clause, tree).first?.value { return date }
    }
    return nil
  }

  /// "the judgeship which fell vacant in 2018": the only date that stands in what hangs on the verb, marked uncertain.
  func nestedDate(_ trigger: Int) -> EDTF? {
    guard tree[trigger].upos == .verb else { return nil }
    let below = tree.span(trigger) { [.ccomp, .conj, .parataxis, .advcl].contains(tree[$0].deprel) }
    guard below.upperBound > trigger else { return nil }
    let spans = discourse.calendar.spans(in: tree.sentenceTokens(of: trigger)).filter { !$0.isAttributive }
    guard spans.count == 1, let span = spans.first, span.tokens.lowerBound > trigger,
      below.contains(span.tokens.lowerBound), !span.isDistance, let value = span.value,
      voice.isStated(trigger) || voice.speaker(of: span.tokens.lowerBound) == voice.speaker(of: trigger)
    else { return nil }
    return try? EDTF("\(value)?")
  }

  /// "elected in the 1995 general election", "In the local elections of 2001 she lost": the year in the election's name.
  func electionDate(_ trigger: Int) -> EDTF? {
    let sentence = tree.sentenceTokens(of: trigger)
    for span in discourse.calendar.spans(in: sentence) where span.isAttributive {
      let (first, behind) = (span.tokens.lowerBound, span.tokens.upperBound)
      let isNear = first > trigger ? first < trigger + 14 : first < sentence.lowerBound + 9
      // "In the street-car strike of 1887 he arrested"
      if first < trigger, first < sentence.lowerBound + 8,
        ["in", "during"].contains(tree.lower[sentence.lowerBound]),
        tree.lower[first] == "of" || tree.lower[first - 1] == "of", isMainClause(trigger),
        !(sentence.lowerBound ..<| first).contains(where: {
          isFiniteVerb($0) || tree[$0].upos == .punct && tree.lower[$0] != "-"
        })
      {
        return span.value ?? span.start
      }
      let beside = Array(first - 3 ..<| first) + Array(behind ..<| behind + 4)
      if isNear,
        beside.contains(where: {
          EventNouns.election.contains(tree[$0].lemma) || EventReader.occasions.contains(tree.lower[$0])
        })
      {
        return span.value ?? span.start
      }
    }
    // "lost his post in the purge of 1941"
    let following = discourse.calendar.spans(in: trigger + 1 ..<| min(trigger + 10, sentence.upperBound))
    if let span = following.first, span.isAttributive,
      tree.lower[span.tokens.lowerBound] == "of" || tree.lower[span.tokens.lowerBound - 1] == "of",
      !(trigger + 1 ..<| span.tokens.lowerBound).contains(where: {
        isFiniteVerb($0) || tree[$0].upos == .punct
      }),
      (trigger + 1 ..<| span.tokens.lowerBound).contains(where: {
        ["in", "during", "at", "after"].contains(tree.lower[$0])
      })
    {
      return span.value ?? span.start
    }
    // "…, defeating the incumbent": of the clause it hangs on.
    let head = tree[trigger].head
    return tree[trigger].deprel == .advcl && head >= 0 && head < trigger ? electionDate(head) : nil
  }

  /// Occasions that carry their year with them: "in the New Year honours of 1971".
  private static let occasions: Set<String> = [
    "campaign", "honours", "honors", "reshuffle", "elections", "convention", "congress",
  ]

  /// The date that stands nearest in the sentence with no other verb between, where the tree hangs it elsewhere; and the
  /// date that opens the sentence for its main verbs.
  func adjacentDate(_ trigger: Int) -> EDTF? {
    let sentence = tree.sentenceTokens(of: trigger)
    let isMain = isMainClause(trigger)
    for span in discourse.calendar.spans(in: sentence) where !span.isAttributive && !span.isDistance {
      // "Gooden, the secretary since 2019, testified": not then.
      guard let value = span.moment, span.value != nil || span.end != nil else { continue }
      // "In the local elections of 2001 she lost": the phrase before the subject opens the sentence.
      let opens =
        span.tokens.lowerBound <= sentence.lowerBound + 1
        || (tree[sentence.lowerBound].upos == .adp && span.tokens.lowerBound < sentence.lowerBound + 9
          && (sentence.lowerBound ..<| span.tokens.lowerBound).allSatisfy({
            [.adp, .det, .adj, .noun, .propn, .num].contains(tree[$0].upos)
          }))
      let opensLate = isCapitalisedAfterStop(span.tokens.lowerBound)
      if voice.speaker(of: span.tokens.lowerBound) != voice.speaker(of: trigger),
        !((opens || opensLate) && isMain)
      {
        continue
      }
      if span.tokens.lowerBound < trigger, !opens, !opensLate { continue }
      let between =
        span.tokens.lowerBound > trigger
        ? trigger + 1 ..<| span.tokens.lowerBound : span.tokens.upperBound ..<| trigger
      if between.contains(where: isFiniteVerb), !((opens || opensLate) && isMain) { continue }
      if between.contains(where: { [":", ";"].contains(tree.lower[$0]) }), !opens { continue }
      return value
    }
    return nil
  }

  /// "in D.C. In May 2017, he": a sentence that was not cut at the shortened word.
  private func isCapitalisedAfterStop(_ token: Int) -> Bool {
    guard token > 1, tree.lower[token - 1].hasSuffix("."), tree[token].upos == .adp else { return false }
    return tree.analysis.text[tree[token].start] &- 65 < 26
  }

  /// The sentence's main verb, or one that goes on from it.
  func isMainClause(_ trigger: Int) -> Bool {
    var at = tree.clause(of: trigger)
    for _ in 0 ..<| 5 {
      if tree[at].head < 0 { return true }
      guard [.conj, .xcomp, .parataxis].contains(tree[at].deprel) else { return false }
      at = tree[at].head
    }
    return false
  }

  /// The date of the sentence before, marked uncertain, for the main verb of a sentence without one: "The committee
  /// held a hearing on 17 October. He testified that …"
  func sceneDate(_ trigger: Int) -> EDTF? {
    let sentence = tree.sentenceTokens(of: trigger)
    guard isMainClause(trigger), sentence.lowerBound > 0,
      !discourse.calendar.spans(in: sentence).contains(where: { !$0.isAttributive })
    else { return nil }
    let before = tree.sentenceTokens(of: sentence.lowerBound - 1)
    guard
      discourse.block(of: before.lowerBound) == discourse.block(of: trigger)
        || discourse.document.info.date != nil,
      let span = discourse.calendar.spans(in: before).last(where: {
        !$0.isAttributive && $0.value != nil && !isOfBirth($0)
      }),
      let value = span.value
    else { return nil }
    return try? EDTF("\(value)?")
  }

  /// "Jane Roe (born 4 May 1949) is", "He was born at Bo in 1949": when somebody was born says of nothing else when.
  private func isOfBirth(_ span: DatedSpan) -> Bool {
    let first = span.tokens.lowerBound
    let sentence = tree.sentenceTokens(of: first)
    guard
      let born = (max(sentence.lowerBound, first - 14) ..<| first).last(where: {
        ["born", "b."].contains(tree.lower[$0])
      })
    else { return false }
    return !(born + 1 ..<| first).contains {
      isFiniteVerb($0) || tree[$0].upos == .aux || tree.lower[$0] == ")"
    }
  }

  /// "It was in his dining room, in November 1990, that the two first met": the date that stands before "that".
  private func cleftOpening(_ trigger: Int) -> EDTF? {
    let sentence = tree.sentenceTokens(of: trigger)
    guard sentence.count > 6,
      let it = (sentence.lowerBound ..<| trigger).last(where: {
        tree.lower[$0] == "it" && ["was", "is"].contains(tree.lower[$0 + 1])
      }),
      let that = (it + 3 ..<| trigger).first(where: { tree.lower[$0] == "that" }),
      !(that ..<| trigger).contains(where: isFiniteVerb)
    else { return nil }
    return discourse.calendar.spans(in: it ..<| that).last { !$0.isAttributive }?.moment
  }

  /// "stood in the election of December 1995 and defeated X": of the clause it goes on from, also where that is told by the
  /// election's name.
  private func continuedElection(_ trigger: Int) -> EDTF? {
    let head = tree[trigger].head
    guard tree[trigger].deprel == .conj, head >= 0, head < trigger, tree[head].upos == .verb,
      EventReader.contests.contains(lemma(trigger)),
      !(head ..<| trigger).contains(where: { tree.lower[$0] == ";" })
    else { return nil }
    return electionDate(head) ?? clauseDate(head)
  }

  private static let contests: Set<String> = [
    "defeat", "beat", "win", "lose", "carry", "unseat", "poll", "finish",
  ]
}

import Chronology
import Language

/// Reads what later sentences say of an office that has been named: "She served until 1999", "He was succeeded by X".
struct SequelReader {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }

  init(discourse: Discourse, voice: Voice) {
    self.discourse = discourse
    self.voice = voice
  }

  /// Adds to the drafts so far what a sentence says of them; those from `first` on are of this sentence.
  mutating func read(_ sentence: Range<Int>, _ drafts: inout [OccupancyDraft], from first: Int) {
    for token in sentence where tree.lower[token] == "accreditation" {
      _ = accredits(token, sentence, &drafts)
    }
    for token in sentence where tree[token].upos == .verb {
      let lemma = tree[token].lemma
      // "took the chair of the party in 1991 and led it until 2001"
      let isHolding =
        SequelWords.holding.contains(lemma)
        || OfficeTriggers.heads[lemma] != nil && tree.lower[token + 1] == "it"
          && ["until", "till"].contains(tree.lower[token + 2])
      // "sat on the panel from 2008 to 2013": another seat, whether it is read or not.
      if ["sit", "serve"].contains(lemma), ["on", "in"].contains(tree.lower[token + 1]),
        discourse.calendar.span(at: token + 1) == nil,
        !(token + 2 ..<| min(token + 5, sentence.upperBound)).contains(where: {
          ["office", "post", "position", "role", "job", "capacity", "power", "it", "chair"].contains(
            tree.lower[$0])
        })
      {
        continue
      }
      let isLeaving =
        SequelWords.leaving.contains(lemma) || isResigning(token, sentence) || isVotedOut(token, sentence)
        // "gained a seat on the council in 1990 and lost it in 1994"
        || lemma == "lose" && tree.lower[token + 1] == "it"
      let isRemoved = SequelWords.removed.contains(lemma) || turnsOut(token) || isDropped(token, sentence)
      let isBegun = SequelWords.begun(lemma)
      if moves(token, sentence, &drafts) || accredits(token, sentence, &drafts) { continue }
      if accepts(token, sentence, &drafts) || expires(token, sentence, &drafts)
        || stepsIn(token, sentence, &drafts)
      {
        continue
      }
      if takesPlace(token, sentence, &drafts) || handsOver(token, sentence, &drafts) { continue }
      if lemma == "take", voice.isStated(token), token + 2 < sentence.upperBound,
        tree.lower[token + 1] == "over",
        tree.lower[token + 2] == "from"
      {
        succession(token, false, sentence, &drafts)
        continue
      }
      guard isHolding || isLeaving || isRemoved || isBegun, voice.isStated(token) else { continue }
      let subjects = SubjectReader(discourse: discourse)
      let passive = subjects.isPassive(token, sentence)
      if isBegun {
        begin(token, passive, sentence, &drafts, first)
        continue
      }
      if ["succeed", "replace", "follow"].contains(lemma) {
        succession(token, passive, sentence, &drafts)
        if !passive || lemma == "follow" && agent(of: token, sentence) == nil { continue }
      }
      let isOusted = !passive && (isRemoved && Self.ousting.contains(lemma) || turnsOut(token))
      guard isRemoved == passive || !isRemoved || isOusted else { continue }
      let sharer = tree.lower[token].hasSuffix("ing") && isHolding ? sharer(token, sentence) : nil
      // "In 1983 the president dismissed him", "the voters turned her out": whom it is done to.
      guard
        let holder = isOusted
          ? object(of: token, sentence)
          : (passive ? dismissed(before: token, sentence) : nil) ?? subjects.subject(of: token, sentence)
            ?? sharer
            ?? lasting(token, sentence, drafts)
      else { continue }
      guard
        let index = ended(token, holder, isHolding, sentence, drafts)
          ?? (["succeed", "replace", "follow"].contains(lemma) ? ending(holder, sentence, drafts) : nil)
          ?? seat(token, holder, sentence, drafts)
          // "She resigned last year to become commissioner": what she was before.
          ?? (isLeaving && opensAnother(token, sentence) && !isEntered(before: token, sentence)
            ? last(of: holder, before: sentence, Array(drafts.prefix(first)), token) : nil)
          ?? last(of: holder, before: sentence, drafts, token)
      else { continue }
      // "He served until 1981, when he was raised to the High Court": in what he was before.
      if isHolding, index >= first, let begun = drafts[index].start, drafts[index].end == nil,
        tree.lower[token + 1] == "until", date(of: token, true, sentence) == begun,
        let earlier = last(of: holder, before: sentence, Array(drafts.prefix(first)), token),
        drafts[earlier].end == nil
      {
        drafts[earlier].end = begun
        drafts[earlier].evidence.append(discourse.sentenceEvidence(token, confidence: 0.8))
        continue
      }
      if ["succeed", "replace", "follow"].contains(lemma), let person = agent(of: token, sentence),
        person != holder, !drafts[index].successor.contains(person)
      {
        drafts[index].successor.append(person)
      }
      // "governed Baghdad from 1863 until he was recalled in 1866, and again between 1872 and 1875"
      if isHolding, index >= first, drafts[index].end != nil, let again = again(token, sentence),
        !drafts.contains(where: { $0.holder == holder && $0.start == again.start && $0.end == again.end })
      {
        var next = drafts[index]
        next.start = again.start
        next.end = again.end
        next.predecessor = []
        next.successor = []
        drafts.append(next)
        continue
      }
      // "until his dismissal in July 2014", and further on the day.
      let isFiner =
        !isHolding
        && (drafts[index].end.map { end in
          date(of: token, false, sentence).map { end.contains($0) && end != $0 } ?? false
        } ?? false)
      guard index < first || drafts[index].end == nil else { continue }
      guard drafts[index].end == nil || isFiner, !hasOffice(token, sentence, isHolding, drafts[index].office)
      else {
        continue
      }
      if isHolding, holdsSince(token, sentence, &drafts[index]) { continue }
      guard
        let date = date(of: token, isHolding, sentence)
          // "became a judge in 1986 and stayed there for eleven years"
          ?? (isHolding
            ? drafts[index].start.flatMap { Durations.end(from: $0, behind: token + 1, sentence, discourse) }
            : nil)
      else { continue }
      if let start = drafts[index].start?.earliest, let end = date.latest, end < start { continue }
      drafts[index].end = date
      if !isHolding { drafts[index].former = true }
      let evidence = discourse.sentenceEvidence(token, confidence: 0.8)
      if !drafts[index].evidence.contains(evidence) { drafts[index].evidence.append(evidence) }
      if isHolding, let again = again(token, sentence) {
        var next = drafts[index]
        next.start = again.start
        next.end = again.end
        next.predecessor = []
        next.successor = []
        next.evidence = [evidence]
        drafts.append(next)
      }
    }
  }

  /// "was dropped in the reshuffle of 22 November 2006".
  private func isDropped(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    ["drop", "axe"].contains(tree[verb].lemma)
      && (verb + 1 ..<| min(verb + 7, sentence.upperBound)).contains {
        ["cabinet", "government", "reshuffle", "team", "ministry", "council", "board"].contains(
          tree.lower[$0])
      }
  }

  /// Verbs by which somebody who is named puts somebody out of an office.
  private static let ousting: Set<String> = [
    "dismiss", "remove", "oust", "depose", "recall", "sack", "fire", "overthrow", "relieve", "release",
  ]

  /// "turned him out", "voted her out of office", "drove him from power".
  private func turnsOut(_ verb: Int) -> Bool {
    ["turn", "vote", "throw", "drive", "force", "push"].contains(tree[verb].lemma)
      && (tree.lower[verb + 2] == "out" || tree.lower[verb + 1] == "out"
        || tree.lower[verb + 2] == "from" && ["office", "power"].contains(tree.lower[verb + 3]))
  }

  /// "was re-elected in 1996 and 2000, but lost in 2004": the seat that was won before.
  private func isVotedOut(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard tree[verb].lemma == "lose", tree.child(verb, .obj, .ccomp, .xcomp) == nil,
      tree[verb + 1].upos == .adp || tree[verb + 1].upos == .punct
    else { return false }
    return (sentence.lowerBound ..<| verb).contains {
      ["elect", "re-elect", "reelect"].contains(tree[$0].lemma) || tree.lower[$0] == "re-election"
    }
  }

  /// "That posting lasted until 1964": of whose office was told last.
  private func lasting(_ verb: Int, _ sentence: Range<Int>, _ drafts: [OccupancyDraft]) -> CastNumber? {
    guard ["last", "end", "continue"].contains(tree[verb].lemma), let noun = tree.child(verb, .nsubj),
      Self.tenures.contains(tree.lower[noun]), ["that", "this", "the"].contains(tree.lower[noun - 1]),
      let draft = drafts.last,
      tree[sentence.lowerBound].start - (draft.evidence.first?.range.upperBound ?? 0) < 4
    else { return nil }
    return draft.holder
  }

  private static let tenures: Set<String> = [
    "term", "tenure", "mandate", "mission", "posting", "appointment", "assignment", "stint", "ministry",
    "premiership", "presidency", "governorship", "embassy",
  ]

  /// "He held the position until 1888, and again from 1896 to 1898".
  private func again(_ verb: Int, _ sentence: Range<Int>) -> DatedSpan? {
    discourse.calendar.spans(in: verb ..<| sentence.upperBound).first {
      $0.start != nil && $0.end != nil && tree.lower[$0.tokens.lowerBound - 1] == "again"
    }
  }

  /// "was appointed judge, resigning in 1836 to run for governor": the office stands before, in the same sentence.
  private func isEntered(before verb: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound ..<| verb).contains {
      tree[$0].upos == .verb && OfficeTriggers.verbs[tree[$0].lemma].map { $0.effect != .ends } ?? false
        || BeForms.words.contains(tree.lower[$0]) && tree[$0].deprel == .cop
    }
  }

  /// "… to become commissioner", "… to run for governor": behind a verb of leaving, before the next clause.
  private func opensAnother(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (verb + 1 ..<| min(verb + 12, sentence.upperBound)).contains { at in
      let next = tree[at + 1].lemma
      // "retired in 2015 and was president of the club"
      if tree.lower[at] == "and", at + 2 < sentence.upperBound, ["be", "become", "serve"].contains(next) {
        return (at + 2 ..<| min(at + 7, sentence.upperBound)).contains { Ranks.byWord[tree.lower[$0]] != nil }
      }
      return at < verb + 7 && tree.lower[at] == "to"
        && ["become", "join", "lead", "head", "run", "take", "chair", "enter"].contains(next)
    }
  }

  /// "having held the office since 2005", "She held the post from 1990 to 1994": the whole term of an office named without.
  private func holdsSince(_ verb: Int, _ sentence: Range<Int>, _ draft: inout OccupancyDraft) -> Bool {
    guard draft.end == nil,
      let span = discourse.calendar.spans(in: verb ..<| min(verb + 9, sentence.upperBound)).first,
      let start = span.start, !span.isAttributive, !span.isDistance,
      // "chose him in 1892; he filled that position from 1893 to 1897": from when he was chosen for.
      draft.start.map({ known in
        span.end != nil && known.year.map { [0, 1].contains((start.year ?? 0) - $0) } ?? false
      }) ?? true
    else { return false }
    draft.start = start
    draft.end = span.end
    let evidence = discourse.sentenceEvidence(verb, confidence: 0.8)
    if !draft.evidence.contains(evidence) { draft.evidence.append(evidence) }
    return true
  }

  /// "retired in August 1944", where an office is known to have ended in 1944: that one.
  private func ended(
    _ verb: Int, _ holder: CastNumber, _ isHolding: Bool, _ sentence: Range<Int>, _ drafts: [OccupancyDraft]
  ) -> Int? {
    guard !isHolding, let date = date(of: verb, false, sentence) else { return nil }
    let known = drafts.indices.suffix(60).filter { index in
      drafts[index].holder == holder
        && (drafts[index].end.map {
          $0 == date
            ? date.precision == .year && drafts[index].start != nil && removes(verb)
            : date.precision != .year && [.year, .month].contains($0.precision) && $0.contains(date)
        } ?? false)
    }
    return known.count == 1 ? known[0] : nil
  }

  /// "In 1984 he was dismissed", "He resigned in 1984": from what is known to have ended then.
  private func removes(_ verb: Int) -> Bool {
    SequelWords.removed.contains(tree[verb].lemma) || tree[verb].lemma == "resign"
  }

  /// The office that a sentence itself has just ended.
  private func ending(_ holder: CastNumber, _ sentence: Range<Int>, _ drafts: [OccupancyDraft]) -> Int? {
    let bytes = tree.analysis.bytes(sentence)
    let told = drafts.indices.suffix(20).last { index in
      drafts[index].holder == holder && drafts[index].former && drafts[index].end != nil
        && drafts[index].evidence.count > 1 && drafts[index].evidence.contains { $0.range.overlaps(bytes) }
    }
    if told != nil { return told }
    // "In 1984 he was dismissed and succeeded by X": in the one office that is known to have ended then.
    let dates = discourse.calendar.spans(in: sentence).compactMap(\.value)
    guard dates.count == 1 else { return nil }
    let known = drafts.indices.suffix(60).filter {
      drafts[$0].holder == holder && drafts[$0].start != nil && drafts[$0].end == dates[0]
    }
    return known.count == 1 ? known[0] : nil
  }

  /// "gave up her seat in 1976": in parliament, whatever was told in between.
  private func seat(
    _ verb: Int, _ holder: CastNumber, _ sentence: Range<Int>, _ drafts: [OccupancyDraft]
  ) -> Int? {
    guard
      (verb + 1 ..<| min(verb + 5, sentence.upperBound)).contains(where: {
        tree.lower[$0] == "seat"
          || ["politics", "parliament", "congress"].contains(tree.lower[$0]) && tree.lower[$0 - 1] == "from"
      })
    else { return nil }
    let here = tree[sentence.lowerBound].start
    return drafts.indices.last { index in
      drafts[index].holder == holder && drafts[index].end == nil
        && (drafts[index].organization.map { LegislatureWords.holds($0) } ?? false
          || drafts[index].constituency != nil)
        && here - (drafts[index].evidence.first?.range.lowerBound ?? 0) < 1500
    }
  }

  /// "In June 1999 she was moved to the finance department", "moving to the Ministry of the Interior in August 1890":
  /// said of a minister it is another portfolio.
  private func moves(_ verb: Int, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) -> Bool {
    guard ["move", "shift", "transfer", "switch", "reassign", "reshuffle"].contains(tree[verb].lemma),
      voice.isStated(verb), tree.lower[verb + 1] == "to" || tree.lower[verb + 2] == "to",
      !(max(sentence.lowerBound, verb - 3) ..<| verb).contains(where: {
        UnsaidWords.hold($0, tree)
      })
    else { return false }
    var first = tree.lower[verb + 1] == "to" ? verb + 2 : verb + 3
    if tree.lower[first] == "the" { first += 1 }
    var end = first
    while end < min(first + 8, sentence.upperBound), discourse.calendar.span(at: end) == nil,
      [.noun, .propn, .adj].contains(tree[end].upos)
        || end > first && ["of", "the", "and", "for"].contains(tree.lower[end])
    { end += 1 }
    guard end > first else { return false }
    let words = (first ..<| end)
    let bodies: Set<String> = ["ministry", "department", "portfolio"]
    let isField = words.allSatisfy {
      OfficialFields.words.contains(tree.lower[$0])
        || ["and", "rural", "foreign", "home", "public"].contains(tree.lower[$0])
    }
    guard isField || words.contains(where: { bodies.contains(tree.lower[$0]) }) else { return false }
    let subjects = SubjectReader(discourse: discourse)
    let here = tree[sentence.lowerBound].start
    guard let holder = subjects.subject(of: verb, sentence) ?? sharer(verb, sentence),
      let index = drafts.indices.last(where: { drafts[$0].holder == holder }),
      drafts[index].office.lowercased().split(separator: " ").contains(where: {
        ["minister", "mec", "secretary"].contains($0)
      }),
      drafts[index].office.lowercased().holds("minister") || drafts[index].office.lowercased().holds("mec ")
        || drafts[index].office.lowercased().holds("secretary of state"),
      here - (drafts[index].evidence.first?.range.lowerBound ?? 0) < 900,
      // "moved to the foreign ministry in 1987 as deputy minister": what he was there is told.
      !(end ..<| min(end + 4, sentence.upperBound)).contains(where: { tree.lower[$0] == "as" })
    else { return false }
    var field = words
    if let of = words.first(where: { ["of", "for"].contains(tree.lower[$0]) }),
      bodies.contains(tree.lower[of - 1])
    {
      field = of + 1 ..<| end
      if tree.lower[field.lowerBound] == "the" { field = of + 2 ..<| end }
    } else if bodies.contains(tree.lower[end - 1]) {
      field = first ..<| end - 1
    }
    guard !field.isEmpty else { return false }
    let rank = drafts[index].office.lowercased().holds("mec ") ? "MEC for" : "Minister of"
    let spans = discourse.calendar.spans(in: sentence).filter { !$0.isAttributive && !$0.isDistance }
    let date =
      spans.first { $0.tokens.lowerBound > verb }?.value
      ?? spans.last { $0.tokens.upperBound <= verb && $0.value != nil }?.value
    var next = OccupancyDraft(
      holder: holder, office: "\(rank) \(tree.words(field).joinedLines)",
      evidence: [discourse.sentenceEvidence(verb, confidence: 0.8)])
    next.jurisdiction = drafts[index].jurisdiction
    next.start = date
    if let date, (drafts[index].start?.earliest ?? Int.min) <= (date.latest ?? Int.max) {
      drafts[index].end = date
    }
    drafts.append(next)
    return true
  }

  /// "…, moving to": whose participle it is.
  private func sharer(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard tree.lower[verb].hasSuffix("ing"), tree.lower[verb - 1] == "," else { return nil }
    var at = verb - 1
    while at > sentence.lowerBound, ![.verb, .aux].contains(tree[at].upos) { at -= 1 }
    return at > sentence.lowerBound ? SubjectReader(discourse: discourse).subject(of: at, sentence) : nil
  }

  /// "ambassador to Italy, being accredited also to Malta from 1994": a further country of the same envoy.
  private func accredits(_ verb: Int, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) -> Bool {
    let isNoun = tree.lower[verb] == "accreditation"
    guard isNoun || tree[verb].lemma == "accredit" || tree.lower[verb] == "accredited", voice.isStated(verb),
      let to = (verb + 1 ..<| min(verb + 4, sentence.upperBound)).first(where: { tree.lower[$0] == "to" })
    else { return false }
    let subject =
      isNoun ? nil : SubjectReader(discourse: discourse).subject(of: verb, sentence) ?? sharer(verb, sentence)
    // Where nobody is accredited by name, it is the envoy told of last.
    guard let holder = subject ?? drafts.suffix(6).last(where: { envoy($0) != nil })?.holder,
      let index = drafts.indices.last(where: { drafts[$0].holder == holder }),
      let rank = envoy(drafts[index])
    else { return false }
    var found: [OccupancyDraft] = []
    for mention in countries(behind: to) {
      let place = tree.words(mention).joinedLines
      guard !drafts[index].office.holds(place) else { continue }
      var next = OccupancyDraft(
        holder: holder, office: "\(rank) to \(place)",
        evidence: [discourse.sentenceEvidence(verb, confidence: 0.8)])
      next.jurisdiction = place
      let end = min(mention.upperBound + 4, sentence.upperBound)
      if let span = discourse.calendar.spans(in: mention.upperBound ..<| end).first {
        next.start = span.start ?? span.value
        next.end = span.end
      }
      found.append(next)
    }
    drafts += found
    return !found.isEmpty
  }

  /// By which rank somebody speaks for a country abroad; nil of other offices.
  private func envoy(_ draft: OccupancyDraft) -> String? {
    let office = " " + draft.office.lowercased() + " "
    return ["ambassador", "high commissioner", "minister", "envoy", "consul"].first {
      office.holds(" \($0) ")
    }
  }

  /// "to Norway, Denmark and the Holy See": the places of a list behind "to".
  private func countries(behind to: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = to + 1
    while found.count < 12 {
      if tree.lower[at] == "the" { at += 1 }
      guard let mention = discourse.cast.mention(at: at), mention.tokens.lowerBound == at,
        discourse.cast.members[mention.entity].schema == .place
      else { break }
      found.append(mention.tokens)
      at = mention.tokens.upperBound
      guard ["and", ","].contains(tree.lower[at]) else { break }
      while ["and", ",", "to", "also"].contains(tree.lower[at]) { at += 1 }
    }
    return found
  }

  /// "His term ended on 31 August 1927", "Her mandate expired in May": the term of whose it was.
  private func expires(_ verb: Int, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) -> Bool {
    guard
      ["end", "expire", "finish", "lapse", "conclude"].contains(tree[verb].lemma)
        || tree[verb].lemma == "come" && tree.lower[verb + 1] == "to"
          && ["end", "close"].contains(tree.lower[verb + 3])
        || tree.lower[verb] == "ran",
      voice.isStated(verb), let noun = tree.child(verb, .nsubj), noun < verb,
      [
        "term", "tenure", "mandate", "mission", "posting", "governorship", "presidency", "premiership",
        "appointment", "commission",
      ]
      .contains(tree.lower[noun]), tree.lower[verb] != "ran" || tree.lower[verb + 1] == "out",
      let owner = (max(sentence.lowerBound, noun - 6) ..<| noun).lazy.compactMap({ at -> CastNumber? in
        guard ["his", "her"].contains(tree.lower[at]) || ["'s", "’s"].contains(tree.lower[at + 1]) else {
          return nil
        }
        return discourse.cast.mention(at: at).flatMap { discourse.cast.isPerson($0.entity) ? $0.entity : nil }
      }).first,
      let date = date(of: verb, false, sentence)
    else { return false }
    let known = drafts.indices.suffix(60).filter { index in
      drafts[index].holder == owner && (drafts[index].end.map { $0.contains(date) && $0 != date } ?? false)
    }
    let index = known.count == 1 ? known[0] : last(of: owner, before: sentence, drafts, verb)
    return end(index, on: date, verb, &drafts)
  }

  /// Ends a term on a date that is not before it began, nor other than the end it has; whether it could.
  private func end(_ index: Int?, on date: EDTF, _ verb: Int, _ drafts: inout [OccupancyDraft]) -> Bool {
    guard let index, drafts[index].end.map({ $0.contains(date) }) ?? true,
      (drafts[index].start?.earliest ?? Int.min) <= (date.latest ?? Int.max)
    else { return false }
    drafts[index].end = date
    drafts[index].former = true
    let evidence = discourse.sentenceEvidence(verb, confidence: 0.8)
    if !drafts[index].evidence.contains(evidence) { drafts[index].evidence.append(evidence) }
    return true
  }

  /// "until his retirement on 31 October 1978, when John Roe took over": he has what the sentence has just ended.
  private func stepsIn(_ verb: Int, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) -> Bool {
    guard tree[verb].lemma == "take", tree.lower[verb + 1] == "over",
      verb + 2 >= sentence.upperBound || [".", ",", ";"].contains(tree.lower[verb + 2]), voice.isStated(verb),
      (max(sentence.lowerBound, verb - 9) ..<| verb).contains(where: { tree.lower[$0] == "when" }),
      let other = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return false }
    let bytes = tree.analysis.bytes(sentence)
    guard
      let index = drafts.indices.suffix(20).last(where: { index in
        drafts[index].holder != other && drafts[index].end != nil
          && drafts[index].evidence.contains { $0.range.overlaps(bytes) }
      })
    else { return false }
    pass(index, to: other, at: verb, sentence, &drafts)
    return true
  }

  /// "offered his resignation; the pope accepted it on 14 May 1997": the term ends on that day.
  private func accepts(_ verb: Int, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) -> Bool {
    guard voice.isStated(verb), let owner = AcceptedResignation(discourse: discourse).owner(verb),
      let date = date(of: verb, false, sentence)
    else { return false }
    return end(last(of: owner, before: sentence, drafts, verb), on: date, verb, &drafts)
  }

  /// "tendered his resignation", "completed her term".
  private func isResigning(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard
      [
        "tender", "hand", "submit", "offer", "complete", "finish", "give", "lay", "renounce",
      ]
      .contains(tree[verb].lemma) || LeavingIdioms.isLeaving(verb, tree, sentence)
    else { return false }
    // "cleared her desk", "handed in his seals", "walked out of the cabinet"
    if LeavingIdioms.isLeaving(verb, tree, sentence) { return true }
    // "gave up the crown", "laid down the office"
    if ["give", "lay", "renounce"].contains(tree[verb].lemma),
      (verb + 1 ..<| min(verb + 5, sentence.upperBound)).contains(where: {
        ["crown", "throne", "office", "reins", "title", "presidency", "mandate", "chairmanship"].contains(
          tree.lower[$0])
      })
    {
      return true
    }
    let isTerm = ["complete", "finish"].contains(tree[verb].lemma)
    return (verb + 1 ..<| min(verb + 5, sentence.upperBound)).contains {
      isTerm
        ? ["term", "tenure", "mandate"].contains(tree.lower[$0])
        : tree.lower[$0] == "resignation"
          || (tree[verb].lemma == "give" && tree.lower[verb + 1] == "up"
            && (EventNouns.seats.contains(tree.lower[$0]) || $0 == verb + 2 && tree.lower[$0] == "it"))
    }
  }

  /// "His place was taken by X", "the chair went to X".
  private func takesPlace(_ verb: Int, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) -> Bool {
    guard ["take", "fill"].contains(tree[verb].lemma), voice.isStated(verb), verb > sentence.lowerBound else {
      return false
    }
    // "and Guðlaugur Hjörleifsson took his place"
    if ["his", "her"].contains(tree.lower[verb + 1]),
      ["place", "seat", "post", "job"].contains(tree.lower[verb + 2]),
      let owner = discourse.cast.mention(at: verb + 1)?.entity,
      let other = SubjectReader(discourse: discourse).subject(of: verb, sentence), owner != other,
      let index = last(of: owner, before: sentence, drafts, verb, reach: 400)
    {
      pass(index, to: other, at: verb, sentence, &drafts)
      return true
    }
    guard verb > sentence.lowerBound + 2,
      tree.lower[verb - 1] == "was", ["place", "seat", "post"].contains(tree.lower[verb - 2]),
      let other = agent(of: verb, sentence),
      let owner = discourse.cast.mention(at: verb - 3).flatMap({
        discourse.cast.isPerson($0.entity) ? $0.entity : nil
      }),
      owner != other, let index = last(of: owner, before: sentence, drafts, verb, reach: 400)
    else { return false }
    pass(index, to: other, at: verb, sentence, &drafts)
    return true
  }

  /// "He handed it to X on 31 October 1918", "handed over to X".
  private func handsOver(_ verb: Int, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]) -> Bool {
    // "handed over to X as inspector general" tells the office itself.
    if hasOwnOffice(verb, sentence) { return false }
    // "gave way, in 1991, to X", "made room for X", "handed the seals to X", "gave the see to his coadjutor, X"
    guard
      ["hand", "give", "make", "yield", "pass", "surrender", "turn", "relinquish"].contains(tree[verb].lemma),
      voice.isStated(verb),
      let to = (verb + 1 ..<| min(verb + 9, sentence.upperBound)).first(where: {
        tree.lower[$0] == "to" && discourse.calendar.span(at: $0) == nil
          || tree.lower[$0] == "for" && tree[verb].lemma == "make"
      }),
      (verb + 1 ..<| to).allSatisfy({
        HandedWords.words.contains(tree.lower[$0]) || tree.lower[$0] == ","
          || discourse.calendar.span(at: $0) != nil
      }),
      ["hand", "pass", "turn"].contains(tree[verb].lemma) && to < verb + 5
        || (verb + 1 ..<| to).contains(where: { HandedWords.nouns.contains(tree.lower[$0]) }),
      let other = Neighbours(discourse: discourse).person(after: to),
      let owner = SubjectReader(discourse: discourse).subject(of: verb, sentence), owner != other,
      let index = ended(verb, owner, false, sentence, drafts) ?? ending(owner, sentence, drafts)
        ?? last(of: owner, before: sentence, drafts, verb, reach: 400)
    else { return false }
    pass(index, to: other, at: verb, sentence, &drafts)
    return true
  }

  /// The office of a draft ends and another person has it.
  private func pass(
    _ index: Int, to other: CastNumber, at verb: Int, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]
  ) {
    let date =
      discourse.calendar.spans(in: verb ..<| sentence.upperBound).first {
        !$0.isAttributive && !$0.isDistance
      }?.value ?? ownDate(of: verb, sentence)
    if !drafts[index].successor.contains(other) { drafts[index].successor.append(other) }
    if let date, drafts[index].end.map({ $0.contains(date) }) ?? true { drafts[index].end = date }
    var next = OccupancyDraft(
      holder: other, office: drafts[index].office,
      evidence: [discourse.sentenceEvidence(verb, confidence: 0.78)])
    next.organization = drafts[index].organization
    next.jurisdiction = drafts[index].jurisdiction
    next.constituency = drafts[index].constituency
    next.predecessor = [drafts[index].holder]
    next.start = drafts[index].end
    drafts.append(next)
  }

  /// "succeeded by X", "replaced in 1999 by X".
  private func agent(of verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    for at in verb + 1 ..<| max(verb + 1, min(verb + 7, sentence.upperBound)) where tree.lower[at] == "by" {
      return Neighbours(discourse: discourse).person(after: at)
    }
    return nil
  }

  /// "He was sworn in on 7 January 2002", "She took office in May": the last office named begins then.
  private func begin(
    _ verb: Int, _ passive: Bool, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft], _ first: Int
  ) {
    let lemma = tree[verb].lemma
    let next = verb + 1 < sentence.upperBound ? tree.lower[verb + 1] : ""
    switch lemma {
    case "swear": guard next == "in" else { return }
    case "present":
      // "presented her credentials to the king on 3 March"
      guard !passive,
        (verb + 1 ..<| min(verb + 4, sentence.upperBound)).contains(where: {
          ["credentials", "letters"].contains(tree.lower[$0])
        })
      else { return }
    case "confirm" where next == "him" || next == "her" && tree[verb + 2].upos != .noun: break
    case "inaugurate", "install", "enthrone", "crown", "confirm": guard passive else { return }
    // "She had been appointed to the position in 1959"
    case "appoint", "elect", "name", "promote":
      guard passive, next == "to", ["the", "that", "this"].contains(tree.lower[verb + 2]),
        ["post", "position", "office", "job", "role"].contains(tree.lower[verb + 3]),
        tree.lower[verb + 4] != "of"
      else { return }
    default:
      guard
        (verb + 1 ..<| min(verb + 5, sentence.upperBound)).contains(where: {
          ["office", "post", "duties", "oath", "possession"].contains(tree.lower[$0])
        })
      else { return }
    }
    let subjects = SubjectReader(discourse: discourse)
    // "the Senate confirmed him on 31 July"
    let confirmed = lemma == "confirm" && !passive ? discourse.cast.mention(at: verb + 1)?.entity : nil
    guard let holder = confirmed ?? subjects.subject(of: verb, sentence), discourse.cast.isPerson(holder),
      let index = begun(holder, ownDate(of: verb, sentence), drafts, first)
        ?? last(of: holder, before: sentence, drafts, verb),
      // Behind the "in" of "sworn in".
      lemma == "present" || !hasOffice(lemma == "swear" || confirmed != nil ? verb + 1 : verb, sentence, true)
        || index >= first,
      let date = ownDate(of: verb, sentence)
    else { return }
    // The day on which office is taken stands above the day of the election.
    if let known = drafts[index].start, !(known.precision == .year && known.contains(date)) {
      guard known.contains(date) || index < first || ["assume", "take", "confirm"].contains(lemma),
        let from = known.latest,
        let to = date.earliest, to >= from, to - from < 300,
        date.precision == .day
      else { return }
    }
    if let end = drafts[index].end?.latest, let start = date.earliest, start > end { return }
    drafts[index].start = date
    let evidence = discourse.sentenceEvidence(verb, confidence: 0.8)
    if !drafts[index].evidence.contains(evidence) { drafts[index].evidence.append(evidence) }
  }

  /// "was sworn in on 18 November 1961", where one office alone is known to have begun in 1961: that one.
  private func begun(_ holder: CastNumber, _ date: EDTF?, _ drafts: [OccupancyDraft], _ first: Int) -> Int? {
    guard let date, date.precision == .day || date.precision == .month else { return nil }
    let known = drafts.indices.prefix(first).suffix(60).filter { index in
      drafts[index].holder == holder
        && (drafts[index].start.map { $0.precision == .year && $0.contains(date) } ?? false)
    }
    return known.count == 1 ? known[0] : nil
  }

  /// The date behind a verb before the next one, else the one that opens the sentence.
  private func ownDate(of verb: Int, _ sentence: Range<Int>) -> EDTF? {
    let spans = discourse.calendar.spans(in: sentence).filter { !$0.isAttributive && !$0.isDistance }
    for span in spans where span.tokens.lowerBound > verb && span.tokens.lowerBound < verb + 10 {
      if (verb + 1 ..<| span.tokens.lowerBound).contains(where: { tree[$0].upos == .verb }) { break }
      if let value = span.value { return value }
    }
    return spans.first { $0.tokens.lowerBound == sentence.lowerBound && $0.tokens.upperBound <= verb }?.value
  }

  /// "He was dismissed at the instance of the grand marshal, Moltke, and replaced by X": who was dismissed, and not whoever is
  /// named beside "and".
  private func dismissed(before verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard tree.lower[verb - 1] == "and",
      let first = (max(sentence.lowerBound, verb - 24) ..<| verb - 1).last(where: {
        tree[$0].upos == .verb
      }), SequelWords.removed.contains(tree[first].lemma)
    else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    return subjects.isPassive(first, sentence) ? subjects.subject(of: first, sentence) : nil
  }

  /// "when Z succeeded her in 1955", "She was succeeded by Z": Z holds her last office from then on.
  private func succession(
    _ verb: Int, _ passive: Bool, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft]
  ) {
    let subjects = SubjectReader(discourse: discourse)
    let subject =
      asked(verb, sentence) ?? (passive ? dismissed(before: verb, sentence) : nil)
      ?? subjects.subject(of: verb, sentence)
    // "approved her appointment following the retirement of X": nobody follows anybody.
    if tree.lower[verb] == "following",
      (verb + 1 ..<| min(verb + 5, sentence.upperBound)).contains(where: {
        EventNouns.kinds[tree.lower[$0]] == .departure || tree.lower[$0] == "death"
      })
    {
      return
    }
    if isAimed(verb, sentence) { return }
    // "Lincoln replaced Buell with Rosecrans": who replaces somebody with another does not come after him.
    if !passive, tree[verb].lemma == "replace", tree.with(behind: verb, within: 9, sentence) != nil { return }
    let other = passive ? agent(of: verb, sentence) : object(of: verb, sentence)
    guard let before = passive ? subject : other, let after = passive ? other : subject, before != after
    else {
      return
    }
    // "She succeeded Sheikh Khalid at the Court of Cassation": in her office there.
    if !passive, let own = there(after, verb, sentence, drafts) {
      if !drafts[own].predecessor.contains(before) { drafts[own].predecessor.append(before) }
      return
    }
    // "She replaces X, who has headed the agency since 2014": in the office just told of her.
    if !passive, !hasOwnOffice(verb, sentence), let own = justBegun(after, sentence, drafts) {
      if !drafts[own].predecessor.contains(before) { drafts[own].predecessor.append(before) }
      return
    }
    // "He replaces Jane Doe, who gets Foreign Affairs": not in what she has got, but in what he has just come to.
    if !passive, gets(before, behind: verb, sentence) {
      let number = tree.sentence(of: verb)
      let begin = number > 0 ? tree[tree.analysis.sentences[number - 1].lowerBound].start : 0
      if let own = drafts.indices.last(where: {
        drafts[$0].holder == after && drafts[$0].end == nil
          && (drafts[$0].evidence.first?.range.lowerBound ?? -1) >= begin
      }), !drafts[own].predecessor.contains(before) {
        drafts[own].predecessor.append(before)
      }
      return
    }
    // "retired in August 1944, being replaced by X": in the office that the sentence has just ended.
    guard
      let index = ending(before, sentence, drafts)
        ?? last(of: before, before: sentence, drafts, verb, reach: 4000)
    else {
      // "Rautela succeeds Harak Joshi": in the office last named as Rautela's.
      guard !hasOwnOffice(verb, sentence), let own = last(of: after, before: sentence, drafts, verb),
        drafts[own].predecessor.isEmpty, isNew(drafts[own], ownDate(of: verb, sentence))
      else { return }
      // "deputy director under Leif Aune before succeeding him": the deputy becomes what he was.
      let office = drafts[own].office
      if let blank = office.firstIndex(of: " "),
        ["deputy", "vice", "assistant"].contains(office[..<blank].lowercased())
      {
        var next = OccupancyDraft(
          holder: after, office: String(office[office.index(after: blank)...]),
          evidence: [discourse.sentenceEvidence(verb, confidence: 0.76)])
        next.organization = drafts[own].organization
        next.jurisdiction = drafts[own].jurisdiction
        next.predecessor = [before]
        next.start = ownDate(of: verb, sentence)
        drafts.append(next)
        return
      }
      drafts[own].predecessor.append(before)
      return
    }
    // "chosen to succeed the former Dutch minister X at the head of the Commission": what he once was is not what is taken over.
    if drafts[index].former, drafts[index].end == nil,
      let told = drafts[index].evidence.first?.range, told.overlaps(tree.analysis.bytes(sentence))
    {
      return
    }
    let date = ownDate(of: verb, sentence)
    // "returned in July 2017 and was relieved in August, succeeded by X": of an office that ended years before, nobody is
    // the successor then.
    if date == nil, let over = drafts[index].end?.latest,
      let told = discourse.calendar.spans(in: sentence.lowerBound ..<| verb).last(where: { $0.value != nil }),
      let day = told.value?.earliest, day > over + 700
    {
      return
    }
    if !drafts[index].successor.contains(after) { drafts[index].successor.append(after) }
    // Whoever is said to be something else does not come into this office: "succeeded by Z as party leader".
    let fits = drafts[index].end.map { end in date.map { end.overlaps($0) } ?? true } ?? true
    guard fits,
      !drafts[index].acting, !hasOwnOffice(verb, sentence),
      !drafts.contains(where: { $0.holder == after && $0.office == drafts[index].office })
    else { return }
    if let date, drafts[index].end == nil,
      (drafts[index].start?.earliest ?? Int.min) <= (date.latest ?? Int.max)
    {
      drafts[index].end = date
    }
    var next = OccupancyDraft(
      holder: after, office: drafts[index].office,
      evidence: [discourse.sentenceEvidence(verb, confidence: 0.78)])
    next.organization = drafts[index].organization
    next.jurisdiction = drafts[index].jurisdiction
    next.constituency = drafts[index].constituency
    next.predecessor = [before]
    next.start = date ?? drafts[index].end
    drafts.append(next)
  }

  /// Whether a term may begin with a succession on a day: not where it began, or ended, long before.
  private func isNew(_ draft: OccupancyDraft, _ date: EDTF?) -> Bool {
    guard let day = date?.earliest else { return true }
    return draft.start?.latest.map { day - $0 < 400 } ?? true
      && draft.end?.latest.map { day - $0 < 31 } ?? true
  }

  /// "battled to replace him", "the campaign to succeed him": nobody has come after him yet. Who is chosen to, does.
  private func isAimed(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard tree.lower[verb - 1] == "to", tree[verb - 1].upos == .part else { return false }
    var at = verb - 2
    while at >= sentence.lowerBound, at > verb - 12, tree[at].upos != .verb { at -= 1 }
    guard at >= sentence.lowerBound, tree[at].upos == .verb else { return true }
    return !Self.choosing.contains(tree[at].lemma)
  }

  private static let choosing: Set<String> = [
    "appoint", "name", "choose", "elect", "select", "pick", "bring", "take", "recall", "call", "install",
    "send",
    "promote", "hire", "confirm", "designate", "approve", "nominate", "return", "come", "invite", "agree",
    "leave",
    "ask", "step", "tap", "recruit", "move", "draft",
  ]

  /// "…, who gets Foreign Affairs": whether whoever is replaced is said, behind the verb, to come to another office.
  private func gets(_ person: CastNumber, behind verb: Int, _ sentence: Range<Int>) -> Bool {
    let portfolios = PortfolioReader(discourse: discourse, voice: voice)
    return (verb + 1 ..<| sentence.upperBound).contains { at in
      tree[at].upos == .verb && PortfolioVerbs.all.contains(tree[at].lemma)
        && portfolios.changes(at, sentence).contains { $0.holder == person && $0.effect == .begins }
    }
  }

  /// The office of somebody at the body that stands behind "at": "succeeded X at the Court of Cassation".
  private func there(_ holder: CastNumber, _ verb: Int, _ sentence: Range<Int>, _ drafts: [OccupancyDraft])
    -> Int?
  {
    // "In Palestine he succeeded X": in the office that the place belongs to.
    if tree.lower[sentence.lowerBound] == "in",
      let place = discourse.cast.mention(at: sentence.lowerBound + 1),
      discourse.cast.isPlace(at: sentence.lowerBound + 1)
    {
      let words = tree.words(place.tokens).joinedLines
      let index = drafts.indices.last { drafts[$0].holder == holder && drafts[$0].office.holds(words) }
      if let index { return index }
    }
    guard
      let mark = (verb + 1 ..<| min(verb + 12, sentence.upperBound)).first(where: {
        ["at", "in"].contains(tree.lower[$0]) || tree[$0].upos == .verb || tree.lower[$0] == ","
      }), ["at", "in"].contains(tree.lower[mark]),
      discourse.calendar.span(at: mark) == nil
    else { return nil }
    var name = tree.lower[mark + 1] == "the" ? mark + 2 : mark + 1
    // "succeed X at the head of the Commission"
    if name + 3 < sentence.upperBound, ["head", "helm"].contains(tree.lower[name]),
      tree.lower[name + 1] == "of"
    {
      name += tree.lower[name + 2] == "the" ? 3 : 2
      // "succeeded X at the head of the central bank": in what is told as hers there.
      var end = name
      while end < min(name + 4, sentence.upperBound), [.noun, .adj, .propn].contains(tree[end].upos),
        discourse.calendar.span(at: end) == nil
      { end += 1 }
      if end > name, OfficeBodies.words.contains(tree.lower[end - 1]) {
        let noun = tree.lower[end - 1]
        let known = drafts.indices.last { index in
          drafts[index].holder == holder
            && (drafts[index].office + " " + (drafts[index].organization ?? "")).lowercased().split(
              separator: " "
            )
            .contains { $0 == noun }
        }
        if let known { return known }
      }
      let word = tree.words(name ..<| name + 1)
      if word.first?.isUppercase ?? false,
        discourse.cast.mention(at: name).map({ $0.tokens.count == 1 && !discourse.cast.isPerson($0.entity) })
          ?? true
      {
        return drafts.indices.last { drafts[$0].holder == holder && drafts[$0].office.holds(word) }
      }
    }
    guard let mention = discourse.cast.mention(at: name),
      discourse.cast.members[mention.entity].schema != .person
    else { return nil }
    let words = tree.words(mention.tokens).joinedLines
    return drafts.indices.last {
      drafts[$0].holder == holder && (drafts[$0].office.holds(words) || drafts[$0].organization == words)
    }
  }

  /// The office whose beginning the sentence before told, of which no predecessor is known.
  private func justBegun(_ holder: CastNumber, _ sentence: Range<Int>, _ drafts: [OccupancyDraft]) -> Int? {
    let number = tree.sentence(of: sentence.lowerBound)
    guard number > 0 else { return nil }
    let before = tree.analysis.bytes(tree.analysis.sentences[number - 1])
    let earlier = number > 1 ? tree.analysis.bytes(tree.analysis.sentences[number - 2]) : before
    return drafts.indices.last { index in
      guard drafts[index].holder == holder, drafts[index].start != nil, drafts[index].end == nil,
        drafts[index].predecessor.isEmpty, let range = drafts[index].evidence.first?.range
      else { return false }
      return range.overlaps(before) || range.overlaps(earlier)
    }
  }

  /// "took her from the High Court to replace X": she replaces him, not who took her.
  private func asked(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard verb > sentence.lowerBound, tree.lower[verb - 1] == "to" else { return nil }
    var at = verb - 2
    while at >= sentence.lowerBound, tree[at].upos != .verb { at -= 1 }
    guard at >= sentence.lowerBound, !subjectsAreSame(at) else { return nil }
    for token in at + 1 ..<| min(at + 4, verb) {
      if let mention = discourse.cast.mention(at: token), discourse.cast.isPerson(mention.entity) {
        return mention.entity
      }
    }
    return nil
  }

  /// "agreed to", "was chosen to": who is the subject of both.
  private func subjectsAreSame(_ verb: Int) -> Bool { tree.isPassive(verb) }

  private func object(of verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    var at = verb + 1
    while at < min(verb + 8, sentence.upperBound) {
      if let mention = discourse.cast.mention(at: at), discourse.cast.isPerson(mention.entity) {
        // "following Obama's refusal": what he did, and not he.
        if ["'s", "’s"].contains(tree.lower[mention.tokens.upperBound]) { return nil }
        return ["his", "her"].contains(tree.lower[at]) && tree[at].deprel == .nmodPoss ? nil : mention.entity
      }
      guard [.det, .adj, .noun, .propn, .adp].contains(tree[at].upos), tree.lower[at] != "by" else {
        return nil
      }
      at += 1
    }
    return nil
  }

  private func hasOwnOffice(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    var at = verb + 1
    while at < sentence.upperBound, at < verb + 12 {
      if tree[at].upos == .verb || [",", ";"].contains(tree.lower[at]) { return false }
      if tree.lower[at] == "as" { return true }
      at += 1
    }
    return false
  }

  /// "was removed by the president in 1843": who does it, and no office of his own.
  private func isAgent(_ noun: Int, _ verb: Int) -> Bool {
    (verb + 1 ..<| min(verb + 3, noun)).contains { tree.lower[$0] == "by" }
      && (verb + 1 ..<| noun).allSatisfy { tree.lower[$0] != "as" && discourse.calendar.span(at: $0) == nil }
  }

  /// "resigned as mayor" and "served as" have their own office; "left the party" has another object.
  private func hasOffice(
    _ verb: Int, _ sentence: Range<Int>, _ isHolding: Bool, _ own: String? = nil
  ) -> Bool {
    if isResigning(verb, sentence) { return false }
    var at = verb + 1
    while at < sentence.upperBound, at < verb + 7 {
      let word = tree.lower[at]
      if word == "as" || Ranks.byWord[word] != nil, !isAgent(at, verb) { return true }
      if discourse.calendar.span(at: at) != nil { return false }
      if tree[at].upos == .verb { return false }
      // "He left the council in 1901"
      let isOwn = own.map { $0.lowercased().split(separator: " ").contains { $0 == tree.lower[at] } } ?? false
      // "dismissed him": whom it is done to is no other office.
      if let mention = discourse.cast.mention(at: at), discourse.cast.isPerson(mention.entity),
        Self.ousting.contains(tree[verb].lemma) || turnsOut(verb)
      {
        at = mention.tokens.upperBound
        continue
      }
      // "She entered the Bundestag in 1987 and left it in 1994."
      let isIt = word == "it" && at == verb + 1 && own != nil
      if tree[at].deprel == .obj, !SequelNouns.words.contains(tree[at].lemma), !isOwn, !isIt { return true }
      // "left for the US"
      if word == "for", discourse.cast.isPlace(at: at + 1) || discourse.cast.isPlace(at: at + 2) {
        return true
      }
      if ["in", "on", "with", "for"].contains(word), discourse.calendar.span(at: at) == nil,
        at + 1 < sentence.upperBound, tree.lower[at + 1] != "office", tree.lower[at + 1] != "that",
        tree.lower[at + 1] != "this", tree.lower[at + 1] != "the"
      {
        return true
      }
      at += 1
    }
    return false
  }

  private func date(of verb: Int, _ isHolding: Bool, _ sentence: Range<Int>) -> EDTF? {
    let spans = discourse.calendar.spans(in: sentence).filter { !$0.isAttributive && !$0.isDistance }
    if isHolding {
      // Only "until": what is held "in 1999" does not end then.
      for span in spans where span.tokens.lowerBound > verb && span.tokens.lowerBound < verb + 12 {
        if span.start == nil, let end = span.end { return end }
        if let value = span.value,
          (verb ..<| span.tokens.lowerBound).contains(where: { ["until", "till"].contains(tree.lower[$0]) })
        {
          return value
        }
      }
      return nil
    }
    for span in spans where span.tokens.lowerBound > verb && span.tokens.lowerBound < verb + 10 {
      if (verb + 1 ..<| span.tokens.lowerBound).contains(where: {
        tree[$0].upos == .verb || tree.lower[$0] == ";"
      }) {
        break
      }
      if let value = span.value ?? (span.start == nil ? span.end : nil) { return value }
    }
    for span in spans where span.tokens.lowerBound == sentence.lowerBound && span.tokens.upperBound <= verb {
      if let value = span.value { return value }
    }
    // "served from 1980; in 1988 the voters turned him out"
    return spans.last { span in
      tree.lower[span.tokens.lowerBound - 1] == ";" && span.tokens.upperBound <= verb
        && span.tokens.upperBound + 5 > verb
    }?.value
  }

  /// Under a heading that names one of the subject's offices ("Attorney General") it is that one, as long as the section
  /// tells of no other.
  private func headed(_ holder: CastNumber, _ sentence: Range<Int>, _ drafts: [OccupancyDraft]) -> Int? {
    guard holder == discourse.cast.subject,
      let section = discourse.document.blocks[discourse.block(of: sentence.lowerBound)].section,
      discourse.document.sections.indices.contains(section)
    else { return nil }
    let title = discourse.document.sections[section].title.lowercased()
    guard title.split(separator: " ").contains(where: { Ranks.byWord[String($0)] != nil }) else { return nil }
    let begin =
      discourse.document.blocks.first { $0.section == section }?.range.lowerBound
      ?? tree[sentence.lowerBound].start
    guard
      !drafts.contains(where: { $0.holder == holder && ($0.evidence.first?.range.lowerBound ?? 0) >= begin })
    else {
      return nil
    }
    return drafts.indices.last { index in
      drafts[index].holder == holder && !drafts[index].acting
        && (drafts[index].office.lowercased().hasPrefix(title)
          || title.hasPrefix(drafts[index].office.lowercased()))
    }
  }

  /// The holder's last office named within the last sentences.
  private func last(
    of holder: CastNumber, before sentence: Range<Int>, _ drafts: [OccupancyDraft], _ token: Int,
    reach: Int = 700
  ) -> Int? {
    let here = tree[sentence.lowerBound].start
    if let index = headed(holder, sentence, drafts) { return index }
    for index in drafts.indices.reversed() {
      guard drafts[index].holder == holder, let evidence = drafts[index].evidence.first else { continue }
      guard holder != discourse.cast.subject || here - evidence.range.lowerBound < reach else { return nil }
      return index
    }
    return nil
  }
}

/// Objects of "left" and "held" that are offices.
enum SequelNouns {
  static let words: Set<String> = [
    "office", "post", "position", "role", "seat", "job", "ministry", "presidency", "government", "cabinet",
    "title",
    "throne", "chair", "mayoralty", "governorship", "chairmanship", "premiership", "command", "see", "court",
    "bench",
    "parliament", "senate", "house", "which", "that",
  ]
}

/// What one hands to who comes next, lower case.
enum HandedWords {
  /// Words that may stand between the verb and "to".
  static let words: Set<String> = nouns.union(["it", "over", "the", "this", "them", "his", "her", "on", "up"])
  /// Those that say by themselves that an office changes hands.
  static let nouns: Set<String> = [
    "way", "room", "place", "office", "post", "power", "seals", "keys", "reins", "baton", "gavel", "chair",
    "command",
    "leadership", "presidency", "premiership", "chairmanship", "governorship", "mayoralty", "see", "seat",
    "job",
    "portfolio", "torch", "helm", "position", "duties", "ministry", "crozier", "mitre", "chain", "command",
  ]
}

/// Idioms for leaving an office: "cleared her desk", "handed in his seals", "walked out of the cabinet".
enum LeavingIdioms {
  private static let nouns: [String: Set<String>] = [
    "clear": ["desk", "office"], "surrender": ["seals", "commission"], "return": ["seals"],
    "hand": ["seals", "notice", "resignation", "portfolio", "warrant"],
    "give": ["seals", "notice"], "lay": ["seals", "mandate"], "tender": ["seals"],
    "walk": ["cabinet", "government", "ministry", "coalition", "post", "job", "bench"],
    "pack": ["bags"],
    "lose": ["post", "job", "office", "portfolio", "position", "command", "ministry", "seat"],
  ]

  /// Whether the verb and what stands behind it are such an idiom.
  static func isLeaving(_ verb: Int, _ tree: Tree, _ sentence: Range<Int>) -> Bool {
    guard let nouns = nouns[tree[verb].lemma] else { return false }
    let isOut = tree[verb].lemma == "walk"
    if isOut, tree.lower[verb + 1] != "out" { return false }
    if tree[verb].lemma == "hand", tree.lower[verb + 1] != "in", tree.lower[verb + 1] != "back" {
      return false
    }
    return (verb + 1 ..<| min(verb + (isOut ? 7 : 5), sentence.upperBound)).contains {
      nouns.contains(tree.lower[$0])
        && (isOut || ["his", "her", "their", "its", "the"].contains(tree.lower[$0 - 1]))
    }
  }
}

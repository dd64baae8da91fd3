import Chronology
import Language

/// Who passes on to whom an office that the sentence does not name: "replacing X", "the ministry went to X", "unseated X",
/// "an office that X had held before him".
///
/// It is read when all terms of a document are known: which of somebody's offices is meant, the day tells, and the words
/// for it ("seat", "foreign ministry").
struct Handovers {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }
  private var subjects: SubjectReader { SubjectReader(discourse: discourse) }

  /// One person's leaving and another's coming.
  private struct Handover {
    var verb: Int
    var giver: CastNumber
    var receiver: CastNumber
    /// Words for the office, lower case: "foreign ministry", "seat".
    var hint: [String] = []
    /// By a vote, after which the term may begin months later.
    var isVote = false
    /// There must be a term that ends or begins then.
    var needsDate = false
    /// Who leaves is not named, only who is told to have left: there must be a term of theirs.
    var needsGiver = false
  }

  /// Adds what the handovers of a sentence tell of the terms in `drafts` and of the infobox's, `known`.
  func read(_ sentence: Range<Int>, _ drafts: inout [OccupancyDraft], known: [OccupancyDraft]) {
    for token in sentence where tree[token].upos == .verb {
      guard let handover = handover(token, sentence), handover.giver != handover.receiver,
        voice.isStated(token),
        !isUnsaid(token, sentence)
      else { continue }
      add(handover, sentence, &drafts, known)
    }
  }

  private func add(
    _ handover: Handover, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft], _ known: [OccupancyDraft]
  ) {
    let (giver, receiver) = (handover.giver, handover.receiver)
    let date = date(of: handover.verb, sentence)
    complete(handover, date, sentence, &drafts, known)
    let all = drafts + known
    guard
      !all.contains(where: {
        $0.holder == receiver && $0.predecessor.contains(giver)
          || $0.holder == giver && $0.successor.contains(receiver)
      })
    else { return }
    let ended = term(of: giver, handover, date, isEnd: true, all, sentence)
    let begun =
      handover.needsGiver ? nil : term(of: receiver, handover, date, isEnd: false, all, sentence)
    // What the sentence itself says of who leaves, and what is known of the document's subject, come first.
    let bytes = tree.analysis.bytes(sentence)
    let isEndedFirst =
      ended.map { index in
        all[index].holder == cast.subject || all[index].evidence.contains { $0.range.overlaps(bytes) }
      } ?? false
    guard let index = isEndedFirst ? ended : begun ?? ended else { return }
    var own = all[index]
    let evidence = discourse.sentenceEvidence(handover.verb, confidence: 0.76)
    let isGivers = own.holder == giver
    let other = isGivers ? receiver : giver
    if isGivers {
      own.successor = [receiver]
      own.predecessor = []
      if let date, own.end.map({ $0.contains(date) && (!handover.isVote || $0.precision == .year) }) ?? true {
        own.end = date
      }
    } else {
      own.predecessor = [giver]
      own.successor = []
      // "has been the member since 2014", and when she was elected.
      if handover.isVote, let date, let start = own.start, start.precision == .year, start.contains(date),
        own.constituency != nil
      {
        own.start = date
      }
    }
    var next = OccupancyDraft(holder: other, office: own.office, evidence: [evidence])
    next.organization = own.organization
    next.jurisdiction = own.jurisdiction
    next.constituency = own.constituency
    if isGivers {
      next.predecessor = [giver]
      next.start = own.end ?? date
    } else {
      next.successor = [receiver]
      next.end = own.start
      next.former = true
    }
    if index < drafts.count {
      drafts[index].successor += isGivers && !drafts[index].successor.contains(receiver) ? [receiver] : []
      drafts[index].predecessor += !isGivers && !drafts[index].predecessor.contains(giver) ? [giver] : []
      if isGivers { drafts[index].end = own.end } else { drafts[index].start = own.start }
    } else {
      own.evidence = [evidence]
      drafts.append(own)
    }
    let identity = OfficeIdentity(next)
    guard
      let same = all.firstIndex(where: { $0.holder == other && OfficeIdentity($0).agrees(with: identity) })
    else {
      drafts.append(next)
      return
    }
    // "beat the sitting mayor, X": of what he was, the day is known now.
    if same < drafts.count, drafts[same].start == nil, drafts[same].end == nil,
      !identity.words.isSubset(of: OfficeIdentity(drafts[same]).words)
    {
      drafts.append(next)
    }
  }

  /// "was succeeded as chief justice by X": what the title alone tells of X's term is that of the term that ended.
  private func complete(
    _ handover: Handover, _ date: EDTF?, _ sentence: Range<Int>, _ drafts: inout [OccupancyDraft],
    _ known: [OccupancyDraft]
  ) {
    let bytes = tree.analysis.bytes(sentence)
    for index in drafts.indices
    where drafts[index].holder == handover.receiver && drafts[index].predecessor.contains(handover.giver)
      && drafts[index].start == nil && drafts[index].evidence.contains(where: { $0.range.overlaps(bytes) })
    {
      let all = drafts + known
      guard
        let ended = term(of: handover.giver, handover, date, isEnd: true, all, sentence),
        OfficeIdentity(all[ended]).agrees(with: OfficeIdentity(drafts[index])), let end = all[ended].end
      else { continue }
      drafts[index].start = end
      guard drafts[index].organization == nil, drafts[index].jurisdiction == nil else { continue }
      drafts[index].office = all[ended].office
      drafts[index].organization = all[ended].organization
      drafts[index].jurisdiction = all[ended].jurisdiction
    }
  }

  // MARK: - Which term

  /// The term of `holder` that ends, or begins, with a handover.
  private func term(
    of holder: CastNumber, _ handover: Handover, _ date: EDTF?, isEnd: Bool, _ all: [OccupancyDraft],
    _ sentence: Range<Int>
  ) -> Int? {
    let here = tree[sentence.lowerBound].start
    let own = all.indices.filter {
      all[$0].holder == holder && !all[$0].isBare && !all[$0].acting && fits(all[$0], handover.hint)
        && (!handover.isVote || HandedOffices.isElective(all[$0]))
    }
    if let date, let first = date.earliest, let last = date.latest {
      let dated = own.filter { index in
        guard let side = isEnd ? all[index].end : all[index].start, let from = side.earliest,
          let to = side.latest
        else { return false }
        let reach = handover.isVote ? (isEnd ? 200 : 400) : 3
        return isEnd ? from <= last + reach && to >= first : from <= last + reach && to >= first - 3
      }
      if let best = dated.max(by: { precision(all[$0], isEnd) < precision(all[$1], isEnd) }) { return best }
      if handover.needsDate { return nil }
      return own.last { index in
        (isEnd ? all[index].end : all[index].start) == nil && !(isEnd && all[index].former)
          && (isEnd
            ? all[index].start.flatMap(\.earliest).map { $0 <= last } ?? false
            : all[index].end.flatMap(\.latest).map { $0 >= first } ?? false)
          && begin(all[index]) < here
      }
    }
    if handover.needsDate { return nil }
    func isKnown(_ index: Int) -> Int { (isEnd ? all[index].end : all[index].start) != nil ? 1 : 0 }
    // Without a day, the office told last.
    return own.filter { begin(all[$0]) <= tree[sentence.upperBound - 1].start }
      .max { (isKnown($0), begin(all[$0])) < (isKnown($1), begin(all[$1])) }
      .flatMap { here - begin(all[$0]) < 400 ? $0 : nil }
  }

  private func begin(_ draft: OccupancyDraft) -> Int { draft.evidence.first?.range.lowerBound ?? 0 }

  private func precision(_ draft: OccupancyDraft, _ isEnd: Bool) -> Int {
    switch (isEnd ? draft.end : draft.start)?.precision {
    case .day?: return 3
    case .month?: return 2
    case .year?: return 1
    default: return 0
    }
  }

  /// Whether the words for an office may mean a term's.
  private func fits(_ draft: OccupancyDraft, _ hint: [String]) -> Bool {
    guard let noun = hint.last else { return true }
    let text =
      " "
      + [draft.office, draft.organization, draft.constituency].compactMap { $0 }.joined(separator: " ")
      .lowercased()
    let fields = hint.dropLast().filter { !["the", "his", "her", "of", "own"].contains($0) }
    // "foreign ministry" and "minister of foreign affairs" have a word in common.
    if !fields.isEmpty, !fields.contains(where: { text.holds(String($0.prefix(6))) }) { return false }
    guard let words = HandedOffices.words[noun] else { return true }
    return words.contains { text.holds($0) } || noun == "seat" && draft.constituency != nil
      || noun == "seat" && LegislatureWords.holds(text)
  }

  /// The date of the verb's clause, else the last before it in the sentence.
  private func date(of verb: Int, _ sentence: Range<Int>) -> EDTF? {
    let spans = discourse.calendar.spans(in: sentence).filter { span in
      // "In the November 2022 general election"
      let isOfVote = (span.tokens.upperBound ..<| min(span.tokens.upperBound + 3, sentence.upperBound))
        .contains {
          ["election", "by-election", "elections", "poll", "polls", "ballot"].contains(tree.lower[$0])
        }
      return (!span.isAttributive || isOfVote) && !span.isDistance && span.value != nil
    }
    let behind = spans.first { span in
      span.tokens.lowerBound > verb && span.tokens.lowerBound < verb + 18
        && !(verb + 1 ..<| span.tokens.lowerBound).contains {
          tree[$0].upos == .verb || tree.lower[$0] == ";"
        }
    }
    return (behind ?? spans.last { $0.tokens.upperBound <= verb })?.value
  }

  /// "would replace", "if he replaces": not so, or not yet.
  private func isUnsaid(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 4) ..<| verb).contains { UnsaidWords.hold($0, tree) }
      || tree.lower[verb - 1] == "to" && tree[verb - 1].upos == .part
  }

  // MARK: - Who and whom

  private func handover(_ verb: Int, _ sentence: Range<Int>) -> Handover? {
    let lemma = tree[verb].lemma
    switch lemma {
    case "succeed", "replace", "supplant", "displace": return replacement(verb, sentence)
    case "take":
      guard tree.lower[verb + 1] == "over", tree.lower[verb + 2] == "from" else { return nil }
      guard let giver = person(behind: verb + 2), let receiver = doer(verb, sentence) else { return nil }
      return Handover(verb: verb, giver: giver, receiver: receiver)
    case "unseat": return vote(verb, sentence, hint: ["seat"])
    case "defeat", "beat", "oust", "topple": return vote(verb, sentence, hint: [])
    case "lose": return loss(verb, sentence)
    case "go", "pass", "fall": return passing(verb, sentence)
    case "give", "hand", "entrust", "assign", "transfer": return bestowal(verb, sentence)
    case "send", "appoint", "name", "choose", "elect", "put", "install": return inPlace(verb, sentence)
    case "hold", "occupy", "fill": return heldBefore(verb, sentence)
    default: return nil
    }
  }

  /// "replacing X", "She was replaced in that role by X", "was succeeded as chief justice by Seward's partner, X".
  private func replacement(_ verb: Int, _ sentence: Range<Int>) -> Handover? {
    guard subjects.isPassive(verb, sentence) else {
      guard let giver = person(behind: verb) else { return nil }
      // "replaced X with Y"
      if let mark = tree.with(behind: verb, within: 12, sentence) {
        return person(behind: mark, isNamed: true).map {
          Handover(verb: verb, giver: giver, receiver: $0, needsGiver: true)
        }
      }
      return doer(verb, sentence).map { Handover(verb: verb, giver: giver, receiver: $0) }
    }
    guard let by = agentMark(verb, sentence), let receiver = person(behind: by, isNamed: true),
      let giver = subjects.subject(of: verb, sentence)
    else { return nil }
    var hint: [String] = []
    if let mark = (verb + 1 ..<| by).first(where: { tree.lower[$0] == "as" }), mark + 1 < by {
      hint = Array((mark + 1 ..<| by).map { tree.lower[$0] }.filter { $0 != "the" })
    }
    return Handover(verb: verb, giver: giver, receiver: receiver, hint: hint)
  }

  /// "unseated X", "defeated the incumbent, X", "was defeated for re-election by X".
  private func vote(_ verb: Int, _ sentence: Range<Int>, hint: [String]) -> Handover? {
    if isPrimary(sentence) { return nil }
    if subjects.isPassive(verb, sentence) {
      guard let by = agentMark(verb, sentence),
        !(by + 1 ..<| min(by + 5, sentence.upperBound)).contains(where: isSitting),
        let receiver = person(behind: by, isNamed: true),
        let giver = subjects.subject(of: verb, sentence)
      else { return nil }
      let isAgain = (verb + 1 ..<| by).contains { ReelectionWords.all.contains(tree.lower[$0]) }
      return Handover(
        verb: verb, giver: giver, receiver: receiver, hint: hint, isVote: true, needsDate: !isAgain)
    }
    guard let giver = person(behind: verb), let receiver = doer(verb, sentence) else { return nil }
    let isIncumbent = (verb + 1 ..<| min(verb + 6, sentence.upperBound)).contains(where: isSitting)
    guard isIncumbent || tree[verb].lemma == "unseat" else { return nil }
    return Handover(verb: verb, giver: giver, receiver: receiver, hint: hint, isVote: true)
  }

  private func isSitting(_ token: Int) -> Bool { ["incumbent", "sitting"].contains(tree.lower[token]) }

  /// A vote on who is to stand, and not on who is to hold the office.
  private func isPrimary(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      ["primary", "primaries", "nomination", "nominee", "runoff"].contains(tree.lower[$0])
    }
  }

  /// "lost her seat to X", "lost to X in 2006".
  private func loss(_ verb: Int, _ sentence: Range<Int>) -> Handover? {
    guard
      let to = (verb + 1 ..<| min(verb + 8, sentence.upperBound)).first(where: { tree.lower[$0] == "to" }),
      !(verb + 1 ..<| to).contains(where: { tree[$0].upos == .verb || tree.lower[$0] == "," }),
      let receiver = person(behind: to), let giver = subjects.subject(of: verb, sentence)
    else { return nil }
    let between = (verb + 1 ..<| to).map { tree.lower[$0] }
    // Whoever loses to the holder, or where candidates are chosen, has lost no office.
    guard !isPrimary(sentence), !(to + 1 ..<| min(to + 5, sentence.upperBound)).contains(where: isSitting)
    else {
      return nil
    }
    let isSeat = between.contains("seat")
    let isAgain = between.contains { ReelectionWords.all.contains($0) }
    return Handover(
      verb: verb, giver: giver, receiver: receiver, hint: isSeat ? ["seat"] : [], isVote: true,
      needsDate: !isSeat && !isAgain)
  }

  /// "his portfolio passed to X", "the foreign ministry went to the president's cousin, X".
  private func passing(_ verb: Int, _ sentence: Range<Int>) -> Handover? {
    guard
      let to = (verb + 1 ..<| min(verb + 8, sentence.upperBound)).first(where: { tree.lower[$0] == "to" }),
      let noun = (max(sentence.lowerBound, verb - 4) ..<| verb).last(where: {
        HandedOffices.isOne(tree.lower[$0])
      }),
      (noun + 1 ..<| verb).allSatisfy({ [.adv, .aux, .punct].contains(tree[$0].upos) }),
      let receiver = person(behind: to, isNamed: true)
    else { return nil }
    let hint = words(noun, sentence)
    var owner: CastNumber?
    for at in (max(sentence.lowerBound, noun - 4) ..<| noun).reversed()
    where ["his", "her"].contains(tree.lower[at]) {
      owner = cast.mention(at: at)?.entity
    }
    for at in verb + 1 ..<| to where tree.lower[at] == "after" {
      owner = cast.mention(at: at + 1)?.entity ?? owner
    }
    guard let giver = owner ?? lastHolder(before: verb, sentence), cast.isPerson(giver) else { return nil }
    return Handover(verb: verb, giver: giver, receiver: receiver, hint: hint, needsGiver: owner == nil)
  }

  /// "dismissed her on 3 July and gave the ministry to X".
  private func bestowal(_ verb: Int, _ sentence: Range<Int>) -> Handover? {
    guard
      let to = (verb + 1 ..<| min(verb + 7, sentence.upperBound)).first(where: { tree.lower[$0] == "to" }),
      let noun = (verb + 1 ..<| to).last(where: { HandedOffices.isOne(tree.lower[$0]) }),
      let receiver = person(behind: to, isNamed: true)
    else { return nil }
    let hint = words(noun, sentence)
    if let removal = (max(sentence.lowerBound, verb - 24) ..<| verb).last(where: {
      tree[$0].upos == .verb && SequelWords.removed.contains(tree[$0].lemma)
    }), let giver = person(behind: removal) ?? passive(removal, sentence) {
      return Handover(verb: verb, giver: giver, receiver: receiver, hint: hint)
    }
    guard let giver = doer(verb, sentence) else { return nil }
    return Handover(verb: verb, giver: giver, receiver: receiver, hint: hint)
  }

  /// "recalled him in April; X was sent in his place".
  private func inPlace(_ verb: Int, _ sentence: Range<Int>) -> Handover? {
    guard
      let noun = (verb + 1 ..<| min(verb + 14, sentence.upperBound)).first(where: {
        ["place", "stead"].contains(tree.lower[$0]) && ["his", "her"].contains(tree.lower[$0 - 1])
          && tree.lower[$0 - 2] == "in"
      }), let giver = cast.mention(at: noun - 1)?.entity
    else { return nil }
    let receiver =
      subjects.isPassive(verb, sentence) ? subjects.subject(of: verb, sentence) : person(behind: verb)
    return receiver.map { Handover(verb: verb, giver: giver, receiver: $0) }
  }

  /// "an office that his father-in-law, X, had held before him".
  private func heldBefore(_ verb: Int, _ sentence: Range<Int>) -> Handover? {
    guard
      let mark = (verb + 1 ..<| min(verb + 3, sentence.upperBound)).first(where: {
        tree.lower[$0] == "before"
      }),
      let receiver = cast.mention(at: mark + 1)?.entity, ["him", "her"].contains(tree.lower[mark + 1]),
      let that = (max(sentence.lowerBound, verb - 14) ..<| verb).last(where: {
        ["that", "which"].contains(tree.lower[$0])
      }),
      ["office", "post", "position", "seat", "chair", "job", "role", "see"].contains(tree.lower[that - 1])
        || tree.lower[that - 1] == ",",
      let giver = (that + 1 ..<| verb).lazy.compactMap({ at -> CastNumber? in
        cast.mention(at: at).flatMap { $0.form == .name && cast.isPerson($0.entity) ? $0.entity : nil }
      }).first
    else { return nil }
    return Handover(verb: verb, giver: giver, receiver: receiver)
  }

  // MARK: - People

  /// The person behind a word, whose name an office or a party may open.
  private func person(behind token: Int, isNamed: Bool = false) -> CastNumber? {
    let sentence = tree.sentenceTokens(of: token)
    var at = token + 1
    while at < min(token + 12, sentence.upperBound) {
      if let mention = cast.mention(at: at), mention.tokens.lowerBound == at {
        let isOwner = ["'s", "’s", "'", "’"].contains(tree.lower[mention.tokens.upperBound])
        if cast.isPerson(mention.entity), mention.form == .name, !isOwner { return mention.entity }
        if cast.isPerson(mention.entity), mention.form == .pronoun, !isNamed,
          !["his", "her"].contains(tree.lower[at]) || tree[at].deprel == .obj
        {
          return mention.entity
        }
        at = mention.form == .name || mention.form == .pronoun ? mention.tokens.upperBound : at + 1
        continue
      }
      guard
        [.det, .adj, .noun, .propn, .adp, .part, .num, .pron].contains(tree[at].upos)
          || [",", "-", "'s", "’s"].contains(tree.lower[at]), discourse.calendar.span(at: at) == nil
      else { return nil }
      at += 1
    }
    return nil
  }

  /// Who does it: the subject, or that of the verb a participle hangs on.
  private func doer(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard tree.lower[verb].hasSuffix("ing") else { return subjects.subject(of: verb, sentence) }
    var at = verb - 1
    while at > sentence.lowerBound {
      if [.verb, .aux].contains(tree[at].upos), !tree.lower[at].hasSuffix("ing"), tree.lower[at] != "been" {
        return subjects.subject(of: at, sentence)
      }
      at -= 1
    }
    return nil
  }

  private func passive(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    subjects.isPassive(verb, sentence) ? subjects.subject(of: verb, sentence) : nil
  }

  /// "replaced in that role by", "defeated for re-election in 1850 by".
  private func agentMark(_ verb: Int, _ sentence: Range<Int>) -> Int? {
    (verb + 1 ..<| min(verb + 13, sentence.upperBound)).first { at in
      tree.lower[at] == "by"
    }.flatMap { by in
      (verb + 1 ..<| by).contains { tree[$0].upos == .verb || [";", ","].contains(tree.lower[$0]) } ? nil : by
    }
  }

  /// Whoever this sentence or the one before tells to have left, been removed or been sent elsewhere.
  private func lastHolder(before verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    let number = tree.sentence(of: verb)
    let first =
      discourse.opensBlock(sentence.lowerBound)
      ? sentence.lowerBound : tree.analysis.sentences[number - 1].lowerBound
    for at in (first ..<| verb).reversed() where tree[at].upos == .verb {
      let lemma = tree[at].lemma
      guard
        SequelWords.leaving.contains(lemma) || SequelWords.removed.contains(lemma)
          || ["die", "pack", "send", "move", "transfer", "post", "appoint", "name", "promote"].contains(lemma)
      else { continue }
      let own = tree.sentenceTokens(of: at)
      if let person = subjects.isPassive(at, own)
        ? subjects.subject(of: at, own) : person(behind: at) ?? subjects.subject(of: at, own)
      {
        return person
      }
    }
    return nil
  }

  /// "the foreign ministry": the noun and what stands before it.
  private func words(_ noun: Int, _ sentence: Range<Int>) -> [String] {
    var first = noun
    while first > sentence.lowerBound, [.adj, .noun, .propn].contains(tree[first - 1].upos), noun - first < 3,
      !["same", "vacant", "both", "former", "old"].contains(tree.lower[first - 1])
    { first -= 1 }
    return (first...noun).map { tree.lower[$0] }
  }
}

extension Tree {
  /// The "with" of "replaced X with Y", where only X stands between it and the verb.
  func with(behind verb: Int, within reach: Int, _ sentence: Range<Int>) -> Int? {
    (verb + 2 ..<| min(verb + reach, sentence.upperBound)).first { lower[$0] == "with" }.flatMap { with in
      (verb + 1 ..<| with).contains { self[$0].upos == .verb || [",", ";"].contains(lower[$0]) } ? nil : with
    }
  }
}

/// Words for an office that passes from one to another, lower case.
enum HandedOffices {
  /// What an office that is meant has among its words; the others may mean any.
  static let words: [String: [String]] = [
    "seat": [
      "member", "deputy", "senator", "represent", " mp", "councillor", "judge", "congress", "assembly",
    ],
    "constituency": ["member", "deputy", "senator", "represent", " mp"],
    "ministry": ["minist", "secretary", "portfolio"],
    "portfolio": ["minist", "secretary", "portfolio", "commissioner"],
    "portfolios": ["minist", "secretary", "portfolio", "commissioner"],
    "presidency": ["president"], "premiership": ["premier", "prime minister"], "governorship": ["governor"],
    "mayoralty": ["mayor"],
    "throne": ["king", "queen", "emp", "prince", "sultan", "emir", "duke", "tsar", "monarch"],
    "crown": ["king", "queen", "emp", "prince", "sultan", "emir", "duke", "tsar", "monarch"],
    "leadership": ["leader", "head", "president", "chair"], "chairmanship": ["chair", "president"],
    "chair": ["chair", "president", "speaker", "professor"], "see": ["bishop"], "diocese": ["bishop"],
    "command": ["command", "general", "admiral", "colonel"], "directorship": ["director"],
    "embassy": ["ambassador", "minister", "envoy"], "deanship": ["dean"], "rectorship": ["rector"],
  ]
  private static let others: Set<String> = ["post", "office", "job", "position", "role", "helm"]

  /// Whether an office is one that is won and lost by votes.
  static func isElective(_ draft: OccupancyDraft) -> Bool {
    if draft.constituency != nil { return true }
    let text = " " + [draft.office, draft.organization].compactMap { $0 }.joined(separator: " ").lowercased()
    if text.holds("minister") || text.holds("secretary") {
      return text.holds("prime minister") || text.holds("chief minister")
    }
    return LegislatureWords.holds(text) || elective.contains { text.holds($0) }
  }

  private static let elective = [
    " mayor", " governor", " president", " leader", " mp", " deputy for", " senator", " representative",
    " congress", " councillor", " sheriff", " premier", " alderman", " chair of the party", " assembly",
    " prefect",
    " head of the party", "member of parliament", " attorney", " county",
  ]

  /// Whether a word is one for an office.
  static func isOne(_ word: String) -> Bool { words[word] != nil || others.contains(word) }
}

/// Words for a vote on whoever holds the office.
enum ReelectionWords {
  static let all: Set<String> = ["re-election", "reelection", "reëlection", "polls"]
}

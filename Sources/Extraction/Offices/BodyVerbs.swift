import Chronology
import Language

/// Offices that a verb names without a rank noun: "chaired the committee", "represented the district in the Senate".
struct BodyVerbs {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }
  private let reader: PhraseReader

  init(discourse: Discourse, voice: Voice) {
    self.discourse = discourse
    self.voice = voice
    reader = PhraseReader(discourse)
  }

  func isCapitalised(_ token: Int) -> Bool { reader.isCapitalised(token) }

  /// Not, never, would: along the words before a verb.
  func isUnsaid(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 2) ..<| verb).contains { UnsaidWords.hold($0, tree) }
  }

  /// "His brother Khalid heads the customs service": a verb that was taken for a noun.
  private func isVerbForm(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard tree[token].upos == .noun, token > sentence.lowerBound, tree.lower[token].hasSuffix("s"),
      OfficeTriggers.heads[tree[token].lemma] != nil
    else { return false }
    if tree.lower[token - 1] == "who" { return true }
    guard let mention = cast.mention(at: token - 1), cast.isPerson(mention.entity), mention.form == .name
    else {
      return false
    }
    return Determiners.words.contains(tree.lower[token + 1])
  }

  func drafts(in sentence: Range<Int>) -> [OccupancyDraft] {
    var drafts: [OccupancyDraft] = []
    for token in sentence where tree[token].upos == .verb || isVerbForm(token, sentence) {
      // "became managing director of the Fund", "the governing council"
      if tree.lower[token].hasSuffix("ing"),
        tree[token].deprel == .amod || Ranks.byWord[tree.lower[token + 1]] != nil
      {
        continue
      }
      if let draft = presided(token, sentence) {
        drafts.append(draft)
        continue
      }
      guard let draft = draft(token, sentence) else { continue }
      drafts.append(draft)
      drafts += further(token, draft.holder, sentence)
    }
    return drafts
  }

  /// "the finance committee, chaired by Jane Doe", "a commission headed by the judge X": whoever is named behind "by".
  private func presided(_ verb: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    // "the Electoral Tribunal, presided over by X"
    let by = tree.lower[verb + 1] == "over" ? verb + 2 : verb + 1
    guard let rank = OfficeTriggers.heads[tree[verb].lemma], tree.lower[by] == "by",
      tree.lower[verb].hasSuffix("ed") || ["led", "run"].contains(tree.lower[verb]), voice.isStated(verb),
      !["edit", "govern", "rule", "administer"].contains(tree[verb].lemma),
      let holder = Neighbours(discourse: discourse).person(after: by)
    else { return nil }
    var end = verb
    while end > sentence.lowerBound,
      [.adv, .aux].contains(tree[end - 1].upos) || ["then", "now"].contains(tree.lower[end - 1])
    { end -= 1 }
    if end > sentence.lowerBound, [",", "which"].contains(tree.lower[end - 1]) { end -= 1 }
    if end > sentence.lowerBound, tree.lower[end] == "which", tree.lower[end - 1] == "," { end -= 1 }
    var first = end
    while first > sentence.lowerBound, first > end - 9,
      [.propn, .adj, .noun, .num].contains(tree[first - 1].upos)
        || ["of", "-", "on", "for", "'s", "’s"].contains(tree.lower[first - 1]) && first < end
        || ["the", "and"].contains(tree.lower[first - 1]) && first < end
          && ["of", "on", "for"].contains(tree.lower[first - 2]),
      cast.mention(at: first - 1).map({ !cast.isPerson($0.entity) }) ?? true,
      discourse.calendar.span(at: first - 1) == nil
    { first -= 1 }
    while first < end, [.adp, .part].contains(tree[first].upos) { first += 1 }
    let body = first ..<| end
    guard !body.isEmpty,
      body.contains(where: {
        (BenchWords.words.contains(tree.lower[$0]) || MilitaryUnits.words.contains(tree.lower[$0])
          || [
            "agency", "bureau", "bank", "union", "federation", "faction", "department", "directorate",
            "institute",
            "foundation", "party", "association",
          ].contains(tree.lower[$0]))
          && tree.lower[$0] != "cabinet"
      }),
      !body.contains(where: { LegislatureWords.none.contains(tree.lower[$0]) && tree.lower[$0] != "panel" })
    else { return nil }
    let organization = tree.words(body).joinedLines
    let isUnit = isTroops(body)
    var draft = OccupancyDraft(
      holder: holder, office: "\(isUnit ? "Commander" : rank) of the \(organization)",
      evidence: [discourse.sentenceEvidence(verb, confidence: 0.8)])
    draft.organization = organization
    return draft
  }

  /// "sat in the Senate from 1899 to 1903 and in the House from 1907 to 1913": each body with its dates.
  private func further(_ verb: Int, _ holder: CastNumber, _ sentence: Range<Int>) -> [OccupancyDraft] {
    if ["elect", "appoint", "return", "name"].contains(tree[verb].lemma) {
      return next(verb, holder, sentence)
    }
    if ["enter", "join", "reach"].contains(tree[verb].lemma) {
      return further(behind: verb, holder, sentence)
    }
    if let rank = OfficeTriggers.heads[tree[verb].lemma] { return headedNext(verb, rank, holder, sentence) }
    guard ["sit", "serve"].contains(tree[verb].lemma) else { return [] }
    var drafts: [OccupancyDraft] = []
    var at = verb + 2
    while at + 2 < sentence.upperBound, tree[at].upos != .verb, tree.lower[at] != ";" {
      defer { at += 1 }
      guard ["and", ","].contains(tree.lower[at]), ["in", "on"].contains(tree.lower[at + 1]),
        discourse.calendar.span(at: at + 1) == nil, let found = sitting(at, sentence)
      else { continue }
      drafts.append(draft(found, holder, at, .holds, sentence))
    }
    return drafts
  }

  /// "commanded a battalion in 1942, a brigade in 1943 and, from May 1944, the 9th Division": further bodies, each with its
  /// date.
  private func headedNext(_ verb: Int, _ rank: String, _ holder: CastNumber, _ sentence: Range<Int>)
    -> [OccupancyDraft]
  {
    var drafts: [OccupancyDraft] = []
    var at = verb + 2
    while at + 2 < sentence.upperBound, ![.verb, .aux].contains(tree[at].upos), tree.lower[at] != ";" {
      defer { at += 1 }
      guard ["and", ","].contains(tree.lower[at]) else { continue }
      var begin = at + 1
      while [",", "and", "then", "later", "finally"].contains(tree.lower[begin]) { begin += 1 }
      var span = discourse.calendar.span(at: begin)
      if let span {
        begin = span.tokens.upperBound
        if tree.lower[begin] == "," { begin += 1 }
      }
      guard ["the", "a", "an", "its", "his", "her"].contains(tree.lower[begin]),
        let body = name(begin, sentence), body.count < 9,
        body.contains(where: {
          OfficeBodies.words.contains(tree.lower[$0]) || MilitaryUnits.words.contains(tree.lower[$0])
        })
      else { continue }
      if span == nil {
        let next = tree.lower[body.upperBound] == "(" ? body.upperBound + 1 : body.upperBound
        span = discourse.calendar.span(at: next).flatMap { $0.tokens.lowerBound == next ? $0 : nil }
      }
      guard let span, !span.isAttributive else { continue }
      let organization = tree.words(body).joinedLines
      var draft = OccupancyDraft(
        holder: holder, office: "\(isTroops(body) ? "Commander" : rank) of the \(organization)",
        evidence: [discourse.sentenceEvidence(verb, confidence: 0.8)])
      draft.organization = organization
      draft.start = span.start ?? span.value
      draft.end = span.end
      drafts.append(draft)
      at = body.upperBound - 1
    }
    return drafts
  }

  /// "entered the Central Committee in 1996 and the Politburo in 2001".
  private func further(behind verb: Int, _ holder: CastNumber, _ sentence: Range<Int>) -> [OccupancyDraft] {
    var at = verb + 2
    while at + 3 < sentence.upperBound, tree[at].upos != .verb, tree.lower[at] != ";" {
      defer { at += 1 }
      guard tree.lower[at] == "and", tree.lower[at + 1] == "the", discourse.calendar.span(at: at - 1) != nil,
        let body = name(at + 1, sentence), body.count < 9, isBench(body),
        let span = discourse.calendar.span(at: body.upperBound), let date = span.value
      else { continue }
      return [seat("Member", body, from: date, holder, verb)]
    }
    return []
  }

  /// "In March 1989 he was elected to the Congress, and in June to the Supreme Soviet".
  private func next(_ verb: Int, _ holder: CastNumber, _ sentence: Range<Int>) -> [OccupancyDraft] {
    var at = verb + 2
    while at + 3 < sentence.upperBound, tree[at].upos != .verb, tree.lower[at] != ";" {
      defer { at += 1 }
      // "to the Court of Appeal in 1985 and to the Supreme Court in 1991"
      if tree.lower[at] == "and", tree.lower[at + 1] == "to", let body = name(at + 2, sentence),
        isLegislature(body) || isCourt(body),
        let span = discourse.calendar.span(at: min(body.upperBound + 1, sentence.upperBound - 1)),
        let date = span.value
      {
        let rank = seatRank(body)
        return [seat(rank, body, from: date, holder, verb)]
      }
      guard tree.lower[at] == "and", let span = discourse.calendar.span(at: at + 1), let date = span.value,
        tree.lower[span.tokens.upperBound] == "to", let body = name(span.tokens.upperBound + 1, sentence),
        isLegislature(body) || isCourt(body)
      else { continue }
      let rank = seatRank(body)
      return [seat(rank, body, from: date, holder, verb)]
    }
    return []
  }

  private func seat(_ rank: String, _ body: Range<Int>, from date: EDTF, _ holder: CastNumber, _ verb: Int)
    -> OccupancyDraft
  {
    let organization = tree.words(body).joinedLines
    var seat = OccupancyDraft(
      holder: holder, office: "\(rank) of the \(organization)",
      evidence: [discourse.sentenceEvidence(verb, confidence: 0.8)])
    seat.organization = organization
    seat.start = date
    return seat
  }

  private func draft(_ verb: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    // "sits" is a form of a rarer verb, too.
    let lemma = tree.lower[verb] == "sits" ? "sit" : tree[verb].lemma
    let found: (office: String, organization: String?, constituency: String?, end: Int)?
    switch lemma {
    case "represent": found = seat(verb, sentence) ?? district(verb, sentence)
    case "clerk": return clerked(verb, sentence)
    case "enter"
    where name(verb + 1, sentence).map({ body in
      isLegislature(body) && !body.contains { ["'s", "’s", "-"].contains(tree.lower[$0]) }
        && (LegislatureWords.words.contains(tree.lower[body.upperBound - 1])
          || body.contains { reader.isCapitalised($0) })
    }) ?? false:
      return entered(verb, sentence)
    case "enter", "join", "reach": return joined(verb, sentence)
    case _ where tree.lower[verb + 1] == "into" && ["get", "go", "vote", "come"].contains(lemma):
      return joined(verb, sentence)
    case "win", "gain", "lose", "keep": return seated(verb, sentence)
    case "teach", "lecture": found = teaching(verb, sentence)
    case "sit" where tree.lower[verb + 1] == "for":
      found = ofParty(verb, sentence) ?? constituency(verb + 2, sentence) ?? sitting(verb, sentence)
    case "sit", "serve": found = sitting(verb, sentence)
    case "elect", "re-elect", "reelect", "return", "appoint", "co-opt", "coopt", "opt", "elevate", "promote",
      "raise", "move",
      "transfer", "name", "nominate", "confirm", "approve", "rise", "advance":
      found = elected(verb, sentence)
    case "admit": found = elected(verb, sentence).flatMap { isCouncil($0.1) ? $0 : nil }
    case _ where ["bring", "put", "place"].contains(lemma) && seatedOn(verb, sentence) != nil:
      found = seatedOn(verb, sentence)
    case "send", "call", "summon", "translate":
      found = elected(verb, sentence).flatMap { found in
        let isOffice = found.1.map { LegislatureWords.holds($0) } ?? found.0.contains("ishop of ")
        return isOffice || lemma == "call" && isCouncil(found.1) ? found : nil
      }
    case "take", "assume", "give", "put", "place", "receive", "have", "get", "hold", "entrust", "fill",
      "occupy", "vacate", "relinquish", "quit":
      return commanded(verb, sentence)
    default: found = OfficeTriggers.heads[lemma].flatMap { headed(verb, $0, sentence) }
    }
    guard let found, voice.isStated(verb) else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    let passive = subjects.isPassive(verb, sentence)
    let holds =
      ["represent", "sit", "serve", "teach", "lecture"].contains(lemma) || OfficeTriggers.heads[lemma] != nil
    if lemma == "nominate" { return nil }
    // "ran the central bank for seven years" sums up what is told elsewhere with dates.
    let isLoose = ["run", "manage", "steer", "administer"].contains(lemma)
    // "the electors returned him to the House", "named Haskamp to the Supreme Court"
    if !holds, !passive, let patient = patient(verb, sentence),
      !UnsaidWords.hold(max(sentence.lowerBound, verb - 1), tree)
    {
      return draft(found, patient, verb, .begins, sentence)
    }
    // "lured her home to run the budget office"
    if holds, verb > sentence.lowerBound, tree.lower[verb - 1] == "to" {
      return entrusted(found, verb, sentence) ?? only(found, verb, sentence)
    }
    // "moved up to the High Court bench"
    let isOwnMove = ["move", "rise", "transfer", "advance", "return"].contains(lemma) && !passive
    if passive == holds, !isOwnMove { return nil }
    if UnsaidWords.hold(max(sentence.lowerBound, verb - 1), tree) { return nil }
    guard let holder = subjects.subject(of: verb, sentence) else { return nil }
    let draft = draft(found, holder, verb, holds ? .holds : .begins, sentence)
    // Who leads a delegation for years has an office in it, who leads it on a journey has none.
    if let body = found.organization, LegislatureWords.isForADay(body), draft.end == nil || draft.start == nil
    {
      return nil
    }
    // "In February she led the crisis unit which brought them home": for a day, and no office.
    if lemma == "lead", let body = found.organization, body == body.lowercased(), draft.end == nil,
      draft.start.map({ $0.precision != .year }) ?? true,
      !body.split(separator: " ").contains(where: {
        ["party", "faction", "opposition", "union", "government"].contains($0)
      })
    {
      return nil
    }
    return isLoose && draft.start == nil && draft.end == nil ? nil : draft
  }

  /// "appointed her to run the budget office", "turned to him to lead the Guard": who is brought in for it.
  private func entrusted(
    _ found: (office: String, organization: String?, constituency: String?, end: Int), _ verb: Int,
    _ sentence: Range<Int>
  ) -> OccupancyDraft? {
    var above = verb - 2
    while above > sentence.lowerBound, above > verb - 12, tree[above].upos != .verb { above -= 1 }
    guard tree[above].upos == .verb, EntrustingVerbs.words.contains(tree[above].lemma), voice.isStated(above),
      !isUnsaid(above, sentence)
    else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    let patient = cast.entities(in: above + 1 ..<| verb).first { cast.isPerson($0) }
    let holder =
      subjects.isPassive(above, sentence) || ["return", "come", "move"].contains(tree[above].lemma)
      ? subjects.subject(of: above, sentence) : patient
    guard let holder else { return nil }
    var draft = draft(found, holder, verb, .begins, sentence)
    if draft.start == nil {
      draft.start = discourse.calendar.spans(in: above ..<| verb).first { !$0.isAttributive }?.value
    }
    return draft
  }

  /// "was the first woman to lead the Federation, from 1987 to 1995".
  private func only(
    _ found: (office: String, organization: String?, constituency: String?, end: Int), _ verb: Int,
    _ sentence: Range<Int>
  ) -> OccupancyDraft? {
    var at = verb - 2
    while at > sentence.lowerBound, at > verb - 10, !BeForms.words.contains(tree.lower[at]),
      tree[at].lemma != "become"
    {
      guard [.noun, .adj, .propn, .num, .det, .adv].contains(tree[at].upos),
        discourse.calendar.span(at: at) == nil
      else { return nil }
      at -= 1
    }
    // "the first woman to lead the city" says it of an office told elsewhere.
    guard let body = found.organization?.split(separator: " "),
      body.contains(where: { $0.first?.isUppercase ?? false }),
      let last = body.last,
      !["embassy", "mission", "ministry", "city", "province", "region", "party"].contains(String(last)),
      BeForms.words.contains(tree.lower[at]) || tree[at].lemma == "become",
      (at + 1 ..<| verb - 1).contains(where: {
        ["first", "only", "second", "third", "youngest", "oldest", "last"].contains(tree.lower[$0])
      }), !isUnsaid(at, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: at, sentence)
    else { return nil }
    return draft(found, holder, verb, .holds, sentence)
  }

  /// "put him on the county council", "was brought into the Executive Council": whom others seat there.
  private func seatedOn(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    let at =
      cast.mention(at: verb + 1).map { cast.isPerson($0.entity) ? $0.tokens.upperBound : verb + 1 } ?? verb
      + 1
    guard ["on", "onto", "into"].contains(tree.lower[at]), discourse.calendar.span(at: at) == nil,
      let body = name(at + 1, sentence), body.count < 9,
      isBench(body)
        || body.contains(where: { ["council", "board", "bench", "committee"].contains(tree.lower[$0]) }),
      !body.contains(where: { tree.lower[$0] == "cabinet" })
        || body.contains(where: { reader.isCapitalised($0) })
    else { return nil }
    let organization = tree.words(body).joinedLines
    return ("\(seatRank(body)) of the \(organization)", organization, nil, body.upperBound)
  }

  /// The person right behind a verb: whom it is done to.
  private func patient(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    // "had him elected to the Senate"
    if ["him", "her"].contains(tree.lower[verb - 1]), ["have", "get", "see"].contains(tree[verb - 2].lemma),
      let mention = cast.mention(at: verb - 1), cast.isPerson(mention.entity)
    {
      return mention.entity
    }
    guard let mention = cast.mention(at: verb + 1), cast.isPerson(mention.entity) else { return nil }
    return mention.entity
  }

  /// "the electors of Kilcorran returned him".
  private func electors(_ verb: Int, _ sentence: Range<Int>) -> String? {
    for at in max(sentence.lowerBound, verb - 8) ..<| verb
    where ["electors", "voters", "people", "freeholders"].contains(tree.lower[at]) && at + 2 < verb
      && tree.lower[at + 1] == "of"
    {
      return name(at + 2, sentence.lowerBound ..<| verb).map { tree.words($0).joinedLines }
    }
    return nil
  }

  /// "won a seat in parliament for the Homeland party".
  private func seated(_ verb: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    guard voice.isStated(verb), !UnsaidWords.hold(max(sentence.lowerBound, verb - 1), tree),
      let seat = (verb + 1 ..<| min(verb + 6, sentence.upperBound)).first(where: { tree.lower[$0] == "seat" }
      ),
      seat + 1 < sentence.upperBound
    else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    guard let holder = subjects.subject(of: verb, sentence), !subjects.isPassive(verb, sentence) else {
      return nil
    }
    // "won the Mazowe seat for the ruling party in 2015"
    if tree.lower[verb + 1] == "the", seat > verb + 2, tree[verb].lemma != "lose",
      (verb + 2 ..<| seat).allSatisfy({ reader.isCapitalised($0) || tree.lower[$0] == "-" })
    {
      let place = tree.words(verb + 2 ..<| seat).joinedLines
      return draft(("Member for \(place)", nil, place, seat + 1), holder, verb, .begins, sentence)
    }
    guard ["in", "on"].contains(tree.lower[seat + 1]), seat + 2 < sentence.upperBound,
      let body = name(seat + 2, sentence),
      isLegislature(body)
    else { return nil }
    let organization = tree.words(body).joinedLines
    let effect: TermEffect = tree[verb].lemma == "lose" ? .ends : .begins
    return draft(
      ("Member of the \(organization)", organization, nil, body.upperBound), holder, verb, effect, sentence)
  }

  /// "entered Parliament as a Coalition Liberal for Stockton West in 1918".
  private func entered(_ verb: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    guard voice.isStated(verb), let body = name(verb + 1, sentence), isLegislature(body),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return nil }
    // "as the member for X" tells it by itself.
    if (body.upperBound ..<| body.upperBound + 6).contains(where: { at in
      Ranks.byWord[tree.lower[at]] != nil
        && (body.upperBound ..<| at).allSatisfy { tree[$0].upos != .verb && tree.lower[$0] != "and" }
    }) {
      return nil
    }
    let organization = tree.words(body).joinedLines
    var constituency: String?
    var end = body.upperBound
    if let mark = (end ..<| min(end + 8, sentence.upperBound)).first(where: {
      ["for", "from"].contains(tree.lower[$0]) && discourse.calendar.span(at: $0) == nil
    }), let place = name(mark + 1, sentence), reader.isCapitalised(place.lowerBound) {
      constituency = tree.words(place).joinedLines
      end = place.upperBound
    }
    return draft(
      (
        "Member of \(organization)" + (constituency.map { " for \($0)" } ?? ""), organization, constituency,
        end
      ), holder,
      verb, .begins, sentence)
  }

  /// "joined the Politburo in 2001", "reached the Court of Appeal in 1975", "entered the Central Committee".
  private func joined(_ verb: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    let into = tree.lower[verb + 1] == "into" ? verb + 1 : verb
    guard voice.isStated(verb), !isUnsaid(verb, sentence), let body = name(into + 1, sentence),
      body.count < 9,
      isBench(body), !body.contains(where: { tree.lower[$0] == "cabinet" }),
      body.contains(where: {
        (reader.isCapitalised($0) || ["council", "board"].contains(tree.lower[$0]) && isOfPlace($0, body))
          && (LegislatureWords.words.contains(tree.lower[$0]) || BenchWords.words.contains(tree.lower[$0])
            || tree.lower[$0] == "court")
      }),
      !(body.upperBound ..<| min(body.upperBound + 4, sentence.upperBound)).contains(where: {
        tree.lower[$0] == "as" || Ranks.byWord[tree.lower[$0]] != nil
      }), !SubjectReader(discourse: discourse).isPassive(verb, sentence),
      let holder = SubjectReader(discourse: discourse).subject(of: verb, sentence)
    else { return nil }
    let organization = tree.words(body).joinedLines
    let rank = seatRank(body)
    return draft(
      ("\(rank) of the \(organization)", organization, nil, body.upperBound), holder, verb, .begins, sentence)
  }

  /// "the municipal council of Ghent"
  private func isOfPlace(_ noun: Int, _ body: Range<Int>) -> Bool {
    noun + 2 <= body.upperBound && tree.lower[noun + 1] == "of"
      && (noun + 2 ..<| body.upperBound).contains { reader.isCapitalised($0) }
  }

  /// "clerked for Judge Horace P. Willingham of the Court of Appeals from 1974 to 1975".
  private func clerked(_ verb: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    guard voice.isStated(verb), ["for", "with"].contains(tree.lower[verb + 1]) else { return nil }
    let subjects = SubjectReader(discourse: discourse)
    guard
      let holder = subjects.subject(of: verb, sentence)
        ?? cast.subject.flatMap({ cast.isPerson($0) ? $0 : nil })
    else { return nil }
    var at = verb + 2
    var end = at
    while at < min(verb + 8, sentence.upperBound) {
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity) {
        end = mention.tokens.upperBound
        break
      }
      guard [.noun, .propn, .det, .adj].contains(tree[at].upos) else { return nil }
      at += 1
    }
    guard end > verb + 2 else { return nil }
    return draft(
      ("Law clerk to \(tree.words(verb + 2..<|end).joinedLines)", nil, nil, end), holder, verb, .holds,
      sentence)
  }

  /// "lectured on water law at Creighton University from 1930 to 1938", "taught the language at a secondary school in
  /// Jelgava", "moved to the Sapienza in Rome, where he taught".
  private func teaching(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    guard
      tree[verb].morphology.contains(.past) || tree[verb].morphology.contains(.present)
        || ["has", "have", "had", "been", "now"].contains(tree.lower[verb - 1]), tree[verb - 1].upos != .adp
    else { return nil }
    var at = verb + 1
    while at < min(verb + 9, sentence.upperBound), tree.lower[at] != "at" {
      guard [.noun, .adj, .propn, .cconj, .adp, .adv, .det].contains(tree[at].upos) || tree.lower[at] == "-",
        discourse.calendar.span(at: at) == nil
      else { return taughtThere(verb, sentence) }
      at += 1
    }
    guard at + 1 < sentence.upperBound, tree.lower[at] == "at", let body = name(at + 1, sentence) else {
      return taughtThere(verb, sentence)
    }
    let isNamed = body.contains { reader.isCapitalised($0) }
    if body.contains(where: { SchoolWords.words.contains(tree.lower[$0]) || tree.lower[$0] == "seminary" }) {
      // "a secondary school in Jelgava": of one that is not named, the town says which.
      if !isNamed, tree.lower[body.upperBound] == "in", discourse.cast.isPlace(at: body.upperBound + 1),
        let town = cast.mention(at: body.upperBound + 1)
      {
        let words = tree.words(body.lowerBound ..<| town.tokens.upperBound).joinedLines
        return ("\(teacher(body)) at \(words)", words, nil, town.tokens.upperBound)
      }
      guard
        isNamed
          || tree.lower[body.lowerBound - 1] == "the" && body.count == 1
            && discourse.calendar.span(at: body.upperBound + 1) != nil
      else { return nil }
      let organization = named(body) ?? tree.words(body).joinedLines
      return ("\(teacher(body)) at \(organization)", organization, nil, body.upperBound)
    }
    // "taught at Georgetown", "at Gadjah Mada"
    guard body.allSatisfy({ reader.isCapitalised($0) || ["-", "–"].contains(tree.lower[$0]) }),
      body.count < 5,
      body.lowerBound == at + 1
    else { return nil }
    let organization = tree.words(body).joinedLines
    return ("Lecturer at \(organization)", organization, nil, body.upperBound)
  }

  /// Who teaches at a school is a teacher, at a university or college a lecturer.
  private func teacher(_ body: Range<Int>) -> String {
    let isSchool = body.contains {
      ["school", "gymnasium", "lycée", "lycee", "lyceum"].contains(tree.lower[$0])
    }
    let isHigher = body.contains {
      ["university", "college", "business", "medical", "law", "graduate", "economics", "faculty", "of"]
        .contains(
          tree.lower[$0])
    }
    return isSchool && !isHigher ? "Teacher" : "Lecturer"
  }

  /// "…, where he taught": at what stands before the comma.
  private func taughtThere(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    guard
      let mark = (max(sentence.lowerBound + 2, verb - 4) ..<| verb).last(where: { tree.lower[$0] == "where" }
      ),
      tree.lower[mark - 1] == ","
    else { return nil }
    var mention = cast.mention(at: mark - 2)
    if let town = mention, discourse.cast.isPlace(at: mark - 2),
      tree.lower[town.tokens.lowerBound - 1] == "in"
    {
      mention = cast.mention(at: town.tokens.lowerBound - 2)
    }
    guard let mention, mention.form == .name, !cast.isPerson(mention.entity),
      !discourse.cast.isPlace(at: mention.head)
    else { return nil }
    let organization = tree.words(mention.tokens).joinedLines
    return ("\(teacher(mention.tokens)) at \(organization)", organization, nil, verb + 1)
  }

  func draft(
    _ found: (office: String, organization: String?, constituency: String?, end: Int), _ holder: CastNumber,
    _ verb: Int, _ effect: TermEffect, _ sentence: Range<Int>
  ) -> OccupancyDraft {
    var draft = OccupancyDraft(
      holder: holder, office: found.office, evidence: [discourse.sentenceEvidence(verb, confidence: 0.8)])
    draft.organization = found.organization
    draft.constituency = found.constituency
    let terms = TermReader(discourse, sentence)
    let phrase = OfficePhrase(
      tokens: verb ..<| found.end, head: verb, rank: Rank(word: "", category: .body, needsBody: false),
      title: verb ..<| found.end, start: verb)
    let link = OfficeLinkage(holder: holder, link: .trigger(verb), effect: effect, confidence: 0.8)
    if let term = terms.terms([LinkedPhrase(phrase: phrase, links: [link])]).first?.first {
      draft.start = term.start
      draft.end = term.end
      if effect == .begins, term.start != nil, TermEvents.begins(tree[verb].lemma) { draft.begun = verb }
    }
    // "who led the authority", "ran its archive": what somebody did, of which the title is often told elsewhere.
    if Self.loose.contains(where: { found.office.hasPrefix($0) }) || draft.start == nil && draft.end == nil {
      draft.evidence = [discourse.sentenceEvidence(verb, confidence: 0.76)]
    }
    Neighbours(discourse: discourse).note(phrase, sentence, &draft)
    if draft.constituency == nil, let place = electors(verb, sentence) { draft.constituency = place }
    return draft
  }

  /// Offices that only a verb names: one in five is another's, or no office.
  private static let loose = ["Head of", "Leader of", "Ruler of", "Governor of"]

  /// "took command of the 3rd Brigade", "was put in charge of the commission", "was given the 2nd Division".
  private func commanded(_ verb: Int, _ sentence: Range<Int>) -> OccupancyDraft? {
    let subjects = SubjectReader(discourse: discourse)
    let passive = subjects.isPassive(verb, sentence)
    let lemma = tree[verb].lemma
    let isGiven = ["give", "put", "place", "entrust"].contains(lemma)
    guard voice.isStated(verb), !UnsaidWords.hold(max(sentence.lowerBound, verb - 1), tree)
    else { return nil }
    var body: Range<Int>?
    var holder = isGiven && !passive ? nil : subjects.subject(of: verb, sentence)
    var isCommand = false
    for at in verb + 1 ..<| max(verb + 1, min(verb + 8, sentence.upperBound)) {
      if isGiven, !passive, let mention = cast.mention(at: at), cast.isPerson(mention.entity) {
        holder = mention.entity
      }
      if ["command", "charge", "leadership", "chair", "helm", "reins", "head"].contains(tree.lower[at]),
        !["chair", "helm", "reins", "head"].contains(tree.lower[at]) || tree.lower[at - 1] == "the",
        at + 2 < sentence.upperBound,
        tree.lower[at + 1] == "of"
      {
        body = name(at + 2, sentence)
        isCommand = tree.lower[at] == "command"
        break
      }
      if tree[at].upos == .verb { break }
    }
    // "held the chair of pathology at the National University"
    if isCommand == false, let chair = professorship(verb, sentence), let holder, passive == isGiven {
      return draft(
        (tree.words(chair).joinedLines, nil, nil, chair.upperBound), holder, verb,
        ["hold", "have"].contains(lemma) ? .holds : .begins, sentence)
    }
    // "took over the faction"
    let isRun =
      ["running", "management", "direction"].contains(tree.lower[min(verb + 3, sentence.upperBound - 1)])
      && tree.lower[min(verb + 4, sentence.upperBound - 1)] == "of"
    if body == nil, lemma == "take", tree.lower[verb + 1] == "over",
      let taken = name(isRun ? verb + 5 : verb + 2, sentence),
      taken.contains(where: {
        BodyNouns.words.contains(tree.lower[$0]) || ["faction", "group"].contains(tree.lower[$0])
          || reader.isCapitalised($0)
            && ["district", "department", "region", "bureau", "office", "section"].contains(tree.lower[$0])
          || reader.isCapitalised($0) && tree.lower[$0] == "command"
          || MilitaryUnits.words.contains(tree.lower[$0])
      })
    {
      body = taken
    }
    if body == nil, lemma == "give", passive, let unit = name(verb + 1, sentence),
      unit.contains(where: { MilitaryUnits.words.contains(tree.lower[$0]) })
    {
      body = unit
      isCommand = true
    }
    guard let body, let holder, passive == isGiven || isGiven,
      body.contains(where: {
        OfficeBodies.words.contains(tree.lower[$0]) || MilitaryUnits.words.contains(tree.lower[$0])
      }) || body.contains(where: { reader.isCapitalised($0) })
    else { return nil }
    let isMilitary = body.contains { MilitaryUnits.words.contains(tree.lower[$0]) }
    let organization = tree.words(body).joinedLines
    let isChair =
      tree.lower[body.lowerBound - 2] == "chair" || tree.lower[max(0, body.lowerBound - 3)] == "chair"
    let rank = isChair ? "Chair" : isCommand || isMilitary ? "Commander" : "Head"
    return draft(
      ("\(rank) of the \(organization)", organization, nil, body.upperBound), holder, verb,
      // "vacated the chair of the tribunal", "had charge of the division between 1970 and 1979"
      ["vacate", "relinquish", "quit"].contains(lemma) ? .ends : lemma == "have" ? .holds : .begins, sentence)
  }

  /// "the chair of pathology at the National University".
  private func professorship(_ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard
      let chair = (verb + 1 ..<| min(verb + 5, sentence.upperBound)).first(where: {
        tree.lower[$0] == "chair"
      }),
      ["of", "in"].contains(tree.lower[chair + 1])
    else { return nil }
    var at = chair + 2
    while at < min(chair + 8, sentence.upperBound), !["at", "in"].contains(tree.lower[at]) {
      guard [.noun, .adj, .propn, .cconj].contains(tree[at].upos) else { return nil }
      at += 1
    }
    // "the chair of moral philosophy at Aberdeen"
    if at < min(chair + 8, sentence.upperBound), at > chair + 2, tree.lower[at] == "at",
      let town = cast.mention(at: at + 1), !cast.isPerson(town.entity)
    {
      return chair ..<| town.tokens.upperBound
    }
    guard at < min(chair + 8, sentence.upperBound), at > chair + 2, let school = name(at + 1, sentence),
      school.contains(where: { SchoolWords.words.contains(tree.lower[$0]) && reader.isCapitalised($0) })
    else { return nil }
    return chair ..<| school.upperBound
  }

  /// "represented PLACE in the BODY".
  private func seat(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    guard let place = name(verb + 1, sentence),
      !OfficeBodies.words.contains(tree.lower[place.upperBound - 1])
        || SeatPlaces.words.contains(tree.lower[place.upperBound - 1])
        || place.contains(where: { PartyWords.words.contains(tree.lower[$0]) && reader.isCapitalised($0) })
    else {
      return nil
    }
    var at = place.upperBound
    while at < sentence.upperBound, at < place.upperBound + 3, tree.lower[at] != "in" { at += 1 }
    guard at + 1 < sentence.upperBound, tree.lower[at] == "in", let body = name(at + 1, sentence),
      isLegislature(body)
    else { return nil }
    let constituency = tree.words(place).joinedLines
    let organization = tree.words(body).joinedLines
    // "represented the state in the Senate" names no seat.
    if !place.contains(where: {
      reader.isCapitalised($0) || tree[$0].upos == .num || tree.lower[$0].hasSuffix("th")
    }) {
      return ("Member of the \(organization)", organization, nil, body.upperBound)
    }
    // "represented the Union of the Centre in the National Assembly": a party.
    if place.contains(where: { PartyWords.words.contains(tree.lower[$0]) && reader.isCapitalised($0) }) {
      return ("Member of the \(organization)", organization, nil, body.upperBound)
    }
    return ("Member of the \(organization) for \(constituency)", organization, constituency, body.upperBound)
  }

  /// "represented the 20th district until 1902", "represented Élesd in 1906": the body is not told.
  private func district(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    guard let place = name(verb + 1, sentence),
      place.contains(where: {
        reader.isCapitalised($0) || tree[$0].upos == .num || tree.lower[$0].hasSuffix("th")
      }),
      place.contains(where: {
        ["district", "constituency", "riding", "ward", "division", "borough", "county", "seat"].contains(
          tree.lower[$0])
      }),
      cast.mention(at: place.lowerBound).map({ !cast.isPerson($0.entity) }) ?? true
    else { return nil }
    let constituency = tree.words(place).joinedLines
    return ("Member for \(constituency)", nil, constituency, place.upperBound)
  }

  /// "sat in the BODY".
  private func sitting(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    // "She sat for two years, from 2009, on the Special Tribunal"
    var at = verb + 1
    let which = (max(sentence.lowerBound + 2, verb - 5) ..<| verb).last {
      tree.lower[$0] == "which" && ["in", "on"].contains(tree.lower[$0 - 1])
    }
    while at < min(verb + 11, sentence.upperBound), which == nil,
      !["in", "on"].contains(tree.lower[at]) || discourse.calendar.span(at: at) != nil
    {
      guard
        discourse.calendar.span(at: at) != nil || [.num, .noun, .punct, .adv].contains(tree[at].upos)
          || tree.lower[at] == "for"
      else { return nil }
      at += 1
    }
    // "the Chamber of Deputies, in which she eventually sat from 1991"
    if let which, let body = bodyBefore(which - 1, sentence), isBench(body) {
      let organization = tree.words(body).joinedLines
      return ("\(seatRank(body)) of the \(organization)", organization, nil, verb + 1)
    }
    guard at + 1 < sentence.upperBound, ["in", "on"].contains(tree.lower[at]),
      let body = name(at + 1, sentence), body.count < 13,
      isBench(body) || isCommittee(body)
        || ["its", "their"].contains(tree.lower[at + 1]) && isKnownBench(body)
    else { return nil }
    // "served in the cabinet of X as minister of labour": by the office that is named.
    if body.contains(where: { GovernmentWords.words.contains(tree.lower[$0]) }),
      let mark = (body.upperBound ..<| min(body.upperBound + 7, sentence.upperBound)).first(where: {
        tree.lower[$0] == "as"
      }),
      (mark + 1 ..<| min(mark + 6, sentence.upperBound)).contains(where: {
        Ranks.byWord[tree.lower[$0]] != nil
      })
    {
      return nil
    }
    let organization = tree.words(body).joinedLines
    let rank = seatRank(body)
    // "sat in the Storting for Smaalenenes Amt"
    if isLegislature(body), tree.lower[body.upperBound] == "for",
      reader.isCapitalised(body.upperBound + 1) || tree.lower[body.upperBound + 1] == "the",
      discourse.calendar.span(at: body.upperBound) == nil,
      let seat = constituency(body.upperBound + 1, sentence),
      !(body.upperBound ..<| seat.3).contains(where: { PartyWords.sure.contains(tree.lower[$0]) })
    {
      return ("\(rank) of the \(organization) for \(seat.2 ?? "")", organization, seat.2, seat.3)
    }
    return ("\(rank) of the \(organization)", organization, nil, body.upperBound)
  }

  /// The name or noun that ends before a comma.
  private func bodyBefore(_ mark: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard tree.lower[mark - 1] == "," else { return nil }
    let end = mark - 1
    var first = end
    while first > sentence.lowerBound, end - first < 8,
      [.propn, .noun, .adj].contains(tree[first - 1].upos)
        || tree.lower[first - 1] == "of" && first < end && tree[first - 2].upos != .adp
    { first -= 1 }
    return first < end ? first ..<| end : nil
  }

  /// "the committee on science and education"
  private func isCommittee(_ body: Range<Int>) -> Bool {
    body.count > 2
      && body.contains {
        ["committee", "commission", "subcommittee"].contains(tree.lower[$0])
          && ["on", "for"].contains(tree.lower[$0 + 1])
      }
  }

  /// A body that people sit in or on.
  func isBench(_ body: Range<Int>) -> Bool {
    isLegislature(body) || isCourt(body)
      || body.contains { BenchWords.words.contains(tree.lower[$0]) }
        && body.contains { reader.isCapitalised($0) }
  }

  /// "sat for the Conservatives in the Folketing": for a party, and in a house.
  private func ofParty(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    guard
      let `in` = (verb + 2 ..<| min(verb + 9, sentence.upperBound)).first(where: { tree.lower[$0] == "in" }),
      discourse.calendar.span(at: `in`) == nil,
      (verb + 2 ..<| `in`).contains(where: {
        PartyWords.words.contains(tree.lower[$0])
          || tree.lower[$0].hasSuffix("s") && reader.isCapitalised($0)
            && PartyWords.words.contains(String(tree.lower[$0].dropLast()))
          || [
            "conservatives", "liberals", "socialists", "greens", "democrats", "republicans", "centrists",
            "agrarians",
          ]
          .contains(tree.lower[$0])
      }), let body = name(`in` + 1, sentence), isLegislature(body)
    else { return nil }
    let house = tree.words(body).joinedLines
    let rank = seatRank(body)
    if tree.lower[body.upperBound] == "for", let seat = constituency(body.upperBound + 1, sentence) {
      return ("\(rank) of the \(house) for \(seat.2 ?? "")", house, seat.2, seat.3)
    }
    return ("\(rank) of the \(house)", house, nil, body.upperBound)
  }

  /// The seat of a place: "for Harrogate Central", "for the borough of Stamford".
  private func constituency(_ begin: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    guard let place = name(begin, sentence),
      place.contains(where: { reader.isCapitalised($0) })
        // "for the fourth region"
        || Ordinals.words.union(["first"]).contains(tree.lower[place.lowerBound])
          && SeatPlaces.words.contains(tree.lower[place.upperBound - 1]),
      reader.isCapitalised(place.lowerBound)
        || Ordinals.words.union(["first"]).contains(tree.lower[place.lowerBound])
        || SeatPlaces.words.contains(tree.lower[place.lowerBound]),
      !place.contains(where: { Ranks.byWord[tree.lower[$0]] != nil })
    else { return nil }
    let constituency = tree.words(place).joinedLines
    return ("Member for \(constituency)", nil, constituency, place.upperBound)
  }

  /// "elected to the board", "co-opted onto its executive": one that needs no name, since it is somebody's.
  private func isKnownBench(_ body: Range<Int>) -> Bool {
    ["the", "its", "their"].contains(tree.lower[body.lowerBound - 1]) && body.count < 4
      && [
        "board", "committee", "executive", "presidium", "politburo", "secretariat", "council", "leadership",
        "directorate",
      ].contains(tree.lower[body.upperBound - 1])
  }

  /// "was admitted to the Privy Council", "was called to the Council of State".
  private func isCouncil(_ body: String?) -> Bool {
    body.map { $0.hasSuffix("Council") || $0.hasPrefix("Council of") } ?? false
  }

  /// "was elected to the BODY", also "for PLACE".
  private func elected(_ verb: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    // "was returned for Harrogate Central"
    let adverb = tree[verb + 1].upos == .adv || tree.lower[verb + 1] == "unopposed" ? verb + 1 : verb
    if ["elect", "return", "re-elect", "reelect"].contains(tree[verb].lemma), tree.lower[adverb + 1] == "for",
      let seat = constituency(adverb + 2, sentence)
    {
      // "In the Senate election of 29 January 2012 he was elected for the fourth region"
      if let house = (sentence.lowerBound ..<| verb).last(where: {
        LegislatureWords.words.contains(tree.lower[$0]) && reader.isCapitalised($0)
          && ["election", "elections", "by-election"].contains(tree.lower[$0 + 1])
      }) {
        let body = tree.words(house ..<| house + 1)
        return ("Member of the \(body) for \(seat.2 ?? "")", body, seat.2, seat.3)
      }
      return seat
    }
    var at = verb + 1
    if let mention = cast.mention(at: at), cast.isPerson(mention.entity) { at = mention.tokens.upperBound }
    // "confirmed her nomination to the Federal Reserve Board"
    let isConfirmed = ["confirm", "approve"].contains(tree[verb].lemma)
    if isConfirmed, ["'s", "’s"].contains(tree.lower[at]) { at += 1 }
    if isConfirmed, ["nomination", "appointment", "elevation"].contains(tree.lower[at]) { at += 1 }
    while at < sentence.upperBound, at < verb + 9, !["to", "onto"].contains(tree.lower[at]) {
      guard discourse.calendar.span(at: at) != nil || tree[at].upos == .adv || tree.lower[at] == "up" else {
        return nil
      }
      at += 1
    }
    // "was transferred to the metropolitan see of Onitsha"
    if tree.lower[at] == "to", let see = see(at + 1, sentence) { return see }
    guard at + 1 < sentence.upperBound, ["to", "onto"].contains(tree.lower[at]),
      let body = name(at + 1, sentence),
      isLegislature(body) || isCourt(body)
        || [
          "appoint", "name", "elect", "re-elect", "reelect", "co-opt", "coopt", "opt", "admit", "call",
          "confirm", "approve",
        ].contains(tree[verb].lemma)
          && body.count < 14 && (isBench(body) || isKnownBench(body))
    else { return nil }
    // "returned to the bench as president of the Chamber", "elevated to the bench as a judge of": the office behind "as" says which.
    if body.count == 1, tree.lower[body.lowerBound] == "bench", tree.lower[body.upperBound] == "as" {
      return nil
    }
    let organization = tree.words(body).joinedLines
    var end = body.upperBound
    var constituency: String?
    if end + 1 < sentence.upperBound, ["for", "from"].contains(tree.lower[end]),
      discourse.calendar.span(at: end) == nil, let place = name(end + 1, sentence)
    {
      constituency = tree.words(place).joinedLines
      end = place.upperBound
    }
    let rank = seatRank(body)
    return (
      "\(rank) of the \(organization)" + (constituency.map { " for \($0)" } ?? ""), organization,
      constituency, end
    )
  }

  /// "the metropolitan see of Onitsha", "the Diocese of Abakaliki": its bishop's.
  private func see(_ begin: Int, _ sentence: Range<Int>) -> (String, String?, String?, Int)? {
    // "was translated to Oslo in 1951": so bishops are said to move, and in a bishop's life "transferred to Oslo".
    if (max(sentence.lowerBound, begin - 4) ..<| begin).contains(where: {
      tree[$0].lemma == "translate"
        || ["transfer", "move", "promote", "elevate"].contains(tree[$0].lemma) && tellsOfBishop(before: begin)
    }), tree.lower[begin - 1] == "to" || Determiners.words.contains(tree.lower[begin - 1]),
      let town = name(begin, sentence), reader.isCapitalised(town.lowerBound),
      !town.contains(where: { ["see", "diocese", "archdiocese", "bishopric"].contains(tree.lower[$0]) })
    {
      return ("Bishop of \(tree.words(town).joinedLines)", nil, nil, town.upperBound)
    }
    var at = begin
    while at < begin + 5, [.det, .adj, .noun].contains(tree[at].upos),
      !["see", "diocese", "archdiocese", "bishopric"].contains(tree.lower[at])
    {
      at += 1
    }
    guard ["see", "diocese", "archdiocese", "bishopric", "archbishopric"].contains(tree.lower[at]),
      tree.lower[at + 1] == "of",
      let town = name(at + 2, sentence), reader.isCapitalised(town.lowerBound)
    else { return nil }
    let isMetropolitan =
      tree.lower[at].hasPrefix("arch")
      || (begin ..<| at).contains {
        ["metropolitan", "archiepiscopal", "primatial"].contains(tree.lower[$0])
      }
    return (
      "\(isMetropolitan ? "Archbishop" : "Bishop") of \(tree.words(town).joinedLines)", nil, nil,
      town.upperBound
    )
  }

  /// "the 3rd Division", "the fleet": and not "the planning division", "the party's youth wing".
  private func isTroops(_ body: Range<Int>) -> Bool {
    guard let unit = body.last(where: { MilitaryUnits.words.contains(tree.lower[$0]) }) else { return false }
    guard ["division", "wing", "corps", "forces", "force"].contains(tree.lower[unit]) else { return true }
    return body.count == 1
      || body.contains {
        tree[$0].upos == .num || tree.lower[$0].first?.isNumber ?? false
          || Ordinals.words.contains(tree.lower[$0])
          || tree.lower[$0] == "first" || UnitNames.words.contains(tree.lower[$0])
          || [
            "armoured", "armored", "airborne", "motorised", "motorized", "panzer", "mountain", "army",
            "armed", "air",
            "naval", "marine", "fighter", "bomber", "tank", "rifle", "guards", "expeditionary", "volunteer",
            "defence",
          ]
          .contains(tree.lower[$0])
      }
  }

  /// Whether the last sentences speak of a bishop's office.
  private func tellsOfBishop(before token: Int) -> Bool {
    (max(0, token - 70) ..<| token).contains {
      ["bishop", "archbishop", "episcopal", "diocese", "archdiocese", "see", "coadjutor", "bishopric"]
        .contains(tree.lower[$0])
    }
  }

  private func headed(_ verb: Int, _ rank: String, _ sentence: Range<Int>) -> (String, String?, String?, Int)?
  {
    let isPresiding = tree[verb].lemma == "preside"
    // "presided the following year over the conference"
    let over = (verb + 1 ..<| min(verb + 6, sentence.upperBound)).first { at in
      tree.lower[at] == "over"
        && (verb + 1 ..<| at).allSatisfy {
          discourse.calendar.span(at: $0) != nil || [.adv, .det, .adj, .noun].contains(tree[$0].upos)
        }
    }
    if isPresiding, over == nil { return nil }
    guard let body = name(isPresiding ? (over ?? verb) + 1 : verb + 1, sentence) ?? antecedent(verb, sentence)
    else {
      return nil
    }
    // "governed Baghdad from 1863 to 1866", "ruled Tonga from 1918"
    if ["govern", "rule"].contains(tree[verb].lemma), body.lowerBound > verb,
      let place = cast.mention(at: body.lowerBound),
      cast.members[place.entity].schema == .place, place.tokens.upperBound == body.upperBound,
      tree[verb].lemma == "govern"
        || discourse.calendar.spans(in: body.upperBound ..<| min(body.upperBound + 3, sentence.upperBound))
          .first?
          .start != nil
    {
      let words = tree.words(body).joinedLines
      return ("\(rank) of \(words)", nil, nil, body.upperBound)
    }
    if rank == "Ruler" { return nil }
    // "led the Owls with 67 runs", "led the list of the Left Alliance"
    if ["lead", "head"].contains(tree[verb].lemma),
      tree.lower[body.upperBound] == "with" && tree[body.upperBound + 1].upos == .num
        || ["list", "slate", "ticket", "part", "poll", "charge", "way"].contains(tree.lower[body.lowerBound])
        // "leading the GOP pack in Iowa"
        || ["pack", "field", "polls", "race", "primary", "charge"].contains(tree.lower[body.upperBound])
        || ["pack", "field", "polls", "race"].contains(tree.lower[body.upperBound - 1])
    {
      return nil
    }
    // "headed the ministry that built the pipelines": which, is told elsewhere.
    if body.count == 1, body.lowerBound > verb, !reader.isCapitalised(body.lowerBound),
      ["that", "which"].contains(tree.lower[body.upperBound]), tree.lower[body.lowerBound - 1] == "the"
    {
      return nil
    }
    // "has governed this port since 2004": the office told before.
    if ["govern", "administer"].contains(tree[verb].lemma), tree.lower[verb + 1] == "this" { return nil }
    if verb > sentence.lowerBound, [.det, .adp].contains(tree[verb - 1].upos) { return nil }
    // "edited its weekly, El Despertar"
    if tree[verb].lemma == "edit", body.lowerBound > verb, tree.lower[body.upperBound] == ",",
      ["weekly", "newspaper", "daily", "magazine", "journal", "paper", "organ", "monthly", "review"].contains(
        tree.lower[body.upperBound - 1]),
      let named = name(body.upperBound + 1, sentence), named.lowerBound == body.upperBound + 1,
      reader.isCapitalised(named.lowerBound)
    {
      let title = tree.words(named).joinedLines
      return ("Editor of \(title)", title, nil, named.upperBound)
    }
    // "edited the bulletin Srok Khmer"
    if tree[verb].lemma == "edit", body.count > 1, body.lowerBound > verb,
      ["bulletin", "weekly", "newspaper", "daily", "magazine", "journal", "paper", "monthly", "review"]
        .contains(
          tree.lower[body.lowerBound]), reader.isCapitalised(body.lowerBound + 1)
    {
      let title = tree.words(body).joinedLines
      return ("Editor of the \(title)", title, nil, body.upperBound)
    }
    let hasBody =
      isPresiding
      && body.contains {
        ["conference", "congress", "tribunal", "inquiry", "synod"].contains(tree.lower[$0])
      }
      || body.contains {
        (OfficeBodies.words.contains(tree.lower[$0]) || MilitaryUnits.words.contains(tree.lower[$0]))
          && (!LegislatureWords.none.contains(tree.lower[$0]) || reader.isCapitalised($0)
            || tree.lower[$0] == "delegation")
      }
      // "hired her to direct its drought programme"
      || ["direct", "head", "manage", "run"].contains(tree[verb].lemma)
        && body.contains { ["programme", "program", "project"].contains(tree.lower[$0]) }
      // "who leads the Democratic Current"
      || (body.contains { token in
        cast.mention(at: token).map {
          $0.form == .name && cast.members[$0.entity].schema != .person
            && cast.members[$0.entity].schema != .place
        } ?? false
      } && !["run", "edit", "steer", "manage"].contains(tree[verb].lemma))
      // "From 1995 he chaired Caritas West Africa", "headed Oxfam": what can only be a body.
      || ["chair", "head", "direct", "co-chair"].contains(tree[verb].lemma) && body.lowerBound == verb + 1
        && reader.isCapitalised(body.lowerBound) && reader.isCapitalised(body.upperBound - 1)
        && OfficeCountry.name(of: tree.words(body)) == nil
        && (["chair", "head", "co-chair"].contains(tree[verb].lemma)
          || !body.contains(where: { cast.mention(at: $0).map { cast.isPerson($0.entity) } ?? false }))
      // "said X, who heads the Governance Forum"
      || tree.lower[verb - 1] == "who"
        && ["head", "lead", "chair", "direct", "edit"].contains(tree[verb].lemma)
        && body.contains(where: { reader.isCapitalised($0) && tree[$0].upos != .adj })
    guard hasBody,
      tree[verb].morphology.contains(.past) || tree[verb].morphology.contains(.gerund)
        || tree[verb].morphology.contains(.present) || ["who", "to"].contains(tree.lower[verb - 1])
        || tree.lower[verb].hasSuffix("ing") && tree.lower[verb - 1] == "been"
    else { return nil }
    // "led the party to victory", "headed the list".
    let isUnit = isTroops(body)
    let isSchool =
      body.contains { InstituteWords.words.contains(tree.lower[$0]) }
      && !body.contains { ["party", "alliance", "coalition", "movement"].contains(tree.lower[$0]) }
    let rank = isUnit ? "Commander" : rank == "Leader" && isSchool ? "Director" : rank
    let end = body.lowerBound < verb ? verb + 1 : body.upperBound
    if body.lowerBound < verb {
      let organization = tree.words(body).joinedLines
      return ("\(rank) of the \(organization)", organization, nil, end)
    }
    if end < sentence.upperBound, ["to", "into", "through", "against"].contains(tree.lower[end]),
      !["inquiry", "investigation", "delegation", "mission"].contains(tree.lower[end - 1])
    {
      return nil
    }
    if ["state", "force", "forces", "group"].contains(tree.lower[end - 1]), rank != "Commander" {
      return nil
    }
    // "headed the statistics office, Statistisk Institutt, from 2010", "chairs a company, Molapo Feeds."
    if !reader.isCapitalised(body.upperBound - 1), tree.lower[end] == ",",
      let own = apposedName(end + 1, sentence)
    {
      let organization = tree.words(own).joinedLines
      return (
        "\(rank) of the \(tree.words(body).joinedLines), \(organization)", organization, nil, own.upperBound
      )
    }
    // "headed the embassy in Berlin"
    if ["embassy", "legation", "consulate", "mission"].contains(tree.lower[end - 1]), tree.lower[end] == "in",
      let town = cast.mention(at: end + 1), cast.isPlace(at: end + 1)
    {
      let words = tree.words(body.lowerBound ..<| town.tokens.upperBound).joinedLines
      return ("\(rank) of the \(words)", words, nil, town.tokens.upperBound)
    }
    let organization = named(body) ?? tree.words(body).joinedLines
    // "Oxfam" has no article.
    let article = body.lowerBound == verb + 1 && reader.isCapitalised(body.lowerBound) ? "" : "the "
    return ("\(rank) of \(article)\(organization)", organization, nil, end)
  }

  /// The body's own name between commas.
  private func apposedName(_ first: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard let name = name(first, sentence), name.lowerBound == first, name.count < 7,
      reader.isCapitalised(first), reader.isCapitalised(name.upperBound - 1),
      !cast.entities(in: name).contains(where: { cast.isPerson($0) }),
      name.upperBound >= sentence.upperBound
        || [",", ".", ";", ")"].contains(tree.lower[name.upperBound]),
      !cast.isPlace(at: name.upperBound - 1) || name.count > 1, discourse.calendar.span(at: first) == nil
    else { return nil }
    return name
  }

  /// What "the agency" or "the bank" stands for: the last body named whose name may be called so.
  private func named(_ body: Range<Int>) -> String? {
    guard body.count == 1, let noun = body.first, tree.lower[noun - 1] == "the", cast.mention(at: noun) == nil
    else {
      return nil
    }
    return BodyAntecedent.name(tree.lower[noun], before: noun - 1, discourse)
  }

  /// "the 3rd Mountain Brigade, which he led": what "which" stands for.
  private func antecedent(_ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var at = verb - 1
    while at > sentence.lowerBound, at > verb - 5, tree.lower[at] != "which" { at -= 1 }
    guard at > sentence.lowerBound + 1, tree.lower[at] == "which", tree.lower[at - 1] == "," else {
      return nil
    }
    let end = at - 1
    at = end
    while at > sentence.lowerBound, at > end - 8,
      [.propn, .adj, .noun, .num].contains(tree[at - 1].upos) || ["of", "-"].contains(tree.lower[at - 1])
        || (tree.lower[at - 1] == "the" && at > sentence.lowerBound + 1 && tree.lower[at - 2] == "of")
    { at -= 1 }
    // "the 3rd Division, XVII Corps, which he led": the division, of which more is told.
    if tree.lower[at - 1] == ",",
      (at ..<| end).contains(where: { MilitaryUnits.words.contains(tree.lower[$0]) }),
      (max(sentence.lowerBound, at - 5) ..<| at).contains(where: {
        MilitaryUnits.words.contains(tree.lower[$0])
      })
    {
      return nil
    }
    return at < end ? at ..<| end : nil
  }

  /// A name or body behind an article: its tokens without it.
  func name(_ begin: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var at = begin
    if at < sentence.upperBound, Determiners.words.contains(tree.lower[at]) { at += 1 }
    // "the newly formed Ministry of Energy"
    if ["newly", "recently", "then", "freshly"].contains(tree.lower[at]) { at += 1 }
    while at < sentence.upperBound, at > begin, tree[at].upos == .verb, tree[at].deprel == .amod,
      !reader.isCapitalised(at), tree.lower[at].hasSuffix("ed") || tree.lower[at] == "new"
    { at += 1 }
    guard at < sentence.upperBound else { return nil }
    let first = at
    while at < sentence.upperBound, discourse.calendar.span(at: at) == nil {
      if let mention = cast.mention(at: at), !cast.isPerson(mention.entity), mention.form == .name {
        at = mention.tokens.upperBound
        continue
      }
      if tree[at].upos == .adp, tree.lower[at] == "of", at > first, at + 1 < sentence.upperBound,
        discourse.calendar.span(at: at + 1) == nil
      {
        at += 1
        if at < sentence.upperBound, tree.lower[at] == "the" { at += 1 }
        continue
      }
      // "the Truth and Redress Panel"
      if tree.lower[at] == "and", at > first, reader.isCapitalised(at - 1), at + 2 < sentence.upperBound,
        reader.isCapitalised(at + 1),
        let last = (at + 1 ..<| min(at + 5, sentence.upperBound)).first(where: {
          OfficeBodies.words.contains(tree.lower[$0]) && reader.isCapitalised($0)
        }), (at + 1 ..<| last).allSatisfy({ reader.isCapitalised($0) })
      {
        at = last + 1
        continue
      }
      // "the Ministry of Oil and Gas Construction"
      if tree.lower[at] == "and", at > first + 2, reader.isCapitalised(at + 1), reader.isCapitalised(at - 1),
        ["ministry", "department", "secretariat", "commissariat", "directorate"].contains(tree.lower[first]),
        tree.lower[first + 1] == "of", cast.mention(at: at + 1).map({ !cast.isPerson($0.entity) }) ?? true
      {
        at += 1
        continue
      }
      // "the committee on energy"
      if ["on", "for"].contains(tree.lower[at]), at > first, at + 1 < sentence.upperBound,
        ["committee", "subcommittee", "commission", "council", "board", "department", "section", "division"]
          .contains(tree.lower[at - 1]),
        [.noun, .propn, .adj].contains(tree[at + 1].upos)
          // "a commission on the coast guard"
          || tree.lower[at] == "on" && tree.lower[at + 1] == "the" && at + 2 < sentence.upperBound
            && [.noun, .propn, .adj].contains(tree[at + 2].upos),
        discourse.calendar.span(at: at + 1) == nil
      {
        at += tree.lower[at + 1] == "the" ? 2 : 1
        continue
      }
      // "the Mission to Moldova"
      if tree.lower[at] == "to", at > first,
        ["mission", "delegation", "embassy", "legation"].contains(tree.lower[at - 1]),
        reader.isCapitalised(at + 1) || tree.lower[at + 1] == "the" && reader.isCapitalised(at + 2)
      {
        at += tree.lower[at + 1] == "the" ? 2 : 1
        continue
      }
      // "the Basel-based International Forum"
      if tree.lower[at] == "-", at > first, at + 2 < sentence.upperBound, tree.lower[at + 1] == "based" {
        at += 2
        continue
      }
      guard
        [.propn, .adj, .noun].contains(tree[at].upos)
          || ["-", "'s", "’s", "'", "’"].contains(tree.lower[at]) && at > first
          || tree.lower[at] == "–" && at > first && !tree[at].spaceAfter && !tree[at - 1].spaceAfter
          || (at == first && tree[at].upos == .num)
      else { break }
      at += 1
    }
    while at > first, [.adp, .det].contains(tree[at - 1].upos), !isCapitalised(at - 1) { at -= 1 }
    return at > first ? first ..<| at : nil
  }

  func isLegislature(_ tokens: Range<Int>) -> Bool {
    tokens.contains { LegislatureWords.words.contains(tree.lower[$0]) }
  }

  /// Who sits in a body: a judge in a court, a member in any other.
  private func seatRank(_ body: Range<Int>) -> String {
    isCourt(body) && !isLegislature(body) ? "Judge" : "Member"
  }

  private func isCourt(_ tokens: Range<Int>) -> Bool {
    tokens.contains { ["court", "tribunal", "bench"].contains(tree.lower[$0]) }
  }
}

/// Troops and ships that are commanded.
enum MilitaryUnits {
  static let words: Set<String> = [
    "brigade", "regiment", "division", "battalion", "corps", "army", "fleet", "squadron", "garrison",
    "vessel", "ship", "sloop", "corvette", "gunboat", "brig", "man-of-war", "minesweeper", "flagship",
    "cutter",
    "flotilla", "frigate", "destroyer", "submarine", "cruiser", "battleship", "battery", "wing", "troops",
    "forces", "militia", "platoon", "legion",
  ]
}

/// Bodies that are places as well, for which somebody sits in a parliament.
enum SeatPlaces {
  static let words: Set<String> = [
    "municipality", "county", "district", "city", "province", "region", "borough", "ward", "constituency",
    "state",
    "department", "canton", "parish", "town", "riding", "division",
  ]
}

/// Bodies whose heads are directors.
enum InstituteWords {
  static let words: Set<String> = [
    "institute", "laboratory", "observatory", "museum", "hospital", "library", "archive", "archives",
    "centre",
    "center", "theatre", "conservatory",
  ]
}

/// Bodies besides parliaments and courts that people sit on.
enum BenchWords {
  static let words: Set<String> = [
    "board", "committee", "commission", "cabinet", "panel", "council", "congregation", "presidium",
    "politburo", "executive", "synod", "chapter", "secretariat", "authority", "directorate", "tribunal",
    "caucus",
  ]
}

/// What is done to somebody who is to run a body.
enum EntrustingVerbs {
  static let words: Set<String> = [
    "appoint", "choose", "pick", "hire", "bring", "lure", "recall", "return", "send", "call", "select",
    "turn", "tap",
    "recruit", "elect", "name", "come", "move", "lur", "summon", "bring",
  ]
}

enum LegislatureWords {
  /// Whether a body's words are those of one that is led on a journey or for an inquiry: "delegation", in lower case.
  static func isForADay(_ body: String) -> Bool {
    body.split(separator: " ").contains { $0 == "delegation" || $0 == "mission" }
  }

  /// Whether a body's words are a parliament's.
  static func holds(_ body: String) -> Bool {
    body.lowercased().split(separator: " ").contains { words.contains(String($0)) && $0 != "council" }
  }

  /// Bodies that are led for a day, and make nobody an officer.
  static let none: Set<String> = [
    "delegation", "campaign", "inquiry", "panel", "government", "administration",
  ]
  static let words: Set<String> = [
    "senate", "house", "parliament", "congress", "assembly", "council", "duma", "bundestag", "bundesrat",
    "knesset",
    "diet", "sejm", "riksdag", "storting", "folketing", "cortes", "chamber", "legislature", "commons",
    "lords", "dáil",
    "seanad", "sabha", "althing", "eduskunta", "rada", "majlis", "verkhovna", "reichstag", "landtag",
    "soviet",
    "stortinget", "sabor", "skupština", "skupstina", "saeima", "seimas", "riigikogu", "sobranie", "sangsad",
    "khural", "hural", "mejlis", "mazhilis", "shura", "jirga", "câmara", "cámara", "asamblea", "assemblée",
    "sénat", "senado", "senato", "nationalrat", "ständerat", "lagting", "landsting", "løgting", "tynwald",
    "dail", "oireachtas", "volksraad", "volkskammer", "kurultai", "meclis", "zemstvo", "országgyűlés",
    "vouli",
  ]
}

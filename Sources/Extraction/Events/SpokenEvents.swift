import Chronology
import Language
import Records

// What is said before many, to a court, to the press or over the telephone.

extension EventReader {
  /// "congratulated him over the phone": whatever is said by telephone to somebody.
  func telephoned(_ verb: Int) -> EventDraft? {
    guard
      (verb + 1 ..<| reach(of: verb)).contains(where: {
        ["phone", "telephone", "phone-call"].contains(tree.lower[$0])
          && ["by", "over", "the", "on", "via"].contains(tree.lower[$0 - 1])
      })
    else { return nil }
    return event(VerbRule(tree[verb].lemma, .communication, [.agent, .patient], .person), at: verb)
  }

  /// "argued at a congress in Antwerp on 3 June", "told the House on 1 February": whatever is said before many is a
  /// speech, before a court or committee a testimony, to the press a message.
  func spoken(_ verb: Int) -> EventDraft? {
    let lemma = tree[verb].lemma
    guard CueTable.byLemma[lemma] != nil, !EventReader.silent.contains(lemma) else { return nil }
    // "was admitted to the council"
    if lemma == "admit", tree.isPassive(verb) { return nil }
    if isOnTheFloor(verb) { return event(VerbRule(lemma, .speech, [.agent], .person), at: verb) }
    guard let place = hearers(of: verb), let kind = kind(before: place, saidBy: verb) else { return nil }
    // Of what is told to the press only what has a day or year of its own is more than a claim.
    if kind == .communication, !hasOwnDate(verb), newsDay(verb) == nil { return nil }
    return event(VerbRule(lemma, kind, [.agent], .person), at: verb)
  }

  /// "In November 1981 the Courier-Dispatch reported that …": what a paper brings to light on a day, or in a month, of its own.
  func reported(_ verb: Int) -> EventDraft? {
    guard EventReader.printing.contains(lemma(verb)), !tree.isPassive(verb), isMainClause(verb),
      let paper = tree.child(verb, .nsubj), isNewspaper(paper), tree.child(verb, .ccomp) != nil,
      hasOwnDate(verb)
    else { return nil }
    var participants: Participants = []
    add(headedBy: paper, "subject", to: &participants)
    return draft(.disclosure, at: verb, participants)
  }

  private static let printing: Set<String> = ["report", "write", "print", "publish"]

  /// "the weekly Zrcalo", "the Boise Courier-Dispatch", "the newspaper"
  private func isNewspaper(_ noun: Int) -> Bool {
    let name = cast.mention(at: noun)?.tokens ?? noun..<noun + 1
    let words = min(name.lowerBound, tree.span(noun).lowerBound) ..<| name.upperBound
    return words.contains { EventReader.papers.contains(tree.lower[$0]) }
      && !words.contains { tree[$0].upos == .verb || ["'s", "’s"].contains(tree.lower[$0]) }
  }

  private static let papers: Set<String> = [
    "newspaper", "paper", "weekly", "daily", "magazine", "tabloid", "broadsheet", "journal", "gazette",
    "courier", "times", "herald", "tribune", "chronicle", "dispatch", "courier-dispatch", "ledger", "mirror",
    "telegraph", "sentinel", "examiner", "observer", "mercury", "argus", "inquirer", "enquirer", "bulletin",
    "website", "broadcaster",
  ]

  /// "On the floor of the House, on April 18, he warned"
  private func isOnTheFloor(_ verb: Int) -> Bool {
    let sentence = tree.sentenceTokens(of: verb)
    let opening = sentence.lowerBound ..<| min(sentence.lowerBound + 13, verb)
    let subject = tree.child(verb, .nsubj).map { tree.span($0).lowerBound }
    let name = cast.mention(at: verb - 1)?.tokens.lowerBound
    let comma = opening.first { tree.lower[$0] == "," || $0 == subject || $0 == name }
    guard ["in", "on", "before", "at"].contains(tree.lower[sentence.lowerBound]), let comma,
      let hall = (sentence.lowerBound ..<| comma).first(where: {
        EventNouns.audience.contains(tree.lower[$0])
      })
    else { return false }
    return discourse.calendar.span(at: hall) == nil && isMainClause(verb)
  }

  /// The noun for those to whom, or before whom, something is said.
  private func hearers(of verb: Int) -> Int? {
    let behind = verb + 1 ..<| min(verb + 9, tree.sentenceTokens(of: verb).upperBound)
    let isTold = EventReader.telling.contains(tree[verb].lemma)
    guard
      var last = behind.first(where: {
        isHearer($0, told: isTold || ["to", "with"].contains(tree.lower[verb + 1]))
      }),
      !(verb + 1 ..<| last).contains(where: {
        isFiniteVerb($0) || ["that", "\"", "“", ":"].contains(tree.lower[$0])
      }),
      isTold
        || (verb + 1 ..<| last).contains(where: {
          ["at", "before", "to", "in", "on", "from"].contains(tree.lower[$0])
        })
    else { return nil }
    // "in a Senate hearing"
    while last + 1 < behind.upperBound, tree[last + 1].upos == .noun || tree[last + 1].upos == .propn,
      isHearer(last + 1, told: isTold)
    {
      last += 1
    }
    // "the National Assembly's legal affairs committee": the last of them hears.
    let further = last + 1 ..<| min(last + 6, behind.upperBound)
    return ["'s", "’s"].contains(tree.lower[last + 1])
      ? further.first { EventNouns.tribunal.contains(tree.lower[$0]) } ?? last : last
  }

  /// Cues of what is thought, held or read, not said.
  private static let silent: Set<String> = [
    "read", "hold", "find", "believe", "think", "see", "know", "learn", "remember", "recall", "dream", "hear",
    "study",
    "understand", "feel", "hope", "fear", "show",
  ]

  private static let telling: Set<String> = ["tell", "warn", "inform", "assure", "remind"]

  private func isHearer(_ token: Int, told: Bool) -> Bool {
    let word = tree.lower[token]
    if word == "stand" { return tree.lower[token - 1] == "witness" }
    if EventNouns.tribunal.contains(word) { return true }
    if EventNouns.audience.contains(word) { return true }
    return told && (EventNouns.press.contains(word) || LegislatureWords.words.contains(word))
  }

  private func kind(before place: Int, saidBy verb: Int) -> EventKind? {
    let word = tree.lower[place]
    if EventNouns.tribunal.contains(word) { return .testimony }
    if EventNouns.press.contains(word) { return .communication }
    guard EventReader.telling.contains(tree[verb].lemma), LegislatureWords.words.contains(word),
      tree.lower[place - 1] != "general"
    else {
      return .speech
    }
    // A minister or member speaks in the House; anybody else answers to it.
    let roles = tree.subject(of: verb).flatMap { cast.entity(headedBy: $0, tree) }.map {
      cast.members[$0].roles
    }
    return (roles ?? []).contains(where: EventReader.members.contains) ? .speech : .testimony
  }

  private static let members: Set<String> = [
    "minister", "premier", "president", "senator", "congressman", "congresswoman", "deputy", "mp", "leader",
    "chancellor", "representative", "secretary", "speaker", "general",
  ]

  /// "announced that he would challenge the senator", "announced that he was stepping down": who means to run has come
  /// forward, and who is leaving has left.
  func announced(_ verb: Int) -> EventDraft? {
    guard ["announce", "declare", "confirm"].contains(lemma(verb)), let subject = tree.subject(of: verb)
    else {
      return nil
    }
    let end = min(verb + 15, tree.sentenceTokens(of: verb).upperBound)
    let words = verb + 2 ..<| end
    let runs = words.contains { at in
      ["run", "stand", "challenge", "seek", "contest"].contains(lemma(at))
        && ["would", "will"].contains(tree.lower[at - 1])
    }
    let leaves = words.contains { at in
      ["resigning", "retiring", "stepping", "standing", "quitting", "abdicating"].contains(tree.lower[at])
        && ["is", "was"].contains(tree.lower[at - 1])
    }
    guard runs || leaves else { return nil }
    var participants: Participants = []
    add(headedBy: subject, "subject", to: &participants)
    return draft(runs ? .candidacy : .departure, at: verb, participants)
  }

  /// The day that a news story is telling of, within a week of its own: "Kos told reporters".
  func newsDay(_ verb: Int) -> EDTF? {
    guard let published = discourse.document.info.date, published.precision == .day,
      let today = published.latest,
      voice.isStated(verb), tree.child(verb, .aux) == nil
    else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    guard discourse.calendar.spans(in: sentence).isEmpty else { return nil }
    let last = discourse.calendar.spans(in: max(0, sentence.lowerBound - 60) ..<| sentence.lowerBound).last {
      !$0.isAttributive && $0.value?.precision == .day
    }?.value
    guard let last, let day = last.latest, day <= today, today - day < 8 else { return nil }
    return try? EDTF("\(last)?")
  }

  func hasOwnDate(_ trigger: Int) -> Bool {
    date(near: trigger, tree.clause(of: trigger)) != nil
  }
}

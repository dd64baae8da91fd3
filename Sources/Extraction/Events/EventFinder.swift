import Chronology
import Language
import Records

/// Finds what happened: verbs and nouns that name an event, with who took part, when and where.
package struct EventFinder {
  package init() {}

  /// The events of a document, each once, in the order of the text.
  /// `deaths` tells when people died, as the facts have it: "She died of cancer" happened then; `spouses` who "his wife" is.
  package func events(
    in discourse: Discourse, voice: Voice, claims: [ClaimDraft], deaths: [CastNumber: EDTF] = [:],
    spouses: [CastNumber: Set<CastNumber>] = [:]
  ) -> [EventDraft] {
    var reader = EventReader(discourse: discourse, voice: voice, claims: claims, spouses: spouses)
    reader.deaths = deaths
    var drafts: [EventDraft] = []
    for token in 0 ..<| discourse.tree.count {
      guard var draft = reader.event(at: token) else { continue }
      if draft.kind == .death, draft.status == .stated, let dead = draft.participants.first?.entity,
        let date = deaths[dead]
      {
        draft.date = date
      }
      drafts += reader.repeated(draft)
      if let next = reader.succession(draft) { drafts.append(next) }
    }
    var marked = MarkedEvents(discourse: discourse, voice: voice).drafts(
      besides: drafts, dated: { reader.date(near: $0, discourse.tree.clause(of: $0)) },
      stated: { reader.stated(discourse.tree.sentenceTokens(of: $0), at: $0) })
    for index in marked.indices where [.election, .candidacy].contains(marked[index].kind) {
      reader.joinRivals(marked[index].trigger, &marked[index].participants)
    }
    drafts += marked
    return EventMerging.merged(drafts, subject: discourse.cast.subject)
  }
}

struct EventReader {
  let discourse: Discourse
  let voice: Voice
  let claims: [ClaimDraft]
  let spouses: [CastNumber: Set<CastNumber>]
  /// When people died, as the facts have it.
  var deaths: [CastNumber: EDTF] = [:]
  var tree: Tree { discourse.tree }
  var cast: Cast { discourse.cast }

  init(
    discourse: Discourse, voice: Voice, claims: [ClaimDraft], spouses: [CastNumber: Set<CastNumber>] = [:]
  ) {
    self.discourse = discourse
    self.voice = voice
    self.claims = claims
    self.spouses = spouses
  }

  func event(at token: Int) -> EventDraft? {
    switch tree[token].upos {
    case .verb:
      guard !voice.isUnreal(token) || isScheduled(token) else { return nil }
      if let leaving = accepted(token) { return leaving }
      if PortfolioVerbs.all.contains(lemma(token)), let taken = portfolio(token) { return taken }
      if let reported = reported(token) { return reported }
      guard let rules = EventVerbs.byLemma[lemma(token)] else {
        return telephoned(token) ?? spoken(token)
      }
      if let announced = announced(token) { return announced }
      for rule in rules { if let draft = event(rule, at: token) { return draft } }
      return telephoned(token) ?? spoken(token)
    // "was deprived of his office": read as an adjective.
    case .adj where tree.child(token, .cop) != nil && tree.lower[token].hasSuffix("ed"):
      guard !voice.isUnreal(token), let rules = EventVerbs.byLemma[lemma(token)] else { return nil }
      for rule in rules where rule.needs == [.patient] {
        if let draft = event(rule, at: token) { return draft }
      }
      return nil
    case .noun:
      guard let kind = EventNouns.kinds[tree[token].lemma], !voice.isUnreal(token) || isOnlySilent(token)
      else {
        return nil
      }
      return event(kind, nounAt: token)
    default: return nil
    }
  }

  /// "was replaced by Ivan Kos in July 2014", "was dismissed on 3 May and succeeded by her deputy, Ana Lim": with the one who
  /// leaves another comes, on the day that is told.
  func succession(_ draft: EventDraft) -> EventDraft? {
    // "He handed over to his deputy, Ronald Peel, on 1 January 1960": who takes it over; "replaced X at the head": who leaves.
    let isHandedOver = draft.kind == .departure && lemma(draft.trigger) == "hand"
    let replaces = draft.kind == .appointment && ["replace", "supplant"].contains(lemma(draft.trigger))
    if isHandedOver || replaces, draft.status == .stated, let date = draft.date,
      !date.description.contains("?"),
      let other = draft.participants.first(where: {
        (isHandedOver ? $0.role == "with" : $0.role == "object") && cast.isPerson($0.entity)
      }), draft.participants.contains(where: { $0.role == "subject" && cast.isPerson($0.entity) })
    {
      var next = draft
      next.kind = isHandedOver ? .appointment : .departure
      next.participants = [(other.entity, isHandedOver ? "subject" : "object")]
      return next
    }
    guard draft.kind == .departure,
      ["succeed", "replace", "follow", "supplant"].contains(lemma(draft.trigger)),
      draft.status == .stated, let date = draft.date, !date.description.contains("?"),
      let next = draft.participants.first(where: { $0.role == "by" && cast.isPerson($0.entity) }),
      let before = draft.participants.first(where: { $0.role == "object" && cast.isPerson($0.entity) }),
      next.entity != before.entity
    else { return nil }
    var appointment = draft
    appointment.kind = .appointment
    appointment.participants = [(next.entity, "subject"), (before.entity, "object")]
    return appointment
  }

  /// "His letter of 3 June to Kos was never answered", "The meeting was not announced": it came about all the same.
  private func isOnlySilent(_ noun: Int) -> Bool {
    let verb = tree[noun].head
    guard verb >= 0, tree[noun].deprel == .nsubjPass, tree.isNegated(verb),
      tree.children(verb, .aux).allSatisfy({ !Unreal.modals.contains(tree.lower[$0]) })
    else { return false }
    return [
      "announce", "answer", "disclose", "reveal", "report", "publicise", "publicize", "record", "mention",
      "acknowledge", "minute", "return", "broadcast", "forget",
    ].contains(tree[verb].lemma)
  }

  /// "The election was scheduled for 10 September": the plan itself is the event.
  func isScheduled(_ token: Int) -> Bool { tree[token].lemma == "schedule" }

  /// The verb's dictionary form, where the analysis has a wrong one.
  func lemma(_ verb: Int) -> String {
    if let known = EventVerbs.lemmas[tree.lower[verb]] { return known }
    let lemma = tree[verb].lemma
    guard EventVerbs.byLemma[lemma] == nil, tree.lower[verb].hasSuffix("ed") else { return lemma }
    // "raided" is no form of "raide", "topped" none of "tope".
    let stem = String(tree.lower[verb].dropLast(2))
    var forms = [stem, stem + "e"]
    if let last = stem.last, stem.dropLast().last == last { forms.append(String(stem.dropLast())) }
    return forms.first { EventVerbs.byLemma[$0] != nil } ?? lemma
  }

  /// An event at `trigger`; nil where nobody states it, or nothing tells who or when.
  func draft(_ kind: EventKind, at trigger: Int, _ participants: Participants) -> EventDraft? {
    let isHearing = kind == .testimony && tree[trigger].upos == .noun
    guard
      EventReader.ofBodies.contains(kind) || isHearing
        || participants.contains(where: { cast.isPerson($0.entity) })
    else { return nil }
    let clause = tree.clause(of: trigger)
    let sentence = tree.sentenceTokens(of: trigger)
    var draft = EventDraft(
      kind: kind, summary: tree.words(sentence).joinedLines,
      evidence: [EvidenceDraft(range: discourse.analysis.bytes(sentence), confidence: 0.8)], trigger: trigger)
    draft.participants = participants
    draft.place = place(of: trigger, kind)
    let own = date(near: trigger, clause)
    draft.date = own ?? sceneDate(trigger)
    if draft.date == nil, [.communication, .speech, .testimony].contains(kind), tree[trigger].upos == .verb {
      draft.date = newsDay(trigger)
    }
    if draft.date == nil, [.speech, .award].contains(kind) { draft.date = objectYear(trigger) }
    if draft.date == nil, isNews(kind, trigger) { draft.date = newsDay(trigger) }
    if draft.date == nil, opensRelease(trigger), let day = discourse.document.info.date, day.precision == .day
    {
      draft.date = try? EDTF("\(day)?")
    }
    if kind == .death, let date = draft.date,
      case let spans = discourse.calendar.spans(in: sentence),
      spans.contains(where: { $0.start != nil && ($0.start == date || $0.end == date || $0.moment == date) }),
      !spans.contains(where: { $0.value == date })
    {
      draft.date = nil
    }
    let people = participants.filter { cast.isPerson($0.entity) }.count
    if draft.date == nil, people > 1, !voice.isStated(trigger) {
      draft.date = discourse.calendar.context(at: trigger)
    }
    if draft.date == nil, kind == .death, tree[trigger].upos == .verb, voice.isStated(trigger),
      let dead = participants.first(where: { cast.isPerson($0.entity) })?.entity
    {
      draft.date = deaths[dead]
    }
    // Without any date only that two people met or spoke is worth keeping.
    if draft.date == nil {
      guard [.meeting, .communication].contains(kind),
        people > 1, tree[trigger].upos != .verb || isPlainlyBetween(trigger)
      else { return nil }
    }
    // "was sentenced in June 1992 and died in prison": when, nobody says.
    if kind == .death, tree[trigger].deprel == .conj, discourse.calendar.dates(of: clause, tree).isEmpty,
      followingDate(trigger) == nil, !discourse.calendar.spans(in: sentence).isEmpty
    {
      return nil
    }
    // Nobody, at a time that only the paragraph suggests, is no event; nor is what "he" did, of whom nothing tells who he is.
    if participants.isEmpty,
      own == nil
        || kind == .election
          && tree.child(trigger, .nsubj, .nsubjPass).map({ ["he", "she"].contains(tree.lower[$0]) }) ?? false
    {
      return nil
    }
    switch voice.speaker(of: trigger) {
    case .document: draft.summary = stated(sentence, at: trigger)
    case .claims(let carriers):
      // What is denied or doubted is nobody's event.
      if carriers.contains(where: { claims[$0].stance != .asserts }) { return nil }
      draft.status = .claimed
      draft.claims = carriers
    case .nobody:
      guard isScheduled(trigger) || tree[trigger].upos == .noun && isOnlySilent(trigger) else { return nil }
    }
    return draft
  }

  /// "gave the 1994 Ford Lectures": the year that the lectures or the prize are named by.
  private func objectYear(_ trigger: Int) -> EDTF? {
    guard tree[trigger].upos == .verb, let object = tree.child(trigger, .obj) else { return nil }
    return discourse.calendar.spans(in: tree.span(object)).first {
      $0.isAttributive && $0.tokens.lowerBound < object
    }?.value
  }

  /// "Wambui accepted the resignation within the hour and appointed Lindqvist to succeed him": what the first sentences of
  /// a piece of news tell in the simple past has come about on the day that they tell of.
  private func isNews(_ kind: EventKind, _ trigger: Int) -> Bool {
    guard [.appointment, .departure].contains(kind), tree[trigger].upos == .verb, isMainClause(trigger),
      tree.sentence(of: trigger) < 6, tree[trigger].morphology.contains(.past)
    else { return false }
    return !tree.children(trigger, .aux).contains { ["had", "has", "have"].contains(tree.lower[$0]) }
  }

  /// "Denise Rautio, 51, of Corvallis, has been appointed Director": a paragraph of a release that opens by what it makes
  /// known.
  private func opensRelease(_ trigger: Int) -> Bool {
    let first = tree.sentenceTokens(of: trigger).lowerBound
    return ["appoint", "reappoint", "nominate", "promote"].contains(lemma(trigger)) && tree.isPassive(trigger)
      && tree.lower[trigger - 1] == "been" && ["has", "have"].contains(tree.lower[trigger - 2])
      && discourse.opensBlock(first)
  }

  /// What bodies do, or what happens without anybody: the rest needs a person.
  static let ofBodies: Set<EventKind> = [
    .disclosure, .investigation, .sanction, .election, .meeting,
  ]
}

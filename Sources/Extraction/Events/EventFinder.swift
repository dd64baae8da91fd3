import Chronology
import Language
import Records

/// Finds what happened: verbs and nouns that name an event, with who took part, when and where.
package struct EventFinder {
  package init() {}

  /// The events of a document, each once, in the order of the text.
  /// `deaths` tells when people died, as the facts have it: "She died of cancer" happened then.
  package func events(
    in discourse: Discourse, voice: Voice, claims: [ClaimDraft], deaths: [CastNumber: EDTF] = [:]
  ) -> [EventDraft] {
    let reader = EventReader(discourse: discourse, voice: voice, claims: claims)
    var drafts: [EventDraft] = []
    for token in 0 ..<| discourse.tree.count {
      guard var draft = reader.event(at: token) else { continue }
      if draft.kind == .death, draft.status == .stated, let dead = draft.participants.first?.entity,
        let date = deaths[dead]
      {
        draft.date = date
      }
      drafts += reader.repeated(draft)
    }
    return EventMerging.merged(drafts, subject: discourse.cast.subject)
  }
}

struct EventReader {
  let discourse: Discourse
  let voice: Voice
  let claims: [ClaimDraft]
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  init(discourse: Discourse, voice: Voice, claims: [ClaimDraft]) {
    self.discourse = discourse
    self.voice = voice
    self.claims = claims
  }

  func event(at token: Int) -> EventDraft? {
    switch tree[token].upos {
    case .verb:
      guard !voice.isUnreal(token) || isScheduled(token) else { return nil }
      guard let rules = EventVerbs.byLemma[tree[token].lemma] else {
        return telephoned(token) ?? spoken(token)
      }
      for rule in rules { if let draft = event(rule, at: token) { return draft } }
      return telephoned(token) ?? spoken(token)
    case .noun:
      guard let kind = EventNouns.kinds[tree[token].lemma], !voice.isUnreal(token) else { return nil }
      return event(kind, nounAt: token)
    default: return nil
    }
  }

  /// "The election was scheduled for 10 September": the plan itself is the event.
  private func isScheduled(_ token: Int) -> Bool { tree[token].lemma == "schedule" }

  /// "congratulated him over the phone": whatever is said by telephone to somebody.
  private func telephoned(_ verb: Int) -> EventDraft? {
    guard
      (verb + 1 ..<| reach(of: verb)).contains(where: {
        ["phone", "telephone", "phone-call"].contains(tree.lower[$0])
          && ["by", "over", "the", "on", "via"].contains(tree.lower[$0 - 1])
      })
    else { return nil }
    return event(VerbRule(tree[verb].lemma, .communication, [.agent, .patient], .person), at: verb)
  }

  /// "argued at a congress in Antwerp on 3 June", "told the House on 1 February": whatever is said before many is a
  /// speech, before a court or committee a testimony.
  private func spoken(_ verb: Int) -> EventDraft? {
    guard CueTable.byLemma[tree[verb].lemma] != nil else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    let behind = verb + 1 ..<| min(verb + 8, sentence.upperBound)
    // "On the floor of the House, on April 18, he warned"
    if ["in", "on", "before", "at"].contains(tree.lower[sentence.lowerBound]),
      let comma = (sentence.lowerBound ..<| min(sentence.lowerBound + 9, verb)).first(where: {
        tree.lower[$0] == ","
      }),
      let hall = (sentence.lowerBound ..<| comma).first(where: {
        EventNouns.audience.contains(tree.lower[$0])
      }),
      discourse.calendar.span(at: hall) == nil, isMainClause(verb)
    {
      return event(VerbRule(tree[verb].lemma, .speech, [.agent], .person), at: verb)
    }
    guard
      let place = behind.first(where: {
        EventNouns.audience.contains(tree.lower[$0]) || EventNouns.tribunal.contains(tree.lower[$0])
      }),
      !(verb + 1 ..<| place).contains(where: {
        isFiniteVerb($0) || ["that", "\"", "“", ":"].contains(tree.lower[$0])
      }),
      (verb + 1 ..<| place).contains(where: { ["at", "before", "to", "in", "on"].contains(tree.lower[$0]) })
        || ["tell", "warn", "inform", "assure", "remind"].contains(tree[verb].lemma)
    else { return nil }
    let kind: EventKind = EventNouns.tribunal.contains(tree.lower[place]) ? .testimony : .speech
    return event(VerbRule(tree[verb].lemma, kind, [.agent], .person), at: verb)
  }

  // MARK: Verbs

  private func event(_ rule: VerbRule, at verb: Int) -> EventDraft? {
    guard complementHolds(rule, verb), !isDismissedAs(verb) else { return nil }
    // "commissioned him to paint" appoints nobody.
    if rule.lemma == "commission", (verb + 1 ..<| reach(of: verb)).contains(where: { tree.lower[$0] == "to" })
    {
      return nil
    }
    var participants: [(entity: CastNumber, role: String?)] = []
    var hasSomebody = false
    let passive = tree.isPassive(verb)
    if let subject = tree.subject(of: verb) {
      let role = passive ? "object" : "subject"
      add(headedBy: subject, role, to: &participants)
      if tree.child(verb, .nsubj, .nsubjPass) == subject || participants.isEmpty {
        for name in namedBefore(verb) { add(headedBy: name, role, to: &participants) }
      }
      if rule.needs.contains(passive ? .patient : .agent) { hasSomebody = true }
    } else if !passive || tree.child(verb, .auxPass) != nil, let shared = sharedSubject(verb) {
      add(headedBy: shared, passive ? "object" : "subject", to: &participants)
      if rule.needs.contains(passive ? .patient : .agent) { hasSomebody = !participants.isEmpty }
    } else if passive, [.acl, .advcl].contains(tree[verb].deprel), tree[verb].head >= 0 {
      // "Appointed to the court in 1986, she …"
      let whole = tree[verb].deprel == .acl ? tree[verb].head : tree.subject(of: tree[verb].head)
      if let whole { add(headedBy: whole, "object", to: &participants) }
      hasSomebody = rule.needs.contains(.patient)
    }
    if passive {
      for agent in tree.children(verb)
      where tree[agent].deprel == .oblAgent
        || (tree[agent].deprel == .obl && tree.preposition(of: agent) == "by")
      {
        add(headedBy: agent, "by", to: &participants)
      }
    }
    for object in tree.children(verb, .obj, .iobj) {
      // "General Haverland, whom he met": whom the clause hangs on.
      if ["whom", "who", "that"].contains(tree.lower[object]), tree[verb].deprel == .aclRelcl,
        tree[verb].head >= 0
      {
        add(headedBy: tree[verb].head, "object", to: &participants)
        hasSomebody = hasSomebody || rule.needs.contains(.patient)
        continue
      }
      add(headedBy: object, "object", to: &participants)
      if rule.needs.contains(.patient) { hasSomebody = true }
      // "held a meeting with X and Y"
      for nested in tree.children(object, .nmod)
      where ["with", "between", "to", "from"].contains(tree.preposition(of: nested)) {
        add(headedBy: nested, "with", to: &participants)
      }
    }
    if !passive, rule.needs.contains(.patient), !participants.contains(where: { $0.role == "object" }),
      let object = namedBehind(verb)
    {
      add(headedBy: object, "object", to: &participants)
      hasSomebody = true
    }
    if rule.needs.contains(.with) {
      if let with = namedWith(verb) { add(headedBy: with, "with", to: &participants) }
      let prepositions: Set<String> = rule.kind == .award ? ["on", "upon", "to"] : ["with", "to"]
      for with in tree.obliques(verb, prepositions) {
        add(headedBy: with, "with", to: &participants)
        if rule.needs == [.with] { hasSomebody = participants.contains { $0.role == "with" } }
      }
    }
    if !hasSomebody {
      hasSomebody = takePeople(of: verb, passive, rule, &participants)
    } else if rule.complement == .person,
      participants.filter({ cast.isPerson($0.entity) }).count < (rule.needs.count > 1 ? 2 : 1)
    {
      _ = takePeople(of: verb, passive, rule, &participants)
    }
    guard hasSomebody else { return nil }
    if rule.kind == .award {
      for giver in tree.obliques(verb, ["from", "by"]) { add(headedBy: giver, "by", to: &participants) }
    }
    if rule.kind == .sanction {
      for struck in tree.obliques(verb, ["on", "against"]) {
        add(headedBy: struck, "object", to: &participants)
      }
      for object in tree.children(verb, .obj) {
        for nested in tree.children(object, .nmod)
        where ["on", "against"].contains(tree.preposition(of: nested)) {
          add(headedBy: nested, "object", to: &participants)
        }
      }
    }
    // "led a mission" without saying where went nowhere.
    if rule.kind == .travel, rule.lemma == "lead", place(of: verb, .travel) == nil { return nil }
    if rule.complement == .person {
      let people = participants.filter { cast.isPerson($0.entity) }.count
      guard people >= (rule.needs.count > 1 ? 2 : 1) else { return nil }
      if rule.needs == [.patient],
        !participants.contains(where: { $0.role == "object" && cast.isPerson($0.entity) })
      {
        return nil
      }
    }
    joinOthers(verb, &participants)
    return draft(rule.kind, at: verb, participants)
  }

  /// Whoever else the words behind a verb name by "by", "with", "on" or "to", where the tree hangs them elsewhere:
  /// "was appointed Minister of Agriculture by Premier Raymond Kessler".
  private func joinOthers(_ verb: Int, _ participants: inout [(entity: CastNumber, role: String?)]) {
    let sentence = tree.sentenceTokens(of: verb)
    var preposition = ""
    var at = verb + 1
    while at < min(verb + 22, sentence.upperBound), !isFiniteVerb(at),
      ![";", "who", "whose", "that"].contains(tree.lower[at])
    {
      if tree[at].upos == .adp { preposition = tree.lower[at] }
      if let mention = cast.mention(at: at), mention.tokens.lowerBound == at {
        if cast.isPerson(mention.entity), mention.form != .nominal,
          ["by", "with", "on", "to", "from", "against", "alongside"].contains(preposition),
          tree[mention.head].deprel != .nmodPoss,
          !["'s", "’s"].contains(tree.lower[mention.tokens.upperBound]),
          !participants.contains(where: { $0.entity == mention.entity })
        {
          participants.append((mention.entity, preposition == "by" ? "by" : "with"))
        }
        at = mention.tokens.upperBound
        continue
      }
      at += 1
    }
  }

  /// Where the tree does not tell who took part: whoever is named between the verbs before and behind.
  private func takePeople(
    of verb: Int, _ passive: Bool, _ rule: VerbRule,
    _ participants: inout [(entity: CastNumber, role: String?)]
  ) -> Bool {
    // "He and the mayor of Rostock, Heinz-Jürgen Pohl, met": everybody named before, back to the last verb.
    if rule.kind == .meeting || rule.kind == .communication {
      var at = verb - 1
      let first = tree.sentenceTokens(of: verb).lowerBound
      while at >= first, !isFiniteVerb(at), tree.lower[at] != ";" {
        if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.tokens.lowerBound == at,
          mention.form == .name || ["he", "she"].contains(tree.lower[at]),
          !participants.contains(where: { $0.entity == mention.entity })
        {
          participants.append((mention.entity, "subject"))
        }
        at -= 1
      }
    }
    let before = namedBefore(verb)
    for name in before { add(headedBy: name, passive ? "object" : "subject", to: &participants) }
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    while at < min(verb + 14, sentence.upperBound), !isFiniteVerb(at), tree.lower[at] != ";" {
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.head == at,
        mention.form != .nominal, tree[at].deprel != .nmodPoss
      {
        let role = tree.preposition(of: at) == "by" ? "by" : "object"
        if !participants.contains(where: { $0.entity == mention.entity }) {
          participants.append((mention.entity, role))
        }
      }
      at += 1
    }
    let people = participants.filter { cast.isPerson($0.entity) }
    if rule.needs.contains(.with), rule.kind == .meeting || rule.kind == .communication, people.count < 2 {
      return false
    }
    return rule.needs.contains(.agent) ? !people.isEmpty : people.contains { $0.role != "subject" }
  }

  /// "dismissed the report as gossip": words are dismissed, not an official ("dismissed as minister").
  private func isDismissedAs(_ verb: Int) -> Bool {
    guard tree[verb].lemma == "dismiss" else { return false }
    let end = min(verb + 12, tree.sentenceTokens(of: verb).upperBound)
    guard let at = (verb + 1 ..<| end).first(where: { tree.lower[$0] == "as" }), at + 1 < end else {
      return false
    }
    return !(at + 1 ..<| min(at + 6, end)).contains { RoleNouns.words.contains(tree.lower[$0]) }
  }

  private func complementHolds(_ rule: VerbRule, _ verb: Int) -> Bool {
    switch rule.complement {
    case .any, .person: return true
    case .placeObject:
      return tree.children(verb, .obj).contains { token in
        cast.mention(at: token).map { cast.members[$0.entity].schema == .place } ?? false
      }
    case .toPlace, .forPlace:
      return tree.obliques(verb, [rule.complement == .toPlace ? "to" : "for"]).contains(where: isPlace)
    case .body:
      return (tree.children(verb, .obj) + tree.obliques(verb, ["for"])).contains(where: isBody)
    case .place:
      for child in tree.children(verb) {
        if tree[child].deprel == .obl,
          ["to", "in", "for", "from", "at", "into", "on"].contains(tree.preposition(of: child)),
          isPlace(child)
        {
          return true
        }
        if tree[child].deprel == .obj, isPlace(child) || tree[child].upos == .noun { return true }
      }
      return (verb + 1 ..<| reach(of: verb)).contains { at in
        ["to", "in", "at", "for", "into"].contains(tree.lower[at]) && at + 1 < tree.count
          && (isPlace(at + 1) || tree[at + 1].upos == .propn)
      }
    default:
      if (verb + 1 ..<| reach(of: verb)).contains(where: {
        rule.isFilled(by: tree.lower[$0]) || rule.isFilled(by: tree[$0].lemma)
      }) {
        return true
      }
      // "The voters chose him", "A second mandate had been won".
      if rule.complement == .words, let subject = tree.subject(of: verb),
        rule.words.contains(tree.lower[subject]) || rule.words.contains(tree[subject].lemma)
      {
        return true
      }
      // The verb's own phrase, clauses below it left out.
      for child in tree.children(verb) {
        if rule.isFilled(by: tree.lower[child]) || rule.isFilled(by: tree[child].lemma) {
          if rule.kind == .sanction || rule.kind == .investigation || tree[child].deprel != .nsubj
            || rule.kind == .election
          {
            return true
          }
        }
        guard [.obj, .obl, .xcomp, .nsubjPass, .compound].contains(tree[child].deprel) else { continue }
        for nested in tree.children(child) {
          if rule.isFilled(by: tree.lower[nested]),
            [.compound, .nmod, .conj, .amod, .flat, .obl, .case].contains(tree[nested].deprel)
          {
            return true
          }
          for deeper in tree.children(nested)
          where rule.isFilled(by: tree.lower[deeper]) && rule.kind == .candidacy {
            return true
          }
        }
      }
      return false
    }
  }

  /// The token behind the words that can belong to a verb: to the next verb or mark, ten words at most.
  private func reach(of verb: Int) -> Int {
    let end = min(verb + 11, tree.sentenceTokens(of: verb).upperBound)
    var at = verb + 1
    while at < end, !isFiniteVerb(at),
      tree[at].upos != .punct || tree.lower[at] == "-" || tree.lower[at] == "\""
    { at += 1 }
    return max(at, verb + 1)
  }

  // MARK: Nouns

  private func event(_ kind: EventKind, nounAt noun: Int) -> EventDraft? {
    // What a verb already says ("held a meeting") is the verb's event.
    let head = tree[noun].head
    if head >= 0, [.obj, .nsubjPass].contains(tree[noun].deprel),
      !["approve", "confirm"].contains(tree[head].lemma),
      let rules = EventVerbs.byLemma[tree[head].lemma],
      rules.contains(where: { $0.kind == kind })
    {
      return nil
    }
    if [.compound, .amod].contains(tree[noun].deprel) || tree[noun].morphology.contains(.plural) {
      return nil
    }
    let lemma = tree[noun].lemma
    var participants: [(entity: CastNumber, role: String?)] = []
    if lemma == "candidate" {
      guard tree.child(noun, .cop) != nil, let subject = tree.subject(of: noun) else { return nil }
      add(headedBy: subject, "subject", to: &participants)
    }
    for child in tree.children(noun) where lemma != "candidate" {
      switch tree[child].deprel {
      case .nmodPoss: add(headedBy: child, "subject", to: &participants)
      case .nmod:
        switch tree.preposition(of: child) {
        case "with", "between", "to", "from": add(headedBy: child, "with", to: &participants)
        case "of", "by":
          add(
            headedBy: child, [.appointment, .departure, .death].contains(kind) ? "object" : "by",
            to: &participants)
        default: break
        }
      default: break
      }
    }
    // "In a speech in Detroit, X said": the clause's subject gave the speech.
    let clause = tree.clause(of: noun)
    if participants.isEmpty || ["interview", "letter", "telegram"].contains(lemma),
      [.speech, .testimony, .travel].contains(kind) || ["interview", "letter", "telegram"].contains(lemma),
      ![.nsubj, .nsubjPass, .obj].contains(tree[noun].deprel),
      let subject = tree.subject(of: clause) ?? mainSubject(behind: noun)
    {
      add(headedBy: subject, "subject", to: &participants)
    }
    if !participants.contains(where: { cast.isPerson($0.entity) }),
      [.speech, .testimony, .travel].contains(kind), let subject = mainSubject(behind: noun)
    {
      add(headedBy: subject, "subject", to: &participants)
    }
    // "At a luncheon held on 15 September, the minister congratulated the ambassador".
    if kind == .meeting, participants.isEmpty, tree[noun].deprel == .obl {
      if let subject = tree.subject(of: clause) { add(headedBy: subject, "subject", to: &participants) }
      for object in tree.children(clause, .obj, .iobj) { add(headedBy: object, "with", to: &participants) }
    }
    // "A hearing before the committee was held on 9 May".
    let isHeld =
      ["hearing"].contains(lemma) && head >= 0 && ["hold", "open", "begin"].contains(tree[head].lemma)
    guard isHeld || participants.contains(where: { cast.isPerson($0.entity) }) else { return nil }
    if kind == .meeting || (kind == .communication && !["interview", "letter", "telegram"].contains(lemma)) {
      guard participants.count > 1 else { return nil }
    }
    guard date(near: noun, clause) != nil else { return nil }
    // "before his death, in 1990 he …": only a date of its own tells when somebody died.
    if kind == .death {
      guard
        discourse.calendar.spans(in: noun ..<| min(noun + 6, tree.count)).contains(where: {
          $0.tokens.lowerBound <= noun + 3
        })
      else { return nil }
    }
    return draft(kind, at: noun, participants)
  }

  /// "In a homily on 12 October, …, he asked": the person who is the subject of the sentence that it opens.
  private func mainSubject(behind noun: Int) -> Int? {
    let sentence = tree.sentenceTokens(of: noun)
    guard noun < sentence.lowerBound + 5,
      ["in", "during", "at", "on"].contains(tree.lower[sentence.lowerBound])
    else { return nil }
    let root = sentence.first { tree[$0].head < 0 }
    return root.flatMap { tree.subject(of: $0) }
  }

  // MARK: Pieces

  private func add(
    headedBy token: Int, _ role: String, to participants: inout [(entity: CastNumber, role: String?)]
  ) {
    for member in tree.coordinated(token) + named(behind: token) {
      guard
        let entity = cast.entity(headedBy: member, tree)
          // "appointed Teles chair": read as one noun.
          ?? (RoleNouns.words.contains(tree.lower[member])
            ? tree.child(member, .compound).flatMap({ cast.mention(at: $0) })
              .flatMap({ $0.form == .name && cast.isPerson($0.entity) ? $0.entity : nil }) : nil),
        cast.members[entity].schema != .place
      else {
        continue
      }
      if !participants.contains(where: { $0.entity == entity }) { participants.append((entity, role)) }
    }
  }

  /// Names that go on behind a name with "and" or commas, where the tree has not joined them: "Trump, Doe and Roe".
  private func named(behind token: Int) -> [Int] {
    guard let mention = cast.mention(at: token), mention.form == .name else { return [] }
    let sentence = tree.sentenceTokens(of: token)
    var heads: [Int] = []
    var at = mention.tokens.upperBound
    while at + 1 < sentence.upperBound, tree.lower[at] == "and" || tree.lower[at] == "," {
      var next = at + 1
      if tree.lower[next] == "and" { next += 1 }
      // Titles may stand before the name.
      var titles = 0
      while next < sentence.upperBound, titles < 6,
        cast.mention(at: next)?.form != .name
          || cast.mention(at: next).map({ !cast.isPerson($0.entity) }) ?? false,
        [.propn, .adj, .noun].contains(tree[next].upos),
        tree.lower[at] == "and" || tree.lower[at + 1] == "and"
      {
        next += 1
        titles += 1
      }
      guard next < sentence.upperBound, let name = cast.mention(at: next), name.form == .name,
        cast.isPerson(name.entity), name.tokens.lowerBound == next
      else { break }
      heads.append(name.head)
      at = name.tokens.upperBound
    }
    // "Trump, Doe" alone is an apposition or a list cut short; only a list with "and" is one.
    return (mention.tokens.upperBound ..<| at).contains { tree.lower[$0] == "and" } ? heads : []
  }

  /// The subject of an earlier verb of the sentence, for a verb that the tree leaves without one.
  private func sharedSubject(_ verb: Int) -> Int? {
    let near = namedBefore(verb)
    if let last = near.last { return last }
    guard ![.amod, .acl, .aclRelcl].contains(tree[verb].deprel), !tree.lower[verb].hasSuffix("ing") else {
      return nil
    }
    let sentence = tree.sentenceTokens(of: verb)
    return (sentence.lowerBound ..<| verb).last { token in
      [.nsubj, .nsubjPass].contains(tree[token].deprel)
        && cast.mention(at: token).map { cast.isPerson($0.entity) } ?? false
    }
  }

  /// The person named right behind a verb, titles between: "met the Dutch minister Jan Vos".
  private func namedBehind(_ verb: Int) -> Int? {
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    while at < min(verb + 9, sentence.upperBound) {
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.form != .nominal {
        return mention.head
      }
      // "the interior minister, NAME"
      let isApposed =
        tree.lower[at] == "," && at > verb + 1
        && (Appositions.isPersonNoun(tree.lower[at - 1]) || tree.lower[at - 1] == "state")
      guard
        isApposed || [.det, .adj, .noun, .propn].contains(tree[at].upos)
          || ["'s", "’s", "of"].contains(tree.lower[at])
      else { return nil }
      at += 1
    }
    return nil
  }

  /// The person named behind the first "with" after a verb.
  private func namedWith(_ verb: Int) -> Int? {
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    while at < min(verb + 10, sentence.upperBound), tree.lower[at] != "with" {
      if isFiniteVerb(at) || tree[at].upos == .punct { return nil }
      at += 1
    }
    return at < min(verb + 10, sentence.upperBound) ? namedBehind(at) : nil
  }

  /// The people named right before a verb, back to the next mark or preposition, where the tree has lost its subject.
  private func namedBefore(_ verb: Int) -> [Int] {
    let sentence = tree.sentenceTokens(of: verb)
    var heads: [Int] = []
    var at = verb - 1
    while at >= sentence.lowerBound {
      if let name = cast.mention(at: at),
        name.form != .nominal || tree.lower[at] == "he" || tree.lower[at] == "she"
      {
        if cast.isPerson(name.entity) { heads.append(name.head) }
        at = name.tokens.lowerBound - 1
        continue
      }
      guard [.aux, .adv, .cconj, .propn, .noun, .adj, .det].contains(tree[at].upos) else { break }
      at -= 1
    }
    return heads.reversed()
  }

  private func isBody(_ token: Int) -> Bool {
    if let mention = cast.mention(at: token), mention.form == .name {
      return cast.members[mention.entity].schema == .organization
    }
    if LegislatureWords.words.contains(tree.lower[token]), tree[token].upos == .propn { return true }
    return BodyWords.last.contains(tree.lower[token]) && tree.child(token, .det, .nmodPoss) != nil
  }

  private func isPlace(_ token: Int) -> Bool {
    if let mention = cast.mention(at: token) {
      let schema = cast.members[mention.entity].schema
      return schema == .place || (schema != .person && mention.form == .name)
    }
    return tree[token].upos == .propn
  }

  private func date(near trigger: Int, _ clause: Int) -> EDTF? {
    let inside = tree.span(trigger)
    if tree[trigger].upos == .noun {
      for span in discourse.calendar.spans(in: inside)
      where !span.isAttributive || tree[span.tokens.lowerBound].head == trigger {
        if let value = span.moment { return value }
      }
    }
    return relativeDate(trigger) ?? discourse.calendar.span(of: clause, tree)?.moment ?? electionDate(trigger)
      ?? adjacentDate(trigger)
  }

  /// "travelled to Washington in May 2013, where he met": the date before "where".
  private func relativeDate(_ trigger: Int) -> EDTF? {
    guard discourse.calendar.dates(of: trigger, tree).isEmpty,
      let word = tree.children(trigger).first(where: {
        ["where", "when"].contains(tree.lower[$0]) && $0 < trigger
      })
    else { return nil }
    let sentence = tree.sentenceTokens(of: trigger)
    let span = discourse.calendar.spans(in: sentence.lowerBound ..<| word).last { span in
      !span.isAttributive && span.tokens.upperBound <= word && word - span.tokens.upperBound < 3
    }
    return span.flatMap { $0.value ?? $0.start }
  }

  /// "elected in the 1995 general election", "In the local elections of 2001 she lost": the year in the election's name.
  private func electionDate(_ trigger: Int) -> EDTF? {
    let sentence = tree.sentenceTokens(of: trigger)
    for span in discourse.calendar.spans(in: sentence) where span.isAttributive {
      let (first, behind) = (span.tokens.lowerBound, span.tokens.upperBound)
      let isNear = first > trigger ? first < trigger + 14 : first < sentence.lowerBound + 9
      let beside = Array(first - 3 ..<| first) + Array(behind ..<| behind + 4)
      if isNear,
        beside.contains(where: {
          EventNouns.election.contains(tree[$0].lemma) || tree.lower[$0] == "campaign"
        })
      {
        return span.value ?? span.start
      }
    }
    // "…, defeating the incumbent": of the clause it hangs on.
    let head = tree[trigger].head
    return tree[trigger].deprel == .advcl && head >= 0 && head < trigger ? electionDate(head) : nil
  }

  /// The date that stands nearest in the sentence with no other verb between, where the tree hangs it elsewhere; and the
  /// date that opens the sentence for its main verbs.
  private func adjacentDate(_ trigger: Int) -> EDTF? {
    let sentence = tree.sentenceTokens(of: trigger)
    let isMain = isMainClause(trigger)
    for span in discourse.calendar.spans(in: sentence) where !span.isAttributive && !span.isDistance {
      guard let value = span.moment,
        voice.speaker(of: span.tokens.lowerBound) == voice.speaker(of: trigger)
      else { continue }
      // "In the local elections of 2001 she lost": the phrase before the subject opens the sentence.
      let opens =
        span.tokens.lowerBound <= sentence.lowerBound + 1
        || (tree[sentence.lowerBound].upos == .adp && span.tokens.lowerBound < sentence.lowerBound + 9
          && (sentence.lowerBound ..<| span.tokens.lowerBound).allSatisfy({
            [.adp, .det, .adj, .noun, .propn, .num].contains(tree[$0].upos)
          }))
      if span.tokens.lowerBound < trigger, !opens { continue }
      let between =
        span.tokens.lowerBound > trigger
        ? trigger + 1 ..<| span.tokens.lowerBound : span.tokens.upperBound ..<| trigger
      if between.contains(where: isFiniteVerb), !(opens && isMain) { continue }
      return value
    }
    return nil
  }

  /// The sentence's main verb, or one that goes on from it.
  private func isMainClause(_ trigger: Int) -> Bool {
    var at = tree.clause(of: trigger)
    for _ in 0 ..<| 5 {
      if tree[at].head < 0 { return true }
      guard [.conj, .xcomp].contains(tree[at].deprel) else { return false }
      at = tree[at].head
    }
    return false
  }

  private func isFiniteVerb(_ token: Int) -> Bool {
    (tree[token].upos == .verb && tree[token].deprel != .amod && tree[token].deprel != .xcomp
      && !tree.lower[token].hasSuffix("ing"))
      || tree[token].deprel == .cop
  }

  private func place(of trigger: Int, _ kind: EventKind) -> String? {
    if let place = relativePlace(trigger) { return place }
    var found: [String] = []
    let prepositions: Set<String> = kind == .travel ? ["to", "in", "at", "for"] : ["in", "at", "on"]
    let tops = tree[trigger].upos == .noun ? [trigger, tree.clause(of: trigger)] : [trigger]
    for top in tops {
      for child in tree.children(top) {
        switch tree[child].deprel {
        case .obl, .nmod:
          guard let preposition = tree.preposition(of: child), prepositions.contains(preposition),
            discourse.calendar.span(at: child) == nil,
            isPlace(child) || PlaceNouns.words.contains(tree[child].lemma)
          else { continue }
        case .obj where kind == .travel && isPlace(child): break
        case .obj, .xcomp:
          for nested in tree.children(child) {
            guard [.nmod, .obl].contains(tree[nested].deprel), let preposition = tree.preposition(of: nested),
              prepositions.contains(preposition), preposition != "on",
              discourse.calendar.span(at: nested) == nil,
              isPlace(nested) || PlaceNouns.words.contains(tree[nested].lemma)
            else { continue }
            found.append(phrase(nested))
          }
          continue
        default: continue
        }
        found.append(phrase(child))
      }
    }
    if found.isEmpty, let place = placeAlong(trigger, prepositions) { return place }
    return found.isEmpty ? nil : found.joined(separator: ", ")
  }

  /// "went to Geneva, where he addressed", "died there": the place before.
  private func relativePlace(_ trigger: Int) -> String? {
    guard let word = tree.child(trigger, .advmod), ["where", "there"].contains(tree.lower[word]) else {
      return nil
    }
    let sentence = tree.sentenceTokens(of: trigger)
    var at = word - 1
    while at >= sentence.lowerBound {
      if let mention = cast.mention(at: at), cast.members[mention.entity].schema == .place {
        return tree.words(mention.tokens).joinedLines
      }
      at -= 1
    }
    return nil
  }

  /// The first place named behind "in" or "at" before the next verb or mark, where the tree hangs it elsewhere.
  private func placeAlong(_ trigger: Int, _ prepositions: Set<String>) -> String? {
    let sentence = tree.sentenceTokens(of: trigger)
    var at = trigger + 1
    while at + 1 < min(trigger + 14, sentence.upperBound), tree[at].upos != .verb, tree[at].upos != .punct {
      if prepositions.contains(tree.lower[at]), discourse.calendar.span(at: at) == nil {
        var name = at + 1
        while name < sentence.upperBound, tree[name].upos == .det { name += 1 }
        if let mention = cast.mention(at: name), mention.form == .name,
          cast.members[mention.entity].schema == .place
        {
          return tree.words(mention.tokens).joinedLines
        }
      }
      at += 1
    }
    return nil
  }

  /// A noun phrase without its preposition, clauses and dates.
  private func phrase(_ head: Int) -> String {
    var span = tree.span(head) { child in
      [.aclRelcl, .acl, .conj, .cc, .punct, .parataxis, .advcl].contains(tree[child].deprel)
        || discourse.calendar.span(at: child) != nil
    }
    while let first = span.first, first < head, tree[first].deprel == .case { span = span.dropFirst() }
    return tree.words(span).joinedLines
  }

  private func draft(
    _ kind: EventKind, at trigger: Int, _ participants: [(entity: CastNumber, role: String?)]
  ) -> EventDraft? {
    let clause = tree.clause(of: trigger)
    let sentence = tree.sentenceTokens(of: trigger)
    var draft = EventDraft(
      kind: kind, summary: tree.words(sentence).joinedLines,
      evidence: [EvidenceDraft(range: discourse.analysis.bytes(sentence), confidence: 0.8)], trigger: trigger)
    draft.participants = participants
    draft.place = place(of: trigger, kind)
    draft.date = date(near: trigger, clause) ?? discourse.calendar.context(at: trigger)
    guard draft.date != nil || participants.count > 1 else { return nil }
    // Nobody, at a time that only the paragraph suggests, is no event.
    if participants.isEmpty, date(near: trigger, clause) == nil { return nil }
    switch voice.speaker(of: trigger) {
    case .document: draft.summary = stated(sentence)
    case .claims(let carriers):
      // What is denied or doubted is nobody's event.
      if carriers.contains(where: { claims[$0].stance != .asserts }) { return nil }
      draft.status = .claimed
      draft.claims = carriers
    case .nobody:
      guard isScheduled(trigger) else { return nil }
    }
    return draft
  }
}

extension EventReader {
  /// An event, and the same again on each further date: "was re-elected in 1993 and again in 1997", "visited Belgrade
  /// in May 1952, Ankara in 1953 and London in March 1956".
  func repeated(_ draft: EventDraft) -> [EventDraft] {
    guard tree[draft.trigger].upos == .verb else { return [draft] }
    let sentence = tree.sentenceTokens(of: draft.trigger)
    let spans = discourse.calendar.spans(in: sentence).filter {
      $0.tokens.lowerBound > draft.trigger && !$0.isAttributive && !$0.isDistance && $0.value != nil
    }
    guard var last = spans.first, last.value == draft.date else { return [draft] }
    var all = [draft]
    // "…, and to The Hague in February 2015", however much stands between.
    if draft.kind == .travel, draft.place != nil {
      for span in spans.dropFirst() {
        var at = span.tokens.lowerBound - 1
        if tree.lower[at] == "," { at -= 1 }
        var first = at
        while first > draft.trigger, tree[first].upos == .propn || ["the", "of"].contains(tree.lower[first]) {
          first -= 1
        }
        guard first < at, tree.lower[first] == "to", ["and", ","].contains(tree.lower[first - 1]) else {
          continue
        }
        var next = draft
        next.date = span.value
        next.place = tree.words(first + 1 ..<| at + 1).joinedLines
        all.append(next)
      }
      if all.count > 1 { return all }
    }
    for span in spans.dropFirst() {
      let between = last.tokens.upperBound ..<| span.tokens.lowerBound
      guard between.count <= 6, let place = link(between, draft.kind) else { break }
      var next = draft
      next.date = span.value
      if draft.kind == .travel, place.isEmpty == (draft.place != nil) { break }
      if !place.isEmpty { next.place = tree.words(place).joinedLines }
      all.append(next)
      last = span
    }
    return all
  }

  /// The place named between two dates, empty for none; nil where more stands there than "and again in".
  private func link(_ between: Range<Int>, _ kind: EventKind) -> Range<Int>? {
    var place: Range<Int>?
    for at in between {
      if ["and", "again", ",", "in", "on", "then", "to"].contains(tree.lower[at]) { continue }
      guard kind == .travel, tree[at].upos == .propn, place == nil || place?.upperBound == at else {
        return nil
      }
      place = (place?.lowerBound ?? at) ..<| at + 1
    }
    guard between.contains(where: { ["and", ",", "again"].contains(tree.lower[$0]) }) else { return nil }
    return place ?? between.lowerBound ..<| between.lowerBound
  }

  /// A sentence without what others say or nobody does: a summary of what is stated holds nothing else.
  fileprivate func stated(_ sentence: Range<Int>) -> String {
    var parts: [String] = []
    var start: Int?
    for token in sentence.lowerBound...sentence.upperBound {
      let isOwn = token < sentence.upperBound && (voice.isStated(token) || tree[token].upos == .punct)
      if isOwn, start == nil { start = token }
      if !isOwn, let first = start {
        var own = first ..<| token
        while let mark = own.first, tree[mark].upos == .punct { own = own.dropFirst() }
        if !own.isEmpty { parts.append(tree.words(own).joinedLines) }
        start = nil
      }
    }
    return parts.joined(separator: " … ")
  }
}

/// Common nouns for places where things happen. Lower case.
enum PlaceNouns {
  static let words: Set<String> = [
    "office", "palace", "embassy", "residence", "university", "summit", "airport", "hotel", "parliament",
    "capital", "headquarters",
    "convention", "conference", "city", "town", "village", "church", "cathedral", "base", "camp", "prison",
    "court", "hospital", "villa",
  ]
}

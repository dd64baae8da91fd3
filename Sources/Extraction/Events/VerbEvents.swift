import Chronology
import Language
import Records

// Events that verbs name.

/// Who took part, each once, with the place in the clause that tells the role.
typealias Participants = [(entity: CastNumber, role: String?)]

extension EventReader {
  func event(_ rule: VerbRule, at verb: Int) -> EventDraft? {
    guard complementHolds(rule, verb), !isOtherSense(rule, verb), let found = people(rule, of: verb) else {
      return nil
    }
    var participants = found
    takePair(rule, verb, &participants)
    joinGivers(rule, verb, &participants)
    joinStruck(rule, verb, &participants)
    // "led a mission" without saying where went nowhere.
    if rule.kind == .travel, ["lead", "spend"].contains(rule.lemma), place(of: verb, .travel) == nil {
      return nil
    }
    if rule.complement == .person {
      let people = participants.filter { cast.isPerson($0.entity) }.count
      guard people >= (rule.needs.count > 1 ? 2 : 1) else { return nil }
      if rule.needs == [.patient],
        !participants.contains(where: { $0.role == "object" && cast.isPerson($0.entity) })
      {
        return nil
      }
    }
    joinOthers(rule, verb, &participants)
    joinTargets(rule, verb, &participants)
    if [.election, .candidacy].contains(rule.kind) { joinRivals(verb, &participants) }
    // "presented his credentials" to nobody that is told.
    if rule.words.contains("credentials"), participants.count < 2 || !isReceived(verb) { return nil }
    // Whom something is done to must be somebody.
    if rule.needs == [.patient],
      rule.kind == .election && rule.complement == .alone || !EventReader.ofBodies.contains(rule.kind),
      !participants.contains(where: { $0.role != "subject" && cast.isPerson($0.entity) })
    {
      return nil
    }
    return draft(rule.kind, at: verb, participants)
  }

  /// "presented her credentials to the king", and not "…, taking over from Jane Doe": somebody stands before the next verb.
  private func isReceived(_ verb: Int) -> Bool {
    let behind = verb + 1 ..<| tree.sentenceTokens(of: verb).upperBound
    let next = behind.first { tree[$0].upos == .verb } ?? behind.upperBound
    return (verb + 1 ..<| next).contains { token in
      cast.mention(at: token).map {
        $0.head == token && cast.isPerson($0.entity) && tree.lower[token] != "her"
      }
        ?? false
    }
  }

  // MARK: Who

  /// Those in the places that the rule asks for; nil where it needs somebody and nobody is there.
  private func people(_ rule: VerbRule, of verb: Int) -> Participants? {
    var participants: Participants = []
    let bare = Telegraphic.voice(of: verb, tree, cast)
    let passive = tree.isPassive(verb) || sharesPassive(rule, verb) || bare == .passive
    var hasSomebody = takeSubject(rule, verb, passive, &participants)
    if participants.isEmpty, bare != nil, let subject = cast.subject {
      participants.append((subject, passive ? "object" : "subject"))
      hasSomebody = rule.needs.contains(passive ? .patient : .agent)
    }
    if takeObjects(rule, verb, passive, &participants) { hasSomebody = true }
    takePossessor(rule, verb, &participants)
    if rule.needs.contains(.with), takeCompany(rule, verb, &participants) { hasSomebody = true }
    if !hasSomebody, EventReader.ofBodies.contains(rule.kind), rule.kind != .meeting,
      rule.complement != .person
    {
      hasSomebody = !passive || rule.needs.contains(.patient)
    }
    let isBetweenTwo = rule.needs.count > 1 && [.meeting, .communication].contains(rule.kind)
    if !hasSomebody {
      hasSomebody = takePeople(of: verb, passive, rule, &participants)
    } else if rule.complement == .person || isBetweenTwo,
      participants.filter({ cast.isPerson($0.entity) }).count < (rule.needs.count > 1 ? 2 : 1)
    {
      _ = takePeople(of: verb, passive, rule, &participants)
    }
    // "Returned at the first elections, in November 1855, Hale …", however the tree hangs it.
    if rule.needs == [.patient], !participants.contains(where: { cast.isPerson($0.entity) }),
      tree[verb].morphology.contains(.past), let opened = openedBy(verb)
    {
      add(headedBy: opened, "object", to: &participants)
      hasSomebody = true
    }
    return hasSomebody ? participants : nil
  }

  /// "was confirmed in March and knighted in the following year": of what can only be done to somebody.
  private func sharesPassive(_ rule: VerbRule, _ verb: Int) -> Bool {
    guard rule.needs == [.patient], tree[verb].deprel == .conj, tree[verb].head >= 0,
      tree[verb].morphology.contains(.past), tree.child(verb, .nsubj, .obj, .aux) == nil
    else { return false }
    return tree.isPassive(tree[verb].head)
  }

  private func takeSubject(
    _ rule: VerbRule, _ verb: Int, _ passive: Bool, _ participants: inout Participants
  ) -> Bool {
    let role = passive ? "object" : "subject"
    let isNeeded = rule.needs.contains(passive ? .patient : .agent)
    var hasSomebody = false
    // "and four years later was elected": no time is elected.
    if let subject = tree.subject(of: verb), discourse.calendar.span(at: subject) == nil {
      add(headedBy: subject, role, to: &participants)
      // Of two subjects one may be the other's apposition.
      // The verb that has it may be another: "His deputy, Rosa Kos, fell out with him and resigned".
      if participants.isEmpty {
        let owner = tree[verb].deprel == .conj ? tree[subject].head : verb
        for other in tree.children(owner, .nsubj, .nsubjPass) {
          add(headedBy: other, role, to: &participants)
        }
      }
      if participants.isEmpty, let opened = openedBy(verb) { add(headedBy: opened, role, to: &participants) }
      if tree.child(verb, .nsubj, .nsubjPass) == subject || participants.isEmpty {
        for name in namedBefore(verb) { add(headedBy: name, role, to: &participants) }
      }
      hasSomebody = isNeeded
    } else if !passive || tree.child(verb, .auxPass) != nil, let shared = sharedSubject(verb) {
      add(headedBy: shared, role, to: &participants)
      hasSomebody = isNeeded && !participants.isEmpty
    } else if passive, [.acl, .advcl].contains(tree[verb].deprel), tree[verb].head >= 0 {
      // "Appointed to the court in 1986, she …"
      let whole = tree[verb].deprel == .acl ? tree[verb].head : tree.subject(of: tree[verb].head)
      if let whole { add(headedBy: whole, "object", to: &participants) }
      hasSomebody = rule.needs.contains(.patient)
    }
    return hasSomebody
  }

  /// "His term ended", "Parliament brought down his government": whose the thing is that the rule names.
  private func takePossessor(_ rule: VerbRule, _ verb: Int, _ participants: inout Participants) {
    // "His maiden speech was made on 9 August 2006"
    if rule.complement == .speechWord, tree.isPassive(verb), let speech = tree.child(verb, .nsubjPass),
      rule.isFilled(by: tree.lower[speech])
    {
      for owner in tree.children(speech, .nmodPoss) { add(headedBy: owner, "subject", to: &participants) }
    }
    guard rule.complement == .words else { return }
    for thing in tree.children(verb, .nsubj, .nsubjPass, .obj)
    where tree[thing].upos == .noun
      && (rule.words.contains(tree.lower[thing]) || rule.words.contains(tree[thing].lemma))
    {
      let role = tree[thing].deprel == .obj || tree.isPassive(verb) ? "object" : "subject"
      for owner in tree.children(thing, .nmodPoss, .nmod)
      where tree[owner].deprel == .nmodPoss || tree.preposition(of: owner) == "of" {
        add(headedBy: owner, role, to: &participants)
      }
    }
  }

  /// "Returned at the first elections, in November 1855, Hale …": the person behind the comma that ends the opening.
  private func openedBy(_ verb: Int) -> Int? {
    let sentence = tree.sentenceTokens(of: verb)
    guard verb <= sentence.lowerBound + 1 else { return nil }
    return (verb + 1 ..<| min(verb + 24, sentence.upperBound)).first { at in
      tree.lower[at - 1] == "," && cast.mention(at: at).map { cast.isPerson($0.entity) } ?? false
    }.flatMap { cast.mention(at: $0)?.head }
  }

  private func takeObjects(
    _ rule: VerbRule, _ verb: Int, _ passive: Bool, _ participants: inout Participants
  ) -> Bool {
    var hasSomebody = false
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
      where ["with", "between", "to", "from"].contains(tree.preposition(of: nested))
        || tree.lower[object] == "audience" && tree.preposition(of: nested) == "of"
      {
        add(headedBy: nested, "with", to: &participants)
      }
    }
    // "had him arrested"
    let above = tree[verb].head
    if [.xcomp, .ccomp].contains(tree[verb].deprel), above >= 0,
      ["have", "get", "see"].contains(lemma(above)),
      tree.child(verb, .obj) == nil, rule.needs.contains(.patient),
      let whom = tree.child(above, .obj) ?? tree.child(verb, .nsubj, .nsubjPass)
    {
      participants.removeAll { $0.entity == cast.entity(headedBy: whom, tree) }
      add(headedBy: whom, "object", to: &participants)
      hasSomebody = true
    }
    if !passive, rule.needs.contains(.patient), !participants.contains(where: { $0.role == "object" }),
      let object = namedBehind(verb)
    {
      add(headedBy: object, "object", to: &participants)
      hasSomebody = true
    }
    return hasSomebody
  }

  private func takeCompany(_ rule: VerbRule, _ verb: Int, _ participants: inout Participants) -> Bool {
    if let with = namedWith(verb) { add(headedBy: with, "with", to: &participants) }
    let prepositions: Set<String> = rule.kind == .award ? ["on", "upon", "to"] : ["with", "to", "on", "for"]
    var hasSomebody = false
    for with in tree.obliques(verb, prepositions) where discourse.calendar.span(at: with) == nil {
      add(headedBy: with, "with", to: &participants)
      if rule.needs == [.with] { hasSomebody = participants.contains { $0.role == "with" } }
    }
    if rule.needs == [.with], participants.contains(where: { $0.role == "with" }) { hasSomebody = true }
    // "offered a dinner in her honour"
    for honour in tree.span(verb) where ["honour", "honor"].contains(tree.lower[honour]) {
      if rule.kind == .meeting, let guest = tree.child(honour, .nmodPoss) {
        add(headedBy: guest, "with", to: &participants)
      }
    }
    return hasSomebody
  }

  private func joinGivers(_ rule: VerbRule, _ verb: Int, _ participants: inout Participants) {
    guard rule.kind == .award else { return }
    for giver in tree.obliques(verb, ["from", "by"]) { add(headedBy: giver, "by", to: &participants) }
  }

  private func joinStruck(_ rule: VerbRule, _ verb: Int, _ participants: inout Participants) {
    guard rule.kind == .sanction else { return }
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

  /// "opened an inquiry into Kos", "searched his house", "froze her assets", "disclosed that Kos had owned a flat": whom a
  /// body's doing concerns.
  private func joinTargets(_ rule: VerbRule, _ verb: Int, _ participants: inout Participants) {
    guard [.investigation, .sanction, .disclosure].contains(rule.kind),
      !participants.contains(where: { cast.isPerson($0.entity) })
    else { return }
    let things =
      tree.children(verb, .obj, .nsubjPass, .nsubj) + tree.obliques(verb, ["into", "against", "on", "of"])
    for thing in things where tree[thing].upos != .verb {
      for owner in tree.children(thing, .nmodPoss) { add(headedBy: owner, "object", to: &participants) }
      for nested in tree.children(thing, .nmod)
      where ["into", "of", "against", "on"].contains(tree.preposition(of: nested)) {
        if tree.lower[nested - 1] != "by" { add(headedBy: nested, "object", to: &participants) }
        for owner in tree.children(nested, .nmodPoss) { add(headedBy: owner, "object", to: &participants) }
      }
      if ["into", "against"].contains(tree.preposition(of: thing)) {
        add(headedBy: thing, "object", to: &participants)
      }
    }
    guard rule.kind == .disclosure else { return }
    for clause in tree.children(verb, .ccomp, .csubj) {
      for subject in tree.children(clause, .nsubj, .nsubjPass) {
        add(headedBy: subject, "about", to: &participants)
      }
    }
  }

  /// "stood for mayor and lost to the incumbent, Petro Kos", "was elected leader, defeating former minister Colleen Ban":
  /// whoever stood against somebody, as the rest of the sentence has it.
  func joinRivals(_ verb: Int, _ participants: inout Participants) {
    let end = tree.sentenceTokens(of: verb).upperBound
    for contest in verb + 1 ..<| min(verb + 30, end) {
      if [";", "who", "which", "whom", "that"].contains(tree.lower[contest]) { return }
      // Of what another does nothing is told.
      if [.nsubj, .nsubjPass].contains(tree[contest].deprel), tree.lower[contest] != "he",
        tree.lower[contest] != "she", let other = cast.entity(headedBy: contest, tree),
        !participants.contains(where: { $0.entity == other })
      {
        return
      }
      guard tree[contest].upos == .verb, EventReader.contests.contains(lemma(contest)) else { continue }
      if let rival = rival(in: contest, end) { add(headedBy: rival, "with", to: &participants) }
    }
  }

  /// Whom a verb of contest names: "lost to X", "was beaten by X", "beat X".
  private func rival(in contest: Int, _ end: Int) -> Int? {
    if ["lose", "finish"].contains(lemma(contest)) {
      return (contest + 1 ..<| min(contest + 12, end)).first {
        ["to", "behind", "against"].contains(tree.lower[$0]) && discourse.calendar.span(at: $0 + 1) == nil
      }.flatMap(namedBehind)
    }
    guard tree.isPassive(contest) || tree.child(contest, .obj) == nil else { return namedBehind(contest) }
    let by = (contest + 1 ..<| min(contest + 10, end)).prefix { !isFiniteVerb($0) && tree.lower[$0] != "," }
      .first { tree.lower[$0] == "by" }
    return namedBehind(by ?? contest)
  }

  private static let contests: Set<String> = [
    "defeat", "beat", "unseat", "oust", "outpoll", "trounce", "edge", "lose", "finish",
  ]

  /// Whoever else the words behind a verb name by "by", "with", "on" or "to", where the tree hangs them elsewhere:
  /// "was appointed Minister of Agriculture by Premier Raymond Kessler".
  private func joinOthers(_ rule: VerbRule, _ verb: Int, _ participants: inout Participants) {
    let sentence = tree.sentenceTokens(of: verb)
    var joining: Set<String> = ["by", "with", "on", "to", "from", "against", "alongside", "under"]
    // "reelected over Jim Peavey", "elected ahead of Myriam Amaya"
    if rule.kind == .election { joining.formUnion(["over", "of", "behind", "against"]) }
    var preposition = ""
    var at = verb + 1
    while at < min(verb + 22, sentence.upperBound), !isFiniteVerb(at),
      ![";", "who", "whose", "that"].contains(tree.lower[at])
    {
      if tree[at].upos == .adp { preposition = tree.lower[at - 1] == "according" ? "" : tree.lower[at] }
      // "opened an inquiry, and on 19 June she testified": the preposition is the date's.
      if discourse.calendar.span(at: at) != nil { preposition = "" }
      if let mention = cast.mention(at: at), mention.tokens.lowerBound == at {
        if cast.isPerson(mention.entity), mention.form != .nominal,
          joining.contains(preposition),
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
    of verb: Int, _ passive: Bool, _ rule: VerbRule, _ participants: inout Participants
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
    takeNamed(behind: verb, &participants)
    let people = participants.filter { cast.isPerson($0.entity) }
    if rule.needs.contains(.with), rule.kind == .meeting || rule.kind == .communication, people.count < 2 {
      return false
    }
    return rule.needs.contains(.agent) ? !people.isEmpty : people.contains { $0.role != "subject" }
  }

  private func takeNamed(behind verb: Int, _ participants: inout Participants) {
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    while at < min(verb + 14, sentence.upperBound), !isFiniteVerb(at), tree.lower[at] != ";" {
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.head == at,
        mention.form != .nominal, tree[at].deprel != .nmodPoss,
        !isOnlyTopic(mention.tokens.lowerBound, behind: verb)
      {
        let role = tree.preposition(of: at) == "by" ? "by" : "object"
        if !participants.contains(where: { $0.entity == mention.entity }) {
          participants.append((mention.entity, role))
        }
      }
      at += 1
    }
  }

  /// "spoke of his friendship with X", "talked about X": who is only spoken of takes no part.
  private func isOnlyTopic(_ name: Int, behind verb: Int) -> Bool {
    var at = name - 1
    while at > verb,
      Titles.words.contains(tree.lower[at]) || tree.lower[at].hasSuffix(".") || tree[at].upos == .det
    {
      at -= 1
    }
    return at > verb
      && ["about", "of", "over", "against", "for", "like", "on", "regarding", "concerning"].contains(
        tree.lower[at])
      || (verb + 1 ..<| name).prefix(2).contains { ["about", "of"].contains(tree.lower[$0]) }
  }

  /// Whether two of those who met or spoke stand in places of their own beside the verb: what only words near each other
  /// suggest is not enough where nothing tells when.
  func isPlainlyBetween(_ verb: Int) -> Bool {
    guard EventReader.plainlyBetween.contains(lemma(verb)) else { return false }
    var heads = [tree.subject(of: verb) ?? sharedSubject(verb)].compactMap { $0 }
    if let subject = heads.first, isPair(subject) { return true }
    heads += tree.children(verb, .obj, .iobj)
    heads += tree.obliques(verb, ["with", "to", "by"])
    if let behind = namedWith(verb) ?? namedBehind(verb), !isOnlyTopic(behind, behind: verb) {
      heads.append(behind)
    }
    heads += namedBefore(verb)
    var people: Set<CastNumber> = []
    for head in heads {
      for token in tree.coordinated(head) + [head] {
        if let entity = cast.entity(headedBy: token, tree), cast.isPerson(entity) { people.insert(entity) }
        if let name = tree.child(token, .appos), let entity = cast.entity(headedBy: name, tree),
          cast.isPerson(entity)
        {
          people.insert(entity)
        }
      }
    }
    return people.count > 1
  }

  private static let plainlyBetween: Set<String> = [
    "meet", "speak", "talk", "phone", "telephone", "call", "write", "email", "e-mail", "text", "contact",
    "confer", "dine",
    "lunch", "consult", "huddle", "correspond", "ring", "cable", "converse", "chat", "visit", "greet",
    "brief",
    "congratulate", "negotiate", "shake", "receive", "host", "welcome", "introduce", "tell", "wire",
    "message", "send",
    "reply", "join", "discuss", "telegraph", "radio", "summon", "entertain", "interview", "warn", "forward",
    "come", "sit",
    "hold", "have", "exchange", "present", "accompany",
  ]

  // MARK: What else the clause holds

  private func complementHolds(_ rule: VerbRule, _ verb: Int) -> Bool {
    switch rule.complement {
    case .any, .person: return true
    case .placeObject:
      return tree.children(verb, .obj).contains { token in
        cast.mention(at: token).map { cast.members[$0.entity].schema == .place } ?? false
          // "won Niigata 7th"
          || rule.kind == .election
            && (token ..<| token + 3).contains {
              Ordinals.words.contains(tree.lower[$0]) && tree[$0 - 1].upos == .propn
            }
      }
    case .toPlace, .forPlace:
      return tree.obliques(verb, [rule.complement == .toPlace ? "to" : "for"]).contains(where: isDestination)
    case .body:
      return (tree.children(verb, .obj) + tree.obliques(verb, ["for"])).contains(where: isBody)
    case .group:
      return (tree.children(verb, .obj) + tree.obliques(verb, ["with", "to"])).contains(where: isGroup)
    case .forBody:
      // "stood for the Storting"
      return tree.obliques(verb, ["for"]).contains {
        isBody($0) || LegislatureWords.words.contains(tree.lower[$0])
      }
    case .forElected:
      let behind = verb + 1 ..<| reach(of: verb)
      return behind.contains { at in
        tree.lower[at] == "for"
          && (at + 1 ..<| min(at + 5, behind.upperBound)).contains {
            EventNouns.elected.contains(tree.lower[$0])
          }
      }
    case .ofTheYear:
      return (verb + 1 ..<| reach(of: verb)).contains { at in
        ["year", "decade", "century"].contains(tree.lower[at]) && tree.lower[at - 1] == "the"
          && tree.lower[at - 2] == "of"
          && tree.isCapitalised(at)
      }
    case .asOffice: return standsAsOffice(verb)
    case .alone:
      return standsAlone(verb)
        && (rule.needs == [.agent] || tree.isPassive(verb) || sharesPassive(rule, verb))
    case .place: return hasPlace(verb)
    case .knightWord: return holdsWord(rule, verb) || isOfOrder(verb)
    default: return holdsWord(rule, verb)
    }
  }

  /// "was sent to Vienna as minister resident": an office behind "as" before the next verb.
  private func standsAsOffice(_ verb: Int) -> Bool {
    let end = min(verb + 15, tree.sentenceTokens(of: verb).upperBound)
    var at = verb + 1
    while at < end, !isFiniteVerb(at), ![";", ","].contains(tree.lower[at]) {
      if tree.lower[at] == "as" {
        return (at + 1 ..<| min(at + 7, end)).contains {
          RoleNouns.words.contains(tree.lower[$0]) || RoleNouns.words.contains(tree[$0].lemma)
            || EventNouns.roles.contains(tree.lower[$0])
        }
      }
      at += 1
    }
    return false
  }

  /// "rebel leaders", "relatives of the dead", "a delegation": people without names.
  private func isGroup(_ token: Int) -> Bool {
    guard tree[token].upos == .noun else { return false }
    if ["delegation", "group", "committee", "board", "cabinet", "crowd", "team"].contains(tree.lower[token]) {
      return true
    }
    // "wrote to the prime minister"
    if Appositions.isPersonNoun(tree.lower[token]), let article = tree.child(token, .det),
      tree.lower[article] == "the"
    {
      return true
    }
    return tree[token].morphology.contains(.plural)
      && (Appositions.isPersonNoun(tree[token].lemma) || EventNouns.groups.contains(tree.lower[token]))
  }

  /// "Ottingen fell in October 1777": neither object nor complement, and nothing tells where to.
  private func standsAlone(_ verb: Int) -> Bool {
    for child in tree.children(verb) {
      switch tree[child].deprel {
      case .obj, .iobj, .xcomp, .ccomp, .compoundPrt: return false
      case .obl, .nmod:
        guard discourse.calendar.span(at: child) == nil else { continue }
        guard
          ["over", "after", "amid", "following", "when", "during"].contains(tree.preposition(of: child) ?? "")
        else { return false }
      default: continue
      }
    }
    return tree[verb + 1].upos != .adv && tree[verb + 1].upos != .adj
  }

  private func hasPlace(_ verb: Int) -> Bool {
    for child in tree.children(verb) {
      if tree[child].deprel == .obl,
        ["to", "in", "for", "from", "at", "into", "on"].contains(tree.preposition(of: child)),
        isDestination(child)
      {
        return true
      }
      if tree[child].deprel == .obj, isPlace(child) || tree[child].upos == .noun { return true }
    }
    return (verb + 1 ..<| reach(of: verb)).contains { at in
      ["to", "in", "at", "for", "into"].contains(tree.lower[at]) && at + 1 < tree.count
        && (isDestination(at + 1) || tree[at + 1].upos == .propn && cast.mention(at: at + 1) == nil)
    }
  }

  /// "an Officer of the Legion of Honour": a rank that is a knight's in an order only.
  private func isOfOrder(_ verb: Int) -> Bool {
    let words = verb + 1 ..<| reach(of: verb)
    return words.contains { at in
      ["officer", "member", "fellow", "official"].contains(tree.lower[at]) && tree.lower[at + 1] == "of"
        && (at + 2 ..<| min(at + 6, words.upperBound)).contains {
          ["order", "legion"].contains(tree.lower[$0])
        }
    }
  }

  private func holdsWord(_ rule: VerbRule, _ verb: Int) -> Bool {
    // "appointed him Keeper of the Seals, in succession to Count X": a rank right behind the verb, and nobody's title.
    if rule.complement == .knightWord {
      return (verb + 1 ..<| reach(of: verb)).contains { at in
        (rule.isFilled(by: tree.lower[at]) || rule.isFilled(by: tree[at].lemma))
          && !["to", "by", "under", "with"].contains(tree.lower[at - 1]) && !commands(at)
      }
    }
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
    // "the letter which he addressed to", "Papers released in 2011": what the clause hangs on.
    let head = tree[verb].head
    if [.acl, .aclRelcl].contains(tree[verb].deprel), head >= 0, rule.complement != .knightWord,
      rule.isFilled(by: tree.lower[head]) || rule.isFilled(by: tree[head].lemma)
    {
      return true
    }
    // The verb's own phrase, clauses below it left out.
    for child in tree.children(verb)
    where child > verb || tree[child].deprel != .obl || rule.complement != .officeWord {
      if rule.isFilled(by: tree.lower[child]) || rule.isFilled(by: tree[child].lemma) {
        if [.sanction, .investigation, .election, .disclosure].contains(rule.kind)
          || tree[child].deprel != .nsubj
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

  /// "Commander of the Navy" is no rank of an order.
  private func commands(_ rank: Int) -> Bool {
    guard ["commander", "companion"].contains(tree.lower[rank]), ["of", "in"].contains(tree.lower[rank + 1])
    else { return false }
    return !(rank + 2 ..<| min(rank + 9, tree.sentenceTokens(of: rank).upperBound)).contains {
      EventReader.orders.contains(tree.lower[$0])
    }
  }

  private static let orders: Set<String> = [
    "order", "legion", "empire", "merit", "star", "bath", "victorian", "garter", "cross", "lion", "crown",
    "eagle",
    "st", "st.", "saint", "honour", "honor", "arts", "letters", "palms", "rose", "dragon", "redeemer",
    "dannebrog",
  ]

  /// The token behind the words that can belong to a verb: to the next verb or mark, ten words at most.
  func reach(of verb: Int) -> Int {
    let end = min(verb + 11, tree.sentenceTokens(of: verb).upperBound)
    var at = verb + 1
    while at < end, !isFiniteVerb(at),
      tree[at].upos != .punct || tree.lower[at] == "-" || tree.lower[at] == "\""
    { at += 1 }
    return max(at, verb + 1)
  }

  func isFiniteVerb(_ token: Int) -> Bool {
    (tree[token].upos == .verb && tree[token].deprel != .amod && tree[token].deprel != .xcomp
      && !tree.lower[token].hasSuffix("ing"))
      || tree[token].deprel == .cop
  }
}

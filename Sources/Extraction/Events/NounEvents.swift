import Chronology
import Language
import Records

// Events that nouns name by themselves.

extension EventReader {
  func event(_ kind: EventKind, nounAt noun: Int) -> EventDraft? {
    // What a verb already says ("held a meeting") is the verb's event.
    let head = tree[noun].head
    if head >= 0, [.obj, .nsubjPass].contains(tree[noun].deprel),
      !["approve", "confirm", "broadcast", "publish"].contains(tree[head].lemma),
      let rules = EventVerbs.byLemma[tree[head].lemma],
      rules.contains(where: { $0.kind == kind })
    {
      return nil
    }
    if isOnlyAskedFor(noun) { return nil }
    if tree[noun].lemma == "evidence", !isGiven(noun) { return nil }
    if [.compound, .amod].contains(tree[noun].deprel) || tree[noun].morphology.contains(.plural) {
      return nil
    }
    let lemma = tree[noun].lemma
    if ["rise", "elevation", "ascent"].contains(lemma), !leadsToOffice(noun) { return nil }
    var participants: [(entity: CastNumber, role: String?)] = []
    if ["candidate", "witness"].contains(lemma) {
      guard tree.child(noun, .cop) != nil, let subject = tree.subject(of: noun) else { return nil }
      add(headedBy: subject, "subject", to: &participants)
    }
    for child in tree.children(noun) where !["candidate", "witness"].contains(lemma) {
      switch tree[child].deprel {
      case .nmodPoss: add(headedBy: child, "subject", to: &participants)
      case .nmod:
        switch tree.preposition(of: child) {
        case "between" where isPair(child):
          for entity in lastTwo(before: child, except: speakers(above: noun)) {
            participants.append((entity, "with"))
          }
        case "with", "between", "to", "from": add(headedBy: child, "with", to: &participants)
        case "of", "by":
          add(
            headedBy: child, [.appointment, .departure, .death].contains(kind) ? "object" : "by",
            to: &participants)
        // "the appointment of Judge Jane Doe": the name hangs on the noun beside its title.
        case nil where tree.lower[child - 2] == "of" && cast.mention(at: child)?.tokens.lowerBound == child:
          if [.appointment, .departure, .death].contains(kind) {
            add(headedBy: child, "object", to: &participants)
          }
        default: break
        }
      default: break
      }
    }
    // "published a cable in which she had called": a paper, not its sending.
    if EventReader.written.contains(lemma), lemma != "interview" {
      // "A letter from Kos to Falk, dated 8 May 1974, was found": who wrote it, to whom and when.
      // "His letter of 3 June 1940 to Kos was never answered"
      if lemma == "letter",
        discourse.calendar.span(at: noun + 1) != nil || discourse.calendar.span(at: noun + 2) != nil,
        let to = (noun + 1 ..<| min(noun + 9, tree.count)).first(where: { tree.lower[$0] == "to" }),
        let name = cast.mention(at: to + 1), name.form == .name, cast.isPerson(name.entity)
      {
        add(headedBy: name.head, "with", to: &participants)
      }
      let isDated =
        ((noun + 1 ..<| min(noun + 12, tree.count)).contains { tree.lower[$0] == "dated" }
          || discourse.calendar.span(at: noun + 2) != nil)
        && participants.filter { cast.isPerson($0.entity) }.count > 1
      if [.obj, .nsubjPass].contains(tree[noun].deprel), !isDated { return nil }
    } else {
      joinRelative(kind, noun, &participants)
    }
    // "In a speech in Detroit, X said": the clause's subject gave the speech.
    let clause = tree.clause(of: noun)
    if participants.isEmpty || EventReader.written.contains(lemma),
      [.speech, .testimony, .travel].contains(kind) || EventReader.written.contains(lemma),
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
    // "A trip to Doha in 2011 cost him the job": whose trip it was.
    if kind == .travel, participants.isEmpty, tree[noun].deprel == .nsubj, head >= 0,
      let whom = tree.child(head, .iobj, .obj), cast.mention(at: whom)?.form == .pronoun
    {
      add(headedBy: whom, "subject", to: &participants)
    }
    // "At a luncheon held on 15 September, the minister congratulated the ambassador".
    if kind == .meeting || ["call", "conversation"].contains(lemma), participants.isEmpty,
      tree[noun].deprel == .obl
    {
      if let subject = tree.subject(of: clause) { add(headedBy: subject, "subject", to: &participants) }
      for object in tree.children(clause, .obj, .iobj) + tree.obliques(clause, ["to"]) {
        add(headedBy: object, "with", to: &participants)
      }
    }
    // "immediately after meeting with Henry Kissinger": with whom the sentence tells of.
    if kind == .meeting, participants.count == 1, [.obl, .advcl].contains(tree[noun].deprel),
      let subject = tree.subject(of: clause)
    {
      add(headedBy: subject, "subject", to: &participants)
    }
    // "A hearing before the committee was held on 9 May".
    let isHeld =
      ["hearing"].contains(lemma) && head >= 0 && ["hold", "open", "begin"].contains(tree[head].lemma)
    // "An inquiry by the Chamber in 1858 cleared him", "an investigation in May 2003 found nothing"
    if kind == .investigation {
      guard [.nsubj, .nsubjPass].contains(tree[noun].deprel), head >= 0, ownDate(of: noun) != nil else {
        return nil
      }
      for object in tree.children(head, .obj) { add(headedBy: object, "object", to: &participants) }
    }
    guard isHeld || kind == .investigation || participants.contains(where: { cast.isPerson($0.entity) })
    else {
      return nil
    }
    if kind == .meeting || (kind == .communication && !EventReader.written.contains(lemma)) {
      guard participants.count > 1 else { return nil }
    }
    guard date(near: noun, clause) != nil else { return nil }
    if EventReader.dated.contains(kind), ownDate(of: noun) == nil, !isPredicated(noun) { return nil }
    if [.nsubj, .obj].contains(tree[noun].deprel), head >= 0,
      ["announce", "approve"].contains(tree[head].lemma),
      let giver = tree.subject(of: head), giver != noun
    {
      add(headedBy: giver, "by", to: &participants)
    }
    // "before his death, in 1990 he …": only a date of its own tells when somebody died.
    if kind == .death {
      guard
        discourse.calendar.spans(in: noun ..<| min(noun + 14, tree.count)).contains(where: {
          // "the murder of the lawyer Jane Doe in 1982"
          $0.tokens.lowerBound <= noun + 3
            || cast.mention(at: $0.tokens.lowerBound - 1).map { name in
              name.form == .name && participants.contains { $0.entity == name.entity }
            } ?? false
        })
      else { return nil }
    }
    return draft(kind, at: noun, participants)
  }

  /// "His evidence to the Scott Inquiry on 14 June 1994": whose, and before whom.
  private func isGiven(_ noun: Int) -> Bool {
    tree.child(noun, .nmodPoss) != nil
      && tree.children(noun, .nmod).contains { child in
        ["to", "before"].contains(tree.preposition(of: child))
          && tree.span(child).contains { EventNouns.tribunal.contains(tree.lower[$0]) }
      }
  }

  /// "In a homily on 12 October, …, he asked": the person who is the subject of the sentence that it opens.
  func mainSubject(behind noun: Int) -> Int? {
    let sentence = tree.sentenceTokens(of: noun)
    guard noun < sentence.lowerBound + 5,
      ["in", "during", "at", "on"].contains(tree.lower[sentence.lowerBound])
    else { return nil }
    let root = sentence.first { tree[$0].head < 0 }
    return root.flatMap { tree.subject(of: $0) }
  }

  /// "a conversation of 3 September in which she told Dugas": who took part in what the relative clause tells.
  private func joinRelative(_ kind: EventKind, _ noun: Int, _ participants: inout Participants) {
    guard [.meeting, .communication].contains(kind) else { return }
    for clause in tree.children(noun, .aclRelcl)
    where tree.children(clause).contains(where: {
      tree.lower[$0] == "which" && tree.preposition(of: $0) != nil
    }) {
      if let subject = tree.child(clause, .nsubj, .nsubjPass) {
        add(headedBy: subject, "subject", to: &participants)
      }
      for object in tree.children(clause, .obj, .iobj) { add(headedBy: object, "with", to: &participants) }
    }
  }

  /// What one person sends, gives or writes.
  private static let written: Set<String> = [
    "interview", "letter", "telegram", "email", "e-mail", "cable", "memorandum", "memo",
  ]

  /// Kinds of which a noun tells only with a date of its own: "until his retirement" is no event.
  private static let dated: Set<EventKind> = [
    .departure, .appointment, .death, .election, .arrest, .conviction,
  ]

  /// "demanded her resignation": what is wanted, feared or refused has not come about.
  private func isOnlyAskedFor(_ noun: Int) -> Bool {
    let head = tree[noun].head
    guard head >= 0 else { return false }
    // "a warrant for his arrest"
    if tree[noun].deprel == .nmod {
      return ["warrant", "order", "request", "demand", "call", "plan", "petition"].contains(tree[head].lemma)
    }
    guard
      tree[noun].deprel == .obj
        || tree[noun].deprel == .obl && ["for", "against"].contains(tree.preposition(of: noun))
    else { return false }
    return [
      "demand", "call", "urge", "reject", "refuse", "offer", "threaten", "seek", "expect", "want", "oppose",
      "consider",
      "propose", "plan", "request", "avoid", "prevent", "contest", "question", "regret", "welcome", "discuss",
    ].contains(tree[head].lemma)
  }

  /// "His appointment was announced", "Her dismissal came in May": the noun is what its clause tells of.
  private func isPredicated(_ noun: Int) -> Bool {
    let head = tree[noun].head
    // "became chief justice on 4 January, upon the retirement of Coyle"
    if tree[noun].deprel == .obl, tree.preposition(of: noun) == "upon" { return true }
    guard head >= 0, [.nsubj, .nsubjPass, .obj].contains(tree[noun].deprel) else { return false }
    return [
      "come", "follow", "announce", "occur", "happen", "take", "approve", "confirm", "accept", "mark",
      "surprise",
    ].contains(tree[head].lemma)
  }

  /// Who says the clause that a noun stands in: "Orlov confirmed that a call between the two men took place".
  private func speakers(above noun: Int) -> [CastNumber] {
    let clause = tree.clause(of: noun)
    guard tree[clause].deprel == .ccomp, tree[clause].head >= 0,
      let subject = tree.subject(of: tree[clause].head)
    else { return [] }
    return [cast.entity(headedBy: subject, tree)].compactMap { $0 }
  }

  /// "her rise to the deputy governorship": to an office.
  private func leadsToOffice(_ noun: Int) -> Bool {
    tree.children(noun, .nmod).contains { child in
      tree.preposition(of: child) == "to"
        && (RoleNouns.words.contains(tree[child].lemma) || EventNouns.office.contains(tree.lower[child])
          // "Her elevation to the Supreme Court"
          || ["court", "bench"].contains(tree.lower[child]))
    }
  }
}

import Language
import Records

// Other senses of the verbs that name events.

extension EventReader {
  /// Whether the verb, for all that stands beside it, means something else here.
  func isOtherSense(_ rule: VerbRule, _ verb: Int) -> Bool {
    // "a retired general" tells of no departure.
    if tree[verb].deprel == .amod, tree[verb - 1].upos != .propn, !tree.lower[verb - 1].hasSuffix("self") {
      return true
    }
    if hasThingAsSubject(rule, verb) { return true }
    if isPurpose(rule, verb) || isDismissedAs(verb) || hasThingAsObject(rule, verb) { return true }
    let words = verb + 1 ..<| reach(of: verb)
    func holds(_ word: String) -> Bool { words.contains { tree.lower[$0] == word } }
    switch rule.lemma {
    // "commissioned him to paint" appoints nobody.
    case "commission": return holds("to")
    // "called on him to resign"
    // "called by the defence": and not "the defence called him a liar".
    case "call" where rule.kind == .testimony && rule.words.contains("defence"): return !tree.isPassive(verb)
    // "called Palin a clown when commenting on her speech", "they called me The Poet"
    case "call":
      return rule.kind == .meeting
        && (holds("to") || tree.child(verb, .xcomp) != nil
          || tree.child(verb, .obj).map { $0 > verb } ?? false)
        || rule.kind == .communication && (isNaming(verb) || isNamed(verb))
    // "voted in 2001 for the law": nobody is voted in.
    case "vote" where rule.kind == .election:
      return !tree.isPassive(verb) && tree.child(verb, .obj) == nil
    // "was happy to see that Khan was voted in"
    // "sees him as a rival", "would love to see him", "saw Kos win": nobody met.
    case "see":
      return rule.kind == .meeting
        && (holds("that") || holds("as") || tree.child(verb, .ccomp, .xcomp, .mark) != nil
          || !tree[verb].morphology.contains(.past) && tree.child(verb, .aux) == nil || tree.isPassive(verb))
    // "picked herself up" is no arrest.
    case "pick":
      return words.prefix(3).contains {
        tree.lower[$0].hasSuffix("self") || tree.lower[$0].hasSuffix("selves")
      }
    // "joined the court's liberals in a decision" joins no court.
    case "join" where rule.kind == .appointment:
      return words.contains {
        [
          "decision", "opinion", "dissent", "ruling", "lawsuit", "protest", "strike", "chorus",
          "criticism", "praise", "march",
        ].contains(tree.lower[$0])
      }
    // "conferred with the premier" gives nobody an office.
    case "confer" where rule.kind == .appointment:
      return !isBestowed(verb)
    // "landed a short role in the thriller"
    case "land": return rule.kind == .travel && tree.child(verb, .obj) != nil
    // "recalled him as a quiet man", "recalled that": what is remembered.
    case "recall":
      // "The committee has recalled Lindo for next Wednesday"
      if !tree.isPassive(verb), let caller = tree.child(verb, .nsubj),
        EventNouns.tribunal.contains(tree.lower[caller])
      {
        return true
      }
      // "Recalled in the autumn of 1950, he": a participle with nobody who remembers.
      // "Recall how he fared in 2000" asks the reader.
      if tree.sentenceTokens(of: verb).lowerBound == verb { return tree.lower[verb] == "recall" }
      if rule.complement == .asOffice { return false }
      return !tree.isPassive(verb) && !SubjectReader(discourse: discourse).sharesPassive(verb)
        && (holds("as") || holds("that") || tree.child(verb, .obj) == nil)
    // "replacing Ge Hongtao" is told with what comes before it.
    case "replace", "succeed":
      return tree.lower[verb].hasSuffix("ing") && tree.child(verb, .aux) == nil
        || tree.child(verb, .mark).map { tree.lower[$0] == "to" } ?? false
    // "returned to Oxford for a doctorate": nobody returned him.
    case "return":
      return rule.kind == .election && !tree.isPassive(verb) && tree.child(verb, .obj) == nil
        && tree.child(verb, .nsubj).map { $0 < verb } ?? false
    // "spent 14 months in the prison camp" is no journey.
    case "spend":
      return rule.kind == .travel
        && (verb + 1 ..<| tree.sentenceTokens(of: verb).upperBound).prefix(14).contains {
          ["prison", "camp", "jail", "gaol", "custody", "hospital", "confinement", "detention"].contains(
            tree.lower[$0])
        }
    // "made her way to Dar es Salaam" makes way for nobody.
    case "make":
      return rule.kind == .departure && rule.words.contains("way") && !["way"].contains(tree.lower[verb + 1])
    // "The president was declared unfit": and not "was declared mayor of Ruse".
    case "declare" where rule.kind == .election:
      let next = tree.lower[verb + 1] == "the" ? verb + 2 : verb + 1
      return !tree.isPassive(verb) || !rule.words.contains(tree.lower[next])
    case "finish": return rule.kind == .election && !isAboutElection(verb)
    case "come", "draw":
      // "Her term came to an end"
      if rule.kind == .departure { return !holds("to") || !(holds("end") || holds("close")) }
      // "The affair came out": and not "came to an end".
      if rule.kind == .disclosure {
        return !words.contains { ["out", "light", "public", "known"].contains(tree.lower[$0]) }
      }
      return rule.kind == .election && !isAboutElection(verb)
    // "crossed the floor to join Labour" goes nowhere.
    case "cross": return rule.kind == .travel && holds("floor")
    // "surrendered to the police" gives up no office.
    case "surrender":
      return rule.kind == .departure
        && words.contains { ["police", "court", "himself", "herself"].contains(tree.lower[$0]) }
    // "gave the order in his office" gives up none.
    case "give" where rule.complement == .seatWord: return !holds("up")
    case "award", "receive", "give", "confer", "win", "grant", "earn", "collect", "accept", "obtain":
      // "conferred an honour on him" is no conference, and a degree a fact of education.
      if rule.kind == .meeting {
        return rule.lemma == "confer"
          && (tree.child(verb, .obj) != nil || isBestowed(verb))
      }
      return rule.kind == .award && (holds("degree") || holds("doctorate"))
        && !words.contains { ["honorary", "honoris"].contains(tree.lower[$0]) }
    // "was introduced to Sloane": and not "presented a bill".
    case "introduce", "present":
      guard rule.kind == .meeting, rule.complement == .person else { return false }
      return !tree.isPassive(verb) || !holds("to")
        || tree.subject(of: verb).flatMap { cast.entity(headedBy: $0, tree) }
          .map { !cast.isPerson($0) } ?? true
    // "defended himself before the commission"
    case "defend": return rule.kind == .testimony && !holds("before")
    // "is addressed to Redfern"
    case "address": return tree.isPassive(verb) || rule.kind == .speech && isLetter(verb)
    // "signed the bill into law"
    case "sign", "conclude", "initial":
      return rule.kind == .meeting && !words.contains { tree.lower[$0] == "with" } && !hasTwoSubjects(verb)
    // "lost his wife": elections are lost to somebody.
    case "lose": return rule.kind == .election && rule.complement == .person && !holds("to")
    // "ran the children's hospital"
    case "run", "stand":
      return rule.kind == .candidacy && rule.complement == .candidateWord && tree.child(verb, .obj) != nil
    // "brought down his government" brings nobody into one.
    case "bring", "take":
      return rule.kind == .appointment && !rule.words.isDisjoint(with: ["government", "cabinet"])
        && !words.contains { ["into", "to", "in"].contains(tree.lower[$0]) }
    // "spoke at his funeral"
    case "speak":
      // "She and Moe spoke for an hour"
      return rule.kind == .meeting && !words.contains { ["with", "to"].contains(tree.lower[$0]) }
        && !(hasTwoSubjects(verb)
          && words.contains { ["hour", "hours", "minutes", "length"].contains(tree.lower[$0]) })
    // "wrote to the prime minister"
    // "wrote a novel", "Despite what he wrote in her speech": only to somebody.
    case "write" where rule.complement == .any:
      return !(verb + 1 ..<| min(verb + 12, tree.sentenceTokens(of: verb).upperBound)).contains {
        ["to", "letter", "letters", "note", "memo", "email", "e-mail"].contains(tree.lower[$0])
      }
    case "write", "appeal": return rule.complement == .group && tree.obliques(verb, ["to"]).isEmpty
    case "attend", "chair", "convene":
      if rule.kind == .investigation { return false }
      guard let object = tree.child(verb, .obj) ?? tree.child(verb, .nsubjPass) else { return true }
      return tree[object].morphology.contains(.plural) && tree.lower[object] != "talks"
        || !EventNouns.meeting.contains(tree[object].lemma)
          && !EventNouns.meeting.contains(tree.lower[object])
    default: return false
    }
  }

  /// "resigned in order to run for president": what somebody is out for has not come about.
  private func isPurpose(_ rule: VerbRule, _ verb: Int) -> Bool {
    guard [.candidacy, .departure].contains(rule.kind), tree[verb].deprel == .advcl,
      let mark = tree.child(verb, .mark)
    else { return false }
    return tree.lower[mark] == "to"
  }

  /// "questioned the reading", "received 46 percent": a thing where the rule wants a person.
  private func hasThingAsObject(_ rule: VerbRule, _ verb: Int) -> Bool {
    guard rule.complement == .person || rule.lemma == "make" && rule.kind != .disclosure,
      rule.needs.contains(.patient),
      !tree.isPassive(verb), let object = tree.child(verb, .obj), tree[object].upos == .noun,
      tree.child(verb, .iobj) == nil
    else { return false }
    if let entity = cast.entity(headedBy: object, tree) { return !cast.isPerson(entity) }
    return !Appositions.isPersonNoun(tree.lower[object]) && !Appositions.isPersonNoun(tree[object].lemma)
      && !["man", "woman", "men", "women", "people", "guest", "envoys"].contains(tree.lower[object])
  }

  /// "The complaint was dismissed", "His first ministry fell": a thing of which the verb says something else.
  private func hasThingAsSubject(_ rule: VerbRule, _ verb: Int) -> Bool {
    guard !EventReader.ofBodies.contains(rule.kind), rule.kind != .award, rule.kind != .communication,
      ![.words, .officeWord].contains(rule.complement) || tree.isPassive(verb), rule.lemma != "accept",
      rule.lemma != "approve", rule.needs.contains(tree.isPassive(verb) ? .patient : .agent),
      let subject = tree.child(verb, .nsubj, .nsubjPass), tree[subject].upos == .noun
    else { return false }
    if let entity = cast.entity(headedBy: subject, tree) { return !cast.isPerson(entity) }
    if tree.relativeAntecedent(subject, of: verb) != nil { return false }
    return !Appositions.isPersonNoun(tree.lower[subject]) && !Appositions.isPersonNoun(tree[subject].lemma)
      && ["man", "woman", "men", "women", "one", "two", "people", "member", "employee", "couple", "pair"]
        .allSatisfy { tree.lower[subject] != $0 }
  }

  /// "finished second in his year" is no election.
  private func isAboutElection(_ verb: Int) -> Bool {
    tree.sentenceTokens(of: verb).contains {
      EventNouns.election.contains(tree[$0].lemma)
        || ["behind", "candidate", "polls", "poll", "leadership", "votes", "race"].contains(tree.lower[$0])
    }
  }

  /// "called the president a captain": more than whom stands behind the verb.
  private func isNaming(_ verb: Int) -> Bool {
    if isByTelephone(verb) { return false }
    guard tree.child(verb, .xcomp, .ccomp) == nil, let object = tree.child(verb, .obj), object > verb else {
      return true
    }
    let next = (cast.mention(at: object)?.tokens.upperBound ?? object + 1)
    return ![.adp, .punct, .cconj, .adv, .sconj, .num].contains(tree[next].upos)
      || ["\"", "“", ":"].contains(tree.lower[next])
  }

  /// "his \"negatives,\" he called them": what stands in marks before is the name.
  private func isNamed(_ verb: Int) -> Bool {
    ["him", "her", "them", "it", "me", "us"].contains(tree.lower[verb + 1])
      && (max(tree.sentenceTokens(of: verb).lowerBound, verb - 5) ..<| verb).contains {
        ["\"", "”", "''"].contains(tree.lower[$0])
      }
  }

  /// "conferred it on him", and not "on 6 May".
  private func isBestowed(_ verb: Int) -> Bool {
    tree.obliques(verb, ["on", "upon"]).contains { discourse.calendar.span(at: $0) == nil }
  }

  /// "called him by telephone"
  private func isByTelephone(_ verb: Int) -> Bool {
    (verb + 1 ..<| reach(of: verb)).contains { ["telephone", "phone"].contains(tree.lower[$0]) }
  }

  private func hasTwoSubjects(_ verb: Int) -> Bool {
    guard let subject = tree.subject(of: verb) else { return false }
    return tree.coordinated(subject).count > 1 || isPair(subject)
  }

  private func isLetter(_ verb: Int) -> Bool {
    let object = tree.child(verb, .obj)
    return object.map { ["which", "that", "letter", "note", "memo"].contains(tree.lower[$0]) } ?? false
      && tree.obliques(verb, ["to"]).isEmpty == false
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
}

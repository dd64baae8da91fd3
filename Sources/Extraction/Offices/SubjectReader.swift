import Language

/// The person who is a verb's subject, by the tree and, where it fails, along the words to the left.
struct SubjectReader {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  init(discourse: Discourse) { self.discourse = discourse }

  /// The person a verb is said of; for the passive voice whom it is done to.
  func subject(of verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    if let entity = nearSubject(verb, sentence) { return entity }
    if (max(sentence.lowerBound, verb - 2) ..<| verb).contains(where: {
      tree.lower[$0] == "whom" && tree.lower[$0 - 1] == "of"
    }) {
      return nil
    }
    let predicate = tree[verb].upos == .aux && tree[verb].head >= 0 ? tree[verb].head : verb
    if let token = tree.subject(of: predicate), token < verb, sentence.contains(token) {
      if let entity = person(headedBy: token) { return entity }
      // Something else is the subject: "the embassy was", "his brother became".
      if tree[token].upos == .noun || tree[token].upos == .propn, cast.mention(at: token) == nil,
        tree[token].deprel == .nsubj || tree[token].deprel == .nsubjPass
      {
        return nil
      }
    }
    return opening(verb, sentence) ?? elided(verb, sentence)
  }

  /// "Elected at the by-election of 1987.": a sentence that opens with its participle and has no subject tells, in a
  /// curriculum, of whose life it is.
  private func elided(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    if Telegraphic.voice(of: verb, tree, cast) != nil { return cast.subject }
    guard let subject = cast.subject, cast.isPerson(subject), tree[verb].upos == .verb,
      verb == sentence.lowerBound
        || verb < sentence.lowerBound + 5 && [":", ";"].contains(tree.lower[verb - 1]),
      isParticiple(verb) || tree.lower[verb] == "born",
      !sentence.contains(where: { [.nsubj, .nsubjPass].contains(tree[$0].deprel) && tree[$0].head != verb })
    else { return nil }
    return subject
  }

  private func person(headedBy token: Int) -> CastNumber? {
    guard let entity = cast.entity(headedBy: token, tree), cast.isPerson(entity) else { return nil }
    return entity
  }

  func isPassive(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    if tree[verb].morphology.contains(.gerund)
      || tree.lower[verb].hasSuffix("ing") && tree.lower[verb - 1] == "been"
    {
      return false
    }
    if let voice = Telegraphic.voice(of: verb, tree, cast) { return voice == .passive }
    // "was removed by the king in 1843 and replaced by X"
    if tree.lower[verb + 1] == "by", ["succeed", "replace", "follow"].contains(tree[verb].lemma),
      isParticiple(verb)
    {
      return true
    }
    var at = verb - 1
    while at >= sentence.lowerBound, at > verb - 7 {
      if BeForms.words.contains(tree.lower[at]) || tree.lower[at] == "got" { return true }
      guard
        [.adv, .aux].contains(tree[at].upos) || tree.lower[at] == "and" || tree.lower[at] == ","
          || discourse.calendar.span(at: at) != nil || isParticiple(at)
      else { break }
      at -= 1
    }
    // "X, lawyer and promoter, served two terms in Congress"
    if ["served", "sat", "became"].contains(tree.lower[verb]) { return false }
    // "Appointed in 1990, he …", "…, elected in 1990": no object behind, and a mark before.
    // "Wierzchowska, a Lutheran, married the shipbuilder X" has a subject of its own.
    if isParticiple(verb), verb == sentence.lowerBound || [",", "("].contains(tree.lower[verb - 1]),
      tree.child(verb, .obj) == nil || tree.child(verb, .nsubj) == nil && !isActiveConjunct(verb)
    {
      // "Trinity College, Dublin, made her an honorary fellow"
      let isDoing =
        ["him", "her", "them"].contains(tree.lower[verb + 1]) && !tree.lower[verb - 1].hasPrefix("(")
      return !isDoing
    }
    if tree.child(verb, .auxPass) != nil { return true }
    // "was consecrated bishop of Hamar in 1934 and translated to Oslo in 1951"
    return isParticiple(verb) && sharesPassive(verb)
      && (OfficeTriggers.verbs[tree[verb].lemma]?.holder == .patient
        || ["translate", "knight", "call", "decorate", "award", "arrest", "sentence"].contains(
          tree[verb].lemma))
  }

  /// "was confirmed in 1841 and knighted in the following year": whether a participle shares the auxiliary of the one that it
  /// goes on from.
  func sharesPassive(_ verb: Int) -> Bool {
    let first = tree[verb].head
    guard tree[verb].deprel == .conj, first >= 0, first < verb, tree[first].upos == .verb,
      tree.child(verb, .nsubj, .obj, .aux) == nil, tree[verb].morphology.contains(.past)
    else { return false }
    return tree.isPassive(first)
  }

  /// "served as governor, represented the state in the Senate and was minister": with an object, like the verb it goes on.
  private func isActiveConjunct(_ verb: Int) -> Bool {
    let first = tree[verb].head
    return [.conj, .parataxis].contains(tree[verb].deprel) && first >= 0 && first < verb
      && tree[first].upos == .verb
      && tree.child(first, .auxPass) == nil
  }

  private func isParticiple(_ token: Int) -> Bool {
    tree[token].upos == .verb
      && (tree.lower[token].hasSuffix("ed") || tree[token].morphology.contains(.participle)
        || ["chosen", "sworn", "made", "sent"].contains(tree.lower[token]))
  }

  /// The nearest person to the left that can be the subject.
  private func nearSubject(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    var at = verb - 1
    while at >= sentence.lowerBound {
      let word = tree.lower[at]
      // "X (Ponta Delgada, 1864 – Lisbon, 1939) directed", "X (Thong In), governor of Y, died"
      if word == ")" {
        var open = at
        while open > sentence.lowerBound, open > at - 40, tree.lower[open] != "(" { open -= 1 }
        if tree.lower[open] == "(" {
          at = open - 1
          continue
        }
      }
      // "…, and her son, Gregorio, has been": the son's, named or not.
      if RelativeNouns.words.contains(word),
        ["his", "her", "their"].contains(tree.lower[at - 1])
          || tree[at - 1].upos == .adj && ["his", "her", "their"].contains(tree.lower[at - 2]),
        [.nsubj, .nsubjPass].contains(tree[at].deprel)
      {
        return nil
      }
      if word == "who", let entity = antecedent(at, sentence) { return entity }
      // "two sons, the younger of whom was mayor": said of him, and he has no name here.
      if word == "whom", tree.lower[at - 1] == "of", at > verb - 3 { return nil }
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.form != .group {
        let first = mention.tokens.lowerBound
        // "her husband, whom she married in 1986, died": she is the subject of what stands between.
        let isInserted =
          mention.form == .pronoun && first > sentence.lowerBound && tree.lower[first - 1] == "whom"
          && (first + 1 ..<| verb).contains { tree[$0].upos == .verb }
        if !isInserted, isSubject(mention, sentence) {
          return apposed(mention, verb, sentence) ?? mention.entity
        }
        at = first - 1
        continue
      }
      // Another clause's subject or a finite verb between: the words say no more.
      if tree[at].upos == .noun || tree[at].upos == .propn || tree[at].upos == .pron,
        [.nsubj, .nsubjPass].contains(tree[at].deprel),
        tree[at].head == verb || tree[verb].head == tree[at].head,
        tree[verb].upos == .aux || tree[at].head == verb, cast.mention(at: at) == nil, !isTitleBeforeName(at)
      {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "was born in Split, the son of a miller, Per Kestrel, and studied": he was born and studied, not who stands between.
  private func apposed(_ mention: Mention, _ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard mention.form == .name, mention.tokens.lowerBound > sentence.lowerBound,
      tree.lower[mention.tokens.lowerBound - 1] == ",", tree.lower[mention.tokens.upperBound] == ",",
      ["and", "but"].contains(tree.lower[mention.tokens.upperBound + 1])
        // "beat the sitting mayor, Joan Petrie, by 63 votes and became": whoever beat her.
        || tree[verb].deprel == .conj
          && (mention.tokens.upperBound + 1 ..<| verb).contains(where: {
            ["and", "but"].contains(tree.lower[$0])
          }),
      mention.tokens.contains(where: { tree[$0].deprel == .appos || isListedWithNoun($0) }),
      let token = tree.subject(of: verb), token < mention.tokens.lowerBound, sentence.contains(token),
      let entity = person(headedBy: token)
    else { return nil }
    return entity
  }

  /// "a miller, Per Kestrel,", taken for a list of two: the noun right before the comma says what the name is of.
  private func isListedWithNoun(_ name: Int) -> Bool {
    let noun = tree[name].head
    return tree[name].deprel == .conj && noun >= 0 && noun == name - 2 && tree[noun].upos == .noun
      && ![.nsubj, .nsubjPass].contains(tree[noun].deprel)
  }

  private func isTitleBeforeName(_ token: Int) -> Bool {
    guard let next = cast.mention(at: token + 1) else { return false }
    return cast.isPerson(next.entity)
  }

  /// The person before "who": "Smith, a lawyer who served as".
  private func antecedent(_ who: Int, _ sentence: Range<Int>) -> CastNumber? {
    var at = who - 1
    while at >= sentence.lowerBound, at > who - 40 {
      // "X (born in Y in 1951) is an economist who": what stands in brackets is passed over.
      if tree.lower[at] == ")" {
        while at > sentence.lowerBound, tree.lower[at] != "(" { at -= 1 }
        at -= 1
        continue
      }
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.form == .name {
        // "a one-time Kos backer who serves as": the backer, and not Kos.
        let next = mention.tokens.upperBound
        if next < who, tree[next].upos == .noun, tree[next - 1].spaceAfter,
          !["'s", "’s"].contains(tree.lower[next]),
          tree[mention.head].head == next || [.compound, .nmodDesc].contains(tree[mention.head].deprel)
        {
          at = mention.tokens.lowerBound - 1
          continue
        }
        return mention.entity
      }
      if tree[at].upos == .verb, tree[at].deprel != .amod, at < who - 2 { return nil }
      at -= 1
    }
    return described(before: who, sentence)
  }

  /// "A lawyer who had been deputy mayor, he was appointed": whom the description that opens the sentence is of.
  private func described(before who: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard ["a", "an", "the"].contains(tree.lower[sentence.lowerBound]), who < sentence.lowerBound + 8,
      (sentence.lowerBound + 1 ..<| who).allSatisfy({
        [.noun, .adj, .propn, .adv, .adp, .det, .punct].contains(tree[$0].upos)
      })
    else { return nil }
    for comma in who ..<| sentence.upperBound - 1 where tree.lower[comma] == "," {
      guard let mention = cast.mention(at: comma + 1), cast.isPerson(mention.entity),
        mention.tokens.lowerBound == comma + 1,
        ["he", "she"].contains(tree.lower[comma + 1]) || mention.form == .name,
        [.verb, .aux, .adv].contains(tree[mention.tokens.upperBound].upos)
      else { continue }
      return mention.entity
    }
    return nil
  }

  /// Not after a preposition or a verb, and not a possessor.
  private func isSubject(_ mention: Mention, _ sentence: Range<Int>) -> Bool {
    let next = mention.tokens.upperBound
    if mention.form == .pronoun {
      let word = tree.lower[mention.tokens.lowerBound]
      return word == "he" || word == "she"
    }
    if next < tree.count {
      let word = tree.lower[next]
      if word == "'s" || word == "’s" || word == "'" || word == "’" { return false }
    }
    // To the left over the title.
    var at = mention.tokens.lowerBound - 1
    while at >= sentence.lowerBound, at > mention.tokens.lowerBound - 8 {
      switch tree[at].upos {
      case .noun, .propn, .adj, .det, .num, .part: at -= 1
      case .adp:
        if tree.lower[at] == "of" || tree.lower[at] == "to" || tree.lower[at] == "for",
          tree[at].deprel == .case, at > sentence.lowerBound, at < mention.tokens.lowerBound - 1,
          Ranks.byWord[tree.lower[at - 1]] != nil
        {
          at -= 1
          continue
        }
        return false
      case .verb:
        return false
      case .cconj:
        // "with X and Y": what stands before decides.
        if let before = cast.mention(at: at - 1), at - 1 >= sentence.lowerBound, cast.isPerson(before.entity)
        {
          return isSubject(before, sentence)
        }
        return true
      default:
        // "after a dispute with the archbishop of Turin, Luigi Kos, over a marriage, and returned": whose office stands behind
        // a preposition is no subject, where the clause goes on behind his name.
        if tree.lower[at] == ",", isNamedBehindOffice(at, next, sentence) { return false }
        // "on the coat-tails of his uncle, the deputy X, and took": in apposition to what is no subject.
        if tree.lower[at] == ",",
          next >= tree.count || tree.lower[next] != "," || ![.verb, .aux].contains(tree[next + 1].upos),
          let noun = mention.tokens.first(where: { tree[$0].deprel == .appos }),
          tree[noun].head >= 0, tree[noun].head < at
        {
          return ![.obl, .nmod, .iobj, .nmodPoss].contains(tree[tree[noun].head].deprel)
        }
        return true
      }
    }
    return true
  }

  /// Whether the comma before a name closes "with the archbishop of Turin", and one behind it lets no verb follow.
  private func isNamedBehindOffice(_ comma: Int, _ next: Int, _ sentence: Range<Int>) -> Bool {
    guard next < sentence.upperBound, tree.lower[next] == ",", ![.verb, .aux].contains(tree[next + 1].upos)
    else {
      return false
    }
    var at = comma - 1
    while at > sentence.lowerBound, at > comma - 9,
      !["the", "a", "his", "her", "its"].contains(tree.lower[at])
    {
      guard [.noun, .propn, .adj].contains(tree[at].upos) || ["of", "-", "for"].contains(tree.lower[at])
      else { return false }
      at -= 1
    }
    return ["the", "a", "his", "her", "its"].contains(tree.lower[at])
      && (at + 1 ..<| comma).contains { Ranks.byWord[tree.lower[$0]] != nil }
      && ["with", "from", "against", "by", "over", "to", "under", "between", "towards"].contains(
        tree.lower[at - 1])
  }

  /// "Born at Semarang, the daughter of an engineer, Jan Lund, she was sent home": she was born there, not the parent.
  func child(of mention: Mention, from verb: Int) -> CastNumber? {
    let behind = mention.tokens.upperBound
    guard mention.form == .name, tree.lower[behind] == ",", ["he", "she"].contains(tree.lower[behind + 1]),
      (verb ..<| mention.tokens.lowerBound).contains(where: {
        KinNouns.words.contains(tree.lower[$0]) || tree[$0].lemma == "child"
      })
    else { return nil }
    return cast.mention(at: behind + 1)?.entity
  }

  /// "Appointed in 1990, X …": the subject of the clause behind the comma.
  private func opening(_ verb: Int, _ sentence: Range<Int>) -> CastNumber? {
    guard verb < sentence.lowerBound + 4 || isInOpening(verb, sentence) else { return nil }
    for at in verb ..<| sentence.upperBound - 1 where tree.lower[at] == "," {
      if let mention = cast.mention(at: at + 1), cast.isPerson(mention.entity), mention.form != .nominal,
        mention.form == .name || ["he", "she"].contains(tree.lower[at + 1])
      {
        return child(of: mention, from: verb) ?? mention.entity
      }
      // "Born in X, the minister holds": an office or calling that somebody has been named by.
      if tree.lower[at + 1] == "the", let mention = cast.mention(at: at + 2), mention.form == .nominal,
        cast.isPerson(mention.entity), [.verb, .aux].contains(tree[mention.tokens.upperBound].upos)
      {
        return mention.entity
      }
    }
    return nil
  }
}

extension SubjectReader {
  /// "After commanding the battalion and heading the department, he became": a further participle of the clause that opens
  /// the sentence.
  fileprivate func isInOpening(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    let tree = discourse.tree
    guard tree.lower[verb].hasSuffix("ing"),
      ["after", "before", "having", "while", "besides", "upon", "following"].contains(
        tree.lower[sentence.lowerBound])
        || tree.lower[sentence.lowerBound].hasSuffix("ing")
    else { return false }
    return !(sentence.lowerBound ..<| verb).contains {
      tree[$0].upos == .aux
        || tree[$0].upos == .verb && !tree.lower[$0].hasSuffix("ing") && tree[$0].deprel != .amod
    }
  }
}

enum BeForms {
  static let words: Set<String> = ["be", "is", "was", "are", "were", "been", "being", "'s", "’s"]
}

import Language

/// Whom an office was held after, before and under, as the same sentence says.
struct Neighbours {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  init(discourse: Discourse) { self.discourse = discourse }

  /// "…, succeeding X", "replacing X", "in succession to X", "under President X".
  ///
  /// What stands behind `next`, where another office of the same holder begins, is of that one.
  func note(_ phrase: OfficePhrase, _ sentence: Range<Int>, next: Int? = nil, _ draft: inout OccupancyDraft) {
    front(phrase, sentence, &draft)
    var at = phrase.title.upperBound
    let limit = min(next ?? sentence.upperBound, sentence.upperBound, phrase.tokens.upperBound + 30)
    while at < limit {
      let word = tree.lower[at]
      if word == ";" || word == "again" || Ranks.byWord[word] != nil && at > phrase.tokens.upperBound + 8 {
        return
      }
      switch word {
      case "following" where at > 0 && ["the", "day", "year"].contains(tree.lower[at - 1]): break
      case "succeeding", "replacing", "following", "relieving":
        // "deputy director under X before succeeding him": in X's office.
        if let person = person(after: at), person != draft.holder, !draft.under.contains(person) {
          add(person, to: &draft.predecessor)
        }
      // "was Commandant of the Centre, having succeeded X"
      case "succeeded", "replaced":
        if tree.lower[at - 1] == "having", let person = person(after: at), person != draft.holder {
          add(person, to: &draft.predecessor)
        } else if word == "succeeded", tree.lower[at + 1] == "by", let person = person(after: at + 1),
          person != draft.holder
        {
          add(person, to: &draft.successor)
        }
      case "place"
      where at > 1 && tree.lower[at - 1] == "the" && ["taking", "took"].contains(tree.lower[at - 2])
        && tree.lower[at + 1] == "of":
        if let person = person(after: at + 1), person != draft.holder { add(person, to: &draft.predecessor) }
      case "place" where at > 0 && tree.lower[at - 1] == "in" && at + 1 < limit && tree.lower[at + 1] == "of",
        "room" where at > 1 && tree.lower[at - 2] == "in" && at + 1 < limit && tree.lower[at + 1] == "of":
        if let person = person(after: at + 1), person != draft.holder { add(person, to: &draft.predecessor) }
      case "succession" where at + 1 < limit && tree.lower[at + 1] == "to":
        if let person = person(after: at + 1), person != draft.holder { add(person, to: &draft.predecessor) }
      case "over"
      where at > 0 && ["taking", "took"].contains(tree.lower[at - 1]) && at + 1 < limit
        && tree.lower[at + 1] == "from":
        if let person = person(after: at + 1), person != draft.holder { add(person, to: &draft.predecessor) }
      case "death", "retirement", "resignation", "departure", "dismissal", "removal", "illness":
        // "upon the retirement of X", "after X's resignation"
        if at + 1 < limit, tree.lower[at + 1] == "of", let person = person(after: at + 1),
          person != draft.holder
        {
          add(person, to: &draft.predecessor)
        } else if at > 1, ["'s", "’s"].contains(tree.lower[at - 1]), let mention = cast.mention(at: at - 2),
          cast.isPerson(mention.entity), mention.entity != draft.holder
        {
          add(mention.entity, to: &draft.predecessor)
        }
      case "government" where at + 1 < limit && tree.lower[at + 1] == "of",
        "cabinet" where at + 1 < limit && tree.lower[at + 1] == "of",
        "administration" where at + 1 < limit && tree.lower[at + 1] == "of":
        if let person = person(after: at + 1), person != draft.holder { add(person, to: &draft.under) }
      case "held", "occupied", "vacated", "filled":
        // "a role previously held by X"
        if tree.lower[at + 1] == "by",
          (max(sentence.lowerBound, at - 3) ..<| at).contains(where: {
            [
              "previously", "formerly", "earlier", "until", "last", "post", "role", "position", "seat",
              "office", "job",
            ]
            .contains(tree.lower[$0])
          }), let person = person(after: at + 1), person != draft.holder
        {
          add(person, to: &draft.predecessor)
        }
      case "inherited" where tree.lower[at + 1] == "from":
        // "a job he inherited from X and passed on to Y"
        if let person = person(after: at + 1), person != draft.holder { add(person, to: &draft.predecessor) }
      case "passed", "handed", "yielded":
        let to = tree.lower[at + 1] == "on" || tree.lower[at + 1] == "over" ? at + 2 : at + 1
        if tree.lower[to] == "to", let person = person(after: to), person != draft.holder {
          add(person, to: &draft.successor)
        }
      case "vice" where at > 0 && ["(", ","].contains(tree.lower[at - 1]):
        if let person = person(after: at), person != draft.holder { add(person, to: &draft.predecessor) }
      case "from" where at == phrase.tokens.upperBound && takesOver(phrase, sentence):
        if let person = person(after: at), person != draft.holder { add(person, to: &draft.predecessor) }
      case "under":
        if let person = person(after: at), person != draft.holder { add(person, to: &draft.under) }
      case "succeeded" where at + 1 < limit && tree.lower[at + 1] == "by":
        if let person = person(after: at + 1), person != draft.holder { add(person, to: &draft.successor) }
      case "alongside":
        if let person = person(after: at), person != draft.holder { add(person, to: &draft.alongside) }
      default: break
      }
      at += 1
    }
  }

  /// "Upon the death of X, he was transferred to Oslo", "After X's resignation in 1990 she became": whose place it was, told
  /// at the front.
  private func front(_ phrase: OfficePhrase, _ sentence: Range<Int>, _ draft: inout OccupancyDraft) {
    var begin = sentence.lowerBound
    while begin < phrase.start,
      discourse.calendar.span(at: begin) != nil || ["later", ",", "and", "years"].contains(tree.lower[begin])
        || tree[begin].upos == .num
    { begin += 1 }
    if draft.predecessor.isEmpty, let before = replaced(begin, phrase, sentence), before != draft.holder {
      add(before, to: &draft.predecessor)
      return
    }
    guard ["upon", "on", "after", "following", "at"].contains(tree.lower[begin]), draft.predecessor.isEmpty,
      draft.start != nil || discourse.calendar.spans(in: sentence).count > 0
    else { return }
    for at in begin + 1 ..<| min(begin + 9, phrase.start)
    where [
      "death", "retirement", "resignation", "departure", "dismissal", "removal", "translation", "transfer",
    ].contains(tree.lower[at]) {
      var before: CastNumber?
      if tree.lower[at + 1] == "of" { before = person(after: at + 1) }
      if ["'s", "’s"].contains(tree.lower[at - 1]) {
        before = cast.mention(at: at - 2).flatMap {
          cast.isPerson($0.entity) && $0.form == .name ? $0.entity : nil
        }
      }
      guard let before, before != draft.holder,
        cast.mentions.contains(where: { $0.entity == before && $0.form == .name }),
        // Of several verbs the first is what came of it.
        !(at ..<| phrase.start).contains(where: { tree.lower[$0] == ";" })
      else { return }
      add(before, to: &draft.predecessor)
      return
    }
  }

  /// "Replacing the veteran X, he became", "When X retired in 2001, she was appointed head in his place".
  private func replaced(_ begin: Int, _ phrase: OfficePhrase, _ sentence: Range<Int>) -> CastNumber? {
    guard begin < phrase.start else { return nil }
    switch tree.lower[begin] {
    case "replacing", "succeeding": return person(after: begin)
    case "when", "after", "once":
      guard let before = person(after: begin),
        let verb = (begin + 1 ..<| phrase.start).first(where: { tree[$0].upos == .verb }),
        SequelWords.leaving.contains(tree[verb].lemma) || SequelWords.removed.contains(tree[verb].lemma)
          || ["die", "fall"].contains(tree[verb].lemma),
        (phrase.tokens.upperBound ..<| sentence.upperBound).contains(where: {
          ["place", "stead"].contains(tree.lower[$0]) && tree.lower[$0 - 2] == "in"
            || tree.lower[$0] == "successor" && tree.lower[$0 - 2] == "as"
            || ["succeed", "replace"].contains(tree.lower[$0]) && tree.lower[$0 - 1] == "to"
        })
      else { return nil }
      return before
    default: return nil
    }
  }

  /// "took over the justice portfolio from X".
  private func takesOver(_ phrase: OfficePhrase, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, phrase.start - 7) ..<| phrase.start).contains {
      ["take", "inherit", "assume"].contains(tree[$0].lemma) && tree[$0].upos == .verb
    }
  }

  private func add(_ person: CastNumber, to list: inout [CastNumber]) {
    if !list.contains(person) { list.append(person) }
  }

  /// The first person behind a token, with titles and appositions between.
  func person(after token: Int) -> CastNumber? {
    let sentence = tree.sentenceTokens(of: token)
    var at = token + 1
    while at < sentence.upperBound, at < token + 9 {
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.form != .nominal {
        // "under his predecessor, X", "under Huamán's predecessor, X"
        if tree.lower[at] == "his" || (tree.lower[at] == "her" && tree[at].deprel == .nmodPoss)
          || ["'s", "’s"].contains(tree.lower[mention.tokens.upperBound])
            && ["predecessor", "successor"].contains(tree.lower[mention.tokens.upperBound + 1])
        {
          at = mention.tokens.upperBound + (mention.form == .name ? 1 : 0); continue
        }
        return mention.entity
      }
      guard
        [.noun, .propn, .adj, .det, .adp, .num, .pron].contains(tree[at].upos) || tree.lower[at] == "-"
          || tree.lower[at] == ","
      else { return nil }
      at += 1
    }
    return nil
  }
}

import Language
import Records

/// Gives attributions the speakers that stand elsewhere than at the cue's subject: behind it, before it, in a "by"
/// phrase, or in the sentence before.
enum Speakers {
  static func settled(_ attributions: [Attribution], _ discourse: Discourse) -> [Attribution] {
    var result: [Attribution] = []
    lazy var surnames = Speakers.surnames(discourse)
    for attribution in attributions {
      var attribution = attribution
      let others = SpeakersBefore(discourse)
      if let name = nameBefore(attribution, discourse) ?? agent(attribution, discourse)
        ?? others.name(apposedBefore: attribution) ?? others.name(before: attribution)
        ?? others.whoLetsItBeKnown(attribution) ?? others.noun(beforeParticiple: attribution)
        ?? sharedSubject(attribution, discourse)
      {
        attribution.source = name
        // "His spokesman, John Doe,": the words that tell who he is stay.
        if attribution.sourceWords?.contains(name) != true { attribution.sourceWords = nil }
      }
      // "Tully insisted": a surname taken for an adverb.
      if let word = adverbial(before: attribution, discourse.tree),
        attribution.source == nil || attribution.source == word, discourse.cast.mention(at: word) == nil,
        let name = surnames[discourse.tree.lower[word]]
      {
        attribution.source = word
        attribution.speaker = name
      }
      attribution.antecedent = attribution.speaker ?? antecedent(attribution, result, discourse)
      result.append(attribution)
    }
    return result
  }

  /// The word that is no noun between the begin of a sentence and its cue.
  private static func adverbial(before attribution: Attribution, _ tree: Tree) -> Int? {
    guard let cue = attribution.cueTokens.first, tree[attribution.cue].upos == .verb, cue > 0,
      tree.sentenceTokens(of: cue).lowerBound == cue - 1, tree.child(attribution.cue, .auxPass) == nil
    else { return nil }
    return cue - 1
  }

  /// The first name of each person by its last word.
  private static func surnames(_ discourse: Discourse) -> [String: Int] {
    var heads: [String: Int] = [:]
    for mention in discourse.cast.mentions
    where mention.form == .name && mention.tokens.count > 1 && discourse.cast.isPerson(mention.entity) {
      let word = discourse.tree.lower[mention.tokens.upperBound - 1]
      if heads[word] == nil { heads[word] = mention.head }
    }
    return heads
  }

  /// "The clerk was not careless, Inés Cardoner retorted.": who stands between a comma and a cue that ends its clause
  /// speaks, whatever the tree has.
  private static func nameBefore(_ attribution: Attribution, _ discourse: Discourse) -> Int? {
    let tree = discourse.tree
    guard let cue = attribution.cueTokens.first, tree[attribution.cue].upos == .verb,
      attribution.source != nil || attribution.isTagged,
      let last = attribution.cueTokens.last,
      tree[last + 1].upos == .punct || last + 1 == tree.count || tree.child(attribution.cue, .nsubj) == nil,
      let name = discourse.cast.mention(at: cue - 1), name.form == .name,
      discourse.cast.isPerson(name.entity),
      name.tokens.lowerBound > tree.sentenceTokens(of: cue).lowerBound,
      tree.lower[name.tokens.lowerBound - 1] == ","
    else { return nil }
    if let source = attribution.source, discourse.cast.mention(at: source)?.entity == name.entity {
      return nil
    }
    // "A friend, Jane Doe, said": what stands before the comma is she.
    guard !attribution.content.allSatisfy({ $0.lowerBound > tree[cue].start }) else { return nil }
    return name.head
  }

  /// "Peter Salm visited Ostrow and, in a speech, warned that": the one subject that stands before all verbs of the
  /// sentence, where the cue has none, or has what is no subject.
  private static func sharedSubject(_ attribution: Attribution, _ discourse: Discourse) -> Int? {
    let tree = discourse.tree
    guard let cue = attribution.cueTokens.first, tree[attribution.cue].upos == .verb, !attribution.isAside,
      tree[attribution.cue].morphology.contains(.past), tree.child(attribution.cue, .nsubj, .auxPass) == nil,
      attribution.content.allSatisfy({ $0.lowerBound > tree[cue].start })
    else { return nil }
    let first = tree.sentenceTokens(of: cue).lowerBound
    let before = first..<cue
    guard before.count > 2, before.count < 80, tree.lower[cue - 1] == "," || tree[cue - 1].upos == .cconj,
      let subject = before.first(where: { [.nsubj, .nsubjPass].contains(tree[$0].deprel) }),
      attribution.source.map({ $0 < subject || $0 > subject && tree[$0].deprel != .nsubj }) ?? true,
      let verb = before.first(where: { $0 > subject && [.verb, .aux].contains(tree[$0].upos) }),
      tree[verb].morphology.contains(.finite), verb < subject + 8,
      before.contains(where: {
        $0 > verb && tree[$0].upos == .cconj || $0 == cue - 1 && tree.lower[$0] == ","
      }),
      !before.contains(where: {
        tree.lower[$0] == "whose"
          || $0 > subject
            && ([.nsubj, .nsubjPass, .csubj].contains(tree[$0].deprel)
              || tree[$0].upos == .sconj && tree[$0].deprel != .case
              || CueTable.relative.contains(tree.lower[$0]) && tree[$0].upos == .pron
              || ["when", "where", ":", ";", "\"", "“", "”"].contains(tree.lower[$0]))
      })
    else { return nil }
    return subject
  }

  /// "It was pointed out by Ms Baleinuku that …"
  private static func agent(_ attribution: Attribution, _ discourse: Discourse) -> Int? {
    let tree = discourse.tree
    guard attribution.source == nil, tree[attribution.cue].upos == .verb, tree.isPassive(attribution.cue)
    else {
      return nil
    }
    for at in attribution.cue + 1 ..<| attribution.cue + 9 {
      if tree.lower[at] == "that" || tree[at].upos == .verb { return nil }
      guard tree.lower[at] == "by" else { continue }
      var head = at + 1
      while head < at + 6, [.det, .adj].contains(tree[head].upos) || Titles.words.contains(tree.lower[head]) {
        head += 1
      }
      if let name = discourse.cast.mention(at: head), discourse.cast.members[name.entity].schema != .place {
        return name.head
      }
      return nil
    }
    return nil
  }

  /// Whom "who", "it" and "they" stand for: the noun a relative clause hangs on, or the body or group that has just
  /// spoken.
  private static func antecedent(_ attribution: Attribution, _ before: [Attribution], _ discourse: Discourse)
    -> Int?
  {
    let tree = discourse.tree
    guard let source = attribution.source else { return nil }
    // "Engineers who measured the piers found": whoever is measured by, the tagger's source begins with "who".
    if let words = attribution.sourceWords, words.count > 1, tree.lower[words.lowerBound] == "who",
      words.lowerBound > 0
    {
      return discourse.cast.mention(at: words.lowerBound - 1)?.head ?? words.lowerBound - 1
    }
    let others = SpeakersBefore(discourse)
    if let speaker = others.speaker(before: attribution, among: before) { return speaker }
    if let bearer = others.bearer(ofOffice: source) { return bearer }
    guard discourse.cast.mention(at: source) == nil else { return nil }
    switch tree.lower[source] {
    case "which":
      // "…, according to the broadcaster Radio Elias, which reported that …"
      guard source > 1, tree.lower[source - 1] == "," else { return nil }
      return discourse.cast.mention(at: source - 2)?.head
        ?? (tree[source - 2].upos == .noun ? source - 2 : nil)
    case "who":
      var clause = attribution.cue
      var steps = 0
      while tree[clause].deprel != .aclRelcl, tree[clause].head >= 0, steps < 6 {
        clause = tree[clause].head
        steps += 1
      }
      guard tree[clause].deprel == .aclRelcl, tree[clause].head >= 0, tree[clause].head < source else {
        return source > 1 && tree.lower[source - 1] == ","
          ? discourse.cast.mention(at: source - 2)?.head : nil
      }
      return named(source, tree[clause].head, discourse) ?? tree[clause].head
    case "it", "they":
      return speakerBefore(source, before, discourse)
    default: return nil
    }
  }

  /// "Erik Dahl, then the leader of the harbour union, who used to say": whom the apposition tells of, where the tree has
  /// the clause hang on what he leads.
  private static func named(_ who: Int, _ head: Int, _ discourse: Discourse) -> Int? {
    let tree = discourse.tree
    guard who > 2, tree.lower[who - 1] == ",",
      discourse.cast.entity(headedBy: head, tree).map({ discourse.cast.isPerson($0) }) != true
    else { return nil }
    let first = tree.sentenceTokens(of: who).lowerBound
    guard let comma = (max(first, who - 16) ..<| who - 1).last(where: { tree.lower[$0] == "," }),
      comma > first,
      let name = discourse.cast.mention(at: comma - 1), name.form == .name,
      discourse.cast.isPerson(name.entity),
      name.tokens.upperBound == comma,
      (comma + 1 ..<| who - 1).allSatisfy({
        [.det, .adj, .adv, .noun, .propn, .adp, .part].contains(tree[$0].upos)
      }),
      (comma + 1 ..<| who - 1).contains(where: {
        Appositions.isPersonNoun(tree.lower[$0]) || Titles.ranks.contains(tree.lower[$0])
          || AgentNoun.isLikely(tree.lower[$0])
      })
    else { return nil }
    return name.head
  }

  /// The source or subject of the sentence before, or of an earlier clause, that is no single person.
  private static func speakerBefore(_ pronoun: Int, _ before: [Attribution], _ discourse: Discourse) -> Int? {
    let tree = discourse.tree
    let sentence = tree.sentence(of: pronoun)
    let isMany = tree.lower[pronoun] == "they"
    func fits(_ head: Int) -> Bool {
      guard head < pronoun, sentence - tree.sentence(of: head) <= 1,
        discourse.block(of: head) == discourse.block(of: pronoun)
      else { return false }
      let entity = discourse.cast.entity(headedBy: head, tree)
      if let entity, discourse.cast.isPerson(entity) { return false }
      guard [.noun, .propn].contains(tree[head].upos) else { return false }
      return isMany
        ? tree[head].morphology.contains(.plural)
        : !tree[head].morphology.contains(.plural) && !Appositions.isPersonNoun(tree.lower[head])
    }
    for other in before.reversed() {
      if sentence - tree.sentence(of: other.cue) > 1 { break }
      if let antecedent = other.antecedent,
        other.source.map({ tree.lower[$0] == tree.lower[pronoun] }) == true
      {
        return antecedent
      }
      if let source = other.source, fits(source) { return source }
    }
    // "Two officials contradicted him: the minister, they said, had known."
    let own = tree.analysis.sentences[sentence]
    if isMany,
      let subject = own.first(where: { $0 < pronoun && [.nsubj, .nsubjPass].contains(tree[$0].deprel) }),
      fits(subject)
    {
      return subject
    }
    guard sentence > 0 else { return nil }
    let previous = tree.analysis.sentences[sentence - 1]
    guard let root = previous.first(where: { tree[$0].head < 0 }), let subject = tree.subject(of: root),
      fits(subject)
    else { return nil }
    return subject
  }
}

import Language
import Reading

/// Whom pronouns and nouns such as "the ambassador" refer to.
///
/// Candidates are the people named before, within three sentences; the nearest, the subjects of their clauses and
/// the person the document is about are preferred (after Lappin & Leass 1994, with fewer weights).
enum Anaphora {
  private struct Candidate {
    var entity: CastNumber
    var token: Int
    var sentence: Int
    var isSubject: Bool
    var isPossessive: Bool
    /// Whether it is the subject of a verb of saying that its sentence is about.
    var isSpeaking: Bool
    /// Whether it is the subject of a clause of time: "when Lush left".
    var isInTimeClause = false
    /// The sentence in which its name stood last.
    var named: Int
  }

  static func resolve(_ cast: inout Cast, tree: Tree, document: Document) {
    learnGender(&cast, tree)
    learnFromSentences(&cast, tree)
    var found: [Candidate] = []
    var added: [(tokens: Range<Int>, head: Int, entity: CastNumber, form: MentionForm)] = []
    let mentions = cast.mentions
    var next = 0
    var blockStart = 0
    var named: [CastNumber: Int] = [:]
    for (number, sentence) in tree.analysis.sentences.enumerated() {
      let start = sentence.lowerBound
      if start == 0 || isBlockBreak(tree, start) { blockStart = number }
      for token in sentence {
        while next < mentions.count, mentions[next].tokens.lowerBound <= token {
          if cast.isPerson(mentions[next].entity) {
            named[mentions[next].entity] = number
            found.append(candidate(mentions[next].entity, mentions[next].head, number, tree, named: number))
          }
          next += 1
        }
        guard cast.mentionAt[token] < 0 else { continue }
        let word = tree.lower[token]
        if tree[token].upos == .pron || tree[token].upos == .det, let gender = pronouns[word] {
          if let entity = antecedent(token, gender, number, blockStart, found, cast, tree) {
            added.append((token..<token + 1, token, entity, .pronoun))
            learn(gender, of: entity, at: token, number, found, &cast, tree)
            let last = named[entity] ?? number
            found.append(candidate(entity, token, number, tree, named: last))
          }
        } else if tree[token].upos == .noun || tree[token].upos == .propn,
          Appositions.isPersonNoun(word) || Titles.ranks.contains(word)
            || PeopleNouns.words.contains(word) || word.hasSuffix("ist"),
          let entity = owner(of: token, found, cast, tree)
        {
          added.append((token..<token + 1, token, entity, .nominal))
          let last = named[entity] ?? number
          found.append(candidate(entity, token, number, tree, named: last))
        }
        if found.count > 400 { found.removeFirst(200) }
      }
    }
    for mention in added {
      cast.mentions.append(
        Mention(tokens: mention.tokens, head: mention.head, entity: mention.entity, form: mention.form))
    }
    cast.mentions.sort {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    for (index, mention) in cast.mentions.enumerated() {
      for token in mention.tokens { cast.mentionAt[token] = Int32(index) }
    }
  }

  static let pronouns: [String: Gender] = [
    "he": .masculine, "him": .masculine, "his": .masculine, "himself": .masculine,
    "she": .feminine, "her": .feminine, "hers": .feminine, "herself": .feminine,
  ]

  private static func candidate(
    _ entity: CastNumber, _ head: Int, _ sentence: Int, _ tree: Tree, named: Int
  ) -> Candidate {
    let relation = tree[head].deprel
    return Candidate(
      entity: entity, token: head, sentence: sentence,
      isSubject: relation == .nsubj || relation == .nsubjPass,
      isPossessive: relation == .nmodPoss,
      isSpeaking: isSpeaking(head, tree),
      isInTimeClause: isInTimeClause(head, tree), named: named)
  }

  private static func isInTimeClause(_ token: Int, _ tree: Tree) -> Bool {
    let verb = tree[token].head
    guard verb > token, [.nsubj, .nsubjPass].contains(tree[token].deprel),
      [.advcl, .aclRelcl].contains(tree[verb].deprel)
    else { return false }
    return tree.children(verb, .advmod, .mark).contains {
      ["when", "after", "before", "until", "once"].contains(tree.lower[$0])
    }
  }

  private static func isSpeaking(_ token: Int, _ tree: Tree) -> Bool {
    let verb = tree[token].head
    return tree[token].deprel == .nsubj && verb >= 0 && tree[verb].deprel == .root
      && CueTable.byLemma[tree[verb].lemma] != nil
  }

  /// How many pronouns of a woman and of a man the text has.
  static func pronounCounts(_ tree: Tree) -> (feminine: Int, masculine: Int) {
    var counts = (feminine: 0, masculine: 0)
    // The pronouns all begin with one of two letters, and most words with neither.
    for word in tree.lower where word.utf8.first == UInt8(ascii: "h") || word.utf8.first == UInt8(ascii: "s")
    {
      switch pronouns[word] {
      case .feminine: counts.feminine += 1
      case .masculine: counts.masculine += 1
      case nil: break
      }
    }
    return counts
  }

  /// The person the document is about is a man or a woman as most of its pronouns are.
  private static func learnGender(_ cast: inout Cast, _ tree: Tree) {
    guard let subject = cast.subject, cast.isPerson(subject) else { return }
    let (feminine, masculine) = pronounCounts(tree)
    if feminine > masculine * 2 { cast.members[subject].gender = .feminine }
    if masculine > feminine * 2 { cast.members[subject].gender = .masculine }
  }

  /// Anybody else is what the pronouns are in sentences that name nobody but him or her.
  private static func learnFromSentences(_ cast: inout Cast, _ tree: Tree) {
    let own = cast.subject.flatMap { cast.members[$0].gender }
    var counts: [CastNumber: (feminine: Int, masculine: Int)] = [:]
    var next = 0
    let mentions = cast.mentions
    for sentence in tree.analysis.sentences {
      var named: Set<CastNumber> = []
      var first: (token: Int, entity: CastNumber)?
      var isSubject = false
      while next < mentions.count, mentions[next].tokens.lowerBound < sentence.upperBound {
        let mention = mentions[next]
        next += 1
        guard mention.form == .name, cast.isPerson(mention.entity) else { continue }
        named.insert(mention.entity)
        if first == nil {
          first = (mention.tokens.upperBound, mention.entity)
          isSubject = [.nsubj, .nsubjPass].contains(tree[mention.head].deprel)
        }
      }
      guard named.count == 1, let first else { continue }
      for token in first.token..<max(first.token, sentence.upperBound) {
        // In her life "her" may be hers, unless the other is whom the sentence is about.
        if !isSubject, pronouns[tree.lower[token]] == own { continue }
        switch pronouns[tree.lower[token]] {
        case .feminine: counts[first.entity, default: (0, 0)].feminine += 1
        case .masculine: counts[first.entity, default: (0, 0)].masculine += 1
        case nil: break
        }
      }
    }
    for (entity, count) in counts where cast.members[entity].gender == nil {
      if count.feminine > 1, count.feminine > count.masculine * 3 { cast.members[entity].gender = .feminine }
      if count.masculine > 1, count.masculine > count.feminine * 3 {
        cast.members[entity].gender = .masculine
      }
    }
  }

  /// "the president announced his new cabinet": the president is a man from here on.
  private static func learn(
    _ gender: Gender, of entity: CastNumber, at token: Int, _ sentence: Int, _ found: [Candidate],
    _ cast: inout Cast,
    _ tree: Tree
  ) {
    guard cast.members[entity].gender == nil, tree[token].deprel == .nmodPoss,
      let near = found.last(where: { $0.entity == entity }), near.sentence == sentence, near.isSubject,
      !found.contains(where: { $0.sentence == sentence && $0.token > near.token && $0.entity != entity })
    else { return }
    cast.members[entity].gender = gender
  }

  private static func isBlockBreak(_ tree: Tree, _ token: Int) -> Bool {
    guard token > 0 else { return true }
    return tree.analysis.text[tree[token - 1].end..<tree[token].start].contains(10)
  }

  private static func antecedent(
    _ token: Int, _ gender: Gender, _ sentence: Int, _ blockStart: Int, _ found: [Candidate], _ cast: Cast,
    _ tree: Tree
  ) -> CastNumber? {
    var best: CastNumber?
    var bestScore = Int.min
    // "named her Secretary" is often read as "her Secretary".
    let isNamed =
      token > 0 && tree[token - 1].upos == .verb
      && OfficeTriggers.verbs[tree[token - 1].lemma].map { $0.isBare && $0.holder == .patient } ?? false
    let isObject =
      ([.obj, .iobj, .obl].contains(tree[token].deprel) || isNamed) && tree.lower[token] != "himself"
      && tree.lower[token] != "herself"
    let ownClause = isNamed ? token - 1 : tree.clause(of: tree[token].head >= 0 ? tree[token].head : token)
    let ownSubject = isObject ? subject(of: ownClause, tree, cast) : nil
    // "Tuck was himself arrested"
    if tree.lower[token].hasSuffix("self"),
      let named = tree.subject(of: ownClause).flatMap({ cast.mention(at: $0) }),
      named.form == .name, cast.isPerson(named.entity), cast.members[named.entity].gender ?? gender == gender
    {
      return named.entity
    }
    if tree.lower[token].hasSuffix("self") {
      var before = token - 1
      while before > 0, tree[before].upos == .aux { before -= 1 }
      if let named = cast.mention(at: before), named.form == .name, cast.isPerson(named.entity),
        tree[named.head].deprel != .nmodPoss, cast.members[named.entity].gender ?? gender == gender
      {
        return named.entity
      }
    }
    // "Prendergast, who ran the inspectorate until his dismissal in May": his of whom the clause is told.
    if tree[token].deprel == .nmodPoss, ["his", "her"].contains(tree.lower[token]),
      let owner = relativeOwner(token, tree, cast), cast.members[owner].gender ?? gender == gender
    {
      return owner
    }
    var sawSubject = false
    var isNear = false
    var bestNamed = sentence
    var isSubjectBefore = false
    let isAnothers =
      tree[token].deprel == .nmodPoss && anothers.contains(tree.lower[token + 1])
      && ["in", "into", "on", "to", "at"].contains(tree.lower[token - 1])
    let doer = isAnothers ? tree.subject(of: ownClause).flatMap { cast.mention(at: $0)?.entity } : nil
    let told = cast.subject.flatMap { subject in
      cast.members[subject].gender == gender ? found.last { $0.entity == subject }?.sentence : nil
    }
    let speaks = isSpeaking(token, tree)
    // "He and Delchev": two people.
    let partner =
      ["and", "or"].contains(tree.lower[token + 1])
      ? (token + 2..<token + 8).lazy.compactMap { cast.mention(at: $0) }.first?.entity : nil
    let fronted = participleClause(before: token, tree)
    for candidate in found.reversed() {
      let distance = sentence - candidate.sentence
      if distance > 3 { break }
      let known = cast.members[candidate.entity].gender
      if let known, known != gender { continue }
      if candidate.entity == ownSubject || candidate.entity == partner { continue }
      // "Born to a minister and his wife, Tamara, she was educated": of nobody in the clause in front.
      if let fronted, distance == 0, fronted.contains(candidate.token), candidate.entity != cast.subject {
        continue
      }
      var score = -distance * 30 - min(token - candidate.token, 60) / 4
      if candidate.isSubject { score += 20 }
      // "He was promoted when Lush left. He gave evidence": a clause of time told of Lush, the sentence of him.
      if candidate.isSubject, candidate.isInTimeClause, candidate.sentence < sentence { score -= 22 }
      if candidate.isPossessive { score -= 5 }
      // "Belov has lived in Dubai since he fled": of the clause that the pronoun's clause hangs on.
      if distance == 0, candidate.isSubject, isSubordinate(token, to: candidate.token, tree) { score += 25 }
      // "…," Etienne said. He added that …": the speaker keeps the floor.
      if speaks, candidate.isSpeaking, distance == 1 { score += 60 }
      // "with Venning in the chair": of whom a life tells besides is seldom meant.
      if !candidate.isSubject, let subject = cast.subject, candidate.entity != subject,
        cast.members[subject].gender == gender, candidate.sentence < sentence
      {
        score -= 12
      }
      if known == nil, let leaning = cast.members[candidate.entity].leaning {
        score += leaning == gender ? -2 : -26
      } else {
        score += known == nil ? -8 : 15
      }
      if candidate.entity == cast.subject {
        // Whoever a story only names most is less its subject than whose life is told.
        score += cast.isMostNamed ? (known == nil ? 8 : 12) : (known == nil ? 22 : 30)
        sawSubject = true
      }
      // In her life "she" is she, unless another woman is known to be one.
      if known == nil, let subject = cast.subject, candidate.entity != subject,
        cast.members[subject].gender == gender
      {
        score -= cast.isMostNamed ? 12 : 40
      }
      // "When Nordvik formed her government, she was appointed minister": in a life whoever was appointed then is its
      // subject, and not who came to appoint.
      if distance == 0, candidate.isSubject, candidate.entity != cast.subject, told != nil,
        isAppointed(token, tree), isOfClauseBefore(candidate.token, token, tree)
      {
        score -= 90
      }
      // "The president persuaded her to come back, and she was sworn in": who goes on as subject is not named again.
      if distance == 0, candidate.isSubject, candidate.entity != cast.subject, told == sentence,
        isCoordinated(token, with: candidate.token, tree)
      {
        score -= 45
      }
      // Where a life has just spoken of its subject, too, the next sentence goes on with it.
      if let told, candidate.entity != cast.subject, candidate.sentence < sentence, told >= candidate.sentence
      {
        score -= 20
      }
      // Whom a life tells of besides, it names again before long: pronouns alone go back to whose life it is.
      if cast.isLife, candidate.entity != cast.subject, candidate.sentence < sentence {
        score -= min(60, 15 * max(0, sentence - candidate.named - 1))
      }
      // "Zamir Bek, First Deputy Governor since 2015, is responsible for supervision. Before joining the bank he was": a
      // paragraph that opens by telling of another, and not yet of whose life it is, goes on with that one.
      if candidate.entity != cast.subject, candidate.isSubject, distance == 1,
        known == nil || known == gender,
        candidate.sentence == blockStart, tellsOf(candidate.token, tree),
        found.last(where: { $0.entity == cast.subject })?.sentence ?? -1 < blockStart
      {
        score += 90
      }
      // A paragraph of a life goes back to whose life it is.
      if candidate.sentence < blockStart, candidate.entity != cast.subject { score -= 25 }
      // "put the seminary into his hands": another's, and not of who does so.
      if isAnothers, candidate.entity == doer { score -= 60 }
      if score > bestScore {
        bestScore = score
        best = candidate.entity
        isNear = distance == 0
        bestNamed = candidate.named
        isSubjectBefore = candidate.isSubject
      }
    }
    // Nor does it take long to come back from whom it tells of besides.
    if cast.isLife, sawSubject, let subject = cast.subject, subject != ownSubject, subject != partner,
      best != subject, cast.members[subject].gender == gender, bestScore < floor, !isNear,
      sentence - bestNamed > 1 || !isSubjectBefore
    {
      return subject
    }
    // The person a biography is about is always near, however long ago it was named.
    if !sawSubject, let subject = cast.subject, cast.isPerson(subject), subject != ownSubject,
      cast.members[subject].gender ?? gender == gender,
      best == nil || !cast.isMostNamed && (cast.members[subject].gender == gender ? 10 : -5) > bestScore
    {
      return subject
    }
    return best
  }

  /// Who does what a verb tells, also where the name is in apposition to an office ("the governor, Teresa Lins, made her
  /// secretary") or the tree has no subject.
  private static func subject(of verb: Int, _ tree: Tree, _ cast: Cast) -> CastNumber? {
    let subject = tree.subject(of: verb)
    if let subject, let mention = cast.mention(at: subject) { return mention.entity }
    if let name = subject.flatMap({ tree.child($0, .appos) }).flatMap({ cast.mention(at: $0) }) {
      return name.entity
    }
    guard subject.map({ tree[$0].upos == .noun }) ?? true else { return nil }
    var before = verb - 1
    while before > 0, [.aux, .adv].contains(tree[before].upos) || tree.lower[before] == "," { before -= 1 }
    return cast.mention(at: before).flatMap { $0.form == .name && cast.isPerson($0.entity) ? $0.entity : nil }
  }

  /// Whom a clause that "who" opens is told of, where the pronoun stands in its main part and nobody else is named in it.
  private static func relativeOwner(_ pronoun: Int, _ tree: Tree, _ cast: Cast) -> CastNumber? {
    let verb = tree.clause(of: pronoun)
    guard tree[verb].deprel == .aclRelcl, tree[verb].head >= 0, verb < pronoun,
      let who = tree.child(verb, .nsubj, .nsubjPass), tree.lower[who] == "who", who < verb,
      !(who + 1 ..<| pronoun).contains(where: {
        cast.mention(at: $0).map { cast.isPerson($0.entity) } ?? false
      }),
      let head = cast.mention(at: who - 1) ?? cast.mention(at: who - 2), cast.isPerson(head.entity),
      head.form == .name
    else { return nil }
    return head.entity
  }

  /// The clause of a participle that opens the sentence of a pronoun, which is what it tells of: "Born at Oslo to Anna Berg,
  /// she".
  private static func participleClause(before pronoun: Int, _ tree: Tree) -> Range<Int>? {
    let first = tree.sentenceTokens(of: pronoun).lowerBound
    guard [.nsubj, .nsubjPass].contains(tree[pronoun].deprel), first < pronoun,
      tree.lower[pronoun - 1] == ",",
      tree[first].upos == .verb, tree[first].head >= 0,
      ["ed", "en", "rn", "ing", "ught", "ade"].contains(where: { tree.lower[first].hasSuffix($0) }),
      // The pronoun's clause is the first of the sentence.
      tree[pronoun].head >= 0, tree[first].head == tree[pronoun].head || tree.lower[first] == "born"
    else { return nil }
    return first ..<| pronoun
  }

  /// Whether a name that opens its sentence is told of there: by an apposition, or by what somebody is, has been or joined.
  private static func tellsOf(_ name: Int, _ tree: Tree) -> Bool {
    guard name < tree.sentenceTokens(of: name).lowerBound + 6 else { return false }
    let verb = tree[name].head
    guard verb > name, tree[verb].head < 0 else { return false }
    return tree.child(verb, .cop) != nil || tree.child(name, .appos) != nil && tree[verb].lemma != "appoint"
      || ["serve", "join", "hold", "become", "come", "work", "enter", "graduate", "study"].contains(
        tree[verb].lemma)
  }

  /// What is somebody's for whom another does something: "spoke on his behalf".
  private static let anothers: Set<String> = [
    "hands", "favour", "favor", "place", "stead", "behalf", "honour", "honor", "defence", "defense", "help",
    "aid",
  ]
  /// Below this score of another whoever a life is about is meant.
  private static let floor = 12

  /// Whether a pronoun is what is appointed, elected or made something.
  private static func isAppointed(_ pronoun: Int, _ tree: Tree) -> Bool {
    let verb = tree[pronoun].head
    guard verb >= 0, tree[pronoun].deprel == .nsubjPass else { return false }
    return OfficeTriggers.verbs[tree[verb].lemma].map { $0.holder == .patient } ?? false
  }

  /// Whether a pronoun is the subject of a clause that "and" joins to the one of the subject before.
  private static func isCoordinated(_ pronoun: Int, with subject: Int, _ tree: Tree) -> Bool {
    guard pronoun > 1, [.nsubj, .nsubjPass].contains(tree[pronoun].deprel),
      (pronoun - 4..<pronoun).contains(where: { $0 > 0 && ["and", "but"].contains(tree.lower[$0]) }),
      tree[pronoun].head >= 0, tree[subject].head >= 0
    else { return false }
    return tree[tree[pronoun].head].deprel == .conj && tree[tree[pronoun].head].head == tree[subject].head
  }

  /// Whether a name is the subject of a clause of time in front of the pronoun's: "When X formed her government, she".
  private static func isOfClauseBefore(_ name: Int, _ pronoun: Int, _ tree: Tree) -> Bool {
    let clause = tree[name].head
    guard clause >= 0, name < pronoun, clause < pronoun, tree[clause].deprel == .advcl else { return false }
    return (max(tree.sentenceTokens(of: name).lowerBound, name - 6)..<name).contains {
      ["when", "after", "as", "once"].contains(tree.lower[$0])
    }
  }

  /// Whether the pronoun is the subject of a clause of time or reason below that of the subject `subject`.
  private static func isSubordinate(_ pronoun: Int, to subject: Int, _ tree: Tree) -> Bool {
    let clause = tree[pronoun].head
    guard clause >= 0, [.nsubj, .nsubjPass].contains(tree[pronoun].deprel), tree[clause].deprel == .advcl
    else { return false }
    return tree[clause].head >= 0 && tree.clause(of: tree[clause].head) == tree[subject].head
  }

  /// Who is meant by "the ambassador": a definite noun without a name or a country of its own.
  private static func owner(of token: Int, _ found: [Candidate], _ cast: Cast, _ tree: Tree) -> CastNumber? {
    guard tree[token].deprel != .appos, tree[token].deprel != .compound, tree[token].deprel != .nmodDesc,
      tree[token].deprel != .amod
    else { return nil }
    guard !tree[token].morphology.contains(.plural), tree.child(token, .cop) == nil else { return nil }
    guard let determiner = tree.child(token, .det), tree.lower[determiner] == "the" else { return nil }
    var role = tree.lower[token]
    for child in tree.children(token)
    where [.nmod, .appos, .flat, .nmodPoss, .aclRelcl, .amod, .compound].contains(tree[child].deprel) {
      if tree[child].deprel == .amod || tree[child].deprel == .compound {
        if RolePhrases.passing.contains(tree.lower[child]) { continue }
        // "the prime minister": whoever has been called so.
        if let phrase = RolePhrases.endings(at: token, tree).last, child < token {
          role = phrase
          continue
        }
      }
      // "the former minister, who gave up his post": what is told besides.
      if tree[child].deprel == .aclRelcl, token + 1 < tree.count, tree.lower[token + 1] == "," { continue }
      // "The former vice mayor, a career civil servant who": what is told besides, and no name.
      if tree[child].deprel == .appos, tree.lower[token + 1] == ",", tree[child].upos == .noun,
        cast.mention(at: child) == nil
      {
        continue
      }
      return nil
    }
    // In the life of an archbishop "the archbishop" is he, unless another has just been named.
    if let subject = cast.subject, cast.members[subject].roles.contains(role),
      let near = found.last(where: { cast.members[$0.entity].roles.contains(role) }),
      near.entity == subject || tree.sentence(of: token) - near.sentence > 1
    {
      return subject
    }
    for candidate in found.reversed() where cast.members[candidate.entity].roles.contains(role) {
      return candidate.entity
    }
    if let subject = cast.subject, cast.members[subject].roles.contains(role) { return subject }
    return introduced(before: token, found, cast, tree)
  }

  /// "The surprise was the name of Jane Doe. The trade unionist, who …, takes Labour": in a story a trade at the head of a
  /// sentence is whoever the sentence before has introduced, where it names nobody else.
  private static func introduced(before token: Int, _ found: [Candidate], _ cast: Cast, _ tree: Tree)
    -> CastNumber?
  {
    let number = tree.sentence(of: token)
    let sentence = tree.analysis.sentences[number]
    guard !cast.isLife, number > 0, [.nsubj, .nsubjPass].contains(tree[token].deprel),
      token < sentence.lowerBound + 6, !isBlockBreak(tree, sentence.lowerBound),
      !Titles.ranks.contains(tree.lower[token]), !RoleNouns.words.contains(tree.lower[token]),
      tree[token].head >= 0, !(sentence.lowerBound..<token).contains(where: { cast.mention(at: $0) != nil })
    else { return nil }
    var people: [CastNumber] = []
    for candidate in found.reversed() {
      guard candidate.sentence >= number - 1 else { break }
      if candidate.sentence == number - 1, !people.contains(candidate.entity) {
        people.append(candidate.entity)
      }
    }
    return people.count == 1 ? people[0] : nil
  }
}

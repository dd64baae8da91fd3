import Language
import Records

/// Whom a source stands for that names nobody: "the prime minister said", "she said" behind somebody's words.
///
/// The cast has an answer for most; this asks once more where somebody speaks, since whoever spoke last keeps the floor
/// and an office noun is somebody's whom the text has called so, before or behind.
struct SpeakersBefore {
  private let discourse: Discourse
  private var tree: Tree { discourse.tree }
  private var cast: Cast { discourse.cast }

  init(_ discourse: Discourse) { self.discourse = discourse }

  // MARK: Pronouns

  /// Cues of whoever answers: not who spoke last, but whom he spoke of.
  private static let answering: Set<String> = [
    "deny", "reject", "dismiss", "dispute", "reply", "retort", "respond", "answer", "counter", "protest",
    "contest", "refute", "rebut", "contradict", "insist", "maintain",
  ]

  /// So many attributions may hold a pronoun's sentence within them, or tell who spoke last.
  private static let lately = 100

  /// "the two, he added, were separate": whoever spoke before within the same words, for only he can add to them.
  private func whoGoesOn(
    _ attribution: Attribution, among before: ArraySlice<Attribution>, _ gender: Gender
  ) -> Int? {
    guard tree[attribution.cue].lemma == "add" else { return nil }
    let sentence = tree.sentence(of: attribution.cue)
    func frame(_ cue: Int) -> [Int] {
      before.filter { $0.cue != cue && $0.content.contains { $0.contains(tree[cue].start) } }.map(\.cue)
    }
    let own = frame(attribution.cue)
    guard !own.isEmpty,
      let last = before.last(where: { $0.cue < attribution.cue && !$0.isAside && !own.contains($0.cue) }),
      frame(last.cue) == own, tree.sentence(of: last.cue) == sentence,
      let head = last.antecedent ?? last.source
    else { return nil }
    if let entity = cast.entity(headedBy: head, tree) {
      guard cast.isPerson(entity), (cast.members[entity].gender ?? gender) == gender else { return nil }
    }
    return head
  }

  /// The head of whoever spoke right before `attribution`, whose source is "he" or "she"; nil where it answers, where
  /// somebody else has come in, or where the other could not be a man or a woman.
  func speaker(before attribution: Attribution, among before: [Attribution]) -> Int? {
    guard let pronoun = attribution.source, let gender = Anaphora.pronouns[tree.lower[pronoun]],
      ["he", "she"].contains(tree.lower[pronoun]), attribution.stance == .asserts,
      !SpeakersBefore.answering.contains(tree[attribution.cue].lemma)
    else { return nil }
    let sentence = tree.sentence(of: attribution.cue)
    let block = discourse.block(of: attribution.cue)
    // Of a long text what has been said lately: all of it would be gone through for each pronoun.
    let before = before.suffix(Self.lately)
    if let head = whoGoesOn(attribution, among: before, gender) { return head }
    // "He said that she had told him": within somebody's words others are meant.
    if before.contains(where: { $0.content.contains { $0.contains(tree[attribution.cue].start) } }) {
      return nil
    }
    if let subject = subjectBefore(pronoun, sentence, block, gender)
      ?? newcomer(before: pronoun, sentence, block, gender)
    {
      return subject
    }
    // A life goes back to whose life it is, unless somebody's words go on.
    if cast.isOnlyLife, let subject = cast.subject, cast.members[subject].gender == gender,
      !attribution.content.contains(where: { isMark(discourse.document.text[$0.lowerBound]) })
    {
      return nil
    }
    guard
      let last = before.last(where: { other in
        other.cue < pronoun && !other.isAside
          && !before.contains {
            $0.cue != other.cue && $0.content.contains { $0.contains(tree[other.cue].start) }
          }
      }), sentence - tree.sentence(of: last.cue) <= 1, discourse.block(of: last.cue) == block,
      var head = last.source
    else { return nil }
    // "Board chair Jane Doe told": the name, where the tree has it hang on the noun.
    if let words = last.sourceWords, cast.entity(headedBy: head, tree) == nil,
      let name = words.lazy.compactMap({ cast.mention(at: $0) }).first, name.form == .name,
      cast.isPerson(name.entity), name.tokens.upperBound >= words.upperBound
    {
      head = name.head
    }
    // Whoever has come in between by name, at the head of a sentence, is meant as well as the speaker.
    let newcomer = (last.cue + 1 ..<| pronoun).contains { token in
      guard let mention = cast.mention(at: token), mention.form == .name, cast.isPerson(mention.entity) else {
        return false
      }
      return [.nsubj, .nsubjPass].contains(tree[mention.head].deprel)
        && !last.content.contains { $0.contains(tree[token].start) }
    }
    guard !newcomer else { return nil }
    if ["he", "she"].contains(tree.lower[head]) {
      return tree.lower[head] == tree.lower[pronoun] ? last.antecedent : nil
    }
    return fits(head, gender) ? head : nil
  }

  /// "Former commissioner Jane Doe agreed. “…,” she said.": the subject of the short sentence before, or of an earlier
  /// clause of the same one, that brings a name in.
  private func subjectBefore(_ pronoun: Int, _ sentence: Int, _ block: Int, _ gender: Gender) -> Int? {
    let own = tree.analysis.sentences[sentence]
    if let subject = own.first(where: { tree[$0].deprel == .nsubj && cast.mention(at: $0)?.form == .name }),
      subject < pronoun, tree[subject].head >= 0, tree[tree[subject].head].deprel == .root,
      tree[subject].head < pronoun, fits(subject, gender),
      cast.isPerson(cast.mentions[Int(cast.mentionAt[subject])].entity)
    {
      return subject
    }
    return nil
  }

  /// "Prime Minister John Doe gave a third version. He told the Senate": who opens the paragraph, where its first sentence
  /// speaks of nobody else.
  private func newcomer(before pronoun: Int, _ sentence: Int, _ block: Int, _ gender: Gender) -> Int? {
    guard sentence > 0, pronoun == tree.analysis.sentences[sentence].lowerBound,
      case let previous = tree.analysis.sentences[sentence - 1], let opening = previous.first,
      discourse.block(of: opening) == block, sentence < 2 || discourse.block(of: opening - 1) != block,
      let subject = previous.first(where: { tree[$0].deprel == .nsubj && cast.mention(at: $0)?.form == .name }
      ),
      tree[subject].head >= 0, tree[tree[subject].head].deprel == .root, subject < tree[subject].head,
      let name = cast.mention(at: subject), cast.isPerson(name.entity), fits(subject, gender),
      !previous.contains(where: {
        cast.mention(at: $0).map { cast.isPerson($0.entity) && $0.entity != name.entity } ?? false
      })
    else { return nil }
    return subject
  }

  /// The first byte of a quotation mark.
  private func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == 0xE2 }

  /// Whoever stands in apposition to what he is, whatever the tree has: "a spokesman for the Commission, John Doe, said on
  /// Monday", "her husband, the accountant John Doe, confirmed".
  func name(apposedBefore attribution: Attribution) -> Int? {
    guard let cue = attribution.cueTokens.first, tree[attribution.cue].upos == .verb,
      // "Count Doe is often said to have found it"
      attribution.source != nil || tree.lower[attribution.cue + 1] != "to"
        || tree.child(attribution.cue, .auxPass) == nil
    else { return nil }
    let first = tree.sentenceTokens(of: cue).lowerBound
    var comma = cue - 1
    while comma > first, comma > cue - 7, tree.lower[comma] != "," {
      guard [.aux, .adv, .adp, .propn, .num, .part].contains(tree[comma].upos) else { return nil }
      comma -= 1
    }
    guard comma > first, tree.lower[comma] == ",", let name = cast.mention(at: comma - 1), name.form == .name,
      cast.isPerson(name.entity), name.tokens.upperBound == comma
    else { return nil }
    if let source = attribution.source, let entity = cast.entity(headedBy: source, tree),
      entity == name.entity || cast.isPerson(entity) && !name.tokens.contains(source) && source > name.head
    {
      return nil
    }
    var before = name.tokens.lowerBound - 1
    while before > first, before > name.tokens.lowerBound - 5, tree.lower[before] != "," {
      guard [.det, .adj, .noun, .propn].contains(tree[before].upos) else { return nil }
      before -= 1
    }
    guard before > first, tree.lower[before] == "," else { return nil }
    // What stands before the comma is what he or she is: one person, and none with a name of his own.
    var at = before - 1
    var isOffice = false
    while at >= first, at > before - 14, tree.lower[at] != ",", tree[at].upos != .verb {
      if tree.lower[at] == "and"
        || cast.mention(at: at).map({
          $0.form == .name && cast.isPerson($0.entity) && tree.lower[$0.tokens.upperBound] != "'s"
            && tree.lower[$0.tokens.upperBound] != "’s"
        }) ?? false
      {
        return nil
      }
      let word = tree.lower[at]
      if !tree[at].morphology.contains(.plural),
        Appositions.isPersonNoun(word) || Titles.ranks.contains(word) || AgentNoun.isLikely(word)
      {
        isOffice = true
      }
      at -= 1
    }
    return isOffice ? name.head : nil
  }

  /// "At a press conference Jane Doe said": whom the tagger has taken into the words before the cue.
  func name(before attribution: Attribution) -> Int? {
    guard let cue = attribution.cueTokens.first, tree[attribution.cue].upos == .verb,
      let source = attribution.source, tree[source].upos == .noun, tree.child(source, .case) != nil,
      let name = cast.mention(at: cue - 1), name.form == .name, cast.isPerson(name.entity),
      source < name.tokens.lowerBound, tree.child(name.head, .case) == nil,
      tree[name.tokens.lowerBound - 1].upos != .adp
    else { return nil }
    return name.head
  }

  /// "A clerk, interviewed by the police, recalled", "a graphologist consulted by the paper doubts": whom the participle
  /// tells of, where the tree takes it for the verb.
  func noun(beforeParticiple attribution: Attribution) -> Int? {
    guard let cue = attribution.cueTokens.first, !attribution.isAside,
      attribution.content.contains(where: { $0.lowerBound > tree[cue].start })
    else { return nil }
    let opening = tree.sentenceTokens(of: cue).lowerBound
    if let source = attribution.source {
      // A source that the participle's preposition governs.
      var at = source
      while at > opening, at > source - 5, [.det, .adj, .propn, .noun, .num].contains(tree[at - 1].upos) {
        at -= 1
      }
      guard at > opening, tree[at - 1].upos == .adp, at - 1 > opening, cue - source <= 2 else { return nil }
    }
    return participial(before: cue)
  }

  /// The noun at the begin of a sentence behind which a participle with its phrase fills all the words up to a verb.
  func participial(before verb: Int) -> Int? {
    let opening = tree.sentenceTokens(of: verb).lowerBound
    guard
      let participle = (opening + 1 ..<| verb - 1).first(where: { [.verb, .aux].contains(tree[$0].upos) }),
      tree[participle].upos == .verb, participle < opening + 14,
      !tree[participle].morphology.contains(.gerund),
      tree[participle].morphology.contains(.participle) || tree[participle].morphology.contains(.past),
      ["by", "in", "at", "among", "from", "with", "on", "to", "near"].contains(tree.lower[participle + 1]),
      !(participle + 1 ..<| verb).contains(where: {
        [.verb, .aux, .sconj].contains(tree[$0].upos)
          || tree[$0].upos == .cconj || ["who", "which", ":", ";"].contains(tree.lower[$0])
      })
    else { return nil }
    let isApart = tree.lower[participle - 1] == ","
    guard isApart == (tree.lower[verb - 1] == ",") || !isApart else { return nil }
    let last = isApart ? participle - 2 : participle - 1
    guard last >= opening,
      (opening...last).allSatisfy({
        ![.punct, .pron, .verb, .cconj].contains(tree[$0].upos) || tree[$0].lemma == "his"
          || tree[$0].lemma == "her"
      }),
      !(opening...last).contains(where: { tree[$0].upos == .adp && $0 == opening })
    else { return nil }
    // Of "a minute by the secretary" the first noun, of "Dabrik's valet" the last.
    let end = (opening...last).first { tree[$0].upos == .adp } ?? last + 1
    return (opening..<end).last {
      [.noun, .propn].contains(tree[$0].upos) || Papers.kinds.contains(tree.lower[$0])
    }
  }

  /// "The ministry let it be known that": whoever lets.
  func whoLetsItBeKnown(_ attribution: Attribution) -> Int? {
    guard attribution.source == nil, tree.lower[attribution.cue] == "known" else { return nil }
    let first = tree.sentenceTokens(of: attribution.cue).lowerBound
    var at = attribution.cue - 1
    while at > first, at > attribution.cue - 5, tree[at].lemma != "let" { at -= 1 }
    guard at > first, tree[at].lemma == "let" else { return nil }
    return tree.subject(of: at).flatMap { $0 < at ? $0 : nil }
      ?? ([.noun, .propn, .pron].contains(tree[at - 1].upos) ? at - 1 : nil)
  }

  /// Whether a source can be the man or woman a pronoun stands for: a person of no other gender, or a noun for one.
  private func fits(_ head: Int, _ gender: Gender) -> Bool {
    if let entity = cast.entity(headedBy: head, tree) {
      guard cast.isPerson(entity) else { return false }
      let member = cast.members[entity]
      return (member.gender ?? member.leaning ?? gender) == gender
    }
    guard !tree[head].morphology.contains(.plural), tree[head].upos == .noun else { return false }
    // "She" is whom the text is about, rather than some deputy.
    if let subject = cast.subject, cast.members[subject].gender == gender { return false }
    return Appositions.isPersonNoun(tree.lower[head]) || Titles.ranks.contains(tree.lower[head])
      || AgentNoun.isLikely(tree.lower[head])
  }

  // MARK: Offices

  /// Adjectives that do not tell one minister from another.
  private static let loose: Set<String> = [
    "former", "then", "late", "veteran", "senior", "old", "retired", "ex", "new", "outgoing", "embattled",
  ]

  /// The head of whomever "the prime minister" is: the nearest before whom the text calls so, or whose life it tells.
  func bearer(ofOffice head: Int) -> Int? {
    let role = tree.lower[head]
    guard RoleNouns.words.contains(role) || Titles.ranks.contains(role),
      !tree[head].morphology.contains(.plural),
      // A capital makes "the Minister" a name to the analysis.
      cast.mention(at: head).map({ !cast.isPerson($0.entity) && $0.tokens == head..<head + 1 }) ?? true
    else { return nil }
    var first = head
    while first > 0, [.adj, .noun, .propn].contains(tree[first - 1].upos), first > head - 4 { first -= 1 }
    guard first > 0, tree.lower[first - 1] == "the" else { return nil }
    // "the minister of finance" and "the minister, Jane Doe," say who is meant.
    if ["of", "for", "to", "in", "at", "from"].contains(tree.lower[head + 1]) { return nil }
    if tree.lower[head + 1] == ",", cast.mention(at: head + 2)?.form == .name { return nil }
    if cast.mention(at: head + 1)?.form == .name { return nil }
    var words = (first..<head).map { tree.lower[$0] }.filter { !SpeakersBefore.loose.contains($0) }
    words.append(role)
    let behind = cast.mentions.indices.partitionPoint { cast.mentions[$0].tokens.lowerBound > head }
    let found = cast.mentions[..<behind].last {
      $0.form == .name && cast.isPerson($0.entity) && isCalled(words, $0)
    }
    if let found { return found.head }
    guard let subject = cast.subject, cast.isPerson(subject) else { return nil }
    let own = cast.mentions.filter { $0.entity == subject && $0.form == .name }
    guard
      own.contains(where: { isCalled(words, $0) })
        || words.count == 1 && cast.members[subject].roles.contains(role)
    else { return nil }
    return own.last { $0.head < head }?.head ?? own.first?.head
  }

  /// "Prime Minister Jane Doe", "Jane Doe, the prime minister", "Jane Doe MP, Minister for Water".
  private func isCalled(_ words: [String], _ mention: Mention) -> Bool {
    let before = mention.tokens.lowerBound
    if stands(words, endingAt: before) { return true }
    // "Prime Minister of Ruritania Jane Doe" and "the minister, Jane Doe".
    guard let last = words.last else { return false }
    if tree.lower[before - 1] == "," {
      for at in max(0, before - 8) ..<| before - 1 where tree.lower[at] == last {
        if stands(words, endingAt: at + 1), !(at..<before).contains(where: { tree[$0].upos == .verb }) {
          return true
        }
      }
    }
    let behind = mention.tokens.upperBound
    for at in behind ..<| behind + 6 {
      if tree[at].upos == .verb || cast.mention(at: at)?.form == .name && at > behind + 1 { return false }
      if tree.lower[at] == last, stands(words, endingAt: at + 1) { return true }
    }
    return false
  }

  private func stands(_ words: [String], endingAt end: Int) -> Bool {
    guard end >= words.count else { return false }
    for (offset, word) in words.reversed().enumerated() {
      let other = tree.lower[end - 1 - offset]
      if other != word, SpeakersBefore.forms[word] != other { return false }
    }
    return true
  }

  /// A title before a name that the text goes on with by another word.
  private static let forms = [
    "judge": "justice", "general": "gen", "governor": "gov", "senator": "sen", "colonel": "col",
    "representative": "rep", "professor": "prof", "admiral": "adm", "lawmaker": "rep", "congressman": "rep",
    "congresswoman": "rep", "doctor": "dr",
  ]
}

/// Nouns that by their form name who does something: "mechanic", "shopkeeper", "villager".
enum AgentNoun {
  private static let endings = ["er", "or", "ist", "ian", "man", "woman", "person", "ant", "ic", "ee"]

  static func isLikely(_ noun: String) -> Bool {
    noun.count > 4 && endings.contains { noun.hasSuffix($0) }
      && ![
        "paper", "letter", "newspaper", "order", "number", "matter", "statistic", "topic", "picture",
        "register",
        "computer", "folder", "ledger", "committee", "clinic", "music", "public", "republic", "poster",
        "broker-age",
        "server", "tower", "river", "chapter", "charter", "monitor", "sensor",
      ].contains(noun)
  }
}

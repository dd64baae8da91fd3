import Chronology
import Language
import Records

// Who took part, where the tree tells and where only the words do.

extension EventReader {
  func add(
    headedBy token: Int, _ role: String, to participants: inout [(entity: CastNumber, role: String?)]
  ) {
    for member in tree.coordinated(token) + named(behind: token) {
      guard
        let entity = spouse(member) ?? cast.entity(headedBy: member, tree)
          // "Wickramaratne himself left office"
          ?? (["himself", "herself"].contains(tree.lower[member])
            ? cast.mention(at: member - 1).flatMap { $0.form == .name ? $0.entity : nil } : nil)
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

  /// "His wife died": the one whom the facts name.
  private func spouse(_ noun: Int) -> CastNumber? {
    guard ["wife", "husband"].contains(tree.lower[noun]), let whose = tree.child(noun, .nmodPoss),
      let owner = cast.entity(headedBy: whose, tree), let known = spouses[owner], known.count == 1
    else { return nil }
    return known.first
  }

  /// Names that go on behind a name with "and" or commas, where the tree has not joined them: "Trump, Doe and Roe".
  func named(behind token: Int) -> [Int] {
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
  func sharedSubject(_ verb: Int) -> Int? {
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
  func namedBehind(_ verb: Int) -> Int? {
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    while at < min(verb + 9, sentence.upperBound) {
      // "killed his vicar general, X": whose he was is not who is killed.
      if ["his", "her"].contains(tree.lower[at]), tree[at].deprel == .nmodPoss,
        !(OfficeTriggers.verbs[tree[verb].lemma].map { $0.isBare } ?? false)
      {
        at += 1
        continue
      }
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity), mention.form != .nominal {
        return mention.head
      }
      // "the interior minister, NAME"
      let isApposed =
        tree.lower[at] == "," && at > verb + 1
        && (Appositions.isPersonNoun(tree.lower[at - 1])
          || ["state", "incumbent"].contains(tree.lower[at - 1]))
      guard
        isApposed || [.det, .adj, .noun, .propn].contains(tree[at].upos)
          || ["'s", "’s", "of"].contains(tree.lower[at])
      else { return nil }
      at += 1
    }
    return nil
  }

  /// The person named behind the first "with" after a verb.
  func namedWith(_ verb: Int) -> Int? {
    let sentence = tree.sentenceTokens(of: verb)
    var at = verb + 1
    while at < min(verb + 10, sentence.upperBound), tree.lower[at] != "with" {
      if isFiniteVerb(at) || tree[at].upos == .punct { return nil }
      at += 1
    }
    return at < min(verb + 10, sentence.upperBound) ? namedBehind(at) : nil
  }

  /// "the President of Croatia, Mr. Milan Horvat, paid": the name between commas before a verb, behind an office.
  func apposed(before verb: Int) -> Int? {
    var at = verb - 1
    while tree[at].upos == .aux || tree[at].upos == .adv { at -= 1 }
    guard tree.lower[at] == ",", let name = cast.mention(at: at - 1), name.form == .name,
      cast.isPerson(name.entity)
    else { return nil }
    at = name.tokens.lowerBound - 1
    while Titles.words.contains(tree.lower[at]) || tree.lower[at].hasSuffix("."), tree.lower[at] != "." {
      at -= 1
    }
    let first = tree.sentenceTokens(of: verb).lowerBound
    guard tree.lower[at] == ",", at > first else { return nil }
    let office = max(first, at - 8) ..<| at
    guard let noun = office.last(where: { Appositions.isPersonNoun(tree.lower[$0]) }),
      (noun + 1 ..<| at).allSatisfy({ [.adp, .det, .propn, .noun, .adj, .cconj].contains(tree[$0].upos) })
    else { return nil }
    return name.head
  }

  /// The people named right before a verb, back to the next mark or preposition, where the tree has lost its subject.
  func namedBefore(_ verb: Int) -> [Int] {
    let sentence = tree.sentenceTokens(of: verb)
    if let apposed = apposed(before: verb) { return [apposed] }
    var heads: [Int] = []
    var at = verb - 1
    while at >= sentence.lowerBound {
      if let name = cast.mention(at: at),
        name.form != .nominal || tree.lower[at] == "he" || tree.lower[at] == "she",
        tree[name.head].deprel != .nmodPoss
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

  /// "The two met again in Paris", "received both candidates": the last two people named before, where subject or
  /// object is that pair.
  func takePair(_ rule: VerbRule, _ verb: Int, _ participants: inout Participants) {
    guard [.meeting, .communication, .travel].contains(rule.kind),
      participants.filter({ cast.isPerson($0.entity) }).count < 2
    else { return }
    if !participants.contains(where: { $0.role == "subject" }),
      let subject = tree.child(verb, .nsubj, .nsubjPass), isPair(subject)
    {
      for entity in lastTwo(before: subject, except: []) { participants.append((entity, "subject")) }
    } else if let object = tree.child(verb, .obj), tree[object].upos == .noun, isPair(object) {
      let known = participants.map(\.entity)
      for entity in lastTwo(before: object, except: known) { participants.append((entity, "object")) }
    }
  }

  /// The two people named last before a noun, of the noun's office where it is one; none where there are no two.
  func lastTwo(before noun: Int, except known: [CastNumber]) -> [CastNumber] {
    // News gives each sentence a paragraph.
    let block = discourse.document.info.date == nil ? discourse.block(of: noun) : -1
    let role = RoleNouns.words.contains(tree[noun].lemma) ? tree[noun].lemma : nil
    var found: [CastNumber] = []
    var at = tree.span(noun).lowerBound - 1
    while at >= 0, found.count < 2, noun - at < 300,
      block < 0 || role != nil || discourse.block(of: at) == block
    {
      if let mention = cast.mention(at: at), cast.isPerson(mention.entity), !found.contains(mention.entity),
        !known.contains(mention.entity),
        role.map({ $0 == "candidate" || cast.members[mention.entity].roles.contains($0) }) ?? true
      {
        found.append(mention.entity)
      }
      at -= 1
    }
    return found.count == 2 ? found : []
  }

  /// "they", "the two", "the two presidents", "both men", "the pair".
  func isPair(_ subject: Int) -> Bool {
    if ["they", "them", "two", "both", "pair"].contains(tree.lower[subject]) { return true }
    guard tree[subject].morphology.contains(.plural) else { return false }
    let span = tree.span(subject)
    return span.contains { ["two", "both"].contains(tree.lower[$0]) }
  }
}

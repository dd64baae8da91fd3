import Language

/// "She offered her resignation; the king accepted it on 3 May", "who accepted her resignation": whose it is.
struct AcceptedResignation {
  let discourse: Discourse
  private var tree: Tree { discourse.tree }

  init(discourse: Discourse) { self.discourse = discourse }

  /// Who leaves, where `verb` says that a resignation is accepted, by its name or by "it"; nil for another verb.
  func owner(_ verb: Int) -> CastNumber? {
    guard tree[verb].lemma == "accept", tree[verb].upos == .verb else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    let near = verb + 1 ..<| min(verb + 6, sentence.upperBound)
    if let noun = near.first(where: { tree.lower[$0] == "resignation" }) { return possessor(noun) }
    return referred(verb).flatMap(possessor)
  }

  /// The resignation that "accepted" has not by its name behind it, but by "it" or as what the clause hangs on: "…, which the
  /// king accepted".
  func referred(_ verb: Int) -> Int? {
    guard tree[verb].lemma == "accept", tree[verb].upos == .verb else { return nil }
    let head = tree[verb].head
    if tree[verb].deprel == .aclRelcl, head >= 0, tree.lower[head] == "resignation" { return head }
    guard ["it", "this"].contains(tree.lower[verb + 1]) else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    let number = tree.sentence(of: verb)
    let begin = number > 0 ? tree.analysis.sentences[number - 1].lowerBound : sentence.lowerBound
    return (begin ..<| verb).last { tree.lower[$0] == "resignation" }
  }

  /// Whose resignation `noun` is, where a verb before it says that somebody accepts it: "John Paul II accepted his resignation"
  /// tells of somebody else's than the pope's own.
  func owner(of noun: Int) -> CastNumber? {
    guard tree.lower[noun] == "resignation", ["his", "her"].contains(tree.lower[noun - 1]),
      tree[noun - 2].lemma == "accept",
      let subject = SubjectReader(discourse: discourse).subject(
        of: noun - 2, tree.sentenceTokens(of: noun - 2)),
      let told = person(noun - 1)
    else { return nil }
    guard told == subject else { return told }
    guard let life = discourse.cast.subject, discourse.cast.isPerson(life), life != subject else {
      return nil
    }
    return life
  }

  private func possessor(_ noun: Int) -> CastNumber? {
    if let owner = owner(of: noun) { return owner }
    for at in stride(from: noun - 1, through: max(0, noun - 3), by: -1) {
      let word = tree.lower[at]
      if ["his", "her"].contains(word) { return person(at) }
      if ["'s", "’s"].contains(word) { return person(at - 1) }
    }
    if tree.lower[noun + 1] == "of" { return Neighbours(discourse: discourse).person(after: noun + 1) }
    return nil
  }

  private func person(_ token: Int) -> CastNumber? {
    discourse.cast.mention(at: token).flatMap { discourse.cast.isPerson($0.entity) ? $0.entity : nil }
  }
}

import Language

/// Sentences without a subject, as a curriculum vitae has them: "Elevated as a Judge of the High Court in 1993. Chaired the
/// Commission of Inquiry. Demitted office in 2014." Whose life it is, is the subject of them all.
enum Telegraphic {
  /// Whether a text is told so: several of its sentences begin with a verb that has no subject.
  static func tells(_ tree: Tree) -> Bool {
    var count = 0
    for sentence in tree.analysis.sentences where sentence.count > 4 {
      guard let root = sentence.prefix(3).first(where: { tree[$0].head < 0 }), isBare(root, tree) else {
        continue
      }
      count += 1
    }
    return count > 2 && count * 6 > tree.analysis.sentences.count
  }

  private static func isBare(_ root: Int, _ tree: Tree) -> Bool {
    tree[root].upos == .verb && tree[root].morphology.contains(.past)
      && tree.child(root, .nsubj, .nsubjPass, .nsubjOuter) == nil && tree.child(root, .expl) == nil
      // "Elected in 1990, she served": a clause of what follows.
      && !tree.children(root).contains { [.ccomp, .parataxis].contains(tree[$0].deprel) && $0 > root }
  }

  /// Whether they of whose life a text is did something, or it was done to them.
  enum Voice { case active, passive }

  /// The voice of a verb that is said, without a subject, of whose life a telegraphic text is; nil for any other.
  static func voice(of verb: Int, _ tree: Tree, _ cast: Cast) -> Voice? {
    guard cast.isTelegraphic, let subject = cast.subject, cast.isPerson(subject), tree[verb].upos == .verb,
      tree.child(verb, .nsubj, .nsubjPass, .nsubjOuter) == nil
    else { return nil }
    let sentence = tree.sentenceTokens(of: verb)
    var root = verb
    var steps = 0
    while [.conj, .parataxis].contains(tree[root].deprel), tree[root].head >= 0, steps < 6 {
      root = tree[root].head
      steps += 1
    }
    guard tree[root].head < 0, tree[root].upos == .verb, root < sentence.lowerBound + 9,
      tree.child(root, .nsubj, .nsubjPass, .nsubjOuter) == nil,
      (sentence.lowerBound..<root).allSatisfy({
        [.adp, .num, .propn, .adv, .punct, .aux, .adj, .noun, .det].contains(tree[$0].upos)
      }),
      !(sentence.lowerBound..<root).contains(where: {
        tree[$0].deprel == .nsubj || tree[$0].deprel == .nsubjPass
      })
    else { return nil }
    if tree.isPassive(verb) { return .passive }
    let isDone =
      OfficeTriggers.verbs[tree[verb].lemma].map { $0.holder == .patient } ?? false
      || PassiveOnly.words.contains(tree[verb].lemma)
    let hasPerson = tree.children(verb, .obj, .iobj).contains { token in
      cast.mention(at: token).map { cast.isPerson($0.entity) } ?? false
    }
    return isDone && !hasPerson ? .passive : .active
  }
}

/// What is done to people in a life and seldom by them, besides the verbs of office; lemmas.
enum PassiveOnly {
  static let words: Set<String> = [
    "award", "confer", "decorate", "honour", "honor", "arrest", "educate", "school", "knight", "wound",
    "imprison", "deport",
    "sentence", "convict", "acquit", "jail", "detain", "exile", "intern", "call", "grant", "bear", "enrol",
    "enroll", "admit",
  ]
}

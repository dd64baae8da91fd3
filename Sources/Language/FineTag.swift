/// The tagger's classes: a part of speech together with the morphology that goes with it.
package struct FineTag: Sendable {
  package let upos: UPOS
  package let morphology: Morphology

  private init(_ upos: UPOS, _ morphology: Morphology = []) {
    self.upos = upos
    self.morphology = morphology
  }

  /// All 32, in the order of the weight rows.
  package static let all: [FineTag] = [
    FineTag(.adj), FineTag(.adp), FineTag(.adv), FineTag(.cconj), FineTag(.det), FineTag(.intj),
    FineTag(.noun, .singular), FineTag(.noun, .plural), FineTag(.num), FineTag(.part),
    FineTag(.pron), FineTag(.pron, .singular), FineTag(.pron, .plural),
    FineTag(.propn, .singular), FineTag(.propn, .plural), FineTag(.punct), FineTag(.sconj), FineTag(.sym),
    FineTag(.x),
    FineTag(.verb, .infinitive), FineTag(.verb, .gerund), FineTag(.verb, [.past, .participle]),
    FineTag(.verb, [.present, .participle]), FineTag(.verb, [.past, .finite]),
    FineTag(.verb, [.present, .finite]), FineTag(.verb, .finite),
    FineTag(.aux, .infinitive), FineTag(.aux, .gerund), FineTag(.aux, [.past, .participle]),
    FineTag(.aux, [.past, .finite]), FineTag(.aux, [.present, .finite]), FineTag(.aux, .finite),
  ]

  /// The class nearest to a tag and morphology as a treebank gives them.
  package static func number(_ upos: UPOS, _ morphology: Morphology) -> Int {
    var wanted = morphology
    switch upos {
    case .noun, .propn: wanted = morphology.contains(.plural) ? .plural : .singular
    case .pron: wanted = morphology.intersection([.plural, .singular])
    case .verb, .aux:
      wanted.subtract([.plural, .singular])
      if upos == .aux, wanted == [.present, .participle] { wanted = .gerund }
      if wanted.contains(.infinitive) { wanted = .infinitive }
      if wanted.contains(.gerund) { wanted = .gerund }
    default: wanted = []
    }
    return all.firstIndex { $0.upos == upos && $0.morphology == wanted }
      ?? all.firstIndex { $0.upos == upos } ?? 18
  }
}

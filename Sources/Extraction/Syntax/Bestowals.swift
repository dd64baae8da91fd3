import Language

/// "conferred on her the Order of Service": whom a parser takes for the owner of what is given is the one who gets it.
enum Bestowals {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for whom in analysis.tokens.indices.dropFirst(2).dropLast()
    where analysis.tokens[whom].upos == .pron && analysis.tokens[whom].deprel == .nmodPoss
      && analysis.tokens[whom + 1].upos == .det && analysis.tokens[whom].head > whom + 1
      && ["on", "upon"].contains(analysis.form(whom - 1))
      && ["confer", "bestow"].contains(analysis.tokens[whom - 2].lemma)
    {
      let (verb, gift) = (whom - 2, analysis.tokens[whom].head)
      guard !analysis.isBelow(verb, gift) else { continue }
      analysis.tokens[whom].head = verb
      analysis.tokens[whom].deprel = .obl
      analysis.tokens[whom - 1].head = whom
      analysis.tokens[gift].head = verb
      analysis.tokens[gift].deprel = .obj
    }
    return analysis
  }
}

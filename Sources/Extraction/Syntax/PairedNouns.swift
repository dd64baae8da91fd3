import Language

/// "came face to face with X", "talked man to man": a noun that "to" joins to itself, which a parser may take for an
/// infinitive, only says how.
enum PairedNouns {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for to in analysis.tokens.indices.dropFirst().dropLast()
    where analysis.tokens[to + 1].upos == .verb && analysis.tokens[to].range.count == 2
      && analysis.form(to) == "to" && analysis.form(to - 1).lowercased() == analysis.form(to + 1)
    {
      let (noun, again) = (to - 1, to + 1)
      var above = analysis.tokens[noun].head
      if above == again { above = analysis.tokens[again].head }
      guard above >= 0, above != again else { continue }
      for token in analysis.tokens.indices[max(0, to - 2)..<min(to + 60, analysis.tokens.count)]
      where analysis.tokens[token].head == again && token != to { analysis.tokens[token].head = above }
      analysis.tokens[noun].head = above
      analysis.tokens[again].upos = .noun
      analysis.tokens[again].lemma = analysis.form(again)
      analysis.tokens[again].morphology = []
      analysis.tokens[again].head = noun
      analysis.tokens[again].deprel = .nmod
      analysis.tokens[to].upos = .adp
      analysis.tokens[to].deprel = .case
      analysis.tokens[to].head = again
    }
    return analysis
  }
}

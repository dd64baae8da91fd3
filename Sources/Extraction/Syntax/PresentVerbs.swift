import Language

/// "Kos chairs the board", "Lund doubles as minister": a verb in the present behind a name, read as a plural noun of which the
/// name is a part, is the verb.
enum PresentVerbs {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for sentence in analysis.sentences where sentence.count > 3 {
      guard let verb = sentence.first(where: { analysis.tokens[$0].head < 0 }), verb > sentence.lowerBound,
        analysis.tokens[verb].upos == .noun, let lemma = lemmas[analysis.form(verb)],
        !sentence.contains(where: {
          analysis.tokens[$0].head == verb && [.cop, .nsubj, .nsubjPass].contains(analysis.tokens[$0].deprel)
        }), isFollowed(verb, sentence, analysis)
      else { continue }
      let words = analysis.names.first { $0.tokens.contains(verb - 1) }?.tokens ?? verb - 1..<verb
      guard !words.contains(verb), let name = words.first(where: { analysis.tokens[$0].head == verb }),
        analysis.tokens[name].upos == .propn, analysis.text[analysis.tokens[name].start] &- 65 < 26
      else { continue }
      analysis.tokens[verb].upos = .verb
      analysis.tokens[verb].lemma = lemma
      analysis.tokens[verb].morphology = [.present, .finite]
      analysis.tokens[name].deprel = .nsubj
      for token in verb + 1 ..<| sentence.upperBound where analysis.tokens[token].head == verb {
        switch analysis.tokens[token].deprel {
        case .appos, .dep, .list, .conj:
          if analysis.tokens[token].upos != .verb { analysis.tokens[token].deprel = .obj }
        case .nmod: analysis.tokens[token].deprel = .obl
        default: break
        }
      }
    }
    return analysis
  }

  private static func isFollowed(_ verb: Int, _ sentence: Range<Int>, _ analysis: Analysis) -> Bool {
    guard verb + 1 < sentence.upperBound else { return false }
    let next = analysis.form(verb + 1).lowercased()
    return ["the", "a", "an", "its", "his", "her", "as", "on", "in"].contains(next)
  }

  private static let lemmas: [String: String] = [
    "chairs": "chair", "heads": "head", "leads": "lead", "doubles": "double", "serves": "serve",
    "sits": "sit",
    "directs": "direct", "runs": "run", "commands": "command", "represents": "represent", "lives": "live",
    "works": "work", "teaches": "teach", "lectures": "lecture", "holds": "hold", "resides": "reside",
  ]
}

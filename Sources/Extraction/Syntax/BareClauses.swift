import Language

/// "have claimed Kislyak is a spy": who a parser takes for the object of a verb of saying, though a clause without "that"
/// goes on behind, is the subject of that clause.
enum BareClauses {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for object in analysis.tokens.indices.dropLast()
    where analysis.tokens[object].deprel == .obj && analysis.tokens[object].head >= 0
      && analysis.tokens[object].head < object
      && [.propn, .noun, .pron].contains(analysis.tokens[object].upos)
    {
      let verb = analysis.tokens[object].head
      guard object < verb + 8, let finite = finite(behind: object, analysis),
        CueTable.byLemma[analysis.tokens[verb].lemma] != nil,
        let clause = clause(of: finite, under: verb, analysis),
        !(verb..<clause).contains(where: {
          analysis.tokens[$0].head == clause
            && [.nsubj, .nsubjPass, .expl, .csubj, .mark].contains(analysis.tokens[$0].deprel)
        })
      else { continue }
      analysis.tokens[object].head = clause
      analysis.tokens[object].deprel =
        analysis.tokens.indices[finite...clause].contains { analysis.tokens[$0].deprel == .auxPass }
        ? .nsubjPass : .nsubj
    }
    return analysis
  }

  /// The finite verb or auxiliary that stands right behind a noun, or behind the rest of its name.
  private static func finite(behind noun: Int, _ analysis: Analysis) -> Int? {
    var at = noun + 1
    while at < analysis.tokens.count, analysis.tokens[at].deprel == .flat, analysis.tokens[at].head == noun {
      at += 1
    }
    guard at < analysis.tokens.count, [.aux, .verb].contains(analysis.tokens[at].upos),
      analysis.tokens[at].morphology.contains(.finite)
    else { return nil }
    return at
  }

  /// The clause that hangs on `verb` as what is said and that the finite word is the head or an auxiliary of.
  private static func clause(of finite: Int, under verb: Int, _ analysis: Analysis) -> Int? {
    let head = analysis.tokens[finite].upos == .aux ? analysis.tokens[finite].head : finite
    guard head >= finite, analysis.tokens[head].head == verb,
      [.ccomp, .xcomp].contains(analysis.tokens[head].deprel)
    else { return nil }
    return head
  }
}

import Language

/// "went home in 1990 and two years later became leader", "visited the town that April and warned": a time that a parser
/// takes for the verb's subject only says when.
enum TimeSubjects {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for noun in analysis.tokens.indices.dropLast() {
      let token = analysis.tokens[noun]
      if token.upos == .propn, noun > 1, isMonth(noun, analysis) {
        untangle(noun, &analysis)
        continue
      }
      guard token.deprel == .nsubj, token.upos == .noun, token.head > noun, token.head < noun + 4,
        analysis.tokens[token.head].upos == .verb,
        spans.contains(analysis.form(noun).lowercased()),
        behind.contains(analysis.form(noun + 1).lowercased())
      else { continue }
      analysis.tokens[noun].deprel = .obl
    }
    return analysis
  }

  /// Whether a word is a month's name behind "that".
  private static func isMonth(_ token: Int, _ analysis: Analysis) -> Bool {
    guard
      analysis.tokens[token - 1].upos == .sconj
        || [.nsubj, .nsubjPass].contains(analysis.tokens[token].deprel)
    else { return false }
    return analysis.form(token - 1).lowercased() == "that"
      && MonthForms.long.contains(analysis.form(token).lowercased())
  }

  /// "that April": the month says when for the nearest word before it that is a verb or hangs on one.
  private static func untangle(_ month: Int, _ analysis: inout Analysis) {
    guard let sentence = analysis.sentences.first(where: { $0.contains(month) }),
      let verb = (sentence.lowerBound ..<| month - 1).last(where: { analysis.tokens[$0].upos == .verb })
    else { return }
    let wrong = analysis.tokens[month].head
    analysis.tokens[month - 1].upos = .det
    analysis.tokens[month - 1].deprel = .det
    analysis.tokens[month - 1].head = month
    analysis.tokens[month].deprel = .oblUnmarked
    analysis.tokens[month].head = verb
    for token in sentence where token != wrong && analysis.tokens[token].head == month && token > month {
      analysis.tokens[token].head = wrong >= 0 ? wrong : verb
    }
  }

  private static let spans: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades", "hours",
  ]
  private static let behind: Set<String> = ["later", "after", "afterwards", "earlier", "before", "on"]
}

import Language

/// "went home in 1990 and two years later became leader": a span of time that a parser takes for the verb's subject only says
/// when.
enum TimeSubjects {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for noun in analysis.tokens.indices.dropLast() {
      let token = analysis.tokens[noun]
      guard token.deprel == .nsubj, token.upos == .noun, token.head > noun, token.head < noun + 4,
        analysis.tokens[token.head].upos == .verb,
        spans.contains(analysis.form(noun).lowercased()),
        behind.contains(analysis.form(noun + 1).lowercased())
      else { continue }
      analysis.tokens[noun].deprel = .obl
    }
    return analysis
  }

  private static let spans: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades", "hours",
  ]
  private static let behind: Set<String> = ["later", "after", "afterwards", "earlier", "before", "on"]
}

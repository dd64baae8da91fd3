import Language

/// "is married to lawyer X", "born to Reverend Y", "was promoted to director general": what somebody is, read as an
/// infinitive behind "to", is a noun again.
enum AgentNouns {
  static func mended(_ analysis: Analysis) -> Analysis {
    var analysis = analysis
    for noun in analysis.tokens.indices.dropFirst(2).dropLast() where analysis.tokens[noun].upos == .verb {
      let to = noun - 1
      // "to shipping lawyer X"
      if [.part, .sconj].contains(analysis.tokens[to].upos), analysis.form(to) == "to",
        analysis.form(noun).hasSuffix("ing"), isAgent(analysis.form(noun + 1).lowercased()),
        isMoved(before: to, analysis)
      {
        turn(noun, before: noun + 1, to, &analysis)
        continue
      }
      guard analysis.tokens[to].upos == .part, analysis.form(to) == "to",
        isAgent(analysis.form(noun).lowercased()), isMoved(before: to, analysis)
      else { continue }
      analysis.tokens[noun].upos = .noun
      analysis.tokens[noun].lemma = analysis.form(noun).lowercased()
      analysis.tokens[noun].morphology = []
      analysis.tokens[noun].deprel = .obl
      analysis.tokens[to].upos = .adp
      analysis.tokens[to].deprel = .case
      analysis.tokens[to].head = noun
      let name = noun + 1
      if analysis.tokens[name].head == noun, analysis.tokens[name].upos == .propn {
        analysis.tokens[name].deprel = .appos
      }
    }
    return analysis
  }

  /// A gerund behind "to" becomes the first part of a compound noun.
  private static func turn(_ gerund: Int, before noun: Int, _ to: Int, _ analysis: inout Analysis) {
    analysis.tokens[noun].head = analysis.tokens[gerund].head
    analysis.tokens[noun].deprel = .obl
    analysis.tokens[gerund].upos = .noun
    analysis.tokens[gerund].lemma = analysis.form(gerund).lowercased()
    analysis.tokens[gerund].morphology = []
    analysis.tokens[gerund].head = noun
    analysis.tokens[gerund].deprel = .compound
    analysis.tokens[to].upos = .adp
    analysis.tokens[to].deprel = .case
    analysis.tokens[to].head = noun
  }

  /// What is no verb but by mistake.
  private static func isAgent(_ word: String) -> Bool {
    guard !verbs.contains(word) else { return false }
    return Appositions.isPersonNoun(word) || Titles.ranks.contains(word) || Ranks.byWord[word] != nil
  }

  private static let verbs: Set<String> = [
    "head", "chair", "judge", "captain", "counsel", "minister", "marshal", "author", "partner", "witness",
    "clerk",
    "engineer", "father", "mother", "rival", "doctor", "nurse", "pilot", "conduct", "broker", "lead", "edit",
    "master",
    "champion", "prior", "count", "rule", "steward", "dean", "pioneer", "wing",
    "elect",
    "designate", "present", "govern", "host", "guard", "rank", "prince", "farm",
  ]

  /// Whether what stands before "to" leads to a person or a rank: "married", "born in Goole on 12 October", "promoted".
  private static func isMoved(before to: Int, _ analysis: Analysis) -> Bool {
    var at = to - 1
    while at >= 0, at > to - 14 {
      let token = analysis.tokens[at]
      // "is married to lawyer X": an adjective to some.
      if token.upos == .adj,
        ["married", "engaged", "born", "wed", "betrothed"].contains(analysis.form(at).lowercased())
      {
        return true
      }
      if token.upos == .verb {
        return [
          "marry", "bear", "promote", "rise", "elevate", "raise", "advance", "appoint", "elect", "name",
          "return", "engage",
          "wed", "divorce", "succeed", "move", "transfer", "upgrade",
        ].contains(token.lemma)
      }
      guard [.adp, .propn, .num, .noun, .adv, .det].contains(token.upos) else { return false }
      at -= 1
    }
    return false
  }
}

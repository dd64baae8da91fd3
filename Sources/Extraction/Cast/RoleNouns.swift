import Language

/// Nouns by which a text refers to somebody it has named: "the ambassador". Lower case.
package enum RoleNouns {
  package static let words: Set<String> = [
    "ambassador", "president", "minister", "premier", "chancellor", "secretary", "senator", "congressman",
    "congresswoman",
    "representative", "governor", "mayor", "judge", "justice", "general", "colonel", "admiral", "marshal",
    "commander", "officer",
    "diplomat", "politician", "lawmaker", "legislator", "lawyer", "prosecutor", "director", "chairman",
    "chairwoman", "chair",
    "chief", "speaker", "spokesman", "spokeswoman", "adviser", "advisor", "envoy", "consul", "commissioner",
    "inspector", "king",
    "queen", "prince", "princess", "emperor", "pope", "bishop", "archbishop", "cardinal", "patriarch", "imam",
    "rabbi", "banker",
    "economist", "professor", "candidate", "deputy", "councillor", "leader", "head", "treasurer", "regent",
    "viceroy", "sultan",
    "emir", "shah", "nuncio", "mediator", "negotiator", "attorney", "solicitor", "sheriff", "prefect",
    "magistrate", "historian",
  ]
}

/// The same nouns with what tells them from others: "the prime minister", "the former vice mayor".
enum RolePhrases {
  /// Words before an office that say when or how somebody holds it, and not which it is. Lower case.
  static let passing: Set<String> = [
    "veteran", "senior", "former", "old", "late", "retired", "new", "current", "outgoing", "incoming", "then",
    "ex", "longtime", "long-time", "long-serving", "incumbent", "ousted", "deposed", "sacked", "dismissed",
    "acting", "interim", "disgraced", "young", "elderly", "ageing", "newly", "elected",
  ]

  /// "prime minister" and "british prime minister" of "British Prime Minister"; none for a bare noun.
  static func endings(at noun: Int, _ tree: Tree) -> [String] {
    var words = tree.lower[noun]
    var found: [String] = []
    var at = noun - 1
    while at > noun - 5, at >= 0, tree.sentence(of: at) == tree.sentence(of: noun) {
      let word = tree.lower[at]
      if word == "-" || word == "–" {
        at -= 1
        continue
      }
      guard [.noun, .adj, .propn].contains(tree[at].upos), !passing.contains(word) else { break }
      words = word + " " + words
      found.append(words)
      at -= 1
    }
    // "Minister of Finance", "Minister for Health"
    if found.isEmpty, ["of", "for"].contains(tree.lower[noun + 1]) {
      let field = tree.lower[noun + 2] == "the" ? noun + 3 : noun + 2
      if OfficialFields.words.contains(tree.lower[field]),
        !["and", ",", "of"].contains(tree.lower[field + 1]) || tree.lower[field + 1] == ","
      {
        found.append(tree.lower[field] + " " + tree.lower[noun])
      }
    }
    return found
  }
}

/// Verbs by which somebody comes into an office. Lemmas.
enum Elevations {
  static let verbs: Set<String> = own.union([
    "appoint", "name", "elect", "make", "choose", "select", "promote", "install", "inaugurate", "crown",
    "swear",
    "designate", "return", "confirm", "reappoint", "re-elect", "reelect", "elevate", "hire", "pick",
    "consecrate",
    "proclaim", "declare",
  ])
  /// Those of which the subject gets the office.
  static let own: Set<String> = ["become", "serve", "act", "remain"]
}

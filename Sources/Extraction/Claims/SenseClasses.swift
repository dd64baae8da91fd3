/// Words that say the same thing where a denial is held against a disclosure; one sense a line.
enum SenseClasses {
  static let lines: [(sense: String, lemmas: [String])] = [
    (
      "=contact",
      [
        "contact", "meet", "meeting", "speak", "talk", "conversation", "communicate", "communication",
        "discuss", "discussion", "encounter", "dealing", "converse", "dine", "telephone",
      ]
    ),
    ("=spying", ["spy", "espionage", "spying", "agent", "operative", "officer", "informant", "recruiter"]),
    (
      "=bribery",
      [
        "bribe", "bribery", "kickback", "payment", "pay", "payoff", "money", "cash", "envelope", "fund",
        "accept",
      ]
    ),
    ("=lying", ["lie", "mislead", "deceive", "conceal", "hide", "false", "untrue", "falsify", "fabricate"]),
    (
      "=killing",
      [
        "kill", "killing", "murder", "assassinate", "assassination", "execute", "execution", "massacre",
        "shoot",
      ]
    ),
    (
      "=fraud",
      [
        "fraud", "rig", "rigging", "falsification", "steal", "theft", "embezzle", "embezzlement", "misuse",
        "divert", "launder",
      ]
    ),
    (
      "=leaving",
      ["resign", "resignation", "leave", "quit", "retire", "dismiss", "dismissal", "fire", "remove"]
    ),
    ("=knowing", ["know", "knowledge", "aware", "awareness", "learn", "inform", "brief"]),
    ("=ordering", ["order", "authorize", "authorise", "instruct", "approve", "sign", "command", "direct"]),
    ("=meddling", ["interfere", "interference", "meddle", "meddling", "hack", "hacking", "influence"]),
    (
      "=owning",
      [
        "own", "owner", "ownership", "property", "villa", "apartment", "house", "account", "company",
        "shareholder", "stake",
      ]
    ),
    ("=sickness", ["ill", "illness", "sick", "disease", "health", "cancer", "hospital"]),
    ("=kinship", ["affair", "relationship", "romance", "mistress"]),
    ("=travelling", ["travel", "visit", "trip", "fly", "flight", "journey"]),
  ]

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in lines { for lemma in line.lemmas where table[lemma] == nil { table[lemma] = line.sense } }
    return table
  }()

  static func sense(of lemma: String) -> String? { table[lemma] }
}

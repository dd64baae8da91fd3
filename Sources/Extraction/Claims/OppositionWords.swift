/// The words by which contradictions show.
enum OppositionWords {
  static let contrasts: Set<String> = [
    "but", "however", "though", "although", "while", "whereas", "yet", "despite", "contrary", "only", "even",
  ]
  static let openings: Set<String> = [
    "but", "however", "yet", "nevertheless", "nonetheless", "despite", "contrary", "instead", "although",
    "though", "while",
  ]
  /// Adverbs, and the nouns of "for her part", "on the other hand", "in turn".
  static let turns: Set<String> = [
    "however", "though", "although", "part", "hand", "turn", "contrast", "instead", "nevertheless", "yet",
    "but",
    "flatly", "never", "always", "later", "actually", "whereas",
  ]
  static let dismissals: Set<String> = [
    "false", "untrue", "fabrication", "fabricated", "forgery", "forged", "fake", "nonsense", "slander",
    "libel", "lie",
    "liar", "joke", "story", "tale", "rumour", "rumor", "gossip", "invention", "absurd", "inconsistent",
    "unlikely",
    "improbable", "mistake", "mistaken", "wrong", "baseless", "groundless", "unfounded", "foundation",
    "provocation",
    "smear", "fantasy", "fiction", "hoax", "distortion", "exaggeration", "exaggerated", "ridiculous",
    "misunderstanding",
    "genuine", "authentic", "unsupported", "proof", "evidence", "believe", "splice", "misquote", "lies",
    "tales", "rumours", "rumors", "typo", "fable", "forgeries", "fabrications", "inventions", "laughable",
    "preposterous", "farcical", "bogus", "unfair", "malicious", "calumny", "propaganda", "disinformation",
  ]
  static let spokesmen: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "counsel", "office", "aide", "family",
    "campaign", "ministry", "embassy", "party", "government", "defence", "defense", "company", "widow", "son",
    "daughter", "brother", "press", "secretariat", "palace", "bank",
  ]
  /// What nobody wants said of himself.
  static let crimes: Set<String> = [
    "bribe", "bribery", "kickback", "steal", "theft", "fraud", "embezzle", "embezzlement", "launder", "rig",
    "divert", "lie", "mislead", "conceal", "hide", "forge", "falsify", "plagiarise", "plagiarize", "spy",
    "collude", "collusion", "corrupt", "corruption", "torture", "kill", "murder", "order", "abuse", "bully",
    "harass", "threaten", "threat", "pressure", "leak", "illegal", "illegally", "unlawful", "secret",
    "secretly",
    "commission", "envelope", "pocket", "offshore", "cartel", "smuggle", "favour", "favor", "steer", "cash",
    "improper", "misuse", "sell", "paid", "pay", "money", "wrong", "fail", "know",
  ]
  static let common: Set<String> = [
    "say", "have", "make", "do", "be", "take", "get", "go", "come", "give", "year", "time", "day", "people",
    "official", "statement", "claim", "other", "ever", "former", "such", "own", "many", "new", "first",
    "last",
    "way", "thing", "government", "country", "call", "consider",
  ]

  /// Words beside a cue that add to what was said.
  static let additions: Set<String> = ["also", "too", "likewise", "similarly"]

  /// What tells that somebody speaks anew of what he spoke of before.
  static let later: Set<String> = [
    "later", "since", "now", "then", "afterwards", "eventually", "subsequently", "finally", "meanwhile",
    "evening",
  ]
  /// Verbs of saying that tell, each by itself, how what they tell stands to what was said before.
  static let sayings: [String] = [
    "accuse", "acknowledge", "add", "admit", "allege", "announce", "argue", "ask", "believe", "call",
    "claim", "complain", "concede", "conclude", "confirm", "demand", "deny", "describe", "dismiss",
    "dispute", "doubt", "emerge", "explain", "find", "insist", "maintain", "note", "point", "put",
    "recall", "reject", "remember", "reply", "report", "reveal", "say", "show", "state", "tell", "testify",
    "think", "write",
  ]
  static let saying = places(of: sayings)
  /// Words of a sentence that turn against the one before.
  static let marks: [String] = [
    "another", "but", "herself", "himself", "however", "only", "still", "though", "while", "yet",
  ]
  static let mark = places(of: marks)
  static let but = marks.firstIndex(of: "but") ?? 0

  private static func places(of words: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (place, word) in words.enumerated() { table[word] = place }
    return table
  }

  private static let cueTable: [String: CueClasses] = {
    var table: [String: CueClasses] = [:]
    for line in CueClasses.lines { for lemma in line.lemmas { table[lemma] = line.kind } }
    return table
  }()

  /// The class of a cue's lemma; none for most.
  static func cue(_ lemma: String) -> CueClasses { cueTable[lemma] ?? [] }

  private static let antonyms: [(Set<String>, Set<String>)] = [
    (
      ["true", "genuine", "authentic", "accurate", "real"],
      [
        "false", "forged", "fake", "untrue", "fabricated", "fabrication", "forgery", "invention",
        "inaccurate",
      ]
    ),
    (["resign", "resignation", "quit"], ["dismiss", "dismissal", "fire", "sack", "oust", "remove"]),
    (["guilty"], ["innocent", "innocence"]),
    (["before", "earlier"], ["after", "later", "afterwards"]),
    (["buy", "purchase", "own", "owner"], ["sell", "sale", "rent", "borrow"]),
    (["legal", "lawful", "proper", "correct"], ["illegal", "unlawful", "improper", "irregular"]),
    (["private", "personal"], ["public", "official"]),
    (["voluntary", "voluntarily", "willing"], ["force", "forced", "pressure", "compel"]),
    (["support", "favour", "favor", "approve"], ["oppose", "reject", "against", "refuse"]),
    (["rise", "increase", "grow"], ["fall", "decrease", "shrink"]),
    (["alive", "live"], ["dead", "die"]),
    (["accident", "accidental"], ["deliberate", "murder", "kill"]),
    (["gift", "loan"], ["bribe", "payment"]),
    (["know", "aware", "learn"], ["unaware", "ignorant"]),
    (["present", "attend"], ["absent", "leave", "abroad"]),
  ]

  /// On which sides of which lines of antonyms a lemma stands, as bits.
  static func sides(of lemma: String) -> Sides { sideTable[lemma] ?? Sides() }

  private static let sideTable: [String: Sides] = {
    var table: [String: Sides] = [:]
    for (line, sides) in antonyms.enumerated() {
      for lemma in sides.0 { table[lemma, default: Sides()].left |= 1 << line }
      for lemma in sides.1 { table[lemma, default: Sides()].right |= 1 << line }
    }
    return table
  }()

  /// The lines of antonyms, one bit each, of which some words have the one and the other.
  struct Sides {
    var left: UInt32 = 0
    var right: UInt32 = 0

    mutating func formUnion(_ other: Sides) {
      left |= other.left
      right |= other.right
    }

    /// Whether the one has an antonym of what the other has.
    func isOpposite(to other: Sides) -> Bool { left & other.right | right & other.left != 0 }
  }
}

/// Cues by what they do to what was said before.
struct CueClasses: OptionSet {
  let rawValue: Int

  static let retort = CueClasses(rawValue: 1 << 0)
  static let judge = CueClasses(rawValue: 1 << 1)
  static let insist = CueClasses(rawValue: 1 << 2)
  static let concede = CueClasses(rawValue: 1 << 3)
  static let reveal = CueClasses(rawValue: 1 << 4)
  static let explain = CueClasses(rawValue: 1 << 5)
  static let dispute = CueClasses(rawValue: 1 << 6)
  static let accuse = CueClasses(rawValue: 1 << 7)
  static let say = CueClasses(rawValue: 1 << 8)
  static let testify = CueClasses(rawValue: 1 << 9)
  static let confirm = CueClasses(rawValue: 1 << 10)

  /// The classes before this one answer something.
  static let answering = 7

  /// The numbers of the classes in the set.
  var numbers: [Int] { rawValue == 0 ? [] : (0..<11).filter { rawValue >> $0 & 1 == 1 } }

  /// One class a line.
  static let lines: [(kind: CueClasses, lemmas: [String])] = [
    (
      .retort,
      [
        "reply", "retort", "counter", "protest", "contradict", "rebut", "refute", "respond", "answer",
        "object",
      ]
    ),
    (
      .judge,
      [
        "call", "describe", "label", "brand", "term", "characterise", "characterize", "ridicule", "mock",
        "denounce", "condemn", "style", "deride",
      ]
    ),
    (
      .insist,
      ["insist", "maintain", "stress", "contend", "argue", "assert", "swear", "vow", "reiterate", "repeat"]
    ),
    (.concede, ["admit", "acknowledge", "concede", "confess", "allow", "grant", "recant"]),
    (
      .reveal,
      [
        "emerge", "transpire", "reveal", "show", "find", "disclose", "conclude", "establish", "discover",
        "prove", "learn", "record", "list",
      ]
    ),
    (.explain, ["explain", "plead", "clarify", "point", "note"]),
    (
      .dispute,
      ["dispute", "contest", "challenge", "question", "doubt", "reject", "deny", "denial", "dismiss"]
    ),
    (
      .accuse,
      ["accuse", "allege", "allegation", "accusation", "charge", "blame", "suspect", "claim", "suspicion"]
    ),
    (.say, ["say", "tell", "add", "state", "declare", "write", "report", "announce"]),
    (.testify, ["testify", "recall", "remember", "testimony"]),
    (.confirm, ["confirm", "corroborate", "agree", "support", "back"]),
  ]
}

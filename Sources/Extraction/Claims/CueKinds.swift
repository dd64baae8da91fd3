import Records

/// What a cue tells of its content: that it is said, believed, meant to be done, asked or felt.
package enum CueKinds {
  /// Lemmas, one kind a line; what stands in none tells of a statement.
  package static let lines: [(kind: ClaimKind, lemmas: [String])] = [
    (
      .belief,
      [
        "assume", "belief", "believe", "certain", "confident", "consider", "conviction", "convinced", "deem",
        "disagree", "doubt", "expect", "expectation", "feel", "guess", "imagine", "know", "opinion",
        "perceive",
        "perception", "presume", "realise", "realize", "reckon", "regard", "see", "sense", "skeptical",
        "sure",
        "suspect", "suspicion", "think", "understand", "view",
      ]
    ),
    (
      .intention,
      [
        "aim", "bid", "decide", "decision", "desire", "determined", "eager", "goal", "hope", "intend",
        "intent", "intention", "mean", "plan", "prefer", "prepared", "ready", "resolve", "seek", "strive",
        "want", "willing", "willingness", "wish",
      ]
    ),
    (.question, ["ask", "inquire", "inquiry", "query", "question", "quiz", "wonder"]),
    (
      .feeling,
      [
        "admire", "afraid", "alarmed", "angry", "anxious", "concerned", "delighted", "detest", "disappointed",
        "dislike", "enjoy", "envy", "fear", "frustrated", "glad", "grateful", "happy", "hate", "like", "love",
        "outraged", "pleased", "proud", "regret", "resent", "shocked", "surprised", "upset", "worried",
        "worry",
      ]
    ),
  ]

  private static let table: [String: ClaimKind] = {
    var table: [String: ClaimKind] = [:]
    for line in lines { for lemma in line.lemmas { table[lemma] = line.kind } }
    return table
  }()

  /// The kind that a lemma tells of by itself.
  package static func kind(of lemma: String) -> ClaimKind? { table[lemma] }

  /// Whether a lemma brings in what somebody says, believes or wants, by the rules' table or by its kind.
  static func isCue(_ lemma: String) -> Bool { CueTable.byLemma[lemma] != nil || table[lemma] != nil }
}

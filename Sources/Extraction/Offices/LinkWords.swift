/// Between a name's comma and its office: "X, then the mayor", "X, later Attorney General".
enum AppositionWords {
  static let words: Set<String> = [
    "then", "later", "now", "currently", "formerly", "previously", "once", "himself", "herself", "also",
    "who",
    "already", "both", "subsequently", "eventually", "still", "previously", "today", "long", "twice",
    "thrice",
    "recently", "lately", "afterwards", "sometime", "latterly", "successively",
  ]
}

/// Between a verb and its office: "was, from 1990, the first woman mayor".
enum FillerWords {
  static let words: Set<String> = [
    ",", "(", "both", "the", "a", "an", "his", "her", "first", "either", "today", "\"", "“", "not-only",
    "one",
    "of-the",
  ]
}

/// Which holder of an office somebody is: "the third, sixth and ninth premier".
enum Ordinals {
  static let words: Set<String> = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th",
    "11th", "12th", "13th", "14th", "15th",
  ]
}

/// Between two offices of one person.
enum JointWords {
  static let words: Set<String> = [
    "and", ",", "then", "later", "&", "as", "also", "(", ")", "the", "a", "an", "subsequently", "from", "in",
    "finally", "afterwards", "previously", "before", "concurrently", "simultaneously", "or", "that", "after",
    "both", "ultimately", "eventually", "next", "this", "until", "now",
  ]
}

/// "Early postings were to Quito, as third secretary, and Bonn, as second secretary".
enum PostingNouns {
  static let words: Set<String> = ["posting", "postings", "assignment", "assignments", "appointments"]
}

/// Verbs with "to" before an office: "was promoted to".
enum ToVerbs {
  static let words: Set<String> = [
    "promote", "rise", "elevate", "appoint", "name", "elect", "advance", "raise", "ascend", "accede", "move",
    "succeed", "return", "transfer", "upgrade", "assign",
  ]
}

/// Verbs before "as OFFICE" by which nobody holds it: seen, wanted or described as.
enum SeemingVerbs {
  static let words: Set<String> = [
    "see", "regard", "describe", "criticise", "criticize", "dismiss", "portray", "nominate", "propose",
    "reject",
    "denounce", "treat", "depict", "pose", "consider", "view", "recommend", "suggest", "back", "support",
    "endorse", "want", "oppose", "attack", "mock", "praise", "hail", "remember", "know", "impersonate",
    "picture",
    "brand", "condemn", "present", "envisage", "mention", "tip", "float", "cast", "star", "play", "identify",
    "cite",
    "perceive", "recognise", "recognize", "acknowledge", "acclaim", "interpret", "understand", "characterise",
    "characterize", "label", "address", "refer", "use", "think", "run", "stand", "campaign", "fail", "say",
    "tell",
    "train", "qualify", "retrain", "apprentice", "register", "graduate", "call", "accuse", "deride",
    "lampoon", "canvass", "consult", "wish", "hope",
  ]
}

/// Words before a verb that say that it was not so, or not yet.
enum UnsaidWords {
  static let words: Set<String> = [
    "not", "n't", "never", "would", "could", "might", "may", "should", "will", "shall", "can", "must", "if",
    "nearly", "almost", "cannot", "'ll", "wo", "ca", "reportedly", "allegedly", "supposedly",
  ]
}

extension UnsaidWords {
  /// Whether a token is such a word, and not the month of May.
  static func hold(_ token: Int, _ tree: Tree) -> Bool {
    words.contains(tree.lower[token]) && !(tree.lower[token] == "may" && tree[token].upos != .aux)
  }
}

/// Verbs before "to …" that leave open whether it came about.
enum UnsaidVerbs {
  static let words: Set<String> = [
    "hope", "want", "wish", "plan", "intend", "expect", "seek", "try", "attempt", "refuse", "decline", "fail",
    "ask", "invite", "offer", "propose", "consider", "aspire", "agree", "nominate", "likely", "due", "ready",
    "set", "unable", "slate", "schedule", "tip", "rumor", "rumour", "eligible", "qualified", "poised",
    "unwilling", "keen", "run", "campaign", "vie", "compete", "jockey", "threaten", "promise", "persuade",
    "urge", "decide", "recommend",
  ]
}

/// Verbs of speaking: in "X, the minister said" the office is the speaker's, not X's.
enum SpeechVerbs {
  static let words: Set<String> = [
    "say", "tell", "add", "announce", "claim", "note", "warn", "argue", "insist", "state", "write", "reply",
  ]
}

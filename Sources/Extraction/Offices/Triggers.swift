/// What a verb or noun says about a term of office.
package enum TermEffect: Sendable, Hashable {
  /// The office is held: "was", "served as".
  case holds
  /// The term begins: "was appointed".
  case begins
  /// The term ends: "resigned as".
  case ends
}

/// Who holds the office that a verb speaks of.
package enum HolderPlace: Sendable, Hashable {
  /// The verb's subject, also in the passive voice ("was sworn in").
  case subject
  /// Whom it is done to: the object, or the subject of the passive voice.
  case patient
}

/// A verb that ties a person to an office.
package struct OfficeVerb: Sendable {
  package let effect: TermEffect
  package let holder: HolderPlace
  /// The office follows without "as" or "to": "became mayor", "was elected mayor".
  package let isBare: Bool
}

/// The verbs and nouns that tie people to offices, by lemma.
package enum OfficeTriggers {
  package static let lists: [(TermEffect, HolderPlace, isBare: Bool, [String])] = [
    (.holds, .subject, true, ["be", "remain", "stay"]),
    (
      .holds, .subject, false,
      [
        "serve", "work", "act", "function", "sit", "continue", "hold", "occupy", "officiate", "fill", "rule",
        "reign", "govern", "double", "spend", "practise", "practice", "persist", "have",
      ]
    ),
    (.begins, .subject, true, ["become"]),
    (
      .begins, .subject, false,
      [
        "return", "join", "take", "start", "begin", "assume", "enter", "succeed", "replace", "rise", "move",
        "emerge", "ascend", "accede", "win", "go", "advance", "come", "secure", "gain", "follow", "receive",
        "debut",
      ]
    ),
    (
      .begins, .patient, true,
      [
        "appoint", "name", "elect", "re-elect", "reelect", "reappoint", "re-appoint", "choose", "make",
        "crown", "proclaim", "vote", "designate", "consecrate", "ordain", "create", "declare", "acclaim",
        "promote", "nominate",
      ]
    ),
    (
      .begins, .patient, false,
      [
        "select", "install", "instal", "confirm", "swear", "elevate", "inaugurate", "enthrone", "commission",
        "recruit", "hire", "pick", "tap", "assign", "post", "accredit", "transfer", "send", "dispatch",
        "invest", "raise", "induct", "anoint", "draft", "return", "approve",
      ]
    ),
    (
      .ends, .subject, false,
      [
        "resign", "retire", "step", "quit", "leave", "depart", "end", "finish", "complete", "conclude",
        "abdicate", "relinquish", "vacate", "stand", "lose", "withdraw", "exit", "die",
      ]
    ),
    (
      .ends, .patient, false,
      [
        "dismiss", "fire", "remove", "oust", "sack", "relieve", "release", "depose", "recall", "discharge",
        "suspend", "strip", "topple", "overthrow", "unseat", "defeat", "axe", "terminate", "expel", "force",
      ]
    ),
  ]

  package static let verbs: [String: OfficeVerb] = {
    var table: [String: OfficeVerb] = [:]
    for (effect, holder, isBare, words) in lists {
      for word in words where table[word] == nil {
        table[word] = OfficeVerb(effect: effect, holder: holder, isBare: isBare)
      }
    }
    return table
  }()

  /// Nouns before "as …": "his tenure as mayor".
  package static let nouns: [String: TermEffect] = [
    "tenure": .holds, "term": .holds, "time": .holds, "stint": .holds, "career": .holds, "service": .holds,
    "position": .holds, "post": .holds, "role": .holds, "job": .holds, "office": .holds, "work": .holds,
    "spell": .holds, "reign": .holds, "duty": .holds, "capacity": .holds, "years": .holds, "year": .holds,
    "tour": .holds, "morning": .holds, "posting": .holds, "postings": .holds, "assignment": .holds,
    "assignments": .holds,
    "appointments": .holds, "day": .holds, "days": .holds, "mandate": .holds, "decade": .holds,
    "decades": .holds, "months": .holds,
    "period": .holds,
    "week": .holds, "weeks": .holds, "presidency": .holds, "seat": .holds, "oath": .begins,
    "appointment": .begins, "nomination": .begins, "election": .begins, "re-election": .begins,
    "confirmation": .begins,
    "installation": .begins, "inauguration": .begins, "promotion": .begins, "return": .begins,
    "accession": .begins, "selection": .begins, "consecration": .begins, "resignation": .ends,
    "removal": .ends, "dismissal": .ends, "ouster": .ends, "retirement": .ends, "departure": .ends,
    "recall": .ends, "firing": .ends, "sacking": .ends,
  ]

  /// Nouns before "of …" that mean the office itself: "the post of ambassador".
  package static let postNouns: Set<String> = [
    "post", "position", "office", "role", "rank", "title", "job", "seat", "portfolio", "function", "duty",
    "responsibility", "portfolio", "chair", "dignity", "appointment", "commission",
  ]

  /// Verbs by which a sentence without an office says that the last one named ended or began.
  package static let heads: [String: String] = [
    "head": "Head", "lead": "Leader", "chair": "Chair", "command": "Commander", "direct": "Director",
    "govern": "Governor", "captain": "Captain", "run": "Head", "preside": "President", "manage": "Manager",
    "co-chair": "Co-chair", "steer": "Head", "administer": "Administrator", "edit": "Editor",
    "rule": "Ruler",
  ]
}

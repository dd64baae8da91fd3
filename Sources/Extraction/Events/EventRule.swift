import Records

/// Where the people of an event stand around its word.
package enum Argument: Sendable {
  /// Subject of an active verb, agent of a passive one.
  case agent
  /// Object of an active verb, subject of a passive one.
  case patient
  /// A noun after one of the words: "with", "to".
  case with
}

/// A verb that names an event.
package struct VerbRule: Sendable {
  package let lemma: String
  package let kind: EventKind
  /// Whom the verb is about; an event needs somebody or something in one of these places.
  package let needs: [Argument]
  /// Where set, the clause must also hold one of these words (an object or a complement), in lower case.
  package let complement: Complement
  /// The words of which the clause must hold one, where the complement is `.words`.
  package let words: Set<String>

  init(_ lemma: String, _ kind: EventKind, _ needs: [Argument] = [.agent], _ complement: Complement = .any) {
    self.lemma = lemma
    self.kind = kind
    self.needs = needs
    self.complement = complement
    words = []
  }

  init(_ lemma: String, _ kind: EventKind, _ needs: [Argument], words: Set<String>) {
    self.lemma = lemma
    self.kind = kind
    self.needs = needs
    complement = .words
    self.words = words
  }

  /// The same frame of several verbs, written in one line: "go travel fly".
  static func each(
    _ lemmas: String, _ kind: EventKind, _ needs: [Argument] = [.agent], _ complement: Complement = .any
  ) -> [VerbRule] {
    lemmas.split(separator: " ").map { VerbRule(String($0), kind, needs, complement) }
  }

  /// The same for verbs beside which one of a few words must stand.
  static func each(
    _ lemmas: String, _ kind: EventKind, _ needs: [Argument] = [.agent], words: String
  ) -> [VerbRule] {
    let words = Set(words.split(separator: " ").map(String.init))
    return lemmas.split(separator: " ").map { VerbRule(String($0), kind, needs, words: words) }
  }

  /// Whether a word, in lower case or as a lemma, is what the clause must hold.
  func isFilled(by word: String) -> Bool {
    complement == .words ? words.contains(word) : EventNouns.fill(complement, word)
  }
}

/// What else a clause must hold for its verb to name an event.
package enum Complement: String, Sendable {
  case any
  /// A particle or word of the verb: "step down", "swear in".
  case down, `in`, off, over, out, office, aside
  /// A meeting word as object: "held talks".
  case meetingWord
  case speechWord
  case callWord
  case electionWord
  case officeWord
  case sanctionWord
  case probeWord
  case awardWord
  case testimonyWord
  case secretWord
  case candidateWord
  case premisesWord
  case seatWord
  /// A person as object or after with/to/by.
  case person
  /// A place after to/in/for.
  case place
  /// A place after the verb's own preposition: "went to", "left for".
  case toPlace, forPlace
  /// "was returned to parliament".
  case seatBody
  /// "found guilty".
  case guilty
  /// "named X his successor", "chosen to replace him".
  case successorWord
  /// A rank of an order: "was made a Commander of".
  case knightWord
  /// Those whom a speech is held before.
  case audienceWord
  /// A body as object or after for/in: "left the service", "stood for the Storting".
  case body
  /// A body behind "for": "ran for the Senate".
  case forBody
  /// A place as object: "left Iraq".
  case placeObject
  /// An office behind "as": "was sent to Vienna as minister resident".
  case asOffice
  /// People without names: "met rebel leaders".
  case group
  /// Nothing but a time: "Ottingen fell in October 1777".
  case alone
  /// What one is elected to, behind "for": "was nominated for governor".
  case forElected
  /// "named him Banker of the Year".
  case ofTheYear
  /// A parliament: "entered the Bundestag".
  case parliament
  /// One of the rule's own words.
  case words
}

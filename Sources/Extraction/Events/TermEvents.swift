import Chronology
import Records

/// What terms of office tell as well: that somebody came into an office by a verb on a day is an appointment or an election,
/// even where the verb's own frame says nothing of it ("was named qadi of Sohar in 1931").
struct TermEvents {
  let discourse: Discourse
  let voice: Voice
  private var tree: Tree { discourse.tree }

  /// The events, and those that the terms tell besides, in the order of the text.
  func added(to events: [EventDraft], _ terms: [OccupancyDraft]) -> [EventDraft] {
    var added: [EventDraft] = []
    let reader = EventReader(discourse: discourse, voice: voice, claims: [])
    for term in terms {
      guard let verb = term.begun, let date = term.start, !date.description.contains("?"),
        discourse.cast.isPerson(term.holder), voice.isStated(verb), !voice.isUnreal(verb)
      else { continue }
      let sentence = tree.sentenceTokens(of: verb)
      let bytes = discourse.analysis.bytes(sentence)
      let isKnown = (events + added).contains { event in
        Self.beginnings.contains(event.kind) && event.participants.contains { $0.entity == term.holder }
          && (event.trigger == verb
            || event.evidence.contains { $0.range == bytes }
              && (event.date.map { $0.year == date.year } ?? true)
            || event.date == date)
      }
      guard !isKnown else { continue }
      var event = EventDraft(
        kind: Self.electing.contains(tree[verb].lemma) ? .election : .appointment,
        summary: reader.stated(sentence, at: verb), evidence: [EvidenceDraft(range: bytes, confidence: 0.8)],
        trigger: verb)
      event.participants = [(term.holder, "object")]
      if event.kind == .election { reader.joinRivals(verb, &event.participants) }
      event.date = date
      added.append(event)
    }
    return added.isEmpty ? events : (events + added).sorted { $0.trigger < $1.trigger }
  }

  private static let beginnings: Set<EventKind> = [.appointment, .election, .award]
  private static let electing: Set<String> = ["elect", "re-elect", "reelect", "vote", "return", "acclaim"]

  /// The verbs by which a term begins on a day that is told; "took", "came" and "went" say too little.
  static func begins(_ lemma: String) -> Bool {
    OfficeTriggers.verbs[lemma].map { $0.effect == .begins && $0.holder == .patient } ?? false
      || ["become", "succeed", "assume"].contains(lemma)
  }

  /// Not "a courier killed by bombs", "her husband, a surgeon, died": of one who may have no name.
  private static func isOfSubject(_ verb: Int, _ tree: Tree) -> Bool {
    guard tree[verb].upos == .verb, tree[verb].deprel != .acl else { return false }
    let first = max(tree.sentenceTokens(of: verb).lowerBound, verb - 20)
    return !(first ..<| verb).contains {
      RelativeNouns.words.contains(tree.lower[$0]) && tree.lower[$0] != "successor"
    }
  }

  /// The days and places of death that events tell and no fact does: "to Lemnos, where he was strangled the following year".
  static func deaths(_ events: [EventDraft], besides facts: [FactDraft], _ discourse: Discourse)
    -> [FactDraft]
  {
    var found: [FactDraft] = []
    for event in events where event.kind == .death && event.status == .stated {
      let people = event.participants.filter { discourse.cast.isPerson($0.entity) && $0.role != "by" }
      guard people.count == 1, isOfSubject(event.trigger, discourse.tree), let dead = people.first?.entity
      else { continue }
      func isKnown(_ property: Property) -> Bool {
        (facts + found).contains {
          $0.property == property && ($0.subject == dead || $0.evidence[0].range == event.evidence[0].range)
        }
      }
      if let date = event.date, !date.description.contains("?"), !isKnown(.deathDate) {
        found.append(
          FactDraft(subject: dead, property: .deathDate, value: date.description, evidence: event.evidence))
      }
      if let place = event.place, !isKnown(.deathPlace), found.last?.subject == dead || isKnown(.deathDate) {
        found.append(FactDraft(subject: dead, property: .deathPlace, value: place, evidence: event.evidence))
      }
    }
    return found
  }
}

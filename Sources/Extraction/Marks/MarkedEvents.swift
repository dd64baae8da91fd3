import Chronology
import Language
import Records

/// What happened that the network of marks sees and the rules do not.
struct MarkedEvents {
  private let reader: MarkReader
  private var discourse: Discourse { reader.discourse }

  /// So sure the network must be,
  private static let least = 0.6
  /// where it is a grave thing to say of somebody,
  private static let leastOfGrave = 0.8
  /// and where the rules read another kind of event in the same word.
  private static let leastOfOther = 0.8
  /// So likely somebody must be to have taken part beside another.
  private static let leastBeside = 0.2
  private static let grave: Set<EventKind> = [.arrest, .conviction, .sanction, .investigation]
  /// What takes two.
  private static let mutual: Set<EventKind> = [.meeting, .communication]

  /// The kind of event that a kind of mark tells, which has its name; `award` is a fact's.
  private static let kinds = Dictionary(
    uniqueKeysWithValues: RecordMark.Kind.allCases.filter(\.isEvent).compactMap { kind in
      (kind == .honour ? .award : EventKind(rawValue: "\(kind)")).map { (kind, $0) }
    })

  init(discourse: Discourse, voice: Voice) { reader = MarkReader(discourse: discourse, voice: voice) }

  /// What the marks add to the events that were found by rules.
  ///
  /// - Parameters:
  ///   - known: the events found by rules.
  ///   - dated: when something happened by the rules for dates, of the word that tells it.
  ///   - stated: what a sentence itself states, of the word that tells it.
  /// - Returns: dated events of which no rule has read the kind in the same word, nor of the same person and date in the sentence.
  func drafts(
    besides known: [EventDraft], dated: (Int) -> EDTF?, stated: (Int) -> String
  ) -> [EventDraft] {
    discourse.analysis.marks.compactMap { mark in
      guard let kind = MarkedEvents.kinds[mark.kind], let teller = reader.person(of: mark),
        teller.sure >= (MarkedEvents.grave.contains(kind) ? MarkedEvents.leastOfGrave : MarkedEvents.least),
        reader.isStated(mark, teller), !isHonour(mark, kind),
        // "joined the court's liberals": whom somebody joins, the rules know. "landed a role" is no voyage.
        !mark.tokens.contains(where: {
          let word = discourse.tree[$0]
          return word.lemma == "join" || word.lemma == "land" && discourse.tree.child($0, .obj) != nil
        })
      else { return nil }
      let trigger = discourse.tree.top(of: mark.tokens)
      guard let date = reader.date(mark.starts)?.moment ?? dated(trigger),
        var draft = draft(mark, kind, teller, date)
      else { return nil }
      let evidence = draft.evidence[0].range
      let isReadOtherwise = known.contains { mark.tokens.contains($0.trigger) }
      let isTold = known.contains { other in
        guard other.kind == kind else { return false }
        if mark.tokens.contains(other.trigger) { return true }
        return other.participants.contains { $0.entity == teller.person }
          && other.evidence.contains { $0.range.overlaps(evidence) }
          && (other.date == nil || other.date == date)
      }
      guard !isTold, !isReadOtherwise || teller.sure >= MarkedEvents.leastOfOther else { return nil }
      draft.summary = stated(trigger)
      return draft
    }
  }

  /// "elected him an honorary fellow"
  private func isHonour(_ mark: RecordMark, _ kind: EventKind) -> Bool {
    kind == .election
      && discourse.tree.sentenceTokens(of: mark.tokens.lowerBound).contains {
        ["honorary", "fellow"].contains(discourse.tree.lower[$0])
      }
  }

  private func draft(
    _ mark: RecordMark, _ kind: EventKind, _ teller: MarkReader.Teller, _ date: EDTF
  ) -> EventDraft? {
    var draft = EventDraft(
      kind: kind, summary: "",
      evidence: [reader.evidence(mark, teller)], trigger: discourse.tree.top(of: mark.tokens))
    draft.date = date
    draft.participants = [(teller.person, "subject")]
    if MarkedEvents.mutual.contains(kind) {
      for other in reader.people(of: mark, least: MarkedEvents.leastBeside) where other != teller.person {
        draft.participants.append((other, nil))
      }
      guard draft.participants.count > 1 else { return nil }
    }
    return draft
  }
}

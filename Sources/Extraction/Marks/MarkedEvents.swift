import Chronology
import Language
import Records

/// What happened that the network of marks sees and the rules do not.
struct MarkedEvents {
  private let reader: MarkReader
  private var discourse: Discourse { reader.discourse }

  /// So sure the network must be.
  private static let least = 0.7
  /// So likely somebody must be to have taken part beside another.
  private static let leastBeside = 0.2
  /// What takes two.
  private static let mutual: Set<EventKind> = [.meeting, .communication]

  /// The kind of event that a kind of mark tells, which has its name; `award` is a fact's.
  private static let kinds = Dictionary(
    uniqueKeysWithValues: RecordMark.Kind.allCases.filter(\.isEvent).compactMap { kind in
      (kind == .honour ? .award : EventKind(rawValue: "\(kind)")).map { (kind, $0) }
    })

  init(discourse: Discourse, voice: Voice) { reader = MarkReader(discourse: discourse, voice: voice) }

  /// What the marks add to the events that were found by rules.
  func drafts(besides known: [EventDraft]) -> [EventDraft] {
    discourse.analysis.marks.compactMap { mark in
      guard let kind = MarkedEvents.kinds[mark.kind], let teller = reader.person(of: mark),
        teller.sure >= MarkedEvents.least,
        reader.isStated(mark, teller), let date = reader.date(mark.starts)?.moment
      else { return nil }
      let evidence = reader.evidence(mark, teller)
      let isTold = known.contains { other in
        mark.tokens.contains(other.trigger)
          || other.kind == kind && other.evidence.contains { $0.range.overlaps(evidence.range) }
      }
      // "joined the court's liberals": whom somebody joins, the rules know.
      guard !isTold, !mark.tokens.contains(where: { discourse.tree[$0].lemma == "join" }) else { return nil }
      var draft = EventDraft(
        kind: kind,
        summary: discourse.tree.words(discourse.tree.sentenceTokens(of: mark.tokens.lowerBound)).joinedLines,
        evidence: [evidence], trigger: discourse.tree.top(of: mark.tokens))
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
}

import Chronology
import Records

/// The same thing told twice is one event with two pieces of evidence.
enum EventMerging {
  static func merged(_ drafts: [EventDraft], subject: CastNumber?) -> [EventDraft] {
    var events: [EventDraft] = []
    for draft in drafts {
      if let index = events.lastIndex(where: { isSame($0, draft) }) {
        join(draft, into: &events[index])
      } else {
        events.append(draft)
      }
    }
    return events
  }

  private static func isSame(_ one: EventDraft, _ other: EventDraft) -> Bool {
    guard one.kind == other.kind, one.status == other.status, let a = one.date?.description,
      let b = other.date?.description
    else { return false }
    guard a.hasPrefix(b) || b.hasPrefix(a) else { return false }
    let mine = Set(one.participants.map(\.entity))
    let its = Set(other.participants.map(\.entity))
    guard mine.isSubset(of: its) || its.isSubset(of: mine) else { return false }
    if one.kind == .meeting || one.kind == .communication || one.kind == .travel {
      return a == b || one.evidence[0].range == other.evidence[0].range
    }
    return true
  }

  private static func join(_ draft: EventDraft, into event: inout EventDraft) {
    if let date = draft.date, let known = event.date {
      // Of one day the one that is sure.
      let isSurer = known.description == date.description + "?"
      let isVaguer = date.description == known.description + "?"
      if isSurer || !isVaguer && date.description.utf8.count > known.description.utf8.count {
        event.date = date
      }
    } else {
      event.date = event.date ?? draft.date
    }
    for participant in draft.participants
    where !event.participants.contains(where: { $0.entity == participant.entity }) {
      event.participants.append(participant)
    }
    if event.place == nil { event.place = draft.place }
    for evidence in draft.evidence where !event.evidence.contains(evidence) {
      event.evidence.append(evidence)
    }
    for claim in draft.claims where !event.claims.contains(claim) { event.claims.append(claim) }
  }
}

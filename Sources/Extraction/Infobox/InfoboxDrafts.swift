import Chronology
import Records

/// An infobox's terms and facts as drafts about the document's subject.
package struct InfoboxDrafts: Sendable {
  package var occupancies: [OccupancyDraft] = []
  package var facts: [FactDraft] = []
  /// What fields tell of others by the way: that the president was X.
  package var others: [OccupancyDraft] = []

  /// - Parameters:
  ///   - infobox: what the fields say.
  ///   - cast: the document's cast; people only the infobox names are added to it.
  package init(infobox: Infobox, cast: inout Cast) {
    guard let subject = cast.subject else { return }
    for term in infobox.terms {
      var draft = OccupancyDraft(
        holder: subject, office: term.office,
        evidence: term.evidence.map { EvidenceDraft(range: $0, method: .infobox, confidence: 0.98) })
      draft.organization = term.organization
      draft.jurisdiction = term.jurisdiction
      draft.constituency = term.constituency
      draft.start = term.start
      draft.end = term.end
      draft.acting = term.acting
      draft.predecessor = term.predecessor.map { cast.person(named: $0) }
      draft.successor = term.successor.map { cast.person(named: $0) }
      draft.alongside = term.alongside.map { cast.person(named: $0) }
      draft.under = term.under.map { cast.person(named: $0) }
      occupancies.append(draft)
      for holder in term.beside {
        others.append(
          OccupancyDraft(
            holder: cast.person(named: holder.name), office: holder.office,
            evidence: [EvidenceDraft(range: holder.evidence, method: .infobox, confidence: 0.85)]))
      }
    }
    for fact in infobox.facts {
      facts.append(
        FactDraft(
          subject: subject, property: fact.property, value: fact.value, date: fact.date,
          evidence: fact.evidence.map { EvidenceDraft(range: $0, method: .infobox, confidence: 0.98) }))
    }
  }
}

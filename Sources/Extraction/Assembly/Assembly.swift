import Chronology
import Language
import Reading
import Records

/// Writes drafts out as records: numbers entities, turns text ranges into evidence, links claims and events.
struct Assembly {
  let discourse: Discourse
  private let document: Document
  private let tree: Tree
  private var ids: [EntityID] = []
  private let citations: CitationAnchors

  init(discourse: Discourse) {
    self.discourse = discourse
    document = discourse.document
    tree = discourse.tree
    citations = CitationAnchors(document, tree)
  }

  /// The records of a document from its drafts.
  mutating func records(
    facts: [FactDraft], occupancies: [OccupancyDraft], events: [EventDraft], claims: [ClaimDraft],
    conflicts: [ConflictDraft]
  ) -> DocumentRecords {
    var used = discourse.cast.members.map { $0.mentions > 0 }
    func use(_ number: CastNumber) { used[number] = true }
    for fact in facts { use(fact.subject) }
    for term in occupancies {
      use(term.holder)
      for list in [term.predecessor, term.successor, term.alongside, term.under] { list.forEach(use) }
    }
    for event in events { event.participants.forEach { use($0.entity) } }
    for claim in claims { claim.chain.compactMap(\.source).forEach(use) }
    var entities: [Entity] = []
    ids = Array(repeating: "", count: used.count)
    for (number, member) in discourse.cast.members.enumerated() where used[number] {
      ids[number] = "e\(entities.count + 1)"
      entities.append(Entity(id: ids[number], schema: member.schema, name: member.name, names: member.names))
    }
    var records = DocumentRecords(document: document.info, entities: entities)
    records.facts = facts.enumerated().compactMap { index, draft in
      evidence(draft.evidence).map {
        Fact(
          id: "f\(index + 1)", subject: ids[draft.subject], property: draft.property, value: draft.value,
          date: draft.date, evidence: $0)
      }
    }
    records.occupancies = occupancies.enumerated().compactMap { index, draft in
      occupancy(draft, "o\(index + 1)")
    }
    let eventsOfClaim = linked(events, count: claims.count)
    records.claims = claims.enumerated().compactMap { index, draft in
      claim(draft, "c\(index + 1)", events: eventsOfClaim[index])
    }
    records.events = events.enumerated().compactMap { index, draft in
      evidence(draft.evidence).map {
        Event(
          id: "v\(index + 1)", kind: draft.kind, date: draft.date, place: draft.place,
          participants: draft.participants.map { Participant(entity: ids[$0.entity], role: $0.role) },
          status: draft.status, claims: draft.claims.map { "c\($0 + 1)" }, summary: draft.summary,
          evidence: $0)
      }
    }
    records.conflicts = conflicts.enumerated().map { index, draft in
      Conflict(id: "x\(index + 1)", kind: draft.kind, items: draft.items, explanation: draft.explanation)
    }
    records.citations = document.citedWorks
    return records
  }

  private func linked(_ events: [EventDraft], count: Int) -> [[String]] {
    var lists = Array(repeating: [String](), count: count)
    for (index, event) in events.enumerated() {
      for claim in event.claims { lists[claim].append("v\(index + 1)") }
    }
    return lists
  }

  private func occupancy(_ draft: OccupancyDraft, _ id: String) -> Occupancy? {
    evidence(draft.evidence).map {
      Occupancy(
        id: id, holder: ids[draft.holder], office: draft.office, organization: draft.organization,
        jurisdiction: draft.jurisdiction, constituency: draft.constituency, start: draft.start,
        end: draft.end,
        former: draft.former, acting: draft.acting, predecessor: draft.predecessor.map { ids[$0] },
        successor: draft.successor.map { ids[$0] }, alongside: draft.alongside.map { ids[$0] },
        under: draft.under.map { ids[$0] }, evidence: $0)
    }
  }

  private func claim(_ draft: ClaimDraft, _ id: String, events: [String]) -> Claim? {
    evidence(draft.evidence).map {
      Claim(
        id: id, chain: draft.chain.map(link),
        content: draft.content.map { document.string($0).joinedLines }.joined(separator: " … "),
        contentSpans: draft.content.map { document.map.source(of: $0) }, quotation: draft.quotation,
        stance: draft.stance, kind: draft.kind,
        about: draft.about.map { ids[$0] }.filter { !$0.isEmpty }, date: draft.date, place: draft.place,
        opposes: draft.opposes.map { "c\($0 + 1)" }, events: events, evidence: $0)
    }
  }

  private func link(_ draft: LinkDraft) -> ChainLink {
    // Neighbouring tokens of a cue are one span.
    var cue: [Range<Int>] = []
    for token in draft.cueTokens {
      if let last = cue.last, last.upperBound == token {
        cue[cue.count - 1] = last.lowerBound..<token + 1
      } else {
        cue.append(token..<token + 1)
      }
    }
    return ChainLink(
      source: draft.source.map { ids[$0] }, sourceText: draft.sourceTokens.map { tree.words($0).joinedLines },
      sourceSpans: draft.sourceTokens.map { [document.map.source(of: tree.analysis.bytes($0))] } ?? [],
      cue: cue.map { tree.words($0).joinedLines }.joined(separator: " … "),
      cueSpans: cue.map { document.map.source(of: tree.analysis.bytes($0)) })
  }

  private func evidence(_ drafts: [EvidenceDraft]) -> NonEmpty<Evidence>? {
    NonEmpty(
      drafts.map { draft in
        var evidence = document.evidence(
          draft.range, section: section(at: draft.range.lowerBound), method: draft.method,
          confidence: draft.confidence)
        if !citations.isEmpty { evidence.cites = citations.ids(for: draft.range) }
        return evidence
      })
  }

  private func section(at offset: Int) -> Int? {
    document.blockIndex(at: offset).flatMap { document.blocks[$0].section }
  }
}

/// Records that cannot all be right, before they are written out.
package struct ConflictDraft: Sendable {
  package var kind: String
  /// Ids as `Assembly` gives them: `o1`, `c3`.
  package var items: [String]
  package var explanation: String

  package init(kind: String, items: [String], explanation: String) {
    self.kind = kind
    self.items = items
    self.explanation = explanation
  }
}

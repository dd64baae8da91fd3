import Chronology
import Records

/// Where a record stands before it is written out: a range of the document's text and how it was found.
package struct EvidenceDraft: Sendable, Hashable {
  /// Bytes of `Document.text`.
  package var range: Range<Int>
  package var method: Method
  /// 0…1.
  package var confidence: Double

  package init(range: Range<Int>, method: Method = .rule, confidence: Double) {
    self.range = range
    self.method = method
    self.confidence = confidence
  }
}

/// A number of an entity within a `Cast`.
package typealias CastNumber = Int

/// A term of office before it is written out.
package struct OccupancyDraft: Sendable {
  package var holder: CastNumber
  /// The office in words, with its place where it is part of the title.
  package var office: String
  package var organization: String?
  package var jurisdiction: String?
  package var constituency: String?
  package var start: EDTF?
  package var end: EDTF?
  package var former = false
  package var acting = false
  package var predecessor: [CastNumber] = []
  package var successor: [CastNumber] = []
  package var alongside: [CastNumber] = []
  package var under: [CastNumber] = []
  /// The office is a bare noun ("commissioner") that means something only beside a fuller mention of it.
  package var isBare = false
  /// The place that the sentence or the one before speaks of, for a mayor or governor of whom no place is told.
  package var contextPlace: String?
  /// The verb by which the term begins on the day that it starts: "was appointed".
  package var begun: Int?
  package var evidence: [EvidenceDraft]

  package init(holder: CastNumber, office: String, evidence: [EvidenceDraft]) {
    self.holder = holder
    self.office = office
    self.evidence = evidence
  }
}

/// A life fact before it is written out.
package struct FactDraft: Sendable {
  package var subject: CastNumber
  package var property: Property
  /// As the document writes it; for dates EDTF.
  package var value: String
  package var date: EDTF?
  package var evidence: [EvidenceDraft]

  package init(
    subject: CastNumber, property: Property, value: String, date: EDTF? = nil, evidence: [EvidenceDraft]
  ) {
    self.subject = subject
    self.property = property
    self.value = value
    self.date = date
    self.evidence = evidence
  }
}

/// An event before it is written out.
package struct EventDraft: Sendable {
  package var kind: EventKind
  package var date: EDTF?
  package var place: String?
  package var participants: [(entity: CastNumber, role: String?)] = []
  package var status = EventStatus.stated
  /// Indices into the document's claim drafts.
  package var claims: [Int] = []
  package var summary: String
  package var evidence: [EvidenceDraft]
  /// The token that names the event: a verb or a noun.
  package var trigger: Int

  package init(kind: EventKind, summary: String, evidence: [EvidenceDraft], trigger: Int) {
    self.kind = kind
    self.summary = summary
    self.evidence = evidence
    self.trigger = trigger
  }
}

/// One link of a chain of sources before it is written out.
package struct LinkDraft: Sendable {
  /// Nil where the document leaves the source unnamed.
  package var source: CastNumber?
  /// Tokens of the source as written; nil where there is none.
  package var sourceTokens: Range<Int>?
  /// Tokens of the cue, in order; they may have gaps ("has … denied").
  package var cueTokens: [Int]

  package init(source: CastNumber?, sourceTokens: Range<Int>?, cueTokens: [Int]) {
    self.source = source
    self.sourceTokens = sourceTokens
    self.cueTokens = cueTokens
  }
}

/// A claim before it is written out.
package struct ClaimDraft: Sendable {
  /// Outermost first.
  package var chain: [LinkDraft]
  /// Byte ranges of `Document.text`, in order.
  package var content: [Range<Int>]
  /// What of the content is not in the document's own voice, nil for all of it: that somebody "agreed to resign" is what
  /// the document itself says.
  package var voiced: [Range<Int>]?
  package var quotation: Quotation
  package var stance: Stance
  package var kind = ClaimKind.statement
  package var about: [CastNumber] = []
  package var date: EDTF?
  package var place: String?
  /// Indices of the claims this one contradicts.
  package var opposes: [Int] = []
  package var evidence: [EvidenceDraft]

  package init(
    chain: [LinkDraft], content: [Range<Int>], quotation: Quotation, stance: Stance, evidence: [EvidenceDraft]
  ) {
    self.chain = chain
    self.content = content
    self.quotation = quotation
    self.stance = stance
    self.evidence = evidence
  }
}

import Chronology
import Language
import Reading
import Records

/// Turns a document into records.
///
/// ```swift
/// let records = Extractor(analyser: analyser).records(of: document)
/// records.occupancies.first?.office  // "Ambassador of Russia to Belgium"
/// ```
public struct Extractor: Sendable {
  private let analyser: any TextAnalyser

  /// An extractor that stands on the analyses of `analyser`.
  public init(analyser: any TextAnalyser) {
    self.analyser = analyser
  }

  /// Everything a document says, each with its evidence. The same bytes always give the same records.
  /// - Parameter document: a document as a reader understood it.
  /// - Returns: its records; lists are in the order of the text.
  public func records(of document: Document) -> DocumentRecords {
    let infobox = Infobox(document)
    var discourse = discourse(of: document, infobox)
    let tree = discourse.tree
    let claims = ClaimFinder().claims(in: &discourse)
    let voice = Voice(claims: claims, tree: tree)
    let fromInfobox = InfoboxDrafts(infobox: infobox, cast: &discourse.cast)
    let categories = discourse.cast.subject.map { Categories(document, subject: $0) }
    var disagreements: [OfficeDisagreement] = []
    let entry = PersonEntry(discourse)
    let told = OfficeFinder().occupancies(
      in: discourse, voice: voice, known: fromInfobox.occupancies, entry: entry
    )
    .filter { !Captions.isCaption($0, discourse.cast) }
    let occupancies = OfficeMerging.merged(
      fromInfobox.occupancies,
      told
        + MarkedOffices(discourse: discourse, voice: voice).drafts(besides: told).filter {
          !entry.covers($0.evidence)
        }
        + (categories?.occupancies ?? []) + fromInfobox.others,
      disagreements: &disagreements)
    let lives = FactFinder().facts(in: discourse, voice: voice, entry: entry)
    let marked = MarkedFacts(discourse: discourse, voice: voice).drafts(besides: fromInfobox.facts + lives)
      .filter { !entry.covers($0.evidence) }
    var facts =
      FactMerging.plausible(
        FactMerging.merged(fromInfobox.facts, lives + marked + (categories?.facts ?? [])))
      + Misspellings.facts(in: discourse)
    var deaths: [CastNumber: EDTF] = [:]
    for fact in facts where fact.property == .deathDate {
      if let date = try? EDTF(fact.value) { deaths[fact.subject] = date }
    }
    var spouses: [CastNumber: Set<CastNumber>] = [:]
    for fact in facts where fact.property == .spouse {
      let known = discourse.cast.members.firstIndex { $0.schema == .person && $0.name == fact.value }
      if let known { spouses[fact.subject, default: []].insert(known) }
    }
    let events = TermEvents(discourse: discourse, voice: voice).added(
      to: EventFinder().events(
        in: discourse, voice: voice, claims: claims, deaths: deaths, spouses: spouses), told)
    facts += TermEvents.deaths(events, besides: facts, discourse)
    let offices = occupancies.filter { office in
      !facts.contains { Memberships.isOf(office, as: $0) }
    }
    let conflicts = Conflicts.all(
      facts: facts, terms: disagreements, claims: claims, events: events, in: discourse)
    var assembly = Assembly(discourse: discourse)
    return assembly.records(
      facts: facts, occupancies: offices, events: events, claims: claims, conflicts: conflicts)
  }

  /// The claims of a document as drafts, with what they were found in; for training what measures them.
  package func claims(of document: Document) -> (claims: [ClaimDraft], discourse: Discourse) {
    var discourse = discourse(of: document, Infobox(document))
    return (ClaimFinder().claims(in: &discourse), discourse)
  }

  private func discourse(of document: Document, _ infobox: Infobox) -> Discourse {
    let fieldPeople = infobox.terms.flatMap(\.people)
    let life = Biography.subject(of: document)
    let known = (life.map { [$0] } ?? []) + fieldPeople
    let tree = Tree(analyser.analyse(document.text, blocks: Extractor.prose(document), people: known))
    let cast = CastBuilder.cast(tree: tree, document: document, fieldPeople: fieldPeople, life: life)
    let calendar = CalendarBuilder.calendar(tree: tree, document: document, life: life)
    return Discourse(document: document, tree: tree, cast: cast, calendar: calendar)
  }

  /// The blocks that are sentences about the subject.
  static func prose(_ document: Document) -> [Range<Int>] { document.prose.map(\.range) }
}

/// Who belongs to a party holds no office in it.
enum Memberships {
  /// "became a member of the United Democratic Union", of a person whose party that is.
  static func isOf(_ office: OccupancyDraft, as fact: FactDraft) -> Bool {
    guard fact.property == .party, fact.subject == office.holder else { return false }
    let words = office.office.lowercased()
    let party = fact.value.lowercased()
    return words == "member of the \(party)" || words == "member of \(party)"
  }
}

/// Words under a picture that read like an office.
enum Captions {
  /// "Emperor Joshua Norton, in full military regalia": an office does not have its holder's whole name in it.
  static func isCaption(_ draft: OccupancyDraft, _ cast: Cast) -> Bool {
    cast.members[draft.holder].names.contains { $0.contains(" ") && draft.office.contains($0) }
  }
}

/// Slips of the pen in somebody's name, kept as aliases so that a search finds them.
enum Misspellings {
  static func facts(in discourse: Discourse) -> [FactDraft] {
    var facts: [FactDraft] = []
    for (number, member) in discourse.cast.members.enumerated() {
      var seen: [String: Int] = [:]
      for (form, range) in member.misspellings {
        let evidence = EvidenceDraft(range: range, confidence: 0.8)
        if let index = seen[form] {
          facts[index].evidence.append(evidence)
        } else {
          seen[form] = facts.count
          facts.append(FactDraft(subject: number, property: .alias, value: form, evidence: [evidence]))
        }
      }
    }
    return facts
  }
}

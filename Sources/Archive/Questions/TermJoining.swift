import Chronology
import Records

extension Term {
  /// The terms of one holder in one office, those that are the same joined, each with what its records differ about.
  static func joined(_ single: [Term]) -> [Term] {
    var terms: [Term] = []
    // The best dated first, so that a vaguer one joins the term it fits.
    for term in single.sorted(by: \.width, then: \.order) {
      let same =
        terms.firstIndex { $0.isSameOffice(term) && $0.agrees(with: term) }
        ?? terms.firstIndex { $0.isSameOffice(term) && $0.runs(with: term) }
      if let index = same {
        terms[index].join(term)
      } else {
        terms.append(term)
      }
    }
    for index in terms.indices { terms[index].settle() }
    return terms
  }

  private func isSameOffice(_ other: Term) -> Bool {
    acting == other.acting
      && Self.agree(jurisdiction, other.jurisdiction) && Self.agree(organization, other.organization)
      && Self.agree(constituency, other.constituency)
  }

  private static func agree(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return true }
    return Agreement.places(one, other)
  }

  /// Whether the dates of both may be those of one term.
  private func agrees(with other: Term) -> Bool {
    if let start, let otherStart = other.start, !Agreement.dates(start, otherStart) { return false }
    if let end, let otherEnd = other.end, !Agreement.dates(end, otherEnd) { return false }
    // One's end before the other's start: two terms of one office.
    if let end, let otherStart = other.start, Days(end).last < Days(otherStart).first { return false }
    if let start, let otherEnd = other.end, Days(otherEnd).last < Days(start).first { return false }
    return true
  }

  /// Whether both were running at once whatever their dates mean: nobody holds one office twice at a time, so that
  /// they are one term about which the records differ.
  private func runs(with other: Term) -> Bool {
    guard let mine = certain, let others = other.certain else { return false }
    return mine.first <= others.last && others.first <= mine.last && mine.first <= mine.last
      && others.first <= others.last
  }

  /// The days on which the term was running in any case; a term that goes on ran until its document was written.
  private var certain: Days? {
    guard let first = start.map({ Days($0).last }), first != Days.always else { return nil }
    if let end { return Days(first: first, last: Days(end).first) }
    guard !former, let known else { return nil }
    return Days(first: first, last: known.first)
  }

  private mutating func join(_ other: Term) {
    organization = Self.fuller(organization, other.organization)
    jurisdiction = Self.fuller(jurisdiction, other.jurisdiction)
    constituency = Self.fuller(constituency, other.constituency)
    start = start ?? other.start
    end = end ?? other.end
    former = former || other.former
    neighbours += other.neighbours
    starts += other.starts
    ends += other.ends
    evidence += other.evidence
    if let known, let otherKnown = other.known {
      self.known = known.last >= otherKnown.last ? known : otherKnown
    } else {
      known = known ?? other.known
    }
  }

  private static func fuller(_ one: String?, _ other: String?) -> String? {
    guard let one, let other else { return one ?? other }
    return one.utf8.count >= other.utf8.count ? one : other
  }

  /// Chooses among what the records say, and tells where they differ.
  private mutating func settle() {
    evidence = evidence.once()
    starts = Self.grouped(starts)
    ends = Self.grouped(ends)
    start = starts.first?.value
    end = ends.first?.value
    differences = [
      Self.difference("start", starts.map { Side(value: $0.value.description, evidence: $0.evidence) }),
      Self.difference("end", ends.map { Side(value: $0.value.description, evidence: $0.evidence) }),
      Self.difference("predecessor", people(.predecessor)),
      Self.difference("successor", people(.successor)),
    ].compactMap { $0 }
  }

  private static func grouped(_ readings: [Reading<EDTF>]) -> [Reading<EDTF>] {
    let keyed = readings.map { (Days($0.value).width, $0.value.description, $0.evidence.first?.order ?? "") }
    let exact = readings.indices.sorted { keyed[$0] < keyed[$1] }.map { readings[$0] }
    return Reading.grouped(exact, agree: Agreement.dates)
  }

  /// Who is named for a role; records that name the same person, among others, agree.
  private func people(_ role: OfficeRole) -> [Side] {
    let named = Dictionary(grouping: neighbours.filter { $0.role == role }, by: \.evidence)
    let readings = named.map { Reading(value: $0.value, evidence: $0.key) }.sorted {
      ($0.value.map(\.name).joined(), $0.evidence.first?.order ?? "")
        < ($1.value.map(\.name).joined(), $1.evidence.first?.order ?? "")
    }
    return Reading.grouped(readings) { one, other in one.contains { other.contains(where: $0.isSame) } }.map {
      Side(value: $0.value.map(\.name).joined(separator: ", "), evidence: $0.evidence)
    }
  }

  private static func difference(_ property: String, _ sides: [Side]) -> Difference? {
    sides.count > 1 ? Difference(property: property, sides: sides) : nil
  }
}

extension Term.Neighbour {
  /// Whether both may be one person.
  func isSame(_ other: Self) -> Bool { identity == other.identity || Agreement.people(name, other.name) }
}

// The orders below do not depend on when documents were read.
extension Term {
  /// Terms by their beginning; undated ones last.
  static func byDate(_ terms: [Term]) -> [Term] {
    terms.sorted(
      by: { (0, $0.start.map { Days($0).first } ?? $0.end.map { Days($0).first } ?? Days.always) },
      then: \.order)
  }

  /// How much the dates leave open.
  private var width: (Int, Int) {
    (
      (start == nil ? 1 : 0) + (end == nil ? 1 : 0),
      start.map { Days($0).width } ?? Days.always
    )
  }

  private var order: [String] {
    [office, start?.description ?? "", end?.description ?? "", holder, evidence.first?.order ?? ""]
  }
}

extension Citation {
  /// The place as a text that sorts, whatever the order in which documents were read.
  var order: String { "\(document) \(1_000_000_000 + start) \(1_000_000_000 + end)" }
}

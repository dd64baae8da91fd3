import Chronology
import Names

/// Looks through the terms of one office for what is odd about them.
struct SuccessionChecks {
  /// The terms by the beginning; undated ones last.
  let terms: [Term]
  /// Several hold the office at a time.
  let isShared: Bool
  /// The last day on which a document about the office was written.
  private let newest: Int?
  private let byHolder: [Int64: [Term]]

  init(_ terms: [Term]) {
    self.terms = terms
    byHolder = Dictionary(grouping: terms, by: \.holderIdentity)
    newest = terms.flatMap(\.evidence).compactMap { $0.published?.latest }.max()
    // Somebody is said to sit beside others, or every third begins while the one before goes on.
    let dated = terms.filter { $0.start != nil && $0.end != nil }
    var overlaps = 0
    var last = Days.never
    for term in dated {
      guard let start = term.start, let end = term.end else { continue }
      if Days(start).last < last { overlaps += 1 }
      last = max(last, Days(end).first)
    }
    isShared = terms.contains { !$0.alongside.isEmpty } || (overlaps >= 3 && overlaps * 3 >= dated.count)
  }

  /// What is odd, by the terms' order.
  func notes() -> [SuccessionNote] {
    // Whom the next one follows: the one before, or who was in office before and after that one.
    var before: Int?
    return terms.indices.flatMap { index -> [SuccessionNote] in
      let term = terms[index]
      var notes = alone(index)
      if term.start != nil || term.end != nil {
        if let before {
          notes += repeated(index, after: before)
          if !isShared { notes += dates(index, after: before) + neighbours(index, after: before) }
        }
        if isShared { notes += mutual(index) }
        notes += missing(index)
        if before.map({ !terms[$0].outlasts(term) }) ?? true { before = index }
      }
      return notes.map { SuccessionNote(kind: $0.kind, term: index, text: $0.text) }
    }
  }

  private func note(_ kind: SuccessionNote.Kind, _ text: String) -> SuccessionNote {
    SuccessionNote(kind: kind, term: 0, text: text)
  }

  /// What is odd about a term by itself.
  private func alone(_ index: Int) -> [SuccessionNote] {
    let term = terms[index]
    guard term.start != nil || term.end != nil else {
      return [note(.undated, "no dates are known for \(term.holder)")]
    }
    var notes: [SuccessionNote] = []
    if let start = term.start, let end = term.end, Days(start).first > Days(end).last {
      notes.append(note(.reversed, "\(term.holder) begins (\(start)) after the end (\(end))"))
    }
    if let newest {
      for (word, date) in [("begins", term.start), ("ends", term.end)] {
        guard let date, let first = date.earliest, first > newest else { continue }
        notes.append(
          note(.future, "\(term.holder) \(word) (\(date)) after the newest document about the office"))
      }
    }
    notes += term.differences.map { difference in
      note(
        .disputed,
        "\(difference.property) of \(term.holder) is \(difference.sides.map(\.value).joined(separator: " or "))"
      )
    }
    return notes
  }

  /// Fields that a list of holders should have: all but the first and the last stand between two.
  private func missing(_ index: Int) -> [SuccessionNote] {
    let term = terms[index]
    let following = terms[(index + 1)...].filter { $0.start != nil || $0.end != nil }
    let isLast = following.isEmpty
    var notes: [SuccessionNote] = []
    if term.start == nil { notes.append(note(.missingStart, "no beginning is known for \(term.holder)")) }
    if term.end == nil, term.former || (!isLast && !isShared) {
      notes.append(note(.missingEnd, "no end is known for \(term.holder)"))
    }
    guard !isShared else { return notes }
    if term.predecessor.isEmpty, index > 0 {
      notes.append(note(.missingPredecessor, "nobody is said to come before \(term.holder)"))
    }
    if term.successor.isEmpty, !isLast {
      notes.append(note(.missingSuccessor, "nobody is said to come after \(term.holder)"))
    }
    return notes
  }

  private func repeated(_ index: Int, after before: Int) -> [SuccessionNote] {
    let term = terms[index]
    let last = terms[before]
    guard index > 0, !isShared, last.holderIdentity == term.holderIdentity else { return [] }
    return [note(.repeated, "\(term.holder) stands twice in a row: \(period(last)) and \(period(term))")]
  }

  private func period(_ term: Term) -> String {
    "\(term.start?.description ?? "?")–\(term.end?.description ?? "?")"
  }

  private func dates(_ index: Int, after before: Int) -> [SuccessionNote] {
    let term = terms[index]
    let last = terms[before]
    guard let start = term.start, let end = last.end else { return [] }
    if Days(end).last < Days(start).first, !Days.follow(Days(end), Days(start)) {
      return [
        note(
          .gap,
          "nobody is known between \(last.holder) (until \(end)) and \(term.holder) (from \(start))")
      ]
    }
    guard last.holderIdentity != term.holderIdentity, Days(start).last < Days(end).first else { return [] }
    return [
      note(.overlap, "\(term.holder) (from \(start)) begins before \(last.holder) ends (\(end))")
    ]
  }

  /// Whom a term, and the one before it, name as each other's neighbours.
  private func neighbours(_ index: Int, after before: Int) -> [SuccessionNote] {
    let term = terms[index]
    let last = terms[before]
    guard last.holderIdentity != term.holderIdentity else { return [] }
    var notes: [SuccessionNote] = []
    if !term.predecessor.isEmpty, !term.names(last, as: .predecessor) {
      notes.append(
        note(
          .predecessor,
          "\(term.holder) is said to follow \(term.predecessor.joined(separator: ", ")), "
            + "but \(last.holder) comes before"))
    }
    if !last.successor.isEmpty, !last.names(term, as: .successor) {
      notes.append(
        note(
          .successor,
          "\(last.holder) is said to precede \(last.successor.joined(separator: ", ")), "
            + "but \(term.holder) comes next"))
    }
    return notes
  }

  /// In an office that many hold, only who is named can be asked: they should name each other.
  private func mutual(_ index: Int) -> [SuccessionNote] {
    let term = terms[index]
    let pairs: [(OfficeRole, OfficeRole, SuccessionNote.Kind)] = [
      (.predecessor, .successor, .predecessor), (.successor, .predecessor, .successor),
    ]
    return pairs.flatMap { role, other, kind in
      let named = Set(term.neighbours.filter { $0.role == role }.map(\.identity)).sorted()
      return named.flatMap { byHolder[$0] ?? [] }.compactMap { theirs -> SuccessionNote? in
        let others = theirs.neighbours.filter { $0.role == other }
        guard !others.isEmpty, !theirs.names(term, as: other) else { return nil }
        let verb = role == .predecessor ? "follow" : "precede"
        return note(
          kind, "\(term.holder) is said to \(verb) \(theirs.holder), who names \(others[0].name) instead")
      }
    }
  }
}

extension Term {
  /// Whether the term ends after the end of another in any case.
  fileprivate func outlasts(_ other: Term) -> Bool {
    guard let end, let otherEnd = other.end else { return false }
    return Days(end).first > Days(otherEnd).last
  }

  /// Whether the term names the holder of another in a role.
  fileprivate func names(_ other: Term, as role: OfficeRole) -> Bool {
    neighbours.contains {
      $0.role == role
        && ($0.identity == other.holderIdentity || Agreement.people($0.name, other.holder))
    }
  }
}

import Chronology
import Records

/// One line of somebody's timeline.
public enum TimelineEntry: Sendable, Hashable {
  /// A birth, a death, a degree: a dated fact.
  case fact(LifeFact)
  /// An office begins.
  case begins(Term)
  /// An office ends.
  case ends(Term)
  /// Something happened, or is said to have happened.
  case event(Happening)

  /// When; nil for an undated event.
  public var date: EDTF? {
    switch self {
    case .fact(let fact):
      fact.property == .birthDate || fact.property == .deathDate ? try? EDTF(fact.value) : fact.date
    case .begins(let term): term.start
    case .ends(let term): term.end
    case .event(let event): event.date
    }
  }

  /// Whether it had happened by the end of a date.
  ///
  /// - Parameter day: the day, month or year.
  /// - Returns: possibly where the dates leave it open.
  public func happened(by day: EDTF) -> Answer { EDTF.happened(date, by: day) }

  /// Every place that says so.
  public var evidence: [Citation] {
    switch self {
    case .fact(let fact): fact.evidence
    case .begins(let term), .ends(let term): term.evidence
    case .event(let event): event.evidence
    }
  }
}

extension Archive {
  /// What is known of somebody, by date: dated facts, offices beginning and ending, events; undated events last.
  ///
  /// - Parameters:
  ///   - subject: whose timeline.
  ///   - day: a date by whose end each entry then says whether it had happened; nil for none.
  /// - Returns: the entries.
  /// - Throws: `ArchiveError`.
  public func timeline(of subject: Subject, asOf day: EDTF? = nil) throws -> [TimelineEntry] {
    let events = try events(of: subject, asOf: day)
    let kinds = Set(events.map(\.kind))
    var entries: [TimelineEntry] = try facts(of: subject).compactMap { fact in
      // The event tells the same with more about it.
      if fact.property == .birthDate, kinds.contains(.birth) { return nil }
      if fact.property == .deathDate, kinds.contains(.death) { return nil }
      let entry = TimelineEntry.fact(fact)
      return entry.date == nil ? nil : entry
    }
    for term in try offices(of: subject, asOf: day) {
      if term.start != nil { entries.append(.begins(term)) }
      if term.end != nil { entries.append(.ends(term)) }
    }
    entries += events.map(TimelineEntry.event)
    let keyed = entries.enumerated().map { index, entry in
      (
        days: entry.date.map(Days.init) ?? Days(first: Days.always, last: Days.always), index: index,
        entry: entry
      )
    }
    return keyed.sorted { ($0.days.first, $0.days.last, $0.index) < ($1.days.first, $1.days.last, $1.index) }
      .map(\.entry)
  }
}

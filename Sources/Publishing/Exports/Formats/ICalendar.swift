import Archive
import Chronology
import Records

/// iCalendar (RFC 5545) for one person: all-day events for what has an exact day.
///
/// An interval between two exact days is an event that lasts; a month or a year has no day to stand on, and is left out
/// and counted. A term of office is two events, its first and its last day. What is only claimed says so in the first
/// word of its summary, is tentative, and tells who says and who denies it.
package struct ICalendar {
  let run: ExportRun

  func write(_ subject: Subject) throws {
    try line("BEGIN", "VCALENDAR")
    try line("VERSION", "2.0")
    try line("PRODID", "-//Chancery//Export//EN")
    try line("CALSCALE", "GREGORIAN")
    try line("X-WR-CALNAME", Self.text(subject.name))
    for entry in try run.archive.timeline(of: subject, asOf: run.options.asOf) {
      if let day = run.options.asOf, entry.happened(by: day) == .no { continue }
      guard let days = Self.days(entry.date) else {
        run.account.inexact += 1
        continue
      }
      try event(entry, days, subject)
    }
    try line("END", "VCALENDAR")
  }

  private func event(_ entry: TimelineEntry, _ days: (first: Int, last: Int), _ subject: Subject) throws {
    let told = try words(entry, subject)
    try line("BEGIN", "VEVENT")
    try line("UID", "\(told.id)@chancery.invalid")
    // Nothing but the documents says when this was written; a clock would make each export another.
    let published = entry.evidence.compactMap { $0.published?.plain }.filter { $0.day != nil }.compactMap(
      \.iso)
    try line(
      "DTSTAMP", (published.max() ?? "1970-01-01").filter { $0 != "-" } + "T000000Z")
    try line("DTSTART;VALUE=DATE", Self.date(days.first))
    // The end is the day after the last one (section 3.6.1).
    if days.last > days.first { try line("DTEND;VALUE=DATE", Self.date(days.last + 1)) }
    try line("SUMMARY", Self.text("\(told.summary)"))
    if let place = told.place { try line("LOCATION", Self.text(place)) }
    try line("CATEGORIES", told.category)
    try line("STATUS", told.isClaimed ? "TENTATIVE" : "CONFIRMED")
    try line("TRANSP", "TRANSPARENT")
    let more = entry.evidence.count - 3
    let sources =
      entry.evidence.telling.prefix(3).map(Wording.cited)
      + (more > 0 ? ["and \(more) more \(more == 1 ? "place" : "places")"] : [])
    try line("DESCRIPTION", (told.lines + sources).map(Self.text).joined(separator: "\\n"))
    if let first = entry.evidence.first, let url = try run.document(first).url { try line("URL", url) }
    try line("END", "VEVENT")
    run.account.written += 1
  }

  private struct Told {
    let id: String
    let summary: String
    var place: String?
    let category: String
    var isClaimed = false
    var lines: [String] = []
  }

  private func words(_ entry: TimelineEntry, _ subject: Subject) throws -> Told {
    let name = Wording.flat(subject.name)
    switch entry {
    case .fact(let fact):
      let what =
        switch fact.property {
        case .birthDate: "born"
        case .deathDate: "dies"
        default: "\(Wording.parted(fact.property.rawValue)) \(Wording.flat(fact.value))"
        }
      return Told(
        id: Identifier.of(fact, of: subject), summary: "\(name): \(what)", category: "LIFE",
        lines: fact.isDisputed ? ["disputed"] : [])
    case .begins(let term), .ends(let term):
      var isBeginning = false
      if case .begins = entry { isBeginning = true }
      let neighbours = Wording.neighbours(term)
      return Told(
        id: Identifier.of(term, holder: subject) + (isBeginning ? "-start" : "-end"),
        summary: "\(name): \(isBeginning ? "becomes" : "ends as") \(Wording.office(term))",
        category: "OFFICE", lines: neighbours.isEmpty ? [] : [neighbours])
    case .event(let event):
      let parties = try event.parties.map { try run.subject($0.id) }
      return Told(
        id: Identifier.of(event, parties), summary: Wording.headline(event), place: event.place,
        category: event.kind.rawValue.uppercased(), isClaimed: event.status == .claimed,
        lines: event.told.map(Wording.report))
    }
  }

  /// The first and the last day of what is exact to the day; nil for all else, and beyond the years of the format.
  private static func days(_ date: EDTF?) -> (first: Int, last: Int)? {
    guard let date, let first = date.earliest, let last = date.latest else { return nil }
    let isExact =
      date.plain?.day != nil
      || date.ends.map { $0.start?.plain?.day != nil && $0.end?.plain?.day != nil } == true
    guard isExact, EDTF(day: first)?.plain?.iso != nil, EDTF(day: last + 1)?.plain?.iso != nil else {
      return nil
    }
    return (first, last)
  }

  private static func date(_ day: Int) -> String {
    (EDTF(day: day)?.plain?.iso ?? "").filter { $0 != "-" }
  }

  /// A value of type TEXT (section 3.3.11); other control characters than tab are not allowed in one.
  static func text(_ text: String) -> String {
    var escaped = ""
    for scalar in Wording.flat(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(Character(scalar))
      case "\u{0}"..."\u{1F}", "\u{7F}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private func line(_ name: String, _ value: String) throws {
    try run.write(Self.folded("\(name):\(value)"))
  }

  /// A content line in pieces of at most 75 octets (section 3.1), never within a character.
  package static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        bytes += [13, 10, 32]
        length = 1
      }
      bytes.append(contentsOf: String(Character(scalar)).utf8)
      length += size
    }
    return bytes + [13, 10]
  }
}

import Archive
import Chronology
import Records

/// The JSON of TimelineJS (timeline.knightlab.com) for one person: terms of office, dated facts and events.
///
/// `start_date` has a year, a month or a day as the source gives it, and `display_date` the words of the date, so that
/// "about 1984" is shown as that; what is undated is left out. What is only claimed says so in its headline and stands in
/// a group of its own, with who says and who denies it.
struct TimelineJS {
  let run: ExportRun

  func write(_ subject: Subject) throws {
    try run.write("{\"title\":")
    var title = JSONWriter()
    title.object {
      $0.key("text")
      $0.object {
        $0.field("headline", Self.html(subject.name))
        let others = subject.names.filter { $0 != subject.name }
        $0.field("text", Self.html(others.isEmpty ? "" : "also " + Wording.list(others)))
      }
    }
    try run.write(title.bytes)
    try run.write(",\"events\":[")
    var list = JSONList(run)
    for slide in try slides(subject) {
      guard let date = slide.date, let start = Self.parts(date) else {
        run.account.inexact += 1
        continue
      }
      try list.add(write(slide, start))
    }
    try run.write("]}\n")
  }

  private struct Slide {
    let id: String
    let date: EDTF?
    var end: EDTF?
    var shown: String?
    let headline: String
    var lines: [String]
    let group: String
    let evidence: [Citation]
  }

  private func slides(_ subject: Subject) throws -> [Slide] {
    var slides: [Slide] = []
    for entry in try run.archive.timeline(of: subject, asOf: run.options.asOf) {
      if let day = run.options.asOf, entry.happened(by: day) == .no { continue }
      switch entry {
      case .fact(let fact):
        slides.append(
          Slide(
            id: Identifier.of(fact, of: subject), date: entry.date, headline: Self.headline(fact),
            lines: fact.isDisputed ? ["disputed"] : [], group: "life", evidence: fact.evidence))
      case .begins(let term): slides.append(slide(term, subject))
      case .ends(let term):
        // A term is one slide; here stand those of which only the end is known.
        if term.start == nil { slides.append(slide(term, subject)) }
      case .event(let event):
        let parties = try event.parties.map { try run.subject($0.id) }
        slides.append(
          Slide(
            id: Identifier.of(event, parties), date: event.date,
            headline: Self.capital(Wording.headline(event)),
            lines: (event.place.map { [Wording.flat($0)] } ?? []) + event.told.map(Wording.report),
            group: event.status == .claimed ? "claimed" : "events", evidence: event.evidence))
      }
    }
    return slides
  }

  private func slide(_ term: Term, _ subject: Subject) -> Slide {
    Slide(
      id: Identifier.of(term, holder: subject), date: term.start ?? term.end,
      end: term.start == nil ? nil : term.end, shown: Wording.period(term),
      headline: Self.capital(Wording.office(term)),
      lines: [Wording.neighbours(term)].filter { !$0.isEmpty }, group: "offices", evidence: term.evidence)
  }

  private static func headline(_ fact: LifeFact) -> String {
    switch fact.property {
    case .birthDate: "Born"
    case .deathDate: "Dies"
    default: capital("\(Wording.parted(fact.property.rawValue)): \(Wording.flat(fact.value))")
    }
  }

  private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func write(_ slide: Slide, _ start: DateParts) throws -> JSONWriter {
    let lines = try slide.lines.map(Self.html) + slide.evidence.telling.prefix(3).map { try source($0) }
    var json = JSONWriter()
    json.object {
      $0.field("unique_id", slide.id)
      $0.field("group", slide.group)
      $0.field("display_date", slide.shown ?? slide.date?.spoken)
      $0.key("start_date")
      $0.value(start.first)
      if let end = slide.end.flatMap(Self.parts)?.lastOfAll ?? start.last {
        $0.key("end_date")
        $0.value(end)
      }
      $0.key("text")
      $0.object {
        $0.field("headline", Self.html(slide.headline))
        $0.field("text", lines.map { "<p>\($0)</p>" }.joined())
      }
    }
    return json
  }

  /// The quote, then where it stands.
  private func source(_ citation: Citation) throws -> String {
    let place = Self.html(Wording.place(citation))
    let link = try run.document(citation).url.map { "<a href=\"\(Self.html($0))\">\(place)</a>" } ?? place
    return "<q>\(Self.html(Wording.quote(citation)))</q> <small>\(link)</small>"
  }

  /// The days that a slide begins and, where it lasts, ends with.
  private struct DateParts {
    let first: PlainDate
    let last: PlainDate?
    var lastOfAll: PlainDate { last ?? first }
  }

  /// A year, month or day as it is given; a span for what is less exact, with `display_date` to say so.
  private static func parts(_ date: EDTF) -> DateParts? {
    if let plain = date.unqualified { return DateParts(first: plain, last: nil) }
    if let ends = date.ends {
      guard let start = ends.start?.unqualified ?? ends.end?.unqualified else { return nil }
      return DateParts(first: start, last: ends.end?.unqualified)
    }
    let span = date.span
    guard let first = span.first ?? span.last else { return nil }
    guard date.precision == .season else {
      // A decade is from year to year.
      return DateParts(
        first: PlainDate(year: first.year, month: nil, day: nil),
        last: span.last.map { PlainDate(year: $0.year, month: nil, day: nil) })
    }
    return DateParts(
      first: PlainDate(year: first.year, month: first.month, day: nil),
      last: span.last.map { PlainDate(year: $0.year, month: $0.month, day: nil) })
  }

  private static func html(_ text: String) -> String { XMLText.escaped(Wording.flat(text)) }
}

extension JSONWriter {
  /// A date as TimelineJS has it.
  fileprivate mutating func value(_ date: PlainDate) {
    object {
      $0.field("year", date.year)
      if let month = date.month { $0.field("month", month) }
      if let day = date.day { $0.field("day", day) }
    }
  }
}

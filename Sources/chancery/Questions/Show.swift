import Archive
import Arguments
import Chronology
import Publishing
import Records

extension Verb {
  static let show = Verb(
    .question(
      "show", "shows what is known of somebody: life, offices, latest events, claims, conflicts",
      discussion: [
        "Facts, terms and events of all documents are put together; the same from several documents is one line with "
          + "every place that says it. What documents only report as somebody's words is marked as claimed.",
        "With --as-of each office says whether it was held then: yes, possibly (the dates leave it open), or no; later "
          + "events are left out. With --known-on the record is what it was when only the documents of that time had "
          + "been read.",
      ],
      arguments: [.name], options: [.asOf],
      examples: [
        .init("chancery show Kim Ha-neul", "what is known of her"),
        .init("chancery show Kim --as-of 2009-05", "which offices she held in May 2009"),
        .init("chancery show Kim --known-on 2010", "what the documents up to 2010 know of her"),
      ]),
    Question.asking { question in
      let date = try question.date(.asOf)
      let profile = try question.archive.profile(of: question.subject(question.words), asOf: date)
      if question.wantsJSON {
        question.print { $0.fields(profile, asOf: date) }
      } else {
        ProfilePage(question: question, profile: profile, date: date).write()
      }
      return .success
    })
}

/// A profile on a terminal.
private struct ProfilePage {
  /// How many events are shown; `timeline` shows all.
  static let latest = 8

  let question: Question
  let profile: Profile
  let date: EDTF?

  var out: Output { question.out }

  func write() {
    out.line(Styled(profile.subject.name, .heading))
    let others = profile.subject.names.filter { $0 != profile.subject.name }
    let known = "in \(Words.count(profile.subject.documents, "document"))"
    out.paragraph(Styled(others.isEmpty ? known : "also \(others.joined(separator: ", ")); \(known)", .faint))
    section(
      "Life",
      Table(profile.facts, lead: { [Styled(Words.property($0.property))] }) {
        Words.value($0) + "\n" + Words.evidence($0.evidence, width: $1)
      }, isEmpty: profile.facts.isEmpty)
    section(
      date.map { "Offices as of \($0.spoken)" } ?? "Offices", OfficeTable.of(profile.offices),
      isEmpty: profile.offices.isEmpty)
    let all = profile.events.filter { $0.happened != .no }
    let events = Array(all.suffix(Self.latest))
    let isCut = events.count < all.count
    section(
      isCut ? "Latest events (\(events.count) of \(all.count))" : "Events",
      Table(events, lead: { [Words.date($0.date)] }) {
        Words.event($0) + "\n" + Words.evidence($0.evidence, width: $1)
      }, isEmpty: events.isEmpty)
    if isCut { out.paragraph(Styled("all: chancery timeline \(quoted)", .faint), indent: 2) }
    claims()
    section(
      "Conflicts",
      Table(profile.conflicts, lead: { [Styled($0.kind, .caution)] }, body: Words.conflict),
      isEmpty: profile.conflicts.isEmpty)
  }

  private func section(_ title: String, _ table: Table, isEmpty: Bool) {
    guard !isEmpty else { return }
    out.line()
    out.line(Styled(title, .strong))
    table.write(to: out)
  }

  private func claims() {
    guard profile.claimsAbout + profile.claimsBy > 0 else { return }
    out.line()
    out.line(Styled("Claims", .strong))
    var rows: [[Styled]] = []
    if profile.claimsAbout > 0 {
      rows.append([
        Styled("\(profile.claimsAbout) about"), Styled("chancery claims --about \(quoted)", .faint),
      ])
    }
    if profile.claimsBy > 0 {
      rows.append([Styled("\(profile.claimsBy) by"), Styled("chancery claims --by \(quoted)", .faint)])
    }
    out.columns(rows, indent: 2)
  }

  private var quoted: String { "'\(profile.subject.name)'" }
}

/// Terms of office as a table.
enum OfficeTable {
  /// The terms with their office, or with their holder where the office is known; notes stand below their term.
  static func of(_ terms: [Term], showsHolder: Bool = false, notes: [SuccessionNote] = []) -> Table {
    var table = Table()
    for (index, term) in terms.enumerated() {
      let period = Words.period(term)
      table.add(term.held.map { [period, Words.answer($0)] } ?? [period]) { width in
        var what = showsHolder ? Styled(term.holder, .strong) : Words.office(term)
        if showsHolder, term.acting { what += " (acting)" }
        let neighbours = Words.neighbours(term)
        if !neighbours.isEmpty { what += Styled("\n" + neighbours) }
        what += "\n" + Words.evidence(term.evidence, width: width)
        if !showsHolder {
          for difference in term.differences {
            let values = difference.sides.map(\.value).joined(separator: " or ")
            what += Styled("\ndisputed: \(difference.property) is \(values)", .caution)
          }
        }
        for note in notes where note.term == index {
          what += Styled("\n\(Words.noteKind(note.kind)): \(note.text)", .caution)
        }
        return what
      }
    }
    return table
  }
}

import Archive
import Arguments
import Chronology
import Publishing
import Records

extension Verb {
  static let timeline = Verb(
    .question(
      "timeline", "tells somebody's life by date: facts, offices, events",
      discussion: [
        "What documents only report as somebody's words is marked as claimed, with who says so. With --as-of only what "
          + "had happened by then, or possibly had."
      ],
      arguments: [.name], options: [.asOf],
      examples: [
        .init("chancery timeline Kim Ha-neul", "her life by date"),
        .init("chancery timeline Kim Ha-neul --as-of 2009", "what had happened by the end of 2009"),
      ]),
    Question.asking { question in
      let subject = try question.subject(question.words)
      let day = try question.date(.asOf)
      let entries = try question.archive.timeline(of: subject, asOf: day).filter { entry in
        day.map { entry.happened(by: $0) != .no } ?? true
      }
      if question.wantsJSON {
        question.print { $0.fields(entries, of: subject, asOf: day) }
        return entries.isEmpty ? .nothingFound : .success
      }
      guard !entries.isEmpty else {
        question.terminal.complain("nothing with a date is known of \(subject.name)")
        return .nothingFound
      }
      question.out.line(Styled(subject.name, .heading))
      Table(entries, lead: { lead($0, day) }) {
        words($0) + "\n" + Words.evidence($0.evidence, width: $1)
      }.write(to: question.out)
      return .success
    })

  private static func lead(_ entry: TimelineEntry, _ day: EDTF?) -> [Styled] {
    [Words.date(entry.date)] + (day.map { [Words.answer(entry.happened(by: $0))] } ?? [])
  }

  private static func words(_ entry: TimelineEntry) -> Styled {
    switch entry {
    case .fact(let fact):
      switch fact.property {
      case .birthDate: return Styled("born", .strong)
      case .deathDate: return Styled("dies", .strong)
      default: return Styled(Words.property(fact.property), .strong) + Styled(": \(Words.flat(fact.value))")
      }
    case .begins(let term): return Styled("becomes ") + Words.office(term)
    case .ends(let term): return Styled("ends as ") + Words.office(term)
    case .event(let event):
      var words = Words.event(event)
      for report in event.reports {
        words += "\n" + Words.report(report)
      }
      return words
    }
  }
}

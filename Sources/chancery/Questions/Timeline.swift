import Archive
import Arguments
import Records

extension Verb {
  static let timeline = Verb(
    .question(
      "timeline", "tells somebody's life by date: facts, offices, events",
      discussion: ["What documents only report as somebody's words is marked as claimed, with who says so."],
      arguments: [.name], examples: [.init("chancery timeline Kim Ha-neul", "her life by date")]),
    Question.asking { question in
      let subject = try question.subject(question.words)
      let entries = try question.archive.timeline(of: subject)
      if question.wantsJSON {
        question.print {
          $0.field("subject", subject)
          $0.key("entries")
          $0.array(entries) { $0.value($1) }
        }
        return entries.isEmpty ? .nothingFound : .success
      }
      guard !entries.isEmpty else {
        question.terminal.complain("nothing with a date is known of \(subject.name)")
        return .nothingFound
      }
      question.out.line(Styled(subject.name, .heading))
      Table(entries, lead: { [Words.date($0.date)] }) {
        words($0) + "\n" + Words.evidence($0.evidence, width: $1)
      }.write(to: question.out)
      return .success
    })

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

import Archive
import Arguments
import Records

extension Verb {
  static let contacts = Verb(
    .question(
      "contacts", "lists every meeting and communication of two, with who reports and who denies it",
      discussion: [
        "Contacts that a document states itself come without a reporter; those that it only passes on are marked as "
          + "claimed, with the chain of sources and with denials."
      ],
      arguments: [
        .init("NAME", "one of the two"), .init("OTHER", "the other; names of several words need quotes"),
      ],
      examples: [.init("chancery contacts 'Kim Ha-neul' Ortega", "when they met or spoke, and who says so")]),
    Question.asking { question in
      let one = try question.subject(question.invocation.arguments[0])
      let other = try question.subject(question.invocation.arguments[1])
      let contacts = try question.archive.contacts(one, other)
      if question.wantsJSON {
        question.print {
          $0.key("subjects")
          $0.array([one, other]) { $0.value($1) }
          $0.field("contacts", contacts)
        }
        return contacts.isEmpty ? .nothingFound : .success
      }
      guard !contacts.isEmpty else {
        question.terminal.complain("no contact of \(one.name) and \(other.name) is known")
        return .nothingFound
      }
      question.out.line(Styled("\(one.name) and \(other.name)", .heading))
      Table(contacts, lead: { [Words.date($0.date)] }) { contact, width in
        var what = Words.event(contact) + "\n" + Words.evidence(contact.evidence, width: width)
        for report in contact.reports {
          what += "\n" + Words.report(report) + "\n" + Words.evidence(report.evidence, width: width)
        }
        return what
      }.write(to: question.out)
      return .success
    })
}

import Archive
import Arguments
import Publishing
import Records

extension Verb {
  static let contacts = Verb(
    .question(
      "contacts",
      "lists every meeting and communication of two, or of one with anybody, with who reports and denies it",
      discussion: [
        "Contacts that a document states itself come without a reporter; those that it only passes on are marked as "
          + "claimed, with the chain of sources and with denials. With --as-of each says whether it had happened by then: "
          + "yes, possibly, or no."
      ],
      arguments: [
        .init("NAME", "one of the two; names of several words need quotes"),
        .init("OTHER", "the other; anybody where it is left out", isOptional: true),
      ],
      options: [.asOf],
      examples: [
        .init("chancery contacts 'Kim Ha-neul' Ortega", "when they met or spoke, and who says so"),
        .init("chancery contacts 'Kim Ha-neul' --as-of 2016-12", "whom she had met or spoken to by then"),
      ]),
    Question.asking { question in
      let one = try question.subject(question.invocation.arguments[0])
      let other = try question.invocation.arguments.dropFirst().first.map { try question.subject($0) }
      let day = try question.date(.asOf)
      let contacts =
        try other.map { try question.archive.contacts(one, $0, asOf: day) }
        ?? question.archive.contacts(of: one, asOf: day)
      if question.wantsJSON {
        question.print { $0.fields(contacts, of: [one] + (other.map { [$0] } ?? []), asOf: day) }
        return contacts.isEmpty ? .nothingFound : .success
      }
      guard !contacts.isEmpty else {
        question.terminal.complain("no contact of \(one.name) and \(other?.name ?? "anybody") is known")
        return .nothingFound
      }
      question.out.line(Styled(other.map { "\(one.name) and \($0.name)" } ?? one.name, .heading))
      Table(contacts, lead: { [Words.date($0.date)] + ($0.happened.map { [Words.answer($0)] } ?? []) }) {
        contact, width in
        var what = Words.event(contact)
        if other == nil { what += Styled("\nwith " + others(contact, than: one), .strong) }
        what += "\n" + Words.evidence(contact.evidence, width: width)
        for report in contact.reports {
          what += "\n" + Words.report(report) + "\n" + Words.evidence(report.evidence, width: width)
        }
        return what
      }.write(to: question.out)
      return .success
    })

  private static func others(_ contact: Happening, than subject: Subject) -> String {
    let names = contact.parties.filter { !$0.isSame(as: subject) }.map(\.name)
    return Words.list(names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }
}

import Archive
import Arguments
import Publishing
import Records

extension Verb {
  static let offices = Verb(
    .question(
      "offices", "lists the offices somebody has held, with their terms",
      discussion: [
        "With --as-of each office says whether it was held then: yes, possibly (the dates leave it open), or no."
      ],
      arguments: [.name], options: [.asOf],
      examples: [
        .init("chancery offices Kim Ha-neul", "what she has held"),
        .init(
          "chancery offices Kim Ha-neul --as-of 2009-05-01 --json", "the same for a program, as of a day"),
      ]),
    Question.asking { question in
      let date = try question.date(.asOf)
      let subject = try question.subject(question.words)
      let terms = try question.archive.offices(of: subject, asOf: date)
      if question.wantsJSON {
        question.print { $0.fields(terms, of: subject, asOf: date) }
        return terms.isEmpty ? .nothingFound : .success
      }
      guard !terms.isEmpty else {
        question.terminal.complain("no office of \(subject.name) is known")
        return .nothingFound
      }
      question.out.line(Styled(subject.name, .heading))
      OfficeTable.of(terms).write(to: question.out)
      return .success
    })
}

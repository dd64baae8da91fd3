import Archive
import Arguments
import Publishing
import Records

extension Verb {
  static let holders = Verb(
    .question(
      "holders", "lists who held an office, in order, with gaps and overlaps",
      discussion: [
        "All words must stand in the title, its body, its country or its district; an office of the same title for "
          + "another of these is another office. Notes tell of gaps, overlaps, missing beginnings, ends, predecessors and "
          + "successors, of terms in the future or turned round, of predecessors and successors that are not the "
          + "neighbours in the list, of the same holder twice in a row, and of what documents differ about.",
        "In an office that several hold at a time, such as a seat in a parliament, nobody has a neighbour. With --as-of "
          + "each term says whether it ran then: yes, possibly (the dates leave it open), or no.",
      ],
      arguments: [.init("OFFICE", "words of the office's title", isRepeated: true)],
      options: [.asOf],
      examples: [
        .init("chancery holders ambassador to Chile", "the ambassadors to Chile, in order"),
        .init("chancery holders minister of transport --as-of 2009-05-01", "who held the office on that day"),
      ]),
    Question.asking { question in
      let day = try question.date(.asOf)
      let successions = try question.archive.holders(of: question.words, asOf: day)
      if question.wantsJSON {
        question.print { $0.fields(successions, asOf: day) }
        return successions.isEmpty ? .nothingFound : .success
      }
      guard !successions.isEmpty else {
        question.terminal.complain("no office has the words “\(question.words)”")
        return .nothingFound
      }
      for (number, succession) in successions.enumerated() {
        if number > 0 { question.out.line() }
        question.out.line(Styled(succession.office, .heading))
        OfficeTable.of(succession.terms, showsHolder: true, notes: succession.notes).write(to: question.out)
      }
      return .success
    })
}

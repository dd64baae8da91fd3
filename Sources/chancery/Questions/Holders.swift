import Archive
import Arguments
import Records

extension Verb {
  static let holders = Verb(
    .question(
      "holders", "lists who held an office, in order, with gaps and overlaps",
      discussion: [
        "All words must stand in the title, its body or its country. Notes tell of gaps, overlaps, missing dates, and "
          + "predecessors and successors that are not the neighbours in the list."
      ],
      arguments: [.init("OFFICE", "words of the office's title", isRepeated: true)],
      examples: [.init("chancery holders ambassador to Chile", "the ambassadors to Chile, in order")]),
    Question.asking { question in
      let successions = try question.archive.holders(of: question.words)
      if question.wantsJSON {
        question.print {
          $0.key("successions")
          $0.array(successions) { json, succession in
            json.object {
              $0.field("office", succession.office)
              $0.field("occupancies", succession.terms)
              $0.key("notes")
              $0.array(succession.notes) { json, note in
                json.object {
                  $0.field("kind", note.kind.rawValue)
                  $0.field("occupancy", note.term)
                  $0.field("text", note.text)
                }
              }
            }
          }
        }
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

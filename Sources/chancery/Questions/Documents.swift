import Archive
import Arguments
import Chronology
import Publishing
import Records

extension Verb {
  static let documents = Verb(
    .question(
      "documents", "lists the documents in the archive",
      examples: [.init("chancery documents", "titles, dates, and how much each says")]),
    Question.asking { question in
      let documents = try question.archive.documents()
      if question.wantsJSON {
        question.print { $0.fields(documents, known: question.archive.known) }
        return documents.isEmpty ? .nothingFound : .success
      }
      guard !documents.isEmpty else {
        question.terminal.complain(
          "no document is known\(question.archive.known == nil ? "" : " of that time")")
        return .nothingFound
      }
      question.out.columns(
        documents.map { entry in
          [
            Words.date(entry.info.date), Styled(Words.count(entry.records, "record")),
            Styled(entry.info.title ?? "untitled", .strong)
              + Styled(entry.info.source.map { "  " + $0 } ?? "", .faint)
              + Words.open(question.known(published: entry.info.date), entry.info.date),
          ]
        })
      return .success
    })

  static let status = Verb(
    .question(
      "status", "counts what the archive holds",
      discussion: ["The counts are the same for the same documents, in whatever order they were read."],
      examples: [.init("chancery status", "how many documents, people and records of each kind")]),
    Question.asking { question in
      let inventory = try question.archive.inventory()
      if question.wantsJSON {
        question.print { $0.fields(inventory) }
        return .success
      }
      question.out.line(Styled(inventory.file, .heading))
      let longest = inventory.counts.map { String($0.count).utf8.count }.max() ?? 0
      question.out.columns(
        inventory.counts.map { item in
          let digits = String(item.count)
          return [
            Styled(Layout.spaces(longest - digits.utf8.count) + digits, .strong), Styled(item.name),
          ]
        }, indent: 2)
      question.out.line(Styled("  \(inventory.bytes) bytes of sources, format \(inventory.format)", .faint))
      return .success
    })
}

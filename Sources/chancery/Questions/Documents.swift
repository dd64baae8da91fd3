import Archive
import Arguments
import Chronology
import Records

extension Verb {
  static let documents = Verb(
    .question(
      "documents", "lists the documents in the archive",
      examples: [.init("chancery documents", "titles, dates, and how much each says")]),
    Question.asking { question in
      let documents = try question.archive.documents()
      if question.wantsJSON {
        question.print {
          $0.key("documents")
          $0.array(documents) { json, entry in
            json.object {
              $0.field("id", entry.info.id)
              $0.field("title", entry.info.title)
              $0.field("format", entry.info.format)
              $0.field("language", entry.info.language)
              $0.field("date", entry.info.date)
              $0.field("source", entry.info.source)
              $0.field("length", entry.info.length)
              $0.field("extractor", entry.extractor)
              $0.field("people", entry.people)
              $0.field("records", entry.records)
              $0.field("known", question.known(published: entry.info.date)?.rawValue)
            }
          }
        }
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
        question.print {
          $0.field("archive", inventory.file)
          $0.field("format", inventory.format)
          $0.field("bytes", inventory.bytes)
          $0.key("counts")
          $0.object { json in
            for item in inventory.counts { json.field(item.name, item.count) }
          }
        }
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

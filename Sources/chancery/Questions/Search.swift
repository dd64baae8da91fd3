import Archive
import Arguments
import Chronology
import Publishing
import Records

extension Verb {
  static let search = Verb(
    .question(
      "search", "finds documents and names by words",
      discussion: [
        "All words must stand in a document; “words in double quotes” must stand together, and a word may end in *. "
          + "Accents and case do not count. Names are found in any script; where neither a name nor a document has the "
          + "words, names that are nearest in spelling are given.",
        "What is limited to documents of a form, language or time also limits names to those that stand in one.",
      ],
      arguments: [.init("WORDS", "what to look for", isRepeated: true)],
      options: [kind, format, language, from, to, office, limit],
      examples: [
        .init("chancery search embassy telephone", "documents with both words"),
        .init("chancery search '\"took office\"'", "documents with the phrase"),
        .init(
          "chancery search olsen --kind person --office ambassador", "people of the name who were ambassadors"
        ),
        .init("chancery search telephone --from 2016-12 --to 2017", "only in documents of these months"),
      ]),
    Question.asking { question in
      let result = try question.archive.search(question.words, limits(question))
      let isEmpty = result.subjects.isEmpty && result.documents.isEmpty
      if question.wantsJSON {
        question.print { $0.fields(result, known: question.archive.known) }
        return isEmpty ? .nothingFound : .success
      }
      guard !isEmpty else {
        question.terminal.complain("nothing found for “\(question.words)”")
        return .nothingFound
      }
      if !result.subjects.isEmpty {
        question.out.line(Styled(result.isNear ? "Names like it" : "Names", .heading))
        question.out.columns(
          result.subjects.map {
            [
              Styled($0.name, .strong), Styled($0.kind.lowercased()),
              Styled("in \(Words.count($0.documents, "document"))", .faint),
            ]
          }, indent: 2)
      }
      if !result.documents.isEmpty {
        if !result.subjects.isEmpty { question.out.line() }
        question.out.line(Styled("Documents", .heading))
        for hit in result.documents { write(hit, question) }
      }
      return .success
    })

  private static let kind = Option(
    "kind", value: "KIND", "only these", choices: SearchLimits.Kind.allCases.map(\.rawValue))
  private static let format = Option(
    "format", value: "FORM",
    "only documents of this form, as documents --json tells it (text, wikitext, html, …)")
  private static let language = Option(
    "language", value: "LANG", "only documents in this language (BCP 47: en)")
  private static let from = Option(
    "from", value: "DATE", "only documents that may have been published on this date or later (EDTF: 2016-12)"
  )
  private static let to = Option(
    "to", value: "DATE", "only documents that may have been published on this date or earlier")
  private static let office = Option(
    "office", value: "WORDS",
    "only people who held an office whose title has these words, and documents that tell of one")
  private static let limit = Option(
    "limit", value: "N", "how many names, and how many documents, to give at most", standard: "20")

  private static func limits(_ question: Question) throws -> SearchLimits {
    let invocation = question.invocation
    var limits = SearchLimits()
    limits.kind = invocation[kind].flatMap { SearchLimits.Kind(rawValue: $0) }
    limits.format = invocation[format]
    limits.language = invocation[language]
    limits.from = try question.date(from)
    limits.to = try question.date(to)
    limits.office = invocation[office]
    if let text = invocation[limit] {
      guard let count = Int(text), count > 0 else {
        throw invocation.error("\(limit.long) is a number from 1 on, not \(text)")
      }
      limits.count = count
    }
    return limits
  }

  private static func write(_ hit: SearchResult.Hit, _ question: Question) {
    var title = Styled(hit.title ?? hit.source ?? hit.document, .strong)
    if let date = hit.date { title += Styled("  " + date.spoken, .date) }
    if let source = hit.source { title += Styled("  " + source, .faint) }
    title += Words.open(question.known(published: hit.date), hit.date)
    question.out.paragraph(title, indent: 2, hanging: 4)
    question.out.columns(hit.lines.map { [Styled(String($0.number), .faint), words($0)] }, indent: 4)
  }

  private static func words(_ line: SearchResult.Line) -> Styled {
    let bytes = Array(line.text.utf8)
    var words = Styled("")
    var end = 0
    for match in line.matches where match.lowerBound >= end && match.upperBound <= bytes.count {
      words.append(String(decoding: bytes[end..<match.lowerBound], as: UTF8.self))
      words.append(String(decoding: bytes[match], as: UTF8.self), .strong)
      end = match.upperBound
    }
    words.append(String(decoding: bytes[end...], as: UTF8.self))
    return words
  }
}

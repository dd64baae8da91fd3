import Archive
import Arguments
import Records

extension Verb {
  static let search = Verb(
    .question(
      "search", "finds documents and names by words",
      discussion: [
        "All words must stand in a document; “words in double quotes” must stand together, and a word may end in *. "
          + "Accents and case do not count."
      ],
      arguments: [.init("WORDS", "what to look for", isRepeated: true)],
      examples: [
        .init("chancery search embassy telephone", "documents with both words"),
        .init("chancery search '\"took office\"'", "documents with the phrase"),
      ]),
    Question.asking { question in
      let result = try question.archive.search(question.words)
      let isEmpty = result.subjects.isEmpty && result.documents.isEmpty
      if question.wantsJSON {
        question.print {
          $0.key("subjects")
          $0.array(result.subjects) { $0.value($1) }
          $0.key("documents")
          $0.array(result.documents) { $0.value($1) }
        }
        return isEmpty ? .nothingFound : .success
      }
      guard !isEmpty else {
        question.terminal.complain("nothing found for “\(question.words)”")
        return .nothingFound
      }
      if !result.subjects.isEmpty {
        question.out.line(Styled("Names", .heading))
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
        for hit in result.documents { write(hit, to: question.out) }
      }
      return .success
    })

  private static func write(_ hit: SearchResult.Hit, to out: Output) {
    var title = Styled(hit.title ?? hit.source ?? hit.document, .strong)
    if let date = hit.date { title += Styled("  " + date.spoken, .date) }
    if let source = hit.source { title += Styled("  " + source, .faint) }
    out.paragraph(title, indent: 2, hanging: 4)
    out.columns(hit.lines.map { [Styled(String($0.number), .faint), words($0)] }, indent: 4)
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

extension JSONWriter {
  fileprivate mutating func value(_ hit: SearchResult.Hit) {
    object {
      $0.field("document", hit.document)
      $0.field("title", hit.title)
      $0.field("source", hit.source)
      $0.field("date", hit.date)
      $0.key("lines")
      $0.array(hit.lines) { json, line in
        json.object {
          $0.field("line", line.number)
          $0.field("text", line.text)
        }
      }
    }
  }
}

import Archive
import Arguments
import Reading
import Records

extension Verb {
  static let check = Verb(
    Command(
      "check", "looks for everything that may be wrong with the archive",
      discussion: [
        "Looked at are the pages and indexes of the file, references between rows, records without evidence, dates and "
          + "words, each document's id against its bytes, each piece of evidence against the bytes that it quotes, "
          + "what documents say against what was stored, and the full-text index against the texts. Nothing is changed, also where the archive is of an earlier format, and "
          + "others may read and write meanwhile.",
        "Each problem is a line that says in which table, record and document it is. With --json they are the "
          + "“problems” of one object.",
      ],
      options: [quick, .json, .archive],
      examples: [
        .init("chancery check", "look at everything"),
        .init("chancery check --quick -a press.chancery", "leave out what takes long"),
        .init(
          "chancery check --json | jq -r '.problems[].document' | sort -u", "the documents to read again"),
      ],
      statuses: [
        .success, .usage, .badData, .noInput, .ioError, .tryAgain, .notAnArchive, .interrupted,
      ])
  ) { invocation, terminal in
    let file = try ArchivePlace.path(invocation)
    let listing = ProblemList(terminal: terminal, asJSON: invocation.has(.json), file: file)
    let progress = Progress(total: 0, noun: "", isQuiet: terminal.isQuiet)
    defer { progress.end() }
    Interrupt.watch()
    do {
      let account = try Archive(asItIs: file).check(quick: invocation.has(quick), id: Reader.id) { stage in
        progress.update(words(stage))
        return !Interrupt.isRequested
      } report: { problem in
        progress.end()
        listing.tell(problem)
      }
      progress.end()
      return listing.end(account)
    } catch ArchiveError.interrupted {
      progress.end()
      listing.breakOff()
      return .interrupted
    } catch let error as ArchiveError {
      // What cannot even be opened is damaged, too.
      guard case .damaged(_, let reason) = error, invocation.has(.json) else { throw error }
      listing.tell(file: reason)
      return listing.end(CheckAccount())
    }
  }

  private static let quick = Option(
    "quick", "leave out what takes long: indexes, the documents' bytes and the full-text index")

  private static func words(_ stage: CheckStage) -> String {
    stage.total > 1 ? "checking \(stage.name), \(stage.done) of \(stage.total)" : "checking \(stage.name)"
  }
}

/// Writes problems as they are found, so that memory does not grow with their number.
private final class ProblemList {
  private let terminal: Terminal
  private let asJSON: Bool
  private let file: String
  private var count = 0

  init(terminal: Terminal, asJSON: Bool, file: String) {
    self.terminal = terminal
    self.asJSON = asJSON
    self.file = file
  }

  func tell(_ problem: Problem) {
    guard asJSON else {
      terminal.out.line(Styled(Words.flat(problem.description)))
      try? terminal.out.flush()
      count += 1
      return
    }
    write {
      $0.field("table", problem.table)
      $0.field("row", problem.row)
      $0.field("record", problem.record)
      $0.field("document", problem.document)
      $0.field("source", problem.source)
      $0.field("message", problem.message)
    }
  }

  /// A problem of a file that cannot be opened.
  func tell(file reason: String) {
    write {
      $0.field("table", "file")
      $0.field("message", reason)
    }
  }

  private func write(_ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writer.object(body)
    terminal.out.write(count == 0 ? "{\(head)\"problems\":[" : ",")
    terminal.out.write(writer.bytes)
    count += 1
  }

  /// `"archive":"press.chancery",`
  private var head: String {
    var writer = JSONWriter()
    writer.object { $0.field("archive", file) }
    return String(decoding: writer.bytes.dropFirst().dropLast(), as: UTF8.self) + ","
  }

  func end(_ account: CheckAccount) -> ExitStatus {
    if asJSON {
      var writer = JSONWriter()
      writer.object {
        $0.field("format", account.format)
        $0.field("documents", account.documents)
        $0.field("records", account.records)
        $0.field("evidence", account.evidence)
        $0.field("sound", count == 0)
      }
      if count == 0 { terminal.out.write("{\(head)\"problems\":[") }
      terminal.out.write("],")
      terminal.out.write(Array(writer.bytes.dropFirst()) + [10])
    } else {
      let seen =
        "\(Words.count(account.documents, "document")), \(Words.count(account.records, "record")), "
        + "\(Words.count(account.evidence, "piece")) of evidence"
      if count == 0 {
        terminal.out.line(Styled(file, .heading) + Styled(" is sound: \(seen)"))
      } else {
        terminal.complain("\(file) has \(Words.count(count, "problem")) in \(seen)")
      }
      if account.format > 0, account.format < account.known {
        terminal.note("it has format \(account.format); the next question brings it to \(account.known)")
      }
    }
    return count == 0 ? .success : .badData
  }

  func breakOff() {
    if asJSON, count > 0 { terminal.out.write("]}\n") }
    terminal.complain("interrupted: \(Words.count(count, "problem")) found so far")
  }
}

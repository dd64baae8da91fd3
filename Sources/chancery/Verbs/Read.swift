import Archive
import Arguments
import Extraction
import Glibc
import Language
import Reading
import Records

extension Verb {
  static let read = Verb(
    Command(
      "read", "reads documents into the archive, or prints what they say",
      discussion: [
        "Every PATH is a file, a folder or - for standard input. A folder is read with all that is in it, in the "
          + "order of names; hidden files are passed over. Text may be UTF-8 or in an older encoding, which is told "
          + "by its bytes.",
        "The form of a document is told by its content: an article in plain form or in wikitext, a web page, a story, release or transcript as text, "
          + "Markdown, a mail (.eml), a Word document (.docx), a PDF file, for which pdftotext must be installed (package "
          + "poppler-utils). Lines of “key: value” above a text or Markdown, between lines of three dashes or without, tell "
          + "its title, date, author and the like; other keys are taken for fields of an infobox.",
        "A dump of MediaWiki (pages-articles, as .xml or packed with bzip2, gzip, xz or Zstandard) holds a document in "
          + "each article; its source is the page's title and revision, its date the revision's, and offsets count in "
          + "the page's text. A page read before by this version is passed over, and a dump whose reading into an archive "
          + "was interrupted is gone on with. Any other file may be packed as well.",
        "A file of JSON with an object a line, an array of objects or one object holds a document in each object; what "
          + "is wrong with a line is told with its number and its byte offset, and the others are read. Offsets count "
          + "in the text of the object's field.",
        "Without --json the records go into the archive, and a summary is printed. With --json they are printed, one "
          + "JSON object a line for each document (the contract chancery.records/1), and the archive is left alone "
          + "unless --archive names it. Each document is stored whole or not at all, and reading the same bytes again "
          + "changes nothing.",
        "What cannot be read is told on standard error with file and offset, and the rest is read. A file in a folder "
          + "that is no text is only skipped; a PATH named on the command line that cannot be read makes the exit "
          + "status other than 0, and so does input of which nothing could be read. The archive is "
          + "--archive, else $CHANCERY_ARCHIVE, else $XDG_DATA_HOME/chancery/archive.chancery, else "
          + "~/.local/share/chancery/archive.chancery.",
        "With --explain nothing is extracted or stored: it tells how each document is understood, with the byte at "
          + "which each part of it begins, as text or with --json as one JSON object a line.",
      ],
      arguments: [
        .init("PATH", "files, folders, or - for standard input", isRepeated: true, completes: .files)
      ],
      options: [
        .json, .archive, Explanation.option, ReadingPlan.date, ReadingPlan.format, ReadingPlan.encoding,
        ReadingPlan.maxSize,
      ] + ReadingPlan.selection + ReadingPlan.fields,
      examples: [
        .init("chancery read biography.txt news/", "read a file and a folder into the archive"),
        .init("chancery read --json biography.txt >biography.json", "print what a document says"),
        .init(
          "chancery read --json news/ | grep -c '\"stance\":\"denies\"'", "count the stories with a denial"),
        .init(
          "chancery read --only-officials enwiki-latest-pages-articles.xml.bz2",
          "read the officeholders of a dump"),
        .init(
          "curl -s https://example.org/story.txt | chancery read --date 2017-05-16 -", "read from a pipe"),
        .init("chancery read --explain story.txt", "see what was taken for title, date and paragraphs"),
        .init(
          "chancery read --text-field article.body --id-field link news.jsonl",
          "read a document from each line"),
      ],
      statuses: [
        .success, .usage, .badData, .noInput, .ioError, .tryAgain, .noPermission, .notAnArchive, .interrupted,
      ])
  ) { invocation, terminal in
    var plan = try ReadingPlan(invocation)
    if invocation.has(Explanation.option) {
      if invocation.has(.archive) { throw invocation.error("--explain stores nothing: leave out --archive") }
      let (inputs, failures) = Folder.inputs(invocation.arguments)
      for failure in failures { terminal.complain(failure.description) }
      let status = try Explanation(terminal: terminal, plan: plan, asJSON: invocation.has(.json)).run(
        Feed(inputs, plan))
      return failures.first?.status ?? status
    }
    let prints = invocation.has(.json)
    let archive =
      prints && !invocation.has(.archive) ? nil : try Archive(creating: ArchivePlace.path(invocation))
    plan.restarts = try archive?.readings() ?? [:]
    let (inputs, failures) = Folder.inputs(invocation.arguments)
    var run = ReadRun(terminal: terminal, archive: archive, prints: prints)
    for failure in failures { run.fail(failure.description, failure.status, isNamed: true) }
    try run.read(inputs, plan: plan)
    try run.identify()
    return try run.end(of: inputs.count)
  }
}

/// What became of an input.
private enum Reading: Sendable {
  /// `text` is what to search in, where the bytes have markup or another encoding.
  case records(DocumentRecords, bytes: [UInt8], text: [UInt8]?)
  /// A page of a dump that has been read before.
  case known
  case failure(String, ExitStatus)
  case interrupted
}

/// Reads inputs one after another, and keeps account.
private struct ReadRun {
  let terminal: Terminal
  let archive: Archive?
  let prints: Bool
  private var summary = Summary()
  /// The first thing that went wrong with a path of the command line.
  private var status: ExitStatus?
  /// The first thing that went wrong at all.
  private var anyStatus: ExitStatus?
  private var isInterrupted = false
  /// How far a dump has been read, and when that was stored last (seconds of the monotonic clock).
  private var place: DumpPlace?
  private var saved = 0

  init(terminal: Terminal, archive: Archive?, prints: Bool) {
    self.terminal = terminal
    self.archive = archive
    self.prints = prints
  }

  mutating func fail(_ message: String, _ code: ExitStatus, isNamed: Bool) {
    terminal.complain(isNamed ? message : message + " (skipped)")
    summary.skip()
    if isNamed, status == nil { status = code }
    if anyStatus == nil { anyStatus = code }
  }

  mutating func read(_ inputs: [Input], plan: ReadingPlan) throws {
    Interrupt.watch()
    let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let feed = Feed(inputs, plan)
    // One document is shared out among the cores; of many, each core has its own.
    let seen = SeenDocuments(try archive?.ids(extractor: Verbs.version) ?? [])
    let extractor = Extractor(analyser: EnglishAnalyser(threads: feed.isOne ? 0 : 1))
    let progress = Progress(total: inputs.count, noun: "documents", isQuiet: terminal.isQuiet)
    defer { progress.end() }
    try Conveyor.run(threads: feed.isOne ? 1 : min(cores, 8), pull: feed.next) { piece in
      Self.reading(of: piece, plan, extractor, seen)
    } take: { piece, reading in
      if Interrupt.isRequested {
        isInterrupted = true
        return false
      }
      switch reading {
      case .records(let records, let bytes, let text):
        try keep(records, bytes, text, of: piece.input, progress)
      case .known: summary.pass()
      case .failure(let message, let code):
        progress.end()
        fail(message, code, isNamed: piece.isNamed)
      case .interrupted:
        isInterrupted = true
        return false
      }
      if let place = piece.place {
        try mark(place)
        progress.update(pages: place.pages, position: place.position, of: place.length)
      } else {
        progress.update(piece.number + 1)
      }
      return true
    }
    if let place, isInterrupted { try save(place) }
    for (key, account) in feed.finished {
      if !key.isEmpty { try archive?.endReading(key) }
      progress.end()
      if !terminal.isQuiet { terminal.note(account) }
    }
  }

  /// Keeps in mind how far a dump has been read, and in the archive every few seconds.
  private mutating func mark(_ place: DumpPlace) throws {
    self.place = place
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    guard now.tv_sec - saved >= 5 else { return }
    saved = now.tv_sec
    try save(place)
  }

  private func save(_ place: DumpPlace) throws {
    guard !place.key.isEmpty else { return }
    try archive?.saveReading(place.key, position: place.restart, pages: place.pages)
  }

  private static func reading(
    of piece: Piece, _ plan: ReadingPlan, _ extractor: Extractor, _ seen: SeenDocuments
  ) -> Reading {
    do {
      // The same page is not worked on twice.
      if piece.place != nil, case .document(let bytes, _, _) = piece.content,
        !seen.insert(Reader.id(of: bytes))
      {
        return .known
      }
      let document = try plan.document(piece)
      let isText = document.info.encoding == nil && ["plain", "text", "pdf"].contains(document.info.format)
      return .records(
        extractor.records(of: document), bytes: document.source, text: isText ? nil : document.text)
    } catch let error as InputError {
      return error.status == .interrupted ? .interrupted : .failure(error.description, error.status)
    } catch {
      return .failure("\(error)", .badData)
    }
  }

  private mutating func keep(
    _ records: DocumentRecords, _ bytes: [UInt8], _ text: [UInt8]?, of input: Input, _ progress: Progress
  ) throws {
    var outcome: Archive.Outcome?
    do {
      outcome = try archive?.store(records, bytes: bytes, text: text, extractor: Verbs.version)
    } catch ArchiveError.inconsistent(_, let reason) {
      progress.end()
      fail(
        "\(input.path): not stored, since its records do not fit together (\(reason)); please report it",
        .software,
        isNamed: input.isNamed)
      return
    } catch {
      progress.end()
      if summary.documents > 0 {
        terminal.note("\(Summary.count(summary.documents, "document")) stored before this:")
      }
      throw error
    }
    if prints {
      terminal.out.write(records.json() + [10])
      // A reader that has gone away ends the work at once.
      try terminal.out.flush()
    }
    summary.count(records, outcome)
  }

  /// Tells who is who among those the new documents name.
  mutating func identify() throws {
    guard let archive, !isInterrupted else { return }
    let open = try archive.unidentified()
    guard open > 0 else { return }
    let progress = Progress(total: open, noun: "names", isQuiet: terminal.isQuiet || open < 2000)
    defer { progress.end() }
    try archive.identify { count in
      progress.update(count)
      return !Interrupt.isRequested
    }
    if Interrupt.isRequested { isInterrupted = true }
  }

  /// Tells what was read, and how the process ends.
  func end(of total: Int) throws -> ExitStatus {
    if !prints, let archive, summary.documents + summary.passed > 0, !terminal.isQuiet {
      summary.write(to: terminal.out, archive: archive.file)
      try terminal.out.flush()
    }
    if isInterrupted {
      let kept = archive == nil ? "printed" : "stored"
      if place != nil {
        let next = archive == nil ? "" : "; reading it again goes on from here"
        terminal.complain("interrupted: \(Summary.count(summary.documents, "document")) \(kept)\(next)")
      } else {
        terminal.complain("interrupted: \(summary.documents) of \(Summary.count(total, "document")) \(kept)")
      }
      return .interrupted
    }
    if prints, summary.skipped > 0, summary.documents > 0 {
      terminal.note("\(Summary.count(summary.documents, "document")) read, \(summary.skipped) skipped")
    }
    if summary.documents == 0, summary.passed == 0, total > 0 || anyStatus != nil {
      return anyStatus ?? .noInput
    }
    return status ?? .success
  }
}

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
          + "order of names; hidden files are passed over. Text may be UTF-8 or in an older encoding, which is told by its bytes.",
        "Without --json the records go into the archive, and a summary is printed. With --json they are printed, one "
          + "JSON object a line for each document (the contract chancery.records/1), and the archive is left alone "
          + "unless --archive names it. Each document is stored whole or not at all, and reading the same bytes again "
          + "changes nothing.",
        "What cannot be read is told on standard error with file and offset, and the rest is read. A file in a folder "
          + "that is no text is only skipped; a PATH named on the command line that cannot be read makes the exit "
          + "status other than 0, and so does input of which nothing could be read. The archive is "
          + "--archive, else $CHANCERY_ARCHIVE, else $XDG_DATA_HOME/chancery/archive.chancery, else "
          + "~/.local/share/chancery/archive.chancery.",
      ],
      arguments: [
        .init("PATH", "files, folders, or - for standard input", isRepeated: true, completes: .files)
      ],
      options: [
        .json, .archive, ReadingPlan.date, ReadingPlan.format, ReadingPlan.encoding, ReadingPlan.maxSize,
      ],
      examples: [
        .init("chancery read biography.txt news/", "read a file and a folder into the archive"),
        .init("chancery read --json biography.txt >biography.json", "print what a document says"),
        .init(
          "chancery read --json news/ | grep -c '\"stance\":\"denies\"'", "count the stories with a denial"),
        .init(
          "curl -s https://example.org/story.txt | chancery read --date 2017-05-16 -", "read from a pipe"),
      ],
      statuses: [
        .success, .usage, .badData, .noInput, .ioError, .tryAgain, .noPermission, .notAnArchive, .interrupted,
      ])
  ) { invocation, terminal in
    let plan = try ReadingPlan(invocation)
    let prints = invocation.has(.json)
    let archive =
      prints && !invocation.has(.archive) ? nil : try Archive(creating: ArchivePlace.path(invocation))
    let (inputs, failures) = Folder.inputs(invocation.arguments)
    var run = ReadRun(terminal: terminal, archive: archive, prints: prints)
    for failure in failures { run.fail(failure.description, failure.status, isNamed: true) }
    try run.read(inputs, plan: plan)
    return try run.end(of: inputs.count)
  }
}

/// What became of an input.
private enum Reading: Sendable {
  case records(DocumentRecords, bytes: [UInt8])
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
    let isOne = inputs.count == 1
    // One document is shared out among the cores; of many, each core has its own.
    let extractor = Extractor(analyser: EnglishAnalyser(threads: isOne ? 0 : 1))
    let progress = Progress(total: inputs.count, noun: "documents", isQuiet: terminal.isQuiet)
    defer { progress.end() }
    try Conveyor.run(inputs, threads: min(cores, 8)) { input in
      Self.reading(of: input, plan, extractor)
    } take: { number, reading in
      if Interrupt.isRequested {
        isInterrupted = true
        return false
      }
      switch reading {
      case .records(let records, let bytes): try keep(records, bytes, of: inputs[number], progress)
      case .failure(let message, let code):
        progress.end()
        fail(message, code, isNamed: inputs[number].isNamed)
      case .interrupted:
        isInterrupted = true
        return false
      }
      progress.update(number + 1)
      return true
    }
  }

  private static func reading(of input: Input, _ plan: ReadingPlan, _ extractor: Extractor) -> Reading {
    do {
      let document = try plan.document(input)
      return .records(extractor.records(of: document), bytes: document.source)
    } catch let error as InputError {
      return error.status == .interrupted ? .interrupted : .failure(error.description, error.status)
    } catch {
      return .failure("\(error)", .badData)
    }
  }

  private mutating func keep(
    _ records: DocumentRecords, _ bytes: [UInt8], of input: Input, _ progress: Progress
  ) throws {
    var outcome: Archive.Outcome?
    do {
      outcome = try archive?.store(records, bytes: bytes, extractor: Verbs.version)
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

  /// Tells what was read, and how the process ends.
  func end(of total: Int) throws -> ExitStatus {
    if !prints, let archive, summary.documents > 0, !terminal.isQuiet {
      summary.write(to: terminal.out, archive: archive.file)
      try terminal.out.flush()
    }
    if isInterrupted {
      let kept = archive == nil ? "printed" : "stored"
      terminal.complain("interrupted: \(summary.documents) of \(Summary.count(total, "document")) \(kept)")
      return .interrupted
    }
    if prints, summary.skipped > 0, summary.documents > 0 {
      terminal.note("\(Summary.count(summary.documents, "document")) read, \(summary.skipped) skipped")
    }
    if summary.documents == 0, total > 0 || anyStatus != nil { return anyStatus ?? .noInput }
    return status ?? .success
  }
}

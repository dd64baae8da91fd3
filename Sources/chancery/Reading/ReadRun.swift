import Archive
import Arguments
import Extraction
import Glibc
import Language
import Reading
import Records

/// What became of an input.
private enum Reading: Sendable {
  /// `text` is what to search in, where the bytes have markup or another encoding.
  case records(DocumentRecords, bytes: [UInt8], text: [UInt8]?)
  /// A page of a dump that has been read before.
  case known
  case failure(String, ExitStatus)
  case interrupted
}

extension Document {
  /// What to search in; nil where that is the document's bytes, which have no markup and are UTF-8.
  var textBesideBytes: [UInt8]? {
    info.encoding == nil && ["plain", "text", "pdf"].contains(info.format) ? nil : text
  }
}

/// Reads inputs one after another, and keeps account.
///
/// Documents are stored together, as many as come in a second: a transaction each would cost a small document more
/// than finding what it says. What is told, printed or shown as progress has been stored before.
struct ReadRun {
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
  private var saved = 0.0
  /// What waits to be stored, and how many inputs have been gone through with it.
  private var batch = Batch()
  private var reached = 0

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
    let isOver = try Conveyor.run(threads: feed.isOne ? 1 : min(cores, 8), pull: feed.next) { piece in
      Self.reading(of: piece, plan, extractor, seen)
    } idle: {
      try store(progress)
      isInterrupted = Interrupt.isRequested
      return !isInterrupted
    } take: { piece, reading in
      if Interrupt.isRequested {
        isInterrupted = true
        return false
      }
      switch reading {
      case .records(let records, let bytes, let text):
        if archive != nil {
          batch.add(
            Batch.Item(
              records: records, bytes: bytes, text: text, input: piece.input, place: place(of: piece, records)
            ))
        } else {
          try tell(records, nil)
        }
      case .known: summary.pass()
      case .failure(let message, let code):
        progress.end()
        fail(message, code, isNamed: piece.isNamed)
      case .interrupted:
        isInterrupted = true
        return false
      }
      if let place = piece.place {
        try mark(place, progress)
        progress.update(pages: place.pages, position: place.position, of: place.length)
      } else {
        reached = piece.number + 1
        if archive == nil { progress.update(reached) }
      }
      try store(progress)
      return true
    }
    try store(progress, isDue: true)
    if let place, isInterrupted { try save(place) }
    // Whoever is still at a document may be pulling the next.
    guard isOver else { return }
    for (key, account) in feed.finished {
      if !key.isEmpty { try archive?.endReading(key) }
      progress.end()
      if !terminal.isQuiet { terminal.note(account) }
    }
  }

  /// Keeps in mind how far a dump has been read, and in the archive every few seconds.
  private mutating func mark(_ place: DumpPlace, _ progress: Progress) throws {
    self.place = place
    let now = Clock.seconds
    guard now - saved >= 5 else { return }
    saved = now
    try store(progress, isDue: true)
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
      return .records(
        extractor.records(of: document), bytes: document.source, text: document.textBesideBytes)
    } catch let error as InputError {
      return error.status == .interrupted ? .interrupted : .failure(error.description, error.status)
    } catch {
      return .failure("\(error)", .badData)
    }
  }

  /// Stores what waits, if it has waited long enough or `isDue` is given, and tells what became of it.
  private mutating func store(_ progress: Progress, isDue: Bool = false) throws {
    guard let archive, isDue || batch.isDue else { return }
    var due = batch
    batch = Batch()
    do {
      try due.store(in: archive) { item, kept in
        switch kept {
        case .success(let outcome): try tell(item.records, outcome)
        case .failure(let refusal):
          progress.end()
          fail(
            "\(item.input.path): not stored, since its records do not fit together (\(refusal.reason)); "
              + "please report it",
            .software, isNamed: item.input.isNamed)
        }
      }
    } catch let error as ArchiveError {
      progress.end()
      if summary.documents > 0 {
        terminal.note("\(Summary.count(summary.documents, "document")) stored before this:")
      }
      throw error
    }
    progress.update(reached)
  }

  /// Prints and counts what a document says.
  private mutating func tell(_ records: DocumentRecords, _ outcome: Archive.Outcome?) throws {
    if prints {
      terminal.out.write(records.json() + [10])
      // A reader that has gone away ends the work at once.
      try terminal.out.flush()
    }
    summary.count(records, outcome)
  }

  /// Where a document stands whatever it says: on the web, or the file's whole path. A part of a container that has no
  /// address stands nowhere in particular.
  private func place(of piece: Piece, _ records: DocumentRecords) -> ReadingPlace {
    var location = records.document.url.flatMap { Self.isPage($0) ? $0 : nil }
    if location == nil, case .file = piece.content { location = WholePath.of(piece.input.path) }
    return ReadingPlace(location: location, time: Clock.now)
  }

  /// Whether an address leads to a page of its own, and not to a whole site, as some pages say of themselves.
  private static func isPage(_ address: String) -> Bool {
    let rest = address.split(separator: "/", omittingEmptySubsequences: true)
    return rest.count > 2
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

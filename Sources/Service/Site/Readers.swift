import Archive
import Chronology
import Synchronization

/// What of the archive an answer is made from: the number grows when somebody has written.
struct Generation {
  let number: Int
  /// The earliest whose answers may still be given while newer ones are made.
  let earliest: Int
}

/// Archives opened for reading, one for each thread that asks at a time; opened anew when somebody has written.
///
/// A change is seen at once where nobody has written just before, and so is what the service itself writes. Whoever reads
/// a dump commits many times a second, and no page could be kept meanwhile: a change that follows another is seen within
/// a second, and for three seconds the answers from before it may be given.
final class Readers: Sendable {
  private struct Reader: @unchecked Sendable {
    let archive: Archive
    let generation: Int
  }

  private struct State {
    var free: [Reader] = []
    var watcher: Reader?
    var version = 0
    var generation = 0
    /// When the generations began after which it went on within `patience`, the latest last, in seconds.
    var began: [(number: Int, time: Double)] = []
    /// What the service itself wrote is not looked for so far.
    var hasWritten = false
  }

  /// How often, in seconds, it is looked for what others write, where they have just written.
  private static let pause = 1.0
  /// For how many seconds answers from before a change may be given, where one follows the other.
  private static let patience = 3.0

  private let state = Mutex(State())

  /// - Throws: `ArchiveError` where the archive cannot be opened.
  init(_ file: String) throws {
    let watcher = Reader(archive: try Archive(reading: file), generation: 0)
    let version = try watcher.archive.writes()
    state.withLock {
      $0.watcher = watcher
      $0.version = version
    }
  }

  /// Gives a connection that writes. What it has written is seen at once.
  func write(_ body: (Archive) throws -> Void) throws {
    let archive = try state.withLock { Boxed(archive: try $0.watcher?.archive.writer()) }.opened()
    defer { state.withLock { $0.hasWritten = true } }
    try body(archive)
  }

  private func open() throws -> Archive {
    try state.withLock { Boxed(archive: try $0.watcher?.archive.reader()) }.opened()
  }

  /// An archive on its way to the thread that will use it.
  private struct Boxed: @unchecked Sendable {
    let archive: Archive?

    func opened() throws -> Archive {
      guard let archive else { throw Problem(503, "Not open", "The service is ending.") }
      return archive
    }
  }

  /// What answers are made from now.
  func generation() throws -> Generation {
    let now = Monotonic.seconds
    return try state.withLock { state in
      let last = state.began.last?.time ?? -.infinity
      if state.hasWritten || now - last >= Self.pause, let version = try state.watcher?.archive.writes() {
        let isOwn = state.hasWritten
        state.hasWritten = false
        if version != state.version {
          state.version = version
          state.generation += 1
          state.free = []
          if isOwn || now - last >= Self.patience { state.began = [] }
          state.began.append((state.generation, now))
        } else if isOwn {
          state.began = []
        }
      }
      // What began longer ago has done away with what was before.
      let gone = state.began.dropFirst().last { now - $0.time >= Self.patience }
      if let gone { state.began.removeAll { $0.number < gone.number } }
      return Generation(number: state.generation, earliest: state.began.first?.number ?? state.generation)
    }
  }

  /// Asks the archive, in one snapshot.
  ///
  /// - Parameters:
  ///   - known: only documents that were known by then; nil for all.
  ///   - ask: the question.
  /// - Returns: what `ask` returns.
  /// - Throws: what `ask` throws, or `ArchiveError`.
  func ask<Answer>(known: Known? = nil, _ ask: (Archive) throws -> Answer) throws -> Answer {
    if let known {
      let archive = try open()
      try archive.limit(to: known)
      return try archive.snapshot { try ask(archive) }
    }
    let generation = try generation().number
    let free = state.withLock { $0.free.popLast() }
    let reader =
      if let free, free.generation == generation {
        free
      } else {
        Reader(archive: try open(), generation: generation)
      }
    let answer = try reader.archive.snapshot { try ask(reader.archive) }
    state.withLock { if $0.generation == reader.generation { $0.free.append(reader) } }
    return answer
  }
}

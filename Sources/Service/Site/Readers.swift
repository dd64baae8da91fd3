import Archive
import Chronology
import Synchronization

/// Archives opened for reading, one for each thread that asks at a time; opened anew when somebody has written.
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
  }

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

  /// A connection that writes.
  func writer() throws -> Archive {
    try state.withLock { Boxed(archive: try $0.watcher?.archive.writer()) }.opened()
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

  /// A number that grows when the archive is written to.
  func generation() throws -> Int {
    try state.withLock { state in
      guard let version = try state.watcher?.archive.writes(), version != state.version else {
        return state.generation
      }
      state.version = version
      state.generation += 1
      state.free = []
      return state.generation
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
    let generation = try generation()
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

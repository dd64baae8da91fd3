import Archive
import Glibc
import Synchronization

/// How much the archive holds, its greatest offices, and what waits to be decided first: told at once, and counted anew
/// beside the answering of requests, since counting millions of rows takes long.
final class Overview: Sendable {
  /// What was counted.
  struct Count: Sendable {
    let inventory: Inventory
    let offices: [OfficeEntry]
    let doubts: [IdentityDoubt]
    let conflicts: [OpenConflict]

    init(_ archive: Archive) throws {
      inventory = try archive.inventory()
      offices = try archive.offices(limit: 10)
      doubts = try archive.identityDoubts(limit: 5)
      conflicts = try archive.openConflicts(limit: 5)
    }
  }

  private struct State {
    var count: Count?
    var generation = -1
    /// When counting ended last, and how long it took, in seconds of the monotonic clock.
    var ended = 0.0
    var cost = 0.0
    var isRunning = false
  }

  private let state = Mutex(State())
  private let readers: Readers

  init(_ readers: Readers) { self.readers = readers }

  /// The counts, as new as half a second allows; nil where they have never been done so far.
  func current() throws -> Count? {
    let generation = try readers.generation().number
    let begins = state.withLock { state in
      guard !state.isRunning, state.generation != generation else { return false }
      // While somebody writes all the while, counting takes at most a twentieth of a core.
      guard state.count == nil || Monotonic.seconds - state.ended > 20 * state.cost else { return false }
      state.isRunning = true
      return true
    }
    if begins { Worker.start { self.run(generation) } }
    let end = Monotonic.seconds + 0.5
    while Monotonic.seconds < end {
      let (isRunning, count) = state.withLock { ($0.isRunning, $0.count) }
      if !isRunning { return count }
      usleep(1000)
    }
    return state.withLock { $0.count }
  }

  private func run(_ generation: Int) {
    let started = Monotonic.seconds
    let count = try? readers.ask { try Count($0) }
    state.withLock { state in
      if let count {
        state.count = count
        state.generation = generation
      }
      state.ended = Monotonic.seconds
      state.cost = state.ended - started
      state.isRunning = false
    }
  }
}

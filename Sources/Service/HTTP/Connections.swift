import Glibc
import Synchronization

/// The connections there are, and since when each is about what it is about.
///
/// libmicrohttpd closes a connection that is silent; one that sends a byte now and then is never silent. So each has a
/// time by which a request must have come and its answer been taken; then it is shut.
final class Connections: Sendable {
  private struct State {
    var open: [Int32: Connection] = [:]
    var busy = 0
    var isEnding = false
  }

  private struct Connection {
    /// When it opened, or its last answer was taken (seconds of the monotonic clock).
    var since: Double
    /// How long it may take from then on, in seconds.
    var allowance: Double
    var isBusy = false
  }

  private let state = Mutex(State())
  private let limits: Limits

  init(_ limits: Limits) { self.limits = limits }

  /// How many are open.
  var count: Int { state.withLock { $0.open.count } }

  /// Whether any is being answered.
  var isBusy: Bool { state.withLock { $0.busy > 0 } }

  func open(_ socket: Int32) {
    state.withLock {
      $0.open[socket] = Connection(since: Monotonic.seconds, allowance: Double(limits.request))
    }
  }

  func close(_ socket: Int32) {
    state.withLock { state in
      if state.open.removeValue(forKey: socket)?.isBusy == true { state.busy -= 1 }
    }
  }

  /// A request has begun.
  func begin(_ socket: Int32) {
    state.withLock { state in
      guard state.open[socket]?.isBusy == false else { return }
      state.open[socket]?.isBusy = true
      state.busy += 1
    }
  }

  /// So many bytes have come or are to go: they may take their time.
  func allow(_ bytes: Int, on socket: Int32) {
    state.withLock { $0.open[socket]?.allowance += Double(bytes) / Double(limits.rate) }
  }

  /// A request has been answered, and the answer taken.
  func complete(_ socket: Int32) {
    state.withLock { state in
      guard state.open[socket]?.isBusy == true else { return }
      state.busy -= 1
      state.open[socket] = Connection(since: Monotonic.seconds, allowance: Double(limits.request))
    }
  }

  /// Shuts what has taken too long, once; libmicrohttpd then sees it closed.
  ///
  /// - Returns: false when the server ends.
  func shutLate() -> Bool {
    state.withLock { state in
      guard !state.isEnding else { return false }
      let now = Monotonic.seconds
      for (socket, connection) in state.open where now - connection.since > connection.allowance {
        shutdown(socket, Int32(SHUT_RDWR))
        state.open[socket]?.since = .infinity
      }
      return true
    }
  }

  func end() { state.withLock { $0.isEnding = true } }
}
